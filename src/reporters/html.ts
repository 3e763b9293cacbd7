import { createHash } from "node:crypto";
import { docsUrl } from "../docs-url.ts";
import type { Finding } from "../finding.ts";
import { partsOf, type Markup } from "../markup.ts";
import type { ReasonId } from "../reasons.ts";
import type { Report, TargetReport } from "../report.ts";
import { bySeverity } from "./finding-order.ts";
import { layerStates } from "./layer-states.ts";
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
import { escapeXml } from "./xml.ts";

const STYLE = `
:root { color-scheme: light dark; --fail: #b42318; --warn: #8a5a00; --pass: #1a7f37; --line: #8884; }
@media (prefers-color-scheme: dark) { :root { --fail: #ff8a80; --warn: #e3b341; --pass: #56d364; } }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { text-align: left; padding: .3rem .7rem; border-bottom: 1px solid var(--line); vertical-align: top; }
code, pre { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; white-space: pre-wrap; }
pre { border: 1px solid var(--line); padding: .7rem; }
ol { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0 .8rem; }
.fail, .failed, .error { color: var(--fail); }
.warn, .warned, .warning { color: var(--warn); }
.pass, .passed { color: var(--pass); }
`;

/** Nothing is loaded and nothing runs: only this style, by its hash. */
function policy(): string {
  const hash = createHash("sha256").update(STYLE, "utf8").digest("base64");
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

function code(text: string): string {
  return `<code>${escapeXml(text)}</code>`;
}

function message(markup: Markup): string {
  return partsOf(markup)
    .map((part) => (part.quoted ? code(part.text) : escapeXml(part.text)))
    .join("");
}

function row(target: TargetReport): string {
  const verdict = target.verdict === "ok" ? "" : ` ${code(target.verdict)}`;
  const layers = layerStates(target).map(
    ({ layer, state }) => `<li class="${state}" title="${state}">${STATE_SYMBOLS[state]} ${layer}</li>`,
  );
  const cells = [
    code(target.name),
    `<span class="${target.status}">${STATUS_SYMBOLS[target.status]} ${STATUS_WORDS[target.status]}</span>${verdict}`,
    `<ol>${layers.join("")}</ol>`,
    keyFacts(target)?.map(code).join(", ") ?? "none",
    code(hostOf(target) ?? "none"),
    `${target.requests.length} in ${requestTime(target)} ms`,
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}

function pageLink(id: ReasonId): string {
  return `<a href="${docsUrl(id)}">${id}</a>`;
}

function findingBlock(finding: Finding): string {
  const at = finding.at === undefined ? "" : ` at ${code(originText(finding.at))}`;
  const others = finding.alternatives.map(pageLink).join(", ");
  const title = `${LEVEL_SYMBOLS[finding.level]} ${escapeXml(finding.title)}`;
  return [
    `<h3 class="${finding.level}">${title}</h3>`,
    `<p>${pageLink(finding.id)}${at}</p>`,
    `<p>${message(finding.why)}</p>`,
    `<p><strong>Fix:</strong> ${message(finding.fix)}</p>`,
    ...(others === "" ? [] : [`<p>The same evidence fits: ${others}.</p>`]),
  ].join("\n");
}

function section(target: TargetReport): string {
  const lines = target.support.split(/\r\n|[\r\n]/).map(escapeXml);
  const support =
    target.support === "" ? [] : ["<h3>For the provider's support</h3>", `<pre>${lines.join("\n")}</pre>`];
  return [
    `<section><h2>${code(target.name)}: ${STATUS_WORDS[target.status]}</h2>`,
    ...bySeverity(target.findings).map(findingBlock),
    ...support,
    "</section>",
  ].join("\n");
}

/** One HTML file that needs nothing else: no script, no image, light and dark. */
export function toHtml(report: Report): string {
  const names = ["Target", "Verdict", "Layers", "Key", "Host", "Requests"];
  const title = `Provider Preflight ${STATUS_WORDS[report.status]}`;
  const sections = report.targets.filter((target) => target.findings.length > 0).map(section);
  return [
    `<!doctype html>`,
    `<html lang="en"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy()}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${title}</title><style>${STYLE}</style></head><body>`,
    `<h1 class="${report.status}">${STATUS_SYMBOLS[report.status]} ${title}</h1>`,
    `<p>Verdict ${code(report.verdict)}, started ${code(report.startedAt)}, took ${report.durationMs} ms.</p>`,
    `<table><thead><tr>${names.map((name) => `<th scope="col">${name}</th>`).join("")}</tr></thead><tbody>`,
    ...report.targets.map(row),
    `</tbody></table>`,
    ...sections,
    `</body></html>`,
    "",
  ].join("\n");
}
