import type { Environment } from "../environment.ts";
import type { Sourced } from "../finding.ts";
import { createShow } from "../foreign-text.ts";
import type { TargetOptions } from "../options.ts";
import { Secret } from "../secret.ts";
import type { Resolution } from "../target.ts";
import { NO_TARGET, takeAim, type Aim } from "./aim.ts";
import { behaves } from "./behaviours.ts";
import { givenKey } from "./credential.ts";
import { credentialsIn } from "./credentials-met.ts";
import { resolveHome } from "./home.ts";
import { readLayers } from "./layers.ts";
import { readAuthFile, resolveLogin } from "./login.ts";
import { stringAt, tableAt, type Table } from "./settings.ts";
import { wrongType } from "./validate.ts";
import { readVariables, type Variables } from "./variables.ts";

/**
 * What Codex would do with this config, in the version that was asked for or else the newest known: the URL, key
 * and headers it would send, and what is wrong with the config. Throws for nothing that a file, a variable or an input holds.
 */
export function resolveCodex(options: TargetOptions, environment: Environment): Resolution {
  const home = resolveHome(options, environment);
  const variables = readVariables(environment, home);
  const { merged: config, layers, problems } = readLayers(options, environment, home);
  const authFile = readAuthFile(options, environment, home, config);
  const given = givenKey(options, variables);
  const login = resolveLogin(given, variables, authFile);
  const isReadable = !problems.some((problem) => problem.stops);
  const aim: Aim = isReadable
    ? takeAim({ options, environment, config, variables, given, login, authFile })
    : { target: NO_TARGET, problems: [], secrets: [] };
  const models = modelsOf(options, config);
  const all = [...problems, ...aim.problems, ...models.problems];
  const secrets = distinct([
    ...(given === undefined ? [] : [given.value]),
    ...(login.key === undefined ? [] : [login.key.value]),
    ...aim.secrets,
    ...credentialsIn(layers, variables),
    ...authFile.secrets,
    ...processSecrets(variables),
  ]);
  const show = createShow(secrets, namesIn(config));
  return {
    target: {
      ...aim.target,
      name: options.name ?? aim.target.provider?.value ?? "codex",
      client: "codex",
      clientVersion: options.clientVersion,
      models: models.models,
      plan: all.some((problem) => problem.stops) ? undefined : aim.target.plan,
    },
    findings: all.map((problem) => problem.report(show)),
    secrets,
  };
}

/** The user's own names of providers and variables. */
export function namesIn(config: Table): string[] {
  const providers = [...(tableAt(config, "model_providers")?.entries ?? [])];
  const selected = stringAt(config, "model_provider")?.value;
  const variables = providers.map(([id]) => stringAt(config, "model_providers", id, "env_key")?.value);
  return [...providers.map(([id]) => id), selected, ...variables].filter((name) => name !== undefined);
}

/** Variables that hold a key whatever the config says. */
function processSecrets(variables: Variables): Secret[] {
  const names = ["OPENAI_API_KEY", "CODEX_API_KEY", "CODEX_ACCESS_TOKEN", "AWS_BEARER_TOKEN_BEDROCK"];
  return names.flatMap((name) => {
    const value = variables.find(name)?.value ?? "";
    return value === "" ? [] : [new Secret(value)];
  });
}

export function distinct(secrets: readonly Secret[]): Secret[] {
  const byValue = new Map(secrets.map((secret) => [secret.reveal(), secret]));
  byValue.delete("");
  return [...byValue.values()];
}

/** The models asked for, else those of the config. An empty `model` makes Codex stop. */
export function modelsOf(
  options: TargetOptions,
  config: Table,
): { readonly models: readonly Sourced<string>[]; readonly problems: Aim["problems"] } {
  if (options.models.length > 0 || options.ignoresConfigModel === true)
    return { models: options.models, problems: [] };
  const [model, review] = [stringAt(config, "model"), stringAt(config, "review_model")];
  const problems =
    model?.value === "" && !behaves(options.clientVersion, "empty-model-is-sent")
      ? [wrongType(["model"], model, "non-empty string", true)]
      : [];
  const models = [model, review].flatMap((leaf) =>
    leaf === undefined || leaf.value === "" ? [] : [{ value: leaf.value, from: leaf.from }],
  );
  const [first, second] = models;
  return { models: first?.value === second?.value ? models.slice(0, 1) : models, problems };
}
