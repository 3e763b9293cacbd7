import { layerOf } from "../finding.ts";
import type { Report } from "../report.ts";

export type OutputName = "status" | "verdict" | "layer" | "retryable" | "checked" | "failed" | "report";

/**
 * The step's outputs: fixed words, counts and the path of the JSON report (empty without one). `checked` counts
 * the targets that were judged, so not the skipped ones.
 */
export function outputsOf(report: Report, reportPath: string): Readonly<Record<OutputName, string>> {
  const count = (matches: (status: string) => boolean): string =>
    String(report.targets.filter((target) => matches(target.status)).length);
  return {
    status: report.status,
    verdict: report.verdict,
    layer: report.verdict === "ok" ? "" : layerOf(report.verdict),
    retryable: String(report.retryable),
    checked: count((status) => status !== "skip"),
    failed: count((status) => status === "fail"),
    report: reportPath,
  };
}
