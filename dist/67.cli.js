export const id = 67;
export const ids = [67];
export const modules = {

/***/ 6218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ isCodexVersion),
/* harmony export */   ni: () => (/* binding */ behaves)
/* harmony export */ });
/* unused harmony exports BEHAVIOURS, NEWEST */
/**
 * The borders lie between minor versions, and the patches of one are taken alike. Where no run and no statement
 * tells when a change came, the versions between get the rule by which the gate fails rather than passes wrongly.
 * Versions before 0.80 are judged as 0.80, the oldest that was run, and unknown newer ones as the newest.
 */
const BEHAVIOURS = {
    "chat-wire-api": {
        until: "0.80",
        source: "observed: works in 0.80.0, where it is also the default, and is refused in 0.99.0 (openai/codex#10157, discussions/7782); 0.81 to 0.98 were not run and count as refusing it",
    },
    "openai-base-url-variable": {
        until: "0.118",
        source: "observed: read in 0.118.0, with a warning that it is deprecated, and ignored in 0.121.0 (openai/codex#16720); 0.119 and 0.120 were not run and count as ignoring it",
    },
    "openai-base-url-key": {
        since: "0.118",
        source: "observed: ignored in 0.107.0 and read in 0.118.0 (openai/codex#12031); 0.108 to 0.117 were not run and count as ignoring it",
    },
    "reserved-ids-ignored": {
        until: "0.107",
        source: "observed: the tables are ignored in 0.107.0 and refused in 0.118.0; 0.108 to 0.117 were not run and count as refusing them",
    },
    "profiles-in-config": {
        until: "0.133",
        source: "0.134.0 moved profiles to files (developers.openai.com/codex/config-advanced); observed: in the config in 0.133.0, in files in 0.142.5",
    },
    "project-sets-provider": {
        until: "0.121",
        source: "observed: taken in 0.121.0 and left out with a warning in 0.133.0; 0.122 to 0.132 were not run and count as leaving it out",
    },
    "login-for-any-provider": {
        until: "0.148",
        source: "observed: the login's key is sent to any provider without one of its own in 0.148.0, and only with requires_openai_auth in 0.149.0 (openai/codex#39214, named in #39857 and #40138)",
    },
    "broken-auth-file-stops": {
        until: "0.147",
        source: "observed: ends the run in 0.142.5 and counts as logged out in 0.148.0; 0.143 to 0.147 were not run and count as ending it",
    },
    "empty-model-is-sent": {
        until: "0.148",
        source: "observed: sent as it is in 0.133.0 and 0.148.0, and refused in 0.169.0; 0.149 to 0.168 were not run for it and count as refusing it",
    },
};
/** The newest version whose behaviour was observed. */
const NEWEST = "0.169.0";
const VERSION = /^\d{1,5}\.\d{1,5}(?:\.\d{1,5})?$/;
/** `0.133` or `0.133.0`. */
function isCodexVersion(text) {
    return VERSION.test(text);
}
/** Whether something holds in a version of Codex; without one, in the newest that is known. */
function behaves(version, behaviour) {
    const { since, until } = BEHAVIOURS[behaviour];
    const minor = minorOf(version ?? NEWEST);
    return (since === undefined || minor >= minorOf(since)) && (until === undefined || minor <= minorOf(until));
}
/** Major and minor as one number that sorts as the versions do. */
function minorOf(version) {
    const [major = 0, minor = 0] = version.split(".").map(Number);
    return major * 100_000 + minor;
}


/***/ }),

/***/ 9600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that `name` most likely means: at most two letters added, left out or changed. */
function nearest(name, candidates) {
    let best;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - name.length) > MAXIMUM)
            continue;
        const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
        if (distance <= MAXIMUM && distance < (best?.distance ?? Infinity))
            best = { candidate, distance };
    }
    return best?.candidate;
}
const MAXIMUM = 2;
function editDistance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let line = 0; line < from.length; line += 1) {
        const next = [line + 1];
        for (let column = 1; column <= to.length; column += 1) {
            const changed = (row[column - 1] ?? 0) + (from[line] === to[column - 1] ? 0 : 1);
            next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ }),

/***/ 8407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ goesOn),
/* harmony export */   G: () => (/* binding */ stops)
/* harmony export */ });
function stops(report) {
    return { stops: true, report };
}
function goesOn(report) {
    return { stops: false, report };
}


/***/ }),

/***/ 1983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G2: () => (/* binding */ readTrusted),
/* harmony export */   gr: () => (/* binding */ createFileReader),
/* harmony export */   u5: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/** The only file that touches the disk. */


