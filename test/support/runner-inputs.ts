/**
 * The variables by which the runner hands inputs to an action: upper case, `_` for a space, hyphens as they are, and
 * the value untouched (actions/runner@258d6c85, Handler.cs, AddInputsToEnvironment). e2e/act/facts.yml holds this
 * against a runner.
 */
export function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
      value,
    ]),
  );
}
