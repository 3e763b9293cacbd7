import type { LookupAddress } from "node:dns";
import { isIP } from "node:net";
import { addressKind, type AddressKind } from "../address.ts";
import type { Trust } from "../environment.ts";
import { bareHost } from "./endpoint.ts";
import { refusal } from "./failure.ts";

/** `dns.lookup`, as far as it is used: every address of a name, in the resolver's order. */
export type Lookup = (
  hostname: string,
  options: { readonly all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** Which addresses a request may go to. */
export interface AddressRules {
  /** `any` for a proxy: the machine's owner chose it. */
  readonly trust: Trust | "any";
  /** Without TLS only this machine itself may be reached. */
  readonly loopbackOnly: boolean;
}

/**
 * Resolves a URL's host once and checks every address. The connection is made to these addresses and no name is
 * looked up again, so that a resolver that changes its answer gains nothing.
 * Rejects with `INTERNAL_ADDRESS`, `INSECURE`, or the resolver's code.
 */
export async function checkedAddresses(
  hostname: string,
  rules: AddressRules,
  lookup: Lookup,
): Promise<LookupAddress[]> {
  const addresses = await resolveHost(bareHost(hostname), lookup);
  for (const { address } of addresses) {
    if (isRefused(address, rules.trust)) throw refusal("INTERNAL_ADDRESS");
    if (rules.loopbackOnly && kindOf(address) !== "loopback") throw refusal("INSECURE");
  }
  return addresses;
}

/** A literal address that may not be reached at this level of trust; a name never is. */
export function isRefusedLiteral(hostname: string, trust: Trust): boolean {
  const host = bareHost(hostname);
  return isIP(host) !== 0 && isRefused(host, trust);
}

function isRefused(address: string, trust: AddressRules["trust"]): boolean {
  if (trust === "any") return false;
  const kind = kindOf(address);
  return kind === "metadata" || kind === "unspecified" || (trust === "untrusted" && kind !== "public");
}

/** The zone of a link-local address (`fe80::1%eth0`) is no part of it. */
function kindOf(address: string): AddressKind {
  return addressKind(address.replace(/%.*$/s, ""));
}

function resolveHost(host: string, lookup: Lookup): Promise<LookupAddress[]> {
  const family = isIP(host);
  if (family !== 0) return Promise.resolve([{ address: host, family }]);
  return new Promise((resolve, reject) => {
    lookup(host, { all: true }, (error, addresses) => {
      if (error !== null) reject(error);
      else if (addresses.length === 0) reject(refusal("ENOTFOUND"));
      else resolve(addresses);
    });
  });
}
