import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Evidence, ProbeRequest, ServerResponse } from "../src/evidence.ts";
import { asText } from "../src/markup.ts";
import { keyRequest } from "../src/requests.ts";
import { drive, inShort, KEY, serving, type Routes, type Setup } from "./support/fake-server.ts";
import {
  BAD_BODY,
  BAD_KEY,
  errorReply,
  failure,
  LIST,
  listOf,
  NO_KEY,
  NOT_FOUND,
  PAGE,
  reply,
} from "./support/replies.ts";
import { targetOf } from "./support/target.ts";

const HOST = "https://llm.example.net";
const BASE = `${HOST}/v1`;
const OPENAI = "https://api.openai.com/v1";
const OPENROUTER = "https://openrouter.ai/api/v1";
const PERPLEXITY = "https://api.perplexity.ai";

const GUARDED = { good: LIST, none: NO_KEY, wrong: BAD_KEY };
const GUARDED_ROUTE = { good: BAD_BODY, none: NO_KEY, wrong: BAD_KEY };
const REJECTED_ROUTE = { good: BAD_KEY, none: NO_KEY, wrong: BAD_KEY };
const DOWN = errorReply(500, "Internal server error");
const REFUSED_EVERYWHERE = { good: NOT_FOUND, none: NO_KEY, wrong: BAD_KEY };

interface Case {
  readonly name: string;
  readonly setup: Partial<Setup>;
  readonly routes: Routes;
  /** `id` of an error, `W id` of a warning. */
  readonly findings: readonly string[];
  readonly requests: readonly string[];
}

const ASK = "models GET /v1/models +key";
const CONTROL = "control GET /v1/models";
const WRONG_KEY = "wrong-key GET /v1/models";
const PROOF = "route POST /v1/chat/completions +key";
const KEYLESS = "keyless-route POST /v1/chat/completions";
const NOWHERE = "candidate GET /no-such-path-of-any-api/models";

