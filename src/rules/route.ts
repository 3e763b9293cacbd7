import { code } from "../markup.ts";
import { answeredWith, means, sentence, server } from "./answered.ts";
import type { ResponseFacts } from "./response-facts.ts";
import { rule } from "./rule.ts";
import { betterBaseUrl, curlTest, ROUTE_TEST } from "./steps.ts";

export const notFound = rule<ResponseFacts>("route/not-found", {
  why: (facts) =>
    means(facts, "the base URL's path is wrong, or the path is right and the server lacks just this route"),
  fix: (facts) =>
    sentence(
      betterBaseUrl(facts) ??
        `compare the base URL with the provider's documentation (many end in ${code("/v1")}, not all), where ${ROUTE_TEST}, and if it is right, set ${code("probe: route")}, as this server may have no list of models`,
    ),
});

export const html = rule<ResponseFacts>("route/html", {
  why: (facts) =>
    sentence(
      `${answeredWith(facts, "a web page")}: the base URL leads to a web site and not to the API, or a login or block page stands in between`,
    ),
  fix: (facts) =>
    sentence(
      betterBaseUrl(facts) ??
        `compare the base URL with the provider's documentation, and if it is the API's, run ${code("curl -si BASE_URL/models")} from another network: a page there too means that the address is wrong, none that something in this network answers in its place`,
    ),
});

export const notOpenai = rule<ResponseFacts>("route/not-openai", {
  why: (facts) =>
    sentence(
      `${answeredWith(facts, "a body")}, as no OpenAI-compatible API sends it: another service lives at this address, or the base URL's path is wrong`,
    ),
  fix: (facts) =>
    sentence(
      betterBaseUrl(facts) ??
        `take the base URL of the OpenAI-compatible API from the provider's documentation and look at what ${curlTest(facts)} prints now: the right one gives a list under ${code("data")}`,
    ),
});

export const modelsUnavailable = rule<ResponseFacts>("route/models-unavailable", {
  why: (facts) =>
    means(
      facts,
      facts.tried === true
        ? "only the list of models is refused or broken, the route that the client uses took the key"
        : "only the list of models is refused or broken, the key may still be good",
    ),
  fix: (facts) =>
    sentence(
      facts.tried === true
        ? `set ${code("probe: route")}, which asks that route alone, or let the key read models if it is a restricted one`
        : `set ${code("probe: route")}, which proves the key at ${server(facts)} without the list and costs no tokens, or let the key read models if it is a restricted one`,
    ),
});
