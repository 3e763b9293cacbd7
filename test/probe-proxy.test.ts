import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Evidence } from "../src/evidence.ts";
import type { Lookup } from "../src/network/addresses.ts";
import type { Variables } from "../src/network/proxy-choice.ts";
import type { NetworkSettings } from "../src/probe.ts";
import { tunnelTo } from "./support/proxy-server.ts";
import { rawServer, reply, sends, type Behaviour, type TestServer } from "./support/raw-server.ts";
import { closedPort } from "./support/free-ports.ts";
import { ask, get, using } from "./support/probe-with-server.ts";
import { certificate, tlsServer } from "./support/tls-server.ts";

const API = "https://api.example.test/v1/models";
const OK = reply(200, {}, '{"data":[]}');
const PASSWORD = "p@ss".repeat(3);

/** The proxies listen on this machine; every other name is the proxy's to resolve. */
const onlyProxies: Lookup = (hostname, _options, callback) => {
  if (hostname === "localhost") callback(null, [{ address: "127.0.0.1", family: 4 }]);
  else callback(Object.assign(new Error("looked up"), { code: "ELOOKEDUP" }), []);
};

function through(
  variables: Variables,
  url: string,
  deadlineMs = 3000,
  settings: Partial<NetworkSettings> = {},
): Promise<Evidence> {
  const certificates = [certificate("authority.pem")];
  const request = get(url, { authorization: "Bearer made-up" });
  return ask(request, deadlineMs, { variables, certificates, lookup: onlyProxies, ...settings });
}

async function throughTunnel(
  file: string,
  use: (proxy: TestServer, api: TestServer) => Promise<void>,
): Promise<void> {
  const api = await tlsServer(file, { onRequest: OK });
  const proxy = await tunnelTo(api.port);
  try {
    await use(proxy, api);
  } finally {
    await Promise.all([proxy.close(), api.close()]);
  }
}

describe("through a proxy", () => {
  it("the request arrives, and the proxy sees neither key nor path", async () => {
    await throughTunnel("valid.pem", async (proxy, api) => {
      const evidence = await through({ https_proxy: `http://127.0.0.1:${proxy.port}` }, API);
      assert.equal(evidence.kind === "response" ? evidence.body : evidence.code, '{"data":[]}');
      assert.match(api.received(), /^GET \/v1\/models HTTP\/1\.1\r\nhost: api\.example\.test\r\n/);
      const [head = ""] = proxy.received().split("\r\n\r\n");
      assert.match(head, /^CONNECT api\.example\.test:443 HTTP\/1\.1\r\nhost: api\.example\.test:443\r\n/);
      assert.doesNotMatch(proxy.received(), /made-up|models|proxy-authorization/i);
      assert.deepEqual([proxy.connections(), api.requests()], [1, 1]);
    });
  });
  it("name and password are sent to the proxy alone", async () => {
    await throughTunnel("valid.pem", async (proxy, api) => {
      const url = `http://user:${encodeURIComponent(PASSWORD)}@127.0.0.1:${proxy.port}`;
      assert.equal((await through({ HTTPS_PROXY: url }, API)).kind, "response");
      const basic = Buffer.from(`user:${PASSWORD}`).toString("base64");
      assert.ok(proxy.received().includes(`proxy-authorization: Basic ${basic}\r\n`));
      assert.doesNotMatch(api.received(), /proxy-authorization/i);
    });
  });
  it("certificates are checked as ever", async () => {
    await throughTunnel("self-signed.pem", async (proxy, api) => {
      const evidence = await through({ https_proxy: `http://127.0.0.1:${proxy.port}` }, API);
      assert.deepEqual(evidence, { kind: "failure", stage: "tls", code: "DEPTH_ZERO_SELF_SIGNED_CERT" });
      assert.equal(api.received(), "");
    });
  });
  it("a proxy that is reached by TLS itself", async () => {
    const plain: Behaviour = { onRequest: sends("HTTP/1.1 407 Auth\r\ncontent-length: 0\r\n\r\n") };
    await using([tlsServer("valid.pem", plain)], async (proxy) => {
      const evidence = await through({ https_proxy: `https://localhost:${proxy.port}` }, API);
      assert.deepEqual(evidence, {
        kind: "failure",
        stage: "proxy",
        code: "PROXY_REFUSED",
        proxyStatus: 407,
      });
    });
  });
  it("an untrusted proxy certificate is the proxy's fault", async () => {
    await using([tlsServer("expired.pem", {})], async (proxy) => {
      const evidence = await through({ https_proxy: `https://localhost:${proxy.port}` }, API);
      assert.deepEqual(evidence, { kind: "failure", stage: "proxy", code: "CERT_HAS_EXPIRED" });
    });
  });
  it("loopback is not proxied", async () => {
    await using([rawServer({ onRequest: OK }), rawServer({})], async (server, proxy) => {
      const variables = { http_proxy: `http://127.0.0.1:${proxy.port}` };
      const evidence = await through(variables, `http://127.0.0.1:${server.port}/`);
      assert.equal(evidence.kind, "response");
      assert.equal(proxy.connections(), 0);
    });
  });
  it("nothing goes to a proxy in the clear", async () => {
    await using([rawServer({ onRequest: OK })], async (proxy) => {
      const variables = { http_proxy: `http://127.0.0.1:${proxy.port}` };
      const lookup: Lookup = (_hostname, _options, callback) => {
        callback(null, [{ address: "203.0.113.7", family: 4 }]);
      };
      const evidence = await through(variables, "http://api.example.test/", 3000, { lookup });
      assert.deepEqual(evidence, { kind: "failure", stage: "dns", code: "INSECURE" });
      assert.equal(proxy.connections(), 0);
    });
  });
  for (const [trust, url] of [
    ["trusted", "https://169.254.169.254/"],
    ["trusted", "https://[fd00:ec2::254]/"],
    ["untrusted", "https://10.0.0.1/"],
  ] as const) {
    it(`does not reach ${url} when ${trust}`, async () => {
      await using([rawServer({ onRequest: OK })], async (proxy) => {
        const variables = { https_proxy: `http://127.0.0.1:${proxy.port}` };
        const evidence = await through(variables, url, 3000, { trust });
        assert.deepEqual(evidence, { kind: "failure", stage: "dns", code: "INTERNAL_ADDRESS" });
        assert.equal(proxy.connections(), 0);
      });
    });
  }
  it("the proxy's own address is not restricted", async () => {
    await throughTunnel("valid.pem", async (proxy) => {
      const variables = { https_proxy: `http://localhost:${proxy.port}` };
      assert.equal((await through(variables, API, 3000, { trust: "untrusted" })).kind, "response");
    });
  });
});

