import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { resolveFileClient } from "../src/clients/index.ts";
import type { Trust } from "../src/environment.ts";
import type { Origin } from "../src/finding.ts";
import { asText } from "../src/markup.ts";
import type { TargetOptions } from "../src/options.ts";
import { Secret } from "../src/secret.ts";
import type { FileClient, Plan } from "../src/target.ts";
import { codexOptions, input, memoryEnvironment, secretInput, WORKSPACE } from "./codex-environment.ts";

const KEY = `sk-${"k9Rt".repeat(11)}`;
const OTHER = `sk-${"m2Qp".repeat(11)}`;
const ANTHROPIC = `sk-ant-api03-${"Zx81".repeat(24)}`;
const HOME = "/home/me";

interface Case {
  readonly name: string;
  readonly client: FileClient;
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly options?: Partial<TargetOptions>;
  readonly trust?: Trust;
  readonly url?: string | null;
  /** Header and value of the credential; null for none. */
  readonly credential?: string | null;
  readonly headers?: readonly string[];
  readonly models?: readonly string[];
  readonly keyAt?: string;
  readonly expectedAt?: string | null;
  readonly baseAt?: string;
  /** Ids with the place they point at. */
  readonly findings?: readonly string[];
}

async function resolve({ client, files = {}, env = {}, options = {}, trust = "trusted" }: Case) {
  const absolute = Object.entries(files).map(
    ([path, text]) => [path.startsWith("/") ? path : `${WORKSPACE}/${path}`, text] as const,
  );
  const environment = memoryEnvironment(Object.fromEntries(absolute), { HOME, ...env });
  return resolveFileClient(client, codexOptions({ client, ...options }), { ...environment, trust });
}

function placeOf(from: Origin | undefined): string | null {
  if (from === undefined) return null;
  return from.kind === "file" ? `${from.path}:${from.line}:${from.column}` : `${from.kind} ${from.name}`;
}

function credentialOf(plan: Plan | undefined): string | null {
  const authorization = plan?.authorization;
  return authorization == null ? null : `${authorization.header}: ${authorization.value.reveal()}`;
}

function check(cases: readonly Case[]): void {
  for (const given of cases) {
    it(given.name, async () => {
      const { target, findings, secrets } = await resolve(given);
      const found = {
        url: target.plan?.url ?? null,
        credential: credentialOf(target.plan),
        headers: target.plan?.headers.map(({ name }) => name),
        models: target.models.map(({ value }) => value),
        keyAt: placeOf(target.key?.from),
        expectedAt: placeOf(target.keyExpectedAt),
        baseAt: placeOf(target.baseUrl?.from),
        findings: findings.map(({ id, at }) => `${id} ${placeOf(at) ?? "nowhere"}`),
      };
      for (const [field, value] of Object.entries({ findings: [], ...given })) {
        if (!isCompared(field)) continue;
        assert.deepEqual(
          found[field],
          value,
          `${field}: ${findings.map(({ why }) => asText(why)).join(" ")}`,
        );
      }
      const masked = new Set(secrets.map((secret) => secret.reveal()));
      if (target.key !== undefined) assert.ok(masked.has(target.key.value.reveal()), "the key is masked");
    });
  }
}

const COMPARED = [
  "url",
  "credential",
  "headers",
  "models",
  "keyAt",
  "expectedAt",
  "baseAt",
  "findings",
] as const;

function isCompared(field: string): field is (typeof COMPARED)[number] {
  return COMPARED.some((known) => known === field);
}

const GATEWAY = '{\n  "env": { "ANTHROPIC_BASE_URL": "https://gw.example.com" }\n}';
const SETTINGS = ".claude/settings.json";

