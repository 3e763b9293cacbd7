import { rawServer, repeats, sends, type Behaviour, type TestServer } from "../../test/support/raw-server.ts";

const HEAD = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n";

/** Sockets that do what no web server would. */
const BEHAVIOURS = {
  silent: {},
  reset: { onRequest: (socket) => socket.resetAndDestroy() },
  closing: { onRequest: (socket) => socket.end() },
  // Said only after the request: what is said at once may be read before the request is sent, or after it.
  banner: { onRequest: sends("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n") },
  half: {
    onRequest: (socket) => {
      socket.write(`${HEAD}{"object":`);
      setTimeout(() => socket.resetAndDestroy(), 100);
    },
  },
  stalled: { onRequest: sends(`${HEAD}{`) },
  drip: { onRequest: repeats(HEAD, " ", 200) },
} as const satisfies Readonly<Record<string, Behaviour>>;

export type ListenerName = keyof typeof BEHAVIOURS;
export type Listeners = Readonly<Record<ListenerName, TestServer>>;

export async function startListeners(): Promise<Listeners> {
  const started = Object.entries(BEHAVIOURS).map(
    async ([name, behaviour]) => [name, await rawServer(behaviour)] as const,
  );
  return Object.fromEntries(await Promise.all(started)) as Listeners;
}
