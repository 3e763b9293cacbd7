import { layerOf, type Finding } from "../../src/finding.ts";
import { code } from "../../src/markup.ts";
import { REASONS, type ReasonId } from "../../src/reasons.ts";
import type { Report, RequestReport, TargetReport } from "../../src/report.ts";

export function sampleFinding(id: ReasonId, changes: Partial<Finding> = {}): Finding {
  return {
    id,
    layer: layerOf(id),
    level: REASONS[id].level,
    title: REASONS[id].title,
    why: `The server answered 401 with the code ${code("invalid_api_key")}.`,
    fix: `Make a new key and save it with ${code("gh secret set RUTAAPI_API_KEY")}.`,
    at: { kind: "env", name: "RUTAAPI_API_KEY" },
    retryable: false,
    alternatives: [],
    ...changes,
  };
}

export function sampleRequest(changes: Partial<RequestReport> = {}): RequestReport {
  return {
    purpose: "models",
    method: "GET",
    url: "https://api.rutaapi.com/v1/models",
    authenticated: true,
    attempt: 1,
    status: 200,
    code: null,
    requestId: "req_0a1b2c",
    sentAt: "2026-11-20T08:00:00.000Z",
    durationMs: 120,
    ...changes,
  };
}

/** A target that passed; `changes` say what went wrong. */
export function sampleTarget(changes: Partial<TargetReport> = {}): TargetReport {
  return {
    name: "rutaapi",
    client: "codex",
    provider: "rutaapi",
    status: "pass",
    verdict: "ok",
    baseUrl: {
      value: "https://api.rutaapi.com/v1",
      from: { kind: "file", path: ".codex/config.toml", line: 6, column: 12 },
    },
    key: {
      from: { kind: "env", name: "RUTAAPI_API_KEY" },
      length: 51,
      prefix: "sk-",
      fingerprint: "sha256:0f3a00112233",
    },
    plan: {
      url: "https://api.rutaapi.com/v1/responses",
      modelsUrl: "https://api.rutaapi.com/v1/models",
      authorization: { scheme: "Bearer", fingerprint: "sha256:445566778899" },
      headers: ["x-extra"],
    },
    credit: null,
    models: { count: 112, required: [{ id: "gpt-5.4", listed: true, suggestions: [] }] },
    requests: [sampleRequest()],
    findings: [],
    support: "",
    ...changes,
  };
}

/** A target whose key was rejected, with a second error and a warning beside it. */
export function failedTarget(changes: Partial<TargetReport> = {}): TargetReport {
  return sampleTarget({
    status: "fail",
    verdict: "auth/invalid-key",
    models: { count: null, required: [{ id: "gpt-5.4", listed: null, suggestions: [] }] },
    requests: [sampleRequest({ status: 401, code: "invalid_api_key" })],
    findings: [
      sampleFinding("config/shadowed", {
        at: { kind: "file", path: ".codex/config.toml", line: 3, column: 1 },
        why: `The value of ${code("model")} in this file is not used.`,
        fix: `Write ${code('model = "gpt-5.4"')} in one place only.`,
      }),
      sampleFinding("auth/invalid-key", { alternatives: ["auth/revoked", "auth/expired"] }),
    ],
    support: "GET https://api.rutaapi.com/v1/models\n2026-11-20T08:00:00.000Z\nrequest id req_0a1b2c",
    ...changes,
  });
}

/** A report over targets, with the first failed one's verdict. */
export function sampleReport(targets: readonly TargetReport[], changes: Partial<Report> = {}): Report {
  const worst =
    targets.find((target) => target.status === "fail") ??
    targets.find((target) => target.status === "warn") ??
    targets.find((target) => target.status === "skip") ??
    targets[0];
  return {
    status: worst?.status ?? "fail",
    verdict: worst?.verdict ?? "internal/error",
    retryable: false,
    startedAt: "2026-11-20T08:00:00.000Z",
    durationMs: 131,
    targets,
    ...changes,
  };
}
