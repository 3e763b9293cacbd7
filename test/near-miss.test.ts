import assert from "node:assert/strict";
import { describe, it } from "node:test";

import fc from "fast-check";

import type { Sourced } from "../src/finding.ts";
import { createShow } from "../src/foreign-text.ts";
import { asText } from "../src/markup.ts";
import type { Provider } from "../src/providers/index.ts";
import { editDistance } from "../src/rules/edit-distance.ts";
import { compareModels, judgeModels } from "../src/rules/judge-models.ts";
import { nearestModels, suggest, type Nearness } from "../src/rules/near-miss.ts";

const show = createShow([]);

/** A row of which only the id and `showsCallable` matter here. */
function row(id: string, showsCallable = true): Provider {
  return {
    id,
    name: id,
    kind: "vendor",
    hosts: [],
    baseUrls: [],
    wrongBaseUrls: [],
    apiPaths: [],
    envKeys: [],
    keyPrefixes: [],
    ownPrefixes: [],
    models: { path: "/models", provesKey: true, showsCallable },
    responsesApi: null,
    siblings: [],
    sources: [],
  };
}

const LIST = [
  "gpt-5.4",
  "gpt-5.4-mini",
  "gpt-5.5-2026-03-05",
  "gpt-4o-mini",
  "claude-sonnet-4-6",
  "claude-haiku-4-5-20251001",
  "anthropic/claude-opus-4.5",
  "meta-llama/Llama-3.1-8B-Instruct",
  "@cf/meta/llama-3.3-70b-instruct-fp8-fast",
  "models/gemini-2.5-pro",
  "deepseek-chat",
  "mistral-large-latest",
  "qwen3:8b",
];

const cases: readonly [string, Nearness | undefined, string | undefined][] = [
  ["GPT-5.4", "same", "gpt-5.4"],
  [" gpt-5.4", "same", "gpt-5.4"],
  ["gpt-5.4\n", "same", "gpt-5.4"],
  ["openai/gpt-5.4", "same", "gpt-5.4"],
  ["claude-opus-4.5", "same", "anthropic/claude-opus-4.5"],
  ["llama-3.1-8b-instruct", "same", "meta-llama/Llama-3.1-8B-Instruct"],
  ["llama-3.3-70b-instruct-fp8-fast", "same", "@cf/meta/llama-3.3-70b-instruct-fp8-fast"],
  ["gemini-2.5-pro", "same", "models/gemini-2.5-pro"],
  ["gpt5.4", "separators", "gpt-5.4"],
  ["gpt_5_4", "separators", "gpt-5.4"],
  ["gpt 5.4 mini", "separators", "gpt-5.4-mini"],
  ["claude-sonnet-4.6", "separators", "claude-sonnet-4-6"],
  ["openai/gpt5.4", "separators", "gpt-5.4"],
  ["claude-opus-4-5", "separators", "anthropic/claude-opus-4.5"],
  ["qwen3-8b", "separators", "qwen3:8b"],
  ["gpt-5.4-2026-03-05", "suffix", "gpt-5.4"],
  ["gpt-5.5", "suffix", "gpt-5.5-2026-03-05"],
  ["claude-haiku-4-5", "suffix", "claude-haiku-4-5-20251001"],
  ["claude-haiku-4.5-latest", "suffix", "claude-haiku-4-5-20251001"],
  ["mistral-large", "suffix", "mistral-large-latest"],
  ["mistral-large-2411", "suffix", "mistral-large-latest"],
  ["gpt-4o-preview", undefined, undefined],
  ["gtp-5.4", "typo", "gpt-5.4"],
  ["gpt-4o-mni", "typo", "gpt-4o-mini"],
  ["deepseek-caht", "typo", "deepseek-chat"],
  ["claude-sonet-4-6", "typo", "claude-sonnet-4-6"],
  ["gpt-5.3", "version", "gpt-5.4"],
  ["claude-sonnet-4-5", "version", "claude-sonnet-4-6"],
  ["sonar-deep-research", undefined, undefined],
  ["", undefined, undefined],
  ["   ", undefined, undefined],
  ["/", undefined, undefined],
];

