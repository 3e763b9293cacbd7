import assert from "node:assert/strict";
import { describe, it } from "node:test";

import type { NetworkFailure, Stage } from "../src/evidence.ts";
import { createShow } from "../src/foreign-text.ts";
import { asText, code, partsOf, unquoted } from "../src/markup.ts";
import { findProviderById, PROVIDERS } from "../src/providers/index.ts";
import { REASON_IDS, REASONS, type ReasonId } from "../src/reasons.ts";
import { internalError } from "../src/rules/internal.ts";
import { networkFacts } from "../src/rules/network-facts.ts";
import { responseFacts, type About, type ExtraFacts } from "../src/rules/response-facts.ts";
import { findingOfFailure, findingOfReading, placeOf } from "../src/rules/response.ts";
import type { Finding } from "../src/finding.ts";
import { Secret } from "../src/secret.ts";
import type { Reading } from "../src/signs/reading.ts";

const show = createShow([]);

const nobody: About = {
  known: undefined,
  baseUrl: undefined,
  key: undefined,
  keyExpectedAt: undefined,
  models: [],
  wireApi: "chat",
};

function about(providerId: string, overrides: Partial<About> = {}): About {
  const known = findProviderById(providerId);
  return {
    known,
    baseUrl: {
      value: known?.baseUrls[0] ?? "https://llm.example.com/v1",
      from: { kind: "input", name: "base-url" },
    },
    key: { value: new Secret("made-up"), from: { kind: "env", name: "SOME_API_KEY" } },
    keyExpectedAt: undefined,
    models: [{ value: "gpt-5.4", from: { kind: "input", name: "model" } }],
    wireApi: "responses",
    ...overrides,
  };
}

function reading(id: Reading["id"], overrides: Partial<Reading> = {}): Reading {
  return {
    id,
    alternatives: [],
    retryable: false,
    message: "Something is not right here. Please look at https://example.com/help for more.",
    code: "some_error_code",
    requestId: undefined,
    retryAfter: undefined,
    sawOtherKey: false,
    ...overrides,
  };
}

/** What a person reads outside quotes. */
function ownWords(markup: string): string {
  return partsOf(markup)
    .map(({ quoted, text }) => (quoted ? "‹›" : text))
    .join("");
}

const ACTION =
  /\b(?:set|run|save|make|take|write|correct|compare|look|choose|use|add|remove|unset|start|give|raise|see|find|have|send|let|try|pass|copy|sign in|enable|install|report|wait|repeat|allow|put)\b/i;

