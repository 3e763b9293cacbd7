import { JsonWalk, NotJson } from "./json-walk.ts";

/** Longer texts are no error; lists of models are read by `readModelList`. */
const LONGEST = 65_536;

/** What the text holds as JSON, or undefined where it is none, is cut off, is nested too deep or is too long. */
export function parseJson(text: string): unknown {
  const bare = withoutMark(text);
  const isJson = bare.length <= LONGEST && startsLikeJson(bare) && kindOfJson(bare) !== undefined;
  return isJson ? (JSON.parse(bare) as unknown) : undefined;
}

/** What a text of any length is as JSON; undefined where it is none. */
export function kindOfJson(text: string): "object" | "array" | "scalar" | undefined {
  const walk = new JsonWalk(withoutMark(text));
  const kind = walk.next === "{" ? "object" : walk.next === "[" ? "array" : "scalar";
  try {
    walk.skip();
    walk.end();
    return kind;
  } catch (error) {
    if (error instanceof NotJson) return undefined;
    throw error;
  }
}

/** The text without a byte order mark and without white space at its start. */
export function withoutMark(text: string): string {
  return text.replace(/^[\uFEFF\s]+/, "");
}

export function startsLikeJson(text: string): boolean {
  return /^[[{"]/.test(text);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
