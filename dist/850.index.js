export const id = 850;
export const ids = [850];
export const modules = {

/***/ 2685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Hi: () => (/* binding */ absolutePath),
/* harmony export */   e8: () => (/* binding */ trimWhiteSpace),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/**
 * Rust's `trim`, which Codex uses: the Unicode property White_Space. JavaScript's differs in two characters
 * (it takes U+FEFF, and leaves U+0085).
 */
function trimWhiteSpace(text) {
    return text.replace(LEADING, "").replace(TRAILING, "");
}
const WHITE_SPACE = "[\\t-\\r \\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]";
const LEADING = new RegExp(`^${WHITE_SPACE}+`);
const TRAILING = new RegExp(`(?<!${WHITE_SPACE})${WHITE_SPACE}+$`);
function isBlank(text) {
    return trimWhiteSpace(text) === "";
}
/** Directory part of a path, `.` where there is none. Both slashes separate, as on Windows. */
function directoryOf(path) {
    const cut = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
    if (cut < 0)
        return ".";
    return cut === 0 ? path.slice(0, 1) : path.slice(0, cut);
}
function joinPath(directory, name) {
    return /[/\\]$/.test(directory) ? directory + name : `${directory}/${name}`;
}
/** The path from the root with `.`, `..` and repeated slashes resolved; only to compare paths. */
function absolutePath(path, workingDirectory) {
    const whole = /^(?:[/\\]|[A-Za-z]:)/.test(path) ? path : `${workingDirectory}/${path}`;
    const parts = [];
    for (const part of whole.split(/[/\\]+/)) {
        if (part === "..")
            parts.pop();
        else if (part !== "." && part !== "")
            parts.push(part);
    }
    return `/${parts.join("/")}`;
}
function isInside(path, directory) {
    const [inner, outer] = [absolutePath(path, directory), absolutePath(directory, "/")];
    return inner.startsWith(outer === "/" ? outer : `${outer}/`);
}


/***/ }),

/***/ 8972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ awsMisplaced),
/* harmony export */   B$: () => (/* binding */ keyInlined),
/* harmony export */   Cy: () => (/* binding */ projectUntrusted),
/* harmony export */   FC: () => (/* binding */ authConflict),
/* harmony export */   Fy: () => (/* binding */ variableIgnored),
/* harmony export */   KG: () => (/* binding */ projectIgnored),
/* harmony export */   MC: () => (/* binding */ homeNotDirectory),
/* harmony export */   Ml: () => (/* binding */ invalidType),
/* harmony export */   PU: () => (/* binding */ keyAsVariableName),
/* harmony export */   QR: () => (/* binding */ configUnreadable),
/* harmony export */   R8: () => (/* binding */ envKeyMissing),
/* harmony export */   Uy: () => (/* binding */ overrideSyntax),
/* harmony export */   Ve: () => (/* binding */ providerRestricted),
/* harmony export */   Vl: () => (/* binding */ baseUrlDefaulted),
/* harmony export */   Vz: () => (/* binding */ loginForced),
/* harmony export */   WI: () => (/* binding */ dotenvOverrides),
/* harmony export */   YF: () => (/* binding */ profileLegacySelector),
/* harmony export */   YX: () => (/* binding */ providerReserved),
/* harmony export */   _b: () => (/* binding */ notCheckable),
/* harmony export */   cZ: () => (/* binding */ providerOverlooked),
/* harmony export */   cj: () => (/* binding */ profileNameInvalid),
/* harmony export */   dX: () => (/* binding */ unknownField),
/* harmony export */   fp: () => (/* binding */ configMissing),
/* harmony export */   g: () => (/* binding */ homeMissing),
/* harmony export */   he: () => (/* binding */ providerNameMissing),
/* harmony export */   iz: () => (/* binding */ profileUndefined),
/* harmony export */   o4: () => (/* binding */ keyAfterTable),
/* harmony export */   pP: () => (/* binding */ profileLegacyTable),
/* harmony export */   pX: () => (/* binding */ wireApiUnsupported),
/* harmony export */   q8: () => (/* binding */ providerUndefined),
/* harmony export */   qk: () => (/* binding */ loginUnused),
/* harmony export */   qw: () => (/* binding */ configSyntax),
/* harmony export */   rc: () => (/* binding */ managedOverrides),
/* harmony export */   um: () => (/* binding */ authFileInvalid),
/* harmony export */   yI: () => (/* binding */ baseUrlKeyTooNew),
/* harmony export */   yf: () => (/* binding */ profileMissing)
/* harmony export */ });
/* unused harmony export noTarget */
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5678);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6616);


