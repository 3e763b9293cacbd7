/** Cases beside those of the threat model, by the same classes: none leaks, none forges, each is told for what it is. */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { assertFails, attack, CANARY, OTHER, PART, type Aftermath, type Attack } from "../support/attack.ts";
import { currentMode } from "../support/modes.ts";
import { using } from "../support/probe-with-server.ts";
import { rawServer, repeats, reply, sends, type Answer } from "../support/raw-server.ts";

const JSON_TYPE = { "content-type": "application/json" };
const HEAD = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";
const LIST = '{"object":"list","data":[{"id":"m","object":"model"}]}';
const AWAY = "https://host.invalid/v1";

type Row = readonly [name: string, setup: Attack, verdict: string];

/** Offline cases: the key or a file decides. */
function check(rows: readonly Row[]): void {
  for (const [name, setup, verdict] of rows)
    it(`${name}: ${verdict}`, async () => {
      // In one mode a proxy refuses every host.
      assertFails(await attack(setup), verdict, ...(verdict === "network/dns" ? ["network/proxy"] : []));
    });
}

const key = (name: string, value: string, verdict: string, secretPart = PART): Row => [
  name,
  { key: value, secretPart },
  verdict,
];

const PEM = (type: string): string => `-----BEGIN ${type}-----\n${PART}\n${PART}\n-----END ${type}-----\n`;

describe("values that are saved as a key", { concurrency: 2 }, () => {
  check([
    ...["\n", "\r\n", " ", "\t", "\u00a0", "\ufeff", "\v", "\u2028", "\u3000"].flatMap((white) => [
      key(`${JSON.stringify(white)} behind it`, CANARY + white, "secret/edge-whitespace"),
      key(`${JSON.stringify(white)} before it`, white + CANARY, "secret/edge-whitespace"),
    ]),
    key("48 KB", `sk-${"aB3dEfGh".repeat(6000)}`, "secret/not-a-key", "aB3dEfGh"),
    key("a private key", PEM("PRIVATE KEY"), "secret/not-a-key"),
    key("a service account", JSON.stringify({ private_key: PEM("KEY") }, null, 2), "secret/prefixed"),
    key("auth.json", JSON.stringify({ OPENAI_API_KEY: CANARY, tokens: null }, null, 2), "secret/prefixed"),
    key("a line of TOML", `OPENAI_API_KEY = "${CANARY}"`, "secret/prefixed"),
    key("a line of YAML", `api_key: ${CANARY}`, "secret/prefixed"),
    key("a file of variables", `OPENAI_API_KEY=${CANARY}\nOTHER=1\n`, "secret/prefixed"),
    key("base64", Buffer.from(CANARY).toString("base64"), "secret/not-a-key"),
    key("Anthropic's key", `sk-ant-api03-${PART}`, "secret/other-provider"),
    key("a GitHub token", `ghp_${PART.slice(0, 36)}`, "secret/other-provider"),
    key("a login token", `eyJhbGciOiJIUzI1NiJ9.${PART}.${PART}`, "secret/other-provider"),
    key("an organization's id", `org-${PART.slice(0, 24)}`, "secret/not-a-key"),
    key("a URL with a token", `https://api.example/${PART}`, "secret/not-a-key"),
  ]);
});

const withKeyIn = (input: string, value: string, verdict: string): Row => [
  `the key as ${input}`,
  { inputs: { "base-url": AWAY, [input]: value } },
  verdict,
];

const FORK = {
  pull_request: { head: { repo: { full_name: "somebody/app" } }, base: { repo: { full_name: "octo/app" } } },
};

it("an event that does not tell itself is not trusted with a host of the config", async () => {
  const config = `model_provider = "p"\n[model_providers.p]\nname = "p"\nbase_url = "https://evil.test/v1"\nenv_key = "K"\n`;
  const env = { K: CANARY, GITHUB_ACTIONS: "true", GITHUB_EVENT_NAME: "", GITHUB_EVENT_PATH: "" };
  const files = { "codex/config.toml": config };
  const after = await attack({ key: null, env, files, inputs: { config: "codex" } });
  assertFails(after, "base-url/not-allowed");
  assert.deepEqual(after.lookups, []);
});

