import type { Finding, Origin, Sourced } from "./finding.ts";
import type { Provider } from "./providers/provider.ts";
import type { Secret } from "./secret.ts";

/** Clients besides Codex that have a config file of their own. */
export const FILE_CLIENTS = ["claude-code", "opencode", "aider", "litellm", "continue"] as const;
export type FileClient = (typeof FILE_CLIENTS)[number];
export const CLIENTS = ["codex", "codex-action", "openai-sdk", ...FILE_CLIENTS] as const;
export type Client = (typeof CLIENTS)[number];
/** `messages` is Anthropic's API. */
export type WireApi = "responses" | "chat" | "messages";

/** The version of Anthropic's API that its SDKs send (anthropics/anthropic-sdk-typescript src/client.ts@bfa9197). */
export const ANTHROPIC_VERSION = "2023-06-01";

/** A header the client adds of itself. The value may be a credential, so it is a secret. */
export interface ExtraHeader {
  readonly name: string;
  readonly value: Secret;
}

/** The header that carries the credential, as the client would write it. */
export interface Authorization {
  /** Name of the header: `Authorization`, `x-api-key`, `api-key`. */
  readonly header: string;
  /** First word of an `Authorization` value (`Bearer`, `Basic`), else the header's name. */
  readonly scheme: string;
  /** The whole value of the header. */
  readonly value: Secret;
}

/** What the client would send, to the byte. */
export interface Plan {
  /** The wire API's URL with query parameters: `…/responses`, `…/chat/completions`. */
  readonly url: string;
  readonly modelsUrl: string;
  /** Null where the client would send none. */
  readonly authorization: Authorization | null;
  readonly headers: readonly ExtraHeader[];
}

/** What is to be judged: one client with one provider, base URL, key and models. */
export interface Target {
  readonly name: string;
  readonly client: Client;
  /** The version of Codex that was asked for; absent means the newest known. */
  readonly clientVersion?: string | undefined;
  /** Provider id as configured, or of the built-in table. */
  readonly provider: Sourced<string> | undefined;
  /** Row of the built-in table for this base URL's host, else for the provider id. */
  readonly known: Provider | undefined;
  readonly baseUrl: Sourced<string> | undefined;
  /** The end of the API root that the client adds by itself, so that it is not part of the URL the user writes. */
  readonly clientAdds?: "/v1" | undefined;
  /** The raw key, never trimmed. */
  readonly key: Sourced<Secret> | undefined;
  /** Where this client reads the key of this provider; undefined where the provider needs none. */
  readonly keyExpectedAt: Origin | undefined;
  readonly models: readonly Sourced<string>[];
  readonly wireApi: WireApi;
  /** Undefined where the client would stop before it sends anything. */
  readonly plan: Plan | undefined;
}

/** Inputs and files turned into a target; `findings` are of the layers `config` and `base-url`, or `secret/missing`. */
export interface Resolution {
  readonly target: Target;
  readonly findings: readonly Finding[];
  /** Every credential met on the way (also unused ones), to be masked before anything is printed. */
  readonly secrets: readonly Secret[];
}
