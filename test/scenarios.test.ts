import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { describe, it } from "node:test";
import { INPUTS } from "../src/inputs.ts";
import { REASON_IDS } from "../src/reasons.ts";
import { runEntry } from "./support/run-entry.ts";
import { loadScenarios, type NamedScenario } from "./support/scenario.ts";
import { filesIn, setUp, steady, tearDown, type Stage } from "./support/scenario-stage.ts";
import { checkUniversally } from "./support/universal-checks.ts";

const UPDATE = process.env["UPDATE_SCENARIOS"] === "1";
/** Reasons that no input can bring about yet: they need GitHub's API, a billed request, or a fault of ours. */
const WITHOUT_SCENARIO = new Set(["secret/aged", "secret/shadowed", "internal/error"]);

function compare(folder: string, name: string, text: string): void {
  const path = join(folder, name);
  if (UPDATE) writeFileSync(path, text);
  else assert.equal(text, existsSync(path) ? readFileSync(path, "utf8") : "", `${name} is as recorded`);
}

function parseOutputs(text: string): Record<string, string> {
  const blocks = text.matchAll(/^([a-z]+)<<(ghadelimiter_[0-9a-f-]+)\n([^]*?)\n\2\n/gm);
  return Object.fromEntries([...blocks].map(([, name = "", , value = ""]) => [name, value]));
}

async function runAction(stage: Stage) {
  const { workspace, scenario } = stage;
  const runner = mkdtempSync(join(tmpdir(), "runner-"));
  const path = (name: string): string => join(runner, name);
  for (const name of ["output", "summary"]) writeFileSync(path(name), "");
  writeFileSync(path("event.json"), JSON.stringify(scenario.event?.payload ?? {}));
  const inputs = Object.entries(scenario.inputs ?? {}).map(
    ([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const,
  );
  const run = await runEntry("index.js", {
    cwd: workspace,
    env: {
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_NAME: scenario.event?.name ?? "push",
      GITHUB_ACTOR: scenario.event?.actor ?? "somebody",
      GITHUB_EVENT_PATH: path("event.json"),
      GITHUB_OUTPUT: path("output"),
      GITHUB_STEP_SUMMARY: path("summary"),
      ...scenario.env,
      INPUT_REPORT: "report.json",
      ...Object.fromEntries(inputs),
    },
  });
  const files = {
    output: readFileSync(path("output"), "utf8"),
    summary: readFileSync(path("summary"), "utf8"),
  };
  rmSync(runner, { recursive: true });
  return { run, ...files };
}

async function checkAction(named: NamedScenario): Promise<void> {
  const stage = await setUp(named);
  try {
    const before = new Set(filesIn(stage.workspace));
    const { run, output, summary } = await runAction(stage);
    const outputs = parseOutputs(output);
    const created = filesIn(stage.workspace).filter((name) => !before.has(name));
    const report = readFileSync(join(stage.workspace, "report.json"), "utf8");
    const files = created.map((name) => [name, readFileSync(join(stage.workspace, name), "utf8")] as const);
    const written = { summary, output, ...Object.fromEntries(files) };
    const deadlineMs = Number(stage.scenario.inputs?.["timeout"] ?? 10) * 1000;
    for (const key of [named.key, named.other])
      checkUniversally({ run, outputs, written, secretPart: key.slice("sk-".length), deadlineMs });
    assert.deepEqual(created, ["report.json"], "no other file was written");
    assert.deepEqual(
      [outputs["status"], outputs["verdict"]],
      [stage.scenario.status, stage.scenario.verdict],
    );
    assert.deepEqual(stage.server.seen, stage.scenario.requests, "the server saw these requests");
    assert.equal(run.stderr, "");
    compare(named.folder, "stdout.txt", steady(run.stdout, stage));
    compare(named.folder, "summary.md", steady(summary, stage));
    compare(named.folder, "outputs.json", `${JSON.stringify(outputs, undefined, 2)}\n`);
    compare(named.folder, "report.json", steady(report, stage));
  } finally {
    await tearDown(stage);
  }
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
    assert.deepEqual(stage.server.seen, stage.scenario.requests, "the server saw these requests");
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
