import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { parseCorpus, scoreCorpus } from "../scripts/corpus.ts";

const marks = parseCorpus(readFileSync(new URL("data/errors.dev.jsonl", import.meta.url), "utf8")).map(
  scoreCorpus,
);

function share(values: readonly boolean[]): number {
  return values.filter(Boolean).length / values.length;
}

describe("the corpus of real errors", () => {
  it("is read whole", () => {
    assert.equal(marks.length, 251);
  });

  it("is diagnosed as one of the reasons that its sources support", () => {
    const missed = marks.filter((mark) => !mark.isHit).map(({ id, got }) => `${id}: ${got}`);
    assert.ok(share(marks.map((mark) => mark.isHit)) >= 0.98, missed.join("\n"));
  });

  it("is diagnosed as the most specific reason where the answer shows it", () => {
    assert.ok(share(marks.map((mark) => mark.isExact)) >= 0.9);
  });

  it("is told apart by what a retry can heal", () => {
    const judged = marks.map((mark) => mark.isRetryable).filter((value) => value !== null);
    assert.ok(share(judged) >= 0.98);
  });
});
