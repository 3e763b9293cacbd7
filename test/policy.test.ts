import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Withheld } from "../src/environment.ts";
import { layerOf, type Finding } from "../src/finding.ts";
import type { Policy } from "../src/options.ts";
import { judge, unknownPatterns } from "../src/policy.ts";
import { REASON_IDS, REASONS, type ReasonId } from "../src/reasons.ts";

function finding(id: ReasonId, change: Partial<Finding> = {}): Finding {
  const { level, title, ...reason } = REASONS[id];
  const retryable = "transient" in reason;
  return { id, layer: layerOf(id), level, title, why: "", fix: "", retryable, alternatives: [], ...change };
}

const PLAIN: Policy = { warnOn: [], failOn: [], fail: true, onMissingSecret: "auto" };

function judged(
  found: readonly (ReasonId | Finding)[],
  policy: Partial<Policy> = {},
  secretsWithheld?: Withheld,
) {
  const findings = found.map((item) => (typeof item === "string" ? finding(item) : item));
  return judge(findings, { ...PLAIN, ...policy }, { secretsWithheld });
}

type Row = readonly [
  name: string,
  found: readonly (ReasonId | Finding)[],
  policy: Partial<Policy>,
  status: string,
  verdict: string,
];

const TRANSIENT_DNS = finding("network/dns", { retryable: true });
const DAY_LIMIT = finding("rate/limited", { retryable: false });

const ROWS: readonly Row[] = [
  ["nothing found", [], {}, "pass", "ok"],
  ["a warning", ["auth/unproven"], {}, "warn", "auth/unproven"],
  ["an error", ["auth/invalid-key"], {}, "fail", "auth/invalid-key"],
  ["the first error in layer order", ["model/not-listed", "config/syntax"], {}, "fail", "config/syntax"],
  [
    "an error before an earlier warning",
    ["config/shadowed", "model/not-listed"],
    {},
    "fail",
    "model/not-listed",
  ],
  ["the first warning in layer order", ["auth/unproven", "config/shadowed"], {}, "warn", "config/shadowed"],
  ["a notice alone", [finding("config/shadowed", { level: "notice" })], {}, "pass", "ok"],

  ["warn-on the id", ["rate/limited"], { warnOn: ["rate/limited"] }, "warn", "rate/limited"],
  ["warn-on the layer", ["service/error"], { warnOn: ["service/*"] }, "warn", "service/error"],
  ["warn-on another layer", ["service/error"], { warnOn: ["rate/*"] }, "fail", "service/error"],
  ["warn-on all", ["auth/invalid-key"], { warnOn: ["*"] }, "warn", "auth/invalid-key"],
  ["warn-on transient: a timeout", ["network/timeout"], { warnOn: ["transient"] }, "warn", "network/timeout"],
  [
    "warn-on transient: a bad key",
    ["auth/invalid-key"],
    { warnOn: ["transient"] },
    "fail",
    "auth/invalid-key",
  ],
  ["warn-on transient: no such host", ["network/dns"], { warnOn: ["transient"] }, "fail", "network/dns"],
  ["warn-on transient: a busy resolver", [TRANSIENT_DNS], { warnOn: ["transient"] }, "warn", "network/dns"],
  ["warn-on transient: a limit of the day", [DAY_LIMIT], { warnOn: ["transient"] }, "warn", "rate/limited"],
  [
    "what is demoted is a warning from then on",
    ["rate/limited", "config/shadowed"],
    { warnOn: ["transient"] },
    "warn",
    "config/shadowed",
  ],
  [
    "another error stays",
    ["rate/limited", "model/not-listed"],
    { warnOn: ["transient"] },
    "fail",
    "model/not-listed",
  ],

  ["fail-on the id", ["auth/unproven"], { failOn: ["auth/unproven"] }, "fail", "auth/unproven"],
  ["fail-on the layer", ["config/shadowed"], { failOn: ["config/*"] }, "fail", "config/shadowed"],
  ["fail-on nothing that was found", ["auth/unproven"], { failOn: ["config/*"] }, "warn", "auth/unproven"],
  [
    "the id in fail-on against the layer in warn-on",
    ["auth/invalid-key"],
    { warnOn: ["auth/*"], failOn: ["auth/invalid-key"] },
    "fail",
    "auth/invalid-key",
  ],
  [
    "the id in warn-on against the layer in fail-on",
    ["auth/unproven"],
    { warnOn: ["auth/unproven"], failOn: ["auth/*"] },
    "warn",
    "auth/unproven",
  ],
  [
    "the id in warn-on against the group in fail-on",
    ["rate/limited"],
    { warnOn: ["rate/limited"], failOn: ["transient"] },
    "warn",
    "rate/limited",
  ],
  [
    "the layer in warn-on against the group in fail-on",
    ["rate/limited"],
    { warnOn: ["rate/*"], failOn: ["transient"] },
    "warn",
    "rate/limited",
  ],
  [
    "the same in both fails",
    ["rate/limited"],
    { warnOn: ["rate/*"], failOn: ["rate/*"] },
    "fail",
    "rate/limited",
  ],

  ["fail false", ["auth/invalid-key"], { fail: false }, "warn", "auth/invalid-key"],
  [
    "fail false against fail-on",
    ["auth/unproven"],
    { fail: false, failOn: ["auth/unproven"] },
    "warn",
    "auth/unproven",
  ],
  ["fail false for a missing secret", ["secret/missing"], { fail: false }, "warn", "secret/missing"],

  ["our own fault", ["internal/error"], {}, "fail", "internal/error"],
  ["our own fault, fail false", ["internal/error"], { fail: false }, "fail", "internal/error"],
  [
    "our own fault, every pattern",
    ["internal/error"],
    { warnOn: ["*", "internal/*", "internal/error"] },
    "fail",
    "internal/error",
  ],
  [
    "a verdict that was not reached",
    ["internal/error"],
    { onMissingSecret: "skip", fail: false },
    "fail",
    "internal/error",
  ],
];

