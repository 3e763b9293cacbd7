import assert from "node:assert/strict";
import { performance } from "node:perf_hooks";
import { describe, it } from "node:test";
import fc from "fast-check";
import { createShow, showHost, showPath, showUrl, wholeSecretGuard } from "../src/foreign-text.ts";
import { asText, unquoted } from "../src/markup.ts";
import { Secret } from "../src/secret.ts";
import { piecesIn } from "./support/leak-scan.ts";
import { commandsIn } from "./support/runner-log.ts";

const PART = "Zq7Xw2Lm9Rt4Vb8Ns3Kd6Hf1Jg5Pc0Ty";
const KEY = `sk-proj-${PART}`;
const CONTROLS = /[\x00-\x1F\x7F-\x9F\u2028\u2029]/;
const HIDDEN =
  /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uE000\uE001]|[\uDB40-\uDB43][\uDC00-\uDFFF]/;

const show = createShow([new Secret(KEY)]);
const shown = (text: string, maximum?: number): string => unquoted(show(text, maximum));
const base64 = (text: string): string => Buffer.from(text).toString("base64");
const split = (separator: string): string => KEY.split("").join(separator);

const CLEANED: readonly (readonly [name: string, text: string, expected: string])[] = [
  ["plain text", "model not found", "model not found"],
  ["other scripts", "余额不足 é ñ 😀", "余额不足 é ñ 😀"],
  ["colours", "a\x1B[31mred\x1B[0mb", "aredb"],
  ["C1 colours", "a\x9B31mred", "ared"],
  ["a link of a terminal", "a\x1B]8;;https://evil.test\x07click\x1B]8;;\x1B\\b", "aclickb"],
  ["a title that never ends", "a\x1B]0;title", "a ]0;title"],
  ["bell and backspace", "a\x07b\x08c", "a b c"],
  ["line ends", "a\r\nb\nc\rd\u2028e\x85f", "a  b c d e f"],
  ["other spaces", "a\u00A0b\u3000c", "a b c"],
  ["bidirectional controls", "a\u202Eb\u2066c", "a\\u202eb\\u2066c"],
  ["zero width, tags and selectors", "a\u200Bb\u00ADc\u{E0041}d\uFE0Fe\uFEFFf", "abcdef"],
  ["lone surrogates", "a\uD800b\uDC00c", "a\uFFFDb\uFFFDc"],
  ["our own marks", "a\uE000b\uE001c", "abc"],
  ["stacked marks", `a${"\u0301".repeat(50)}b`, "a\u0301\u0301b"],
  ["a command", "::error::x", "\\::error::x"],
  ["a command after white space", "\u00A0\t::stop-commands::t", "  \\::stop-commands::t"],
  ["a command of the old form", "text ##[error]x", "text ##\\[error]x"],
  ["a spliced command", "###[##[[error]", "###\\[##\\[[error]"],
  ["a spliced command across hidden characters", "#\u200B#\u200B[error]", "##\\[error]"],
];

