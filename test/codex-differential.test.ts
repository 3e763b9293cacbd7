import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import fc from "fast-check";

import { resolveCodex } from "../src/codex/resolve-codex.ts";
import { resolveCodexAction } from "../src/codex/resolve-codex-action.ts";
import type { Environment, Trust } from "../src/environment.ts";
import { createShow } from "../src/foreign-text.ts";
import { judgeOffline } from "../src/offline.ts";
import type { TargetOptions } from "../src/options.ts";
import { createProbe, type Network } from "../src/probe.ts";
import { listRequest, routeRequest } from "../src/requests.ts";
import type { Plan, Resolution } from "../src/target.ts";
import { codexOptions, input, memoryEnvironment, secretInput } from "./codex-environment.ts";
import { rawServer, reply, type TestServer } from "./support/raw-server.ts";
import { wireBytes } from "./support/codex-observation.ts";

const SEED = 20_261_121;
const RUNS = 300;
const VERSIONS = ["0.80", "0.107.0", "0.121", "0.133", "0.148.0", undefined, "9.9"];

/** One made-up machine: files, variables and options. */
interface Setup {
  readonly config: string;
  readonly authFile: string | undefined;
  readonly dotenv: string | undefined;
  readonly variables: Readonly<Record<string, string>>;
  readonly options: Partial<TargetOptions>;
}

/** Texts of keys: whole ones, and ones with every kind of character that is easy to get into one. */
const keys = fc.oneof(
  fc.stringMatching(/^sk-[A-Za-z0-9_-]{8,30}$/),
  fc
    .array(
      fc.constantFrom(
        "sk-",
        "aB3",
        "é",
        "–",
        "\u200B",
        "\uFEFF",
        "\u00A0",
        " ",
        "\t",
        "\n",
        "\r",
        "\x7F",
        "\0",
        '"',
        "ü€",
        "😀",
        "${X}",
      ),
      {
        maxLength: 6,
      },
    )
    .map((parts) => parts.join("")),
);

