import type { Environment } from "./environment.ts";
import { LAYERS, type Finding, type Level } from "./finding.ts";
import type { Policy } from "./options.ts";
import { REASONS, type ReasonId } from "./reasons.ts";
import type { Status, Verdict } from "./report.ts";

export interface Judgement {
  readonly status: Status;
  readonly verdict: Verdict;
  readonly retryable: boolean;
  /** In layer order, with the levels that policy gave them. */
  readonly findings: readonly Finding[];
}

const MISSING: readonly ReasonId[] = ["secret/missing", "secret/empty", "secret/withheld"];

/** Findings under the user's policy, and the one that decides. */
export function judge(
  findings: readonly Finding[],
  policy: Policy,
  environment: Pick<Environment, "secretsWithheld">,
): Judgement {
  const levelled = strongest(findings).map((finding) => ({
    ...finding,
    level: levelOf(finding, policy, environment),
  }));
  const ordered = inLayerOrder(levelled);
  const error = ordered.find(({ level }) => level === "error");
  const warning = ordered.find(({ level }) => level === "warning");
  const decisive = error ?? warning;
  return {
    status: statusOf(error, ordered, policy, environment),
    verdict: decisive?.id ?? "ok",
    retryable: error?.retryable ?? false,
    findings: ordered,
  };
}

function statusOf(
  error: Finding | undefined,
  findings: readonly Finding[],
  policy: Policy,
  environment: Pick<Environment, "secretsWithheld">,
): Status {
  if (error !== undefined) return "fail";
  if (findings.some(({ id }) => MISSING.includes(id)) && skipsMissing(policy, environment)) return "skip";
  return findings.some(({ level }) => level === "warning") ? "warn" : "pass";
}

/** What was suspected offline and then proven is one finding, the heavier; the same words twice are one too. */
function strongest(findings: readonly Finding[]): Finding[] {
  const weight = (level: Level): number => ["notice", "warning", "error"].indexOf(level);
  return findings.filter((finding, index) => {
    const isRepeated = (other: Finding, at: number): boolean =>
      at < index && other.level === finding.level && other.why === finding.why;
    const isOutdone = (other: Finding, at: number): boolean =>
      weight(other.level) > weight(finding.level) || isRepeated(other, at);
    return !findings.some(
      (other, at) => other.id === finding.id && isSuspicion(other.id) && isOutdone(other, at),
    );
  });
}

function isSuspicion(id: ReasonId): boolean {
  return REASONS[id].level !== "error";
}

function inLayerOrder(findings: readonly Finding[]): Finding[] {
  const weight = { error: 0, warning: 1, notice: 2 };
  return findings.toSorted(
    (a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer) || weight[a.level] - weight[b.level],
  );
}

function levelOf(finding: Finding, policy: Policy, environment: Pick<Environment, "secretsWithheld">): Level {
  // What we failed at ourselves was not judged, so no policy can excuse it.
  if (finding.layer === "internal") return "error";
  if (MISSING.includes(finding.id)) {
    const isSkipped = skipsMissing(policy, environment) && !policy.failOn.includes(finding.id);
    return isSkipped ? "warning" : asFailing(finding, policy);
  }
  return policy.fail || finding.level !== "error" ? underPatterns(finding, policy) : "warning";
}

/** A key that the event withholds fails the job only where the policy says so. */
function asFailing(finding: Finding, policy: Policy): Level {
  const level = underPatterns({ ...finding, level: "error" }, policy);
  return policy.fail ? level : "warning";
}

function skipsMissing(policy: Policy, environment: Pick<Environment, "secretsWithheld">): boolean {
  if (policy.onMissingSecret === "auto") return environment.secretsWithheld !== undefined;
  return policy.onMissingSecret === "skip";
}

function underPatterns(finding: Finding, policy: Policy): Level {
  const warn = specificity(policy.warnOn, finding);
  const fail = specificity(policy.failOn, finding);
  if (fail > 0 && fail >= warn && finding.level !== "notice") return policy.fail ? "error" : "warning";
  return warn > 0 && finding.level === "error" ? "warning" : finding.level;
}

/** How exactly the patterns name a finding: 0 not at all, then `*`, `transient`, `layer/*`, the id itself. */
function specificity(patterns: readonly string[], finding: Finding): number {
  return Math.max(0, ...patterns.map((pattern) => rank(pattern, finding)));
}

function rank(pattern: string, finding: Finding): number {
  if (pattern === finding.id) return 4;
  if (pattern === `${finding.layer}/*`) return 3;
  if (pattern === "transient") return isTransient(finding) ? 2 : 0;
  return pattern === "*" ? 1 : 0;
}

/** A resolver that asks to try again is the one case that its reason alone does not tell. */
function isTransient(finding: Finding): boolean {
  return REASONS[finding.id].transient === true || (finding.id === "network/dns" && finding.retryable);
}

/** Patterns that name nothing: a misspelt one would be ignored in silence. */
export function unknownPatterns(patterns: readonly string[]): string[] {
  return patterns.filter(
    (pattern) =>
      !Object.hasOwn(REASONS, pattern) &&
      pattern !== "transient" &&
      pattern !== "*" &&
      !LAYERS.some((layer) => pattern === `${layer}/*`),
  );
}
