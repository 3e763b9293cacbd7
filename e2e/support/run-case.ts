import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { JsonReport } from "../../src/reporters/json-report.ts";
import { runEntry, type Run } from "../../test/support/run-entry.ts";
import { piecesIn } from "../../test/support/leak-scan.ts";
import { inputVariables } from "../../test/support/runner-inputs.ts";
import { commandsIn } from "../../test/support/runner-log.ts";
import { fill } from "../../test/support/scenario.ts";
import { checkUniversally } from "../../test/support/universal-checks.ts";
import type { Case } from "./case.ts";
import { checkReport } from "./check-report.ts";
import type { Lab } from "./lab.ts";
import { filesIn, makeFiles } from "./workspace.ts";

const OTHER_NODE = process.env["NODE_UNDER_TEST"];
/** The Node that runs the entries: this one, or the one that `NODE_UNDER_TEST` names. */
const NODE = OTHER_NODE === undefined ? {} : { node: OTHER_NODE };

/** Runs the action as the runner does and checks everything that it left behind. */
export async function runByAction(unfilled: Case, lab: Lab): Promise<void> {
  await inWorkspace(unfilled, lab, async (one, workspace) => {
    const runner = join(workspace, "../runner");
    const path = (name: string): string => join(runner, name);
    const run = await runEntry("index.js", {
      ...NODE,
      cwd: workspace,
      env: { ...runnerVariables(runner, workspace), ...one.env, ...actionInputs(one, lab) },
    });
    const [output, summary] = [readFileSync(path("output"), "utf8"), readFileSync(path("summary"), "utf8")];
    const report = readFileSync(join(workspace, "report.json"), "utf8");
    const outputs = parseOutputs(output);
    for (const secretPart of secretParts(lab))
      checkUniversally({
        run,
        outputs,
        // The random delimiters hold hexadecimal digits that may chance to be those of a key.
        written: { output: output.replace(/ghadelimiter_[0-9a-f-]+/g, ""), summary, report },
        secretPart,
        deadlineMs: deadlineOf(one),
      });
    checkErrors(run, one);
    assert.deepEqual([outputs["status"], outputs["verdict"]], [one.status, one.verdict]);
    return JSON.parse(report) as JsonReport;
  });
}

/** Runs `check --json` and checks its report, exit code, time and memory. */
export async function runByTerminal(unfilled: Case, lab: Lab): Promise<void> {
  await inWorkspace(unfilled, lab, async (one, workspace) => {
    const flags = Object.entries(one.inputs ?? {}).flatMap(([name, value]) => [`--${name}`, value]);
    const byInput = one.keyBy !== "elsewhere";
    const run = await runEntry("cli.js", {
      ...NODE,
      words: ["check", "--json", ...flags, ...(byInput ? ["--api-key-stdin"] : [])],
      cwd: workspace,
      env: { ...one.env },
      ...(byInput ? { input: secretOf(one, lab) } : {}),
    });
    checkTerminal(run, one, lab);
    return JSON.parse(run.stdout) as JsonReport;
  });
}

function checkErrors({ stderr }: Run, { warning }: Case): void {
  if (warning === undefined) assert.equal(stderr, "");
  else assert.match(stderr, warning);
}

function checkTerminal(run: Run, one: Case, lab: Lab): void {
  checkErrors(run, one);
  assert.equal(run.exitCode, one.status === "fail" ? 1 : 0);
  assert.deepEqual(commandsIn(run.stdout), [], "no workflow command");
  for (const part of secretParts(lab))
    assert.deepEqual(piecesIn(run.stdout, part), [], "no piece of the key");
  assert.ok(run.milliseconds <= deadlineOf(one) + 1000, `${run.milliseconds} ms`);
  assert.ok(run.peakMemory <= 256, `${run.peakMemory} MiB`);
}

/** Fills in the places, makes the workspace, and compares the report with what the servers saw meanwhile. */
async function inWorkspace(
  unfilled: Case,
  lab: Lab,
  run: (one: Case, workspace: string) => Promise<JsonReport>,
): Promise<void> {
  const one = { ...fill(unfilled, lab.places), ...patternsOf(unfilled) };
  const folder = mkdtempSync(join(tmpdir(), "preflight-e2e-"));
  const workspace = join(folder, "workspace");
  const before = lab.logs.map((log) => log().length);
  const sinceThen = (): string[] => lab.logs.flatMap((log, index) => log().slice(before[index]));
  try {
    makeFiles(workspace, {
      ...one.files,
      "../runner/output": "",
      "../runner/summary": "",
      "../runner/event.json": "{}",
    });
    const report = await run(one, workspace);
    await checkReport(report, one, lab, sinceThen);
    assert.deepEqual(
      filesIn(workspace).filter((name) => name !== "report.json"),
      Object.keys(one.files ?? {}).sort(),
      "no other file was written",
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What JSON cannot hold and `fill` would lose. */
function patternsOf({ says, warning }: Case): Pick<Case, "says" | "warning"> {
  return { ...(says === undefined ? {} : { says }), ...(warning === undefined ? {} : { warning }) };
}

function runnerVariables(runner: string, workspace: string): Record<string, string> {
  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTOR: "somebody",
    GITHUB_EVENT_NAME: "push",
    GITHUB_EVENT_PATH: join(runner, "event.json"),
    GITHUB_OUTPUT: join(runner, "output"),
    GITHUB_STEP_SUMMARY: join(runner, "summary"),
    GITHUB_WORKSPACE: workspace,
  };
}

function actionInputs(one: Case, lab: Lab): Record<string, string> {
  const key = one.keyBy === "elsewhere" ? {} : { "api-key": secretOf(one, lab) };
  return inputVariables({ report: "report.json", ...one.inputs, ...key });
}

function secretOf(one: Case, lab: Lab): string {
  return one.secret ?? lab.key;
}

/** The key of the server and the wrong one, without their public beginning: neither may be seen anywhere. */
function secretParts({ key, places }: Lab): string[] {
  return [key, places["wrong"] ?? ""].map((text) => text.slice("sk-".length));
}

function deadlineOf(one: Case): number {
  return Number(one.inputs?.["timeout"] ?? 10) * 1000;
}

/** The runner's output file, as @actions/core writes it. */
function parseOutputs(text: string): Record<string, string> {
  const blocks = text.matchAll(/^([a-z]+)<<(ghadelimiter_[0-9a-f-]+)\n([^]*?)\n\2\n/gm);
  return Object.fromEntries([...blocks].map(([, name = "", , value = ""]) => [name, value]));
}
