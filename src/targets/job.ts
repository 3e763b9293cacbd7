import type { Problem } from "../codex/problem.ts";
import type { TargetInputs } from "../inputs.ts";
import type { Secret } from "../secret.ts";

/** How many targets a run may have. */
export const MOST_TARGETS = 100;

/** One target to be judged. */
export interface Job {
  readonly inputs: TargetInputs;
  /** What is wrong with the words that name it. One that stops means that there is nothing to resolve. */
  readonly problems: readonly Problem[];
  /** Credentials that were met in the targets file, where none belongs. */
  readonly secrets: readonly Secret[];
}