describe("Claude Code", () => {
  check([
    {
      name: "calls Anthropic with an API key from the environment",
      client: "claude-code",
      env: { ANTHROPIC_API_KEY: ANTHROPIC, ANTHROPIC_MODEL: "claude-opus-4-7[1m]" },
      url: "https://api.anthropic.com/v1/messages",
      credential: `x-api-key: ${ANTHROPIC}`,
      headers: ["anthropic-version"],
      models: ["claude-opus-4-7"],
      keyAt: "env ANTHROPIC_API_KEY",
      baseAt: "default Anthropic",
    },
    {
      name: "sends a token as Bearer to the gateway of its settings",
      client: "claude-code",
      files: { [SETTINGS]: GATEWAY },
      env: { ANTHROPIC_AUTH_TOKEN: KEY },
      url: "https://gw.example.com/v1/messages",
      credential: `Authorization: Bearer ${KEY}`,
      baseAt: `${SETTINGS}:2:34`,
    },
    {
      name: "takes the local settings before the project's and the user's",
      client: "claude-code",
      files: {
        [`${HOME}/.claude/settings.json`]:
          '{"env":{"ANTHROPIC_BASE_URL":"https://a.example.com","ANTHROPIC_MODEL":"m"}}',
        [SETTINGS]: GATEWAY,
        ".claude/settings.local.json": '{"env":{"ANTHROPIC_BASE_URL":"https://c.example.com/"}}',
      },
      env: { ANTHROPIC_API_KEY: KEY },
      url: "https://c.example.com/v1/messages",
      models: ["m"],
    },
    {
      name: "prefers the token where a key is set too, and says so",
      client: "claude-code",
      env: { ANTHROPIC_AUTH_TOKEN: KEY, ANTHROPIC_API_KEY: ANTHROPIC },
      credential: `Authorization: Bearer ${KEY}`,
      findings: ["config/shadowed env ANTHROPIC_AUTH_TOKEN"],
    },
    {
      name: "adds the headers of ANTHROPIC_CUSTOM_HEADERS",
      client: "claude-code",
      env: {
        ANTHROPIC_API_KEY: ANTHROPIC,
        ANTHROPIC_CUSTOM_HEADERS: "cf-aig-authorization: Bearer x\nbroken",
      },
      headers: ["anthropic-version", "cf-aig-authorization"],
    },
    {
      name: "names the usual variable where no key is set",
      client: "claude-code",
      url: "https://api.anthropic.com/v1/messages",
      credential: null,
      expectedAt: "env ANTHROPIC_API_KEY",
    },
    {
      name: "takes a given key as a token where env-key says so",
      client: "claude-code",
      options: { apiKey: secretInput(KEY), envKey: input("env-key", "ANTHROPIC_AUTH_TOKEN") },
      credential: `Authorization: Bearer ${KEY}`,
      keyAt: "input api-key",
    },
    {
      name: "sends what apiKeyHelper would print in both headers",
      client: "claude-code",
      files: { [SETTINGS]: '{ "apiKeyHelper": "print-key" }' },
      options: { apiKey: secretInput(KEY) },
      credential: `Authorization: Bearer ${KEY}`,
      headers: ["anthropic-version", "x-api-key"],
    },
    {
      name: "checks what an alias of a model stands for, else nothing",
      client: "claude-code",
      env: {
        ANTHROPIC_API_KEY: ANTHROPIC,
        ANTHROPIC_MODEL: "sonnet",
        ANTHROPIC_DEFAULT_SONNET_MODEL: "glm-5",
      },
      models: ["glm-5"],
    },
    {
      name: "takes settings literally, over the job's variables",
      client: "claude-code",
      files: { [SETTINGS]: `{"env":{"ANTHROPIC_AUTH_TOKEN":"${OTHER}"}}` },
      env: { ANTHROPIC_AUTH_TOKEN: KEY },
      credential: `Authorization: Bearer ${OTHER}`,
      findings: [`config/shadowed ${SETTINGS}:1:32`, `config/key-inlined ${SETTINGS}:1:32`],
    },
    {
      name: "does not read variables of other clients",
      client: "claude-code",
      files: {
        [SETTINGS]:
          '{"env":{"ANTHROPIC_API_BASE":"https://x.example.com","ANTHROPIC_AUTH_TOKE":"","OTHER":"1"}}',
      },
      env: { ANTHROPIC_API_KEY: ANTHROPIC },
      url: "https://api.anthropic.com/v1/messages",
      findings: [`config/env-ignored ${SETTINGS}:1:30`, `config/env-ignored ${SETTINGS}:1:76`],
    },
    {
      name: "has the version twice where the base URL ends with it",
      client: "claude-code",
      env: { ANTHROPIC_API_KEY: KEY, ANTHROPIC_BASE_URL: "https://gw.example.com/anthropic/v1/" },
      findings: ["base-url/version-doubled env ANTHROPIC_BASE_URL"],
    },
    {
      name: "takes no endpoint as a base URL",
      client: "claude-code",
      env: { ANTHROPIC_API_KEY: KEY, ANTHROPIC_BASE_URL: "https://gw.example.com/v1/messages" },
      findings: ["base-url/endpoint-path env ANTHROPIC_BASE_URL"],
    },
    {
      name: "takes no dashboard as a base URL",
      client: "claude-code",
      env: { ANTHROPIC_API_KEY: KEY, ANTHROPIC_BASE_URL: "https://console.anthropic.com" },
      findings: ["base-url/dashboard-host env ANTHROPIC_BASE_URL"],
    },
    {
      name: "is not imitated with a cloud provider",
      client: "claude-code",
      env: { CLAUDE_CODE_USE_BEDROCK: "1", ANTHROPIC_API_KEY: KEY },
      url: null,
      findings: ["config/no-target env CLAUDE_CODE_USE_BEDROCK"],
    },
    {
      name: "is not imitated with the token of a login",
      client: "claude-code",
      env: { CLAUDE_CODE_OAUTH_TOKEN: KEY },
      url: null,
      findings: ["config/no-target env CLAUDE_CODE_OAUTH_TOKEN"],
    },
    {
      name: "stops at comments in its settings",
      client: "claude-code",
      files: { [SETTINGS]: '{\n  // no\n  "env": {}\n}' },
      env: { ANTHROPIC_API_KEY: KEY },
      url: null,
      findings: [`config/syntax ${SETTINGS}:2:3`],
    },
    {
      name: "takes only texts in env",
      client: "claude-code",
      files: { [SETTINGS]: '{"env":{"ANTHROPIC_BASE_URL":["https://x.example.com"]}}' },
      env: { ANTHROPIC_API_KEY: KEY },
      url: null,
      findings: [`config/invalid-type ${SETTINGS}:1:30`],
    },
    {
      name: "stops where the file that was named is missing",
      client: "claude-code",
      options: { config: input("config", "no.json") },
      url: null,
      findings: ["config/missing input config"],
    },
  ]);
});

