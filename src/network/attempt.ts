import type { HeaderMap, Stage } from "../evidence.ts";
import type { BodyLimits } from "./body.ts";
import type { Bytes } from "./bytes.ts";

/** What came of an answer so far: its head is complete, its body may be on its way. */
export interface Answer {
  readonly status: number;
  readonly headers: HeaderMap;
  readonly body: Bytes;
}

/** One request on its way. */
export interface Attempt {
  /** How far it came; moved on before each step. */
  stage: Stage;
  answer: Answer | undefined;
  /** Aborted once the outcome is known: everything that was opened for this request closes with it. */
  readonly limits: BodyLimits;
  readonly signal: AbortSignal;
}

/** Calls `end` when the attempt is over, at once where it already is. */
export function whenOver(signal: AbortSignal, end: () => void): void {
  if (signal.aborted) end();
  else signal.addEventListener("abort", end, { once: true });
}
