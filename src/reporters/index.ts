import type { Report } from "../report.ts";
import { toHtml } from "./html.ts";
import { toJsonText } from "./json.ts";
import { toJunit } from "./junit.ts";
import { toMarkdownReport } from "./markdown-report.ts";
import { toSarif } from "./sarif.ts";

const REPORTERS: readonly (readonly [ending: string, reporter: (report: Report) => string])[] = [
  [".json", toJsonText],
  [".sarif", toSarif],
  [".xml", toJunit],
  [".md", toMarkdownReport],
  [".html", toHtml],
];

/** The endings that name a form of report. */
export const REPORT_ENDINGS: readonly string[] = REPORTERS.map(([ending]) => ending);

/** What writes a report of the form that the path's ending names (in either case), or undefined. */
export function reporterFor(path: string): ((report: Report) => string) | undefined {
  return REPORTERS.find(([ending]) => path.toLowerCase().endsWith(ending))?.[1];
}
