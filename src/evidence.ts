/** Header names in lower case; repeated headers joined by `, `. */
export type HeaderMap = Readonly<Record<string, string>>;

/** An HTTP answer. Nothing here has been cleaned: show it only through `Show`. */
export interface ServerResponse {
  readonly kind: "response";
  readonly status: number;
  readonly headers: HeaderMap;
  /** Decoded as UTF-8 (invalid bytes become U+FFFD), at most 4 MiB. */
  readonly body: string;
  /** The body was longer than the limit, or its encoding could not be undone. */
  readonly bodyFault?: "too-large" | "bad-encoding" | "cut";
}

/** How far a request came that got no answer. */
export type Stage = "dns" | "connect" | "proxy" | "tls" | "send" | "wait" | "body";

/** A request without an answer, judged by error code and class, never by message. */
export interface NetworkFailure {
  readonly kind: "failure";
  readonly stage: Stage;
  /** Node's or undici's code, e.g. `ECONNREFUSED`; `DEADLINE` for our own timer, `UNKNOWN` where a user gives none. */
  readonly code: string;
  /** Status of the proxy's refusal, where there was one. */
  readonly proxyStatus?: number;
}

export type Evidence = ServerResponse | NetworkFailure;

/**
 * Why a request was made.
 * `models`: the authenticated list. `key`: the provider's own key endpoint. `route`: an empty POST to the wire
 * route with the key. `control`: the list without a key. `wrong-key`: the list with a made-up key.
 * `keyless-route`: the empty POST without a key. `candidate`: the list under another base URL without a key.
 * `request`: a real, billed request with a tool whose answer is streamed.
 */
export type Purpose =
  "models" | "key" | "route" | "control" | "wrong-key" | "keyless-route" | "candidate" | "request";

export interface ProbeRequest {
  readonly purpose: Purpose;
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The user's key is in the headers. */
  readonly authenticated: boolean;
}

/** One request and what came of it. */
export interface Exchange {
  readonly request: ProbeRequest;
  /** Counts from 1. */
  readonly attempt: number;
  /** ISO 8601, UTC. */
  readonly sentAt: string;
  readonly durationMs: number;
  readonly evidence: Evidence;
}

/** The one seam: everything that touches the network is behind this function. */
export type Probe = (request: ProbeRequest, limits: { readonly deadlineMs: number }) => Promise<Evidence>;