const paths = fc
  .array(
    fc.constantFrom(
      "/v1",
      "/",
      "//",
      "/a b",
      "/ü",
      "/%20",
      "/%2F",
      "?a=b",
      "?k=${V}",
      "#f",
      ";p",
      "/..",
      "/.",
      "/responses",
      " ",
      "\t",
      "\n",
      "\\x",
      "/api:x",
      "/[y]",
      "^`{|}",
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(""));

/** `§` stands for the server's host and port. */
const baseUrls = fc.oneof(
  { weight: 12, arbitrary: paths.map((path) => `http://§${path}`) },
  { weight: 1, arbitrary: paths.map((path) => `http://user:p%C3%A4ss@§${path}`) },
  { weight: 1, arbitrary: paths.map((path) => `HTTP:/§${path}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "",
      "§/v1",
      "ftp://§/v1",
      "https://",
      "http://[::1",
      "${URL}",
      " http://§/v1 ",
    ),
  },
);

const quoted = (text: string): string => JSON.stringify(text);
const headers = fc.dictionary(
  fc.constantFrom("Authorization", "authorization", "X-Api-Key", "api-key", "X-Extra", "bad header", "x-ü"),
  fc.oneof(
    keys,
    keys.map((key) => `Bearer ${key}`),
    fc.constantFrom("KEY", "OTHER", "NONE"),
  ),
  { maxKeys: 3 },
);
const inlineTable = (entries: Readonly<Record<string, string>>): string =>
  `{ ${Object.entries(entries)
    .map(([name, value]) => `${quoted(name)} = ${quoted(value)}`)
    .join(", ")} }`;

/** Lines of a provider's table, some wrong in type or name. */
const goodLine = fc.oneof(
  fc.constantFrom(
    'env_key = "KEY"',
    'env_key = "OTHER"',
    "requires_openai_auth = true",
    'wire_api = "responses"',
  ),
  keys.map((key) => `experimental_bearer_token = ${quoted(key)}`),
  headers.map((entries) => `http_headers = ${inlineTable(entries)}`),
  headers.map((entries) => `env_http_headers = ${inlineTable(entries)}`),
  fc
    .dictionary(fc.constantFrom("api-version", "key", "a b", "ü"), fc.oneof(keys, fc.constant("1&2")), {
      maxKeys: 2,
    })
    .map((entries) => `query_params = ${inlineTable(entries)}`),
);

const badLine = fc.constantFrom(
  'env_key = "NONE"',
  'env_key = ""',
  'wire_api = "chat"',
  "base_uri = 1",
  "request_max_retries = -1",
  'api_key = "x"',
  "aws = {}",
  'auth = { command = "true" }',
);

const providerLine = fc.oneof({ weight: 12, arbitrary: goodLine }, { weight: 1, arbitrary: badLine });

const topLines = fc.array(
  fc.constantFrom(
    'model = "m"',
    "model = 3",
    'profile = "ci"',
    'openai_base_url = "http://§/v1"',
    'forced_login_method = "api"',
    "unknown = [1, 2]",
    'cli_auth_credentials_store = "keyring"',
    "# text",
    "broken",
    "[projects]",
  ),
  { maxLength: 2 },
);

/** The id of the table and the one that is selected. */
const ids: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  { weight: 8, arbitrary: fc.constant(["own", "own"] as const) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ["OpenAI", "OpenAI"] as const,
      ["__proto__", "__proto__"] as const,
      ["a b", "a b"] as const,
      ["openai", "own"] as const,
      ["openai", "openai"] as const,
      ["own", "openai"] as const,
      ["own", "ollama"] as const,
      ["own", "missing"] as const,
    ),
  },
);

const configs = fc
  .record({
    ids,
    top: fc.oneof({ weight: 9, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: topLines }),
    base: fc.option(baseUrls, { freq: 15, nil: undefined }),
    lines: fc.uniqueArray(providerLine, { maxLength: 4, selector: (line) => line.split(" ", 1)[0] }),
    profile: fc.constantFrom("", "", '[profiles.ci]\nmodel = "p"\n'),
  })
  .map(({ ids: [id, selected], top, base, lines, profile }) =>
    [
      ...top,
      `model_provider = ${quoted(selected)}`,
      `[model_providers.${quoted(id)}]`,
      'name = "Own"',
      ...(base === undefined ? [] : [`base_url = ${quoted(base)}`]),
      ...lines,
      profile,
    ].join("\n"),
  );

const authFiles = fc.oneof(
  fc.constantFrom(
    undefined,
    undefined,
    "{",
    "[]",
    "\uFEFF{}",
    '{"auth_mode":"chatgpt"}',
    '{"OPENAI_API_KEY":1}',
  ),
  keys.map((key) => JSON.stringify({ OPENAI_API_KEY: key })),
);

const goodOverride = fc.constantFrom(
  "model=m",
  "model_providers.own.env_key=OTHER",
  "a.b.c=1",
  'model_provider="own"',
);
const override = fc.oneof(
  { weight: 8, arbitrary: goodOverride },
  { weight: 1, arbitrary: fc.constantFrom("x", "=") },
);

const options: fc.Arbitrary<Partial<TargetOptions>> = fc.record(
  {
    apiKey: keys.filter((key) => key !== "").map(secretInput),
    baseUrl: baseUrls.map((url) => input("base-url", url)),
    configOverrides: fc
      .array(override, { maxLength: 2 })
      .map((lines) => lines.map((line) => input("config-override", line))),
    clientVersion: fc.constantFrom(...VERSIONS),
  },
  { requiredKeys: [] },
);

const setups: fc.Arbitrary<Setup> = fc.record({
  config: configs,
  authFile: authFiles,
  dotenv: fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: keys.map((key) => `KEY=${key}\nexport OTHER='${key}'\n`) },
  ),
  variables: fc.record({ KEY: keys, OTHER: keys, CODEX_API_KEY: keys }, { requiredKeys: ["KEY", "OTHER"] }),
  options: fc
    .tuple(options, fc.constantFrom(undefined, undefined, undefined, undefined, "ci", "none", "no/name"))
    .map(([given, profile]) =>
      profile === undefined ? given : { ...given, profile: input("profile", profile) },
    ),
});

function environmentOf({ config, authFile, dotenv, variables }: Setup, host: string): Environment {
  const files: Record<string, string> = { "/run/codex/config.toml": config.replaceAll("§", host) };
  if (authFile !== undefined) files["/run/codex/auth.json"] = authFile;
  if (dotenv !== undefined) files["/run/codex/.env"] = dotenv;
  return memoryEnvironment(files, { CODEX_HOME: "/run/codex", ...variables });
}

function optionsOf({ options }: Setup, host: string): TargetOptions {
  const { baseUrl } = options;
  const url = baseUrl && { ...baseUrl, value: baseUrl.value.replaceAll("§", host) };
  return codexOptions({ ...options, baseUrl: url });
}

/** Resolves and judges; whatever is thrown fails the property. */
function judged(
  resolve: (options: TargetOptions, environment: Environment) => Resolution,
  setup: Setup,
  host: string,
): Resolution {
  const [options, environment] = [optionsOf(setup, host), environmentOf(setup, host)];
  const resolution = resolve(options, environment);
  judgeOffline(resolution, options, environment, createShow(resolution.secrets));
  return resolution;
}

describe("a Codex config of any kind", () => {
  it("never throws, whatever is in it and whichever version reads it", () => {
    const lines = fc.array(fc.oneof(configs, providerLine, fc.string({ unit: "binary" })), { maxLength: 4 });
    fc.assert(
      fc.property(setups, lines, fc.boolean(), (setup, extra, isAction) => {
        const config = `${setup.config}\n${extra.join("\n")}`;
        judged(isAction ? resolveCodexAction : resolveCodex, { ...setup, config }, "127.0.0.1:9");
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });
});

/** The last request that a server got: its target, and its headers by lower-case name, each byte a character. */
function lastRequest(head: string): {
  readonly target: string;
  readonly headers: ReadonlyMap<string, string>;
} {
  const [start = "", ...lines] = head.slice(0, head.indexOf("\r\n\r\n")).split("\r\n");
  const pairs = lines.map((line): [string, string] => {
    const cut = line.indexOf(":");
    return [line.slice(0, cut).toLowerCase(), line.slice(cut + 1).replace(/^ | *$/g, "")];
  });
  return { target: start.split(" ")[1] ?? "", headers: new Map(pairs) };
}

describe("the plan of resolveCodex and what the probe sends", () => {
  let server: TestServer;
  let network: Network;
  const trust: Trust = "trusted";

  before(async () => {
    server = await rawServer({
      onRequest: (socket) => {
        reply(401, { "content-type": "application/json", connection: "close" }, "{}")(socket);
        socket.end();
      },
    });
    network = createProbe({ variables: {}, certificates: [], trust });
  });
  after(async () => {
    await network.close();
    await server.close();
  });

  /** Sends a plan's wire request or its list and compares what arrived with the plan. */
  async function compare({ target }: Resolution, plan: Plan, isList: boolean): Promise<void> {
    const request = isList ? listRequest(target, plan) : routeRequest(target, plan);
    const start = server.received().length;
    const evidence = await network.probe(request, { deadlineMs: 5000 });
    assert.equal(evidence.kind === "response" ? evidence.status : evidence.code, 401);
    const { target: path, headers } = lastRequest(server.received().slice(start));
    const planned = new URL(isList ? plan.modelsUrl : plan.url);
    assert.equal(path, planned.pathname + planned.search);
    assert.equal(headers.get("host"), planned.host);
    assert.equal(headers.get("authorization")?.replace(/[ \t]+$/, "") ?? null, wireBytes(plan));
  }

  it("are the same, to the byte", async () => {
    let sent = 0;
    let withKey = 0;
    await fc.assert(
      fc.asyncProperty(setups, fc.boolean(), async (setup, isList) => {
        const host = `127.0.0.1:${server.port}`;
        const resolution = judged(resolveCodex, setup, host);
        const { plan } = resolution.target;
        if (plan === undefined || new URL(plan.url).host !== host) return;
        await compare(resolution, plan, isList);
        sent += 1;
        if (plan.authorization !== null) withKey += 1;
      }),
      { seed: SEED, numRuns: RUNS },
    );
    assert.ok(sent > RUNS / 4, `${sent} of ${RUNS} were sent`);
    assert.ok(withKey > RUNS / 8, `${withKey} of ${RUNS} had a key`);
  });
});
