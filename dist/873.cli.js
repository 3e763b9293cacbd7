export const id = 873;
export const ids = [873];
export const modules = {

/***/ 6873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readFlags)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4505);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5787);



const PLAIN_FLAG = /^--?[A-Za-z][A-Za-z_-]{0,40}$/;
/**
 * Flags and words of a command line; `instead` says what to type for flags that are missing on purpose. Values are
 * never repeated in a message: somebody may have typed a key.
 */
function readFlags(words, options, instead = {}) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...words], options, allowPositionals: true, strict: true });
    }
    catch {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(problemOf(words, options, instead));
    }
}
function problemOf(words, options, instead) {
    const flags = words.filter((word) => word.startsWith("-")).map((word) => word.split("=")[0] ?? "");
    const unknown = flags.find((flag) => flag !== "--" && !isKnown(flag, options));
    if (unknown !== undefined) {
        const name = unknown.replace(/^-+/, "");
        const other = Object.hasOwn(instead, name) ? instead[name] : undefined;
        if (other !== undefined)
            return `There is no flag ${unknown}: ${other}.`;
        if (!PLAIN_FLAG.test(unknown) || (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .publicPrefix */ .O6)(name) !== "")
            return "There is a flag that is not known.";
        const meant = name.replaceAll("_", "-");
        return isKnown(meant, options)
            ? `There is no flag ${unknown}: write --${meant}.`
            : `There is no flag ${unknown}.`;
    }
    const bare = flags.find((flag) => lacksValue(flag, words, options));
    return bare === undefined ? "A flag has a value that it does not take." : `${bare} lacks its value.`;
}
/** A flag of ours, so that its name may be repeated. */
function lacksValue(flag, words, options) {
    const name = flag.replace(/^--/, "");
    if (!Object.hasOwn(options, name) || options[name]?.type !== "string")
        return false;
    const next = words[words.indexOf(flag) + 1];
    return words.includes(flag) && (next === undefined || next.startsWith("-"));
}
function isKnown(flag, options) {
    const name = flag.replace(/^--?/, "");
    return Object.hasOwn(options, name) || Object.values(options).some(({ short }) => short === name);
}


/***/ }),

/***/ 4505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xq: () => (/* reexport */ PROVIDERS),
  yQ: () => (/* reexport */ findProviderByHost),
  ve: () => (/* reexport */ findProviderById),
  Yv: () => (/* reexport */ foreignToken),
  wr: () => (/* reexport */ providerOfKey),
  O6: () => (/* reexport */ publicPrefix)
});

// UNUSED EXPORTS: isApiRoot, siblingBaseUrls

;// CONCATENATED MODULE: ./build/providers/foreign-token.js
/**
 * The service whose well-known credential this whole text is, by prefix and plausible length. Forms as in
 * gitleaks/gitleaks config/gitleaks.toml@b58d3f1; upper ends are open, since services lengthen their tokens.
 */
function foreignToken(key) {
    if (/^(?:gh[opru]_[A-Za-z0-9]{36,}|ghs_[A-Za-z0-9._-]{36,}|github_pat_[A-Za-z0-9_]{40,})$/.test(key))
        return "github";
    if (/^(?:xox[abeoprs]|xapp)[.-][A-Za-z0-9.-]{20,}$/.test(key))
        return "slack";
    if (/^A[KS]IA[A-Z0-9]{16}$/.test(key))
        return "aws";
    if (/^[rs]k_(?:live|test)_[A-Za-z0-9]{10,}$/.test(key))
        return "stripe";
    if (/^glpat-[A-Za-z0-9._-]{20,}$/.test(key))
        return "gitlab";
    if (/^npm_[A-Za-z0-9]{36}$/.test(key))
        return "npm";
    return /^pypi-[A-Za-z0-9_-]{50,}$/.test(key) ? "pypi" : undefined;
}

;// CONCATENATED MODULE: ./build/providers/gateways.js
/* Services that pass requests on to the models of others. */
const openrouter = {
    id: "openrouter",
    name: "OpenRouter",
    kind: "gateway",
    hosts: ["openrouter.ai"],
    baseUrls: ["https://openrouter.ai/api/v1"],
    wrongBaseUrls: [
        // The site and the API share the host: these answer with a web page.
        { url: "https://openrouter.ai", reason: "version-missing", right: "https://openrouter.ai/api/v1" },
        { url: "https://openrouter.ai/v1", reason: "version-missing", right: "https://openrouter.ai/api/v1" },
        { url: "https://openrouter.ai/api", reason: "version-missing", right: "https://openrouter.ai/api/v1" },
        {
            url: "https://openrouter.ai/api/v1/chat/completions",
            reason: "endpoint-path",
            right: "https://openrouter.ai/api/v1",
        },
    ],
    apiPaths: ["/api/v1"],
    envKeys: ["OPENROUTER_API_KEY"],
    keyPrefixes: ["sk-or-v1-"],
    ownPrefixes: ["sk-or-v1-"],
    keyShape: "^sk-or-v1-[A-Za-z0-9]{64,}$",
    // Public, from the edge cache; ids may carry a variant such as `:free`.
    models: { path: "/models", provesKey: false, showsCallable: true },
    proof: { method: "GET", url: "{base}/key", tells: "openrouter-key" },
    responsesApi: true,
    requestIdHeader: "cf-ray",
    keysPage: "https://openrouter.ai/settings/keys",
    statusPage: "https://status.openrouter.ai",
    siblings: [],
    sources: [
        "OpenRouterTeam/typescript-sdk .speakeasy/in.openapi.yaml@cb9393a",
        "maruel/genai providers/openrouter/testdata/TestClient/Warmup.yaml@66b63e6 (recorded: the cached list)",
        "charmbracelet/catwalk cmd/openrouter/main.go@64dad50 (list without a key)",
        "praetorian-inc/titus pkg/rule/rules/openrouter.yml@369d8dc (keys)",
        "cline/cline apps/examples/desktop-app/webview/lib/provider-key-urls.ts@21cb8d2",
        "steipete/CodexBar Sources/CodexBarCore/Providers/OpenRouter@27c7f33 (status page)",
    ],
};
const huggingface = {
    id: "huggingface",
    name: "Hugging Face",
    kind: "gateway",
    hosts: ["router.huggingface.co"],
    baseUrls: ["https://router.huggingface.co/v1"],
    wrongBaseUrls: [
        { url: "https://huggingface.co", reason: "dashboard-host", right: "https://router.huggingface.co/v1" },
        {
            url: "https://router.huggingface.co",
            reason: "version-missing",
            right: "https://router.huggingface.co/v1",
        },
        // The host of the older Inference API.
        {
            url: "https://api-inference.huggingface.co",
            reason: "version-missing",
            right: "https://router.huggingface.co/v1",
        },
    ],
    apiPaths: ["/v1"],
    envKeys: ["HF_TOKEN", "HUGGINGFACE_API_KEY", "HUGGINGFACEHUB_API_TOKEN"],
    keyPrefixes: ["api_org_", "hf_"],
    ownPrefixes: ["hf_"],
    // 34 characters for a user's token; tokens of a sign-in are longer.
    keyShape: "^(?:hf_|api_org_)[A-Za-z0-9_.-]{34,}$",
    // Public; `:provider`, `:fastest`, `:cheapest` and `:preferred` after an id are not listed.
    models: { path: "/models", provesKey: false, showsCallable: true },
    // No proof: whoami-v2 is on huggingface.co, another origin, and tells nothing of the inference permission.
    responsesApi: true,
    requestIdHeader: "x-request-id",
    keysPage: "https://huggingface.co/settings/tokens",
    siblings: [],
    sources: [
        "huggingface/hub-docs docs/inference-providers@242f4a1",
        "anomalyco/models.dev providers/huggingface/provider.toml@f3fc692",
        "charmbracelet/catwalk cmd/huggingface/main.go@64dad50 (list without a key)",
        "trufflesecurity/trufflehog pkg/detectors/huggingface/huggingface.go@3ab759f (keys)",
        "maruel/genai providers/huggingface/testdata/TestClient@66b63e6 (recorded: request id)",
        "cline/cline apps/vscode/webview-ui/src/components/settings/providers@21cb8d2 (page of the tokens)",
    ],
};
const vercelAiGateway = {
    id: "vercel-ai-gateway",
    aliases: ["vercel", "ai-gateway"],
    name: "Vercel AI Gateway",
    kind: "gateway",
    hosts: ["ai-gateway.vercel.sh"],
    baseUrls: ["https://ai-gateway.vercel.sh/v1"],
    wrongBaseUrls: [
        { url: "https://vercel.com", reason: "dashboard-host", right: "https://ai-gateway.vercel.sh/v1" },
        {
            url: "https://ai-gateway.vercel.sh",
            reason: "version-missing",
            right: "https://ai-gateway.vercel.sh/v1",
        },
        // The AI SDK's own protocol.
        {
            url: "https://ai-gateway.vercel.sh/v4/ai",
            reason: "endpoint-path",
            right: "https://ai-gateway.vercel.sh/v1",
        },
    ],
    apiPaths: ["/v1"],
    // The second one's tokens live for 12 hours.
    envKeys: ["AI_GATEWAY_API_KEY", "VERCEL_OIDC_TOKEN"],
    keyPrefixes: ["vck_"],
    ownPrefixes: ["vck_"],
    models: { path: "/models", provesKey: false, showsCallable: true },
    proof: { method: "GET", url: "{base}/credits", tells: "credits" },
    responsesApi: true,
    keysPage: "https://vercel.com/d?to=%2F%5Bteam%5D%2F%7E%2Fai%2Fapi-keys",
    siblings: [],
    sources: [
        "https://vercel.com/docs/ai-gateway/sdks-and-apis/rest-api",
        "vercel/ai packages/gateway/src@ed857f5 (hosts, credits, variables)",
        "charmbracelet/catwalk cmd/vercel/main.go@64dad50 (list without a key)",
        "secretlint/secretlint packages/@secretlint/secretlint-rule-vercel/src/index.ts@18346ba (keys)",
        "RooCodeInc/Roo-Code webview-ui/src/components/settings/providers/VercelAiGateway.tsx@cb83656",
    ],
};
const cloudflareWorkersAi = {
    id: "cloudflare-workers-ai",
    aliases: ["workers-ai"],
    name: "Cloudflare Workers AI",
    kind: "gateway",
    hosts: ["api.cloudflare.com"],
    baseUrls: [],
    baseUrlForm: "https://api.cloudflare.com/client/v4/accounts/{account id}/ai/v1",
    wrongBaseUrls: [
        {
            url: "https://dash.cloudflare.com",
            reason: "dashboard-host",
            right: "https://api.cloudflare.com/client/v4/accounts/{account id}/ai/v1",
        },
    ],
    apiPaths: ["/client/v4/accounts/*/ai/v1"],
    envKeys: ["CLOUDFLARE_API_TOKEN", "CLOUDFLARE_API_KEY"],
    // Older tokens are 40 characters without a prefix, so there is no shape.
    keyPrefixes: ["cfut_", "cfat_", "cfk_"],
    ownPrefixes: ["cfut_", "cfat_", "cfk_"],
    // Models are listed beside the base URL, by `name`, in pages.
    models: { path: null, provesKey: null, showsCallable: false },
    // Refuses a bad token (recorded). The calls that verify tokens differ for tokens of users and of accounts.
    proof: { method: "GET", url: "{base}/../models/search?per_page=1" },
    responsesApi: true,
    requestIdHeader: "cf-ray",
    keysPage: "https://dash.cloudflare.com/profile/api-tokens",
    siblings: [],
    sources: [
        "https://developers.cloudflare.com/changelog/post/2026-05-21-rest-api/",
        "anomalyco/models.dev providers/cloudflare-workers-ai/provider.toml@f3fc692",
        "maruel/genai providers/cloudflare/testdata/TestClient@66b63e6 (recorded: models/search with a bad token)",
        "secretlint/secretlint packages/@secretlint/secretlint-rule-cloudflare/src/index.ts@18346ba (keys)",
    ],
};
const cloudflareAiGateway = {
    id: "cloudflare-ai-gateway",
    name: "Cloudflare AI Gateway",
    kind: "gateway",
    hosts: ["gateway.ai.cloudflare.com"],
    baseUrls: [],
    baseUrlForm: "https://gateway.ai.cloudflare.com/v1/{account id}/{gateway id}/compat",
    wrongBaseUrls: [],
    apiPaths: ["/v1/*/*/compat", "/v1/*/*/openai", "/v1/*/*/workers-ai/v1"],
    envKeys: ["CLOUDFLARE_API_TOKEN"],
    keyPrefixes: ["cfut_", "cfat_", "cfk_"],
    ownPrefixes: [],
    // What a list holds depends on the provider behind.
    models: { path: "/models", provesKey: null, showsCallable: false },
    responsesApi: null,
    requestIdHeader: "cf-ray",
    keysPage: "https://dash.cloudflare.com/profile/api-tokens",
    siblings: [],
    // The gateway's own token is in `cf-aig-authorization`, the provider's key in `Authorization`.
    passesKeysThrough: true,
    sources: [
        "cloudflare/ai packages/ai-gateway-provider/src/index.ts@917c024",
        "anomalyco/models.dev providers/cloudflare-ai-gateway/provider.toml@f3fc692",
    ],
};
const portkey = {
    id: "portkey",
    name: "Portkey",
    kind: "gateway",
    hosts: ["api.portkey.ai"],
    baseUrls: ["https://api.portkey.ai/v1"],
    wrongBaseUrls: [
        { url: "https://app.portkey.ai", reason: "dashboard-host", right: "https://api.portkey.ai/v1" },
        { url: "https://api.portkey.ai", reason: "version-missing", right: "https://api.portkey.ai/v1" },
    ],
    apiPaths: ["/v1"],
    envKeys: ["PORTKEY_API_KEY"],
    keyPrefixes: [],
    ownPrefixes: [],
    // In pages of unknown size; ids are `@slug/model`. Portkey's own header is x-portkey-api-key; Bearer was seen to pass.
    models: { path: "/models", provesKey: null, showsCallable: false },
    responsesApi: true,
    requestIdHeader: "x-portkey-trace-id",
    keysPage: "https://app.portkey.ai/api-keys",
    statusPage: "https://status.portkey.ai",
    siblings: [],
    passesKeysThrough: true,
    sources: ["Portkey-AI/openapi@a2191f4", "Portkey-AI/gateway@669825c"],
};
const rutaapi = {
    id: "rutaapi",
    name: "RutaAPI",
    kind: "gateway",
    hosts: ["api.rutaapi.com"],
    baseUrls: ["https://api.rutaapi.com/v1"],
    wrongBaseUrls: [
        { url: "https://rutaapi.com", reason: "dashboard-host", right: "https://api.rutaapi.com/v1" },
        { url: "https://app.rutaapi.com", reason: "dashboard-host", right: "https://api.rutaapi.com/v1" },
        { url: "https://api.rutaapi.com", reason: "version-missing", right: "https://api.rutaapi.com/v1" },
        {
            url: "https://api.rutaapi.com/v1/chat/completions",
            reason: "endpoint-path",
            right: "https://api.rutaapi.com/v1",
        },
    ],
    apiPaths: ["/v1"],
    envKeys: ["RUTAAPI_API_KEY"],
    keyPrefixes: ["sk-"],
    ownPrefixes: [],
    models: { path: "/models", provesKey: null, showsCallable: true },
    responsesApi: null,
    siblings: [],
    sources: ["RutaAPI's guide to Codex CLI and invalid_api_key"],
};
const routescope = {
    id: "routescope",
    name: "Routescope",
    kind: "gateway",
    hosts: ["api.routescope.ai"],
    baseUrls: ["https://api.routescope.ai/v1"],
    wrongBaseUrls: [
        // Derived from the API host; the guide names only the right URL.
        { url: "https://routescope.ai", reason: "dashboard-host", right: "https://api.routescope.ai/v1" },
        { url: "https://api.routescope.ai", reason: "version-missing", right: "https://api.routescope.ai/v1" },
    ],
    apiPaths: ["/v1"],
    // Its guide puts the key into auth.json, under the name that Codex reads there.
    envKeys: ["OPENAI_API_KEY"],
    keyPrefixes: ["sk-"],
    ownPrefixes: [],
    models: { path: "/models", provesKey: null, showsCallable: true },
    // Its guide sets `wire_api = "responses"`.
    responsesApi: true,
    siblings: [],
    sources: ["Routescope's Codex setup guide"],
};
const GATEWAYS = [
    openrouter,
    huggingface,
    vercelAiGateway,
    cloudflareWorkersAi,
    cloudflareAiGateway,
    portkey,
    rutaapi,
    routescope,
];

