import { goesOn, stops, type Problem } from "../codex/problem.ts";
import { nearest } from "../codex/near.ts";
import { directoryOf, joinPath } from "../codex/text.ts";
import type { Environment } from "../environment.ts";
import type { Origin, Sourced } from "../finding.ts";
import { code } from "../markup.ts";
import type { TargetOptions } from "../options.ts";
import { findProviderById } from "../providers/index.ts";
import type { Provider } from "../providers/provider.ts";
import {
  fieldUnknown,
  keyInFile,
  noConfig,
  noKeySource,
  noSelection,
  notImitated,
  referenceMissing,
  referenceOutside,
  selectionUndefined,
  wrongValue,
} from "../rules/clients.ts";
import type { Secret } from "../secret.ts";
import type { Resolution, WireApi } from "../target.ts";
import { homeOf, inHome, parseFile, readConfig, type Format, type ReadConfig } from "./config-file.ts";
import { givenKey, keyInput, resolutionOf, secretOf, type Outcome } from "./outcome.ts";
import { isLocal } from "./local.ts";
import { parseJson } from "./read-json.ts";
import {
  itemsAt,
  mappingAt,
  mergeMappings,
  stringAt,
  stringsOf,
  treeAt,
  type Mapping,
  type Tree,
} from "./tree.ts";
import { firstSet, processVariables, type Variables } from "./variables.ts";

const CLIENT = "opencode";
const FORMAT: Format = {
  client: CLIENT,
  form: "JSON with comments",
  parse: (text, locate) => parseJson(text, locate, true),
};

/**
 * What OpenCode would call. Its files are merged in the order of its documentation (anomalyco/opencode
 * packages/web/src/content/docs/config.mdx@00d80fb); remote and managed configs are not seen here. The provider is
 * what stands before the first slash of `model` (packages/opencode/src/provider/provider.ts@f03db5b, parseModel),
 * and its package decides the wire API. `options.apiKey` wins over a key of `opencode auth login`, and that over the
 * one variable of `env` (the same file, getSDK and "load apikeys"). `{env:NAME}` becomes the variable or nothing,
 * `{file:path}` the trimmed content of the file, without which OpenCode stops (src/config/variable.ts@0380a03).
 */
export function resolveOpenCode(options: TargetOptions, environment: Environment): Resolution {
  const { config, problems } = readFiles(options, environment);
  const variables = processVariables(environment);
  const base = { client: CLIENT, models: options.models, problems, secrets: [] } as const;
  if (problems.some((problem) => problem.stops)) return resolutionOf(base, options);
  const id = providerOf(options, config);
  if (id === undefined) {
    const none = config === undefined && options.models.length === 0;
    const problem = none
      ? stops((show) =>
          noConfig({ client: CLIENT, places: ["opencode.json", "opencode.jsonc"].map((name) => show(name)) }),
        )
      : stops(() => noSelection({ client: CLIENT }));
    return resolutionOf({ ...base, problems: [...problems, problem] }, options);
  }
  const outcome = readProvider({ id, config, options, environment, variables });
  return resolutionOf({ ...outcome, problems: [...problems, ...outcome.problems] }, options);
}

function readFiles(
  options: TargetOptions,
  environment: Environment,
): Pick<ReadConfig, "config" | "problems"> {
  const custom = environment.variables["OPENCODE_CONFIG"] ?? "";
  const global = ["opencode.json", "opencode.jsonc"].map((name) =>
    inHome(environment, `.config/opencode/${name}`),
  );
  const project = ["opencode.json", "opencode.jsonc", ".opencode/opencode.json", ".opencode/opencode.jsonc"];
  const files = readConfig(options, environment, FORMAT, [
    ...global,
    ...(custom === "" ? [] : [custom]),
    ...project,
  ]);
  const inline = environment.variables["OPENCODE_CONFIG_CONTENT"] ?? "";
  if (inline === "" || options.config !== undefined) return files;
  const name = "OPENCODE_CONFIG_CONTENT";
  const last = parseFile(name, inline, FORMAT, () => ({ kind: "env", name }));
  const merged =
    files.config !== undefined && last.config !== undefined
      ? mergeMappings(files.config, last.config)
      : undefined;
  return { config: merged ?? last.config ?? files.config, problems: [...files.problems, ...last.problems] };
}

