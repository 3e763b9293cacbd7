import type { Markup } from "../markup.ts";
import { means, sentence, server } from "./answered.ts";
import type { ResponseFacts } from "./response-facts.ts";
import { rule } from "./rule.ts";
import { either, keysPage, NEW_RUN, saveKey } from "./steps.ts";

export const exhausted = rule<ResponseFacts>("quota/exhausted", {
  why: (facts) =>
    means(
      facts,
      facts.siblings.length > 0
        ? "the account has no credit, or the credit belongs to a plan that has another base URL"
        : facts.kind === "vendor"
          ? "the key is accepted, but its account has no credit, no valid payment or no quota left"
          : "the credit is used up, either yours or the gateway's own at the provider behind it",
    ),
  fix: (facts) =>
    sentence(
      facts.siblings.length > 0
        ? `look up your plan at ${keysPage(facts)}: if its base URL is ${either(facts.siblings)}, use that one, else add credit and run again, as no retry helps before`
        : `look at the balance in the account behind ${keysPage(facts)}: if it is empty, add credit or raise the budget and run again, and if it is not, ${notEmpty(facts)}`,
    ),
});

function notEmpty(facts: ResponseFacts): Markup {
  return facts.kind === "vendor"
    ? "the key may belong to another account or project, or a payment is not yet booked"
    : `the empty account may be the gateway's own, so ask the operator of ${server(facts)}`;
}

export const keyLimit = rule<ResponseFacts>("quota/key-limit", {
  why: (facts) =>
    means(facts, "the budget of this one key is spent, so credit added to the account does not help"),
  fix: (facts) =>
    sentence(
      `raise or reset the limit of this key at ${keysPage(facts)} and run again, or make another key with a higher one, ${saveKey(facts)} and ${NEW_RUN}`,
    ),
});
