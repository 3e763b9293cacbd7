import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { createShow } from "../src/foreign-text.ts";
import { asText } from "../src/markup.ts";
import { judgeSecret, keyFacts } from "../src/rules/secret.ts";
import { Secret } from "../src/secret.ts";
import type { Target } from "../src/target.ts";
import { piecesIn } from "./support/leak-scan.ts";
import { environmentOf, targetOf } from "./support/target.ts";

const PART = "Zq7Xw2Lm9Rt4Vb8Ns3Kd6Hf1Jg5Pc0TyZq7Xw2Lm9Rt4Vb8";
const KEY = `sk-proj-${PART}`;
const RELAY = "https://relay.test/v1";
const OPENAI = "https://api.openai.com/v1";

function judge(target: Target, environment = environmentOf()): ReturnType<typeof judgeSecret> {
  const secrets = target.key === undefined ? [] : [target.key.value];
  return judgeSecret(target, environment, createShow(secrets));
}

const idsOf = (key: string, baseUrl = RELAY): string[] =>
  judge(targetOf({ key, baseUrl })).map(({ id }) => id.slice(7));

const FAULTS: readonly (readonly [name: string, key: string, ids: readonly string[]])[] = [
  ["nothing", "", ["empty"]],
  ["white space only", " \r\n\t\u00A0", ["empty"]],
  ["invisible characters only", "\u200B\uFEFF", ["empty"]],
  ["newline", `${KEY}\n`, ["edge-whitespace"]],
  ["CRLF", `${KEY}\r\n`, ["edge-whitespace"]],
  ["space before", ` ${KEY}`, ["edge-whitespace"]],
  ["tab", `${KEY}\t`, ["edge-whitespace"]],
  ["NBSP at the end", `${KEY}\u00A0`, ["edge-whitespace"]],
  ["byte order mark", `\uFEFF${KEY}`, ["edge-whitespace"]],
  ["newline inside", `${KEY.slice(0, 20)}\n${KEY.slice(20)}`, ["inner-whitespace"]],
  ["space inside", `${KEY.slice(0, 20)} ${KEY.slice(20)}`, ["inner-whitespace"]],
  ["two keys by newline", `${KEY}\n${KEY}`, ["inner-whitespace"]],
  ["two keys by comma", `${KEY},${KEY}`, ["inner-whitespace"]],
  ["zero-width space", `${KEY}\u200B`, ["invisible-characters"]],
  ["word joiner", `${KEY.slice(0, 9)}\u2060${KEY.slice(9)}`, ["invisible-characters"]],
  ["soft hyphen", `${KEY.slice(0, 9)}\u00AD${KEY.slice(9)}`, ["invisible-characters"]],
  ["tag", `${KEY}\u{E0041}`, ["invisible-characters"]],
  ["NUL", `${KEY}\x00`, ["invisible-characters"]],
  ["0x01", `\x01${KEY}`, ["invisible-characters"]],
  ["DEL", `${KEY}\x7F`, ["invisible-characters"]],
  ["0x85", `${KEY}\x85`, ["invisible-characters"]],
  ["byte order mark inside", `${KEY.slice(0, 9)}\uFEFF${KEY.slice(9)}`, ["invisible-characters"]],
  ["letter", `${KEY}é`, ["non-ascii"]],
  ["NBSP inside", `${KEY.slice(0, 9)}\u00A0${KEY.slice(9)}`, ["non-ascii"]],
  ["en dash", KEY.replace("-", "\u2013"), ["non-ascii"]],
  ["emoji", `${KEY}😀`, ["non-ascii"]],
  ["double quotes", `"${KEY}"`, ["quoted"]],
  ["escaped quotes", `\\"${KEY}\\"`, ["quoted"]],
  ["single quotes", `'${KEY}'`, ["quoted"]],
  ["back quotes", `\`${KEY}\``, ["quoted"]],
  ["typographic quotes", `\u201C${KEY}\u201D`, ["quoted"]],
  ["one quote", `"${KEY}`, ["quoted"]],
  ["quotes and newline", `"${KEY}"\n`, ["quoted", "edge-whitespace"]],
  ["Bearer", `Bearer ${KEY}`, ["prefixed"]],
  ["bearer with two spaces", `bearer  ${KEY}`, ["prefixed"]],
  ["header", `Authorization: Bearer ${KEY}`, ["prefixed"]],
  ["x-api-key", `x-api-key: ${KEY}`, ["prefixed"]],
  ["name", `OPENAI_API_KEY=${KEY}`, ["prefixed"]],
  ["lower-case name", `api_key=${KEY}`, ["prefixed"]],
  ["export", `export OPENAI_API_KEY="${KEY}"`, ["prefixed"]],
  ["PowerShell", `$env:OPENAI_API_KEY="${KEY}"`, ["prefixed"]],
  ["YAML", `OPENAI_API_KEY: ${KEY}`, ["prefixed"]],
  ["quoted Bearer", `"Bearer ${KEY}"`, ["prefixed", "quoted"]],
  ...["<K>", "(K)", "{K}", "**K**", "<code>K</code>", "K\\n", "K%0A", "K\\", "K.", "'K", 'K"'].map(
    (form) => [form, form.replace("K", KEY), ["quoted"]] as const,
  ),
  ["pasted twice", KEY + KEY, ["inner-whitespace"]],
  ["two end to end", `${KEY}sk-ant-api03-${"b2C3".repeat(20)}`, ["inner-whitespace"]],
  ["two with a bar", `${KEY}|${KEY}`, ["inner-whitespace"]],
  ["auth.json", `{"OPENAI_API_KEY":"${KEY}"}`, ["prefixed"]],
  ["auth.json in lines", `{\n  "OPENAI_API_KEY": "${KEY}"\n}\n`, ["prefixed"]],
  ["workflow expression", "${{ secrets.OPENAI_API_KEY }}", ["unexpanded"]],
  ["expression inside", "sk-${{ secrets.KEY }}", ["unexpanded"]],
  ["shell variable", "$OPENAI_API_KEY", ["unexpanded"]],
  ["quoted shell variable", '"$OPENAI_API_KEY"\n', ["unexpanded"]],
  ["braces", "${OPENAI_API_KEY}", ["unexpanded"]],
  ["Windows", "%OPENAI_API_KEY%", ["unexpanded"]],
  ["template", "{{key}}", ["unexpanded"]],
  ["command", "$(cat key.txt)", ["unexpanded"]],
  ["Bearer of a variable", "Bearer $API_KEY", ["unexpanded"]],
  ["stars", "***", ["masked"]],
  ["many stars", "*".repeat(50), ["masked"]],
  ["dots", "sk-...abcd", ["masked"]],
  ["stars within", "sk-proj-***wxyz", ["masked"]],
  ["bullets", "\u2022\u2022\u2022\u2022", ["masked"]],
  ["ellipsis", "sk-proj-\u2026wxyz", ["masked"]],
  ...[
    "sk-your-full-secret",
    "YOUR_API_KEY",
    "YOUR_RUTAAPI_KEY",
    "your-api-key-here",
    "<your-key>",
    "[your key]",
    "changeme",
    "test",
    "xxx",
    "sk-xxxxxxxxxxxxxxxx",
    "sk-proj-XXXX-XXXX",
    "null",
    "undefined",
    "none",
    "[object Object]",
    "dummy",
    "sk-dummy",
    "ANTHROPIC_API_KEY",
    "sk-...".replace("...", "placeholder"),
  ].map((word) => [word, word, ["placeholder"]] as const),
  ["longer bare prefix", "sk-proj-", ["truncated"]],
  ...["sk-", "hf_", "fw_", "gsk_", "AIza", "xai-"].map((own) => [own, own, ["truncated"]] as const),
  ["own prefix and little more", `gsk_abc12`, ["truncated"]],
  ["base URL", RELAY, ["not-a-key"]],
  ["URL", "https://platform.openai.com/api-keys", ["not-a-key"]],
  ["e-mail", "me@example.com", ["not-a-key"]],
  ["file", "./secrets/key.txt", ["not-a-key"]],
  ["file name", "auth.json", ["not-a-key"]],
  ["home", "~/.codex/auth.json", ["not-a-key"]],
  ["PEM", `-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----\n`, ["not-a-key"]],
  ["SSH", "ssh-ed25519 AAAAC3Nz me@host", ["not-a-key"]],
  ["list", '["a","b"]', ["not-a-key"]],
  ["base64 of a key", Buffer.from(`${KEY}\n`).toString("base64"), ["not-a-key"]],
  ["short word", "sesame", ["not-a-key"]],
  ["provider's name", "openrouter", ["not-a-key"]],
  ["own name", "OPENAI_API_KEY", ["not-a-key"]],
  ["too long", "a1".repeat(2049), ["not-a-key"]],
  ["GitHub token", `ghp_${"a1B2".repeat(9)}`, ["other-provider"]],
  ["Slack token", `xoxb-${"1234567890-".repeat(3)}abc`, ["other-provider"]],
];

