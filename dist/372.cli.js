export const id = 372;
export const ids = [372];
export const modules = {

/***/ 2952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ hostKind),
/* harmony export */   Z: () => (/* binding */ addressKind)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

/**
 * The first kind that holds an address wins. Ranges are those of the IANA special-purpose registries; the
 * other ones are the metadata services of AWS (fd00:ec2::254, and ::23 of EKS Pod Identity), Azure (168.63.129.16),
 * Alibaba (100.100.100.200), Oracle (192.0.0.192, fd00:c1::a9fe:a9fe), Scaleway (fd00:42::42) and Google
 * (fd20:ce::254).
 */
const RANGES = [
    [
        "metadata",
        [
            ["169.254.0.0", 16],
            ["168.63.129.16", 32],
            ["100.100.100.200", 32],
            ["192.0.0.192", 32],
            ["fe80::", 10],
            ["fd00:ec2::", 32],
            ["fd00:c1::a9fe:a9fe", 128],
            ["fd00:42::42", 128],
            // 169.254.0.0/16 behind a NAT64 of one's own (RFC 8215).
            ["64:ff9b:1::a9fe:0", 112],
            ["fd20:ce::254", 128],
        ],
    ],
    [
        "loopback",
        [
            ["127.0.0.0", 8],
            ["::1", 128],
        ],
    ],
    [
        "unspecified",
        [
            ["0.0.0.0", 8],
            ["224.0.0.0", 3],
            ["::", 128],
            ["ff00::", 8],
        ],
    ],
    [
        "private",
        [
            ["10.0.0.0", 8],
            ["172.16.0.0", 12],
            ["192.168.0.0", 16],
            ["100.64.0.0", 10],
            ["192.0.0.0", 24],
            ["198.18.0.0", 15],
            ["fc00::", 7],
            ["fec0::", 10],
            ["64:ff9b:1::", 48],
        ],
    ],
];
const METADATA_NAMES = new Set([
    "metadata",
    "metadata.google.internal",
    "metadata.goog",
    "instance-data",
    "instance-data.ec2.internal",
    "metadata.tencentyun.com",
    "metadata.azure.internal",
]);
let lists;
/** `ip` as `node:net` and `node:dns` write it, a zone (`%eth0`) allowed. Anything else is `unspecified`. */
function addressKind(ip) {
    const address = ip.replace(/%.*$/, "");
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    if (version === 0)
        return "unspecified";
    if (version === 4)
        return listedKind(address, "ipv4");
    const embedded = embeddedAddress(address);
    return embedded === undefined ? listedKind(address, "ipv6") : listedKind(embedded, "ipv4");
}
/** The kind of a URL's `hostname` (IPv6 in brackets); `name` where only a resolver can tell. */
function hostKind(hostname) {
    const host = normaliseHost(hostname);
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0)
        return addressKind(host);
    if (METADATA_NAMES.has(host))
        return "metadata";
    if (host === "localhost" || host.endsWith(".localhost"))
        return "loopback";
    return "name";
}
/**
 * Lower case, without brackets and without one trailing dot. Spellings like `0x7f.1` become dotted: the
 * WHATWG parser is asked, because it is what the clients use.
 */
function normaliseHost(hostname) {
    const parsed = URL.canParse(`http://${hostname}/`) ? new URL(`http://${hostname}/`).hostname : hostname;
    return parsed
        .toLowerCase()
        .replace(/^\[|\]$/g, "")
        .replace(/\.$/, "");
}
function listedKind(address, family) {
    lists ??= RANGES.map(([kind, ranges]) => [kind, blockListOf(ranges)]);
    return lists.find(([, list]) => list.check(address, family))?.[0] ?? "public";
}
function blockListOf(ranges) {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    for (const [network, prefix] of ranges) {
        list.addSubnet(network, prefix, network.includes(":") ? "ipv6" : "ipv4");
    }
    return list;
}
/**
 * The IPv4 address that an IPv6 address carries to: mapped and translated (RFC 4291, RFC 2765), NAT64
 * (RFC 6052), 6to4 (RFC 3056), Teredo (RFC 4380, inverted). Undefined for any other.
 */
