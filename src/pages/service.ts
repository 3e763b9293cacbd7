import type { PagesOf } from "./page.ts";
import { codex, issue } from "./sources.ts";
import { diagnose, shell, yaml } from "./steps.ts";

const WARN = yaml("To let such a fault not fail the job:", "with:", "  warn-on: transient");

export const SERVICE_PAGES = {
  "service/unavailable": {
    means:
      "The provider, or a gateway before it, is not working now. The key was not judged, so do not rotate it.",
    recognised:
      "502, 503, 504 or 520 to 530, with no sign of an unknown model, an empty account or a proxy of your own.",
    causes: [
      "An incident or maintenance.",
      "A gateway that cannot reach its upstream (502, 522), or waits too long (504).",
      "A local server that still loads its model: llama.cpp answers 503 `Loading model`.",
    ],
    fix: [
      "Look at the provider's status page; the report links it where it is known.",
      shell(
        "For a local server, wait until it is ready:",
        "timeout 300 sh -c 'until curl -sf http://localhost:8080/v1/models >/dev/null; do sleep 2; done'",
      ),
      shell(
        "Make sure that it is not your own proxy:",
        "curl -sS --noproxy '*' -o /dev/null -w '%{http_code}\\n' https://api.openai.com/v1/models",
      ),
      WARN,
    ],
    tellApart: [
      { from: "network/proxy", test: "the last command answers 401: then the proxy made the 503." },
      {
        from: "model/not-found",
        test: "one-api and new-api say 503 `no available channel` for a model that they do not serve.",
      },
      { from: "service/overloaded", test: "there the answer speaks of capacity or load." },
      { from: "network/timeout", test: "there nobody answered, not even with a 504." },
    ],
    sources: [
      issue("mindverse/Second-Me", 20, "llama.cpp: `Loading model`"),
      issue("anthropics/claude-code", 3197, "a Cloudflare 520"),
      issue("BigPizzaV3/CodexPlusPlus", 664, "a proxy's 503"),
      codex("err-503", "retry-502-then-ok"),
    ],
  },
  "service/overloaded": {
    means:
      "The provider works and has no room for this model now. It concerns all users, not your limits. The key was probably accepted; nothing is wrong with it.",
    recognised:
      "Words or codes of capacity, whatever the status: Anthropic 529 `overloaded_error`, Gemini 503 `The model is overloaded`, Moonshot 429 `engine_overloaded_error`, Mistral `Service tier capacity exceeded`.",
    causes: [
      "A new or popular model at a busy hour.",
      "A free tier, which is served last.",
      "A relay whose upstream group is full (`上游负载已饱和`).",
    ],
    fix: [
      "Start a new run some minutes later; `retries` bridges seconds only.",
      yaml("Try a sibling that is less in demand:", "with:", "  model: gpt-5.4-mini"),
      WARN,
      yaml("For nightly jobs, leave the full hour:", "on:", "  schedule:", "    - cron: '17 3 * * *'"),
    ],
    tellApart: [
      {
        from: "rate/limited",
        test: "there the answer names *your* limit, or has `x-ratelimit-remaining: 0`.",
      },
      { from: "rate/concurrency", test: "there a single request at a time passes." },
      { from: "service/unavailable", test: "there nothing is said of load." },
    ],
    sources: [
      issue("anthropics/claude-code", 41624, "Anthropic 529"),
      issue("google-gemini/gemini-cli", 15745, "Gemini 503"),
      issue("continuedev/continue", 6185, "Mistral"),
      codex("err-503-overloaded", "err-529"),
    ],
  },
  "service/error": {
    means:
      "The server failed and does not say why. Nothing honest can be said about the key, the model or the URL.",
    recognised:
      "A 5xx or a gateway's wrapper without a cause in it: `Internal server error`, new-api `bad_response_status_code`.",
    causes: [
      "A bug or an incident of the provider.",
      "A gateway that hides its upstream's answer: behind an opaque 500 there was a 401 of Groq.",
      "An upstream key of the relay that has died.",
    ],
    fix: [
      diagnose("https://api.acme.example/v1/models"),
      "If the server is yours, read *its* log at the time in the report: the upstream's answer is there.",
      "If not, send the report's support text, which has the request id and no key.",
      shell("Try it again in some minutes:", "gh workflow run ci.yml"),
      WARN,
    ],
    tellApart: [
      {
        from: "service/unavailable",
        test: "there the status (502 to 504, 52x) says that something behind is not reachable.",
      },
      {
        from: "quota/exhausted",
        test: "MiniMax and some relays send 500 for an empty account; the body then says so.",
      },
      {
        from: "auth/invalid-key",
        test: "ask the upstream provider directly with the upstream's key, where you have it.",
      },
    ],
    sources: [
      issue("ogx-ai/ogx", 2990, "500 over an upstream's 401"),
      codex("err-500"),
      "Codex shows `high demand` for every 500 and hides the body (observed)",
    ],
  },
  "service/retired": {
    means: "The service was shut down for good. No key, URL or retry brings it back.",
    recognised: "410 with the provider's code for it, or the provider table says that the service is gone.",
    causes: [
      "GitHub Models was shut down on 2026-07-30. `models.github.ai` answers 410 before it looks at any token.",
      "A relay or a preview endpoint has ended.",
    ],
    fix: [
      "Choose another provider and create a key there.",
      yaml("Set both:", "with:", "  provider: openai", "  api-key: ${{ secrets.OPENAI_API_KEY }}"),
      shell(
        "Find what still names the old host:",
        "git grep -nE 'models\\.github\\.ai|models\\.inference\\.ai\\.azure\\.com'",
      ),
      "Delete the secret of the old service, and `permissions: models: read` where nothing else needs it.",
    ],
    tellApart: [
      {
        from: "model/not-found",
        test: "there one *model* is gone (NVIDIA says 410 for those too) and others answer.",
      },
      { from: "service/unavailable", test: "there it comes back." },
      { from: "network/dns", test: "a service that is gone for longer has no address any more." },
    ],
    sources: [
      "`github_models_retirement_brownout` (410), seen in about ten public repositories; shutdown on 2026-07-30",
    ],
  },
} satisfies PagesOf<"service">;
