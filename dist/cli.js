#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3986:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4579);
/* harmony import */ var _end_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6317);
/* harmony import */ var _last_resort_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8122);



const OWN_FAULT = 3;
process.exitCode = OWN_FAULT;
(0,_last_resort_js__WEBPACK_IMPORTED_MODULE_1__/* .failLoudly */ .K)(OWN_FAULT);
process.exitCode = await (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommand */ .d)(process.argv.slice(2));
await (0,_end_js__WEBPACK_IMPORTED_MODULE_2__/* .end */ ._)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand)
});

;// CONCATENATED MODULE: ./build/commands/help.js
const CHECK = `provider-preflight check [flags]

Checks a provider's config and key offline, makes one authenticated request for the list of models, and says
which layer is wrong and what to type. Flags are the inputs of the action:

  --provider ID             an id of the config, or of the built-in table (openai, openrouter, …)
  --base-url URL            API root, e.g. https://api.openai.com/v1
  --env-key NAME            the variable that holds the key
  --api-key-stdin           read the key from standard input, as it is (never give it as an argument)
  --model IDS               models that must be available; comma-separated or several flags
  --config PATH             a Codex config.toml, a directory that is used as CODEX_HOME, or another client's file
  --profile NAME            Codex profile (NAME.config.toml)
  --auth-file PATH          auth.json, where it is not in CODEX_HOME
  --config-override K=V     what the job passes to Codex as -c; several flags
  --client CLIENT           whose rules decide which URL and key are used: codex (or codex@0.133, as that version
                            does), codex-action (openai/codex-action), openai-sdk, claude-code, opencode, aider,
                            litellm (a proxy's config) or continue
  --targets PATH            a TOML file with many targets; the other flags are then their defaults
  --probe MODE              auto (default), models, route, request (billed), none (offline)
  --warn-on PATTERNS        reasons that must not fail: service/*, rate/limited, transient
  --fail-on PATTERNS        warnings that must fail: auth/unproven
  --fail BOOLEAN            false: report only
  --on-missing-secret HOW   auto (default), fail or skip
  --allowed-hosts HOSTS     hosts that may receive the key; exact, or *.example.com
  --timeout SECONDS         deadline for one request with its retries (10)
  --retries NUMBER          for what can heal only (2)
  --secrets-token-env NAME  variable with a token that has Secrets: read, to tell the age of the secret (of the
                            repository in GITHUB_REPOSITORY); never give a token as an argument
  --secret-name NAME        the secret's name in GitHub, where it is not that of the variable
  --environment NAME        the job's environment, to look for its secrets too
  --max-secret-age DAYS     an older secret is secret/aged
  --expect-fingerprint FP   fingerprints (sha256:… as reports show them) of the keys that are meant
  --forbid-fingerprint FP   fingerprints of keys that must not be here
  --history PATH            JSON file that remembers which key worked when: fingerprints, never a key
  --report PATH             write a report: .json, .sarif, .xml (JUnit), .md, .html; several flags
  --json                    print the JSON report instead of text

Exit codes: 0 pass, warn or skip; 1 the gate failed; 2 wrong usage; 3 a fault of this tool.
`;
const DIAGNOSE = `curl -si … | provider-preflight diagnose [flags]

Says what an HTTP response means: status line, headers, blank line and body on standard input. No connection.

  --status N                standard input is a body alone, answered with this status
  --network-code CODE       there was no response but this code, e.g. ECONNREFUSED (reads no input)
  --provider ID             whose answer it is; any id
  --base-url URL            the base URL that was used
  --request KIND            models (default), chat or responses: what was asked for
  --json                    print JSON
`;
const EXPLAIN = `provider-preflight explain [REASON]

Prints the page of one reason, such as auth/invalid-key; without one, the list of all.
`;
const DEMO = `provider-preflight demo [SCENARIO]

Starts a small provider on loopback and runs the gate against it: no account, no network.
\`provider-preflight demo list\` names the scenarios.
`;
const INIT = `provider-preflight init [flags]

Prints a GitHub workflow that runs the gate: reads the config to find which variables hold the keys. What to save as
secrets is said on standard error.

  --config PATH             a Codex config.toml or another client's file
  --provider ID             without a config: an id of the built-in table; with one: of the config, or * for all
  --targets PATH            a targets file
  --client, --profile, --base-url, --env-key, --model    as for check
  --step                    print the step alone, to paste into a job
  --write                   write .github/workflows/provider-preflight.yml, where there is none yet
`;
/** Help of the program and of each command. */
const HELP = {
    all: `provider-preflight: will this key, at this base URL, with this model, work?

  provider-preflight check [flags]       the gate
  provider-preflight diagnose [flags]    what an HTTP response means
  provider-preflight explain [REASON]    the page of a reason, or the list
  provider-preflight demo [SCENARIO]     the gate against an embedded provider
  provider-preflight init [flags]        a workflow that runs the gate
  provider-preflight --version

Each command has --help.
`,
    check: CHECK,
    diagnose: DIAGNOSE,
    explain: EXPLAIN,
    demo: DEMO,
    init: INIT,
};

