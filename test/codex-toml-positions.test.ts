import assert from "node:assert/strict";
import { describe, it } from "node:test";

import fc from "fast-check";
import { parse, TomlDate } from "smol-toml";

import { positionsOf, type Position, type PositionNode } from "../src/codex/toml-positions.ts";

/** One of these characters. */
function oneOf(characters: string): fc.Arbitrary<string> {
  return fc.constantFrom(...Array.from(characters));
}

/** The text from a position on. */
function textAt(text: string, { line, column }: Position): string {
  const lines = text.split("\n");
  return [lines[line - 1]?.slice(column - 1), ...lines.slice(line)].join("\n");
}

function nodeAt(root: PositionNode, path: readonly string[]): PositionNode | undefined {
  let node: PositionNode | undefined = root;
  for (const key of path) node = node?.members.get(key);
  return node;
}

/** `line:column` of key and value, as the tables below write them. */
function placesOf(text: string, path: readonly string[]): string {
  const node = nodeAt(positionsOf(text), path);
  const place = (position: Position | undefined): string =>
    position === undefined ? "-" : `${position.line}:${position.column}`;
  return `${place(node?.key)} ${place(node?.value)}`;
}

const PLACES: readonly (readonly [text: string, path: readonly string[], expected: string])[] = [
  ['base_url = "x"', ["base_url"], "1:1 1:12"],
  ['[model_providers.a]\nbase_url = "x"', ["model_providers", "a", "base_url"], "2:1 2:12"],
  ["[model_providers.a]\nx = 1", ["model_providers", "a"], "1:18 -"],
  ["[ a . 'b c' . \"d\\u0065\" ]\nx = 1", ["a", "b c", "de", "x"], "2:1 2:5"],
  ['a.b."c.d" = 1', ["a", "b", "c.d"], "1:5 1:13"],
  ["# note\r\n\r\n\tkey\t=\t'v' # more\r\nnext = 2", ["key"], "3:2 3:8"],
  ["# note\r\nkey = 1\r\nnext = 2", ["next"], "3:1 3:8"],
  ["a = { b = { c = 1 }, d = 2 }", ["a", "b", "c"], "1:13 1:17"],
  ["a = { b = { c = 1 }, d.e = 2 }", ["a", "d", "e"], "1:24 1:28"],
  ["a = {\n  b = 1, # one\n  c = 2,\n}\nd = 3", ["a", "c"], "3:3 3:7"],
  ["a = [1, [2, { b = 3 }]]", ["a", "1", "1", "b"], "1:15 1:19"],
  ['a = """\nb = 1\n""""\nc = 2', ["c"], "4:1 4:5"],
  ["a = '''\nb = '1'\n'''\nc = 2", ["c"], "4:1 4:5"],
  ['a = "\\"]#"\nb = 2', ["b"], "2:1 2:5"],
  ["a = 1979-05-27 07:32:00 # day\nb = 2", ["a"], "1:1 1:5"],
  ["[[a]]\nx = 1\n[[a]]\nx = 2\n[a.b]\ny = 3", ["a", "1", "b", "y"], "6:1 6:5"],
  ["[[a]]\nx = 1\n[[a]]\nx = 2", ["a", "0", "x"], "2:1 2:5"],
  ["__proto__ = 1\n[constructor]\ntoString = 2", ["constructor", "toString"], "3:1 3:12"],
];

describe("positionsOf", () => {
  for (const [text, path, expected] of PLACES) {
    it(`finds ${path.join(".")} in ${JSON.stringify(text)}`, () => {
      assert.doesNotThrow(() => parse(text));
      assert.equal(placesOf(text, path), expected);
    });
  }

  it("finds every leaf of any document, where its value begins", () => {
    fc.assert(
      fc.property(documents, (text) => {
        const root = positionsOf(text);
        checkMembers(parse(text, { integersAsBigInt: true }), root, text);
      }),
      { numRuns: 300 },
    );
  });

  it("ends on any text, valid or not", () => {
    fc.assert(
      fc.property(fc.string({ unit: oneOf("[]{}=\"'.,#\\\n\r ab1") }), (text) => {
        assert.equal(typeof positionsOf(text), "object");
      }),
      { numRuns: 500 },
    );
  });

  it("reads a large hostile document in time that grows with its length", () => {
    const dotted = `${"a.".repeat(20_000)}b = 1`;
    assert.ok(positionsOf(dotted).members.has("a"));
    assert.ok(positionsOf("[".repeat(250_000)).members.size <= 1);
    assert.equal(positionsOf(`${"# x\n".repeat(60_000)}a = 1`).members.get("a")?.key?.line, 60_001);
  });
});

