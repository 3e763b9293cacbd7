export const id = 961;
export const ids = [961];
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

/***/ 1030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ proxyKeyOf)
/* harmony export */ });
/** Its buffer has 1024 bytes, begins with `Bearer ` and must not be full: observed with the proxy of 0.169.0. */
const LONGEST = 1016;
/**
 * The key as codex-responses-api-proxy sends it: the first line of its input, without the carriage returns at the
 * end. Undefined where it refuses the key: empty, too long, or with a character besides `A-Z a-z 0-9 - _`.
 */
function proxyKeyOf(key) {
    const [line = ""] = key.reveal().split("\n", 1);
    if (Buffer.byteLength(line, "utf8") > LONGEST)
        return undefined;
    const sent = line.replace(/(?<!\r)\r+$/, "");
    return /^[A-Za-z0-9_-]+$/.test(sent) ? sent : undefined;
}


/***/ }),

/***/ 4245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
/** 1 where the gate failed, 3 where a target could not be judged by our own fault, else 0. */
function exitCodeOf({ status, targets }) {
    if (targets.some(({ verdict }) => verdict === "internal/error"))
        return 3;
    return status === "fail" ? 1 : 0;
}


/***/ }),

/***/ 1992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readHistory),
  k: () => (/* binding */ remember)
});

;// CONCATENATED MODULE: ./build/history.js
const MOST_TARGETS = 100;
const LONGEST_TEXT = 200;
const FINGERPRINT = /^sha256:[0-9a-f]{12}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/;
const RUN = /^\d{1,20}$/;
/**
 * A history file as it was written; undefined where the text is none. Whoever can write the cache can write the
 * file, so that every field is checked for its form.
 */
function parseHistory(text) {
    const document = parseJson(text);
    if (!isRecord(document) || document["schemaVersion"] !== 1 || !isRecord(document["targets"]))
        return undefined;
    const entries = Object.entries(document["targets"]).slice(0, MOST_TARGETS);
    return new Map(entries.map(([name, entry]) => [name, readEntry(entry)]));
}
function readEntry(entry) {
    if (!isRecord(entry))
        return { worked: null, failingSince: null };
    const worked = isRecord(entry["worked"]) ? readSuccess(entry["worked"]) : null;
    return { worked, failingSince: timeIn(entry["failingSince"]) };
}
function readSuccess(entry) {
    const fingerprint = formed(entry["fingerprint"], FINGERPRINT);
    const at = timeIn(entry["at"]);
    if (fingerprint === null || at === null)
        return null;
    return { fingerprint, at, run: formed(entry["run"], RUN), baseUrl: formed(entry["baseUrl"], /^\S+$/) };
}
/** A day of the calendar in the form of `TIME`. */
function timeIn(value) {
    const time = formed(value, TIME);
    return time === null || Number.isNaN(Date.parse(time)) ? null : time;
}
function formed(value, form) {
    return typeof value === "string" && value.length <= LONGEST_TEXT && form.test(value) ? value : null;
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The history after this run. Targets that were not part of it keep what is known of them. */
function nextHistory(history, report, run) {
    const next = new Map(history);
    for (const target of report.targets) {
        const before = history.get(target.name) ?? { worked: null, failingSince: null };
        const worked = successOf(target, report.startedAt, formed(run, RUN));
        if (worked !== undefined)
            next.set(target.name, { worked, failingSince: null });
        else if (target.status === "fail")
            next.set(target.name, { ...before, failingSince: before.failingSince ?? report.startedAt });
    }
    return new Map([...next].slice(-MOST_TARGETS));
}
/** A key worked where it was accepted, and not where nothing was asked or the host accepts any. */
function successOf(target, at, run) {
    const { status, key, findings, requests, baseUrl } = target;
    const isProven = requests.some((request) => request.authenticated && isSuccess(request.status)) &&
        !findings.some(({ id }) => id === "auth/unproven");
    if (!isProven || key === null || (status !== "pass" && status !== "warn"))
        return undefined;
    return { fingerprint: key.fingerprint, baseUrl: baseUrl?.value ?? null, at, run };
}
function isSuccess(status) {
    return status !== null && status >= 200 && status < 300;
}
function historyText(history) {
    return `${JSON.stringify({ schemaVersion: 1, targets: Object.fromEntries(history) }, undefined, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/history-file.js

/**
 * The history of earlier runs; undefined where none is kept. On untrusted events the file may be somebody else's:
 * it is neither believed nor written.
 */
function readHistory({ history }, environment) {
    if (history === undefined || environment.trust === "untrusted")
        return undefined;
    const content = environment.readFile(history);
    if (content.kind === "absent")
        return { known: new Map(), found: "nothing" };
    if (content.kind !== "text")
        return { known: new Map(), found: "other" };
    const known = parseHistory(content.text);
    if (known !== undefined)
        return { known, found: "history" };
    return { known: new Map(), found: isDamaged(content.text) ? "damaged" : "other" };
}
/** It begins, as far as it goes, like every history that we write. */
function isDamaged(text) {
    const beginning = historyText(new Map()).slice(0, LONGEST_BEGINNING);
    return text.startsWith(beginning) || beginning.startsWith(text);
}
/** Up to the version, which the fields of a target follow. */
const LONGEST_BEGINNING = 20;
/** Writes down what this run saw, by `write`. Gives a sentence where something went wrong, which changes no verdict. */
function remember(report, inputs, environment, write) {
    const before = readHistory(inputs, environment);
    if (before === undefined || inputs.history === undefined)
        return undefined;
    if (before.found === "other")
        return "The file that history names holds something else, so that it was left as it is: give history a path of its own, or delete that file.";
    const next = nextHistory(before.known, report, environment.variables["GITHUB_RUN_ID"]);
    if (!write(inputs.history, historyText(next)))
        return "The history could not be written: give history a path in the workspace that can be.";
    return before.found === "damaged" ? "The history file was damaged, so that it was begun anew." : undefined;
}


/***/ }),

/***/ 2207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ networkOpener)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1983);
/* harmony import */ var _network_proxy_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8451);
/* harmony import */ var _rules_allowed_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4798);



const MAXIMUM_CERTIFICATES = 1024 * 1024;
/** Opens the network for a target. The network code is loaded only here, so only where something is sent. */
function networkOpener(environment) {
    return async (target, allowedHosts) => {
        const { createProbe } = await Promise.all(/* import() */[__webpack_require__.e(701), __webpack_require__.e(38)]).then(__webpack_require__.bind(__webpack_require__, 6038));
        const network = createProbe({
            variables: environment.variables,
            certificates: target.client === "codex" ? codexCertificates(environment) : [],
            trust: isChosen(target, allowedHosts) ? "trusted" : environment.trust,
        });
        return { ...network, proxyHostOf: (url) => (0,_network_proxy_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyHostOf */ .w)(url, environment.variables) };
    };
}
/** The workflow names this host itself, so that whoever sent the event had no part in it. */
function isChosen({ baseUrl }, allowedHosts) {
    if (baseUrl === undefined || !URL.canParse(baseUrl.value))
        return false;
    return baseUrl.from.kind === "input" || (0,_rules_allowed_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .isAllowedHost */ .X)(new URL(baseUrl.value), allowedHosts);
}
/**
 * Codex trusts the first two besides the system's. Node reads the third by itself, but before 22.15 forgets it
 * where other certificates are given.
 */
function codexCertificates(environment) {
    return ["CODEX_CA_CERTIFICATE", "SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS"]
        .map((name) => environment.variables[name])
        .filter((path) => path !== undefined && path !== "")
        .map((path) => (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readTrusted */ .G2)(path ?? "", MAXIMUM_CERTIFICATES))
        .filter((text) => text !== undefined);
}


/***/ }),

/***/ 5768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ portOf),
/* harmony export */   n: () => (/* binding */ bareHost)
/* harmony export */ });
/** The host without the brackets of an IPv6 literal. */
function bareHost(hostname) {
    return hostname.startsWith("[") && hostname.endsWith("]") ? hostname.slice(1, -1) : hostname;
}
/** The port as a number, the scheme's own where the URL names none. */
function portOf(url) {
    if (url.port !== "")
        return Number(url.port);
    return url.protocol === "https:" ? 443 : 80;
}


/***/ }),

/***/ 4556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ chooseProxy),
  F: () => (/* binding */ proxyCredentials)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/address.js
var address = __webpack_require__(2952);
// EXTERNAL MODULE: ./build/network/endpoint.js
var endpoint = __webpack_require__(5768);
;// CONCATENATED MODULE: ./build/network/no-proxy.js


/**
 * Whether a `NO_PROXY` list names this host. Entries are separated by commas or white space: `*`, a host name
 * (itself and every name under it; a leading `.` or `*.` changes nothing), an address, either with `:port`, or
 * a CIDR range, which is compared with literal addresses only: nothing is looked up.
 */
function isListed(list, hostname, port) {
    const host = (0,endpoint/* bareHost */.n)(hostname).toLowerCase().replace(/\.$/, "");
    return list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== "")
        .some((entry) => names(entry, host, port));
}
function names(entry, host, port) {
    if (entry === "*")
        return true;
    if (entry.includes("/"))
        return covers(entry, host);
    const { name, port: wanted } = splitPort(entry);
    if (wanted !== undefined && wanted !== port)
        return false;
    if ((0,external_node_net_.isIP)(host) !== 0)
        return canonical(name) === host;
    const suffix = name.replace(/^\*?\./, "").replace(/\.$/, "");
    return suffix !== "" && (host === suffix || host.endsWith(`.${suffix}`));
}
function splitPort(entry) {
    const bracketed = /^\[([^\]]*)\](?::(\d+))?$/.exec(entry);
    const parts = bracketed ?? ((0,external_node_net_.isIP)(entry) === 6 ? null : /^([^:]*):(\d+)$/.exec(entry));
    const port = parts?.[2];
    return { name: parts?.[1] ?? entry, port: port === undefined ? undefined : Number(port) };
}
/** An address as a URL's host would spell it. */
function canonical(name) {
    const family = (0,external_node_net_.isIP)(name);
    if (family !== 6)
        return name;
    return (0,endpoint/* bareHost */.n)(new URL(`http://[${name.replace(/%.*$/s, "")}]`).hostname);
}
function covers(range, host) {
    const [network = "", length = ""] = range.split("/");
    const family = (0,external_node_net_.isIP)(network);
    const bits = Number(length);
    if (family === 0 || (0,external_node_net_.isIP)(host) !== family || !/^\d+$/.test(length) || bits > (family === 4 ? 32 : 128)) {
        return false;
    }
    const type = family === 4 ? "ipv4" : "ipv6";
    const ranges = new external_node_net_.BlockList();
    ranges.addSubnet(network, bits, type);
    return ranges.check(host, type);
}

;// CONCATENATED MODULE: ./build/network/proxy-choice.js




const DIRECT = { kind: "direct" };
/**
 * The proxy for a URL, as the environment says.
 * `https_proxy` is read for `https:` and `http_proxy` for `http:`, `all_proxy` where the one is not set. The lower
 * case name comes first; where it is set to nothing it hides the upper case one and means: no proxy. Loopback
 * is never proxied, nor is what `no_proxy` lists (see `isListed`). A value without a scheme is an `http:` proxy, as
 * curl reads it. A value that is no `http:` or `https:` URL (SOCKS, too) is invalid.
 */
function chooseProxy(url, variables) {
    if (isLoopback(url.hostname))
        return DIRECT;
    const found = firstSet(url.protocol === "https:" ? "https_proxy" : "http_proxy", variables);
    const setting = found ?? firstSet("all_proxy", variables);
    if (setting === undefined || setting.value === "")
        return DIRECT;
    const exempt = firstSet("no_proxy", variables)?.value ?? "";
    if (isListed(exempt, url.hostname, (0,endpoint/* portOf */.H)(url)))
        return DIRECT;
    const proxy = parseProxy(setting.value);
    return proxy === undefined
        ? { kind: "invalid", source: setting.name }
        : { kind: "proxy", url: proxy, source: setting.name };
}
/** The `Basic` credentials in a proxy's URL, undefined where there are none. */
function proxyCredentials(proxy) {
    if (proxy.username === "" && proxy.password === "")
        return undefined;
    const pair = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
    return `Basic ${Buffer.from(pair, "utf8").toString("base64")}`;
}
function firstSet(name, variables) {
    for (const candidate of [name, name.toUpperCase()]) {
        const value = variables[candidate];
        if (value !== undefined)
            return { name: candidate, value };
    }
    return undefined;
}
function parseProxy(value) {
    try {
        const url = new URL(value.includes("://") ? value : `http://${value}`);
        proxyCredentials(url); // throws where a percent sign starts no escape
        const spoken = url.protocol === "http:" || url.protocol === "https:";
        return spoken ? url : undefined;
    }
    catch {
        return undefined;
    }
}
function isLoopback(hostname) {
    const host = (0,endpoint/* bareHost */.n)(hostname).replace(/\.$/, "");
    if ((0,external_node_net_.isIP)(host) !== 0)
        return (0,address/* addressKind */.Z)(host) === "loopback";
    return host === "localhost" || host.endsWith(".localhost");
}


/***/ }),

/***/ 8451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ proxySecrets),
/* harmony export */   w: () => (/* binding */ proxyHostOf)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5714);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5768);
/* harmony import */ var _proxy_choice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4556);



const NAMES = ["https_proxy", "http_proxy", "all_proxy"].flatMap((name) => [name, name.toUpperCase()]);
/** Host and port of the proxy that a URL is reached through, without credentials. */
function proxyHostOf(url, variables) {
    const choice = (0,_proxy_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseProxy */ .U)(new URL(url), variables);
    return choice.kind === "proxy" ? `${choice.url.hostname}:${(0,_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .portOf */ .H)(choice.url)}` : undefined;
}
/** Passwords in the proxy variables, as written and decoded: the runner masks only its own. */
function proxySecrets(variables) {
    return NAMES.flatMap((name) => passwordsIn(variables[name] ?? "")).map((password) => new _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(password));
}
/** Found in the text, since a value that is no URL may hold a password all the same. */
function passwordsIn(value) {
    const userinfo = /^(?:[a-z0-9+.-]{1,20}:\/\/)?(.{1,1024})@/is.exec(value)?.[1];
    const password = userinfo?.slice(userinfo.indexOf(":") + 1);
    if (userinfo === undefined || password === undefined || password === "")
        return [];
    return [...new Set([password, decoded(password)])];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 2619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ preflight)
});

// EXTERNAL MODULE: ./build/foreign-text.js + 2 modules
var foreign_text = __webpack_require__(2145);
// EXTERNAL MODULE: ./build/markup.js
var markup = __webpack_require__(5678);
// EXTERNAL MODULE: ./build/rules/model.js
var model = __webpack_require__(8101);
// EXTERNAL MODULE: ./build/rules/edit-distance.js
var edit_distance = __webpack_require__(6268);
;// CONCATENATED MODULE: ./build/rules/near-miss.js

/**
 * How near an id of the list is to the one wanted, best first. `same`: only case, white space or a vendor's
 * prefix differ. `separators`: `claude-sonnet-4.6` for `claude-sonnet-4-6`. `suffix`: a date or `-latest`.
 * `typo`: a few letters, the digits being the same. `version`: a few characters, digits among them, so it
 * is perhaps another model.
 */
const NEARNESS = ["same", "separators", "suffix", "typo", "version"];
/** Longer ids are compared by equality alone, which bounds the work on hostile lists. */
const LONGEST = 256;
/** A vendor's prefix or a date makes an id longer by no more than this. */
const LONGEST_DIFFERENCE = 64;
/** Of longer lists (real ones have hundreds of ids) only so many are searched for other spellings. */
const MOST_MEASURED = 10_000;
/** The ids meant by one that is not in the list. */
function suggest(wanted, ids, most = 3) {
    const nearest = nearestModels(wanted, ids, most);
    return { ids: nearest.ids, certain: nearest.nearness === "same" };
}
/** Spellings of the same name, else ids at a small edit distance. */
function nearestModels(wanted, ids, most = 3) {
    const spelling = spell(wanted);
    if (spelling.name === "" || spelling.whole.length > LONGEST)
        return { ids: [], nearness: undefined };
    const near = ids.filter((id) => Math.abs(id.length - wanted.length) <= LONGEST_DIFFERENCE && id.length <= LONGEST);
    const alike = sameName(spelling, near);
    const best = topOf(alike.length > 0 ? alike : misprints(spelling, near), most);
    const first = best[0];
    return { ids: best.map(({ id }) => id), nearness: first === undefined ? undefined : NEARNESS[first.rank] };
}
function spell(id) {
    const whole = id.trim().toLowerCase();
    return { whole, name: whole.slice(whole.lastIndexOf("/") + 1) };
}
function sameName(wanted, ids) {
    const joined = join(wanted.name);
    const undated = join(withoutSuffix(wanted.name));
    return ids.flatMap((id, index) => {
        const listed = spell(id);
        const rank = isSame(wanted.whole, listed.whole)
            ? 0
            : index < MOST_MEASURED
                ? rankOfSpelling(wanted, joined, undated, listed)
                : -1;
        return rank < 0 ? [] : [{ id, rank, distance: Math.abs(id.length - wanted.whole.length) }];
    });
}
/** -1 where the names differ by more than spelling. */
function rankOfSpelling(wanted, joined, undated, listed) {
    // Most ids end here: a name starts alike in all its spellings.
    if (listed.name.charCodeAt(0) !== wanted.name.charCodeAt(0))
        return -1;
    if (join(listed.name) === joined)
        return 1;
    return undated !== "" && join(withoutSuffix(listed.name)) === undated ? 2 : -1;
}
/** Equal, or one has a prefix that ends at a slash: `openai/`, `models/`, `@cf/meta/`. */
function isSame(one, other) {
    return one === other || one.endsWith(`/${other}`) || other.endsWith(`/${one}`);
}
/** Dates (`-2026-03-05`, `-20260305`, `-2411`, `-001`) and words that choose a build of the same model. */
const SUFFIX = /(?:[-@_:](?:latest|preview|exp|experimental|beta|stable|\d{4}-\d{2}-\d{2}|\d{8}|\d{2}-\d{2}|\d{3,4})){1,4}$/;
function withoutSuffix(name) {
    return name.replace(SUFFIX, "");
}
/** Separators between digits become one kind (4-6, 4.6 and 4_6 are one version), all others go. */
function join(name) {
    return name.replace(/(?<=\d)[-_. :,]+(?=\d)/g, ".").replace(/[-_ :,]+|\.(?!\d)|(?<!\d)\./g, "");
}
function misprints(wanted, ids) {
    const target = join(wanted.name);
    const bound = target.length < 4 ? 0 : Math.min(3, Math.ceil(target.length / 6));
    if (bound === 0)
        return [];
    const digits = digitsOf(target);
    return ids.slice(0, MOST_MEASURED).flatMap((id) => {
        const listed = join(spell(id).name);
        const distance = (0,edit_distance/* editDistance */.Y)(target, listed, bound);
        if (distance > bound)
            return [];
        return [{ id, rank: digitsOf(listed) === digits ? 3 : 4, distance }];
    });
}
function digitsOf(text) {
    return text.replace(/[^\d.]+/g, " ").trim();
}
function topOf(candidates, most) {
    const seen = new Set();
    const once = candidates.filter(({ id }) => !seen.has(id) && seen.add(id));
    return once.sort((a, b) => a.rank - b.rank || a.distance - b.distance).slice(0, Math.max(0, most));
}

