import type { NetworkFailure, Stage } from "../evidence.ts";
import type { Show } from "../foreign-text.ts";
import { code, type Shown } from "../markup.ts";

/** What the words on a request without an answer are made of. */
export interface NetworkFacts {
  /** Host with its port where that is not the scheme's own. */
  readonly host: Shown;
  readonly code: Shown;
  readonly stage: Stage;
  readonly cause: NetworkCause;
  /** The host is this machine. */
  readonly local: boolean;
  /** Host and port of the proxy that was used. */
  readonly proxyHost?: Shown | undefined;
  /** Status of the proxy's refusal. */
  readonly proxyStatus?: number | undefined;
  readonly timeoutSeconds?: number | undefined;
}

/** The families of codes that need words of their own. */
export type NetworkCause =
  | "name-unknown"
  | "name-too-long"
  | "resolver-busy"
  | "unreachable"
  | "proxy-invalid"
  | "header-refused"
  | "expired"
  | "not-yet-valid"
  | "self-signed"
  | "untrusted"
  | "wrong-name"
  | "plain-http"
  | "client-certificate"
  | "protocol"
  | "revoked"
  | "other";

/** Sources: nodejs.org/api/tls.html "X509 certificate error codes", nodejs.org/api/errors.html, libuv's error list. */
const CAUSES: Readonly<Record<string, NetworkCause>> = {
  ENOTFOUND: "name-unknown",
  ENODATA: "name-unknown",
  EAI_NODATA: "name-unknown",
  EAI_NONAME: "name-unknown",
  EAI_AGAIN: "resolver-busy",
  EAI_FAIL: "resolver-busy",
  ETIMEOUT: "resolver-busy",
  EHOSTUNREACH: "unreachable",
  ENETUNREACH: "unreachable",
  EADDRNOTAVAIL: "unreachable",
  PROXY_INVALID: "proxy-invalid",
  ERR_INVALID_CHAR: "header-refused",
  HEADER_REFUSED: "header-refused",
  CERT_HAS_EXPIRED: "expired",
  CERT_NOT_YET_VALID: "not-yet-valid",
  DEPTH_ZERO_SELF_SIGNED_CERT: "self-signed",
  SELF_SIGNED_CERT_IN_CHAIN: "untrusted",
  UNABLE_TO_GET_ISSUER_CERT: "untrusted",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "untrusted",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "untrusted",
  CERT_UNTRUSTED: "untrusted",
  ERR_TLS_CERT_ALTNAME_INVALID: "wrong-name",
  HOSTNAME_MISMATCH: "wrong-name",
  ERR_SSL_WRONG_VERSION_NUMBER: "plain-http",
  ERR_SSL_PACKET_LENGTH_TOO_LONG: "plain-http",
  ERR_SSL_HTTP_REQUEST: "plain-http",
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: "client-certificate",
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: "protocol",
  ERR_SSL_UNSUPPORTED_PROTOCOL: "protocol",
  ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE: "protocol",
  ERR_SSL_SSL_TLS_ALERT_HANDSHAKE_FAILURE: "protocol",
  ERR_SSL_TLSV1_UNRECOGNIZED_NAME: "wrong-name",
  ERR_SSL_TLSV1_ALERT_UNRECOGNIZED_NAME: "wrong-name",
  CERT_REVOKED: "revoked",
};

const LOOPBACK = /^(?:localhost|.*\.localhost|127(?:\.\d{1,3}){3}|\[::1\])\.?$/i;

/** What only the caller knows of the connection. */
export interface Connection {
  readonly url: string;
  /** Host and port, without credentials. */
  readonly proxyHost?: string | undefined;
  readonly timeoutSeconds?: number | undefined;
}

export function networkFacts(failure: NetworkFailure, connection: Connection, show: Show): NetworkFacts {
  const url = URL.canParse(connection.url) ? new URL(connection.url) : undefined;
  return {
    host: url === undefined ? code("the host") : show(url.host, 80),
    code: show(failure.code, 60),
    stage: failure.stage,
    cause: causeOf(failure.code, url?.hostname ?? ""),
    local: url !== undefined && LOOPBACK.test(url.hostname),
    proxyHost: connection.proxyHost === undefined ? undefined : show(connection.proxyHost, 80),
    proxyStatus: failure.proxyStatus,
    timeoutSeconds: connection.timeoutSeconds,
  };
}

/** No name has a part of more than 63 octets (RFC 1035 2.3.4), whatever the resolver says. */
function causeOf(failure: string, hostname: string): NetworkCause {
  const cause = Object.hasOwn(CAUSES, failure) ? CAUSES[failure] : undefined;
  const isTooLong = hostname.split(".").some((part) => part.length > 63);
  return cause === "name-unknown" && isTooLong ? "name-too-long" : (cause ?? "other");
}
