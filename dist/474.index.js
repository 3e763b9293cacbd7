export const id = 474;
export const ids = [474];
export const modules = {

/***/ 2474:
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
var words = __webpack_require__(412);
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
    const layers = (0,layer_states/* layerStates */.y)(target).map(({ layer, state }) => `<li class="${state}" title="${state}">${words/* STATE_SYMBOLS */.wd[state]} ${layer}</li>`);
    const cells = [
        code(target.name),
        `<span class="${target.status}">${words/* STATUS_SYMBOLS */.Jk[target.status]} ${words/* STATUS_WORDS */.ly[target.status]}</span>${verdict}`,
        `<ol>${layers.join("")}</ol>`,
        (0,words/* keyFacts */.zS)(target)?.map(code).join(", ") ?? "none",
        code((0,words/* hostOf */.w4)(target) ?? "none"),
        `${target.requests.length} in ${(0,words/* requestTime */.D6)(target)} ms`,
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}
function pageLink(id) {
    return `<a href="${(0,docs_url/* docsUrl */.f)(id)}">${id}</a>`;
}
function findingBlock(finding) {
    const at = finding.at === undefined ? "" : ` at ${code((0,words/* originText */.CQ)(finding.at))}`;
    const others = finding.alternatives.map(pageLink).join(", ");
    const title = `${words/* LEVEL_SYMBOLS */.zY[finding.level]} ${escapeXml(finding.title)}`;
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
        `<section><h2>${code(target.name)}: ${words/* STATUS_WORDS */.ly[target.status]}</h2>`,
        ...(0,finding_order/* bySeverity */.N)(target.findings).map(findingBlock),
        ...support,
        "</section>",
    ].join("\n");
}
/** One HTML file that needs nothing else: no script, no image, light and dark. */
function toHtml(report) {
    const names = ["Target", "Verdict", "Layers", "Key", "Host", "Requests"];
    const title = `Provider Preflight ${words/* STATUS_WORDS */.ly[report.status]}`;
    const sections = report.targets.filter((target) => target.findings.length > 0).map(section);
    return [
        `<!doctype html>`,
        `<html lang="en"><head><meta charset="utf-8">`,
        `<meta http-equiv="Content-Security-Policy" content="${policy()}">`,
        `<meta name="viewport" content="width=device-width, initial-scale=1">`,
        `<title>${title}</title><style>${STYLE}</style></head><body>`,
        `<h1 class="${report.status}">${words/* STATUS_SYMBOLS */.Jk[report.status]} ${title}</h1>`,
        `<p>Verdict ${code(report.verdict)}, started ${code(report.startedAt)}, took ${report.durationMs} ms.</p>`,
        `<table><thead><tr>${names.map((name) => `<th scope="col">${name}</th>`).join("")}</tr></thead><tbody>`,
        ...report.targets.map(row),
        `</tbody></table>`,
        ...sections,
        `</body></html>`,
        "",
    ].join("\n");
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/reporters/json-text.js
/** DEL, C1, line separators and format characters: legal in JSON, but they act on a terminal. */
const ACTING = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
function escaped(character) {
    return character
        .split("")
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join("");
}
/**
 * JSON text that means the same to a parser and nothing to a terminal or to the runner, which takes `##[` for a
 * command anywhere in a line.
 */
function jsonText(value) {
    const text = JSON.stringify(value, null, 2).replace(ACTING, escaped).replaceAll("##[", "##\\u005b");
    return `${text}\n`;
}

;// CONCATENATED MODULE: ./build/reporters/json.js




function jsonOrigin(origin) {
    return origin.kind === "file"
        ? { kind: "file", path: origin.path, line: origin.line, column: origin.column }
        : { kind: origin.kind, name: origin.name };
}
/** One finding in its public form; `diagnose --json` uses it too. */
function jsonFinding(finding) {
    return {
        id: finding.id,
        level: finding.level,
        title: finding.title,
        why: (0,build_markup/* asText */.e1)(finding.why),
        fix: (0,build_markup/* asText */.e1)(finding.fix),
        docs: (0,docs_url/* docsUrl */.f)(finding.id),
        at: finding.at === undefined ? null : jsonOrigin(finding.at),
        retryable: finding.retryable,
        alternatives: [...finding.alternatives],
    };
}
function jsonRequest(request) {
    return {
        purpose: request.purpose,
        method: request.method,
        url: request.url,
        authenticated: request.authenticated,
        attempt: request.attempt,
        status: request.status,
        code: request.code,
        requestId: request.requestId,
        sentAt: request.sentAt,
        durationMs: request.durationMs,
    };
}
function jsonKey(key) {
    if (key === null)
        return null;
    const { from, length, prefix, fingerprint } = key;
    return { from: jsonOrigin(from), length, prefix, fingerprint };
}
function jsonPlan(plan) {
    if (plan === null)
        return null;
    const { url, modelsUrl, authorization, headers } = plan;
    return {
        url,
        modelsUrl,
        authorization: authorization && { scheme: authorization.scheme, fingerprint: authorization.fingerprint },
        headers: [...headers],
    };
}
function jsonModels(models) {
    return {
        count: models.count,
        required: models.required.map(({ id, listed, suggestions }) => ({
            id,
            listed,
            suggestions: [...suggestions],
        })),
    };
}
function jsonTarget(target) {
    const { baseUrl } = target;
    return {
        name: target.name,
        client: target.client,
        provider: target.provider,
        status: target.status,
        verdict: target.verdict,
        baseUrl: baseUrl && { value: baseUrl.value, from: jsonOrigin(baseUrl.from) },
        key: jsonKey(target.key),
        credit: target.credit && { remaining: target.credit.remaining, expiresAt: target.credit.expiresAt },
        plan: jsonPlan(target.plan),
        models: jsonModels(target.models),
        requests: target.requests.map(jsonRequest),
        findings: target.findings.map(jsonFinding),
        support: target.support,
    };
}
/** The report in its public form. Fields are copied one by one, so that nothing gets out by being there. */
function toJson(report) {
    return {
        schemaVersion: 1,
        tool: { name: "provider-preflight", version: version/* VERSION */.x },
        status: report.status,
        verdict: report.verdict,
        retryable: report.retryable,
        startedAt: report.startedAt,
        durationMs: report.durationMs,
        targets: report.targets.map(jsonTarget),
    };
}
/** The same as text, indented, ending in a newline. */
function toJsonText(report) {
    return jsonText(toJson(report));
}

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

// EXTERNAL MODULE: ./build/reporters/summary.js + 1 modules
var summary = __webpack_require__(3061);
;// CONCATENATED MODULE: ./build/reporters/markdown-report.js

/** The same as the job summary, with every target and every finding. */
function toMarkdownReport(report) {
    return (0,summary/* markdownWithin */.x)(report, { largest: Number.MAX_SAFE_INTEGER, mostFindings: Number.MAX_SAFE_INTEGER });
}

// EXTERNAL MODULE: ./build/reporters/workspace-path.js
var workspace_path = __webpack_require__(6426);
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
    const path = at?.kind === "file" ? (0,workspace_path/* workspacePath */.X)(at.path) : undefined;
    if (at?.kind !== "file" || path === undefined)
        return { artifactLocation: { uri: STAND_IN } };
    return {
        artifactLocation: { uri: path.split("/").map(encodeURIComponent).join("/") },
        region: { startLine: Math.max(1, at.line), startColumn: Math.max(1, at.column) },
    };
}
function locationOf({ target, finding }) {
    const place = finding.at === undefined ? target.name : (0,words/* originText */.CQ)(finding.at);
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
    const place = finding.at === undefined ? "" : (0,words/* originText */.CQ)(finding.at);
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
    return jsonText({
        $schema: SCHEMA,
        version: "2.1.0",
        runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }],
    });
}

;// CONCATENATED MODULE: ./build/reporters/index.js





const REPORTERS = [
    [".json", toJsonText],
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


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version that reports, the user agent and `--version` name; a test holds it to package.json's. */
const VERSION = "0.1.0";


/***/ })

};
