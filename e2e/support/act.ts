import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
/** nektos/act, as scripts/install-e2e.sh built it. */
const TOOLS = join(ROOT, "node_modules/.cache/tools");
const LONGEST_RUN = 120_000;

const PATHS = [
  "action.yml",
  "package.json",
  "dist",
  "e2e/act",
  "e2e/self-test",
  "e2e/support/act-provider.ts",
  ".github/workflows",
];

function actPath(): string {
  const folder = readdirSync(TOOLS).find((name) => name.startsWith("act-"));
  if (folder === undefined) throw new Error("act is not installed: run scripts/install-e2e.sh");
  return join(TOOLS, folder, "act");
}

/** A repository that holds what users get, the action and its built files, and the workflows that use it. */
export interface ActRepository {
  readonly folder: string;
  /** Where workflows leave files that the tests look for. */
  readonly marks: string;
  readonly remove: () => void;
}

export interface ActRun {
  readonly exitCode: number | null;
  /** Everything that act printed, of all jobs. */
  readonly log: string;
  /** What is in the files that the workflow left, by their names. */
  readonly marks: Readonly<Record<string, string>>;
}

export interface ActOptions {
  readonly event?: string;
  readonly payload?: object;
  readonly actor?: string;
  /** Further words for act. */
  readonly words?: readonly string[];
  readonly secrets: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
}

export function makeActRepository(): ActRepository {
  const folder = mkdtempSync(join(tmpdir(), "act-"));
  const repository = join(folder, "repository");
  for (const path of PATHS) cpSync(join(ROOT, path), join(repository, path), { recursive: true });
  const git = (...words: readonly string[]): void => {
    execFileSync("git", ["-c", "user.name=e2e", "-c", "user.email=e2e@example.com", ...words], {
      cwd: repository,
      stdio: "pipe",
    });
  };
  git("init", "--quiet", "--initial-branch=main");
  git("remote", "add", "origin", "https://github.com/octo/app.git");
  git("add", ".");
  git("commit", "--quiet", "--message", "The action as users get it");
  return {
    folder: repository,
    marks: join(folder, "marks"),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs one workflow with act on this machine itself, without containers. */
export async function runAct(
  repository: ActRepository,
  workflow: string,
  options: ActOptions,
): Promise<ActRun> {
  const marks = join(repository.marks, workflow);
  const files = mkdtempSync(join(tmpdir(), "act-files-"));
  mkdirSync(marks, { recursive: true });
  const write = (name: string, text: string): string => {
    const path = join(files, name);
    writeFileSync(path, text, { mode: 0o600 });
    return path;
  };
  const lines = (pairs: Readonly<Record<string, string>>): string =>
    Object.entries(pairs)
      .map(([name, value]) => `${name}=${value}\n`)
      .join("");
  const words = [
    options.event ?? "push",
    ...[
      "--workflows",
      workflow.includes("/") ? workflow : join("e2e/act", workflow),
      "--platform",
      "ubuntu-24.04=-self-hosted",
    ],
    ...["--secret-file", write("secrets", lines(options.secrets))],
    ...["--var-file", write("variables", lines({ ...options.variables, MARKS: marks }))],
    ...["--eventpath", write("event.json", JSON.stringify(options.payload ?? {}))],
    ...["--actor", options.actor ?? "octocat", "--action-offline-mode", "--no-cache-server"],
    // Nothing is hidden, so that what the action itself prints is searched for the key, not what act leaves of it.
    "--insecure-secrets",
    ...["--local-repository", `provider-preflight/provider-preflight@v1=${repository.folder}`],
    ...["--env-file", write("env", ""), "--input-file", write("inputs", "")],
    ...(options.words ?? []),
  ];
  try {
    const { exitCode, log } = await run(words, repository.folder, files);
    return { exitCode, log, marks: contentsOf(marks) };
  } finally {
    rmSync(files, { recursive: true, force: true });
  }
}

function contentsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

function run(
  words: readonly string[],
  cwd: string,
  home: string,
): Promise<{ readonly exitCode: number | null; readonly log: string }> {
  const child = spawn(actPath(), words, {
    cwd,
    timeout: LONGEST_RUN,
    env: {
      // Without containers act runs a `node24` action with the first Node in PATH.
      PATH: [dirname(process.execPath), process.env["PATH"] ?? ""].join(delimiter),
      HOME: home,
      XDG_CACHE_HOME: home,
      XDG_CONFIG_HOME: home,
      NO_COLOR: "1",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (log += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (log += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode) => {
      resolve({ exitCode, log });
    });
  });
}
