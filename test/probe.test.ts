import assert from "node:assert/strict";
import { describe, it } from "node:test";
import packageJson from "../package.json" with { type: "json" };
import { createProbe } from "../src/probe.ts";
import { VERSION } from "../src/version.ts";
import { repeats, reply, sends } from "./support/raw-server.ts";
import { against, ask, get, PLAIN } from "./support/probe-with-server.ts";

const OK = reply(200, { "content-type": "application/json" }, '{"object":"list","data":[]}');
const MIB = 1024 * 1024;

describe("an answer", () => {
  it("has its status, lower-case headers, repeated ones joined, and its text", async () => {
    const head = "HTTP/1.1 429 Slow\r\nX-Twice: a\r\nx-twice: b\r\n__proto__: c\r\ncontent-length: 5\r\n\r\n";
    await against(
      { onRequest: sends(head, "h\u00e9\u20ac".slice(0, 2), "\xff\xff".slice(0, 0), "ok") },
      async (url) => {
        const evidence = await ask(get(url));
        assert.ok(evidence.kind === "response");
        assert.equal(evidence.status, 429);
        assert.deepEqual(Object.entries(evidence.headers), [
          ["x-twice", "a, b"],
          ["__proto__", "c"],
          ["content-length", "5"],
        ]);
        assert.equal(evidence.body, "h\u00e9ok");
      },
    );
  });

  it("may come after a 103, and trailers are ignored", async () => {
    const early = "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n";
    const answer = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nx-late: 1\r\n\r\n";
    await against({ onRequest: sends(early, answer) }, async (url) => {
      const headers = { "transfer-encoding": "chunked" };
      assert.deepEqual(await ask(get(url)), { kind: "response", status: 200, headers, body: "{}" });
    });
  });

  for (const status of [200, 204, 299, 304, 400, 418, 499, 500, 529, 600, 999]) {
    it(`${status} is passed on as it is`, async () => {
      await against(
        { onRequest: sends(`HTTP/1.1 ${status} X\r\ncontent-length: 0\r\n\r\n`) },
        async (url) => {
          const evidence = await ask(get(url));
          assert.equal(evidence.kind === "response" ? evidence.status : evidence.code, status);
        },
      );
    });
  }
});

describe("redirects are not followed", () => {
  for (const status of [301, 302, 303, 307, 308]) {
    it(String(status), async () => {
      await against({ onRequest: OK }, async (elsewhere, other) => {
        await against({ onRequest: reply(status, { location: elsewhere }, "") }, async (url, server) => {
          const evidence = await ask(get(url, { authorization: "Bearer made-up" }));
          assert.ok(evidence.kind === "response");
          assert.deepEqual([evidence.status, evidence.headers["location"]], [status, elsewhere]);
          assert.deepEqual([server.requests(), other.connections()], [1, 0]);
        });
      });
    });
  }
});

describe("limits", () => {
  it("reads an endless body up to 1 MiB", async () => {
    await against({ onRequest: repeats("HTTP/1.1 200 OK\r\n\r\n", "a".repeat(65_536)) }, async (url) => {
      const evidence = await ask(get(url));
      assert.ok(evidence.kind === "response");
      assert.deepEqual([evidence.bodyFault, evidence.body], ["too-large", "a".repeat(MIB)]);
    });
  });
  it("takes a body of exactly 1 MiB whole", async () => {
    await against({ onRequest: reply(200, {}, "b".repeat(MIB)) }, async (url) => {
      const evidence = await ask(get(url));
      assert.ok(evidence.kind === "response");
      assert.deepEqual([evidence.bodyFault, evidence.body.length], [undefined, MIB]);
    });
  });
  it("cuts a body of one byte more", async () => {
    await against({ onRequest: reply(200, {}, "b".repeat(MIB + 1)) }, async (url) => {
      const evidence = await ask(get(url));
      assert.ok(evidence.kind === "response");
      assert.deepEqual([evidence.bodyFault, evidence.body.length], ["too-large", MIB]);
    });
  });
  it("does not start without time", async () => {
    await against({ onRequest: OK }, async (url, server) => {
      assert.deepEqual(await ask(get(url), 0), { kind: "failure", stage: "dns", code: "DEADLINE" });
      assert.equal(server.connections(), 0);
    });
  });
});

describe("close", () => {
  it("ends what is under way, and nothing is sent after it", async () => {
    await against({}, async (url, server) => {
      const network = createProbe(PLAIN);
      const running = network.probe(get(url), { deadlineMs: 60_000 });
      while (server.requests() === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      await network.close();
      assert.deepEqual(await running, { kind: "failure", stage: "wait", code: "CLOSED" });
      const after = await network.probe(get(url), { deadlineMs: 3000 });
      assert.deepEqual(after, { kind: "failure", stage: "dns", code: "CLOSED" });
      assert.equal(server.connections(), 1);
      await network.close();
    });
  });
  it("leaves probes side by side alone until then", async () => {
    await against({ onRequest: OK }, async (url, server) => {
      const network = createProbe(PLAIN);
      const all = await Promise.all(
        Array.from({ length: 20 }, () => network.probe(get(url), { deadlineMs: 3000 })),
      );
      assert.deepEqual([...new Set(all.map(({ kind }) => kind))], ["response"]);
      assert.deepEqual([server.connections(), server.requests()], [20, 20]);
      await network.close();
    });
  });
});

it("the version is the package's", () => {
  assert.equal(VERSION, packageJson.version);
});
