import { goesOn, stops, type Problem } from "../codex/problem.ts";
import { nearest } from "../codex/near.ts";
import type { Environment } from "../environment.ts";
import type { Origin, Sourced } from "../finding.ts";
import { code } from "../markup.ts";
import type { TargetOptions } from "../options.ts";
import {
  fieldUnknown,
  keyInFile,
  noConfig,
  noSelection,
  selectionUndefined,
  wrongValue,
} from "../rules/clients.ts";
import { Secret } from "../secret.ts";
import type { Resolution } from "../target.ts";
import { readConfig, type Format } from "./config-file.ts";
import { litellmOutcome } from "./litellm-outcome.ts";
import { splitModel } from "./litellm-route.ts";
import { resolutionOf } from "./outcome.ts";
import { parseYaml } from "./read-yaml.ts";
import { itemsAt, stringAt, stringsOf, treeAt, type Mapping, type Tree } from "./tree.ts";
import { overlay, processVariables, type Variables } from "./variables.ts";

const CLIENT = "litellm";
const FORMAT: Format = {
  client: CLIENT,
  form: "YAML",
  parse: (text, locate) => parseYaml(text, locate, false),
};
const PLACES = ["config.yaml", "litellm_config.yaml", "litellm-config.yaml"];

/**
 * What a LiteLLM proxy with this config would call for one entry of `model_list`: the one whose `model_name` (or
 * `litellm_params.model`) is the first of `model`, else the first of the provider that is named, else the first of
 * all; of several with one name, which the proxy balances, the first. `os.environ/NAME` is a variable, also one of
 * `environment_variables` (docs.litellm.ai/docs/proxy/configs). The proxy's default file is taken from `config`, as
 * its own `--config` has none.
 */
export function resolveLiteLlm(options: TargetOptions, environment: Environment): Resolution {
  const { config, problems } = readConfig(options, environment, FORMAT, PLACES);
  const base = { client: CLIENT, models: [], problems, secrets: [] } as const;
  if (problems.some((problem) => problem.stops)) return resolutionOf(base, options);
  const list = treeAt(config, "model_list");
  const entries = itemsAt(config, "model_list");
  const chosen = choose(entries, options);
  if (chosen === undefined) {
    return resolutionOf(
      { ...base, problems: [...problems, notChosen(config, list, entries, options)] },
      options,
    );
  }
  const process = processVariables(environment);
  const variables = overlay(process, environmentVariables(config, process));
  const outcome = judgeEntry(chosen, variables, options, environment);
  return resolutionOf(outcome, options);
}

function judgeEntry(
  entry: Tree,
  variables: Variables,
  options: TargetOptions,
  environment: Environment,
): ReturnType<typeof litellmOutcome> {
  const params = treeAt(entry, "litellm_params");
  const own = [...wrongTypes(params), ...misnamed(params)];
  const model = stringAt(params, "model");
  if (model === undefined || own.some((problem) => problem.stops)) {
    const none = own.length > 0 ? [] : [stops(() => noSelection({ client: CLIENT }, { at: entry.from }))];
    return { client: CLIENT, models: [], problems: [...own, ...none], secrets: [] };
  }
  const written = stringAt(params, "api_key");
  const key = written && referred(written, variables);
  const address = stringAt(params, "api_base") ?? stringAt(params, "base_url");
  const baseUrl = address && referred(address, variables);
  const headers = stringsOf(treeAt(params, "extra_headers")).map(([name, value]) => [name, value] as const);
  const call = { client: CLIENT, model, headers, variables, keyNamedAt: key?.from } as const;
  const isInlined = key !== undefined && key.from === written?.from;
  const outcome = litellmOutcome({ ...call, baseUrl, key }, options, environment);
  const inlined = isInlined ? keyInlined(key) : [];
  const problems = [...own, ...inlined, ...outcome.problems];
  return {
    ...outcome,
    problems,
    secrets: [...outcome.secrets, ...(isInlined ? [new Secret(key.value)] : [])],
  };
}

