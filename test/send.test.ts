import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Evidence, Probe, ProbeRequest } from "../src/evidence.ts";
import { createSender, type Clock } from "../src/send.ts";
import { BAD_KEY, errorReply, failure, LIST, NOT_FOUND, PAGE } from "./support/replies.ts";
import { targetOf } from "./support/target.ts";

const REQUEST: ProbeRequest = {
  purpose: "models",
  method: "GET",
  url: "https://llm.example.net/v1/models",
  headers: {},
  authenticated: true,
};
const OVERLOADED = errorReply(503, "The engine is currently overloaded, please try again later");
const LIMITED = errorReply(429, "Rate limit reached for requests", "rate_limit_exceeded");

interface World {
  readonly clock: Clock;
  readonly probe: Probe;
  readonly pauses: readonly number[];
  /** Milliseconds that each probe was given. */
  readonly deadlines: readonly number[];
  readonly time: () => number;
}

/** Time moves only when somebody sleeps (by `oversleep` more than asked) or a probe takes some. */
function world(answers: readonly Evidence[], { takes = 100, oversleep = 0 } = {}): World {
  let time = 0;
  const pauses: number[] = [];
  const deadlines: number[] = [];
  return {
    clock: {
      now: () => new Date(time).toISOString(),
      elapsed: () => time,
      sleep: (milliseconds) => {
        pauses.push(milliseconds);
        time += milliseconds + oversleep;
        return Promise.resolve();
      },
    },
    probe: (_, { deadlineMs }) => {
      const answer = answers[deadlines.length % answers.length] ?? NOT_FOUND;
      deadlines.push(deadlineMs);
      const late = takes > deadlineMs;
      time += Math.min(takes, deadlineMs);
      return Promise.resolve(late ? failure("DEADLINE", "wait") : answer);
    },
    pauses,
    deadlines,
    time: () => time,
  };
}

function senderIn({ probe, clock }: World, limits: { timeout?: number; retries?: number } = {}) {
  return createSender(targetOf({ baseUrl: "https://llm.example.net/v1" }), probe, clock, {
    timeout: 10_000,
    retries: 2,
    ...limits,
  });
}

const FOR_GOOD: readonly (readonly [string, Evidence])[] = [
  ["auth/invalid-key", BAD_KEY],
  ["access/permission", errorReply(403, "Missing scopes: api.model.read.", "missing_scope")],
  ["quota/exhausted", errorReply(429, "You exceeded your current quota", "insufficient_quota")],
  ["route/html", PAGE],
  ["model/not-found", errorReply(404, "The model does not exist", "model_not_found")],
  ["network/dns", failure("ENOTFOUND", "dns")],
  ["network/refused", failure("ECONNREFUSED")],
  ["network/tls", failure("CERT_HAS_EXPIRED", "tls")],
  ["network/redirect", { kind: "response", status: 307, headers: { location: "/x" }, body: "" }],
  ["base-url/internal-address", failure("INTERNAL_ADDRESS", "dns")],
  ["ok", LIST],
];

const MAY_HEAL: readonly (readonly [string, Evidence])[] = [
  ["rate/limited", LIMITED],
  ["service/overloaded", OVERLOADED],
  ["service/unavailable", errorReply(502, "Bad gateway")],
  ["network/reset", failure("ECONNRESET", "wait")],
  ["network/timeout", failure("ETIMEDOUT")],
  ["network/dns", failure("EAI_AGAIN", "dns")],
];

describe("send", () => {
  for (const [id, evidence] of FOR_GOOD) {
    it(`does not ask again after ${id}`, async () => {
      const here = world([evidence]);
      const sender = senderIn(here);
      const { reading } = await sender.send(REQUEST);
      assert.equal(reading.id, id);
      assert.deepEqual([here.deadlines.length, here.pauses], [1, []]);
    });
  }

  for (const [id, evidence] of MAY_HEAL) {
    it(`asks again after ${id}, with growing pauses and counted attempts`, async () => {
      const here = world([evidence]);
      const sender = senderIn(here);
      const { reading } = await sender.send(REQUEST);
      assert.equal(reading.id, id);
      assert.deepEqual(
        sender.exchanges.map(({ attempt }) => attempt),
        [1, 2, 3],
      );
      assert.deepEqual(here.pauses, [300, 600]);
    });
  }

  it("stops as soon as it heals", async () => {
    const here = world([OVERLOADED, LIST]);
    const sender = senderIn(here, { retries: 5 });
    const observation = await sender.send(REQUEST);
    assert.equal(observation.reading.id, "ok");
    assert.deepEqual(
      sender.exchanges.map(({ attempt, evidence }) => [attempt, evidence]),
      [
        [1, OVERLOADED],
        [2, LIST],
      ],
    );
  });

  it("asks once with no retries", async () => {
    const here = world([OVERLOADED]);
    await senderIn(here, { retries: 0 }).send(REQUEST);
    assert.deepEqual([here.deadlines.length, here.pauses], [1, []]);
  });

  it("records when each request was sent and how long it took", async () => {
    const here = world([OVERLOADED, LIST], { takes: 120.4 });
    const sender = senderIn(here);
    await sender.send(REQUEST);
    assert.deepEqual(
      sender.exchanges.map(({ sentAt, durationMs }) => [sentAt, durationMs]),
      [
        ["1970-01-01T00:00:00.000Z", 120],
        ["1970-01-01T00:00:00.420Z", 120],
      ],
    );
  });
});

