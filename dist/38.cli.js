export const id = 38;
export const ids = [38];
export const modules = {

/***/ 6038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createProbe: () => (/* binding */ createProbe)
});

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/network/bytes.js
/**
 * Collects at most `limit` bytes. Chunks are copied: a list of them would hold a whole read buffer for each, and
 * a server that sends single bytes would take hundreds of megabytes.
 */
function collectBytes(limit) {
    let buffer = new Uint8Array(Math.min(limit, 16 * 1024));
    let length = 0;
    const add = (chunk) => {
        const fitting = chunk.subarray(0, limit - length);
        buffer = withRoom(buffer, length + fitting.length, limit);
        buffer.set(fitting, length);
        length += fitting.length;
        return fitting.length === chunk.length;
    };
    return { add, all: () => buffer.subarray(0, length) };
}
function withRoom(buffer, needed, limit) {
    if (needed <= buffer.length)
        return buffer;
    const larger = new Uint8Array(Math.min(limit, Math.max(needed, buffer.length * 2)));
    larger.set(buffer);
    return larger;
}

;// CONCATENATED MODULE: ./build/network/body.js


const MOST = { wire: 1024 * 1024, decoded: 4 * 1024 * 1024 };
const BEGINNING = { wire: 128 * 1024, decoded: 128 * 1024 };
/** Of an answer to a request without the key its beginning tells all that is asked. */
function bodyLimits({ authenticated }) {
    return authenticated ? MOST : BEGINNING;
}
/**
 * The text of a body, `limit` bytes of it at most. `fault` is what was wrong on the way; a server that compresses although it was asked not to
 * is read all the same. Where decoding fails, what came out until then is the text. Never rejects.
 */
async function readBody(wire, encoding, limit, fault) {
    const names = encoding
        .toLowerCase()
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name !== "" && name !== "identity");
    if (names.length === 0 || wire.length === 0)
        return body(wire, fault);
    const [name = "", ...more] = names;
    // Nobody honest compresses twice; undoing any number of layers is an attack of its own (CVE-2026-22036).
    if (more.length > 0)
        return body(new Uint8Array(), fault ?? "bad-encoding");
    const decoded = await decode(wire, name, limit, fault !== undefined);
    return body(decoded.bytes, fault ?? decoded.fault);
}
/** Bytes of a body that only a list of many models has, or a hostile one. */
const LARGE = 256 * 1024;
/** V8 would let what is left of several such bodies grow to some hundred MiB before it looks at them. */
async function keepRemainsSmall() {
    const { setFlagsFromString } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8877, 19));
    setFlagsFromString("--semi-space-growth-factor=1");
}
async function body(bytes, fault) {
    if (bytes.length > LARGE)
        await keepRemainsSmall();
    const text = new TextDecoder("utf-8").decode(bytes);
    return { body: text, ...(fault === undefined ? {} : { bodyFault: fault }) };
}
async function decode(wire, name, limit, mayEndEarly) {
    const decoder = await decoderFor(name, wire, mayEndEarly);
    const kept = collectBytes(limit);
    if (decoder === undefined)
        return { bytes: kept.all(), fault: "bad-encoding" };
    const source = (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from([wire]), decoder, () => undefined);
    try {
        for await (const chunk of source) {
            if (chunk instanceof Uint8Array && !kept.add(chunk))
                return { bytes: kept.all(), fault: "too-large" };
        }
        return { bytes: kept.all(), fault: undefined };
    }
    catch {
        return { bytes: kept.all(), fault: "bad-encoding" };
    }
}
/** zlib is loaded only here: hardly any server compresses what was asked for as it is. */
async function decoderFor(name, wire, mayEndEarly) {
    const zlib = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    const { Z_SYNC_FLUSH, Z_FINISH, BROTLI_OPERATION_FLUSH, BROTLI_OPERATION_FINISH } = zlib.constants;
    const finishFlush = mayEndEarly ? Z_SYNC_FLUSH : Z_FINISH;
    if (name === "gzip" || name === "x-gzip")
        return zlib.createGunzip({ finishFlush });
    if (name === "deflate") {
        // RFC 9110 8.4.1.2: a zlib stream, but some servers send the bare one. A zlib stream's low nibble is 8.
        const bare = ((wire[0] ?? 0) & 0x0f) !== 8;
        return bare ? zlib.createInflateRaw({ finishFlush }) : zlib.createInflate({ finishFlush });
    }
    if (name !== "br")
        return undefined;
    return zlib.createBrotliDecompress({
        finishFlush: mayEndEarly ? BROTLI_OPERATION_FLUSH : BROTLI_OPERATION_FINISH,
    });
}