const CASES: readonly Case[] = [
  {
    name: "a known provider whose list proves the key is asked once",
    setup: { baseUrl: OPENAI },
    routes: { "GET /v1/models": LIST },
    findings: [],
    requests: [ASK],
  },
  {
    name: "a known provider's list from a cache proves nothing",
    setup: { baseUrl: OPENAI },
    routes: {
      "GET /v1/models": { ...LIST, headers: { ...LIST.headers, age: "30" } },
      "POST /v1/chat/completions": REJECTED_ROUTE,
    },
    findings: ["auth/invalid-key"],
    requests: [ASK, PROOF],
  },
  {
    name: "an unknown host that refuses without the key is proven",
    setup: {},
    routes: { "GET /v1/models": GUARDED },
    findings: [],
    requests: [ASK, CONTROL],
  },
  {
    name: "an unknown host that refuses a wrong key is proven",
    setup: {},
    routes: { "GET /v1/models": { good: LIST, none: LIST, wrong: BAD_KEY } },
    findings: [],
    requests: [ASK, CONTROL, WRONG_KEY],
  },
  {
    name: "a refusal of the control for another fault than the key proves nothing",
    setup: { mode: "models" },
    routes: {
      "GET /v1/models": { good: LIST, none: errorReply(400, "x-tenant is required"), wrong: BAD_KEY },
    },
    findings: ["W auth/unproven"],
    requests: [ASK, CONTROL],
  },
  {
    name: "a control that gets no answer proves nothing",
    setup: { mode: "models" },
    routes: { "GET /v1/models": { good: LIST, none: failure("ECONNRESET"), wrong: BAD_KEY } },
    findings: ["W auth/unproven"],
    requests: [ASK, CONTROL],
  },
  {
    name: "a public list: the route proves the key",
    setup: {},
    routes: { "GET /v1/models": LIST, "POST /v1/chat/completions": GUARDED_ROUTE },
    findings: [],
    requests: [ASK, CONTROL, WRONG_KEY, PROOF, KEYLESS],
  },
  {
    name: "a public list: the route rejects the key",
    setup: {},
    routes: { "GET /v1/models": LIST, "POST /v1/chat/completions": REJECTED_ROUTE },
    findings: ["auth/invalid-key"],
    requests: [ASK, CONTROL, WRONG_KEY, PROOF],
  },
  {
    name: "a public list: the route judges the body first, with and without the key",
    setup: {},
    routes: { "GET /v1/models": LIST, "POST /v1/chat/completions": BAD_BODY },
    findings: ["W auth/unproven"],
    requests: [ASK, CONTROL, WRONG_KEY, PROOF, KEYLESS],
  },
  {
    name: "a public list: the account has no credit",
    setup: {},
    routes: {
      "GET /v1/models": LIST,
      "POST /v1/chat/completions": errorReply(429, "You exceeded your current quota", "insufficient_quota"),
    },
    findings: ["quota/exhausted"],
    requests: [ASK, CONTROL, WRONG_KEY, PROOF],
  },
  {
    name: "a public list: the route is down",
    setup: {},
    routes: { "GET /v1/models": LIST, "POST /v1/chat/completions": failure("ECONNRESET", "wait") },
    findings: ["network/reset"],
    requests: [ASK, CONTROL, WRONG_KEY, PROOF],
  },
  {
    name: "a public list with probe models is only unproven",
    setup: { mode: "models" },
    routes: { "GET /v1/models": LIST },
    findings: ["W auth/unproven"],
    requests: [ASK, CONTROL, WRONG_KEY],
  },
  {
    name: "a public list without the wanted model tells both",
    setup: { mode: "models", models: ["claude-opus-9"] },
    routes: { "GET /v1/models": LIST },
    findings: ["W auth/unproven", "model/not-listed"],
    requests: [ASK, CONTROL, WRONG_KEY],
  },
  {
    name: "a known public list with probe models needs no control",
    setup: { baseUrl: OPENROUTER, mode: "models" },
    routes: { "GET /api/v1/models": LIST },
    findings: ["W auth/unproven"],
    requests: ["models GET /api/v1/models +key"],
  },
  {
    name: "a key endpoint proves the key",
    setup: { baseUrl: OPENROUTER },
    routes: {
      "GET /api/v1/models": LIST,
      "GET /api/v1/key": reply(200, { data: { label: "ci", limit_remaining: null } }),
    },
    findings: [],
    requests: ["models GET /api/v1/models +key", "key GET /api/v1/key +key"],
  },
  {
    name: "a key endpoint tells of a spent limit",
    setup: { baseUrl: OPENROUTER },
    routes: {
      "GET /api/v1/models": LIST,
      "GET /api/v1/key": reply(200, { data: { label: "ci", limit_remaining: 0 } }),
    },
    findings: ["quota/key-limit"],
    requests: ["models GET /api/v1/models +key", "key GET /api/v1/key +key"],
  },
  {
    name: "a key endpoint rejects the key",
    setup: { baseUrl: OPENROUTER },
    routes: { "GET /api/v1/models": LIST, "GET /api/v1/key": errorReply(401, "User not found.") },
    findings: ["auth/invalid-key"],
    requests: ["models GET /api/v1/models +key", "key GET /api/v1/key +key"],
  },
  {
    name: "a key endpoint that is gone leaves the key unproven, without a third request with it",
    setup: { baseUrl: OPENROUTER },
    routes: { "GET /api/v1/models": LIST, "POST /api/v1/chat/completions": GUARDED_ROUTE },
    findings: ["W auth/unproven"],
    requests: ["models GET /api/v1/models +key", "key GET /api/v1/key +key"],
  },
  {
    name: "a key endpoint that is silent is the network's fault",
    setup: { baseUrl: OPENROUTER },
    routes: { "GET /api/v1/models": LIST, "GET /api/v1/key": failure("DEADLINE", "wait") },
    findings: ["network/timeout"],
    requests: ["models GET /api/v1/models +key", "key GET /api/v1/key +key"],
  },
  {
    name: "a provider without a list is proven by its route",
    setup: { baseUrl: PERPLEXITY },
    routes: { "POST /chat/completions": GUARDED_ROUTE },
    findings: [],
    requests: ["route POST /chat/completions +key", "keyless-route POST /chat/completions"],
  },
  {
    name: "a bad key ends it at the list",
    setup: {},
    routes: { "GET /v1/models": BAD_KEY },
    findings: ["auth/invalid-key"],
    requests: [ASK],
  },
  {
    name: "a missing list beside a live route, with probe models",
    setup: { mode: "models" },
    routes: { "GET /v1/models": NOT_FOUND, "POST /v1/chat/completions": GUARDED_ROUTE, "*": NOT_FOUND },
    findings: ["W route/models-unavailable", "W auth/unproven"],
    requests: [ASK, KEYLESS],
  },
  {
    name: "a missing list beside a live route, proven",
    setup: {},
    routes: { "GET /v1/models": NOT_FOUND, "POST /v1/chat/completions": GUARDED_ROUTE },
    findings: ["W route/models-unavailable"],
    requests: [ASK, KEYLESS, PROOF],
  },
  {
    name: "a missing list beside a live route, where the key is bad",
    setup: {},
    routes: { "GET /v1/models": NOT_FOUND, "POST /v1/chat/completions": REJECTED_ROUTE },
    findings: ["auth/invalid-key"],
    requests: [ASK, KEYLESS, PROOF],
  },
  {
    name: "a list that a restricted key may not read, beside a live route",
    setup: {},
    routes: {
      "GET /v1/models": errorReply(
        403,
        "You have insufficient permissions for this operation. Missing scopes: api.model.read.",
        "missing_scope",
      ),
      "POST /v1/chat/completions": GUARDED_ROUTE,
    },
    findings: ["W route/models-unavailable"],
    requests: [ASK, KEYLESS, PROOF],
  },
  {
    name: "a base URL without its version, where the API is seen",
    setup: { baseUrl: HOST },
    routes: { "GET /v1/models": GUARDED },
    findings: ["base-url/version-missing"],
    requests: [
      "models GET /models +key",
      "keyless-route POST /chat/completions",
      NOWHERE,
      "candidate GET /v1/models",
    ],
  },
  {
    name: "a base URL with its version twice, where the API is seen",
    setup: { baseUrl: `${HOST}/v1/v1`, mode: "models" },
    routes: { "GET /v1/models": GUARDED },
    findings: ["base-url/version-doubled"],
    requests: [
      "models GET /v1/v1/models +key",
      "keyless-route POST /v1/v1/chat/completions",
      NOWHERE,
      "candidate GET /v1/models",
    ],
  },
  {
    name: "a web page in place of the list, and the API under /v1",
    setup: { baseUrl: HOST },
    routes: { "GET /v1/models": LIST, "*": PAGE },
    findings: ["base-url/version-missing"],
    requests: [
      "models GET /models +key",
      "keyless-route POST /chat/completions",
      NOWHERE,
      "candidate GET /v1/models",
    ],
  },
  {
    name: "a web page wherever one looks",
    setup: {},
    routes: { "*": PAGE },
    findings: ["route/html"],
    requests: [
      ASK,
      KEYLESS,
      NOWHERE,
      "candidate GET /models",
      "candidate GET /v1/openai/models",
      "candidate GET /api/v1/models",
    ],
  },
  {
    name: "a server that refuses every path alike: the usual version is only a guess",
    setup: { baseUrl: HOST, mode: "models" },
    routes: { "*": REFUSED_EVERYWHERE },
    findings: ["base-url/version-missing"],
    requests: [
      "models GET /models +key",
      "keyless-route POST /chat/completions",
      NOWHERE,
      "candidate GET /v1/models",
      "candidate GET /api/v1/models",
    ],
  },
  {
    name: "a server that refuses every path alike, below a version",
    setup: { mode: "models" },
    routes: { "*": REFUSED_EVERYWHERE },
    findings: ["W route/models-unavailable", "W auth/unproven"],
    requests: [ASK, KEYLESS],
  },
  {
    name: "a redirect",
    setup: {},
    routes: { "*": reply(308, "", { location: "https://www.example.com/v1/models" }) },
    findings: ["network/redirect"],
    requests: [ASK],
  },
  ...(
    [
      ["ENOTFOUND", "network/dns"],
      ["ECONNREFUSED", "network/refused"],
      ["DEADLINE", "network/timeout"],
      ["SELF_SIGNED_CERT_IN_CHAIN", "network/tls"],
      ["ECONNRESET", "network/reset"],
      ["INTERNAL_ADDRESS", "base-url/internal-address"],
    ] as const
  ).map(([code, id]) => ({
    name: `no answer: ${code}`,
    setup: {},
    routes: { "*": failure(code) },
    findings: [id],
    requests: [ASK],
  })),
  {
    name: "a service that is down is not searched for at other paths",
    setup: {},
    routes: { "*": errorReply(503, "The engine is currently overloaded, please try again later") },
    findings: ["service/overloaded"],
    requests: [ASK],
  },
  {
    name: "no key needed: a list is enough",
    setup: { keyless: true },
    routes: { "GET /v1/models": LIST },
    findings: [],
    requests: ["models GET /v1/models"],
  },
  {
    name: "no key configured, but one is wanted",
    setup: { keyless: true },
    routes: { "GET /v1/models": NO_KEY },
    findings: ["auth/not-received"],
    requests: ["models GET /v1/models"],
  },
  {
    name: "a list without models",
    setup: {},
    routes: { "GET /v1/models": listOf() },
    findings: ["model/empty-list"],
    requests: [ASK],
  },
  {
    name: "probe route: proven",
    setup: { mode: "route" },
    routes: { "POST /v1/chat/completions": GUARDED_ROUTE },
    findings: [],
    requests: [PROOF, KEYLESS],
  },
  {
    name: "probe route: the key is bad",
    setup: { mode: "route" },
    routes: { "POST /v1/chat/completions": REJECTED_ROUTE },
    findings: ["auth/invalid-key"],
    requests: [PROOF],
  },
  {
    name: "probe route: a failure of the service proves nothing",
    setup: { mode: "route" },
    routes: { "POST /v1/chat/completions": { good: DOWN, none: NO_KEY, wrong: BAD_KEY } },
    findings: ["W auth/unproven"],
    requests: [PROOF],
  },
  {
    name: "a service that fails for every request with the key is down, though it refuses others",
    setup: {},
    routes: {
      "GET /v1/models": { good: DOWN, none: NO_KEY, wrong: BAD_KEY },
      "POST /v1/chat/completions": { good: DOWN, none: NO_KEY, wrong: BAD_KEY },
    },
    findings: ["service/error"],
    requests: [ASK, KEYLESS, PROOF],
  },
  {
    name: "a server that fails on an empty object, beside a public list, takes the key (llama.cpp)",
    setup: {},
    routes: {
      "GET /v1/models": LIST,
      "POST /v1/chat/completions": { good: DOWN, none: NO_KEY, wrong: BAD_KEY },
    },
    findings: [],
    requests: [ASK, CONTROL, WRONG_KEY, PROOF, KEYLESS],
  },
  {
    name: "probe route: nobody is refused",
    setup: { mode: "route" },
    routes: { "POST /v1/chat/completions": BAD_BODY },
    findings: ["W auth/unproven"],
    requests: [PROOF, KEYLESS],
  },
  {
    name: "probe route: Codex needs the Responses API, which is not there",
    setup: { mode: "auto", client: "codex" },
    routes: { "GET /v1/models": LIST, "POST /v1/responses": NOT_FOUND },
    findings: ["wire/responses-unsupported"],
    requests: [ASK, CONTROL, WRONG_KEY, "route POST /v1/responses +key"],
  },
  {
    name: "a key in a header of the config is a key too: a public list does not prove it",
    setup: { mode: "models", client: "codex", keyHeader: "api-key" },
    routes: { "GET /v1/models": LIST },
    findings: ["W auth/unproven"],
    requests: [ASK, CONTROL, WRONG_KEY],
  },
];

