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


/***/ }),

/***/ 8745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ litellmOutcome)
/* harmony export */ });
/* harmony import */ var _codex_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8407);
/* harmony import */ var _rules_clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4836);
/* harmony import */ var _litellm_route_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1872);
/* harmony import */ var _messages_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5220);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2313);





/** What a call through LiteLLM comes to, the same in Aider and in the proxy. */
function litellmOutcome(call, options, environment) {
    const { client, model, variables, headers } = call;
    const route = (0,_litellm_route_js__WEBPACK_IMPORTED_MODULE_1__/* .routeOf */ .L)(model.value, call, variables);
    if (route === undefined)
        return { client, models: [], problems: [unrouted(client, model)], secrets: [] };
    const baseUrl = options.baseUrl ?? route.baseUrl;
    const given = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .givenKey */ .xy)(options, environment);
    const isMessages = route.wireApi === "messages";
    const key = given ?? (route.key && (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .secretOf */ .OM)(route.key));
    const [usual] = route.keyNames;
    const ownPlace = usual === undefined ? undefined : { kind: "env", name: usual };
    return {
        client,
        provider: { value: route.provider, from: model.from },
        baseUrl: baseUrl && { ...baseUrl, value: isMessages ? withoutEndpoint(baseUrl.value) : baseUrl.value },
        clientAdds: isMessages ? "/v1" : undefined,
        key,
        keyExpectedAt: key?.from ?? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .keyInput */ .iS)(options) ?? call.keyNamedAt ?? ownPlace,
        models: route.model === undefined ? [] : [{ value: route.model, from: model.from }],
        request: { wireApi: route.wireApi, keyHeader: isMessages ? "x-api-key" : "Authorization", headers },
        problems: isMessages && baseUrl !== undefined ? (0,_messages_root_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeRoot */ .M)(client, baseUrl, true) : [],
        secrets: route.key === undefined ? [] : [(0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .secretOf */ .OM)(route.key).value],
    };
}
/** For Anthropic LiteLLM takes the whole endpoint too. */
function withoutEndpoint(url) {
    return url.replace(/\/v1\/messages$/, "");
}
function unrouted(client, { value, from }) {
    const [provider] = (0,_litellm_route_js__WEBPACK_IMPORTED_MODULE_1__/* .splitModel */ .I)(value);
    return provider === undefined
        ? (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .stops */ .G)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixMissing */ .lr)({ client, model: show(value) }, { at: from }))
        : (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .stops */ .G)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .notImitated */ .to)({ client, name: show(provider) }, { at: from }));
}


/***/ }),

/***/ 1872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ splitModel),
/* harmony export */   L: () => (/* binding */ routeOf)
/* harmony export */ });
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);

const GATEWAYS = {
    openai: {
        base: "https://api.openai.com/v1",
        baseNames: ["OPENAI_BASE_URL", "OPENAI_API_BASE"],
        keyNames: ["OPENAI_API_KEY"],
    },
    anthropic: {
        base: "https://api.anthropic.com",
        baseNames: ["ANTHROPIC_API_BASE", "ANTHROPIC_BASE_URL"],
        keyNames: ["ANTHROPIC_API_KEY"],
        wireApi: "messages",
    },
    openrouter: {
        base: "https://openrouter.ai/api/v1",
        baseNames: ["OPENROUTER_API_BASE"],
        keyNames: ["OPENROUTER_API_KEY", "OR_API_KEY"],
    },
    deepseek: {
        base: "https://api.deepseek.com/beta",
        baseNames: ["DEEPSEEK_API_BASE"],
        keyNames: ["DEEPSEEK_API_KEY"],
    },
    groq: {
        base: "https://api.groq.com/openai/v1",
        baseNames: ["GROQ_API_BASE"],
        keyNames: ["GROQ_API_KEY"],
    },
    mistral: {
        base: "https://api.mistral.ai/v1",
        baseNames: ["MISTRAL_API_BASE"],
        keyNames: ["MISTRAL_API_KEY"],
    },
    xai: { base: "https://api.x.ai/v1", baseNames: ["XAI_API_BASE"], keyNames: ["XAI_API_KEY"] },
    together_ai: {
        base: "https://api.together.xyz/v1",
        baseNames: ["TOGETHER_AI_API_BASE"],
        keyNames: ["TOGETHER_API_KEY", "TOGETHER_AI_API_KEY", "TOGETHERAI_API_KEY", "TOGETHER_AI_TOKEN"],
    },
    cerebras: {
        base: "https://api.cerebras.ai/v1",
        baseNames: ["CEREBRAS_API_BASE"],
        keyNames: ["CEREBRAS_API_KEY"],
    },
    nvidia_nim: {
        base: "https://integrate.api.nvidia.com/v1",
        baseNames: ["NVIDIA_NIM_API_BASE"],
        keyNames: ["NVIDIA_NIM_API_KEY"],
    },
    sambanova: {
        base: "https://api.sambanova.ai/v1",
        baseNames: ["SAMBANOVA_API_BASE"],
        keyNames: ["SAMBANOVA_API_KEY"],
    },
    nebius: {
        base: "https://api.studio.nebius.ai/v1",
        baseNames: ["NEBIUS_API_BASE"],
        keyNames: ["NEBIUS_API_KEY"],
    },
    volcengine: {
        base: "https://ark.cn-beijing.volces.com/api/v3",
        baseNames: ["VOLCENGINE_API_BASE"],
        keyNames: ["VOLCENGINE_API_KEY"],
    },
    novita: {
        base: "https://api.novita.ai/v3/openai",
        baseNames: ["NOVITA_API_BASE"],
        keyNames: ["NOVITA_API_KEY"],
    },
    litellm_proxy: { baseNames: ["LITELLM_PROXY_API_BASE"], keyNames: ["LITELLM_PROXY_API_KEY"] },
    // Sends a made-up key where it has none.
    hosted_vllm: { baseNames: ["HOSTED_VLLM_API_BASE"], keyNames: [] },
};
const ROWS = new Map(Object.entries(GATEWAYS));
/** Names without a provider in front that LiteLLM's own lists know. */
const UNPREFIXED = [
    [/^(?:ft:)?(?:gpt-|chatgpt-|o[134](?:-|$)|codex-)/, "openai"],
    [/^claude-/, "anthropic"],
];
/**
 * Base URL and key of a model as LiteLLM finds them: what the caller gives, else the provider's variables, else its
 * default; an empty text counts as not given (BerriAI/litellm litellm/main.py and
 * litellm/litellm_core_utils/get_llm_provider_logic.py@b71180c). The rows of anthropic, openrouter, groq, mistral, xai,
 * litellm_proxy and hosted_vllm were not read there: they follow the providers' own names. Undefined where the
 * provider is none of these.
 */
