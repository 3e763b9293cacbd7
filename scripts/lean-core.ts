import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * What `@actions/core` would bring along and this project never calls: an HTTP client with all of undici for OIDC
 * tokens, and a runner of child processes for the platform's details. They are two thirds of its bytes and most of
 * its start-up, and a second network client is what a reader of dist should not have to look for.
 */
const LEFT_OUT: Readonly<Record<string, string>> = {
  "@actions/http-client/lib/index.js":
    "export class HttpClient { constructor() { throw new Error('left out of the bundle'); } }\n",
  "@actions/http-client/lib/auth.js":
    "export class BearerCredentialHandler { constructor() { throw new Error('left out of the bundle'); } }\n",
  "@actions/exec/lib/index.js":
    "export function getExecOutput() { throw new Error('left out of the bundle'); }\n",
};

/** Puts `@actions/core` beside the compiled code, with packages of its own that say they were left out. */
export function placeLeanCore(root: string): void {
  const modules = join(root, "build", "node_modules");
  rmSync(modules, { recursive: true, force: true });
  cpSync(join(root, "node_modules/@actions/core"), join(modules, "@actions/core"), { recursive: true });
  for (const [path, content] of Object.entries(LEFT_OUT)) {
    const [scope = "", name = ""] = path.split("/");
    const folder = join(modules, scope, name);
    mkdirSync(join(folder, "lib"), { recursive: true });
    const manifest = { name: `${scope}/${name}`, version: "0.0.0", type: "module", main: "lib/index.js" };
    writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
    writeFileSync(join(modules, path), content);
  }
}
