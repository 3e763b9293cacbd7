import type { Environment } from "../environment.ts";
import type { Finding, Origin, Sourced } from "../finding.ts";
import { createShow, showUrl } from "../foreign-text.ts";
import type { TargetOptions } from "../options.ts";
import { findProviderByHost } from "../providers/index.ts";
import { addedByCodexAction, endpointIncomplete } from "../rules/codex-action.ts";
import { Secret } from "../secret.ts";
import type { Plan, Resolution } from "../target.ts";
import { credentialsIn } from "./credentials-met.ts";
import { readEndpoint, type Endpoint } from "./endpoint.ts";
import { authorizationOf } from "./headers.ts";
import { resolveHome } from "./home.ts";
import { readLayers } from "./layers.ts";
import { stops, type Problem } from "./problem.ts";
import { proxyKeyOf } from "./proxy-key.ts";
import { distinct, modelsOf, namesIn } from "./resolve-codex.ts";
import { tableAt, type Table } from "./settings.ts";
import { unknownFields } from "./unknown-fields.ts";
import { validate } from "./validate.ts";
import { readVariables } from "./variables.ts";

const DEFAULT_ENDPOINT: Sourced<string> = {
  value: "https://api.openai.com/v1/responses",
  from: { kind: "default", name: "responses-api-endpoint" },
};

/**
 * What openai/codex-action would do: its proxy (codex-responses-api-proxy) sends every request with the key of the
 * input to exactly one URL, whatever the Codex config says of providers (action at 9cdb6f3, proxy of 0.169.0).
 */
export function resolveCodexAction(options: TargetOptions, environment: Environment): Resolution {
  const key = keyOf(options, environment);
  const raw = options.baseUrl ?? DEFAULT_ENDPOINT;
  const endpoint = readEndpoint(raw.value);
  const config = readConfig(options, environment);
  const secrets = distinct([...(key.value === undefined ? [] : [key.value.value]), ...config.secrets]);
  const show = createShow(secrets, namesIn(config.merged));
  const known = endpoint.url === undefined ? undefined : findProviderByHost(endpoint.url.hostname);
  const incomplete: Finding[] =
    endpoint.url === undefined || endpoint.isWhole
      ? []
      : [endpointIncomplete({ corrected: showUrl(endpoint.likely, show) }, { at: raw.from })];
  const findings = [...config.problems.map(({ report }) => report(show)), ...incomplete];
  const isStopped = config.problems.some((problem) => problem.stops);
  return {
    target: {
      name: options.name ?? "codex-action",
      client: "codex-action",
      provider: options.provider,
      known,
      baseUrl: { value: endpoint.baseUrl, from: raw.from },
      key: key.value,
      keyExpectedAt: key.expectedAt,
      models: modelsOf(options, config.merged).models,
      wireApi: "responses",
      plan: isStopped ? undefined : planOf(endpoint, key.value?.value),
    },
    findings,
    secrets,
  };
}

/** The key of the action's input: itself, or the variable that stands for it here. */
function keyOf(
  options: TargetOptions,
  environment: Environment,
): { readonly value: Sourced<Secret> | undefined; readonly expectedAt: Origin } {
  if (options.apiKey !== undefined) return { value: options.apiKey, expectedAt: options.apiKey.from };
  const name = options.envKey?.value ?? "OPENAI_API_KEY";
  const text = Object.hasOwn(environment.variables, name) ? environment.variables[name] : undefined;
  if (text !== undefined) {
    const from: Origin = { kind: "env", name };
    return { value: { value: new Secret(text), from }, expectedAt: from };
  }
  const isInput = options.apiKeyEmpty === true && options.envKey === undefined;
  return {
    value: undefined,
    expectedAt: isInput ? { kind: "input", name: "api-key" } : { kind: "env", name },
  };
}

/** Undefined where the proxy refuses the key or the URL, and so never runs. */
function planOf(endpoint: Endpoint, key: Secret | undefined): Plan | undefined {
  const sent = key === undefined ? undefined : proxyKeyOf(key);
  if (endpoint.url === undefined || sent === undefined) return undefined;
  const { url, modelsUrl } = endpoint;
  return { url: url.href, modelsUrl, authorization: authorizationOf(`Bearer ${sent}`), headers: [] };
}

interface ReadConfig {
  readonly merged: Table;
  readonly problems: readonly Problem[];
  readonly secrets: readonly Secret[];
}

/** The config of `codex-home` as Codex will read it once the action has added its lines. */
function readConfig(options: TargetOptions, environment: Environment): ReadConfig {
  const home = resolveHome(options, environment);
  const variables = readVariables(environment, home);
  const { merged, layers, problems } = readLayers(options, environment, home);
  const secrets = credentialsIn(layers, variables);
  if (problems.some((problem) => problem.stops)) return { merged, problems, secrets };
  const user = layers.find(({ name }) => name === "user");
  const twice = user === undefined ? [] : definedTwice(user.table, home.userFile);
  const models = modelsOf(options, merged).problems;
  const all = [...problems, ...twice, ...validate(merged, undefined), ...unknownFields(merged), ...models];
  return { merged, problems: all.slice(0, MOST), secrets };
}

const MOST = 50;

/** The id of the provider that the action adds. */
const ADDED = "codex-action-responses-proxy";

/** The action puts `model_provider` at the top and its table at the end, also where they are already. */
function definedTwice(user: Table, path: string): Problem[] {
  const key = user.entries.get("model_provider");
  const at = key?.keyAt ?? tableAt(user, "model_providers", ADDED)?.keyAt;
  if (at === undefined) return [];
  return [stops((show) => addedByCodexAction({ path: show(path), key: key !== undefined }, { at }))];
}