;// CONCATENATED MODULE: ./build/rules/judge-models.js


/** What is wrong with the wanted models, given the ids of the list. `partial`: the server has more pages. */
function judgeModels(required, ids, known, show, list = { partial: false }) {
    const callable = known?.models.showsCallable ?? true;
    const level = callable && !list.partial ? undefined : "warning";
    if (ids.length === 0)
        return [(0,model/* emptyListSeen */.VI)({ callable }, { at: required[0]?.from, level })];
    return required
        .filter(({ value }) => !isListed(value, ids, known))
        .map((model) => judge(model, { ids, known, show, level }));
}
/** The same for the report. */
function compareModels(required, ids, known) {
    return required.map(({ value: id }) => {
        const listed = isListed(id, ids, known);
        return { id, listed, suggestions: listed ? [] : nearestModels(id, ids).ids };
    });
}
function judge(wanted, list) {
    const nearest = nearestModels(wanted.value, list.ids);
    const facts = {
        wanted: list.show(wanted.value, 80),
        near: nearest.ids.map((id) => list.show(id, 60)),
        count: list.ids.length,
        complete: list.level === undefined,
        certain: nearest.nearness === "same",
        deployments: isAzure(list.known),
    };
    const make = isMisspelling(nearest, list.known) ? model/* nearMiss */.bi : model/* notListed */.NL;
    return make(facts, { at: wanted.from, level: list.level });
}
/** Another version is not a misspelling, and a deployment's name may resemble any model's. */
function isMisspelling({ nearness }, known) {
    return nearness !== undefined && nearness !== "version" && !isAzure(known);
}
function isAzure(known) {
    return known?.id.startsWith("azure") === true;
}
function isListed(wanted, ids, known) {
    return (ids.includes(wanted) || isRightUnlisted(wanted, ids, known) || ids.some((id) => isWildcard(id, wanted)));
}
/**
 * Ids that are right though they are not in the list as they stand.
 * OpenRouter's variants: openrouter.ai/docs/guides/routing/model-variants. Hugging Face's `:provider`:
 * huggingface.co/docs/inference-providers. Gemini lists `models/<id>` and takes both. Volcengine's endpoints
 * and Portkey's `@slug/model` are the user's own names. Ollama reads a name without a tag as `:latest`.
 */
function isRightUnlisted(wanted, ids, known) {
    if (ids.includes(`models/${wanted}`))
        return true;
    if (wanted.startsWith("models/") && ids.includes(wanted.slice("models/".length)))
        return true;
    if (known?.id.startsWith("volcengine") === true)
        return /^ep-[a-z0-9-]+$/i.test(wanted);
    switch (known?.id) {
        case "openrouter":
        case "huggingface":
            return wanted.includes(":") && ids.includes(wanted.slice(0, wanted.lastIndexOf(":")));
        case "portkey":
            return wanted.startsWith("@");
        case "ollama":
        case "ollama-cloud":
            return ids.includes(`${wanted}:latest`);
        default:
            return false;
    }
}
/** LiteLLM lists whole families: `openai/*`. */
function isWildcard(listed, wanted) {
    return listed.length > 1 && listed.endsWith("/*") && wanted.startsWith(listed.slice(0, -1));
}

// EXTERNAL MODULE: ./build/signs/json.js
var signs_json = __webpack_require__(4383);
;// CONCATENATED MODULE: ./build/rules/key-state.js

/** Reads the answer of a provider's own key endpoint. Shapes: PROVIDERS.md section 2, with the source of each row. */
function readKeyState(tells, body, now) {
    const json = (0,signs_json/* parseJson */.qF)(body);
    const data = field(json, "data") ?? json;
    switch (tells) {
        case "openrouter-key":
            if (isPast(field(data, "expires_at"), now))
                return "auth/expired";
            return isSpent(field(data, "limit_remaining")) ? "quota/key-limit" : undefined;
        case "deepseek-balance":
            return field(json, "is_available") === false ? "quota/exhausted" : undefined;
        case "moonshot-balance":
            return isSpent(field(data, "available_balance")) ? "quota/exhausted" : undefined;
        case "credits":
            return isSpent(field(json, "balance")) ? "quota/exhausted" : undefined;
        case "novita-balance":
            return isSpent(field(json, "availableBalance")) ? "quota/exhausted" : undefined;
        case "xai-key":
            return [
                field(json, "api_key_blocked"),
                field(json, "api_key_disabled"),
                field(json, "team_blocked"),
            ].includes(true)
                ? "auth/revoked"
                : undefined;
        case "new-api-usage":
            if (isPast(field(data, "expires_at"), now))
                return "auth/expired";
            return field(data, "unlimited_quota") !== true && isSpent(field(data, "total_available"))
                ? "quota/key-limit"
                : undefined;
        case "litellm-key":
            return litellmState(field(json, "info"), now);
    }
}
/** The same answer's figures for the report. */
function readCredit(tells, body) {
    const json = (0,signs_json/* parseJson */.qF)(body);
    const data = field(json, "data") ?? json;
    const credit = {
        remaining: amount(remainingIn(tells, json, data)) ?? null,
        expiresAt: instant(field(tells === "litellm-key" ? field(json, "info") : data, EXPIRY[tells] ?? "")),
    };
    return credit.remaining === null && credit.expiresAt === null ? undefined : credit;
}
const EXPIRY = {
    "openrouter-key": "expires_at",
    "new-api-usage": "expires_at",
    "litellm-key": "expires",
};
function remainingIn(tells, json, data) {
    switch (tells) {
        case "openrouter-key":
            return field(data, "limit_remaining");
        case "deepseek-balance":
            return field(firstOf(field(json, "balance_infos")), "total_balance");
        case "moonshot-balance":
            return field(data, "available_balance");
        case "credits":
            return field(json, "balance");
        case "novita-balance":
            return field(json, "availableBalance");
        case "new-api-usage":
            return field(data, "unlimited_quota") === true ? undefined : field(data, "total_available");
        default:
            return undefined;
    }
}
function firstOf(value) {
    return Array.isArray(value) ? value[0] : undefined;
}
/** Written anew, so that nothing of a server's text gets into the report. */
function instant(value) {
    const time = typeof value === "number" && value > 0
        ? value * 1000
        : typeof value === "string"
            ? Date.parse(value)
            : NaN;
    return Number.isNaN(time) || Math.abs(time) > 8.64e15 ? null : new Date(time).toISOString();
}
function litellmState(info, now) {
    if (isPast(field(info, "expires"), now))
        return "auth/expired";
    const budget = amount(field(info, "max_budget"));
    const spent = amount(field(info, "spend"));
    return budget !== undefined && spent !== undefined && spent >= budget ? "quota/key-limit" : undefined;
}
function field(value, name) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name))
        return undefined;
    return Object.entries(value).find(([key]) => key === name)?.[1];
}
/** Balances come as numbers and as decimal strings. */
function amount(value) {
    if (typeof value === "number")
        return Number.isFinite(value) ? value : undefined;
    return typeof value === "string" && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value) ? Number(value) : undefined;
}
function isSpent(value) {
    const left = amount(value);
    return left !== undefined && left <= 0;
}
/** ISO 8601 or Unix seconds; 0 and -1 mean never. */
function isPast(value, now) {
    if (typeof value === "number")
        return value > 0 && value * 1000 < now.getTime();
    if (typeof value !== "string" || value === "")
        return false;
    const time = Date.parse(value);
    return !Number.isNaN(time) && time < now.getTime();
}

// EXTERNAL MODULE: ./build/codex/proxy-key.js
var proxy_key = __webpack_require__(1030);
// EXTERNAL MODULE: ./build/peel.js
var peel = __webpack_require__(5612);
// EXTERNAL MODULE: ./build/providers/index.js + 9 modules
var providers = __webpack_require__(4505);
// EXTERNAL MODULE: ./build/rules/absence.js
var rules_absence = __webpack_require__(8431);
// EXTERNAL MODULE: ./build/rules/codex-action.js
var codex_action = __webpack_require__(5314);
// EXTERNAL MODULE: ./build/rules/place.js
var rules_place = __webpack_require__(8339);
;// CONCATENATED MODULE: ./build/rules/secret-characters.js
const NAMES = {
    "\r\n": "Windows line end (CRLF)",
    "\n": "newline",
    "\r": "carriage return",
    " ": "space",
    "\t": "tab",
    "\u00A0": "no-break space",
    "\uFEFF": "byte order mark",
};
/** C0 without white space, DEL, C1, what takes no room, lone surrogates. */
const INVISIBLE = /[\x00-\x08\x0E-\x1F\x7F-\x9F\uFFF9-\uFFFB]|\p{Default_Ignorable_Code_Point}|\p{Cs}/gu;
/** What `trim` takes off each end, counted by kind in order. */
function edgeWhiteSpace(value) {
    const start = value.length - value.trimStart().length;
    return {
        before: countedKinds(value.slice(0, start)),
        after: countedKinds(value.slice(value.trimEnd().length)),
    };
}
/** Characters below U+0020 other than tab, or DEL: Codex leaves out a header that has one. */
function breaksHeader(value) {
    return /[\x00-\x08\x0A-\x1F\x7F]/.test(value);
}
function invisibleIn(value) {
    return charactersIn(value, INVISIBLE);
}
function withoutInvisible(value) {
    return value.replace(INVISIBLE, "");
}
function whiteSpaceIn(value) {
    const found = charactersIn(value, /[\t-\r ]+/g);
    const first = /\r\n|[\t-\r ]/.exec(value)?.[0];
    return found === undefined || first === undefined ? undefined : { ...found, kind: nameOf(first) };
}
function nonAsciiIn(value) {
    return charactersIn(value, /[^\x00-\x7F]/gu);
}
function charactersIn(value, pattern) {
    const found = [...value.matchAll(pattern)];
    const [first] = found;
    if (first === undefined)
        return undefined;
    return { count: found.length, position: first.index + 1, codePoint: first[0].codePointAt(0) ?? 0 };
}
function countedKinds(text) {
    const kinds = (text.match(/\r\n|[^]/g) ?? []).map(nameOf);
    return [...new Set(kinds)].map((kind) => ({ kind, count: kinds.filter((other) => other === kind).length }));
}
function nameOf(character) {
    return NAMES[character] ?? "other white space";
}

// EXTERNAL MODULE: ./build/address.js
var address = __webpack_require__(2952);
// EXTERNAL MODULE: ./build/placeholder.js
var placeholder = __webpack_require__(5189);
// EXTERNAL MODULE: ./build/secret-forms.js
var secret_forms = __webpack_require__(944);
;// CONCATENATED MODULE: ./build/rules/key-owner.js

/** The provider that will receive the key: by the base URL's host, and by id only where the URL is its default. */
function receiverOf(target) {
    const baseUrl = target.baseUrl;
    if (baseUrl === undefined || !URL.canParse(baseUrl.value))
        return undefined;
    const byHost = (0,providers/* findProviderByHost */.yQ)(new URL(baseUrl.value).hostname);
    return byHost ?? (baseUrl.from.kind === "default" ? target.known : undefined);
}
/** The provider whose key this provably is, where `receiver` does not take that provider's keys. */
function foreignOwner(key, receiver) {
    if (receiver === undefined || receiver.kind === "server" || receiver.passesKeysThrough === true)
        return undefined;
    if (receiver.ownPrefixes.some((prefix) => key.startsWith(prefix)))
        return undefined;
    const owner = (0,providers/* providerOfKey */.wr)(key);
    if (owner === undefined || owner.id === receiver.id)
        return undefined;
    const related = owner.siblings.includes(receiver.id) || receiver.siblings.includes(owner.id);
    return related ? undefined : owner;
}

// EXTERNAL MODULE: ./build/rules/rule.js
var rule = __webpack_require__(6616);
;// CONCATENATED MODULE: ./build/rules/secret-words.js



