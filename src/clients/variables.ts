import { parseDotenv } from "../codex/dotenv.ts";
import type { Environment } from "../environment.ts";
import type { Sourced } from "../finding.ts";

/** Finds a variable by name; an empty value is a value. */
export type Variables = (name: string) => Sourced<string> | undefined;

export function processVariables({ variables }: Environment): Variables {
  return (name) => {
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    return value === undefined ? undefined : { value, from: { kind: "env", name } };
  };
}

/** Variables of which `over` wins. */
export function overlay(under: Variables, over: ReadonlyMap<string, Sourced<string>>): Variables {
  return (name) => over.get(name) ?? under(name);
}

/** The variables of an `.env` file; none where there is no such file. */
export function dotenvAt(path: string, environment: Environment): Map<string, Sourced<string>> {
  const content = environment.readFile(path);
  const entries = content.kind === "text" ? parseDotenv(content.text, environment.variables) : [];
  return new Map(
    entries.map(({ name, value, position }) => [
      name,
      { value, from: { kind: "file", path: content.path, ...position } },
    ]),
  );
}

/** The first of these that is set and not empty. */
export function firstSet(variables: Variables, names: readonly string[]): Sourced<string> | undefined {
  return names.map(variables).find((variable) => variable !== undefined && variable.value !== "");
}
