export const id = 788;
export const ids = [788];
export const modules = {

/***/ 1083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ terminal)
/* harmony export */ });
/** Colour only on a terminal, and not where NO_COLOR is set (no-color.org). */
function terminal() {
    const { isTTY, columns } = process.stdout;
    const color = isTTY && (process.env["NO_COLOR"] ?? "") === "" && process.env["TERM"] !== "dumb";
    return { color, width: isTTY ? columns : undefined };
}


/***/ }),

/***/ 5354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ modelListOf),
/* harmony export */   Uo: () => (/* binding */ isPartialList)
/* harmony export */ });
/* unused harmony export readModelList */
/* harmony import */ var _signs_json_walk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9781);
/* harmony import */ var _signs_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4383);


const LONGEST_ID = 512;
/** More are not kept: the largest list seen has some thousand models. */
const MOST_MODELS = 110_000;
const read = new WeakMap();
/** The list in a response, read once. */
function modelListOf(response) {
    const list = read.get(response) ?? readModelList(response.body);
    read.set(response, list);
    return list;
}
/**
 * Takes `{data:[…]}`, a bare array, `{models:[…]}` and `{result:[…]}`, with or without `object`. A Go server writes
 * an empty list as `null`, which counts as empty only beside `object: "list"`.
 */
function readModelList(body) {
    const gathered = { lists: new Map(), facts: new Map() };
    const walk = new _signs_json_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonWalk */ .e((0,_signs_json_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutMark */ .E_)(body));
    try {
        if (walk.next === "[")
            gatherIds(walk, gathered, "");
        else if (walk.next === "{")
            walk.object((name) => {
                gather(walk, gathered, name);
            });
        else
            walk.skip();
        walk.end();
    }
    catch (error) {
        if (!(error instanceof _signs_json_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .NotJson */ .a))
            throw error;
        const ids = walk.isAtEnd ? idsIn(gathered) : undefined;
        return { kind: "broken", ids: ids?.length === 0 ? undefined : ids };
    }
    const ids = idsIn(gathered);
    if (ids === undefined)
        return { kind: "other" };
    return { kind: "list", ids, isPartial: ids.length > MOST_MODELS || hasMore(gathered) };
}
/** More models exist than the list shows: it was cut at our limit, or the server has more pages. */
function isPartialList(response) {
    if (response.bodyFault === "too-large")
        return true;
    const list = modelListOf(response);
    return list.kind === "list" && list.isPartial;
}
/** By the field that holds the list: the fields of an item that may be its id, the first of them that is there. */
const ID_FIELDS = {
    "": ["id", "name"],
    data: ["id", "name", "model"],
    models: ["id", "name", "model", "slug"],
    result: ["name", "id"],
};
const FACTS = ["object", "success", "has_more", "next_page_token", "nextPageToken"];
function gather(walk, gathered, name) {
    const isList = name !== "" && Object.hasOwn(ID_FIELDS, name);
    if (isList && walk.next === "[")
        gatherIds(walk, gathered, name);
    else if (isList || FACTS.includes(name)) {
        gathered.lists.delete(name);
        gathered.facts.set(name, readScalar(walk));
    }
    else
        walk.skip();
}
/** Undefined for an object and an array. */
function readScalar(walk) {
    if (walk.next === '"')
        return walk.string();
    if (walk.next !== "{" && walk.next !== "[")
        return walk.literal();
    walk.skip();
    return undefined;
}
function gatherIds(walk, { lists }, field) {
    const ids = [];
    lists.set(field, ids);
    walk.array(() => {
        const id = readId(walk, ID_FIELDS[field] ?? []);
        if (id === undefined)
            lists.set(field, null);
        else if (id !== "" && ids.length <= MOST_MODELS)
            ids.push(id.slice(0, LONGEST_ID));
    });
}
function readId(walk, fields) {
    if (walk.next === '"')
        return walk.string();
    if (walk.next !== "{") {
        walk.skip();
        return undefined;
    }
    let id;
    let rank = fields.length;
    walk.object((name) => {
        const own = fields.indexOf(name);
        if (own < 0 || own > rank || walk.next !== '"')
            walk.skip();
        else {
            id = walk.string();
            rank = own;
        }
    });
    return id;
}
function idsIn({ lists, facts }) {
    const [ids] = ["", "data", "models", ...(facts.get("success") === false ? [] : ["result"])].flatMap((field) => (lists.has(field) ? [lists.get(field) ?? undefined] : []));
    if (ids !== undefined || lists.size > 0)
        return ids;
    return facts.get("data") === null && facts.get("object") === "list" ? [] : undefined;
}
function hasMore({ facts }) {
    const next = facts.get("next_page_token") ?? facts.get("nextPageToken");
    return facts.get("has_more") === true || (typeof next === "string" && next !== "");
}


/***/ }),

/***/ 2381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ bySeverity)
/* harmony export */ });
const LEVELS = ["error", "warning", "notice"];
/** Errors first, then warnings, then notices; within a level in layer order, as they come. */
function bySeverity(findings) {
    return LEVELS.flatMap((level) => findings.filter((finding) => finding.level === level));
}


/***/ }),

/***/ 1191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ layerStates)
/* harmony export */ });
/* unused harmony export TARGET_LAYERS */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1633);

/** The layers that a target can pass; `internal` is our own fault and stands outside. */
const TARGET_LAYERS = _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .LAYERS */ .R.filter((layer) => layer !== "internal");
/** Statuses that a server gives only once it has looked at the key. A 404, a 429 or a 5xx may come before that. */
const KEY_WAS_READ = new Set([400, 402, 403, 422]);
/** Refusals by what stands before the API: whoever gives them has not looked at the key. */
const BEFORE_THE_KEY = new Set(["access/firewall", "access/region", "access/client"]);
function isSuccess(request) {
    return request.status !== null && request.status >= 200 && request.status < 300;
}
/** Faults of a 200 that was not understood: it may have been given to anyone. */
const NOT_UNDERSTOOD = new Set(["wire/bad-response", "model/empty-list"]);
function keyWasRead(request) {
    if (!request.authenticated || request.status === null)
        return false;
    return isSuccess(request) || KEY_WAS_READ.has(request.status);
}
function was(...purposes) {
    return (request) => request.authenticated && purposes.includes(request.purpose);
}
function keyWasJudged({ requests, findings }) {
    return requests.some(keyWasRead) && !findings.some(({ id }) => NOT_UNDERSTOOD.has(id));
}
/** Whether what was done could have found a fault of this layer. */
function wasJudged(layer, target) {
    const { requests } = target;
    const answered = requests.filter((request) => request.status !== null);
    switch (layer) {
        case "config":
        case "secret":
        case "base-url":
            return true;
        case "network":
        case "route":
            return answered.length > 0;
        case "auth":
            return keyWasJudged(target) && !target.findings.some(({ id }) => BEFORE_THE_KEY.has(id));
        case "access":
        case "rate":
        case "service":
            return keyWasJudged(target);
        // A list of models is given to accounts without credit too.
        case "quota":
            return requests.filter(isSuccess).some(was("key", "request"));
        case "model":
            return target.models.count !== null || answered.some(was("request"));
        case "wire":
            return answered.some(was("route", "request"));
        case "internal":
            return false;
    }
}
/**
 * How far the target came, layer by layer. Layers with findings show them; before the first failed layer,
 * those that were judged have passed; after it, and where nothing was sent, they were not reached. Where the tool itself failed, none has passed.
 */
function layerStates(target) {
    const errors = new Set(target.findings.filter((f) => f.level === "error").map((f) => f.layer));
    const warnings = new Set(target.findings.filter((f) => f.level === "warning").map((f) => f.layer));
    const firstFailed = _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .LAYERS */ .R.findIndex((layer) => errors.has(layer));
    return TARGET_LAYERS.map((layer, index) => {
        if (errors.has(layer))
            return { layer, state: "failed" };
        if (warnings.has(layer))
            return { layer, state: "warned" };
        const isBefore = firstFailed < 0 || index < firstFailed;
        const passed = isBefore && !errors.has("internal") && wasJudged(layer, target);
        return { layer, state: passed ? "passed" : "not reached" };
    });
}


/***/ }),

/***/ 7356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   pF: () => (/* binding */ singleLine)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3477);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5678);


/**
 * Text on one line that acts on no terminal and gives the runner no command. Reports are cleaned when they are
 * made; this is the second lock of the same door.
 */
function singleLine(text) {
    return (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .D)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X)(text, "shown"));
}
/** At most `maximum` UTF-16 units; what was cut ends in an ellipsis. Never splits a surrogate pair. */
function cut(text, maximum) {
    if (text.length <= maximum)
        return text;
    const kept = text.slice(0, maximum - 1);
    return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
/** A message as plain text on one line, quoted parts in back quotes. */
function plainLine(markup) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(markup)
        .map((part) => (part.quoted ? `\`${singleLine(part.text)}\`` : singleLine(part.text)))
        .join("");
}


/***/ }),

/***/ 6264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hq: () => (/* binding */ findingLines),
  C2: () => (/* binding */ painter),
  fE: () => (/* binding */ toText)
});

;// CONCATENATED MODULE: ./build/report.js
const STATUSES = ["pass", "warn", "fail", "skip"];

// EXTERNAL MODULE: ./build/reporters/finding-order.js
var finding_order = __webpack_require__(2381);
// EXTERNAL MODULE: ./build/reporters/layer-states.js
var layer_states = __webpack_require__(1191);
// EXTERNAL MODULE: ./build/reporters/single-line.js
var single_line = __webpack_require__(7356);
// EXTERNAL MODULE: ./build/reporters/words.js
var words = __webpack_require__(412);
// EXTERNAL MODULE: ./build/markup.js
var build_markup = __webpack_require__(5678);
;// CONCATENATED MODULE: ./build/reporters/wrap.js


/** Stands for a space that may not become a line break. Messages hold no control characters by then. */
const HARD_SPACE = "\u0000";
function unbroken(text) {
    return (0,single_line/* singleLine */.pF)(text).replaceAll(" ", HARD_SPACE);
}
/**
 * Words of a message. A quoted part stays in one piece with its quotes: foreign text never gets to the start of
 * a line, where the runner would look for a command.
 */
function wordsOf(markup) {
    return (0,build_markup/* partsOf */.CI)(markup)
        .map((part) => (part.quoted ? (0,build_markup/* inQuotes */.Nt)(unbroken(part.text)) : (0,single_line/* singleLine */.pF)(part.text)))
        .join("")
        .split(" ")
        .filter((word) => word !== "");
}
/** The message in lines of at most `width` characters where the words allow it. */
function wrap(markup, width) {
    const lines = [];
    let line = "";
    for (const word of wordsOf(markup)) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && longer.length > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line].filter((text) => text !== "").map((text) => text.replaceAll(HARD_SPACE, " "));
}

;// CONCATENATED MODULE: ./build/reporters/text.js






const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 };
const STATUS_STYLES = {
    pass: "green",
    warn: "yellow",
    fail: "red",
    skip: "dim",
};
const LEVEL_STYLES = { error: "red", warning: "yellow", notice: "blue" };
const STATE_STYLES = {
    passed: "green",
    warned: "yellow",
    failed: "red",
    "not reached": "dim",
};
/** Colours text where the terminal shows colours. */
function painter(color) {
    return (style, text) => (color ? `\u001B[${CODES[style]}m${text}\u001B[0m` : text);
}
/** The runner takes a line that starts with `::` for a command, also behind white space. */
function notACommand(line) {
    return line.replace(/^(\s*)::/u, "$1·::");
}
function headerLine(target, paint) {
    const symbol = paint(STATUS_STYLES[target.status], words/* STATUS_SYMBOLS */.Jk[target.status]);
    const verdict = target.verdict === "ok" ? "" : `: ${target.verdict}`;
    return `${symbol} ${paint("bold", (0,single_line/* singleLine */.pF)(target.name))} — ${words/* STATUS_WORDS */.ly[target.status]}${verdict}`;
}
function field(name, value) {
    return `  ${name.padEnd(10)}${value}`;
}
function clientText(target) {
    return target.provider === null
        ? target.client
        : `${target.client}, provider ${(0,single_line/* singleLine */.pF)(target.provider)}`;
}
function modelText(model) {
    const words = { true: "is listed", false: "is not listed", null: "was not looked up" };
    const near = model.suggestions.slice(0, 5).map((id) => `\`${(0,single_line/* cut */.Jj)((0,single_line/* singleLine */.pF)(id), 80)}\``);
    const hint = near.length === 0 ? "" : ` (near: ${near.join(", ")})`;
    return `\`${(0,single_line/* cut */.Jj)((0,single_line/* singleLine */.pF)(model.id), 80)}\` ${words[`${model.listed}`]}${hint}`;
}
function creditText({ remaining, expiresAt }) {
    const left = remaining === null ? [] : [`${remaining} left`];
    const until = expiresAt === null ? [] : [`expires ${expiresAt}`];
    return [...left, ...until].join(", ");
}
function modelLines({ models }) {
    const count = models.count === null ? [] : [field("models", `${models.count} in the list`)];
    return [...count, ...models.required.map((model) => field("model", modelText(model)))];
}
function factLines(target, paint) {
    const { baseUrl, key } = target;
    const facts = (0,words/* keyFacts */.zS)(target);
    const states = (0,layer_states/* layerStates */.y)(target).map(({ layer, state }) => paint(STATE_STYLES[state], `${words/* STATE_SYMBOLS */.wd[state]} ${layer}`));
    return [
        field("client", clientText(target)),
        ...(baseUrl === null
            ? []
            : [field("base URL", `${(0,single_line/* singleLine */.pF)(baseUrl.value)} (${(0,words/* originText */.CQ)(baseUrl.from)})`)]),
        ...(key === null || !facts ? [] : [field("key", `${facts.join(", ")} (${(0,words/* originText */.CQ)(key.from)})`)]),
        ...(target.credit === null ? [] : [field("credit", creditText(target.credit))]),
        ...modelLines(target),
        field("layers", states.join("  ")),
    ];
}
function requestLine(request) {
    const { status, requestId } = request;
    // Some servers repeat the status as their code.
    const told = request.code === null || request.code === String(status) ? [] : [(0,single_line/* singleLine */.pF)(request.code)];
    const answer = [status ?? "no answer", ...told];
    const id = requestId === null ? "" : `, request id ${(0,single_line/* singleLine */.pF)(requestId)}`;
    const other = request.purpose === "wrong-key" ? " with a made-up key" : " without the key";
    const without = request.authenticated ? "" : other;
    const call = `${request.method} ${(0,single_line/* singleLine */.pF)(request.url)}${without}`;
    return field("request", `${call}: ${answer.join(" ")} in ${request.durationMs} ms${id}`);
}
/** One finding with its words; `width` is that of the terminal. */
function findingLines(finding, paint, width) {
    const symbol = paint(LEVEL_STYLES[finding.level], words/* LEVEL_SYMBOLS */.zY[finding.level]);
    const heals = finding.retryable ? " (may heal by itself)" : "";
    const [first = "", ...rest] = wrap(finding.fix, width - 9);
    const others = finding.alternatives.join(", ");
    return [
        "",
        `  ${symbol} ${paint("bold", finding.title)} [${finding.id}]${heals}`,
        ...wrap(finding.why, width - 4).map((line) => `    ${line}`),
        `    ${paint("green", "fix:")} ${first}`,
        ...rest.map((line) => `         ${line}`),
        ...(finding.at === undefined ? [] : [`    at:  ${(0,words/* originText */.CQ)(finding.at)}`]),
        ...(others === "" ? [] : [`    or:  ${others}`]),
        paint("dim", `    more: provider-preflight explain ${finding.id}`),
    ];
}
function targetLines(target, paint, width) {
    return [
        headerLine(target, paint),
        ...factLines(target, paint),
        ...target.requests.map(requestLine),
        ...(0,finding_order/* bySeverity */.N)(target.findings).flatMap((finding) => findingLines(finding, paint, width)),
        "",
    ];
}
function closingLine(report, paint) {
    const counts = STATUSES.flatMap((status) => {
        const count = report.targets.filter((target) => target.status === status).length;
        return count === 0 ? [] : [`${count} ${words/* STATUS_WORDS */.ly[status]}`];
    });
    const symbol = paint(STATUS_STYLES[report.status], words/* STATUS_SYMBOLS */.Jk[report.status]);
    const verdict = report.verdict === "ok" ? "" : ` — ${report.verdict}`;
    const tally = counts.length === 0 ? "" : `: ${counts.join(", ")}`;
    return `${symbol} ${report.targets.length} targets${tally}${verdict}`;
}
/** The report for people at a terminal or in a job's log. Every line ends in a newline. */
function toText(report, options) {
    const paint = painter(options.color);
    const width = Math.max(40, options.width ?? Number.MAX_SAFE_INTEGER);
    const lines = report.targets.flatMap((target) => targetLines(target, paint, width));
    const closing = report.targets.length === 1 ? [] : [closingLine(report, paint)];
    return [...lines, ...closing].map((line) => `${notACommand(line)}\n`).join("");
}


/***/ }),

/***/ 412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ originText),
/* harmony export */   D6: () => (/* binding */ requestTime),
/* harmony export */   Jk: () => (/* binding */ STATUS_SYMBOLS),
/* harmony export */   ly: () => (/* binding */ STATUS_WORDS),
/* harmony export */   w4: () => (/* binding */ hostOf),
/* harmony export */   wd: () => (/* binding */ STATE_SYMBOLS),
/* harmony export */   zS: () => (/* binding */ keyFacts),
/* harmony export */   zY: () => (/* binding */ LEVEL_SYMBOLS)
/* harmony export */ });
/* harmony import */ var _single_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7356);

const STATUS_WORDS = {
    pass: "passed",
    warn: "passed with warnings",
    fail: "failed",
    skip: "skipped",
};
const STATUS_SYMBOLS = {
    pass: "✓",
    warn: "!",
    fail: "✗",
    skip: "–",
};
const STATE_SYMBOLS = {
    passed: "✓",
    warned: "!",
    failed: "✗",
    // A minus sign: browsers break a line behind a dash, whatever space follows.
    "not reached": "−",
};
const LEVEL_SYMBOLS = { error: "✗", warning: "!", notice: "i" };
/** Where a value was read, as people write it: `path:line:column`, `$NAME`, `input name`. */
function originText(origin) {
    switch (origin.kind) {
        case "file":
            return (0,_single_line_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(`${origin.path}:${origin.line}:${origin.column}`);
        case "env":
            return (0,_single_line_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(`$${origin.name}`);
        case "input":
        case "default":
        case "event":
            return (0,_single_line_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(`${origin.kind} ${origin.name}`);
    }
}
/** Length, public prefix and fingerprint of the key, or undefined where there is none. */
function keyFacts(target) {
    const { key } = target;
    if (key === null)
        return undefined;
    const prefix = key.prefix === "" ? [] : [(0,_single_line_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(key.prefix)];
    return [`${key.length} characters`, ...prefix, (0,_single_line_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(key.fingerprint)];
}
/** Host and port of the base URL, or the value itself where it is not a URL; undefined where there is none. */
function hostOf(target) {
    const value = target.baseUrl?.value;
    if (value === undefined)
        return undefined;
    const host = URL.canParse(value) ? new URL(value).host : "";
    return (0,_single_line_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(host === "" ? value : host);
}
/** Milliseconds that the target's requests took together. */
function requestTime(target) {
    return target.requests.reduce((sum, request) => sum + request.durationMs, 0);
}


/***/ }),

/***/ 5668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ project),
/* harmony export */   Dj: () => (/* binding */ notReceived),
/* harmony export */   J1: () => (/* binding */ ipNotAllowed),
/* harmony export */   KR: () => (/* binding */ scheme),
/* harmony export */   Pw: () => (/* binding */ invalidKey),
/* harmony export */   _7: () => (/* binding */ expired),
/* harmony export */   gm: () => (/* binding */ unproven),
/* harmony export */   kw: () => (/* binding */ organization),
/* harmony export */   xm: () => (/* binding */ revoked)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5678);
/* harmony import */ var _answered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6361);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6616);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6747);




const invalidKey = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("auth/invalid-key", {
    why: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .means */ .pG)(facts, rejection(facts)),
    fix: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(rejectionFix(facts)),
});
/** Same answer, different cause: the words name what fits this host. */
function rejection(facts) {
    if (facts.sawOtherKey)
        return "the key it names is not the one that was sent, so a proxy or gateway in between sends its own";
    if (facts.siblings.length > 0)
        return "the key is wrong or deleted, or it is good and belongs to another region or plan of this provider";
    if (facts.kind === "vendor")
        return facts.alternatives.includes("auth/not-received")
            ? "the key is wrong, deleted or one of another service, or a proxy or client setting lost it on the way"
            : "the key is wrong, deleted or one of another service";
    return "the key is wrong, deleted or one of another service, or the gateway fails to check any key";
}
function rejectionFix(facts) {
    if (facts.sawOtherKey)
        return `run ${(0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .curlTest */ .LC)(facts)} from another network: if it passes there, correct the key in the proxy or gateway of this network, else in the gateway at ${(0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .server */ .E8)(facts)}`;
    if (facts.siblings.length > 0)
        return `see at ${(0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .keysPage */ .ej)(facts)} where the key was made: if its base URL is ${(0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(facts.siblings)}, use that one, else make a new key, ${(0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .saveKey */ .Xo)(facts)} and ${_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .NEW_RUN */ .$Y}`;
    if (facts.kind === "vendor")
        return (0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceKey */ .oy)(facts);
    return `make a new key at ${(0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .keysPage */ .ej)(facts)}, ${(0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .saveKey */ .Xo)(facts)} and ${_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .NEW_RUN */ .$Y}; if the new key is rejected too, ask the gateway's operator`;
}
const revoked = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("auth/revoked", {
    why: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .means */ .pG)(facts, "the key was revoked, blocked or deleted and will not work again by waiting"),
    fix: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(`find out at ${(0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .keysPage */ .ej)(facts)} why it was revoked, then ${renewed(facts)}`),
});
const expired = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("auth/expired", {
    why: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .means */ .pG)(facts, "the key or login has passed its expiry date"),
    fix: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(renewed(facts)),
});
function renewed(facts) {
    if (facts.keyKind === "file")
        return `make a new key at ${(0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .keysPage */ .ej)(facts)}, store it with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)('printf %s "$KEY" | codex login --with-api-key')} or ${(0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .saveKey */ .Xo)(facts)}, and do not copy one login to two machines`;
    return (0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceKey */ .oy)(facts);
}
const notReceived = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("auth/not-received", {
    why: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .means */ .pG)(facts, "the key was lost on the way, or it came in a header or form that this server does not take for a key"),
    fix: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(`run ${(0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .curlTest */ .LC)(facts)} with the value of ${(0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .keyPlace */ .Vz)(facts)}: if it is refused as well, compare the header and the key's form with the provider's documentation, and if it passes, look for a proxy or client setting that drops the header`),
});
const organization = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("auth/organization", {
    why: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .means */ .pG)(facts, "the request names an organization, and the key is not one of it"),
    fix: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(`unset ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("OPENAI_ORG_ID")} and ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("OPENAI_ORGANIZATION")} or set them to the id ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("org-…")} (not the name) of the organization shown at ${(0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .keysPage */ .ej)(facts)}, or use a key of that organization`),
});
const project = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("auth/project", {
    why: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .means */ .pG)(facts, "the request or the key names a project that is archived, or that the key is not of"),
    fix: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(`unset ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("OPENAI_PROJECT_ID")} and ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("OPENAI_PROJECT")} or set them to the key's own project, and if the project is archived, ${(0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceKey */ .oy)(facts)}`),
});
const ipNotAllowed = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("auth/ip-not-allowed", {
    why: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .means */ .pG)(facts, "the key or account has a list of allowed addresses, and this runner is not on it"),
    fix: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(`add this runner's outgoing address to the allow-list at ${(0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .keysPage */ .ej)(facts)}, or run the job on a runner with a fixed address, as the addresses of hosted runners change`),
});
const scheme = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("auth/scheme", {
    why: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .means */ .pG)(facts, "the credential came in a header or form that this server takes for another kind of login"),
    fix: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(`send the key in ${rightHeader(facts)} ${inCodex(facts)}`),
});
function rightHeader(facts) {
    return facts.authHeader === undefined
        ? `the header that the provider documents (${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("Authorization: Bearer")}, ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("x-api-key")} or ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("api-key")})`
        : `the header ${facts.authHeader}`;
}
/** Codex sends `env_key` as a bearer token only; other headers are named in `env_http_headers`. */
function inCodex(facts) {
    const header = facts.authHeader === undefined ? "HEADER" : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .unquoted */ .qZ)(facts.authHeader);
    const name = facts.keyKind === "env" && facts.keyPlace !== undefined ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .unquoted */ .qZ)(facts.keyPlace) : "NAME";
    return `with the provider's own client, or in Codex with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(`env_http_headers = { "${header}" = "${name}" }`)} in the provider's table`;
}
const unproven = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("auth/unproven", {
    why: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(facts.tried === true
        ? `${(0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .server */ .E8)(facts)} answers alike to any key and to none, also on the route that was tried, so nothing proves this key`
        : `${(0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .server */ .E8)(facts)} gives its list of models to any key or to none, so its answer does not prove this key`),
    fix: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(facts.tried === true
        ? `look the key up at ${(0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .keysPage */ .ej)(facts)} unless this server is meant to take any key, and set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("fail-on: auth/unproven")} if an unproven key must stop the job`
        : `set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("probe: auto")}, which proves the key by a request that costs no tokens, or ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("fail-on: auth/unproven")} if an unproven key must stop the job`),
});


