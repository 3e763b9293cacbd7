import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { docsUrl } from "../src/docs-url.ts";
import { code } from "../src/markup.ts";
import { REASON_IDS } from "../src/reasons.ts";
import type { Report } from "../src/report.ts";
import { REPORT_ENDINGS, reporterFor } from "../src/reporters/index.ts";
import { toHtml } from "../src/reporters/html.ts";
import { toJson, toJsonText } from "../src/reporters/json.ts";
import { toJunit } from "../src/reporters/junit.ts";
import { toSarif } from "../src/reporters/sarif.ts";
import { escapeXml } from "../src/reporters/xml.ts";
import { VERSION } from "../src/version.ts";
import { hostileReport } from "./support/hostile-report.ts";
import { HOSTILE_STRINGS } from "./support/hostile-strings.ts";
import { commandsIn } from "./support/runner-log.ts";
import {
  failedTarget,
  sampleFinding,
  sampleReport,
  sampleRequest,
  sampleTarget,
} from "./support/sample-report.ts";
import { tagsOf } from "./support/xml-tags.ts";

const schema: unknown = JSON.parse(
  readFileSync(new URL("../schema/report.schema.json", import.meta.url), "utf8"),
);
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
const validate = ajv.compile(typeof schema === "object" && schema !== null ? schema : {});

function faults(report: unknown): string {
  return validate(report) ? "" : ajv.errorsText(validate.errors);
}

const TWO = sampleReport([sampleTarget({ name: "openai" }), failedTarget()]);
const BARE = sampleTarget({
  provider: null,
  baseUrl: null,
  key: null,
  plan: null,
  models: { count: null, required: [] },
  requests: [sampleRequest({ status: null, code: "ECONNREFUSED", requestId: null })],
  findings: [
    { ...sampleFinding("secret/missing"), at: { kind: "input", name: "api-key" } },
    { ...sampleFinding("base-url/missing"), at: { kind: "default", name: "openai" } },
    { ...sampleFinding("secret/withheld"), at: { kind: "event", name: "pull_request" } },
  ],
});

describe("toJson", () => {
  const reports: readonly (readonly [string, Report])[] = [
    ["a pass and a fail", TWO],
    ["nothing known", sampleReport([BARE])],
    ["no target", sampleReport([])],
    [
      "a plan without a credential",
      sampleReport([sampleTarget({ plan: { url: "u", modelsUrl: "m", authorization: null, headers: [] } })]),
    ],
    ["every reason", sampleReport([failedTarget({ findings: REASON_IDS.map((id) => sampleFinding(id)) })])],
  ];
  for (const [name, report] of reports) {
    it(`fits the schema: ${name}`, () => {
      assert.equal(faults(toJson(report)), "");
      assert.deepEqual(JSON.parse(toJsonText(report)), toJson(report));
    });
  }

  it("has a schema that refuses what is not in the contract", () => {
    const good = toJson(TWO);
    const [target] = good.targets;
    for (const bad of [
      { ...good, extra: 1 },
      { ...good, schemaVersion: 2 },
      { ...good, status: "ok" },
      { ...good, verdict: "auth" },
      { ...good, targets: [{ ...target, secret: "x" }] },
      { ...good, targets: [{ ...target, key: undefined }] },
      { ...good, targets: [{ ...target, key: { ...target?.key, fingerprint: "0f3a" } }] },
    ]) {
      assert.notEqual(faults(bad), "");
    }
  });

  it("has findings in plain text with their page and their place", () => {
    const [, finding] = toJson(TWO).targets[1]?.findings ?? [];
    assert.deepEqual(finding, {
      id: "auth/invalid-key",
      level: "error",
      title: "The API key was rejected",
      why: "The server answered 401 with the code `invalid_api_key`.",
      fix: "Make a new key and save it with `gh secret set RUTAAPI_API_KEY`.",
      docs: "https://github.com/provider-preflight/provider-preflight/blob/main/docs/reasons/auth-invalid-key.md",
      at: { kind: "env", name: "RUTAAPI_API_KEY" },
      retryable: false,
      alternatives: ["auth/revoked", "auth/expired"],
    });
  });

  it("names the tool and its version", () => {
    assert.deepEqual(toJson(TWO).tool, { name: "provider-preflight", version: VERSION });
  });

  it("copies only the fields of the contract", () => {
    const target = { ...sampleTarget(), leak: "x", key: { ...sampleTarget().key, leak: "x" } };
    const request = { ...sampleRequest(), leak: "x" };
    const finding = {
      ...sampleFinding("auth/expired"),
      at: { kind: "env", name: "A", leak: "x" } as const,
      leak: "x",
    };
    const report = {
      ...TWO,
      leak: "x",
      targets: [{ ...failedTarget(), ...target, key: null, requests: [request], findings: [finding] }],
    };
    assert.doesNotMatch(toJsonText(report), /leak/);
  });

  it("is no command and acts on no terminal, and reads back the same", () => {
    for (const hostile of HOSTILE_STRINGS) {
      const report = hostileReport(hostile);
      const text = toJsonText(report);
      assert.deepEqual(commandsIn(text), []);
      assert.doesNotMatch(text, /[^\n\P{Cc}]|\p{Cf}|\p{Zl}|\p{Zp}/u);
      assert.deepEqual(JSON.parse(text), toJson(report));
    }
  });
});

