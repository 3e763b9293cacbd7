import { inQuotes, partsOf, type Markup } from "../markup.ts";
import { singleLine } from "./single-line.ts";

/** Stands for a space that may not become a line break. Messages hold no control characters by then. */
const HARD_SPACE = "\u0000";

function unbroken(text: string): string {
  return singleLine(text).replaceAll(" ", HARD_SPACE);
}

/**
 * Words of a message. A quoted part stays in one piece with its quotes: foreign text never gets to the start of
 * a line, where the runner would look for a command.
 */
function wordsOf(markup: Markup): string[] {
  return partsOf(markup)
    .map((part) => (part.quoted ? inQuotes(unbroken(part.text)) : singleLine(part.text)))
    .join("")
    .split(" ")
    .filter((word) => word !== "");
}

/** The message in lines of at most `width` characters where the words allow it. */
export function wrap(markup: Markup, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of wordsOf(markup)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && longer.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].filter((text) => text !== "").map((text) => text.replaceAll(HARD_SPACE, " "));
}
