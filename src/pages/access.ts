import type { PagesOf } from "./page.ts";
import { codex, issue, OPENAI_CODES } from "./sources.ts";
import { NEW_RUN, SAVE_KEY, shell, yaml } from "./steps.ts";

export const ACCESS_PAGES = {
  "access/permission": {
    means:
      "The key is valid and was recognised; it may not do this. A new key of the same kind changes nothing.",
    recognised:
      "The answer names a missing scope or permission. The status is 403, but OpenAI often sends `Missing scopes: …` with **401**, which is no key fault.",
    causes: [
      "A restricted OpenAI key without the scope that the answer names: `api.responses.write`, `model.request`, `api.model.read`.",
      "A ChatGPT login token was sent to `api.openai.com`: it lacks `api.responses.write` too.",
      "The owner's role in the project is too low.",
      "A Hugging Face token without *Make calls to Inference Providers*; a Google key restricted to other APIs; a relay's token limited to a group.",
    ],
    fix: [
      "Edit the key at the provider and allow what the answer names. For OpenAI and Codex: *Responses: Write*, and *Models: Read* for the list.",
      "If the owner's role is the limit, have it raised, or use the key of a service account.",
      yaml("If only the list is refused and the key is meant to be that narrow:", "with:", "  probe: route"),
      "An edited key keeps its value, so the secret in GitHub stays as it is. Changes can take some minutes.",
    ],
    tellApart: [
      { from: "auth/invalid-key", test: "there the answer names no scope and no permission." },
      { from: "access/model", test: "there one model is named." },
      {
        from: "route/models-unavailable",
        test: "there only `/models` is refused, and the wire route takes the key.",
      },
      {
        from: "config/auth-unused",
        test: "with `requires_openai_auth = true`, look whether a ChatGPT login was sent in place of the key.",
      },
    ],
    sources: [
      issue("microsoft/PowerToys", 32989, "`Missing scopes: model.request`, taken for an invalid key"),
      issue("openai/codex", 31412, "a login token"),
      issue("continuedev/continue", 10059, "`api.responses.write`"),
    ],
  },
  "access/region": {
    means:
      "The provider refuses requests from the place the runner is in. The key was not judged; another key does not help.",
    recognised:
      "OpenAI `unsupported_country_region_territory` (403), Gemini `User location is not supported` (400), Anthropic's `Request not allowed` (403), or Cloudflare's page of such a block.",
    causes: [
      "A self-hosted runner, or its VPN or proxy, leaves in a country without service.",
      "GitHub-hosted runners change their place; a provider's table of addresses puts one into another country.",
      "Anthropic's `Request not allowed` is also seen for a while and without a move.",
    ],
    fix: [
      shell(
        "See where the runner seems to be, with and without the proxy:",
        "curl -sS https://api.openai.com/cdn-cgi/trace | grep -E '^(ip|loc)='",
        "curl -sS --noproxy '*' https://api.openai.com/cdn-cgi/trace | grep -E '^(ip|loc)='",
      ),
      yaml("Use a runner in a supported country:", "jobs:", "  agent:", "    runs-on: ubuntu-latest"),
      "If the country is supported, start a new run: another runner has another address. If it stays, send the support text of the report to the provider.",
    ],
    tellApart: [
      {
        from: "access/firewall",
        test: "there a protection judged the request, not the country: its page has a ray id and no word of a region.",
      },
      { from: "auth/ip-not-allowed", test: "there your own list refuses the address." },
    ],
    sources: [
      OPENAI_CODES,
      codex("err-403-region", "err-403-cloudflare"),
      "Gemini: `FAILED_PRECONDITION`, seen by users",
    ],
  },
  "access/model": {
    means: "The key is valid, the model exists, and this key may not use it.",
    recognised:
      "The answer names the model and says that this key, project, team or account has no access to it.",
    causes: [
      "The model is not enabled for the project or organization (OpenAI `does not have access to model`, Groq `blocked at the organization level`).",
      "The account's tier or plan does not contain it.",
      "It must be activated first (Volcengine `ModelNotOpen`) or its terms accepted.",
      "A LiteLLM key or relay token is limited to a list of models.",
    ],
    fix: [
      "Have the model enabled where the answer says: OpenAI project → *Limits*, Groq organization → *Models*, LiteLLM → the key's `models`.",
      shell(
        "Or see what this key may use, and choose from it:",
        `printf 'Authorization: Bearer %s\\n' "$KEY" |`,
        "  curl -sS -H @- https://api.openai.com/v1/models | jq -r '.data[].id' | sort",
      ),
      yaml("And name that one:", "with:", "  model: gpt-5.4"),
    ],
    tellApart: [
      {
        from: "model/not-found",
        test: "`does not exist or you do not have access to it` is one text for both: if the provider's public docs list the id, it is access.",
      },
      {
        from: "access/verification",
        test: "there the organization must be verified before it gets the model.",
      },
      { from: "model/near-miss", test: "there the id differs from a listed one by a few characters." },
    ],
    sources: [
      issue("Aider-AI/aider", 1903, "OpenAI: a project without access"),
      issue("orbi-build/orbi", 561, "Groq: blocked at the organization level"),
      "BerriAI/litellm `auth_exception_handler.py` @ 0199e404",
    ],
  },
  "access/firewall": {
    means:
      "A protection in front of the API refused the request before the API saw it. The key was not judged.",
    recognised:
      "A known block page or header: Cloudflare (`Attention Required!`, `Just a moment...`, `cf-mitigated`), Vercel (`x-vercel-mitigated`), Akamai and others.",
    causes: [
      "The address of the runner has a bad name: shared ranges of clouds and VPNs.",
      "The site wants a browser that runs scripts; no API client can pass.",
      "Too many requests in a short time were taken for an attack.",
      "The base URL is the web site, which is protected, and not the API.",
    ],
    fix: [
      shell(
        "See who blocks, without a key:",
        "curl -sS -D - -o /dev/null https://api.acme.example/v1/models | grep -iE '^(HTTP|server|cf-|x-vercel)'",
      ),
      "Try the same line from another network. If it passes, the runner's address is the reason: use another runner.",
      "If it is blocked everywhere, ask the provider to let API clients pass; send the ray id and the time from the report.",
      "Check that the base URL is the API's host.",
    ],
    tellApart: [
      {
        from: "access/client",
        test: "there the program is refused: `error code: 1010`, or a list of allowed clients.",
      },
      { from: "access/region", test: "there the page or code names the country." },
      {
        from: "network/proxy",
        test: "there the page is that of your own proxy: `curl --noproxy '*'` changes it.",
      },
      { from: "route/html", test: "there the page is just a web site." },
    ],
    sources: [
      codex("err-403-cloudflare"),
      "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/",
    ],
  },
  "access/account-disabled": {
    means:
      "The provider has switched the whole account or organization off. Every key of it fails; new keys do too.",
    recognised:
      "The answer says that the account, organization or user was disabled, deactivated, restricted, suspended or banned. The status is 400, 401 or 403.",
    causes: [
      "An unpaid bill, or a breach of terms as the provider sees it.",
      "A stale variable: the key in the job is one of an *old*, closed organization while yours is fine.",
      "The person who owned the account left, and it was closed.",
      "A relay banned the user.",
    ],
    fix: [
      "Log in at the provider with the account that the key belongs to, and look for a notice.",
      "If that account is fine, the job has another key: compare length and fingerprint in the report with the one you mean.",
      SAVE_KEY,
      NEW_RUN,
      "If it is disabled, write to the provider's support with the report's support text. Until then, `warn-on: access/account-disabled` lets other jobs go on.",
    ],
    tellApart: [
      { from: "auth/revoked", test: "another key of the same account still works." },
      { from: "quota/exhausted", test: "there the account lives, and its credit is used up." },
    ],
    sources: [
      issue("anthropics/claude-code", 72457, "`This organization has been disabled`"),
      issue("NVIDIA-NeMo/Guardrails", 563, "Groq: `Organization has been restricted`"),
      issue("nat/openplayground", 143, "OpenAI: deactivated"),
    ],
  },
  "access/client": {
    means:
      "The server takes this key only from certain programs, and judged by the `User-Agent` the one that asked is none of them. It says nothing about the key.",
    recognised:
      "The answer lists allowed clients, or is Cloudflare's `error code: 1010`, a ban of the client's signature.",
    causes: [
      "A relay or coding plan that is sold for one tool (`Client not allowed`, `only available for Coding Agents`).",
      "A protection that refuses everything that is no browser, or an unknown TLS signature.",
    ],
    fix: [
      "Provider Preflight names itself honestly. If Codex is on the list, the agent may work where the gate is refused:",
      yaml("Check offline only, for this target:", "with:", "  probe: none"),
      yaml("Or report it without failing the job:", "with:", "  warn-on: access/client"),
      "Or ask the owner of the relay to allow `provider-preflight`, or for a key without this limit.",
    ],
    tellApart: [
      {
        from: "access/firewall",
        test: "there a challenge or block page comes for every program on this machine, `curl` too.",
      },
      { from: "access/permission", test: "there the key, not the program, lacks something." },
    ],
    sources: [
      issue("Wei-Shaw/claude-relay-service", 1125, "`Client not allowed`"),
      issue("anomalyco/opencode", 41320, "`banned your access based on your browser's signature`"),
      "https://www.kimi.com/code/docs/en/kimi-code/error-reference.html",
    ],
  },
  "access/verification": {
    means:
      "The organization must pass an identity check before it may use this model or feature. Key and model are right.",
    recognised:
      "OpenAI's `Your organization must be verified …` (400 or 404), or a provider's demand for real-name verification (SiliconFlow, 403).",
    causes: [
      "A model or feature that OpenAI opens to verified organizations only, such as reasoning summaries.",
      "The check was passed in one organization, and the key belongs to another.",
      "It was passed minutes ago and is not in force everywhere.",
    ],
    fix: [
      "An owner opens https://platform.openai.com/settings/organization/general and follows *Verify Organization*.",
      "Check that the name at the top of that page is the organization of this key.",
      "Wait a quarter of an hour after the check, as the answer itself says, then start a new run.",
      yaml("Until then, use a model that needs no check:", "with:", "  model: gpt-5.4-mini"),
    ],
    tellApart: [
      { from: "access/model", test: "there nothing is said of a verification." },
      { from: "model/not-found", test: "the status 404 is shared; the text decides." },
    ],
    sources: [issue("continuedev/continue", 9948, "`must be verified to generate reasoning summaries`")],
  },
} satisfies PagesOf<"access">;