/***/ }),

/***/ 8101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ki: () => (/* binding */ refusedAsMisspelt),
/* harmony export */   NL: () => (/* binding */ notListed),
/* harmony export */   VI: () => (/* binding */ emptyListSeen),
/* harmony export */   XV: () => (/* binding */ refusedAsUnlisted),
/* harmony export */   bi: () => (/* binding */ nearMiss),
/* harmony export */   ck: () => (/* binding */ emptyList),
/* harmony export */   mX: () => (/* binding */ notFound)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5678);
/* harmony import */ var _answered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6361);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6616);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6747);




const nearMiss = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("model/near-miss", {
    why: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(facts.certain
        ? `the list has no ${facts.wanted} but ${(0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(facts.near)}, differing only in case, white space or prefix`
        : `the list of ${facts.count} models has no ${facts.wanted}, and nearest to it ${facts.near.length > 1 ? "are" : "is"} ${(0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(facts.near)}`),
    fix: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(facts.certain
        ? `set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("model")} to ${(0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(facts.near)}`
        : `set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("model")} to ${(0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(facts.near)}, if that is the one you mean, else to another id of the list`),
});
const notListed = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("model/not-listed", {
    why: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(facts.complete
        ? `${facts.wanted} is not among the ${facts.count} models that the provider lists for this key${nearest(facts)}`
        : `${facts.wanted} is not in the list${nearest(facts)}, but this list does not show everything that can be called`),
    fix: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(notListedFix(facts)),
});
function nearest(facts) {
    return facts.near.length === 0 ? "" : `, where ${(0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(facts.near)} is nearest`;
}
function notListedFix(facts) {
    if (facts.deployments)
        return `compare ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("model")} with the names of your deployments in the provider's console, since their names are called here and not those of the models`;
    if (!facts.complete)
        return `make one request with ${facts.wanted}: if it passes, set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("warn-on: model/not-listed")} or leave this warning, else take an id from the provider's documentation`;
    const choice = facts.near.length === 0 ? "an id" : `${(0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(facts.near)} or another id`;
    return `set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("model")} to ${choice} of the list, or have ${facts.wanted} enabled for the project or group of this key if it should be there`;
}
const emptyListSeen = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("model/empty-list", {
    why: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(facts.callable
        ? "the provider accepts the request and lists no models: the key's project has none enabled, or no model is installed or loaded on the server"
        : "the list of models is empty, and at this provider the list does not show what can be called"),
    fix: () => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(`enable models for the key's project in the provider's console, or on a server of your own install or load one (${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("ollama pull NAME")} with Ollama), and run again`),
});
const emptyList = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("model/empty-list", {
    why: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(`${(0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .server */ .E8)(facts)} accepts the request and lists no models: the key's project has none enabled, or no model is installed or loaded on the server`),
    fix: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(facts.kind === "server"
        ? `install or load a model on the server (${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("ollama pull NAME")} with Ollama) and run again`
        : `enable models for the key's project or group in the settings behind ${(0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .keysPage */ .ej)(facts)}, and run again`),
});
const wantedModel = (facts) => facts.model ?? "the model";
const notFound = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("model/not-found", {
    why: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .means */ .pG)(facts, `${wantedModel(facts)} does not exist there under this id, was withdrawn, or is hidden from this key`),
    fix: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(notFoundFix(facts)),
});
function notFoundFix(facts) {
    if (isDeployment(facts))
        return `set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("model")} to the name of a deployment, as Azure's portal lists it for this resource, or create one and wait five minutes`;
    if (facts.asked === "models")
        return `look for the id in the documentation of ${(0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .server */ .E8)(facts)} or in the settings of the key's group, as the list of models gave this very answer, and set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("model")} to one that is offered there`;
    return `look for the id in the list that ${(0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .curlTest */ .LC)(facts)} prints: if it stands there in another spelling, set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("model")} to that, if just so, ask for access to it, and if not at all, choose another model`;
}
/** Azure calls deployments by the names that their owner gave them, and says so by this code. */
function isDeployment(facts) {
    return facts.code !== undefined && (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .unquoted */ .qZ)(facts.code) === "DeploymentNotFound";
}
const refusedAsMisspelt = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("model/near-miss", {
    why: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .means */ .pG)(facts, `the id of ${wantedModel(facts)} is spelt otherwise there`),
    fix: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(`take the id letter by letter from the list that ${(0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .curlTest */ .LC)(facts)} prints, and set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("model")} to it`),
});
const refusedAsUnlisted = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("model/not-listed", {
    why: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .means */ .pG)(facts, `${wantedModel(facts)} is not one of the models that this server offers`),
    fix: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(`choose an id from the list that ${(0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .curlTest */ .LC)(facts)} prints, and set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("model")} to it`),
});


/***/ }),

/***/ 8636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ networkFacts)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5678);

/** Sources: nodejs.org/api/tls.html "X509 certificate error codes", nodejs.org/api/errors.html, libuv's error list. */
const CAUSES = {
    ENOTFOUND: "name-unknown",
    ENODATA: "name-unknown",
    EAI_NODATA: "name-unknown",
    EAI_NONAME: "name-unknown",
    EAI_AGAIN: "resolver-busy",
    EAI_FAIL: "resolver-busy",
    ETIMEOUT: "resolver-busy",
    EHOSTUNREACH: "unreachable",
    ENETUNREACH: "unreachable",
    EADDRNOTAVAIL: "unreachable",
    PROXY_INVALID: "proxy-invalid",
    ERR_INVALID_CHAR: "header-refused",
    HEADER_REFUSED: "header-refused",
    CERT_HAS_EXPIRED: "expired",
    CERT_NOT_YET_VALID: "not-yet-valid",
    DEPTH_ZERO_SELF_SIGNED_CERT: "self-signed",
    SELF_SIGNED_CERT_IN_CHAIN: "untrusted",
    UNABLE_TO_GET_ISSUER_CERT: "untrusted",
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "untrusted",
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: "untrusted",
    CERT_UNTRUSTED: "untrusted",
    ERR_TLS_CERT_ALTNAME_INVALID: "wrong-name",
    HOSTNAME_MISMATCH: "wrong-name",
    ERR_SSL_WRONG_VERSION_NUMBER: "plain-http",
    ERR_SSL_PACKET_LENGTH_TOO_LONG: "plain-http",
    ERR_SSL_HTTP_REQUEST: "plain-http",
    ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: "client-certificate",
    ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: "protocol",
    ERR_SSL_UNSUPPORTED_PROTOCOL: "protocol",
    ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE: "protocol",
    ERR_SSL_SSL_TLS_ALERT_HANDSHAKE_FAILURE: "protocol",
    ERR_SSL_TLSV1_UNRECOGNIZED_NAME: "wrong-name",
    ERR_SSL_TLSV1_ALERT_UNRECOGNIZED_NAME: "wrong-name",
    CERT_REVOKED: "revoked",
};
const LOOPBACK = /^(?:localhost|.*\.localhost|127(?:\.\d{1,3}){3}|\[::1\])\.?$/i;
function networkFacts(failure, connection, show) {
    const url = URL.canParse(connection.url) ? new URL(connection.url) : undefined;
    return {
        host: url === undefined ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)("the host") : show(url.host, 80),
        code: show(failure.code, 60),
        stage: failure.stage,
        cause: causeOf(failure.code, url?.hostname ?? ""),
        local: url !== undefined && LOOPBACK.test(url.hostname),
        proxyHost: connection.proxyHost === undefined ? undefined : show(connection.proxyHost, 80),
        proxyStatus: failure.proxyStatus,
        timeoutSeconds: connection.timeoutSeconds,
    };
}
/** No name has a part of more than 63 octets (RFC 1035 2.3.4), whatever the resolver says. */
function causeOf(failure, hostname) {
    const cause = Object.hasOwn(CAUSES, failure) ? CAUSES[failure] : undefined;
    const isTooLong = hostname.split(".").some((part) => part.length > 63);
    return cause === "name-unknown" && isTooLong ? "name-too-long" : (cause ?? "other");
}


/***/ }),

/***/ 2287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ responseFacts)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5678);
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4505);


/** A URL that a shell, TOML and YAML take as it stands between double quotes. */
const PLAIN_URL = /^https?:\/\/[A-Za-z0-9.:_~%/-]{1,200}$/;
/** What GitHub takes as the name of a secret, bounded. */
const SECRET_NAME = /^(?!GITHUB_)[A-Z_][A-Z0-9_]{0,99}$/i;
function responseFacts(reading, about, show, extra = {}) {
    const { corrected, likely, ...given } = extra;
    return {
        status: 0,
        asked: "models",
        said: reading.message === undefined ? undefined : show(reading.message, 140),
        code: reading.code === undefined ? undefined : show(reading.code, 40),
        sawOtherKey: reading.sawOtherKey,
        bodyFault: reading.bodyFault,
        alternatives: reading.alternatives,
        heals: reading.retryable,
        retryAfter: reading.retryAfter === undefined ? undefined : Math.ceil(reading.retryAfter),
        wireApi: about.wireApi,
        ...providerFacts(about.known, show),
        ...keyFacts(about, show),
        ...urlFacts(about, show),
        correctedBaseUrl: corrected === undefined ? undefined : baseUrlLine(corrected, about.baseUrl?.from, show),
        likelyBaseUrl: likely === undefined ? undefined : baseUrlLine(likely, about.baseUrl?.from, show),
        model: about.models.length === 1 && about.models[0] ? show(about.models[0].value, 80) : undefined,
        ...given,
    };
}
function providerFacts(known, show) {
    const shown = (text) => text === undefined ? undefined : show(text);
    return {
        providerName: shown(known?.name),
        keysPage: shown(known?.keysPage),
        authHeader: shown(known?.authHeader),
        statusPage: shown(known?.statusPage),
        retired: shown(known?.retired),
        siblings: siblingUrls(known).map((url) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(url)),
        kind: known?.kind,
    };
}
/** At most four, so that the sentence can still be read. */
function siblingUrls(known) {
    return (known?.siblings ?? [])
        .map((id) => (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findProviderById */ .ve)(id)?.baseUrls[0])
        .filter((url) => url !== undefined)
        .slice(0, 4);
}
function keyFacts(about, show) {
    const from = about.key?.from ?? about.keyExpectedAt;
    const name = from?.kind === "env" ? from.name : about.known?.envKeys[0];
    return {
        keyPlace: from === undefined ? undefined : show(from.kind === "file" ? from.path : from.name, 100),
        keyKind: from?.kind,
        saveCommand: saveCommand(name, show),
    };
}
function saveCommand(name, show) {
    const secret = name !== undefined && SECRET_NAME.test(name) ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .unquoted */ .qZ)(show(name)) : "SECRET_NAME";
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`printf %s "$KEY" | gh secret set ${secret}`);
}
function urlFacts(about, show) {
    const base = about.baseUrl?.value;
    const host = base === undefined ? undefined : hostOf(base);
    return {
        host: host === undefined ? undefined : show(host, 60),
        baseUrl: base !== undefined && PLAIN_URL.test(base) ? show(base, 200) : undefined,
        curlTest: base === undefined ? undefined : curlTest(base, about.known, show),
        usualBaseUrl: usualBaseUrl(base, about.known, show),
    };
}
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host || undefined : undefined;
}
/** The key goes to curl through a pipe, so that neither `ps` nor the shell's history shows it. */
function curlTest(base, known, show) {
    if (!PLAIN_URL.test(base))
        return undefined;
    const header = known?.authHeader === undefined ? "Authorization: Bearer %s" : `${known.authHeader}: %s`;
    const besides = Object.entries(known?.requiredHeaders ?? {}).map(([name, value]) => ` -H "${name}: ${value}"`);
    const url = (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .unquoted */ .qZ)(show(`${base.replace(/\/$/, "")}/models`, 210));
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`printf 'header = "${header}"' "$KEY" | curl -si -K -${besides.join("")} ${url}`);
}
/** The right form of a known mistake, else the URL on the same host, else the provider's default. */
function usualBaseUrl(base, known, show) {
    if (base === undefined || known === undefined)
        return undefined;
    const given = comparable(base);
    if (known.baseUrls.some((url) => comparable(url) === given))
        return undefined;
    const usual = known.wrongBaseUrls.find((wrong) => comparable(wrong.url) === given)?.right ??
        known.baseUrls.find((url) => hostOf(url) === hostOf(base)) ??
        known.baseUrls[0];
    return usual !== undefined && PLAIN_URL.test(usual) ? show(usual) : undefined;
}
function comparable(url) {
    return url.toLowerCase().replace(/\/$/, "");
}
/** The line to type, in the language of the place where the base URL stands. */
/** The line of a config, where its ending tells that it is Codex's; other clients name the field each in their way. */
function fieldOf(path, url) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(/\.(?:jsonc?|ya?ml)$/.test(path) ? url : `base_url = "${url}"`);
}
function baseUrlLine(url, from, show) {
    const shown = (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .unquoted */ .qZ)(show(url, 200));
    if (from?.kind === "file")
        return fieldOf(from.path, shown);
    if (from?.kind === "env")
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .unquoted */ .qZ)(show(from.name, 60))}=${shown}`);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`base-url: ${shown}`);
}


/***/ }),

/***/ 7147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r6: () => (/* binding */ findingOfFailure),
  Dx: () => (/* binding */ findingOfReading),
  $t: () => (/* binding */ placeOf)
});

// EXTERNAL MODULE: ./build/finding.js
var finding = __webpack_require__(1633);
// EXTERNAL MODULE: ./build/markup.js
var markup = __webpack_require__(5678);
// EXTERNAL MODULE: ./build/rules/answered.js
var answered = __webpack_require__(6361);
// EXTERNAL MODULE: ./build/rules/rule.js
var rule = __webpack_require__(6616);
// EXTERNAL MODULE: ./build/rules/steps.js
var steps = __webpack_require__(6747);
;// CONCATENATED MODULE: ./build/rules/access.js




const wantedModel = (facts) => facts.model ?? "the model";
const permission = (0,rule/* rule */.H)("access/permission", {
    why: (facts) => (0,answered/* means */.pG)(facts, facts.keyKind === "file"
        ? "the key lacks a right that this request needs, or it is the token of a login and not an API key"
        : "the key is known, but it or its owner lacks a right that this request needs"),
    fix: (facts) => (0,answered/* sentence */.em)(`give the key the missing right at ${(0,steps/* keysPage */.ej)(facts)} (a restricted key is changed there, a role by the owner of the organization), or make a key with all rights, ${(0,steps/* saveKey */.Xo)(facts)} and ${steps/* NEW_RUN */.$Y}`),
});
const region = (0,rule/* rule */.H)("access/region", {
    why: (facts) => (0,answered/* means */.pG)(facts, facts.alternatives.includes("access/firewall")
        ? "the provider does not serve the country of this runner's address, or a filter refuses the address itself"
        : "the provider does not serve the country of this runner's address"),
    fix: (facts) => (0,answered/* sentence */.em)(`run ${(0,steps/* curlTest */.LC)(facts)} from a country that the provider serves: if it passes there, run the job on a runner in such a country or use an endpoint of your region, and if not, the account itself is restricted`),
});
const model = (0,rule/* rule */.H)("access/model", {
    why: (facts) => (0,answered/* means */.pG)(facts, `${wantedModel(facts)} exists, but this key, project or account may not use it`),
    fix: (facts) => (0,answered/* sentence */.em)(`allow ${wantedModel(facts)} for the key's project or team in the settings behind ${(0,steps/* keysPage */.ej)(facts)}, use a key that may, or set ${(0,markup/* code */.aY)("model")} to one that the key has`),
});
const firewall = (0,rule/* rule */.H)("access/firewall", {
    why: (facts) => (0,answered/* means */.pG)(facts, "a filter refused the request before the key was looked at, at the provider or in this network"),
    fix: (facts) => (0,answered/* sentence */.em)(`run ${(0,steps/* curlTest */.LC)(facts)} on this runner and from another network: if only this runner is blocked, have its address allowed or run the job elsewhere, and if both are, ask the operator of ${(0,answered/* server */.E8)(facts)}`),
});
const accountDisabled = (0,rule/* rule */.H)("access/account-disabled", {
    why: (facts) => (0,answered/* means */.pG)(facts, "the account or organization behind this key is disabled, suspended or restricted"),
    fix: (facts) => (0,answered/* sentence */.em)(`sign in at ${(0,steps/* keysPage */.ej)(facts)} and read the notice there: if there is one, write to the provider's support, and if the account is in order, the key may be an old one of another account, so make a new key, ${(0,steps/* saveKey */.Xo)(facts)} and ${steps/* NEW_RUN */.$Y}`),
});
const client = (0,rule/* rule */.H)("access/client", {
    why: (facts) => (0,answered/* means */.pG)(facts, "it refuses the program that asks, by its name or signature, and not the key"),
    fix: (facts) => (0,answered/* sentence */.em)(`make one request with the client that the job will use: if that passes, this check cannot judge ${(0,answered/* server */.E8)(facts)}, so set ${(0,markup/* code */.aY)("warn-on: access/client")}, and if not, ask its operator to allow that client`),
});
const verification = (0,rule/* rule */.H)("access/verification", {
    why: (facts) => (0,answered/* means */.pG)(facts, "the account must be verified before it may do this, and the key itself is known"),
    fix: (facts) => (0,answered/* sentence */.em)(`let the owner verify the organization or account in the settings behind ${(0,steps/* keysPage */.ej)(facts)}, wait until that is active and run again, or use a model that needs no verification`),
});

// EXTERNAL MODULE: ./build/rules/auth.js
var auth = __webpack_require__(5668);
// EXTERNAL MODULE: ./build/rules/model.js
var rules_model = __webpack_require__(8101);
;// CONCATENATED MODULE: ./build/rules/network-answers.js




const goRound = (facts) => `${(0,markup/* code */.aY)("NO_PROXY")} set to ${facts.host ?? "the host"}`;
function destination({ redirectHost, redirectPath }) {
    if (redirectPath !== undefined)
        return `to its own path ${redirectPath}`;
    return redirectHost === undefined ? "elsewhere" : `to ${redirectHost}`;
}
const redirect = (0,rule/* rule */.H)("network/redirect", {
    why: (facts) => (0,answered/* sentence */.em)(`${(0,answered/* server */.E8)(facts)} answered${facts.status === 0 ? "" : ` HTTP ${facts.status}`} and leads ${destination(facts)}, and a key is never sent after a redirect`),
    fix: (facts) => (0,answered/* sentence */.em)((0,steps/* betterBaseUrl */.b4)(facts) ??
        `set the base URL to the address that answers by itself, mostly the same with ${(0,markup/* code */.aY)("https://")} or without ${(0,markup/* code */.aY)("www.")}${facts.redirectHost === undefined ? "" : `, and to ${facts.redirectHost} only if that host may have your key`}`),
});
const proxy = (0,rule/* rule */.H)("network/proxy", {
    why: (facts) => (0,answered/* means */.pG)(facts, "this is the answer of a proxy or filter on the way, and the API was not asked"),
    fix: (facts) => (0,answered/* sentence */.em)(`have the proxy's owner allow ${(0,answered/* server */.E8)(facts)}, or go round it with ${goRound(facts)} if the host is reachable directly, and look at ${(0,markup/* code */.aY)("HTTPS_PROXY")} and ${(0,markup/* code */.aY)("HTTP_PROXY")} if you know of no proxy`),
});
const proxyAuth = (0,rule/* rule */.H)("network/proxy-auth", {
    why: (facts) => (0,answered/* means */.pG)(facts, "a proxy on the way wants credentials, and the API was not asked"),
    fix: (facts) => (0,answered/* sentence */.em)(`set ${(0,markup/* code */.aY)("HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT")} from a secret, with special characters percent-encoded, or go round the proxy with ${goRound(facts)}`),
});
/** A gateway that answers with its own network trouble. */
const upstream = (what) => ({
    why: (facts) => (0,answered/* means */.pG)(facts, `the gateway itself ${what} behind it`),
    fix: (facts) => (0,answered/* sentence */.em)(`look at ${(0,steps/* statusPage */.wr)(facts)} and run ${(0,steps/* curlTest */.LC)(facts)} from another network: if it fails there too, the gateway's operator must act, else the proxy of this network`),
});
const dns = (0,rule/* rule */.H)("network/dns", upstream("cannot resolve the name of the server"));
const refused = (0,rule/* rule */.H)("network/refused", upstream("is refused by the server"));
const timeout = (0,rule/* rule */.H)("network/timeout", upstream("waited too long for the server"));
const tls = (0,rule/* rule */.H)("network/tls", upstream("has no valid TLS connection to the server"));
const network_answers_reset = (0,rule/* rule */.H)("network/reset", upstream("lost the connection to the server"));

;// CONCATENATED MODULE: ./build/rules/network-commands.js

/** What may be pasted into a shell as it stands: a URL's host can hold `$(…)`. */
const PLAIN_HOST = /^[a-z0-9.:[\]-]+$/i;
/** Asks without the key, which no network fault needs. */
const curl = (facts) => (0,markup/* code */.aY)(`curl -sv ${facts.local ? "http" : "https"}://${plainHost(facts)}`);
/** Shows a certificate that is refused; nothing secret is sent. */
const inspection = (facts) => (0,markup/* code */.aY)(`curl -svk https://${plainHost(facts)}`);
const lookUp = (facts) => (0,markup/* code */.aY)(`nslookup ${hostName(facts)}`);
const network_commands_goRound = (facts) => (0,markup/* code */.aY)(`NO_PROXY=${hostName(facts)}`);
const network_commands_proxy = (facts) => facts.proxyHost === undefined ? "the proxy" : `the proxy ${facts.proxyHost}`;
function plainHost(facts) {
    const host = (0,markup/* unquoted */.qZ)(facts.host);
    return PLAIN_HOST.test(host) ? host : "HOST";
}
function hostName(facts) {
    return plainHost(facts).replace(/:\d+$/, "");
}

;// CONCATENATED MODULE: ./build/rules/timeout-words.js


/** One sentence without its full stop: how far the request came in its time. */
function timeoutWhy(facts) {
    const limit = facts.timeoutSeconds === undefined ? "in time" : `within ${seconds(facts.timeoutSeconds)}`;
    if (facts.cause === "unreachable")
        return `this machine has no route to ${facts.host}`;
    switch (facts.stage) {
        case "dns":
            return `the name ${facts.host} was not resolved ${limit}`;
        case "connect":
            return `no connection to ${facts.host} came about ${limit}: a firewall drops the packets, or the host is down`;
        case "proxy":
            return `${network_commands_proxy(facts)} did not connect to ${facts.host} ${limit}`;
        case "tls":
            return `${facts.host} took the connection but did not finish the TLS handshake ${limit}`;
        case "body":
            return `${facts.host} began to answer and did not end ${limit}`;
        default:
            return `${facts.host} took the connection but did not answer ${limit}`;
    }
}
function seconds(count) {
    return count === 1 ? "1 second" : `${count} seconds`;
}
/** One sentence without its full stop: the test that tells causes apart, and what to type. */
function timeoutFix(facts) {
    if (facts.cause === "unreachable")
        return `run ${curl(facts)} on this runner and connect it to the network or VPN of that host, or add IPv6 if the host has only such an address`;
    switch (facts.stage) {
        case "dns":
            return `run ${lookUp(facts)} on this runner, correct the name server in ${(0,markup/* code */.aY)("/etc/resolv.conf")} if it hangs too, else run again`;
        case "connect":
            return `run ${curl(facts)} here and on your own machine: if only this runner hangs, open its firewall for that host or set ${(0,markup/* code */.aY)("HTTPS_PROXY")}, else wait for the server`;
        case "proxy":
            return `have the proxy's owner allow ${facts.host}, or go round it with ${network_commands_goRound(facts)} if the host is reachable directly`;
        default:
            return `run again, raise ${(0,markup/* code */.aY)("timeout")} if the server is known to be slow, and if it stays so, run ${curl(facts)} from another network: if that hangs too, the server is at fault, else a filter in this network`;
    }
}

;// CONCATENATED MODULE: ./build/rules/tls-words.js

