export const id = 142;
export const ids = [142];
export const modules = {

/***/ 1030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ proxyKeyOf)
/* harmony export */ });
/** Its buffer has 1024 bytes, begins with `Bearer ` and must not be full: observed with the proxy of 0.169.0. */
const LONGEST = 1016;
/**
 * The key as codex-responses-api-proxy sends it: the first line of its input, without the carriage returns at the
 * end. Undefined where it refuses the key: empty, too long, or with a character besides `A-Z a-z 0-9 - _`.
 */
function proxyKeyOf(key) {
    const [line = ""] = key.reveal().split("\n", 1);
    if (Buffer.byteLength(line, "utf8") > LONGEST)
        return undefined;
    const sent = line.replace(/(?<!\r)\r+$/, "");
    return /^[A-Za-z0-9_-]+$/.test(sent) ? sent : undefined;
}


/***/ }),

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


/***/ }),

/***/ 5314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SR: () => (/* binding */ refusedByProxy),
/* harmony export */   eQ: () => (/* binding */ endpointIncomplete),
/* harmony export */   lW: () => (/* binding */ addedByCodexAction)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5678);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8339);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6616);



const ACTION = (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("openai/codex-action");
/** `key` where `model_provider` is there already, else it is the table of the action's own provider. */
const addedByCodexAction = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)("config/syntax", {
    why: ({ path, key }) => `${ACTION} adds ${key ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("model_provider") : (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("[model_providers.codex-action-responses-proxy]")} to ${path}, which has it already, so the file becomes invalid and Codex will stop with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("duplicate key")}.`,
    fix: ({ key }) => key
        ? `Remove ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("model_provider")} from the file, or give each ${ACTION} step a ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("codex-home")} of its own.`
        : `Remove that table from the file, or give each ${ACTION} step a ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("codex-home")} of its own.`,
});
const endpointIncomplete = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)("base-url/malformed", {
    why: () => `${ACTION} sends to exactly the URL of ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("responses-api-endpoint")}, and this one does not end with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("/responses")}, where the Responses API is.`,
    fix: ({ corrected }) => `Set it to ${corrected}, here and in ${ACTION}.`,
});
/** What the proxy refuses although the key may be good. */
const refusedByProxy = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)("secret/not-a-key", {
    why: (facts) => facts.form === "long"
        ? `${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .subject */ .bc)(facts)} is longer than the 1016 bytes that the proxy of ${ACTION} takes, so it will refuse the key.`
        : `${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .subject */ .bc)(facts)} has ${facts.count === 1 ? "1 character" : `${facts.count} characters`} other than letters, digits, ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("-")} and ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("_")}, the first at character ${facts.position}, and the proxy of ${ACTION} refuses such a key, also a good one.`,
    fix: (facts) => `If the key is whole and right, call Codex without ${ACTION} (${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("env_key")} in its config takes any key); else copy the key and ${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .storeAgain */ .yx)(facts)}.`,
});


/***/ }),

/***/ 8339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   bc: () => (/* binding */ subject),
/* harmony export */   mC: () => (/* binding */ isStandardInput),
/* harmony export */   yx: () => (/* binding */ storeAgain)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2145);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5678);


function placeOf(origin, onRunner, show) {
    const name = origin.kind === "file" ? (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(origin.path, show) : show(origin.name, 80);
    return { kind: origin.kind, name, onRunner };
}
/** At the terminal the key itself comes from there. */
function isStandardInput({ kind, onRunner }) {
    return kind === "input" && !onRunner;
}
/** The value as the subject of a sentence. */
function subject({ kind, name, onRunner }) {
    if (kind === "env")
        return name;
    if (kind === "input")
        return onRunner ? `The input ${name}` : "The key on standard input";
    return kind === "file" ? `The key in ${name}` : "The API key";
}
/** How to store the key again, as the rest of a sentence that begins with a verb: "Copy the key and …". */
function storeAgain({ kind, name, onRunner }) {
    if (kind === "file")
        return `write it into ${name} again`;
    if (kind === "env" && !onRunner)
        return `set it again: ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`export ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .unquoted */ .qZ)(name)}='…'`)}`;
    if (isStandardInput({ kind, onRunner }))
        return `pass it again: ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('printf %s "$KEY" | provider-preflight check --api-key-stdin')}`;
    return `save it with ${storeCommand(kind === "env" ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .unquoted */ .qZ)(name) : "SECRET_NAME")}`;
}
/** `printf` adds no newline; `gh secret set --body` would keep one (cli/cli set.go getBody). */
function storeCommand(secretName) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`printf %s "$KEY" | gh secret set ${secretName}`);
}


/***/ })

};
