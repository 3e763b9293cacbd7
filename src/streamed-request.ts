import type { WireApi } from "./target.ts";

const PROMPT = "Reply with the word ok.";
const TOOL = {
  name: "noop",
  description: "Does nothing. There is no need to call it.",
  parameters: { type: "object", properties: {} },
};

/** The body of the smallest request that looks like an agent's: streamed, with one tool. */
export function streamedRequestBody(wireApi: WireApi, model: string): string {
  return JSON.stringify(BODIES[wireApi](model));
}

const BODIES: Readonly<Record<WireApi, (model: string) => object>> = {
  responses: responsesBody,
  chat: chatBody,
  messages: messagesBody,
};

/** developers.openai.com/api/reference, "Create a model response": 16 is the least that may be asked for. */
function responsesBody(model: string): object {
  return {
    model,
    input: [{ type: "message", role: "user", content: [{ type: "input_text", text: PROMPT }] }],
    tools: [{ type: "function", strict: false, ...TOOL }],
    tool_choice: "auto",
    max_output_tokens: 16,
    store: false,
    stream: true,
  };
}

/** Without a limit of tokens: its name differs between models, and some servers refuse a name they do not know. */
function chatBody(model: string): object {
  return {
    model,
    messages: [{ role: "user", content: PROMPT }],
    tools: [{ type: "function", function: TOOL }],
    stream: true,
  };
}

/** platform.claude.com/docs/en/api/messages: the limit of tokens has to be given. */
function messagesBody(model: string): object {
  const { parameters, ...tool } = TOOL;
  return {
    model,
    max_tokens: 16,
    messages: [{ role: "user", content: PROMPT }],
    tools: [{ ...tool, input_schema: parameters }],
    stream: true,
  };
}

/** The events that end a stream in good order; a limit of tokens that was reached is such an end. */
const LAST_EVENT: Readonly<Record<WireApi, RegExp>> = {
  responses:
    /"type"\s{0,4}:\s{0,4}"response\.(?:completed|incomplete)"|^event: ?response\.(?:completed|incomplete)\s*$/m,
  messages: /"type"\s{0,4}:\s{0,4}"message_stop"|^event: ?message_stop\s*$/m,
  chat: /^data: ?\[DONE\]\s*$|"finish_reason"\s{0,4}:\s{0,4}"/m,
};

/** Whether a body is a stream of events that came to its end. */
export function isWholeStream(wireApi: WireApi, body: string): boolean {
  return /^(?:data|event): ?/m.test(body) && LAST_EVENT[wireApi].test(body);
}
