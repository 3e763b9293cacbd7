import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";

/** What a test server saw, and how to reach it. */
export interface TestServer {
  readonly port: number;
  /** Connections that were opened. */
  readonly connections: () => number;
  /** Everything that was received, decoded as Latin-1. */
  readonly received: () => string;
  /** Requests whose head arrived whole. */
  readonly requests: () => number;
  readonly close: () => Promise<void>;
}

/** Called once for each connection, when the head of a request is complete. */
export type Answer = (socket: Socket) => void;

export interface Behaviour {
  readonly onConnection?: Answer;
  readonly onRequest?: Answer;
}

/** Listens on loopback and does with each connection what it is told, to the byte. */
export function rawServer(behaviour: Behaviour): Promise<TestServer> {
  return watched(createServer(), "connection", behaviour);
}

/** Counts and records what a server sees. `event` is the one that gives a socket ready to talk. */
export async function watched(
  server: Server,
  event: "connection" | "secureConnection",
  behaviour: Behaviour,
): Promise<TestServer> {
  const sockets = new Set<Socket>();
  let received = "";
  let connections = 0;
  server.on("connection", (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on("error", () => undefined);
  });
  server.on(event, (socket: Socket) => {
    let head = "";
    socket.on("error", () => undefined);
    socket.on("data", (chunk) => {
      received += chunk.toString("latin1");
      const before = head.includes("\r\n\r\n");
      head += chunk.toString("latin1");
      if (!before && head.includes("\r\n\r\n")) behaviour.onRequest?.(socket);
    });
    behaviour.onConnection?.(socket);
  });
  server.on("tlsClientError", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: portOf(server),
    connections: () => connections,
    received: () => received,
    requests: () => received.split("\r\n\r\n").length - 1,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("not listening on a port");
  return address.port;
}

/** Writes the parts of an answer one after the other and leaves the connection open. */
export function sends(...parts: readonly (string | Uint8Array)[]): Answer {
  return (socket) => {
    for (const part of parts) socket.write(part);
  };
}

/** Writes an answer again and again until the other side has gone. */
export function repeats(head: string, part: string | Uint8Array, everyMs = 0): Answer {
  return (socket) => {
    socket.write(head);
    const next = (): void => {
      if (socket.destroyed) return;
      if (everyMs > 0) socket.write(part, () => setTimeout(next, everyMs));
      else if (socket.write(part)) setImmediate(next);
      else socket.once("drain", next);
    };
    next();
  };
}

/** An answer with a length, as a plain server would give it. */
export function reply(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array,
): Answer {
  const bytes = Buffer.from(body);
  const lines = Object.entries({ ...headers, "content-length": String(bytes.length) });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  return sends(`HTTP/1.1 ${status} Some Reason\r\n${head}\r\n`, bytes);
}
