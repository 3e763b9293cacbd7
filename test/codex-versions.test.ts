import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { behaves, BEHAVIOURS, isCodexVersion, NEWEST, type Behaviour } from "../src/codex/behaviours.ts";
import { resolveCodex } from "../src/codex/resolve-codex.ts";
import type { TargetOptions } from "../src/options.ts";
import type { Resolution } from "../src/target.ts";
import { codexOptions, input, memoryEnvironment } from "./codex-environment.ts";

/** Behaviour, the last version on one side of its border, the first on the other, and what holds there. */
const BORDERS: readonly (readonly [Behaviour, string, boolean, string, boolean])[] = [
  ["chat-wire-api", "0.80.0", true, "0.81.0", false],
  ["openai-base-url-variable", "0.118.4", true, "0.119.0", false],
  ["openai-base-url-key", "0.117.9", false, "0.118.0", true],
  ["reserved-ids-ignored", "0.107.0", true, "0.108.0", false],
  ["profiles-in-config", "0.133.1", true, "0.134.0", false],
  ["project-sets-provider", "0.121.0", true, "0.122.0", false],
  ["login-for-any-provider", "0.148.0", true, "0.149.0", false],
  ["broken-auth-file-stops", "0.147.0", true, "0.148.0", false],
  ["empty-model-is-sent", "0.148.0", true, "0.149.0", false],
];

