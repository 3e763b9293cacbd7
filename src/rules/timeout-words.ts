import { code, type Markup } from "../markup.ts";
import { curl, goRound, lookUp, proxy } from "./network-commands.ts";
import type { NetworkFacts } from "./network-facts.ts";

/** One sentence without its full stop: how far the request came in its time. */
export function timeoutWhy(facts: NetworkFacts): Markup {
  const limit = facts.timeoutSeconds === undefined ? "in time" : `within ${seconds(facts.timeoutSeconds)}`;
  if (facts.cause === "unreachable") return `this machine has no route to ${facts.host}`;
  switch (facts.stage) {
    case "dns":
      return `the name ${facts.host} was not resolved ${limit}`;
    case "connect":
      return `no connection to ${facts.host} came about ${limit}: a firewall drops the packets, or the host is down`;
    case "proxy":
      return `${proxy(facts)} did not connect to ${facts.host} ${limit}`;
    case "tls":
      return `${facts.host} took the connection but did not finish the TLS handshake ${limit}`;
    case "body":
      return `${facts.host} began to answer and did not end ${limit}`;
    default:
      return `${facts.host} took the connection but did not answer ${limit}`;
  }
}

function seconds(count: number): string {
  return count === 1 ? "1 second" : `${count} seconds`;
}

/** One sentence without its full stop: the test that tells causes apart, and what to type. */
export function timeoutFix(facts: NetworkFacts): Markup {
  if (facts.cause === "unreachable")
    return `run ${curl(facts)} on this runner and connect it to the network or VPN of that host, or add IPv6 if the host has only such an address`;
  switch (facts.stage) {
    case "dns":
      return `run ${lookUp(facts)} on this runner, correct the name server in ${code("/etc/resolv.conf")} if it hangs too, else run again`;
    case "connect":
      return `run ${curl(facts)} here and on your own machine: if only this runner hangs, open its firewall for that host or set ${code("HTTPS_PROXY")}, else wait for the server`;
    case "proxy":
      return `have the proxy's owner allow ${facts.host}, or go round it with ${goRound(facts)} if the host is reachable directly`;
    default:
      return `run again, raise ${code("timeout")} if the server is known to be slow, and if it stays so, run ${curl(facts)} from another network: if that hangs too, the server is at fault, else a filter in this network`;
  }
}
