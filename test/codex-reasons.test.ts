import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { resolveCodex } from "../src/codex/resolve-codex.ts";
import type { Finding } from "../src/finding.ts";
import { asText } from "../src/markup.ts";
import type { TargetOptions } from "../src/options.ts";
import { REASON_IDS } from "../src/reasons.ts";
import { noTarget } from "../src/rules/config.ts";
import type { Resolution } from "../src/target.ts";
import {
  codexOptions,
  input,
  memoryEnvironment,
  secretInput,
  WORKSPACE,
  type MemoryFiles,
} from "./codex-environment.ts";

const KEY = `sk-${"fake".repeat(6)}-0001`;
const HOME_CONFIG = "/run/user/.codex/config.toml";
const PROVIDER = `[model_providers.a]
name = "A"
base_url = "https://api.example.test/v1"
env_key = "A_KEY"
`;
const CONFIG = `model = "gpt-5.4"
model_provider = "a"

${PROVIDER}`;

interface Case {
  readonly what: string;
  readonly config?: string;
  readonly files?: MemoryFiles;
  readonly env?: Readonly<Record<string, string>>;
  readonly options?: Partial<TargetOptions>;
  /** `id where`, where a place in the user's config is `line:column`. */
  readonly finds: readonly string[];
  /** Codex would send something. */
  readonly sends: boolean;
}

