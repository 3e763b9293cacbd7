import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";

import { parse } from "smol-toml";

import { docsFiles, pageName, readDocs, readExample, staleFiles } from "../scripts/docs-files.ts";
import { explainReason, listReasons, nearestReason } from "../src/explain.ts";
import { layerOf, LAYERS } from "../src/finding.ts";
import { PAGES } from "../src/pages/index.ts";
import { renderPage } from "../src/pages/render-page.ts";
import { isReasonId, REASON_IDS, REASONS, type ReasonId } from "../src/reasons.ts";

const ROOT = join(import.meta.dirname, "..");
const SCENARIOS = join(ROOT, "test", "scenarios");

/** Public prefixes of keys, followed by more than a reader would write to name them. */
const REAL_LOOKING = [
  /\b(?:sk|gsk|xai|pplx|nvapi|csk|hf|fw|tgp_v1|vck|ghp|github_pat|glpat|xoxb)[-_](?=[A-Za-z_-]*\d)[A-Za-z0-9_-]{12,}/,
  /\bAIza[A-Za-z0-9_-]{20,}/,
  /\bAKIA[A-Z0-9]{12,}/,
  /\beyJ[A-Za-z0-9_-]{20,}/,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
];

/** The texts of a page one by one. */
function textsOf(id: ReasonId): string[] {
  const page = PAGES[id];
  const tests = page.tellApart.map(({ test }) => test);
  return [page.means, page.recognised, ...page.causes, ...page.fix, ...tests, ...page.sources];
}

function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}

describe("pages", () => {
  for (const id of REASON_IDS) {
    it(`${id} says what it means, why it happens and what to type`, () => {
      const page = PAGES[id];
      assert.ok(page.causes.length >= 1, "a cause");
      assert.ok(page.fix.length >= 1, "a step");
      assert.match(page.fix.join("\n"), /`/, "a step holds something to type");
      assert.ok(
        textsOf(id).every((text) => text.trim() === text && text !== ""),
        "no blank or ragged text",
      );
    });

    it(`${id} is short enough to be read at once`, () => {
      const words = wordsOf(explainReason(id));
      assert.ok(words >= 150 && words <= 350, `${words} words`);
      assert.ok(wordsOf(PAGES[id].means) <= 70, "the meaning in a few sentences");
    });

    it(`${id} is told apart from other reasons that exist`, () => {
      const neighbours = PAGES[id].tellApart.map(({ from }) => from);
      assert.ok(neighbours.length >= 1, "a neighbour");
      assert.ok(neighbours.every((other) => isReasonId(other) && other !== id));
      assert.equal(new Set(neighbours).size, neighbours.length, "each neighbour once");
    });

    it(`${id} closes its blocks and code spans`, () => {
      for (const text of textsOf(id)) {
        assert.equal((text.match(/^```/gm) ?? []).length % 2, 0, text);
        assert.equal((text.replace(/^```/gm, "").match(/`/g) ?? []).length % 2, 0, text);
      }
    });

    it(`${id} shows only TOML that parses`, () => {
      for (const [, block = ""] of PAGES[id].fix.join("\n\n").matchAll(/^```toml\n(.+?)\n```$/gms)) {
        assert.doesNotThrow(() => parse(block), block);
      }
    });

    it(`${id} holds no real-looking key, no machine path and no placeholder for later`, () => {
      const text = explainReason(id);
      for (const shape of REAL_LOOKING) assert.doesNotMatch(text, shape);
      assert.doesNotMatch(text, /\b(?:TODO|FIXME|TBD)\b|\/(?:work|root|tmp)\//);
    });
  }

  it("mention only reasons that exist, wherever an id stands in code quotes", () => {
    const layers = LAYERS.join("|");
    const mentioned = new RegExp(`\`((?:${layers})/[a-z-]+)\``, "g");
    const ids = REASON_IDS.flatMap((id) =>
      [...explainReason(id).matchAll(mentioned)].map((match) => match[1] ?? ""),
    );
    assert.deepEqual(
      ids.filter((id) => !isReasonId(id)),
      [],
    );
  });

  it("know a real-looking key when they see one", () => {
    const samples = [
      ["sk", "proj", "a1".repeat(12)].join("-"),
      `AIza${"b2".repeat(16)}`,
      `ghp_${"c3".repeat(18)}`,
    ];
    for (const sample of samples) assert.ok(REAL_LOOKING.some((shape) => shape.test(`key ${sample}`)));
    for (const name of ["sk-proj-", "sk-ant-", "sk-your-key", "sk-xxxx"]) {
      assert.ok(!REAL_LOOKING.some((shape) => shape.test(`key ${name} here`)), name);
    }
  });
});