/** A value, or what the variable it refers to holds; nothing where that is not set. */
function referred({ value, from }: Sourced<string>, variables: Variables): Sourced<string> {
  const [, name] = /^os\.environ\/(.+)$/s.exec(value) ?? [];
  if (name === undefined) return { value, from };
  const at: Origin = { kind: "env", name };
  return variables(name) ?? { value: "", from: at };
}

/** Variables that the proxy sets for itself. */
function environmentVariables(config: Mapping | undefined, process: Variables): Map<string, Sourced<string>> {
  const set = stringsOf(treeAt(config, "environment_variables"));
  return new Map(set.map(([name, value]) => [name, referred(value, process)]));
}

function choose(entries: readonly Tree[], options: TargetOptions): Tree | undefined {
  const [asked] = options.models;
  const provider = options.provider?.value;
  if (asked !== undefined) {
    return entries.find((entry) => namesOf(entry).includes(asked.value));
  }
  return entries.find((entry) => provider === undefined || splitModel(modelIn(entry))[0] === provider);
}

function namesOf(entry: Tree): string[] {
  return [stringAt(entry, "model_name")?.value ?? "", modelIn(entry)].filter((name) => name !== "");
}

function modelIn(entry: Tree): string {
  return stringAt(entry, "litellm_params", "model")?.value ?? "";
}

function notChosen(
  config: Mapping | undefined,
  list: Tree | undefined,
  entries: readonly Tree[],
  options: TargetOptions,
): Problem {
  if (config === undefined && options.config === undefined) {
    return stops((show) => noConfig({ client: CLIENT, places: PLACES.map((place) => show(place)) }));
  }
  if (list !== undefined && list.kind !== "sequence") {
    return stops(() =>
      wrongValue({ client: CLIENT, path: code("model_list"), expected: "a list" }, { at: list.from }),
    );
  }
  const asked = options.models[0] ?? options.provider;
  if (asked === undefined) return stops(() => noSelection({ client: CLIENT }, { at: list?.from }));
  const near = nearest(asked.value, entries.flatMap(namesOf));
  return stops((show) =>
    selectionUndefined(
      { client: CLIENT, name: show(asked.value), near: near === undefined ? undefined : show(near) },
      { at: asked.from },
    ),
  );
}

function wrongTypes(params: Tree | undefined): Problem[] {
  if (params !== undefined && params.kind !== "mapping") {
    const path = code("litellm_params");
    return [stops(() => wrongValue({ client: CLIENT, path, expected: "an object" }, { at: params.from }))];
  }
  return ["model", "api_base", "base_url", "api_key"].flatMap((field) => {
    const setting = treeAt(params, field);
    const isText =
      setting?.kind === "scalar" && (typeof setting.value === "string" || setting.value === null);
    if (setting === undefined || isText) return [];
    return [
      stops(() =>
        wrongValue({ client: CLIENT, path: code(field), expected: "a string" }, { at: setting.from }),
      ),
    ];
  });
}

const SPELLINGS = new Map([
  ["apibase", "api_base"],
  ["apikey", "api_key"],
]);

function misnamed(params: Tree | undefined): Problem[] {
  if (params?.kind !== "mapping") return [];
  return [...params.entries].flatMap(([key, tree]) => {
    const near = SPELLINGS.get(key.toLowerCase().replace(/[_-]/g, ""));
    if (near === undefined || near === key) return [];
    return [
      goesOn((show) =>
        fieldUnknown({ client: CLIENT, path: show(key), near: code(near) }, { at: tree.keyAt }),
      ),
    ];
  });
}

function keyInlined({ value, from }: Sourced<string>): Problem[] {
  if (value === "" || from.kind !== "file" || /^[/~]/.test(from.path)) return [];
  const { path } = from;
  const reference = code("api_key: os.environ/MY_API_KEY");
  return [goesOn((show) => keyInFile({ path: show(path), reference }, { at: from }))];
}
