import { goesOn, stops, type Problem } from "../codex/problem.ts";
import { nearest } from "../codex/near.ts";
import type { Environment } from "../environment.ts";
import type { Origin, Sourced } from "../finding.ts";
import { code } from "../markup.ts";
import type { TargetOptions } from "../options.ts";
import { findProviderById } from "../providers/index.ts";
import {
  fieldUnknown,
  keyInFile,
  noConfig,
  noKeySource,
  noSelection,
  notImitated,
  selectionUndefined,
  wrongValue,
} from "../rules/clients.ts";
import type { Resolution } from "../target.ts";
import { inHome, readConfig, type Format } from "./config-file.ts";
import { isLocal } from "./local.ts";
import { givenKey, keyInput, resolutionOf, secretOf, type Outcome } from "./outcome.ts";
import { parseYaml } from "./read-yaml.ts";
import { itemsAt, stringAt, stringsOf, treeAt, type Mapping, type Tree } from "./tree.ts";
import { dotenvAt, overlay, processVariables, type Variables } from "./variables.ts";

const CLIENT = "continue";
const FORMAT: Format = {
  client: CLIENT,
  form: "YAML",
  parse: (text, locate) => parseYaml(text, locate, true),
};

/**
 * What Continue would call for one entry of `models`: the one that the first of `model` names by `name` or `model`,
 * else the first of the provider that is named, else the first with the role `chat`, which an entry without roles
 * has (docs.continue.dev/reference). `apiBase` with `chat/completions`, or `messages` for Anthropic, is called
 * (docs.continue.dev/customize/model-providers/top-level/openai). `${{ secrets.NAME }}` is looked for in
 * `~/.continue/.env`, in `.env` of the workspace, then in the process (continuedev/continue
 * core/config/yaml/LocalPlatformClient.ts@123d39e); what its hub stores is not seen here.
 */
export function resolveContinue(options: TargetOptions, environment: Environment): Resolution {
  const places = [inHome(environment, ".continue/config.yaml")];
  const { config, problems } = readConfig(options, environment, FORMAT, places);
  const base = { client: CLIENT, models: options.models, problems, secrets: [] } as const;
  if (problems.some((problem) => problem.stops)) return resolutionOf(base, options);
  const entry = choose(itemsAt(config, "models"), options);
  if (entry === undefined) {
    return resolutionOf({ ...base, problems: [notChosen(config, places, options)] }, options);
  }
  const files = [dotenvAt(".env", environment), dotenvAt(inHome(environment, ".continue/.env"), environment)];
  const variables = files.reduce<Variables>(overlay, processVariables(environment));
  return resolutionOf(judgeEntry(entry, variables, options, environment), options);
}

function choose(entries: readonly Tree[], options: TargetOptions): Tree | undefined {
  const [asked] = options.models;
  const provider = options.provider?.value;
  if (asked !== undefined) return entries.find((entry) => namesOf(entry).includes(asked.value));
  if (provider !== undefined) return entries.find((entry) => stringAt(entry, "provider")?.value === provider);
  return entries.find(isForChat) ?? entries[0];
}

function isForChat(entry: Tree): boolean {
  const roles = itemsAt(entry, "roles");
  return roles.length === 0 || roles.some((role) => role.kind === "scalar" && role.value === "chat");
}

function namesOf(entry: Tree): string[] {
  return ["name", "model"].flatMap((field) => stringAt(entry, field)?.value ?? []);
}

function notChosen(config: Mapping | undefined, places: readonly string[], options: TargetOptions): Problem {
  const list = treeAt(config, "models");
  if (config === undefined && options.config === undefined) {
    return stops((show) => noConfig({ client: CLIENT, places: places.map((place) => show(place)) }));
  }
  if (list !== undefined && list.kind !== "sequence") {
    return stops(() =>
      wrongValue({ client: CLIENT, path: code("models"), expected: "a list" }, { at: list.from }),
    );
  }
  const asked = options.models[0] ?? options.provider;
  if (asked === undefined) return stops(() => noSelection({ client: CLIENT }, { at: list?.from }));
  const near = nearest(asked.value, itemsAt(config, "models").flatMap(namesOf));
  return stops((show) =>
    selectionUndefined(
      { client: CLIENT, name: show(asked.value), near: near === undefined ? undefined : show(near) },
      { at: asked.from },
    ),
  );
}

/** Providers of Continue that speak another API than their row of the table, or none that the gate imitates. */
const FOREIGN =
  /^(?:azure|bedrock|bedrockimport|gemini|vertexai|ollama|cohere|sagemaker|watsonx|cloudflare|replicate|huggingface-.*|continue-proxy)$/;

