export const id = 187;
export const ids = [187];
export const modules = {

/***/ 9187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolveClaudeCode: () => (/* binding */ resolveClaudeCode)
/* harmony export */ });
/* harmony import */ var _codex_near_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9600);
/* harmony import */ var _codex_problem_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8407);
/* harmony import */ var _codex_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2685);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5678);
/* harmony import */ var _rules_clients_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4836);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5956);
/* harmony import */ var _messages_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5220);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2313);
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9077);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1999);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5650);











const CLIENT = "claude-code";
const FORMAT = {
    client: CLIENT,
    form: "JSON",
    parse: (text, locate) => (0,_read_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .q)(text, locate, false),
};
/**
 * What Claude Code would call. Its settings files are merged, the project's over the user's and the local one over
 * both (code.claude.com/docs/en/settings); their `env` block replaces variables of the process, literally
 * (code.claude.com/docs/en/env-vars, anthropics/claude-code#46889). The first of these is the credential
 * (code.claude.com/docs/en/authentication): a cloud provider's, ANTHROPIC_AUTH_TOKEN as `Authorization: Bearer`,
 * ANTHROPIC_API_KEY as `X-Api-Key`, then `apiKeyHelper`, which is sent in both (docs.anthropic.com
 * claude-code/llm-gateway). `/v1/messages` is added to ANTHROPIC_BASE_URL (ngrok.com/docs/ai-gateway/agents/claude-code,
 * anthropics/claude-code plugins/security-guidance/hooks/llm.py@5cfc0a1).
 */