;// CONCATENATED MODULE: ./build/network/failure.js
/** An error of our own, to be thrown and read by `failureOf`. `code` is one word. */
function refusal(code, proxyStatus) {
    return Object.assign(new Error(code), { code, ...(proxyStatus === undefined ? {} : { proxyStatus }) });
}
/**
 * What an error says by code and class. Nothing else of it leaves this file: undici's and Node's error objects
 * carry sockets, received bytes, and URLs with passwords. Throws the error itself where it has no code: everything
 * that happens on a network has one, so the fault is our own.
 */
function failureOf(stage, error) {
    const status = read(error, "proxyStatus");
    const code = codeOf(error);
    if (code === undefined)
        throw error;
    const named = stage === "send" && REFUSED_ARGUMENTS.has(code) ? "HEADER_REFUSED" : code;
    return {
        kind: "failure",
        stage,
        code: named,
        ...(typeof status === "number" ? { proxyStatus: status } : {}),
    };
}
/** How undici refuses a header, before it connects (lib/core/request.js, `processHeader`). */
const REFUSED_ARGUMENTS = new Set(["UND_ERR_INVALID_ARG", "UND_ERR_NOT_SUPPORTED"]);
/** One address family that this machine does not have says nothing about the host. */
const NO_FAMILY = new Set(["ENETUNREACH", "EADDRNOTAVAIL", "EAFNOSUPPORT"]);
function codeOf(error, depth = 0) {
    if (depth > 4)
        return undefined;
    return (codeOfSeveral(read(error, "errors"), depth) ?? ownCode(error) ?? codeOf(read(error, "cause"), depth + 1));
}
/** Several addresses were tried: Node gives an AggregateError with an empty message and one error for each. */
function codeOfSeveral(errors, depth) {
    if (!Array.isArray(errors))
        return undefined;
    const codes = errors.map((error) => codeOf(error, depth + 1)).filter((code) => code !== undefined);
    return codes.findLast((code) => !NO_FAMILY.has(code)) ?? codes[0];
}
/** OpenSSL's words may hold a slash: `ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE`. */
function ownCode(error) {
    const code = read(error, "code");
    if (typeof code === "string" && /^[A-Z][A-Z0-9_/ -]{1,79}$/.test(code))
        return code.replace(/[^A-Z0-9]/g, "_");
    return read(error, "name") === "HTTPParserError" ? "HPE_INVALID" : undefined;
}
function read(value, name) {
    if (typeof value !== "object" || value === null)
        return undefined;
    const found = Reflect.get(value, name);
    return found;
}

// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/client.js
var dispatcher_client = __webpack_require__(3701);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/network/attempt.js
/** Calls `end` when the attempt is over, at once where it already is. */
function whenOver(signal, end) {
    if (signal.aborted)
        end();
    else
        signal.addEventListener("abort", end, { once: true });
}

;// CONCATENATED MODULE: ./build/network/send.js





const CLIENT_OPTIONS = {
    maxHeaderSize: 16 * 1024,
    headersTimeout: 0,
    bodyTimeout: 0,
    pipelining: 1,
};
/**
 * Sends one request over one connection of its own, which `open` makes once undici has accepted the request.
 * Follows nothing and repeats nothing. Rejects with undici's, Node's or our own error; how far it came is in
 * `attempt`.
 */
async function send(request, url, attempt, open) {
    let broken;
    const watched = async () => (await open()).prependListener("error", (error) => (broken ??= error));
    try {
        return await dispatch(request, url, attempt, watched);
    }
    catch (error) {
        // Of a TLS alert that comes after the handshake undici sees the end of the connection alone.
        throw broken ?? error;
    }
}
function dispatch(request, url, attempt, open) {
    return new Promise((resolve, reject) => {
        const client = new dispatcher_client(url.origin, { ...CLIENT_OPTIONS, connect: connectOnce(attempt, open, reject) });
        whenOver(attempt.signal, () => void client.destroy());
        const collected = (tooLarge) => {
            if (attempt.answer !== undefined)
                resolve({ answer: attempt.answer, tooLarge });
        };
        client.dispatch({
            method: request.method,
            path: `${url.pathname}${url.search}`,
            headers: headersToSend(request.headers),
            body: request.body ?? null,
            reset: true,
        }, {
            onConnect: () => undefined,
            onHeaders: (status, raw) => {
                if (status < 200)
                    return true;
                attempt.stage = "body";
                attempt.answer = { status, headers: receivedHeaders(raw), body: collectBytes(attempt.limits.wire) };
                return true;
            },
            onData: (chunk) => {
                const fits = attempt.answer?.body.add(chunk) ?? true;
                if (!fits)
                    collected(true);
                return fits;
            },
            onComplete: () => {
                collected(false);
            },
            onError: reject,
        });
    });
}
/**
 * Hands undici the one socket. Where that is lost before undici listens to it, undici waits for ever; and it is
 * built to open another where the request is not written yet (lib/dispatcher/client.js, `onError`). Here the first
 * loss is the outcome, and there is no second connection.
 */
