import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { resolveOpenAiSdk } from "../src/openai-sdk.ts";
import type { TargetOptions } from "../src/options.ts";
import { PROVIDERS } from "../src/providers/index.ts";
import { Secret } from "../src/secret.ts";
import { KEY } from "./support/fake-server.ts";
import { environmentOf } from "./support/target.ts";

interface Given {
  readonly key?: string;
  readonly keyEmpty?: boolean;
  readonly baseUrl?: string;
  readonly provider?: string;
  readonly envKey?: string;
  readonly models?: readonly string[];
}

function input(value: string, name: string) {
  return { value, from: { kind: "input", name } } as const;
}

function optionsOf(given: Given): TargetOptions {
  return {
    apiKey:
      given.key === undefined
        ? undefined
        : { value: new Secret(given.key), from: { kind: "input", name: "api-key" } },
    apiKeyEmpty: given.keyEmpty,
    baseUrl: given.baseUrl === undefined ? undefined : input(given.baseUrl, "base-url"),
    provider: given.provider === undefined ? undefined : input(given.provider, "provider"),
    envKey: given.envKey === undefined ? undefined : input(given.envKey, "env-key"),
    models: (given.models ?? []).map((id) => input(id, "model")),
    configOverrides: [],
    probe: "auto",
    allowedHosts: [],
    timeout: 10,
    retries: 2,
  };
}

function resolve(given: Given, variables: Record<string, string> = {}) {
  return resolveOpenAiSdk(optionsOf(given), environmentOf({ variables }));
}

const OTHER = "https://llm.example.net/v1";

const BASES: readonly (readonly [
  name: string,
  given: Given,
  variables: Record<string, string>,
  value: string | undefined,
  from: string | undefined,
])[] = [
  ["OpenAI's by default", { key: KEY }, {}, "https://api.openai.com/v1", "default"],
  ["the input", { baseUrl: OTHER }, { OPENAI_BASE_URL: "https://x.example" }, OTHER, "input"],
  ["the input raw", { baseUrl: ` ${OTHER}\n` }, {}, ` ${OTHER}\n`, "input"],
  ["the variable", { key: KEY }, { OPENAI_BASE_URL: OTHER }, OTHER, "env"],
  ["a blank variable", { key: KEY }, { OPENAI_BASE_URL: " " }, "https://api.openai.com/v1", "default"],
  ["the provider's own", { provider: "openrouter" }, {}, "https://openrouter.ai/api/v1", "default"],
  [
    "the provider's own, not the SDK's variable",
    { provider: "openrouter" },
    { OPENAI_BASE_URL: OTHER },
    "https://openrouter.ai/api/v1",
    "default",
  ],
  ["the variable for OpenAI itself", { provider: "openai" }, { OPENAI_BASE_URL: OTHER }, OTHER, "env"],
  ["an alias in capitals", { provider: "OpenRouter" }, {}, "https://openrouter.ai/api/v1", "default"],
  ["none for a provider that nobody knows", { provider: "no-such" }, {}, undefined, undefined],
];

describe("the base URL", () => {
  for (const [name, given, variables, value, from] of BASES) {
    it(`is ${name}`, () => {
      const { baseUrl } = resolve(given, variables).target;
      assert.deepEqual([baseUrl?.value, baseUrl?.from.kind], [value, from]);
    });
  }
});

const KEYS: readonly (readonly [
  name: string,
  given: Given,
  variables: Record<string, string>,
  value: string | undefined,
  expectedAt: string | undefined,
])[] = [
  ["the input before the variable", { key: "from-input" }, { OPENAI_API_KEY: "x" }, "from-input", "api-key"],
  ["the variable of the SDK", {}, { OPENAI_API_KEY: "from-env" }, "from-env", "OPENAI_API_KEY"],
  ["the variable raw", {}, { OPENAI_API_KEY: " from-env\n" }, " from-env\n", "OPENAI_API_KEY"],
  ["a variable that is empty", {}, { OPENAI_API_KEY: "" }, "", "OPENAI_API_KEY"],
  [
    "the provider's own variable",
    { provider: "openrouter" },
    { OPENAI_API_KEY: "o", OPENROUTER_API_KEY: "r" },
    "r",
    "OPENROUTER_API_KEY",
  ],
  [
    "not the SDK's variable where another provider was named: it may hold OpenAI's key",
    { provider: "openrouter" },
    { OPENAI_API_KEY: "o" },
    undefined,
    "OPENROUTER_API_KEY",
  ],
  [
    "the SDK's variable where the base URL alone tells the provider",
    { baseUrl: "https://openrouter.ai/api/v1" },
    { OPENAI_API_KEY: "o" },
    "o",
    "OPENAI_API_KEY",
  ],
  [
    "the own variable of the provider at the base URL",
    { baseUrl: "https://openrouter.ai/api/v1" },
    { OPENROUTER_API_KEY: "r" },
    "r",
    "OPENROUTER_API_KEY",
  ],
  ["the named variable alone", { envKey: "MY_KEY" }, { OPENAI_API_KEY: "o" }, undefined, "MY_KEY"],
  ["the named variable", { envKey: "MY_KEY" }, { MY_KEY: "m", OPENAI_API_KEY: "o" }, "m", "MY_KEY"],
  ["missing", { provider: "openrouter" }, {}, undefined, "OPENROUTER_API_KEY"],
  ["missing, with an empty input", { keyEmpty: true }, {}, undefined, "api-key"],
  ["missing, with an empty input and a named variable", { keyEmpty: true, envKey: "K" }, {}, undefined, "K"],
  ["not wanted by a server of one's own", { provider: "ollama" }, {}, undefined, undefined],
  [
    "not OpenAI's at a server of one's own",
    { provider: "ollama" },
    { OPENAI_API_KEY: "o" },
    undefined,
    undefined,
  ],
];

