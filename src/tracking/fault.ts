/** Why GitHub was not told. */
export type TrackingFault = "forbidden" | "disabled" | "limited" | "failed" | "unlabelled" | "too-many";

/** The kind of an error of Octokit; never its text, which may hold the request with its token. */
export function faultOf(error: unknown): TrackingFault {
  const status = numberAt(error, "status");
  if (status === 410) return "disabled";
  if (status === 429 || (status === 403 && isRateLimit(error))) return "limited";
  return status === 401 || status === 403 || status === 404 ? "forbidden" : "failed";
}

/** docs.github.com, Rate limits for the REST API: 403 or 429, with one of these headers. */
function isRateLimit(error: unknown): boolean {
  const headers = fieldOf(fieldOf(error, "response"), "headers");
  return fieldOf(headers, "x-ratelimit-remaining") === "0" || fieldOf(headers, "retry-after") !== undefined;
}

function numberAt(value: unknown, name: string): number | undefined {
  const field = fieldOf(value, name);
  return typeof field === "number" ? field : undefined;
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
