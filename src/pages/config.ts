import type { PagesOf } from "./page.ts";
import { codex, CODEX_ACTION, FIELDS, issue, NODE_SDK } from "./sources.ts";
import { shell, toml, yaml } from "./steps.ts";

const ADVANCED = "https://developers.openai.com/codex/config-advanced (profiles)";
const CHECK_OFFLINE = shell(
  "Check again without a connection:",
  "provider-preflight check --config .codex/config.toml --probe none",
);
const PROVIDER = [
  'model_provider = "acme"',
  "",
  "[model_providers.acme]",
  'name = "Acme"',
  'base_url = "https://api.acme.example/v1"',
  'env_key = "ACME_API_KEY"',
] as const;

export const CONFIG_PAGES = {
  "config/no-target": {
    means: "Neither the inputs nor a file say what to check, so the gate cannot pass.",
    recognised:
      "There is no provider, no base URL, no key and no config, and a targets file, if any, has no `[[targets]]`.",
    causes: [
      "The step has no `with:`, or its inputs are empty because a variable they use is not set.",
      "An input's name is misspelt. The runner warns `Unexpected input(s)` and goes on.",
      "The provider signs with cloud credentials (Bedrock, GCP), which the gate does not imitate; with `base_url` and `AWS_BEARER_TOKEN_BEDROCK` it can be checked.",
    ],
    fix: [
      yaml(
        "For a provider of the built-in table, name it and pass its key:",
        "with:",
        "  provider: openai",
        "  api-key: ${{ secrets.OPENAI_API_KEY }}",
      ),
      yaml("For Codex, name its config:", "with:", "  config: .codex/config.toml"),
      yaml(
        "For any other host:",
        "with:",
        "  base-url: https://api.acme.example/v1",
        "  api-key: ${{ secrets.ACME_API_KEY }}",
      ),
    ],
    tellApart: [
      { from: "config/missing", test: "there a config was named, and the file is not there." },
      { from: "secret/missing", test: "there a provider is known and only its key is absent." },
    ],
    sources: ["actions/runner @ 258d6c85, `ActionRunner.cs` (unknown inputs only warn)"],
  },
  "config/missing": {
    means: "The config you named does not exist, so Codex would run without your provider.",
    recognised:
      "The path of `config` leads to nothing, or CODEX_HOME names a directory that does not exist. A missing default `~/.codex/config.toml` is no error.",
    causes: [
      "`actions/checkout` did not run before this step, or checked out into another `path`.",
      "The path is relative to the workspace, not to the step's `working-directory`.",
      "CODEX_HOME holds `~`, which nothing expands, or ends in a line break.",
      "The file is ignored by Git and exists on your machine only.",
    ],
    fix: [
      shell("See what the job has:", "git ls-files '*config.toml'", `ls -la "\${CODEX_HOME:-$HOME/.codex}"`),
      yaml(
        "Check the repository out first:",
        "steps:",
        "  - uses: actions/checkout@v7",
        "  - uses: provider-preflight/provider-preflight@v1",
        "    with:",
        "      config: .codex/config.toml",
      ),
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
    recognised:
      "It is a symbolic link that leaves the workspace, a directory, pipe or device, larger than 256 KiB, not UTF-8, or closed to this user; or CODEX_HOME is a file. On events with other people's input also a file outside the workspace that a config refers to. A pull request could otherwise point the job at any file of the machine.",
    causes: [
      "An editor or PowerShell's `>` saved it as UTF-16, or as Latin-1 with an accent in it.",
      "A dotfiles manager links the config to a place outside the repository.",
      "An earlier step wrote it as root, for example in a container.",
    ],
    fix: [
      shell("See what it is:", "ls -l .codex/config.toml", "file .codex/config.toml"),
      shell("Convert it:", "iconv -f UTF-16 -t UTF-8 config.toml > new.toml && mv new.toml config.toml"),
      shell(
        "Replace a link by its content:",
        'cp --remove-destination "$(readlink -f config.toml)" config.toml',
      ),
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
    recognised:
      "A TOML parser stops at the line and column shown. The line itself is not printed, since a key may stand there.",
    causes: [
      "A string without quotes: `model = gpt-5.4`.",
      "Typographic quotes from a web page: `“gpt-5.4”`.",
      "A key or table that is there twice. `openai/codex-action` *prepends* `model_provider` and appends a table: a config that has one already, or a second Codex step on the same CODEX_HOME, becomes invalid. `client: codex-action` finds this beforehand.",
      "JSON or YAML in place of TOML, or a line of `config-override` without `=`.",
    ],
    fix: [
      "Open the file at the line and column of the report.",
      toml("Write strings in straight quotes and each table once:", ...PROVIDER),
      yaml(
        "Give each Codex step a home of its own:",
        "with:",
        "  codex-home: ${{ runner.temp }}/codex-review",
      ),
      CHECK_OFFLINE,
    ],
    tellApart: [
      {
        from: "config/invalid-type",
        test: "there the TOML is right, and a value is a number where text is wanted.",
      },
    ],
    sources: [
      codex(
        "toml-unquoted-string",
        "toml-smart-quotes",
        "toml-duplicate-table",
        "codex-action-config-existing-model-provider",
      ),
      CODEX_ACTION,
    ],
  },
  "config/invalid-type": {
    means:
      "A setting has a value that Codex does not take. Codex checks *all* providers, also those not selected, and stops with exit code 1.",
    recognised:
      "The value's TOML type, or its word, is not the one that Codex 0.169.0 wants. The path of the setting and its line are given.",
    causes: [
      'A number or list where text is wanted: `base_url = 8080`, `env_key = ["A"]`.',
      'A truth value in quotes: `requires_openai_auth = "true"`.',
      "A negative number: `request_max_retries = -1`.",
      '`model = ""`, which is fatal too.',
    ],
    fix: [
      toml(
        "Use the types that Codex wants:",
        "[model_providers.acme]",
        'name = "Acme"',
        'base_url = "https://api.acme.example/v1"',
        'env_key = "ACME_API_KEY"',
        "requires_openai_auth = false",
        "request_max_retries = 4",
      ),
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
      codex(
        "provider-base-url-int",
        "provider-env-key-array",
        "provider-requires-auth-string",
        "provider-retries-negative",
        "model-empty",
      ),
    ],
  },
  "config/provider-undefined": {
    means:
      "`model_provider` names a provider that is neither built in nor defined. Codex stops: ``Model provider `x` not found``.",
    recognised:
      "The id has no `[model_providers.<id>]` in the merged config and is none of Codex's own: `openai`, `amazon-bedrock`, `amazon-bedrock-runtime`, `gcp`, `ollama`, `lmstudio`. Case and spaces count.",
    causes: [
      "The id is spelt differently in the two places: `Acme` and `acme`.",
      "A popular name taken for built in: `openrouter`, `azure`, `mistral` and `oss` are not.",
      "The table is in the project's `.codex/config.toml`, from which Codex takes no providers.",
      "The table is written `[model_provider.acme]`, without the `s`.",
    ],
    fix: [
      toml("Define it under exactly this id, in `$CODEX_HOME/config.toml`:", ...PROVIDER),
      yaml(
        "Where the file is in the repository, make its directory CODEX_HOME:",
        "env:",
        "  CODEX_HOME: ${{ github.workspace }}/.codex",
      ),
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
      codex(
        "provider-undefined-c",
        "provider-case",
        "provider-trailing-space",
        "provider-singular-table",
        "builtin-mistral",
      ),
    ],
  },
  "config/provider-name-missing": {
    means:
      "A provider's table has no `name`. Codex stops with `provider name must not be empty`, also where the provider is not selected.",
    recognised: "`name` is absent, empty or blank in some `[model_providers.<id>]` of the merged config.",
    causes: [
      "The id was taken for the name. They are two things: the id is in the table's header, the name is shown to people.",
      "A provider was given through `-c model_providers.acme.base_url=…` alone.",
      "A profile or another layer extends a provider that is defined nowhere.",
    ],
    fix: [
      toml(
        "Add any non-empty name:",
        "[model_providers.acme]",
        'name = "Acme"',
        'base_url = "https://api.acme.example/v1"',
        'env_key = "ACME_API_KEY"',
      ),
      shell("Or on the command line:", `codex exec -c 'model_providers.acme.name="Acme"' …`),
      CHECK_OFFLINE,
    ],
    tellApart: [{ from: "config/provider-undefined", test: "there the selected id has no table at all." }],
    sources: [codex("provider-name-missing", "provider-name-empty", "provider-name-blank")],
  },
  "config/provider-reserved": {
    means:
      "The config defines a provider under an id that Codex keeps for itself. Codex stops, whichever provider is selected.",
    recognised:
      "A `[model_providers.<id>]` with content has the id `openai`, `ollama` or `lmstudio`, exactly so written; or a Bedrock or GCP table sets a field that is not open to you.",
    causes: [
      "A guide for an older Codex: 0.107.0 ignored `[model_providers.openai]` silently, so the recipe seemed to do no harm.",
      "`-c model_providers.openai.base_url=…` in the job.",
    ],
    fix: [
      toml(
        "To send the built-in provider elsewhere, use its own setting at the top of the file:",
        'openai_base_url = "https://gateway.example/v1"',
      ),
      toml(
        "Or use an id of your own, and select it:",
        'model_provider = "openai-gateway"',
        "",
        "[model_providers.openai-gateway]",
        'name = "OpenAI through a gateway"',
        'base_url = "https://gateway.example/v1"',
        'env_key = "GATEWAY_API_KEY"',
      ),
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
    means:
      "The profile is a `[profiles.NAME]` table. Codex reads profiles only from files of their own, and stops when the old form is asked for.",
    recognised:
      '`profile = "…"` stands at the top level (or in `-c`), or `--profile NAME` is used while the config has `[profiles.NAME]`. A table that nothing asks for is no error.',
    causes: [
      "A guide from before Codex 0.134.0, which moved profiles to files.",
      "A config that was carried over from an older version.",
    ],
    fix: [
      toml(
        "Move the lines of the table to `$CODEX_HOME/ci.config.toml`, without the header:",
        'model = "gpt-5.4"',
        'model_provider = "acme"',
      ),
      'Delete `[profiles.ci]` and `profile = "ci"` from `config.toml`.',
      shell("Select it on the command line:", "codex exec --profile ci …"),
      yaml("And tell the gate:", "with:", "  config: .codex/config.toml", "  profile: ci"),
    ],
    tellApart: [{ from: "config/profile-missing", test: "there the form is right and the file is absent." }],
    sources: [
      codex(
        "seed-kissapi-profile-flag",
        "seed-kissapi-profile-noflag",
        "profile-key-top-level",
        "profile-v2-file-and-legacy-table",
      ),
      ADVANCED,
    ],
  },
  "config/profile-missing": {
    means:
      "The profile's file is not there. Codex says nothing and runs *without* the profile: with another model, perhaps another provider and another bill. The gate makes an error of it.",
    recognised:
      "`--profile NAME` (input `profile`) is given, and `$CODEX_HOME/NAME.config.toml` does not exist. With `client: codex@0.133` or older: the config has no `[profiles.NAME]`.",
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
    means:
      "A provider asks for a wire API that Codex does not speak. `responses` is the only one left; Codex stops, also where the provider is not selected.",
    recognised:
      "`wire_api` of any provider in the merged config is something else than `responses`, written exactly so.",
    causes: [
      '`wire_api = "chat"` from a guide. Chat Completions was removed by Codex 0.99.0; in 0.80.0 it still worked (`client: codex@0.80`).',
      "Another spelling: `Responses`, `response`, an empty string.",
    ],
    fix: [
      toml("Set it, or delete the line, which means the same:", 'wire_api = "responses"'),
      shell(
        "Then see whether the provider has that API. 404 means no; 400 and 401 mean that the route exists:",
        "curl -sS -o /dev/null -w '%{http_code}\\n' -X POST -H 'content-type: application/json' -d '{}' https://api.acme.example/v1/responses",
      ),
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
    means:
      "A provider names two kinds of credentials that exclude each other. Codex stops: `provider auth cannot be combined with env_key`.",
    recognised:
      "`[model_providers.<id>.auth]` with a command stands beside `env_key`, `experimental_bearer_token` or `requires_openai_auth`; or `aws` is set on a provider that is not Bedrock. Or `forced_login_method` contradicts the login: Codex then logs out. (`env_key` beside a bearer token is no conflict: `env_key` wins.)",
    causes: [
      "A move from a fixed key to a token command, with the old line left in.",
      "Two layers, each with its own kind: tables are merged key by key, so a profile *adds* to the provider of `config.toml`.",
    ],
    fix: [
      "Decide for one kind and delete the other from every layer that the report names.",
      toml(
        "A key from the environment:",
        "[model_providers.acme]",
        'name = "Acme"',
        'base_url = "https://api.acme.example/v1"',
        'env_key = "ACME_API_KEY"',
      ),
      toml(
        "Or a command that prints a token:",
        "[model_providers.acme.auth]",
        'command = "print-acme-token"',
      ),
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
    means:
      "The selected provider names no source of a key. Codex sends the request with no `Authorization` header at all, whatever variables are set, and the server answers 401.",
    recognised:
      "The provider has no `env_key`, no bearer token, no `auth` command and no `Authorization` among its headers, and `requires_openai_auth` is not `true`.",
    causes: [
      "`env_key` was forgotten, or misspelt: `api_key`, `env_var` and `apikey` are not known and are ignored.",
      "The config counts on the key in `auth.json`. Until Codex 0.148.0 it was sent to any provider; from 0.149.0 only with `requires_openai_auth = true`.",
    ],
    fix: [
      toml("Name the *variable*, never the key:", "[model_providers.acme]", 'env_key = "ACME_API_KEY"'),
      yaml("And set it in the job that runs Codex:", "env:", "  ACME_API_KEY: ${{ secrets.ACME_API_KEY }}"),
      toml(
        "Or, to send the login of `codex login`, and only to a host you trust with it:",
        "requires_openai_auth = true",
      ),
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
    means:
      "A provider of your own has no `base_url`. Codex then uses `https://api.openai.com/v1`: the other provider's key would be sent to OpenAI. The gate sends nothing.",
    recognised:
      "The selected provider is not a built-in one, and `base_url` is absent in the merged config. It is only a warning where the OpenAI login is used and no field looks like a misspelt `base_url`.",
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
      codex(
        "base-missing-chatgpt",
        "provider-baseurl-camel",
        "toml-top-level-base-url",
        "strict-prov-api_base",
      ),
    ],
  },
  "config/shadowed": {
    means: "A setting is there and another one wins, so the job will not do what the line says.",
    recognised:
      "A top-level setting stands below a table's header, `$CODEX_HOME/.env` gives a variable of this provider another value, or the machine's managed config sets the same key.",
    causes: [
      "`model_provider` or `model` is written *below* a `[table]` and so belongs to that table. Codex then silently uses its built-in `openai`.",
      "`$CODEX_HOME/.env` sets the same variable. It overrules the job's own, even with an empty value; names that start with `CODEX_` excepted.",
      "`/etc/codex/managed_config.toml` on a self-hosted runner beats everything, even `-c`.",
    ],
    fix: [
      toml("Move top-level settings above the first table:", 'model = "gpt-5.4"', ...PROVIDER),
      shell(
        "Look for variables in Codex's own file; only names are printed:",
        `cut -d= -f1 "\${CODEX_HOME:-$HOME/.codex}/.env"`,
      ),
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
    means:
      "The repository's `.codex/config.toml` sets something that Codex does not take from a project. It is ignored with a warning at most.",
    recognised:
      "The project file has `model_provider`, `model_providers`, `openai_base_url`, `chatgpt_base_url`, `profile`, `notify`, `otel` or another setting kept for the user's own config. For a directory that is not trusted, the whole file is ignored.",
    causes: [
      "A committed project config that defines the provider. It worked up to Codex 0.121.0, not in 0.133.0 (`client: codex@0.121` judges as the old one).",
      "A guide says `.codex/config.toml` and means the one in your home directory.",
    ],
    fix: [
      yaml(
        "Make the directory CODEX_HOME; then it is the user config and everything in it counts:",
        "env:",
        "  CODEX_HOME: ${{ github.workspace }}/.codex",
      ),
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
      codex(
        "layer-project-trusted",
        "layer-project-trusted-new-provider",
        "layer-project-trusted-syntax-error",
      ),
    ],
  },
  "config/env-ignored": {
    means:
      "A variable is set in the job that this client never reads for the selected provider. It looks like configuration and does nothing.",
    recognised:
      "`OPENAI_API_KEY` or `OPENAI_BASE_URL` has a value, and neither the config nor the client uses it.",
    causes: [
      "The recipe `OPENAI_API_KEY` plus `OPENAI_BASE_URL` for Codex. `codex exec` never read the first by itself, and ignores the second since 0.121.0. The OpenAI SDKs do read both.",
    ],
    fix: [
      toml(
        "Say it in `$CODEX_HOME/config.toml`; a provider's `env_key` may be that very variable:",
        'model_provider = "acme"',
        "",
        "[model_providers.acme]",
        'name = "Acme"',
        'base_url = "https://api.acme.example/v1"',
        'env_key = "OPENAI_API_KEY"',
      ),
      yaml(
        "For the built-in provider, pass the key as CODEX_API_KEY:",
        "env:",
        "  CODEX_API_KEY: ${{ secrets.OPENAI_API_KEY }}",
      ),
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
    means:
      "There is a login on this machine, and the selected provider does not use it. The request goes out with no key.",
    recognised:
      "`auth.json`, `CODEX_API_KEY` or the gate's own `api-key` holds a credential, and the provider names no key and lacks `requires_openai_auth = true`.",
    causes: [
      "The setup worked up to Codex 0.148.0, which sent the login's key to any provider. From 0.149.0 the provider must ask for it.",
      "`requires_openai_auth` stands at the top level, where it is unknown, and not in the provider's table.",
      "The gate was given `api-key` or `env-key`, and this provider reads no key of any kind.",
    ],
    fix: [
      toml(
        "Ask for the login, only where you trust the host with it (a ChatGPT login is sent as well):",
        "[model_providers.acme]",
        'name = "Acme"',
        'base_url = "https://api.acme.example/v1"',
        "requires_openai_auth = true",
      ),
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
      codex(
        "auth-none-with-codex-api-key",
        "chatgpt-custom-not-required",
        "auth-envkey-unset-and-requires-openai-auth",
        "strict-top-requires_openai_auth",
      ),
      issue("openai/codex", 39857, "the change of 0.149.0"),
    ],
  },
  "config/auth-file-invalid": {
    means:
      "The selected provider needs the login in `auth.json`, and that file cannot be used. Codex treats this as logged out, says nothing, and sends the request without a key.",
    recognised:
      "`auth.json` is unreadable, not JSON, starts with a byte order mark, has a wrong type or an unknown `auth_mode`, or holds neither key nor tokens; or the `auth-file` you named is absent.",
    causes: [
      "It was written by hand or by `echo` in a step, with broken quotes.",
      "A pretty-printed or base64 secret was not decoded.",
      '`"auth_mode": "api_key"`. The word is `apikey`.',
      "PowerShell wrote it with a byte order mark.",
    ],
    fix: [
      shell(
        "Let Codex write it; it trims white space, but keeps quotes:",
        "printenv OPENAI_API_KEY | codex login --with-api-key",
      ),
      shell(
        "Or check yours; nothing of the key is printed:",
        `jq '{auth_mode, key: (.OPENAI_API_KEY | type)}' "\${CODEX_HOME:-$HOME/.codex}/auth.json"`,
      ),
      yaml("Or do without the file:", "env:", "  CODEX_API_KEY: ${{ secrets.OPENAI_API_KEY }}"),
      "Do not rely on `codex login status`: it makes no request, so it cannot judge a key.",
    ],
    tellApart: [
      { from: "secret/missing", test: "there no `auth.json` exists and none was named." },
      { from: "config/auth-unused", test: "there the file is good, and the provider does not ask for it." },
    ],
    sources: [
      codex(
        "authjson-invalid-json",
        "authjson-bom",
        "authjson-mode-unknown",
        "authjson-wrong-type",
        "login-with-api-key-quoted",
      ),
      "Codex 0.142.5 still stopped with an error; 0.148.0 does not (observed)",
    ],
  },
  "config/key-inlined": {
    means:
      "A key is written in a config file. GitHub does not know it as a secret, so no log masks it, and everyone who can read the file has it.",
    recognised:
      "`experimental_bearer_token` or an `Authorization` header holds a value in a file of the workspace, or `env_key` holds a key where the name of a variable belongs.",
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
    means:
      "Codex does not know the setting and ignores it with a warning. With `--strict-config` it is an error.",
    recognised:
      "The name is not among the settings of Codex 0.169.0. Where a known name is near, the message gives it.",
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
      codex(
        "provider-unknown-field",
        "strict-prov-api_key",
        "strict-top-requires_openai_auth",
        "seed-routescope-strict",
      ),
      "Codex was silent up to 0.149.0 (observed)",
    ],
  },
} satisfies PagesOf<"config">;
