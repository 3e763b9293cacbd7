export const id = 502;
export const ids = [502];
export const modules = {

/***/ 9905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ credentialsIn),
/* harmony export */   z: () => (/* binding */ looksLikeKey)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5714);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4913);


/** Shorter values of headers and parameters are words, not credentials: hiding them would garble every log. */
const SHORTEST = 6;
/** Headers and parameters that are public by their meaning. Hiding a repository's URL would garble messages. */
const PLAIN = /^(?:(?:http-)?referer|x-title|user-agent|accept|content-type|originator|(?:api-|openai-|anthropic-)?version|openai-beta)$/i;
/** Every credential that the layers hold, also the ones that another layer overrules. */
function credentialsIn(layers, variables) {
    const values = layers.flatMap(({ table }) => [
        ...keyLikeFields(table),
        ...[...((0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)(table, "model_providers")?.entries.values() ?? [])].flatMap((provider) => provider.kind === "table" ? inProvider(provider, variables) : []),
    ]);
    return [...new Set(values)].filter((value) => value !== "").map((value) => new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(value));
}
function inProvider(provider, variables) {
    const strings = (field) => (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .stringsOf */ .iw)((0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)(provider, field)).flatMap(([name, { value }]) => (PLAIN.test(name) ? [] : [value]));
    const named = strings("env_http_headers").flatMap((name) => variables.find(name)?.value ?? []);
    const extra = [...strings("http_headers"), ...strings("query_params"), ...named];
    return [
        ...keyLikeFields(provider),
        ...extra.flatMap(withAndWithoutScheme).filter((value) => value.length >= SHORTEST),
        ...(0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .stringsOf */ .iw)(provider).flatMap(([field, { value }]) => inField(field, value, variables)),
    ];
}
function inField(field, value, variables) {
    if (field === "experimental_bearer_token")
        return withAndWithoutScheme(value);
    if (field === "base_url")
        return userinfo(value);
    if (field !== "env_key")
        return [];
    const variable = variables.find(value)?.value;
    return [...(looksLikeKey(value) ? [value] : []), ...(variable === undefined ? [] : [variable])];
}
/** Fields that Codex does not know, but in which people write a key. */
const KEY_FIELDS = /^(?:api[-_]?key|bearer[-_]?token|access[-_]?token|token|secret|password)$/i;
function keyLikeFields(table) {
    return [...table.entries].flatMap(([field, setting]) => KEY_FIELDS.test(field) && (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .isStringLeaf */ .gZ)(setting) ? [setting.value] : []);
}
function withAndWithoutScheme(value) {
    const bare = value.replace(/^(?:Bearer|Basic|Token)[ \t]+/i, "");
    return bare === value ? [value] : [value, bare];
}
function userinfo(url) {
    const match = /^[^:/?#]*:[/\\]*([^/?#\\]*)@/.exec(url.trim());
    const text = match?.[1];
    return text === undefined ? [] : [text, text.slice(text.indexOf(":") + 1)];
}
/** A value that stands where a variable's name belongs, and is more likely the key itself. */
function looksLikeKey(name) {
    if (/^(?:sk|pk|gsk|xai|hf|nvapi|r8|fw|tp)[-_][A-Za-z0-9]/.test(name) && name.length >= 12)
        return true;
    if (/^AIza[A-Za-z0-9_-]{20}/.test(name))
        return true;
    return (name.length >= 20 && /\d/.test(name) && !/^[A-Z_][A-Z0-9_]*$/.test(name) && /^[\w.+/=-]+$/.test(name));
}


/***/ }),

/***/ 9766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ authorizationOf),
/* harmony export */   j3: () => (/* binding */ isHeaderValue),
/* harmony export */   ps: () => (/* binding */ isKeyHeader),
/* harmony export */   sC: () => (/* binding */ isAuthorization),
/* harmony export */   zV: () => (/* binding */ configuredHeaders)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5714);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4913);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2685);



/** `http_headers`, then `env_http_headers`, which win over the former. Names are compared without case. */
function configuredHeaders(provider, variables) {
    const literal = (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .stringsOf */ .iw)((0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)(provider, "http_headers")).map(([name, leaf]) => describe(name, leaf.value, leaf.from));
    const fromVariables = (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .stringsOf */ .iw)((0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)(provider, "env_http_headers")).map(([name, leaf]) => {
        const variable = variables.find(leaf.value);
        const from = variable?.from ?? { kind: "env", name: leaf.value };
        const header = describe(name, variable?.value, from);
        return { ...header, sent: header.sent && !(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isBlank */ .z3)(variable?.value ?? "") };
    });
    const byName = new Map();
    for (const header of [...literal, ...fromVariables]) {
        const key = header.name.toLowerCase();
        if (header.sent || byName.get(key)?.sent !== true)
            byName.set(key, header);
    }
    return [...byName.values()];
}
function describe(name, value, from) {
    const sent = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name) && value !== undefined && isHeaderValue(value);
    return { name, value, from, sent };
}
/**
 * Whether Codex can put the text into a header: no byte below 0x20 but TAB, and no 0x7F. Where it cannot, it
 * leaves the header out without a word (`if let Ok(header) = HeaderValue::from_str(…)`, no else).
 */
function isHeaderValue(text) {
    return !/[\u0000-\u0008\u000A-\u001F\u007F]/.test(text);
}
/** The value of an `Authorization` header as a whole; its scheme is named only where it is a known word. */
function authorizationOf(value) {
    const scheme = /^(Bearer|Basic|Token|ApiKey)(?=[ \t]|$)/i.exec(value)?.[1] ?? "Authorization";
    return { header: "Authorization", scheme, value: new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(value) };
}
/** Headers besides `Authorization` in which servers take a key. */
const KEY_HEADERS = /^(?:api-?key|x-api-?key|x-goog-api-key|ocp-apim-subscription-key|x-auth-token|x-(?:[a-z]+-)?api-?key)$/i;
function isKeyHeader(name) {
    return KEY_HEADERS.test(name);
}
function isAuthorization(name) {
    return name.toLowerCase() === "authorization";
}


/***/ }),

/***/ 177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ BEDROCK_FIELDS),
/* harmony export */   JJ: () => (/* binding */ CLOUD_IDS),
/* harmony export */   KN: () => (/* binding */ ONLY_TOP_LEVEL),
/* harmony export */   O4: () => (/* binding */ RESERVED_IDS),
/* harmony export */   Pm: () => (/* binding */ PROVIDER_ALIASES),
/* harmony export */   Uw: () => (/* binding */ TOP_LEVEL_KEYS),
/* harmony export */   XS: () => (/* binding */ NOT_TOP_LEVEL),
/* harmony export */   YT: () => (/* binding */ PROVIDER_FIELDS),
/* harmony export */   uT: () => (/* binding */ BUILT_IN_IDS),
/* harmony export */   xJ: () => (/* binding */ NOT_FOR_GCP)
/* harmony export */ });
/**
 * What Codex 0.169.0 knows about providers, found by running it. A table of another version would stand beside
 * these, with the same names.
 */