function embeddedAddress(address) {
    const groups = groupsOf(address);
    const [first = 0, second = 0, third = 0] = groups;
    const [high = 0, low = 0] = groups.slice(6);
    if (first === 0x2002)
        return dotted(second, third);
    if (first === 0x2001 && second === 0)
        return dotted(high ^ 0xffff, low ^ 0xffff);
    const head = groups
        .slice(0, 6)
        .map((group) => group.toString(16))
        .join(":");
    const carries = head === "0:0:0:0:0:ffff" ||
        head === "0:0:0:0:ffff:0" ||
        head === "64:ff9b:0:0:0:0" ||
        head === "0:0:0:0:0:0";
    return carries && (head !== "0:0:0:0:0:0" || high !== 0) ? dotted(high, low) : undefined;
}
function dotted(high, low) {
    return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}
/** The eight groups of an address that `isIP` accepted. */
function groupsOf(address) {
    const [head = "", tail] = address.replace(/\d+\.\d+\.\d+\.\d+$/, dottedAsGroups).split("::");
    const front = parseGroups(head);
    if (tail === undefined)
        return front;
    const back = parseGroups(tail);
    return [...front, ...new Array(8 - front.length - back.length).fill(0), ...back];
}
function parseGroups(text) {
    return text === "" ? [] : text.split(":").map((group) => Number.parseInt(group, 16));
}
function dottedAsGroups(text) {
    const [a = 0, b = 0, c = 0, d = 0] = text.split(".").map(Number);
    return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
}


/***/ }),

/***/ 5956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ parseFile),
/* harmony export */   Lf: () => (/* binding */ inHome),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   lt: () => (/* binding */ homeOf)
/* harmony export */ });
/* harmony import */ var _codex_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8407);
/* harmony import */ var _codex_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2685);
/* harmony import */ var _rules_clients_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4836);
/* harmony import */ var _rules_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8972);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1999);





/** `config` alone where it is given, which must exist, else the files at the usual places, later ones winning. */
function readConfig(options, environment, format, places) {
    const { config } = options;
    const paths = config === undefined ? places : [config.value];
    const contents = paths.map((path) => environment.readFile(path));
    // The home directory may be the workspace.
    const distinct = contents.filter(({ path }, index) => contents.findIndex((other) => other.path === path) === index);
    const files = distinct.map((content) => readOne(content, format, config));
    const read = files.filter((file) => file.path !== undefined);
    const configs = files.flatMap((file) => (file.config === undefined ? [] : [file.config]));
    const [first, ...others] = configs;
    return {
        config: first === undefined ? undefined : others.reduce(_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeMappings */ .SQ, first),
        problems: files.flatMap(({ problems }) => problems),
        path: read.at(-1)?.path,
    };
}
function readOne(content, format, given) {
    const { path } = content;
    const failed = (...problems) => ({
        config: undefined,
        problems,
        path: undefined,
    });
    if (content.kind === "text")
        return parseFile(path, content.text, format);
    if (content.kind === "absent") {
        return given === undefined
            ? failed()
            : failed((0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .stops */ .G)((show) => (0,_rules_config_js__WEBPACK_IMPORTED_MODULE_2__/* .configMissing */ .fp)({ path: show(path) }, { at: given.from })));
    }
    if (content.kind === "directory" && given === undefined)
        return failed();
    const reason = content.kind === "directory" ? "directory" : content.reason;
    const at = given?.from ?? { kind: "file", path, line: 1, column: 1 };
    return failed((0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .stops */ .G)((show) => (0,_rules_config_js__WEBPACK_IMPORTED_MODULE_2__/* .configUnreadable */ .QR)({ path: show(path), reason }, { at })));
}
/** A text as the config of a client; one that is empty has no settings. */
function parseFile(path, text, format, origin = (position) => ({
    kind: "file",
    path,
    ...position,
})) {
    const { client, form } = format;
    const failed = (problem) => ({ config: undefined, problems: [problem], path });
    const parsed = format.parse(text, origin);
    if (parsed.kind === "syntax") {
        return failed((0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .stops */ .G)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .fileSyntax */ .U$)({ path: show(path), form, ...parsed.at }, { at: origin(parsed.at) })));
    }
    const { tree } = parsed;
    if (tree.kind === "mapping")
        return { config: tree, problems: [], path };
    if (tree.kind === "scalar" && tree.value === null)
        return { config: undefined, problems: [], path };
    return failed((0,_codex_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .stops */ .G)((show) => (0,_rules_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongValue */ .NT)({ client, path: show(path), expected: "an object" }, { at: tree.from })));
}
/** The home directory as programs find it. */
function homeOf({ variables }) {
    const home = [variables["HOME"], variables["USERPROFILE"]].find((value) => value !== undefined && value !== "");
    return home ?? "~";
}
function inHome(environment, path) {
    return (0,_codex_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(homeOf(environment), path);
}


/***/ }),

