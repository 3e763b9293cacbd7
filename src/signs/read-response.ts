import type { HeaderMap, ServerResponse } from "../evidence.ts";
import { modelListOf } from "../model-list.ts";
import { REASONS, type ReasonId } from "../reasons.ts";
import { findEcho, isOtherKey, judgeEcho } from "./echo.ts";
import { kindOfJson } from "./json.ts";
import { judgePath, pathIn } from "./path.ts";
import type { Reading, ReadingContext } from "./reading.ts";
import { passesSoon, retryAfterOf } from "./retry.ts";
import { readServerError, type ServerError } from "./server-error.ts";
import { firstFit, type Answer } from "./sign.ts";
import { SIGNS } from "./table.ts";

/** What was concluded, before the server's own words are added. */
interface Verdict {
  readonly means: ReasonId | "ok";
  readonly or?: readonly ReasonId[];
  readonly retryable?: boolean | undefined;
}

/**
 * What an HTTP answer means. Pure and bounded: at most 64 KiB of an error, 4 MiB of a list.
 * `ok` is only ever said of a 200: for a list of models where there is one, for other routes where the answer
 * has the form of an answer and holds no error.
 */
export function readResponse(response: ServerResponse, context: ReadingContext): Reading {
  const error = readServerError(response.body, response.headers);
  const isSuccess = response.status >= 200 && response.status < 300;
  const verdict =
    isSuccess && !error.isError
      ? readSuccess(response, error, context)
      : readRefusal(response, error, context, isSuccess);
  return toReading(verdict, response, error, context);
}

/** Error code and request id of an answer, without the question of what it means. */
export function readLabels(
  response: ServerResponse,
  context: ReadingContext,
): Pick<Reading, "code" | "requestId"> {
  const error = readServerError(response.body, response.headers);
  const isGood = response.status >= 200 && response.status < 300 && !error.isError;
  return {
    code: isGood ? undefined : (error.code ?? error.type),
    requestId: requestIdOf(response.headers, context) ?? error.requestId,
  };
}

function readRefusal(
  response: ServerResponse,
  error: ServerError,
  context: ReadingContext,
  isSuccess: boolean,
): Verdict {
  const told = isSuccess ? (error.status ?? 200) : response.status;
  const status = told === 0 ? (error.status ?? 0) : told;
  const answer: Answer = {
    status,
    headers: response.headers,
    error,
    asked: context.asked,
    providers: [context.provider?.id, context.providerId].filter((id) => id !== undefined),
  };
  const special = fromEcho(error) ?? fromPath(answer, context);
  if (special !== undefined) return special;
  const sign = firstFit(SIGNS, answer);
  if (sign === undefined) return unexplained(status);
  const retryable =
    sign.retryable ?? (isTransient(sign.means) ? (passesSoon(answer.headers, error) ?? true) : false);
  return { means: sign.means, or: sign.or ?? [], retryable };
}

function fromEcho(error: ServerError): Verdict | undefined {
  const echo = findEcho(error.message);
  return echo === undefined ? undefined : judgeEcho(echo);
}

/** The path in the server's message tells more than the one we sent; ours still shows what is doubled. */
function fromPath(answer: Answer, context: ReadingContext): Verdict | undefined {
  const isUnknown = [0, 200, 404].includes(answer.status);
  if (!isUnknown || answer.error.codes.some((code) => /model/i.test(code))) return undefined;
  const told = pathIn(answer.error.message) ?? pathIn(answer.error.text);
  const judged = told === undefined ? undefined : judgePath(told);
  if (judged !== undefined) return judged;
  const own = context.url === undefined ? undefined : judgePath(context.url.pathname);
  if (own === undefined || own.means === "base-url/version-missing") return undefined;
  return answer.status === 404 ? own : undefined;
}

