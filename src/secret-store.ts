import { createGitHubClient } from "./github-client.ts";
import type { Secret } from "./secret.ts";
import { isRecord } from "./signs/json.ts";
import type { SecretScope, StoreAnswer, StoredSecret } from "./stored-secret.ts";
import { faultOf, type TrackingFault } from "./tracking/fault.ts";

/** Where secrets are kept; `apiUrl` is GITHUB_API_URL, which differs on GitHub Enterprise Server. */
export interface StoreAddress {
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Name of the job's environment, where it is known. */
  readonly environment: string | undefined;
  /** Runs that Dependabot starts get the secrets of its own store, and no other. */
  readonly isDependabot: boolean;
  /** Milliseconds for all stores together. */
  readonly deadline: number;
}

/** One page: GitHub lets a repository use the first 100 secrets of its organization (docs.github.com, Secrets). */
const MOST_SECRETS = 100;

type Listed = readonly { readonly name: string; readonly updated_at: string }[];

/**
 * The secrets of that name that the job could get, the one that wins first: environment before repository before
 * organization. A fault where no store answers, as with a token that may not read them (it needs
 * `Secrets: read`, which GITHUB_TOKEN cannot have). Loaded only where a token is given.
 */
export async function readStoredSecrets(
  token: Secret,
  address: StoreAddress,
  name: string,
): Promise<StoreAnswer | TrackingFault> {
  const stores = storesOf(token, address);
  const answers = await Promise.allSettled(stores.map(([, list]) => list()));
  const stored: StoredSecret[] = [];
  const unread: SecretScope[] = [];
  let fault: TrackingFault = "failed";
  for (const [index, answer] of answers.entries()) {
    const scope = stores[index]?.[0] ?? "repository";
    if (answer.status === "rejected") {
      unread.push(scope);
      fault = faultOf(answer.reason);
    } else stored.push(...named(answer.value, name).map((updatedAt) => ({ scope, updatedAt })));
  }
  return unread.length === stores.length ? fault : { stored, unread };
}

/** Throws where the answer has another form, as a gateway's in front of GitHub may: such a store was not read. */
function listed({ data }: { readonly data: unknown }): Listed {
  const secrets = isRecord(data) ? data["secrets"] : undefined;
  if (!Array.isArray(secrets) || !secrets.every(isListed)) throw new TypeError("no list of secrets");
  return secrets;
}

function isListed(secret: unknown): secret is Listed[number] {
  return isRecord(secret) && typeof secret["name"] === "string" && typeof secret["updated_at"] === "string";
}

function named(secrets: Listed, name: string): string[] {
  return secrets
    .filter((secret) => secret.name.toUpperCase() === name.toUpperCase())
    .map((secret) => secret.updated_at);
}

/** The stores that count for this job, in the order in which they win. */
function storesOf(
  token: Secret,
  { apiUrl, repository, environment, isDependabot, deadline }: StoreAddress,
): (readonly [SecretScope, () => Promise<Listed>])[] {
  const [owner = "", repo = ""] = repository.split("/");
  const { rest, request } = createGitHubClient(token, apiUrl, deadline);
  const place = { owner, repo, per_page: MOST_SECRETS, request };
  if (isDependabot) return [["dependabot", async () => listed(await rest.dependabot.listRepoSecrets(place))]];
  const shared = [
    ["repository", async () => listed(await rest.actions.listRepoSecrets(place))],
    ["organization", async () => listed(await rest.actions.listRepoOrganizationSecrets(place))],
  ] as const;
  if (environment === undefined) return [...shared];
  const own = { ...place, environment_name: environment };
  return [["environment", async () => listed(await rest.actions.listEnvironmentSecrets(own))], ...shared];
}