describe("explainReason", () => {
  it("gives title, id, level and the sections in their fixed order", () => {
    const text = explainReason("rate/limited");
    assert.ok(
      text.startsWith(
        "# The rate limit is reached\n\nReason `rate/limited` · layer `rate` · level error, in the group `transient`\n",
      ),
    );
    assert.deepEqual(
      [...text.matchAll(/^## (.+)$/gm)].map((match) => match[1]),
      [
        "What it means",
        "How it is recognised",
        "Common causes",
        "Fix",
        "How to tell it from its neighbours",
        "Sources",
      ],
    );
    assert.ok(text.endsWith("\n") && !text.endsWith("\n\n"));
  });

  it("leaves out a section that has nothing in it", () => {
    assert.doesNotMatch(explainReason("internal/error"), /## Sources/);
  });

  it("keeps a block inside its step", () => {
    const text = explainReason("secret/quoted");
    assert.match(text, /\n1\. Save the key again[^\n]*\n\n {3}```sh\n {3}read -rs KEY\n/);
  });
});

describe("renderPage", () => {
  it("shows an example in a fence that the example cannot close", () => {
    const text = renderPage("auth/invalid-key", { mention: (id) => id, example: "before\n````\nafter\n" });
    assert.match(text, /## Example\n\n`{5}text\nbefore\n`{4}\nafter\n`{5}\n/);
  });
});

describe("listReasons", () => {
  it("lists every reason once, under its layer, in order", () => {
    const lines = listReasons().trimEnd().split("\n");
    const ids = lines.filter((line) => line.startsWith("  ")).map((line) => line.trim().split(" ")[0]);
    assert.deepEqual(ids, REASON_IDS);
    assert.deepEqual(
      lines.filter((line) => /^[a-z]/.test(line)),
      LAYERS,
    );
  });

  it("gives level and title", () => {
    assert.match(listReasons(), /^ {2}network\/timeout +error \(transient\) {2}No answer came in time$/m);
    assert.match(listReasons(), /^ {2}secret\/withheld +warning +This event passes no secrets to the job$/m);
  });
});

describe("nearestReason", () => {
  const cases: readonly (readonly [string, ReasonId | undefined])[] = [
    ["auth/invalid-key", "auth/invalid-key"],
    ["auth/invalid_key", "auth/invalid-key"],
    [" AUTH/INVALID-KEY\n", "auth/invalid-key"],
    ["auth invalid key", "auth/invalid-key"],
    ["auth-invalid-key.md", "auth/invalid-key"],
    ["auth.invalid-key", "auth/invalid-key"],
    ["invalid-key", "auth/invalid-key"],
    ["quota/exausted", "quota/exhausted"],
    ["secret/edge-whitspace", "secret/edge-whitespace"],
    ["rate/limit", "rate/limited"],
    // Two layers have a reason of this name, so neither is meant more than the other.
    ["shadowed", undefined],
    ["", undefined],
    ["zebra", undefined],
    ["__proto__", undefined],
    ["x".repeat(100_000), undefined],
  ];
  for (const [text, expected] of cases) {
    it(`reads ${JSON.stringify(text.slice(0, 30))} as ${String(expected)}`, () => {
      assert.equal(nearestReason(text), expected);
    });
  }

  it("gives every id back, and every page's file name", () => {
    for (const id of REASON_IDS) {
      assert.equal(nearestReason(id), id);
      assert.equal(nearestReason(pageName(id)), id);
    }
  });
});

describe("docs/reasons", () => {
  it("is not stale", () => {
    const wanted = docsFiles((id) => readExample(SCENARIOS, id));
    const stale = staleFiles(wanted, readDocs(join(ROOT, "docs", "reasons")));
    assert.deepEqual(stale, [], "run `npm run docs`");
  });

  it("has a page for every reason and a table of all", () => {
    const files = docsFiles(() => undefined);
    assert.deepEqual([...files.keys()].sort(), [...REASON_IDS.map(pageName), "README.md"].sort());
    const index = files.get("README.md") ?? "";
    for (const id of REASON_IDS) assert.ok(index.includes(`| [\`${id}\`](${pageName(id)}) |`), id);
    for (const id of REASON_IDS) assert.ok(index.includes(REASONS[id].title), id);
  });

  it("links only to files that exist", () => {
    const files = docsFiles(() => undefined);
    for (const [name, text] of files) {
      for (const [, target = ""] of text.matchAll(/\]\(([^)]+\.md)\)/g))
        assert.ok(files.has(target), `${name}: ${target}`);
    }
  });

  it("shows a scenario's output where there is one", () => {
    const files = docsFiles((id) => (id === "auth/expired" ? "what the tool said\n" : undefined));
    assert.match(files.get("auth-expired.md") ?? "", /## Example\n\n```text\nwhat the tool said\n```\n/);
    assert.doesNotMatch(files.get("auth-revoked.md") ?? "", /## Example/);
  });

  it("notices what is missing, changed or left over", () => {
    const wanted = new Map([
      ["same.md", "1"],
      ["changed.md", "2"],
      ["missing.md", "3"],
    ]);
    const found = new Map([
      ["same.md", "1"],
      ["changed.md", "old"],
      ["removed.md", "4"],
    ]);
    assert.deepEqual(staleFiles(wanted, found), ["changed.md", "missing.md", "removed.md"]);
  });

  it("reads a directory's Markdown whatever its line ends, and none where there is no directory", () => {
    const directory = mkdtempSync(join(tmpdir(), "docs-"));
    try {
      writeFileSync(join(directory, "a.md"), "one\r\ntwo\r\n");
      writeFileSync(join(directory, "b.txt"), "not ours");
      assert.deepEqual([...readDocs(directory)], [["a.md", "one\ntwo\n"]]);
      assert.equal(readDocs(join(directory, "absent")).size, 0);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  it("puts each layer's pages under the layer's own prefix", () => {
    for (const id of REASON_IDS) assert.ok(pageName(id).startsWith(`${layerOf(id)}-`), id);
  });
});