const MAXIMUM_BYTES = 256 * 1024;
/** Reads text below a workspace; the path in every answer is for display: relative inside the workspace. */
function createFileReader(workspace) {
    return (path) => readText(workspace, path, MAXIMUM_BYTES);
}
/** Reads a file that the runner or the user's own trust store provides, of at most `maximum` bytes. */
function readTrusted(path, maximum) {
    const content = readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)), path, maximum);
    return content.kind === "text" ? content.text : undefined;
}
function readText(workspace, path, maximum) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    const shown = displayPath(workspace, absolute);
    const refuse = (reason) => ({ kind: "unreadable", path: shown, reason });
    try {
        const kind = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolute);
        if (kind.isDirectory())
            return { kind: "directory", path: shown };
        // A path inside the workspace may have been committed by anybody: it must not lead out of it.
        if (isInside(workspace, absolute) && !isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute)))
            return refuse("symlink-outside");
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
        try {
            return readDescriptor(descriptor, shown, maximum);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    }
    catch (error) {
        return isAbsent(error) ? { kind: "absent", path: shown } : refuse(refusal(error));
    }
}
/** Judges the opened descriptor, so that a file swapped after the look does not matter. */
function readDescriptor(descriptor, path, maximum) {
    const state = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
    if (state.isDirectory())
        return { kind: "directory", path };
    if (!state.isFile())
        return { kind: "unreadable", path, reason: "not-regular" };
    // Not the size that the file claims: it may grow, and those of /proc claim none.
    const buffer = Buffer.alloc(maximum + 1);
    let length = 0;
    for (;;) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, length, buffer.length - length, length);
        length += count;
        if (count === 0 || length === buffer.length)
            break;
    }
    if (length > maximum)
        return { kind: "unreadable", path, reason: "too-large" };
    try {
        const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(buffer.subarray(0, length));
        if (text.includes("\0"))
            return { kind: "unreadable", path, reason: "not-utf8" };
        return { kind: "text", path, text };
    }
    catch {
        return { kind: "unreadable", path, reason: "not-utf8" };
    }
}
function codeOf(error) {
    return error instanceof Error && "code" in error ? error.code : undefined;
}
function isAbsent(error) {
    const code = codeOf(error);
    return code === "ENOENT" || code === "ENOTDIR";
}
function refusal(error) {
    const code = codeOf(error);
    if (code === "ELOOP")
        return "symlink-outside";
    return code === "ENXIO" || code === "EISDIR" || code === "ERR_INVALID_ARG_VALUE" ? "not-regular" : "denied";
}
function isInside(directory, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
    return way === "" || (!way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && way !== ".." && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}
function displayPath(workspace, absolute) {
    return isInside(workspace, absolute) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/") || "." : absolute;
}
/** What is committed to the workspace must not lead a report elsewhere, nor hold it up as a FIFO without a reader. */
const IN_PLACE = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/** Writes a report, making its directory; false where the disk refuses, or a link leads out of the workspace. */
function writeReport(workspace, path, content) {
    try {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
        const inside = isInside(workspace, absolute);
        if (inside && !isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(nearestDirectory(absolute))))
            return false;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute), { recursive: true });
        writeThrough((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(absolute, inside ? IN_PLACE : "w", 0o666), content);
        return true;
    }
    catch {
        return false;
    }
}
/** The directory above the path that is there already; what is made below it leads nowhere else. */
function nearestDirectory(path) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return directory === path || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(directory, { throwIfNoEntry: false }) !== undefined
        ? directory
        : nearestDirectory(directory);
}
function writeThrough(descriptor, content) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, content);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}


/***/ }),

/***/ 2160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vc: () => (/* binding */ SYSTEM_CLOCK),
  Qo: () => (/* binding */ readEnvironment),
  uU: () => (/* binding */ silenceNode)
});

// UNUSED EXPORTS: forget

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/event.js
/** Events that run with the secrets of the repository on input that others may write (SECURITY.md F21). */
const OTHER_PEOPLES_INPUT = new Set([
    "pull_request_target",
    "workflow_run",
    "issue_comment",
    "issues",
    "discussion",
    "discussion_comment",
    "pull_request_review",
    "pull_request_review_comment",
    "fork",
    "watch",
]);
/** Parts of a payload that only events on other people's input have. */
const FOREIGN_FIELDS = ["pull_request", "issue", "comment", "workflow_run", "discussion"];
const PULL_REQUEST_EVENTS = new Set([
    "pull_request",
    "pull_request_target",
    "pull_request_review",
    "pull_request_review_comment",
]);
const DEPENDABOT = "dependabot[bot]";
/** Events for which Dependabot gets its own secret store (docs.github.com, Dependabot on Actions). */
const DEPENDABOT_EVENTS = new Set([
    "pull_request",
    "push",
    "create",
    "deployment",
    "deployment_status",
    "pull_request_review",
    "pull_request_review_comment",
    "pull_request_target",
]);
/**
 * Whether files and variables of this job may come from somebody who may not know the secrets. A payload that is
 * missing, unreadable or contradicts the event's name counts as such.
 */
function trustOf(event) {
    if (event === undefined)
        return "trusted";
    const { name, payload } = event;
    if (payload === undefined)
        return "untrusted";
    if (name !== undefined && OTHER_PEOPLES_INPUT.has(name))
        return "untrusted";
    const request = field(payload, "pull_request");
    if (name !== undefined && PULL_REQUEST_EVENTS.has(name))
        return request !== undefined && !isFork(request) ? "trusted" : "untrusted";
    return FOREIGN_FIELDS.some((part) => field(payload, part) !== undefined) ? "untrusted" : "trusted";
}
/** Why this event passes no secrets, where it passes none (SECURITY.md F17, F18). */
function withheldBy(event) {
    if (event?.name === undefined)
        return undefined;
    const request = field(event.payload, "pull_request");
    const author = field(field(request, "user"), "login");
    const sender = field(field(event.payload, "sender"), "login");
    // Who opened the request counts for `pull_request_target` alone: a person who pushes to it has the secrets.
    const opened = event.name === "pull_request_target" && author === DEPENDABOT;
    const byDependabot = event.actor === DEPENDABOT || sender === DEPENDABOT || opened;
    if (byDependabot && DEPENDABOT_EVENTS.has(event.name))
        return "dependabot";
    const fork = event.name.startsWith("pull_request") && event.name !== "pull_request_target";
    return fork && request !== undefined && isFork(request) ? "fork-pull-request" : undefined;
}
/** The number of the pull request that started the job; undefined where it was something else. */
function pullRequestOf(event) {
    if (event?.name === undefined || !PULL_REQUEST_EVENTS.has(event.name))
        return undefined;
    const number = field(field(event.payload, "pull_request"), "number");
    return Number.isSafeInteger(number) ? Number(number) : undefined;
}
/** A head repository that is gone (null) is a deleted fork. */
function isFork(request) {
    const head = field(field(field(request, "head"), "repo"), "full_name");
    const base = field(field(field(request, "base"), "repo"), "full_name");
    return typeof head !== "string" || typeof base !== "string" || head.toLowerCase() !== base.toLowerCase();
}
function field(value, name) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name))
        return undefined;
    return Object.entries(value).find(([key]) => key === name)?.[1] ?? undefined;
}

// EXTERNAL MODULE: ./build/files.js
var files = __webpack_require__(1983);
;// CONCATENATED MODULE: ./build/host.js



