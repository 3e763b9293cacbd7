import { candidateBaseUrls, hasVersion } from "./candidates.ts";
import type { ProbeRequest } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import { isApiAnswer, isCached, isDenied, isRefusal, type Answer, type Observation } from "./observation.ts";
import { isPartialList } from "./model-list.ts";
import type { ProbeMode } from "./options.ts";
import {
  candidateRequest,
  controlRequest,
  keylessRouteRequest,
  keyRequest,
  listRequest,
  nowhereRequest,
  routeRequest,
  sendsKey,
  streamedRequest,
  wrongKeyRequest,
} from "./requests.ts";
import type { ReasonId } from "./reasons.ts";
import { isWholeStream } from "./streamed-request.ts";
import type { Plan, Target } from "./target.ts";
import type { Verdicts } from "./verdicts.ts";

/** What the requests told. `ids` is undefined where no list was read. */
export interface Conclusion {
  readonly findings: readonly Finding[];
  readonly ids?: readonly string[];
}

/**
 * Asks for one request after the other and concludes. It is pure: whoever drives it sends the requests, with
 * retries, and hands back what was observed.
 */
export type Investigation<T = Conclusion> = Generator<ProbeRequest, T, Observation>;

export interface Course {
  readonly target: Target;
  readonly plan: Plan;
  readonly mode: Exclude<ProbeMode, "none">;
  /** Turns what was observed into findings with their words. */
  readonly verdicts: Verdicts;
}

/** Whether the wire route told anything of the key. */
type Proof =
  | { readonly kind: "proven" }
  | { readonly kind: "unproven" }
  | { readonly kind: "fault"; readonly finding: Finding }
  | { readonly kind: "no-route"; readonly answer: Observation };

export function* investigate(course: Course): Investigation {
  const conclusion = yield* judgeSetup(course);
  const failed = conclusion.findings.some(({ level }) => level === "error");
  if (course.mode !== "request" || failed) return conclusion;
  return {
    ...conclusion,
    findings: [...conclusion.findings, ...(yield* judgeStream(course, conclusion.ids))],
  };
}

function* judgeSetup(course: Course): Investigation {
  const { target, plan, mode, verdicts } = course;
  if (mode === "route") return { findings: yield* judgeRoute(course) };
  if (target.known?.models.path === null)
    return {
      findings:
        mode === "models" ? [verdicts.noList(), verdicts.unproven(false)] : yield* proveByEndpoint(course),
    };
  const list = yield listRequest(target, plan);
  if (list.kind === "silence") return { findings: [verdicts.of(list)] };
  if (list.ids === undefined)
    return { findings: mayHideGoodKey(list.reading.id) ? yield* trace(course, list) : [verdicts.of(list)] };
  const models = verdicts.models(list.ids, isPartialList(list.response));
  const proof = sendsKey(target, plan) ? yield* prove(course, list) : [];
  return { findings: [...proof, ...models], ids: list.ids };
}

/** One real request with a tool, whose stream must come to its end. */
function* judgeStream(
  { target, plan, verdicts }: Course,
  ids: readonly string[] = [],
): Investigation<Finding[]> {
  const model = target.models[0]?.value ?? ids[0];
  if (model === undefined) return [verdicts.noModel()];
  const answer = yield streamedRequest(target, plan, model);
  if (answer.kind === "silence" || answer.reading.id !== "ok") return [verdicts.of(answer)];
  return isWholeStream(target.wireApi, answer.response.body) ? [] : [verdicts.streamBroken(answer)];
}

/** Refusals of the list that say nothing certain of the key: the wire route may work all the same. */
function mayHideGoodKey(id: ReasonId | "ok"): boolean {
  return id === "access/permission" || id === "service/error" || isAboutPath(id) || id.startsWith("wire/");
}

function isAboutPath(id: ReasonId | "ok"): boolean {
  return id.startsWith("route/") || id.startsWith("base-url/version-") || id === "base-url/endpoint-path";
}

/** A 200 is worth something only where the list is not shown to anyone. */
function* prove(course: Course, list: Answer): Investigation<Finding[]> {
  const { target, mode, verdicts } = course;
  const publicList = target.known?.models.provesKey === false || isCached(list);
  if (!publicList && target.known?.models.provesKey === true) return [];
  if (!publicList && (yield* listIsGuarded(course))) return [];
  return mode === "models" ? [verdicts.unproven(false)] : yield* proveByEndpoint(course);
}

/** Asks without the key, and only where that is answered, with a made-up one. */
function* listIsGuarded({ target, plan }: Course): Investigation<boolean> {
  const control = yield controlRequest(target, plan);
  if (isDenied(control)) return true;
  if (control.kind === "silence" || control.ids === undefined) return false;
  return isDenied(yield wrongKeyRequest(target, plan));
}

