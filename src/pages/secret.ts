import type { PagesOf } from "./page.ts";
import {
  codex,
  GH_SECRET_SET,
  GITHUB_SECRETS,
  issue,
  MASKING,
  RERUN,
  STORED_RAW,
  tried,
  UNSET_IS_EMPTY,
} from "./sources.ts";
import { NEW_RUN, SAVE_KEY, shell, yaml } from "./steps.ts";

const DEPENDABOT = "GitHub docs, `troubleshooting-dependabot-on-github-actions.md` @ 09d19490";
const FORKS = "GitHub docs, `securely-using-pull_request_target.md` @ 02f8311d";
const PASS_KEY = yaml(
  "Pass the secret to the step; the name on the right is the secret's name in GitHub:",
  "with:",
  "  api-key: ${{ secrets.OPENAI_API_KEY }}",
);

export const SECRET_PAGES = {
  "secret/missing": {
    means:
      "The place where the client reads its key holds nothing. GitHub gives an unset secret as the empty string, so a misspelt name and a secret that nobody created look alike in the job.",
    recognised:
      "The input `api-key`, the variable named by `env-key` (or by the provider's `env_key`), or the login file that this client would use has no value, on an event that can have secrets.",
    causes: [
      "The secret does not exist, or its name is spelt differently in the workflow.",
      "It is an environment secret and the job has no `environment:` line.",
      "A reusable workflow was called without `secrets: inherit` (one level only), or a composite action reads `secrets`, which it does not have.",
      "The input is written `api_key:`; the runner only warns.",
    ],
    fix: [
      shell("List what exists:", "gh secret list", "gh secret list --env production"),
      PASS_KEY,
      yaml(
        "For an environment secret, name its environment:",
        "jobs:",
        "  agent:",
        "    environment: production",
      ),
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
    means:
      "A value was passed, and it is blank: spaces, tabs or line breaks only. Codex refuses to start with it, other clients send an empty credential.",
    recognised: "The raw value has at least one character and nothing but white space. It is read untrimmed.",
    causes: [
      "The secret was saved as a blank line: in the web form, or by `--body` or a script from a variable that was not set.",
      "A template or a secrets manager rendered an empty field followed by a line break.",
      "`$CODEX_HOME/.env` has a line `NAME=`; for Codex that file overrules the job's variable, even with nothing.",
    ],
    fix: [
      shell(
        "Look for a file that overrules the variable:",
        `grep -n '^[A-Z_]*=$' "\${CODEX_HOME:-$HOME/.codex}/.env"`,
      ),
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
    means:
      "GitHub passes no secrets to this run, so nothing is wrong with your key and it cannot be checked here. With `on-missing-secret: auto` the target is skipped and the job goes on.",
    recognised:
      "The key is empty, and the event says why: a pull request whose head repository is another one, or a run started by Dependabot.",
    causes: [
      "A pull request from a fork. Its `pull_request` run has a read-only `GITHUB_TOKEN` and nothing else.",
      "Dependabot opened the pull request. `secrets.*` then holds the Dependabot secrets, not those of Actions. A re-run by a person does not change that.",
    ],
    fix: [
      shell(
        "For Dependabot, store the key a second time under the same name:",
        `printf %s "$KEY" | gh secret set OPENAI_API_KEY --app dependabot`,
      ),
      yaml(
        "For forks, leave the jobs that need the key out:",
        "if: github.event.pull_request.head.repo.full_name == github.repository",
      ),
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
    means:
      "There is white space before or after the key. GitHub stores secrets as they were given. Codex leaves the whole `Authorization` header out when the value has a line break, so the server complains of a *missing* key; other clients refuse to send it.",
    recognised:
      "The untrimmed value starts or ends with white space. The message names how many characters and which.",
    causes: [
      "Saved with `gh secret set --body` or `--env-file` from a file with Windows line ends, or by an API client. (`gh secret set` drops a line break at the end of its stdin.)",
      "A YAML block, `api-key: |`, which adds a line break of its own.",
      "A space picked up with the mouse, or a line break at the end of a pasted text in the web form.",
    ],
    fix: [
      SAVE_KEY,
      yaml("Pass it on one line, without `|`:", "with:", "  api-key: ${{ secrets.OPENAI_API_KEY }}"),
      shell(
        "Look at the last bytes of a key in a file; `0d` and `0a` are line ends:",
        "tail -c 2 key.txt | od -An -tx1",
      ),
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
    means:
      "There is white space in the middle of the key. No provider issues such keys, so it is never sent.",
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
    means:
      "The key has characters that a screen does not show: zero-width spaces, a byte order mark, control characters. They make a different key of it, or keep the client from sending the header.",
    recognised:
      "The value has a character of the Unicode classes for controls or format characters. The message gives the position and the code point, never the key.",
    causes: [
      "Copied from a web page, a chat or a word processor, which insert zero-width spaces and soft hyphens.",
      "The file was saved as UTF-8 with a byte order mark, then piped into the secret.",
      "Terminal control sequences were captured together with the key.",
    ],
    fix: [
      shell(
        "Count them in a file without showing the key; a line break at the end counts 1, a clean key nothing more:",
        `LC_ALL=C tr -d '\\041-\\176' < key.txt | wc -c`,
      ),
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
    means:
      "The key has characters outside ASCII. Keys of all known providers are ASCII. Clients do send Latin-1 characters, so without this check the answer would be a plain 401.",
    recognised: "The value has a visible character above U+007E, or a no-break space inside.",
    causes: [
      "A word processor turned `-` into an en dash or `...` into `…`.",
      "A look-alike letter came with a copy from a document or a chat.",
      "The keyboard layout changed while the key was typed.",
    ],
    fix: [
      shell(
        "Count the bytes outside ASCII in a file without showing it; a clean key counts 0:",
        `LC_ALL=C tr -d '\\000-\\177' < key.txt | wc -c`,
      ),
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
    means:
      "The quotes or other signs around the key were saved with it and would be sent. The server sees another key and answers 401.",
    recognised:
      "The value starts and ends with the same kind of quote: straight, single, back quote or typographic. Where a known prefix shows what is the key: also a quote on one side, brackets, tags, a written `\\n` or `%0A`, or a full stop behind it.",
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
    means:
      "The secret holds the key and something around it. It was not sent, because the server would judge the whole text.",
    recognised:
      "The value starts with `Bearer`, `Authorization:`, `export`, or `NAME=`, or it is JSON with a key in it.",
    causes: [
      "A header was copied from a curl example: `Bearer …`. Clients add that word themselves, so the server sees it twice.",
      "A whole line of a `.env` file was saved: `OPENAI_API_KEY=…`.",
      "A whole Codex `auth.json` was saved as the key.",
    ],
    fix: [
      "Keep only the key: what stands after `Bearer `, after `=`, or in the JSON field.",
      shell(
        "To take it out of an `auth.json` and store it in one go:",
        "jq -j .OPENAI_API_KEY ~/.codex/auth.json | gh secret set OPENAI_API_KEY",
      ),
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
    recognised:
      "The whole value is a well-known stand-in: `YOUR_API_KEY`, `<your-key>`, `changeme`, `sk-xxxx`, `null`, `undefined`, `[object Object]`. For local servers, which take any key, the usual dummy words are accepted.",
    causes: [
      "A sample `.env` or `config.toml` was committed and never filled in.",
      "A program wrote a variable that was not set as the word `undefined` or `null`.",
      "The secret was created early, to be filled in later.",
    ],
    fix: [
      SAVE_KEY,
      shell(
        "Find the file that sets the sample over the real value:",
        `grep -rniE 'your[-_ ]?(api[-_ ]?)?key|changeme' --include='*.toml' --include='*.env*' .`,
      ),
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
    means:
      "The value is the name of a key, written as an expression that nothing replaced. It is never sent.",
    recognised:
      "The whole value has the form `${{ … }}`, `$NAME`, `${NAME}`, `%NAME%`, `{{name}}` or `$(…)`.",
    causes: [
      "`${{ secrets.X }}` in a file that is not a workflow: a script, a `.env`, a `config.toml`. Only GitHub's workflow parser expands it.",
      "Single quotes in a shell: `'$OPENAI_API_KEY'` stays as it is.",
      "`$NAME` in a Codex `config.toml` or under `env:` of a workflow. Codex expands it in `$CODEX_HOME/.env` only; `env:` never does.",
    ],
    fix: [
      PASS_KEY,
      yaml(
        "For a script, set the variable in the workflow and read it there:",
        "env:",
        "  OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}",
      ),
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
    means:
      "The value is a hidden copy of a key: its middle is stars, dots or bullets. The real characters are not in it and cannot be restored.",
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
    recognised:
      "The value is a public prefix (`sk-ant-`, `gsk_`, …) with too few characters after it, or, on a provider's own host, shorter than the form that provider's keys have.",
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
    means:
      "The value is something else than an API key. It was not sent, because a server may echo part of it.",
    recognised:
      "The whole value is a URL, an e-mail address, a path or file name, a PEM or SSH key, JSON, one common word, the base64 of a key, longer than 4,096 characters, or equal to the base URL, the model or the variable's own name; at OpenAI also `org-…` or `proj_…`. With `client: codex-action` also a key that its proxy refuses: characters besides `A-Za-z0-9-_`, or over 1,016 bytes.",
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
    means:
      "The key has a prefix that belongs to another service, so this provider cannot know it. It was not sent: that would hand a working credential to a stranger.",
    recognised:
      "The prefix is one that a single service uses, such as `sk-ant-`, `sk-or-v1-`, `gsk_`, `xai-`, `AIza`, `ghp_`. A bare `sk-` proves nothing and is never judged.",
    causes: [
      "Two secrets were swapped, or the wrong name was picked in the workflow.",
      "`provider` still names the old service after a move.",
      "A GitHub token was passed where the model provider's key belongs.",
      "The base URL was left out, so the client's default provider would receive the key.",
    ],
    fix: [
      PASS_KEY,
      yaml(
        "Or, if the key is the right one, name its provider:",
        "with:",
        "  provider: openrouter",
        "  api-key: ${{ secrets.OPENROUTER_API_KEY }}",
      ),
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
    means:
      "The key is whole and may even work, but it is not the one that this job should have: `expect-fingerprint` names others, or `forbid-fingerprint` names this one. It was not sent.",
    recognised:
      "The fingerprint of the raw key (`sha256:` and the first 12 hex digits of its SHA-256, as every report shows it) is compared with the two lists. Nothing is asked of anybody.",
    causes: [
      "The key of staging was saved for production, or the other way round.",
      "The key was rotated, and the list in the workflow still names the old one.",
      "A secret of the same name on another level wins: environment before repository before organization.",
    ],
    fix: [
      shell(
        "Take the fingerprint of the key that is meant; `read` waits for it and shows nothing:",
        "read -rs KEY",
        `printf %s "$KEY" | sha256sum | cut -c1-12`,
      ),
      yaml(
        "Name it in the workflow, several where a rotation is under way:",
        "with:",
        "  api-key: ${{ secrets.OPENAI_API_KEY }}",
        "  expect-fingerprint: sha256:0123456789ab",
      ),
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
    means:
      "The secret was last changed longer ago than `max-secret-age` allows. The key may still work; this is your own rule.",
    recognised:
      "With `secrets-token`, GitHub's API gives the date of the last change, never the value. It is compared with `max-secret-age` in days.",
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
    means:
      "Secrets of the same name exist on several levels. The job gets one of them, and a rotation of another one changes nothing.",
    recognised:
      "With `secrets-token`, the tool asks GitHub on which levels the name exists. An environment secret wins over the repository's, that one over the organization's.",
    causes: [
      "The repository secret was rotated; the environment named by the job has an older one.",
      "An organization secret was updated, and a repository has had its own since a test.",
    ],
    fix: [
      shell(
        "See which levels have the name, and when each changed:",
        "gh secret list --env production",
        "gh secret list",
        "gh secret list --org my-organization",
      ),
      shell("Delete the one that should not win:", "gh secret delete OPENAI_API_KEY --env production"),
      shell(
        "Or update the one that wins:",
        `printf %s "$KEY" | gh secret set OPENAI_API_KEY --env production`,
      ),
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
} satisfies PagesOf<"secret">;
