import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { LAYERS, layerOf } from "../src/finding.ts";
import { PAGES } from "../src/pages/index.ts";
import { isReasonId, REASON_IDS, REASONS } from "../src/reasons.ts";

const FOLDER = join(import.meta.dirname, "../src/rules");

async function idsWithWords(): Promise<Set<string>> {
  const modules = await Promise.all(
    readdirSync(FOLDER).map((name) => import(join(FOLDER, name)) as Promise<object>),
  );
  const values = modules.flatMap((module) => Object.values(module) as unknown[]);
  const nested = values.flatMap((value) =>
    typeof value === "object" && value !== null ? (Object.values(value) as unknown[]) : [value],
  );
  return new Set(
    nested.flatMap((value) =>
      typeof value === "function" && "id" in value && typeof value.id === "string" ? [value.id] : [],
    ),
  );
}

describe("reasons", () => {
  it("stand in layer order", () => {
    const order = REASON_IDS.map((id) => LAYERS.indexOf(layerOf(id)));
    assert.deepEqual(
      order,
      order.toSorted((a, b) => a - b),
    );
  });

  it("have titles of one short line that are all different", () => {
    const titles = Object.values(REASONS).map(({ title }) => title);
    assert.equal(new Set(titles).size, titles.length);
    for (const title of titles) assert.match(title, /^[A-Z][^\n.:]{5,69}$/);
  });

  it("each have a page", () => {
    for (const id of REASON_IDS) assert.ok(PAGES[id].means.length > 0, id);
  });

  it("each have words", async () => {
    const ids = await idsWithWords();
    assert.deepEqual(
      REASON_IDS.filter((id) => !ids.has(id)),
      [],
    );
    assert.deepEqual(
      [...ids].filter((id) => !isReasonId(id)),
      [],
    );
  });
});
