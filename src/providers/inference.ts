import type { Provider } from "./provider.ts";

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

export const INFERENCE = [
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
] as const;