/***/ 2313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xy: () => (/* binding */ givenKey),
  iS: () => (/* binding */ keyInput),
  Cp: () => (/* binding */ resolutionOf),
  OM: () => (/* binding */ secretOf)
});

// UNUSED EXPORTS: knownAt

// EXTERNAL MODULE: ./build/foreign-text.js + 2 modules
var foreign_text = __webpack_require__(2145);
// EXTERNAL MODULE: ./build/providers/index.js + 9 modules
var providers = __webpack_require__(4505);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/target.js
var target = __webpack_require__(2631);
;// CONCATENATED MODULE: ./build/clients/request.js


const ROUTES = {
    responses: "/responses",
    chat: "/chat/completions",
    messages: "/messages",
};
/** The requests as the client would make them; undefined where it could not: no URL, or a key no header can hold. */
function planOf({ root, wireApi, key, keyHeader, headers }) {
    const trimmed = root?.endsWith("/") === true ? root.slice(0, -1) : root;
    if (trimmed === undefined || !URL.canParse(trimmed) || !/^https?:/i.test(trimmed))
        return undefined;
    const urls = { url: `${trimmed}${ROUTES[wireApi]}`, modelsUrl: `${trimmed}/models` };
    const own = wireApi === "messages" ? [header("anthropic-version", target/* ANTHROPIC_VERSION */.y)] : [];
    const sent = headers.filter(([name, { value }]) => isToken(name) && isHeaderValue(value));
    const extra = sent.filter(([name]) => name.toLowerCase() !== keyHeader.toLowerCase());
    const planned = { ...urls, headers: [...own, ...extra.map(([name, { value }]) => header(name, value))] };
    const configured = sent.find(([name]) => name.toLowerCase() === keyHeader.toLowerCase());
    const value = configured?.[1].value ?? keyValue(key, keyHeader);
    if (value === undefined)
        return { ...planned, authorization: null };
    if (/[\0\n\r]|[^\0-\xFF]/.test(value))
        return undefined;
    const scheme = /^(Bearer|Basic|Token)(?= )/i.exec(value)?.[1] ?? keyHeader;
    return { ...planned, authorization: { header: keyHeader, scheme, value: new secret/* Secret */.z(value) } };
}
function keyValue(key, keyHeader) {
    const text = key?.reveal() ?? "";
    if (text.trim() === "")
        return undefined;
    const written = keyHeader === "Authorization" ? `Bearer ${text}` : text;
    return written.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, "");
}
function isToken(name) {
    return /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name);
}
/** No control character but the tab. */
function isHeaderValue(text) {
    return !/[\u0000-\u0008\u000A-\u001F\u007F]/.test(text);
}
function header(name, value) {
    return { name, value: new secret/* Secret */.z(value) };
}

;// CONCATENATED MODULE: ./build/clients/outcome.js




