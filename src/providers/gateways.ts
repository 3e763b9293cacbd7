import type { Provider } from "./provider.ts";

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

export const GATEWAYS = [
  openrouter,
  huggingface,
  vercelAiGateway,
  cloudflareWorkersAi,
  cloudflareAiGateway,
  portkey,
  rutaapi,
  routescope,
] as const;
