import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Secret } from "../src/secret.ts";
import { readResponse } from "../src/signs/read-response.ts";
import type { Reading } from "../src/signs/reading.ts";

const stars = (count: number): string => "*".repeat(count);
const OPENAI_PAGE = "You can find your API key at https://platform.openai.com/account/api-keys.";

function read(message: string, keySent?: string): Reading {
  const body = JSON.stringify({ error: { message, code: "invalid_api_key" } });
  return readResponse(
    { kind: "response", status: 401, headers: {}, body },
    { asked: "models", keySent: keySent === undefined ? undefined : new Secret(keySent) },
  );
}

/** What OpenAI repeats of the key: the first eight characters, one star for each hidden one, the last four. */
const OPENAI: readonly (readonly [fragment: string, id: string])[] = [
  ["undefined", "secret/unexpanded"],
  ["null", "secret/unexpanded"],
  ["${OPENAI***KEY}", "secret/unexpanded"],
  ["{{ secre***KEY }}", "secret/unexpanded"],
  ["", "secret/empty"],
  [`"sk-proj${stars(150)}000"`, "secret/quoted"],
  ["***", "secret/masked"],
  ["sk-...0001", "secret/masked"],
  ["http://l***4/v1", "secret/not-a-key"],
  [`https://${stars(20)}host`, "secret/not-a-key"],
  ["hello", "secret/not-a-key"],
  ["ssh-rsa*****", "secret/not-a-key"],
  ["tell me a joke", "secret/not-a-key"],
  ["sk jj", "secret/inner-whitespace"],
  ["YOUR_OPE***_KEY", "secret/placeholder"],
  ["sk-xxxxxxxx", "secret/placeholder"],
  [`Bearer s${stars(40)}0000`, "secret/prefixed"],
  [`OPENAI_API_KEY=${stars(40)}0000`, "secret/prefixed"],
  [`AIzaSy00${stars(27)}0000`, "secret/other-provider"],
  [`gsk_0000${stars(44)}0000`, "secret/other-provider"],
  [`sk-ant-a${stars(90)}0000`, "secret/other-provider"],
  [`sk-or-v1${stars(60)}0000`, "secret/other-provider"],
  [`key_0000${stars(8)}0000`, "secret/other-provider"],
  [`sk-00000${stars(23)}0000`, "base-url/key-mismatch"],
  [`sk-00000${stars(39)}0000`, "auth/invalid-key"],
  [`sk-proj-${stars(152)}0000`, "auth/invalid-key"],
];

/** What DeepSeek repeats: four stars and the last four characters. */
const TAILS: readonly (readonly [tail: string, id: string])[] = [
  ["_KEY", "secret/placeholder"],
  ["eek}", "secret/unexpanded"],
  ["ined", "secret/unexpanded"],
  ["json", "secret/not-a-key"],
  ['cd0"', "secret/quoted"],
  ["0f3a", "auth/invalid-key"],
];

describe("what a server repeats of the key", () => {
  for (const [fragment, id] of OPENAI) {
    it(`is read as ${id}: ${JSON.stringify(fragment.replace(/\*{5,}/, "*…*"))}`, () => {
      assert.equal(read(`Incorrect API key provided: ${fragment}. ${OPENAI_PAGE}`).id, id);
    });
  }

  for (const [tail, id] of TAILS) {
    it(`is read as ${id} by its last characters alone: ${tail}`, () => {
      assert.equal(read(`Authentication Fails, Your api key: ****${tail} is invalid`).id, id);
    });
  }

  it("always leaves the plain refusal among the alternatives", () => {
    for (const [fragment, id] of OPENAI.filter(([, reason]) => reason !== "auth/invalid-key")) {
      const { alternatives } = read(`Incorrect API key provided: ${fragment}. ${OPENAI_PAGE}`);
      assert.ok(alternatives.includes("auth/invalid-key"), `${fragment} ${id}`);
    }
  });

  it("shows that another key arrived than the one that was sent", () => {
    const sent = ["sk", "proj", "a".repeat(40)].join("-");
    const other = `Incorrect API key provided: sk-00000${stars(39)}0000. ${OPENAI_PAGE}`;
    const same = `Incorrect API key provided: sk-proj-${stars(36)}aaaa. ${OPENAI_PAGE}`;
    assert.equal(read(other, sent).sawOtherKey, true);
    assert.equal(read(same, sent).sawOtherKey, false);
    assert.equal(read("Invalid API key", sent).sawOtherKey, false);
    assert.equal(read(other).sawOtherKey, false);
  });

  it("takes no encoding of the key that was sent, nor the sentence's own marks, for another key", () => {
    const sent = ["sk", "proj", "Ab1".repeat(14)].join("-");
    const base64 = Buffer.from(sent).toString("base64");
    const apart = Array.from(sent);
    const echoes = [
      `${sent}.`,
      `"${sent}"`,
      `${sent.slice(0, 12)}****${sent.slice(-4)}.`,
      sent.slice(0, 20),
      sent.toUpperCase(),
      base64,
      Buffer.from(sent).toString("hex"),
      apart.toReversed().join(""),
      ...[" ", "-", ".", "\u200b", "<b></b>"].map((mark) => apart.join(mark)),
    ];
    for (const echo of echoes)
      assert.equal(read(`Incorrect API key provided: ${echo}`, sent).sawOtherKey, false, echo);
    assert.equal(read(`Incorrect API key provided: sk-${"Zz9".repeat(14)}.`, sent).sawOtherKey, true);
  });
});
