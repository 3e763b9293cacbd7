import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";

// Below what Linux (32768), macOS and Windows (49152) and gVisor (16000) choose from for a server that asks for any
// port and for an outgoing connection: what is free here does not go to the next server that starts.
const LOWEST = 4096;
const HIGHEST = 16_000;

/** As many different ports of loopback as asked for, on which nothing listens, and which the system hands to nobody. */
export async function freePorts(count: number): Promise<number[]> {
  const ports = new Set<number>();
  while (ports.size < count) {
    const port = randomInt(LOWEST, HIGHEST);
    if (await isFree(port)) ports.add(port);
  }
  return [...ports];
}

/** A port of loopback on which nothing listens, now and while the tests run. */
export async function closedPort(): Promise<number> {
  const [port = 0] = await freePorts(1);
  return port;
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch {
    return false;
  }
  await once(server.close(), "close");
  return true;
}
