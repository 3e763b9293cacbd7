export const id = 794;
export const ids = [794];
export const modules = {

/***/ 8794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolveContinue: () => (/* binding */ resolveContinue)
/* harmony export */ });
/* harmony import */ var _codex_problem_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8407);
/* harmony import */ var _codex_near_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9600);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5678);
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4505);
/* harmony import */ var _rules_clients_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4836);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5956);
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1488);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2313);
/* harmony import */ var _read_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9027);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1999);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5650);











const CLIENT = "continue";
const FORMAT = {
    client: CLIENT,
    form: "YAML",
    parse: (text, locate) => (0,_read_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .parseYaml */ .h)(text, locate, true),
};
/**
 * What Continue would call for one entry of `models`: the one that the first of `model` names by `name` or `model`,
 * else the first of the provider that is named, else the first with the role `chat`, which an entry without roles
 * has (docs.continue.dev/reference). `apiBase` with `chat/completions`, or `messages` for Anthropic, is called
 * (docs.continue.dev/customize/model-providers/top-level/openai). `${{ secrets.NAME }}` is looked for in
 * `~/.continue/.env`, in `.env` of the workspace, then in the process (continuedev/continue
 * core/config/yaml/LocalPlatformClient.ts@123d39e); what its hub stores is not seen here.
 */
