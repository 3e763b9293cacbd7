import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { disagreements, notesOf } from "../scripts/release-check.ts";

const CHANGELOG =
  "# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-11-21\n\n### Added\n\n- A thing.\n\n## [1.2.2]\n";

describe("a release", () => {
  it("takes its notes from the changelog", () => {
    assert.equal(notesOf(CHANGELOG, "1.2.3"), "### Added\n\n- A thing.");
    assert.equal(notesOf(CHANGELOG, "1.2.2"), undefined);
    assert.equal(notesOf(CHANGELOG, "1.2"), undefined);
  });

  const rows: readonly (readonly [string, string, string, number])[] = [
    ["1.2.3", "1.2.3", "1.2.3", 0],
    ["1.2.3", "1.2.2", "1.2.3", 1],
    ["1.2.3", "1.2.3", "0.1.0", 1],
    ["1.2.2", "1.2.2", "1.2.2", 1],
    ["v1.2.3", "1.2.3", "1.2.3", 4],
  ];
  for (const [version, manifest, source, count] of rows)
    it(`${version} with ${manifest} and ${source}: ${count} disagreements`, () => {
      assert.equal(disagreements(version, { manifest, source, changelog: CHANGELOG }).length, count);
    });
});
