import assert from "node:assert/strict";
import { describe, it } from "node:test";

import fc from "fast-check";

import { resolveCodex } from "../src/codex/resolve-codex.ts";
import type { TargetOptions } from "../src/options.ts";
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
const RUTA = `model = "MODEL_NAME"
model_provider = "rutaapi"

[model_providers.rutaapi]
name = "RutaAPI"
base_url = "https://api.rutaapi.com/v1"
env_key = "RUTAAPI_API_KEY"
`;
const ROUTESCOPE = `model_provider = "OpenAI"
model = "gpt-5.4"
review_model = "gpt-5.4"
disable_response_storage = true
network_access = "enabled"
windows_wsl_setup_acknowledged = true

[model_providers.OpenAI]
name = "OpenAI"
base_url = "https://api.routescope.ai/v1"
wire_api = "responses"
requires_openai_auth = true
`;
const KISS = `model = "gpt-5.4"
model_provider = "customapi"

[model_providers.customapi]
name = "Custom API"
base_url = "https://your-endpoint.example/v1"
env_key = "CUSTOM_API_KEY"
wire_api = "responses"
`;
const KISS_PROFILE = `model = "gpt-5.4"
model_provider = "openai"

[profiles.customapi]
model = "gpt-5.4"
model_provider = "customapi"

${KISS.slice(KISS.indexOf("[model_providers"))}`;

function resolve(
  config: string | undefined,
  variables: Readonly<Record<string, string>> = {},
  options: Partial<TargetOptions> = {},
  files: MemoryFiles = {},
): Resolution {
  const all = { ...(config === undefined ? {} : { "/run/codex/config.toml": config }), ...files };
  const environment = memoryEnvironment(all, { CODEX_HOME: "/run/codex", ...variables }, [
    WORKSPACE,
    "/run/codex",
  ]);
  return resolveCodex(codexOptions(options), environment);
}

/** What would be sent, in one line each. */
function sent({ target }: Resolution): readonly [url: string | undefined, authorization: string | undefined] {
  return [target.plan?.url, target.plan?.authorization?.value.reveal()];
}

function idsOf({ findings }: Resolution): string[] {
  return findings.map(({ id }) => id);
}

describe("the recipes people follow", () => {
  it("RutaAPI: works, and every value knows its place", () => {
    const resolution = resolve(RUTA, { RUTAAPI_API_KEY: KEY });
    const { target } = resolution;
    const path = "/run/codex/config.toml";
    assert.deepEqual(idsOf(resolution), []);
    assert.deepEqual(sent(resolution), ["https://api.rutaapi.com/v1/responses", `Bearer ${KEY}`]);
    assert.equal(target.plan?.modelsUrl, "https://api.rutaapi.com/v1/models");
    assert.deepEqual(target.provider, {
      value: "rutaapi",
      from: { kind: "file", path, line: 2, column: 18 },
    });
    assert.deepEqual(target.baseUrl?.from, { kind: "file", path, line: 6, column: 12 });
    assert.deepEqual(target.key?.from, { kind: "env", name: "RUTAAPI_API_KEY" });
    assert.deepEqual(target.models, [
      { value: "MODEL_NAME", from: { kind: "file", path, line: 1, column: 9 } },
    ]);
    assert.equal(target.name, "rutaapi");
  });

  it("Routescope: works only through the login, and three settings are unknown", () => {
    const files = { "/run/codex/auth.json": JSON.stringify({ OPENAI_API_KEY: KEY }) };
    const resolution = resolve(ROUTESCOPE, {}, {}, files);
    assert.deepEqual(sent(resolution), ["https://api.routescope.ai/v1/responses", `Bearer ${KEY}`]);
    assert.deepEqual(idsOf(resolution), Array<string>(3).fill("config/unknown-field"));
    assert.equal(resolution.target.models.length, 1);
  });

  it("Routescope with the id in lower case: refused", () => {
    const resolution = resolve(ROUTESCOPE.replaceAll("OpenAI]", "openai]").replace('"OpenAI"', '"openai"'));
    assert.ok(idsOf(resolution).includes("config/provider-reserved"));
    assert.equal(resolution.target.plan, undefined);
  });

  it("KissAPI's provider block: works", () => {
    const resolution = resolve(KISS, { CUSTOM_API_KEY: KEY });
    assert.deepEqual(idsOf(resolution), []);
    assert.deepEqual(sent(resolution), ["https://your-endpoint.example/v1/responses", `Bearer ${KEY}`]);
  });

  it("KissAPI's variables alone: neither is read", () => {
    const variables = { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: "https://your-endpoint.example/v1" };
    const resolution = resolve(undefined, variables);
    assert.deepEqual(idsOf(resolution), ["config/env-ignored", "config/env-ignored"]);
    assert.deepEqual(sent(resolution), ["https://api.openai.com/v1/responses", undefined]);
    assert.equal(resolution.target.key, undefined);
    assert.deepEqual(resolution.target.keyExpectedAt, { kind: "env", name: "CODEX_API_KEY" });
  });

  it("KissAPI's profile: refused with the flag, without effect otherwise", () => {
    const profile = input("profile", "customapi");
    const flagged = resolve(KISS_PROFILE, { CUSTOM_API_KEY: KEY }, { profile });
    assert.deepEqual(idsOf(flagged), ["config/profile-legacy"]);
    assert.equal(flagged.target.plan, undefined);
    const plain = resolve(KISS_PROFILE, { CUSTOM_API_KEY: KEY });
    assert.deepEqual(idsOf(plain), []);
    assert.deepEqual(sent(plain), ["https://api.openai.com/v1/responses", undefined]);
  });
});