/** Payloads are some 20 KB; what is larger than this is not read, and so not trusted. */
const MAXIMUM_PAYLOAD = 4 * 1024 * 1024;
/** The process and its event as the core sees them: read once, frozen. */
function readEnvironment(processVariables, workingDirectory) {
    // Without a prototype: a config may name any variable, `toString` too.
    const variables = Object.freeze(Object.assign(Object.create(null), processVariables));
    const workspace = variables["GITHUB_WORKSPACE"] ?? "";
    const directory = workspace === "" ? workingDirectory : workspace;
    const event = readEvent(variables);
    return {
        variables,
        workingDirectory: directory,
        readFile: (0,files/* createFileReader */.gr)(directory),
        trust: trustOf(event),
        secretsWithheld: withheldBy(event),
        pullRequest: pullRequestOf(event),
    };
}
function readEvent(variables) {
    const name = given(variables["GITHUB_EVENT_NAME"]);
    const path = given(variables["GITHUB_EVENT_PATH"]);
    // Outside of Actions nobody started the job but the user; inside, an event that does not tell itself is not trusted.
    if (name === undefined && path === undefined && variables["GITHUB_ACTIONS"] !== "true")
        return undefined;
    const text = path === undefined ? undefined : (0,files/* readTrusted */.G2)(path, MAXIMUM_PAYLOAD);
    return {
        name,
        actor: given(variables["GITHUB_ACTOR"]),
        payload: text === undefined ? undefined : parseObject(text),
    };
}
function given(text) {
    return text === "" ? undefined : text;
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Takes the key out of the process's variables, so that no report of the process can hold it. */
function forget(secrets) {
    const values = new Set(secrets.map((secret) => secret.reveal()).filter((value) => value !== ""));
    for (const [name, value] of Object.entries(process.env)) {
        if (value !== undefined && values.has(value))
            Reflect.deleteProperty(process.env, name);
    }
}
/** Real time; the monotonic one does not jump when the clock is set. */
const SYSTEM_CLOCK = {
    now: () => new Date().toISOString(),
    elapsed: () => performance.now(),
    sleep: (milliseconds) => new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
    }),
};
/**
 * Diagnostic reports of Node hold the variables of the process: none is written. And its debug lines (`NODE_DEBUG`)
 * show the first bytes of whatever a server sends, which may be an echo of the key: they show none.
 */
function silenceNode() {
    external_node_buffer_.INSPECT_MAX_BYTES = 0;
    process.report.reportOnFatalError = false;
    process.report.reportOnSignal = false;
    process.report.reportOnUncaughtException = false;
}


/***/ }),

