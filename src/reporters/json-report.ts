/*
 * The public form, version 1. It is a type of its own, so that a change inside is not a change outside: fields
 * are added here by hand, never renamed or removed. schema/report.schema.json says the same for other languages.
 */

export type JsonOrigin =
  | { readonly kind: "input" | "env" | "default" | "event"; readonly name: string }
  | { readonly kind: "file"; readonly path: string; readonly line: number; readonly column: number };

export interface JsonFinding {
  readonly id: string;
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  /** Plain text; literals and foreign text stand in back quotes. */
  readonly why: string;
  readonly fix: string;
  readonly docs: string;
  /** Null where no one place is to blame. */
  readonly at: JsonOrigin | null;
  readonly retryable: boolean;
  readonly alternatives: readonly string[];
}

export interface JsonRequest {
  readonly purpose: string;
  readonly method: string;
  readonly url: string;
  readonly authenticated: boolean;
  readonly attempt: number;
  readonly status: number | null;
  readonly code: string | null;
  readonly requestId: string | null;
  readonly sentAt: string;
  readonly durationMs: number;
}

export interface JsonTarget {
  readonly name: string;
  readonly client: string;
  readonly provider: string | null;
  readonly status: "pass" | "warn" | "fail" | "skip";
  readonly verdict: string;
  readonly baseUrl: { readonly value: string; readonly from: JsonOrigin } | null;
  readonly key: {
    readonly from: JsonOrigin;
    readonly length: number;
    readonly prefix: string;
    readonly fingerprint: string;
  } | null;
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
      readonly listed: boolean | null;
      readonly suggestions: readonly string[];
    }[];
  };
  readonly requests: readonly JsonRequest[];
  readonly findings: readonly JsonFinding[];
  readonly support: string;
}

export interface JsonReport {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: "provider-preflight"; readonly version: string };
  readonly status: "pass" | "warn" | "fail" | "skip";
  readonly verdict: string;
  readonly retryable: boolean;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly targets: readonly JsonTarget[];
}
