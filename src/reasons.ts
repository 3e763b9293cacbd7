/** What is fixed about a reason: its level, whether a retry may heal it, and its title. */
interface Reason {
  readonly level: "error" | "warning" | "notice";
  /** Belongs to the group `transient`. */
  readonly transient?: true;
  /** Annotation titles are not masked by the runner, so they come from this list alone. */
  readonly title: string;
}

const error = (title: string): Reason => ({ level: "error", title });
const warning = (title: string): Reason => ({ level: "warning", title });
const transient = (title: string): Reason => ({ level: "error", transient: true, title });

/**
 * The closed set of reasons, in layer order. Ids are never renamed, never reused.
 * `network/dns` is transient only for a resolver that asks to try again, which its rule decides.
 */
const TABLE = {
  "config/no-target": error("There is nothing to check"),
  "config/missing": error("The config file does not exist"),
  "config/unreadable": error("The config file cannot be read"),
  "config/syntax": error("The config file has a syntax error"),
  "config/invalid-type": error("A setting has the wrong type or value"),
  "config/provider-undefined": error("The selected provider is not defined"),
  "config/provider-name-missing": error("A provider has no name"),
  "config/provider-reserved": error("A built-in provider cannot be redefined"),
  "config/profile-legacy": error("The profile is written in a form that is no longer read"),
  "config/profile-missing": error("The profile file does not exist"),
  "config/wire-api-unsupported": error("The wire API is not supported"),
  "config/auth-conflict": error("A provider has two kinds of authentication"),
  "config/env-key-missing": error("The provider names no source of a key"),
  "config/base-url-defaulted": error("The provider has no base URL, so its key would go to OpenAI"),
  "config/shadowed": warning("A setting is overruled by another one"),
  "config/project-ignored": warning("A setting of the project's config is ignored"),
  "config/env-ignored": warning("A variable is set that this client does not read"),
  "config/auth-unused": warning("A login is present that this provider does not use"),
  "config/auth-file-invalid": error("The login file cannot be used"),
  "config/key-inlined": warning("A key is written in the config file"),
  "config/unknown-field": warning("A setting is not known and is ignored"),
  "secret/missing": error("The API key is not set"),
  "secret/empty": error("The API key is empty"),
  "secret/withheld": warning("This event passes no secrets to the job"),
  "secret/edge-whitespace": error("The API key has white space around it"),
  "secret/inner-whitespace": error("The API key has white space inside"),
  "secret/invisible-characters": error("The API key has invisible characters"),
  "secret/non-ascii": error("The API key has characters outside ASCII"),
  "secret/quoted": error("The API key was saved with quotes or signs around it"),
  "secret/prefixed": error("More than the API key was saved"),
  "secret/placeholder": error("The API key is a placeholder"),
  "secret/unexpanded": error("The API key is an expression that nothing expanded"),
  "secret/masked": error("The API key is a masked copy"),
  "secret/truncated": error("The API key is cut off"),
  "secret/not-a-key": error("The value is not an API key"),
  "secret/other-provider": error("The API key belongs to another service"),
  "secret/unexpected": error("The API key is not the one that is meant here"),
  "secret/aged": warning("The secret is older than allowed"),
  "secret/shadowed": warning("Another secret of the same name wins"),
  "base-url/missing": error("There is no base URL"),
  "base-url/malformed": error("The base URL is not a valid URL"),
  "base-url/insecure": error("The base URL would send the key unencrypted"),
  "base-url/credentials": error("The base URL holds credentials"),
  "base-url/endpoint-path": error("The base URL ends in an endpoint's path"),
  "base-url/version-missing": warning("The base URL lacks its version path"),
  "base-url/version-doubled": error("The base URL has its version path twice"),
  "base-url/dashboard-host": error("The base URL is a web site, not the API"),
  "base-url/query": error("The base URL has a query or a fragment"),
  "base-url/key-mismatch": error("The API key and the base URL belong to different providers"),
  "base-url/not-allowed": error("The base URL's host may not receive the key"),
  "base-url/internal-address": error("The base URL points to an internal address"),
  "network/dns": error("The host name cannot be resolved"),
  "network/refused": error("The connection was refused"),
  "network/timeout": transient("No answer came in time"),
  "network/tls": error("The TLS connection failed"),
  "network/reset": transient("The connection was cut"),
  "network/proxy": error("The proxy failed"),
  "network/proxy-auth": error("The proxy wants other credentials"),
  "network/redirect": error("The server redirects elsewhere"),
  "route/not-found": error("The API is not at this path"),
  "route/html": error("A web page answered, not the API"),
  "route/not-openai": error("The answer is not that of an OpenAI-compatible API"),
  "route/models-unavailable": warning("The list of models is not available"),
  "auth/invalid-key": error("The API key was rejected"),
  "auth/revoked": error("The API key was revoked"),
  "auth/expired": error("The API key has expired"),
  "auth/not-received": error("The server received no API key"),
  "auth/organization": error("The key does not belong to this organization"),
  "auth/project": error("The key does not belong to this project"),
  "auth/ip-not-allowed": error("The key may not be used from this address"),
  "auth/scheme": error("The key was sent in a form the server does not take"),
  "auth/unproven": warning("Nothing proves that the API key is valid"),
  "access/permission": error("The key lacks a permission"),
  "access/region": error("The provider refuses this region"),
  "access/model": error("The key may not use this model"),
  "access/firewall": error("A firewall blocked the request"),
  "access/account-disabled": error("The account is disabled"),
  "access/client": error("The server refuses this client"),
  "access/verification": error("The account is not verified"),
  "quota/exhausted": error("The account has no credit left"),
  "quota/key-limit": error("The key's own budget is spent"),
  "rate/limited": transient("The rate limit is reached"),
  "rate/concurrency": transient("Too many requests run at once"),
  "service/unavailable": transient("The service is unavailable"),
  "service/overloaded": transient("The service is overloaded"),
  "service/error": transient("The service failed without saying why"),
  "service/retired": error("The service was shut down"),
  "model/not-listed": error("The model is not in the provider's list"),
  "model/near-miss": error("The model's id is misspelt"),
  "model/not-found": error("The model does not exist there"),
  "model/empty-list": error("The provider lists no models for this key"),
  "wire/responses-unsupported": error("The provider has no Responses API"),
  "wire/chat-unsupported": error("The provider has no Chat Completions API"),
  "wire/bad-response": error("The answer cannot be read"),
  "wire/stream-broken": error("The stream broke off"),
  "wire/tools-unsupported": error("The provider does not take tools"),
  "internal/error": error("Provider Preflight itself failed"),
} as const satisfies Record<string, Reason>;

export type ReasonId = keyof typeof TABLE;

export const REASONS: Readonly<Record<ReasonId, Reason>> = TABLE;

/** All ids in layer order. */
export const REASON_IDS = Object.keys(TABLE) as readonly ReasonId[];

export function isReasonId(text: string): text is ReasonId {
  return Object.hasOwn(TABLE, text);
}
