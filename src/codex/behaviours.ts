/** What differs between versions of Codex. Each name says what holds inside its range. */
export type Behaviour =
  | "chat-wire-api"
  | "openai-base-url-variable"
  | "openai-base-url-key"
  | "reserved-ids-ignored"
  | "profiles-in-config"
  | "project-sets-provider"
  | "login-for-any-provider"
  | "broken-auth-file-stops"
  | "empty-model-is-sent";

interface Range {
  /** First minor version in which it holds; absent: in all before `until`. */
  readonly since?: string;
  /** Last minor version in which it holds; absent: to the newest. */
  readonly until?: string;
  /** How the borders are known; "observed" is a run of that version. */
  readonly source: string;
}

/**
 * The borders lie between minor versions, and the patches of one are taken alike. Where no run and no statement
 * tells when a change came, the versions between get the rule by which the gate fails rather than passes wrongly.
 * Versions before 0.80 are judged as 0.80, the oldest that was run, and unknown newer ones as the newest.
 */
export const BEHAVIOURS: Readonly<Record<Behaviour, Range>> = {
  "chat-wire-api": {
    until: "0.80",
    source:
      "observed: works in 0.80.0, where it is also the default, and is refused in 0.99.0 (openai/codex#10157, discussions/7782); 0.81 to 0.98 were not run and count as refusing it",
  },
  "openai-base-url-variable": {
    until: "0.118",
    source:
      "observed: read in 0.118.0, with a warning that it is deprecated, and ignored in 0.121.0 (openai/codex#16720); 0.119 and 0.120 were not run and count as ignoring it",
  },
  "openai-base-url-key": {
    since: "0.118",
    source:
      "observed: ignored in 0.107.0 and read in 0.118.0 (openai/codex#12031); 0.108 to 0.117 were not run and count as ignoring it",
  },
  "reserved-ids-ignored": {
    until: "0.107",
    source:
      "observed: the tables are ignored in 0.107.0 and refused in 0.118.0; 0.108 to 0.117 were not run and count as refusing them",
  },
  "profiles-in-config": {
    until: "0.133",
    source:
      "0.134.0 moved profiles to files (developers.openai.com/codex/config-advanced); observed: in the config in 0.133.0, in files in 0.142.5",
  },
  "project-sets-provider": {
    until: "0.121",
    source:
      "observed: taken in 0.121.0 and left out with a warning in 0.133.0; 0.122 to 0.132 were not run and count as leaving it out",
  },
  "login-for-any-provider": {
    until: "0.148",
    source:
      "observed: the login's key is sent to any provider without one of its own in 0.148.0, and only with requires_openai_auth in 0.149.0 (openai/codex#39214, named in #39857 and #40138)",
  },
  "broken-auth-file-stops": {
    until: "0.147",
    source:
      "observed: ends the run in 0.142.5 and counts as logged out in 0.148.0; 0.143 to 0.147 were not run and count as ending it",
  },
  "empty-model-is-sent": {
    until: "0.148",
    source:
      "observed: sent as it is in 0.133.0 and 0.148.0, and refused in 0.169.0; 0.149 to 0.168 were not run for it and count as refusing it",
  },
};

/** The newest version whose behaviour was observed. */
export const NEWEST = "0.169.0";

const VERSION = /^\d{1,5}\.\d{1,5}(?:\.\d{1,5})?$/;

/** `0.133` or `0.133.0`. */
export function isCodexVersion(text: string): boolean {
  return VERSION.test(text);
}

/** Whether something holds in a version of Codex; without one, in the newest that is known. */
export function behaves(version: string | undefined, behaviour: Behaviour): boolean {
  const { since, until } = BEHAVIOURS[behaviour];
  const minor = minorOf(version ?? NEWEST);
  return (since === undefined || minor >= minorOf(since)) && (until === undefined || minor <= minorOf(until));
}

/** Major and minor as one number that sorts as the versions do. */
function minorOf(version: string): number {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 100_000 + minor;
}
