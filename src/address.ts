import { BlockList, isIP } from "node:net";

/**
 * What an address leads to.
 * `metadata`: link-local and the addresses where clouds hand out credentials.
 * `unspecified`: no single host at all: this network, multicast, broadcast, or not an address.
 */
export type AddressKind = "public" | "loopback" | "private" | "metadata" | "unspecified";

type Range = readonly [network: string, prefix: number];

/**
 * The first kind that holds an address wins. Ranges are those of the IANA special-purpose registries; the
 * other ones are the metadata services of AWS (fd00:ec2::254, and ::23 of EKS Pod Identity), Azure (168.63.129.16),
 * Alibaba (100.100.100.200), Oracle (192.0.0.192, fd00:c1::a9fe:a9fe), Scaleway (fd00:42::42) and Google
 * (fd20:ce::254).
 */
const RANGES: readonly (readonly [AddressKind, readonly Range[]])[] = [
  [
    "metadata",
    [
      ["169.254.0.0", 16],
      ["168.63.129.16", 32],
      ["100.100.100.200", 32],
      ["192.0.0.192", 32],
      ["fe80::", 10],
      ["fd00:ec2::", 32],
      ["fd00:c1::a9fe:a9fe", 128],
      ["fd00:42::42", 128],
      // 169.254.0.0/16 behind a NAT64 of one's own (RFC 8215).
      ["64:ff9b:1::a9fe:0", 112],
      ["fd20:ce::254", 128],
    ],
  ],
  [
    "loopback",
    [
      ["127.0.0.0", 8],
      ["::1", 128],
    ],
  ],
  [
    "unspecified",
    [
      ["0.0.0.0", 8],
      ["224.0.0.0", 3],
      ["::", 128],
      ["ff00::", 8],
    ],
  ],
  [
    "private",
    [
      ["10.0.0.0", 8],
      ["172.16.0.0", 12],
      ["192.168.0.0", 16],
      ["100.64.0.0", 10],
      ["192.0.0.0", 24],
      ["198.18.0.0", 15],
      ["fc00::", 7],
      ["fec0::", 10],
      ["64:ff9b:1::", 48],
    ],
  ],
];

const METADATA_NAMES: ReadonlySet<string> = new Set([
  "metadata",
  "metadata.google.internal",
  "metadata.goog",
  "instance-data",
  "instance-data.ec2.internal",
  "metadata.tencentyun.com",
  "metadata.azure.internal",
]);

let lists: readonly (readonly [AddressKind, BlockList])[] | undefined;

/** `ip` as `node:net` and `node:dns` write it, a zone (`%eth0`) allowed. Anything else is `unspecified`. */
export function addressKind(ip: string): AddressKind {
  const address = ip.replace(/%.*$/, "");
  const version = isIP(address);
  if (version === 0) return "unspecified";
  if (version === 4) return listedKind(address, "ipv4");
  const embedded = embeddedAddress(address);
  return embedded === undefined ? listedKind(address, "ipv6") : listedKind(embedded, "ipv4");
}

/** The kind of a URL's `hostname` (IPv6 in brackets); `name` where only a resolver can tell. */
export function hostKind(hostname: string): AddressKind | "name" {
  const host = normaliseHost(hostname);
  if (isIP(host) !== 0) return addressKind(host);
  if (METADATA_NAMES.has(host)) return "metadata";
  if (host === "localhost" || host.endsWith(".localhost")) return "loopback";
  return "name";
}

/**
 * Lower case, without brackets and without one trailing dot. Spellings like `0x7f.1` become dotted: the
 * WHATWG parser is asked, because it is what the clients use.
 */
function normaliseHost(hostname: string): string {
  const parsed = URL.canParse(`http://${hostname}/`) ? new URL(`http://${hostname}/`).hostname : hostname;
  return parsed
    .toLowerCase()
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "");
}

function listedKind(address: string, family: "ipv4" | "ipv6"): AddressKind {
  lists ??= RANGES.map(([kind, ranges]) => [kind, blockListOf(ranges)] as const);
  return lists.find(([, list]) => list.check(address, family))?.[0] ?? "public";
}

function blockListOf(ranges: readonly Range[]): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of ranges) {
    list.addSubnet(network, prefix, network.includes(":") ? "ipv6" : "ipv4");
  }
  return list;
}

/**
 * The IPv4 address that an IPv6 address carries to: mapped and translated (RFC 4291, RFC 2765), NAT64
 * (RFC 6052), 6to4 (RFC 3056), Teredo (RFC 4380, inverted). Undefined for any other.
 */
function embeddedAddress(address: string): string | undefined {
  const groups = groupsOf(address);
  const [first = 0, second = 0, third = 0] = groups;
  const [high = 0, low = 0] = groups.slice(6);
  if (first === 0x2002) return dotted(second, third);
  if (first === 0x2001 && second === 0) return dotted(high ^ 0xffff, low ^ 0xffff);
  const head = groups
    .slice(0, 6)
    .map((group) => group.toString(16))
    .join(":");
  const carries =
    head === "0:0:0:0:0:ffff" ||
    head === "0:0:0:0:ffff:0" ||
    head === "64:ff9b:0:0:0:0" ||
    head === "0:0:0:0:0:0";
  return carries && (head !== "0:0:0:0:0:0" || high !== 0) ? dotted(high, low) : undefined;
}

function dotted(high: number, low: number): string {
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}

/** The eight groups of an address that `isIP` accepted. */
function groupsOf(address: string): number[] {
  const [head = "", tail] = address.replace(/\d+\.\d+\.\d+\.\d+$/, dottedAsGroups).split("::");
  const front = parseGroups(head);
  if (tail === undefined) return front;
  const back = parseGroups(tail);
  return [...front, ...new Array<number>(8 - front.length - back.length).fill(0), ...back];
}

function parseGroups(text: string): number[] {
  return text === "" ? [] : text.split(":").map((group) => Number.parseInt(group, 16));
}

function dottedAsGroups(text: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = text.split(".").map(Number);
  return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
}
