import type { Environment } from "../environment.ts";
import type { Origin, Sourced } from "../finding.ts";
import type { TargetOptions } from "../options.ts";
import { Secret } from "../secret.ts";
import type { CodexHome } from "./home.ts";
import { stringAt, type Table } from "./settings.ts";
import { isBlank, joinPath, trimWhiteSpace } from "./text.ts";
import type { Variables } from "./variables.ts";

export type AuthFileFault =
  "absent" | "unreadable" | "json" | "byte-order-mark" | "auth-mode" | "type" | "no-key";

/** What `auth.json` holds, read as Codex does: any fault counts as logged out. */
export interface AuthFile {
  readonly path: string;
  readonly at: Origin;
  readonly fault: AuthFileFault | undefined;
  readonly key: string | undefined;
  readonly tokens: { readonly access: string; readonly accountId: string | undefined } | undefined;
  readonly secrets: readonly Secret[];
}

/** Whom Codex is logged in as: CODEX_API_KEY beats auth.json. */
export interface Login {
  readonly kind: "key" | "chatgpt" | "none";
  readonly source: "CODEX_API_KEY" | "auth.json" | "api-key";
  readonly key: Sourced<Secret> | undefined;
  readonly accountId: string | undefined;
}

/** Codex trims CODEX_API_KEY, as `codex login` does, but not the key in auth.json. */
export function resolveLogin(
  given: Sourced<Secret> | undefined,
  variables: Variables,
  file: AuthFile,
): Login {
  const none = { accountId: undefined } as const;
  if (given !== undefined) return { kind: "key", source: "api-key", key: trimmed(given), ...none };
  const variable = variables.find("CODEX_API_KEY");
  if (variable !== undefined && !isBlank(variable.value)) {
    const key = trimmed({ value: new Secret(variable.value), from: variable.from });
    return { kind: "key", source: "CODEX_API_KEY", key, ...none };
  }
  const { key, tokens, at } = file;
  const source = "auth.json";
  if (key !== undefined) return { kind: "key", source, key: { value: new Secret(key), from: at }, ...none };
  if (tokens === undefined) return { kind: "none", source, key: undefined, ...none };
  const access = { value: new Secret(tokens.access), from: at };
  return { kind: "chatgpt", source, key: access, accountId: tokens.accountId };
}

/** An empty key stays as it is, so that it can be told from one that is not there. */
function trimmed(key: Sourced<Secret>): Sourced<Secret> {
  const raw = key.value.reveal();
  return isBlank(raw) ? key : { value: new Secret(trimWhiteSpace(raw)), from: key.from };
}

/** `auth.json` of CODEX_HOME or of the option; nothing is read where credentials are kept elsewhere. */
export function readAuthFile(
  options: TargetOptions,
  environment: Environment,
  home: CodexHome,
  config: Table,
): AuthFile {
  const path = options.authFile?.value ?? joinPath(home.directory, "auth.json");
  const store = stringAt(config, "cli_auth_credentials_store")?.value ?? "file";
  const content = environment.readFile(path);
  const at: Origin = { kind: "file", path: content.path, line: 1, column: 1 };
  const nothing = { path: content.path, at, key: undefined, tokens: undefined, secrets: [] };
  if (content.kind === "absent") return { ...nothing, fault: "absent" };
  if (content.kind !== "text") return { ...nothing, fault: "unreadable" };
  const parsed = { ...nothing, ...parseAuth(content.text) };
  return store === "file" || store === "auto"
    ? { ...parsed, at: keyPosition(content.text, content.path) ?? at }
    : { ...nothing, fault: "absent", secrets: parsed.secrets };
}

/** Where the key's own line stands: enough to find it in a file of a few lines. */
function keyPosition(text: string, path: string): Origin | undefined {
  const offset = text.search(/"(?:OPENAI_API_KEY|access_token)"\s*:\s*"/);
  if (offset < 0) return undefined;
  const before = text.slice(0, offset).split("\n");
  return { kind: "file", path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

type Parsed = Pick<AuthFile, "fault" | "key" | "tokens" | "secrets">;

const LOGGED_OUT = { key: undefined, tokens: undefined };
const MODES: readonly unknown[] = ["apikey", "chatgpt", "chatgptAuthTokens"];

function parseAuth(text: string): Parsed {
  if (text.startsWith("\uFEFF")) return { ...LOGGED_OUT, fault: "byte-order-mark", secrets: quotedIn(text) };
  const json = parseJson(text);
  if (json === undefined) return { ...LOGGED_OUT, fault: "json", secrets: quotedIn(text) };
  const secrets = quotedIn(text);
  if (!isRecord(json)) return { ...LOGGED_OUT, fault: "type", secrets };
  const mode = own(json, "auth_mode") ?? undefined;
  const key = own(json, "OPENAI_API_KEY") ?? undefined;
  const tokens = own(json, "tokens") ?? undefined;
  if (mode !== undefined && !MODES.includes(mode)) return { ...LOGGED_OUT, fault: "auth-mode", secrets };
  if (key !== undefined && typeof key !== "string") return { ...LOGGED_OUT, fault: "type", secrets };
  if (tokens !== undefined && !isTokens(tokens)) return { ...LOGGED_OUT, fault: "type", secrets };
  if (mode === undefined ? key !== undefined : mode === "apikey") {
    return { key, tokens: undefined, fault: key === undefined ? "no-key" : undefined, secrets };
  }
  if (tokens === undefined) return { ...LOGGED_OUT, fault: "no-key", secrets };
  const account = own(tokens, "account_id");
  const accountId = typeof account === "string" ? account : undefined;
  return { key: undefined, tokens: { access: tokens.access_token, accountId }, fault: undefined, secrets };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function own(record: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

interface Tokens extends Record<string, unknown> {
  readonly access_token: string;
}

function isTokens(value: unknown): value is Tokens {
  if (!isRecord(value)) return false;
  return ["id_token", "access_token", "refresh_token"].every((name) => typeof own(value, name) === "string");
}

/** Every credential of the file, also of a broken one. */
function quotedIn(text: string): Secret[] {
  const field =
    /"(?:OPENAI_API_KEY|id_token|access_token|refresh_token|personal_access_token)"\s*:\s*("(?:[^"\\]|\\.)*")/g;
  return [...text.matchAll(field)].flatMap((match) => {
    const value = parseJson(match[1] ?? "");
    return typeof value === "string" && value !== "" ? [new Secret(value)] : [];
  });
}
