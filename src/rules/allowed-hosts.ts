import { hostKind } from "../address.ts";

/**
 * Whether the list of `allowed-hosts` names this URL's host: exactly, or by `*.suffix` on a label boundary.
 * Case and one trailing dot do not matter. A port that is not the scheme's own must be in the entry, except on
 * loopback, where ports are not somebody else's host.
 */
export function isAllowedHost(url: URL, allowedHosts: readonly string[]): boolean {
  return allowedHosts.some((entry) => entryCovers(entry.trim(), url));
}

/** `URL.port` is empty for the scheme's own port. */
export function hasOwnPort(url: URL): boolean {
  return url.port === "";
}

function entryCovers(entry: string, url: URL): boolean {
  const wildcard = entry.startsWith("*.");
  const listed = parsedEntry(wildcard ? entry.slice(2) : entry, url.protocol);
  if (listed === undefined) return false;
  const host = withoutDot(url.hostname);
  const sameHost = wildcard
    ? host.endsWith(`.${withoutDot(listed.hostname)}`)
    : host === withoutDot(listed.hostname);
  return sameHost && (listed.port === url.port || (listed.port === "" && hostKind(host) === "loopback"));
}

/** An entry is read like the host of a URL, so that every spelling of it is the same. */
function parsedEntry(entry: string, protocol: string): URL | undefined {
  const text = /^https?:\/\//i.test(entry) ? entry : `${protocol}//${entry}`;
  return entry !== "" && URL.canParse(text) ? new URL(text) : undefined;
}

function withoutDot(host: string): string {
  return host.toLowerCase().replace(/\.$/, "");
}