function judged(setup: Partial<Setup>, routes: Routes) {
  return drive({ baseUrl: BASE, mode: "auto", ...setup }, serving(routes));
}

describe("investigate", () => {
  for (const { name, setup, routes, findings, requests } of CASES) {
    it(name, () => {
      const { conclusion, requests: made } = judged(setup, routes);
      const found = conclusion.findings.map(({ id, level }) => (level === "error" ? id : `W ${id}`));
      assert.deepEqual(found, findings);
      assert.deepEqual(made.map(inShort), requests);
    });
  }

  it("names the corrected base URL", () => {
    const cases = [
      [HOST, { "GET /v1/models": GUARDED }],
      [`${HOST}/v1/v1`, { "GET /v1/models": LIST }],
    ] as const;
    for (const [baseUrl, routes] of cases) {
      const [finding] = judged({ baseUrl }, routes).conclusion.findings;
      assert.match(asText(finding?.fix ?? ""), /^Set `base-url: https:\/\/llm\.example\.net\/v1`/);
      assert.deepEqual(finding?.alternatives, []);
    }
  });

  it("says of a guess that it is one", () => {
    const { conclusion } = judged({ baseUrl: HOST, mode: "models" }, { "*": REFUSED_EVERYWHERE });
    const [finding] = conclusion.findings;
    assert.deepEqual(finding?.alternatives, ["route/not-found"]);
    assert.match(asText(finding.fix), /compare|try/i);
  });

  it("takes the key to no key endpoint of another origin", () => {
    const target = targetOf({ baseUrl: BASE, key: KEY });
    const plan = { url: `${BASE}/responses`, modelsUrl: `${BASE}/models`, authorization: null, headers: [] };
    const urls = [
      "https://other.example/key",
      "//other.example/key",
      "http://llm.example.net/key",
      "https://",
    ];
    for (const url of urls) assert.equal(keyRequest(target, plan, { method: "GET", url }), undefined, url);
    assert.equal(keyRequest(target, plan, { method: "GET", url: "{base}/key" })?.url, `${BASE}/key`);
    assert.equal(keyRequest(target, plan, { method: "GET", url: "/key" })?.url, `${HOST}/key`);
  });

  it("gives the ids of the list, and none where no list was read", () => {
    assert.deepEqual(judged({}, { "GET /v1/models": GUARDED }).conclusion.ids, ["gpt-5.4", "gpt-5.4-mini"]);
    assert.equal(judged({}, { "*": PAGE }).conclusion.ids, undefined);
  });

  it("sends the made-up key with the prefix of the real one, and none of the rest", () => {
    const { requests } = judged({}, { "GET /v1/models": LIST, "*": BAD_BODY });
    const wrong = requests.find(({ purpose }) => purpose === "wrong-key")?.headers["authorization"] ?? "";
    assert.match(wrong, /^Bearer sk-made-up/);
    assert.ok(!wrong.includes(KEY.slice(3, 9)));
  });
});

