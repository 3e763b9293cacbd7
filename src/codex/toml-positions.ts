import { parse } from "smol-toml";

/** A place in a text. Lines and columns count from 1, columns in UTF-16 units as editors show them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where one key stands. `value` is absent for a table that has only a header or dotted keys. */
export interface PositionNode {
  key: Position | undefined;
  value: Position | undefined;
  /** Made by `[[…]]` headers: a later header that passes through means its last element. */
  isArrayOfTables: boolean;
  /** Members of a table by key, of an array by index. */
  readonly members: Map<string, PositionNode>;
}

interface Cursor {
  readonly text: string;
  readonly lineStarts: readonly number[];
  offset: number;
}

/**
 * The positions of every key and value of a TOML document without its byte order mark. The text must already
 * have been accepted by smol-toml, which gives values but no positions; on other text the answer is of no use,
 * but it always ends.
 */
export function positionsOf(text: string): PositionNode {
  const cursor: Cursor = { text, lineStarts: lineStartsOf(text), offset: 0 };
  const root = createNode();
  let table = root;
  for (;;) {
    skipVoid(cursor);
    if (cursor.offset >= text.length) return root;
    const before = cursor.offset;
    if (text[cursor.offset] === "[") table = scanHeader(cursor, root);
    else scanPair(cursor, table);
    if (cursor.offset === before) cursor.offset += 1;
  }
}

function createNode(): PositionNode {
  return { key: undefined, value: undefined, isArrayOfTables: false, members: new Map() };
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function positionAt(cursor: Cursor): Position {
  let low = 0;
  let high = cursor.lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((cursor.lineStarts[middle] ?? 0) <= cursor.offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: cursor.offset - (cursor.lineStarts[low] ?? 0) + 1 };
}

function skip(cursor: Cursor, pattern: RegExp): void {
  pattern.lastIndex = cursor.offset;
  if (pattern.test(cursor.text)) cursor.offset = pattern.lastIndex;
}

const VOID = /(?:[ \t\r\n]+|#[^\n]*)*/y;
const BLANK = /[ \t]*/y;
const BARE_KEY = /[A-Za-z0-9_-]+/y;
const BARE_VALUE = /[^,\]}#\r\n]*/y;
const BASIC_STRING = /"(?:[^"\\\n]+|\\.)*"?/y;
const LITERAL_STRING = /'[^'\n]*'?/y;

function skipVoid(cursor: Cursor): void {
  skip(cursor, VOID);
}

/** `[a.b]` and `[[a.b]]`: the table that the following pairs belong to. */
function scanHeader(cursor: Cursor, root: PositionNode): PositionNode {
  const isArray = cursor.text[cursor.offset + 1] === "[";
  cursor.offset += isArray ? 2 : 1;
  const node = scanKey(cursor, root);
  cursor.offset += isArray ? 2 : 1;
  if (!isArray) return node;
  const element = createNode();
  element.key = node.key;
  node.members.set(String(node.members.size), element);
  node.isArrayOfTables = true;
  return element;
}

function lastElement(node: PositionNode): PositionNode {
  return node.isArrayOfTables ? (node.members.get(String(node.members.size - 1)) ?? node) : node;
}

function scanPair(cursor: Cursor, table: PositionNode): void {
  const node = scanKey(cursor, table);
  skip(cursor, BLANK);
  if (cursor.text[cursor.offset] !== "=") return;
  cursor.offset += 1;
  skipVoid(cursor);
  scanValue(cursor, node);
}

/** A dotted key below `table`; the node of its last part. */
function scanKey(cursor: Cursor, table: PositionNode): PositionNode {
  let node = table;
  for (;;) {
    skip(cursor, BLANK);
    const position = positionAt(cursor);
    const name = scanKeyPart(cursor);
    node = memberOf(lastElement(node), name, position);
    skip(cursor, BLANK);
    if (cursor.text[cursor.offset] !== ".") return node;
    cursor.offset += 1;
  }
}

function memberOf(table: PositionNode, name: string, position: Position): PositionNode {
  const known = table.members.get(name);
  if (known !== undefined) {
    known.key ??= position;
    return known;
  }
  const node = createNode();
  node.key = position;
  table.members.set(name, node);
  return node;
}

function scanKeyPart(cursor: Cursor): string {
  const start = cursor.offset;
  const quote = cursor.text[start];
  if (quote === "'") {
    skip(cursor, LITERAL_STRING);
    return cursor.text.slice(start + 1, cursor.offset - 1);
  }
  if (quote === '"') {
    skip(cursor, BASIC_STRING);
    return unescape(cursor.text.slice(start, cursor.offset));
  }
  skip(cursor, BARE_KEY);
  return cursor.text.slice(start, cursor.offset);
}

function unescape(quoted: string): string {
  if (!quoted.includes("\\")) return quoted.slice(1, -1);
  try {
    const value = parse(`key = ${quoted}`)["key"];
    return typeof value === "string" ? value : quoted;
  } catch {
    return quoted;
  }
}

function scanValue(cursor: Cursor, node: PositionNode): void {
  node.value = positionAt(cursor);
  const first = cursor.text[cursor.offset];
  if (first === '"' || first === "'") scanString(cursor, first);
  else if (first === "[") scanArray(cursor, node);
  else if (first === "{") scanInlineTable(cursor, node);
  else skip(cursor, BARE_VALUE);
}

function scanString(cursor: Cursor, quote: '"' | "'"): void {
  const fence = quote.repeat(3);
  if (cursor.text.startsWith(fence, cursor.offset)) scanMultiLine(cursor, quote, fence);
  else skip(cursor, quote === '"' ? BASIC_STRING : LITERAL_STRING);
}

/** A multi-line string may end with up to five quotes, of which the last three close it. */
function scanMultiLine(cursor: Cursor, quote: '"' | "'", fence: string): void {
  let at = cursor.offset + 3;
  while (at < cursor.text.length && !cursor.text.startsWith(fence, at)) {
    at += quote === '"' && cursor.text[at] === "\\" ? 2 : 1;
  }
  at += 3;
  while (cursor.text[at] === quote) at += 1;
  cursor.offset = Math.min(at, cursor.text.length);
}

function scanArray(cursor: Cursor, node: PositionNode): void {
  cursor.offset += 1;
  for (let index = 0; nextItem(cursor, "]"); index += 1) {
    const before = cursor.offset;
    const element = createNode();
    node.members.set(String(index), element);
    scanValue(cursor, element);
    if (cursor.offset === before) return;
  }
}

function scanInlineTable(cursor: Cursor, node: PositionNode): void {
  cursor.offset += 1;
  while (nextItem(cursor, "}")) {
    const before = cursor.offset;
    scanPair(cursor, node);
    if (cursor.offset === before) return;
  }
}

/** Moves to the next item of a list; false at its end, which is passed. */
function nextItem(cursor: Cursor, close: "]" | "}"): boolean {
  skipVoid(cursor);
  if (cursor.text[cursor.offset] === ",") {
    cursor.offset += 1;
    skipVoid(cursor);
  }
  if (cursor.offset >= cursor.text.length) return false;
  if (cursor.text[cursor.offset] !== close) return true;
  cursor.offset += 1;
  return false;
}
