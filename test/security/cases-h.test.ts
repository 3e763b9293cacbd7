/** H: the process and time. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { assertFails, attack, CANARY, PART } from "../support/attack.ts";
import { piecesIn } from "../support/leak-scan.ts";
import { using } from "../support/probe-with-server.ts";
import { rawServer, repeats, reply } from "../support/raw-server.ts";

const ROOT = join(import.meta.dirname, "../..");
const GATEWAY = { "base-url": "https://gateway.example.test/v1", retries: "0" };
const HANGS = { "gateway.example.test": [] };
const DIRECT = { https_proxy: "" };
const REFUSED = reply(
  401,
  { "content-type": "application/json" },
  '{"error":{"message":"no","code":"invalid_api_key"}}',
);

describe("H: the process and time", { concurrency: 2 }, () => {
  it("H1 a network that never settles ends with a verdict at the deadline [T24 T25]", async () => {
    const after = await attack({
      inputs: { ...GATEWAY, timeout: "1" },
      resolver: HANGS,
      env: DIRECT,
      deadlineMs: 2500,
    });
    assertFails(after, "network/dns", "network/timeout");
  });
  it("H2 a process that has nothing left to wait for does not pass [T25]", async () => {
    const broken = "timers that keep nothing alive";
    const after = await attack({ broken, inputs: GATEWAY, resolver: HANGS, env: DIRECT });
    assert.equal(after.run.exitCode, 1);
    assert.ok(after.run.milliseconds < 5000, "it ended early");
    assert.equal(after.outputs["status"], undefined);
  });
  it("H3 the documents name the limit of a step's time, which nothing inside a process can replace [T24]", () => {
    assert.match(readFileSync(join(ROOT, "SECURITY.md"), "utf8"), /timeout-minutes/);
  });
  it("H5 a reader that has gone brings no pass, no stack and no piece of the key [T10 T25]", async () => {
    await using([rawServer({ onRequest: REFUSED })], async ({ port }) => {
      const env = {
        PATH: process.env["PATH"] ?? "",
        "INPUT_API-KEY": CANARY,
        "INPUT_BASE-URL": `http://127.0.0.1:${port}/v1`,
      };
      const child = spawn(process.execPath, [join(ROOT, "dist/index.js")], {
        cwd: tmpdir(),
        env,
        stdio: ["ignore", "pipe", "pipe"],
      });
      child.stdout.destroy();
      let stderr = "";
      child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
      const [code] = (await once(child, "close")) as [number | null];
      assert.equal(code, 1);
      assert.doesNotMatch(stderr, /^\s+at /m);
      assert.deepEqual(piecesIn(stderr, PART), []);
    });
  });
  it("H7 a clock that jumps changes neither deadline nor verdict [T24]", async () => {
    for (const broken of ["a clock that jumps back", "a clock that jumps ahead"]) {
      const after = await attack({
        broken,
        inputs: { ...GATEWAY, timeout: "1" },
        resolver: HANGS,
        env: DIRECT,
        deadlineMs: 3000,
      });
      assertFails(after, "network/dns", "network/timeout");
      assert.ok(after.run.milliseconds >= 1000, broken);
    }
  });
  it("H8 the tests run on every supported Node [T42]", () => {
    const workflow = readFileSync(join(ROOT, ".github/workflows/ci.yml"), "utf8");
    for (const version of ["20", "22", "24"]) assert.match(workflow, new RegExp(`node: .*"${version}"`));
  });
  it("H9 an endless body fits into 64 MiB of heap [T23]", async () => {
    const head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
    await using(
      [rawServer({ onRequest: repeats(head, `10000\r\n${"[".repeat(0x10000)}\r\n`) })],
      async ({ port }) => {
        const inputs = { "base-url": `http://127.0.0.1:${port}/v1`, retries: "0" };
        const after = await attack({ inputs, nodeOptions: "--max-old-space-size=64" });
        assert.equal(after.outputs["status"], "fail");
        assert.ok(!after.reasons.includes("internal/error"));
      },
    );
  });
});
