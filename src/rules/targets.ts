import { code, type Shown } from "../markup.ts";
import { rule } from "./rule.ts";

type NoFacts = Readonly<Record<string, never>>;

const EXAMPLE = `${code("[[targets]]")}, ${code('name = "production"')}, ${code('provider = "openai"')}`;

export const targetsMissing = rule<{ readonly path: Shown }>("config/missing", {
  why: ({ path }) => `The targets file was given as ${path}, but nothing is there.`,
  fix: () =>
    `Correct the path in ${code("targets")} (relative paths start at the workspace), and run this step after the checkout.`,
});

export const targetsSyntax = rule<{
  readonly path: Shown;
  readonly line: number;
  readonly column: number;
  readonly isRedefined: boolean;
}>("config/syntax", {
  why: ({ path, line, column, isRedefined }) =>
    `${path} is not valid TOML from line ${line}, column ${column}${
      isRedefined ? ": a key or table is defined a second time" : ""
    }.`,
  fix: ({ isRedefined }) =>
    isRedefined
      ? `Remove one of the two; every target begins with a header of its own, ${code("[[targets]]")}.`
      : `Look at that place for a missing quote, bracket, ${code("=")} or line break.`,
});

export const targetsNone = rule<{ readonly path: Shown }>("config/no-target", {
  why: ({ path }) => `The targets file ${path} names no target.`,
  fix: () => `Add one line each: ${EXAMPLE}.`,
});

export const targetsNotTables = rule<{ readonly path: Shown }>("config/invalid-type", {
  why: ({ path }) => `In ${path} ${code("targets")} is something else than a list of tables.`,
  fix: () => `Begin every target with the header ${code("[[targets]]")}, in double brackets.`,
});

export const defaultsNotTable = rule<{ readonly path: Shown }>("config/invalid-type", {
  why: ({ path }) => `In ${path} ${code("defaults")} is something else than a table.`,
  fix: () => `Write the header ${code("[defaults]")} and the fields below it.`,
});

export const targetsTooMany = rule<{ readonly maximum: number; readonly count: number }>(
  "config/invalid-type",
  {
    why: ({ maximum, count }) => `There are ${count} targets to check, and ${maximum} is the most.`,
    fix: () => "Split them, and run the gate once for each part, such as in a matrix.",
  },
);

export const fieldInvalid = rule<{ readonly field: Shown; readonly expected: Shown }>("config/invalid-type", {
  why: ({ field, expected }) => `${field} takes ${expected}, and something else stands there.`,
  fix: ({ field }) => `Correct ${field} there, or leave it out for its default.`,
});

export const fieldUnknown = rule<{ readonly field: Shown; readonly near: Shown | undefined }>(
  "config/unknown-field",
  {
    why: ({ field }) => `A target has no field ${field}, so that it is ignored.`,
    fix: ({ field, near }) =>
      near === undefined ? `Remove ${field}, or check its name.` : `Did you mean ${near}?`,
  },
);

export const fieldOfRun = rule<{ readonly field: Shown }>("config/unknown-field", {
  why: ({ field }) => `${field} belongs to the whole run, so that it is ignored in a target.`,
  fix: ({ field }) => `Give ${field} as an input of the step (a flag of ${code("check")}) instead.`,
});

export const keyInTargets = rule<NoFacts>("config/key-inlined", {
  why: () =>
    `The targets file holds ${code("api_key")}, where everybody who reads the file has it, and the gate does not use it.`,
  fix: () =>
    `Revoke that key, keep the new one as a secret, and name its variable with ${code('env_key = "MY_API_KEY"')}.`,
});

export const providersUnknown = rule<NoFacts>("config/provider-undefined", {
  why: () => `${code('provider = "*"')} means every provider of a Codex config, and no such config is given.`,
  fix: () => `Give ${code("config")} with the path of a Codex config.toml, or name one provider.`,
});

export const providersNotNamed = rule<NoFacts>("config/no-target", {
  why: () =>
    `${code('provider = "*"')} means every provider that the config defines, and this one defines none.`,
  fix: () => `Add a table ${code("[model_providers.…]")} to the config, or name one provider.`,
});
