import { cleanText, withoutCommands } from "./clean-text.ts";
import { quote, unquoted, type Shown } from "./markup.ts";
import { findProviderByHost } from "./providers/index.ts";
import { createRedaction, type Redaction } from "./redaction.ts";
import type { Secret } from "./secret.ts";

export { createRedaction, wholeSecretGuard, type Redaction } from "./redaction.ts";

/** Makes foreign text safe to print: cleaned, without pieces of any secret, cut, and marked as quoted. */
export type Show = (text: string, maximum?: number) => Shown;

/** A longer run in a name is no accident; a shorter one may be, since keys often hold the service's name. */
const LONGEST_SHARED_RUN = 11;

/**
 * Prepares `Show` for these secrets; do it once. The order matters: hidden characters go before pieces of secrets
 * are looked for, so that a key they part is found; commands are broken after, so that no replacement makes one.
 * What is left is looked at once more: whatever happens before, no six characters of a secret come out.
 * `names` are the user's own (of providers, variables, models): like hosts they have to be seen, so that a word
 * they share with a key does not hide them.
 */
export function createShow(secrets: readonly Secret[], names: readonly string[] = []): Show {
  return showWith(createRedaction(secrets), names);
}

/** The same with a redaction that is there already. */
export function showWith(redaction: Redaction, names: readonly string[] = []): Show {
  const plain = new Set(names.filter((name) => isPlainName(name, redaction)));
  return (text, maximum = 200) => {
    if (plain.has(text) && text.length <= maximum) return quote(text);
    const raw = text.slice(0, maximum * 4 + 1024);
    const harmless = withoutCommands(redaction.redact(cleaned(raw, redaction)));
    const short = cut(harmless, maximum, raw.length < text.length);
    return quote(redaction.reveals(harmless) ? redaction.marker : short);
  };
}

/**
 * A URL to print: origin and path, never user name, password or fragment. A query value is shown only where it is
 * short and plain and its name is not one of a credential. What cannot be parsed is shown as cleaned text.
 */
export function showUrl(url: string, show: Show): Shown {
  if (!URL.canParse(url)) return show(url.replace(/\/\/[^/@\s]*@/, "//").replace(/#.*$/s, ""));
  const { protocol, host, pathname, searchParams } = new URL(url);
  const slashes = /^[a-z][a-z0-9+.-]*:\/\//i.test(url.trim()) ? "//" : "";
  const path = url.replace(/[?#].*$/s, "").endsWith("/") || pathname !== "/" ? unquoted(show(pathname)) : "";
  const query = [...searchParams].slice(0, 8).map(([name, value]) => shownParameter(name, value, show));
  const text = `${protocol}${slashes}${shownHost(host, show)}${path}`;
  return quote(query.length === 0 ? text : `${text}?${query.join("&")}`);
}

/** Host and port of a parsed URL (punycode, so plain ASCII), by the rules of `showUrl`. */
export function showHost(host: string, show: Show): Shown {
  return quote(shownHost(host, show));
}

/** A path to print; of a long one the end, which tells files apart. */
export function showPath(path: string, show: Show): Shown {
  const longest = 160;
  return path.length <= longest
    ? show(path, longest)
    : quote(`…${unquoted(show(path.slice(1 - longest), longest))}`);
}

function isPlainName(name: string, redaction: Redaction): boolean {
  const left = redaction.redact(name).replaceAll(redaction.marker, "");
  return /^[A-Za-z0-9][A-Za-z0-9_./-]{0,79}$/.test(name) && name.length - left.length <= LONGEST_SHARED_RUN;
}

/** Text where bidirectional controls are made visible, unless a piece of a secret stands around them. */
function cleaned(text: string, redaction: Redaction): string {
  const joined = cleanText(text, "removed");
  return redaction.reveals(joined) ? joined : cleanText(text, "shown");
}

function cut(text: string, maximum: number, more: boolean): string {
  if (!more && text.length <= maximum) return text;
  return `${text.slice(0, Math.max(0, maximum - 1)).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** Host and port, in punycode. It has to be seen, so a shared word does not hide it; a longer piece does. */
function shownHost(host: string, show: Show): string {
  const shown = unquoted(show(host, 260));
  if (shown === host || findProviderByHost(host) !== undefined) return host;
  const hidden = host.length - shown.replaceAll("[redacted]", "").length;
  return /^[a-z0-9.:[\]-]+$/i.test(host) && hidden <= LONGEST_SHARED_RUN ? host : shown;
}

function shownParameter(name: string, value: string, show: Show): string {
  const secretName = /key|token|secret|sig|auth|pass|credential|session|code/i.test(name);
  const plain = /^[A-Za-z0-9._-]{1,32}$/.test(value) && unquoted(show(value)) === value;
  return `${unquoted(show(name, 40))}=${plain && !secretName ? value : "***"}`;
}
