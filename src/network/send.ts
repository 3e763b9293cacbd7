import type { Socket } from "node:net";
import Client from "undici/lib/dispatcher/client.js";
import type { HeaderMap, ProbeRequest } from "../evidence.ts";
import { VERSION } from "../version.ts";
import { whenOver, type Answer, type Attempt } from "./attempt.ts";
import { collectBytes } from "./bytes.ts";
import { refusal } from "./failure.ts";

const CLIENT_OPTIONS = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 0,
  bodyTimeout: 0,
  pipelining: 1,
} as const;

/** The answer, and whether more of its body came than is read. */
export interface Sent {
  readonly answer: Answer;
  readonly tooLarge: boolean;
}

/**
 * Sends one request over one connection of its own, which `open` makes once undici has accepted the request.
 * Follows nothing and repeats nothing. Rejects with undici's, Node's or our own error; how far it came is in
 * `attempt`.
 */
export async function send(
  request: ProbeRequest,
  url: URL,
  attempt: Attempt,
  open: () => Promise<Socket>,
): Promise<Sent> {
  let broken: Error | undefined;
  const watched = async (): Promise<Socket> =>
    (await open()).prependListener("error", (error) => (broken ??= error));
  try {
    return await dispatch(request, url, attempt, watched);
  } catch (error) {
    // Of a TLS alert that comes after the handshake undici sees the end of the connection alone.
    throw broken ?? error;
  }
}

function dispatch(
  request: ProbeRequest,
  url: URL,
  attempt: Attempt,
  open: () => Promise<Socket>,
): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const client = new Client(url.origin, { ...CLIENT_OPTIONS, connect: connectOnce(attempt, open, reject) });
    whenOver(attempt.signal, () => void client.destroy());
    const collected = (tooLarge: boolean): void => {
      if (attempt.answer !== undefined) resolve({ answer: attempt.answer, tooLarge });
    };
    client.dispatch(
      {
        method: request.method,
        path: `${url.pathname}${url.search}`,
        headers: headersToSend(request.headers),
        body: request.body ?? null,
        reset: true,
      },
      {
        onConnect: () => undefined,
        onHeaders: (status, raw) => {
          if (status < 200) return true;
          attempt.stage = "body";
          attempt.answer = { status, headers: receivedHeaders(raw), body: collectBytes(attempt.limits.wire) };
          return true;
        },
        onData: (chunk) => {
          const fits = attempt.answer?.body.add(chunk) ?? true;
          if (!fits) collected(true);
          return fits;
        },
        onComplete: () => {
          collected(false);
        },
        onError: reject,
      },
    );
  });
}

type Connector = (options: object, callback: (...result: [null, Socket] | [Error, null]) => void) => void;

/**
 * Hands undici the one socket. Where that is lost before undici listens to it, undici waits for ever; and it is
 * built to open another where the request is not written yet (lib/dispatcher/client.js, `onError`). Here the first
 * loss is the outcome, and there is no second connection.
 */
function connectOnce(
  attempt: Attempt,
  open: () => Promise<Socket>,
  reject: (error: unknown) => void,
): Connector {
  let opened = false;
  return (_options, callback) => {
    if (opened) return;
    opened = true;
    open().then((socket) => {
      attempt.stage = "wait";
      whenLost(socket, reject);
      callback(null, socket);
    }, reject);
  };
}

/** One turn later than the end itself: undici may still read the rest of an answer out of it. */
function whenLost(socket: Socket, reject: (error: unknown) => void): void {
  const lost = (): void => void setImmediate(reject, socket.errored ?? refusal("UND_ERR_SOCKET"));
  if (socket.closed) lost();
  else socket.once("close", lost);
}

/**
 * Values go out as their UTF-8 bytes, as curl, Python and Rust clients send them: undici writes one byte for each
 * character up to U+00FF.
 */
function headersToSend(given: ProbeRequest["headers"]): Record<string, string> {
  const headers = new Map([
    ["user-agent", `provider-preflight/${VERSION}`],
    ["accept-encoding", "identity"],
  ]);
  for (const [name, value] of Object.entries(given)) {
    headers.set(name.toLowerCase(), Buffer.from(value, "utf8").toString("latin1"));
  }
  return Object.fromEntries(headers);
}

/** Name and value take turns in undici's list. */
function receivedHeaders(raw: readonly Buffer[]): HeaderMap {
  const headers = new Map<string, string>();
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = (raw[index]?.toString("latin1") ?? "").toLowerCase();
    const value = raw[index + 1]?.toString("utf8") ?? "";
    const before = headers.get(name);
    headers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(headers);
}
