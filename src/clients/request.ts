import type { Sourced } from "../finding.ts";
import { Secret } from "../secret.ts";
import { ANTHROPIC_VERSION, type ExtraHeader, type Plan, type WireApi } from "../target.ts";

/** What decides the request of a client. */
export interface Request {
  /** The API root: what stands before `/models` and the wire route. */
  readonly root: string | undefined;
  readonly wireApi: WireApi;
  readonly key: Secret | undefined;
  readonly keyHeader: "Authorization" | "x-api-key";
  /** Those that the config adds; their values may be credentials. */
  readonly headers: readonly (readonly [name: string, value: Sourced<string>])[];
}

const ROUTES: Readonly<Record<WireApi, string>> = {
  responses: "/responses",
  chat: "/chat/completions",
  messages: "/messages",
};

/** The requests as the client would make them; undefined where it could not: no URL, or a key no header can hold. */
export function planOf({ root, wireApi, key, keyHeader, headers }: Request): Plan | undefined {
  const trimmed = root?.endsWith("/") === true ? root.slice(0, -1) : root;
  if (trimmed === undefined || !URL.canParse(trimmed) || !/^https?:/i.test(trimmed)) return undefined;
  const urls = { url: `${trimmed}${ROUTES[wireApi]}`, modelsUrl: `${trimmed}/models` };
  const own = wireApi === "messages" ? [header("anthropic-version", ANTHROPIC_VERSION)] : [];
  const sent = headers.filter(([name, { value }]) => isToken(name) && isHeaderValue(value));
  const extra = sent.filter(([name]) => name.toLowerCase() !== keyHeader.toLowerCase());
  const planned = { ...urls, headers: [...own, ...extra.map(([name, { value }]) => header(name, value))] };
  const configured = sent.find(([name]) => name.toLowerCase() === keyHeader.toLowerCase());
  const value = configured?.[1].value ?? keyValue(key, keyHeader);
  if (value === undefined) return { ...planned, authorization: null };
  if (/[\0\n\r]|[^\0-\xFF]/.test(value)) return undefined;
  const scheme = /^(Bearer|Basic|Token)(?= )/i.exec(value)?.[1] ?? keyHeader;
  return { ...planned, authorization: { header: keyHeader, scheme, value: new Secret(value) } };
}

function keyValue(key: Secret | undefined, keyHeader: Request["keyHeader"]): string | undefined {
  const text = key?.reveal() ?? "";
  if (text.trim() === "") return undefined;
  const written = keyHeader === "Authorization" ? `Bearer ${text}` : text;
  return written.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, "");
}

function isToken(name: string): boolean {
  return /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name);
}

/** No control character but the tab. */
function isHeaderValue(text: string): boolean {
  return !/[\u0000-\u0008\u000A-\u001F\u007F]/.test(text);
}

function header(name: string, value: string): ExtraHeader {
  return { name, value: new Secret(value) };
}
