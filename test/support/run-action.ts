import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runEntry, type Run } from "./run-entry.ts";
import { inputVariables } from "./runner-inputs.ts";
import { pairsInFile } from "./runner-log.ts";
import { filesIn } from "./scenario-stage.ts";

export interface JobEvent {
  readonly name: string;
  readonly actor?: string;
  /** A text is written as it is. */
  readonly payload: unknown;
}

export interface Job {
  readonly workspace: string;
  /** By the names of action.yml. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly event: JobEvent | undefined;
}

/** What the built action left behind in one step of a job. */
export interface StepTraces {
  readonly run: Run;
  readonly outputs: Readonly<Record<string, string>>;
  /** Content of the runner's files and of every file that the step created, by name. */
  readonly written: Readonly<Record<string, string>>;
  readonly created: readonly string[];
}

const RUNNER_FILES = { output: "OUTPUT", summary: "STEP_SUMMARY", state: "STATE", env: "ENV", path: "PATH" };

/** Runs the built action as the runner would: its files, its variables, its working directory. */
export async function runAction({ workspace, inputs, env, event }: Job): Promise<StepTraces> {
  const runner = mkdtempSync(join(tmpdir(), "runner-"));
  const path = (name: string): string => join(runner, name);
  for (const name of Object.keys(RUNNER_FILES)) writeFileSync(path(name), "");
  mkdirSync(path("temp"));
  const { payload = {} } = event ?? {};
  writeFileSync(path("event.json"), typeof payload === "string" ? payload : JSON.stringify(payload));
  const before = new Set(filesIn(workspace));
  try {
    const run = await runEntry("index.js", {
      cwd: workspace,
      env: {
        GITHUB_ACTIONS: "true",
        GITHUB_WORKSPACE: workspace,
        GITHUB_EVENT_NAME: event?.name ?? "push",
        GITHUB_ACTOR: event?.actor ?? "somebody",
        GITHUB_EVENT_PATH: path("event.json"),
        RUNNER_TEMP: path("temp"),
        ...Object.fromEntries(Object.entries(RUNNER_FILES).map(([name, id]) => [`GITHUB_${id}`, path(name)])),
        ...env,
        ...inputVariables({ report: "report.json", ...inputs }),
      },
    });
    const created = filesIn(workspace).filter((name) => !before.has(name));
    const written = {
      ...contents(
        runner,
        filesIn(runner).filter((name) => name !== "event.json"),
      ),
      ...contents(workspace, created),
    };
    const { output = "", ...others } = written;
    // The delimiters are random, so that by chance they may look like a piece of anything.
    const plain = output.replace(/ghadelimiter_[0-9a-f-]{36}/g, "DELIMITER");
    return { run, outputs: pairsInFile(output), written: { ...others, output: plain }, created };
  } finally {
    rmSync(runner, { recursive: true });
  }
}

function contents(folder: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