describe("judge", () => {
  for (const [name, found, policy, status, verdict] of ROWS) {
    it(`${name}: ${status}, ${verdict}`, () => {
      const judgement = judged(found, policy);
      assert.deepEqual([judgement.status, judgement.verdict], [status, verdict]);
    });
  }

  it("tells for every reason what its level says, and fails exactly with an error", () => {
    for (const id of REASON_IDS) {
      const { status, verdict } = judged([id]);
      const isError = REASONS[id].level === "error" || id === "secret/withheld";
      assert.deepEqual([status, verdict], [isError ? "fail" : "warn", id]);
    }
  });

  it("is retryable exactly where the verdict is", () => {
    assert.equal(judged(["rate/limited"]).retryable, true);
    assert.equal(judged([DAY_LIMIT]).retryable, false);
    assert.equal(judged(["auth/invalid-key", "rate/limited"]).retryable, false);
    assert.equal(judged([]).retryable, false);
  });

  it("orders findings by layer, errors first inside one, and else as they were found", () => {
    const { findings } = judged(["model/not-listed", "config/shadowed", "config/syntax", "model/near-miss"]);
    assert.deepEqual(
      findings.map(({ id }) => id),
      ["config/syntax", "config/shadowed", "model/not-listed", "model/near-miss"],
    );
  });

  it("gives findings the levels of the policy", () => {
    const { findings } = judged(["auth/unproven", "rate/limited"], {
      warnOn: ["transient"],
      failOn: ["auth/*"],
    });
    assert.deepEqual(
      findings.map(({ level }) => level),
      ["error", "warning"],
    );
  });

  it("keeps of a suspicion that was proven only the proof", () => {
    const proven = finding("base-url/version-missing", { level: "error" });
    assert.deepEqual(judged(["base-url/version-missing", proven]).findings, [proven]);
    assert.deepEqual(judged([proven, "base-url/version-missing"]).findings, [proven]);
  });

  it("keeps two warnings of one reason that say different things, and one of two that say the same", () => {
    const other = finding("config/shadowed", { why: "Another setting." });
    assert.equal(judged(["config/shadowed", other]).findings.length, 2);
    assert.equal(judged([other, other]).findings.length, 1);
  });

  it("keeps the same error of two models", () => {
    assert.equal(judged(["model/not-listed", "model/not-listed"]).findings.length, 2);
  });
});

type Missing = readonly [
  id: ReasonId,
  onMissingSecret: Policy["onMissingSecret"],
  withheld: Withheld | undefined,
  status: string,
];

const MISSING: readonly Missing[] = [
  ["secret/missing", "auto", undefined, "fail"],
  ["secret/missing", "auto", "fork-pull-request", "skip"],
  ["secret/missing", "auto", "dependabot", "skip"],
  ["secret/missing", "skip", undefined, "skip"],
  ["secret/missing", "skip", "dependabot", "skip"],
  ["secret/missing", "fail", undefined, "fail"],
  ["secret/missing", "fail", "fork-pull-request", "fail"],
  ["secret/empty", "auto", undefined, "fail"],
  ["secret/empty", "auto", "fork-pull-request", "skip"],
  ["secret/empty", "skip", undefined, "skip"],
  ["secret/withheld", "auto", "fork-pull-request", "skip"],
  ["secret/withheld", "auto", "dependabot", "skip"],
  ["secret/withheld", "skip", "dependabot", "skip"],
  ["secret/withheld", "fail", "fork-pull-request", "fail"],
  ["secret/withheld", "fail", "dependabot", "fail"],
];

describe("a key that is not there", () => {
  for (const [id, onMissingSecret, withheld, status] of MISSING) {
    it(`${id}, ${onMissingSecret}, ${withheld ?? "an event with secrets"}: ${status}`, () => {
      const judgement = judged([id], { onMissingSecret }, withheld);
      assert.deepEqual([judgement.status, judgement.verdict], [status, id]);
    });
  }

  it("does not skip what is wrong besides", () => {
    const { status, verdict } = judged(["secret/withheld", "config/syntax"], {}, "dependabot");
    assert.deepEqual([status, verdict], ["fail", "config/syntax"]);
  });

  it("does not excuse a key that is there and wrong", () => {
    assert.equal(judged(["secret/quoted"], { onMissingSecret: "skip" }, "dependabot").status, "fail");
  });
});

describe("patterns", () => {
  it("are ids, layers, the group, and all", () => {
    assert.deepEqual(unknownPatterns(["rate/limited", "service/*", "transient", "*", ...REASON_IDS]), []);
  });

  it("are told where they name nothing", () => {
    const wrong = ["rate/limit", "services/*", "Transient", "rate", "/*", "rate/**", "toString", ""];
    assert.deepEqual(unknownPatterns(wrong), wrong);
  });
});