const REDACTED: readonly (readonly [name: string, text: string, expected: string])[] = [
  ["the key", `key ${KEY}.`, "key sk-proj-[redacted]."],
  ["its end", `…${PART.slice(-8)} is wrong`, "…[redacted] is wrong"],
  ["six characters", `a ${PART.slice(3, 9)} b`, "a [redacted] b"],
  ["five characters", `a ${PART.slice(3, 8)} b`, `a ${PART.slice(3, 8)} b`],
  ["in capitals", PART.toUpperCase(), "[redacted]"],
  ["reversed", Array.from(PART).reverse().join(""), "[redacted]"],
  ["hex", Buffer.from(PART).toString("hex"), "[redacted]"],
  ["parted by zero width", split("\u200B"), "sk-proj-[redacted]"],
  ["parted by colours", split("\x1B[1m"), "sk-proj-[redacted]"],
  ["parted by bidirectional controls", split("\u202D"), "sk-proj-[redacted]"],
  ["parted by spaces", `the key ${split(" ")}`, "[redacted]"],
  ["parted by hyphens", split("-"), "[redacted]"],
  ["parted by tags", split("<b></b>"), "[redacted]"],
  ["with a mark on each letter", split("\u0301"), "[redacted]"],
  ["encoded twice", `no: ${base64(base64(KEY).replaceAll("=", ""))}`, "no: [redacted]"],
  ["another key", `got sk-${"ab1".repeat(8)}`, "got [redacted]"],
  ["another provider's key", `got gsk_${"ab1".repeat(8)}`, "got [redacted]"],
  ["a bearer", `Authorization: Bearer ${"q1".repeat(10)}`, "Authorization: Bearer [redacted]"],
  ["a JWT", `token eyJ${"hbGci".repeat(4)}.eyJ${"zdWI".repeat(4)}.c2ln`, "token [redacted]"],
  [
    "a masked copy",
    "Incorrect API key provided: sk-proj-****wxyz.",
    "Incorrect API key provided: [redacted].",
  ],
  ["a masked copy with dots", "provided: sk-ab...wxyz", "provided: [redacted]"],
  ["a masked tail", "Your api key: ****wxyz is invalid", "Your api key: [redacted] is invalid"],
  [
    "words that only look like one",
    "Bearer authentication, task-management",
    "Bearer authentication, task-management",
  ],
];

describe("createShow", () => {
  for (const [name, text, expected] of CLEANED)
    it(`cleans ${name}`, () => {
      assert.equal(shown(text), expected);
    });
  for (const [name, text, expected] of REDACTED)
    it(`redacts ${name}`, () => {
      assert.equal(shown(text), expected);
    });

  for (const prefix of ["", "a", "ab", "user:", "Bearer "]) {
    it(`finds the key in base64 after ${JSON.stringify(prefix)}`, () => {
      const text = shown(`echo ${base64(prefix + KEY)}`);
      assert.deepEqual(piecesIn(text, PART), []);
      assert.match(text, /\[redacted\]/);
    });
  }

  it("cuts with an ellipsis and never between surrogates", () => {
    assert.equal(shown("abcdef", 4), "abc…");
    assert.equal(shown("ab😀cd", 4), "ab…");
    assert.equal(shown("abcd", 4), "abcd");
  });

  it("quotes, so that the text cannot leave its quotes", () => {
    assert.equal(asText(`Says ${show("x\uE001 now ours")}.`), "Says `x now ours`.");
  });

  it("knows the keys inside a wrongly stored secret", () => {
    for (const stored of [
      `"${KEY}"`,
      `Bearer ${KEY}\n`,
      `OPENAI_API_KEY=${KEY}`,
      `{"OPENAI_API_KEY":"${KEY}"}`,
    ]) {
      const own = createShow([new Secret(stored)]);
      assert.equal(unquoted(own(`OPENAI_API_KEY is ${KEY}`)), "OPENAI_API_KEY is sk-proj-[redacted]", stored);
    }
  });

  it("leaves request ids and ids of models as they are", () => {
    for (const id of [
      "2026031815524720261752387BZ2giN",
      "req_011CSHoEeqs5C35K2UUqR7Fy",
      "req_0123456789abcdef0123456789abcdef",
      "meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8",
    ])
      assert.equal(shown(`No such model (request id: ${id})`), `No such model (request id: ${id})`);
  });

  it("does not hide ordinary words because of a placeholder", () => {
    const own = createShow(
      ["changeme", "test", "OPENAI_API_KEY", "${{ secrets.KEY }}", "ok"].map((value) => new Secret(value)),
    );
    const text = "changeme test OPENAI_API_KEY secrets ok";
    assert.equal(unquoted(own(text)), text);
  });

  it("stays correct where the secret holds the marker", () => {
    const own = createShow([new Secret("redacted-redacted-1")]);
    assert.deepEqual(piecesIn(unquoted(own("x redacted-redacted-1 y")), "redacted-redacted-1"), []);
  });
});

