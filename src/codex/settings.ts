import { parse, TomlDate, TomlError } from "smol-toml";

import type { Origin } from "../finding.ts";
import { positionsOf, type Position, type PositionNode } from "./toml-positions.ts";

/** A value that is no table, with the place it was read from. Arrays are leaves, as Codex merges them whole. */
export interface Leaf {
  readonly kind: "leaf";
  /** String, number, bigint, boolean, date or array, as smol-toml gives it with bigint integers. */
  readonly value: unknown;
  readonly from: Origin;
  readonly keyAt: Origin;
  /** The elements of an array of tables, with their own places; absent for anything else. */
  readonly tables?: readonly Table[];
}

/** Entries stand in a map, so that a key such as `__proto__` is a key like any other. */
export interface Table {
  readonly kind: "table";
  readonly entries: ReadonlyMap<string, Setting>;
  readonly keyAt: Origin;
}

export type Setting = Leaf | Table;

export type ParsedToml =
  | { readonly kind: "table"; readonly table: Table }
  | {
      readonly kind: "syntax";
      readonly at: Position;
      /** Told from smol-toml's message, which itself quotes the file and so is never shown. */
      readonly fault: "redefined" | "other";
    };

/** Nothing that Codex reads lies deeper; below it a table is merged whole, which bounds the recursion. */
const MAXIMUM_DEPTH = 24;
const REDEFINED = "Invalid TOML document: trying to redefine";

/** A TOML document as settings. `locate` turns a position in it into an origin. Never throws. */
export function parseToml(source: string, locate: (position: Position) => Origin): ParsedToml {
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  try {
    const values = parse(text, { integersAsBigInt: true });
    const positions = positionsOf(text);
    const overflow = findOverflow(values, positions);
    if (overflow !== undefined) return { kind: "syntax", at: overflow, fault: "other" };
    return { kind: "table", table: toTable(values, positions, locate) };
  } catch (error) {
    if (!(error instanceof TomlError)) return { kind: "syntax", at: START, fault: "other" };
    const at = { line: error.line, column: error.column };
    return { kind: "syntax", at, fault: error.message.startsWith(REDEFINED) ? "redefined" : "other" };
  }
}

const START: Position = { line: 1, column: 1 };

/** Integers are of 64 bits for Codex's parser; smol-toml takes longer ones too. */
const LARGEST = 2n ** 63n - 1n;

/** The place of the first integer that is too large, wherever it is. */
function findOverflow(value: unknown, node: PositionNode | undefined, depth = 0): Position | undefined {
  if (typeof value === "bigint") return value > LARGEST || value < -LARGEST - 1n ? node?.value : undefined;
  if ((!Array.isArray(value) && !isTomlTable(value)) || depth > MAXIMUM_DEPTH) return undefined;
  for (const [key, member] of Object.entries(value)) {
    const found = findOverflow(member, node?.members.get(key), depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function toTable(
  values: object,
  node: PositionNode | undefined,
  locate: (position: Position) => Origin,
  depth = 0,
): Table {
  const entries = new Map<string, Setting>();
  for (const [key, value] of Object.entries(values)) {
    entries.set(key, toSetting(value, node?.members.get(key), locate, depth));
  }
  return { kind: "table", entries, keyAt: locate(node?.key ?? START) };
}

function toSetting(
  value: unknown,
  node: PositionNode | undefined,
  locate: (position: Position) => Origin,
  depth: number,
): Setting {
  if (isTomlTable(value) && depth < MAXIMUM_DEPTH) return toTable(value, node, locate, depth + 1);
  const keyAt = node?.key ?? START;
  const leaf: Leaf = { kind: "leaf", value, from: locate(node?.value ?? keyAt), keyAt: locate(keyAt) };
  if (!Array.isArray(value) || !value.every(isTomlTable) || depth >= MAXIMUM_DEPTH) return leaf;
  const tables = value.map((element, index) =>
    toTable(element, node?.members.get(String(index)), locate, depth + 1),
  );
  return tables.length === 0 ? leaf : { ...leaf, tables };
}

export function isTomlTable(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof TomlDate);
}

/** The two tables as one: tables key by key, anything else from `over`. */
export function mergeTables(under: Table, over: Table): Table {
  const entries = new Map(under.entries);
  for (const [key, setting] of over.entries) {
    const below = entries.get(key);
    const both = below?.kind === "table" && setting.kind === "table";
    entries.set(key, both ? mergeTables(below, setting) : setting);
  }
  return { kind: "table", entries, keyAt: over.entries.size === 0 ? under.keyAt : over.keyAt };
}

export function emptyTable(keyAt: Origin): Table {
  return { kind: "table", entries: new Map(), keyAt };
}

/** The setting at a path of keys, or undefined. */
export function settingAt(table: Table, ...path: readonly string[]): Setting | undefined {
  let setting: Setting | undefined = table;
  for (const key of path) {
    if (setting?.kind !== "table") return undefined;
    setting = setting.entries.get(key);
  }
  return setting;
}

export interface StringLeaf extends Leaf {
  readonly value: string;
}

export function isStringLeaf(setting: Setting | undefined): setting is StringLeaf {
  return setting?.kind === "leaf" && typeof setting.value === "string";
}

/** The string at a path of keys with its origin; undefined where there is none or it is of another type. */
export function stringAt(table: Table, ...path: readonly string[]): StringLeaf | undefined {
  const setting = settingAt(table, ...path);
  return isStringLeaf(setting) ? setting : undefined;
}

export function tableAt(table: Table, ...path: readonly string[]): Table | undefined {
  const setting = settingAt(table, ...path);
  return setting?.kind === "table" ? setting : undefined;
}

export function isTrueAt(table: Table, ...path: readonly string[]): boolean {
  const setting = settingAt(table, ...path);
  return setting?.kind === "leaf" && setting.value === true;
}

/** All strings directly in a table, by key. */
export function stringsOf(table: Table | undefined): [string, StringLeaf][] {
  return [...(table?.entries ?? [])].flatMap(([key, setting]) =>
    isStringLeaf(setting) ? [[key, setting] satisfies [string, StringLeaf]] : [],
  );
}
