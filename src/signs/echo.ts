import { publicPrefix } from "../providers/index.ts";
import type { ReasonId } from "../reasons.ts";
import type { Secret } from "../secret.ts";

/** What a server repeats of the key it got. Part of a secret: to be judged, never shown. */
export interface Echo {
  /** As printed; stars stand for what the server hid. */
  readonly fragment: string;
  /** Who prints it this way decides what the fragment can tell. */
  readonly style: "openai" | "tail" | "litellm" | "other";
}

export interface EchoReading {
  readonly means: ReasonId;
  readonly or: readonly ReasonId[];
}

const PATTERNS: readonly { readonly style: Echo["style"]; readonly pattern: RegExp }[] = [
  { style: "tail", pattern: /your api key: ?(\*{4}[^*]{0,12}?) is invalid/i },
  { style: "other", pattern: /your api[ -]?key:? ?(.{0,300}?) is invalid/i },
  {
    style: "openai",
    pattern: /incorrect api key provided: ?(.{0,400}?)\.? ?you can (?:find|obtain) your api key/i,
  },
  { style: "other", pattern: /incorrect api key provided: ([^\s]{1,300})/i },
  { style: "litellm", pattern: /\bkey=(.{1,200}?) not found in db/i },
  { style: "litellm", pattern: /virtual key expected\. received=(.{1,200}?), expected/i },
  { style: "litellm", pattern: /received api key = ([^\s,]{1,200})/i },
  {
    style: "other",
    pattern: /(?:invalid|unknown|wrong) api[ -]?key(?: provided)?: ['"`]?([^\s'"`]{1,200})/i,
  },
];

export function findEcho(message: string): Echo | undefined {
  for (const { style, pattern } of PATTERNS) {
    const fragment = pattern.exec(message)?.[1];
    if (fragment !== undefined) return { fragment, style };
  }
  return undefined;
}

/**
 * True where head or tail of the echo differ from the key that was sent: another key arrived. A whole echo says so
 * only where it has the prefix of a key, since servers also print keys encoded, and with the sentence's own marks.
 */
export function isOtherKey(echo: Echo, keySent: Secret): boolean {
  const key = keySent.reveal().trim().toLowerCase();
  const named = echo.fragment.replace(/^[\s'"`(]+|[\s'"`).,;:!]+$/g, "");
  const visible = named.toLowerCase().split(/\*+|\.{3}|…/);
  const [head = "", ...rest] = visible;
  if (rest.length > 0) return !key.startsWith(head.trim()) || !key.endsWith(visible.at(-1)?.trim() ?? "");
  return /^[\w-]+$/.test(named) && publicPrefix(named) !== "" && !key.includes(head) && !head.includes(key);
}

const WRONG_KEY: readonly ReasonId[] = ["auth/invalid-key"];
const ELSEWHERE: readonly ReasonId[] = ["base-url/key-mismatch", "auth/invalid-key"];

const says = (means: ReasonId, or: readonly ReasonId[] = WRONG_KEY): EchoReading => ({ means, or });

/** What the fragment tells about the value that was saved as the key; undefined where it tells nothing. */
export function judgeEcho(echo: Echo): EchoReading | undefined {
  return echo.style === "tail" ? judgeTail(echo.fragment.replace(/^\*+/, "")) : judgeWhole(echo);
}

function judgeTail(tail: string): EchoReading | undefined {
  if (/^(?:ined|null|none|NaN|ect\])$/i.test(tail))
    return says("secret/unexpanded", ["secret/placeholder", ...WRONG_KEY]);
  if (/[})%>\]]$|\$/.test(tail)) return says("secret/unexpanded", ["secret/placeholder", ...WRONG_KEY]);
  if (/["'`“”‘’]$/.test(tail)) return says("secret/quoted");
  if (/\s$/.test(tail)) return says("secret/edge-whitespace");
  if (/\s/.test(tail)) return says("secret/inner-whitespace", ["secret/not-a-key", ...WRONG_KEY]);
  if (/^(?:_?key|here|xxxx|x{3,4}|aste|_here|ken>|oken|mple|cret)$/i.test(tail)) {
    return says("secret/placeholder", ["secret/not-a-key", ...WRONG_KEY]);
  }
  if (/^(?:json|toml|yaml|\.env|\.txt|\.pem|\.com|m\/v1|\/v\d|com\/)$/i.test(tail) || /[./:@]/.test(tail))
    return says("secret/not-a-key");
  if (/[^\x20-\x7e]/.test(tail)) return says("secret/non-ascii", ["secret/not-a-key", ...WRONG_KEY]);
  return undefined;
}

function judgeWhole(echo: Echo): EchoReading | undefined {
  const { fragment } = echo;
  if (echo.style === "litellm" && /^sk-\.{3}/.test(fragment)) return undefined;
  return (
    judgeForm(fragment) ?? judgeWords(fragment) ?? (echo.style === "other" ? undefined : judgeOwner(echo))
  );
}

/** Quotes, braces, white space, other things than a key: plain from any server. */
function judgeForm(fragment: string): EchoReading | undefined {
  const bare = fragment.trim();
  if (bare === "") return says("secret/empty", ["auth/not-received", ...WRONG_KEY]);
  if (/^\*+$|^•+$/.test(bare) || /•{2}/.test(bare)) return says("secret/masked");
  if (/^(?:undefined|null|none|nil|nan|false|true|\[object object\])$/i.test(bare)) {
    return says("secret/unexpanded", ["secret/placeholder", ...WRONG_KEY]);
  }
  if (/\$\{|\$\(|\{\{|\}\}|\}$|^\$|^%[A-Z_*]+%?$|process\.env|os\.environ|getenv|secrets\./.test(bare)) {
    return says("secret/unexpanded", ["secret/placeholder", ...WRONG_KEY]);
  }
  if (/^["'`“”‘’«]|["'`“”‘’»]$/.test(bare)) return says("secret/quoted");
  if (/^https?:|^wss?:|:\/\//i.test(bare)) return says("secret/not-a-key");
  if (/^(?:bearer|basic|authorization)\b|^(?:export |set )|^[A-Za-z_]{3,40}=|^\{/i.test(bare))
    return says("secret/prefixed");
  if (/^-{3,}|^ssh-|^\/|^[A-Za-z]:\\|\.(?:json|env|txt|ya?ml|toml|pem|py|js)$/.test(bare))
    return says("secret/not-a-key");
  if (/[^\x20-\x7e]/.test(bare))
    return says("secret/non-ascii", ["secret/not-a-key", "secret/invisible-characters", ...WRONG_KEY]);
  if (/^<.*>?$/.test(bare)) return says("secret/placeholder", ["secret/prefixed", ...WRONG_KEY]);
  if (/^sk[-_\s]\S{0,200}\s/.test(bare) || /^sk\s/.test(bare))
    return says("secret/inner-whitespace", ["secret/not-a-key", ...WRONG_KEY]);
  if (/\s/.test(bare)) return says("secret/not-a-key", ["secret/inner-whitespace", ...WRONG_KEY]);
  return undefined;
}

/** Placeholders, plain words, and the short form that a page of keys shows. */
function judgeWords(fragment: string): EchoReading | undefined {
  const bare = fragment.trim();
  if (
    /your|_key$|key_?here|_here$|placeholder|change[-_]?me|x{4,}|insert|replace|example|dummy|todo|1234567|^(?:sk-)?(?:test|fake|1234|abc|123456?|empty|none|key|api[-_]?key|sk)$|^sk-(?:\.\.\.|…)$|\bmy[-_]/i.test(
      bare,
    )
  ) {
    return says("secret/placeholder", ["secret/not-a-key", ...WRONG_KEY]);
  }
  if (!bare.includes("*") && /\.{3}|…/.test(bare)) return says("secret/masked");
  if (/^[A-Z][A-Z0-9]*_[A-Z_*]+$/.test(bare))
    return says("secret/placeholder", ["secret/not-a-key", ...WRONG_KEY]);
  return undefined;
}

/** The form of a key: only where the server's own keys are known to start with `sk-`. */
function judgeOwner(echo: Echo): EchoReading | undefined {
  const bare = echo.fragment.trim();
  const isOwn = /^sk-/.test(bare) && !/^sk-(?:ant|or)-/.test(bare);
  if (isOwn) return echo.style === "openai" ? judgeLength(bare) : undefined;
  if (!/[*\d]/.test(bare) || bare.length < 12)
    return says("secret/not-a-key", ["secret/placeholder", "secret/other-provider", ...WRONG_KEY]);
  if (/^[0-9a-f]{6,8}\*+[0-9a-f]{4}$/i.test(bare))
    return says("secret/not-a-key", ["secret/other-provider", ...ELSEWHERE]);
  if (
    /^(?:eyJ|AIza|gsk_|xai-|hf_|pplx-|nvapi-|csk-|fw_|gh[pousr]_|github_|r8_|tgp_|sess-|sk_|key|AQ\.|\w{2,6}[-_])/.test(
      bare,
    ) ||
    bare.includes("*")
  ) {
    return says("secret/other-provider", ELSEWHERE);
  }
  return says("secret/not-a-key", ["secret/other-provider", ...WRONG_KEY]);
}

/**
 * OpenAI hides the middle one star for one character, so the length shows: 51 for the old keys, far over 100 for
 * the others (github.com/gitleaks/gitleaks rules). Another length is the key of another service that also
 * writes `sk-`.
 */
function judgeLength(bare: string): EchoReading | undefined {
  if (!bare.includes("*"))
    return bare.length < 20
      ? says("secret/not-a-key", ["secret/truncated", "secret/placeholder", ...WRONG_KEY])
      : undefined;
  if (bare.length < 20) return says("secret/truncated", ["secret/not-a-key", ...WRONG_KEY]);
  const isModern = /^sk-(?:proj|svca|admi|None)/.test(bare);
  if (!isModern && bare.length < 45)
    return says("base-url/key-mismatch", ["secret/other-provider", ...WRONG_KEY]);
  return undefined;
}
