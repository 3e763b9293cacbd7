export const id = 938;
export const ids = [938];
export const modules = {

/***/ 2938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolveAider: () => (/* binding */ resolveAider)
/* harmony export */ });
/* harmony import */ var _codex_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8407);
/* harmony import */ var _codex_near_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9600);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5678);
/* harmony import */ var _rules_clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4836);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5956);
/* harmony import */ var _litellm_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8745);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2313);
/* harmony import */ var _read_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9027);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1999);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5650);










const CLIENT = "aider";
const FORMAT = {
    client: CLIENT,
    form: "YAML",
    parse: (text, locate) => (0,_read_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .parseYaml */ .h)(text, locate, false),
};
/**
 * What Aider would call, through LiteLLM. `.aider.conf.yml` of the working directory wins over that of the home
 * directory; a variable `AIDER_NAME` wins over both; `.env` files replace variables of the process; `set-env`,
 * `api-key` and the two keys of their own replace those in turn (Aider-AI/aider aider/main.py and
 * aider/args.py@5dc9490). The Git root is taken to be the working directory, as it is in a job.
 */
function resolveAider(options, environment) {
    const places = [(0,_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .inHome */ .Lf)(environment, ".aider.conf.yml"), ".aider.conf.yml"];
    const { config, problems } = (0,_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .Xg)(options, environment, FORMAT, places);
    const base = { client: CLIENT, models: options.models, problems, secrets: [] };
    if (problems.some((problem) => problem.stops))
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .resolutionOf */ .Cp)(base, options);
    const process = (0,_variables_js__WEBPACK_IMPORTED_MODULE_5__/* .processVariables */ .vO)(environment);
    const envFile = (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(config, "env-file")?.value ?? ".env";
    const files = new Map([(0,_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .inHome */ .Lf)(environment, ".env"), ".env", envFile].flatMap((path) => [...(0,_variables_js__WEBPACK_IMPORTED_MODULE_5__/* .dotenvAt */ .ir)(path, environment)]));
    const beforeConfig = (0,_variables_js__WEBPACK_IMPORTED_MODULE_5__/* .overlay */ .Lw)(process, files);
    const variables = (0,_variables_js__WEBPACK_IMPORTED_MODULE_5__/* .overlay */ .Lw)(beforeConfig, fromConfig(config, beforeConfig));
    const model = modelOf(options, config, variables);
    const own = [...wrongTypes(config), ...inlined(config), ...misnamed(config), ...overruled(files, process)];
    if (model === undefined) {
        const none = (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .stops */ .G)(() => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .noSelection */ .i6)({ client: CLIENT }));
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .resolutionOf */ .Cp)({ ...base, problems: [...problems, ...own, none] }, options);
    }
    const call = { client: CLIENT, model, baseUrl: undefined, key: undefined, headers: [], variables };
    const outcome = (0,_litellm_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .litellmOutcome */ .G)(call, options, environment);
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .resolutionOf */ .Cp)({ ...outcome, problems: [...problems, ...own, ...outcome.problems] }, options);
}
/** Settings that Aider turns into variables, in the order in which it does. */
function fromConfig(config, variables) {
    const set = new Map();
    for (const { value, from } of listOf(config, "set-env")) {
        const [, name, text] = /^([^=]+)=(.*)$/s.exec(value) ?? [];
        if (name !== undefined && text !== undefined)
            set.set(name.trim(), { value: text.trim(), from });
    }
    for (const { value, from } of listOf(config, "api-key")) {
        const [, provider, key] = /^([^=]+)=(.*)$/s.exec(value) ?? [];
        if (provider !== undefined && key !== undefined)
            set.set(`${provider.trim().toUpperCase()}_API_KEY`, { value: key.trim(), from });
    }
    for (const field of ["anthropic-api-key", "openai-api-key", "openai-api-base"]) {
        const name = field.toUpperCase().replaceAll("-", "_");
        const value = variables(`AIDER_${name}`) ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(config, field);
        if (value !== undefined && value.value !== "")
            set.set(name, value);
    }
    return set;
}
function listOf(config, field) {
    const single = (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(config, field);
    if (single !== undefined)
        return [single];
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .itemsAt */ .Ct)(config, field).flatMap((item) => item.kind === "scalar" && typeof item.value === "string" ? [{ value: item.value, from: item.from }] : []);
}
/** Short names that Aider writes out (MODEL_ALIASES in aider/models.py@5dc9490), to tell their provider. */
const ALIASES = new Map([
    ["sonnet", "claude-sonnet-4-6"],
    ["haiku", "claude-haiku-4-5"],
    ["opus", "claude-opus-4-7"],
    ["4", "gpt-4-0613"],
    ["4o", "gpt-4o"],
    ["4-turbo", "gpt-4-1106-preview"],
    ["35turbo", "gpt-3.5-turbo"],
    ["35-turbo", "gpt-3.5-turbo"],
    ["3", "gpt-3.5-turbo"],
    ["deepseek", "deepseek/deepseek-chat"],
    ["r1", "deepseek/deepseek-reasoner"],
    ["flash", "gemini/gemini-flash-latest"],
    ["gemini", "gemini/gemini-3-pro-preview"],
    ["grok3", "xai/grok-3-beta"],
]);
function modelOf(options, config, variables) {
    const chosen = options.models[0] ?? (0,_variables_js__WEBPACK_IMPORTED_MODULE_5__/* .firstSet */ .v)(variables, ["AIDER_MODEL"]) ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(config, "model");
    return chosen && { ...chosen, value: ALIASES.get(chosen.value) ?? chosen.value };
}
const FIELDS = [
    "openai-api-base",
    "openai-api-key",
    "anthropic-api-key",
    "model",
    "api-key",
    "set-env",
    "env-file",
];
function wrongTypes(config) {
    return ["openai-api-base", "openai-api-key", "anthropic-api-key", "model"].flatMap((field) => {
        const setting = (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .treeAt */ .Ss)(config, field);
        if (setting === undefined || setting.kind === "scalar")
            return [];
        return [
            (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .stops */ .G)(() => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongValue */ .NT)({ client: CLIENT, path: (0,_markup_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)(field), expected: "a string" }, { at: setting.from })),
        ];
    });
}
function inlined(config) {
    const fields = ["openai-api-key", "anthropic-api-key"].flatMap((field) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(config, field) ?? []);
    return [...fields, ...listOf(config, "api-key")].flatMap(({ value, from }) => {
        if (value === "" || from.kind !== "file" || /^[/~]/.test(from.path))
            return [];
        const { path } = from;
        return [(0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .goesOn */ .E)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .keyInFile */ .JU)({ path: show(path), reference: undefined }, { at: from }))];
    });
}
/** The fields of Aider are written with hyphens; one with an underscore is not among them. */
function misnamed(config) {
    return [...(config?.entries ?? [])].flatMap(([key, tree]) => {
        if (FIELDS.includes(key))
            return [];
        const near = FIELDS.find((field) => field === key.replaceAll("_", "-")) ?? nearLong(key);
        return near === undefined ? [] : [misspelt(key, tree, near)];
    });
}
function nearLong(key) {
    return key.length < 12 ? undefined : (0,_codex_near_js__WEBPACK_IMPORTED_MODULE_9__/* .nearest */ .p)(key, FIELDS.slice(0, 3));
}
function misspelt(key, tree, near) {
    return (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .goesOn */ .E)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldUnknown */ .hP)({ client: CLIENT, path: show(key), near: (0,_markup_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)(near) }, { at: tree.keyAt }));
}
/** Names that decide the call, where a file gives another value than the job. */
function overruled(files, process) {
    return [...files].flatMap(([name, { value, from }]) => {
        const before = /_(?:API_KEY|API_BASE|BASE_URL)$/.test(name) ? process(name)?.value : undefined;
        if (before === undefined || before === "" || before === value || from.kind !== "file")
            return [];
        const { path } = from;
        return [
            (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .goesOn */ .E)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .variableOverruled */ .Rt)({ client: CLIENT, name: show(name), path: show(path) }, { at: from })),
        ];
    });
}


/***/ })

};
