import type { Environment } from "./environment.ts";
import type { Secret } from "./secret.ts";
import type { StoreAnswer } from "./stored-secret.ts";
import { addressOf } from "./tracking/address.ts";

interface Question {
  readonly token: Secret;
  /** The secret's name in GitHub. */
  readonly name: string;
  /** The job's environment, where it is known. */
  readonly environment: string | undefined;
}

/** Asks GitHub which stores have the secret. Its client is loaded only here. Undefined where none answers. */
export async function askStores(
  { variables, secretsWithheld }: Environment,
  { token, name, environment }: Question,
): Promise<StoreAnswer | undefined> {
  const address = addressOf(variables);
  if (address === undefined) return undefined;
  const { readStoredSecrets } = await import("./secret-store.ts");
  const { apiUrl, owner, repository } = address;
  const isDependabot = secretsWithheld === "dependabot";
  return readStoredSecrets(
    token,
    { apiUrl, repository: `${owner}/${repository}`, environment, isDependabot },
    name,
  );
}