function judgeEntry(
  entry: Tree,
  variables: Variables,
  options: TargetOptions,
  environment: Environment,
): Outcome {
  const [provider, model] = [stringAt(entry, "provider"), stringAt(entry, "model")];
  const wrong = wrongTypes(entry);
  const found = {
    client: CLIENT,
    provider,
    models: model === undefined ? [] : [model],
    secrets: [],
  } as const;
  if (wrong.length > 0) return { ...found, problems: wrong };
  if (provider === undefined) return { ...found, problems: [unread(entry)] };
  const table = findProviderById(provider.value);
  if (FOREIGN.test(provider.value) || (table === undefined && stringAt(entry, "apiBase") === undefined)) {
    return {
      ...found,
      problems: [
        stops((show) => notImitated({ client: CLIENT, name: show(provider.value) }, { at: provider.from })),
      ],
    };
  }
  const fallback = table?.baseUrls[0];
  const written = stringAt(entry, "apiBase");
  const baseUrl: Sourced<string> | undefined =
    options.baseUrl ??
    (written && referred(written, variables)) ??
    (fallback === undefined
      ? undefined
      : { value: fallback, from: { kind: "default", name: provider.value } });
  const headers = stringsOf(treeAt(entry, "requestOptions", "headers")).map(
    ([name, value]) => [name, referred(value, variables)] as const,
  );
  const wireApi = provider.value === "anthropic" ? "messages" : "chat";
  const isOpen =
    isLocal(baseUrl?.value) || headers.some(([name]) => /^(?:authorization|x-api-key|api-key)$/i.test(name));
  const key = keyOf(entry, provider, isOpen, variables, options, environment);
  const request = {
    wireApi,
    keyHeader: wireApi === "messages" ? "x-api-key" : "Authorization",
    headers,
  } as const;
  return { ...found, baseUrl, ...key, request, problems: [...misnamed(entry), ...key.problems] };
}

/** A block of the hub has `uses` and its content elsewhere. */
function unread(entry: Tree): Problem {
  const uses = stringAt(entry, "uses");
  return uses === undefined
    ? stops(() => noSelection({ client: CLIENT }, { at: entry.from }))
    : stops((show) => notImitated({ client: CLIENT, name: show(uses.value) }, { at: uses.from }));
}

function keyOf(
  entry: Tree,
  provider: Sourced<string>,
  isOpen: boolean,
  variables: Variables,
  options: TargetOptions,
  environment: Environment,
): Pick<Outcome, "key" | "keyExpectedAt" | "problems"> {
  const given = givenKey(options, environment);
  if (given !== undefined) return { key: given, keyExpectedAt: given.from, problems: [] };
  const written = stringAt(entry, "apiKey");
  if (written === undefined) {
    const expected = keyInput(options);
    const isFaulty = !isOpen && expected === undefined;
    return { keyExpectedAt: expected, problems: isFaulty ? [missingSource(provider)] : [] };
  }
  const value = referred(written, variables);
  const isReference = value.value !== written.value;
  const isMissing = isReference && value.value === "";
  return {
    key: isMissing ? undefined : secretOf(value),
    keyExpectedAt: value.from,
    problems: isReference ? [] : inlined(written),
  };
}

const REFERENCE = /\$\{\{\s*secrets\.([A-Za-z0-9_-]{1,200})\s*\}\}/g;

/** A text with its secrets filled in; one that is nothing else comes from there. */
function referred({ value, from }: Sourced<string>, variables: Variables): Sourced<string> {
  let at: Origin = from;
  const isWhole = value.replace(REFERENCE, "") === "";
  const text = value.replace(REFERENCE, (_, name: string) => {
    const variable = variables(name);
    if (isWhole) at = variable?.from ?? { kind: "env", name };
    return variable?.value ?? "";
  });
  return { value: text, from: at };
}

function missingSource(provider: Sourced<string>): Problem {
  const suggestion = code("apiKey: ${{ secrets.MY_API_KEY }}");
  return goesOn((show) =>
    noKeySource({ client: CLIENT, name: show(provider.value), suggestion }, { at: provider.from }),
  );
}

function inlined({ value, from }: Sourced<string>): Problem[] {
  if (value === "" || from.kind !== "file" || /^[/~]/.test(from.path)) return [];
  const { path } = from;
  const reference = code("apiKey: ${{ secrets.MY_API_KEY }}");
  return [goesOn((show) => keyInFile({ path: show(path), reference }, { at: from }))];
}

function wrongTypes(entry: Tree): Problem[] {
  return ["provider", "model", "apiBase", "apiKey"].flatMap((field) => {
    const setting = treeAt(entry, field);
    if (setting === undefined || (setting.kind === "scalar" && typeof setting.value === "string")) return [];
    return [
      stops(() =>
        wrongValue({ client: CLIENT, path: code(field), expected: "a string" }, { at: setting.from }),
      ),
    ];
  });
}

const SPELLINGS = new Map([
  ["apibase", "apiBase"],
  ["baseurl", "apiBase"],
  ["apiurl", "apiBase"],
  ["apikey", "apiKey"],
]);

function misnamed(entry: Tree): Problem[] {
  if (entry.kind !== "mapping") return [];
  return [...entry.entries].flatMap(([key, tree]) => {
    const near = SPELLINGS.get(key.toLowerCase().replace(/[_-]/g, ""));
    if (near === undefined || near === key) return [];
    return [
      goesOn((show) =>
        fieldUnknown({ client: CLIENT, path: show(key), near: code(near) }, { at: tree.keyAt }),
      ),
    ];
  });
}