const ARTICLED = {
    string: "a string",
    integer: "an integer",
    "floating point": "a floating-point number",
    boolean: "a boolean",
    datetime: "a date",
    array: "an array",
    table: "a table",
    nothing: "nothing",
    "non-negative integer": "an integer that is not negative",
    "table of strings": "a table of strings",
    "table with a command": "a table with a command",
    "non-empty string": "a string that is not empty",
    "known word": "one of the words it knows",
};
const EXAMPLES = {
    string: '"text"',
    integer: "4",
    "floating point": "0.5",
    boolean: "true",
    datetime: "1979-05-27",
    array: '["a", "b"]',
    table: "[table]",
    nothing: "",
    "non-negative integer": "4",
    "table of strings": '{ "name" = "value" }',
    "table with a command": '{ command = "print-key" }',
    "non-empty string": '"gpt-5.4"',
    "known word": '"…"',
};
const noTarget = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/no-target", {
    why: ({ client }) => client === "codex"
        ? "No Codex config was found, and no key, base URL or provider was given."
        : "No config, key, base URL or provider was given.",
    fix: () => `Give ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("config")} (for Codex), or ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("provider")} or ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("base-url")} together with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("env-key")}.`,
});
const notCheckable = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/no-target", {
    why: ({ provider }) => `Codex signs requests to the provider ${provider} with cloud credentials that it works out itself, and this gate does not imitate that.`,
    fix: () => `Remove this target from the gate, or set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("base_url")} and (for Amazon Bedrock) ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("AWS_BEARER_TOKEN_BEDROCK")}, which can be checked.`,
});
const configMissing = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/missing", {
    why: ({ path }) => `The config was given as ${path}, but nothing is there.`,
    fix: () => `Correct the path in ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("config")} (relative paths start at the workspace), and run this step after the checkout and after the step that writes the file.`,
});
const homeMissing = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/missing", {
    why: ({ path }) => `Codex will stop with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("Error finding codex home")}, because ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("CODEX_HOME")} is ${path} and nothing is there.`,
    fix: () => `Create the directory first (${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('mkdir -p "$CODEX_HOME"')}) or correct the variable: ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("~")} is not expanded in it, and a line break at its end counts.`,
});
const homeNotDirectory = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/unreadable", {
    why: ({ path }) => `Codex will stop with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("Error finding codex home")}, because ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("CODEX_HOME")} is ${path}, which is not a directory.`,
    fix: () => `Set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("CODEX_HOME")} to the directory that holds ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("config.toml")}.`,
});
const UNREADABLE = {
    "symlink-outside": ["is a symbolic link out of the workspace", "Replace the link with the file itself."],
    "not-regular": ["is not a regular file", "Put a plain text file there."],
    directory: ["is a directory", "Put a plain text file there."],
    "too-large": ["is larger than 256 KiB", "Check that the path is right and make the file smaller."],
    "not-utf8": ["is not UTF-8 text", "Save the file again as UTF-8."],
    denied: ["may not be read by this user", "Give the job's user the right to read it."],
};
const configUnreadable = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/unreadable", {
    why: ({ path, reason }) => `${path} ${UNREADABLE[reason][0]}.`,
    fix: ({ reason }) => UNREADABLE[reason][1],
});
const configSyntax = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/syntax", {
    why: ({ path, line, column, fault }) => `${path} is not valid TOML from line ${line}, column ${column}: ${SYNTAX[fault][0]}.`,
    fix: ({ fault }) => SYNTAX[fault][1],
});
const SYNTAX = {
    redefined: [
        "a key or table is defined a second time",
        `Remove one of the two; ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("openai/codex-action")} also adds ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("model_provider")} at the top, so it must not be in the file already.`,
    ],
    "smart-quotes": ["typographic quotes stand where straight ones belong", `Type ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('"')} instead.`],
    unquoted: ["text stands there without quotes", `Put it in double quotes, as in ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('name = "value"')}.`],
    boolean: ["true and false are lower-case words in TOML", `Write ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("true")} or ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("false")}.`],
    json: ["this is JSON", `Write ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('key = "value"')} lines and ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("[table]")} headers.`],
    other: [
        "Codex stops there too",
        `Look at that place for a missing quote, bracket, ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("=")} or line break.`,
    ],
};
const overrideSyntax = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/syntax", {
    why: ({ override }) => `Codex will stop with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("Invalid override (missing '=')")} at ${override}.`,
    fix: () => `Write each line of ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("config-override")} as ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("key=value")}.`,
});
const invalidType = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/invalid-type", {
    why: ({ path, expected, found, empty }) => `${path} is ${empty ? "empty" : ARTICLED[found]}, where Codex expects ${ARTICLED[expected]}, so Codex will stop.`,
    fix: ({ path, expected }) => expected === "known word"
        ? `Remove ${path}, or give it a word that Codex knows.`
        : `Write ${path} as ${ARTICLED[expected]}, as in ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(EXAMPLES[expected])}.`,
});
const providerUndefined = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/provider-undefined", {
    why: ({ provider, defined }) => `Codex will stop with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("Model provider … not found")} for ${provider}; ${defined.length === 0 ? "the config defines no provider" : `the config defines ${defined.join(", ")}`}.`,
    fix: ({ provider, near, baseUrl }) => near === undefined
        ? `Add a table ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("[model_providers.…]")} for ${provider} with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("name")}, ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("base_url")}${baseUrl === undefined ? "" : ` (${baseUrl})`} and ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("env_key")}, or select a provider that is defined.`
        : `Did you mean ${near}? Ids are compared exactly, with case and spaces.`,
});
const providerNameMissing = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/provider-name-missing", {
    why: ({ provider, blank }) => `The provider ${provider} has ${blank ? "a blank" : "no"} ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("name")}, so Codex will stop with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("provider name must not be empty")}, even when another provider is selected.`,
    fix: () => `Add ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('name = "My provider"')} to its table.`,
});
const providerReserved = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/provider-reserved", {
    why: ({ provider }) => `The id ${provider} belongs to a provider built into Codex, which will stop with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("Built-in providers cannot be overridden")} (0.107.0 still ignored such a table).`,
    fix: ({ suggestion }) => `Rename the table to ${suggestion} and set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("model_provider")} to that; to change only the URL of ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("openai")}, use the top-level key ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("openai_base_url")}.`,
});
/** Up to 0.107.0 such a table has no effect: no harm where another provider is selected. */
const providerOverlooked = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/provider-reserved", {
    why: ({ provider }) => `The id ${provider} belongs to a provider built into Codex, and this version ignores the table without a word (up to 0.107.0; later ones stop).`,
    fix: ({ suggestion }) => `Rename the table to ${suggestion} and set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("model_provider")} to that where it is meant.`,
});
const providerRestricted = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/provider-reserved", {
    why: ({ provider, field }) => `The built-in provider ${provider} does not take ${field}, so Codex will stop with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("other non-default provider fields are not supported")}.`,
    fix: ({ field }) => `Remove ${field}, or give the provider an id of its own.`,
});
const profileLegacySelector = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/profile-legacy", {
    why: ({ profile }) => `The key ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("profile")} selects ${profile}, and Codex will stop with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("legacy `profile = …` config is no longer supported")} (since 0.134.0).`,
    fix: ({ profile, file }) => `Remove the key, move the profile's settings into ${file} beside ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("config.toml")}, and start Codex with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("--profile")} ${profile}.`,
});
const profileLegacyTable = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/profile-legacy", {
    why: ({ profile }) => `The profile ${profile} is a ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("[profiles.…]")} table, and with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("--profile")} Codex will stop with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("cannot be used while … contains legacy … config")} (since 0.134.0).`,
    fix: ({ file }) => `Move the settings of that table into ${file} beside ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("config.toml")}, without the header, and remove the table.`,
});
const profileMissing = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/profile-missing", {
    why: ({ profile, path }) => `The profile ${profile} would be read from ${path}, which does not exist; Codex says nothing and runs without it.`,
    fix: ({ path }) => `Create ${path}, or correct ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("profile")}.`,
});
const profileUndefined = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/profile-missing", {
    why: ({ profile }) => `Codex will stop with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("config profile … not found")} for ${profile}: this version takes profiles only from ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("[profiles.…]")} tables of the config (up to 0.133.0).`,
    fix: ({ profile }) => `Add a table ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("[profiles.…]")} for ${profile} to ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("config.toml")}, or use Codex 0.134.0 or later, which reads profile files.`,
});
const profileNameInvalid = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/profile-missing", {
    why: ({ profile }) => `Codex will stop with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("invalid --profile value")} for ${profile}: only letters, digits, ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("-")} and ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("_")} may be in it.`,
    fix: () => `Give the plain name, such as ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("work")} for the file ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("work.config.toml")}.`,
});
const wireApiUnsupported = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/wire-api-unsupported", {
    why: ({ provider, found, chat }) => chat
        ? `The provider ${provider} has ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('wire_api = "chat"')}, and Codex will stop with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('`wire_api = "chat"` is no longer supported')}, even when another provider is selected (0.80.0 still took it).`
        : `The provider ${provider} has the wire API ${found}, and Codex, which knows only ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("responses")} in lower case, will stop.`,
    fix: () => `Set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('wire_api = "responses"')}; a server that has only Chat Completions cannot be used with Codex.`,
});
const authConflict = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/auth-conflict", {
    why: ({ provider, field }) => `The provider ${provider} has both ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("auth")} and ${field}, and Codex will stop with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("provider auth cannot be combined with")} ${field}.`,
    fix: ({ field }) => `Remove ${field} or the ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("auth")} table.`,
});
const awsMisplaced = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/auth-conflict", {
    why: ({ provider }) => `The provider ${provider} has ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("aws")}, and Codex will stop, because only ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("amazon-bedrock")} and ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("amazon-bedrock-runtime")} take it.`,
    fix: () => `Remove ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("aws")}, or select ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("amazon-bedrock")}.`,
});
const loginForced = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/auth-conflict", {
    why: ({ forced }) => forced === "chatgpt"
        ? `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('forced_login_method = "chatgpt"')} is set and the login is an API key: Codex will stop, log out and delete ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("auth.json")}.`
        : `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('forced_login_method = "api"')} is set and the login is a ChatGPT account: Codex will stop and log out.`,
    fix: ({ forced }) => `Remove ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("forced_login_method")}, or ${forced === "chatgpt" ? "log in with ChatGPT" : `log in with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("codex login --with-api-key")}`}.`,
});
const envKeyMissing = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/env-key-missing", {
    why: ({ provider }) => `The provider ${provider} names no source of a key, so Codex will send its requests without one.`,
    fix: ({ suggestion }) => `Add ${suggestion} to its table and set that variable, or ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("requires_openai_auth = true")} to use the login; for a server that wants no key, list ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("config/env-key-missing")} under ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("warn-on")}.`,
});
const baseUrlDefaulted = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/base-url-defaulted", {
    why: ({ provider }) => `The provider ${provider} has no ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("base_url")}, so Codex will send its key to ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("https://api.openai.com/v1")}.`,
    fix: ({ near }) => near === undefined
        ? `Add ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('base_url = "https://…/v1"')} to its table, after the header.`
        : `Rename ${near} to ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("base_url")}.`,
});
const keyAfterTable = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/shadowed", {
    why: ({ key, table }) => `${key} stands after the header of the table ${table} and so belongs to that table, where Codex ignores it.`,
    fix: ({ key }) => `Move ${key} to the top of the file, above the first ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("[table]")}.`,
});
const dotenvOverrides = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/shadowed", {
    why: ({ name, path }) => `${path} sets ${name} to another value than the job does, and Codex takes the file's, even an empty one.`,
    fix: ({ name }) => `Remove the line with ${name} from that file, or the variable from the job.`,
});
const managedOverrides = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/shadowed", {
    why: ({ key, path }) => `${path} overrules ${key}, even where it is given with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("-c")}.`,
    fix: ({ key }) => `Change ${key} in that file; it belongs to whoever manages the machine.`,
});
const projectIgnored = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/project-ignored", {
    why: ({ path, keys }) => `Codex does not take ${keys.join(", ")} from a project's own config (${path}; 0.121.0 still took them).`,
    fix: () => `Move them to ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("~/.codex/config.toml")} in an earlier step, or set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("CODEX_HOME")} to that directory.`,
});
const projectUntrusted = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/project-ignored", {
    why: ({ path }) => `Codex does not read ${path}, because the project is not marked as trusted.`,
    fix: () => `Give ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("config: .codex")} here and ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("CODEX_HOME")} to Codex in the job, or move the settings to ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("~/.codex/config.toml")}.`,
});
const variableIgnored = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/env-ignored", {
    why: ({ name, provider, formerly }) => `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)} is set, but Codex does not read it for the provider ${provider}${formerly ? " (0.118.0 still did)" : ""}.`,
    fix: ({ name }) => name === "OPENAI_API_KEY"
        ? `Pass the key as ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("CODEX_API_KEY")} (for ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("openai")} and providers with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("requires_openai_auth = true")}), or define a provider with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('env_key = "OPENAI_API_KEY"')}.`
        : `Set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("openai_base_url")} in ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("config.toml")}, or define a provider with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("base_url")}.`,
});
const baseUrlKeyTooNew = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/unknown-field", {
    why: ({ key }) => `This version of Codex ignores ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(key)} (0.118.0 and later read it; 0.107.0 does not).`,
    fix: () => `Use a newer Codex, or set the variable ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("OPENAI_BASE_URL")}, which this version reads.`,
});
const OWN_KEYS = {
    "bearer-token": (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("experimental_bearer_token"),
    header: `a header, by ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("http_headers")} or ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("env_http_headers")}`,
    query: (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("query_params"),
    url: `the credentials in its ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("base_url")}`,
};
const loginUnused = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/auth-unused", {
    why: ({ provider, source, instead }) => `A key is given with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(source)}, but the provider ${provider} does not use it, because ${instead === undefined
        ? `it lacks ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("requires_openai_auth = true")} (needed since 0.149.0)`
        : `its table has a key of its own: ${OWN_KEYS[instead]}`}.`,
    fix: ({ source, instead }) => instead === undefined
        ? `Add ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("requires_openai_auth = true")} to the provider's table, or ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("env_key")} with the name of the variable that holds its key.`
        : `Leave out ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(source)}, or replace that key by ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("env_key")} with the name of the variable that holds yours.`,
});
const authFileInvalid = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/auth-file-invalid", {
    why: ({ path, fault, stops }) => stops
        ? `${path} ${AUTH_FILE[fault][0]}, and this version of Codex will stop there (0.142.5 and older do).`
        : `${path} ${AUTH_FILE[fault][0]}, so Codex counts as logged out and will send no key, without saying so (0.142.5 still stopped).`,
    fix: ({ fault }) => AUTH_FILE[fault][1],
});
const LOGIN_AGAIN = `Write it again with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("printenv OPENAI_API_KEY | codex login --with-api-key")}.`;
const AUTH_FILE = {
    absent: ["does not exist", LOGIN_AGAIN],
    unreadable: ["cannot be read", LOGIN_AGAIN],
    json: ["is not valid JSON", LOGIN_AGAIN],
    "byte-order-mark": ["begins with a byte order mark", "Save it again as UTF-8 without a byte order mark."],
    "auth-mode": [
        `has an ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("auth_mode")} that Codex does not know`,
        `Set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('"auth_mode": "apikey"')}, or remove the line.`,
    ],
    type: ["has a field of the wrong type", LOGIN_AGAIN],
    "no-key": ["holds neither a key nor tokens", LOGIN_AGAIN],
};
const keyInlined = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/key-inlined", {
    why: ({ path }) => `${path} holds a credential in a file of the workspace, where everybody who reads it has it.`,
    fix: () => `Revoke that key, keep the new one as a secret, and name its variable with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('env_key = "MY_API_KEY"')}.`,
});
const keyAsVariableName = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/key-inlined", {
    why: () => `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("env_key")} holds what looks like a key, but it must be the name of a variable; Codex would print it as such.`,
    fix: () => `Revoke that key, keep the new one as a secret in ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("MY_API_KEY")}, and write ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('env_key = "MY_API_KEY"')}.`,
});
const unknownField = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/unknown-field", {
    why: ({ path }) => `Codex does not know ${path} and ignores it.`,
    fix: ({ path, near }) => near === undefined
        ? `Remove ${path}, or check its name.`
        : `Did you mean ${near}? Otherwise remove ${path}.`,
});