/***/ 3197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mc: () => (/* binding */ INPUTS),
  gd: () => (/* binding */ TARGET_INPUTS),
  cG: () => (/* binding */ isWrong),
  Ko: () => (/* binding */ readInputs),
  bH: () => (/* binding */ readTargetInputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/codex/behaviours.js
var behaviours = __webpack_require__(6218);
// EXTERNAL MODULE: ./build/markup.js
var markup = __webpack_require__(5678);
// EXTERNAL MODULE: ./build/policy.js
var policy = __webpack_require__(1884);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/target.js
var target = __webpack_require__(2631);
;// CONCATENATED MODULE: ./build/input-reader.js





const FINGERPRINT = /^sha256:[0-9a-f]{12}$/;
function createReader(raw, wrong, originOf) {
    const sourced = (value, name) => ({ value, from: originOf(name) });
    const trimmed = (name) => (raw[name] ?? "").trim();
    const pieces = (name, separator) => (raw[name] ?? "")
        .split(separator)
        .map((piece) => piece.trim())
        .filter((piece) => piece !== "");
    const refuse = (name, expected, fallback) => {
        wrong.push({ name, expected: (0,markup/* code */.aY)(expected) });
        return fallback;
    };
    return {
        sourced,
        text: (name) => (trimmed(name) === "" ? undefined : sourced(trimmed(name), name)),
        lines: (name) => pieces(name, /[\r\n]+/),
        list: (name) => pieces(name, /[\r\n,]+/),
        patterns: (name) => {
            const patterns = pieces(name, /[\s,]+/);
            const known = (0,policy/* unknownPatterns */.o)(patterns).length === 0;
            return known ? patterns : refuse(name, "ids of reasons, a layer such as service/*, or transient", []);
        },
        fingerprints: (name) => {
            const prints = pieces(name, /[\s,]+/);
            const valid = prints.every((print) => FINGERPRINT.test(print));
            return valid
                ? prints
                : refuse(name, "fingerprints as reports show them, sha256: and 12 hex digits", []);
        },
        token: (name) => (trimmed(name) === "" ? undefined : new secret/* Secret */.z(trimmed(name))),
        flag: (name, fallback) => readFlag(trimmed(name), fallback) ?? refuse(name, "true or false", fallback),
        client: () => readClient(trimmed("client")) ?? refuse("client", CLIENT_FORMS, {}),
        choice: (name, choices, fallback) => {
            const text = trimmed(name);
            if (text === "")
                return fallback;
            return (choices.find((choice) => choice === text) ?? refuse(name, `one of ${choices.join(", ")}`, fallback));
        },
        number: (name, fallback, maximum, whole) => {
            const text = trimmed(name);
            if (text === "")
                return fallback;
            const value = /^\d{1,9}(?:\.\d{1,9})?$/.test(text) ? Number(text) : NaN;
            const valid = value <= maximum && (whole ? Number.isInteger(value) : value > 0);
            const kind = whole ? "a whole number from 0" : "a number of seconds above 0";
            return valid ? value : refuse(name, `${kind} to ${maximum}`, fallback);
        },
    };
}
const CLIENT_FORMS = "codex, codex@VERSION (such as codex@0.133), codex-action, openai-sdk, claude-code, opencode, aider, litellm or continue";
/** A client by its name, Codex also with a version; undefined where it is none. */
function readClient(text) {
    if (text === "")
        return {};
    const [name = "", version, ...rest] = text.split("@");
    const client = target/* CLIENTS */.ro.find((candidate) => candidate === name);
    if (client === undefined || rest.length > 0)
        return undefined;
    if (version === undefined)
        return { client };
    return client === "codex" && (0,behaviours/* isCodexVersion */.G8)(version) ? { client, clientVersion: version } : undefined;
}
/** The booleans of YAML's core schema, as actions/toolkit reads them. */
function readFlag(text, fallback) {
    if (text === "")
        return fallback;
    if (/^(?:true|True|TRUE)$/.test(text))
        return true;
    return /^(?:false|False|FALSE)$/.test(text) ? false : undefined;
}

;// CONCATENATED MODULE: ./build/options.js
const PROBES = ["auto", "models", "none", "route", "request"];
const MISSING_SECRET_POLICIES = ["auto", "fail", "skip"];

;// CONCATENATED MODULE: ./build/inputs.js





/** Every input of the action, which is also a flag of `check`. */
const INPUTS = [
    "api-key",
    "env-key",
    "base-url",
    "model",
    "provider",
    "config",
    "profile",
    "auth-file",
    "config-override",
    "client",
    "targets",
    "probe",
    "warn-on",
    "fail-on",
    "fail",
    "on-missing-secret",
    "allowed-hosts",
    "timeout",
    "retries",
    "report",
    "summary",
    "secrets-token",
    "secret-name",
    "max-secret-age",
    "environment",
    "expect-fingerprint",
    "forbid-fingerprint",
    "history",
    "issue",
    "comment",
    "github-token",
];
/** What belongs to the run as a whole, so not to one target of many; the key belongs in no file. */
const RUN_INPUTS = [
    "api-key",
    "targets",
    "report",
    "summary",
    "secrets-token",
    "history",
    "issue",
    "comment",
    "github-token",
];
/** What a target of a targets file may set. */
const TARGET_INPUTS = INPUTS.filter((name) => !RUN_INPUTS.includes(name));
const MAXIMUM_TIMEOUT = 600;
const MAXIMUM_RETRIES = 10;
const MAXIMUM_SECRET_AGE = 36_500;
function isWrong(inputs) {
    return Array.isArray(inputs);
}
/** Checked inputs, or every input that is wrong. */
function readInputs(raw) {
    const wrong = [];
    const reader = createReader(raw, wrong, origin);
    const inputs = {
        ...targetInputs(raw, reader),
        targets: targetsQuestion(raw, reader),
        reports: reader.lines("report"),
        summary: reader.flag("summary", true),
        secretsToken: reader.token("secrets-token"),
        history: reader.text("history")?.value,
        notice: {
            token: reader.token("github-token"),
            issue: reader.flag("issue", false),
            comment: reader.flag("comment", false),
        },
    };
    if (inputs.notice.token === undefined && (inputs.notice.issue || inputs.notice.comment))
        wrong.push({ name: "github-token", expected: (0,markup/* code */.aY)("a token"), isMissing: true });
    if (inputs.reports.some((path) => pathsRead(inputs).has((0,external_node_path_.normalize)(path))))
        wrong.push({ name: "report", expected: (0,markup/* code */.aY)("paths of their own, none that another input names") });
    if (inputs.targets !== undefined && inputs.target.apiKey !== undefined)
        wrong.push({ name: "api-key", expected: (0,markup/* code */.aY)("nothing beside targets, where env_key names each key") });
    return wrong.length === 0 ? inputs : wrong;
}
/** Files that a report would destroy. */
function pathsRead({ target, targets, history }) {
    const config = target.config?.value;
    const folders = config === undefined ? [] : [config, (0,external_node_path_.dirname)(config)];
    const own = [config, target.authFile?.value, targets?.file.value, history];
    const beside = folders.flatMap((folder) => [(0,external_node_path_.join)(folder, "auth.json"), (0,external_node_path_.join)(folder, "config.toml")]);
    return new Set([...own, ...beside].filter((path) => path !== undefined).map((path) => (0,external_node_path_.normalize)(path)));
}
/** One target from texts that were given at different places. */
function readTargetInputs(raw, originOf) {
    const wrong = [];
    const inputs = targetInputs(raw, createReader(raw, wrong, originOf));
    return wrong.length === 0 ? inputs : wrong;
}
function targetsQuestion(raw, reader) {
    const file = reader.text("targets");
    const defaults = Object.fromEntries(TARGET_INPUTS.flatMap((name) => (raw[name] === undefined ? [] : [[name, raw[name]]])));
    return file && { file, defaults };
}
function targetInputs(raw, reader) {
    return {
        target: targetOptions(raw, reader),
        policy: {
            warnOn: reader.patterns("warn-on"),
            failOn: reader.patterns("fail-on"),
            fail: reader.flag("fail", true),
            onMissingSecret: reader.choice("on-missing-secret", MISSING_SECRET_POLICIES, "auto"),
        },
        secret: {
            name: reader.text("secret-name")?.value,
            maximumAge: reader.text("max-secret-age") && reader.number("max-secret-age", 0, MAXIMUM_SECRET_AGE, true),
            environment: reader.text("environment")?.value,
            expected: reader.fingerprints("expect-fingerprint"),
            forbidden: reader.fingerprints("forbid-fingerprint"),
        },
    };
}
function targetOptions(raw, reader) {
    const key = raw["api-key"];
    return {
        ...(key === undefined || key === ""
            ? {}
            : { apiKey: { value: new secret/* Secret */.z(key), from: origin("api-key") } }),
        apiKeyEmpty: key === "",
        envKey: reader.text("env-key"),
        baseUrl: raw["base-url"] === undefined || raw["base-url"] === ""
            ? undefined
            : reader.sourced(raw["base-url"], "base-url"),
        models: reader.list("model").map((id) => reader.sourced(id, "model")),
        provider: reader.text("provider"),
        config: reader.text("config"),
        profile: reader.text("profile"),
        authFile: reader.text("auth-file"),
        configOverrides: reader.lines("config-override").map((line) => reader.sourced(line, "config-override")),
        ...reader.client(),
        probe: reader.choice("probe", PROBES, "auto"),
        allowedHosts: (raw["allowed-hosts"] ?? "").split(/[\s,]+/).filter((host) => host !== ""),
        timeout: reader.number("timeout", 10, MAXIMUM_TIMEOUT, false),
        retries: reader.number("retries", 2, MAXIMUM_RETRIES, true),
    };
}
function origin(name) {
    return { kind: "input", name };
}


/***/ }),