function openCode(options: string, rest = ""): string {
  return `{\n  // ours\n  "model": "team/gpt-5.4",\n  "provider": { "team": { ${rest}"options": { ${options} } } },\n}`;
}

describe("OpenCode", () => {
  check([
    {
      name: "calls a provider of its config with a key from the environment",
      client: "opencode",
      files: {
        "opencode.jsonc": openCode('"baseURL": "https://llm.example.com/v1/", "apiKey": "{env:TEAM_KEY}"'),
      },
      env: { TEAM_KEY: KEY },
      url: "https://llm.example.com/v1/chat/completions",
      credential: `Authorization: Bearer ${KEY}`,
      models: ["gpt-5.4"],
      keyAt: "env TEAM_KEY",
      baseAt: "opencode.jsonc:4:51",
    },
    {
      name: "expects the key at the variable that is referred to",
      client: "opencode",
      files: {
        "opencode.json": openCode('"baseURL": "https://llm.example.com/v1", "apiKey": "{env:TEAM_KEY}"'),
      },
      credential: null,
      expectedAt: "env TEAM_KEY",
    },
    {
      name: "reads a key from a file beside the config",
      client: "opencode",
      files: {
        "conf/opencode.json": openCode(
          '"baseURL": "https://llm.example.com/v1", "apiKey": "{file:./key.txt}"',
        ),
        "conf/key.txt": `${KEY}\n`,
      },
      options: { config: input("config", "conf/opencode.json") },
      credential: `Authorization: Bearer ${KEY}`,
      keyAt: "conf/key.txt:1:1",
    },
    {
      name: "stops where such a file is missing",
      client: "opencode",
      files: {
        "opencode.json": openCode('"baseURL": "https://llm.example.com/v1", "apiKey": "{file:key.txt}"'),
      },
      url: null,
      findings: ["config/missing opencode.json:4:91"],
    },
    ...["/etc/passwd", "~/.netrc", "../secrets/key", "conf/../../key"].map((path): Case => ({
      name: `reads no ${path} for other people's input`,
      client: "opencode",
      files: {
        "opencode.json": openCode(`"baseURL": "https://llm.example.com/v1", "apiKey": "{file:${path}}"`),
      },
      trust: "untrusted",
      url: null,
      findings: ["config/unreadable opencode.json:4:91"],
    })),
    {
      name: "reads a file of the workspace for other people's input too",
      client: "opencode",
      files: {
        "opencode.json": openCode('"baseURL": "https://llm.example.com/v1", "apiKey": "{file:./key..txt}"'),
        "key..txt": KEY,
      },
      trust: "untrusted",
      credential: `Authorization: Bearer ${KEY}`,
    },
    {
      name: "sends to OpenAI's Responses API with the table's variable",
      client: "opencode",
      options: { models: [input("model", "openai/gpt-5.4")] },
      env: { OPENAI_API_KEY: KEY },
      url: "https://api.openai.com/v1/responses",
      models: ["gpt-5.4"],
      keyAt: "env OPENAI_API_KEY",
    },
    {
      name: "sends to Anthropic's API with x-api-key",
      client: "opencode",
      options: { provider: input("provider", "anthropic") },
      env: { ANTHROPIC_API_KEY: ANTHROPIC },
      url: "https://api.anthropic.com/v1/messages",
      credential: `x-api-key: ${ANTHROPIC}`,
      headers: ["anthropic-version"],
    },
    {
      name: "takes the wire from the package and the id from the model",
      client: "opencode",
      files: {
        "opencode.json": openCode(
          '"baseURL": "https://llm.example.com/v1", "apiKey": "{env:K}"',
          '"npm": "@ai-sdk/openai", "models": { "gpt-5.4": { "id": "deployed-5" } }, ',
        ),
      },
      env: { K: KEY },
      url: "https://llm.example.com/v1/responses",
      models: ["deployed-5"],
    },
    {
      name: "prefers a stored login to the environment",
      client: "opencode",
      files: { [`${HOME}/.local/share/opencode/auth.json`]: `{"openai":{"type":"api","key":"${OTHER}"}}` },
      options: { provider: input("provider", "openai") },
      env: { OPENAI_API_KEY: KEY },
      credential: `Authorization: Bearer ${OTHER}`,
    },
    {
      name: "merges the user's config with the project's",
      client: "opencode",
      files: {
        [`${HOME}/.config/opencode/opencode.json`]:
          '{"provider":{"team":{"options":{"baseURL":"https://a.example.com/v1","apiKey":"{env:K}"}}}}',
        "opencode.json":
          '{"model":"team/m","provider":{"team":{"options":{"baseURL":"https://b.example.com/v1"}}}}',
      },
      env: { K: KEY },
      url: "https://b.example.com/v1/chat/completions",
      credential: `Authorization: Bearer ${KEY}`,
    },
    {
      name: "takes the config of OPENCODE_CONFIG_CONTENT last",
      client: "opencode",
      files: { "opencode.json": openCode('"baseURL": "https://a.example.com/v1", "apiKey": "{env:K}"') },
      env: {
        K: KEY,
        OPENCODE_CONFIG_CONTENT: '{"provider":{"team":{"options":{"baseURL":"https://b.example.com/v1"}}}}',
      },
      baseAt: "env OPENCODE_CONFIG_CONTENT",
    },
    {
      name: "would send no key where the provider names none",
      client: "opencode",
      files: { "opencode.json": openCode('"baseURL": "https://llm.example.com/v1"') },
      credential: null,
      findings: ["config/env-key-missing opencode.json:3:12"],
    },
    {
      name: "needs no key on the own machine",
      client: "opencode",
      files: { "opencode.json": openCode('"baseURL": "http://127.0.0.1:8000/v1"') },
      credential: null,
      expectedAt: null,
    },
    {
      name: "shows a key in the config and names the reference",
      client: "opencode",
      files: { "opencode.json": openCode(`"baseURL": "https://llm.example.com/v1", "apiKey": "${KEY}"`) },
      findings: ["config/key-inlined opencode.json:4:91"],
    },
    {
      name: "does not read other spellings",
      client: "opencode",
      files: { "opencode.json": openCode('"base_url": "https://llm.example.com/v1", "apiKey": "{env:K}"') },
      env: { K: KEY },
      url: null,
      findings: ["config/unknown-field opencode.json:4:40"],
    },
    {
      name: "has no such provider",
      client: "opencode",
      files: { "opencode.json": '{"model":"tem/m","provider":{"team":{"options":{}}}}' },
      url: null,
      findings: ["config/provider-undefined opencode.json:1:10"],
    },
    {
      name: "is not imitated with other packages",
      client: "opencode",
      files: { "opencode.json": openCode('"apiKey": "{env:K}"', '"npm": "@ai-sdk/google", ') },
      url: null,
      findings: ["config/no-target opencode.json:4:34"],
    },
    { name: "has no config at all", client: "opencode", url: null, findings: ["config/missing nowhere"] },
    {
      name: "takes keys such as __proto__ for what they are",
      client: "opencode",
      files: { "opencode.json": '{"__proto__":{"provider":{"team":{}}},"model":"__proto__/constructor"}' },
      url: null,
      findings: ["config/provider-undefined opencode.json:1:47"],
    },
  ]);
});

