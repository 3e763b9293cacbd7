import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, it } from "node:test";
import { INPUTS } from "../src/inputs.ts";
import { REASON_IDS } from "../src/reasons.ts";
import { runEntry } from "./support/run-entry.ts";
import { inOrder, runScenario } from "./support/run-scenario.ts";
import { loadScenarios, type NamedScenario } from "./support/scenario.ts";
import { setUp, steady, tearDown, type Stage } from "./support/scenario-stage.ts";

const UPDATE = process.env["UPDATE_SCENARIOS"] === "1";
/** Reasons that need GitHub's API (test/secret-store.test.ts) or a fault of ours (test/security). */
const WITHOUT_SCENARIO = new Set(["secret/aged", "secret/shadowed", "internal/error"]);

function compare(folder: string, name: string, text: string): void {
  const path = join(folder, name);
  if (UPDATE) writeFileSync(path, text);
  else assert.equal(text, existsSync(path) ? readFileSync(path, "utf8") : "", `${name} is as recorded`);
}

async function checkAction(named: NamedScenario): Promise<void> {
  const { stdout, stderr, summary, report, outputs } = await runScenario(named, "plain");
  assert.equal(stderr, "");
  compare(named.folder, "stdout.txt", stdout);
  compare(named.folder, "summary.md", summary);
  compare(named.folder, "outputs.json", `${JSON.stringify(outputs, undefined, 2)}\n`);
  compare(named.folder, "report.json", report);
}

async function checkTerminal(named: NamedScenario): Promise<void> {
  const stage = await setUp(named);
  try {
    const { "api-key": input, ...others } = stage.scenario.inputs ?? {};
    const flags = Object.entries(others).flatMap(([name, value]) => [`--${name}`, value]);
    const run = await runEntry("cli.js", {
      words: ["check", ...flags, ...(input === undefined ? [] : ["--api-key-stdin"])],
      cwd: stage.workspace,
      env: { ...eventVariables(stage), ...stage.scenario.env },
      ...(input === undefined ? {} : { input }),
    });
    assert.equal(run.stderr, "");
    assert.equal(run.exitCode, stage.scenario.status === "fail" ? 1 : 0);
    assert.deepEqual(
      inOrder(stage.server.seen, stage.scenario),
      stage.scenario.requests,
      "the server saw these requests",
    );
    compare(named.folder, "terminal.txt", steady(run.stdout, stage));
  } finally {
    await tearDown(stage);
  }
}

/** The terminal knows the event only where a workflow step gives it. */
function eventVariables({ workspace, scenario }: Stage): Record<string, string> {
  if (scenario.event === undefined) return {};
  const path = join(dirname(workspace), `${relative(dirname(workspace), workspace)}.event.json`);
  writeFileSync(path, JSON.stringify(scenario.event.payload));
  return {
    GITHUB_EVENT_NAME: scenario.event.name,
    GITHUB_EVENT_PATH: path,
    GITHUB_ACTOR: scenario.event.actor ?? "somebody",
  };
}

const scenarios = loadScenarios();

describe("scenarios, run by the built entries", { concurrency: 2 }, () => {
  for (const named of scenarios) {
    it(`${named.name}: the action`, () => checkAction(named));
    it(`${named.name}: the terminal`, () => checkTerminal(named));
  }
});

describe("the set of scenarios", () => {
  it("has one for every reason", () => {
    const names = new Set(scenarios.map(({ name }) => name.split(".").slice(0, 2).join("/")));
    const missing = REASON_IDS.filter((id) => !names.has(id) && !WITHOUT_SCENARIO.has(id));
    assert.deepEqual(missing, []);
  });

  it("names each folder for its verdict", () => {
    for (const { name, scenario } of scenarios) {
      const [layer = "", reason = ""] = name.split(".");
      assert.ok(scenario.verdict === `${layer}/${reason}` || layer === "good" || reason === "finding", name);
    }
  });

  it("uses inputs that exist", () => {
    for (const { name, scenario } of scenarios)
      for (const input of Object.keys(scenario.inputs ?? {}))
        assert.ok(
          INPUTS.some((known) => known === input),
          `${name}: ${input}`,
        );
  });
});
