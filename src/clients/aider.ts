import { goesOn, stops, type Problem } from "../codex/problem.ts";
import { nearest } from "../codex/near.ts";
import type { Environment } from "../environment.ts";
import type { Sourced } from "../finding.ts";
import { code } from "../markup.ts";
import type { TargetOptions } from "../options.ts";
import { fieldUnknown, keyInFile, noSelection, variableOverruled, wrongValue } from "../rules/clients.ts";
import type { Resolution } from "../target.ts";
import { inHome, readConfig, type Format } from "./config-file.ts";
import { litellmOutcome } from "./litellm-outcome.ts";
import { resolutionOf } from "./outcome.ts";
import { parseYaml } from "./read-yaml.ts";
import { itemsAt, stringAt, treeAt, type Mapping, type Tree } from "./tree.ts";
import { dotenvAt, firstSet, overlay, processVariables, type Variables } from "./variables.ts";

const CLIENT = "aider";
const FORMAT: Format = {
  client: CLIENT,
  form: "YAML",
  parse: (text, locate) => parseYaml(text, locate, false),
};

/**
 * What Aider would call, through LiteLLM. `.aider.conf.yml` of the working directory wins over that of the home
 * directory; a variable `AIDER_NAME` wins over both; `.env` files replace variables of the process; `set-env`,
 * `api-key` and the two keys of their own replace those in turn (Aider-AI/aider aider/main.py and
 * aider/args.py@5dc9490). The Git root is taken to be the working directory, as it is in a job.
 */
export function resolveAider(options: TargetOptions, environment: Environment): Resolution {
  const places = [inHome(environment, ".aider.conf.yml"), ".aider.conf.yml"];
  const { config, problems } = readConfig(options, environment, FORMAT, places);
  const base = { client: CLIENT, models: options.models, problems, secrets: [] } as const;
  if (problems.some((problem) => problem.stops)) return resolutionOf(base, options);
  const process = processVariables(environment);
  const envFile = stringAt(config, "env-file")?.value ?? ".env";
  const files = new Map(
    [inHome(environment, ".env"), ".env", envFile].flatMap((path) => [...dotenvAt(path, environment)]),
  );
  const beforeConfig = overlay(process, files);
  const variables = overlay(beforeConfig, fromConfig(config, beforeConfig));
  const model = modelOf(options, config, variables);
  const own = [...wrongTypes(config), ...inlined(config), ...misnamed(config), ...overruled(files, process)];
  if (model === undefined) {
    const none = stops(() => noSelection({ client: CLIENT }));
    return resolutionOf({ ...base, problems: [...problems, ...own, none] }, options);
  }
  const call = { client: CLIENT, model, baseUrl: undefined, key: undefined, headers: [], variables } as const;
  const outcome = litellmOutcome(call, options, environment);
  return resolutionOf({ ...outcome, problems: [...problems, ...own, ...outcome.problems] }, options);
}

/** Settings that Aider turns into variables, in the order in which it does. */
function fromConfig(config: Mapping | undefined, variables: Variables): Map<string, Sourced<string>> {
  const set = new Map<string, Sourced<string>>();
  for (const { value, from } of listOf(config, "set-env")) {
    const [, name, text] = /^([^=]+)=(.*)$/s.exec(value) ?? [];
    if (name !== undefined && text !== undefined) set.set(name.trim(), { value: text.trim(), from });
  }
  for (const { value, from } of listOf(config, "api-key")) {
    const [, provider, key] = /^([^=]+)=(.*)$/s.exec(value) ?? [];
    if (provider !== undefined && key !== undefined)
      set.set(`${provider.trim().toUpperCase()}_API_KEY`, { value: key.trim(), from });
  }
  for (const field of ["anthropic-api-key", "openai-api-key", "openai-api-base"]) {
    const name = field.toUpperCase().replaceAll("-", "_");
    const value = variables(`AIDER_${name}`) ?? stringAt(config, field);
    if (value !== undefined && value.value !== "") set.set(name, value);
  }
  return set;
}