const BODIES: readonly Evidence[] = [
  LIST,
  listOf(),
  NO_KEY,
  BAD_KEY,
  BAD_BODY,
  NOT_FOUND,
  PAGE,
  reply(200, "{}"),
  reply(200, ""),
  reply(200, '{"data":['),
  reply(200, { error: { message: "Invalid API key", code: 401 } }),
  reply(204),
  reply(302, "", { location: "//[" }),
  errorReply(403, "Missing scopes: api.model.read.", "missing_scope"),
  errorReply(429, "Rate limit reached", "rate_limit_exceeded"),
  errorReply(404, "Invalid URL (GET /v1/v1/models)"),
  errorReply(500, "The server had an error"),
  { ...LIST, headers: { "cache-control": "public, max-age=60" } },
  failure("ECONNRESET"),
  failure("DEADLINE", "wait"),
  failure("UNKNOWN", "proxy"),
];

const evidence = fc.oneof(
  fc.constantFrom(...BODIES),
  fc.record({
    kind: fc.constant("response" as const),
    status: fc.integer({ min: 100, max: 599 }),
    headers: fc.dictionary(
      fc.constantFrom("content-type", "location", "age", "retry-after", "date", "vary"),
      fc.string({ maxLength: 20 }),
    ),
    body: fc.oneof(fc.string({ maxLength: 80 }), fc.json({ maxDepth: 2 })),
  }),
);

