function block(language: string, text: string, lines: readonly string[]): string {
  return [text, "", `\`\`\`${language}`, ...lines, "```"].join("\n");
}

/** A step followed by commands for a POSIX shell. */
export const shell = (text: string, ...lines: readonly string[]): string => block("sh", text, lines);

/** A step followed by lines of a workflow. */
export const yaml = (text: string, ...lines: readonly string[]): string => block("yaml", text, lines);

/** A step followed by lines of a Codex `config.toml` or a targets file. */
export const toml = (text: string, ...lines: readonly string[]): string => block("toml", text, lines);

/** Stores a key without a newline, a quote, or a trace in the shell's history. */
export const SAVE_KEY = shell(
  "Save the key again, under your secret's name; `read` waits for it and shows nothing:",
  "read -rs KEY",
  `printf %s "$KEY" | gh secret set OPENAI_API_KEY`,
);

/** Repository and organization secrets are read when a run is queued (GitHub docs, `secrets.md` @ 16e1b807). */
export const NEW_RUN =
  "Start a new run with `gh workflow run` or a push. A re-run may still use the old value: repository secrets are read when a run is queued.";

/** Asks for the list of models; the key is in no argument, so `ps` does not show it. */
export const TRY_KEY = shell(
  "Try the key from your own machine, at your base URL; only the status is printed:",
  "read -rs KEY",
  `printf 'Authorization: Bearer %s\\n' "$KEY" |`,
  `  curl -sS -o /dev/null -w '%{http_code}\\n' -H @- https://api.openai.com/v1/models`,
);

/** Sends the whole answer to `diagnose`, which cleans it before it prints anything. */
export const diagnose = (url: string): string =>
  shell(
    "Let the tool read the server's own answer:",
    `printf 'Authorization: Bearer %s\\n' "$KEY" |`,
    `  curl -sSi -H @- ${url} | provider-preflight diagnose --request models`,
  );
