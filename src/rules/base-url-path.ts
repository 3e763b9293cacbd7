import {
  findProviderByHost,
  findProviderById,
  PROVIDERS,
  type Provider,
  type WrongBaseUrl,
} from "../providers/index.ts";

/** A well-formed base URL that is not the API's root, and the one that was meant. */
export interface PathFault {
  readonly reason: WrongBaseUrl["reason"];
  readonly corrected: string | undefined;
}

/** Web sites that the table does not list as mistakes, by provider id. */
const WEB_SITES: Readonly<Record<string, string>> = {
  "platform.openai.com": "openai",
  "chat.openai.com": "openai",
  "openai.com": "openai",
  "www.openai.com": "openai",
  "chatgpt.com": "openai",
  "console.anthropic.com": "anthropic",
  "platform.claude.com": "anthropic",
  "claude.ai": "anthropic",
  "aistudio.google.com": "gemini",
  "makersuite.google.com": "gemini",
  "ai.google.dev": "gemini",
  "gemini.google.com": "gemini",
  "ai.azure.com": "azure-openai-v1",
  "oai.azure.com": "azure-openai-v1",
  "portal.azure.com": "azure-openai-v1",
};

const ENDPOINT =
  /\/(?:chat\/completions|completions|responses|models|embeddings|messages|moderations|images\/generations|audio\/(?:speech|transcriptions|translations)|realtime|rerank)$/;
const DOUBLED = /(\/v\d[a-z0-9]*)\1(?=\/|$)/;

/** The fault in a URL's host or path, from the table first; a rule only where it cannot be wrong. */
export function pathFault(url: URL): PathFault | undefined {
  return listedFault(url) ?? webSite(url) ?? endpointFault(url) ?? doubledFault(url) ?? missingFault(url);
}

function listedFault(url: URL): PathFault | undefined {
  const wanted = normalised(url);
  for (const wrong of wrongUrlsOn(url.hostname)) {
    if (!URL.canParse(wrong.url) || normalised(new URL(wrong.url)) !== wanted) continue;
    return { reason: wrong.reason, corrected: wrong.right };
  }
  return undefined;
}

/** Entries that name the host somewhere: parsing all of the table's URLs would cost more than all other checks. */
function wrongUrlsOn(host: string): WrongBaseUrl[] {
  return PROVIDERS.flatMap((provider) => provider.wrongBaseUrls.filter(({ url }) => url.includes(host)));
}

/** A host with only web pages, whatever the path; not a host that has the API as well. */
function webSite(url: URL): PathFault | undefined {
  const host = url.hostname.replace(/\.$/, "");
  if (findProviderByHost(host) !== undefined) return undefined;
  const provider = listedSite(host) ?? siteBesideApi(host);
  return provider === undefined ? undefined : { reason: "dashboard-host", corrected: provider.corrected };
}

interface Site {
  readonly corrected: string | undefined;
}

function listedSite(host: string): Site | undefined {
  const known = Object.hasOwn(WEB_SITES, host) ? findProviderById(WEB_SITES[host] ?? "") : undefined;
  if (known !== undefined) return { corrected: known.baseUrls[0] };
  const wrong = wrongUrlsOn(host).find(
    (entry) =>
      entry.reason === "dashboard-host" && URL.canParse(entry.url) && new URL(entry.url).hostname === host,
  );
  return wrong === undefined ? undefined : { corrected: wrong.right };
}

/** `www.`, `app.`, `console.`, … or nothing, where the provider's API is at `api.`. */
function siteBesideApi(host: string): Site | undefined {
  const domain = host.replace(/^(?:www|app|console|platform|dashboard|dash|cloud|portal|chat|docs)\./, "");
  const provider = findProviderByHost(`api.${domain}`);
  if (provider === undefined || !provider.hosts.includes(`api.${domain}`)) return undefined;
  return { corrected: provider.baseUrls.find((base) => new URL(base).hostname === `api.${domain}`) };
}

function endpointFault(url: URL): PathFault | undefined {
  const path = pathOf(url);
  if (!ENDPOINT.test(path) || rootsOf(url).includes(path)) return undefined;
  const root = path.replace(ENDPOINT, "");
  return { reason: "endpoint-path", corrected: completed(url, root) ?? `${url.origin}${root}` };
}

function doubledFault(url: URL): PathFault | undefined {
  const path = pathOf(url);
  if (!DOUBLED.test(path) || rootsOf(url).includes(path)) return undefined;
  return { reason: "version-doubled", corrected: `${url.origin}${path.replace(DOUBLED, "$1")}` };
}

function missingFault(url: URL): PathFault | undefined {
  const corrected = completed(url, pathOf(url));
  return corrected === undefined ? undefined : { reason: "version-missing", corrected };
}

/** The URL of the API root that begins with `path`; undefined where `path` is one or nothing is known. */
function completed(url: URL, path: string): string | undefined {
  const roots = rootsOf(url);
  if (roots.includes(path)) return undefined;
  const longer = roots.filter((root) => root.startsWith(`${path}/`));
  const listed = findProviderByHost(url.hostname)?.baseUrls.find((base) => {
    const known = new URL(base);
    return known.hostname === url.hostname && longer.includes(pathOf(known));
  });
  return listed ?? (longer[0] === undefined ? undefined : `${url.origin}${longer[0]}`);
}

function rootsOf(url: URL): Provider["apiPaths"] {
  return findProviderByHost(url.hostname)?.apiPaths ?? [];
}

function pathOf(url: URL): string {
  return url.pathname.replace(/\/+$/, "");
}

function normalised(url: URL): string {
  return `${url.protocol}//${url.host.replace(/\.(?=:|$)/, "")}${pathOf(url)}`;
}
