import type { Provider } from "./provider.ts";

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

export const SERVERS = [
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
] as const;
