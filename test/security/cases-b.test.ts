/** B: where a key could get out. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { assertFails, assertSilent, attack, CANARY, OTHER, OTHER_PART, PART } from "../support/attack.ts";
import { piecesIn } from "../support/leak-scan.ts";
import { currentMode } from "../support/modes.ts";
import { using } from "../support/probe-with-server.ts";
import { rawServer, reply } from "../support/raw-server.ts";
import { certificatePath, tlsServer } from "../support/tls-server.ts";

const JSON_TYPE = { "content-type": "application/json" };
const ROOT = join(import.meta.dirname, "../..");

/** A server that always answers this, and what came of it. */
async function answered(
  status: number,
  body: unknown,
  use: (after: Awaited<ReturnType<typeof attack>>) => void,
  headers: Readonly<Record<string, string>> = JSON_TYPE,
  inputs: Readonly<Record<string, string>> = {},
): Promise<void> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  await using([rawServer({ onRequest: reply(status, headers, text) })], async (server) => {
    const url = `http://127.0.0.1:${server.port}/v1`;
    use(await attack({ inputs: { "base-url": url, retries: "0", ...inputs } }));
    assert.ok(server.received().includes(`Bearer ${CANARY}`), "the server has the key");
  });
}

const refusalWith = (message: string): object => ({
  error: { message, type: "invalid_request_error", code: "invalid_api_key" },
});

