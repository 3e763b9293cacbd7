import type { Report } from "../report.ts";
import { markdownWithin } from "./summary.ts";

/** The same as the job summary, with every target and every finding. */
export function toMarkdownReport(report: Report): string {
  return markdownWithin(report, { largest: Number.MAX_SAFE_INTEGER, mostFindings: Number.MAX_SAFE_INTEGER });
}
