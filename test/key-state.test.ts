import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { PROVIDERS } from "../src/providers/index.ts";
import { readCredit, readKeyState, type Credit, type KeyState } from "../src/rules/key-state.ts";

const NOW = new Date("2026-11-20T12:00:00Z");
const PAST = NOW.getTime() / 1000 - 60;
const FUTURE = NOW.getTime() / 1000 + 60;

type Teller = Parameters<typeof readKeyState>[0];

const ROWS: readonly (readonly [Teller, unknown, KeyState])[] = [
  ["openrouter-key", { data: { limit_remaining: null, expires_at: null } }, undefined],
  ["openrouter-key", { data: { limit_remaining: 3.5 } }, undefined],
  ["openrouter-key", { data: { limit_remaining: 0 } }, "quota/key-limit"],
  ["openrouter-key", { data: { limit_remaining: -0.01 } }, "quota/key-limit"],
  ["openrouter-key", { data: { limit_remaining: 5, expires_at: "2026-11-20T11:59:59Z" } }, "auth/expired"],
  ["openrouter-key", { data: { limit_remaining: 5, expires_at: "2026-11-20T12:00:01Z" } }, undefined],
  ["openrouter-key", { data: { limit_remaining: 0, expires_at: "2020-01-01" } }, "auth/expired"],

  ["deepseek-balance", { is_available: true, balance_infos: [] }, undefined],
  ["deepseek-balance", { is_available: false, balance_infos: [] }, "quota/exhausted"],
  ["deepseek-balance", { is_available: "false" }, undefined],

  ["moonshot-balance", { data: { available_balance: 49.58 } }, undefined],
  ["moonshot-balance", { data: { available_balance: 0 } }, "quota/exhausted"],
  ["moonshot-balance", { data: { available_balance: -1.5 } }, "quota/exhausted"],

  ["credits", { balance: "95.50", total_used: "4.50" }, undefined],
  ["credits", { balance: "0.00" }, "quota/exhausted"],
  ["credits", { balance: "-2" }, "quota/exhausted"],
  ["credits", { balance: "" }, undefined],
  ["credits", { balance: "none" }, undefined],

  ["novita-balance", { availableBalance: "1000" }, undefined],
  ["novita-balance", { availableBalance: "0" }, "quota/exhausted"],

  ["xai-key", { api_key_blocked: false, api_key_disabled: false, team_blocked: false }, undefined],
  ["xai-key", { api_key_blocked: true }, "auth/revoked"],
  ["xai-key", { api_key_disabled: true }, "auth/revoked"],
  ["xai-key", { team_blocked: true }, "auth/revoked"],
  ["xai-key", { api_key_blocked: "true" }, undefined],

  ["new-api-usage", { data: { total_available: 5, unlimited_quota: false, expires_at: 0 } }, undefined],
  ["new-api-usage", { data: { total_available: 5, unlimited_quota: false, expires_at: -1 } }, undefined],
  ["new-api-usage", { data: { total_available: 0, unlimited_quota: false } }, "quota/key-limit"],
  ["new-api-usage", { data: { total_available: 0, unlimited_quota: true } }, undefined],
  ["new-api-usage", { data: { total_available: 5, expires_at: PAST } }, "auth/expired"],
  ["new-api-usage", { data: { total_available: 5, expires_at: FUTURE } }, undefined],

  ["litellm-key", { info: { spend: 1, max_budget: null, expires: null } }, undefined],
  ["litellm-key", { info: { spend: 1, max_budget: 2 } }, undefined],
  ["litellm-key", { info: { spend: 2, max_budget: 2 } }, "quota/key-limit"],
  [
    "litellm-key",
    { info: { spend: 0, max_budget: 9, expires: "2026-11-19T00:00:00+00:00" } },
    "auth/expired",
  ],
  ["litellm-key", { info: { spend: 0, max_budget: 9, expires: "2026-12-01T00:00:00+00:00" } }, undefined],
];

describe("readKeyState", () => {
  for (const [tells, body, state] of ROWS) {
    const text = JSON.stringify(body);
    it(`${tells} ${text}: ${state ?? "all is well"}`, () => {
      assert.equal(readKeyState(tells, text, NOW), state);
    });
  }

  it("says nothing of what it cannot read", () => {
    const bodies = ["", "no", "null", "[]", "1", '"x"', "{}", '{"data":null}', '{"data":[]}', '{"info":"x"}'];
    const tellers = PROVIDERS.flatMap(({ proof }) => (proof?.tells === undefined ? [] : [proof.tells]));
    assert.ok(new Set(tellers).size >= 8);
    for (const tells of tellers)
      for (const body of bodies) assert.equal(readKeyState(tells, body, NOW), undefined, `${tells} ${body}`);
  });

  it("reads no field that only the prototype has", () => {
    assert.equal(readKeyState("credits", '{"__proto__":{"balance":0}}', NOW), undefined);
  });
});

const CREDITS: readonly (readonly [Teller, unknown, Credit | undefined])[] = [
  [
    "openrouter-key",
    { data: { limit_remaining: 3.5, expires_at: "2027-01-01T00:00:00Z" } },
    { remaining: 3.5, expiresAt: "2027-01-01T00:00:00.000Z" },
  ],
  ["openrouter-key", { data: { limit_remaining: null } }, undefined],
  [
    "deepseek-balance",
    { balance_infos: [{ currency: "USD", total_balance: "110.00" }] },
    { remaining: 110, expiresAt: null },
  ],
  ["moonshot-balance", { data: { available_balance: 49.58 } }, { remaining: 49.58, expiresAt: null }],
  ["credits", { balance: "95.50" }, { remaining: 95.5, expiresAt: null }],
  ["novita-balance", { availableBalance: "1000" }, { remaining: 1000, expiresAt: null }],
  ["new-api-usage", { data: { total_available: 5, unlimited_quota: true } }, undefined],
  [
    "new-api-usage",
    { data: { total_available: 5, expires_at: 1_800_000_000 } },
    { remaining: 5, expiresAt: "2027-01-15T08:00:00.000Z" },
  ],
  ["litellm-key", { info: { spend: 1, max_budget: 2, expires: "not a date ::error::x" } }, undefined],
  ["xai-key", { api_key_blocked: false }, undefined],
  ["credits", "<html>", undefined],
];

describe("readCredit", () => {
  for (const [tells, body, credit] of CREDITS) {
    it(`${tells} ${JSON.stringify(body)}`, () => {
      assert.deepEqual(readCredit(tells, JSON.stringify(body)), credit);
    });
  }
});