const token = fc.string({
  unit: fc.constantFrom(...Array.from("abcXYZ0189-_")),
  minLength: 12,
  maxLength: 60,
});
const noise = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(
    "\u200B",
    "\u202E",
    "\x1B[0m",
    "\x1B]0;",
    "##[",
    "#",
    "[",
    "::",
    ":",
    "\r",
    "\n",
    "\u00A0",
    "\uE000",
    "\uD800",
  ),
);
const hostile = fc
  .tuple(token, fc.array(fc.oneof(noise, fc.nat(60)), { maxLength: 40 }))
  .map(([part, pieces]) => ({
    part,
    // Numbers stand for slices of the key, so that pieces of it meet every kind of noise.
    text: pieces
      .map((piece) =>
        typeof piece === "string" ? piece : part.slice(piece % part.length, (piece % 7) + piece),
      )
      .join(""),
  }));

describe("createShow, whatever goes in", () => {
  it("lets out no control, no hidden character, no command and no piece of the secret", () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 400 }), ({ part, text }, maximum) => {
        const out = unquoted(createShow([new Secret(`sk-${part}`)])(text, maximum));
        assert.doesNotMatch(out, CONTROLS);
        assert.doesNotMatch(out, HIDDEN);
        assert.ok(out.isWellFormed());
        assert.ok(out.length <= Math.max(maximum, "[redacted]".length));
        assert.deepEqual(piecesIn(out, part), []);
        for (const line of [out, `Server said: ${out}`, `  ${out}`, `${out} and ${out}`]) {
          assert.deepEqual(commandsIn(line), []);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("says the same of text it has already shown", () => {
    fc.assert(
      fc.property(hostile, ({ part, text }) => {
        const own = createShow([new Secret(`sk-${part}`)]);
        const once = unquoted(own(text, 4000));
        assert.equal(unquoted(own(once, 8000)).replaceAll("\\", ""), once.replaceAll("\\", ""));
      }),
      { numRuns: 300 },
    );
  });
});

const MEGABYTE = 1 << 20;
const BOMBS: readonly (readonly [string, string])[] = [
  ["plain", "a".repeat(MEGABYTE)],
  ["escape sequences", "\x1B]".repeat(MEGABYTE / 2)],
  ["parameters", `\x1B[${"0;".repeat(MEGABYTE / 2)}`],
  ["marks", "\u0301".repeat(MEGABYTE)],
  ["stars", "*a".repeat(MEGABYTE / 2)],
  ["prefixes", "sk-".repeat(MEGABYTE / 3)],
  ["bearers", "Bearer ".repeat(MEGABYTE / 7)],
  ["JWT", "eyJ".repeat(MEGABYTE / 3)],
  ["white space", " ".repeat(MEGABYTE)],
];

describe("the time it takes", () => {
  for (const [name, text] of BOMBS) {
    it(`is short for a megabyte of ${name}, also when all of it is wanted`, () => {
      const start = performance.now();
      show(text);
      show(text.slice(0, 32_768), 65_536);
      assert.ok(performance.now() - start < 1000, `${performance.now() - start} ms`);
    });
  }

  it("is short for 256 secrets and for one of 4 KB", () => {
    const secrets = Array.from(
      { length: 256 },
      (_, index) => new Secret(`sk-${base64(`${index}${PART}${index}`)}`),
    );
    const start = performance.now();
    createShow([...secrets, new Secret(`{"key":"${PART.repeat(128)}"}`)])("text");
    assert.ok(performance.now() - start < 1000, `${performance.now() - start} ms`);
  });
});

const URLS: readonly (readonly [string, string])[] = [
  ["https://api.openai.com/v1", "https://api.openai.com/v1"],
  ["https://api.openai.com", "https://api.openai.com"],
  ["https://api.openai.com/", "https://api.openai.com/"],
  ["http://127.0.0.1:8080/v1/models", "http://127.0.0.1:8080/v1/models"],
  ["https://user:hunter2pass@host.test/v1", "https://host.test/v1"],
  ["https://host.test/v1#fragment", "https://host.test/v1"],
  [
    "https://host.test/v1?api-version=2024-10-21&limit=1000",
    "https://host.test/v1?api-version=2024-10-21&limit=1000",
  ],
  [
    "https://host.test/v1?key=abc&sig=1&access_token=2&X=1",
    "https://host.test/v1?key=***&sig=***&access_token=***&X=1",
  ],
  ["https://host.test/v1?q=a%20b&long=" + "a".repeat(33), "https://host.test/v1?q=***&long=***"],
  [`https://host.test/v1?q=${PART}`, "https://host.test/v1?q=***"],
  [`https://host.test/${KEY}/v1`, "https://host.test/sk-proj-[redacted]/v1"],
  [`https://${PART.slice(0, 8)}.test/v1`, `https://${PART.slice(0, 8).toLowerCase()}.test/v1`],
  [`https://${PART}.test/v1`, "https://[redacted].test/v1"],
  ["https://аpi.openai.com/v1", "https://xn--pi-6kc.openai.com/v1"],
  ["//user:hunter2@host/v1", "//host/v1"],
  ["not a url\n::error::x", "not a url ::error::x"],
  ["javascript:alert(1)", "javascript:alert(1)"],
];

describe("showUrl", () => {
  for (const [url, expected] of URLS)
    it(JSON.stringify(url), () => {
      assert.equal(unquoted(showUrl(url, show)), expected);
    });
});

describe("showUrl, whatever goes in", () => {
  it("shows no credential, no control and no command", () => {
    const place = fc.constantFrom("/KEY", "?q=KEY", "?KEY=1", "#KEY", "?a=KEY&b=2", "/a?token=KEY");
    fc.assert(
      fc.property(token, place, hostile, (part, form, { text }) => {
        const own = createShow([new Secret(`sk-${part}`)]);
        const url = `https://me:${part}@host.test${form.replace("KEY", `sk-${part}`)}`;
        assert.deepEqual(piecesIn(unquoted(showUrl(url, own)), part), []);
        const out = unquoted(showUrl(`${url}${text}`, own));
        assert.doesNotMatch(out, CONTROLS);
        assert.doesNotMatch(out, HIDDEN);
        assert.deepEqual([...commandsIn(out), ...piecesIn(out, part)], []);
      }),
      { numRuns: 500 },
    );
  });
});

describe("showHost", () => {
  it("hides a host only where it holds a long piece of a secret", () => {
    assert.equal(unquoted(showHost("evil.test:8443", show)), "evil.test:8443");
    assert.equal(unquoted(showHost(`${PART.toLowerCase()}.test`, show)), "[redacted].test");
  });
});

describe("showPath", () => {
  it("cleans, and keeps the end of a long path", () => {
    assert.equal(unquoted(showPath(".codex/config.toml", show)), ".codex/config.toml");
    assert.equal(unquoted(showPath("a\n::error::b", show)), "a ::error::b");
    const long = unquoted(showPath(`${"dir/".repeat(100)}config.toml`, show));
    assert.ok(long.length <= 160 && long.startsWith("…") && long.endsWith("/config.toml"));
  });
});

describe("wholeSecretGuard", () => {
  const guard = wholeSecretGuard([new Secret(`"${KEY}"\n`), new Secret("changeme"), new Secret("short1")]);
  it("replaces every form of a whole secret", () => {
    for (const form of [KEY, `"${KEY}"`, base64(KEY), base64(`${KEY}\n`), Buffer.from(KEY).toString("hex")]) {
      assert.equal(guard(`a ${form} b`), "a *** b");
    }
  });
  it("leaves other text alone", () => {
    assert.equal(guard("changeme short1 sk-proj-"), "changeme short1 sk-proj-");
  });
});

describe("names of the user's own", () => {
  const key = new Secret(["sk", "rutaapi", "0123456789abcdef"].join("-"));

  it("are shown although they share a word with the key", () => {
    const show = createShow([key], ["rutaapi", "RUTAAPI_API_KEY"]);
    assert.equal(unquoted(show("rutaapi")), "rutaapi");
    assert.equal(unquoted(show("RUTAAPI_API_KEY")), "RUTAAPI_API_KEY");
  });

  it("are hidden where they hold a real piece of it, and elsewhere the word is", () => {
    const piece = key.reveal().slice(3, 17);
    const show = createShow([key], [piece, "rutaapi"]);
    assert.ok(!unquoted(show(piece)).includes("rutaapi"));
    assert.ok(!unquoted(show("the key of rutaapi")).includes("rutaapi"));
  });
});