describe("events without secrets", { concurrency: 2 }, () => {
  for (const blank of ["", "\n", "\r\n", " ", "\t", "   \n", "\u200b"])
    it(`skip the check where the key is ${JSON.stringify(blank)}`, async () => {
      const event = { name: "pull_request", payload: FORK };
      const { run, outputs, reasons } = await attack({ key: blank, event });
      assert.deepEqual([run.exitCode, outputs["status"], outputs["verdict"]], [0, "skip", "secret/withheld"]);
      assert.deepEqual(reasons, ["secret/withheld"]);
    });
});

describe("the key in another place", { concurrency: 2 }, () => {
  check([
    withKeyIn("model", CANARY, "secret/not-a-key"),
    withKeyIn("client", CANARY, "config/invalid-type"),
    withKeyIn("timeout", CANARY, "config/invalid-type"),
    withKeyIn("fail-on", CANARY, "config/invalid-type"),
    withKeyIn("config", CANARY, "config/missing"),
    withKeyIn("allowed-hosts", CANARY, "base-url/not-allowed"),
    withKeyIn("report", `${CANARY}.json`, "network/dns"),
    withKeyIn("base-url", `https://host.invalid/v1?api-key=${PART}`, "base-url/query"),
    withKeyIn("base-url", `https://host.invalid/v1#${CANARY}`, "base-url/query"),
    withKeyIn("base-url", `https://${CANARY}@host.invalid/v1`, "base-url/credentials"),
  ]);
  check([
    ["the key as a targets file", { key: null, inputs: { targets: CANARY } }, "config/missing"],
    [
      "a piece of the key in the name of a targets file",
      {
        key: null,
        env: { K: CANARY },
        inputs: { targets: `${PART}.toml`, probe: "none" },
        files: { [`${PART}.toml`]: '[[targets]]\nprovider="openai"\nenv_key="K"\n[[targets]]\nclient="x"\n' },
      },
      "config/invalid-type",
    ],
  ]);
  // A host name goes to the resolver or the proxy, and undici's debug lines show paths.
  if (currentMode() === "plain")
    check([
      withKeyIn("base-url", `https://host.invalid/${CANARY}/v1`, "network/dns"),
      withKeyIn("base-url", `https://${PART.slice(0, 30).toLowerCase()}.invalid/v1`, "network/dns"),
    ]);
});

const codex = (files: Attack["files"] = {}, prepare?: Attack["prepare"]): Attack => ({
  key: null,
  env: { K: CANARY },
  inputs: { config: "codex", probe: "none" },
  files,
  ...(prepare === undefined ? {} : { prepare }),
});
const linked = (to: string): Attack =>
  codex({}, (workspace) => {
    mkdirSync(join(workspace, "codex"));
    symlinkSync(to, join(workspace, "codex/config.toml"));
  });
const client = (name: string, file: string, text: string): Attack => ({
  key: null,
  inputs: { client: name, config: file },
  files: { [file]: text },
});
const ALIASES = Array.from(
  { length: 12 },
  (_, index) => `k${index + 1}: &k${index + 1} [${Array(9).fill(`*k${index}`).join(",")}]`,
).join("\n");
const BOMB = `k0: &k0 [x,x,x,x,x,x,x,x,x]\n${ALIASES}\nmodel_list: *k12\n`;

