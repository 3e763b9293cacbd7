import { getOctokit } from "@actions/github";
import type { Secret } from "./secret.ts";
import type { StoredSecret } from "./stored-secret.ts";

/** Where the secret is kept; `apiUrl` is GITHUB_API_URL, which differs on GitHub Enterprise Server. */
export interface StoreAddress {
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
}

/** One page: GitHub lets a repository use the first 100 secrets of its organization (docs.github.com, Secrets). */
const MOST_SECRETS = 100;

/**
 * The secrets of that name that the repository sees, the one that wins first: repository before organization.
 * Undefined where GitHub does not answer, or the token may not read them (it needs `Secrets: read`, which
 * GITHUB_TOKEN cannot have). Loaded only where a token is given.
 */
export async function readStoredSecrets(
  token: Secret,
  { apiUrl, repository }: StoreAddress,
  name: string,
): Promise<StoredSecret[] | undefined> {
  const [owner = "", repo = ""] = repository.split("/");
  const { rest } = getOctokit(token.reveal(), { baseUrl: apiUrl });
  try {
    const [own, shared] = await Promise.all([
      rest.actions.listRepoSecrets({ owner, repo, per_page: MOST_SECRETS }),
      rest.actions.listRepoOrganizationSecrets({ owner, repo, per_page: MOST_SECRETS }),
    ]);
    const inStore = (
      scope: StoredSecret["scope"],
      secrets: readonly { name: string; updated_at: string }[],
    ) =>
      secrets
        .filter((secret) => secret.name.toUpperCase() === name.toUpperCase())
        .map((secret) => ({ scope, updatedAt: secret.updated_at }));
    return [...inStore("repository", own.data.secrets), ...inStore("organization", shared.data.secrets)];
  } catch {
    // The error's text may hold the request with its token.
    return undefined;
  }
}
