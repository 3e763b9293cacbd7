import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { piecesIn } from "./leak-scan.ts";
import { currentMode, surroundingsOf, type Mode } from "./modes.ts";
import type { TestServer } from "./raw-server.ts";
import { replay } from "./runner-log.ts";
import { runAction, type JobEvent, type StepTraces } from "./run-action.ts";
import { checkUniversally } from "./universal-checks.ts";

/** One hostile job. */
export interface Attack {
  /** What the workflow passes as `api-key`, byte for byte; null where it passes none. A fresh key by default. */
  readonly key?: string | null;
  /** The part that must not get out, where it is another one than that of `CANARY`. */
  readonly secretPart?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly event?: JobEvent;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly prepare?: (workspace: string) => void;
  /** What the resolver answers, call by call; a name that is not here does not exist, and `[]` hangs. */
  readonly resolver?: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** A built-in that throws an error with the key in it (see faults/broken-built-in.ts). */
  readonly broken?: string;
  readonly nodeOptions?: string;
  readonly deadlineMs?: number;
  /** Servers that must get no connection. */
  readonly strangers?: readonly TestServer[];
  readonly mode?: Mode;
}

export interface Aftermath extends StepTraces {
  /** Names that were looked up, in order. */
  readonly lookups: readonly string[];
  /** Ids of all findings. */
  readonly reasons: readonly string[];
  /**
   * Everything a person or a program can read of the run: the log as the runner shows it, and every file;
   * without what Node itself prints where it is told to debug.
   */
  readonly everything: string;
}

/** Made at run time, so that no file holds a key; the part after the prefix is the secret one. */
export const PART = createHash("sha512")
  .update("canary of the security tests")
  .digest("base64url")
  .replace(/[-_]/g, "x");
export const CANARY = `sk-proj-${PART}`;
export const OTHER_PART = createHash("sha512")
  .update("another canary")
  .digest("base64url")
  .replace(/[-_]/g, "x");
export const OTHER = `sk-proj-${OTHER_PART}`;

const fault = (name: string): string => `--import ${new URL(`faults/${name}.ts`, import.meta.url).href}`;

/** Runs the built action against a hostile world and makes the universal checks. */
export async function attack(setup: Attack): Promise<Aftermath> {
  const root = mkdtempSync(join(tmpdir(), "attack-"));
  const workspace = join(root, "work");
  mkdirSync(workspace);
  const mode = setup.mode ?? currentMode();
  const surroundings = await surroundingsOf(mode);
  try {
    layOut(workspace, setup);
    const lookups = join(root, "lookups");
    const traces = await runAction({
      workspace,
      event: setup.event,
      env: { ...surroundings.variables, ...faultsOf(setup, lookups), ...setup.env },
      inputs: { ...(setup.key === null ? {} : { "api-key": setup.key ?? CANARY }), ...setup.inputs },
    });
    check(setup, traces);
    surroundings.check(setup.secretPart ?? PART);
    return {
      ...traces,
      lookups: existsSync(lookups) ? readFileSync(lookups, "utf8").trimEnd().split("\n") : [],
      reasons: [...(traces.written["report.json"] ?? "").matchAll(/^\s*"id": "([a-z-]+\/[a-z-]+)"/gm)].map(
        ([, id = ""]) => id,
      ),
      everything: [
        replay(traces.run.stdout).log,
        mode === "node-debug" ? "" : traces.run.stderr,
        ...Object.values(traces.written),
      ].join("\n"),
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function layOut(workspace: string, { files = {}, prepare }: Attack): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true });
    writeFileSync(join(workspace, name), content);
  }
  prepare?.(workspace);
}

function faultsOf(
  { resolver = {}, broken, nodeOptions = "" }: Attack,
  lookups: string,
): Record<string, string> {
  const options = [
    nodeOptions,
    fault("resolver"),
    ...(broken === undefined ? [] : [fault("broken-built-in")]),
  ];
  return {
    NODE_OPTIONS: options.join(" ").trim(),
    TEST_RESOLVER: JSON.stringify(resolver),
    TEST_LOOKUPS: lookups,
    ...(broken === undefined ? {} : { TEST_BROKEN: broken, TEST_CANARY: CANARY }),
  };
}

function check({ secretPart = PART, deadlineMs = 10_000, strangers = [] }: Attack, traces: StepTraces): void {
  for (const part of new Set([secretPart, PART, OTHER_PART]))
    checkUniversally({ ...traces, secretPart: part, deadlineMs });
  for (const server of strangers) {
    assert.equal(server.connections(), 0, "a stranger gets no connection");
    assert.deepEqual(piecesIn(server.received(), secretPart), []);
  }
}

/** The verdict, and that the job fails for it. */
export function assertFails({ run, outputs }: Aftermath, ...verdicts: readonly string[]): void {
  assert.ok(
    verdicts.includes(outputs["verdict"] ?? ""),
    `${outputs["verdict"] ?? "no verdict"}, not ${verdicts.join()}`,
  );
  assert.deepEqual([outputs["status"], run.exitCode], ["fail", 1]);
}

/** Nothing was asked of any network: no name, no request. */
export function assertSilent({ lookups, written }: Aftermath): void {
  assert.deepEqual(lookups, [], "no name is looked up");
  assert.match(written["report.json"] ?? "", /"requests": \[\]/, "no request is made");
}
