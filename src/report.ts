import type { Finding, Origin } from "./finding.ts";
import type { ReasonId } from "./reasons.ts";

export const STATUSES = ["pass", "warn", "fail", "skip"] as const;
export type Status = (typeof STATUSES)[number];
export type Verdict = ReasonId | "ok";

/**
 * The report before it is laid out. All strings are safe to print: findings hold markup, everything else went
 * through `Show` and was unquoted.
 */
export interface Report {
  readonly status: Status;
  readonly verdict: Verdict;
  readonly retryable: boolean;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly targets: readonly TargetReport[];
}

export interface TargetReport {
  readonly name: string;
  readonly client: string;
  readonly provider: string | null;
  readonly status: Status;
  readonly verdict: Verdict;
  readonly baseUrl: { readonly value: string; readonly from: Origin } | null;
  readonly key: {
    readonly from: Origin;
    readonly length: number;
    readonly prefix: string;
    readonly fingerprint: string;
  } | null;
  /** What the provider's key endpoint told of credit and expiry; null where none was asked or it does not say. */
  readonly credit: { readonly remaining: number | null; readonly expiresAt: string | null } | null;
  readonly plan: {
    readonly url: string;
    readonly modelsUrl: string;
    readonly authorization: { readonly scheme: string; readonly fingerprint: string } | null;
    readonly headers: readonly string[];
  } | null;
  readonly models: {
    readonly count: number | null;
    readonly required: readonly {
      readonly id: string;
      /** Null where no list was read. */
      readonly listed: boolean | null;
      readonly suggestions: readonly string[];
    }[];
  };
  readonly requests: readonly RequestReport[];
  readonly findings: readonly Finding[];
  /** What to send to the provider's support, without the key; empty where nothing was sent. */
  readonly support: string;
}

export interface RequestReport {
  readonly purpose: string;
  readonly method: string;
  readonly url: string;
  readonly authenticated: boolean;
  readonly attempt: number;
  /** HTTP status, or null where no answer came. */
  readonly status: number | null;
  /** The server's error code or the network's, where it has a plain form. */
  readonly code: string | null;
  readonly requestId: string | null;
  readonly sentAt: string;
  readonly durationMs: number;
}
