import { diagnose } from "../src/diagnose.ts";
import type { Asked } from "../src/signs/reading.ts";
import { findProviderById } from "../src/providers/lookup.ts";

/** One real answer with the reasons that its source supports, most specific first. */
export interface CorpusEntry {
  readonly id: string;
  readonly provider: string;
  readonly request: string;
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly network_code: string | null;
  readonly expected: readonly string[];
  /** Null where the source leaves it open. */
  readonly retryable: boolean | null;
}

/** How the diagnosis of one entry compares. */
export interface Mark {
  readonly id: string;
  readonly expected: readonly string[];
  readonly got: string;
  readonly isHit: boolean;
  readonly isExact: boolean;
  /** Null where the corpus leaves it open. */
  readonly isRetryable: boolean | null;
}

export function parseCorpus(text: string): CorpusEntry[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as CorpusEntry);
}

const ASKED: Readonly<Record<string, Asked>> = { models: "models", chat: "chat", responses: "responses" };

/** Diagnoses an entry with what a user of the command has: no key, no base URL. */
export function scoreCorpus(entry: CorpusEntry): Mark {
  const headers = Object.entries(entry.headers).map(([name, value]) => [name.toLowerCase(), value]);
  const context = {
    asked: ASKED[entry.request] ?? "other",
    providerId: entry.provider,
    provider: findProviderById(entry.provider),
  };
  const response = {
    kind: "response" as const,
    status: entry.status ?? 0,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: entry.body ?? "",
  };
  const reading = diagnose(
    entry.network_code === null ? { response, context } : { networkCode: entry.network_code, context },
  );
  return {
    id: entry.id,
    expected: entry.expected,
    got: reading.id,
    isHit: entry.expected.includes(reading.id),
    isExact: entry.expected[0] === reading.id,
    isRetryable: entry.retryable === null ? null : reading.retryable === entry.retryable,
  };
}