const EFFECTS = {
    "no-header": "; Codex then sends no Authorization header at all",
    sent: "",
    refused: "; the proxy of openai/codex-action refuses such a key",
};
const missing = (0,rule/* rule */.H)("secret/missing", {
    why: (place) => place.kind === "file"
        ? `There is no API key in ${place.name}.`
        : (0,rules_place/* isStandardInput */.mC)(place)
            ? "There is no API key on standard input."
            : `${(0,rules_place/* subject */.bc)(place)} is not set, so there is no API key${seenBeside(place)}.`,
    fix: (place) => {
        if (place.kind === "file")
            return `Give ${place.name} a source of the key, such as a variable that holds it.`;
        if (place.absence.kind === "near-variable" ||
            (place.onRunner && (place.kind === "input" || place.absence.kind !== "plain")))
            return absenceFix(place);
        if ((0,rules_place/* isStandardInput */.mC)(place))
            return `Look at what comes before the pipe, and ${(0,rules_place/* storeAgain */.yx)(place)}.`;
        if (place.kind === "env" && !place.onRunner)
            return `Set it: ${(0,markup/* code */.aY)(`export ${(0,markup/* unquoted */.qZ)(place.name)}='…'`)}.`;
        return `Save the key with ${(0,markup/* code */.aY)(`gh secret set ${secretOf(place)}`)} and pass it to this step: ${passed(place)}; the secret of an environment also needs ${(0,markup/* code */.aY)("environment:")} in the job.`;
    },
});
const empty = (0,rule/* rule */.H)("secret/empty", {
    why: (place) => place.blank
        ? `${(0,rules_place/* subject */.bc)(place)} holds nothing but white space or invisible characters.`
        : `${(0,rules_place/* subject */.bc)(place)} is set, but empty${place.onRunner ? ": so is a secret that does not exist where the job looks for it" : ""}${seenBeside(place)}.`,
    fix: (place) => {
        if (place.blank || !place.onRunner || place.kind === "file")
            return `Copy the key and ${(0,rules_place/* storeAgain */.yx)(place)}.`;
        return absenceFix(place);
    },
});
/** A clause that follows what is missing. */
function seenBeside({ absence, name }) {
    switch (absence.kind) {
        case "misspelt-input":
            return `; the step gives ${absence.given}, which is no input of this action`;
        case "near-variable":
            return `; ${absence.given} is set, which is not read for ${name}`;
        case "composite":
            return "; the step stands in a composite action, which has no secrets but those it is given as inputs";
        case "schedule":
        case "plain":
            return "";
    }
}
/** What to do, or what to look at where several causes are possible. */
function absenceFix(place) {
    const { absence, name } = place;
    switch (absence.kind) {
        case "misspelt-input":
            return `Write ${name} in place of ${absence.given} in the step's ${(0,markup/* code */.aY)("with:")} block.`;
        case "near-variable":
            return place.kind === "env" && place.onRunner
                ? `Rename one of the two in the workflow, or give ${(0,markup/* code */.aY)("env-key")} the name that is set.`
                : `Rename one of the two, or give ${(0,markup/* code */.aY)("--env-key")} the name that is set.`;
        case "composite":
            return `Declare an input for the key in that action, pass it on to this step, and have the workflow fill it with ${(0,markup/* code */.aY)(`\${{ secrets.${secretOf(place)} }}`)}.`;
        case "schedule":
            return `${lookFor(place)}; a schedule runs the workflow as it stands on the default branch, so that a change on another branch has no effect yet.`;
        case "plain":
            return `${lookFor(place)}.`;
    }
}
/** The four causes that look alike from inside the job, each with its test (GitHub docs, F16 to F20). */
function lookFor(place) {
    return `Look with ${(0,markup/* code */.aY)("gh secret list")}: if ${secretName(place)} is not in the list, save it with ${(0,markup/* code */.aY)(`gh secret set ${secretOf(place)}`)}; if only ${(0,markup/* code */.aY)("gh secret list --env NAME")} has it, the job needs ${(0,markup/* code */.aY)("environment: NAME")}; if it is there, pass it to this step (${passed(place)}), in a reusable workflow with ${(0,markup/* code */.aY)("secrets: inherit")} at the caller`;
}
function secretName(place) {
    return place.kind === "env" ? place.name : "the secret";
}
function secretOf(place) {
    return place.kind === "env" ? (0,markup/* unquoted */.qZ)(place.name) : "SECRET_NAME";
}
function passed(place) {
    return (0,markup/* code */.aY)(`${(0,markup/* unquoted */.qZ)(place.name)}: \${{ secrets.${secretOf(place)} }}`);
}
const withheld = (0,rule/* rule */.H)("secret/withheld", {
    why: (place) => place.event === "dependabot"
        ? `${(0,rules_place/* subject */.bc)(place)} is empty: runs that Dependabot starts get Dependabot secrets, not the secrets of Actions.`
        : `${(0,rules_place/* subject */.bc)(place)} is empty: GitHub passes no secrets to a pull request from a fork.`,
    fix: (place) => place.event === "dependabot"
        ? `Save the key under Settings > Secrets and variables > Dependabot with the same name, or ${(0,markup/* code */.aY)(`gh secret set ${secretOf(place)} --app dependabot`)}.`
        : `Nothing is wrong with the key: run the check on a branch of this repository, or leave the job out for forks with ${(0,markup/* code */.aY)("if: github.event.pull_request.head.repo.full_name == github.repository")}.`,
});
const edgeWhitespace = (0,rule/* rule */.H)("secret/edge-whitespace", {
    why: (facts) => {
        const sides = [side(facts.before, "before"), side(facts.after, "after")].filter((text) => text !== "");
        return `${(0,rules_place/* subject */.bc)(facts)} has ${sides.join(" and ")} the key${edgeEffect(facts)}.`;
    },
    fix: (facts) => {
        const newline = facts.after.some(({ kind }) => kind === "newline");
        return newline && facts.kind === "input" && facts.onRunner
            ? `If the workflow says ${(0,markup/* code */.aY)(`${(0,markup/* unquoted */.qZ)(facts.name)}: |`)}, remove the ${(0,markup/* code */.aY)("|")}, which adds a newline; else the secret has it: ${(0,rules_place/* storeAgain */.yx)(facts)}.`
            : `Copy the key without white space around it and ${(0,rules_place/* storeAgain */.yx)(facts)}.`;
    },
});
function side(counted, where) {
    if (counted.length === 0)
        return "";
    return `${counted.map(({ kind, count }) => `${count} ${plural(kind, count)}`).join(", ")} ${where}`;
}
function plural(kind, count) {
    if (count === 1 || kind === "other white space")
        return kind;
    return kind === "Windows line end (CRLF)" ? "Windows line ends (CRLF)" : `${kind}s`;
}
function edgeEffect({ effect, trimmed }) {
    if (trimmed === "codex")
        return "; Codex takes them off this variable, other clients do not";
    if (trimmed === "codex-action")
        return "; openai/codex-action takes them off, other clients do not";
    return EFFECTS[effect];
}
const innerWhitespace = (0,rule/* rule */.H)("secret/inner-whitespace", {
    why: (facts) => facts.keys > 1
        ? `${(0,rules_place/* subject */.bc)(facts)} holds ${facts.keys} keys in one value${EFFECTS[facts.effect]}.`
        : `${(0,rules_place/* subject */.bc)(facts)} has white space in ${facts.count === 1 ? "1 place" : `${facts.count} places`} inside the key, the first a ${facts.white} at character ${facts.position}.`,
    fix: (facts) => facts.keys > 1
        ? `Choose one key and ${(0,rules_place/* storeAgain */.yx)(facts)}.`
        : `Copy the key in one piece and ${(0,rules_place/* storeAgain */.yx)(facts)}.`,
});
const invisibleCharacters = (0,rule/* rule */.H)("secret/invisible-characters", {
    why: (facts) => `${(0,rules_place/* subject */.bc)(facts)} has ${facts.count === 1 ? "1 invisible character" : `${facts.count} invisible characters`}, the first ${facts.character} at character ${facts.position}${EFFECTS[facts.effect]}.`,
    fix: (facts) => `Copy the key with the provider's own copy button and ${(0,rules_place/* storeAgain */.yx)(facts)}.`,
});
const nonAscii = (0,rule/* rule */.H)("secret/non-ascii", {
    why: (facts) => `${(0,rules_place/* subject */.bc)(facts)} has ${facts.count === 1 ? "1 character" : `${facts.count} characters`} outside ASCII, the first a ${facts.form} at character ${facts.position}; API keys have none.`,
    fix: (facts) => `Copy the key from the provider's page, not from a chat or a document, and ${(0,rules_place/* storeAgain */.yx)(facts)}.`,
});
const QUOTE_NAMES = {
    double: "double quotes",
    single: "single quotes",
    back: "back quotes",
    curly: "typographic quotes",
    signs: "brackets or other signs that are no part of a key",
};
const quoted = (0,rule/* rule */.H)("secret/quoted", {
    why: (facts) => `${(0,rules_place/* subject */.bc)(facts)} includes ${QUOTE_NAMES[facts.quotes]} around the key, and they would be sent with it.`,
    fix: (facts) => `Copy the key without ${facts.quotes === "signs" ? "what is around it" : "its quotes"} and ${(0,rules_place/* storeAgain */.yx)(facts)}.`,
});
const PREFIX_NAMES = {
    scheme: "begins with the word of an authorization scheme, which the client adds by itself",
    header: "begins with the name of an HTTP header, which the client adds by itself",
    name: "begins with the name of a variable",
    json: "is a whole JSON object",
    "auth-json": "is a whole auth.json",
};
const prefixed = (0,rule/* rule */.H)("secret/prefixed", {
    why: (facts) => `${(0,rules_place/* subject */.bc)(facts)} ${PREFIX_NAMES[facts.prefix]}.`,
    fix: (facts) => `Copy only the key out of it and ${(0,rules_place/* storeAgain */.yx)(facts)}.`,
});
const secret_words_placeholder = (0,rule/* rule */.H)("secret/placeholder", {
    why: (facts) => `${(0,rules_place/* subject */.bc)(facts)} holds a word that stands for a key in examples, not a key.`,
    fix: (facts) => `Create a key on the provider's page and ${(0,rules_place/* storeAgain */.yx)(facts)}.`,
});
const unexpanded = (0,rule/* rule */.H)("secret/unexpanded", {
    why: (facts) => `${(0,rules_place/* subject */.bc)(facts)} holds an expression as it was written; nothing put the key in its place.`,
    fix: (facts) => facts.form === "workflow"
        ? `Write ${(0,markup/* code */.aY)("${{ secrets.NAME }}")} in the workflow file itself; in a secret, a script or a config file it is plain text.`
        : `Shells and templates are not run on this value: copy the key itself and ${(0,rules_place/* storeAgain */.yx)(facts)}.`,
});
const masked = (0,rule/* rule */.H)("secret/masked", {
    why: (facts) => `${(0,rules_place/* subject */.bc)(facts)} is a copy in which a page or a log has hidden part of the key.`,
    fix: (facts) => `Providers show a key only once, so create a new one and ${(0,rules_place/* storeAgain */.yx)(facts)}.`,
});
const truncated = (0,rule/* rule */.H)("secret/truncated", {
    why: (facts) => facts.form === "prefix-only"
        ? `${(0,rules_place/* subject */.bc)(facts)} holds only the prefix of a key.`
        : `${(0,rules_place/* subject */.bc)(facts)} has ${facts.length} characters, fewer than any key of ${facts.provider}.`,
    fix: (facts) => `Copy the whole key and ${(0,rules_place/* storeAgain */.yx)(facts)}.`,
});
/** What was saved in place of a key, by the words used in messages. */
const NOT_KEYS = {
    "base-url": "is the base URL",
    model: "is the name of the model",
    "own-name": "holds its own name",
    url: "is a URL",
    email: "is an e-mail address",
    path: "is the name of a file",
    pem: "is a private key or a certificate for TLS or SSH",
    list: "is a JSON list",
    id: "is the id of an organization or a project",
    base64: "is a key in base64, which is not undone on the way",
    word: "is a single word",
    short: "has fewer than 8 characters and no digit",
    long: "is longer than any API key (4096 characters)",
};
const secret_words_notAKey = (0,rule/* rule */.H)("secret/not-a-key", {
    why: (facts) => `${(0,rules_place/* subject */.bc)(facts)} ${NOT_KEYS[facts.form]}, so it is no API key.`,
    fix: (facts) => `Copy the key from the provider's page and ${(0,rules_place/* storeAgain */.yx)(facts)}.`,
});
const SERVICES = {
    github: "a GitHub token",
    "github-token": "this job's GITHUB_TOKEN",
    slack: "a Slack token",
    aws: "an AWS access key id",
    stripe: "a Stripe key",
    gitlab: "a GitLab token",
    npm: "an npm token",
    pypi: "a PyPI token",
    "openai-admin": "an admin key of OpenAI, which manages an organization and calls no models",
    "anthropic-admin": "an admin key of Anthropic, which manages an organization and calls no models",
    "claude-login": "a login token of Claude Code, not an API key",
    "chatgpt-login": "a login token (JWT), as a ChatGPT sign-in gives; the OpenAI API takes API keys",
};
const otherService = (0,rule/* rule */.H)("secret/other-provider", {
    why: (facts) => `${(0,rules_place/* subject */.bc)(facts)} holds ${SERVICES[facts.service]}.`,
    fix: (facts) => `Create an API key on the model provider's page and ${(0,rules_place/* storeAgain */.yx)(facts)}.`,
});
const otherProvider = (0,rule/* rule */.H)("secret/other-provider", {
    why: (facts) => `${(0,rules_place/* subject */.bc)(facts)} holds a key of ${facts.owner}, but it would be sent to ${facts.expected}.`,
    fix: (facts) => `Use a key of ${facts.expected} (copy it and ${(0,rules_place/* storeAgain */.yx)(facts)}), or set the base URL and the provider to those of ${facts.owner}.`,
});

;// CONCATENATED MODULE: ./build/rules/secret-kinds.js







const LONGEST_KEY = 4096;
/** Fewer characters after a provider's own prefix are no key of any provider in the table. */
const SHORTEST_PART = 12;
/** No hosted provider has a key of fewer characters, whatever they are; a server of one's own takes any. */
const SHORTEST_HOSTED = 4;
/** The finding for a value that is no key at all, `core` being what is left without quotes and names. */
function insteadOfKey(visible, core, context) {
    const { place, situation } = context;
    const notAKey = (form) => secret_words_notAKey({ ...place, form }, situation);
    if (/-----BEGIN |^ssh-[a-z0-9-]+ AAAA/.test(visible))
        return notAKey("pem");
    if (visible.length > LONGEST_KEY)
        return notAKey("long");
    const equal = equalTo(core, context);
    if (equal !== undefined)
        return notAKey(equal);
    if ((0,placeholder/* isUnexpanded */.n4)(core)) {
        return unexpanded({ ...place, form: core.includes("${{") ? "workflow" : "other" }, situation);
    }
    if ((0,placeholder/* isMasked */.So)(core))
        return masked(place, situation);
    if (takesAnyWord(core, context.target))
        return undefined;
    if ((0,placeholder/* isPlaceholder */.wK)(core) || (0,placeholder/* isPlaceholder */.wK)(visible))
        return secret_words_placeholder(place, situation);
    if (isBarePrefix(core))
        return undefined;
    const form = formOf(visible, core, context.target);
    return form === undefined ? undefined : notAKey(form);
}
/** The whole value is a JSON object; `auth-json` where it has the fields of Codex's login file. */
function jsonObject(visible) {
    if (!visible.startsWith("{") || !visible.endsWith("}"))
        return undefined;
    try {
        JSON.parse(visible);
        return /"(?:OPENAI_API_KEY|tokens|auth_mode)"\s*:/.test(visible) ? "auth-json" : "json";
    }
    catch {
        return undefined;
    }
}
/** How many keys stand in one value; 1 where nothing shows that there are more. */
function severalKeys(core) {
    const parts = (0,secret_forms/* keysIn */.q7)(core).filter((part) => (0,providers/* publicPrefix */.O6)(part) !== "");
    const first = parts[0];
    return first !== undefined && core.startsWith(first) ? parts.length : 1;
}
function isBarePrefix(core) {
    return core === "sk-" || providers/* PROVIDERS */.xq.some((provider) => provider.keyPrefixes.includes(core));
}
/** A bare prefix, a provider's own prefix with next to nothing after it, or a key that could be completed. */
function truncation(core, { target, place, situation }) {
    const facts = { ...place, length: core.length };
    if (isBarePrefix(core))
        return truncated({ ...facts, form: "prefix-only", provider: (0,markup/* code */.aY)("") }, situation);
    const owner = (0,providers/* providerOfKey */.wr)(core);
    const prefix = owner?.ownPrefixes
        .filter((own) => core.startsWith(own))
        .sort((a, b) => b.length - a.length)[0];
    if (owner !== undefined && prefix !== undefined && core.length - prefix.length < SHORTEST_PART) {
        return truncated({ ...facts, form: "short", provider: (0,markup/* code */.aY)(owner.name) }, situation);
    }
    const receiver = receiverOf(target);
    if (receiver?.keyShape === undefined || (owner !== undefined && owner.id !== receiver.id))
        return undefined;
    if (!isBeginningOf(receiver.keyShape, core))
        return undefined;
    return truncated({ ...facts, form: "shorter-than-shape", provider: (0,markup/* code */.aY)(receiver.name) }, situation);
}
/** A credential of another service, or of another provider where the base URL is not the user's own choice. */
function foreignKey(core, context) {
    const { target, place, situation } = context;
    const service = serviceOf(core, context);
    if (service !== undefined) {
        const level = service.endsWith("-admin") ? { level: "warning" } : {};
        return otherService({ ...place, service }, { ...situation, ...level });
    }
    const receiver = receiverOf(target);
    const owner = target.baseUrl?.from.kind === "default" ? foreignOwner(core, receiver) : undefined;
    if (owner === undefined || receiver === undefined)
        return undefined;
    return otherProvider({ ...place, owner: (0,markup/* code */.aY)(owner.name), expected: (0,markup/* code */.aY)(receiver.name) }, situation);
}
function serviceOf(core, { target, environment }) {
    const receiver = receiverOf(target)?.id;
    if (target.known?.id !== "github-models") {
        if (core === environment.variables["GITHUB_TOKEN"])
            return "github-token";
        const service = (0,providers/* foreignToken */.Yv)(core);
        if (service !== undefined)
            return service;
    }
    if (receiver === "openai" && core.startsWith("sk-admin-"))
        return "openai-admin";
    if (receiver === "anthropic" && core.startsWith("sk-ant-admin"))
        return "anthropic-admin";
    if (receiver === "anthropic" && core.startsWith("sk-ant-oat"))
        return "claude-login";
    const jwt = /^eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*$/.test(core);
    return jwt && receiver === "openai" ? "chatgpt-login" : undefined;
}
function equalTo(core, { target }) {
    const names = [target.key?.from, target.keyExpectedAt].flatMap((origin) => origin?.kind === "env" || origin?.kind === "input" ? [origin.name] : []);
    if (names.includes(core))
        return "own-name";
    if (core === target.baseUrl?.value)
        return "base-url";
    return target.models.some((model) => model.value === core) ? "model" : undefined;
}
/** Local servers take any word, and their documents name some to type. */
function takesAnyWord(core, target) {
    const wordly = (0,placeholder/* isPlaceholder */.wK)(core) || (0,placeholder/* isLocalWord */.Ko)(core) || /^[A-Za-z-]+$/.test(core);
    if (target.known?.kind === "server")
        return wordly;
    const url = target.baseUrl?.value ?? "";
    const local = URL.canParse(url) && (0,address/* hostKind */.P)(new URL(url).hostname) === "loopback";
    return local && (0,placeholder/* isLocalWord */.Ko)(core);
}
const FILE_NAME = /^(?:~|\.{1,2})?[/\\](?:home|Users|etc|var|run|tmp|opt|usr|root|github|workspace|mnt|secrets?)[/\\]|^(?:~|\.{1,2})[/\\]|^[A-Za-z]:\\|^[\w./\\-]{0,200}\.(?:json|txt|toml|ya?ml|env|pem|key|md)$/;
/** As the settings pages of OpenAI show them, beside the key's own page. */
const OPENAI_ID = /^(?:org-|proj_)[A-Za-z0-9]{20,40}$/;
/** Such as `kubectl get secret` prints it: the prefix of a known kind of key, and nothing but ASCII after it. */
function isBase64OfKey(core) {
    if (!/^[A-Za-z0-9+/_-]{24,}={0,2}$/.test(core) || (0,providers/* publicPrefix */.O6)(core) !== "")
        return false;
    const text = Buffer.from(core, "base64").toString("latin1").trim();
    return (0,providers/* publicPrefix */.O6)(text) !== "" && /^[\x21-\x7e]{16,}$/.test(text);
}
function formOf(visible, core, target) {
    if (/^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(core))
        return "url";
    if (/^[^@\s]{1,64}@[^@\s]{1,255}\.[a-z]{2,24}$/i.test(core))
        return "email";
    if (FILE_NAME.test(core))
        return "path";
    if (/^\[.*\]$/s.test(visible))
        return "list";
    const receiver = receiverOf(target);
    if (receiver?.id === "openai" && OPENAI_ID.test(core))
        return "id";
    if (isBase64OfKey(core))
        return "base64";
    const hosted = receiver !== undefined && receiver.kind !== "server";
    if ((0,providers/* findProviderById */.ve)(core) !== undefined || (hosted && /^[A-Za-z]{1,24}$/.test(core)))
        return "word";
    if (hosted && core.length < SHORTEST_HOSTED)
        return "short";
    return core.length < 8 && !/\d/.test(core) && (0,providers/* publicPrefix */.O6)(core) === "" ? "short" : undefined;
}
/** The shape does not match, but would with more characters after it. */
function isBeginningOf(shape, core) {
    const pattern = new RegExp(shape.startsWith("^") ? shape : `^(?:${shape})$`);
    if (pattern.test(core))
        return false;
    return ["0", "a", "A"].some((filler) => Array.from({ length: 200 }, (_, count) => core + filler.repeat(count + 1)).some((longer) => pattern.test(longer)));
}

;// CONCATENATED MODULE: ./build/rules/secret.js










/**
 * Judges the key as it is stored, before anything is sent. A value that is no key at all gives one finding; a key
 * with faults gives one for each, the most telling first. No character of its secret part gets into a message.
 */
