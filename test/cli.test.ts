import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, sep } from "node:path";
import { after, describe, it } from "node:test";
import { SCENARIOS } from "../src/demo/scenarios.ts";
import { REASON_IDS } from "../src/reasons.ts";
import { VERSION } from "../src/version.ts";
import { runEntry, type Run, type RunOptions } from "./support/run-entry.ts";

const folder = mkdtempSync(join(tmpdir(), "cli-"));
after(() => {
  rmSync(folder, { recursive: true });
});

/** Made here, so that no key stands in a file. */
const KEY = `sk-${randomBytes(18).toString("hex")}`;

/** Runs the built program; whatever it prints holds no stack, no colour and no piece of the key. */
async function cli(words: readonly string[], options: Partial<RunOptions> = {}): Promise<Run> {
  const run = await runEntry("cli.js", { cwd: folder, env: {}, ...options, words });
  const printed = run.stdout + run.stderr;
  assert.ok(!/^ {4}at |node:internal/m.test(printed), printed);
  assert.ok(!printed.includes("\u001B"), "no ANSI");
  assert.ok(!printed.includes(KEY.slice(3, 9)), "no piece of the key");
  return run;
}

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

interface JsonReport {
  readonly status: string;
  readonly verdict: string;
  readonly targets: readonly {
    readonly findings: readonly { readonly id: string; readonly why: string; readonly fix: string }[];
  }[];
}

async function checkJson(words: readonly string[], options: Partial<RunOptions> = {}) {
  const run = await cli(["check", "--json", ...words], options);
  return { run, report: JSON.parse(run.stdout) as JsonReport };
}

describe("help", () => {
  for (const words of [["--help"], ["-h"], ["help"]])
    it(`${words.join()} names every command`, async () => {
      const { stdout, stderr, exitCode } = await cli(words);
      assert.deepEqual([stderr, exitCode], ["", 0]);
      for (const name of ["check", "diagnose", "explain", "demo"])
        assert.match(stdout, new RegExp(`provider-preflight ${name}`));
    });

  for (const name of ["check", "diagnose", "explain", "demo"])
    it(`${name} --help tells its usage in at most 120 columns`, async () => {
      for (const flag of ["--help", "-h"]) {
        const { stdout, stderr, exitCode } = await cli([name, flag]);
        assert.deepEqual([stderr, exitCode], ["", 0]);
        assert.match(stdout, new RegExp(`^.*provider-preflight ${name}`));
        for (const line of stdout.split("\n")) assert.ok(line.length <= 120, line);
      }
    });

  it("--version is the version alone", async () => {
    const { stdout, exitCode } = await cli(["--version"]);
    assert.deepEqual([stdout, exitCode], [`${VERSION}\n`, 0]);
  });
});