/** The provider's own key endpoint, else the wire route. */
function* proveByEndpoint(course: Course): Investigation<Finding[]> {
  const { target, plan, verdicts } = course;
  const request =
    target.known?.proof === undefined ? undefined : keyRequest(target, plan, target.known.proof);
  if (request !== undefined) {
    const answer = yield request;
    if (answer.kind === "silence") return [verdicts.of(answer)];
    if (answer.reading.id === "ok") return verdicts.keyState(answer);
    // Older versions of a gateway do not have the endpoint; a third request with the key is not made.
    return [isAboutPath(answer.reading.id) ? verdicts.unproven(true) : verdicts.of(answer)];
  }
  const proof = yield* proveByRoute(course, "list");
  if (proof.kind === "no-route") return [verdicts.noRoute(proof.answer)];
  return findingsOf(course, proof);
}

function* judgeRoute(course: Course): Investigation<Finding[]> {
  const proof = yield* proveByRoute(course, "nothing");
  return proof.kind === "no-route" ? [course.verdicts.of(proof.answer)] : findingsOf(course, proof);
}

function findingsOf({ verdicts }: Course, proof: Exclude<Proof, { kind: "no-route" }>): Finding[] {
  if (proof.kind === "proven") return [];
  return [proof.kind === "fault" ? proof.finding : verdicts.unproven(true)];
}

/** What the same key has got before: the list, a failure of the whole service, or nothing that counts. */
type Before = "list" | "failure" | "nothing";

/** An empty object to the wire route: refused with a bad key, its body judged with a good one. */
function* proveByRoute(
  { target, plan, verdicts }: Course,
  before: Before,
  withoutKey?: Observation,
): Investigation<Proof> {
  const answer = yield routeRequest(target, plan);
  if (answer.kind === "silence" || isDecisive(answer.reading.id))
    return { kind: "fault", finding: verdicts.of(answer) };
  if (isNoRoute(answer)) return { kind: "no-route", answer };
  // Some servers fail on an empty object (llama.cpp answers 500); only a list shows that they do work otherwise.
  if (before !== "list" && hasFailed(answer))
    return before === "failure" ? { kind: "fault", finding: verdicts.of(answer) } : { kind: "unproven" };
  const control = withoutKey ?? (yield keylessRouteRequest(target, plan));
  return isDenied(control) ? { kind: "proven" } : { kind: "unproven" };
}

/** No API answers a body that it has read so. */
function hasFailed({ reading, response: { status } }: Answer): boolean {
  return reading.id === "service/error" && status !== 400 && status !== 422;
}

/** Layers that a request without a model can be judged by; the rest only says that its body was read. */
function isDecisive(id: ReasonId | "ok"): boolean {
  return id !== "service/error" && /^(?:network|secret|auth|access|quota|rate|service)\//.test(id);
}

function isNoRoute({ reading }: Answer): boolean {
  return (
    isAboutPath(reading.id) ||
    reading.id === "wire/responses-unsupported" ||
    reading.id === "wire/chat-unsupported"
  );
}

/** The list is refused, broken or missing: finds out whether the base URL is right all the same. */
function* trace(course: Course, list: Answer): Investigation<Finding[]> {
  const { target, plan, mode, verdicts } = course;
  const withoutKey = yield keylessRouteRequest(target, plan);
  const alive = isApiAnswer(withoutKey);
  if (alive && mode !== "models") {
    const before = hasFailed(list) ? "failure" : "nothing";
    const proof = yield* proveByRoute(course, before, withoutKey);
    if (proof.kind === "fault") return [proof.finding];
    if (proof.kind !== "no-route")
      return [verdicts.listUnavailable(list, proof.kind === "proven"), ...findingsOf(course, proof)];
  }
  const unavailable =
    alive && mode === "models"
      ? [verdicts.listUnavailable(list, false), verdicts.unproven(false)]
      : undefined;
  if (unavailable !== undefined && hasVersion(plan.modelsUrl)) return unavailable;
  const mended = isAboutPath(list.reading.id) ? yield* mend(course, list) : undefined;
  return mended === undefined ? (unavailable ?? [verdicts.of(list)]) : [mended];
}

/** Tries other base URLs of the same origin without the key. */
function* mend({ target, plan, verdicts }: Course, list: Answer): Investigation<Finding | undefined> {
  const base = target.baseUrl?.value;
  if (base === undefined) return undefined;
  const candidates = candidateBaseUrls(base, target.known);
  const refusesEverything = isRefusal(yield nowhereRequest(target, plan));
  for (const candidate of candidates) {
    const answer = yield candidateRequest(target, candidate);
    if (answer.kind === "silence") return undefined;
    const found = answer.ids !== undefined || (isApiAnswer(answer) && !refusesEverything);
    if (found) return verdicts.mended(list, candidate, true);
  }
  // Where every path is refused alike, only the usual place of the version can be named, and not proven.
  const [likeliest] = candidates;
  const guess = refusesEverything && new URL(base).pathname === "/" && likeliest !== undefined;
  return guess ? verdicts.mended(list, likeliest, false) : undefined;
}