function resolveClaudeCode(options, environment) {
    const directory = environment.variables["CLAUDE_CONFIG_DIR"] ?? "";
    const user = directory === "" ? (0,_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .inHome */ .Lf)(environment, ".claude") : directory;
    const places = [(0,_codex_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(user, "settings.json"), ".claude/settings.json", ".claude/settings.local.json"];
    const { config, problems } = (0,_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfig */ .Xg)(options, environment, FORMAT, places);
    const own = (0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .processVariables */ .vO)(environment);
    const env = (0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .treeAt */ .Ss)(config, "env");
    const variables = (0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .overlay */ .Lw)(own, new Map((0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .stringsOf */ .iw)(env)));
    const baseUrl = options.baseUrl ?? (0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .firstSet */ .v)(variables, ["ANTHROPIC_BASE_URL"]) ?? DEFAULT;
    const credential = credentialOf(options, environment, variables, config);
    const elsewhere = otherProvider(variables, credential.key);
    const settings = [...overruled(env, own), ...ignored(env), ...wrongTypes(env), ...inlined(env)];
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .resolutionOf */ .Cp)({
        client: CLIENT,
        baseUrl,
        clientAdds: "/v1",
        ...credential,
        models: modelsOf(options, variables, config),
        request: {
            wireApi: "messages",
            keyHeader: credential.keyHeader,
            headers: [...credential.headers, ...customHeaders(variables)],
        },
        problems: [
            ...problems,
            ...elsewhere,
            ...(elsewhere.length > 0
                ? []
                : [...settings, ...credential.problems, ...(0,_messages_root_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeRoot */ .M)(CLIENT, baseUrl, false)]),
        ],
        secrets: NAMES_OF_SECRETS.flatMap((name) => {
            const values = [own(name), variables(name)].filter((value) => value !== undefined);
            return values.map((value) => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .secretOf */ .OM)(value).value);
        }),
    }, options);
}
const DEFAULT = {
    value: "https://api.anthropic.com",
    from: { kind: "default", name: "Anthropic" },
};
const TOKEN = "ANTHROPIC_AUTH_TOKEN";
const KEY = "ANTHROPIC_API_KEY";
const NAMES_OF_SECRETS = [TOKEN, KEY, "CLAUDE_CODE_OAUTH_TOKEN"];
/** A key that the options give is a token where `env-key` says so, else an API key. */
function credentialOf(options, environment, variables, config) {
    const given = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .givenKey */ .xy)(options, environment);
    const [token, key] = [(0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .firstSet */ .v)(variables, [TOKEN]), (0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .firstSet */ .v)(variables, [KEY])];
    const helper = (0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .stringAt */ .bX)(config, "apiKeyHelper");
    const expected = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .keyInput */ .iS)(options) ?? { kind: "env", name: KEY };
    const plain = { headers: [], problems: [], keyExpectedAt: expected };
    if (given !== undefined) {
        if (options.envKey?.value === TOKEN)
            return { ...plain, key: given, keyHeader: "Authorization" };
        if (helper !== undefined && token === undefined && key === undefined)
            return fromHelper(given, plain);
        return { ...plain, key: given, keyHeader: "x-api-key" };
    }
    if (token !== undefined) {
        const problems = key === undefined
            ? []
            : [(0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .goesOn */ .E)(() => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenWins */ .N0)({ winner: (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(TOKEN), loser: (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(KEY) }, { at: token.from }))];
        return {
            ...plain,
            key: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .secretOf */ .OM)(token),
            keyExpectedAt: token.from,
            keyHeader: "Authorization",
            problems,
        };
    }
    if (key !== undefined)
        return { ...plain, key: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .secretOf */ .OM)(key), keyExpectedAt: key.from, keyHeader: "x-api-key" };
    const empty = variables(KEY) ?? variables(TOKEN);
    if (empty !== undefined)
        return { ...plain, key: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .secretOf */ .OM)(empty), keyHeader: "x-api-key" };
    return { ...plain, key: undefined, keyExpectedAt: helper?.from ?? expected, keyHeader: "x-api-key" };
}
/** The command itself is never run, so its output has to be given. */
function fromHelper(key, plain) {
    const header = ["x-api-key", { value: key.value.reveal(), from: key.from }];
    return { ...plain, key, keyHeader: "Authorization", headers: [header] };
}
const PROVIDERS = ["BEDROCK", "VERTEX", "FOUNDRY", "MANTLE"].map((name) => `CLAUDE_CODE_USE_${name}`);
/** Cloud providers come before every key, a login's token after. */
function otherProvider(variables, key) {
    const cloud = PROVIDERS.map(variables).find((flag) => flag !== undefined && /^(?:1|true|yes|on)$/i.test(flag.value.trim()));
    const login = key === undefined ? (0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .firstSet */ .v)(variables, ["CLAUDE_CODE_OAUTH_TOKEN"]) : undefined;
    const name = cloud === undefined ? "CLAUDE_CODE_OAUTH_TOKEN" : nameOf(cloud.from);
    const used = cloud ?? login;
    return used === undefined
        ? []
        : [(0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .stops */ .G)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .notImitated */ .to)({ client: CLIENT, name: show(name) }, { at: used.from }))];
}
function nameOf(from) {
    return from.kind === "env" ? from.name : "a cloud provider";
}
/** One `Name: value` a line. */
function customHeaders(variables) {
    const given = (0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .firstSet */ .v)(variables, ["ANTHROPIC_CUSTOM_HEADERS"]);
    return (given?.value.split("\n") ?? []).flatMap((line) => {
        const [, name, value] = /^\s*([^\s:]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
        const isHeader = name !== undefined && value !== undefined && given !== undefined;
        return isHeader ? [[name, { value, from: given.from }]] : [];
    });
}
const ALIAS = /^(?:default|best|sonnet|opus|haiku|fable|opusplan)$/;
/** An alias is checked where a variable says what it means; `[1m]` only asks for a longer context. */
function modelsOf(options, variables, config) {
    if (options.models.length > 0)
        return options.models;
    const chosen = (0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .firstSet */ .v)(variables, ["ANTHROPIC_MODEL"]) ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .stringAt */ .bX)(config, "model");
    const name = chosen?.value.trim().replace(/\[1m\]$/i, "") ?? "";
    if (chosen === undefined || name === "")
        return [];
    if (!ALIAS.test(name))
        return [{ value: name, from: chosen.from }];
    const meant = (0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .firstSet */ .v)(variables, [`ANTHROPIC_DEFAULT_${name.toUpperCase()}_MODEL`]);
    return meant === undefined ? [] : [{ ...meant, value: meant.value.replace(/\[1m\]$/i, "") }];
}
const READ = [
    TOKEN,
    KEY,
    "ANTHROPIC_BASE_URL",
    "ANTHROPIC_MODEL",
    "ANTHROPIC_CUSTOM_HEADERS",
    "CLAUDE_CODE_OAUTH_TOKEN",
];
/** Names that people carry over from other programs, with the one that is read. */
const CARRIED_OVER = new Map([
    ["ANTHROPIC_API_BASE", "ANTHROPIC_BASE_URL"],
    ["ANTHROPIC_API_URL", "ANTHROPIC_BASE_URL"],
    ["ANTHROPIC_API_BASE_URL", "ANTHROPIC_BASE_URL"],
    ["ANTHROPIC_TOKEN", TOKEN],
    ["OPENAI_BASE_URL", "ANTHROPIC_BASE_URL"],
    ["OPENAI_API_KEY", KEY],
]);
/** Only what stands in the settings is surely meant for Claude Code. */
function ignored(env) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .stringsOf */ .iw)(env).flatMap(([name, { from }]) => {
        const meant = READ.includes(name) ? undefined : (CARRIED_OVER.get(name) ?? misspelt(name));
        if (meant === undefined)
            return [];
        return [
            (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .goesOn */ .E)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .variableUnread */ .Qs)({ client: CLIENT, name: show(name), near: (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(meant) }, { at: from })),
        ];
    });
}
function misspelt(name) {
    return /^(?:ANTHROPIC|ANTROPIC|ANTHROPHIC)_/i.test(name) ? (0,_codex_near_js__WEBPACK_IMPORTED_MODULE_10__/* .nearest */ .p)(name, READ.slice(0, 4)) : undefined;
}
function overruled(env, own) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .stringsOf */ .iw)(env).flatMap(([name, { value, from }]) => {
        const before = READ.includes(name) ? own(name) : undefined;
        if (before === undefined || before.value === "" || before.value === value || from.kind !== "file")
            return [];
        const { path } = from;
        return [
            (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .goesOn */ .E)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .variableOverruled */ .Rt)({ client: CLIENT, name: (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(name), path: show(path) }, { at: from })),
        ];
    });
}
function wrongTypes(env) {
    if (env === undefined)
        return [];
    if (env.kind !== "mapping") {
        return [
            (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .stops */ .G)(() => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongValue */ .NT)({ client: CLIENT, path: (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)("env"), expected: "an object" }, { at: env.from })),
        ];
    }
    return [...env.entries].flatMap(([name, { kind, from, ...rest }]) => {
        const isText = kind === "scalar" && "value" in rest && rest.value !== null;
        if (isText || !READ.includes(name))
            return [];
        return [
            (0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .stops */ .G)(() => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongValue */ .NT)({ client: CLIENT, path: (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(name), expected: "a string" }, { at: from })),
        ];
    });
}
/** Files of the workspace only: nobody else sees those of the home directory. */
function inlined(env) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .stringsOf */ .iw)(env).flatMap(([name, { value, from }]) => {
        if (!NAMES_OF_SECRETS.includes(name) || value === "" || from.kind !== "file" || /^[/~]/.test(from.path))
            return [];
        const { path } = from;
        return [(0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .goesOn */ .E)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .keyInFile */ .JU)({ path: show(path), reference: undefined }, { at: from }))];
    });
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


