import { code, type Markup } from "../markup.ts";
import { means, sentence, server } from "./answered.ts";
import type { ResponseFacts } from "./response-facts.ts";
import { rule } from "./rule.ts";
import { betterBaseUrl, curlTest, statusPage } from "./steps.ts";

const goRound = (facts: ResponseFacts): Markup => `${code("NO_PROXY")} set to ${facts.host ?? "the host"}`;

function destination({ redirectHost, redirectPath }: ResponseFacts): Markup {
  if (redirectPath !== undefined) return `to its own path ${redirectPath}`;
  return redirectHost === undefined ? "elsewhere" : `to ${redirectHost}`;
}

export const redirect = rule<ResponseFacts>("network/redirect", {
  why: (facts) =>
    sentence(
      `${server(facts)} answered${facts.status === 0 ? "" : ` HTTP ${facts.status}`} and leads ${destination(facts)}, and a key is never sent after a redirect`,
    ),
  fix: (facts) =>
    sentence(
      betterBaseUrl(facts) ??
        `set the base URL to the address that answers by itself, mostly the same with ${code("https://")} or without ${code("www.")}${facts.redirectHost === undefined ? "" : `, and to ${facts.redirectHost} only if that host may have your key`}`,
    ),
});

export const proxy = rule<ResponseFacts>("network/proxy", {
  why: (facts) =>
    means(facts, "this is the answer of a proxy or filter on the way, and the API was not asked"),
  fix: (facts) =>
    sentence(
      `have the proxy's owner allow ${server(facts)}, or go round it with ${goRound(facts)} if the host is reachable directly, and look at ${code("HTTPS_PROXY")} and ${code("HTTP_PROXY")} if you know of no proxy`,
    ),
});

export const proxyAuth = rule<ResponseFacts>("network/proxy-auth", {
  why: (facts) => means(facts, "a proxy on the way wants credentials, and the API was not asked"),
  fix: (facts) =>
    sentence(
      `set ${code("HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT")} from a secret, with special characters percent-encoded, or go round the proxy with ${goRound(facts)}`,
    ),
});

/** A gateway that answers with its own network trouble. */
const upstream = (what: Markup) => ({
  why: (facts: ResponseFacts): Markup => means(facts, `the gateway itself ${what} behind it`),
  fix: (facts: ResponseFacts): Markup =>
    sentence(
      `look at ${statusPage(facts)} and run ${curlTest(facts)} from another network: if it fails there too, the gateway's operator must act, else the proxy of this network`,
    ),
});

export const dns = rule<ResponseFacts>("network/dns", upstream("cannot resolve the name of the server"));
export const refused = rule<ResponseFacts>("network/refused", upstream("is refused by the server"));
export const timeout = rule<ResponseFacts>("network/timeout", upstream("waited too long for the server"));
export const tls = rule<ResponseFacts>("network/tls", upstream("has no valid TLS connection to the server"));
export const reset = rule<ResponseFacts>("network/reset", upstream("lost the connection to the server"));
