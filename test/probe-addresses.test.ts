import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Lookup } from "../src/network/addresses.ts";
import { createProbe, type NetworkSettings } from "../src/probe.ts";
import { reply } from "./support/raw-server.ts";
import { closedPort } from "./support/free-ports.ts";
import { against, ask, get, PLAIN } from "./support/probe-with-server.ts";

const OK = reply(200, {}, '{"data":[]}');

function resolver(...answers: readonly (readonly string[])[]): { lookup: Lookup; asked: () => number } {
  let asked = 0;
  const lookup: Lookup = (_hostname, _options, callback) => {
    const addresses = answers[Math.min(asked, answers.length - 1)] ?? [];
    asked += 1;
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  };
  return { lookup, asked: () => asked };
}

describe("addresses", () => {
  const refused: readonly (readonly [string, string, readonly string[], NetworkSettings["trust"], string])[] =
    [
      [
        "metadata behind a name",
        "https://api.example.test/",
        ["169.254.169.254"],
        "trusted",
        "INTERNAL_ADDRESS",
      ],
      [
        "metadata beside a good one",
        "https://api.example.test/",
        ["203.0.113.7", "169.254.169.254"],
        "trusted",
        "INTERNAL_ADDRESS",
      ],
      [
        "mapped metadata",
        "https://api.example.test/",
        ["::ffff:169.254.169.254"],
        "trusted",
        "INTERNAL_ADDRESS",
      ],
      [
        "link-local with a zone",
        "https://api.example.test/",
        ["fe80::1%eth0"],
        "trusted",
        "INTERNAL_ADDRESS",
      ],
      ["unspecified", "https://api.example.test/", ["0.0.0.0"], "trusted", "INTERNAL_ADDRESS"],
      ["no address at all", "https://api.example.test/", ["somewhere"], "trusted", "INTERNAL_ADDRESS"],
      ["no address", "https://api.example.test/", [], "trusted", "ENOTFOUND"],
      [
        "private, untrusted",
        "https://api.example.test/",
        ["8.8.8.8", "10.0.0.1"],
        "untrusted",
        "INTERNAL_ADDRESS",
      ],
      [
        "loopback name, untrusted",
        "https://api.example.test/",
        ["127.0.0.1"],
        "untrusted",
        "INTERNAL_ADDRESS",
      ],
      ["localhost, untrusted", "http://localhost/", ["127.0.0.1"], "untrusted", "INTERNAL_ADDRESS"],
      ["http to a name that is not this machine", "http://localhost/", ["10.0.0.1"], "trusted", "INSECURE"],
      ["literal metadata", "https://169.254.169.254/", [], "trusted", "INTERNAL_ADDRESS"],
      ["literal metadata in hexadecimal", "https://0xa9fea9fe/", [], "trusted", "INTERNAL_ADDRESS"],
      ["literal mapped metadata", "https://[::ffff:a9fe:a9fe]/", [], "trusted", "INTERNAL_ADDRESS"],
      ["literal private, untrusted", "https://10.0.0.1/", [], "untrusted", "INTERNAL_ADDRESS"],
      ["literal loopback, untrusted", "https://127.0.0.1/", [], "untrusted", "INTERNAL_ADDRESS"],
      ["literal http", "http://10.0.0.1/", [], "trusted", "INSECURE"],
    ];
  for (const [name, url, addresses, trust, code] of refused) {
    it(`${name}: ${code}`, async () => {
      const { lookup } = resolver(addresses);
      assert.deepEqual(await ask(get(url), 3000, { trust, lookup }), { kind: "failure", stage: "dns", code });
    });
  }

  it("a name is looked up once and the checked address is used", async () => {
    await against({ onRequest: OK }, async (_url, server) => {
      const { lookup, asked } = resolver(["127.0.0.1"], ["169.254.169.254"]);
      const evidence = await ask(get(`http://api.localhost:${server.port}/`), 3000, { lookup });
      assert.equal(evidence.kind, "response");
      assert.deepEqual([asked(), server.connections()], [1, 1]);
      assert.match(server.received(), /^host: api\.localhost:\d+\r$/m);
    });
  });
  it("an answer that changes is checked again at the next probe", async () => {
    await against({ onRequest: OK }, async (_url, server) => {
      const { lookup } = resolver(["127.0.0.1"], ["169.254.169.254"]);
      const network = createProbe({ ...PLAIN, lookup });
      const request = get(`http://api.localhost:${server.port}/`);
      assert.equal((await network.probe(request, { deadlineMs: 3000 })).kind, "response");
      const second = await network.probe(request, { deadlineMs: 3000 });
      assert.deepEqual(second, { kind: "failure", stage: "dns", code: "INTERNAL_ADDRESS" });
      assert.equal(server.connections(), 1);
      await network.close();
    });
  });
  it("the second address is tried where the first refuses", async () => {
    await against({ onRequest: OK }, async (_url, server) => {
      const { lookup } = resolver(["::1", "127.0.0.1"]);
      assert.equal((await ask(get(`http://localhost:${server.port}/`), 3000, { lookup })).kind, "response");
    });
  });
  it("all addresses refuse: an AggregateError without words", async () => {
    const port = await closedPort();
    const { lookup } = resolver(["127.0.0.1", "::1"]);
    const evidence = await ask(get(`http://localhost:${port}/`), 3000, { lookup });
    assert.deepEqual(evidence, { kind: "failure", stage: "connect", code: "ECONNREFUSED" });
  });
  it("a closed port refuses", async () => {
    const port = await closedPort();
    const evidence = await ask(get(`http://127.0.0.1:${port}/`));
    assert.deepEqual(evidence, { kind: "failure", stage: "connect", code: "ECONNREFUSED" });
  });
  it("a resolver that answers too late leads nowhere", async () => {
    await against({ onRequest: OK }, async (url, server) => {
      const answers: (() => void)[] = [];
      const lookup: Lookup = (_hostname, _options, callback) => {
        answers.push(() => {
          callback(null, [{ address: "127.0.0.1", family: 4 }]);
        });
      };
      const evidence = await ask(get(url.replace("127.0.0.1", "localhost")), 100, { lookup });
      assert.deepEqual(evidence, { kind: "failure", stage: "dns", code: "DEADLINE" });
      for (const answer of answers) answer();
      await new Promise((resolve) => setTimeout(resolve, 50));
      assert.deepEqual([answers.length, server.connections()], [1, 0]);
    });
  });
  it("a resolver that never answers is left at the deadline", async () => {
    const evidence = await ask(get("https://api.example.test/"), 300, { lookup: () => undefined });
    assert.deepEqual(evidence, { kind: "failure", stage: "dns", code: "DEADLINE" });
  });
  for (const code of ["ENOTFOUND", "EAI_AGAIN"]) {
    it(`a resolver's ${code} is passed on`, async () => {
      const lookup: Lookup = (_hostname, _options, callback) => {
        callback(Object.assign(new Error("getaddrinfo"), { code }), []);
      };
      const evidence = await ask(get("https://api.example.test/"), 3000, { lookup });
      assert.deepEqual(evidence, { kind: "failure", stage: "dns", code });
    });
  }
  for (const [url, code] of [
    ["ftp://api.example.test/", "ERR_INVALID_PROTOCOL"],
    ["no url", "ERR_INVALID_URL"],
  ] as const) {
    it(`${url} is nothing to send`, async () => {
      assert.deepEqual(await ask(get(url)), { kind: "failure", stage: "send", code });
    });
  }
});
