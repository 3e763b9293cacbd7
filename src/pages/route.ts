import type { PagesOf } from "./page.ts";
import { codex, issue } from "./sources.ts";
import { diagnose, shell, yaml } from "./steps.ts";

const TABLE = "The built-in provider table, with a source at each row";
const KEYLESS = shell(
  "Ask the wire route without a key; 400 or 401 means that the API is there, 404 that it is not:",
  "curl -sS -o /dev/null -w '%{http_code}\\n' -X POST -H 'content-type: application/json' -d '{}' https://api.acme.example/v1/responses",
);

export const ROUTE_PAGES = {
  "route/not-found": {
    means: "The host answers, and it has no API at this path. The key was probably not even looked at.",
    recognised:
      "404 or 405 for the list of models *and* for the wire route, and no version of the path (`/v1`, or one `/v1` less) answers like an API. A 404 on the list alone is never taken as proof.",
    causes: [
      "The path of the base URL is another provider's: `/v1` where `/api/paas/v4` or `/openai/v1` is wanted.",
      "A gateway needs an account, group or deployment in its path.",
      "The server is up, and another service than you think listens on this port.",
      "The provider moved its API, or has an incident.",
    ],
    fix: [
      "Take the base URL from the provider's own docs, up to and without the endpoint's name.",
      KEYLESS,
      yaml(
        "If the provider is in the built-in table, let it fill the URL in:",
        "with:",
        "  provider: groq",
        "  api-key: ${{ secrets.GROQ_API_KEY }}",
      ),
    ],
    tellApart: [
      {
        from: "base-url/version-missing",
        test: "there the same host answers under `…/v1`; the report gives the URL.",
      },
      {
        from: "route/models-unavailable",
        test: "there only the list is absent: the POST above gives 400 or 401.",
      },
      {
        from: "model/not-found",
        test: "Azure and others say 404 for a *model*; the body then names it (`DeploymentNotFound`).",
      },
      { from: "route/html", test: "there a web page came." },
    ],
    sources: [
      issue("openai/codex", 42541, "a 404 that was an incident"),
      issue("cline/cline", 500, "`Resource not found`"),
      codex("err-404-html", "retry-404-html"),
      TABLE,
    ],
  },
  "route/html": {
    means:
      "A web page answered where an API should. The key was not judged; with status 200 some tools take such a page for success.",
    recognised:
      "The answer is HTML by its content, whatever its status and its `content-type` say, and it is not the block page of a known firewall or proxy.",
    causes: [
      "The base URL lacks its version: relays built on one-api or new-api show their web app at `/models`, with status 200.",
      "The URL is the provider's site, not its API.",
      "nginx or another web server has no rule for this path: its plain 404 page.",
      "A login page of the network stands in between.",
    ],
    fix: [
      shell(
        "Look at the page's title, without a key:",
        "curl -sSL https://api.acme.example/v1/models | grep -io '<title>[^<]*' | head -n 1",
      ),
      yaml(
        "Add the version that the provider's docs show:",
        "with:",
        "  base-url: https://api.acme.example/v1",
      ),
      KEYLESS,
    ],
    tellApart: [
      {
        from: "access/firewall",
        test: "there the page's title is that of a protection: `Just a moment...`, `Attention Required!`.",
      },
      {
        from: "network/proxy",
        test: "there the page is the company proxy's: `curl --noproxy '*'` gives another answer.",
      },
      {
        from: "service/unavailable",
        test: "there the status is 502 to 504 or 52x, and the page is the load balancer's.",
      },
    ],
    sources: [
      "songquanpeng/one-api @ 8df4a267 (web app at every unknown path outside `/v1`)",
      issue("langchain-ai/openwiki", 326, "a 404 page taken for a missing model"),
      codex("retry-200-html"),
    ],
  },
  "route/not-openai": {
    means:
      "The server answers in JSON or text, but not with a list of models as OpenAI-compatible APIs give it. A 200 alone is no pass.",
    recognised:
      "Status 200, and the body is none of the known forms: `data` list, bare list, `models` list, Cloudflare's `result` list.",
    causes: [
      "The path belongs to another API of the same host: a health check, a welcome message, a management API.",
      "The server speaks a vendor's native API at this base URL; the compatible one is at another path.",
      "A mock or stub server answers `{}` to everything.",
    ],
    fix: [
      diagnose("https://api.acme.example/v1/models"),
      'Look up "OpenAI compatible" in the provider\'s docs. Gemini: `https://generativelanguage.googleapis.com/v1beta/openai`. Cohere: `https://api.cohere.ai/compatibility/v1`.',
      "Where the server is right and simply has no list, set `probe: route`.",
    ],
    tellApart: [
      { from: "route/html", test: "there the body is a web page." },
      {
        from: "wire/bad-response",
        test: "there the body cannot be read at all: cut off, badly encoded, not HTTP.",
      },
      { from: "model/empty-list", test: "there the form is right, and the list has no entry." },
    ],
    sources: ["List forms: recordings of real servers and the sources of the provider table", TABLE],
  },
  "route/models-unavailable": {
    means:
      "The list of models is refused, broken or missing, although base URL and key may be good. Codex never calls `/models` for a provider of your own with an API key, so this is a warning. It cannot show whether the key works, nor which models exist.",
    recognised:
      "403, 404, 405 or 5xx on `/models`, while a request without the key to the wire route answers 400 or 401, so the API is there.",
    causes: [
      "The provider has no list at this base URL: Perplexity's root, Azure's classic API, Cloudflare, `codestral.mistral.ai`.",
      "The key may call models and not list them: a restricted OpenAI key without `api.model.read`, some Fireworks keys.",
      "The server's list has a bug.",
    ],
    fix: [
      yaml("Let the wire route judge the key; an empty POST costs no tokens:", "with:", "  probe: route"),
      "For a restricted OpenAI key, allow *Models: Read*, or leave it so and use `probe: route`.",
      yaml("To insist on a proof, let it fail the job:", "with:", "  fail-on: route/models-unavailable"),
    ],
    tellApart: [
      { from: "route/not-found", test: "there the wire route answers 404 as well." },
      {
        from: "access/permission",
        test: "there the answer names the permission that lacks, and the wire route refuses too.",
      },
      { from: "auth/unproven", test: "there a list came, and it is public." },
    ],
    sources: [
      codex("models-401", "models-html", "models-openai-list"),
      issue("nextcloud/integration_openai", 215, "Mistral: `no Route matched with those values`"),
      issue("charonn0/Xojo-OpenAI", 8, "restricted keys and `/models`"),
    ],
  },
} satisfies PagesOf<"route">;
