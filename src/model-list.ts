import type { ServerResponse } from "./evidence.ts";
import { isRecord, parseJson } from "./signs/json.ts";

/** Longer lists are cut: the largest list seen has some thousand models. */
const MOST_MODELS = 20_000;
const LONGEST_ID = 512;

/**
 * The ids of a list of models as they stand (Gemini's `models/` stays), or undefined where the body is no such
 * list. Takes `{data:[…]}`, a bare array, `{models:[…]}` and `{result:[…]}`, with or without `object`.
 * A Go server writes an empty list as `null`, which counts as empty only beside `object: "list"`.
 */
export function readModelList(body: string): string[] | undefined {
  return listIn(parseJson(body));
}

/** How many places are tried where a list that was cut may be closed again. */
const MOST_CLOSINGS = 8;

/** The ids of the items that came whole, of a list whose end was cut off; undefined where it begins as no list. */
export function readCutModelList(body: string): string[] | undefined {
  let end = body.length;
  for (let trial = 0; trial < MOST_CLOSINGS; trial += 1) {
    end = body.lastIndexOf("},", end - 1);
    if (end < 0) return undefined;
    const whole = body.slice(0, end + 1);
    const ids = readModelList(`${whole}]}`) ?? readModelList(`${whole}]`);
    if (ids !== undefined) return ids;
  }
  return undefined;
}

/** More models exist than the list shows: it was cut at our limit, or the server has more pages. */
export function isPartialList({ body, bodyFault }: ServerResponse): boolean {
  if (bodyFault === "too-large") return true;
  const value = parseJson(body);
  if (!isRecord(value)) return false;
  const next = value["next_page_token"] ?? value["nextPageToken"];
  return value["has_more"] === true || (typeof next === "string" && next !== "");
}

/** The same for JSON that is parsed already. */
export function listIn(value: unknown): string[] | undefined {
  if (Array.isArray(value)) return idsOf(value, ["id", "name"]);
  if (!isRecord(value)) return undefined;
  if (Array.isArray(value["data"])) return idsOf(value["data"], ["id", "name", "model"]);
  if (Array.isArray(value["models"])) return idsOf(value["models"], ["id", "name", "model", "slug"]);
  if (Array.isArray(value["result"]) && value["success"] !== false)
    return idsOf(value["result"], ["name", "id"]);
  return value["data"] === null && value["object"] === "list" ? [] : undefined;
}

function idsOf(items: readonly unknown[], fields: readonly string[]): string[] | undefined {
  const ids = items.slice(0, MOST_MODELS).map((item) => idOf(item, fields));
  if (ids.some((id) => id === undefined)) return undefined;
  return ids.filter((id): id is string => id !== undefined && id !== "");
}

function idOf(item: unknown, fields: readonly string[]): string | undefined {
  if (typeof item === "string") return item.slice(0, LONGEST_ID);
  if (!isRecord(item)) return undefined;
  const id = fields.map((field) => item[field]).find((value) => typeof value === "string");
  return typeof id === "string" ? id.slice(0, LONGEST_ID) : undefined;
}
