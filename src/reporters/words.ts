import type { Level, Origin } from "../finding.ts";
import type { Status, TargetReport } from "../report.ts";
import type { LayerState } from "./layer-states.ts";
import { singleLine } from "./single-line.ts";

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  pass: "passed",
  warn: "passed with warnings",
  fail: "failed",
  skip: "skipped",
};

export const STATUS_SYMBOLS: Readonly<Record<Status, string>> = {
  pass: "✓",
  warn: "!",
  fail: "✗",
  skip: "–",
};

export const STATE_SYMBOLS: Readonly<Record<LayerState, string>> = {
  passed: "✓",
  warned: "!",
  failed: "✗",
  // A minus sign: browsers break a line behind a dash, whatever space follows.
  "not reached": "−",
};

export const LEVEL_SYMBOLS: Readonly<Record<Level, string>> = { error: "✗", warning: "!", notice: "i" };

/** Where a value was read, as people write it: `path:line:column`, `$NAME`, `input name`. */
export function originText(origin: Origin): string {
  switch (origin.kind) {
    case "file":
      return singleLine(`${origin.path}:${origin.line}:${origin.column}`);
    case "env":
      return singleLine(`$${origin.name}`);
    case "input":
    case "default":
    case "event":
      return singleLine(`${origin.kind} ${origin.name}`);
  }
}

/** Length, public prefix and fingerprint of the key, or undefined where there is none. */
export function keyFacts(target: TargetReport): readonly string[] | undefined {
  const { key } = target;
  if (key === null) return undefined;
  const prefix = key.prefix === "" ? [] : [singleLine(key.prefix)];
  return [`${key.length} characters`, ...prefix, singleLine(key.fingerprint)];
}

/** Host and port of the base URL, or the value itself where it is not a URL; undefined where there is none. */
export function hostOf(target: TargetReport): string | undefined {
  const value = target.baseUrl?.value;
  if (value === undefined) return undefined;
  const host = URL.canParse(value) ? new URL(value).host : "";
  return singleLine(host === "" ? value : host);
}

/** Milliseconds that the target's requests took together. */
export function requestTime(target: TargetReport): number {
  return target.requests.reduce((sum, request) => sum + request.durationMs, 0);
}
