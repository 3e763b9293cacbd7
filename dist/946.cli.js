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

/***/ 8972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ awsMisplaced),
/* harmony export */   B$: () => (/* binding */ keyInlined),
/* harmony export */   Cy: () => (/* binding */ projectUntrusted),
/* harmony export */   FC: () => (/* binding */ authConflict),
/* harmony export */   Fy: () => (/* binding */ variableIgnored),
/* harmony export */   KG: () => (/* binding */ projectIgnored),
/* harmony export */   MC: () => (/* binding */ homeNotDirectory),
/* harmony export */   Ml: () => (/* binding */ invalidType),
/* harmony export */   PU: () => (/* binding */ keyAsVariableName),
/* harmony export */   QR: () => (/* binding */ configUnreadable),
/* harmony export */   R8: () => (/* binding */ envKeyMissing),
/* harmony export */   Uy: () => (/* binding */ overrideSyntax),
/* harmony export */   Ve: () => (/* binding */ providerRestricted),
/* harmony export */   Vl: () => (/* binding */ baseUrlDefaulted),
/* harmony export */   Vz: () => (/* binding */ loginForced),
/* harmony export */   WI: () => (/* binding */ dotenvOverrides),
/* harmony export */   YF: () => (/* binding */ profileLegacySelector),
/* harmony export */   YX: () => (/* binding */ providerReserved),
/* harmony export */   _b: () => (/* binding */ notCheckable),
/* harmony export */   cZ: () => (/* binding */ providerOverlooked),
/* harmony export */   cj: () => (/* binding */ profileNameInvalid),
/* harmony export */   dX: () => (/* binding */ unknownField),
/* harmony export */   fp: () => (/* binding */ configMissing),
/* harmony export */   g: () => (/* binding */ homeMissing),
/* harmony export */   he: () => (/* binding */ providerNameMissing),
/* harmony export */   iz: () => (/* binding */ profileUndefined),
/* harmony export */   o4: () => (/* binding */ keyAfterTable),
/* harmony export */   pP: () => (/* binding */ profileLegacyTable),
/* harmony export */   pX: () => (/* binding */ wireApiUnsupported),
/* harmony export */   q8: () => (/* binding */ providerUndefined),
/* harmony export */   qk: () => (/* binding */ loginUnused),
/* harmony export */   qw: () => (/* binding */ configSyntax),
/* harmony export */   rc: () => (/* binding */ managedOverrides),
/* harmony export */   um: () => (/* binding */ authFileInvalid),
/* harmony export */   yI: () => (/* binding */ baseUrlKeyTooNew),
/* harmony export */   yf: () => (/* binding */ profileMissing)
/* harmony export */ });
/* unused harmony export noTarget */
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5678);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6616);


