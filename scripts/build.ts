/** Compiles src/ and bundles the two entries into dist/: the same bytes on every machine. */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ncc from "@vercel/ncc";

const ROOT = join(import.meta.dirname, "..");
const ENTRIES = [
  { source: "main.js", output: "index.js" },
  { source: "cli.js", output: "cli.js" },
];

function write(name: string, content: string | Uint8Array): void {
  const path = join(ROOT, "dist", name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

rmSync(join(ROOT, "build"), { recursive: true, force: true });
rmSync(join(ROOT, "dist"), { recursive: true, force: true });
execFileSync(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"], {
  cwd: ROOT,
  stdio: "inherit",
});
for (const { source, output } of ENTRIES) {
  // Not minified: a crash would print the whole bundle as one line into the job's log.
  const { code, assets } = await ncc(join(ROOT, "build", source), {
    filename: output,
    license: "licenses.txt",
    cache: false,
    quiet: true,
  });
  write(output, output === "cli.js" ? `#!/usr/bin/env node\n${code}` : code);
  for (const [name, asset] of Object.entries(assets)) write(name, asset.source);
}