describe("a proxy that does not help", () => {
  const HTML = "HTTP/1.1 400 Bad Request\r\ncontent-type: text/html\r\ncontent-length: 6\r\n\r\n<html>";
  const OPEN = "HTTP/1.1 200 OK\r\n\r\n";
  const refused = (status: number): object => ({
    stage: "proxy",
    code: "PROXY_REFUSED",
    proxyStatus: status,
  });
  const cases: readonly (readonly [string, Behaviour, number, object])[] = [
    [
      "wants a password",
      { onRequest: sends("HTTP/1.1 407 Auth\r\nproxy-authenticate: Basic\r\n\r\n") },
      3000,
      refused(407),
    ],
    [
      "forbids",
      { onRequest: sends("HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n") },
      3000,
      refused(403),
    ],
    ["cannot reach the host", { onRequest: sends("HTTP/1.1 503 Down\r\n\r\n") }, 3000, refused(503)],
    ["is a web server", { onRequest: sends(HTML) }, 3000, refused(400)],
    [
      "redirects",
      { onRequest: sends("HTTP/1.1 302 Found\r\nlocation: https://login.test/\r\n\r\n") },
      3000,
      refused(302),
    ],
    ["never answers", {}, 300, { stage: "proxy", code: "DEADLINE" }],
    ["ends", { onRequest: (socket) => socket.end() }, 3000, { stage: "proxy", code: "UND_ERR_SOCKET" }],
    [
      "ends at once",
      { onConnection: (socket) => socket.end() },
      3000,
      { stage: "proxy", code: "UND_ERR_SOCKET" },
    ],
    [
      "resets",
      { onRequest: (socket) => socket.resetAndDestroy() },
      3000,
      { stage: "proxy", code: "ECONNRESET" },
    ],
    [
      "is an SSH server",
      { onRequest: sends("SSH-2.0-x\r\n") },
      3000,
      { stage: "proxy", code: "HPE_INVALID_CONSTANT" },
    ],
    [
      "floods with headers",
      { onRequest: sends(`HTTP/1.1 200 OK\r\na: ${"x".repeat(40_000)}\r\n\r\n`) },
      3000,
      { stage: "proxy", code: "UND_ERR_HEADERS_OVERFLOW" },
    ],
    ["hangs after CONNECT", { onRequest: sends(OPEN) }, 300, { stage: "tls", code: "DEADLINE" }],
    [
      "ends after CONNECT",
      { onRequest: (socket) => socket.end(OPEN) },
      3000,
      { stage: "tls", code: "ECONNRESET" },
    ],
  ];
  for (const [name, behaviour, deadlineMs, expected] of cases) {
    it(name, async () => {
      await using([rawServer(behaviour)], async (proxy) => {
        const variables = {
          https_proxy: `http://u:${encodeURIComponent(PASSWORD)}@127.0.0.1:${proxy.port}`,
        };
        const evidence = await through(variables, API, deadlineMs);
        assert.deepEqual(evidence, { kind: "failure", ...expected });
        assert.equal(proxy.connections(), 1);
        assert.doesNotMatch(proxy.received(), /made-up/);
      });
    });
  }
  it("answers CONNECT with a page", async () => {
    await using([rawServer({ onRequest: sends(`${OPEN}<html>`) })], async (proxy) => {
      const evidence = await through({ https_proxy: `http://127.0.0.1:${proxy.port}` }, API);
      assert.ok(evidence.kind === "failure");
      assert.equal(evidence.stage, "tls");
      assert.match(evidence.code, /^ERR_SSL_/);
    });
  });
  it("is not there", async () => {
    const port = await closedPort();
    const evidence = await through({ https_proxy: `http://127.0.0.1:${port}` }, API);
    assert.deepEqual(evidence, { kind: "failure", stage: "proxy", code: "ECONNREFUSED" });
  });
  it("has a name that does not resolve", async () => {
    const evidence = await through({ https_proxy: "http://proxy.example.test:3128" }, API);
    assert.deepEqual(evidence, { kind: "failure", stage: "proxy", code: "ELOOKEDUP" });
  });
  for (const value of [
    "   ",
    "socks5://127.0.0.1:1080",
    `http://u:${PASSWORD}%ZZ@127.0.0.1:1`,
    "http://127.0.0.1:99999",
  ]) {
    it(`is misspelt: ${value}`, async () => {
      const evidence = await through({ https_proxy: value }, API);
      assert.deepEqual(evidence, { kind: "failure", stage: "proxy", code: "PROXY_INVALID" });
    });
  }
});
