import type { NetworkFailure, Stage } from "../evidence.ts";

/** An error of our own, to be thrown and read by `failureOf`. `code` is one word. */
export function refusal(code: string, proxyStatus?: number): Error {
  return Object.assign(new Error(code), { code, ...(proxyStatus === undefined ? {} : { proxyStatus }) });
}

/**
 * What an error says by code and class. Nothing else of it leaves this file: undici's and Node's error objects
 * carry sockets, received bytes, and URLs with passwords. Throws the error itself where it has no code: everything
 * that happens on a network has one, so the fault is our own.
 */
export function failureOf(stage: Stage, error: unknown): NetworkFailure {
  const status = read(error, "proxyStatus");
  const code = codeOf(error);
  if (code === undefined) throw error;
  const named = stage === "send" && REFUSED_ARGUMENTS.has(code) ? "HEADER_REFUSED" : code;
  return {
    kind: "failure",
    stage,
    code: named,
    ...(typeof status === "number" ? { proxyStatus: status } : {}),
  };
}

/** How undici refuses a header, before it connects (lib/core/request.js, `processHeader`). */
const REFUSED_ARGUMENTS: ReadonlySet<string> = new Set(["UND_ERR_INVALID_ARG", "UND_ERR_NOT_SUPPORTED"]);

/** One address family that this machine does not have says nothing about the host. */
const NO_FAMILY: ReadonlySet<string> = new Set(["ENETUNREACH", "EADDRNOTAVAIL", "EAFNOSUPPORT"]);

function codeOf(error: unknown, depth = 0): string | undefined {
  if (depth > 4) return undefined;
  return (
    codeOfSeveral(read(error, "errors"), depth) ?? ownCode(error) ?? codeOf(read(error, "cause"), depth + 1)
  );
}

/** Several addresses were tried: Node gives an AggregateError with an empty message and one error for each. */
function codeOfSeveral(errors: unknown, depth: number): string | undefined {
  if (!Array.isArray(errors)) return undefined;
  const codes = errors.map((error: unknown) => codeOf(error, depth + 1)).filter((code) => code !== undefined);
  return codes.findLast((code) => !NO_FAMILY.has(code)) ?? codes[0];
}

/** OpenSSL's words may hold a slash: `ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE`. */
function ownCode(error: unknown): string | undefined {
  const code = read(error, "code");
  if (typeof code === "string" && /^[A-Z][A-Z0-9_/ -]{1,79}$/.test(code))
    return code.replace(/[^A-Z0-9]/g, "_");
  return read(error, "name") === "HTTPParserError" ? "HPE_INVALID" : undefined;
}

function read(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  const found: unknown = Reflect.get(value, name);
  return found;
}
