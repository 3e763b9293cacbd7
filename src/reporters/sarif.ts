import { docsUrl } from "../docs-url.ts";
import type { Finding, Level, Origin } from "../finding.ts";
import type { ReasonId } from "../reasons.ts";
import type { Report, TargetReport } from "../report.ts";
import { VERSION } from "../version.ts";
import { jsonText } from "./json-text.ts";
import { plainLine, singleLine } from "./single-line.ts";
import { originText } from "./words.ts";
import { workspacePath } from "./workspace-path.ts";

const HOME = "https://github.com/provider-preflight/provider-preflight";
const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
const LEVELS: Readonly<Record<Level, string>> = { error: "error", warning: "warning", notice: "note" };

/**
 * Code scanning refuses a file with a result that has no place in the repository (github/codeql-action#1738,
 * #2459). A secret has none: the workflows pass it to the job, so they stand in, and the logical location says
 * what is really meant.
 */
const STAND_IN = ".github/workflows";

interface Located {
  readonly target: TargetReport;
  readonly finding: Finding;
}

function physicalLocation(at: Origin | undefined): object {
  const path = at?.kind === "file" ? workspacePath(at.path) : undefined;
  if (at?.kind !== "file" || path === undefined) return { artifactLocation: { uri: STAND_IN } };
  return {
    artifactLocation: { uri: path.split("/").map(encodeURIComponent).join("/") },
    region: { startLine: Math.max(1, at.line), startColumn: Math.max(1, at.column) },
  };
}

function locationOf({ target, finding }: Located): object {
  const place = finding.at === undefined ? target.name : originText(finding.at);
  return {
    physicalLocation: physicalLocation(finding.at),
    logicalLocations: [{ name: singleLine(place), kind: "resource" }],
  };
}

/** Brackets before parentheses would be a link in a SARIF message (SARIF 2.1.0, 3.11.6). */
function messageText(text: string): string {
  return text.replaceAll("](", "] (");
}

function resultOf(located: Located, rules: readonly ReasonId[]): object {
  const { target, finding } = located;
  const name = singleLine(target.name);
  const place = finding.at === undefined ? "" : originText(finding.at);
  return {
    ruleId: finding.id,
    ruleIndex: rules.indexOf(finding.id),
    level: LEVELS[finding.level],
    message: { text: messageText(`${name}: ${plainLine(finding.why)} Fix: ${plainLine(finding.fix)}`) },
    locations: [locationOf(located)],
    partialFingerprints: { "providerPreflight/v1": `${finding.id} ${name} ${place}` },
  };
}

function ruleOf(id: ReasonId, findings: readonly Finding[]): object {
  const title = findings.find((finding) => finding.id === id)?.title ?? id;
  return {
    id,
    shortDescription: { text: title },
    helpUri: docsUrl(id),
    help: { text: `See ${docsUrl(id)}` },
  };
}

/** SARIF 2.1.0 with one run. Its rules are the reasons that were found, in order of appearance. */
export function toSarif(report: Report): string {
  const located = report.targets.flatMap((target) => target.findings.map((finding) => ({ target, finding })));
  const findings = located.map(({ finding }) => finding);
  const rules = [...new Set(findings.map((finding) => finding.id))];
  const driver = {
    name: "Provider Preflight",
    semanticVersion: VERSION,
    informationUri: HOME,
    rules: rules.map((id) => ruleOf(id, findings)),
  };
  const results = located.map((one) => resultOf(one, rules));
  return jsonText({
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }],
  });
}
