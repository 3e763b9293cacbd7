/**
 * What our replays of the runner (test/support/runner-*.ts) take for granted, held against a runner: act. It does
 * not show which inputs GitHub's runner warns of (act hands an undeclared one on in silence) nor that the steps of a
 * composite action get no input variables (with act they do).
 */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { inputVariables } from "../test/support/runner-inputs.ts";
import { pairsInFile } from "../test/support/runner-log.ts";
import { makeActRepository, runAct, type ActRepository, type ActRun } from "./support/act.ts";

const CONTROL = `sk-${"cNtL".repeat(8)}`;

/** What e2e/act/facts/index.ts saw. */
interface Facts {
  readonly node: string;
  readonly inWorkspace: boolean;
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputFile: string;
}

describe("what a runner hands to an action", () => {
  let repository: ActRepository;
  let run: ActRun;
  let facts: Facts;
  before(async () => {
    repository = makeActRepository();
    run = await runAct(repository, "facts.yml", { secrets: { CONTROL }, variables: { WORD: "word" } });
    assert.equal(run.exitCode, 0, run.log);
    facts = JSON.parse(run.marks["facts.json"] ?? "") as Facts;
  });
  after(() => {
    repository.remove();
  });

  it("the inputs, as our replay of them says", () => {
    const expected = inputVariables({
      "hyphened-name": "as it is",
      "spaced name": "as it is",
      block: "word\n",
      padded: " \tword  ",
      flag: "false",
      count: "0",
      emptied: "",
      "left-out": "from action.yml",
      needed: "",
      undeclared_name: "handed on",
    });
    assert.deepEqual(sorted(facts.inputs), sorted(expected));
  });

  it("the outputs, as our replay reads the file of them", () => {
    const outputs = JSON.parse(run.marks["outputs.json"] ?? "") as Record<string, string>;
    assert.deepEqual(outputs, pairsInFile(facts.outputFile));
    assert.deepEqual(sorted(outputs), {
      plain: "a=b<<c",
      "several-lines": "first\nplain=not an output\n\nlast",
    });
  });

  it("the workspace as working directory", () => {
    assert.equal(facts.inWorkspace, true);
  });

  it("the Node that runs the tests", () => {
    assert.equal(facts.node, process.version);
  });

  it("a log in which nothing is hidden", () => {
    assert.ok(run.log.includes(CONTROL));
  });
});

function sorted(pairs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(pairs).sort(([one], [other]) => (one < other ? -1 : 1)));
}
