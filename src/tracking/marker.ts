import { createHash } from "node:crypto";
import { REASONS } from "../reasons.ts";
import type { Verdict } from "../report.ts";

/** What a hidden line of an issue or comment tells of it. */
export interface Marker {
  /** Of the target's name, or of the step; nothing foreign stands in a marker. */
  readonly id: string;
  readonly verdict: Verdict;
}

const FORM = /<!-- provider-preflight (issue|comment)=([0-9a-f]{16}) verdict=([a-z/-]{2,60}) -->/;

/** The first 16 hex digits of the SHA-256: enough to tell names apart, and safe in HTML. */
export function idOf(name: string): string {
  return createHash("sha256").update(name, "utf8").digest("hex").slice(0, 16);
}

/** A line that GitHub does not show. */
export function markerLine(kind: "issue" | "comment", { id, verdict }: Marker): string {
  return `<!-- provider-preflight ${kind}=${id} verdict=${verdict} -->`;
}

/** The marker in a text; undefined where there is none of that kind. */
export function markerIn(kind: "issue" | "comment", text: string): Marker | undefined {
  const [, found, id, verdict] = FORM.exec(text) ?? [];
  if (found !== kind || id === undefined || verdict === undefined || !isVerdict(verdict)) return undefined;
  return { id, verdict };
}

function isVerdict(text: string): text is Verdict {
  return text === "ok" || Object.hasOwn(REASONS, text);
}
