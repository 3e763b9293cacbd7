import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { trustOf, withheldBy, type EventFacts } from "../src/event.ts";
import { readEnvironment } from "../src/host.ts";

const BOT = "dependabot[bot]";

function request(head: string | null, author = "somebody") {
  return {
    pull_request: {
      user: { login: author },
      head: { repo: head === null ? null : { full_name: head } },
      base: { repo: { full_name: "owner/project" } },
    },
    sender: { login: author },
  };
}

const SAME = request("owner/project");
const FORK = request("other/project");

type Row = readonly [
  name: string,
  event: EventFacts | undefined,
  trust: "trusted" | "untrusted",
  withheld: string | undefined,
];

function event(
  name: string | undefined,
  payload: unknown,
  actor: string | undefined = "somebody",
): EventFacts {
  return { name, actor, payload };
}

const ROWS: readonly Row[] = [
  ["no runner at all", undefined, "trusted", undefined],
  ["push", event("push", { ref: "refs/heads/main" }), "trusted", undefined],
  ["schedule", event("schedule", { schedule: "0 4 * * *" }), "trusted", undefined],
  ["dispatch", event("workflow_dispatch", { inputs: {} }), "trusted", undefined],
  ["release", event("release", { action: "published", release: {} }), "trusted", undefined],
  ["merge queue", event("merge_group", { merge_group: {} }), "trusted", undefined],

  ["pull request of the same repository", event("pull_request", SAME), "trusted", undefined],
  ["the same in other case", event("pull_request", request("Owner/Project")), "trusted", undefined],
  ["pull request of a fork", event("pull_request", FORK), "untrusted", "fork-pull-request"],
  ["pull request of a deleted fork", event("pull_request", request(null)), "untrusted", "fork-pull-request"],
  [
    "a fork whose name begins like the repository's",
    event("pull_request", request("owner/project-2")),
    "untrusted",
    "fork-pull-request",
  ],
  ["review on a fork's request", event("pull_request_review", FORK), "untrusted", "fork-pull-request"],

  ["pull_request_target of a fork", event("pull_request_target", FORK), "untrusted", undefined],
  ["pull_request_target of the same repository", event("pull_request_target", SAME), "untrusted", undefined],
  ["workflow_run", event("workflow_run", { workflow_run: {} }), "untrusted", undefined],
  ["issue_comment", event("issue_comment", { issue: {}, comment: {} }), "untrusted", undefined],
  ["issues", event("issues", { issue: {} }), "untrusted", undefined],

  ["push by Dependabot", event("push", {}, BOT), "trusted", "dependabot"],
  [
    "pull request by Dependabot",
    event("pull_request", request("owner/project", BOT), BOT),
    "trusted",
    "dependabot",
  ],
  [
    "the same, started again by a person",
    event("pull_request", request("owner/project", BOT), "somebody"),
    "trusted",
    "dependabot",
  ],
  [
    "a person's push to Dependabot's pull request",
    event("pull_request", { ...request("owner/project", BOT), sender: { login: "somebody" } }),
    "trusted",
    undefined,
  ],
  [
    "pull_request_target on Dependabot's pull request",
    event("pull_request_target", { ...request("owner/project", BOT), sender: { login: "somebody" } }),
    "untrusted",
    "dependabot",
  ],
  ["schedule whose last editor was Dependabot", event("schedule", {}, BOT), "trusted", undefined],
  ["dispatch by Dependabot", event("workflow_dispatch", {}, BOT), "trusted", undefined],
  ["an actor who only sounds like it", event("push", {}, "dependabot"), "trusted", undefined],

  ["no payload", event("push", undefined), "untrusted", undefined],
  ["no name, with a pull request in the payload", event(undefined, SAME), "untrusted", undefined],
  ["no name, with a harmless payload", event(undefined, {}), "trusted", undefined],
  ["a push that carries a pull request", event("push", SAME), "untrusted", undefined],
  ["a push that carries a comment", event("push", { comment: {} }), "untrusted", undefined],
  ["a pull request without one", event("pull_request", {}), "untrusted", undefined],
  [
    "a pull request that is a text",
    event("pull_request", { pull_request: "x" }),
    "untrusted",
    "fork-pull-request",
  ],
  [
    "repositories without names",
    event("pull_request", { pull_request: { head: { repo: {} }, base: { repo: {} } } }),
    "untrusted",
    "fork-pull-request",
  ],
  [
    "names that are no texts",
    event("pull_request", {
      pull_request: { head: { repo: { full_name: 1 } }, base: { repo: { full_name: 1 } } },
    }),
    "untrusted",
    "fork-pull-request",
  ],
  ["a name of the prototype", event("constructor", {}), "trusted", undefined],
];

describe("an event", () => {
  for (const [name, facts, trust, withheld] of ROWS) {
    it(`${name}: ${trust}, ${withheld ?? "has its secrets"}`, () => {
      assert.deepEqual([trustOf(facts), withheldBy(facts)], [trust, withheld]);
    });
  }
});

const folder = mkdtempSync(join(tmpdir(), "event-"));
after(() => {
  rmSync(folder, { recursive: true });
});

const FILES: readonly (readonly [name: string, content: string, trust: string])[] = [
  ["a payload", JSON.stringify({ ref: "refs/heads/main" }), "trusted"],
  ["an empty file", "", "untrusted"],
  ["a text", "hello", "untrusted"],
  ["an array", "[]", "untrusted"],
  ["null", "null", "untrusted"],
  ["a number", "1", "untrusted"],
  ["a payload that was cut", '{"ref":"refs/', "untrusted"],
  ["a payload of 5 MiB", JSON.stringify({ ref: "x".repeat(5 * 1024 * 1024) }), "untrusted"],
  ["a payload of 3 MiB", JSON.stringify({ ref: "x".repeat(3 * 1024 * 1024) }), "trusted"],
  ["depth", "[".repeat(200_000), "untrusted"],
];

describe("the event's file", () => {
  for (const [index, [name, content, trust]] of FILES.entries()) {
    it(`${name}: ${trust}`, () => {
      const path = join(folder, `${index}.json`);
      writeFileSync(path, content);
      const environment = readEnvironment({ GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: path }, folder);
      assert.equal(environment.trust, trust);
    });
  }

  it("counts as missing where it is a directory or is not there", () => {
    for (const path of [folder, join(folder, "none.json"), "\0"])
      assert.equal(
        readEnvironment({ GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: path }, folder).trust,
        "untrusted",
      );
  });

  it("is not wanted outside of a runner, where empty variables count as none", () => {
    assert.equal(readEnvironment({}, folder).trust, "trusted");
    const empty = { GITHUB_EVENT_NAME: "", GITHUB_EVENT_PATH: "", GITHUB_WORKSPACE: "" };
    const environment = readEnvironment(empty, folder);
    assert.deepEqual([environment.trust, environment.workingDirectory], ["trusted", folder]);
  });

  it("names the fork in a whole environment, which is frozen", () => {
    const path = join(folder, "fork.json");
    writeFileSync(path, JSON.stringify(FORK));
    const variables = { GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: path };
    const environment = readEnvironment(variables, folder);
    assert.equal(environment.secretsWithheld, "fork-pull-request");
    assert.ok(Object.isFrozen(environment.variables));
  });
});
