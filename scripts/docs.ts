/**
 * Writes docs/reasons from src/pages and the scenarios' terminal output, the tables of README.md from action.yml, and
 * docs/security.md from the names of the security tests.
 * With `--check` writes nothing and exits 1 where a file is stale.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { docsFiles, readDocs, readExample, staleFiles, type Files } from "./docs-files.ts";
import { fillTables } from "./readme-tables.ts";
import { PAGE as SECURITY_PAGE, securityPage, writtenPage } from "./security-table.ts";

const root = join(import.meta.dirname, "..");
const directory = join(root, "docs", "reasons");
const wanted = docsFiles((id) => readExample(join(root, "test", "scenarios"), id));
const stale = staleFiles(wanted, readDocs(directory));

const readme = readFileSync(join(root, "README.md"), "utf8");
const filled = fillTables(readme, join(root, "action.yml"));

if (process.argv.includes("--check")) {
  const others = [
    filled === readme ? [] : ["README.md"],
    securityPage() === writtenPage() ? [] : ["security.md"],
  ];
  report([...stale, ...others.flat()]);
} else {
  write(wanted, stale);
  writeFileSync(join(root, "README.md"), filled);
  writeFileSync(SECURITY_PAGE, securityPage());
}

function report(names: readonly string[]): void {
  if (names.length === 0) return;
  console.error(`Stale: ${names.join(", ")}. Run \`npm run docs\`.`);
  process.exitCode = 1;
}

function write(files: Files, names: readonly string[]): void {
  mkdirSync(directory, { recursive: true });
  for (const name of names) {
    const content = files.get(name);
    if (content === undefined) rmSync(join(directory, name));
    else writeFileSync(join(directory, name), content);
  }
  console.log(`docs/reasons: ${files.size} files, ${names.length} written or deleted.`);
}
