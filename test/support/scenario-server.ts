import {
  createServer as createHttpServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { once } from "node:events";
import type { Duplex } from "node:stream";
import type { ByKey, Fault, Reply, Route, Scenario } from "./scenario.ts";
import { closedPort } from "./free-ports.ts";
import { certificate } from "./tls-server.ts";

export interface ScenarioServer {
  readonly origin: string;
  readonly port: number;
  /** `METHOD path`, with ` +key` where the right or saved key came along. */
  readonly seen: readonly string[];
  readonly close: () => Promise<void>;
}

const NOT_FOUND: Reply = {
  status: 404,
  body: { error: { message: "Not found", type: "invalid_request_error" } },
};

/** What an OpenAI-compatible API answers that looks at the key before anything else. */
function apiRoute(models: readonly string[], method: string, path: string): Route | ByKey {
  const data = models.map((id) => ({ id, object: "model", created: 0, owned_by: "demo" }));
  if (method === "GET" && path === "/v1/models")
    return guarded({ status: 200, body: { object: "list", data } });
  if (method === "POST" && (path === "/v1/responses" || path === "/v1/chat/completions"))
    return guarded(refusal(400, "Missing required parameter: 'model'.", "missing_required_parameter"));
  return refusal(404, `Invalid URL (${method} ${path})`, null);
}

function guarded(good: Reply): ByKey {
  return {
    good,
    bad: refusal(401, "Incorrect API key provided.", "invalid_api_key"),
    none: refusal(401, "You didn't provide an API key.", null),
  };
}

function refusal(status: number, message: string, code: string | null): Reply {
  return { status, body: { error: { message, type: "invalid_request_error", param: null, code } } };
}

/** Starts the server of a scenario on a free port of loopback, or finds a port where there is none. */
export async function startScenarioServer(
  options: NonNullable<Scenario["server"]>,
  key: string,
): Promise<ScenarioServer> {
  if (options.kind === "none") return noServer(await closedPort());
  const seen: string[] = [];
  const listener: RequestListener = (request, response) => {
    const credential = credentialOf(request);
    const { method = "", url: path = "/" } = request;
    seen.push(`${method} ${path}${credential === "none" ? "" : ` +${credential}`}`);
    const own = options.models === undefined ? NOT_FOUND : apiRoute(options.models, method, path);
    const route = options.routes?.[`${method} ${path}`] ?? options.routes?.["*"] ?? own;
    request.resume();
    act(
      isByKey(route) ? route[credential === "key" ? "good" : credential === "none" ? "none" : "bad"] : route,
      request,
      response,
    );
  };
  const credentialOf = (request: IncomingMessage): "key" | "other" | "none" => {
    const { authorization = "" } = request.headers;
    const own = request.headers["x-api-key"] ?? request.headers["api-key"];
    if (authorization === "" && own === undefined) return "none";
    return authorization === `Bearer ${key}` || own === key ? "key" : "other";
  };
  const secure = options.kind === "tls";
  const server = secure
    ? createHttpsServer(
        { cert: certificate(options.certificate ?? "valid.pem"), key: certificate("leaf.key") },
        listener,
      )
    : createHttpServer(listener);
  server.on("connect", ({ url = "" }: IncomingMessage, socket: Duplex) => {
    seen.push(`CONNECT ${url}`);
    socket.end(`HTTP/1.1 ${options.tunnel ?? 405} Refused\r\nContent-Length: 0\r\n\r\n`);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    origin: secure ? `https://localhost:${port}` : `http://127.0.0.1:${port}`,
    port,
    seen,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

function noServer(port: number): ScenarioServer {
  return { origin: `http://127.0.0.1:${port}`, port, seen: [], close: () => Promise.resolve() };
}

function isByKey(route: Route | ByKey): route is ByKey {
  return typeof route === "object" && "good" in route;
}

function act(route: Route, request: IncomingMessage, response: ServerResponse): void {
  if (typeof route === "string") {
    fail(route, request);
    return;
  }
  const text = typeof route.body === "string" ? route.body : JSON.stringify(route.body ?? "");
  const type = typeof route.body === "string" ? "text/plain" : "application/json";
  response.writeHead(route.status, { "content-type": type, connection: "close", date: "", ...route.headers });
  response.end(route.body === undefined ? "" : text);
}

function fail(fault: Fault, { socket }: IncomingMessage): void {
  if (fault === "reset") socket.resetAndDestroy();
  if (fault === "garbage") socket.end("SSH-2.0-OpenSSH_9.2p1\r\n");
  if (fault === "cut") {
    socket.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{");
    setTimeout(() => socket.destroy(), 20);
  }
}
