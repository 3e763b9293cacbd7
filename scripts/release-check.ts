/** Says whether everything agrees on a version: `node scripts/release-check.ts 1.2.3`. Prints its notes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { VERSION } from "../src/version.ts";

const ROOT = join(import.meta.dirname, "..");

/** What stands in the changelog under a version; undefined where there is no such heading or nothing below it. */
export function notesOf(changelog: string, version: string): string | undefined {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.startsWith(`[${version}]`));
  const notes = section?.split("\n").slice(1).join("\n").trim();
  return notes === "" ? undefined : notes;
}

/** Sentences on what does not agree with the version; none where a release may be made. */
export function disagreements(
  version: string,
  found: { readonly manifest: string; readonly source: string; readonly changelog: string },
): string[] {
  const checks: readonly (readonly [boolean, string])[] = [
    [/^\d+\.\d+\.\d+$/.test(version), "the version must have three numbers, such as 1.2.3"],
    [found.manifest === version, `package.json says ${found.manifest}`],
    [found.source === version, `src/version.ts says ${found.source}`],
    [notesOf(found.changelog, version) !== undefined, `CHANGELOG.md has no notes under [${version}]`],
  ];
  return checks.flatMap(([holds, sentence]) => (holds ? [] : [sentence]));
}

if (import.meta.main) {
  const version = process.argv[2] ?? "";
  const changelog = readFileSync(join(ROOT, "CHANGELOG.md"), "utf8");
  const { version: manifest } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    version: string;
  };
  const problems = disagreements(version, { manifest, source: VERSION, changelog });
  for (const problem of problems) console.error(`not ready: ${problem}`);
  if (problems.length === 0) console.log(notesOf(changelog, version));
  else process.exitCode = 1;
}
