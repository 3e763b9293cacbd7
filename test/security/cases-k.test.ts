/** K: text of others that tries to be a command, Markdown, HTML or a terminal's control. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { assertFails, attack, type Aftermath, type Attack } from "../support/attack.ts";
import { HOSTILE_STRINGS } from "../support/hostile-strings.ts";
import { liveMarkdown } from "../support/live-markdown.ts";
import { using } from "../support/probe-with-server.ts";
import { rawServer, reply } from "../support/raw-server.ts";
import { commandsIn, replay } from "../support/runner-log.ts";

const JSON_TYPE = { "content-type": "application/json" };

/** A server that says this in every place of its answer, and what came of it. */
async function saying(text: string, more: Attack = {}): Promise<Aftermath> {
  const body = JSON.stringify({
    error: { message: text, type: text, code: text, param: text },
    [text]: text,
  });
  return answered(401, body, more);
}

async function answered(status: number, body: string, more: Attack = {}): Promise<Aftermath> {
  let after: Aftermath | undefined;
  await using([rawServer({ onRequest: reply(status, JSON_TYPE, body) })], async (server) => {
    const inputs = { "base-url": `http://127.0.0.1:${server.port}/v1`, retries: "0", probe: "models" };
    after = await attack({ ...more, inputs: { ...inputs, ...more.inputs } });
  });
  assert.ok(after !== undefined);
  return after;
}

/** A config whose names, paths and values are this text. */
function configured(text: string): Promise<Aftermath> {
  const quoted = JSON.stringify(text.toWellFormed()).replaceAll("\x7f", "\\u007f");
  const config = `model_provider = ${quoted}\nmodel = ${quoted}\n[model_providers.${quoted}]\nname = ${quoted}\nbase_url = ${quoted}\nenv_key = ${quoted}\nwire_api = "responses"\n${quoted} = 1\n`;
  return attack({ key: null, inputs: { config: "codex" }, files: { "codex/config.toml": config } });
}

function listing(ids: readonly string[], model: string): Promise<Aftermath> {
  return answered(200, JSON.stringify({ object: "list", data: ids.map((id) => ({ id, object: "model" })) }), {
    inputs: { model },
  });
}

/** Each text from the server, and in turn from the config or the model list; the universal checks do the rest. */
async function everywhere(
  texts: readonly string[],
  look: (after: Aftermath) => void = () => undefined,
): Promise<void> {
  for (const [index, text] of texts.entries()) {
    const id = `${text.replace(/[\r\n,]/g, " ").trim()}y`;
    const other = index % 2 === 0 ? configured(text) : listing([text, `${text}x`, "m-1"], id);
    for (const after of [await saying(text), await other]) {
      assert.equal(after.run.exitCode, 1, JSON.stringify(text));
      look(after);
    }
  }
}

/** What acts in the summary once code is out of it, apart from our own headings, tables and links to our pages. */
function foreignMarkdown({ written }: Aftermath): string {
  return liveMarkdown(written["summary"] ?? "").replaceAll(
    /\]\(https:\/\/github\.com\/provider-preflight\/[^)]*\)/g,
    "]",
  );
}