/** One sentence without its full stop: which check of the certificate or handshake failed. */
function tlsWhy(facts) {
    const { host, code: fault } = facts;
    switch (facts.cause) {
        case "expired":
            return `the certificate of ${host} has expired (${fault}), or this machine's clock runs ahead`;
        case "not-yet-valid":
            return `the certificate of ${host} is not valid yet (${fault}), mostly because this machine's clock is behind`;
        case "self-signed":
            return `${host} shows a certificate that it signed itself (${fault}), so nothing proves that it is the server you mean`;
        case "untrusted":
            return `the certificate of ${host} leads to no authority that this machine trusts (${fault}): a proxy here inspects TLS, the server has a private authority, or it sends no intermediate certificate`;
        case "wrong-name":
            return `the server that answered shows a certificate for another name than ${host} (${fault}): the host is wrong, or DNS or a proxy leads elsewhere`;
        case "plain-http":
            return `the port of ${host} does not speak TLS (${fault}): the base URL says ${(0,markup/* code */.aY)("https://")} for a plain HTTP port, or a proxy answers in between`;
        case "client-certificate":
            return `${host} wants a certificate of the client (${fault}), which an API key does not replace`;
        case "protocol":
            return `${host} and this machine agree on no TLS version or cipher (${fault})`;
        case "revoked":
            return `the certificate of ${host} was revoked (${fault})`;
        default:
            return `the TLS connection to ${host} failed (${fault}), so the key was not sent`;
    }
}
/** One sentence without its full stop: the test that tells causes apart, and what to type. */
function tlsFix(facts, curl, inspection) {
    const extra = (0,markup/* code */.aY)("NODE_EXTRA_CA_CERTS=/path/to/ca.pem");
    switch (facts.cause) {
        case "expired":
        case "not-yet-valid":
            return `compare ${(0,markup/* code */.aY)("date -u")} on this runner with the dates that ${inspection} prints: correct the clock if it is off, else the server's owner must renew the certificate`;
        case "self-signed":
            return `if the server is your own, give its certificate with ${extra} in the ${(0,markup/* code */.aY)("env:")} of the step, else check the host of the base URL`;
        case "untrusted":
            return `look at the ${(0,markup/* code */.aY)("issuer")} that ${inspection} prints: for your company's or your own authority set ${extra} in the ${(0,markup/* code */.aY)("env:")} of the step (Codex reads ${(0,markup/* code */.aY)("CODEX_CA_CERTIFICATE")} or ${(0,markup/* code */.aY)("SSL_CERT_FILE")}), for a public one the server must send its whole chain`;
        case "wrong-name":
            return `compare the host with the provider's documentation and look at the ${(0,markup/* code */.aY)("subject")} that ${inspection} prints here and from another network: if only this network differs, its DNS or proxy redirects the name`;
        case "plain-http":
            return `correct the port of the base URL, or write ${(0,markup/* code */.aY)("http://")} if the server runs on this machine, and if both are right, go round the proxy with ${(0,markup/* code */.aY)("NO_PROXY")}`;
        case "client-certificate":
            return "use a base URL of the provider that takes API keys alone, or ask its operator for such an entrance";
        case "protocol":
            return `run ${curl} here and from another network: if it fails in both, the server's owner must switch on TLS 1.2 or newer, else a proxy in this network cuts it`;
        default:
            return `run ${curl} here and from another network and compare the certificates: if both fail, the server's owner must act, else a proxy or filter of this network`;
    }
}

;// CONCATENATED MODULE: ./build/rules/network.js






const network_dns = (0,rule/* rule */.H)("network/dns", {
    why: (facts) => (0,answered/* sentence */.em)(dnsWhy(facts)),
    fix: (facts) => (0,answered/* sentence */.em)(dnsFix(facts)),
});
function dnsWhy(facts) {
    if (facts.cause === "resolver-busy")
        return `the resolver of this machine gave no answer for ${facts.host} (${facts.code}), which says nothing about whether the name exists`;
    if (facts.cause === "name-too-long")
        return `the name ${facts.host} cannot exist (${facts.code}): a part of it between two dots is longer than the 63 characters that DNS takes`;
    return `the name ${facts.host} cannot be resolved here (${facts.code}): it is misspelt or gone, or it exists in another network only`;
}
function dnsFix(facts) {
    if (facts.cause === "resolver-busy")
        return `run again, and if it stays so, run ${lookUp(facts)} and ${(0,markup/* code */.aY)("cat /etc/resolv.conf")} on this runner or in its container and correct the name server there`;
    if (facts.cause === "name-too-long")
        return "shorten that part, such as the branch's name in the address of a preview deployment, and set the base URL to the address that the server then has";
    return `compare the host in the base URL letter by letter with the provider's documentation, and if it is right, run ${lookUp(facts)} here and on your own machine: an answer only there means that this runner needs that network's DNS or VPN`;
}
const network_refused = (0,rule/* rule */.H)("network/refused", {
    why: (facts) => (0,answered/* sentence */.em)(facts.local
        ? `nothing listens at ${facts.host} on this machine (${facts.code}), and a job's ${(0,markup/* code */.aY)("localhost")} is the runner or its container, not your computer`
        : `${facts.host} refused the connection (${facts.code}): no server listens on that port, the port is wrong, or a firewall answers in its place`),
    fix: (facts) => (0,answered/* sentence */.em)(facts.local
        ? `start the server in a step before this one and wait until ${curl(facts)} answers, with its port published to the runner if it is a service container`
        : `compare host and port of the base URL with the provider's documentation and run ${curl(facts)} here and elsewhere: refused in both places means that the server is down, only here that a firewall stands between`),
});
const network_timeout = (0,rule/* rule */.H)("network/timeout", {
    why: (facts) => (0,answered/* sentence */.em)(`${timeoutWhy(facts)} (${facts.code})`),
    fix: (facts) => (0,answered/* sentence */.em)(timeoutFix(facts)),
});
const network_tls = (0,rule/* rule */.H)("network/tls", {
    why: (facts) => (0,answered/* sentence */.em)(tlsWhy(facts)),
    fix: (facts) => (0,answered/* sentence */.em)(tlsFix(facts, curl(facts), inspection(facts))),
});
const network_reset = (0,rule/* rule */.H)("network/reset", {
    why: (facts) => (0,answered/* sentence */.em)(`the connection to ${facts.host} was cut ${cutAt(facts)} (${facts.code}): the server or something between closed it`),
    fix: (facts) => (0,answered/* sentence */.em)(`run again, and if it stays so, run ${curl(facts)} here and from another network: cut in both places means that the server is at fault or the base URL has the wrong port, only here that a firewall or proxy cuts it`),
});
function cutAt(facts) {
    if (facts.stage === "tls")
        return "during the TLS handshake";
    if (facts.stage === "body")
        return "in the middle of the answer";
    return facts.stage === "connect" ? "while it was set up" : "before an answer came";
}
const proxyFailed = (0,rule/* rule */.H)("network/proxy", {
    why: (facts) => (0,answered/* sentence */.em)(proxyWhy(facts)),
    fix: (facts) => (0,answered/* sentence */.em)(facts.cause === "proxy-invalid"
        ? `write the variable as ${(0,markup/* code */.aY)("HTTPS_PROXY=http://proxy.example.com:3128")}, with special characters of user and password percent-encoded, or unset it`
        : `correct ${(0,markup/* code */.aY)("HTTPS_PROXY")}, have the proxy's owner allow ${facts.host}, or go round the proxy with ${network_commands_goRound(facts)} if the host is reachable directly`),
});
function proxyWhy(facts) {
    if (facts.cause === "proxy-invalid")
        return "the value of the proxy variable is not a URL, so no connection was tried";
    if (facts.proxyStatus !== undefined)
        return `${network_commands_proxy(facts)} refused to connect to ${facts.host} with HTTP ${facts.proxyStatus}, and the provider was never asked`;
    return `${network_commands_proxy(facts)} cannot be reached or cut the connection (${facts.code}), and ${facts.host} was never asked`;
}
const network_proxyAuth = (0,rule/* rule */.H)("network/proxy-auth", {
    why: (facts) => (0,answered/* sentence */.em)(`${network_commands_proxy(facts)} wants other credentials${facts.proxyStatus === undefined ? "" : ` (HTTP ${facts.proxyStatus})`}, so ${facts.host} never saw the API key`),
    fix: (facts) => (0,answered/* sentence */.em)(`set ${(0,markup/* code */.aY)("HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT")} from a secret, with special characters percent-encoded, or go round the proxy with ${network_commands_goRound(facts)} if the host is reachable directly`),
});
/** For a reason that no failure should have: claims nothing but the code. */
function failed(id) {
    return (0,rule/* rule */.H)(id, {
        why: (facts) => (0,answered/* sentence */.em)(`the request to ${facts.host} failed (${facts.code}) without a cause that is known`),
        fix: (facts) => (0,answered/* sentence */.em)(`run again, and if it stays so, run ${curl(facts)} here and from another network and compare the two`),
    });
}
const internalAddress = (0,rule/* rule */.H)("base-url/internal-address", {
    why: (facts) => (0,answered/* sentence */.em)(`the name ${facts.host} leads to an internal address (that of a metadata service, or of a private network on an event that may not reach it), so no connection was made`),
    fix: (facts) => (0,answered/* sentence */.em)(`correct the host of the base URL, and if ${facts.host} is a server of your own network, run this check on ${(0,markup/* code */.aY)("push")}, ${(0,markup/* code */.aY)("schedule")} or ${(0,markup/* code */.aY)("workflow_dispatch")}, where private networks are allowed`),
});
const headerRefused = (0,rule/* rule */.H)("secret/edge-whitespace", {
    why: (facts) => (0,answered/* sentence */.em)(`the key holds a character that no HTTP header may hold, mostly a line break at its end (${facts.code}), so nothing was sent to ${facts.host}`),
    fix: () => (0,answered/* sentence */.em)(`save the key again without a line break, ${(0,markup/* code */.aY)('printf %s "$KEY" | gh secret set SECRET_NAME')} with the secret's own name, and start a new run`),
});
const notHttp = (0,rule/* rule */.H)("wire/bad-response", {
    why: (facts) => (0,answered/* sentence */.em)(`what answered at ${facts.host} cannot be read as HTTP (${facts.code}): another kind of server listens there, or the answer breaks the protocol's rules or limits`),
    fix: (facts) => (0,answered/* sentence */.em)(`compare scheme and port of the base URL with the provider's documentation and look at what ${curl(facts)} prints: no status line means a wrong port, a good one that a proxy between changes the answer`),
});

;// CONCATENATED MODULE: ./build/rules/quota.js



const exhausted = (0,rule/* rule */.H)("quota/exhausted", {
    why: (facts) => (0,answered/* means */.pG)(facts, facts.siblings.length > 0
        ? "the account has no credit, or the credit belongs to a plan that has another base URL"
        : facts.kind === "vendor"
            ? "the key is accepted, but its account has no credit, no valid payment or no quota left"
            : "the credit is used up, either yours or the gateway's own at the provider behind it"),
    fix: (facts) => (0,answered/* sentence */.em)(facts.siblings.length > 0
        ? `look up your plan at ${(0,steps/* keysPage */.ej)(facts)}: if its base URL is ${(0,steps/* either */.gP)(facts.siblings)}, use that one, else add credit and run again, as no retry helps before`
        : `look at the balance in the account behind ${(0,steps/* keysPage */.ej)(facts)}: if it is empty, add credit or raise the budget and run again, and if it is not, ${notEmpty(facts)}`),
});
function notEmpty(facts) {
    return facts.kind === "vendor"
        ? "the key may belong to another account or project, or a payment is not yet booked"
        : `the empty account may be the gateway's own, so ask the operator of ${(0,answered/* server */.E8)(facts)}`;
}
const keyLimit = (0,rule/* rule */.H)("quota/key-limit", {
    why: (facts) => (0,answered/* means */.pG)(facts, "the budget of this one key is spent, so credit added to the account does not help"),
    fix: (facts) => (0,answered/* sentence */.em)(`raise or reset the limit of this key at ${(0,steps/* keysPage */.ej)(facts)} and run again, or make another key with a higher one, ${(0,steps/* saveKey */.Xo)(facts)} and ${steps/* NEW_RUN */.$Y}`),
});

;// CONCATENATED MODULE: ./build/rules/rate.js




const limited = (0,rule/* rule */.H)("rate/limited", {
    why: (facts) => (0,answered/* means */.pG)(facts, facts.heals
        ? "too many requests or tokens were used in this window, by this job or by others that share the key"
        : "a limit is reached that lasts longer than a job can wait, such as one per day"),
    fix: (facts) => (0,answered/* sentence */.em)(facts.heals
        ? `${(0,steps/* waiting */.eg)(facts)} and run again, give CI a key of its own if other jobs share this one, or set ${(0,markup/* code */.aY)("warn-on: rate/limited")} so that it does not stop the job`
        : `run again when the window has passed${facts.retryAfter === undefined ? "" : ` (in ${facts.retryAfter} seconds)`}, or raise the account's limit in the settings behind ${(0,steps/* keysPage */.ej)(facts)}`),
});
const concurrency = (0,rule/* rule */.H)("rate/concurrency", {
    why: (facts) => (0,answered/* means */.pG)(facts, "more requests run at the same time than this key or account may have"),
    fix: (facts) => (0,answered/* sentence */.em)(`${(0,steps/* waiting */.eg)(facts)} and run again, let jobs that share the key run one after another with ${(0,markup/* code */.aY)("concurrency: { group: llm }")} in the workflow, or give CI a key of its own`),
});

// EXTERNAL MODULE: ./build/rules/route.js
var route = __webpack_require__(1849);
;// CONCATENATED MODULE: ./build/rules/seen-by-server.js




/** Faults that are found before a request, told here by the answer to it: the server is the witness. */
function witness(id, meaning, step) {
    return (0,rule/* rule */.H)(id, {
        why: (facts) => (0,answered/* means */.pG)(facts, typeof meaning === "string" ? meaning : meaning(facts)),
        fix: (facts) => (0,answered/* sentence */.em)(step(facts)),
    });
}
const saveAgain = (how) => (facts) => `copy the key from ${(0,steps/* keysPage */.ej)(facts)} again, ${(0,steps/* saveKey */.Xo)(facts)} ${how} and ${steps/* NEW_RUN */.$Y}`;
const findWriter = (facts) => `look at how ${(0,steps/* keyPlace */.Vz)(facts)} is filled in the workflow: the secret's name must be spelt as in the settings and passed with ${(0,markup/* code */.aY)("env:")}, and a template or program that writes it must run before this step`;
const correctBaseUrl = (advice) => (facts) => (0,steps/* betterBaseUrl */.b4)(facts) ?? advice;
const testedWith = (advice) => (facts) => (0,steps/* betterBaseUrl */.b4)(facts) ?? `${advice}, where ${steps/* ROUTE_TEST */.Ly}`;
const SECRET_WITNESS = {
    "secret/missing": witness("secret/missing", "the server saw no key at all", findWriter),
    "secret/empty": witness("secret/empty", "the server saw an empty key", findWriter),
    "secret/withheld": witness("secret/withheld", "the server saw no key, as on events that pass no secrets to the job", () => `run the check on an event of the repository itself, such as ${(0,markup/* code */.aY)("push")}, since pull requests from forks and Dependabot get no Actions secrets`),
    "secret/edge-whitespace": witness("secret/edge-whitespace", "the server or client met white space or a line break at an end of the key", saveAgain("without a line break")),
    "secret/inner-whitespace": witness("secret/inner-whitespace", "the server saw white space inside the key", saveAgain("in one piece")),
    "secret/invisible-characters": witness("secret/invisible-characters", "the server saw characters in the key that cannot be seen", saveAgain("after typing it into a plain text field")),
    "secret/non-ascii": witness("secret/non-ascii", "the server saw characters in the key that no key has", saveAgain("with plain ASCII alone")),
    "secret/quoted": witness("secret/quoted", "the server saw quotes as a part of the key", saveAgain("without the quotes")),
    "secret/prefixed": witness("secret/prefixed", `the server saw more than the key, such as ${(0,markup/* code */.aY)("Bearer ")} or ${(0,markup/* code */.aY)("NAME=")} before it`, saveAgain("without anything before it")),
    "secret/placeholder": witness("secret/placeholder", "the server saw a placeholder where the key should be", saveAgain("in place of the placeholder")),
    "secret/unexpanded": witness("secret/unexpanded", `the server saw a template or a word such as ${(0,markup/* code */.aY)("undefined")} that should have become the key`, findWriter),
    "secret/masked": witness("secret/masked", "the server saw the shortened form of a key that a list of keys shows, not the key itself", (facts) => `make a new key at ${(0,steps/* keysPage */.ej)(facts)}, since the whole key is shown only once, ${(0,steps/* saveKey */.Xo)(facts)} and ${steps/* NEW_RUN */.$Y}`),
    "secret/truncated": witness("secret/truncated", "the server saw a key that is cut off", saveAgain("in full length")),
    "secret/not-a-key": witness("secret/not-a-key", "the server saw something that is no key, such as a URL, a file name or a word", saveAgain("in place of that value")),
    "secret/other-provider": witness("secret/other-provider", (facts) => facts.keyKind === "file"
        ? "the server saw the token of a login or the key of another service"
        : "the server saw the key of another service", (facts) => `pass a key from ${(0,steps/* keysPage */.ej)(facts)} in ${(0,steps/* keyPlace */.Vz)(facts)}, or change the base URL to the service that made this key, and ${steps/* NEW_RUN */.$Y}`),
    "secret/unexpected": witness("secret/unexpected", "the server says that another key is meant", steps/* replaceKey */.oy),
    "secret/aged": witness("secret/aged", "the server says that the key is too old", steps/* replaceKey */.oy),
    "secret/shadowed": witness("secret/shadowed", "the server saw another key than the one meant", (facts) => `look for a second secret named like ${(0,steps/* keyPlace */.Vz)(facts)} in the environment, repository and organization settings, and remove the one that must not win`),
};
const BASE_URL_WITNESS = {
    "base-url/missing": witness("base-url/missing", "the request went to a default address, because no base URL was set", correctBaseUrl(`set ${(0,markup/* code */.aY)("base-url")} to the one in the provider's documentation`)),
    "base-url/malformed": witness("base-url/malformed", "the address that was asked for is garbled, such as by a double slash, a space or a part that was not filled in", testedWith("write the base URL anew, without a slash or space at its end")),
    "base-url/insecure": witness("base-url/insecure", `the request came as plain HTTP to a server that wants ${(0,markup/* code */.aY)("https://")}`, correctBaseUrl(`write ${(0,markup/* code */.aY)("https://")} in place of ${(0,markup/* code */.aY)("http://")} in the base URL`)),
    "base-url/credentials": witness("base-url/credentials", "the address holds a user name or password, which takes the place of the key", correctBaseUrl(`remove everything before ${(0,markup/* code */.aY)("@")} from the base URL and pass the key as ${(0,markup/* code */.aY)("api-key")}`)),
    "base-url/endpoint-path": witness("base-url/endpoint-path", "the base URL already ends in the path of an endpoint, so that the path came twice", correctBaseUrl(`remove ${(0,markup/* code */.aY)("/chat/completions")}, ${(0,markup/* code */.aY)("/responses")} or ${(0,markup/* code */.aY)("/models")} from the end of the base URL, since the client adds it`)),
    "base-url/version-missing": witness("base-url/version-missing", `the path that was asked for lacks the version, mostly ${(0,markup/* code */.aY)("/v1")}, which the base URL must end in`, testedWith(`add ${(0,markup/* code */.aY)("/v1")} (or the version that the provider documents) to the base URL`)),
    "base-url/version-doubled": witness("base-url/version-doubled", `the path that was asked for has its version twice, as in ${(0,markup/* code */.aY)("/v1/v1")}`, correctBaseUrl(`remove one ${(0,markup/* code */.aY)("/v1")} from the end of the base URL`)),
    "base-url/dashboard-host": witness("base-url/dashboard-host", "this is the provider's web site and not its API", testedWith("take the API's base URL from the provider's documentation")),
    "base-url/query": witness("base-url/query", "the server does not take the query that the address ends in", correctBaseUrl(`remove ${(0,markup/* code */.aY)("?")} and what follows from the base URL, in Codex also ${(0,markup/* code */.aY)("query_params")} of the provider`)),
    "base-url/key-mismatch": (0,rule/* rule */.H)("base-url/key-mismatch", {
        why: (facts) => (0,answered/* means */.pG)(facts, "this key fits another service, region or plan than this base URL"),
        fix: (facts) => (0,answered/* sentence */.em)(facts.siblings.length > 0
            ? `see at ${(0,steps/* keysPage */.ej)(facts)} where the key was made: if its base URL is ${(0,steps/* either */.gP)(facts.siblings)}, use that one, else pass a key made for ${(0,answered/* server */.E8)(facts)} and ${steps/* NEW_RUN */.$Y}`
            : `set the base URL to the service that made the key, or pass a key from ${(0,steps/* keysPage */.ej)(facts)} in ${(0,steps/* keyPlace */.Vz)(facts)}, and ${steps/* NEW_RUN */.$Y}`),
    }),
    "base-url/not-allowed": witness("base-url/not-allowed", "this host is not one that may receive the key", (facts) => `correct the base URL, or add ${facts.host ?? "the host"} to ${(0,markup/* code */.aY)("allowed-hosts")} if it may`),
    "base-url/internal-address": witness("base-url/internal-address", "the address belongs to an internal network", correctBaseUrl("correct the host of the base URL to the public one of the provider")),
};
/** Faults that an answer hints at only from afar: the words claim no more than that it fits. */
function fits(id) {
    return (0,rule/* rule */.H)(id, {
        why: (facts) => (0,answered/* sentence */.em)(`${(0,answered/* answered */.oQ)(facts)}, which fits this reason but does not prove it`),
        fix: () => (0,answered/* sentence */.em)(`run ${(0,markup/* code */.aY)(`provider-preflight explain ${id}`)} for the causes and compare them with your settings`),
    });
}

;// CONCATENATED MODULE: ./build/rules/service.js




const unavailable = (0,rule/* rule */.H)("service/unavailable", {
    why: (facts) => (0,answered/* means */.pG)(facts, facts.alternatives.includes("network/proxy")
        ? "the service is down, or a proxy on the way made this answer, and neither says anything about the key"
        : "the service or the server behind it is down, which says nothing about the key"),
    fix: (facts) => (0,answered/* sentence */.em)(`${(0,steps/* waiting */.eg)(facts)}, look at ${(0,steps/* statusPage */.wr)(facts)} and run again, or set ${(0,markup/* code */.aY)("warn-on: transient")} if an outage must not stop this job`),
});
const overloaded = (0,rule/* rule */.H)("service/overloaded", {
    why: (facts) => (0,answered/* means */.pG)(facts, "the provider has no capacity at the moment, which is not your own rate limit"),
    fix: (facts) => (0,answered/* sentence */.em)(`${(0,steps/* waiting */.eg)(facts)} and run again, use another model meanwhile, or set ${(0,markup/* code */.aY)("warn-on: service/*")} if this must not stop the job`),
});
const service_failed = (0,rule/* rule */.H)("service/error", {
    why: (facts) => (0,answered/* means */.pG)(facts, "the server failed and hides why, so nothing can be said about the key"),
    fix: (facts) => (0,answered/* sentence */.em)(`run again, and if it stays so, try ${(0,steps/* curlTest */.LC)(facts)}: the same error there means that the operator of ${(0,answered/* server */.E8)(facts)} must look into their log, where a refused key of their own may be the cause`),
});
const retired = (0,rule/* rule */.H)("service/retired", {
    why: (facts) => facts.retired === undefined
        ? (0,answered/* means */.pG)(facts, "this service or version was shut down, and no key works there any more")
        : (0,answered/* sentence */.em)(`${(0,answered/* server */.E8)(facts)} is gone and takes no key any more: ${facts.retired}`),
    fix: () => (0,answered/* sentence */.em)(`choose another provider, then change ${(0,markup/* code */.aY)("base-url")}, the key and ${(0,markup/* code */.aY)("model")} together, since none of the old values works elsewhere`),
});

;// CONCATENATED MODULE: ./build/rules/wire.js




