import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readServerError, type ServerError } from "../src/signs/server-error.ts";

type Part = Partial<ServerError>;

const SHAPES: readonly (readonly [name: string, body: string, expected: Part])[] = [
  ["an error object", '{"error":{"message":"No key","type":"t","code":"c","param":"p"}}', { shape: "json", isError: true, message: "No key", type: "t", code: "c", param: "p" }],
  ["an error string", '{"error":"Unauthorized"}', { isError: true, message: "Unauthorized" }],
  ["a code beside an error string", '{"code":"permission-denied","error":"Not you"}', { message: "Not you", code: "permission-denied" }],
  ["a detail string", '{"detail":"Not authenticated"}', { isError: true, message: "Not authenticated" }],
  ["a detail object", '{"detail":{"message":"Expired","code":"token_expired"}}', { message: "Expired", code: "token_expired" }],
  ["a detail array", '{"detail":[{"loc":["body","model"],"msg":"Field required","type":"missing"}]}', { message: "Field required", type: "missing" }],
  ["a flat error", '{"object":"error","message":"Gone model","type":"NotFoundError","code":404}', { isError: true, message: "Gone model", status: 404 }],
  ["problem details", '{"status":403,"title":"Forbidden","detail":"Authorization failed"}', { isError: true, message: "Authorization failed", status: 403 }],
  ["code, reason and message", '{"code":401,"reason":"FAILED_TO_AUTH","message":"failed to authenticate"}', { isError: true, message: "failed to authenticate", status: 401 }],
  ["MiniMax's base_resp", '{"base_resp":{"status_code":2049,"status_msg":"invalid api key"}}', { isError: true, message: "invalid api key", code: "2049" }],
  ["Cloudflare's errors", '{"success":false,"errors":[{"code":10000,"message":"Authentication error"}]}', { isError: true, message: "Authentication error", code: "10000" }],
  ["Apigee's fault", '{"fault":{"faultstring":"Invalid ApiKey","detail":{"errorcode":"oauth.v2.InvalidApiKey"}}}', { isError: true, message: "Invalid ApiKey", code: "oauth.v2.InvalidApiKey" }],
  ["an array around the error", '[{"error":{"code":400,"message":"Not here"}}]', { isError: true, message: "Not here", status: 400 }],
  ["a bare JSON string", '"Api key is invalid"', { shape: "json", message: "Api key is invalid" }],
  ["JSON inside a string", '{"error":{"message":"{\\"error\\":{\\"message\\":\\"Deep one\\",\\"status\\":\\"UNAVAILABLE\\"}}"}}', { message: "Deep one" }],
  ["JSON behind a sentence", '{"error":{"message":"Error from provider: {\\"error\\":{\\"message\\":\\"Inner\\",\\"code\\":\\"c1\\"}}"}}', { message: "Inner", code: "c1" }],
  ["OpenRouter's raw text", '{"error":{"message":"Provider returned error","code":429,"metadata":{"raw":"busy upstream"}}}', { message: "busy upstream", status: 429 }],
  ["an error event", 'event: error\ndata: {"error":{"message":"Broke off"}}\n\n', { shape: "events", isError: true, message: "Broke off" }],
  ["a failed response in a stream", 'data: {"type":"response.failed","response":{"error":{"message":"No"}}}\r\n', { shape: "events", isError: true, message: "No" }],
  ["a stream without an error", 'data: {"choices":[]}\n\ndata: [DONE]\n', { shape: "events", isError: false }],
  ["a page", "<!doctype html><html><head><title>Attention Required!</title></head><body><p>Sorry</p></body></html>", { shape: "html", message: "Attention Required!" }],
  ["plain text", "404 page not found\n", { shape: "text", message: "404 page not found", status: 404 }],
  ["nothing", " \r\n", { shape: "empty", isError: false, message: "" }],
  ["a byte order mark", '\uFEFF{"error":{"message":"Marked"}}', { message: "Marked", isError: true }],
  ["JSON that was cut off", '{"error":{"message":"Cut here","code":"late","par', { shape: "json", isError: true, message: "Cut here", code: "late" }],
  ["an answer that holds no error", '{"id":"r1","object":"response","error":null,"output":[]}', { shape: "json", isError: false }],
  ["a status in the words", "Error code: 429 - {'error': {'code': 'slow_down'}}", { status: 429 }],
]; // prettier-ignore

describe("readServerError", () => {
  for (const [name, body, expected] of SHAPES) {
    it(`reads ${name}`, () => {
      const read: Readonly<Record<string, unknown>> = { ...readServerError(body, {}) };
      const found = Object.fromEntries(Object.keys(expected).map((field) => [field, read[field]]));
      assert.deepEqual(found, expected);
    });
  }

  it("keeps URLs out of the text that patterns see, and in the message", () => {
    const error = readServerError('{"error":{"message":"See https://x.test/rate-limits now"}}', {});
    assert.equal(error.text.includes("rate-limits"), false);
    assert.equal(error.message.includes("rate-limits"), true);
  });

  it("leaves scripts out of a page's text", () => {
    const error = readServerError(
      "<html><script>quota exceeded</script><body>401 <style>x</style>here</body>",
      {},
    );
    assert.equal(/quota/.test(error.text), false);
    assert.equal(/401\s+here/.test(error.text), true);
  });
});
