/** Leaves a provider running for the steps that follow. */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { appendFileSync } from "node:fs";
import { join } from "node:path";

const { GITHUB_OUTPUT = "", GITHUB_STATE = "" } = process.env;
const [key, wrong] = [makeKey(), makeKey()];
for (const secret of [key, wrong]) process.stdout.write(`::add-mask::${secret}\n`);
const server = spawn(process.execPath, [join(import.meta.dirname, "serve.ts")], {
  detached: true,
  env: { ...process.env, PROVIDER_KEY: key },
  stdio: ["ignore", "pipe", "inherit"],
  windowsHide: true,
});
appendFileSync(GITHUB_STATE, `pid=${server.pid ?? ""}\n`);
const ended = once(server, "exit").then(() => {
  throw new Error("the provider did not start");
});
const [origin] = (await Promise.race([once(server.stdout.setEncoding("utf8"), "data"), ended])) as [string];
appendFileSync(GITHUB_OUTPUT, `origin=${origin}\nkey=${key}\nwrong-key=${wrong}\n`);
server.stdout.destroy();
server.unref();

function makeKey(): string {
  return `sk-${randomBytes(24).toString("hex")}`;
}
