import { layerOf, type Finding, type Level, type Origin } from "../finding.ts";
import type { Markup, Shown } from "../markup.ts";
import type { ReasonId } from "../reason-ids.ts";

/**
 * What a message may be made of: numbers, flags, shown (cleaned and marked) text, and words of a fixed
 * list. A plain `string` does not type-check, so foreign text cannot get into a message uncleaned.
 */
export type SafeFacts<F> = { readonly [K in keyof F]: SafeFact<F[K]> };
type SafeFact<T> = T extends Shown
  ? T
  : T extends readonly (infer U)[]
    ? readonly SafeFact<U>[]
    : T extends string
      ? string extends T
        ? never
        : T
      : T;

interface Words<F> {
  /** Default `error`. */
  readonly level?: Level;
  readonly title: string;
  /** One sentence: what was seen. */
  readonly why: (facts: F, at: Origin | undefined) => Markup;
  /** One sentence: what to type next. */
  readonly fix: (facts: F, at: Origin | undefined) => Markup;
  /** Belongs to the group `transient`: a retry may heal it. */
  readonly transient?: boolean;
}

interface Situation {
  readonly at?: Origin | undefined;
  /** Where this case differs from the reason's default (`rate/limited` for a whole day is not retryable). */
  readonly retryable?: boolean | undefined;
  readonly level?: Level | undefined;
  readonly alternatives?: readonly ReasonId[] | undefined;
}

export interface Rule<F = never> {
  (facts: F, situation?: Situation): Finding;
  readonly id: ReasonId;
  readonly level: Level;
  readonly title: string;
  readonly transient: boolean;
}

/** Names one way to be wrong: literal id, level and words, side by side. */
export function rule<F extends SafeFacts<F>>(id: ReasonId, words: Words<F>): Rule<F> {
  const level = words.level ?? "error";
  const transient = words.transient ?? false;
  const make = (facts: F, situation: Situation = {}): Finding => ({
    id,
    layer: layerOf(id),
    level: situation.level ?? level,
    title: words.title,
    why: words.why(facts, situation.at),
    fix: words.fix(facts, situation.at),
    ...(situation.at === undefined ? {} : { at: situation.at }),
    retryable: situation.retryable ?? transient,
    alternatives: situation.alternatives ?? [],
  });
  return Object.assign(make, { id, level, title: words.title, transient });
}