const GOOD: readonly (readonly [name: string, key: string, baseUrl: string])[] = [
  ["a key at OpenAI", KEY, OPENAI],
  ["a key at a relay", "sk-good-AAAABBBBCCCCDDDD1234", RELAY],
  ["a test server's key", "sk-fake-ruta-0001", "http://127.0.0.1:18080/v1"],
  ["a test server's key of another kind", "sk-test-0123456789abcdef", "http://localhost:4010/v1"],
  ["eight characters", "aB3$xY9!", RELAY],
  ["letters only", "correcthorsebattery", RELAY],
  ["base64 with padding", `${"QUJDREVG".repeat(6)}==`, RELAY],
  ["base64 with slashes", `/${"a+b/C9d8".repeat(8)}`, RELAY],
  ["hex", "0f".repeat(16), "https://x.openai.azure.com/openai/v1"],
  ["hex and dot", `${"0f".repeat(16)}.${"aB3d".repeat(4)}`, RELAY],
  ["punctuation", "p@ss:w0rd;{x}=[y]&z%20~", RELAY],
  ["any printable", "!#$%&()*+,-./:;<=>?@[]^_{|}~9", RELAY],
  ["Ollama's word on the own machine", "ollama", "http://localhost:11434/v1"],
  ["vLLM's word on the own machine", "EMPTY", "http://127.0.0.1:8000/v1"],
  ["an id and a secret", "0a1b-key:9f8e7d6c5b4a", RELAY],
  ["a JWT at a relay", `eyJhbGciOi.eyJzdWIi.c2lnbmF0dXJl`, RELAY],
  ["an OpenAI key at a local proxy", KEY, "http://localhost:4000/v1"],
  ["an OpenAI key that the user sends elsewhere", KEY, "https://openrouter.ai/api/v1"],
];

