import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { diagnose, parseCurlOutput } from "../src/diagnose.ts";
import type { ServerResponse } from "../src/evidence.ts";

const LIST = JSON.stringify({ object: "list", data: [{ id: "m" }] });

function response(status: number, body: string, headers: Record<string, string> = {}): ServerResponse {
  return { kind: "response", status, headers, body };
}

describe("diagnose", () => {
  it("says ok for a list that proves the key", () => {
    const reading = diagnose({
      response: response(200, LIST),
      context: { asked: "models", providerId: "groq" },
    });
    assert.equal(reading.id, "ok");
  });

  it("says unproven for a list that anybody gets", () => {
    for (const providerId of ["jina", "deepinfra", "LM-Studio"]) {
      const reading = diagnose({ response: response(200, LIST), context: { asked: "models", providerId } });
      assert.equal(reading.id, "auth/unproven");
    }
  });

  it("says unproven for a 200 whose body was not kept", () => {
    const context = { asked: "models" as const, providerId: "groq" };
    assert.equal(diagnose({ response: response(200, ""), context }).id, "auth/unproven");
    const empty = response(200, "", { "content-length": "0" });
    assert.equal(diagnose({ response: empty, context }).id, "wire/bad-response");
  });

  it("reads a network code", () => {
    const reading = diagnose({ networkCode: "EAI_AGAIN", context: { asked: "models" } });
    assert.deepEqual([reading.id, reading.retryable], ["network/dns", true]);
  });

  it("finds the status in the words of an error that has none", () => {
    const body = "Error code: 429 - {'error': {'message': 'Too fast', 'code': 'x'}}";
    assert.equal(diagnose({ response: response(0, body), context: { asked: "chat" } }).id, "rate/limited");
  });
});

const CURL: readonly (readonly [name: string, text: string, status: number, body: string])[] = [
  ["HTTP/1.1", "HTTP/1.1 401 Unauthorized\r\nX: 1\r\n\r\nno", 401, "no"],
  ["HTTP/2 without a reason", "HTTP/2 403 \r\nserver: x\r\n\r\nno", 403, "no"],
  ["HTTP/3 and bare line feeds", "HTTP/3 429\nretry-after: 3\n\nslow\n\nbody", 429, "slow\n\nbody"],
  ["100 Continue first", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 400 Bad Request\r\n\r\nx", 400, "x"],
  ["a proxy's CONNECT first", "HTTP/1.0 200 Connection established\r\n\r\nHTTP/2 401\r\n\r\nx", 401, "x"],
  ["a redirect that was followed", "HTTP/1.1 301 Moved\r\nLocation: /x\r\n\r\nHTTP/1.1 404 Not Found\r\n\r\nx", 404, "x"],
  ["no body", "HTTP/1.1 502 Bad Gateway\r\nServer: x\r\n\r\n", 502, ""],
  ["no blank line at all", "HTTP/1.1 502 Bad Gateway\r\nServer: x", 502, ""],
  ["a body that quotes a status line", "HTTP/1.1 500 Oops\r\n\r\nHTTP/1.1 200 OK\r\n\r\n{}", 500, "HTTP/1.1 200 OK\r\n\r\n{}"],
]; // prettier-ignore

describe("parseCurlOutput", () => {
  for (const [name, text, status, body] of CURL) {
    it(`reads ${name}`, () => {
      const read = parseCurlOutput(text);
      assert.deepEqual([read?.status, read?.body], [status, body]);
    });
  }

  it("joins repeated headers and lowers their names", () => {
    const read = parseCurlOutput("HTTP/1.1 407 P\r\nVia: a\r\nVIA: b\r\n\r\n");
    assert.deepEqual(read?.headers, { via: "a, b" });
  });

  it("takes a body alone with its status, or an error that speaks for itself", () => {
    assert.deepEqual(parseCurlOutput("{}", 401), { kind: "response", status: 401, headers: {}, body: "{}" });
    assert.equal(parseCurlOutput('{"error":{"message":"no"}}')?.status, 0);
    assert.equal(parseCurlOutput('{"data":[]}'), undefined);
    assert.equal(parseCurlOutput(""), undefined);
  });
});