/***/ 3244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ resolveTarget)
});

// EXTERNAL MODULE: ./build/target.js
var target = __webpack_require__(2631);
;// CONCATENATED MODULE: ./build/clients/index.js

/** Loaded only where they are asked for: the parsers of their files are most of the code. */
const READERS = {
    "claude-code": async () => (await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(145), __webpack_require__.e(77), __webpack_require__.e(372), __webpack_require__.e(187)]).then(__webpack_require__.bind(__webpack_require__, 9187))).resolveClaudeCode,
    opencode: async () => (await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(145), __webpack_require__.e(77), __webpack_require__.e(372), __webpack_require__.e(486)]).then(__webpack_require__.bind(__webpack_require__, 7486))).resolveOpenCode,
    aider: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(145), __webpack_require__.e(77), __webpack_require__.e(372), __webpack_require__.e(635), __webpack_require__.e(938)]).then(__webpack_require__.bind(__webpack_require__, 2938))).resolveAider,
    litellm: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(145), __webpack_require__.e(77), __webpack_require__.e(372), __webpack_require__.e(635), __webpack_require__.e(688)]).then(__webpack_require__.bind(__webpack_require__, 688))).resolveLiteLlm,
    continue: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(145), __webpack_require__.e(77), __webpack_require__.e(372), __webpack_require__.e(794)]).then(__webpack_require__.bind(__webpack_require__, 8794))).resolveContinue,
};
function isFileClient(client) {
    return target/* FILE_CLIENTS */.QX.some((known) => known === client);
}
/** What one of these clients would do with its files and the environment. Throws for nothing that they hold. */
async function resolveFileClient(client, options, environment) {
    const resolve = await READERS[client]();
    return resolve(options, environment);
}

// EXTERNAL MODULE: ./build/providers/index.js + 9 modules
var providers = __webpack_require__(4505);
// EXTERNAL MODULE: ./build/rules/target.js
var rules_target = __webpack_require__(4655);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
;// CONCATENATED MODULE: ./build/openai-sdk.js



const OPENAI = "openai";
/**
 * What the official OpenAI SDKs would call: explicit arguments, then OPENAI_BASE_URL and OPENAI_API_KEY
 * (openai/openai-node src/client.ts@7b7d6ca7).
 */
function resolveOpenAiSdk(options, environment) {
    const named = options.provider === undefined ? undefined : (0,providers/* findProviderById */.ve)(options.provider.value);
    const baseUrl = baseUrlOf(options, environment, named);
    const known = knownAt(baseUrl?.value) ?? named;
    const provider = options.provider ?? providerByHost(known, baseUrl?.from);
    const key = keyOf(options, environment, named ?? known);
    const findings = resolutionFindings(options, named, baseUrl, key.value);
    return {
        target: {
            name: options.name ?? provider?.value ?? hostOf(baseUrl?.value) ?? "openai-sdk",
            client: "openai-sdk",
            provider,
            known,
            baseUrl,
            key: key.value,
            keyExpectedAt: needsKey(known, baseUrl?.value) || key.value !== undefined ? key.expectedAt : undefined,
            models: options.models,
            wireApi: "chat",
            plan: baseUrl === undefined
                ? undefined
                : planOf(baseUrl.value, key.value?.value, known, extraHeaders(known, environment)),
        },
        findings,
        secrets: key.value === undefined ? [] : [key.value.value],
    };
}
function resolutionFindings(options, named, baseUrl, key) {
    if (options.provider !== undefined && named === undefined && options.baseUrl === undefined)
        return [(0,rules_target/* providerUnknown */.s0)({}, { at: options.provider.from })];
    const nothingGiven = key === undefined &&
        options.apiKeyEmpty !== true &&
        options.provider === undefined &&
        options.envKey === undefined &&
        baseUrl?.from.kind === "default";
    return nothingGiven ? [(0,rules_target/* noTarget */.lP)({})] : [];
}
function baseUrlOf(options, environment, named) {
    if (options.baseUrl !== undefined)
        return options.baseUrl;
    const variable = environment.variables["OPENAI_BASE_URL"];
    // The SDK reads the variable only where no base URL was passed, which a provider other than OpenAI needs.
    if ((options.provider === undefined || named?.id === OPENAI) &&
        variable !== undefined &&
        variable.trim() !== "")
        return { value: variable, from: { kind: "env", name: "OPENAI_BASE_URL" } };
    const provider = options.provider === undefined ? (0,providers/* findProviderById */.ve)(OPENAI) : named;
    const value = provider?.baseUrls[0];
    return value === undefined
        ? undefined
        : { value, from: { kind: "default", name: provider?.name ?? OPENAI } };
}
/**
 * The variable that was named, else the provider's own that is set. The SDK's own variable is read as well where
 * no provider was named: it may hold any service's key, and would be sent to whatever provider is.
 */
function keyOf(options, environment, provider) {
    if (options.apiKey !== undefined)
        return { value: options.apiKey, expectedAt: options.apiKey.from };
    const own = provider?.envKeys ?? [];
    const usual = options.provider === undefined || own.length === 0 ? [...own, "OPENAI_API_KEY"] : own;
    const names = options.envKey === undefined ? usual : [options.envKey.value];
    const name = names.find((candidate) => environment.variables[candidate] !== undefined) ?? names[0] ?? "OPENAI_API_KEY";
    const text = environment.variables[name];
    const fromInput = text === undefined && options.apiKeyEmpty === true && options.envKey === undefined;
    const from = fromInput ? { kind: "input", name: "api-key" } : { kind: "env", name };
    return { value: text === undefined ? undefined : { value: new secret/* Secret */.z(text), from }, expectedAt: from };
}
/** Servers on one's own machine are often open; everything else wants a key. */
function needsKey(known, baseUrl) {
    return known?.kind !== "server" || baseUrl === undefined;
}
/**
 * The requests as the SDK would make them. Null authorization where there is no key, undefined where the SDK throws
 * before it sends: `Headers` refuses a value with a control character inside or one above U+00FF.
 */
