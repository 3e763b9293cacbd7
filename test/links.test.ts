import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";

const ROOT = join(import.meta.dirname, "..");
const PAGES = [
  ...readdirSync(ROOT).filter((name) => name.endsWith(".md")),
  ...["docs", "examples"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .map((name) => join(folder, name)),
  ),
];

/** Targets of links and pictures that are paths of the repository. */
function pathsIn(page: string): string[] {
  const text = readFileSync(join(ROOT, page), "utf8").replace(/```[^]*?```/g, "");
  const links = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)];
  return links
    .map(([, link, source]) => link ?? source ?? "")
    .filter((target) => !/^(?:https?:|mailto:|#)/.test(target))
    .map((target) => target.replace(/#.*$/, ""));
}

describe("the documents", () => {
  it("are found", () => {
    assert.ok(PAGES.length > 100);
  });

  for (const page of PAGES.filter((name) => pathsIn(name).length > 0))
    it(`${page} links to what exists`, () => {
      const missing = pathsIn(page).filter((path) => !existsSync(join(ROOT, dirname(page), path)));
      assert.deepEqual(missing, []);
    });
});
