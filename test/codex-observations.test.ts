import assert from "node:assert/strict";
import { describe, it } from "node:test";

import {
  compare,
  comparePlace,
  isStrictRefusal,
  NOT_COMPARABLE,
  readObservations,
} from "./support/codex-observation.ts";

const FILES = [
  { file: "codex-0.169.dev.jsonl", version: "0.169.0", count: 346 },
  { file: "codex-older-versions.jsonl", version: "its version", count: 470 },
];

for (const { file, version, count } of FILES) {
  const observations = readObservations(file);
  describe(`resolveCodex against the observed runs of Codex, judged as ${version}`, () => {
    it(`has ${count} of them`, () => {
      assert.equal(observations.length, count);
    });

    for (const run of observations) {
      if (Object.hasOwn(NOT_COMPARABLE, run.id)) continue;
      it(run.id, () => {
        if (isStrictRefusal(run)) comparePlace(run);
        else compare(run);
      });
    }
  });
}

describe("the list of runs that cannot be compared", () => {
  it("names only runs that exist", () => {
    const ids = new Set(FILES.flatMap(({ file }) => readObservations(file).map(({ id }) => id)));
    assert.deepEqual(
      Object.keys(NOT_COMPARABLE).filter((id) => !ids.has(id)),
      [],
    );
  });
});
