import { code } from "../markup.ts";
import { means, sentence, server } from "./answered.ts";
import type { ResponseFacts } from "./response-facts.ts";
import { rule } from "./rule.ts";
import { curlTest, keysPage, NEW_RUN, saveKey } from "./steps.ts";

const wantedModel = (facts: ResponseFacts): string => facts.model ?? "the model";

export const permission = rule<ResponseFacts>("access/permission", {
  why: (facts) =>
    means(
      facts,
      facts.keyKind === "file"
        ? "the key lacks a right that this request needs, or it is the token of a login and not an API key"
        : "the key is known, but it or its owner lacks a right that this request needs",
    ),
  fix: (facts) =>
    sentence(
      `give the key the missing right at ${keysPage(facts)} (a restricted key is changed there, a role by the owner of the organization), or make a key with all rights, ${saveKey(facts)} and ${NEW_RUN}`,
    ),
});

export const region = rule<ResponseFacts>("access/region", {
  why: (facts) =>
    means(
      facts,
      facts.alternatives.includes("access/firewall")
        ? "the provider does not serve the country of this runner's address, or a filter refuses the address itself"
        : "the provider does not serve the country of this runner's address",
    ),
  fix: (facts) =>
    sentence(
      `run ${curlTest(facts)} from a country that the provider serves: if it passes there, run the job on a runner in such a country or use an endpoint of your region, and if not, the account itself is restricted`,
    ),
});

export const model = rule<ResponseFacts>("access/model", {
  why: (facts) =>
    means(facts, `${wantedModel(facts)} exists, but this key, project or account may not use it`),
  fix: (facts) =>
    sentence(
      `allow ${wantedModel(facts)} for the key's project or team in the settings behind ${keysPage(facts)}, use a key that may, or set ${code("model")} to one that the key has`,
    ),
});

export const firewall = rule<ResponseFacts>("access/firewall", {
  why: (facts) =>
    means(
      facts,
      "a filter refused the request before the key was looked at, at the provider or in this network",
    ),
  fix: (facts) =>
    sentence(
      `run ${curlTest(facts)} on this runner and from another network: if only this runner is blocked, have its address allowed or run the job elsewhere, and if both are, ask the operator of ${server(facts)}`,
    ),
});

export const accountDisabled = rule<ResponseFacts>("access/account-disabled", {
  why: (facts) =>
    means(facts, "the account or organization behind this key is disabled, suspended or restricted"),
  fix: (facts) =>
    sentence(
      `sign in at ${keysPage(facts)} and read the notice there: if there is one, write to the provider's support, and if the account is in order, the key may be an old one of another account, so make a new key, ${saveKey(facts)} and ${NEW_RUN}`,
    ),
});

export const client = rule<ResponseFacts>("access/client", {
  why: (facts) => means(facts, "it refuses the program that asks, by its name or signature, and not the key"),
  fix: (facts) =>
    sentence(
      `make one request with the client that the job will use: if that passes, this check cannot judge ${server(facts)}, so set ${code("warn-on: access/client")}, and if not, ask its operator to allow that client`,
    ),
});

export const verification = rule<ResponseFacts>("access/verification", {
  why: (facts) =>
    means(facts, "the account must be verified before it may do this, and the key itself is known"),
  fix: (facts) =>
    sentence(
      `let the owner verify the organization or account in the settings behind ${keysPage(facts)}, wait until that is active and run again, or use a model that needs no verification`,
    ),
});
