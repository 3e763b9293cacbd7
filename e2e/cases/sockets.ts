import { at, type Case } from "../support/case.ts";

const QUICK = { timeout: "2" };

/** No answer, or none that is HTTP. */
export const SOCKET_CASES: readonly Case[] = [
  at("{refused}/v1", "network/refused", { authenticated: 0, unheard: true }),
  at("{silent}/v1", "network/timeout", { inputs: QUICK }),
  at("{silent}/v1", "network/timeout", { name: "silent, with retries", inputs: { ...QUICK, retries: "2" } }),
  at("{reset}/v1", "network/reset"),
  at("{reset}/v1", "network/reset", {
    name: "reset, with retries",
    inputs: { retries: "2" },
    authenticated: 3,
  }),
  at("{closing}/v1", "network/reset"),
  at("{half}/v1", "network/reset"),
  at("{stalled}/v1", "network/timeout", { inputs: QUICK }),
  at("{drip}/v1", "network/timeout", { inputs: QUICK }),
  at("{banner}/v1", "wire/bad-response"),
];
