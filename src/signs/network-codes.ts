import type { NetworkFailure } from "../evidence.ts";
import type { ReasonId } from "../reasons.ts";

/** What a failure without an answer means. */
export interface FailureReading {
  readonly id: ReasonId;
  readonly retryable: boolean;
  /** Other causes of the same code, most likely first. */
  readonly alternatives: readonly ReasonId[];
}

interface Row {
  readonly codes: RegExp;
  readonly id: ReasonId;
  readonly retryable?: true;
  readonly alternatives?: readonly ReasonId[];
}

/**
 * Codes of Node's dns, net, tls and http (nodejs.org/api/errors.html, OpenSSL's X509_V_ERR names) and of undici
 * (nodejs/undici docs/docs/api/Errors.md). First match wins.
 */
const ROWS: readonly Row[] = [
  { codes: /^INTERNAL_ADDRESS$/, id: "base-url/internal-address" },
  { codes: /^INSECURE$/, id: "base-url/insecure" },
  { codes: /^EAI_AGAIN$/, id: "network/dns", retryable: true },
  {
    codes: /^(?:ENOTFOUND|EAI_\w+|ENODATA|ESERVFAIL|EBADNAME|EREFUSED|ENONAME|ENOTIMP|EFORMERR)$/,
    id: "network/dns",
  },
  { codes: /^(?:ECONNREFUSED|EADDRNOTAVAIL)$/, id: "network/refused" },
  {
    codes:
      /^(?:ETIMEDOUT|ETIMEOUT|ESOCKETTIMEDOUT|TIMEOUT|DEADLINE|UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT|UND_ERR_ABORTED|ABORT_ERR|AbortError|TimeoutError|ERR_SOCKET_CONNECTION_TIMEOUT)$/,
    id: "network/timeout",
    retryable: true,
    alternatives: ["network/dns", "network/proxy"],
  },
  {
    codes: /^(?:EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN)$/,
    id: "network/timeout",
    retryable: true,
    alternatives: ["network/proxy", "network/refused"],
  },
  {
    codes: /^(?:ERR_INVALID_CHAR|HEADER_REFUSED)$/,
    id: "secret/edge-whitespace",
    alternatives: ["secret/non-ascii"],
  },
  {
    codes: /^(?:TypeError|ERR_FETCH_CREDENTIALS)$/,
    id: "base-url/credentials",
    alternatives: ["base-url/malformed", "secret/edge-whitespace", "secret/non-ascii"],
  },
  { codes: /^(?:ERR_INVALID_URL|ERR_INVALID_PROTOCOL|UND_ERR_INVALID_ARG)$/, id: "base-url/malformed" },
  { codes: /^ERR_PROXY_\w+$|^UND_ERR_PRX_\w+$/, id: "network/proxy" },
  {
    codes:
      /^(?:CERT_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+|CRL_\w+|HOSTNAME_MISMATCH|ERROR_IN_CERT_\w+|ERROR_IN_CRL_\w+|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|OUT_OF_MEM|ERR_TLS_\w+|ERR_SSL_\w+|ERR_OSSL_\w+|EPROTO)$/,
    id: "network/tls",
    alternatives: ["network/proxy"],
  },
  {
    codes:
      /^(?:HPE_\w+|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES_\w+|UND_ERR_RESPONSE\w*|UND_ERR_REQ_CONTENT_LENGTH_MISMATCH|Z_\w+_ERROR|ERR_BROTLI\w*|ERR_ZLIB\w*|ERR_CONTENT_LENGTH_MISMATCH)$/,
    id: "wire/bad-response",
  },
  {
    codes:
      /^(?:ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_CLOSED|UND_ERR_DESTROYED|ERR_STREAM_PREMATURE_CLOSE|ERR_HTTP2_\w+|ERR_SOCKET_CLOSED|EOF)$/,
    id: "network/reset",
    retryable: true,
    alternatives: ["network/proxy", "network/tls"],
  },
];

/**
 * Reads a failure by its stage and code alone. What failed at the proxy is the proxy's; a code that is not
 * known means only that no answer came, which is `network/reset`, and nothing says that a retry would heal it.
 */
export function readFailure(failure: NetworkFailure): FailureReading {
  if (failure.proxyStatus === 407)
    return { id: "network/proxy-auth", retryable: false, alternatives: ["network/proxy"] };
  const row = ROWS.find((candidate) => candidate.codes.test(failure.code));
  if (failure.stage === "proxy" && !isOurs(row)) return proxyFailure(row);
  return {
    id: row?.id ?? "network/reset",
    retryable: row?.retryable ?? false,
    alternatives: row?.alternatives ?? [],
  };
}

/** Faults of the URL or the key are not the proxy's, however far the request came. */
function isOurs(row: Row | undefined): boolean {
  return row !== undefined && !row.id.startsWith("network/") && !row.id.startsWith("wire/");
}

function proxyFailure(row: Row | undefined): FailureReading {
  const alternatives = row === undefined || row.id === "network/proxy" ? [] : [row.id];
  return { id: "network/proxy", retryable: false, alternatives };
}
