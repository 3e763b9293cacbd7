/** D: redirects, TLS and proxies. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { assertFails, attack, CANARY, OTHER_PART, type Aftermath, type Attack } from "../support/attack.ts";
import { closedPort } from "../support/free-ports.ts";
import { using } from "../support/probe-with-server.ts";
import { tunnelTo } from "../support/proxy-server.ts";
import { rawServer, reply, sends, type Answer, type TestServer } from "../support/raw-server.ts";
import { certificatePath, tlsServer } from "../support/tls-server.ts";

const JSON_TYPE = { "content-type": "application/json" };
const LIST = reply(200, JSON_TYPE, '{"object":"list","data":[{"id":"m","object":"model"}]}');
const HOST = "api.example.test";
const TRUSTED = { NODE_EXTRA_CA_CERTS: fileURLToPath(certificatePath("authority.pem")) };
const UNSET = { https_proxy: "", http_proxy: "" };

function given(baseUrl: string, more: Attack = {}): Promise<Aftermath> {
  return attack({ ...more, inputs: { "base-url": baseUrl, retries: "0", probe: "models", ...more.inputs } });
}

/** A server with one answer for everything, and what came of it. */
async function answered(answer: Answer, more: Attack = {}): Promise<{ after: Aftermath; requests: number }> {
  let requests = 0;
  let after: Aftermath | undefined;
  await using([rawServer({ onRequest: answer })], async (server) => {
    after = await given(`http://127.0.0.1:${server.port}/v1`, more);
    requests = server.requests();
  });
  assert.ok(after !== undefined);
  return { after, requests };
}

/** A call through a proxy that answers a CONNECT in this way. */
async function proxied(
  answer: Answer | undefined,
  more: Attack = {},
  variable = "https_proxy",
): Promise<Aftermath> {
  let after: Aftermath | undefined;
  await using([rawServer(answer === undefined ? {} : { onRequest: answer })], async (proxy) => {
    const url = `http://user:${OTHER_PART}@127.0.0.1:${proxy.port}`;
    after = await given(`https://${HOST}/v1`, {
      ...more,
      env: { ...UNSET, ...TRUSTED, [variable]: url, ...more.env },
    });
    assert.ok(!proxy.received().includes(CANARY), "the proxy never sees the key");
  });
  assert.ok(after !== undefined);
  return after;
}

/** The names of the variables, and whether a proxy must be used for them. */
async function usesProxy(
  env: (url: string) => Readonly<Record<string, string>>,
  expected: boolean,
): Promise<void> {
  await using(
    [rawServer({ onRequest: sends("HTTP/1.1 502 No\r\ncontent-length: 0\r\n\r\n") })],
    async (proxy) => {
      const variables = env(`http://127.0.0.1:${proxy.port}`);
      await given(`https://${HOST}/v1`, { env: variables });
      assert.equal(proxy.connections() > 0, expected, JSON.stringify(Object.keys(variables)));
    },
  );
}