function connectOnce(attempt, open, reject) {
    let opened = false;
    return (_options, callback) => {
        if (opened)
            return;
        opened = true;
        open().then((socket) => {
            attempt.stage = "wait";
            whenLost(socket, reject);
            callback(null, socket);
        }, reject);
    };
}
/** One turn later than the end itself: undici may still read the rest of an answer out of it. */
function whenLost(socket, reject) {
    const lost = () => void setImmediate(reject, socket.errored ?? refusal("UND_ERR_SOCKET"));
    if (socket.closed)
        lost();
    else
        socket.once("close", lost);
}
/**
 * Values go out as their UTF-8 bytes, as curl, Python and Rust clients send them: undici writes one byte for each
 * character up to U+00FF.
 */
function headersToSend(given) {
    const headers = new Map([
        ["user-agent", `provider-preflight/${version/* VERSION */.x}`],
        ["accept-encoding", "identity"],
    ]);
    for (const [name, value] of Object.entries(given)) {
        headers.set(name.toLowerCase(), Buffer.from(value, "utf8").toString("latin1"));
    }
    return Object.fromEntries(headers);
}
/** Name and value take turns in undici's list. */
function receivedHeaders(raw) {
    const headers = new Map();
    for (let index = 0; index + 1 < raw.length; index += 2) {
        const name = (raw[index]?.toString("latin1") ?? "").toLowerCase();
        const value = raw[index + 1]?.toString("utf8") ?? "";
        const before = headers.get(name);
        headers.set(name, before === undefined ? value : `${before}, ${value}`);
    }
    return Object.fromEntries(headers);
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
var external_node_tls_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_tls_, 2);
// EXTERNAL MODULE: ./build/network/endpoint.js
var endpoint = __webpack_require__(5768);
;// CONCATENATED MODULE: ./build/network/sockets.js





/**
 * Milliseconds after which one address of several is given up for the next. Node's own 250 give up on hosts
 * that are merely far away.
 */
const NEXT_ADDRESS_AFTER = 1000;
/** Connects to the first of these addresses that answers. Rejects with the system's error, or an AggregateError. */
async function openTcp(url, addresses, signal) {
    signal.throwIfAborted();
    const socket = (0,external_node_net_.connect)({
        host: (0,endpoint/* bareHost */.n)(url.hostname),
        port: (0,endpoint/* portOf */.H)(url),
        lookup: pinned(addresses),
        autoSelectFamily: true,
        autoSelectFamilyAttemptTimeout: NEXT_ADDRESS_AFTER,
        noDelay: true,
    });
    return untilReady(socket, "connect", signal);
}
/**
 * Speaks TLS over a socket. Certificates are always checked: the explicit flag wins over
 * NODE_TLS_REJECT_UNAUTHORIZED. Rejects with Node's or OpenSSL's error.
 */
async function openTls(url, socket, store, signal) {
    const host = (0,endpoint/* bareHost */.n)(url.hostname).replace(/\.$/, "");
    const secured = external_node_tls_.connect({
        socket,
        host,
        ...((0,external_node_net_.isIP)(host) === 0 ? { servername: host } : {}),
        rejectUnauthorized: true,
        ALPNProtocols: ["http/1.1"],
        ...store(),
    });
    return untilReady(secured, "secureConnect", signal);
}
/**
 * Node's own roots and these. Reading all of them takes some 70 ms, so that it is done once, at the first use, and
 * only where there is something to add.
 */
function trustStore(certificates) {
    let secureContext;
    return () => {
        if (certificates.length === 0)
            return {};
        secureContext ??= external_node_tls_.createSecureContext({ ca: [...trustedRoots(), ...certificates] });
        return { secureContext };
    };
}
/**
 * Node's own roots, which `ca` would replace. Node 22.15 and later tell them with those of NODE_EXTRA_CA_CERTS;
 * before that the caller has to pass that file's text too.
 */
