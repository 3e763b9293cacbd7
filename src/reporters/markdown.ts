import { partsOf, type Markup } from "../markup.ts";
import { cut, singleLine } from "./single-line.ts";

/** Characters that start or end an inline construct of GitHub Flavored Markdown. */
const INLINE = /[`*_[\]<>~$&#]/g;
/** What would start a block at the beginning of a line. */
const BLOCK_START = /^(\s*)([-+=]|\d+(?=[.)]))/;
const WORD_JOINER = "\u2060";

/**
 * Own words as inline Markdown that shows them unchanged. Pipes and backslashes become entities, which mean the
 * same inside and outside of tables. A word joiner after `@` and before digits after `#` stops mentions and issue
 * links: these are made from the rendered text, where a backslash is gone.
 */
export function escapeMarkdown(text: string): string {
  return singleLine(text)
    .replaceAll("\\", "\u0000")
    .replace(INLINE, "\\$&")
    .replace(BLOCK_START, (_, space: string, mark: string) => space + blockEscape(mark))
    .replaceAll("://", "\\://")
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`)
    .replaceAll("@", `@${WORD_JOINER}`)
    .replace(/#(?=\d)/g, `#${WORD_JOINER}`)
    .replaceAll("|", "&#124;")
    .replaceAll("\u0000", "&#92;");
}

function blockEscape(mark: string): string {
  return /\d/.test(mark) ? `${mark}${WORD_JOINER}` : `\\${mark}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

/** A code span that shows the text unchanged, whatever is in it; at most `maximum` characters of it. */
export function codeSpan(text: string, maximum = 300): string {
  const content = cut(singleLine(text), maximum);
  if (content.trim() === "") return "(empty)";
  const ticks = "`".repeat(longestRun(content) + 1);
  const padding = /^[` ]|[` ]$/.test(content) ? " " : "";
  return `${ticks}${padding}${content}${padding}${ticks}`;
}

/** A fenced code block around lines of text. */
export function fence(text: string): string {
  const lines = text
    .split(/\r\n|[\r\n]/)
    .map(singleLine)
    .join("\n");
  const ticks = "`".repeat(Math.max(3, longestRun(lines) + 1));
  return `${ticks}text\n${lines}\n${ticks}`;
}

/**
 * A message with its quoted parts as code spans. Two spans side by side would share their back quotes, and the
 * text of the second could get out; a space keeps them apart.
 */
export function inlineMarkdown(markup: Markup): string {
  const parts = partsOf(markup);
  return parts
    .map((part, index) => {
      if (!part.quoted) return escapeMarkdown(part.text);
      return `${parts[index - 1]?.quoted === true ? " " : ""}${codeSpan(part.text)}`;
    })
    .join("");
}

/**
 * A cell of inline Markdown. Pipes are left only in code spans by now. Parsers differ about two backslashes before
 * a pipe (github/cmark-gfm#277), so a space keeps a backslash of the text from ours.
 */
function cell(inline: string): string {
  return inline.replace(/(\\?)\|/g, (_, slash: string) => (slash === "" ? "\\|" : "\\ \\|"));
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(" | ")} |`;
}

/** The first two lines of a table; the rows follow it line by line. */
export function tableHead(names: readonly string[]): string {
  return `${row(names)}\n|${" --- |".repeat(names.length)}`;
}

export const tableRow = row;

/** A link with own words to an address of our own making. */
export function link(words: string, url: string): string {
  return `[${escapeMarkdown(words)}](${url})`;
}
