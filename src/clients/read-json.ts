import { parseTree, type Node, type ParseError } from "jsonc-parser";
import type { Origin } from "../finding.ts";
import { MAXIMUM_DEPTH, positionIn, type Parsed, type Position, type Tree } from "./tree.ts";

interface Context {
  readonly locate: (offset: number) => Origin;
}

/** JSON, and JSON with comments and commas at the end where `relaxed` is set. */
export function parseJson(source: string, locate: (position: Position) => Origin, relaxed: boolean): Parsed {
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  const position = positionIn(text);
  const tooDeep = firstTooDeep(text);
  if (tooDeep !== undefined) return { kind: "syntax", at: position(tooDeep) };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: relaxed, disallowComments: !relaxed });
  const [error] = errors;
  if (error !== undefined || root === undefined) return { kind: "syntax", at: position(error?.offset ?? 0) };
  return { kind: "tree", tree: toTree(root, undefined, { locate: (offset) => locate(position(offset)) }) };
}

/** The parser recurses, so that brackets without end would exhaust its stack. Brackets in comments count too. */
function firstTooDeep(text: string): number | undefined {
  let depth = 0;
  for (const { 0: piece, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[\]{}]/g)) {
    if (piece === "[" || piece === "{") depth += 1;
    else if (piece === "]" || piece === "}") depth -= 1;
    if (depth > MAXIMUM_DEPTH) return index;
  }
  return undefined;
}

function toTree(node: Node, key: Node | undefined, context: Context): Tree {
  const from = context.locate(node.offset);
  const placed = { from, keyAt: key === undefined ? from : context.locate(key.offset) };
  const children = node.children ?? [];
  if (node.type === "array") {
    return { kind: "sequence", ...placed, items: children.map((item) => toTree(item, undefined, context)) };
  }
  if (node.type === "object") return { kind: "mapping", ...placed, entries: entriesOf(children, context) };
  return { kind: "scalar", ...placed, value: scalarOf(node.value) };
}

function entriesOf(properties: readonly Node[], context: Context): Map<string, Tree> {
  const entries = new Map<string, Tree>();
  for (const { children: [key, value] = [] } of properties) {
    if (key !== undefined && value !== undefined && typeof key.value === "string")
      entries.set(key.value, toTree(value, key, context));
  }
  return entries;
}

function scalarOf(value: unknown): string | number | boolean | null {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
