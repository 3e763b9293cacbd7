import type { Origin } from "../finding.ts";
import { Secret } from "../secret.ts";
import type { Authorization } from "../target.ts";
import { stringsOf, tableAt, type Table } from "./settings.ts";
import { isBlank } from "./text.ts";
import type { Variables } from "./variables.ts";

/** A header that the config adds: literal, or from a variable. */
export interface ConfiguredHeader {
  readonly name: string;
  /** Undefined where the variable is not set. */
  readonly value: string | undefined;
  readonly from: Origin;
  /** Codex sends it: the name is a token, the value has no control character, a variable is not blank. */
  readonly sent: boolean;
}

/** `http_headers`, then `env_http_headers`, which win over the former. Names are compared without case. */
export function configuredHeaders(provider: Table, variables: Variables): ConfiguredHeader[] {
  const literal = stringsOf(tableAt(provider, "http_headers")).map(([name, leaf]) =>
    describe(name, leaf.value, leaf.from),
  );
  const fromVariables = stringsOf(tableAt(provider, "env_http_headers")).map(([name, leaf]) => {
    const variable = variables.find(leaf.value);
    const from = variable?.from ?? { kind: "env" as const, name: leaf.value };
    const header = describe(name, variable?.value, from);
    return { ...header, sent: header.sent && !isBlank(variable?.value ?? "") };
  });
  const byName = new Map<string, ConfiguredHeader>();
  for (const header of [...literal, ...fromVariables]) {
    const key = header.name.toLowerCase();
    if (header.sent || byName.get(key)?.sent !== true) byName.set(key, header);
  }
  return [...byName.values()];
}

function describe(name: string, value: string | undefined, from: Origin): ConfiguredHeader {
  const sent = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name) && value !== undefined && isHeaderValue(value);
  return { name, value, from, sent };
}

/**
 * Whether Codex can put the text into a header: no byte below 0x20 but TAB, and no 0x7F. Where it cannot, it
 * leaves the header out without a word (`if let Ok(header) = HeaderValue::from_str(…)`, no else).
 */
export function isHeaderValue(text: string): boolean {
  return !/[\u0000-\u0008\u000A-\u001F\u007F]/.test(text);
}

/** The value of an `Authorization` header as a whole; its scheme is named only where it is a known word. */
export function authorizationOf(value: string): Authorization {
  const scheme = /^(Bearer|Basic|Token|ApiKey)(?=[ \t]|$)/i.exec(value)?.[1] ?? "Authorization";
  return { header: "Authorization", scheme, value: new Secret(value) };
}

/** Headers besides `Authorization` in which servers take a key. */
const KEY_HEADERS =
  /^(?:api-?key|x-api-?key|x-goog-api-key|ocp-apim-subscription-key|x-auth-token|x-(?:[a-z]+-)?api-?key)$/i;

export function isKeyHeader(name: string): boolean {
  return KEY_HEADERS.test(name);
}

export function isAuthorization(name: string): boolean {
  return name.toLowerCase() === "authorization";
}
