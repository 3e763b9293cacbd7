/** Runs the security tests in every mode, and every scenario in every mode. Ends with 1 where one fails. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { MODES } from "../test/support/modes.ts";

const ROOT = join(import.meta.dirname, "..");
const FOLDER = join(ROOT, "test/security");
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".test.ts"));
const cases = files.filter((name) => name.startsWith("cases-"));

function run(title: string, names: readonly string[], variables: Readonly<Record<string, string>>): boolean {
  const started = performance.now();
  const { status } = spawnSync(
    process.execPath,
    ["--test", "--test-reporter=dot", ...names.map((name) => join(FOLDER, name))],
    { cwd: ROOT, stdio: "inherit", env: { ...process.env, ...variables } },
  );
  console.log(
    `${title}: ${status === 0 ? "good" : "FAILED"}, ${((performance.now() - started) / 1000).toFixed(0)} s\n`,
  );
  return status === 0;
}

const others = files.filter((name) => !cases.includes(name));
const results = [
  run("scenarios in every mode", others, { PREFLIGHT_MATRIX: "full" }),
  ...MODES.map((mode) => run(`cases, mode ${mode}`, cases, { PREFLIGHT_MODE: mode })),
];
process.exitCode = results.every(Boolean) ? 0 : 1;
