/** CSI, then OSC, DCS, SOS, PM and APC with their content, then the two-character sequences (ECMA-48). */
const ESCAPE_SEQUENCES =
  /(?:\x1B\[|\x9B)[0-?]*[ -/]*[@-~]|(?:\x1B[\]PX^_]|[\x90\x98\x9D-\x9F])[^\x07\x1B\x9C]*(?:\x07|\x1B\\|\x9C)|\x1B[ -/]*[0-OQ-WYZ\\`-~]/g;

/**
 * What takes no room (soft hyphen, joiners, fillers, variation selectors, byte order mark, tags, annotation
 * controls), and the two marks of our own markup.
 */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFB\uE000\uE001]/gu;

/** Marks, embeddings, overrides and isolates that change the order of what is shown. */
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** C0, DEL, C1, and every separator of lines or words. */
const SPACES = /[\x00-\x1F\x7F-\x9F\u2028\u2029]|\p{Zs}/gu;

/** Two marks on a letter are language, twenty are a drawing over the next line. */
const STACKED_MARKS = /(\p{M}{2})\p{M}+/gu;

/**
 * One line of text without terminal sequences, controls, hidden characters and lone surrogates.
 * `reordering` says what becomes of bidirectional controls: `shown` writes them as `\u202e`, `removed` joins
 * what they parted.
 */
export function cleanText(text: string, reordering: "shown" | "removed"): string {
  return text
    .toWellFormed()
    .replace(ESCAPE_SEQUENCES, "")
    .replace(BIDI, (control) => (reordering === "shown" ? visibleEscape(control) : ""))
    .replace(INVISIBLE, "")
    .replace(SPACES, " ")
    .replace(STACKED_MARKS, "$1");
}

/**
 * Breaks what the runner reads as a command: `::name::` at the start of a line and `##[name]` anywhere
 * (actions/runner ActionCommand.cs, TryParseV2 and TryParse).
 */
export function withoutCommands(text: string): string {
  return text.replace(/^(\s*):(?=:)/, "$1\\:").replaceAll("#[", "#\\[");
}

function visibleEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