/** The provider that is named, else that of the model, else the only one of the config. */
function providerOf(options: TargetOptions, config: Mapping | undefined): Sourced<string> | undefined {
  if (options.provider !== undefined) return options.provider;
  const defined = mappingAt(config, "provider");
  const [asked] = options.models;
  const prefixed = asked === undefined ? undefined : prefixOf(asked);
  if (prefixed !== undefined && (defined?.entries.has(prefixed.value) === true || isKnown(prefixed.value)))
    return prefixed;
  const model = stringAt(config, "model");
  const configured = model === undefined ? undefined : prefixOf(model);
  if (configured !== undefined) return configured;
  const [only, ...others] = defined?.entries ?? [];
  return only === undefined || others.length > 0 ? undefined : { value: only[0], from: only[1].keyAt };
}

function prefixOf({ value, from }: Sourced<string>): Sourced<string> | undefined {
  const cut = value.indexOf("/");
  return cut <= 0 ? undefined : { value: value.slice(0, cut), from };
}

function isKnown(id: string): boolean {
  return findProviderById(id) !== undefined;
}

interface Given {
  readonly id: Sourced<string>;
  readonly config: Mapping | undefined;
  readonly options: TargetOptions;
  readonly environment: Environment;
  readonly variables: Variables;
}

function readProvider(given: Given): Outcome {
  const { id, config, options, variables } = given;
  const entry = treeAt(config, "provider", id.value);
  const table = findProviderById(id.value);
  const found = { client: CLIENT, provider: id, models: modelsOf(given, entry), secrets: [] } as const;
  if (entry === undefined && (table === undefined || isForeign(id.value))) {
    const ids = [...(mappingAt(config, "provider")?.entries.keys() ?? [])];
    const near = nearest(id.value, ids);
    const problem = isForeign(id.value)
      ? stops((show) => notImitated({ client: CLIENT, name: show(id.value) }, { at: id.from }))
      : stops((show) =>
          selectionUndefined(
            { client: CLIENT, name: show(id.value), near: near === undefined ? undefined : show(near) },
            { at: id.from },
          ),
        );
    return { ...found, problems: [problem] };
  }
  const wireApi = wireOf(id.value, entry, found.models[0]);
  if (wireApi === undefined) {
    const named = stringAt(entry, "npm") ?? id;
    return {
      ...found,
      problems: [
        stops((show) => notImitated({ client: CLIENT, name: show(named.value) }, { at: named.from })),
      ],
    };
  }
  const written = options.baseUrl ?? stringAt(entry, "options", "baseURL") ?? stringAt(entry, "api");
  const baseUrl = written === undefined ? defaultOf(table) : expanded(written, given).value;
  const headers = stringsOf(treeAt(entry, "options", "headers")).map(
    ([name, value]) => [name, expanded(value, given).value] as const,
  );
  const key = keyOf(given, entry, table);
  const sendsHeader = headers.some(([name]) => /^(?:authorization|x-api-key|api-key)$/i.test(name));
  const isOpen = isLocal(baseUrl?.value) || sendsHeader;
  return {
    ...found,
    baseUrl: baseUrl && { ...baseUrl, value: filledIn(baseUrl.value, variables) },
    key: key.value,
    keyExpectedAt: key.value === undefined && isOpen && !key.isNamed ? undefined : key.expectedAt,
    request: { wireApi, keyHeader: wireApi === "messages" ? "x-api-key" : "Authorization", headers },
    problems: [
      ...wrongTypes(id.value, entry),
      ...misnamed(id.value, entry),
      ...key.problems,
      ...(key.value === undefined && !key.isNamed && !isOpen ? [missingSource(id, table)] : []),
    ],
  };
}

/** Providers whose packages have a wire of their own. */
const FOREIGN =
  /^(?:amazon-bedrock|azure|azure-cognitive-services|google|google-vertex|google-vertex-anthropic|github-copilot|gitlab|sap-ai-core|cloudflare-workers-ai|opencode)$/;

function isForeign(id: string): boolean {
  return FOREIGN.test(id);
}

const WIRES = new Map<string, WireApi>([
  ["@ai-sdk/openai-compatible", "chat"],
  ["@openrouter/ai-sdk-provider", "chat"],
  ["@ai-sdk/groq", "chat"],
  ["@ai-sdk/mistral", "chat"],
  ["@ai-sdk/deepinfra", "chat"],
  ["@ai-sdk/cerebras", "chat"],
  ["@ai-sdk/togetherai", "chat"],
  ["@ai-sdk/openai", "responses"],
  ["@ai-sdk/anthropic", "messages"],
]);

