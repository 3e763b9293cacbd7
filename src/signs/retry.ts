import type { HeaderMap } from "../evidence.ts";
import type { ServerError } from "./server-error.ts";

/** A job waits no longer than this for a limit to pass, in seconds. */
const LONGEST_WAIT = 900;

/** Seconds to wait as the server tells them, from headers first, then from the body; at least 0. */
export function retryAfterOf(headers: HeaderMap, error: ServerError): number | undefined {
  return fromHeaders(headers) ?? durationIn(error.retryDelay ?? "") ?? fromText(error.text);
}

/** Whether the limit passes while a job runs; undefined where the answer does not show its window. */
export function passesSoon(headers: HeaderMap, error: ServerError): boolean | undefined {
  const words = [...error.codes, headers["x-ratelimit-type"] ?? ""].join("\n");
  if (/per_?day|byday|perday/i.test(words)) return false;
  const wait = retryAfterOf(headers, error);
  if (wait !== undefined) return wait <= LONGEST_WAIT;
  if (
    /(?:per|\/|each|every) ?(?:day|week|month)|\b(?:daily|weekly|monthly|rpd|tpd)\b|per-day|每[天日月周]|今日|当日/i.test(
      error.text,
    )
  )
    return false;
  return undefined;
}

function fromHeaders(headers: HeaderMap): number | undefined {
  const milliseconds = Number(headers["retry-after-ms"] ?? "none");
  if (Number.isFinite(milliseconds) && milliseconds >= 0) return milliseconds / 1000;
  const value = headers["retry-after"]?.trim() ?? "";
  if (/^\d{1,9}(?:\.\d{1,6})?$/.test(value)) return Number(value);
  const sentAt = Date.parse(headers["date"] ?? "");
  const until = /[a-z]{3}/i.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isFinite(until - sentAt)) return Math.max(0, (until - sentAt) / 1000);
  return undefined;
}

function fromText(text: string): number | undefined {
  const told =
    /(?:retry|try|wait|again|reset\w{0,3})[^.\n\d]{0,30} ((?:\d{1,9}(?:\.\d{1,12})? ?(?:milliseconds?|seconds?|secs?|minutes?|mins?|hours?|days?|ms|s|m|h|d)[, ]{0,2}){1,4})/i.exec(
      text,
    )?.[1];
  return told === undefined ? undefined : durationIn(told);
}

const UNITS: Readonly<Record<string, number>> = { d: 86_400, h: 3600, m: 60, s: 1 };

/** Seconds in `9m38.016s`, `23s`, `86400 seconds`, `20ms`; a bare number is not taken for a duration. */
export function durationIn(text: string): number | undefined {
  const parts =
    /(\d{1,9}(?:\.\d{1,12})?) ?(milliseconds?|seconds?|secs?|minutes?|mins?|hours?|days?|ms|s|m|h|d)/gi;
  let total: number | undefined;
  for (const [, count, unit] of text.slice(0, 200).matchAll(parts)) {
    const name = (unit ?? "s").toLowerCase();
    const factor = /^(?:ms|milli)/.test(name) ? 0.001 : (UNITS[name.charAt(0)] ?? 1);
    total = (total ?? 0) + Number(count) * factor;
  }
  return total;
}