describe("docsUrl", () => {
  it("is one page for each reason", () => {
    assert.equal(new Set(REASON_IDS.map(docsUrl)).size, REASON_IDS.length);
    assert.match(docsUrl("base-url/not-allowed"), /\/docs\/reasons\/base-url-not-allowed\.md$/);
  });
});

/** The parts of SARIF that the tests look at. */
interface Sarif {
  version: string;
  runs: {
    tool: { driver: { rules: { id: string }[] } };
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: { text: string };
      locations: {
        physicalLocation: { artifactLocation: { uri: string }; region?: { startLine: number } };
      }[];
    }[];
  }[];
}

function sarifOf(report: Report): Sarif["runs"][number] {
  const sarif = JSON.parse(toSarif(report)) as Sarif;
  assert.equal(sarif.version, "2.1.0");
  const [run] = sarif.runs;
  assert.ok(run);
  return run;
}

describe("toSarif", () => {
  it("names each reason once and points its results to it", () => {
    const { tool, results } = sarifOf(sampleReport([failedTarget(), failedTarget({ name: "b" })]));
    assert.deepEqual(
      tool.driver.rules.map(({ id }) => id),
      ["config/shadowed", "auth/invalid-key"],
    );
    assert.equal(results.length, 4);
    for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules[ruleIndex]?.id, ruleId);
  });

  it("gives every result a place in the repository", () => {
    const at = { kind: "file", path: "a b/c#d.toml", line: 2, column: 4 } as const;
    const outside = { ...at, path: "/home/me/config.toml" };
    const findings = [
      sampleFinding("config/syntax", { at }),
      sampleFinding("config/syntax", { at: outside }),
      sampleFinding("auth/expired"),
    ];
    const { results } = sarifOf(sampleReport([failedTarget({ findings })]));
    assert.deepEqual(
      results.map(({ locations }) => locations[0]?.physicalLocation),
      [
        { artifactLocation: { uri: "a%20b/c%23d.toml" }, region: { startLine: 2, startColumn: 4 } },
        { artifactLocation: { uri: ".github/workflows" } },
        { artifactLocation: { uri: ".github/workflows" } },
      ],
    );
  });

  it("has the levels of SARIF", () => {
    const findings = (["error", "warning", "notice"] as const).map((level) =>
      sampleFinding("auth/expired", { level }),
    );
    const { results } = sarifOf(sampleReport([failedTarget({ findings })]));
    assert.deepEqual(
      results.map(({ level }) => level),
      ["error", "warning", "note"],
    );
  });

  it("makes no link of foreign text", () => {
    const findings = [sampleFinding("auth/expired", { why: code("[ok](https://evil.example)") })];
    const { results } = sarifOf(sampleReport([failedTarget({ findings })]));
    assert.doesNotMatch(results[0]?.message.text ?? "](", /\]\(/);
  });
});