/** Makes the target of what was found; where something stops the client, there is no plan. */
function resolutionOf(outcome, options) {
    const { client, provider, key, problems, request, clientAdds } = outcome;
    const baseUrl = outcome.baseUrl && {
        ...outcome.baseUrl,
        value: apiRoot(outcome.baseUrl.value, clientAdds),
    };
    const isStopped = problems.some((problem) => problem.stops);
    const plan = request === undefined || isStopped
        ? undefined
        : planOf({ ...request, root: baseUrl?.value, key: key?.value });
    const headers = request?.headers.map(([, { value }]) => new secret/* Secret */.z(value)) ?? [];
    const secrets = distinct([
        ...(key === undefined ? [] : [key.value]),
        ...(plan?.authorization == null ? [] : [plan.authorization.value]),
        ...headers.filter((value) => value.length >= SHORTEST_SECRET),
        ...outcome.secrets,
    ]);
    const show = (0,foreign_text/* createShow */.Y3)(secrets, provider === undefined ? [] : [provider.value]);
    const target = {
        name: options.name ?? provider?.value ?? client,
        client,
        provider,
        // Not by the id where there is a URL: whoever else stands there may show its list to anyone.
        known: baseUrl === undefined ? provider && (0,providers/* findProviderById */.ve)(provider.value) : knownAt(baseUrl.value),
        baseUrl,
        clientAdds,
        key,
        keyExpectedAt: outcome.keyExpectedAt,
        models: outcome.models,
        wireApi: request?.wireApi ?? "chat",
        plan,
    };
    return { target, findings: problems.map(({ report }) => report(show)), secrets };
}
function distinct(secrets) {
    const byValue = new Map(secrets.map((secret) => [secret.reveal(), secret]));
    byValue.delete("");
    return [...byValue.values()];
}
/** A header of a few letters is no credential, and hiding them would garble every message. */
const SHORTEST_SECRET = 12;
function apiRoot(written, clientAdds) {
    return clientAdds === undefined
        ? written
        : `${written.endsWith("/") ? written.slice(0, -1) : written}${clientAdds}`;
}
function knownAt(url) {
    return url !== undefined && URL.canParse(url) ? (0,providers/* findProviderByHost */.yQ)(new URL(url).hostname) : undefined;
}
/** The key that the options give: itself, or the variable they name. It stands for the one the client reads. */
function givenKey(options, environment) {
    if (options.apiKey !== undefined)
        return options.apiKey;
    const name = options.envKey?.value;
    const text = name !== undefined && Object.hasOwn(environment.variables, name)
        ? environment.variables[name]
        : undefined;
    return name === undefined || text === undefined
        ? undefined
        : { value: new secret/* Secret */.z(text), from: { kind: "env", name } };
}
/** Where the options say that the key is, for a message that it is not there. */
function keyInput(options) {
    if (options.apiKey !== undefined)
        return options.apiKey.from;
    if (options.envKey !== undefined)
        return { kind: "env", name: options.envKey.value };
    return options.apiKeyEmpty === true ? { kind: "input", name: "api-key" } : undefined;
}
function secretOf({ value, from }) {
    return { value: new secret/* Secret */.z(value), from };
}


/***/ }),

/***/ 1999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ itemsAt),
/* harmony export */   Nu: () => (/* binding */ positionIn),
/* harmony export */   SQ: () => (/* binding */ mergeMappings),
/* harmony export */   Ss: () => (/* binding */ treeAt),
/* harmony export */   bX: () => (/* binding */ stringAt),
/* harmony export */   iw: () => (/* binding */ stringsOf),
/* harmony export */   n4: () => (/* binding */ MAXIMUM_NODES),
/* harmony export */   oh: () => (/* binding */ mappingAt),
/* harmony export */   tP: () => (/* binding */ MAXIMUM_DEPTH)
/* harmony export */ });
/** Nothing that these clients read lies deeper. */
const MAXIMUM_DEPTH = 64;
/** A file of 256 KiB has fewer, unless its aliases multiply them. */
const MAXIMUM_NODES = 100_000;
/** The value at a path of keys, or undefined. */
function treeAt(tree, ...path) {
    let found = tree;
    for (const key of path)
        found = found?.kind === "mapping" ? found.entries.get(key) : undefined;
    return found;
}
/** The string at a path of keys; undefined where there is none or it is of another type. */
function stringAt(tree, ...path) {
    const found = treeAt(tree, ...path);
    return found?.kind === "scalar" && typeof found.value === "string"
        ? { value: found.value, from: found.from }
        : undefined;
}
function mappingAt(tree, ...path) {
    const found = treeAt(tree, ...path);
    return found?.kind === "mapping" ? found : undefined;
}
function itemsAt(tree, ...path) {
    const found = treeAt(tree, ...path);
    return found?.kind === "sequence" ? found.items : [];
}
/** All strings directly in a mapping, by key. */
function stringsOf(tree) {
    if (tree?.kind !== "mapping")
        return [];
    return [...tree.entries].flatMap(([key, value]) => value.kind === "scalar" && typeof value.value === "string"
        ? [[key, { value: value.value, from: value.from }]]
        : []);
}
/** The two as one: mappings key by key, anything else from `over`. */
function mergeMappings(under, over) {
    const entries = new Map(under.entries);
    for (const [key, tree] of over.entries) {
        const below = entries.get(key);
        const both = below?.kind === "mapping" && tree.kind === "mapping";
        entries.set(key, both ? mergeMappings(below, tree) : tree);
    }
    return { ...over, entries };
}
/** The position of an offset in a text, by the offsets at which its lines begin. */
function positionIn(text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return (offset) => {
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}


/***/ }),

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ overlay),
/* harmony export */   ir: () => (/* binding */ dotenvAt),
/* harmony export */   v: () => (/* binding */ firstSet),
/* harmony export */   vO: () => (/* binding */ processVariables)
/* harmony export */ });
/* harmony import */ var _codex_dotenv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7712);