/** No sign fits: the status alone, told with what else it could be. */
function unexplained(status: number): Verdict {
  if (status >= 500) return { means: "service/error", or: ["service/unavailable"], retryable: true };
  if (status >= 400)
    return {
      means: "service/error",
      or: ["route/not-openai", "base-url/malformed", "secret/edge-whitespace"],
      retryable: false,
    };
  return { means: "wire/bad-response", or: ["route/not-openai"], retryable: false };
}

function readSuccess(response: ServerResponse, error: ServerError, context: ReadingContext): Verdict {
  if (response.status !== 200) return { means: "wire/bad-response", or: ["route/not-openai"] };
  if (error.shape === "html")
    return { means: "route/html", or: ["base-url/version-missing", "base-url/dashboard-host"] };
  if (response.bodyFault === "too-large" && context.asked === "models")
    return isBeginningOfList(response) ? { means: "ok" } : { means: "wire/bad-response" };
  if (response.bodyFault !== undefined) return { means: "wire/bad-response" };
  if (error.shape === "empty") return { means: "wire/bad-response", or: ["route/not-openai"] };
  return context.asked === "models" ? readList(response, error) : readAnswer(response.body, error);
}

function isBeginningOfList(response: ServerResponse): boolean {
  const list = modelListOf(response);
  return list.kind === "broken" && list.ids !== undefined;
}

function readList(response: ServerResponse, error: ServerError): Verdict {
  const list = modelListOf(response);
  if (list.kind === "list")
    return list.ids.length === 0 ? { means: "model/empty-list", or: ["access/permission"] } : { means: "ok" };
  if (/unexpected endpoint or method/i.test(error.text))
    return { means: "base-url/version-missing", or: ["route/not-found"] };
  const isCut = list.kind === "broken" && error.shape === "json";
  return isCut
    ? { means: "wire/bad-response", or: ["route/not-openai"] }
    : { means: "route/not-openai", or: ["base-url/version-missing"] };
}

function readAnswer(body: string, error: ServerError): Verdict {
  if (error.shape === "events") return { means: "ok" };
  if (error.shape === "text") return { means: "route/not-openai", or: ["wire/bad-response"] };
  const kind = kindOfJson(body);
  return kind === "object" || kind === "array"
    ? { means: "ok" }
    : { means: "wire/bad-response", or: ["route/not-openai"] };
}

function isTransient(id: ReasonId): boolean {
  return REASONS[id].transient === true;
}

function toReading(
  verdict: Verdict,
  { headers, bodyFault }: ServerResponse,
  error: ServerError,
  context: ReadingContext,
): Reading {
  const isOk = verdict.means === "ok";
  const echo = isOk ? undefined : findEcho(error.message);
  return {
    id: verdict.means,
    alternatives: (verdict.or ?? []).filter((id) => id !== verdict.means),
    retryable: verdict.retryable ?? false,
    message: isOk || error.message === "" ? undefined : error.message,
    code: isOk ? undefined : (error.code ?? error.type),
    requestId: requestIdOf(headers, context) ?? error.requestId,
    retryAfter: isOk ? undefined : retryAfterOf(headers, error),
    bodyFault: bodyFault ?? (error.shape === "empty" ? "empty" : undefined),
    sawOtherKey: echo !== undefined && context.keySent !== undefined && isOtherKey(echo, context.keySent),
  };
}

const REQUEST_ID_HEADERS = [
  "x-request-id",
  "request-id",
  "apim-request-id",
  "x-oneapi-request-id",
  "mistral-correlation-id",
  "x-ds-trace-id",
  "x-debug-trace-id",
  "x-portkey-trace-id",
  "x-amzn-requestid",
  "cf-ray",
];

function requestIdOf(headers: HeaderMap, context: ReadingContext): string | undefined {
  const named = context.provider?.requestIdHeader;
  const names = named === undefined ? REQUEST_ID_HEADERS : [named, ...REQUEST_ID_HEADERS];
  return names.map((name) => headers[name]).find((value) => value !== undefined && value !== "");
}