;// CONCATENATED MODULE: ./build/providers/inference.js
/* Clouds that run open models of other makers. */
const groq = {
    id: "groq",
    name: "Groq",
    kind: "vendor",
    hosts: ["api.groq.com"],
    baseUrls: ["https://api.groq.com/openai/v1"],
    wrongBaseUrls: [
        { url: "https://console.groq.com", reason: "dashboard-host", right: "https://api.groq.com/openai/v1" },
        // Answered with 404 unknown_url.
        { url: "https://api.groq.com/v1", reason: "version-missing", right: "https://api.groq.com/openai/v1" },
        {
            url: "https://api.groq.com/openai",
            reason: "version-missing",
            right: "https://api.groq.com/openai/v1",
        },
        // Right for Groq's own SDK.
        { url: "https://api.groq.com", reason: "version-missing", right: "https://api.groq.com/openai/v1" },
    ],
    apiPaths: ["/openai/v1"],
    envKeys: ["GROQ_API_KEY"],
    keyPrefixes: ["gsk_"],
    ownPrefixes: ["gsk_"],
    keyShape: "^gsk_[A-Za-z0-9]{50,}$",
    models: { path: "/models", provesKey: true, showsCallable: true },
    responsesApi: null,
    requestIdHeader: "x-request-id",
    keysPage: "https://console.groq.com/keys",
    statusPage: "https://status.groq.com",
    siblings: [],
    sources: [
        "vercel/ai packages/groq/src/groq-provider.ts@ed857f5",
        "groq/groq-typescript@709b1ab",
        "praetorian-inc/titus pkg/rule/rules/groq.yml@369d8dc (keys)",
        "maruel/genai providers/groq/testdata/TestClient@66b63e6 (recorded: list with a good and a bad key)",
        "cline/cline apps/examples/desktop-app/webview/lib/provider-key-urls.ts@21cb8d2",
        "steipete/CodexBar Sources/CodexBarCore/Providers/Groq@27c7f33 (status page)",
    ],
};
const together = {
    id: "together",
    aliases: ["togetherai", "together-ai"],
    name: "Together AI",
    kind: "vendor",
    hosts: ["api.together.xyz", "api.together.ai"],
    baseUrls: ["https://api.together.xyz/v1", "https://api.together.ai/v1"],
    wrongBaseUrls: [
        { url: "https://api.together.xyz", reason: "version-missing", right: "https://api.together.xyz/v1" },
        { url: "https://api.together.ai", reason: "version-missing", right: "https://api.together.ai/v1" },
    ],
    apiPaths: ["/v1"],
    envKeys: ["TOGETHER_API_KEY", "TOGETHER_AI_API_KEY"],
    // Older keys have no prefix, so there is no shape.
    keyPrefixes: ["tgp_v1_"],
    ownPrefixes: ["tgp_v1_"],
    // The list is a bare array.
    models: { path: "/models", provesKey: true, showsCallable: true },
    responsesApi: false,
    requestIdHeader: "cf-ray",
    keysPage: "https://api.together.ai/settings/api-keys",
    siblings: [],
    sources: [
        "https://docs.together.ai/docs/inference/openai-compatibility",
        "togethercomputer/openapi@090263a (no /responses)",
        "praetorian-inc/titus pkg/rule/rules/togetherai.yml@369d8dc (keys)",
        "maruel/genai providers/togetherai/testdata/TestClient@66b63e6 (recorded: list with a good and a bad key)",
        "cline/cline apps/examples/desktop-app/webview/lib/provider-key-urls.ts@21cb8d2",
    ],
};
const fireworks = {
    id: "fireworks",
    aliases: ["fireworks-ai"],
    name: "Fireworks AI",
    kind: "vendor",
    hosts: ["api.fireworks.ai"],
    baseUrls: ["https://api.fireworks.ai/inference/v1"],
    wrongBaseUrls: [
        {
            url: "https://app.fireworks.ai",
            reason: "dashboard-host",
            right: "https://api.fireworks.ai/inference/v1",
        },
        // Right for Fireworks' own SDK.
        {
            url: "https://api.fireworks.ai",
            reason: "version-missing",
            right: "https://api.fireworks.ai/inference/v1",
        },
        // The API of accounts.
        {
            url: "https://api.fireworks.ai/v1",
            reason: "version-missing",
            right: "https://api.fireworks.ai/inference/v1",
        },
    ],
    apiPaths: ["/inference/v1"],
    envKeys: ["FIREWORKS_API_KEY"],
    keyPrefixes: ["fw_"],
    ownPrefixes: ["fw_"],
    // Listed models may still be "not deployed". Whether the list needs a key was not seen.
    models: { path: "/models", provesKey: null, showsCallable: false },
    proof: { method: "GET", url: "/v1/accounts" },
    responsesApi: null,
    keysPage: "https://app.fireworks.ai/settings/users/api-keys",
    siblings: [],
    sources: [
        "vercel/ai packages/fireworks/src/fireworks-provider.ts@ed857f5",
        "fw-ai-external/python-sdk@8399c12",
        "praetorian-inc/titus pkg/rule/rules/fireworksai.yml@369d8dc (keys)",
        "steipete/CodexBar Sources/CodexBarCore/Providers/Fireworks/FireworksUsageFetcher.swift@27c7f33 (accounts)",
        "cline/cline apps/examples/desktop-app/webview/lib/provider-key-urls.ts@21cb8d2",
    ],
};
const cerebras = {
    id: "cerebras",
    name: "Cerebras",
    kind: "vendor",
    hosts: ["api.cerebras.ai"],
    baseUrls: ["https://api.cerebras.ai/v1"],
    wrongBaseUrls: [
        { url: "https://cloud.cerebras.ai", reason: "dashboard-host", right: "https://api.cerebras.ai/v1" },
        { url: "https://api.cerebras.ai", reason: "version-missing", right: "https://api.cerebras.ai/v1" },
    ],
    apiPaths: ["/v1"],
    envKeys: ["CEREBRAS_API_KEY"],
    keyPrefixes: ["csk-"],
    ownPrefixes: ["csk-"],
    // 48 in the one source.
    keyShape: "^csk-[A-Za-z0-9]{40,}$",
    models: { path: "/models", provesKey: true, showsCallable: true },
    responsesApi: null,
    requestIdHeader: "cf-ray",
    keysPage: "https://cloud.cerebras.ai",
    siblings: [],
    sources: [
        "vercel/ai packages/cerebras/src/cerebras-provider.ts@ed857f5",
        "praetorian-inc/titus pkg/rule/rules/cerebras.yml@369d8dc (keys)",
        "maruel/genai providers/cerebras/testdata/TestClient@66b63e6 (recorded: list with a good and a bad key)",
        "cline/cline apps/examples/desktop-app/webview/lib/provider-key-urls.ts@21cb8d2",
    ],
};
const nvidiaNim = {
    id: "nvidia-nim",
    aliases: ["nvidia"],
    name: "NVIDIA NIM",
    kind: "vendor",
    hosts: ["integrate.api.nvidia.com"],
    baseUrls: ["https://integrate.api.nvidia.com/v1"],
    wrongBaseUrls: [
        {
            url: "https://build.nvidia.com",
            reason: "dashboard-host",
            right: "https://integrate.api.nvidia.com/v1",
        },
        {
            url: "https://integrate.api.nvidia.com",
            reason: "version-missing",
            right: "https://integrate.api.nvidia.com/v1",
        },
    ],
    apiPaths: ["/v1"],
    envKeys: ["NVIDIA_API_KEY", "NVIDIA_NIM_API_KEY", "NGC_API_KEY"],
    keyPrefixes: ["nvapi-"],
    ownPrefixes: ["nvapi-"],
    keyShape: "^nvapi-[A-Za-z0-9_-]{60,}$",
    // Public, and no sign of entitlement: a measured run found 55 of 82 listed models answering 404 or 410.
    models: { path: "/models", provesKey: false, showsCallable: false },
    // No proof: the calls that verify keys are on api.ngc.nvidia.com and api.nvcf.nvidia.com, other origins.
    responsesApi: null,
    keysPage: "https://build.nvidia.com/settings/api-keys",
    siblings: [],
    sources: [
        "anomalyco/models.dev providers/nvidia/provider.toml@f3fc692",
        "continuedev/continue core/llm/llms/Nvidia.ts@d0a3c0b",
        "praetorian-inc/titus pkg/rule/rules/nvidia.yml@369d8dc (keys)",
        "client code with live probes, repository not recorded (list without a key)",
        "juspay/neurolink docs/getting-started/providers/nvidia-nim.md@1191199 (page of the keys)",
    ],
};
const novita = {
    id: "novita",
    aliases: ["novita-ai"],
    name: "Novita AI",
    kind: "vendor",
    hosts: ["api.novita.ai"],
    baseUrls: [
        "https://api.novita.ai/openai/v1",
        "https://api.novita.ai/openai",
        "https://api.novita.ai/v3/openai",
    ],
    wrongBaseUrls: [
        { url: "https://novita.ai", reason: "dashboard-host", right: "https://api.novita.ai/openai/v1" },
        { url: "https://api.novita.ai/v1", reason: "version-missing", right: "https://api.novita.ai/openai/v1" },
    ],
    apiPaths: ["/openai/v1", "/openai", "/v3/openai"],
    envKeys: ["NOVITA_API_KEY"],
    // Not its own: Stripe's keys begin with sk_live_ and sk_test_.
    keyPrefixes: ["sk_"],
    ownPrefixes: [],
    models: { path: "/models", provesKey: null, showsCallable: true },
    proof: { method: "GET", url: "/v3/user/balance", tells: "novita-balance" },
    responsesApi: null,
    keysPage: "https://novita.ai/settings/key-management",
    siblings: [],
    sources: [
        "anomalyco/models.dev providers/novita-ai/provider.toml@f3fc692",
        "continuedev/continue core/llm/llms/Novita.ts@d0a3c0b",
        "juspay/neurolink src/lib/providers/catalog/novita.json@6fe6cb4 (keys, list)",
        "client code, repository not recorded (balance call)",
        "continuedev/continue gui/src/pages/AddNewModel/configs/providers.ts@d0a3c0b",
    ],
};
const deepinfra = {
    id: "deepinfra",
    name: "DeepInfra",
    kind: "vendor",
    hosts: ["api.deepinfra.com"],
    baseUrls: ["https://api.deepinfra.com/v1/openai", "https://api.deepinfra.com/v1"],
    wrongBaseUrls: [
        { url: "https://deepinfra.com", reason: "dashboard-host", right: "https://api.deepinfra.com/v1/openai" },
        {
            url: "https://api.deepinfra.com",
            reason: "version-missing",
            right: "https://api.deepinfra.com/v1/openai",
        },
        // The native API.
        {
            url: "https://api.deepinfra.com/v1/inference",
            reason: "endpoint-path",
            right: "https://api.deepinfra.com/v1/openai",
        },
    ],
    apiPaths: ["/v1/openai", "/v1"],
    envKeys: ["DEEPINFRA_API_KEY", "DEEPINFRA_TOKEN"],
    keyPrefixes: [],
    ownPrefixes: [],
    models: { path: "/models", provesKey: false, showsCallable: true },
    // No proof: /payment/checklist answers 403 to a good key without access to the bill.
    responsesApi: null,
    keysPage: "https://deepinfra.com/dash/api_keys",
    statusPage: "https://status.deepinfra.com",
    siblings: [],
    sources: [
        "deepinfra/docs@0db204f",
        "anomalyco/models.dev providers/deepinfra/provider.toml@f3fc692",
        "juspay/neurolink src/lib/providers/catalog/deepinfra.json@a681ca1 (list without a key)",
        "steipete/CodexBar docs/deepinfra.md@27c7f33 (checklist, status page)",
    ],
};
const hyperbolic = {
    id: "hyperbolic",
    name: "Hyperbolic",
    kind: "vendor",
    hosts: ["api.hyperbolic.xyz"],
    baseUrls: ["https://api.hyperbolic.xyz/v1"],
    wrongBaseUrls: [
        { url: "https://app.hyperbolic.ai", reason: "dashboard-host", right: "https://api.hyperbolic.xyz/v1" },
    ],
    apiPaths: ["/v1"],
    envKeys: ["HYPERBOLIC_API_KEY"],
    keyPrefixes: [],
    ownPrefixes: [],
    models: { path: "/models", provesKey: null, showsCallable: true },
    responsesApi: null,
    siblings: [],
    sources: ["cheahjs/free-llm-api-resources src/pull_available_models.py@e6765bc"],
};
const sambanova = {
    id: "sambanova",
    name: "SambaNova",
    kind: "vendor",
    hosts: ["api.sambanova.ai"],
    baseUrls: ["https://api.sambanova.ai/v1"],
    wrongBaseUrls: [
        { url: "https://cloud.sambanova.ai", reason: "dashboard-host", right: "https://api.sambanova.ai/v1" },
    ],
    apiPaths: ["/v1"],
    envKeys: ["SAMBANOVA_API_KEY"],
    keyPrefixes: [],
    ownPrefixes: [],
    models: { path: "/models", provesKey: false, showsCallable: true },
    responsesApi: null,
    keysPage: "https://cloud.sambanova.ai/apis",
    siblings: [],
    sources: [
        "cheahjs/free-llm-api-resources src/pull_available_models.py@e6765bc (list without a key)",
        "continuedev/continue core/llm/llms/SambaNova.ts@d0a3c0b",
        "continuedev/continue gui/src/pages/AddNewModel/configs/providers.ts@d0a3c0b",
    ],
};
const baseten = {
    id: "baseten",
    name: "Baseten",
    kind: "vendor",
    hosts: ["inference.baseten.co", "api.baseten.co"],
    baseUrls: ["https://inference.baseten.co/v1"],
    wrongBaseUrls: [
        { url: "https://app.baseten.co", reason: "dashboard-host", right: "https://inference.baseten.co/v1" },
        // The API of accounts.
        { url: "https://api.baseten.co/v1", reason: "version-missing", right: "https://inference.baseten.co/v1" },
    ],
    apiPaths: ["/v1"],
    envKeys: ["BASETEN_API_KEY"],
    keyPrefixes: [],
    ownPrefixes: [],
    // Clients do not call the list without a key; that a bad key is refused was recorded on chat only.
    models: { path: "/models", provesKey: null, showsCallable: true },
    // No proof: /v1/api_keys is on api.baseten.co, another origin.
    responsesApi: null,
    keysPage: "https://app.baseten.co/settings/api_keys",
    siblings: [],
    sources: [
        "anomalyco/models.dev providers/baseten/provider.toml@f3fc692",
        "vercel/ai packages/baseten/src/baseten-provider.ts@ed857f5",
        "charmbracelet/catwalk cmd/baseten/main.go@64dad50 (list)",
        "maruel/genai providers/baseten/testdata/TestClient@66b63e6 (recorded: list with a good key, chat with a bad one)",
        "cline/cline apps/vscode/webview-ui/src/components/settings/providers/BasetenProvider.tsx@21cb8d2",
    ],
};
const ollamaCloud = {
    id: "ollama-cloud",
    name: "Ollama Cloud",
    kind: "vendor",
    hosts: ["ollama.com"],
    baseUrls: ["https://ollama.com/v1"],
    wrongBaseUrls: [
        // The site and the API share the host.
        { url: "https://ollama.com", reason: "version-missing", right: "https://ollama.com/v1" },
        { url: "https://ollama.com/api", reason: "endpoint-path", right: "https://ollama.com/v1" },
    ],
    apiPaths: ["/v1"],
    envKeys: ["OLLAMA_API_KEY"],
    keyPrefixes: [],
    ownPrefixes: [],
    // The native list is public; of this one it is not known.
    models: { path: "/models", provesKey: null, showsCallable: true },
    responsesApi: true,
    requestIdHeader: "x-request-id",
    keysPage: "https://ollama.com/settings/keys",
    siblings: [],
    sources: [
        "anomalyco/models.dev providers/ollama-cloud/provider.toml@f3fc692",
        "ollama/ollama server/routes.go, openai/openai.go, docs/api/authentication.mdx@fb30760",
        "crmne/ruby_llm spec/fixtures/vcr_cassettes@fb5a49b (recorded: bad key, request id)",
    ],
};
const INFERENCE = [
    groq,
    together,
    fireworks,
    cerebras,
    nvidiaNim,
    novita,
    deepinfra,
    hyperbolic,
    sambanova,
    baseten,
    ollamaCloud,
];

