import { faultOfPath } from "./candidates.ts";
import type { Finding } from "./finding.ts";
import type { Show } from "./foreign-text.ts";
import { code } from "./markup.ts";
import type { Answer, Observation, Silence } from "./observation.ts";
import type { ReasonId } from "./reasons.ts";
import { unproven } from "./rules/auth.ts";
import { judgeModels } from "./rules/judge-models.ts";
import { readKeyState } from "./rules/key-state.ts";
import { networkFacts } from "./rules/network-facts.ts";
import { responseFacts, type ExtraFacts, type ResponseFacts } from "./rules/response-facts.ts";
import { findingOfFailure, findingOfReading, placeOf } from "./rules/response.ts";
import { modelsUnavailable } from "./rules/route.ts";
import { inputInvalid } from "./rules/target.ts";
import type { Situation } from "./rules/rule.ts";
import { asWritten } from "./rules/written-url.ts";
import { internalError } from "./rules/internal.ts";
import type { Reading } from "./signs/reading.ts";
import type { Target } from "./target.ts";

/** Turns what was observed into findings, with the words and the places of one target. */
export interface Verdicts {
  /** What this very answer, or its absence, means. */
  readonly of: (observation: Observation) => Finding;
  /** `partial`: the server has more models than the list shows. */
  readonly models: (ids: readonly string[], partial: boolean) => Finding[];
  /** `tried`: the wire route was asked, and proved nothing either. */
  readonly unproven: (tried: boolean) => Finding;
  readonly noList: () => Finding;
  /** `proven`: the wire route took the key. */
  readonly listUnavailable: (list: Answer, proven: boolean) => Finding;
  /** The wire route that the client needs is not there. */
  readonly noRoute: (answer: Observation) => Finding;
  /** Another base URL answers as an API; `certain` where that was seen, not only likely. */
  readonly mended: (list: Answer, baseUrl: string, certain: boolean) => Finding;
  readonly streamBroken: (answer: Answer) => Finding;
  /** No model is named and none is listed, so that no real request can be made. */
  readonly noModel: () => Finding;
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
  const isUnproven = (tried: boolean): Finding =>
    unproven({ ...withoutAnswer(knowledge), tried }, { at: placeOf("auth/unproven", target) });
  return {
    of: (observation) =>
      observation.kind === "silence"
        ? ofSilence(observation, knowledge)
        : ofReading(observation.reading, observation, knowledge),
    models: (ids, partial) => judgeModels(target.models, ids, target.known, show, { partial }),
    unproven: isUnproven,
    noList: () =>
      modelsUnavailable(withoutAnswer(knowledge), { at: placeOf("route/models-unavailable", target) }),
    listUnavailable: (list, proven) => said("route/models-unavailable", list, { tried: proven }),
    streamBroken: (answer) => said("wire/stream-broken", answer),
    noModel: () =>
      inputInvalid({
        name: code("model"),
        expected: code("the id of a model, without which no request can be made"),
      }),
    noRoute: (answer) =>
      answer.kind === "answer" && target.wireApi === "responses"
        ? said("wire/responses-unsupported", answer)
        : isUnproven(true),
    mended: (list, baseUrl, certain) => {
      const fault = faultOfPath(target.baseUrl?.value ?? "", baseUrl) ?? "route/not-found";
      const written = asWritten(target, baseUrl);
      const extra = certain ? { corrected: written } : { likely: written };
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

/** The key was judged before it was sent: what the server saw wrong in it is not what was sent. */
function asGate(reading: Reading): Reading {
  if (!reading.id.startsWith("secret/") || reading.id === "secret/other-provider") return reading;
  return { ...reading, id: "auth/invalid-key", alternatives: [] };
}

function ofReading(
  told: Reading,
  answer: Answer,
  { target, show }: Knowledge,
  extra: ExtraFacts = {},
  situation: Situation = {},
): Finding {
  const { request, response } = answer;
  const reading = asGate(told);
  const facts = responseFacts(reading, target, show, {
    status: response.status,
    asked: request.purpose === "models" || request.purpose === "key" ? request.purpose : target.wireApi,
    ...redirectFacts(response.headers["location"], request.url, show),
    ...extra,
  });
  const at = reading.id === "ok" ? undefined : placeOf(reading.id, target);
  // An answer that reads as good, but not as what was asked for, was not understood: that is no pass.
  return (
    findingOfReading(reading, facts, { at, ...situation }) ??
    internalError({ name: code("unexpected answer") })
  );
}

type Redirect = Pick<ResponseFacts, "redirectHost" | "redirectPath">;

/** Where a redirect leads: to another origin, or to another path of this one. */
function redirectFacts(location: string | undefined, from: string, show: Show): Redirect {
  if (location === undefined || !URL.canParse(location, from)) return {};
  const { protocol, host, origin, pathname } = new URL(location, from);
  if (origin === new URL(from).origin) return { redirectPath: show(pathname, 80) };
  const web = protocol === "https:" || protocol === "http:";
  return web ? { redirectHost: show(`${protocol}//${host}`, 80) } : {};
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
