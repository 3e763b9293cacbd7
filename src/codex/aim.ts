import type { Origin, Sourced } from "../finding.ts";
import type { Environment } from "../environment.ts";
import type { TargetOptions } from "../options.ts";
import { findProviderByHost } from "../providers/index.ts";
import { Secret } from "../secret.ts";
import type { Plan, Target } from "../target.ts";
import { resolveCredential, type Credential } from "./credential.ts";
import { configuredHeaders } from "./headers.ts";
import type { AuthFile, Login } from "./login.ts";
import { planRequest } from "./plan.ts";
import type { Problem } from "./problem.ts";
import { selectProvider, type SelectedProvider } from "./select-provider.ts";
import type { Table } from "./settings.ts";
import { silentFaults } from "./silent-faults.ts";
import { unknownFields } from "./unknown-fields.ts";
import { validate } from "./validate.ts";
import type { Variables } from "./variables.ts";

/** What was read, before it is known what it means. */
export interface Inputs {
  readonly options: TargetOptions;
  readonly environment: Environment;
  readonly config: Table;
  readonly variables: Variables;
  readonly given: Sourced<Secret> | undefined;
  readonly login: Login;
  readonly authFile: AuthFile;
}

/** The part of a target that the provider decides, and what is wrong with it. */
export interface Aim {
  readonly target: Pick<
    Target,
    "provider" | "baseUrl" | "key" | "keyExpectedAt" | "known" | "wireApi" | "plan"
  >;
  readonly problems: readonly Problem[];
  readonly secrets: readonly Secret[];
}

export const NO_TARGET: Aim["target"] = {
  provider: undefined,
  baseUrl: undefined,
  key: undefined,
  keyExpectedAt: undefined,
  known: undefined,
  wireApi: "responses",
  plan: undefined,
};

/** More findings of one config help nobody, and a hostile one could have many thousands. */
const MOST = 50;

/** The provider, its base URL and key, and the request that Codex would send to it. */
export function takeAim(inputs: Inputs): Aim {
  const { options, config, variables } = inputs;
  const general = [...validate(config, options.clientVersion), ...unknownFields(config)].slice(0, MOST);
  const selection = selectProvider(config, options, variables);
  if (selection.provider === undefined) {
    const target = { ...NO_TARGET, provider: selection.id };
    return { target, problems: [...general, ...selection.problems], secrets: [] };
  }
  const { provider } = selection;
  const headers = configuredHeaders(provider.table, variables);
  const credential = resolveCredential({ ...inputs, provider, headers }, options);
  const authFileGiven = options.authFile !== undefined;
  const version = options.clientVersion;
  const silent = silentFaults({ ...inputs, provider, credential, authFileGiven, version });
  const problems = [...general, ...selection.problems, ...silent];
  const baseUrl = provider.baseUrl ?? defaultBaseUrl(provider, credential, inputs.login);
  const { wireApi } = provider;
  const parts = {
    baseUrl: baseUrl.value,
    wireApi,
    provider: provider.table,
    bearer: credential.bearer,
    headers,
  };
  const stopped = credential.stops || problems.some((problem) => problem.stops);
  const plan = stopped ? undefined : planRequest({ ...parts, own: ownHeaders(provider, credential, inputs) });
  const target = {
    provider: { value: provider.id, from: provider.from },
    // A cloud's own address depends on its region, and no request is made without one.
    baseUrl: provider.kind === "cloud" ? provider.baseUrl : baseUrl,
    key: credential.key,
    keyExpectedAt: credential.expectedAt,
    known: findProviderByHost(hostOf(plan, baseUrl.value)),
    wireApi,
    plan,
  };
  return { target, problems, secrets: secretsOf(credential, plan) };
}

function defaultBaseUrl(provider: SelectedProvider, credential: Credential, login: Login): Sourced<string> {
  const from: Origin = { kind: "default", name: "openai" };
  const isChatGpt = login.kind === "chatgpt" && credential.source === "login" && provider.kind !== "oss";
  return { value: isChatGpt ? "https://chatgpt.com/backend-api/codex" : "https://api.openai.com/v1", from };
}

/** Headers that Codex adds of itself and that decide whose account is used. */
function ownHeaders(
  provider: SelectedProvider,
  credential: Credential,
  { login, variables }: Inputs,
): (readonly [string, string])[] {
  const account = login.kind === "chatgpt" && credential.source === "login" ? login.accountId : undefined;
  const named = [
    ["ChatGPT-Account-ID", account],
    ["OpenAI-Organization", variables.find("OPENAI_ORGANIZATION")?.value],
    ["OpenAI-Project", variables.find("OPENAI_PROJECT")?.value],
  ] as const;
  return named.flatMap(([name, value]) => {
    const isOpenAiOnly = name.startsWith("OpenAI-");
    if (value === undefined || value.trim() === "") return [];
    return isOpenAiOnly && provider.kind !== "openai" ? [] : [[name, value] as const];
  });
}

function hostOf(plan: Plan | undefined, baseUrl: string): string {
  const url = plan?.url ?? baseUrl;
  return URL.canParse(url) ? new URL(url).hostname : "";
}

function secretsOf(credential: Credential, plan: Plan | undefined): Secret[] {
  const key = credential.key === undefined ? [] : [credential.key.value];
  const authorization = plan?.authorization?.value;
  return authorization === undefined ? key : [...key, authorization];
}
