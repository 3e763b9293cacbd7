import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Environment, Trust } from "../src/environment.ts";
import { exitCodeOf } from "../src/commands/exit-code.ts";
import { createShow } from "../src/foreign-text.ts";
import { isWrong, readInputs, type Inputs, type RawInputs } from "../src/inputs.ts";
import { distinctNames, overall } from "../src/overall.ts";
import { preflight } from "../src/preflight.ts";
import type { Status, TargetReport, Verdict } from "../src/report.ts";
import { eachOf } from "../src/targets/each-of.ts";
import type { Job } from "../src/targets/job.ts";
import { jobsOf } from "../src/targets/jobs.ts";
import { sampleTarget } from "./support/sample-report.ts";

function environmentWith(files: Readonly<Record<string, string>>, trust: Trust = "trusted"): Environment {
  return {
    variables: { HOME: "/home/nobody" },
    workingDirectory: "/workspace",
    readFile: (path) => {
      const text = Object.hasOwn(files, path) ? files[path] : undefined;
      return text === undefined ? { kind: "absent", path } : { kind: "text", path, text };
    },
    trust,
    secretsWithheld: undefined,
  };
}

function inputsOf(raw: RawInputs): Inputs {
  const inputs = readInputs(raw);
  if (isWrong(inputs)) throw new Error(`wrong: ${inputs.map(({ name }) => name).join(", ")}`);
  return inputs;
}

async function read(toml: string, raw: RawInputs = {}, trust: Trust = "trusted"): Promise<readonly Job[]> {
  const files = { "targets.toml": toml };
  return await jobsOf(inputsOf({ targets: "targets.toml", ...raw }), environmentWith(files, trust));
}

function idsOf(job: Job | undefined): string[] {
  return (job?.problems ?? []).map(({ report }) => report(createShow([])).id);
}

