/** G: files and parsers. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { assertFails, assertSilent, attack, CANARY, OTHER, type Aftermath } from "../support/attack.ts";

const BOM = "\uFEFF";
const GOOD =
  'model_provider = "p"\n[model_providers.p]\nname = "p"\nbase_url = "https://gateway.example.test/v1"\nenv_key = "P_KEY"\n';

/** The config as a file of the workspace, judged without a connection. */
function configured(content: string | Uint8Array): Promise<Aftermath> {
  return judged({ "codex/config.toml": content });
}

function judged(
  files: Readonly<Record<string, string | Uint8Array>>,
  prepare?: (workspace: string) => void,
): Promise<Aftermath> {
  const shared = {
    key: null,
    env: { P_KEY: CANARY },
    inputs: { config: "codex", probe: "none" },
    files,
  } as const;
  return attack(prepare === undefined ? shared : { ...shared, prepare });
}

const inCodex =
  (make: (path: string) => void) =>
  (workspace: string): void => {
    mkdirSync(join(workspace, "codex"));
    make(join(workspace, "codex", "config.toml"));
  };

async function refuses(
  verdicts: readonly string[],
  contents: readonly (string | Uint8Array)[],
): Promise<void> {
  for (const content of contents) {
    const after = await configured(content);
    assertFails(after, ...verdicts);
    assertSilent(after);
    assert.ok(after.run.milliseconds < 5000);
  }
}

describe("G: files and parsers", { concurrency: 2 }, () => {
  it("G2 a link out of the workspace is not read, also where a directory above is the link [T27]", async () => {
    const outside = join(import.meta.dirname, "..");
    assertFails(
      await judged(
        {},
        inCodex((path) => {
          symlinkSync(join(outside, "security", "cases-g.test.ts"), path);
        }),
      ),
      "config/unreadable",
    );
    const above = await judged({}, (workspace) => {
      mkdirSync(join(workspace, "..", "outside"));
      writeFileSync(join(workspace, "..", "outside", "config.toml"), GOOD);
      symlinkSync(join(workspace, "..", "outside"), join(workspace, "codex"));
    });
    assertFails(above, "config/unreadable");
    assert.ok(!above.everything.includes("gateway.example.test"));
  });
  it("G3 what is no regular file is refused at once, and the process ends [T27]", async () => {
    const made = [
      inCodex((path) => execFileSync("mkfifo", [path])),
      inCodex((path) => {
        mkdirSync(path);
      }),
      inCodex((path) => {
        symlinkSync("/dev/zero", path);
      }),
    ];
    for (const prepare of made) {
      const after = await judged({}, prepare);
      assertFails(after, "config/unreadable");
      assert.ok(after.run.milliseconds < 4000, `${after.run.milliseconds} ms`);
    }
    const empty = await configured("");
    assert.ok(!empty.reasons.includes("internal/error"));
    const denied = await judged({ "codex/config.toml": GOOD }, (workspace) => {
      chmodSync(join(workspace, "codex/config.toml"), 0);
    });
    // The superuser may read it all the same.
    assert.ok(process.getuid?.() === 0 || denied.outputs["verdict"] === "config/unreadable");
  });
  it("G4 a file over 256 KiB is refused before it is parsed [T27 T28]", async () => {
    await refuses(
      ["config/unreadable"],
      [`${GOOD}#${"x".repeat(4_000_000)}`, GOOD.padEnd(256 * 1024 + 1, "#")],
    );
    assert.equal((await configured(GOOD.padEnd(256 * 1024, "#"))).run.exitCode, 0);
  });
  it("G5 encodings other than UTF-8 are named, never guessed [T27]", async () => {
    const wide = Buffer.from(`${BOM}${GOOD}`, "utf16le");
    await refuses(
      ["config/unreadable", "config/syntax"],
      [wide, Buffer.from('name = "caf\xe9"', "latin1"), `a = "x\0y"`, "a = 1\rb = 2\r"],
    );
    const marked = await configured(`${BOM}${GOOD}`);
    assert.ok(!marked.reasons.includes("internal/error"));
  });
  it("G6 bombs of syntax end as syntax faults in time [T28 T30]", async () => {
    const nested = `${"[".repeat(1001)}${"]".repeat(1001)}`;
    const bombs = [
      "a=[1 #",
      "a={b=1 #",
      `a=${nested.slice(0, 1001)}`,
      "a=" + "[".repeat(20_000),
      `${"a.".repeat(100_000)}b=`,
    ];
    await refuses(["config/syntax"], bombs);
    const legal = [
      "#\n".repeat(50_000),
      `a=${nested}`,
      Array.from({ length: 20_000 }, (_, index) => `[t${index}]`).join("\n"),
      `${"a.".repeat(50_000)}b=1`,
    ];
    for (const content of legal) {
      const after = await configured(content);
      assert.ok(
        !after.reasons.includes("internal/error") && after.run.milliseconds < 5000,
        content.slice(0, 10),
      );
    }
  });
  it("G7 names of the prototype are names like any other [T29]", async () => {
    for (const name of ["constructor", "__proto__", "toString", "hasOwnProperty"]) {
      const after = await configured(`model_provider = "${name}"\n`);
      assertFails(after, "config/provider-undefined", "config/syntax");
    }
    for (const name of ["constructor", "__proto__", "toString", "valueOf"]) {
      assertFails(
        await configured(GOOD.replace('env_key = "P_KEY"', `env_key = "${name}"`)),
        "secret/missing",
        "config/env-key-missing",
      );
      const table = `[[targets]]\nname = "${name}"\nprovider = "${name}"\nenv_key = "${name}"\nbase_url = "https://${name}.test/v1"\n`;
      const fleet = await attack({
        key: null,
        inputs: { targets: "targets.toml" },
        files: { "targets.toml": table },
      });
      assertFails(fleet, "secret/missing", "config/provider-undefined", "base-url/malformed");
    }
    const evil = 'base_url = "https://evil.test/v1"\nenv_key = "P_KEY"\nname = "e"';
    for (const table of [
      "__proto__",
      "a.__proto__",
      "constructor.prototype",
      "model_providers.__proto__",
      "profiles.p.__proto__",
    ]) {
      const after = await configured(`${GOOD}\n[${table}]\n${evil}\n`);
      assert.ok(!after.everything.includes("https://evil.test/v1/responses"), table);
      assert.ok(!after.reasons.includes("internal/error"), table);
    }
  });
  it("G8 a value of the wrong type is told as such [T28]", async () => {
    const line = (text: string): string => GOOD.replace(/base_url = .*/, text);
    const wrong = [
      line('base_url = ["https://gateway.example.test/v1"]'),
      line("base_url = 9223372036854775807"),
      `${GOOD}wire_api = 2026-01-01\n`,
      GOOD.replace('env_key = "P_KEY"', "env_key = 7"),
      `${GOOD}request_max_retries = nan\n`,
    ];
    await refuses(["config/invalid-type", "config/wire-api-unsupported", "config/syntax"], wrong);
  });
  it("G11 the opened file is judged, not its name: a link swapped in is not followed [T27 T33]", async () => {
    const swapped = await judged(
      { "codex/auth.json": JSON.stringify({ OPENAI_API_KEY: OTHER }) },
      (workspace) => {
        symlinkSync("/proc/self/environ", join(workspace, "codex", "config.toml"));
      },
    );
    assertFails(swapped, "config/unreadable");
    const descriptor = await judged(
      {},
      inCodex((path) => {
        symlinkSync("/proc/self/fd/0", path);
      }),
    );
    assertFails(descriptor, "config/unreadable");
  });
});
