import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { code } from "../src/markup.ts";
import { toText } from "../src/reporters/text.ts";
import { wrap } from "../src/reporters/wrap.ts";
import { hostileReport } from "./support/hostile-report.ts";
import { HOSTILE_STRINGS } from "./support/hostile-strings.ts";
import { commandsIn } from "./support/runner-log.ts";
import {
  failedTarget,
  sampleFinding,
  sampleReport,
  sampleRequest,
  sampleTarget,
} from "./support/sample-report.ts";

const PLAIN = { color: false };
const TWO = sampleReport([sampleTarget({ name: "openai" }), failedTarget()]);

describe("toText", () => {
  it("says what fails, where, and what to type", () => {
    const lines = toText(sampleReport([failedTarget()]), PLAIN).split("\n");
    for (const line of [
      "✗ rutaapi — failed: auth/invalid-key",
      "  base URL  https://api.rutaapi.com/v1 (.codex/config.toml:6:12)",
      "  key       51 characters, sk-, sha256:0f3a00112233 ($RUTAAPI_API_KEY)",
      "  request   GET https://api.rutaapi.com/v1/models: 401 invalid_api_key in 120 ms, request id req_0a1b2c",
      "  ✗ The API key was rejected [auth/invalid-key]",
      "    The server answered 401 with the code `invalid_api_key`.",
      "    fix: Make a new key and save it with `gh secret set RUTAAPI_API_KEY`.",
      "    at:  $RUTAAPI_API_KEY",
      "    or:  auth/revoked, auth/expired",
      "    more: provider-preflight explain auth/invalid-key",
      "    at:  .codex/config.toml:3:1",
    ]) {
      assert.ok(lines.includes(line), line);
    }
  });

  it("puts errors before warnings", () => {
    const text = toText(TWO, PLAIN);
    assert.ok(text.indexOf("[auth/invalid-key]") < text.indexOf("[config/shadowed]"));
  });

  it("counts several targets in a closing line, and one target not", () => {
    assert.match(toText(TWO, PLAIN), /\n✗ 2 targets: 1 passed, 1 failed — auth\/invalid-key\n$/);
    assert.doesNotMatch(toText(sampleReport([sampleTarget()]), PLAIN), /targets/);
    assert.equal(toText(sampleReport([]), PLAIN), "✗ 0 targets — internal/error\n");
  });

  it("tells a model that is missing with the ids meant, and shows at most five", () => {
    const suggestions = ["a/m", "b/m", "c/m", "d/m", "e/m", "f/m"];
    const models = { count: 9, required: [{ id: "m", listed: false, suggestions }] };
    const text = toText(sampleReport([sampleTarget({ models })]), PLAIN);
    assert.match(text, /`m` is not listed \(near: `a\/m`, `b\/m`, `c\/m`, `d\/m`, `e\/m`\)/);
  });

  it("says that a request went without the key and that none was answered", () => {
    const requests = [
      sampleRequest({ authenticated: false, status: null, code: "ETIMEDOUT", requestId: null }),
    ];
    assert.match(
      toText(sampleReport([sampleTarget({ requests })]), PLAIN),
      /models without the key: no answer ETIMEDOUT in 120 ms\n/,
    );
  });

  it("says that a fault may heal", () => {
    const findings = [sampleFinding("rate/limited", { retryable: true })];
    assert.match(
      toText(sampleReport([failedTarget({ findings })]), PLAIN),
      /\[rate\/limited\] \(may heal by itself\)/,
    );
  });

  it("has colour only where it is asked for, and the same words", () => {
    const colored = toText(TWO, { color: true });
    assert.match(colored, /\u001B\[31m✗\u001B\[0m/);
    assert.doesNotMatch(toText(TWO, PLAIN), /\u001B/);
    assert.equal(colored.replace(/\u001B\[\d+m/g, ""), toText(TWO, PLAIN));
  });

  for (const hostile of HOSTILE_STRINGS) {
    it(`gives the runner no command for ${JSON.stringify(hostile)}`, () => {
      for (const width of [40, 80, undefined]) {
        const text = toText(hostileReport(hostile), { color: false, width });
        assert.deepEqual(commandsIn(text), []);
        assert.doesNotMatch(text, /[^\n\P{Cc}]|\p{Cf}|\p{Cs}/u);
      }
    });
  }

  it("gives the runner no command for any text", () => {
    const text = fc.string({ unit: "binary" }).map((part) => `x ${part} ::error::y ##[error]`);
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 100 }), (foreign, width) => {
        assert.deepEqual(commandsIn(toText(hostileReport(foreign), { color: true, width })), []);
      }),
    );
  });

  it("has as many lines for hostile text as for harmless text", () => {
    const count = (text: string): number =>
      toText(hostileReport(text), PLAIN).split(/[\r\n\u0085\u2028\u2029]/).length;
    for (const hostile of HOSTILE_STRINGS)
      assert.equal(count(hostile), count("harmless"), JSON.stringify(hostile));
  });

  it("gives the same text for the same report", () => {
    assert.equal(toText(TWO, PLAIN), toText(structuredClone(TWO), PLAIN));
  });
});

describe("wrap", () => {
  it("breaks at spaces of own words and keeps quoted parts whole", () => {
    assert.deepEqual(wrap(`Save it with ${code("gh secret set NAME")}, then run.`, 14), [
      "Save it with",
      "`gh secret set NAME`,",
      "then run.",
    ]);
  });

  it("loses no word", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 80 }), (own, width) => {
        assert.equal(wrap(own.join(" "), width).join(" "), own.join(" "));
      }),
    );
  });
});
