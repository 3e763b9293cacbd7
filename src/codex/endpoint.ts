import { findProviderByHost } from "../providers/index.ts";

/** The one URL that codex-action's proxy sends to, and what follows from it. */
export interface Endpoint {
  /** Undefined where it is no URL of http or https. */
  readonly url: URL | undefined;
  /** Its path ends with `/responses`. */
  readonly isWhole: boolean;
  /** The API root: the endpoint as text without `/responses` and query. */
  readonly baseUrl: string;
  readonly modelsUrl: string;
  /** The endpoint that was likely meant, where it is not whole. */
  readonly likely: string;
}

export function readEndpoint(raw: string): Endpoint {
  const cut = raw.search(/[?#]/);
  const path = cut < 0 ? raw : raw.slice(0, cut);
  const query = cut < 0 ? "" : (/^\?[^#]*/.exec(raw.slice(cut))?.[0] ?? "");
  const [, root] = /^(.*)\/responses\/{0,8}$/s.exec(path) ?? [];
  const baseUrl = root ?? path;
  return {
    url: httpUrl(raw),
    isWhole: root !== undefined,
    baseUrl,
    modelsUrl: (httpUrl(`${baseUrl}/models${query}`) ?? httpUrl(raw))?.href ?? "",
    likely: likelyEndpoint(path, query),
  };
}

function httpUrl(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "http:" && url?.protocol !== "https:") return undefined;
  url.hash = "";
  return url;
}

const OTHER_ENDPOINT = /\/(?:chat\/completions|completions|messages|models|embeddings)$/;

/** Behind the documented root where only a host was given. */
function likelyEndpoint(path: string, query: string): string {
  const trimmed = path.replace(/(?<!\/)\/+$/, "").replace(OTHER_ENDPOINT, "");
  const url = httpUrl(trimmed);
  const documented = url?.pathname === "/" ? findProviderByHost(url.hostname)?.baseUrls[0] : undefined;
  return `${documented ?? trimmed}/responses${query}`;
}
