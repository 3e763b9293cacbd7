import { nearest } from "../codex/near.ts";
import { goesOn, type Problem } from "../codex/problem.ts";
import type { Environment } from "../environment.ts";
import { INPUTS } from "../inputs.ts";
import { code } from "../markup.ts";
import { givenInputs } from "../rules/absence.ts";
import { inputUnknown } from "../rules/target.ts";
import { Secret } from "../secret.ts";

/** Inputs that the step gives and the action does not have, where it is plain which one is meant. */
export function judgeStrayInputs({ variables }: Environment): {
  readonly problems: readonly Problem[];
  /** What was given in place of the key. */
  readonly secrets: readonly Secret[];
} {
  const strays = givenInputs(variables)
    .filter((name) => !INPUTS.some((input) => input === name))
    .map((name) => ({ name, meant: nearest(name.replaceAll("_", "-"), INPUTS) }));
  const near = strays.filter(({ meant }) => meant !== undefined);
  const keys = near.filter(({ meant }) => meant === "api-key");
  const values = keys.map(({ name }) => variables[`INPUT_${name.toUpperCase()}`] ?? "");
  return {
    problems: near.map(({ name, meant }) =>
      goesOn(() => inputUnknown({ given: code(name), meant: code(meant ?? "") })),
    ),
    secrets: values.filter((value) => value !== "").map((value) => new Secret(value)),
  };
}
