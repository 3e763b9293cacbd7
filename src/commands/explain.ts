import type { ExitCode } from "../command.ts";
import { explainReason, listReasons, nearestReason } from "../explain.ts";
import { isReasonId } from "../reasons.ts";
import { readFlags } from "./read-flags.ts";
import { UsageError } from "./usage-error.ts";

/** Prints the page of one reason, or the list of all. */
export function explain(words: readonly string[]): ExitCode {
  const { positionals } = readFlags(words, {});
  const [wanted, ...others] = positionals;
  if (others.length > 0) throw new UsageError("explain takes one reason.");
  if (wanted === undefined) return print(listReasons());
  if (isReasonId(wanted)) return print(explainReason(wanted));
  const nearest = nearestReason(wanted);
  const hint = nearest === undefined ? "`provider-preflight explain` lists all." : `did you mean ${nearest}?`;
  throw new UsageError(`there is no such reason; ${hint}`);
}

function print(text: string): ExitCode {
  process.stdout.write(text);
  return 0;
}