const AIDER = "model: openai/gpt-5.4\nopenai-api-base: https://llm.example.com/v1\n";

describe("Aider", () => {
  check([
    {
      name: "calls the server of its config",
      client: "aider",
      files: { ".aider.conf.yml": AIDER },
      env: { OPENAI_API_KEY: KEY },
      url: "https://llm.example.com/v1/chat/completions",
      credential: `Authorization: Bearer ${KEY}`,
      models: ["gpt-5.4"],
      baseAt: ".aider.conf.yml:2:18",
    },
    {
      name: "takes .env before the job, and says so",
      client: "aider",
      files: { ".env": `OPENAI_API_KEY=${OTHER}\n` },
      env: { OPENAI_API_KEY: KEY, AIDER_MODEL: "gpt-5.4" },
      url: "https://api.openai.com/v1/chat/completions",
      credential: `Authorization: Bearer ${OTHER}`,
      keyAt: ".env:1:1",
      findings: ["config/shadowed .env:1:1"],
    },
    {
      name: "turns api-key and set-env into variables",
      client: "aider",
      files: {
        ".aider.conf.yml": `model: openrouter/z-ai/glm-5\napi-key:\n  - openrouter=${KEY}\nset-env:\n  - OPENROUTER_API_BASE=https://or.example.com/v1\n`,
      },
      url: "https://or.example.com/v1/chat/completions",
      credential: `Authorization: Bearer ${KEY}`,
      models: ["z-ai/glm-5"],
      findings: ["config/key-inlined .aider.conf.yml:3:5"],
    },
    {
      name: "writes out short names of models",
      client: "aider",
      options: { models: [input("model", "sonnet")] },
      env: { ANTHROPIC_API_KEY: ANTHROPIC },
      url: "https://api.anthropic.com/v1/messages",
      credential: `x-api-key: ${ANTHROPIC}`,
      models: ["claude-sonnet-4-6"],
    },
    {
      name: "prefers its own variables to the config",
      client: "aider",
      files: { ".aider.conf.yml": AIDER },
      env: { OPENAI_API_KEY: KEY, AIDER_OPENAI_API_BASE: "https://b.example.com/v1" },
      baseAt: "env AIDER_OPENAI_API_BASE",
    },
    {
      name: "cannot tell where an unknown name goes",
      client: "aider",
      options: { models: [input("model", "my-model")] },
      url: null,
      findings: ["config/provider-undefined input model"],
    },
    {
      name: "is not imitated with other wires",
      client: "aider",
      options: { models: [input("model", "gemini/gemini-flash-latest")] },
      url: null,
      findings: ["config/no-target input model"],
    },
    {
      name: "needs a model",
      client: "aider",
      env: { OPENAI_API_KEY: KEY },
      url: null,
      findings: ["config/no-target nowhere"],
    },
    {
      name: "writes its fields with hyphens",
      client: "aider",
      files: { ".aider.conf.yml": "model: gpt-5.4\nopenai_api_base: https://llm.example.com/v1\n" },
      env: { OPENAI_API_KEY: KEY },
      url: "https://api.openai.com/v1/chat/completions",
      findings: ["config/unknown-field .aider.conf.yml:2:1"],
    },
  ]);
});

