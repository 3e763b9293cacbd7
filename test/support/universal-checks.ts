import assert from "node:assert/strict";
import { LAYERS } from "../../src/finding.ts";
import { REASONS } from "../../src/reasons.ts";
import type { Run } from "./run-entry.ts";
import { commandsIn, piecesIn } from "./runner-log.ts";

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
  "The outputs could not be written",
  "The job summary could not be written",
]);

/** The checks that hold for every run, whatever the scenario (P1 to P7 of the threat model). */
export function checkUniversally({ run, outputs, written, secretPart, deadlineMs }: Traces): void {
  const lines = run.stdout.split("\n");
  const masks = lines.filter((line) => line.startsWith("::add-mask::"));
  const rest = lines.slice(masks.length);
  assert.deepEqual(lines.slice(0, masks.length), masks, "P2: masks come before every other line");
  for (const [channel, text] of Object.entries({ ...written, stdout: rest.join("\n"), stderr: run.stderr }))
    assert.deepEqual(piecesIn(text, secretPart), [], `P1: no piece of the key in ${channel}`);
  checkCommands(rest.join("\n") + run.stderr);
  assert.equal(run.exitCode === 0, outputs["status"] !== "fail", "P5: exit code and status agree");
  assert.ok(run.exitCode === 0 || run.exitCode === 1, `the action exits 0 or 1, not ${String(run.exitCode)}`);
  assert.ok(run.milliseconds <= deadlineMs + 1000, `P6: ${run.milliseconds} ms`);
  assert.ok(run.peakMemory <= 256, `P6: ${run.peakMemory} MiB`);
  assert.ok(Buffer.byteLength(written["summary"] ?? "") <= 64 * 1024, "P7: summary");
  for (const value of Object.values(outputs)) assert.match(value, /^[A-Za-z0-9/_.-]{0,64}$/, "P7: outputs");
  assert.ok(
    outputs["layer"] === "" || LAYERS.some((layer) => layer === outputs["layer"]),
    "layer is one of ours",
  );
}

function checkCommands(output: string): void {
  const commands = commandsIn(output);
  const count = (name: string): number => commands.filter((command) => command.name === name).length;
  for (const { name, properties, data } of commands) {
    assert.match(name, /^(?:error|warning|notice)$/, "P3: no command but annotations");
    assert.ok(TITLES.has(properties["title"] ?? ""), "P3: the title is from the fixed list");
    assert.ok(data.length <= 4096, "P7: message");
  }
  for (const name of ["error", "warning", "notice"]) assert.ok(count(name) <= 10, "P7: annotations");
  assert.ok(count("error") <= 1, "one error for one target");
}
