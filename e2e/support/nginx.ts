import { execFileSync } from "node:child_process";
import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import { createGzip, gzipSync } from "node:zlib";
import { startChildServer, type ChildServer } from "./child-server.ts";
import { nginxConfig, type NginxSettings } from "./nginx-config.ts";

export interface Nginx extends ChildServer {
  /** Requests that could be read and have ended, oldest first: `GET /ok/v1/models +key`. */
  readonly seen: () => readonly string[];
}

const MEBIBYTE = 1024 * 1024;

/** Starts nginx in the foreground, with its config, files and logs in `folder` and nowhere else. */
export async function startNginx(folder: string, settings: NginxSettings): Promise<Nginx> {
  mkdirSync(join(folder, "temporary"));
  mkdirSync(join(folder, "files"));
  await writeFiles(join(folder, "files"));
  writeFileSync(join(folder, "nginx.conf"), nginxConfig(settings));
  const words = ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", join(folder, "error.log")];
  execFileSync("nginx", [...words, "-t"], { stdio: "pipe" });
  const server = await startChildServer("nginx", [...words, "-g", "daemon off;"], settings.ports.plain);
  const seen = (): string[] =>
    readFileSync(join(folder, "access.log"), "latin1")
      .split("\n")
      .filter((line) => /^[A-Z]/.test(line));
  return { ...server, seen };
}

/** Lists that a config file cannot hold. */
async function writeFiles(folder: string): Promise<void> {
  const list = (ids: readonly string[]): string =>
    JSON.stringify({ object: "list", data: ids.map((id) => ({ id, object: "model" })) });
  const few = list(["gpt-5.4", "gpt-5.4-mini"]);
  const many = list(
    Array.from({ length: 5000 }, (_, index) => `vendor-${index % 50}/model-${index}`).concat("gpt-5.4"),
  );
  const files = {
    "few.json": few,
    "many.json": many,
    "mark.json": `\uFEFF${few}`,
    "cut.json.gz": gzipSync(many).subarray(0, 2000),
    "huge.json": Buffer.alloc(64 * MEBIBYTE, " "),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  await pipeline(
    Readable.from(zeros(512)),
    createGzip({ level: 9 }),
    createWriteStream(join(folder, "bomb.json.gz")),
  );
}

function* zeros(mebibytes: number): Generator<Buffer> {
  const piece = Buffer.alloc(MEBIBYTE, " ");
  for (let count = 0; count < mebibytes; count += 1) yield piece;
}
