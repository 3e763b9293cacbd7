import { Secret } from "../secret.ts";
import type { Authorization, ExtraHeader, Plan, WireApi } from "../target.ts";
import { authorizationOf, isAuthorization, isHeaderValue, type ConfiguredHeader } from "./headers.ts";
import { stringsOf, tableAt, type Table } from "./settings.ts";

interface Parts {
  readonly baseUrl: string;
  readonly wireApi: WireApi;
  readonly provider: Table;
  readonly bearer: string | undefined;
  readonly headers: readonly ConfiguredHeader[];
  /** Headers of Codex itself that hold an account or project. */
  readonly own: readonly (readonly [name: string, value: string])[];
}

/** What Codex sends; undefined where its HTTP client refuses the URL (`builder error`). */
export function planRequest(parts: Parts): Plan | undefined {
  const wire = requestUrl(parts, parts.wireApi === "chat" ? "/chat/completions" : "/responses");
  const models = requestUrl(parts, "/models");
  if (wire === undefined || models === undefined) return undefined;
  const authorization = chooseAuthorization(parts, wire);
  return {
    url: withoutSecrets(wire),
    modelsUrl: withoutSecrets(models),
    authorization,
    headers: extraHeaders(parts),
  };
}

/**
 * The path is put behind the base URL as text, then the query parameters, unescaped, then all of it is parsed
 * (Rust's `url` crate and the URL class agree on every base URL that was tried).
 */
function requestUrl({ baseUrl, provider }: Parts, path: string): URL | undefined {
  const parameters = stringsOf(tableAt(provider, "query_params")).map(
    ([key, { value }]) => `${key}=${value}`,
  );
  const query = parameters.length === 0 ? "" : `?${parameters.join("&")}`;
  const text = baseUrl.replace(/(?<!\/)\/+$/, "") + path + query;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === "http:" || url?.protocol === "https:" ? url : undefined;
}

/** The part of the URL that goes over the wire: no fragment, and user and password only as a header. */
function withoutSecrets(url: URL): string {
  const sent = new URL(url.href);
  sent.hash = "";
  sent.username = "";
  sent.password = "";
  return sent.href;
}

/** A bearer key wins over a configured header, and that over user and password of the URL. */
function chooseAuthorization({ bearer, headers }: Parts, url: URL): Authorization | null {
  if (bearer !== undefined && isHeaderValue(bearer)) return authorizationOf(`Bearer ${bearer}`);
  const configured = headers.find(({ name, sent }) => sent && isAuthorization(name));
  if (configured?.value !== undefined) return authorizationOf(configured.value);
  if (url.username === "" && url.password === "") return null;
  const pair = `${percentDecoded(url.username)}:${percentDecoded(url.password)}`;
  return authorizationOf(`Basic ${Buffer.from(pair, "utf8").toString("base64")}`);
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function extraHeaders({ headers, own }: Parts): ExtraHeader[] {
  const configured = headers.flatMap(({ name, value, sent }) =>
    sent && value !== undefined && !isAuthorization(name) ? [{ name, value: new Secret(value) }] : [],
  );
  const names = new Set(configured.map(({ name }) => name.toLowerCase()));
  const added = own.filter(([name, value]) => !names.has(name.toLowerCase()) && isHeaderValue(value));
  return [...configured, ...added.map(([name, value]) => ({ name, value: new Secret(value) }))];
}