;// CONCATENATED MODULE: ./build/providers/regions.js
/*
 * Providers with one platform per region or plan. A key works on the platform that issued it, and the others answer
 * as to a bad key: so every platform is a row, and rows name their siblings. A plan on the same host as the general
 * platform has no host of its own here: by host the general row is found.
 */
/** What the platforms of Model Studio have in common. */
const modelStudio = {
    kind: "vendor",
    ownPrefixes: [],
    models: { path: "/models", provesKey: null, showsCallable: true },
    sources: [
        "anomalyco/models.dev providers/alibaba, alibaba-cn, alibaba-coding-plan, alibaba-coding-plan-cn@f3fc692",
        "vercel/ai packages/alibaba/src/alibaba-provider.ts@ed857f5",
        "maruel/genai providers/alibaba/testdata/TestClient@66b63e6 (recorded: list with a good key, chat with a bad one)",
        "https://www.alibabacloud.com/help/en/model-studio/developer-reference/get-api-key (keys are of one region)",
        "cline/cline apps/vscode/webview-ui/src/components/settings/providers/QwenProvider.tsx@21cb8d2",
        "steipete/CodexBar Sources/CodexBarCore/Providers/QwenCloud@27c7f33 (status pages)",
    ],
};
const modelStudioRegion = {
    ...modelStudio,
    apiPaths: ["/compatible-mode/v1"],
    envKeys: ["DASHSCOPE_API_KEY", "ALIBABA_API_KEY", "QWEN_API_KEY"],
    keyPrefixes: ["sk-"],
    responsesApi: true,
};
const dashscope = {
    ...modelStudioRegion,
    id: "dashscope",
    aliases: ["alibaba-cn", "qwen"],
    name: "Alibaba Cloud Model Studio (Beijing)",
    hosts: ["dashscope.aliyuncs.com"],
    baseUrls: ["https://dashscope.aliyuncs.com/compatible-mode/v1"],
    wrongBaseUrls: [
        {
            url: "https://bailian.console.aliyun.com",
            reason: "dashboard-host",
            right: "https://dashscope.aliyuncs.com/compatible-mode/v1",
        },
        {
            url: "https://dashscope.aliyuncs.com",
            reason: "version-missing",
            right: "https://dashscope.aliyuncs.com/compatible-mode/v1",
        },
        // The native API.
        {
            url: "https://dashscope.aliyuncs.com/api/v1",
            reason: "endpoint-path",
            right: "https://dashscope.aliyuncs.com/compatible-mode/v1",
        },
    ],
    keysPage: "https://bailian.console.aliyun.com",
    statusPage: "https://status.aliyun.com",
    siblings: ["dashscope-intl", "dashscope-us", "dashscope-coding", "dashscope-coding-intl"],
};
const dashscopeIntl = {
    ...modelStudioRegion,
    id: "dashscope-intl",
    aliases: ["alibaba"],
    name: "Alibaba Cloud Model Studio (Singapore)",
    hosts: ["dashscope-intl.aliyuncs.com"],
    baseUrls: ["https://dashscope-intl.aliyuncs.com/compatible-mode/v1"],
    wrongBaseUrls: [
        {
            url: "https://dashscope-intl.aliyuncs.com",
            reason: "version-missing",
            right: "https://dashscope-intl.aliyuncs.com/compatible-mode/v1",
        },
        {
            url: "https://dashscope-intl.aliyuncs.com/api/v1",
            reason: "endpoint-path",
            right: "https://dashscope-intl.aliyuncs.com/compatible-mode/v1",
        },
    ],
    statusPage: "https://status.alibabacloud.com",
    siblings: ["dashscope", "dashscope-us", "dashscope-coding-intl", "dashscope-coding"],
};
const dashscopeUs = {
    ...modelStudioRegion,
    id: "dashscope-us",
    name: "Alibaba Cloud Model Studio (US)",
    hosts: ["dashscope-us.aliyuncs.com"],
    baseUrls: ["https://dashscope-us.aliyuncs.com/compatible-mode/v1"],
    wrongBaseUrls: [
        {
            url: "https://dashscope-us.aliyuncs.com",
            reason: "version-missing",
            right: "https://dashscope-us.aliyuncs.com/compatible-mode/v1",
        },
        {
            url: "https://dashscope-us.aliyuncs.com/api/v1",
            reason: "endpoint-path",
            right: "https://dashscope-us.aliyuncs.com/compatible-mode/v1",
        },
    ],
    statusPage: "https://status.alibabacloud.com",
    siblings: ["dashscope-intl", "dashscope", "dashscope-coding-intl", "dashscope-coding"],
};
/** The plan's keys have their own hosts; their form, and the Responses API there, are not sourced. */
const modelStudioPlan = {
    ...modelStudio,
    apiPaths: ["/v1"],
    envKeys: ["ALIBABA_CODING_PLAN_API_KEY", "DASHSCOPE_API_KEY"],
    keyPrefixes: [],
    responsesApi: null,
};
const dashscopeCoding = {
    ...modelStudioPlan,
    id: "dashscope-coding",
    aliases: ["alibaba-coding-plan-cn"],
    name: "Alibaba Cloud Coding Plan (China)",
    hosts: ["coding.dashscope.aliyuncs.com"],
    baseUrls: ["https://coding.dashscope.aliyuncs.com/v1"],
    wrongBaseUrls: [
        {
            url: "https://coding.dashscope.aliyuncs.com",
            reason: "version-missing",
            right: "https://coding.dashscope.aliyuncs.com/v1",
        },
    ],
    siblings: ["dashscope-coding-intl", "dashscope", "dashscope-intl", "dashscope-us"],
};
const dashscopeCodingIntl = {
    ...modelStudioPlan,
    id: "dashscope-coding-intl",
    aliases: ["alibaba-coding-plan"],
    name: "Alibaba Cloud Coding Plan (international)",
    hosts: ["coding-intl.dashscope.aliyuncs.com"],
    baseUrls: ["https://coding-intl.dashscope.aliyuncs.com/v1"],
    wrongBaseUrls: [
        {
            url: "https://coding-intl.dashscope.aliyuncs.com",
            reason: "version-missing",
            right: "https://coding-intl.dashscope.aliyuncs.com/v1",
        },
    ],
    siblings: ["dashscope-coding", "dashscope-intl", "dashscope", "dashscope-us"],
};
const moonshotPlatform = {
    kind: "vendor",
    apiPaths: ["/v1"],
    envKeys: ["MOONSHOT_API_KEY"],
    keyPrefixes: ["sk-"],
    ownPrefixes: [],
    models: { path: "/models", provesKey: true, showsCallable: true },
    proof: { method: "GET", url: "{base}/users/me/balance", tells: "moonshot-balance" },
    // A secondary source only.
    responsesApi: true,
    sources: [
        "anomalyco/models.dev providers/moonshotai, moonshotai-cn@f3fc692",
        "https://platform.kimi.ai/docs/api/errors",
        "https://www.kimi.com/help/kimi-api/api-troubleshooting (keys are of one platform)",
        "https://github.com/VectifyAI/OpenKB/pull/215",
        "https://www.developersdigest.tech/reference/api-compatibility/moonshot (Responses API)",
        "steipete/CodexBar Sources/CodexBarCore/Providers/Moonshot/MoonshotRegion.swift@27c7f33 (balance)",
        "cline/cline apps/vscode/webview-ui/src/components/settings/providers/MoonshotProvider.tsx@21cb8d2",
    ],
};
const moonshot = {
    ...moonshotPlatform,
    id: "moonshot",
    aliases: ["moonshotai"],
    name: "Moonshot AI",
    hosts: ["api.moonshot.ai"],
    baseUrls: ["https://api.moonshot.ai/v1"],
    wrongBaseUrls: [
        { url: "https://platform.moonshot.ai", reason: "dashboard-host", right: "https://api.moonshot.ai/v1" },
        { url: "https://platform.kimi.ai", reason: "dashboard-host", right: "https://api.moonshot.ai/v1" },
        { url: "https://api.moonshot.ai", reason: "version-missing", right: "https://api.moonshot.ai/v1" },
    ],
    keysPage: "https://platform.moonshot.ai/console/api-keys",
    siblings: ["moonshot-cn", "kimi-code"],
};
const moonshotCn = {
    ...moonshotPlatform,
    id: "moonshot-cn",
    aliases: ["moonshotai-cn"],
    name: "Moonshot AI (China)",
    hosts: ["api.moonshot.cn"],
    baseUrls: ["https://api.moonshot.cn/v1"],
    wrongBaseUrls: [
        { url: "https://api.moonshot.cn", reason: "version-missing", right: "https://api.moonshot.cn/v1" },
    ],
    siblings: ["moonshot", "kimi-code"],
};
const kimiCode = {
    id: "kimi-code",
    aliases: ["kimi-for-coding"],
    name: "Kimi Code",
    kind: "vendor",
    hosts: ["api.kimi.com"],
    baseUrls: ["https://api.kimi.com/coding/v1"],
    wrongBaseUrls: [
        { url: "https://api.kimi.com", reason: "version-missing", right: "https://api.kimi.com/coding/v1" },
    ],
    apiPaths: ["/coding/v1"],
    envKeys: ["KIMI_API_KEY", "KIMI_CODE_API_KEY"],
    keyPrefixes: [],
    ownPrefixes: [],
    // Answers 403 to clients that are no coding agents, with a good key too; what its list shows is not known.
    models: { path: "/models", provesKey: null, showsCallable: false },
    responsesApi: null,
    siblings: ["moonshot", "moonshot-cn"],
    sources: [
        "anomalyco/models.dev providers/kimi-for-coding/provider.toml@f3fc692",
        "https://www.kimi.com/code/docs/en/kimi-code/error-reference.html",
        "steipete/CodexBar Sources/CodexBarCore/Providers/Kimi/KimiSettingsReader.swift@27c7f33",
    ],
};
/** Z.AI and BigModel are one maker's platforms, each with a Coding Plan on a path of its own. */
const glm = {
    kind: "vendor",
    envKeys: ["ZAI_API_KEY", "ZHIPU_API_KEY", "Z_AI_API_KEY"],
    // 32 hex digits, a dot and 16 characters in the one source: too little for a shape.
    keyPrefixes: [],
    ownPrefixes: [],
    // Refused without a key (code 1001).
    models: { path: "/models", provesKey: true, showsCallable: true },
    responsesApi: null,
    sources: [
        "anomalyco/models.dev providers/zai, zai-coding-plan, zhipuai@f3fc692",
        "cline/cline sdk/packages/llms/src/providers/builtins.ts@21cb8d2",
        "juspay/neurolink src/lib/providers/catalog/z-ai.json@f5e9fdf (list as the check of a key)",
        "https://docs.z.ai/api-reference/api-code",
        "steipete/CodexBar docs/zai.md@27c7f33 (pages, variables, Coding Plan)",
        "continuedev/continue gui/src/pages/AddNewModel/configs/providers.ts@d0a3c0b",
    ],
};
const zai = {
    ...glm,
    id: "zai",
    name: "Z.AI",
    hosts: ["api.z.ai"],
    baseUrls: ["https://api.z.ai/api/paas/v4"],
    wrongBaseUrls: [
        { url: "https://z.ai", reason: "dashboard-host", right: "https://api.z.ai/api/paas/v4" },
        { url: "https://api.z.ai", reason: "version-missing", right: "https://api.z.ai/api/paas/v4" },
        { url: "https://api.z.ai/v1", reason: "version-missing", right: "https://api.z.ai/api/paas/v4" },
        // The API for Anthropic clients.
        { url: "https://api.z.ai/api/anthropic", reason: "endpoint-path", right: "https://api.z.ai/api/paas/v4" },
    ],
    apiPaths: ["/api/paas/v4", "/api/coding/paas/v4"],
    keysPage: "https://z.ai/manage-apikey/apikey-list",
    siblings: ["zai-coding-plan", "zhipu", "zhipu-coding-plan"],
};
const zaiCodingPlan = {
    ...zai,
    id: "zai-coding-plan",
    name: "Z.AI Coding Plan",
    hosts: [],
    baseUrls: ["https://api.z.ai/api/coding/paas/v4"],
    wrongBaseUrls: [],
    siblings: ["zai", "zhipu-coding-plan", "zhipu"],
};
const zhipu = {
    ...glm,
    id: "zhipu",
    aliases: ["zhipuai", "bigmodel"],
    name: "Zhipu AI BigModel",
    hosts: ["open.bigmodel.cn"],
    baseUrls: ["https://open.bigmodel.cn/api/paas/v4"],
    wrongBaseUrls: [
        { url: "https://bigmodel.cn", reason: "dashboard-host", right: "https://open.bigmodel.cn/api/paas/v4" },
        // The console and the API share the host.
        {
            url: "https://open.bigmodel.cn",
            reason: "version-missing",
            right: "https://open.bigmodel.cn/api/paas/v4",
        },
        {
            url: "https://open.bigmodel.cn/api/paas/v4/v1",
            reason: "version-doubled",
            right: "https://open.bigmodel.cn/api/paas/v4",
        },
    ],
    apiPaths: ["/api/paas/v4", "/api/coding/paas/v4"],
    keysPage: "https://bigmodel.cn/usercenter/proj-mgmt/apikeys",
    siblings: ["zhipu-coding-plan", "zai", "zai-coding-plan"],
};
const zhipuCodingPlan = {
    ...zhipu,
    id: "zhipu-coding-plan",
    aliases: ["zhipuai-coding-plan"],
    name: "Zhipu AI Coding Plan",
    hosts: [],
    baseUrls: ["https://open.bigmodel.cn/api/coding/paas/v4"],
    wrongBaseUrls: [],
    siblings: ["zhipu", "zai-coding-plan", "zai"],
};
const minimaxPlatform = {
    kind: "vendor",
    apiPaths: ["/v1"],
    envKeys: ["MINIMAX_API_KEY", "MINIMAX_CODING_API_KEY"],
    // Pay as you go, and the plan: not interchangeable, on the same hosts.
    keyPrefixes: ["sk-api-", "sk-cp-"],
    ownPrefixes: [],
    // Refused without a key; an older report has 404 for this path.
    models: { path: "/models", provesKey: true, showsCallable: true },
    // A secondary source only.
    responsesApi: true,
    sources: [
        "anomalyco/models.dev providers/minimax, minimax-cn@f3fc692",
        "continuedev/continue core/llm/llms/MiniMax.ts@d0a3c0b",
        "juspay/neurolink src/lib/providers/catalog/minimax.json@f5e9fdf (list without a key)",
        "https://platform.minimax.io/docs/api-reference/errorcode",
        "https://www.developersdigest.tech/reference/api-compatibility/minimax (Responses API)",
        "steipete/CodexBar docs/minimax.md@27c7f33 (keys)",
        "vercel/ai content/providers/05-community-providers/28-minimax.mdx@ed857f5 (pages of the keys)",
    ],
};
const minimax = {
    ...minimaxPlatform,
    id: "minimax",
    name: "MiniMax",
    hosts: ["api.minimax.io"],
    baseUrls: ["https://api.minimax.io/v1"],
    wrongBaseUrls: [
        { url: "https://platform.minimax.io", reason: "dashboard-host", right: "https://api.minimax.io/v1" },
        { url: "https://api.minimax.io", reason: "version-missing", right: "https://api.minimax.io/v1" },
        // The API for Anthropic clients.
        { url: "https://api.minimax.io/anthropic", reason: "endpoint-path", right: "https://api.minimax.io/v1" },
    ],
    keysPage: "https://platform.minimax.io/user-center/basic-information/interface-key",
    siblings: ["minimax-cn"],
};
const minimaxCn = {
    ...minimaxPlatform,
    id: "minimax-cn",
    name: "MiniMax (China)",
    hosts: ["api.minimaxi.com"],
    baseUrls: ["https://api.minimaxi.com/v1"],
    wrongBaseUrls: [
        { url: "https://platform.minimaxi.com", reason: "dashboard-host", right: "https://api.minimaxi.com/v1" },
        { url: "https://api.minimaxi.com", reason: "version-missing", right: "https://api.minimaxi.com/v1" },
        {
            url: "https://api.minimaxi.com/anthropic",
            reason: "endpoint-path",
            right: "https://api.minimaxi.com/v1",
        },
    ],
    keysPage: "https://platform.minimaxi.com/user-center/basic-information/interface-key",
    siblings: ["minimax"],
};
const siliconflowPlatform = {
    kind: "vendor",
    apiPaths: ["/v1"],
    keyPrefixes: ["sk-"],
    ownPrefixes: [],
    models: { path: "/models", provesKey: true, showsCallable: true },
    responsesApi: null,
    sources: [
        "anomalyco/models.dev providers/siliconflow, siliconflow-cn@f3fc692",
        "continuedev/continue core/llm/llms/SiliconFlow.ts@d0a3c0b",
        "juspay/neurolink src/lib/providers/catalog/siliconflow.json@f5e9fdf (list with a bad key)",
        "continuedev/continue gui/src/pages/AddNewModel/configs/providers.ts@d0a3c0b",
        "xyzs996/free-llm-api data/providers.json@7245281 (page of the keys)",
    ],
};
const siliconflow = {
    ...siliconflowPlatform,
    id: "siliconflow",
    name: "SiliconFlow",
    hosts: ["api.siliconflow.com"],
    baseUrls: ["https://api.siliconflow.com/v1"],
    wrongBaseUrls: [
        {
            url: "https://cloud.siliconflow.com",
            reason: "dashboard-host",
            right: "https://api.siliconflow.com/v1",
        },
        {
            url: "https://api.siliconflow.com",
            reason: "version-missing",
            right: "https://api.siliconflow.com/v1",
        },
    ],
    envKeys: ["SILICONFLOW_API_KEY"],
    keysPage: "https://cloud.siliconflow.com/account/ak",
    siblings: ["siliconflow-cn"],
};
const siliconflowCn = {
    ...siliconflowPlatform,
    id: "siliconflow-cn",
    name: "SiliconFlow (China)",
    hosts: ["api.siliconflow.cn"],
    baseUrls: ["https://api.siliconflow.cn/v1"],
    wrongBaseUrls: [
        { url: "https://cloud.siliconflow.cn", reason: "dashboard-host", right: "https://api.siliconflow.cn/v1" },
        { url: "https://api.siliconflow.cn", reason: "version-missing", right: "https://api.siliconflow.cn/v1" },
    ],
    envKeys: ["SILICONFLOW_CN_API_KEY", "SILICONFLOW_API_KEY"],
    keysPage: "https://cloud.siliconflow.cn/account/ak",
    siblings: ["siliconflow"],
};
const ark = {
    kind: "vendor",
    envKeys: ["ARK_API_KEY", "VOLCENGINE_API_KEY", "DOUBAO_API_KEY"],
    keyPrefixes: [],
    ownPrefixes: [],
    // The model of a request may be an endpoint (`ep-…`), which is in no list.
    models: { path: "/models", provesKey: null, showsCallable: false },
    responsesApi: null,
    requestIdHeader: "x-request-id",
    sources: [
        "cline/cline sdk/packages/llms/src/providers/builtins.ts@21cb8d2",
        "client code, repository not recorded (paths of the plans, list, request id)",
    ],
};
const volcengineArk = {
    ...ark,
    id: "volcengine-ark",
    aliases: ["volcengine", "ark", "doubao"],
    name: "Volcengine Ark",
    hosts: ["ark.cn-beijing.volces.com"],
    baseUrls: ["https://ark.cn-beijing.volces.com/api/v3"],
    wrongBaseUrls: [
        {
            url: "https://console.volcengine.com/ark",
            reason: "dashboard-host",
            right: "https://ark.cn-beijing.volces.com/api/v3",
        },
        {
            url: "https://ark.cn-beijing.volces.com",
            reason: "version-missing",
            right: "https://ark.cn-beijing.volces.com/api/v3",
        },
        {
            url: "https://ark.cn-beijing.volces.com/v1",
            reason: "version-missing",
            right: "https://ark.cn-beijing.volces.com/api/v3",
        },
    ],
    apiPaths: ["/api/v3", "/api/coding/v3", "/api/plan/v3"],
    siblings: ["volcengine-coding-plan", "volcengine-agent-plan", "byteplus-modelark"],
};
const volcengineCodingPlan = {
    ...volcengineArk,
    id: "volcengine-coding-plan",
    aliases: [],
    name: "Volcengine Ark Coding Plan",
    hosts: [],
    baseUrls: ["https://ark.cn-beijing.volces.com/api/coding/v3"],
    wrongBaseUrls: [],
    siblings: ["volcengine-ark", "volcengine-agent-plan", "byteplus-modelark"],
};
const volcengineAgentPlan = {
    ...volcengineArk,
    id: "volcengine-agent-plan",
    aliases: [],
    name: "Volcengine Ark Agent Plan",
    hosts: [],
    baseUrls: ["https://ark.cn-beijing.volces.com/api/plan/v3"],
    wrongBaseUrls: [],
    siblings: ["volcengine-ark", "volcengine-coding-plan", "byteplus-modelark"],
};
const byteplusModelark = {
    ...ark,
    id: "byteplus-modelark",
    aliases: ["byteplus"],
    name: "BytePlus ModelArk",
    hosts: ["ark.ap-southeast.bytepluses.com"],
    baseUrls: ["https://ark.ap-southeast.bytepluses.com/api/v3"],
    wrongBaseUrls: [
        {
            url: "https://ark.ap-southeast.bytepluses.com",
            reason: "version-missing",
            right: "https://ark.ap-southeast.bytepluses.com/api/v3",
        },
    ],
    apiPaths: ["/api/v3"],
    siblings: ["volcengine-ark", "volcengine-coding-plan", "volcengine-agent-plan"],
};
const REGIONS = [
    dashscope,
    dashscopeIntl,
    dashscopeUs,
    dashscopeCoding,
    dashscopeCodingIntl,
    moonshot,
    moonshotCn,
    kimiCode,
    zai,
    zaiCodingPlan,
    zhipu,
    zhipuCodingPlan,
    minimax,
    minimaxCn,
    siliconflow,
    siliconflowCn,
    volcengineArk,
    volcengineCodingPlan,
    volcengineAgentPlan,
    byteplusModelark,
];

