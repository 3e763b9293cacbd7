/** What a file read gives. Reading never throws. */
export type FileContent =
  | { readonly kind: "text"; readonly path: string; readonly text: string }
  | { readonly kind: "absent"; readonly path: string }
  | { readonly kind: "directory"; readonly path: string }
  | {
      readonly kind: "unreadable";
      readonly path: string;
      readonly reason: "symlink-outside" | "not-regular" | "too-large" | "not-utf8" | "denied";
    };

/**
 * Everything outside that the core may look at, read once and frozen. The core gets it as an argument, so that
 * every rule can be tested with literals.
 */
export interface Environment {
  /** Variables of the process. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** The directory that relative paths start from: the workspace under Actions. */
  readonly workingDirectory: string;
  /** Reads at most 256 KiB of UTF-8; refuses what is not a regular file. `path` in the answer is for display. */
  readonly readFile: (path: string) => FileContent;
  readonly trust: Trust;
  readonly secretsWithheld: Withheld | undefined;
  /** Number of the pull request that started the job. */
  readonly pullRequest?: number | undefined;
}

/**
 * How far values of files and variables may be trusted.
 * `trusted`: push, schedule, dispatch, release, pull request of the same repository, or no runner at all.
 * `untrusted`: the job has secrets and works on other people's input.
 */
export type Trust = "trusted" | "untrusted";

/** Why the event passes no secrets to the job. */
export type Withheld = "fork-pull-request" | "dependabot";