describe("nearestModels", () => {
  for (const [wanted, nearness, first] of cases) {
    it(`${JSON.stringify(wanted)} is ${nearness ?? "nothing"} of ${first ?? "the list"}`, () => {
      const found = nearestModels(wanted, LIST);
      assert.deepEqual([found.nearness, found.ids[0]], [nearness, first]);
    });
  }

  it("is certain exactly where case, prefix or white space differ", () => {
    for (const [wanted, nearness] of cases) assert.equal(suggest(wanted, LIST).certain, nearness === "same");
  });

  it("gives each id once, the best first, and no more than asked for", () => {
    const ids = ["a/gpt-5.4", "gpt-5.4-latest", "a/gpt-5.4", "b/gpt-5.4", "gpt-5-4", "GPT-5.4"];
    assert.deepEqual(suggest("gpt-5.4", ids, 9).ids, [
      "GPT-5.4",
      "a/gpt-5.4",
      "b/gpt-5.4",
      "gpt-5-4",
      "gpt-5.4-latest",
    ]);
    assert.equal(suggest("gpt-5.4", ids, 2).ids.length, 2);
    assert.deepEqual(suggest("gpt-5.4", ids, 0).ids, []);
  });

  it("gives only ids of the list, for any input", () => {
    const id = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.constantFrom(...LIST),
      fc.stringMatching(/^[gpt4.5/:@_ -]{0,20}$/),
    );
    fc.assert(
      fc.property(id, fc.array(id, { maxLength: 30 }), (wanted, ids) => {
        const found = suggest(wanted, ids);
        assert.ok(found.ids.length <= 3);
        assert.ok(found.ids.every((one) => ids.includes(one)));
        assert.equal(new Set(found.ids).size, found.ids.length);
      }),
    );
  });

  it("finds an id whose case and spaces were changed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...LIST), fc.constantFrom("", " ", "\t", "\r\n"), (id, space) => {
        const found = suggest(`${space}${id.toUpperCase()}${space}`, LIST);
        assert.deepEqual([found.ids[0], found.certain], [id, true]);
      }),
    );
  });
});

describe("bounded work", () => {
  const timed = (work: () => unknown): number => {
    const times = [0, 1, 2].map(() => {
      const start = performance.now();
      work();
      return performance.now() - start;
    });
    return Math.min(...times);
  };

  it("100,000 ids of 1 KB take under 50 ms", () => {
    const long = "a-".repeat(512);
    const ids = Array.from({ length: 100_000 }, (_, index) => `${long}${index}`);
    for (const wanted of ["gpt-5.4", `${long}x`, "a".repeat(200)]) {
      const spent = timed(() => suggest(wanted, ids));
      assert.ok(spent < 50, `${spent} ms`);
    }
  });

  it("100,000 ids that look alike stay under half a second", () => {
    const ids = Array.from(
      { length: 100_000 },
      (_, index) => `gpt-5.4-model-${index}-${"-".repeat(index % 60)}x`,
    );
    for (const wanted of ["gpt-5.4-model-zzz", "gpt-5.4-".repeat(20)]) {
      const spent = timed(() => suggest(wanted, ids));
      assert.ok(spent < 500, `${spent} ms`);
    }
  });

  it("a hostile id costs no more than a plain one", () => {
    for (const part of ["-latest", "-1", "1.", "- ", "-2026-03-05", "/", "."]) {
      const spent = timed(() => suggest(part.repeat(36), [part.repeat(35), `${part.repeat(34)}!`]));
      assert.ok(spent < 20, `${part}: ${spent} ms`);
    }
  });
});

describe("editDistance", () => {
  const table: readonly [string, string, number, number][] = [
    ["", "", 2, 0],
    ["a", "", 2, 1],
    ["gpt", "gtp", 2, 1],
    ["kitten", "sitting", 3, 3],
    ["kitten", "sitting", 2, 3],
    ["abcd", "abcd", 0, 0],
    ["abcd", "abce", 0, 1],
    ["ab", "abcdef", 2, 3],
    ["ca", "abc", 3, 3],
  ];
  for (const [one, other, bound, expected] of table) {
    it(`${one} to ${other} within ${bound} is ${expected}`, () => {
      assert.equal(editDistance(one, other, bound), expected);
    });
  }

  it("is the unbounded distance cut at the bound", () => {
    const word = fc.stringMatching(/^[abc]{0,9}$/);
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (one, other, bound) => {
        assert.equal(editDistance(one, other, bound), Math.min(plainDistance(one, other), bound + 1));
        assert.equal(editDistance(one, other, bound), editDistance(other, one, bound));
      }),
    );
  });
});

/** The same distance by its definition, without a band. */
function plainDistance(one: string, other: string): number {
  if (one === "" || other === "") return one.length + other.length;
  const [a, b] = [one.slice(0, -1), other.slice(0, -1)];
  const same = one.at(-1) === other.at(-1);
  const swapped =
    one.length > 1 && other.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1);
  return Math.min(
    plainDistance(a, b) + (same ? 0 : 1),
    plainDistance(a, other) + 1,
    plainDistance(one, b) + 1,
    swapped ? plainDistance(a.slice(0, -1), b.slice(0, -1)) + 1 : Infinity,
  );
}

const want = (...ids: string[]): Sourced<string>[] =>
  ids.map((value) => ({ value, from: { kind: "input", name: "model" } }));

