import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { rawServer, repeats, reply, sends } from "./support/raw-server.ts";
import { using } from "./support/probe-with-server.ts";
import { certificate, certificatePath, tlsServer } from "./support/tls-server.ts";

const OK = reply(200, {}, '{"data":[]}');
const PROBE = new URL("../src/probe.ts", import.meta.url).href;

/** What the child does: one probe, one line of output, and no call that ends the process. */
const SCRIPT = `
import { createProbe } from ${JSON.stringify(PROBE)};
const { url, certificates, deadlineMs, hang, headers = {}, variables = {} } = JSON.parse(process.env.PROBE_TEST);
const settings = { variables, certificates, trust: "trusted", ...(hang ? { lookup() {} } : {}) };
const request = { purpose: "models", method: "GET", url, headers, authenticated: true };
const evidence = await createProbe(settings).probe(request, { deadlineMs });
const { body = "", ...rest } = evidence;
process.stdout.write(JSON.stringify({ ...rest, length: body.length }));
`;

interface Child {
  readonly url: string;
  readonly certificates?: readonly string[];
  readonly deadlineMs?: number;
  readonly hang?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly flags?: readonly string[];
}

/** Runs a probe in a process of its own; gives what it printed and how long it lived. */
async function inChild(child: Child): Promise<{ evidence: unknown; output: string; ms: number }> {
  const { environment = {}, flags = [], certificates = [], deadlineMs = 5000, ...rest } = child;
  const task = JSON.stringify({ certificates, deadlineMs, ...rest });
  const env = { PATH: process.env["PATH"] ?? "", PROBE_TEST: task, ...environment };
  const started = performance.now();
  const run = promisify(execFile)(process.execPath, [...flags, "--input-type=module", "-e", SCRIPT], {
    env,
    timeout: 30_000,
  });
  const { stdout, stderr } = await run;
  const evidence: unknown = JSON.parse(stdout);
  return { evidence, output: `${stdout}${stderr}`, ms: performance.now() - started };
}

describe("what the environment may do to TLS", () => {
  it("NODE_TLS_REJECT_UNAUTHORIZED=0 changes nothing", async () => {
    await using([tlsServer("self-signed.pem", { onRequest: OK })], async (server) => {
      const url = `https://localhost:${server.port}/`;
      const { evidence } = await inChild({ url, environment: { NODE_TLS_REJECT_UNAUTHORIZED: "0" } });
      assert.deepEqual(evidence, {
        kind: "failure",
        stage: "tls",
        code: "DEPTH_ZERO_SELF_SIGNED_CERT",
        length: 0,
      });
      assert.equal(server.received(), "");
    });
  });
  const extra = { NODE_EXTRA_CA_CERTS: fileURLToPath(certificatePath("authority.pem")) };
  for (const [name, certificates] of [
    ["alone", []],
    ["beside certificates of ours", [certificate("self-signed.pem")]],
  ] as const) {
    it(`NODE_EXTRA_CA_CERTS is trusted ${name}`, async () => {
      await using([tlsServer("valid.pem", { onRequest: OK })], async (server) => {
        const url = `https://localhost:${server.port}/`;
        const { evidence } = await inChild({ url, certificates, environment: extra });
        const headers = { "content-length": "11" };
        assert.deepEqual(evidence, { kind: "response", status: 200, headers, length: 11 });
      });
    });
  }
});

describe("debug output of Node and undici", () => {
  it("holds neither the key nor the proxy's password", async () => {
    const canary = "canary".repeat(4);
    await using([rawServer({ onRequest: sends("HTTP/1.1 407 Auth\r\n\r\n") })], async (server) => {
      const { output, evidence } = await inChild({
        url: "https://api.example.test/",
        headers: { authorization: `Bearer ${canary}` },
        variables: { https_proxy: `http://user:${canary}@127.0.0.1:${server.port}` },
        environment: { NODE_DEBUG: "*", NODE_DEBUG_NATIVE: "" },
      });
      assert.deepEqual(evidence, {
        kind: "failure",
        stage: "proxy",
        code: "PROXY_REFUSED",
        proxyStatus: 407,
        length: 0,
      });
      assert.doesNotMatch(
        output,
        new RegExp(`${canary}|${Buffer.from(canary).toString("base64").slice(4, 20)}`),
      );
      assert.match(output, /UNDICI/i);
    });
    await using([rawServer({ onRequest: OK })], async (server) => {
      const url = `http://127.0.0.1:${server.port}/`;
      const headers = { authorization: `Bearer ${canary}` };
      const { output } = await inChild({ url, headers, environment: { NODE_DEBUG: "*" } });
      assert.ok(server.received().includes(canary));
      assert.doesNotMatch(output, new RegExp(canary));
    });
  });
});

describe("the process", () => {
  it("ends by itself right after the answer, although the server keeps the connection", async () => {
    await using([rawServer({ onRequest: OK })], async (server) => {
      const { ms } = await inChild({ url: `http://127.0.0.1:${server.port}/`, deadlineMs: 20_000 });
      assert.ok(ms < 5000, `lived ${ms} ms`);
    });
  });
  it("lives until the deadline although nothing else keeps it", async () => {
    const { evidence } = await inChild({ url: "https://api.example.test/", deadlineMs: 400, hang: true });
    assert.deepEqual(evidence, { kind: "failure", stage: "dns", code: "DEADLINE", length: 0 });
  });
  it("needs little memory for a body of single bytes", async () => {
    const head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    await using([rawServer({ onRequest: repeats(head, "1\r\na\r\n".repeat(8192)) })], async (server) => {
      const url = `http://127.0.0.1:${server.port}/`;
      const flags = ["--max-old-space-size=64"];
      const { evidence } = await inChild({ url, flags, deadlineMs: 20_000 });
      const headers = { "transfer-encoding": "chunked" };
      assert.deepEqual(evidence, {
        kind: "response",
        status: 200,
        headers,
        bodyFault: "too-large",
        length: 1024 * 1024,
      });
    });
  });
});
