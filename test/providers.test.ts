import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { assert as property, constantFrom, property as holds, string } from "fast-check";
import {
  findProviderByHost,
  findProviderById,
  foreignToken,
  isApiRoot,
  providerOfKey,
  PROVIDERS,
  publicPrefix,
  siblingBaseUrls,
  type Provider,
} from "../src/providers/index.ts";

/** Built at run time: nothing in the repository looks like a key. */
const fake = (prefix: string, length = 100): string => prefix + "aB3".repeat(length).slice(0, length);

const rowsWith = (test: (provider: Provider) => boolean): Provider[] => PROVIDERS.filter(test);

function eachRow(check: (provider: Provider) => void): void {
  for (const provider of PROVIDERS) check(provider);
}

/** Entries of the reference of 2026-11-20 and the row that holds each. */
const REFERENCE: Readonly<Record<string, string>> = {
  openai: "openai",
  // Both Azure APIs share hosts, key and variables: one row.
  "azure-openai-v1": "azure-openai",
  "azure-openai-classic": "azure-openai",
  anthropic: "anthropic",
  gemini: "gemini",
  openrouter: "openrouter",
  groq: "groq",
  mistral: "mistral",
  deepseek: "deepseek",
  xai: "xai",
  together: "together",
  fireworks: "fireworks",
  cerebras: "cerebras",
  perplexity: "perplexity",
  cohere: "cohere",
  "nvidia-nim": "nvidia-nim",
  huggingface: "huggingface",
  "github-models": "github-models",
  dashscope: "dashscope",
  moonshot: "moonshot",
  "kimi-code": "kimi-code",
  zai: "zai",
  zhipu: "zhipu",
  minimax: "minimax",
  siliconflow: "siliconflow",
  "volcengine-ark": "volcengine-ark",
  novita: "novita",
  deepinfra: "deepinfra",
  hyperbolic: "hyperbolic",
  sambanova: "sambanova",
  baseten: "baseten",
  "vercel-ai-gateway": "vercel-ai-gateway",
  "cloudflare-workers-ai": "cloudflare-workers-ai",
  "cloudflare-ai-gateway": "cloudflare-ai-gateway",
  "litellm-proxy": "litellm-proxy",
  "one-api": "one-api",
  "new-api": "new-api",
  sub2api: "sub2api",
  rutaapi: "rutaapi",
  routescope: "routescope",
  vllm: "vllm",
  llamacpp: "llamacpp",
  ollama: "ollama",
  "ollama-cloud": "ollama-cloud",
  lmstudio: "lmstudio",
  "text-generation-webui": "text-generation-webui",
  localai: "localai",
  portkey: "portkey",
};

/** Entries without a row, and why. */
const ABSENT: Readonly<Record<string, string>> = {
  kissapi: "the reference has neither host, base URL nor variable",
};