function resolveContinue(options, environment) {
    const places = [(0,_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .inHome */ .Lf)(environment, ".continue/config.yaml")];
    const { config, problems } = (0,_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfig */ .Xg)(options, environment, FORMAT, places);
    const base = { client: CLIENT, models: options.models, problems, secrets: [] };
    if (problems.some((problem) => problem.stops))
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .resolutionOf */ .Cp)(base, options);
    const entry = choose((0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .itemsAt */ .Ct)(config, "models"), options);
    if (entry === undefined) {
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .resolutionOf */ .Cp)({ ...base, problems: [notChosen(config, places, options)] }, options);
    }
    const files = [(0,_variables_js__WEBPACK_IMPORTED_MODULE_7__/* .dotenvAt */ .ir)(".env", environment), (0,_variables_js__WEBPACK_IMPORTED_MODULE_7__/* .dotenvAt */ .ir)((0,_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .inHome */ .Lf)(environment, ".continue/.env"), environment)];
    const variables = files.reduce(_variables_js__WEBPACK_IMPORTED_MODULE_7__/* .overlay */ .Lw, (0,_variables_js__WEBPACK_IMPORTED_MODULE_7__/* .processVariables */ .vO)(environment));
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .resolutionOf */ .Cp)(judgeEntry(entry, variables, options, environment), options);
}
function choose(entries, options) {
    const [asked] = options.models;
    const provider = options.provider?.value;
    if (asked !== undefined)
        return entries.find((entry) => namesOf(entry).includes(asked.value));
    if (provider !== undefined)
        return entries.find((entry) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(entry, "provider")?.value === provider);
    return entries.find(isForChat) ?? entries[0];
}
function isForChat(entry) {
    const roles = (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .itemsAt */ .Ct)(entry, "roles");
    return roles.length === 0 || roles.some((role) => role.kind === "scalar" && role.value === "chat");
}
function namesOf(entry) {
    return ["name", "model"].flatMap((field) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(entry, field)?.value ?? []);
}
function notChosen(config, places, options) {
    const list = (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .treeAt */ .Ss)(config, "models");
    if (config === undefined && options.config === undefined) {
        return (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .stops */ .G)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .noConfig */ .ac)({ client: CLIENT, places: places.map((place) => show(place)) }));
    }
    if (list !== undefined && list.kind !== "sequence") {
        return (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .stops */ .G)(() => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongValue */ .NT)({ client: CLIENT, path: (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)("models"), expected: "a list" }, { at: list.from }));
    }
    const asked = options.models[0] ?? options.provider;
    if (asked === undefined)
        return (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .stops */ .G)(() => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .noSelection */ .i6)({ client: CLIENT }, { at: list?.from }));
    const near = (0,_codex_near_js__WEBPACK_IMPORTED_MODULE_10__/* .nearest */ .p)(asked.value, (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .itemsAt */ .Ct)(config, "models").flatMap(namesOf));
    return (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .stops */ .G)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .selectionUndefined */ .xJ)({ client: CLIENT, name: show(asked.value), near: near === undefined ? undefined : show(near) }, { at: asked.from }));
}
/** Providers of Continue that speak another API than their row of the table, or none that the gate imitates. */
const FOREIGN = /^(?:azure|bedrock|bedrockimport|gemini|vertexai|ollama|cohere|sagemaker|watsonx|cloudflare|replicate|huggingface-.*|continue-proxy)$/;
function judgeEntry(entry, variables, options, environment) {
    const [provider, model] = [(0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(entry, "provider"), (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(entry, "model")];
    const wrong = wrongTypes(entry);
    const found = {
        client: CLIENT,
        provider,
        models: model === undefined ? [] : [model],
        secrets: [],
    };
    if (wrong.length > 0)
        return { ...found, problems: wrong };
    if (provider === undefined)
        return { ...found, problems: [unread(entry)] };
    const table = (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findProviderById */ .ve)(provider.value);
    if (FOREIGN.test(provider.value) || (table === undefined && (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(entry, "apiBase") === undefined)) {
        return {
            ...found,
            problems: [
                (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .stops */ .G)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .notImitated */ .to)({ client: CLIENT, name: show(provider.value) }, { at: provider.from })),
            ],
        };
    }
    const fallback = table?.baseUrls[0];
    const written = (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(entry, "apiBase");
    const baseUrl = options.baseUrl ??
        (written && referred(written, variables)) ??
        (fallback === undefined
            ? undefined
            : { value: fallback, from: { kind: "default", name: provider.value } });
    const headers = (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .stringsOf */ .iw)((0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .treeAt */ .Ss)(entry, "requestOptions", "headers")).map(([name, value]) => [name, referred(value, variables)]);
    const wireApi = provider.value === "anthropic" ? "messages" : "chat";
    const isOpen = (0,_local_js__WEBPACK_IMPORTED_MODULE_3__/* .isLocal */ .I)(baseUrl?.value) || headers.some(([name]) => /^(?:authorization|x-api-key|api-key)$/i.test(name));
    const key = keyOf(entry, provider, isOpen, variables, options, environment);
    const request = {
        wireApi,
        keyHeader: wireApi === "messages" ? "x-api-key" : "Authorization",
        headers,
    };
    return { ...found, baseUrl, ...key, request, problems: [...misnamed(entry), ...key.problems] };
}
/** A block of the hub has `uses` and its content elsewhere. */
function unread(entry) {
    const uses = (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(entry, "uses");
    return uses === undefined
        ? (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .stops */ .G)(() => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .noSelection */ .i6)({ client: CLIENT }, { at: entry.from }))
        : (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .stops */ .G)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .notImitated */ .to)({ client: CLIENT, name: show(uses.value) }, { at: uses.from }));
}
function keyOf(entry, provider, isOpen, variables, options, environment) {
    const given = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .givenKey */ .xy)(options, environment);
    if (given !== undefined)
        return { key: given, keyExpectedAt: given.from, problems: [] };
    const written = (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(entry, "apiKey");
    if (written === undefined) {
        const expected = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .keyInput */ .iS)(options);
        const isFaulty = !isOpen && expected === undefined;
        return { keyExpectedAt: expected, problems: isFaulty ? [missingSource(provider)] : [] };
    }
    const value = referred(written, variables);
    const isReference = value.value !== written.value;
    const isMissing = isReference && value.value === "";
    return {
        key: isMissing ? undefined : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .secretOf */ .OM)(value),
        keyExpectedAt: value.from,
        problems: isReference ? [] : inlined(written),
    };
}
const REFERENCE = /\$\{\{\s*secrets\.([A-Za-z0-9_-]{1,200})\s*\}\}/g;
/** A text with its secrets filled in; one that is nothing else comes from there. */
function referred({ value, from }, variables) {
    let at = from;
    const isWhole = value.replace(REFERENCE, "") === "";
    const text = value.replace(REFERENCE, (_, name) => {
        const variable = variables(name);
        if (isWhole)
            at = variable?.from ?? { kind: "env", name };
        return variable?.value ?? "";
    });
    return { value: text, from: at };
}
function missingSource(provider) {
    const suggestion = (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)("apiKey: ${{ secrets.MY_API_KEY }}");
    return (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .goesOn */ .E)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .noKeySource */ .gv)({ client: CLIENT, name: show(provider.value), suggestion }, { at: provider.from }));
}
function inlined({ value, from }) {
    if (value === "" || from.kind !== "file" || /^[/~]/.test(from.path))
        return [];
    const { path } = from;
    const reference = (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)("apiKey: ${{ secrets.MY_API_KEY }}");
    return [(0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .goesOn */ .E)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .keyInFile */ .JU)({ path: show(path), reference }, { at: from }))];
}
function wrongTypes(entry) {
    return ["provider", "model", "apiBase", "apiKey"].flatMap((field) => {
        const setting = (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .treeAt */ .Ss)(entry, field);
        if (setting === undefined || (setting.kind === "scalar" && typeof setting.value === "string"))
            return [];
        return [
            (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .stops */ .G)(() => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongValue */ .NT)({ client: CLIENT, path: (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(field), expected: "a string" }, { at: setting.from })),
        ];
    });
}
const SPELLINGS = new Map([
    ["apibase", "apiBase"],
    ["baseurl", "apiBase"],
    ["apiurl", "apiBase"],
    ["apikey", "apiKey"],
]);
function misnamed(entry) {
    if (entry.kind !== "mapping")
        return [];
    return [...entry.entries].flatMap(([key, tree]) => {
        const near = SPELLINGS.get(key.toLowerCase().replace(/[_-]/g, ""));
        if (near === undefined || near === key)
            return [];
        return [
            (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .goesOn */ .E)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldUnknown */ .hP)({ client: CLIENT, path: show(key), near: (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(near) }, { at: tree.keyAt })),
        ];
    });
}