const WAITS: readonly (readonly [string, Readonly<Record<string, string>>, readonly number[]])[] = [
  ["seconds", { "retry-after": "2" }, [2000, 2000]],
  ["none to wait", { "retry-after": "0" }, [0, 0]],
  ["milliseconds", { "retry-after-ms": "1500" }, [1500, 1500]],
  [
    "a date",
    { date: "Fri, 20 Nov 2026 00:00:00 GMT", "retry-after": "Fri, 20 Nov 2026 00:00:03 GMT" },
    [3000, 3000],
  ],
  ["longer than the deadline", { "retry-after": "10" }, []],
  ["much longer", { "retry-after": "86400" }, []],
  ["once inside the deadline, but not twice", { "retry-after": "6" }, [6000]],
  ["nonsense", { "retry-after": "soon" }, [300, 600]],
];

describe("Retry-After", () => {
  for (const [name, headers, pauses] of WAITS) {
    it(`is honoured: ${name}`, async () => {
      const here = world([{ ...LIMITED, headers }]);
      const { reading } = await senderIn(here).send(REQUEST);
      assert.equal(reading.id, "rate/limited");
      assert.deepEqual(here.pauses, pauses);
      assert.ok(here.time() <= 10_000);
    });
  }
});

describe("the deadline", () => {
  it("counts down over a request and its retries", async () => {
    const here = world([OVERLOADED], { takes: 1000 });
    await senderIn(here, { timeout: 3000 }).send(REQUEST);
    assert.deepEqual(here.deadlines, [3000, 1700, 100]);
    assert.ok(here.time() <= 3000);
  });

  it("leaves no pause that would end after it", async () => {
    const here = world([OVERLOADED], { takes: 800 });
    const { reading } = await senderIn(here, { timeout: 1000 }).send(REQUEST);
    assert.equal(reading.id, "service/overloaded");
    assert.deepEqual([here.deadlines.length, here.pauses], [1, []]);
  });

  it("ends a request that is silent, once", async () => {
    const here = world([LIST], { takes: 60_000 });
    const { reading } = await senderIn(here, { timeout: 1000 }).send(REQUEST);
    assert.equal(reading.id, "network/timeout");
    assert.deepEqual([here.deadlines.length, here.time()], [1, 1000]);
  });

  it("keeps the server's answer where it cuts the retry", async () => {
    const here = world([OVERLOADED], { takes: 700 });
    const sender = senderIn(here, { timeout: 1500 });
    const { reading } = await sender.send(REQUEST);
    assert.equal(reading.id, "service/overloaded");
    assert.deepEqual(
      sender.exchanges.map(({ evidence }) => (evidence.kind === "failure" ? evidence.code : evidence.status)),
      [503, "DEADLINE"],
    );
  });

  it("sends nothing after it, even where a pause took longer than asked", async () => {
    const here = world([OVERLOADED], { oversleep: 60_000 });
    const sender = senderIn(here);
    const { reading } = await sender.send(REQUEST);
    assert.equal(reading.id, "service/overloaded");
    assert.equal(here.deadlines.length, 1);
  });

  it("is one for all requests after the first", async () => {
    const here = world([LIST], { takes: 900 });
    const sender = senderIn(here, { timeout: 1000 });
    const ids: string[] = [];
    while (ids.length < 4) ids.push((await sender.send(REQUEST)).reading.id);
    assert.deepEqual(ids, ["ok", "ok", "network/timeout", "network/timeout"]);
    assert.ok(here.time() <= 2000);
    assert.equal(here.deadlines.length, 3, "the fourth was not sent");
    assert.equal(sender.exchanges.length, 4);
  });
});
