import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { innerKeys, maskForms } from "../src/secret-forms.ts";
import { Secret } from "../src/secret.ts";

const KEY = `sk-proj-Zq7Xw2Lm9Rt4Vb8Ns3Kd6Hf1Jg5Pc0Ty`;
const OTHER = `sk-${"Ab3Cd5Ef7Gh9".repeat(3)}`;
const encoded = (encoding: BufferEncoding, text = KEY): string => Buffer.from(text).toString(encoding);

const STORED: readonly (readonly [name: string, value: string, keys: readonly string[]])[] = [
  ["as it is", KEY, [KEY]],
  ["with a newline", `${KEY}\n`, [KEY]],
  ["quoted", `"${KEY}"`, [KEY]],
  ["Bearer", `Bearer ${KEY}`, [KEY]],
  ["in brackets", `<${KEY}>`, [KEY]],
  ["with a quote on one side", `'${KEY}`, [KEY]],
  ["with a written line break", `${KEY}\\n`, [KEY]],
  ["twice", KEY + KEY, [KEY + KEY, KEY]],
  ["two end to end", `${KEY}${KEY}9`, [`${KEY}${KEY}9`, KEY, `${KEY}9`]],
  ["header", `Authorization: Bearer ${KEY}`, [KEY]],
  ["name", `OPENAI_API_KEY=${KEY}`, [KEY]],
  ["export", `export OPENAI_API_KEY="${KEY}"`, [KEY]],
  ["env file", `A_KEY=${KEY}\r\nB_KEY='${OTHER}'\r\n`, [KEY, OTHER]],
  ["two lines", `${KEY}\n${OTHER}`, [KEY, OTHER]],
  [
    "auth.json",
    `{"auth_mode":"apikey","OPENAI_API_KEY":"${KEY}","last_refresh":"2026-11-20T10:00:00.000Z"}`,
    [KEY],
  ],
  ["tokens", JSON.stringify({ tokens: { access_token: KEY, refresh_token: OTHER } }, null, 2), [KEY, OTHER]],
  [
    "URL with a password",
    `https://user:${OTHER}@host.test/v1`,
    [`https://user:${OTHER}@host.test/v1`, OTHER],
  ],
  ["placeholder", "changeme", []],
  ["name only", "OPENAI_API_KEY", []],
  ["plain URL", "https://api.openai.com/v1", []],
  ["expression", "${{ secrets.KEY }}", []],
  ["short", "ok", []],
  ["nothing", " \n", []],
];

describe("innerKeys", () => {
  for (const [name, value, keys] of STORED) {
    it(name, () => {
      assert.deepEqual(innerKeys(value), keys);
    });
  }
  it("finds both keys of a list, and a key that hidden characters part", () => {
    assert.deepEqual(innerKeys(`${KEY},${OTHER}`).slice(1), [KEY, OTHER]);
    assert.ok(innerKeys(`${KEY.slice(0, 9)}\u200B${KEY.slice(9)}`).includes(KEY));
  });
});

describe("maskForms", () => {
  it("gives the whole value first, then the keys in it and their encoded forms", () => {
    const forms = maskForms(new Secret(`'${KEY}'\n`));
    assert.equal(forms[0], `'${KEY}'\n`);
    for (const form of [
      `'${KEY}'`,
      KEY,
      encoded("base64"),
      encoded("base64url"),
      encoded("hex"),
      encoded("base64", `${KEY}\n`),
    ]) {
      assert.ok(forms.includes(form), form);
    }
  });
  it("gives escaped forms where they differ", () => {
    const forms = maskForms(new Secret('pa&ss"wo/rd123'));
    for (const form of ["pa%26ss%22wo%2Frd123", 'pa&ss\\"wo/rd123', "pa&amp;ss&quot;wo/rd123"])
      assert.ok(forms.includes(form), form);
  });
  it("gives nothing for what is no secret", () => {
    for (const word of [
      "",
      "ok",
      "1",
      "test",
      "changeme",
      "Bearer ",
      "undefined",
      "YOUR_API_KEY",
      "***********",
      "https://api.openai.com/v1",
    ]) {
      assert.deepEqual(maskForms(new Secret(word)), [], word);
    }
  });
  it("gives no text with a short line, which the runner would mask everywhere", () => {
    const forms = maskForms(new Secret(`{\n  "OPENAI_API_KEY": "${KEY}"\n}\n`));
    assert.ok(forms.includes(KEY));
    assert.ok(
      forms.every((form) => form.split(/[\r\n]+/).every((line) => line === "" || line.trim().length >= 8)),
    );
  });
  it("gives only forms of eight characters or more, each once, whatever is stored", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 10 }),
      fc.constantFrom(KEY, "\n", '"', "Bearer ", "A=", "{", "}"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const forms = maskForms(new Secret(pieces.join("")));
        assert.ok(forms.every((form) => form.trim().length >= 8));
        assert.equal(new Set(forms).size, forms.length);
      }),
    );
  });
});
