import type { PagesOf } from "./page.ts";
import { codex, issue, tried } from "./sources.ts";
import { shell, toml, yaml } from "./steps.ts";

const ROUTE = (path: string): string =>
  shell(
    "Ask the route without a key; 400 or 401 means that it exists, 404 that it does not:",
    `curl -sS -o /dev/null -w '%{http_code}\\n' -X POST -H 'content-type: application/json' -d '{}' https://api.acme.example/v1/${path}`,
  );

export const WIRE_PAGES = {
  "wire/responses-unsupported": {
    means:
      "Key and URL are good, and the provider has no Responses API. Codex speaks nothing else, so it cannot work there.",
    recognised:
      "The provider table says so from a source, or the list of models answers while `POST …/responses` gives 404 or says that it is not supported. Where nobody knows, nothing is reported.",
    causes: [
      "A provider with Chat Completions only: Anthropic and Together have no `/responses`.",
      "An older version of a self-hosted server or relay.",
      "A gateway offers it at another path.",
    ],
    fix: [
      ROUTE("responses"),
      "Update the server: Ollama, LM Studio, LocalAI and new-api have this API in current versions.",
      toml(
        "Or reach the model through a gateway that translates, such as OpenRouter:",
        'model_provider = "openrouter"',
        'model = "anthropic/claude-sonnet-4.6"',
        "",
        "[model_providers.openrouter]",
        'name = "OpenRouter"',
        'base_url = "https://openrouter.ai/api/v1"',
        'env_key = "OPENROUTER_API_KEY"',
      ),
      '`wire_api = "chat"` is no way out: Codex refuses it since 0.99.0.',
    ],
    tellApart: [
      {
        from: "config/wire-api-unsupported",
        test: "there the *config* asks for an API that Codex has dropped.",
      },
      { from: "base-url/version-missing", test: "there the list answers 404 too." },
      { from: "model/not-found", test: "there the 404 names the model." },
    ],
    sources: [
      issue("poe-platform/poe-code", 48, "404 on `/responses`"),
      issue("xtekky/gpt4free", 2980, "the same"),
      "https://github.com/openai/codex/discussions/7782",
      codex("wire-chat"),
    ],
  },
  "wire/chat-unsupported": {
    means:
      "Key and URL are good, and there is no Chat Completions API for this model or at this server. A client that uses it cannot work.",
    recognised:
      "`POST …/chat/completions` gives 404 while the list answers, or the answer says that this is not a chat model.",
    causes: [
      "The model is none for chat: an embedding, speech or image model.",
      "Some of OpenAI's models are offered through Responses only.",
      "A relay built on sub2api: it serves `/v1/messages` and `/v1/responses`, and no `/v1/chat/completions`.",
    ],
    fix: [
      ROUTE("chat/completions"),
      yaml("Choose a chat model:", "with:", "  model: gpt-5.4"),
      "In an OpenAI SDK, call `client.responses.create` in place of `client.chat.completions.create`.",
      yaml("If the job runs Codex, say so; it uses Responses:", "with:", "  client: codex"),
    ],
    tellApart: [
      { from: "wire/responses-unsupported", test: "the other way round." },
      {
        from: "model/not-found",
        test: "OpenAI's 404 `This is not a chat model` is this reason; `does not exist` is that.",
      },
    ],
    sources: [
      "SanjeevKGupta/inference-gateway, `my-notes-llms-access-using-groq-api-key.md` (Groq: a speech model)",
      "Wei-Shaw/sub2api `backend/internal/server` @ d3e73f12 (routes)",
    ],
  },
  "wire/bad-response": {
    means:
      "Something answered, and it is not an HTTP answer that can be read. Nothing can be said about the key.",
    recognised:
      "Broken HTTP, headers over 16 KiB, a body that is cut off, wrongly compressed or over the size limit (1 MiB read, 4 MiB decoded), or JSON that does not parse.",
    causes: [
      "The port belongs to another service: SSH, a database, gRPC or raw HTTP/2.",
      "A proxy changes the body and not its length or encoding.",
      "The server crashed while it answered.",
      "A middlebox adds large cookies or headers.",
    ],
    fix: [
      shell(
        "See the first bytes; a key is not needed:",
        "curl -sS -i --max-time 10 https://api.acme.example/v1/models | head -c 300 | cat -v",
      ),
      "`SSH-2.0` or other foreign words: correct the port of the base URL.",
      shell("Good without the proxy, bad with it: exempt the host.", "export NO_PROXY=api.acme.example"),
      "Only a large list is the matter: set `probe: route`, which needs no list.",
    ],
    tellApart: [
      { from: "route/not-openai", test: "there the answer is readable, and another API's." },
      { from: "network/reset", test: "there the connection was cut by an error of the network." },
      { from: "network/tls", test: "plain HTTP on a TLS port, or the reverse, fails there." },
    ],
    sources: [
      tried("`HTTPParserError`, `UND_ERR_HEADERS_OVERFLOW`, `UND_ERR_RES_CONTENT_LENGTH_MISMATCH` were seen"),
    ],
  },
  "wire/stream-broken": {
    means:
      "The stream of events ended before its last event. Codex would say `stream closed before response.completed` and try again five times.",
    recognised:
      "The answer starts as `text/event-stream` and stops without `response.completed` (Responses) or `[DONE]` (Chat Completions), or is no event stream although one was asked for.",
    causes: [
      "A proxy or load balancer buffers, or closes streams after a fixed time.",
      "The server ignores `stream: true` and answers with one JSON object.",
      "A gateway translates the events and leaves the last one out.",
      "The upstream failed in the middle; an `error` event came before the end.",
    ],
    fix: [
      shell(
        "Watch the stream (this costs a few tokens):",
        `printf 'Authorization: Bearer %s\\n' "$KEY" |`,
        "  curl -sSN -H @- -H 'content-type: application/json' \\",
        `    -d '{"model":"gpt-5.4","input":"Say hi","stream":true}' \\`,
        "    https://api.acme.example/v1/responses | grep '^event:' | tail -n 3",
      ),
      "nginx in front: `proxy_buffering off;` and `proxy_read_timeout 600s;`.",
      "The last event is missing on the server itself, too: update it, or report it with the support text.",
    ],
    tellApart: [
      {
        from: "network/reset",
        test: "there the connection was cut; here it ended in good order, too early.",
      },
      { from: "wire/responses-unsupported", test: "there the route answers 404 or an error at once." },
      { from: "route/html", test: "Codex gives the same message for a web page with status 200." },
    ],
    sources: [
      codex("retry-200-html", "retry-socket-destroy"),
      "https://nginx.org/en/docs/http/ngx_http_proxy_module.html",
    ],
  },
  "wire/tools-unsupported": {
    means:
      "The provider takes the request and not the tools in it. A coding agent works by calling tools, so it cannot work with this model there.",
    recognised:
      "With `probe: request`, the minimal request declares one tool, and the answer refuses `tools` or `tool_choice`, or streams no tool call in a form that the API defines.",
    causes: [
      "The model was not trained for tools, or its chat template has none.",
      "vLLM runs without tool calling: it wants `--enable-auto-tool-choice` and a parser. Older llama.cpp wants `--jinja`.",
      "A gateway drops the field while it translates.",
      "On OpenRouter, the provider that was chosen for the model has no tools.",
    ],
    fix: [
      shell(
        "vLLM:",
        "vllm serve Qwen/Qwen3-Coder-30B-A3B-Instruct --enable-auto-tool-choice --tool-call-parser qwen3_coder",
      ),
      shell("llama.cpp:", "llama-server -m model.gguf --jinja"),
      "Elsewhere, choose a model that the provider's docs list with tools or function calling.",
      yaml("Check it again; this request is billed:", "with:", "  probe: request"),
    ],
    tellApart: [
      { from: "wire/stream-broken", test: "there the stream ends too early, with or without a tool." },
      { from: "wire/responses-unsupported", test: "there the whole route is absent." },
      {
        from: "model/not-found",
        test: "OpenRouter says 404 `No endpoints found that support tool use` for this fault.",
      },
    ],
    sources: [
      "https://docs.vllm.ai/en/latest/features/tool_calling.html",
      "https://github.com/ggml-org/llama.cpp/blob/master/docs/function-calling.md",
    ],
  },
} satisfies PagesOf<"wire">;