function checkMembers(values: object, node: PositionNode, text: string): void {
  for (const [key, value] of Object.entries(values) as [string, unknown][]) {
    const member = node.members.get(key);
    assert.ok(member, `no position for ${key}`);
    if (typeof value === "object" && value !== null && !(value instanceof TomlDate)) {
      checkMembers(value, member, text);
    } else {
      assert.ok(member.value, `no value position for ${key}`);
      const [first] = parseFirst(textAt(text, member.value));
      assert.deepEqual(first, value);
    }
  }
}

/** The shortest start of the text that is a TOML value followed by an end of it, parsed. */
function parseFirst(text: string): unknown[] {
  for (let length = 1; length <= text.length; length += 1) {
    if (length < text.length && !/[\s,\]}#]/.test(text[length] ?? "")) continue;
    try {
      return [parse(`v = ${text.slice(0, length)}`, { integersAsBigInt: true })["v"]];
    } catch {
      continue;
    }
  }
  return [];
}

const basic = fc.string({ unit: oneOf("ab \\\"'#[]{}=.,\té🚀") });
const literal = fc.string({ unit: oneOf('ab "#[]{}=.,\\') });
const scalar = fc.oneof(
  basic.map((text) => JSON.stringify(text)),
  literal.map((text) => `'${text}'`),
  literal.map((text) => `'''${text}\n${text}'''`),
  basic.map((text) => `"""\n${text.replace(/[\\"]/g, "\\$&")}\n"""`),
  fc.constantFrom("1", "-17", "0x1F", "1_000", "true", "false", "0.5", "1e3", "1979-05-27", "07:32:00"),
);
const keyPart = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9_-]{1,6}$/),
  basic.map((text) => JSON.stringify(text)),
  literal.map((text) => `'${text}'`),
  fc.constantFrom("__proto__", "constructor", "0"),
);
const gap = fc.constantFrom("", " ", "\t ");
const { value: inlineValue } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc
      .array(tie("value"), { maxLength: 3 })
      .chain((items) => fc.constantFrom(`[${items.join(", ")}]`, `[\n ${items.join(" , # c\n ")}\n]`)),
    fc
      .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,3}$/), tie("value")), {
        selector: ([key]) => key,
        maxLength: 3,
      })
      .map((pairs) => `{ ${pairs.map(([key, value]) => `${key} = ${value}`).join(", ")} }`),
  ),
}));
const pair = fc
  .tuple(fc.array(keyPart, { minLength: 1, maxLength: 2 }), gap, gap, inlineValue)
  .map(([key, before, after, value]) => `${key.join(`${before}.${after}`)}${before}=${after}${value}`);
const header = fc
  .tuple(fc.array(keyPart, { minLength: 1, maxLength: 3 }), gap, fc.boolean())
  .map(([key, space, isArray]) =>
    isArray ? `[[${space}${key.join(".")}]]` : `[${key.join(`${space}.`)}${space}]`,
  );
const line = fc.oneof(pair, pair, pair, header, fc.constantFrom("", "# note = 1", "\t# [x]"));
/** Documents that smol-toml accepts: lines that clash with the ones before them are left out. */
const documents = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom("\n", "\r\n"))
  .map(([lines, end]) =>
    lines.reduce((text, next) => {
      const longer = text === "" ? next : text + end + next;
      return isToml(longer) ? longer : text;
    }, ""),
  );

function isToml(text: string): boolean {
  try {
    parse(text, { integersAsBigInt: true });
    return true;
  } catch {
    return false;
  }
}
