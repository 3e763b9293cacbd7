import { code } from "./markup.ts";
import type { Report, TargetReport } from "./report.ts";
import { internalError } from "./rules/internal.ts";
import type { Finding } from "./finding.ts";
import { judge, type Judgement } from "./policy.ts";

const CLASS_NAME = /^[A-Za-z]{1,40}$/;

/** The class of an error, and nothing else of it: messages and causes may hold the key. */
export function classOf(error: unknown): string {
  const name = error instanceof Error ? error.constructor.name : typeof error;
  return CLASS_NAME.test(name) ? name : "Error";
}

const OWN_POLICY = { warnOn: [], failOn: [], fail: true, onMissingSecret: "fail" } as const;

/** A target of which nothing but its name and its faults is known. */
export function unresolved(name: string, { status, verdict, findings }: Judgement): TargetReport {
  return {
    name,
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
    findings,
    support: "",
  };
}

/** A report for what could not be judged at all. */
export function reportOf(findings: readonly Finding[], startedAt: string): Report {
  const judgement = judge(findings, OWN_POLICY, { secretsWithheld: undefined });
  const { status, verdict, retryable } = judgement;
  const targets = [unresolved("provider-preflight", judgement)];
  return { status, verdict, retryable, startedAt, durationMs: 0, targets };
}

/** Our own fault, judged: no policy excuses it. */
export function crashFindings(error: unknown): Judgement {
  const finding = internalError({ name: code(classOf(error)) });
  return judge([finding], OWN_POLICY, { secretsWithheld: undefined });
}

/** Our own fault, as a report: the gate fails, and says that nothing is known of the key. */
export function crashReport(error: unknown, startedAt: string): Report {
  return reportOf([internalError({ name: code(classOf(error)) })], startedAt);
}
