import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, describe, it } from "node:test";
import { issueBody } from "../src/tracking/texts.ts";
import { newIssue, startGitHubApi, type Author, type GitHubApi } from "./support/github-api.ts";
import { piecesIn } from "./support/leak-scan.ts";
import { runAction, type JobEvent, type StepTraces } from "./support/run-action.ts";
import { sampleReport, sampleTarget } from "./support/sample-report.ts";

const KEY = `sk-${"k9Lm".repeat(8)}`;
const TOKEN = ["made", "up", "token", "0123456789"].join("-");
const STRANGER: Author = { login: "stranger", type: "User", association: "NONE" };
const PULL_REQUEST: JobEvent = {
  name: "pull_request",
  payload: {
    pull_request: {
      number: 7,
      head: { repo: { full_name: "octo/app" } },
      base: { repo: { full_name: "octo/app" } },
    },
  },
};

/** What the provider answers: lists its models, refuses the key, or is overloaded. */
type Mood = "good" | "invalid" | "expired" | "overloaded" | "hostile";
const HOSTILE = `<img src=x> @octo/team ![](http://evil.example) ::error::x ${KEY} <!-- provider-preflight issue=`;
const ANSWERS: Readonly<Record<Mood, readonly [number, unknown]>> = {
  good: [200, { object: "list", data: [{ id: "gpt-5.4" }] }],
  invalid: [401, { error: { message: "Invalid API key", code: "invalid_api_key" } }],
  expired: [401, { error: { message: "Your API key has expired.", code: "expired_api_key" } }],
  overloaded: [503, { error: { message: "The engine is overloaded" } }],
  hostile: [401, { error: { message: HOSTILE, code: HOSTILE } }],
};

