export const id = 688;
export const ids = [688];
export const modules = {

/***/ 688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolveLiteLlm: () => (/* binding */ resolveLiteLlm)
/* harmony export */ });
/* harmony import */ var _codex_problem_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8407);
/* harmony import */ var _codex_near_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9600);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5678);
/* harmony import */ var _rules_clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4836);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5714);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5956);
/* harmony import */ var _litellm_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8745);
/* harmony import */ var _litellm_route_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1872);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2313);
/* harmony import */ var _read_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9027);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1999);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5650);












const CLIENT = "litellm";
const FORMAT = {
    client: CLIENT,
    form: "YAML",
    parse: (text, locate) => (0,_read_yaml_js__WEBPACK_IMPORTED_MODULE_6__/* .parseYaml */ .h)(text, locate, false),
};
const PLACES = ["config.yaml", "litellm_config.yaml", "litellm-config.yaml"];
/**
 * What a LiteLLM proxy with this config would call for one entry of `model_list`: the one whose `model_name` (or
 * `litellm_params.model`) is the first of `model`, else the first of the provider that is named, else the first of
 * all; of several with one name, which the proxy balances, the first. `os.environ/NAME` is a variable, also one of
 * `environment_variables` (docs.litellm.ai/docs/proxy/configs). The proxy's default file is taken from `config`, as
 * its own `--config` has none.
 */