function listOf(config: Mapping | undefined, field: string): Sourced<string>[] {
  const single = stringAt(config, field);
  if (single !== undefined) return [single];
  return itemsAt(config, field).flatMap((item) =>
    item.kind === "scalar" && typeof item.value === "string" ? [{ value: item.value, from: item.from }] : [],
  );
}

/** Short names that Aider writes out (MODEL_ALIASES in aider/models.py@5dc9490), to tell their provider. */
const ALIASES = new Map([
  ["sonnet", "claude-sonnet-4-6"],
  ["haiku", "claude-haiku-4-5"],
  ["opus", "claude-opus-4-7"],
  ["4", "gpt-4-0613"],
  ["4o", "gpt-4o"],
  ["4-turbo", "gpt-4-1106-preview"],
  ["35turbo", "gpt-3.5-turbo"],
  ["35-turbo", "gpt-3.5-turbo"],
  ["3", "gpt-3.5-turbo"],
  ["deepseek", "deepseek/deepseek-chat"],
  ["r1", "deepseek/deepseek-reasoner"],
  ["flash", "gemini/gemini-flash-latest"],
  ["gemini", "gemini/gemini-3-pro-preview"],
  ["grok3", "xai/grok-3-beta"],
]);

function modelOf(
  options: TargetOptions,
  config: Mapping | undefined,
  variables: Variables,
): Sourced<string> | undefined {
  const chosen = options.models[0] ?? firstSet(variables, ["AIDER_MODEL"]) ?? stringAt(config, "model");
  return chosen && { ...chosen, value: ALIASES.get(chosen.value) ?? chosen.value };
}

const FIELDS = [
  "openai-api-base",
  "openai-api-key",
  "anthropic-api-key",
  "model",
  "api-key",
  "set-env",
  "env-file",
];

function wrongTypes(config: Mapping | undefined): Problem[] {
  return ["openai-api-base", "openai-api-key", "anthropic-api-key", "model"].flatMap((field) => {
    const setting = treeAt(config, field);
    if (setting === undefined || setting.kind === "scalar") return [];
    return [
      stops(() =>
        wrongValue({ client: CLIENT, path: code(field), expected: "a string" }, { at: setting.from }),
      ),
    ];
  });
}

function inlined(config: Mapping | undefined): Problem[] {
  const fields = ["openai-api-key", "anthropic-api-key"].flatMap((field) => stringAt(config, field) ?? []);
  return [...fields, ...listOf(config, "api-key")].flatMap(({ value, from }) => {
    if (value === "" || from.kind !== "file" || /^[/~]/.test(from.path)) return [];
    const { path } = from;
    return [goesOn((show) => keyInFile({ path: show(path), reference: undefined }, { at: from }))];
  });
}

/** The fields of Aider are written with hyphens; one with an underscore is not among them. */
function misnamed(config: Mapping | undefined): Problem[] {
  return [...(config?.entries ?? [])].flatMap(([key, tree]) => {
    if (FIELDS.includes(key)) return [];
    const near = FIELDS.find((field) => field === key.replaceAll("_", "-")) ?? nearLong(key);
    return near === undefined ? [] : [misspelt(key, tree, near)];
  });
}

function nearLong(key: string): string | undefined {
  return key.length < 12 ? undefined : nearest(key, FIELDS.slice(0, 3));
}

function misspelt(key: string, tree: Tree, near: string): Problem {
  return goesOn((show) =>
    fieldUnknown({ client: CLIENT, path: show(key), near: code(near) }, { at: tree.keyAt }),
  );
}

/** Names that decide the call, where a file gives another value than the job. */
function overruled(files: ReadonlyMap<string, Sourced<string>>, process: Variables): Problem[] {
  return [...files].flatMap(([name, { value, from }]) => {
    const before = /_(?:API_KEY|API_BASE|BASE_URL)$/.test(name) ? process(name)?.value : undefined;
    if (before === undefined || before === "" || before === value || from.kind !== "file") return [];
    const { path } = from;
    return [
      goesOn((show) =>
        variableOverruled({ client: CLIENT, name: show(name), path: show(path) }, { at: from }),
      ),
    ];
  });
}