function judgeSecret(target, environment, show) {
    const origin = target.key?.from ?? target.keyExpectedAt;
    if (origin === undefined)
        return [];
    const place = (0,rules_place/* placeOf */.$t)(origin, environment.variables["GITHUB_ACTIONS"] === "true", show);
    const context = { target, environment, place, show, situation: { at: origin } };
    if (target.key === undefined || isBlank(target.key.value))
        return [absent(context, target.key)];
    return presentKey(target.key.value.reveal(), context);
}
/** What a report says of a key. `prefix` is its public part, `length` counts UTF-16 units. */
function keyFacts(key) {
    return { length: key.length, prefix: (0,providers/* publicPrefix */.O6)(key.reveal()), fingerprint: key.fingerprint };
}
function isBlank(key) {
    return withoutInvisible(key.reveal()).trim() === "";
}
function absent(context, key) {
    const { environment, place, show, situation } = context;
    const event = environment.secretsWithheld;
    if (event !== undefined)
        return withheld({ ...place, event }, situation);
    const absence = situation.at === undefined ? PLAIN : (0,rules_absence/* absenceOf */.L)(situation.at, environment, show);
    return key === undefined
        ? missing({ ...place, absence }, situation)
        : empty({ ...place, absence, blank: key.value.length > 0 }, situation);
}
const PLAIN = { kind: "plain" };
function presentKey(raw, context) {
    const { place, situation } = context;
    const visible = withoutInvisible(raw).trim();
    const json = jsonObject(visible);
    if (json !== undefined)
        return [prefixed({ ...place, prefix: json }, situation)];
    const peeled = (0,peel/* peel */.z)(visible);
    const instead = insteadOfKey(visible, peeled.core, context);
    if (instead !== undefined)
        return [instead];
    const found = [
        ...wrappings(peeled, place, situation),
        ...characterFaults(raw, peeled.core, context),
        ...[truncation(peeled.core, context) ?? foreignKey(peeled.core, context)].filter((fault) => fault !== undefined),
    ];
    const refused = found.some(({ level }) => level === "error") ? undefined : refusal(peeled.core, context);
    return refused === undefined ? found : [...found, refused];
}
function wrappings({ prefix, quotes }, place, situation) {
    const found = [];
    if (prefix !== undefined)
        found.push(prefixed({ ...place, prefix }, situation));
    if (quotes !== undefined)
        found.push(quoted({ ...place, quotes }, situation));
    return found;
}
function characterFaults(raw, core, context) {
    const inner = innerWhiteSpace(core, context);
    const found = [inner, invisible(raw.trim(), context), secret_nonAscii(core, context), edges(raw, context)];
    return found.filter((finding) => finding !== undefined);
}
function innerWhiteSpace(core, { target, place, situation }) {
    const keys = severalKeys(core);
    const white = whiteSpaceIn(core) ?? { count: 0, position: 1, kind: "space" };
    if (keys < 2 && white.count === 0)
        return undefined;
    const effect = effectOf(target, core);
    const { count, position, kind } = white;
    return innerWhitespace({ ...place, keys, count, position, white: kind, effect }, situation);
}
function invisible(trimmed, { target, place, situation }) {
    const found = invisibleIn(trimmed);
    if (found === undefined)
        return undefined;
    const { count, position, codePoint } = found;
    const character = (0,markup/* code */.aY)(`U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`);
    return invisibleCharacters({ ...place, count, position, character, effect: effectOf(target, trimmed) }, situation);
}
function secret_nonAscii(core, { place, situation }) {
    const found = nonAsciiIn(core);
    if (found === undefined)
        return undefined;
    const { count, position, codePoint } = found;
    return nonAscii({ ...place, count, position, form: secret_formOf(String.fromCodePoint(codePoint)) }, situation);
}
function secret_formOf(character) {
    if (/\p{Pd}|\u2212/u.test(character))
        return "dash";
    if (character === "\u00A0")
        return "no-break space";
    return /\p{Pi}|\p{Pf}|[\u201A\u201E]/u.test(character) ? "quotation mark" : "letter or sign";
}
function edges(raw, { target, place, situation }) {
    const { before, after } = edgeWhiteSpace(raw);
    if (before.length + after.length === 0)
        return undefined;
    const trimmed = trimmedBy(target, place, raw);
    const level = trimmed === undefined ? {} : { level: "warning" };
    return edgeWhitespace({ ...place, before, after, trimmed, effect: effectOf(target, raw) }, { ...situation, ...level });
}
/** Who takes the white space off by itself: Codex from CODEX_API_KEY, codex-action's proxy line ends at the end. */
function trimmedBy({ client, key }, place, raw) {
    if (client === "codex-action")
        return /^\S(?:[^]*\S)?[\r\n]+$/.test(raw) ? "codex-action" : undefined;
    const isLogin = place.kind === "env" && key?.from.kind === "env" && key.from.name === "CODEX_API_KEY";
    return client === "codex" && isLogin ? "codex" : undefined;
}
/** The key is whole as far as can be seen, and codex-action's proxy refuses it all the same. */
function refusal(core, { target, place, situation }) {
    if (target.client !== "codex-action")
        return undefined;
    const position = core.search(/[^A-Za-z0-9_-]/) + 1;
    if (position > 0) {
        const count = core.replace(/[A-Za-z0-9_-]/g, "").length;
        return (0,codex_action/* refusedByProxy */.SR)({ ...place, form: "character", count, position }, situation);
    }
    const long = target.key !== undefined && (0,proxy_key/* proxyKeyOf */.z)(target.key.value) === undefined;
    return long ? (0,codex_action/* refusedByProxy */.SR)({ ...place, form: "long", count: 0, position: 0 }, situation) : undefined;
}
/** Codex drops a header whose value has a control character other than tab, and says nothing. */
function effectOf(target, value) {
    if (target.client === "codex-action")
        return "refused";
    return target.client === "codex" && breaksHeader(value) ? "no-header" : "sent";
}

// EXTERNAL MODULE: ./build/model-list.js
var model_list = __webpack_require__(5354);
// EXTERNAL MODULE: ./build/signs/network-codes.js
var network_codes = __webpack_require__(9864);
// EXTERNAL MODULE: ./build/signs/read-response.js + 18 modules
var read_response = __webpack_require__(2589);
;// CONCATENATED MODULE: ./build/observation.js



/**
 * Reads the evidence of one request in the light of the target. The signs are tried only where somebody asks what
 * the answer means: of a control request its status is enough.
 */
function observe(request, evidence, target) {
    if (evidence.kind === "failure")
        return { kind: "silence", request, failure: evidence, reading: (0,network_codes/* readFailure */.f)(evidence) };
    const context = contextOf(request, target);
    let read;
    const readOnce = () => (read ??= (0,read_response/* readResponse */.U)(evidence, context));
    const mayList = context.asked === "models" && evidence.status === 200;
    return {
        kind: "answer",
        request,
        response: evidence,
        get reading() {
            return readOnce();
        },
        ids: mayList && readOnce().id === "ok" ? idsIn(evidence) : undefined,
    };
}
function idsIn(response) {
    const list = (0,model_list/* modelListOf */.H_)(response);
    return list.kind === "other" ? undefined : list.ids;
}
function contextOf(request, target) {
    return {
        asked: askedBy(request, target),
        provider: target.known,
        providerId: target.provider?.value,
        url: new URL(request.url),
        keySent: request.authenticated ? target.key?.value : undefined,
    };
}
function askedBy(request, target) {
    if (request.purpose === "key")
        return "key";
    if (["route", "keyless-route", "request"].includes(request.purpose))
        return target.wireApi;
    return "models";
}
/** The server would not answer this caller: it looked at the credentials, or at their absence. */
function isRefusal(observation) {
    if (observation.kind === "silence")
        return false;
    const { status } = observation.response;
    return (status >= 400 && status < 500 && status !== 404 && status !== 405 && status !== 408 && status !== 429);
}
/** The server refused for the want of a key, and for nothing in the body. */
function isDenied(observation) {
    if (observation.kind === "silence")
        return false;
    const { status } = observation.response;
    return status === 401 || status === 403 || observation.reading.id.startsWith("auth/");
}
/** An API stands at this path: it refused or judged the request as an API does, not as a web site. */
function isApiAnswer(observation) {
    if (observation.kind === "silence")
        return false;
    const { status, headers } = observation.response;
    const web = /\bhtml\b/i.test(headers["content-type"] ?? "") || observation.reading.id === "route/html";
    return !web && (status === 400 || status === 401 || status === 403 || status === 422 || status === 429);
}
/** A cache answered, so nobody looked at the key (PROVIDERS.md 0.7). */
function isCached(observation) {
    const { headers } = observation.response;
    const shared = /\bpublic\b/i.test(headers["cache-control"] ?? "") && !/authorization/i.test(headers["vary"] ?? "");
    return shared || headers["age"] !== undefined || /\bhit\b/i.test(headers["cf-cache-status"] ?? "");
}

// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
;// CONCATENATED MODULE: ./build/support-packet.js


/** What a provider's support asks for, one line each and nothing secret; empty where no request was made. */
function supportPacket(target, requests, show) {
    const decisive = requests.filter(({ authenticated }) => authenticated).at(-1) ?? requests[0];
    if (decisive === undefined)
        return "";
    const plain = (text) => (0,markup/* unquoted */.qZ)(show(text, 80));
    const base = target.baseUrl === undefined ? undefined : (0,markup/* unquoted */.qZ)((0,foreign_text/* showUrl */.jr)(target.baseUrl.value, show));
    const lines = [
        ["Time (UTC)", decisive.sentAt],
        ["Request", `${decisive.method} ${decisive.url}`],
        ["Base URL", base],
        ["Model", target.models.map(({ value }) => plain(value)).join(", ")],
        ["HTTP status", decisive.status === null ? "no answer" : String(decisive.status)],
        ["Error code", decisive.code],
        ["Request id", decisive.requestId],
        ["Status page", target.known?.statusPage],
    ];
    return lines
        .filter(([, value]) => value !== undefined && value !== null && value !== "")
        .map(([name, value]) => `${name}: ${value ?? ""}`)
        .join("\n");
}

;// CONCATENATED MODULE: ./build/describe.js









/** The target and what became of it, with every foreign string made safe to print. */
function describeTarget(target, judgement, ids, exchanges, show) {
    const plain = (text, maximum) => (0,markup/* unquoted */.qZ)(show(text, maximum));
    const requests = exchanges.map((exchange) => describeRequest(exchange, target, show));
    const required = ids === undefined
        ? target.models.map(({ value }) => ({ id: value, listed: null, suggestions: [] }))
        : compareModels(target.models, ids, target.known);
    return {
        name: plain(target.name, 80),
        client: clientOf(target),
        provider: target.provider === undefined ? null : plain(target.provider.value, 80),
        status: judgement.status,
        verdict: judgement.verdict,
        baseUrl: target.baseUrl === undefined
            ? null
            : { value: (0,markup/* unquoted */.qZ)((0,foreign_text/* showUrl */.jr)(target.baseUrl.value, show)), from: originOf(target.baseUrl.from, show) },
        key: target.key === undefined
            ? null
            : { from: originOf(target.key.from, show), ...keyFacts(target.key.value) },
        credit: creditIn(exchanges, target),
        plan: target.plan === undefined ? null : describePlan(target.plan, show),
        models: {
            count: ids?.length ?? null,
            required: required.map(({ id, listed, suggestions }) => ({
                id: plain(id, 80),
                listed,
                suggestions: suggestions.map((suggestion) => plain(suggestion, 80)),
            })),
        },
        requests,
        findings: judgement.findings.map((finding) => placed(finding, show)),
        support: supportPacket(target, requests, show),
    };
}
/** As it was asked for: `codex`, `codex@0.133`. */
function clientOf({ client, clientVersion }) {
    return clientVersion === undefined ? client : `${client}@${clientVersion}`;
}
function creditIn(exchanges, target) {
    const tells = target.known?.proof?.tells;
    const answer = exchanges.findLast(({ request }) => request.purpose === "key")?.evidence;
    if (tells === undefined || answer?.kind !== "response" || answer.status !== 200)
        return null;
    return readCredit(tells, answer.body) ?? null;
}
function describePlan(plan, show) {
    return {
        url: (0,markup/* unquoted */.qZ)((0,foreign_text/* showUrl */.jr)(plan.url, show)),
        modelsUrl: (0,markup/* unquoted */.qZ)((0,foreign_text/* showUrl */.jr)(plan.modelsUrl, show)),
        authorization: plan.authorization === null
            ? null
            : { scheme: plan.authorization.scheme, fingerprint: headerFingerprint(plan.authorization) },
        headers: plan.headers.map(({ name }) => (0,markup/* unquoted */.qZ)(show(name.toLowerCase(), 80))),
    };
}
/** Spaces and tabs at the end of a header's value are cut by every server (RFC 9110, 5.5). */
function headerFingerprint({ value }) {
    return new secret/* Secret */.z(value.reveal().replace(/[ \t]+$/, "")).fingerprint;
}
/** The finding with its place made safe to print; its words are already. */
function placed(finding, show) {
    return finding.at === undefined ? finding : { ...finding, at: originOf(finding.at, show) };
}
function originOf(origin, show) {
    if (origin.kind === "file")
        return { ...origin, path: (0,markup/* unquoted */.qZ)((0,foreign_text/* showPath */.P8)(origin.path, show)) };
    return { ...origin, name: (0,markup/* unquoted */.qZ)(show(origin.name, 80)) };
}
const PLAIN_CODE = /^[A-Za-z0-9_.-]{1,64}$/;
const PLAIN_REQUEST_ID = /^[A-Za-z0-9_-]{1,128}$/;
function describeRequest(exchange, target, show) {
    const { request, evidence, attempt, sentAt, durationMs } = exchange;
    const told = evidence.kind === "response" ? (0,read_response/* readLabels */.k)(evidence, contextOf(request, target)) : evidence;
    return {
        purpose: request.purpose,
        method: request.method,
        url: (0,markup/* unquoted */.qZ)((0,foreign_text/* showUrl */.jr)(request.url, show)),
        authenticated: request.authenticated,
        attempt,
        status: evidence.kind === "response" ? evidence.status : null,
        code: whereUntouched(told.code, PLAIN_CODE, show),
        requestId: whereUntouched("requestId" in told ? told.requestId : undefined, PLAIN_REQUEST_ID, show),
        sentAt,
        durationMs,
    };
}
/** Text of a plain form in which nothing had to be cleaned or redacted; null otherwise. */
function whereUntouched(text, form, show) {
    if (text === undefined || !form.test(text))
        return null;
    return (0,markup/* unquoted */.qZ)(show(text)) === text ? text : null;
}

// EXTERNAL MODULE: ./build/crash.js
var crash = __webpack_require__(8751);
// EXTERNAL MODULE: ./build/finding.js
var finding = __webpack_require__(1633);
;// CONCATENATED MODULE: ./build/overall.js

const WORST = ["fail", "warn", "skip", "pass"];
/** The worst target decides the job; among equals the one whose verdict is of the first layer. */
function overall(targets) {
    const status = WORST.find((candidate) => targets.some((target) => target.status === candidate)) ?? "pass";
    const decisive = targets.filter((target) => target.status === status).toSorted(byLayer);
    return {
        status,
        verdict: decisive[0]?.verdict ?? "ok",
        retryable: status === "fail" && decisive.every(isRetryable),
        targets,
    };
}
function byLayer(a, b) {
    return rankOf(a) - rankOf(b);
}
function rankOf({ verdict }) {
    return verdict === "ok" ? finding/* LAYERS */.R.length : finding/* LAYERS */.R.indexOf((0,finding/* layerOf */.Z)(verdict));
}
/** Whether the finding that decided may heal. */
function isRetryable({ findings }) {
    return findings.find(({ level }) => level === "error")?.retryable ?? false;
}
/** Names tell targets apart wherever they are listed: the second of a name is called `name (2)`. */
function distinctNames(names) {
    const taken = new Set();
    return names.map((given) => {
        let name = given;
        for (let number = 2; taken.has(name); number += 1)
            name = `${given} (${number})`;
        taken.add(name);
        return name;
    });
}

;// CONCATENATED MODULE: ./build/candidates.js
const VERSION = /\/v\d+(?:beta\d*|alpha\d*)?$/i;
const MOST = 4;
/** Base URLs that may have been meant, likeliest first, all of the same origin and without a trailing slash. */
function candidateBaseUrls(baseUrl, known) {
    const url = new URL(baseUrl);
    const path = url.pathname.replace(/\/+$/, "");
    const documented = (known?.baseUrls ?? [])
        .filter((text) => URL.canParse(text) && new URL(text).origin === url.origin)
        .map((text) => new URL(text).pathname.replace(/\/+$/, ""));
    const paths = [
        ...documented,
        ...(VERSION.test(path) ? shorterPaths(path) : [`${path}/v1`]),
        "/v1",
        "/api/v1",
    ];
    return [...new Set(paths)]
        .filter((candidate) => candidate !== path)
        .slice(0, MOST)
        .map((candidate) => `${url.origin}${candidate}`);
}
/** The path of a request below the base URL names a version of the API. */
function hasVersion(url) {
    return VERSION.test(new URL(url).pathname.replace(/\/models$/, ""));
}
function shorterPaths(path) {
    const shorter = path.replace(VERSION, "");
    return VERSION.test(shorter) ? [shorter] : [shorter, `${path}/openai`];
}
/** What was wrong, if `corrected` is right: undefined where no reason of its own names it. */
function faultOfPath(baseUrl, corrected) {
    const wrong = new URL(baseUrl).pathname.replace(/\/+$/, "");
    const right = new URL(corrected).pathname.replace(/\/+$/, "");
    if (right.startsWith(`${wrong}/`) || !VERSION.test(wrong))
        return VERSION.test(right) ? "base-url/version-missing" : undefined;
    return VERSION.test(wrong.replace(VERSION, "")) ? "base-url/version-doubled" : undefined;
}

