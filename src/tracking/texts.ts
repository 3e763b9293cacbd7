import { REASONS } from "../reasons.ts";
import type { Report, TargetReport, Verdict } from "../report.ts";
import { codeSpan, link } from "../reporters/markdown.ts";
import { singleLine, cut } from "../reporters/single-line.ts";
import { markdownWithin } from "../reporters/summary.ts";
import { idOf, markerLine } from "./marker.ts";

/** GitHub takes 65,536 characters; the report has the rest. */
const LIMITS = { largest: 48 * 1024, mostFindings: 5 };
const LONGEST_NAME = 80;

export function issueTitle({ name, verdict }: TargetReport): string {
  const what = verdict === "ok" ? "passes" : REASONS[verdict].title;
  return `Provider Preflight: ${cut(singleLine(name), LONGEST_NAME)}: ${what}`;
}

/** The first text of an issue, rewritten whenever the verdict changes. `run` is the address of the run. */
export function issueBody(report: Report, target: TargetReport, run: string | undefined): string {
  return [
    about(report, target),
    seenIn(run),
    "This issue is kept by Provider Preflight: it gets a comment when the verdict changes and is closed when the target works again.",
    markerLine("issue", { id: idOf(target.name), verdict: target.verdict }),
  ].join("\n\n");
}

/** The comment where the verdict of an open issue is another one now. */
export function changedText(
  report: Report,
  target: TargetReport,
  before: Verdict,
  run: string | undefined,
): string {
  const change = `The verdict was ${codeSpan(before)} and is ${codeSpan(target.verdict)} now.`;
  return [change, about(report, target), seenIn(run)].join("\n\n");
}

export function brokenAgainText(report: Report, target: TargetReport, run: string | undefined): string {
  return ["It is broken again.", about(report, target), seenIn(run)].join("\n\n");
}

export function worksAgainText(target: TargetReport, run: string | undefined): string {
  const rest = target.verdict === "ok" ? "" : `, with the warning ${codeSpan(target.verdict)}`;
  return [`${codeSpan(target.name, LONGEST_NAME)} works again${rest}.`, seenIn(run)].join("\n\n");
}

export function mergedText(into: number): string {
  return `Two runs opened an issue at the same time; #${into} is kept.`;
}

/** The one comment on a pull request. */
export function commentBody(report: Report, step: string, run: string | undefined): string {
  const marker = markerLine("comment", { id: idOf(step), verdict: report.verdict });
  return [markdownWithin(report, LIMITS).trimEnd(), seenIn(run), marker].join("\n\n");
}

function about(report: Report, target: TargetReport): string {
  const { status, verdict } = target;
  return markdownWithin({ ...report, status, verdict, targets: [target] }, LIMITS).trimEnd();
}

function seenIn(run: string | undefined): string {
  return run === undefined ? "Seen outside a workflow run." : `Seen in ${link("this run", run)}.`;
}
