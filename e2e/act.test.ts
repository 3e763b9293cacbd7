/**
 * The action as a real runner runs it: nektos/act, on this machine itself. It reads action.yml, evaluates
 * expressions, sets the variables, reads the output files and decides what the next step gets. What act does not
 * show, because it differs from GitHub's runner there: masking (ours is replayed in test/support/runner-masks.ts),
 * environments, and which events get secrets, which is why the fork's and Dependabot's events here come with none.
 */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { piecesIn } from "../test/support/leak-scan.ts";
import { makeActRepository, runAct, type ActOptions, type ActRepository } from "./support/act.ts";
import { startActProvider, type ActProvider } from "./support/act-provider.ts";

const KEY = `sk-${"k9Lm".repeat(8)}`;
const OTHER = `sk-${"z8Yx".repeat(8)}`;
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
  readonly marks?: readonly string[];
  /** What the provider must see; not looked at where it is left out. */
  readonly requests?: readonly string[];
}

const ASKED = ["GET /good/v1/models", "GET /good/v1/models +key"];

const WORKFLOWS: Readonly<Record<string, Row>> = {
  "good.yml": { requests: ASKED },
  "layers.yml": {},
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
  "debug.yml": { requests: ASKED },
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
        assert.deepEqual(run.marks, row.marks ?? []);
        if (row.requests !== undefined) assert.deepEqual(provider.seen.toSorted(), row.requests);
      } finally {
        await provider.close();
      }
    });
});

function optionsFor(provider: ActProvider, { options }: Row): ActOptions {
  return {
    secrets: { GOOD_KEY: KEY, OTHER_KEY: OTHER },
    variables: { PROVIDER: provider.origin },
    ...options,
  };
}