describe("toJunit", () => {
  it("counts a case for each layer of each target", () => {
    const xml = toJunit(TWO);
    assert.match(
      xml,
      /<testsuites name="Provider Preflight" tests="24" failures="1" skipped="8" errors="0" time="0\.131">/,
    );
    assert.equal(tagsOf(xml).filter((tag) => tag === "testcase").length, 24);
    assert.match(
      xml,
      /<failure type="auth\/invalid-key" message="The API key was rejected">The server answered 401/,
    );
  });

  it("has our own fault as a case of its own", () => {
    const findings = [sampleFinding("internal/error")];
    const xml = toJunit(sampleReport([failedTarget({ verdict: "internal/error", findings })]));
    assert.match(xml, /<testcase classname="rutaapi" name="internal">\s*<failure type="internal\/error"/);
    assert.match(xml, /tests="13" failures="1"/);
  });
});

describe("toHtml", () => {
  it("loads nothing and runs nothing", () => {
    const html = toHtml(TWO);
    assert.match(
      html,
      /content="default-src 'none'; style-src 'sha256-[\w+/]+=*'; base-uri 'none'; form-action 'none'"/,
    );
    assert.doesNotMatch(html, /<script|<img|<link|<iframe|javascript:|\son\w+=|url\(/i);
  });

  it("says what fails and what to type", () => {
    const html = toHtml(TWO);
    assert.match(html, /<code>gh secret set RUTAAPI_API_KEY<\/code>/);
    assert.match(html, /href="https:\/\/github\.com\/provider-preflight\/[^"]*auth-invalid-key\.md"/);
    assert.match(html, /The same evidence fits: <a href="[^"]*auth-revoked\.md">auth\/revoked<\/a>/);
    assert.match(html, /prefers-color-scheme: dark/);
  });
});

describe("escapeXml", () => {
  it("leaves only characters of XML 1.0, and no markup", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const escaped = escapeXml(text);
        assert.match(escaped, /^[\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
        assert.deepEqual(tagsOf(`<a b="${escaped}">${escaped}</a>`), ["a", "/a"]);
      }),
    );
  });
});

describe("XML and HTML", () => {
  for (const [name, reporter] of [
    ["JUnit", toJunit],
    ["HTML", toHtml],
  ] as const) {
    it(`keep their tags whatever the text: ${name}`, () => {
      const expected = tagsOf(reporter(hostileReport("harmless")));
      for (const hostile of HOSTILE_STRINGS)
        assert.deepEqual(tagsOf(reporter(hostileReport(hostile))), expected);
    });
  }
});

describe("reporterFor", () => {
  it("chooses by the ending", () => {
    for (const ending of REPORT_ENDINGS) assert.ok(reporterFor(`out/report${ending}`));
    assert.deepEqual(REPORT_ENDINGS, [".json", ".sarif", ".xml", ".md", ".html"]);
    assert.equal(reporterFor("REPORT.JSON"), toJsonText);
    assert.equal(reporterFor("report.sarif"), toSarif);
    for (const path of ["report", "report.txt", "json", "report.json.gz"])
      assert.equal(reporterFor(path), undefined);
  });

  it("writes the same bytes for the same report, with a hundred targets and a thousand findings", () => {
    const findings = [...Array<string>(10)].map(() => sampleFinding("auth/invalid-key"));
    const report = sampleReport(
      [...Array<string>(100)].map((_, index) => failedTarget({ name: `t${index}`, findings })),
    );
    for (const ending of REPORT_ENDINGS) {
      const reporter = reporterFor(`x${ending}`);
      const text = reporter?.(report) ?? "";
      assert.equal(text, reporter?.(structuredClone(report)));
      assert.ok(text.includes("t99"), ending);
      assert.ok(text.endsWith("\n"), ending);
    }
  });
});