// EXTERNAL MODULE: ./build/commands/usage-error.js
var usage_error = __nccwpck_require__(5787);
// EXTERNAL MODULE: ./build/version.js
var version = __nccwpck_require__(8508);
;// CONCATENATED MODULE: ./build/command.js



/** Each command is loaded only when it is called. */
const COMMANDS = {
    check: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(145), __nccwpck_require__.e(873), __nccwpck_require__.e(788), __nccwpck_require__.e(67), __nccwpck_require__.e(961), __nccwpck_require__.e(316)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6316))).check,
    diagnose: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(145), __nccwpck_require__.e(873), __nccwpck_require__.e(788), __nccwpck_require__.e(706)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6706))).diagnoseInput,
    explain: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(873), __nccwpck_require__.e(473)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7473))).explain,
    demo: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(145), __nccwpck_require__.e(873), __nccwpck_require__.e(788), __nccwpck_require__.e(67), __nccwpck_require__.e(961), __nccwpck_require__.e(658)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2658))).demo,
    init: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(873), __nccwpck_require__.e(67), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6548))).init,
};
/** Runs one command line, without the program's own two words. */
async function runCommand(words) {
    const [name, ...rest] = words;
    if (name === "--version" || name === "-V")
        return print(`${version/* VERSION */.x}\n`);
    if (name === "--help" || name === "-h" || name === "help")
        return print(HELP.all);
    if (name === undefined || !Object.hasOwn(COMMANDS, name))
        return refuse("Give one of the commands check, diagnose, explain, demo or init.");
    if (rest.includes("--help") || rest.includes("-h"))
        return print(HELP[name]);
    try {
        const command = await COMMANDS[name]?.();
        return command === undefined ? 2 : await command(rest);
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            return refuse(error.message, name);
        throw error;
    }
}
function print(text) {
    process.stdout.write(text);
    return 0;
}
function refuse(sentence, command = "") {
    const help = command === "" ? "provider-preflight --help" : `provider-preflight ${command} --help`;
    process.stderr.write(`provider-preflight: ${sentence}\nSee \`${help}\`.\n`);
    return 2;
}


/***/ }),

/***/ 5787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/** A command line that cannot be used. The message is one sentence of our own words: what is wrong and what is right. */
class UsageError extends Error {
}


/***/ }),

/***/ 8751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ unresolved),
/* harmony export */   Kl: () => (/* binding */ classOf),
/* harmony export */   SV: () => (/* binding */ crashFindings)
/* harmony export */ });
/* unused harmony exports reportOf, crashReport */
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5678);
/* harmony import */ var _rules_internal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3007);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1884);



const CLASS_NAME = /^[A-Za-z]{1,40}$/;
/** The class of an error, and nothing else of it: messages and causes may hold the key. */
function classOf(error) {
    const name = error instanceof Error ? error.constructor.name : typeof error;
    return CLASS_NAME.test(name) ? name : "Error";
}
const OWN_POLICY = { warnOn: [], failOn: [], fail: true, onMissingSecret: "fail" };
/** A target of which nothing but its name and its faults is known. */
function unresolved(name, { status, verdict, findings }) {
    return {
        name,
        client: "openai-sdk",
        provider: null,
        status,
        verdict,
        baseUrl: null,
        key: null,
        credit: null,
        plan: null,
        models: { count: null, required: [] },
        requests: [],
        findings,
        support: "",
    };
}
/** A report for what could not be judged at all. */
function reportOf(findings, startedAt) {
    const judgement = judge(findings, OWN_POLICY, { secretsWithheld: undefined });
    const { status, verdict, retryable } = judgement;
    const targets = [unresolved("provider-preflight", judgement)];
    return { status, verdict, retryable, startedAt, durationMs: 0, targets };
}
/** Our own fault, judged: no policy excuses it. */
function crashFindings(error) {
    const finding = (0,_rules_internal_js__WEBPACK_IMPORTED_MODULE_0__/* .internalError */ .W)({ name: (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(classOf(error)) });
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S)([finding], OWN_POLICY, { secretsWithheld: undefined });
}
/** Our own fault, as a report: the gate fails, and says that nothing is known of the key. */
function crashReport(error, startedAt) {
    return reportOf([internalError({ name: code(classOf(error)) })], startedAt);
}


