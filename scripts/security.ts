/**
 * Runs the security tests in every mode, and every scenario in every mode, and counts. `--others` leaves the plain
 * mode out, which `npm test` has run. Ends with 1 where a test fails.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MODES } from "../test/support/modes.ts";
import { namedCases } from "./security-table.ts";

const ROOT = join(import.meta.dirname, "..");
const FOLDER = join(ROOT, "test/security");
const temporary = mkdtempSync(join(tmpdir(), "security-"));
/** One byte for each run of the built action whose traces were looked at, written by the universal checks. */
const counter = join(temporary, "runs");
writeFileSync(counter, "");

const files = readdirSync(FOLDER).filter((name) => name.endsWith(".test.ts"));
const cases = files.filter((name) => name.startsWith("cases-") || name === "neighbours.test.ts");

interface Result {
  readonly passed: number;
  readonly failed: number;
  readonly leaks: number;
  readonly forged: number;
}

function run(title: string, names: readonly string[], variables: Readonly<Record<string, string>>): Result {
  const started = performance.now();
  const report = join(temporary, "report.tap");
  const reporters = [
    "--test-reporter=dot",
    "--test-reporter-destination=stdout",
    "--test-reporter=tap",
    `--test-reporter-destination=${report}`,
  ];
  spawnSync(process.execPath, ["--test", ...reporters, ...names.map((name) => join(FOLDER, name))], {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, ...variables, PREFLIGHT_COUNT: counter },
  });
  const text = readFileSync(report, "utf8");
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const total = (name: string): number =>
    Number(new RegExp(`^# ${name} (\\d+)$`, "m").exec(text)?.[1] ?? NaN);
  const result = {
    passed: total("pass"),
    failed: total("fail"),
    leaks: count(/^\s*error: .*P1:/gm),
    forged: count(/^\s*error: .*P3:/gm),
  };
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`\n${title}: ${result.passed} passed, ${result.failed} failed, ${seconds} s\n`);
  return result;
}

const modes = process.argv.includes("--others") ? MODES.filter((mode) => mode !== "plain") : MODES;
const others = files.filter((name) => !cases.includes(name));
const results = [
  run("scenarios in every mode", others, { PREFLIGHT_MATRIX: "full" }),
  ...modes.map((mode) => run(`cases, mode ${mode}`, cases, { PREFLIGHT_MODE: mode })),
];
const sum = (of: (result: Result) => number): number => results.reduce((total, one) => total + of(one), 0);
console.log(
  `${new Set(namedCases().map(({ id }) => id)).size} cases, ${modes.length} modes, ` +
    `${readFileSync(counter).length} runs looked at, ${sum(({ leaks }) => leaks)} leaks, ` +
    `${sum(({ forged }) => forged)} forged commands, ${sum(({ failed }) => failed)} tests failed`,
);
rmSync(temporary, { recursive: true });
process.exitCode = sum(({ passed, failed }) => failed + (Number.isNaN(passed) ? 1 : 0)) === 0 ? 0 : 1;
