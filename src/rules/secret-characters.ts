/** Kinds of white space, by the names used in messages. */
export type WhiteSpace =
  | "newline"
  | "Windows line end (CRLF)"
  | "carriage return"
  | "space"
  | "tab"
  | "no-break space"
  | "byte order mark"
  | "other white space";

export interface Counted {
  readonly kind: WhiteSpace;
  readonly count: number;
}

/** Where a character stands, counted from 1, and which it is. */
export interface Character {
  /** How many of this class there are. */
  readonly count: number;
  readonly position: number;
  /** Unicode number of the first one. */
  readonly codePoint: number;
}

const NAMES: Readonly<Record<string, WhiteSpace>> = {
  "\r\n": "Windows line end (CRLF)",
  "\n": "newline",
  "\r": "carriage return",
  " ": "space",
  "\t": "tab",
  "\u00A0": "no-break space",
  "\uFEFF": "byte order mark",
};

/** C0 without white space, DEL, C1, what takes no room, lone surrogates. */
const INVISIBLE = /[\x00-\x08\x0E-\x1F\x7F-\x9F\uFFF9-\uFFFB]|\p{Default_Ignorable_Code_Point}|\p{Cs}/gu;

/** What `trim` takes off each end, counted by kind in order. */
export function edgeWhiteSpace(value: string): { readonly before: Counted[]; readonly after: Counted[] } {
  const start = value.length - value.trimStart().length;
  return {
    before: countedKinds(value.slice(0, start)),
    after: countedKinds(value.slice(value.trimEnd().length)),
  };
}

/** Characters below U+0020 other than tab, or DEL: Codex leaves out a header that has one. */
export function breaksHeader(value: string): boolean {
  return /[\x00-\x08\x0A-\x1F\x7F]/.test(value);
}

export function invisibleIn(value: string): Character | undefined {
  return charactersIn(value, INVISIBLE);
}

export function withoutInvisible(value: string): string {
  return value.replace(INVISIBLE, "");
}

export function whiteSpaceIn(value: string): (Character & { readonly kind: WhiteSpace }) | undefined {
  const found = charactersIn(value, /[\t-\r ]+/g);
  const first = /\r\n|[\t-\r ]/.exec(value)?.[0];
  return found === undefined || first === undefined ? undefined : { ...found, kind: nameOf(first) };
}

export function nonAsciiIn(value: string): Character | undefined {
  return charactersIn(value, /[^\x00-\x7F]/gu);
}

function charactersIn(value: string, pattern: RegExp): Character | undefined {
  const found = [...value.matchAll(pattern)];
  const [first] = found;
  if (first === undefined) return undefined;
  return { count: found.length, position: first.index + 1, codePoint: first[0].codePointAt(0) ?? 0 };
}

function countedKinds(text: string): Counted[] {
  const kinds = (text.match(/\r\n|[^]/g) ?? []).map(nameOf);
  return [...new Set(kinds)].map((kind) => ({ kind, count: kinds.filter((other) => other === kind).length }));
}

function nameOf(character: string): WhiteSpace {
  return NAMES[character] ?? "other white space";
}
