export const id = 946;
export const ids = [946];
export const modules = {

/***/ 4913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _d: () => (/* binding */ emptyTable),
  gZ: () => (/* binding */ isStringLeaf),
  Yj: () => (/* binding */ isTrueAt),
  KP: () => (/* binding */ mergeTables),
  MT: () => (/* binding */ parseToml),
  OZ: () => (/* binding */ settingAt),
  bX: () => (/* binding */ stringAt),
  iw: () => (/* binding */ stringsOf),
  af: () => (/* binding */ tableAt)
});

// UNUSED EXPORTS: isTomlTable

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/codex/toml-positions.js

/**
 * The positions of every key and value of a TOML document without its byte order mark. The text must already
 * have been accepted by smol-toml, which gives values but no positions; on other text the answer is of no use,
 * but it always ends.
 */
function positionsOf(text) {
    const cursor = { text, lineStarts: lineStartsOf(text), offset: 0 };
    const root = createNode();
    let table = root;
    for (;;) {
        skipVoid(cursor);
        if (cursor.offset >= text.length)
            return root;
        const before = cursor.offset;
        if (text[cursor.offset] === "[")
            table = scanHeader(cursor, root);
        else
            scanPair(cursor, table);
        if (cursor.offset === before)
            cursor.offset += 1;
    }
}
function createNode() {
    return { key: undefined, value: undefined, isArrayOfTables: false, members: new Map() };
}
function lineStartsOf(text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return starts;
}
function positionAt(cursor) {
    let low = 0;
    let high = cursor.lineStarts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((cursor.lineStarts[middle] ?? 0) <= cursor.offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: cursor.offset - (cursor.lineStarts[low] ?? 0) + 1 };
}
function skip(cursor, pattern) {
    pattern.lastIndex = cursor.offset;
    if (pattern.test(cursor.text))
        cursor.offset = pattern.lastIndex;
}
const VOID = /(?:[ \t\r\n]+|#[^\n]*)*/y;
const BLANK = /[ \t]*/y;
const BARE_KEY = /[A-Za-z0-9_-]+/y;
const BARE_VALUE = /[^,\]}#\r\n]*/y;
const BASIC_STRING = /"(?:[^"\\\n]+|\\.)*"?/y;
const LITERAL_STRING = /'[^'\n]*'?/y;
function skipVoid(cursor) {
    skip(cursor, VOID);
}
/** `[a.b]` and `[[a.b]]`: the table that the following pairs belong to. */
function scanHeader(cursor, root) {
    const isArray = cursor.text[cursor.offset + 1] === "[";
    cursor.offset += isArray ? 2 : 1;
    const node = scanKey(cursor, root);
    cursor.offset += isArray ? 2 : 1;
    if (!isArray)
        return node;
    const element = createNode();
    element.key = node.key;
    node.members.set(String(node.members.size), element);
    node.isArrayOfTables = true;
    return element;
}
function lastElement(node) {
    return node.isArrayOfTables ? (node.members.get(String(node.members.size - 1)) ?? node) : node;
}
function scanPair(cursor, table) {
    const node = scanKey(cursor, table);
    skip(cursor, BLANK);
    if (cursor.text[cursor.offset] !== "=")
        return;
    cursor.offset += 1;
    skipVoid(cursor);
    scanValue(cursor, node);
}
/** A dotted key below `table`; the node of its last part. */
function scanKey(cursor, table) {
    let node = table;
    for (;;) {
        skip(cursor, BLANK);
        const position = positionAt(cursor);
        const name = scanKeyPart(cursor);
        node = memberOf(lastElement(node), name, position);
        skip(cursor, BLANK);
        if (cursor.text[cursor.offset] !== ".")
            return node;
        cursor.offset += 1;
    }
}
function memberOf(table, name, position) {
    const known = table.members.get(name);
    if (known !== undefined) {
        known.key ??= position;
        return known;
    }
    const node = createNode();
    node.key = position;
    table.members.set(name, node);
    return node;
}
function scanKeyPart(cursor) {
    const start = cursor.offset;
    const quote = cursor.text[start];
    if (quote === "'") {
        skip(cursor, LITERAL_STRING);
        return cursor.text.slice(start + 1, cursor.offset - 1);
    }
    if (quote === '"') {
        skip(cursor, BASIC_STRING);
        return toml_positions_unescape(cursor.text.slice(start, cursor.offset));
    }
    skip(cursor, BARE_KEY);
    return cursor.text.slice(start, cursor.offset);
}
function toml_positions_unescape(quoted) {
    if (!quoted.includes("\\"))
        return quoted.slice(1, -1);
    try {
        const value = (0,dist/* parse */.qg)(`key = ${quoted}`)["key"];
        return typeof value === "string" ? value : quoted;
    }
    catch {
        return quoted;
    }
}
function scanValue(cursor, node) {
    node.value = positionAt(cursor);
    const first = cursor.text[cursor.offset];
    if (first === '"' || first === "'")
        scanString(cursor, first);
    else if (first === "[")
        scanArray(cursor, node);
    else if (first === "{")
        scanInlineTable(cursor, node);
    else
        skip(cursor, BARE_VALUE);
}
function scanString(cursor, quote) {
    const fence = quote.repeat(3);
    if (cursor.text.startsWith(fence, cursor.offset))
        scanMultiLine(cursor, quote, fence);
    else
        skip(cursor, quote === '"' ? BASIC_STRING : LITERAL_STRING);
}
/** A multi-line string may end with up to five quotes, of which the last three close it. */
function scanMultiLine(cursor, quote, fence) {
    let at = cursor.offset + 3;
    while (at < cursor.text.length && !cursor.text.startsWith(fence, at)) {
        at += quote === '"' && cursor.text[at] === "\\" ? 2 : 1;
    }
    at += 3;
    while (cursor.text[at] === quote)
        at += 1;
    cursor.offset = Math.min(at, cursor.text.length);
}
function scanArray(cursor, node) {
    cursor.offset += 1;
    for (let index = 0; nextItem(cursor, "]"); index += 1) {
        const before = cursor.offset;
        const element = createNode();
        node.members.set(String(index), element);
        scanValue(cursor, element);
        if (cursor.offset === before)
            return;
    }
}
function scanInlineTable(cursor, node) {
    cursor.offset += 1;
    while (nextItem(cursor, "}")) {
        const before = cursor.offset;
        scanPair(cursor, node);
        if (cursor.offset === before)
            return;
    }
}
/** Moves to the next item of a list; false at its end, which is passed. */
function nextItem(cursor, close) {
    skipVoid(cursor);
    if (cursor.text[cursor.offset] === ",") {
        cursor.offset += 1;
        skipVoid(cursor);
    }
    if (cursor.offset >= cursor.text.length)
        return false;
    if (cursor.text[cursor.offset] !== close)
        return true;
    cursor.offset += 1;
    return false;
}

