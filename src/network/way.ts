import type { Socket } from "node:net";
import type { Trust } from "../environment.ts";
import { checkedAddresses, isRefusedLiteral, type Lookup } from "./addresses.ts";
import type { Attempt } from "./attempt.ts";
import { refusal } from "./failure.ts";
import { chooseProxy, type ProxyChoice, type Variables } from "./proxy-choice.ts";
import { openTcp, openTls, type TrustStore } from "./sockets.ts";
import { openTunnel } from "./tunnel.ts";

/** What every connection of one network is made with. */
export interface Means {
  readonly variables: Variables;
  readonly trust: Trust;
  readonly lookup: Lookup;
  readonly store: TrustStore;
}

/**
 * A way to the host: through the proxy where there is one, with TLS where the URL says so. `attempt.stage` moves
 * on with it. Rejects with the system's, OpenSSL's, undici's or our own error.
 */
export async function openWay(url: URL, means: Means, attempt: Attempt): Promise<Socket> {
  // What is not encrypted may only go to this machine itself, which is never behind a proxy.
  if (url.protocol === "http:") return openDirect(url, means, attempt);
  const proxy = chooseProxy(url, means.variables);
  const socket = await (proxy.kind === "direct"
    ? openDirect(url, means, attempt)
    : openProxied(url, proxy, means, attempt));
  attempt.stage = "tls";
  return openTls(url, socket, means.store, attempt.signal);
}

async function openDirect(url: URL, means: Means, attempt: Attempt): Promise<Socket> {
  attempt.stage = "dns";
  const rules = { trust: means.trust, loopbackOnly: url.protocol === "http:" };
  const addresses = await checkedAddresses(url.hostname, rules, means.lookup);
  attempt.stage = "connect";
  return openTcp(url, addresses, attempt.signal);
}

/** The proxy resolves the name, so that only a literal address can be checked here. */
async function openProxied(
  url: URL,
  proxy: Exclude<ProxyChoice, { kind: "direct" }>,
  { trust, lookup, store }: Means,
  attempt: Attempt,
): Promise<Socket> {
  attempt.stage = "dns";
  if (isRefusedLiteral(url.hostname, trust)) throw refusal("INTERNAL_ADDRESS");
  attempt.stage = "proxy";
  if (proxy.kind === "invalid") throw refusal("PROXY_INVALID");
  const rules = { trust: "any", loopbackOnly: false } as const;
  const addresses = await checkedAddresses(proxy.url.hostname, rules, lookup);
  const plain = await openTcp(proxy.url, addresses, attempt.signal);
  const secured = proxy.url.protocol === "https:";
  const socket = secured ? await openTls(proxy.url, plain, store, attempt.signal) : plain;
  return openTunnel(socket, proxy.url, url, attempt.signal);
}
