import { definedProviders } from "../codex/defined-providers.ts";
import { stops } from "../codex/problem.ts";
import type { Environment } from "../environment.ts";
import type { Sourced } from "../finding.ts";
import { providersNotNamed, providersUnknown } from "../rules/targets.ts";
import type { Job } from "./job.ts";

/** `provider = "*"`: a target for every provider that the Codex config defines. */
export function expandProviders(job: Job, environment: Environment): readonly Job[] {
  const { target } = job.inputs;
  const at = target.provider?.from;
  const isCodex = target.client === undefined ? target.config !== undefined : target.client === "codex";
  if (!isCodex) return [{ ...job, problems: [...job.problems, stops(() => providersUnknown({}, { at }))] }];
  const defined = definedProviders(target, environment);
  if (defined === undefined)
    return [{ ...job, inputs: { ...job.inputs, target: { ...target, provider: undefined } } }];
  if (defined.ids.length === 0)
    return [{ ...job, problems: [...job.problems, stops(() => providersNotNamed({}, { at }))] }];
  return defined.ids.map((id) => forProvider(job, id, defined.selected));
}

/** The config's model counts for the provider that the config selects, as the others need not have it. */
function forProvider(job: Job, id: Sourced<string>, selected: string | undefined): Job {
  const { target } = job.inputs;
  const name = target.name === undefined ? id.value : `${target.name}/${id.value}`;
  const own = { ...target, name, provider: id, ignoresConfigModel: id.value !== selected };
  return { ...job, inputs: { ...job.inputs, target: own } };
}
