import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, it } from "node:test";

const SOURCE = join(import.meta.dirname, "../src");

interface Import {
  readonly from: string;
  /** Path below src/, or the name of a package or built-in. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".ts"),
);
const imports = files.flatMap(importsOf);

function importsOf(from: string): Import[] {
  const text = readFileSync(join(SOURCE, from), "utf8");
  const found = text.matchAll(
    /^(?:import|export)\s+(type\s)?[^;"]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm,
  );
  return [...found].map(([, type, named, bare, dynamic]) => {
    const path = named ?? bare ?? dynamic ?? "";
    const to = path.startsWith(".") ? relative(SOURCE, join(SOURCE, dirname(from), path)) : path;
    return { from, to, typeOnly: type !== undefined };
  });
}

/** Who may use what the process is made of: one file for the runner, one place for the network, one for the disk. */
const EDGES: readonly (readonly [RegExp, readonly RegExp[]])[] = [
  [/^@actions\/core/, [/^github\.ts$/]],
  [/^@actions\/github/, [/^github-client\.ts$/]],
  [/^undici/, [/^network\//]],
  [/^node:fs/, [/^files\.ts$/]],
  [/^node:(?:tls|dns)/, [/^network\//, /^probe\.ts$/]],
  [/^node:net$/, [/^network\//, /^address\.ts$/, /^probe\.ts$/, /^demo\/provider\.ts$/]],
  [/^node:https?$/, [/^demo\/provider\.ts$/]],
  [/^node:(?:child_process|worker_threads|vm|cluster)$/, []],
  [/^smol-toml$/, [/^codex\//]],
  [/^(?:yaml|jsonc-parser)$/, [/^clients\/read-/]],
];

/** From what is asked to what is known: a file imports from its own rank or from a lower one. */
const RANKS: readonly (readonly RegExp[])[] = [
  [
    /^(?:finding|reasons|markup|secret|target|evidence|environment|options|report|history|version|docs-url|stored-secret)\.ts$/,
    /^providers\//,
  ],
  [
    /^(?:foreign-text|clean-text|redaction|window-set|secret-forms|peel|placeholder|address)\.ts$/,
    /^network\/(?:proxy-|no-proxy|endpoint)/,
  ],
  [/^(?:rules|signs|codex|clients|pages)\//, /^(?:openai-sdk|event|explain|diagnose|model-list)\.ts$/],
  [
    /^(?:candidates|streamed-request|observation|requests|verdicts|investigate|offline|policy|describe|support-packet|send|inputs|input-reader)\.ts$/,
    /^reporters\//,
  ],
  [/^(?:preflight|resolve-target|crash|overall|history-file)\.ts$/, /^(?:targets|tracking|init)\//],
  [
    /^(?:files|secret-store|issue-tracker|github-client|ask-stores|tell|probe|github|host|network-services|last-resort|end)\.ts$/,
    /^(?:network|demo)\//,
  ],
  [/^(?:action|command)\.ts$/, /^commands\//],
  [/^(?:main|cli)\.ts$/],
];

function rankOf(file: string): number {
  return RANKS.findIndex((patterns) => patterns.some((pattern) => pattern.test(file)));
}

describe("imports", () => {
  it("give every file a rank", () => {
    assert.deepEqual(
      files.filter((file) => !file.endsWith(".d.ts") && rankOf(file) < 0),
      [],
    );
  });

  it("point one way", () => {
    const upwards = imports.filter(({ from, to }) => to.endsWith(".ts") && rankOf(to) > rankOf(from));
    assert.deepEqual(upwards, []);
  });

  it("reach the runner, the network and the disk in one place each", () => {
    const strays = imports.filter(({ from, to }) =>
      EDGES.some(([what, who]) => what.test(to) && !who.some((allowed) => allowed.test(from))),
    );
    assert.deepEqual(strays, []);
  });

  it("form no circle", () => {
    const next = new Map(
      files.map((file) => [
        file,
        imports.filter(({ from, typeOnly }) => from === file && !typeOnly).map(({ to }) => to),
      ]),
    );
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      assert.ok(!path.includes(file), [...path, file].join(" → "));
      if (done.has(file)) return;
      for (const to of next.get(file) ?? []) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
  });
});

describe("the pure core", () => {
  const core = files.filter((file) => rankOf(file) >= 0 && rankOf(file) <= 4);

  it("does not ask the process, the clock or chance", () => {
    const impure = core.filter((file) =>
      /\bprocess\.[a-z]|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bsetTimeout\(|\bperformance\./.test(
        readFileSync(join(SOURCE, file), "utf8"),
      ),
    );
    assert.deepEqual(impure, []);
  });

  it("reveals secrets only where they are judged, sent, masked or searched for", () => {
    const revealing = files.filter((file) => /\.reveal\(\)/.test(readFileSync(join(SOURCE, file), "utf8")));
    assert.deepEqual(
      revealing.filter((file) => !MAY_REVEAL.has(file)),
      [],
    );
  });
});

const MAY_REVEAL = new Set([
  "clients/claude-code.ts",
  "clients/outcome.ts",
  "clients/request.ts",
  "codex/credential.ts",
  "codex/login.ts",
  "codex/proxy-key.ts",
  "codex/resolve-codex.ts",
  "codex/silent-faults.ts",
  "describe.ts",
  "github-client.ts",
  "host.ts",
  "offline.ts",
  "openai-sdk.ts",
  "redaction.ts",
  "requests.ts",
  "rules/secret.ts",
  "secret-forms.ts",
  "signs/echo.ts",
]);