;// CONCATENATED MODULE: ./build/codex/settings.js


/** Nothing that Codex reads lies deeper; below it a table is merged whole, which bounds the recursion. */
const MAXIMUM_DEPTH = 24;
const REDEFINED = "Invalid TOML document: trying to redefine";
/** A TOML document as settings. `locate` turns a position in it into an origin. Never throws. */
function parseToml(source, locate) {
    const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
    try {
        const values = (0,dist/* parse */.qg)(text, { integersAsBigInt: true });
        const positions = positionsOf(text);
        const overflow = findOverflow(values, positions);
        if (overflow !== undefined)
            return { kind: "syntax", at: overflow, fault: "other" };
        return { kind: "table", table: toTable(values, positions, locate) };
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            return { kind: "syntax", at: START, fault: "other" };
        const at = { line: error.line, column: error.column };
        return { kind: "syntax", at, fault: error.message.startsWith(REDEFINED) ? "redefined" : "other" };
    }
}
const START = { line: 1, column: 1 };
/** Integers are of 64 bits for Codex's parser; smol-toml takes longer ones too. */
const LARGEST = 2n ** 63n - 1n;
/** The place of the first integer that is too large, wherever it is. */
function findOverflow(value, node, depth = 0) {
    if (typeof value === "bigint")
        return value > LARGEST || value < -LARGEST - 1n ? node?.value : undefined;
    if ((!Array.isArray(value) && !isTomlTable(value)) || depth > MAXIMUM_DEPTH)
        return undefined;
    for (const [key, member] of Object.entries(value)) {
        const found = findOverflow(member, node?.members.get(key), depth + 1);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function toTable(values, node, locate, depth = 0) {
    const entries = new Map();
    for (const [key, value] of Object.entries(values)) {
        entries.set(key, toSetting(value, node?.members.get(key), locate, depth));
    }
    return { kind: "table", entries, keyAt: locate(node?.key ?? START) };
}
function toSetting(value, node, locate, depth) {
    if (isTomlTable(value) && depth < MAXIMUM_DEPTH)
        return toTable(value, node, locate, depth + 1);
    const keyAt = node?.key ?? START;
    const leaf = { kind: "leaf", value, from: locate(node?.value ?? keyAt), keyAt: locate(keyAt) };
    if (!Array.isArray(value) || !value.every(isTomlTable) || depth >= MAXIMUM_DEPTH)
        return leaf;
    const tables = value.map((element, index) => toTable(element, node?.members.get(String(index)), locate, depth + 1));
    return tables.length === 0 ? leaf : { ...leaf, tables };
}
function isTomlTable(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof dist/* TomlDate */.PJ);
}
/** The two tables as one: tables key by key, anything else from `over`. */
function mergeTables(under, over) {
    const entries = new Map(under.entries);
    for (const [key, setting] of over.entries) {
        const below = entries.get(key);
        const both = below?.kind === "table" && setting.kind === "table";
        entries.set(key, both ? mergeTables(below, setting) : setting);
    }
    return { kind: "table", entries, keyAt: over.entries.size === 0 ? under.keyAt : over.keyAt };
}
function emptyTable(keyAt) {
    return { kind: "table", entries: new Map(), keyAt };
}
/** The setting at a path of keys, or undefined. */
function settingAt(table, ...path) {
    let setting = table;
    for (const key of path) {
        if (setting?.kind !== "table")
            return undefined;
        setting = setting.entries.get(key);
    }
    return setting;
}
function isStringLeaf(setting) {
    return setting?.kind === "leaf" && typeof setting.value === "string";
}
/** The string at a path of keys with its origin; undefined where there is none or it is of another type. */
function stringAt(table, ...path) {
    const setting = settingAt(table, ...path);
    return isStringLeaf(setting) ? setting : undefined;
}
function tableAt(table, ...path) {
    const setting = settingAt(table, ...path);
    return setting?.kind === "table" ? setting : undefined;
}
function isTrueAt(table, ...path) {
    const setting = settingAt(table, ...path);
    return setting?.kind === "leaf" && setting.value === true;
}
/** All strings directly in a table, by key. */
function stringsOf(table) {
    return [...(table?.entries ?? [])].flatMap(([key, setting]) => isStringLeaf(setting) ? [[key, setting]] : []);
}


/***/ }),

