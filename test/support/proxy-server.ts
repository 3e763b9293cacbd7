import { connect, type Socket } from "node:net";
import { rawServer, type TestServer } from "./raw-server.ts";

/** A CONNECT proxy on loopback that leads every target to one port. */
export function tunnelTo(port: number): Promise<TestServer> {
  return rawServer({
    onRequest: (client: Socket) => {
      const upstream = connect(port, "127.0.0.1", () => {
        client.write("HTTP/1.1 200 Connection established\r\n\r\n");
        client.pipe(upstream).pipe(client);
      });
      upstream.on("error", () => client.destroy());
      client.on("close", () => upstream.destroy());
    },
  });
}
