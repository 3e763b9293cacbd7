/** Tells GitHub of a verdict in issues and comments. Loaded only where the workflow asks for it. */
import { createGitHubClient } from "./github-client.ts";
import type { Report } from "./report.ts";
import type { Secret } from "./secret.ts";
import type { Address } from "./tracking/address.ts";
import { faultOf, type TrackingFault } from "./tracking/fault.ts";
import { idOf, markerIn } from "./tracking/marker.ts";
import { planIssues, type IssueStep, type KnownIssue } from "./tracking/plan-issues.ts";
import {
  brokenAgainText,
  changedText,
  commentBody,
  issueBody,
  issueTitle,
  mergedText,
  worksAgainText,
} from "./tracking/texts.ts";

/** Only people who may write can set it, so that a stranger's issue is never taken for ours. */
const LABEL = "provider-preflight";
const PAGE = 100;
const MOST_PAGES = 5;

/** What is told, and where. */
export interface Story {
  readonly report: Report;
  readonly token: Secret;
  readonly address: Address;
  /** Milliseconds for everything that is told in issues, or in the comment. */
  readonly deadline: number;
  /** Takes every secret out of a text, as the last thing before it is sent. */
  readonly guard: (text: string) => string;
}

type Client = ReturnType<typeof createClient>;

function createClient({ token, address, deadline }: Story) {
  const { rest, request } = createGitHubClient(token, address.apiUrl, deadline);
  return { rest, place: { owner: address.owner, repo: address.repository, request } };
}

/** One issue for each broken target, closed when it works again. Never throws; a fault changes no verdict. */
export async function trackIssues(story: Story): Promise<TrackingFault | undefined> {
  try {
    const client = createClient(story);
    const { steps, leftOut } = planIssues(story.report.targets, await knownIssues(client));
    let fault: TrackingFault | undefined = leftOut === 0 ? undefined : "too-many";
    for (const step of steps) fault = (await take(step, client, story)) ?? fault;
    return fault;
  } catch (error) {
    return faultOf(error);
  }
}

async function knownIssues({ rest, place }: Client): Promise<KnownIssue[]> {
  const known: KnownIssue[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await rest.issues.listForRepo({
      ...place,
      labels: LABEL,
      state: "all",
      per_page: PAGE,
      page,
    });
    for (const issue of data) {
      const marker = markerIn("issue", issue.body ?? "");
      if (marker === undefined || issue.pull_request !== undefined || !isOurs(issue)) continue;
      known.push({ number: issue.number, isOpen: issue.state === "open", ...marker });
    }
    if (data.length < PAGE) break;
  }
  return known;
}

/** Written by an app or by somebody who may write here: a stranger can copy a marker. */
function isOurs(text: {
  readonly user?: { readonly type?: string } | null;
  readonly author_association?: string;
}): boolean {
  return (
    text.user?.type === "Bot" || ["OWNER", "MEMBER", "COLLABORATOR"].includes(text.author_association ?? "")
  );
}

async function take(step: IssueStep, client: Client, story: Story): Promise<TrackingFault | undefined> {
  const { rest, place } = client;
  const { report, guard } = story;
  const { run } = story.address;
  const comment = (issue_number: number, text: string) =>
    rest.issues.createComment({ ...place, issue_number, body: guard(text) });
  switch (step.kind) {
    case "open": {
      const title = guard(issueTitle(step.target));
      const body = guard(issueBody(report, step.target, run));
      const { data } = await rest.issues.create({ ...place, title, body, labels: [LABEL] });
      return data.labels.length === 0 ? "unlabelled" : undefined;
    }
    case "reopen":
      await rewrite(step, client, story);
      await comment(step.number, brokenAgainText(report, step.target, run));
      return undefined;
    case "update":
      await rewrite(step, client, story);
      await comment(step.number, changedText(report, step.target, step.before, run));
      return undefined;
    case "close":
      await comment(step.number, worksAgainText(step.target, run));
      await rest.issues.update({
        ...place,
        issue_number: step.number,
        state: "closed",
        state_reason: "completed",
      });
      return undefined;
    case "merge":
      await comment(step.number, mergedText(step.into));
      await rest.issues.update({
        ...place,
        issue_number: step.number,
        state: "closed",
        state_reason: "not_planned",
      });
      return undefined;
  }
}

/** The issue's first text always says how it is now, so that the marker in it is right. */
async function rewrite(
  step: Extract<IssueStep, { readonly kind: "reopen" | "update" }>,
  { rest, place }: Client,
  { report, guard, address }: Story,
): Promise<void> {
  await rest.issues.update({
    ...place,
    issue_number: step.number,
    state: "open",
    title: guard(issueTitle(step.target)),
    body: guard(issueBody(report, step.target, address.run)),
  });
}

/** Keeps one comment on the pull request; there is none until something is to be told. Never throws. */
export async function keepComment(
  story: Story,
  pullRequest: number,
  step: string,
): Promise<TrackingFault | undefined> {
  try {
    const { rest, place } = createClient(story);
    const { report, guard, address } = story;
    const body = guard(commentBody(report, step, address.run));
    const own = await ownComment({ rest, place }, pullRequest, idOf(step));
    if (own !== undefined) await rest.issues.updateComment({ ...place, comment_id: own, body });
    else if (report.status === "fail" || report.status === "warn")
      await rest.issues.createComment({ ...place, issue_number: pullRequest, body });
    return undefined;
  } catch (error) {
    return faultOf(error);
  }
}

async function ownComment(
  { rest, place }: Client,
  issue_number: number,
  id: string,
): Promise<number | undefined> {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await rest.issues.listComments({ ...place, issue_number, per_page: PAGE, page });
    const own = data.find((comment) => isOurs(comment) && markerIn("comment", comment.body ?? "")?.id === id);
    if (own !== undefined || data.length < PAGE) return own?.id;
  }
  return undefined;
}
