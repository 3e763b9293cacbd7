/** Every scenario in every mode (a sample of them unless PREFLIGHT_MATRIX is `full`). */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { layerOf } from "../../src/finding.ts";
import { MODES, type Mode } from "../support/modes.ts";
import { runScenario } from "../support/run-scenario.ts";
import { loadScenarios, type NamedScenario } from "../support/scenario.ts";

const FULL = process.env["PREFLIGHT_MATRIX"] === "full";
const scenarios = loadScenarios();

/** Behind a proxy nobody looks a name up, and another proxy is not met. */
function fits({ scenario }: NamedScenario, mode: Mode): boolean {
  const needsResolver = Object.values(scenario.env ?? {}).some((value) => value.includes("{no-names}"));
  return mode !== "proxy" || !needsResolver;
}

/** One scenario of each layer. */
function sample(mode: Mode): NamedScenario[] {
  const chosen = new Map(
    scenarios
      .filter((named) => named.scenario.verdict !== "ok" && fits(named, mode))
      .map((named) => [named.name.split(".")[0], named] as const)
      .reverse(),
  );
  return [...chosen.values()];
}

const forMode = (mode: Mode): NamedScenario[] =>
  FULL ? scenarios.filter((named) => fits(named, mode)) : sample(mode);

describe("scenarios in every mode", { concurrency: 2 }, () => {
  for (const mode of MODES.filter((name) => name !== "plain")) {
    for (const named of forMode(mode)) {
      it(`${named.name} in mode ${mode}`, async () => {
        const { stderr, outputs } = await runScenario(named, mode);
        if (mode !== "node-debug") assert.equal(stderr, "");
        assert.equal(outputs["verdict"], named.scenario.verdict);
      });
    }
  }
});

describe("two runs of the same", () => {
  for (const named of sample("plain").slice(0, 4)) {
    it(`${named.name} gives the same bytes twice`, async () => {
      assert.deepEqual(await runScenario(named, "plain"), await runScenario(named, "plain"));
    });
  }
  it("the sample has every layer that a scenario can reach", () => {
    const layers = new Set(
      sample("plain").map(({ scenario }) =>
        scenario.verdict === "ok" ? "" : layerOf(scenario.verdict as "auth/expired"),
      ),
    );
    assert.ok(layers.size >= 11, [...layers].join());
  });
});
