import type { HeaderMap, ServerResponse, Stage } from "./evidence.ts";
import { readFailure } from "./signs/network-codes.ts";
import { hasPublicList } from "./signs/public-lists.ts";
import { readResponse } from "./signs/read-response.ts";
import type { Reading, ReadingContext } from "./signs/reading.ts";
import { readServerError } from "./signs/server-error.ts";

/** What a user has at hand: an answer, or the code of a failure without one. */
export interface DiagnoseInput {
  readonly response?: ServerResponse | undefined;
  /** Node's or undici's code, e.g. `ECONNREFUSED`. */
  readonly networkCode?: string | undefined;
  readonly context: ReadingContext;
}

/**
 * Reads an answer that the user has kept. Unlike the gate, nothing can be asked again here: a list that anybody
 * gets leaves the key unproven.
 */
export function diagnose({ response, networkCode, context }: DiagnoseInput): Reading {
  if (response === undefined) return readCode(networkCode ?? "UNKNOWN");
  const reading = readResponse(response, context);
  if (!isBodyUnknown(response)) return needsProof(reading, context) ? unproven(reading) : reading;
  if (context.asked === "models" || context.asked === "key") return unproven(reading);
  return { ...reading, id: "ok", alternatives: [] };
}

function readCode(code: string): Reading {
  const failure = readFailure({ kind: "failure", stage: stageOf(code), code });
  return {
    ...failure,
    message: undefined,
    code,
    requestId: undefined,
    retryAfter: undefined,
    sawOtherKey: false,
  };
}

function stageOf(code: string): Stage {
  return /^(?:ENOTFOUND|EAI_)/.test(code) ? "dns" : "connect";
}

function needsProof(reading: Reading, context: ReadingContext): boolean {
  return reading.id === "ok" && context.asked === "models" && hasPublicList(context);
}

function unproven(reading: Reading): Reading {
  return { ...reading, id: "auth/unproven", alternatives: [] };
}

/** `curl -sI` and a log show a status without its body: then the body is not empty but unknown. */
function isBodyUnknown(response: ServerResponse): boolean {
  if (response.status !== 200 || response.body !== "") return false;
  const { "content-length": length, "transfer-encoding": encoding } = response.headers;
  return length !== "0" && encoding === undefined;
}

const LONGEST_LINE = 65_536;
const MOST_BLOCKS = 10;
const STATUS_LINE = /^HTTP\/\d(?:\.\d)? +(\d{3})(?: |\r?\n|\r?$)/;

/**
 * Reads what `curl -si` prints: one or several blocks of headers (`100 Continue`, a proxy's answer to CONNECT,
 * redirects that were followed), of which the last one counts, and the body. Without a status line the whole
 * text is a body and `status` is its status, which an error may also name itself. Undefined where nothing tells.
 */
export function parseCurlOutput(text: string, status?: number): ServerResponse | undefined {
  const start = text.replace(/^[\uFEFF\r\n]{1,16}/, "");
  let rest = start;
  let last: { readonly status: number; readonly headers: HeaderMap } | undefined;
  for (let block = 0; block < MOST_BLOCKS && STATUS_LINE.test(rest.slice(0, 200)); block += 1) {
    const { head, tail } = splitHead(rest);
    last = { status: Number(STATUS_LINE.exec(head)?.[1]), headers: readHeaders(head) };
    rest = tail;
    if (!isFollowed(last.status, rest)) break;
  }
  if (last !== undefined) return { kind: "response", ...last, body: rest };
  return fromBodyAlone(text, status);
}

/** An error often names its own status, or is an error without one (status 0); anything else needs to be told. */
function fromBodyAlone(body: string, status: number | undefined): ServerResponse | undefined {
  if (status !== undefined) return { kind: "response", status, headers: {}, body };
  const error = readServerError(body, {});
  const isEnough = error.isError || error.status !== undefined;
  return isEnough ? { kind: "response", status: 0, headers: {}, body } : undefined;
}

/** Whether another block of headers follows; a body that begins like a status line is not mistaken for one. */
function isFollowed(status: number, rest: string): boolean {
  const isInterim =
    status < 200 || (status >= 300 && status < 400) || status === 200 || status === 401 || status === 407;
  return isInterim && STATUS_LINE.test(rest.slice(0, 200));
}

function splitHead(text: string): { readonly head: string; readonly tail: string } {
  const end = /\r?\n\r?\n/.exec(text.slice(0, LONGEST_LINE * 4));
  if (end === null) return { head: text, tail: "" };
  return { head: text.slice(0, end.index), tail: text.slice(end.index + end[0].length) };
}

function readHeaders(head: string): HeaderMap {
  const headers: Record<string, string> = {};
  for (const line of head.split(/\r?\n/).slice(1, 200)) {
    const colon = line.indexOf(":");
    if (colon < 1) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (name === "__proto__") continue;
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  return headers;
}
