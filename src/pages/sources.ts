/** Runs of the real binary against a server on loopback; each run has an id. */
export const codex = (...observations: readonly string[]): string =>
  `Observed with \`@openai/codex\` 0.169.0 (npm, 2026-11-20)${
    observations.length === 0 ? "" : `: ${observations.map((id) => `\`${id}\``).join(", ")}`
  }`;

/** Facts of the action that runs Codex. */
export const CODEX_ACTION = "openai/codex-action @ 9cdb6f3";

export const GITHUB_SECRETS =
  "GitHub docs, `secrets.md` @ 16e1b807 (limits, precedence, when secrets are read)";
export const RERUN = "https://github.com/cli/cli/issues/13522 (what a re-run reads)";
export const STORED_RAW =
  "https://github.com/go-gitea/gitea/issues/24745 (GitHub stores secrets untrimmed, measured)";
export const GH_SECRET_SET =
  "cli/cli, `secret set` (a file on stdin loses its trailing line break, `--body` keeps it); https://github.com/cli/cli/issues/13588";
export const UNSET_IS_EMPTY =
  "GitHub docs, `use-secrets.md` @ 159bd1b0 (a secret that is not set is the empty string)";
export const MASKING = "actions/runner @ 258d6c85, `Worker.cs` and `ValueEncoders.cs` (what the log masks)";
export const FIELDS = "Field list of `@openai/codex` 0.169.0, probed with `--strict-config`";
export const NODE_SDK = "openai/openai-node `src/client.ts` @ 7b7d6ca";
export const OPENAI_CODES = "https://developers.openai.com/api/docs/guides/error-codes";
/** A fact that was tried while the tool was built. */
export const tried = (what: string): string => `Measured on Node.js 20.20.2 and 24.21.0: ${what}`;
/** A real answer, as somebody published it. */
export const issue = (repository: string, number: number, what: string): string =>
  `https://github.com/${repository}/issues/${number} (${what})`;
