import type { Environment } from "./environment.ts";
import type { Inputs } from "./inputs.ts";
import type { Secret } from "./secret.ts";
import type { StoreAddress } from "./secret-store.ts";
import type { StoreAnswer } from "./stored-secret.ts";
import { addressOf } from "./tracking/address.ts";
import { faultOf, type TrackingFault } from "./tracking/fault.ts";

/** Asks GitHub which stores have the secret of a name; undefined where none answers. */
type StoreReader = (
  token: Secret,
  name: string,
  environment: string | undefined,
  milliseconds: number,
) => Promise<StoreAnswer | undefined>;

/** A reader that says by `warn`, in a sentence, what keeps the age from being known. It never throws. */
export function storeReader(environment: Environment, warn: (sentence: string) => void): StoreReader {
  return async (token, name, jobEnvironment, deadline) => {
    const answer = await askStores(environment, token, name, { environment: jobEnvironment, deadline });
    const sentence = typeof answer === "string" ? unreadWords(answer) : notFoundWords(answer);
    if (sentence !== undefined) warn(sentence);
    return typeof answer === "string" ? undefined : answer;
  };
}

/** A sentence where an age is asked for and nothing can tell it. Some events have no secrets, so no token either. */
export function ageWithoutToken(inputs: Inputs, { secretsWithheld }: Environment): string | undefined {
  const isAsked = inputs.secret.maximumAge !== undefined && secretsWithheld === undefined;
  return isAsked && inputs.secretsToken === undefined
    ? "max-secret-age needs secrets-token, a token with Secrets: read."
    : undefined;
}

/** GitHub's client is loaded only here. */
async function askStores(
  { variables, secretsWithheld }: Environment,
  token: Secret,
  name: string,
  limits: Pick<StoreAddress, "environment" | "deadline">,
): Promise<StoreAnswer | TrackingFault | "nowhere"> {
  const address = addressOf(variables);
  if (address === undefined) return "nowhere";
  const { apiUrl, owner, repository } = address;
  const isDependabot = secretsWithheld === "dependabot";
  const place = { apiUrl, repository: `${owner}/${repository}`, isDependabot, ...limits };
  try {
    const { readStoredSecrets } = await import("./secret-store.ts");
    return await readStoredSecrets(token, place, name);
  } catch (error) {
    return faultOf(error);
  }
}

function unreadWords(fault: TrackingFault | "nowhere"): string {
  if (fault === "nowhere")
    return "GITHUB_REPOSITORY names no repository: set it to OWNER/NAME, or leave secrets-token out.";
  if (fault === "limited") return "GitHub's rate limit is reached; the next run asks again.";
  if (fault === "forbidden")
    return "Give secrets-token a token with Secrets: read for this repository; GITHUB_TOKEN cannot have it.";
  return "GitHub did not answer as it should; the next run asks again.";
}

function notFoundWords({ stored, unread }: StoreAnswer): string | undefined {
  if (stored.length > 0) return undefined;
  return unread.length > 0
    ? "The stores that answered have no secret of that name, and others did not answer: check secret-name, and give secrets-token a token that may read them."
    : "No store has a secret of that name: check secret-name, and give environment where the job has one.";
}
