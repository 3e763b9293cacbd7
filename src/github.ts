/** The only file that knows the runner. */
import * as core from "@actions/core";
import type { Annotation } from "./reporters/annotations.ts";
import { INPUTS, type InputName, type RawInputs } from "./inputs.ts";
import { maskForms } from "./secret-forms.ts";
import type { Secret } from "./secret.ts";

/** Every input as the runner gave it, untrimmed; absent where the runner set no variable for it. */
export function readRunnerInputs(): RawInputs {
  const entries = INPUTS.filter((name) => process.env[variableOf(name)] !== undefined).map(
    (name) => [name, core.getInput(name, { trimWhitespace: false })] as const,
  );
  return Object.fromEntries(entries);
}

function variableOf(name: InputName): string {
  return `INPUT_${name.toUpperCase()}`;
}

/** Hides every form of the secrets in the rest of the job's log. Must come before any other line. */
export function mask(secrets: readonly Secret[]): void {
  for (const form of new Set(secrets.flatMap(maskForms))) core.setSecret(form);
}

export function annotate(annotations: readonly Annotation[]): void {
  const write = { error: core.error, warning: core.warning, notice: core.notice };
  for (const { level, title, message, file, line, column } of annotations) {
    write[level](message, {
      title,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
      ...(column === undefined ? {} : { startColumn: column }),
    });
  }
}

/** A warning of our own about the run itself; both texts are literals. */
export function warn(title: string, message: string): void {
  core.warning(message, { title });
}

/** False where the runner gave a file that cannot be written. Outside a runner there is nothing to write. */
export function writeOutputs(outputs: Readonly<Record<string, string>>): boolean {
  if ((process.env["GITHUB_OUTPUT"] ?? "") === "") return true;
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
    return true;
  } catch {
    return false;
  }
}

export async function writeSummary(markdown: string): Promise<boolean> {
  if ((process.env["GITHUB_STEP_SUMMARY"] ?? "") === "") return true;
  try {
    await core.summary.addRaw(markdown, true).write();
    return true;
  } catch {
    return false;
  }
}
