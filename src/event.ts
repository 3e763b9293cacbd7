import type { Trust, Withheld } from "./environment.ts";

/** What the runner says of the event that started the job. */
export interface EventFacts {
  readonly name: string | undefined;
  readonly actor: string | undefined;
  /** Parsed payload, or undefined where it is missing or no JSON object. */
  readonly payload: unknown;
}

/** Events that run with the secrets of the repository on input that others may write (SECURITY.md F21). */
const OTHER_PEOPLES_INPUT = new Set([
  "pull_request_target",
  "workflow_run",
  "issue_comment",
  "issues",
  "discussion",
  "discussion_comment",
  "pull_request_review",
  "pull_request_review_comment",
  "fork",
  "watch",
]);

/** Parts of a payload that only events on other people's input have. */
const FOREIGN_FIELDS = ["pull_request", "issue", "comment", "workflow_run", "discussion"];

const PULL_REQUEST_EVENTS = new Set([
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment",
]);

const DEPENDABOT = "dependabot[bot]";

/** Events for which Dependabot gets its own secret store (docs.github.com, Dependabot on Actions). */
const DEPENDABOT_EVENTS = new Set([
  "pull_request",
  "push",
  "create",
  "deployment",
  "deployment_status",
  "pull_request_review",
  "pull_request_review_comment",
  "pull_request_target",
]);

/**
 * Whether files and variables of this job may come from somebody who may not know the secrets. A payload that is
 * missing, unreadable or contradicts the event's name counts as such.
 */
export function trustOf(event: EventFacts | undefined): Trust {
  if (event === undefined) return "trusted";
  const { name, payload } = event;
  if (payload === undefined) return "untrusted";
  if (name !== undefined && OTHER_PEOPLES_INPUT.has(name)) return "untrusted";
  const request = field(payload, "pull_request");
  if (name !== undefined && PULL_REQUEST_EVENTS.has(name))
    return request !== undefined && !isFork(request) ? "trusted" : "untrusted";
  return FOREIGN_FIELDS.some((part) => field(payload, part) !== undefined) ? "untrusted" : "trusted";
}

/** Why this event passes no secrets, where it passes none (SECURITY.md F17, F18). */
export function withheldBy(event: EventFacts | undefined): Withheld | undefined {
  if (event?.name === undefined) return undefined;
  const request = field(event.payload, "pull_request");
  const author = field(field(request, "user"), "login");
  const sender = field(field(event.payload, "sender"), "login");
  // Who opened the request counts for `pull_request_target` alone: a person who pushes to it has the secrets.
  const opened = event.name === "pull_request_target" && author === DEPENDABOT;
  const byDependabot = event.actor === DEPENDABOT || sender === DEPENDABOT || opened;
  if (byDependabot && DEPENDABOT_EVENTS.has(event.name)) return "dependabot";
  const fork = event.name.startsWith("pull_request") && event.name !== "pull_request_target";
  return fork && request !== undefined && isFork(request) ? "fork-pull-request" : undefined;
}

/** The number of the pull request that started the job; undefined where it was something else. */
export function pullRequestOf(event: EventFacts | undefined): number | undefined {
  if (event?.name === undefined || !PULL_REQUEST_EVENTS.has(event.name)) return undefined;
  const number = field(field(event.payload, "pull_request"), "number");
  return Number.isSafeInteger(number) ? Number(number) : undefined;
}

/** A head repository that is gone (null) is a deleted fork. */
function isFork(request: unknown): boolean {
  const head = field(field(field(request, "head"), "repo"), "full_name");
  const base = field(field(field(request, "base"), "repo"), "full_name");
  return typeof head !== "string" || typeof base !== "string" || head.toLowerCase() !== base.toLowerCase();
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1] ?? undefined;
}
