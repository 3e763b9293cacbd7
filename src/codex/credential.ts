import type { Origin, Sourced } from "../finding.ts";
import type { TargetOptions } from "../options.ts";
import { Secret } from "../secret.ts";
import { behaves } from "./behaviours.ts";
import { isAuthorization, isKeyHeader, type ConfiguredHeader } from "./headers.ts";
import type { Login } from "./login.ts";
import type { SelectedProvider } from "./select-provider.ts";
import { isTrueAt, stringAt, stringsOf, tableAt } from "./settings.ts";
import { isBlank } from "./text.ts";
import type { Variables } from "./variables.ts";

/** Where the key comes from, and what it is. */
export interface Credential {
  readonly source: "env-key" | "bearer-token" | "command" | "login" | "header" | "query" | "url" | "none";
  readonly key: Sourced<Secret> | undefined;
  readonly expectedAt: Origin | undefined;
  /** The text after `Bearer ` that Codex would send; undefined where it sends no bearer key. */
  readonly bearer: string | undefined;
  /** Codex stops, because the variable of `env_key` is missing or blank. */
  readonly stops: boolean;
}

interface Sources {
  readonly provider: SelectedProvider;
  readonly given: Sourced<Secret> | undefined;
  readonly login: Login;
  readonly headers: readonly ConfiguredHeader[];
  readonly variables: Variables;
}

/** The key that the options give: itself, or the variable they name. */
export function givenKey(options: TargetOptions, variables: Variables): Sourced<Secret> | undefined {
  if (options.apiKey !== undefined) return options.apiKey;
  const variable = options.envKey && variables.find(options.envKey.value);
  return variable && { value: new Secret(variable.value), from: variable.from };
}

/** Order of Codex: env_key, experimental_bearer_token, auth command, login, then what the headers bring. */
export function resolveCredential(sources: Sources, options: TargetOptions): Credential {
  const { table, kind } = sources.provider;
  const takesLogin =
    behaves(options.clientVersion, "login-for-any-provider") && sources.login.kind !== "none";
  if (kind === "oss") return takesLogin ? fromLogin(sources, options) : NONE;
  if (kind === "openai") return fromLogin(sources, options);
  if (kind === "cloud") return fromVariable("AWS_BEARER_TOKEN_BEDROCK", undefined, sources, options);
  const envKey = stringAt(table, "env_key");
  if (envKey !== undefined) return fromVariable(envKey.value, envKey.from, sources, options);
  const token = stringAt(table, "experimental_bearer_token");
  if (token !== undefined)
    return fromValue("bearer-token", { value: new Secret(token.value), from: token.from });
  const command = table.entries.get("auth");
  if (command !== undefined) return fromCommand(command.keyAt, sources);
  if (isTrueAt(table, "requires_openai_auth") || takesLogin) return fromLogin(sources, options);
  return fromRequestParts(sources);
}

const NONE: Credential = {
  source: "none",
  key: undefined,
  expectedAt: undefined,
  bearer: undefined,
  stops: false,
};

function fromValue(source: Credential["source"], key: Sourced<Secret>): Credential {
  return { source, key, expectedAt: key.from, bearer: key.value.reveal(), stops: false };
}

/** A value in `$CODEX_HOME/.env` wins over what the job gives, as it does for Codex. */
function fromVariable(
  name: string,
  namedAt: Origin | undefined,
  sources: Sources,
  options: TargetOptions,
): Credential {
  const isVariableName = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
  const named: Origin = namedAt !== undefined && !isVariableName ? namedAt : { kind: "env", name };
  const variable = sources.variables.find(name);
  const isFromFile = variable?.from.kind === "file";
  const own = variable && { value: new Secret(variable.value), from: variable.from };
  const key = isFromFile ? own : (sources.given ?? own);
  const expectedAt = keyInput(options) ?? named;
  const raw = key?.value.reveal();
  const missing = raw === undefined || isBlank(raw);
  return { source: "env-key", key, expectedAt, bearer: missing ? undefined : raw, stops: missing };
}

/** Where the options say that the key is, for a message that it is not there. */
function keyInput(options: TargetOptions): Origin | undefined {
  const { envKey, apiKey } = options;
  if (apiKey !== undefined) return apiKey.from;
  return envKey && { kind: "env", name: envKey.value };
}

function fromCommand(at: Origin, { given }: Sources): Credential {
  if (given === undefined) return { ...NONE, source: "command", expectedAt: at, stops: true };
  return fromValue("command", given);
}

function fromLogin({ login }: Sources, options: TargetOptions): Credential {
  const expectedAt = keyInput(options) ?? { kind: "env" as const, name: "CODEX_API_KEY" };
  return { source: "login", key: login.key, expectedAt, bearer: login.key?.value.reveal(), stops: false };
}

const KEY_PARAMETER = /^(?:api[-_]?key|key|token|access[-_]?token|subscription-key|code)$/i;

/** A key in a header, in the query, or in the URL itself. */
function fromRequestParts({ provider, headers }: Sources): Credential {
  const header =
    headers.find(({ name }) => isAuthorization(name)) ?? headers.find(({ name }) => isKeyHeader(name));
  if (header !== undefined) return fromHeader(header);
  const parameter = stringsOf(tableAt(provider.table, "query_params")).find(([name]) =>
    KEY_PARAMETER.test(name),
  );
  if (parameter !== undefined) {
    const [, leaf] = parameter;
    return { ...NONE, source: "query", key: { value: new Secret(leaf.value), from: leaf.from } };
  }
  return hasUserinfo(provider.baseUrl?.value) ? { ...NONE, source: "url" } : NONE;
}

function fromHeader({ value, from }: ConfiguredHeader): Credential {
  const source = "header";
  if (value === undefined) return { ...NONE, source, expectedAt: from };
  const key = value.replace(/^(?:Bearer|Token)[ \t]+/i, "");
  return { ...NONE, source, key: { value: new Secret(key), from }, expectedAt: from };
}

function hasUserinfo(url: string | undefined): boolean {
  return url !== undefined && URL.canParse(url) && new URL(url).username !== "";
}