function planOf(baseUrl, key, known, headers) {
    // One slash at the end is dropped, a second one stays (buildURL in openai/openai-node src/client.ts@7b7d6ca7).
    const root = baseUrl.endsWith("/") ? baseUrl.slice(0, -1) : baseUrl;
    if (!URL.canParse(baseUrl) || !URL.canParse(`${root}/models`))
        return undefined;
    const urls = { url: `${root}/chat/completions`, modelsUrl: `${root}/models` };
    if (key === undefined || key.reveal().trim() === "")
        return { ...urls, authorization: null, headers };
    const authorization = authorizationOf(key.reveal(), known);
    return authorization === undefined ? undefined : { ...urls, authorization, headers };
}
/** Variables that the SDK sends to every host (openai/openai-node src/client.ts@7b7d6ca7), trimmed. */
const ACCOUNT_HEADERS = [
    ["OPENAI_ORG_ID", "OpenAI-Organization"],
    ["OPENAI_PROJECT_ID", "OpenAI-Project"],
];
function extraHeaders(known, { variables }) {
    const account = ACCOUNT_HEADERS.map(([variable, name]) => [name, (variables[variable] ?? "").trim()]);
    return [...Object.entries(known?.requiredHeaders ?? {}), ...account]
        .filter(([, value]) => /^[\x20-\x7E]+$/.test(value))
        .map(([name, value]) => ({ name, value: new secret/* Secret */.z(value) }));
}
function authorizationOf(key, known) {
    const header = known?.authHeader ?? "Authorization";
    const written = header === "Authorization" ? `Bearer ${key}` : key;
    const value = written.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, "");
    if (/[\0\n\r]|[^\0-\xFF]/.test(value))
        return undefined;
    return { header, scheme: header === "Authorization" ? "Bearer" : header, value: new secret/* Secret */.z(value) };
}
function hostOf(url) {
    return url !== undefined && URL.canParse(url) ? new URL(url).host : undefined;
}
function knownAt(url) {
    if (url === undefined || !URL.canParse(url))
        return undefined;
    return (0,providers/* findProviderByHost */.yQ)(new URL(url).hostname);
}
function providerByHost(known, from) {
    return known === undefined || from === undefined ? undefined : { value: known.id, from };
}

;// CONCATENATED MODULE: ./build/resolve-target.js


/** The rules of each client are loaded only where it is asked for. */
async function resolveTarget(options, environment) {
    const client = options.client ?? (options.config === undefined ? "openai-sdk" : "codex");
    if (client === "openai-sdk")
        return resolveOpenAiSdk(options, environment);
    if (client === "codex-action") {
        const { resolveCodexAction } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(145), __webpack_require__.e(77), __webpack_require__.e(750), __webpack_require__.e(502), __webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__, 7142));
        return resolveCodexAction(options, environment);
    }
    if (isFileClient(client))
        return resolveFileClient(client, options, environment);
    const { resolveCodex } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(145), __webpack_require__.e(77), __webpack_require__.e(750), __webpack_require__.e(502)]).then(__webpack_require__.bind(__webpack_require__, 9502));
    return resolveCodex(options, environment);
}


/***/ }),

/***/ 8431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ absenceOf),
/* harmony export */   P: () => (/* binding */ givenInputs)
/* harmony export */ });
/* harmony import */ var _codex_near_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9600);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5678);


/** Looks for what explains an empty key, the most certain first. Never at a value, only whether there is one. */
function absenceOf(origin, { variables }, show) {
    const misspelt = origin.kind === "input" ? misspeltInput(origin.name, variables) : undefined;
    if (misspelt !== undefined)
        return { kind: "misspelt-input", given: (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(misspelt) };
    const near = origin.kind === "env" ? nearVariable(origin.name, variables) : undefined;
    if (near !== undefined)
        return { kind: "near-variable", given: show(near, 80) };
    if (variables["GITHUB_ACTIONS"] !== "true")
        return { kind: "plain" };
    // The runner sets it for every step of a composite action and for no other (CompositeActionHandler.cs).
    if (hasValue(variables, "GITHUB_ACTION_PATH"))
        return { kind: "composite" };
    return variables["GITHUB_EVENT_NAME"] === "schedule" ? { kind: "schedule" } : { kind: "plain" };
}
/** What a step may write for an input: case and `_` for `-` do not matter here, as the runner matters none. */
function misspeltInput(name, variables) {
    const given = givenInputs(variables).filter((input) => hasValue(variables, variableOf(input)));
    const candidates = new Map(given.map((input) => [input.replaceAll("_", "-"), input]));
    const found = (0,_codex_near_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, candidates.keys());
    return found === undefined ? undefined : candidates.get(found);
}
const FORM = /^INPUT_([A-Z0-9_-]{1,60})$/;
/** Names of all inputs that the step gives in plain form, in lower case as action.yml writes them. */
function givenInputs(variables) {
    if (variables["GITHUB_ACTIONS"] !== "true")
        return [];
    return Object.keys(variables).flatMap((variable) => {
        const [, name] = FORM.exec(variable) ?? [];
        return name === undefined ? [] : [name.toLowerCase()];
    });
}
function variableOf(input) {
    return `INPUT_${input.toUpperCase()}`;
}
function hasValue(variables, name) {
    return (variables[name] ?? "") !== "";
}
/** `OPENAI_KEY` for `OPENAI_API_KEY`: the same words but for those that every such name has, or a letter or two off. */
function nearVariable(name, variables) {
    const others = Object.keys(variables).filter((other) => other !== name && /^[A-Za-z_]\w{2,80}$/.test(other) && hasValue(variables, other));
    const keyLike = others.filter((other) => /KEY|TOKEN/i.test(other));
    return (0,_codex_near_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, keyLike) ?? keyLike.find((other) => bare(other) === bare(name) && bare(name) !== "");
}
function bare(name) {
    return name.toUpperCase().replace(/API|SECRET|ACCESS|AUTH|KEY|TOKEN|_/g, "");
}


/***/ }),

