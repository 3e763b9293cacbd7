export const id = 473;
export const ids = [473];
export const modules = {

/***/ 7473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./build/finding.js
var finding = __webpack_require__(1633);
// EXTERNAL MODULE: ./build/reasons.js
var reasons = __webpack_require__(9353);
;// CONCATENATED MODULE: ./build/pages/sources.js
/** Runs of the real binary against a server on loopback; each run has an id. */
const codex = (...observations) => `Observed with \`@openai/codex\` 0.169.0 (npm, 2026-11-20)${observations.length === 0 ? "" : `: ${observations.map((id) => `\`${id}\``).join(", ")}`}`;
/** Facts of the action that runs Codex. */
const CODEX_ACTION = "openai/codex-action @ 9cdb6f3";
const GITHUB_SECRETS = "GitHub docs, `secrets.md` @ 16e1b807 (limits, precedence, when secrets are read)";
const RERUN = "https://github.com/cli/cli/issues/13522 (what a re-run reads)";
const STORED_RAW = "https://github.com/go-gitea/gitea/issues/24745 (GitHub stores secrets untrimmed, measured)";
const GH_SECRET_SET = "cli/cli, `secret set` (a file on stdin loses its trailing line break, `--body` keeps it); https://github.com/cli/cli/issues/13588";
const UNSET_IS_EMPTY = "GitHub docs, `use-secrets.md` @ 159bd1b0 (a secret that is not set is the empty string)";
const MASKING = "actions/runner @ 258d6c85, `Worker.cs` and `ValueEncoders.cs` (what the log masks)";
const FIELDS = "Field list of `@openai/codex` 0.169.0, probed with `--strict-config`";
const NODE_SDK = "openai/openai-node `src/client.ts` @ 7b7d6ca";
const OPENAI_CODES = "https://developers.openai.com/api/docs/guides/error-codes";
/** A fact that was tried while the tool was built. */
const tried = (what) => `Measured on Node.js 20.20.2 and 24.21.0: ${what}`;
/** A real answer, as somebody published it. */
const issue = (repository, number, what) => `https://github.com/${repository}/issues/${number} (${what})`;

;// CONCATENATED MODULE: ./build/pages/steps.js
function block(language, text, lines) {
    return [text, "", `\`\`\`${language}`, ...lines, "```"].join("\n");
}
/** A step followed by commands for a POSIX shell. */
const shell = (text, ...lines) => block("sh", text, lines);
/** A step followed by lines of a workflow. */
const yaml = (text, ...lines) => block("yaml", text, lines);
/** A step followed by lines of a Codex `config.toml` or a targets file. */
const toml = (text, ...lines) => block("toml", text, lines);
/** Stores a key without a newline, a quote, or a trace in the shell's history. */
const SAVE_KEY = shell("Save the key again, under your secret's name; `read` waits for it and shows nothing:", "read -rs KEY", `printf %s "$KEY" | gh secret set OPENAI_API_KEY`);
/** Repository and organization secrets are read when a run is queued (GitHub docs, `secrets.md` @ 16e1b807). */
const NEW_RUN = "Start a new run with `gh workflow run` or a push. A re-run may still use the old value: repository secrets are read when a run is queued.";
/** Asks for the list of models; the key is in no argument, so `ps` does not show it. */
const TRY_KEY = shell("Try the key from your own machine, at your base URL; only the status is printed:", "read -rs KEY", `printf 'Authorization: Bearer %s\\n' "$KEY" |`, `  curl -sS -o /dev/null -w '%{http_code}\\n' -H @- https://api.openai.com/v1/models`);
/** Sends the whole answer to `diagnose`, which cleans it before it prints anything. */
const diagnose = (url) => shell("Let the tool read the server's own answer:", `printf 'Authorization: Bearer %s\\n' "$KEY" |`, `  curl -sSi -H @- ${url} | provider-preflight diagnose --request models`);

;// CONCATENATED MODULE: ./build/pages/access.js


const ACCESS_PAGES = {
    "access/permission": {
        means: "The key is valid and was recognised; it may not do this. A new key of the same kind changes nothing.",
        recognised: "The answer names a missing scope or permission. The status is 403, but OpenAI often sends `Missing scopes: …` with **401**, which is no key fault.",
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
        means: "The provider refuses requests from the place the runner is in. The key was not judged; another key does not help.",
        recognised: "OpenAI `unsupported_country_region_territory` (403), Gemini `User location is not supported` (400), Anthropic's `Request not allowed` (403), or Cloudflare's page of such a block.",
        causes: [
            "A self-hosted runner, or its VPN or proxy, leaves in a country without service.",
            "GitHub-hosted runners change their place; a provider's table of addresses puts one into another country.",
            "Anthropic's `Request not allowed` is also seen for a while and without a move.",
        ],
        fix: [
            shell("See where the runner seems to be, with and without the proxy:", "curl -sS https://api.openai.com/cdn-cgi/trace | grep -E '^(ip|loc)='", "curl -sS --noproxy '*' https://api.openai.com/cdn-cgi/trace | grep -E '^(ip|loc)='"),
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
        recognised: "The answer names the model and says that this key, project, team or account has no access to it.",
        causes: [
            "The model is not enabled for the project or organization (OpenAI `does not have access to model`, Groq `blocked at the organization level`).",
            "The account's tier or plan does not contain it.",
            "It must be activated first (Volcengine `ModelNotOpen`) or its terms accepted.",
            "A LiteLLM key or relay token is limited to a list of models.",
        ],
        fix: [
            "Have the model enabled where the answer says: OpenAI project → *Limits*, Groq organization → *Models*, LiteLLM → the key's `models`.",
            shell("Or see what this key may use, and choose from it:", `printf 'Authorization: Bearer %s\\n' "$KEY" |`, "  curl -sS -H @- https://api.openai.com/v1/models | jq -r '.data[].id' | sort"),
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
        means: "A protection in front of the API refused the request before the API saw it. The key was not judged.",
        recognised: "A known block page or header: Cloudflare (`Attention Required!`, `Just a moment...`, `cf-mitigated`), Vercel (`x-vercel-mitigated`), Akamai and others.",
        causes: [
            "The address of the runner has a bad name: shared ranges of clouds and VPNs.",
            "The site wants a browser that runs scripts; no API client can pass.",
            "Too many requests in a short time were taken for an attack.",
            "The base URL is the web site, which is protected, and not the API.",
        ],
        fix: [
            shell("See who blocks, without a key:", "curl -sS -D - -o /dev/null https://api.acme.example/v1/models | grep -iE '^(HTTP|server|cf-|x-vercel)'"),
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
        means: "The provider has switched the whole account or organization off. Every key of it fails; new keys do too.",
        recognised: "The answer says that the account, organization or user was disabled, deactivated, restricted, suspended or banned. The status is 400, 401 or 403.",
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
        means: "The server takes this key only from certain programs, and judged by the `User-Agent` the one that asked is none of them. It says nothing about the key.",
        recognised: "The answer lists allowed clients, or is Cloudflare's `error code: 1010`, a ban of the client's signature.",
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
        means: "The organization must pass an identity check before it may use this model or feature. Key and model are right.",
        recognised: "OpenAI's `Your organization must be verified …` (400 or 404), or a provider's demand for real-name verification (SiliconFlow, 403).",
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
};

;// CONCATENATED MODULE: ./build/pages/auth.js


const ANTHROPIC_ERRORS = "https://platform.claude.com/docs/en/api/errors";
const NEW_API = "QuantumNous/new-api `middleware/auth.go` @ 040b46a0";
const AUTH_PAGES = {
    "auth/invalid-key": {
        means: "The server received a key and does not know it. Retrying does not help.",
        recognised: "The provider's own words or code for an unknown key. The status is mostly 401, but 400 at Gemini and xAI, 403 at NVIDIA and Baseten.",
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
        recognised: "The answer says that the key was deleted, disabled, blocked or reported as leaked, or the provider's key endpoint says so (`api_key_disabled`).",
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
        means: "The key or token was valid and its time is over. A new one is needed, and the date belongs into a calendar.",
        recognised: "The answer says `expired`, in the provider's words or code, or the key endpoint gives a date that has passed.",
        causes: [
            "The key was created with an end date: relays, LiteLLM, OpenRouter and Cohere's trial keys have them.",
            "A ChatGPT login or an IDE's token was stored as if it were an API key. Such tokens live for hours or days.",
            "A subscription ended (Z.ai code 1309).",
            "The server's or the runner's clock is wrong.",
        ],
        fix: [
            "Create a new key, with an end date you can keep, or none.",
            SAVE_KEY,
            yaml("Be warned in time; this needs a token with `Secrets: read`:", "with:", "  max-secret-age: 80", "  secrets-token: ${{ secrets.SECRETS_READ_TOKEN }}"),
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
        recognised: "The answer says that no key or header came (`You didn't provide an API key`, `Missing Authentication header`), or the plan shows that this client would send none.",
        causes: [
            "The value has a line break or another control character: Codex then drops the header without a word.",
            "The provider in the Codex config has no `env_key`, or its variable is another one.",
            "A proxy or gateway on the way removes `Authorization`.",
            "The server wants another header, and ignores the one it got.",
            "OpenRouter says so also for a key that has not its `sk-or-` form.",
        ],
        fix: [
            "Look at `plan.authorization` in the JSON report: `null` means that the client sends none, and the findings say why.",
            shell("Check offline what would be sent:", "provider-preflight check --config .codex/config.toml --probe none --json"),
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
        means: "The key is real, and the request names an organization that it does not belong to; or its owner is in none.",
        recognised: "The answer names the organization: `No such organization`, `OpenAI-Organization header should match organization for API key`, `organization_membership_required`.",
        causes: [
            "`OPENAI_ORGANIZATION` (Codex) or `OPENAI_ORG_ID` (OpenAI SDKs) is left over from another account.",
            "The name was given in place of the id, which starts with `org-`.",
            "The owner of the key left the organization.",
        ],
        fix: [
            shell("See which variables are set; values stay hidden:", "env | grep -E '^OPENAI_(ORG|PROJECT)' | cut -d= -f1"),
            shell("Remove it from the workflow, or unset it in the step. A project key knows its organization by itself:", "unset OPENAI_ORGANIZATION OPENAI_ORG_ID"),
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
            shell("See which variables are set; values stay hidden:", "env | grep -E '^OPENAI_(ORG|PROJECT)' | cut -d= -f1"),
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
        means: "The key is good, and its owner allows it from certain addresses only. The runner's is not among them.",
        recognised: "`ip_not_authorized` (OpenAI, with status 401), or a relay's words for its address list.",
        causes: [
            "An allow-list was set for servers, and the job runs on GitHub-hosted runners, whose addresses change.",
            "A self-hosted runner got a new address, or leaves through another gateway or over IPv6.",
        ],
        fix: [
            shell("See the runner's address, both kinds:", "curl -4 -sS https://api.ipify.org; echo", "curl -6 -sS https://api64.ipify.org; echo"),
            "Add it to the list at the provider, or at the relay's token.",
            yaml("Or use a runner with a fixed address:", "jobs:", "  agent:", "    runs-on: [self-hosted, fixed-ip]"),
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
        means: "A credential arrived in a form that this server does not take: the wrong header, or the wrong kind of token.",
        recognised: "The answer asks for another header or scheme: Anthropic `OAuth authentication is currently not supported`, `x-api-key header is required`, MiniMax `X-Api-Key`.",
        causes: [
            "An API key was sent to Anthropic as `Authorization: Bearer`, which it reads as an OAuth token. It wants `x-api-key`.",
            "Azure got `Authorization` where it wants `api-key`, or the reverse for Entra tokens.",
            "A login token was used where an API key is wanted.",
        ],
        fix: [
            toml("Let Codex send the header from a variable, in place of `env_key`:", "[model_providers.azure]", 'name = "Azure"', 'base_url = "https://my-resource.openai.azure.com/openai/v1"', 'env_http_headers = { "api-key" = "AZURE_OPENAI_API_KEY" }'),
            yaml("For a provider of the built-in table, name it; the tool then uses its header:", "with:", "  provider: anthropic", "  api-key: ${{ secrets.ANTHROPIC_API_KEY }}"),
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
        means: "The list of models came, and this host gives it to anybody. So nothing proves the key: it may be good, wrong, or expired.",
        recognised: "The provider table says that the list is public; or the same list came without a key and with a made-up one; or the answer came from a cache.",
        causes: [
            "Public lists: OpenRouter, Hugging Face's router, Vercel AI Gateway, NVIDIA NIM, DeepInfra, SambaNova, Ollama, llama.cpp.",
            "A local server without a configured key. There *any key works* is normal.",
            "`probe: models` was chosen, which forbids the request that would prove it; or with `auto` that request was taken with any key too.",
        ],
        fix: [
            yaml("Let the tool make one more request that costs no tokens:", "with:", "  probe: auto"),
            shell("By hand, for OpenRouter:", `printf 'Authorization: Bearer %s\\n' "$KEY" |`, "  curl -sS -o /dev/null -w '%{http_code}\\n' -H @- https://openrouter.ai/api/v1/key"),
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
};

;// CONCATENATED MODULE: ./build/pages/base-url.js


const TABLE = "The built-in provider table, with a source at each row";
const SET_INPUT = yaml("Set it in the workflow:", "with:", "  base-url: https://api.openai.com/v1");
const SET_CODEX = toml("Or in the Codex config:", "[model_providers.acme]", 'base_url = "https://api.acme.example/v1"');
const BASE_URL_PAGES = {
    "base-url/missing": {
        means: "Nothing says where the API is, and the client has no default for this provider. No request was made.",
        recognised: "The input `base-url`, the config and the provider table give no URL, or the value is empty.",
        causes: [
            "`vars.BASE_URL` is not set for this repository or environment; GitHub gives the empty string.",
            "The provider's address holds a part that only you know: an Azure resource, a Cloudflare account, a relay's host.",
            "The provider id is not in the built-in table.",
        ],
        fix: [
            SET_INPUT,
            SET_CODEX,
            shell("If it comes from a variable, see whether it exists:", "gh variable list", "gh variable list --env production"),
            "Azure: `https://<resource>.openai.azure.com/openai/v1`. Cloudflare Workers AI: `https://api.cloudflare.com/client/v4/accounts/<account>/ai/v1`.",
        ],
        tellApart: [
            { from: "config/base-url-defaulted", test: "there Codex does have a default, and it is OpenAI's." },
            { from: "config/no-target", test: "there not even a provider or a key is named." },
        ],
        sources: [TABLE],
    },
    "base-url/malformed": {
        means: "The base URL cannot be used as it stands, or it would be repaired silently into another address than the one you see. No request was made.",
        recognised: "The raw text has white space, quotes, a backslash, `${…}`, `<…>` or `***` in it, lacks `https://`, or does not parse. It is read untrimmed. With `client: codex-action` it is the whole endpoint and must end with `/responses`.",
        causes: [
            "The scheme is missing: `api.openai.com/v1`, `localhost:8080/v1`.",
            "A space or line break came along with a copy, or from a YAML block `|`.",
            "A variable was not expanded: `https://${HOST}/v1`. Such names are legal hosts for a URL parser.",
            "The URL was saved as a secret, so the log and copies of it show `***`.",
        ],
        fix: [
            SET_INPUT,
            "Store a base URL as a variable, not as a secret: `gh variable set OPENAI_BASE_URL --body https://api.openai.com/v1`.",
            "In `config.toml` write it out: Codex expands no variables there. It reports an unusable URL as `builder error` and sends nothing; a space at the end becomes `%20` in the path.",
        ],
        tellApart: [
            { from: "base-url/insecure", test: "there the URL is well formed and starts with `http:`." },
            { from: "network/dns", test: "there the URL parses, and the host does not exist." },
        ],
        sources: [
            codex("base-no-scheme", "base-leading-space", "base-trailing-newline", "base-bad-port", "base-localhost"),
            tried("URL parsers remove tabs and line breaks, and repair `https:/host`"),
        ],
    },
    "base-url/insecure": {
        means: "The URL starts with `http:`, so everyone on the way could read the key. Nothing was sent. Plain HTTP is allowed to this machine only.",
        recognised: "The scheme is `http:` and the host is not loopback (`localhost`, `127.0.0.0/8`, `::1`), in any spelling.",
        causes: [
            "The `s` is missing. Many hosts redirect `http` to `https`, by which time the key has been sent; a redirect also turns a POST into a GET.",
            "A gateway in the own network without a certificate.",
            "A service container addressed by its name, such as `http://ollama:11434/v1`.",
        ],
        fix: [
            yaml("Use `https:`:", "with:", "  base-url: https://api.openai.com/v1"),
            yaml("For a service container, publish its port and use loopback:", "services:", "  ollama:", "    image: ollama/ollama", "    ports: ['11434:11434']", "# base-url: http://localhost:11434/v1"),
            shell("For an own gateway, put a TLS proxy in front, or tunnel:", "ssh -fNL 8080:gateway.internal:80 bastion.example"),
            "If the key was used over `http:` before, rotate it.",
        ],
        tellApart: [
            { from: "network/redirect", test: "there the URL is `https:` and the server sends you elsewhere." },
            {
                from: "network/tls",
                test: "`https:` to a port that speaks plain HTTP fails there, with a wrong version number.",
            },
        ],
        sources: [
            issue("danny-avila/LibreChat", 4688, "`Client sent an HTTP request to an HTTPS server`"),
            codex("base-redirect-301", "base-http-on-tls-port"),
        ],
    },
    "base-url/credentials": {
        means: "The base URL holds a user name or password (`https://user:pass@host`). URLs end up in logs; the value was masked and nothing was sent.",
        recognised: "The parsed URL has a user or a password part.",
        causes: [
            "A gateway with basic authentication, whose URL was copied with its login.",
            "The key was put into the URL, as some tools allow.",
            "A password with `@` or `/` in it moved the host's border.",
        ],
        fix: [
            SET_INPUT,
            toml("Where a gateway does want basic authentication, send it as a header from a secret:", "[model_providers.acme]", 'env_http_headers = { "Authorization" = "ACME_BASIC" }'),
            shell("Its value is the word `Basic` and the login in base64:", `printf 'Basic %s' "$(printf %s "$LOGIN" | base64 -w0)" | gh secret set ACME_BASIC`),
            "Change the password: it has been in a file or a log.",
        ],
        tellApart: [
            {
                from: "config/key-inlined",
                test: "there the credential is in a field of the config, not in the URL.",
            },
            { from: "network/proxy-auth", test: "the login of a *proxy* belongs into `HTTPS_PROXY`, not here." },
        ],
        sources: [
            codex("base-userinfo-no-key"),
            "https://fetch.spec.whatwg.org/#dom-request (`fetch` refuses such URLs)",
        ],
    },
    "base-url/endpoint-path": {
        means: "The base URL is the address of one endpoint. Clients append their own path to it, so they would call `…/chat/completions/responses`, which answers 404.",
        recognised: "The path ends in an endpoint's name: `/chat/completions`, `/responses`, `/completions`, `/models`, `/embeddings`, `/messages`.",
        causes: [
            "The URL was copied from a curl example of the provider.",
            "Another tool wants the full address. `openai/codex-action` does: its `responses-api-endpoint` is not a base URL (for it set `client: codex-action`).",
        ],
        fix: [
            yaml("Cut the endpoint off and keep the version:", "with:", "  base-url: https://api.openai.com/v1   # not …/v1/chat/completions"),
            SET_CODEX,
            yaml("For `openai/codex-action`, keep the full address in *its* input:", "with:", "  responses-api-endpoint: https://api.openai.com/v1/responses"),
        ],
        tellApart: [
            { from: "base-url/version-missing", test: "there too little is in the path, not too much." },
            {
                from: "route/not-found",
                test: "there the path has no endpoint's name, and the server does not know it.",
            },
        ],
        sources: [
            issue("harry0703/MoneyPrinterTurbo", 57, "`Invalid URL (POST /v1/chat/completions/chat/completions)`"),
            codex("seed-rutaapi-chat-completions-base", "base-responses-suffix"),
            "openai/codex-action @ 9cdb6f3, `action.yml`",
        ],
    },
    "base-url/version-missing": {
        means: "The base URL lacks the part that this provider's API starts with, mostly `/v1`. No client adds it. It is a warning until a call fails, then an error with the corrected URL.",
        recognised: "The provider table has a root for this host with the version and none without; or the call failed and the same host answers like an API under `…/v1`. That second look is made without the key.",
        causes: [
            "Only the host was copied: `https://api.openai.com`.",
            "The setting comes from a tool that adds `/v1` by itself.",
            "The root is an unusual one: `/api/v1` (OpenRouter), `/openai/v1` (Groq), `/v1beta/openai` (Gemini), `/api/paas/v4` (Z.ai).",
        ],
        fix: [
            "Use the URL that the report gives under *fix*.",
            SET_INPUT,
            SET_CODEX,
            "Do not add `/v1` everywhere: DeepSeek and Perplexity answer at the root.",
        ],
        tellApart: [
            {
                from: "route/html",
                test: "the same fault at a relay: without `/v1` its web page answers, with status 200.",
            },
            { from: "base-url/version-doubled", test: "there the version stands twice." },
            { from: "route/not-found", test: "there no version under this host answers either." },
        ],
        sources: [
            issue("Chanzhaoyu/chatgpt-web", 737, "`Invalid URL (POST /chat/completions)`"),
            issue("vijayk1989/TheStoryNexusTauriApp", 17, "LM Studio answers 200 with an error inside"),
            TABLE,
        ],
    },
    "base-url/version-doubled": {
        means: "The version stands in the path twice, `…/v1/v1`. Clients keep it as it is, and the server answers 404.",
        recognised: "The path repeats its version; or the call failed and the same host answers like an API with one version less. That second look is made without the key.",
        causes: [
            "A base URL with `/v1` went into a tool or template that appends `/v1`.",
            "A gateway has the version in its upstream address and in its own path.",
        ],
        fix: [
            yaml("Write it once:", "with:", "  base-url: https://api.openai.com/v1"),
            SET_CODEX,
            "Where a template builds the URL, take the version out of one of its two parts.",
        ],
        tellApart: [
            { from: "base-url/version-missing", test: "there it is absent." },
            {
                from: "base-url/endpoint-path",
                test: "there the name of an endpoint, not of a version, is too much.",
            },
        ],
        sources: ["OpenAI answers `Invalid URL (GET /v1/v1/models)` with 404", codex("base-v1-v1")],
    },
    "base-url/dashboard-host": {
        means: "The URL is the provider's web site, where people log in. The API is at another host. Nothing was sent.",
        recognised: "The host is a known console or site: `platform.openai.com`, `console.anthropic.com`, `aistudio.google.com`, the `www.` or `app.` of a provider in the table.",
        causes: [
            "The address was copied from the browser where the key was created.",
            'A guide says "the provider\'s URL" and means its API.',
        ],
        fix: [
            "Use the API root that the report gives under *fix*, for example `https://api.openai.com/v1` for `platform.openai.com`.",
            SET_INPUT,
            SET_CODEX,
        ],
        tellApart: [
            {
                from: "route/html",
                test: "a site that the table does not know shows itself there, by answering with a page.",
            },
            {
                from: "access/firewall",
                test: "there the host is the API, and a protection in front of it sends a page.",
            },
        ],
        sources: [TABLE, "The RutaAPI guide warns of `https://rutaapi.com` and `https://app.rutaapi.com`"],
    },
    "base-url/query": {
        means: "The base URL has a `?` or `#`. Clients append the endpoint behind it, so the path of the request is wrong. Nothing was sent.",
        recognised: "The URL has a query or a fragment, even an empty one.",
        causes: [
            "Azure's classic API, whose examples end in `?api-version=…`.",
            "The key was put into the query: `?key=…`. Then it has been in logs.",
            "A link was copied from the browser with its `#section`.",
        ],
        fix: [
            toml("In Codex, give the parameters their own field:", "[model_providers.azure]", 'base_url = "https://my-resource.openai.azure.com/openai"', 'query_params = { "api-version" = "2025-04-01-preview" }'),
            yaml("Or use Azure's v1 API, which needs none:", "with:", "  base-url: https://my-resource.openai.azure.com/openai/v1"),
            "Rotate a key that was part of the URL: Codex prints the whole URL in its errors.",
        ],
        tellApart: [
            { from: "base-url/credentials", test: "there the credential stands before the `@`." },
            { from: "base-url/malformed", test: "there the text is no URL." },
        ],
        sources: [
            codex("query-params-with-base-query", "base-fragment", "base-trailing-question", "query-params-value-secret"),
        ],
    },
    "base-url/key-mismatch": {
        means: "The key's prefix belongs to one provider and the base URL to another. One of the two is wrong; nothing was sent, since the other company would receive a working key.",
        recognised: "The prefix is one that a single provider uses, the host is a different provider's, and that host does not pass other providers' keys through, as gateways do.",
        causes: [
            "The base URL was changed for a new provider, and the secret was not, or the reverse.",
            "`OPENAI_BASE_URL` from another job or from `.env` is still set.",
            "The secret of another environment is used.",
        ],
        fix: [
            yaml("Decide which one you meant, and set both together:", "with:", "  base-url: https://openrouter.ai/api/v1", "  api-key: ${{ secrets.OPENROUTER_API_KEY }}"),
            shell("See what else sets the URL in this job; only names are printed:", "env | grep -iE 'base_?url|endpoint' | cut -d= -f1"),
            NEW_RUN,
        ],
        tellApart: [
            {
                from: "secret/other-provider",
                test: "there you gave no base URL, so the key is the thing to change.",
            },
            {
                from: "auth/invalid-key",
                test: "keys with a bare `sk-`, and those of one company's other region or plan, look right: Moonshot `.ai`/`.cn`, DashScope, MiniMax, SiliconFlow. Try the sibling host.",
            },
        ],
        sources: [
            issue("LLM-Red-Team/kimi-cc", 19, "a `.cn` key at `.ai`"),
            issue("chatanywhere/GPT_API_free", 62, "a relay's key at OpenAI"),
            TABLE,
        ],
    },
    "base-url/not-allowed": {
        means: "The host is not one that may receive the key in this run. No connection was made, not even a DNS query.",
        recognised: "`allowed-hosts` is set and does not list the host. Or the run has secrets and works on other people's input (`pull_request_target`, `workflow_run`, `issue_comment`, a fork's pull request with secrets), and the URL comes from a file or variable and is not of a provider in the built-in table.",
        causes: [
            "A gateway or relay of your own that is not listed yet.",
            "A pull request changed `base_url` in a config file. Read the diff: this is how a key is stolen.",
            "A port that is not the default one; it must be listed with the host.",
        ],
        fix: [
            yaml("If you know the host, list it in the workflow:", "with:", "  allowed-hosts: |", "    gateway.example.com", "    *.acme.example"),
            yaml("Or give the URL as an input, which a pull request cannot change:", "with:", "  base-url: https://gateway.example.com/v1"),
            "If you do not know it, close the pull request, and rotate the key if an earlier run had no such check.",
        ],
        tellApart: [
            {
                from: "base-url/internal-address",
                test: "there the host is refused for what it is; no list can allow it.",
            },
            { from: "base-url/key-mismatch", test: "there the host is known, and the key is another provider's." },
        ],
        sources: [
            "GitHub docs, `securely-using-pull_request_target.md` @ 02f8311d; `events-that-trigger-workflows.md` @ 037ad6b7",
        ],
    },
    "base-url/internal-address": {
        means: "The host is an address inside the machine's own network: a cloud's metadata service, or a private one in a run that works on other people's input. Nothing was sent.",
        recognised: "The URL's host, or an address its name resolves to, is a metadata or unspecified address (`169.254.169.254`, `fd00:ec2::254`, `0.0.0.0`); in untrusted runs also a private or loopback one.",
        causes: [
            "A pull request points the job at the runner's network.",
            "Split DNS: outside your company's network the gateway's name leads to a placeholder.",
            "A DNS filter answers blocked names with `0.0.0.0`.",
            "`0.0.0.0` was copied from a server's *listen* address; clients want `127.0.0.1`.",
        ],
        fix: [
            shell("See what the name resolves to on the runner:", "getent ahosts gateway.example.com"),
            yaml("For a server on the same machine:", "with:", "  base-url: http://127.0.0.1:11434/v1"),
            "For a gateway in a private network, run the gate on `push` or `workflow_dispatch`, where private addresses are allowed, on a runner inside that network.",
        ],
        tellApart: [
            { from: "network/dns", test: "there the name has no address at all." },
            {
                from: "base-url/not-allowed",
                test: "there a host list or the kind of run decides, not the address.",
            },
        ],
        sources: [
            tried("resolver hooks are not called for literal addresses such as `2130706433`, so both are checked"),
        ],
    },
};

;// CONCATENATED MODULE: ./build/pages/config.js


const ADVANCED = "https://developers.openai.com/codex/config-advanced (profiles)";
const CHECK_OFFLINE = shell("Check again without a connection:", "provider-preflight check --config .codex/config.toml --probe none");
const PROVIDER = [
    'model_provider = "acme"',
    "",
    "[model_providers.acme]",
    'name = "Acme"',
    'base_url = "https://api.acme.example/v1"',
    'env_key = "ACME_API_KEY"',
];
const CONFIG_PAGES = {
    "config/no-target": {
        means: "Neither the inputs nor a file say what to check, so the gate cannot pass.",
        recognised: "There is no provider, no base URL, no key and no config, and a targets file, if any, has no `[[targets]]`.",
        causes: [
            "The step has no `with:`, or its inputs are empty because a variable they use is not set.",
            "An input's name is misspelt. The runner warns `Unexpected input(s)` and goes on.",
            "The provider signs with cloud credentials (Bedrock, GCP), which the gate does not imitate; with `base_url` and `AWS_BEARER_TOKEN_BEDROCK` it can be checked.",
        ],
        fix: [
            yaml("For a provider of the built-in table, name it and pass its key:", "with:", "  provider: openai", "  api-key: ${{ secrets.OPENAI_API_KEY }}"),
            yaml("For Codex, name its config:", "with:", "  config: .codex/config.toml"),
            yaml("For any other host:", "with:", "  base-url: https://api.acme.example/v1", "  api-key: ${{ secrets.ACME_API_KEY }}"),
        ],
        tellApart: [
            { from: "config/missing", test: "there a config was named, and the file is not there." },
            { from: "secret/missing", test: "there a provider is known and only its key is absent." },
        ],
        sources: ["actions/runner @ 258d6c85, `ActionRunner.cs` (unknown inputs only warn)"],
    },
    "config/missing": {
        means: "The config you named does not exist, so Codex would run without your provider.",
        recognised: "The path of `config` leads to nothing, or CODEX_HOME names a directory that does not exist. A missing default `~/.codex/config.toml` is no error.",
        causes: [
            "`actions/checkout` did not run before this step, or checked out into another `path`.",
            "The path is relative to the workspace, not to the step's `working-directory`.",
            "CODEX_HOME holds `~`, which nothing expands, or ends in a line break.",
            "The file is ignored by Git and exists on your machine only.",
        ],
        fix: [
            shell("See what the job has:", "git ls-files '*config.toml'", `ls -la "\${CODEX_HOME:-$HOME/.codex}"`),
            yaml("Check the repository out first:", "steps:", "  - uses: actions/checkout@v7", "  - uses: provider-preflight/provider-preflight@v1", "    with:", "      config: .codex/config.toml"),
            yaml("Write CODEX_HOME out in full:", "env:", "  CODEX_HOME: ${{ github.workspace }}/.codex"),
        ],
        tellApart: [
            { from: "config/unreadable", test: "`ls -la` shows the file: it exists and may not be read." },
            { from: "config/profile-missing", test: "there `config.toml` exists and the profile's file does not." },
        ],
        sources: [codex("home-is-file", "home-tilde", "home-trailing-newline", "layer-home-default")],
    },
    "config/unreadable": {
        means: "The file exists and is not read, because it is not a small, regular text file of this workspace.",
        recognised: "It is a symbolic link that leaves the workspace, a directory, pipe or device, larger than 256 KiB, not UTF-8, or closed to this user; or CODEX_HOME is a file. On events with other people's input also a file outside the workspace that a config refers to. A pull request could otherwise point the job at any file of the machine.",
        causes: [
            "An editor or PowerShell's `>` saved it as UTF-16, or as Latin-1 with an accent in it.",
            "A dotfiles manager links the config to a place outside the repository.",
            "An earlier step wrote it as root, for example in a container.",
        ],
        fix: [
            shell("See what it is:", "ls -l .codex/config.toml", "file .codex/config.toml"),
            shell("Convert it:", "iconv -f UTF-16 -t UTF-8 config.toml > new.toml && mv new.toml config.toml"),
            shell("Replace a link by its content:", 'cp --remove-destination "$(readlink -f config.toml)" config.toml'),
            shell("Give it back to your user:", `sudo chown "$USER" .codex/config.toml`),
        ],
        tellApart: [
            { from: "config/missing", test: "there `ls -l` finds nothing." },
            { from: "config/syntax", test: "there the text was read, and is not TOML." },
        ],
        sources: [codex("config-latin1", "config-is-directory", "auth-authjson-unreadable-mode")],
    },
    "config/syntax": {
        means: "The file is not valid TOML. Codex stops before it sends anything, with exit code 1.",
        recognised: "A TOML parser stops at the line and column shown. The line itself is not printed, since a key may stand there.",
        causes: [
            "A string without quotes: `model = gpt-5.4`.",
            "Typographic quotes from a web page: `“gpt-5.4”`.",
            "A key or table that is there twice. `openai/codex-action` *prepends* `model_provider` and appends a table: a config that has one already, or a second Codex step on the same CODEX_HOME, becomes invalid. `client: codex-action` finds this beforehand.",
            "JSON or YAML in place of TOML, or a line of `config-override` without `=`.",
        ],
        fix: [
            "Open the file at the line and column of the report.",
            toml("Write strings in straight quotes and each table once:", ...PROVIDER),
            yaml("Give each Codex step a home of its own:", "with:", "  codex-home: ${{ runner.temp }}/codex-review"),
            CHECK_OFFLINE,
        ],
        tellApart: [
            {
                from: "config/invalid-type",
                test: "there the TOML is right, and a value is a number where text is wanted.",
            },
        ],
        sources: [
            codex("toml-unquoted-string", "toml-smart-quotes", "toml-duplicate-table", "codex-action-config-existing-model-provider"),
            CODEX_ACTION,
        ],
    },
    "config/invalid-type": {
        means: "A setting has a value that Codex does not take. Codex checks *all* providers, also those not selected, and stops with exit code 1.",
        recognised: "The value's TOML type, or its word, is not the one that Codex 0.169.0 wants. The path of the setting and its line are given.",
        causes: [
            'A number or list where text is wanted: `base_url = 8080`, `env_key = ["A"]`.',
            'A truth value in quotes: `requires_openai_auth = "true"`.',
            "A negative number: `request_max_retries = -1`.",
            '`model = ""`, which is fatal too.',
        ],
        fix: [
            toml("Use the types that Codex wants:", "[model_providers.acme]", 'name = "Acme"', 'base_url = "https://api.acme.example/v1"', 'env_key = "ACME_API_KEY"', "requires_openai_auth = false", "request_max_retries = 4"),
            "A value of `-c key=value` is read as TOML first: `-c model=5` is a number. Quote it for TOML: `-c 'model=\"5\"'`.",
            CHECK_OFFLINE,
        ],
        tellApart: [
            { from: "config/syntax", test: "there the file is no TOML at all." },
            {
                from: "config/unknown-field",
                test: "there the setting's name is wrong, not its value, and Codex goes on.",
            },
            { from: "config/wire-api-unsupported", test: "there the setting is `wire_api`." },
        ],
        sources: [
            codex("provider-base-url-int", "provider-env-key-array", "provider-requires-auth-string", "provider-retries-negative", "model-empty"),
        ],
    },
    "config/provider-undefined": {
        means: "`model_provider` names a provider that is neither built in nor defined. Codex stops: ``Model provider `x` not found``.",
        recognised: "The id has no `[model_providers.<id>]` in the merged config and is none of Codex's own: `openai`, `amazon-bedrock`, `amazon-bedrock-runtime`, `gcp`, `ollama`, `lmstudio`. Case and spaces count.",
        causes: [
            "The id is spelt differently in the two places: `Acme` and `acme`.",
            "A popular name taken for built in: `openrouter`, `azure`, `mistral` and `oss` are not.",
            "The table is in the project's `.codex/config.toml`, from which Codex takes no providers.",
            "The table is written `[model_provider.acme]`, without the `s`.",
        ],
        fix: [
            toml("Define it under exactly this id, in `$CODEX_HOME/config.toml`:", ...PROVIDER),
            yaml("Where the file is in the repository, make its directory CODEX_HOME:", "env:", "  CODEX_HOME: ${{ github.workspace }}/.codex"),
            CHECK_OFFLINE,
        ],
        tellApart: [
            {
                from: "config/project-ignored",
                test: "that warning beside this error means the table exists, in the wrong file.",
            },
            { from: "config/shadowed", test: "there the id is right and a later layer selects another one." },
        ],
        sources: [
            codex("provider-undefined-c", "provider-case", "provider-trailing-space", "provider-singular-table", "builtin-mistral"),
        ],
    },
    "config/provider-name-missing": {
        means: "A provider's table has no `name`. Codex stops with `provider name must not be empty`, also where the provider is not selected.",
        recognised: "`name` is absent, empty or blank in some `[model_providers.<id>]` of the merged config.",
        causes: [
            "The id was taken for the name. They are two things: the id is in the table's header, the name is shown to people.",
            "A provider was given through `-c model_providers.acme.base_url=…` alone.",
            "A profile or another layer extends a provider that is defined nowhere.",
        ],
        fix: [
            toml("Add any non-empty name:", "[model_providers.acme]", 'name = "Acme"', 'base_url = "https://api.acme.example/v1"', 'env_key = "ACME_API_KEY"'),
            shell("Or on the command line:", `codex exec -c 'model_providers.acme.name="Acme"' …`),
            CHECK_OFFLINE,
        ],
        tellApart: [{ from: "config/provider-undefined", test: "there the selected id has no table at all." }],
        sources: [codex("provider-name-missing", "provider-name-empty", "provider-name-blank")],
    },
    "config/provider-reserved": {
        means: "The config defines a provider under an id that Codex keeps for itself. Codex stops, whichever provider is selected.",
        recognised: "A `[model_providers.<id>]` with content has the id `openai`, `ollama` or `lmstudio`, exactly so written; or a Bedrock or GCP table sets a field that is not open to you.",
        causes: [
            "A guide for an older Codex: 0.107.0 ignored `[model_providers.openai]` silently, so the recipe seemed to do no harm.",
            "`-c model_providers.openai.base_url=…` in the job.",
        ],
        fix: [
            toml("To send the built-in provider elsewhere, use its own setting at the top of the file:", 'openai_base_url = "https://gateway.example/v1"'),
            toml("Or use an id of your own, and select it:", 'model_provider = "openai-gateway"', "", "[model_providers.openai-gateway]", 'name = "OpenAI through a gateway"', 'base_url = "https://gateway.example/v1"', 'env_key = "GATEWAY_API_KEY"'),
            CHECK_OFFLINE,
        ],
        tellApart: [
            {
                from: "config/auth-conflict",
                test: "there the id is free, and the table names two kinds of credentials.",
            },
        ],
        sources: [
            codex("reserved-openai-c-base-url", "reserved-OpenAI-cap", "reserved-amazon-bedrock"),
            "Versions: silently ignored in 0.107.0, an error by 0.118.0 (observed); `client: codex@0.107` judges so",
        ],
    },
    "config/profile-legacy": {
        means: "The profile is a `[profiles.NAME]` table. Codex reads profiles only from files of their own, and stops when the old form is asked for.",
        recognised: '`profile = "…"` stands at the top level (or in `-c`), or `--profile NAME` is used while the config has `[profiles.NAME]`. A table that nothing asks for is no error.',
        causes: [
            "A guide from before Codex 0.134.0, which moved profiles to files.",
            "A config that was carried over from an older version.",
        ],
        fix: [
            toml("Move the lines of the table to `$CODEX_HOME/ci.config.toml`, without the header:", 'model = "gpt-5.4"', 'model_provider = "acme"'),
            'Delete `[profiles.ci]` and `profile = "ci"` from `config.toml`.',
            shell("Select it on the command line:", "codex exec --profile ci …"),
            yaml("And tell the gate:", "with:", "  config: .codex/config.toml", "  profile: ci"),
        ],
        tellApart: [{ from: "config/profile-missing", test: "there the form is right and the file is absent." }],
        sources: [
            codex("seed-kissapi-profile-flag", "seed-kissapi-profile-noflag", "profile-key-top-level", "profile-v2-file-and-legacy-table"),
            ADVANCED,
        ],
    },
    "config/profile-missing": {
        means: "The profile's file is not there. Codex says nothing and runs *without* the profile: with another model, perhaps another provider and another bill. The gate makes an error of it.",
        recognised: "`--profile NAME` (input `profile`) is given, and `$CODEX_HOME/NAME.config.toml` does not exist. With `client: codex@0.133` or older: the config has no `[profiles.NAME]`.",
        causes: [
            "The file is called `ci.toml` or `config.ci.toml`. It must be `ci.config.toml`.",
            "It lies in the project's `.codex` while CODEX_HOME is another directory.",
            "The name differs in case, or has other characters than letters, digits, `-` and `_`.",
        ],
        fix: [
            shell("See which profiles exist:", `ls "\${CODEX_HOME:-$HOME/.codex}"/*.config.toml`),
            shell("Give the file the name that Codex looks for:", "git mv .codex/ci.toml .codex/ci.config.toml"),
            yaml("Make its directory CODEX_HOME:", "env:", "  CODEX_HOME: ${{ github.workspace }}/.codex"),
        ],
        tellApart: [
            { from: "config/profile-legacy", test: "there `config.toml` has `[profiles.NAME]`, the old form." },
            { from: "config/missing", test: "there `config.toml` itself is absent." },
        ],
        sources: [codex("profile-v2-file-missing", "profile-dot-name", "profile-name-space"), ADVANCED],
    },
    "config/wire-api-unsupported": {
        means: "A provider asks for a wire API that Codex does not speak. `responses` is the only one left; Codex stops, also where the provider is not selected.",
        recognised: "`wire_api` of any provider in the merged config is something else than `responses`, written exactly so.",
        causes: [
            '`wire_api = "chat"` from a guide. Chat Completions was removed by Codex 0.99.0; in 0.80.0 it still worked (`client: codex@0.80`).',
            "Another spelling: `Responses`, `response`, an empty string.",
        ],
        fix: [
            toml("Set it, or delete the line, which means the same:", 'wire_api = "responses"'),
            shell("Then see whether the provider has that API. 404 means no; 400 and 401 mean that the route exists:", "curl -sS -o /dev/null -w '%{http_code}\\n' -X POST -H 'content-type: application/json' -d '{}' https://api.acme.example/v1/responses"),
            "Where it has not, put a gateway in front that translates, or use another provider or client.",
        ],
        tellApart: [
            { from: "wire/responses-unsupported", test: "there the config is right and the server lacks the API." },
            { from: "config/invalid-type", test: "there `wire_api` is not even text." },
        ],
        sources: [
            codex("wire-chat", "wire-chat-unselected-provider", "wire-Responses", "wire-missing"),
            "https://github.com/openai/codex/discussions/7782",
        ],
    },
    "config/auth-conflict": {
        means: "A provider names two kinds of credentials that exclude each other. Codex stops: `provider auth cannot be combined with env_key`.",
        recognised: "`[model_providers.<id>.auth]` with a command stands beside `env_key`, `experimental_bearer_token` or `requires_openai_auth`; or `aws` is set on a provider that is not Bedrock. Or `forced_login_method` contradicts the login: Codex then logs out. (`env_key` beside a bearer token is no conflict: `env_key` wins.)",
        causes: [
            "A move from a fixed key to a token command, with the old line left in.",
            "Two layers, each with its own kind: tables are merged key by key, so a profile *adds* to the provider of `config.toml`.",
        ],
        fix: [
            "Decide for one kind and delete the other from every layer that the report names.",
            toml("A key from the environment:", "[model_providers.acme]", 'name = "Acme"', 'base_url = "https://api.acme.example/v1"', 'env_key = "ACME_API_KEY"'),
            toml("Or a command that prints a token:", "[model_providers.acme.auth]", 'command = "print-acme-token"'),
            CHECK_OFFLINE,
        ],
        tellApart: [
            { from: "config/provider-reserved", test: "there a built-in provider is touched." },
            {
                from: "config/auth-unused",
                test: "there a second credential exists on the machine, but the config does not ask for it.",
            },
        ],
        sources: [
            codex("auth-command", "auth-bearer-token-and-envkey"),
            "Texts of `@openai/codex` 0.169.0 (npm): `provider auth cannot be combined with env_key`",
        ],
    },
    "config/env-key-missing": {
        means: "The selected provider names no source of a key. Codex sends the request with no `Authorization` header at all, whatever variables are set, and the server answers 401.",
        recognised: "The provider has no `env_key`, no bearer token, no `auth` command and no `Authorization` among its headers, and `requires_openai_auth` is not `true`.",
        causes: [
            "`env_key` was forgotten, or misspelt: `api_key`, `env_var` and `apikey` are not known and are ignored.",
            "The config counts on the key in `auth.json`. Until Codex 0.148.0 it was sent to any provider; from 0.149.0 only with `requires_openai_auth = true`.",
        ],
        fix: [
            toml("Name the *variable*, never the key:", "[model_providers.acme]", 'env_key = "ACME_API_KEY"'),
            yaml("And set it in the job that runs Codex:", "env:", "  ACME_API_KEY: ${{ secrets.ACME_API_KEY }}"),
            toml("Or, to send the login of `codex login`, and only to a host you trust with it:", "requires_openai_auth = true"),
            "For a server that wants no key: `warn-on: config/env-key-missing`.",
            CHECK_OFFLINE,
        ],
        tellApart: [
            { from: "secret/missing", test: "there `env_key` is set, and the variable is empty." },
            { from: "auth/not-received", test: "what the server says about the same fault." },
            {
                from: "config/auth-unused",
                test: "a warning beside this one: it names the login that would be left unused.",
            },
        ],
        sources: [
            codex("envkey-missing-field", "auth-none-with-codex-api-key", "seed-routescope-no-auth-json"),
            issue("openai/codex", 39857, "the change of 0.149.0"),
            issue("openai/codex", 40138, "the same"),
        ],
    },
    "config/base-url-defaulted": {
        means: "A provider of your own has no `base_url`. Codex then uses `https://api.openai.com/v1`: the other provider's key would be sent to OpenAI. The gate sends nothing.",
        recognised: "The selected provider is not a built-in one, and `base_url` is absent in the merged config. It is only a warning where the OpenAI login is used and no field looks like a misspelt `base_url`.",
        causes: [
            "The field is misspelt. `baseUrl`, `baseURL`, `api_base` and `url` are unknown, and Codex only warns.",
            "`base_url` stands above the table's header, at the top level, where it means nothing.",
            "A profile selects a provider whose table is in a file that this run does not read.",
        ],
        fix: [
            toml("Write it inside the provider's table:", ...PROVIDER),
            "If Codex already ran like this, rotate the key: OpenAI has received it.",
            CHECK_OFFLINE,
        ],
        tellApart: [
            { from: "base-url/missing", test: "there no client default exists, so nothing would be sent." },
            {
                from: "base-url/key-mismatch",
                test: "there a base URL was given, of a provider that the key does not belong to.",
            },
            { from: "config/unknown-field", test: "that warning beside this error names the misspelt field." },
        ],
        sources: [
            codex("base-missing-chatgpt", "provider-baseurl-camel", "toml-top-level-base-url", "strict-prov-api_base"),
        ],
    },
    "config/shadowed": {
        means: "A setting is there and another one wins, so the job will not do what the line says.",
        recognised: "A top-level setting stands below a table's header, `$CODEX_HOME/.env` gives a variable of this provider another value, or the machine's managed config sets the same key.",
        causes: [
            "`model_provider` or `model` is written *below* a `[table]` and so belongs to that table. Codex then silently uses its built-in `openai`.",
            "`$CODEX_HOME/.env` sets the same variable. It overrules the job's own, even with an empty value; names that start with `CODEX_` excepted.",
            "`/etc/codex/managed_config.toml` on a self-hosted runner beats everything, even `-c`.",
        ],
        fix: [
            toml("Move top-level settings above the first table:", 'model = "gpt-5.4"', ...PROVIDER),
            shell("Look for variables in Codex's own file; only names are printed:", `cut -d= -f1 "\${CODEX_HOME:-$HOME/.codex}/.env"`),
            "Delete the line that should not win. A managed config belongs to whoever runs the machine.",
            CHECK_OFFLINE,
        ],
        tellApart: [
            {
                from: "config/project-ignored",
                test: "there the setting is never read from that file, whatever else is set.",
            },
            { from: "secret/shadowed", test: "there the two values are secrets of one name in GitHub." },
        ],
        sources: [
            codex("provider-key-after-table", "envkey-from-dotenv-vs-env", "layer-etc-managed-config-vs-c"),
        ],
    },
    "config/project-ignored": {
        means: "The repository's `.codex/config.toml` sets something that Codex does not take from a project. It is ignored with a warning at most.",
        recognised: "The project file has `model_provider`, `model_providers`, `openai_base_url`, `chatgpt_base_url`, `profile`, `notify`, `otel` or another setting kept for the user's own config. For a directory that is not trusted, the whole file is ignored.",
        causes: [
            "A committed project config that defines the provider. It worked up to Codex 0.121.0, not in 0.133.0 (`client: codex@0.121` judges as the old one).",
            "A guide says `.codex/config.toml` and means the one in your home directory.",
        ],
        fix: [
            yaml("Make the directory CODEX_HOME; then it is the user config and everything in it counts:", "env:", "  CODEX_HOME: ${{ github.workspace }}/.codex"),
            shell("Or copy it there:", "mkdir -p ~/.codex && cp .codex/config.toml ~/.codex/config.toml"),
            "Do this only for code you trust: whoever can change that file then decides where the key goes.",
        ],
        tellApart: [
            {
                from: "config/provider-undefined",
                test: "the error that follows where the ignored table was the selected provider.",
            },
            { from: "config/shadowed", test: "there the setting is allowed, and overruled." },
        ],
        sources: [
            codex("layer-project-trusted", "layer-project-trusted-new-provider", "layer-project-trusted-syntax-error"),
        ],
    },
    "config/env-ignored": {
        means: "A variable is set in the job that this client never reads for the selected provider. It looks like configuration and does nothing.",
        recognised: "`OPENAI_API_KEY` or `OPENAI_BASE_URL` has a value, and neither the config nor the client uses it.",
        causes: [
            "The recipe `OPENAI_API_KEY` plus `OPENAI_BASE_URL` for Codex. `codex exec` never read the first by itself, and ignores the second since 0.121.0. The OpenAI SDKs do read both.",
        ],
        fix: [
            toml("Say it in `$CODEX_HOME/config.toml`; a provider's `env_key` may be that very variable:", 'model_provider = "acme"', "", "[model_providers.acme]", 'name = "Acme"', 'base_url = "https://api.acme.example/v1"', 'env_key = "OPENAI_API_KEY"'),
            yaml("For the built-in provider, pass the key as CODEX_API_KEY:", "env:", "  CODEX_API_KEY: ${{ secrets.OPENAI_API_KEY }}"),
            toml("And the base URL as a setting:", 'openai_base_url = "https://gateway.example/v1"'),
            "If the job runs an OpenAI SDK and not Codex, set `client: openai-sdk`.",
        ],
        tellApart: [
            {
                from: "config/auth-unused",
                test: "there the unused credential is a login: `auth.json` or `CODEX_API_KEY`.",
            },
            { from: "config/shadowed", test: "there the variable is read, and overruled." },
        ],
        sources: [
            codex("seed-env-only", "openai-env-only-401", "auth-requires-openai-env"),
            "openai/codex PR #16720 (`OPENAI_BASE_URL` dropped)",
            issue("openai/codex", 7323, "a report"),
            NODE_SDK,
        ],
    },
    "config/auth-unused": {
        means: "There is a login on this machine, and the selected provider does not use it. The request goes out with no key.",
        recognised: "`auth.json`, `CODEX_API_KEY` or the gate's own `api-key` holds a credential, and the provider names no key and lacks `requires_openai_auth = true`.",
        causes: [
            "The setup worked up to Codex 0.148.0, which sent the login's key to any provider. From 0.149.0 the provider must ask for it.",
            "`requires_openai_auth` stands at the top level, where it is unknown, and not in the provider's table.",
            "The gate was given `api-key` or `env-key`, and this provider reads no key of any kind.",
        ],
        fix: [
            toml("Ask for the login, only where you trust the host with it (a ChatGPT login is sent as well):", "[model_providers.acme]", 'name = "Acme"', 'base_url = "https://api.acme.example/v1"', "requires_openai_auth = true"),
            toml("Or give the provider a key of its own:", 'env_key = "ACME_API_KEY"'),
            "If this provider wants no key, ignore the warning, or add `warn-on: config/env-key-missing`.",
        ],
        tellApart: [
            {
                from: "config/env-key-missing",
                test: "beside this warning: the provider then has no key at all, and that must be mended.",
            },
            {
                from: "config/env-ignored",
                test: "there the unused thing is a plain variable such as `OPENAI_API_KEY`.",
            },
        ],
        sources: [
            codex("auth-none-with-codex-api-key", "chatgpt-custom-not-required", "auth-envkey-unset-and-requires-openai-auth", "strict-top-requires_openai_auth"),
            issue("openai/codex", 39857, "the change of 0.149.0"),
        ],
    },
    "config/auth-file-invalid": {
        means: "The selected provider needs the login in `auth.json`, and that file cannot be used. Codex treats this as logged out, says nothing, and sends the request without a key.",
        recognised: "`auth.json` is unreadable, not JSON, starts with a byte order mark, has a wrong type or an unknown `auth_mode`, or holds neither key nor tokens; or the `auth-file` you named is absent.",
        causes: [
            "It was written by hand or by `echo` in a step, with broken quotes.",
            "A pretty-printed or base64 secret was not decoded.",
            '`"auth_mode": "api_key"`. The word is `apikey`.',
            "PowerShell wrote it with a byte order mark.",
        ],
        fix: [
            shell("Let Codex write it; it trims white space, but keeps quotes:", "printenv OPENAI_API_KEY | codex login --with-api-key"),
            shell("Or check yours; nothing of the key is printed:", `jq '{auth_mode, key: (.OPENAI_API_KEY | type)}' "\${CODEX_HOME:-$HOME/.codex}/auth.json"`),
            yaml("Or do without the file:", "env:", "  CODEX_API_KEY: ${{ secrets.OPENAI_API_KEY }}"),
            "Do not rely on `codex login status`: it makes no request, so it cannot judge a key.",
        ],
        tellApart: [
            { from: "secret/missing", test: "there no `auth.json` exists and none was named." },
            { from: "config/auth-unused", test: "there the file is good, and the provider does not ask for it." },
        ],
        sources: [
            codex("authjson-invalid-json", "authjson-bom", "authjson-mode-unknown", "authjson-wrong-type", "login-with-api-key-quoted"),
            "Codex 0.142.5 still stopped with an error; 0.148.0 does not (observed)",
        ],
    },
    "config/key-inlined": {
        means: "A key is written in a config file. GitHub does not know it as a secret, so no log masks it, and everyone who can read the file has it.",
        recognised: "`experimental_bearer_token` or an `Authorization` header holds a value in a file of the workspace, or `env_key` holds a key where the name of a variable belongs.",
        causes: [
            "`env_key` was taken for the key. Codex then prints it as the name of a missing variable, into the log.",
            "A quick local test was committed.",
        ],
        fix: [
            "Rotate the key now if the file was ever pushed; it stays in the history.",
            toml("Name a variable in its place:", 'env_key = "ACME_API_KEY"'),
            shell("Store the new key:", `read -rs KEY`, `printf %s "$KEY" | gh secret set ACME_API_KEY`),
            yaml("And pass it to the step that runs Codex:", "env:", "  ACME_API_KEY: ${{ secrets.ACME_API_KEY }}"),
        ],
        tellApart: [
            { from: "base-url/credentials", test: "there the credential is in the base URL, before the `@`." },
        ],
        sources: [
            codex("envkey-name-is-key", "auth-bearer-token"),
            "GitHub docs, `secure-use.md` @ 0460e409 (only secrets of the job are masked)",
        ],
    },
    "config/unknown-field": {
        means: "Codex does not know the setting and ignores it with a warning. With `--strict-config` it is an error.",
        recognised: "The name is not among the settings of Codex 0.169.0. Where a known name is near, the message gives it.",
        causes: [
            "A name of another tool: `api_key`, `baseURL`, `api_base`, `headers`, `models`, `timeout_ms`. Codex wants `env_key`, `base_url`, `http_headers`.",
            "A provider's setting at the top level: `base_url`, `env_key`, `wire_api` and `requires_openai_auth` count only inside `[model_providers.<id>]`.",
            "A setting that older guides list and this version does not have: `disable_response_storage`, `preferred_auth_method`, `network_access`.",
        ],
        fix: [
            "Rename the setting as proposed, or delete the line.",
            toml("A provider with every field that is usually needed:", ...PROVIDER),
            shell("Let Codex complain about the rest:", "codex exec --strict-config …"),
        ],
        tellApart: [
            {
                from: "config/base-url-defaulted",
                test: "the consequence where the misspelt setting is `base_url`.",
            },
            { from: "config/env-key-missing", test: "the consequence where it is `env_key`." },
            {
                from: "config/shadowed",
                test: "there the name is known, but stands in the wrong table or is overruled.",
            },
        ],
        sources: [
            FIELDS,
            codex("provider-unknown-field", "strict-prov-api_key", "strict-top-requires_openai_auth", "seed-routescope-strict"),
            "Codex was silent up to 0.149.0 (observed)",
        ],
    },
};

;// CONCATENATED MODULE: ./build/pages/internal.js

const INTERNAL_PAGES = {
    "internal/error": {
        means: "Provider Preflight itself failed. It says nothing about your key, URL or model. A verdict that was not reached is never a pass, so the job fails; the CLI exits with 3.",
        recognised: "An unexpected error reached the outermost handler. Only its class and code are printed: its message may hold what must not be in a log.",
        causes: [
            "A fault of ours: an input, config or answer that was not foreseen.",
            "The runner cannot do what is needed: a full disk, no memory, a `GITHUB_OUTPUT` file that was removed.",
            "A Node.js older than 20.18, for the CLI.",
        ],
        fix: [
            shell("See whether the machine is the cause:", "node --version", 'df -h "$RUNNER_TEMP"'),
            yaml("Use the newest version:", "- uses: provider-preflight/provider-preflight@v1"),
            shell("See whether it happens without a connection:", "provider-preflight check --config .codex/config.toml --probe none"),
            "Report it at https://github.com/provider-preflight/provider-preflight/issues with the class, the code and the inputs, without the key.",
            yaml("To go on in the meantime:", "with:", "  fail: false"),
        ],
        tellApart: [
            { from: "service/error", test: "there the provider's server failed, and the report shows its status." },
            { from: "config/unreadable", test: "there a file cannot be read, and is named." },
        ],
        sources: [],
    },
};

;// CONCATENATED MODULE: ./build/pages/model.js


const LIST = shell("List what this key may use:", `printf 'Authorization: Bearer %s\\n' "$KEY" |`, "  curl -sS -H @- https://api.openai.com/v1/models | jq -r '.data[].id' | sort");
const SET = yaml("Set it in the workflow:", "with:", "  model: gpt-5.4");
const model_SET_CODEX = toml("Or in the Codex config, above the first table:", 'model = "gpt-5.4"');
const MODEL_PAGES = {
    "model/not-listed": {
        means: "The provider's list, as this key sees it, does not hold the model that the job wants. The agent would fail at its first request. It is only a warning where lists do not show what can be called.",
        recognised: "No id of the list equals the wanted one, and none is near. Known variants that lists leave out (`:free`, `models/…`, Azure deployments, `ep-…`) count as present.",
        causes: [
            "The model has another name at this provider, or is not offered there.",
            "It was retired.",
            "The key's project, plan or token does not contain it.",
            "The model of another provider is left over in `config.toml`; `review_model` counts too.",
        ],
        fix: [
            LIST,
            SET,
            model_SET_CODEX,
            "If the id is missing for this key and shown for another one, have the model enabled for the project.",
        ],
        tellApart: [
            {
                from: "model/near-miss",
                test: "there an id of the list differs by case, prefix, date or a letter; the report names it.",
            },
            { from: "access/model", test: "there the server itself said that this key may not use it." },
            { from: "model/empty-list", test: "there the list has no entry at all." },
        ],
        sources: [
            "The provider table (`showsCallable`): Azure lists models, not deployments; Perplexity, Cloudflare, Fireworks, NVIDIA and Volcengine differ too",
            codex("review-model-only", "model-space"),
        ],
    },
    "model/near-miss": {
        means: "The model as written does not exist there, and one that does looks almost the same. Clients do not guess: Codex sends the id as it stands, spaces included.",
        recognised: "An id of the provider's list equals the wanted one but for case, a vendor's prefix, a date, separators, white space or one or two letters.",
        causes: [
            "Gateways put the vendor before the name: `openai/gpt-5.4` for `gpt-5.4`, or the reverse when you leave one.",
            "Dots and hyphens: `claude-sonnet-4.6` and `claude-sonnet-4-6` at different providers.",
            "A date or `-latest`, `-preview` too much or too little.",
            'A space inside the quotes: `" gpt-5.4 "`.',
        ],
        fix: [
            "Copy the id that the report proposes, character by character.",
            yaml("Set it in the workflow:", "with:", "  model: openai/gpt-5.4"),
            toml("Or in the Codex config:", 'model = "openai/gpt-5.4"'),
        ],
        tellApart: [
            { from: "model/not-listed", test: "there nothing in the list is near." },
            {
                from: "base-url/key-mismatch",
                test: "many wrong ids at once mean that the config is made for another provider.",
            },
        ],
        sources: [
            issue("open-webui/open-webui", 6941, "the list's id was not the id to call"),
            issue("vllm-project/vllm", 3486, "a name that differs from the served one"),
            codex("model-space"),
        ],
    },
    "model/not-found": {
        means: "The server was asked for the model and does not know it. The key is valid, or was not looked at.",
        recognised: "The answer names the model: `model_not_found`, `DeploymentNotFound`, `Model Not Exist`, `无可用渠道`. The status is 404 or 400, and **503** at one-api and new-api.",
        causes: [
            "The id is misspelt, or is another provider's.",
            "Azure wants the name of *your deployment*, not the model's; a new one needs about five minutes.",
            "The model was retired.",
            "A relay has no channel for it in the group of this token.",
            "Ollama and other local servers have not pulled it.",
        ],
        fix: [
            LIST,
            SET,
            model_SET_CODEX,
            shell("Ollama:", "ollama pull qwen3-coder"),
            "Azure: copy the name from *Deployments* in the portal.",
        ],
        tellApart: [
            {
                from: "access/model",
                test: "`does not exist or you do not have access` is one text for both: try a key of a project that has it.",
            },
            { from: "route/not-found", test: "there no model is named: the path is wrong." },
            {
                from: "service/unavailable",
                test: "a 503 that names the model is this; one without a name is that.",
            },
        ],
        sources: [
            "maruel/genai `testdata/TestClient/errors/bad_model` @ 66b63e62 (recordings of many providers)",
            "songquanpeng/one-api @ 8df4a267 (503)",
            codex("retry-403-model"),
            "ollama/ollama `server/routes.go`",
        ],
    },
    "model/empty-list": {
        means: "The provider answered with a proper list of models, and there is nothing in it. No request of the job can succeed with this key, whatever the model.",
        recognised: "Status 200 and a list of a known form with zero entries.",
        causes: [
            "A relay's token belongs to a group without channels, or is limited to models that are gone.",
            "A local server has no model yet: a fresh Ollama, LM Studio with nothing loaded.",
            "A new account or project in which no model is enabled. xAI teams without credit are said to see this.",
        ],
        fix: [
            shell("Ollama: fetch one in the job, before the gate:", "ollama pull qwen3-coder"),
            "Relay: look at the token's group and its list of models in the relay's console.",
            "Vendor: enable a model for the project, or add credit.",
            yaml("If the list is known to be empty although models work, ask the wire route:", "with:", "  probe: route"),
        ],
        tellApart: [
            { from: "route/not-openai", test: "there the JSON has no list of a known form." },
            { from: "model/not-listed", test: "there the list has entries." },
            { from: "quota/exhausted", test: "a POST to the wire route then names the credit." },
        ],
        sources: [
            "Sources on xAI disagree: 403 in one, an empty list in another",
            "The provider table and recordings of real servers",
        ],
    },
};

;// CONCATENATED MODULE: ./build/pages/network.js


const HANGS = "Codex itself does not stop on this fault: `Reconnecting... waiting for network` goes on until the job's own time limit.";
const SEEN_HANG = codex("hang-refused", "base-dns", "tls-wrong-host", "proxy-https-connect-refused");
const CURL = "curl -sS -o /dev/null -w '%{http_code} %{time_total}s\\n' https://api.openai.com/v1/models";
const NETWORK_PAGES = {
    "network/dns": {
        means: `The host's name could not be turned into an address, so nothing was sent. ${HANGS} Only where the resolver asks to try again (\`EAI_AGAIN\`) may a retry help.`,
        recognised: "The resolver answered `ENOTFOUND` (no such name) or `EAI_AGAIN` (no answer for now).",
        causes: [
            "A typing error in the host of the base URL.",
            "A name that exists only inside your network, used on a GitHub-hosted runner.",
            "A container without DNS, or a self-hosted runner that must go through a proxy.",
            "The provider has given the name up.",
        ],
        fix: [
            shell("Ask the runner's resolver, then a public one:", "getent ahosts api.openai.com", "dig +short api.openai.com @1.1.1.1"),
            "No address from either: correct the base URL. An address from the public one only: mend the runner's DNS. From the runner's network only: use a runner inside it.",
            yaml("Where only a proxy has access to the outside:", "env:", "  HTTPS_PROXY: http://proxy.example:3128"),
        ],
        tellApart: [
            {
                from: "base-url/malformed",
                test: "there the host is not even a name: a variable that was not expanded, a missing scheme.",
            },
            { from: "network/timeout", test: "there the name resolves and the address does not answer." },
        ],
        sources: [
            issue("fuergaosi233/wechat-chatgpt", 813, "`EAI_AGAIN`"),
            issue("2WeirDo/weirdo_terminal", 2, "`ENOTFOUND` taken for missing credit"),
            SEEN_HANG,
        ],
    },
    "network/refused": {
        means: `The machine answered that nothing listens on this port. ${HANGS}`,
        recognised: "Connecting failed with `ECONNREFUSED` on every address of the host.",
        causes: [
            "A local server (Ollama, vLLM, llama.cpp, LM Studio) is not running, or not yet.",
            "`localhost` inside a container is the container, not the runner. A GitHub-hosted runner has no server of yours.",
            "The port is wrong: 11434 Ollama, 1234 LM Studio, 8000 vLLM, 8080 llama.cpp, 4000 LiteLLM.",
            "A firewall that refuses instead of dropping.",
        ],
        fix: [
            shell("See what listens:", "ss -ltn"),
            shell("Wait for a server that the job starts:", "timeout 120 sh -c 'until curl -sf http://localhost:11434/v1/models >/dev/null; do sleep 1; done'"),
            yaml("Run the job without `container:` and publish the port; `localhost` is then the right host, and the only one allowed over `http:`:", "services:", "  ollama:", "    image: ollama/ollama", "    ports: ['11434:11434']"),
        ],
        tellApart: [
            { from: "network/timeout", test: "there packets vanish and nothing answers at all." },
            {
                from: "network/proxy",
                test: "there it is the proxy's port that refuses; the message names its host.",
            },
        ],
        sources: [issue("Mintplex-Labs/anything-llm", 1640, "`ECONNREFUSED` from inside a container"), SEEN_HANG],
    },
    "network/timeout": {
        means: "No complete answer came within `timeout` seconds. The key was not judged. Codex prints nothing and waits where a server accepts and never answers.",
        recognised: "The deadline passed, or the system reported `ETIMEDOUT`. The message says how far the request came: name, connection, TLS, headers or body.",
        causes: [
            "A firewall drops packets to the host: corporate networks, countries, self-hosted runners without access to the outside.",
            "The server is up and overloaded, or loads a model first.",
            "A proxy is needed and not set, or set and hanging.",
            "A wrong address behind a name (poisoned or split DNS).",
        ],
        fix: [
            shell("See which step takes the time:", "curl -sS -o /dev/null -w 'dns %{time_namelookup} tcp %{time_connect} tls %{time_appconnect} all %{time_total}\\n' https://api.openai.com/v1/models"),
            yaml("For a slow server, allow more:", "with:", "  timeout: 60"),
            yaml("For a closed network, name the proxy:", "env:", "  HTTPS_PROXY: http://proxy.example:3128"),
            yaml("To let such a fault not fail the job:", "with:", "  warn-on: transient"),
        ],
        tellApart: [
            { from: "network/refused", test: "there an answer came at once: no." },
            { from: "service/unavailable", test: "there a gateway waited instead of you and said 504 or 522." },
        ],
        sources: [
            codex("server-never-answers-idle-5s"),
            issue("nodejs/node", 52091, "`UND_ERR_CONNECT_TIMEOUT`"),
            issue("jehna/humanify", 366, "`ETIMEDOUT`"),
        ],
    },
    "network/tls": {
        means: `The server's certificate or protocol was not accepted, so the key was not sent. The check is never switched off, not even by \`NODE_TLS_REJECT_UNAUTHORIZED=0\`. ${HANGS}`,
        recognised: "The TLS handshake failed. The code in the message tells which part.",
        causes: [
            "`SELF_SIGNED_CERT_IN_CHAIN`, `UNABLE_TO_GET_ISSUER_CERT_LOCALLY`: a company's proxy inspects the traffic, or the server uses a private authority.",
            "`UNABLE_TO_VERIFY_LEAF_SIGNATURE`: the server leaves out its intermediate certificate.",
            "`CERT_HAS_EXPIRED`, `CERT_NOT_YET_VALID`: the certificate's time, or the runner's clock.",
            "`ERR_TLS_CERT_ALTNAME_INVALID`: a wrong host name, or DNS that leads to another machine.",
            "`ERR_SSL_WRONG_VERSION_NUMBER`: this port speaks plain HTTP.",
        ],
        fix: [
            shell("See who issued what you get; an own company's name means inspection:", "openssl s_client -connect api.openai.com:443 -servername api.openai.com </dev/null 2>/dev/null | openssl x509 -noout -issuer -subject -dates"),
            yaml("Trust your company's authority; Codex reads the second variable, not the first:", "env:", "  NODE_EXTRA_CA_CERTS: /etc/ssl/certs/company.pem", "  CODEX_CA_CERTIFICATE: /etc/ssl/certs/company.pem"),
            "An incomplete chain or an expired certificate must be mended on the server; compare `date -u` first.",
        ],
        tellApart: [
            {
                from: "network/reset",
                test: "some firewalls cut the handshake instead: no certificate is ever seen.",
            },
            { from: "network/proxy", test: "there the proxy answers in words, with an HTTP status." },
        ],
        sources: [
            tried("codes for a self-signed certificate, a wrong name and plain HTTP; `NODE_EXTRA_CA_CERTS` is read when the process starts"),
            codex("tls-untrusted", "tls-wrong-host", "tls-node-extra-ca"),
            "https://nodejs.org/api/tls.html#x509-certificate-error-codes",
            issue("di-sukharev/opencommit", 258, "a self-signed certificate in the chain"),
        ],
    },
    "network/reset": {
        means: "The connection was opened and then cut before the answer was complete. Nothing is known about the key.",
        recognised: "`ECONNRESET`, `EPIPE`, or the other side closed the socket in the middle (`UND_ERR_SOCKET`).",
        causes: [
            "A server, or the load balancer before it, is restarting.",
            "A firewall or a country's filter cuts connections to this host.",
            "Plain HTTP to a port that wants TLS.",
            "An idle proxy closed a connection that was about to be used.",
        ],
        fix: [
            shell("Try it three times, without a key; 401 is a good sign here:", `for i in 1 2 3; do ${CURL}; done`),
            "It works sometimes: leave `retries` at 2, or raise it.",
            "It never works: try the same line from another network. If that works, the runner's network blocks the host.",
            yaml("To let such a fault not fail the job:", "with:", "  warn-on: transient"),
        ],
        tellApart: [
            { from: "network/tls", test: "there the handshake ends with a reason." },
            { from: "network/timeout", test: "there nothing is cut; nothing comes." },
            { from: "wire/stream-broken", test: "there the answer had begun as a stream of events." },
        ],
        sources: [
            issue("waylaidwanderer/node-chatgpt-api", 376, "`ECONNRESET`"),
            codex("err-socket-destroy", "base-http-on-tls-port"),
        ],
    },
    "network/proxy": {
        means: "A proxy is set for this host, and it did not let the request through. The provider never saw it.",
        recognised: "The proxy's own address could not be used, or it answered the `CONNECT` with another status than 200, or a proxy's block page came back.",
        causes: [
            "The proxy's allow-list lacks the host (403).",
            "`HTTPS_PROXY` is left over from another step, or lacks its scheme: `proxy:3128` for `http://proxy:3128`.",
            "A proxy on `127.0.0.1` of a developer's machine, which also answers for local servers, often with an empty 503.",
        ],
        fix: [
            shell("See what is set; a password is cut out:", "env | grep -i _proxy | sed 's#//[^@]*@#//***@#'"),
            shell("Ask the proxy alone:", "curl -sS -o /dev/null -w '%{http_connect}\\n' https://api.openai.com/v1/models"),
            yaml("For a host that needs none:", "env:", "  NO_PROXY: localhost,127.0.0.1,api.acme.example"),
            "For 403, have the host added to the proxy's list.",
        ],
        tellApart: [
            { from: "network/proxy-auth", test: "there the proxy answers 407." },
            {
                from: "access/firewall",
                test: "`curl --noproxy '*' …` gives the same page: then it comes from the provider's side.",
            },
            { from: "service/unavailable", test: "an empty 503 that `NO_PROXY` cures was the proxy's." },
        ],
        sources: [
            issue("BigPizzaV3/CodexPlusPlus", 664, "an empty 503 of a proxy on 127.0.0.1"),
            tried("a proxy value without a scheme is not a URL"),
            codex("proxy-https-connect-refused", "proxy-malformed"),
        ],
    },
    "network/proxy-auth": {
        means: "The proxy wants a login, or another one than it got. The provider never saw the request, so this says nothing about the API key.",
        recognised: "The proxy answered 407.",
        causes: [
            "`HTTPS_PROXY` has no user and password.",
            "The password was changed, or holds `@`, `:`, `/` or `%` and is not URL-encoded.",
            "The proxy wants NTLM or Kerberos, which clients of this kind do not speak.",
        ],
        fix: [
            shell("Encode the password:", `node -p 'encodeURIComponent(require("fs").readFileSync(0, "utf8").trimEnd())'`),
            yaml("Store the whole URL as a secret; a proxy password under `env:` is not masked otherwise:", "env:", "  HTTPS_PROXY: ${{ secrets.HTTPS_PROXY }}"),
            shell("Try it; 200 means that the proxy lets you through:", "curl -sS -o /dev/null -w '%{http_connect}\\n' https://api.openai.com/v1/models"),
            "For NTLM or Kerberos, run a local helper proxy such as `cntlm` or `px`.",
        ],
        tellApart: [
            { from: "network/proxy", test: "there the proxy answers another status than 407, or not at all." },
            { from: "auth/invalid-key", test: "there the *server* answers, with 401: `%{http_connect}` is 200." },
        ],
        sources: [
            issue("postmanlabs/postman-app-support", 8862, "`tunneling socket could not be established, statusCode=407`"),
            tried("badly encoded proxy credentials fail before any connection"),
        ],
    },
    "network/redirect": {
        means: "The server answered with a redirect. It was not followed: the key would go to a place that nobody named, and a redirected POST becomes a GET.",
        recognised: "The status is 301, 302, 303, 307 or 308. The message shows only the scheme and host of the new place.",
        causes: [
            "The host moved, or wants `www.` or a trailing slash.",
            "The base URL is a web site that sends visitors to its login.",
            "A captive portal or a company's login page stands in between.",
            "A self-hosted gateway redirects `http` to `https`, or adds a language to the path.",
        ],
        fix: [
            shell("See where it leads, without a key:", "curl -sSI https://api.acme.example/v1/models | grep -iE '^(HTTP|location)'"),
            yaml("If the new place is the API, name it:", "with:", "  base-url: https://new.acme.example/v1"),
            "If it is a login page, look up the API's own host in the provider's docs.",
            "If it is not the provider's at all, you are behind a portal: use another network.",
        ],
        tellApart: [
            { from: "base-url/insecure", test: "there the URL starts with `http:`, which most hosts redirect." },
            { from: "base-url/dashboard-host", test: "there the host is a known web site." },
            { from: "route/html", test: "there the page comes at once, with 200 or 404." },
        ],
        sources: [
            codex("base-redirect-301", "base-redirect-308-host"),
            "A 301 or 302 turns POST into GET: https://fetch.spec.whatwg.org/#http-redirect-fetch",
        ],
    },
};

;// CONCATENATED MODULE: ./build/pages/quota.js


const QUOTA_PAGES = {
    "quota/exhausted": {
        means: "The key is valid; the account has no credit, or its spending limit is reached. Retrying does not help, and waiting helps only where the limit is a monthly one.",
        recognised: "The provider's code or words for an empty account. The status says little: 429 (OpenAI `insufficient_quota`), 402 (DeepSeek, OpenRouter, Together), 403 (xAI), 400 (Anthropic), 401 (one-api), 500 (MiniMax).",
        causes: [
            "Prepaid credit is used up; a card was refused.",
            "A monthly limit of the organization or project is reached.",
            "A new account: an API needs credit of its own, a ChatGPT or Claude subscription does not count.",
            "Z.ai's coding-plan key at the pay-as-you-go URL: it says *no balance* too.",
        ],
        fix: [
            "Open the provider's billing page with the account of this key: add credit, or raise the limit.",
            shell("Where the provider tells the balance, ask it (DeepSeek):", `printf 'Authorization: Bearer %s\\n' "$KEY" |`, "  curl -sS -H @- https://api.deepseek.com/user/balance"),
            "Z.ai with a coding plan: use `https://api.z.ai/api/coding/paas/v4`.",
            yaml("If the jobs after this one do not need the model, let it warn only:", "with:", "  warn-on: quota/exhausted"),
        ],
        tellApart: [
            {
                from: "quota/key-limit",
                test: "there this key's own budget is spent: topping the account up changes nothing.",
            },
            {
                from: "rate/limited",
                test: "there the answer gives a time to wait, and the account page shows credit.",
            },
            { from: "access/account-disabled", test: "there the account itself is closed." },
        ],
        sources: [
            OPENAI_CODES,
            issue("anthropics/claude-code", 4684, "`credit balance is too low`, status 400"),
            issue("frostime/sy-f-misc", 10, "DeepSeek, 402"),
            "https://docs.z.ai/api-reference/api-code (1113)",
            codex("retry-429-quota", "err-sse-failed-quota"),
        ],
    },
    "quota/key-limit": {
        means: "The budget of this one key is spent. The account may have plenty; adding credit there changes nothing.",
        recognised: "The answer names the key's own limit (OpenRouter `Key limit exceeded`, LiteLLM `Budget has been exceeded`, new-api's token quota), or the key endpoint shows nothing left.",
        causes: [
            "A limit was set when the key was created, and the job used it up.",
            "A relay's token was given a quota of its own.",
            "LiteLLM counts per key, user, team and model; one of these budgets is reached.",
            "A loop in an agent spent it in one run.",
        ],
        fix: [
            shell("See what is left (OpenRouter):", `printf 'Authorization: Bearer %s\\n' "$KEY" |`, "  curl -sS -H @- https://openrouter.ai/api/v1/key | jq '.data | {limit, limit_remaining, usage}'"),
            "Raise the limit where keys are managed: https://openrouter.ai/settings/keys, the LiteLLM proxy's administrator, the relay's token page.",
            "Before that, look at the usage: was it the job you think?",
            "The key keeps its value, so the secret in GitHub stays as it is.",
        ],
        tellApart: [
            { from: "quota/exhausted", test: "another key of the same account fails too." },
            {
                from: "auth/invalid-key",
                test: "newest new-api says `Invalid token` for a used-up key as well; `GET /api/usage/token` tells.",
            },
            { from: "rate/limited", test: "there the count starts again after seconds or minutes." },
        ],
        sources: [
            issue("RooCodeInc/Roo-Code", 515, "OpenRouter: `Key limit exceeded`, 403"),
            "https://github.com/BerriAI/litellm/pull/40002 (`Budget has been exceeded`)",
            "Calcium-Ion/new-api @ ef8ae4db (token quota, status 401)",
        ],
    },
};

;// CONCATENATED MODULE: ./build/pages/rate.js


const RATE_PAGES = {
    "rate/limited": {
        means: "Too many requests or tokens in a window of time. The key is valid. It heals by itself, mostly within a minute; a limit per day does not heal within a job, and is then reported as not retryable.",
        recognised: "429 with the words, code or headers of a rate limit (`retry-after`, `x-ratelimit-*`) and none of an empty account or an overloaded model.",
        causes: [
            "Other jobs or people use the same key or organization at this moment.",
            "A free or new tier with a few requests per minute or per day.",
            "A matrix starts many jobs in the same second.",
            "One request alone is larger than the limit of tokens per minute.",
        ],
        fix: [
            "Read the window in the message. Seconds: leave `retries` as it is; it honours `Retry-After` as far as the deadline allows.",
            yaml("Let fewer jobs run at once:", "strategy:", "  max-parallel: 2"),
            yaml("Check once, before the matrix, and let this fault warn:", "with:", "  warn-on: transient"),
            "A limit per day, or below one request: ask for a higher tier, or use another model.",
        ],
        tellApart: [
            {
                from: "quota/exhausted",
                test: "OpenAI's `insufficient_quota` is a 429 too; waiting never helps there.",
            },
            { from: "rate/concurrency", test: "there the number of requests *at the same time* counts." },
            {
                from: "service/overloaded",
                test: "there the provider is full, not your share of it: the answer speaks of capacity.",
            },
        ],
        sources: [
            codex("retry-429-rate", "retry-429-retry-after-60"),
            issue("FoundationAgents/OpenManus", 746, "Anthropic"),
            issue("continuedev/continue", 9800, "Cerebras: tokens per minute"),
            issue("continuedev/continue", 10297, "an empty Zhipu account taken for a rate limit"),
        ],
    },
    "rate/concurrency": {
        means: "Too many requests of this key or account are running at the same time. The key is valid; one of them must end first.",
        recognised: "429 with words or a code for concurrency: Moonshot `max organization concurrency`, Z.ai `1302`, sub2api `Concurrency limit exceeded`.",
        causes: [
            "A matrix, or several workflows on one push, all with the same key.",
            "An agent that runs sub-agents side by side.",
            "An earlier run that was cancelled still holds its slots at the provider.",
            "A plan with one or two slots.",
        ],
        fix: [
            yaml("Let only one run of this workflow use the key:", "concurrency:", "  group: model-provider", "  cancel-in-progress: false"),
            yaml("And only so many jobs of a matrix as the plan has slots:", "strategy:", "  max-parallel: 1"),
            shell("See what else runs now:", "gh run list --status in_progress"),
            "Give independent workflows keys of different projects or accounts, where the provider counts per account.",
        ],
        tellApart: [
            {
                from: "rate/limited",
                test: "there requests per minute or day count, and running one at a time still fails.",
            },
            { from: "service/overloaded", test: "there it happens with a single request too." },
        ],
        sources: [
            issue("LLM-Red-Team/kimi-cc", 16, "Moonshot"),
            issue("kaitranntt/ccs", 402, "Z.ai 1302"),
            issue("Wei-Shaw/sub2api", 3821, "sub2api"),
            "GitHub docs, `concurrency.md` @ 16e1b807",
        ],
    },
};

;// CONCATENATED MODULE: ./build/pages/route.js


const route_TABLE = "The built-in provider table, with a source at each row";
const KEYLESS = shell("Ask the wire route without a key; 400 or 401 means that the API is there, 404 that it is not:", "curl -sS -o /dev/null -w '%{http_code}\\n' -X POST -H 'content-type: application/json' -d '{}' https://api.acme.example/v1/responses");
const ROUTE_PAGES = {
    "route/not-found": {
        means: "The host answers, and it has no API at this path. The key was probably not even looked at.",
        recognised: "404 or 405 for the list of models *and* for the wire route, and no version of the path (`/v1`, or one `/v1` less) answers like an API. A 404 on the list alone is never taken as proof.",
        causes: [
            "The path of the base URL is another provider's: `/v1` where `/api/paas/v4` or `/openai/v1` is wanted.",
            "A gateway needs an account, group or deployment in its path.",
            "The server is up, and another service than you think listens on this port.",
            "The provider moved its API, or has an incident.",
        ],
        fix: [
            "Take the base URL from the provider's own docs, up to and without the endpoint's name.",
            KEYLESS,
            yaml("If the provider is in the built-in table, let it fill the URL in:", "with:", "  provider: groq", "  api-key: ${{ secrets.GROQ_API_KEY }}"),
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
            route_TABLE,
        ],
    },
    "route/html": {
        means: "A web page answered where an API should. The key was not judged; with status 200 some tools take such a page for success.",
        recognised: "The answer is HTML by its content, whatever its status and its `content-type` say, and it is not the block page of a known firewall or proxy.",
        causes: [
            "The base URL lacks its version: relays built on one-api or new-api show their web app at `/models`, with status 200.",
            "The URL is the provider's site, not its API.",
            "nginx or another web server has no rule for this path: its plain 404 page.",
            "A login page of the network stands in between.",
        ],
        fix: [
            shell("Look at the page's title, without a key:", "curl -sSL https://api.acme.example/v1/models | grep -io '<title>[^<]*' | head -n 1"),
            yaml("Add the version that the provider's docs show:", "with:", "  base-url: https://api.acme.example/v1"),
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
        means: "The server answers in JSON or text, but not with a list of models as OpenAI-compatible APIs give it. A 200 alone is no pass.",
        recognised: "Status 200, and the body is none of the known forms: `data` list, bare list, `models` list, Cloudflare's `result` list.",
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
        sources: ["List forms: recordings of real servers and the sources of the provider table", route_TABLE],
    },
    "route/models-unavailable": {
        means: "The list of models is refused, broken or missing, although base URL and key may be good. Codex never calls `/models` for a provider of your own with an API key, so this is a warning. It cannot show whether the key works, nor which models exist.",
        recognised: "403, 404, 405 or 5xx on `/models`, while a request without the key to the wire route answers 400 or 401, so the API is there.",
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
};

;// CONCATENATED MODULE: ./build/pages/secret.js


const DEPENDABOT = "GitHub docs, `troubleshooting-dependabot-on-github-actions.md` @ 09d19490";
const FORKS = "GitHub docs, `securely-using-pull_request_target.md` @ 02f8311d";
const PASS_KEY = yaml("Pass the secret to the step; the name on the right is the secret's name in GitHub:", "with:", "  api-key: ${{ secrets.OPENAI_API_KEY }}");
const SECRET_PAGES = {
    "secret/missing": {
        means: "The place where the client reads its key holds nothing. GitHub gives an unset secret as the empty string, so a misspelt name and a secret that nobody created look alike in the job.",
        recognised: "The input `api-key`, the variable named by `env-key` (or by the provider's `env_key`), or the login file that this client would use has no value, on an event that can have secrets.",
        causes: [
            "The secret does not exist, or its name is spelt differently in the workflow.",
            "It is an environment secret and the job has no `environment:` line.",
            "A reusable workflow was called without `secrets: inherit` (one level only), or a composite action reads `secrets`, which it does not have.",
            "The input is written `api_key:`; the runner only warns.",
        ],
        fix: [
            shell("List what exists:", "gh secret list", "gh secret list --env production"),
            PASS_KEY,
            yaml("For an environment secret, name its environment:", "jobs:", "  agent:", "    environment: production"),
            SAVE_KEY,
            NEW_RUN,
        ],
        tellApart: [
            {
                from: "secret/withheld",
                test: "there the event itself has no secrets.",
            },
            { from: "secret/empty", test: "there a value exists and consists of white space only." },
            {
                from: "config/env-key-missing",
                test: "there the provider names no place for a key.",
            },
        ],
        sources: [
            UNSET_IS_EMPTY,
            "GitHub docs, `reuse-workflows.md` @ 031006ab; `metadata-syntax.md` @ 1613162b",
            codex("envkey-instructions-unset", "json-env-unset"),
        ],
    },
    "secret/empty": {
        means: "A value was passed, and it is blank: spaces, tabs or line breaks only. Codex refuses to start with it, other clients send an empty credential.",
        recognised: "The raw value has at least one character and nothing but white space. It is read untrimmed.",
        causes: [
            "The secret was saved as a blank line: in the web form, or by `--body` or a script from a variable that was not set.",
            "A template or a secrets manager rendered an empty field followed by a line break.",
            "`$CODEX_HOME/.env` has a line `NAME=`; for Codex that file overrules the job's variable, even with nothing.",
        ],
        fix: [
            shell("Look for a file that overrules the variable:", `grep -n '^[A-Z_]*=$' "\${CODEX_HOME:-$HOME/.codex}/.env"`),
            SAVE_KEY,
            shell("Let a script stop where the variable is not set:", `: "\${KEY:?not set}"`),
            NEW_RUN,
        ],
        tellApart: [
            {
                from: "secret/missing",
                test: "there the value has no character at all: `gh secret list` does not show the name, or the job may not read it.",
            },
            { from: "secret/edge-whitespace", test: "there a key stands between the white space." },
        ],
        sources: [STORED_RAW, codex("envkey-empty", "dotenv-empty-value", "envkey-from-dotenv-vs-empty-env")],
    },
    "secret/withheld": {
        means: "GitHub passes no secrets to this run, so nothing is wrong with your key and it cannot be checked here. With `on-missing-secret: auto` the target is skipped and the job goes on.",
        recognised: "The key is empty, and the event says why: a pull request whose head repository is another one, or a run started by Dependabot.",
        causes: [
            "A pull request from a fork. Its `pull_request` run has a read-only `GITHUB_TOKEN` and nothing else.",
            "Dependabot opened the pull request. `secrets.*` then holds the Dependabot secrets, not those of Actions. A re-run by a person does not change that.",
        ],
        fix: [
            shell("For Dependabot, store the key a second time under the same name:", `printf %s "$KEY" | gh secret set OPENAI_API_KEY --app dependabot`),
            yaml("For forks, leave the jobs that need the key out:", "if: github.event.pull_request.head.repo.full_name == github.repository"),
            "Do not move the job to `pull_request_target` to obtain the key: it runs with secrets next to a stranger's code.",
            "To let such a run fail, set `on-missing-secret: fail`.",
        ],
        tellApart: [
            {
                from: "secret/missing",
                test: "push to a branch of the repository itself: if the key is still empty there, it is missing.",
            },
        ],
        sources: [FORKS, DEPENDABOT, "GitHub docs, `private-repository-forks-options.md` @ 3f338cc3"],
    },
    "secret/edge-whitespace": {
        means: "There is white space before or after the key. GitHub stores secrets as they were given. Codex leaves the whole `Authorization` header out when the value has a line break, so the server complains of a *missing* key; other clients refuse to send it.",
        recognised: "The untrimmed value starts or ends with white space. The message names how many characters and which.",
        causes: [
            "Saved with `gh secret set --body` or `--env-file` from a file with Windows line ends, or by an API client. (`gh secret set` drops a line break at the end of its stdin.)",
            "A YAML block, `api-key: |`, which adds a line break of its own.",
            "A space picked up with the mouse, or a line break at the end of a pasted text in the web form.",
        ],
        fix: [
            SAVE_KEY,
            yaml("Pass it on one line, without `|`:", "with:", "  api-key: ${{ secrets.OPENAI_API_KEY }}"),
            shell("Look at the last bytes of a key in a file; `0d` and `0a` are line ends:", "tail -c 2 key.txt | od -An -tx1"),
            NEW_RUN,
        ],
        tellApart: [
            {
                from: "secret/inner-whitespace",
                test: "there the white space is inside: two keys in one secret, or a wrapped line.",
            },
            {
                from: "auth/not-received",
                test: "the same fault seen from the server, where the client dropped the header.",
            },
        ],
        sources: [
            STORED_RAW,
            GH_SECRET_SET,
            codex("envkey-trailing-newline", "envkey-crlf", "envkey-trailing-space"),
            issue("OpenCTI-Platform/opencti", 2482, "Node.js `ERR_INVALID_CHAR` for such a key"),
        ],
    },
    "secret/inner-whitespace": {
        means: "There is white space in the middle of the key. No provider issues such keys, so it is never sent.",
        recognised: "A space, tab or line break stands between other characters of the value.",
        causes: [
            "Two keys were pasted into one secret, the old and the new.",
            "The key was copied from a terminal, a PDF or a chat that wrapped the line.",
            "The value holds more than the key, for example a note behind it.",
        ],
        fix: [
            "Copy the key afresh from the provider's page of keys. Where it is shown only once, create a new one and delete the old one.",
            SAVE_KEY,
            NEW_RUN,
        ],
        tellApart: [
            { from: "secret/edge-whitespace", test: "there only the ends are wrong, and the key itself is whole." },
            {
                from: "secret/prefixed",
                test: "there the words before the space are `Bearer`, `export` or a variable's name.",
            },
            { from: "secret/not-a-key", test: "there the value is a sentence or a file, and no key at all." },
        ],
        sources: [
            codex("envkey-inner-newline", "auth-codex-api-key-inner-newline"),
            tried("HTTP clients of Node.js refuse a header value with a line break"),
        ],
    },
    "secret/invisible-characters": {
        means: "The key has characters that a screen does not show: zero-width spaces, a byte order mark, control characters. They make a different key of it, or keep the client from sending the header.",
        recognised: "The value has a character of the Unicode classes for controls or format characters. The message gives the position and the code point, never the key.",
        causes: [
            "Copied from a web page, a chat or a word processor, which insert zero-width spaces and soft hyphens.",
            "The file was saved as UTF-8 with a byte order mark, then piped into the secret.",
            "Terminal control sequences were captured together with the key.",
        ],
        fix: [
            shell("Count them in a file without showing the key; a line break at the end counts 1, a clean key nothing more:", `LC_ALL=C tr -d '\\041-\\176' < key.txt | wc -c`),
            "Copy the key with the provider's own copy button.",
            SAVE_KEY,
            NEW_RUN,
        ],
        tellApart: [
            {
                from: "secret/edge-whitespace",
                test: "there the stray characters are ordinary blanks or line breaks at the ends.",
            },
            {
                from: "secret/non-ascii",
                test: "there the character can be seen: an accent, a dash, a letter of another alphabet.",
            },
        ],
        sources: [
            tried("JavaScript's `trim()` removes U+FEFF and U+00A0, but not U+200B, U+2060 or U+0085"),
            codex("envkey-vertical-tab"),
        ],
    },
    "secret/non-ascii": {
        means: "The key has characters outside ASCII. Keys of all known providers are ASCII. Clients do send Latin-1 characters, so without this check the answer would be a plain 401.",
        recognised: "The value has a visible character above U+007E, or a no-break space inside.",
        causes: [
            "A word processor turned `-` into an en dash or `...` into `…`.",
            "A look-alike letter came with a copy from a document or a chat.",
            "The keyboard layout changed while the key was typed.",
        ],
        fix: [
            shell("Count the bytes outside ASCII in a file without showing it; a clean key counts 0:", `LC_ALL=C tr -d '\\000-\\177' < key.txt | wc -c`),
            "Copy the key afresh from the provider's page of keys, with its copy button.",
            SAVE_KEY,
            NEW_RUN,
        ],
        tellApart: [
            {
                from: "secret/invisible-characters",
                test: "there the characters have no width: you cannot see them in any editor.",
            },
            { from: "secret/quoted", test: "there typographic quotes stand around the whole key." },
            {
                from: "secret/masked",
                test: "there the odd characters are bullets (`•`) in place of the key's middle.",
            },
        ],
        sources: [
            codex("envkey-nonascii"),
            tried("a Latin-1 character in a header value is sent by every client tried"),
        ],
    },
    "secret/quoted": {
        means: "The quotes or other signs around the key were saved with it and would be sent. The server sees another key and answers 401.",
        recognised: "The value starts and ends with the same kind of quote: straight, single, back quote or typographic. Where a known prefix shows what is the key: also a quote on one side, brackets, tags, a written `\\n` or `%0A`, or a full stop behind it.",
        causes: [
            "A line of a `.env` file was pasted into the web form of GitHub, quotes and all.",
            "`gh secret set NAME --body '\"…\"'`, or a JSON value copied with its quotes.",
            "`docker run --env-file` passes quotes as part of the value, unlike a shell.",
        ],
        fix: [
            SAVE_KEY,
            "Rotate the key if a log may have shown it: the runner masks the value as it was saved, and of the bare key only the form without *double* quotes.",
            NEW_RUN,
        ],
        tellApart: [
            {
                from: "auth/invalid-key",
                test: "a server that echoes the key with a quote in front shows the same fault from its side.",
            },
            {
                from: "secret/prefixed",
                test: 'there a name or a word stands before the quote, such as `OPENAI_API_KEY="…"`.',
            },
        ],
        sources: [
            issue("lotus-data/lotus", 211, 'OpenAI echoes the quote: `Incorrect API key provided: "sk-proj…`'),
            codex("envkey-quoted", "login-with-api-key-quoted"),
            MASKING,
        ],
    },
    "secret/prefixed": {
        means: "The secret holds the key and something around it. It was not sent, because the server would judge the whole text.",
        recognised: "The value starts with `Bearer`, `Authorization:`, `export`, or `NAME=`, or it is JSON with a key in it.",
        causes: [
            "A header was copied from a curl example: `Bearer …`. Clients add that word themselves, so the server sees it twice.",
            "A whole line of a `.env` file was saved: `OPENAI_API_KEY=…`.",
            "A whole Codex `auth.json` was saved as the key.",
        ],
        fix: [
            "Keep only the key: what stands after `Bearer `, after `=`, or in the JSON field.",
            shell("To take it out of an `auth.json` and store it in one go:", "jq -j .OPENAI_API_KEY ~/.codex/auth.json | gh secret set OPENAI_API_KEY"),
            SAVE_KEY,
            "Rotate the key if a log may have shown it: the runner masks the whole text that was saved, not the bare key inside.",
            NEW_RUN,
        ],
        tellApart: [
            { from: "secret/quoted", test: "there nothing but quotes surrounds the key." },
            { from: "secret/inner-whitespace", test: "there the extra text is not one of the known forms." },
            { from: "auth/scheme", test: "there the key is clean and the client puts it into the wrong header." },
        ],
        sources: [
            codex("envkey-bearer-prefix", "auth-bearer-token-bearer-prefix"),
            issue("chatboxai/chatbox", 2573, "a key with a prefix at SiliconFlow"),
            MASKING,
        ],
    },
    "secret/placeholder": {
        means: "The value is the sample text of a guide, not a key. It is never sent.",
        recognised: "The whole value is a well-known stand-in: `YOUR_API_KEY`, `<your-key>`, `changeme`, `sk-xxxx`, `null`, `undefined`, `[object Object]`. For local servers, which take any key, the usual dummy words are accepted.",
        causes: [
            "A sample `.env` or `config.toml` was committed and never filled in.",
            "A program wrote a variable that was not set as the word `undefined` or `null`.",
            "The secret was created early, to be filled in later.",
        ],
        fix: [
            SAVE_KEY,
            shell("Find the file that sets the sample over the real value:", `grep -rniE 'your[-_ ]?(api[-_ ]?)?key|changeme' --include='*.toml' --include='*.env*' .`),
            NEW_RUN,
        ],
        tellApart: [
            {
                from: "secret/unexpanded",
                test: "there the value is an expression that some program should have replaced.",
            },
            {
                from: "secret/masked",
                test: "there the stars stand for a real key that was hidden before it was copied.",
            },
            {
                from: "secret/not-a-key",
                test: "there the text is no stand-in but something else: a URL, a file name, a word.",
            },
        ],
        sources: [
            issue("continuedev/continue", 12778, "`YOUR_OPE***_KEY` echoed by OpenAI"),
            issue("jas3333/GPT-Helper", 26, "`undefined` echoed by OpenAI"),
        ],
    },
    "secret/unexpanded": {
        means: "The value is the name of a key, written as an expression that nothing replaced. It is never sent.",
        recognised: "The whole value has the form `${{ … }}`, `$NAME`, `${NAME}`, `%NAME%`, `{{name}}` or `$(…)`.",
        causes: [
            "`${{ secrets.X }}` in a file that is not a workflow: a script, a `.env`, a `config.toml`. Only GitHub's workflow parser expands it.",
            "Single quotes in a shell: `'$OPENAI_API_KEY'` stays as it is.",
            "`$NAME` in a Codex `config.toml` or under `env:` of a workflow. Codex expands it in `$CODEX_HOME/.env` only; `env:` never does.",
        ],
        fix: [
            PASS_KEY,
            yaml("For a script, set the variable in the workflow and read it there:", "env:", "  OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}"),
            'In `config.toml`, write the bare name: `env_key = "OPENAI_API_KEY"`.',
            'In a shell, use double quotes: `"$OPENAI_API_KEY"`.',
        ],
        tellApart: [
            { from: "secret/placeholder", test: "there a person, not a program, was meant to replace the text." },
            {
                from: "secret/missing",
                test: "an expression that *was* expanded, to a secret that does not exist, gives the empty string.",
            },
        ],
        sources: [
            issue("szczyglis-dev/py-gpt", 112, "DeepSeek echoes the end of an unexpanded name"),
            codex("envkey-name-dollar", "dotenv-interpolate"),
        ],
    },
    "secret/masked": {
        means: "The value is a hidden copy of a key: its middle is stars, dots or bullets. The real characters are not in it and cannot be restored.",
        recognised: "Runs of `*`, `•` or `...` stand in place of the key's middle, or the whole value is `***`.",
        causes: [
            "Copied from the list of keys of a dashboard, which shows `sk-...abcd` and never the key again.",
            "Copied from a GitHub log, where the runner had replaced the secret with `***`.",
            "An export of a secrets manager that hides values.",
        ],
        fix: [
            "Create a new key on the provider's page of keys and copy it at once; it is usually shown only once. Delete the one you could not copy if nothing else uses it.",
            SAVE_KEY,
            NEW_RUN,
        ],
        tellApart: [
            {
                from: "secret/truncated",
                test: "there the beginning is intact and the rest is missing, without a sign in its place.",
            },
            { from: "secret/placeholder", test: "there the text was never a key: `sk-xxxx`, `<your-key>`." },
        ],
        sources: [issue("continuedev/continue", 11442, "OpenAI echoes `sk-...` of a masked copy")],
    },
    "secret/truncated": {
        means: "The key is shorter than every key of its kind. It was not sent.",
        recognised: "The value is a public prefix (`sk-ant-`, `gsk_`, …) with too few characters after it, or, on a provider's own host, shorter than the form that provider's keys have.",
        causes: [
            "A double click selected only up to a `-`, a `.` or the end of a line.",
            "`cut`, `head -c` or a column of fixed width in a script took the rest away.",
            "A shell expanded a `$` in the value, or took `#` in an unquoted `.env` line as a comment.",
        ],
        fix: [
            shell("Compare the length that the report shows with that of the source:", `printf %s "$KEY" | wc -c`),
            "Copy the key with the provider's copy button. Where it is shown only once, create a new key.",
            SAVE_KEY,
            NEW_RUN,
        ],
        tellApart: [
            {
                from: "secret/masked",
                test: "there something stands in place of the missing part: stars, dots, bullets.",
            },
            {
                from: "auth/invalid-key",
                test: "a key cut off by one or two characters can look whole; then only the server knows.",
            },
        ],
        sources: [
            "Key forms: gitleaks/gitleaks `config/gitleaks.toml` @ b58d3f10, and the sources of the provider table",
        ],
    },
    "secret/not-a-key": {
        means: "The value is something else than an API key. It was not sent, because a server may echo part of it.",
        recognised: "The whole value is a URL, an e-mail address, a path or file name, a PEM or SSH key, JSON, one common word, the base64 of a key, longer than 4,096 characters, or equal to the base URL, the model or the variable's own name; at OpenAI also `org-…` or `proj_…`. With `client: codex-action` also a key that its proxy refuses: characters besides `A-Za-z0-9-_`, or over 1,016 bytes.",
        causes: [
            "The base URL is where the key should be.",
            "The secret's name was passed in place of its value: `api-key: OPENAI_API_KEY`.",
            "The path of the key's file was saved, not its content.",
            "The wrong field of a form was copied, such as an organization id.",
        ],
        fix: [
            PASS_KEY,
            "If the key is in a file, store its content:\n\n```sh\ntr -d '\\r\\n' < key.txt | gh secret set OPENAI_API_KEY\n```",
            SAVE_KEY,
            NEW_RUN,
        ],
        tellApart: [
            { from: "secret/other-provider", test: "there the value is a real credential, of another service." },
            { from: "secret/prefixed", test: "there a key is inside the text." },
            { from: "secret/placeholder", test: "there the text is the sample of a guide." },
        ],
        sources: [
            "Observed with `codex responses-api-proxy` 0.169.0 and 26 keys",
            issue("continuedev/continue", 11745, "a URL sent as the key"),
            issue("continuedev/continue", 10352, "a file name sent as the key"),
            issue("continuedev/continue", 10398, "a word sent as the key"),
        ],
    },
    "secret/other-provider": {
        means: "The key has a prefix that belongs to another service, so this provider cannot know it. It was not sent: that would hand a working credential to a stranger.",
        recognised: "The prefix is one that a single service uses, such as `sk-ant-`, `sk-or-v1-`, `gsk_`, `xai-`, `AIza`, `ghp_`. A bare `sk-` proves nothing and is never judged.",
        causes: [
            "Two secrets were swapped, or the wrong name was picked in the workflow.",
            "`provider` still names the old service after a move.",
            "A GitHub token was passed where the model provider's key belongs.",
            "The base URL was left out, so the client's default provider would receive the key.",
        ],
        fix: [
            PASS_KEY,
            yaml("Or, if the key is the right one, name its provider:", "with:", "  provider: openrouter", "  api-key: ${{ secrets.OPENROUTER_API_KEY }}"),
            "If the key was already sent to another service by an earlier run, rotate it.",
        ],
        tellApart: [
            {
                from: "base-url/key-mismatch",
                test: "the same conflict where the base URL was written by you: then either of the two may be wrong.",
            },
            {
                from: "auth/invalid-key",
                test: "there the prefix fits, or says nothing, and the server refused the key.",
            },
        ],
        sources: [
            issue("continuedev/continue", 9643, "a Google key at OpenAI"),
            issue("mims-harvard/Medea", 1, "another service's key at OpenRouter"),
            "Prefixes: gitleaks/gitleaks `config/gitleaks.toml` @ b58d3f10, and the sources of the provider table",
        ],
    },
    "secret/unexpected": {
        means: "The key is whole and may even work, but it is not the one that this job should have: `expect-fingerprint` names others, or `forbid-fingerprint` names this one. It was not sent.",
        recognised: "The fingerprint of the raw key (`sha256:` and the first 12 hex digits of its SHA-256, as every report shows it) is compared with the two lists. Nothing is asked of anybody.",
        causes: [
            "The key of staging was saved for production, or the other way round.",
            "The key was rotated, and the list in the workflow still names the old one.",
            "A secret of the same name on another level wins: environment before repository before organization.",
        ],
        fix: [
            shell("Take the fingerprint of the key that is meant; `read` waits for it and shows nothing:", "read -rs KEY", `printf %s "$KEY" | sha256sum | cut -c1-12`),
            yaml("Name it in the workflow, several where a rotation is under way:", "with:", "  api-key: ${{ secrets.OPENAI_API_KEY }}", "  expect-fingerprint: sha256:0123456789ab"),
            SAVE_KEY,
            NEW_RUN,
        ],
        tellApart: [
            { from: "secret/other-provider", test: "there the key's own form shows another service." },
            { from: "auth/invalid-key", test: "there the key was sent and the provider refused it." },
            { from: "secret/shadowed", test: "there GitHub itself says that two secrets have the name." },
        ],
        sources: [GITHUB_SECRETS],
    },
    "secret/aged": {
        means: "The secret was last changed longer ago than `max-secret-age` allows. The key may still work; this is your own rule.",
        recognised: "With `secrets-token`, GitHub's API gives the date of the last change, never the value. It is compared with `max-secret-age` in days.",
        causes: [
            "The rotation is due.",
            "The key was rotated at the provider, but an environment or organization secret was updated and this one was not.",
        ],
        fix: [
            "Create a new key on the provider's page of keys.",
            SAVE_KEY,
            NEW_RUN,
            "Delete the old key at the provider once the new run is green.",
            "Or raise the limit: `max-secret-age: 180`.",
        ],
        tellApart: [
            {
                from: "secret/shadowed",
                test: "a secret that seems old after a rotation may be another one of the same name: look for that warning.",
            },
            { from: "auth/expired", test: "there the provider itself says that the key's time is over." },
        ],
        sources: [
            "https://docs.github.com/en/rest/actions/secrets (`updated_at`; needs a token with `Secrets: read`)",
            "https://github.com/actions/runner/issues/1008 (`GITHUB_TOKEN` cannot read it)",
        ],
    },
    "secret/shadowed": {
        means: "Secrets of the same name exist on several levels. The job gets one of them, and a rotation of another one changes nothing.",
        recognised: "With `secrets-token`, the tool asks GitHub on which levels the name exists. An environment secret wins over the repository's, that one over the organization's.",
        causes: [
            "The repository secret was rotated; the environment named by the job has an older one.",
            "An organization secret was updated, and a repository has had its own since a test.",
        ],
        fix: [
            shell("See which levels have the name, and when each changed:", "gh secret list --env production", "gh secret list", "gh secret list --org my-organization"),
            shell("Delete the one that should not win:", "gh secret delete OPENAI_API_KEY --env production"),
            shell("Or update the one that wins:", `printf %s "$KEY" | gh secret set OPENAI_API_KEY --env production`),
            NEW_RUN,
        ],
        tellApart: [
            { from: "secret/aged", test: "there only one secret has the name, and it is old." },
            {
                from: "config/shadowed",
                test: "there a file of the job, such as `$CODEX_HOME/.env`, overrules the variable.",
            },
            {
                from: "auth/revoked",
                test: "the usual consequence: the secret that wins holds the key that was deleted.",
            },
        ],
        sources: [GITHUB_SECRETS, RERUN],
    },
};

;// CONCATENATED MODULE: ./build/pages/service.js


const WARN = yaml("To let such a fault not fail the job:", "with:", "  warn-on: transient");
const SERVICE_PAGES = {
    "service/unavailable": {
        means: "The provider, or a gateway before it, is not working now. The key was not judged, so do not rotate it.",
        recognised: "502, 503, 504 or 520 to 530, with no sign of an unknown model, an empty account or a proxy of your own.",
        causes: [
            "An incident or maintenance.",
            "A gateway that cannot reach its upstream (502, 522), or waits too long (504).",
            "A local server that still loads its model: llama.cpp answers 503 `Loading model`.",
        ],
        fix: [
            "Look at the provider's status page; the report links it where it is known.",
            shell("For a local server, wait until it is ready:", "timeout 300 sh -c 'until curl -sf http://localhost:8080/v1/models >/dev/null; do sleep 2; done'"),
            shell("Make sure that it is not your own proxy:", "curl -sS --noproxy '*' -o /dev/null -w '%{http_code}\\n' https://api.openai.com/v1/models"),
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
        means: "The provider works and has no room for this model now. It concerns all users, not your limits. The key was probably accepted; nothing is wrong with it.",
        recognised: "Words or codes of capacity, whatever the status: Anthropic 529 `overloaded_error`, Gemini 503 `The model is overloaded`, Moonshot 429 `engine_overloaded_error`, Mistral `Service tier capacity exceeded`.",
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
        means: "The server failed and does not say why. Nothing honest can be said about the key, the model or the URL.",
        recognised: "A 5xx or a gateway's wrapper without a cause in it: `Internal server error`, new-api `bad_response_status_code`.",
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
            shell("Find what still names the old host:", "git grep -nE 'models\\.github\\.ai|models\\.inference\\.ai\\.azure\\.com'"),
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
};

;// CONCATENATED MODULE: ./build/pages/wire.js


const ROUTE = (path) => shell("Ask the route without a key; 400 or 401 means that it exists, 404 that it does not:", `curl -sS -o /dev/null -w '%{http_code}\\n' -X POST -H 'content-type: application/json' -d '{}' https://api.acme.example/v1/${path}`);
const WIRE_PAGES = {
    "wire/responses-unsupported": {
        means: "Key and URL are good, and the provider has no Responses API. Codex speaks nothing else, so it cannot work there.",
        recognised: "The provider table says so from a source, or the list of models answers while `POST …/responses` gives 404 or says that it is not supported. Where nobody knows, nothing is reported.",
        causes: [
            "A provider with Chat Completions only: Anthropic and Together have no `/responses`.",
            "An older version of a self-hosted server or relay.",
            "A gateway offers it at another path.",
        ],
        fix: [
            ROUTE("responses"),
            "Update the server: Ollama, LM Studio, LocalAI and new-api have this API in current versions.",
            toml("Or reach the model through a gateway that translates, such as OpenRouter:", 'model_provider = "openrouter"', 'model = "anthropic/claude-sonnet-4.6"', "", "[model_providers.openrouter]", 'name = "OpenRouter"', 'base_url = "https://openrouter.ai/api/v1"', 'env_key = "OPENROUTER_API_KEY"'),
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
        means: "Key and URL are good, and there is no Chat Completions API for this model or at this server. A client that uses it cannot work.",
        recognised: "`POST …/chat/completions` gives 404 while the list answers, or the answer says that this is not a chat model.",
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
        means: "Something answered, and it is not an HTTP answer that can be read. Nothing can be said about the key.",
        recognised: "Broken HTTP, headers over 16 KiB, a body that is cut off, wrongly compressed or over the size limit (1 MiB read, 4 MiB decoded), or JSON that does not parse.",
        causes: [
            "The port belongs to another service: SSH, a database, gRPC or raw HTTP/2.",
            "A proxy changes the body and not its length or encoding.",
            "The server crashed while it answered.",
            "A middlebox adds large cookies or headers.",
        ],
        fix: [
            shell("See the first bytes; a key is not needed:", "curl -sS -i --max-time 10 https://api.acme.example/v1/models | head -c 300 | cat -v"),
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
        means: "The stream of events ended before its last event. Codex would say `stream closed before response.completed` and try again five times.",
        recognised: "The answer starts as `text/event-stream` and stops without `response.completed` (Responses) or `[DONE]` (Chat Completions), or is no event stream although one was asked for.",
        causes: [
            "A proxy or load balancer buffers, or closes streams after a fixed time.",
            "The server ignores `stream: true` and answers with one JSON object.",
            "A gateway translates the events and leaves the last one out.",
            "The upstream failed in the middle; an `error` event came before the end.",
        ],
        fix: [
            shell("Watch the stream (this costs a few tokens):", `printf 'Authorization: Bearer %s\\n' "$KEY" |`, "  curl -sSN -H @- -H 'content-type: application/json' \\", `    -d '{"model":"gpt-5.4","input":"Say hi","stream":true}' \\`, "    https://api.acme.example/v1/responses | grep '^event:' | tail -n 3"),
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
        means: "The provider takes the request and not the tools in it. A coding agent works by calling tools, so it cannot work with this model there.",
        recognised: "With `probe: request`, the minimal request declares one tool, and the answer refuses `tools` or `tool_choice`, or streams no tool call in a form that the API defines.",
        causes: [
            "The model was not trained for tools, or its chat template has none.",
            "vLLM runs without tool calling: it wants `--enable-auto-tool-choice` and a parser. Older llama.cpp wants `--jinja`.",
            "A gateway drops the field while it translates.",
            "On OpenRouter, the provider that was chosen for the model has no tools.",
        ],
        fix: [
            shell("vLLM:", "vllm serve Qwen/Qwen3-Coder-30B-A3B-Instruct --enable-auto-tool-choice --tool-call-parser qwen3_coder"),
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
};

;// CONCATENATED MODULE: ./build/pages/index.js













/** The page of every reason. */
const PAGES = {
    ...CONFIG_PAGES,
    ...SECRET_PAGES,
    ...BASE_URL_PAGES,
    ...NETWORK_PAGES,
    ...ROUTE_PAGES,
    ...AUTH_PAGES,
    ...ACCESS_PAGES,
    ...QUOTA_PAGES,
    ...RATE_PAGES,
    ...SERVICE_PAGES,
    ...MODEL_PAGES,
    ...WIRE_PAGES,
    ...INTERNAL_PAGES,
};

;// CONCATENATED MODULE: ./build/pages/render-page.js



/** "error", "error, in the group `transient`": the level of a reason in words. */
function levelWords(id) {
    const { level, transient } = reasons/* REASONS */.ez[id];
    return transient === true ? `${level}, in the group \`transient\`` : level;
}
/** Markdown of one page, in the fixed form that all pages share. Ends with a line break. */
function renderPage(id, options) {
    const page = PAGES[id];
    const sections = [
        `# ${reasons/* REASONS */.ez[id].title}`,
        `Reason \`${id}\` · layer \`${(0,finding/* layerOf */.Z)(id)}\` · level ${levelWords(id)}`,
        section("What it means", page.means),
        section("How it is recognised", page.recognised),
        section("Common causes", list(page.causes)),
        section("Fix", steps(page.fix)),
        section("How to tell it from its neighbours", list(neighbours(id, options))),
        section("Example", options.example === undefined ? "" : fenced(options.example)),
        section("Sources", list(page.sources)),
    ];
    return `${sections.filter((text) => text !== "").join("\n\n")}\n`;
}
function neighbours(id, { mention }) {
    return PAGES[id].tellApart.map(({ from, test }) => `${mention(from)}: ${test}`);
}
/** A heading with its text, or nothing where there is no text. */
function section(heading, text) {
    return text === "" ? "" : `## ${heading}\n\n${text}`;
}
function list(items) {
    return items.map((item) => `- ${indented(item, 2)}`).join("\n");
}
function steps(items) {
    return items.map((item, index) => `${index + 1}. ${indented(item, 3)}`).join("\n");
}
/** Moves all lines but the first to the right, so that a block stays inside its list item. */
function indented(text, columns) {
    return text.replace(/\n(?=[^\n])/g, `\n${" ".repeat(columns)}`);
}
/** A block whose fence is longer than any run of back quotes in it. */
function fenced(text) {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    return `${fence}text\n${text.trimEnd()}\n${fence}`;
}

// EXTERNAL MODULE: ./build/rules/edit-distance.js
var edit_distance = __webpack_require__(6268);
;// CONCATENATED MODULE: ./build/explain.js




/** No id is longer than this, so neither is a misspelt one. */
const LONGEST_QUESTION = 80;
/** The page of a reason as Markdown text, ending with a line break. */
function explainReason(id) {
    return renderPage(id, { mention: (other) => `\`${other}\`` });
}
/** All reasons with level and title, grouped by layer in the order a request meets them. */
function listReasons() {
    const width = Math.max(...reasons/* REASON_IDS */.At.map((id) => id.length));
    return `${finding/* LAYERS */.R.map((layer) => layerLines(layer, width)).join("\n\n")}\n`;
}
function layerLines(layer, width) {
    const ids = reasons/* REASON_IDS */.At.filter((id) => (0,finding/* layerOf */.Z)(id) === layer);
    return [layer, ...ids.map((id) => reasonLine(id, width))].join("\n");
}
function reasonLine(id, width) {
    const level = levelWords(id).replace(", in the group `transient`", " (transient)");
    return `  ${id.padEnd(width)}  ${level.padEnd("error (transient)".length)}  ${reasons/* REASONS */.ez[id].title}`;
}
/**
 * The reason that a misspelt id most likely means, or undefined where none is near.
 * Takes `Auth/Invalid_Key`, the name of a docs page (`auth-invalid-key.md`), and a bare `invalid-key`
 * where only one layer has it.
 */
function nearestReason(text) {
    if (text.length > LONGEST_QUESTION)
        return undefined;
    const wanted = flat(text);
    return onlyOne(reasons/* REASON_IDS */.At.filter((id) => nameOf(id) === wanted)) ?? closest(wanted);
}
function nameOf(id) {
    return id.slice(id.indexOf("/") + 1);
}
function onlyOne(items) {
    return items.length === 1 ? items[0] : undefined;
}
/** Lower case, every separator a hyphen, without an ending: the form in which ids are compared. */
function flat(text) {
    return text
        .trim()
        .toLowerCase()
        .replace(/\.md$/, "")
        .replace(/[^a-z0-9]+/g, "-");
}
function closest(wanted) {
    const limit = Math.min(4, Math.floor(wanted.length / 4));
    const ranked = reasons/* REASON_IDS */.At.map((id) => ({ id, distance: (0,edit_distance/* editDistance */.Y)(wanted, flat(id), limit) }))
        .filter(({ distance }) => distance <= limit)
        .sort((left, right) => left.distance - right.distance);
    return ranked[0]?.id;
}

// EXTERNAL MODULE: ./build/commands/read-flags.js
var read_flags = __webpack_require__(6873);
// EXTERNAL MODULE: ./build/commands/usage-error.js
var usage_error = __webpack_require__(5787);
;// CONCATENATED MODULE: ./build/commands/explain.js




/** Prints the page of one reason, or the list of all. */
function explain(words) {
    const { positionals } = (0,read_flags/* readFlags */.u)(words, {});
    const [wanted, ...others] = positionals;
    if (others.length > 0)
        throw new usage_error/* UsageError */.e("explain takes one reason.");
    if (wanted === undefined)
        return print(listReasons());
    if ((0,reasons/* isReasonId */.mS)(wanted))
        return print(explainReason(wanted));
    const nearest = nearestReason(wanted);
    const hint = nearest === undefined ? "`provider-preflight explain` lists all." : `did you mean ${nearest}?`;
    throw new usage_error/* UsageError */.e(`there is no such reason; ${hint}`);
}
function print(text) {
    process.stdout.write(text);
    return 0;
}


/***/ }),

/***/ 6268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance)
/* harmony export */ });
/**
 * How many insertions, deletions, replacements and swaps of neighbours turn one text into the other
 * (optimal string alignment), or `bound + 1` where it takes more than `bound`.
 * Works on UTF-16 units; time grows with length times bound.
 */
function editDistance(one, other, bound) {
    const far = bound + 1;
    if (Math.abs(one.length - other.length) > bound)
        return far;
    let before = new Array(other.length + 1).fill(far);
    let previous = Array.from({ length: other.length + 1 }, (_, column) => Math.min(column, far));
    for (let row = 1; row <= one.length; row += 1) {
        const current = nextRow({ one, other, row, bound, previous, before });
        if (current === undefined)
            return far;
        before = previous;
        previous = current;
    }
    return Math.min(previous[other.length] ?? far, far);
}
/** Only the band around the diagonal can be within the bound; undefined where no cell of it is. */
function nextRow(step) {
    const { other, row, bound } = step;
    const far = bound + 1;
    const current = new Array(other.length + 1).fill(far);
    if (row <= bound)
        current[0] = row;
    let least = current[0] ?? far;
    const last = Math.min(other.length, row + bound);
    for (let column = Math.max(1, row - bound); column <= last; column += 1) {
        const cost = cheapest(step, current, column, far);
        current[column] = cost;
        least = Math.min(least, cost);
    }
    return least > bound ? undefined : current;
}
function cheapest(step, current, column, far) {
    const { one, other, row, previous, before } = step;
    const letter = one.charCodeAt(row - 1);
    const opposite = other.charCodeAt(column - 1);
    const replaced = (previous[column - 1] ?? far) + (letter === opposite ? 0 : 1);
    const cost = Math.min(replaced, (previous[column] ?? far) + 1, (current[column - 1] ?? far) + 1, far);
    const swapped = row > 1 && column > 1 && letter === other.charCodeAt(column - 2) && one.charCodeAt(row - 2) === opposite;
    return swapped ? Math.min(cost, (before[column - 2] ?? far) + 1) : cost;
}


/***/ })

};
