import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fillTables, readParameters } from "../scripts/readme-tables.ts";
import { ONLY_IN_ACTIONS } from "../src/commands/check.ts";
import { HELP } from "../src/commands/help.ts";
import { INPUTS } from "../src/inputs.ts";
import { outputsOf } from "../src/reporters/outputs.ts";
import { sampleReport } from "./support/sample-report.ts";

const ROOT = join(import.meta.dirname, "..");
const ACTION = join(ROOT, "action.yml");

describe("action.yml", () => {
  it("declares the inputs that are read, and no other", () => {
    const names = readParameters(ACTION, "inputs").map(({ name }) => name);
    assert.deepEqual(names, [...INPUTS]);
  });

  it("declares the outputs that are written, and no other", () => {
    const names = readParameters(ACTION, "outputs").map(({ name }) => name);
    assert.deepEqual(names, Object.keys(outputsOf(sampleReport([]), "")));
  });

  it("describes every parameter in a sentence", () => {
    for (const { name, description } of [
      ...readParameters(ACTION, "inputs"),
      ...readParameters(ACTION, "outputs"),
    ])
      assert.match(description, /^.{10,}\.$/, name);
  });

  it("runs the built entry on Node 24, with nothing before or after", () => {
    const text = readFileSync(ACTION, "utf8");
    assert.match(text, /^runs:\n {2}using: node24\n {2}main: dist\/index\.js\n$/m);
  });
});

describe("what is written about the inputs", () => {
  it("stands in the README as in action.yml", () => {
    const readme = readFileSync(join(ROOT, "README.md"), "utf8");
    assert.equal(fillTables(readme, ACTION), readme);
  });

  it("stands in the help of check: every input is a flag, the key is not", () => {
    const flags = INPUTS.filter((name) => name !== "summary" && !ONLY_IN_ACTIONS.includes(name));
    for (const name of flags) assert.ok(HELP.check.includes(`  --${name} `), name);
    assert.ok(!HELP.check.includes("--api-key "));
  });
});
