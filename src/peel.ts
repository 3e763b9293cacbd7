import { publicPrefix } from "./providers/index.ts";

/** The quotes around a value, by the names used in messages; `signs` are brackets, tags and written escapes. */
export type Quotes = "double" | "single" | "back" | "curly" | "signs";

/** What was saved in front of a key: an authorization header or scheme, or the name of a variable. */
export type Prefix = "scheme" | "header" | "name";

/** A value and what stood around its core. */
export interface Peeled {
  readonly core: string;
  /** Quotes outside of everything else; those inside `NAME="…"` belong to the prefix. */
  readonly quotes: Quotes | undefined;
  readonly prefix: Prefix | undefined;
}

const QUOTES: readonly (readonly [Quotes, RegExp])[] = [
  ["double", /^\\?"(.*?)\\?"[,;]?$/s],
  ["single", /^'(.*)'[,;]?$/s],
  ["back", /^`+([^`]*)`+$/s],
  ["curly", /^[\u2018-\u201F\u00AB\u2039\u300C](.*)[\u2018-\u201F\u00BB\u203A\u300D]$/s],
];

/** Signs that are no part of any key; they are told from one only where a known prefix shows what is the key. */
const SIGNS: readonly (readonly [Quotes, RegExp])[] = [
  ["double", /^"?([^"]*)"?$/],
  ["single", /^'?([^']*)'?$/],
  ["signs", /^<[a-z]{1,10}>(.*)<\/[a-z]{1,10}>$/i],
  ["signs", /^\((.*)\)$/],
  ["signs", /^<(.*)>$/],
  ["signs", /^\{(.*)\}$/],
  ["signs", /^\*{1,2}([^*]*)\*{1,2}$/],
  ["signs", /^(.*?)(?:\\[nrt]|%0[AD]|[\\.,;:!|]){1,8}$/i],
];
/** Fewer characters are no key that needs to be told from what is around it. */
const SHORTEST_KEY = 16;

const PREFIXES: readonly (readonly [Prefix, RegExp])[] = [
  [
    "header",
    /^(?:-H\s+["']?)?(?:proxy-)?(?:authorization|x-api-key|api-key|x-goog-api-key)["']?\s*[:=]\s*(?=\S)/i,
  ],
  ["scheme", /^(?:bearer(?:\s+|\s*:\s*)|(?:basic|token)\s+)(?=\S)/i],
  ["name", /^(?:export|set|setx|declare\s+-x|\$env:|env:)\s*[A-Za-z_][A-Za-z0-9_]{0,100}\s*=\s*(?=\S)/i],
  ["name", /^setx\s+[A-Za-z_][A-Za-z0-9_]{0,100}\s+(?=\S)/i],
  ["name", /^[A-Z_][A-Z0-9_]{1,100}\s*=\s*(?=[^\s=])/],
  ["name", /^["']?[A-Za-z0-9_-]{0,60}(?:key|token|secret)(?:["']?\s*=|["']\s*:|:\s)\s*(?=[^\s=])/i],
  ["name", /^[A-Z][A-Z0-9_]{1,100}:\s+(?=\S)/],
];

/** Takes quotes, header names, schemes and variable names off the outside of `value`, and white space between. */
export function peel(value: string): Peeled {
  let core = value.trim();
  let quotes: Quotes | undefined;
  let prefix: Prefix | undefined;
  for (let layer = 0; layer < 8; layer += 1) {
    const quoted = quotesAround(core);
    const named = quoted === undefined ? prefixBefore(core) : undefined;
    if (quoted === undefined && named === undefined) break;
    if (quoted !== undefined && prefix === undefined) quotes ??= quoted.kind;
    prefix ??= named?.kind;
    core = (quoted?.inside ?? named?.after ?? core).trim();
  }
  return { core, quotes, prefix };
}

function quotesAround(text: string): { readonly kind: Quotes; readonly inside: string } | undefined {
  for (const [kind, pattern] of QUOTES) {
    const inside = pattern.exec(text)?.[1];
    if (inside !== undefined) return { kind, inside };
  }
  return signsAround(text);
}

function signsAround(text: string): { readonly kind: Quotes; readonly inside: string } | undefined {
  for (const [kind, pattern] of SIGNS) {
    const inside = pattern.exec(text)?.[1];
    const isKey = inside !== undefined && inside.length >= SHORTEST_KEY && publicPrefix(inside) !== "";
    if (isKey && inside !== text && !/\s/.test(inside)) return { kind, inside };
  }
  return undefined;
}

/** A prefix that is all there is, like a key that ends in `=`, is no prefix. */
function prefixBefore(text: string): { readonly kind: Prefix; readonly after: string } | undefined {
  for (const [kind, pattern] of PREFIXES) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { kind, after: text.slice(found.length) };
  }
  return undefined;
}
