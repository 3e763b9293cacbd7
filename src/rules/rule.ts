import { layerOf, type Finding, type Level, type Origin } from "../finding.ts";
import type { Markup, Shown } from "../markup.ts";
import { REASONS, type ReasonId } from "../reasons.ts";

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
  /** One sentence: what was seen. */
  readonly why: (facts: F, at: Origin | undefined) => Markup;
  /** One sentence: what to type next. */
  readonly fix: (facts: F, at: Origin | undefined) => Markup;
}

/** Where and how this case differs from the reason's defaults. */
export interface Situation {
  readonly at?: Origin | undefined;
  /** A rate limit that lasts a whole day is not retryable. */
  readonly retryable?: boolean | undefined;
  readonly level?: Level | undefined;
  readonly alternatives?: readonly ReasonId[] | undefined;
}

export interface Rule<F> {
  (facts: F, situation?: Situation): Finding;
  readonly id: ReasonId;
}

/** Gives a reason its words for one kind of evidence. Level and title are the reason's own. */
export function rule<F extends SafeFacts<F>>(id: ReasonId, words: Words<F>): Rule<F> {
  const reason = REASONS[id];
  const layer = layerOf(id);
  const make = (facts: F, situation: Situation = {}): Finding => ({
    id,
    layer,
    level: situation.level ?? reason.level,
    title: reason.title,
    why: words.why(facts, situation.at),
    fix: words.fix(facts, situation.at),
    ...(situation.at === undefined ? {} : { at: situation.at }),
    retryable: situation.retryable ?? reason.transient ?? false,
    alternatives: situation.alternatives ?? [],
  });
  return Object.assign(make, { id });
}
