export const id = 688;
export const ids = [688];
export const modules = {

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