const LITELLM = `model_list:
  - model_name: fast
    litellm_params: &defaults
      model: openai/gpt-5.4-mini
      api_base: os.environ/UPSTREAM
      api_key: os.environ/UPSTREAM_KEY
  - model_name: strong
    litellm_params:
      <<: *defaults
      model: openai/gpt-5.4
  - model_name: claude
    litellm_params:
      model: anthropic/claude-opus-4-7
`;
const UPSTREAM = { UPSTREAM: "https://llm.example.com/v1", UPSTREAM_KEY: KEY };
const FILE = { "config.yaml": LITELLM };

describe("LiteLLM", () => {
  check([
    {
      name: "calls the upstream of its first model",
      client: "litellm",
      files: FILE,
      env: UPSTREAM,
      url: "https://llm.example.com/v1/chat/completions",
      credential: `Authorization: Bearer ${KEY}`,
      models: ["gpt-5.4-mini"],
      keyAt: "env UPSTREAM_KEY",
      baseAt: "env UPSTREAM",
    },
    {
      name: "calls that of the model asked for, with merged settings",
      client: "litellm",
      files: FILE,
      env: UPSTREAM,
      options: { models: [input("model", "strong")] },
      url: "https://llm.example.com/v1/chat/completions",
      models: ["gpt-5.4"],
    },
    {
      name: "calls that of the provider asked for",
      client: "litellm",
      files: FILE,
      env: { ANTHROPIC_API_KEY: ANTHROPIC },
      options: { provider: input("provider", "anthropic") },
      url: "https://api.anthropic.com/v1/messages",
      credential: `x-api-key: ${ANTHROPIC}`,
    },
    {
      name: "expects the key at the variable that is referred to",
      client: "litellm",
      files: FILE,
      env: { UPSTREAM: "https://llm.example.com/v1" },
      credential: null,
      expectedAt: "env UPSTREAM_KEY",
    },
    {
      name: "takes variables that it sets itself",
      client: "litellm",
      files: { "config.yaml": `${LITELLM}environment_variables:\n  UPSTREAM: https://c.example.com/v1\n` },
      env: { UPSTREAM_KEY: KEY },
      url: "https://c.example.com/v1/chat/completions",
      baseAt: "config.yaml:15:13",
    },
    {
      name: "takes the whole endpoint for Anthropic",
      client: "litellm",
      files: {
        "config.yaml":
          "model_list:\n  - litellm_params: { model: anthropic/m, api_base: https://gw.example.com/v1/messages }\n",
      },
      env: { ANTHROPIC_API_KEY: KEY },
      url: "https://gw.example.com/v1/messages",
    },
    {
      name: "shows a key in the config",
      client: "litellm",
      files: {
        "config.yaml": `model_list:\n  - litellm_params:\n      model: openai/m\n      api_key: ${KEY}\n`,
      },
      findings: ["config/key-inlined config.yaml:4:16"],
    },
    {
      name: "has no such model, but a near one",
      client: "litellm",
      files: FILE,
      options: { models: [input("model", "stron")] },
      url: null,
      findings: ["config/provider-undefined input model"],
    },
    {
      name: "is not imitated with other providers",
      client: "litellm",
      files: { "config.yaml": "model_list:\n  - litellm_params:\n      model: azure/my-deployment\n" },
      url: null,
      findings: ["config/no-target config.yaml:3:14"],
    },
    {
      name: "has a list of models",
      client: "litellm",
      files: { "config.yaml": "model_list: yes\n" },
      url: null,
      findings: ["config/invalid-type config.yaml:1:13"],
    },
    {
      name: "does not read other spellings",
      client: "litellm",
      files: {
        "config.yaml":
          "model_list:\n  - litellm_params:\n      model: openai/m\n      apiBase: https://x.example.com\n",
      },
      env: { OPENAI_API_KEY: KEY },
      url: "https://api.openai.com/v1/chat/completions",
      findings: ["config/unknown-field config.yaml:4:7"],
    },
  ]);
});