const SECRET_QUERY = "q9Zk-4471-token";
const PASSWORD = "hunter-7731";

const setups: fc.Arbitrary<Setup> = fc
  .record({
    baseUrl: fc.constantFrom(
      BASE,
      HOST,
      `${HOST}/v1/v1`,
      `${HOST}/a/b/`,
      `https://somebody:${PASSWORD}@llm.example.net/v1`,
      "http://127.0.0.1:11434/v1",
      OPENAI,
      OPENROUTER,
      PERPLEXITY,
      "https://api.deepseek.com",
      "https://api.novita.ai/openai/v1",
      "https://ai-gateway.vercel.sh/v1",
      "https://generativelanguage.googleapis.com/v1beta/openai",
    ),
    mode: fc.constantFrom("auto" as const, "models" as const, "route" as const, "request" as const),
    client: fc.constantFrom("codex" as const, "openai-sdk" as const),
    keyless: fc.boolean(),
    models: fc.constantFrom([], ["gpt-5.4"], ["openai/gpt-5.4", "x"]),
    keyHeader: fc.constantFrom("", "api-key"),
    query: fc.constantFrom("api-version=1", `code=${SECRET_QUERY}&api-version=1`),
  })
  .map(({ keyHeader, ...rest }) => (keyHeader === "" || rest.keyless ? rest : { ...rest, keyHeader }));

