import type { Report, TargetReport } from "./report.ts";

/** When a key last worked for a target. */
export interface Success {
  /** Of the raw key: `sha256:` and 12 hex digits. */
  readonly fingerprint: string;
  /** As reports show it; null where the client has its own. */
  readonly baseUrl: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** GitHub's id of the run; null outside Actions. */
  readonly run: string | null;
}

export interface TargetHistory {
  readonly worked: Success | null;
  /** Time of the first failure since then; null while it works. */
  readonly failingSince: string | null;
}

/** What earlier runs saw, by the name of the target. Holds fingerprints and dates, never a key. */
export type History = ReadonlyMap<string, TargetHistory>;

const MOST_TARGETS = 100;
const LONGEST_TEXT = 200;
const FINGERPRINT = /^sha256:[0-9a-f]{12}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/;
const RUN = /^\d{1,20}$/;

/**
 * A history file as it was written; undefined where the text is none. Whoever can write the cache can write the
 * file, so that every field is checked for its form.
 */
export function parseHistory(text: string): History | undefined {
  const document = parseJson(text);
  if (!isRecord(document) || document["schemaVersion"] !== 1 || !isRecord(document["targets"]))
    return undefined;
  const entries = Object.entries(document["targets"]).slice(0, MOST_TARGETS);
  return new Map(entries.map(([name, entry]) => [name, readEntry(entry)]));
}

function readEntry(entry: unknown): TargetHistory {
  if (!isRecord(entry)) return { worked: null, failingSince: null };
  const worked = isRecord(entry["worked"]) ? readSuccess(entry["worked"]) : null;
  return { worked, failingSince: timeIn(entry["failingSince"]) };
}

function readSuccess(entry: Readonly<Record<string, unknown>>): Success | null {
  const fingerprint = formed(entry["fingerprint"], FINGERPRINT);
  const at = timeIn(entry["at"]);
  if (fingerprint === null || at === null) return null;
  return { fingerprint, at, run: formed(entry["run"], RUN), baseUrl: formed(entry["baseUrl"], /^\S+$/) };
}

/** A day of the calendar in the form of `TIME`. */
function timeIn(value: unknown): string | null {
  const time = formed(value, TIME);
  return time === null || Number.isNaN(Date.parse(time)) ? null : time;
}

function formed(value: unknown, form: RegExp): string | null {
  return typeof value === "string" && value.length <= LONGEST_TEXT && form.test(value) ? value : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The history after this run. Targets that were not part of it keep what is known of them. */
export function nextHistory(history: History, report: Report, run: string | undefined): History {
  const next = new Map(history);
  for (const target of report.targets) {
    const before = history.get(target.name) ?? { worked: null, failingSince: null };
    const worked = successOf(target, report.startedAt, formed(run, RUN));
    if (worked !== undefined) next.set(target.name, { worked, failingSince: null });
    else if (target.status === "fail")
      next.set(target.name, { ...before, failingSince: before.failingSince ?? report.startedAt });
  }
  return new Map([...next].slice(-MOST_TARGETS));
}

/** A key worked where it was accepted, and not where nothing was asked or the host accepts any. */
function successOf(target: TargetReport, at: string, run: string | null): Success | undefined {
  const { status, key, findings, requests, baseUrl } = target;
  const isProven =
    requests.some((request) => request.authenticated && isSuccess(request.status)) &&
    !findings.some(({ id }) => id === "auth/unproven");
  if (!isProven || key === null || (status !== "pass" && status !== "warn")) return undefined;
  return { fingerprint: key.fingerprint, baseUrl: baseUrl?.value ?? null, at, run };
}

function isSuccess(status: number | null): boolean {
  return status !== null && status >= 200 && status < 300;
}

export function historyText(history: History): string {
  return `${JSON.stringify({ schemaVersion: 1, targets: Object.fromEntries(history) }, undefined, 2)}\n`;
}
