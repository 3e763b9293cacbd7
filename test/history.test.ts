import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import fc from "fast-check";
import { createShow } from "../src/foreign-text.ts";
import { historyText, nextHistory, parseHistory, type History, type TargetHistory } from "../src/history.ts";
import { asText } from "../src/markup.ts";
import type { ReasonId } from "../src/reasons.ts";
import type { TargetReport } from "../src/report.ts";
import { withHistory } from "../src/rules/key-history.ts";
import { piecesIn } from "./support/leak-scan.ts";
import { runAction, type StepTraces } from "./support/run-action.ts";
import { runEntry } from "./support/run-entry.ts";
import { sampleFinding, sampleReport, sampleRequest, sampleTarget } from "./support/sample-report.ts";
import { targetOf } from "./support/target.ts";

const KEY = `sk-${"k9Lm".repeat(8)}`;
const BASE_URL = "https://api.rutaapi.com/v1";
const PRINT = "sha256:0f3a00112233";
const BEFORE: TargetHistory = {
  worked: { fingerprint: "sha256:ffffffffffff", baseUrl: BASE_URL, at: "2026-11-01T00:00:00.000Z", run: "7" },
  failingSince: "2026-11-02T00:00:00.000Z",
};

describe("nextHistory", () => {
  const worked = sampleTarget({ requests: [sampleRequest()] });
  const failed = sampleTarget({ status: "fail", verdict: "auth/invalid-key" });
  const rows: readonly (readonly [
    name: string,
    target: TargetReport,
    becomes: "worked" | "failed" | "same",
  ])[] = [
    ["a pass", worked, "worked"],
    ["a warning about something else", { ...worked, status: "warn", verdict: "secret/aged" }, "worked"],
    ["a pass without a request", { ...worked, requests: [] }, "same"],
    [
      "a pass whose requests had no key",
      { ...worked, requests: [sampleRequest({ authenticated: false })] },
      "same",
    ],
    ["a pass without a key", { ...worked, key: null }, "same"],
    [
      "a list that anybody gets",
      { ...worked, status: "warn", findings: [sampleFinding("auth/unproven")] },
      "same",
    ],
    ["a refused list", { ...worked, status: "warn", requests: [sampleRequest({ status: 403 })] }, "same"],
    ["a skip", { ...worked, status: "skip", requests: [] }, "same"],
    ["a failure", failed, "failed"],
  ];
  for (const [name, target, becomes] of rows)
    it(`${name}: ${becomes}`, () => {
      const report = { ...sampleReport([]), targets: [target] };
      const success = { fingerprint: PRINT, baseUrl: BASE_URL, at: report.startedAt, run: "42" };
      const after = (history: History): TargetHistory | undefined =>
        nextHistory(history, report, "42").get(target.name);
      const old = new Map([[target.name, BEFORE]]);
      assert.deepEqual(after(old), becomes === "worked" ? { worked: success, failingSince: null } : BEFORE);
      const failing = { worked: null, failingSince: report.startedAt };
      const first = { worked: { worked: success, failingSince: null }, failed: failing, same: undefined };
      assert.deepEqual(after(new Map()), first[becomes]);
    });

  it("keeps what is known of other targets, a hundred at most", () => {
    const many = new Map(Array.from({ length: 150 }, (_, index) => [`t${index}`, BEFORE] as const));
    const next = nextHistory(many, { ...sampleReport([]), targets: [failed] }, undefined);
    assert.equal(next.size, 100);
    assert.ok(next.has("t149") && next.has(failed.name) && !next.has("t0"));
  });
});

describe("parseHistory", () => {
  it("reads what historyText writes", () => {
    const history = new Map([["a", BEFORE]]);
    assert.deepEqual(parseHistory(historyText(history)), history);
  });

  for (const text of [
    "",
    "[]",
    "null",
    "{}",
    '{"schemaVersion":2,"targets":{}}',
    '{"schemaVersion":1}',
    "\u0000",
  ])
    it(`takes ${JSON.stringify(text)} for no history`, () => {
      assert.equal(parseHistory(text), undefined);
    });

  it("keeps nothing that has not the form of its field", () => {
    const worked = { fingerprint: PRINT, baseUrl: "a b", at: "2026-11-01T00:00:00Z", run: "::error::x" };
    const targets = { a: { worked, failingSince: "yesterday" }, b: { worked: { ...worked, at: "x" } }, c: 1 };
    const read = parseHistory(JSON.stringify({ schemaVersion: 1, targets }));
    const kept = { ...worked, baseUrl: null, run: null };
    assert.deepEqual(read?.get("a"), { worked: kept, failingSince: null });
    assert.deepEqual(read.get("b"), { worked: null, failingSince: null });
    assert.deepEqual(read.get("c"), { worked: null, failingSince: null });
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        parseHistory(text);
        parseHistory(`{"schemaVersion":1,"targets":${text}}`);
      }),
    );
  });
});

