import { readFileSync } from "node:fs";
import { LAYERS, layerOf } from "../src/finding.ts";
import { REASONS, type ReasonId } from "../src/reasons.ts";

/** One input or output of action.yml. */
export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly fallback: string | undefined;
}

/** Reads one section of action.yml, which is written in the plain form `name:` / `description:` / `default:`. */
export function readParameters(actionFile: string, section: "inputs" | "outputs"): Parameter[] {
  const text = readFileSync(actionFile, "utf8");
  const body = new RegExp(`^${section}:\\n((?: .*\\n|\\n)*)`, "m").exec(text)?.[1] ?? "";
  return body
    .split(/^ {2}(?=\S)/m)
    .slice(1)
    .map((block) => ({
      name: block.slice(0, block.indexOf(":")),
      description: field(block, "description") ?? "",
      fallback: field(block, "default"),
    }));
}

function field(block: string, name: string): string | undefined {
  const value = new RegExp(`^ {4}${name}: (.*)$`, "m").exec(block)?.[1];
  return value?.replace(/^"(.*)"$/, "$1");
}

/** Reasons by layer, those that only warn in italics, each with the link to its page. */
function reasonRows(): string[] {
  const ids = Object.keys(REASONS) as ReasonId[];
  return LAYERS.map((layer) => {
    const own = ids.filter((id) => layerOf(id) === layer);
    const links = own.map((id) => {
      const link = `[${id.slice(layer.length + 1)}](docs/reasons/${id.replace("/", "-")}.md)`;
      return REASONS[id].level === "warning" ? `_${link}_` : link;
    });
    return `| ${layer} | ${links.join(", ")} |`;
  });
}

/** README.md with its tables made anew from action.yml and the reasons. */
export function fillTables(readme: string, actionFile: string): string {
  const inputs = readParameters(actionFile, "inputs").map(
    ({ name, description, fallback }) =>
      `| \`${name}\` | ${fallback === undefined ? "" : `\`${fallback}\``} | ${escape(description)} |`,
  );
  const outputs = readParameters(actionFile, "outputs").map(
    ({ name, description }) => `| \`${name}\` | ${escape(description)} |`,
  );
  const tables: readonly (readonly [string, readonly string[]])[] = [
    ["inputs", ["| input | default | meaning |", "| --- | --- | --- |", ...inputs]],
    ["outputs", ["| output | meaning |", "| --- | --- |", ...outputs]],
    ["reasons", ["| layer | reasons |", "| --- | --- |", ...reasonRows()]],
  ];
  return tables.reduce((text, [name, lines]) => between(text, name, lines), readme);
}

function escape(text: string): string {
  return text.replaceAll("*", "\\*").replaceAll("|", "\\|").replaceAll("<", "\\<");
}

function between(text: string, name: string, lines: readonly string[]): string {
  return text.replace(
    new RegExp(`(<!-- ${name}: [^>]*-->\\n)[^]*?(<!-- /${name} -->)`),
    (_, start: string, end: string) => `${start}\n${lines.join("\n")}\n\n${end}`,
  );
}
