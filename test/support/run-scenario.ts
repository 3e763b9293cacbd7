import assert from "node:assert/strict";
import { surroundingsOf, type Mode } from "./modes.ts";
import { runAction, type StepTraces } from "./run-action.ts";
import type { NamedScenario, Scenario } from "./scenario.ts";
import { setUp, steady, tearDown } from "./scenario-stage.ts";
import { checkUniversally } from "./universal-checks.ts";

/** What a scenario left behind, without what differs from run to run. */
export interface ScenarioTraces {
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
  readonly report: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the action on a scenario and checks everything that must hold in every mode. */
export async function runScenario(named: NamedScenario, mode: Mode): Promise<ScenarioTraces> {
  const stage = await setUp(named);
  const { workspace, scenario, server } = stage;
  try {
    const surroundings = await surroundingsOf(mode);
    const env = { ...surroundings.variables, ...scenario.env };
    const traces = await runAction({ workspace, inputs: scenario.inputs ?? {}, env, event: scenario.event });
    const step = mode === "node-debug" ? withoutClocks(traces) : traces;
    const deadlineMs = Number(scenario.inputs?.["timeout"] ?? 10) * 1000;
    for (const key of [named.key, named.other]) {
      const secretPart = key.slice("sk-".length);
      checkUniversally({ ...step, secretPart, deadlineMs });
      surroundings.check(secretPart);
    }
    assert.deepEqual(step.created, ["report.json"], "no other file was written");
    const { outputs, written, run } = step;
    assert.deepEqual([outputs["status"], outputs["verdict"]], [scenario.status, scenario.verdict]);
    assert.deepEqual(inOrder(server.seen, scenario), scenario.requests, "the server saw these requests");
    return {
      stdout: steady(run.stdout, stage),
      stderr: run.stderr,
      summary: steady(written["summary"] ?? "", stage),
      report: steady(written["report.json"] ?? "", stage),
      outputs,
    };
  } finally {
    await tearDown(stage);
  }
}

/** Node's own debug output is full of times and handles, whose digits may chance to be those of a key in hex. */
function withoutClocks(traces: StepTraces): StepTraces {
  return { ...traces, run: { ...traces.run, stderr: traces.run.stderr.replace(/\d{5,}/g, "#") } };
}

/** Several targets are asked side by side, so that only one's own requests have an order. */
export function inOrder(seen: readonly string[], { inputs }: Scenario): readonly string[] {
  const isOne = inputs?.["targets"] === undefined && inputs?.["provider"] !== "*";
  return isOne ? seen : seen.toSorted();
}
