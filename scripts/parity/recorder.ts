import { once } from "node:events";
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createHttps, type Server as HttpsServer } from "node:https";
import { type AddressInfo, type Socket } from "node:net";
import type { ObservedRequest } from "../../test/support/codex-observation.ts";
import type { Credentials } from "./certificates.ts";

/** A server on loopback that writes down what it is asked; it is also the proxy for everything else. */
export interface Recorder {
  readonly port: number;
  /** Of TLS; 0 where there is no certificate. */
  readonly tlsPort: number;
  readonly requests: readonly ObservedRequest[];
  readonly close: () => void;
}

/** `onRequest` is called after each request, with all that were seen. */
export async function startRecorder(
  credentials: Credentials | undefined,
  onRequest: (requests: readonly ObservedRequest[]) => void,
): Promise<Recorder> {
  const requests: ObservedRequest[] = [];
  const sockets = new Set<Socket>();
  const note = (request: ObservedRequest): void => {
    if (isBackground(request)) return;
    requests.push(request);
    onRequest(requests);
  };
  const secure = credentials && createHttps({ cert: credentials.certificate, key: credentials.key });
  secure?.on("request", (request: IncomingMessage, response: ServerResponse) => {
    note(describe(request, "https"));
    answer(request, response);
  });
  const plain = createHttp((request, response) => {
    note(describe(request, "http"));
    answer(request, response);
  });
  plain.on("connect", (request: IncomingMessage, socket: Socket) => {
    // A tunnel that can be looked into tells by its requests what it is for.
    if (secure === undefined) note({ ...describe(request, "connect"), host: request.url ?? "" });
    tunnel(socket, secure);
  });
  for (const server of [plain, secure]) {
    server?.on("connection", (socket: Socket) => {
      sockets.add(socket);
      socket.on("error", () => undefined);
    });
    server?.on("tlsClientError", () => undefined);
    server?.listen(0, "127.0.0.1");
    if (server !== undefined) await once(server, "listening");
  }
  const close = (): void => {
    for (const socket of sockets) socket.destroy();
    plain.close();
    secure?.close();
  };
  return { port: portOf(plain), tlsPort: secure === undefined ? 0 : portOf(secure), requests, close };
}

function portOf(server: { readonly address: () => AddressInfo | string | null }): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("not listening on a port");
  return address.port;
}

/** What Codex sends beside its work: plugins from GitHub and ChatGPT, statistics. No model is called with it. */
function isBackground({ method, host, path }: ObservedRequest): boolean {
  const isTunnel = method === "CONNECT";
  if (isTunnel) return /^(?:[\w.-]+\.)?(?:github\.com|chatgpt\.com):443$/.test(host);
  return (
    host === "github.com" ||
    path.includes("/plugins/") ||
    (host === "chatgpt.com" && !/^\/backend-api\/codex\/(?:responses|models)\b/.test(path))
  );
}

/** The call ends here: Codex believes that it reached the host it named. */
function tunnel(socket: Socket, secure: HttpsServer | undefined): void {
  socket.on("error", () => undefined);
  if (secure === undefined) {
    socket.end("HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n");
    return;
  }
  socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
  secure.emit("connection", socket);
}

function describe(request: IncomingMessage, scheme: "http" | "https" | "connect"): ObservedRequest {
  const { method = "", url = "", headers } = request;
  const isProxied = scheme === "http" && /^https?:/i.test(url);
  return {
    method,
    scheme: isProxied ? "proxied" : scheme,
    host: headers.host ?? "",
    path: url,
    authorization: headers.authorization?.replace(/[ \t]+$/, "") ?? null,
  };
}

/** Just enough of an answer for Codex to go on to its next request. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  request.resume();
  const status = request.headers.upgrade === undefined ? (request.method === "POST" ? 400 : 404) : 426;
  response.writeHead(status, { "content-type": "application/json", connection: "close" });
  response.end('{"error":{"message":"recorded","type":"invalid_request_error"}}');
}
