export const id = 658;
export const ids = [658];
export const modules = {

/***/ 2658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/demo/provider.js

const MODELS = ["gpt-5.4", "gpt-5.4-mini", "openai/gpt-oss-120b", "text-embedding-3-small"];
/** Starts a small OpenAI-compatible provider on a free port of loopback that knows one key. */
async function startDemoProvider(behaviour, key) {
    const server = (0,external_node_http_.createServer)((request, response) => {
        const reply = replyTo(request, behaviour, key);
        if (reply !== undefined)
            write(response, reply);
    });
    await listen(server);
    const { port } = server.address();
    return { origin: `http://127.0.0.1:${port}`, close: () => provider_close(server) };
}
function replyTo(request, behaviour, key) {
    const special = specialReply(behaviour);
    if (behaviour === "silent")
        return undefined;
    if (special !== undefined)
        return special;
    const path = request.url ?? "/";
    const listed = request.method === "GET" && path === "/v1/models";
    if (listed && behaviour === "public-list")
        return list(MODELS);
    if (!path.startsWith("/v1/"))
        return html(404, "Not Found");
    if (request.headers.authorization === undefined)
        return error(401, "You didn't provide an API key.", "invalid_request_error", null);
    if (request.headers.authorization !== `Bearer ${key}`)
        return error(401, "Incorrect API key provided.", "invalid_request_error", "invalid_api_key");
    if (listed)
        return list(behaviour === "empty-list" ? [] : MODELS);
    return request.method === "POST"
        ? error(400, "Missing required parameter: 'model'.", "invalid_request_error", "missing_required_parameter")
        : error(404, `Invalid URL (${request.method ?? "GET"} ${path})`, "invalid_request_error", null);
}
function specialReply(behaviour) {
    switch (behaviour) {
        case "html":
            return html(200, "Gateway dashboard");
        case "not-openai":
            return { status: 200, body: '{"status":"ok"}' };
        case "redirect":
            return { status: 308, body: "", headers: { location: "https://www.example.com/v1/models" } };
        case "rate-limit":
            return {
                ...error(429, "Rate limit reached for requests.", "requests", "rate_limit_exceeded"),
                headers: { "retry-after": "60" },
            };
        case "no-credit":
            return error(429, "You exceeded your current quota, please check your plan and billing details.", "insufficient_quota", "insufficient_quota");
        case "region":
            return error(403, "Country, region, or territory not supported", "request_forbidden", "unsupported_country_region_territory");
        case "overloaded":
            return error(503, "The engine is currently overloaded, please try again later", "server_error", null);
        default:
            return undefined;
    }
}
function error(status, message, type, code) {
    return { status, body: JSON.stringify({ error: { message, type, param: null, code } }) };
}
function list(ids) {
    const data = ids.map((id) => ({ id, object: "model", created: 0, owned_by: "demo" }));
    return { status: 200, body: JSON.stringify({ object: "list", data }) };
}
function html(status, title) {
    const body = `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
    return { status, body, headers: { "content-type": "text/html" } };
}
function write(response, { status, body, headers }) {
    response.writeHead(status, {
        "content-type": "application/json",
        "x-request-id": "req_demo",
        connection: "close",
        ...headers,
    });
    response.end(body);
}
function listen(server) {
    return new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(0, "127.0.0.1", resolve);
    });
}
function provider_close(server) {
    server.closeAllConnections();
    return new Promise((resolve) => {
        server.close(() => {
            resolve();
        });
    });
}

;// CONCATENATED MODULE: ./build/demo/scenarios.js
const asIs = (key) => key;
const atV1 = (origin) => ({ "base-url": `${origin}/v1`, model: "gpt-5.4" });
function shows(sentence, behaviour, change = {}) {
    return { shows: sentence, behaviour, secret: asIs, inputs: atV1, ...change };
}
function codexConfig(origin, lines) {
    return [
        'model = "gpt-5.4"',
        'model_provider = "demo"',
        "",
        "[model_providers.demo]",
        'name = "Demo"',
        `base_url = "${origin}/v1"`,
        ...lines,
        "",
    ].join("\n");
}
const CODEX = { config: "config.toml", client: "codex" };
const SCENARIOS = {
    good: shows("a good key, base URL and model", "api"),
    "bad-key": shows("a key that the provider rejects", "api", { secret: (key) => `${key.slice(0, -4)}9999` }),
    "no-key": shows("a secret that is not set", "api", { secret: () => "" }),
    newline: shows("a secret that was saved with a line break", "api", { secret: (key) => `${key}\n` }),
    quotes: shows("a secret that was saved with its quotes", "api", { secret: (key) => `"${key}"` }),
    placeholder: shows("a secret that still is the documentation's example", "api", {
        secret: () => "your-api-key",
    }),
    "other-provider": shows("a token of another service", "api", {
        secret: () => `ghp_${"0demo".repeat(8).slice(0, 36)}`,
    }),
    "no-version": shows("a base URL without /v1", "api", { inputs: (origin) => ({ "base-url": origin }) }),
    endpoint: shows("a base URL that ends in an endpoint", "api", {
        inputs: (origin) => ({ "base-url": `${origin}/v1/chat/completions` }),
    }),
    html: shows("a base URL that leads to a web site", "html"),
    "not-openai": shows("a base URL of another service", "not-openai"),
    redirect: shows("a server that redirects elsewhere", "redirect"),
    "wrong-model": shows("a model that the provider does not list", "api", {
        inputs: (origin) => ({ "base-url": `${origin}/v1`, model: "claude-opus-9" }),
    }),
    "near-miss": shows("a model whose id is misspelt", "api", {
        inputs: (origin) => ({ "base-url": `${origin}/v1`, model: "openai/gpt-5.4" }),
    }),
    "empty-list": shows("a key that may use no model", "empty-list"),
    "rate-limit": shows("a rate limit", "rate-limit"),
    "no-credit": shows("an account without credit", "no-credit"),
    region: shows("a region that the provider refuses", "region"),
    overloaded: shows("a provider that is overloaded", "overloaded", {
        inputs: (origin) => ({ ...atV1(origin), retries: "1" }),
    }),
    silent: shows("a server that never answers", "silent", {
        inputs: (origin) => ({ ...atV1(origin), timeout: "1" }),
    }),
    refused: shows("a port where nothing listens", "api", {
        inputs: () => ({ "base-url": "http://127.0.0.1:1/v1" }),
    }),
    unproven: shows("a server that takes any key for its list", "public-list", {
        inputs: (origin) => ({ ...atV1(origin), probe: "models" }),
    }),
    codex: shows("a Codex config that works", "api", {
        inputs: () => CODEX,
        config: (origin) => codexConfig(origin, ['env_key = "DEMO_API_KEY"']),
    }),
    "codex-newline": shows("a key for which Codex sends no header at all", "api", {
        secret: (key) => `${key}\n`,
        inputs: () => CODEX,
        config: (origin) => codexConfig(origin, ['env_key = "DEMO_API_KEY"']),
    }),
    "codex-wire-api": shows("a Codex config with the removed wire API", "api", {
        inputs: () => CODEX,
        config: (origin) => codexConfig(origin, ['env_key = "DEMO_API_KEY"', 'wire_api = "chat"']),
    }),
    "codex-env-only": shows("a Codex job that only sets OPENAI_API_KEY and OPENAI_BASE_URL", "api", {
        inputs: () => ({ client: "codex", probe: "none" }),
    }),
};

// EXTERNAL MODULE: ./build/foreign-text.js + 2 modules
var foreign_text = __webpack_require__(2145);
// EXTERNAL MODULE: ./build/host.js + 1 modules
var host = __webpack_require__(2160);
// EXTERNAL MODULE: ./build/inputs.js + 2 modules
var build_inputs = __webpack_require__(3197);
// EXTERNAL MODULE: ./build/network-services.js
var network_services = __webpack_require__(2207);
// EXTERNAL MODULE: ./build/preflight.js + 25 modules
var preflight = __webpack_require__(2619);
// EXTERNAL MODULE: ./build/reporters/text.js + 2 modules
var reporters_text = __webpack_require__(6264);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/commands/exit-code.js
var exit_code = __webpack_require__(4245);
// EXTERNAL MODULE: ./build/commands/read-flags.js
var read_flags = __webpack_require__(6873);
// EXTERNAL MODULE: ./build/commands/terminal.js
var terminal = __webpack_require__(1083);
// EXTERNAL MODULE: ./build/commands/usage-error.js
var usage_error = __webpack_require__(5787);
;// CONCATENATED MODULE: ./build/commands/demo.js














/** The gate against an embedded provider: exits as the gate would. */
async function demo(words) {
    const { positionals } = (0,read_flags/* readFlags */.u)(words, {});
    const [name = "good", ...others] = positionals;
    if (others.length > 0)
        throw new usage_error/* UsageError */.e("demo takes one scenario.");
    if (name === "list") {
        process.stdout.write(listScenarios());
        return 0;
    }
    const scenario = Object.hasOwn(SCENARIOS, name) ? SCENARIOS[name] : undefined;
    if (scenario === undefined)
        throw new usage_error/* UsageError */.e("there is no such scenario; `provider-preflight demo list` names all.");
    const key = makeKey();
    const report = await play(scenario, key);
    process.stdout.write(`Demo: ${scenario.shows}. Everything below happened on this machine.\n\n`);
    process.stdout.write((0,foreign_text/* wholeSecretGuard */.bP)([new secret/* Secret */.z(key)])((0,reporters_text/* toText */.fE)(report, (0,terminal/* terminal */.F)())));
    if (positionals.length === 0)
        process.stdout.write(`\nMore: ${Object.keys(SCENARIOS).join(", ")}.\n`);
    return (0,exit_code/* exitCodeOf */.F)(report);
}
/** Made anew at every run, so that no key stands in the code. */
function makeKey() {
    return `sk-demo-${(0,external_node_crypto_.randomBytes)(16).toString("hex")}`;
}
async function play(scenario, key) {
    const provider = await startDemoProvider(scenario.behaviour, key);
    try {
        const inputs = (0,build_inputs/* readInputs */.Ko)(scenario.inputs(provider.origin));
        if ((0,build_inputs/* isWrong */.cG)(inputs))
            throw new TypeError("a scenario has wrong inputs");
        const environment = environmentOf(scenario, provider.origin, scenario.secret(key));
        return await (0,preflight/* preflight */.M)(inputs, environment, {
            mask: () => undefined,
            openNetwork: (0,network_services/* networkOpener */.C)(environment),
            clock: host/* SYSTEM_CLOCK */.Vc,
        });
    }
    finally {
        await provider.close();
    }
}
/** A world of its own: nothing of the user's variables or files takes part. */
function environmentOf(scenario, origin, secret) {
    const config = scenario.config?.(origin);
    return {
        variables: {
            HOME: "/demo",
            ...(secret === "" ? {} : { OPENAI_API_KEY: secret, DEMO_API_KEY: secret }),
            ...(config === undefined ? { OPENAI_BASE_URL: `${origin}/v1` } : {}),
        },
        workingDirectory: "/demo",
        readFile: (path) => config !== undefined && path === "config.toml"
            ? { kind: "text", path, text: config }
            : { kind: "absent", path },
        trust: "trusted",
        secretsWithheld: undefined,
    };
}
function listScenarios() {
    const width = Math.max(...Object.keys(SCENARIOS).map((name) => name.length));
    return Object.entries(SCENARIOS)
        .map(([name, { shows }]) => `  ${name.padEnd(width)}  ${shows}\n`)
        .join("");
}


/***/ })

};
