import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { parse } from "yaml";
import { faultsIn, textOf, type ActionInputs } from "./support/language-service.ts";

const ROOT = join(import.meta.dirname, "..");
const OWN = parse(textOf("action.yml")) as ActionInputs;

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);
}

const WORKFLOWS = [
  ...filesIn(".github/workflows", ".yml"),
  ...filesIn("examples/workflows", ".yml"),
  ...filesIn("e2e/act", ".yml"),
];
const PAGES = ["README.md", ...filesIn("docs", ".md"), ...filesIn("examples/workflows", ".md")];

interface Snippet {
  readonly from: string;
  readonly text: string;
}

/** YAML blocks of a page, completed to a workflow. */
function snippetsIn(page: string): Snippet[] {
  const blocks = [...textOf(page).matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, block = ""]) => block);
  return blocks.map((block, index) => ({ from: `${page}, block ${index + 1}`, text: completed(block) }));
}

function completed(block: string): string {
  if (/^on:/m.test(block)) return block;
  const indented = (spaces: number): string => block.replace(/^(?=.)/gm, " ".repeat(spaces));
  if (/^jobs:/m.test(block)) return `on: push\n${block}`;
  const top = "on: push\njobs:\n  job:\n    runs-on: ubuntu-24.04\n";
  return /^steps:|^permissions:/m.test(block) ? `${top}${indented(4)}` : `${top}    steps:\n${indented(6)}`;
}

describe("GitHub's language service", () => {
  it("finds no fault in action.yml", async () => {
    assert.deepEqual(await faultsIn(textOf("action.yml"), "action", OWN), []);
  });

  it("would see one", async () => {
    const broken = textOf("action.yml").replace("using: node24", "using: node26");
    assert.match((await faultsIn(broken, "action", OWN))[0]?.message ?? "", /node26/);
    const misspelt = textOf("examples/workflows/pull-request.yml").replace("comment: true", "coment: true");
    assert.match((await faultsIn(misspelt, "workflow", OWN))[0]?.message ?? "", /coment/);
  });

  for (const path of WORKFLOWS)
    it(`finds no fault in ${path}`, async () => {
      assert.deepEqual(await faultsIn(textOf(path), "workflow", OWN), []);
    });

  for (const { from, text } of PAGES.flatMap(snippetsIn))
    it(`finds no fault in ${from}`, async () => {
      assert.deepEqual(await faultsIn(text, "workflow", OWN), [], text);
    });
});

describe("workflows", () => {
  for (const path of WORKFLOWS)
    it(`${path} asks for no rights on top, and pins what is not ours by commit`, () => {
      const text = readFileSync(join(ROOT, path), "utf8");
      assert.match(text, /^permissions: \{\}$/m);
      const used = [...text.matchAll(/uses: +(\S+)/g)].map(([, action = ""]) => action);
      const loose = used.filter(
        (action) =>
          !/^\.\//.test(action) &&
          !/^provider-preflight\/provider-preflight(?:\/[\w./-]+)?@v1$/.test(action) &&
          !/@[0-9a-f]{40}$/.test(action),
      );
      assert.deepEqual(loose, []);
    });
});
