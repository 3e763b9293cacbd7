/** Compiles src/ and bundles the two entries into dist/: the same bytes on every machine. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ncc from "@vercel/ncc";
import { placeLeanCore } from "./lean-core.ts";

const ROOT = join(import.meta.dirname, "..");
const ENTRIES = [
  { source: "main.js", output: "index.js" },
  { source: "cli.js", output: "cli.js" },
];

const DIST = join(ROOT, "dist");
const written = new Set<string>();

/** Replaces a file in one step, so that a test that runs meanwhile never meets half of it. */
function write(name: string, content: string | Uint8Array): void {
  const path = join(DIST, name);
  const draft = join(ROOT, "build", `${process.pid}-${name}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(draft, content);
  renameSync(draft, path);
  written.add(name);
}

/** ncc does not see the licences of modules that it merges into one. */
function withCoreLicense(licenses: string): string {
  if (licenses.includes("\n@actions/core\n") || licenses.startsWith("@actions/core\n")) return licenses;
  const text = readFileSync(join(ROOT, "node_modules/@actions/core/LICENSE.md"), "utf8").trim();
  return `@actions/core\nMIT\n${text}\n\n${licenses}`;
}

execFileSync(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"], {
  cwd: ROOT,
  stdio: "inherit",
});
placeLeanCore(ROOT);
for (const { source, output } of ENTRIES) {
  const licenses = output.replace(".js", ".licenses.txt");
  // Not minified: a crash would print the whole bundle as one line into the job's log.
  const { code, assets } = await ncc(join(ROOT, "build", source), {
    filename: output,
    license: licenses,
    cache: false,
    quiet: true,
  });
  write(output, output === "cli.js" ? `#!/usr/bin/env node\n${code}` : code);
  for (const [name, asset] of Object.entries(assets))
    write(
      name,
      name === licenses && output === "index.js" ? withCoreLicense(asset.source.toString()) : asset.source,
    );
}
for (const name of readdirSync(DIST)) if (!written.has(name)) rmSync(join(DIST, name), { recursive: true });
