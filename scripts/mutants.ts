/**
 * Puts each fault of test/security/mutants.ts into a copy of the project, builds it and runs the tests of its
 * cases: all of them must fail. `--sample N` tries every N-th fault. Ends with 1 where a test stays green.
 */
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MUTANTS, type Mutant } from "../test/security/mutants.ts";
import { namedCases } from "./security-table.ts";

const ROOT = join(import.meta.dirname, "..");
const PARTS = ["src", "test", "scripts", "docs", "examples", ".github", ".ci", "dist", "schema"];
const TOP = [
  "package.json",
  "action.yml",
  "README.md",
  "SECURITY.md",
  "tsconfig.json",
  "tsconfig.build.json",
  "LICENSE",
];
const AT_ONCE = 2;

const files = new Map(namedCases().map(({ id, file }) => [id, file]));

interface Outcome {
  readonly mutant: Mutant;
  /** Cases whose tests did not fail. */
  readonly green: readonly string[];
  readonly trouble?: string;
}

async function tryMutant(mutant: Mutant): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "mutant-"));
  try {
    for (const part of [...PARTS, ...TOP]) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
    symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
    for (const edit of mutant.edits) apply(folder, edit);
    const build = await run(folder, ["scripts/build.ts"]);
    if (build.code !== 0) return { mutant, green: mutant.cases, trouble: build.text.slice(-500) };
    const green: string[] = [];
    for (const id of mutant.cases) if (!(await fails(folder, id))) green.push(id);
    return { mutant, green };
  } catch (error) {
    return { mutant, green: mutant.cases, trouble: String(error) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function apply(folder: string, { file, find, replace }: Mutant["edits"][number]): void {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  const count = text.split(find).length - 1;
  if (count !== 1) throw new Error(`${file} holds ${count} times: ${find}`);
  writeFileSync(
    path,
    text.replace(find, () => replace),
  );
}

async function fails(folder: string, id: string): Promise<boolean> {
  const file = files.get(id);
  if (file === undefined) throw new Error(`there is no case ${id}`);
  const { code, text } = await run(folder, [
    "--test",
    "--test-reporter=tap",
    `--test-name-pattern=^${id} `,
    join("test/security", file),
  ]);
  return code !== 0 && new RegExp(`not ok \\d+ - ${id} `).test(text);
}

function run(
  cwd: string,
  words: readonly string[],
): Promise<{ readonly code: number | null; readonly text: string }> {
  const child = spawn(process.execPath, words, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  child.stdout.on("data", (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (text += chunk.toString()));
  return new Promise((resolve) => {
    child.on("close", (code) => {
      resolve({ code, text });
    });
  });
}

const step = process.argv.includes("--sample") ? Number(process.argv.at(-1)) : 1;
const only = process.argv.includes("--only") ? process.argv.at(-1) : undefined;
const chosen = MUTANTS.filter(
  (mutant, index) => index % step === 0 && (only === undefined || mutant.cases.includes(only)),
);
const waiting = chosen.values();
const outcomes: Outcome[] = [];
const started = performance.now();
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (const mutant of waiting) {
      const outcome = await tryMutant(mutant);
      outcomes.push(outcome);
      const { green, trouble } = outcome;
      const verdict = green.length === 0 ? "red" : `GREEN ${green.join(" ")}`;
      console.log(`${verdict.padEnd(12)} ${mutant.cases.join(" ")}: ${mutant.fault}`);
      if (trouble !== undefined) console.log(`  ${trouble}`);
    }
  }),
);
const failed = outcomes.filter(({ green }) => green.length > 0).length;
const cases = new Set(chosen.flatMap((mutant) => mutant.cases));
const minutes = ((performance.now() - started) / 60_000).toFixed(1);
console.log(
  `${chosen.length} faults, ${cases.size} cases seen red, ${failed} faults not noticed, ${minutes} minutes`,
);
process.exitCode = failed === 0 ? 0 : 1;
