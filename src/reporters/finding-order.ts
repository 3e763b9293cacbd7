import type { Finding, Level } from "../finding.ts";

const LEVELS: readonly Level[] = ["error", "warning", "notice"];

/** Errors first, then warnings, then notices; within a level in layer order, as they come. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return LEVELS.flatMap((level) => findings.filter((finding) => finding.level === level));
}
