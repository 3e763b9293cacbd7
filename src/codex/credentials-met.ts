import { Secret } from "../secret.ts";
import type { Layer } from "./layers.ts";
import { isStringLeaf, stringsOf, tableAt, type Table } from "./settings.ts";
import type { Variables } from "./variables.ts";

/** Shorter values of headers and parameters are words, not credentials: hiding them would garble every log. */
const SHORTEST = 6;

/** Headers and parameters that are public by their meaning. Hiding a repository's URL would garble messages. */
const PLAIN =
  /^(?:(?:http-)?referer|x-title|user-agent|accept|content-type|originator|(?:api-|openai-|anthropic-)?version|openai-beta)$/i;

/** Every credential that the layers hold, also the ones that another layer overrules. */
export function credentialsIn(layers: readonly Layer[], variables: Variables): Secret[] {
  const values = layers.flatMap(({ table }) => [
    ...keyLikeFields(table),
    ...[...(tableAt(table, "model_providers")?.entries.values() ?? [])].flatMap((provider) =>
      provider.kind === "table" ? inProvider(provider, variables) : [],
    ),
  ]);
  return [...new Set(values)].filter((value) => value !== "").map((value) => new Secret(value));
}

function inProvider(provider: Table, variables: Variables): string[] {
  const strings = (field: string): string[] =>
    stringsOf(tableAt(provider, field)).flatMap(([name, { value }]) => (PLAIN.test(name) ? [] : [value]));
  const named = strings("env_http_headers").flatMap((name) => variables.find(name)?.value ?? []);
  const extra = [...strings("http_headers"), ...strings("query_params"), ...named];
  return [
    ...keyLikeFields(provider),
    ...extra.flatMap(withAndWithoutScheme).filter((value) => value.length >= SHORTEST),
    ...stringsOf(provider).flatMap(([field, { value }]) => inField(field, value, variables)),
  ];
}

function inField(field: string, value: string, variables: Variables): string[] {
  if (field === "experimental_bearer_token") return withAndWithoutScheme(value);
  if (field === "base_url") return userinfo(value);
  if (field !== "env_key") return [];
  const variable = variables.find(value)?.value;
  return [...(looksLikeKey(value) ? [value] : []), ...(variable === undefined ? [] : [variable])];
}

/** Fields that Codex does not know, but in which people write a key. */
const KEY_FIELDS = /^(?:api[-_]?key|bearer[-_]?token|access[-_]?token|token|secret|password)$/i;

function keyLikeFields(table: Table): string[] {
  return [...table.entries].flatMap(([field, setting]) =>
    KEY_FIELDS.test(field) && isStringLeaf(setting) ? [setting.value] : [],
  );
}

function withAndWithoutScheme(value: string): string[] {
  const bare = value.replace(/^(?:Bearer|Basic|Token)[ \t]+/i, "");
  return bare === value ? [value] : [value, bare];
}

function userinfo(url: string): string[] {
  const match = /^[^:/?#]*:[/\\]*([^/?#\\]*)@/.exec(url.trim());
  const text = match?.[1];
  return text === undefined ? [] : [text, text.slice(text.indexOf(":") + 1)];
}

/** A value that stands where a variable's name belongs, and is more likely the key itself. */
export function looksLikeKey(name: string): boolean {
  if (/^(?:sk|pk|gsk|xai|hf|nvapi|r8|fw|tp)[-_][A-Za-z0-9]/.test(name) && name.length >= 12) return true;
  if (/^AIza[A-Za-z0-9_-]{20}/.test(name)) return true;
  return (
    name.length >= 20 && /\d/.test(name) && !/^[A-Z_][A-Z0-9_]*$/.test(name) && /^[\w.+/=-]+$/.test(name)
  );
}
