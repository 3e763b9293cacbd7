import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import fc from "fast-check";
import { parse } from "yaml";
import { isSecretName, stepText, workflowText } from "../src/init/workflow.ts";
import { faultsIn, textOf, type ActionInputs } from "./support/language-service.ts";
import { runEntry, type Run } from "./support/run-entry.ts";

const ROOT = join(import.meta.dirname, "..");
const OWN = parse(textOf("action.yml")) as ActionInputs;

function init(
  words: readonly string[],
  cwd = ROOT,
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  return runEntry("cli.js", { words: ["init", ...words], cwd, env });
}

async function inFolder(files: Readonly<Record<string, string>>, work: (folder: string) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), "init-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function configWith(envKey: string): string {
  return `model_provider = "p"\n[model_providers.p]\nname = "P"\nbase_url = "https://a.example/v1"\nenv_key = ${JSON.stringify(envKey)}\n`;
}

const STEPS: readonly (readonly [words: readonly string[], inputs: object, variables: readonly string[]])[] =
  [
    [
      ["--config", "examples/rutaapi/config.toml"],
      { config: "examples/rutaapi/config.toml" },
      ["RUTAAPI_API_KEY"],
    ],
    [
      ["--config", "examples/kissapi/config.toml"],
      { config: "examples/kissapi/config.toml" },
      ["CUSTOM_API_KEY"],
    ],
    [
      ["--provider", "openrouter", "--model", "a/b:free"],
      { provider: "openrouter", model: "a/b:free" },
      ["OPENROUTER_API_KEY"],
    ],
    [
      ["--env-key", "MY_KEY", "--base-url", "https://a.example/v1"],
      { "base-url": "https://a.example/v1", "env-key": "MY_KEY" },
      ["MY_KEY"],
    ],
    [
      ["--targets", "examples/workflows/targets.toml"],
      { targets: "examples/workflows/targets.toml" },
      ["OPENAI_API_KEY", "OPENROUTER_API_KEY", "RUTAAPI_API_KEY"],
    ],
  ];

describe("init", () => {
  for (const [words, inputs, variables] of STEPS)
    it(`${words.join(" ")}: ${variables.join(", ")}`, async () => {
      const run = await init(words, ROOT, { OPENAI_API_KEY: "of-this-machine" });
      assert.equal(run.exitCode, 0, run.stderr);
      const workflow = parse(run.stdout) as { jobs: { preflight: { steps: object[] } } };
      assert.deepEqual(workflow.jobs.preflight.steps.at(-1), {
        uses: "provider-preflight/provider-preflight@v1",
        with: inputs,
        env: Object.fromEntries(variables.map((name) => [name, `\${{ secrets.${name} }}`])),
      });
      assert.deepEqual(await faultsIn(run.stdout, "workflow", OWN), []);
      const next = variables.map((name) => `Next: printf %s "$KEY" | gh secret set ${name}\n`);
      assert.equal(run.stderr, next.join(""));
      const step = await init([...words, "--step"]);
      assert.deepEqual(parse(step.stdout), [workflow.jobs.preflight.steps.at(-1)]);
    });

  it("writes the workflow once, and never over another", async () => {
    await inFolder({ "config.toml": configWith("MY_KEY") }, async (folder) => {
      const path = join(folder, ".github/workflows/provider-preflight.yml");
      const printed = await init(["--config", "config.toml"], folder);
      const written = await init(["--config", "config.toml", "--write"], folder);
      assert.deepEqual(
        [written.exitCode, written.stdout],
        [0, "Written: .github/workflows/provider-preflight.yml\n"],
      );
      assert.equal(readFileSync(path, "utf8"), printed.stdout);
      writeFileSync(path, "mine");
      const again = await init(["--config", "config.toml", "--write"], folder);
      assert.deepEqual([again.exitCode, readFileSync(path, "utf8")], [2, "mine"]);
      assert.match(again.stderr, /exists already/);
    });
  });

  it("says where it cannot write", async () => {
    await inFolder({ ".github": "a file" }, async (folder) => {
      const run = await init(["--provider", "openai", "--write"], folder);
      assert.deepEqual([run.exitCode, run.stdout], [2, ""]);
    });
  });

  const REFUSED: readonly (readonly [name: string, words: readonly string[], config: string, RegExp])[] = [
    ["a config that is broken", ["--config", "config.toml"], "[", /cannot be used as it is/],
    ["a config that is not there", ["--config", "none.toml"], "", /cannot be used as it is/],
    [
      "a variable that no workflow can set",
      ["--config", "config.toml"],
      configWith("A-B"),
      /that a workflow can set/,
    ],
    [
      "a variable with a line break",
      ["--config", "config.toml"],
      configWith("A\nB: x"),
      /that a workflow can set/,
    ],
    [
      "GitHub's own variables",
      ["--config", "config.toml"],
      configWith("GITHUB_TOKEN"),
      /that a workflow can set/,
    ],
    ["a misspelt provider", ["--provider", "opanai"], "", /none of the built-in table: write openai/],
    ["an expression", ["--base-url", "${{ github.event.x }}", "--provider", "openai"], "", /plain values/],
    ["an unknown client", ["--client", "none"], "", /--client takes/],
    ["words without a flag", ["config.toml"], "", /flags only/],
  ];
  for (const [name, words, config, reason] of REFUSED)
    it(`refuses ${name}`, async () => {
      await inFolder({ "config.toml": config }, async (folder) => {
        const run = await init(words, folder);
        assert.deepEqual([run.exitCode, run.stdout], [2, ""]);
        assert.match(run.stderr, reason);
      });
    });
});

describe("the text of a workflow", () => {
  it("holds the same values again when it is read, whatever they are", () => {
    const value = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("yes", "null", "- a", "a: b", "#", "1e3", "\u2028", "'"),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 4 }), fc.boolean(), (values, readsFiles) => {
        const inputs = values.map((text, index) => [`input-${index}`, text.toWellFormed()] as const);
        const facts = { inputs, secrets: ["A_KEY"], readsFiles };
        const expected = inputs.length === 0 ? {} : { with: Object.fromEntries(inputs) };
        const step = {
          uses: "provider-preflight/provider-preflight@v1",
          ...expected,
          env: { A_KEY: "${{ secrets.A_KEY }}" },
        };
        assert.deepEqual(parse(stepText(facts)), [step]);
        const { jobs } = parse(workflowText(facts)) as { jobs: { preflight: { steps: object[] } } };
        assert.deepEqual(jobs.preflight.steps.at(-1), step);
      }),
    );
  });

  it("takes only names that a job can set", () => {
    assert.deepEqual(
      ["A_KEY", "_x1", "", "1A", "A B", "A\n", "github_x", "A".repeat(101)].map(isSecretName),
      [true, true, false, false, false, false, false, false],
    );
  });
});
