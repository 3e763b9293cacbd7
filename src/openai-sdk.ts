import type { Environment } from "./environment.ts";
import type { Finding, Origin, Sourced } from "./finding.ts";
import type { TargetOptions } from "./options.ts";
import { findProviderByHost, findProviderById } from "./providers/index.ts";
import type { Provider } from "./providers/provider.ts";
import { noTarget, providerUnknown } from "./rules/target.ts";
import { Secret } from "./secret.ts";
import type { Authorization, Plan, Resolution } from "./target.ts";

const OPENAI = "openai";

/**
 * What the official OpenAI SDKs would call: explicit arguments, then OPENAI_BASE_URL and OPENAI_API_KEY
 * (openai/openai-node src/client.ts@7b7d6ca7).
 */
export function resolveOpenAiSdk(options: TargetOptions, environment: Environment): Resolution {
  const named = options.provider === undefined ? undefined : findProviderById(options.provider.value);
  const baseUrl = baseUrlOf(options, environment, named);
  const known = knownAt(baseUrl?.value) ?? named;
  const provider = options.provider ?? providerByHost(known, baseUrl?.from);
  const key = keyOf(options, environment, named ?? known);
  const findings = resolutionFindings(options, named, baseUrl, key.value);
  return {
    target: {
      name: options.name ?? provider?.value ?? hostOf(baseUrl?.value) ?? "openai-sdk",
      client: "openai-sdk",
      provider,
      known,
      baseUrl,
      key: key.value,
      keyExpectedAt: needsKey(known, baseUrl?.value) || key.value !== undefined ? key.expectedAt : undefined,
      models: options.models,
      wireApi: "chat",
      plan:
        baseUrl === undefined
          ? undefined
          : planOf(baseUrl.value, key.value?.value, known, extraHeaders(known, environment)),
    },
    findings,
    secrets: key.value === undefined ? [] : [key.value.value],
  };
}

function resolutionFindings(
  options: TargetOptions,
  named: Provider | undefined,
  baseUrl: Sourced<string> | undefined,
  key: Sourced<Secret> | undefined,
): Finding[] {
  if (options.provider !== undefined && named === undefined && options.baseUrl === undefined)
    return [providerUnknown({}, { at: options.provider.from })];
  const nothingGiven =
    key === undefined &&
    options.apiKeyEmpty !== true &&
    options.provider === undefined &&
    options.envKey === undefined &&
    baseUrl?.from.kind === "default";
  return nothingGiven ? [noTarget({})] : [];
}

function baseUrlOf(
  options: TargetOptions,
  environment: Environment,
  named: Provider | undefined,
): Sourced<string> | undefined {
  if (options.baseUrl !== undefined) return options.baseUrl;
  const variable = environment.variables["OPENAI_BASE_URL"];
  // The SDK reads the variable only where no base URL was passed, which a provider other than OpenAI needs.
  if (
    (options.provider === undefined || named?.id === OPENAI) &&
    variable !== undefined &&
    variable.trim() !== ""
  )
    return { value: variable, from: { kind: "env", name: "OPENAI_BASE_URL" } };
  const provider = options.provider === undefined ? findProviderById(OPENAI) : named;
  const value = provider?.baseUrls[0];
  return value === undefined
    ? undefined
    : { value, from: { kind: "default", name: provider?.name ?? OPENAI } };
}

/**
 * The variable that was named, else the provider's own that is set. The SDK's own variable is read as well where
 * no provider was named: it may hold any service's key, and would be sent to whatever provider is.
 */
function keyOf(
  options: TargetOptions,
  environment: Environment,
  provider: Provider | undefined,
): { value: Sourced<Secret> | undefined; expectedAt: Origin } {
  if (options.apiKey !== undefined) return { value: options.apiKey, expectedAt: options.apiKey.from };
  const own = provider?.envKeys ?? [];
  const usual = options.provider === undefined || own.length === 0 ? [...own, "OPENAI_API_KEY"] : own;
  const names = options.envKey === undefined ? usual : [options.envKey.value];
  const name =
    names.find((candidate) => environment.variables[candidate] !== undefined) ?? names[0] ?? "OPENAI_API_KEY";
  const text = environment.variables[name];
  const fromInput = text === undefined && options.apiKeyEmpty === true && options.envKey === undefined;
  const from: Origin = fromInput ? { kind: "input", name: "api-key" } : { kind: "env", name };
  return { value: text === undefined ? undefined : { value: new Secret(text), from }, expectedAt: from };
}

/** Servers on one's own machine are often open; everything else wants a key. */
function needsKey(known: Provider | undefined, baseUrl: string | undefined): boolean {
  return known?.kind !== "server" || baseUrl === undefined;
}

/**
 * The requests as the SDK would make them. Null authorization where there is no key, undefined where the SDK throws
 * before it sends: `Headers` refuses a value with a control character inside or one above U+00FF.
 */
function planOf(
  baseUrl: string,
  key: Secret | undefined,
  known: Provider | undefined,
  headers: Plan["headers"],
): Plan | undefined {
  // One slash at the end is dropped, a second one stays (buildURL in openai/openai-node src/client.ts@7b7d6ca7).
  const root = baseUrl.endsWith("/") ? baseUrl.slice(0, -1) : baseUrl;
  if (!URL.canParse(baseUrl) || !URL.canParse(`${root}/models`)) return undefined;
  const urls = { url: `${root}/chat/completions`, modelsUrl: `${root}/models` };
  if (key === undefined || key.reveal().trim() === "") return { ...urls, authorization: null, headers };
  const authorization = authorizationOf(key.reveal(), known);
  return authorization === undefined ? undefined : { ...urls, authorization, headers };
}

/** Variables that the SDK sends to every host (openai/openai-node src/client.ts@7b7d6ca7), trimmed. */
const ACCOUNT_HEADERS = [
  ["OPENAI_ORG_ID", "OpenAI-Organization"],
  ["OPENAI_PROJECT_ID", "OpenAI-Project"],
] as const;

function extraHeaders(known: Provider | undefined, { variables }: Environment): Plan["headers"] {
  const account = ACCOUNT_HEADERS.map(
    ([variable, name]) => [name, (variables[variable] ?? "").trim()] as const,
  );
  return [...Object.entries(known?.requiredHeaders ?? {}), ...account]
    .filter(([, value]) => /^[\x20-\x7E]+$/.test(value))
    .map(([name, value]) => ({ name, value: new Secret(value) }));
}

function authorizationOf(key: string, known: Provider | undefined): Authorization | undefined {
  const header = known?.authHeader ?? "Authorization";
  const written = header === "Authorization" ? `Bearer ${key}` : key;
  const value = written.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, "");
  if (/[\0\n\r]|[^\0-\xFF]/.test(value)) return undefined;
  return { header, scheme: header === "Authorization" ? "Bearer" : header, value: new Secret(value) };
}

function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).host : undefined;
}

function knownAt(url: string | undefined): Provider | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return findProviderByHost(new URL(url).hostname);
}

function providerByHost(known: Provider | undefined, from: Origin | undefined): Sourced<string> | undefined {
  return known === undefined || from === undefined ? undefined : { value: known.id, from };
}
