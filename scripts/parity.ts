// Plays the observations of Codex again with the real binary, and compares what it does with what we say it does:
//   npm run parity -- --codex 0.169.0 [--sample 20] [--keep DIRECTORY]
// Installs @openai/codex into a temporary directory (with --keep into that one, where it stays). The keys are made
// up and every host is a server on loopback. Exit code 1 where something differs, 2 where nothing could be tried.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { isCodexVersion } from "../src/codex/behaviours.ts";
import {
  compare,
  comparePlace,
  isStrictRefusal,
  NOT_COMPARABLE,
  readObservations,
  type Observation,
} from "../test/support/codex-observation.ts";
import { makeCredentials } from "./parity/certificates.ts";
import { replay, type Bench } from "./parity/replay.ts";

const AT_ONCE = 2;
const INSTALL_MS = 300_000;

interface Verdict {
  readonly id: string;
  readonly kind: "agrees" | "differs" | "not comparable";
  readonly detail: string;
}

/** The runs of a version that was observed itself, else those of the newest one. */
function observationsOf(version: string): readonly Observation[] {
  const older = readObservations("codex-older-versions.jsonl").filter(
    ({ codex_version }) => codex_version === version,
  );
  const runs = older.length > 0 ? older : readObservations("codex-0.169.dev.jsonl");
  return runs.map((run) => ({ ...run, codex_version: version }));
}

/** Every n-th, so that a sample has all kinds. */
function sampleOf<T>(all: readonly T[], size: number): readonly T[] {
  const step = all.length / Math.min(size, all.length);
  return all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

function whyNot({ id, etc_files }: Observation): string | undefined {
  if (etc_files !== undefined) return "it needs files in /etc/codex";
  return Object.hasOwn(NOT_COMPARABLE, id) ? NOT_COMPARABLE[id] : undefined;
}

async function judge(original: Observation, bench: Bench): Promise<Verdict> {
  const { id } = original;
  const reason = whyNot(original);
  if (reason !== undefined) return { id, kind: "not comparable", detail: reason };
  const { run, observed } = await replay(original, bench);
  const unknown = /unexpected argument '[^']+' found|Unknown feature flag/.exec(observed.message)?.[0];
  if (unknown !== undefined) return { id, kind: "not comparable", detail: `this version says: ${unknown}` };
  try {
    if (isStrictRefusal({ ...run, observed })) comparePlace({ ...run, observed });
    else compare(run, observed);
    return { id, kind: "agrees", detail: "" };
  } catch (error) {
    const [first = ""] = observed.requests.map(({ method, host, path }) => `${method} ${host}${path}`);
    const seen = `exit ${observed.exit_code}, ${first || "no request"}, ${JSON.stringify(observed.message.slice(-200))}`;
    return {
      id,
      kind: "differs",
      detail: `${error instanceof Error ? error.message : "?"}\n  seen: ${seen}`,
    };
  }
}

/** `0.133` is any of its patches. */
function isInstalled(version: string, root: string): boolean {
  const path = join(root, "package.json");
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  const installed = /"version": "([^"]+)"/.exec(text)?.[1] ?? "";
  return installed === version || installed.startsWith(`${version}.`);
}

/** Path of the launcher, after `npm install` where that version is not there yet. */
function install(version: string, directory: string): string {
  const root = join(directory, "node_modules/@openai/codex");
  if (!isInstalled(version, root)) {
    mkdirSync(directory, { recursive: true });
    const flags = ["--prefix", directory, "--no-audit", "--no-fund", "--no-save", "--ignore-scripts"];
    spawnSync("npm", ["install", ...flags, `@openai/codex@${version}`], {
      cwd: directory,
      timeout: INSTALL_MS,
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
  if (!isInstalled(version, root)) throw new Error(`@openai/codex ${version} could not be installed`);
  return join(root, "bin/codex.js");
}

async function judgeAll(runs: readonly Observation[], bench: Bench): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  const queue = runs.values();
  const work = async (): Promise<void> => {
    for (const run of queue) {
      const verdict = await judge(run, bench);
      if (verdict.kind === "differs") console.log(`differs: ${verdict.id}\n  ${verdict.detail}`);
      verdicts.push(verdict);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return verdicts;
}

async function main(version: string, sample: number, keep: string | undefined): Promise<number> {
  const directory = mkdtempSync(join(tmpdir(), "codex-parity-"));
  try {
    const launcher = install(version, keep === undefined ? join(directory, "install") : resolve(keep));
    const credentials = makeCredentials(directory);
    if (credentials === undefined) console.log("no openssl: of calls over TLS only the host is compared");
    const runs = sampleOf(observationsOf(version), sample);
    const verdicts = await judgeAll(runs, { launcher, directory, credentials });
    const count = (kind: Verdict["kind"]): number => verdicts.filter((one) => one.kind === kind).length;
    for (const { id, kind, detail } of verdicts) {
      if (kind === "not comparable") console.log(`not comparable: ${id} (${detail})`);
    }
    const [agree, differ, not] = [count("agrees"), count("differs"), count("not comparable")];
    console.log(`Codex ${version}: ${agree} agree, ${differ} differ, ${not} not comparable`);
    return differ === 0 ? (agree === 0 ? 2 : 0) : 1;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

const { values } = parseArgs({
  options: { codex: { type: "string" }, sample: { type: "string" }, keep: { type: "string" } },
});
const sample = Number(values.sample ?? Number.MAX_SAFE_INTEGER);
if (values.codex === undefined || !isCodexVersion(values.codex) || !(sample >= 1)) {
  console.error("usage: npm run parity -- --codex 0.169.0 [--sample N] [--keep DIRECTORY]");
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await main(values.codex, sample, values.keep);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
