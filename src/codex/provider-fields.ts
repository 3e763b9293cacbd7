import type { Expected } from "../rules/config.ts";

/**
 * What Codex 0.169.0 knows about providers, found by running it. A table of another version would stand beside
 * these, with the same names.
 */

/** Ids that may not be tables with content, compared exactly. */
export const RESERVED_IDS: readonly string[] = ["openai", "ollama", "lmstudio"];

/** Built-in providers that sign with cloud credentials and take only some fields. */
export const CLOUD_IDS: readonly string[] = ["amazon-bedrock", "amazon-bedrock-runtime", "gcp"];

export const BUILT_IN_IDS: readonly string[] = [...RESERVED_IDS, ...CLOUD_IDS];

export const BEDROCK_FIELDS: readonly string[] = ["base_url", "auth", "http_headers", "aws"];

/** Not the whole list, which is not known: fields that no cloud provider could mean. */
export const NOT_FOR_GCP: readonly string[] = [
  "name",
  "env_key",
  "experimental_bearer_token",
  "requires_openai_auth",
  "aws",
];

/** Fields of `[model_providers.X]`: 23 of the 24 that the binary counts. */
export const PROVIDER_FIELDS: ReadonlyMap<string, Expected> = new Map<string, Expected>([
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
export const PROVIDER_ALIASES: ReadonlyMap<string, string> = new Map([
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
export const TOP_LEVEL_KEYS: ReadonlyMap<string, Expected> = new Map<string, Expected>([
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
export const NOT_TOP_LEVEL: readonly string[] = [
  "api_key",
  "provider",
  "preferred_auth_method",
  "disable_response_storage",
  "network_access",
  "windows_wsl_setup_acknowledged",
  "model_supports_reasoning_summaries",
];

/** Keys that make no sense below a table header, where they are then silently without effect. */
export const ONLY_TOP_LEVEL: readonly string[] = [
  "model_provider",
  "review_model",
  "openai_base_url",
  "chatgpt_base_url",
  "profile",
];
