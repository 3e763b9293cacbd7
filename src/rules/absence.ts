import { nearest } from "../codex/near.ts";
import type { Environment } from "../environment.ts";
import type { Origin } from "../finding.ts";
import type { Show } from "../foreign-text.ts";
import { code, type Shown } from "../markup.ts";

type Variables = Environment["variables"];

/** What else can be seen where a key should be and is not. */
export type Absence =
  /** The step gives an input whose name is nearly that of the one that is missing. */
  | { readonly kind: "misspelt-input"; readonly given: Shown }
  /** A variable of nearly that name has a value. */
  | { readonly kind: "near-variable"; readonly given: Shown }
  /** The step stands in a composite action, which has no secrets of its own. */
  | { readonly kind: "composite" }
  | { readonly kind: "schedule" }
  | { readonly kind: "plain" };

/** Looks for what explains an empty key, the most certain first. Never at a value, only whether there is one. */
export function absenceOf(origin: Origin, { variables }: Environment, show: Show): Absence {
  const misspelt = origin.kind === "input" ? misspeltInput(origin.name, variables) : undefined;
  if (misspelt !== undefined) return { kind: "misspelt-input", given: code(misspelt) };
  const near = origin.kind === "env" ? nearVariable(origin.name, variables) : undefined;
  if (near !== undefined) return { kind: "near-variable", given: show(near, 80) };
  if (variables["GITHUB_ACTIONS"] !== "true") return { kind: "plain" };
  // The runner sets it for every step of a composite action and for no other (CompositeActionHandler.cs).
  if (hasValue(variables, "GITHUB_ACTION_PATH")) return { kind: "composite" };
  return variables["GITHUB_EVENT_NAME"] === "schedule" ? { kind: "schedule" } : { kind: "plain" };
}

/** What a step may write for an input: case and `_` for `-` do not matter here, as the runner matters none. */
function misspeltInput(name: string, variables: Variables): string | undefined {
  const given = givenInputs(variables).filter((input) => hasValue(variables, variableOf(input)));
  const candidates = new Map(given.map((input) => [input.replaceAll("_", "-"), input]));
  const found = nearest(name, candidates.keys());
  return found === undefined ? undefined : candidates.get(found);
}

const FORM = /^INPUT_([A-Z0-9_-]{1,60})$/;

/** Names of all inputs that the step gives in plain form, in lower case as action.yml writes them. */
export function givenInputs(variables: Variables): string[] {
  if (variables["GITHUB_ACTIONS"] !== "true") return [];
  return Object.keys(variables).flatMap((variable) => {
    const [, name] = FORM.exec(variable) ?? [];
    return name === undefined ? [] : [name.toLowerCase()];
  });
}

function variableOf(input: string): string {
  return `INPUT_${input.toUpperCase()}`;
}

function hasValue(variables: Variables, name: string): boolean {
  return (variables[name] ?? "") !== "";
}

/** `OPENAI_KEY` for `OPENAI_API_KEY`: the same words but for those that every such name has, or a letter or two off. */
function nearVariable(name: string, variables: Variables): string | undefined {
  const others = Object.keys(variables).filter(
    (other) => other !== name && /^[A-Za-z_]\w{2,80}$/.test(other) && hasValue(variables, other),
  );
  const keyLike = others.filter((other) => /KEY|TOKEN/i.test(other));
  return nearest(name, keyLike) ?? keyLike.find((other) => bare(other) === bare(name) && bare(name) !== "");
}

function bare(name: string): string {
  return name.toUpperCase().replace(/API|SECRET|ACCESS|AUTH|KEY|TOKEN|_/g, "");
}
