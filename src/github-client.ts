/** GitHub's REST API. Loaded only where the workflow gives a token for it. */
import { getOctokit } from "@actions/github";
import type { Secret } from "./secret.ts";

/**
 * A client that writes nothing, follows no redirect and is silent after so many milliseconds; each call takes
 * `request` along. `apiUrl` is GITHUB_API_URL, which differs on GitHub Enterprise Server. Throws where that is none.
 */
export function createGitHubClient(token: Secret, apiUrl: string, milliseconds: number) {
  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  const { rest } = getOctokit(token.reveal(), { baseUrl: apiUrl, log });
  const signal = AbortSignal.timeout(milliseconds);
  // The log once more: a notice of a deprecation is written for each request, and quotes the answer's headers.
  return { rest, request: { signal, log, redirect: "manual" as const } };
}

function ignore(): void {
  // Octokit's own words may quote a request.
}
