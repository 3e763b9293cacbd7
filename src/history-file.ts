import type { Environment } from "./environment.ts";
import { historyText, nextHistory, parseHistory, type History } from "./history.ts";
import type { Inputs } from "./inputs.ts";
import type { Report } from "./report.ts";

/** What is remembered, and whether the file that was there could be used. */
export interface Remembered {
  readonly known: History;
  readonly isSound: boolean;
}

/**
 * The history of earlier runs; undefined where none is kept. On untrusted events the file may be somebody else's:
 * it is neither believed nor written.
 */
export function readHistory({ history }: Inputs, environment: Environment): Remembered | undefined {
  if (history === undefined || environment.trust === "untrusted") return undefined;
  const content = environment.readFile(history);
  if (content.kind === "absent") return { known: new Map(), isSound: true };
  const known = content.kind === "text" ? parseHistory(content.text) : undefined;
  return { known: known ?? new Map(), isSound: known !== undefined };
}

/** Writes down what this run saw, by `write`. Gives a sentence where something went wrong, which changes no verdict. */
export function remember(
  report: Report,
  inputs: Inputs,
  environment: Environment,
  write: (path: string, text: string) => boolean,
): string | undefined {
  const before = readHistory(inputs, environment);
  if (before === undefined || inputs.history === undefined) return undefined;
  const next = nextHistory(before.known, report, environment.variables["GITHUB_RUN_ID"]);
  if (!write(inputs.history, historyText(next)))
    return "The history could not be written: give history a path in the workspace that can be.";
  return before.isSound ? undefined : "The history file held something else, so that it was begun anew.";
}
