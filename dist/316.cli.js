export const id = 316;
export const ids = [316];
export const modules = {

/***/ 6316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ONLY_IN_ACTIONS: () => (/* binding */ ONLY_IN_ACTIONS),
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/tracking/address.js
var tracking_address = __webpack_require__(1932);
// EXTERNAL MODULE: ./build/tracking/fault.js
var fault = __webpack_require__(7232);
;// CONCATENATED MODULE: ./build/ask-stores.js


/** A reader that says by `warn`, in a sentence, what keeps the age from being known. It never throws. */
function storeReader(environment, warn) {
    return async (token, name, jobEnvironment, deadline) => {
        const answer = await askStores(environment, token, name, { environment: jobEnvironment, deadline });
        const sentence = typeof answer === "string" ? unreadWords(answer) : notFoundWords(answer);
        if (sentence !== undefined)
            warn(sentence);
        return typeof answer === "string" ? undefined : answer;
    };
}
/** A sentence where an age is asked for and nothing can tell it. Some events have no secrets, so no token either. */
function ageWithoutToken(inputs, { secretsWithheld }) {
    const isAsked = inputs.secret.maximumAge !== undefined && secretsWithheld === undefined;
    return isAsked && inputs.secretsToken === undefined
        ? "max-secret-age needs secrets-token, a token with Secrets: read."
        : undefined;
}
/** GitHub's client is loaded only here. */
async function askStores({ variables, secretsWithheld }, token, name, limits) {
    const address = (0,tracking_address/* addressOf */.c)(variables);
    if (address === undefined)
        return "nowhere";
    const { apiUrl, owner, repository } = address;
    const isDependabot = secretsWithheld === "dependabot";
    const place = { apiUrl, repository: `${owner}/${repository}`, isDependabot, ...limits };
    try {
        const { readStoredSecrets } = await Promise.all(/* import() */[__webpack_require__.e(701), __webpack_require__.e(413), __webpack_require__.e(15)]).then(__webpack_require__.bind(__webpack_require__, 8015));
        return await readStoredSecrets(token, place, name);
    }
    catch (error) {
        return (0,fault/* faultOf */.K)(error);
    }
}
function unreadWords(fault) {
    if (fault === "nowhere")
        return "GITHUB_REPOSITORY names no repository: set it to OWNER/NAME, or leave secrets-token out.";
    if (fault === "limited")
        return "GitHub's rate limit is reached; the next run asks again.";
    if (fault === "forbidden")
        return "Give secrets-token a token with Secrets: read for this repository; GITHUB_TOKEN cannot have it.";
    return "GitHub did not answer as it should; the next run asks again.";
}
function notFoundWords({ stored, unread }) {
    if (stored.length > 0)
        return undefined;
    return unread.length > 0
        ? "The stores that answered have no secret of that name, and others did not answer: check secret-name, and give secrets-token a token that may read them."
        : "No store has a secret of that name: check secret-name, and give environment where the job has one.";
}

// EXTERNAL MODULE: ./build/files.js
var files = __webpack_require__(1983);
// EXTERNAL MODULE: ./build/foreign-text.js + 2 modules
var foreign_text = __webpack_require__(2145);
// EXTERNAL MODULE: ./build/host.js + 1 modules
var host = __webpack_require__(2160);
// EXTERNAL MODULE: ./build/inputs.js + 2 modules
var build_inputs = __webpack_require__(3197);
// EXTERNAL MODULE: ./build/markup.js
var markup = __webpack_require__(5678);
// EXTERNAL MODULE: ./build/network-services.js
var network_services = __webpack_require__(2207);
// EXTERNAL MODULE: ./build/preflight.js + 25 modules
var preflight = __webpack_require__(2619);
// EXTERNAL MODULE: ./build/history-file.js + 1 modules
var history_file = __webpack_require__(1992);
// EXTERNAL MODULE: ./build/reporters/json.js
var reporters_json = __webpack_require__(6499);
// EXTERNAL MODULE: ./build/reporters/text.js + 2 modules
var reporters_text = __webpack_require__(6264);
// EXTERNAL MODULE: ./build/commands/exit-code.js
var exit_code = __webpack_require__(4245);
// EXTERNAL MODULE: ./build/commands/read-flags.js
var read_flags = __webpack_require__(6873);
// EXTERNAL MODULE: ./build/commands/standard-input.js
var standard_input = __webpack_require__(7879);
// EXTERNAL MODULE: ./build/commands/terminal.js
var terminal = __webpack_require__(1083);
// EXTERNAL MODULE: ./build/commands/usage-error.js
var usage_error = __webpack_require__(5787);
;// CONCATENATED MODULE: ./build/commands/check.js
















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
/** The key and the tokens must not stand in an argument, which `ps` shows; issues are about runs. */
const ONLY_IN_ACTIONS = [
    "api-key",
    "secrets-token",
    "issue",
    "comment",
    "github-token",
];
/** The inputs of the action as flags; the key itself never, since `ps` shows arguments. */
const FLAGS = Object.fromEntries(build_inputs/* INPUTS */.mc.filter((name) => !ONLY_IN_ACTIONS.includes(name)).map((name) => [name, { type: "string", multiple: true }]));
const INSTEAD = {
    "api-key": "others could read the key in the list of processes, so give --env-key NAME, or --api-key-stdin",
    "secrets-token": "others could read the token in the list of processes, so give --secrets-token-env NAME",
};
const MAXIMUM_KEY = 1024 * 1024;
/** The gate at the terminal. */
async function check(words) {
    (0,host/* silenceNode */.uU)();
    const { values, positionals } = (0,read_flags/* readFlags */.u)(words, {
        ...FLAGS,
        json: { type: "boolean" },
        "api-key-stdin": { type: "boolean" },
        "secrets-token-env": { type: "string" },
    }, INSTEAD);
    if (positionals.length > 0)
        throw new usage_error/* UsageError */.e("check takes flags only, and the key only by --env-key or --api-key-stdin.");
    const raw = await rawInputs(values);
    const inputs = (0,build_inputs/* readInputs */.Ko)(raw);
    if ((0,build_inputs/* isWrong */.cG)(inputs)) {
        const problems = inputs.map(({ name, expected }) => `--${name} takes ${(0,markup/* unquoted */.qZ)(expected)}`);
        throw new usage_error/* UsageError */.e(`${problems.join("; ")}.`);
    }
    const secrets = [];
    const environment = (0,host/* readEnvironment */.Qo)(process.env, process.cwd());
    const report = await judge(inputs, environment, (found) => secrets.push(...found));
    const guard = (0,foreign_text/* wholeSecretGuard */.bP)(secrets);
    const forgotten = (0,history_file/* remember */.k)(report, inputs, environment, (path, text) => (0,files/* writeReport */.u5)(process.cwd(), path, guard(text)));
    if (forgotten !== undefined)
        warn(forgotten);
    const ageless = ageWithoutToken(inputs, environment);
    if (ageless !== undefined)
        warn(`the secret's age could not be read. ${ageless}`);
    return await publish(report, inputs, values["json"] === true, guard);
}
async function rawInputs(values) {
    const given = build_inputs/* INPUTS */.mc.flatMap((name) => {
        const texts = values[name];
        if (!Array.isArray(texts))
            return [];
        if (texts.length > 1 && !SEVERAL.includes(name))
            throw new usage_error/* UsageError */.e(`--${name} can be given only once.`);
        return [[name, texts.join("\n")]];
    });
    const key = values["api-key-stdin"] === true ? { "api-key": await (0,standard_input/* readStandardInput */.e)(MAXIMUM_KEY) } : {};
    return { ...Object.fromEntries(given), ...key, ...tokenFrom(values["secrets-token-env"]) };
}
function tokenFrom(name) {
    if (typeof name !== "string")
        return {};
    const token = process.env[name] ?? "";
    if (token === "")
        throw new usage_error/* UsageError */.e("--secrets-token-env names a variable that is not set.");
    return { "secrets-token": token };
}
function judge(inputs, environment, hide) {
    return (0,preflight/* preflight */.M)(inputs, environment, {
        mask: hide,
        openNetwork: (0,network_services/* networkOpener */.C)(environment),
        readStore: storeReader(environment, (sentence) => {
            warn(`the secret's age could not be read. ${sentence}`);
        }),
        clock: host/* SYSTEM_CLOCK */.Vc,
    });
}
async function publish(report, inputs, json, guard) {
    process.stdout.write(guard(json ? (0,reporters_json/* toJsonText */.jj)(report) : (0,reporters_text/* toText */.fE)(report, (0,terminal/* terminal */.F)())));
    if (inputs.reports.length > 0)
        await writeReports(report, inputs.reports, guard);
    return (0,exit_code/* exitCodeOf */.F)(report);
}
async function writeReports(report, paths, guard) {
    const { reporterFor } = await __webpack_require__.e(/* import() */ 457).then(__webpack_require__.bind(__webpack_require__, 4457));
    for (const path of paths) {
        const reporter = reporterFor(path);
        if (reporter === undefined)
            warn("a report was not written: its path must end in .json, .sarif, .xml, .md or .html.");
        else if (!(0,files/* writeReport */.u5)(process.cwd(), path, guard(reporter(report))))
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


/***/ }),

/***/ 7232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ faultOf)
/* harmony export */ });
/** The kind of an error of Octokit; never its text, which may hold the request with its token. */
function faultOf(error) {
    const status = numberAt(error, "status");
    if (status === 410)
        return "disabled";
    if (status === 429 || (status === 403 && isRateLimit(error)))
        return "limited";
    return status === 401 || status === 403 || status === 404 ? "forbidden" : "failed";
}
/** docs.github.com, Rate limits for the REST API: 403 or 429, with one of these headers. */
function isRateLimit(error) {
    const headers = fieldOf(fieldOf(error, "response"), "headers");
    return fieldOf(headers, "x-ratelimit-remaining") === "0" || fieldOf(headers, "retry-after") !== undefined;
}
function numberAt(value, name) {
    const field = fieldOf(value, name);
    return typeof field === "number" ? field : undefined;
}
function fieldOf(value, name) {
    if (typeof value !== "object" || value === null)
        return undefined;
    return Object.entries(value).find(([key]) => key === name)?.[1];
}


/***/ })

};