/** Ids that may not be tables with content, compared exactly. */
const RESERVED_IDS = ["openai", "ollama", "lmstudio"];
/** Built-in providers that sign with cloud credentials and take only some fields. */
const CLOUD_IDS = ["amazon-bedrock", "amazon-bedrock-runtime", "gcp"];
const BUILT_IN_IDS = [...RESERVED_IDS, ...CLOUD_IDS];
const BEDROCK_FIELDS = ["base_url", "auth", "http_headers", "aws"];
/** Not the whole list, which is not known: fields that no cloud provider could mean. */
const NOT_FOR_GCP = [
    "name",
    "env_key",
    "experimental_bearer_token",
    "requires_openai_auth",
    "aws",
];
/** Fields of `[model_providers.X]`: 23 of the 24 that the binary counts. */
const PROVIDER_FIELDS = new Map([
    ["name", "string"],
    ["base_url", "string"],
    ["model_catalog_url", "string"],
    ["env_key", "string"],
    ["env_key_instructions", "string"],
    ["experimental_bearer_token", "string"],
    ["auth", "table with a command"],
    ["gateway_oauth", "table"],
    ["aws", "table"],
    ["wire_api", "string"],
    ["query_params", "table of strings"],
    ["http_headers", "table of strings"],
    ["env_http_headers", "table of strings"],
    ["request_max_retries", "non-negative integer"],
    ["stream_max_retries", "non-negative integer"],
    ["stream_idle_timeout_ms", "non-negative integer"],
    ["websocket_connect_timeout_ms", "non-negative integer"],
    ["requires_openai_auth", "boolean"],
    ["supports_websockets", "boolean"],
    ["supports_standalone_web_search", "boolean"],
    ["project_id", "string"],
    ["location", "string"],
    ["credential_file", "string"],
]);
/** What people write for a field of a provider, and the field they mean. */
const PROVIDER_ALIASES = new Map([
    ["api_key", "env_key"],
    ["apikey", "env_key"],
    ["apiKey", "env_key"],
    ["env_var", "env_key"],
    ["api_key_env", "env_key"],
    ["api_key_env_var", "env_key"],
    ["api_base", "base_url"],
    ["baseURL", "base_url"],
    ["baseUrl", "base_url"],
    ["url", "base_url"],
    ["endpoint", "base_url"],
    ["headers", "http_headers"],
    ["extra_headers", "http_headers"],
    ["bearer_token", "experimental_bearer_token"],
    ["wireApi", "wire_api"],
    ["api_version", "query_params"],
    ["timeout_ms", "stream_idle_timeout_ms"],
]);
/** Top-level keys that decide the call, with their types. */
const TOP_LEVEL_KEYS = new Map([
    ["model", "string"],
    ["review_model", "string"],
    ["model_provider", "string"],
    ["model_providers", "table"],
    ["openai_base_url", "string"],
    ["chatgpt_base_url", "string"],
    ["profile", "string"],
    ["profiles", "table"],
    ["projects", "table"],
    ["model_context_window", "integer"],
    ["model_auto_compact_token_limit", "integer"],
    ["model_reasoning_effort", "string"],
    ["model_verbosity", "string"],
    ["service_tier", "string"],
    ["cli_auth_credentials_store", "string"],
    ["forced_login_method", "string"],
    ["hide_agent_reasoning", "boolean"],
]);
/** Keys that are no top-level keys although they are written there. */
const NOT_TOP_LEVEL = [
    "api_key",
    "provider",
    "preferred_auth_method",
    "disable_response_storage",
    "network_access",
    "windows_wsl_setup_acknowledged",
    "model_supports_reasoning_summaries",
];
/** Keys that make no sense below a table header, where they are then silently without effect. */
const ONLY_TOP_LEVEL = [
    "model_provider",
    "review_model",
    "openai_base_url",
    "chatgpt_base_url",
    "profile",
];


/***/ }),

/***/ 9502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dM: () => (/* binding */ distinct),
  Wh: () => (/* binding */ modelsOf),
  wX: () => (/* binding */ namesIn),
  resolveCodex: () => (/* binding */ resolveCodex)
});

// EXTERNAL MODULE: ./build/foreign-text.js + 2 modules
var foreign_text = __webpack_require__(2145);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/providers/index.js + 9 modules
var providers = __webpack_require__(4505);
// EXTERNAL MODULE: ./build/codex/behaviours.js
var behaviours = __webpack_require__(6218);
// EXTERNAL MODULE: ./build/codex/headers.js
var codex_headers = __webpack_require__(9766);
// EXTERNAL MODULE: ./build/codex/settings.js + 1 modules
var settings = __webpack_require__(4913);
// EXTERNAL MODULE: ./build/codex/text.js
var codex_text = __webpack_require__(2685);
;// CONCATENATED MODULE: ./build/codex/credential.js





/** The key that the options give: itself, or the variable they name. */
function givenKey(options, variables) {
    if (options.apiKey !== undefined)
        return options.apiKey;
    const variable = options.envKey && variables.find(options.envKey.value);
    return variable && { value: new secret/* Secret */.z(variable.value), from: variable.from };
}
/** Order of Codex: env_key, experimental_bearer_token, auth command, login, then what the headers bring. */
function resolveCredential(sources, options) {
    const { table, kind } = sources.provider;
    const takesLogin = (0,behaviours/* behaves */.ni)(options.clientVersion, "login-for-any-provider") && sources.login.kind !== "none";
    if (kind === "oss")
        return takesLogin ? fromLogin(sources, options) : NONE;
    if (kind === "openai")
        return fromLogin(sources, options);
    if (kind === "cloud")
        return fromVariable("AWS_BEARER_TOKEN_BEDROCK", undefined, sources, options);
    const envKey = (0,settings/* stringAt */.bX)(table, "env_key");
    if (envKey !== undefined)
        return fromVariable(envKey.value, envKey.from, sources, options);
    const token = (0,settings/* stringAt */.bX)(table, "experimental_bearer_token");
    if (token !== undefined)
        return fromValue("bearer-token", { value: new secret/* Secret */.z(token.value), from: token.from });
    const command = table.entries.get("auth");
    if (command !== undefined)
        return fromCommand(command.keyAt, sources);
    if ((0,settings/* isTrueAt */.Yj)(table, "requires_openai_auth") || takesLogin)
        return fromLogin(sources, options);
    return fromRequestParts(sources);
}
const NONE = {
    source: "none",
    key: undefined,
    expectedAt: undefined,
    bearer: undefined,
    stops: false,
};
function fromValue(source, key) {
    return { source, key, expectedAt: key.from, bearer: key.value.reveal(), stops: false };
}
/** A value in `$CODEX_HOME/.env` wins over what the job gives, as it does for Codex. */
function fromVariable(name, namedAt, sources, options) {
    const isVariableName = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
    const named = namedAt !== undefined && !isVariableName ? namedAt : { kind: "env", name };
    const variable = sources.variables.find(name);
    const isFromFile = variable?.from.kind === "file";
    const own = variable && { value: new secret/* Secret */.z(variable.value), from: variable.from };
    const key = isFromFile ? own : (sources.given ?? own);
    const expectedAt = keyInput(options) ?? named;
    const raw = key?.value.reveal();
    const missing = raw === undefined || (0,codex_text/* isBlank */.z3)(raw);
    return { source: "env-key", key, expectedAt, bearer: missing ? undefined : raw, stops: missing };
}
/** Where the options say that the key is, for a message that it is not there. */
function keyInput(options) {
    const { envKey, apiKey } = options;
    if (apiKey !== undefined)
        return apiKey.from;
    return envKey && { kind: "env", name: envKey.value };
}
function fromCommand(at, { given }) {
    if (given === undefined)
        return { ...NONE, source: "command", expectedAt: at, stops: true };
    return fromValue("command", given);
}
function fromLogin({ login }, options) {
    const expectedAt = keyInput(options) ?? { kind: "env", name: "CODEX_API_KEY" };
    return { source: "login", key: login.key, expectedAt, bearer: login.key?.value.reveal(), stops: false };
}
const KEY_PARAMETER = /^(?:api[-_]?key|key|token|access[-_]?token|subscription-key|code)$/i;
/** A key in a header, in the query, or in the URL itself. */
function fromRequestParts({ provider, headers }) {
    const header = headers.find(({ name }) => (0,codex_headers/* isAuthorization */.sC)(name)) ?? headers.find(({ name }) => (0,codex_headers/* isKeyHeader */.ps)(name));
    if (header !== undefined)
        return fromHeader(header);
    const parameter = (0,settings/* stringsOf */.iw)((0,settings/* tableAt */.af)(provider.table, "query_params")).find(([name]) => KEY_PARAMETER.test(name));
    if (parameter !== undefined) {
        const [, leaf] = parameter;
        return { ...NONE, source: "query", key: { value: new secret/* Secret */.z(leaf.value), from: leaf.from } };
    }
    return hasUserinfo(provider.baseUrl?.value) ? { ...NONE, source: "url" } : NONE;
}
function fromHeader({ value, from }) {
    const source = "header";
    if (value === undefined)
        return { ...NONE, source, expectedAt: from };
    const key = value.replace(/^(?:Bearer|Token)[ \t]+/i, "");
    return { ...NONE, source, key: { value: new secret/* Secret */.z(key), from }, expectedAt: from };
}
function hasUserinfo(url) {
    return url !== undefined && URL.canParse(url) && new URL(url).username !== "";
}

