import { layerOf } from "../finding.ts";
import { REASONS, type ReasonId } from "../reasons.ts";
import { PAGES } from "./index.ts";

/** How a page is laid out where it is shown. */
export interface PageOptions {
  /** Markdown for the mention of another reason: a code span on a terminal, a link in the docs. */
  readonly mention: (id: ReasonId) => string;
  /** Terminal output of the reason's scenario. */
  readonly example?: string | undefined;
}

/** "error", "error, in the group `transient`": the level of a reason in words. */
export function levelWords(id: ReasonId): string {
  const { level, transient } = REASONS[id];
  return transient === true ? `${level}, in the group \`transient\`` : level;
}

/** Markdown of one page, in the fixed form that all pages share. Ends with a line break. */
export function renderPage(id: ReasonId, options: PageOptions): string {
  const page = PAGES[id];
  const sections = [
    `# ${REASONS[id].title}`,
    `Reason \`${id}\` · layer \`${layerOf(id)}\` · level ${levelWords(id)}`,
    section("What it means", page.means),
    section("How it is recognised", page.recognised),
    section("Common causes", list(page.causes)),
    section("Fix", steps(page.fix)),
    section("How to tell it from its neighbours", list(neighbours(id, options))),
    section("Example", options.example === undefined ? "" : fenced(options.example)),
    section("Sources", list(page.sources)),
  ];
  return `${sections.filter((text) => text !== "").join("\n\n")}\n`;
}

function neighbours(id: ReasonId, { mention }: PageOptions): string[] {
  return PAGES[id].tellApart.map(({ from, test }) => `${mention(from)}: ${test}`);
}

/** A heading with its text, or nothing where there is no text. */
function section(heading: string, text: string): string {
  return text === "" ? "" : `## ${heading}\n\n${text}`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${indented(item, 2)}`).join("\n");
}

function steps(items: readonly string[]): string {
  return items.map((item, index) => `${index + 1}. ${indented(item, 3)}`).join("\n");
}

/** Moves all lines but the first to the right, so that a block stays inside its list item. */
function indented(text: string, columns: number): string {
  return text.replace(/\n(?=[^\n])/g, `\n${" ".repeat(columns)}`);
}

/** A block whose fence is longer than any run of back quotes in it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${text.trimEnd()}\n${fence}`;
}
