import type { Problem } from "../codex/problem.ts";
import type { Environment } from "../environment.ts";
import type { Origin, Sourced } from "../finding.ts";
import { createShow } from "../foreign-text.ts";
import type { TargetOptions } from "../options.ts";
import { findProviderByHost, findProviderById } from "../providers/index.ts";
import type { Provider } from "../providers/provider.ts";
import { Secret } from "../secret.ts";
import type { FileClient, Resolution, Target } from "../target.ts";
import { planOf, type Request } from "./request.ts";

/** What a reader of a client's files found. */
export interface Outcome {
  readonly client: FileClient;
  readonly provider?: Sourced<string> | undefined;
  /** As the user wrote it. */
  readonly baseUrl?: Sourced<string> | undefined;
  readonly clientAdds?: "/v1" | undefined;
  readonly key?: Sourced<Secret> | undefined;
  readonly keyExpectedAt?: Origin | undefined;
  readonly models: readonly Sourced<string>[];
  readonly request?: Omit<Request, "root" | "key"> | undefined;
  readonly problems: readonly Problem[];
  /** Credentials met besides the key. */
  readonly secrets: readonly Secret[];
}

/** Makes the target of what was found; where something stops the client, there is no plan. */
export function resolutionOf(outcome: Outcome, options: TargetOptions): Resolution {
  const { client, provider, key, problems, request, clientAdds } = outcome;
  const baseUrl = outcome.baseUrl && {
    ...outcome.baseUrl,
    value: apiRoot(outcome.baseUrl.value, clientAdds),
  };
  const isStopped = problems.some((problem) => problem.stops);
  const plan =
    request === undefined || isStopped
      ? undefined
      : planOf({ ...request, root: baseUrl?.value, key: key?.value });
  const headers = request?.headers.map(([, { value }]) => new Secret(value)) ?? [];
  const secrets = distinct([
    ...(key === undefined ? [] : [key.value]),
    ...(plan?.authorization == null ? [] : [plan.authorization.value]),
    ...headers.filter((value) => value.length >= SHORTEST_SECRET),
    ...outcome.secrets,
  ]);
  const show = createShow(secrets, provider === undefined ? [] : [provider.value]);
  const target: Target = {
    name: options.name ?? provider?.value ?? client,
    client,
    provider,
    // Not by the id where there is a URL: whoever else stands there may show its list to anyone.
    known: baseUrl === undefined ? provider && findProviderById(provider.value) : knownAt(baseUrl.value),
    baseUrl,
    clientAdds,
    key,
    keyExpectedAt: outcome.keyExpectedAt,
    models: outcome.models,
    wireApi: request?.wireApi ?? "chat",
    plan,
  };
  return { target, findings: problems.map(({ report }) => report(show)), secrets };
}

function distinct(secrets: readonly Secret[]): Secret[] {
  const byValue = new Map(secrets.map((secret) => [secret.reveal(), secret]));
  byValue.delete("");
  return [...byValue.values()];
}

/** A header of a few letters is no credential, and hiding them would garble every message. */
const SHORTEST_SECRET = 12;

function apiRoot(written: string, clientAdds: string | undefined): string {
  return clientAdds === undefined
    ? written
    : `${written.endsWith("/") ? written.slice(0, -1) : written}${clientAdds}`;
}

export function knownAt(url: string | undefined): Provider | undefined {
  return url !== undefined && URL.canParse(url) ? findProviderByHost(new URL(url).hostname) : undefined;
}

/** The key that the options give: itself, or the variable they name. It stands for the one the client reads. */
export function givenKey(options: TargetOptions, environment: Environment): Sourced<Secret> | undefined {
  if (options.apiKey !== undefined) return options.apiKey;
  const name = options.envKey?.value;
  const text =
    name !== undefined && Object.hasOwn(environment.variables, name)
      ? environment.variables[name]
      : undefined;
  return name === undefined || text === undefined
    ? undefined
    : { value: new Secret(text), from: { kind: "env", name } };
}

/** Where the options say that the key is, for a message that it is not there. */
export function keyInput(options: TargetOptions): Origin | undefined {
  if (options.apiKey !== undefined) return options.apiKey.from;
  if (options.envKey !== undefined) return { kind: "env", name: options.envKey.value };
  return options.apiKeyEmpty === true ? { kind: "input", name: "api-key" } : undefined;
}

export function secretOf({ value, from }: Sourced<string>): Sourced<Secret> {
  return { value: new Secret(value), from };
}