const responsesUnsupported = (0,rule/* rule */.H)("wire/responses-unsupported", {
    why: (facts) => (0,answered/* means */.pG)(facts, "there is no Responses API, at this base URL or at this server at all"),
    fix: (facts) => (0,answered/* sentence */.em)((0,steps/* betterBaseUrl */.b4)(facts) ??
        `look in the provider's documentation for a base URL with ${(0,markup/* code */.aY)("/responses")}: if there is none, Codex cannot use this provider, but a job that calls Chat Completions only can, with ${(0,markup/* code */.aY)("client: openai-sdk")}`),
});
const chatUnsupported = (0,rule/* rule */.H)("wire/chat-unsupported", {
    why: (facts) => (0,answered/* means */.pG)(facts, "Chat Completions is not offered there, either for this model alone or by this server at all"),
    fix: () => (0,answered/* sentence */.em)(`choose a chat model if ${(0,markup/* code */.aY)("model")} is one for speech, embeddings or images, else call the API that this provider has, such as ${(0,markup/* code */.aY)("/responses")} or ${(0,markup/* code */.aY)("/v1/messages")}`),
});
const UNREADABLE = {
    "too-large": "an endless or oversized body",
    "bad-encoding": "a wrongly compressed body",
    cut: "an incomplete body",
    empty: "no body",
    whole: "broken or incomplete JSON",
};
function unreadable(facts) {
    return facts.status === 200
        ? (0,answered/* answeredWith */.iX)(facts, UNREADABLE[facts.bodyFault ?? "whole"])
        : `${(0,answered/* answered */.oQ)(facts)}, a status that is no answer to this request`;
}
const badResponse = (0,rule/* rule */.H)("wire/bad-response", {
    why: (facts) => (0,answered/* sentence */.em)(`${unreadable(facts)}: the server is broken, or something in between changes its answers`),
    fix: (facts) => (0,answered/* sentence */.em)(`look at what ${(0,steps/* curlTest */.LC)(facts)} prints on this runner and from another network: whole JSON there means that a proxy here is at fault, broken JSON that the server's operator must act`),
});
const streamBroken = (0,rule/* rule */.H)("wire/stream-broken", {
    why: (facts) => (0,answered/* sentence */.em)(`${(0,answered/* server */.E8)(facts)} began a streamed answer that ended before its last event: the server gave up, or a proxy in between cut the stream`),
    fix: (facts) => (0,answered/* sentence */.em)(`repeat the request with ${(0,markup/* code */.aY)("curl -N")} from another network: if the stream ends well there, let the proxy pass ${(0,markup/* code */.aY)("text/event-stream")} without buffering, else ask the operator of ${(0,answered/* server */.E8)(facts)}`),
});
const toolsUnsupported = (0,rule/* rule */.H)("wire/tools-unsupported", {
    why: (facts) => (0,answered/* means */.pG)(facts, `${facts.model ?? "the model"} or its server takes no tools, which agents need`),
    fix: (facts) => (0,answered/* sentence */.em)(`set ${(0,markup/* code */.aY)("model")} to one that can call tools, or start the server of ${facts.model ?? "this model"} with tool calling switched on (vLLM: ${(0,markup/* code */.aY)("--enable-auto-tool-choice")}, llama.cpp: ${(0,markup/* code */.aY)("--jinja")})`),
});

;// CONCATENATED MODULE: ./build/rules/response.js












/** A reason without words here does not compile. */
const WORDS = {
    ...SECRET_WITNESS,
    ...BASE_URL_WITNESS,
    "network/dns": dns,
    "network/refused": refused,
    "network/timeout": timeout,
    "network/tls": tls,
    "network/reset": network_answers_reset,
    "network/proxy": proxy,
    "network/proxy-auth": proxyAuth,
    "network/redirect": redirect,
    "route/not-found": route/* notFound */.mX,
    "route/html": route/* html */.qy,
    "route/not-openai": route/* notOpenai */.i8,
    "route/models-unavailable": route/* modelsUnavailable */.Zp,
    "auth/invalid-key": auth/* invalidKey */.Pw,
    "auth/revoked": auth/* revoked */.xm,
    "auth/expired": auth/* expired */._7,
    "auth/not-received": auth/* notReceived */.Dj,
    "auth/organization": auth/* organization */.kw,
    "auth/project": auth/* project */.Cv,
    "auth/ip-not-allowed": auth/* ipNotAllowed */.J1,
    "auth/scheme": auth/* scheme */.KR,
    "auth/unproven": auth/* unproven */.gm,
    "access/permission": permission,
    "access/region": region,
    "access/model": model,
    "access/firewall": firewall,
    "access/account-disabled": accountDisabled,
    "access/client": client,
    "access/verification": verification,
    "quota/exhausted": exhausted,
    "quota/key-limit": keyLimit,
    "rate/limited": limited,
    "rate/concurrency": concurrency,
    "service/unavailable": unavailable,
    "service/overloaded": overloaded,
    "service/error": service_failed,
    "service/retired": retired,
    "model/not-listed": rules_model/* refusedAsUnlisted */.XV,
    "model/near-miss": rules_model/* refusedAsMisspelt */.Ki,
    "model/not-found": rules_model/* notFound */.mX,
    "model/empty-list": rules_model/* emptyList */.ck,
    "wire/responses-unsupported": responsesUnsupported,
    "wire/chat-unsupported": chatUnsupported,
    "wire/bad-response": badResponse,
    "wire/stream-broken": streamBroken,
    "wire/tools-unsupported": toolsUnsupported,
};
/** The finding for an answer; undefined where the answer is good. */
function findingOfReading(reading, facts, situation = {}) {
    const { id } = reading;
    const besides = {
        retryable: situation.retryable ?? reading.retryable,
        alternatives: situation.alternatives ?? reading.alternatives,
    };
    return id === "ok" ? undefined : wordsOf(id)(facts, { ...situation, ...besides });
}
function wordsOf(id) {
    return isTold(id) ? WORDS[id] : fits(id);
}
function isTold(id) {
    return Object.hasOwn(WORDS, id);
}
const FAILURES = {
    "network/dns": network_dns,
    "network/refused": network_refused,
    "network/timeout": network_timeout,
    "network/tls": network_tls,
    "network/reset": network_reset,
    "network/proxy": proxyFailed,
    "network/proxy-auth": network_proxyAuth,
    "base-url/internal-address": internalAddress,
    "secret/edge-whitespace": headerRefused,
    "wire/bad-response": notHttp,
};
/** The finding for a request without an answer. */
function findingOfFailure(reading, facts, situation = {}) {
    const make = FAILURES[reading.id] ?? failed(reading.id);
    return make(facts, { ...situation, retryable: situation.retryable ?? reading.retryable });
}
/** Where the value stands that a reason blames: the key, the base URL or the model. */
function placeOf(id, about) {
    const key = about.key?.from ?? about.keyExpectedAt;
    switch ((0,finding/* layerOf */.Z)(id)) {
        case "secret":
        case "auth":
        case "access":
        case "quota":
        case "rate":
            return key;
        case "model":
            return about.models[0]?.from;
        case "base-url":
        case "network":
        case "route":
        case "wire":
            return about.baseUrl?.from;
        default:
            return undefined;
    }
}


/***/ }),

/***/ 1849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zp: () => (/* binding */ modelsUnavailable),
/* harmony export */   i8: () => (/* binding */ notOpenai),
/* harmony export */   mX: () => (/* binding */ notFound),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5678);
/* harmony import */ var _answered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6361);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6616);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6747);




const notFound = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("route/not-found", {
    why: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .means */ .pG)(facts, "the base URL's path is wrong, or the path is right and the server lacks just this route"),
    fix: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .betterBaseUrl */ .b4)(facts) ??
        `compare the base URL with the provider's documentation (many end in ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("/v1")}, not all), where ${_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .ROUTE_TEST */ .Ly}, and if it is right, set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("probe: route")}, as this server may have no list of models`),
});
const html = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("route/html", {
    why: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(`${(0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .answeredWith */ .iX)(facts, "a web page")}: the base URL leads to a web site and not to the API, or a login or block page stands in between`),
    fix: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .betterBaseUrl */ .b4)(facts) ??
        `compare the base URL with the provider's documentation, and if it is the API's, run ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("curl -si BASE_URL/models")} from another network: a page there too means that the address is wrong, none that something in this network answers in its place`),
});
const notOpenai = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("route/not-openai", {
    why: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(`${(0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .answeredWith */ .iX)(facts, "a body")}, as no OpenAI-compatible API sends it: another service lives at this address, or the base URL's path is wrong`),
    fix: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .betterBaseUrl */ .b4)(facts) ??
        `take the base URL of the OpenAI-compatible API from the provider's documentation and look at what ${(0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .curlTest */ .LC)(facts)} prints now: the right one gives a list under ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("data")}`),
});
const modelsUnavailable = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("route/models-unavailable", {
    why: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .means */ .pG)(facts, facts.tried === true
        ? "only the list of models is refused or broken, the route that the client uses took the key"
        : "only the list of models is refused or broken, the key may still be good"),
    fix: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(facts.tried === true
        ? `set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("probe: route")}, which asks that route alone, or let the key read models if it is a restricted one`
        : `set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)("probe: route")}, which proves the key at ${(0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .server */ .E8)(facts)} without the list and costs no tokens, or let the key read models if it is a restricted one`),
});


/***/ }),

/***/ 6747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ NEW_RUN),
/* harmony export */   LC: () => (/* binding */ curlTest),
/* harmony export */   Ly: () => (/* binding */ ROUTE_TEST),
/* harmony export */   Vz: () => (/* binding */ keyPlace),
/* harmony export */   Xo: () => (/* binding */ saveKey),
/* harmony export */   b4: () => (/* binding */ betterBaseUrl),
/* harmony export */   eg: () => (/* binding */ waiting),
/* harmony export */   ej: () => (/* binding */ keysPage),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   oy: () => (/* binding */ replaceKey),
/* harmony export */   wr: () => (/* binding */ statusPage)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5678);
/* harmony import */ var _answered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6361);


/**
 * Secrets of a repository are read when a run is queued, and what a re-run reads is disputed
 * (docs.github.com "Using secrets in GitHub Actions"; cli/cli#13522), so only a new run is sure.
 */
const NEW_RUN = "start a new run (a re-run may still use the old value)";
/** Where keys are made. */
function keysPage(facts) {
    return facts.keysPage ?? `the ${facts.kind === "server" ? "settings" : "key page"} of ${(0,_answered_js__WEBPACK_IMPORTED_MODULE_0__/* .server */ .E8)(facts)}`;
}
/** How to put a corrected key where this client reads it. */
function saveKey(facts) {
    if (facts.keyKind === "file" && facts.keyPlace !== undefined)
        return `write it into ${facts.keyPlace}`;
    return `save it with ${facts.saveCommand}`;
}
function replaceKey(facts) {
    return `make a new key at ${keysPage(facts)}, ${saveKey(facts)} and ${NEW_RUN}`;
}
/** Tells a right base URL from a wrong one without a key. */
const ROUTE_TEST = `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("curl -si BASE_URL/models")} gets 200 or 401 at a right one and 404 at a wrong one`;
/** The key's place, to point at it. */
function keyPlace(facts) {
    return facts.keyPlace ?? "the variable or file that holds the key";
}
/** The command that asks for the list of models, or words for it. */
function curlTest(facts) {
    return facts.curlTest ?? `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("curl -si")} on the same URL`;
}
function statusPage(facts) {
    return facts.statusPage ?? `the status page of ${(0,_answered_js__WEBPACK_IMPORTED_MODULE_0__/* .server */ .E8)(facts)}`;
}
/** When to come back, where the server said so. */
function waiting(facts) {
    return facts.retryAfter === undefined
        ? "wait a few minutes"
        : `wait the ${facts.retryAfter} seconds that the server names`;
}
/** The base URL to type: proved by requests without the key, else the documented one, else a likely one. */
function betterBaseUrl(facts) {
    if (facts.correctedBaseUrl !== undefined)
        return `set ${facts.correctedBaseUrl}, where the API answered requests without a key`;
    if (facts.usualBaseUrl !== undefined)
        return `set the base URL to ${facts.usualBaseUrl}, which this provider documents`;
    if (facts.likelyBaseUrl !== undefined)
        return `compare the base URL with the provider's documentation and try ${facts.likelyBaseUrl}, where a server answered requests without a key`;
    return undefined;
}
/** Written as a list in a sentence. */
function either(choices) {
    if (choices.length < 2)
        return choices.join("");
    return `${choices.slice(0, -1).join(", ")} or ${choices.at(-1) ?? ""}`;
}


/***/ }),

/***/ 9781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ NotJson),
/* harmony export */   e: () => (/* binding */ JsonWalk)
/* harmony export */ });
/** Deeper nesting than any list needs. */
const DEEPEST = 64;
/** `-1.7976931348623157e+308` is the longest literal that anybody writes. */
const LONGEST_REST = 32;
const NAME_END = /[ \t\r\n]*:/y;
const SPACE = /[ \t\r\n]*/y;
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
/** Thrown where a text is no JSON, or is nested deeper than anything that we read. */
class NotJson extends Error {
}
/**
 * Reads JSON from front to back and builds nothing that nobody asks for: a hostile list of 4 MiB costs V8's own
 * parser some hundred MiB, for the hidden class of each object. Every method reads one value and throws `NotJson`.
 */
class JsonWalk {
    #text;
    #at = 0;
    #depth = 0;
    constructor(text) {
        this.#text = text;
        this.#pass(SPACE);
    }
    /** The first character of the next value; empty at the end. */
    get next() {
        return this.#text.charAt(this.#at);
    }
    /** Nothing is left but perhaps a literal or an escape that was cut: the text may go on as JSON. */
    get isAtEnd() {
        return this.#text.length - this.#at < LONGEST_REST;
    }
    /** Calls `visit` with each name, to read the value. */
    object(visit) {
        this.#list("{", "}", () => {
            const name = this.string();
            if (!this.#pass(NAME_END))
                throw new NotJson();
            this.#pass(SPACE);
            visit(name);
        });
    }
    /** Calls `visit` to read each item. */
    array(visit) {
        this.#list("[", "]", visit);
    }
    string() {
        const start = this.#at;
        const escaped = this.#passString();
        const raw = this.#text.slice(start, this.#at);
        this.#pass(SPACE);
        return escaped ? String(JSON.parse(raw)) : raw.slice(1, -1);
    }
    /** true, false, null or a number. */
    literal() {
        const start = this.#at;
        if (!this.#pass(LITERAL))
            throw new NotJson();
        const raw = this.#text.slice(start, this.#at);
        this.#pass(SPACE);
        return JSON.parse(raw);
    }
    skip() {
        if (this.next === "{")
            this.object(this.#skip);
        else if (this.next === "[")
            this.array(this.#skip);
        else if (this.next === '"') {
            this.#passString();
            this.#pass(SPACE);
        }
        else if (!this.#pass(LITERAL))
            throw new NotJson();
        else
            this.#pass(SPACE);
    }
    /** Throws where something follows the value. */
    end() {
        if (this.#at < this.#text.length)
            throw new NotJson();
    }
    #skip = () => {
        this.skip();
    };
    #list(open, close, visit) {
        this.#sign(open);
        this.#depth += 1;
        if (this.#depth > DEEPEST)
            throw new NotJson();
        if (this.next !== close) {
            visit();
            while (this.next === ",") {
                this.#sign(",");
                visit();
            }
        }
        this.#sign(close);
        this.#depth -= 1;
    }
    #sign(sign) {
        if (this.next !== sign)
            throw new NotJson();
        this.#at += 1;
        this.#pass(SPACE);
    }
    /** Whether there was an escape in it. */
    #passString() {
        if (this.next !== '"')
            throw new NotJson();
        let escaped = false;
        for (this.#at += 1; this.#at < this.#text.length; this.#at += 1) {
            const unit = this.#text.charCodeAt(this.#at);
            if (unit === 0x22) {
                this.#at += 1;
                return escaped;
            }
            if (unit < 0x20)
                throw new NotJson();
            if (unit !== 0x5c)
                continue;
            escaped = true;
            if (!this.#pass(ESCAPE))
                throw new NotJson();
            this.#at -= 1;
        }
        throw new NotJson();
    }
    #pass(pattern) {
        pattern.lastIndex = this.#at;
        if (!pattern.test(this.#text))
            return false;
        this.#at = pattern.lastIndex;
        return true;
    }
}


/***/ }),

/***/ 4383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   aO: () => (/* binding */ kindOfJson),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   rv: () => (/* binding */ startsLikeJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _json_walk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9781);

/** Longer texts are no error; lists of models are read by `readModelList`. */
const LONGEST = 65_536;
/** What the text holds as JSON, or undefined where it is none, is cut off, is nested too deep or is too long. */
function parseJson(text) {
    const bare = withoutMark(text);
    const isJson = bare.length <= LONGEST && startsLikeJson(bare) && kindOfJson(bare) !== undefined;
    return isJson ? JSON.parse(bare) : undefined;
}
/** What a text of any length is as JSON; undefined where it is none. */
function kindOfJson(text) {
    const walk = new _json_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonWalk */ .e(withoutMark(text));
    const kind = walk.next === "{" ? "object" : walk.next === "[" ? "array" : "scalar";
    try {
        walk.skip();
        walk.end();
        return kind;
    }
    catch (error) {
        if (error instanceof _json_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .NotJson */ .a)
            return undefined;
        throw error;
    }
}
/** The text without a byte order mark and without white space at its start. */
function withoutMark(text) {
    return text.replace(/^[\uFEFF\s]+/, "");
}
function startsLikeJson(text) {
    return /^[[{"]/.test(text);
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 9864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readFailure)
/* harmony export */ });
/**
 * Codes of Node's dns, net, tls and http (nodejs.org/api/errors.html, OpenSSL's X509_V_ERR names) and of undici
 * (nodejs/undici docs/docs/api/Errors.md). First match wins.
 */
const ROWS = [
    { codes: /^INTERNAL_ADDRESS$/, id: "base-url/internal-address" },
    { codes: /^INSECURE$/, id: "base-url/insecure" },
    { codes: /^EAI_AGAIN$/, id: "network/dns", retryable: true },
    {
        codes: /^(?:ENOTFOUND|EAI_\w+|ENODATA|ESERVFAIL|EBADNAME|EREFUSED|ENONAME|ENOTIMP|EFORMERR)$/,
        id: "network/dns",
    },
    { codes: /^(?:ECONNREFUSED|EADDRNOTAVAIL)$/, id: "network/refused" },
    {
        codes: /^(?:ETIMEDOUT|ETIMEOUT|ESOCKETTIMEDOUT|TIMEOUT|DEADLINE|UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT|UND_ERR_ABORTED|ABORT_ERR|AbortError|TimeoutError|ERR_SOCKET_CONNECTION_TIMEOUT)$/,
        id: "network/timeout",
        retryable: true,
        alternatives: ["network/dns", "network/proxy"],
    },
    {
        codes: /^(?:EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN)$/,
        id: "network/timeout",
        retryable: true,
        alternatives: ["network/proxy", "network/refused"],
    },
    {
        codes: /^(?:ERR_INVALID_CHAR|HEADER_REFUSED)$/,
        id: "secret/edge-whitespace",
        alternatives: ["secret/non-ascii"],
    },
    {
        codes: /^(?:TypeError|ERR_FETCH_CREDENTIALS)$/,
        id: "base-url/credentials",
        alternatives: ["base-url/malformed", "secret/edge-whitespace", "secret/non-ascii"],
    },
    { codes: /^(?:ERR_INVALID_URL|ERR_INVALID_PROTOCOL|UND_ERR_INVALID_ARG)$/, id: "base-url/malformed" },
    { codes: /^ERR_PROXY_\w+$|^UND_ERR_PRX_\w+$/, id: "network/proxy" },
    {
        codes: /^(?:CERT_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+|CRL_\w+|HOSTNAME_MISMATCH|ERROR_IN_CERT_\w+|ERROR_IN_CRL_\w+|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|OUT_OF_MEM|ERR_TLS_\w+|ERR_SSL_\w+|ERR_OSSL_\w+|EPROTO)$/,
        id: "network/tls",
        alternatives: ["network/proxy"],
    },
    {
        codes: /^(?:HPE_\w+|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES_\w+|UND_ERR_RESPONSE\w*|UND_ERR_REQ_CONTENT_LENGTH_MISMATCH|Z_\w+_ERROR|ERR_BROTLI\w*|ERR_ZLIB\w*|ERR_CONTENT_LENGTH_MISMATCH)$/,
        id: "wire/bad-response",
    },
    {
        codes: /^(?:ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_CLOSED|UND_ERR_DESTROYED|ERR_STREAM_PREMATURE_CLOSE|ERR_HTTP2_\w+|ERR_SOCKET_CLOSED|EOF)$/,
        id: "network/reset",
        retryable: true,
        alternatives: ["network/proxy", "network/tls"],
    },
];
/**
 * Reads a failure by its stage and code alone. What failed at the proxy is the proxy's; a code that is not
 * known means only that no answer came, which is `network/reset`, and nothing says that a retry would heal it.
 */
function readFailure(failure) {
    if (failure.proxyStatus === 407)
        return { id: "network/proxy-auth", retryable: false, alternatives: ["network/proxy"] };
    const row = ROWS.find((candidate) => candidate.codes.test(failure.code));
    if (failure.stage === "proxy" && !isOurs(row))
        return proxyFailure(row);
    return {
        id: row?.id ?? "network/reset",
        retryable: row?.retryable ?? false,
        alternatives: row?.alternatives ?? [],
    };
}
/** Faults of the URL or the key are not the proxy's, however far the request came. */
function isOurs(row) {
    return row !== undefined && !row.id.startsWith("network/") && !row.id.startsWith("wire/");
}
function proxyFailure(row) {
    const alternatives = row === undefined || row.id === "network/proxy" ? [] : [row.id];
    return { id: "network/proxy", retryable: false, alternatives };
}


/***/ }),

/***/ 2589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readLabels),
  U: () => (/* binding */ readResponse)
});

// EXTERNAL MODULE: ./build/model-list.js
var model_list = __webpack_require__(5354);
// EXTERNAL MODULE: ./build/reasons.js
var reasons = __webpack_require__(9353);
// EXTERNAL MODULE: ./build/providers/index.js + 9 modules
var providers = __webpack_require__(4505);
;// CONCATENATED MODULE: ./build/signs/echo.js