/***/ }),

/***/ 9077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1999);


/** JSON, and JSON with comments and commas at the end where `relaxed` is set. */
function parseJson(source, locate, relaxed) {
    const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
    const position = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .positionIn */ .Nu)(text);
    const tooDeep = firstTooDeep(text);
    if (tooDeep !== undefined)
        return { kind: "syntax", at: position(tooDeep) };
    const errors = [];
    const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, { allowTrailingComma: relaxed, disallowComments: !relaxed });
    const [error] = errors;
    if (error !== undefined || root === undefined)
        return { kind: "syntax", at: position(error?.offset ?? 0) };
    return { kind: "tree", tree: toTree(root, undefined, { locate: (offset) => locate(position(offset)) }) };
}
/** The parser recurses, so that brackets without end would exhaust its stack. Brackets in comments count too. */
function firstTooDeep(text) {
    let depth = 0;
    for (const { 0: piece, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[\]{}]/g)) {
        if (piece === "[" || piece === "{")
            depth += 1;
        else if (piece === "]" || piece === "}")
            depth -= 1;
        if (depth > _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_DEPTH */ .tP)
            return index;
    }
    return undefined;
}
function toTree(node, key, context) {
    const from = context.locate(node.offset);
    const placed = { from, keyAt: key === undefined ? from : context.locate(key.offset) };
    const children = node.children ?? [];
    if (node.type === "array") {
        return { kind: "sequence", ...placed, items: children.map((item) => toTree(item, undefined, context)) };
    }
    if (node.type === "object")
        return { kind: "mapping", ...placed, entries: entriesOf(children, context) };
    return { kind: "scalar", ...placed, value: scalarOf(node.value) };
}
function entriesOf(properties, context) {
    const entries = new Map();
    for (const { children: [key, value] = [] } of properties) {
        if (key !== undefined && value !== undefined && typeof key.value === "string")
            entries.set(key.value, toTree(value, key, context));
    }
    return entries;
}
function scalarOf(value) {
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}


