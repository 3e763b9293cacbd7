import { peel } from "./peel.ts";
import { isPublicText } from "./placeholder.ts";
import { PROVIDERS, publicPrefix } from "./providers/index.ts";
import type { Secret } from "./secret.ts";

/** The runner masks a short value everywhere in the log, so shorter ones are never registered. */
const SHORTEST_MASK = 8;
/** Shorter pieces are no part that could be told from ordinary text. */
const SHORTEST_KEY = 6;
/** Invisible characters that get between the letters of a pasted key. */
const INVISIBLE =
  /[\x00-\x08\x0E-\x1F\x7F-\x9F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|[\uDB40-\uDB43][\uDC00-\uDFFF]/g;

/**
 * Everything the runner has to mask for one secret, the most comprehensive first: the value as it is, its lines,
 * the keys inside it, and their base64, base64url, hex, URL and JSON forms. Nothing shorter than eight characters
 * and no placeholder: masking `test` would garble the whole log. A value of several lines is given as a whole only
 * where no line is short, because the runner masks each line of it too.
 */
export function maskForms(secret: Secret): string[] {
  const raw = secret.reveal();
  const whole = linesOf(raw).every(isMaskable) ? [raw, raw.trim()] : [];
  const lines = jsonStrings(raw) === undefined ? linesOf(raw) : [];
  const keys = innerKeys(raw);
  return unique([...whole, ...lines, ...keys, ...keys.filter(isMaskable).flatMap(encodedForms)]).filter(
    isMaskable,
  );
}

/**
 * The candidate keys in a value as it was saved: without quotes, names and schemes around it, the strings of a
 * pasted JSON file, each line, and each part where several were joined. Placeholders and plain URLs are none.
 */
export function innerKeys(value: string): string[] {
  const candidates = jsonStrings(value) ?? linesOf(value).flatMap(keysInLine);
  const joined = candidates.map((candidate) => candidate.replace(INVISIBLE, ""));
  return unique([...candidates, ...joined]).filter((key) => key.length >= SHORTEST_KEY && !isPublicText(key));
}

/** The key without the characters and words that got around it; what is left may still be no key. */
export function coreOf(secret: Secret): string {
  return peel(secret.reveal().replace(INVISIBLE, "")).core;
}

/**
 * The texts of which no piece may be printed: the secret part (what follows the public prefix) plain, reversed,
 * and encoded at every alignment.
 */
export function hiddenForms(key: string): string[] {
  const part = secretPart(key);
  const plain = [part, reversed(part), ...escapedForms(part)];
  const bytes = [key, `${key}\n`, part, part.slice(1), part.slice(2)].map((text) =>
    Buffer.from(text, "utf8"),
  );
  const base64 = bytes.flatMap((data) => [data.toString("base64"), data.toString("base64url")]);
  return unique([...plain, Buffer.from(part, "utf8").toString("hex"), ...base64]);
}

/** What follows the public prefix; the whole key where too little follows. */
export function secretPart(key: string): string {
  const part = key.slice(publicPrefix(key).length);
  return part.length < SHORTEST_KEY ? key : part;
}

/** By UTF-16 units: nothing is printed of it, so broken pairs do no harm. */
function reversed(text: string): string {
  return Array.from({ length: text.length }, (_, index) => text.charAt(text.length - 1 - index)).join("");
}

function encodedForms(key: string): string[] {
  const data = Buffer.from(key, "utf8");
  const encoded = [data.toString("base64"), data.toString("base64url"), data.toString("hex")];
  return [...encoded, Buffer.from(`${key}\n`, "utf8").toString("base64"), ...escapedForms(key)];
}

function escapedForms(text: string): string[] {
  return [encodeURIComponent(text.toWellFormed()), JSON.stringify(text).slice(1, -1), escapedForHtml(text)];
}

function escapedForHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** A whole line, what is in it, and its parts where it looks like several keys in one. */
function keysInLine(line: string): string[] {
  if (line.startsWith("-----")) return [];
  const { core } = peel(line);
  const parts = keysIn(core).map((part) => peel(part).core);
  const secretsOfUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(core) ? urlSecrets(core) : [];
  return [core, ...secretsOfUrl, ...(parts.length > 1 ? parts.filter(looksLikeKey) : [])];
}

/** The parts of a value in which several keys were joined: by white space or a sign, end to end, or one twice. */
export function keysIn(core: string): string[] {
  const start = (startOfKey ??= startPattern());
  return core
    .split(/[\s,;|]+/)
    .flatMap((part) => part.split(start))
    .flatMap((part) => {
      const half = part.slice(0, part.length / 2);
      return half.length >= SHORTEST_HALF && half + half === part ? [half, half] : [part];
    });
}

/** A shorter text that stands twice may be one key. */
const SHORTEST_HALF = 16;

let startOfKey: RegExp | undefined;

/** Where a provider's own prefix begins; a shorter one may be the middle of a random word. */
function startPattern(): RegExp {
  const long = PROVIDERS.flatMap(({ ownPrefixes }) => ownPrefixes).filter((own) => own.length >= 6);
  return new RegExp(`:?(?=(?:${long.join("|")}))`);
}

function looksLikeKey(part: string): boolean {
  return part.length >= 16 || publicPrefix(part) !== "" || (part.length >= SHORTEST_MASK && /\d/.test(part));
}

function urlSecrets(text: string): string[] {
  if (!URL.canParse(text)) return [];
  const url = new URL(text);
  return [url.username, url.password, decoded(url.password), ...url.searchParams.values()];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The strings in a JSON object or array that may be credentials; undefined where the text is neither. */
function jsonStrings(text: string): string[] | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    const found: string[] = [];
    JSON.parse(text, (_, value: unknown) => {
      if (typeof value === "string") found.push(value);
      return value;
    });
    return found.filter((string) => string.length >= SHORTEST_MASK && !isTime(string)).flatMap(linesOf);
  } catch {
    return undefined;
  }
}

function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/.test(text);
}

function linesOf(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function isMaskable(form: string): boolean {
  return form.trim().length >= SHORTEST_MASK && !isPublicText(form) && !/^-----(?:BEGIN|END) /.test(form);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
