/** A: what may be saved as the key. Names begin with the id of the case and end with the threats that it stands for. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { assertFails, assertSilent, attack, CANARY, OTHER, OTHER_PART, PART } from "../support/attack.ts";
import { commandsIn } from "../support/runner-log.ts";

const HALF = CANARY.length / 2;

/** The canary with something in its middle. */
const parted = (by: string): string => `${CANARY.slice(0, HALF)}${by}${CANARY.slice(HALF)}`;

/** What the runner is told to mask. */
const masksIn = (stdout: string): string[] =>
  commandsIn(stdout)
    .filter(({ name }) => name === "add-mask")
    .map(({ data }) => data);

/** Refuses each of these values before anything is sent; `masks` must be registered. */
function refuses(
  verdicts: string | readonly string[],
  keys: readonly string[],
  masks: readonly string[] = [],
) {
  return async (): Promise<void> => {
    for (const key of keys) {
      const after = await attack({ key });
      assertFails(after, ...(typeof verdicts === "string" ? [verdicts] : verdicts));
      assertSilent(after);
      const registered = masksIn(after.run.stdout);
      for (const mask of masks) assert.ok(registered.includes(mask), JSON.stringify(key));
    }
  };
}

describe("A: the key's value", { concurrency: 2 }, () => {
  it(
    "A4 a key with a line feed in the middle is refused before a client could print it [T07]",
    refuses("secret/inner-whitespace", [parted("\n"), parted("\r\n"), parted("\r"), parted("\n\n")]),
  );
  it(
    "A5 characters that take no room are found [T07]",
    refuses("secret/invisible-characters", ["\u200B", "\u2060", "\u00AD", "\u{E0041}"].map(parted), [CANARY]),
  );
  // A variable of the environment cannot hold NUL: it comes in a file.
  it("A6 control characters are found [T07]", async () => {
    await refuses("secret/invisible-characters", ["\x01", "\x7F", "\u0085"].map(parted), [CANARY])();
    const auth = JSON.stringify({ OPENAI_API_KEY: parted("\0") });
    const after = await attack({
      key: null,
      inputs: { config: "codex" },
      files: { "codex/auth.json": auth },
    });
    assertFails(after, "secret/invisible-characters");
    assertSilent(after);
  });
  it(
    "A7 a Latin-1 letter or a no-break space inside is found, which every client sends [T07]",
    refuses("secret/non-ascii", ["é", "\u00A0", "ÿ"].map(parted)),
  );
  it("A8 curly quotes and emoji are found [T07 T11]", async () => {
    await refuses("secret/quoted", [`\u201C${CANARY}\u201D`, `\u2018${CANARY}\u2019`], [CANARY])();
    await refuses("secret/non-ascii", [parted("\u{1F511}")])();
  });
  it(
    "A9 quotes around the key are found, and the key inside them is masked [T11]",
    refuses("secret/quoted", [`"${CANARY}"`, `'${CANARY}'`, `\`${CANARY}\``], [CANARY]),
  );
  it(
    "A10 a scheme or a header name before the key is found, and the key is masked [T11]",
    refuses(
      "secret/prefixed",
      [`Bearer ${CANARY}`, `bearer  ${CANARY}`, `Authorization: Bearer ${CANARY}`, `BEARER\t${CANARY}`],
      [CANARY],
    ),
  );
  it(
    "A11 a variable's name before the key is found, and the key is masked [T11]",
    refuses(
      "secret/prefixed",
      [`OPENAI_API_KEY=${CANARY}`, `export OPENAI_API_KEY="${CANARY}"`, `api_key: '${CANARY}'`],
      [CANARY],
    ),
  );
  it(
    "A12 a JSON file in place of the key is found, and the key in it is masked [T11]",
    refuses(
      "secret/prefixed",
      [
        JSON.stringify({ OPENAI_API_KEY: CANARY }),
        JSON.stringify({ OPENAI_API_KEY: null, tokens: { access_token: CANARY } }, undefined, 2),
      ],
      [CANARY],
    ),
  );
  it(
    "A13 what a log or a page has masked is found [T40]",
    refuses("secret/masked", ["***", "*".repeat(40), "sk-...abcd", "sk-proj-***wxyz", "sk-proj-•••••wxyz"]),
  );
  it("A14 a reference that nothing has replaced is found [T12]", async () => {
    const unexpanded = ["${{ secrets.KEY }}", "$OPENAI_API_KEY", "%OPENAI_API_KEY%", "{{key}}"];
    await refuses("secret/unexpanded", unexpanded)();
    await refuses("secret/placeholder", ["<your-key>"])();
  });
  it("A15 a placeholder is found and never masked, which would garble the log [T12]", async () => {
    const words = ["sk-your-full-secret", "changeme", "test", "xxx", "null", "undefined", "[object Object]"];
    for (const key of words) {
      const after = await attack({ key });
      assertFails(after, "secret/placeholder", "secret/not-a-key");
      assertSilent(after);
      assert.deepEqual(masksIn(after.run.stdout), [], key);
    }
  });
  it("A17 a secret of one or two characters leaves the log and the outputs readable [T12]", async () => {
    for (const key of ["ok", "1", "a"]) {
      const after = await attack({ key });
      assertFails(after, "secret/not-a-key", "secret/placeholder", "secret/truncated");
      assert.deepEqual(masksIn(after.run.stdout), []);
      assert.match(after.run.stdout, /failed: secret\//);
    }
  });
  it("A20 two keys in one value are both masked, and neither is sent [T11]", async () => {
    for (const between of ["\n", ",", ", ", "\r\n", " "]) {
      const after = await attack({ key: `${CANARY}${between}${OTHER}` });
      assertFails(after, "secret/inner-whitespace");
      assertSilent(after);
      const masks = masksIn(after.run.stdout);
      assert.ok(masks.includes(CANARY) && masks.includes(OTHER), JSON.stringify(between));
    }
  });
  it("A23 an admin key is warned of and not printed [T40]", async () => {
    const after = await attack({ key: `sk-admin-${PART}`, inputs: { probe: "none" } });
    assert.deepEqual(after.reasons, ["secret/other-provider"]);
    assert.equal(after.outputs["status"], "warn");
    assertSilent(after);
  });
  it("A24 the base URL or the job's own token in place of the key is found [T02]", async () => {
    const url = "https://gateway.example.test/v1";
    const same = await attack({ key: url, inputs: { "base-url": url } });
    assertFails(same, "secret/not-a-key");
    const token = `ghs_${OTHER_PART.slice(0, 36)}`;
    const job = await attack({
      key: token,
      secretPart: OTHER_PART.slice(0, 36),
      env: { GITHUB_TOKEN: token },
    });
    assertFails(job, "secret/other-provider");
    for (const after of [same, job]) assertSilent(after);
  });
});