/***/ }),

/***/ 1558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ malformation),
/* harmony export */   G: () => (/* binding */ MALFORMED)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2952);
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4505);


/** How a base URL is not one, by the words used in messages. */
const MALFORMED = {
    key: "looks like an API key, not like a URL",
    quotes: "has quotes around it",
    "edge-space": "has white space around it",
    space: "has white space inside",
    invisible: "has invisible characters",
    unexpanded: "has a part that nothing has replaced with its value",
    backslash: "has a backslash",
    "non-ascii": "has characters outside ASCII",
    "no-scheme": "does not begin with https://",
    "other-scheme": "has a scheme other than https",
    slashes: "does not have exactly two slashes after its scheme",
    port: "has a port that does not exist",
    host: "has no valid host name",
    "double-slash": "ends in more than one slash",
    "other-api": "is an address of this provider at which no OpenAI-compatible API lives",
    unparsable: "cannot be parsed",
};
const QUOTES = /^["'`\u2018-\u201F]+|["'`\u2018-\u201F]+$/g;
const INVISIBLE = /[\x00-\x08\x0E-\x1F\x7F-\x9F]|\p{Default_Ignorable_Code_Point}/gu;
const UNEXPANDED = /\$[{(A-Za-z_]|[{}<>]|\*{2}|%[A-Za-z_]{3,}%|\u2026|\.{3}/;
const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]*):/;
/**
 * The first fault in the form of a raw base URL; undefined where every client reads the same URL in it. Stricter
 * than `URL`, which repairs white space, backslashes and missing slashes, and so may name another host than the
 * client will call.
 */
function malformation(raw) {
    const form = characterFault(raw) ?? schemeFault(raw) ?? partFault(raw);
    if (form === undefined)
        return undefined;
    const repaired = repair(raw, form);
    const good = repaired !== raw && characterFault(repaired) === undefined && schemeFault(repaired) === undefined;
    return { form, corrected: good && partFault(repaired) === undefined ? repaired : undefined };
}
function characterFault(raw) {
    if ((0,_providers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .publicPrefix */ .O6)(raw.trim()) !== "")
        return "key";
    if (raw.trim() !== raw)
        return "edge-space";
    if (raw.replace(QUOTES, "") !== raw)
        return "quotes";
    if (/\s/.test(raw))
        return "space";
    if (raw.replace(INVISIBLE, "") !== raw)
        return "invisible";
    if (UNEXPANDED.test(raw))
        return "unexpanded";
    if (raw.includes("\\"))
        return "backslash";
    return /[^\x21-\x7E]/.test(raw) ? "non-ascii" : undefined;
}
/** `localhost:8080/v1` and `host.example:443` parse with a scheme that is meant as a host. */
function schemeFault(raw) {
    const scheme = SCHEME.exec(raw)?.[1];
    if (scheme === undefined)
        return "no-scheme";
    if (!/^https?$/i.test(scheme)) {
        return scheme.includes(".") || /^[A-Za-z][A-Za-z0-9.-]*:\d/.test(raw) ? "no-scheme" : "other-scheme";
    }
    return /^https?:\/\/[^/]/i.test(raw) ? undefined : "slashes";
}
function partFault(raw) {
    const authority = raw.replace(/^[^/]*\/\//, "").replace(/[/?#].*$/, "");
    const port = /:(\d*)$/.exec(authority)?.[1];
    if (port !== undefined && port !== "" && (Number(port) === 0 || Number(port) > 65_535))
        return "port";
    if (!URL.canParse(raw))
        return /:[^\]@]*$/.test(authority) ? "port" : "unparsable";
    const host = authority.replace(/^.*@/, "").replace(/:\d*$/, "");
    if (!/^(?:[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*\.?|\[[0-9A-Fa-f:.]+\])$/.test(host))
        return "host";
    return /\/\/+$/.test(raw.replace(/^[^/]*\/\//, "")) ? "double-slash" : undefined;
}
function repair(raw, form) {
    const trimmed = raw.trim().replace(QUOTES, "").trim();
    if (form === "space" || form === "invisible")
        return trimmed.replace(/\s/g, "").replace(INVISIBLE, "");
    if (form === "backslash")
        return trimmed.replaceAll("\\", "/");
    if (form === "double-slash")
        return trimmed.replace(/\/+$/, "");
    if (form === "slashes")
        return trimmed.replace(/^(https?):\/*/i, "$1://");
    return form === "no-scheme" ? withScheme(trimmed.replace(/^\/+/, "")) : trimmed;
}
function withScheme(rest) {
    const host = rest.replace(/[/?#].*$/, "").replace(/:\d*$/, "");
    return `${(0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .hostKind */ .P)(host) === "loopback" ? "http" : "https"}://${rest}`;
}


/***/ }),

/***/ 3495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ pathFault)
/* harmony export */ });
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4505);

