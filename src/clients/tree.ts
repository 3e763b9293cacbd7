import type { Origin, Sourced } from "../finding.ts";

/** What a JSON or YAML document holds, with the places it was read from. */
export type Tree = Scalar | Mapping | Sequence;

interface Placed {
  readonly from: Origin;
  /** Where the key of this value stands; the value's own place where it has none. */
  readonly keyAt: Origin;
}

export interface Scalar extends Placed {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
}

/** Entries stand in a map, so that a key such as `__proto__` is a key like any other. */
export interface Mapping extends Placed {
  readonly kind: "mapping";
  readonly entries: ReadonlyMap<string, Tree>;
}

export interface Sequence extends Placed {
  readonly kind: "sequence";
  readonly items: readonly Tree[];
}

/** Lines and columns count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export type Parsed =
  { readonly kind: "tree"; readonly tree: Tree } | { readonly kind: "syntax"; readonly at: Position };

/** Turns a text into a tree; `locate` turns a position in it into an origin. Never throws. */
export type Parse = (text: string, locate: (position: Position) => Origin) => Parsed;

/** Nothing that these clients read lies deeper. */
export const MAXIMUM_DEPTH = 64;
/** A file of 256 KiB has fewer, unless its aliases multiply them. */
export const MAXIMUM_NODES = 100_000;

/** The value at a path of keys, or undefined. */
export function treeAt(tree: Tree | undefined, ...path: readonly string[]): Tree | undefined {
  let found = tree;
  for (const key of path) found = found?.kind === "mapping" ? found.entries.get(key) : undefined;
  return found;
}

/** The string at a path of keys; undefined where there is none or it is of another type. */
export function stringAt(tree: Tree | undefined, ...path: readonly string[]): Sourced<string> | undefined {
  const found = treeAt(tree, ...path);
  return found?.kind === "scalar" && typeof found.value === "string"
    ? { value: found.value, from: found.from }
    : undefined;
}

export function mappingAt(tree: Tree | undefined, ...path: readonly string[]): Mapping | undefined {
  const found = treeAt(tree, ...path);
  return found?.kind === "mapping" ? found : undefined;
}

export function itemsAt(tree: Tree | undefined, ...path: readonly string[]): readonly Tree[] {
  const found = treeAt(tree, ...path);
  return found?.kind === "sequence" ? found.items : [];
}

/** All strings directly in a mapping, by key. */
export function stringsOf(tree: Tree | undefined): [string, Sourced<string>][] {
  if (tree?.kind !== "mapping") return [];
  return [...tree.entries].flatMap(([key, value]) =>
    value.kind === "scalar" && typeof value.value === "string"
      ? [[key, { value: value.value, from: value.from }] satisfies [string, Sourced<string>]]
      : [],
  );
}

/** The two as one: mappings key by key, anything else from `over`. */
export function mergeMappings(under: Mapping, over: Mapping): Mapping {
  const entries = new Map(under.entries);
  for (const [key, tree] of over.entries) {
    const below = entries.get(key);
    const both = below?.kind === "mapping" && tree.kind === "mapping";
    entries.set(key, both ? mergeMappings(below, tree) : tree);
  }
  return { ...over, entries };
}

/** The position of an offset in a text, by the offsets at which its lines begin. */
export function positionIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