const USAGE: readonly (readonly [name: string, words: readonly string[], says: RegExp])[] = [
  ["nothing", [], /Give one of the commands/],
  ["a command that is none", [KEY], /Give one of the commands/],
  ["a command of the prototype", ["constructor"], /Give one of the commands/],
  ["a flag in place of a command", ["--provider", KEY], /Give one of the commands/],
  ["an unknown flag", ["check", "--bogus"], /no flag --bogus/],
  ["an unknown flag with a value", ["check", `--bogus=${KEY}`], /no flag --bogus/],
  ["a key as a flag", ["check", `--${KEY}`], /a flag that is not known/],
  ["letters of a key as a flag", ["check", `--${KEY.slice(0, 3)}abcdefghijklm`], /a flag that is not known/],
  ["the key as an argument", ["check", "--api-key", KEY], /no flag --api-key/],
  ["the key as a word", ["check", KEY], /--env-key or --api-key-stdin/],
  ["a key in an argument", ["check", "--api-key", KEY], /There is no flag --api-key: .*--api-key-stdin/],
  [
    "an underscore in a flag",
    ["check", "--base_url", "x"],
    /There is no flag --base_url: write --base-url\./,
  ],
  ["a flag without its value", ["check", "--model"], /--model lacks its value/],
  ["a flag followed by a flag", ["check", "--model", "--json"], /lacks its value/],
  ["a value where none is taken", ["check", `--json=${KEY}`], /does not take/],
  ["a wrong choice", ["check", "--probe", KEY], /--probe takes one of .*none/],
  ["a wrong number", ["check", "--timeout", KEY], /--timeout takes a number/],
  ["a wrong boolean", ["check", "--fail", KEY], /--fail takes true or false/],
  ["a wrong client", ["check", "--client", KEY], /--client takes [^\n]*codex/],
  ["a wrong pattern", ["check", "--warn-on", KEY], /--warn-on takes ids of reasons/],
  ["several wrong values", ["check", "--retries", KEY, "--probe", KEY], /--probe .*--retries/],
  ["a flag twice", ["check", "--provider", KEY, "--provider", KEY], /--provider can be given only once/],
  ["diagnose with a file", ["diagnose", KEY], /standard input/],
  ["diagnose without input", ["diagnose"], /no status line/],
  ["diagnose with a wrong status", ["diagnose", "--status", KEY], /--status takes/],
  ["diagnose with status 99", ["diagnose", "--status", "99"], /--status takes/],
  ["diagnose with a wrong request", ["diagnose", "--request", KEY], /--request takes models/],
  ["diagnose with a wrong URL", ["diagnose", "--base-url", KEY], /--base-url takes a URL/],
  ["diagnose with a wrong code", ["diagnose", "--network-code", "no way"], /--network-code takes a code/],
  ["explain with two", ["explain", KEY, KEY], /one reason/],
  ["explain with no reason", ["explain", KEY], /no such reason; `provider-preflight explain` lists all/],
  ["explain with a near miss", ["explain", "auth/invalid-kye"], /did you mean auth\/invalid-key\?/],
  ["demo with two", ["demo", KEY, KEY], /one scenario/],
  ["demo with no scenario", ["demo", KEY], /no such scenario/],
];

describe("wrong usage ends with 2, in one sentence that repeats no value", () => {
  for (const [name, words, says] of USAGE)
    it(name, async () => {
      const { stdout, stderr, exitCode } = await cli(words);
      assert.deepEqual([stdout, exitCode], ["", 2]);
      assert.match(stderr, says);
      assert.match(stderr, /^provider-preflight: [^\n]+[.?]\nSee `provider-preflight [a-z -]+`\.\n$/);
    });
});

const CONFIGS: readonly (readonly [name: string, make: () => string, verdict: string])[] = [
  ["a file that is not there", () => "none.toml", "config/missing"],
  ["an empty directory", () => (mkdirSync(join(folder, "empty")), "empty"), "config/missing"],
  ["a binary file", () => put("binary.toml", randomBytes(4096)), "config/unreadable"],
  ["a file of 1 MiB", () => put("large.toml", "#".repeat(1024 * 1024)), "config/unreadable"],
  ["a device", () => "/dev/zero", "config/unreadable"],
  ["an array that does not end", () => put("array.toml", "a = [\n"), "config/syntax"],
  ["JSON", () => put("json.toml", '{"model": "gpt-5.4"}'), "config/syntax"],
  [
    "a provider that is not defined",
    () => put("undefined.toml", 'model_provider = "none"\n'),
    "config/provider-undefined",
  ],
];

describe("check --config", () => {
  for (const [name, make, verdict] of CONFIGS)
    it(`${name}: ${verdict}`, async () => {
      const { run, report } = await checkJson(["--config", make(), "--probe", "none"]);
      assert.deepEqual([run.exitCode, run.stderr], [1, ""]);
      assert.deepEqual([report.status, report.verdict], ["fail", verdict]);
      const finding = report.targets[0]?.findings.find(({ id }) => id === verdict);
      assert.match(finding?.why ?? "", /^[^\n]{10,400}\.$/);
      assert.match(finding?.fix ?? "", /^[^\n]{10,600}\.$/);
    });
});

const KEYS: readonly (readonly [name: string, input: string | Uint8Array, verdict: string])[] = [
  ["nothing", "", "secret/missing"],
  ["a line break", "\n", "secret/empty"],
  ["the key as echo writes it", `${KEY}\n`, "secret/edge-whitespace"],
  ["1 MB of letters", "k".repeat(1_000_000), "secret/not-a-key"],
  ["3 MB of letters", "k".repeat(3_000_000), "secret/not-a-key"],
  [
    "bytes that are no text",
    Buffer.from(Array.from({ length: 512 }, (_, index) => 128 + (index % 128))),
    "secret/non-ascii",
  ],
];

