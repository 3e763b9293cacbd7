import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { createShow } from "../src/foreign-text.ts";
import { judgeStoredSecrets } from "../src/rules/secret-age.ts";
import type { StoredSecret } from "../src/stored-secret.ts";
import { runEntry } from "./support/run-entry.ts";

const NOW = new Date("2026-11-20T12:00:00Z");
const DAYS_AGO = (days: number): string => new Date(NOW.getTime() - days * 86_400_000).toISOString();

const ROWS: readonly (readonly [
  name: string,
  stored: readonly StoredSecret[],
  maximum: number | undefined,
  ids: readonly string[],
])[] = [
  ["no secret of that name", [], 30, []],
  ["a young one", [{ scope: "repository", updatedAt: DAYS_AGO(30) }], 30, []],
  ["an old one", [{ scope: "repository", updatedAt: DAYS_AGO(31) }], 30, ["secret/aged"]],
  ["an old one without a limit", [{ scope: "organization", updatedAt: DAYS_AGO(900) }], undefined, []],
  ["a date that is none", [{ scope: "repository", updatedAt: "soon" }], 30, []],
  [
    "two, of which the younger wins",
    [
      { scope: "repository", updatedAt: DAYS_AGO(1) },
      { scope: "organization", updatedAt: DAYS_AGO(99) },
    ],
    30,
    ["secret/shadowed"],
  ],
];

describe("judgeStoredSecrets", () => {
  for (const [name, stored, maximumAge, ids] of ROWS) {
    it(`${name}: ${ids.join(", ") || "nothing"}`, () => {
      const findings = judgeStoredSecrets(
        stored,
        { name: "MY_KEY", maximumAge, now: NOW },
        undefined,
        createShow([]),
      );
      assert.deepEqual(
        findings.map(({ id, level }) => [id, level]),
        ids.map((id) => [id, "warning"]),
      );
    });
  }
});

/** A stand-in for GitHub's REST API and for the provider, in one. Shapes: docs.github.com/rest/actions/secrets. */
async function startServer(status: number, seen: string[]) {
  const key = `sk-${"k9Lm".repeat(8)}`;
  const token = ["made", "up", "token", "0123456789"].join("-");
  const server = createServer((request, response) => {
    const { url = "", headers } = request;
    const ours = headers.authorization === `token ${token}`;
    seen.push(url.split("?")[0] ?? "");
    const answer = (code: number, body: object): void => {
      response.writeHead(code, { "content-type": "application/json" });
      response.end(JSON.stringify(body));
    };
    const secret = (name: string, days: number) => ({
      name,
      created_at: "2020-01-01T00:00:00Z",
      updated_at: new Date(Date.now() - days * 86_400_000).toISOString(),
    });
    if (url.startsWith("/repos/") && (status !== 200 || !ours))
      answer(status === 200 ? 401 : status, { message: "Resource not accessible by integration" });
    else if (url.includes("/actions/secrets"))
      answer(200, { total_count: 2, secrets: [secret("OTHER", 1), secret("MY_KEY", 200)] });
    else if (url.includes("/actions/organization-secrets"))
      answer(200, { total_count: 1, secrets: [secret("MY_KEY", 3)] });
    else if (headers.authorization === `Bearer ${key}`)
      answer(200, { object: "list", data: [{ id: "gpt-5.4" }] });
    else answer(401, { error: { message: "Invalid API key", code: "invalid_api_key" } });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { server, key, token, origin: `http://127.0.0.1:${port}` };
}

async function runWithToken(status: number, withToken: boolean) {
  const seen: string[] = [];
  const { server, key, token, origin } = await startServer(status, seen);
  const workspace = mkdtempSync(join(tmpdir(), "preflight-store-"));
  try {
    const run = await runEntry("index.js", {
      cwd: workspace,
      env: {
        GITHUB_WORKSPACE: workspace,
        GITHUB_REPOSITORY: "owner/project",
        GITHUB_API_URL: origin,
        MY_KEY: key,
        "INPUT_ENV-KEY": "MY_KEY",
        "INPUT_BASE-URL": `${origin}/v1`,
        "INPUT_MAX-SECRET-AGE": "90",
        INPUT_REPORT: "report.json",
        ...(withToken ? { "INPUT_SECRETS-TOKEN": token } : {}),
      },
    });
    const report: unknown = JSON.parse(readFileSync(join(workspace, "report.json"), "utf8"));
    return { run, seen, token, text: JSON.stringify(report) };
  } finally {
    server.close();
    server.closeAllConnections();
    rmSync(workspace, { recursive: true });
  }
}

const API = ["/repos/owner/project/actions/secrets", "/repos/owner/project/actions/organization-secrets"];

describe("the age of a secret, asked by the built action", () => {
  it("is a warning, and the token is masked", async () => {
    const { run, seen, token, text } = await runWithToken(200, true);
    assert.equal(run.exitCode, 0);
    assert.deepEqual(seen.filter((path) => path.startsWith("/repos/")).toSorted(), API.toSorted());
    assert.match(text, /"verdict":"secret\/aged"/);
    assert.match(text, /secret\/shadowed/);
    assert.match(text, /last updated 200 days ago/);
    const lines = run.stdout.split("\n").filter((line) => line.includes(token));
    assert.deepEqual(lines, [`::add-mask::${token}`]);
  });

  it("changes no verdict where the token may not read secrets", async () => {
    const { run, text } = await runWithToken(403, true);
    assert.equal(run.exitCode, 0);
    assert.match(text, /"verdict":"ok"/);
    assert.match(run.stdout, /::warning title=The secret's age could not be read::/);
  });

  it("is not asked for without a token", async () => {
    const { run, seen } = await runWithToken(200, false);
    assert.equal(run.exitCode, 0);
    assert.deepEqual(
      seen.filter((path) => path.startsWith("/repos/")),
      [],
    );
  });
});
