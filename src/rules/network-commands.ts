import { code, unquoted, type Markup, type Shown } from "../markup.ts";
import type { NetworkFacts } from "./network-facts.ts";

/** What may be pasted into a shell as it stands: a URL's host can hold `$(…)`. */
const PLAIN_HOST = /^[a-z0-9.:[\]-]+$/i;

/** Asks without the key, which no network fault needs. */
export const curl = (facts: NetworkFacts): Shown =>
  code(`curl -sv ${facts.local ? "http" : "https"}://${plainHost(facts)}`);
/** Shows a certificate that is refused; nothing secret is sent. */
export const inspection = (facts: NetworkFacts): Shown => code(`curl -svk https://${plainHost(facts)}`);
export const lookUp = (facts: NetworkFacts): Shown => code(`nslookup ${hostName(facts)}`);
export const goRound = (facts: NetworkFacts): Shown => code(`NO_PROXY=${hostName(facts)}`);
export const proxy = (facts: NetworkFacts): Markup =>
  facts.proxyHost === undefined ? "the proxy" : `the proxy ${facts.proxyHost}`;

function plainHost(facts: NetworkFacts): string {
  const host = unquoted(facts.host);
  return PLAIN_HOST.test(host) ? host : "HOST";
}

function hostName(facts: NetworkFacts): string {
  return plainHost(facts).replace(/:\d+$/, "");
}
