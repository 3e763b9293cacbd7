import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Evidence } from "../src/evidence.ts";
import type { Lookup } from "../src/network/addresses.ts";
import { rawServer, reply, sends } from "./support/raw-server.ts";
import { ask, get, using } from "./support/probe-with-server.ts";
import { certificate, tlsServer } from "./support/tls-server.ts";

const OK = reply(200, {}, '{"data":[]}');
const AUTHORITY = certificate("authority.pem");

/** Every name leads to this machine. */
const lookup: Lookup = (_hostname, _options, callback) => {
  callback(null, [{ address: "127.0.0.1", family: 4 }]);
};

function secured(url: string, certificates: readonly string[], deadlineMs?: number): Promise<Evidence> {
  return ask(get(url, { authorization: "Bearer made-up" }), deadlineMs, { certificates, lookup });
}

describe("TLS", () => {
  for (const host of ["localhost", "127.0.0.1", "api.example.test."]) {
    it(`an authority that is trusted besides Node's own: ${host}`, async () => {
      await using([tlsServer("valid.pem", { onRequest: OK })], async (server) => {
        const evidence = await secured(`https://${host}:${server.port}/v1/models`, [AUTHORITY]);
        assert.equal(evidence.kind === "response" ? evidence.body : evidence.code, '{"data":[]}');
        assert.deepEqual([server.connections(), server.requests()], [1, 1]);
      });
    });
  }

  const refused: readonly (readonly [string, string, readonly string[], string])[] = [
    ["an authority nobody trusts", "valid.pem", [], "UNABLE_TO_VERIFY_LEAF_SIGNATURE"],
    ["expired", "expired.pem", [AUTHORITY], "CERT_HAS_EXPIRED"],
    ["not yet valid", "not-yet-valid.pem", [AUTHORITY], "CERT_NOT_YET_VALID"],
    ["for another host", "wrong-host.pem", [AUTHORITY], "ERR_TLS_CERT_ALTNAME_INVALID"],
    ["signed by itself", "self-signed.pem", [AUTHORITY], "DEPTH_ZERO_SELF_SIGNED_CERT"],
  ];
  for (const [name, file, certificates, code] of refused) {
    it(`${name}: ${code}, and nothing is sent`, async () => {
      await using([tlsServer(file, { onRequest: OK })], async (server) => {
        const evidence = await secured(`https://localhost:${server.port}/`, certificates);
        assert.deepEqual(evidence, { kind: "failure", stage: "tls", code });
        assert.deepEqual([server.connections(), server.received()], [1, ""]);
      });
    });
  }

  it("a server that speaks plain HTTP", async () => {
    await using([rawServer({ onConnection: sends("HTTP/1.1 400 Bad Request\r\n\r\n") })], async (server) => {
      const evidence = await secured(`https://localhost:${server.port}/`, []);
      assert.ok(evidence.kind === "failure");
      assert.equal(evidence.stage, "tls");
      // Node 20 and 24 hold different OpenSSL: the words differ.
      assert.match(evidence.code, /^ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG)$/);
      assert.doesNotMatch(server.received(), /made-up/);
    });
  });
  it("a server that never shakes hands", async () => {
    await using([rawServer({})], async (server) => {
      const evidence = await secured(`https://localhost:${server.port}/`, [], 300);
      assert.deepEqual(evidence, { kind: "failure", stage: "tls", code: "DEADLINE" });
    });
  });
  for (const [name, end] of [
    ["ends", (socket: { end(): unknown }) => socket.end()],
    ["resets", (socket: { resetAndDestroy(): unknown }) => socket.resetAndDestroy()],
  ] as const) {
    it(`a server that ${name} at the first byte`, async () => {
      await using(
        [rawServer({ onConnection: (socket) => socket.once("data", () => end(socket)) })],
        async (server) => {
          const evidence = await secured(`https://localhost:${server.port}/`, []);
          assert.deepEqual(evidence, { kind: "failure", stage: "tls", code: "ECONNRESET" });
        },
      );
    });
  }
  it("a certificate file that holds none", async () => {
    await using([tlsServer("valid.pem", { onRequest: OK })], async (server) => {
      const evidence = await secured(`https://localhost:${server.port}/`, ["no certificate"]);
      assert.ok(evidence.kind === "failure");
      assert.equal(evidence.stage, "tls");
      assert.equal(server.received(), "");
    });
  });
});