const ARTICLED = {
    string: "a string",
    integer: "an integer",
    "floating point": "a floating-point number",
    boolean: "a boolean",
    datetime: "a date",
    array: "an array",
    table: "a table",
    nothing: "nothing",
    "non-negative integer": "an integer that is not negative",
    "table of strings": "a table of strings",
    "table with a command": "a table with a command",
    "non-empty string": "a string that is not empty",
    "known word": "one of the words it knows",
};
const EXAMPLES = {
    string: '"text"',
    integer: "4",
    "floating point": "0.5",
    boolean: "true",
    datetime: "1979-05-27",
    array: '["a", "b"]',
    table: "[table]",
    nothing: "",
    "non-negative integer": "4",
    "table of strings": '{ "name" = "value" }',
    "table with a command": '{ command = "print-key" }',
    "non-empty string": '"gpt-5.4"',
    "known word": '"…"',
};
const noTarget = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/no-target", {
    why: ({ client }) => client === "codex"
        ? "No Codex config was found, and no key, base URL or provider was given."
        : "No config, key, base URL or provider was given.",
    fix: () => `Give ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("config")} (for Codex), or ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("provider")} or ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("base-url")} together with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("env-key")}.`,
});
const notCheckable = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/no-target", {
    why: ({ provider }) => `Codex signs requests to the provider ${provider} with cloud credentials that it works out itself, and this gate does not imitate that.`,
    fix: () => `Remove this target from the gate, or set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("base_url")} and (for Amazon Bedrock) ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("AWS_BEARER_TOKEN_BEDROCK")}, which can be checked.`,
});
const configMissing = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/missing", {
    why: ({ path }) => `The config was given as ${path}, but nothing is there.`,
    fix: () => `Correct the path in ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("config")} (relative paths start at the workspace), and run this step after the checkout and after the step that writes the file.`,
});
const homeMissing = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/missing", {
    why: ({ path }) => `Codex will stop with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("Error finding codex home")}, because ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("CODEX_HOME")} is ${path} and nothing is there.`,
    fix: () => `Create the directory first (${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('mkdir -p "$CODEX_HOME"')}) or correct the variable: ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("~")} is not expanded in it, and a line break at its end counts.`,
});
const homeNotDirectory = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/unreadable", {
    why: ({ path }) => `Codex will stop with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("Error finding codex home")}, because ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("CODEX_HOME")} is ${path}, which is not a directory.`,
    fix: () => `Set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("CODEX_HOME")} to the directory that holds ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("config.toml")}.`,
});
const UNREADABLE = {
    "symlink-outside": ["is a symbolic link out of the workspace", "Replace the link with the file itself."],
    "not-regular": ["is not a regular file", "Put a plain text file there."],
    directory: ["is a directory", "Put a plain text file there."],
    "too-large": ["is larger than 256 KiB", "Check that the path is right and make the file smaller."],
    "not-utf8": ["is not UTF-8 text", "Save the file again as UTF-8."],
    denied: ["may not be read by this user", "Give the job's user the right to read it."],
};
const configUnreadable = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/unreadable", {
    why: ({ path, reason }) => `${path} ${UNREADABLE[reason][0]}.`,
    fix: ({ reason }) => UNREADABLE[reason][1],
});
const configSyntax = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/syntax", {
    why: ({ path, line, column, fault }) => `${path} is not valid TOML from line ${line}, column ${column}: ${SYNTAX[fault][0]}.`,
    fix: ({ fault }) => SYNTAX[fault][1],
});
const SYNTAX = {
    redefined: [
        "a key or table is defined a second time",
        `Remove one of the two; ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("openai/codex-action")} also adds ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("model_provider")} at the top, so it must not be in the file already.`,
    ],
    "smart-quotes": ["typographic quotes stand where straight ones belong", `Type ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('"')} instead.`],
    unquoted: ["text stands there without quotes", `Put it in double quotes, as in ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('name = "value"')}.`],
    boolean: ["true and false are lower-case words in TOML", `Write ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("true")} or ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("false")}.`],
    json: ["this is JSON", `Write ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('key = "value"')} lines and ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("[table]")} headers.`],
    other: [
        "Codex stops there too",
        `Look at that place for a missing quote, bracket, ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("=")} or line break.`,
    ],
};
const overrideSyntax = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/syntax", {
    why: ({ override }) => `Codex will stop with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("Invalid override (missing '=')")} at ${override}.`,
    fix: () => `Write each line of ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("config-override")} as ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("key=value")}.`,
});
const invalidType = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/invalid-type", {
    why: ({ path, expected, found, empty }) => `${path} is ${empty ? "empty" : ARTICLED[found]}, where Codex expects ${ARTICLED[expected]}, so Codex will stop.`,
    fix: ({ path, expected }) => expected === "known word"
        ? `Remove ${path}, or give it a word that Codex knows.`
        : `Write ${path} as ${ARTICLED[expected]}, as in ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(EXAMPLES[expected])}.`,
});
const providerUndefined = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/provider-undefined", {
    why: ({ provider, defined }) => `Codex will stop with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("Model provider … not found")} for ${provider}; ${defined.length === 0 ? "the config defines no provider" : `the config defines ${defined.join(", ")}`}.`,
    fix: ({ provider, near, baseUrl }) => near === undefined
        ? `Add a table ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("[model_providers.…]")} for ${provider} with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("name")}, ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("base_url")}${baseUrl === undefined ? "" : ` (${baseUrl})`} and ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("env_key")}, or select a provider that is defined.`
        : `Did you mean ${near}? Ids are compared exactly, with case and spaces.`,
});
const providerNameMissing = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/provider-name-missing", {
    why: ({ provider, blank }) => `The provider ${provider} has ${blank ? "a blank" : "no"} ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("name")}, so Codex will stop with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("provider name must not be empty")}, even when another provider is selected.`,
    fix: () => `Add ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('name = "My provider"')} to its table.`,
});
const providerReserved = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/provider-reserved", {
    why: ({ provider }) => `The id ${provider} belongs to a provider built into Codex, which will stop with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("Built-in providers cannot be overridden")} (0.107.0 still ignored such a table).`,
    fix: ({ suggestion }) => `Rename the table to ${suggestion} and set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("model_provider")} to that; to change only the URL of ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("openai")}, use the top-level key ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("openai_base_url")}.`,
});
/** Up to 0.107.0 such a table has no effect: no harm where another provider is selected. */
const providerOverlooked = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/provider-reserved", {
    why: ({ provider }) => `The id ${provider} belongs to a provider built into Codex, and this version ignores the table without a word (up to 0.107.0; later ones stop).`,
    fix: ({ suggestion }) => `Rename the table to ${suggestion} and set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("model_provider")} to that where it is meant.`,
});
const providerRestricted = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/provider-reserved", {
    why: ({ provider, field }) => `The built-in provider ${provider} does not take ${field}, so Codex will stop with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("other non-default provider fields are not supported")}.`,
    fix: ({ field }) => `Remove ${field}, or give the provider an id of its own.`,
});
const profileLegacySelector = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/profile-legacy", {
    why: ({ profile }) => `The key ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("profile")} selects ${profile}, and Codex will stop with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("legacy `profile = …` config is no longer supported")} (since 0.134.0).`,
    fix: ({ profile, file }) => `Remove the key, move the profile's settings into ${file} beside ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("config.toml")}, and start Codex with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("--profile")} ${profile}.`,
});
const profileLegacyTable = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/profile-legacy", {
    why: ({ profile }) => `The profile ${profile} is a ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("[profiles.…]")} table, and with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("--profile")} Codex will stop with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("cannot be used while … contains legacy … config")} (since 0.134.0).`,
    fix: ({ file }) => `Move the settings of that table into ${file} beside ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("config.toml")}, without the header, and remove the table.`,
});
const profileMissing = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/profile-missing", {
    why: ({ profile, path }) => `The profile ${profile} would be read from ${path}, which does not exist; Codex says nothing and runs without it.`,
    fix: ({ path }) => `Create ${path}, or correct ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("profile")}.`,
});
const profileUndefined = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/profile-missing", {
    why: ({ profile }) => `Codex will stop with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("config profile … not found")} for ${profile}: this version takes profiles only from ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("[profiles.…]")} tables of the config (up to 0.133.0).`,
    fix: ({ profile }) => `Add a table ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("[profiles.…]")} for ${profile} to ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("config.toml")}, or use Codex 0.134.0 or later, which reads profile files.`,
});
const profileNameInvalid = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/profile-missing", {
    why: ({ profile }) => `Codex will stop with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("invalid --profile value")} for ${profile}: only letters, digits, ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("-")} and ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("_")} may be in it.`,
    fix: () => `Give the plain name, such as ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("work")} for the file ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("work.config.toml")}.`,
});
const wireApiUnsupported = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/wire-api-unsupported", {
    why: ({ provider, found, chat }) => chat
        ? `The provider ${provider} has ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('wire_api = "chat"')}, and Codex will stop with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('`wire_api = "chat"` is no longer supported')}, even when another provider is selected (0.80.0 still took it).`
        : `The provider ${provider} has the wire API ${found}, and Codex, which knows only ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("responses")} in lower case, will stop.`,
    fix: () => `Set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('wire_api = "responses"')}; a server that has only Chat Completions cannot be used with Codex.`,
});
const authConflict = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/auth-conflict", {
    why: ({ provider, field }) => `The provider ${provider} has both ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("auth")} and ${field}, and Codex will stop with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("provider auth cannot be combined with")} ${field}.`,
    fix: ({ field }) => `Remove ${field} or the ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("auth")} table.`,
});
const awsMisplaced = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/auth-conflict", {
    why: ({ provider }) => `The provider ${provider} has ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("aws")}, and Codex will stop, because only ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("amazon-bedrock")} and ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("amazon-bedrock-runtime")} take it.`,
    fix: () => `Remove ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("aws")}, or select ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("amazon-bedrock")}.`,
});
const loginForced = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/auth-conflict", {
    why: ({ forced }) => forced === "chatgpt"
        ? `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('forced_login_method = "chatgpt"')} is set and the login is an API key: Codex will stop, log out and delete ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("auth.json")}.`
        : `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('forced_login_method = "api"')} is set and the login is a ChatGPT account: Codex will stop and log out.`,
    fix: ({ forced }) => `Remove ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("forced_login_method")}, or ${forced === "chatgpt" ? "log in with ChatGPT" : `log in with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("codex login --with-api-key")}`}.`,
});
const envKeyMissing = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/env-key-missing", {
    why: ({ provider }) => `The provider ${provider} names no source of a key, so Codex will send its requests without one.`,
    fix: ({ suggestion }) => `Add ${suggestion} to its table and set that variable, or ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("requires_openai_auth = true")} to use the login; for a server that wants no key, list ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("config/env-key-missing")} under ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("warn-on")}.`,
});
const baseUrlDefaulted = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/base-url-defaulted", {
    why: ({ provider }) => `The provider ${provider} has no ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("base_url")}, so Codex will send its key to ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("https://api.openai.com/v1")}.`,
    fix: ({ near }) => near === undefined
        ? `Add ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('base_url = "https://…/v1"')} to its table, after the header.`
        : `Rename ${near} to ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("base_url")}.`,
});
const keyAfterTable = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/shadowed", {
    why: ({ key, table }) => `${key} stands after the header of the table ${table} and so belongs to that table, where Codex ignores it.`,
    fix: ({ key }) => `Move ${key} to the top of the file, above the first ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("[table]")}.`,
});
const dotenvOverrides = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/shadowed", {
    why: ({ name, path }) => `${path} sets ${name} to another value than the job does, and Codex takes the file's, even an empty one.`,
    fix: ({ name }) => `Remove the line with ${name} from that file, or the variable from the job.`,
});
const managedOverrides = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/shadowed", {
    why: ({ key, path }) => `${path} overrules ${key}, even where it is given with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("-c")}.`,
    fix: ({ key }) => `Change ${key} in that file; it belongs to whoever manages the machine.`,
});
const projectIgnored = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/project-ignored", {
    why: ({ path, keys }) => `Codex does not take ${keys.join(", ")} from a project's own config (${path}; 0.121.0 still took them).`,
    fix: () => `Move them to ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("~/.codex/config.toml")} in an earlier step, or set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("CODEX_HOME")} to that directory.`,
});
const projectUntrusted = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/project-ignored", {
    why: ({ path }) => `Codex does not read ${path}, because the project is not marked as trusted.`,
    fix: () => `Give ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("config: .codex")} here and ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("CODEX_HOME")} to Codex in the job, or move the settings to ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("~/.codex/config.toml")}.`,
});
const variableIgnored = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/env-ignored", {
    why: ({ name, provider, formerly }) => `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)} is set, but Codex does not read it for the provider ${provider}${formerly ? " (0.118.0 still did)" : ""}.`,
    fix: ({ name }) => name === "OPENAI_API_KEY"
        ? `Pass the key as ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("CODEX_API_KEY")} (for ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("openai")} and providers with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("requires_openai_auth = true")}), or define a provider with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('env_key = "OPENAI_API_KEY"')}.`
        : `Set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("openai_base_url")} in ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("config.toml")}, or define a provider with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("base_url")}.`,
});
const baseUrlKeyTooNew = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/unknown-field", {
    why: ({ key }) => `This version of Codex ignores ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(key)} (0.118.0 and later read it; 0.107.0 does not).`,
    fix: () => `Use a newer Codex, or set the variable ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("OPENAI_BASE_URL")}, which this version reads.`,
});
const OWN_KEYS = {
    "bearer-token": (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("experimental_bearer_token"),
    header: `a header, by ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("http_headers")} or ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("env_http_headers")}`,
    query: (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("query_params"),
    url: `the credentials in its ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("base_url")}`,
};
const loginUnused = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/auth-unused", {
    why: ({ provider, source, instead }) => `A key is given with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(source)}, but the provider ${provider} does not use it, because ${instead === undefined
        ? `it lacks ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("requires_openai_auth = true")} (needed since 0.149.0)`
        : `its table has a key of its own: ${OWN_KEYS[instead]}`}.`,
    fix: ({ source, instead }) => instead === undefined
        ? `Add ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("requires_openai_auth = true")} to the provider's table, or ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("env_key")} with the name of the variable that holds its key.`
        : `Leave out ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(source)}, or replace that key by ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("env_key")} with the name of the variable that holds yours.`,
});
const authFileInvalid = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/auth-file-invalid", {
    why: ({ path, fault, stops }) => stops
        ? `${path} ${AUTH_FILE[fault][0]}, and this version of Codex will stop there (0.142.5 and older do).`
        : `${path} ${AUTH_FILE[fault][0]}, so Codex counts as logged out and will send no key, without saying so (0.142.5 still stopped).`,
    fix: ({ fault }) => AUTH_FILE[fault][1],
});
const LOGIN_AGAIN = `Write it again with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("printenv OPENAI_API_KEY | codex login --with-api-key")}.`;
const AUTH_FILE = {
    absent: ["does not exist", LOGIN_AGAIN],
    unreadable: ["cannot be read", LOGIN_AGAIN],
    json: ["is not valid JSON", LOGIN_AGAIN],
    "byte-order-mark": ["begins with a byte order mark", "Save it again as UTF-8 without a byte order mark."],
    "auth-mode": [
        `has an ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("auth_mode")} that Codex does not know`,
        `Set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('"auth_mode": "apikey"')}, or remove the line.`,
    ],
    type: ["has a field of the wrong type", LOGIN_AGAIN],
    "no-key": ["holds neither a key nor tokens", LOGIN_AGAIN],
};
const keyInlined = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/key-inlined", {
    why: ({ path }) => `${path} holds a credential in a file of the workspace, where everybody who reads it has it.`,
    fix: () => `Revoke that key, keep the new one as a secret, and name its variable with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('env_key = "MY_API_KEY"')}.`,
});
const keyAsVariableName = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/key-inlined", {
    why: () => `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("env_key")} holds what looks like a key, but it must be the name of a variable; Codex would print it as such.`,
    fix: () => `Revoke that key, keep the new one as a secret in ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("MY_API_KEY")}, and write ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('env_key = "MY_API_KEY"')}.`,
});
const unknownField = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/unknown-field", {
    why: ({ path }) => `Codex does not know ${path} and ignores it.`,
    fix: ({ path, near }) => near === undefined
        ? `Remove ${path}, or check its name.`
        : `Did you mean ${near}? Otherwise remove ${path}.`,
});


