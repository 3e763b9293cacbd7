import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:net";
import { piecesIn } from "./leak-scan.ts";

/** How a job may be run besides the plain way. */
export const MODES = ["plain", "runner-debug", "node-debug", "proxy"] as const;

export type Mode = (typeof MODES)[number];

/** The environment of a mode, and what must hold after each run in it. */
export interface Surroundings {
  readonly variables: Readonly<Record<string, string>>;
  readonly check: (secretPart: string) => void;
}

/** The mode that the tests were started in. */
export function currentMode(): Mode {
  return MODES.find((mode) => mode === process.env["PREFLIGHT_MODE"]) ?? "plain";
}

const VARIABLES: Readonly<Record<Exclude<Mode, "proxy">, Readonly<Record<string, string>>>> = {
  plain: {},
  "runner-debug": { RUNNER_DEBUG: "1", ACTIONS_STEP_DEBUG: "true", ACTIONS_RUNNER_DEBUG: "true" },
  "node-debug": { NODE_DEBUG: "*" },
};

let proxy: Promise<Surroundings> | undefined;

export async function surroundingsOf(mode: Mode): Promise<Surroundings> {
  if (mode !== "proxy") return { variables: VARIABLES[mode], check: () => undefined };
  proxy ??= corporateProxy();
  return proxy;
}

/** A proxy that refuses every host; one for the whole process, which it does not keep alive. */
async function corporateProxy(): Promise<Surroundings> {
  let received = "";
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.on("data", (chunk) => {
      received += chunk.toString("latin1");
      socket.end("HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n");
    });
  });
  server.listen(0, "127.0.0.1").unref();
  await once(server, "listening");
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
  return {
    variables: { HTTPS_PROXY: url, HTTP_PROXY: url },
    check: (secretPart) => {
      assert.deepEqual(piecesIn(received, secretPart), [], "the proxy gets no piece of the key");
      assert.match(received, /^(?:CONNECT [^]*)?$/, "the proxy is asked for tunnels only");
    },
  };
}