const PATTERNS = [
    { style: "tail", pattern: /your api key: ?(\*{4}[^*]{0,12}?) is invalid/i },
    { style: "other", pattern: /your api[ -]?key:? ?(.{0,300}?) is invalid/i },
    {
        style: "openai",
        pattern: /incorrect api key provided: ?(.{0,400}?)\.? ?you can (?:find|obtain) your api key/i,
    },
    { style: "other", pattern: /incorrect api key provided: ([^\s]{1,300})/i },
    { style: "litellm", pattern: /\bkey=(.{1,200}?) not found in db/i },
    { style: "litellm", pattern: /virtual key expected\. received=(.{1,200}?), expected/i },
    { style: "litellm", pattern: /received api key = ([^\s,]{1,200})/i },
    {
        style: "other",
        pattern: /(?:invalid|unknown|wrong) api[ -]?key(?: provided)?: ['"`]?([^\s'"`]{1,200})/i,
    },
];
function findEcho(message) {
    for (const { style, pattern } of PATTERNS) {
        const fragment = pattern.exec(message)?.[1];
        if (fragment !== undefined)
            return { fragment, style };
    }
    return undefined;
}
/**
 * True where head or tail of the echo differ from the key that was sent: another key arrived. A whole echo says so
 * only where it has the prefix of a key, since servers also print keys encoded, and with the sentence's own marks.
 */
function isOtherKey(echo, keySent) {
    const key = keySent.reveal().trim().toLowerCase();
    const named = echo.fragment.replace(/^[\s'"`(]+|[\s'"`).,;:!]+$/g, "");
    const visible = named.toLowerCase().split(/\*+|\.{3}|…/);
    const [head = "", ...rest] = visible;
    if (rest.length > 0)
        return !key.startsWith(head.trim()) || !key.endsWith(visible.at(-1)?.trim() ?? "");
    return /^[\w-]+$/.test(named) && (0,providers/* publicPrefix */.O6)(named) !== "" && !key.includes(head) && !head.includes(key);
}
const WRONG_KEY = ["auth/invalid-key"];
const ELSEWHERE = ["base-url/key-mismatch", "auth/invalid-key"];
const says = (means, or = WRONG_KEY) => ({ means, or });
/** What the fragment tells about the value that was saved as the key; undefined where it tells nothing. */
function judgeEcho(echo) {
    return echo.style === "tail" ? judgeTail(echo.fragment.replace(/^\*+/, "")) : judgeWhole(echo);
}
function judgeTail(tail) {
    if (/^(?:ined|null|none|NaN|ect\])$/i.test(tail))
        return says("secret/unexpanded", ["secret/placeholder", ...WRONG_KEY]);
    if (/[})%>\]]$|\$/.test(tail))
        return says("secret/unexpanded", ["secret/placeholder", ...WRONG_KEY]);
    if (/["'`“”‘’]$/.test(tail))
        return says("secret/quoted");
    if (/\s$/.test(tail))
        return says("secret/edge-whitespace");
    if (/\s/.test(tail))
        return says("secret/inner-whitespace", ["secret/not-a-key", ...WRONG_KEY]);
    if (/^(?:_?key|here|xxxx|x{3,4}|aste|_here|ken>|oken|mple|cret)$/i.test(tail)) {
        return says("secret/placeholder", ["secret/not-a-key", ...WRONG_KEY]);
    }
    if (/^(?:json|toml|yaml|\.env|\.txt|\.pem|\.com|m\/v1|\/v\d|com\/)$/i.test(tail) || /[./:@]/.test(tail))
        return says("secret/not-a-key");
    if (/[^\x20-\x7e]/.test(tail))
        return says("secret/non-ascii", ["secret/not-a-key", ...WRONG_KEY]);
    return undefined;
}
function judgeWhole(echo) {
    const { fragment } = echo;
    if (echo.style === "litellm" && /^sk-\.{3}/.test(fragment))
        return undefined;
    return (judgeForm(fragment) ?? judgeWords(fragment) ?? (echo.style === "other" ? undefined : judgeOwner(echo)));
}
/** Quotes, braces, white space, other things than a key: plain from any server. */
function judgeForm(fragment) {
    const bare = fragment.trim();
    if (bare === "")
        return says("secret/empty", ["auth/not-received", ...WRONG_KEY]);
    if (/^\*+$|^•+$/.test(bare) || /•{2}/.test(bare))
        return says("secret/masked");
    if (/^(?:undefined|null|none|nil|nan|false|true|\[object object\])$/i.test(bare)) {
        return says("secret/unexpanded", ["secret/placeholder", ...WRONG_KEY]);
    }
    if (/\$\{|\$\(|\{\{|\}\}|\}$|^\$|^%[A-Z_*]+%?$|process\.env|os\.environ|getenv|secrets\./.test(bare)) {
        return says("secret/unexpanded", ["secret/placeholder", ...WRONG_KEY]);
    }
    if (/^["'`“”‘’«]|["'`“”‘’»]$/.test(bare))
        return says("secret/quoted");
    if (/^https?:|^wss?:|:\/\//i.test(bare))
        return says("secret/not-a-key");
    if (/^(?:bearer|basic|authorization)\b|^(?:export |set )|^[A-Za-z_]{3,40}=|^\{/i.test(bare))
        return says("secret/prefixed");
    if (/^-{3,}|^ssh-|^\/|^[A-Za-z]:\\|\.(?:json|env|txt|ya?ml|toml|pem|py|js)$/.test(bare))
        return says("secret/not-a-key");
    if (/[^\x20-\x7e]/.test(bare))
        return says("secret/non-ascii", ["secret/not-a-key", "secret/invisible-characters", ...WRONG_KEY]);
    if (/^<.*>?$/.test(bare))
        return says("secret/placeholder", ["secret/prefixed", ...WRONG_KEY]);
    if (/^sk[-_\s]\S{0,200}\s/.test(bare) || /^sk\s/.test(bare))
        return says("secret/inner-whitespace", ["secret/not-a-key", ...WRONG_KEY]);
    if (/\s/.test(bare))
        return says("secret/not-a-key", ["secret/inner-whitespace", ...WRONG_KEY]);
    return undefined;
}
/** Placeholders, plain words, and the short form that a page of keys shows. */
function judgeWords(fragment) {
    const bare = fragment.trim();
    if (/your|_key$|key_?here|_here$|placeholder|change[-_]?me|x{4,}|insert|replace|example|dummy|todo|1234567|^(?:sk-)?(?:test|fake|1234|abc|123456?|empty|none|key|api[-_]?key|sk)$|^sk-(?:\.\.\.|…)$|\bmy[-_]/i.test(bare)) {
        return says("secret/placeholder", ["secret/not-a-key", ...WRONG_KEY]);
    }
    if (!bare.includes("*") && /\.{3}|…/.test(bare))
        return says("secret/masked");
    if (/^[A-Z][A-Z0-9]*_[A-Z_*]+$/.test(bare))
        return says("secret/placeholder", ["secret/not-a-key", ...WRONG_KEY]);
    return undefined;
}
/** The form of a key: only where the server's own keys are known to start with `sk-`. */
function judgeOwner(echo) {
    const bare = echo.fragment.trim();
    const isOwn = /^sk-/.test(bare) && !/^sk-(?:ant|or)-/.test(bare);
    if (isOwn)
        return echo.style === "openai" ? judgeLength(bare) : undefined;
    if (!/[*\d]/.test(bare) || bare.length < 12)
        return says("secret/not-a-key", ["secret/placeholder", "secret/other-provider", ...WRONG_KEY]);
    if (/^[0-9a-f]{6,8}\*+[0-9a-f]{4}$/i.test(bare))
        return says("secret/not-a-key", ["secret/other-provider", ...ELSEWHERE]);
    if (/^(?:eyJ|AIza|gsk_|xai-|hf_|pplx-|nvapi-|csk-|fw_|gh[pousr]_|github_|r8_|tgp_|sess-|sk_|key|AQ\.|\w{2,6}[-_])/.test(bare) ||
        bare.includes("*")) {
        return says("secret/other-provider", ELSEWHERE);
    }
    return says("secret/not-a-key", ["secret/other-provider", ...WRONG_KEY]);
}
/**
 * OpenAI hides the middle one star for one character, so the length shows: 51 for the old keys, far over 100 for
 * the others (github.com/gitleaks/gitleaks rules). Another length is the key of another service that also
 * writes `sk-`.
 */
function judgeLength(bare) {
    if (!bare.includes("*"))
        return bare.length < 20
            ? says("secret/not-a-key", ["secret/truncated", "secret/placeholder", ...WRONG_KEY])
            : undefined;
    if (bare.length < 20)
        return says("secret/truncated", ["secret/not-a-key", ...WRONG_KEY]);
    const isModern = /^sk-(?:proj|svca|admi|None)/.test(bare);
    if (!isModern && bare.length < 45)
        return says("base-url/key-mismatch", ["secret/other-provider", ...WRONG_KEY]);
    return undefined;
}

// EXTERNAL MODULE: ./build/signs/json.js
var json = __webpack_require__(4383);
;// CONCATENATED MODULE: ./build/signs/path.js
/** What a path that the server does not know tells about the base URL; undefined where it tells nothing. */
function judgePath(path) {
    if (/\/(v\d+(?:beta)?)\/\1(?:\/|$)/.test(path))
        return { means: "base-url/version-doubled", or: ["route/not-found"] };
    if (/\/(?:chat\/completions|responses|models|messages|completions|embeddings)\/(?:v\d+\/)?(?:chat\/completions|responses|models|completions|embeddings)\/?$/.test(path)) {
        return { means: "base-url/endpoint-path", or: ["route/not-found"] };
    }
    if (/\/\/|\s|%20/.test(path))
        return { means: "base-url/malformed", or: ["route/not-found"] };
    if (/^\/(?:chat\/completions|responses|models|completions|embeddings)\/?$/.test(path)) {
        return { means: "base-url/version-missing", or: ["route/not-found"] };
    }
    return undefined;
}
/**
 * The path that a message repeats: `Invalid URL (GET /v1/v1/models)`, `Cannot GET /models`,
 * `Unknown request URL: POST /chat/completions`, `Path not found: /models`.
 */
function pathIn(message) {
    const told = /\b(?:GET|POST|PUT|HEAD|OPTIONS)[: ]{1,2}(?:https?:\/\/[^\s/]{1,200})?(\/[^\s)"'<>?]{0,300})/.exec(message)?.[1] ?? /\b(?:path|route|url|endpoint|uri)\b[^/\n]{0,20}(\/[^\s)"'<>?]{1,300})/i.exec(message)?.[1];
    return told?.replace(/[.,;:]$/, "");
}

;// CONCATENATED MODULE: ./build/signs/retry.js
/** A job waits no longer than this for a limit to pass, in seconds. */
const LONGEST_WAIT = 900;
/** Seconds to wait as the server tells them, from headers first, then from the body; at least 0. */
function retryAfterOf(headers, error) {
    return fromHeaders(headers) ?? durationIn(error.retryDelay ?? "") ?? fromText(error.text);
}
/** Whether the limit passes while a job runs; undefined where the answer does not show its window. */
function passesSoon(headers, error) {
    const words = [...error.codes, headers["x-ratelimit-type"] ?? ""].join("\n");
    if (/per_?day|byday|perday/i.test(words))
        return false;
    const wait = retryAfterOf(headers, error);
    if (wait !== undefined)
        return wait <= LONGEST_WAIT;
    if (/(?:per|\/|each|every) ?(?:day|week|month)|\b(?:daily|weekly|monthly|rpd|tpd)\b|per-day|每[天日月周]|今日|当日/i.test(error.text))
        return false;
    return undefined;
}
function fromHeaders(headers) {
    const milliseconds = Number(headers["retry-after-ms"] ?? "none");
    if (Number.isFinite(milliseconds) && milliseconds >= 0)
        return milliseconds / 1000;
    const value = headers["retry-after"]?.trim() ?? "";
    if (/^\d{1,9}(?:\.\d{1,6})?$/.test(value))
        return Number(value);
    const sentAt = Date.parse(headers["date"] ?? "");
    const until = /[a-z]{3}/i.test(value) ? Date.parse(value) : Number.NaN;
    if (Number.isFinite(until - sentAt))
        return Math.max(0, (until - sentAt) / 1000);
    return undefined;
}
function fromText(text) {
    const told = /(?:retry|try|wait|again|reset\w{0,3})[^.\n\d]{0,30} ((?:\d{1,9}(?:\.\d{1,12})? ?(?:milliseconds?|seconds?|secs?|minutes?|mins?|hours?|days?|ms|s|m|h|d)[, ]{0,2}){1,4})/i.exec(text)?.[1];
    return told === undefined ? undefined : durationIn(told);
}
const UNITS = { d: 86_400, h: 3600, m: 60, s: 1 };
/** Seconds in `9m38.016s`, `23s`, `86400 seconds`, `20ms`; a bare number is not taken for a duration. */
function durationIn(text) {
    const parts = /(\d{1,9}(?:\.\d{1,12})?) ?(milliseconds?|seconds?|secs?|minutes?|mins?|hours?|days?|ms|s|m|h|d)/gi;
    let total;
    for (const [, count, unit] of text.slice(0, 200).matchAll(parts)) {
        const name = (unit ?? "s").toLowerCase();
        const factor = /^(?:ms|milli)/.test(name) ? 0.001 : (UNITS[name.charAt(0)] ?? 1);
        total = (total ?? 0) + Number(count) * factor;
    }
    return total;
}

// EXTERNAL MODULE: ./build/signs/server-error.js + 2 modules
var server_error = __webpack_require__(413);
;// CONCATENATED MODULE: ./build/signs/sign.js

function fits(sign, answer) {
    const { error } = answer;
    if (sign.status !== undefined && !sign.status.includes(answer.status))
        return false;
    if (sign.asked !== undefined && !sign.asked.includes(answer.asked))
        return false;
    if (sign.shape !== undefined && !sign.shape.includes(error.shape))
        return false;
    const { provider, code, says, header } = sign;
    if (provider !== undefined && !answer.providers.some((id) => provider.test(id)))
        return false;
    if (header !== undefined && !header[1].test(answer.headers[header[0]] ?? ""))
        return false;
    if (code !== undefined && !error.codes.some((word) => code.test(word)))
        return false;
    return says === undefined || says.test(error.text);
}
function firstFit(signs, answer) {
    return signs.find((sign) => fits(sign, answer));
}

;// CONCATENATED MODULE: ./build/signs/anthropic.js
const ERRORS = "https://docs.claude.com/en/api/errors";
/** Anthropic's own words, also behind relays that pass them on. */
const ANTHROPIC = [
    {
        says: /oauth authentication is currently not supported/i,
        means: "auth/scheme",
        or: ["auth/not-received", "auth/invalid-key"],
        source: "https://github.com/earendil-works/pi/issues/2751",
    },
    {
        says: /oauth authentication is currently not allowed/i,
        means: "access/permission",
        or: ["auth/organization"],
        source: "https://github.com/anthropics/claude-code/issues/65714",
    },
    {
        says: /credential is only authorized for use with/i,
        means: "access/client",
        or: ["auth/scheme"],
        source: "https://github.com/RooCodeInc/Roo-Code/issues/10566",
    },
    {
        code: /^forbidden$/i,
        says: /^request not allowed/im,
        means: "access/region",
        or: ["access/firewall"],
        source: "https://github.com/anthropics/claude-quickstarts/issues/32",
    },
    {
        code: /^not_found_error$/i,
        says: /^models?: ?\S/im,
        means: "model/not-found",
        or: ["access/model"],
        source: ERRORS,
    },
];

;// CONCATENATED MODULE: ./build/signs/chinese-clouds.js
const ZAI = /^(?:zai|zhipu|z-ai|z\.ai|bigmodel|glm)/i;
const ZAI_CODES = "https://docs.z.ai/api-reference/api-code";
const MINIMAX = /^minimax/i;
const MINIMAX_CODES = "https://platform.minimax.io/docs/api-reference/errorcode";
const SILICONFLOW = /^siliconflow/i;
const SILICONFLOW_CODES = "juspay/neurolink src/lib/providers/catalog/siliconflow.json";
const ARK_CODES = "https://www.volcengine.com/docs/82379/1299023";
/** Numbers mean something only at their own provider; words are read anywhere, since relays pass them on. */
const CHINESE_CLOUDS = [
    {
        provider: ZAI,
        code: /^(?:1000|1002|1004)$/,
        means: "auth/invalid-key",
        or: ["auth/not-received"],
        source: ZAI_CODES,
    },
    { provider: ZAI, code: /^1001$/, means: "auth/not-received", or: ["auth/invalid-key"], source: ZAI_CODES },
    { provider: ZAI, code: /^1003$/, means: "auth/expired", or: ["auth/invalid-key"], source: ZAI_CODES },
    { provider: ZAI, code: /^(?:1110|1111|1112|1121)$/, means: "access/account-disabled", source: ZAI_CODES },
    {
        provider: ZAI,
        code: /^1113$/,
        means: "quota/exhausted",
        or: ["base-url/key-mismatch"],
        source: ZAI_CODES,
    },
    {
        provider: ZAI,
        code: /^(?:1308|1309|1310)$/,
        means: "quota/exhausted",
        or: ["rate/limited"],
        source: ZAI_CODES,
    },
    { provider: ZAI, code: /^1211$/, means: "model/not-found", or: ["access/model"], source: ZAI_CODES },
    {
        provider: ZAI,
        code: /^(?:1220|434)$/,
        means: "access/permission",
        or: ["base-url/key-mismatch"],
        source: ZAI_CODES,
    },
    {
        provider: ZAI,
        code: /^1302$/,
        says: /concurren|并发/i,
        means: "rate/concurrency",
        or: ["rate/limited"],
        source: "https://github.com/kaitranntt/ccs/issues/402",
    },
    { provider: ZAI, code: /^1303$/, means: "rate/limited", source: ZAI_CODES },
    {
        provider: ZAI,
        code: /^1304$/,
        means: "rate/limited",
        or: ["quota/exhausted"],
        retryable: false,
        source: ZAI_CODES,
    },
    { provider: ZAI, code: /^1305$/, means: "service/overloaded", or: ["rate/limited"], source: ZAI_CODES },
    {
        provider: MINIMAX,
        code: /^(?:2049|1004)$/,
        says: /^(?!.*carry)/,
        means: "auth/invalid-key",
        or: ["base-url/key-mismatch"],
        source: "https://github.com/MiniMax-AI/MiniMax-01/issues/37",
    },
    {
        provider: MINIMAX,
        code: /^1008$/,
        means: "quota/exhausted",
        or: ["base-url/key-mismatch"],
        source: "https://github.com/MiniMax-AI/MiniMax-M2/issues/62",
    },
    {
        says: /\((?:1008|2056|2067)\)/,
        means: "quota/exhausted",
        or: ["base-url/key-mismatch"],
        retryable: false,
        source: MINIMAX_CODES,
    },
    { provider: MINIMAX, code: /^(?:1002|1039)$/, means: "rate/limited", source: MINIMAX_CODES },
    { provider: SILICONFLOW, code: /^30001$/, means: "quota/exhausted", source: SILICONFLOW_CODES },
    {
        provider: SILICONFLOW,
        code: /^30014$/,
        means: "auth/invalid-key",
        or: ["base-url/key-mismatch"],
        source: SILICONFLOW_CODES,
    },
    { provider: SILICONFLOW, code: /^20012$/, means: "model/not-found", source: SILICONFLOW_CODES },
    {
        code: /^(?:arrearage|accountoverdueerror|operationdenied\.serviceoverdue)$/i,
        means: "quota/exhausted",
        or: ["access/account-disabled"],
        source: "https://github.com/QwenLM/qwen-code/issues/54",
    },
    {
        code: /^(?:modelnotopen|operationdenied\.servicenotopen|accessdenied\.unpurchased|invalidendpointormodel\.modelidaccessdisabled)$/i,
        means: "access/model",
        or: ["model/not-found"],
        source: ARK_CODES,
    },
    {
        says: /not activated the model|accessing the model via model id is not allowed/i,
        means: "access/model",
        or: ["model/not-found"],
        source: ARK_CODES,
    },
    {
        code: /^unsupportedmodel$/i,
        says: /coding plan/i,
        means: "access/model",
        or: ["base-url/key-mismatch", "model/not-found"],
        source: ARK_CODES,
    },
    {
        says: /safe experience mode|安心体验/i,
        means: "quota/exhausted",
        or: ["access/model"],
        retryable: false,
        source: "https://github.com/volcengine/MineContext/issues/328",
    },
    {
        code: /^(?:throttling\.)?(?:ratequota|burstrate)$|^ratelimitexceeded\.\w{1,40}$|^requestbursttoofast$/i,
        means: "rate/limited",
        source: ARK_CODES,
    },
    {
        says: /only available for coding agents/i,
        means: "access/client",
        or: ["base-url/key-mismatch"],
        source: "https://www.kimi.com/code/docs/en/kimi-code/error-reference.html",
    },
    {
        says: /not found the model[^\n]{0,100}or permission denied/i,
        means: "model/not-found",
        or: ["access/model"],
        source: "https://github.com/langgenius/dify/issues/39778",
    },
];

;// CONCATENATED MODULE: ./build/signs/edges.js
const CORPUS = "https://github.com/Ekultek/WhatWaf/issues/178";
/** What stands between the job and the API: proxies, filters, firewalls, redirects. */
const EDGES = [
    {
        status: [407],
        means: "network/proxy-auth",
        or: ["network/proxy"],
        source: "RFC 9110 15.5.8",
    },
    {
        says: /proxy authentication required|ERR_CACHE_ACCESS_DENIED/i,
        means: "network/proxy-auth",
        or: ["network/proxy"],
        source: "https://wiki.squid-cache.org/Features/CustomErrors",
    },
    {
        header: ["x-squid-error", /./],
        means: "network/proxy",
        source: "https://wiki.squid-cache.org/Features/CustomErrors",
    },
    {
        says: /tunnel(?:ing)? socket could not be established|ERR_PROXY_TUNNEL|proxy connect aborted/i,
        means: "network/proxy",
        source: "https://github.com/koichik/node-tunnel",
    },
    {
        header: ["server", /zscaler|squid|tinyproxy|privoxy|bluecoat|netskope|mcafee web gateway|fortiproxy/i],
        status: [400, 403, 404, 500, 502, 503, 504],
        means: "network/proxy",
        or: ["access/firewall"],
        source: CORPUS,
    },
    {
        shape: ["html", "text"],
        says: /zscaler|zscloud|fortiguard|blue ?coat|websense|forcepoint|netskope|cisco umbrella|mcafee web gateway|sophos web|web filter(?:ing)? (?:violation|block)|generated by (?:squid|tinyproxy)|\bsquid\/\d|tinyproxy|privoxy/i,
        means: "network/proxy",
        or: ["access/firewall"],
        source: CORPUS,
    },
    {
        says: /http request (?:was sent )?to (?:an )?https (?:server|port)|speaking plain http to an ssl|combination of host and port requires tls|(?:must|please|only) (?:be )?(?:us(?:e|ing)|accessed (?:over|via|through)|over) https\b|https (?:is )?required|ssl (?:is )?required/i,
        means: "base-url/insecure",
        or: ["base-url/malformed"],
        source: "go net/http server.go, nginx 497, Apache mod_ssl, Tomcat connector",
    },
    {
        says: /error(?: code)?:? ?1010\b|browser'?s signature|banned your access based on your browser/i,
        means: "access/client",
        or: ["access/firewall"],
        source: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1010/",
    },
    {
        says: /error(?: code)?:? ?1009\b|banned the country or region/i,
        means: "access/region",
        or: ["access/firewall"],
        source: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1009/",
    },
    {
        says: /error(?: code)?:? ?1015\b|you are being rate limited/i,
        means: "rate/limited",
        or: ["access/firewall"],
        source: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1015/",
    },
    {
        says: /error(?: code)?:? ?10(?:16|00|01|02|33)\b|origin dns error|argo tunnel error|cloudflare tunnel error/i,
        means: "service/unavailable",
        source: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/",
    },
    {
        header: ["cf-mitigated", /./],
        means: "access/firewall",
        or: ["access/client"],
        source: "https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/",
    },
    {
        header: ["x-vercel-mitigated", /./],
        means: "access/firewall",
        or: ["access/client"],
        source: CORPUS,
    },
    {
        says: /error(?: code)?:? ?10(?:06|07|08|12|20)\b|attention required!|sorry, you have been blocked|you have been blocked|used cloudflare to restrict access|just a moment\.\.\.|checking (?:if the site connection is secure|your browser)|enable javascript and cookies to continue|_cf_chl_opt|vercel security checkpoint|incapsula|errors\.aliyun\.com|ddos-guard|request (?:was )?blocked by (?:the )?(?:waf|firewall|security)|web application firewall|sucuri website firewall|please enable cookies/i,
        status: [0, 400, 403, 405, 406, 429, 451, 493, 503],
        means: "access/firewall",
        or: ["access/region", "access/client"],
        source: CORPUS,
    },
    {
        says: /virtual network\/firewall rules|public (?:network )?access is disabled|approved private endpoint|host not in allowlist|firewall rules?\b|network acl/i,
        means: "access/firewall",
        or: ["auth/ip-not-allowed"],
        source: "https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks",
    },
    {
        status: [300, 301, 302, 303, 305, 306, 307, 308],
        means: "network/redirect",
        or: ["base-url/insecure"],
        source: "RFC 9110 15.4",
    },
    {
        asked: ["chat", "responses", "messages"],
        status: [405],
        says: /only post|post requests? (?:is|are) (?:only )?(?:supported|allowed)|get (?:method )?(?:is )?not (?:allowed|supported)|method ['"`]?get/i,
        means: "network/redirect",
        or: ["base-url/insecure", "route/not-found"],
        source: "https://github.com/QwenLM/qwen-code/issues/166",
    },
];

;// CONCATENATED MODULE: ./build/signs/general-access.js
const REFUSALS = [0, 200, 400, 401, 402, 403, 404, 412, 422, 429, 451, 500, 503];
/** The key is known, and still may not: person, place, program, model, permission. */
const GENERAL_ACCESS = [
    {
        status: [404, 410],
        says: /(?:api|service|product|platform)[^.\n]{0,40}(?:retire|sunset|shut ?down|discontinued|end[- ]of[- ]life)|brownout/i,
        means: "service/retired",
        or: ["service/unavailable"],
        source: "https://github.blog/changelog/2026-07-01-github-models-is-being-fully-retired-on-july-30-2026/",
    },
    {
        code: /retire|brownout|sunset|discontinued/i,
        status: [0, 404, 410],
        means: "service/retired",
        or: ["service/unavailable"],
        source: "https://github.blog/changelog/2026-07-01-github-models-is-being-fully-retired-on-july-30-2026/",
    },
    {
        says: /must be verified|(?:verify|verification of) (?:your )?(?:organi[sz]ation|identity|account|phone|email)|(?:identity|organi[sz]ation|phone|account|real[- ]?name|email) verification|verification (?:is )?required|not (?:been )?verified|unverified (?:account|organi[sz]ation|user)|实名/i,
        means: "access/verification",
        or: ["access/model", "access/permission"],
        source: "https://github.com/continuedev/continue/issues/9948",
    },
    {
        code: /unsupported_country|unsupported_region|region_(?:not_supported|blocked|restricted)|country_not_supported|geo_?block/i,
        means: "access/region",
        or: ["access/firewall"],
        source: "https://github.com/aurora-develop/Duck2api/issues/33",
    },
    {
        says: /(?:country|region|location|territory|jurisdiction|geograph\w{1,6})[^.\n]{0,50}(?:not (?:currently )?(?:support|allow|avail|permit)|unsupported|unavailable|restrict|block|prohibit|forbid|denied|ban)|(?:not (?:currently )?(?:available|supported|offered|allowed|permitted)|unavailable|unsupported|restricted|blocked|prohibited)[^.\n]{0,30}(?:in|from|for|by|to)? ?(?:your|this|the|certain|some) (?:\w{1,20} )?(?:country|region|location|territory|area)|unsupported[_ ](?:country|region|location)|sanctioned|export control|(?:地区|区域|国家|所在地)[^\n]{0,16}(?:不支持|不可用|限制|禁止|无法)|(?:不支持|禁止)[^\n]{0,12}(?:地区|区域|国家)/i,
        means: "access/region",
        or: ["access/firewall"],
        source: "https://github.com/google-gemini/gemini-cli/issues/24641",
    },
    {
        status: [403],
        says: /^request not allowed\.?$/im,
        means: "access/region",
        or: ["access/firewall", "access/permission"],
        source: "https://github.com/anthropics/claude-quickstarts/issues/32",
    },
    {
        says: /\bip\b[^.\n]{0,60}(?:not (?:allowed|authori[sz]ed|permitted|in|on)|white ?list|allow ?list|restrict|denied|block|forbid|violat)|(?:not (?:allowed|authori[sz]ed|permitted)|denied|blocked|forbidden|restricted)[^.\n]{0,40}\bip\b|ip address restriction|ip ?白名单|IP[^\n]{0,20}(?:不在|未授权|不允许|禁止|受限)/i,
        means: "auth/ip-not-allowed",
        or: ["access/firewall"],
        source: "https://developers.openai.com/api/docs/guides/ip-allowlist",
    },
    {
        code: /^(?:ip_not_(?:authorized|allowed)|.{0,20}ip_address_blocked|ip_(?:forbidden|blocked|restricted))$/i,
        means: "auth/ip-not-allowed",
        source: "https://developers.openai.com/api/docs/guides/ip-allowlist",
    },
    {
        code: /^(?:account_(?:deactivated|disabled|suspended|banned|inactive|locked)|organi[sz]ation_(?:restricted|disabled|deactivated|suspended)|user_(?:inactive|disabled|banned|suspended|deactivated)|consumer_suspended|access_terminated(?:_error)?|account_blocked|accountdisabled|policy_violation|(?:tenant|team|workspace|project)_(?:disabled|suspended|blocked)|workspace_deactivated|deactivated_workspace)$/i,
        means: "access/account-disabled",
        or: ["auth/revoked"],
        source: "https://github.com/NVIDIA-NeMo/Guardrails/issues/563",
    },
    {
        says: /(?:may|might|could) (?:be|have)[^.\n]{0,40}(?:expired|revoked|disabled|deleted|inactive|mistyped)/i,
        status: [0, 400, 401, 403],
        means: "auth/invalid-key",
        or: ["auth/revoked", "auth/expired"],
        source: "https://github.com/pollinations/pollinations/pull/13371",
    },
    {
        says: /^(?!.*\b(?:account|organi[sz]ation|user|project|team)\b(?!'s)[^.\n]{0,40}\bkey\b|.*\bkey\b[^.\n]{0,40}\b(?:account|organi[sz]ation)\b)(?:.*\b(?:api[ _-]?keys?|keys?|tokens?|credentials?)\b[^.\n]{0,60}\b(?:revoked|leaked|deleted|disabled|deactivated|blocked|compromised|invalidated|inactive|not active|suspended|exposed|banned|removed|rotated)\b|.*\b(?:revoked|leaked|disabled|deactivated|blocked|deleted|compromised|suspended|inactive) (?:api[ -]?)?(?:key|token|credential)|.*\bkey status (?:is )?(?:invalid|unavailable|disabled|not)|.*(?:令牌|密钥)[^\n]{0,12}(?:不可用|禁用|停用|吊销|删除|撤销|失效|泄露))/im,
        means: "auth/revoked",
        or: ["access/account-disabled", "auth/invalid-key"],
        source: "https://github.com/BerriAI/litellm/issues/22756",
    },
    {
        says: /\b(?:account|organi[sz]ation|org|team|user|tenant|workspace)\b (?:\S{1,40} ){0,3}(?:has been|is|was|have been) (?:\w{1,14} ){0,2}(?:deactivated|disabled|suspended|banned|blocked|terminated|locked|frozen|closed|deleted)\b/i,
        means: "access/account-disabled",
        or: ["auth/revoked"],
        source: "https://github.com/nat/openplayground/issues/143",
    },
    {
        status: REFUSALS,
        says: /client (?:is |version )?(?:not |un)(?:allowed|authori[sz]ed|supported)|only (?:be )?(?:used|available|allowed|authori[sz]ed|accessible|supported|intended)[^.\n]{0,30}(?:\bin\b|for|by|to|from|with|via|through)[^.\n]{0,30}(?:coding agents?|claude code|codex|cursor|\bcli\b|official client|specific clients?|clients?\b|extension)|user[- ]?agent|(?:unofficial|third[- ]party|unsupported|unrecognized) (?:client|tool|app|harness)|please use (?:it )?(?:in|with|via|through) (?:the )?(?:codex|claude|cursor|cline)|客户端/i,
        means: "access/client",
        or: ["access/firewall", "access/permission"],
        source: "https://github.com/Wei-Shaw/claude-relay-service/issues/1125",
    },
    {
        status: REFUSALS,
        says: /(?:does not|doesn't|do not|don't|no|without|lacks?|denied|have not been granted|not have)[^.\n]{0,16} access to (?:the |this |that )?(?:requested |specified )?models?\b|not (?:allowed|authori[sz]ed|permitted|entitled|eligible|enabled) (?:to|for)?[^.\n]{0,24}\bmodels?\b|access(?: to)? (?:the |this )?model[^.\n]{0,80}(?:denied|not allowed|forbidden|restricted)|(?:can only|only) access models|(?:key|team|user|project|token|tag|org(?:ani[sz]ation)?)[^.\n]{0,10} (?:is )?not allowed to access model|\bmodel\b[^\n]{0,100}(?:blocked at|not (?:been )?activated|is not enabled|not (?:been )?opened|not allowed|no permission|permission denied|access denied|requires? (?:a |an )?(?:\w{1,12} )?(?:subscription|plan|upgrade|access|payment|approval)|(?:not|only) (?:available|supported|included|accessible)[^.\n]{0,30}(?:plan|tier|subscription|account|users?\b|customers)|is gated|restricted|disabled)|not activated the model|not available (?:on|for|with|in|under) (?:your|the|this) (?:current )?(?:plan|tier|subscription|account|group)|not included in (?:your|the) (?:current )?(?:plan|tier|subscription)|upgrade (?:your|to)[^.\n]{0,40}(?:model|plan|tier)|accept the (?:terms|license|agreement)|gated (?:repo|model)|not found for account|(?:无权|没有权限|未授权|不允许|无权限)[^\n]{0,10}(?:使用|访问|调用)?[^\n]{0,6}模型|模型[^\n]{0,40}(?:无权|未开通|没有权限|未激活|未授权)|未开通[^\n]{0,20}(?:模型|服务)/i,
        means: "access/model",
        or: ["model/not-found", "access/permission"],
        source: "https://github.com/Aider-AI/aider/issues/1903",
    },
    {
        code: /^(?:modelnotopen|model_not_open|(?:key|team|user|project|org|token)_model_access_denied|model_(?:access_denied|permission_blocked_org|permission_blocked_project|forbidden|not_allowed|terms_required)|accessdenied\.unpurchased|model\.accessdenied|model_access_denied)$/i,
        means: "access/model",
        or: ["model/not-found"],
        source: "https://github.com/orbi-build/orbi/issues/561",
    },
    {
        code: /^(?:insufficient_scope|insufficient_permissions?|missing_scopes?|api_key_(?:service|http_referrer|android_app|ios_app)_blocked|service_disabled|iam_permission_denied|forbidden_scope)$/i,
        means: "access/permission",
        or: ["base-url/key-mismatch"],
        source: "https://github.com/microsoft/PowerToys/issues/32989",
    },
    {
        status: REFUSALS,
        says: /missing scopes?|(?:insufficient|inadequate|not enough|sufficient|lacks?|missing|required?|without|no) (?:the )?(?:necessary |required )?(?:permissions?|privileges?|scopes?|authenticated scopes)|permissions? (?:is |are )?(?:required|missing|insufficient)|permission[^.\n]{0,20}is required|(?:does not|doesn't|do not|don't|not) have (?:(?:the )?(?:\w{1,14} )?(?:permissions?|privileges?|scopes?)|access\b)|insufficient_scope|(?:not authori[sz]ed|not permitted|unauthori[sz]ed) to (?:access|perform|use|call|make|invoke)|access to (?:the|this) [^.\n]{0,30}(?:endpoint|resource|api|operation|service)[^.\n]{0,12} (?:is )?(?:denied|forbidden|not allowed)|not (?:currently )?allowed for this organi[sz]ation|has not been used in project|(?:api|service) (?:is |has been )?(?:not enabled|disabled)|are blocked\.?$|referer [^.\n]{0,60}blocked|(?:无|没有|缺少)(?:访问|操作|调用)?权限|权限不足/im,
        means: "access/permission",
        or: ["base-url/key-mismatch"],
        source: "https://github.com/continuedev/continue/issues/10059",
    },
    {
        status: REFUSALS,
        says: /\b(?:account|organi[sz]ation|org|user|team|tenant|workspace|customer|consumer|subscription|project)\b(?!s? (?:owner|admin))[^.\n]{0,80}\b(?:deactivated|disabled|suspended|banned|(?:been |is )restricted|blocked|terminated|locked|frozen|closed|inactive|deleted|not active|flagged|under review)\b|access (?:has been |was |is )?terminated|(?:suspended|banned|disabled|blocked|locked) (?:account|user|organi[sz]ation)|(?:violat|breach)\w{0,6}[^.\n]{0,40}(?:terms|polic|guideline|usage)|(?:账号|账户|用户|帐号|帐户|组织)[^\n]{0,16}(?:封禁|禁用|冻结|停用|锁定|异常|封停|注销)|封禁/i,
        means: "access/account-disabled",
        or: ["auth/revoked"],
        source: "https://github.com/nat/openplayground/issues/143",
    },
];

;// CONCATENATED MODULE: ./build/signs/general-auth.js
const KEY = String.raw `(?:api[ _-]?keys?|(?:this|your|the|access|virtual|secret|subscription|invalid|provided) keys?|api[ -]tokens?|tokens?|credentials?)`;
/** The key itself: dead, expired, lost on the way, in the wrong header, of another organization, or plainly wrong. */
const GENERAL_AUTH = [
    {
        says: /(?:missing|invalid)[^\n]{0,160}\bor (?:has |have )expired|expired or (?:incorrect|invalid|wrong|revoked|missing)|(?:invalid|incorrect|missing|wrong|malformed|inactive|revoked|not valid|unknown|disabled|deleted)[^.\n]{0,60}\bor (?:has |have |is )?(?:been )?expired|过期或|或(?:已)?过期|(?:无效|错误|不正确|非法)[^\n]{0,6}或[^\n]{0,4}过期/i,
        means: "auth/invalid-key",
        or: ["auth/expired", "auth/not-received"],
        source: "https://github.com/chathub-dev/chathub/issues/1047",
    },
    {
        code: /^(?:token_invalidated|token_revoked|key_(?:revoked|disabled|blocked|deleted)|api_?key_(?:revoked|disabled|blocked|deleted|inactive|leaked)|refresh_token_invalidated|session_terminated)$/i,
        means: "auth/revoked",
        or: ["auth/expired"],
        source: "https://github.com/TheSmallHanCat/sora2api/issues/47",
    },
    {
        code: /^(?:expired_?(?:api_?)?(?:key|token)|(?:token|key|api_?key|session|jwt)_?expired|expiredtoken(?:exception)?|refresh_token_(?:expired|reused))$/i,
        means: "auth/expired",
        or: ["auth/revoked"],
        source: "https://github.com/cocacola-lab/ChatIE/issues/8",
    },
    {
        status: [0, 200, 400, 401, 403, 422, 500],
        says: /\bexpired\b|refresh token[^.\n]{0,40}already been used|past its expir|(?:令牌|密钥|凭证|登录|会话|token|key)[^\n]{0,16}过期/i,
        means: "auth/expired",
        or: ["auth/revoked"],
        source: "https://github.com/continuedev/continue/issues/9655",
    },
    {
        says: /(?:oauth|bearer|basic|token|key|api[- ]key)s?(?: authentication| auth| tokens?)? (?:is |are )?(?:currently )?not (?:supported|accepted)|(?:unsupported|invalid|unknown|wrong|bad|incorrect) (?:auth(?:entication|orization)?|security|token) (?:scheme|type|method)|multiple authentication credentials|(?:expected|requires?) (?:an )?oauth ?2? access token|authorization header is badly formatted|(?:scheme|type) (?:must|should) be ['"`]?bearer/i,
        means: "auth/scheme",
        or: ["auth/not-received", "auth/invalid-key"],
        source: "https://github.com/earendil-works/pi/issues/2751",
    },
    {
        code: /^(?:mismatched_project|not_authorized_invalid_project|project_(?:not_found|mismatch|archived))$/i,
        means: "auth/project",
        or: ["auth/organization"],
        source: "https://developers.openai.com/api/docs/guides/error-codes",
    },
    {
        status: [0, 400, 401, 403, 404],
        says: /project[^.\n]{0,80}(?:archived|not found|mismatch|does not (?:exist|belong|match)|no longer accessible|invalid)|(?:invalid|no such|unknown|mismatched|incorrect) project|openai-project header/i,
        means: "auth/project",
        or: ["auth/organization"],
        source: "https://developers.openai.com/api/docs/guides/error-codes",
    },
    {
        code: /^(?:mismatched_organization|invalid_organization|organization_(?:membership_required|not_found|mismatch)|no_such_organization|organization_required)$/i,
        means: "auth/organization",
        or: ["auth/project"],
        source: "https://github.com/AIDotNet/OpenDeepWiki/issues/5",
    },
    {
        status: [0, 400, 401, 403, 404],
        says: /(?:no such|unknown|invalid|mismatched|incorrect|wrong|missing) organi[sz]ation|organi[sz]ation[^.\n]{0,60}(?:not found|mismatch|does not (?:exist|match|belong)|should match|not match|invalid)|(?:not|must be) (?:be )?(?:a )?(?:member|part) of (?:an |the |this |any )?organi[sz]ation|do(?:es)?(?: not|n't) belong to (?:an |the |this |any )?organi[sz]ation|openai-organization header/i,
        means: "auth/organization",
        or: ["auth/project"],
        source: "https://github.com/tom-doerr/zsh_codex/issues/5",
    },
    {
        says: /missing,? (?:or )?(?:is )?(?:invalid|incorrect|malformed)|invalid,? or missing|(?:missing|invalid) or (?:missing|invalid)[^.\n]{0,20}(?:key|token|credential)|is missing,? (?:or )?invalid/i,
        status: [0, 400, 401, 403],
        means: "auth/invalid-key",
        or: ["auth/not-received", "base-url/key-mismatch"],
        source: "https://github.com/can1357/oh-my-pi/issues/3440",
    },
    {
        code: /^(?:api_?key_required|missing_(?:api_?)?key|missing_(?:authorization|authentication|auth|credentials?|token|bearer)(?:_header)?|no_(?:api_?)?key|no_auth\w{0,14}|(?:\w{1,24}_)?(?:authentication|auth|authorization)_required|api_key_missing|token_(?:missing|required|not_provided)|credentials_missing|authorization_(?:header_)?missing|apikeymissing)$/i,
        means: "auth/not-received",
        source: "https://github.com/Gitlawb/openclaude/issues/1809",
    },
    {
        status: [0, 200, 400, 401, 403, 422, 500],
        shape: ["json", "text", "events"],
        says: /(?:didn'?t|did not|don'?t|have not|haven'?t|not|must|need to|please|should) (?:been )?(?:provide|supply|supplie|include|carry|pass|send|sent|set|specif(?:y|ie)|add|attach|give|present|contain|receive)d?\b[^.\n]{0,40}(?:api[ _-]?(?:secret )?keys?|\bkey\b|token|auth|credential|bearer|x-api-key|密钥|令牌)|(?:api[ _-]?keys?|\bkey\b|token|auth\w{0,12}(?: (?:key|header|parameter|token|credentials?|information|info))?|credentials?|bearer(?: token)?|x-api-key(?: header)?|subscription key)['"`]? (?:was |is |are |were |has |have |header |parameter )*(?:been )?(?:required|missing|empty|absent|blank|null|not (?:been )?(?:provided|supplied|set|present|sent|included|given|passed|received|specified|configured|found in)|header not found)|(?:missing|no|without|lacks?|empty|requires?|absent)\b[^.,;\n]{0,24}(?:api[ _-]?keys?|\bkeys?\b|(?:access |bearer |auth )?tokens?|auth\w{0,12}|credentials?|bearer|x-api-key|subscription key|access code)\b|not (?:been )?authenticated|authentication (?:is )?required|authorization required|login required|(?:please|need to|have to|must|required to) (?:be )?(?:log(?:ged)? ?in|sign(?:ed)? ?in|authenticate)\b(?! again)|(?:not|isn'?t) logged in|unregistered callers|auth(?:orization)? header (?:format )?(?:should|must|needs)|bearer (?:auth|token|scheme)? ?(?:should|must|is required|needed)|malformed (?:auth|bearer|token header)\w{0,12}|未提供|缺少|未携带|未登录|请提供|请先登录|未传(?:入|递)?|(?:令牌|密钥|apikey|token)[^\n]{0,4}(?:为空|不能为空)|either x-[\w-]{1,30} or x-[\w-]{1,30} header is required/i,
        means: "auth/not-received",
        or: ["auth/invalid-key"],
        source: "https://github.com/openai/openai-python/issues/1434",
    },
    {
        code: /^(?:invalid_?(?:api_?)?key|invalid_api_token|wrong_api_key|incorrect_api_key(?:_error)?|invalid_authentication(?:_error)?|authentication_?error|auth_error|api_?key_invalid|api_key_not_found|token_not_found_in_db|invalid_token|invalid_x_api_key|failed_to_auth|unauthenticated|unauthori[sz]ed|invalid_credentials|bad_credentials|authorized_error|invalidapikey|oauth\.v2\.invalidapikey|invalid_access_token|invalidauthenticationtoken|access_?token_?invalid)$/i,
        status: [0, 200, 400, 401, 403],
        means: "auth/invalid-key",
        or: ["base-url/key-mismatch", "auth/not-received"],
        source: "maruel/genai providers/*/testdata/TestClient/errors@66b63e62283f032dc40f348b3a9885221bad394e (recorded)",
    },
    {
        status: [0, 200, 400, 401, 403, 422, 500],
        says: new RegExp(String.raw `(?:invalid|incorrect|wrong|bad|unknown|unrecogni[sz]ed|illegal|unauthori[sz]ed|not (?:a )?valid|malformed|fake)[^.\n]{0,40}\b(?:${KEY}|auth\w{0,12}|x-api-key|bearer|username or password|user)\b|\b(?:${KEY}|authentication|authorization|credentials?|user)\b[^.\n]{0,60}(?:invalid|not valid|incorrect|wrong|not found|not exist|does ?n[o']t exist|not match|unknown|fail|rejected|not recogni[sz]ed|illegal|denied|unauthori[sz]ed|format is)|(?:unable|failed|could not|cannot|can'?t) (?:to )?(?:authenticate|verify|validate|authorize)|authentication (?:fail|error|fails)|authorization failed|check (?:the|your) (?:api[ -]?)?key|no such user|unauthenticated|login fail|(?:令牌|密钥|token|key|认证|鉴权|身份验证|验证)[^\n]{0,20}(?:无效|错误|不正确|非法|失败|不存在|有误)|无效的(?:令牌|密钥|api|key|token)`, "i"),
        means: "auth/invalid-key",
        or: ["base-url/key-mismatch", "auth/not-received", "auth/revoked"],
        source: "maruel/genai providers/*/testdata/TestClient/errors@66b63e62283f032dc40f348b3a9885221bad394e (recorded)",
    },
];

;// CONCATENATED MODULE: ./build/signs/general-model.js
/** The model, and what it or its host cannot do. */
const GENERAL_MODEL = [
    {
        says: /(?:not|n't) support(?: for)? (?:tools|functions)\b|support[^.\n]{0,20}(?:tool|function)[ _-]?(?:use|call)|(?:tools?|functions?|tool[_ ]choice|function[ _]call\w{0,4})[^.\n]{0,30}(?:not (?:supported|enabled|available)|unsupported|requires? --)/i,
        status: [0, 400, 404, 422, 500, 501],
        means: "wire/tools-unsupported",
        or: ["model/not-found"],
        source: "https://github.com/musistudio/claude-code-router/issues/251",
    },
    {
        says: /not a chat model|(?:does not|doesn't|do not|not|cannot)[^.\n]{0,40}(?:support|work|be used|compatible)\w{0,4}[^.\n]{0,40}(?:chat[ _/-]?completions?|chat endpoint)|chat[ _/-]?completions?\b[^.\n]{0,50}(?:not (?:supported|available|work|allowed)|unsupported|does not work|disabled)|only (?:supported|available|works?) (?:in|via|with|through|on|by)[^.\n]{0,20}responses|use (?:the )?(?:\/?v1\/)?responses (?:api|endpoint)?/i,
        status: [0, 200, 400, 403, 404, 405, 410, 415, 422, 500, 501],
        means: "wire/chat-unsupported",
        or: ["model/not-found"],
        source: "https://github.com/SanjeevKGupta/inference-gateway",
    },
    {
        says: /(?:does not|doesn't|do not|not|cannot)[^.\n]{0,40}(?:support|work|be used|compatible)\w{0,4}[^.\n]{0,40}responses(?: api| endpoint|\b)|responses(?: api| endpoint)?\b[^.\n]{0,40}(?:not (?:supported|available|implemented|work|enabled)|unsupported|does not work)|\/responses[^.\n]{0,30}(?:not (?:supported|found|implemented))/i,
        asked: ["responses", "other", "chat"],
        status: [0, 200, 400, 403, 404, 405, 410, 422, 500, 501],
        means: "wire/responses-unsupported",
        or: ["route/not-found"],
        source: "https://github.com/poe-platform/poe-code/issues/48",
    },
    {
        code: /^(?:model_not_(?:found|available|exist|supported)|invalid_model(?:_error)?|unknown_model|model_(?:decommissioned|deprecated|retired|unavailable|does_not_exist)|modelnotfound(?:error)?|deploymentnotfound|notfounderror|invalidendpointormodel\.notfound|no_available_channel\w{0,20}|model_is_deprecated)$/i,
        status: [0, 200, 400, 403, 404, 410, 422, 500, 502, 503],
        means: "model/not-found",
        or: ["access/model", "model/near-miss"],
        source: "https://github.com/Aider-AI/aider/issues/2030",
    },
    {
        says: /no available channels?|无可用(?:渠道|通道)|no (?:healthy )?(?:deployments?|endpoints?|providers?|channels?|upstreams?|routes?|accounts?|backends?|instances?) (?:are |is )?(?:available |found |configured )?(?:for|that support|matching|serving)[^\n]{0,80}|no endpoints found|unknown provider for model/i,
        means: "model/not-found",
        or: ["access/model", "model/near-miss"],
        source: "https://github.com/songquanpeng/one-api/issues/2308",
    },
    {
        status: [0, 200, 400, 401, 403, 404, 410, 422, 429, 500, 501, 502, 503],
        says: /\b(?:models?|deployments?|mode2)\b[^\n]{0,160}(?:not (?:be )?(?:found|exist|known|supported|recogni[sz]ed|loaded|available|listed|served|deployed)|(?:does not|doesn't|do not|did not) (?:exist|appear|match)|no longer (?:exist|available|supported)|unknown|unsupported|unavailable|decommissioned|deprecated|retired|invalid|removed|shut ?down|end[- ]of[- ]life|not a valid|discontinued|try pulling)|(?:unknown|invalid|unsupported|unavailable|no such|unrecogni[sz]ed|not found the|bad|wrong|non-?existent|unable to access|could not find|cannot find|can't find|failed to load|supported api) models?\b|models? ?(?:id|name)? ?(?:not exist|not found|not supported|error)|not a valid model|^models?: \S|could not resolve the foundation model|模型[^\n]{0,40}(?:不存在|未找到|不支持|无效|下线|不可用|找不到|错误)|(?:不存在|未找到|不支持|找不到|未知|无效)[^\n]{0,8}模型|models\/[^\s]{1,100} is not found/im,
        means: "model/not-found",
        or: ["access/model", "model/near-miss"],
        source: "https://github.com/Aider-AI/aider/issues/2030",
    },
    {
        code: /^(?:permission[_-]?(?:error|denied(?:_error)?)|access_?den(?:ied|y)|forbidden|request_forbidden|not_authorized|api_not_allowed|feature_not_allowed)$/i,
        status: [0, 200, 400, 401, 403],
        means: "access/permission",
        or: ["access/region", "access/model", "auth/invalid-key"],
        source: "https://github.com/google-gemini/gemini-cli/issues/25760",
    },
];

;// CONCATENATED MODULE: ./build/signs/general-quota.js
/** Money and budgets, whatever the status: it comes as 400, 401, 402, 403, 412, 429 and 500. */
const GENERAL_QUOTA = [
    {
        code: /^(?:budget_exceeded|key_limit_exceeded|api_key_quota_exhausted|pre_consume_token_quota_failed|token_quota_(?:exhausted|exceeded)|key_budget_exceeded)$/i,
        means: "quota/key-limit",
        or: ["quota/exhausted"],
        source: "https://github.com/BerriAI/litellm/pull/40002",
    },
    {
        says: /exceed[^.\n]{0,30}\bkey'?s? [^.\n]{0,20}limit|\bkey (?:credit |spend(?:ing)? |total |daily |weekly |monthly )?limit (?:has been )?(?:exceeded|reached)|budget (?:has been |was )?(?:exceeded|exhausted|spent)|(?:exceeded|over|crossed|reached)[^.\n]{0,30}\bbudget|token (?:amount|quota|remain)[^.\n]{0,40}(?:exhaust|not enough|insufficient|used up|need quota)|remainquota ?= ?0|令牌[^\n]{0,40}(?:额度|配额)[^\n]{0,10}(?:用尽|不足|耗尽|用完)/i,
        means: "quota/key-limit",
        or: ["quota/exhausted"],
        source: "https://errs.dmxapi.cn/detail.php?id=1784",
    },
    {
        says: /(?:api[ -]?key|this key|your key|token)(?:'s)? [^.\n]{0,30}(?:credits?|quota|balance|budget|(?:spend(?:ing)?|usage|billing) limit|(?<!rate |token )limit)[^.\n]{0,20}(?:exhaust|exceed|reach|insufficient|used up|not enough|depleted|run out)|(?:billing|spend(?:ing)?|usage|credit) (?:limit )?(?:reached|exceeded)[^.\n]{0,20}(?:for|on) this (?:api[ -]?)?key|this (?:api[ -]?)?key (?:has )?(?:run out|no (?:remaining )?credits)|quota[^.\n]{0,20}(?:of|for) (?:the|this|your) (?:api[ -]?)?key/i,
        means: "quota/key-limit",
        or: ["quota/exhausted"],
        source: "https://github.com/RooCodeInc/Roo-Code/issues/515",
    },
    {
        code: /^(?:insufficient[_-](?:user[_-])?(?:quota|balance|credits?|funds)|billing_(?:not_active|hard_limit_reached|error)|credit_balance_exhausted|(?:organization|project|enforced)_(?:spend|usage)_limit_(?:exceeded|reached)|exceeded_current_quota_error|credit_limit|out_of_credits|usage_limit_(?:reached|exceeded)|payment_(?:method_)?required(?:_error)?|quota_(?:exceeded|exhausted|not_enough)|no_(?:balance|credits)|arrearage|accountoverdueerror|operationdenied\.serviceoverdue|(?:billing_)?(?:balance_)?not_enough(?:_balance)?|reject_no_credit|quote_exceeded|spend_limit_exceeded|setlimitexceeded|quotaexceeded|subscription_(?:not_found|invalid|expired)|(?:throttling\.)?allocationquota(?:\.\w{1,30})?|monthly_(?:limit|quota|usage_limit)\w{0,12})$/i,
        means: "quota/exhausted",
        or: ["access/account-disabled"],
        retryable: false,
        source: "https://github.com/ChatGPTNextWeb/NextChat/issues/3123",
    },
    {
        says: /insufficient[_ ](?:user[_ ]|account[_ ])?(?:quota|balance|credits?|funds?)|(?:balance|credits?|funds?|quota) (?:is |are |was )?(?:too low|insufficient|not enough|not sufficient|exhausted|depleted|negative|used up)|not enough (?:credits?|balance|funds?|quota|money)|(?:out of|ran out of|run out of|no more|used all(?: available| your)?|depleted your|exhausted your|spent all(?: your)?) [^.\n]{0,30}(?:credits?|balance|funds?|quota)|(?:doesn'?t|does not|don'?t|do not) have (?:any |enough |sufficient )?(?:\w{1,12} )?(?:credits?|balance|funds?|quota)|requires more credits|only afford|can only afford/i,
        means: "quota/exhausted",
        or: ["access/account-disabled"],
        retryable: false,
        source: "https://github.com/anthropics/claude-code/issues/4684",
    },
    {
        says: /(?:credit|spend(?:ing)?|usage|billing|monthly|weekly|hard|inference|consumption) (?:limit|cap|allowance|quota)s?[^.\n]{0,30}(?:exceeded|reached|exhausted|hit)|(?:exceeded|reached|hit|over|exhausted)[^.\n]{0,40}(?:(?:spend(?:ing)?|usage|billing|credit|monthly|weekly|inference) (?:limit|cap|quota|allowance)|monthly (?:included )?credits?|included credits)|(?:usage|monthly|weekly|5[- ]hour) limit (?:reached|exceeded)|depleted|arrear|overdue|good standing|payment (?:is )?required|payment method|unpaid|pay your bill|check your billing|billing (?:details|account)[^.\n]{0,30}(?:inactive|not active|disabled|closed)|billing (?:is |has )?(?:not (?:been )?(?:active|enabled|set up)|disabled|to be enabled)|(?:enable|activate|set ?up|update) [^.\n]{0,12}billing|(?:purchase|buy|top[- ]?up|recharge|replenish|refill)[^.\n]{0,30}(?:credits?|balance|account|funds)|add (?:more )?(?:credits|funds)|please (?:recharge|top[- ]?up|add funds)|free (?:trial|tier|credits?|quota|allocated quota|allocation)[^.\n]{0,30}(?:expired|ended|exhausted|exceeded|used up|over\b)|trial (?:has )?(?:expired|ended)|(?:subscription|membership|plan)[^.\n]{0,20}(?:expired|ended|inactive|lapsed|required|not found)|no (?:active|valid) (?:subscription|plan|membership|package)|resource package|(?:credit|debit|valid) card\b|card on file|payment information/i,
        means: "quota/exhausted",
        or: ["access/account-disabled"],
        retryable: false,
        source: "https://github.com/continuedev/continue/issues/10373",
    },
    {
        says: /余额不足|额度(?:已)?(?:不足|用尽|耗尽|用完|已用)|配额(?:不足|已用|用尽|耗尽|超)|欠费|资源包|请充值|剩余额度|套餐[^\n]{0,12}(?:到期|过期|用尽|用完|不足|耗尽)|免费额度|账户余额|用量[^\n]{0,8}(?:上限|耗尽|用尽)|使用上限/,
        means: "quota/exhausted",
        or: ["quota/key-limit"],
        retryable: false,
        source: "https://github.com/agentscope-ai/QwenPaw/issues/202",
    },
    {
        status: [402],
        means: "quota/exhausted",
        or: ["quota/key-limit"],
        source: "RFC 9110 15.5.3; https://github.com/danilofalcao/jarvis/issues/62",
    },
    {
        says: /(?:exceeded|over)[^.\n]{0,30}current quota|quota (?:is |has been |was )?(?:exceeded|exhausted)|exhausted[^.\n]{0,20}quota|resource has been exhausted|quota[^.\n]{0,20}(?:用尽|不足)/i,
        means: "quota/exhausted",
        or: ["rate/limited"],
        retryable: false,
        source: "https://github.com/lbjlaq/Antigravity-Manager/issues/3079",
    },
];

;// CONCATENATED MODULE: ./build/signs/general-rate.js
/** Limits on the pace, and a provider that is too busy. */
const GENERAL_RATE = [
    {
        says: /(?:request|prompt|input)[^.\n]{0,30} too large[^\n]{0,200}(?:tokens? per min|tpm)|tpm[^\n]{0,60}too large/i,
        means: "rate/limited",
        or: ["quota/exhausted"],
        retryable: false,
        source: "https://developers.openai.com/api/docs/guides/rate-limits",
    },
    {
        says: /concurren(?:cy|t)[^.\n]{0,60}(?:limit|exceed|reach|max|reduc|too|high|request)|(?:too many|max(?:imum)?|limit)[^.\n]{0,40}(?:concurren|parallel|simultaneous)|max[_ ]parallel[_ ]requests|concurrency|并发/i,
        status: [0, 400, 403, 429, 503],
        means: "rate/concurrency",
        or: ["rate/limited"],
        source: "https://github.com/Wei-Shaw/sub2api/issues/3821",
    },
    {
        code: /^(?:.{0,20}overloaded(?:_error)?|slow_down|model_capacity_exhausted|capacity_exceeded|no_capacity|server_busy|serveroverloaded)$/i,
        means: "service/overloaded",
        or: ["rate/limited"],
        source: "https://github.com/anthropics/claude-code/issues/41624",
    },
    {
        says: /overload|(?:at|over|no|insufficient|out of|exceeded|limited) (?:full |max(?:imum)? |available )?capacity|capacity (?:exceeded|exhausted|reached|constraint|limit)|(?:server|service|model|system|engine|cluster) (?:is )?(?:currently )?(?:too |very )?busy|high (?:demand|load|traffic)|heavy (?:load|traffic|demand)|too busy|负载[^\n]{0,8}(?:饱和|过高|较高|上限)|繁忙|过载|容量不足|算力(?:不足|紧张)/i,
        means: "service/overloaded",
        or: ["rate/limited"],
        source: "https://github.com/cline/cline/issues/440",
    },
    {
        says: /rate[ _-]?limit|ratelimit|too many (?:requests|tokens)|(?:requests?|tokens?|rpm|tpm|rpd|tpd|qps)[^.\n]{0,40}(?:per|\/) ?(?:min|sec|hour|day)|\b(?:rpm|tpm|rpd|tpd|qps|itpm|otpm)\b|max(?:imum)? (?:rpm|tpm|requests)|(?:request|call|token)s? (?:rate|frequency|limit)[^.\n]{0,20}(?:exceed|reach|too|limit|hit)|throttl|频率|限流|限速|请求(?:数)?(?:过多|过快|太多|太快|超)|速率限制|每分钟|slow down/i,
        status: [0, 200, 400, 403, 413, 420, 429, 500, 503],
        means: "rate/limited",
        source: "https://github.com/Nutlope/aicommits/issues/235",
    },
    {
        code: /^(?:rate[_-]?limit(?:[_-]?(?:error|exceeded|reached(?:_error)?))?|ratelimitreached|too_many_requests|toomanyrequests|requests|tokens|throttling(?:[._]\w{1,30})?|throttling_error|resource_exhausted|requestbursttoofast|token_limit_exceeded|\w{0,20}ratelimitexceeded(?:[._]\w{1,40})?)$/i,
        status: [0, 200, 400, 403, 413, 429, 503],
        means: "rate/limited",
        source: "https://github.com/MoonshotAI/Kimi-K2/issues/34",
    },
];

;// CONCATENATED MODULE: ./build/signs/general-status.js
const RFC = "RFC 9110 15";
const CLOUDFLARE = "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/";
/** What is left: the route's own signs, then the bare status. The wide rows; nothing may stand after them. */
const GENERAL_ROUTE = [
    {
        says: /as the base url/i,
        means: "base-url/version-missing",
        or: ["route/not-found"],
        source: "https://github.com/missuo/FreeGPT35/issues/44",
    },
    {
        says: /(?:only|enabled)[^.\n]{0,20} for api[ -]version|api[ -]version[^.\n]{0,30}(?:not supported|unsupported|invalid|missing|required|not (?:be )?specified)|(?:unsupported|invalid|missing|unknown)[^.\n]{0,30}api[ -]version/i,
        means: "base-url/query",
        or: ["wire/responses-unsupported", "route/not-found"],
        source: "https://github.com/openai/codex/issues/3725",
    },
    {
        asked: ["models"],
        says: /(?:list(?:ing)?|fetch(?:ing)?|get(?:ting)?|load(?:ing)?|retriev(?:e|ing))(?: \w{1,12}){0,2} models?\b/i,
        means: "route/models-unavailable",
        or: ["service/error"],
        source: "https://github.com/nextcloud/integration_openai/issues/215",
    },
    {
        asked: ["models"],
        says: /no route matched with those values/i,
        means: "route/models-unavailable",
        or: ["route/not-found", "base-url/version-missing"],
        source: "https://github.com/nextcloud/integration_openai/issues/215",
    },
    {
        asked: ["models"],
        says: /model name is empty|model (?:id )?(?:is )?required|empty model/i,
        means: "base-url/malformed",
        or: ["route/not-found"],
        source: "https://github.com/qualcomm/GenieX/issues/640",
    },
    {
        asked: ["models"],
        status: [405, 501],
        means: "route/models-unavailable",
        or: ["route/not-found"],
        source: "https://github.com/nextcloud/integration_openai/issues/215",
    },
    {
        says: /unexpected endpoint or method/i,
        means: "route/not-found",
        or: ["base-url/version-missing"],
        source: "https://github.com/vijayk1989/TheStoryNexusTauriApp/issues/17",
    },
    {
        code: /^bad_response(?:_status_code|_body)?$|^(?:upstream|openai)_error$/i,
        status: [0, 400, 404, 500, 502],
        means: "service/error",
        or: ["service/unavailable"],
        source: "https://github.com/ogx-ai/ogx/issues/2990",
    },
    {
        status: [401],
        means: "auth/invalid-key",
        or: ["auth/not-received", "base-url/key-mismatch", "auth/revoked"],
        source: RFC,
    },
    {
        status: [403],
        shape: ["html"],
        means: "access/firewall",
        or: ["route/html", "access/region"],
        source: RFC,
    },
    {
        status: [403, 451],
        shape: ["empty", "text"],
        means: "access/firewall",
        or: ["access/permission", "access/region", "auth/invalid-key"],
        source: RFC,
    },
    {
        status: [403, 451],
        means: "access/permission",
        or: ["access/region", "access/firewall", "auth/invalid-key"],
        source: RFC,
    },
    {
        status: [404],
        shape: ["html"],
        provider: /^openai$/,
        means: "base-url/version-missing",
        or: ["route/html", "route/not-found"],
        source: "https://github.com/Chanzhaoyu/chatgpt-web/issues/737",
    },
    {
        status: [404, 405, 410],
        shape: ["html"],
        means: "route/html",
        or: ["route/not-found", "base-url/version-missing"],
        source: "https://github.com/acheong08/ChatGPT/issues/1093",
    },
    {
        asked: ["responses"],
        provider: /^(?:openai|chatgpt\b.*|azure.*|codex.*)$/,
        status: [404, 405],
        means: "route/not-found",
        or: ["service/unavailable", "base-url/version-missing"],
        source: "https://github.com/openai/codex/issues/42541",
    },
    {
        asked: ["responses"],
        status: [404, 405, 410, 501],
        means: "wire/responses-unsupported",
        or: ["route/not-found", "base-url/version-missing"],
        source: "https://github.com/xtekky/gpt4free/issues/2980",
    },
    {
        asked: ["models"],
        status: [404, 410],
        means: "route/not-found",
        or: ["route/models-unavailable", "base-url/version-missing"],
        source: "https://github.com/nextcloud/integration_openai/issues/215",
    },
    {
        status: [404, 405, 410, 501],
        means: "route/not-found",
        or: ["base-url/version-missing", "wire/chat-unsupported"],
        source: RFC,
    },
    { status: [429], means: "rate/limited", or: ["quota/exhausted"], source: RFC },
    {
        status: [529],
        means: "service/overloaded",
        source: "https://github.com/anthropics/claude-code/issues/41624",
    },
    { status: [408], means: "network/timeout", source: RFC },
    {
        status: [502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527, 530],
        means: "service/unavailable",
        or: ["network/proxy"],
        source: CLOUDFLARE,
    },
    {
        says: /service unavailable|bad gateway|gateway time-?out|loading model|maintenance|temporarily unavailable|服务(?:暂)?不可用|维护/i,
        means: "service/unavailable",
        source: RFC,
    },
    {
        status: [500, 505, 506, 507, 508, 510, 511, 599],
        means: "service/error",
        or: ["service/unavailable"],
        source: RFC,
    },
];

;// CONCATENATED MODULE: ./build/signs/google.js
const CODES = "https://ai.google.dev/gemini-api/docs/troubleshooting";
const ERROR_INFO = "https://cloud.google.com/apis/design/errors";
/** Gemini and what else speaks google.rpc.Status: `reason` and `quotaId` say what the status does not. */
const GOOGLE = [
    {
        says: /api key expired/i,
        means: "auth/expired",
        or: ["auth/invalid-key"],
        source: "https://github.com/continuedev/continue/issues/9655",
    },
    {
        says: /reported as leaked/i,
        means: "auth/revoked",
        or: ["access/account-disabled"],
        source: "https://github.com/continuedev/continue/issues/11541",
    },
    {
        code: /^api_key_invalid$/i,
        means: "auth/invalid-key",
        or: ["auth/revoked", "base-url/key-mismatch"],
        source: "https://github.com/Wei-Shaw/sub2api/issues/1709",
    },
    {
        code: /^api_key_ip_address_blocked$/i,
        means: "auth/ip-not-allowed",
        source: ERROR_INFO,
    },
    {
        code: /^(?:api_key_(?:service|http_referrer|android_app|ios_app)_blocked|service_disabled|iam_permission_denied|access_token_scope_insufficient)$/i,
        means: "access/permission",
        or: ["auth/project"],
        source: ERROR_INFO,
    },
    {
        code: /^(?:access_token_type_unsupported|credentials_missing)$/i,
        means: "auth/scheme",
        or: ["auth/not-received", "auth/invalid-key"],
        source: ERROR_INFO,
    },
    {
        code: /^consumer_suspended$/i,
        means: "access/account-disabled",
        or: ["auth/revoked"],
        source: "https://github.com/google/generative-ai-docs/issues/356",
    },
    {
        code: /^(?:consumer_invalid|billing_disabled)$/i,
        means: "access/account-disabled",
        or: ["quota/exhausted", "auth/project"],
        source: ERROR_INFO,
    },
    {
        says: /free tier is not available in your country/i,
        means: "access/region",
        or: ["quota/exhausted"],
        source: CODES,
    },
    {
        code: /^model_capacity_exhausted$/i,
        means: "service/overloaded",
        or: ["rate/limited"],
        source: "https://ai.google.dev/gemini-api/docs/rate-limits",
    },
    {
        code: /perday/i,
        means: "quota/exhausted",
        or: ["rate/limited"],
        retryable: false,
        source: "https://ai.google.dev/gemini-api/docs/rate-limits",
    },
    {
        code: /per(?:minute|second)/i,
        means: "rate/limited",
        or: ["quota/exhausted"],
        source: "https://ai.google.dev/gemini-api/docs/rate-limits",
    },
    {
        says: /quota exceeded for metric[^\n]{0,200}limit: 0\b/i,
        means: "quota/exhausted",
        or: ["access/model"],
        retryable: false,
        source: "https://github.com/continuedev/continue/issues/9570",
    },
    {
        says: /quota (?:exceeded|metric)[^\n]{0,200}per (?:minute|second)/i,
        means: "rate/limited",
        or: ["quota/exhausted"],
        source: "https://ai.google.dev/gemini-api/docs/rate-limits",
    },
];

;// CONCATENATED MODULE: ./build/signs/openai.js
const ERROR_CODES = "https://developers.openai.com/api/docs/guides/error-codes";
/** OpenAI, the ChatGPT backend that Codex logs in to, and Azure's edition. */
const OPENAI = [
    {
        says: /does not exist or you do not have access/i,
        means: "model/not-found",
        or: ["access/model", "model/near-miss"],
        source: "https://github.com/Aider-AI/aider/issues/2030",
    },
    {
        code: /^(?:wrong_regional_host|incorrect_hostname)$/i,
        means: "base-url/key-mismatch",
        or: ["auth/project"],
        source: "public source file, repository not recorded",
    },
    {
        says: /make (?:your|the) request to [^\n]{0,60}\bapi\b|incorrect regional hostname/i,
        status: [400, 401, 403, 421],
        means: "base-url/key-mismatch",
        or: ["auth/project"],
        source: "public source file, repository not recorded",
    },
    {
        says: /when using codex with a chatgpt account/i,
        means: "access/model",
        or: ["model/not-found"],
        source: "https://github.com/openai/codex/issues/17642",
    },
    {
        says: /refresh token (?:was|has)[^.\n]{0,20}(?:already (?:been )?used|revoked|expired)/i,
        means: "auth/expired",
        or: ["auth/revoked"],
        source: "https://github.com/openai/codex/issues/6028",
    },
    {
        says: /missing subscription key|include (?:a )?(?:valid )?subscription key/i,
        means: "auth/not-received",
        or: ["auth/scheme"],
        source: "https://learn.microsoft.com/azure/api-management/",
    },
    {
        says: /invalid subscription key or wrong api endpoint/i,
        means: "auth/invalid-key",
        or: ["base-url/key-mismatch", "auth/not-received"],
        source: "https://github.com/microsoft/genaiscript/issues/781",
    },
    {
        says: /principal[^.\n]{0,40}(?:lacks|does not have)|lacks the required data action/i,
        means: "access/permission",
        source: "https://learn.microsoft.com/azure/ai-services/openai/how-to/role-based-access-control",
    },
    {
        says: /(?:key[- ]based|local) auth\w{0,12} is disabled/i,
        means: "auth/scheme",
        or: ["access/permission"],
        source: "https://learn.microsoft.com/azure/ai-services/disable-local-auth",
    },
    {
        code: /^deploymentnotfound$/i,
        means: "model/not-found",
        or: ["base-url/key-mismatch"],
        source: "https://github.com/chatboxai/chatbox/issues/646",
    },
    {
        code: /^operationnotsupported$/i,
        says: /chat/i,
        means: "wire/chat-unsupported",
        or: ["model/not-found"],
        source: "https://learn.microsoft.com/azure/ai-services/openai/reference",
    },
    {
        code: /^operationnotsupported$/i,
        says: /responses/i,
        means: "wire/responses-unsupported",
        or: ["model/not-found"],
        source: "https://learn.microsoft.com/azure/ai-services/openai/reference",
    },
    {
        code: /^(?:organization|project)_(?:usage|spend)_limit_exceeded$|^insufficient_quota$|^credit_balance_exhausted$/i,
        means: "quota/exhausted",
        retryable: false,
        source: ERROR_CODES,
    },
];

;// CONCATENATED MODULE: ./build/signs/relays.js
const NEW_API = "songquanpeng/one-api@8df4a2670b98266bd287c698243fff327d9748cf, QuantumNous/new-api middleware/auth.go@040b46a083e17f85b970a9775674b0e58c1b26e9, Wei-Shaw/sub2api backend/internal/server/middleware/api_key_auth.go@d3e73f1260ed7460350f4fd9e02763ec4cc29bb9";
const LITELLM = "BerriAI/litellm litellm/proxy/auth/auth_exception_handler.py@0199e404f2747155765ffbba91e0f0ae50c319c2";
/** Gateways that resell or share keys: one-api and its children, sub2api, LiteLLM, OpenRouter, claude-relay. */
const RELAYS = [
    {
        says: /该令牌状态不可用|令牌状态不可用/,
        means: "auth/revoked",
        or: ["auth/expired", "quota/key-limit"],
        source: NEW_API,
    },
    {
        says: /无权(?:访问|使用|调用)[^\n]{0,40}分组|group [^\n]{0,40}(?:deprecated|not available|no access)/i,
        means: "access/permission",
        or: ["access/model"],
        source: NEW_API,
    },
    {
        says: /用户已被封禁|user (?:has been|is) banned/i,
        means: "access/account-disabled",
        source: NEW_API,
    },
    {
        code: /^(?:token_quota_\w{1,20}|pre_consume_token_quota_failed|api_key_quota_exhausted)$/i,
        means: "quota/key-limit",
        or: ["quota/exhausted"],
        source: NEW_API,
    },
    { code: /^api_key_(?:disabled|inactive|revoked)$/i, means: "auth/revoked", source: NEW_API },
    {
        says: /cost limit (?:exceeded|reached)|费用限制|费用上限/i,
        means: "quota/key-limit",
        or: ["quota/exhausted"],
        source: "https://github.com/Wei-Shaw/claude-relay-service/issues/1125",
    },
    { code: /^api_key_expired$/i, means: "auth/expired", source: NEW_API },
    { code: /^user_inactive$/i, means: "access/account-disabled", source: NEW_API },
    { code: /^api_key_required$/i, means: "auth/not-received", source: NEW_API },
    {
        says: /expired key/i,
        means: "auth/expired",
        source: LITELLM,
    },
    {
        says: /no connected db|database (?:is )?not connected|db not connected/i,
        means: "service/unavailable",
        source: LITELLM,
    },
    {
        says: /auth_unavailable|no auth available/i,
        means: "service/unavailable",
        or: ["model/not-found"],
        source: "https://github.com/router-for-me/CLIProxyAPI/issues/2619",
    },
    {
        code: /^(?:bad_response_status_code|bad_response)$/i,
        says: /^(?!.*(?:limit|quota|model|额度|balance|credit|expired|invalid|key|token|overload|饱和|渠道))/is,
        means: "service/error",
        or: ["service/unavailable"],
        source: "https://err.dmxapi.cn/detail.php?id=917",
    },
];

;// CONCATENATED MODULE: ./build/signs/vendors.js
const WORKERS_AI = "https://developers.cloudflare.com/workers-ai/workers-ai-errors";
const FIREWORKS = "https://docs.fireworks.ai/guides/inference-error-codes";
/** Inference hosts with words of their own. */
const VENDORS = [
    {
        says: /access to the [^.\n]{0,30}endpoint is denied/i,
        means: "access/permission",
        or: ["quota/exhausted"],
        source: "https://github.com/decolua/9router/issues/2559",
    },
    {
        says: /authentication method does not have sufficient permissions/i,
        means: "access/permission",
        source: "public source file, repository not recorded",
    },
    {
        says: /not found for account/i,
        means: "access/model",
        or: ["model/not-found"],
        source: "https://github.com/gethouston/houston/pull/1243",
    },
    {
        provider: /^nvidia/i,
        status: [403],
        means: "auth/invalid-key",
        or: ["access/permission"],
        source: "https://github.com/HKUDS/OpenHarness/issues/233",
    },
    {
        provider: /^fireworks/i,
        status: [412],
        means: "access/account-disabled",
        or: ["quota/exhausted"],
        source: FIREWORKS,
    },
    {
        provider: /^fireworks/i,
        asked: ["models"],
        status: [403, 500],
        means: "route/models-unavailable",
        or: ["access/permission"],
        source: FIREWORKS,
    },
    {
        provider: /^cloudflare/i,
        code: /^(?:10000|10001|9109|9106|2009)$/,
        means: "auth/invalid-key",
        or: ["access/permission"],
        source: WORKERS_AI,
    },
    {
        provider: /^cloudflare/i,
        code: /^(?:7000|7003|2001)$/,
        means: "base-url/malformed",
        or: ["route/not-found"],
        source: WORKERS_AI,
    },
    {
        provider: /^cloudflare/i,
        code: /^3036$/,
        means: "quota/exhausted",
        or: ["rate/limited"],
        source: WORKERS_AI,
    },
    { provider: /^cloudflare/i, code: /^5007$/, means: "model/not-found", source: WORKERS_AI },
    { provider: /^cloudflare/i, code: /^(?:5016|5018|3041)$/, means: "access/permission", source: WORKERS_AI },
    { provider: /^cloudflare/i, code: /^3023$/, means: "access/account-disabled", source: WORKERS_AI },
    {
        says: /no models loaded|model[^.\n]{0,40}not (?:been )?loaded|please load a model/i,
        means: "model/not-found",
        or: ["service/unavailable"],
        source: "public source file, repository not recorded",
    },
    {
        says: /^loading model/im,
        means: "service/unavailable",
        source: "https://github.com/mindverse/Second-Me/issues/20",
    },
];

;// CONCATENATED MODULE: ./build/signs/table.js













/** Every sign in the order of trial: the narrow before the wide, one provider's own before everybody's. */
const SIGNS = [
    ...EDGES,
    ...OPENAI,
    ...ANTHROPIC,
    ...GOOGLE,
    ...CHINESE_CLOUDS,
    ...RELAYS,
    ...VENDORS,
    ...GENERAL_QUOTA,
    ...GENERAL_RATE,
    ...GENERAL_ACCESS,
    ...GENERAL_AUTH,
    ...GENERAL_MODEL,
    ...GENERAL_ROUTE,
];

;// CONCATENATED MODULE: ./build/signs/read-response.js









/**
 * What an HTTP answer means. Pure and bounded: at most 64 KiB of an error, 4 MiB of a list.
 * `ok` is only ever said of a 200: for a list of models where there is one, for other routes where the answer
 * has the form of an answer and holds no error.
 */
function readResponse(response, context) {
    const error = (0,server_error/* readServerError */.i)(response.body, response.headers);
    const isSuccess = response.status >= 200 && response.status < 300;
    const verdict = isSuccess && !error.isError
        ? readSuccess(response, error, context)
        : readRefusal(response, error, context, isSuccess);
    return toReading(verdict, response, error, context);
}
/** Error code and request id of an answer, without the question of what it means. */
function readLabels(response, context) {
    const error = (0,server_error/* readServerError */.i)(response.body, response.headers);
    const isGood = response.status >= 200 && response.status < 300 && !error.isError;
    return {
        code: isGood ? undefined : (error.code ?? error.type),
        requestId: requestIdOf(response.headers, context) ?? error.requestId,
    };
}
function readRefusal(response, error, context, isSuccess) {
    const told = isSuccess ? (error.status ?? 200) : response.status;
    const status = told === 0 ? (error.status ?? 0) : told;
    const answer = {
        status,
        headers: response.headers,
        error,
        asked: context.asked,
        providers: [context.provider?.id, context.providerId].filter((id) => id !== undefined),
    };
    const special = fromEcho(error) ?? fromPath(answer, context);
    if (special !== undefined)
        return special;
    const sign = firstFit(SIGNS, answer);
    if (sign === undefined)
        return unexplained(status);
    const retryable = sign.retryable ?? (isTransient(sign.means) ? (passesSoon(answer.headers, error) ?? true) : false);
    return { means: sign.means, or: sign.or ?? [], retryable };
}
function fromEcho(error) {
    const echo = findEcho(error.message);
    return echo === undefined ? undefined : judgeEcho(echo);
}
/** The path in the server's message tells more than the one we sent; ours still shows what is doubled. */
function fromPath(answer, context) {
    const isUnknown = [0, 200, 404].includes(answer.status);
    if (!isUnknown || answer.error.codes.some((code) => /model/i.test(code)))
        return undefined;
    const told = pathIn(answer.error.message) ?? pathIn(answer.error.text);
    const judged = told === undefined ? undefined : judgePath(told);
    if (judged !== undefined)
        return judged;
    const own = context.url === undefined ? undefined : judgePath(context.url.pathname);
    if (own === undefined || own.means === "base-url/version-missing")
        return undefined;
    return answer.status === 404 ? own : undefined;
}
/** No sign fits: the status alone, told with what else it could be. */
function unexplained(status) {
    if (status >= 500)
        return { means: "service/error", or: ["service/unavailable"], retryable: true };
    if (status >= 400)
        return {
            means: "service/error",
            or: ["route/not-openai", "base-url/malformed", "secret/edge-whitespace"],
            retryable: false,
        };
    return { means: "wire/bad-response", or: ["route/not-openai"], retryable: false };
}
function readSuccess(response, error, context) {
    if (response.status !== 200)
        return { means: "wire/bad-response", or: ["route/not-openai"] };
    if (error.shape === "html")
        return { means: "route/html", or: ["base-url/version-missing", "base-url/dashboard-host"] };
    if (response.bodyFault === "too-large" && context.asked === "models")
        return isBeginningOfList(response) ? { means: "ok" } : { means: "wire/bad-response" };
    if (response.bodyFault !== undefined)
        return { means: "wire/bad-response" };
    if (error.shape === "empty")
        return { means: "wire/bad-response", or: ["route/not-openai"] };
    return context.asked === "models" ? readList(response, error) : readAnswer(response.body, error);
}
function isBeginningOfList(response) {
    const list = (0,model_list/* modelListOf */.H_)(response);
    return list.kind === "broken" && list.ids !== undefined;
}
function readList(response, error) {
    const list = (0,model_list/* modelListOf */.H_)(response);
    if (list.kind === "list")
        return list.ids.length === 0 ? { means: "model/empty-list", or: ["access/permission"] } : { means: "ok" };
    if (/unexpected endpoint or method/i.test(error.text))
        return { means: "base-url/version-missing", or: ["route/not-found"] };
    const isCut = list.kind === "broken" && error.shape === "json";
    return isCut
        ? { means: "wire/bad-response", or: ["route/not-openai"] }
        : { means: "route/not-openai", or: ["base-url/version-missing"] };
}
function readAnswer(body, error) {
    if (error.shape === "events")
        return { means: "ok" };
    if (error.shape === "text")
        return { means: "route/not-openai", or: ["wire/bad-response"] };
    const kind = (0,json/* kindOfJson */.aO)(body);
    return kind === "object" || kind === "array"
        ? { means: "ok" }
        : { means: "wire/bad-response", or: ["route/not-openai"] };
}
function isTransient(id) {
    return reasons/* REASONS */.ez[id].transient === true;
}
function toReading(verdict, { headers, bodyFault }, error, context) {
    const isOk = verdict.means === "ok";
    const echo = isOk ? undefined : findEcho(error.message);
    return {
        id: verdict.means,
        alternatives: (verdict.or ?? []).filter((id) => id !== verdict.means),
        retryable: verdict.retryable ?? false,
        message: isOk || error.message === "" ? undefined : error.message,
        code: isOk ? undefined : (error.code ?? error.type),
        requestId: requestIdOf(headers, context) ?? error.requestId,
        retryAfter: isOk ? undefined : retryAfterOf(headers, error),
        bodyFault: bodyFault ?? (error.shape === "empty" ? "empty" : undefined),
        sawOtherKey: echo !== undefined && context.keySent !== undefined && isOtherKey(echo, context.keySent),
    };
}
const REQUEST_ID_HEADERS = [
    "x-request-id",
    "request-id",
    "apim-request-id",
    "x-oneapi-request-id",
    "mistral-correlation-id",
    "x-ds-trace-id",
    "x-debug-trace-id",
    "x-portkey-trace-id",
    "x-amzn-requestid",
    "cf-ray",
];
function requestIdOf(headers, context) {
    const named = context.provider?.requestIdHeader;
    const names = named === undefined ? REQUEST_ID_HEADERS : [named, ...REQUEST_ID_HEADERS];
    return names.map((name) => headers[name]).find((value) => value !== undefined && value !== "");
}


/***/ }),

/***/ 413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ readServerError)
});

;// CONCATENATED MODULE: ./build/signs/html.js
const LONGEST_SOURCE = 65_536;
const LONGEST_TEXT = 4096;
/** Names in the source of a page that show its maker, where the visible text does not. */
const TRACES = [
    "cf-error-details",
    "cf-wrapper",
    "cf-browser-verification",
    "_cf_chl_opt",
    "Vercel Security Checkpoint",
    "zscloud.net",
    "Zscaler",
    "_Incapsula_Resource",
    "errors.aliyun.com",
    "ERR_ACCESS_DENIED",
    "FortiGuard",
];
/** True where the text begins like a page, or like a piece of one. */
function looksLikeHtml(text) {
    return /^[\uFEFF\s]{0,64}<(?:!doctype\s{1,9}html|!--|\/?(?:html|head|body|title|div|center|h1|meta|style)\b)/i.test(text);
}
/** Reads at most 64 KiB of the page, in linear time. */
function readPage(html) {
    const source = html.slice(0, LONGEST_SOURCE);
    const title = collapse(between(source, /<title\b[^>]{0,200}>/i, /<\/title/i).slice(0, 300));
    const seen = collapse(stripTags(stripElements(source))).slice(0, LONGEST_TEXT);
    const errorCode = /errorCode\s{0,4}:\s{0,4}(\d{3,4})/.exec(source)?.[1];
    const traces = TRACES.filter((trace) => source.includes(trace));
    if (errorCode !== undefined)
        traces.push(`error code: ${errorCode}`);
    return { title, text: [title, seen, ...traces].join("\n") };
}
function between(text, open, close) {
    const start = open.exec(text);
    if (start === null)
        return "";
    const rest = text.slice(start.index + start[0].length);
    const end = rest.search(close);
    return end < 0 ? rest : rest.slice(0, end);
}
/** Without scripts, styles and comments; an element that is not closed takes the rest with it. */
function stripElements(html) {
    const kept = [];
    const lower = html.toLowerCase();
    let from = 0;
    for (const open of html.matchAll(/<(?:(script|style|svg)\b|!--)/gi)) {
        if (open.index < from)
            continue;
        kept.push(html.slice(from, open.index));
        const close = open[1] === undefined ? "-->" : `</${open[1].toLowerCase()}>`;
        const end = lower.indexOf(close, open.index);
        if (end < 0)
            return kept.join(" ");
        from = end + close.length;
    }
    return [...kept, html.slice(from)].join(" ");
}
function stripTags(html) {
    return html.replace(/<[^<>]{0,2000}>?/g, " ").replace(/&(?:nbsp|amp|quot|lt|gt|#\d{1,6});/g, " ");
}
function collapse(text) {
    return text.replace(/\s+/g, " ").trim();
}

// EXTERNAL MODULE: ./build/signs/json.js
var json = __webpack_require__(4383);
;// CONCATENATED MODULE: ./build/signs/error-fields.js

const LONGEST_MESSAGE = 4096;
const MOST_VALUES = 400;
const DEEPEST = 8;
const MESSAGE_FIELDS = [
    "message", "msg", "detail", "details", "error", "errors", "error_description", "error_message", "errormessage",
    "faultstring", "status_msg", "message_zh", "raw", "title", "reason", "description", "hint", "error_msg", "body",
]; // prettier-ignore
const CODE_FIELDS = [
    "code", "type", "status", "reason", "errorcode", "error_code", "err_code", "error_type", "status_code", "statuscode",
    "http_code", "quotaid", "errortype", "__type", "name",
]; // prettier-ignore
/** Parts of a request that some servers repeat: not their words. */
const REPEATED_FIELDS = ["input", "messages", "choices", "output", "loc", "links", "useragent", "headers"];
/** Pairs of a field and a string, for JSON that does not parse and for Python's way to print it. */
function fieldsOf(text) {
    const found = nothingFound();
    const pairs = /["']([A-Za-z_]{2,20})["']\s{0,4}:\s{0,4}(?:"((?:[^"\\]|\\.){0,4096})|'([^']{0,4096})|(\d{1,9}))/g;
    for (const pair of text.matchAll(pairs)) {
        if (found.left <= 0)
            break;
        addField(found, pair[1] ?? "", (pair[2] ?? pair[3] ?? pair[4] ?? "").replaceAll('\\"', '"'), 1);
    }
    return found;
}
function nothingFound() {
    return {
        messages: [],
        codes: [],
        param: undefined,
        retryDelay: undefined,
        requestId: undefined,
        left: MOST_VALUES,
    };
}
/** Walks a parsed body; bounded in depth and in number of values. */
function collect(found, value, field, depth) {
    found.left -= 1;
    if (found.left <= 0 || depth > DEEPEST)
        return;
    if (typeof value === "string" || typeof value === "number")
        addField(found, field, String(value), depth);
    else if (Array.isArray(value))
        for (const item of value.slice(0, 50))
            collect(found, item, field, depth);
    else if ((0,json/* isRecord */.u4)(value)) {
        for (const [name, item] of Object.entries(value).slice(0, 60)) {
            if (!REPEATED_FIELDS.includes(name.toLowerCase()))
                collect(found, item, name, depth + 1);
        }
    }
}
function addField(found, name, value, depth) {
    const field = name.toLowerCase();
    if (field === "param")
        found.param ??= value.slice(0, 200);
    if (field === "retrydelay")
        found.retryDelay ??= value.slice(0, 40);
    if (/^(?:request_?id|trace_?id)$/.test(field))
        found.requestId ??= value.slice(0, 120);
    const isWord = !/\s/.test(value.trim());
    if (CODE_FIELDS.includes(field) && value !== "")
        found.codes.push({ field, value: value.slice(0, 120) });
    if (field === "text" || (MESSAGE_FIELDS.includes(field) && !(isWord && field === "reason"))) {
        addMessage(found, value, depth, field);
    }
    else if (field === "code" && !isWord)
        addMessage(found, value, depth, field);
}
/** Adds a message, and what is inside where it is JSON or Python's print of it. */
function addMessage(found, message, depth, field) {
    const text = message.slice(0, LONGEST_MESSAGE).trim();
    if (text === "")
        return;
    const inner = depth < DEEPEST ? innerJson(text) : undefined;
    if (inner !== undefined)
        collect(found, inner, "text", depth + 1);
    if (inner === undefined || !(0,json/* startsLikeJson */.rv)(text))
        found.messages.push({ text, depth, field });
    if (/^[A-Za-z][\w.-]{3,80}$/.test(text))
        found.codes.push({ field: "text", value: text });
    if (inner === undefined && /['"](?:code|type|status)['"]\s{0,4}:/.test(text)) {
        found.codes.push(...fieldsOf(text).codes);
    }
}
function innerJson(text) {
    const start = text.search(/[[{]/);
    if (start < 0)
        return undefined;
    const end = Math.max(text.lastIndexOf("}"), text.lastIndexOf("]"));
    const value = end > start ? (0,json/* parseJson */.qF)(text.slice(start, end + 1)) : undefined;
    return (0,json/* isRecord */.u4)(value) || (Array.isArray(value) && value.some(json/* isRecord */.u4)) ? value : undefined;
}
/** The deepest message wins, unless it is empty talk; among equals the first, and `message` before the others. */
function best(found) {
    const own = ["message", "msg", "detail", "raw", "error", "text", "status_msg", "faultstring", "errors"];
    const candidates = found.messages.filter((message) => own.includes(message.field));
    const rank = (message) => message.depth * 2 + (message.field === "message" || message.field === "raw" ? 1 : 0);
    const sorted = candidates.toSorted((left, right) => rank(right) - rank(left));
    return (sorted.find((message) => message.text.length > 3) ?? sorted[0] ?? found.messages[0])?.text ?? "";
}
/** From `{"code":401}`, `{"status":"401"}`, `401 Unauthorized`, `Error code: 429`, `statusCode=407`. */
function statusIn(found) {
    const fields = ["code", "status", "status_code", "statuscode", "http_code"];
    const numbers = found.codes.filter((code) => fields.includes(code.field)).map((code) => Number(code.value));
    const text = found.messages
        .map((message) => message.text)
        .join("\n")
        .slice(0, 2000);
    const told = /^"?(?:http[ /\d.]{0,6} ?)?(\d{3})\b/i.exec(text)?.[1] ??
        /\b(?:error code|code|status|statuscode|status code)\b[:= ]{1,3}(\d{3})\b/i.exec(text)?.[1];
    return [...numbers, Number(told)].find((number) => Number.isInteger(number) && number >= 300 && number <= 599);
}

;// CONCATENATED MODULE: ./build/signs/server-error.js



/** Errors are short: what is longer is read as one that was cut off. */
const LONGEST_ERROR = 65_536;
const server_error_LONGEST_TEXT = 8192;
/**
 * Reads an error out of a body of any form: an object, a string or an array under `error`, `detail`, `errors`,
 * `base_resp` or none of them, JSON inside strings, server-sent events, a page, plain text, JSON that was cut off.
 * Never throws; looks at no more than 64 KiB.
 */
function readServerError(body, headers) {
    const text = (0,json/* withoutMark */.E_)(body);
    if (text.trim() === "")
        return { ...fromMessages("empty", []), isError: false };
    if (isEvents(text, headers))
        return readEvents(text);
    if ((0,json/* startsLikeJson */.rv)(text))
        return readJson(text);
    const isPage = looksLikeHtml(text) || (/\bhtml\b/i.test(headers["content-type"] ?? "") && text.startsWith("<"));
    if (isPage)
        return readHtml(text);
    return readText(text);
}
function isEvents(text, headers) {
    if (/^(?:event|data|id|retry|):/.test(text))
        return true;
    return ((headers["content-type"] ?? "").includes("event-stream") && /^(?:event|data):/m.test(text.slice(0, 4096)));
}
function readEvents(text) {
    const lines = text.slice(0, LONGEST_ERROR).split(/\r\n|\n|\r/, 2000);
    const named = lines.some((line) => /^event:\s{0,9}(?:error|response\.failed)\b/.test(line));
    const data = lines.filter((line) => line.startsWith("data:")).map((line) => line.slice(5).trim());
    const values = data.slice(0, 50).map((line) => (0,json/* parseJson */.qF)(line));
    const failed = values.find((value) => saysError(value) || isFailedEvent(value)) ?? (named ? values[0] : undefined);
    if (failed !== undefined)
        return { ...fromValue(failed), shape: "events", isError: true };
    return { ...fromMessages("events", named ? data.slice(0, 1) : []), isError: named };
}
function isFailedEvent(value) {
    return (0,json/* isRecord */.u4)(value) && (value["type"] === "error" || value["type"] === "response.failed");
}
function readJson(text) {
    const value = text.length > LONGEST_ERROR ? undefined : (0,json/* parseJson */.qF)(text);
    if (value !== undefined)
        return fromValue(value);
    const cut = fieldsOf(text.slice(0, LONGEST_ERROR));
    const whole = cut.messages.length === 0 ? [text.slice(0, LONGEST_MESSAGE)] : [];
    for (const message of whole)
        addMessage(cut, message, 0, "text");
    return {
        ...summary("json", cut),
        isError: /^\s*[[{]\s*(?:\{\s*)?"error"\s*:\s*["{[]/.test(text.slice(0, 400)),
    };
}
function readHtml(text) {
    const page = readPage(text);
    const read = fromMessages("html", [page.text]);
    return {
        ...read,
        message: page.title === "" ? (page.text.split("\n")[1] ?? "").slice(0, 300) : page.title,
    };
}
function readText(text) {
    const bare = text.startsWith("<") ? text.slice(0, LONGEST_ERROR).replace(/<[^<>]{0,500}>?/g, "\n") : text;
    return fromMessages("text", [bare.slice(0, LONGEST_MESSAGE).trim()]);
}
function fromMessages(shape, messages) {
    const found = nothingFound();
    for (const message of messages)
        addMessage(found, message, 0, "text");
    return summary(shape, found);
}
function fromValue(value) {
    const found = nothingFound();
    collect(found, value, "text", 0);
    return { ...summary("json", found), isError: saysError(value) };
}
function summary(shape, found) {
    const codes = [...new Set(found.codes.map((code) => code.value))];
    const named = (field) => found.codes.findLast((code) => code.field === field)?.value;
    return {
        shape,
        isError: false,
        message: best(found).slice(0, LONGEST_MESSAGE),
        text: withoutUrls(found.messages.map((message) => message.text).join("\n")).slice(0, server_error_LONGEST_TEXT),
        codes,
        code: named("code") ?? named("errorcode") ?? named("status_code") ?? named("reason") ?? named("status"),
        // Some wrap the error in an object whose type only says that it is one.
        type: found.codes.findLast(({ field, value }) => field === "type" && value !== "error")?.value ??
            named("type"),
        param: found.param,
        status: statusIn(found),
        retryDelay: found.retryDelay,
        requestId: found.requestId ?? /\(?request[ _]id:? ?([\w-]{8,80})/i.exec(best(found))?.[1],
    };
}
function withoutUrls(text) {
    return text.replace(/https?:\/\/[^\s"'<>)]{1,500}/g, " ");
}
/** True where the JSON itself tells of a failure, as some servers do under a status of 200. */
function saysError(value) {
    if (Array.isArray(value))
        return value.length > 0 && value.length <= 3 && value.every(saysError);
    if (!(0,json/* isRecord */.u4)(value))
        return false;
    if (isFilled(value["error"]) || isFilled(value["errors"]) || value["object"] === "error")
        return true;
    if (value["success"] === false || value["type"] === "error" || (0,json/* isRecord */.u4)(value["fault"]))
        return true;
    const base = value["base_resp"];
    if ((0,json/* isRecord */.u4)(base) && base["status_code"] !== 0 && base["status_code"] !== undefined)
        return true;
    return isFlatError(value);
}
/** `{code, message}` and `{detail}` with nothing of an answer beside them. */
function isFlatError(value) {
    if (["data", "choices", "output", "models", "result", "id"].some((field) => isFilled(value[field])))
        return false;
    const code = value["code"] ?? value["status_code"] ?? value["statusCode"];
    const isBadCode = typeof code === "number"
        ? code !== 0 && code !== 200
        : typeof code === "string" && !/^(?:0|200|ok|success)?$/i.test(code);
    const message = value["message"] ?? value["msg"] ?? value["reason"];
    return ((isBadCode && typeof message === "string") ||
        value["status"] === "failure" ||
        (isFilled(value["detail"]) && value["object"] === undefined));
}
function isFilled(value) {
    if (Array.isArray(value))
        return value.length > 0;
    return value !== undefined && value !== null && value !== "" && value !== false;
}


/***/ })

};