/** Lines are counted in CONFIG: the provider's header is line 4, its fields 5 to 7. */
const CASES: readonly Case[] = [
  { what: "nothing wrong", config: CONFIG, finds: [], sends: true },
  {
    what: "a config that is not there",
    options: { config: input("config", "nowhere/config.toml") },
    finds: ["config/missing input:config"],
    sends: false,
  },
  {
    what: "a directory without a config",
    files: { [`${WORKSPACE}/ci/README`]: "x" },
    options: { config: input("config", "ci") },
    finds: ["config/missing input:config"],
    sends: true,
  },
  {
    what: "a CODEX_HOME that is not there",
    env: { CODEX_HOME: "~/.codex" },
    finds: ["config/missing env:CODEX_HOME"],
    sends: false,
  },
  {
    what: "a CODEX_HOME that is a file",
    files: { "/run/afile": "x" },
    env: { CODEX_HOME: "/run/afile" },
    finds: ["config/unreadable env:CODEX_HOME"],
    sends: false,
  },
  {
    what: "a config in Latin-1",
    files: { [HOME_CONFIG]: undefined },
    finds: ["config/unreadable 1:1"],
    sends: false,
  },
  { what: "an open string", config: 'model = "gpt-5.4\n', finds: ["config/syntax 1:17"], sends: false },
  { what: "a doubled table", config: CONFIG + PROVIDER, finds: ["config/syntax 8:2"], sends: false },
  {
    what: "a -c without =",
    config: CONFIG,
    options: { configOverrides: [input("config-override", "model_provider")] },
    finds: ["config/syntax input:config-override"],
    sends: false,
  },
  {
    what: "a number for a text",
    config: CONFIG.replace('"https://api.example.test/v1"', "8080"),
    finds: ["config/invalid-type 6:12"],
    sends: false,
  },
  {
    what: "a wrong type in a provider that is not selected",
    config: `${CONFIG}[model_providers.b]\nname = "B"\nrequest_max_retries = -1\n`,
    finds: ["config/invalid-type 10:23"],
    sends: false,
  },
  {
    what: "an empty model",
    config: CONFIG.replace('"gpt-5.4"', '""'),
    finds: ["config/invalid-type 1:9"],
    sends: false,
  },
  {
    what: "an undefined provider",
    config: CONFIG.replace('model_provider = "a"', 'model_provider = "constructor"'),
    finds: ["config/provider-undefined 2:18"],
    sends: false,
  },
  {
    what: "an undefined provider by input",
    config: CONFIG,
    options: { provider: input("provider", "openrouter") },
    finds: ["config/provider-undefined input:provider"],
    sends: false,
  },
  {
    what: "a provider without a name",
    config: CONFIG.replace('name = "A"\n', ""),
    finds: ["config/provider-name-missing 4:18"],
    sends: false,
  },
  {
    what: "a blank name",
    config: CONFIG.replace('name = "A"', 'name = " "'),
    finds: ["config/provider-name-missing 5:8"],
    sends: false,
  },
  {
    what: "a built-in provider defined again",
    config: `${CONFIG}[model_providers.openai]\nname = "B"\n`,
    finds: ["config/provider-reserved 8:18"],
    sends: false,
  },
  {
    what: "a field that Bedrock does not take",
    config: `${CONFIG}[model_providers.amazon-bedrock]\nenv_key = "B_KEY"\n`,
    finds: ["config/provider-reserved 9:1"],
    sends: false,
  },
  {
    what: "a profile as a table",
    config: `${CONFIG}[profiles.ci]\nmodel = "x"\n`,
    options: { profile: input("profile", "ci") },
    finds: ["config/profile-legacy 8:11"],
    sends: false,
  },
  {
    what: "a profile chosen in the file",
    config: `profile = "ci"\n${CONFIG}`,
    finds: ["config/profile-legacy 1:11"],
    sends: false,
  },
  {
    what: "a profile table that nobody selects",
    config: `${CONFIG}[profiles.ci]\nmodel = "x"\n`,
    finds: [],
    sends: true,
  },
  {
    what: "a missing profile file",
    config: CONFIG,
    options: { profile: input("profile", "ci") },
    finds: ["config/profile-missing input:profile"],
    sends: true,
  },
  {
    what: "a profile name with a dot",
    config: CONFIG,
    options: { profile: input("profile", "a.b") },
    finds: ["config/profile-missing input:profile"],
    sends: false,
  },
  {
    what: "wire_api chat",
    config: `${CONFIG}wire_api = "chat"\n`,
    finds: ["config/wire-api-unsupported 8:12"],
    sends: false,
  },
  {
    what: "auth and env_key",
    config: `${CONFIG}[model_providers.a.auth]\ncommand = "x"\n`,
    finds: ["config/auth-conflict 7:1"],
    sends: false,
  },
  {
    what: "a login that is forced and another one",
    config: 'forced_login_method = "chatgpt"\n',
    env: { CODEX_API_KEY: KEY },
    finds: ["config/auth-conflict 1:23"],
    sends: false,
  },
  {
    what: "no source of a key",
    config: CONFIG.replace('env_key = "A_KEY"\n', ""),
    finds: ["config/env-key-missing 4:18"],
    sends: true,
  },
  {
    what: "no source of a key, whatever the input",
    config: CONFIG.replace('env_key = "A_KEY"\n', ""),
    options: { apiKey: secretInput(KEY) },
    finds: ["config/env-key-missing 4:18", "config/auth-unused input:api-key"],
    sends: true,
  },
  {
    what: "a misspelt base URL",
    config: CONFIG.replace("base_url", "baseURL"),
    finds: ["config/base-url-defaulted 6:1", "config/unknown-field 6:1"],
    sends: true,
  },
  {
    what: "model_provider below a table header",
    config: 'model = "m"\n[model_providers.a]\nname = "A"\nmodel_provider = "a"\n',
    env: { CODEX_API_KEY: KEY },
    finds: ["config/shadowed 4:1"],
    sends: true,
  },
  {
    what: ".env against the job",
    config: CONFIG,
    files: { "/run/user/.codex/.env": "# x\nexport A_KEY=other\n" },
    finds: ["config/shadowed /run/user/.codex/.env:2:8"],
    sends: true,
  },
  {
    what: "managed config against -c",
    config: CONFIG,
    files: { "/etc/codex/managed_config.toml": 'model = "managed"\n' },
    options: { configOverrides: [input("config-override", "model=mine")] },
    finds: ["config/shadowed /etc/codex/managed_config.toml:1:9"],
    sends: true,
  },
  {
    what: "a trusted project's provider",
    config: `${CONFIG}[projects."${WORKSPACE}"]\ntrust_level = "trusted"\n`,
    files: { [`${WORKSPACE}/.codex/config.toml`]: 'model = "p"\nmodel_provider = "b"\n' },
    finds: ["config/project-ignored .codex/config.toml:2:1"],
    sends: true,
  },
  {
    what: "an untrusted project's provider",
    config: CONFIG,
    files: { [`${WORKSPACE}/.codex/config.toml`]: PROVIDER },
    finds: ["config/project-ignored .codex/config.toml:1:2"],
    sends: true,
  },
  {
    what: "variables that Codex does not read",
    env: { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: "https://api.example.test/v1" },
    finds: ["config/env-ignored env:OPENAI_API_KEY", "config/env-ignored env:OPENAI_BASE_URL"],
    sends: true,
  },
  {
    what: "a login that the provider does not use",
    config: CONFIG.replace('env_key = "A_KEY"\n', ""),
    files: { "/run/user/.codex/auth.json": JSON.stringify({ OPENAI_API_KEY: KEY }) },
    finds: ["config/env-key-missing 4:18", "config/auth-unused /run/user/.codex/auth.json:1:2"],
    sends: true,
  },
  {
    what: "a broken login that is needed",
    config: CONFIG.replace('env_key = "A_KEY"', "requires_openai_auth = true"),
    files: { "/run/user/.codex/auth.json": `\uFEFF{"OPENAI_API_KEY":"${KEY}"}` },
    finds: ["config/auth-file-invalid /run/user/.codex/auth.json:1:3"],
    sends: true,
  },
  {
    what: "a token in a file of the workspace",
    files: {
      [`${WORKSPACE}/.codex/config.toml`]: CONFIG.replace(
        'env_key = "A_KEY"',
        `experimental_bearer_token = "${KEY}"`,
      ),
    },
    options: { config: input("config", ".codex/config.toml") },
    finds: ["config/key-inlined .codex/config.toml:7:29"],
    sends: true,
  },
  {
    what: "the key in the place of the variable's name",
    config: CONFIG.replace("A_KEY", KEY),
    finds: ["config/key-inlined 7:11"],
    sends: false,
  },
  {
    what: "unknown settings",
    config: `wire_api = "responses"\nmodel_provder = "a"\n${CONFIG}api_base = "x"\n`,
    finds: ["config/unknown-field 1:1", "config/unknown-field 2:1", "config/unknown-field 10:1"],
    sends: true,
  },
  {
    what: "a provider that signs with cloud credentials",
    config: 'model_provider = "gcp"\n',
    finds: ["config/no-target 1:18"],
    sends: false,
  },
];

