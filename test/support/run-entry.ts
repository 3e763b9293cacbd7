import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
  readonly milliseconds: number;
  /** Highest resident memory seen, in MiB; 0 where the system does not tell. */
  readonly peakMemory: number;
}

export interface RunOptions {
  readonly words?: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  /** Another Node than the one that runs the tests. */
  readonly node?: string;
}

const DIST = join(import.meta.dirname, "../../dist");

/** Runs a built entry as a child process with nothing in its environment but what is given. */
export function runEntry(entry: "index.js" | "cli.js", options: RunOptions): Promise<Run> {
  const start = performance.now();
  const child = spawn(options.node ?? process.execPath, [join(DIST, entry), ...(options.words ?? [])], {
    cwd: options.cwd,
    env: { PATH: process.env["PATH"] ?? "", HOME: options.cwd, ...options.env },
    stdio: "pipe",
  });
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (output.stderr += text));
  child.stdin.on("error", () => undefined);
  child.stdin.end(options.input ?? "");
  let peakMemory = 0;
  const watch = setInterval(() => (peakMemory = Math.max(peakMemory, memoryOf(child.pid))), 10);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode) => {
      clearInterval(watch);
      resolve({ ...output, exitCode, milliseconds: performance.now() - start, peakMemory });
    });
  });
}

function memoryOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid ?? 0}/status`, "utf8");
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