describe("withHistory", () => {
  const target = targetOf({ key: KEY, baseUrl: BASE_URL });
  const fingerprint = target.key?.value.fingerprint ?? "";
  const past = (
    changes: Partial<NonNullable<TargetHistory["worked"]>>,
    failingSince: string | null = null,
  ) => ({
    worked: { fingerprint, baseUrl: BASE_URL, at: "2026-11-01T00:00:00Z", run: "7", ...changes },
    failingSince,
  });
  const rows: readonly (readonly [ReasonId, TargetHistory | undefined, RegExp])[] = [
    [
      "auth/invalid-key",
      past({}),
      /This very key worked here on `2026-11-01` in run `7`, so nothing is wrong/,
    ],
    ["auth/revoked", past({ run: null }), /worked here on `2026-11-01`, so/],
    [
      "auth/expired",
      past({ baseUrl: "https://b.example/v1" }),
      /worked on .*, but at `https:\/\/b\.example\/v1`/,
    ],
    [
      "auth/invalid-key",
      past({ fingerprint: PRINT }),
      /Another key worked here .*the secret was changed since/,
    ],
    ["quota/exhausted", past({}, "2026-11-03T00:00:00Z"), /It has failed since `2026-11-03`\.$/],
    ["auth/invalid-key", { worked: null, failingSince: "2026-11-03T00:00:00Z" }, /invalid_api_key`\.$/],
    ["auth/invalid-key", undefined, /invalid_api_key`\.$/],
    ["network/timeout", past({}), /invalid_api_key`\.$/],
  ];
  for (const [id, history, expected] of rows)
    it(`${id}: ${expected.source}`, () => {
      const [finding] = withHistory([sampleFinding(id)], target, history, createShow([]));
      assert.match(asText(finding?.why ?? ""), expected);
    });
});

describe("the action with a history file", { concurrency: false }, () => {
  const workspace = mkdtempSync(join(tmpdir(), "history-"));
  const file = join(workspace, "state/history.json");
  let valid = KEY;
  const server = createServer((request, response) => {
    const isValid = request.headers.authorization === `Bearer ${valid}`;
    response.writeHead(isValid ? 200 : 401, { "content-type": "application/json" });
    const refusal = { error: { message: "Invalid API key", code: "invalid_api_key" } };
    response.end(JSON.stringify(isValid ? { object: "list", data: [{ id: "gpt-5.4" }] } : refusal));
  });

  async function run(key: string, event?: Parameters<typeof runAction>[0]["event"]): Promise<StepTraces> {
    const { port } = server.address() as AddressInfo;
    return await runAction({
      workspace,
      inputs: { "api-key": key, "base-url": `http://127.0.0.1:${port}/v1`, history: "state/history.json" },
      env: { GITHUB_RUN_ID: "4711" },
      event,
    });
  }

  it("tells a key that was withdrawn from a secret that was changed", async () => {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    try {
      assert.equal((await run(KEY)).outputs["verdict"], "ok");
      const written = readFileSync(file, "utf8");
      assert.deepEqual(piecesIn(written, KEY.slice(3)), []);
      assert.match(written, /"run": "4711"/);

      const changed = await run(`sk-${"z8Yx".repeat(8)}`);
      assert.equal(changed.outputs["verdict"], "auth/invalid-key");
      assert.match(changed.run.stdout, /Another key worked here on `20\d\d-\d\d-\d\d` in run `4711`/);

      valid = "none";
      const withdrawn = await run(KEY);
      assert.match(withdrawn.run.stdout, /This very key worked here on .*It has failed since/);

      const foreign = await run(KEY, { name: "workflow_run", payload: { workflow_run: {} } });
      assert.doesNotMatch(foreign.run.stdout, /worked here/);
      assert.equal(foreign.outputs["verdict"], "auth/invalid-key");

      writeFileSync(file, "not ours");
      const other = await run(KEY);
      assert.match(other.run.stdout, /::warning title=The history of keys is not complete::.*left as it is/);
      assert.equal(readFileSync(file, "utf8"), "not ours");

      writeFileSync(file, written.slice(0, 60));
      const begunAnew = await run(KEY);
      assert.match(begunAnew.run.stdout, /::warning title=The history of keys is not complete::.*begun anew/);
      assert.equal(begunAnew.outputs["verdict"], "auth/invalid-key");
      assert.ok(parseHistory(readFileSync(file, "utf8")));

      rmSync(file);
      mkdirSync(file);
      valid = KEY;
      const unwritten = await run(KEY);
      assert.match(
        unwritten.run.stdout,
        /::warning title=The history of keys is not complete::.*left as it is/,
      );
      assert.deepEqual([unwritten.run.exitCode, unwritten.outputs["status"]], [0, "pass"]);

      const { port } = server.address() as AddressInfo;
      const words = [
        "check",
        "--base-url",
        `http://127.0.0.1:${port}/v1`,
        "--env-key",
        "KEY",
        "--history",
        "h.json",
      ];
      const terminal = await runEntry("cli.js", { words, env: { KEY }, cwd: workspace });
      assert.deepEqual([terminal.exitCode, terminal.stderr], [0, ""]);
      assert.equal(parseHistory(readFileSync(join(workspace, "h.json"), "utf8"))?.size, 1);
    } finally {
      server.close();
      rmSync(workspace, { recursive: true });
    }
  });
});
