import type { Environment } from "../environment.ts";
import type { Origin, Sourced } from "../finding.ts";
import {
  authFileInvalid,
  baseUrlDefaulted,
  baseUrlKeyTooNew,
  dotenvOverrides,
  envKeyMissing,
  keyAsVariableName,
  keyInlined,
  loginForced,
  loginUnused,
  variableIgnored,
} from "../rules/config.ts";
import type { Secret } from "../secret.ts";
import { behaves } from "./behaviours.ts";
import type { Credential } from "./credential.ts";
import { looksLikeKey } from "./credentials-met.ts";
import { isAuthorization, isKeyHeader } from "./headers.ts";
import type { AuthFile, Login } from "./login.ts";
import { goesOn, stops, type Problem } from "./problem.ts";
import { PROVIDER_ALIASES } from "./provider-fields.ts";
import type { SelectedProvider } from "./select-provider.ts";
import { stringAt, stringsOf, tableAt, type StringLeaf, type Table } from "./settings.ts";
import { isBlank, isInside } from "./text.ts";
import type { Variables } from "./variables.ts";

/** All that was found out about one run of Codex. */
export interface Facts {
  readonly config: Table;
  readonly environment: Environment;
  readonly provider: SelectedProvider;
  readonly credential: Credential;
  readonly login: Login;
  readonly authFile: AuthFile;
  readonly given: Sourced<Secret> | undefined;
  /** `auth-file` was given, so the file must be there. */
  readonly authFileGiven: boolean;
  readonly variables: Variables;
  /** Of Codex; absent means the newest known. */
  readonly version: string | undefined;
}

/** What Codex does not say, and what it says only once it runs. */
export function silentFaults(facts: Facts): Problem[] {
  return [
    ...forcedLogin(facts),
    ...noSource(facts),
    ...defaultedBaseUrl(facts),
    ...brokenAuthFile(facts),
    ...unusedLogin(facts),
    ...ignoredVariables(facts),
    ...ignoredBaseUrl(facts),
    ...overriddenVariables(facts),
    ...inlinedKeys(facts),
  ];
}

/** The login that Codex has of itself, without what our own input stands in for. */
function hasLogin({ login }: Facts): boolean {
  return login.kind !== "none" && login.source !== "api-key";
}

function forcedLogin({ config, login }: Facts): Problem[] {
  const forced = stringAt(config, "forced_login_method");
  const refused =
    (forced?.value === "chatgpt" && login.kind === "key") ||
    (forced?.value === "api" && login.kind === "chatgpt");
  if (!refused) return [];
  const method = forced.value === "api" ? "api" : "chatgpt";
  return [stops(() => loginForced({ forced: method }, { at: forced.from }))];
}

/** The proxy of openai/codex-action adds the key itself, so its provider rightly names none. */
const PROXY_OF_CODEX_ACTION = "codex-action-responses-proxy";

function noSource({ provider, credential }: Facts): Problem[] {
  if (provider.kind !== "custom" || credential.source !== "none") return [];
  if (provider.id === PROXY_OF_CODEX_ACTION) return [];
  const suggestion = `${provider.id.toUpperCase().replace(/[^A-Z0-9]+/g, "_")}_API_KEY`;
  return [
    goesOn((show) =>
      envKeyMissing(
        { provider: show(provider.id), suggestion: show(`env_key = "${suggestion}"`) },
        { at: provider.table.keyAt },
      ),
    ),
  ];
}

/** With the OpenAI login and no key of its own, a provider without base URL may well mean OpenAI: a warning. */
function defaultedBaseUrl({ provider, credential }: Facts): Problem[] {
  if (provider.kind !== "custom" || provider.baseUrl !== undefined) return [];
  if (provider.table.entries.has("base_url")) return [];
  const meant = [...provider.table.entries.keys()].find((key) => PROVIDER_ALIASES.get(key) === "base_url");
  const level = credential.source === "login" && meant === undefined ? "warning" : undefined;
  return [
    goesOn((show) =>
      baseUrlDefaulted(
        { provider: show(provider.id), near: meant === undefined ? undefined : show(meant) },
        { at: provider.table.entries.get(meant ?? "")?.keyAt ?? provider.table.keyAt, level },
      ),
    ),
  ];
}

function brokenAuthFile({ credential, login, authFile, authFileGiven, version }: Facts): Problem[] {
  const { fault, path, at } = authFile;
  const isBroken = fault !== undefined && fault !== "absent" && fault !== "no-key";
  if (isBroken && login.kind === "none" && behaves(version, "broken-auth-file-stops")) {
    return [stops((show) => authFileInvalid({ path: show(path), fault, stops: true }, { at }))];
  }
  if (credential.source !== "login" || login.kind !== "none" || fault === undefined) return [];
  if (fault === "absent" && !authFileGiven) return [];
  return [goesOn((show) => authFileInvalid({ path: show(path), fault, stops: false }, { at }))];
}