/***/ }),

/***/ 6317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ end)
/* harmony export */ });
/**
 * Ends the process with the exit code it has, once all output is written. A resolver that still hangs cannot be
 * cancelled, and the job must not wait for it.
 */
async function end() {
    await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
    process.exit();
}
function flushed(stream) {
    return new Promise((resolve) => {
        stream.write("", () => {
            resolve();
        });
    });
}


/***/ }),

/***/ 1633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ LAYERS),
/* harmony export */   Z: () => (/* binding */ layerOf)
/* harmony export */ });
/** The layers in the order a request meets them. The first one with an error gives the verdict. */
const LAYERS = [
    "config",
    "secret",
    "base-url",
    "network",
    "route",
    "auth",
    "access",
    "quota",
    "rate",
    "service",
    "model",
    "wire",
    "internal",
];
function layerOf(id) {
    const name = id.slice(0, id.indexOf("/"));
    const layer = LAYERS.find((candidate) => candidate === name);
    if (layer === undefined)
        throw new Error("a reason without a layer");
    return layer;
}


/***/ }),

/***/ 8122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ failLoudly)
/* harmony export */ });
/* harmony import */ var _crash_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8751);

/**
 * What no other code caught: one fixed line, never the error's text, stack or cause, which may hold the key.
 * The process ends as failed. A reader that has gone changes no verdict: it is passed over in silence.
 */
function failLoudly(exitCode = 1) {
    const report = (error) => {
        if (isClosedPipe(error))
            return;
        process.exitCode = exitCode;
        process.stderr.write(`provider-preflight: internal/error (${(0,_crash_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(error)}), which is a fault of this tool.\n`);
    };
    process.on("uncaughtException", report);
    process.on("unhandledRejection", report);
}
function isClosedPipe(error) {
    return error instanceof Error && "code" in error && error.code === "EPIPE";
}


/***/ }),

/***/ 5678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Nt: () => (/* binding */ inQuotes),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   qZ: () => (/* binding */ unquoted)
/* harmony export */ });
const OPEN = "\uE000";
const CLOSE = "\uE001";
const MARKS = /[\uE000\uE001]/g;
/** Marks text as quoted. Foreign text must go through `Show` first, which calls this. */
function quote(text) {
    return `${OPEN}${text.replace(MARKS, "")}${CLOSE}`;
}
/** Quotes a literal of ours: a variable's name, a command to type, a field. */
function code(literal) {
    return quote(literal);
}
/** The parts of a message in order, quoted ones told apart. */
function partsOf(markup) {
    return markup
        .split(OPEN)
        .flatMap((piece, index) => {
        if (index === 0)
            return [{ quoted: false, text: piece }];
        const end = piece.indexOf(CLOSE);
        return end < 0
            ? [{ quoted: true, text: piece }]
            : [
                { quoted: true, text: piece.slice(0, end) },
                { quoted: false, text: piece.slice(end + 1) },
            ];
    })
        .filter((part) => part.text !== "" || part.quoted);
}
/** A quoted part as plain text: in back quotes, or in double ones where it holds back quotes itself. */
function inQuotes(text) {
    return text.includes("`") ? `"${text}"` : `\`${text}\``;
}
/** The message as plain text. */
function asText(markup) {
    return partsOf(markup)
        .map((part) => (part.quoted ? inQuotes(part.text) : part.text))
        .join("");
}
/** The content of a single quoted value, without its marks. */
function unquoted(shown) {
    return shown.replace(MARKS, "");
}


/***/ }),

/***/ 1884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   o: () => (/* binding */ unknownPatterns)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1633);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9353);


