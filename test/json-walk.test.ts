import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { JsonWalk, NotJson } from "../src/signs/json-walk.ts";
import { kindOfJson } from "../src/signs/json.ts";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const SIGNS = [
  "{",
  "}",
  "[",
  "]",
  '"',
  ":",
  ",",
  "\\",
  " ",
  "0",
  "1",
  "e",
  ".",
  "-",
  "+",
  "t",
  "u",
  "\n",
  "\u0001",
  "é",
];

/** JSON with a character put in, changed or taken out, so that most of it is nearly JSON. */
const DAMAGED = fc
  .tuple(fc.json(), fc.nat(), fc.constantFrom(...SIGNS), fc.nat(2))
  .map(([text, position, sign, taken]) => {
    const at = position % (text.length + 1);
    return text.slice(0, at) + sign + text.slice(at + taken);
  });

describe("JsonWalk", () => {
  it("takes what JSON.parse takes, and nothing else", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), DAMAGED), (text) => {
        assert.equal(kindOfJson(text) !== undefined, isJson(text.replace(/^[\uFEFF\s]+/, "")));
      }),
      { numRuns: 20_000 },
    );
  });

  it("reads texts and literals as JSON.parse does", () => {
    const scalar = fc.oneof(fc.string({ unit: "binary" }), fc.double({ noNaN: true }), fc.boolean());
    fc.assert(
      fc.property(scalar, (value) => {
        const text = JSON.stringify(value);
        const walk = new JsonWalk(text);
        assert.equal(typeof value === "string" ? walk.string() : walk.literal(), JSON.parse(text));
        walk.end();
      }),
    );
  });

  it("refuses what is nested deeper than any list", () => {
    const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
    assert.equal(kindOfJson(nested(64)), "array");
    assert.equal(kindOfJson(nested(65)), undefined);
    assert.throws(() => {
      new JsonWalk("[".repeat(1_000_000)).skip();
    }, NotJson);
  });
});
