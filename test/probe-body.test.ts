import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { bodyLimits, readBody } from "../src/network/body.ts";
import { collectBytes } from "../src/network/bytes.ts";
import { reply } from "./support/raw-server.ts";
import { against, ask, get } from "./support/probe-with-server.ts";

const LIST = JSON.stringify({
  object: "list",
  data: Array.from({ length: 300 }, (_, n) => ({ id: `model-${n * n}` })),
});

const MOST = bodyLimits({ authenticated: true }).decoded;

describe("content encodings", () => {
  const good: readonly (readonly [string, Uint8Array])[] = [
    ["", Buffer.from(LIST)],
    ["identity", Buffer.from(LIST)],
    ["gzip", gzipSync(LIST)],
    ["x-gzip", gzipSync(LIST)],
    [" GZIP , identity", gzipSync(LIST)],
    ["deflate", deflateSync(LIST)],
    ["deflate", deflateRawSync(LIST)],
    ["br", brotliCompressSync(LIST)],
  ];
  for (const [encoding, wire] of good) {
    it(`${JSON.stringify(encoding)}, ${wire.length} bytes`, async () => {
      assert.deepEqual(await readBody(wire, encoding, MOST), { body: LIST });
    });
    it(`${JSON.stringify(encoding)} that was cut on the way keeps its beginning`, async () => {
      const { body, bodyFault } = await readBody(wire.subarray(0, wire.length - 40), encoding, MOST, "cut");
      assert.equal(bodyFault, "cut");
      assert.ok(LIST.startsWith(body) && body.length > 0 && body.length < LIST.length);
    });
  }

  const bad: readonly (readonly [string, string, Uint8Array])[] = [
    ["plain text that claims to be gzip", "gzip", Buffer.from(LIST)],
    ["gzip that ends early", "gzip", gzipSync(LIST).subarray(0, 90)],
    ["deflate that ends early", "deflate", deflateSync(LIST).subarray(0, 90)],
    ["brotli that ends early", "br", brotliCompressSync(LIST).subarray(0, 90)],
    ["two layers", "gzip, gzip", gzipSync(gzipSync(LIST))],
    ["an encoding that is not known", "zstd", Buffer.from([0x28, 0xb5, 0x2f, 0xfd])],
    ["a name from the prototype", "constructor", Buffer.from(LIST)],
  ];
  for (const [name, encoding, wire] of bad) {
    it(`${name}: bad-encoding`, async () => {
      const { body, bodyFault } = await readBody(wire, encoding, MOST);
      assert.equal(bodyFault, "bad-encoding");
      assert.ok(LIST.startsWith(body) && body.length < LIST.length);
    });
  }

  for (const [encoding, compress] of [
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
  ] as const) {
    it(`a ${encoding} bomb ends at 4 MiB`, async () => {
      const bomb = compress(Buffer.alloc(8 * 1024 * 1024, "a"));
      const { body, bodyFault } = await readBody(bomb, encoding, MOST);
      assert.deepEqual([bodyFault, body.length], ["too-large", MOST]);
    });
  }

  it("of an answer to a request without the key the beginning is kept", () => {
    const { wire, decoded } = bodyLimits({ authenticated: false });
    assert.ok(wire < 256 * 1024 && decoded < 256 * 1024);
    assert.equal(MOST, 4 * 1024 * 1024);
  });

  it("an empty body needs no decoding", async () => {
    assert.deepEqual(await readBody(new Uint8Array(), "gzip", MOST), { body: "" });
  });
});

describe("text", () => {
  const cases: readonly (readonly [string, readonly number[], string])[] = [
    ["a byte order mark is dropped", [0xef, 0xbb, 0xbf, 0x7b, 0x7d], "{}"],
    ["invalid bytes become U+FFFD", [0x61, 0xff, 0xc3], "a\ufffd\ufffd"],
    ["NUL stays", [0x61, 0, 0x62], "a\0b"],
  ];
  for (const [name, bytes, expected] of cases) {
    it(name, async () => {
      assert.deepEqual(await readBody(Uint8Array.from(bytes), "", MOST), { body: expected });
    });
  }
});

describe("collected bytes", () => {
  it("grow, are copied, and end at the limit", () => {
    const bytes = collectBytes(40_000);
    const chunk = new Uint8Array(16_000).fill(1);
    assert.deepEqual(
      [bytes.add(chunk), bytes.add(chunk), bytes.add(chunk), bytes.add(chunk)],
      [true, true, false, false],
    );
    chunk.fill(2);
    assert.deepEqual([...new Set(bytes.all())], [1]);
    assert.equal(bytes.all().length, 40_000);
  });
});

it("a server that compresses unasked is read", async () => {
  await against({ onRequest: reply(200, { "content-encoding": "gzip" }, gzipSync(LIST)) }, async (url) => {
    const evidence = await ask(get(url));
    assert.ok(evidence.kind === "response");
    assert.deepEqual([evidence.status, evidence.body, evidence.bodyFault], [200, LIST, undefined]);
  });
});
