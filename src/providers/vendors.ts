import type { Provider } from "./provider.ts";

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

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
} as const satisfies Provider;

export const VENDORS = [
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
] as const;