describe("the key", () => {
  for (const [name, given, variables, value, expectedAt] of KEYS) {
    it(`is ${name}`, () => {
      const { key, keyExpectedAt } = resolve(given, variables).target;
      const place = keyExpectedAt !== undefined && "name" in keyExpectedAt ? keyExpectedAt.name : undefined;
      assert.deepEqual([key?.value.reveal(), place], [value, expectedAt]);
    });
  }

  it("is told to be masked, where there is one", () => {
    assert.deepEqual(
      resolve({ key: KEY }).secrets.map((secret) => secret.reveal()),
      [KEY],
    );
    assert.deepEqual(resolve({}).secrets, []);
  });
});

const FINDINGS: readonly (readonly [Given, Record<string, string>, readonly string[]])[] = [
  [{}, {}, ["config/no-target"]],
  [{ models: ["gpt-5.4"] }, {}, ["config/no-target"]],
  [{ key: KEY }, {}, []],
  [{ keyEmpty: true }, {}, []],
  [{ baseUrl: OTHER }, {}, []],
  [{ provider: "openrouter" }, {}, []],
  [{ envKey: "MY_KEY" }, {}, []],
  [{}, { OPENAI_API_KEY: KEY }, []],
  [{}, { OPENAI_BASE_URL: OTHER }, []],
  [{ provider: "no-such" }, {}, ["config/provider-undefined"]],
  [{ provider: "no-such", baseUrl: OTHER }, {}, []],
];

describe("what cannot be resolved", () => {
  for (const [given, variables, ids] of FINDINGS) {
    it(`${JSON.stringify({ ...given, ...variables }).replaceAll(KEY, "…")}: ${ids.join() || "nothing"}`, () => {
      assert.deepEqual(
        resolve(given, variables).findings.map(({ id }) => id),
        ids,
      );
    });
  }
});

describe("the plan", () => {
  it("puts the paths behind the base URL, of which one slash at the end is dropped", () => {
    for (const [baseUrl, root] of [
      [OTHER, OTHER],
      [`${OTHER}/`, OTHER],
      [`${OTHER}//`, `${OTHER}/`],
    ] as const) {
      const { plan } = resolve({ key: KEY, baseUrl }).target;
      assert.deepEqual([plan?.url, plan?.modelsUrl], [`${root}/chat/completions`, `${root}/models`]);
    }
  });

  it("is none where there is no URL to ask", () => {
    for (const baseUrl of ["not a url", "://", "", "https://"])
      assert.equal(resolve({ key: KEY, baseUrl }).target.plan, undefined, baseUrl);
  });

  const values: readonly (readonly [key: string, sent: string | null | undefined])[] = [
    [KEY, `Bearer ${KEY}`],
    [`${KEY}\n`, `Bearer ${KEY}`],
    [`\t ${KEY} `, `Bearer \t ${KEY}`],
    ["caf\u00e9", "Bearer caf\u00e9"],
    ["", null],
    [" \n", null],
    ["two\nlines", undefined],
    ["nul\0", undefined],
    ["typographic \u201cquotes\u201d", undefined],
  ];
  it("holds the header as fetch writes it: trimmed, none for a blank key, no request where it throws", () => {
    for (const [key, sent] of values) {
      const { plan } = resolve({ key }).target;
      const authorization = plan?.authorization;
      assert.equal(plan === undefined ? undefined : (authorization?.value.reveal() ?? null), sent, key);
      const headers = new Headers();
      const set = (): void => {
        headers.set("authorization", `Bearer ${key}`);
      };
      if (sent === undefined) assert.throws(set, key);
      else if (sent !== null) {
        set();
        assert.equal(headers.get("authorization"), sent);
      }
    }
  });

  it("uses the header and the extra headers that the provider wants", () => {
    const other = PROVIDERS.find(
      ({ authHeader, baseUrls }) => authHeader !== undefined && baseUrls.length > 0,
    );
    const { plan } = resolve({ key: KEY, provider: other?.id ?? "" }).target;
    assert.deepEqual(
      [plan?.authorization?.header, plan?.authorization?.scheme, plan?.authorization?.value.reveal()],
      [other?.authHeader, other?.authHeader, KEY],
    );
    assert.deepEqual(
      plan?.headers.map(({ name }) => name),
      Object.keys(other?.requiredHeaders ?? {}),
    );
  });

  it("sends organization and project, as the SDK does to any host", () => {
    const variables = { OPENAI_ORG_ID: " org-1\n", OPENAI_PROJECT_ID: "proj_1" };
    const headers = resolve({ key: KEY, baseUrl: OTHER }, variables).target.plan?.headers ?? [];
    assert.deepEqual(
      headers.map(({ name, value }) => [name, value.reveal()]),
      [
        ["OpenAI-Organization", "org-1"],
        ["OpenAI-Project", "proj_1"],
      ],
    );
    const none = resolve({ key: KEY }, { OPENAI_ORG_ID: " ", OPENAI_PROJECT_ID: "" }).target.plan?.headers;
    assert.deepEqual(none, []);
  });
});

describe("the name", () => {
  it("is the provider, else the host", () => {
    const names = [
      { provider: "openrouter" },
      { baseUrl: "https://openrouter.ai/api/v1" },
      { baseUrl: "http://127.0.0.1:8080/v1" },
      { baseUrl: "no url" },
    ].map((given) => resolve({ key: KEY, ...given }).target.name);
    assert.deepEqual(names, ["openrouter", "openrouter", "127.0.0.1:8080", "openai-sdk"]);
  });
});
