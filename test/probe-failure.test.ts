import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { failureOf, refusal } from "../src/network/failure.ts";

function error(code: unknown, more: object = {}): Error {
  return Object.assign(new Error("words that hold a key"), { code }, more);
}

describe("what an error says", () => {
  const circular = error(undefined);
  circular.cause = circular;
  const cases: readonly (readonly [string, unknown, string])[] = [
    ["its code", error("ECONNREFUSED"), "ECONNREFUSED"],
    ["the code of its cause", error(undefined, { cause: error("ENOTFOUND") }), "ENOTFOUND"],
    [
      "the code of its cause's cause",
      error(7, { cause: error(undefined, { cause: error("EPIPE") }) }),
      "EPIPE",
    ],
    [
      "several that agree",
      new AggregateError([error("ECONNREFUSED"), error("ECONNREFUSED")]),
      "ECONNREFUSED",
    ],
    [
      "no IPv6 here, refused there",
      new AggregateError([error("ENETUNREACH"), error("ECONNREFUSED")]),
      "ECONNREFUSED",
    ],
    [
      "the same the other way round",
      new AggregateError([error("ECONNREFUSED"), error("ENETUNREACH")]),
      "ECONNREFUSED",
    ],
    ["no way at all", new AggregateError([error("ENETUNREACH"), error("EADDRNOTAVAIL")]), "ENETUNREACH"],
    [
      "the errors before the aggregate's own",
      error("ETIMEDOUT", { errors: [error("EHOSTUNREACH")] }),
      "EHOSTUNREACH",
    ],
    ["an empty aggregate", Object.assign(new AggregateError([]), { code: "ETIMEDOUT" }), "ETIMEDOUT"],
    [
      "OpenSSL's slash",
      error("ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE"),
      "ERR_SSL_SSL_TLS_ALERT_HANDSHAKE_FAILURE",
    ],
    [
      "a parser error without a code",
      Object.assign(new Error("x"), { name: "HTTPParserError" }),
      "HPE_INVALID",
    ],
    [
      "a parser error with one",
      error("HPE_INVALID_VERSION", { name: "HTTPParserError" }),
      "HPE_INVALID_VERSION",
    ],
  ];
  for (const [name, value, code] of cases) {
    it(name, () => {
      assert.deepEqual(failureOf("connect", value), { kind: "failure", stage: "connect", code });
    });
  }
  const own: readonly (readonly [string, unknown])[] = [
    ["a number", error(23)],
    ["a code that is no word", error("sk-made-up key")],
    ["a code that is too long", error("A".repeat(81))],
    ["a string", "ECONNREFUSED"],
    ["nothing", undefined],
    ["null", null],
    ["a cause that is itself", circular],
  ];
  for (const [name, value] of own) {
    it(`${name} says nothing of a network, so it is thrown`, () => {
      let thrown: unknown = "nothing";
      try {
        failureOf("connect", value);
      } catch (error) {
        thrown = error;
      }
      assert.equal(thrown, value);
    });
  }
  it("a refused argument is a header only before anything is sent", () => {
    assert.equal(failureOf("send", error("UND_ERR_INVALID_ARG")).code, "HEADER_REFUSED");
    assert.equal(failureOf("wait", error("UND_ERR_INVALID_ARG")).code, "UND_ERR_INVALID_ARG");
  });
  it("the proxy's status is a number or absent", () => {
    assert.equal(failureOf("proxy", refusal("PROXY_REFUSED", 407)).proxyStatus, 407);
    assert.deepEqual(failureOf("proxy", error("X1", { proxyStatus: "407" })), {
      kind: "failure",
      stage: "proxy",
      code: "X1",
    });
  });
});