const MISSING = ["secret/missing", "secret/empty", "secret/withheld"];
/** Findings under the user's policy, and the one that decides. */
function judge(findings, policy, environment) {
    const levelled = strongest(findings).map((finding) => ({
        ...finding,
        level: levelOf(finding, policy, environment),
    }));
    const ordered = inLayerOrder(levelled);
    const error = ordered.find(({ level }) => level === "error");
    const warning = ordered.find(({ level }) => level === "warning");
    const decisive = error ?? warning;
    return {
        status: statusOf(error, ordered, policy, environment),
        verdict: decisive?.id ?? "ok",
        retryable: error?.retryable ?? false,
        findings: ordered,
    };
}
function statusOf(error, findings, policy, environment) {
    if (error !== undefined)
        return "fail";
    if (findings.some(({ id }) => MISSING.includes(id)) && skipsMissing(policy, environment))
        return "skip";
    return findings.some(({ level }) => level === "warning") ? "warn" : "pass";
}
/** What was suspected offline and then proven is one finding, the heavier; the same words twice are one too. */
function strongest(findings) {
    const weight = (level) => ["notice", "warning", "error"].indexOf(level);
    return findings.filter((finding, index) => {
        const isRepeated = (other, at) => at < index && other.level === finding.level && other.why === finding.why;
        const isOutdone = (other, at) => weight(other.level) > weight(finding.level) || isRepeated(other, at);
        return !findings.some((other, at) => other.id === finding.id && isSuspicion(other.id) && isOutdone(other, at));
    });
}
function isSuspicion(id) {
    return _reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez[id].level !== "error";
}
function inLayerOrder(findings) {
    const weight = { error: 0, warning: 1, notice: 2 };
    return findings.toSorted((a, b) => _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYERS */ .R.indexOf(a.layer) - _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYERS */ .R.indexOf(b.layer) || weight[a.level] - weight[b.level]);
}
function levelOf(finding, policy, environment) {
    // What we failed at ourselves was not judged, so no policy can excuse it.
    if (finding.layer === "internal")
        return "error";
    if (MISSING.includes(finding.id)) {
        const isSkipped = skipsMissing(policy, environment) && !policy.failOn.includes(finding.id);
        return isSkipped ? "warning" : asFailing(finding, policy);
    }
    return policy.fail || finding.level !== "error" ? underPatterns(finding, policy) : "warning";
}
/** A key that the event withholds fails the job only where the policy says so. */
function asFailing(finding, policy) {
    const level = underPatterns({ ...finding, level: "error" }, policy);
    return policy.fail ? level : "warning";
}
function skipsMissing(policy, environment) {
    if (policy.onMissingSecret === "auto")
        return environment.secretsWithheld !== undefined;
    return policy.onMissingSecret === "skip";
}
function underPatterns(finding, policy) {
    const warn = specificity(policy.warnOn, finding);
    const fail = specificity(policy.failOn, finding);
    if (fail > 0 && fail >= warn && finding.level !== "notice")
        return policy.fail ? "error" : "warning";
    return warn > 0 && finding.level === "error" ? "warning" : finding.level;
}
/** How exactly the patterns name a finding: 0 not at all, then `*`, `transient`, `layer/*`, the id itself. */
function specificity(patterns, finding) {
    return Math.max(0, ...patterns.map((pattern) => rank(pattern, finding)));
}
function rank(pattern, finding) {
    if (pattern === finding.id)
        return 4;
    if (pattern === `${finding.layer}/*`)
        return 3;
    if (pattern === "transient")
        return isTransient(finding) ? 2 : 0;
    return pattern === "*" ? 1 : 0;
}
/** A resolver that asks to try again is the one case that its reason alone does not tell. */
function isTransient(finding) {
    return _reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez[finding.id].transient === true || (finding.id === "network/dns" && finding.retryable);
}
/** Patterns that name nothing: a misspelt one would be ignored in silence. */
function unknownPatterns(patterns) {
    return patterns.filter((pattern) => !Object.hasOwn(_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez, pattern) &&
        pattern !== "transient" &&
        pattern !== "*" &&
        !_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYERS */ .R.some((layer) => pattern === `${layer}/*`));
}


/***/ }),

/***/ 9353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ REASON_IDS),
/* harmony export */   ez: () => (/* binding */ REASONS),
/* harmony export */   mS: () => (/* binding */ isReasonId)
/* harmony export */ });
const error = (title) => ({ level: "error", title });
const warning = (title) => ({ level: "warning", title });
const transient = (title) => ({ level: "error", transient: true, title });
/**
 * The closed set of reasons, in layer order. Ids are never renamed, never reused.
 * `network/dns` is transient only for a resolver that asks to try again, which its rule decides.
 */