/** Web sites that the table does not list as mistakes, by provider id. */
const WEB_SITES = {
    "platform.openai.com": "openai",
    "chat.openai.com": "openai",
    "openai.com": "openai",
    "www.openai.com": "openai",
    "chatgpt.com": "openai",
    "console.anthropic.com": "anthropic",
    "platform.claude.com": "anthropic",
    "claude.ai": "anthropic",
    "aistudio.google.com": "gemini",
    "makersuite.google.com": "gemini",
    "ai.google.dev": "gemini",
    "gemini.google.com": "gemini",
    "ai.azure.com": "azure-openai-v1",
    "oai.azure.com": "azure-openai-v1",
    "portal.azure.com": "azure-openai-v1",
};
const ENDPOINT = /\/(?:chat\/completions|completions|responses|models|embeddings|messages|moderations|images\/generations|audio\/(?:speech|transcriptions|translations)|realtime|rerank)$/;
const DOUBLED = /(\/v\d[a-z0-9]*)\1(?=\/|$)/;
/** The fault in a URL's host or path, from the table first; a rule only where it cannot be wrong. */
function pathFault(url) {
    return listedFault(url) ?? webSite(url) ?? endpointFault(url) ?? doubledFault(url) ?? missingFault(url);
}
function listedFault(url) {
    const wanted = normalised(url);
    for (const wrong of wrongUrlsOn(url.hostname)) {
        if (!URL.canParse(wrong.url) || normalised(new URL(wrong.url)) !== wanted)
            continue;
        return { reason: wrong.reason, corrected: wrong.right };
    }
    return undefined;
}
/** Entries that name the host somewhere: parsing all of the table's URLs would cost more than all other checks. */
function wrongUrlsOn(host) {
    return _providers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq.flatMap((provider) => provider.wrongBaseUrls.filter(({ url }) => url.includes(host)));
}
/** A host with only web pages, whatever the path; not a host that has the API as well. */
function webSite(url) {
    const host = url.hostname.replace(/\.$/, "");
    if ((0,_providers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findProviderByHost */ .yQ)(host) !== undefined)
        return undefined;
    const provider = listedSite(host) ?? siteBesideApi(host);
    return provider === undefined ? undefined : { reason: "dashboard-host", corrected: provider.corrected };
}
function listedSite(host) {
    const known = Object.hasOwn(WEB_SITES, host) ? (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findProviderById */ .ve)(WEB_SITES[host] ?? "") : undefined;
    if (known !== undefined)
        return { corrected: known.baseUrls[0] };
    const wrong = wrongUrlsOn(host).find((entry) => entry.reason === "dashboard-host" && URL.canParse(entry.url) && new URL(entry.url).hostname === host);
    return wrong === undefined ? undefined : { corrected: wrong.right };
}
/** `www.`, `app.`, `console.`, … or nothing, where the provider's API is at `api.`. */
function siteBesideApi(host) {
    const domain = host.replace(/^(?:www|app|console|platform|dashboard|dash|cloud|portal|chat|docs)\./, "");
    const provider = (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findProviderByHost */ .yQ)(`api.${domain}`);
    if (provider === undefined || !provider.hosts.includes(`api.${domain}`))
        return undefined;
    return { corrected: provider.baseUrls.find((base) => new URL(base).hostname === `api.${domain}`) };
}
function endpointFault(url) {
    const path = pathOf(url);
    if (!ENDPOINT.test(path) || rootsOf(url).includes(path))
        return undefined;
    const root = path.replace(ENDPOINT, "");
    return { reason: "endpoint-path", corrected: completed(url, root) ?? `${url.origin}${root}` };
}
function doubledFault(url) {
    const path = pathOf(url);
    if (!DOUBLED.test(path) || rootsOf(url).includes(path))
        return undefined;
    return { reason: "version-doubled", corrected: `${url.origin}${path.replace(DOUBLED, "$1")}` };
}
function missingFault(url) {
    const corrected = completed(url, pathOf(url));
    return corrected === undefined ? undefined : { reason: "version-missing", corrected };
}
/** The URL of the API root that begins with `path`; undefined where `path` is one or nothing is known. */
function completed(url, path) {
    const roots = rootsOf(url);
    if (roots.includes(path))
        return undefined;
    const longer = roots.filter((root) => root.startsWith(`${path}/`));
    const listed = (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findProviderByHost */ .yQ)(url.hostname)?.baseUrls.find((base) => {
        const known = new URL(base);
        return known.hostname === url.hostname && longer.includes(pathOf(known));
    });
    return listed ?? (longer[0] === undefined ? undefined : `${url.origin}${longer[0]}`);
}
function rootsOf(url) {
    return (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findProviderByHost */ .yQ)(url.hostname)?.apiPaths ?? [];
}
function pathOf(url) {
    return url.pathname.replace(/\/+$/, "");
}
function normalised(url) {
    return `${url.protocol}//${url.host.replace(/\.(?=:|$)/, "")}${pathOf(url)}`;
}


