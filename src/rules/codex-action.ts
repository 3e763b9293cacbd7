import { code, type Shown } from "../markup.ts";
import { storeAgain, subject, type Place } from "./place.ts";
import { rule } from "./rule.ts";

const ACTION = code("openai/codex-action");

/** `key` where `model_provider` is there already, else it is the table of the action's own provider. */
export const addedByCodexAction = rule<{ readonly path: Shown; readonly key: boolean }>("config/syntax", {
  why: ({ path, key }) =>
    `${ACTION} adds ${key ? code("model_provider") : code("[model_providers.codex-action-responses-proxy]")} to ${path}, which has it already, so the file becomes invalid and Codex will stop with ${code("duplicate key")}.`,
  fix: ({ key }) =>
    key
      ? `Remove ${code("model_provider")} from the file, or give each ${ACTION} step a ${code("codex-home")} of its own.`
      : `Remove that table from the file, or give each ${ACTION} step a ${code("codex-home")} of its own.`,
});

export const endpointIncomplete = rule<{ readonly corrected: Shown }>("base-url/malformed", {
  why: () =>
    `${ACTION} sends to exactly the URL of ${code("responses-api-endpoint")}, and this one does not end with ${code("/responses")}, where the Responses API is.`,
  fix: ({ corrected }) => `Set it to ${corrected}, here and in ${ACTION}.`,
});

/** What the proxy refuses although the key may be good. */
export const refusedByProxy = rule<
  Place & { readonly form: "character" | "long"; readonly count: number; readonly position: number }
>("secret/not-a-key", {
  why: (facts) =>
    facts.form === "long"
      ? `${subject(facts)} is longer than the 1016 bytes that the proxy of ${ACTION} takes, so it will refuse the key.`
      : `${subject(facts)} has ${facts.count === 1 ? "1 character" : `${facts.count} characters`} other than letters, digits, ${code("-")} and ${code("_")}, the first at character ${facts.position}, and the proxy of ${ACTION} refuses such a key, also a good one.`,
  fix: (facts) =>
    `If the key is whole and right, call Codex without ${ACTION} (${code("env_key")} in its config takes any key); else copy the key and ${storeAgain(facts)}.`,
});