const TABLE = {
    "config/no-target": error("There is nothing to check"),
    "config/missing": error("The config file does not exist"),
    "config/unreadable": error("The config file cannot be read"),
    "config/syntax": error("The config file has a syntax error"),
    "config/invalid-type": error("A setting has the wrong type or value"),
    "config/provider-undefined": error("The selected provider is not defined"),
    "config/provider-name-missing": error("A provider has no name"),
    "config/provider-reserved": error("A built-in provider cannot be redefined"),
    "config/profile-legacy": error("The profile is written in a form that is no longer read"),
    "config/profile-missing": error("The profile file does not exist"),
    "config/wire-api-unsupported": error("The wire API is not supported"),
    "config/auth-conflict": error("A provider has two kinds of authentication"),
    "config/env-key-missing": error("The provider names no source of a key"),
    "config/base-url-defaulted": error("The provider has no base URL, so its key would go to OpenAI"),
    "config/shadowed": warning("A setting is overruled by another one"),
    "config/project-ignored": warning("A setting of the project's config is ignored"),
    "config/env-ignored": warning("A variable is set that this client does not read"),
    "config/auth-unused": warning("A login is present that this provider does not use"),
    "config/auth-file-invalid": error("The login file cannot be used"),
    "config/key-inlined": warning("A key is written in the config file"),
    "config/unknown-field": warning("A setting is not known and is ignored"),
    "secret/missing": error("The API key is not set"),
    "secret/empty": error("The API key is empty"),
    "secret/withheld": warning("This event passes no secrets to the job"),
    "secret/edge-whitespace": error("The API key has white space around it"),
    "secret/inner-whitespace": error("The API key has white space inside"),
    "secret/invisible-characters": error("The API key has invisible characters"),
    "secret/non-ascii": error("The API key has characters outside ASCII"),
    "secret/quoted": error("The API key was saved with quotes or signs around it"),
    "secret/prefixed": error("More than the API key was saved"),
    "secret/placeholder": error("The API key is a placeholder"),
    "secret/unexpanded": error("The API key is an expression that nothing expanded"),
    "secret/masked": error("The API key is a masked copy"),
    "secret/truncated": error("The API key is cut off"),
    "secret/not-a-key": error("The value is not an API key"),
    "secret/other-provider": error("The API key belongs to another service"),
    "secret/unexpected": error("The API key is not the one that is meant here"),
    "secret/aged": warning("The secret is older than allowed"),
    "secret/shadowed": warning("Another secret of the same name wins"),
    "base-url/missing": error("There is no base URL"),
    "base-url/malformed": error("The base URL is not a valid URL"),
    "base-url/insecure": error("The base URL would send the key unencrypted"),
    "base-url/credentials": error("The base URL holds credentials"),
    "base-url/endpoint-path": error("The base URL ends in an endpoint's path"),
    "base-url/version-missing": warning("The base URL lacks its version path"),
    "base-url/version-doubled": error("The base URL has its version path twice"),
    "base-url/dashboard-host": error("The base URL is a web site, not the API"),
    "base-url/query": error("The base URL has a query or a fragment"),
    "base-url/key-mismatch": error("The API key and the base URL belong to different providers"),
    "base-url/not-allowed": error("The base URL's host may not receive the key"),
    "base-url/internal-address": error("The base URL points to an internal address"),
    "network/dns": error("The host name cannot be resolved"),
    "network/refused": error("The connection was refused"),
    "network/timeout": transient("No answer came in time"),
    "network/tls": error("The TLS connection failed"),
    "network/reset": transient("The connection was cut"),
    "network/proxy": error("The proxy failed"),
    "network/proxy-auth": error("The proxy wants other credentials"),
    "network/redirect": error("The server redirects elsewhere"),
    "route/not-found": error("The API is not at this path"),
    "route/html": error("A web page answered, not the API"),
    "route/not-openai": error("The answer is not that of an OpenAI-compatible API"),
    "route/models-unavailable": warning("The list of models is not available"),
    "auth/invalid-key": error("The API key was rejected"),
    "auth/revoked": error("The API key was revoked"),
    "auth/expired": error("The API key has expired"),
    "auth/not-received": error("The server received no API key"),
    "auth/organization": error("The key does not belong to this organization"),
    "auth/project": error("The key does not belong to this project"),
    "auth/ip-not-allowed": error("The key may not be used from this address"),
    "auth/scheme": error("The key was sent in a form the server does not take"),
    "auth/unproven": warning("Nothing proves that the API key is valid"),
    "access/permission": error("The key lacks a permission"),
    "access/region": error("The provider refuses this region"),
    "access/model": error("The key may not use this model"),
    "access/firewall": error("A firewall blocked the request"),
    "access/account-disabled": error("The account is disabled"),
    "access/client": error("The server refuses this client"),
    "access/verification": error("The account is not verified"),
    "quota/exhausted": error("The account has no credit left"),
    "quota/key-limit": error("The key's own budget is spent"),
    "rate/limited": transient("The rate limit is reached"),
    "rate/concurrency": transient("Too many requests run at once"),
    "service/unavailable": transient("The service is unavailable"),
    "service/overloaded": transient("The service is overloaded"),
    "service/error": transient("The service failed without saying why"),
    "service/retired": error("The service was shut down"),
    "model/not-listed": error("The model is not in the provider's list"),
    "model/near-miss": error("The model's id is misspelt"),
    "model/not-found": error("The model does not exist there"),
    "model/empty-list": error("The provider lists no models for this key"),
    "wire/responses-unsupported": error("The provider has no Responses API"),
    "wire/chat-unsupported": error("The provider has no Chat Completions API"),
    "wire/bad-response": error("The answer cannot be read"),
    "wire/stream-broken": error("The stream broke off"),
    "wire/tools-unsupported": error("The provider does not take tools"),
    "internal/error": error("Provider Preflight itself failed"),
};
const REASONS = TABLE;
/** All ids in layer order. */
const REASON_IDS = Object.keys(TABLE);
function isReasonId(text) {
    return Object.hasOwn(TABLE, text);
}


