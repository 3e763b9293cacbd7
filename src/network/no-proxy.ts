import { BlockList, isIP } from "node:net";
import { bareHost } from "./endpoint.ts";

/**
 * Whether a `NO_PROXY` list names this host. Entries are separated by commas or white space: `*`, a host name
 * (itself and every name under it; a leading `.` or `*.` changes nothing), an address, either with `:port`, or
 * a CIDR range, which is compared with literal addresses only: nothing is looked up.
 */
export function isListed(list: string, hostname: string, port: number): boolean {
  const host = bareHost(hostname).toLowerCase().replace(/\.$/, "");
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== "")
    .some((entry) => names(entry, host, port));
}

function names(entry: string, host: string, port: number): boolean {
  if (entry === "*") return true;
  if (entry.includes("/")) return covers(entry, host);
  const { name, port: wanted } = splitPort(entry);
  if (wanted !== undefined && wanted !== port) return false;
  if (isIP(host) !== 0) return canonical(name) === host;
  const suffix = name.replace(/^\*?\./, "").replace(/\.$/, "");
  return suffix !== "" && (host === suffix || host.endsWith(`.${suffix}`));
}

function splitPort(entry: string): { name: string; port: number | undefined } {
  const bracketed = /^\[([^\]]*)\](?::(\d+))?$/.exec(entry);
  const parts = bracketed ?? (isIP(entry) === 6 ? null : /^([^:]*):(\d+)$/.exec(entry));
  const port = parts?.[2];
  return { name: parts?.[1] ?? entry, port: port === undefined ? undefined : Number(port) };
}

/** An address as a URL's host would spell it. */
function canonical(name: string): string {
  const family = isIP(name);
  if (family !== 6) return name;
  return bareHost(new URL(`http://[${name.replace(/%.*$/s, "")}]`).hostname);
}

function covers(range: string, host: string): boolean {
  const [network = "", length = ""] = range.split("/");
  const family = isIP(network);
  const bits = Number(length);
  if (family === 0 || isIP(host) !== family || !/^\d+$/.test(length) || bits > (family === 4 ? 32 : 128)) {
    return false;
  }
  const type = family === 4 ? "ipv4" : "ipv6";
  const ranges = new BlockList();
  ranges.addSubnet(network, bits, type);
  return ranges.check(host, type);
}