/** By the package of the model or the provider; undefined where the gate does not know what it sends. */
function wireOf(
  id: string,
  entry: Tree | undefined,
  model: Sourced<string> | undefined,
): WireApi | undefined {
  const ofModel = model && stringAt(entry, "models", model.value, "provider", "npm");
  const npm = (ofModel ?? stringAt(entry, "npm"))?.value;
  if (npm !== undefined) return WIRES.get(npm);
  if (isForeign(id)) return undefined;
  if (id === "openai") return "responses";
  return id === "anthropic" ? "messages" : "chat";
}

function defaultOf(table: Provider | undefined): Sourced<string> | undefined {
  const value = table?.baseUrls[0];
  return value === undefined ? undefined : { value, from: { kind: "default", name: table?.name ?? "" } };
}

/** `${NAME}` in a base URL becomes the variable where it is set (loadBaseURL in provider.ts). */
function filledIn(url: string, variables: Variables): string {
  return url.replace(/\$\{([^}]{1,200})\}/g, (whole, name: string) => variables(name)?.value ?? whole);
}

/** The models asked for, else the config's of this provider, each by the id that is sent. */
function modelsOf({ id, config, options }: Given, entry: Tree | undefined): Sourced<string>[] {
  const configured = ["model", "small_model"].flatMap((name) => {
    const model = stringAt(config, name);
    return model?.value.startsWith(`${id.value}/`) === true ? [model] : [];
  });
  const chosen = options.models.length > 0 ? options.models : configured;
  const ids = chosen.map(({ value, from }) => {
    const name = value.startsWith(`${id.value}/`) ? value.slice(id.value.length + 1) : value;
    return { value: stringAt(entry, "models", name, "id")?.value ?? name, from };
  });
  return ids.filter(({ value }, index) => ids.findIndex((other) => other.value === value) === index);
}

interface Key {
  readonly value: Sourced<Secret> | undefined;
  readonly expectedAt: Origin | undefined;
  /** The config or the table says where the key is, also where it is not there. */
  readonly isNamed: boolean;
  readonly problems: readonly Problem[];
}

function keyOf(given: Given, entry: Tree | undefined, table: Provider | undefined): Key {
  const { options, environment, variables, id } = given;
  const own = givenKey(options, environment);
  const expected = keyInput(options);
  if (own !== undefined) return { value: own, expectedAt: own.from, isNamed: true, problems: [] };
  const written = stringAt(entry, "options", "apiKey");
  if (written !== undefined) {
    const { value, at, isReference, problems } = expanded(written, given);
    const hints = isReference ? problems : [...problems, ...inlined(written)];
    const isMissing = value.value === "" && isReference;
    return {
      value: isMissing ? undefined : secretOf(value),
      expectedAt: expected ?? at,
      isNamed: true,
      problems: hints,
    };
  }
  const login = loginKey(id.value, environment);
  const names = envOf(entry, table);
  const found =
    login ?? firstSet(variables, names) ?? (names[0] === undefined ? undefined : variables(names[0]));
  const [first] = names;
  const named: Origin | undefined = first === undefined ? undefined : { kind: "env", name: first };
  const expectedAt = found?.from ?? expected ?? named;
  return { value: found && secretOf(found), expectedAt, isNamed: expectedAt !== undefined, problems: [] };
}

function envOf(entry: Tree | undefined, table: Provider | undefined): readonly string[] {
  const names = itemsAt(entry, "env").flatMap((item) =>
    item.kind === "scalar" && typeof item.value === "string" ? [item.value] : [],
  );
  return names.length > 0 ? names : (table?.envKeys ?? []);
}

/** A key that `opencode auth login` stored. */
function loginKey(id: string, environment: Environment): Sourced<string> | undefined {
  const data = environment.variables["XDG_DATA_HOME"] ?? "";
  const path = joinPath(data === "" ? inHome(environment, ".local/share") : data, "opencode/auth.json");
  const content = environment.readFile(path);
  if (content.kind !== "text") return undefined;
  const { config } = parseFile(path, content.text, FORMAT);
  return stringAt(config, id, "type")?.value === "api" ? stringAt(config, id, "key") : undefined;
}

interface Expanded {
  readonly value: Sourced<string>;
  /** Where the value itself is to be set. */
  readonly at: Origin;
  readonly isReference: boolean;
  readonly problems: readonly Problem[];
}

