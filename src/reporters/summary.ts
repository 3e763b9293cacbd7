import { docsUrl } from "../docs-url.ts";
import type { Finding } from "../finding.ts";
import { REASONS } from "../reasons.ts";
import type { Report, Status, TargetReport, Verdict } from "../report.ts";
import { bySeverity } from "./finding-order.ts";
import { layerStates } from "./layer-states.ts";
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
  STATUS_WORDS,
} from "./words.ts";

/** Bytes of UTF-8. The runner takes up to 1 MiB for a step; nobody reads that. */
const LARGEST = 64 * 1024;
/** Kept for the lines that say what was left out. */
const RESERVE = 512;
const MOST_FINDINGS = 10;
const LONGEST_SUPPORT = 4000;

const COLUMNS = ["Target", "Verdict", "Stopped at", "Host", "Key", "Requests"];
const NO_BREAK = "\u00A0";
/** A colour is seen before a word is read. */
const SIGNS: Readonly<Record<Status, string>> = { pass: "✅", warn: "⚠️", fail: "❌", skip: "⏭️" };
const WORST_FIRST: readonly Status[] = ["fail", "warn", "skip", "pass"];

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

function heading(report: Report): string {
  const { status, targets } = report;
  const [only] = targets;
  const what = targets.length === 1 && only !== undefined ? titleOf(only.verdict) : countOf(report);
  const retry = report.retryable ? ["A later run may pass without a change."] : [];
  return [`## ${SIGNS[status]} Provider Preflight ${STATUS_WORDS[status]}${what}`, ...retry].join("\n\n");
}

function titleOf(verdict: Verdict): string {
  return verdict === "ok" ? "" : `: ${escapeMarkdown(REASONS[verdict].title)}`;
}

/** `: 3 of 4 targets`, of those that have the report's own status. */
function countOf({ status, targets, verdict }: Report): string {
  if (targets.length === 0) return titleOf(verdict);
  const alike = targets.filter((target) => target.status === status).length;
  const all = alike === targets.length ? "all" : `${alike} of`;
  return `: ${all} ${targets.length} targets`;
}

function keyCell(target: TargetReport): string {
  const facts = keyFacts(target);
  if (facts === undefined) return "none";
  const [length = "", ...rest] = facts;
  return [length, ...rest.map((fact) => codeSpan(fact, 40))].join(", ");
}

function requestCell(target: TargetReport): string {
  return target.requests.length === 0 ? "none" : `${target.requests.length} in ${requestTime(target)} ms`;
}

function targetRow(target: TargetReport): string {
  const host = hostOf(target);
  const failed = layerStates(target).find(({ state }) => state === "failed");
  const verdict = target.verdict === "ok" ? STATUS_WORDS[target.status] : codeSpan(target.verdict);
  return tableRow([
    codeSpan(target.name, 80),
    `${SIGNS[target.status]} ${verdict}`,
    failed?.layer ?? "",
    host === undefined ? "none" : codeSpan(host, 80),
    keyCell(target),
    requestCell(target),
  ]);
}

/** Every layer with how it went, the one that failed in bold. */
function layerLine(target: TargetReport): string {
  const words = layerStates(target).map(({ layer, state }) => {
    const text = `${STATE_SYMBOLS[state]}${NO_BREAK}${layer}`;
    return state === "failed" ? `**${text}**` : text;
  });
  return words.join(" · ");
}

function factLine(target: TargetReport): string {
  const url = target.baseUrl === null ? "none" : codeSpan(target.baseUrl.value, 120);
  const facts = [
    `Target ${codeSpan(target.name, 80)}`,
    `base URL: ${url}`,
    `key: ${keyCell(target)}`,
    `requests: ${requestCell(target)}`,
  ];
  return `${facts.join(" · ")}.`;
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

/** Everything about one target; what is to be done stands first. */
function section(target: TargetReport, mostFindings: number): string {
  const shown = bySeverity(target.findings).slice(0, mostFindings).map(findingPart);
  const left = target.findings.length - shown.length;
  const support =
    target.support === "" || target.status !== "fail"
      ? []
      : ["For the provider's support (without the key):", fence(cut(target.support, LONGEST_SUPPORT))];
  return [
    layerLine(target),
    ...shown,
    ...(left === 0 ? [] : [`${left} more findings of this target are in the report.`]),
    factLine(target),
    ...support,
  ].join("\n\n");
}

function titledSection(target: TargetReport, mostFindings: number): string {
  const title = `### ${SIGNS[target.status]} ${codeSpan(target.name, 80)}${titleOf(target.verdict)}`;
  return `${title}\n\n${section(target, mostFindings)}`;
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
  const [only] = report.targets;
  const parts =
    report.targets.length === 1 && only !== undefined
      ? [heading(report), ...single(only, limits)]
      : [heading(report), ...fleet(report, limits.largest - bytes(heading(report)), limits.mostFindings)];
  return `${parts.join("\n\n")}\n`;
}

/** A target whose findings are too long for the summary is told by its layers and facts alone. */
function single(target: TargetReport, { largest, mostFindings }: Limits): string[] {
  const whole = section(target, mostFindings);
  if (bytes(whole) <= largest - RESERVE) return [whole];
  const rest = section({ ...target, findings: [], support: "" }, 0);
  return [rest, "The findings are left out here; the report has them all."];
}

function fleet(report: Report, largest: number, mostFindings: number): string[] {
  const targets = WORST_FIRST.flatMap((status) =>
    report.targets.filter((target) => target.status === status),
  );
  const budget = largest - RESERVE;
  const rows = targets.map(targetRow);
  const shownRows = fitting(rows, budget / 2);
  const table = targets.length === 0 ? [] : [[tableHead(COLUMNS), ...shownRows].join("\n")];
  const sections = targets
    .filter((target) => target.findings.length > 0)
    .map((target) => titledSection(target, mostFindings));
  const shownSections = fitting(sections, budget - bytes(table.join("")));
  return [
    ...table,
    ...leftOut(rows.length, shownRows.length, "targets"),
    ...shownSections,
    ...leftOut(sections.length, shownSections.length, "targets with findings"),
  ];
}

/** The job summary: GitHub Flavored Markdown of at most 64 KiB. */
export function toSummary(report: Report): string {
  return markdownWithin(report, { largest: LARGEST, mostFindings: MOST_FINDINGS });
}