/***/ }),

/***/ 5143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ versionMissing),
/* harmony export */   C_: () => (/* binding */ keyMismatch),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   P: () => (/* binding */ query),
/* harmony export */   Qj: () => (/* binding */ internalAddress),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   X9: () => (/* binding */ dashboardHost),
/* harmony export */   mj: () => (/* binding */ notAllowed),
/* harmony export */   nM: () => (/* binding */ endpointPath),
/* harmony export */   vU: () => (/* binding */ insecure),
/* harmony export */   yr: () => (/* binding */ versionDoubled),
/* harmony export */   z3: () => (/* binding */ credentials)
/* harmony export */ });
/* unused harmony export versionMissingAsError */
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5678);
/* harmony import */ var _base_url_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1558);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6616);



function setTo(corrected, otherwise) {
    return corrected === undefined ? otherwise : `Set the base URL to ${corrected}.`;
}
const missing = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)("base-url/missing", {
    why: () => "There is no base URL, and no default is known for this provider.",
    fix: ({ client }) => SET_BASE_URL[client],
});
const SET_BASE_URL = {
    codex: `Set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("base_url")} in the provider's table of ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("config.toml")}.`,
    "codex-action": `Set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("base-url")} to what ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("openai/codex-action")} gets as ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("responses-api-endpoint")}.`,
    "claude-code": `Set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("ANTHROPIC_BASE_URL")}.`,
    opencode: `Set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('"baseURL": "https://…/v1"')} under ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("options")} of the provider.`,
    aider: `Set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("openai-api-base")} in ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(".aider.conf.yml")}, or ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("OPENAI_API_BASE")}.`,
    litellm: `Set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("api_base")} under ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("litellm_params")} of the model.`,
    continue: `Set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("apiBase")} of the model.`,
    "openai-sdk": `Set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("base-url")} to that of your server, such as ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("https://gateway.example.com/v1")}.`,
};
const CODEX_EFFECTS = {
    repairs: "; Codex repairs that, other clients may not",
    "builder-error": "; Codex would only say “builder error”",
    "space-in-path": "; Codex would put the space into the path as %20",
    "as-others": "",
};
const malformed = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)("base-url/malformed", {
    why: ({ form, given, codex }) => `The base URL ${given} ${_base_url_form_js__WEBPACK_IMPORTED_MODULE_0__/* .MALFORMED */ .G[form]}${CODEX_EFFECTS[codex]}.`,
    fix: ({ form, corrected }) => {
        if (form === "key")
            return "Check whether the key and the base URL have changed places, and set each to its own value.";
        if (form === "unexpanded")
            return "Write the value itself; only a workflow file or a shell replaces names by values.";
        return setTo(corrected, `Write it like ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("https://api.openai.com/v1")}: scheme, host and path in plain ASCII.`);
    },
});
const insecure = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)("base-url/insecure", {
    why: () => "The base URL begins with http://, so the key would cross the network unencrypted.",
    fix: ({ corrected }) => setTo(corrected, "Use https://; only a server on the same machine is called without it."),
});
const credentials = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)("base-url/credentials", {
    why: () => "The base URL holds a user name or a password, which ends up in logs and may replace the key.",
    fix: ({ corrected }) => setTo(corrected, "Remove everything between // and @."),
});
const query = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)("base-url/query", {
    why: () => "The base URL has a query or a fragment (? or #), behind which the client would put the endpoint's path.",
    fix: ({ corrected, client }) => client === "codex"
        ? `${setTo(corrected, "Remove it.").slice(0, -1)} and put the parameters into ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("query_params")} of the provider.`
        : setTo(corrected, "Remove everything from the ? or # on."),
});
const dashboardHost = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)("base-url/dashboard-host", {
    why: ({ host }) => `${host} serves the provider's web site, not its API.`,
    fix: ({ corrected }) => setTo(corrected, "Copy the base URL from the provider's API documentation."),
});
const endpointPath = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)("base-url/endpoint-path", {
    why: () => "The base URL names an endpoint, and the client adds the endpoint's path by itself.",
    fix: ({ corrected }) => setTo(corrected, "Remove the endpoint's path."),
});
const versionDoubled = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)("base-url/version-doubled", {
    why: () => "The version stands twice in the base URL's path.",
    fix: ({ corrected }) => setTo(corrected, "Remove one of the two."),
});
const versionMissing = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)("base-url/version-missing", {
    why: () => "The base URL is not the path at which this host has its API.",
    fix: ({ corrected }) => setTo(corrected, "Add the version path that the provider documents."),
});
/** `base-url/version-missing` once a call has failed for it. */
function versionMissingAsError(facts, situation = {}) {
    return versionMissing(facts, { ...situation, level: "error" });
}
const keyMismatch = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)("base-url/key-mismatch", {
    why: ({ owner, receiver }) => `The key is one of ${owner}, but the base URL belongs to ${receiver}.`,
    fix: ({ owner, receiver, corrected }) => corrected === undefined
        ? `Use a key of ${receiver}, or the base URL of ${owner}.`
        : `Use a key of ${receiver}, or set the base URL to ${corrected}.`,
});
const notAllowed = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)("base-url/not-allowed", {
    why: ({ host, form }) => form === "unlisted"
        ? `${host} is not in ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("allowed-hosts")}, so it does not get the key.`
        : `This event runs with secrets on other people's input, and the base URL comes from a file or a variable: ${host} does not get the key.`,
    fix: ({ host }) => `If the key may go there, write ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`allowed-hosts: ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .unquoted */ .qZ)(host)}`)} in the workflow; else correct the base URL.`,
});
const INTERNAL = {
    metadata: "leads to a cloud's metadata service or to a link-local address, which never gets a key",
    unspecified: "is the address of no single host",
    private: "is a private address, which this event may not reach with a key because it runs on other people's input",
};
const internalAddress = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)("base-url/internal-address", {
    why: ({ host, form }) => `${host} ${INTERNAL[form]}.`,
    fix: ({ form }) => form === "unspecified"
        ? `For a server on the same machine write ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("http://127.0.0.1")} with its port.`
        : "Set the base URL to the public address of the API.",
});


/***/ })

};
