export const id = 486;
export const ids = [486];
export const modules = {

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

/***/ 7486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolveOpenCode: () => (/* binding */ resolveOpenCode)
/* harmony export */ });
/* harmony import */ var _codex_problem_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8407);
/* harmony import */ var _codex_near_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9600);
/* harmony import */ var _codex_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2685);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5678);
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4505);
/* harmony import */ var _rules_clients_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4836);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5956);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2313);
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1488);
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9077);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1999);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5650);












const CLIENT = "opencode";
const FORMAT = {
    client: CLIENT,
    form: "JSON with comments",
    parse: (text, locate) => (0,_read_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(text, locate, true),
};
/**
 * What OpenCode would call. Its files are merged in the order of its documentation (anomalyco/opencode
 * packages/web/src/content/docs/config.mdx@00d80fb); remote and managed configs are not seen here. The provider is
 * what stands before the first slash of `model` (packages/opencode/src/provider/provider.ts@f03db5b, parseModel),
 * and its package decides the wire API. `options.apiKey` wins over a key of `opencode auth login`, and that over the
 * one variable of `env` (the same file, getSDK and "load apikeys"). `{env:NAME}` becomes the variable or nothing,
 * `{file:path}` the trimmed content of the file, without which OpenCode stops (src/config/variable.ts@0380a03).
 */
function resolveOpenCode(options, environment) {
    const { config, problems } = readFiles(options, environment);
    const variables = (0,_variables_js__WEBPACK_IMPORTED_MODULE_7__/* .processVariables */ .vO)(environment);
    const base = { client: CLIENT, models: options.models, problems, secrets: [] };
    if (problems.some((problem) => problem.stops))
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .resolutionOf */ .Cp)(base, options);
    const id = providerOf(options, config);
    if (id === undefined) {
        const none = config === undefined && options.models.length === 0;
        const problem = none
            ? (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .stops */ .G)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .noConfig */ .ac)({ client: CLIENT, places: ["opencode.json", "opencode.jsonc"].map((name) => show(name)) }))
            : (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .stops */ .G)(() => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .noSelection */ .i6)({ client: CLIENT }));
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .resolutionOf */ .Cp)({ ...base, problems: [...problems, problem] }, options);
    }
    const outcome = readProvider({ id, config, options, environment, variables });
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .resolutionOf */ .Cp)({ ...outcome, problems: [...problems, ...outcome.problems] }, options);
}
function readFiles(options, environment) {
    const custom = environment.variables["OPENCODE_CONFIG"] ?? "";
    const global = ["opencode.json", "opencode.jsonc"].map((name) => (0,_config_file_js__WEBPACK_IMPORTED_MODULE_3__/* .inHome */ .Lf)(environment, `.config/opencode/${name}`));
    const project = ["opencode.json", "opencode.jsonc", ".opencode/opencode.json", ".opencode/opencode.jsonc"];
    const files = (0,_config_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfig */ .Xg)(options, environment, FORMAT, [
        ...global,
        ...(custom === "" ? [] : [custom]),
        ...project,
    ]);
    const inline = environment.variables["OPENCODE_CONFIG_CONTENT"] ?? "";
    if (inline === "" || options.config !== undefined)
        return files;
    const name = "OPENCODE_CONFIG_CONTENT";
    const last = (0,_config_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFile */ .CJ)(name, inline, FORMAT, () => ({ kind: "env", name }));
    const merged = files.config !== undefined && last.config !== undefined
        ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .mergeMappings */ .SQ)(files.config, last.config)
        : undefined;
    return { config: merged ?? last.config ?? files.config, problems: [...files.problems, ...last.problems] };
}
/** The provider that is named, else that of the model, else the only one of the config. */
function providerOf(options, config) {
    if (options.provider !== undefined)
        return options.provider;
    const defined = (0,_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .mappingAt */ .oh)(config, "provider");
    const [asked] = options.models;
    const prefixed = asked === undefined ? undefined : prefixOf(asked);
    if (prefixed !== undefined && (defined?.entries.has(prefixed.value) === true || isKnown(prefixed.value)))
        return prefixed;
    const model = (0,_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .stringAt */ .bX)(config, "model");
    const configured = model === undefined ? undefined : prefixOf(model);
    if (configured !== undefined)
        return configured;
    const [only, ...others] = defined?.entries ?? [];
    return only === undefined || others.length > 0 ? undefined : { value: only[0], from: only[1].keyAt };
}
function prefixOf({ value, from }) {
    const cut = value.indexOf("/");
    return cut <= 0 ? undefined : { value: value.slice(0, cut), from };
}
function isKnown(id) {
    return (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .findProviderById */ .ve)(id) !== undefined;
}
function readProvider(given) {
    const { id, config, options, variables } = given;
    const entry = (0,_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .treeAt */ .Ss)(config, "provider", id.value);
    const table = (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .findProviderById */ .ve)(id.value);
    const found = { client: CLIENT, provider: id, models: modelsOf(given, entry), secrets: [] };
    if (entry === undefined && (table === undefined || isForeign(id.value))) {
        const ids = [...((0,_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .mappingAt */ .oh)(config, "provider")?.entries.keys() ?? [])];
        const near = (0,_codex_near_js__WEBPACK_IMPORTED_MODULE_10__/* .nearest */ .p)(id.value, ids);
        const problem = isForeign(id.value)
            ? (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .stops */ .G)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .notImitated */ .to)({ client: CLIENT, name: show(id.value) }, { at: id.from }))
            : (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .stops */ .G)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .selectionUndefined */ .xJ)({ client: CLIENT, name: show(id.value), near: near === undefined ? undefined : show(near) }, { at: id.from }));
        return { ...found, problems: [problem] };
    }
    const wireApi = wireOf(id.value, entry, found.models[0]);
    if (wireApi === undefined) {
        const named = (0,_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .stringAt */ .bX)(entry, "npm") ?? id;
        return {
            ...found,
            problems: [
                (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .stops */ .G)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .notImitated */ .to)({ client: CLIENT, name: show(named.value) }, { at: named.from })),
            ],
        };
    }
    const written = options.baseUrl ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .stringAt */ .bX)(entry, "options", "baseURL") ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .stringAt */ .bX)(entry, "api");
    const baseUrl = written === undefined ? defaultOf(table) : expanded(written, given).value;
    const headers = (0,_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .stringsOf */ .iw)((0,_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .treeAt */ .Ss)(entry, "options", "headers")).map(([name, value]) => [name, expanded(value, given).value]);
    const key = keyOf(given, entry, table);
    const sendsHeader = headers.some(([name]) => /^(?:authorization|x-api-key|api-key)$/i.test(name));
    const isOpen = (0,_local_js__WEBPACK_IMPORTED_MODULE_5__/* .isLocal */ .I)(baseUrl?.value) || sendsHeader;
    return {
        ...found,
        baseUrl: baseUrl && { ...baseUrl, value: filledIn(baseUrl.value, variables) },
        key: key.value,
        keyExpectedAt: key.value === undefined && isOpen && !key.isNamed ? undefined : key.expectedAt,
        request: { wireApi, keyHeader: wireApi === "messages" ? "x-api-key" : "Authorization", headers },
        problems: [
            ...wrongTypes(id.value, entry),
            ...misnamed(id.value, entry),
            ...key.problems,
            ...(key.value === undefined && !key.isNamed && !isOpen ? [missingSource(id, table)] : []),
        ],
    };
}
/** Providers whose packages have a wire of their own. */
const FOREIGN = /^(?:amazon-bedrock|azure|azure-cognitive-services|google|google-vertex|google-vertex-anthropic|github-copilot|gitlab|sap-ai-core|cloudflare-workers-ai|opencode)$/;
function isForeign(id) {
    return FOREIGN.test(id);
}
const WIRES = new Map([
    ["@ai-sdk/openai-compatible", "chat"],
    ["@openrouter/ai-sdk-provider", "chat"],
    ["@ai-sdk/groq", "chat"],
    ["@ai-sdk/mistral", "chat"],
    ["@ai-sdk/deepinfra", "chat"],
    ["@ai-sdk/cerebras", "chat"],
    ["@ai-sdk/togetherai", "chat"],
    ["@ai-sdk/openai", "responses"],
    ["@ai-sdk/anthropic", "messages"],
]);
/** By the package of the model or the provider; undefined where the gate does not know what it sends. */
function wireOf(id, entry, model) {
    const ofModel = model && (0,_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .stringAt */ .bX)(entry, "models", model.value, "provider", "npm");
    const npm = (ofModel ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .stringAt */ .bX)(entry, "npm"))?.value;
    if (npm !== undefined)
        return WIRES.get(npm);
    if (isForeign(id))
        return undefined;
    if (id === "openai")
        return "responses";
    return id === "anthropic" ? "messages" : "chat";
}
function defaultOf(table) {
    const value = table?.baseUrls[0];
    return value === undefined ? undefined : { value, from: { kind: "default", name: table?.name ?? "" } };
}
/** `${NAME}` in a base URL becomes the variable where it is set (loadBaseURL in provider.ts). */
function filledIn(url, variables) {
    return url.replace(/\$\{([^}]{1,200})\}/g, (whole, name) => variables(name)?.value ?? whole);
}
/** The models asked for, else the config's of this provider, each by the id that is sent. */
function modelsOf({ id, config, options }, entry) {
    const configured = ["model", "small_model"].flatMap((name) => {
        const model = (0,_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .stringAt */ .bX)(config, name);
        return model?.value.startsWith(`${id.value}/`) === true ? [model] : [];
    });
    const chosen = options.models.length > 0 ? options.models : configured;
    const ids = chosen.map(({ value, from }) => {
        const name = value.startsWith(`${id.value}/`) ? value.slice(id.value.length + 1) : value;
        return { value: (0,_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .stringAt */ .bX)(entry, "models", name, "id")?.value ?? name, from };
    });
    return ids.filter(({ value }, index) => ids.findIndex((other) => other.value === value) === index);
}
function keyOf(given, entry, table) {
    const { options, environment, variables, id } = given;
    const own = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .givenKey */ .xy)(options, environment);
    const expected = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .keyInput */ .iS)(options);
    if (own !== undefined)
        return { value: own, expectedAt: own.from, isNamed: true, problems: [] };
    const written = (0,_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .stringAt */ .bX)(entry, "options", "apiKey");
    if (written !== undefined) {
        const { value, at, isReference, problems } = expanded(written, given);
        const hints = isReference ? problems : [...problems, ...inlined(written)];
        const isMissing = value.value === "" && isReference;
        return {
            value: isMissing ? undefined : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .secretOf */ .OM)(value),
            expectedAt: expected ?? at,
            isNamed: true,
            problems: hints,
        };
    }
    const login = loginKey(id.value, environment);
    const names = envOf(entry, table);
    const found = login ?? (0,_variables_js__WEBPACK_IMPORTED_MODULE_7__/* .firstSet */ .v)(variables, names) ?? (names[0] === undefined ? undefined : variables(names[0]));
    const [first] = names;
    const named = first === undefined ? undefined : { kind: "env", name: first };
    const expectedAt = found?.from ?? expected ?? named;
    return { value: found && (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .secretOf */ .OM)(found), expectedAt, isNamed: expectedAt !== undefined, problems: [] };
}
function envOf(entry, table) {
    const names = (0,_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .itemsAt */ .Ct)(entry, "env").flatMap((item) => item.kind === "scalar" && typeof item.value === "string" ? [item.value] : []);
    return names.length > 0 ? names : (table?.envKeys ?? []);
}
/** A key that `opencode auth login` stored. */
function loginKey(id, environment) {
    const data = environment.variables["XDG_DATA_HOME"] ?? "";
    const path = (0,_codex_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(data === "" ? (0,_config_file_js__WEBPACK_IMPORTED_MODULE_3__/* .inHome */ .Lf)(environment, ".local/share") : data, "opencode/auth.json");
    const content = environment.readFile(path);
    if (content.kind !== "text")
        return undefined;
    const { config } = (0,_config_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFile */ .CJ)(path, content.text, FORMAT);
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .stringAt */ .bX)(config, id, "type")?.value === "api" ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .stringAt */ .bX)(config, id, "key") : undefined;
}
/** A text with its `{env:…}` and `{file:…}` filled in; one that is nothing else comes from there. */
function expanded(text, { environment, variables }) {
    const problems = [];
    let at = text.from;
    const whole = /^\{(?:env|file):[^}]+\}$/.test(text.value);
    const value = text.value
        .replace(/\{env:([^}]{1,200})\}/g, (_, name) => {
        if (whole)
            at = { kind: "env", name };
        return variables(name)?.value ?? "";
    })
        .replace(/\{file:([^}]{1,1000})\}/g, (_, name) => {
        if (environment.trust === "untrusted" && leadsOut(name)) {
            problems.push((0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .stops */ .G)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceOutside */ .lI)({ client: CLIENT, path: show(name, 160) }, { at: text.from })));
            return "";
        }
        const content = environment.readFile(pathFrom(name, text.from, environment));
        if (content.kind === "text") {
            if (whole)
                at = { kind: "file", path: content.path, line: 1, column: 1 };
            return content.text.trim();
        }
        problems.push((0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .stops */ .G)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceMissing */ .I8)({ client: CLIENT, path: show(content.path) }, { at: text.from })));
        return "";
    });
    const isReference = value !== text.value || whole;
    return { value: { value, from: at }, at, isReference, problems };
}
/** Whoever changes the config in a pull request must not have another file of the machine sent as a key. */
function leadsOut(name) {
    return /^(?:[/\\~]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(name);
}
/** Relative to the file that names it. */
function pathFrom(name, from, environment) {
    if (name.startsWith("./"))
        return pathFrom(name.slice(2), from, environment);
    if (name.startsWith("~/"))
        return (0,_codex_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)((0,_config_file_js__WEBPACK_IMPORTED_MODULE_3__/* .homeOf */ .lt)(environment), name.slice(2));
    const isAbsolute = /^(?:[/\\]|[A-Za-z]:)/.test(name);
    return isAbsolute || from.kind !== "file"
        ? name
        : (0,_codex_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)((0,_codex_text_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryOf */ .jt)(from.path), name).replace(/^\.\//, "");
}
function inlined({ value, from }) {
    if (from.kind !== "file" || value === "" || /^[/~]/.test(from.path))
        return [];
    const { path } = from;
    return [
        (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .goesOn */ .E)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .keyInFile */ .JU)({ path: show(path), reference: (0,_markup_js__WEBPACK_IMPORTED_MODULE_11__/* .code */ .aY)('"{env:MY_API_KEY}"') }, { at: from })),
    ];
}
function missingSource(id, table) {
    const suggestion = (0,_markup_js__WEBPACK_IMPORTED_MODULE_11__/* .code */ .aY)(`"apiKey": "{env:${table?.envKeys[0] ?? "MY_API_KEY"}}"`);
    return (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .goesOn */ .E)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .noKeySource */ .gv)({ client: CLIENT, name: show(id.value), suggestion }, { at: id.from }));
}
function wrongTypes(id, entry) {
    const places = [["npm"], ["api"], ["options", "baseURL"], ["options", "apiKey"]];
    return places.flatMap((path) => {
        const setting = (0,_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .treeAt */ .Ss)(entry, ...path);
        if (setting === undefined || (setting.kind === "scalar" && typeof setting.value === "string"))
            return [];
        const name = ["provider", id, ...path].join(".");
        return [
            (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .stops */ .G)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .wrongValue */ .NT)({ client: CLIENT, path: show(name), expected: "a string" }, { at: setting.from })),
        ];
    });
}
const SPELLINGS = new Map([
    ["baseurl", "baseURL"],
    ["apibase", "baseURL"],
    ["url", "baseURL"],
    ["apikey", "apiKey"],
    ["key", "apiKey"],
]);
/** `base_url` and the like, and the right name in the wrong place. */
function misnamed(id, entry) {
    const inOptions = [...((0,_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .mappingAt */ .oh)(entry, "options")?.entries ?? [])].map(([key, tree]) => ({
        key,
        tree,
        place: ["options"],
    }));
    const beside = [...((0,_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .mappingAt */ .oh)(entry)?.entries ?? [])].map(([key, tree]) => ({ key, tree, place: [] }));
    return [...inOptions, ...beside].flatMap(({ key, tree, place }) => {
        const right = SPELLINGS.get(key.toLowerCase().replace(/[_-]/g, ""));
        if (right === undefined || (place.length > 0 && key === right))
            return [];
        const path = ["provider", id, ...place, key].join(".");
        const near = (0,_markup_js__WEBPACK_IMPORTED_MODULE_11__/* .code */ .aY)(`"${right}" under "options"`);
        return [(0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .goesOn */ .E)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldUnknown */ .hP)({ client: CLIENT, path: show(path), near }, { at: tree.keyAt }))];
    });
}


/***/ })

};