/** Ways of a server to write the key, each of which would get by a search for the plain text. */
const WRITTEN: Readonly<Record<string, string>> = {
  plain: CANARY,
  "its end": `****${PART.slice(-8)}`,
  "in capitals": CANARY.toUpperCase(),
  base64: Buffer.from(CANARY).toString("base64"),
  "base64 of the header": Buffer.from(`Bearer ${CANARY}`).toString("base64"),
  base64url: Buffer.from(`x${CANARY}`).toString("base64url"),
  hex: Buffer.from(PART).toString("hex"),
  reversed: Array.from(CANARY).reverse().join(""),
  "parted by zero width": CANARY.split("").join("\u200B"),
  "parted by colours": CANARY.split("").join("\x1B[1m"),
  "URL escapes": CANARY.replace(/./g, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  "HTML entities": CANARY.replace(/./g, (letter) => `&#${letter.charCodeAt(0)};`),
  "parted by spaces": CANARY.split("").join(" "),
  "parted by hyphens": CANARY.split("").join("-"),
  "parted by tags": CANARY.split("").join("<b></b>"),
  "hex with colons": (Buffer.from(CANARY).toString("hex").match(/../g) ?? []).join(":"),
  "letters with marks": CANARY.split("").join("\u0301"),
  "full width": CANARY.replace(/./g, (letter) => String.fromCodePoint(0xfee0 + letter.charCodeAt(0))),
  "JSON escapes": CANARY.replace(/./g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`),
};

/** Where a fault may strike, and how the run ends: a verdict on what was broken, or our own fault. */
const STRUCK = [
  "dns.lookup",
  "dns.lookup, later",
  "net.connect",
  "net.Socket.write",
  "tls.connect",
  "tls.createSecureContext",
  "fs.lstatSync",
  "fs.openSync",
  "crypto.createHash",
  "Date.toISOString",
  "performance.now",
  "JSON.stringify",
  "TextDecoder.decode",
  "TextEncoder.encode",
  "process.env",
];

/** undici's own debug output has the words of a socket's error, which are none of ours to change. */
function isOurs(broken: string): boolean {
  return currentMode() !== "node-debug" || broken !== "net.Socket.write";
}

/** What this run does not need: no file of the user's, no authorities of Codex's own. */
const HARMLESS = new Set(["fs.lstatSync", "fs.openSync", "tls.createSecureContext"]);

/** The job fails, by the verdict for our own faults or by the fixed line of the last resort. */
function assertOwnFault({ run, outputs }: Awaited<ReturnType<typeof attack>>, where: string): void {
  assert.equal(run.exitCode, 1, where);
  const silent = outputs["verdict"] === undefined;
  if (!silent) assert.equal(outputs["verdict"], "internal/error", where);
  else
    assert.match(
      run.stderr,
      /^provider-preflight: internal\/error \([A-Za-z]{1,40}\), which is a fault/m,
      where,
    );
}

describe("B: leak channels", { concurrency: 2 }, () => {
  it("B1 an echo of the key's ends is removed from what the server says [T09 T40]", async () => {
    const message = `Incorrect API key provided: sk-proj-${"*".repeat(40)}${PART.slice(-4)}. You can find your API key at https://platform.openai.com/account/api-keys.`;
    await answered(401, refusalWith(message), (after) => {
      assertFails(after, "auth/invalid-key");
      assert.ok(
        !after.everything.toLowerCase().includes(PART.slice(-4).toLowerCase()),
        "not even four letters",
      );
    });
  });
  it("B3 an echo in any encoding, in any place of an answer, is not shown [T09 T10]", async () => {
    for (const [name, text] of Object.entries(WRITTEN)) {
      const body = { ...refusalWith(`no: ${text}`), detail: text, [text]: Array.from(text) };
      const headers = {
        ...JSON_TYPE,
        "x-echo": encodeURIComponent(text),
        "www-authenticate": encodeURIComponent(text),
      };
      await answered(
        401,
        body,
        (after) => {
          assertFails(after, "auth/invalid-key");
        },
        headers,
      );
      await answered(
        500,
        `<html><title>${text}</title><pre>${text}</pre></html>`,
        (after) => {
          assert.equal(after.outputs["status"], "fail", name);
        },
        { "content-type": "text/html" },
      );
    }
  });
  it("B5 a syntax error beside an inline token tells line and column, not the line [T08]", async () => {
    for (const broken of [
      'model = "gpt',
      "wire_api = responses",
      `experimental_bearer_token = "${CANARY}" "x"`,
    ]) {
      const config = `[model_providers.p]\nexperimental_bearer_token = "${CANARY}"\n${broken}\n`;
      const after = await attack({
        key: null,
        inputs: { config: "codex" },
        files: { "codex/config.toml": config },
      });
      assertFails(after, "config/syntax");
      assertSilent(after);
      assert.match(after.written["report.json"] ?? "", /"line": [34],\s+"column": \d+/);
    }
  });
  it("B8 user name and password in the base URL are masked and not shown [T35]", async () => {
    const url = `https://user:${OTHER_PART}@gateway.example.test/v1`;
    const after = await attack({ inputs: { "base-url": url } });
    assertFails(after, "base-url/credentials");
    assertSilent(after);
    const proxy = await attack({
      env: { https_proxy: `http://user:${OTHER_PART}@127.0.0.1:9` },
      inputs: { retries: "0" },
    });
    assertFails(proxy, "network/proxy");
    for (const { run } of [proxy]) assert.ok(run.stdout.includes(`::add-mask::${OTHER_PART}`));
  });
  it("B11 a diagnostic report of Node is not written, whatever NODE_OPTIONS asks for [T16]", async () => {
    for (const broken of ["an exception nobody catches", "Date.toISOString", "crypto.createHash"]) {
      const nodeOptions = "--report-uncaught-exception --report-on-signal --report-directory=.";
      const after = await attack({ broken, nodeOptions });
      assert.deepEqual(
        after.created.filter((name) => name.startsWith("report.2")),
        [],
        broken,
      );
      assert.equal(after.run.exitCode, 1);
    }
  });
  it("B12 a fault in any layer, with the key in the error, ends as failed and says nothing of it [T10 T25]", async () => {
    const files = { "codex/auth.json": JSON.stringify({ OPENAI_API_KEY: OTHER }) };
    const list = reply(200, JSON_TYPE, '{"object":"list","data":[{"id":"m"}]}');
    await using([tlsServer("valid.pem", { onRequest: list })], async ({ port }) => {
      const shared = { "base-url": `https://localhost:${port}/v1`, retries: "0", timeout: "3" };
      const env = { NODE_EXTRA_CA_CERTS: fileURLToPath(certificatePath("authority.pem")) };
      assert.equal((await attack({ inputs: shared, env })).outputs["verdict"], "auth/unproven");
      for (const broken of STRUCK.filter(isOurs)) {
        const after = await attack({ broken, inputs: shared, env });
        if (!HARMLESS.has(broken)) assertOwnFault(after, broken);
        const config = await attack({ broken, key: null, files, inputs: { config: "codex", probe: "none" } });
        assert.ok(config.run.exitCode === 1 || config.outputs["status"] === "pass", broken);
      }
      const unpublished = await attack({ broken: "TextEncoder.encode", inputs: shared, env });
      assertFails(unpublished, "internal/error");
    });
  });
  it("B13 what nobody catches ends as failed, in one fixed line [T10 T25]", async () => {
    for (const broken of [
      "a rejection nobody handles",
      "a rejection with a string",
      "an exception nobody catches",
      "an exception that is a string",
      "an exception whose class is named like the key",
    ]) {
      const after = await attack({ broken });
      assert.equal(after.run.exitCode, 1, broken);
      assert.match(
        after.run.stderr,
        /provider-preflight: internal\/error \([A-Za-z]{1,40}\), which is a fault of this tool\.\n/,
      );
    }
  });
  it("B17 a key that is read from auth.json is masked before anything else [T11]", async () => {
    const files = { "codex/auth.json": JSON.stringify({ OPENAI_API_KEY: OTHER }) };
    const after = await attack({ key: null, files, inputs: { config: "codex", probe: "none" } });
    assert.ok(after.run.stdout.startsWith(`::add-mask::${OTHER}\n`), after.run.stdout.slice(0, 20));
  });
  it("B19 a model id that holds the key is not shown [T09]", async () => {
    const data = [CANARY, `${CANARY}-4o`, `ft:${PART.slice(0, 12)}`].map((id) => ({ id, object: "model" }));
    await answered(
      200,
      { object: "list", data },
      (after) => {
        assertFails(after, "model/not-listed", "model/near-miss");
      },
      JSON_TYPE,
      { model: `gpt-${PART.slice(0, 5)}` },
    );
  });
  it("B20 an error code that is the key is not shown [T09]", async () => {
    for (const code of [CANARY, PART.slice(0, 30), PART.toLowerCase()]) {
      await answered(401, { error: { message: "no", type: code, code, param: code } }, (after) => {
        assertFails(after, "auth/invalid-key");
      });
    }
  });
  it("B21 of a redirect with the key in it only scheme and host are shown [T03 T09]", async () => {
    const headers = { location: `https://x.example.test/${PART}?k=${CANARY}#${CANARY}` };
    await answered(
      302,
      "",
      (after) => {
        assertFails(after, "network/redirect");
        assert.match(after.run.stdout, /https:\/\/x\.example\.test/);
      },
      headers,
    );
  });
  it("B22 a request id that holds the key or is no id is dropped [T09]", async () => {
    for (const id of [CANARY, `req_${PART.slice(5, 20)}`, "a".repeat(15_000), "::error::x", "<b>"]) {
      const headers = { ...JSON_TYPE, "x-request-id": id };
      await answered(
        401,
        refusalWith("no"),
        (after) => {
          assertFails(after, "auth/invalid-key");
          assert.match(after.written["report.json"] ?? "", /"requestId": null/);
        },
        headers,
      );
    }
  });
  it("B23 the built program has no other way to print or to send [T04 T10]", () => {
    const sources = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".ts"),
    );
    const printing =
      /\bconsole\.\w+\(|\butil\.inspect\(|(?<![.\w])fetch\((?!\?:)|\bcore\.(?:info|debug|exportVariable|saveState|startGroup)\(|\.stack\b/;
    const found = sources.filter((name) => printing.test(readFileSync(join(ROOT, "src", name), "utf8")));
    assert.deepEqual(found, []);
    assert.ok(
      printing.test("console.log(x)") && printing.test("await fetch(url)"),
      "the pattern finds what it is for",
    );
    assert.ok(sources.length > 100 && piecesIn(PART, PART).length > 0);
  });
});
