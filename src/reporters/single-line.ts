import { cleanText, withoutCommands } from "../clean-text.ts";
import { partsOf, type Markup } from "../markup.ts";

/**
 * Text on one line that acts on no terminal and gives the runner no command. Reports are cleaned when they are
 * made; this is the second lock of the same door.
 */
export function singleLine(text: string): string {
  return withoutCommands(cleanText(text, "shown"));
}

/** At most `maximum` UTF-16 units; what was cut ends in an ellipsis. Never splits a surrogate pair. */
export function cut(text: string, maximum: number): string {
  if (text.length <= maximum) return text;
  const kept = text.slice(0, maximum - 1);
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}

/** A message as plain text on one line, quoted parts in back quotes. */
export function plainLine(markup: Markup): string {
  return partsOf(markup)
    .map((part) => (part.quoted ? `\`${singleLine(part.text)}\`` : singleLine(part.text)))
    .join("");
}
