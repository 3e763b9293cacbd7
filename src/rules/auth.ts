import { code, unquoted, type Markup } from "../markup.ts";
import { means, sentence, server } from "./answered.ts";
import type { ResponseFacts } from "./response-facts.ts";
import { rule } from "./rule.ts";
import { curlTest, either, keyPlace, keysPage, NEW_RUN, replaceKey, saveKey } from "./steps.ts";

export const invalidKey = rule<ResponseFacts>("auth/invalid-key", {
  why: (facts) => means(facts, rejection(facts)),
  fix: (facts) => sentence(rejectionFix(facts)),
});

/** Same answer, different cause: the words name what fits this host. */
function rejection(facts: ResponseFacts): Markup {
  if (facts.sawOtherKey)
    return "the key it names is not the one that was sent, so a proxy or gateway in between sends its own";
  if (facts.siblings.length > 0)
    return "the key is wrong or deleted, or it is good and belongs to another region or plan of this provider";
  if (facts.kind === "vendor")
    return facts.alternatives.includes("auth/not-received")
      ? "the key is wrong, deleted or one of another service, or a proxy or client setting lost it on the way"
      : "the key is wrong, deleted or one of another service";
  return "the key is wrong, deleted or one of another service, or the gateway fails to check any key";
}

function rejectionFix(facts: ResponseFacts): Markup {
  if (facts.sawOtherKey)
    return `run ${curlTest(facts)} from another network: if it passes there, correct the key in the proxy or gateway of this network, else in the gateway at ${server(facts)}`;
  if (facts.siblings.length > 0)
    return `see at ${keysPage(facts)} where the key was made: if its base URL is ${either(facts.siblings)}, use that one, else make a new key, ${saveKey(facts)} and ${NEW_RUN}`;
  if (facts.kind === "vendor") return replaceKey(facts);
  return `make a new key at ${keysPage(facts)}, ${saveKey(facts)} and ${NEW_RUN}; if the new key is rejected too, ask the gateway's operator`;
}

export const revoked = rule<ResponseFacts>("auth/revoked", {
  why: (facts) => means(facts, "the key was revoked, blocked or deleted and will not work again by waiting"),
  fix: (facts) => sentence(`find out at ${keysPage(facts)} why it was revoked, then ${renewed(facts)}`),
});

export const expired = rule<ResponseFacts>("auth/expired", {
  why: (facts) => means(facts, "the key or login has passed its expiry date"),
  fix: (facts) => sentence(renewed(facts)),
});

function renewed(facts: ResponseFacts): Markup {
  if (facts.keyKind === "file")
    return `make a new key at ${keysPage(facts)}, store it with ${code('printf %s "$KEY" | codex login --with-api-key')} or ${saveKey(facts)}, and do not copy one login to two machines`;
  return replaceKey(facts);
}

export const notReceived = rule<ResponseFacts>("auth/not-received", {
  why: (facts) =>
    means(
      facts,
      "the key was lost on the way, or it came in a header or form that this server does not take for a key",
    ),
  fix: (facts) =>
    sentence(
      `run ${curlTest(facts)} with the value of ${keyPlace(facts)}: if it is refused as well, compare the header and the key's form with the provider's documentation, and if it passes, look for a proxy or client setting that drops the header`,
    ),
});

export const organization = rule<ResponseFacts>("auth/organization", {
  why: (facts) => means(facts, "the request names an organization, and the key is not one of it"),
  fix: (facts) =>
    sentence(
      `unset ${code("OPENAI_ORG_ID")} and ${code("OPENAI_ORGANIZATION")} or set them to the id ${code("org-…")} (not the name) of the organization shown at ${keysPage(facts)}, or use a key of that organization`,
    ),
});

export const project = rule<ResponseFacts>("auth/project", {
  why: (facts) =>
    means(facts, "the request or the key names a project that is archived, or that the key is not of"),
  fix: (facts) =>
    sentence(
      `unset ${code("OPENAI_PROJECT_ID")} and ${code("OPENAI_PROJECT")} or set them to the key's own project, and if the project is archived, ${replaceKey(facts)}`,
    ),
});

export const ipNotAllowed = rule<ResponseFacts>("auth/ip-not-allowed", {
  why: (facts) =>
    means(facts, "the key or account has a list of allowed addresses, and this runner is not on it"),
  fix: (facts) =>
    sentence(
      `add this runner's outgoing address to the allow-list at ${keysPage(facts)}, or run the job on a runner with a fixed address, as the addresses of hosted runners change`,
    ),
});

export const scheme = rule<ResponseFacts>("auth/scheme", {
  why: (facts) =>
    means(facts, "the credential came in a header or form that this server takes for another kind of login"),
  fix: (facts) => sentence(`send the key in ${rightHeader(facts)} ${inCodex(facts)}`),
});

function rightHeader(facts: ResponseFacts): Markup {
  return facts.authHeader === undefined
    ? `the header that the provider documents (${code("Authorization: Bearer")}, ${code("x-api-key")} or ${code("api-key")})`
    : `the header ${facts.authHeader}`;
}

/** Codex sends `env_key` as a bearer token only; other headers are named in `env_http_headers`. */
function inCodex(facts: ResponseFacts): Markup {
  const header = facts.authHeader === undefined ? "HEADER" : unquoted(facts.authHeader);
  const name = facts.keyKind === "env" && facts.keyPlace !== undefined ? unquoted(facts.keyPlace) : "NAME";
  return `with the provider's own client, or in Codex with ${code(`env_http_headers = { "${header}" = "${name}" }`)} in the provider's table`;
}

export const unproven = rule<ResponseFacts>("auth/unproven", {
  why: (facts) =>
    sentence(
      facts.tried === true
        ? `${server(facts)} answers alike to any key and to none, also on the route that was tried, so nothing proves this key`
        : `${server(facts)} gives its list of models to any key or to none, so its answer does not prove this key`,
    ),
  fix: (facts) =>
    sentence(
      facts.tried === true
        ? `look the key up at ${keysPage(facts)} unless this server is meant to take any key, and set ${code("fail-on: auth/unproven")} if an unproven key must stop the job`
        : `set ${code("probe: auto")}, which proves the key by a request that costs no tokens, or ${code("fail-on: auth/unproven")} if an unproven key must stop the job`,
    ),
});