;// CONCATENATED MODULE: ./build/providers/servers.js
/*
 * Programs that people run themselves or rent from a reseller. They have no hosts of their own: a row is found by
 * its id alone.
 */
const oneApi = {
    id: "one-api",
    name: "one-api",
    kind: "relay",
    hosts: [],
    baseUrls: [],
    baseUrlForm: "https://{host}/v1",
    // The root serves the web app, so it answers 200 with a page.
    wrongBaseUrls: [],
    apiPaths: ["/v1"],
    envKeys: ["OPENAI_API_KEY"],
    keyPrefixes: ["sk-"],
    ownPrefixes: [],
    models: { path: "/models", provesKey: true, showsCallable: true },
    responsesApi: false,
    requestIdHeader: "x-oneapi-request-id",
    siblings: [],
    sources: ["songquanpeng/one-api@8df4a26"],
};
const newApi = {
    id: "new-api",
    name: "new-api",
    kind: "relay",
    hosts: [],
    baseUrls: [],
    baseUrlForm: "https://{host}/v1",
    wrongBaseUrls: [],
    apiPaths: ["/v1"],
    envKeys: ["OPENAI_API_KEY"],
    keyPrefixes: ["sk-"],
    ownPrefixes: [],
    models: { path: "/models", provesKey: true, showsCallable: true },
    // Reads expired and used-up tokens too; old versions do not have it.
    proof: { method: "GET", url: "/api/usage/token", tells: "new-api-usage" },
    // In newer versions, and where the channel behind has it.
    responsesApi: true,
    requestIdHeader: "x-oneapi-request-id",
    siblings: [],
    sources: [
        "Calcium-Ion/new-api@ef8ae4d",
        "QuantumNous/new-api middleware/auth.go@040b46a, controller/model.go@053f9de",
        "QuantumNous/new-api-docs-v1@763ba02 (usage of a token)",
    ],
};
const sub2api = {
    id: "sub2api",
    name: "sub2api",
    kind: "relay",
    hosts: [],
    baseUrls: [],
    baseUrlForm: "https://{host}/v1",
    wrongBaseUrls: [],
    apiPaths: ["/v1"],
    envKeys: ["OPENAI_API_KEY"],
    keyPrefixes: ["sk-"],
    ownPrefixes: [],
    models: { path: "/models", provesKey: true, showsCallable: true },
    proof: { method: "GET", url: "{base}/usage" },
    // And no /chat/completions at that commit.
    responsesApi: true,
    siblings: [],
    sources: [
        "Wei-Shaw/sub2api backend/internal/server/routes/gateway.go@d3e73f1",
        "Wei-Shaw/sub2api backend/internal/server/middleware/api_key_auth.go@d3e73f1",
    ],
};
const litellmProxy = {
    id: "litellm-proxy",
    aliases: ["litellm"],
    name: "LiteLLM proxy",
    kind: "server",
    hosts: [],
    baseUrls: ["http://localhost:4000/v1", "http://localhost:4000"],
    wrongBaseUrls: [
        { url: "http://localhost:4000/ui", reason: "endpoint-path", right: "http://localhost:4000/v1" },
    ],
    apiPaths: ["/v1", ""],
    envKeys: ["LITELLM_API_KEY", "LITELLM_PROXY_API_KEY"],
    keyPrefixes: ["sk-"],
    ownPrefixes: [],
    // Lists what the key may use. Without a master key the proxy is open.
    models: { path: "/models", provesKey: true, showsCallable: true },
    proof: { method: "GET", url: "/key/info", tells: "litellm-key" },
    responsesApi: null,
    siblings: [],
    passesKeysThrough: true,
    sources: [
        "BerriAI/litellm litellm/litellm_core_utils/get_llm_provider_logic.py@001a933",
        "BerriAI/litellm litellm/proxy/auth/auth_exception_handler.py@0199e40",
        "cline/cline sdk/packages/llms/src/providers/builtins.ts@21cb8d2",
    ],
};
const vllm = {
    id: "vllm",
    name: "vLLM",
    kind: "server",
    hosts: [],
    baseUrls: ["http://localhost:8000/v1"],
    wrongBaseUrls: [
        { url: "http://localhost:8000", reason: "version-missing", right: "http://localhost:8000/v1" },
    ],
    apiPaths: ["/v1"],
    envKeys: ["VLLM_API_KEY"],
    keyPrefixes: [],
    ownPrefixes: [],
    // Guarded with `--api-key`, else open.
    models: { path: "/models", provesKey: null, showsCallable: true },
    responsesApi: null,
    // Only where the server has the middleware switched on.
    requestIdHeader: "x-request-id",
    siblings: [],
    sources: ["vllm-project/vllm vllm/entrypoints/openai/server_utils.py@029329a"],
};
const llamacpp = {
    id: "llamacpp",
    aliases: ["llama.cpp", "llama-cpp"],
    name: "llama.cpp server",
    kind: "server",
    hosts: [],
    baseUrls: ["http://localhost:8080/v1"],
    wrongBaseUrls: [],
    apiPaths: ["/v1", ""],
    envKeys: ["LLAMA_API_KEY"],
    keyPrefixes: [],
    ownPrefixes: [],
    // Public even with `--api-key`.
    models: { path: "/models", provesKey: false, showsCallable: true },
    proof: { method: "GET", url: "/props" },
    responsesApi: null,
    siblings: [],
    sources: [
        "ggml-org/llama.cpp tools/server/server-http.cpp@00dd081",
        "maruel/genai providers/llamacpp/testdata@66b63e6 (recorded: GET /v1/models)",
    ],
};
const ollama = {
    id: "ollama",
    name: "Ollama",
    kind: "server",
    hosts: [],
    baseUrls: ["http://localhost:11434/v1"],
    wrongBaseUrls: [
        { url: "http://localhost:11434", reason: "version-missing", right: "http://localhost:11434/v1" },
        { url: "http://localhost:11434/api", reason: "endpoint-path", right: "http://localhost:11434/v1" },
    ],
    apiPaths: ["/v1"],
    envKeys: ["OLLAMA_API_KEY"],
    keyPrefixes: [],
    ownPrefixes: [],
    // No key is read at all: there is nothing to prove.
    models: { path: "/models", provesKey: false, showsCallable: true },
    responsesApi: true,
    siblings: [],
    sources: [
        "ollama/ollama server/routes.go, openai/openai.go@fb30760",
        "cline/cline sdk/packages/llms/src/providers/builtins.ts@21cb8d2",
    ],
};
const lmstudio = {
    id: "lmstudio",
    aliases: ["lm-studio"],
    name: "LM Studio",
    kind: "server",
    hosts: [],
    baseUrls: ["http://localhost:1234/v1"],
    wrongBaseUrls: [
        { url: "http://localhost:1234", reason: "version-missing", right: "http://localhost:1234/v1" },
        { url: "http://localhost:1234/api/v1", reason: "endpoint-path", right: "http://localhost:1234/v1" },
    ],
    apiPaths: ["/v1"],
    envKeys: ["LM_API_TOKEN", "LMSTUDIO_API_KEY"],
    keyPrefixes: [],
    ownPrefixes: [],
    // Open unless authentication is switched on.
    models: { path: "/models", provesKey: null, showsCallable: true },
    responsesApi: true,
    siblings: [],
    sources: [
        "lmstudio-ai/docs 1_developer@c6854fb",
        "anomalyco/models.dev providers/lmstudio/provider.toml@f3fc692",
    ],
};
const textGenerationWebui = {
    id: "text-generation-webui",
    aliases: ["oobabooga"],
    name: "text-generation-webui",
    kind: "server",
    hosts: [],
    baseUrls: ["http://127.0.0.1:5000/v1"],
    wrongBaseUrls: [],
    apiPaths: ["/v1"],
    // The key is an option of the server, without a variable.
    envKeys: [],
    keyPrefixes: [],
    ownPrefixes: [],
    // Guarded with `--api-key`, else open; no list of what is loaded.
    models: { path: "/models", provesKey: null, showsCallable: false },
    responsesApi: null,
    siblings: [],
    sources: ["oobabooga/text-generation-webui modules/api/script.py@1dcde41"],
};
const localai = {
    id: "localai",
    name: "LocalAI",
    kind: "server",
    hosts: [],
    baseUrls: ["http://localhost:8080/v1"],
    wrongBaseUrls: [],
    // /models and /v1/models both answer.
    apiPaths: ["/v1", ""],
    envKeys: ["LOCALAI_API_KEY"],
    keyPrefixes: [],
    ownPrefixes: [],
    // Guarded where the server has keys, unless its option exempts GET.
    models: { path: "/models", provesKey: null, showsCallable: true },
    responsesApi: true,
    siblings: [],
    sources: ["mudler/LocalAI core/http@82c191a"],
};
const SERVERS = [
    oneApi,
    newApi,
    sub2api,
    litellmProxy,
    vllm,
    llamacpp,
    ollama,
    lmstudio,
    textGenerationWebui,
    localai,
];

