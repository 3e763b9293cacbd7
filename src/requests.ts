import type { ProbeRequest, Purpose } from "./evidence.ts";
import { streamedRequestBody } from "./streamed-request.ts";
import { ANTHROPIC_VERSION, type ExtraHeader, type Plan, type Target } from "./target.ts";
import { publicPrefix } from "./providers/index.ts";
import type { KeyProof } from "./providers/provider.ts";

/** Query parameters that select an API version and hold no credential: kept where the key is left out. */
const HARMLESS_PARAMETERS = new Set(["api-version", "limit", "page_size", "pageSize", "per_page"]);

function headersOf(extra: readonly ExtraHeader[]): Record<string, string> {
  return Object.fromEntries(extra.map(({ name, value }) => [name.toLowerCase(), value.reveal()]));
}

function authenticatedHeaders(plan: Plan): Record<string, string> {
  const { authorization } = plan;
  if (authorization === null) return headersOf(plan.headers);
  return { ...headersOf(plan.headers), [authorization.header.toLowerCase()]: authorization.value.reveal() };
}

function keylessHeaders({ known, wireApi }: Target): Record<string, string> {
  const own = wireApi === "messages" ? { "anthropic-version": ANTHROPIC_VERSION } : {};
  const required = Object.entries(known?.requiredHeaders ?? {});
  return { ...own, ...Object.fromEntries(required.map(([name, value]) => [name.toLowerCase(), value])) };
}

function withoutCredentials(text: string): string {
  const url = new URL(text);
  url.username = "";
  url.password = "";
  for (const name of [...url.searchParams.keys()])
    if (!HARMLESS_PARAMETERS.has(name)) url.searchParams.delete(name);
  return url.href;
}

/** The URL of the list: the table knows other paths and the largest page of its own providers. */
function listUrl(target: Target, plan: Plan): string {
  const path = target.known?.models.path ?? "/models";
  const planned = new URL(plan.modelsUrl);
  if (path === "/models") return planned.href;
  const [pathname, query] = path.split("?");
  planned.pathname = planned.pathname.replace(/\/models$/, pathname ?? "");
  for (const [name, value] of new URLSearchParams(query)) planned.searchParams.set(name, value);
  return planned.href;
}

/** The client would send the key: in the header for it, or in a header or query that the config adds. */
export function sendsKey(target: Target, plan: Plan): boolean {
  return plan.authorization !== null || target.key !== undefined;
}

export function listRequest(target: Target, plan: Plan): ProbeRequest {
  return {
    purpose: "models",
    method: "GET",
    url: listUrl(target, plan),
    headers: { accept: "application/json", ...authenticatedHeaders(plan) },
    authenticated: sendsKey(target, plan),
  };
}

/** The list without the key: whoever answers it shows it to anyone. */
export function controlRequest(target: Target, plan: Plan): ProbeRequest {
  return keyless(target, "control", "GET", listUrl(target, plan));
}

/** The list with a made-up key of the same kind: some hosts need a key there but do not read it. */
export function wrongKeyRequest(target: Target, plan: Plan): ProbeRequest {
  const request = keyless(target, "wrong-key", "GET", listUrl(target, plan));
  const prefix = target.key === undefined ? "" : publicPrefix(target.key.value.reveal());
  const wrong = `${prefix}made-up-by-provider-preflight-0000`;
  const header = plan.authorization?.header ?? "Authorization";
  const value = header === "Authorization" ? `Bearer ${wrong}` : wrong;
  return { ...request, headers: { ...request.headers, [header.toLowerCase()]: value } };
}

/** The provider's own key endpoint, at the base URL's origin: the key goes nowhere else. */
export function keyRequest(target: Target, plan: Plan, proof: KeyProof): ProbeRequest | undefined {
  const base = target.baseUrl?.value.replace(/\/+$/, "") ?? "";
  const planned = new URL(plan.url);
  const text = proof.url.replace("{base}", base);
  if (!URL.canParse(text, planned.origin)) return undefined;
  const url = new URL(text, planned.origin);
  if (url.origin !== planned.origin) return undefined;
  return {
    purpose: "key",
    method: proof.method,
    url: url.href,
    headers: { accept: "application/json", ...authenticatedHeaders(plan) },
    ...(proof.method === "POST" ? { body: "{}" } : {}),
    authenticated: true,
  };
}

/** An empty object posted to the wire route: servers check the key before the body, and nothing is generated. */
export function routeRequest(target: Target, plan: Plan): ProbeRequest {
  return {
    purpose: "route",
    method: "POST",
    url: plan.url,
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      ...authenticatedHeaders(plan),
    },
    body: "{}",
    authenticated: sendsKey(target, plan),
  };
}

/** A real request, as an agent makes it: billed, and made only where it is asked for. */
export function streamedRequest(target: Target, plan: Plan, model: string): ProbeRequest {
  return {
    ...routeRequest(target, plan),
    purpose: "request",
    headers: {
      accept: "text/event-stream",
      "content-type": "application/json",
      ...authenticatedHeaders(plan),
    },
    body: streamedRequestBody(target.wireApi, model),
  };
}

export function keylessRouteRequest(target: Target, plan: Plan): ProbeRequest {
  return keyless(target, "keyless-route", "POST", plan.url);
}

export function candidateRequest(target: Target, baseUrl: string): ProbeRequest {
  return keyless(target, "candidate", "GET", `${baseUrl}/models`);
}

/** A path that no API has: tells whether a server refuses before it routes. */
export function nowhereRequest(target: Target, plan: Plan): ProbeRequest {
  return keyless(target, "candidate", "GET", `${new URL(plan.url).origin}/no-such-path-of-any-api/models`);
}

function keyless(target: Target, purpose: Purpose, method: "GET" | "POST", url: string): ProbeRequest {
  const post = method === "POST";
  return {
    purpose,
    method,
    url: withoutCredentials(url),
    headers: {
      accept: "application/json",
      ...(post ? { "content-type": "application/json" } : {}),
      ...keylessHeaders(target),
    },
    ...(post ? { body: "{}" } : {}),
    authenticated: false,
  };
}