;// CONCATENATED MODULE: ./build/codex/plan.js



/** What Codex sends; undefined where its HTTP client refuses the URL (`builder error`). */
function planRequest(parts) {
    const wire = requestUrl(parts, parts.wireApi === "chat" ? "/chat/completions" : "/responses");
    const models = requestUrl(parts, "/models");
    if (wire === undefined || models === undefined)
        return undefined;
    const authorization = chooseAuthorization(parts, wire);
    return {
        url: withoutSecrets(wire),
        modelsUrl: withoutSecrets(models),
        authorization,
        headers: extraHeaders(parts),
    };
}
/**
 * The path is put behind the base URL as text, then the query parameters, unescaped, then all of it is parsed
 * (Rust's `url` crate and the URL class agree on every base URL that was tried).
 */
function requestUrl({ baseUrl, provider }, path) {
    const parameters = (0,settings/* stringsOf */.iw)((0,settings/* tableAt */.af)(provider, "query_params")).map(([key, { value }]) => `${key}=${value}`);
    const query = parameters.length === 0 ? "" : `?${parameters.join("&")}`;
    const text = baseUrl.replace(/(?<!\/)\/+$/, "") + path + query;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url?.protocol === "http:" || url?.protocol === "https:" ? url : undefined;
}
/** The part of the URL that goes over the wire: no fragment, and user and password only as a header. */
function withoutSecrets(url) {
    const sent = new URL(url.href);
    sent.hash = "";
    sent.username = "";
    sent.password = "";
    return sent.href;
}
/** A bearer key wins over a configured header, and that over user and password of the URL. */
function chooseAuthorization({ bearer, headers }, url) {
    if (bearer !== undefined && (0,codex_headers/* isHeaderValue */.j3)(bearer))
        return (0,codex_headers/* authorizationOf */.P_)(`Bearer ${bearer}`);
    const configured = headers.find(({ name, sent }) => sent && (0,codex_headers/* isAuthorization */.sC)(name));
    if (configured?.value !== undefined)
        return (0,codex_headers/* authorizationOf */.P_)(configured.value);
    if (url.username === "" && url.password === "")
        return null;
    const pair = `${percentDecoded(url.username)}:${percentDecoded(url.password)}`;
    return (0,codex_headers/* authorizationOf */.P_)(`Basic ${Buffer.from(pair, "utf8").toString("base64")}`);
}
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function extraHeaders({ headers, own }) {
    const configured = headers.flatMap(({ name, value, sent }) => sent && value !== undefined && !(0,codex_headers/* isAuthorization */.sC)(name) ? [{ name, value: new secret/* Secret */.z(value) }] : []);
    const names = new Set(configured.map(({ name }) => name.toLowerCase()));
    const added = own.filter(([name, value]) => !names.has(name.toLowerCase()) && (0,codex_headers/* isHeaderValue */.j3)(value));
    return [...configured, ...added.map(([name, value]) => ({ name, value: new secret/* Secret */.z(value) }))];
}

// EXTERNAL MODULE: ./build/rules/config.js
var rules_config = __webpack_require__(8972);
// EXTERNAL MODULE: ./build/codex/near.js
var codex_near = __webpack_require__(9600);
// EXTERNAL MODULE: ./build/codex/problem.js
var problem = __webpack_require__(8407);
// EXTERNAL MODULE: ./build/codex/provider-fields.js
var provider_fields = __webpack_require__(177);
;// CONCATENATED MODULE: ./build/codex/select-provider.js








const DEFAULT_ID = { value: "openai", from: { kind: "default", name: "model_provider" } };
function selectProvider(config, options, variables) {
    const version = options.clientVersion;
    const id = (0,settings/* stringAt */.bX)(config, "model_provider") ?? DEFAULT_ID;
    const table = (0,settings/* tableAt */.af)(config, "model_providers", id.value);
    if (table === undefined && !provider_fields/* BUILT_IN_IDS */.uT.includes(id.value)) {
        return { provider: undefined, id, problems: [notFound(id, config)] };
    }
    // What stands in the table of a reserved id has no effect: it is refused, or in old versions ignored.
    const own = provider_fields/* RESERVED_IDS */.O4.includes(id.value) ? undefined : table;
    const provider = describe({ value: id.value, from: id.from }, own ?? (0,settings/* emptyTable */._d)(id.from), version);
    const baseUrl = options.baseUrl ?? ownBaseUrl(provider, { config, variables, version });
    const unclear = provider.kind === "cloud" && (baseUrl === undefined || provider.id === "gcp");
    const problems = unclear
        ? [(0,problem/* stops */.G)((show) => (0,rules_config/* notCheckable */._b)({ provider: show(provider.id) }, { at: provider.from }))]
        : [];
    return { provider: { ...provider, baseUrl }, problems };
}
function describe(id, table, version) {
    const kind = kindOf(id.value);
    const wireApi = (0,behaviours/* behaves */.ni)(version, "chat-wire-api") ? formerWireApi(id.value, kind, table) : "responses";
    return { id: id.value, from: id.from, kind, table, wireApi };
}
/** While Codex spoke both, Chat Completions was the default, also of the built-in ollama (observed: 0.80.0). */
function formerWireApi(id, kind, table) {
    if (kind === "custom")
        return (0,settings/* stringAt */.bX)(table, "wire_api")?.value === "responses" ? "responses" : "chat";
    return id === "ollama" ? "chat" : "responses";
}
function kindOf(id) {
    if (id === "openai")
        return "openai";
    if (provider_fields/* CLOUD_IDS */.JJ.includes(id))
        return "cloud";
    return provider_fields/* BUILT_IN_IDS */.uT.includes(id) ? "oss" : "custom";
}
function ownBaseUrl(provider, sources) {
    if (provider.kind === "openai")
        return openaiBaseUrl(sources);
    if (provider.kind === "oss")
        return ossBaseUrl(provider.id, sources.variables);
    const leaf = (0,settings/* stringAt */.bX)(provider.table, "base_url");
    return leaf && { value: leaf.value, from: leaf.from };
}
/** `openai_base_url` is trimmed, and the empty string counts as unset. It wins over the former variable. */
function openaiBaseUrl({ config, variables, version }) {
    const leaf = (0,behaviours/* behaves */.ni)(version, "openai-base-url-key") ? (0,settings/* stringAt */.bX)(config, "openai_base_url") : undefined;
    const value = (0,codex_text/* trimWhiteSpace */.e8)(leaf?.value ?? "");
    if (leaf !== undefined && value !== "")
        return { value, from: leaf.from };
    const variable = variables.find("OPENAI_BASE_URL");
    if (variable === undefined || !(0,behaviours/* behaves */.ni)(version, "openai-base-url-variable"))
        return undefined;
    return (0,codex_text/* trimWhiteSpace */.e8)(variable.value) === "" ? undefined : { value: variable.value, from: variable.from };
}
function ossBaseUrl(id, variables) {
    const url = variables.find("CODEX_OSS_BASE_URL");
    if (url !== undefined && (0,codex_text/* trimWhiteSpace */.e8)(url.value) !== "")
        return { value: url.value, from: url.from };
    const port = variables.find("CODEX_OSS_PORT");
    if (port !== undefined && /^\d{1,5}$/.test(port.value)) {
        return { value: `http://localhost:${port.value}/v1`, from: port.from };
    }
    const value = `http://localhost:${id === "ollama" ? "11434" : "1234"}/v1`;
    return { value, from: { kind: "default", name: id } };
}
function notFound(id, config) {
    const defined = [...((0,settings/* tableAt */.af)(config, "model_providers")?.entries.keys() ?? [])];
    const near = (0,codex_near/* nearest */.p)(id.value, [...defined, ...provider_fields/* BUILT_IN_IDS */.uT]);
    const baseUrl = (0,providers/* findProviderById */.ve)(id.value)?.baseUrls[0];
    return (0,problem/* stops */.G)((show) => (0,rules_config/* providerUndefined */.q8)({
        provider: show(id.value),
        near: near === undefined ? undefined : show(near),
        defined: defined.slice(0, 8).map((name) => show(name, 80)),
        baseUrl: baseUrl === undefined ? undefined : show(baseUrl),
    }, { at: id.from }));
}