;// CONCATENATED MODULE: ./build/providers/vendors.js
/*
 * Makers of models, with their own API. Wrong base URLs without a report behind them are derived from the right
 * ones; endpoint paths and doubled versions that a general rule finds are left out.
 */
const openai = {
    id: "openai",
    name: "OpenAI",
    kind: "vendor",
    // Regional hosts are named in the error `incorrect_hostname`; their list is not complete, the zone is OpenAI's.
    hosts: ["api.openai.com", "*.api.openai.com"],
    baseUrls: ["https://api.openai.com/v1", "https://us.api.openai.com/v1", "https://eu.api.openai.com/v1"],
    wrongBaseUrls: [
        { url: "https://platform.openai.com", reason: "dashboard-host", right: "https://api.openai.com/v1" },
        { url: "https://api.openai.com", reason: "version-missing", right: "https://api.openai.com/v1" },
        { url: "https://api.openai.com/v1/v1", reason: "version-doubled", right: "https://api.openai.com/v1" },
        {
            url: "https://api.openai.com/v1/chat/completions",
            reason: "endpoint-path",
            right: "https://api.openai.com/v1",
        },
    ],
    apiPaths: ["/v1"],
    envKeys: ["OPENAI_API_KEY"],
    keyPrefixes: ["sk-svcacct-", "sk-admin-", "sk-proj-", "sk-"],
    ownPrefixes: ["sk-svcacct-", "sk-admin-", "sk-proj-"],
    // The shortest known form is sk- and 48 characters.
    keyShape: "^sk-[A-Za-z0-9_-]{40,}$",
    models: { path: "/models", provesKey: true, showsCallable: true },
    responsesApi: true,
    requestIdHeader: "x-request-id",
    keysPage: "https://platform.openai.com/api-keys",
    statusPage: "https://status.openai.com",
    siblings: [],
    sources: [
        "openai/openai-node src/client.ts@7b7d6ca",
        "openai/openai-openapi@f85dbe2",
        "gitleaks/gitleaks config/gitleaks.toml@b58d3f1 (keys)",
        "maruel/genai providers/openaichat/testdata/TestClient@66b63e6 (recorded: list with a good and a bad key)",
        "https://developers.openai.com/docs/guides/error-codes",
        "cline/cline apps/examples/desktop-app/webview/lib/provider-key-urls.ts@21cb8d2",
        "steipete/CodexBar Sources/CodexBarCore/Providers@27c7f33 (status page)",
    ],
};
const azureOpenai = {
    id: "azure-openai",
    // One row for both APIs: they share hosts, key and variables, and differ only by path.
    aliases: ["azure", "azure-openai-v1", "azure-openai-classic"],
    name: "Azure OpenAI",
    kind: "vendor",
    // Not *.azure-api.net: API Management passes requests, and keys, on to whoever set it up.
    hosts: ["*.openai.azure.com", "*.services.ai.azure.com", "*.api.cognitive.microsoft.com"],
    baseUrls: [],
    baseUrlForm: "https://{resource}.openai.azure.com/openai/v1",
    wrongBaseUrls: [
        {
            url: "https://ai.azure.com",
            reason: "dashboard-host",
            right: "https://{resource}.openai.azure.com/openai/v1",
        },
    ],
    // The second and third are the classic API and model inference: both need the query `api-version`.
    apiPaths: ["/openai/v1", "/openai/deployments/*", "/models"],
    envKeys: ["AZURE_OPENAI_API_KEY", "AZURE_API_KEY"],
    keyPrefixes: [],
    ownPrefixes: [],
    authHeader: "api-key",
    // The list has base models, while the model of a request is the name of a deployment.
    models: { path: "/models", provesKey: true, showsCallable: false },
    // Beside `/openai/deployments/…` there is no list below the base URL; this one is of the whole resource.
    proof: { method: "GET", url: "/openai/models?api-version=2024-10-21" },
    responsesApi: true,
    requestIdHeader: "apim-request-id",
    statusPage: "https://azure.status.microsoft/en-us/status",
    siblings: [],
    sources: [
        "https://learn.microsoft.com/en-us/rest/api/microsoft-foundry/azureopenai/models",
        "https://learn.microsoft.com/zh-cn/rest/api/azureopenai/models/list (classic list)",
        "openai/openai-node src/azure.ts@7b7d6ca",
        "vercel/ai packages/azure/src/azure-openai-provider.ts@ed857f5 (Responses API)",
        "crmne/ruby_llm spec/fixtures/vcr_cassettes@fb5a49b (recorded: hosts, request id)",
        "anomalyco/models.dev providers/azure/provider.toml@f3fc692",
        "steipete/CodexBar Sources/CodexBarCore/Providers/AzureOpenAI@27c7f33 (status page)",
    ],
};
const anthropic = {
    id: "anthropic",
    name: "Anthropic",
    kind: "vendor",
    hosts: ["api.anthropic.com"],
    baseUrls: ["https://api.anthropic.com/v1"],
    wrongBaseUrls: [
        { url: "https://console.anthropic.com", reason: "dashboard-host", right: "https://api.anthropic.com/v1" },
        { url: "https://platform.claude.com", reason: "dashboard-host", right: "https://api.anthropic.com/v1" },
        // Right for Anthropic's own SDK, which adds /v1 itself.
        { url: "https://api.anthropic.com", reason: "version-missing", right: "https://api.anthropic.com/v1" },
        {
            url: "https://api.anthropic.com/v1/messages",
            reason: "endpoint-path",
            right: "https://api.anthropic.com/v1",
        },
    ],
    apiPaths: ["/v1"],
    envKeys: ["ANTHROPIC_API_KEY"],
    keyPrefixes: ["sk-ant-admin01-", "sk-ant-api03-", "sk-ant-"],
    ownPrefixes: ["sk-ant-"],
    // Known keys have 101 or more characters after sk-ant-.
    keyShape: "^sk-ant-[A-Za-z0-9_-]{80,}$",
    // Whether the list takes `Authorization: Bearer` was not verified; the chat endpoint does.
    authHeader: "x-api-key",
    requiredHeaders: { "anthropic-version": "2023-06-01" },
    models: { path: "/models?limit=1000", provesKey: true, showsCallable: true },
    responsesApi: false,
    requestIdHeader: "request-id",
    keysPage: "https://console.anthropic.com/settings/keys",
    statusPage: "https://status.claude.com",
    siblings: [],
    sources: [
        "https://platform.claude.com/docs/en/cli-sdks-libraries/libraries/openai-sdk (chat/completions only)",
        "https://platform.claude.com/docs/en/api/errors",
        "anthropics/anthropic-sdk-typescript src/client.ts@bfa9197",
        "gitleaks/gitleaks config/gitleaks.toml@b58d3f1 (keys)",
        "secretlint/secretlint packages/@secretlint/secretlint-rule-anthropic/src/index.ts@18346ba (keys)",
        "maruel/genai providers/anthropic/testdata/TestClient@66b63e6 (recorded: list with a good and a bad key)",
        "cline/cline apps/examples/desktop-app/webview/lib/provider-key-urls.ts@21cb8d2",
        "steipete/CodexBar Sources/CodexBarCore/Providers/Claude@27c7f33 (status page)",
    ],
};
const gemini = {
    id: "gemini",
    aliases: ["google"],
    name: "Google Gemini",
    kind: "vendor",
    hosts: ["generativelanguage.googleapis.com"],
    baseUrls: ["https://generativelanguage.googleapis.com/v1beta/openai"],
    wrongBaseUrls: [
        {
            url: "https://aistudio.google.com",
            reason: "dashboard-host",
            right: "https://generativelanguage.googleapis.com/v1beta/openai",
        },
        {
            url: "https://generativelanguage.googleapis.com",
            reason: "version-missing",
            right: "https://generativelanguage.googleapis.com/v1beta/openai",
        },
        // The native API, without the routes of an OpenAI client.
        {
            url: "https://generativelanguage.googleapis.com/v1beta",
            reason: "version-missing",
            right: "https://generativelanguage.googleapis.com/v1beta/openai",
        },
        {
            url: "https://generativelanguage.googleapis.com/v1",
            reason: "version-missing",
            right: "https://generativelanguage.googleapis.com/v1beta/openai",
        },
        {
            url: "https://generativelanguage.googleapis.com/v1beta/openai/v1",
            reason: "version-doubled",
            right: "https://generativelanguage.googleapis.com/v1beta/openai",
        },
    ],
    apiPaths: ["/v1beta/openai"],
    envKeys: ["GEMINI_API_KEY", "GOOGLE_API_KEY", "GOOGLE_GENERATIVE_AI_API_KEY"],
    // AIza marks a key of any Google API. Newer keys that begin otherwise were seen, so there is no shape.
    keyPrefixes: ["AIza"],
    ownPrefixes: ["AIza"],
    // Ids in the list begin with `models/`.
    models: { path: "/models", provesKey: true, showsCallable: true },
    responsesApi: null,
    keysPage: "https://aistudio.google.com/apikey",
    statusPage: "https://www.google.com/appsstatus/dashboard/products/npdyhgECDJ6tB66MxXyo/history",
    siblings: [],
    sources: [
        "https://ai.google.dev/gemini-api/docs/openai",
        "vercel/ai packages/google/src/google-provider.ts@ed857f5",
        "gitleaks/gitleaks config/gitleaks.toml@b58d3f1 (keys)",
        "maruel/genai providers/gemini/testdata/TestClient@66b63e6 (recorded: native list with a bad key)",
        "cline/cline apps/examples/desktop-app/webview/lib/provider-key-urls.ts@21cb8d2",
        "steipete/CodexBar Sources/CodexBarCore/Providers/Gemini@27c7f33 (status page)",
    ],
};
const mistral = {
    id: "mistral",
    name: "Mistral",
    kind: "vendor",
    hosts: ["api.mistral.ai"],
    baseUrls: ["https://api.mistral.ai/v1"],
    wrongBaseUrls: [
        { url: "https://console.mistral.ai", reason: "dashboard-host", right: "https://api.mistral.ai/v1" },
        { url: "https://api.mistral.ai", reason: "version-missing", right: "https://api.mistral.ai/v1" },
    ],
    apiPaths: ["/v1"],
    envKeys: ["MISTRAL_API_KEY"],
    keyPrefixes: [],
    ownPrefixes: [],
    models: { path: "/models", provesKey: true, showsCallable: true },
    responsesApi: null,
    requestIdHeader: "mistral-correlation-id",
    keysPage: "https://console.mistral.ai/api-keys",
    statusPage: "https://status.mistral.ai",
    siblings: ["codestral"],
    sources: [
        "vercel/ai packages/mistral/src/mistral-provider.ts@ed857f5",
        "continuedev/continue core/llm/llms/Mistral.ts@d0a3c0b (Codestral)",
        "maruel/genai providers/mistral/testdata/TestClient@66b63e6 (recorded: list with a good and a bad key)",
        "crmne/ruby_llm spec/fixtures/vcr_cassettes@fb5a49b (recorded: request id)",
        "cline/cline apps/examples/desktop-app/webview/lib/provider-key-urls.ts@21cb8d2",
        "steipete/CodexBar Sources/CodexBarCore/Providers/Mistral@27c7f33 (status page)",
    ],
};
/** Mistral's second API: keys of its own. */
const codestral = {
    ...mistral,
    id: "codestral",
    name: "Mistral Codestral",
    hosts: ["codestral.mistral.ai"],
    baseUrls: ["https://codestral.mistral.ai/v1"],
    wrongBaseUrls: [
        {
            url: "https://codestral.mistral.ai",
            reason: "version-missing",
            right: "https://codestral.mistral.ai/v1",
        },
    ],
    envKeys: ["CODESTRAL_API_KEY"],
    // The recordings are of api.mistral.ai.
    models: { path: "/models", provesKey: null, showsCallable: true },
    siblings: ["mistral"],
};
const deepseek = {
    id: "deepseek",
    name: "DeepSeek",
    kind: "vendor",
    hosts: ["api.deepseek.com"],
    baseUrls: ["https://api.deepseek.com", "https://api.deepseek.com/v1"],
    wrongBaseUrls: [
        { url: "https://platform.deepseek.com", reason: "dashboard-host", right: "https://api.deepseek.com" },
        { url: "https://chat.deepseek.com", reason: "dashboard-host", right: "https://api.deepseek.com" },
        // The API for Anthropic clients.
        { url: "https://api.deepseek.com/anthropic", reason: "endpoint-path", right: "https://api.deepseek.com" },
    ],
    apiPaths: ["", "/v1"],
    envKeys: ["DEEPSEEK_API_KEY"],
    keyPrefixes: ["sk-"],
    ownPrefixes: [],
    keyShape: "^sk-[A-Za-z0-9]{32,}$",
    models: { path: "/models", provesKey: true, showsCallable: true },
    proof: { method: "GET", url: "/user/balance", tells: "deepseek-balance" },
    responsesApi: null,
    requestIdHeader: "x-ds-trace-id",
    keysPage: "https://platform.deepseek.com/api_keys",
    statusPage: "https://status.deepseek.com",
    siblings: [],
    sources: [
        "anomalyco/models.dev providers/deepseek/provider.toml@f3fc692",
        "continuedev/continue core/llm/llms/Deepseek.ts@d0a3c0b",
        "praetorian-inc/titus pkg/rule/rules/deepseek.yml@369d8dc (keys)",
        "trufflesecurity/trufflehog pkg/detectors/deepseek@3ab759f (balance call)",
        "maruel/genai providers/deepseek/testdata/TestClient@66b63e6 (recorded: list with a good and a bad key)",
        "crmne/ruby_llm spec/fixtures/vcr_cassettes@fb5a49b (recorded: request id)",
        "cline/cline apps/examples/desktop-app/webview/lib/provider-key-urls.ts@21cb8d2",
        "steipete/CodexBar Sources/CodexBarCore/Providers/DeepSeek@27c7f33 (status page)",
    ],
};
const xai = {
    id: "xai",
    name: "xAI",
    kind: "vendor",
    hosts: ["api.x.ai", "us.api.x.ai"],
    baseUrls: ["https://api.x.ai/v1"],
    wrongBaseUrls: [
        { url: "https://console.x.ai", reason: "dashboard-host", right: "https://api.x.ai/v1" },
        { url: "https://api.x.ai", reason: "version-missing", right: "https://api.x.ai/v1" },
    ],
    apiPaths: ["/v1"],
    envKeys: ["XAI_API_KEY"],
    keyPrefixes: ["xai-"],
    ownPrefixes: ["xai-"],
    keyShape: "^xai-[A-Za-z0-9_-]{70,}$",
    // For a team without credits the sources differ: 403, or an empty list.
    models: { path: "/models", provesKey: true, showsCallable: true },
    proof: { method: "GET", url: "{base}/api-key", tells: "xai-key" },
    responsesApi: true,
    keysPage: "https://console.x.ai",
    statusPage: "https://status.x.ai",
    siblings: [],
    sources: [
        "vercel/ai packages/xai/src/xai-provider.ts@ed857f5",
        "charmbracelet/catwalk cmd/xai/main.go@64dad50",
        "praetorian-inc/titus pkg/rule/rules/xAI.yml@369d8dc (keys, list)",
        "trufflesecurity/trufflehog pkg/detectors/xai/xai.go@3ab759f (key call)",
        "crmne/ruby_llm spec/fixtures/vcr_cassettes@fb5a49b (recorded: POST /v1/responses)",
        "cline/cline apps/examples/desktop-app/webview/lib/provider-key-urls.ts@21cb8d2",
        "steipete/CodexBar Sources/CodexBarCore/Providers/XAI@27c7f33 (status page)",
    ],
};
const cohere = {
    id: "cohere",
    name: "Cohere",
    kind: "vendor",
    hosts: ["api.cohere.ai", "api.cohere.com"],
    baseUrls: ["https://api.cohere.ai/compatibility/v1", "https://api.cohere.com/compatibility/v1"],
    wrongBaseUrls: [
        {
            url: "https://dashboard.cohere.com",
            reason: "dashboard-host",
            right: "https://api.cohere.ai/compatibility/v1",
        },
        // The native API.
        {
            url: "https://api.cohere.com/v1",
            reason: "version-missing",
            right: "https://api.cohere.com/compatibility/v1",
        },
        {
            url: "https://api.cohere.com/v2",
            reason: "version-missing",
            right: "https://api.cohere.com/compatibility/v1",
        },
    ],
    apiPaths: ["/compatibility/v1"],
    envKeys: ["CO_API_KEY", "COHERE_API_KEY"],
    keyPrefixes: [],
    ownPrefixes: [],
    // Cohere documents the list of its native API only, in pages.
    models: { path: "/models?page_size=1000", provesKey: true, showsCallable: false },
    proof: { method: "GET", url: "/v1/models?page_size=1" },
    responsesApi: null,
    requestIdHeader: "x-debug-trace-id",
    keysPage: "https://dashboard.cohere.com/api-keys",
    siblings: [],
    sources: [
        "cohere-ai/cohere-developer-experience@e814c8a",
        "anomalyco/models.dev providers/cohere/provider.toml@f3fc692",
        "maruel/genai providers/cohere/testdata/TestClient@66b63e6 (recorded: native list with a good and a bad key)",
        "client code with live probes, repository not recorded (401 without a key on the compatible list)",
        "continuedev/continue gui/src/pages/AddNewModel/configs/providers.ts@d0a3c0b",
    ],
};
const perplexity = {
    id: "perplexity",
    name: "Perplexity",
    kind: "vendor",
    hosts: ["api.perplexity.ai"],
    // Sonar chat; the Agent and Responses API; the model gateway.
    baseUrls: [
        "https://api.perplexity.ai",
        "https://api.perplexity.ai/v1",
        "https://api.perplexity.ai/router/v1",
    ],
    wrongBaseUrls: [
        { url: "https://www.perplexity.ai", reason: "dashboard-host", right: "https://api.perplexity.ai" },
        {
            url: "https://api.perplexity.ai/chat/completions",
            reason: "endpoint-path",
            right: "https://api.perplexity.ai",
        },
    ],
    apiPaths: ["", "/v1", "/router/v1"],
    envKeys: ["PERPLEXITY_API_KEY"],
    keyPrefixes: ["pplx-"],
    ownPrefixes: ["pplx-"],
    keyShape: "^pplx-[A-Za-z0-9]{48,}$",
    // At the root there is no list, and the one below /v1 leaves the Sonar models out.
    models: { path: null, provesKey: null, showsCallable: false },
    responsesApi: true,
    requestIdHeader: "x-request-id",
    keysPage: "https://www.perplexity.ai/settings/api",
    statusPage: "https://status.perplexity.com",
    siblings: [],
    sources: [
        "vercel/ai packages/perplexity/src/perplexity-provider.ts@ed857f5",
        "perplexityai/perplexity-py api.md@3485870 (Responses API)",
        "https://docs.perplexity.ai/api-reference/gateway-models-get",
        "gitleaks/gitleaks config/gitleaks.toml@b58d3f1 (keys)",
        "crmne/ruby_llm spec/fixtures/vcr_cassettes@fb5a49b (recorded: GET /v1/models)",
        "maruel/genai README.md@66b63e6 (page of the keys)",
        "steipete/CodexBar Sources/CodexBarCore/Providers/Perplexity@27c7f33 (status page)",
    ],
};
const githubModels = {
    id: "github-models",
    name: "GitHub Models",
    kind: "vendor",
    hosts: ["models.github.ai", "models.inference.ai.azure.com"],
    baseUrls: ["https://models.github.ai/inference"],
    wrongBaseUrls: [],
    apiPaths: ["/inference"],
    envKeys: ["GITHUB_TOKEN"],
    // Not prefixes of its own: these tokens are for all of GitHub.
    keyPrefixes: ["github_pat_", "ghp_", "gho_", "ghs_"],
    ownPrefixes: [],
    models: { path: null, provesKey: null, showsCallable: false },
    responsesApi: null,
    statusPage: "https://www.githubstatus.com",
    siblings: [],
    retired: "GitHub shut it down on 2026-07-30",
    sources: [
        "https://github.com/orgs/community/discussions/203602",
        "https://github.blog/changelog/2026-07-01-github-models-is-being-fully-retired-on-july-30-2026/",
        "anomalyco/models.dev providers/github-models/provider.toml@f3fc692",
        "steipete/CodexBar Sources/CodexBarCore/Providers/Copilot@27c7f33 (status page)",
    ],
};
const VENDORS = [
    openai,
    azureOpenai,
    anthropic,
    gemini,
    mistral,
    codestral,
    deepseek,
    xai,
    cohere,
    perplexity,
    githubModels,
];

