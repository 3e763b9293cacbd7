const CHECK = `provider-preflight check [flags]

Checks a provider's config and key offline, makes one authenticated request for the list of models, and says
which layer is wrong and what to type. Flags are the inputs of the action:

  --provider ID             an id of the config, or of the built-in table (openai, openrouter, …)
  --base-url URL            API root, e.g. https://api.openai.com/v1
  --env-key NAME            the variable that holds the key
  --api-key-stdin           read the key from standard input, as it is (never give it as an argument)
  --model IDS               models that must be available; comma-separated or several flags
  --config PATH             a Codex config.toml, a directory that is used as CODEX_HOME, or another client's file
  --profile NAME            Codex profile (NAME.config.toml)
  --auth-file PATH          auth.json, where it is not in CODEX_HOME
  --config-override K=V     what the job passes to Codex as -c; several flags
  --client CLIENT           whose rules decide which URL and key are used: codex (or codex@0.133, as that version
                            does), codex-action (openai/codex-action), openai-sdk, claude-code, opencode, aider,
                            litellm (a proxy's config) or continue
  --targets PATH            a TOML file with many targets; the other flags are then their defaults
  --probe MODE              auto (default), models, route, request (billed), none (offline)
  --warn-on PATTERNS        reasons that must not fail: service/*, rate/limited, transient
  --fail-on PATTERNS        warnings that must fail: auth/unproven
  --fail BOOLEAN            false: report only
  --on-missing-secret HOW   auto (default), fail or skip
  --allowed-hosts HOSTS     hosts that may receive the key; exact, or *.example.com
  --timeout SECONDS         deadline for one request with its retries (10)
  --retries NUMBER          for what can heal only (2)
  --secrets-token-env NAME  variable with a token that has Secrets: read, to tell the age of the secret (of the
                            repository in GITHUB_REPOSITORY); never give a token as an argument
  --secret-name NAME        the secret's name in GitHub, where it is not that of the variable
  --environment NAME        the job's environment, to look for its secrets too
  --max-secret-age DAYS     an older secret is secret/aged
  --expect-fingerprint FP   fingerprints (sha256:… as reports show them) of the keys that are meant
  --forbid-fingerprint FP   fingerprints of keys that must not be here
  --history PATH            JSON file that remembers which key worked when: fingerprints, never a key
  --report PATH             write a report: .json, .sarif, .xml (JUnit), .md, .html; several flags
  --json                    print the JSON report instead of text

Exit codes: 0 pass, warn or skip; 1 the gate failed; 2 wrong usage; 3 a fault of this tool.
`;

const DIAGNOSE = `curl -si … | provider-preflight diagnose [flags]

Says what an HTTP response means: status line, headers, blank line and body on standard input. No connection.

  --status N                standard input is a body alone, answered with this status
  --network-code CODE       there was no response but this code, e.g. ECONNREFUSED (reads no input)
  --provider ID             whose answer it is; any id
  --base-url URL            the base URL that was used
  --request KIND            models (default), chat or responses: what was asked for
  --json                    print JSON
`;

const EXPLAIN = `provider-preflight explain [REASON]

Prints the page of one reason, such as auth/invalid-key; without one, the list of all.
`;

const DEMO = `provider-preflight demo [SCENARIO]

Starts a small provider on loopback and runs the gate against it: no account, no network.
\`provider-preflight demo list\` names the scenarios.
`;

const INIT = `provider-preflight init [flags]

Prints a GitHub workflow that runs the gate: reads the config to find which variables hold the keys. What to save as
secrets is said on standard error.

  --config PATH             a Codex config.toml or another client's file
  --provider ID             without a config: an id of the built-in table; with one: of the config, or * for all
  --targets PATH            a targets file
  --client, --profile, --base-url, --env-key, --model    as for check
  --step                    print the step alone, to paste into a job
  --write                   write .github/workflows/provider-preflight.yml, where there is none yet
`;

/** Help of the program and of each command. */
export const HELP = {
  all: `provider-preflight: will this key, at this base URL, with this model, work?

  provider-preflight check [flags]       the gate
  provider-preflight diagnose [flags]    what an HTTP response means
  provider-preflight explain [REASON]    the page of a reason, or the list
  provider-preflight demo [SCENARIO]     the gate against an embedded provider
  provider-preflight init [flags]        a workflow that runs the gate
  provider-preflight --version

Each command has --help.
`,
  check: CHECK,
  diagnose: DIAGNOSE,
  explain: EXPLAIN,
  demo: DEMO,
  init: INIT,
};
