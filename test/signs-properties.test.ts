import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { parseCurlOutput } from "../src/diagnose.ts";
import type { ServerResponse } from "../src/evidence.ts";
import { readModelList } from "../src/model-list.ts";
import { isReasonId } from "../src/reasons.ts";
import { readResponse } from "../src/signs/read-response.ts";
import type { Asked } from "../src/signs/reading.ts";

const ASKED: readonly Asked[] = ["models", "chat", "responses", "key", "other"];

const WORDS = [
  "error", "message", "quota", "exceeded", "rate limit", "api key", "invalid", "not", "model", "does not exist", "access",
  "your", "account", "has been", "disabled", "token", "expired", "per day", "try again in", "9m", "令牌", "额度", "{", "}",
]; // prettier-ignore

const body = fc.oneof(
  fc.string({ unit: "binary", maxLength: 2000 }),
  fc.json({ maxDepth: 6 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 200 }).map((words) => words.join(" ")),
  fc
    .array(fc.constantFrom(...WORDS), { maxLength: 60 })
    .map((words) => JSON.stringify({ error: { message: words.join(" "), code: words[0] ?? null } })),
  fc.string({ maxLength: 300 }).map((text) => `<html><title>${text}</title>${text}</html>`),
  fc.string({ maxLength: 300 }).map((text) => `event: error\ndata: ${text}\n\n`),
);

const response: fc.Arbitrary<ServerResponse> = fc.record({
  kind: fc.constant("response" as const),
  status: fc.oneof(
    fc.constantFrom(0, 200, 204, 206, 304, 401, 403, 404, 429, 500, 503, 999),
    fc.integer({ min: 0, max: 999 }),
  ),
  headers: fc.dictionary(
    fc.constantFrom("content-type", "retry-after", "date", "server", "cf-mitigated", "x-request-id"),
    fc.string({ maxLength: 100 }),
  ),
  body,
});

describe("readResponse on anything", () => {
  it("gives a reason or ok, and keeps its promises", () => {
    fc.assert(
      fc.property(response, fc.constantFrom(...ASKED), (answer, asked) => {
        const reading = readResponse(answer, { asked });
        assert.ok(reading.id === "ok" || isReasonId(reading.id));
        assert.ok(!reading.alternatives.some((id) => id === reading.id));
        assert.ok(reading.retryAfter === undefined || reading.retryAfter >= 0);
        if (reading.id !== "ok") return;
        assert.equal(answer.status, 200);
        assert.equal(reading.retryable, false);
        if (asked !== "models") return;
        const list = readModelList(answer.body);
        assert.ok(list.kind !== "other" && (list.ids ?? []).length > 0);
      }),
      { numRuns: 2000 },
    );
  });

  it("never says ok for a list under another status than 200", () => {
    const list = JSON.stringify({ object: "list", data: [{ id: "m" }] });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), (status) => {
        const reading = readResponse(
          { kind: "response", status, headers: {}, body: list },
          { asked: "models" },
        );
        assert.equal(reading.id === "ok", status === 200);
      }),
    );
  });

  it("reads what curl prints without throwing", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 500 }), body),
        fc.option(fc.integer({ min: 0, max: 999 })),
        (text, status) => {
          const read = parseCurlOutput(`HTTP/1.1 ${status ?? ""} ${text}`, status ?? undefined);
          assert.ok(read === undefined || Number.isInteger(read.status));
        },
      ),
    );
  });
});

const MEBIBYTE = 1_048_576;

/** Bodies made to be slow to read: 4 MiB each, the most that is ever kept of an answer. */
const HOSTILE: readonly (readonly [name: string, body: string])[] = [
  ["open brackets", "[".repeat(4 * MEBIBYTE)],
  ["open objects", '{"a":'.repeat(MEBIBYTE * 0.8)],
  ["open tags", "<a ".repeat(MEBIBYTE)],
  ["open scripts", `<html>${"<script>".repeat(MEBIBYTE / 2)}`],
  ["a message without an end", `{"error":{"message":"${"api key quota ".repeat(300_000)}`],
  ["backslashes", `{"error":"${"\\".repeat(4 * MEBIBYTE)}`],
  ["white space", `a${" ".repeat(4 * MEBIBYTE)}`],
  ["events", "data: {\n".repeat(MEBIBYTE / 2)],
  ["Python's print", "{'a': '".repeat(MEBIBYTE / 2)],
  ["a long list", `{"data":[${'{"id":"x"},'.repeat(300_000)}{"id":"y"}]}`],
  [
    "repeated words of the signs",
    JSON.stringify({ error: { message: "your account is model not key token ".repeat(300) } }),
  ],
];

describe("readResponse on hostile bodies", () => {
  for (const [name, text] of HOSTILE) {
    it(`takes less than 50 ms for ${name}`, () => {
      const times = [200, 401, 429, 200, 401].map((status) => {
        const start = performance.now();
        readResponse({ kind: "response", status, headers: {}, body: text }, { asked: "models" });
        return performance.now() - start;
      });
      // The fastest of five measures the work; the others also measure what else the machine does.
      const fastest = Math.min(...times);
      assert.ok(fastest < 50, `${fastest} ms`);
    });
  }
});
