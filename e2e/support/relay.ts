import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** A wire that is listened in on: bytes go through unchanged. */
export interface Relay {
  readonly port: number;
  /** Requests that went through, in the form of the other servers' logs. */
  readonly seen: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Stands before a server that keeps no log of every request. */
export async function startRelay(to: number, key: string): Promise<Relay> {
  const sockets = new Set<Socket>();
  const heard: Buffer[][] = [];
  const server = createServer((socket) => {
    const onward = connect(to, "127.0.0.1");
    const bytes: Buffer[] = [];
    heard.push(bytes);
    for (const end of [socket, onward]) {
      sockets.add(end);
      end.on("error", () => undefined);
      end.on("close", () => sockets.delete(end));
    }
    socket.on("data", (chunk) => bytes.push(chunk));
    socket.pipe(onward).pipe(socket);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    seen: () => heard.flatMap((bytes) => requestsIn(Buffer.concat(bytes).toString("latin1"), key)),
    close: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, "close");
    },
  };
}

/** `GET /v1/models +key` for each request head in what a client sent. */
export function requestsIn(text: string, key: string): string[] {
  const heads = text.matchAll(/([A-Z]+) (\/\S*) HTTP\/1\.1\r\n([^]*?)\r\n\r\n/g);
  return [...heads].map(([, method = "", path = "", headers = ""]) => {
    const authorization = /^authorization: (.*)$/im.exec(headers)?.[1];
    if (authorization === undefined) return `${method} ${path}`;
    return `${method} ${path} ${authorization === `Bearer ${key}` ? "+key" : "+other"}`;
  });
}
