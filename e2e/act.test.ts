/**
 * The action as a real runner runs it: nektos/act, on this machine itself, with the Node that runs the tests. It
 * reads action.yml, evaluates expressions, sets the variables, reads the output files and decides what the next step
 * gets. What act does not show, because it differs from GitHub's runner there:
 * - masking: told to hide nothing, so that the logs here are what the action printed; GitHub's own is replayed in
 *   test/support/runner-masks.ts, and so are the outputs of jobs, which GitHub drops where a mask would change them;
 * - environments: act reads `environment:` and ignores it, its secrets and its approval;
 * - which events get secrets, which is why the fork's and Dependabot's events here come with none;
 * - step debugging, where GitHub's runner itself sets what debug.yml sets by hand.
 */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { LAYERS } from "../src/finding.ts";
import { piecesIn } from "../test/support/leak-scan.ts";
import { maskerOf } from "../test/support/runner-masks.ts";
import { makeActRepository, runAct, type ActOptions, type ActRepository } from "./support/act.ts";
import { startActProvider, type ActProvider } from "./support/act-provider.ts";

const KEY = `sk-${"k9Lm".repeat(8)}`;
const OTHER = `sk-${"zLoN".repeat(8)}`;
const REPOSITORY = { full_name: "octo/app" };
const pullRequest = (head: string, author: string): object => ({
  number: 7,
  pull_request: {
    number: 7,
    user: { login: author },
    head: { repo: { full_name: head } },
    base: { repo: REPOSITORY },
  },
  repository: REPOSITORY,
  sender: { login: author },
});

interface Row {
  readonly options?: Partial<ActOptions>;
  readonly fails?: true;
  /** Names of the files that the workflow must leave, in order; none where it is left out. */
  readonly marks?: readonly string[];
  /** What the log must show. */
  readonly says?: readonly RegExp[];
  /** What the provider must see; not looked at where it is left out. */
  readonly requests?: readonly string[];
}

const ASKED = ["GET /good/v1/models", "GET /good/v1/models +key"];

/** Every layer but our own faults. */
const FAULTY = LAYERS.filter((layer) => layer !== "internal").toSorted();
const OUTPUTS = ["checked", "failed", "layer", "report", "retryable", "status", "verdict"];

const WORKFLOWS: Readonly<Record<string, Row>> = {
  "good.yml": { requests: ASKED, says: [/Summary - ## \S+ Provider Preflight passed\n/] },
  "layers.yml": {
    marks: FAULTY,
    says: [/Summary - ## \S+ Provider Preflight failed: /, /::error title=The API key/],
  },
  "stops.yml": { fails: true, marks: [], requests: ["GET /good/v1/models"] },
  "fork.yml": {
    options: { event: "pull_request", payload: pullRequest("stranger/app", "stranger"), secrets: {} },
    requests: [],
  },
  "by-dependabot.yml": {
    options: {
      event: "pull_request",
      actor: "dependabot[bot]",
      payload: pullRequest("octo/app", "dependabot[bot]"),
      secrets: {},
    },
    requests: [],
  },
  "reusable.yml": { requests: ASKED },
  "outputs.yml": { marks: ["outputs.json"], requests: ["GET /busy/v1/models +key"] },
  "environment.yml": { requests: ASKED },
  "choose.yml": { marks: ["agent-first"] },
  "newline.yml": { requests: [] },
  "composite.yml": { requests: [] },
  "schedule.yml": { options: { event: "schedule", payload: { schedule: "0 3 * * *" } } },
  "misspelt.yml": { requests: [] },
  "untrusted.yml": {
    options: { event: "pull_request_target", payload: pullRequest("stranger/app", "stranger") },
    requests: [],
  },
  "fleet.yml": { requests: ["GET /good/v1/models", "GET /good/v1/models", "GET /good/v1/models +key"] },
  "debug.yml": { requests: ASKED, says: [/\| NET \d+: createConnection/] },
  ".github/workflows/ci.yml": {
    options: { words: ["--job", "self-test", "--matrix", "os:ubuntu-24.04"] },
    says: [/Success - Main test "\$GOOD"/],
  },
};

describe("workflows, run by act", { concurrency: 2 }, () => {
  let repository: ActRepository;
  before(() => {
    repository = makeActRepository();
  });
  after(() => {
    repository.remove();
  });

  for (const [workflow, row] of Object.entries(WORKFLOWS))
    it(`${workflow}: ${row.fails ? "the job fails" : "what it asserts holds"}`, async () => {
      const provider = await startActProvider(KEY);
      try {
        const run = await runAct(repository, workflow, optionsFor(provider, row));
        assert.equal(run.exitCode, row.fails ? 1 : 0, run.log);
        assert.match(run.log, /Main (?:\.|provider-preflight)\//, "the action ran");
        for (const key of [KEY, OTHER]) assert.deepEqual(piecesIn(run.log, key.slice(3)), []);
        assert.deepEqual(Object.keys(run.marks), row.marks ?? []);
        checkOutputs(run.marks["outputs.json"]);
        for (const pattern of row.says ?? []) assert.match(run.log, pattern);
        if (row.requests !== undefined) assert.deepEqual(provider.seen.toSorted(), row.requests);
      } finally {
        await provider.close();
      }
    });
});

/** Where a workflow leaves the outputs of a job: all are there, and none would be changed by a mask. */
function checkOutputs(text: string | undefined): void {
  if (text === undefined) return;
  assert.deepEqual(Object.keys(JSON.parse(text) as object).toSorted(), OUTPUTS);
  assert.equal(maskerOf([KEY]).mask(text), text);
}

function optionsFor(provider: ActProvider, { options }: Row): ActOptions {
  return {
    secrets: { GOOD_KEY: KEY, OTHER_KEY: OTHER },
    variables: { PROVIDER: provider.origin },
    ...options,
  };
}