// EXTERNAL MODULE: ./build/codex/credentials-met.js
var credentials_met = __webpack_require__(9905);
;// CONCATENATED MODULE: ./build/codex/silent-faults.js








/** What Codex does not say, and what it says only once it runs. */
function silentFaults(facts) {
    return [
        ...forcedLogin(facts),
        ...noSource(facts),
        ...defaultedBaseUrl(facts),
        ...brokenAuthFile(facts),
        ...unusedLogin(facts),
        ...ignoredVariables(facts),
        ...ignoredBaseUrl(facts),
        ...overriddenVariables(facts),
        ...inlinedKeys(facts),
    ];
}
/** The login that Codex has of itself, without what our own input stands in for. */
function hasLogin({ login }) {
    return login.kind !== "none" && login.source !== "api-key";
}
function forcedLogin({ config, login }) {
    const forced = (0,settings/* stringAt */.bX)(config, "forced_login_method");
    const refused = (forced?.value === "chatgpt" && login.kind === "key") ||
        (forced?.value === "api" && login.kind === "chatgpt");
    if (!refused)
        return [];
    const method = forced.value === "api" ? "api" : "chatgpt";
    return [(0,problem/* stops */.G)(() => (0,rules_config/* loginForced */.Vz)({ forced: method }, { at: forced.from }))];
}
/** The proxy of openai/codex-action adds the key itself, so its provider rightly names none. */
const PROXY_OF_CODEX_ACTION = "codex-action-responses-proxy";
function noSource({ provider, credential }) {
    if (provider.kind !== "custom" || credential.source !== "none")
        return [];
    if (provider.id === PROXY_OF_CODEX_ACTION)
        return [];
    const suggestion = `${provider.id.toUpperCase().replace(/[^A-Z0-9]+/g, "_")}_API_KEY`;
    return [
        (0,problem/* goesOn */.E)((show) => (0,rules_config/* envKeyMissing */.R8)({ provider: show(provider.id), suggestion: show(`env_key = "${suggestion}"`) }, { at: provider.table.keyAt })),
    ];
}
/** With the OpenAI login and no key of its own, a provider without base URL may well mean OpenAI: a warning. */
function defaultedBaseUrl({ provider, credential }) {
    if (provider.kind !== "custom" || provider.baseUrl !== undefined)
        return [];
    if (provider.table.entries.has("base_url"))
        return [];
    const meant = [...provider.table.entries.keys()].find((key) => provider_fields/* PROVIDER_ALIASES */.Pm.get(key) === "base_url");
    const level = credential.source === "login" && meant === undefined ? "warning" : undefined;
    return [
        (0,problem/* goesOn */.E)((show) => (0,rules_config/* baseUrlDefaulted */.Vl)({ provider: show(provider.id), near: meant === undefined ? undefined : show(meant) }, { at: provider.table.entries.get(meant ?? "")?.keyAt ?? provider.table.keyAt, level })),
    ];
}
function brokenAuthFile({ credential, login, authFile, authFileGiven, version }) {
    const { fault, path, at } = authFile;
    const isBroken = fault !== undefined && fault !== "absent" && fault !== "no-key";
    if (isBroken && login.kind === "none" && (0,behaviours/* behaves */.ni)(version, "broken-auth-file-stops")) {
        return [(0,problem/* stops */.G)((show) => (0,rules_config/* authFileInvalid */.um)({ path: show(path), fault, stops: true }, { at }))];
    }
    if (credential.source !== "login" || login.kind !== "none" || fault === undefined)
        return [];
    if (fault === "absent" && !authFileGiven)
        return [];
    return [(0,problem/* goesOn */.E)((show) => (0,rules_config/* authFileInvalid */.um)({ path: show(path), fault, stops: false }, { at }))];
}
/** Only where Codex has no other key: else the login is simply for something else. */
function unusedLogin(facts) {
    const { provider, credential, login, given } = facts;
    if (provider.kind !== "custom" && provider.kind !== "oss")
        return [];
    const takesGiven = ["env-key", "login", "command"].includes(credential.source);
    if (given !== undefined && !takesGiven)
        return [unused(facts, "api-key", given.from)];
    if (credential.source !== "none" || provider.kind === "oss" || !hasLogin(facts))
        return [];
    return [unused(facts, login.source, login.key?.from ?? provider.from)];
}
function unused({ provider, credential }, source, at) {
    const own = credential.source;
    const instead = own === "bearer-token" || own === "header" || own === "query" || own === "url" ? own : undefined;
    return (0,problem/* goesOn */.E)((show) => (0,rules_config/* loginUnused */.qk)({ provider: show(provider.id), source, instead }, { at }));
}
function ignoredVariables(facts) {
    const { provider, credential, variables } = facts;
    const problems = [];
    const key = variables.find("OPENAI_API_KEY");
    const needsKey = credential.source === "none" || (credential.source === "login" && !hasLogin(facts)) || credential.stops;
    const isRead = (0,settings/* stringAt */.bX)(provider.table, "env_key")?.value === "OPENAI_API_KEY";
    if (key !== undefined && !(0,codex_text/* isBlank */.z3)(key.value) && needsKey && !isRead && provider.kind !== "oss") {
        problems.push(ignored("OPENAI_API_KEY", provider, key.from));
    }
    const url = variables.find("OPENAI_BASE_URL");
    const needsUrl = provider.baseUrl === undefined && provider.kind !== "oss";
    if (url !== undefined && !(0,codex_text/* isBlank */.z3)(url.value) && needsUrl && !isOpenAi(url.value)) {
        problems.push(ignored("OPENAI_BASE_URL", provider, url.from));
    }
    return problems;
}
/** A version that does not know the key yet goes to OpenAI, or to what OPENAI_BASE_URL says. */
function ignoredBaseUrl({ provider, config, version }) {
    const leaf = (0,settings/* stringAt */.bX)(config, "openai_base_url");
    if (leaf === undefined || (0,codex_text/* isBlank */.z3)(leaf.value) || provider.kind !== "openai")
        return [];
    return (0,behaviours/* behaves */.ni)(version, "openai-base-url-key")
        ? []
        : [(0,problem/* goesOn */.E)(() => (0,rules_config/* baseUrlKeyTooNew */.yI)({ key: "openai_base_url" }, { at: leaf.keyAt }))];
}
function isOpenAi(url) {
    return /^https:\/\/api\.openai\.com\/v1\/?$/.test(url);
}
function ignored(name, { id, kind }, at) {
    const formerly = name === "OPENAI_BASE_URL" && kind === "openai";
    return (0,problem/* goesOn */.E)((show) => (0,rules_config/* variableIgnored */.Fy)({ name, provider: show(id), formerly }, { at }));
}
/** Variables of this provider for which `.env` has another value than the job. */
function overriddenVariables({ provider, given, variables }) {
    const envKey = (0,settings/* stringAt */.bX)(provider.table, "env_key")?.value;
    const names = [
        envKey,
        ...(0,settings/* stringsOf */.iw)((0,settings/* tableAt */.af)(provider.table, "env_http_headers")).map(([, leaf]) => leaf.value),
    ];
    return [...new Set(names)].flatMap((name) => {
        const entry = variables.dotenv.entries.findLast((candidate) => candidate.name === name);
        const own = name === envKey ? given?.value.reveal() : undefined;
        const before = own ?? variables.inProcess(name ?? "");
        if (entry === undefined || before === undefined || before === entry.value || before === "")
            return [];
        const { path } = variables.dotenv;
        const at = { kind: "file", path, ...entry.position };
        return [(0,problem/* goesOn */.E)((show) => (0,rules_config/* dotenvOverrides */.WI)({ name: show(entry.name), path: show(path) }, { at }))];
    });
}
function inlinedKeys({ provider, environment }) {
    const envKey = (0,settings/* stringAt */.bX)(provider.table, "env_key");
    const misnamed = envKey !== undefined && (0,credentials_met/* looksLikeKey */.z)(envKey.value)
        ? [(0,problem/* goesOn */.E)(() => (0,rules_config/* keyAsVariableName */.PU)({ looksLike: "key" }, { at: envKey.from }))]
        : [];
    const literals = literalKeys(provider.table).filter(({ from }) => isInWorkspace(from, environment));
    return [
        ...misnamed,
        ...literals.map(({ from }) => (0,problem/* goesOn */.E)((show) => (0,rules_config/* keyInlined */.B$)({ path: show(from.kind === "file" ? from.path : "") }, { at: from }))),
    ];
}
/** Strings in the provider's table that are credentials by their place; a `${…}` is none yet. */
function literalKeys(table) {
    const token = (0,settings/* stringAt */.bX)(table, "experimental_bearer_token");
    const headers = (0,settings/* stringsOf */.iw)((0,settings/* tableAt */.af)(table, "http_headers")).filter(([name]) => (0,codex_headers/* isAuthorization */.sC)(name) || (0,codex_headers/* isKeyHeader */.ps)(name));
    const fields = (0,settings/* stringsOf */.iw)(table).filter(([field, { value }]) => provider_fields/* PROVIDER_ALIASES */.Pm.get(field) === "env_key" && (0,credentials_met/* looksLikeKey */.z)(value));
    const leaves = [...headers, ...fields].map(([, leaf]) => leaf);
    return [...(token === undefined ? [] : [token]), ...leaves].filter(({ value }) => !(0,codex_text/* isBlank */.z3)(value) && !/\$\{|\$[A-Z_]|%[A-Z_]+%|<|\*\*\*/.test(value));
}
function isInWorkspace(from, { workingDirectory }) {
    return from.kind === "file" && (0,codex_text/* isInside */.FK)(from.path, workingDirectory);
}

// EXTERNAL MODULE: ./build/codex/unknown-fields.js
var unknown_fields = __webpack_require__(9494);
// EXTERNAL MODULE: ./build/codex/validate.js
var validate = __webpack_require__(3220);
;// CONCATENATED MODULE: ./build/codex/aim.js









const NO_TARGET = {
    provider: undefined,
    baseUrl: undefined,
    key: undefined,
    keyExpectedAt: undefined,
    known: undefined,
    wireApi: "responses",
    plan: undefined,
};
/** More findings of one config help nobody, and a hostile one could have many thousands. */
const MOST = 50;
/** The provider, its base URL and key, and the request that Codex would send to it. */
function takeAim(inputs) {
    const { options, config, variables } = inputs;
    const general = [...(0,validate/* validate */.t)(config, options.clientVersion), ...(0,unknown_fields/* unknownFields */._)(config)].slice(0, MOST);
    const selection = selectProvider(config, options, variables);
    if (selection.provider === undefined) {
        const target = { ...NO_TARGET, provider: selection.id };
        return { target, problems: [...general, ...selection.problems], secrets: [] };
    }
    const { provider } = selection;
    const headers = (0,codex_headers/* configuredHeaders */.zV)(provider.table, variables);
    const credential = resolveCredential({ ...inputs, provider, headers }, options);
    const authFileGiven = options.authFile !== undefined;
    const version = options.clientVersion;
    const silent = silentFaults({ ...inputs, provider, credential, authFileGiven, version });
    const problems = [...general, ...selection.problems, ...silent];
    const baseUrl = provider.baseUrl ?? defaultBaseUrl(provider, credential, inputs.login);
    const { wireApi } = provider;
    const parts = {
        baseUrl: baseUrl.value,
        wireApi,
        provider: provider.table,
        bearer: credential.bearer,
        headers,
    };
    const stopped = credential.stops || problems.some((problem) => problem.stops);
    const plan = stopped ? undefined : planRequest({ ...parts, own: ownHeaders(provider, credential, inputs) });
    const target = {
        provider: { value: provider.id, from: provider.from },
        // A cloud's own address depends on its region, and no request is made without one.
        baseUrl: provider.kind === "cloud" ? provider.baseUrl : baseUrl,
        key: credential.key,
        keyExpectedAt: credential.expectedAt,
        known: (0,providers/* findProviderByHost */.yQ)(hostOf(plan, baseUrl.value)),
        wireApi,
        plan,
    };
    return { target, problems, secrets: secretsOf(credential, plan) };
}
function defaultBaseUrl(provider, credential, login) {
    const from = { kind: "default", name: "openai" };
    const isChatGpt = login.kind === "chatgpt" && credential.source === "login" && provider.kind !== "oss";
    return { value: isChatGpt ? "https://chatgpt.com/backend-api/codex" : "https://api.openai.com/v1", from };
}
/** Headers that Codex adds of itself and that decide whose account is used. */
function ownHeaders(provider, credential, { login, variables }) {
    const account = login.kind === "chatgpt" && credential.source === "login" ? login.accountId : undefined;
    const named = [
        ["ChatGPT-Account-ID", account],
        ["OpenAI-Organization", variables.find("OPENAI_ORGANIZATION")?.value],
        ["OpenAI-Project", variables.find("OPENAI_PROJECT")?.value],
    ];
    return named.flatMap(([name, value]) => {
        const isOpenAiOnly = name.startsWith("OpenAI-");
        if (value === undefined || value.trim() === "")
            return [];
        return isOpenAiOnly && provider.kind !== "openai" ? [] : [[name, value]];
    });
}
function hostOf(plan, baseUrl) {
    const url = plan?.url ?? baseUrl;
    return URL.canParse(url) ? new URL(url).hostname : "";
}
function secretsOf(credential, plan) {
    const key = credential.key === undefined ? [] : [credential.key.value];
    const authorization = plan?.authorization?.value;
    return authorization === undefined ? key : [...key, authorization];
}

// EXTERNAL MODULE: ./build/codex/home.js
var codex_home = __webpack_require__(2717);
// EXTERNAL MODULE: ./build/codex/layers.js + 4 modules
var codex_layers = __webpack_require__(1458);
;// CONCATENATED MODULE: ./build/codex/login.js



/** Codex trims CODEX_API_KEY, as `codex login` does, but not the key in auth.json. */
function resolveLogin(given, variables, file) {
    const none = { accountId: undefined };
    if (given !== undefined)
        return { kind: "key", source: "api-key", key: trimmed(given), ...none };
    const variable = variables.find("CODEX_API_KEY");
    if (variable !== undefined && !(0,codex_text/* isBlank */.z3)(variable.value)) {
        const key = trimmed({ value: new secret/* Secret */.z(variable.value), from: variable.from });
        return { kind: "key", source: "CODEX_API_KEY", key, ...none };
    }
    const { key, tokens, at } = file;
    const source = "auth.json";
    if (key !== undefined)
        return { kind: "key", source, key: { value: new secret/* Secret */.z(key), from: at }, ...none };
    if (tokens === undefined)
        return { kind: "none", source, key: undefined, ...none };
    const access = { value: new secret/* Secret */.z(tokens.access), from: at };
    return { kind: "chatgpt", source, key: access, accountId: tokens.accountId };
}
/** An empty key stays as it is, so that it can be told from one that is not there. */
function trimmed(key) {
    const raw = key.value.reveal();
    return (0,codex_text/* isBlank */.z3)(raw) ? key : { value: new secret/* Secret */.z((0,codex_text/* trimWhiteSpace */.e8)(raw)), from: key.from };
}
/** `auth.json` of CODEX_HOME or of the option; nothing is read where credentials are kept elsewhere. */
function readAuthFile(options, environment, home, config) {
    const path = options.authFile?.value ?? (0,codex_text/* joinPath */.uJ)(home.directory, "auth.json");
    const store = (0,settings/* stringAt */.bX)(config, "cli_auth_credentials_store")?.value ?? "file";
    const content = environment.readFile(path);
    const at = { kind: "file", path: content.path, line: 1, column: 1 };
    const nothing = { path: content.path, at, key: undefined, tokens: undefined, secrets: [] };
    if (content.kind === "absent")
        return { ...nothing, fault: "absent" };
    if (content.kind !== "text")
        return { ...nothing, fault: "unreadable" };
    const parsed = { ...nothing, ...parseAuth(content.text) };
    return store === "file" || store === "auto"
        ? { ...parsed, at: keyPosition(content.text, content.path) ?? at }
        : { ...nothing, fault: "absent", secrets: parsed.secrets };
}
/** Where the key's own line stands: enough to find it in a file of a few lines. */
function keyPosition(text, path) {
    const offset = text.search(/"(?:OPENAI_API_KEY|access_token)"\s*:\s*"/);
    if (offset < 0)
        return undefined;
    const before = text.slice(0, offset).split("\n");
    return { kind: "file", path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
const LOGGED_OUT = { key: undefined, tokens: undefined };
const MODES = ["apikey", "chatgpt", "chatgptAuthTokens"];
function parseAuth(text) {
    if (text.startsWith("\uFEFF"))
        return { ...LOGGED_OUT, fault: "byte-order-mark", secrets: quotedIn(text) };
    const json = parseJson(text);
    if (json === undefined)
        return { ...LOGGED_OUT, fault: "json", secrets: quotedIn(text) };
    const secrets = quotedIn(text);
    if (!isRecord(json))
        return { ...LOGGED_OUT, fault: "type", secrets };
    const mode = own(json, "auth_mode") ?? undefined;
    const key = own(json, "OPENAI_API_KEY") ?? undefined;
    const tokens = own(json, "tokens") ?? undefined;
    if (mode !== undefined && !MODES.includes(mode))
        return { ...LOGGED_OUT, fault: "auth-mode", secrets };
    if (key !== undefined && typeof key !== "string")
        return { ...LOGGED_OUT, fault: "type", secrets };
    if (tokens !== undefined && !isTokens(tokens))
        return { ...LOGGED_OUT, fault: "type", secrets };
    if (mode === undefined ? key !== undefined : mode === "apikey") {
        return { key, tokens: undefined, fault: key === undefined ? "no-key" : undefined, secrets };
    }
    if (tokens === undefined)
        return { ...LOGGED_OUT, fault: "no-key", secrets };
    const account = own(tokens, "account_id");
    const accountId = typeof account === "string" ? account : undefined;
    return { key: undefined, tokens: { access: tokens.access_token, accountId }, fault: undefined, secrets };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}
function isTokens(value) {
    if (!isRecord(value))
        return false;
    return ["id_token", "access_token", "refresh_token"].every((name) => typeof own(value, name) === "string");
}
/** Every credential of the file, also of a broken one. */
function quotedIn(text) {
    const field = /"(?:OPENAI_API_KEY|id_token|access_token|refresh_token|personal_access_token)"\s*:\s*("(?:[^"\\]|\\.)*")/g;
    return [...text.matchAll(field)].flatMap((match) => {
        const value = parseJson(match[1] ?? "");
        return typeof value === "string" && value !== "" ? [new secret/* Secret */.z(value)] : [];
    });
}

// EXTERNAL MODULE: ./build/codex/variables.js
var codex_variables = __webpack_require__(2905);
;// CONCATENATED MODULE: ./build/codex/resolve-codex.js












/**
 * What Codex would do with this config, in the version that was asked for or else the newest known: the URL, key
 * and headers it would send, and what is wrong with the config. Throws for nothing that a file, a variable or an input holds.
 */
function resolveCodex(options, environment) {
    const home = (0,codex_home/* resolveHome */.e)(options, environment);
    const variables = (0,codex_variables/* readVariables */.C)(environment, home);
    const { merged: config, layers, problems } = (0,codex_layers/* readLayers */.n)(options, environment, home);
    const authFile = readAuthFile(options, environment, home, config);
    const given = givenKey(options, variables);
    const login = resolveLogin(given, variables, authFile);
    const isReadable = !problems.some((problem) => problem.stops);
    const aim = isReadable
        ? takeAim({ options, environment, config, variables, given, login, authFile })
        : { target: NO_TARGET, problems: [], secrets: [] };
    const models = modelsOf(options, config);
    const all = [...problems, ...aim.problems, ...models.problems];
    const secrets = distinct([
        ...(given === undefined ? [] : [given.value]),
        ...(login.key === undefined ? [] : [login.key.value]),
        ...aim.secrets,
        ...(0,credentials_met/* credentialsIn */.W)(layers, variables),
        ...authFile.secrets,
        ...processSecrets(variables),
    ]);
    const show = (0,foreign_text/* createShow */.Y3)(secrets, namesIn(config));
    return {
        target: {
            ...aim.target,
            name: options.name ?? aim.target.provider?.value ?? "codex",
            client: "codex",
            clientVersion: options.clientVersion,
            models: models.models,
            plan: all.some((problem) => problem.stops) ? undefined : aim.target.plan,
        },
        findings: all.map((problem) => problem.report(show)),
        secrets,
    };
}
/** The user's own names of providers and variables. */
function namesIn(config) {
    const providers = [...((0,settings/* tableAt */.af)(config, "model_providers")?.entries ?? [])];
    const selected = (0,settings/* stringAt */.bX)(config, "model_provider")?.value;
    const variables = providers.map(([id]) => (0,settings/* stringAt */.bX)(config, "model_providers", id, "env_key")?.value);
    return [...providers.map(([id]) => id), selected, ...variables].filter((name) => name !== undefined);
}
/** Variables that hold a key whatever the config says. */
function processSecrets(variables) {
    const names = ["OPENAI_API_KEY", "CODEX_API_KEY", "CODEX_ACCESS_TOKEN", "AWS_BEARER_TOKEN_BEDROCK"];
    return names.flatMap((name) => {
        const value = variables.find(name)?.value ?? "";
        return value === "" ? [] : [new secret/* Secret */.z(value)];
    });
}
function distinct(secrets) {
    const byValue = new Map(secrets.map((secret) => [secret.reveal(), secret]));
    byValue.delete("");
    return [...byValue.values()];
}
/** The models asked for, else those of the config. An empty `model` makes Codex stop. */
function modelsOf(options, config) {
    if (options.models.length > 0 || options.ignoresConfigModel === true)
        return { models: options.models, problems: [] };
    const [model, review] = [(0,settings/* stringAt */.bX)(config, "model"), (0,settings/* stringAt */.bX)(config, "review_model")];
    const problems = model?.value === "" && !(0,behaviours/* behaves */.ni)(options.clientVersion, "empty-model-is-sent")
        ? [(0,validate/* wrongType */.g)(["model"], model, "non-empty string", true)]
        : [];
    const models = [model, review].flatMap((leaf) => leaf === undefined || leaf.value === "" ? [] : [{ value: leaf.value, from: leaf.from }]);
    const [first, second] = models;
    return { models: first?.value === second?.value ? models.slice(0, 1) : models, problems };
}


/***/ }),

/***/ 9494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ unknownFields)
/* harmony export */ });
/* harmony import */ var _rules_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8972);
/* harmony import */ var _near_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9600);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8407);
/* harmony import */ var _provider_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(177);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4913);