describe("files", { concurrency: 2 }, () => {
  check([
    ["a link out of the workspace", linked("/etc/hostname"), "config/unreadable"],
    ["a link to itself", linked("config.toml"), "config/unreadable"],
    ["a link to nothing", linked("nowhere"), "config/missing"],
    [
      "a targets file behind a link",
      {
        key: null,
        inputs: { targets: "t.toml" },
        prepare: (workspace) => {
          symlinkSync("/etc/passwd", join(workspace, "t.toml"));
        },
      },
      "config/unreadable",
    ],
    ["aliases of aliases for Aider", client("aider", ".aider.conf.yml", BOMB), "config/syntax"],
    ["aliases of aliases for LiteLLM", client("litellm", "c.yaml", BOMB), "config/syntax"],
    [
      "tags that make objects",
      client("litellm", "c.yaml", "model_list: !!js/function 'f'\n"),
      "config/invalid-type",
    ],
    ["deep YAML", client("litellm", "c.yaml", `a: ${"[".repeat(60_000)}`), "config/syntax"],
    ["deep JSON with comments", client("opencode", "opencode.json", "[".repeat(120_000)), "config/syntax"],
    [
      "a provider of the prototype",
      client("opencode", "opencode.json", '{"model":"__proto__/m"}'),
      "config/provider-undefined",
    ],
    [
      "a deep auth.json",
      codex({ "codex/config.toml": "", "codex/auth.json": '{"a":'.repeat(50_000) }),
      "config/auth-file-invalid",
    ],
    [
      "auth.json that breaks off behind the key",
      codex({ "codex/config.toml": "", "codex/auth.json": `{"OPENAI_API_KEY": "${CANARY}",\n ]` }),
      "config/auth-file-invalid",
    ],
    [
      "TOML that breaks off behind the key",
      codex({ "codex/config.toml": `a = "${CANARY}" ${CANARY}\n` }),
      "config/syntax",
    ],
    [
      "the key as the name of a table",
      codex({ "codex/config.toml": `["${CANARY}"]\nmodel_provider = "x"\n` }),
      "secret/missing",
    ],
  ]);
  it("a history that is hostile is left alone, and changes no verdict", async () => {
    const hostile = {
      version: 1,
      targets: { default: { fingerprint: "::error::x", verdict: "<img>", run: OTHER } },
    };
    const after = await attack({
      inputs: { history: "h.json", "base-url": AWAY },
      files: { "h.json": JSON.stringify(hostile) },
    });
    assertFails(after, "network/dns", "network/proxy");
    assert.match(after.run.stdout, /holds something else, so that it was left as it is/);
  });
});

async function answered(answer: Answer, model: string): Promise<Aftermath> {
  let after: Aftermath | undefined;
  await using([rawServer({ onRequest: answer })], async ({ port }) => {
    const inputs = { "base-url": `http://127.0.0.1:${port}/v1`, retries: "0", timeout: "1", model };
    after = await attack({ inputs, deadlineMs: 3000 });
  });
  assert.ok(after !== undefined);
  return after;
}

const SPACES = Buffer.alloc(32 * 1024 * 1024, 32);
const packed = (encoding: string, bytes: Uint8Array): Answer =>
  reply(200, { ...JSON_TYPE, "content-encoding": encoding }, bytes);

const named = (count: number): string => Array.from({ length: count }, (_, index) => `"k${index}":1`).join();
/** Each object has another hidden class in V8. */
const UNLIKE = `{"data":[${Array.from({ length: 9000 }, (_, index) => `{"id":"","a${index}":${index},"b${index}":{"c${index}":0}}`).join()},{"id":"x"}]}`;
const LONG = `{"data":[${Array.from({ length: 100_000 }, (_, index) => `{"id":"x${index}"}`).join()},{"id":"m"}]}`;

const NEVER_GOOD: Readonly<Record<string, readonly [answer: Answer, verdict: string]>> = {
  "a body without end": [repeats(`${HEAD}\r\n{"data":[`, "x".repeat(65_536)), "wire/bad-response"],
  "a good list and no end": [repeats(`${HEAD}\r\n${LIST}`, " ".repeat(65_536)), "wire/bad-response"],
  "chunks without end": [
    repeats(`${HEAD}transfer-encoding: chunked\r\n\r\n`, `10000\r\n${" ".repeat(65_536)}\r\n`),
    "wire/bad-response",
  ],
  "a bomb in gzip": [packed("gzip", gzipSync(SPACES)), "wire/bad-response"],
  "a bomb in Brotli": [packed("br", brotliCompressSync(SPACES)), "wire/bad-response"],
  "a bomb in deflate": [packed("deflate", deflateSync(SPACES)), "wire/bad-response"],
  "fifty encodings": [packed(Array(50).fill("gzip").join(", "), gzipSync(LIST)), "wire/bad-response"],
  "an encoding nobody knows": [packed("x-made-up", Buffer.from(LIST)), "wire/bad-response"],
  "gzip that is none": [packed("gzip", Buffer.from(LIST)), "wire/bad-response"],
  "headers without end": [repeats("HTTP/1.1 200 OK\r\n", "x-a: b\r\n".repeat(2000)), "wire/bad-response"],
  "a header without end": [repeats("HTTP/1.1 200 OK\r\nx-a: ", "a".repeat(65_536)), "wire/bad-response"],
  "a status line without end": [repeats("HTTP/1.1 200 ", "O".repeat(65_536)), "network/timeout"],
  "a body in drops": [repeats(`${HEAD}content-length: 100000\r\n\r\n`, "{", 100), "network/timeout"],
  "a head in drops": [repeats("HTTP/1.1 200 OK\r\nx: ", "a", 100), "network/timeout"],
  "chunks in drops": [
    repeats(`${HEAD}transfer-encoding: chunked\r\n\r\n`, "1\r\n \r\n", 50),
    "network/timeout",
  ],
  "a web page that says it is JSON": [
    reply(200, JSON_TYPE, "<!doctype html><title>Login</title>"),
    "route/html",
  ],
  "a list of objects that are all unlike": [reply(200, JSON_TYPE, UNLIKE), "model/not-listed"],
  "an object with 80,000 names": [
    reply(200, JSON_TYPE, `{"data":[{"id":"x",${named(80_000)}}]}`),
    "model/not-listed",
  ],
  "two lists": [reply(200, JSON_TYPE, `${LIST}\n${LIST}\n`), "wire/bad-response"],
  "a list beside an error": [
    reply(200, JSON_TYPE, '{"data":[{"id":"m"}],"error":{"message":"invalid key"}}'),
    "wire/bad-response",
  ],
  "a list that is no success": [
    reply(200, JSON_TYPE, '{"success":false,"message":"invalid token","data":[{"id":"m"}]}'),
    "auth/invalid-key",
  ],
  "another protocol": [
    sends("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n"),
    "network/reset",
  ],
};

