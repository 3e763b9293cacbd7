import type { Exchange } from "./evidence.ts";
import { showPath, showUrl, type Show } from "./foreign-text.ts";
import type { Finding, Origin } from "./finding.ts";
import { unquoted } from "./markup.ts";
import type { Judgement } from "./policy.ts";
import type { RequestReport, TargetReport } from "./report.ts";
import { compareModels } from "./rules/judge-models.ts";
import { readCredit } from "./rules/key-state.ts";
import { keyFacts } from "./rules/secret.ts";
import { contextOf } from "./observation.ts";
import { readLabels } from "./signs/read-response.ts";
import { Secret } from "./secret.ts";
import { supportPacket } from "./support-packet.ts";
import type { Authorization, Plan, Target } from "./target.ts";

/** The target and what became of it, with every foreign string made safe to print. */
export function describeTarget(
  target: Target,
  judgement: Judgement,
  ids: readonly string[] | undefined,
  exchanges: readonly Exchange[],
  show: Show,
): TargetReport {
  const plain = (text: string, maximum?: number): string => unquoted(show(text, maximum));
  const requests = exchanges.map((exchange) => describeRequest(exchange, target, show));
  const required =
    ids === undefined
      ? target.models.map(({ value }) => ({ id: value, listed: null, suggestions: [] }))
      : compareModels(target.models, ids, target.known);
  return {
    name: plain(target.name, 80),
    client: clientOf(target),
    provider: target.provider === undefined ? null : plain(target.provider.value, 80),
    status: judgement.status,
    verdict: judgement.verdict,
    baseUrl:
      target.baseUrl === undefined
        ? null
        : { value: unquoted(showUrl(target.baseUrl.value, show)), from: originOf(target.baseUrl.from, show) },
    key:
      target.key === undefined
        ? null
        : { from: originOf(target.key.from, show), ...keyFacts(target.key.value) },
    credit: creditIn(exchanges, target),
    plan: target.plan === undefined ? null : describePlan(target.plan, show),
    models: {
      count: ids?.length ?? null,
      required: required.map(({ id, listed, suggestions }) => ({
        id: plain(id, 80),
        listed,
        suggestions: suggestions.map((suggestion) => plain(suggestion, 80)),
      })),
    },
    requests,
    findings: judgement.findings.map((finding) => placed(finding, show)),
    support: supportPacket(target, requests, show),
  };
}

/** As it was asked for: `codex`, `codex@0.133`. */
function clientOf({ client, clientVersion }: Target): string {
  return clientVersion === undefined ? client : `${client}@${clientVersion}`;
}

function creditIn(exchanges: readonly Exchange[], target: Target): TargetReport["credit"] {
  const tells = target.known?.proof?.tells;
  const answer = exchanges.findLast(({ request }) => request.purpose === "key")?.evidence;
  if (tells === undefined || answer?.kind !== "response" || answer.status !== 200) return null;
  return readCredit(tells, answer.body) ?? null;
}

function describePlan(plan: Plan, show: Show): NonNullable<TargetReport["plan"]> {
  return {
    url: unquoted(showUrl(plan.url, show)),
    modelsUrl: unquoted(showUrl(plan.modelsUrl, show)),
    authorization:
      plan.authorization === null
        ? null
        : { scheme: plan.authorization.scheme, fingerprint: headerFingerprint(plan.authorization) },
    headers: plan.headers.map(({ name }) => unquoted(show(name.toLowerCase(), 80))),
  };
}

/** Spaces and tabs at the end of a header's value are cut by every server (RFC 9110, 5.5). */
function headerFingerprint({ value }: Authorization): string {
  return new Secret(value.reveal().replace(/[ \t]+$/, "")).fingerprint;
}

/** The finding with its place made safe to print; its words are already. */
export function placed(finding: Finding, show: Show): Finding {
  return finding.at === undefined ? finding : { ...finding, at: originOf(finding.at, show) };
}

function originOf(origin: Origin, show: Show): Origin {
  if (origin.kind === "file") return { ...origin, path: unquoted(showPath(origin.path, show)) };
  return { ...origin, name: unquoted(show(origin.name, 80)) };
}

const PLAIN_CODE = /^[A-Za-z0-9_.-]{1,64}$/;
const PLAIN_REQUEST_ID = /^[A-Za-z0-9_-]{1,128}$/;

function describeRequest(exchange: Exchange, target: Target, show: Show): RequestReport {
  const { request, evidence, attempt, sentAt, durationMs } = exchange;
  const told = evidence.kind === "response" ? readLabels(evidence, contextOf(request, target)) : evidence;
  return {
    purpose: request.purpose,
    method: request.method,
    url: unquoted(showUrl(request.url, show)),
    authenticated: request.authenticated,
    attempt,
    status: evidence.kind === "response" ? evidence.status : null,
    code: whereUntouched(told.code, PLAIN_CODE, show),
    requestId: whereUntouched("requestId" in told ? told.requestId : undefined, PLAIN_REQUEST_ID, show),
    sentAt,
    durationMs,
  };
}

/** Text of a plain form in which nothing had to be cleaned or redacted; null otherwise. */
function whereUntouched(text: string | undefined, form: RegExp, show: Show): string | null {
  if (text === undefined || !form.test(text)) return null;
  return unquoted(show(text)) === text ? text : null;
}