function trustedRoots() {
    const known = external_node_tls_namespaceObject;
    return known.getCACertificates?.("default") ?? known.rootCertificates;
}
async function untilReady(socket, event, signal) {
    // A socket that fails after the outcome is known must not bring the process down.
    socket.on("error", () => undefined);
    whenOver(signal, () => socket.destroy());
    await (0,external_node_events_.once)(socket, event, { signal });
    return socket;
}
/** A resolver that knows one answer. */
function pinned(addresses) {
    return (_hostname, _options, callback) => {
        callback(null, [...addresses]);
    };
}

// EXTERNAL MODULE: ./build/address.js
var build_address = __webpack_require__(2952);
;// CONCATENATED MODULE: ./build/network/addresses.js




/**
 * Resolves a URL's host once and checks every address. The connection is made to these addresses and no name is
 * looked up again, so that a resolver that changes its answer gains nothing.
 * Rejects with `INTERNAL_ADDRESS`, `INSECURE`, or the resolver's code.
 */
async function checkedAddresses(hostname, rules, lookup) {
    const addresses = await resolveHost((0,endpoint/* bareHost */.n)(hostname), lookup);
    for (const { address } of addresses) {
        if (isRefused(address, rules.trust))
            throw refusal("INTERNAL_ADDRESS");
        if (rules.loopbackOnly && kindOf(address) !== "loopback")
            throw refusal("INSECURE");
    }
    return addresses;
}
/** A literal address that may not be reached at this level of trust; a name never is. */
function isRefusedLiteral(hostname, trust) {
    const host = (0,endpoint/* bareHost */.n)(hostname);
    return (0,external_node_net_.isIP)(host) !== 0 && isRefused(host, trust);
}
function isRefused(address, trust) {
    if (trust === "any")
        return false;
    const kind = kindOf(address);
    return kind === "metadata" || kind === "unspecified" || (trust === "untrusted" && kind !== "public");
}
/** The zone of a link-local address (`fe80::1%eth0`) is no part of it. */
function kindOf(address) {
    return (0,build_address/* addressKind */.Z)(address.replace(/%.*$/s, ""));
}
function resolveHost(host, lookup) {
    const family = (0,external_node_net_.isIP)(host);
    if (family !== 0)
        return Promise.resolve([{ address: host, family }]);
    return new Promise((resolve, reject) => {
        lookup(host, { all: true }, (error, addresses) => {
            if (error !== null)
                reject(error);
            else if (addresses.length === 0)
                reject(refusal("ENOTFOUND"));
            else
                resolve(addresses);
        });
    });
}

// EXTERNAL MODULE: ./build/network/proxy-choice.js + 1 modules
var proxy_choice = __webpack_require__(4556);
;// CONCATENATED MODULE: ./build/network/tunnel.js






/**
 * Asks the proxy at the other end of a socket for a way to the target, and gives the socket back once it has.
 * Rejects with `PROXY_REFUSED` and the proxy's status. undici's own ProxyAgent has that number only in the words
 * `Proxy response (407) !== 200 when HTTP Tunneling` of its error (lib/dispatcher/proxy-agent.js:158).
 */
function openTunnel(socket, proxy, target, signal) {
    const client = new dispatcher_client(proxy.origin, {
        connect: (_options, callback) => {
            callback(null, socket);
        },
        headersTimeout: 0,
        maxHeaderSize: 16 * 1024,
    });
    whenOver(signal, () => void client.destroy());
    const path = `${target.hostname}:${(0,endpoint/* portOf */.H)(target)}`;
    return new Promise((resolve, reject) => {
        client.dispatch({ method: "CONNECT", path, headers: connectHeaders(proxy, path) }, {
            onConnect: () => undefined,
            onHeaders: () => true,
            onUpgrade: (status) => {
                if (status >= 200 && status < 300)
                    resolve(socket);
                else
                    reject(refusal("PROXY_REFUSED", status));
            },
            onError: reject,
        });
    });
}
function connectHeaders(proxy, host) {
    const credentials = (0,proxy_choice/* proxyCredentials */.F)(proxy);
    return {
        host,
        "user-agent": `provider-preflight/${version/* VERSION */.x}`,
        ...(credentials === undefined ? {} : { "proxy-authorization": credentials }),
    };
}

;// CONCATENATED MODULE: ./build/network/way.js





/**
 * A way to the host: through the proxy where there is one, with TLS where the URL says so. `attempt.stage` moves
 * on with it. Rejects with the system's, OpenSSL's, undici's or our own error.
 */
