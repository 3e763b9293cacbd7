import type { Evidence, NetworkFailure, ProbeRequest, ServerResponse } from "./evidence.ts";
import { modelListOf } from "./model-list.ts";
import { readFailure } from "./signs/network-codes.ts";
import { readResponse } from "./signs/read-response.ts";
import type { Asked, Reading, ReadingContext } from "./signs/reading.ts";
import type { ReasonId } from "./reasons.ts";
import type { Target } from "./target.ts";

/** A request with what came of it and what that means. */
export type Observation = Answer | Silence;

export interface Answer {
  readonly kind: "answer";
  readonly request: ProbeRequest;
  readonly response: ServerResponse;
  readonly reading: Reading;
  /** Ids of the list, where a list of models was asked for and came. */
  readonly ids: readonly string[] | undefined;
}

export interface Silence {
  readonly kind: "silence";
  readonly request: ProbeRequest;
  readonly failure: NetworkFailure;
  readonly reading: { readonly id: ReasonId; readonly retryable: boolean };
}

/**
 * Reads the evidence of one request in the light of the target. The signs are tried only where somebody asks what
 * the answer means: of a control request its status is enough.
 */
export function observe(request: ProbeRequest, evidence: Evidence, target: Target): Observation {
  if (evidence.kind === "failure")
    return { kind: "silence", request, failure: evidence, reading: readFailure(evidence) };
  const context = contextOf(request, target);
  let read: Reading | undefined;
  const readOnce = (): Reading => (read ??= readResponse(evidence, context));
  const mayList = context.asked === "models" && evidence.status === 200;
  return {
    kind: "answer",
    request,
    response: evidence,
    get reading() {
      return readOnce();
    },
    ids: mayList && readOnce().id === "ok" ? idsIn(evidence) : undefined,
  };
}

function idsIn(response: ServerResponse): readonly string[] | undefined {
  const list = modelListOf(response);
  return list.kind === "other" ? undefined : list.ids;
}

export function contextOf(request: ProbeRequest, target: Target): ReadingContext {
  return {
    asked: askedBy(request, target),
    provider: target.known,
    providerId: target.provider?.value,
    url: new URL(request.url),
    keySent: request.authenticated ? target.key?.value : undefined,
  };
}

function askedBy(request: ProbeRequest, target: Target): Asked {
  if (request.purpose === "key") return "key";
  if (["route", "keyless-route", "request"].includes(request.purpose)) return target.wireApi;
  return "models";
}

/** The server would not answer this caller: it looked at the credentials, or at their absence. */
export function isRefusal(observation: Observation): boolean {
  if (observation.kind === "silence") return false;
  const { status } = observation.response;
  return (
    status >= 400 && status < 500 && status !== 404 && status !== 405 && status !== 408 && status !== 429
  );
}

/** The server refused for the want of a key, and for nothing in the body. */
export function isDenied(observation: Observation): boolean {
  if (observation.kind === "silence") return false;
  const { status } = observation.response;
  return status === 401 || status === 403 || observation.reading.id.startsWith("auth/");
}

/** An API stands at this path: it refused or judged the request as an API does, not as a web site. */
export function isApiAnswer(observation: Observation): boolean {
  if (observation.kind === "silence") return false;
  const { status, headers } = observation.response;
  const web = /\bhtml\b/i.test(headers["content-type"] ?? "") || observation.reading.id === "route/html";
  return !web && (status === 400 || status === 401 || status === 403 || status === 422 || status === 429);
}

/** A cache answered, so nobody looked at the key (PROVIDERS.md 0.7). */
export function isCached(observation: Answer): boolean {
  const { headers } = observation.response;
  const shared =
    /\bpublic\b/i.test(headers["cache-control"] ?? "") && !/authorization/i.test(headers["vary"] ?? "");
  return shared || headers["age"] !== undefined || /\bhit\b/i.test(headers["cf-cache-status"] ?? "");
}
