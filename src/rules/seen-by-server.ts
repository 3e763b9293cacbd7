import { code, type Markup } from "../markup.ts";
import type { ReasonId } from "../reasons.ts";
import { answered, means, sentence, server } from "./answered.ts";
import type { ResponseFacts } from "./response-facts.ts";
import { rule, type Rule } from "./rule.ts";
import {
  betterBaseUrl,
  either,
  keyPlace,
  keysPage,
  NEW_RUN,
  replaceKey,
  ROUTE_TEST,
  saveKey,
} from "./steps.ts";

/** Faults that are found before a request, told here by the answer to it: the server is the witness. */
function witness(
  id: ReasonId,
  meaning: Markup | ((facts: ResponseFacts) => Markup),
  step: (facts: ResponseFacts) => Markup,
): Rule<ResponseFacts> {
  return rule<ResponseFacts>(id, {
    why: (facts) => means(facts, typeof meaning === "string" ? meaning : meaning(facts)),
    fix: (facts) => sentence(step(facts)),
  });
}

const saveAgain =
  (how: Markup) =>
  (facts: ResponseFacts): Markup =>
    `copy the key from ${keysPage(facts)} again, ${saveKey(facts)} ${how} and ${NEW_RUN}`;

const findWriter = (facts: ResponseFacts): Markup =>
  `look at how ${keyPlace(facts)} is filled in the workflow: the secret's name must be spelt as in the settings and passed with ${code("env:")}, and a template or program that writes it must run before this step`;

const correctBaseUrl =
  (advice: Markup) =>
  (facts: ResponseFacts): Markup =>
    betterBaseUrl(facts) ?? advice;

const testedWith =
  (advice: Markup) =>
  (facts: ResponseFacts): Markup =>
    betterBaseUrl(facts) ?? `${advice}, where ${ROUTE_TEST}`;

export const SECRET_WITNESS = {
  "secret/missing": witness("secret/missing", "the server saw no key at all", findWriter),
  "secret/empty": witness("secret/empty", "the server saw an empty key", findWriter),
  "secret/withheld": witness(
    "secret/withheld",
    "the server saw no key, as on events that pass no secrets to the job",
    () =>
      `run the check on an event of the repository itself, such as ${code("push")}, since pull requests from forks and Dependabot get no Actions secrets`,
  ),
  "secret/edge-whitespace": witness(
    "secret/edge-whitespace",
    "the server or client met white space or a line break at an end of the key",
    saveAgain("without a line break"),
  ),
  "secret/inner-whitespace": witness(
    "secret/inner-whitespace",
    "the server saw white space inside the key",
    saveAgain("in one piece"),
  ),
  "secret/invisible-characters": witness(
    "secret/invisible-characters",
    "the server saw characters in the key that cannot be seen",
    saveAgain("after typing it into a plain text field"),
  ),
  "secret/non-ascii": witness(
    "secret/non-ascii",
    "the server saw characters in the key that no key has",
    saveAgain("with plain ASCII alone"),
  ),
  "secret/quoted": witness(
    "secret/quoted",
    "the server saw quotes as a part of the key",
    saveAgain("without the quotes"),
  ),
  "secret/prefixed": witness(
    "secret/prefixed",
    `the server saw more than the key, such as ${code("Bearer ")} or ${code("NAME=")} before it`,
    saveAgain("without anything before it"),
  ),
  "secret/placeholder": witness(
    "secret/placeholder",
    "the server saw a placeholder where the key should be",
    saveAgain("in place of the placeholder"),
  ),
  "secret/unexpanded": witness(
    "secret/unexpanded",
    `the server saw a template or a word such as ${code("undefined")} that should have become the key`,
    findWriter,
  ),
  "secret/masked": witness(
    "secret/masked",
    "the server saw the shortened form of a key that a list of keys shows, not the key itself",
    (facts) =>
      `make a new key at ${keysPage(facts)}, since the whole key is shown only once, ${saveKey(facts)} and ${NEW_RUN}`,
  ),
  "secret/truncated": witness(
    "secret/truncated",
    "the server saw a key that is cut off",
    saveAgain("in full length"),
  ),
  "secret/not-a-key": witness(
    "secret/not-a-key",
    "the server saw something that is no key, such as a URL, a file name or a word",
    saveAgain("in place of that value"),
  ),
  "secret/other-provider": witness(
    "secret/other-provider",
    (facts) =>
      facts.keyKind === "file"
        ? "the server saw the token of a login or the key of another service"
        : "the server saw the key of another service",
    (facts) =>
      `pass a key from ${keysPage(facts)} in ${keyPlace(facts)}, or change the base URL to the service that made this key, and ${NEW_RUN}`,
  ),
  "secret/unexpected": witness("secret/unexpected", "the server says that another key is meant", replaceKey),
  "secret/aged": witness("secret/aged", "the server says that the key is too old", replaceKey),
  "secret/shadowed": witness(
    "secret/shadowed",
    "the server saw another key than the one meant",
    (facts) =>
      `look for a second secret named like ${keyPlace(facts)} in the environment, repository and organization settings, and remove the one that must not win`,
  ),
} as const;

