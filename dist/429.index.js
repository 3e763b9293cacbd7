export const id = 429;
export const ids = [429];
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