function resolve({ config, files, env, options }: Case): Resolution {
  const all = { ...(config === undefined ? {} : { [HOME_CONFIG]: config }), ...files };
  const variables = { HOME: "/run/user", A_KEY: "key-of-a", ...env };
  return resolveCodex(codexOptions(options), memoryEnvironment(all, variables));
}

function placeOf({ id, at }: Finding): string {
  if (at?.kind !== "file") return `${id} ${at === undefined ? "nowhere" : `${at.kind}:${at.name}`}`;
  const path = at.path === HOME_CONFIG ? "" : `${at.path}:`;
  return `${id} ${path}${at.line}:${at.column}`;
}

describe("config/*", () => {
  for (const item of CASES) {
    it(item.what, () => {
      const { findings, target } = resolve(item);
      assert.deepEqual(findings.map(placeOf).sort(), [...item.finds].sort());
      assert.equal(target.plan !== undefined, item.sends);
    });
  }

  it("has a case for every reason", () => {
    const met = new Set(CASES.flatMap(({ finds }) => finds.map((found) => found.split(" ")[0])));
    const missing = REASON_IDS.filter((id) => id.startsWith("config/") && !met.has(id));
    assert.deepEqual(missing, []);
  });

  it("never shows a key, and says one sentence each", () => {
    for (const item of CASES) {
      for (const { why, fix } of resolve(item).findings) {
        for (const text of [asText(why), asText(fix)]) {
          assert.ok(!text.includes(KEY.slice(0, 12)), text);
          assert.match(text, /^[^\n]{10,}[.?]$/);
        }
      }
    }
  });

  it("tells the caller's finding of no target apart by client", () => {
    assert.notEqual(noTarget({ client: "codex" }).why, noTarget({ client: "openai-sdk" }).why);
  });
});

describe("secrets", () => {
  it("holds every credential that was met, used or not", () => {
    const config = `${CONFIG}experimental_bearer_token = "token-one"
[model_providers.a.http_headers]
Authorization = "Bearer token-two"
HTTP-Referer = "https://example.test/page"
[model_providers.a.env_http_headers]
X-Own = "OWN"
[model_providers.a.query_params]
code = "token-three"
[model_providers.b]
name = "B"
base_url = "https://me:token-four@api.example.test/v1"
api_key = "token-five"
`;
    const tokens = { id_token: "id.token.x", access_token: "access-token", refresh_token: "refresh" };
    const files = { "/run/user/.codex/auth.json": JSON.stringify({ tokens }) };
    const env = { OWN: "token-six", CODEX_API_KEY: "token-seven\n" };
    const { secrets } = resolve({ what: "", config, files, env, finds: [], sends: true });
    const values = new Set(secrets.map((secret) => secret.reveal()));
    const expected = ["one", "two", "three", "four", "five", "six", "seven"].map((name) => `token-${name}`);
    for (const value of [...expected, "key-of-a", ...Object.values(tokens), "token-seven\n"]) {
      assert.ok(values.has(value), value);
    }
    assert.ok(!values.has("https://example.test/page"));
  });
});