function routeOf(name, given, variables) {
    const [provider, model] = splitModel(name);
    const row = provider === undefined ? undefined : ROWS.get(provider);
    if (provider === undefined || row === undefined)
        return undefined;
    const fallback = row.base === undefined ? undefined : { value: row.base, from: { kind: "default", name: provider } };
    return {
        provider,
        model: model.includes("*") ? undefined : model,
        wireApi: row.wireApi ?? "chat",
        baseUrl: nonEmpty(given.baseUrl) ?? (0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .firstSet */ .v)(variables, row.baseNames) ?? fallback,
        key: nonEmpty(given.key) ?? (0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .firstSet */ .v)(variables, row.keyNames),
        keyNames: row.keyNames,
    };
}
/** The provider of a model, where it is one in front of a slash or a name that LiteLLM knows. */
function splitModel(name) {
    const cut = name.indexOf("/");
    if (cut > 0)
        return [name.slice(0, cut), name.slice(cut + 1)];
    return [UNPREFIXED.find(([pattern]) => pattern.test(name))?.[1], name];
}
function nonEmpty(value) {
    return value?.value === "" ? undefined : value;
}


/***/ }),

/***/ 5220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ judgeRoot)
/* harmony export */ });
/* harmony import */ var _codex_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8407);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2145);
/* harmony import */ var _rules_base_url_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3495);
/* harmony import */ var _rules_base_url_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5143);
/* harmony import */ var _rules_clients_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4836);





/** What is wrong with a base URL to which the client adds `/v1/messages`. */
function judgeRoot(client, { value, from }, takesEndpoint) {
    if (from.kind === "default" || !URL.canParse(value))
        return [];
    const url = new URL(value);
    const fault = (0,_rules_base_url_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathFault */ .a)(url);
    if (fault?.reason === "dashboard-host") {
        const { corrected } = fault;
        const right = corrected?.startsWith(ANTHROPIC) === true ? ANTHROPIC : undefined;
        return [
            (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .goesOn */ .E)((show) => (0,_rules_base_url_words_js__WEBPACK_IMPORTED_MODULE_2__/* .dashboardHost */ .X9)({ host: (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showHost */ .CT)(url.host, show), corrected: right && (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showUrl */ .jr)(right, show) }, { at: from })),
        ];
    }
    const [path, root, version, endpoint] = /^(.*?)(\/v1)?(\/messages)?\/{0,8}$/s.exec(url.pathname) ?? [];
    if (path === undefined || (version === undefined && endpoint === undefined))
        return [];
    const corrected = `${url.origin}${root ?? ""}`;
    if (endpoint === undefined) {
        return [(0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .goesOn */ .E)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_3__/* .rootDoubled */ .wj)({ client, corrected: (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showUrl */ .jr)(corrected, show) }, { at: from }))];
    }
    return takesEndpoint && version !== undefined
        ? []
        : [(0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .goesOn */ .E)((show) => (0,_rules_base_url_words_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointPath */ .nM)({ corrected: (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showUrl */ .jr)(corrected, show) }, { at: from }))];
}
const ANTHROPIC = "https://api.anthropic.com";


/***/ })

};