/** Keys that Codex ignores, with the name that was meant, and keys that stand in the wrong table. */
function unknownFields(config) {
    const providers = [...((0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .tableAt */ .af)(config, "model_providers")?.entries ?? [])];
    return [
        ...[...config.entries].flatMap(([key, setting]) => topLevel(key, setting, config)),
        ...providers.flatMap(([id, provider]) => provider.kind === "table" && !_provider_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILT_IN_IDS */ .uT.includes(id) ? inProvider(id, provider, config) : []),
        ...misplaced(config, config, []),
    ];
}
/** Long names only: two letters of difference make another word of a short one. */
const SHORTEST_MISSPELT = 8;
/**
 * The whole list of Codex's top-level keys is not known, so only those are named that are proved not to be one,
 * that belong into a provider's table, or that are a slip away from one that decides the call.
 */
function topLevel(key, setting, config) {
    if (_provider_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP_LEVEL_KEYS */ .Uw.has(key))
        return [];
    if (_provider_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDER_FIELDS */ .YT.has(key) || _provider_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_TOP_LEVEL */ .XS.includes(key)) {
        return [unknown([key], setting, _provider_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDER_FIELDS */ .YT.has(key) ? ownTable(key, config) : undefined)];
    }
    if (key.length < SHORTEST_MISSPELT)
        return [];
    const near = (0,_near_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(key, _provider_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP_LEVEL_KEYS */ .Uw.keys());
    return near === undefined ? [] : [unknown([key], setting, near)];
}
function ownTable(key, config) {
    const selected = config.entries.get("model_provider");
    const id = selected?.kind === "leaf" && typeof selected.value === "string" ? selected.value : "…";
    return key === "name" ? `[model_providers.${id}] name` : `model_providers.${id}.${key}`;
}
function inProvider(id, provider, config) {
    return [...provider.entries].flatMap(([key, setting]) => {
        if (_provider_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDER_FIELDS */ .YT.has(key) || isMisplaced(key, config))
            return [];
        const near = _provider_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDER_ALIASES */ .Pm.get(key) ?? (0,_near_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(key, _provider_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDER_FIELDS */ .YT.keys());
        return [unknown(["model_providers", id, key], setting, near)];
    });
}
function unknown(path, setting, near) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .goesOn */ .E)((show) => (0,_rules_config_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownField */ .dX)({ path: show(path.join(".")), near: near === undefined ? undefined : show(near) }, { at: setting.keyAt }));
}
/** `model` is a key of other tables too, so it counts only where the top level has none. */
function isMisplaced(key, config) {
    return _provider_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ONLY_TOP_LEVEL */ .KN.includes(key) || (key === "model" && !config.entries.has("model"));
}
const OWN_MEANING = ["profiles", "mcp_servers", "projects"];
/** Keys of the top level below a table header; a table of a provider first of all. */
function misplaced(table, config, path) {
    const inProviderTable = path.length === 2 && path[0] === "model_providers";
    return [...table.entries].flatMap(([key, setting]) => {
        if (setting.kind === "table") {
            if (path.length === 0 && OWN_MEANING.includes(key))
                return [];
            return misplaced(setting, config, [...path, key]);
        }
        const wrong = inProviderTable ? isMisplaced(key, config) : path.length > 0 && key === "model_provider";
        if (!wrong)
            return [];
        return [
            (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .goesOn */ .E)((show) => (0,_rules_config_js__WEBPACK_IMPORTED_MODULE_0__/* .keyAfterTable */ .o4)({ key: show(key), table: show(path.join(".")) }, { at: setting.keyAt })),
        ];
    });
}