export const BASE_URL_WITNESS = {
  "base-url/missing": witness(
    "base-url/missing",
    "the request went to a default address, because no base URL was set",
    correctBaseUrl(`set ${code("base-url")} to the one in the provider's documentation`),
  ),
  "base-url/malformed": witness(
    "base-url/malformed",
    "the address that was asked for is garbled, such as by a double slash, a space or a part that was not filled in",
    testedWith("write the base URL anew, without a slash or space at its end"),
  ),
  "base-url/insecure": witness(
    "base-url/insecure",
    `the request came as plain HTTP to a server that wants ${code("https://")}`,
    correctBaseUrl(`write ${code("https://")} in place of ${code("http://")} in the base URL`),
  ),
  "base-url/credentials": witness(
    "base-url/credentials",
    "the address holds a user name or password, which takes the place of the key",
    correctBaseUrl(
      `remove everything before ${code("@")} from the base URL and pass the key as ${code("api-key")}`,
    ),
  ),
  "base-url/endpoint-path": witness(
    "base-url/endpoint-path",
    "the base URL already ends in the path of an endpoint, so that the path came twice",
    correctBaseUrl(
      `remove ${code("/chat/completions")}, ${code("/responses")} or ${code("/models")} from the end of the base URL, since the client adds it`,
    ),
  ),
  "base-url/version-missing": witness(
    "base-url/version-missing",
    `the path that was asked for lacks the version, mostly ${code("/v1")}, which the base URL must end in`,
    testedWith(`add ${code("/v1")} (or the version that the provider documents) to the base URL`),
  ),
  "base-url/version-doubled": witness(
    "base-url/version-doubled",
    `the path that was asked for has its version twice, as in ${code("/v1/v1")}`,
    correctBaseUrl(`remove one ${code("/v1")} from the end of the base URL`),
  ),
  "base-url/dashboard-host": witness(
    "base-url/dashboard-host",
    "this is the provider's web site and not its API",
    testedWith("take the API's base URL from the provider's documentation"),
  ),
  "base-url/query": witness(
    "base-url/query",
    "the server does not take the query that the address ends in",
    correctBaseUrl(
      `remove ${code("?")} and what follows from the base URL, in Codex also ${code("query_params")} of the provider`,
    ),
  ),
  "base-url/key-mismatch": rule<ResponseFacts>("base-url/key-mismatch", {
    why: (facts) => means(facts, "this key fits another service, region or plan than this base URL"),
    fix: (facts) =>
      sentence(
        facts.siblings.length > 0
          ? `see at ${keysPage(facts)} where the key was made: if its base URL is ${either(facts.siblings)}, use that one, else pass a key made for ${server(facts)} and ${NEW_RUN}`
          : `set the base URL to the service that made the key, or pass a key from ${keysPage(facts)} in ${keyPlace(facts)}, and ${NEW_RUN}`,
      ),
  }),
  "base-url/not-allowed": witness(
    "base-url/not-allowed",
    "this host is not one that may receive the key",
    (facts) =>
      `correct the base URL, or add ${facts.host ?? "the host"} to ${code("allowed-hosts")} if it may`,
  ),
  "base-url/internal-address": witness(
    "base-url/internal-address",
    "the address belongs to an internal network",
    correctBaseUrl("correct the host of the base URL to the public one of the provider"),
  ),
} as const;

/** Faults that an answer hints at only from afar: the words claim no more than that it fits. */
export function fits(id: ReasonId): Rule<ResponseFacts> {
  return rule<ResponseFacts>(id, {
    why: (facts) => sentence(`${answered(facts)}, which fits this reason but does not prove it`),
    fix: () =>
      sentence(
        `run ${code(`provider-preflight explain ${id}`)} for the causes and compare them with your settings`,
      ),
  });
}
