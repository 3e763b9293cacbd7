import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, describe, it } from "node:test";
import { createShow } from "../src/foreign-text.ts";
import { asText } from "../src/markup.ts";
import { judgeStoredSecrets, withStore, type StoreFacts } from "../src/rules/secret-age.ts";
import type { SecretScope, StoredSecret } from "../src/stored-secret.ts";
import { startGitHubApi, type GitHubApi } from "./support/github-api.ts";
import { runAction, type JobEvent, type StepTraces } from "./support/run-action.ts";
import { runEntry } from "./support/run-entry.ts";
import { sampleFinding } from "./support/sample-report.ts";

const NOW = new Date("2026-11-20T12:00:00Z");
const daysBefore = (now: Date, days: number): string =>
  new Date(now.getTime() - days * 86_400_000).toISOString();
const stored = (scope: SecretScope, days: number): StoredSecret => ({
  scope,
  updatedAt: daysBefore(NOW, days),
});

function factsOf(secrets: readonly StoredSecret[], changes: Partial<StoreFacts> = {}): StoreFacts {
  const answer = { stored: secrets, unread: [] };
  return { name: "MY_KEY", answer, maximumAge: undefined, now: NOW, page: undefined, ...changes };
}

const ROWS: readonly (readonly [
  name: string,
  stored: readonly StoredSecret[],
  maximum: number | undefined,
  ids: readonly string[],
])[] = [
  ["no secret of that name", [], 30, []],
  ["a young one", [stored("repository", 30)], 30, []],
  ["an old one", [stored("repository", 31)], 30, ["secret/aged"]],
  ["an old one without a limit", [stored("organization", 900)], undefined, []],
  ["a date that is none", [{ scope: "repository", updatedAt: "soon" }], 30, []],
  [
    "two, of which the younger wins",
    [stored("repository", 1), stored("organization", 99)],
    30,
    ["secret/shadowed"],
  ],
];

describe("judgeStoredSecrets", () => {
  for (const [name, secrets, maximumAge, ids] of ROWS)
    it(`${name}: ${ids.join(", ") || "nothing"}`, () => {
      const findings = judgeStoredSecrets(factsOf(secrets, { maximumAge }), undefined, createShow([]));
      assert.deepEqual(
        findings.map(({ id, level }) => [id, level]),
        ids.map((id) => [id, "warning"]),
      );
    });

  it("says which store wins", () => {
    const both = factsOf([stored("environment", 99), stored("repository", 1)]);
    const [finding] = judgeStoredSecrets(both, undefined, createShow([]));
    assert.match(
      asText(finding?.why ?? ""),
      /The environment and the repository both .* the environment's wins/,
    );
  });
});