describe("inputs in the place of the config's values", () => {
  it("the key stands for the variable's value, to the byte", () => {
    const resolution = resolve(KISS, {}, { apiKey: secretInput(`${KEY} `) });
    assert.equal(resolution.target.key?.value.reveal(), `${KEY} `);
    assert.deepEqual(sent(resolution)[1], `Bearer ${KEY} `);
  });

  it("the named variable stands for the provider's own", () => {
    const envKey = input("env-key", "OTHER_KEY");
    const resolution = resolve(KISS, { OTHER_KEY: KEY, CUSTOM_API_KEY: "not-this-one" }, { envKey });
    assert.deepEqual(sent(resolution)[1], `Bearer ${KEY}`);
    const unset = resolve(KISS, { CUSTOM_API_KEY: "not-this-one" }, { envKey });
    assert.deepEqual(unset.target.keyExpectedAt, { kind: "env", name: "OTHER_KEY" });
  });

  it("a key for the login is trimmed, as Codex trims CODEX_API_KEY", () => {
    const resolution = resolve(ROUTESCOPE, {}, { apiKey: secretInput(`${KEY}\n`) });
    assert.equal(sent(resolution)[1], `Bearer ${KEY}`);
  });

  it("base URL, models and provider replace the config's", () => {
    const resolution = resolve(
      KISS.replace('model_provider = "customapi"\n', ""),
      { CUSTOM_API_KEY: KEY },
      {
        baseUrl: input("base-url", "https://proxy.example.test/v1/"),
        models: [input("model", "m")],
        provider: input("provider", "customapi"),
      },
    );
    assert.equal(resolution.target.plan?.modelsUrl, "https://proxy.example.test/v1/models");
    assert.deepEqual(resolution.target.baseUrl?.from, { kind: "input", name: "base-url" });
    assert.deepEqual(resolution.target.provider?.from, { kind: "input", name: "provider" });
    assert.deepEqual(
      resolution.target.models.map(({ value }) => value),
      ["m"],
    );
  });

  it("a file that is given beats CODEX_HOME, and its directory holds the rest", () => {
    const files = {
      [`${WORKSPACE}/ci/config.toml`]: ROUTESCOPE,
      [`${WORKSPACE}/ci/auth.json`]: JSON.stringify({ OPENAI_API_KEY: KEY }),
    };
    for (const config of ["ci/config.toml", "ci", "./ci/"]) {
      const resolution = resolve(KISS, {}, { config: input("config", config) }, files);
      assert.equal(sent(resolution)[1], `Bearer ${KEY}`, config);
    }
  });

  it("a login file that is given must be there", () => {
    const resolution = resolve(ROUTESCOPE, {}, { authFile: input("auth-file", "nowhere.json") });
    assert.ok(idsOf(resolution).includes("config/auth-file-invalid"));
  });
});

