/** Deeper nesting than any list or error needs; V8's parser itself needs much memory for hostile depths. */
const DEEPEST = 64;
/** The largest list seen has some thousand objects; this many parse in a few hundredths of a second. */
const MOST_OBJECTS = 100_000;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** What the text holds as JSON, or undefined where it is none, is cut off, or is nested too deep or too large. */
export function parseJson(text: string): unknown {
  const bare = withoutMark(text);
  if (!startsLikeJson(bare) || isTooLarge(bare)) return undefined;
  try {
    return JSON.parse(bare) as unknown;
  } catch {
    return undefined;
  }
}

/** The text without a byte order mark and without white space at its start. */
export function withoutMark(text: string): string {
  return text.replace(/^[\uFEFF\s]{1,64}/, "");
}

export function startsLikeJson(text: string): boolean {
  return /^[[{"]/.test(text);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Counts brackets outside strings: one look at each character. */
function isTooLarge(text: string): boolean {
  let depth = 0;
  let opened = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charCodeAt(index);
    if (character === QUOTE) inString = !inString;
    else if (character === BACKSLASH && inString) index += 1;
    else if (inString) continue;
    else if (character === 0x5b || character === 0x7b) {
      depth += 1;
      opened += 1;
    } else if (character === 0x5d || character === 0x7d) depth -= 1;
    if (depth > DEEPEST || opened > MOST_OBJECTS) return true;
  }
  return false;
}
