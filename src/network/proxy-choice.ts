import { isIP } from "node:net";
import { addressKind } from "../address.ts";
import { bareHost, portOf } from "./endpoint.ts";
import { isListed } from "./no-proxy.ts";

export type Variables = Readonly<Record<string, string | undefined>>;

/** `source` is the name of the variable that decided. */
export type ProxyChoice =
  | { readonly kind: "direct" }
  | { readonly kind: "proxy"; readonly url: URL; readonly source: string }
  | { readonly kind: "invalid"; readonly source: string };

const DIRECT: ProxyChoice = { kind: "direct" };

/**
 * The proxy for a URL, as the environment says.
 * `https_proxy` is read for `https:` and `http_proxy` for `http:`, `all_proxy` where the one is not set. The lower
 * case name comes first; where it is set to nothing it hides the upper case one and means: no proxy. Loopback
 * is never proxied, nor is what `no_proxy` lists (see `isListed`). A value without a scheme is an `http:` proxy, as
 * curl reads it. A value that is no `http:` or `https:` URL (SOCKS, too) is invalid.
 */
export function chooseProxy(url: URL, variables: Variables): ProxyChoice {
  if (isLoopback(url.hostname)) return DIRECT;
  const found = firstSet(url.protocol === "https:" ? "https_proxy" : "http_proxy", variables);
  const setting = found ?? firstSet("all_proxy", variables);
  if (setting === undefined || setting.value === "") return DIRECT;
  const exempt = firstSet("no_proxy", variables)?.value ?? "";
  if (isListed(exempt, url.hostname, portOf(url))) return DIRECT;
  const proxy = parseProxy(setting.value);
  return proxy === undefined
    ? { kind: "invalid", source: setting.name }
    : { kind: "proxy", url: proxy, source: setting.name };
}

/** The `Basic` credentials in a proxy's URL, undefined where there are none. */
export function proxyCredentials(proxy: URL): string | undefined {
  if (proxy.username === "" && proxy.password === "") return undefined;
  const pair = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  return `Basic ${Buffer.from(pair, "utf8").toString("base64")}`;
}

function firstSet(name: string, variables: Variables): { name: string; value: string } | undefined {
  for (const candidate of [name, name.toUpperCase()]) {
    const value = variables[candidate];
    if (value !== undefined) return { name: candidate, value };
  }
  return undefined;
}

function parseProxy(value: string): URL | undefined {
  try {
    const url = new URL(value.includes("://") ? value : `http://${value}`);
    proxyCredentials(url); // throws where a percent sign starts no escape
    const spoken = url.protocol === "http:" || url.protocol === "https:";
    return spoken ? url : undefined;
  } catch {
    return undefined;
  }
}

function isLoopback(hostname: string): boolean {
  const host = bareHost(hostname).replace(/\.$/, "");
  if (isIP(host) !== 0) return addressKind(host) === "loopback";
  return host === "localhost" || host.endsWith(".localhost");
}