function assertWellWorded(finding: Finding): void {
  const label = `${finding.id}: ${asText(finding.why)} / ${asText(finding.fix)}`;
  for (const [markup, limit] of [
    [finding.why, 400],
    [finding.fix, 500],
  ] as const) {
    const words = ownWords(markup);
    assert.match(words, /[^.]\.$/, label);
    assert.doesNotMatch(words.slice(0, -1), /[.!?](?:\s|$)/, label);
    assert.match(words, /^(?:[A-Z]|‹›)/, label);
    assert.doesNotMatch(words, /undefined|null|\[object|NaN|\s\s| [,.]/, label);
    assert.ok(asText(markup).length <= limit, `${asText(markup).length} > ${limit}: ${label}`);
  }
  assert.match(ownWords(finding.fix), ACTION, label);
}

const settings: readonly { name: string; about: About; extra: ExtraFacts; reading?: Partial<Reading> }[] = [
  { name: "nothing known", about: nobody, extra: {}, reading: { message: undefined, code: undefined } },
  { name: "a vendor", about: about("openai"), extra: { status: 401 } },
  { name: "siblings", about: about("moonshot"), extra: { status: 401 } },
  {
    name: "a gateway",
    about: about("openrouter"),
    extra: { status: 402 },
    reading: { retryable: true, retryAfter: 12 },
  },
  { name: "an unknown relay", about: about("nowhere"), extra: { status: 503 }, reading: { code: undefined } },
  {
    name: "a server",
    about: about("ollama"),
    extra: { status: 404, asked: "responses", url: code("http://x/responses") },
  },
  {
    name: "a login file",
    about: about("openai", {
      key: { value: new Secret("x"), from: { kind: "file", path: "auth.json", line: 1, column: 1 } },
    }),
    extra: { status: 401 },
    reading: { sawOtherKey: true },
  },
  {
    name: "a corrected base URL and a redirect",
    about: about("nowhere"),
    extra: { status: 308, corrected: "https://llm.example.com/v1", redirectHost: code("www.example.com") },
  },
  {
    name: "long words everywhere",
    about: about("anthropic", {
      baseUrl: { value: `https://${"a".repeat(60)}.example.com/v1`, from: { kind: "env", name: "BASE" } },
    }),
    extra: { status: 500 },
    reading: { message: "m".repeat(900), code: "c".repeat(200) },
  },
];

describe("words for an answer", () => {
  for (const setting of settings) {
    it(`every reason is one sentence and one step with ${setting.name}`, () => {
      for (const id of REASON_IDS) {
        const read = reading(id, setting.reading);
        const finding = findingOfReading(read, responseFacts(read, setting.about, show, setting.extra));
        assert.ok(finding);
        assert.equal(finding.id, id);
        assert.equal(finding.title, REASONS[id].title);
        assertWellWorded(finding);
      }
    });
  }

  it("stays short with every provider of the table", () => {
    for (const { id: provider } of PROVIDERS) {
      for (const id of REASON_IDS) {
        const read = reading(id, { code: "invalid_request_error_of_some_kind" });
        const finding = findingOfReading(read, responseFacts(read, about(provider), show, { status: 401 }));
        assert.ok(finding);
        assertWellWorded(finding);
      }
    }
  });

  it("offers the base URL of the same host, and the right form of a known mistake", () => {
    for (const { id, baseUrls, wrongBaseUrls } of PROVIDERS) {
      const usual = (value: string): string | undefined => {
        const setting = about(id, { baseUrl: { value, from: { kind: "input", name: "base-url" } } });
        const { usualBaseUrl } = responseFacts(reading("route/not-found"), setting, show);
        return usualBaseUrl === undefined ? undefined : unquoted(usualBaseUrl);
      };
      for (const url of baseUrls) assert.equal(usual(`${url}/`), undefined, url);
      for (const { url, right } of wrongBaseUrls) {
        if (!/[{}]/.test(right)) assert.equal(usual(url), right, url);
      }
    }
  });

  it("a good answer gives no finding", () => {
    const read = reading("ok");
    assert.equal(findingOfReading(read, responseFacts(read, nobody, show)), undefined);
  });

  it("takes retryable and alternatives from the reading, and the situation overrules them", () => {
    const read = reading("rate/limited", { retryable: false, alternatives: ["quota/exhausted"] });
    const facts = responseFacts(read, nobody, show);
    const finding = findingOfReading(read, facts);
    assert.deepEqual([finding?.retryable, finding?.alternatives], [false, ["quota/exhausted"]]);
    const lowered = findingOfReading(read, facts, { level: "warning", at: { kind: "env", name: "KEY" } });
    assert.deepEqual([lowered?.level, lowered?.at], ["warning", { kind: "env", name: "KEY" }]);
  });
});

/** Parts that a text must hold, told by id and setting. */
const mentions: readonly [ReasonId, About, ExtraFacts, Partial<Reading>, "why" | "fix", RegExp][] = [
  [
    "auth/invalid-key",
    about("openai"),
    { status: 401 },
    { message: "Incorrect API key" },
    "why",
    /api\.openai\.com.*401.*Incorrect API key/,
  ],
  [
    "auth/invalid-key",
    about("openai"),
    { status: 401 },
    {},
    "fix",
    /platform\.openai\.com\/api-keys.*printf %s "\$KEY" \| gh secret set SOME_API_KEY.*new run/,
  ],
  ["auth/invalid-key", about("nowhere"), { status: 401 }, {}, "why", /gateway fails to check any key/],
  [
    "auth/invalid-key",
    about("nowhere"),
    { status: 401 },
    {},
    "fix",
    /make a new key.*if the new key is rejected too, ask the gateway/i,
  ],
  [
    "auth/invalid-key",
    about("openai"),
    { status: 401 },
    { sawOtherKey: true },
    "why",
    /not the one that was sent/,
  ],
  [
    "auth/invalid-key",
    about("openai"),
    { siblings: [code("https://api.example.cn/v1")] },
    {},
    "fix",
    /https:\/\/api\.example\.cn\/v1/,
  ],
  ["auth/scheme", about("anthropic"), {}, {}, "fix", /env_http_headers = \{ "x-api-key" = "SOME_API_KEY" \}/],
  [
    "route/not-found",
    about("nowhere"),
    { corrected: "https://h.example/v1" },
    {},
    "fix",
    /base-url: https:\/\/h\.example\/v1/,
  ],
  [
    "route/not-found",
    about("nowhere"),
    {},
    {},
    "fix",
    /many end in `\/v1`.*curl -si BASE_URL\/models.*401.*404/,
  ],
  ["rate/limited", about("openai"), {}, { retryable: true, retryAfter: 7 }, "fix", /7 seconds/],
  ["rate/limited", about("openai"), {}, { retryable: false }, "why", /longer than a job can wait/],
  [
    "network/redirect",
    about("nowhere"),
    { redirectHost: code("login.example.com") },
    {},
    "why",
    /login\.example\.com/,
  ],
  [
    "service/unavailable",
    about("openai"),
    {},
    { retryable: true },
    "fix",
    /status\.openai\.com.*warn-on: transient/,
  ],
  ["secret/unexpanded", about("openai"), {}, {}, "why", /the server saw a template/],
  ["secret/quoted", about("openai"), {}, {}, "fix", /without the quotes/],
  [
    "base-url/version-missing",
    about("nowhere"),
    { corrected: "https://h.example/v1" },
    {},
    "fix",
    /https:\/\/h\.example\/v1/,
  ],
  ["model/not-found", about("openai"), { status: 404 }, {}, "why", /gpt-5\.4/],
  ["config/syntax", nobody, {}, {}, "fix", /provider-preflight explain config\/syntax/],
];

describe("what the words of an answer name", () => {
  it("a second cause is named where the reading has one", () => {
    const why = (id: ReasonId, alternatives: readonly ReasonId[]): string => {
      const read = reading(id, { alternatives });
      return asText(findingOfReading(read, responseFacts(read, about("openai"), show))?.why ?? "");
    };
    assert.doesNotMatch(why("access/region", []), /filter/);
    assert.match(why("access/region", ["access/firewall"]), /country.*filter/);
    assert.match(why("service/unavailable", ["network/proxy"]), /proxy/);
    assert.match(why("auth/invalid-key", ["auth/not-received"]), /lost it on the way/);
  });

  it("a likely base URL is to be tried, a proved one to be set", () => {
    const fix = (extra: ExtraFacts): string => {
      const read = reading("base-url/version-missing");
      const setting = about("nowhere", {
        baseUrl: { value: "https://h.example", from: { kind: "env", name: "URL" } },
      });
      return asText(findingOfReading(read, responseFacts(read, setting, show, extra))?.fix ?? "");
    };
    assert.match(fix({ corrected: "https://h.example/v1" }), /^Set `URL=https:\/\/h\.example\/v1`/);
    assert.match(fix({ likely: "https://h.example/v1" }), /try `URL=https:\/\/h\.example\/v1`/);
    assert.doesNotMatch(fix({}), /h\.example/);
  });

  it("a code that repeats the status is left out", () => {
    const read = reading("auth/invalid-key", { code: "401", message: undefined });
    const facts = responseFacts(read, about("openai"), show, { status: 401 });
    assert.match(
      asText(findingOfReading(read, facts)?.why ?? ""),
      /^`api\.openai\.com` answered HTTP 401 without/,
    );
  });

  for (const [id, setting, extra, overrides, part, expected] of mentions) {
    it(`${id} ${part} matches ${expected.source}`, () => {
      const read = reading(id, overrides);
      const finding = findingOfReading(read, responseFacts(read, setting, show, extra));
      assert.ok(finding);
      assert.match(asText(finding[part]), expected);
    });
  }

  it("the base URL is typed in the language of its place", () => {
    const typed = (from: NonNullable<About["baseUrl"]>["from"]): string =>
      asText(
        responseFacts(
          reading("route/html"),
          about("x", { baseUrl: { value: "https://h.example", from } }),
          show,
          {
            corrected: "https://h.example/v1",
          },
        ).correctedBaseUrl ?? "",
      );
    assert.equal(
      typed({ kind: "file", path: "config.toml", line: 3, column: 1 }),
      '`base_url = "https://h.example/v1"`',
    );
    assert.equal(typed({ kind: "env", name: "LLM_URL" }), "`LLM_URL=https://h.example/v1`");
    assert.equal(typed({ kind: "input", name: "base-url" }), "`base-url: https://h.example/v1`");
  });
});

describe("commands to paste", () => {
  const hostile = [
    "https://a$(id).example/v1",
    "https://h.example/`id`",
    "https://h.example/v1;id",
    "https://h/v1?a=b&c",
    'https://h/"',
  ];
  for (const url of hostile) {
    it(`leave out ${url}`, () => {
      const setting = about("nowhere", {
        baseUrl: { value: url, from: { kind: "input", name: "base-url" } },
      });
      assert.equal(responseFacts(reading("auth/invalid-key"), setting, show).curlTest, undefined);
      const failure: NetworkFailure = { kind: "failure", stage: "connect", code: "ETIMEDOUT" };
      const facts = networkFacts(failure, { url }, show);
      const finding = findingOfFailure({ id: "network/timeout", retryable: true }, facts);
      const commands = partsOf(finding.fix).filter(({ quoted }) => quoted);
      for (const { text } of commands) assert.doesNotMatch(text, /[`;&]|\$\(/);
    });
  }

  it("names no secret that GitHub could not hold", () => {
    for (const name of ["sk key", "GITHUB_TOKEN", "a;b", "1KEY", "$(id)", ""]) {
      const setting = about("nowhere", { key: { value: new Secret("x"), from: { kind: "env", name } } });
      const { saveCommand } = responseFacts(reading("auth/invalid-key"), setting, show);
      assert.equal(asText(saveCommand), '`printf %s "$KEY" | gh secret set SECRET_NAME`');
    }
  });
});

const stages: readonly Stage[] = ["dns", "connect", "proxy", "tls", "send", "wait", "body"];
const failures: readonly [ReasonId, string][] = [
  ["network/dns", "ENOTFOUND"],
  ["network/dns", "EAI_AGAIN"],
  ["network/refused", "ECONNREFUSED"],
  ["network/timeout", "DEADLINE"],
  ["network/timeout", "EHOSTUNREACH"],
  ["network/reset", "UND_ERR_SOCKET"],
  ["network/reset", "UNKNOWN"],
  ["network/proxy", "UND_ERR_ABORTED"],
  ["network/proxy", "PROXY_INVALID"],
  ["network/proxy-auth", "UND_ERR_ABORTED"],
  ["network/tls", "CERT_HAS_EXPIRED"],
  ["network/tls", "CERT_NOT_YET_VALID"],
  ["network/tls", "DEPTH_ZERO_SELF_SIGNED_CERT"],
  ["network/tls", "SELF_SIGNED_CERT_IN_CHAIN"],
  ["network/tls", "UNABLE_TO_VERIFY_LEAF_SIGNATURE"],
  ["network/tls", "ERR_TLS_CERT_ALTNAME_INVALID"],
  ["network/tls", "ERR_SSL_WRONG_VERSION_NUMBER"],
  ["network/tls", "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED"],
  ["network/tls", "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION"],
  ["network/tls", "CERT_REVOKED"],
  ["network/tls", "EPROTO"],
  ["base-url/internal-address", "INTERNAL_ADDRESS"],
  ["secret/edge-whitespace", "HEADER_REFUSED"],
  ["wire/bad-response", "HPE_INVALID_CONSTANT"],
  ["internal/error", "constructor"],
];

describe("words for a request without an answer", () => {
  for (const [id, failed] of failures) {
    it(`${id} from ${failed} is well worded at every stage`, () => {
      for (const stage of stages) {
        for (const url of [
          "https://api.example.com/v1/models",
          "http://localhost:8000/v1/models",
          "not a URL",
        ]) {
          const failure: NetworkFailure = { kind: "failure", stage, code: failed, proxyStatus: 403 };
          for (const connection of [
            { url },
            { url, proxyHost: "proxy.example.com:3128", timeoutSeconds: 10 },
          ]) {
            const finding = findingOfFailure(
              { id, retryable: true },
              networkFacts(failure, connection, show),
            );
            assert.equal(finding.id, id);
            assert.equal(finding.retryable, true);
            assertWellWorded(finding);
          }
        }
      }
    });
  }

  const named: readonly [ReasonId, NetworkFailure, string, "why" | "fix", RegExp][] = [
    [
      "network/dns",
      failureOf("dns", "ENOTFOUND"),
      "https://api.exmaple.com/v1",
      "fix",
      /letter by letter.*nslookup api\.exmaple\.com/,
    ],
    [
      "network/dns",
      failureOf("dns", "EAI_AGAIN"),
      "https://api.example.com/v1",
      "why",
      /says nothing about whether the name exists/,
    ],
    [
      "network/refused",
      failureOf("connect", "ECONNREFUSED"),
      "http://127.0.0.1:8000/v1",
      "fix",
      /start the server/i,
    ],
    [
      "network/refused",
      failureOf("connect", "ECONNREFUSED"),
      "https://api.example.com:8443/v1",
      "why",
      /api\.example\.com:8443/,
    ],
    [
      "network/timeout",
      failureOf("body", "DEADLINE"),
      "https://api.example.com/v1",
      "why",
      /began to answer.*10 seconds/,
    ],
    [
      "network/timeout",
      failureOf("wait", "UND_ERR_HEADERS_TIMEOUT"),
      "https://api.example.com/v1",
      "fix",
      /raise `timeout`/,
    ],
    [
      "network/tls",
      failureOf("tls", "SELF_SIGNED_CERT_IN_CHAIN"),
      "https://api.example.com/v1",
      "fix",
      /NODE_EXTRA_CA_CERTS=/,
    ],
    [
      "network/tls",
      failureOf("tls", "ERR_SSL_WRONG_VERSION_NUMBER"),
      "https://localhost:1/v1",
      "why",
      /plain HTTP port/,
    ],
    ["network/tls", failureOf("tls", "CERT_NOT_YET_VALID"), "https://api.example.com/v1", "why", /clock/],
    [
      "network/proxy",
      { ...failureOf("proxy", "UND_ERR_ABORTED"), proxyStatus: 403 },
      "https://api.example.com/v1",
      "why",
      /HTTP 403/,
    ],
    [
      "network/proxy",
      failureOf("proxy", "ECONNREFUSED"),
      "https://api.example.com/v1",
      "fix",
      /NO_PROXY=api\.example\.com/,
    ],
    [
      "network/proxy",
      failureOf("proxy", "PROXY_INVALID"),
      "https://api.example.com/v1",
      "why",
      /is not a URL/,
    ],
  ];
  for (const [id, failure, url, part, expected] of named) {
    it(`${id} (${failure.code}) ${part} matches ${expected.source}`, () => {
      const facts = networkFacts(failure, { url, timeoutSeconds: 10 }, show);
      assert.match(asText(findingOfFailure({ id, retryable: false }, facts)[part]), expected);
    });
  }
});

function failureOf(stage: Stage, failed: string): NetworkFailure {
  return { kind: "failure", stage, code: failed };
}

describe("the rest", () => {
  it("our own fault says that it is ours", () => {
    const finding = internalError({ name: code("TypeError") });
    assertWellWorded(finding);
    assert.match(asText(finding.why), /mistake of its own/);
  });

  it("a reason points at what it blames", () => {
    const target = about("openai");
    const kinds = (id: ReasonId): string | undefined => {
      const place = placeOf(id, target);
      return place?.kind === "env" || place?.kind === "input" ? place.name : undefined;
    };
    assert.equal(kinds("auth/invalid-key"), "SOME_API_KEY");
    assert.equal(kinds("route/not-found"), "base-url");
    assert.equal(kinds("model/not-found"), "model");
    assert.equal(kinds("service/error"), undefined);
  });
});
