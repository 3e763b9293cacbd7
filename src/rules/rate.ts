import { code } from "../markup.ts";
import { means, sentence } from "./answered.ts";
import type { ResponseFacts } from "./response-facts.ts";
import { rule } from "./rule.ts";
import { keysPage, waiting } from "./steps.ts";

export const limited = rule<ResponseFacts>("rate/limited", {
  why: (facts) =>
    means(
      facts,
      facts.heals
        ? "too many requests or tokens were used in this window, by this job or by others that share the key"
        : "a limit is reached that lasts longer than a job can wait, such as one per day",
    ),
  fix: (facts) =>
    sentence(
      facts.heals
        ? `${waiting(facts)} and run again, give CI a key of its own if other jobs share this one, or set ${code("warn-on: rate/limited")} so that it does not stop the job`
        : `run again when the window has passed${facts.retryAfter === undefined ? "" : ` (in ${facts.retryAfter} seconds)`}, or raise the account's limit in the settings behind ${keysPage(facts)}`,
    ),
});

export const concurrency = rule<ResponseFacts>("rate/concurrency", {
  why: (facts) => means(facts, "more requests run at the same time than this key or account may have"),
  fix: (facts) =>
    sentence(
      `${waiting(facts)} and run again, let jobs that share the key run one after another with ${code("concurrency: { group: llm }")} in the workflow, or give CI a key of its own`,
    ),
});