const MOST_WITH_KEY = { auto: 2, models: 1, route: 1, request: 3 };

function carries(request: ProbeRequest, text: string): boolean {
  return request.url.includes(text) || Object.values(request.headers).some((value) => value.includes(text));
}

function checkRequests(setup: Setup, requests: readonly ProbeRequest[]): void {
  const withKey = requests.filter(({ authenticated }) => authenticated);
  assert.ok(withKey.length <= MOST_WITH_KEY[setup.mode], withKey.map(inShort).join(", "));
  assert.ok(requests.length <= 12, requests.map(inShort).join(", "));
  for (const request of requests) {
    assert.equal(new URL(request.url).origin, new URL(setup.baseUrl).origin);
    assert.equal(request.authenticated, carries(request, KEY));
  }
  for (const request of requests.filter(({ purpose }) => !/^(?:models|key|route|request)$/.test(purpose))) {
    for (const secret of [KEY, SECRET_QUERY, PASSWORD, "somebody"])
      assert.ok(!carries(request, secret), inShort(request));
    if (request.purpose !== "wrong-key") assert.equal(request.headers["authorization"], undefined);
  }
}

/** A pass needs a list that was read, where one was asked for, and an answer that only a good key gets. */
function checkPass(setup: Setup, seen: readonly { request: ProbeRequest; evidence: Evidence }[]): void {
  const answers = (purposes: RegExp): string[] =>
    seen.flatMap(({ request, evidence }) =>
      evidence.kind === "response" && purposes.test(request.purpose)
        ? [`${evidence.status} ${evidence.body}`]
        : [],
    );
  const lists = seen.filter(({ request }) => request.purpose === "models");
  if (lists.length > 0) assert.match(answers(/^models$/).join(), /^200 /);
  if (setup.keyless === true && setup.mode !== "route") return;
  const listProves = /openai\.com|deepseek|googleapis/.test(setup.baseUrl) && setup.mode !== "route";
  const keyProves = answers(/^key$/).some((answer) => answer.startsWith("200 "));
  const refused = answers(/^(?:control|wrong-key|keyless-route)$/).some((answer) =>
    /^40[13] |api key/i.test(answer),
  );
  assert.ok(listProves || keyProves || refused);
}

