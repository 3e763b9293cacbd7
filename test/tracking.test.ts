import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { createShow } from "../src/foreign-text.ts";
import { unquoted } from "../src/markup.ts";
import type { Status, TargetReport, Verdict } from "../src/report.ts";
import { addressOf } from "../src/tracking/address.ts";
import { faultOf } from "../src/tracking/fault.ts";
import { idOf, markerIn, markerLine } from "../src/tracking/marker.ts";
import { planIssues, type IssueStep, type KnownIssue } from "../src/tracking/plan-issues.ts";
import { commentBody, issueBody, issueTitle } from "../src/tracking/texts.ts";
import { sampleFinding, sampleReport, sampleTarget } from "./support/sample-report.ts";

function target(status: Status, verdict: Verdict, retryable = false, name = "a"): TargetReport {
  const findings = verdict === "ok" ? [] : [sampleFinding(verdict, { retryable })];
  return sampleTarget({ name, status, verdict, findings });
}

function known(
  number: number,
  isOpen: boolean,
  verdict: Verdict = "auth/invalid-key",
  name = "a",
): KnownIssue {
  return { number, isOpen, verdict, id: idOf(name) };
}

const BROKEN = target("fail", "auth/invalid-key");
const GOOD = target("pass", "ok");

const ROWS: readonly (readonly [
  name: string,
  target: TargetReport,
  known: readonly KnownIssue[],
  steps: readonly string[],
])[] = [
  ["broken, none known", BROKEN, [], ["open"]],
  ["broken, another target's is open", BROKEN, [known(1, true, "auth/invalid-key", "b")], ["open"]],
  ["broken as before", BROKEN, [known(1, true)], []],
  ["broken in another way", BROKEN, [known(1, true, "auth/expired")], ["update 1"]],
  ["broken again", BROKEN, [known(1, false), known(2, false)], ["reopen 2"]],
  ["broken, two open", BROKEN, [known(4, true), known(3, true)], ["merge 4 into 3"]],
  ["good, none known", GOOD, [], []],
  ["good, one open", GOOD, [known(1, true)], ["close 1"]],
  ["good, one closed", GOOD, [known(1, false)], []],
  ["good with a warning", target("warn", "secret/aged"), [known(1, true)], ["close 1"]],
  ["demoted by the workflow", target("warn", "auth/invalid-key"), [], ["open"]],
  ["a warning that must not be", target("fail", "auth/unproven"), [], ["open"]],
  ["overloaded", target("fail", "service/overloaded", true), [], []],
  ["overloaded while one is open", target("fail", "service/overloaded", true), [known(1, true)], []],
  ["skipped", target("skip", "secret/withheld"), [known(1, true)], []],
  ["our own fault", target("fail", "internal/error"), [], []],
];

function words(step: IssueStep): string {
  if (step.kind === "open") return "open";
  return step.kind === "merge" ? `merge ${step.number} into ${step.into}` : `${step.kind} ${step.number}`;
}

describe("planIssues", () => {
  for (const [name, one, issues, steps] of ROWS)
    it(`${name}: ${steps.join(", ") || "nothing"}`, () => {
      assert.deepEqual(planIssues([one], issues).steps.map(words), steps);
    });

  it("opens ten at once at most, and counts the rest", () => {
    const many = Array.from({ length: 13 }, (_, index) =>
      target("fail", "auth/invalid-key", false, `t${index}`),
    );
    const { steps, leftOut } = planIssues([...many, GOOD], [known(1, true)]);
    assert.deepEqual([steps.length, leftOut, steps.at(-1)?.kind], [11, 3, "close"]);
  });
});

describe("a marker", () => {
  it("comes back from the text it stands in", () => {
    const marker = { id: idOf("a"), verdict: "auth/invalid-key" } as const;
    assert.deepEqual(markerIn("issue", `text\n\n${markerLine("issue", marker)}`), marker);
    assert.equal(markerIn("comment", markerLine("issue", marker)), undefined);
  });

  for (const text of [
    "",
    "<!-- provider-preflight issue=x verdict=ok -->",
    markerLine("issue", { id: idOf("a"), verdict: "no/such" as Verdict }),
  ])
    it(`is not in ${JSON.stringify(text)}`, () => {
      assert.equal(markerIn("issue", text), undefined);
    });
});

describe("texts", () => {
  it("hold one marker and no live markup, whatever the target is called", () => {
    const show = createShow([]);
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.constant("<!-- @a ](x) ::")),
        (name) => {
          const shown = unquoted(show(name, 80));
          const broken = { ...BROKEN, name: shown };
          const report = { ...sampleReport([]), targets: [broken] };
          for (const text of [issueBody(report, broken, undefined), commentBody(report, name, undefined)]) {
            const marker = markerIn("issue", text) ?? markerIn("comment", text);
            assert.ok(marker !== undefined && text.length < 65_536);
            const live = text.replace(/```[^]*?```/g, "").replace(/(`+)[^`][^]*?\1(?!`)/g, "");
            assert.equal(live.split("<!--").length, 2);
            assert.doesNotMatch(live, /@\w/);
          }
          assert.doesNotMatch(issueTitle(broken), /[\r\n]/);
        },
      ),
    );
  });
});

describe("addressOf", () => {
  const good = {
    GITHUB_REPOSITORY: "octo/app",
    GITHUB_SERVER_URL: "https://ghe.example:8443",
    GITHUB_RUN_ID: "42",
    GITHUB_API_URL: "https://ghe.example/api/v3",
  };

  it("is that of the server the job runs on", () => {
    assert.deepEqual(addressOf(good), {
      apiUrl: "https://ghe.example/api/v3",
      owner: "octo",
      repository: "app",
      run: "https://ghe.example:8443/octo/app/actions/runs/42",
    });
  });

  for (const GITHUB_REPOSITORY of ["", "octo", "octo/app/x", "../..", "octo/a b"])
    it(`is none in ${JSON.stringify(GITHUB_REPOSITORY)}`, () => {
      assert.equal(addressOf({ ...good, GITHUB_REPOSITORY }), undefined);
    });

  for (const changes of [{ GITHUB_SERVER_URL: "https://a.example/)[x](" }, { GITHUB_RUN_ID: "4 2" }])
    it(`has no run where a variable is odd: ${Object.keys(changes).join()}`, () => {
      assert.equal(addressOf({ ...good, ...changes })?.run, undefined);
    });
});

describe("faultOf", () => {
  const rows: readonly (readonly [unknown, string])[] = [
    [{ status: 401 }, "forbidden"],
    [{ status: 403, response: { headers: {} } }, "forbidden"],
    [{ status: 403, response: { headers: { "retry-after": "1" } } }, "limited"],
    [{ status: 410 }, "disabled"],
    [{ status: 500 }, "failed"],
    [new TypeError("x"), "failed"],
    [undefined, "failed"],
  ];
  for (const [error, fault] of rows)
    it(`${JSON.stringify(error)}: ${fault}`, () => {
      assert.equal(faultOf(error), fault);
    });
});
