import type { PagesOf } from "./page.ts";
import { codex, issue, tried } from "./sources.ts";
import { shell, yaml } from "./steps.ts";

const HANGS =
  "Codex itself does not stop on this fault: `Reconnecting... waiting for network` goes on until the job's own time limit.";
const SEEN_HANG = codex("hang-refused", "base-dns", "tls-wrong-host", "proxy-https-connect-refused");
const CURL = "curl -sS -o /dev/null -w '%{http_code} %{time_total}s\\n' https://api.openai.com/v1/models";

export const NETWORK_PAGES = {
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
      shell(
        "Ask the runner's resolver, then a public one:",
        "getent ahosts api.openai.com",
        "dig +short api.openai.com @1.1.1.1",
      ),
      "No address from either: correct the base URL. An address from the public one only: mend the runner's DNS. From the runner's network only: use a runner inside it.",
      yaml(
        "Where only a proxy has access to the outside:",
        "env:",
        "  HTTPS_PROXY: http://proxy.example:3128",
      ),
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
      shell(
        "Wait for a server that the job starts:",
        "timeout 120 sh -c 'until curl -sf http://localhost:11434/v1/models >/dev/null; do sleep 1; done'",
      ),
      yaml(
        "Run the job without `container:` and publish the port; `localhost` is then the right host, and the only one allowed over `http:`:",
        "services:",
        "  ollama:",
        "    image: ollama/ollama",
        "    ports: ['11434:11434']",
      ),
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
    means:
      "No complete answer came within `timeout` seconds. The key was not judged. Codex prints nothing and waits where a server accepts and never answers.",
    recognised:
      "The deadline passed, or the system reported `ETIMEDOUT`. The message says how far the request came: name, connection, TLS, headers or body.",
    causes: [
      "A firewall drops packets to the host: corporate networks, countries, self-hosted runners without access to the outside.",
      "The server is up and overloaded, or loads a model first.",
      "A proxy is needed and not set, or set and hanging.",
      "A wrong address behind a name (poisoned or split DNS).",
    ],
    fix: [
      shell(
        "See which step takes the time:",
        "curl -sS -o /dev/null -w 'dns %{time_namelookup} tcp %{time_connect} tls %{time_appconnect} all %{time_total}\\n' https://api.openai.com/v1/models",
      ),
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
      shell(
        "See who issued what you get; an own company's name means inspection:",
        "openssl s_client -connect api.openai.com:443 -servername api.openai.com </dev/null 2>/dev/null | openssl x509 -noout -issuer -subject -dates",
      ),
      yaml(
        "Trust your company's authority; Codex reads the second variable, not the first:",
        "env:",
        "  NODE_EXTRA_CA_CERTS: /etc/ssl/certs/company.pem",
        "  CODEX_CA_CERTIFICATE: /etc/ssl/certs/company.pem",
      ),
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
      tried(
        "codes for a self-signed certificate, a wrong name and plain HTTP; `NODE_EXTRA_CA_CERTS` is read when the process starts",
      ),
      codex("tls-untrusted", "tls-wrong-host", "tls-node-extra-ca"),
      "https://nodejs.org/api/tls.html#x509-certificate-error-codes",
      issue("di-sukharev/opencommit", 258, "a self-signed certificate in the chain"),
    ],
  },
  "network/reset": {
    means:
      "The connection was opened and then cut before the answer was complete. Nothing is known about the key.",
    recognised:
      "`ECONNRESET`, `EPIPE`, or the other side closed the socket in the middle (`UND_ERR_SOCKET`).",
    causes: [
      "A server, or the load balancer before it, is restarting.",
      "A firewall or a country's filter cuts connections to this host.",
      "Plain HTTP to a port that wants TLS.",
      "An idle proxy closed a connection that was about to be used.",
    ],
    fix: [
      shell(
        "Try it three times, without a key; 401 is a good sign here:",
        `for i in 1 2 3; do ${CURL}; done`,
      ),
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
    recognised:
      "The proxy's own address could not be used, or it answered the `CONNECT` with another status than 200, or a proxy's block page came back.",
    causes: [
      "The proxy's allow-list lacks the host (403).",
      "`HTTPS_PROXY` is left over from another step, or lacks its scheme: `proxy:3128` for `http://proxy:3128`.",
      "A proxy on `127.0.0.1` of a developer's machine, which also answers for local servers, often with an empty 503.",
    ],
    fix: [
      shell("See what is set; a password is cut out:", "env | grep -i _proxy | sed 's#//[^@]*@#//***@#'"),
      shell(
        "Ask the proxy alone:",
        "curl -sS -o /dev/null -w '%{http_connect}\\n' https://api.openai.com/v1/models",
      ),
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
    means:
      "The proxy wants a login, or another one than it got. The provider never saw the request, so this says nothing about the API key.",
    recognised: "The proxy answered 407.",
    causes: [
      "`HTTPS_PROXY` has no user and password.",
      "The password was changed, or holds `@`, `:`, `/` or `%` and is not URL-encoded.",
      "The proxy wants NTLM or Kerberos, which clients of this kind do not speak.",
    ],
    fix: [
      shell(
        "Encode the password:",
        `node -p 'encodeURIComponent(require("fs").readFileSync(0, "utf8").trimEnd())'`,
      ),
      yaml(
        "Store the whole URL as a secret; a proxy password under `env:` is not masked otherwise:",
        "env:",
        "  HTTPS_PROXY: ${{ secrets.HTTPS_PROXY }}",
      ),
      shell(
        "Try it; 200 means that the proxy lets you through:",
        "curl -sS -o /dev/null -w '%{http_connect}\\n' https://api.openai.com/v1/models",
      ),
      "For NTLM or Kerberos, run a local helper proxy such as `cntlm` or `px`.",
    ],
    tellApart: [
      { from: "network/proxy", test: "there the proxy answers another status than 407, or not at all." },
      { from: "auth/invalid-key", test: "there the *server* answers, with 401: `%{http_connect}` is 200." },
    ],
    sources: [
      issue(
        "postmanlabs/postman-app-support",
        8862,
        "`tunneling socket could not be established, statusCode=407`",
      ),
      tried("badly encoded proxy credentials fail before any connection"),
    ],
  },
  "network/redirect": {
    means:
      "The server answered with a redirect. It was not followed: the key would go to a place that nobody named, and a redirected POST becomes a GET.",
    recognised:
      "The status is 301, 302, 303, 307 or 308. The message shows only the scheme and host of the new place.",
    causes: [
      "The host moved, or wants `www.` or a trailing slash.",
      "The base URL is a web site that sends visitors to its login.",
      "A captive portal or a company's login page stands in between.",
      "A self-hosted gateway redirects `http` to `https`, or adds a language to the path.",
    ],
    fix: [
      shell(
        "See where it leads, without a key:",
        "curl -sSI https://api.acme.example/v1/models | grep -iE '^(HTTP|location)'",
      ),
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
} satisfies PagesOf<"network">;