function processVariables({ variables }) {
    return (name) => {
        const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
        return value === undefined ? undefined : { value, from: { kind: "env", name } };
    };
}
/** Variables of which `over` wins. */
function overlay(under, over) {
    return (name) => over.get(name) ?? under(name);
}
/** The variables of an `.env` file; none where there is no such file. */
function dotenvAt(path, environment) {
    const content = environment.readFile(path);
    const entries = content.kind === "text" ? (0,_codex_dotenv_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDotenv */ .q)(content.text, environment.variables) : [];
    return new Map(entries.map(({ name, value, position }) => [
        name,
        { value, from: { kind: "file", path: content.path, ...position } },
    ]));
}
/** The first of these that is set and not empty. */
function firstSet(variables, names) {
    return names.map(variables).find((variable) => variable !== undefined && variable.value !== "");
}


/***/ }),

/***/ 4836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ referenceMissing),
/* harmony export */   JU: () => (/* binding */ keyInFile),
/* harmony export */   N0: () => (/* binding */ tokenWins),
/* harmony export */   NT: () => (/* binding */ wrongValue),
/* harmony export */   Qs: () => (/* binding */ variableUnread),
/* harmony export */   Rt: () => (/* binding */ variableOverruled),
/* harmony export */   U$: () => (/* binding */ fileSyntax),
/* harmony export */   ac: () => (/* binding */ noConfig),
/* harmony export */   gv: () => (/* binding */ noKeySource),
/* harmony export */   hP: () => (/* binding */ fieldUnknown),
/* harmony export */   i6: () => (/* binding */ noSelection),
/* harmony export */   lI: () => (/* binding */ referenceOutside),
/* harmony export */   lr: () => (/* binding */ prefixMissing),
/* harmony export */   to: () => (/* binding */ notImitated),
/* harmony export */   wj: () => (/* binding */ rootDoubled),
/* harmony export */   xJ: () => (/* binding */ selectionUndefined)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5678);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6616);