;// CONCATENATED MODULE: ./build/streamed-request.js
const PROMPT = "Reply with the word ok.";
const TOOL = {
    name: "noop",
    description: "Does nothing. There is no need to call it.",
    parameters: { type: "object", properties: {} },
};
/** The body of the smallest request that looks like an agent's: streamed, with one tool. */
function streamedRequestBody(wireApi, model) {
    return JSON.stringify(BODIES[wireApi](model));
}
const BODIES = {
    responses: responsesBody,
    chat: chatBody,
    messages: messagesBody,
};
/** developers.openai.com/api/reference, "Create a model response": 16 is the least that may be asked for. */
function responsesBody(model) {
    return {
        model,
        input: [{ type: "message", role: "user", content: [{ type: "input_text", text: PROMPT }] }],
        tools: [{ type: "function", strict: false, ...TOOL }],
        tool_choice: "auto",
        max_output_tokens: 16,
        store: false,
        stream: true,
    };
}
/** Without a limit of tokens: its name differs between models, and some servers refuse a name they do not know. */
function chatBody(model) {
    return {
        model,
        messages: [{ role: "user", content: PROMPT }],
        tools: [{ type: "function", function: TOOL }],
        stream: true,
    };
}
/** platform.claude.com/docs/en/api/messages: the limit of tokens has to be given. */
function messagesBody(model) {
    const { parameters, ...tool } = TOOL;
    return {
        model,
        max_tokens: 16,
        messages: [{ role: "user", content: PROMPT }],
        tools: [{ ...tool, input_schema: parameters }],
        stream: true,
    };
}
/** The events that end a stream in good order; a limit of tokens that was reached is such an end. */
const LAST_EVENT = {
    responses: /"type"\s{0,4}:\s{0,4}"response\.(?:completed|incomplete)"|^event: ?response\.(?:completed|incomplete)\s*$/m,
    messages: /"type"\s{0,4}:\s{0,4}"message_stop"|^event: ?message_stop\s*$/m,
    chat: /^data: ?\[DONE\]\s*$|"finish_reason"\s{0,4}:\s{0,4}"/m,
};
/** Whether a body is a stream of events that came to its end. */
function isWholeStream(wireApi, body) {
    return /^(?:data|event): ?/m.test(body) && LAST_EVENT[wireApi].test(body);
}

// EXTERNAL MODULE: ./build/target.js
var target = __webpack_require__(2631);
;// CONCATENATED MODULE: ./build/requests.js



/** Query parameters that select an API version and hold no credential: kept where the key is left out. */
const HARMLESS_PARAMETERS = new Set(["api-version", "limit", "page_size", "pageSize", "per_page"]);
function headersOf(extra) {
    return Object.fromEntries(extra.map(({ name, value }) => [name.toLowerCase(), value.reveal()]));
}
function authenticatedHeaders(plan) {
    const { authorization } = plan;
    if (authorization === null)
        return headersOf(plan.headers);
    return { ...headersOf(plan.headers), [authorization.header.toLowerCase()]: authorization.value.reveal() };
}
function keylessHeaders({ known, wireApi }) {
    const own = wireApi === "messages" ? { "anthropic-version": target/* ANTHROPIC_VERSION */.y } : {};
    const required = Object.entries(known?.requiredHeaders ?? {});
    return { ...own, ...Object.fromEntries(required.map(([name, value]) => [name.toLowerCase(), value])) };
}
function withoutCredentials(text) {
    const url = new URL(text);
    url.username = "";
    url.password = "";
    for (const name of [...url.searchParams.keys()])
        if (!HARMLESS_PARAMETERS.has(name))
            url.searchParams.delete(name);
    return url.href;
}
/** The URL of the list: the table knows other paths and the largest page of its own providers. */
function listUrl(target, plan) {
    const path = target.known?.models.path ?? "/models";
    const planned = new URL(plan.modelsUrl);
    if (path === "/models")
        return planned.href;
    const [pathname, query] = path.split("?");
    planned.pathname = planned.pathname.replace(/\/models$/, pathname ?? "");
    for (const [name, value] of new URLSearchParams(query))
        planned.searchParams.set(name, value);
    return planned.href;
}
/** The client would send the key: in the header for it, or in a header or query that the config adds. */
function sendsKey(target, plan) {
    return plan.authorization !== null || target.key !== undefined;
}
function listRequest(target, plan) {
    return {
        purpose: "models",
        method: "GET",
        url: listUrl(target, plan),
        headers: { accept: "application/json", ...authenticatedHeaders(plan) },
        authenticated: sendsKey(target, plan),
    };
}
/** The list without the key: whoever answers it shows it to anyone. */
function controlRequest(target, plan) {
    return keyless(target, "control", "GET", listUrl(target, plan));
}
/** The list with a made-up key of the same kind: some hosts need a key there but do not read it. */
function wrongKeyRequest(target, plan) {
    const request = keyless(target, "wrong-key", "GET", listUrl(target, plan));
    const prefix = target.key === undefined ? "" : (0,providers/* publicPrefix */.O6)(target.key.value.reveal());
    const wrong = `${prefix}made-up-by-provider-preflight-0000`;
    const header = plan.authorization?.header ?? "Authorization";
    const value = header === "Authorization" ? `Bearer ${wrong}` : wrong;
    return { ...request, headers: { ...request.headers, [header.toLowerCase()]: value } };
}
/** The provider's own key endpoint, at the base URL's origin: the key goes nowhere else. */
function keyRequest(target, plan, proof) {
    const base = target.baseUrl?.value.replace(/\/+$/, "") ?? "";
    const planned = new URL(plan.url);
    const text = proof.url.replace("{base}", base);
    if (!URL.canParse(text, planned.origin))
        return undefined;
    const url = new URL(text, planned.origin);
    if (url.origin !== planned.origin)
        return undefined;
    return {
        purpose: "key",
        method: proof.method,
        url: url.href,
        headers: { accept: "application/json", ...authenticatedHeaders(plan) },
        ...(proof.method === "POST" ? { body: "{}" } : {}),
        authenticated: true,
    };
}
/** An empty object posted to the wire route: servers check the key before the body, and nothing is generated. */
function routeRequest(target, plan) {
    return {
        purpose: "route",
        method: "POST",
        url: plan.url,
        headers: {
            accept: "application/json",
            "content-type": "application/json",
            ...authenticatedHeaders(plan),
        },
        body: "{}",
        authenticated: sendsKey(target, plan),
    };
}
/** A real request, as an agent makes it: billed, and made only where it is asked for. */
function streamedRequest(target, plan, model) {
    return {
        ...routeRequest(target, plan),
        purpose: "request",
        headers: {
            accept: "text/event-stream",
            "content-type": "application/json",
            ...authenticatedHeaders(plan),
        },
        body: streamedRequestBody(target.wireApi, model),
    };
}
function keylessRouteRequest(target, plan) {
    return keyless(target, "keyless-route", "POST", plan.url);
}
function candidateRequest(target, baseUrl) {
    return keyless(target, "candidate", "GET", `${baseUrl}/models`);
}
/** A path that no API has: tells whether a server refuses before it routes. */
function nowhereRequest(target, plan) {
    return keyless(target, "candidate", "GET", `${new URL(plan.url).origin}/no-such-path-of-any-api/models`);
}
function keyless(target, purpose, method, url) {
    const post = method === "POST";
    return {
        purpose,
        method,
        url: withoutCredentials(url),
        headers: {
            accept: "application/json",
            ...(post ? { "content-type": "application/json" } : {}),
            ...keylessHeaders(target),
        },
        ...(post ? { body: "{}" } : {}),
        authenticated: false,
    };
}

;// CONCATENATED MODULE: ./build/investigate.js





function* investigate(course) {
    const conclusion = yield* judgeSetup(course);
    const failed = conclusion.findings.some(({ level }) => level === "error");
    if (course.mode !== "request" || failed)
        return conclusion;
    return {
        ...conclusion,
        findings: [...conclusion.findings, ...(yield* judgeStream(course, conclusion.ids))],
    };
}
function* judgeSetup(course) {
    const { target, plan, mode, verdicts } = course;
    if (mode === "route")
        return { findings: yield* judgeRoute(course) };
    if (target.known?.models.path === null)
        return {
            findings: mode === "models" ? [verdicts.noList(), verdicts.unproven(false)] : yield* proveByEndpoint(course),
        };
    const list = yield listRequest(target, plan);
    if (list.kind === "silence")
        return { findings: [verdicts.of(list)] };
    if (list.ids === undefined)
        return { findings: mayHideGoodKey(list.reading.id) ? yield* trace(course, list) : [verdicts.of(list)] };
    const models = verdicts.models(list.ids, (0,model_list/* isPartialList */.Uo)(list.response));
    const proof = sendsKey(target, plan) ? yield* prove(course, list) : [];
    return { findings: [...proof, ...models], ids: list.ids };
}
/** One real request with a tool, whose stream must come to its end. */
function* judgeStream({ target, plan, verdicts }, ids = []) {
    const model = target.models[0]?.value ?? ids[0];
    if (model === undefined)
        return [verdicts.noModel()];
    const answer = yield streamedRequest(target, plan, model);
    if (answer.kind === "silence" || answer.reading.id !== "ok")
        return [verdicts.of(answer)];
    return isWholeStream(target.wireApi, answer.response.body) ? [] : [verdicts.streamBroken(answer)];
}
/** Refusals of the list that say nothing certain of the key: the wire route may work all the same. */
function mayHideGoodKey(id) {
    return id === "access/permission" || id === "service/error" || isAboutPath(id) || id.startsWith("wire/");
}
function isAboutPath(id) {
    return id.startsWith("route/") || id.startsWith("base-url/version-") || id === "base-url/endpoint-path";
}
/** A 200 is worth something only where the list is not shown to anyone. */
function* prove(course, list) {
    const { target, mode, verdicts } = course;
    const publicList = target.known?.models.provesKey === false || isCached(list);
    if (!publicList && target.known?.models.provesKey === true)
        return [];
    if (!publicList && (yield* listIsGuarded(course)))
        return [];
    return mode === "models" ? [verdicts.unproven(false)] : yield* proveByEndpoint(course);
}
/** Asks without the key, and only where that is answered, with a made-up one. */
function* listIsGuarded({ target, plan }) {
    const control = yield controlRequest(target, plan);
    if (isDenied(control))
        return true;
    if (control.kind === "silence" || control.ids === undefined)
        return false;
    return isDenied(yield wrongKeyRequest(target, plan));
}
/** The provider's own key endpoint, else the wire route. */
function* proveByEndpoint(course) {
    const { target, plan, verdicts } = course;
    const request = target.known?.proof === undefined ? undefined : keyRequest(target, plan, target.known.proof);
    if (request !== undefined) {
        const answer = yield request;
        if (answer.kind === "silence")
            return [verdicts.of(answer)];
        if (answer.reading.id === "ok")
            return verdicts.keyState(answer);
        // Older versions of a gateway do not have the endpoint; a third request with the key is not made.
        return [isAboutPath(answer.reading.id) ? verdicts.unproven(true) : verdicts.of(answer)];
    }
    const proof = yield* proveByRoute(course, "list");
    if (proof.kind === "no-route")
        return [verdicts.noRoute(proof.answer)];
    return findingsOf(course, proof);
}
function* judgeRoute(course) {
    const proof = yield* proveByRoute(course, "nothing");
    return proof.kind === "no-route" ? [course.verdicts.of(proof.answer)] : findingsOf(course, proof);
}
function findingsOf({ verdicts }, proof) {
    if (proof.kind === "proven")
        return [];
    return [proof.kind === "fault" ? proof.finding : verdicts.unproven(true)];
}
/** An empty object to the wire route: refused with a bad key, its body judged with a good one. */
function* proveByRoute({ target, plan, verdicts }, before, withoutKey) {
    const answer = yield routeRequest(target, plan);
    if (answer.kind === "silence" || isDecisive(answer.reading.id))
        return { kind: "fault", finding: verdicts.of(answer) };
    if (isNoRoute(answer))
        return { kind: "no-route", answer };
    // Some servers fail on an empty object (llama.cpp answers 500); only a list shows that they do work otherwise.
    if (before !== "list" && hasFailed(answer))
        return before === "failure" ? { kind: "fault", finding: verdicts.of(answer) } : { kind: "unproven" };
    const control = withoutKey ?? (yield keylessRouteRequest(target, plan));
    return isDenied(control) ? { kind: "proven" } : { kind: "unproven" };
}
/** No API answers a body that it has read so. */
function hasFailed({ reading, response: { status } }) {
    return reading.id === "service/error" && status !== 400 && status !== 422;
}
/** Layers that a request without a model can be judged by; the rest only says that its body was read. */
function isDecisive(id) {
    return id !== "service/error" && /^(?:network|secret|auth|access|quota|rate|service)\//.test(id);
}
function isNoRoute({ reading }) {
    return (isAboutPath(reading.id) ||
        reading.id === "wire/responses-unsupported" ||
        reading.id === "wire/chat-unsupported");
}
/** The list is refused, broken or missing: finds out whether the base URL is right all the same. */
function* trace(course, list) {
    const { target, plan, mode, verdicts } = course;
    const withoutKey = yield keylessRouteRequest(target, plan);
    const alive = isApiAnswer(withoutKey);
    if (alive && mode !== "models") {
        const before = hasFailed(list) ? "failure" : "nothing";
        const proof = yield* proveByRoute(course, before, withoutKey);
        if (proof.kind === "fault")
            return [proof.finding];
        if (proof.kind !== "no-route")
            return [verdicts.listUnavailable(list, proof.kind === "proven"), ...findingsOf(course, proof)];
    }
    const unavailable = alive && mode === "models"
        ? [verdicts.listUnavailable(list, false), verdicts.unproven(false)]
        : undefined;
    if (unavailable !== undefined && hasVersion(plan.modelsUrl))
        return unavailable;
    const mended = isAboutPath(list.reading.id) ? yield* mend(course, list) : undefined;
    return mended === undefined ? (unavailable ?? [verdicts.of(list)]) : [mended];
}
/** Tries other base URLs of the same origin without the key. */
function* mend({ target, plan, verdicts }, list) {
    const base = target.baseUrl?.value;
    if (base === undefined)
        return undefined;
    const candidates = candidateBaseUrls(base, target.known);
    const refusesEverything = isRefusal(yield nowhereRequest(target, plan));
    for (const candidate of candidates) {
        const answer = yield candidateRequest(target, candidate);
        if (answer.kind === "silence")
            return undefined;
        const found = answer.ids !== undefined || (isApiAnswer(answer) && !refusesEverything);
        if (found)
            return verdicts.mended(list, candidate, true);
    }
    // Where every path is refused alike, only the usual place of the version can be named, and not proven.
    const [likeliest] = candidates;
    const guess = refusesEverything && new URL(base).pathname === "/" && likeliest !== undefined;
    return guess ? verdicts.mended(list, likeliest, false) : undefined;
}

// EXTERNAL MODULE: ./build/rules/allowed-hosts.js
var allowed_hosts = __webpack_require__(4798);
// EXTERNAL MODULE: ./build/rules/base-url-form.js
var base_url_form = __webpack_require__(1558);
// EXTERNAL MODULE: ./build/rules/base-url-path.js
var base_url_path = __webpack_require__(3495);
// EXTERNAL MODULE: ./build/rules/base-url-words.js
var base_url_words = __webpack_require__(5143);
;// CONCATENATED MODULE: ./build/rules/written-url.js
/** A base URL in the form in which this client is given it: codex-action gets the whole endpoint. */
function asWritten({ client, clientAdds }, baseUrl) {
    if (clientAdds !== undefined && baseUrl.endsWith(clientAdds))
        return baseUrl.slice(0, -clientAdds.length);
    return client === "codex-action" ? `${baseUrl.replace(/(?<!\/)\/+$/, "")}/responses` : baseUrl;
}

;// CONCATENATED MODULE: ./build/rules/base-url.js












/**
 * Judges the base URL as it is written, before any name is resolved. A URL that clients may read in different ways
 * gives one finding and nothing else is asked of it; else the order is that of harm: where the key may not go, then
 * what would make the call fail.
 */
