/**
 * Words that stand where a key should be. Whole values only, apart from a public prefix: `sk-test` is one,
 * `sk-test-0123456789abcdef` may be the key of a test server.
 */
const WORDS: ReadonlySet<string> = new Set(
  `abc abcd abcdef abc123 access-token add-me api api-key api-key-here api-token apikey auth-token bar change-it change-me
  change-this changeit changeme changethis credentials default demo dummy dummy-key dummy-token empty example
  example-key fake fake-key fake-token false fixme foo foobar hello insert-here key key-here mykey n/a na nan nil
  no-key none not-needed not-set notneeded null paste-here pass passwd password placeholder put-here qwerty
  replace replace-me replaceme sample secret secret-key set-me some-key somekey tbd test testing todo token
  true undefined unset unused value your your-key yourkey`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** What the documents of local servers tell to type as the key: vLLM, Ollama, LM Studio, llama.cpp. */
const LOCAL_WORDS: ReadonlySet<string> = new Set([
  "empty",
  "ollama",
  "lm-studio",
  "lmstudio",
  "no-key",
  "no-key-required",
  "not-needed",
]);

const VERB_AND_NOUN =
  /^(?:your|insert|enter|put|paste|add|replace|my-(?:api|openai|secret))-(?:[a-z0-9]{1,20}-){0,6}(?:key|token|secret|credentials?|password|value|here|this|it|me)$/;
const VARIABLE_NAME = /^(?:[A-Z][A-Z0-9]{0,30}_){1,6}(?:API_?KEY|KEY|TOKEN|SECRET|HERE|PASSWORD)$/;
const BRACKETED = /^(?:<[^<>]{1,80}>|\[[A-Za-z][A-Za-z _-]{1,60}\]|\{[A-Za-z][A-Za-z _-]{1,60}\})$/;
const CROSSES = /^(?=.{3})[x_-]*x[x_-]*$/i;

/** A word or a pattern that documentation shows in the place of a key. At most 128 characters are looked at. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  if (text.length > 128) return false;
  if (
    (BRACKETED.test(text) && !/(?=(?:[A-Za-z_-]*\d){3})[A-Za-z0-9_-]{20}/.test(text)) ||
    VARIABLE_NAME.test(text)
  )
    return true;
  const word = dashed(withoutPrefix(text));
  return WORDS.has(word) || WORDS.has(dashed(text)) || CROSSES.test(word) || VERB_AND_NOUN.test(word);
}

/** A word that a server on the own machine takes as well as any other. */
export function isLocalWord(value: string): boolean {
  return LOCAL_WORDS.has(dashed(withoutPrefix(value.trim())));
}

/** A reference that a shell, a runner or a template should have replaced. */
export function isUnexpanded(value: string): boolean {
  const text = value.trim();
  if (text.includes("${{") && text.includes("}}")) return true;
  return UNEXPANDED.some((pattern) => pattern.test(text));
}

const UNEXPANDED: readonly RegExp[] = [
  /^\$\{[^{}]{1,200}\}$/,
  /^\$(?:env:)?[A-Z_][A-Z0-9_]{1,100}$/,
  /^\$(?:env:)?[a-z]{1,30}(?:_[a-z0-9]{1,30}){1,6}$/,
  /^%[A-Za-z_][A-Za-z0-9_]{1,100}%$/,
  /^\{\{[^{}]{1,200}\}\}$/,
  /^\{env:[A-Za-z0-9_]{1,100}\}$/,
  /^\$\([^()]{1,200}\)$/,
  /^(?:secrets|env|vars|process\.env|os\.environ)\.[A-Za-z_][A-Za-z0-9_]{1,100}$/,
  /^op:\/\/[^\s]{1,200}$/,
];

/** A copy in which a page or a log hid the middle or all of a key. */
export function isMasked(value: string): boolean {
  const text = value.trim();
  if (/\*{3}|[•●∗·]{3}|…/u.test(text)) return true;
  if (/^[A-Za-z0-9_-]{0,24}\.{3,}[A-Za-z0-9_-]{0,24}$/.test(text)) return true;
  return /^[[(<]?(?:redacted|masked|hidden|filtered)[\])>]?$/i.test(text);
}

/** Nothing that has to be kept from a log: printing or masking it would only garble what is said of it. */
export function isPublicText(value: string): boolean {
  const hidden = /^[*•.…x\s]*$/i.test(withoutPrefix(value));
  return hidden || isPlaceholder(value) || isUnexpanded(value) || isPlainUrl(value);
}

/** A URL without credentials, query and fragment, and without a path segment that looks like a token. */
function isPlainUrl(value: string): boolean {
  if (!/^https?:\/\//i.test(value) || /[@?#\s]/.test(value) || !URL.canParse(value)) return false;
  return !new URL(value).pathname.split("/").some((segment) => /^(?=.*\d)[A-Za-z0-9_-]{20,}$/.test(segment));
}

function withoutPrefix(text: string): string {
  return text.replace(
    /^(?:sk[-_](?:proj-|svcacct-|ant-(?:api\d\d-)?|or-(?:v1-)?)?|gsk_|hf_|xai-|pplx-|nvapi-)/i,
    "",
  );
}

function dashed(text: string): string {
  return text
    .toLowerCase()
    .replace(/^\[object object\]$/, "null")
    .replace(/[\s_.]+/g, "-");
}
