import type { ServerResponse } from "./evidence.ts";
import { JsonWalk, NotJson } from "./signs/json-walk.ts";
import { withoutMark } from "./signs/json.ts";

const LONGEST_ID = 512;
/** More are not kept: the largest list seen has some thousand models. */
const MOST_MODELS = 110_000;

/**
 * What a body is as a list of models. `ids` stand as in the list (Gemini's `models/` stays); those of a broken one
 * are of the items that came whole where it was cut; undefined where it is no beginning of a list.
 */
export type ModelList =
  | {
      readonly kind: "list";
      readonly ids: readonly string[];
      /** The server has more pages, or more models than we keep. */
      readonly isPartial: boolean;
    }
  | { readonly kind: "other" }
  | { readonly kind: "broken"; readonly ids: readonly string[] | undefined };

const read = new WeakMap<ServerResponse, ModelList>();

/** The list in a response, read once. */
export function modelListOf(response: ServerResponse): ModelList {
  const list = read.get(response) ?? readModelList(response.body);
  read.set(response, list);
  return list;
}

/**
 * Takes `{data:[…]}`, a bare array, `{models:[…]}` and `{result:[…]}`, with or without `object`. A Go server writes
 * an empty list as `null`, which counts as empty only beside `object: "list"`.
 */
export function readModelList(body: string): ModelList {
  const gathered: Gathered = { lists: new Map(), facts: new Map() };
  const walk = new JsonWalk(withoutMark(body));
  try {
    if (walk.next === "[") gatherIds(walk, gathered, "");
    else if (walk.next === "{")
      walk.object((name) => {
        gather(walk, gathered, name);
      });
    else walk.skip();
    walk.end();
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    const ids = walk.isAtEnd ? idsIn(gathered) : undefined;
    return { kind: "broken", ids: ids?.length === 0 ? undefined : ids };
  }
  const ids = idsIn(gathered);
  if (ids === undefined) return { kind: "other" };
  return { kind: "list", ids, isPartial: ids.length > MOST_MODELS || hasMore(gathered) };
}

/** More models exist than the list shows: it was cut at our limit, or the server has more pages. */
export function isPartialList(response: ServerResponse): boolean {
  if (response.bodyFault === "too-large") return true;
  const list = modelListOf(response);
  return list.kind === "list" && list.isPartial;
}

/** By the field that holds the list: the fields of an item that may be its id, the first of them that is there. */
const ID_FIELDS: Readonly<Record<string, readonly string[]>> = {
  "": ["id", "name"],
  data: ["id", "name", "model"],
  models: ["id", "name", "model", "slug"],
  result: ["name", "id"],
};

const FACTS: readonly string[] = ["object", "success", "has_more", "next_page_token", "nextPageToken"];

interface Gathered {
  /** By field; null where an item has no id. */
  readonly lists: Map<string, string[] | null>;
  readonly facts: Map<string, unknown>;
}

function gather(walk: JsonWalk, gathered: Gathered, name: string): void {
  const isList = name !== "" && Object.hasOwn(ID_FIELDS, name);
  if (isList && walk.next === "[") gatherIds(walk, gathered, name);
  else if (isList || FACTS.includes(name)) {
    gathered.lists.delete(name);
    gathered.facts.set(name, readScalar(walk));
  } else walk.skip();
}

/** Undefined for an object and an array. */
function readScalar(walk: JsonWalk): unknown {
  if (walk.next === '"') return walk.string();
  if (walk.next !== "{" && walk.next !== "[") return walk.literal();
  walk.skip();
  return undefined;
}

function gatherIds(walk: JsonWalk, { lists }: Gathered, field: string): void {
  const ids: string[] = [];
  lists.set(field, ids);
  walk.array(() => {
    const id = readId(walk, ID_FIELDS[field] ?? []);
    if (id === undefined) lists.set(field, null);
    else if (id !== "" && ids.length <= MOST_MODELS) ids.push(id.slice(0, LONGEST_ID));
  });
}

function readId(walk: JsonWalk, fields: readonly string[]): string | undefined {
  if (walk.next === '"') return walk.string();
  if (walk.next !== "{") {
    walk.skip();
    return undefined;
  }
  let id: string | undefined;
  let rank = fields.length;
  walk.object((name) => {
    const own = fields.indexOf(name);
    if (own < 0 || own > rank || walk.next !== '"') walk.skip();
    else {
      id = walk.string();
      rank = own;
    }
  });
  return id;
}

function idsIn({ lists, facts }: Gathered): readonly string[] | undefined {
  const [ids] = ["", "data", "models", ...(facts.get("success") === false ? [] : ["result"])].flatMap(
    (field) => (lists.has(field) ? [lists.get(field) ?? undefined] : []),
  );
  if (ids !== undefined || lists.size > 0) return ids;
  return facts.get("data") === null && facts.get("object") === "list" ? [] : undefined;
}

function hasMore({ facts }: Gathered): boolean {
  const next = facts.get("next_page_token") ?? facts.get("nextPageToken");
  return facts.get("has_more") === true || (typeof next === "string" && next !== "");
}
