import type { PagesOf } from "./page.ts";
import { codex, issue, OPENAI_CODES } from "./sources.ts";
import { diagnose, NEW_RUN, SAVE_KEY, shell, toml, TRY_KEY, yaml } from "./steps.ts";

const ANTHROPIC_ERRORS = "https://platform.claude.com/docs/en/api/errors";
const NEW_API = "QuantumNous/new-api `middleware/auth.go` @ 040b46a0";

export const AUTH_PAGES = {
  "auth/invalid-key": {
    means: "The server received a key and does not know it. Retrying does not help.",
    recognised:
      "The provider's own words or code for an unknown key. The status is mostly 401, but 400 at Gemini and xAI, 403 at NVIDIA and Baseten.",
    causes: [
      "It was deleted or rotated at the provider, and this job has the old one.",
      "It is of another region, plan or resource of the same company: Moonshot `.ai` and `.cn`, DashScope, MiniMax, Z.ai's coding plan, Azure.",
      "Another secret, or a file such as `$CODEX_HOME/.env`, won over the one you changed.",
      "The gateway has an incident, or the key *it* uses upstream has died.",
    ],
    fix: [
      'Compare the report\'s fingerprint with your key: `printf %s "$KEY" | sha256sum | cut -c1-12`. Another one: the job has another key.',
      TRY_KEY,
      "200: save the key again. 401: create a new one on the provider's page of keys.",
      SAVE_KEY,
      NEW_RUN,
    ],
    tellApart: [
      {
        from: "auth/not-received",
        test: "llama.cpp, Groq and new-api say the same where *no* key came. The report's `plan.authorization` shows whether one was sent.",
      },
      { from: "base-url/key-mismatch", test: "try the sibling host." },
      {
        from: "service/error",
        test: "a key that worked today and fails everywhere: look at the status page before you rotate.",
      },
    ],
    sources: [
      OPENAI_CODES,
      issue("LLM-Red-Team/kimi-cc", 19, "`.cn` key at `.ai`"),
      issue("Gitlawb/openclaude", 1357, "a gateway's outage"),
      codex("retry-401", "openai-base-url-codex-api-key-401"),
    ],
  },
  "auth/revoked": {
    means: "The provider knows the key and has switched it off. It will not come back; a new one is needed.",
    recognised:
      "The answer says that the key was deleted, disabled, blocked or reported as leaked, or the provider's key endpoint says so (`api_key_disabled`).",
    causes: [
      "Somebody rotated the key and this job was forgotten.",
      "The provider found it in a public repository and revoked it. Google says: `reported as leaked`.",
      "The owner left the organization, or an administrator blocked the key (LiteLLM: `key is blocked`).",
      "A ChatGPT login token was invalidated by a new login.",
    ],
    fix: [
      "If the word is *leaked*, find the place first: a log, a commit, a client-side bundle. Search the history: `git log --all --oneline -G 'sk-'`.",
      "Create a new key on the provider's page of keys; for a LiteLLM proxy, ask its administrator for `/key/unblock`.",
      SAVE_KEY,
      NEW_RUN,
    ],
    tellApart: [
      {
        from: "auth/invalid-key",
        test: "there the provider does not know the key; many say only that for deleted keys too.",
      },
      { from: "auth/expired", test: "there the key's own time is over, by plan." },
      { from: "access/account-disabled", test: "there all keys of the account fail." },
      {
        from: "secret/shadowed",
        test: "if you have rotated already, an older secret of the same name may win.",
      },
    ],
    sources: [
      issue("continuedev/continue", 11541, "Gemini: `reported as leaked`"),
      issue("BerriAI/litellm", 22756, "`key is blocked`"),
      "https://ai.google.dev/gemini-api/docs/troubleshooting",
    ],
  },
  "auth/expired": {
    means:
      "The key or token was valid and its time is over. A new one is needed, and the date belongs into a calendar.",
    recognised:
      "The answer says `expired`, in the provider's words or code, or the key endpoint gives a date that has passed.",
    causes: [
      "The key was created with an end date: relays, LiteLLM, OpenRouter and Cohere's trial keys have them.",
      "A ChatGPT login or an IDE's token was stored as if it were an API key. Such tokens live for hours or days.",
      "A subscription ended (Z.ai code 1309).",
      "The server's or the runner's clock is wrong.",
    ],
    fix: [
      "Create a new key, with an end date you can keep, or none.",
      SAVE_KEY,
      yaml(
        "Be warned in time; this needs a token with `Secrets: read`:",
        "with:",
        "  max-secret-age: 80",
        "  secrets-token: ${{ secrets.SECRETS_READ_TOKEN }}",
      ),
      NEW_RUN,
      "In CI, use an API key and not a login: nobody is there to sign in again.",
    ],
    tellApart: [
      { from: "auth/revoked", test: "there somebody ended the key, not the calendar." },
      {
        from: "auth/invalid-key",
        test: "newest new-api answers `Invalid token` for missing, unknown, expired and used-up keys alike; `GET /api/usage/token` tells them apart.",
      },
    ],
    sources: [
      issue("continuedev/continue", 9655, "Gemini: `API key expired`"),
      issue("openai/codex", 6028, "a used refresh token"),
      NEW_API,
      "https://docs.z.ai/api-reference/api-code",
    ],
  },
  "auth/not-received": {
    means: "The server saw no key. It says nothing about the key itself: rotating it changes nothing.",
    recognised:
      "The answer says that no key or header came (`You didn't provide an API key`, `Missing Authentication header`), or the plan shows that this client would send none.",
    causes: [
      "The value has a line break or another control character: Codex then drops the header without a word.",
      "The provider in the Codex config has no `env_key`, or its variable is another one.",
      "A proxy or gateway on the way removes `Authorization`.",
      "The server wants another header, and ignores the one it got.",
      "OpenRouter says so also for a key that has not its `sk-or-` form.",
    ],
    fix: [
      "Look at `plan.authorization` in the JSON report: `null` means that the client sends none, and the findings say why.",
      shell(
        "Check offline what would be sent:",
        "provider-preflight check --config .codex/config.toml --probe none --json",
      ),
      diagnose("https://api.openai.com/v1/models"),
      "If curl is accepted from the runner, the client's config is at fault; if not, something on the way removes the header: try without the proxy.",
    ],
    tellApart: [
      {
        from: "auth/invalid-key",
        test: "there a key arrived: the answer repeats a part of it, or `plan.authorization` is not `null`.",
      },
      { from: "auth/scheme", test: "there it arrived in the wrong header." },
      { from: "secret/edge-whitespace", test: "the usual cause, found before anything is sent." },
    ],
    sources: [
      codex("envkey-trailing-newline", "openai-env-only-401", "seed-env-only"),
      issue("chatboxai/chatbox", 98, "`You didn't provide an API key`"),
      issue("github/gh-aw", 26929, "a missing header taken for an expired key"),
    ],
  },
  "auth/organization": {
    means:
      "The key is real, and the request names an organization that it does not belong to; or its owner is in none.",
    recognised:
      "The answer names the organization: `No such organization`, `OpenAI-Organization header should match organization for API key`, `organization_membership_required`.",
    causes: [
      "`OPENAI_ORGANIZATION` (Codex) or `OPENAI_ORG_ID` (OpenAI SDKs) is left over from another account.",
      "The name was given in place of the id, which starts with `org-`.",
      "The owner of the key left the organization.",
    ],
    fix: [
      shell(
        "See which variables are set; values stay hidden:",
        "env | grep -E '^OPENAI_(ORG|PROJECT)' | cut -d= -f1",
      ),
      shell(
        "Remove it from the workflow, or unset it in the step. A project key knows its organization by itself:",
        "unset OPENAI_ORGANIZATION OPENAI_ORG_ID",
      ),
      "If you need it, copy the id from the organization's settings at the provider.",
      "If you were removed, ask an owner to invite you, then create a new key.",
    ],
    tellApart: [
      { from: "auth/project", test: "there the *project* is named." },
      { from: "access/verification", test: "there the organization is right, and not verified." },
      {
        from: "auth/invalid-key",
        test: "send the request without the header: if it passes, the organization was the fault.",
      },
    ],
    sources: [
      issue("tom-doerr/zsh_codex", 5, "`No such organization: Personal`"),
      issue("AIDotNet/OpenDeepWiki", 5, "header against key"),
      OPENAI_CODES,
      codex("auth-requires-openai-env"),
    ],
  },
  "auth/project": {
    means: "The key is real, and the project it is used for is not its own, or was archived.",
    recognised: "The answer names the project: `mismatched_project`, `not_authorized_invalid_project`.",
    causes: [
      "`OPENAI_PROJECT` (Codex) or `OPENAI_PROJECT_ID` (OpenAI SDKs) is left over from another project.",
      "The project was archived; its keys stay in place and fail.",
      "A key of the staging project runs in production, or the reverse.",
    ],
    fix: [
      shell(
        "See which variables are set; values stay hidden:",
        "env | grep -E '^OPENAI_(ORG|PROJECT)' | cut -d= -f1",
      ),
      "Remove the variable from the workflow: a project key (`sk-proj-`) carries its project.",
      "If the project was archived, create a key in a live one.",
      SAVE_KEY,
      NEW_RUN,
    ],
    tellApart: [
      { from: "auth/organization", test: "there the organization is named." },
      {
        from: "access/model",
        test: "there the project is right and lacks a model: `does not have access to model`.",
      },
      { from: "access/permission", test: "there a scope is missing." },
    ],
    sources: [
      OPENAI_CODES,
      "Codes seen in public client code: `mismatched_project`, `not_authorized_invalid_project`",
    ],
  },
  "auth/ip-not-allowed": {
    means:
      "The key is good, and its owner allows it from certain addresses only. The runner's is not among them.",
    recognised: "`ip_not_authorized` (OpenAI, with status 401), or a relay's words for its address list.",
    causes: [
      "An allow-list was set for servers, and the job runs on GitHub-hosted runners, whose addresses change.",
      "A self-hosted runner got a new address, or leaves through another gateway or over IPv6.",
    ],
    fix: [
      shell(
        "See the runner's address, both kinds:",
        "curl -4 -sS https://api.ipify.org; echo",
        "curl -6 -sS https://api64.ipify.org; echo",
      ),
      "Add it to the list at the provider, or at the relay's token.",
      yaml(
        "Or use a runner with a fixed address:",
        "jobs:",
        "  agent:",
        "    runs-on: [self-hosted, fixed-ip]",
      ),
      "Do not list the ranges of all GitHub-hosted runners: every GitHub user can start a job there.",
    ],
    tellApart: [
      { from: "access/region", test: "there the *country* is refused, for every key." },
      { from: "access/firewall", test: "there a page of a firewall comes, not the API's JSON." },
      { from: "auth/invalid-key", test: "the same key is accepted from an allowed address." },
    ],
    sources: [
      "https://developers.openai.com/api/docs/guides/ip-allowlist",
      "Calcium-Ion/new-api @ ef8ae4db (address list of a token)",
    ],
  },
  "auth/scheme": {
    means:
      "A credential arrived in a form that this server does not take: the wrong header, or the wrong kind of token.",
    recognised:
      "The answer asks for another header or scheme: Anthropic `OAuth authentication is currently not supported`, `x-api-key header is required`, MiniMax `X-Api-Key`.",
    causes: [
      "An API key was sent to Anthropic as `Authorization: Bearer`, which it reads as an OAuth token. It wants `x-api-key`.",
      "Azure got `Authorization` where it wants `api-key`, or the reverse for Entra tokens.",
      "A login token was used where an API key is wanted.",
    ],
    fix: [
      toml(
        "Let Codex send the header from a variable, in place of `env_key`:",
        "[model_providers.azure]",
        'name = "Azure"',
        'base_url = "https://my-resource.openai.azure.com/openai/v1"',
        'env_http_headers = { "api-key" = "AZURE_OPENAI_API_KEY" }',
      ),
      yaml(
        "For a provider of the built-in table, name it; the tool then uses its header:",
        "with:",
        "  provider: anthropic",
        "  api-key: ${{ secrets.ANTHROPIC_API_KEY }}",
      ),
      "Anthropic has no Responses API, so Codex cannot use it directly: put a gateway in between.",
    ],
    tellApart: [
      {
        from: "auth/not-received",
        test: "there nothing arrived. Many servers use these words also when they ignored a header, so try both.",
      },
      { from: "secret/prefixed", test: "there the word `Bearer` is part of the secret and is sent twice." },
    ],
    sources: [
      issue("earendil-works/pi", 2751, "Anthropic: `OAuth authentication is currently not supported`"),
      issue("Kilo-Org/kilocode", 11229, "MiniMax wants `X-Api-Key`"),
      codex("env-http-headers-apikey-azure"),
      ANTHROPIC_ERRORS,
    ],
  },
  "auth/unproven": {
    means:
      "The list of models came, and this host gives it to anybody. So nothing proves the key: it may be good, wrong, or expired.",
    recognised:
      "The provider table says that the list is public; or the same list came without a key and with a made-up one; or the answer came from a cache.",
    causes: [
      "Public lists: OpenRouter, Hugging Face's router, Vercel AI Gateway, NVIDIA NIM, DeepInfra, SambaNova, Ollama, llama.cpp.",
      "A local server without a configured key. There *any key works* is normal.",
      "`probe: models` was chosen, which forbids the request that would prove it; or with `auto` that request was taken with any key too.",
    ],
    fix: [
      yaml("Let the tool make one more request that costs no tokens:", "with:", "  probe: auto"),
      shell(
        "By hand, for OpenRouter:",
        `printf 'Authorization: Bearer %s\\n' "$KEY" |`,
        "  curl -sS -o /dev/null -w '%{http_code}\\n' -H @- https://openrouter.ai/api/v1/key",
      ),
      yaml("To insist on a proof, let it fail the job:", "with:", "  fail-on: auth/unproven"),
      "For a server of your own, start it with a key: `vllm serve … --api-key`, `llama-server --api-key`.",
    ],
    tellApart: [
      { from: "route/models-unavailable", test: "there no list came at all." },
      { from: "auth/invalid-key", test: "the request above answers 401." },
    ],
    sources: [
      issue("tinyhumansai/openhuman", 2372, "OpenRouter answers 200 to any key"),
      "trufflesecurity/trufflehog `pkg/detectors/openrouter` @ 3ab759fe (the key endpoint)",
      "ggml-org/llama.cpp `tools/server/server-http.cpp` @ 00dd0816 (public paths)",
    ],
  },
} satisfies PagesOf<"auth">;
