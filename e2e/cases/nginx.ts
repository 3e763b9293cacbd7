import { at, type Case } from "../support/case.ts";

const OK = "{nginx}/ok/v1";

/** One location of nginx for each kind of answer. */
const ANSWERS: readonly Case[] = [
  at(OK, "ok", { inputs: { model: "gpt-5.4" } }),
  at(OK, "auth/invalid-key", { name: "key echoed in the refusal", secret: "{wrong}" }),
  at("{nginx}/public/v1", "ok", { authenticated: 2 }),
  at("{nginx}/public/v1", "auth/invalid-key", {
    name: "public list, wrong key",
    secret: "{wrong}",
    authenticated: 2,
  }),
  at("{nginx}/public/v1", "auth/unproven", {
    name: "public list, only the list asked",
    inputs: { probe: "models" },
    status: "warn",
  }),
  at("{nginx}/anyone/v1", "auth/unproven", { authenticated: 2, status: "warn" }),
  at("{nginx}/anyone/v1", "auth/unproven", {
    name: "any key is taken, and that must fail",
    inputs: { "fail-on": "auth/unproven" },
    authenticated: 2,
  }),
  at("{nginx}/json401/v1", "auth/invalid-key"),
  at("{nginx}/html401/v1", "auth/invalid-key"),
  at("{nginx}/json403/v1", "access/permission", { authenticated: 2 }),
  at("{nginx}/html403/v1", "access/firewall"),
  at("{nginx}/html404/v1", "route/html"),
  at("{nginx}/json404/v1", "route/not-found"),
  at("{nginx}/html500/v1", "service/error"),
  at("{nginx}/html502/v1", "service/unavailable"),
  at("{nginx}/html503/v1", "service/unavailable"),
  at("{nginx}/html504/v1", "service/unavailable"),
  at("{nginx}/html503/v1", "service/unavailable", {
    name: "503 that may fail",
    inputs: { "warn-on": "transient" },
    status: "warn",
  }),
  at("{nginx}/html503/v1", "service/unavailable", {
    name: "503, tried again",
    inputs: { retries: "2" },
    authenticated: 3,
  }),
  at("{nginx}/limited/v1", "rate/limited", { says: [/20/] }),
  at("{nginx}/limited/v1", "rate/limited", {
    name: "429 whose wait is longer than the deadline",
    inputs: { retries: "2" },
  }),
  at("{nginx}/no-credit/v1", "quota/exhausted", { inputs: { retries: "2" } }),
  at("{nginx}/html200/v1", "route/html"),
  at("{nginx}/strict", "base-url/version-missing", { says: [/\/strict\/v1/] }),
  at("{nginx}/strict/v1/v1", "base-url/version-doubled", { authenticated: 0 }),
  at("{nginx}/text200/v1", "route/not-openai"),
  at("{nginx}/empty200/v1", "wire/bad-response"),
  at("{nginx}/empty204/v1", "wire/bad-response"),
  at("{nginx}/no-data/v1", "route/not-openai"),
  at("{nginx}/no-models/v1", "model/empty-list", { inputs: { model: "gpt-5.4" } }),
  at("{nginx}/null/v1", "route/not-openai"),
  at("{nginx}/cut-json/v1", "wire/bad-response"),
];

const REDIRECTS: readonly Case[] = [
  at("{nginx}/redirect301/v1", "network/redirect"),
  at("{nginx}/redirect302/v1", "network/redirect"),
  at("{nginx}/redirect307/v1", "network/redirect"),
  at("{nginx}/redirect308/v1", "network/redirect", { says: [/https:\/\/localhost/] }),
  at("{nginx}/redirect-loop/v1", "network/redirect"),
];

const BODIES: readonly Case[] = [
  at("{nginx}/gzip/v1", "ok"),
  at("{nginx}/gzip-not/v1", "wire/bad-response"),
  at("{nginx}/gzip-cut/v1", "wire/bad-response"),
  at("{nginx}/gzip-bomb/v1", "wire/bad-response"),
  at("{nginx}/huge/v1", "wire/bad-response"),
  at("{nginx}/mark/v1", "ok"),
  at("{nginx}/many/v1", "ok", { inputs: { model: "gpt-5.4" } }),
  at("{nginx}/many/v1", "model/near-miss", { name: "misspelt among many", inputs: { model: "gpt5.4" } }),
];

const SILENCES: readonly Case[] = [
  at("{nginx}/closed/v1", "network/reset"),
  at("{nginx}/never/v1", "network/timeout", { inputs: { timeout: "2" } }),
  at("{nginx}/slow/v1", "network/timeout", { inputs: { timeout: "2" } }),
];

export const NGINX_CASES: readonly Case[] = [...ANSWERS, ...REDIRECTS, ...BODIES, ...SILENCES];