/** Only where Codex has no other key: else the login is simply for something else. */
function unusedLogin(facts: Facts): Problem[] {
  const { provider, credential, login, given } = facts;
  if (provider.kind !== "custom" && provider.kind !== "oss") return [];
  const takesGiven = ["env-key", "login", "command"].includes(credential.source);
  if (given !== undefined && !takesGiven) return [unused(facts, "api-key", given.from)];
  if (credential.source !== "none" || provider.kind === "oss" || !hasLogin(facts)) return [];
  return [unused(facts, login.source, login.key?.from ?? provider.from)];
}

function unused({ provider, credential }: Facts, source: Login["source"], at: Origin): Problem {
  const own = credential.source;
  const instead =
    own === "bearer-token" || own === "header" || own === "query" || own === "url" ? own : undefined;
  return goesOn((show) => loginUnused({ provider: show(provider.id), source, instead }, { at }));
}

function ignoredVariables(facts: Facts): Problem[] {
  const { provider, credential, variables } = facts;
  const problems: Problem[] = [];
  const key = variables.find("OPENAI_API_KEY");
  const needsKey =
    credential.source === "none" || (credential.source === "login" && !hasLogin(facts)) || credential.stops;
  const isRead = stringAt(provider.table, "env_key")?.value === "OPENAI_API_KEY";
  if (key !== undefined && !isBlank(key.value) && needsKey && !isRead && provider.kind !== "oss") {
    problems.push(ignored("OPENAI_API_KEY", provider, key.from));
  }
  const url = variables.find("OPENAI_BASE_URL");
  const needsUrl = provider.baseUrl === undefined && provider.kind !== "oss";
  if (url !== undefined && !isBlank(url.value) && needsUrl && !isOpenAi(url.value)) {
    problems.push(ignored("OPENAI_BASE_URL", provider, url.from));
  }
  return problems;
}

/** A version that does not know the key yet goes to OpenAI, or to what OPENAI_BASE_URL says. */
function ignoredBaseUrl({ provider, config, version }: Facts): Problem[] {
  const leaf = stringAt(config, "openai_base_url");
  if (leaf === undefined || isBlank(leaf.value) || provider.kind !== "openai") return [];
  return behaves(version, "openai-base-url-key")
    ? []
    : [goesOn(() => baseUrlKeyTooNew({ key: "openai_base_url" }, { at: leaf.keyAt }))];
}

function isOpenAi(url: string): boolean {
  return /^https:\/\/api\.openai\.com\/v1\/?$/.test(url);
}

function ignored(
  name: "OPENAI_API_KEY" | "OPENAI_BASE_URL",
  { id, kind }: SelectedProvider,
  at: Origin,
): Problem {
  const formerly = name === "OPENAI_BASE_URL" && kind === "openai";
  return goesOn((show) => variableIgnored({ name, provider: show(id), formerly }, { at }));
}

/** Variables of this provider for which `.env` has another value than the job. */
function overriddenVariables({ provider, given, variables }: Facts): Problem[] {
  const envKey = stringAt(provider.table, "env_key")?.value;
  const names = [
    envKey,
    ...stringsOf(tableAt(provider.table, "env_http_headers")).map(([, leaf]) => leaf.value),
  ];
  return [...new Set(names)].flatMap((name) => {
    const entry = variables.dotenv.entries.findLast((candidate) => candidate.name === name);
    const own = name === envKey ? given?.value.reveal() : undefined;
    const before = own ?? variables.inProcess(name ?? "");
    if (entry === undefined || before === undefined || before === entry.value || before === "") return [];
    const { path } = variables.dotenv;
    const at: Origin = { kind: "file", path, ...entry.position };
    return [goesOn((show) => dotenvOverrides({ name: show(entry.name), path: show(path) }, { at }))];
  });
}

function inlinedKeys({ provider, environment }: Facts): Problem[] {
  const envKey = stringAt(provider.table, "env_key");
  const misnamed =
    envKey !== undefined && looksLikeKey(envKey.value)
      ? [goesOn(() => keyAsVariableName({ looksLike: "key" }, { at: envKey.from }))]
      : [];
  const literals = literalKeys(provider.table).filter(({ from }) => isInWorkspace(from, environment));
  return [
    ...misnamed,
    ...literals.map(({ from }) =>
      goesOn((show) => keyInlined({ path: show(from.kind === "file" ? from.path : "") }, { at: from })),
    ),
  ];
}

/** Strings in the provider's table that are credentials by their place; a `${…}` is none yet. */
function literalKeys(table: Table): StringLeaf[] {
  const token = stringAt(table, "experimental_bearer_token");
  const headers = stringsOf(tableAt(table, "http_headers")).filter(
    ([name]) => isAuthorization(name) || isKeyHeader(name),
  );
  const fields = stringsOf(table).filter(
    ([field, { value }]) => PROVIDER_ALIASES.get(field) === "env_key" && looksLikeKey(value),
  );
  const leaves = [...headers, ...fields].map(([, leaf]) => leaf);
  return [...(token === undefined ? [] : [token]), ...leaves].filter(
    ({ value }) => !isBlank(value) && !/\$\{|\$[A-Z_]|%[A-Z_]+%|<|\*\*\*/.test(value),
  );
}

function isInWorkspace(from: Origin, { workingDirectory }: Environment): boolean {
  return from.kind === "file" && isInside(from.path, workingDirectory);
}
