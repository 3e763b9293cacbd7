import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { INPUTS, isWrong, readInputs, type InputName, type Inputs, type RawInputs } from "../src/inputs.ts";
import { unquoted } from "../src/markup.ts";

function read(raw: RawInputs): Inputs {
  const inputs = readInputs(raw);
  if (isWrong(inputs)) throw new Error(`wrong: ${inputs.map(({ name }) => name).join(", ")}`);
  return inputs;
}

function wrongNames(raw: RawInputs): string[] {
  const inputs = readInputs(raw);
  return isWrong(inputs) ? inputs.map(({ name }) => name) : [];
}

function values(sourced: readonly { readonly value: string }[]): string[] {
  return sourced.map(({ value }) => value);
}

describe("readInputs", () => {
  it("has the defaults of the contract, given nothing and given empty texts", () => {
    const empty = Object.fromEntries(INPUTS.map((name) => [name, ""]));
    for (const raw of [{}, empty]) {
      const { target, policy, reports, summary } = read(raw);
      assert.deepEqual(policy, { warnOn: [], failOn: [], fail: true, onMissingSecret: "auto" });
      assert.deepEqual([target.probe, target.timeout, target.retries], ["auto", 10, 2]);
      assert.deepEqual([target.models, target.configOverrides, target.allowedHosts], [[], [], []]);
      assert.deepEqual([target.client, target.baseUrl, target.provider], [undefined, undefined, undefined]);
      assert.deepEqual([reports, summary], [[], true]);
    }
  });

  it("reads the key raw and keeps it a secret", () => {
    const raw = ` ${"k".repeat(20)}\r\n`;
    const { apiKey, apiKeyEmpty } = read({ "api-key": raw }).target;
    assert.equal(apiKey?.value.reveal(), raw);
    assert.deepEqual(apiKey.from, { kind: "input", name: "api-key" });
    assert.equal(apiKeyEmpty, false);
    assert.ok(!JSON.stringify(read({ "api-key": raw })).includes("kkkk"));
  });

  it("tells an empty key from none and from white space", () => {
    assert.deepEqual([read({}).target.apiKey, read({}).target.apiKeyEmpty], [undefined, false]);
    const empty = read({ "api-key": "" }).target;
    assert.deepEqual([empty.apiKey, empty.apiKeyEmpty], [undefined, true]);
    const blank = read({ "api-key": " \n" }).target;
    assert.deepEqual([blank.apiKey?.value.reveal(), blank.apiKeyEmpty], [" \n", false]);
  });

  it("reads the base URL raw", () => {
    const { baseUrl } = read({ "base-url": " https://a.example/v1 \n" }).target;
    assert.deepEqual(baseUrl, {
      value: " https://a.example/v1 \n",
      from: { kind: "input", name: "base-url" },
    });
  });

  it("splits lists at lines and commas, lines at lines only", () => {
    const { target, reports } = read({
      model: "a/b:free, gpt-5.4\r\n\n  c  ,",
      "config-override": 'model="x, y"\n features.a=true \n',
      "allowed-hosts": "a.example, *.b.example\nc.example:8443",
      report: "out dir/a.json\n b.sarif ",
    });
    assert.deepEqual(values(target.models), ["a/b:free", "gpt-5.4", "c"]);
    assert.deepEqual(values(target.configOverrides), ['model="x, y"', "features.a=true"]);
    assert.deepEqual(target.allowedHosts, ["a.example", "*.b.example", "c.example:8443"]);
    assert.deepEqual(reports, ["out dir/a.json", "b.sarif"]);
  });

  it("splits patterns at any white space and comma", () => {
    const { policy } = read({ "warn-on": "service/*, rate/limited\ntransient", "fail-on": "auth/unproven" });
    assert.deepEqual(policy.warnOn, ["service/*", "rate/limited", "transient"]);
    assert.deepEqual(policy.failOn, ["auth/unproven"]);
  });

  it("trims names and paths", () => {
    const { provider, config, profile, envKey, authFile } = read({
      provider: " openrouter\n",
      config: " .codex/config.toml ",
      profile: "ci ",
      "env-key": " NAME ",
      "auth-file": " a.json",
    }).target;
    assert.deepEqual(
      [provider, config, profile, envKey, authFile].map((sourced) => sourced?.value),
      ["openrouter", ".codex/config.toml", "ci", "NAME", "a.json"],
    );
  });

  it("names every wrong input at once, never its value", () => {
    const wrong = readInputs({ probe: "sk-1234567890", timeout: "sk-2345678901", fail: "sk-3456789012" });
    assert.ok(isWrong(wrong));
    assert.deepEqual(
      wrong.map(({ name }) => name),
      ["probe", "timeout", "fail"].toSorted((one, other) => order(wrong, one) - order(wrong, other)),
    );
    assert.ok(!JSON.stringify(wrong).includes("sk-"));
    for (const { expected } of wrong) assert.match(unquoted(expected), /^[a-z]/);
  });
});

function order(wrong: readonly { readonly name: InputName }[], name: string): number {
  return wrong.findIndex((input) => input.name === name);
}

const TAKEN: readonly (readonly [InputName, readonly string[], readonly string[]])[] = [
  ["fail", ["true", "True", "TRUE", "false", "False", "FALSE", " true\n"], ["yes", "0", "tRUE", "truefalse"]],
  ["summary", ["true", "false"], ["on", "none"]],
  ["probe", ["auto", "models", "none", "route", "request"], ["requests", "Auto", "all", "constructor"]],
  [
    "client",
    ["codex", "openai-sdk", "codex-action", "codex@0.133", "codex@0.133.0", " codex@9.0 "],
    [
      "Codex",
      "openai",
      "toString",
      "codex@",
      "codex@latest",
      "codex@0.133@1",
      "openai-sdk@1.0",
      "codex-action@0.133",
      "@0.133",
    ],
  ],
  ["on-missing-secret", ["auto", "fail", "skip"], ["warn", "Skip"]],
  ["timeout", ["1", "0.5", "10", "600"], ["0", "-1", "601", "1e3", "NaN", "Infinity", "0x10", "1,5", "10s"]],
  ["retries", ["0", "2", "10", "2.0"], ["-1", "11", "1.5", "two", ""].slice(0, 4)],
  ["warn-on", ["transient", "*", "base-url/*"], ["base-url", "auth/invalid_key", "TRANSIENT"]],
  ["fail-on", ["auth/unproven", "config/*"], ["auth/unprovne", "config/**"]],
];

describe("each input", () => {
  for (const [name, good, bad] of TAKEN) {
    it(`${name} takes ${good.length} texts and refuses ${bad.length}`, () => {
      for (const text of good) assert.deepEqual(wrongNames({ [name]: text }), [], text);
      for (const text of bad) assert.deepEqual(wrongNames({ [name]: text }), [name], text);
    });
  }

  it("stands in action.yml, and nothing else does", () => {
    const action = readFileSync(join(import.meta.dirname, "../action.yml"), "utf8");
    const section = /^inputs:\n([^]*?)^outputs:/m.exec(action)?.[1] ?? "";
    const names = [...section.matchAll(/^ {2}([a-z-]+):/gm)].map(([, name]) => name);
    assert.deepEqual(names.toSorted(), INPUTS.toSorted());
  });
});
