/** docs/security.md: the threats and the tests that stand for them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { securityTable, type NamedCase } from "./security-threats.ts";

const ROOT = join(import.meta.dirname, "..");
const TESTS = join(ROOT, "test/security");
export const PAGE = join(ROOT, "docs/security.md");
/** `"A4 what is tried [T07 T11]"`, as the tests of the cases are named. */
const NAME = /"([A-K]\d{1,2}b?) ([^"\n]+) \[(T\d\d(?: T\d\d)*)\]"/g;

/** The cases by the names of their tests, in the order of the files. */
export function namedCases(): NamedCase[] {
  const files = readdirSync(TESTS).filter((name) => /^cases-[a-k]\.test\.ts$/.test(name));
  return files.sort().flatMap((file) =>
    [...readFileSync(join(TESTS, file), "utf8").matchAll(NAME)].map(
      ([, id = "", about = "", threats = ""]) => ({
        id,
        about,
        threats: threats.split(" "),
        file,
      }),
    ),
  );
}

/** The page as it should be. */
export function securityPage(): string {
  return securityTable(namedCases());
}

/** The page as it is. */
export function writtenPage(): string {
  return readFileSync(PAGE, "utf8");
}