/***/ 4655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ inputUnknown),
/* harmony export */   lP: () => (/* binding */ noTarget),
/* harmony export */   m7: () => (/* binding */ inputInvalid),
/* harmony export */   rU: () => (/* binding */ keyNotSent),
/* harmony export */   s0: () => (/* binding */ providerUnknown)
/* harmony export */ });
/* unused harmony export tokenMissing */
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5678);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6616);


const noTarget = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/no-target", {
    why: () => "No key, base URL, provider or config was given, and neither is set in the environment.",
    fix: () => `Give ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("config")}, or ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("provider")} and its key, or set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("OPENAI_API_KEY")}.`,
});
const providerUnknown = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/provider-undefined", {
    why: () => `The ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("provider")} that was given is not in the built-in table, and no ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("base-url")} says where it is.`,
    fix: () => `Give ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("base-url")} and ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("env-key")} too, or the id of a known provider such as ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("openai")}.`,
});
const inputInvalid = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/invalid-type", {
    why: ({ name, expected }) => `The input ${name} takes ${expected}, and what was given is something else.`,
    fix: ({ name }) => `Correct ${name} in the step's ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("with:")} block, or leave it out for its default.`,
});
const tokenMissing = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/invalid-type", {
    why: () => `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("issue")} and ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("comment")} need a token, and ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("github-token")} has none.`,
    fix: () => `Add ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("github-token: ${{ github.token }}")} to the step's ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("with:")} block, and to the job's permissions ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("issues: write")} for issues or ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("pull-requests: write")} for comments.`,
});
const inputUnknown = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/unknown-field", {
    why: ({ given }) => `The step gives an input ${given}, which this action does not have and so ignores.`,
    fix: ({ meant }) => `Write ${meant} in the step's ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("with:")} block, if that is meant.`,
});
const keyNotSent = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("auth/not-received", {
    why: () => "A key is set, and this client would send it in no header, so the server would receive none.",
    fix: () => `Let the provider name the key's variable with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("env_key")}, or save the key without control characters.`,
});


/***/ }),

/***/ 5610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ targetsMissing),
/* harmony export */   H7: () => (/* binding */ providersUnknown),
/* harmony export */   IJ: () => (/* binding */ defaultsNotTable),
/* harmony export */   KH: () => (/* binding */ fieldInvalid),
/* harmony export */   Li: () => (/* binding */ providersNotNamed),
/* harmony export */   XE: () => (/* binding */ targetsNone),
/* harmony export */   gm: () => (/* binding */ targetsTooMany),
/* harmony export */   hP: () => (/* binding */ fieldUnknown),
/* harmony export */   nq: () => (/* binding */ keyInTargets),
/* harmony export */   w_: () => (/* binding */ targetsSyntax),
/* harmony export */   x3: () => (/* binding */ fieldOfRun),
/* harmony export */   xp: () => (/* binding */ targetsNotTables)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5678);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6616);


const EXAMPLE = `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("[[targets]]")}, ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('name = "production"')}, ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('provider = "openai"')}`;
const targetsMissing = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/missing", {
    why: ({ path }) => `The targets file was given as ${path}, but nothing is there.`,
    fix: () => `Correct the path in ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("targets")} (relative paths start at the workspace), and run this step after the checkout.`,
});
const targetsSyntax = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/syntax", {
    why: ({ path, line, column, isRedefined }) => `${path} is not valid TOML from line ${line}, column ${column}${isRedefined ? ": a key or table is defined a second time" : ""}.`,
    fix: ({ isRedefined }) => isRedefined
        ? `Remove one of the two; every target begins with a header of its own, ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("[[targets]]")}.`
        : `Look at that place for a missing quote, bracket, ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("=")} or line break.`,
});
const targetsNone = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/no-target", {
    why: ({ path }) => `The targets file ${path} names no target.`,
    fix: () => `Add one line each: ${EXAMPLE}.`,
});
const targetsNotTables = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/invalid-type", {
    why: ({ path }) => `In ${path} ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("targets")} is something else than a list of tables.`,
    fix: () => `Begin every target with the header ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("[[targets]]")}, in double brackets.`,
});
const defaultsNotTable = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/invalid-type", {
    why: ({ path }) => `In ${path} ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("defaults")} is something else than a table.`,
    fix: () => `Write the header ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("[defaults]")} and the fields below it.`,
});
const targetsTooMany = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/invalid-type", {
    why: ({ maximum, count }) => `There are ${count} targets to check, and ${maximum} is the most.`,
    fix: () => "Split them, and run the gate once for each part, such as in a matrix.",
});
const fieldInvalid = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/invalid-type", {
    why: ({ field, expected }) => `${field} takes ${expected}, and something else stands there.`,
    fix: ({ field }) => `Correct ${field} there, or leave it out for its default.`,
});
const fieldUnknown = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/unknown-field", {
    why: ({ field }) => `A target has no field ${field}, so that it is ignored.`,
    fix: ({ field, near }) => near === undefined ? `Remove ${field}, or check its name.` : `Did you mean ${near}?`,
});
const fieldOfRun = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/unknown-field", {
    why: ({ field }) => `${field} belongs to the whole run, so that it is ignored in a target.`,
    fix: ({ field }) => `Give ${field} as an input of the step (a flag of ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("check")}) instead.`,
});
const keyInTargets = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/key-inlined", {
    why: () => `The targets file holds ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("api_key")}, where everybody who reads the file has it, and the gate does not use it.`,
    fix: () => `Revoke that key, keep the new one as a secret, and name its variable with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('env_key = "MY_API_KEY"')}.`,
});
const providersUnknown = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/provider-undefined", {
    why: () => `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('provider = "*"')} means every provider of a Codex config, and no such config is given.`,
    fix: () => `Give ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("config")} with the path of a Codex config.toml, or name one provider.`,
});
const providersNotNamed = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/no-target", {
    why: () => `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('provider = "*"')} means every provider that the config defines, and this one defines none.`,
    fix: () => `Add a table ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("[model_providers.…]")} to the config, or name one provider.`,
});