/** The name of a client in a sentence. */
const NAMES = {
    "claude-code": "Claude Code",
    opencode: "OpenCode",
    aider: "Aider",
    litellm: "LiteLLM",
    continue: "Continue",
};
const fileSyntax = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/syntax", {
    why: ({ path, form, line, column }) => `${path} is not valid ${form}, or nested too deeply, from line ${line}, column ${column}.`,
    fix: ({ form }) => form === "YAML"
        ? "Look at that line for a tab, a missing space after a colon, or text with a colon or # in it that needs quotes."
        : "Look at that line and the one before it for a missing comma, quote or bracket.",
});
const wrongValue = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/invalid-type", {
    why: ({ client, path, expected }) => `${NAMES[client]} takes ${expected} for ${path}.`,
    fix: ({ expected }) => expected === "a string" ? "Put the value in double quotes." : `Write ${expected} there.`,
});
/** No file was named, and there is none at the places where this client looks for one. */
const noConfig = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/missing", {
    why: ({ client, places }) => `No config of ${NAMES[client]} was found at ${places.join(", ")}.`,
    fix: () => `Name the file with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("config")}, and run this step after the checkout and after the step that writes the file.`,
});
/** A file that the config refers to. */
const referenceMissing = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/missing", {
    why: ({ client, path }) => `The config takes a value from ${path}, which ${NAMES[client]} cannot read.`,
    fix: () => "Create the file before this step, or take the value from a variable.",
});
const referenceOutside = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/unreadable", {
    why: ({ path }) => `The config takes a value from ${path}, outside the workspace, which is not read on this event because it runs on other people's input.`,
    fix: () => "Take the value from a variable.",
});
const noSelection = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/no-target", {
    why: ({ client }) => `Neither the config of ${NAMES[client]} nor an input says which ${SELECTED[client]}.`,
    fix: ({ client }) => `Set ${SELECTION[client]}, or give ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("model")} or ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("provider")}.`,
});
const SELECTED = {
    "claude-code": "provider is used",
    opencode: "provider is used",
    aider: "model is used",
    litellm: "model is to be checked",
    continue: "model is to be checked",
};
const SELECTION = {
    "claude-code": (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("ANTHROPIC_API_KEY"),
    opencode: `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('"model": "provider/model"')} in the config`,
    aider: `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("model: openai/…")} in ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(".aider.conf.yml")}`,
    litellm: `an entry of ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("model_list")} with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("litellm_params")}`,
    continue: `an entry of ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("models")} with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("provider")} and ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("model")}`,
};
const notImitated = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/no-target", {
    why: ({ client, name }) => `${NAMES[client]} is set to use ${name}, whose requests this gate does not imitate.`,
    fix: () => `Remove this target from the gate, or check the same key and base URL with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("client: openai-sdk")} if an OpenAI-compatible API is behind it.`,
});
const selectionUndefined = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/provider-undefined", {
    why: ({ client, name }) => `${name} is selected, and the config of ${NAMES[client]} has no entry for it.`,
    fix: ({ name, near }) => near === undefined ? `Add an entry for ${name}, or correct the name.` : `Did you mean ${near}?`,
});
/** LiteLLM decides by the prefix of the model to whom it sends. */
const prefixMissing = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/provider-undefined", {
    why: ({ client, model }) => `The model ${model} names no provider that this gate knows, so it cannot tell where ${NAMES[client]} sends the key.`,
    fix: () => `Put the provider in front of it, as in ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("openai/…")} for any OpenAI-compatible server; where LiteLLM knows the name without that, check the key with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("client: openai-sdk")}.`,
});
const noKeySource = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/env-key-missing", {
    why: ({ client, name }) => `The entry for ${name} names no source of a key, so ${NAMES[client]} will send its requests without one.`,
    fix: ({ suggestion }) => `Add ${suggestion} to it and set that variable; for a server that wants no key, list ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("config/env-key-missing")} under ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("warn-on")}.`,
});
const keyInFile = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/key-inlined", {
    why: ({ path }) => `${path} holds a credential in a file of the workspace, where everybody who reads it has it.`,
    fix: ({ reference }) => reference === undefined
        ? "Revoke that key, keep the new one as a secret, and set it as a variable of the job."
        : `Revoke that key, keep the new one as a secret in a variable, and write ${reference}.`,
});
const variableOverruled = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/shadowed", {
    why: ({ client, name, path }) => `${path} sets ${name} to another value than the job does, and ${NAMES[client]} takes the file's.`,
    fix: ({ name }) => `Remove ${name} from that file, or from the job.`,
});
const tokenWins = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/shadowed", {
    why: ({ winner, loser }) => `${winner} and ${loser} are both set, and Claude Code authenticates with ${winner}.`,
    fix: ({ winner, loser }) => `Remove ${loser}, or ${winner} if the other one is meant.`,
});
const variableUnread = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/env-ignored", {
    why: ({ client, name }) => `The config sets ${name}, which ${NAMES[client]} does not read.`,
    fix: ({ name, near }) => near === undefined ? `Remove ${name}.` : `Set ${near} instead, which it does read.`,
});
const fieldUnknown = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/unknown-field", {
    why: ({ client, path }) => `${NAMES[client]} does not read ${path}.`,
    fix: ({ near }) => `Write ${near} instead.`,
});
const rootDoubled = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("base-url/version-doubled", {
    why: ({ client }) => `The base URL ends with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("/v1")}, and ${NAMES[client]} adds ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("/v1/messages")} to it, so the version would stand there twice.`,
    fix: ({ corrected }) => `Set the base URL to ${corrected}.`,
});


/***/ })

};