describe("withStore", () => {
  const rows: readonly (readonly [Parameters<typeof sampleFinding>[0], StoreFacts | undefined, RegExp])[] = [
    [
      "auth/invalid-key",
      factsOf([stored("repository", 200)]),
      /last updated 200 days ago, so the key was probably/,
    ],
    [
      "auth/revoked",
      factsOf([stored("environment", 1)]),
      /environment secret `MY_KEY` was last updated a day ago/,
    ],
    ["auth/expired", factsOf([stored("repository", 0)]), /was updated today, so look first at how/],
    [
      "secret/empty",
      factsOf([stored("organization", 9)]),
      /organization secret `MY_KEY` exists, so the job does not/,
    ],
    [
      "secret/missing",
      factsOf([]),
      /GitHub has no secret `MY_KEY` for this repository, unless an environment/,
    ],
    [
      "secret/missing",
      factsOf([], { answer: { stored: [], unread: ["organization"] } }),
      /invalid_api_key`\.$/,
    ],
    ["network/timeout", factsOf([stored("repository", 9)]), /invalid_api_key`\.$/],
    ["auth/invalid-key", factsOf([]), /invalid_api_key`\.$/],
    ["auth/invalid-key", undefined, /invalid_api_key`\.$/],
  ];
  for (const [id, facts, expected] of rows)
    it(`${id}: ${expected.source}`, () => {
      const [finding] = withStore([sampleFinding(id)], facts, createShow([]));
      assert.match(asText(finding?.why ?? ""), expected);
    });

  it("names the page where the secret is changed", () => {
    const facts = factsOf([stored("repository", 9)], {
      page: "https://github.com/octo/app/settings/secrets/actions",
    });
    const [finding] = withStore([sampleFinding("auth/invalid-key")], facts, createShow([]));
    assert.match(
      asText(finding?.fix ?? ""),
      /The secret is changed at `https:\/\/github\.com\/octo\/app\/settings/,
    );
  });
});

const KEY = `sk-${"k9Lm".repeat(8)}`;
const TOKEN = ["made", "up", "token", "0123456789"].join("-");
const DEPENDABOT: JobEvent = {
  name: "pull_request",
  actor: "dependabot[bot]",
  payload: { pull_request: { number: 1, user: { login: "dependabot[bot]" } } },
};

describe("secrets in GitHub's stores, asked by the built action", { concurrency: false }, () => {
  const workspace = mkdtempSync(join(tmpdir(), "store-"));
  const provider = createServer((request, response) => {
    const isValid = request.headers.authorization === `Bearer ${KEY}`;
    response.writeHead(isValid ? 200 : 401, { "content-type": "application/json" });
    const refusal = { error: { message: "Invalid API key", code: "invalid_api_key" } };
    response.end(JSON.stringify(isValid ? { object: "list", data: [{ id: "gpt-5.4" }] } : refusal));
  });
  let api: GitHubApi;

  before(async () => {
    provider.listen(0, "127.0.0.1");
    await once(provider, "listening");
  });
  after(() => {
    provider.close();
    rmSync(workspace, { recursive: true });
  });
  beforeEach(async (context) => {
    api = await startGitHubApi(TOKEN);
    api.secrets["/actions/secrets"] = {
      OTHER: daysBefore(new Date(), 1),
      MY_KEY: daysBefore(new Date(), 200),
    };
    api.secrets["/actions/organization-secrets"] = { my_key: daysBefore(new Date(), 3) };
    (context as { after: (close: () => Promise<void>) => void }).after(() => api.close());
  });

  function variables(): Record<string, string> {
    return {
      GITHUB_API_URL: api.url,
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_REPOSITORY: "octo/app",
    };
  }

  async function run(
    key: string,
    inputs: Readonly<Record<string, string>> = {},
    event?: JobEvent,
    env: Readonly<Record<string, string>> = {},
  ): Promise<StepTraces> {
    const { port } = provider.address() as AddressInfo;
    const traces = await runAction({
      workspace,
      inputs: {
        "env-key": "MY_KEY",
        "base-url": `http://127.0.0.1:${port}/v1`,
        "secrets-token": TOKEN,
        ...inputs,
      },
      env: { ...variables(), ...env, MY_KEY: key },
      event,
    });
    const lines = traces.run.stdout.split("\n").filter((line) => line.includes(TOKEN));
    assert.deepEqual(lines, inputs["secrets-token"] === "" ? [] : [`::add-mask::${TOKEN}`]);
    rmSync(join(workspace, "report.json"), { force: true });
    return traces;
  }

  const textOf = (traces: StepTraces): string => traces.written["report.json"] ?? "";

  it("warn of an old one, and of one that wins over another", async () => {
    const traces = await run(KEY, { "max-secret-age": "90" });
    assert.deepEqual([traces.run.exitCode, traces.outputs["verdict"]], [0, "secret/aged"]);
    assert.deepEqual(api.seen.toSorted(), [
      "GET /repos/octo/app/actions/organization-secrets",
      "GET /repos/octo/app/actions/secrets",
    ]);
    assert.match(textOf(traces), /last updated 200 days ago/);
    assert.match(textOf(traces), /secret\/shadowed/);
  });

  it("explain a rejected key, with the page where to change it", async () => {
    const traces = await run(`${KEY}x`);
    assert.equal(traces.outputs["verdict"], "auth/invalid-key");
    assert.match(textOf(traces), /probably rotated at the provider since/);
    assert.match(textOf(traces), /https:\/\/github\.com\/octo\/app\/settings\/secrets\/actions/);
  });

  it("tell a secret that exists from one that does not, where the key is empty", async () => {
    assert.match(textOf(await run("")), /exists, so the job does not pass it to this step/);
    assert.match(textOf(await run("", { "secret-name": "NO_SUCH" })), /GitHub has no secret `NO_SUCH`/);
  });

  it("include the environment's, whose name may hold a slash", async () => {
    api.secrets["/environments/prod%2Feu/secrets"] = { MY_KEY: daysBefore(new Date(), 400) };
    const traces = await run(`${KEY}x`, { environment: "prod/eu" });
    assert.match(textOf(traces), /environment secret `MY_KEY` was last updated 400 days ago/);
    assert.match(textOf(traces), /settings\/environments/);
  });

  it("are Dependabot's own in a run that it started", async () => {
    api.secrets["/dependabot/secrets"] = {};
    const traces = await run("", {}, DEPENDABOT);
    assert.equal(traces.outputs["verdict"], "secret/withheld");
    assert.deepEqual(api.seen, ["GET /repos/octo/app/dependabot/secrets"]);
  });

  it("keep what one store tells where another is refused", async () => {
    api.refusal = { status: 403, path: "/organization-secrets" };
    const traces = await run(KEY, { "max-secret-age": "90" });
    assert.equal(traces.outputs["verdict"], "secret/aged");
    assert.doesNotMatch(traces.run.stdout, /could not be read/);
  });

  for (const status of [401, 403, 404, 429, 500])
    it(`change no verdict where GitHub answers ${status}`, async () => {
      api.refusal = { status };
      const traces = await run(KEY, { "max-secret-age": "90" });
      assert.deepEqual([traces.run.exitCode, traces.outputs["verdict"]], [0, "ok"]);
      assert.match(traces.run.stdout, /::warning title=The secret's age could not be read::/);
    });

  const ODD = [
    "{}",
    "[]",
    "null",
    '{"secrets":null}',
    '{"secrets":[{"name":1}]}',
    '{"secrets":[null]}',
    "<html></html>",
    "{",
    "",
  ];
  for (const text of ODD)
    it(`change no verdict where GitHub answers ${text === "" ? "nothing" : text}`, async () => {
      api.refusal = { status: 200, text };
      const traces = await run(KEY, { "max-secret-age": "90" });
      assert.deepEqual([traces.run.exitCode, traces.outputs["verdict"]], [0, "ok"]);
      assert.match(traces.run.stdout, /::warning title=The secret's age could not be read::GitHub did not/);
    });

  it("are believed at no other address than GitHub's", async () => {
    api.refusal = { status: 302, headers: { location: `${api.url}/repos/octo/app/actions/secrets` } };
    const traces = await run(KEY, { "max-secret-age": "90" });
    assert.equal(traces.outputs["verdict"], "ok");
    assert.equal(api.seen.length, 2);
  });

  it("write nothing of what GitHub's headers hold", async () => {
    const notice = "##[set-output name=verdict]ok";
    const link = `<https://evil.test/${TOKEN}>; rel="deprecation"`;
    const headers = { deprecation: "true", sunset: notice, link };
    api.refusal = { status: 200, headers, text: '{"total_count":0,"secrets":[]}' };
    const { run: child } = await run(`${KEY}x`);
    assert.equal(child.stderr, "");
    assert.doesNotMatch(child.stdout, /evil|set-output/);
  });

  it("are waited for no longer than the timeout says", async () => {
    api.refusal = { status: 200, isSilent: true };
    const { run: child, outputs } = await run(KEY, { timeout: "1" });
    assert.equal(outputs["verdict"], "ok");
    assert.ok(child.milliseconds < 3000, `${child.milliseconds} ms`);
  });

  it("keep what one store tells where another answers in another form", async () => {
    api.refusal = { status: 200, text: "{}", path: "/organization-secrets" };
    const traces = await run(KEY, { "max-secret-age": "90" });
    assert.equal(traces.outputs["verdict"], "secret/aged");
  });

  for (const [name, env] of [
    ["an address of GitHub that is none", { GITHUB_API_URL: "github.example/api/v3" }],
    ["no name of a repository", { GITHUB_REPOSITORY: "" }],
  ] as const)
    it(`change no verdict with ${name}`, async () => {
      const traces = await run(KEY, {}, undefined, env);
      assert.deepEqual([traces.run.exitCode, traces.outputs["verdict"]], [0, "ok"]);
      assert.match(traces.run.stdout, /::warning title=The secret's age could not be read::G/);
    });

  it("are missed where an age is asked for without a token, or no store has the name", async () => {
    const without = await run(KEY, { "secrets-token": "", "max-secret-age": "90" });
    assert.match(without.run.stdout, /could not be read::max-secret-age needs secrets-token/);
    const nameless = await run(KEY, { "secret-name": "NO_SUCH" });
    assert.match(nameless.run.stdout, /could not be read::No store has a secret of that name/);
    assert.deepEqual([nameless.run.exitCode, nameless.outputs["verdict"]], [0, "ok"]);
  });

  it("are not asked for without a token", async () => {
    await run(KEY, { "secrets-token": "" });
    assert.deepEqual(api.seen, []);
  });

  it("are asked at the terminal with a token from a variable", async () => {
    const { port } = provider.address() as AddressInfo;
    const words = ["check", "--env-key", "MY_KEY", "--base-url", `http://127.0.0.1:${port}/v1`];
    const options = { cwd: workspace, env: { ...variables(), MY_KEY: KEY, A_TOKEN: TOKEN } };
    const flags = ["--secrets-token-env", "A_TOKEN", "--max-secret-age", "90"];
    const asked = await runEntry("cli.js", { ...options, words: [...words, ...flags] });
    assert.deepEqual([asked.exitCode, asked.stderr], [0, ""]);
    assert.match(asked.stdout, /secret\/aged/);
    assert.ok(!asked.stdout.includes(TOKEN));
    const unset = await runEntry("cli.js", { ...options, words: [...words, "--secrets-token-env", "NONE"] });
    assert.equal(unset.exitCode, 2);
  });
});
