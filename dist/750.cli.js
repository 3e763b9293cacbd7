export const id = 750;
export const ids = [750];
export const modules = {

/***/ 2717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ resolveHome)
/* harmony export */ });
/* harmony import */ var _rules_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8972);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8407);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2685);



/** `config` as a file or a directory, else $CODEX_HOME, else `.codex` in the home directory. */
function resolveHome(options, environment) {
    if (options.config !== undefined)
        return homeOfConfig(options.config.value, options, environment);
    const given = environment.variables["CODEX_HOME"] ?? "";
    if (given !== "")
        return homeOfVariable(given, environment);
    const { HOME, USERPROFILE } = environment.variables;
    return homeAt((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(nonEmpty(HOME) ?? nonEmpty(USERPROFILE) ?? "~", ".codex"));
}
function nonEmpty(text) {
    return text === "" ? undefined : text;
}
function homeAt(directory, problems = []) {
    return { directory, userFile: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(directory, "config.toml"), problems };
}
/** A config that is missing or unreadable says nothing of Codex, but there is nothing to judge then. */
function homeOfConfig(path, options, environment) {
    const content = environment.readFile(path);
    const at = options.config?.from;
    if (content.kind === "directory")
        return homeOfDirectory(path, options, environment);
    const home = { directory: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path), userFile: path };
    if (content.kind === "text")
        return { ...home, problems: [] };
    if (content.kind === "absent") {
        return { ...home, problems: [(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .stops */ .G)((show) => (0,_rules_config_js__WEBPACK_IMPORTED_MODULE_0__/* .configMissing */ .fp)({ path: show(path) }, { at }))] };
    }
    const { reason } = content;
    return { ...home, problems: [(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .stops */ .G)((show) => (0,_rules_config_js__WEBPACK_IMPORTED_MODULE_0__/* .configUnreadable */ .QR)({ path: show(path), reason }, { at }))] };
}
/** Codex runs on its defaults in a directory without config.toml, which nobody means who names the directory. */
function homeOfDirectory(path, options, environment) {
    const home = homeAt(path);
    const isEmpty = ["config.toml", "auth.json", ".env"].every((name) => environment.readFile((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(path, name)).kind === "absent");
    if (!isEmpty || options.configOverrides.length > 0)
        return home;
    const at = options.config?.from;
    return { ...home, problems: [(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .goesOn */ .E)((show) => (0,_rules_config_js__WEBPACK_IMPORTED_MODULE_0__/* .configMissing */ .fp)({ path: show(home.userFile) }, { at }))] };
}
function homeOfVariable(directory, environment) {
    const { kind } = environment.readFile(directory);
    const at = { kind: "env", name: "CODEX_HOME" };
    if (kind === "absent") {
        return homeAt(directory, [(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .stops */ .G)((show) => (0,_rules_config_js__WEBPACK_IMPORTED_MODULE_0__/* .homeMissing */ .g)({ path: show(directory) }, { at }))]);
    }
    if (kind === "text") {
        return homeAt(directory, [(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .stops */ .G)((show) => (0,_rules_config_js__WEBPACK_IMPORTED_MODULE_0__/* .homeNotDirectory */ .MC)({ path: show(directory) }, { at }))]);
    }
    if (kind === "directory")
        return homeAt(directory);
    return homeAt(directory, [
        (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .goesOn */ .E)((show) => (0,_rules_config_js__WEBPACK_IMPORTED_MODULE_0__/* .configUnreadable */ .QR)({ path: show(directory), reason: "denied" }, { at })),
    ]);
}


/***/ }),

/***/ 1458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ readLayers)
});

// EXTERNAL MODULE: ./build/rules/config.js
var config = __webpack_require__(8972);
// EXTERNAL MODULE: ./build/codex/settings.js + 1 modules
var settings = __webpack_require__(4913);
// EXTERNAL MODULE: ./build/codex/text.js
var codex_text = __webpack_require__(2685);
;// CONCATENATED MODULE: ./build/codex/overrides.js


const AT = { kind: "input", name: "config-override" };
/** More parts than any setting has; bounds the depth of what a hostile line builds. */
const MAXIMUM_PARTS = 32;
/**
 * One `-c key=value` as a table: a dotted path, and a value in TOML or else the raw text, so that a URL needs
 * no quotes. Undefined where Codex refuses it (no `=`, or no key).
 */
