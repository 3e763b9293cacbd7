/** J: where the program comes from. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { INPUTS } from "../../src/inputs.ts";

const ROOT = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const WORKFLOWS = join(".github", "workflows");
const workflows = readdirSync(join(ROOT, WORKFLOWS)).map(
  (name) => [name, read(join(WORKFLOWS, name))] as const,
);
const bundle = readdirSync(join(ROOT, "dist"))
  .filter((name) => name.endsWith(".js"))
  .map((name) => [name, read(join("dist", name))] as const);

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}

/** What is built into the action. A change here is a decision, not an update. */
const DEPENDENCIES = ["@actions/core", "@actions/github", "jsonc-parser", "smol-toml", "undici", "yaml"];

const manifest = JSON.parse(read("package.json")) as Manifest;

describe("J: supply chain", () => {
  it("J1 the build leaves out whatever differs between machines, and CI compares it with what is committed [T36]", () => {
    for (const [name, text] of bundle)
      assert.ok(!/\/(?:home|Users|tmp|work)\/[\w.-]+\/(?:src|build|node_modules)\//.test(text), name);
    assert.match(read(".ci/run"), /git diff --exit-code --stat -- dist/);
    assert.match(read(".ci/run"), /npm ci/);
  });
  it("J3 the dependencies are these, at exact versions, and none runs a script of its own to build [T36]", () => {
    assert.deepEqual(Object.keys(manifest.dependencies).sort(), DEPENDENCIES);
    for (const [name, version] of Object.entries(manifest.dependencies))
      assert.match(version, /^\d+\.\d+\.\d+$/, name);
    assert.ok(!Object.keys(manifest.scripts).some((name) => /^(?:pre|post)?install$|^prepare$/.test(name)));
  });
  it("J5 action.yml declares what is read, runs on Node 24, and has no step before or after [T36 T15]", () => {
    const text = read("action.yml");
    const declared = [...(/^inputs:\n([^]*?)^\S/m.exec(text)?.[1] ?? "").matchAll(/^ {2}([a-z-]+):$/gm)].map(
      ([, name]) => name,
    );
    assert.deepEqual(declared, [...INPUTS]);
    assert.match(text, /^runs:\n {2}using: node24\n {2}main: dist\/index\.js\n$/m);
    assert.doesNotMatch(text, /^\s+(?:pre|post)(?:-if)?:/m);
  });
  it("J6 no workflow mixes what others write into a shell, or runs on their events with secrets [T37]", () => {
    for (const [name, text] of workflows) {
      assert.doesNotMatch(text, /pull_request_target|workflow_run|issue_comment/, name);
      const scripts = [...text.matchAll(/^( *)(?:- )?run: (?:\|[-+]?\n((?:\1 {2,}.*\n|\s*\n)*)|(.*))/gm)];
      for (const [, , block = "", line = ""] of scripts) assert.doesNotMatch(block + line, /\$\{\{/, name);
      assert.doesNotMatch(text, /secrets: inherit|persist-credentials: true/, name);
    }
  });
  it("J7 every action is pinned to a commit, and no right is given at the top [T36 T37]", () => {
    assert.ok(workflows.length > 0);
    for (const [name, text] of workflows) {
      assert.match(text, /^permissions: \{\}$/m, name);
      const used = [...text.matchAll(/uses: (\S+)(.*)$/gm)].filter(
        ([, action = ""]) => !/^(?:\.\/|provider-preflight\/)/.test(action),
      );
      for (const [, action = "", note = ""] of used) {
        assert.match(action, /@[0-9a-f]{40}$/, `${name}: ${action}`);
        assert.match(note, /# v\d/, "the version stands beside the commit");
      }
      for (const [, rights = ""] of text.matchAll(/^ +permissions:\n((?: {6}.*\n)+)/gm))
        assert.doesNotMatch(rights, /write-all|secrets/, name);
    }
  });
  it("J8 where a workflow releases, it attests what it releases [T36]", () => {
    const releasing = workflows.filter(([, text]) => /gh release create|npm publish/.test(text));
    for (const [name, text] of releasing) assert.match(text, /attest|--provenance/, name);
    const users = [...read("README.md").matchAll(/uses: \S*provider-preflight@(\S+)/g)];
    for (const [, version = ""] of users) assert.doesNotMatch(version, /^(?:main|master|latest)$/);
  });
  it("J9 the built action evaluates no text, starts no process, and asks for no modules besides Node's [T36 T04]", () => {
    for (const [name, text] of bundle) {
      assert.ok(!/(?<![\w.])eval\(|new Function\(/.test(text), name);
    }
    const sources = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".ts"),
    );
    const starting = sources.filter((name) =>
      /node:(?:child_process|vm|worker_threads|cluster)/.test(read(join("src", name))),
    );
    assert.deepEqual(starting, []);
  });
});
