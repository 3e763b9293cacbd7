export const id = 142;
export const ids = [142];
export const modules = {

/***/ 7142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolveCodexAction: () => (/* binding */ resolveCodexAction)
});

// EXTERNAL MODULE: ./build/foreign-text.js + 2 modules
var foreign_text = __webpack_require__(2145);
// EXTERNAL MODULE: ./build/providers/index.js + 9 modules
var providers = __webpack_require__(4505);
// EXTERNAL MODULE: ./build/rules/codex-action.js
var codex_action = __webpack_require__(5314);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/codex/credentials-met.js
var credentials_met = __webpack_require__(9905);
;// CONCATENATED MODULE: ./build/codex/endpoint.js

function readEndpoint(raw) {
    const cut = raw.search(/[?#]/);
    const path = cut < 0 ? raw : raw.slice(0, cut);
    const query = cut < 0 ? "" : (/^\?[^#]*/.exec(raw.slice(cut))?.[0] ?? "");
    const [, root] = /^(.*)\/responses\/{0,8}$/s.exec(path) ?? [];
    const baseUrl = root ?? path;
    return {
        url: httpUrl(raw),
        isWhole: root !== undefined,
        baseUrl,
        modelsUrl: (httpUrl(`${baseUrl}/models${query}`) ?? httpUrl(raw))?.href ?? "",
        likely: likelyEndpoint(path, query),
    };
}
function httpUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol !== "http:" && url?.protocol !== "https:")
        return undefined;
    url.hash = "";
    return url;
}
const OTHER_ENDPOINT = /\/(?:chat\/completions|completions|messages|models|embeddings)$/;
/** Behind the documented root where only a host was given. */
function likelyEndpoint(path, query) {
    const trimmed = path.replace(/(?<!\/)\/+$/, "").replace(OTHER_ENDPOINT, "");
    const url = httpUrl(trimmed);
    const documented = url?.pathname === "/" ? (0,providers/* findProviderByHost */.yQ)(url.hostname)?.baseUrls[0] : undefined;
    return `${documented ?? trimmed}/responses${query}`;
}

// EXTERNAL MODULE: ./build/codex/headers.js
var headers = __webpack_require__(9766);
// EXTERNAL MODULE: ./build/codex/home.js
var codex_home = __webpack_require__(2717);
// EXTERNAL MODULE: ./build/codex/layers.js + 4 modules
var codex_layers = __webpack_require__(1458);
// EXTERNAL MODULE: ./build/codex/problem.js
var problem = __webpack_require__(8407);
// EXTERNAL MODULE: ./build/codex/proxy-key.js
var proxy_key = __webpack_require__(1030);
// EXTERNAL MODULE: ./build/codex/resolve-codex.js + 6 modules
var resolve_codex = __webpack_require__(9502);
// EXTERNAL MODULE: ./build/codex/settings.js + 1 modules
var settings = __webpack_require__(4913);
// EXTERNAL MODULE: ./build/codex/unknown-fields.js
var unknown_fields = __webpack_require__(9494);
// EXTERNAL MODULE: ./build/codex/validate.js
var validate = __webpack_require__(3220);
// EXTERNAL MODULE: ./build/codex/variables.js
var codex_variables = __webpack_require__(2905);
;// CONCATENATED MODULE: ./build/codex/resolve-codex-action.js
















const DEFAULT_ENDPOINT = {
    value: "https://api.openai.com/v1/responses",
    from: { kind: "default", name: "responses-api-endpoint" },
};
/**
 * What openai/codex-action would do: its proxy (codex-responses-api-proxy) sends every request with the key of the
 * input to exactly one URL, whatever the Codex config says of providers (action at 9cdb6f3, proxy of 0.169.0).
 */
function resolveCodexAction(options, environment) {
    const key = keyOf(options, environment);
    const raw = options.baseUrl ?? DEFAULT_ENDPOINT;
    const endpoint = readEndpoint(raw.value);
    const config = readConfig(options, environment);
    const secrets = (0,resolve_codex/* distinct */.dM)([...(key.value === undefined ? [] : [key.value.value]), ...config.secrets]);
    const show = (0,foreign_text/* createShow */.Y3)(secrets, (0,resolve_codex/* namesIn */.wX)(config.merged));
    const known = endpoint.url === undefined ? undefined : (0,providers/* findProviderByHost */.yQ)(endpoint.url.hostname);
    const incomplete = endpoint.url === undefined || endpoint.isWhole
        ? []
        : [(0,codex_action/* endpointIncomplete */.eQ)({ corrected: (0,foreign_text/* showUrl */.jr)(endpoint.likely, show) }, { at: raw.from })];
    const findings = [...config.problems.map(({ report }) => report(show)), ...incomplete];
    const isStopped = config.problems.some((problem) => problem.stops);
    return {
        target: {
            name: options.name ?? "codex-action",
            client: "codex-action",
            provider: options.provider,
            known,
            baseUrl: { value: endpoint.baseUrl, from: raw.from },
            key: key.value,
            keyExpectedAt: key.expectedAt,
            models: (0,resolve_codex/* modelsOf */.Wh)(options, config.merged).models,
            wireApi: "responses",
            plan: isStopped ? undefined : planOf(endpoint, key.value?.value),
        },
        findings,
        secrets,
    };
}
/** The key of the action's input: itself, or the variable that stands for it here. */
function keyOf(options, environment) {
    if (options.apiKey !== undefined)
        return { value: options.apiKey, expectedAt: options.apiKey.from };
    const name = options.envKey?.value ?? "OPENAI_API_KEY";
    const text = Object.hasOwn(environment.variables, name) ? environment.variables[name] : undefined;
    if (text !== undefined) {
        const from = { kind: "env", name };
        return { value: { value: new secret/* Secret */.z(text), from }, expectedAt: from };
    }
    const isInput = options.apiKeyEmpty === true && options.envKey === undefined;
    return {
        value: undefined,
        expectedAt: isInput ? { kind: "input", name: "api-key" } : { kind: "env", name },
    };
}
/** Undefined where the proxy refuses the key or the URL, and so never runs. */
function planOf(endpoint, key) {
    const sent = key === undefined ? undefined : (0,proxy_key/* proxyKeyOf */.z)(key);
    if (endpoint.url === undefined || sent === undefined)
        return undefined;
    const { url, modelsUrl } = endpoint;
    return { url: url.href, modelsUrl, authorization: (0,headers/* authorizationOf */.P_)(`Bearer ${sent}`), headers: [] };
}
/** The config of `codex-home` as Codex will read it once the action has added its lines. */
function readConfig(options, environment) {
    const home = (0,codex_home/* resolveHome */.e)(options, environment);
    const variables = (0,codex_variables/* readVariables */.C)(environment, home);
    const { merged, layers, problems } = (0,codex_layers/* readLayers */.n)(options, environment, home);
    const secrets = (0,credentials_met/* credentialsIn */.W)(layers, variables);
    if (problems.some((problem) => problem.stops))
        return { merged, problems, secrets };
    const user = layers.find(({ name }) => name === "user");
    const twice = user === undefined ? [] : definedTwice(user.table, home.userFile);
    const models = (0,resolve_codex/* modelsOf */.Wh)(options, merged).problems;
    const all = [...problems, ...twice, ...(0,validate/* validate */.t)(merged, undefined), ...(0,unknown_fields/* unknownFields */._)(merged), ...models];
    return { merged, problems: all.slice(0, MOST), secrets };
}
const MOST = 50;
/** The id of the provider that the action adds. */
const ADDED = "codex-action-responses-proxy";
/** The action puts `model_provider` at the top and its table at the end, also where they are already. */
function definedTwice(user, path) {
    const key = user.entries.get("model_provider");
    const at = key?.keyAt ?? (0,settings/* tableAt */.af)(user, "model_providers", ADDED)?.keyAt;
    if (at === undefined)
        return [];
    return [(0,problem/* stops */.G)((show) => (0,codex_action/* addedByCodexAction */.lW)({ path: show(path), key: key !== undefined }, { at }))];
}


/***/ })

};