/***/ }),

/***/ 8946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTargets: () => (/* binding */ readTargets)
/* harmony export */ });
/* harmony import */ var _codex_near_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9600);
/* harmony import */ var _codex_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8407);
/* harmony import */ var _codex_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4913);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3197);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5678);
/* harmony import */ var _rules_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8972);
/* harmony import */ var _rules_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5610);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5714);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4838);









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
    if (count <= _job_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_TARGETS */ .T)
        return undefined;
    return (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .stops */ .G)(() => (0,_rules_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .targetsTooMany */ .gm)({ count, maximum: _job_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_TARGETS */ .T }, { at: targets.keyAt }));
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
    const wrong = read.map(({ name: input, expected }) => (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .stops */ .G)(() => (0,_rules_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldInvalid */ .KH)({ field: (0,_markup_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(fieldOf(input)), expected }, { at: originOf(input) })));
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
    const single = input === undefined ? "a string" : "a string, a number or a boolean";
    const expected = (0,_markup_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(isList ? "a string or an array of strings" : single);
    return (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .stops */ .G)(() => (0,_rules_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldInvalid */ .KH)({ field: (0,_markup_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(field), expected }, { at }));
}
function unknown(field, at) {
    const input = FIELDS.get(field);
    if (input !== undefined)
        return (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .goesOn */ .E)(() => (0,_rules_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldOfRun */ .x3)({ field: (0,_markup_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(fieldOf(input)) }, { at }));
    const near = (0,_codex_near_js__WEBPACK_IMPORTED_MODULE_8__/* .nearest */ .p)(field.replaceAll("-", "_"), TARGET_FIELDS);
    return (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .goesOn */ .E)((show) => (0,_rules_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldUnknown */ .hP)({ field: show(field), near: near === undefined ? undefined : (0,_markup_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(near) }, { at }));
}
function fieldOf(input) {
    return input.replaceAll("-", "_");
}


/***/ })

};