/***/ 8946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTargets: () => (/* binding */ readTargets)
/* harmony export */ });
/* harmony import */ var _codex_near_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9600);
/* harmony import */ var _codex_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8407);
/* harmony import */ var _codex_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4913);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3197);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5678);
/* harmony import */ var _rules_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8972);
/* harmony import */ var _rules_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5610);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5714);








const MOST_TARGETS = 100;
/** Inputs that take several values, so that an array of strings may stand for them. */
const LISTS = [
    "model",
    "config-override",
    "warn-on",
    "fail-on",
    "allowed-hosts",
    "expect-fingerprint",
    "forbid-fingerprint",
];
/**
 * Whoever sent an untrusted event may have written the file, and must not choose who gets the key, what is billed
 * or what may fail.
 */
const RESERVED_TO_THE_STEP = [
    "allowed-hosts",
    "warn-on",
    "fail-on",
    "fail",
    "on-missing-secret",
    "probe",
];
const FIELDS = new Map(_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc.map((name) => [name.replaceAll("-", "_"), name]));
const TARGET_FIELDS = ["name", ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .TARGET_INPUTS */ .gd.map((name) => name.replaceAll("-", "_"))];
/**
 * The targets of a TOML file: every field is the input of the same name with `_` for `-`, below it stand
 * `[defaults]` and below these the inputs of the step. Throws for nothing that the file holds.
 */
