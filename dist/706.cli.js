export const id = 706;
export const ids = [706];
export const modules = {

/***/ 6706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnoseInput: () => (/* binding */ diagnoseInput)
});

// EXTERNAL MODULE: ./build/signs/network-codes.js
var network_codes = __webpack_require__(9864);
;// CONCATENATED MODULE: ./build/signs/public-lists.js
/**
 * Hosts whose list of models anybody gets, beside those that the built-in table marks. Local servers are here
 * because they are open until someone sets a key. Sources: catwalk cmd@64dad50
 * and models.dev packages/core@f3fc692, which fetch these lists without a key; Jina, Novita and Ray Serve: reports of users.
 */
const PUBLIC_LISTS = new Set([
    "aihubmix", "avian", "chutes", "cortecs", "deepinfra", "friendli", "huggingface", "io-net", "jan", "jina", "koboldcpp",
    "llama.cpp", "llamacpp", "lm-studio", "lmstudio", "localai", "novita", "nvidia", "nvidia-nim", "ollama", "open-webui",
    "opencode-zen", "openrouter", "ovms", "ray-serve", "sambanova", "synthetic", "textgen-webui", "text-generation-webui",
    "venice", "vercel-ai-gateway", "vllm",
]); // prettier-ignore
/** True where a 200 from the list says nothing about the key. */
function hasPublicList(context) {
    const proves = context.provider?.models.provesKey;
    if (typeof proves === "boolean")
        return !proves;
    return context.providerId !== undefined && PUBLIC_LISTS.has(context.providerId.toLowerCase());
}

// EXTERNAL MODULE: ./build/signs/read-response.js + 18 modules
var read_response = __webpack_require__(2589);
// EXTERNAL MODULE: ./build/signs/server-error.js + 2 modules
var server_error = __webpack_require__(413);
;// CONCATENATED MODULE: ./build/diagnose.js




/**
 * Reads an answer that the user has kept. Unlike the gate, nothing can be asked again here: a list that anybody
 * gets leaves the key unproven.
 */
function diagnose({ response, networkCode, context }) {
    if (response === undefined)
        return readCode(networkCode ?? "UNKNOWN");
    const reading = (0,read_response/* readResponse */.U)(response, context);
    if (!isBodyUnknown(response))
        return needsProof(reading, context) ? unproven(reading) : reading;
    if (context.asked === "models" || context.asked === "key")
        return unproven(reading);
    return { ...reading, id: "ok", alternatives: [] };
}
function readCode(code) {
    const failure = (0,network_codes/* readFailure */.f)({ kind: "failure", stage: stageOf(code), code });
    return {
        ...failure,
        message: undefined,
        code,
        requestId: undefined,
        retryAfter: undefined,
        sawOtherKey: false,
    };
}
function stageOf(code) {
    return /^(?:ENOTFOUND|EAI_)/.test(code) ? "dns" : "connect";
}
function needsProof(reading, context) {
    return reading.id === "ok" && context.asked === "models" && hasPublicList(context);
}
function unproven(reading) {
    return { ...reading, id: "auth/unproven", alternatives: [] };
}
/** `curl -sI` and a log show a status without its body: then the body is not empty but unknown. */
function isBodyUnknown(response) {
    if (response.status !== 200 || response.body !== "")
        return false;
    const { "content-length": length, "transfer-encoding": encoding } = response.headers;
    return length !== "0" && encoding === undefined;
}
const LONGEST_LINE = 65_536;
const MOST_BLOCKS = 10;
const STATUS_LINE = /^HTTP\/\d(?:\.\d)? +(\d{3})(?: |\r?\n|\r?$)/;
/**
 * Reads what `curl -si` prints: one or several blocks of headers (`100 Continue`, a proxy's answer to CONNECT,
 * redirects that were followed), of which the last one counts, and the body. Without a status line the whole
 * text is a body and `status` is its status, which an error may also name itself. Undefined where nothing tells.
 */
