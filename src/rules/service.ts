import { code } from "../markup.ts";
import { means, sentence, server } from "./answered.ts";
import type { ResponseFacts } from "./response-facts.ts";
import { rule } from "./rule.ts";
import { curlTest, statusPage, waiting } from "./steps.ts";

export const unavailable = rule<ResponseFacts>("service/unavailable", {
  why: (facts) =>
    means(
      facts,
      facts.alternatives.includes("network/proxy")
        ? "the service is down, or a proxy on the way made this answer, and neither says anything about the key"
        : "the service or the server behind it is down, which says nothing about the key",
    ),
  fix: (facts) =>
    sentence(
      `${waiting(facts)}, look at ${statusPage(facts)} and run again, or set ${code("warn-on: transient")} if an outage must not stop this job`,
    ),
});

export const overloaded = rule<ResponseFacts>("service/overloaded", {
  why: (facts) =>
    means(facts, "the provider has no capacity at the moment, which is not your own rate limit"),
  fix: (facts) =>
    sentence(
      `${waiting(facts)} and run again, use another model meanwhile, or set ${code("warn-on: service/*")} if this must not stop the job`,
    ),
});

export const failed = rule<ResponseFacts>("service/error", {
  why: (facts) => means(facts, "the server failed and hides why, so nothing can be said about the key"),
  fix: (facts) =>
    sentence(
      `run again, and if it stays so, try ${curlTest(facts)}: the same error there means that the operator of ${server(facts)} must look into their log, where a refused key of their own may be the cause`,
    ),
});

export const retired = rule<ResponseFacts>("service/retired", {
  why: (facts) =>
    facts.retired === undefined
      ? means(facts, "this service or version was shut down, and no key works there any more")
      : sentence(`${server(facts)} is gone and takes no key any more: ${facts.retired}`),
  fix: () =>
    sentence(
      `choose another provider, then change ${code("base-url")}, the key and ${code("model")} together, since none of the old values works elsewhere`,
    ),
});
