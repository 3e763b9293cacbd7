import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { NetworkFailure, Stage } from "../src/evidence.ts";
import { readFailure } from "../src/signs/network-codes.ts";

const CODES: readonly (readonly [code: string, id: string, retryable: boolean])[] = [
  ["ENOTFOUND", "network/dns", false],
  ["EAI_AGAIN", "network/dns", true],
  ["EAI_FAIL", "network/dns", false],
  ["ESERVFAIL", "network/dns", false],
  ["ECONNREFUSED", "network/refused", false],
  ["ECONNRESET", "network/reset", true],
  ["EPIPE", "network/reset", true],
  ["UND_ERR_SOCKET", "network/reset", true],
  ["ETIMEDOUT", "network/timeout", true],
  ["DEADLINE", "network/timeout", true],
  ["UND_ERR_CONNECT_TIMEOUT", "network/timeout", true],
  ["UND_ERR_HEADERS_TIMEOUT", "network/timeout", true],
  ["UND_ERR_BODY_TIMEOUT", "network/timeout", true],
  ["UND_ERR_ABORTED", "network/timeout", true],
  ["EHOSTUNREACH", "network/timeout", true],
  ["ENETUNREACH", "network/timeout", true],
  ["CERT_HAS_EXPIRED", "network/tls", false],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", "network/tls", false],
  ["SELF_SIGNED_CERT_IN_CHAIN", "network/tls", false],
  ["UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "network/tls", false],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "network/tls", false],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "network/tls", false],
  ["ERR_SSL_WRONG_VERSION_NUMBER", "network/tls", false],
  ["EPROTO", "network/tls", false],
  ["HPE_INVALID_CONSTANT", "wire/bad-response", false],
  ["UND_ERR_HEADERS_OVERFLOW", "wire/bad-response", false],
  ["UND_ERR_RES_CONTENT_LENGTH_MISMATCH", "wire/bad-response", false],
  ["INTERNAL_ADDRESS", "base-url/internal-address", false],
  ["ERR_INVALID_CHAR", "secret/edge-whitespace", false],
  ["ERR_INVALID_URL", "base-url/malformed", false],
  ["TypeError", "base-url/credentials", false],
  ["UNKNOWN", "network/reset", false],
];

function failure(code: string, stage: Stage = "connect", proxyStatus?: number): NetworkFailure {
  return { kind: "failure", stage, code, ...(proxyStatus === undefined ? {} : { proxyStatus }) };
}

describe("readFailure", () => {
  for (const [code, id, retryable] of CODES) {
    it(`reads ${code} as ${id}`, () => {
      const reading = readFailure(failure(code));
      assert.deepEqual([reading.id, reading.retryable], [id, retryable]);
    });
  }

  it("tells a proxy that wants credentials from one that fails", () => {
    assert.equal(readFailure(failure("UND_ERR_PRX_TLS", "proxy", 407)).id, "network/proxy-auth");
    assert.equal(readFailure(failure("UND_ERR_PRX_TLS", "proxy", 403)).id, "network/proxy");
  });

  it("blames the proxy for what fails there, and keeps the code's own meaning beside it", () => {
    const reading = readFailure(failure("ECONNREFUSED", "proxy"));
    assert.deepEqual(reading, { id: "network/proxy", retryable: false, alternatives: ["network/refused"] });
  });

  it("does not blame the proxy for an address that we refused ourselves", () => {
    assert.equal(readFailure(failure("INTERNAL_ADDRESS", "proxy")).id, "base-url/internal-address");
  });
});