function parseCurlOutput(text, status) {
    const start = text.replace(/^[\uFEFF\r\n]{1,16}/, "");
    let rest = start;
    let last;
    for (let block = 0; block < MOST_BLOCKS && STATUS_LINE.test(rest.slice(0, 200)); block += 1) {
        const { head, tail } = splitHead(rest);
        last = { status: Number(STATUS_LINE.exec(head)?.[1]), headers: readHeaders(head) };
        rest = tail;
        if (!isFollowed(last.status, rest))
            break;
    }
    if (last !== undefined)
        return { kind: "response", ...last, body: rest };
    return fromBodyAlone(text, status);
}
/** An error often names its own status, or is an error without one (status 0); anything else needs to be told. */
function fromBodyAlone(body, status) {
    if (status !== undefined)
        return { kind: "response", status, headers: {}, body };
    const error = (0,server_error/* readServerError */.i)(body, {});
    const isEnough = error.isError || error.status !== undefined;
    return isEnough ? { kind: "response", status: 0, headers: {}, body } : undefined;
}
/** Whether another block of headers follows; a body that begins like a status line is not mistaken for one. */
function isFollowed(status, rest) {
    const isInterim = status < 200 || (status >= 300 && status < 400) || status === 200 || status === 401 || status === 407;
    return isInterim && STATUS_LINE.test(rest.slice(0, 200));
}
function splitHead(text) {
    const end = /\r?\n\r?\n/.exec(text.slice(0, LONGEST_LINE * 4));
    if (end === null)
        return { head: text, tail: "" };
    return { head: text.slice(0, end.index), tail: text.slice(end.index + end[0].length) };
}
function readHeaders(head) {
    const headers = {};
    for (const line of head.split(/\r?\n/).slice(1, 200)) {
        const colon = line.indexOf(":");
        if (colon < 1)
            continue;
        const name = line.slice(0, colon).trim().toLowerCase();
        const value = line.slice(colon + 1).trim();
        if (name === "__proto__")
            continue;
        headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
    }
    return headers;
}

// EXTERNAL MODULE: ./build/foreign-text.js + 2 modules
var foreign_text = __webpack_require__(2145);
// EXTERNAL MODULE: ./build/providers/index.js + 9 modules
var providers = __webpack_require__(4505);
// EXTERNAL MODULE: ./build/reporters/json.js
var json = __webpack_require__(6499);
// EXTERNAL MODULE: ./build/reporters/json-text.js
var json_text = __webpack_require__(5187);
// EXTERNAL MODULE: ./build/reporters/text.js + 2 modules
var reporters_text = __webpack_require__(6264);
// EXTERNAL MODULE: ./build/rules/network-facts.js
var network_facts = __webpack_require__(8636);
// EXTERNAL MODULE: ./build/rules/response-facts.js
var response_facts = __webpack_require__(2287);
// EXTERNAL MODULE: ./build/rules/response.js + 11 modules
var rules_response = __webpack_require__(7147);
// EXTERNAL MODULE: ./build/commands/read-flags.js
var read_flags = __webpack_require__(6873);
// EXTERNAL MODULE: ./build/commands/standard-input.js
var standard_input = __webpack_require__(7879);
// EXTERNAL MODULE: ./build/commands/terminal.js
var terminal = __webpack_require__(1083);
// EXTERNAL MODULE: ./build/commands/usage-error.js
var usage_error = __webpack_require__(5787);
;// CONCATENATED MODULE: ./build/commands/diagnose.js













