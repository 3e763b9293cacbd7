import { docsUrl } from "../docs-url.ts";
import type { Finding } from "../finding.ts";
import { STATUSES, type Report, type Status, type TargetReport } from "../report.ts";
import { bySeverity } from "./finding-order.ts";
import { layerStates, TARGET_LAYERS } from "./layer-states.ts";
import { codeSpan, escapeMarkdown, fence, inlineMarkdown, link, tableHead, tableRow } from "./markdown.ts";
import { pasteable } from "./pasteable.ts";
import { cut } from "./single-line.ts";
import {
  hostOf,
  keyFacts,
  LEVEL_SYMBOLS,
  originText,
  requestTime,
  STATE_SYMBOLS,
  STATUS_SYMBOLS,
  STATUS_WORDS,
} from "./words.ts";

/** Bytes of UTF-8. The runner takes up to 1 MiB for a step; nobody reads that. */
const LARGEST = 64 * 1024;
/** Kept for the lines that say what was left out. */
const RESERVE = 512;
const MOST_FINDINGS = 10;
const LONGEST_SUPPORT = 4000;

const COLUMNS = ["Target", "Verdict", "Layers", "Key", "Host", "Requests"];
const WORST_FIRST: readonly Status[] = ["fail", "warn", "skip", "pass"];

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

function heading(report: Report): string {
  const symbol = STATUS_SYMBOLS[report.status];
  const counts = STATUSES.flatMap((status) => {
    const count = report.targets.filter((target) => target.status === status).length;
    return count === 0 ? [] : [`${count} ${STATUS_WORDS[status]}`];
  });
  const verdict = report.verdict === "ok" ? "" : `: ${codeSpan(report.verdict)}`;
  const retry = report.retryable ? " A later run may pass without a change." : "";
  const targets = report.targets.length === 1 ? "1 target" : `${report.targets.length} targets`;
  return [
    `## ${symbol} Provider Preflight ${STATUS_WORDS[report.status]}${verdict}`,
    `${targets}: ${counts.length === 0 ? "none checked" : counts.join(", ")}.${retry}`,
  ].join("\n\n");
}

function keyCell(target: TargetReport): string {
  const facts = keyFacts(target);
  if (facts === undefined) return "none";
  const [length = "", ...rest] = facts;
  return [length, ...rest.map((fact) => codeSpan(fact, 40))].join(", ");
}

function targetRow(target: TargetReport): string {
  const host = hostOf(target);
  const layers = layerStates(target).map(({ state }) => STATE_SYMBOLS[state]);
  const sent =
    target.requests.length === 0 ? "none" : `${target.requests.length} in ${requestTime(target)} ms`;
  const verdict = target.verdict === "ok" ? "" : ` ${codeSpan(target.verdict)}`;
  return tableRow([
    codeSpan(target.name, 80),
    `${STATUS_SYMBOLS[target.status]} ${STATUS_WORDS[target.status]}${verdict}`,
    layers.join(" "),
    keyCell(target),
    host === undefined ? "none" : codeSpan(host, 80),
    sent,
  ]);
}

function findingPart(finding: Finding): string {
  const facts = [
    codeSpan(finding.id),
    ...(finding.at === undefined ? [] : [`at ${codeSpan(originText(finding.at))}`]),
    ...(finding.retryable ? ["may heal by itself"] : []),
    link("what it means", docsUrl(finding.id)),
  ];
  const others = finding.alternatives.map((id) => link(id, docsUrl(id)));
  const lines = pasteable(finding.fix);
  return [
    `**${LEVEL_SYMBOLS[finding.level]} ${escapeMarkdown(finding.title)}** (${facts.join(", ")})`,
    inlineMarkdown(finding.why),
    `**Fix:** ${inlineMarkdown(finding.fix)}`,
    ...(lines.length === 0 ? [] : [fence(lines.join("\n"))]),
    ...(others.length === 0 ? [] : [`The same evidence fits: ${others.join(", ")}.`]),
  ].join("\n\n");
}

function section(target: TargetReport, mostFindings: number): string {
  const shown = bySeverity(target.findings).slice(0, mostFindings).map(findingPart);
  const left = target.findings.length - shown.length;
  const support =
    target.support === "" || target.status !== "fail"
      ? []
      : ["For the provider's support (without the key):", fence(cut(target.support, LONGEST_SUPPORT))];
  return [
    `### ${codeSpan(target.name, 80)}: ${STATUS_WORDS[target.status]}`,
    ...shown,
    ...(left === 0 ? [] : [`${left} more findings of this target are in the report.`]),
    ...support,
  ].join("\n\n");
}

/** As many pieces, in order, as fit into the budget with a separator of two bytes at most. */
function fitting(pieces: readonly string[], budget: number): readonly string[] {
  let used = 0;
  const end = pieces.findIndex((piece) => (used += bytes(piece) + 2) > budget);
  return end < 0 ? pieces : pieces.slice(0, end);
}

function leftOut(all: number, shown: number, what: string): string[] {
  return all === shown
    ? []
    : [`${all - shown} of ${all} ${what} are left out here; the report has them all.`];
}

interface Limits {
  /** Bytes of UTF-8. */
  readonly largest: number;
  readonly mostFindings: number;
}

/** The summary within limits: whole targets are left out, never a part of one. The worst come first. */
export function markdownWithin(report: Report, limits: Limits): string {
  const targets = WORST_FIRST.flatMap((status) =>
    report.targets.filter((target) => target.status === status),
  );
  const top = heading(report);
  const legend = `Layers: ${TARGET_LAYERS.join(", ")}. ✓ passed, ! warned, ✗ failed, – not reached.`;
  const budget = limits.largest - RESERVE - bytes(top) - bytes(legend);
  const rows = targets.map(targetRow);
  const shownRows = fitting(rows, budget / 2);
  const table = [tableHead(COLUMNS), ...shownRows].join("\n");
  const sections = targets
    .filter((target) => target.findings.length > 0)
    .map((target) => section(target, limits.mostFindings));
  const shownSections = fitting(sections, budget - bytes(table));
  const parts = [
    top,
    table,
    ...leftOut(rows.length, shownRows.length, "targets"),
    legend,
    ...shownSections,
    ...leftOut(sections.length, shownSections.length, "targets with findings"),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** The job summary: GitHub Flavored Markdown of at most 64 KiB. */
export function toSummary(report: Report): string {
  return markdownWithin(report, { largest: LARGEST, mostFindings: MOST_FINDINGS });
}