describe("judgeModels", () => {
  const idsOf = (wanted: string, ids: readonly string[], provider?: string): string[] =>
    judgeModels(want(wanted), ids, provider === undefined ? undefined : row(provider), show).map(
      ({ id, level }) => `${id} ${level}`,
    );

  const verdicts: readonly [string, string[], string | undefined, string[]][] = [
    ["gpt-5.4", LIST, undefined, []],
    ["GPT-5.4", LIST, undefined, ["model/near-miss error"]],
    ["openai/gpt-5.4", LIST, undefined, ["model/near-miss error"]],
    ["gtp-5.4", LIST, undefined, ["model/near-miss error"]],
    ["gpt-5.3", LIST, undefined, ["model/not-listed error"]],
    ["sonar-pro", LIST, undefined, ["model/not-listed error"]],
    ["sonar-pro", [], undefined, ["model/empty-list error"]],
    ["gemini-2.5-pro", LIST, "gemini", []],
    ["models/gpt-5.4", LIST, undefined, []],
    ["deepseek/deepseek-r1:nitro", ["deepseek/deepseek-r1"], "openrouter", []],
    ["deepseek/deepseek-r2:nitro", ["deepseek/deepseek-r1"], "openrouter", ["model/not-listed error"]],
    ["deepseek/deepseek-r1:nitro", ["deepseek/deepseek-r1"], undefined, ["model/not-listed error"]],
    ["ep-20260101-abcde", ["doubao-pro"], "volcengine-ark", []],
    ["ep-20260101-abcde", ["doubao-pro"], undefined, ["model/not-listed error"]],
    ["llama3.3", ["llama3.3:latest"], "ollama", []],
    ["my-gpt-5-4", ["gpt-5.4"], "azure-openai", ["model/not-listed error"]],
    ["openai/gpt-oss-120b:cerebras", ["openai/gpt-oss-120b"], "huggingface", []],
    ["@team/gpt-5.4", LIST, "portkey", []],
    ["openai/anything", ["openai/*"], undefined, []],
    ["other/anything", ["openai/*", "*"], undefined, ["model/not-listed error"]],
  ];
  for (const [wanted, ids, provider, expected] of verdicts) {
    it(`${wanted} at ${provider ?? "an unknown host"} with ${ids.length} ids: ${expected.join() || "fine"}`, () => {
      assert.deepEqual(idsOf(wanted, ids, provider), expected);
    });
  }

  it("only warns where the list is paged or does not show what can be called", () => {
    const paged = judgeModels(want("sonar-pro", "gtp-5.4"), LIST, undefined, show, { partial: true });
    assert.deepEqual(
      paged.map(({ id, level }) => [id, level]),
      [
        ["model/not-listed", "warning"],
        ["model/near-miss", "warning"],
      ],
    );
    const known = row("perplexity", false);
    const levels = [["gpt-5.4"], []].map((ids) => judgeModels(want("sonar-x"), ids, known, show)[0]?.level);
    assert.deepEqual(levels, ["warning", "warning"]);
  });

  it("names the ids meant, the place and what to type", () => {
    const [finding] = judgeModels(want("gpt5.4"), LIST, undefined, show);
    assert.ok(finding);
    assert.deepEqual(finding.at, { kind: "input", name: "model" });
    assert.match(asText(finding.why), /`gpt5\.4`.*`gpt-5\.4`/);
    assert.match(asText(finding.fix), /^Set `model` to .*`gpt-5\.4`/);
  });

  it("reports each wanted model that is wrong", () => {
    assert.equal(judgeModels(want("gpt-5.4", "a-b-c", "d-e-f"), LIST, undefined, show).length, 2);
    assert.equal(judgeModels([], LIST, undefined, show).length, 0);
  });

  it("every finding is one sentence and one step", () => {
    const wrong = ["GPT-5.4", "gtp-5.4", "gpt-5.3", "nothing-like-it"];
    for (const known of [
      undefined,
      row("openrouter"),
      row("perplexity", false),
      row("azure-openai", false),
    ]) {
      for (const partial of [true, false]) {
        for (const { why, fix } of [
          ...judgeModels(want(...wrong), LIST, known, show, { partial }),
          ...judgeModels(want("x"), [], known, show, { partial }),
        ]) {
          for (const words of [asText(why), asText(fix)]) {
            const plain = words.replace(/`[^`]*`/g, "‹›");
            assert.match(plain, /^[A-Z‹].*[^.]\.$/);
            assert.doesNotMatch(plain.slice(0, -1), /[.!?]\s|undefined/);
            assert.ok(words.length <= 400);
          }
        }
      }
    }
  });
});

describe("compareModels", () => {
  it("tells listed ids from near ones, in raw strings", () => {
    assert.deepEqual(compareModels(want("gpt-5.4", "gpt5.4", "x y z"), LIST), [
      { id: "gpt-5.4", listed: true, suggestions: [] },
      { id: "gpt5.4", listed: false, suggestions: ["gpt-5.4"] },
      { id: "x y z", listed: false, suggestions: [] },
    ]);
  });
});
