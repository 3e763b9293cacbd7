import type { Sourced } from "./finding.ts";
import type { Secret } from "./secret.ts";
import type { Client } from "./target.ts";

export const PROBES = ["auto", "models", "none", "route", "request"] as const;
export type ProbeMode = (typeof PROBES)[number];

export const MISSING_SECRET_POLICIES = ["auto", "fail", "skip"] as const;
export type MissingSecretPolicy = (typeof MISSING_SECRET_POLICIES)[number];

/** What names one target: the inputs of the contract, read once. Absent means not given or empty. */
export interface TargetOptions {
  readonly name?: string | undefined;
  /** Never of length 0. */
  readonly apiKey?: Sourced<Secret> | undefined;
  /** The input was there but empty, as an unset secret makes it. */
  readonly apiKeyEmpty?: boolean | undefined;
  readonly envKey?: Sourced<string> | undefined;
  /** Raw, never trimmed. */
  readonly baseUrl?: Sourced<string> | undefined;
  readonly models: readonly Sourced<string>[];
  /** The config's own model is meant for another of its providers. */
  readonly ignoresConfigModel?: boolean | undefined;
  readonly provider?: Sourced<string> | undefined;
  readonly config?: Sourced<string> | undefined;
  readonly profile?: Sourced<string> | undefined;
  readonly authFile?: Sourced<string> | undefined;
  /** `key=value` lines. */
  readonly configOverrides: readonly Sourced<string>[];
  readonly client?: Client | undefined;
  /** `0.133` or `0.133.0`, only with `codex`; absent means the newest known. */
  readonly clientVersion?: string | undefined;
  readonly probe: ProbeMode;
  /** Exact host names, or `*.suffix`; a port only where it is not the default one. */
  readonly allowedHosts: readonly string[];
  /** Seconds. */
  readonly timeout: number;
  readonly retries: number;
}

/** How findings become a status. */
export interface Policy {
  readonly warnOn: readonly string[];
  readonly failOn: readonly string[];
  readonly fail: boolean;
  readonly onMissingSecret: MissingSecretPolicy;
}
