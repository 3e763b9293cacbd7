/** E: what a server may answer. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { assertFails, attack, CANARY, type Aftermath, type Attack } from "../support/attack.ts";
import { using } from "../support/probe-with-server.ts";
import { rawServer, repeats, reply, sends, type Answer } from "../support/raw-server.ts";

const JSON_TYPE = { "content-type": "application/json" };
const HEAD = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

/** A server with one answer for everything, and what came of it. */
async function answered(answer: Answer, more: Attack = {}): Promise<Aftermath> {
  let after: Aftermath | undefined;
  await using([rawServer({ onRequest: answer })], async (server) => {
    const inputs = { "base-url": `http://127.0.0.1:${server.port}/v1`, retries: "0", probe: "models" };
    after = await attack({ ...more, inputs: { ...inputs, ...more.inputs } });
  });
  assert.ok(after !== undefined);
  return after;
}

const json = (body: string | Uint8Array, status = 200): Answer => reply(status, JSON_TYPE, body);

async function neverOk(answers: readonly Answer[], more: Attack = {}): Promise<void> {
  for (const [index, answer] of answers.entries()) {
    const after = await answered(answer, more);
    assert.deepEqual([after.outputs["status"], after.run.exitCode], ["fail", 1], String(index));
    assert.ok(!after.reasons.includes("internal/error"), String(index));
  }
}

const BRIEF: Attack = { inputs: { timeout: "1" }, deadlineMs: 2500 };

describe("E: responses", { concurrency: 2 }, () => {
  it("E4 an endless run of interim answers ends at the deadline [T23 T24]", async () => {
    const flood = repeats("", "HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n", 1);
    assertFails(await answered(flood, BRIEF), "network/timeout");
  });
  it("E6 a body that stalls, is cut or never comes is no answer [T24 T25]", async () => {
    assertFails(await answered(sends(`${HEAD}content-length: 50\r\n\r\n{`), BRIEF), "network/timeout");
    await neverOk([
      (socket) => socket.end(`${HEAD}content-length: 50\r\n\r\n{"data":[]}`),
      (socket) => socket.end(),
      (socket) => socket.resetAndDestroy(),
      (socket) => socket.end(`${HEAD}transfer-encoding: chunked\r\n\r\n5\r\n{"da`),
    ]);
  });
  it("E7 no status but 200 with a list is a success [T25]", async () => {
    const list = '{"object":"list","data":[{"id":"m","object":"model"}]}';
    const statuses = [
      "099",
      "999999",
      "101",
      "204",
      "205",
      "299",
      "418",
      "499",
      "520",
      "524",
      "530",
      "600",
      "abc",
    ];
    await neverOk(
      statuses.map(
        (status) => (socket) =>
          socket.end(
            `HTTP/1.1 ${status} X\r\ncontent-type: application/json\r\ncontent-length: ${list.length}\r\n\r\n${list}`,
          ),
      ),
      BRIEF,
    );
  });
  it("E8 no body but a list of models is a success [T26]", async () => {
    const bodies = [
      "{}",
      "[]",
      "null",
      '"x"',
      "1",
      '{"data":{}}',
      '{"data":[]}',
      '{"data":null}',
      '{"data":{"length":1e9}}',
      '{"error":{"message":"no"}}',
      '{"data":[1,2]}',
      "",
      "<html></html>",
    ];
    await neverOk(bodies.map((body) => json(body)));
  });
  it("E10 a body that is large, deep, repeated or badly encoded neither crashes nor passes [T23 T28 T29]", async () => {
    const deep = "[".repeat(400_000) + "]".repeat(400_000);
    const proto = '{"__proto__":{"data":[{"id":"m"}]},"constructor":{"prototype":{"data":[]}}}';
    const wide = Buffer.from('\ufeff{"data":[{"id":"m"}]}', "utf16le");
    await neverOk([
      json(deep),
      json(`{"data":${deep}}`),
      json(`{"data":["${"x".repeat(10_000_000)}`),
      json(proto),
      json(wide),
      json('{"data":[NaN]}'),
      json(Buffer.from([0x7b, 0xff, 0xfe, 0x7d])),
    ]);
    const many = JSON.stringify({
      object: "list",
      data: Array.from({ length: 20_000 }, (_, index) => ({ id: `m${index}` })),
    });
    const after = await answered(json(many), { inputs: { model: "m19999" } });
    assert.equal(after.run.exitCode, 0);
  });
  it("E11 what is no HTTP is named, and nothing of it is shown [T10]", async () => {
    const length = "content-length: 2\r\n";
    await neverOk(
      [
        sends(`${HEAD}${length}content-length: 3\r\n\r\n{}`),
        sends(`${HEAD}${length}transfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`),
        sends(`${HEAD}x-nul: a\0b\r\n${length}\r\n{}`),
        sends(`garbage ${CANARY}\r\n\r\n`),
        sends(`HTTP/1.1 200 OK\r\n${CANARY}\r\n\r\n`),
        (socket) => socket.end("SSH-2.0-OpenSSH_9.2p1\r\n"),
        (socket) => socket.end("<html>HTTP/0.9</html>"),
        sends("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
        sends(`HTTP/1.1 200 OK\r\nx-big: ${"a".repeat(40_000)}\r\n\r\n`),
      ],
      BRIEF,
    );
  });
  it("E12 the status decides, not the words: an error in a 200 is none of a key's [T26]", async () => {
    const body = '{"error":{"message":"Incorrect API key provided","code":"invalid_api_key"}}';
    assertFails(await answered(json(body, 401)), "auth/invalid-key");
    await neverOk([json(body)]);
  });
  it("E15 trailers are ignored [T17]", async () => {
    const list = '{"object":"list","data":[{"id":"m","object":"model"}]}';
    const chunk = `${list.length.toString(16)}\r\n${list}\r\n0\r\n`;
    const after = await answered(
      sends(
        `${HEAD}transfer-encoding: chunked\r\ntrailer: x\r\n\r\n${chunk}x: ::error::${CANARY}\r\nlocation: https://evil.test/\r\n\r\n`,
      ),
      { inputs: { model: "m" } },
    );
    assert.deepEqual([after.run.exitCode, after.everything.includes("evil.test")], [0, false]);
  });
});