/***/ }),

/***/ 5714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * A value that nothing prints: templates, JSON, console and inspect all show `***`.
 * `reveal()` is called where the key is judged, sent, masked or searched for, and nowhere else
 * (a test counts the files).
 */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    /** Length in characters as JavaScript counts them (UTF-16 units). */
    get length() {
        return this.#value.length;
    }
    /** `sha256:` and the first 12 hex digits of the SHA-256 of the UTF-8 bytes. */
    get fingerprint() {
        return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(this.#value, "utf8").digest("hex").slice(0, 12)}`;
    }
    toString() {
        return "***";
    }
    toJSON() {
        return "***";
    }
    [Symbol.for("nodejs.util.inspect.custom")]() {
        return "***";
    }
}


/***/ }),

/***/ 2631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QX: () => (/* binding */ FILE_CLIENTS),
/* harmony export */   ro: () => (/* binding */ CLIENTS),
/* harmony export */   y: () => (/* binding */ ANTHROPIC_VERSION)
/* harmony export */ });
/** Clients besides Codex that have a config file of their own. */
const FILE_CLIENTS = ["claude-code", "opencode", "aider", "litellm", "continue"];
const CLIENTS = ["codex", "codex-action", "openai-sdk", ...FILE_CLIENTS];
/** The version of Anthropic's API that its SDKs send (anthropics/anthropic-sdk-typescript src/client.ts@bfa9197). */
const ANTHROPIC_VERSION = "2023-06-01";


/***/ }),

/***/ 4838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ MOST_TARGETS)
/* harmony export */ });
/** How many targets a run may have. */
const MOST_TARGETS = 100;


/***/ }),

/***/ 8825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ jobsOf)
});

// EXTERNAL MODULE: ./build/codex/problem.js
var problem = __webpack_require__(8407);
// EXTERNAL MODULE: ./build/rules/targets.js
var targets = __webpack_require__(5610);
// EXTERNAL MODULE: ./build/targets/job.js
var job = __webpack_require__(4838);
// EXTERNAL MODULE: ./build/codex/near.js
var codex_near = __webpack_require__(9600);
// EXTERNAL MODULE: ./build/inputs.js + 2 modules
var inputs = __webpack_require__(3197);
// EXTERNAL MODULE: ./build/markup.js
var markup = __webpack_require__(5678);
// EXTERNAL MODULE: ./build/rules/absence.js
var absence = __webpack_require__(8431);
// EXTERNAL MODULE: ./build/rules/target.js
var target = __webpack_require__(4655);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
;// CONCATENATED MODULE: ./build/targets/stray-inputs.js







/** Inputs that the step gives and the action does not have, where it is plain which one is meant. */
function judgeStrayInputs({ variables }) {
    const strays = (0,absence/* givenInputs */.P)(variables)
        .filter((name) => !inputs/* INPUTS */.mc.some((input) => input === name))
        .map((name) => ({ name, meant: (0,codex_near/* nearest */.p)(name.replaceAll("_", "-"), inputs/* INPUTS */.mc) }));
    const near = strays.filter(({ meant }) => meant !== undefined);
    const keys = near.filter(({ meant }) => meant === "api-key");
    const values = keys.map(({ name }) => variables[`INPUT_${name.toUpperCase()}`] ?? "");
    return {
        problems: near.map(({ name, meant }) => (0,problem/* goesOn */.E)(() => (0,target/* inputUnknown */.HO)({ given: (0,markup/* code */.aY)(name), meant: (0,markup/* code */.aY)(meant ?? "") }))),
        secrets: values.filter((value) => value !== "").map((value) => new secret/* Secret */.z(value)),
    };
}

;// CONCATENATED MODULE: ./build/targets/jobs.js




/** The targets of a run: one, or those of the targets file, or every provider of a config. At least one. */
async function jobsOf(inputs, environment) {
    const jobs = inputs.targets === undefined ? [single(inputs)] : await readFile(inputs, environment);
    const expanded = await Promise.all(jobs.map((job) => expand(job, environment)));
    const stray = judgeStrayInputs(environment);
    return bounded(expanded.flat()).map((job, index) => (index === 0 ? withStray(job, stray) : job));
}
/** `provider = "*"` may stand for any number of targets. */
function bounded(jobs) {
    const [first] = jobs;
    const count = jobs.length;
    if (first === undefined || count <= job/* MOST_TARGETS */.T)
        return jobs;
    const at = first.inputs.target.config?.from;
    const tooMany = (0,problem/* stops */.G)(() => (0,targets/* targetsTooMany */.gm)({ count, maximum: job/* MOST_TARGETS */.T }, { at }));
    const target = { ...first.inputs.target, name: undefined };
    return [
        {
            inputs: { ...first.inputs, target },
            problems: [tooMany],
            secrets: jobs.flatMap(({ secrets }) => secrets),
        },
    ];
}
function withStray(job, { problems, secrets }) {
    return { ...job, problems: [...problems, ...job.problems], secrets: [...secrets, ...job.secrets] };
}
function single({ target, policy, secret }) {
    return { inputs: { target, policy, secret }, problems: [], secrets: [] };
}
/** TOML is read only where there is some. */
async function readFile(inputs, environment) {
    const { readTargets } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(946)]).then(__webpack_require__.bind(__webpack_require__, 8946));
    return readTargets(inputs, environment);
}
async function expand(job, environment) {
    if (job.inputs.target.provider?.value !== "*")
        return [job];
    const { expandProviders } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(750), __webpack_require__.e(850)]).then(__webpack_require__.bind(__webpack_require__, 1481));
    return expandProviders(job, environment);
}


/***/ })

};