describe("behaves", () => {
  for (const [behaviour, before, held, after, holds] of BORDERS) {
    it(`knows the border of ${behaviour}`, () => {
      assert.deepEqual([behaves(before, behaviour), behaves(after, behaviour)], [held, holds]);
      assert.deepEqual([behaves("0.1.0", behaviour), behaves("9.0", behaviour)], [held, holds]);
    });
  }

  it("has a border for every behaviour, each with a source", () => {
    assert.deepEqual(BORDERS.map(([behaviour]) => behaviour).sort(), Object.keys(BEHAVIOURS).sort());
    for (const { source } of Object.values(BEHAVIOURS))
      assert.match(source, /observed|https?:|openai\/codex#/);
  });

  it("takes no version for the newest, and a version without patch for all its patches", () => {
    for (const [behaviour] of BORDERS) {
      assert.equal(behaves(undefined, behaviour), behaves(NEWEST, behaviour));
      assert.equal(behaves("0.133", behaviour), behaves("0.133.7", behaviour));
    }
  });

  it("knows a version when it sees one", () => {
    const forms = [
      "0.133",
      "0.133.0",
      "1.0",
      "0",
      "v0.133",
      "0.133.0-alpha.1",
      "0.133.0.0",
      "latest",
      "",
      " 0.133",
    ];
    assert.deepEqual(forms.filter(isCodexVersion), ["0.133", "0.133.0", "1.0"]);
  });
});

const KEY = "sk-" + "fake-" + "k".repeat(20);
const table = (...lines: readonly string[]): string =>
  ['model_provider = "own"', "[model_providers.own]", 'name = "Own"', ...lines, ""].join("\n");
const OWN = table('base_url = "https://llm.example/v1"', 'env_key = "OWN_KEY"', 'wire_api = "responses"');

function resolve(
  config: string,
  changes: Partial<TargetOptions>,
  { variables = {}, files = {} }: { variables?: Record<string, string>; files?: Record<string, string> } = {},
): Resolution {
  const environment = memoryEnvironment(
    { "/run/codex/config.toml": config, ...files },
    { CODEX_HOME: "/run/codex", OWN_KEY: KEY, ...variables },
  );
  return resolveCodex(codexOptions(changes), environment);
}

const wordsOf = ({ findings }: Resolution): string =>
  findings.map(({ id, level, why }) => `${level} ${id}: ${why}`).join("\n");

describe("resolveCodex of an old version", () => {
  it("plans Chat Completions for a provider of 0.80, and stops in the next version", () => {
    const chat = table('base_url = "https://llm.example/v1"', 'env_key = "OWN_KEY"', 'wire_api = "chat"');
    const old = resolve(chat, { clientVersion: "0.80" });
    assert.deepEqual(
      [old.target.wireApi, old.target.plan?.url],
      ["chat", "https://llm.example/v1/chat/completions"],
    );
    assert.equal(old.target.clientVersion, "0.80");
    const next = resolve(chat, { clientVersion: "0.99.0" });
    assert.equal(next.target.plan, undefined);
    assert.match(wordsOf(next), /wire-api-unsupported.*0\.80\.0 still took it/);
  });

  it("takes a table of the config for a profile, and a file only from 0.134 on", () => {
    const profiles = `${OWN}[profiles.ci]\nmodel = "from-table"\n`;
    const profile = input("profile", "ci");
    const old = resolve(profiles, { profile, clientVersion: "0.133" });
    assert.deepEqual([old.findings, old.target.models[0]?.value], [[], "from-table"]);
    assert.match(wordsOf(resolve(profiles, { profile, clientVersion: "0.134" })), /profile-legacy/);
    const files = { "/run/codex/ci.config.toml": 'model = "from-file"\n' };
    const missing = resolve(OWN, { profile, clientVersion: "0.133" }, { files });
    assert.match(wordsOf(missing), /error config\/profile-missing.*up to 0\.133\.0/);
    assert.equal(missing.target.plan, undefined);
    assert.equal(resolve(OWN, { profile }, { files }).target.models[0]?.value, "from-file");
  });

  it("lets the table of a profile win over the top level, and the provider that was asked for over it", () => {
    const config = `profile = "ci"\n${OWN}[profiles.ci]\nmodel_provider = "openai"\n`;
    const old = resolve(config, { clientVersion: "0.107.0" });
    assert.equal(old.target.provider?.value, "openai");
    const asked = resolve(config, { clientVersion: "0.107.0", provider: input("provider", "own") });
    assert.equal(asked.target.provider?.value, "own");
  });

  it("overlooks a reserved id: a fault where that provider is meant, else a warning", () => {
    const reserved = `${OWN}[model_providers.openai]\nname = "x"\nbase_url = "https://llm.example/v2"\n`;
    assert.match(
      wordsOf(resolve(reserved, { clientVersion: "0.107" })),
      /^warning config\/provider-reserved/,
    );
    const meant = reserved.replace('"own"', '"openai"');
    const selected = resolve(meant, { clientVersion: "0.107" }, { variables: { CODEX_API_KEY: KEY } });
    assert.match(wordsOf(selected), /^error config\/provider-reserved.*ignores the table/);
    assert.equal(selected.target.plan?.url, "https://api.openai.com/v1/responses");
  });

  it("reads OPENAI_BASE_URL or openai_base_url, each while it is read", () => {
    const variables = { CODEX_API_KEY: KEY, OPENAI_BASE_URL: "https://variable.example/v1" };
    const both = 'openai_base_url = "https://key.example/v1"\n';
    const hosts = ["0.107", "0.118", "0.121"].map((clientVersion) => {
      const { baseUrl } = resolve(both, { clientVersion }, { variables }).target;
      return baseUrl?.value;
    });
    assert.deepEqual(hosts, [
      "https://variable.example/v1",
      "https://key.example/v1",
      "https://key.example/v1",
    ]);
    const ignored = wordsOf(resolve(both, { clientVersion: "0.107" }, { variables: { CODEX_API_KEY: KEY } }));
    assert.match(ignored, /config\/unknown-field.*ignores .?openai_base_url/);
    const variable = wordsOf(resolve("", { clientVersion: "0.121" }, { variables }));
    assert.match(variable, /config\/env-ignored.*0\.118\.0 still did/);
    assert.doesNotMatch(wordsOf(resolve("", { clientVersion: "0.118" }, { variables })), /env-ignored/);
  });

  it("sends the login's key to any provider up to 0.148", () => {
    const keyless = table('base_url = "https://llm.example/v1"', 'wire_api = "responses"');
    const variables = { CODEX_API_KEY: KEY };
    const old = resolve(keyless, { clientVersion: "0.148.0" }, { variables });
    assert.equal(old.target.plan?.authorization?.value.reveal(), `Bearer ${KEY}`);
    const next = resolve(keyless, { clientVersion: "0.149.0" }, { variables });
    assert.equal(next.target.plan?.authorization, null);
    assert.match(wordsOf(next), /config\/auth-unused.*since 0\.149\.0/);
  });

  it("stops at a broken auth.json before 0.148, whatever the provider", () => {
    const files = { "/run/codex/auth.json": "{" };
    const old = resolve(OWN, { clientVersion: "0.142.5" }, { files });
    assert.equal(old.target.plan, undefined);
    assert.match(wordsOf(old), /error config\/auth-file-invalid.*0\.142\.5 and older do/);
    assert.deepEqual(resolve(OWN, {}, { files }).findings, []);
  });

  it("sends an empty model up to 0.148", () => {
    const empty = `model = ""\n${OWN}`;
    assert.notEqual(resolve(empty, { clientVersion: "0.148" }).target.plan, undefined);
    assert.match(wordsOf(resolve(empty, { clientVersion: "0.149" })), /error config\/invalid-type/);
  });

  it("gives ollama the login's key up to 0.148", () => {
    const config = 'model_provider = "ollama"\n';
    const authorizations = ["0.148", "0.149"].map((clientVersion) => {
      const { plan } = resolve(config, { clientVersion }, { variables: { CODEX_API_KEY: KEY } }).target;
      return plan?.authorization?.value.reveal();
    });
    assert.deepEqual(authorizations, [`Bearer ${KEY}`, undefined]);
  });

  it("takes a provider from a trusted project up to 0.121", () => {
    const trusted = `${OWN}[projects."/run/cwd"]\ntrust_level = "trusted"\n`;
    const files = {
      "/run/cwd/.codex/config.toml": '[model_providers.own]\nbase_url = "https://project.example/v1"\n',
    };
    const old = resolve(trusted, { clientVersion: "0.121" }, { files });
    assert.equal(old.target.baseUrl?.value, "https://project.example/v1");
    const next = resolve(trusted, { clientVersion: "0.133" }, { files });
    assert.equal(next.target.baseUrl?.value, "https://llm.example/v1");
    assert.match(wordsOf(next), /project-ignored.*0\.121\.0 still took them/);
  });
});
