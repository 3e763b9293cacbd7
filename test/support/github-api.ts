import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * A stand-in for GitHub's REST API on loopback: secrets, issues and comments of one repository, kept in memory.
 * Paths, fields and statuses are those of docs.github.com/en/rest (version 2022-11-28); only what is read by
 * anybody is there.
 */
export interface GitHubApi {
  readonly url: string;
  /** `GET /repos/octo/app/issues`, without the query, in the order of arrival. */
  readonly seen: string[];
  /** Bodies of requests as they came, to look for what must not be in them. */
  readonly received: string[];
  readonly issues: StoredIssue[];
  readonly comments: StoredComment[];
  /** By path below `/repos/octo/app`, `/orgs/…`: names of secrets with the day of their last update. */
  readonly secrets: Record<string, Readonly<Record<string, string>>>;
  /** Answers every further request with this status, until it is undefined again. */
  refusal: Refusal | undefined;
  readonly close: () => Promise<void>;
}

export interface Refusal {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text of the answer; without it GitHub's own JSON. */
  readonly text?: string;
  /** Nothing is answered at all. */
  readonly isSilent?: true;
  /** Only for paths that contain this. */
  readonly path?: string;
}

export interface Author {
  readonly login: string;
  readonly type: "Bot" | "User";
  readonly association: "NONE" | "OWNER" | "COLLABORATOR";
}

export interface StoredIssue {
  readonly number: number;
  title: string;
  body: string;
  state: string;
  state_reason?: string;
  readonly labels: string[];
  readonly author: Author;
}

export interface StoredComment {
  readonly id: number;
  readonly issue: number;
  body: string;
  readonly author: Author;
}

const REPOSITORY = "/repos/octo/app";
const BOT: Author = { login: "github-actions[bot]", type: "Bot", association: "NONE" };

type Answer = readonly [status: number, body: unknown];

export async function startGitHubApi(token: string): Promise<GitHubApi> {
  const api = { url: "", seen: [], received: [], issues: [], comments: [], secrets: {}, refusal: undefined };
  const state: Omit<GitHubApi, "close"> & { url: string } = api;
  const server = createServer((request, response) => {
    void answer(request, state, token).then(([status, body]) => {
      if (state.refusal?.isSilent === true) return;
      const headers = status === state.refusal?.status ? state.refusal.headers : {};
      response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
      response.end(typeof body === "string" ? body : JSON.stringify(body));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return Object.assign(state, { close });
}

async function answer(
  request: IncomingMessage,
  api: Omit<GitHubApi, "close">,
  token: string,
): Promise<Answer> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
  api.seen.push(`${request.method ?? ""} ${pathname}`);
  const text = (await request.toArray()).join("");
  api.received.push(text);
  if (api.refusal !== undefined && pathname.includes(api.refusal.path ?? ""))
    return [api.refusal.status, api.refusal.text ?? { message: "Resource not accessible by integration" }];
  if (request.headers.authorization !== `token ${token}`) return [401, { message: "Bad credentials" }];
  const body = text === "" ? {} : (JSON.parse(text) as Record<string, unknown>);
  return (
    secretsAnswer(pathname, api) ??
    issuesAnswer(`${request.method ?? ""} ${pathname}`, searchParams, body, api)
  );
}

/** `/repos/{owner}/{repo}/actions/secrets` and its like of environments, organizations and Dependabot. */
function secretsAnswer(path: string, api: Omit<GitHubApi, "close">): Answer | undefined {
  if (!/secrets$/.test(path)) return undefined;
  const names = api.secrets[path.slice(REPOSITORY.length)];
  if (names === undefined) return [404, { message: "Not Found" }];
  const secrets = Object.entries(names).map(([name, updated_at]) => ({
    name,
    created_at: "2020-01-01T00:00:00Z",
    updated_at,
  }));
  return [200, { total_count: secrets.length, secrets }];
}

function issuesAnswer(
  call: string,
  query: URLSearchParams,
  body: Readonly<Record<string, unknown>>,
  api: Omit<GitHubApi, "close">,
): Answer {
  const [, action = "", number] =
    /^(\w+ \/repos\/octo\/app\/issues(?:\/comments)?)(?:\/(\d+))?/.exec(call) ?? [];
  const id = Number(number);
  if (call.endsWith(`/${id}/comments`)) return commentsAnswer(call, id, query, body, api);
  if (action === `GET ${REPOSITORY}/issues`)
    return [200, page(api.issues.filter(labelled(query)).map(shownIssue), query)];
  if (action === `POST ${REPOSITORY}/issues` && number === undefined) {
    const labels = (body["labels"] as string[] | undefined) ?? [];
    const issue = newIssue(api.issues.length + 1, String(body["title"]), String(body["body"]), labels, BOT);
    api.issues.push(issue);
    return [201, shownIssue(issue)];
  }
  if (action === `PATCH ${REPOSITORY}/issues`) {
    const issue = api.issues.find((candidate) => candidate.number === id);
    if (issue === undefined) return [404, { message: "Not Found" }];
    return [200, shownIssue(Object.assign(issue, body))];
  }
  if (action === `PATCH ${REPOSITORY}/issues/comments`) {
    const comment = api.comments.find((candidate) => candidate.id === id);
    if (comment === undefined) return [404, { message: "Not Found" }];
    return [200, shownComment(Object.assign(comment, body))];
  }
  return [404, { message: "Not Found" }];
}

function commentsAnswer(
  call: string,
  issue: number,
  query: URLSearchParams,
  body: Readonly<Record<string, unknown>>,
  api: Omit<GitHubApi, "close">,
): Answer {
  if (call.startsWith("GET "))
    return [200, page(api.comments.filter((comment) => comment.issue === issue).map(shownComment), query)];
  const comment = { id: api.comments.length + 1001, issue, body: String(body["body"]), author: BOT };
  api.comments.push(comment);
  return [201, shownComment(comment)];
}

export function newIssue(
  number: number,
  title: string,
  body: string,
  labels: readonly string[],
  author: Author,
): StoredIssue {
  return { number, title, body, state: "open", labels: [...labels], author };
}

function labelled(query: URLSearchParams): (issue: StoredIssue) => boolean {
  const wanted = query.get("labels") ?? "";
  const state = query.get("state") ?? "open";
  return (issue) => issue.labels.includes(wanted) && (state === "all" || issue.state === state);
}

function page<T>(items: readonly T[], query: URLSearchParams): T[] {
  const size = Number(query.get("per_page") ?? 30);
  const start = (Number(query.get("page") ?? 1) - 1) * size;
  return items.slice(start, start + size);
}

function shownIssue({ author, labels, ...issue }: StoredIssue): object {
  return {
    ...issue,
    labels: labels.map((name) => ({ name })),
    user: { login: author.login, type: author.type },
    author_association: author.association,
    comments: 0,
    created_at: "2026-11-20T08:00:00Z",
  };
}

function shownComment({ id, body, author }: StoredComment): object {
  return {
    id,
    body,
    user: { login: author.login, type: author.type },
    author_association: author.association,
  };
}
