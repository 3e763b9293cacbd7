import { REASONS } from "../reasons.ts";
import type { TargetReport, Verdict } from "../report.ts";
import { idOf } from "./marker.ts";

/** An issue that an earlier run opened. */
export interface KnownIssue {
  readonly number: number;
  readonly isOpen: boolean;
  /** Of the target, as in its marker. */
  readonly id: string;
  /** What was last said in it. */
  readonly verdict: Verdict;
}

export type IssueStep =
  | { readonly kind: "open"; readonly target: TargetReport }
  | { readonly kind: "reopen"; readonly number: number; readonly target: TargetReport }
  | {
      readonly kind: "update";
      readonly number: number;
      readonly before: Verdict;
      readonly target: TargetReport;
    }
  | { readonly kind: "close"; readonly number: number; readonly target: TargetReport }
  | { readonly kind: "merge"; readonly number: number; readonly into: number };

/** More at once would be noise: a run with more failing targets has one cause. */
const MOST_OPENED = 10;

export interface IssuePlan {
  readonly steps: readonly IssueStep[];
  /** Targets for which no issue was opened, since too many fail at once. */
  readonly leftOut: number;
}

/** What to do so that every broken target has one open issue, and no other has any. */
export function planIssues(targets: readonly TargetReport[], known: readonly KnownIssue[]): IssuePlan {
  const steps = targets.flatMap((target) => stepsFor(target, known));
  const opened = steps.filter(({ kind }) => kind === "open").slice(MOST_OPENED);
  return { steps: steps.filter((step) => !opened.includes(step)), leftOut: opened.length };
}

function stepsFor(target: TargetReport, known: readonly KnownIssue[]): IssueStep[] {
  const own = known.filter(({ id }) => id === idOf(target.name)).toSorted((a, b) => a.number - b.number);
  const [first, ...others] = own.filter(({ isOpen }) => isOpen);
  const merged = others.map(
    ({ number }) => ({ kind: "merge", number, into: first?.number ?? number }) as const,
  );
  const next = stepFor(target, first, own.at(-1));
  return next === undefined ? merged : [...merged, next];
}

function stepFor(
  target: TargetReport,
  open: KnownIssue | undefined,
  closed: KnownIssue | undefined,
): IssueStep | undefined {
  const state = stateOf(target);
  if (state === "unclear") return undefined;
  if (state === "working") return open && { kind: "close", number: open.number, target };
  if (open !== undefined)
    return open.verdict === target.verdict
      ? undefined
      : { kind: "update", number: open.number, before: open.verdict, target };
  return closed === undefined ? { kind: "open", target } : { kind: "reopen", number: closed.number, target };
}

/**
 * A failure that heals by itself, our own fault and a skip say nothing of the setup. What the workflow only demotes
 * (`fail: false`, `warn-on`) is broken all the same: the issue is then the one place that tells.
 */
function stateOf({ status, verdict, findings }: TargetReport): "broken" | "working" | "unclear" {
  if (status === "skip" || verdict === "internal/error") return "unclear";
  if (status === "pass" || verdict === "ok") return "working";
  const decisive = findings.find(({ id }) => id === verdict);
  if (decisive?.retryable === true) return "unclear";
  return status === "fail" || REASONS[verdict].level === "error" ? "broken" : "working";
}
