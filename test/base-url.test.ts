import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Environment } from "../src/environment.ts";
import type { Finding, Origin } from "../src/finding.ts";
import { createShow } from "../src/foreign-text.ts";
import { asText } from "../src/markup.ts";
import { judgeBaseUrl, versionMissingAsError } from "../src/rules/base-url.ts";
import { code } from "../src/markup.ts";
import type { Target } from "../src/target.ts";
import { piecesIn } from "./support/leak-scan.ts";
import { environmentOf, targetOf } from "./support/target.ts";

const PART = "Zq7Xw2Lm9Rt4Vb8Ns3Kd6Hf1Jg5Pc0Ty";
const KEY = `sk-${PART}`;
const FILE: Origin = { kind: "file", path: ".codex/config.toml", line: 6, column: 12 };
const untrusted = environmentOf({ trust: "untrusted" });

function judge(
  target: Target,
  allowedHosts: readonly string[] = [],
  environment: Environment = environmentOf(),
): Finding[] {
  const secrets = target.key === undefined ? [] : [target.key.value];
  return judgeBaseUrl(target, { allowedHosts }, environment, createShow(secrets));
}

const idsOf = (baseUrl: string | undefined, key = KEY): string[] =>
  judge(targetOf({ key, baseUrl })).map(({ id }) => id.slice("base-url/".length));
const wordsOf = (findings: readonly Finding[]): string =>
  findings.map(({ why, fix }) => `${asText(why)} ${asText(fix)}`).join("\n");

const GOOD = [
  "https://api.openai.com/v1",
  "https://api.openai.com/v1/",
  "https://API.OPENAI.COM/v1",
  "https://api.openai.com./v1",
  "https://api.openai.com:443/v1",
  "https://openrouter.ai/api/v1",
  "https://x.openai.azure.com/openai/v1",
  "https://relay.test",
  "https://relay.test/any/path",
  "https://relay.test:8443/v1",
  "https://my_relay.test/v1",
  "https://api.rutaapi.com/v1",
  "http://localhost:11434/v1",
  "http://a.localhost:1/v1",
  "http://127.0.0.1:18080/v1",
  "http://127.1:18080/v1",
  "http://[::1]:18080/v1",
  "https://[2606:4700::1111]/v1",
  "https://10.0.0.5/v1",
  "HTTPS://relay.test/v1",
  "https://relay.test/v1beta/openai",
  "https://relay.test/modelserver",
];

