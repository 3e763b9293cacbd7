import type { Socket } from "node:net";
import Client from "undici/lib/dispatcher/client.js";
import { VERSION } from "../version.ts";
import { whenOver } from "./attempt.ts";
import { portOf } from "./endpoint.ts";
import { refusal } from "./failure.ts";
import { proxyCredentials } from "./proxy-choice.ts";

/**
 * Asks the proxy at the other end of a socket for a way to the target, and gives the socket back once it has.
 * Rejects with `PROXY_REFUSED` and the proxy's status. undici's own ProxyAgent has that number only in the words
 * `Proxy response (407) !== 200 when HTTP Tunneling` of its error (lib/dispatcher/proxy-agent.js:158).
 */
export function openTunnel(socket: Socket, proxy: URL, target: URL, signal: AbortSignal): Promise<Socket> {
  const client = new Client(proxy.origin, {
    connect: (_options, callback) => {
      callback(null, socket);
    },
    headersTimeout: 0,
    maxHeaderSize: 16 * 1024,
  });
  whenOver(signal, () => void client.destroy());
  const path = `${target.hostname}:${portOf(target)}`;
  return new Promise((resolve, reject) => {
    client.dispatch(
      { method: "CONNECT", path, headers: connectHeaders(proxy, path) },
      {
        onConnect: () => undefined,
        onHeaders: () => true,
        onUpgrade: (status) => {
          if (status >= 200 && status < 300) resolve(socket);
          else reject(refusal("PROXY_REFUSED", status));
        },
        onError: reject,
      },
    );
  });
}

function connectHeaders(proxy: URL, host: string): Record<string, string> {
  const credentials = proxyCredentials(proxy);
  return {
    host,
    "user-agent": `provider-preflight/${VERSION}`,
    ...(credentials === undefined ? {} : { "proxy-authorization": credentials }),
  };
}
