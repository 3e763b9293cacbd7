import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Origin } from "../src/finding.ts";
import { createShow } from "../src/foreign-text.ts";
import { asText } from "../src/markup.ts";
import { absenceOf } from "../src/rules/absence.ts";
import { judgeStrayInputs } from "../src/targets/stray-inputs.ts";
import { piecesIn } from "./support/leak-scan.ts";
import { runAction } from "./support/run-action.ts";
import { environmentOf } from "./support/target.ts";

const INPUT: Origin = { kind: "input", name: "api-key" };
const ENV: Origin = { kind: "env", name: "OPENAI_API_KEY" };
const KEY = `sk-${"k9Lm".repeat(8)}`;

const ROWS: readonly (readonly [
  name: string,
  at: Origin,
  variables: Record<string, string>,
  kind: string,
])[] = [
  ["nothing else", INPUT, {}, "plain"],
  ["an underscore for the hyphen", INPUT, { INPUT_API_KEY: "x" }, "misspelt-input"],
  ["a letter too many", INPUT, { "INPUT_API-KEYS": "x" }, "misspelt-input"],
  ["a misspelt input that is empty too", INPUT, { INPUT_API_KEY: "" }, "plain"],
  ["another input", INPUT, { INPUT_MODEL: "x" }, "plain"],
  ["the variable without API", ENV, { OPENAI_KEY: "x" }, "near-variable"],
  ["the variable with a letter less", ENV, { OPENAI_API_KE: "x", OPENAI_AP_KEY: "x" }, "near-variable"],
  ["a near variable that is empty", ENV, { OPENAI_KEY: "" }, "plain"],
  ["another provider's variable", ENV, { OPENROUTER_API_KEY: "x" }, "plain"],
  ["a composite action", ENV, { GITHUB_ACTION_PATH: "/a" }, "composite"],
  ["a schedule", ENV, { GITHUB_EVENT_NAME: "schedule" }, "schedule"],
];

describe("absenceOf", () => {
  for (const [name, at, variables, kind] of ROWS)
    it(`${name}: ${kind}`, () => {
      const environment = environmentOf({ variables: { GITHUB_ACTIONS: "true", ...variables } });
      assert.equal(absenceOf(at, environment, createShow([])).kind, kind);
    });

  it("speaks of workflows only in one", () => {
    const variables = { GITHUB_ACTION_PATH: "/a", INPUT_API_KEY: "x", GITHUB_EVENT_NAME: "schedule" };
    assert.equal(absenceOf(INPUT, environmentOf({ variables }), createShow([])).kind, "plain");
  });
});

describe("inputs that the action does not have", () => {
  const rows: readonly (readonly [Record<string, string>, string | undefined])[] = [
    [{ INPUT_MODELL: "x" }, "model"],
    [{ INPUT_BASE_URL: "x" }, "base-url"],
    [{ INPUT_MODEL: "x" }, undefined],
    [{ INPUT_SOMETHING_ELSE: "x" }, undefined],
    [{ "INPUT_A B": "x" }, undefined],
  ];
  for (const [variables, meant] of rows)
    it(`${Object.keys(variables).join()}: ${meant ?? "nothing"}`, () => {
      const environment = environmentOf({ variables: { GITHUB_ACTIONS: "true", ...variables } });
      const fixes = judgeStrayInputs(environment).problems.map(({ report }) =>
        asText(report(createShow([])).fix),
      );
      assert.equal(fixes.length, meant === undefined ? 0 : 1);
      if (meant !== undefined) assert.ok(fixes[0]?.includes(`\`${meant}\``));
    });

  it("mask what stands there in place of the key, and are named beside the missing one", async () => {
    const workspace = mkdtempSync(join(tmpdir(), "stray-"));
    try {
      const { run, outputs } = await runAction({
        workspace,
        inputs: { "api-key": "", api_key: KEY, "base-url": "https://gateway.example/v1" },
        env: {},
        event: undefined,
      });
      assert.equal(outputs["verdict"], "secret/missing");
      assert.match(run.stdout, /the step gives `api_key`, which is no input of this action/);
      const rest = run.stdout.replace(/::add-mask::.*\n/g, "");
      assert.deepEqual(piecesIn(rest, KEY.slice(3)), []);
      assert.ok(run.stdout.includes(`::add-mask::${KEY}\n`));
    } finally {
      rmSync(workspace, { recursive: true });
    }
  });
});
