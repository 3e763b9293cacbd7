export const id = 457;
export const ids = [457];
export const modules = {

/***/ 4457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reporterFor: () => (/* binding */ reporterFor)
});

// UNUSED EXPORTS: REPORT_ENDINGS

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/docs-url.js
var docs_url = __webpack_require__(7913);
// EXTERNAL MODULE: ./build/markup.js
var build_markup = __webpack_require__(5678);
// EXTERNAL MODULE: ./build/reporters/finding-order.js
var finding_order = __webpack_require__(2381);
// EXTERNAL MODULE: ./build/reporters/layer-states.js
var layer_states = __webpack_require__(1191);
// EXTERNAL MODULE: ./build/reporters/words.js
var reporters_words = __webpack_require__(412);
// EXTERNAL MODULE: ./build/reporters/single-line.js
var single_line = __webpack_require__(7356);
;// CONCATENATED MODULE: ./build/reporters/xml.js

const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
/** Text for XML 1.0 and HTML, in elements and in quoted attributes. U+FFFE and U+FFFF are no characters of XML. */
function escapeXml(text) {
    return (0,single_line/* singleLine */.pF)(text)
        .replace(/[\uFFFE\uFFFF]/g, "\uFFFD")
        .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

;// CONCATENATED MODULE: ./build/reporters/html.js







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
function policy() {
    const hash = (0,external_node_crypto_.createHash)("sha256").update(STYLE, "utf8").digest("base64");
    return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}
function code(text) {
    return `<code>${escapeXml(text)}</code>`;
}
function message(markup) {
    return (0,build_markup/* partsOf */.CI)(markup)
        .map((part) => (part.quoted ? code(part.text) : escapeXml(part.text)))
        .join("");
}
function row(target) {
    const verdict = target.verdict === "ok" ? "" : ` ${code(target.verdict)}`;
    const layers = (0,layer_states/* layerStates */.y)(target).map(({ layer, state }) => `<li class="${state}" title="${state}">${reporters_words/* STATE_SYMBOLS */.wd[state]} ${layer}</li>`);
    const cells = [
        code(target.name),
        `<span class="${target.status}">${reporters_words/* STATUS_SYMBOLS */.Jk[target.status]} ${reporters_words/* STATUS_WORDS */.ly[target.status]}</span>${verdict}`,
        `<ol>${layers.join("")}</ol>`,
        (0,reporters_words/* keyFacts */.zS)(target)?.map(code).join(", ") ?? "none",
        code((0,reporters_words/* hostOf */.w4)(target) ?? "none"),
        `${target.requests.length} in ${(0,reporters_words/* requestTime */.D6)(target)} ms`,
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}
function pageLink(id) {
    return `<a href="${(0,docs_url/* docsUrl */.f)(id)}">${id}</a>`;
}
function findingBlock(finding) {
    const at = finding.at === undefined ? "" : ` at ${code((0,reporters_words/* originText */.CQ)(finding.at))}`;
    const others = finding.alternatives.map(pageLink).join(", ");
    const title = `${reporters_words/* LEVEL_SYMBOLS */.zY[finding.level]} ${escapeXml(finding.title)}`;
    return [
        `<h3 class="${finding.level}">${title}</h3>`,
        `<p>${pageLink(finding.id)}${at}</p>`,
        `<p>${message(finding.why)}</p>`,
        `<p><strong>Fix:</strong> ${message(finding.fix)}</p>`,
        ...(others === "" ? [] : [`<p>The same evidence fits: ${others}.</p>`]),
    ].join("\n");
}
function section(target) {
    const lines = target.support.split(/\r\n|[\r\n]/).map(escapeXml);
    const support = target.support === "" ? [] : ["<h3>For the provider's support</h3>", `<pre>${lines.join("\n")}</pre>`];
    return [
        `<section><h2>${code(target.name)}: ${reporters_words/* STATUS_WORDS */.ly[target.status]}</h2>`,
        ...(0,finding_order/* bySeverity */.N)(target.findings).map(findingBlock),
        ...support,
        "</section>",
    ].join("\n");
}
/** One HTML file that needs nothing else: no script, no image, light and dark. */
function toHtml(report) {
    const names = ["Target", "Verdict", "Layers", "Key", "Host", "Requests"];
    const title = `Provider Preflight ${reporters_words/* STATUS_WORDS */.ly[report.status]}`;
    const sections = report.targets.filter((target) => target.findings.length > 0).map(section);
    return [
        `<!doctype html>`,
        `<html lang="en"><head><meta charset="utf-8">`,
        `<meta http-equiv="Content-Security-Policy" content="${policy()}">`,
        `<meta name="viewport" content="width=device-width, initial-scale=1">`,
        `<title>${title}</title><style>${STYLE}</style></head><body>`,
        `<h1 class="${report.status}">${reporters_words/* STATUS_SYMBOLS */.Jk[report.status]} ${title}</h1>`,
        `<p>Verdict ${code(report.verdict)}, started ${code(report.startedAt)}, took ${report.durationMs} ms.</p>`,
        `<table><thead><tr>${names.map((name) => `<th scope="col">${name}</th>`).join("")}</tr></thead><tbody>`,
        ...report.targets.map(row),
        `</tbody></table>`,
        ...sections,
        `</body></html>`,
        "",
    ].join("\n");
}

// EXTERNAL MODULE: ./build/reporters/json.js
var json = __webpack_require__(6499);
;// CONCATENATED MODULE: ./build/reporters/junit.js



function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
        .join("");
}
function seconds(milliseconds) {
    return (milliseconds / 1000).toFixed(3);
}
function failures(target, layer) {
    return target.findings
        .filter((finding) => finding.layer === layer && finding.level === "error")
        .map((finding) => {
        const head = attributes({ type: finding.id, message: finding.title });
        const body = escapeXml(`${(0,single_line/* plainLine */.h0)(finding.why)} Fix: ${(0,single_line/* plainLine */.h0)(finding.fix)}`);
        return `      <failure${head}>${body}</failure>`;
    });
}
function warnings(target, layer) {
    return target.findings
        .filter((finding) => finding.layer === layer && finding.level !== "error")
        .map((finding) => {
        const text = `${finding.level} ${finding.id}: ${(0,single_line/* plainLine */.h0)(finding.why)} Fix: ${(0,single_line/* plainLine */.h0)(finding.fix)}`;
        return `      <system-out>${escapeXml(text)}</system-out>`;
    });
}
function testCase(target, { layer, state }) {
    const skipped = state === "not reached" ? [`      <skipped message="not reached"/>`] : [];
    const content = [...failures(target, layer), ...skipped, ...warnings(target, layer)];
    const head = `    <testcase${attributes({ classname: target.name, name: layer })}`;
    return content.length === 0 ? `${head}/>` : [`${head}>`, ...content, "    </testcase>"].join("\n");
}
/** The layers as test cases; our own fault is one more where it happened. */
function casesOf(target) {
    const own = target.findings.some((finding) => finding.layer === "internal" && finding.level === "error");
    return own ? [...(0,layer_states/* layerStates */.y)(target), { layer: "internal", state: "failed" }] : (0,layer_states/* layerStates */.y)(target);
}
function countsOf(cases) {
    const count = (state) => cases.filter((one) => one.state === state).length;
    return { tests: cases.length, failures: count("failed"), skipped: count("not reached") };
}
function suite(target) {
    const cases = casesOf(target);
    const time = seconds(target.requests.reduce((sum, request) => sum + request.durationMs, 0));
    return [
        `  <testsuite${attributes({ name: target.name, ...countsOf(cases), errors: 0, time })}>`,
        ...cases.map((one) => testCase(target, one)),
        "  </testsuite>",
    ].join("\n");
}
/** JUnit XML: a suite for each target, a test case for each layer; layers not reached are skipped. */
function toJunit(report) {
    const counts = countsOf(report.targets.flatMap(casesOf));
    const time = seconds(report.durationMs);
    return [
        `<?xml version="1.0" encoding="UTF-8"?>`,
        `<testsuites${attributes({ name: "Provider Preflight", ...counts, errors: 0, time })}>`,
        ...report.targets.map(suite),
        "</testsuites>",
        "",
    ].join("\n");
}

// EXTERNAL MODULE: ./build/reasons.js
var reasons = __webpack_require__(9353);
;// CONCATENATED MODULE: ./build/reporters/markdown.js


/** Characters that start or end an inline construct of GitHub Flavored Markdown. */
const INLINE = /[`*_[\]<>~$&#]/g;
/** What would start a block at the beginning of a line. */
const BLOCK_START = /^(\s*)([-+=]|\d+(?=[.)]))/;
const WORD_JOINER = "\u2060";
/**
 * Own words as inline Markdown that shows them unchanged. Pipes and backslashes become entities, which mean the
 * same inside and outside of tables. A word joiner after `@` and before digits after `#` stops mentions and issue
 * links: these are made from the rendered text, where a backslash is gone.
 */
function escapeMarkdown(text) {
    return (0,single_line/* singleLine */.pF)(text)
        .replaceAll("\\", "\u0000")
        .replace(INLINE, "\\$&")
        .replace(BLOCK_START, (_, space, mark) => space + blockEscape(mark))
        .replaceAll("://", "\\://")
        .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`)
        .replaceAll("@", `@${WORD_JOINER}`)
        .replace(/#(?=\d)/g, `#${WORD_JOINER}`)
        .replaceAll("|", "&#124;")
        .replaceAll("\u0000", "&#92;");
}
function blockEscape(mark) {
    return /\d/.test(mark) ? `${mark}${WORD_JOINER}` : `\\${mark}`;
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
/** A code span that shows the text unchanged, whatever is in it; at most `maximum` characters of it. */
function codeSpan(text, maximum = 300) {
    const content = (0,single_line/* cut */.Jj)((0,single_line/* singleLine */.pF)(text), maximum);
    if (content.trim() === "")
        return "(empty)";
    const ticks = "`".repeat(longestRun(content) + 1);
    const padding = /^[` ]|[` ]$/.test(content) ? " " : "";
    return `${ticks}${padding}${content}${padding}${ticks}`;
}
/** A fenced code block around lines of text. */
function fence(text) {
    const lines = text
        .split(/\r\n|[\r\n]/)
        .map(single_line/* singleLine */.pF)
        .join("\n");
    const ticks = "`".repeat(Math.max(3, longestRun(lines) + 1));
    return `${ticks}text\n${lines}\n${ticks}`;
}
/**
 * A message with its quoted parts as code spans. Two spans side by side would share their back quotes, and the
 * text of the second could get out; a space keeps them apart.
 */
function inlineMarkdown(markup) {
    const parts = (0,build_markup/* partsOf */.CI)(markup);
    return parts
        .map((part, index) => {
        if (!part.quoted)
            return escapeMarkdown(part.text);
        return `${parts[index - 1]?.quoted === true ? " " : ""}${codeSpan(part.text)}`;
    })
        .join("");
}
/**
 * A cell of inline Markdown. Pipes are left only in code spans by now. Parsers differ about two backslashes before
 * a pipe (github/cmark-gfm#277), so a space keeps a backslash of the text from ours.
 */
function cell(inline) {
    return inline.replace(/(\\?)\|/g, (_, slash) => (slash === "" ? "\\|" : "\\ \\|"));
}
function markdown_row(cells) {
    return `| ${cells.map(cell).join(" | ")} |`;
}
/** The first two lines of a table; the rows follow it line by line. */
function tableHead(names) {
    return `${markdown_row(names)}\n|${" --- |".repeat(names.length)}`;
}
const tableRow = markdown_row;
/** A link with own words to an address of our own making. */
function markdown_link(words, url) {
    return `[${escapeMarkdown(words)}](${url})`;
}

;// CONCATENATED MODULE: ./build/reporters/pasteable.js


/** One command of those that our fixes name, perhaps fed by one `printf`; nothing chained, nothing substituted. */
const COMMAND = /^(?:printf [^;&|`<>]+ \| )?(?:codex|curl|export|gh|nslookup|ollama|openssl|provider-preflight|unset) (?:(?!\$\()[^;&|`<>])+$/;
/** A line of TOML (`base_url = "…"`), of YAML (`env-key: NAME`) or of a shell's environment (`NAME=…`). */
const SETTING = /^[\w.-]+(?: = |: |=)(?:(?!\$\()[^;&|`<>])+$/;
/**
 * The parts of a fix that are to be typed or pasted as they are. The forms are closed: foreign text in a fix, such
 * as a model's id, does not become a command that we seem to recommend.
 */
function pasteable(fix) {
    return (0,build_markup/* partsOf */.CI)(fix)
        .filter((part) => part.quoted)
        .map((part) => (0,single_line/* singleLine */.pF)(part.text))
        .filter((text) => COMMAND.test(text) || SETTING.test(text));
}

;// CONCATENATED MODULE: ./build/reporters/summary.js








/** Bytes of UTF-8. The runner takes up to 1 MiB for a step; nobody reads that. */
const LARGEST = (/* unused pure expression or super */ null && (64 * 1024));
/** Kept for the lines that say what was left out. */
const RESERVE = 512;
const MOST_FINDINGS = 10;
const LONGEST_SUPPORT = 4000;
const COLUMNS = ["Target", "Verdict", "Stopped at", "Host", "Key", "Requests"];
const NO_BREAK = "\u00A0";
/** A colour is seen before a word is read. */
const SIGNS = { pass: "✅", warn: "⚠️", fail: "❌", skip: "⏭️" };
const WORST_FIRST = ["fail", "warn", "skip", "pass"];
function bytes(text) {
    return new TextEncoder().encode(text).length;
}
function heading(report) {
    const { status, targets } = report;
    const [only] = targets;
    const what = targets.length === 1 && only !== undefined ? titleOf(only.verdict) : countOf(report);
    const retry = report.retryable ? ["A later run may pass without a change."] : [];
    return [`## ${SIGNS[status]} Provider Preflight ${reporters_words/* STATUS_WORDS */.ly[status]}${what}`, ...retry].join("\n\n");
}
function titleOf(verdict) {
    return verdict === "ok" ? "" : `: ${escapeMarkdown(reasons/* REASONS */.ez[verdict].title)}`;
}
/** `: 3 of 4 targets`, of those that have the report's own status. */
function countOf({ status, targets, verdict }) {
    if (targets.length === 0)
        return titleOf(verdict);
    const alike = targets.filter((target) => target.status === status).length;
    const all = alike === targets.length ? "all" : `${alike} of`;
    return `: ${all} ${targets.length} targets`;
}
function keyCell(target) {
    const facts = (0,reporters_words/* keyFacts */.zS)(target);
    if (facts === undefined)
        return "none";
    const [length = "", ...rest] = facts;
    return [length, ...rest.map((fact) => codeSpan(fact, 40))].join(", ");
}
function requestCell(target) {
    return target.requests.length === 0 ? "none" : `${target.requests.length} in ${(0,reporters_words/* requestTime */.D6)(target)} ms`;
}
function targetRow(target) {
    const host = (0,reporters_words/* hostOf */.w4)(target);
    const failed = (0,layer_states/* layerStates */.y)(target).find(({ state }) => state === "failed");
    const verdict = target.verdict === "ok" ? reporters_words/* STATUS_WORDS */.ly[target.status] : codeSpan(target.verdict);
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
function layerLine(target) {
    const words = (0,layer_states/* layerStates */.y)(target).map(({ layer, state }) => {
        const text = `${reporters_words/* STATE_SYMBOLS */.wd[state]}${NO_BREAK}${layer}`;
        return state === "failed" ? `**${text}**` : text;
    });
    return words.join(" · ");
}
function factLine(target) {
    const url = target.baseUrl === null ? "none" : codeSpan(target.baseUrl.value, 120);
    const facts = [
        `Target ${codeSpan(target.name, 80)}`,
        `base URL: ${url}`,
        `key: ${keyCell(target)}`,
        `requests: ${requestCell(target)}`,
    ];
    return `${facts.join(" · ")}.`;
}
function findingPart(finding) {
    const facts = [
        codeSpan(finding.id),
        ...(finding.at === undefined ? [] : [`at ${codeSpan((0,reporters_words/* originText */.CQ)(finding.at))}`]),
        ...(finding.retryable ? ["may heal by itself"] : []),
        markdown_link("what it means", (0,docs_url/* docsUrl */.f)(finding.id)),
    ];
    const others = finding.alternatives.map((id) => markdown_link(id, (0,docs_url/* docsUrl */.f)(id)));
    const lines = pasteable(finding.fix);
    return [
        `**${reporters_words/* LEVEL_SYMBOLS */.zY[finding.level]} ${escapeMarkdown(finding.title)}** (${facts.join(", ")})`,
        inlineMarkdown(finding.why),
        `**Fix:** ${inlineMarkdown(finding.fix)}`,
        ...(lines.length === 0 ? [] : [fence(lines.join("\n"))]),
        ...(others.length === 0 ? [] : [`The same evidence fits: ${others.join(", ")}.`]),
    ].join("\n\n");
}
/** Everything about one target; what is to be done stands first. */
function summary_section(target, mostFindings) {
    const shown = (0,finding_order/* bySeverity */.N)(target.findings).slice(0, mostFindings).map(findingPart);
    const left = target.findings.length - shown.length;
    const support = target.support === "" || target.status !== "fail"
        ? []
        : ["For the provider's support (without the key):", fence((0,single_line/* cut */.Jj)(target.support, LONGEST_SUPPORT))];
    return [
        layerLine(target),
        ...shown,
        ...(left === 0 ? [] : [`${left} more findings of this target are in the report.`]),
        factLine(target),
        ...support,
    ].join("\n\n");
}
function titledSection(target, mostFindings) {
    const title = `### ${SIGNS[target.status]} ${codeSpan(target.name, 80)}${titleOf(target.verdict)}`;
    return `${title}\n\n${summary_section(target, mostFindings)}`;
}
/** As many pieces, in order, as fit into the budget with a separator of two bytes at most. */
function fitting(pieces, budget) {
    let used = 0;
    const end = pieces.findIndex((piece) => (used += bytes(piece) + 2) > budget);
    return end < 0 ? pieces : pieces.slice(0, end);
}
function leftOut(all, shown, what) {
    return all === shown
        ? []
        : [`${all - shown} of ${all} ${what} are left out here; the report has them all.`];
}
/** The summary within limits: whole targets are left out, never a part of one. The worst come first. */
function markdownWithin(report, limits) {
    const [only] = report.targets;
    const parts = report.targets.length === 1 && only !== undefined
        ? [heading(report), ...single(only, limits)]
        : [heading(report), ...fleet(report, limits.largest - bytes(heading(report)), limits.mostFindings)];
    return `${parts.join("\n\n")}\n`;
}
/** A target whose findings are too long for the summary is told by its layers and facts alone. */
function single(target, { largest, mostFindings }) {
    const whole = summary_section(target, mostFindings);
    if (bytes(whole) <= largest - RESERVE)
        return [whole];
    const rest = summary_section({ ...target, findings: [], support: "" }, 0);
    return [rest, "The findings are left out here; the report has them all."];
}
function fleet(report, largest, mostFindings) {
    const targets = WORST_FIRST.flatMap((status) => report.targets.filter((target) => target.status === status));
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
function toSummary(report) {
    return markdownWithin(report, { largest: LARGEST, mostFindings: MOST_FINDINGS });
}

;// CONCATENATED MODULE: ./build/reporters/markdown-report.js

/** The same as the job summary, with every target and every finding. */
function toMarkdownReport(report) {
    return markdownWithin(report, { largest: Number.MAX_SAFE_INTEGER, mostFindings: Number.MAX_SAFE_INTEGER });
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/reporters/json-text.js
var json_text = __webpack_require__(5187);
;// CONCATENATED MODULE: ./build/reporters/workspace-path.js

/** A path relative to the workspace, with slashes, or undefined for any other: only these can be placed. */
function workspacePath(path) {
    const parts = (0,single_line/* singleLine */.pF)(path).split(/[/\\]/);
    const isElsewhere = /^(?:[/\\~]|[A-Za-z]:)/.test(path) || parts.includes("..");
    return isElsewhere || path === "" ? undefined : parts.filter((part) => part !== ".").join("/");
}

;// CONCATENATED MODULE: ./build/reporters/sarif.js






const HOME = "https://github.com/provider-preflight/provider-preflight";
const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
const LEVELS = { error: "error", warning: "warning", notice: "note" };
/**
 * Code scanning refuses a file with a result that has no place in the repository (github/codeql-action#1738,
 * #2459). A secret has none: the workflows pass it to the job, so they stand in, and the logical location says
 * what is really meant.
 */
const STAND_IN = ".github/workflows";
function physicalLocation(at) {
    const path = at?.kind === "file" ? workspacePath(at.path) : undefined;
    if (at?.kind !== "file" || path === undefined)
        return { artifactLocation: { uri: STAND_IN } };
    return {
        artifactLocation: { uri: path.split("/").map(encodeURIComponent).join("/") },
        region: { startLine: Math.max(1, at.line), startColumn: Math.max(1, at.column) },
    };
}
function locationOf({ target, finding }) {
    const place = finding.at === undefined ? target.name : (0,reporters_words/* originText */.CQ)(finding.at);
    return {
        physicalLocation: physicalLocation(finding.at),
        logicalLocations: [{ name: (0,single_line/* singleLine */.pF)(place), kind: "resource" }],
    };
}
/** Brackets before parentheses would be a link in a SARIF message (SARIF 2.1.0, 3.11.6). */
function messageText(text) {
    return text.replaceAll("](", "] (");
}
function resultOf(located, rules) {
    const { target, finding } = located;
    const name = (0,single_line/* singleLine */.pF)(target.name);
    const place = finding.at === undefined ? "" : (0,reporters_words/* originText */.CQ)(finding.at);
    return {
        ruleId: finding.id,
        ruleIndex: rules.indexOf(finding.id),
        level: LEVELS[finding.level],
        message: { text: messageText(`${name}: ${(0,single_line/* plainLine */.h0)(finding.why)} Fix: ${(0,single_line/* plainLine */.h0)(finding.fix)}`) },
        locations: [locationOf(located)],
        partialFingerprints: { "providerPreflight/v1": `${finding.id} ${name} ${place}` },
    };
}
function ruleOf(id, findings) {
    const title = findings.find((finding) => finding.id === id)?.title ?? id;
    return {
        id,
        shortDescription: { text: title },
        helpUri: (0,docs_url/* docsUrl */.f)(id),
        help: { text: `See ${(0,docs_url/* docsUrl */.f)(id)}` },
    };
}
/** SARIF 2.1.0 with one run. Its rules are the reasons that were found, in order of appearance. */
function toSarif(report) {
    const located = report.targets.flatMap((target) => target.findings.map((finding) => ({ target, finding })));
    const findings = located.map(({ finding }) => finding);
    const rules = [...new Set(findings.map((finding) => finding.id))];
    const driver = {
        name: "Provider Preflight",
        semanticVersion: version/* VERSION */.x,
        informationUri: HOME,
        rules: rules.map((id) => ruleOf(id, findings)),
    };
    const results = located.map((one) => resultOf(one, rules));
    return (0,json_text/* jsonText */.s)({
        $schema: SCHEMA,
        version: "2.1.0",
        runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }],
    });
}

;// CONCATENATED MODULE: ./build/reporters/index.js





const REPORTERS = [
    [".json", json/* toJsonText */.jj],
    [".sarif", toSarif],
    [".xml", toJunit],
    [".md", toMarkdownReport],
    [".html", toHtml],
];
/** The endings that name a form of report. */
const REPORT_ENDINGS = REPORTERS.map(([ending]) => ending);
/** What writes a report of the form that the path's ending names (in either case), or undefined. */
function reporterFor(path) {
    return REPORTERS.find(([ending]) => path.toLowerCase().endsWith(ending))?.[1];
}


/***/ })

};