describe("judgeSecret", () => {
  for (const [name, key, ids] of FAULTS) {
    it(`${name}: ${ids.join(", ")}`, () => {
      assert.deepEqual(idsOf(key), ids);
    });
  }
  for (const [name, key, baseUrl] of GOOD) {
    it(`lets pass ${name}`, () => {
      assert.deepEqual(idsOf(key, baseUrl), []);
    });
  }

  it("knows OpenAI's own ids, which an unknown provider may issue as keys", () => {
    for (const id of [`org-${"aB3d".repeat(6)}`, `proj_${"aB3d".repeat(6)}`]) {
      assert.deepEqual(idsOf(id, OPENAI), ["not-a-key"]);
      assert.deepEqual(idsOf(id, RELAY), []);
    }
  });

  it("lets pass whatever an unknown provider may issue", () => {
    const random = fc.string({
      unit: fc.constantFrom(...Array.from("abcdefXYZ0123456789-_")),
      minLength: 24,
      maxLength: 80,
    });
    fc.assert(
      fc.property(random, (part) => {
        fc.pre(!/^[x_-]+$/i.test(part));
        assert.deepEqual(idsOf(`sk-${part}`), []);
      }),
    );
  });

  it("puts no piece of the key into a message", () => {
    for (const [name, key] of FAULTS.filter(([, value]) => value.includes(PART))) {
      for (const finding of judge(targetOf({ key, baseUrl: RELAY }))) {
        assert.deepEqual(piecesIn(asText(finding.why) + asText(finding.fix) + finding.title, PART), [], name);
      }
    }
  });

  it("takes time in proportion to the length", () => {
    const start = performance.now();
    for (const piece of ["a", "sk-", "*", " ", "=", '"', "\u200B", "export A=", "{", "Bearer "]) {
      judge(targetOf({ key: piece.repeat(48_000 / piece.length), baseUrl: OPENAI }));
    }
    assert.ok(performance.now() - start < 2000);
  });
});

const textOf = (target: Target, environment = environmentOf()): string =>
  judge(target, environment)
    .map(({ why, fix }) => `${asText(why)} ${asText(fix)}`)
    .join("\n");

