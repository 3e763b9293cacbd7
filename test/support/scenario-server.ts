import {
  createServer as createHttpServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { once } from "node:events";
import type { ByKey, Fault, Reply, Route, Scenario } from "./scenario.ts";
import { certificate } from "./tls-server.ts";

export interface ScenarioServer {
  readonly origin: string;
  readonly port: number;
  /** `METHOD path`, with ` +key` where the right or saved key came along. */
  readonly seen: readonly string[];
  /** Every header and body that arrived, for the leak scan of other origins. */
  readonly close: () => Promise<void>;
}

const NOT_FOUND: Reply = {
  status: 404,
  body: { error: { message: "Not found", type: "invalid_request_error" } },
};

/** Starts the server of a scenario on a free port of loopback. */
export async function startScenarioServer(
  options: NonNullable<Scenario["server"]>,
  key: string,
): Promise<ScenarioServer> {
  const seen: string[] = [];
  const listener: RequestListener = (request, response) => {
    const credential = credentialOf(request);
    const path = request.url ?? "/";
    seen.push(`${request.method ?? ""} ${path}${credential === "none" ? "" : ` +${credential}`}`);
    const route = options.routes?.[`${request.method ?? ""} ${path}`] ?? options.routes?.["*"] ?? NOT_FOUND;
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
