import { code, type Markup } from "../markup.ts";
import { answered, answeredWith, means, sentence, server } from "./answered.ts";
import type { ResponseFacts } from "./response-facts.ts";
import { rule } from "./rule.ts";
import { betterBaseUrl, curlTest } from "./steps.ts";

export const responsesUnsupported = rule<ResponseFacts>("wire/responses-unsupported", {
  why: (facts) => means(facts, "there is no Responses API, at this base URL or at this server at all"),
  fix: (facts) =>
    sentence(
      betterBaseUrl(facts) ??
        `look in the provider's documentation for a base URL with ${code("/responses")}: if there is none, Codex cannot use this provider, but a job that calls Chat Completions only can, with ${code("client: openai-sdk")}`,
    ),
});

export const chatUnsupported = rule<ResponseFacts>("wire/chat-unsupported", {
  why: (facts) =>
    means(
      facts,
      "Chat Completions is not offered there, either for this model alone or by this server at all",
    ),
  fix: () =>
    sentence(
      `choose a chat model if ${code("model")} is one for speech, embeddings or images, else call the API that this provider has, such as ${code("/responses")} or ${code("/v1/messages")}`,
    ),
});

const UNREADABLE: Readonly<Record<NonNullable<ResponseFacts["bodyFault"]> | "whole", string>> = {
  "too-large": "an endless or oversized body",
  "bad-encoding": "a wrongly compressed body",
  cut: "an incomplete body",
  empty: "no body",
  whole: "broken or incomplete JSON",
};

function unreadable(facts: ResponseFacts): Markup {
  return facts.status === 200
    ? answeredWith(facts, UNREADABLE[facts.bodyFault ?? "whole"])
    : `${answered(facts)}, a status that is no answer to this request`;
}

export const badResponse = rule<ResponseFacts>("wire/bad-response", {
  why: (facts) =>
    sentence(`${unreadable(facts)}: the server is broken, or something in between changes its answers`),
  fix: (facts) =>
    sentence(
      `look at what ${curlTest(facts)} prints on this runner and from another network: whole JSON there means that a proxy here is at fault, broken JSON that the server's operator must act`,
    ),
});

export const streamBroken = rule<ResponseFacts>("wire/stream-broken", {
  why: (facts) =>
    sentence(
      `${server(facts)} began a streamed answer that ended before its last event: the server gave up, or a proxy in between cut the stream`,
    ),
  fix: (facts) =>
    sentence(
      `repeat the request with ${code("curl -N")} from another network: if the stream ends well there, let the proxy pass ${code("text/event-stream")} without buffering, else ask the operator of ${server(facts)}`,
    ),
});

export const toolsUnsupported = rule<ResponseFacts>("wire/tools-unsupported", {
  why: (facts) =>
    means(facts, `${facts.model ?? "the model"} or its server takes no tools, which agents need`),
  fix: (facts) =>
    sentence(
      `set ${code("model")} to one that can call tools, or start the server of ${facts.model ?? "this model"} with tool calling switched on (vLLM: ${code("--enable-auto-tool-choice")}, llama.cpp: ${code("--jinja")})`,
    ),
});