/** A text with its `{env:…}` and `{file:…}` filled in; one that is nothing else comes from there. */
function expanded(text: Sourced<string>, { environment, variables }: Given): Expanded {
  const problems: Problem[] = [];
  let at = text.from;
  const whole = /^\{(?:env|file):[^}]+\}$/.test(text.value);
  const value = text.value
    .replace(/\{env:([^}]{1,200})\}/g, (_, name: string) => {
      if (whole) at = { kind: "env", name };
      return variables(name)?.value ?? "";
    })
    .replace(/\{file:([^}]{1,1000})\}/g, (_, name: string) => {
      if (environment.trust === "untrusted" && leadsOut(name)) {
        problems.push(
          stops((show) => referenceOutside({ client: CLIENT, path: show(name, 160) }, { at: text.from })),
        );
        return "";
      }
      const content = environment.readFile(pathFrom(name, text.from, environment));
      if (content.kind === "text") {
        if (whole) at = { kind: "file", path: content.path, line: 1, column: 1 };
        return content.text.trim();
      }
      problems.push(
        stops((show) => referenceMissing({ client: CLIENT, path: show(content.path) }, { at: text.from })),
      );
      return "";
    });
  const isReference = value !== text.value || whole;
  return { value: { value, from: at }, at, isReference, problems };
}

/** Whoever changes the config in a pull request must not have another file of the machine sent as a key. */
function leadsOut(name: string): boolean {
  return /^(?:[/\\~]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(name);
}

/** Relative to the file that names it. */
function pathFrom(name: string, from: Origin, environment: Environment): string {
  if (name.startsWith("./")) return pathFrom(name.slice(2), from, environment);
  if (name.startsWith("~/")) return joinPath(homeOf(environment), name.slice(2));
  const isAbsolute = /^(?:[/\\]|[A-Za-z]:)/.test(name);
  return isAbsolute || from.kind !== "file"
    ? name
    : joinPath(directoryOf(from.path), name).replace(/^\.\//, "");
}

function inlined({ value, from }: Sourced<string>): Problem[] {
  if (from.kind !== "file" || value === "" || /^[/~]/.test(from.path)) return [];
  const { path } = from;
  return [
    goesOn((show) => keyInFile({ path: show(path), reference: code('"{env:MY_API_KEY}"') }, { at: from })),
  ];
}

function missingSource(id: Sourced<string>, table: Provider | undefined): Problem {
  const suggestion = code(`"apiKey": "{env:${table?.envKeys[0] ?? "MY_API_KEY"}}"`);
  return goesOn((show) => noKeySource({ client: CLIENT, name: show(id.value), suggestion }, { at: id.from }));
}

function wrongTypes(id: string, entry: Tree | undefined): Problem[] {
  const places = [["npm"], ["api"], ["options", "baseURL"], ["options", "apiKey"]];
  return places.flatMap((path) => {
    const setting = treeAt(entry, ...path);
    if (setting === undefined || (setting.kind === "scalar" && typeof setting.value === "string")) return [];
    const name = ["provider", id, ...path].join(".");
    return [
      stops((show) =>
        wrongValue({ client: CLIENT, path: show(name), expected: "a string" }, { at: setting.from }),
      ),
    ];
  });
}

const SPELLINGS = new Map([
  ["baseurl", "baseURL"],
  ["apibase", "baseURL"],
  ["url", "baseURL"],
  ["apikey", "apiKey"],
  ["key", "apiKey"],
]);

/** `base_url` and the like, and the right name in the wrong place. */
function misnamed(id: string, entry: Tree | undefined): Problem[] {
  const inOptions = [...(mappingAt(entry, "options")?.entries ?? [])].map(([key, tree]) => ({
    key,
    tree,
    place: ["options"],
  }));
  const beside = [...(mappingAt(entry)?.entries ?? [])].map(([key, tree]) => ({ key, tree, place: [] }));
  return [...inOptions, ...beside].flatMap(({ key, tree, place }) => {
    const right = SPELLINGS.get(key.toLowerCase().replace(/[_-]/g, ""));
    if (right === undefined || (place.length > 0 && key === right)) return [];
    const path = ["provider", id, ...place, key].join(".");
    const near = code(`"${right}" under "options"`);
    return [goesOn((show) => fieldUnknown({ client: CLIENT, path: show(path), near }, { at: tree.keyAt }))];
  });
}
