import type { NetworkFailure, ServerResponse } from "../../src/evidence.ts";

/** An HTTP answer; an object as body is JSON. */
export function reply(
  status: number,
  body: unknown = "",
  headers: Readonly<Record<string, string>> = {},
): ServerResponse {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const type: Record<string, string> = typeof body === "string" ? {} : { "content-type": "application/json" };
  return { kind: "response", status, headers: { ...type, ...headers }, body: text };
}

export function failure(code: string, stage: NetworkFailure["stage"] = "connect"): NetworkFailure {
  return { kind: "failure", stage, code };
}

export function errorReply(
  status: number,
  message: string,
  code: string | null = null,
  headers: Readonly<Record<string, string>> = {},
): ServerResponse {
  return reply(status, { error: { message, type: "invalid_request_error", param: null, code } }, headers);
}

export function listOf(...ids: readonly string[]): ServerResponse {
  return reply(200, { object: "list", data: ids.map((id) => ({ id, object: "model" })) });
}

export const LIST = listOf("gpt-5.4", "gpt-5.4-mini");
export const NO_KEY = errorReply(401, "You didn't provide an API key.");
export const BAD_KEY = errorReply(401, "Incorrect API key provided.", "invalid_api_key");
export const BAD_BODY = errorReply(400, "Missing required parameter: 'model'.", "missing_required_parameter");
export const NOT_FOUND = reply(404, { detail: "Not Found" });
export const PAGE = reply(200, "<!doctype html><html><title>Welcome</title><body>Welcome</body></html>", {
  "content-type": "text/html",
});
