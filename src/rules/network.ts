import { code, type Markup } from "../markup.ts";
import type { ReasonId } from "../reasons.ts";
import { sentence } from "./answered.ts";
import { curl, goRound, inspection, lookUp, proxy } from "./network-commands.ts";
import type { NetworkFacts } from "./network-facts.ts";
import { rule, type Rule } from "./rule.ts";
import { timeoutFix, timeoutWhy } from "./timeout-words.ts";
import { tlsFix, tlsWhy } from "./tls-words.ts";

export const dns = rule<NetworkFacts>("network/dns", {
  why: (facts) => sentence(dnsWhy(facts)),
  fix: (facts) => sentence(dnsFix(facts)),
});

function dnsWhy(facts: NetworkFacts): Markup {
  if (facts.cause === "resolver-busy")
    return `the resolver of this machine gave no answer for ${facts.host} (${facts.code}), which says nothing about whether the name exists`;
  if (facts.cause === "name-too-long")
    return `the name ${facts.host} cannot exist (${facts.code}): a part of it between two dots is longer than the 63 characters that DNS takes`;
  return `the name ${facts.host} cannot be resolved here (${facts.code}): it is misspelt or gone, or it exists in another network only`;
}

function dnsFix(facts: NetworkFacts): Markup {
  if (facts.cause === "resolver-busy")
    return `run again, and if it stays so, run ${lookUp(facts)} and ${code("cat /etc/resolv.conf")} on this runner or in its container and correct the name server there`;
  if (facts.cause === "name-too-long")
    return "shorten that part, such as the branch's name in the address of a preview deployment, and set the base URL to the address that the server then has";
  return `compare the host in the base URL letter by letter with the provider's documentation, and if it is right, run ${lookUp(facts)} here and on your own machine: an answer only there means that this runner needs that network's DNS or VPN`;
}

export const refused = rule<NetworkFacts>("network/refused", {
  why: (facts) =>
    sentence(
      facts.local
        ? `nothing listens at ${facts.host} on this machine (${facts.code}), and a job's ${code("localhost")} is the runner or its container, not your computer`
        : `${facts.host} refused the connection (${facts.code}): no server listens on that port, the port is wrong, or a firewall answers in its place`,
    ),
  fix: (facts) =>
    sentence(
      facts.local
        ? `start the server in a step before this one and wait until ${curl(facts)} answers, with its port published to the runner if it is a service container`
        : `compare host and port of the base URL with the provider's documentation and run ${curl(facts)} here and elsewhere: refused in both places means that the server is down, only here that a firewall stands between`,
    ),
});

export const timeout = rule<NetworkFacts>("network/timeout", {
  why: (facts) => sentence(`${timeoutWhy(facts)} (${facts.code})`),
  fix: (facts) => sentence(timeoutFix(facts)),
});

export const tls = rule<NetworkFacts>("network/tls", {
  why: (facts) => sentence(tlsWhy(facts)),
  fix: (facts) => sentence(tlsFix(facts, curl(facts), inspection(facts))),
});

export const reset = rule<NetworkFacts>("network/reset", {
  why: (facts) =>
    sentence(
      `the connection to ${facts.host} was cut ${cutAt(facts)} (${facts.code}): the server or something between closed it`,
    ),
  fix: (facts) =>
    sentence(
      `run again, and if it stays so, run ${curl(facts)} here and from another network: cut in both places means that the server is at fault or the base URL has the wrong port, only here that a firewall or proxy cuts it`,
    ),
});

function cutAt(facts: NetworkFacts): string {
  if (facts.stage === "tls") return "during the TLS handshake";
  if (facts.stage === "body") return "in the middle of the answer";
  return facts.stage === "connect" ? "while it was set up" : "before an answer came";
}

export const proxyFailed = rule<NetworkFacts>("network/proxy", {
  why: (facts) => sentence(proxyWhy(facts)),
  fix: (facts) =>
    sentence(
      facts.cause === "proxy-invalid"
        ? `write the variable as ${code("HTTPS_PROXY=http://proxy.example.com:3128")}, with special characters of user and password percent-encoded, or unset it`
        : `correct ${code("HTTPS_PROXY")}, have the proxy's owner allow ${facts.host}, or go round the proxy with ${goRound(facts)} if the host is reachable directly`,
    ),
});

function proxyWhy(facts: NetworkFacts): Markup {
  if (facts.cause === "proxy-invalid")
    return "the value of the proxy variable is not a URL, so no connection was tried";
  if (facts.proxyStatus !== undefined)
    return `${proxy(facts)} refused to connect to ${facts.host} with HTTP ${facts.proxyStatus}, and the provider was never asked`;
  return `${proxy(facts)} cannot be reached or cut the connection (${facts.code}), and ${facts.host} was never asked`;
}

export const proxyAuth = rule<NetworkFacts>("network/proxy-auth", {
  why: (facts) =>
    sentence(
      `${proxy(facts)} wants other credentials${facts.proxyStatus === undefined ? "" : ` (HTTP ${facts.proxyStatus})`}, so ${facts.host} never saw the API key`,
    ),
  fix: (facts) =>
    sentence(
      `set ${code("HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT")} from a secret, with special characters percent-encoded, or go round the proxy with ${goRound(facts)} if the host is reachable directly`,
    ),
});

/** For a reason that no failure should have: claims nothing but the code. */
export function failed(id: ReasonId): Rule<NetworkFacts> {
  return rule<NetworkFacts>(id, {
    why: (facts) =>
      sentence(`the request to ${facts.host} failed (${facts.code}) without a cause that is known`),
    fix: (facts) =>
      sentence(
        `run again, and if it stays so, run ${curl(facts)} here and from another network and compare the two`,
      ),
  });
}

export const internalAddress = rule<NetworkFacts>("base-url/internal-address", {
  why: (facts) =>
    sentence(
      `the name ${facts.host} leads to an internal address (that of a metadata service, or of a private network on an event that may not reach it), so no connection was made`,
    ),
  fix: (facts) =>
    sentence(
      `correct the host of the base URL, and if ${facts.host} is a server of your own network, run this check on ${code("push")}, ${code("schedule")} or ${code("workflow_dispatch")}, where private networks are allowed`,
    ),
});

export const headerRefused = rule<NetworkFacts>("secret/edge-whitespace", {
  why: (facts) =>
    sentence(
      `the key holds a character that no HTTP header may hold, mostly a line break at its end (${facts.code}), so nothing was sent to ${facts.host}`,
    ),
  fix: () =>
    sentence(
      `save the key again without a line break, ${code('printf %s "$KEY" | gh secret set SECRET_NAME')} with the secret's own name, and start a new run`,
    ),
});

export const notHttp = rule<NetworkFacts>("wire/bad-response", {
  why: (facts) =>
    sentence(
      `what answered at ${facts.host} cannot be read as HTTP (${facts.code}): another kind of server listens there, or the answer breaks the protocol's rules or limits`,
    ),
  fix: (facts) =>
    sentence(
      `compare scheme and port of the base URL with the provider's documentation and look at what ${curl(facts)} prints: no status line means a wrong port, a good one that a proxy between changes the answer`,
    ),
});