/***/ }),

/***/ 3220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ wrongType),
/* harmony export */   t: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _rules_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8972);
/* harmony import */ var _behaviours_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6218);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8407);
/* harmony import */ var _provider_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(177);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4913);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2685);







/** What makes Codex stop in the merged config: every provider counts, selected or not. */
function validate(config, version) {
    const selected = (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(config, "model_provider")?.value ?? "openai";
    return [
        ...fieldTypes(config, [], _provider_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP_LEVEL_KEYS */ .Uw),
        ...knownWords(config),
        ...((0,_behaviours_js__WEBPACK_IMPORTED_MODULE_2__/* .behaves */ .ni)(version, "profiles-in-config") ? [] : legacyProfile(config)),
        ...profileTypes(config),
        ...[...((0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .tableAt */ .af)(config, "model_providers")?.entries ?? [])].flatMap(([id, setting]) => validateProvider(id, setting, id === selected, version)),
    ];
}
function validateProvider(id, setting, isSelected, version) {
    const path = ["model_providers", id];
    if (setting.kind !== "table")
        return [wrongType(path, setting, "table")];
    if (_provider_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .RESERVED_IDS */ .O4.includes(id)) {
        if (setting.entries.size === 0)
            return [];
        if (!(0,_behaviours_js__WEBPACK_IMPORTED_MODULE_2__/* .behaves */ .ni)(version, "reserved-ids-ignored"))
            return [reserved(id, setting)];
        const nameless = setting.entries.has("name") ? [] : name(id, setting);
        return [overlooked(id, setting, isSelected), ...nameless];
    }
    const types = fieldTypes(setting, path, _provider_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .PROVIDER_FIELDS */ .YT);
    if (_provider_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .CLOUD_IDS */ .JJ.includes(id))
        return [...types, ...restricted(id, setting)];
    return [...types, ...wireApi(id, setting, version), ...name(id, setting), ...conflicts(id, setting)];
}
function reserved(id, table) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .stops */ .G)((show) => (0,_rules_config_js__WEBPACK_IMPORTED_MODULE_1__/* .providerReserved */ .YX)({ provider: show(id), suggestion: show(`${id}-custom`) }, { at: table.keyAt }));
}
function overlooked(id, table, isSelected) {
    const level = isSelected ? "error" : "warning";
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .goesOn */ .E)((show) => (0,_rules_config_js__WEBPACK_IMPORTED_MODULE_1__/* .providerOverlooked */ .cZ)({ provider: show(id), suggestion: show(`${id}-custom`) }, { at: table.keyAt, level }));
}
function restricted(id, table) {
    const refused = (field) => id === "gcp"
        ? _provider_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .NOT_FOR_GCP */ .xJ.includes(field)
        : _provider_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .PROVIDER_FIELDS */ .YT.has(field) && !_provider_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .BEDROCK_FIELDS */ .FV.includes(field);
    return [...table.entries].flatMap(([field, { keyAt }]) => refused(field)
        ? [(0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .stops */ .G)((show) => (0,_rules_config_js__WEBPACK_IMPORTED_MODULE_1__/* .providerRestricted */ .Ve)({ provider: show(id), field: show(field) }, { at: keyAt }))]
        : []);
}
function wireApi(id, table, version) {
    const leaf = (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(table, "wire_api");
    if (leaf === undefined || leaf.value === "responses")
        return [];
    const chat = leaf.value === "chat";
    if (chat && (0,_behaviours_js__WEBPACK_IMPORTED_MODULE_2__/* .behaves */ .ni)(version, "chat-wire-api"))
        return [];
    return [
        (0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .stops */ .G)((show) => (0,_rules_config_js__WEBPACK_IMPORTED_MODULE_1__/* .wireApiUnsupported */ .pX)({ provider: show(id), found: show(leaf.value), chat }, { at: leaf.from })),
    ];
}
function name(id, table) {
    const setting = (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settingAt */ .OZ)(table, "name");
    const leaf = (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(table, "name");
    if (setting !== undefined && leaf === undefined)
        return [];
    if (leaf !== undefined && !(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isBlank */ .z3)(leaf.value))
        return [];
    return [
        (0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .stops */ .G)((show) => (0,_rules_config_js__WEBPACK_IMPORTED_MODULE_1__/* .providerNameMissing */ .he)({ provider: show(id), blank: leaf !== undefined }, { at: leaf?.from ?? table.keyAt })),
    ];
}
function conflicts(id, table) {
    const problems = [];
    const aws = table.entries.get("aws");
    if (aws !== undefined) {
        problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .stops */ .G)((show) => (0,_rules_config_js__WEBPACK_IMPORTED_MODULE_1__/* .awsMisplaced */ .A3)({ provider: show(id) }, { at: aws.keyAt })));
    }
    if (!table.entries.has("auth"))
        return problems;
    for (const field of ["env_key", "experimental_bearer_token", "requires_openai_auth"]) {
        const other = table.entries.get(field);
        if (other === undefined)
            continue;
        if (field === "requires_openai_auth" && !(0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .isTrueAt */ .Yj)(table, field))
            continue;
        problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .stops */ .G)((show) => (0,_rules_config_js__WEBPACK_IMPORTED_MODULE_1__/* .authConflict */ .FC)({ provider: show(id), field: show(field) }, { at: other.keyAt })));
    }
    return problems;
}
function legacyProfile(config) {
    const leaf = (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(config, "profile");
    if (leaf === undefined)
        return [];
    return [
        (0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .stops */ .G)((show) => (0,_rules_config_js__WEBPACK_IMPORTED_MODULE_1__/* .profileLegacySelector */ .YF)({ profile: show(leaf.value), file: show(`${leaf.value}.config.toml`) }, { at: leaf.from })),
    ];
}
/** Inert tables are type-checked all the same. */
function profileTypes(config) {
    return [...((0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .tableAt */ .af)(config, "profiles")?.entries ?? [])].flatMap(([id, profile]) => profile.kind === "table"
        ? fieldTypes(profile, ["profiles", id], PROFILE_KEYS)
        : [wrongType(["profiles", id], profile, "table")]);
}
const PROFILE_KEYS = new Map([
    ["model", "string"],
    ["model_provider", "string"],
    ["model_reasoning_effort", "string"],
    ["model_verbosity", "string"],
    ["chatgpt_base_url", "string"],
]);
const WORDS = new Map([
    ["cli_auth_credentials_store", ["file", "keyring", "auto", "ephemeral"]],
    ["forced_login_method", ["chatgpt", "api"]],
]);
function knownWords(config) {
    return [...WORDS].flatMap(([key, words]) => {
        const leaf = (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(config, key);
        return leaf === undefined || words.includes(leaf.value) ? [] : [wrongType([key], leaf, "known word")];
    });
}
function fieldTypes(table, path, fields) {
    return [...table.entries].flatMap(([key, setting]) => {
        const expected = fields.get(key);
        if (expected === undefined)
            return [];
        return [...mismatches(setting, [...path, key], expected)];
    });
}
function mismatches(setting, path, expected) {
    if (expected === "table of strings" && setting.kind === "table") {
        return [...setting.entries].flatMap(([key, entry]) => mismatches(entry, [...path, key], "string"));
    }
    if (expected === "table with a command" && setting.kind === "table") {
        return (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(setting, "command") === undefined ? [wrongType(path, setting, expected)] : [];
    }
    return fits(setting, expected) ? [] : [wrongType(path, setting, expected)];
}
function fits(setting, expected) {
    if (setting.kind === "table")
        return expected === "table";
    const { value } = setting;
    if (expected === "non-negative integer")
        return typeof value === "bigint" && value >= 0n;
    return typeName(value) === expected;
}
/** The finding for a setting of the wrong type; `empty` for an empty string where one must not be. */
function wrongType(path, setting, expected, empty = false) {
    const found = setting.kind === "table" ? "table" : typeName(setting.value);
    const at = setting.kind === "table" ? setting.keyAt : setting.from;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .stops */ .G)((show) => (0,_rules_config_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidType */ .Ml)({ path: show(path.join(".")), expected, found, empty }, { at }));
}
function typeName(value) {
    if (typeof value === "string")
        return "string";
    if (typeof value === "bigint")
        return "integer";
    if (typeof value === "number")
        return "floating point";
    if (typeof value === "boolean")
        return "boolean";
    if (value instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlDate */ .PJ)
        return "datetime";
    return Array.isArray(value) ? "array" : "table";
}


/***/ }),

/***/ 2905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readVariables)
/* harmony export */ });
/* harmony import */ var _dotenv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7712);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2685);


function readVariables(environment, home) {
    const content = environment.readFile((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(home.directory, ".env"));
    const parsed = content.kind === "text" ? (0,_dotenv_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDotenv */ .q)(content.text, environment.variables) : [];
    const entries = parsed.filter(({ name }) => !name.toUpperCase().startsWith("CODEX_"));
    const byName = new Map(entries.map((entry) => [entry.name, entry]));
    const inProcess = (name) => Object.hasOwn(environment.variables, name) ? environment.variables[name] : undefined;
    const find = (name) => {
        const entry = byName.get(name);
        if (entry !== undefined) {
            return { name, value: entry.value, from: { kind: "file", path: content.path, ...entry.position } };
        }
        const value = inProcess(name);
        return value === undefined ? undefined : { name, value, from: { kind: "env", name } };
    };
    return { find, inProcess, dotenv: { path: content.path, entries } };
}


/***/ })

};