;// CONCATENATED MODULE: ./build/providers/table.js





/** All rows. The facts were taken down on 2026-11-20 from the sources beside each row; null means not sourced. */
const PROVIDERS = [...VENDORS, ...INFERENCE, ...REGIONS, ...GATEWAYS, ...SERVERS];

;// CONCATENATED MODULE: ./build/providers/lookup.js

/** The row whose API lives at this host name: any case, with or without one trailing dot, without a port. */
function findProviderByHost(host) {
    const lower = host.toLowerCase();
    const name = lower.endsWith(".") ? lower.slice(0, -1) : lower;
    return PROVIDERS.find((provider) => provider.hosts.some((pattern) => covers(pattern, name)));
}
/** Exact, or `*.suffix` for one or more labels in front of the suffix. */
function covers(pattern, name) {
    if (!pattern.startsWith("*."))
        return pattern === name;
    const suffix = pattern.slice(1);
    return name.endsWith(suffix) && name.slice(0, -suffix.length).split(".").every(isLabel);
}
function isLabel(text) {
    return /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/.test(text);
}
/** The row with this id or alias, in any case. */
function findProviderById(id) {
    const lower = id.toLowerCase();
    return PROVIDERS.find((provider) => provider.id === lower || provider.aliases?.includes(lower));
}
/** Whether a URL's path is a complete API root there, with or without slashes at its end. */
function isApiRoot(provider, path) {
    const segments = trimmed(path).split("/");
    return provider.apiPaths.some((root) => {
        const wanted = root.split("/");
        return (wanted.length === segments.length &&
            wanted.every((part, index) => (part === "*" ? segments[index] !== "" : part === segments[index])));
    });
}
/** The other base URLs that a refused key may belong to: other regions and plans of this provider, nearest first. */
function siblingBaseUrls(provider, baseUrl) {
    const current = trimmed(baseUrl).toLowerCase();
    const own = provider.baseUrls.includes(current) ? [] : provider.baseUrls.slice(0, 1);
    const others = provider.siblings.flatMap((id) => findProviderById(id)?.baseUrls.slice(0, 1) ?? []);
    return others.length === 0 ? [] : [...own, ...others].filter((url) => url !== current);
}
function trimmed(text) {
    let end = text.length;
    while (text[end - 1] === "/")
        end -= 1;
    return text.slice(0, end);
}

