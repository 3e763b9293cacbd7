import type { Environment } from "../environment.ts";
import type { Sourced } from "../finding.ts";
import type { TargetOptions } from "../options.ts";
import { resolveHome } from "./home.ts";
import { readLayers } from "./layers.ts";
import { stringAt, tableAt } from "./settings.ts";

/** The providers of a Codex config, in its order. */
export interface DefinedProviders {
  readonly ids: readonly Sourced<string>[];
  /** The one that Codex takes unless told otherwise: the config's model is meant for it. */
  readonly selected: string | undefined;
}

/** Undefined where the config cannot be read: what is wrong with it is then told of the config itself. */
export function definedProviders(
  options: TargetOptions,
  environment: Environment,
): DefinedProviders | undefined {
  const { merged, problems } = readLayers(
    { ...options, provider: undefined },
    environment,
    resolveHome(options, environment),
  );
  if (problems.some(({ stops }) => stops)) return undefined;
  const tables = [...(tableAt(merged, "model_providers")?.entries ?? [])];
  return {
    ids: tables.map(([value, setting]) => ({ value, from: setting.keyAt })),
    selected: stringAt(merged, "model_provider")?.value,
  };
}
