import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import type { FileContent } from "../src/environment.ts";
import { createFileReader, readTrusted, writeReport } from "../src/files.ts";

const LIMIT = 256 * 1024;
const POSIX = process.platform !== "win32";

const root = realpathSync(mkdtempSync(join(tmpdir(), "files-")));
const workspace = join(root, "workspace");
const outside = join(root, "outside");
for (const path of [workspace, outside, join(workspace, "folder"), join(outside, "folder")]) mkdirSync(path);
after(() => {
  rmSync(root, { recursive: true });
});

const read = createFileReader(workspace);

function put(name: string, content: string | Uint8Array, folder = workspace): string {
  writeFileSync(join(folder, name), content);
  return name;
}

function link(name: string, target: string): string {
  symlinkSync(target, join(workspace, name));
  return name;
}

/** `text: …`, `absent`, `directory`, or the reason why it cannot be read. */
function told(content: FileContent): string {
  if (content.kind === "text") return `text: ${content.text}`;
  return content.kind === "unreadable" ? content.reason : content.kind;
}

const UTF16 = Buffer.from("\uFEFFmodel = 1\n", "utf16le");

interface Case {
  readonly name: string;
  /** Makes the file and gives its path. */
  readonly make: () => string;
  readonly told: string;
}

const CASES: readonly Case[] = [
  { name: "a file", make: () => put("a.toml", "a = 1\n"), told: "text: a = 1\n" },
  { name: "an empty file", make: () => put("empty", ""), told: "text: " },
  { name: "nothing there", make: () => "none.toml", told: "absent" },
  { name: "a path below a file", make: () => `${put("b.toml", "")}/c.toml`, told: "absent" },
  { name: "a directory", make: () => "folder", told: "directory" },
  { name: "the workspace itself", make: () => ".", told: "directory" },
  { name: "a BOM, which is kept", make: () => put("bom", "\uFEFFa = 1"), told: "text: \uFEFFa = 1" },
  { name: "CRLF, which is kept", make: () => put("crlf", "a = 1\r\n"), told: "text: a = 1\r\n" },
  { name: "UTF-16 with a BOM", make: () => put("utf16", UTF16), told: "not-utf8" },
  { name: "UTF-16 without one", make: () => put("utf16-2", UTF16.subarray(2)), told: "not-utf8" },
  { name: "Latin-1", make: () => put("latin1", Buffer.from('a = "é"', "latin1")), told: "not-utf8" },
  { name: "a NUL", make: () => put("nul", "a = \0"), told: "not-utf8" },
  {
    name: "a cut UTF-8 character",
    make: () => put("cut", Buffer.from([0x61, 0xe2, 0x82])),
    told: "not-utf8",
  },
  { name: "exactly 256 KiB", make: () => put("full", "x".repeat(LIMIT)), told: `text: ${"x".repeat(LIMIT)}` },
  { name: "256 KiB and a byte", make: () => put("over", "x".repeat(LIMIT + 1)), told: "too-large" },
  { name: "a path with a NUL", make: () => "a\0b", told: "not-regular" },
];

const POSIX_CASES: readonly Case[] = [
  { name: "a link inside", make: () => link("in", join(workspace, put("c.toml", "c"))), told: "text: c" },
  { name: "a relative link inside", make: () => link("in-2", put("d.toml", "d")), told: "text: d" },
  { name: "a link to a directory inside", make: () => link("in-3", "folder"), told: "directory" },
  {
    name: "a link out of the workspace",
    make: () => link("out", join(outside, put("secret", "s", outside))),
    told: "symlink-outside",
  },
  { name: "a relative link out", make: () => link("out-2", "../outside/secret"), told: "symlink-outside" },
  { name: "a link to a link out", make: () => link("out-3", "out"), told: "symlink-outside" },
  { name: "a link to a directory outside", make: () => link("out-4", outside), told: "symlink-outside" },
  {
    name: "a file below a linked parent",
    make: () => `${link("up", outside)}/secret`,
    told: "symlink-outside",
  },
  { name: "a link into nothing", make: () => link("broken", "nowhere"), told: "absent" },
  { name: "a link to itself", make: () => link("loop", "loop"), told: "symlink-outside" },
  { name: "a link to a device", make: () => link("zero", "/dev/zero"), told: "symlink-outside" },
  { name: "a device", make: () => "/dev/zero", told: "not-regular" },
  { name: "a path that climbs out, named by the user", make: () => "../outside/secret", told: "text: s" },
  {
    name: "a FIFO that nobody writes to",
    make: () => {
      execFileSync("mkfifo", [join(workspace, "fifo")]);
      return "fifo";
    },
    told: "not-regular",
  },
];

describe("reading a file", () => {
  for (const { name, make, told: expected } of POSIX ? [...CASES, ...POSIX_CASES] : CASES) {
    it(`${name}: ${expected.slice(0, 30).trim()}`, () => {
      assert.equal(told(read(make())), expected);
    });
  }

  it("is refused where the system refuses it", () => {
    const path = put("locked", "x");
    chmodSync(join(workspace, path), 0);
    const mayReadAll = !POSIX || process.getuid?.() === 0;
    assert.equal(told(read(path)), mayReadAll ? "text: x" : "denied");
  });

  it("reads to the end what claims no size", () => {
    const content = read(
      process.platform === "linux" ? "/proc/self/limits" : put("size", "Limit Max open files"),
    );
    assert.match(told(content), /^text: Limit [^]*open files/);
  });

  it("shows paths inside the workspace relative to it, others whole", () => {
    assert.equal(read(join(workspace, "folder", "x.toml")).path, "folder/x.toml");
    assert.equal(read("./folder/../a.toml").path, "a.toml");
    assert.equal(read(join(outside, "none")).path, join(outside, "none"));
    assert.equal(read(`${workspace}-other/a`).path, `${workspace}-other/a`);
  });

  it("gives a file of our own trust up to its limit", () => {
    const path = join(outside, put("trusted", "x".repeat(100), outside));
    assert.equal(readTrusted(path, 100), "x".repeat(100));
    assert.equal(readTrusted(path, 99), undefined);
    assert.equal(readTrusted(join(outside, "none"), 99), undefined);
  });
});

describe("writing a report", () => {
  it("makes the directories it needs and replaces what was there", () => {
    assert.equal(writeReport(workspace, "reports/deep/report.json", "1"), true);
    assert.equal(writeReport(workspace, "reports/deep/report.json", "{}"), true);
    assert.equal(readFileSync(join(workspace, "reports/deep/report.json"), "utf8"), "{}");
  });

  it("does not follow what leads out of the workspace, nor waits for a reader", () => {
    if (!POSIX) return;
    const before = put("victim", "as it was", outside);
    for (const path of [
      link("report.json", join(outside, before)),
      `${link("reports-out", outside)}/victim`,
      "fifo",
    ])
      assert.equal(writeReport(workspace, path, "{}"), false, path);
    assert.equal(readFileSync(join(outside, before), "utf8"), "as it was");
    assert.equal(writeReport(workspace, "reports-out/new/deep/report.json", "{}"), false);
    assert.ok(!existsSync(join(outside, "new")));
  });

  it("writes where the user names a place outside", () => {
    assert.equal(writeReport(workspace, join(outside, "named.json"), "{}"), true);
    assert.equal(readFileSync(join(outside, "named.json"), "utf8"), "{}");
  });

  it("says where the disk refuses", () => {
    put("taken", "x");
    for (const path of ["taken/report.json", "folder", "a\0b.json"])
      assert.equal(writeReport(workspace, path, "{}"), false, path);
    assert.ok(!existsSync(join(workspace, "a")));
  });
});
