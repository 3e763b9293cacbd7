import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { TargetReport } from "../src/report.ts";
import { layerStates, TARGET_LAYERS } from "../src/reporters/layer-states.ts";
import { STATE_SYMBOLS } from "../src/reporters/words.ts";
import { failedTarget, sampleFinding, sampleRequest, sampleTarget } from "./support/sample-report.ts";

const EMPTY_LIST = { count: null, required: [] };

/** config secret base-url network route auth access quota rate service model wire */
const CASES: readonly (readonly [string, TargetReport, string])[] = [
  ["a list that answers", sampleTarget(), "✓✓✓✓✓✓✓−✓✓✓−"],
  ["no request", sampleTarget({ requests: [], models: EMPTY_LIST }), "✓✓✓−−−−−−−−−"],
  [
    "no answer",
    sampleTarget({
      requests: [sampleRequest({ status: null, code: "ECONNREFUSED" })],
      models: EMPTY_LIST,
      findings: [sampleFinding("network/refused")],
    }),
    "✓✓✓✗−−−−−−−−",
  ],
  ["a rejected key beside a warning", failedTarget(), "!✓✓✓✓✗−−−−−−"],
  [
    "a server fault says nothing of the key",
    sampleTarget({
      requests: [sampleRequest({ status: 503 })],
      models: EMPTY_LIST,
      findings: [sampleFinding("service/unavailable")],
    }),
    "✓✓✓✓✓−−−−✗−−",
  ],
  [
    "a list that is missing says nothing of the key",
    sampleTarget({
      requests: [sampleRequest({ status: 404 }), sampleRequest({ authenticated: false, status: 401 })],
      models: EMPTY_LIST,
      findings: [sampleFinding("route/models-unavailable")],
    }),
    "✓✓✓✓!−−−−−−−",
  ],
  [
    "a firewall that refuses before the key is read",
    sampleTarget({
      requests: [sampleRequest({ status: 403 })],
      models: EMPTY_LIST,
      findings: [sampleFinding("access/firewall")],
    }),
    "✓✓✓✓✓−✗−−−−−",
  ],
  ["a public list", sampleTarget({ findings: [sampleFinding("auth/unproven")] }), "✓✓✓✓✓!✓−✓✓✓−"],
  [
    "the wire route and the key's budget",
    sampleTarget({
      requests: [sampleRequest({ purpose: "key" }), sampleRequest({ purpose: "route", status: 400 })],
    }),
    "✓✓✓✓✓✓✓✓✓✓✓✓",
  ],
  [
    "an answer that was given without the key",
    sampleTarget({ requests: [sampleRequest({ authenticated: false })], models: EMPTY_LIST }),
    "✓✓✓✓✓−−−−−−−",
  ],
  ["a fault of our own", sampleTarget({ findings: [sampleFinding("internal/error")] }), "−−−−−−−−−−−−"],
  [
    "two failed layers",
    sampleTarget({ findings: [sampleFinding("config/syntax"), sampleFinding("secret/empty")], requests: [] }),
    "✗✗−−−−−−−−−−",
  ],
];

describe("layerStates", () => {
  for (const [name, target, symbols] of CASES) {
    it(name, () => {
      const states = layerStates(target);
      assert.equal(states.map(({ state }) => STATE_SYMBOLS[state]).join(""), symbols);
      assert.deepEqual(
        states.map(({ layer }) => layer),
        TARGET_LAYERS,
      );
    });
  }

  it("has the twelve layers of a target", () => {
    assert.equal(TARGET_LAYERS.length, 12);
  });
});