const ASKED = ["models", "chat", "responses"];
const MAXIMUM_INPUT = 4 * 1024 * 1024;
const NETWORK_CODE = /^[A-Z][A-Z0-9_]{1,63}$/;
/** Says what a pasted response, or the code of a request that got none, means. No connection is made. */
async function diagnoseInput(words) {
    const { values, positionals } = (0,read_flags/* readFlags */.u)(words, {
        provider: { type: "string" },
        "base-url": { type: "string" },
        request: { type: "string" },
        status: { type: "string" },
        "network-code": { type: "string" },
        json: { type: "boolean" },
    });
    if (positionals.length > 0)
        throw new usage_error/* UsageError */.e("diagnose reads the response from standard input, not from a file.");
    const question = questionOf(values.provider, values["base-url"], values.request);
    const code = values["network-code"];
    const response = code === undefined ? await readResponseText(values.status) : undefined;
    if (code !== undefined && !NETWORK_CODE.test(code))
        throw new usage_error/* UsageError */.e("--network-code takes a code such as ECONNREFUSED.");
    const reading = diagnose({ response, networkCode: code, context: question.context });
    const finding = findingFor(reading, response, question, code);
    const { verdict, text } = { verdict: reading.id, text: textOf(finding) };
    process.stdout.write(values.json === true ? jsonOf(verdict, reading, finding) : text);
    return 0;
}
function questionOf(provider, baseUrl, request = "models") {
    const asked = ASKED.find((choice) => choice === request);
    if (asked === undefined)
        throw new usage_error/* UsageError */.e(`--request takes ${ASKED.join(", ")}.`);
    if (baseUrl !== undefined && !URL.canParse(baseUrl))
        throw new usage_error/* UsageError */.e("--base-url takes a URL such as https://api.openai.com/v1.");
    const byHost = baseUrl === undefined ? undefined : (0,providers/* findProviderByHost */.yQ)(new URL(baseUrl).hostname);
    const known = byHost ?? (provider === undefined ? undefined : (0,providers/* findProviderById */.ve)(provider));
    const path = { models: "/models", chat: "/chat/completions", responses: "/responses" }[asked];
    return {
        context: {
            asked,
            provider: known,
            providerId: provider,
            url: baseUrl === undefined ? undefined : new URL(baseUrl.replace(/\/+$/, "") + path),
        },
        about: {
            known,
            baseUrl: baseUrl === undefined ? undefined : { value: baseUrl, from: { kind: "input", name: "base-url" } },
            key: undefined,
            keyExpectedAt: undefined,
            models: [],
            wireApi: asked === "responses" ? "responses" : "chat",
        },
        baseUrl,
    };
}
async function readResponseText(status) {
    if (status !== undefined && !/^[1-9]\d{2}$/.test(status))
        throw new usage_error/* UsageError */.e("--status takes an HTTP status such as 401.");
    const text = await (0,standard_input/* readStandardInput */.e)(MAXIMUM_INPUT);
    const response = parseCurlOutput(text, status === undefined ? undefined : Number(status));
    if (response !== undefined)
        return response;
    throw new usage_error/* UsageError */.e("standard input holds no status line: pipe `curl -si …` into it, or give --status for a body alone.");
}
function findingFor(reading, response, { about, context, baseUrl }, code) {
    const show = (0,foreign_text/* createShow */.Y3)([]);
    const { id } = reading;
    if (response === undefined && id !== "ok") {
        const failure = { kind: "failure", stage: "connect", code: code ?? "UNKNOWN" };
        return (0,rules_response/* findingOfFailure */.r6)({ id, retryable: reading.retryable }, (0,network_facts/* networkFacts */.Y)(failure, { url: baseUrl ?? "" }, show));
    }
    const facts = (0,response_facts/* responseFacts */.Z)(reading, about, show, { status: response?.status ?? 0, asked: context.asked });
    return (0,rules_response/* findingOfReading */.Dx)(reading, facts);
}
function textOf(finding) {
    const { color, width } = (0,terminal/* terminal */.F)();
    if (finding === undefined)
        return "This is a good answer: nothing is wrong.\n";
    const lines = (0,reporters_text/* findingLines */.hq)(finding, (0,reporters_text/* painter */.C2)(color), Math.max(40, width ?? Number.MAX_SAFE_INTEGER));
    return `${lines.slice(1).join("\n")}\n`;
}
function jsonOf(verdict, reading, finding) {
    return (0,json_text/* jsonText */.s)({
        schemaVersion: 1,
        verdict,
        alternatives: [...reading.alternatives],
        retryable: reading.retryable,
        findings: finding === undefined ? [] : [(0,json/* jsonFinding */.eg)(finding)],
    });
}


/***/ }),

/***/ 7879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readStandardInput)
/* harmony export */ });
/** Standard input as UTF-8, of at most so many bytes; what follows is left unread. */
async function readStandardInput(maximum) {
    const chunks = [];
    let size = 0;
    for await (const chunk of process.stdin) {
        const bytes = Buffer.from(chunk);
        chunks.push(bytes);
        size += bytes.length;
        if (size >= maximum)
            break;
    }
    return Buffer.concat(chunks).subarray(0, maximum).toString("utf8");
}


/***/ }),

/***/ 7913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ docsUrl)
/* harmony export */ });
const PAGES = "https://github.com/provider-preflight/provider-preflight/blob/main/docs/reasons";
/** Address of a reason's page, e.g. `…/docs/reasons/auth-invalid-key.md`. */
function docsUrl(id) {
    return `${PAGES}/${id.replace("/", "-")}.md`;
}


/***/ }),

/***/ 5187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
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


/***/ }),

/***/ 6499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eg: () => (/* binding */ jsonFinding),
/* harmony export */   jj: () => (/* binding */ toJsonText)
/* harmony export */ });
/* unused harmony export toJson */
/* harmony import */ var _docs_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7913);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5678);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8508);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5187);




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
        why: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(finding.why),
        fix: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(finding.fix),
        docs: (0,_docs_url_js__WEBPACK_IMPORTED_MODULE_1__/* .docsUrl */ .f)(finding.id),
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
        tool: { name: "provider-preflight", version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x },
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
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s)(toJson(report));
}


/***/ })

};
