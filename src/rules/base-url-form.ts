import { hostKind } from "../address.ts";
import { publicPrefix } from "../providers/index.ts";

/** How a base URL is not one, by the words used in messages. */
export const MALFORMED = {
  key: "looks like an API key, not like a URL",
  quotes: "has quotes around it",
  "edge-space": "has white space around it",
  space: "has white space inside",
  invisible: "has invisible characters",
  unexpanded: "has a part that nothing has replaced with its value",
  backslash: "has a backslash",
  "non-ascii": "has characters outside ASCII",
  "no-scheme": "does not begin with https://",
  "other-scheme": "has a scheme other than https",
  slashes: "does not have exactly two slashes after its scheme",
  port: "has a port that does not exist",
  host: "has no valid host name",
  "double-slash": "ends in more than one slash",
  "other-api": "is an address of this provider at which no OpenAI-compatible API lives",
  unparsable: "cannot be parsed",
} as const;

export type Malformed = keyof typeof MALFORMED;

export interface Malformation {
  readonly form: Malformed;
  /** The URL that was meant, where repairing this one fault gives a URL. */
  readonly corrected: string | undefined;
}

const QUOTES = /^["'`\u2018-\u201F]+|["'`\u2018-\u201F]+$/g;
const INVISIBLE = /[\x00-\x08\x0E-\x1F\x7F-\x9F]|\p{Default_Ignorable_Code_Point}/gu;
const UNEXPANDED = /\$[{(A-Za-z_]|[{}<>]|\*{2}|%[A-Za-z_]{3,}%|\u2026|\.{3}/;
const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]*):/;

/**
 * The first fault in the form of a raw base URL; undefined where every client reads the same URL in it. Stricter
 * than `URL`, which repairs white space, backslashes and missing slashes, and so may name another host than the
 * client will call.
 */
export function malformation(raw: string): Malformation | undefined {
  const form = characterFault(raw) ?? schemeFault(raw) ?? partFault(raw);
  if (form === undefined) return undefined;
  const repaired = repair(raw, form);
  const good =
    repaired !== raw && characterFault(repaired) === undefined && schemeFault(repaired) === undefined;
  return { form, corrected: good && partFault(repaired) === undefined ? repaired : undefined };
}

function characterFault(raw: string): Malformed | undefined {
  if (publicPrefix(raw.trim()) !== "") return "key";
  if (raw.trim() !== raw) return "edge-space";
  if (raw.replace(QUOTES, "") !== raw) return "quotes";
  if (/\s/.test(raw)) return "space";
  if (raw.replace(INVISIBLE, "") !== raw) return "invisible";
  if (UNEXPANDED.test(raw)) return "unexpanded";
  if (raw.includes("\\")) return "backslash";
  return /[^\x21-\x7E]/.test(raw) ? "non-ascii" : undefined;
}

/** `localhost:8080/v1` and `host.example:443` parse with a scheme that is meant as a host. */
function schemeFault(raw: string): Malformed | undefined {
  const scheme = SCHEME.exec(raw)?.[1];
  if (scheme === undefined) return "no-scheme";
  if (!/^https?$/i.test(scheme)) {
    return scheme.includes(".") || /^[A-Za-z][A-Za-z0-9.-]*:\d/.test(raw) ? "no-scheme" : "other-scheme";
  }
  return /^https?:\/\/[^/]/i.test(raw) ? undefined : "slashes";
}

function partFault(raw: string): Malformed | undefined {
  const authority = raw.replace(/^[^/]*\/\//, "").replace(/[/?#].*$/, "");
  const port = /:(\d*)$/.exec(authority)?.[1];
  if (port !== undefined && port !== "" && (Number(port) === 0 || Number(port) > 65_535)) return "port";
  if (!URL.canParse(raw)) return /:[^\]@]*$/.test(authority) ? "port" : "unparsable";
  const host = authority.replace(/^.*@/, "").replace(/:\d*$/, "");
  if (!/^(?:[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*\.?|\[[0-9A-Fa-f:.]+\])$/.test(host)) return "host";
  return /\/\/+$/.test(raw.replace(/^[^/]*\/\//, "")) ? "double-slash" : undefined;
}

function repair(raw: string, form: Malformed): string {
  const trimmed = raw.trim().replace(QUOTES, "").trim();
  if (form === "space" || form === "invisible") return trimmed.replace(/\s/g, "").replace(INVISIBLE, "");
  if (form === "backslash") return trimmed.replaceAll("\\", "/");
  if (form === "double-slash") return trimmed.replace(/\/+$/, "");
  if (form === "slashes") return trimmed.replace(/^(https?):\/*/i, "$1://");
  return form === "no-scheme" ? withScheme(trimmed.replace(/^\/+/, "")) : trimmed;
}

function withScheme(rest: string): string {
  const host = rest.replace(/[/?#].*$/, "").replace(/:\d*$/, "");
  return `${hostKind(host) === "loopback" ? "http" : "https"}://${rest}`;
}