function continueConfig(...lines: readonly string[]): Readonly<Record<string, string>> {
  const text = lines.map((line) => `    ${line}\n`).join("");
  return {
    "config.yaml": `name: Team\nmodels:\n  - name: Completion\n    provider: ollama\n    model: m\n    roles: [autocomplete]\n  - name: Chat\n${text}`,
  };
}

const CONTINUE_FILE = { config: input("config", "config.yaml") };
const TEAM = ["provider: openai", "model: gpt-5.4", "apiBase: https://llm.example.com/v1/"];

describe("Continue", () => {
  check([
    {
      name: "calls its first chat model with a secret of the environment",
      client: "continue",
      files: continueConfig(...TEAM, "apiKey: ${{ secrets.TEAM_KEY }}"),
      options: CONTINUE_FILE,
      env: { TEAM_KEY: KEY },
      url: "https://llm.example.com/v1/chat/completions",
      credential: `Authorization: Bearer ${KEY}`,
      models: ["gpt-5.4"],
      keyAt: "env TEAM_KEY",
      baseAt: "config.yaml:10:14",
    },
    {
      name: "looks into its .env files first",
      client: "continue",
      files: {
        ...continueConfig(...TEAM, "apiKey: ${{ secrets.TEAM_KEY }}"),
        [`${HOME}/.continue/.env`]: `TEAM_KEY=${OTHER}\n`,
      },
      options: CONTINUE_FILE,
      env: { TEAM_KEY: KEY },
      credential: `Authorization: Bearer ${OTHER}`,
    },
    {
      name: "expects the key at the secret that is referred to",
      client: "continue",
      files: continueConfig(...TEAM, "apiKey: ${{ secrets.TEAM_KEY }}"),
      options: CONTINUE_FILE,
      credential: null,
      expectedAt: "env TEAM_KEY",
    },
    {
      name: "knows the base URL of a provider",
      client: "continue",
      files: continueConfig("provider: openrouter", "model: z-ai/glm-5", "apiKey: ${{ secrets.K }}"),
      options: CONTINUE_FILE,
      env: { K: KEY },
      url: "https://openrouter.ai/api/v1/chat/completions",
    },
    {
      name: "sends to Anthropic's API with x-api-key",
      client: "continue",
      files: continueConfig("provider: anthropic", "model: claude-opus-4-7", "apiKey: ${{ secrets.K }}"),
      options: CONTINUE_FILE,
      env: { K: ANTHROPIC },
      url: "https://api.anthropic.com/v1/messages",
      credential: `x-api-key: ${ANTHROPIC}`,
    },
    {
      name: "would send no key where none is named",
      client: "continue",
      files: continueConfig(...TEAM),
      options: CONTINUE_FILE,
      findings: ["config/env-key-missing config.yaml:8:15"],
    },
    {
      name: "shows a key in the config",
      client: "continue",
      files: continueConfig(...TEAM, `apiKey: ${KEY}`),
      options: CONTINUE_FILE,
      findings: ["config/key-inlined config.yaml:11:13"],
    },
    {
      name: "is not imitated with other wires",
      client: "continue",
      files: continueConfig(...TEAM),
      options: { ...CONTINUE_FILE, models: [input("model", "Completion")] },
      url: null,
      findings: ["config/no-target config.yaml:4:15"],
    },
    {
      name: "refuses a key that stands twice",
      client: "continue",
      files: { "config.yaml": "models: []\nmodels: []\n" },
      options: CONTINUE_FILE,
      url: null,
      findings: ["config/syntax config.yaml:2:1"],
    },
    {
      name: "has no such model",
      client: "continue",
      files: continueConfig(...TEAM),
      options: { ...CONTINUE_FILE, models: [input("model", "gpt-6")] },
      url: null,
      findings: ["config/provider-undefined input model"],
    },
  ]);
});