describe("a targets file", () => {
  it("gives each target its own fields, then the defaults, then the inputs of the step", async () => {
    const [first, second] = await read(
      `[defaults]\ntimeout = 4\nmodel = "a"\n[[targets]]\nname = "one"\nmodel = ["b", "c"]\nretries = 0\n[[targets]]\n`,
      { timeout: "9", retries: "1", probe: "models" },
    );
    const facts = (job: Job | undefined): unknown => {
      const { name, timeout, retries, probe, models } = job?.inputs.target ?? {};
      return { name, timeout, retries, probe, models: models?.map(({ value }) => value) };
    };
    assert.deepEqual(facts(first), {
      name: "one",
      timeout: 4,
      retries: 0,
      probe: "models",
      models: ["b", "c"],
    });
    assert.deepEqual(facts(second), {
      name: undefined,
      timeout: 4,
      retries: 1,
      probe: "models",
      models: ["a"],
    });
  });

  it("tells where each value stands", async () => {
    const [job] = await read(`[[targets]]\nbase_url = "https://a.example/v1"\n`, { model: "m" });
    const { baseUrl, models } = job?.inputs.target ?? {};
    assert.deepEqual(baseUrl?.from, { kind: "file", path: "targets.toml", line: 2, column: 12 });
    assert.deepEqual(models?.[0]?.from, { kind: "input", name: "model" });
  });

  it("takes every input of a target, with its own policy and questions of the secret", async () => {
    const [job] = await read(
      `[[targets]]\nwarn_on = ["service/*", "rate/limited"]\nfail = false\non_missing_secret = "skip"\nmax_secret_age = 30\nexpect_fingerprint = "sha256:0123456789ab"\nallowed_hosts = ["a.example"]\n`,
    );
    assert.deepEqual(idsOf(job), []);
    assert.deepEqual(job?.inputs.policy, {
      warnOn: ["service/*", "rate/limited"],
      failOn: [],
      fail: false,
      onMissingSecret: "skip",
    });
    assert.equal(job.inputs.secret.maximumAge, 30);
    assert.deepEqual(job.inputs.secret.expected, ["sha256:0123456789ab"]);
    assert.deepEqual(job.inputs.target.allowedHosts, ["a.example"]);
  });

  it("cannot allow a host or excuse a failure where somebody else may have written it", async () => {
    const toml = `[defaults]\nallowed_hosts = "b.example"\nfail = false\n[[targets]]\nallowed_hosts = "c.example"\nwarn_on = "*"\nprobe = "request"\n`;
    const [job] = await read(toml, { "allowed-hosts": "a.example" }, "untrusted");
    assert.deepEqual(job?.inputs.target.allowedHosts, ["a.example"]);
    assert.deepEqual(job.inputs.policy, { warnOn: [], failOn: [], fail: true, onMissingSecret: "auto" });
    assert.equal(job.inputs.target.probe, "auto");
  });

  const FAULTS: readonly (readonly [name: string, toml: string, ids: readonly string[]])[] = [
    ["no targets", "[defaults]\n", ["config/no-target"]],
    ["an empty list", "targets = []\n", ["config/no-target"]],
    ["a single table", "[targets]\nname = 'a'\n", ["config/invalid-type"]],
    ["a list of texts", "targets = ['a']\n", ["config/invalid-type"]],
    ["defaults that are no table", "defaults = 1\n[[targets]]\n", ["config/invalid-type"]],
    ["a syntax error", "[[targets]\n", ["config/syntax"]],
    ["too many", "[[targets]]\n".repeat(101), ["config/invalid-type"]],
    ["a wrong word", "[[targets]]\nprobe = 'maybe'\n", ["config/invalid-type"]],
    ["a wrong type", "[[targets]]\nmodel = [1]\n", ["config/invalid-type"]],
    ["a date", "[[targets]]\ntimeout = 2026-01-01\n", ["config/invalid-type"]],
    ["a name that is a number", "[[targets]]\nname = 7\n", ["config/invalid-type"]],
    ["a misspelt field", "[[targets]]\nenv_keys = 'A'\n", ["config/unknown-field"]],
    ["a field of the run", "[[targets]]\nreport = 'a.json'\n", ["config/unknown-field"]],
    ["an unknown table", "[default]\n[[targets]]\n", ["config/unknown-field"]],
    ["a key", `[[targets]]\napi_key = "${"k".repeat(20)}"\n`, ["config/key-inlined"]],
    ["a field of the prototype", "[[targets]]\n__proto__ = 'a'\n", ["config/unknown-field"]],
  ];
  for (const [name, toml, ids] of FAULTS)
    it(`with ${name}: ${ids.join(", ")}`, async () => {
      const [job] = await read(toml);
      assert.deepEqual(idsOf(job), ids);
    });

  it("hands a key that stands in it over to be masked", async () => {
    const key = "k".repeat(20);
    const [job] = await read(`[[targets]]\napi_key = "${key}"\n`);
    assert.deepEqual(
      job?.secrets.map((secret) => secret.reveal()),
      [key],
    );
  });

  it("is not read beside a key of the step, which would go to every provider", () => {
    const wrong = readInputs({ targets: "targets.toml", "api-key": "k".repeat(20) });
    assert.ok(isWrong(wrong));
    assert.deepEqual(
      wrong.map(({ name }) => name),
      ["api-key"],
    );
  });

  it("never throws, whatever stands in it", async () => {
    const value = fc.oneof(
      fc.string().map((text) => JSON.stringify(text)),
      fc.integer().map(String),
      fc.constantFrom("true", "[1, 'a']", "{ a = 1 }", "inf", "1979-05-27", "[[]]", "", "'"),
    );
    const field = fc.constantFrom(
      "name",
      "model",
      "timeout",
      "api_key",
      "base_url",
      "provider",
      "x",
      "'a.b'",
    );
    const line = fc.tuple(field, value).map(([name, text]) => `${name} = ${text}`);
    const header = fc.constantFrom("[[targets]]", "[defaults]", "[targets]", "[[targets.a]]", "[a]");
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(line, header), { maxLength: 12 }), async (lines) => {
        const jobs = await read(lines.join("\n"));
        assert.ok(jobs.length > 0);
        for (const job of jobs) idsOf(job);
      }),
      { numRuns: 300 },
    );
  });
});