function parseOverride(override) {
    const line = override.value.replace(/^\s*(?:-c|--config)\s+/, "");
    const cut = line.indexOf("=");
    const key = (0,codex_text/* trimWhiteSpace */.e8)(line.slice(0, Math.max(cut, 0)));
    if (key === "")
        return undefined;
    const value = parseValue((0,codex_text/* trimWhiteSpace */.e8)(line.slice(cut + 1)), override.from);
    return nest(key.split(".", MAXIMUM_PARTS), value, override.from);
}
/** The table that sets one path of keys to a string. */
function overrideTable(path, value) {
    const { from } = value;
    return nest(path, { kind: "leaf", value: value.value, from, keyAt: from }, from);
}
function parseValue(text, from) {
    const parsed = (0,settings/* parseToml */.MT)(`value = ${text}`, () => from);
    const setting = parsed.kind === "table" ? parsed.table.entries.get("value") : undefined;
    if (setting !== undefined && parsed.kind === "table" && parsed.table.entries.size === 1)
        return setting;
    return { kind: "leaf", value: text.replace(/^["']+|["']+$/g, ""), from, keyAt: from };
}
function nest(path, value, from = AT) {
    const [key = "", ...rest] = path;
    const setting = rest.length === 0 ? value : nest(rest, value, from);
    return { ...(0,settings/* emptyTable */._d)(from), entries: new Map([[key, setting]]) };
}

// EXTERNAL MODULE: ./build/codex/problem.js
var codex_problem = __webpack_require__(8407);
// EXTERNAL MODULE: ./build/codex/behaviours.js
var behaviours = __webpack_require__(6218);
;// CONCATENATED MODULE: ./build/codex/toml-file.js



/** A config file as settings. Absent is normal. */
function readTomlFile(path, environment) {
    const content = environment.readFile(path);
    const shared = { path: content.path, present: content.kind !== "absent" };
    if (content.kind === "absent")
        return { ...shared, table: undefined, problems: [] };
    if (content.kind === "text")
        return { ...shared, ...parseFile(content) };
    const reason = content.kind === "directory" ? "directory" : content.reason;
    const at = { kind: "file", path: content.path, line: 1, column: 1 };
    const problem = (0,codex_problem/* stops */.G)((show) => (0,config/* configUnreadable */.QR)({ path: show(content.path), reason }, { at }));
    return { ...shared, table: undefined, problems: [problem] };
}
function parseFile(content) {
    const { path, text } = content;
    const locate = (position) => ({ kind: "file", path, ...position });
    const parsed = (0,settings/* parseToml */.MT)(text, locate);
    if (parsed.kind === "table")
        return { table: parsed.table, problems: [] };
    const fault = parsed.fault === "redefined" ? "redefined" : faultAt(text, parsed.at);
    const problem = (0,codex_problem/* stops */.G)((show) => (0,config/* configSyntax */.qw)({ path: show(path), ...parsed.at, fault }, { at: locate(parsed.at) }));
    return { table: undefined, problems: [problem] };
}
/** What the faulty line looks like; guesses only among things that can be seen in it. */
function faultAt(text, at) {
    const line = text.split("\n")[at.line - 1] ?? "";
    if (/[\u201C\u201D\u2018\u2019]/.test(line))
        return "smart-quotes";
    if (/^\s*\{/.test(text))
        return "json";
    if (/=\s*(?:true|false|yes|no)\s*(?:#.*)?$/i.test(line))
        return "boolean";
    if (/^\s*[\w.-]+\s*=\s*[A-Za-z][^"'[{]*$/.test(line))
        return "unquoted";
    return "other";
}

;// CONCATENATED MODULE: ./build/codex/profile.js






/**
 * The file `<profile>.config.toml` beside the user's config. A missing one is ignored by Codex without a word.
 * `[profiles.NAME]` in the user's config is fatal only together with `--profile NAME`.
 */
function readProfile(options, environment, home, user) {
    const none = { table: undefined, path: "", present: false };
    const inConfig = (0,behaviours/* behaves */.ni)(options.clientVersion, "profiles-in-config");
    if (options.profile === undefined || inConfig)
        return { ...none, problems: [] };
    const { value: name, from: at } = options.profile;
    if (!/^[A-Za-z0-9_-]+$/.test(name)) {
        const invalid = (0,codex_problem/* stops */.G)((show) => (0,config/* profileNameInvalid */.cj)({ profile: show(name) }, { at }));
        return { ...none, problems: [invalid] };
    }
    const file = readTomlFile((0,codex_text/* joinPath */.uJ)(home.directory, `${name}.config.toml`), environment);
    const missing = (0,codex_problem/* goesOn */.E)((show) => (0,config/* profileMissing */.yf)({ profile: show(name), path: show(file.path) }, { at }));
    const legacy = legacyTable(name, user);
    if (legacy.length > 0)
        return { ...none, problems: legacy };
    return { ...file, problems: file.present ? file.problems : [missing] };
}
/** A profile as it was up to 0.133: a table of the config, which wins over the top level, `-c` included. */
function selectFormerProfile(merged, options) {
    const selector = options.profile ?? (0,settings/* stringAt */.bX)(merged, "profile");
    if (selector === undefined || !(0,behaviours/* behaves */.ni)(options.clientVersion, "profiles-in-config")) {
        return { merged, problems: [] };
    }
    const { value: name, from: at } = selector;
    const profile = (0,settings/* tableAt */.af)(merged, "profiles", name);
    if (profile === undefined) {
        return { merged, problems: [(0,codex_problem/* stops */.G)((show) => (0,config/* profileUndefined */.iz)({ profile: show(name) }, { at }))] };
    }
    const keepsProvider = options.provider !== undefined;
    const entries = [...profile.entries].filter(([key]) => !(keepsProvider && key === "model_provider"));
    return { merged: (0,settings/* mergeTables */.KP)(merged, { ...profile, entries: new Map(entries) }), problems: [] };
}
function legacyTable(name, user) {
    const setting = user && (0,settings/* settingAt */.OZ)(user, "profiles", name);
    if (setting === undefined)
        return [];
    return [
        (0,codex_problem/* stops */.G)((show) => (0,config/* profileLegacyTable */.pP)({ profile: show(name), file: show(`${name}.config.toml`) }, { at: setting.keyAt })),
    ];
}

;// CONCATENATED MODULE: ./build/codex/project.js






/** Keys that a project's own config may not set (warning of Codex 0.169.0). */
const REFUSED = [
    "model_provider",
    "model_providers",
    "openai_base_url",
    "chatgpt_base_url",
    "profile",
    "profiles",
    "notify",
    "otel",
];
const PROJECT_FILE = ".codex/config.toml";
/**
 * `.codex/config.toml` of the working directory, without what a project may not set. Codex reads it only where
 * the user's config has `[projects."<directory>"] trust_level = "trusted"`.
 */
function readProject(environment, home, below, version) {
    const { workingDirectory } = environment;
    const absolute = (path) => (0,codex_text/* absolutePath */.Hi)(path, workingDirectory);
    const none = { table: undefined, path: PROJECT_FILE, present: false, problems: [] };
    if (absolute(PROJECT_FILE) === absolute(home.userFile))
        return none;
    const file = readTomlFile(PROJECT_FILE, environment);
    if (!isTrusted(below, workingDirectory))
        return { ...none, problems: untrustedProblems(file) };
    if (file.table === undefined)
        return file;
    const denied = (0,behaviours/* behaves */.ni)(version, "project-sets-provider") ? [] : REFUSED;
    const refused = denied.filter((key) => file.table?.entries.has(key));
    const entries = [...file.table.entries].filter(([key]) => !refused.some((name) => name === key));
    return {
        ...file,
        table: { ...file.table, entries: new Map(entries) },
        problems: refusedProblems(file, refused),
    };
}
function isTrusted(below, workingDirectory) {
    const directory = workingDirectory.replace(/(?<=.)[/\\]+$/, "");
    return (0,settings/* stringAt */.bX)(below, "projects", directory, "trust_level")?.value === "trusted";
}
function refusedProblems(file, refused) {
    const first = file.table?.entries.get(refused[0] ?? "");
    if (first === undefined)
        return file.problems;
    const problem = (0,codex_problem/* goesOn */.E)((show) => (0,config/* projectIgnored */.KG)({ path: show(file.path), keys: refused.map((key) => show(key)) }, { at: first.keyAt }));
    return [...file.problems, problem];
}
/** Only a file that would choose the provider is worth a word: anything else in it cannot change the call. */
function untrustedProblems(file) {
    const names = ["model_provider", "model_providers", "openai_base_url"];
    const first = names.flatMap((name) => file.table?.entries.get(name) ?? [])[0];
    if (first === undefined)
        return [];
    return [(0,codex_problem/* goesOn */.E)((show) => (0,config/* projectUntrusted */.Cy)({ path: show(file.path) }, { at: first.keyAt }))];
}

;// CONCATENATED MODULE: ./build/codex/layers.js







const NOWHERE = { kind: "default", name: "codex" };
/** Order from low to high as observed on Codex 0.169.0; the last one is not merged but forces one key. */
function readLayers(options, environment, home) {
    if (home.problems.some((problem) => problem.stops)) {
        return { merged: (0,settings/* emptyTable */._d)(NOWHERE), layers: [], problems: home.problems };
    }
    const system = readTomlFile("/etc/codex/config.toml", environment);
    const user = readTomlFile(home.userFile, environment);
    const profile = readProfile(options, environment, home, user.table);
    const below = mergeAll([system.table, user.table, profile.table]);
    const project = readProject(environment, home, below, options.clientVersion);
    const overrides = readOverrides(options);
    const managed = readTomlFile("/etc/codex/managed_config.toml", environment);
    const requirements = readTomlFile("/etc/codex/requirements.toml", environment);
    const files = [
        ["system", system],
        ["user", user],
        ["profile", profile],
        ["project", project],
        ["override", overrides],
        ["managed", managed],
        ["requirements", requirements],
    ];
    const under = mergeAll([below, project.table, overrides.table]);
    const selected = selectFormerProfile(mergeAll([under, managed.table]), options);
    return {
        merged: forceProvider(selected.merged, requirements.table),
        layers: files.flatMap(([name, { table, path }]) => (table === undefined ? [] : [{ name, table, path }])),
        problems: [
            ...home.problems,
            ...files.flatMap(([, file]) => file.problems),
            ...selected.problems,
            ...overruled(under, managed),
        ],
    };
}
function mergeAll(tables) {
    return tables.reduce((merged, table) => (table === undefined ? merged : (0,settings/* mergeTables */.KP)(merged, table)), (0,settings/* emptyTable */._d)(NOWHERE));
}
/** `-c` lines in their order, then the provider that was asked for. */
function readOverrides(options) {
    const problems = [];
    const tables = options.configOverrides.map((override) => {
        const table = parseOverride(override);
        if (table === undefined) {
            problems.push((0,codex_problem/* stops */.G)((show) => (0,config/* overrideSyntax */.Uy)({ override: show(override.value) }, { at: override.from })));
        }
        return table;
    });
    if (options.provider !== undefined)
        tables.push(overrideTable(["model_provider"], options.provider));
    return { table: mergeAll(tables), path: "config-override", present: tables.length > 0, problems };
}
/** `/etc/codex/requirements.toml` forces the provider over everything else. */
function forceProvider(merged, requirements) {
    const forced = requirements && (0,settings/* stringAt */.bX)(requirements, "model_provider");
    if (forced === undefined)
        return merged;
    return { ...merged, entries: new Map([...merged.entries, ["model_provider", forced]]) };
}
const OVERRULABLE = ["model_provider", "model", "openai_base_url"];
function overruled(under, managed) {
    const { table, path } = managed;
    if (table === undefined)
        return [];
    const providers = (0,settings/* settingAt */.OZ)(table, "model_providers");
    const fields = providers?.kind === "table"
        ? [...providers.entries].flatMap(([id, provider]) => provider.kind === "table"
            ? [...provider.entries.keys()].map((key) => ["model_providers", id, key])
            : [])
        : [];
    const paths = [...OVERRULABLE.map((key) => [key]), ...fields];
    return paths.flatMap((keys) => overruledAt(under, table, keys, path));
}
function overruledAt(under, managed, keys, path) {
    const [before, after] = [(0,settings/* stringAt */.bX)(under, ...keys), (0,settings/* stringAt */.bX)(managed, ...keys)];
    if (before === undefined || after === undefined || before.value === after.value)
        return [];
    return [
        (0,codex_problem/* goesOn */.E)((show) => (0,config/* managedOverrides */.rc)({ key: show(keys.join(".")), path: show(path) }, { at: after.from })),
    ];
}


/***/ }),

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


/***/ })

};
