import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from "yaml";
import type { Origin } from "../finding.ts";
import { MAXIMUM_DEPTH, MAXIMUM_NODES, type Parsed, type Position, type Tree } from "./tree.ts";

interface Context {
  readonly locate: (offset: number) => Origin;
  readonly unique: boolean;
  /** Nodes by the anchor before them; the library's own look-up reads the whole document for every alias. */
  readonly anchors: Map<string, unknown>;
  /** Offset of a key that stands a second time where that is a fault. */
  twice: number | undefined;
  /** Nodes that may still be read: an alias counts as all that it stands for. */
  left: number;
}

/**
 * YAML as data: no tag makes an object of its own, aliases and merge keys are followed as far as a bound on all
 * nodes together allows. `unique` refuses a key that stands twice, which PyYAML takes.
 */
export function parseYaml(source: string, locate: (position: Position) => Origin, unique: boolean): Parsed {
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  const lines = new LineCounter();
  const tooDeep = firstTooDeep(text);
  if (tooDeep !== undefined) return { kind: "syntax", at: tooDeep };
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      // Its own check compares every key with every other one.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "silent",
    });
    const at = (offset: number): Position => positionOf(lines, offset);
    const [error] = document.errors;
    if (error !== undefined) return { kind: "syntax", at: at(error.pos[0]) };
    const context: Context = {
      locate: (offset) => locate(at(offset)),
      unique,
      anchors: new Map(),
      twice: undefined,
      left: MAXIMUM_NODES,
    };
    const tree = toTree(document.contents, undefined, context, 0);
    if (context.twice !== undefined) return { kind: "syntax", at: at(context.twice) };
    return context.left < 0 ? { kind: "syntax", at: START } : { kind: "tree", tree };
  } catch {
    return { kind: "syntax", at: START };
  }
}

const START: Position = { line: 1, column: 1 };

function positionOf(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** The parser recurses into brackets and indentation alike, and takes its time over very deep ones. */
function firstTooDeep(text: string): Position | undefined {
  for (const [index, line] of text.split("\n").entries()) {
    const openings = line.match(/[[{]/g)?.length ?? 0;
    const dashes = /^[ ]*(?:[-?:][ ]+)+/.exec(line)?.[0].match(/[-?:]/g)?.length ?? 0;
    if (openings > 4 * MAXIMUM_DEPTH || dashes > MAXIMUM_DEPTH) return { line: index + 1, column: 1 };
  }
  return undefined;
}

/** Takes any node; deeper than `MAXIMUM_DEPTH`, and once the budget is spent, all is null. */
function toTree(node: unknown, key: number | undefined, context: Context, depth: number): Tree {
  context.left -= 1;
  const from = context.locate(offsetOf(node) ?? key ?? 0);
  const placed = { from, keyAt: key === undefined ? from : context.locate(key) };
  const nothing: Tree = { kind: "scalar", ...placed, value: null };
  if (context.left < 0 || depth > MAXIMUM_DEPTH) return nothing;
  if (isAlias(node)) return toTree(context.anchors.get(node.source), key, context, depth + 1);
  const tree = withoutAnchor(node, placed, context, depth);
  const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
  // Only now, so that a node cannot hold itself.
  if (anchor !== undefined) context.anchors.set(anchor, node);
  return tree ?? nothing;
}

function withoutAnchor(
  node: unknown,
  placed: Pick<Tree, "from" | "keyAt">,
  context: Context,
  depth: number,
): Tree | undefined {
  if (isSeq(node)) {
    const items = node.items.map((item) => toTree(item, undefined, context, depth + 1));
    return { kind: "sequence", ...placed, items };
  }
  if (isMap(node)) return { kind: "mapping", ...placed, entries: entriesOf(node, context, depth) };
  return isScalar(node) ? { kind: "scalar", ...placed, value: scalarOf(node.value) } : undefined;
}

function entriesOf(map: YAMLMap, context: Context, depth: number): Map<string, Tree> {
  const merged = new Map<string, Tree>();
  const own = new Map<string, Tree>();
  for (const pair of map.items) {
    if (!isPair(pair) || !isScalar(pair.key) || context.left < 0) continue;
    const value = toTree(pair.value, offsetOf(pair.key), context, depth + 1);
    const name = String(scalarOf(pair.key.value));
    if (context.unique && own.has(name)) context.twice ??= offsetOf(pair.key);
    if (name !== "<<") own.set(name, value);
    else for (const [inner, tree] of mergedEntries(value)) if (!merged.has(inner)) merged.set(inner, tree);
  }
  return new Map([...merged, ...own]);
}

/** What `<<` brings: a mapping, or a list of them of which the first wins. */
function mergedEntries(value: Tree): [string, Tree][] {
  const mappings = value.kind === "sequence" ? value.items : [value];
  return mappings.flatMap((mapping) => (mapping.kind === "mapping" ? [...mapping.entries] : []));
}

function offsetOf(node: unknown): number | undefined {
  if (!isScalar(node) && !isMap(node) && !isSeq(node) && !isAlias(node)) return undefined;
  return node.range?.[0];
}

function scalarOf(value: unknown): string | number | boolean | null {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
