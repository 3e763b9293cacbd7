/** Length of the pieces that are looked for: no run of this many characters of a secret may be printed. */
export const WINDOW = 6;

/** From `start` up to, not including, `end`, in UTF-16 units. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

export interface Windows {
  /** The parts of `text` that stand in one of the given texts too, apart from case; overlapping ones joined. */
  readonly runsIn: (text: string) => Run[];
}

/**
 * Looks for pieces of `texts` in linear time. Each window of six characters is packed into one number (eight
 * bits a character: exact for ASCII, which keys are made of) and kept in an open-addressing table: a `Set` of
 * strings would need gigabytes for some hundred PEM keys.
 */
export function createWindows(texts: readonly string[]): Windows {
  const count = texts.reduce((sum, text) => sum + Math.max(0, text.length - WINDOW + 1), 0);
  const table = new Float64Array(2 ** Math.ceil(Math.log2(count * 1.5 + 2)));
  for (const text of texts) {
    eachWindow(text, (high, low) => {
      table[slotOf(table, high, low)] = pack(high, low);
    });
  }
  return { runsIn: (text) => (count === 0 ? [] : runsIn(table, text)) };
}

function runsIn(table: Float64Array, text: string): Run[] {
  const runs: { start: number; end: number }[] = [];
  eachWindow(text, (high, low, start) => {
    if (table[slotOf(table, high, low)] !== pack(high, low)) return;
    const last = runs.at(-1);
    if (last !== undefined && start <= last.end) last.end = start + WINDOW;
    else runs.push({ start, end: start + WINDOW });
  });
  return runs;
}

/** Calls `visit` with the first and the last three characters of each window, packed, and its position. */
function eachWindow(text: string, visit: (high: number, low: number, start: number) => void): void {
  let high = 0;
  let low = 0;
  for (let index = 0; index < text.length; index += 1) {
    high = ((high << 8) & 0xffffff) | (low >> 16);
    low = ((low << 8) & 0xffffff) | folded(text.charCodeAt(index));
    if (index >= WINDOW - 1) visit(high, low, index - WINDOW + 1);
  }
}

function pack(high: number, low: number): number {
  return high * 0x1000000 + low;
}

/** Where the window stands in the table, or the free place (0) where it would stand. */
function slotOf(table: Float64Array, high: number, low: number): number {
  const wanted = pack(high, low);
  const mask = table.length - 1;
  let slot = (Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b)) & mask;
  while (table[slot] !== 0 && table[slot] !== wanted) slot = (slot + 1) & mask;
  return slot;
}

/** ASCII letters in lower case; other characters are folded into the codes above ASCII. Never 0. */
function folded(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  return code > 0 && code < 128 ? code : 128 + (code % 127);
}