function judgeBaseUrl(target, options, environment, show) {
    const baseUrl = target.baseUrl;
    if (baseUrl === undefined || baseUrl.value.trim() === "") {
        return [base_url_words/* missing */.LO({ client: target.client }, { at: baseUrl?.from })];
    }
    const situation = { at: baseUrl.from };
    const form = (0,base_url_form/* malformation */.E)(baseUrl.value);
    if (form !== undefined)
        return [malformedFinding(form, target, baseUrl, show)];
    const url = new URL(baseUrl.value);
    const { allowedHosts } = options;
    const context = { target, baseUrl, url, allowedHosts, environment, show, situation };
    const found = [base_url_refusal(context), insecure(context), credentials(context), query(context), path(context)];
    return [...found, mismatch(context)].filter((finding) => finding !== undefined);
}
function malformedFinding({ form, corrected }, target, baseUrl, show) {
    const raw = baseUrl.value;
    const facts = { form, given: showRaw(raw, show), codex: codexEffect(target, raw) };
    return base_url_words/* malformed */.Qm({ ...facts, corrected: shownIf(corrected, target, show) }, { at: baseUrl.from });
}
/** As written, apart from what may be a credential: user name, password, query and fragment. */
function showRaw(raw, show) {
    return show(raw.replace(/\/\/[^/@]*@/, "//").replace(/[?#].*$/s, ""), 120);
}
/** Codex parses `base_url` without its trailing slashes, `/responses` added, with Rust's `url` crate. */
function codexEffect(target, raw) {
    if (target.client !== "codex")
        return "as-others";
    const called = `${raw.replace(/\/+$/, "")}/responses`;
    if (!URL.canParse(called) || !/^https?:$/.test(new URL(called).protocol))
        return "builder-error";
    if (/[ ]$/.test(raw))
        return "space-in-path";
    return /^\s|[\t\r\n\\]|^https?:\/?[^/]/i.test(raw) ? "repairs" : "as-others";
}
/** Where the key may not go: an internal address, or a host that nobody allowed. */
function base_url_refusal({ url, baseUrl, allowedHosts, environment, show, situation }) {
    const host = (0,foreign_text/* showHost */.CT)(url.host, show);
    const kind = (0,address/* hostKind */.P)(url.hostname);
    const untrusted = environment.trust === "untrusted";
    if (kind === "metadata" || kind === "unspecified" || (kind === "private" && untrusted)) {
        return base_url_words/* internalAddress */.Qj({ host, form: kind }, situation);
    }
    if (allowedHosts.length > 0) {
        return (0,allowed_hosts/* isAllowedHost */.X)(url, allowedHosts)
            ? undefined
            : base_url_words/* notAllowed */.mj({ host, form: "unlisted" }, situation);
    }
    const chosenByOthers = untrusted && (baseUrl.from.kind === "file" || baseUrl.from.kind === "env");
    return chosenByOthers && !isKnownHost(url)
        ? base_url_words/* notAllowed */.mj({ host, form: "untrusted" }, situation)
        : undefined;
}
function isKnownHost(url) {
    const kind = (0,providers/* findProviderByHost */.yQ)(url.hostname)?.kind;
    return (0,allowed_hosts/* hasOwnPort */.M)(url) && (kind === "vendor" || kind === "gateway");
}
function insecure({ target, url, show, situation }) {
    const kind = (0,address/* hostKind */.P)(url.hostname);
    if (url.protocol !== "http:" || kind === "loopback" || kind === "metadata" || kind === "unspecified")
        return undefined;
    const secure = url.port === "" && kind === "name" ? `https:${cleanUrl(url).slice("http:".length)}` : undefined;
    return base_url_words/* insecure */.vU({ corrected: shownIf(secure, target, show) }, situation);
}
function credentials({ target, url, show, situation }) {
    if (url.username === "" && url.password === "")
        return undefined;
    return base_url_words/* credentials */.z3({ corrected: shownIf(cleanUrl(url), target, show) }, situation);
}
function query({ target, baseUrl, url, show, situation }) {
    if (!/[?#]/.test(baseUrl.value))
        return undefined;
    return base_url_words/* query */.P({ corrected: shownIf(cleanUrl(url), target, show), client: target.client }, situation);
}
/** A default URL is the client's own choice, also where it is a ChatGPT login's. */
function path(context) {
    const { target, baseUrl, url } = context;
    if (baseUrl.from.kind === "default" || isLoginUrl(url, target))
        return undefined;
    // The reader of such a client has judged what was written.
    if (target.clientAdds !== undefined)
        return undefined;
    const fault = (0,base_url_path/* pathFault */.a)(url);
    // A whole endpoint is what codex-action wants, and another one is told by the client's own rule.
    if (fault === undefined || (target.client === "codex-action" && fault.reason === "endpoint-path")) {
        return undefined;
    }
    return pathFinding(fault, context);
}
function pathFinding({ reason, corrected }, { target, url, show, situation }) {
    const facts = { corrected: shownIf(corrected, target, show) };
    const host = (0,foreign_text/* showHost */.CT)(url.host, show);
    if (reason === "malformed") {
        return base_url_words/* malformed */.Qm({ ...facts, form: "other-api", given: (0,foreign_text/* showUrl */.jr)(url.href, show), codex: "as-others" }, situation);
    }
    if (reason === "dashboard-host")
        return base_url_words/* dashboardHost */.X9({ ...facts, host }, situation);
    if (reason === "endpoint-path")
        return base_url_words/* endpointPath */.nM(facts, situation);
    return reason === "version-doubled"
        ? base_url_words/* versionDoubled */.yr(facts, situation)
        : base_url_words/* versionMissing */.$p(facts, situation);
}
/** The tokens of a ChatGPT login belong to this address; API keys do not. */
function isLoginUrl(url, { client, key }) {
    return (client === "codex" &&
        url.hostname === "chatgpt.com" &&
        key !== undefined &&
        (0,secret_forms/* coreOf */.z2)(key.value).startsWith("eyJ"));
}
function mismatch({ target, baseUrl, show, situation }) {
    const receiver = receiverOf(target);
    if (baseUrl.from.kind === "default" || target.key === undefined || receiver === undefined)
        return undefined;
    const owner = foreignOwner((0,secret_forms/* coreOf */.z2)(target.key.value), receiver);
    if (owner === undefined)
        return undefined;
    const hasWire = target.wireApi !== "messages" || owner.id === "anthropic";
    const corrected = hasWire ? shownIf(owner.baseUrls[0], target, show) : undefined;
    return base_url_words/* keyMismatch */.C_({ owner: (0,markup/* code */.aY)(owner.name), receiver: (0,markup/* code */.aY)(receiver.name), corrected }, situation);
}
function cleanUrl(url) {
    return `${url.protocol}//${url.host}${url.pathname}`;
}
function shownIf(url, target, show) {
    return url === undefined ? undefined : (0,foreign_text/* showUrl */.jr)(asWritten(target, url), show);
}

// EXTERNAL MODULE: ./build/rules/target.js
var rules_target = __webpack_require__(4655);
;// CONCATENATED MODULE: ./build/offline.js



/** Everything that can be said before a connection is opened. */
function judgeOffline(resolution, options, environment, show) {
    const { target, findings } = resolution;
    const configFailed = findings.some(({ level }) => level === "error");
    // What a broken config leaves undefined is not a second fault.
    const secret = configFailed && target.key === undefined ? [] : judgeSecret(target, environment, show);
    const baseUrl = configFailed && target.baseUrl === undefined ? [] : judgeBaseUrl(target, options, environment, show);
    const found = [...findings, ...secret, ...baseUrl];
    const lost = !staysOffline(found) && isKeyLost(resolution.target);
    return lost ? [...found, (0,rules_target/* keyNotSent */.rU)({}, { at: resolution.target.key?.from })] : found;
}
/** A key is set, and the client would send it in no header and no query parameter. */
function isKeyLost({ key, plan }) {
    if (key === undefined || plan === undefined || plan.authorization !== null)
        return false;
    const text = key.value.reveal();
    return (!plan.headers.some(({ value }) => value.reveal().includes(text)) &&
        !plan.url.includes(encodeURIComponent(text)));
}
/** A key that is missing or wrong in itself, or a base URL that may not have it, ends the check before the network. */
function staysOffline(findings) {
    return findings.some(({ level, id }) => level === "error" || id === "secret/withheld");
}

// EXTERNAL MODULE: ./build/resolve-target.js + 2 modules
var resolve_target = __webpack_require__(3244);
// EXTERNAL MODULE: ./build/network/proxy-facts.js
var proxy_facts = __webpack_require__(8451);
// EXTERNAL MODULE: ./build/policy.js
var policy = __webpack_require__(1884);
// EXTERNAL MODULE: ./build/history-file.js + 1 modules
var history_file = __webpack_require__(1992);
;// CONCATENATED MODULE: ./build/rules/key-history.js


/** Verdicts on the key itself, for which it matters whether this very key ever worked. */
const ABOUT_THE_KEY = [
    "auth/invalid-key",
    "auth/revoked",
    "auth/expired",
    "access/account-disabled",
    "access/permission",
    "quota/exhausted",
    "quota/key-limit",
];
/** Adds what earlier runs saw to findings about the key: whether it is the key or the world that changed. */
function withHistory(findings, target, history, show) {
    const { key } = target;
    if (history?.worked === undefined || history.worked === null || key === undefined)
        return findings;
    const sentence = recall(history.worked, key.value.fingerprint, baseUrlOf(target, show), show);
    const since = history.failingSince === null ? "" : ` It has failed since ${(0,markup/* code */.aY)(dayOf(history.failingSince))}.`;
    return findings.map((finding) => ABOUT_THE_KEY.includes(finding.id) ? { ...finding, why: `${finding.why} ${sentence}${since}` } : finding);
}
function recall(worked, now, baseUrl, show) {
    const when = `on ${(0,markup/* code */.aY)(dayOf(worked.at))}${worked.run === null ? "" : ` in run ${(0,markup/* code */.aY)(worked.run)}`}`;
    if (worked.fingerprint !== now)
        return `Another key worked here ${when} (${(0,markup/* code */.aY)(worked.fingerprint)} then, ${(0,markup/* code */.aY)(now)} now): the secret was changed since, so look at the new value first.`;
    if (worked.baseUrl !== null && baseUrl !== null && worked.baseUrl !== baseUrl)
        return `This very key worked ${when}, but at ${(0,foreign_text/* showUrl */.jr)(worked.baseUrl, show)}.`;
    return `This very key worked here ${when}, so nothing is wrong with how it was saved: what changed since is at the provider.`;
}
function baseUrlOf({ baseUrl }, show) {
    return baseUrl === undefined ? null : (0,markup/* unquoted */.qZ)((0,foreign_text/* showUrl */.jr)(baseUrl.value, show));
}
function dayOf(time) {
    return time.slice(0, 10);
}

;// CONCATENATED MODULE: ./build/rules/secret-fingerprint.js



const notExpected = (0,rule/* rule */.H)("secret/unexpected", {
    why: (facts) => `${(0,rules_place/* subject */.bc)(facts)} holds the key with the fingerprint ${facts.found}, which is not in ${(0,markup/* code */.aY)("expect-fingerprint")}: another key was saved here, or this one was rotated and the list was not.`,
    fix: (facts) => `If the new key is meant, put ${facts.found} into ${(0,markup/* code */.aY)("expect-fingerprint")}; else copy the key that is meant and ${(0,rules_place/* storeAgain */.yx)(facts)}.`,
});
const forbidden = (0,rule/* rule */.H)("secret/unexpected", {
    why: (facts) => `${(0,rules_place/* subject */.bc)(facts)} holds the key with the fingerprint ${facts.found}, which ${(0,markup/* code */.aY)("forbid-fingerprint")} names as one that must not be here, such as the key of another environment.`,
    fix: (facts) => `Copy the key that belongs here and ${(0,rules_place/* storeAgain */.yx)(facts)}.`,
});
/** Whether the key is one of those that are meant, by `sha256:` and the first 12 hex digits of its SHA-256. */
function judgeFingerprint({ key }, question, environment, show) {
    if (key === undefined || key.value.length === 0)
        return [];
    const { fingerprint } = key.value;
    const place = (0,rules_place/* placeOf */.$t)(key.from, environment.variables["GITHUB_ACTIONS"] === "true", show);
    const facts = { ...place, found: (0,markup/* code */.aY)(fingerprint) };
    if (question.forbidden.includes(fingerprint))
        return [forbidden(facts, { at: key.from })];
    const isMeant = question.expected.length === 0 || question.expected.includes(fingerprint);
    return isMeant ? [] : [notExpected(facts, { at: key.from })];
}

;// CONCATENATED MODULE: ./build/rules/secret-age.js


const aged = (0,rule/* rule */.H)("secret/aged", {
    why: ({ name, scope, days, maximum }) => `The ${SCOPES[scope]} secret ${name} was last updated ${days} days ago, and ${(0,markup/* code */.aY)("max-secret-age")} allows ${maximum}.`,
    fix: ({ name, scope }) => `Make a new key at the provider, save it with ${(0,markup/* code */.aY)(`printf %s "$KEY" | gh secret set ${(0,markup/* unquoted */.qZ)(name)}${STORE_FLAGS[scope]}`)}, start a new run, and delete the old key.`,
});
const shadowed = (0,rule/* rule */.H)("secret/shadowed", {
    why: ({ name, winner, loser }) => `The ${SCOPES[winner]} and the ${SCOPES[loser]} both have a secret ${name}, and the ${SCOPES[winner]}'s wins, so that a new value in the ${SCOPES[loser]} has no effect here.`,
    fix: ({ name }) => `Delete the one that is not meant, with ${(0,markup/* code */.aY)("gh secret delete")} ${name} and besides ${(0,markup/* code */.aY)("--env ENVIRONMENT")} or ${(0,markup/* code */.aY)("--org ORGANIZATION")} for those.`,
});
const SCOPES = {
    environment: "environment",
    repository: "repository",
    organization: "organization",
    dependabot: "Dependabot",
};
/** How `gh secret set` is told the store; without a flag it takes the repository's. */
const STORE_FLAGS = {
    environment: " --env ENVIRONMENT",
    repository: "",
    organization: " --org ORGANIZATION",
    dependabot: " --app dependabot",
};
const DAY = 24 * 60 * 60 * 1000;
/** What the stores tell of the secret that the key came from. */
function judgeStoredSecrets(facts, at, show) {
    const [winner, loser] = facts.answer.stored;
    if (winner === undefined)
        return [];
    const name = show(facts.name, 100);
    const days = ageOf(winner, facts.now);
    const maximum = facts.maximumAge;
    const isAged = maximum !== undefined && days !== undefined && days > maximum;
    return [
        ...(isAged ? [aged({ name, scope: winner.scope, days, maximum }, { at })] : []),
        ...(loser === undefined ? [] : [shadowed({ name, winner: winner.scope, loser: loser.scope }, { at })]),
    ];
}
/** Whole days; undefined where the date is none. */
function ageOf({ updatedAt }, now) {
    const days = Math.floor((now.getTime() - Date.parse(updatedAt)) / DAY);
    return Number.isFinite(days) ? Math.max(0, days) : undefined;
}
const REJECTED = ["auth/invalid-key", "auth/revoked", "auth/expired"];
const ABSENT = ["secret/missing", "secret/empty"];
/** Adds what the stores tell to findings that it explains: a rejected key, or one that is not there. */
function withStore(findings, facts, show) {
    if (facts === undefined)
        return findings;
    const page = facts.page === undefined ? "" : ` The secret is changed at ${(0,markup/* code */.aY)(facts.page)}.`;
    return findings.map((finding) => {
        const sentence = sentenceFor(finding.id, facts, show);
        if (sentence === undefined)
            return finding;
        return { ...finding, why: `${finding.why} ${sentence}`, fix: `${finding.fix}${page}` };
    });
}
function sentenceFor(id, facts, show) {
    const name = show(facts.name, 100);
    const [winner] = facts.answer.stored;
    if (ABSENT.includes(id))
        return absence(winner, facts, name);
    const days = winner === undefined ? undefined : ageOf(winner, facts.now);
    if (winner === undefined || days === undefined || !REJECTED.includes(id))
        return undefined;
    const secret = `The ${SCOPES[winner.scope]} secret ${name}`;
    return days === 0
        ? `${secret} was updated today, so look first at how the new key was saved.`
        : `${secret} was last updated ${days === 1 ? "a day" : `${days} days`} ago, so the key was probably rotated at the provider since.`;
}
/** Whether the secret exists tells a name that is wrong from a job that does not pass it on. */
function absence(winner, facts, name) {
    if (winner !== undefined)
        return `The ${SCOPES[winner.scope]} secret ${name} exists, so the job does not pass it to this step.`;
    if (facts.answer.unread.length > 0)
        return undefined;
    return `GitHub has no secret ${name} for this repository, unless an environment has it.`;
}

;// CONCATENATED MODULE: ./build/send.js

const FIRST_PAUSE = 300;
/** Sends requests one by one inside their deadline, again where a fault can heal, and keeps what happened. */
function createSender(target, probe, clock, limits) {
    const exchanges = [];
    let end = 0;
    let sent = 0;
    async function once(request, attempt) {
        const sentAt = clock.now();
        const start = clock.elapsed();
        const left = Math.min(end - start, request.authenticated ? Infinity : limits.timeout / 3);
        const evidence = left > 0
            ? await probe(request, { deadlineMs: left })
            : { kind: "failure", stage: "wait", code: "DEADLINE" };
        const durationMs = Math.round(clock.elapsed() - start);
        exchanges.push({ request, attempt, sentAt, durationMs, evidence });
        return observe(request, evidence, target);
    }
    async function send(request) {
        if (sent < 2)
            end = clock.elapsed() + limits.timeout;
        sent += 1;
        let answered;
        for (let attempt = 1;; attempt += 1) {
            const observation = await once(request, attempt);
            // A retry that our own deadline cut tells less than the answer before it.
            if (isCutByUs(observation))
                return answered ?? observation;
            const pause = pauseBefore(observation, attempt);
            if (attempt > limits.retries || pause === undefined || clock.elapsed() + pause >= end)
                return observation;
            answered = observation;
            await clock.sleep(pause);
        }
    }
    return { send, exchanges };
}
function isCutByUs(observation) {
    return observation.kind === "silence" && observation.failure.code === "DEADLINE";
}
/** Milliseconds until a retry makes sense; undefined where none does. */
function pauseBefore(observation, attempt) {
    // A refused key is not tried again, so that nothing more has to be read into the answer.
    if (observation.kind === "answer" && observation.response.status === 401)
        return undefined;
    const { id, retryable } = observation.reading;
    if (!retryable || !/^(?:network|rate|service)\//.test(id))
        return undefined;
    const wanted = observation.kind === "answer" ? observation.reading.retryAfter : undefined;
    return wanted === undefined ? FIRST_PAUSE * 2 ** (attempt - 1) : wanted * 1000;
}

;// CONCATENATED MODULE: ./build/targets/each-of.js
/** Does the work for every item, at most so many at once; results in the order of the items. */
async function eachOf(items, atOnce, work) {
    const results = new Map();
    const waiting = items.entries();
    const worker = async () => {
        for (const [index, item] of waiting)
            results.set(index, await work(item));
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
    return [...results].toSorted(([a], [b]) => a - b).map(([, result]) => result);
}

// EXTERNAL MODULE: ./build/targets/jobs.js + 1 modules
var targets_jobs = __webpack_require__(8825);
// EXTERNAL MODULE: ./build/tracking/address.js
var tracking_address = __webpack_require__(1932);
// EXTERNAL MODULE: ./build/rules/auth.js
var auth = __webpack_require__(5668);
// EXTERNAL MODULE: ./build/rules/network-facts.js
var network_facts = __webpack_require__(8636);
// EXTERNAL MODULE: ./build/rules/response-facts.js
var response_facts = __webpack_require__(2287);
// EXTERNAL MODULE: ./build/rules/response.js + 11 modules
var rules_response = __webpack_require__(7147);
// EXTERNAL MODULE: ./build/rules/route.js
var route = __webpack_require__(1849);
// EXTERNAL MODULE: ./build/rules/internal.js
var internal = __webpack_require__(3007);
;// CONCATENATED MODULE: ./build/verdicts.js












function createVerdicts(knowledge) {
    const { target, show } = knowledge;
    const said = (id, answer, extra = {}, situation = {}) => ofReading({ ...answer.reading, id, alternatives: [], retryable: false }, answer, knowledge, extra, situation);
    const isUnproven = (tried) => (0,auth/* unproven */.gm)({ ...withoutAnswer(knowledge), tried }, { at: (0,rules_response/* placeOf */.$t)("auth/unproven", target) });
    return {
        of: (observation) => observation.kind === "silence"
            ? ofSilence(observation, knowledge)
            : ofReading(observation.reading, observation, knowledge),
        models: (ids, partial) => judgeModels(target.models, ids, target.known, show, { partial }),
        unproven: isUnproven,
        noList: () => (0,route/* modelsUnavailable */.Zp)(withoutAnswer(knowledge), { at: (0,rules_response/* placeOf */.$t)("route/models-unavailable", target) }),
        listUnavailable: (list, proven) => said("route/models-unavailable", list, { tried: proven }),
        streamBroken: (answer) => said("wire/stream-broken", answer),
        noModel: () => (0,rules_target/* inputInvalid */.m7)({
            name: (0,markup/* code */.aY)("model"),
            expected: (0,markup/* code */.aY)("the id of a model, without which no request can be made"),
        }),
        noRoute: (answer) => answer.kind === "answer" && target.wireApi === "responses"
            ? said("wire/responses-unsupported", answer)
            : isUnproven(true),
        mended: (list, baseUrl, certain) => {
            const fault = faultOfPath(target.baseUrl?.value ?? "", baseUrl) ?? "route/not-found";
            const written = asWritten(target, baseUrl);
            const extra = certain ? { corrected: written } : { likely: written };
            return said(fault, list, extra, { level: "error", alternatives: certain ? [] : ["route/not-found"] });
        },
        keyState: (answer) => {
            const tells = target.known?.proof?.tells;
            const state = tells === undefined ? undefined : readKeyState(tells, answer.response.body, knowledge.now());
            return state === undefined ? [] : [said(state, answer)];
        },
    };
}
function ofSilence(silence, { target, show, proxyHostOf, timeoutSeconds }) {
    const { url } = silence.request;
    const facts = (0,network_facts/* networkFacts */.Y)(silence.failure, { url, proxyHost: proxyHostOf(url), timeoutSeconds }, show);
    return (0,rules_response/* findingOfFailure */.r6)(silence.reading, facts, { at: (0,rules_response/* placeOf */.$t)(silence.reading.id, target) });
}
/** The key was judged before it was sent: what the server saw wrong in it is not what was sent. */
function asGate(reading) {
    if (!reading.id.startsWith("secret/") || reading.id === "secret/other-provider")
        return reading;
    return { ...reading, id: "auth/invalid-key", alternatives: [] };
}
function ofReading(told, answer, { target, show }, extra = {}, situation = {}) {
    const { request, response } = answer;
    const reading = asGate(told);
    const facts = (0,response_facts/* responseFacts */.Z)(reading, target, show, {
        status: response.status,
        asked: request.purpose === "models" || request.purpose === "key" ? request.purpose : target.wireApi,
        ...redirectFacts(response.headers["location"], request.url, show),
        ...extra,
    });
    const at = reading.id === "ok" ? undefined : (0,rules_response/* placeOf */.$t)(reading.id, target);
    // An answer that reads as good, but not as what was asked for, was not understood: that is no pass.
    return ((0,rules_response/* findingOfReading */.Dx)(reading, facts, { at, ...situation }) ??
        (0,internal/* internalError */.W)({ name: (0,markup/* code */.aY)("unexpected answer") }));
}
/** Where a redirect leads: to another origin, or to another path of this one. */
function redirectFacts(location, from, show) {
    if (location === undefined || !URL.canParse(location, from))
        return {};
    const { protocol, host, origin, pathname } = new URL(location, from);
    if (origin === new URL(from).origin)
        return { redirectPath: show(pathname, 80) };
    const web = protocol === "https:" || protocol === "http:";
    return web ? { redirectHost: show(`${protocol}//${host}`, 80) } : {};
}
function withoutAnswer({ target, show }) {
    const nothing = {
        id: "ok",
        alternatives: [],
        retryable: false,
        message: undefined,
        code: undefined,
        requestId: undefined,
        retryAfter: undefined,
        sawOtherKey: false,
    };
    return (0,response_facts/* responseFacts */.Z)(nothing, target, show);
}

;// CONCATENATED MODULE: ./build/preflight.js



















/** How many targets are asked at once: each may hold 4 MiB of answer. */
const AT_ONCE = 2;
const LONGEST_NAME = 80;
/** The gate: inputs in, report out. Every credential of every target is masked before the first is judged. */
async function preflight(inputs, environment, services) {
    const { clock } = services;
    const startedAt = clock.now();
    const start = clock.elapsed();
    const jobs = await (0,targets_jobs/* jobsOf */.a)(inputs, environment);
    const candidates = named(await Promise.all(jobs.map((job) => prepare(job, environment))));
    const own = [inputs.secretsToken, inputs.notice.token].filter((token) => token !== undefined);
    const secrets = [
        ...own,
        ...candidates.flatMap((candidate) => candidate.secrets),
        ...(0,proxy_facts/* proxySecrets */.W)(environment.variables),
    ];
    services.mask(secrets);
    const { secretsToken } = inputs;
    const history = (0,history_file/* readHistory */.L)(inputs, environment)?.known;
    const redaction = (0,foreign_text/* createRedaction */.Eg)(secrets);
    const run = { secretsToken, history, environment, services, redaction };
    const targets = await eachOf(candidates, AT_ONCE, (candidate) => checkSafely(candidate, run));
    return { ...overall(targets), startedAt, durationMs: Math.round(clock.elapsed() - start) };
}
async function prepare(job, environment) {
    const isVoid = job.problems.some((problem) => problem.stops);
    const resolution = isVoid ? undefined : await (0,resolve_target/* resolveTarget */.u)(job.inputs.target, environment);
    const name = resolution?.target.name ?? job.inputs.target.name ?? "provider-preflight";
    return { job, name, resolution, secrets: [...job.secrets, ...(resolution?.secrets ?? [])] };
}
function named(candidates) {
    const names = distinctNames(candidates.map(({ name }) => name));
    return candidates.map((candidate, index) => ({ ...candidate, name: names[index] ?? candidate.name }));
}
/** Each target is judged alone: our own fault with one leaves the others their verdicts. */
async function checkSafely(candidate, run) {
    try {
        return await check(candidate, run);
    }
    catch (error) {
        return (0,crash/* unresolved */.II)(shownName(candidate, (0,foreign_text/* showWith */.S)(run.redaction)), (0,crash/* crashFindings */.SV)(error));
    }
}
async function check(candidate, run) {
    const { job, name, resolution } = candidate;
    const names = resolution === undefined ? [] : namesIn(resolution.target);
    const show = (0,foreign_text/* showWith */.S)(run.redaction, [name, ...names]);
    const problems = job.problems.map((problem) => problem.report(show));
    if (resolution === undefined) {
        const judgement = (0,policy/* judge */.S)(problems.map((problem) => placed(problem, show)), job.inputs.policy, run.environment);
        return (0,crash/* unresolved */.II)(shownName(candidate, show), judgement);
    }
    const target = { ...resolution.target, name };
    return await checkTarget({ ...resolution, target }, problems, job.inputs, run, show);
}
function shownName({ name }, show) {
    return (0,markup/* unquoted */.qZ)(show(name, LONGEST_NAME));
}
/** Names that the user gave; they are shown as they are. */
function namesIn({ name, provider, key, keyExpectedAt, models }) {
    const places = [key?.from, keyExpectedAt].flatMap((from) => (from?.kind === "env" ? [from.name] : []));
    return [
        name,
        ...(provider === undefined ? [] : [provider.value]),
        ...places,
        ...models.map(({ value }) => value),
    ];
}
async function checkTarget(resolution, problems, inputs, run, show) {
    const { target } = resolution;
    const { environment, services } = run;
    // Asked beside the provider: what it tells changes words, never whether there is a fault.
    const asking = askStore(target, inputs, run);
    const at = keyOrigin(target);
    const offline = [
        ...judgeOffline(resolution, inputs.target, environment, show),
        ...judgeFingerprint(target, inputs.secret, environment, show),
    ];
    const { plan } = target;
    const online = inputs.target.probe === "none" || plan === undefined || staysOffline(offline)
        ? { conclusion: { findings: [] }, exchanges: [] }
        : await ask(target, plan, inputs.target, services, show);
    const stored = await asking;
    const past = run.history?.get((0,markup/* unquoted */.qZ)(show(target.name, LONGEST_NAME)));
    const answered = withHistory(online.conclusion.findings, target, past, show);
    const kept = stored === undefined ? [] : judgeStoredSecrets(stored, at, show);
    const explained = (found) => withStore(found, stored, show);
    const findings = [...problems, ...explained(offline), ...kept, ...explained(answered)];
    const judgement = (0,policy/* judge */.S)(findings, inputs.policy, environment);
    return describeTarget(target, judgement, online.conclusion.ids, online.exchanges, show);
}
/** What GitHub knows of the secret, where a token to ask for it is given; what cannot be read changes no verdict. */
async function askStore(target, { secret, target: { timeout } }, { secretsToken, environment, services: { readStore, clock } }) {
    const from = keyOrigin(target);
    const name = secret.name ?? (from?.kind === "env" ? from.name : undefined);
    if (readStore === undefined || secretsToken === undefined || name === undefined)
        return undefined;
    const answer = await readStore(secretsToken, name, secret.environment, timeout * 1000);
    const page = (0,tracking_address/* secretsPage */.l)(environment.variables, secret.environment);
    return answer && { name, answer, page, maximumAge: secret.maximumAge, now: new Date(clock.now()) };
}
function keyOrigin({ key, keyExpectedAt }) {
    return key?.from ?? keyExpectedAt;
}
async function ask(target, plan, options, services, show) {
    const { probe: mode, timeout, retries } = options;
    if (mode === "none")
        return { conclusion: { findings: [] }, exchanges: [] };
    const network = await services.openNetwork(target, options.allowedHosts);
    const sender = createSender(target, network.probe, services.clock, { timeout: timeout * 1000, retries });
    const knowledge = {
        target,
        show,
        proxyHostOf: network.proxyHostOf,
        timeoutSeconds: timeout,
        now: () => new Date(services.clock.now()),
    };
    const investigation = investigate({ target, plan, mode, verdicts: createVerdicts(knowledge) });
    try {
        let step = investigation.next();
        while (step.done !== true)
            step = investigation.next(await sender.send(step.value));
        return { conclusion: step.value, exchanges: sender.exchanges };
    }
    finally {
        await network.close();
    }
}


/***/ }),

/***/ 4798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ hasOwnPort),
/* harmony export */   X: () => (/* binding */ isAllowedHost)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2952);

/**
 * Whether the list of `allowed-hosts` names this URL's host: exactly, or by `*.suffix` on a label boundary.
 * Case and one trailing dot do not matter. A port that is not the scheme's own must be in the entry, except on
 * loopback, where ports are not somebody else's host.
 */
function isAllowedHost(url, allowedHosts) {
    return allowedHosts.some((entry) => entryCovers(entry.trim(), url));
}
/** `URL.port` is empty for the scheme's own port. */
function hasOwnPort(url) {
    return url.port === "";
}
function entryCovers(entry, url) {
    const wildcard = entry.startsWith("*.");
    const listed = parsedEntry(wildcard ? entry.slice(2) : entry, url.protocol);
    if (listed === undefined)
        return false;
    const host = withoutDot(url.hostname);
    const sameHost = wildcard
        ? host.endsWith(`.${withoutDot(listed.hostname)}`)
        : host === withoutDot(listed.hostname);
    return sameHost && (listed.port === url.port || (listed.port === "" && (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .hostKind */ .P)(host) === "loopback"));
}
/** An entry is read like the host of a URL, so that every spelling of it is the same. */
function parsedEntry(entry, protocol) {
    const text = /^https?:\/\//i.test(entry) ? entry : `${protocol}//${entry}`;
    return entry !== "" && URL.canParse(text) ? new URL(text) : undefined;
}
function withoutDot(host) {
    return host.toLowerCase().replace(/\.$/, "");
}


/***/ }),

/***/ 1558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ malformation),
/* harmony export */   G: () => (/* binding */ MALFORMED)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2952);
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4505);


