import { at, type Case } from "../support/case.ts";

const BASE = "{aimock}/v1";

/** A whole OpenAI-compatible server of other makers, which reads the key. */
export const AIMOCK_CASES: readonly Case[] = [
  at(BASE, "ok", { name: "good key", inputs: { model: "gpt-5.4" } }),
  at(BASE, "auth/invalid-key", { name: "wrong key", secret: "{wrong}" }),
  at(BASE, "secret/edge-whitespace", { name: "newline after the key", secret: "{key}\n", authenticated: 0 }),
  at(BASE, "secret/edge-whitespace", { name: "space before the key", secret: " {key}", authenticated: 0 }),
  at(BASE, "secret/quoted", { name: "key in quotes", secret: '"{key}"', authenticated: 0 }),
  at(BASE, "secret/prefixed", { name: "Bearer before the key", secret: "Bearer {key}", authenticated: 0 }),
  at(BASE, "secret/missing", { name: "empty key", secret: "", authenticated: 0 }),
  // aimock takes `POST …/chat/completions` below any path, so that only its list is missing here.
  at("{aimock}", "route/models-unavailable", {
    name: "base URL without version",
    status: "warn",
    authenticated: 2,
  }),
  at("{aimock}/v1/v1", "base-url/version-doubled", { name: "version twice", authenticated: 0 }),
  at(`${BASE}/chat/completions`, "base-url/endpoint-path", {
    name: "endpoint as base URL",
    authenticated: 0,
  }),
  at(`${BASE}/`, "ok", { name: "slash after the base URL" }),
  at(BASE, "model/not-listed", { name: "unknown model", inputs: { model: "llama-9" } }),
  at(BASE, "model/near-miss", { name: "misspelt model", inputs: { model: "gtp-5.4" }, says: [/gpt-5\.4/] }),
  at(BASE, "model/near-miss", {
    name: "model with a vendor",
    inputs: { model: "openai/gpt-5.4" },
    says: [/gpt-5\.4/],
  }),
  at(BASE, "ok", { name: "no request", inputs: { probe: "none" }, authenticated: 0 }),
  at(BASE, "ok", { name: "route only", inputs: { probe: "route" } }),
  at(BASE, "auth/invalid-key", {
    name: "route only, wrong key",
    inputs: { probe: "route" },
    secret: "{wrong}",
  }),
  {
    name: "key and base URL from variables",
    keyBy: "elsewhere",
    env: { OPENAI_API_KEY: "{key}", OPENAI_BASE_URL: BASE },
    verdict: "ok",
    status: "pass",
    authenticated: 1,
  },
];
