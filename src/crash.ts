import { code } from "./markup.ts";
import type { Report, TargetReport } from "./report.ts";
import { internalError } from "./rules/internal.ts";
import type { Finding } from "./finding.ts";
import { judge } from "./policy.ts";

const CLASS_NAME = /^[A-Za-z]{1,40}$/;

/** The class of an error, and nothing else of it: messages and causes may hold the key. */
export function classOf(error: unknown): string {
  const name = error instanceof Error ? error.constructor.name : typeof error;
  return CLASS_NAME.test(name) ? name : "Error";
}

/** A report for what could not be judged at all. */
export function reportOf(findings: readonly Finding[], startedAt: string): Report {
  const {
    status,
    verdict,
    retryable,
    findings: judged,
  } = judge(
    findings,
    { warnOn: [], failOn: [], fail: true, onMissingSecret: "fail" },
    { secretsWithheld: undefined },
  );
  const target: TargetReport = {
    name: "provider-preflight",
    client: "openai-sdk",
    provider: null,
    status,
    verdict,
    baseUrl: null,
    key: null,
    credit: null,
    plan: null,
    models: { count: null, required: [] },
    requests: [],
    findings: judged,
    support: "",
  };
  return { status, verdict, retryable, startedAt, durationMs: 0, targets: [target] };
}

/** Our own fault, as a report: the gate fails, and says that nothing is known of the key. */
export function crashReport(error: unknown, startedAt: string): Report {
  return reportOf([internalError({ name: code(classOf(error)) })], startedAt);
}
