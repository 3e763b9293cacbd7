import assert from "node:assert/strict";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { describe, it } from "node:test";
import { bodyLimits } from "../src/network/body.ts";
import type { Attempt } from "../src/network/attempt.ts";
import { send } from "../src/network/send.ts";
import { repeats, sends, type Behaviour } from "./support/raw-server.ts";
import { against, ask, get } from "./support/probe-with-server.ts";

const LIST = '{"object":"list","data":[]}';

describe("a server that gives no answer", () => {
  const HEAD = "HTTP/1.1 200 OK\r\n";
  const reset: Behaviour = { onRequest: (socket) => socket.resetAndDestroy() };
  const cases: readonly (readonly [string, Behaviour, number, string, string])[] = [
    ["accepts and never answers", {}, 300, "wait", "DEADLINE"],
    ["resets after the request", reset, 3000, "wait", "ECONNRESET"],
    ["ends after the request", { onRequest: (socket) => socket.end() }, 3000, "wait", "UND_ERR_SOCKET"],
    ["ends at once", { onConnection: (socket) => socket.end() }, 3000, "wait", "UND_ERR_SOCKET"],
    [
      "is an SSH server",
      { onConnection: sends("SSH-2.0-OpenSSH_9.2\r\n") },
      3000,
      "wait",
      "HPE_INVALID_CONSTANT",
    ],
    ["speaks HTTP/0.9", { onRequest: sends(LIST) }, 3000, "wait", "HPE_INVALID_CONSTANT"],
    [
      "starts HTTP/2",
      { onRequest: sends("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") },
      3000,
      "wait",
      "HPE_INVALID_CONSTANT",
    ],
    ["sends half a head", { onRequest: sends(`${HEAD}content-type: app`) }, 300, "wait", "DEADLINE"],
    [
      "sends NUL in a header",
      { onRequest: sends(`${HEAD}a: \0\r\n\r\n`) },
      3000,
      "wait",
      "HPE_INVALID_HEADER_TOKEN",
    ],
    [
      "sends two lengths",
      { onRequest: sends(`${HEAD}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`) },
      3000,
      "wait",
      "UND_ERR_RES_CONTENT_LENGTH_MISMATCH",
    ],
    [
      "sends 40 KB of headers",
      { onRequest: sends(`${HEAD}a: ${"x".repeat(40_000)}\r\n\r\n`) },
      3000,
      "wait",
      "UND_ERR_HEADERS_OVERFLOW",
    ],
    [
      "sends 40 KB of small headers",
      { onRequest: sends(HEAD, "a: 1234567890\r\n".repeat(2700), "\r\n") },
      3000,
      "wait",
      "UND_ERR_HEADERS_OVERFLOW",
    ],
    [
      "floods with 1xx",
      { onRequest: repeats("", "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n".repeat(50)) },
      300,
      "wait",
      "DEADLINE",
    ],
    [
      "switches protocols unasked",
      { onRequest: sends("HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n") },
      3000,
      "wait",
      "UND_ERR_SOCKET",
    ],
    [
      "sends headers, then nothing",
      { onRequest: sends(`${HEAD}content-length: 9\r\n\r\n`) },
      300,
      "body",
      "DEADLINE",
    ],
    ["drips the body", { onRequest: repeats(`${HEAD}\r\n`, ".", 50) }, 400, "body", "DEADLINE"],
    [
      "resets within the body",
      {
        onRequest: (socket) => {
          socket.write(`${HEAD}content-length: 900\r\n\r\n{"data":`, () =>
            setTimeout(() => socket.resetAndDestroy(), 50),
          );
        },
      },
      3000,
      "body",
      "ECONNRESET",
    ],
    [
      "ends within the body",
      { onRequest: (socket) => socket.end(`${HEAD}content-length: 900\r\n\r\n{"data":`) },
      3000,
      "body",
      "UND_ERR_SOCKET",
    ],
    [
      "ends within a chunked body",
      {
        onRequest: (socket) =>
          socket.end(`${HEAD}transfer-encoding: chunked\r\nconnection: close\r\n\r\n5\r\n{"dat`),
      },
      3000,
      "body",
      "HPE_INVALID_EOF_STATE",
    ],
    [
      "sends a chunk of no size",
      { onRequest: sends(`${HEAD}transfer-encoding: chunked\r\n\r\nzz\r\n`) },
      3000,
      "body",
      "HPE_INVALID_CHUNK_SIZE",
    ],
  ];
  for (const [name, behaviour, deadlineMs, stage, code] of cases) {
    it(`${name}: ${code}, with one connection`, async () => {
      await against(behaviour, async (url, server) => {
        assert.deepEqual(await ask(get(url), deadlineMs), { kind: "failure", stage, code });
        assert.equal(server.connections(), 1);
        assert.ok(server.requests() <= 1);
      });
    });
  }
});

describe("an error status whose body is lost is still an answer", () => {
  const HEAD = 'HTTP/1.1 401 Unauthorized\r\ncontent-length: 900\r\n\r\n{"error":';
  const cases: readonly (readonly [string, Behaviour])[] = [
    ["silence", { onRequest: sends(HEAD) }],
    ["end", { onRequest: (socket) => socket.end(HEAD) }],
  ];
  for (const [name, behaviour] of cases) {
    it(name, async () => {
      await against(behaviour, async (url) => {
        const headers = { "content-length": "900" };
        const expected = { kind: "response", status: 401, headers, body: '{"error":', bodyFault: "cut" };
        assert.deepEqual(await ask(get(url), 300), expected);
      });
    });
  }
});

describe("a connection that is lost before anything is written", () => {
  const losses: readonly (readonly [string, (socket: Socket) => void, string])[] = [
    ["already gone", (socket) => socket.destroy(), "UND_ERR_SOCKET"],
    [
      "gone in a moment",
      (socket) => {
        queueMicrotask(() => socket.destroy());
      },
      "UND_ERR_SOCKET",
    ],
    ["gone in a turn", (socket) => void setImmediate(() => socket.destroy()), "UND_ERR_SOCKET"],
    ["broken", (socket) => socket.destroy(Object.assign(new Error("x"), { code: "EPIPE" })), "EPIPE"],
  ];
  for (const [name, lose, code] of losses) {
    it(`${name}: it is not opened again`, async () => {
      await against({}, async (url, server) => {
        const over = new AbortController();
        const attempt: Attempt = {
          stage: "send",
          answer: undefined,
          limits: bodyLimits({ authenticated: true }),
          signal: over.signal,
        };
        let opened = 0;
        const sending = send(get(url), new URL(url), attempt, async () => {
          opened += 1;
          const socket = connect(server.port, "127.0.0.1");
          socket.on("error", () => undefined);
          await once(socket, "connect");
          lose(socket);
          return socket;
        });
        await assert.rejects(sending, { code });
        assert.equal(attempt.stage, "wait");
        over.abort();
        assert.equal(opened, 1);
      });
    });
  }
});
