import type { Environment, FileContent } from "../src/environment.ts";
import type { Sourced } from "../src/finding.ts";
import type { TargetOptions } from "../src/options.ts";
import { Secret } from "../src/secret.ts";

/** Files by absolute path; bytes that are not UTF-8 stand as `undefined`. */
export type MemoryFiles = Readonly<Record<string, string | undefined>>;

export const WORKSPACE = "/run/cwd";

/** An environment of literals. Directories are those of the files and the ones named. */
export function memoryEnvironment(
  files: MemoryFiles,
  variables: Readonly<Record<string, string | undefined>> = {},
  directories: readonly string[] = [WORKSPACE],
): Environment {
  const readFile = (path: string): FileContent => {
    const absolute = normalize(path);
    if (Object.hasOwn(files, absolute)) {
      const text = files[absolute];
      return text === undefined
        ? { kind: "unreadable", path, reason: "not-utf8" }
        : { kind: "text", path, text };
    }
    const isParent = Object.keys(files).some((file) => file.startsWith(`${absolute}/`));
    return isParent || directories.includes(absolute)
      ? { kind: "directory", path }
      : { kind: "absent", path };
  };
  return { variables, workingDirectory: WORKSPACE, readFile, trust: "trusted", secretsWithheld: undefined };
}

function normalize(path: string): string {
  const url = new URL("file:///");
  const whole = path.startsWith("/") ? path : `${WORKSPACE}/${path}`;
  url.pathname = whole.split("/").map(encodeURIComponent).join("/");
  return decodeURIComponent(url.pathname).replace(/(?<=.)\/+$/, "");
}

export function input(name: string, value: string): Sourced<string> {
  return { value, from: { kind: "input", name } };
}

export function secretInput(value: string): Sourced<Secret> {
  return { value: new Secret(value), from: { kind: "input", name: "api-key" } };
}

export function codexOptions(changes: Partial<TargetOptions> = {}): TargetOptions {
  return {
    models: [],
    configOverrides: [],
    probe: "none",
    allowedHosts: [],
    timeout: 10,
    retries: 2,
    ...changes,
  };
}