const FAULTS: readonly (readonly [baseUrl: string | undefined, ids: string | readonly string[]])[] = [
  [undefined, "missing"],
  ["", "missing"],
  [" \n", "missing"],
  ...[
    " https://api.openai.com/v1",
    "https://api.openai.com/v1 ",
    "https://api.openai.com/v1\n",
    "\uFEFFhttps://api.openai.com/v1",
    "https://api.\topenai.com/v1",
    "https://api.open ai.com/v1",
    "https://api.openai.com\u200B/v1",
    "https://api.openai.com/v1\x00",
    '"https://api.openai.com/v1"',
    "'https://api.openai.com/v1'",
    "`https://api.openai.com/v1`",
    "https://api.openai.com\\@evil.test/v1",
    "https:\\\\api.openai.com/v1",
    "https:api.openai.com/v1",
    "https:/api.openai.com/v1",
    "https:////api.openai.com/v1",
    "//api.openai.com/v1",
    "api.openai.com/v1",
    "api.openai.com:443/v1",
    "localhost:8080/v1",
    "/v1",
    "ftp://api.openai.com/v1",
    "file:///etc/passwd",
    "data:text/plain,x",
    "javascript:alert(1)",
    "unix:/run/x.sock",
    "ws://api.openai.com/v1",
    "https://${HOST}/v1",
    "https://<host>/v1",
    "https://***/v1",
    "https://{resource}.openai.azure.com/openai/v1",
    "${{ vars.BASE_URL }}",
    "$OPENAI_BASE_URL",
    "https://аpi.openai.com/v1",
    "https://169。254。169。254/v1",
    "https://api%2Eopenai%2Ecom/v1",
    "https://api.openai.com:0/v1",
    "https://api.openai.com:65536/v1",
    "https://api.openai.com:port/v1",
    "https://",
    "https://[::1/v1",
    "https://a..b/v1",
    "https://a.test,https://b.test",
    "https://api.openai.com/v1//",
    "https",
    "not a url",
    KEY,
  ].map((baseUrl) => [baseUrl, "malformed"] as const),
  ["http://api.openai.com/v1", "insecure"],
  ["http://10.0.0.5:8000/v1", "insecure"],
  ["http://localhost.evil.test/v1", "insecure"],
  ["https://user:hunter2@relay.test/v1", "credentials"],
  ["https://user@relay.test/v1", "credentials"],
  ["https://relay.test/v1?api-version=1", "query"],
  ["https://relay.test/v1#x", "query"],
  ["https://relay.test/v1?", "query"],
  ["https://api.openai.com/v1/chat/completions", "endpoint-path"],
  ["https://api.openai.com/v1/responses", "endpoint-path"],
  ["https://api.openai.com/v1/models/", "endpoint-path"],
  ["http://127.0.0.1:8080/v1/chat/completions", "endpoint-path"],
  ["https://relay.test/v1/messages", "endpoint-path"],
  ["https://api.openai.com/v1/v1", "version-doubled"],
  ["http://127.0.0.1:8080/v1/v1", "version-doubled"],
  ["https://api.openai.com", "version-missing"],
  ["https://api.openai.com/", "version-missing"],
  ["https://x.openai.azure.com", "version-missing"],
  ["https://x.openai.azure.com/openai", "version-missing"],
  ["https://platform.openai.com", "dashboard-host"],
  ["https://platform.openai.com/v1", "dashboard-host"],
  ["https://console.anthropic.com", "dashboard-host"],
  ["https://aistudio.google.com/app", "dashboard-host"],
  ["https://rutaapi.com/v1", "dashboard-host"],
  ["https://app.rutaapi.com", "dashboard-host"],
  ["https://www.rutaapi.com/v1", "dashboard-host"],
  ["https://169.254.169.254/v1", "internal-address"],
  ["http://169.254.169.254/latest", "internal-address"],
  ["http://2852039166/v1", "internal-address"],
  ["http://[::ffff:a9fe:a9fe]/v1", "internal-address"],
  ["http://[fd00:ec2::254]/v1", "internal-address"],
  ["http://metadata.google.internal/v1", "internal-address"],
  ["https://168.63.129.16/v1", "internal-address"],
  ["https://100.100.100.200/v1", "internal-address"],
  ["http://0.0.0.0:8000/v1", "internal-address"],
  ["http://user:hunter2@relay.test/v1?x#y", ["insecure", "credentials", "query"]],
  ["http://api.openai.com/v1/responses", ["insecure", "endpoint-path"]],
];

describe("judgeBaseUrl", () => {
  for (const baseUrl of GOOD) {
    it(`lets pass ${baseUrl}`, () => {
      assert.deepEqual(idsOf(baseUrl), []);
    });
  }
  for (const [baseUrl, ids] of FAULTS) {
    it(`${JSON.stringify(baseUrl)}: ${String(ids)}`, () => {
      assert.deepEqual(idsOf(baseUrl), typeof ids === "string" ? [ids] : ids);
    });
  }

  it("survives whatever is written there, without showing a password or the key", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "https:",
        "http:",
        "//",
        "/",
        "@",
        ":",
        "?",
        "#",
        "[",
        "]",
        "%",
        "\\",
        ".",
        "v1",
        `u:${PART}@`,
        KEY,
        "\n",
      ),
      fc.string({ unit: "binary", maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = wordsOf(judge(targetOf({ key: KEY, baseUrl: pieces.join("") })));
        assert.deepEqual(piecesIn(text, PART), []);
      }),
      { numRuns: 500 },
    );
  });
});