describe("issues and comments", { concurrency: false }, () => {
  const workspace = mkdtempSync(join(tmpdir(), "tracker-"));
  let mood: Mood = "good";
  const provider = createServer((request, response) => {
    const [status, body] = request.headers.authorization === undefined ? ANSWERS.invalid : ANSWERS[mood];
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
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
    (context as { after: (close: () => Promise<void>) => void }).after(() => api.close());
  });

  interface Setup {
    readonly inputs?: Readonly<Record<string, string>>;
    readonly env?: Readonly<Record<string, string>>;
    readonly event?: JobEvent;
  }

  async function run(how: Mood, setup: Setup = {}): Promise<StepTraces> {
    mood = how;
    const { port } = provider.address() as AddressInfo;
    const traces = await runAction({
      workspace,
      inputs: {
        "api-key": KEY,
        "base-url": `http://127.0.0.1:${port}/v1`,
        issue: "true",
        comment: "true",
        "github-token": TOKEN,
        retries: "0",
        ...setup.inputs,
      },
      env: {
        GITHUB_API_URL: api.url,
        GITHUB_SERVER_URL: "https://github.com",
        GITHUB_REPOSITORY: "octo/app",
        GITHUB_RUN_ID: "4711",
        ...setup.env,
      },
      event: setup.event,
    });
    const told = api.received.join("\n");
    assert.deepEqual(
      piecesIn(`${told}\n${traces.run.stdout.replace(/::add-mask::.*\n/g, "")}`, KEY.slice(3)),
      [],
    );
    assert.ok(!traces.run.stdout.replace(/::add-mask::.*\n/g, "").includes(TOKEN));
    return traces;
  }

  it("opens one issue, says when the verdict changes, closes it, and opens the same one again", async () => {
    await run("good");
    assert.equal(api.issues.length, 0);
    await run("invalid");
    assert.deepEqual(
      api.issues.map(({ title, state, labels }) => [
        title.replace(/127\.0\.0\.1:\d+/, "HOST"),
        state,
        labels,
      ]),
      [["Provider Preflight: HOST: The API key was rejected", "open", ["provider-preflight"]]],
    );
    assert.match(
      api.issues[0]?.body ?? "",
      /\[this run\]\(https:\/\/github\.com\/octo\/app\/actions\/runs\/4711\)/,
    );
    await run("invalid");
    assert.deepEqual([api.issues.length, api.comments.length], [1, 0]);
    await run("overloaded");
    assert.deepEqual([api.issues.length, api.comments.length], [1, 0], "what heals by itself is no news");
    await run("expired");
    assert.match(
      api.comments[0]?.body ?? "",
      /The verdict was `auth\/invalid-key` and is `auth\/expired` now\./,
    );
    assert.match(api.issues[0]?.title ?? "", /The API key has expired$/);
    await run("good");
    assert.deepEqual([api.issues[0]?.state, api.issues[0]?.state_reason], ["closed", "completed"]);
    assert.match(api.comments[1]?.body ?? "", /works again\./);
    await run("good");
    assert.equal(api.comments.length, 2);
    await run("invalid");
    assert.deepEqual([api.issues.length, api.issues[0]?.state], [1, "open"]);
    assert.match(api.comments[2]?.body ?? "", /^It is broken again\./);
  });

  it("opens one where the job does not fail because the workflow says so", async () => {
    const { outputs } = await run("invalid", { inputs: { fail: "false" } });
    assert.deepEqual([outputs["status"], api.issues.length], ["warn", 1]);
  });

  it("keeps the older of two, and takes no stranger's issue for its own", async () => {
    const name = `127.0.0.1:${(provider.address() as AddressInfo).port}`;
    const target = sampleTarget({ name, status: "fail", verdict: "auth/invalid-key" });
    const body = issueBody(sampleReport([]), target, undefined);
    const bot: Author = { login: "github-actions[bot]", type: "Bot", association: "NONE" };
    api.issues.push(newIssue(1, "copied", body, ["provider-preflight"], STRANGER));
    api.issues.push(newIssue(2, "first", body, ["provider-preflight"], bot));
    api.issues.push(newIssue(3, "second", body, ["provider-preflight"], bot));
    await run("good");
    assert.deepEqual(
      api.issues.map(({ state, state_reason }) => [state, state_reason]),
      [
        ["open", undefined],
        ["closed", "completed"],
        ["closed", "not_planned"],
      ],
    );
  });

  it("shows nothing of a hostile answer but quoted text", async () => {
    await run("hostile");
    const { title = "", body = "" } = api.issues[0] ?? {};
    assert.doesNotMatch(title, /<|@|\]\(/);
    const live = body.replace(/```[^]*?```/g, "").replace(/(`+)[^`]+?\1/g, "");
    assert.doesNotMatch(live, /<(?!!-- provider-preflight issue=[0-9a-f]{16} verdict=[a-z/-]+ -->$)|@|evil/m);
    await run("hostile");
    assert.equal(api.issues.length, 1);
  });

  it("keeps one comment on the pull request, and opens no issue there", async () => {
    await run("good", { event: PULL_REQUEST });
    assert.equal(api.comments.length, 0);
    await run("invalid", { event: PULL_REQUEST });
    await run("invalid", { event: PULL_REQUEST });
    assert.deepEqual(
      api.comments.map(({ issue }) => issue),
      [7],
    );
    assert.match(api.comments[0]?.body ?? "", /auth\/invalid-key/);
    await run("good", { event: PULL_REQUEST });
    assert.match(api.comments[0]?.body ?? "", /✅ Provider Preflight passed/);
    await run("invalid", { event: PULL_REQUEST, env: { GITHUB_JOB: "another" } });
    assert.equal(api.comments.length, 2, "another step has a comment of its own");
    assert.equal(api.issues.length, 0);
  });

  it("tells nothing on an event that runs on other people's input", async () => {
    await run("invalid", { event: { name: "workflow_run", payload: { workflow_run: {} } } });
    assert.deepEqual(api.seen, []);
  });

  const REFUSALS: readonly (readonly [name: string, GitHubApi["refusal"], RegExp])[] = [
    ["a token that may not", { status: 403 }, /github-token one with issues: write/],
    ["a repository that it does not see", { status: 404 }, /github-token one with issues: write/],
    ["issues that are switched off", { status: 410 }, /has no issues/],
    ["a rate limit", { status: 403, headers: { "x-ratelimit-remaining": "0" } }, /rate limit/],
    ["a secondary rate limit", { status: 429, headers: { "retry-after": "60" } }, /rate limit/],
    ["an outage", { status: 502 }, /did not answer as it should/],
  ];
  for (const [name, refusal, words] of REFUSALS)
    it(`${name} gives a warning and changes no verdict`, async () => {
      api.refusal = refusal;
      const { run: traces, outputs } = await run("good");
      assert.match(traces.stdout, /::warning title=The issues could not be kept up to date::/);
      assert.match(traces.stdout, words);
      assert.deepEqual([traces.exitCode, outputs["status"], outputs["verdict"]], [0, "pass", "ok"]);
    });

  it("needs a token, and says so before anything is asked", async () => {
    const { outputs, run: traces } = await run("good", { inputs: { "github-token": "" } });
    assert.equal(outputs["verdict"], "config/invalid-type");
    assert.match(traces.stdout, /github-token/);
  });
});
