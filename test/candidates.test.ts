import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { candidateBaseUrls, faultOfPath } from "../src/candidates.ts";
import { findProviderByHost, PROVIDERS } from "../src/providers/index.ts";

const HOST = "https://llm.example.net";

const UNKNOWN: readonly (readonly [baseUrl: string, candidates: readonly string[]])[] = [
  [HOST, [`${HOST}/v1`, `${HOST}/api/v1`]],
  [`${HOST}/`, [`${HOST}/v1`, `${HOST}/api/v1`]],
  [`${HOST}/v1`, [HOST, `${HOST}/v1/openai`, `${HOST}/api/v1`]],
  [`${HOST}/v1/`, [HOST, `${HOST}/v1/openai`, `${HOST}/api/v1`]],
  [`${HOST}/v1/v1`, [`${HOST}/v1`, `${HOST}/api/v1`]],
  [`${HOST}/api`, [`${HOST}/api/v1`, `${HOST}/v1`]],
  [`${HOST}/openai`, [`${HOST}/openai/v1`, `${HOST}/v1`, `${HOST}/api/v1`]],
  [`${HOST}/v1beta/`, [HOST, `${HOST}/v1beta/openai`, `${HOST}/v1`, `${HOST}/api/v1`]],
  [`https://somebody:word@llm.example.net:8443/api?key=x#y`, [
    "https://llm.example.net:8443/api/v1",
    "https://llm.example.net:8443/v1",
  ]],
]; // prettier-ignore

const KNOWN: readonly (readonly [baseUrl: string, first: string])[] = [
  ["https://openrouter.ai", "https://openrouter.ai/api/v1"],
  ["https://openrouter.ai/v1", "https://openrouter.ai/api/v1"],
  ["https://api.groq.com/v1", "https://api.groq.com/openai/v1"],
  [
    "https://generativelanguage.googleapis.com/v1beta",
    "https://generativelanguage.googleapis.com/v1beta/openai",
  ],
];

const baseUrls = fc.oneof(
  fc.webUrl(),
  fc
    .tuple(
      fc.constantFrom(...PROVIDERS.flatMap((provider) => provider.baseUrls)),
      fc.constantFrom("/v1", "/x/v2", ""),
    )
    .map(([baseUrl, path]) => baseUrl + path),
);

describe("candidateBaseUrls", () => {
  for (const [baseUrl, candidates] of UNKNOWN) {
    it(`${baseUrl} on a host that is not known`, () => {
      assert.deepEqual(candidateBaseUrls(baseUrl, undefined), candidates);
    });
  }

  for (const [baseUrl, first] of KNOWN) {
    it(`${baseUrl}: what the provider documents comes first`, () => {
      const known = findProviderByHost(new URL(baseUrl).hostname);
      assert.equal(candidateBaseUrls(baseUrl, known)[0], first);
    });
  }

  it("stops at four", () => {
    const known = findProviderByHost("openrouter.ai");
    assert.equal(candidateBaseUrls("https://openrouter.ai/x/v1", known).length, 4);
  });

  it("stays at the origin, names at most four, never the same twice or the one that was given", () => {
    fc.assert(
      fc.property(baseUrls, fc.constantFrom(undefined, ...PROVIDERS), (baseUrl, known) => {
        const candidates = candidateBaseUrls(baseUrl, known);
        assert.ok(candidates.length <= 4);
        assert.equal(new Set(candidates).size, candidates.length);
        for (const candidate of candidates) {
          assert.equal(new URL(candidate).origin, new URL(baseUrl).origin);
          assert.ok(!candidate.endsWith("/"));
          assert.notEqual(
            new URL(`${candidate}/x`).pathname,
            new URL(`${baseUrl.replace(/\/+$/, "")}/x`).pathname,
          );
        }
      }),
    );
  });
});

const FAULTS: readonly (readonly [wrong: string, right: string, fault: string | undefined])[] = [
  ["", "/v1", "base-url/version-missing"],
  ["/", "/v1/", "base-url/version-missing"],
  ["/api", "/api/v1", "base-url/version-missing"],
  ["/api", "/v1", "base-url/version-missing"],
  ["/v1/v1", "/v1", "base-url/version-doubled"],
  ["/v1beta/v1", "/v1beta", "base-url/version-doubled"],
  ["/v1", "", undefined],
  ["/v1", "/api/v1", undefined],
  ["/v1beta", "/v1beta/openai", undefined],
  ["/chat", "/other", undefined],
];

describe("faultOfPath", () => {
  for (const [wrong, right, fault] of FAULTS) {
    it(`${wrong} in place of ${right}: ${fault ?? "no reason of its own"}`, () => {
      assert.equal(faultOfPath(HOST + wrong, HOST + right), fault);
    });
  }
});