describe("what is sent to the byte", () => {
  it("a key with a control character is left out, and nothing else is", () => {
    const resolution = resolve(KISS, { CUSTOM_API_KEY: `${KEY}\n` });
    assert.equal(resolution.target.plan?.authorization, null);
    assert.equal(resolution.target.key?.value.reveal(), `${KEY}\n`);
    assert.deepEqual(idsOf(resolution), []);
  });

  it("a variable that is not set stops Codex, and says where the key belongs", () => {
    const { target } = resolve(KISS);
    assert.equal(target.plan, undefined);
    assert.equal(target.key, undefined);
    assert.deepEqual(target.keyExpectedAt, { kind: "env", name: "CUSTOM_API_KEY" });
  });

  it("headers: variables win, bad ones are dropped, the losing Authorization too", () => {
    const resolution = resolve(
      `${KISS}http_headers = { "X-A" = "one", "X-Bad" = "a\\nb", "bad name" = "c", authorization = "Bearer lost" }
env_http_headers = { "x-a" = "TWO", "X-Unset" = "UNSET" }\n`,
      { CUSTOM_API_KEY: KEY, TWO: "two" },
    );
    assert.deepEqual(
      resolution.target.plan?.headers.map(({ name, value }) => [name, value.reveal()]),
      [["x-a", "two"]],
    );
  });

  it("user and password of the URL become a header, percent-decoded, and leave the URL", () => {
    const config = KISS.replace("https://", "https://us%65r:p%40ss@").replace(/env_key.*\n/, "");
    const resolution = resolve(config);
    const basic = `Basic ${Buffer.from("user:p@ss").toString("base64")}`;
    assert.deepEqual(sent(resolution), ["https://your-endpoint.example/v1/responses", basic]);
    assert.equal(resolution.target.plan?.authorization?.scheme, "Basic");
  });

  it("a key as a whole Authorization header has no scheme to be shown", () => {
    const config = KISS.replace(/env_key.*\n/, 'env_http_headers = { Authorization = "CUSTOM_API_KEY" }\n');
    const { plan, key } = resolve(config, { CUSTOM_API_KEY: KEY }).target;
    assert.equal(plan?.authorization?.scheme, "Authorization");
    assert.equal(key?.value.reveal(), KEY);
  });

  it("a key in a header of its own, as Azure has it", () => {
    const config = KISS.replace(/env_key.*\n/, 'env_http_headers = { api-key = "AZURE_KEY" }\n');
    const resolution = resolve(config, { AZURE_KEY: KEY });
    assert.deepEqual(idsOf(resolution), []);
    assert.equal(resolution.target.plan?.authorization, null);
    assert.deepEqual(resolution.target.key?.from, { kind: "env", name: "AZURE_KEY" });
    assert.deepEqual(resolve(config).target.keyExpectedAt, { kind: "env", name: "AZURE_KEY" });
  });

  it("organisation and project go to the built-in provider alone", () => {
    const variables = { OPENAI_ORGANIZATION: "org-x", OPENAI_PROJECT: "proj_x", CODEX_API_KEY: KEY };
    const names = (config: string | undefined): string[] =>
      resolve(config, { ...variables, CUSTOM_API_KEY: KEY }).target.plan?.headers.map(({ name }) => name) ??
      [];
    assert.deepEqual(names(undefined), ["OpenAI-Organization", "OpenAI-Project"]);
    assert.deepEqual(names(KISS), []);
  });
});

describe("hostile configs", () => {
  const shapes: readonly (readonly [string, string])[] = [
    ["deep dotted key", `${"a.".repeat(50_000)}b = 1`],
    ["deep arrays", `a = ${"[".repeat(5_000)}`],
    ["deep provider", `[model_providers.${"x.".repeat(20_000)}y]\nname = "n"`],
    ["a provider of every type", `model_providers = [1, "a", { b = 2 }]`],
    ["tables for texts", "[model]\n[model_provider]\n[profile]\n[projects]\n[openai_base_url]"],
    [
      "prototype keys",
      `model_provider = "__proto__"\n[model_providers.__proto__]\nname = "n"\nbase_url = {}`,
    ],
    ["long id", `model_provider = "${"x".repeat(100_000)}"`],
    ["an auth that is no table", `model_provider = "a"\n[model_providers.a]\nname = "A"\nauth = [1]`],
  ];
  for (const [what, config] of shapes) {
    it(what, () => {
      const { target, findings } = resolve(config, { CODEX_API_KEY: KEY });
      assert.equal(target.client, "codex");
      for (const { why } of findings) assert.ok(why.length < 1_000);
    });
  }

  it("any text in any file and override", () => {
    const line = fc.string({
      unit: fc.constantFrom(...Array.from("[]{}=\"'.,#\\\n a1"), "model_providers", "name"),
    });
    fc.assert(
      fc.property(line, line, line, (config, dotenv, override) => {
        const files = { "/run/codex/.env": dotenv, "/run/codex/auth.json": dotenv };
        const options = { configOverrides: [input("config-override", override)] };
        assert.equal(resolve(config, {}, options, files).target.client, "codex");
      }),
      { numRuns: 300 },
    );
  });
});
