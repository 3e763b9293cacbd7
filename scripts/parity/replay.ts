import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  filesOf,
  isDiscovery,
  type Observation,
  type Observed,
} from "../../test/support/codex-observation.ts";
import type { Credentials } from "./certificates.ts";
import { startRecorder, type Recorder } from "./recorder.ts";

/** What the runs are made with. */
export interface Bench {
  /** Path of `codex.js` of the installed package. */
  readonly launcher: string;
  /** Each run gets a directory of its own in it. */
  readonly directory: string;
  readonly credentials: Credentials | undefined;
}

/** A run as it was played, with the ports it was given, and what was seen of it. */
export interface Replay {
  readonly run: Observation;
  readonly observed: Observed;
}

/** Runs in which a fault of the network keeps Codex waiting for ever are ended after this time. */
const LONGEST_MS = 6000;
const MOST_OUTPUT = 65_536;

/**
 * Plays one observation with the real binary: a home, files and environment of its own, and a server on loopback
 * in the place of every host. It is ended as soon as its first request proper was seen.
 */
export async function replay(original: Observation, bench: Bench): Promise<Replay> {
  const directory = mkdtempSync(join(bench.directory, "run-"));
  const end = new AbortController();
  const recorder = await startRecorder(bench.credentials, (requests) => {
    if (requests.some((request) => !isDiscovery(request))) end.abort();
  });
  try {
    const run = withPorts(original, recorder);
    writeFiles(run, directory);
    const { exitCode, output } = await runCodex(run, directory, recorder, bench, end.signal);
    const message = output.replaceAll(directory, "/run");
    return { run, observed: { requests: recorder.requests, exit_code: exitCode, message } };
  } finally {
    recorder.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** The ports of the observations, all of five digits, so that places in files stay the same. */
function withPorts(run: Observation, { port, tlsPort }: Recorder): Observation {
  const text = JSON.stringify(run).replaceAll(/\b1808[01]\b/g, String(port));
  return JSON.parse(tlsPort === 0 ? text : text.replaceAll("18443", String(tlsPort))) as Observation;
}

function writeFiles(run: Observation, directory: string): void {
  for (const part of ["codex", "user", "cwd"]) mkdirSync(join(directory, part), { recursive: true });
  const write = (path: string, content: string | Buffer): void => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  for (const [path, text] of Object.entries(filesOf(run))) {
    if (text !== undefined) write(inside(path, directory), inside(text, directory));
  }
  for (const [path, base64] of Object.entries(run.files_base64 ?? {})) {
    write(join(directory, path), Buffer.from(base64, "base64"));
  }
}

/** Paths of the observation, in which `/run` is the run's own directory. */
function inside(text: string, directory: string): string {
  return text.replaceAll(/\/run(?=\/)/g, directory);
}

function environmentOf(
  run: Observation,
  directory: string,
  recorder: Recorder,
  bench: Bench,
): NodeJS.ProcessEnv {
  const proxy = `http://127.0.0.1:${recorder.port}`;
  const hasProxy = Object.keys(run.env).some((name) => /_proxy$/i.test(name));
  const own = Object.entries(run.env).map(([name, value]) => [name, inside(value, directory)] as const);
  return {
    PATH: "/usr/bin:/bin",
    HOME: join(directory, "user"),
    ...(run.no_codex_home === true ? {} : { CODEX_HOME: join(directory, "codex") }),
    // Whatever is not on loopback goes to the recorder, so that nothing leaves the machine.
    ...(hasProxy ? {} : { HTTPS_PROXY: proxy, HTTP_PROXY: proxy, NO_PROXY: "127.0.0.1,localhost,[::1]" }),
    ...(bench.credentials === undefined ? {} : { CODEX_CA_CERTIFICATE: bench.credentials.authorityFile }),
    ...Object.fromEntries<string>(own),
  };
}

function runCodex(
  run: Observation,
  directory: string,
  recorder: Recorder,
  bench: Bench,
  end: AbortSignal,
): Promise<{ readonly exitCode: number | "timeout"; readonly output: string }> {
  const prompt = run.args.includes("review") ? [] : ["say hi"];
  const args = [bench.launcher, ...run.args.map((argument) => inside(argument, directory)), ...prompt];
  const child = spawn(process.execPath, args, {
    cwd: join(directory, "cwd"),
    env: environmentOf(run, directory, recorder, bench),
    stdio: ["ignore", "ignore", "pipe"],
    detached: true,
  });
  let output = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    output = (output + text).slice(-MOST_OUTPUT);
  });
  const kill = (): void => {
    killGroup(child.pid);
  };
  const timer = setTimeout(kill, LONGEST_MS);
  end.addEventListener("abort", kill);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      clearTimeout(timer);
      resolve({ exitCode: status ?? "timeout", output: output.replaceAll(/\u001B\[[0-9;]*m/g, "") });
    });
  });
}

/** The launcher starts the binary, and the group has both. One that is gone already is no fault. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}
