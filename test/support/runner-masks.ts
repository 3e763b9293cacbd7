/** What the runner hides in a log. */
export interface Masker {
  /** A value as `::add-mask::` gives it: as it is, and each of its lines trimmed (ActionCommandManager.cs). */
  readonly add: (value: string) => void;
  readonly mask: (text: string) => string;
}

/** Masks by the rules of actions/runner@258d6c85: no shortest length, and these derived forms, no others. */
export function maskerOf(registered: readonly string[]): Masker {
  const hidden = new Set<string>();
  const add = (value: string): void => {
    for (const piece of [value, ...value.split(/[\r\n]+/).map((line) => line.trim())])
      if (piece !== "") for (const form of [piece, ...derived(piece)]) hidden.add(form);
  };
  for (const secret of registered) add(secret);
  return { add, mask: (text) => masked(text, hidden) };
}

/** The encoders of HostContext.cs and ValueEncoders.cs. */
function derived(value: string): string[] {
  const bytes = Buffer.from(value, "utf8");
  const shifted = [0, 1, 2].map((shift) => bytes.subarray(shift).toString("base64"));
  const json = JSON.stringify(value).slice(1, -1);
  const unquoted = value.length > 8 && /^".*"$/s.test(value) ? [value.slice(1, -1)] : [];
  const forms = [...shifted, value.replaceAll('"', '\\"'), value.replaceAll("'", "''"), json, ...unquoted];
  return [...forms, encodeURIComponent(value.toWellFormed()), forXml(value)].filter((form) => form !== "");
}

function forXml(value: string): string {
  return value
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");
}

/** Overlapping and touching places become one `***` (SecretMasker.cs). */
function masked(text: string, hidden: ReadonlySet<string>): string {
  const places = [...hidden].flatMap((form) => placesOf(form, text)).sort(([one], [other]) => one - other);
  let result = "";
  let end = 0;
  for (const [start, stop] of places) {
    if (start > end || end === 0) result += `${text.slice(end, Math.max(start, end))}***`;
    end = Math.max(end, stop);
  }
  return result + text.slice(end);
}

function placesOf(form: string, text: string): (readonly [start: number, end: number])[] {
  const places: (readonly [number, number])[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    places.push([at, at + form.length]);
  return places;
}
