import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { namedCases, securityPage, writtenPage } from "../../scripts/security-table.ts";
import { THREATS } from "../../scripts/security-threats.ts";
import { MUTANTS } from "./mutants.ts";

/** Rows of the threat model, by class: a case that is taken out has to be taken out here too. */
const CASES: Readonly<Record<string, string>> = {
  A: "4 5 6 7 8 9 10 11 12 13 14 15 17 20 23 24",
  B: "1 3 5 8 11 12 13 17 19 20 21 22 23",
  C: "1 2 3 4 5 6 7 9 10 11 13 14 15 16 18 19 20 22 24 25 28",
  D: "1 2 3 4 7 9 10 11 12 15 16 17",
  E: "4 6 7 8 10 11 12 15",
  K: "1 2 5 6 7 8 10 11 12 13",
  G: "2 3 4 5 6 7 8 11",
  H: "1 2 3 5 7 8 9",
  I: "1 2 4 5 6 7 8 10",
  J: "1 3 5 6 7 8 9",
};

describe("docs/security.md", () => {
  it("is what the names of the tests say", () => {
    assert.equal(writtenPage(), securityPage());
  });
  it("has every case of the threat model", () => {
    const wanted = Object.entries(CASES).flatMap(([letter, numbers]) =>
      numbers.split(" ").map((number) => letter + number),
    );
    const found = new Set(namedCases().map(({ id }) => id));
    assert.equal(wanted.length, 110);
    assert.deepEqual(
      wanted.filter((id) => !found.has(id)),
      [],
    );
  });
  it("has for every case a fault with which its test was seen to fail", () => {
    const tried = new Set(MUTANTS.flatMap(({ cases }) => cases));
    const missing = namedCases().filter(({ id }) => id !== "K7b" && !tried.has(id));
    assert.deepEqual(
      missing.map(({ id }) => id),
      [],
    );
  });
  it("has a test for every threat, and no threat that is not one", () => {
    const rows = securityPage()
      .split("\n")
      .filter((line) => /^\| T\d\d /.test(line));
    assert.deepEqual(
      rows.filter((row) => row.endsWith("|  |")),
      [],
    );
    for (const { threats, id } of namedCases())
      for (const threat of threats) assert.ok(THREATS[threat] !== undefined, `${id}: ${threat}`);
  });
});
