import { code, type Markup } from "../markup.ts";
import { server } from "./answered.ts";
import type { ResponseFacts } from "./response-facts.ts";

/**
 * Secrets of a repository are read when a run is queued, and what a re-run reads is disputed
 * (docs.github.com "Using secrets in GitHub Actions"; cli/cli#13522), so only a new run is sure.
 */
export const NEW_RUN = "start a new run (a re-run may still use the old value)";

/** Where keys are made. */
export function keysPage(facts: ResponseFacts): Markup {
  return facts.keysPage ?? `the ${facts.kind === "server" ? "settings" : "key page"} of ${server(facts)}`;
}

/** How to put a corrected key where this client reads it. */
export function saveKey(facts: ResponseFacts): Markup {
  if (facts.keyKind === "file" && facts.keyPlace !== undefined) return `write it into ${facts.keyPlace}`;
  return `save it with ${facts.saveCommand}`;
}

export function replaceKey(facts: ResponseFacts): Markup {
  return `make a new key at ${keysPage(facts)}, ${saveKey(facts)} and ${NEW_RUN}`;
}

/** Tells a right base URL from a wrong one without a key. */
export const ROUTE_TEST = `${code("curl -si BASE_URL/models")} gets 200 or 401 at a right one and 404 at a wrong one`;

/** The key's place, to point at it. */
export function keyPlace(facts: ResponseFacts): Markup {
  return facts.keyPlace ?? "the variable or file that holds the key";
}

/** The command that asks for the list of models, or words for it. */
export function curlTest(facts: ResponseFacts): Markup {
  return facts.curlTest ?? `${code("curl -si")} on the same URL`;
}

export function statusPage(facts: ResponseFacts): Markup {
  return facts.statusPage ?? `the status page of ${server(facts)}`;
}

/** When to come back, where the server said so. */
export function waiting(facts: ResponseFacts): Markup {
  return facts.retryAfter === undefined
    ? "wait a few minutes"
    : `wait the ${facts.retryAfter} seconds that the server names`;
}

/** The base URL to type: proved by requests without the key, else the documented one, else a likely one. */
export function betterBaseUrl(facts: ResponseFacts): Markup | undefined {
  if (facts.correctedBaseUrl !== undefined)
    return `set ${facts.correctedBaseUrl}, where the API answered requests without a key`;
  if (facts.usualBaseUrl !== undefined)
    return `set the base URL to ${facts.usualBaseUrl}, which this provider documents`;
  if (facts.likelyBaseUrl !== undefined)
    return `compare the base URL with the provider's documentation and try ${facts.likelyBaseUrl}, where a server answered requests without a key`;
  return undefined;
}

/** Written as a list in a sentence. */
export function either(choices: readonly Markup[]): Markup {
  if (choices.length < 2) return choices.join("");
  return `${choices.slice(0, -1).join(", ")} or ${choices.at(-1) ?? ""}`;
}
