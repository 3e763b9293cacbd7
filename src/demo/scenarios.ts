import type { RawInputs } from "../inputs.ts";
import type { Behaviour } from "./provider.ts";

/** One kind of failure to show: how the provider behaves and what the user has set up. */
export interface Scenario {
  readonly shows: string;
  readonly behaviour: Behaviour;
  /** The raw text of the secret, made from the provider's one good key. */
  readonly secret: (key: string) => string;
  readonly inputs: (origin: string) => RawInputs;
  /** Text of a Codex config.toml that the check reads instead of `inputs`. */
  readonly config?: (origin: string) => string;
}

const asIs = (key: string): string => key;
const atV1 = (origin: string): RawInputs => ({ "base-url": `${origin}/v1`, model: "gpt-5.4" });

function shows(sentence: string, behaviour: Behaviour, change: Partial<Scenario> = {}): Scenario {
  return { shows: sentence, behaviour, secret: asIs, inputs: atV1, ...change };
}

function codexConfig(origin: string, lines: readonly string[]): string {
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

const CODEX: RawInputs = { config: "config.toml", client: "codex" };

export const SCENARIOS: Readonly<Record<string, Scenario>> = {
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
