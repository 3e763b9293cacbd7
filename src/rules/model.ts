import { code, unquoted, type Markup, type Shown } from "../markup.ts";
import { means, sentence, server } from "./answered.ts";
import type { ResponseFacts } from "./response-facts.ts";
import { rule } from "./rule.ts";
import { curlTest, either, keysPage } from "./steps.ts";

/** What a list of models tells about one that is wanted. */
export interface ModelFacts {
  readonly wanted: Shown;
  /** The nearest ids of the list, best first. */
  readonly near: readonly Shown[];
  /** Ids in the list. */
  readonly count: number;
  /** The list is said to hold everything that can be called. */
  readonly complete: boolean;
  /** Only case, white space or a prefix differ. */
  readonly certain: boolean;
  /** The names of deployments are called here, not those of models. */
  readonly deployments: boolean;
}

export const nearMiss = rule<ModelFacts>("model/near-miss", {
  why: (facts) =>
    sentence(
      facts.certain
        ? `the list has no ${facts.wanted} but ${either(facts.near)}, differing only in case, white space or prefix`
        : `the list of ${facts.count} models has no ${facts.wanted}, and nearest to it ${facts.near.length > 1 ? "are" : "is"} ${either(facts.near)}`,
    ),
  fix: (facts) =>
    sentence(
      facts.certain
        ? `set ${code("model")} to ${either(facts.near)}`
        : `set ${code("model")} to ${either(facts.near)}, if that is the one you mean, else to another id of the list`,
    ),
});

export const notListed = rule<ModelFacts>("model/not-listed", {
  why: (facts) =>
    sentence(
      facts.complete
        ? `${facts.wanted} is not among the ${facts.count} models that the provider lists for this key${nearest(facts)}`
        : `${facts.wanted} is not in the list${nearest(facts)}, but this list does not show everything that can be called`,
    ),
  fix: (facts) => sentence(notListedFix(facts)),
});

function nearest(facts: ModelFacts): Markup {
  return facts.near.length === 0 ? "" : `, where ${either(facts.near)} is nearest`;
}

function notListedFix(facts: ModelFacts): Markup {
  if (facts.deployments)
    return `compare ${code("model")} with the names of your deployments in the provider's console, since their names are called here and not those of the models`;
  if (!facts.complete)
    return `make one request with ${facts.wanted}: if it passes, set ${code("warn-on: model/not-listed")} or leave this warning, else take an id from the provider's documentation`;
  const choice = facts.near.length === 0 ? "an id" : `${either(facts.near)} or another id`;
  return `set ${code("model")} to ${choice} of the list, or have ${facts.wanted} enabled for the project or group of this key if it should be there`;
}

export const emptyListSeen = rule<{ readonly callable: boolean }>("model/empty-list", {
  why: (facts) =>
    sentence(
      facts.callable
        ? "the provider accepts the request and lists no models: the key's project has none enabled, or no model is installed or loaded on the server"
        : "the list of models is empty, and at this provider the list does not show what can be called",
    ),
  fix: () =>
    sentence(
      `enable models for the key's project in the provider's console, or on a server of your own install or load one (${code("ollama pull NAME")} with Ollama), and run again`,
    ),
});

export const emptyList = rule<ResponseFacts>("model/empty-list", {
  why: (facts) =>
    sentence(
      `${server(facts)} accepts the request and lists no models: the key's project has none enabled, or no model is installed or loaded on the server`,
    ),
  fix: (facts) =>
    sentence(
      facts.kind === "server"
        ? `install or load a model on the server (${code("ollama pull NAME")} with Ollama) and run again`
        : `enable models for the key's project or group in the settings behind ${keysPage(facts)}, and run again`,
    ),
});

const wantedModel = (facts: ResponseFacts): Markup => facts.model ?? "the model";

export const notFound = rule<ResponseFacts>("model/not-found", {
  why: (facts) =>
    means(
      facts,
      `${wantedModel(facts)} does not exist there under this id, was withdrawn, or is hidden from this key`,
    ),
  fix: (facts) => sentence(notFoundFix(facts)),
});

function notFoundFix(facts: ResponseFacts): Markup {
  if (isDeployment(facts))
    return `set ${code("model")} to the name of a deployment, as Azure's portal lists it for this resource, or create one and wait five minutes`;
  if (facts.asked === "models")
    return `look for the id in the documentation of ${server(facts)} or in the settings of the key's group, as the list of models gave this very answer, and set ${code("model")} to one that is offered there`;
  return `look for the id in the list that ${curlTest(facts)} prints: if it stands there in another spelling, set ${code("model")} to that, if just so, ask for access to it, and if not at all, choose another model`;
}

/** Azure calls deployments by the names that their owner gave them, and says so by this code. */
function isDeployment(facts: ResponseFacts): boolean {
  return facts.code !== undefined && unquoted(facts.code) === "DeploymentNotFound";
}

export const refusedAsMisspelt = rule<ResponseFacts>("model/near-miss", {
  why: (facts) => means(facts, `the id of ${wantedModel(facts)} is spelt otherwise there`),
  fix: (facts) =>
    sentence(
      `take the id letter by letter from the list that ${curlTest(facts)} prints, and set ${code("model")} to it`,
    ),
});

export const refusedAsUnlisted = rule<ResponseFacts>("model/not-listed", {
  why: (facts) => means(facts, `${wantedModel(facts)} is not one of the models that this server offers`),
  fix: (facts) =>
    sentence(`choose an id from the list that ${curlTest(facts)} prints, and set ${code("model")} to it`),
});
