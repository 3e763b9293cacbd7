/** Properties over generated text, with fixed seeds; what once broke one stands in `MET` and is tried each time. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { trustOf, withheldBy } from "../../src/event.ts";
import { createShow, showHost, showUrl } from "../../src/foreign-text.ts";
import { unquoted } from "../../src/markup.ts";
import { proxyHostOf, proxySecrets } from "../../src/network/proxy-facts.ts";
import { judgeBaseUrl } from "../../src/rules/base-url.ts";
import { malformation } from "../../src/rules/base-url-form.ts";
import { judgeSecret } from "../../src/rules/secret.ts";
import { Secret } from "../../src/secret.ts";
import { CANARY, PART } from "../support/attack.ts";
import { HOSTILE_STRINGS } from "../support/hostile-strings.ts";
import { piecesIn } from "../support/leak-scan.ts";
import { commandsIn, replay } from "../support/runner-log.ts";
import { environmentOf, targetOf } from "../support/target.ts";

const RUNS = { seed: 20_261_121, numRuns: 400 };
const show = createShow([new Secret(CANARY)]);

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ maxLength: 60 }),
  fc.constantFrom(...HOSTILE_STRINGS),
);

type Encoding = (key: string) => string;

const code = (letter: string): number => letter.charCodeAt(0);
const hex = (letter: string): string => code(letter).toString(16).padStart(2, "0");

/** How a server may write what it was sent. */
const ENCODINGS: Readonly<Record<string, Encoding>> = {
  plain: (key) => key,
  capitals: (key) => key.toUpperCase(),
  reversed: (key) => Array.from(key).reverse().join(""),
  base64: (key) => Buffer.from(key).toString("base64"),
  base64url: (key) => Buffer.from(key).toString("base64url"),
  hex: (key) => Buffer.from(key).toString("hex"),
  percent: (key) => key.replace(/./g, (letter) => `%${hex(letter)}`),
  "decimal entities": (key) => key.replace(/./g, (letter) => `&#${code(letter)};`),
  "hex entities": (key) => key.replace(/./g, (letter) => `&#x${hex(letter)};`),
  "JSON escapes": (key) => key.replace(/./g, (letter) => `\\u00${hex(letter)}`),
  "braced escapes": (key) => key.replace(/./g, (letter) => `\\u{${hex(letter)}}`),
  "short escapes": (key) => key.replace(/./g, (letter) => `\\x${hex(letter)}`),
  "zero width": (key) => Array.from(key).join("\u200B"),
  colours: (key) => Array.from(key).join("\x1B[1m"),
};

/** Texts that once got a piece of the key past the redaction: escapes of every letter. */
const MET: readonly (readonly [string, string, number, string])[] = [
  ["", "percent", 0, ""],
  ["no: ", "decimal entities", 3, "."],
  ["", "JSON escapes", 0, ""],
];

describe("foreign text, generated", () => {
  it("shows no piece of the key, however it is written and whatever stands around it", () => {
    const names = fc.constantFrom(...Object.keys(ENCODINGS));
    const start = fc.integer({ min: 0, max: PART.length - 24 });
    fc.assert(
      fc.property(text, names, start, text, (before, name, from, after) => {
        const written = ENCODINGS[name]?.(PART.slice(from, from + 24)) ?? "";
        const shown = [
          show(before + written + after),
          showUrl(`https://h.test/${written}?a=${written}`, show),
        ];
        for (const each of shown) assert.deepEqual(piecesIn(unquoted(each), PART), [], name);
      }),
      { ...RUNS, examples: MET.map((met): [string, string, number, string] => [...met]) },
    );
  });

  it("gives the runner no command, at the start of a line or inside it", () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const log = `${unquoted(show(one))}\n  x ${unquoted(show(other))}${unquoted(show(one))}`;
        assert.deepEqual([commandsIn(log), replay(log).commands], [[], []]);
      }),
      RUNS,
    );
  });
});

/** What a strict reader takes for the host: between the slashes and the next of `/?#`, without user name and port. */
function plainHost(url: string): string | undefined {
  return /^https?:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(url)?.[1]?.toLowerCase();
}

describe("base URLs, generated", () => {
  const PIECES = ["https", "http", ":", "/", "//", "\\", "@", "api.openai.com", "evil.test", "#", "?", "%2f", ".", "。", " ", "\t", "\n", "v1", "443", "[::1]", "0x7f.1", "user:pass", "${X}"]; // prettier-ignore
  const url = fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((pieces) => pieces.join(""));
  const raw = fc.oneof(
    url,
    url.map((rest) => `https://${rest}`),
    text,
  );

  it("name one host to every reader, or are refused", () => {
    fc.assert(
      fc.property(raw, (given) => {
        if (malformation(given) !== undefined) return;
        const { hostname } = new URL(given);
        const plain = plainHost(given);
        assert.ok(plain !== undefined && new URL(`http://${plain}/`).hostname === hostname, given);
      }),
      { ...RUNS, numRuns: 2000, examples: [["https://api.openai.com\\@evil.test/v1"], ["https:evil.test"]] },
    );
  });

  it("from others never get past the rules, whatever they look like", () => {
    const environment = environmentOf({ trust: "untrusted" });
    const known = new Set(["api.openai.com"]);
    fc.assert(
      fc.property(raw, (given) => {
        const target = targetOf({ baseUrl: given, baseUrlFrom: { kind: "env", name: "OPENAI_BASE_URL" } });
        const findings = judgeBaseUrl(target, { allowedHosts: [] }, environment, show);
        const refused = findings.some(({ level }) => level === "error");
        const host = URL.canParse(given) ? new URL(given).hostname.replace(/\.$/, "") : "";
        assert.ok(refused || known.has(host), given);
        if (URL.canParse(given)) showHost(new URL(given).host, show);
      }),
      { ...RUNS, numRuns: 1000 },
    );
  });
});

describe("keys, generated", () => {
  it("are judged without a piece of them in the words, whatever got around them", () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 6, max: PART.length }), (before, after, length) => {
        const key = `${before}sk-proj-${PART.slice(0, length)}${after}`;
        const findings = judgeSecret(targetOf({ key }), environmentOf(), createShow([new Secret(key)]));
        assert.deepEqual(piecesIn(JSON.stringify(findings), PART.slice(0, length)), []);
      }),
      RUNS,
    );
  });
});

describe("the job's surroundings, generated", () => {
  it("an event of any form is judged, and a foreign head is never trusted", () => {
    const names = fc.constantFrom(
      "push",
      "pull_request",
      "pull_request_target",
      "workflow_run",
      "schedule",
      undefined,
    );
    fc.assert(
      fc.property(names, fc.jsonValue({ maxDepth: 4 }), (name, payload) => {
        withheldBy({ name, actor: undefined, payload });
        assert.equal(
          trustOf({ name, actor: undefined, payload: { payload, pull_request: payload ?? {} } }),
          "untrusted",
        );
      }),
      RUNS,
    );
  });

  it("proxy variables of any form are read, and passwords in them are found", () => {
    const password = fc.string({
      unit: fc.constantFrom("a", "Z", "0", "9", "-", "_", "~", "!"),
      minLength: 8,
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, password, (other, secret) => {
        proxyHostOf("https://h.test/", { https_proxy: other, no_proxy: other });
        const found = proxySecrets({
          HTTPS_PROXY: `http://user:${secret}@proxy.test:3128`,
          all_proxy: other,
        });
        assert.ok(found.some((each) => each.reveal() === secret));
      }),
      RUNS,
    );
  });
});
