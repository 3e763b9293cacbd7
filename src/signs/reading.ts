import type { ServerResponse } from "../evidence.ts";
import type { Provider } from "../providers/provider.ts";
import type { ReasonId } from "../reasons.ts";
import type { Secret } from "../secret.ts";

/** What was asked for; the same answer means different things on different routes. */
export type Asked = "models" | "chat" | "responses" | "messages" | "key" | "other";

export interface ReadingContext {
  readonly asked: Asked;
  /** Row of the table for the host or for the id given. */
  readonly provider?: Provider | undefined;
  /** Provider id as the user gave it; may be unknown to the table. */
  readonly providerId?: string | undefined;
  readonly url?: URL | undefined;
  /** The key that was sent, to compare with what the server echoes. */
  readonly keySent?: Secret | undefined;
}

/** What an answer means. Strings are the server's own words, uncleaned: show them only through `Show`. */
export interface Reading {
  readonly id: ReasonId | "ok";
  /** Other causes that give the same answer, most likely first. */
  readonly alternatives: readonly ReasonId[];
  readonly retryable: boolean;
  /** The server's message, the innermost one that says something. */
  readonly message: string | undefined;
  /** The server's error code or type. */
  readonly code: string | undefined;
  readonly requestId: string | undefined;
  /** Seconds from `Retry-After` or its cousins. */
  readonly retryAfter: number | undefined;
  /** Why the body could not be read as a whole. */
  readonly bodyFault?: ServerResponse["bodyFault"] | "empty";
  /** The key fragment that the server echoed does not belong to the key that was sent. */
  readonly sawOtherKey: boolean;
}
