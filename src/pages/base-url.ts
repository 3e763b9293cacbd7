import type { PagesOf } from "./page.ts";
import { codex, issue, tried } from "./sources.ts";
import { NEW_RUN, shell, toml, yaml } from "./steps.ts";

const TABLE = "The built-in provider table, with a source at each row";
const SET_INPUT = yaml("Set it in the workflow:", "with:", "  base-url: https://api.openai.com/v1");
const SET_CODEX = toml(
  "Or in the Codex config:",
  "[model_providers.acme]",
  'base_url = "https://api.acme.example/v1"',
);

export const BASE_URL_PAGES = {
  "base-url/missing": {
    means:
      "Nothing says where the API is, and the client has no default for this provider. No request was made.",
    recognised: "The input `base-url`, the config and the provider table give no URL, or the value is empty.",
    causes: [
      "`vars.BASE_URL` is not set for this repository or environment; GitHub gives the empty string.",
      "The provider's address holds a part that only you know: an Azure resource, a Cloudflare account, a relay's host.",
      "The provider id is not in the built-in table.",
    ],
    fix: [
      SET_INPUT,
      SET_CODEX,
      shell(
        "If it comes from a variable, see whether it exists:",
        "gh variable list",
        "gh variable list --env production",
      ),
      "Azure: `https://<resource>.openai.azure.com/openai/v1`. Cloudflare Workers AI: `https://api.cloudflare.com/client/v4/accounts/<account>/ai/v1`.",
    ],
    tellApart: [
      { from: "config/base-url-defaulted", test: "there Codex does have a default, and it is OpenAI's." },
      { from: "config/no-target", test: "there not even a provider or a key is named." },
    ],
    sources: [TABLE],
  },
  "base-url/malformed": {
    means:
      "The base URL cannot be used as it stands, or it would be repaired silently into another address than the one you see. No request was made.",
    recognised:
      "The raw text has white space, quotes, a backslash, `${…}`, `<…>` or `***` in it, lacks `https://`, or does not parse. It is read untrimmed. With `client: codex-action` it is the whole endpoint and must end with `/responses`.",
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
      codex(
        "base-no-scheme",
        "base-leading-space",
        "base-trailing-newline",
        "base-bad-port",
        "base-localhost",
      ),
      tried("URL parsers remove tabs and line breaks, and repair `https:/host`"),
    ],
  },
  "base-url/insecure": {
    means:
      "The URL starts with `http:`, so everyone on the way could read the key. Nothing was sent. Plain HTTP is allowed to this machine only.",
    recognised:
      "The scheme is `http:` and the host is not loopback (`localhost`, `127.0.0.0/8`, `::1`), in any spelling.",
    causes: [
      "The `s` is missing. Many hosts redirect `http` to `https`, by which time the key has been sent; a redirect also turns a POST into a GET.",
      "A gateway in the own network without a certificate.",
      "A service container addressed by its name, such as `http://ollama:11434/v1`.",
    ],
    fix: [
      yaml("Use `https:`:", "with:", "  base-url: https://api.openai.com/v1"),
      yaml(
        "For a service container, publish its port and use loopback:",
        "services:",
        "  ollama:",
        "    image: ollama/ollama",
        "    ports: ['11434:11434']",
        "# base-url: http://localhost:11434/v1",
      ),
      shell(
        "For an own gateway, put a TLS proxy in front, or tunnel:",
        "ssh -fNL 8080:gateway.internal:80 bastion.example",
      ),
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
    means:
      "The base URL holds a user name or password (`https://user:pass@host`). URLs end up in logs; the value was masked and nothing was sent.",
    recognised: "The parsed URL has a user or a password part.",
    causes: [
      "A gateway with basic authentication, whose URL was copied with its login.",
      "The key was put into the URL, as some tools allow.",
      "A password with `@` or `/` in it moved the host's border.",
    ],
    fix: [
      SET_INPUT,
      toml(
        "Where a gateway does want basic authentication, send it as a header from a secret:",
        "[model_providers.acme]",
        'env_http_headers = { "Authorization" = "ACME_BASIC" }',
      ),
      shell(
        "Its value is the word `Basic` and the login in base64:",
        `printf 'Basic %s' "$(printf %s "$LOGIN" | base64 -w0)" | gh secret set ACME_BASIC`,
      ),
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
    means:
      "The base URL is the address of one endpoint. Clients append their own path to it, so they would call `…/chat/completions/responses`, which answers 404.",
    recognised:
      "The path ends in an endpoint's name: `/chat/completions`, `/responses`, `/completions`, `/models`, `/embeddings`, `/messages`.",
    causes: [
      "The URL was copied from a curl example of the provider.",
      "Another tool wants the full address. `openai/codex-action` does: its `responses-api-endpoint` is not a base URL (for it set `client: codex-action`).",
    ],
    fix: [
      yaml(
        "Cut the endpoint off and keep the version:",
        "with:",
        "  base-url: https://api.openai.com/v1   # not …/v1/chat/completions",
      ),
      SET_CODEX,
      yaml(
        "For `openai/codex-action`, keep the full address in *its* input:",
        "with:",
        "  responses-api-endpoint: https://api.openai.com/v1/responses",
      ),
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
    means:
      "The base URL lacks the part that this provider's API starts with, mostly `/v1`. No client adds it. It is a warning until a call fails, then an error with the corrected URL.",
    recognised:
      "The provider table has a root for this host with the version and none without; or the call failed and the same host answers like an API under `…/v1`. That second look is made without the key.",
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
    means:
      "The version stands in the path twice, `…/v1/v1`. Clients keep it as it is, and the server answers 404.",
    recognised:
      "The path repeats its version; or the call failed and the same host answers like an API with one version less. That second look is made without the key.",
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
    means:
      "The URL is the provider's web site, where people log in. The API is at another host. Nothing was sent.",
    recognised:
      "The host is a known console or site: `platform.openai.com`, `console.anthropic.com`, `aistudio.google.com`, the `www.` or `app.` of a provider in the table.",
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
    means:
      "The base URL has a `?` or `#`. Clients append the endpoint behind it, so the path of the request is wrong. Nothing was sent.",
    recognised: "The URL has a query or a fragment, even an empty one.",
    causes: [
      "Azure's classic API, whose examples end in `?api-version=…`.",
      "The key was put into the query: `?key=…`. Then it has been in logs.",
      "A link was copied from the browser with its `#section`.",
    ],
    fix: [
      toml(
        "In Codex, give the parameters their own field:",
        "[model_providers.azure]",
        'base_url = "https://my-resource.openai.azure.com/openai"',
        'query_params = { "api-version" = "2025-04-01-preview" }',
      ),
      yaml(
        "Or use Azure's v1 API, which needs none:",
        "with:",
        "  base-url: https://my-resource.openai.azure.com/openai/v1",
      ),
      "Rotate a key that was part of the URL: Codex prints the whole URL in its errors.",
    ],
    tellApart: [
      { from: "base-url/credentials", test: "there the credential stands before the `@`." },
      { from: "base-url/malformed", test: "there the text is no URL." },
    ],
    sources: [
      codex(
        "query-params-with-base-query",
        "base-fragment",
        "base-trailing-question",
        "query-params-value-secret",
      ),
    ],
  },
  "base-url/key-mismatch": {
    means:
      "The key's prefix belongs to one provider and the base URL to another. One of the two is wrong; nothing was sent, since the other company would receive a working key.",
    recognised:
      "The prefix is one that a single provider uses, the host is a different provider's, and that host does not pass other providers' keys through, as gateways do.",
    causes: [
      "The base URL was changed for a new provider, and the secret was not, or the reverse.",
      "`OPENAI_BASE_URL` from another job or from `.env` is still set.",
      "The secret of another environment is used.",
    ],
    fix: [
      yaml(
        "Decide which one you meant, and set both together:",
        "with:",
        "  base-url: https://openrouter.ai/api/v1",
        "  api-key: ${{ secrets.OPENROUTER_API_KEY }}",
      ),
      shell(
        "See what else sets the URL in this job; only names are printed:",
        "env | grep -iE 'base_?url|endpoint' | cut -d= -f1",
      ),
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
    means:
      "The host is not one that may receive the key in this run. No connection was made, not even a DNS query.",
    recognised:
      "`allowed-hosts` is set and does not list the host. Or the run has secrets and works on other people's input (`pull_request_target`, `workflow_run`, `issue_comment`, a fork's pull request with secrets), and the URL comes from a file or variable and is not of a provider in the built-in table.",
    causes: [
      "A gateway or relay of your own that is not listed yet.",
      "A pull request changed `base_url` in a config file. Read the diff: this is how a key is stolen.",
      "A port that is not the default one; it must be listed with the host.",
    ],
    fix: [
      yaml(
        "If you know the host, list it in the workflow:",
        "with:",
        "  allowed-hosts: |",
        "    gateway.example.com",
        "    *.acme.example",
      ),
      yaml(
        "Or give the URL as an input, which a pull request cannot change:",
        "with:",
        "  base-url: https://gateway.example.com/v1",
      ),
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
    means:
      "The host is an address inside the machine's own network: a cloud's metadata service, or a private one in a run that works on other people's input. Nothing was sent.",
    recognised:
      "The URL's host, or an address its name resolves to, is a metadata or unspecified address (`169.254.169.254`, `fd00:ec2::254`, `0.0.0.0`); in untrusted runs also a private or loopback one.",
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
} satisfies PagesOf<"base-url">;
