import type { ReasonId } from "../reasons.ts";

/** What a path that the server does not know tells about the base URL; undefined where it tells nothing. */
export function judgePath(
  path: string,
): { readonly means: ReasonId; readonly or: readonly ReasonId[] } | undefined {
  if (/\/(v\d+(?:beta)?)\/\1(?:\/|$)/.test(path))
    return { means: "base-url/version-doubled", or: ["route/not-found"] };
  if (
    /\/(?:chat\/completions|responses|models|messages|completions|embeddings)\/(?:v\d+\/)?(?:chat\/completions|responses|models|completions|embeddings)\/?$/.test(
      path,
    )
  ) {
    return { means: "base-url/endpoint-path", or: ["route/not-found"] };
  }
  if (/\/\/|\s|%20/.test(path)) return { means: "base-url/malformed", or: ["route/not-found"] };
  if (/^\/(?:chat\/completions|responses|models|completions|embeddings)\/?$/.test(path)) {
    return { means: "base-url/version-missing", or: ["route/not-found"] };
  }
  return undefined;
}

/**
 * The path that a message repeats: `Invalid URL (GET /v1/v1/models)`, `Cannot GET /models`,
 * `Unknown request URL: POST /chat/completions`, `Path not found: /models`.
 */
export function pathIn(message: string): string | undefined {
  const told =
    /\b(?:GET|POST|PUT|HEAD|OPTIONS)[: ]{1,2}(?:https?:\/\/[^\s/]{1,200})?(\/[^\s)"'<>?]{0,300})/.exec(
      message,
    )?.[1] ?? /\b(?:path|route|url|endpoint|uri)\b[^/\n]{0,20}(\/[^\s)"'<>?]{1,300})/i.exec(message)?.[1];
  return told?.replace(/[.,;:]$/, "");
}
