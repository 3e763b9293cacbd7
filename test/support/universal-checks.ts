import assert from "node:assert/strict";
import { appendFileSync } from "node:fs";
import { LAYERS } from "../../src/finding.ts";
import { REASONS } from "../../src/reasons.ts";
import { piecesIn } from "./leak-scan.ts";
import type { Run } from "./run-entry.ts";
import { commandsIn, linesOf, replay, type RunnerCommand } from "./runner-log.ts";

/** What a run of the action left behind. */
export interface Traces {
  readonly run: Run;
  readonly outputs: Readonly<Record<string, string>>;
  /** Everything that was written besides the masks: log, summary, outputs, reports, other files. */
  readonly written: Readonly<Record<string, string>>;
  readonly secretPart: string;
  readonly deadlineMs: number;
}

const TITLES = new Set([
  ...Object.entries(REASONS).map(([id, { title }]) => `${title} (${id})`),
  "There are more findings",
  "A report could not be written",
  "The history of keys is not complete",
  "The secret's age could not be read",
  "The issues could not be kept up to date",
  "The comment could not be kept up to date",
  "The outputs could not be written",
  "The job summary could not be written",
]);
const PASSING = ["pass", "warn", "skip"];
/** The runner masks a registered value everywhere, however short it is. */
const SHORTEST_MASK = 8;

/** The checks that hold for every run, whatever the scenario (P1 to P7 of the threat model). */
export function checkUniversally({ run, outputs, written, secretPart, deadlineMs }: Traces): void {
  const counter = process.env["PREFLIGHT_COUNT"];
  if (counter !== undefined) appendFileSync(counter, ".");
  const lines = linesOf(run.stdout);
  const masks = lines.filter((line) => line.startsWith("::add-mask::"));
  const rest = lines.slice(masks.length).join("\n");
  assert.deepEqual(lines.slice(0, masks.length), masks, "P2: masks come before every other line");
  for (const [channel, text] of Object.entries({ ...written, stdout: rest, stderr: run.stderr }))
    assert.deepEqual(piecesIn(text, secretPart), [], `P1: no piece of the key in ${channel}`);
  checkCommands(commandsIn(`${rest}\n${run.stderr}`), Number(outputs["failed"] ?? 1));
  checkReplay(run, masks.length, secretPart);
  assert.equal(
    run.exitCode === 0,
    PASSING.includes(outputs["status"] ?? ""),
    "P5: exit code and status agree",
  );
  assert.ok(run.exitCode === 0 || run.exitCode === 1, `the action exits 0 or 1, not ${String(run.exitCode)}`);
  assert.ok(run.milliseconds <= deadlineMs + 1000, `P6: ${run.milliseconds} ms`);
  assert.ok(run.peakMemory <= 256, `P6: ${run.peakMemory} MiB`);
  assert.ok(Buffer.byteLength(written["summary"] ?? "") <= 64 * 1024, "P7: summary");
  for (const value of Object.values(outputs)) assert.match(value, /^[A-Za-z0-9/_.-]{0,64}$/, "P7: outputs");
  const layer = outputs["layer"] ?? "";
  assert.ok(layer === "" || LAYERS.some((known) => known === layer), "layer is one of ours");
}

function checkCommands(commands: readonly RunnerCommand[], failed: number): void {
  const count = (name: string): number => commands.filter((command) => command.name === name).length;
  for (const { name, properties, data } of commands) {
    assert.match(name, /^(?:error|warning|notice)$/, "P3: no command but annotations");
    assert.ok(TITLES.has(properties["title"] ?? ""), "P3: the title is from the fixed list");
    assert.ok(data.length <= 4096, "P7: message");
  }
  for (const name of ["error", "warning", "notice"]) assert.ok(count(name) <= 10, "P7: annotations");
  assert.ok(count("error") <= Math.max(1, failed), "one error for one target");
}

/** The same through the runner's eyes: what it obeys, and what is left for a reader once it has masked. */
function checkReplay({ stdout, stderr }: Run, masks: number, secretPart: string): void {
  const { log, commands, outputs } = replay(`${stdout}\n${stderr}`);
  assert.deepEqual(piecesIn(log, secretPart), [], "P1: no piece of the key in the log as it is read");
  assert.deepEqual(outputs, {}, "P3: no output is set through the log");
  for (const { name, data } of commands.slice(0, masks)) {
    assert.equal(name, "add-mask");
    assert.ok(data.length >= SHORTEST_MASK, "a short mask would garble the log");
  }
  const others = commands.slice(masks).map(({ name }) => name);
  const strange = others.filter((name) => !/^(?:error|warning|notice)$/.test(name));
  assert.deepEqual(strange, [], "P3: the runner obeys nothing but annotations");
}
