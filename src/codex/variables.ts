import type { Environment } from "../environment.ts";
import type { Origin } from "../finding.ts";
import type { CodexHome } from "./home.ts";
import { parseDotenv, type DotenvEntry } from "./dotenv.ts";
import { joinPath } from "./text.ts";

export interface Variable {
  readonly name: string;
  readonly value: string;
  readonly from: Origin;
}

/** The variables as Codex sees them: `$CODEX_HOME/.env` overrides the process, except for `CODEX_*`. */
export interface Variables {
  /** Undefined where it is not set; an empty value is a value. */
  readonly find: (name: string) => Variable | undefined;
  /** What the process has, before `.env`. */
  readonly inProcess: (name: string) => string | undefined;
  readonly dotenv: { readonly path: string; readonly entries: readonly DotenvEntry[] };
}

export function readVariables(environment: Environment, home: CodexHome): Variables {
  const content = environment.readFile(joinPath(home.directory, ".env"));
  const parsed = content.kind === "text" ? parseDotenv(content.text, environment.variables) : [];
  const entries = parsed.filter(({ name }) => !name.toUpperCase().startsWith("CODEX_"));
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const inProcess = (name: string): string | undefined =>
    Object.hasOwn(environment.variables, name) ? environment.variables[name] : undefined;
  const find = (name: string): Variable | undefined => {
    const entry = byName.get(name);
    if (entry !== undefined) {
      return { name, value: entry.value, from: { kind: "file", path: content.path, ...entry.position } };
    }
    const value = inProcess(name);
    return value === undefined ? undefined : { name, value, from: { kind: "env", name } };
  };
  return { find, inProcess, dotenv: { path: content.path, entries } };
}
