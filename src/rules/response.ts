import type { Finding, Origin } from "../finding.ts";
import { layerOf } from "../finding.ts";
import type { ReasonId } from "../reasons.ts";
import type { Reading } from "../signs/reading.ts";
import * as access from "./access.ts";
import * as auth from "./auth.ts";
import * as model from "./model.ts";
import * as answers from "./network-answers.ts";
import type { NetworkFacts } from "./network-facts.ts";
import * as network from "./network.ts";
import * as quota from "./quota.ts";
import * as rate from "./rate.ts";
import type { About, ResponseFacts } from "./response-facts.ts";
import * as route from "./route.ts";
import type { Rule, Situation } from "./rule.ts";
import { BASE_URL_WITNESS, fits, SECRET_WITNESS } from "./seen-by-server.ts";
import * as service from "./service.ts";
import * as wire from "./wire.ts";

/** No answer of a server tells these. */
type Untold = `config/${string}` | `internal/${string}`;
type Told = Exclude<ReasonId, Extract<ReasonId, Untold>>;

/** A reason without words here does not compile. */
const WORDS: { readonly [Id in Told]: Rule<ResponseFacts> } = {
  ...SECRET_WITNESS,
  ...BASE_URL_WITNESS,
  "network/dns": answers.dns,
  "network/refused": answers.refused,
  "network/timeout": answers.timeout,
  "network/tls": answers.tls,
  "network/reset": answers.reset,
  "network/proxy": answers.proxy,
  "network/proxy-auth": answers.proxyAuth,
  "network/redirect": answers.redirect,
  "route/not-found": route.notFound,
  "route/html": route.html,
  "route/not-openai": route.notOpenai,
  "route/models-unavailable": route.modelsUnavailable,
  "auth/invalid-key": auth.invalidKey,
  "auth/revoked": auth.revoked,
  "auth/expired": auth.expired,
  "auth/not-received": auth.notReceived,
  "auth/organization": auth.organization,
  "auth/project": auth.project,
  "auth/ip-not-allowed": auth.ipNotAllowed,
  "auth/scheme": auth.scheme,
  "auth/unproven": auth.unproven,
  "access/permission": access.permission,
  "access/region": access.region,
  "access/model": access.model,
  "access/firewall": access.firewall,
  "access/account-disabled": access.accountDisabled,
  "access/client": access.client,
  "access/verification": access.verification,
  "quota/exhausted": quota.exhausted,
  "quota/key-limit": quota.keyLimit,
  "rate/limited": rate.limited,
  "rate/concurrency": rate.concurrency,
  "service/unavailable": service.unavailable,
  "service/overloaded": service.overloaded,
  "service/error": service.failed,
  "service/retired": service.retired,
  "model/not-listed": model.refusedAsUnlisted,
  "model/near-miss": model.refusedAsMisspelt,
  "model/not-found": model.notFound,
  "model/empty-list": model.emptyList,
  "wire/responses-unsupported": wire.responsesUnsupported,
  "wire/chat-unsupported": wire.chatUnsupported,
  "wire/bad-response": wire.badResponse,
  "wire/stream-broken": wire.streamBroken,
  "wire/tools-unsupported": wire.toolsUnsupported,
};

/** The finding for an answer; undefined where the answer is good. */
export function findingOfReading(
  reading: Reading,
  facts: ResponseFacts,
  situation: Situation = {},
): Finding | undefined {
  const { id } = reading;
  const besides = {
    retryable: situation.retryable ?? reading.retryable,
    alternatives: situation.alternatives ?? reading.alternatives,
  };
  return id === "ok" ? undefined : wordsOf(id)(facts, { ...situation, ...besides });
}

function wordsOf(id: ReasonId): Rule<ResponseFacts> {
  return isTold(id) ? WORDS[id] : fits(id);
}

function isTold(id: ReasonId): id is Told {
  return Object.hasOwn(WORDS, id);
}

type Unanswered = Exclude<Extract<ReasonId, `network/${string}`>, "network/redirect">;

const FAILURES: { readonly [Id in Unanswered]: Rule<NetworkFacts> } & Partial<
  Record<ReasonId, Rule<NetworkFacts>>
> = {
  "network/dns": network.dns,
  "network/refused": network.refused,
  "network/timeout": network.timeout,
  "network/tls": network.tls,
  "network/reset": network.reset,
  "network/proxy": network.proxyFailed,
  "network/proxy-auth": network.proxyAuth,
  "base-url/internal-address": network.internalAddress,
  "secret/edge-whitespace": network.headerRefused,
  "wire/bad-response": network.notHttp,
};

/** The finding for a request without an answer. */
export function findingOfFailure(
  reading: { readonly id: ReasonId; readonly retryable: boolean },
  facts: NetworkFacts,
  situation: Situation = {},
): Finding {
  const make = FAILURES[reading.id] ?? network.failed(reading.id);
  return make(facts, { ...situation, retryable: situation.retryable ?? reading.retryable });
}

/** Where the value stands that a reason blames: the key, the base URL or the model. */
export function placeOf(id: ReasonId, about: About): Origin | undefined {
  const key = about.key?.from ?? about.keyExpectedAt;
  switch (layerOf(id)) {
    case "secret":
    case "auth":
    case "access":
    case "quota":
    case "rate":
      return key;
    case "model":
      return about.models[0]?.from;
    case "base-url":
    case "network":
    case "route":
    case "wire":
      return about.baseUrl?.from;
    default:
      return undefined;
  }
}
