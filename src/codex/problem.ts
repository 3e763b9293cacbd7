import type { Finding } from "../finding.ts";
import type { Show } from "../foreign-text.ts";

/**
 * Something wrong that was met before all credentials are known. It becomes a finding once they are, because
 * only then can foreign text be shown.
 */
export interface Problem {
  /** Codex itself ends here, before it sends anything. */
  readonly stops: boolean;
  readonly report: (show: Show) => Finding;
}

export function stops(report: (show: Show) => Finding): Problem {
  return { stops: true, report };
}

export function goesOn(report: (show: Show) => Finding): Problem {
  return { stops: false, report };
}
