export const id = 145;
export const ids = [145];
export const modules = {

/***/ 3477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutCommands),
/* harmony export */   X: () => (/* binding */ cleanText)
/* harmony export */ });
/** CSI, then OSC, DCS, SOS, PM and APC with their content, then the two-character sequences (ECMA-48). */
const ESCAPE_SEQUENCES = /(?:\x1B\[|\x9B)[0-?]*[ -/]*[@-~]|(?:\x1B[\]PX^_]|[\x90\x98\x9D-\x9F])[^\x07\x1B\x9C]*(?:\x07|\x1B\\|\x9C)|\x1B[ -/]*[0-OQ-WYZ\\`-~]/g;
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
function cleanText(text, reordering) {
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
function withoutCommands(text) {
    return text.replace(/^(\s*):(?=:)/, "$1\\:").replaceAll("#[", "#\\[");
}
function visibleEscape(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}


/***/ }),

/***/ 2145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Eg: () => (/* reexport */ createRedaction),
  Y3: () => (/* binding */ createShow),
  CT: () => (/* binding */ showHost),
  P8: () => (/* binding */ showPath),
  jr: () => (/* binding */ showUrl),
  S: () => (/* binding */ showWith),
  bP: () => (/* reexport */ wholeSecretGuard)
});

// EXTERNAL MODULE: ./build/clean-text.js
var clean_text = __webpack_require__(3477);
// EXTERNAL MODULE: ./build/markup.js
var markup = __webpack_require__(5678);
// EXTERNAL MODULE: ./build/providers/index.js + 9 modules
var providers = __webpack_require__(4505);
// EXTERNAL MODULE: ./build/secret-forms.js
var secret_forms = __webpack_require__(944);
;// CONCATENATED MODULE: ./build/window-set.js
/** Length of the pieces that are looked for: no run of this many characters of a secret may be printed. */
const WINDOW = 6;
/**
 * Looks for pieces of `texts` in linear time. Each window of six characters is packed into one number (eight
 * bits a character: exact for ASCII, which keys are made of) and kept in an open-addressing table: a `Set` of
 * strings would need gigabytes for some hundred PEM keys.
 */
function createWindows(texts) {
    const count = texts.reduce((sum, text) => sum + Math.max(0, text.length - WINDOW + 1), 0);
    const table = new Float64Array(2 ** Math.ceil(Math.log2(count * 1.5 + 2)));
    for (const text of texts) {
        eachWindow(text, (high, low) => {
            table[slotOf(table, high, low)] = pack(high, low);
        });
    }
    return { runsIn: (text) => (count === 0 ? [] : runsIn(table, text)) };
}
function runsIn(table, text) {
    const runs = [];
    eachWindow(text, (high, low, start) => {
        if (table[slotOf(table, high, low)] !== pack(high, low))
            return;
        const last = runs.at(-1);
        if (last !== undefined && start <= last.end)
            last.end = start + WINDOW;
        else
            runs.push({ start, end: start + WINDOW });
    });
    return runs;
}
/** Calls `visit` with the first and the last three characters of each window, packed, and its position. */
function eachWindow(text, visit) {
    let high = 0;
    let low = 0;
    for (let index = 0; index < text.length; index += 1) {
        high = ((high << 8) & 0xffffff) | (low >> 16);
        low = ((low << 8) & 0xffffff) | folded(text.charCodeAt(index));
        if (index >= WINDOW - 1)
            visit(high, low, index - WINDOW + 1);
    }
}
function pack(high, low) {
    return high * 0x1000000 + low;
}
/** Where the window stands in the table, or the free place (0) where it would stand. */
function slotOf(table, high, low) {
    const wanted = pack(high, low);
    const mask = table.length - 1;
    let slot = (Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b)) & mask;
    while (table[slot] !== 0 && table[slot] !== wanted)
        slot = (slot + 1) & mask;
    return slot;
}
/** ASCII letters in lower case; other characters are folded into the codes above ASCII. Never 0. */
function folded(code) {
    if (code >= 65 && code <= 90)
        return code + 32;
    return code > 0 && code < 128 ? code : 128 + (code % 127);
}

;// CONCATENATED MODULE: ./build/redaction.js



/** Prepares the search once; each text then costs time in proportion to its length. */
function createRedaction(secrets) {
    const keys = new Set(secrets.flatMap((secret) => (0,secret_forms/* innerKeys */.LW)(secret.reveal())));
    const hidden = [...keys].flatMap(secret_forms/* hiddenForms */.g3);
    const windows = createWindows(hidden);
    const closed = createWindows(hidden.map(lettersAndDigits));
    const marker = windows.runsIn("[redacted]").length === 0 ? "[redacted]" : "[…]";
    return {
        redact: (text) => withoutShapes(withoutRuns(text, windows.runsIn(text), marker), marker),
        reveals: (text) => [text, ...decodedViews(text)].some((view) => windows.runsIn(view).length > 0) ||
            closed.runsIn(lettersAndDigits(text)).some(({ start, end }) => end - start >= SHORTEST_PARTED),
        marker,
    };
}
/**
 * The last line of defence at the edges: every whole secret, in every form, becomes `***` in finished text.
 * It does not know where one field ends, so it does not look for pieces.
 */
function wholeSecretGuard(secrets) {
    const forms = [...new Set(secrets.flatMap(secret_forms/* maskForms */.ye))].sort((one, other) => other.length - one.length);
    return (text) => forms.reduce((guarded, form) => guarded.replaceAll(form, "***"), text);
}
/** The text as one who undoes its URL escapes, HTML entities, or escapes of JSON and JavaScript would read it. */
function decodedViews(text) {
    const views = ESCAPES.map((escape) => text.replace(escape, (whole, hex, decimal) => {
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
    }));
    return views.filter((view) => view !== text);
}
const ESCAPES = [
    /%([0-9a-f]{2})/gi,
    /&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));?/gi,
    /\\u([0-9a-f]{4})/gi,
    /\\u\{([0-9a-f]{1,6})\}/gi,
    /\\x([0-9a-f]{2})/gi,
];
/** A key may be written apart: `s k - p`, `s<b></b>k`, `73:6b`, in full-width letters or with marks on them. */
function lettersAndDigits(text) {
    return text
        .replace(/<[^<>]{1,100}>/g, "")
        .normalize("NFKD")
        .replace(/[^A-Za-z0-9]/g, "");
}
function withoutRuns(text, runs, marker) {
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
let prefixed;
function withoutShapes(text, marker) {
    prefixed ??= prefixPattern();
    return text
        .replace(JWT, marker)
        .replace(BEARER, `$1${marker}`)
        .replace(prefixed, marker)
        .replace(MASKED_COPY, marker)
        .replace(RANDOM_WORD, (word) => (word.replace(/\d/g, "").length * 2 > word.length ? marker : word));
}
/** A prefix at the start of a word with six or more characters after it, also where dots or stars hide some. */
function prefixPattern() {
    const own = providers/* PROVIDERS */.xq.flatMap((provider) => provider.ownPrefixes);
    const prefixes = [...new Set([...own, ...FOREIGN_PREFIXES, "sk-"])].map((prefix) => prefix.replace(/[^A-Za-z0-9]/g, "\\$&"));
    return new RegExp(`(?<![A-Za-z0-9])(?:${prefixes.join("|")})[A-Za-z0-9_*.…•-]{5,}[A-Za-z0-9_*…•-]`, "g");
}

;// CONCATENATED MODULE: ./build/foreign-text.js





/** A longer run in a name is no accident; a shorter one may be, since keys often hold the service's name. */
const LONGEST_SHARED_RUN = 11;
/**
 * Prepares `Show` for these secrets; do it once. The order matters: hidden characters go before pieces of secrets
 * are looked for, so that a key they part is found; commands are broken after, so that no replacement makes one.
 * What is left is looked at once more: whatever happens before, no six characters of a secret come out.
 * `names` are the user's own (of providers, variables, models): like hosts they have to be seen, so that a word
 * they share with a key does not hide them.
 */
function createShow(secrets, names = []) {
    return showWith(createRedaction(secrets), names);
}
/** The same with a redaction that is there already. */
function showWith(redaction, names = []) {
    const plain = new Set(names.filter((name) => isPlainName(name, redaction)));
    return (text, maximum = 200) => {
        if (plain.has(text) && text.length <= maximum)
            return (0,markup/* quote */.hD)(text);
        const raw = text.slice(0, maximum * 4 + 1024);
        const harmless = (0,clean_text/* withoutCommands */.D)(redaction.redact(cleaned(raw, redaction)));
        const short = cut(harmless, maximum, raw.length < text.length);
        return (0,markup/* quote */.hD)(redaction.reveals(harmless) ? redaction.marker : short);
    };
}
/**
 * A URL to print: origin and path, never user name, password or fragment. A query value is shown only where it is
 * short and plain and its name is not one of a credential. What cannot be parsed is shown as cleaned text.
 */
function showUrl(url, show) {
    if (!URL.canParse(url))
        return show(url.replace(/\/\/[^/@\s]*@/, "//").replace(/#.*$/s, ""));
    const { protocol, host, pathname, searchParams } = new URL(url);
    const slashes = /^[a-z][a-z0-9+.-]*:\/\//i.test(url.trim()) ? "//" : "";
    const path = url.replace(/[?#].*$/s, "").endsWith("/") || pathname !== "/" ? (0,markup/* unquoted */.qZ)(show(pathname)) : "";
    const query = [...searchParams].slice(0, 8).map(([name, value]) => shownParameter(name, value, show));
    const text = `${protocol}${slashes}${shownHost(host, show)}${path}`;
    return (0,markup/* quote */.hD)(query.length === 0 ? text : `${text}?${query.join("&")}`);
}
/** Host and port of a parsed URL (punycode, so plain ASCII), by the rules of `showUrl`. */
function showHost(host, show) {
    return (0,markup/* quote */.hD)(shownHost(host, show));
}
/** A path to print; of a long one the end, which tells files apart. */
function showPath(path, show) {
    const longest = 160;
    return path.length <= longest
        ? show(path, longest)
        : (0,markup/* quote */.hD)(`…${(0,markup/* unquoted */.qZ)(show(path.slice(1 - longest), longest))}`);
}
function isPlainName(name, redaction) {
    const left = redaction.redact(name).replaceAll(redaction.marker, "");
    return /^[A-Za-z0-9][A-Za-z0-9_./-]{0,79}$/.test(name) && name.length - left.length <= LONGEST_SHARED_RUN;
}
/** Text where bidirectional controls are made visible, unless a piece of a secret stands around them. */
function cleaned(text, redaction) {
    const joined = (0,clean_text/* cleanText */.X)(text, "removed");
    return redaction.reveals(joined) ? joined : (0,clean_text/* cleanText */.X)(text, "shown");
}
function cut(text, maximum, more) {
    if (!more && text.length <= maximum)
        return text;
    return `${text.slice(0, Math.max(0, maximum - 1)).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
/** Host and port, in punycode. It has to be seen, so a shared word does not hide it; a longer piece does. */
function shownHost(host, show) {
    const shown = (0,markup/* unquoted */.qZ)(show(host, 260));
    if (shown === host || (0,providers/* findProviderByHost */.yQ)(host) !== undefined)
        return host;
    const hidden = host.length - shown.replaceAll("[redacted]", "").length;
    return /^[a-z0-9.:[\]-]+$/i.test(host) && hidden <= LONGEST_SHARED_RUN ? host : shown;
}
function shownParameter(name, value, show) {
    const secretName = /key|token|secret|sig|auth|pass|credential|session|code/i.test(name);
    const plain = /^[A-Za-z0-9._-]{1,32}$/.test(value) && (0,markup/* unquoted */.qZ)(show(value)) === value;
    return `${(0,markup/* unquoted */.qZ)(show(name, 40))}=${plain && !secretName ? value : "***"}`;
}


/***/ }),