/***/ }),

/***/ 6361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ server),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   iX: () => (/* binding */ answeredWith),
/* harmony export */   oQ: () => (/* binding */ answered),
/* harmony export */   pG: () => (/* binding */ means)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5678);

/** The host, or words for it where nobody named one. */
function server(facts) {
    return facts.host ?? "the server";
}
/** `host` answered HTTP 401 (`code`) and said `words`. */
function answered(facts) {
    const status = facts.status === 0 ? "" : ` HTTP ${facts.status}`;
    const label = tellsMore(facts) ? ` (${facts.code})` : "";
    if (facts.said !== undefined)
        return `${server(facts)} answered${status}${label} and said ${facts.said}`;
    return `${server(facts)} answered${status}${label}${label === "" && !isGood(facts) ? " without giving a reason" : ""}`;
}
function isGood({ status }) {
    return status >= 200 && status < 300;
}
/** Some servers repeat the status as their code. */
function tellsMore(facts) {
    return facts.code !== undefined && (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .unquoted */ .qZ)(facts.code) !== String(facts.status);
}
/** For an answer that is the wrong kind of thing: `host` answered HTTP 200 with a web page that says `title`. */
function answeredWith(facts, thing) {
    const status = facts.status === 0 ? "" : ` HTTP ${facts.status}`;
    return `${server(facts)} answered${status} with ${thing}${facts.said === undefined ? "" : ` that says ${facts.said}`}`;
}
/** One sentence of what was answered and what it means. */
function means(facts, meaning) {
    return sentence(`${answered(facts)}: ${meaning}`);
}
/** Starts with a capital letter and ends with a full stop. */
function sentence(words) {
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}


/***/ }),

/***/ 3007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ internalError)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5678);
/* harmony import */ var _answered_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6361);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6616);



/** Our own fault is never dressed as the user's. `name` is the error's class, never its message. */
const internalError = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("internal/error", {
    why: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(`Provider Preflight stopped at a mistake of its own (${facts.name}), so nothing is known about the key`),
    fix: () => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(`report it at ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("https://github.com/provider-preflight/provider-preflight/issues")} with the version and the inputs but without the key, and set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("continue-on-error: true")} on this step until it is mended`),
});


/***/ }),

/***/ 6616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1633);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9353);


/** Gives a reason its words for one kind of evidence. Level and title are the reason's own. */
function rule(id, words) {
    const reason = _reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez[id];
    const layer = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .layerOf */ .Z)(id);
    const make = (facts, situation = {}) => ({
        id,
        layer,
        level: situation.level ?? reason.level,
        title: reason.title,
        why: words.why(facts, situation.at),
        fix: words.fix(facts, situation.at),
        ...(situation.at === undefined ? {} : { at: situation.at }),
        retryable: situation.retryable ?? reason.transient ?? false,
        alternatives: situation.alternatives ?? [],
    });
    return Object.assign(make, { id });
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version that reports, the user agent and `--version` name; a test holds it to package.json's. */
const VERSION = "0.1.0";


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".cli.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3986);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
