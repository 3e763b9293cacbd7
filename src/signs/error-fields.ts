import { isRecord, parseJson, startsLikeJson } from "./json.ts";

export const LONGEST_MESSAGE = 4096;
const MOST_VALUES = 400;
const DEEPEST = 8;

const MESSAGE_FIELDS = [
  "message", "msg", "detail", "details", "error", "errors", "error_description", "error_message", "errormessage",
  "faultstring", "status_msg", "message_zh", "raw", "title", "reason", "description", "hint", "error_msg", "body",
]; // prettier-ignore
const CODE_FIELDS = [
  "code", "type", "status", "reason", "errorcode", "error_code", "err_code", "error_type", "status_code", "statuscode",
  "http_code", "quotaid", "errortype", "__type", "name",
]; // prettier-ignore
/** Parts of a request that some servers repeat: not their words. */
const REPEATED_FIELDS = ["input", "messages", "choices", "output", "loc", "links", "useragent", "headers"];

/** What was found in a body on the way through it. */
export interface Found {
  readonly messages: { readonly text: string; readonly depth: number; readonly field: string }[];
  readonly codes: { readonly field: string; readonly value: string }[];
  param: string | undefined;
  retryDelay: string | undefined;
  requestId: string | undefined;
  left: number;
}

/** Pairs of a field and a string, for JSON that does not parse and for Python's way to print it. */
export function fieldsOf(text: string): Found {
  const found = nothingFound();
  const pairs =
    /["']([A-Za-z_]{2,20})["']\s{0,4}:\s{0,4}(?:"((?:[^"\\]|\\.){0,4096})|'([^']{0,4096})|(\d{1,9}))/g;
  for (const pair of text.matchAll(pairs)) {
    if (found.left <= 0) break;
    addField(found, pair[1] ?? "", (pair[2] ?? pair[3] ?? pair[4] ?? "").replaceAll('\\"', '"'), 1);
  }
  return found;
}

export function nothingFound(): Found {
  return {
    messages: [],
    codes: [],
    param: undefined,
    retryDelay: undefined,
    requestId: undefined,
    left: MOST_VALUES,
  };
}

/** Walks a parsed body; bounded in depth and in number of values. */
export function collect(found: Found, value: unknown, field: string, depth: number): void {
  found.left -= 1;
  if (found.left <= 0 || depth > DEEPEST) return;
  if (typeof value === "string" || typeof value === "number") addField(found, field, String(value), depth);
  else if (Array.isArray(value)) for (const item of value.slice(0, 50)) collect(found, item, field, depth);
  else if (isRecord(value)) {
    for (const [name, item] of Object.entries(value).slice(0, 60)) {
      if (!REPEATED_FIELDS.includes(name.toLowerCase())) collect(found, item, name, depth + 1);
    }
  }
}

function addField(found: Found, name: string, value: string, depth: number): void {
  const field = name.toLowerCase();
  if (field === "param") found.param ??= value.slice(0, 200);
  if (field === "retrydelay") found.retryDelay ??= value.slice(0, 40);
  if (/^(?:request_?id|trace_?id)$/.test(field)) found.requestId ??= value.slice(0, 120);
  const isWord = !/\s/.test(value.trim());
  if (CODE_FIELDS.includes(field) && value !== "") found.codes.push({ field, value: value.slice(0, 120) });
  if (field === "text" || (MESSAGE_FIELDS.includes(field) && !(isWord && field === "reason"))) {
    addMessage(found, value, depth, field);
  } else if (field === "code" && !isWord) addMessage(found, value, depth, field);
}

/** Adds a message, and what is inside where it is JSON or Python's print of it. */
export function addMessage(found: Found, message: string, depth: number, field: string): void {
  const text = message.slice(0, LONGEST_MESSAGE).trim();
  if (text === "") return;
  const inner = depth < DEEPEST ? innerJson(text) : undefined;
  if (inner !== undefined) collect(found, inner, "text", depth + 1);
  if (inner === undefined || !startsLikeJson(text)) found.messages.push({ text, depth, field });
  if (/^[A-Za-z][\w.-]{3,80}$/.test(text)) found.codes.push({ field: "text", value: text });
  if (inner === undefined && /['"](?:code|type|status)['"]\s{0,4}:/.test(text)) {
    found.codes.push(...fieldsOf(text).codes);
  }
}

function innerJson(text: string): unknown {
  const start = text.search(/[[{]/);
  if (start < 0) return undefined;
  const end = Math.max(text.lastIndexOf("}"), text.lastIndexOf("]"));
  const value = end > start ? parseJson(text.slice(start, end + 1)) : undefined;
  return isRecord(value) || (Array.isArray(value) && value.some(isRecord)) ? value : undefined;
}

/** The deepest message wins, unless it is empty talk; among equals the first, and `message` before the others. */
export function best(found: Found): string {
  const own = ["message", "msg", "detail", "raw", "error", "text", "status_msg", "faultstring", "errors"];
  const candidates = found.messages.filter((message) => own.includes(message.field));
  const rank = (message: Found["messages"][number]): number =>
    message.depth * 2 + (message.field === "message" || message.field === "raw" ? 1 : 0);
  const sorted = candidates.toSorted((left, right) => rank(right) - rank(left));
  return (sorted.find((message) => message.text.length > 3) ?? sorted[0] ?? found.messages[0])?.text ?? "";
}

/** From `{"code":401}`, `{"status":"401"}`, `401 Unauthorized`, `Error code: 429`, `statusCode=407`. */
export function statusIn(found: Found): number | undefined {
  const fields = ["code", "status", "status_code", "statuscode", "http_code"];
  const numbers = found.codes.filter((code) => fields.includes(code.field)).map((code) => Number(code.value));
  const text = found.messages
    .map((message) => message.text)
    .join("\n")
    .slice(0, 2000);
  const told =
    /^"?(?:http[ /\d.]{0,6} ?)?(\d{3})\b/i.exec(text)?.[1] ??
    /\b(?:error code|code|status|statuscode|status code)\b[:= ]{1,3}(\d{3})\b/i.exec(text)?.[1];
  return [...numbers, Number(told)].find(
    (number) => Number.isInteger(number) && number >= 300 && number <= 599,
  );
}