describe("investigate, whatever is answered", () => {
  it("ends, keeps the key to its requests, and passes nothing that was not proven", () => {
    fc.assert(
      fc.property(setups, fc.array(evidence, { minLength: 1, maxLength: 12 }), (setup, answers) => {
        const seen: { request: ProbeRequest; evidence: Evidence }[] = [];
        const { conclusion, requests } = drive(setup, (request) => {
          const next = answers[seen.length % answers.length] ?? NOT_FOUND;
          seen.push({ request, evidence: next });
          return next;
        });
        checkRequests(setup, requests);
        if (conclusion.findings.length === 0) checkPass(setup, seen);
        if (setup.mode !== "route" && conclusion.findings.length === 0 && setup.baseUrl !== PERPLEXITY)
          assert.ok((conclusion.ids?.length ?? 0) > 0);
      }),
      { numRuns: 1500 },
    );
  });
});

describe("investigate in the mode request", () => {
  const setup = { baseUrl: "https://gateway.example/v1", mode: "request", models: ["gpt-5.4"] } as const;
  const guarded = { good: LIST, none: NO_KEY, wrong: BAD_KEY };
  const stream = (...events: readonly string[]): ServerResponse =>
    reply(200, events.map((event) => `data: ${event}\n\n`).join(""), { "content-type": "text/event-stream" });
  const CHUNK = '{"object":"chat.completion.chunk","choices":[{"delta":{"content":"ok"}}]}';
  const serve = (answer: Evidence) =>
    drive(
      setup,
      serving({
        "GET /v1/models": guarded,
        "POST /v1/chat/completions": { good: answer, none: NO_KEY, wrong: BAD_KEY },
      }),
    );

  const ROWS: readonly (readonly [name: string, answer: Evidence, id: string | undefined])[] = [
    ["a whole stream", stream(CHUNK, "[DONE]"), undefined],
    ["a stream without its last event", stream(CHUNK), "wire/stream-broken"],
    [
      "one JSON object in place of a stream",
      reply(200, { object: "chat.completion", choices: [] }),
      "wire/stream-broken",
    ],
    ["a refusal of tools", errorReply(400, "This model does not support tools."), "wire/tools-unsupported"],
    ["an unknown model", errorReply(404, "The model does not exist.", "model_not_found"), "model/not-found"],
    [
      "an account without credit",
      errorReply(429, "You exceeded your current quota.", "insufficient_quota"),
      "quota/exhausted",
    ],
    ["a connection that is cut", failure("ECONNRESET", "wait"), "network/reset"],
  ];
  for (const [name, answer, id] of ROWS) {
    it(`reads ${name} as ${id ?? "good"}`, () => {
      const { conclusion, requests } = serve(answer);
      assert.deepEqual(
        conclusion.findings.map((finding) => finding.id),
        id === undefined ? [] : [id],
      );
      assert.deepEqual(requests.map(inShort).at(-1), "request POST /v1/chat/completions +key");
    });
  }

  it("asks for a stream with one tool", () => {
    const body: unknown = JSON.parse(serve(stream("[DONE]")).requests.at(-1)?.body ?? "");
    assert.ok(typeof body === "object" && body !== null && "stream" in body && "tools" in body);
    assert.equal(body.stream, true);
  });

  it("is not billed where the check failed before", () => {
    const { requests } = drive(setup, serving({ "GET /v1/models": BAD_KEY }));
    assert.ok(requests.every(({ purpose }) => purpose !== "request"));
  });
});

describe("investigate, where a list is larger than what is read", () => {
  it("takes the whole items and only warns of a model that may come after", () => {
    const cut: Evidence = {
      ...reply(200, '{"data":[{"id":"a"},{"id":"b"},{"id":"c'),
      bodyFault: "too-large",
    };
    const { conclusion } = drive(
      { baseUrl: "https://gateway.example/v1", mode: "auto", models: ["z"] },
      serving({ "GET /v1/models": { good: cut, none: NO_KEY, wrong: BAD_KEY } }),
    );
    assert.deepEqual(conclusion.ids, ["a", "b"]);
    assert.deepEqual(
      conclusion.findings.map(({ id, level }) => [id, level]),
      [["model/not-listed", "warning"]],
    );
  });
});