const LONG = 262_144;
const BOMB = Array.from({ length: 12 }, (_, level) => {
  const item = level === 0 ? "x" : `*a${level - 1}`;
  return `a${level}: &a${level} [${Array.from({ length: 10 }, () => item).join(", ")}]`;
}).join("\n");

/** Each took seconds, minutes or all of the stack before it was bounded. */
const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ["brackets without end", "[".repeat(LONG)],
  ["brackets, one a line", "[\n".repeat(LONG / 2)],
  ["lists in lists", "- ".repeat(LONG / 2)],
  ["aliases that multiply", BOMB],
  ["an alias inside its own anchor", "a: &a\n  b: *a\n  c: *a\n"],
  ["many aliases", `x: &x 1\ny:\n${"- *x\n".repeat(40_000)}`],
  ["many keys", Array.from({ length: 20_000 }, (_, index) => `k${index}: v`).join("\n")],
  ["many anchors", "&a ".repeat(LONG / 3)],
  ["tags of other languages", "a: !!python/object/apply:os.system [x]\nb: !!js/function f\n"],
  ["an open string", `a: "${"x".repeat(LONG)}`],
  ["a byte order mark and nothing", "\uFEFF"],
  ["a lone surrogate", "a: \uD800"],
];

describe("a hostile file", () => {
  for (const [name, text] of HOSTILE) {
    it(`with ${name} gives findings in bounded time`, { timeout: 20_000 }, async () => {
      const clients = ["claude-code", "opencode", "aider", "litellm", "continue"] as const;
      for (const client of clients) {
        const options = { config: input("config", "file") };
        const { target } = await resolve({ name, client, files: { file: text }, options });
        assert.ok(target.plan === undefined || client === "claude-code", client);
      }
    });
  }

  it("does not get its key into a finding", async () => {
    const files = {
      "opencode.json": openCode(`"baseURL": "https://llm.example.com/v1", "apiKey": "${KEY}"`),
    };
    const { findings } = await resolve({ name: "", client: "opencode", files });
    assert.ok(findings.length > 0);
    for (const { why, fix } of findings)
      assert.ok(!`${why}${fix}`.includes(new Secret(KEY).reveal().slice(3, 9)));
  });
});
