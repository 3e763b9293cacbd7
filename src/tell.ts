import type { Environment } from "./environment.ts";
import type { Inputs } from "./inputs.ts";
import type { Report } from "./report.ts";
import { addressOf } from "./tracking/address.ts";
import { faultOf, type TrackingFault } from "./tracking/fault.ts";

type Warning = readonly [title: string, message: string];

const FAULTS: Readonly<Record<TrackingFault, string>> = {
  forbidden:
    "GitHub refused the token: give github-token one with issues: write (for issue) or pull-requests: write (for comment), such as github.token with these permissions in the job.",
  disabled: "This repository has no issues: switch them on in its settings, or leave issue out.",
  limited: "GitHub's rate limit is reached; the next run tries again.",
  failed: "GitHub did not answer as it should; the next run tries again.",
  unlabelled:
    "The issue was opened without its label, so that the next run would not find it: create a label with the name provider-preflight and set it on the issue.",
  "too-many":
    "More than ten targets began to fail at once: the rest have no issue yet, and the summary has them all.",
};

/**
 * Tells GitHub of the verdict where the workflow asks for it, after the job has it. Issues are about the
 * repository, so events of pull requests open none; on untrusted events nothing is told at all. Gives warnings,
 * which change no verdict, and never throws.
 */
export async function tell(
  report: Report,
  { notice: { token, issue, comment }, target: { timeout } }: Inputs,
  environment: Environment,
  guard: (text: string) => string,
): Promise<readonly Warning[]> {
  const { variables, trust, pullRequest } = environment;
  const address = addressOf(variables);
  if (token === undefined || address === undefined || trust === "untrusted") return [];
  const story = { report, token, address, deadline: timeout * 1000, guard };
  const tracker = await loadTracker();
  if (typeof tracker === "string") return warning("GitHub could not be told", tracker);
  const { keepComment, trackIssues } = tracker;
  const opened = issue && pullRequest === undefined ? await trackIssues(story) : undefined;
  const kept =
    comment && pullRequest !== undefined
      ? await keepComment(story, pullRequest, stepOf(variables))
      : undefined;
  return [
    ...warning("The issues could not be kept up to date", opened),
    ...warning("The comment could not be kept up to date", kept),
  ];
}

/** Its client reads the event's file as it is loaded, which may be broken. */
async function loadTracker(): Promise<typeof import("./issue-tracker.ts") | TrackingFault> {
  try {
    return await import("./issue-tracker.ts");
  } catch (error) {
    return faultOf(error);
  }
}

function warning(title: string, fault: TrackingFault | undefined): Warning[] {
  return fault === undefined ? [] : [[title, FAULTS[fault]]];
}

/** Two steps of this action in one workflow keep a comment each. */
function stepOf(variables: Environment["variables"]): string {
  const names = ["GITHUB_WORKFLOW", "GITHUB_JOB", "GITHUB_ACTION"];
  return names.map((name) => variables[name] ?? "").join("/");
}