async function openWay(url, means, attempt) {
    // What is not encrypted may only go to this machine itself, which is never behind a proxy.
    if (url.protocol === "http:")
        return openDirect(url, means, attempt);
    const proxy = (0,proxy_choice/* chooseProxy */.U)(url, means.variables);
    const socket = await (proxy.kind === "direct"
        ? openDirect(url, means, attempt)
        : openProxied(url, proxy, means, attempt));
    attempt.stage = "tls";
    return openTls(url, socket, means.store, attempt.signal);
}
async function openDirect(url, means, attempt) {
    attempt.stage = "dns";
    const rules = { trust: means.trust, loopbackOnly: url.protocol === "http:" };
    const addresses = await checkedAddresses(url.hostname, rules, means.lookup);
    attempt.stage = "connect";
    return openTcp(url, addresses, attempt.signal);
}
/** The proxy resolves the name, so that only a literal address can be checked here. */
async function openProxied(url, proxy, { trust, lookup, store }, attempt) {
    attempt.stage = "dns";
    if (isRefusedLiteral(url.hostname, trust))
        throw refusal("INTERNAL_ADDRESS");
    attempt.stage = "proxy";
    if (proxy.kind === "invalid")
        throw refusal("PROXY_INVALID");
    const rules = { trust: "any", loopbackOnly: false };
    const addresses = await checkedAddresses(proxy.url.hostname, rules, lookup);
    const plain = await openTcp(proxy.url, addresses, attempt.signal);
    const secured = proxy.url.protocol === "https:";
    const socket = secured ? await openTls(proxy.url, plain, store, attempt.signal) : plain;
    return openTunnel(socket, proxy.url, url, attempt.signal);
}

;// CONCATENATED MODULE: ./build/probe.js






const LONGEST_TIMER = 2 ** 31 - 1;
/**
 * The only way to the network. A probe makes one connection and one request, follows nothing, and resolves with the
 * answer, or with how far it came and why not, at the latest after `deadlineMs`. It rejects for a fault of our own.
 */
function createProbe(settings) {
    const { variables, trust, certificates, lookup = external_node_dns_.lookup } = settings;
    const means = { variables, trust, lookup, store: trustStore(certificates) };
    const closing = new AbortController();
    const underWay = new Set();
    const probe = async (request, { deadlineMs }) => {
        if (closing.signal.aborted)
            return failureOf("dns", refusal("CLOSED"));
        if (deadlineMs <= 0)
            return failureOf("dns", refusal("DEADLINE"));
        const running = withDeadline(request, deadlineMs, means, closing.signal);
        underWay.add(running);
        return running.finally(() => underWay.delete(running));
    };
    const close = async () => {
        closing.abort();
        await Promise.all(underWay);
    };
    return { probe, close };
}
/** The timer is not unref'd: while an answer is awaited the process must not end. */
async function withDeadline(request, deadlineMs, means, closing) {
    const over = new AbortController();
    const limits = bodyLimits(request);
    const attempt = { stage: "send", answer: undefined, limits, signal: over.signal };
    let timer;
    const stopped = new Promise((resolve) => {
        timer = setTimeout(resolve, Math.min(deadlineMs, LONGEST_TIMER), "DEADLINE");
        const stop = () => {
            resolve("CLOSED");
        };
        closing.addEventListener("abort", stop, { signal: over.signal });
    });
    try {
        const interrupted = stopped.then((code) => lost(attempt, refusal(code)));
        return await Promise.race([exchange(request, means, attempt), interrupted]);
    }
    finally {
        clearTimeout(timer);
        over.abort();
    }
}
/** Rejects for a fault of our own alone. */
async function exchange(request, means, attempt) {
    try {
        const url = new URL(request.url);
        if (url.protocol !== "https:" && url.protocol !== "http:")
            throw refusal("ERR_INVALID_PROTOCOL");
        const sent = await send(request, url, attempt, () => openWay(url, means, attempt));
        return await response(sent.answer, attempt.limits, sent.tooLarge ? "too-large" : undefined);
    }
    catch (error) {
        return lost(attempt, error);
    }
}
/**
 * An answer that was lost on its way. An error status is an answer in itself, so that it counts although its body
 * was cut; a success without its whole body proves nothing and is a failure.
 */
async function lost(attempt, error) {
    const { answer, stage, limits } = attempt;
    const succeeded = answer !== undefined && answer.status < 300;
    return answer === undefined || succeeded ? failureOf(stage, error) : response(answer, limits, "cut");
}
async function response(answer, { decoded }, fault) {
    const { status, headers } = answer;
    const encoding = headers["content-encoding"] ?? "";
    return {
        kind: "response",
        status,
        headers,
        ...(await readBody(answer.body.all(), encoding, decoded, fault)),
    };
}


/***/ })

};
