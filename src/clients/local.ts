import { hostKind } from "../address.ts";
import { findProviderByHost } from "../providers/index.ts";

/** A server on one's own machine or network, which is often open. */
export function isLocal(url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  const kind = hostKind(hostname);
  return kind === "loopback" || kind === "private" || findProviderByHost(hostname)?.kind === "server";
}
