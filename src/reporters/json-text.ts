/** DEL, C1, line separators and format characters: legal in JSON, but they act on a terminal. */
const ACTING = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

function escaped(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}

/**
 * JSON text that means the same to a parser and nothing to a terminal or to the runner, which takes `##[` for a
 * command anywhere in a line.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(ACTING, escaped).replaceAll("##[", "##\\u005b");
  return `${text}\n`;
}