/***/ }),

/***/ 1488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isLocal)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2952);
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4505);


/** A server on one's own machine or network, which is often open. */
function isLocal(url) {
    if (url === undefined || !URL.canParse(url))
        return false;
    const { hostname } = new URL(url);
    const kind = (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .hostKind */ .P)(hostname);
    return kind === "loopback" || kind === "private" || (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .findProviderByHost */ .yQ)(hostname)?.kind === "server";
}


/***/ }),

/***/ 9027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1999);


/**
 * YAML as data: no tag makes an object of its own, aliases and merge keys are followed as far as a bound on all
 * nodes together allows. `unique` refuses a key that stands twice, which PyYAML takes.
 */
function parseYaml(source, locate, unique) {
    const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const tooDeep = firstTooDeep(text);
    if (tooDeep !== undefined)
        return { kind: "syntax", at: tooDeep };
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
            lineCounter: lines,
            // Its own check compares every key with every other one.
            uniqueKeys: false,
            prettyErrors: false,
            logLevel: "silent",
        });
        const at = (offset) => positionOf(lines, offset);
        const [error] = document.errors;
        if (error !== undefined)
            return { kind: "syntax", at: at(error.pos[0]) };
        const context = {
            locate: (offset) => locate(at(offset)),
            unique,
            anchors: new Map(),
            twice: undefined,
            left: _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_NODES */ .n4,
        };
        const tree = toTree(document.contents, undefined, context, 0);
        if (context.twice !== undefined)
            return { kind: "syntax", at: at(context.twice) };
        return context.left < 0 ? { kind: "syntax", at: START } : { kind: "tree", tree };
    }
    catch {
        return { kind: "syntax", at: START };
    }
}
const START = { line: 1, column: 1 };
function positionOf(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
/** The parser recurses into brackets and indentation alike, and takes its time over very deep ones. */
function firstTooDeep(text) {
    for (const [index, line] of text.split("\n").entries()) {
        const openings = line.match(/[[{]/g)?.length ?? 0;
        const dashes = /^[ ]*(?:[-?:][ ]+)+/.exec(line)?.[0].match(/[-?:]/g)?.length ?? 0;
        if (openings > 4 * _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_DEPTH */ .tP || dashes > _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_DEPTH */ .tP)
            return { line: index + 1, column: 1 };
    }
    return undefined;
}
/** Takes any node; deeper than `MAXIMUM_DEPTH`, and once the budget is spent, all is null. */
function toTree(node, key, context, depth) {
    context.left -= 1;
    const from = context.locate(offsetOf(node) ?? key ?? 0);
    const placed = { from, keyAt: key === undefined ? from : context.locate(key) };
    const nothing = { kind: "scalar", ...placed, value: null };
    if (context.left < 0 || depth > _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_DEPTH */ .tP)
        return nothing;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return toTree(context.anchors.get(node.source), key, context, depth + 1);
    const tree = withoutAnchor(node, placed, context, depth);
    const anchor = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.anchor : undefined;
    // Only now, so that a node cannot hold itself.
    if (anchor !== undefined)
        context.anchors.set(anchor, node);
    return tree ?? nothing;
}
function withoutAnchor(node, placed, context, depth) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const items = node.items.map((item) => toTree(item, undefined, context, depth + 1));
        return { kind: "sequence", ...placed, items };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return { kind: "mapping", ...placed, entries: entriesOf(node, context, depth) };
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? { kind: "scalar", ...placed, value: scalarOf(node.value) } : undefined;
}
function entriesOf(map, context, depth) {
    const merged = new Map();
    const own = new Map();
    for (const pair of map.items) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(pair) || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) || context.left < 0)
            continue;
        const value = toTree(pair.value, offsetOf(pair.key), context, depth + 1);
        const name = String(scalarOf(pair.key.value));
        if (context.unique && own.has(name))
            context.twice ??= offsetOf(pair.key);
        if (name !== "<<")
            own.set(name, value);
        else
            for (const [inner, tree] of mergedEntries(value))
                if (!merged.has(inner))
                    merged.set(inner, tree);
    }
    return new Map([...merged, ...own]);
}
/** What `<<` brings: a mapping, or a list of them of which the first wins. */
function mergedEntries(value) {
    const mappings = value.kind === "sequence" ? value.items : [value];
    return mappings.flatMap((mapping) => (mapping.kind === "mapping" ? [...mapping.entries] : []));
}
function offsetOf(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return undefined;
    return node.range?.[0];
}
function scalarOf(value) {
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}


/***/ })

};