const CORRECTED: readonly (readonly [string, string])[] = [
  [" https://api.openai.com/v1", "https://api.openai.com/v1"],
  ['"https://api.openai.com/v1"', "https://api.openai.com/v1"],
  ["https:/api.openai.com/v1", "https://api.openai.com/v1"],
  ["api.openai.com/v1", "https://api.openai.com/v1"],
  ["localhost:8080/v1", "http://localhost:8080/v1"],
  ["http://api.openai.com/v1", "https://api.openai.com/v1"],
  ["https://user:hunter2@relay.test/v1", "https://relay.test/v1"],
  ["https://relay.test/v1?x=1#y", "https://relay.test/v1"],
  ["https://api.openai.com/v1/chat/completions", "https://api.openai.com/v1"],
  ["https://api.openai.com/chat/completions", "https://api.openai.com/v1"],
  ["https://relay.test/v1/v1", "https://relay.test/v1"],
  ["https://api.openai.com", "https://api.openai.com/v1"],
  ["https://x.openai.azure.com/openai", "https://x.openai.azure.com/openai/v1"],
  ["https://app.rutaapi.com", "https://api.rutaapi.com/v1"],
];

describe("what judgeBaseUrl says", () => {
  for (const [baseUrl, corrected] of CORRECTED) {
    it(`${baseUrl} should be ${corrected}`, () => {
      const [finding] = judge(targetOf({ key: KEY, baseUrl }));
      assert.ok(finding !== undefined);
      assert.ok(asText(finding.fix).includes(`\`${corrected}\``), asText(finding.fix));
    });
  }
  it("says what Codex makes of it", () => {
    const effect = (baseUrl: string): string =>
      wordsOf(judge(targetOf({ key: KEY, baseUrl, client: "codex" })));
    assert.match(effect(" https://api.openai.com/v1"), /Codex repairs that/);
    assert.match(effect("https://api.\topenai.com/v1"), /Codex repairs that/);
    assert.match(effect("https://api.openai.com/v1 "), /%20/);
    assert.match(effect("localhost:8080/v1"), /builder error/);
    assert.match(effect("https://relay.test/v1?x=1"), /query_params/);
  });
  it("never shows a password", () => {
    for (const baseUrl of [
      "https://u:hunter2@relay.test/v1",
      "https://u:hunter2@relay.test:0/v1",
      " https://u:hunter2@relay.test",
    ]) {
      assert.doesNotMatch(wordsOf(judge(targetOf({ key: KEY, baseUrl }))), /hunter2/);
    }
  });
  it("points to where the base URL stands", () => {
    assert.deepEqual(judge(targetOf({ key: KEY, baseUrl: "x", baseUrlFrom: FILE }))[0]?.at, FILE);
  });
  it("warns of a missing version, and makes an error of it once a call failed", () => {
    const corrected = code("https://api.openai.com/v1");
    assert.equal(judge(targetOf({ key: KEY, baseUrl: "https://api.openai.com" }))[0]?.level, "warning");
    assert.equal(versionMissingAsError({ corrected }).level, "error");
  });
});

