import { docsUrl } from "../docs-url.ts";
import type { Finding, Level, Origin } from "../finding.ts";
import { REASONS } from "../reasons.ts";
import type { Report, TargetReport, Verdict } from "../report.ts";
import { cut, plainLine, singleLine } from "./single-line.ts";
import { originText } from "./words.ts";
import { workspacePath } from "./workspace-path.ts";

/** One annotation, for the runner to show at a file or at the run. Lines and columns count from 1. */
export interface Annotation {
  readonly level: Level;
  /** Made of fixed words only: the runner does not mask titles. */
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** The runner keeps ten of a level and drops the rest silently (actions/runner@258d6c85, ExecutionContext.cs). */
const MOST_PER_LEVEL = 10;
/** The runner cuts messages at 4,096 characters, and some views show the first 200 only. */
const LONGEST_MESSAGE = 4000;
const FIRST_GLANCE = 200;

function placeOf(at: Origin | undefined): Pick<Annotation, "file" | "line" | "column"> {
  if (at?.kind !== "file") return {};
  const file = workspacePath(at.path);
  return file === undefined ? {} : { file, line: Math.max(1, at.line), column: Math.max(1, at.column) };
}

/** Why before fix, unless that would push the fix out of the first glance. */
function essence(head: string, finding: Finding): string {
  const why = plainLine(finding.why);
  const fix = `Fix: ${plainLine(finding.fix)}`;
  const inOrder = `${head}${why} ${fix}`;
  const fixFirst = `${head}${fix}`;
  const swap = inOrder.length > FIRST_GLANCE && fixFirst.length <= FIRST_GLANCE;
  return swap ? `${fixFirst} Why: ${why}` : inOrder;
}

function titleOf(id: Exclude<Verdict, "ok">): string {
  return `${REASONS[id].title} (${id})`;
}

function annotationOf(finding: Finding, name: string, note: string): Annotation {
  const at = finding.at === undefined ? "" : ` At: ${originText(finding.at)}.`;
  const message = `${essence(`${name}${finding.id}: `, finding)}${note}${at} See ${docsUrl(finding.id)}`;
  return {
    level: finding.level,
    title: titleOf(finding.id),
    message: cut(message, LONGEST_MESSAGE),
    ...placeOf(finding.at),
  };
}

/** A failed or skipped target is never silent, even where no finding says why. */
function fallback({ status, verdict }: Pick<Report, "status" | "verdict">, name: string): Annotation[] {
  if (status !== "fail" && status !== "skip") return [];
  const words = status === "fail" ? "The check failed" : "The target was skipped, not checked";
  const title = verdict === "ok" ? words : titleOf(verdict);
  return [{ level: status === "fail" ? "error" : "notice", title, message: `${name}${words}: ${verdict}.` }];
}

function alsoWrong(errors: readonly Finding[], verdict: Finding): string {
  const ids = new Set(errors.map((finding) => finding.id).filter((id) => id !== verdict.id));
  return ids.size === 0 ? "" : ` Also wrong: ${[...ids].join(", ")}.`;
}

function annotationsOf(target: TargetReport, several: boolean): Annotation[] {
  const name = several ? `\`${cut(singleLine(target.name), 60)}\`: ` : "";
  const skipped = target.status === "skip" ? " The target was skipped, not checked." : "";
  const errors = target.findings.filter((finding) => finding.level === "error");
  const verdict = errors.find((finding) => finding.id === target.verdict) ?? errors[0];
  const milder = target.findings.filter((finding) => finding.level !== "error");
  const found = [
    ...(verdict === undefined ? [] : [annotationOf(verdict, name, alsoWrong(errors, verdict))]),
    ...milder.map((finding) => annotationOf(finding, name, skipped)),
  ];
  const isSaid = target.status === "fail" ? verdict !== undefined : found.length > 0;
  return isSaid ? found : [...fallback(target, name), ...found];
}

function limited(annotations: readonly Annotation[], level: Level): readonly Annotation[] {
  const all = annotations.filter((annotation) => annotation.level === level);
  if (all.length <= MOST_PER_LEVEL) return all;
  const kept = all.slice(0, MOST_PER_LEVEL - 1);
  const message = `${all.length - kept.length} more of this level are in the job summary and in the report.`;
  return [...kept, { level, title: "There are more findings", message }];
}

/**
 * What to show on the run's page: one error for each failed target, then warnings, then notices, at most ten of
 * each. A target that passed without a warning gives none.
 */
export function toAnnotations(report: Report): readonly Annotation[] {
  const several = report.targets.length > 1;
  const found = report.targets.flatMap((target) => annotationsOf(target, several));
  const all = report.targets.length === 0 ? fallback(report, "") : found;
  const levels: readonly Level[] = ["error", "warning", "notice"];
  return levels.flatMap((level) => limited(all, level));
}
