export const id = 635;
export const ids = [635];
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

/***/ 9027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1999);


/**
 * YAML as data: no tag makes an object of its own, aliases and merge keys are followed as far as a bound on all
 * nodes together allows. `unique` refuses a key that stands twice, which PyYAML takes.
 */
function parseYaml(source, locate, unique) {
    const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const tooDeep = firstTooDeep(text);
    if (tooDeep !== undefined)
        return { kind: "syntax", at: tooDeep };
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
            lineCounter: lines,
            // Its own check compares every key with every other one.
            uniqueKeys: false,
            prettyErrors: false,
            logLevel: "silent",
        });
        const at = (offset) => positionOf(lines, offset);
        const [error] = document.errors;
        if (error !== undefined)
            return { kind: "syntax", at: at(error.pos[0]) };
        const context = {
            locate: (offset) => locate(at(offset)),
            unique,
            anchors: new Map(),
            twice: undefined,
            left: _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_NODES */ .n4,
        };
        const tree = toTree(document.contents, undefined, context, 0);
        if (context.twice !== undefined)
            return { kind: "syntax", at: at(context.twice) };
        return context.left < 0 ? { kind: "syntax", at: START } : { kind: "tree", tree };
    }
    catch {
        return { kind: "syntax", at: START };
    }
}
const START = { line: 1, column: 1 };
function positionOf(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
/** The parser recurses into brackets and indentation alike, and takes its time over very deep ones. */
function firstTooDeep(text) {
    for (const [index, line] of text.split("\n").entries()) {
        const openings = line.match(/[[{]/g)?.length ?? 0;
        const dashes = /^[ ]*(?:[-?:][ ]+)+/.exec(line)?.[0].match(/[-?:]/g)?.length ?? 0;
        if (openings > 4 * _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_DEPTH */ .tP || dashes > _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_DEPTH */ .tP)
            return { line: index + 1, column: 1 };
    }
    return undefined;
}
/** Takes any node; deeper than `MAXIMUM_DEPTH`, and once the budget is spent, all is null. */
function toTree(node, key, context, depth) {
    context.left -= 1;
    const from = context.locate(offsetOf(node) ?? key ?? 0);
    const placed = { from, keyAt: key === undefined ? from : context.locate(key) };
    const nothing = { kind: "scalar", ...placed, value: null };
    if (context.left < 0 || depth > _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .MAXIMUM_DEPTH */ .tP)
        return nothing;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return toTree(context.anchors.get(node.source), key, context, depth + 1);
    const tree = withoutAnchor(node, placed, context, depth);
    const anchor = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.anchor : undefined;
    // Only now, so that a node cannot hold itself.
    if (anchor !== undefined)
        context.anchors.set(anchor, node);
    return tree ?? nothing;
}
function withoutAnchor(node, placed, context, depth) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const items = node.items.map((item) => toTree(item, undefined, context, depth + 1));
        return { kind: "sequence", ...placed, items };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return { kind: "mapping", ...placed, entries: entriesOf(node, context, depth) };
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? { kind: "scalar", ...placed, value: scalarOf(node.value) } : undefined;
}
function entriesOf(map, context, depth) {
    const merged = new Map();
    const own = new Map();
    for (const pair of map.items) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(pair) || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) || context.left < 0)
            continue;
        const value = toTree(pair.value, offsetOf(pair.key), context, depth + 1);
        const name = String(scalarOf(pair.key.value));
        if (context.unique && own.has(name))
            context.twice ??= offsetOf(pair.key);
        if (name !== "<<")
            own.set(name, value);
        else
            for (const [inner, tree] of mergedEntries(value))
                if (!merged.has(inner))
                    merged.set(inner, tree);
    }
    return new Map([...merged, ...own]);
}
/** What `<<` brings: a mapping, or a list of them of which the first wins. */
function mergedEntries(value) {
    const mappings = value.kind === "sequence" ? value.items : [value];
    return mappings.flatMap((mapping) => (mapping.kind === "mapping" ? [...mapping.entries] : []));
}
function offsetOf(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return undefined;
    return node.range?.[0];
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
