export const id = 979;
export const ids = [979];
export const modules = {

/***/ 1979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ONLY_IN_ACTIONS: () => (/* binding */ ONLY_IN_ACTIONS),
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1983);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2145);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2160);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(195);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5678);
/* harmony import */ var _network_services_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2207);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2565);
/* harmony import */ var _history_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1992);
/* harmony import */ var _reporters_json_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6499);
/* harmony import */ var _reporters_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9483);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4245);
/* harmony import */ var _read_flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6873);
/* harmony import */ var _standard_input_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7879);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1083);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5787);















/** Flags that may be given more than once; their values are joined as lines. */
const SEVERAL = [
    "model",
    "config-override",
    "warn-on",
    "fail-on",
    "allowed-hosts",
    "report",
    "expect-fingerprint",
    "forbid-fingerprint",
];
/** The key and the tokens must not stand in an argument; without a token there is nothing to ask or to tell. */
const ONLY_IN_ACTIONS = [
    "api-key",
    "secrets-token",
    "secret-name",
    "max-secret-age",
    "issue",
    "comment",
    "github-token",
];
/** The inputs of the action as flags; the key itself never, since `ps` shows arguments. */
const FLAGS = Object.fromEntries(_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc.filter((name) => !ONLY_IN_ACTIONS.includes(name)).map((name) => [name, { type: "string", multiple: true }]));
const MAXIMUM_KEY = 1024 * 1024;
/** The gate at the terminal. */
async function check(words) {
    (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .silenceReports */ .lh)();
    const { values, positionals } = (0,_read_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .readFlags */ .u)(words, {
        ...FLAGS,
        json: { type: "boolean" },
        "api-key-stdin": { type: "boolean" },
    });
    if (positionals.length > 0)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e("check takes flags only, and the key only by --env-key or --api-key-stdin.");
    const raw = await rawInputs(values);
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .Ko)(raw);
    if ((0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .isWrong */ .cG)(inputs)) {
        const problems = inputs.map(({ name, expected }) => `--${name} takes ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_9__/* .unquoted */ .qZ)(expected)}`);
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`${problems.join("; ")}.`);
    }
    const secrets = [];
    const environment = (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvironment */ .Qo)(process.env, process.cwd());
    const report = await judge(inputs, environment, (found) => secrets.push(...found));
    const guard = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeSecretGuard */ .bP)(secrets);
    const forgotten = (0,_history_file_js__WEBPACK_IMPORTED_MODULE_10__/* .remember */ .k)(report, inputs, environment, (path, text) => (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeReport */ .u5)(process.cwd(), path, guard(text)));
    if (forgotten !== undefined)
        warn(forgotten);
    return await publish(report, inputs, values["json"] === true, guard);
}
async function rawInputs(values) {
    const given = _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc.flatMap((name) => {
        const texts = values[name];
        if (!Array.isArray(texts))
            return [];
        if (texts.length > 1 && !SEVERAL.includes(name))
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`--${name} can be given only once.`);
        return [[name, texts.join("\n")]];
    });
    const key = values["api-key-stdin"] === true ? { "api-key": await (0,_standard_input_js__WEBPACK_IMPORTED_MODULE_11__/* .readStandardInput */ .e)(MAXIMUM_KEY) } : {};
    return { ...Object.fromEntries(given), ...key };
}
function judge(inputs, environment, hide) {
    return (0,_preflight_js__WEBPACK_IMPORTED_MODULE_5__/* .preflight */ .M)(inputs, environment, {
        mask: hide,
        openNetwork: (0,_network_services_js__WEBPACK_IMPORTED_MODULE_4__/* .networkOpener */ .C)(environment),
        clock: _host_js__WEBPACK_IMPORTED_MODULE_2__/* .SYSTEM_CLOCK */ .Vc,
    });
}
async function publish(report, inputs, json, guard) {
    process.stdout.write(guard(json ? (0,_reporters_json_js__WEBPACK_IMPORTED_MODULE_12__/* .toJsonText */ .jj)(report) : (0,_reporters_text_js__WEBPACK_IMPORTED_MODULE_6__/* .toText */ .fE)(report, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .terminal */ .F)())));
    if (inputs.reports.length > 0)
        await writeReports(report, inputs.reports, guard);
    return (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_14__/* .exitCodeOf */ .F)(report);
}
async function writeReports(report, paths, guard) {
    const { reporterFor } = await __webpack_require__.e(/* import() */ 457).then(__webpack_require__.bind(__webpack_require__, 4457));
    for (const path of paths) {
        const reporter = reporterFor(path);
        if (reporter === undefined)
            warn("a report was not written: its path must end in .json, .sarif, .xml, .md or .html.");
        else if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeReport */ .u5)(process.cwd(), path, guard(reporter(report))))
            warn("a report was not written: the system refused its path; give --report one that can be written.");
    }
}
function warn(sentence) {
    process.stderr.write(`provider-preflight: ${sentence}\n`);
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
