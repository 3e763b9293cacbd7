import type { HeaderMap } from "../evidence.ts";
import { looksLikeHtml, readPage } from "./html.ts";
import {
  addMessage,
  best,
  collect,
  fieldsOf,
  LONGEST_MESSAGE,
  nothingFound,
  statusIn,
  type Found,
} from "./error-fields.ts";
import { isRecord, parseJson, startsLikeJson, withoutMark } from "./json.ts";

export type Shape = "json" | "events" | "html" | "text" | "empty";

/** What a server says about an error, whatever form it chose. All of it is foreign text. */
export interface ServerError {
  readonly shape: Shape;
  /** The body itself says that it is an error, whatever the status. */
  readonly isError: boolean;
  /** The innermost message that says something; empty where there is none. */
  readonly message: string;
  /** All messages, one a line, without URLs: what patterns look at. At most 8 KiB. */
  readonly text: string;
  /** Codes, types, statuses and reasons, outermost first. */
  readonly codes: readonly string[];
  readonly code: string | undefined;
  readonly type: string | undefined;
  readonly param: string | undefined;
  /** The HTTP status that the body names. */
  readonly status: number | undefined;
  /** Google's `retryDelay`, e.g. `23s`. */
  readonly retryDelay: string | undefined;
  readonly requestId: string | undefined;
}

/** Errors are short: what is longer is read as one that was cut off. */
const LONGEST_ERROR = 65_536;
const LONGEST_TEXT = 8192;

/**
 * Reads an error out of a body of any form: an object, a string or an array under `error`, `detail`, `errors`,
 * `base_resp` or none of them, JSON inside strings, server-sent events, a page, plain text, JSON that was cut off.
 * Never throws; looks at no more than 64 KiB.
 */
export function readServerError(body: string, headers: HeaderMap): ServerError {
  const text = withoutMark(body);
  if (text.trim() === "") return { ...fromMessages("empty", []), isError: false };
  if (isEvents(text, headers)) return readEvents(text);
  if (startsLikeJson(text)) return readJson(text);
  const isPage =
    looksLikeHtml(text) || (/\bhtml\b/i.test(headers["content-type"] ?? "") && text.startsWith("<"));
  if (isPage) return readHtml(text);
  return readText(text);
}

function isEvents(text: string, headers: HeaderMap): boolean {
  if (/^(?:event|data|id|retry|):/.test(text)) return true;
  return (
    (headers["content-type"] ?? "").includes("event-stream") && /^(?:event|data):/m.test(text.slice(0, 4096))
  );
}

function readEvents(text: string): ServerError {
  const lines = text.slice(0, LONGEST_ERROR).split(/\r\n|\n|\r/, 2000);
  const named = lines.some((line) => /^event:\s{0,9}(?:error|response\.failed)\b/.test(line));
  const data = lines.filter((line) => line.startsWith("data:")).map((line) => line.slice(5).trim());
  const values = data.slice(0, 50).map((line) => parseJson(line));
  const failed =
    values.find((value) => saysError(value) || isFailedEvent(value)) ?? (named ? values[0] : undefined);
  if (failed !== undefined) return { ...fromValue(failed), shape: "events", isError: true };
  return { ...fromMessages("events", named ? data.slice(0, 1) : []), isError: named };
}

function isFailedEvent(value: unknown): boolean {
  return isRecord(value) && (value["type"] === "error" || value["type"] === "response.failed");
}

function readJson(text: string): ServerError {
  const value = text.length > LONGEST_ERROR ? undefined : parseJson(text);
  if (value !== undefined) return fromValue(value);
  const cut = fieldsOf(text.slice(0, LONGEST_ERROR));
  const whole = cut.messages.length === 0 ? [text.slice(0, LONGEST_MESSAGE)] : [];
  for (const message of whole) addMessage(cut, message, 0, "text");
  return {
    ...summary("json", cut),
    isError: /^\s*[[{]\s*(?:\{\s*)?"error"\s*:\s*["{[]/.test(text.slice(0, 400)),
  };
}

function readHtml(text: string): ServerError {
  const page = readPage(text);
  const read = fromMessages("html", [page.text]);
  return {
    ...read,
    message: page.title === "" ? (page.text.split("\n")[1] ?? "").slice(0, 300) : page.title,
  };
}

function readText(text: string): ServerError {
  const bare = text.startsWith("<") ? text.slice(0, LONGEST_ERROR).replace(/<[^<>]{0,500}>?/g, "\n") : text;
  return fromMessages("text", [bare.slice(0, LONGEST_MESSAGE).trim()]);
}

function fromMessages(shape: Shape, messages: readonly string[]): ServerError {
  const found = nothingFound();
  for (const message of messages) addMessage(found, message, 0, "text");
  return summary(shape, found);
}

function fromValue(value: unknown): ServerError {
  const found = nothingFound();
  collect(found, value, "text", 0);
  return { ...summary("json", found), isError: saysError(value) };
}

function summary(shape: Shape, found: Found): ServerError {
  const codes = [...new Set(found.codes.map((code) => code.value))];
  const named = (field: string): string | undefined =>
    found.codes.findLast((code) => code.field === field)?.value;
  return {
    shape,
    isError: false,
    message: best(found).slice(0, LONGEST_MESSAGE),
    text: withoutUrls(found.messages.map((message) => message.text).join("\n")).slice(0, LONGEST_TEXT),
    codes,
    code: named("code") ?? named("errorcode") ?? named("status_code") ?? named("reason") ?? named("status"),
    // Some wrap the error in an object whose type only says that it is one.
    type:
      found.codes.findLast(({ field, value }) => field === "type" && value !== "error")?.value ??
      named("type"),
    param: found.param,
    status: statusIn(found),
    retryDelay: found.retryDelay,
    requestId: found.requestId ?? /\(?request[ _]id:? ?([\w-]{8,80})/i.exec(best(found))?.[1],
  };
}

function withoutUrls(text: string): string {
  return text.replace(/https?:\/\/[^\s"'<>)]{1,500}/g, " ");
}

/** True where the JSON itself tells of a failure, as some servers do under a status of 200. */
function saysError(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.length <= 3 && value.every(saysError);
  if (!isRecord(value)) return false;
  if (isFilled(value["error"]) || isFilled(value["errors"]) || value["object"] === "error") return true;
  if (value["success"] === false || value["type"] === "error" || isRecord(value["fault"])) return true;
  const base = value["base_resp"];
  if (isRecord(base) && base["status_code"] !== 0 && base["status_code"] !== undefined) return true;
  return isFlatError(value);
}

/** `{code, message}` and `{detail}` with nothing of an answer beside them. */
function isFlatError(value: Readonly<Record<string, unknown>>): boolean {
  if (["data", "choices", "output", "models", "result", "id"].some((field) => isFilled(value[field])))
    return false;
  const code = value["code"] ?? value["status_code"] ?? value["statusCode"];
  const isBadCode =
    typeof code === "number"
      ? code !== 0 && code !== 200
      : typeof code === "string" && !/^(?:0|200|ok|success)?$/i.test(code);
  const message = value["message"] ?? value["msg"] ?? value["reason"];
  return (
    (isBadCode && typeof message === "string") ||
    value["status"] === "failure" ||
    (isFilled(value["detail"]) && value["object"] === undefined)
  );
}

function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null && value !== "" && value !== false;
}