/** How a base URL is not one, by the words used in messages. */
const MALFORMED = {
    key: "looks like an API key, not like a URL",
    quotes: "has quotes around it",
    "edge-space": "has white space around it",
    space: "has white space inside",
    invisible: "has invisible characters",
    unexpanded: "has a part that nothing has replaced with its value",
    backslash: "has a backslash",
    "non-ascii": "has characters outside ASCII",
    "no-scheme": "does not begin with https://",
    "other-scheme": "has a scheme other than https",
    slashes: "does not have exactly two slashes after its scheme",
    port: "has a port that does not exist",
    host: "has no valid host name",
    "double-slash": "ends in more than one slash",
    "other-api": "is an address of this provider at which no OpenAI-compatible API lives",
    unparsable: "cannot be parsed",
};
const QUOTES = /^["'`\u2018-\u201F]+|["'`\u2018-\u201F]+$/g;
const INVISIBLE = /[\x00-\x08\x0E-\x1F\x7F-\x9F]|\p{Default_Ignorable_Code_Point}/gu;
const UNEXPANDED = /\$[{(A-Za-z_]|[{}<>]|\*{2}|%[A-Za-z_]{3,}%|\u2026|\.{3}/;
const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]*):/;
/**
 * The first fault in the form of a raw base URL; undefined where every client reads the same URL in it. Stricter
 * than `URL`, which repairs white space, backslashes and missing slashes, and so may name another host than the
 * client will call.
 */
function malformation(raw) {
    const form = characterFault(raw) ?? schemeFault(raw) ?? partFault(raw);
    if (form === undefined)
        return undefined;
    const repaired = repair(raw, form);
    const good = repaired !== raw && characterFault(repaired) === undefined && schemeFault(repaired) === undefined;
    return { form, corrected: good && partFault(repaired) === undefined ? repaired : undefined };
}
function characterFault(raw) {
    if ((0,_providers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .publicPrefix */ .O6)(raw.trim()) !== "")
        return "key";
    if (raw.trim() !== raw)
        return "edge-space";
    if (raw.replace(QUOTES, "") !== raw)
        return "quotes";
    if (/\s/.test(raw))
        return "space";
    if (raw.replace(INVISIBLE, "") !== raw)
        return "invisible";
    if (UNEXPANDED.test(raw))
        return "unexpanded";
    if (raw.includes("\\"))
        return "backslash";
    return /[^\x21-\x7E]/.test(raw) ? "non-ascii" : undefined;
}
/** `localhost:8080/v1` and `host.example:443` parse with a scheme that is meant as a host. */
function schemeFault(raw) {
    const scheme = SCHEME.exec(raw)?.[1];
    if (scheme === undefined)
        return "no-scheme";
    if (!/^https?$/i.test(scheme)) {
        return scheme.includes(".") || /^[A-Za-z][A-Za-z0-9.-]*:\d/.test(raw) ? "no-scheme" : "other-scheme";
    }
    return /^https?:\/\/[^/]/i.test(raw) ? undefined : "slashes";
}
function partFault(raw) {
    const authority = raw.replace(/^[^/]*\/\//, "").replace(/[/?#].*$/, "");
    const port = /:(\d*)$/.exec(authority)?.[1];
    if (port !== undefined && port !== "" && (Number(port) === 0 || Number(port) > 65_535))
        return "port";
    if (!URL.canParse(raw))
        return /:[^\]@]*$/.test(authority) ? "port" : "unparsable";
    const host = authority.replace(/^.*@/, "").replace(/:\d*$/, "");
    if (!/^(?:[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*\.?|\[[0-9A-Fa-f:.]+\])$/.test(host))
        return "host";
    return /\/\/+$/.test(raw.replace(/^[^/]*\/\//, "")) ? "double-slash" : undefined;
}
function repair(raw, form) {
    const trimmed = raw.trim().replace(QUOTES, "").trim();
    if (form === "space" || form === "invisible")
        return trimmed.replace(/\s/g, "").replace(INVISIBLE, "");
    if (form === "backslash")
        return trimmed.replaceAll("\\", "/");
    if (form === "double-slash")
        return trimmed.replace(/\/+$/, "");
    if (form === "slashes")
        return trimmed.replace(/^(https?):\/*/i, "$1://");
    return form === "no-scheme" ? withScheme(trimmed.replace(/^\/+/, "")) : trimmed;
}
function withScheme(rest) {
    const host = rest.replace(/[/?#].*$/, "").replace(/:\d*$/, "");
    return `${(0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .hostKind */ .P)(host) === "loopback" ? "http" : "https"}://${rest}`;
}


/***/ }),

/***/ 3495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ pathFault)
/* harmony export */ });
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4505);

