import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the embedded provider answers on `/v1/models` and on its wire routes. */
export type Behaviour =
  | "api"
  | "html"
  | "not-openai"
  | "redirect"
  | "rate-limit"
  | "no-credit"
  | "region"
  | "overloaded"
  | "silent"
  | "public-list"
  | "empty-list";

export interface DemoProvider {
  /** Origin without a trailing slash. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const MODELS = ["gpt-5.4", "gpt-5.4-mini", "openai/gpt-oss-120b", "text-embedding-3-small"];

interface Reply {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Starts a small OpenAI-compatible provider on a free port of loopback that knows one key. */
export async function startDemoProvider(behaviour: Behaviour, key: string): Promise<DemoProvider> {
  const server = createServer((request, response) => {
    const reply = replyTo(request, behaviour, key);
    if (reply !== undefined) write(response, reply);
  });
  await listen(server);
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => close(server) };
}

function replyTo(request: IncomingMessage, behaviour: Behaviour, key: string): Reply | undefined {
  const special = specialReply(behaviour);
  if (behaviour === "silent") return undefined;
  if (special !== undefined) return special;
  const path = request.url ?? "/";
  const listed = request.method === "GET" && path === "/v1/models";
  if (listed && behaviour === "public-list") return list(MODELS);
  if (!path.startsWith("/v1/")) return html(404, "Not Found");
  if (request.headers.authorization === undefined)
    return error(401, "You didn't provide an API key.", "invalid_request_error", null);
  if (request.headers.authorization !== `Bearer ${key}`)
    return error(401, "Incorrect API key provided.", "invalid_request_error", "invalid_api_key");
  if (listed) return list(behaviour === "empty-list" ? [] : MODELS);
  return request.method === "POST"
    ? error(
        400,
        "Missing required parameter: 'model'.",
        "invalid_request_error",
        "missing_required_parameter",
      )
    : error(404, `Invalid URL (${request.method ?? "GET"} ${path})`, "invalid_request_error", null);
}

function specialReply(behaviour: Behaviour): Reply | undefined {
  switch (behaviour) {
    case "html":
      return html(200, "Gateway dashboard");
    case "not-openai":
      return { status: 200, body: '{"status":"ok"}' };
    case "redirect":
      return { status: 308, body: "", headers: { location: "https://www.example.com/v1/models" } };
    case "rate-limit":
      return {
        ...error(429, "Rate limit reached for requests.", "requests", "rate_limit_exceeded"),
        headers: { "retry-after": "60" },
      };
    case "no-credit":
      return error(
        429,
        "You exceeded your current quota, please check your plan and billing details.",
        "insufficient_quota",
        "insufficient_quota",
      );
    case "region":
      return error(
        403,
        "Country, region, or territory not supported",
        "request_forbidden",
        "unsupported_country_region_territory",
      );
    case "overloaded":
      return error(503, "The engine is currently overloaded, please try again later", "server_error", null);
    default:
      return undefined;
  }
}

function error(status: number, message: string, type: string, code: string | null): Reply {
  return { status, body: JSON.stringify({ error: { message, type, param: null, code } }) };
}

function list(ids: readonly string[]): Reply {
  const data = ids.map((id) => ({ id, object: "model", created: 0, owned_by: "demo" }));
  return { status: 200, body: JSON.stringify({ object: "list", data }) };
}

function html(status: number, title: string): Reply {
  const body = `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
  return { status, body, headers: { "content-type": "text/html" } };
}

function write(response: ServerResponse, { status, body, headers }: Reply): void {
  response.writeHead(status, {
    "content-type": "application/json",
    "x-request-id": "req_demo",
    connection: "close",
    ...headers,
  });
  response.end(body);
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
