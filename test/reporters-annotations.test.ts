import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { code } from "../src/markup.ts";
import { REASONS } from "../src/reasons.ts";
import { toAnnotations } from "../src/reporters/annotations.ts";
import { outputsOf } from "../src/reporters/outputs.ts";
import { hostileReport } from "./support/hostile-report.ts";
import { HOSTILE_STRINGS } from "./support/hostile-strings.ts";
import { failedTarget, sampleFinding, sampleReport, sampleTarget } from "./support/sample-report.ts";

const levels = (targets: Parameters<typeof sampleReport>[0]): string[] =>
  toAnnotations(sampleReport(targets)).map(({ level }) => level);

describe("toAnnotations", () => {
  it("is silent where a target passed without a warning", () => {
    assert.deepEqual(levels([sampleTarget(), sampleTarget()]), []);
  });

  it("gives one error for a target and names its other errors", () => {
    const findings = [
      sampleFinding("base-url/insecure"),
      sampleFinding("base-url/query"),
      sampleFinding("secret/aged"),
    ];
    const target = failedTarget({ verdict: "base-url/insecure", findings });
    const [error, warning, ...more] = toAnnotations(sampleReport([target]));
    assert.equal(error?.title, "The base URL would send the key unencrypted (base-url/insecure)");
    assert.match(error.message, /Also wrong: base-url\/query\./);
    assert.equal(warning?.level, "warning");
    assert.deepEqual(more, []);
  });

  it("has the verdict and the fix in the first 200 characters, also where the why is long", () => {
    const finding = sampleFinding("auth/invalid-key", { why: "Because of this and that. ".repeat(20) });
    const [error] = toAnnotations(sampleReport([failedTarget({ findings: [finding] })]));
    assert.match(
      error?.message.slice(0, 200) ?? "",
      /^auth\/invalid-key: Fix: Make a new key .*RUTAAPI_API_KEY`\./,
    );
    assert.match(error?.message ?? "", /Why: Because/);
  });

  it("names the target only among several", () => {
    assert.match(toAnnotations(sampleReport([failedTarget()]))[0]?.message ?? "", /^auth\/invalid-key/);
    const [error] = toAnnotations(sampleReport([failedTarget(), sampleTarget()]));
    assert.match(error?.message ?? "", /^`rutaapi`: auth\/invalid-key/);
  });

  const paths: readonly (readonly [string, string | undefined])[] = [
    [".codex/config.toml", ".codex/config.toml"],
    ["./a/b.toml", "a/b.toml"],
    ["a\\b.toml", "a/b.toml"],
    ["/home/me/config.toml", undefined],
    ["~/.codex/config.toml", undefined],
    ["C:\\config.toml", undefined],
    ["\\\\host\\share", undefined],
    ["a/../../config.toml", undefined],
    ["", undefined],
  ];
  for (const [path, file] of paths) {
    it(`places ${JSON.stringify(path)} at ${String(file)}`, () => {
      const at = { kind: "file", path, line: 3, column: 7 } as const;
      const findings = [sampleFinding("config/syntax", { at })];
      const [error] = toAnnotations(sampleReport([failedTarget({ findings })]));
      const place = file === undefined ? [undefined, undefined, undefined] : [file, 3, 7];
      assert.deepEqual([error?.file, error?.line, error?.column], place);
    });
  }

  it("says that a target was skipped", () => {
    const withheld = sampleFinding("secret/withheld");
    const skipped = sampleTarget({ status: "skip", verdict: "secret/withheld", findings: [withheld] });
    const [warning] = toAnnotations(sampleReport([skipped]));
    assert.equal(warning?.level, "warning");
    assert.match(warning.message, /was skipped, not checked/);
    assert.deepEqual(levels([{ ...skipped, findings: [] }]), ["notice"]);
  });

  it("is never silent about a failure", () => {
    assert.deepEqual(levels([failedTarget({ findings: [] })]), ["error"]);
    assert.deepEqual(levels([failedTarget({ findings: [sampleFinding("secret/aged")] })]), [
      "error",
      "warning",
    ]);
    assert.deepEqual(levels([]), ["error"]);
  });

  it("keeps to ten of a level and says how many are left", () => {
    const findings = [...Array<string>(30)].map(() => sampleFinding("config/unknown-field"));
    const targets = [...Array<string>(100)].map(() =>
      failedTarget({ findings: [...findings, sampleFinding("auth/expired")] }),
    );
    const annotations = toAnnotations(sampleReport(targets));
    assert.equal(annotations.filter(({ level }) => level === "error").length, 10);
    assert.equal(annotations.filter(({ level }) => level === "warning").length, 10);
    assert.match(annotations[9]?.message ?? "", /^91 more/);
    assert.match(annotations[19]?.message ?? "", /^2991 more/);
  });

  it("keeps messages within 4,000 characters", () => {
    const findings = [sampleFinding("auth/invalid-key", { why: code("😀".repeat(9000)) })];
    const [error] = toAnnotations(sampleReport([failedTarget({ findings })]));
    assert.ok((error?.message.length ?? 0) <= 4000);
    assert.ok(error?.message.isWellFormed());
  });

  it("makes titles of fixed words and messages of one line, whatever the text", () => {
    const titles = new Set(Object.entries(REASONS).map(([id, { title }]) => `${title} (${id})`));
    for (const hostile of HOSTILE_STRINGS) {
      for (const { title, message } of toAnnotations(hostileReport(hostile))) {
        assert.ok(titles.has(title), title);
        assert.doesNotMatch(message, /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|##\[|^\s*::/u);
      }
    }
  });
});

describe("outputsOf", () => {
  it("counts what was checked and what failed", () => {
    const report = sampleReport([failedTarget(), sampleTarget(), sampleTarget({ status: "skip" })]);
    assert.deepEqual(outputsOf(report, "reports/preflight.json"), {
      status: "fail",
      verdict: "auth/invalid-key",
      layer: "auth",
      retryable: "false",
      checked: "2",
      failed: "1",
      report: "reports/preflight.json",
    });
  });

  it("has no layer with ok", () => {
    const outputs = outputsOf(sampleReport([sampleTarget()], { retryable: true }), "");
    assert.deepEqual(
      [outputs.verdict, outputs.layer, outputs.retryable, outputs.failed],
      ["ok", "", "true", "0"],
    );
  });
});
