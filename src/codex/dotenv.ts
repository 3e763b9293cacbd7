import type { Position } from "./toml-positions.ts";

export interface DotenvEntry {
  readonly name: string;
  readonly value: string;
  readonly position: Position;
}

/**
 * The variables that `$CODEX_HOME/.env` sets, in order. A malformed line is skipped, as Codex does. The rules
 * (quotes, escapes, `$NAME`, `#` after white space, `export`) are those of the dotenvy crate, which Codex uses.
 */
export function parseDotenv(
  text: string,
  variables: Readonly<Record<string, string | undefined>>,
): DotenvEntry[] {
  const entries: DotenvEntry[] = [];
  const lookup = (name: string): string =>
    (Object.hasOwn(variables, name) ? variables[name] : undefined) ??
    entries.findLast((entry) => entry.name === name)?.value ??
    "";
  for (const [index, line] of text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .entries()) {
    const match = ASSIGNMENT.exec(line);
    const [, before, name, raw] = match ?? [];
    if (before === undefined || name === undefined || raw === undefined) continue;
    const value = readValue(raw, lookup);
    if (value === undefined) continue;
    entries.push({ name, value, position: { line: index + 1, column: before.length + 1 } });
  }
  return entries;
}

const ASSIGNMENT = /^(\s*(?:export\s+)?)([A-Za-z_][A-Za-z0-9_.]*)\s*=[ \t]*(.*?)[ \t]*$/;
const PIECE =
  /'(?<literal>[^']*)'|"(?<double>(?:[^"\\]|\\.)*)"|\\(?<escaped>.)|(?<name>\$\{[^}]*\}|\$[A-Za-z0-9]*)|(?<end>[ \t]+(?:#.*)?$)|(?<plain>[^'"\\$ \t]+)/gy;

/** The value of an assignment; undefined where it is malformed. */
function readValue(raw: string, lookup: (name: string) => string): string | undefined {
  if (raw.startsWith("#")) return "";
  let value = "";
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < raw.length) {
    const groups = PIECE.exec(raw)?.groups;
    if (groups === undefined) return undefined;
    const piece = pieceValue(groups, lookup);
    if (piece === undefined) return undefined;
    value += piece;
  }
  return value;
}

function pieceValue(
  groups: Readonly<Record<string, string | undefined>>,
  lookup: (name: string) => string,
): string | undefined {
  if (groups["literal"] !== undefined) return groups["literal"];
  if (groups["double"] !== undefined) return readDouble(groups["double"], lookup);
  if (groups["escaped"] !== undefined) return unescape(groups["escaped"]);
  if (groups["name"] !== undefined) return lookup(nameOf(groups["name"]));
  return groups["plain"] ?? "";
}

const ESCAPE_OR_NAME = /\\(?<escaped>.)|(?<name>\$\{[^}]*\}|\$[A-Za-z0-9]*)/g;

function readDouble(text: string, lookup: (name: string) => string): string | undefined {
  const escapes = [...text.matchAll(/\\(.)/g)].map((match) => match[1] ?? "");
  if (escapes.some((character) => unescape(character) === undefined)) return undefined;
  return text.replace(ESCAPE_OR_NAME, (piece: string) =>
    piece.startsWith("\\") ? (unescape(piece.slice(1)) ?? "") : lookup(nameOf(piece)),
  );
}

function nameOf(reference: string): string {
  return reference.startsWith("${") ? reference.slice(2, -1) : reference.slice(1);
}

function unescape(character: string): string | undefined {
  if (character === "n") return "\n";
  return ["\\", "'", '"', "$", " "].includes(character) ? character : undefined;
}