describe("what judgeSecret says", () => {
  const runner = environmentOf({ variables: { GITHUB_ACTIONS: "true" } });

  it("counts the white space and names its kind", () => {
    assert.match(
      textOf(targetOf({ key: `  ${KEY}\r\n` })),
      /2 spaces before and 1 Windows line end \(CRLF\) after the key\./,
    );
  });
  it("says that Codex sends no header for a newline", () => {
    assert.match(
      textOf(targetOf({ key: `${KEY}\n`, client: "codex" })),
      /Codex then sends no Authorization header/,
    );
    assert.doesNotMatch(textOf(targetOf({ key: `${KEY} `, client: "codex" })), /no Authorization header/);
  });
  it("only warns where Codex trims by itself", () => {
    const target = targetOf({
      key: `${KEY}\n`,
      client: "codex",
      keyFrom: { kind: "env", name: "CODEX_API_KEY" },
    });
    assert.deepEqual(
      judge(target).map(({ level }) => level),
      ["warning"],
    );
  });
  it("names the block scalar for an input", () => {
    const target = targetOf({ key: `${KEY}\n`, keyFrom: { kind: "input", name: "api-key" } });
    assert.match(textOf(target, runner), /`api-key: \|`.*printf %s "\$KEY" \| gh secret set SECRET_NAME/);
  });
  it("tells how to store the key again, by where it is", () => {
    assert.match(
      textOf(targetOf({ key: `"${KEY}"` }), runner),
      /printf %s "\$KEY" \| gh secret set OPENAI_API_KEY/,
    );
    assert.match(textOf(targetOf({ key: `"${KEY}"` })), /export OPENAI_API_KEY=/);
    const file = { kind: "file", path: "auth.json", line: 1, column: 20 } as const;
    assert.match(textOf(targetOf({ key: `"${KEY}"`, keyFrom: file })), /write it into `auth\.json` again/);
  });
  it("points to where the key stands", () => {
    assert.deepEqual(judge(targetOf({ key: "changeme" }))[0]?.at, { kind: "env", name: "OPENAI_API_KEY" });
  });
});

describe("a key that is not there", () => {
  const missing = targetOf({ key: undefined });
  const cases = [
    ["missing", missing, environmentOf(), "secret/missing"],
    ["empty", targetOf({ key: "" }), environmentOf(), "secret/empty"],
    [
      "missing in a fork's pull request",
      missing,
      environmentOf({ withheld: "fork-pull-request" }),
      "secret/withheld",
    ],
    [
      "empty for Dependabot",
      targetOf({ key: "\n" }),
      environmentOf({ withheld: "dependabot" }),
      "secret/withheld",
    ],
  ] as const;
  for (const [name, target, environment, id] of cases) {
    it(name, () => {
      assert.deepEqual(
        judge(target, environment).map((finding) => finding.id),
        [id],
      );
    });
  }
  it("is no fault where none is needed", () => {
    assert.deepEqual(judge(targetOf({ key: undefined, keyExpectedAt: undefined })), []);
  });
  it("is a warning where the event passes none, with the place for Dependabot's secrets", () => {
    const [finding] = judge(missing, environmentOf({ withheld: "dependabot" }));
    assert.equal(finding?.level, "warning");
    assert.match(asText(finding.fix), /Dependabot.*gh secret set OPENAI_API_KEY --app dependabot/);
  });
});

describe("keys of others", () => {
  const from = { kind: "default", name: "openai" } as const;
  const cases = [
    [
      "the job's GITHUB_TOKEN",
      "v1.0123456789abcdef",
      { variables: { GITHUB_TOKEN: "v1.0123456789abcdef" } },
      ["error"],
    ],
    ["another provider's key at a default URL", `sk-ant-api03-${PART}`, {}, ["error"]],
    ["an admin key", `sk-admin-${PART}`, {}, ["warning"]],
    ["a ChatGPT login", `eyJhbGciOi.eyJzdWIi.c2lnbmF0dXJl`, {}, ["error"]],
  ] as const;
  for (const [name, key, parts, levels] of cases) {
    it(name, () => {
      const found = judge(targetOf({ key, baseUrl: OPENAI, baseUrlFrom: from }), environmentOf(parts));
      assert.deepEqual(
        found.map(({ level }) => level),
        levels,
      );
      assert.deepEqual(
        found.map(({ id }) => id),
        ["secret/other-provider"],
      );
    });
  }
  it("a word is a key to a local server of the table", () => {
    assert.deepEqual(
      judge(targetOf({ key: "dummy", baseUrl: "http://localhost:8000/v1", provider: "vllm" })),
      [],
    );
  });
  it("a key cut short is found by the receiver's shape", () => {
    const short = `sk-or-v1-${"0a".repeat(20)}`;
    const found = judge(targetOf({ key: short, baseUrl: "https://openrouter.ai/api/v1" }));
    assert.deepEqual(
      found.map(({ id }) => id),
      ["secret/truncated"],
    );
  });
});

describe("keyFacts", () => {
  it("gives length, public prefix and fingerprint", () => {
    const { length, prefix, fingerprint } = keyFacts(new Secret(KEY));
    assert.deepEqual([length, prefix], [KEY.length, "sk-proj-"]);
    assert.match(fingerprint, /^sha256:[0-9a-f]{12}$/);
  });
});
