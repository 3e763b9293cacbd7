import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { VERSION } from "../src/version.ts";
import { reply } from "./support/raw-server.ts";
import { against, ask, get } from "./support/probe-with-server.ts";

const OK = reply(200, {}, '{"data":[]}');

describe("what is sent", () => {
  it("is one request with our own name and nothing more than needed", async () => {
    await against({ onRequest: OK }, async (url, server) => {
      await ask(get(`${url}?limit=1`, { Authorization: "Bearer made-up" }));
      const expected = [
        "GET /v1/models?limit=1 HTTP/1.1",
        `host: 127.0.0.1:${server.port}`,
        "connection: close",
        `user-agent: provider-preflight/${VERSION}`,
        "accept-encoding: identity",
        "authorization: Bearer made-up",
        "",
        "",
      ];
      assert.equal(server.received(), expected.join("\r\n"));
    });
  });
  it("keeps the caller's user agent", async () => {
    await against({ onRequest: OK }, async (url, server) => {
      await ask(get(url, { "User-Agent": "other/1" }));
      assert.match(server.received(), /^user-agent: other\/1\r$/m);
      assert.doesNotMatch(server.received(), /provider-preflight/);
    });
  });
  it("sends a body with its length", async () => {
    await against({ onRequest: OK }, async (url, server) => {
      await ask({ ...get(url), method: "POST", headers: { "content-type": "application/json" }, body: "{}" });
      assert.match(server.received(), /^POST \/v1\/models HTTP\/1\.1\r\n/);
      assert.match(server.received(), /content-length: 2\r\n\r\n\{\}$/);
    });
  });

  const values: readonly (readonly [string, string])[] = [
    ["trailing space", "Bearer k "],
    ["quotes", 'Bearer "k"'],
    ["no-break space", "Bearer k\u00a0"],
    ["zero width space", "Bearer k\u200b"],
    ["emoji", "Bearer \u{1f511}"],
  ];
  for (const [name, value] of values) {
    it(`goes out byte for byte: ${name}`, async () => {
      await against({ onRequest: OK }, async (url, server) => {
        await ask(get(url, { authorization: value }));
        const sent = Buffer.from(server.received(), "latin1").toString("utf8");
        assert.ok(sent.includes(`\r\nauthorization: ${value}\r\n`));
      });
    });
  }

  const refused: readonly (readonly [string, string, string])[] = [
    ["line feed at the end", "authorization", "Bearer k\n"],
    ["line feed within", "authorization", "Bearer k\nx: y"],
    ["carriage return", "authorization", "Bearer k\r"],
    ["NUL", "authorization", "Bearer \0k"],
    ["DEL", "authorization", "Bearer k\x7f"],
    ["a name with a space", "x y", "z"],
    ["an empty name", "", "z"],
    ["a header that is not the caller's", "transfer-encoding", "chunked"],
    ["expect", "expect", "100-continue"],
  ];
  for (const [name, header, value] of refused) {
    it(`is refused before a connection: ${name}`, async () => {
      await against({ onRequest: OK }, async (url, server) => {
        const expected = { kind: "failure", stage: "send", code: "HEADER_REFUSED" };
        assert.deepEqual(await ask(get(url, { [header]: value })), expected);
        assert.equal(server.connections(), 0);
      });
    });
  }
});