describe("provider rows", () => {
  it("hold every entry of the reference", () => {
    assert.equal(Object.keys(REFERENCE).length + Object.keys(ABSENT).length, 49);
    for (const [id, row] of Object.entries(REFERENCE)) assert.equal(findProviderById(id)?.id, row, id);
    for (const id of Object.keys(ABSENT)) assert.equal(findProviderById(id), undefined, id);
  });

  it("have ids and aliases that name one row each", () => {
    const ids = PROVIDERS.flatMap((provider) => [provider.id, ...(provider.aliases ?? [])]);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
    for (const id of ids) assert.match(id, /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/);
  });

  it("have hosts that belong to one row each, and to nobody else", () => {
    const hosts = PROVIDERS.flatMap((provider) => provider.hosts);
    assert.deepEqual(
      hosts.filter((host, index) => hosts.indexOf(host) !== index),
      [],
    );
    for (const host of hosts) {
      assert.match(host, /^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
      assert.doesNotMatch(host, /localhost|^[\d.]+$|azure-api\.net|workers\.dev|vercel\.app|hf\.space|ngrok/);
    }
  });

  it("have hosts exactly where they are services", () => {
    eachRow(({ id, kind, hosts, siblings }) => {
      const plan = siblings.some((sibling) => isOnSameHost(id, sibling));
      const service = kind === "vendor" || kind === "gateway";
      assert.equal(hosts.length > 0 || plan, service, id);
    });
  });

  it("have base URLs on their own hosts, or on loopback", () => {
    eachRow((provider) => {
      for (const text of provider.baseUrls) {
        const url = new URL(text);
        assert.equal(url.href.replace(/\/$/, ""), text);
        assert.ok(isApiRoot(provider, url.pathname), text);
        if (provider.kind === "server") assert.match(text, /^http:\/\/(?:localhost|127\.0\.0\.1):\d+/);
        else assert.ok(url.protocol === "https:" && ownerOf(provider, url.hostname), text);
      }
    });
  });

  it("tell the base URL, or its form where a part is the user's", () => {
    for (const { id, baseUrls, baseUrlForm } of PROVIDERS) {
      assert.equal(baseUrls.length === 0, baseUrlForm !== undefined, id);
      if (baseUrlForm !== undefined) assert.match(baseUrlForm, /^https:\/\/[^\s]*\{[a-z ]+\}/);
    }
  });

  it("have API paths without a slash at the end", () => {
    eachRow(({ id, apiPaths }) => {
      assert.ok(apiPaths.length > 0, id);
      for (const path of apiPaths) assert.match(path, /^(?:\/(?:[a-z0-9-]+|\*))*$/);
    });
  });

  it("have headers, variables and pages of the right form", () => {
    eachRow((provider) => {
      for (const name of provider.envKeys)
        assert.match(name, /^[A-Z][A-Z0-9_]*_(?:API_KEY|TOKEN|API_TOKEN)$/);
      for (const page of [provider.keysPage, provider.statusPage])
        assert.match(page ?? "https://x", /^https:\/\/\S+$/);
      assert.match(provider.requestIdHeader ?? "x", /^[a-z-]+$/);
      for (const name of Object.keys(provider.requiredHeaders ?? {})) assert.match(name, /^[a-z-]+$/);
    });
  });

  it("name their sources, at a commit where it is a repository", () => {
    eachRow(({ id, sources }) => {
      assert.ok(sources.length > 0, id);
      for (const source of sources) assert.match(source, /@[0-9a-f]{7}\b|^https:\/\/|not recorded|guide/, id);
    });
  });

  it("ask for the list below the base URL, with the largest page", () => {
    eachRow(({ id, models }) => {
      if (models.path !== null) assert.match(models.path, /^\/models(?:\?[a-z_]+=\d+)?$/, id);
    });
    assert.equal(findProviderById("anthropic")?.models.path, "/models?limit=1000");
    assert.equal(findProviderById("cohere")?.models.path, "/models?page_size=1000");
  });

  it("prove keys at the base URL's origin only", () => {
    for (const { id, proof, baseUrls } of PROVIDERS) {
      if (proof === undefined) continue;
      assert.match(proof.url, /^(?:\{base\})?\//, id);
      const base = baseUrls[0] ?? "https://api.example/client/v4/accounts/1/ai/v1";
      const url = new URL(proof.url.replace("{base}", base), base);
      assert.equal(url.origin, new URL(base).origin, id);
    }
  });

  it("know the lists that anybody gets", () => {
    const open = rowsWith(({ models }) => models.provesKey === false).map(({ id }) => id);
    assert.deepEqual(open.sort(), [
      "deepinfra",
      "huggingface",
      "llamacpp",
      "nvidia-nim",
      "ollama",
      "openrouter",
      "sambanova",
      "vercel-ai-gateway",
    ]);
  });

  it("know the lists that do not show what can be called", () => {
    const other = rowsWith(({ models }) => !models.showsCallable).map(({ id }) => id);
    for (const id of ["azure-openai", "cohere", "fireworks", "nvidia-nim", "perplexity", "volcengine-ark"])
      assert.ok(other.includes(id), id);
  });

  it("deny the Responses API only where a source does", () => {
    const without = rowsWith(({ responsesApi }) => responsesApi === false).map(({ id }) => id);
    assert.deepEqual(without.sort(), ["anthropic", "one-api", "together"]);
  });
});

/** A plan has the host of another row. */
function isOnSameHost(id: string, other: string): boolean {
  const [one, two] = [findProviderById(id)?.baseUrls[0], findProviderById(other)?.baseUrls[0]];
  return one !== undefined && two !== undefined && new URL(one).host === new URL(two).host;
}

function ownerOf(provider: Provider, host: string): boolean {
  const owner = findProviderByHost(host);
  return owner === provider || (owner !== undefined && provider.siblings.includes(owner.id));
}

describe("wrong base URLs", () => {
  const wrongs = PROVIDERS.flatMap((provider) =>
    provider.wrongBaseUrls.map((wrong) => ({ provider, ...wrong })),
  );

  it("lead to one of the row's own", () => {
    for (const { provider, url, right } of wrongs)
      assert.ok(provider.baseUrls.includes(right) || provider.baseUrlForm === right, url);
  });

  it("are never a right one", () => {
    const right = new Set(PROVIDERS.flatMap((provider) => provider.baseUrls));
    for (const { url } of wrongs) assert.ok(!right.has(url), url);
  });

  it("call no host of an API a web site", () => {
    const sites = wrongs.filter(({ reason }) => reason === "dashboard-host");
    assert.ok(sites.length > 20);
    for (const { url } of sites) {
      assert.match(url, /^https:/);
      assert.equal(findProviderByHost(new URL(url).hostname), undefined, url);
    }
  });

  it("are no complete API root where they are on the API's host", () => {
    for (const { provider, url } of wrongs) {
      const { hostname, pathname } = new URL(url);
      // Baseten's second host is the API of accounts.
      if (hostname === "api.baseten.co" || findProviderByHost(hostname) !== provider) continue;
      assert.ok(!isApiRoot(provider, pathname), url);
    }
  });

  for (const [url, reason] of [
    ["https://rutaapi.com", "dashboard-host"],
    ["https://app.rutaapi.com", "dashboard-host"],
    ["https://api.rutaapi.com/v1/chat/completions", "endpoint-path"],
    ["https://api.routescope.ai", "version-missing"],
    ["https://routescope.ai", "dashboard-host"],
    ["https://platform.openai.com", "dashboard-host"],
    ["https://openrouter.ai/v1", "version-missing"],
    ["https://api.z.ai/v1", "version-missing"],
  ] as const)
    it(`know ${url}`, () => {
      assert.deepEqual(
        wrongs.filter((wrong) => wrong.url === url).map((wrong) => wrong.reason),
        [reason],
      );
    });
});

describe("keys of providers", () => {
  it("have own prefixes among the prefixes, longest first", () => {
    eachRow(({ id, keyPrefixes, ownPrefixes }) => {
      for (const prefix of ownPrefixes) assert.ok(keyPrefixes.includes(prefix), id);
      const lengths = keyPrefixes.map((prefix) => prefix.length);
      assert.deepEqual(
        lengths,
        lengths.toSorted((one, other) => other - one),
        id,
      );
    });
  });

  it("have own prefixes that nobody else's key begins with", () => {
    for (const one of PROVIDERS)
      for (const prefix of one.ownPrefixes)
        for (const other of PROVIDERS)
          if (one !== other)
            for (const foreign of other.ownPrefixes)
              assert.ok(!foreign.startsWith(prefix), `${one.id} ${prefix} ${other.id} ${foreign}`);
  });

  it("share the bare sk- and claim it nowhere", () => {
    assert.ok(rowsWith(({ keyPrefixes }) => keyPrefixes.includes("sk-")).length > 5);
    for (const prefix of PROVIDERS.flatMap((provider) => provider.ownPrefixes))
      assert.ok(!["sk-", "sk_", "ghp_", "github_pat_"].includes(prefix));
  });

  for (const { id, keyShape, keyPrefixes } of PROVIDERS)
    if (keyShape !== undefined)
      it(`of ${id} have their shape`, () => {
        const shape = new RegExp(keyShape);
        assert.match(keyShape, /^\^[^^$]*\{\d+,\}\$$/);
        for (const prefix of keyPrefixes) {
          assert.match(fake(prefix), shape);
          assert.doesNotMatch(fake(prefix, 12), shape);
          assert.doesNotMatch(`${fake(prefix)}\n`, shape);
          assert.doesNotMatch(` ${fake(prefix)}`, shape);
        }
        const started = performance.now();
        assert.doesNotMatch(`${fake(keyPrefixes[0] ?? "", 1_000_000)} `, shape);
        assert.ok(performance.now() - started < 500);
      });
});

describe("findProviderByHost", () => {
  for (const [host, id] of [
    ["api.openai.com", "openai"],
    ["API.OPENAI.COM.", "openai"],
    ["eu.api.openai.com", "openai"],
    ["x.openai.azure.com", "azure-openai"],
    ["X.OpenAI.Azure.com.", "azure-openai"],
    ["x.services.ai.azure.com", "azure-openai"],
    ["api.moonshot.cn", "moonshot-cn"],
    ["api.z.ai", "zai"],
    ["open.bigmodel.cn", "zhipu"],
    ["api.rutaapi.com", "rutaapi"],
    ["api.routescope.ai", "routescope"],
    ["models.github.ai", "github-models"],
    ["api.openai.com..", undefined],
    [".api.openai.com", undefined],
    ["api.openai.com:443", undefined],
    ["api.openai.com/v1", undefined],
    ["evil@api.openai.com", undefined],
    ["evil@x.openai.azure.com", undefined],
    ["evil.test/x.openai.azure.com", undefined],
    ["evil.test#.openai.azure.com", undefined],
    ["api.openai.com.evil.test", undefined],
    ["evil-api.openai.com", undefined],
    ["notapi.openai.com", undefined],
    ["openai.com", undefined],
    ["evil-openai.azure.com", undefined],
    ["openai.azure.com", undefined],
    [".openai.azure.com", undefined],
    ["a..openai.azure.com", undefined],
    ["*.openai.azure.com", undefined],
    ["name.azure-api.net", undefined],
    ["xopenai.azure.com", undefined],
    ["localhost", undefined],
    ["127.0.0.1", undefined],
    ["[::1]", undefined],
    ["", undefined],
    [".", undefined],
    ["__proto__", undefined],
    ["constructor", undefined],
  ] as const)
    it(`${JSON.stringify(host)} → ${id ?? "none"}`, () => {
      assert.equal(findProviderByHost(host)?.id, id);
    });
});

describe("findProviderById", () => {
  for (const [given, id] of [
    ["openai", "openai"],
    ["OpenAI", "openai"],
    ["azure", "azure-openai"],
    ["litellm", "litellm-proxy"],
    ["LM-Studio", "lmstudio"],
    ["llama.cpp", "llamacpp"],
    ["nvidia", "nvidia-nim"],
    ["zai-coding-plan", "zai-coding-plan"],
    ["open", undefined],
    [" openai", undefined],
    ["", undefined],
    ["__proto__", undefined],
    ["constructor", undefined],
    ["toString", undefined],
  ] as const)
    it(`${JSON.stringify(given)} → ${id ?? "none"}`, () => {
      assert.equal(findProviderById(given)?.id, id);
    });
});

describe("isApiRoot", () => {
  for (const [id, path, expected] of [
    ["openai", "/v1", true],
    ["openai", "/v1/", true],
    ["openai", "/", false],
    ["openai", "/v1/v1", false],
    ["deepseek", "/", true],
    ["deepseek", "", true],
    ["deepseek", "/v1", true],
    ["zai", "/api/coding/paas/v4", true],
    ["zai", "/v1", false],
    ["azure-openai", "/openai/deployments/my-model", true],
    ["azure-openai", "/openai/deployments/", false],
    ["azure-openai", "/openai", false],
    ["cloudflare-workers-ai", "/client/v4/accounts/0123/ai/v1", true],
    ["cloudflare-workers-ai", "/client/v4/accounts//ai/v1", false],
    ["cloudflare-ai-gateway", "/v1/account/gateway/compat", true],
    ["cloudflare-ai-gateway", "/v1/account/gateway", false],
  ] as const)
    it(`${id} ${JSON.stringify(path)} → ${String(expected)}`, () => {
      assert.equal(isApiRoot(row(id), path), expected);
    });
});

function row(id: string): Provider {
  const provider = findProviderById(id);
  assert.ok(provider, id);
  return provider;
}

describe("siblings", () => {
  it("exist, are others, and name each other", () => {
    eachRow(({ id, siblings }) => {
      assert.equal(new Set(siblings).size, siblings.length, id);
      for (const sibling of siblings) {
        assert.notEqual(sibling, id);
        assert.ok(row(sibling).siblings.includes(id), `${sibling} ${id}`);
      }
    });
  });

  for (const [id, baseUrl, expected] of [
    [
      "moonshot",
      "https://api.moonshot.ai/v1",
      ["https://api.moonshot.cn/v1", "https://api.kimi.com/coding/v1"],
    ],
    [
      "moonshot-cn",
      "https://api.moonshot.cn/v1/",
      ["https://api.moonshot.ai/v1", "https://api.kimi.com/coding/v1"],
    ],
    [
      "zai",
      "https://api.z.ai/api/coding/paas/v4",
      [
        "https://api.z.ai/api/paas/v4",
        "https://open.bigmodel.cn/api/paas/v4",
        "https://open.bigmodel.cn/api/coding/paas/v4",
      ],
    ],
    ["minimax", "https://api.minimax.io/v1", ["https://api.minimaxi.com/v1"]],
    ["openai", "https://api.openai.com/v1", []],
    ["openai", "https://proxy.example/v1", []],
  ] as const)
    it(`of ${id} at ${baseUrl}`, () => {
      assert.deepEqual(siblingBaseUrls(row(id), baseUrl), expected);
    });
});

describe("providerOfKey", () => {
  const marker = ["T3Blbk", "FJ"].join("");
  for (const [what, key, id] of [
    ["a project key", fake("sk-proj-"), "openai"],
    ["an admin key", fake("sk-admin-"), "openai"],
    ["a legacy key by its marker", `sk-${"a1".repeat(10)}${marker}${"b2".repeat(10)}`, "openai"],
    ["a key of Anthropic", fake("sk-ant-api03-"), "anthropic"],
    ["a key of Anthropic with OpenAI's marker", `${fake("sk-ant-api03-")}${marker}`, "anthropic"],
    ["a key of OpenRouter", fake("sk-or-v1-"), "openrouter"],
    ["a key of Groq", fake("gsk_"), "groq"],
    ["a key of xAI", fake("xai-"), "xai"],
    ["a key of Google", fake("AIza", 35), "gemini"],
    ["a token of Cloudflare", fake("cfut_"), "cloudflare-workers-ai"],
    ["a plain sk- key", fake("sk-"), undefined],
    ["a marker without sk-", fake(marker), undefined],
    ["the prefix alone", "sk-ant-", undefined],
    ["a prefix in the middle", `key-${fake("sk-ant-")}`, undefined],
    ["another case", fake("SK-ANT-"), undefined],
    ["a word before it", `Bearer ${fake("sk-ant-")}`, undefined],
    ["a newline after it", `${fake("sk-ant-")}\n`, undefined],
    ["a token of GitHub", fake("ghp_", 36), undefined],
    ["a key of Novita or Stripe", fake("sk_"), undefined],
    ["nothing", "", undefined],
  ] as const)
    it(`${what} → ${id ?? "none"}`, () => {
      assert.equal(providerOfKey(key)?.id, id);
    });
});

describe("publicPrefix", () => {
  for (const [key, prefix] of [
    [fake("sk-proj-"), "sk-proj-"],
    [fake("sk-ant-api03-"), "sk-ant-api03-"],
    [fake("sk-ant-oat01-"), "sk-ant-"],
    [fake("sk-or-v1-"), "sk-or-v1-"],
    [fake("sk-or-v2-"), "sk-"],
    [fake("sk-"), "sk-"],
    [fake("tgp_v1_"), "tgp_v1_"],
    [fake("github_pat_"), "github_pat_"],
    ["sk-", ""],
    ["sk-proj-", "sk-"],
    [fake(""), ""],
    [`"${fake("sk-")}`, ""],
    ["", ""],
    ["__proto__", ""],
  ] as const)
    it(`of ${key.slice(0, 16)}… is ${JSON.stringify(prefix)}`, () => {
      assert.equal(publicPrefix(key), prefix);
    });

  const known = new Set(PROVIDERS.flatMap((provider) => provider.keyPrefixes));

  it("is a known prefix or nothing, and never the whole key", () => {
    property(
      holds(constantFrom("", ...known), string(), (prefix, rest) => {
        const shown = publicPrefix(prefix + rest);
        assert.ok(shown === "" || known.has(shown));
        assert.ok((prefix + rest).startsWith(shown));
        assert.ok(shown === "" || shown.length < (prefix + rest).length);
        if (rest !== "") assert.ok(shown.length >= prefix.length);
      }),
      { numRuns: 2000 },
    );
  });

  it("shows nothing of a secret part that begins with no prefix", () => {
    property(
      holds(constantFrom(...known), string({ minLength: 1 }), (prefix, rest) => {
        const secret = `!${rest}`;
        assert.equal(publicPrefix(prefix + secret), prefix);
      }),
    );
  });
});

describe("foreignToken", () => {
  for (const [key, service] of [
    [fake("ghp_", 36), "github"],
    [fake("gho_", 36), "github"],
    [fake("ghu_", 36), "github"],
    [fake("ghs_", 36), "github"],
    [`${fake("ghs_", 40)}.${fake("", 40)}.${fake("", 40)}`, "github"],
    [fake("github_pat_", 82), "github"],
    [`${"xox" + "b-"}${"12".repeat(6)}-${"12".repeat(6)}-${fake("", 24)}`, "slack"],
    [fake("AK" + "IA", 16).toUpperCase(), "aws"],
    [fake("AS" + "IA", 16).toUpperCase(), "aws"],
    [fake("sk_" + "live_", 24), "stripe"],
    [fake("sk_" + "test_", 24), "stripe"],
    [fake("rk_" + "live_", 24), "stripe"],
    [fake("gl" + "pat-", 20), "gitlab"],
    [fake("np" + "m_", 36), "npm"],
    [fake("py" + "pi-", 60), "pypi"],
    [fake("ghp_", 12), undefined],
    [` ${fake("ghp_", 36)}`, undefined],
    [`${fake("ghp_", 36)}\n`, undefined],
    [`x${fake("ghp_", 36)}`, undefined],
    [fake("np" + "m_", 35), undefined],
    [fake("AK" + "IA", 16).toLowerCase(), undefined],
    [fake("sk-proj-"), undefined],
    [fake("sk_", 40), undefined],
    [fake("", 40), undefined],
    ["", undefined],
  ] as const)
    it(`${JSON.stringify(key.slice(0, 11))}… (${String(key.length)}) → ${service ?? "none"}`, () => {
      assert.equal(foreignToken(key), service);
    });

  it("takes no key of a provider for one", () => {
    for (const { ownPrefixes } of PROVIDERS)
      for (const prefix of ownPrefixes) assert.equal(foreignToken(fake(prefix)), undefined, prefix);
  });
});
