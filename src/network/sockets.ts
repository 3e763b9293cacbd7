import type { LookupAddress } from "node:dns";
import { once } from "node:events";
import { connect, isIP, type LookupFunction, type Socket } from "node:net";
import * as tls from "node:tls";
import { whenOver } from "./attempt.ts";
import { bareHost, portOf } from "./endpoint.ts";

/**
 * Milliseconds after which one address of several is given up for the next. Node's own 250 give up on hosts
 * that are merely far away.
 */
const NEXT_ADDRESS_AFTER = 1000;

/** Connects to the first of these addresses that answers. Rejects with the system's error, or an AggregateError. */
export async function openTcp(
  url: URL,
  addresses: readonly LookupAddress[],
  signal: AbortSignal,
): Promise<Socket> {
  signal.throwIfAborted();
  const socket = connect({
    host: bareHost(url.hostname),
    port: portOf(url),
    lookup: pinned(addresses),
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: NEXT_ADDRESS_AFTER,
    noDelay: true,
  });
  return untilReady(socket, "connect", signal);
}

/**
 * Speaks TLS over a socket. Certificates are always checked: the explicit flag wins over
 * NODE_TLS_REJECT_UNAUTHORIZED. Rejects with Node's or OpenSSL's error.
 */
export async function openTls(
  url: URL,
  socket: Socket,
  store: TrustStore,
  signal: AbortSignal,
): Promise<Socket> {
  const host = bareHost(url.hostname).replace(/\.$/, "");
  const secured = tls.connect({
    socket,
    host,
    ...(isIP(host) === 0 ? { servername: host } : {}),
    rejectUnauthorized: true,
    ALPNProtocols: ["http/1.1"],
    ...store(),
  });
  return untilReady(secured, "secureConnect", signal);
}

/** What Node is to trust, as options for `tls.connect`. Throws OpenSSL's error for a text that is no certificate. */
export type TrustStore = () => { readonly secureContext?: tls.SecureContext };

/**
 * Node's own roots and these. Reading all of them takes some 70 ms, so that it is done once, at the first use, and
 * only where there is something to add.
 */
export function trustStore(certificates: readonly string[]): TrustStore {
  let secureContext: tls.SecureContext | undefined;
  return () => {
    if (certificates.length === 0) return {};
    secureContext ??= tls.createSecureContext({ ca: [...trustedRoots(), ...certificates] });
    return { secureContext };
  };
}

/**
 * Node's own roots, which `ca` would replace. Node 22.15 and later tell them with those of NODE_EXTRA_CA_CERTS;
 * before that the caller has to pass that file's text too.
 */
function trustedRoots(): readonly string[] {
  const known: Roots = tls;
  return known.getCACertificates?.("default") ?? known.rootCertificates;
}

interface Roots {
  readonly rootCertificates: readonly string[];
  readonly getCACertificates?: (type: "default") => readonly string[];
}

async function untilReady<S extends Socket>(socket: S, event: string, signal: AbortSignal): Promise<S> {
  // A socket that fails after the outcome is known must not bring the process down.
  socket.on("error", () => undefined);
  whenOver(signal, () => socket.destroy());
  await once(socket, event, { signal });
  return socket;
}

/** A resolver that knows one answer. */
function pinned(addresses: readonly LookupAddress[]): LookupFunction {
  return (_hostname, _options, callback) => {
    callback(null, [...addresses]);
  };
}