const GOOD: Readonly<Record<string, Answer>> = {
  "in gzip": packed("gzip", gzipSync(LIST)),
  "in Brotli": packed("br", brotliCompressSync(LIST)),
  "behind a hundred spaces": reply(200, JSON_TYPE, `${" ".repeat(100)}${LIST}`),
  "of 100,001 models": packed("gzip", gzipSync(LONG)),
  "as plain text": reply(200, { "content-type": "text/plain" }, LIST),
  "without a type": reply(200, {}, LIST),
  "with another answer behind it": sends(
    `${HEAD}content-length: ${LIST.length}\r\n\r\n${LIST}HTTP/1.1 401 No\r\ncontent-length: 2\r\n\r\n{}`,
  ),
};

// One at a time: searching a flood of debug lines would hold up the clock of another.
describe("answers", () => {
  for (const [name, [answer, verdict]] of Object.entries(NEVER_GOOD))
    it(`${name}: ${verdict}`, async () => {
      assertFails(await answered(answer, "m"), verdict);
    });
  for (const [name, answer] of Object.entries(GOOD))
    it(`a good list ${name} passes`, async () => {
      const after = await answered(answer, "m");
      assert.deepEqual([after.outputs["verdict"], after.run.exitCode], ["auth/unproven", 0]);
    });
});

it("eight targets with 4 MiB of models each keep to the memory of one job", { timeout: 60_000 }, async () => {
  const models = Array.from({ length: 95_000 }, () => '{"id":"abcdefghijklmnopqrstuvwxyzabcd"}').join();
  const list = gzipSync(`{"data":[${models},{"id":"m"}]}`);
  await using([rawServer({ onRequest: packed("gzip", list) })], async ({ port }) => {
    const target = (index: number): string =>
      `[[targets]]\nname = "t${index}"\nbase_url = "http://127.0.0.1:${port}/v1"\nenv_key = "K"\nmodel = ["m", "gpt-5.4"]\n`;
    const targets = Array.from({ length: 8 }, (_, index) => target(index)).join("");
    const setup = {
      key: null,
      env: { K: CANARY },
      files: { "t.toml": targets },
      inputs: { targets: "t.toml" },
    };
    assertFails(await attack({ ...setup, deadlineMs: 20_000 }), "model/not-listed");
  });
});

describe("the lock file", () => {
  const text = readFileSync(join(import.meta.dirname, "../../package-lock.json"), "utf8");
  const { packages } = JSON.parse(text) as {
    readonly packages: Readonly<Record<string, { integrity?: string; dev?: true; hasInstallScript?: true }>>;
  };
  const locked = Object.entries(packages).filter(([path]) => path !== "");

  it("holds the hash of every package", () => {
    assert.ok(locked.length > 100);
    assert.deepEqual(
      locked.filter(([, { integrity }]) => integrity?.startsWith("sha512-") !== true),
      [],
    );
  });
  it("brings no package into dist that runs a script when it is installed", () => {
    assert.deepEqual(
      locked.filter(([, { dev, hasInstallScript }]) => dev !== true && hasInstallScript === true),
      [],
    );
  });
});