/** Web sites that the table does not list as mistakes, by provider id. */
const WEB_SITES = {
    "platform.openai.com": "openai",
    "chat.openai.com": "openai",
    "openai.com": "openai",
    "www.openai.com": "openai",
    "chatgpt.com": "openai",
    "console.anthropic.com": "anthropic",
    "platform.claude.com": "anthropic",
    "claude.ai": "anthropic",
    "aistudio.google.com": "gemini",
    "makersuite.google.com": "gemini",
    "ai.google.dev": "gemini",
    "gemini.google.com": "gemini",
    "ai.azure.com": "azure-openai-v1",
    "oai.azure.com": "azure-openai-v1",
    "portal.azure.com": "azure-openai-v1",
};
const ENDPOINT = /\/(?:chat\/completions|completions|responses|models|embeddings|messages|moderations|images\/generations|audio\/(?:speech|transcriptions|translations)|realtime|rerank)$/;
const DOUBLED = /(\/v\d[a-z0-9]*)\1(?=\/|$)/;
/** The fault in a URL's host or path, from the table first; a rule only where it cannot be wrong. */
function pathFault(url) {
    return listedFault(url) ?? webSite(url) ?? endpointFault(url) ?? doubledFault(url) ?? missingFault(url);
}
function listedFault(url) {
    const wanted = normalised(url);
    for (const wrong of wrongUrlsOn(url.hostname)) {
        if (!URL.canParse(wrong.url) || normalised(new URL(wrong.url)) !== wanted)
            continue;
        return { reason: wrong.reason, corrected: wrong.right };
    }
    return undefined;
}
/** Entries that name the host somewhere: parsing all of the table's URLs would cost more than all other checks. */
function wrongUrlsOn(host) {
    return _providers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .xq.flatMap((provider) => provider.wrongBaseUrls.filter(({ url }) => url.includes(host)));
}
/** A host with only web pages, whatever the path; not a host that has the API as well. */
function webSite(url) {
    const host = url.hostname.replace(/\.$/, "");
    if ((0,_providers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findProviderByHost */ .yQ)(host) !== undefined)
        return undefined;
    const provider = listedSite(host) ?? siteBesideApi(host);
    return provider === undefined ? undefined : { reason: "dashboard-host", corrected: provider.corrected };
}
function listedSite(host) {
    const known = Object.hasOwn(WEB_SITES, host) ? (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findProviderById */ .ve)(WEB_SITES[host] ?? "") : undefined;
    if (known !== undefined)
        return { corrected: known.baseUrls[0] };
    const wrong = wrongUrlsOn(host).find((entry) => entry.reason === "dashboard-host" && URL.canParse(entry.url) && new URL(entry.url).hostname === host);
    return wrong === undefined ? undefined : { corrected: wrong.right };
}
/** `www.`, `app.`, `console.`, … or nothing, where the provider's API is at `api.`. */
function siteBesideApi(host) {
    const domain = host.replace(/^(?:www|app|console|platform|dashboard|dash|cloud|portal|chat|docs)\./, "");
    const provider = (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findProviderByHost */ .yQ)(`api.${domain}`);
    if (provider === undefined || !provider.hosts.includes(`api.${domain}`))
        return undefined;
    return { corrected: provider.baseUrls.find((base) => new URL(base).hostname === `api.${domain}`) };
}
function endpointFault(url) {
    const path = pathOf(url);
    if (!ENDPOINT.test(path) || rootsOf(url).includes(path))
        return undefined;
    const root = path.replace(ENDPOINT, "");
    return { reason: "endpoint-path", corrected: completed(url, root) ?? `${url.origin}${root}` };
}
function doubledFault(url) {
    const path = pathOf(url);
    if (!DOUBLED.test(path) || rootsOf(url).includes(path))
        return undefined;
    return { reason: "version-doubled", corrected: `${url.origin}${path.replace(DOUBLED, "$1")}` };
}
function missingFault(url) {
    const corrected = completed(url, pathOf(url));
    return corrected === undefined ? undefined : { reason: "version-missing", corrected };
}
/** The URL of the API root that begins with `path`; undefined where `path` is one or nothing is known. */
function completed(url, path) {
    const roots = rootsOf(url);
    if (roots.includes(path))
        return undefined;
    const longer = roots.filter((root) => root.startsWith(`${path}/`));
    const listed = (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findProviderByHost */ .yQ)(url.hostname)?.baseUrls.find((base) => {
        const known = new URL(base);
        return known.hostname === url.hostname && longer.includes(pathOf(known));
    });
    return listed ?? (longer[0] === undefined ? undefined : `${url.origin}${longer[0]}`);
}
function rootsOf(url) {
    return (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findProviderByHost */ .yQ)(url.hostname)?.apiPaths ?? [];
}
function pathOf(url) {
    return url.pathname.replace(/\/+$/, "");
}
function normalised(url) {
    return `${url.protocol}//${url.host.replace(/\.(?=:|$)/, "")}${pathOf(url)}`;
}


/***/ }),

/***/ 5143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ versionMissing),
/* harmony export */   C_: () => (/* binding */ keyMismatch),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   P: () => (/* binding */ query),
/* harmony export */   Qj: () => (/* binding */ internalAddress),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   X9: () => (/* binding */ dashboardHost),
/* harmony export */   mj: () => (/* binding */ notAllowed),
/* harmony export */   nM: () => (/* binding */ endpointPath),
/* harmony export */   vU: () => (/* binding */ insecure),
/* harmony export */   yr: () => (/* binding */ versionDoubled),
/* harmony export */   z3: () => (/* binding */ credentials)
/* harmony export */ });
/* unused harmony export versionMissingAsError */
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5678);
/* harmony import */ var _base_url_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1558);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6616);



function setTo(corrected, otherwise) {
    return corrected === undefined ? otherwise : `Set the base URL to ${corrected}.`;
}
const missing = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)("base-url/missing", {
    why: () => "There is no base URL, and no default is known for this provider.",
    fix: ({ client }) => SET_BASE_URL[client],
});
const SET_BASE_URL = {
    codex: `Set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("base_url")} in the provider's table of ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("config.toml")}.`,
    "codex-action": `Set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("base-url")} to what ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("openai/codex-action")} gets as ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("responses-api-endpoint")}.`,
    "claude-code": `Set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("ANTHROPIC_BASE_URL")}.`,
    opencode: `Set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('"baseURL": "https://…/v1"')} under ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("options")} of the provider.`,
    aider: `Set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("openai-api-base")} in ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(".aider.conf.yml")}, or ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("OPENAI_API_BASE")}.`,
    litellm: `Set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("api_base")} under ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("litellm_params")} of the model.`,
    continue: `Set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("apiBase")} of the model.`,
    "openai-sdk": `Set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("base-url")} to that of your server, such as ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("https://gateway.example.com/v1")}.`,
};
const CODEX_EFFECTS = {
    repairs: "; Codex repairs that, other clients may not",
    "builder-error": "; Codex would only say “builder error”",
    "space-in-path": "; Codex would put the space into the path as %20",
    "as-others": "",
};
const malformed = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)("base-url/malformed", {
    why: ({ form, given, codex }) => `The base URL ${given} ${_base_url_form_js__WEBPACK_IMPORTED_MODULE_0__/* .MALFORMED */ .G[form]}${CODEX_EFFECTS[codex]}.`,
    fix: ({ form, corrected }) => {
        if (form === "key")
            return "Check whether the key and the base URL have changed places, and set each to its own value.";
        if (form === "unexpanded")
            return "Write the value itself; only a workflow file or a shell replaces names by values.";
        return setTo(corrected, `Write it like ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("https://api.openai.com/v1")}: scheme, host and path in plain ASCII.`);
    },
});
const insecure = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)("base-url/insecure", {
    why: () => "The base URL begins with http://, so the key would cross the network unencrypted.",
    fix: ({ corrected }) => setTo(corrected, "Use https://; only a server on the same machine is called without it."),
});
const credentials = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)("base-url/credentials", {
    why: () => "The base URL holds a user name or a password, which ends up in logs and may replace the key.",
    fix: ({ corrected }) => setTo(corrected, "Remove everything between // and @."),
});
const query = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)("base-url/query", {
    why: () => "The base URL has a query or a fragment (? or #), behind which the client would put the endpoint's path.",
    fix: ({ corrected, client }) => client === "codex"
        ? `${setTo(corrected, "Remove it.").slice(0, -1)} and put the parameters into ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("query_params")} of the provider.`
        : setTo(corrected, "Remove everything from the ? or # on."),
});
const dashboardHost = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)("base-url/dashboard-host", {
    why: ({ host }) => `${host} serves the provider's web site, not its API.`,
    fix: ({ corrected }) => setTo(corrected, "Copy the base URL from the provider's API documentation."),
});
const endpointPath = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)("base-url/endpoint-path", {
    why: () => "The base URL names an endpoint, and the client adds the endpoint's path by itself.",
    fix: ({ corrected }) => setTo(corrected, "Remove the endpoint's path."),
});
const versionDoubled = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)("base-url/version-doubled", {
    why: () => "The version stands twice in the base URL's path.",
    fix: ({ corrected }) => setTo(corrected, "Remove one of the two."),
});
const versionMissing = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)("base-url/version-missing", {
    why: () => "The base URL is not the path at which this host has its API.",
    fix: ({ corrected }) => setTo(corrected, "Add the version path that the provider documents."),
});
/** `base-url/version-missing` once a call has failed for it. */
function versionMissingAsError(facts, situation = {}) {
    return versionMissing(facts, { ...situation, level: "error" });
}
const keyMismatch = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)("base-url/key-mismatch", {
    why: ({ owner, receiver }) => `The key is one of ${owner}, but the base URL belongs to ${receiver}.`,
    fix: ({ owner, receiver, corrected }) => corrected === undefined
        ? `Use a key of ${receiver}, or the base URL of ${owner}.`
        : `Use a key of ${receiver}, or set the base URL to ${corrected}.`,
});
const notAllowed = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)("base-url/not-allowed", {
    why: ({ host, form }) => form === "unlisted"
        ? `${host} is not in ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("allowed-hosts")}, so it does not get the key.`
        : `This event runs with secrets on other people's input, and the base URL comes from a file or a variable: ${host} does not get the key.`,
    fix: ({ host }) => `If the key may go there, write ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`allowed-hosts: ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .unquoted */ .qZ)(host)}`)} in the workflow; else correct the base URL.`,
});
const INTERNAL = {
    metadata: "leads to a cloud's metadata service or to a link-local address, which never gets a key",
    unspecified: "is the address of no single host",
    private: "is a private address, which this event may not reach with a key because it runs on other people's input",
};
const internalAddress = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)("base-url/internal-address", {
    why: ({ host, form }) => `${host} ${INTERNAL[form]}.`,
    fix: ({ form }) => form === "unspecified"
        ? `For a server on the same machine write ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("http://127.0.0.1")} with its port.`
        : "Set the base URL to the public address of the API.",
});


/***/ }),

/***/ 5314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SR: () => (/* binding */ refusedByProxy),
/* harmony export */   eQ: () => (/* binding */ endpointIncomplete),
/* harmony export */   lW: () => (/* binding */ addedByCodexAction)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5678);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8339);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6616);



const ACTION = (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("openai/codex-action");
/** `key` where `model_provider` is there already, else it is the table of the action's own provider. */
const addedByCodexAction = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)("config/syntax", {
    why: ({ path, key }) => `${ACTION} adds ${key ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("model_provider") : (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("[model_providers.codex-action-responses-proxy]")} to ${path}, which has it already, so the file becomes invalid and Codex will stop with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("duplicate key")}.`,
    fix: ({ key }) => key
        ? `Remove ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("model_provider")} from the file, or give each ${ACTION} step a ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("codex-home")} of its own.`
        : `Remove that table from the file, or give each ${ACTION} step a ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("codex-home")} of its own.`,
});
const endpointIncomplete = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)("base-url/malformed", {
    why: () => `${ACTION} sends to exactly the URL of ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("responses-api-endpoint")}, and this one does not end with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("/responses")}, where the Responses API is.`,
    fix: ({ corrected }) => `Set it to ${corrected}, here and in ${ACTION}.`,
});
/** What the proxy refuses although the key may be good. */
const refusedByProxy = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rule */ .H)("secret/not-a-key", {
    why: (facts) => facts.form === "long"
        ? `${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .subject */ .bc)(facts)} is longer than the 1016 bytes that the proxy of ${ACTION} takes, so it will refuse the key.`
        : `${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .subject */ .bc)(facts)} has ${facts.count === 1 ? "1 character" : `${facts.count} characters`} other than letters, digits, ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("-")} and ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("_")}, the first at character ${facts.position}, and the proxy of ${ACTION} refuses such a key, also a good one.`,
    fix: (facts) => `If the key is whole and right, call Codex without ${ACTION} (${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("env_key")} in its config takes any key); else copy the key and ${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .storeAgain */ .yx)(facts)}.`,
});


/***/ }),

/***/ 6268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance)
/* harmony export */ });
/**
 * How many insertions, deletions, replacements and swaps of neighbours turn one text into the other
 * (optimal string alignment), or `bound + 1` where it takes more than `bound`.
 * Works on UTF-16 units; time grows with length times bound.
 */
function editDistance(one, other, bound) {
    const far = bound + 1;
    if (Math.abs(one.length - other.length) > bound)
        return far;
    let before = new Array(other.length + 1).fill(far);
    let previous = Array.from({ length: other.length + 1 }, (_, column) => Math.min(column, far));
    for (let row = 1; row <= one.length; row += 1) {
        const current = nextRow({ one, other, row, bound, previous, before });
        if (current === undefined)
            return far;
        before = previous;
        previous = current;
    }
    return Math.min(previous[other.length] ?? far, far);
}
/** Only the band around the diagonal can be within the bound; undefined where no cell of it is. */
function nextRow(step) {
    const { other, row, bound } = step;
    const far = bound + 1;
    const current = new Array(other.length + 1).fill(far);
    if (row <= bound)
        current[0] = row;
    let least = current[0] ?? far;
    const last = Math.min(other.length, row + bound);
    for (let column = Math.max(1, row - bound); column <= last; column += 1) {
        const cost = cheapest(step, current, column, far);
        current[column] = cost;
        least = Math.min(least, cost);
    }
    return least > bound ? undefined : current;
}
function cheapest(step, current, column, far) {
    const { one, other, row, previous, before } = step;
    const letter = one.charCodeAt(row - 1);
    const opposite = other.charCodeAt(column - 1);
    const replaced = (previous[column - 1] ?? far) + (letter === opposite ? 0 : 1);
    const cost = Math.min(replaced, (previous[column] ?? far) + 1, (current[column - 1] ?? far) + 1, far);
    const swapped = row > 1 && column > 1 && letter === other.charCodeAt(column - 2) && one.charCodeAt(row - 2) === opposite;
    return swapped ? Math.min(cost, (before[column - 2] ?? far) + 1) : cost;
}


/***/ }),

/***/ 8339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   bc: () => (/* binding */ subject),
/* harmony export */   mC: () => (/* binding */ isStandardInput),
/* harmony export */   yx: () => (/* binding */ storeAgain)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2145);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5678);


function placeOf(origin, onRunner, show) {
    const name = origin.kind === "file" ? (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(origin.path, show) : show(origin.name, 80);
    return { kind: origin.kind, name, onRunner };
}
/** At the terminal the key itself comes from there. */
function isStandardInput({ kind, onRunner }) {
    return kind === "input" && !onRunner;
}
/** The value as the subject of a sentence. */
function subject({ kind, name, onRunner }) {
    if (kind === "env")
        return name;
    if (kind === "input")
        return onRunner ? `The input ${name}` : "The key on standard input";
    return kind === "file" ? `The key in ${name}` : "The API key";
}
/** How to store the key again, as the rest of a sentence that begins with a verb: "Copy the key and …". */
function storeAgain({ kind, name, onRunner }) {
    if (kind === "file")
        return `write it into ${name} again`;
    if (kind === "env" && !onRunner)
        return `set it again: ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`export ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .unquoted */ .qZ)(name)}='…'`)}`;
    if (isStandardInput({ kind, onRunner }))
        return `pass it again: ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('printf %s "$KEY" | provider-preflight check --api-key-stdin')}`;
    return `save it with ${storeCommand(kind === "env" ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .unquoted */ .qZ)(name) : "SECRET_NAME")}`;
}
/** `printf` adds no newline; `gh secret set --body` would keep one (cli/cli set.go getBody). */
function storeCommand(secretName) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`printf %s "$KEY" | gh secret set ${secretName}`);
}


/***/ }),

/***/ 1932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ addressOf),
/* harmony export */   l: () => (/* binding */ secretsPage)
/* harmony export */ });
const REPOSITORY = /^([A-Za-z0-9][\w-]*)\/([\w.-]+)$/;
/** Undefined where the variables name no repository. `GITHUB_API_URL` differs on GitHub Enterprise Server. */
function addressOf(variables) {
    const [, owner, repository] = REPOSITORY.exec(variables["GITHUB_REPOSITORY"] ?? "") ?? [];
    if (owner === undefined || repository === undefined)
        return undefined;
    const apiUrl = variables["GITHUB_API_URL"] ?? "";
    return {
        apiUrl: apiUrl === "" ? "https://api.github.com" : apiUrl,
        owner,
        repository,
        run: runUrl(variables, `${owner}/${repository}`),
    };
}
function runUrl(variables, repository) {
    const server = serverUrl(variables);
    const id = variables["GITHUB_RUN_ID"] ?? "";
    return server !== undefined && /^\d{1,20}$/.test(id)
        ? `${server}/${repository}/actions/runs/${id}`
        : undefined;
}
/** The page of the repository where its secrets are changed, those of an environment with its environments. */
function secretsPage(variables, environment) {
    const address = addressOf(variables);
    const server = serverUrl(variables);
    if (address === undefined || server === undefined)
        return undefined;
    const page = environment === undefined ? "secrets/actions" : "environments";
    return `${server}/${address.owner}/${address.repository}/settings/${page}`;
}
function serverUrl(variables) {
    const server = variables["GITHUB_SERVER_URL"] ?? "";
    return /^https?:\/\/[\w.-]+(?::\d+)?$/.test(server) ? server : undefined;
}


/***/ })

};