describe("provider *", () => {
  const CONFIG = `model = "m"\nmodel_provider = "b"\n[model_providers.a]\nname = "A"\n[model_providers.b]\nname = "B"\n`;

  it("means every provider of the config, and the config's model only the selected one", async () => {
    const environment = environmentWith({ "config.toml": CONFIG });
    const jobs = await jobsOf(inputsOf({ config: "config.toml", provider: "*" }), environment);
    assert.deepEqual(
      jobs.map(({ inputs: { target } }) => [target.name, target.provider?.value, target.ignoresConfigModel]),
      [
        ["a", "a", true],
        ["b", "b", false],
      ],
    );
  });

  it("has the name of its target before each", async () => {
    const environment = environmentWith({
      "config.toml": CONFIG,
      t: `[[targets]]\nname = "n"\nprovider = "*"\nconfig = "config.toml"\n`,
    });
    const jobs = await jobsOf(inputsOf({ targets: "t" }), environment);
    assert.deepEqual(
      jobs.map(({ inputs }) => inputs.target.name),
      ["n/a", "n/b"],
    );
  });

  const NOTHING: readonly (readonly [
    name: string,
    raw: RawInputs,
    config: string,
    ids: readonly string[],
  ])[] = [
    ["without a config", { provider: "*" }, "", ["config/provider-undefined"]],
    [
      "with more of them than a run may have",
      { provider: "*", config: "config.toml" },
      Array.from({ length: 101 }, (_, index) => `[model_providers.p${index}]\nname = "p"\n`).join(""),
      ["config/invalid-type"],
    ],
    ["with another client", { provider: "*", client: "aider" }, "", ["config/provider-undefined"]],
    ["with a config of none", { provider: "*", config: "config.toml" }, "", ["config/no-target"]],
    ["with a broken config, which tells of itself", { provider: "*", config: "config.toml" }, "[", []],
  ];
  for (const [name, raw, config, ids] of NOTHING)
    it(`${name}: ${ids.join(", ") || "one target"}`, async () => {
      const jobs = await jobsOf(inputsOf(raw), environmentWith({ "config.toml": config }));
      assert.deepEqual(jobs.map(idsOf), [ids]);
    });
});

function targetWith(status: Status, verdict: Verdict): TargetReport {
  return sampleTarget({ status, verdict, findings: [] });
}

describe("the worst target decides", () => {
  const ROWS: readonly (readonly [readonly (readonly [Status, Verdict])[], Status, Verdict])[] = [
    [[["pass", "ok"]], "pass", "ok"],
    [
      [
        ["pass", "ok"],
        ["warn", "auth/unproven"],
      ],
      "warn",
      "auth/unproven",
    ],
    [
      [
        ["skip", "secret/withheld"],
        ["pass", "ok"],
      ],
      "skip",
      "secret/withheld",
    ],
    [
      [
        ["skip", "secret/withheld"],
        ["warn", "auth/unproven"],
      ],
      "warn",
      "auth/unproven",
    ],
    [
      [
        ["fail", "auth/invalid-key"],
        ["fail", "secret/missing"],
        ["pass", "ok"],
      ],
      "fail",
      "secret/missing",
    ],
    [
      [
        ["fail", "internal/error"],
        ["fail", "model/not-listed"],
      ],
      "fail",
      "model/not-listed",
    ],
  ];
  for (const [targets, status, verdict] of ROWS)
    it(`${targets.map((target) => target.join(" ")).join(", ")}: ${status} ${verdict}`, () => {
      const result = overall(targets.map((target) => targetWith(...target)));
      assert.deepEqual([result.status, result.verdict], [status, verdict]);
    });

  it("names the second of a name apart, so that no two are alike", () => {
    assert.deepEqual(distinctNames(["a", "a", "a (2)", "b"]), ["a", "a (2)", "a (2) (2)", "b"]);
  });
});

describe("our own fault with one target", () => {
  it("leaves the others their verdicts", async () => {
    const toml = `[[targets]]\nname = "one"\nbase_url = "https://a.example/v1"\nenv_key = "KEY"\n[[targets]]\nname = "two"\nenv_key = "NONE"\n`;
    const environment = environmentWith({ "targets.toml": toml });
    const key = `sk-${"k9Lm".repeat(8)}`;
    const report = await preflight(
      inputsOf({ targets: "targets.toml" }),
      { ...environment, variables: { KEY: key } },
      {
        mask: () => undefined,
        openNetwork: () => Promise.reject(new RangeError(key)),
        clock: { now: () => "2026-11-20T00:00:00.000Z", elapsed: () => 0, sleep: () => Promise.resolve() },
      },
    );
    assert.deepEqual(
      report.targets.map(({ name, verdict }) => [name, verdict]),
      [
        ["one", "internal/error"],
        ["two", "secret/missing"],
      ],
    );
    assert.ok(!JSON.stringify(report).includes(key));
    assert.equal(exitCodeOf(report), 3);
  });
});

describe("eachOf", () => {
  it("keeps the order, and never has more at once than allowed", async () => {
    let running = 0;
    let most = 0;
    const results = await eachOf([5, 1, 4, 2, 3], 2, async (item) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, item));
      running -= 1;
      return item * 10;
    });
    assert.deepEqual(results, [50, 10, 40, 20, 30]);
    assert.equal(most, 2);
  });
});