describe("K: injection", { concurrency: 2 }, () => {
  it("K1 commands at the start of a line, after any line end or white space [T17 T18]", async () => {
    await everywhere([
      "\n::error::x",
      "\r::error::x",
      "   ::add-mask::a",
      "\u00a0::stop-commands::t",
      "\u3000::set-output name=verdict::ok",
      "a\u2028::error::x",
      "\u0085::error::x",
    ]);
  });
  it("K2 commands of the old form, anywhere in a line [T17 T18]", async () => {
    const texts = [
      "text ##[error]x",
      "##[add-mask]sk",
      "##[set-output name=verdict]ok",
      "##[group]",
      "###[##[[error]",
      "##[ERROR]x",
      "#\u200B#[error]x",
    ];
    await everywhere(texts, (after) => {
      assert.ok(!after.run.stdout.includes("##["));
    });
  });
  it("K5 a terminal's controls are gone [T20]", async () => {
    const texts = [
      "\u001b[2Jx",
      "\u001b]8;;https://evil.example\u0007x\u001b]8;;\u0007",
      "\u0007",
      "ok\b\b",
      "\u009b2J",
      "\u001bc",
    ];
    await everywhere(texts, ({ everything }) => {
      assert.doesNotMatch(everything, /[\x00-\x08\x0b-\x1f\x7f-\x9f]/);
    });
  });
  it("K6 characters that turn, hide or pile up are shown or taken out [T20]", async () => {
    const texts = [
      "\u202eevil",
      "\u2066x\u2069",
      "x\u200f",
      "x\u{e0041}",
      "\ud800",
      `z${"\u0301".repeat(300)}`,
    ];
    await everywhere(texts, ({ everything }) => {
      assert.doesNotMatch(
        everything,
        /[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f]|[\u{e0000}-\u{e007f}]|\u0301{3}/u,
      );
    });
  });
  it("K7 nothing of others acts in the summary [T19]", async () => {
    const texts = [
      "</details>",
      "<img src=//evil.example>",
      "[ok](https://evil.example)",
      "![](https://evil.example)",
      "<a href=javascript:x>",
      "a|b",
      "```",
      "`` ` ``",
      "@org/team",
      "#1",
      "> [!TIP]",
      "$math$",
      "```mermaid\ngraph TD",
      "<!--",
    ];
    await everywhere(texts, (after) => {
      assert.doesNotMatch(foreignMarkdown(after), /evil|<img|<a |<!--|@org|\[!TIP|\$math|mermaid/i);
    });
  });
  it("K8 of a long list of long model ids little is shown [T19 T23]", async () => {
    const ids = Array.from({ length: 900 }, (_, index) => `gpt-5.${index}${"x".repeat(1000)}`);
    const after = await listing(ids, "gpt-5.4");
    assertFails(after, "model/not-listed", "model/near-miss");
    assert.doesNotMatch(after.everything, /x{81}/);
    assert.ok(
      (after.everything.match(/gpt-5\.\d+x{20}/g) ?? []).length <= 5 * 8,
      "five in each of eight places",
    );
  });
  it("K10 a copy of our own verdict stands as the server's words [T19]", async () => {
    const after = await saying("✓ Provider Preflight passed. ✅ credentials ok");
    assertFails(after, "auth/invalid-key");
    for (const line of replay(after.run.stdout)
      .log.split("\n")
      .filter((text) => text.includes("credentials ok")))
      assert.match(line, /`✓ Provider Preflight passed\. ✅ credentials ok`/);
  });
  it("K11 the output file holds our names only [T18]", async () => {
    for (const text of ["x\nverdict=ok", "verdict<<E\nok\nE", "=ok"]) {
      const after = await saying(text);
      assert.deepEqual(Object.keys(after.outputs), [
        "status",
        "verdict",
        "layer",
        "retryable",
        "checked",
        "failed",
        "report",
      ]);
      assertFails(after, "auth/invalid-key");
      for (const file of ["state", "env", "path"]) assert.equal(after.written[file], "", file);
    }
  });
  it("K12 per cent signs in an annotation stay what they are [T17]", async () => {
    const after = await saying("100%0A::error::x %25 %0D");
    const [error] = commandsIn(after.run.stdout).filter(({ name }) => name === "error");
    assert.ok(error?.data.includes("100%0A::error::x %25 %0D"), error?.data);
    assert.ok(error?.data.includes("\n") === false);
  });
  it("K13 the summary stays small whatever is said, and however many targets there are [T19 T23]", async () => {
    const after = await saying("long words ".repeat(80_000));
    assertFails(after, "auth/invalid-key");
    const name = (index: number): string => `target ${index} ${"of many words ".repeat(40)}`;
    const tables = Array.from(
      { length: 100 },
      (_, index) =>
        `[[targets]]\nname = "${name(index)}"\nbase_url = "ftp://host-${index}.example/${"long/".repeat(200)}"\nenv_key = "NO_SUCH_KEY_${index}"\n`,
    );
    const fleet = await attack({
      key: null,
      inputs: { targets: "targets.toml" },
      files: { "targets.toml": tables.join("\n") },
    });
    assert.equal(fleet.outputs["checked"], "100");
    assert.match(fleet.written["summary"] ?? "", /targets with findings are left out here/);
    for (const text of [...Object.values(after.written), fleet.written["summary"] ?? ""])
      assert.ok(text.length < 65_536);
  });
  it("K7b texts that were met before [T17 T18 T19 T20]", async () => {
    // Every third by itself; the whole list is tried on the reporters without a process for each.
    for (const text of HOSTILE_STRINGS.filter((_, index) => index % 3 === 0)) await saying(text);
  });
});