/***/ }),

/***/ 1481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  expandProviders: () => (/* binding */ expandProviders)
});

// EXTERNAL MODULE: ./build/codex/home.js
var home = __webpack_require__(2717);
// EXTERNAL MODULE: ./build/codex/layers.js + 4 modules
var codex_layers = __webpack_require__(1458);
// EXTERNAL MODULE: ./build/codex/settings.js + 1 modules
var settings = __webpack_require__(4913);
;// CONCATENATED MODULE: ./build/codex/defined-providers.js



/** Undefined where the config cannot be read: what is wrong with it is then told of the config itself. */
function definedProviders(options, environment) {
    const { merged, problems } = (0,codex_layers/* readLayers */.n)({ ...options, provider: undefined }, environment, (0,home/* resolveHome */.e)(options, environment));
    if (problems.some(({ stops }) => stops))
        return undefined;
    const tables = [...((0,settings/* tableAt */.af)(merged, "model_providers")?.entries ?? [])];
    return {
        ids: tables.map(([value, setting]) => ({ value, from: setting.keyAt })),
        selected: (0,settings/* stringAt */.bX)(merged, "model_provider")?.value,
    };
}

// EXTERNAL MODULE: ./build/codex/problem.js
var problem = __webpack_require__(8407);
// EXTERNAL MODULE: ./build/rules/targets.js
var targets = __webpack_require__(5610);
;// CONCATENATED MODULE: ./build/targets/expand-providers.js



