/**
 * Times the good path of the built entries beside a bare Node, interleaved, against a server on loopback.
 * Exits 1 where an entry takes more than `BOUND` times as long: a coarse bound, since timings are noisy.
 */
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const RUNS = 15;
const BOUND = 8;
const DIST = join(import.meta.dirname, "../dist");
const LIST = JSON.stringify({ object: "list", data: [{ id: "gpt-5.4", object: "model" }] });

const run = promisify(execFile);
const key = `sk-${randomBytes(24).toString("hex")}`;
const seen = { withKey: 0, withoutKey: 0 };
const server = createServer((request, response) => {
  const authorization = request.headers.authorization;
  seen[authorization === undefined ? "withoutKey" : "withKey"] += 1;
  const isRight = authorization === `Bearer ${key}`;
  response.writeHead(isRight ? 200 : 401, { "content-type": "application/json" });
  response.end(isRight ? LIST : '{"error":{"message":"Invalid API key","code":"invalid_api_key"}}');
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const address = server.address();
const base = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}/v1`;
const workspace = mkdtempSync(join(tmpdir(), "preflight-measure-"));

const COMMANDS = {
  "bare node": { words: ["-e", ""], env: {} },
  "dist/index.js": {
    words: [join(DIST, "index.js")],
    env: {
      "INPUT_API-KEY": key,
      "INPUT_BASE-URL": base,
      INPUT_MODEL: "gpt-5.4",
      GITHUB_WORKSPACE: workspace,
    },
  },
  "dist/cli.js check": {
    words: [join(DIST, "cli.js"), "check", "--base-url", base, "--model", "gpt-5.4"],
    env: { OPENAI_API_KEY: key },
  },
} as const;

/** Milliseconds of one run; throws where it does not exit with 0. */
async function time(words: readonly string[], env: Readonly<Record<string, string>>): Promise<number> {
  const start = performance.now();
  await run(process.execPath, words, { cwd: workspace, env: { HOME: workspace, ...env } });
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

async function measure(): Promise<void> {
  const times = new Map(Object.keys(COMMANDS).map((name) => [name, [] as number[]]));
  for (let count = 0; count < RUNS; count += 1)
    for (const [name, { words, env }] of Object.entries(COMMANDS))
      times.get(name)?.push(await time(words, env));
  const bare = times.get("bare node") ?? [];
  console.log(
    `Node ${process.versions.node}, ${RUNS} interleaved runs: median and fastest, in ms and as multiples`,
  );
  for (const [name, values] of times) {
    const [middle, fastest] = [median(values), Math.min(...values)];
    const ratios = [middle / median(bare), fastest / Math.min(...bare)] as const;
    const [first, second] = [middle, fastest].map((value) => value.toFixed(0).padStart(5));
    console.log(`${name.padEnd(18)}${first} ${ratios[0].toFixed(2)}×${second} ${ratios[1].toFixed(2)}×`);
    // The fastest runs are those that nothing else on the machine disturbed.
    if (Math.min(...ratios) > BOUND) process.exitCode = 1;
  }
  const checks = RUNS * (Object.keys(COMMANDS).length - 1);
  const [withKey, withoutKey] = [seen.withKey / checks, seen.withoutKey / checks];
  console.log(`requests of a check: ${withKey} with the key, ${withoutKey} without`);
  if (withKey !== 1) process.exitCode = 1;
}

function printSizes(): void {
  const kibibytes = (names: readonly string[]): string => {
    const bytes = names.reduce((sum, name) => sum + statSync(join(DIST, name)).size, 0);
    return `${(bytes / 1024).toFixed(0)} KiB`;
  };
  const names = readdirSync(DIST);
  console.log(
    `dist/index.js ${kibibytes(["index.js"])}, dist/cli.js ${kibibytes(["cli.js"])}, dist ${kibibytes(names)}`,
  );
}

try {
  await measure();
  printSizes();
} finally {
  server.close();
  rmSync(workspace, { recursive: true, force: true });
}
