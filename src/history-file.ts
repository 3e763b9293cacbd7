import type { Environment } from "./environment.ts";
import { historyText, nextHistory, parseHistory, type History } from "./history.ts";
import type { Inputs } from "./inputs.ts";
import type { Report } from "./report.ts";

/**
 * What is remembered, and what was there: `other` is somebody else's file or none that can be read, `damaged` one of
 * ours that was cut.
 */
export interface Remembered {
  readonly known: History;
  readonly found: "nothing" | "history" | "damaged" | "other";
}

/**
 * The history of earlier runs; undefined where none is kept. On untrusted events the file may be somebody else's:
 * it is neither believed nor written.
 */
export function readHistory({ history }: Inputs, environment: Environment): Remembered | undefined {
  if (history === undefined || environment.trust === "untrusted") return undefined;
  const content = environment.readFile(history);
  if (content.kind === "absent") return { known: new Map(), found: "nothing" };
  if (content.kind !== "text") return { known: new Map(), found: "other" };
  const known = parseHistory(content.text);
  if (known !== undefined) return { known, found: "history" };
  return { known: new Map(), found: isDamaged(content.text) ? "damaged" : "other" };
}

/** It begins, as far as it goes, like every history that we write. */
function isDamaged(text: string): boolean {
  const beginning = historyText(new Map()).slice(0, LONGEST_BEGINNING);
  return text.startsWith(beginning) || beginning.startsWith(text);
}

/** Up to the version, which the fields of a target follow. */
const LONGEST_BEGINNING = 20;

/** Writes down what this run saw, by `write`. Gives a sentence where something went wrong, which changes no verdict. */
export function remember(
  report: Report,
  inputs: Inputs,
  environment: Environment,
  write: (path: string, text: string) => boolean,
): string | undefined {
  const before = readHistory(inputs, environment);
  if (before === undefined || inputs.history === undefined) return undefined;
  if (before.found === "other")
    return "The file that history names holds something else, so that it was left as it is: give history a path of its own, or delete that file.";
  const next = nextHistory(before.known, report, environment.variables["GITHUB_RUN_ID"]);
  if (!write(inputs.history, historyText(next)))
    return "The history could not be written: give history a path in the workspace that can be.";
  return before.found === "damaged" ? "The history file was damaged, so that it was begun anew." : undefined;
}