;// CONCATENATED MODULE: ./build/providers/keys.js


/** Stands inside every OpenAI key of the known forms (gitleaks/gitleaks config/gitleaks.toml@b58d3f1). */
const OPENAI_MARKER = "T3BlbkFJ";
/**
 * The provider that a whole key proves itself to be of: by its longest own prefix, else by OpenAI's inner marker.
 * A value with anything but printable ASCII in it is no whole key, and proves nothing.
 */
function providerOfKey(key) {
    if (/[^!-~]/.test(key))
        return undefined;
    const owner = longest(key, (provider) => provider.ownPrefixes);
    if (owner !== undefined)
        return owner.provider;
    return key.startsWith("sk-") && key.includes(OPENAI_MARKER) ? findProviderById("openai") : undefined;
}
/** What may be shown of a key: the longest known prefix that has something after it, else an empty text. */
function publicPrefix(key) {
    return longest(key, (provider) => provider.keyPrefixes)?.prefix ?? "";
}
function longest(key, prefixesOf) {
    return PROVIDERS.flatMap((provider) => prefixesOf(provider).map((prefix) => ({ provider, prefix })))
        .filter(({ prefix }) => key.length > prefix.length && key.startsWith(prefix))
        .sort((one, other) => other.prefix.length - one.prefix.length)[0];
}

;// CONCATENATED MODULE: ./build/providers/index.js






/***/ })

};
