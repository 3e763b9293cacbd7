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


/***/ })

};
