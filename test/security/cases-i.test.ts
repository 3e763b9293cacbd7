/** I: what the platform does. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { assertFails, assertSilent, attack, CANARY, OTHER_PART, type Aftermath } from "../support/attack.ts";
import { runEntry } from "../support/run-entry.ts";
import { commandsIn, replay } from "../support/runner-log.ts";

const FORK = {
  pull_request: { head: { repo: { full_name: "somebody/app" } }, base: { repo: { full_name: "octo/app" } } },
};
const KEPT: Readonly<Record<string, string>> = { "on-missing-secret": "fail" };

function assertSays(after: Aftermath, pattern: RegExp): void {
  assert.match(after.run.stdout, pattern);
  assertSilent(after);
}

describe("I: the platform", { concurrency: 2 }, () => {
  it("I1 an empty key in a fork's pull request is told as that [T38]", async () => {
    const event = { name: "pull_request", payload: FORK };
    const skipped = await attack({ key: "", event });
    assert.deepEqual([skipped.outputs["status"], skipped.outputs["verdict"]], ["skip", "secret/withheld"]);
    assertSays(skipped, /fork/);
    assertSays(await attack({ key: "", event, inputs: KEPT }), /fork/);
  });
  it("I2 an empty key for Dependabot is told as that, also where a person runs it again [T38]", async () => {
    const payload = {
      pull_request: { ...FORK.pull_request, user: { login: "dependabot[bot]" } },
      sender: { login: "dependabot[bot]" },
    };
    for (const env of [{}, { GITHUB_TRIGGERING_ACTOR: "octocat" }]) {
      const after = await attack({
        key: "",
        event: { name: "pull_request", actor: "dependabot[bot]", payload },
        env,
      });
      assert.equal(after.outputs["verdict"], "secret/withheld");
      assertSays(after, /Dependabot secrets/);
    }
  });
  it("I4 an empty key elsewhere names the environment that the job may lack [T38]", async () => {
    const after = await attack({ key: "" });
    assertFails(after, "secret/empty", "secret/missing");
    assertSays(after, /environment/);
  });
  it("I5 without a runner around it nothing crashes [T25]", async () => {
    const unset = ["ACTIONS", "EVENT_NAME", "EVENT_PATH", "OUTPUT", "STEP_SUMMARY", "WORKSPACE"];
    const cwd = mkdtempSync(join(tmpdir(), "no-runner-"));
    try {
      const empty = Object.fromEntries(unset.map((name) => [`GITHUB_${name}`, ""]));
      for (const surroundings of [empty, {}]) {
        const inputs = { "INPUT_API-KEY": CANARY, INPUT_PROBE: "none" };
        const run = await runEntry("index.js", { cwd, env: { ...surroundings, ...inputs } });
        assert.deepEqual([run.exitCode, run.stderr], [0, ""]);
        assert.match(run.stdout, /passed/);
      }
    } finally {
      rmSync(cwd, { recursive: true });
    }
  });
  it("I6 nothing of GitHub's API is called, on github.com or on a server of one's own [T15]", async () => {
    const env = {
      GITHUB_API_URL: "https://ghe.example.test/api/v3",
      GITHUB_SERVER_URL: "https://ghe.example.test",
      GITHUB_TOKEN: `ghs_${OTHER_PART}`,
      https_proxy: "",
    };
    const after = await attack({
      env,
      inputs: { "base-url": "https://gateway.example.test/v1", retries: "0" },
    });
    assert.deepEqual([...new Set(after.lookups)], ["gateway.example.test"]);
    assert.ok(!after.everything.includes("api.github.com"));
  });
  it("I7 the job's token is neither printed nor sent [T15]", async () => {
    const token = `ghs_${OTHER_PART}`;
    const after = await attack({ env: { GITHUB_TOKEN: token, GH_TOKEN: token }, inputs: { probe: "none" } });
    assert.equal(after.run.exitCode, 0);
    assert.ok(!after.everything.includes(OTHER_PART));
  });
  it("I8 outputs survive a secret whose lines are braces [T12 T18]", async () => {
    const pretty = JSON.stringify({ OPENAI_API_KEY: CANARY }, undefined, 2);
    const after = await attack({ key: pretty });
    const { log } = replay(after.run.stdout, [pretty]);
    for (const [name, value] of Object.entries(after.outputs))
      assert.doesNotMatch(`${name}${value}`, /[{}"]/);
    assert.match(log, /secret\/prefixed/);
    assert.deepEqual(
      commandsIn(after.run.stdout).filter(({ data }) => data.length < 8),
      [],
    );
  });
  it("I10 our lines are no finding of a problem matcher of an earlier step [T41]", async () => {
    const config = 'model_provider = "nope"\nmodel = 7\n';
    const after = await attack({
      key: null,
      inputs: { config: "codex" },
      files: { "codex/config.toml": config },
    });
    // The patterns of actions/setup-node: tsc, eslint-compact, eslint-stylish.
    const matchers = [
      /^(?:\s+\d+>)?([^\s].*)[(:](\d+)[,:](\d+)(?:\):\s+|\s+-\s+)(error|warning|info)\s+(\w{1,2}\d+)\s*:\s*(.*)$/,
      /^(.+):\sline\s(\d+),\scol\s(\d+),\s(Error|Warning|Info)\s-\s(.+)\s\((.+)\)$/,
      /^\s*(\d+):(\d+)\s+(error|warning|info)\s+(.*)\s\s+(.*)$/,
    ];
    for (const line of after.run.stdout.split("\n"))
      for (const matcher of matchers) assert.doesNotMatch(line, matcher);
  });
});
