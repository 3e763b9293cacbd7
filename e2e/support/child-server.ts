import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";

/** A program of somebody else that serves on loopback while the tests run. */
export interface ChildServer {
  readonly stop: () => Promise<void>;
}

const running = new Set<ChildProcess>();

// However the tests end, nothing of theirs keeps running.
process.once("exit", killAll);
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    killAll();
    process.kill(process.pid, signal);
  });

function killAll(): void {
  for (const child of running) child.kill("SIGTERM");
}

/** Starts a program and waits until it listens on `port` of loopback. Throws with its output where it ends before. */
export async function startChildServer(
  command: string,
  words: readonly string[],
  port: number,
  env: Readonly<Record<string, string>> = {},
): Promise<ChildServer> {
  const child = spawn(command, words, {
    env: { PATH: process.env["PATH"] ?? "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  child.on("error", (error) => (said += error.message));
  child.on("close", () => running.delete(child));
  await listening(port, () => {
    if (!running.has(child)) throw new Error(`${command} did not start: ${said}`);
  });
  return {
    stop: async () => {
      if (!running.has(child)) return;
      child.kill("SIGTERM");
      await once(child, "close");
    },
  };
}

async function listening(port: number, check: () => void): Promise<void> {
  const end = performance.now() + 10_000;
  while (!(await accepts(port))) {
    check();
    if (performance.now() > end) throw new Error(`nothing listens on port ${port}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => {
      resolve(false);
    });
    socket.on("connect", () => {
      socket.destroy();
      resolve(true);
    });
  });
}