/***/ 5612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ peel)
/* harmony export */ });
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4505);

const QUOTES = [
    ["double", /^\\?"(.*?)\\?"[,;]?$/s],
    ["single", /^'(.*)'[,;]?$/s],
    ["back", /^`+([^`]*)`+$/s],
    ["curly", /^[\u2018-\u201F\u00AB\u2039\u300C](.*)[\u2018-\u201F\u00BB\u203A\u300D]$/s],
];
/** Signs that are no part of any key; they are told from one only where a known prefix shows what is the key. */
const SIGNS = [
    ["double", /^"?([^"]*)"?$/],
    ["single", /^'?([^']*)'?$/],
    ["signs", /^<[a-z]{1,10}>(.*)<\/[a-z]{1,10}>$/i],
    ["signs", /^\((.*)\)$/],
    ["signs", /^<(.*)>$/],
    ["signs", /^\{(.*)\}$/],
    ["signs", /^\*{1,2}([^*]*)\*{1,2}$/],
    ["signs", /^(.*?)(?:\\[nrt]|%0[AD]|[\\.,;:!|]){1,8}$/i],
];
/** Fewer characters are no key that needs to be told from what is around it. */
const SHORTEST_KEY = 16;
const PREFIXES = [
    [
        "header",
        /^(?:-H\s+["']?)?(?:proxy-)?(?:authorization|x-api-key|api-key|x-goog-api-key)["']?\s*[:=]\s*(?=\S)/i,
    ],
    ["scheme", /^(?:bearer(?:\s+|\s*:\s*)|(?:basic|token)\s+)(?=\S)/i],
    ["name", /^(?:export|set|setx|declare\s+-x|\$env:|env:)\s*[A-Za-z_][A-Za-z0-9_]{0,100}\s*=\s*(?=\S)/i],
    ["name", /^setx\s+[A-Za-z_][A-Za-z0-9_]{0,100}\s+(?=\S)/i],
    ["name", /^[A-Z_][A-Z0-9_]{1,100}\s*=\s*(?=[^\s=])/],
    ["name", /^["']?[A-Za-z0-9_-]{0,60}(?:key|token|secret)(?:["']?\s*=|["']\s*:|:\s)\s*(?=[^\s=])/i],
    ["name", /^[A-Z][A-Z0-9_]{1,100}:\s+(?=\S)/],
];
/** Takes quotes, header names, schemes and variable names off the outside of `value`, and white space between. */
function peel(value) {
    let core = value.trim();
    let quotes;
    let prefix;
    for (let layer = 0; layer < 8; layer += 1) {
        const quoted = quotesAround(core);
        const named = quoted === undefined ? prefixBefore(core) : undefined;
        if (quoted === undefined && named === undefined)
            break;
        if (quoted !== undefined && prefix === undefined)
            quotes ??= quoted.kind;
        prefix ??= named?.kind;
        core = (quoted?.inside ?? named?.after ?? core).trim();
    }
    return { core, quotes, prefix };
}
function quotesAround(text) {
    for (const [kind, pattern] of QUOTES) {
        const inside = pattern.exec(text)?.[1];
        if (inside !== undefined)
            return { kind, inside };
    }
    return signsAround(text);
}
function signsAround(text) {
    for (const [kind, pattern] of SIGNS) {
        const inside = pattern.exec(text)?.[1];
        const isKey = inside !== undefined && inside.length >= SHORTEST_KEY && (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .publicPrefix */ .O6)(inside) !== "";
        if (isKey && inside !== text && !/\s/.test(inside))
            return { kind, inside };
    }
    return undefined;
}
/** A prefix that is all there is, like a key that ends in `=`, is no prefix. */
function prefixBefore(text) {
    for (const [kind, pattern] of PREFIXES) {
        const found = pattern.exec(text)?.[0];
        if (found !== undefined)
            return { kind, after: text.slice(found.length) };
    }
    return undefined;
}


/***/ }),

/***/ 5189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ isPublicText),
/* harmony export */   Ko: () => (/* binding */ isLocalWord),
/* harmony export */   So: () => (/* binding */ isMasked),
/* harmony export */   n4: () => (/* binding */ isUnexpanded),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/**
 * Words that stand where a key should be. Whole values only, apart from a public prefix: `sk-test` is one,
 * `sk-test-0123456789abcdef` may be the key of a test server.
 */
const WORDS = new Set(`abc abcd abcdef abc123 access-token add-me api api-key api-key-here api-token apikey auth-token bar change-it change-me
  change-this changeit changeme changethis credentials default demo dummy dummy-key dummy-token empty example
  example-key fake fake-key fake-token false fixme foo foobar hello insert-here key key-here mykey n/a na nan nil
  no-key none not-needed not-set notneeded null paste-here pass passwd password placeholder put-here qwerty
  replace replace-me replaceme sample secret secret-key set-me some-key somekey tbd test testing todo token
  true undefined unset unused value your your-key yourkey`
    .split(/\s+/)
    .filter((word) => word !== ""));
/** What the documents of local servers tell to type as the key: vLLM, Ollama, LM Studio, llama.cpp. */
const LOCAL_WORDS = new Set([
    "empty",
    "ollama",
    "lm-studio",
    "lmstudio",
    "no-key",
    "no-key-required",
    "not-needed",
]);
const VERB_AND_NOUN = /^(?:your|insert|enter|put|paste|add|replace|my-(?:api|openai|secret))-(?:[a-z0-9]{1,20}-){0,6}(?:key|token|secret|credentials?|password|value|here|this|it|me)$/;
const VARIABLE_NAME = /^(?:[A-Z][A-Z0-9]{0,30}_){1,6}(?:API_?KEY|KEY|TOKEN|SECRET|HERE|PASSWORD)$/;
const BRACKETED = /^(?:<[^<>]{1,80}>|\[[A-Za-z][A-Za-z _-]{1,60}\]|\{[A-Za-z][A-Za-z _-]{1,60}\})$/;
const CROSSES = /^(?=.{3})[x_-]*x[x_-]*$/i;
/** A word or a pattern that documentation shows in the place of a key. At most 128 characters are looked at. */
function isPlaceholder(value) {
    const text = value.trim();
    if (text.length > 128)
        return false;
    if ((BRACKETED.test(text) && !/(?=(?:[A-Za-z_-]*\d){3})[A-Za-z0-9_-]{20}/.test(text)) ||
        VARIABLE_NAME.test(text))
        return true;
    const word = dashed(withoutPrefix(text));
    return WORDS.has(word) || WORDS.has(dashed(text)) || CROSSES.test(word) || VERB_AND_NOUN.test(word);
}
/** A word that a server on the own machine takes as well as any other. */
function isLocalWord(value) {
    return LOCAL_WORDS.has(dashed(withoutPrefix(value.trim())));
}
/** A reference that a shell, a runner or a template should have replaced. */
function isUnexpanded(value) {
    const text = value.trim();
    if (text.includes("${{") && text.includes("}}"))
        return true;
    return UNEXPANDED.some((pattern) => pattern.test(text));
}
const UNEXPANDED = [
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
function isMasked(value) {
    const text = value.trim();
    if (/\*{3}|[•●∗·]{3}|…/u.test(text))
        return true;
    if (/^[A-Za-z0-9_-]{0,24}\.{3,}[A-Za-z0-9_-]{0,24}$/.test(text))
        return true;
    return /^[[(<]?(?:redacted|masked|hidden|filtered)[\])>]?$/i.test(text);
}
/** Nothing that has to be kept from a log: printing or masking it would only garble what is said of it. */
function isPublicText(value) {
    const hidden = /^[*•.…x\s]*$/i.test(withoutPrefix(value));
    return hidden || isPlaceholder(value) || isUnexpanded(value) || isPlainUrl(value);
}
/** A URL without credentials, query and fragment, and without a path segment that looks like a token. */
function isPlainUrl(value) {
    if (!/^https?:\/\//i.test(value) || /[@?#\s]/.test(value) || !URL.canParse(value))
        return false;
    return !new URL(value).pathname.split("/").some((segment) => /^(?=.*\d)[A-Za-z0-9_-]{20,}$/.test(segment));
}
function withoutPrefix(text) {
    return text.replace(/^(?:sk[-_](?:proj-|svcacct-|ant-(?:api\d\d-)?|or-(?:v1-)?)?|gsk_|hf_|xai-|pplx-|nvapi-)/i, "");
}
function dashed(text) {
    return text
        .toLowerCase()
        .replace(/^\[object object\]$/, "null")
        .replace(/[\s_.]+/g, "-");
}


/***/ }),

/***/ 944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ innerKeys),
/* harmony export */   g3: () => (/* binding */ hiddenForms),
/* harmony export */   q7: () => (/* binding */ keysIn),
/* harmony export */   ye: () => (/* binding */ maskForms),
/* harmony export */   z2: () => (/* binding */ coreOf)
/* harmony export */ });
/* unused harmony export secretPart */
/* harmony import */ var _peel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5612);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5189);
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4505);



/** The runner masks a short value everywhere in the log, so shorter ones are never registered. */
const SHORTEST_MASK = 8;
/** Shorter pieces are no part that could be told from ordinary text. */
const SHORTEST_KEY = 6;
/** Invisible characters that get between the letters of a pasted key. */
const INVISIBLE = /[\x00-\x08\x0E-\x1F\x7F-\x9F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|[\uDB40-\uDB43][\uDC00-\uDFFF]/g;
/**
 * Everything the runner has to mask for one secret, the most comprehensive first: the value as it is, its lines,
 * the keys inside it, and their base64, base64url, hex, URL and JSON forms. Nothing shorter than eight characters
 * and no placeholder: masking `test` would garble the whole log. A value of several lines is given as a whole only
 * where no line is short, because the runner masks each line of it too.
 */
function maskForms(secret) {
    const raw = secret.reveal();
    const whole = linesOf(raw).every(isMaskable) ? [raw, raw.trim()] : [];
    const lines = jsonStrings(raw) === undefined ? linesOf(raw) : [];
    const keys = innerKeys(raw);
    return unique([...whole, ...lines, ...keys, ...keys.filter(isMaskable).flatMap(encodedForms)]).filter(isMaskable);
}
/**
 * The candidate keys in a value as it was saved: without quotes, names and schemes around it, the strings of a
 * pasted JSON file, each line, and each part where several were joined. Placeholders and plain URLs are none.
 */
function innerKeys(value) {
    const candidates = jsonStrings(value) ?? linesOf(value).flatMap(keysInLine);
    const joined = candidates.map((candidate) => candidate.replace(INVISIBLE, ""));
    return unique([...candidates, ...joined]).filter((key) => key.length >= SHORTEST_KEY && !(0,_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .isPublicText */ .Bx)(key));
}
/** The key without the characters and words that got around it; what is left may still be no key. */
function coreOf(secret) {
    return (0,_peel_js__WEBPACK_IMPORTED_MODULE_0__/* .peel */ .z)(secret.reveal().replace(INVISIBLE, "")).core;
}
/**
 * The texts of which no piece may be printed: the secret part (what follows the public prefix) plain, reversed,
 * and encoded at every alignment.
 */
function hiddenForms(key) {
    const part = secretPart(key);
    const plain = [part, reversed(part), ...escapedForms(part)];
    const bytes = [key, `${key}\n`, part, part.slice(1), part.slice(2)].map((text) => Buffer.from(text, "utf8"));
    const base64 = bytes.flatMap((data) => [data.toString("base64"), data.toString("base64url")]);
    return unique([...plain, Buffer.from(part, "utf8").toString("hex"), ...base64]);
}
/** What follows the public prefix; the whole key where too little follows. */
function secretPart(key) {
    const part = key.slice((0,_providers_index_js__WEBPACK_IMPORTED_MODULE_2__/* .publicPrefix */ .O6)(key).length);
    return part.length < SHORTEST_KEY ? key : part;
}
/** By UTF-16 units: nothing is printed of it, so broken pairs do no harm. */
function reversed(text) {
    return Array.from({ length: text.length }, (_, index) => text.charAt(text.length - 1 - index)).join("");
}
function encodedForms(key) {
    const data = Buffer.from(key, "utf8");
    const encoded = [data.toString("base64"), data.toString("base64url"), data.toString("hex")];
    return [...encoded, Buffer.from(`${key}\n`, "utf8").toString("base64"), ...escapedForms(key)];
}
function escapedForms(text) {
    return [encodeURIComponent(text.toWellFormed()), JSON.stringify(text).slice(1, -1), escapedForHtml(text)];
}
function escapedForHtml(text) {
    const entities = {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;",
        "'": "&#39;",
    };
    return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
/** A whole line, what is in it, and its parts where it looks like several keys in one. */
function keysInLine(line) {
    if (line.startsWith("-----"))
        return [];
    const { core } = (0,_peel_js__WEBPACK_IMPORTED_MODULE_0__/* .peel */ .z)(line);
    const parts = keysIn(core).map((part) => (0,_peel_js__WEBPACK_IMPORTED_MODULE_0__/* .peel */ .z)(part).core);
    const secretsOfUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(core) ? urlSecrets(core) : [];
    return [core, ...secretsOfUrl, ...(parts.length > 1 ? parts.filter(looksLikeKey) : [])];
}
/** The parts of a value in which several keys were joined: by white space or a sign, end to end, or one twice. */
function keysIn(core) {
    const start = (startOfKey ??= startPattern());
    return core
        .split(/[\s,;|]+/)
        .flatMap((part) => part.split(start))
        .flatMap((part) => {
        const half = part.slice(0, part.length / 2);
        return half.length >= SHORTEST_HALF && half + half === part ? [half, half] : [part];
    });
}
/** A shorter text that stands twice may be one key. */
const SHORTEST_HALF = 16;
let startOfKey;
/** Where a provider's own prefix begins; a shorter one may be the middle of a random word. */
function startPattern() {
    const long = _providers_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVIDERS */ .xq.flatMap(({ ownPrefixes }) => ownPrefixes).filter((own) => own.length >= 6);
    return new RegExp(`:?(?=(?:${long.join("|")}))`);
}
function looksLikeKey(part) {
    return part.length >= 16 || (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_2__/* .publicPrefix */ .O6)(part) !== "" || (part.length >= SHORTEST_MASK && /\d/.test(part));
}
function urlSecrets(text) {
    if (!URL.canParse(text))
        return [];
    const url = new URL(text);
    return [url.username, url.password, decoded(url.password), ...url.searchParams.values()];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** The strings in a JSON object or array that may be credentials; undefined where the text is neither. */
function jsonStrings(text) {
    if (!/^\s*[{[]/.test(text))
        return undefined;
    try {
        const found = [];
        JSON.parse(text, (_, value) => {
            if (typeof value === "string")
                found.push(value);
            return value;
        });
        return found.filter((string) => string.length >= SHORTEST_MASK && !isTime(string)).flatMap(linesOf);
    }
    catch {
        return undefined;
    }
}
function isTime(text) {
    return /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/.test(text);
}
function linesOf(text) {
    return text
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
}
function isMaskable(form) {
    return form.trim().length >= SHORTEST_MASK && !(0,_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .isPublicText */ .Bx)(form) && !/^-----(?:BEGIN|END) /.test(form);
}
function unique(texts) {
    return [...new Set(texts)];
}


/***/ })

};