function resolveLiteLlm(options, environment) {
    const { config, problems } = (0,_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfig */ .Xg)(options, environment, FORMAT, PLACES);
    const base = { client: CLIENT, models: [], problems, secrets: [] };
    if (problems.some((problem) => problem.stops))
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .resolutionOf */ .Cp)(base, options);
    const list = (0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .treeAt */ .Ss)(config, "model_list");
    const entries = (0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .itemsAt */ .Ct)(config, "model_list");
    const chosen = choose(entries, options);
    if (chosen === undefined) {
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .resolutionOf */ .Cp)({ ...base, problems: [...problems, notChosen(config, list, entries, options)] }, options);
    }
    const process = (0,_variables_js__WEBPACK_IMPORTED_MODULE_8__/* .processVariables */ .vO)(environment);
    const variables = (0,_variables_js__WEBPACK_IMPORTED_MODULE_8__/* .overlay */ .Lw)(process, environmentVariables(config, process));
    const outcome = judgeEntry(chosen, variables, options, environment);
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .resolutionOf */ .Cp)(outcome, options);
}
function judgeEntry(entry, variables, options, environment) {
    const params = (0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .treeAt */ .Ss)(entry, "litellm_params");
    const own = [...wrongTypes(params), ...misnamed(params)];
    const model = (0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .stringAt */ .bX)(params, "model");
    if (model === undefined || own.some((problem) => problem.stops)) {
        const none = own.length > 0 ? [] : [(0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_9__/* .stops */ .G)(() => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .noSelection */ .i6)({ client: CLIENT }, { at: entry.from }))];
        return { client: CLIENT, models: [], problems: [...own, ...none], secrets: [] };
    }
    const written = (0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .stringAt */ .bX)(params, "api_key");
    const key = written && referred(written, variables);
    const address = (0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .stringAt */ .bX)(params, "api_base") ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .stringAt */ .bX)(params, "base_url");
    const baseUrl = address && referred(address, variables);
    const headers = (0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .stringsOf */ .iw)((0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .treeAt */ .Ss)(params, "extra_headers")).map(([name, value]) => [name, value]);
    const call = { client: CLIENT, model, headers, variables, keyNamedAt: key?.from };
    const isInlined = key !== undefined && key.from === written?.from;
    const outcome = (0,_litellm_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .litellmOutcome */ .G)({ ...call, baseUrl, key }, options, environment);
    const inlined = isInlined ? keyInlined(key) : [];
    const problems = [...own, ...inlined, ...outcome.problems];
    return {
        ...outcome,
        problems,
        secrets: [...outcome.secrets, ...(isInlined ? [new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(key.value)] : [])],
    };
}
/** A value, or what the variable it refers to holds; nothing where that is not set. */
function referred({ value, from }, variables) {
    const [, name] = /^os\.environ\/(.+)$/s.exec(value) ?? [];
    if (name === undefined)
        return { value, from };
    const at = { kind: "env", name };
    return variables(name) ?? { value: "", from: at };
}
/** Variables that the proxy sets for itself. */
function environmentVariables(config, process) {
    const set = (0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .stringsOf */ .iw)((0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .treeAt */ .Ss)(config, "environment_variables"));
    return new Map(set.map(([name, value]) => [name, referred(value, process)]));
}
function choose(entries, options) {
    const [asked] = options.models;
    const provider = options.provider?.value;
    if (asked !== undefined) {
        return entries.find((entry) => namesOf(entry).includes(asked.value));
    }
    return entries.find((entry) => provider === undefined || (0,_litellm_route_js__WEBPACK_IMPORTED_MODULE_4__/* .splitModel */ .I)(modelIn(entry))[0] === provider);
}
function namesOf(entry) {
    return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .stringAt */ .bX)(entry, "model_name")?.value ?? "", modelIn(entry)].filter((name) => name !== "");
}
function modelIn(entry) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .stringAt */ .bX)(entry, "litellm_params", "model")?.value ?? "";
}
function notChosen(config, list, entries, options) {
    if (config === undefined && options.config === undefined) {
        return (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_9__/* .stops */ .G)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .noConfig */ .ac)({ client: CLIENT, places: PLACES.map((place) => show(place)) }));
    }
    if (list !== undefined && list.kind !== "sequence") {
        return (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_9__/* .stops */ .G)(() => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongValue */ .NT)({ client: CLIENT, path: (0,_markup_js__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)("model_list"), expected: "a list" }, { at: list.from }));
    }
    const asked = options.models[0] ?? options.provider;
    if (asked === undefined)
        return (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_9__/* .stops */ .G)(() => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .noSelection */ .i6)({ client: CLIENT }, { at: list?.from }));
    const near = (0,_codex_near_js__WEBPACK_IMPORTED_MODULE_11__/* .nearest */ .p)(asked.value, entries.flatMap(namesOf));
    return (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_9__/* .stops */ .G)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .selectionUndefined */ .xJ)({ client: CLIENT, name: show(asked.value), near: near === undefined ? undefined : show(near) }, { at: asked.from }));
}
function wrongTypes(params) {
    if (params !== undefined && params.kind !== "mapping") {
        const path = (0,_markup_js__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)("litellm_params");
        return [(0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_9__/* .stops */ .G)(() => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongValue */ .NT)({ client: CLIENT, path, expected: "an object" }, { at: params.from }))];
    }
    return ["model", "api_base", "base_url", "api_key"].flatMap((field) => {
        const setting = (0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .treeAt */ .Ss)(params, field);
        const isText = setting?.kind === "scalar" && (typeof setting.value === "string" || setting.value === null);
        if (setting === undefined || isText)
            return [];
        return [
            (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_9__/* .stops */ .G)(() => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongValue */ .NT)({ client: CLIENT, path: (0,_markup_js__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(field), expected: "a string" }, { at: setting.from })),
        ];
    });
}
const SPELLINGS = new Map([
    ["apibase", "api_base"],
    ["apikey", "api_key"],
]);
function misnamed(params) {
    if (params?.kind !== "mapping")
        return [];
    return [...params.entries].flatMap(([key, tree]) => {
        const near = SPELLINGS.get(key.toLowerCase().replace(/[_-]/g, ""));
        if (near === undefined || near === key)
            return [];
        return [
            (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_9__/* .goesOn */ .E)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldUnknown */ .hP)({ client: CLIENT, path: show(key), near: (0,_markup_js__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(near) }, { at: tree.keyAt })),
        ];
    });
}
function keyInlined({ value, from }) {
    if (value === "" || from.kind !== "file" || /^[/~]/.test(from.path))
        return [];
    const { path } = from;
    const reference = (0,_markup_js__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)("api_key: os.environ/MY_API_KEY");
    return [(0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_9__/* .goesOn */ .E)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .keyInFile */ .JU)({ path: show(path), reference }, { at: from }))];
}


/***/ })

};
