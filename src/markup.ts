/**
 * Text of a message in which quoted parts are marked. Our own words stand outside the marks; what came
 * from elsewhere (a server, a file, a variable) or is to be typed literally stands inside.
 * Each reporter chooses its own quotes: a terminal shows them as `text`, Markdown as a code span.
 */
export type Markup = string;

const OPEN = "\uE000";
const CLOSE = "\uE001";
const MARKS = /[\uE000\uE001]/g;

/** A quoted part that passed `createShow` and so is safe to print, or a literal of our own. */
export type Shown = string & { readonly shown: unique symbol };

/** Marks text as quoted. Foreign text must go through `Show` first, which calls this. */
export function quote(text: string): Shown {
  return `${OPEN}${text.replace(MARKS, "")}${CLOSE}` as Shown;
}

/** Quotes a literal of ours: a variable's name, a command to type, a field. */
export function code(literal: string): Shown {
  return quote(literal);
}

export interface Part {
  readonly quoted: boolean;
  readonly text: string;
}

/** The parts of a message in order, quoted ones told apart. */
export function partsOf(markup: Markup): Part[] {
  return markup
    .split(OPEN)
    .flatMap((piece, index) => {
      if (index === 0) return [{ quoted: false, text: piece }];
      const end = piece.indexOf(CLOSE);
      return end < 0
        ? [{ quoted: true, text: piece }]
        : [
            { quoted: true, text: piece.slice(0, end) },
            { quoted: false, text: piece.slice(end + 1) },
          ];
    })
    .filter((part) => part.text !== "" || part.quoted);
}

/** A quoted part as plain text: in back quotes, or in double ones where it holds back quotes itself. */
export function inQuotes(text: string): string {
  return text.includes("`") ? `"${text}"` : `\`${text}\``;
}

/** The message as plain text. */
export function asText(markup: Markup): string {
  return partsOf(markup)
    .map((part) => (part.quoted ? inQuotes(part.text) : part.text))
    .join("");
}

/** The content of a single quoted value, without its marks. */
export function unquoted(shown: Shown): string {
  return shown.replace(MARKS, "");
}
