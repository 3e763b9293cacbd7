import { PROVIDERS } from "./providers/index.ts";
import { hiddenForms, innerKeys, maskForms } from "./secret-forms.ts";
import type { Secret } from "./secret.ts";
import { createWindows, type Run } from "./window-set.ts";

export interface Redaction {
  /** Replaces pieces of the secrets, and whatever else has the form of a credential. */
  readonly redact: (text: string) => string;
  /**
   * The text shares six or more characters in a row with a secret, as it is or with its escapes undone, or a longer
   * run once everything between letters and digits is taken out.
   */
  readonly reveals: (text: string) => boolean;
  /** What stands in place of a piece. */
  readonly marker: string;
}

/** Prepares the search once; each text then costs time in proportion to its length. */
export function createRedaction(secrets: readonly Secret[]): Redaction {
  const keys = new Set(secrets.flatMap((secret) => innerKeys(secret.reveal())));
  const hidden = [...keys].flatMap(hiddenForms);
  const windows = createWindows(hidden);
  const closed = createWindows(hidden.map(lettersAndDigits));
  const marker = windows.runsIn("[redacted]").length === 0 ? "[redacted]" : "[…]";
  return {
    redact: (text) => withoutShapes(withoutRuns(text, windows.runsIn(text), marker), marker),
    reveals: (text) =>
      [text, ...decodedViews(text)].some((view) => windows.runsIn(view).length > 0) ||
      closed.runsIn(lettersAndDigits(text)).some(({ start, end }) => end - start >= SHORTEST_PARTED),
    marker,
  };
}

/**
 * The last line of defence at the edges: every whole secret, in every form, becomes `***` in finished text.
 * It does not know where one field ends, so it does not look for pieces.
 */
export function wholeSecretGuard(secrets: readonly Secret[]): (text: string) => string {
  const forms = [...new Set(secrets.flatMap(maskForms))].sort((one, other) => other.length - one.length);
  return (text) => forms.reduce((guarded, form) => guarded.replaceAll(form, "***"), text);
}

/** The text as one who undoes its URL escapes, HTML entities, or escapes of JSON and JavaScript would read it. */
function decodedViews(text: string): string[] {
  const views = ESCAPES.map((escape) =>
    text.replace(escape, (whole: string, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
    }),
  );
  return views.filter((view) => view !== text);
}

const ESCAPES: readonly RegExp[] = [
  /%([0-9a-f]{2})/gi,
  /&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));?/gi,
  /\\u([0-9a-f]{4})/gi,
  /\\u\{([0-9a-f]{1,6})\}/gi,
  /\\x([0-9a-f]{2})/gi,
];

/** A key may be written apart: `s k - p`, `s<b></b>k`, `73:6b`, in full-width letters or with marks on them. */
function lettersAndDigits(text: string): string {
  return text
    .replace(/<[^<>]{1,100}>/g, "")
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9]/g, "");
}

function withoutRuns(text: string, runs: readonly Run[], marker: string): string {
  const starts = [0, ...runs.map((run) => run.end)];
  const kept = starts.map((start, index) => text.slice(start, runs[index]?.start));
  return kept.join(marker).toWellFormed();
}

/** Ordinary sentences without their spaces must not look like a piece of a key, so more than a window must agree. */
const SHORTEST_PARTED = 10;

const JWT = /\beyJ[A-Za-z0-9_-]{10,}(?:\.[A-Za-z0-9_-]*){0,2}/g;
/** A word after `Bearer` is ordinary text ("Bearer authentication"), unless it is long or has a digit. */
const BEARER = /\b(Bearer +)(?:[A-Za-z._~+/=-]{0,64}\d[^\s"'`,;<>]*|[^\s"'`,;<>]{16,})/gi;
/** Providers echo the ends of a key: `sk-proj-****wxyz`, `****wxyz` (OpenAI, DeepSeek). */
const MASKED_COPY = /[A-Za-z0-9_-]{0,32}(?:\*{3,}|•{3,})[A-Za-z0-9_*•-]{0,64}/g;
/** Prefixes of other services' tokens; those of the providers come from the table. */
const FOREIGN_PREFIXES = [
  "ghp_",
  "gho_",
  "ghs_",
  "ghu_",
  "github_pat_",
  "glpat-",
  "xoxb-",
  "xoxp-",
  "sk_live_",
];

/**
 * A longer word of small and capital letters and digits, mostly letters, is a credential, or one that was changed:
 * request ids are shorter, of one case, or mostly digits.
 */
const RANDOM_WORD = /(?<![A-Za-z0-9])(?=[A-Za-z]*[0-9])(?=[a-z0-9]*[A-Z])(?=[A-Z0-9]*[a-z])[A-Za-z0-9]{33,}/g;

let prefixed: RegExp | undefined;

function withoutShapes(text: string, marker: string): string {
  prefixed ??= prefixPattern();
  return text
    .replace(JWT, marker)
    .replace(BEARER, `$1${marker}`)
    .replace(prefixed, marker)
    .replace(MASKED_COPY, marker)
    .replace(RANDOM_WORD, (word) => (word.replace(/\d/g, "").length * 2 > word.length ? marker : word));
}

/** A prefix at the start of a word with six or more characters after it, also where dots or stars hide some. */
function prefixPattern(): RegExp {
  const own = PROVIDERS.flatMap((provider) => provider.ownPrefixes);
  const prefixes = [...new Set([...own, ...FOREIGN_PREFIXES, "sk-"])].map((prefix) =>
    prefix.replace(/[^A-Za-z0-9]/g, "\\$&"),
  );
  return new RegExp(`(?<![A-Za-z0-9])(?:${prefixes.join("|")})[A-Za-z0-9_*.…•-]{5,}[A-Za-z0-9_*…•-]`, "g");
}