describe("where the key may go", () => {
  const notAllowed = ["base-url/not-allowed"];
  const internal = ["base-url/internal-address"];
  const env: Origin = { kind: "env", name: "OPENAI_BASE_URL" };
  const input: Origin = { kind: "input", name: "base-url" };
  const cases: readonly (readonly [string, Origin, readonly string[], Environment, readonly string[]])[] = [
    ["https://evil.test/v1", FILE, [], untrusted, notAllowed],
    ["https://evil.test/v1", env, [], untrusted, notAllowed],
    ["https://evil.test/v1", FILE, ["api.openai.com"], untrusted, notAllowed],
    ["https://evil.test/v1", FILE, ["evil.test"], untrusted, []],
    ["https://evil.test/v1", input, [], untrusted, []],
    ["https://evil.test/v1", FILE, [], environmentOf(), []],
    ["https://api.openai.com/v1", FILE, [], untrusted, []],
    ["https://API.OPENAI.COM./v1", FILE, [], untrusted, []],
    ["https://api.openai.com:8443/v1", FILE, [], untrusted, notAllowed],
    ["https://api.openai.com.evil.test/v1", FILE, [], untrusted, notAllowed],
    ["http://127.0.0.1:18080/v1", FILE, [], untrusted, notAllowed],
    ["http://127.0.0.1:18080/v1", FILE, ["127.0.0.1"], untrusted, []],
    ["http://127.0.0.1:18080/v1", FILE, [], environmentOf(), []],
    ["https://10.0.0.5/v1", FILE, ["10.0.0.5"], untrusted, internal],
    ["https://169.254.169.254/v1", input, ["169.254.169.254"], environmentOf(), internal],
    ["https://a.relay.test/v1", input, ["*.relay.test"], environmentOf(), []],
    ["https://a.b.relay.test/v1", input, ["*.RELAY.test."], environmentOf(), []],
    ["https://relay.test/v1", input, ["*.relay.test"], environmentOf(), notAllowed],
    ["https://evilrelay.test/v1", input, ["*.relay.test"], environmentOf(), notAllowed],
    ["https://relay.test:8443/v1", input, ["relay.test"], environmentOf(), notAllowed],
    ["https://relay.test:8443/v1", input, ["relay.test:8443"], environmentOf(), []],
    ["https://relay.test:443/v1", input, ["relay.test"], environmentOf(), []],
    ["https://relay.test./v1", input, [" Relay.Test "], environmentOf(), []],
    ["https://api.openai.com/v1", input, ["relay.test"], environmentOf(), notAllowed],
    ["http://localhost:4000/v1", input, ["relay.test"], environmentOf(), notAllowed],
    ["http://localhost:4000/v1", input, ["localhost"], environmentOf(), []],
    ["https://relay.test/v1", input, ["", "*", "*."], environmentOf(), notAllowed],
  ];
  for (const [baseUrl, baseUrlFrom, allowedHosts, environment, ids] of cases) {
    it(`${baseUrl} from ${baseUrlFrom.kind}, ${environment.trust}, allowed: ${allowedHosts.join(" ")}`, () => {
      const found = judge(targetOf({ key: KEY, baseUrl, baseUrlFrom }), allowedHosts, environment);
      assert.deepEqual(
        found.map(({ id }) => id),
        ids,
      );
    });
  }
});

describe("a key of another provider", () => {
  const anthropic = `sk-ant-api03-${PART}`;
  const openai = `sk-proj-${PART}`;
  const mismatch = ["key-mismatch"];
  const cases = [
    ["https://api.openai.com/v1", anthropic, mismatch],
    ["https://openrouter.ai/api/v1", openai, mismatch],
    ["https://openrouter.ai/api/v1", `"${openai}"\n`, mismatch],
    ["https://api.openai.com/v1", openai, []],
    ["https://relay.test/v1", openai, []],
    ["http://localhost:4000/v1", openai, []],
    ["https://api.openai.com/v1", KEY, []],
  ] as const;
  for (const [baseUrl, key, ids] of cases) {
    it(`${key.slice(0, 7)} at ${baseUrl}`, () => {
      assert.deepEqual(idsOf(baseUrl, key), ids);
    });
  }
  it("is a matter of the key where the URL is a default", () => {
    const target = targetOf({
      key: anthropic,
      baseUrl: "https://api.openai.com/v1",
      baseUrlFrom: { kind: "default", name: "openai" },
    });
    assert.deepEqual(judge(target), []);
  });
});