describe("check --api-key-stdin", () => {
  for (const [name, input, verdict] of KEYS)
    it(`${name}: ${verdict}`, async () => {
      const { run, report } = await checkJson(["--api-key-stdin", "--probe", "none"], { input });
      assert.deepEqual([run.exitCode, report.verdict], [1, verdict]);
      assert.ok(run.peakMemory <= 256, `${run.peakMemory} MiB`);
    });

  it("takes random bytes without a fault of its own", async () => {
    const { run, report } = await checkJson(["--api-key-stdin", "--probe", "none"], {
      input: randomBytes(65_536),
    });
    assert.equal(run.exitCode, 1);
    assert.match(report.verdict, /^secret\//);
  });

  it("takes the key as it is, and shows only what is public of it", async () => {
    const { run } = await checkJson(
      ["--api-key-stdin", "--probe", "none", "--base-url", "https://llm.example.net/v1"],
      { input: KEY },
    );
    assert.deepEqual([run.exitCode, run.stderr], [0, ""]);
    assert.match(run.stdout, /"fingerprint": "sha256:[0-9a-f]{12}"/);
  });
});

describe("check", () => {
  it("with nothing set says that there is nothing to check", async () => {
    const { run, report } = await checkJson([]);
    assert.deepEqual([run.exitCode, run.stderr, report.verdict], [1, "", "config/no-target"]);
  });

  it("reads the key from the variable that --env-key names", async () => {
    const words = ["--env-key", "MY_KEY", "--base-url", "https://llm.example.net/v1", "--probe", "none"];
    const { run, report } = await checkJson(words, { env: { MY_KEY: KEY } });
    assert.deepEqual([run.exitCode, report.status], [0, "pass"]);
  });

  it("passes with warnings where it must not fail", async () => {
    const run = await cli(["check", "--fail", "false"]);
    assert.equal(run.exitCode, 0);
    assert.match(run.stdout, /config\/no-target/);
  });

  it("writes reports of every form, and says why one could not be written", async () => {
    const names = ["a.json", "a.sarif", "a.xml", "a.md", "a.html"];
    const words = ["check", ...names.flatMap((name) => ["--report", `out/${name}`])];
    assert.equal((await cli(words)).stderr, "");
    for (const name of names) assert.ok(existsSync(join(folder, "out", name)), name);
    const ending = await cli(["check", "--report", "a.pdf"]);
    assert.match(ending.stderr, /^provider-preflight: [^\n]*must end in \.json[^\n]*\n$/);
    put("taken", "");
    const refused = await cli(["check", "--report", "taken/a.json"]);
    assert.match(refused.stderr, /^provider-preflight: [^\n]*the system refused[^\n]*\n$/);
    assert.deepEqual([ending.exitCode, refused.exitCode], [1, 1]);
  });
});

const LIST = '{"object":"list","data":[{"id":"gpt-5.4","object":"model"}]}';
const BAD_KEY =
  '{"error":{"message":"Incorrect API key provided.","type":"invalid_request_error","code":"invalid_api_key"}}';

const DIAGNOSES: readonly (readonly [words: readonly string[], input: string, verdict: string])[] = [
  [
    ["--provider", "openai"],
    `HTTP/2 401 \r\ncontent-type: application/json\r\n\r\n${BAD_KEY}`,
    "auth/invalid-key",
  ],
  [["--provider", "openai"], `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n${LIST}`, "ok"],
  [
    ["--provider", "openrouter"],
    `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n${LIST}`,
    "auth/unproven",
  ],
  [["--status", "401"], BAD_KEY, "auth/invalid-key"],
  [
    ["--status", "429"],
    '{"error":{"message":"You exceeded your current quota","code":"insufficient_quota"}}',
    "quota/exhausted",
  ],
  [["--status", "503"], "", "service/unavailable"],
  [["--status", "404", "--base-url", "https://llm.example.net"], '{"detail":"Not Found"}', "route/not-found"],
  [["--status", "200", "--request", "models"], "<!doctype html><title>Login</title>", "route/html"],
  [["--network-code", "ECONNREFUSED"], "", "network/refused"],
  [["--network-code", "EAI_AGAIN"], "", "network/dns"],
  [["--network-code", "CERT_HAS_EXPIRED", "--base-url", "https://llm.example.net/v1"], "", "network/tls"],
  [["--network-code", "NO_SUCH_CODE_9"], "", "network/reset"],
];

describe("diagnose", () => {
  for (const [words, input, verdict] of DIAGNOSES)
    it(`${words.join(" ")} ${input.slice(0, 16).trim()}: ${verdict}`, async () => {
      const { stdout, stderr, exitCode } = await cli(["diagnose", "--json", ...words], { input });
      assert.deepEqual([stderr, exitCode], ["", 0]);
      checkDiagnosis(JSON.parse(stdout) as Record<string, unknown>, verdict);
      const text = await cli(["diagnose", ...words], { input });
      assert.match(text.stdout, verdict === "ok" ? /good answer/ : new RegExp(`\\[${verdict}\\]`));
    });

  it("takes any bytes", async () => {
    for (const input of [
      randomBytes(5000),
      Buffer.concat([Buffer.from("HTTP/1.1 500 x\r\n\r\n"), randomBytes(5000)]),
    ]) {
      const { exitCode, stdout } = await cli(["diagnose", "--json", "--status", "500"], { input });
      assert.equal(exitCode, 0);
      assert.match((JSON.parse(stdout) as { verdict: string }).verdict, /^service\//);
    }
  });

  it("takes a body of 6 MB inside its memory", async () => {
    const { exitCode, peakMemory } = await cli(["diagnose", "--status", "500"], {
      input: "x".repeat(6_000_000),
    });
    assert.equal(exitCode, 0);
    assert.ok(peakMemory <= 256, `${peakMemory} MiB`);
  });

  it("shows nothing of the server's words that acts", async () => {
    const message = `\u001B[31m\n::error::x\n##[error]y ${KEY}`;
    const { stdout } = await cli(["diagnose", "--status", "401"], {
      input: JSON.stringify({ error: { message } }),
    });
    assert.ok(!/^\s*::|##\[/m.test(stdout), stdout);
  });
});

function checkDiagnosis(diagnosis: Record<string, unknown>, verdict: string): void {
  assert.deepEqual(Object.keys(diagnosis), [
    "schemaVersion",
    "verdict",
    "alternatives",
    "retryable",
    "findings",
  ]);
  assert.deepEqual([diagnosis["schemaVersion"], diagnosis["verdict"]], [1, verdict]);
  assert.equal(typeof diagnosis["retryable"], "boolean");
  const alternatives = diagnosis["alternatives"] as readonly string[];
  for (const id of alternatives) assert.ok(REASON_IDS.some((known) => known === id) && id !== verdict, id);
  const findings = diagnosis["findings"] as readonly {
    readonly id: string;
    readonly why: string;
    readonly fix: string;
  }[];
  assert.deepEqual(
    findings.map(({ id }) => id),
    verdict === "ok" ? [] : [verdict],
  );
  for (const { why, fix } of findings) assert.ok(why.endsWith(".") && fix.endsWith("."));
}

describe("explain", () => {
  it("lists every reason", async () => {
    const { stdout, exitCode } = await cli(["explain"]);
    assert.equal(exitCode, 0);
    for (const id of REASON_IDS) assert.ok(stdout.includes(`  ${id} `), id);
  });

  it("prints the page of a reason", async () => {
    const { stdout, exitCode } = await cli(["explain", "secret/edge-whitespace"]);
    assert.equal(exitCode, 0);
    assert.match(stdout, /secret\/edge-whitespace/);
    assert.ok(stdout.length > 300 && stdout.endsWith("\n"));
  });
});

/** What each scenario of the demo must come to. */
const DEMO: Readonly<Record<string, string>> = {
  good: "ok",
  "bad-key": "auth/invalid-key",
  "no-key": "secret/missing",
  newline: "secret/edge-whitespace",
  quotes: "secret/quoted",
  placeholder: "secret/placeholder",
  "other-provider": "secret/other-provider",
  "no-version": "base-url/version-missing",
  endpoint: "base-url/endpoint-path",
  html: "route/html",
  "not-openai": "route/not-openai",
  redirect: "network/redirect",
  "wrong-model": "model/not-listed",
  "near-miss": "model/near-miss",
  "empty-list": "model/empty-list",
  "rate-limit": "rate/limited",
  "no-credit": "quota/exhausted",
  region: "access/region",
  overloaded: "service/overloaded",
  silent: "network/timeout",
  refused: "network/refused",
  unproven: "auth/unproven",
  codex: "ok",
  "codex-newline": "secret/edge-whitespace",
  "codex-wire-api": "config/wire-api-unsupported",
  "codex-env-only": "secret/missing",
};

async function playDemo(scenario: string, node?: string): Promise<void> {
  const verdict = DEMO[scenario];
  const { stdout, stderr, exitCode } = await cli(["demo", scenario], node === undefined ? {} : { node });
  const good = verdict === "ok" || verdict === "auth/unproven";
  assert.deepEqual([stderr, exitCode], ["", good ? 0 : 1]);
  const ending =
    verdict === "ok" ? "passed" : `${good ? "passed with warnings" : "failed"}: ${verdict ?? ""}`;
  assert.match(stdout.split("\n")[2] ?? "", new RegExp(`^[✓!✗] \\S+ — ${ending}$`));
}

describe("demo", { concurrency: 2 }, () => {
  it("has a verdict here for every scenario", async () => {
    assert.deepEqual(Object.keys(SCENARIOS).toSorted(), Object.keys(DEMO).toSorted());
    const { stdout } = await cli(["demo", "list"]);
    assert.deepEqual(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => line.trim().split(" ")[0]),
      Object.keys(SCENARIOS),
    );
  });

  for (const scenario of Object.keys(DEMO))
    it(`${scenario}: ${DEMO[scenario] ?? ""}`, () => playDemo(scenario));

  it("uses nothing of the user's variables", async () => {
    const env = {
      OPENAI_API_KEY: KEY,
      OPENAI_BASE_URL: "https://llm.example.net",
      HTTP_PROXY: "http://127.0.0.1:1",
    };
    const { stdout, exitCode } = await cli(["demo"], { env });
    assert.equal(exitCode, 0);
    assert.ok(!stdout.includes("llm.example.net"));
  });
});

/** Another major version of Node that is in PATH, if any: the built program runs on 20.18 and later. */
function otherNode(): string | undefined {
  const own = process.versions.node.split(".")[0];
  return (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((path) => path !== "" && !path.includes(`node_modules${sep}`))
    .map((path) => join(path, "node"))
    .filter((path) => existsSync(path))
    .find((path) => majorOf(path) !== own);
}

function majorOf(node: string): string | undefined {
  return /^v(\d+)\./.exec(execFileSync(node, ["--version"], { encoding: "utf8" }))?.[1];
}

describe("the oldest Node in PATH", () => {
  const node = otherNode() ?? process.execPath;
  for (const scenario of ["good", "bad-key", "silent", "codex"])
    it(`plays ${scenario} (Node ${majorOf(node) ?? ""})`, () => playDemo(scenario, node));

  it("diagnoses and explains", async () => {
    const { stdout } = await cli(["diagnose", "--status", "401", "--json"], { input: BAD_KEY, node });
    assert.equal((JSON.parse(stdout) as { verdict: string }).verdict, "auth/invalid-key");
    assert.equal((await cli(["explain"], { node })).exitCode, 0);
  });
});

/** Runs with a reader that goes away at once. */
function withoutReader(words: readonly string[]): Promise<{ exitCode: number | null; stderr: string }> {
  const entry = join(import.meta.dirname, "../dist/cli.js");
  const child = spawn(process.execPath, [entry, ...words], {
    cwd: folder,
    env: {},
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.destroy();
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode) => {
      resolve({ exitCode, stderr });
    });
  });
}

describe("the terminal", () => {
  it("a reader that goes away changes neither verdict nor exit code, and brings no stack", async () => {
    assert.deepEqual(await withoutReader(["demo", "good"]), { exitCode: 0, stderr: "" });
    assert.deepEqual(await withoutReader(["demo", "bad-key"]), { exitCode: 1, stderr: "" });
    assert.deepEqual(await withoutReader(["explain"]), { exitCode: 0, stderr: "" });
  });

  it("shows no colour to a pipe, whatever the variables say", async () => {
    for (const env of [
      { NO_COLOR: "1" },
      { FORCE_COLOR: "1" },
      { TERM: "xterm-256color", COLORTERM: "truecolor" },
    ])
      assert.equal((await cli(["demo", "bad-key"], { env })).exitCode, 1);
  });
});