/** `provider = "*"`: a target for every provider that the Codex config defines. */
function expandProviders(job, environment) {
    const { target } = job.inputs;
    const at = target.provider?.from;
    const isCodex = target.client === undefined ? target.config !== undefined : target.client === "codex";
    if (!isCodex)
        return [{ ...job, problems: [...job.problems, (0,problem/* stops */.G)(() => (0,targets/* providersUnknown */.H7)({}, { at }))] }];
    const defined = definedProviders(target, environment);
    if (defined === undefined)
        return [{ ...job, inputs: { ...job.inputs, target: { ...target, provider: undefined } } }];
    if (defined.ids.length === 0)
        return [{ ...job, problems: [...job.problems, (0,problem/* stops */.G)(() => (0,targets/* providersNotNamed */.Li)({}, { at }))] }];
    return defined.ids.map((id) => forProvider(job, id, defined.selected));
}
/** The config's model counts for the provider that the config selects, as the others need not have it. */
function forProvider(job, id, selected) {
    const { target } = job.inputs;
    const name = target.name === undefined ? id.value : `${target.name}/${id.value}`;
    const own = { ...target, name, provider: id, ignoresConfigModel: id.value !== selected };
    return { ...job, inputs: { ...job.inputs, target: own } };
}


/***/ })

};
