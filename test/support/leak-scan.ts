const WINDOW = 6;
/** Words of our own, written together, share six letters with a key now and then, but not ten. */
const PARTED_WINDOW = 10;

/**
 * Pieces of six characters of `secretPart` that stand in `output`: as they are, reversed, in hex, base64 and
 * base64url at every alignment; in any case; also where URL escapes, HTML entities, JSON escapes, hidden characters
 * or terminal codes write or part them. And pieces of ten of its letters and digits, whatever stands between them.
 */
export function piecesIn(output: string, secretPart: string): string[] {
  const forms = formsOf(secretPart);
  const views = [...new Set(viewsOf(output))].map((view) => view.toLowerCase());
  const plain = new Set(forms.flatMap((form) => windowsOf(form, WINDOW)));
  const bare = lettersAndDigits(output).toLowerCase();
  const parted = new Set(forms.flatMap((form) => windowsOf(lettersAndDigits(form), PARTED_WINDOW)));
  return [
    ...[...plain].filter((window) => views.some((view) => view.includes(window))),
    ...[...parted].filter((window) => bare.includes(window)),
  ];
}

function lettersAndDigits(text: string): string {
  return text
    .replace(/<[^<>\n]{1,100}>/g, "")
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9]/g, "");
}

function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret, "utf8");
  const shifted = [0, 1, 2].map((shift) => bytes.subarray(shift));
  const encoded = shifted.flatMap((part) => [part.toString("base64"), part.toString("base64url")]);
  return [secret, Array.from(secret).reverse().join(""), bytes.toString("hex"), ...encoded];
}

function windowsOf(form: string, size: number): string[] {
  const count = Math.max(0, form.length - size + 1);
  return Array.from({ length: count }, (_, start) => form.slice(start, start + size).toLowerCase());
}

/** The text as it is and as something that decodes it would read it. */
function viewsOf(text: string): string[] {
  const percent = text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => characterOf(hex, 16));
  const entities = text
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => characterOf(hex, 16))
    .replace(/&#(\d{1,7});/g, (_, digits: string) => characterOf(digits, 10));
  const json = text.replace(
    /\\u\{?([0-9a-f]{2,6})\}?|\\x([0-9a-f]{2})/gi,
    (_, long?: string, short?: string) => characterOf(long ?? short ?? "", 16),
  );
  return [text, percent, entities, json, joined(text)];
}

function characterOf(digits: string, radix: number): string {
  const code = Number.parseInt(digits, radix);
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : "";
}

function joined(text: string): string {
  return text.replace(/\x1B\[[0-9;]*[A-Za-z]/g, "").replace(/\p{Default_Ignorable_Code_Point}/gu, "");
}