describe("D: redirects, TLS and proxies", { concurrency: 2 }, () => {
  it("D1 no redirect of any kind is followed [T03]", async () => {
    await using([rawServer({ onRequest: LIST })], async (second: TestServer) => {
      const places = [
        `http://127.0.0.1:${second.port}/v1/models`,
        `https://127.0.0.1:${second.port}/`,
        `//127.0.0.1:${second.port}/`,
        `http://user:pass@127.0.0.1:${second.port}/`,
        "file:///etc/passwd",
        "data:text/plain,x",
        "http://[",
        "/v1/models/",
        "/v1/models",
        undefined,
      ];
      for (const [index, location] of places.entries()) {
        const status = [301, 302, 303, 307, 308][index % 5] ?? 302;
        const headers = location === undefined ? {} : { location };
        const { after, requests } = await answered(reply(status, headers, ""), { strangers: [second] });
        assertFails(after, "network/redirect");
        assert.equal(requests, 1, location);
      }
    });
  });
  it("D2 the rarer answers of the 300s are no success [T03 T26]", async () => {
    for (const status of [300, 304, 305, 306]) {
      const { after } = await answered(reply(status, JSON_TYPE, '{"object":"list","data":[{"id":"m"}]}'));
      assertFails(
        after,
        "network/redirect",
        "wire/bad-response",
        "route/not-openai",
        "route/models-unavailable",
      );
    }
  });
  it("D3 a page that leads elsewhere is a page [T03 T26]", async () => {
    for (const page of [
      '<!doctype html><meta http-equiv="refresh" content="0;url=https://evil.test">',
      "<html><script>location='https://evil.test'</script>",
    ]) {
      const { after, requests } = await answered(reply(200, { "content-type": "text/html" }, page));
      assertFails(after, "route/html");
      assert.ok(requests > 0 && after.lookups.length === 0);
    }
  });
  it("D4 headers that ask for more are ignored [T03]", async () => {
    await using([rawServer({})], async (second) => {
      const to = `127.0.0.1:${second.port}`;
      const headers = {
        refresh: `0; url=http://${to}/`,
        "alt-svc": `h2="${to}"; ma=9999`,
        "set-cookie": "session=1",
        link: `<http://${to}/>; rel=preload`,
      };
      const body = '{"object":"list","data":[{"id":"m","object":"model"}]}';
      const { after } = await answered(reply(200, { ...JSON_TYPE, ...headers }, body), {
        strangers: [second],
        inputs: { model: "m" },
      });
      assert.equal(after.run.exitCode, 0);
    });
  });
  it("D7 an authority of the job's own is trusted, and a missing file of them is not the end [T06 T34]", async () => {
    await using([tlsServer("valid.pem", { onRequest: LIST })], async (server) => {
      const url = `https://localhost:${server.port}/v1`;
      assert.equal((await given(url, { env: TRUSTED })).run.exitCode, 0);
      assertFails(
        await given(url, { env: { NODE_EXTRA_CA_CERTS: "/nowhere/authority.pem" } }),
        "network/tls",
      );
    });
    await using([tlsServer("self-signed.pem", { onRequest: LIST })], async (server) => {
      const off = await given(`https://localhost:${server.port}/v1`, {
        env: { NODE_TLS_REJECT_UNAUTHORIZED: "0" },
      });
      assertFails(off, "network/tls");
      assert.equal(server.received(), "", "the key stays here");
    });
  });
  it("D9 whatever a proxy does ends as a fault of the proxy, in time [T24 T35]", async () => {
    const cases: readonly (readonly [Answer | undefined, readonly string[]])[] = [
      [
        sends("HTTP/1.1 407 Auth\r\nproxy-authenticate: Basic\r\ncontent-length: 0\r\n\r\n"),
        ["network/proxy-auth"],
      ],
      [sends("HTTP/1.1 403 No\r\ncontent-length: 0\r\n\r\n"), ["network/proxy"]],
      [sends("HTTP/1.1 502 No\r\ncontent-length: 0\r\n\r\n"), ["network/proxy"]],
      [
        sends("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n<html>sign in</html>"),
        ["network/tls", "network/proxy"],
      ],
      [(socket) => void socket.destroy(), ["network/proxy", "network/reset"]],
      [undefined, ["network/timeout", "network/proxy"]],
      [sends("HTTP/1.1 200 OK\r\n\r\n"), ["network/timeout", "network/proxy"]],
    ];
    for (const [answer, verdicts] of cases) {
      const after = await proxied(answer, { inputs: { timeout: "2" }, deadlineMs: 5000 });
      assertFails(after, ...verdicts);
      assert.ok(!after.everything.includes(OTHER_PART));
    }
    await using([tlsServer("self-signed.pem", { onRequest: LIST })], async (inspecting) => {
      await using([tunnelTo(inspecting.port)], async (proxy) => {
        const env = { ...UNSET, https_proxy: `http://127.0.0.1:${proxy.port}` };
        assertFails(await given(`https://${HOST}/v1`, { env }), "network/tls");
        assert.equal(inspecting.received(), "");
      });
    });
  });
  it("D10 a proxy for http is not used for https [T05]", async () => {
    await usesProxy((url) => ({ HTTPS_PROXY: "", http_proxy: url, HTTP_PROXY: url }), false);
  });
  it("D11 the lower case variable wins, also where it is empty [T34]", async () => {
    await usesProxy((url) => ({ https_proxy: url, HTTPS_PROXY: "http://127.0.0.1:9" }), true);
    await usesProxy((url) => ({ https_proxy: "", HTTPS_PROXY: url }), false);
  });
  it("D12 no_proxy by name, suffix, star and port [T34]", async () => {
    for (const list of [HOST, ".example.test", "example.test", "*", "*,foo", `${HOST}:443`, `other, ${HOST}`])
      await usesProxy((url) => ({ https_proxy: url, no_proxy: list }), false);
    for (const list of ["test.example", `${HOST}:8443`, "pi.example.test", "10.0.0.0/8"])
      await usesProxy((url) => ({ https_proxy: url, no_proxy: list }), true);
  });
  it("D15 Node's own proxy switch changes nothing [T34]", async () => {
    await using([tlsServer("valid.pem", { onRequest: LIST })], (server) =>
      using([tunnelTo(server.port)], async (proxy) => {
        const through = { NODE_USE_ENV_PROXY: "1", https_proxy: `http://127.0.0.1:${proxy.port}` };
        const after = await given(`https://${HOST}/v1`, { env: { ...UNSET, ...TRUSTED, ...through } });
        assert.equal(after.run.exitCode, 0);
        assert.ok(server.requests() > 0);
        assert.equal(proxy.connections(), server.requests(), "one tunnel for each request");
      }),
    );
  });
  it("D16 where every address refuses, that is the verdict [T25]", async () => {
    const port = await closedPort();
    const after = await given(`https://${HOST}:${port}/v1`, {
      env: UNSET,
      resolver: { [HOST]: [["127.0.0.1", "127.0.0.2"]] },
    });
    assertFails(after, "network/refused");
    assert.ok(!after.everything.includes("127.0.0.2"), "the addresses behind a name are not told");
  });
  it("D17 a resolver that fails or never answers ends in time [T24]", async () => {
    const cases: readonly (readonly [readonly (readonly string[])[], readonly string[]])[] = [
      [[], ["network/dns", "network/timeout"]],
      [[["ENOTFOUND"]], ["network/dns"]],
      [[["EAI_AGAIN"]], ["network/dns"]],
    ];
    for (const [answers, verdicts] of cases) {
      const after = await given(`https://${HOST}/v1`, {
        env: UNSET,
        resolver: { [HOST]: answers },
        inputs: { timeout: "1" },
        deadlineMs: 3000,
      });
      assertFails(after, ...verdicts);
    }
  });
});
