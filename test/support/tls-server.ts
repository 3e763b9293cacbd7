import { readFileSync } from "node:fs";
import { createServer } from "node:tls";
import { watched, type Behaviour, type TestServer } from "./raw-server.ts";

const FOLDER = new URL("../data/certificates/", import.meta.url);

/** PEM text of one of the test certificates. */
export function certificate(name: string): string {
  return readFileSync(new URL(name, FOLDER), "utf8");
}

/** Where a test certificate lies, for NODE_EXTRA_CA_CERTS. */
export function certificatePath(name: string): URL {
  return new URL(name, FOLDER);
}

/** A TLS server on loopback with one of the test certificates; `received` is what came through the encryption. */
export function tlsServer(name: string, behaviour: Behaviour): Promise<TestServer> {
  const server = createServer({ cert: certificate(name), key: certificate("leaf.key") });
  return watched(server, "secureConnection", behaviour);
}