function readTargets(inputs, environment) {
    const path = inputs.targets?.file.value ?? "";
    const content = environment.readFile(path);
    const document = readDocument(content);
    if ("report" in document)
        return [failed(inputs, "targets", [document])];
    const targets = document.entries.get("targets");
    const wrong = structure(document, targets, content.path);
    if (wrong !== undefined)
        return [failed(inputs, "targets", [wrong])];
    const tables = targets?.kind === "leaf" ? (targets.tables ?? []) : [];
    const defaults = document.entries.get("defaults");
    const shared = readFields(defaults?.kind === "table" ? defaults : undefined, environment);
    const strays = [...document.entries].flatMap(([field, { keyAt }]) => field === "targets" || field === "defaults" ? [] : [unknown(field, keyAt)]);
    return tables.map((table, index) => {
        const about = index === 0 ? [...strays, ...shared.problems] : shared.problems.filter(({ stops }) => stops);
        return toJob(inputs, shared, readFields(table, environment), about, index);
    });
}
function readDocument(content) {
    const { path } = content;
    const locate = (place) => ({ kind: "file", path, ...place });
    const at = locate({ line: 1, column: 1 });
    if (content.kind === "absent")
        return (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .stops */ .G)((show) => (0,_rules_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .targetsMissing */ .$w)({ path: show(path) }, { at }));
    if (content.kind !== "text") {
        const reason = content.kind === "directory" ? "directory" : content.reason;
        return (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .stops */ .G)((show) => (0,_rules_config_js__WEBPACK_IMPORTED_MODULE_2__/* .configUnreadable */ .QR)({ path: show(path), reason }, { at }));
    }
    const parsed = (0,_codex_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .parseToml */ .MT)(content.text, locate);
    if (parsed.kind === "table")
        return parsed.table;
    const isRedefined = parsed.fault === "redefined";
    return (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .stops */ .G)((show) => (0,_rules_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .targetsSyntax */ .w_)({ path: show(path), ...parsed.at, isRedefined }, { at: locate(parsed.at) }));
}
/** What keeps the whole file from being read as targets. */
function structure(document, targets, path) {
    const defaults = document.entries.get("defaults");
    if (defaults?.kind === "leaf")
        return (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .stops */ .G)((show) => (0,_rules_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultsNotTable */ .IJ)({ path: show(path) }, { at: defaults.from }));
    const isEmpty = targets?.kind === "leaf" && Array.isArray(targets.value) && targets.value.length === 0;
    if (targets === undefined || isEmpty)
        return (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .stops */ .G)((show) => (0,_rules_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .targetsNone */ .XE)({ path: show(path) }, { at: document.keyAt }));
    if (targets.kind === "table" || targets.tables === undefined)
        return (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .stops */ .G)((show) => (0,_rules_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .targetsNotTables */ .xp)({ path: show(path) }, { at: targets.keyAt }));
    const count = targets.tables.length;
    if (count <= MOST_TARGETS)
        return undefined;
    return (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .stops */ .G)(() => (0,_rules_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .targetsTooMany */ .gm)({ count, maximum: MOST_TARGETS }, { at: targets.keyAt }));
}
function toJob(inputs, shared, own, about, index) {
    const name = own.name ?? shared.name;
    const problems = [...about, ...own.problems];
    const secrets = [...shared.secrets, ...own.secrets];
    const texts = { ...inputs.targets?.defaults, ...shared.texts, ...own.texts };
    const originOf = (input) => own.places.get(input) ?? shared.places.get(input) ?? { kind: "input", name: input };
    const read = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readTargetInputs */ .bH)(texts, originOf);
    if (!(0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .isWrong */ .cG)(read))
        return { inputs: { ...read, target: { ...read.target, name } }, problems, secrets };
    const wrong = read.map(({ name: input, expected }) => (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .stops */ .G)(() => (0,_rules_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldInvalid */ .KH)({ field: (0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(fieldOf(input)), expected }, { at: originOf(input) })));
    return { ...failed(inputs, name ?? `target ${index + 1}`, [...problems, ...wrong]), secrets };
}
/** A target that cannot be judged, under the policy of the step. */
function failed({ target, policy, secret }, name, problems) {
    return { inputs: { target: { ...target, name }, policy, secret }, problems, secrets: [] };
}
function readFields(table, environment) {
    const texts = [];
    const places = new Map();
    const problems = [];
    const secrets = [];
    let name;
    for (const [field, setting] of table?.entries ?? []) {
        const input = FIELDS.get(field);
        const text = field === "name" ? textOf(setting, undefined) : textOf(setting, input);
        const at = setting.kind === "table" ? setting.keyAt : setting.from;
        if (field === "api_key" && text !== undefined && text !== "") {
            secrets.push(new _secret_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .z(text));
            problems.push((0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .goesOn */ .E)(() => (0,_rules_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .keyInTargets */ .nq)({}, { at })));
        }
        else if (!TARGET_FIELDS.includes(field))
            problems.push(unknown(field, setting.keyAt));
        else if (text === undefined)
            problems.push(wrongType(field, input, at));
        else if (input === undefined)
            name = text.trim() === "" ? undefined : text.trim();
        else if (environment.trust === "trusted" || !RESERVED_TO_THE_STEP.includes(input)) {
            texts.push([input, text]);
            places.set(input, at);
        }
    }
    return { name, texts: Object.fromEntries(texts), places, problems, secrets };
}
/** A value as the text of an input; undefined where it is of a type that no input has. */
function textOf(setting, input) {
    if ((0,_codex_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .isStringLeaf */ .gZ)(setting))
        return setting.value;
    if (setting.kind === "table" || input === undefined)
        return undefined;
    const { value } = setting;
    if (typeof value === "bigint" || typeof value === "number" || typeof value === "boolean")
        return `${value}`;
    const isList = LISTS.includes(input) && Array.isArray(value);
    return isList && value.every((item) => typeof item === "string") ? value.join("\n") : undefined;
}
function wrongType(field, input, at) {
    const isList = input !== undefined && LISTS.includes(input);
    const expected = (0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(isList ? "a string or an array of strings" : "a string, a number or a boolean");
    return (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .stops */ .G)(() => (0,_rules_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldInvalid */ .KH)({ field: (0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(field), expected }, { at }));
}
function unknown(field, at) {
    const input = FIELDS.get(field);
    if (input !== undefined)
        return (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .goesOn */ .E)(() => (0,_rules_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldOfRun */ .x3)({ field: (0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(fieldOf(input)) }, { at }));
    const near = (0,_codex_near_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)(field.replaceAll("-", "_"), TARGET_FIELDS);
    return (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .goesOn */ .E)((show) => (0,_rules_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldUnknown */ .hP)({ field: show(field), near: near === undefined ? undefined : (0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(near) }, { at }));
}
function fieldOf(input) {
    return input.replaceAll("-", "_");
}


/***/ })

};
