import { faultOfPath } from "./candidates.ts";
import type { Finding } from "./finding.ts";
import type { Show } from "./foreign-text.ts";
import { code, type Shown } from "./markup.ts";
import type { Answer, Observation, Silence } from "./observation.ts";
import type { ReasonId } from "./reasons.ts";
import { unproven } from "./rules/auth.ts";
import { judgeModels } from "./rules/judge-models.ts";
import { readKeyState } from "./rules/key-state.ts";
import { networkFacts } from "./rules/network-facts.ts";
import { responseFacts, type ExtraFacts, type ResponseFacts } from "./rules/response-facts.ts";
import { findingOfFailure, findingOfReading, placeOf } from "./rules/response.ts";
import { modelsUnavailable } from "./rules/route.ts";
import type { Situation } from "./rules/rule.ts";
import { internalError } from "./rules/internal.ts";
import type { Reading } from "./signs/reading.ts";
import type { Target } from "./target.ts";

/** Turns what was observed into findings, with the words and the places of one target. */
export interface Verdicts {
  /** What this very answer, or its absence, means. */
  readonly of: (observation: Observation) => Finding;
  readonly models: (ids: readonly string[]) => Finding[];
  readonly unproven: () => Finding;
  readonly noList: () => Finding;
  readonly listUnavailable: (list: Answer) => Finding;
  /** The wire route that the client needs is not there. */
  readonly noRoute: (answer: Observation) => Finding;
  /** Another base URL answers as an API; `certain` where that was seen, not only likely. */
  readonly mended: (list: Answer, baseUrl: string, certain: boolean) => Finding;
  /** What the key endpoint tells besides that the key is good. */
  readonly keyState: (answer: Answer) => Finding[];
}

/** What the words may name besides the answer itself. */
export interface Knowledge {
  readonly target: Target;
  readonly show: Show;
  /** Host and port of the proxy that a URL is reached through, where there is one. */
  readonly proxyHostOf: (url: string) => string | undefined;
  readonly timeoutSeconds: number;
  readonly now: () => Date;
}

export function createVerdicts(knowledge: Knowledge): Verdicts {
  const { target, show } = knowledge;
  const said = (id: ReasonId, answer: Answer, extra: ExtraFacts = {}, situation: Situation = {}): Finding =>
    ofReading(
      { ...answer.reading, id, alternatives: [], retryable: false },
      answer,
      knowledge,
      extra,
      situation,
    );
  const isUnproven = (): Finding =>
    unproven(withoutAnswer(knowledge), { at: placeOf("auth/unproven", target) });
  return {
    of: (observation) =>
      observation.kind === "silence"
        ? ofSilence(observation, knowledge)
        : ofReading(observation.reading, observation, knowledge),
    models: (ids) => judgeModels(target.models, ids, target.known, show),
    unproven: isUnproven,
    noList: () =>
      modelsUnavailable(withoutAnswer(knowledge), { at: placeOf("route/models-unavailable", target) }),
    listUnavailable: (list) => said("route/models-unavailable", list),
    noRoute: (answer) =>
      answer.kind === "answer" && target.client === "codex"
        ? said("wire/responses-unsupported", answer)
        : isUnproven(),
    mended: (list, baseUrl, certain) => {
      const fault = faultOfPath(target.baseUrl?.value ?? "", baseUrl) ?? "route/not-found";
      const extra = certain ? { corrected: baseUrl } : { likely: baseUrl };
      return said(fault, list, extra, { level: "error", alternatives: certain ? [] : ["route/not-found"] });
    },
    keyState: (answer) => {
      const tells = target.known?.proof?.tells;
      const state =
        tells === undefined ? undefined : readKeyState(tells, answer.response.body, knowledge.now());
      return state === undefined ? [] : [said(state, answer)];
    },
  };
}

function ofSilence(silence: Silence, { target, show, proxyHostOf, timeoutSeconds }: Knowledge): Finding {
  const { url } = silence.request;
  const facts = networkFacts(silence.failure, { url, proxyHost: proxyHostOf(url), timeoutSeconds }, show);
  return findingOfFailure(silence.reading, facts, { at: placeOf(silence.reading.id, target) });
}

function ofReading(
  reading: Reading,
  answer: Answer,
  { target, show }: Knowledge,
  extra: ExtraFacts = {},
  situation: Situation = {},
): Finding {
  const { request, response } = answer;
  const facts = responseFacts(reading, target, show, {
    status: response.status,
    asked: request.purpose === "models" || request.purpose === "key" ? request.purpose : target.wireApi,
    redirectHost: redirectHost(response.headers["location"], request.url, show),
    ...extra,
  });
  const at = reading.id === "ok" ? undefined : placeOf(reading.id, target);
  // An answer that reads as good, but not as what was asked for, was not understood: that is no pass.
  return (
    findingOfReading(reading, facts, { at, ...situation }) ??
    internalError({ name: code("unexpected answer") })
  );
}

function redirectHost(location: string | undefined, from: string, show: Show): Shown | undefined {
  if (location === undefined || !URL.canParse(location, from)) return undefined;
  const { protocol, host } = new URL(location, from);
  return protocol === "https:" || protocol === "http:" ? show(`${protocol}//${host}`, 80) : undefined;
}

function withoutAnswer({ target, show }: Knowledge): ResponseFacts {
  const nothing: Reading = {
    id: "ok",
    alternatives: [],
    retryable: false,
    message: undefined,
    code: undefined,
    requestId: undefined,
    retryAfter: undefined,
    sawOtherKey: false,
  };
  return responseFacts(nothing, target, show);
}
