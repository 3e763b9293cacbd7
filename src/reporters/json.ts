import { docsUrl } from "../docs-url.ts";
import type { Finding, Origin } from "../finding.ts";
import { asText } from "../markup.ts";
import type { Report, RequestReport, TargetReport } from "../report.ts";
import { VERSION } from "../version.ts";
import type { JsonFinding, JsonOrigin, JsonReport, JsonRequest, JsonTarget } from "./json-report.ts";
import { jsonText } from "./json-text.ts";

function jsonOrigin(origin: Origin): JsonOrigin {
  return origin.kind === "file"
    ? { kind: "file", path: origin.path, line: origin.line, column: origin.column }
    : { kind: origin.kind, name: origin.name };
}

/** One finding in its public form; `diagnose --json` uses it too. */
export function jsonFinding(finding: Finding): JsonFinding {
  return {
    id: finding.id,
    level: finding.level,
    title: finding.title,
    why: asText(finding.why),
    fix: asText(finding.fix),
    docs: docsUrl(finding.id),
    at: finding.at === undefined ? null : jsonOrigin(finding.at),
    retryable: finding.retryable,
    alternatives: [...finding.alternatives],
  };
}

function jsonRequest(request: RequestReport): JsonRequest {
  return {
    purpose: request.purpose,
    method: request.method,
    url: request.url,
    authenticated: request.authenticated,
    attempt: request.attempt,
    status: request.status,
    code: request.code,
    requestId: request.requestId,
    sentAt: request.sentAt,
    durationMs: request.durationMs,
  };
}

function jsonKey(key: TargetReport["key"]): JsonTarget["key"] {
  if (key === null) return null;
  const { from, length, prefix, fingerprint } = key;
  return { from: jsonOrigin(from), length, prefix, fingerprint };
}

function jsonPlan(plan: TargetReport["plan"]): JsonTarget["plan"] {
  if (plan === null) return null;
  const { url, modelsUrl, authorization, headers } = plan;
  return {
    url,
    modelsUrl,
    authorization: authorization && { scheme: authorization.scheme, fingerprint: authorization.fingerprint },
    headers: [...headers],
  };
}

function jsonModels(models: TargetReport["models"]): JsonTarget["models"] {
  return {
    count: models.count,
    required: models.required.map(({ id, listed, suggestions }) => ({
      id,
      listed,
      suggestions: [...suggestions],
    })),
  };
}

function jsonTarget(target: TargetReport): JsonTarget {
  const { baseUrl } = target;
  return {
    name: target.name,
    client: target.client,
    provider: target.provider,
    status: target.status,
    verdict: target.verdict,
    baseUrl: baseUrl && { value: baseUrl.value, from: jsonOrigin(baseUrl.from) },
    key: jsonKey(target.key),
    credit: target.credit && { remaining: target.credit.remaining, expiresAt: target.credit.expiresAt },
    plan: jsonPlan(target.plan),
    models: jsonModels(target.models),
    requests: target.requests.map(jsonRequest),
    findings: target.findings.map(jsonFinding),
    support: target.support,
  };
}

/** The report in its public form. Fields are copied one by one, so that nothing gets out by being there. */
export function toJson(report: Report): JsonReport {
  return {
    schemaVersion: 1,
    tool: { name: "provider-preflight", version: VERSION },
    status: report.status,
    verdict: report.verdict,
    retryable: report.retryable,
    startedAt: report.startedAt,
    durationMs: report.durationMs,
    targets: report.targets.map(jsonTarget),
  };
}

/** The same as text, indented, ending in a newline. */
export function toJsonText(report: Report): string {
  return jsonText(toJson(report));
}
