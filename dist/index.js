import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 2671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./build/crash.js
var build_crash = __nccwpck_require__(8751);
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/files.js
/** The only file that touches the disk. */


const MAXIMUM_BYTES = 256 * 1024;
/** Reads text below a workspace; the path in every answer is for display: relative inside the workspace. */
function createFileReader(workspace) {
    return (path) => readText(workspace, path, MAXIMUM_BYTES);
}
/** Reads a file that the runner or the user's own trust store provides, of at most `maximum` bytes. */
function readTrusted(path, maximum) {
    const content = readText((0,external_node_path_.dirname)((0,external_node_path_.resolve)(path)), path, maximum);
    return content.kind === "text" ? content.text : undefined;
}
function readText(workspace, path, maximum) {
    const absolute = (0,external_node_path_.resolve)(workspace, path);
    const shown = displayPath(workspace, absolute);
    const refuse = (reason) => ({ kind: "unreadable", path: shown, reason });
    try {
        const kind = (0,external_node_fs_namespaceObject.lstatSync)(absolute);
        if (kind.isDirectory())
            return { kind: "directory", path: shown };
        // A path inside the workspace may have been committed by anybody: it must not lead out of it.
        if (isInside(workspace, absolute) && !isInside((0,external_node_fs_namespaceObject.realpathSync)(workspace), (0,external_node_fs_namespaceObject.realpathSync)(absolute)))
            return refuse("symlink-outside");
        const descriptor = (0,external_node_fs_namespaceObject.openSync)((0,external_node_fs_namespaceObject.realpathSync)(absolute), external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NONBLOCK | external_node_fs_namespaceObject.constants.O_NOFOLLOW);
        try {
            return readDescriptor(descriptor, shown, maximum);
        }
        finally {
            (0,external_node_fs_namespaceObject.closeSync)(descriptor);
        }
    }
    catch (error) {
        return isAbsent(error) ? { kind: "absent", path: shown } : refuse(refusal(error));
    }
}
/** Judges the opened descriptor, so that a file swapped after the look does not matter. */
function readDescriptor(descriptor, path, maximum) {
    const state = (0,external_node_fs_namespaceObject.fstatSync)(descriptor);
    if (state.isDirectory())
        return { kind: "directory", path };
    if (!state.isFile())
        return { kind: "unreadable", path, reason: "not-regular" };
    // Not the size that the file claims: it may grow, and those of /proc claim none.
    const buffer = Buffer.alloc(maximum + 1);
    let length = 0;
    for (;;) {
        const count = (0,external_node_fs_namespaceObject.readSync)(descriptor, buffer, length, buffer.length - length, length);
        length += count;
        if (count === 0 || length === buffer.length)
            break;
    }
    if (length > maximum)
        return { kind: "unreadable", path, reason: "too-large" };
    try {
        const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(buffer.subarray(0, length));
        if (text.includes("\0"))
            return { kind: "unreadable", path, reason: "not-utf8" };
        return { kind: "text", path, text };
    }
    catch {
        return { kind: "unreadable", path, reason: "not-utf8" };
    }
}
function codeOf(error) {
    return error instanceof Error && "code" in error ? error.code : undefined;
}
function isAbsent(error) {
    const code = codeOf(error);
    return code === "ENOENT" || code === "ENOTDIR";
}
function refusal(error) {
    const code = codeOf(error);
    if (code === "ELOOP")
        return "symlink-outside";
    return code === "ENXIO" || code === "EISDIR" || code === "ERR_INVALID_ARG_VALUE" ? "not-regular" : "denied";
}
function isInside(directory, path) {
    const way = (0,external_node_path_.relative)(directory, path);
    return way === "" || (!way.startsWith(`..${external_node_path_.sep}`) && way !== ".." && !(0,external_node_path_.isAbsolute)(way));
}
function displayPath(workspace, absolute) {
    return isInside(workspace, absolute) ? (0,external_node_path_.relative)(workspace, absolute).split(external_node_path_.sep).join("/") || "." : absolute;
}
/** What is committed to the workspace must not lead a report elsewhere, nor hold it up as a FIFO without a reader. */
const IN_PLACE = external_node_fs_namespaceObject.constants.O_WRONLY | external_node_fs_namespaceObject.constants.O_CREAT | external_node_fs_namespaceObject.constants.O_TRUNC | external_node_fs_namespaceObject.constants.O_NOFOLLOW | external_node_fs_namespaceObject.constants.O_NONBLOCK;
/** Writes a report, making its directory; false where the disk refuses, or a link leads out of the workspace. */
function writeReport(workspace, path, content) {
    try {
        const absolute = (0,external_node_path_.resolve)(workspace, path);
        const inside = isInside(workspace, absolute);
        if (inside && !isInside((0,external_node_fs_namespaceObject.realpathSync)(workspace), (0,external_node_fs_namespaceObject.realpathSync)(nearestDirectory(absolute))))
            return false;
        (0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_.dirname)(absolute), { recursive: true });
        writeThrough((0,external_node_fs_namespaceObject.openSync)(absolute, inside ? IN_PLACE : "w", 0o666), content);
        return true;
    }
    catch {
        return false;
    }
}
/** The directory above the path that is there already; what is made below it leads nowhere else. */
function nearestDirectory(path) {
    const directory = (0,external_node_path_.dirname)(path);
    return directory === path || (0,external_node_fs_namespaceObject.lstatSync)(directory, { throwIfNoEntry: false }) !== undefined
        ? directory
        : nearestDirectory(directory);
}
function writeThrough(descriptor, content) {
    try {
        (0,external_node_fs_namespaceObject.writeFileSync)(descriptor, content);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
}

// EXTERNAL MODULE: ./build/foreign-text.js + 2 modules
var foreign_text = __nccwpck_require__(2145);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/auth.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
class BasicCredentialHandler {
    constructor(username, password) {
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class auth_BearerCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class PersonalAccessTokenCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
//# sourceMappingURL=auth.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/oidc-utils.js
var oidc_utils_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + os.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ./build/inputs.js + 2 modules
var build_inputs = __nccwpck_require__(3197);
// EXTERNAL MODULE: ./build/secret-forms.js
var secret_forms = __nccwpck_require__(944);
;// CONCATENATED MODULE: ./build/github.js
/** The only file that knows the runner. */



/** Every input as the runner gave it, untrimmed; absent where the runner set no variable for it. */
function readRunnerInputs() {
    const entries = build_inputs/* INPUTS */.mc.filter((name) => process.env[variableOf(name)] !== undefined).map((name) => [name, getInput(name, { trimWhitespace: false })]);
    return Object.fromEntries(entries);
}
function variableOf(name) {
    return `INPUT_${name.toUpperCase()}`;
}
/** Hides every form of the secrets in the rest of the job's log. Must come before any other line. */
function mask(secrets) {
    for (const form of new Set(secrets.flatMap(secret_forms/* maskForms */.ye)))
        core_setSecret(form);
}
function annotate(annotations) {
    const write = { error: error, warning: warning, notice: notice };
    for (const { level, title, message, file, line, column } of annotations) {
        write[level](message, {
            title,
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { startLine: line }),
            ...(column === undefined ? {} : { startColumn: column }),
        });
    }
}
/** A warning of our own about the run itself; both texts are literals. */
function warn(title, message) {
    warning(message, { title });
}
/** False where the runner gave a file that cannot be written. Outside a runner there is nothing to write. */
function writeOutputs(outputs) {
    if ((process.env["GITHUB_OUTPUT"] ?? "") === "")
        return true;
    try {
        for (const [name, value] of Object.entries(outputs))
            setOutput(name, value);
        return true;
    }
    catch {
        return false;
    }
}
async function writeSummary(markdown) {
    if ((process.env["GITHUB_STEP_SUMMARY"] ?? "") === "")
        return true;
    try {
        await summary.addRaw(markdown, true).write();
        return true;
    }
    catch {
        return false;
    }
}

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

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./build/event.js
/** Events that run with the secrets of the repository on input that others may write (SECURITY.md F21). */
const OTHER_PEOPLES_INPUT = new Set([
    "pull_request_target",
    "workflow_run",
    "issue_comment",
    "issues",
    "discussion",
    "discussion_comment",
    "pull_request_review",
    "pull_request_review_comment",
    "fork",
    "watch",
]);
/** Parts of a payload that only events on other people's input have. */
const FOREIGN_FIELDS = ["pull_request", "issue", "comment", "workflow_run", "discussion"];
const PULL_REQUEST_EVENTS = new Set([
    "pull_request",
    "pull_request_target",
    "pull_request_review",
    "pull_request_review_comment",
]);
const DEPENDABOT = "dependabot[bot]";
/** Events for which Dependabot gets its own secret store (docs.github.com, Dependabot on Actions). */
const DEPENDABOT_EVENTS = new Set([
    "pull_request",
    "push",
    "create",
    "deployment",
    "deployment_status",
    "pull_request_review",
    "pull_request_review_comment",
    "pull_request_target",
]);
/**
 * Whether files and variables of this job may come from somebody who may not know the secrets. A payload that is
 * missing, unreadable or contradicts the event's name counts as such.
 */
function trustOf(event) {
    if (event === undefined)
        return "trusted";
    const { name, payload } = event;
    if (payload === undefined)
        return "untrusted";
    if (name !== undefined && OTHER_PEOPLES_INPUT.has(name))
        return "untrusted";
    const request = field(payload, "pull_request");
    if (name !== undefined && PULL_REQUEST_EVENTS.has(name))
        return request !== undefined && !isFork(request) ? "trusted" : "untrusted";
    return FOREIGN_FIELDS.some((part) => field(payload, part) !== undefined) ? "untrusted" : "trusted";
}
/** Why this event passes no secrets, where it passes none (SECURITY.md F17, F18). */
function withheldBy(event) {
    if (event?.name === undefined)
        return undefined;
    const request = field(event.payload, "pull_request");
    const author = field(field(request, "user"), "login");
    const sender = field(field(event.payload, "sender"), "login");
    // Who opened the request counts for `pull_request_target` alone: a person who pushes to it has the secrets.
    const opened = event.name === "pull_request_target" && author === DEPENDABOT;
    const byDependabot = event.actor === DEPENDABOT || sender === DEPENDABOT || opened;
    if (byDependabot && DEPENDABOT_EVENTS.has(event.name))
        return "dependabot";
    const fork = event.name.startsWith("pull_request") && event.name !== "pull_request_target";
    return fork && request !== undefined && isFork(request) ? "fork-pull-request" : undefined;
}
/** The number of the pull request that started the job; undefined where it was something else. */
function pullRequestOf(event) {
    if (event?.name === undefined || !PULL_REQUEST_EVENTS.has(event.name))
        return undefined;
    const number = field(field(event.payload, "pull_request"), "number");
    return Number.isSafeInteger(number) ? Number(number) : undefined;
}
/** A head repository that is gone (null) is a deleted fork. */
function isFork(request) {
    const head = field(field(field(request, "head"), "repo"), "full_name");
    const base = field(field(field(request, "base"), "repo"), "full_name");
    return typeof head !== "string" || typeof base !== "string" || head.toLowerCase() !== base.toLowerCase();
}
function field(value, name) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name))
        return undefined;
    return Object.entries(value).find(([key]) => key === name)?.[1] ?? undefined;
}

;// CONCATENATED MODULE: ./build/host.js



/** Payloads are some 20 KB; what is larger than this is not read, and so not trusted. */
const MAXIMUM_PAYLOAD = 4 * 1024 * 1024;
/** The process and its event as the core sees them: read once, frozen. */
function readEnvironment(processVariables, workingDirectory) {
    // Without a prototype: a config may name any variable, `toString` too.
    const variables = Object.freeze(Object.assign(Object.create(null), processVariables));
    const workspace = variables["GITHUB_WORKSPACE"] ?? "";
    const directory = workspace === "" ? workingDirectory : workspace;
    const event = readEvent(variables);
    return {
        variables,
        workingDirectory: directory,
        readFile: createFileReader(directory),
        trust: trustOf(event),
        secretsWithheld: withheldBy(event),
        pullRequest: pullRequestOf(event),
    };
}
function readEvent(variables) {
    const name = given(variables["GITHUB_EVENT_NAME"]);
    const path = given(variables["GITHUB_EVENT_PATH"]);
    // Outside of Actions nobody started the job but the user; inside, an event that does not tell itself is not trusted.
    if (name === undefined && path === undefined && variables["GITHUB_ACTIONS"] !== "true")
        return undefined;
    const text = path === undefined ? undefined : readTrusted(path, MAXIMUM_PAYLOAD);
    return {
        name,
        actor: given(variables["GITHUB_ACTOR"]),
        payload: text === undefined ? undefined : parseObject(text),
    };
}
function given(text) {
    return text === "" ? undefined : text;
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Takes the key out of the process's variables, so that no report of the process can hold it. */
function forget(secrets) {
    const values = new Set(secrets.map((secret) => secret.reveal()).filter((value) => value !== ""));
    for (const [name, value] of Object.entries(process.env)) {
        if (value !== undefined && values.has(value))
            Reflect.deleteProperty(process.env, name);
    }
}
/** Real time; the monotonic one does not jump when the clock is set. */
const SYSTEM_CLOCK = {
    now: () => new Date().toISOString(),
    elapsed: () => performance.now(),
    sleep: (milliseconds) => new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
    }),
};
/**
 * Diagnostic reports of Node hold the variables of the process: none is written. And its debug lines (`NODE_DEBUG`)
 * show the first bytes of whatever a server sends, which may be an echo of the key: they show none.
 */
function silenceNode() {
    external_node_buffer_.INSPECT_MAX_BYTES = 0;
    process.report.reportOnFatalError = false;
    process.report.reportOnSignal = false;
    process.report.reportOnUncaughtException = false;
}

// EXTERNAL MODULE: ./build/markup.js
var build_markup = __nccwpck_require__(5678);
// EXTERNAL MODULE: ./build/secret.js
var secret = __nccwpck_require__(5714);
// EXTERNAL MODULE: ./build/network/endpoint.js
var endpoint = __nccwpck_require__(5768);
// EXTERNAL MODULE: ./build/network/proxy-choice.js + 1 modules
var proxy_choice = __nccwpck_require__(4556);
;// CONCATENATED MODULE: ./build/network/proxy-facts.js



const NAMES = ["https_proxy", "http_proxy", "all_proxy"].flatMap((name) => [name, name.toUpperCase()]);
/** Host and port of the proxy that a URL is reached through, without credentials. */
function proxyHostOf(url, variables) {
    const choice = (0,proxy_choice/* chooseProxy */.U)(new URL(url), variables);
    return choice.kind === "proxy" ? `${choice.url.hostname}:${(0,endpoint/* portOf */.H)(choice.url)}` : undefined;
}
/** Passwords in the proxy variables, as written and decoded: the runner masks only its own. */
function proxySecrets(variables) {
    return NAMES.flatMap((name) => passwordsIn(variables[name] ?? "")).map((password) => new secret/* Secret */.z(password));
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

// EXTERNAL MODULE: ./build/address.js
var address = __nccwpck_require__(2952);
;// CONCATENATED MODULE: ./build/rules/allowed-hosts.js

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
    return sameHost && (listed.port === url.port || (listed.port === "" && (0,address/* hostKind */.P)(host) === "loopback"));
}
/** An entry is read like the host of a URL, so that every spelling of it is the same. */
function parsedEntry(entry, protocol) {
    const text = /^https?:\/\//i.test(entry) ? entry : `${protocol}//${entry}`;
    return entry !== "" && URL.canParse(text) ? new URL(text) : undefined;
}
function withoutDot(host) {
    return host.toLowerCase().replace(/\.$/, "");
}

;// CONCATENATED MODULE: ./build/network-services.js



const MAXIMUM_CERTIFICATES = 1024 * 1024;
/** Opens the network for a target. The network code is loaded only here, so only where something is sent. */
function networkOpener(environment) {
    return async (target, allowedHosts) => {
        const { createProbe } = await Promise.all(/* import() */[__nccwpck_require__.e(701), __nccwpck_require__.e(38)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6038));
        const network = createProbe({
            variables: environment.variables,
            certificates: target.client === "codex" ? codexCertificates(environment) : [],
            trust: isChosen(target, allowedHosts) ? "trusted" : environment.trust,
        });
        return { ...network, proxyHostOf: (url) => proxyHostOf(url, environment.variables) };
    };
}
/** The workflow names this host itself, so that whoever sent the event had no part in it. */
function isChosen({ baseUrl }, allowedHosts) {
    if (baseUrl === undefined || !URL.canParse(baseUrl.value))
        return false;
    return baseUrl.from.kind === "input" || isAllowedHost(new URL(baseUrl.value), allowedHosts);
}
/**
 * Codex trusts the first two besides the system's. Node reads the third by itself, but before 22.15 forgets it
 * where other certificates are given.
 */
function codexCertificates(environment) {
    return ["CODEX_CA_CERTIFICATE", "SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS"]
        .map((name) => environment.variables[name])
        .filter((path) => path !== undefined && path !== "")
        .map((path) => readTrusted(path ?? "", MAXIMUM_CERTIFICATES))
        .filter((text) => text !== undefined);
}

// EXTERNAL MODULE: ./build/rules/answered.js
var answered = __nccwpck_require__(6361);
// EXTERNAL MODULE: ./build/rules/rule.js
var rule = __nccwpck_require__(6616);
;// CONCATENATED MODULE: ./build/rules/steps.js


/**
 * Secrets of a repository are read when a run is queued, and what a re-run reads is disputed
 * (docs.github.com "Using secrets in GitHub Actions"; cli/cli#13522), so only a new run is sure.
 */
const NEW_RUN = "start a new run (a re-run may still use the old value)";
/** Where keys are made. */
function keysPage(facts) {
    return facts.keysPage ?? `the ${facts.kind === "server" ? "settings" : "key page"} of ${(0,answered/* server */.E8)(facts)}`;
}
/** How to put a corrected key where this client reads it. */
function saveKey(facts) {
    if (facts.keyKind === "file" && facts.keyPlace !== undefined)
        return `write it into ${facts.keyPlace}`;
    return `save it with ${facts.saveCommand}`;
}
function replaceKey(facts) {
    return `make a new key at ${keysPage(facts)}, ${saveKey(facts)} and ${NEW_RUN}`;
}
/** Tells a right base URL from a wrong one without a key. */
const ROUTE_TEST = `${(0,build_markup/* code */.aY)("curl -si BASE_URL/models")} gets 200 or 401 at a right one and 404 at a wrong one`;
/** The key's place, to point at it. */
function keyPlace(facts) {
    return facts.keyPlace ?? "the variable or file that holds the key";
}
/** The command that asks for the list of models, or words for it. */
function curlTest(facts) {
    return facts.curlTest ?? `${(0,build_markup/* code */.aY)("curl -si")} on the same URL`;
}
function statusPage(facts) {
    return facts.statusPage ?? `the status page of ${(0,answered/* server */.E8)(facts)}`;
}
/** When to come back, where the server said so. */
function waiting(facts) {
    return facts.retryAfter === undefined
        ? "wait a few minutes"
        : `wait the ${facts.retryAfter} seconds that the server names`;
}
/** The base URL to type: proved by requests without the key, else the documented one, else a likely one. */
function betterBaseUrl(facts) {
    if (facts.correctedBaseUrl !== undefined)
        return `set ${facts.correctedBaseUrl}, where the API answered requests without a key`;
    if (facts.usualBaseUrl !== undefined)
        return `set the base URL to ${facts.usualBaseUrl}, which this provider documents`;
    if (facts.likelyBaseUrl !== undefined)
        return `compare the base URL with the provider's documentation and try ${facts.likelyBaseUrl}, where a server answered requests without a key`;
    return undefined;
}
/** Written as a list in a sentence. */
function either(choices) {
    if (choices.length < 2)
        return choices.join("");
    return `${choices.slice(0, -1).join(", ")} or ${choices.at(-1) ?? ""}`;
}

;// CONCATENATED MODULE: ./build/rules/model.js




const nearMiss = (0,rule/* rule */.H)("model/near-miss", {
    why: (facts) => (0,answered/* sentence */.em)(facts.certain
        ? `the list has no ${facts.wanted} but ${either(facts.near)}, differing only in case, white space or prefix`
        : `the list of ${facts.count} models has no ${facts.wanted}, and nearest to it ${facts.near.length > 1 ? "are" : "is"} ${either(facts.near)}`),
    fix: (facts) => (0,answered/* sentence */.em)(facts.certain
        ? `set ${(0,build_markup/* code */.aY)("model")} to ${either(facts.near)}`
        : `set ${(0,build_markup/* code */.aY)("model")} to ${either(facts.near)}, if that is the one you mean, else to another id of the list`),
});
const notListed = (0,rule/* rule */.H)("model/not-listed", {
    why: (facts) => (0,answered/* sentence */.em)(facts.complete
        ? `${facts.wanted} is not among the ${facts.count} models that the provider lists for this key${nearest(facts)}`
        : `${facts.wanted} is not in the list${nearest(facts)}, but this list does not show everything that can be called`),
    fix: (facts) => (0,answered/* sentence */.em)(notListedFix(facts)),
});
function nearest(facts) {
    return facts.near.length === 0 ? "" : `, where ${either(facts.near)} is nearest`;
}
function notListedFix(facts) {
    if (facts.deployments)
        return `compare ${(0,build_markup/* code */.aY)("model")} with the names of your deployments in the provider's console, since their names are called here and not those of the models`;
    if (!facts.complete)
        return `make one request with ${facts.wanted}: if it passes, set ${(0,build_markup/* code */.aY)("warn-on: model/not-listed")} or leave this warning, else take an id from the provider's documentation`;
    const choice = facts.near.length === 0 ? "an id" : `${either(facts.near)} or another id`;
    return `set ${(0,build_markup/* code */.aY)("model")} to ${choice} of the list, or have ${facts.wanted} enabled for the project or group of this key if it should be there`;
}
const emptyListSeen = (0,rule/* rule */.H)("model/empty-list", {
    why: (facts) => (0,answered/* sentence */.em)(facts.callable
        ? "the provider accepts the request and lists no models: the key's project has none enabled, or no model is installed or loaded on the server"
        : "the list of models is empty, and at this provider the list does not show what can be called"),
    fix: () => (0,answered/* sentence */.em)(`enable models for the key's project in the provider's console, or on a server of your own install or load one (${(0,build_markup/* code */.aY)("ollama pull NAME")} with Ollama), and run again`),
});
const emptyList = (0,rule/* rule */.H)("model/empty-list", {
    why: (facts) => (0,answered/* sentence */.em)(`${(0,answered/* server */.E8)(facts)} accepts the request and lists no models: the key's project has none enabled, or no model is installed or loaded on the server`),
    fix: (facts) => (0,answered/* sentence */.em)(facts.kind === "server"
        ? `install or load a model on the server (${(0,build_markup/* code */.aY)("ollama pull NAME")} with Ollama) and run again`
        : `enable models for the key's project or group in the settings behind ${keysPage(facts)}, and run again`),
});
const wantedModel = (facts) => facts.model ?? "the model";
const notFound = (0,rule/* rule */.H)("model/not-found", {
    why: (facts) => (0,answered/* means */.pG)(facts, `${wantedModel(facts)} does not exist there under this id, was withdrawn, or is hidden from this key`),
    fix: (facts) => (0,answered/* sentence */.em)(notFoundFix(facts)),
});
function notFoundFix(facts) {
    if (isDeployment(facts))
        return `set ${(0,build_markup/* code */.aY)("model")} to the name of a deployment, as Azure's portal lists it for this resource, or create one and wait five minutes`;
    if (facts.asked === "models")
        return `look for the id in the documentation of ${(0,answered/* server */.E8)(facts)} or in the settings of the key's group, as the list of models gave this very answer, and set ${(0,build_markup/* code */.aY)("model")} to one that is offered there`;
    return `look for the id in the list that ${curlTest(facts)} prints: if it stands there in another spelling, set ${(0,build_markup/* code */.aY)("model")} to that, if just so, ask for access to it, and if not at all, choose another model`;
}
/** Azure calls deployments by the names that their owner gave them, and says so by this code. */
function isDeployment(facts) {
    return facts.code !== undefined && (0,build_markup/* unquoted */.qZ)(facts.code) === "DeploymentNotFound";
}
const refusedAsMisspelt = (0,rule/* rule */.H)("model/near-miss", {
    why: (facts) => (0,answered/* means */.pG)(facts, `the id of ${wantedModel(facts)} is spelt otherwise there`),
    fix: (facts) => (0,answered/* sentence */.em)(`take the id letter by letter from the list that ${curlTest(facts)} prints, and set ${(0,build_markup/* code */.aY)("model")} to it`),
});
const refusedAsUnlisted = (0,rule/* rule */.H)("model/not-listed", {
    why: (facts) => (0,answered/* means */.pG)(facts, `${wantedModel(facts)} is not one of the models that this server offers`),
    fix: (facts) => (0,answered/* sentence */.em)(`choose an id from the list that ${curlTest(facts)} prints, and set ${(0,build_markup/* code */.aY)("model")} to it`),
});

;// CONCATENATED MODULE: ./build/rules/edit-distance.js
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
        const distance = editDistance(target, listed, bound);
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
        return [emptyListSeen({ callable }, { at: required[0]?.from, level })];
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
    const make = isMisspelling(nearest, list.known) ? nearMiss : notListed;
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
var signs_json = __nccwpck_require__(4383);
;// CONCATENATED MODULE: ./build/rules/key-state.js

/** Reads the answer of a provider's own key endpoint. Shapes: PROVIDERS.md section 2, with the source of each row. */
function readKeyState(tells, body, now) {
    const json = (0,signs_json/* parseJson */.qF)(body);
    const data = key_state_field(json, "data") ?? json;
    switch (tells) {
        case "openrouter-key":
            if (isPast(key_state_field(data, "expires_at"), now))
                return "auth/expired";
            return isSpent(key_state_field(data, "limit_remaining")) ? "quota/key-limit" : undefined;
        case "deepseek-balance":
            return key_state_field(json, "is_available") === false ? "quota/exhausted" : undefined;
        case "moonshot-balance":
            return isSpent(key_state_field(data, "available_balance")) ? "quota/exhausted" : undefined;
        case "credits":
            return isSpent(key_state_field(json, "balance")) ? "quota/exhausted" : undefined;
        case "novita-balance":
            return isSpent(key_state_field(json, "availableBalance")) ? "quota/exhausted" : undefined;
        case "xai-key":
            return [
                key_state_field(json, "api_key_blocked"),
                key_state_field(json, "api_key_disabled"),
                key_state_field(json, "team_blocked"),
            ].includes(true)
                ? "auth/revoked"
                : undefined;
        case "new-api-usage":
            if (isPast(key_state_field(data, "expires_at"), now))
                return "auth/expired";
            return key_state_field(data, "unlimited_quota") !== true && isSpent(key_state_field(data, "total_available"))
                ? "quota/key-limit"
                : undefined;
        case "litellm-key":
            return litellmState(key_state_field(json, "info"), now);
    }
}
/** The same answer's figures for the report. */
function readCredit(tells, body) {
    const json = (0,signs_json/* parseJson */.qF)(body);
    const data = key_state_field(json, "data") ?? json;
    const credit = {
        remaining: amount(remainingIn(tells, json, data)) ?? null,
        expiresAt: instant(key_state_field(tells === "litellm-key" ? key_state_field(json, "info") : data, EXPIRY[tells] ?? "")),
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
            return key_state_field(data, "limit_remaining");
        case "deepseek-balance":
            return key_state_field(firstOf(key_state_field(json, "balance_infos")), "total_balance");
        case "moonshot-balance":
            return key_state_field(data, "available_balance");
        case "credits":
            return key_state_field(json, "balance");
        case "novita-balance":
            return key_state_field(json, "availableBalance");
        case "new-api-usage":
            return key_state_field(data, "unlimited_quota") === true ? undefined : key_state_field(data, "total_available");
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
    if (isPast(key_state_field(info, "expires"), now))
        return "auth/expired";
    const budget = amount(key_state_field(info, "max_budget"));
    const spent = amount(key_state_field(info, "spend"));
    return budget !== undefined && spent !== undefined && spent >= budget ? "quota/key-limit" : undefined;
}
function key_state_field(value, name) {
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
var proxy_key = __nccwpck_require__(1030);
// EXTERNAL MODULE: ./build/peel.js
var peel = __nccwpck_require__(5612);
// EXTERNAL MODULE: ./build/providers/index.js + 9 modules
var providers = __nccwpck_require__(4505);
// EXTERNAL MODULE: ./build/codex/near.js
var codex_near = __nccwpck_require__(9600);
;// CONCATENATED MODULE: ./build/rules/absence.js


/** Looks for what explains an empty key, the most certain first. Never at a value, only whether there is one. */
function absenceOf(origin, { variables }, show) {
    const misspelt = origin.kind === "input" ? misspeltInput(origin.name, variables) : undefined;
    if (misspelt !== undefined)
        return { kind: "misspelt-input", given: (0,build_markup/* code */.aY)(misspelt) };
    const near = origin.kind === "env" ? nearVariable(origin.name, variables) : undefined;
    if (near !== undefined)
        return { kind: "near-variable", given: show(near, 80) };
    if (variables["GITHUB_ACTIONS"] !== "true")
        return { kind: "plain" };
    // The runner sets it for every step of a composite action and for no other (CompositeActionHandler.cs).
    if (hasValue(variables, "GITHUB_ACTION_PATH"))
        return { kind: "composite" };
    return variables["GITHUB_EVENT_NAME"] === "schedule" ? { kind: "schedule" } : { kind: "plain" };
}
/** What a step may write for an input: case and `_` for `-` do not matter here, as the runner matters none. */
function misspeltInput(name, variables) {
    const given = givenInputs(variables).filter((input) => hasValue(variables, absence_variableOf(input)));
    const candidates = new Map(given.map((input) => [input.replaceAll("_", "-"), input]));
    const found = (0,codex_near/* nearest */.p)(name, candidates.keys());
    return found === undefined ? undefined : candidates.get(found);
}
const FORM = /^INPUT_([A-Z0-9_-]{1,60})$/;
/** Names of all inputs that the step gives in plain form, in lower case as action.yml writes them. */
function givenInputs(variables) {
    if (variables["GITHUB_ACTIONS"] !== "true")
        return [];
    return Object.keys(variables).flatMap((variable) => {
        const [, name] = FORM.exec(variable) ?? [];
        return name === undefined ? [] : [name.toLowerCase()];
    });
}
function absence_variableOf(input) {
    return `INPUT_${input.toUpperCase()}`;
}
function hasValue(variables, name) {
    return (variables[name] ?? "") !== "";
}
/** `OPENAI_KEY` for `OPENAI_API_KEY`: the same words but for those that every such name has, or a letter or two off. */
function nearVariable(name, variables) {
    const others = Object.keys(variables).filter((other) => other !== name && /^[A-Za-z_]\w{2,80}$/.test(other) && hasValue(variables, other));
    const keyLike = others.filter((other) => /KEY|TOKEN/i.test(other));
    return (0,codex_near/* nearest */.p)(name, keyLike) ?? keyLike.find((other) => bare(other) === bare(name) && bare(name) !== "");
}
function bare(name) {
    return name.toUpperCase().replace(/API|SECRET|ACCESS|AUTH|KEY|TOKEN|_/g, "");
}

// EXTERNAL MODULE: ./build/rules/codex-action.js
var codex_action = __nccwpck_require__(5314);
// EXTERNAL MODULE: ./build/rules/place.js
var rules_place = __nccwpck_require__(8339);
;// CONCATENATED MODULE: ./build/rules/secret-characters.js
const secret_characters_NAMES = {
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
    return secret_characters_NAMES[character] ?? "other white space";
}

// EXTERNAL MODULE: ./build/placeholder.js
var placeholder = __nccwpck_require__(5189);
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
            return `Set it: ${(0,build_markup/* code */.aY)(`export ${(0,build_markup/* unquoted */.qZ)(place.name)}='…'`)}.`;
        return `Save the key with ${(0,build_markup/* code */.aY)(`gh secret set ${secretOf(place)}`)} and pass it to this step: ${passed(place)}; the secret of an environment also needs ${(0,build_markup/* code */.aY)("environment:")} in the job.`;
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
            return `Write ${name} in place of ${absence.given} in the step's ${(0,build_markup/* code */.aY)("with:")} block.`;
        case "near-variable":
            return place.kind === "env" && place.onRunner
                ? `Rename one of the two in the workflow, or give ${(0,build_markup/* code */.aY)("env-key")} the name that is set.`
                : `Rename one of the two, or give ${(0,build_markup/* code */.aY)("--env-key")} the name that is set.`;
        case "composite":
            return `Declare an input for the key in that action, pass it on to this step, and have the workflow fill it with ${(0,build_markup/* code */.aY)(`\${{ secrets.${secretOf(place)} }}`)}.`;
        case "schedule":
            return `${lookFor(place)}; a schedule runs the workflow as it stands on the default branch, so that a change on another branch has no effect yet.`;
        case "plain":
            return `${lookFor(place)}.`;
    }
}
/** The four causes that look alike from inside the job, each with its test (GitHub docs, F16 to F20). */
function lookFor(place) {
    return `Look with ${(0,build_markup/* code */.aY)("gh secret list")}: if ${secretName(place)} is not in the list, save it with ${(0,build_markup/* code */.aY)(`gh secret set ${secretOf(place)}`)}; if only ${(0,build_markup/* code */.aY)("gh secret list --env NAME")} has it, the job needs ${(0,build_markup/* code */.aY)("environment: NAME")}; if it is there, pass it to this step (${passed(place)}), in a reusable workflow with ${(0,build_markup/* code */.aY)("secrets: inherit")} at the caller`;
}
function secretName(place) {
    return place.kind === "env" ? place.name : "the secret";
}
function secretOf(place) {
    return place.kind === "env" ? (0,build_markup/* unquoted */.qZ)(place.name) : "SECRET_NAME";
}
function passed(place) {
    return (0,build_markup/* code */.aY)(`${(0,build_markup/* unquoted */.qZ)(place.name)}: \${{ secrets.${secretOf(place)} }}`);
}
const withheld = (0,rule/* rule */.H)("secret/withheld", {
    why: (place) => place.event === "dependabot"
        ? `${(0,rules_place/* subject */.bc)(place)} is empty: runs that Dependabot starts get Dependabot secrets, not the secrets of Actions.`
        : `${(0,rules_place/* subject */.bc)(place)} is empty: GitHub passes no secrets to a pull request from a fork.`,
    fix: (place) => place.event === "dependabot"
        ? `Save the key under Settings > Secrets and variables > Dependabot with the same name, or ${(0,build_markup/* code */.aY)(`gh secret set ${secretOf(place)} --app dependabot`)}.`
        : `Nothing is wrong with the key: run the check on a branch of this repository, or leave the job out for forks with ${(0,build_markup/* code */.aY)("if: github.event.pull_request.head.repo.full_name == github.repository")}.`,
});
const edgeWhitespace = (0,rule/* rule */.H)("secret/edge-whitespace", {
    why: (facts) => {
        const sides = [side(facts.before, "before"), side(facts.after, "after")].filter((text) => text !== "");
        return `${(0,rules_place/* subject */.bc)(facts)} has ${sides.join(" and ")} the key${edgeEffect(facts)}.`;
    },
    fix: (facts) => {
        const newline = facts.after.some(({ kind }) => kind === "newline");
        return newline && facts.kind === "input" && facts.onRunner
            ? `If the workflow says ${(0,build_markup/* code */.aY)(`${(0,build_markup/* unquoted */.qZ)(facts.name)}: |`)}, remove the ${(0,build_markup/* code */.aY)("|")}, which adds a newline; else the secret has it: ${(0,rules_place/* storeAgain */.yx)(facts)}.`
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
        ? `Write ${(0,build_markup/* code */.aY)("${{ secrets.NAME }}")} in the workflow file itself; in a secret, a script or a config file it is plain text.`
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
        return truncated({ ...facts, form: "prefix-only", provider: (0,build_markup/* code */.aY)("") }, situation);
    const owner = (0,providers/* providerOfKey */.wr)(core);
    const prefix = owner?.ownPrefixes
        .filter((own) => core.startsWith(own))
        .sort((a, b) => b.length - a.length)[0];
    if (owner !== undefined && prefix !== undefined && core.length - prefix.length < SHORTEST_PART) {
        return truncated({ ...facts, form: "short", provider: (0,build_markup/* code */.aY)(owner.name) }, situation);
    }
    const receiver = receiverOf(target);
    if (receiver?.keyShape === undefined || (owner !== undefined && owner.id !== receiver.id))
        return undefined;
    if (!isBeginningOf(receiver.keyShape, core))
        return undefined;
    return truncated({ ...facts, form: "shorter-than-shape", provider: (0,build_markup/* code */.aY)(receiver.name) }, situation);
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
    return otherProvider({ ...place, owner: (0,build_markup/* code */.aY)(owner.name), expected: (0,build_markup/* code */.aY)(receiver.name) }, situation);
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
    const absence = situation.at === undefined ? PLAIN : absenceOf(situation.at, environment, show);
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
    const refused = found.some(({ level }) => level === "error") ? undefined : secret_refusal(peeled.core, context);
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
    const character = (0,build_markup/* code */.aY)(`U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`);
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
function secret_refusal(core, { target, place, situation }) {
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

// EXTERNAL MODULE: ./build/signs/json-walk.js
var json_walk = __nccwpck_require__(9781);
;// CONCATENATED MODULE: ./build/model-list.js


const LONGEST_ID = 512;
/** More are not kept: the largest list seen has some thousand models. */
const MOST_MODELS = 110_000;
const read = new WeakMap();
/** The list in a response, read once. */
function modelListOf(response) {
    const list = read.get(response) ?? readModelList(response.body);
    read.set(response, list);
    return list;
}
/**
 * Takes `{data:[…]}`, a bare array, `{models:[…]}` and `{result:[…]}`, with or without `object`. A Go server writes
 * an empty list as `null`, which counts as empty only beside `object: "list"`.
 */
function readModelList(body) {
    const gathered = { lists: new Map(), facts: new Map() };
    const walk = new json_walk/* JsonWalk */.e((0,signs_json/* withoutMark */.E_)(body));
    try {
        if (walk.next === "[")
            gatherIds(walk, gathered, "");
        else if (walk.next === "{")
            walk.object((name) => {
                gather(walk, gathered, name);
            });
        else
            walk.skip();
        walk.end();
    }
    catch (error) {
        if (!(error instanceof json_walk/* NotJson */.a))
            throw error;
        const ids = walk.isAtEnd ? idsIn(gathered) : undefined;
        return { kind: "broken", ids: ids?.length === 0 ? undefined : ids };
    }
    const ids = idsIn(gathered);
    if (ids === undefined)
        return { kind: "other" };
    return { kind: "list", ids, isPartial: ids.length > MOST_MODELS || hasMore(gathered) };
}
/** More models exist than the list shows: it was cut at our limit, or the server has more pages. */
function isPartialList(response) {
    if (response.bodyFault === "too-large")
        return true;
    const list = modelListOf(response);
    return list.kind === "list" && list.isPartial;
}
/** By the field that holds the list: the fields of an item that may be its id, the first of them that is there. */
const ID_FIELDS = {
    "": ["id", "name"],
    data: ["id", "name", "model"],
    models: ["id", "name", "model", "slug"],
    result: ["name", "id"],
};
const FACTS = ["object", "success", "has_more", "next_page_token", "nextPageToken"];
function gather(walk, gathered, name) {
    const isList = name !== "" && Object.hasOwn(ID_FIELDS, name);
    if (isList && walk.next === "[")
        gatherIds(walk, gathered, name);
    else if (isList || FACTS.includes(name)) {
        gathered.lists.delete(name);
        gathered.facts.set(name, readScalar(walk));
    }
    else
        walk.skip();
}
/** Undefined for an object and an array. */
function readScalar(walk) {
    if (walk.next === '"')
        return walk.string();
    if (walk.next !== "{" && walk.next !== "[")
        return walk.literal();
    walk.skip();
    return undefined;
}
function gatherIds(walk, { lists }, field) {
    const ids = [];
    lists.set(field, ids);
    walk.array(() => {
        const id = readId(walk, ID_FIELDS[field] ?? []);
        if (id === undefined)
            lists.set(field, null);
        else if (id !== "" && ids.length <= MOST_MODELS)
            ids.push(id.slice(0, LONGEST_ID));
    });
}
function readId(walk, fields) {
    if (walk.next === '"')
        return walk.string();
    if (walk.next !== "{") {
        walk.skip();
        return undefined;
    }
    let id;
    let rank = fields.length;
    walk.object((name) => {
        const own = fields.indexOf(name);
        if (own < 0 || own > rank || walk.next !== '"')
            walk.skip();
        else {
            id = walk.string();
            rank = own;
        }
    });
    return id;
}
function idsIn({ lists, facts }) {
    const [ids] = ["", "data", "models", ...(facts.get("success") === false ? [] : ["result"])].flatMap((field) => (lists.has(field) ? [lists.get(field) ?? undefined] : []));
    if (ids !== undefined || lists.size > 0)
        return ids;
    return facts.get("data") === null && facts.get("object") === "list" ? [] : undefined;
}
function hasMore({ facts }) {
    const next = facts.get("next_page_token") ?? facts.get("nextPageToken");
    return facts.get("has_more") === true || (typeof next === "string" && next !== "");
}

;// CONCATENATED MODULE: ./build/signs/network-codes.js
/**
 * Codes of Node's dns, net, tls and http (nodejs.org/api/errors.html, OpenSSL's X509_V_ERR names) and of undici
 * (nodejs/undici docs/docs/api/Errors.md). First match wins.
 */
const ROWS = [
    { codes: /^INTERNAL_ADDRESS$/, id: "base-url/internal-address" },
    { codes: /^INSECURE$/, id: "base-url/insecure" },
    { codes: /^EAI_AGAIN$/, id: "network/dns", retryable: true },
    {
        codes: /^(?:ENOTFOUND|EAI_\w+|ENODATA|ESERVFAIL|EBADNAME|EREFUSED|ENONAME|ENOTIMP|EFORMERR)$/,
        id: "network/dns",
    },
    { codes: /^(?:ECONNREFUSED|EADDRNOTAVAIL)$/, id: "network/refused" },
    {
        codes: /^(?:ETIMEDOUT|ETIMEOUT|ESOCKETTIMEDOUT|TIMEOUT|DEADLINE|UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT|UND_ERR_ABORTED|ABORT_ERR|AbortError|TimeoutError|ERR_SOCKET_CONNECTION_TIMEOUT)$/,
        id: "network/timeout",
        retryable: true,
        alternatives: ["network/dns", "network/proxy"],
    },
    {
        codes: /^(?:EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN)$/,
        id: "network/timeout",
        retryable: true,
        alternatives: ["network/proxy", "network/refused"],
    },
    {
        codes: /^(?:ERR_INVALID_CHAR|HEADER_REFUSED)$/,
        id: "secret/edge-whitespace",
        alternatives: ["secret/non-ascii"],
    },
    {
        codes: /^(?:TypeError|ERR_FETCH_CREDENTIALS)$/,
        id: "base-url/credentials",
        alternatives: ["base-url/malformed", "secret/edge-whitespace", "secret/non-ascii"],
    },
    { codes: /^(?:ERR_INVALID_URL|ERR_INVALID_PROTOCOL|UND_ERR_INVALID_ARG)$/, id: "base-url/malformed" },
    { codes: /^ERR_PROXY_\w+$|^UND_ERR_PRX_\w+$/, id: "network/proxy" },
    {
        codes: /^(?:CERT_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+|CRL_\w+|HOSTNAME_MISMATCH|ERROR_IN_CERT_\w+|ERROR_IN_CRL_\w+|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|OUT_OF_MEM|ERR_TLS_\w+|ERR_SSL_\w+|ERR_OSSL_\w+|EPROTO)$/,
        id: "network/tls",
        alternatives: ["network/proxy"],
    },
    {
        codes: /^(?:HPE_\w+|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES_\w+|UND_ERR_RESPONSE\w*|UND_ERR_REQ_CONTENT_LENGTH_MISMATCH|Z_\w+_ERROR|ERR_BROTLI\w*|ERR_ZLIB\w*|ERR_CONTENT_LENGTH_MISMATCH)$/,
        id: "wire/bad-response",
    },
    {
        codes: /^(?:ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_CLOSED|UND_ERR_DESTROYED|ERR_STREAM_PREMATURE_CLOSE|ERR_HTTP2_\w+|ERR_SOCKET_CLOSED|EOF)$/,
        id: "network/reset",
        retryable: true,
        alternatives: ["network/proxy", "network/tls"],
    },
];
/**
 * Reads a failure by its stage and code alone. What failed at the proxy is the proxy's; a code that is not
 * known means only that no answer came, which is `network/reset`, and nothing says that a retry would heal it.
 */
function readFailure(failure) {
    if (failure.proxyStatus === 407)
        return { id: "network/proxy-auth", retryable: false, alternatives: ["network/proxy"] };
    const row = ROWS.find((candidate) => candidate.codes.test(failure.code));
    if (failure.stage === "proxy" && !isOurs(row))
        return proxyFailure(row);
    return {
        id: row?.id ?? "network/reset",
        retryable: row?.retryable ?? false,
        alternatives: row?.alternatives ?? [],
    };
}
/** Faults of the URL or the key are not the proxy's, however far the request came. */
function isOurs(row) {
    return row !== undefined && !row.id.startsWith("network/") && !row.id.startsWith("wire/");
}
function proxyFailure(row) {
    const alternatives = row === undefined || row.id === "network/proxy" ? [] : [row.id];
    return { id: "network/proxy", retryable: false, alternatives };
}

// EXTERNAL MODULE: ./build/reasons.js
var reasons = __nccwpck_require__(9353);
;// CONCATENATED MODULE: ./build/signs/echo.js

const PATTERNS = [
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
function findEcho(message) {
    for (const { style, pattern } of PATTERNS) {
        const fragment = pattern.exec(message)?.[1];
        if (fragment !== undefined)
            return { fragment, style };
    }
    return undefined;
}
/**
 * True where head or tail of the echo differ from the key that was sent: another key arrived. A whole echo says so
 * only where it has the prefix of a key, since servers also print keys encoded, and with the sentence's own marks.
 */
function isOtherKey(echo, keySent) {
    const key = keySent.reveal().trim().toLowerCase();
    const named = echo.fragment.replace(/^[\s'"`(]+|[\s'"`).,;:!]+$/g, "");
    const visible = named.toLowerCase().split(/\*+|\.{3}|…/);
    const [head = "", ...rest] = visible;
    if (rest.length > 0)
        return !key.startsWith(head.trim()) || !key.endsWith(visible.at(-1)?.trim() ?? "");
    return /^[\w-]+$/.test(named) && (0,providers/* publicPrefix */.O6)(named) !== "" && !key.includes(head) && !head.includes(key);
}
const WRONG_KEY = ["auth/invalid-key"];
const ELSEWHERE = ["base-url/key-mismatch", "auth/invalid-key"];
const says = (means, or = WRONG_KEY) => ({ means, or });
/** What the fragment tells about the value that was saved as the key; undefined where it tells nothing. */
function judgeEcho(echo) {
    return echo.style === "tail" ? judgeTail(echo.fragment.replace(/^\*+/, "")) : judgeWhole(echo);
}
function judgeTail(tail) {
    if (/^(?:ined|null|none|NaN|ect\])$/i.test(tail))
        return says("secret/unexpanded", ["secret/placeholder", ...WRONG_KEY]);
    if (/[})%>\]]$|\$/.test(tail))
        return says("secret/unexpanded", ["secret/placeholder", ...WRONG_KEY]);
    if (/["'`“”‘’]$/.test(tail))
        return says("secret/quoted");
    if (/\s$/.test(tail))
        return says("secret/edge-whitespace");
    if (/\s/.test(tail))
        return says("secret/inner-whitespace", ["secret/not-a-key", ...WRONG_KEY]);
    if (/^(?:_?key|here|xxxx|x{3,4}|aste|_here|ken>|oken|mple|cret)$/i.test(tail)) {
        return says("secret/placeholder", ["secret/not-a-key", ...WRONG_KEY]);
    }
    if (/^(?:json|toml|yaml|\.env|\.txt|\.pem|\.com|m\/v1|\/v\d|com\/)$/i.test(tail) || /[./:@]/.test(tail))
        return says("secret/not-a-key");
    if (/[^\x20-\x7e]/.test(tail))
        return says("secret/non-ascii", ["secret/not-a-key", ...WRONG_KEY]);
    return undefined;
}
function judgeWhole(echo) {
    const { fragment } = echo;
    if (echo.style === "litellm" && /^sk-\.{3}/.test(fragment))
        return undefined;
    return (judgeForm(fragment) ?? judgeWords(fragment) ?? (echo.style === "other" ? undefined : judgeOwner(echo)));
}
/** Quotes, braces, white space, other things than a key: plain from any server. */
function judgeForm(fragment) {
    const bare = fragment.trim();
    if (bare === "")
        return says("secret/empty", ["auth/not-received", ...WRONG_KEY]);
    if (/^\*+$|^•+$/.test(bare) || /•{2}/.test(bare))
        return says("secret/masked");
    if (/^(?:undefined|null|none|nil|nan|false|true|\[object object\])$/i.test(bare)) {
        return says("secret/unexpanded", ["secret/placeholder", ...WRONG_KEY]);
    }
    if (/\$\{|\$\(|\{\{|\}\}|\}$|^\$|^%[A-Z_*]+%?$|process\.env|os\.environ|getenv|secrets\./.test(bare)) {
        return says("secret/unexpanded", ["secret/placeholder", ...WRONG_KEY]);
    }
    if (/^["'`“”‘’«]|["'`“”‘’»]$/.test(bare))
        return says("secret/quoted");
    if (/^https?:|^wss?:|:\/\//i.test(bare))
        return says("secret/not-a-key");
    if (/^(?:bearer|basic|authorization)\b|^(?:export |set )|^[A-Za-z_]{3,40}=|^\{/i.test(bare))
        return says("secret/prefixed");
    if (/^-{3,}|^ssh-|^\/|^[A-Za-z]:\\|\.(?:json|env|txt|ya?ml|toml|pem|py|js)$/.test(bare))
        return says("secret/not-a-key");
    if (/[^\x20-\x7e]/.test(bare))
        return says("secret/non-ascii", ["secret/not-a-key", "secret/invisible-characters", ...WRONG_KEY]);
    if (/^<.*>?$/.test(bare))
        return says("secret/placeholder", ["secret/prefixed", ...WRONG_KEY]);
    if (/^sk[-_\s]\S{0,200}\s/.test(bare) || /^sk\s/.test(bare))
        return says("secret/inner-whitespace", ["secret/not-a-key", ...WRONG_KEY]);
    if (/\s/.test(bare))
        return says("secret/not-a-key", ["secret/inner-whitespace", ...WRONG_KEY]);
    return undefined;
}
/** Placeholders, plain words, and the short form that a page of keys shows. */
function judgeWords(fragment) {
    const bare = fragment.trim();
    if (/your|_key$|key_?here|_here$|placeholder|change[-_]?me|x{4,}|insert|replace|example|dummy|todo|1234567|^(?:sk-)?(?:test|fake|1234|abc|123456?|empty|none|key|api[-_]?key|sk)$|^sk-(?:\.\.\.|…)$|\bmy[-_]/i.test(bare)) {
        return says("secret/placeholder", ["secret/not-a-key", ...WRONG_KEY]);
    }
    if (!bare.includes("*") && /\.{3}|…/.test(bare))
        return says("secret/masked");
    if (/^[A-Z][A-Z0-9]*_[A-Z_*]+$/.test(bare))
        return says("secret/placeholder", ["secret/not-a-key", ...WRONG_KEY]);
    return undefined;
}
/** The form of a key: only where the server's own keys are known to start with `sk-`. */
function judgeOwner(echo) {
    const bare = echo.fragment.trim();
    const isOwn = /^sk-/.test(bare) && !/^sk-(?:ant|or)-/.test(bare);
    if (isOwn)
        return echo.style === "openai" ? judgeLength(bare) : undefined;
    if (!/[*\d]/.test(bare) || bare.length < 12)
        return says("secret/not-a-key", ["secret/placeholder", "secret/other-provider", ...WRONG_KEY]);
    if (/^[0-9a-f]{6,8}\*+[0-9a-f]{4}$/i.test(bare))
        return says("secret/not-a-key", ["secret/other-provider", ...ELSEWHERE]);
    if (/^(?:eyJ|AIza|gsk_|xai-|hf_|pplx-|nvapi-|csk-|fw_|gh[pousr]_|github_|r8_|tgp_|sess-|sk_|key|AQ\.|\w{2,6}[-_])/.test(bare) ||
        bare.includes("*")) {
        return says("secret/other-provider", ELSEWHERE);
    }
    return says("secret/not-a-key", ["secret/other-provider", ...WRONG_KEY]);
}
/**
 * OpenAI hides the middle one star for one character, so the length shows: 51 for the old keys, far over 100 for
 * the others (github.com/gitleaks/gitleaks rules). Another length is the key of another service that also
 * writes `sk-`.
 */
function judgeLength(bare) {
    if (!bare.includes("*"))
        return bare.length < 20
            ? says("secret/not-a-key", ["secret/truncated", "secret/placeholder", ...WRONG_KEY])
            : undefined;
    if (bare.length < 20)
        return says("secret/truncated", ["secret/not-a-key", ...WRONG_KEY]);
    const isModern = /^sk-(?:proj|svca|admi|None)/.test(bare);
    if (!isModern && bare.length < 45)
        return says("base-url/key-mismatch", ["secret/other-provider", ...WRONG_KEY]);
    return undefined;
}

;// CONCATENATED MODULE: ./build/signs/path.js
/** What a path that the server does not know tells about the base URL; undefined where it tells nothing. */
function judgePath(path) {
    if (/\/(v\d+(?:beta)?)\/\1(?:\/|$)/.test(path))
        return { means: "base-url/version-doubled", or: ["route/not-found"] };
    if (/\/(?:chat\/completions|responses|models|messages|completions|embeddings)\/(?:v\d+\/)?(?:chat\/completions|responses|models|completions|embeddings)\/?$/.test(path)) {
        return { means: "base-url/endpoint-path", or: ["route/not-found"] };
    }
    if (/\/\/|\s|%20/.test(path))
        return { means: "base-url/malformed", or: ["route/not-found"] };
    if (/^\/(?:chat\/completions|responses|models|completions|embeddings)\/?$/.test(path)) {
        return { means: "base-url/version-missing", or: ["route/not-found"] };
    }
    return undefined;
}
/**
 * The path that a message repeats: `Invalid URL (GET /v1/v1/models)`, `Cannot GET /models`,
 * `Unknown request URL: POST /chat/completions`, `Path not found: /models`.
 */
function pathIn(message) {
    const told = /\b(?:GET|POST|PUT|HEAD|OPTIONS)[: ]{1,2}(?:https?:\/\/[^\s/]{1,200})?(\/[^\s)"'<>?]{0,300})/.exec(message)?.[1] ?? /\b(?:path|route|url|endpoint|uri)\b[^/\n]{0,20}(\/[^\s)"'<>?]{1,300})/i.exec(message)?.[1];
    return told?.replace(/[.,;:]$/, "");
}

;// CONCATENATED MODULE: ./build/signs/retry.js
/** A job waits no longer than this for a limit to pass, in seconds. */
const LONGEST_WAIT = 900;
/** Seconds to wait as the server tells them, from headers first, then from the body; at least 0. */
function retryAfterOf(headers, error) {
    return fromHeaders(headers) ?? durationIn(error.retryDelay ?? "") ?? fromText(error.text);
}
/** Whether the limit passes while a job runs; undefined where the answer does not show its window. */
function passesSoon(headers, error) {
    const words = [...error.codes, headers["x-ratelimit-type"] ?? ""].join("\n");
    if (/per_?day|byday|perday/i.test(words))
        return false;
    const wait = retryAfterOf(headers, error);
    if (wait !== undefined)
        return wait <= LONGEST_WAIT;
    if (/(?:per|\/|each|every) ?(?:day|week|month)|\b(?:daily|weekly|monthly|rpd|tpd)\b|per-day|每[天日月周]|今日|当日/i.test(error.text))
        return false;
    return undefined;
}
function fromHeaders(headers) {
    const milliseconds = Number(headers["retry-after-ms"] ?? "none");
    if (Number.isFinite(milliseconds) && milliseconds >= 0)
        return milliseconds / 1000;
    const value = headers["retry-after"]?.trim() ?? "";
    if (/^\d{1,9}(?:\.\d{1,6})?$/.test(value))
        return Number(value);
    const sentAt = Date.parse(headers["date"] ?? "");
    const until = /[a-z]{3}/i.test(value) ? Date.parse(value) : Number.NaN;
    if (Number.isFinite(until - sentAt))
        return Math.max(0, (until - sentAt) / 1000);
    return undefined;
}
function fromText(text) {
    const told = /(?:retry|try|wait|again|reset\w{0,3})[^.\n\d]{0,30} ((?:\d{1,9}(?:\.\d{1,12})? ?(?:milliseconds?|seconds?|secs?|minutes?|mins?|hours?|days?|ms|s|m|h|d)[, ]{0,2}){1,4})/i.exec(text)?.[1];
    return told === undefined ? undefined : durationIn(told);
}
const UNITS = { d: 86_400, h: 3600, m: 60, s: 1 };
/** Seconds in `9m38.016s`, `23s`, `86400 seconds`, `20ms`; a bare number is not taken for a duration. */
function durationIn(text) {
    const parts = /(\d{1,9}(?:\.\d{1,12})?) ?(milliseconds?|seconds?|secs?|minutes?|mins?|hours?|days?|ms|s|m|h|d)/gi;
    let total;
    for (const [, count, unit] of text.slice(0, 200).matchAll(parts)) {
        const name = (unit ?? "s").toLowerCase();
        const factor = /^(?:ms|milli)/.test(name) ? 0.001 : (UNITS[name.charAt(0)] ?? 1);
        total = (total ?? 0) + Number(count) * factor;
    }
    return total;
}

;// CONCATENATED MODULE: ./build/signs/html.js
const LONGEST_SOURCE = 65_536;
const html_LONGEST_TEXT = 4096;
/** Names in the source of a page that show its maker, where the visible text does not. */
const TRACES = [
    "cf-error-details",
    "cf-wrapper",
    "cf-browser-verification",
    "_cf_chl_opt",
    "Vercel Security Checkpoint",
    "zscloud.net",
    "Zscaler",
    "_Incapsula_Resource",
    "errors.aliyun.com",
    "ERR_ACCESS_DENIED",
    "FortiGuard",
];
/** True where the text begins like a page, or like a piece of one. */
function looksLikeHtml(text) {
    return /^[\uFEFF\s]{0,64}<(?:!doctype\s{1,9}html|!--|\/?(?:html|head|body|title|div|center|h1|meta|style)\b)/i.test(text);
}
/** Reads at most 64 KiB of the page, in linear time. */
function readPage(html) {
    const source = html.slice(0, LONGEST_SOURCE);
    const title = collapse(between(source, /<title\b[^>]{0,200}>/i, /<\/title/i).slice(0, 300));
    const seen = collapse(stripTags(stripElements(source))).slice(0, html_LONGEST_TEXT);
    const errorCode = /errorCode\s{0,4}:\s{0,4}(\d{3,4})/.exec(source)?.[1];
    const traces = TRACES.filter((trace) => source.includes(trace));
    if (errorCode !== undefined)
        traces.push(`error code: ${errorCode}`);
    return { title, text: [title, seen, ...traces].join("\n") };
}
function between(text, open, close) {
    const start = open.exec(text);
    if (start === null)
        return "";
    const rest = text.slice(start.index + start[0].length);
    const end = rest.search(close);
    return end < 0 ? rest : rest.slice(0, end);
}
/** Without scripts, styles and comments; an element that is not closed takes the rest with it. */
function stripElements(html) {
    const kept = [];
    const lower = html.toLowerCase();
    let from = 0;
    for (const open of html.matchAll(/<(?:(script|style|svg)\b|!--)/gi)) {
        if (open.index < from)
            continue;
        kept.push(html.slice(from, open.index));
        const close = open[1] === undefined ? "-->" : `</${open[1].toLowerCase()}>`;
        const end = lower.indexOf(close, open.index);
        if (end < 0)
            return kept.join(" ");
        from = end + close.length;
    }
    return [...kept, html.slice(from)].join(" ");
}
function stripTags(html) {
    return html.replace(/<[^<>]{0,2000}>?/g, " ").replace(/&(?:nbsp|amp|quot|lt|gt|#\d{1,6});/g, " ");
}
function collapse(text) {
    return text.replace(/\s+/g, " ").trim();
}

;// CONCATENATED MODULE: ./build/signs/error-fields.js

const LONGEST_MESSAGE = 4096;
const MOST_VALUES = 400;
const DEEPEST = 8;
const MESSAGE_FIELDS = [
    "message", "msg", "detail", "details", "error", "errors", "error_description", "error_message", "errormessage",
    "faultstring", "status_msg", "message_zh", "raw", "title", "reason", "description", "hint", "error_msg", "body",
]; // prettier-ignore
const CODE_FIELDS = [
    "code", "type", "status", "reason", "errorcode", "error_code", "err_code", "error_type", "status_code", "statuscode",
    "http_code", "quotaid", "errortype", "__type", "name",
]; // prettier-ignore
/** Parts of a request that some servers repeat: not their words. */
const REPEATED_FIELDS = ["input", "messages", "choices", "output", "loc", "links", "useragent", "headers"];
/** Pairs of a field and a string, for JSON that does not parse and for Python's way to print it. */
function fieldsOf(text) {
    const found = nothingFound();
    const pairs = /["']([A-Za-z_]{2,20})["']\s{0,4}:\s{0,4}(?:"((?:[^"\\]|\\.){0,4096})|'([^']{0,4096})|(\d{1,9}))/g;
    for (const pair of text.matchAll(pairs)) {
        if (found.left <= 0)
            break;
        addField(found, pair[1] ?? "", (pair[2] ?? pair[3] ?? pair[4] ?? "").replaceAll('\\"', '"'), 1);
    }
    return found;
}
function nothingFound() {
    return {
        messages: [],
        codes: [],
        param: undefined,
        retryDelay: undefined,
        requestId: undefined,
        left: MOST_VALUES,
    };
}
/** Walks a parsed body; bounded in depth and in number of values. */
function collect(found, value, field, depth) {
    found.left -= 1;
    if (found.left <= 0 || depth > DEEPEST)
        return;
    if (typeof value === "string" || typeof value === "number")
        addField(found, field, String(value), depth);
    else if (Array.isArray(value))
        for (const item of value.slice(0, 50))
            collect(found, item, field, depth);
    else if ((0,signs_json/* isRecord */.u4)(value)) {
        for (const [name, item] of Object.entries(value).slice(0, 60)) {
            if (!REPEATED_FIELDS.includes(name.toLowerCase()))
                collect(found, item, name, depth + 1);
        }
    }
}
function addField(found, name, value, depth) {
    const field = name.toLowerCase();
    if (field === "param")
        found.param ??= value.slice(0, 200);
    if (field === "retrydelay")
        found.retryDelay ??= value.slice(0, 40);
    if (/^(?:request_?id|trace_?id)$/.test(field))
        found.requestId ??= value.slice(0, 120);
    const isWord = !/\s/.test(value.trim());
    if (CODE_FIELDS.includes(field) && value !== "")
        found.codes.push({ field, value: value.slice(0, 120) });
    if (field === "text" || (MESSAGE_FIELDS.includes(field) && !(isWord && field === "reason"))) {
        addMessage(found, value, depth, field);
    }
    else if (field === "code" && !isWord)
        addMessage(found, value, depth, field);
}
/** Adds a message, and what is inside where it is JSON or Python's print of it. */
function addMessage(found, message, depth, field) {
    const text = message.slice(0, LONGEST_MESSAGE).trim();
    if (text === "")
        return;
    const inner = depth < DEEPEST ? innerJson(text) : undefined;
    if (inner !== undefined)
        collect(found, inner, "text", depth + 1);
    if (inner === undefined || !(0,signs_json/* startsLikeJson */.rv)(text))
        found.messages.push({ text, depth, field });
    if (/^[A-Za-z][\w.-]{3,80}$/.test(text))
        found.codes.push({ field: "text", value: text });
    if (inner === undefined && /['"](?:code|type|status)['"]\s{0,4}:/.test(text)) {
        found.codes.push(...fieldsOf(text).codes);
    }
}
function innerJson(text) {
    const start = text.search(/[[{]/);
    if (start < 0)
        return undefined;
    const end = Math.max(text.lastIndexOf("}"), text.lastIndexOf("]"));
    const value = end > start ? (0,signs_json/* parseJson */.qF)(text.slice(start, end + 1)) : undefined;
    return (0,signs_json/* isRecord */.u4)(value) || (Array.isArray(value) && value.some(signs_json/* isRecord */.u4)) ? value : undefined;
}
/** The deepest message wins, unless it is empty talk; among equals the first, and `message` before the others. */
function best(found) {
    const own = ["message", "msg", "detail", "raw", "error", "text", "status_msg", "faultstring", "errors"];
    const candidates = found.messages.filter((message) => own.includes(message.field));
    const rank = (message) => message.depth * 2 + (message.field === "message" || message.field === "raw" ? 1 : 0);
    const sorted = candidates.toSorted((left, right) => rank(right) - rank(left));
    return (sorted.find((message) => message.text.length > 3) ?? sorted[0] ?? found.messages[0])?.text ?? "";
}
/** From `{"code":401}`, `{"status":"401"}`, `401 Unauthorized`, `Error code: 429`, `statusCode=407`. */
function statusIn(found) {
    const fields = ["code", "status", "status_code", "statuscode", "http_code"];
    const numbers = found.codes.filter((code) => fields.includes(code.field)).map((code) => Number(code.value));
    const text = found.messages
        .map((message) => message.text)
        .join("\n")
        .slice(0, 2000);
    const told = /^"?(?:http[ /\d.]{0,6} ?)?(\d{3})\b/i.exec(text)?.[1] ??
        /\b(?:error code|code|status|statuscode|status code)\b[:= ]{1,3}(\d{3})\b/i.exec(text)?.[1];
    return [...numbers, Number(told)].find((number) => Number.isInteger(number) && number >= 300 && number <= 599);
}

;// CONCATENATED MODULE: ./build/signs/server-error.js



/** Errors are short: what is longer is read as one that was cut off. */
const LONGEST_ERROR = 65_536;
const server_error_LONGEST_TEXT = 8192;
/**
 * Reads an error out of a body of any form: an object, a string or an array under `error`, `detail`, `errors`,
 * `base_resp` or none of them, JSON inside strings, server-sent events, a page, plain text, JSON that was cut off.
 * Never throws; looks at no more than 64 KiB.
 */
function readServerError(body, headers) {
    const text = (0,signs_json/* withoutMark */.E_)(body);
    if (text.trim() === "")
        return { ...fromMessages("empty", []), isError: false };
    if (isEvents(text, headers))
        return readEvents(text);
    if ((0,signs_json/* startsLikeJson */.rv)(text))
        return readJson(text);
    const isPage = looksLikeHtml(text) || (/\bhtml\b/i.test(headers["content-type"] ?? "") && text.startsWith("<"));
    if (isPage)
        return readHtml(text);
    return server_error_readText(text);
}
function isEvents(text, headers) {
    if (/^(?:event|data|id|retry|):/.test(text))
        return true;
    return ((headers["content-type"] ?? "").includes("event-stream") && /^(?:event|data):/m.test(text.slice(0, 4096)));
}
function readEvents(text) {
    const lines = text.slice(0, LONGEST_ERROR).split(/\r\n|\n|\r/, 2000);
    const named = lines.some((line) => /^event:\s{0,9}(?:error|response\.failed)\b/.test(line));
    const data = lines.filter((line) => line.startsWith("data:")).map((line) => line.slice(5).trim());
    const values = data.slice(0, 50).map((line) => (0,signs_json/* parseJson */.qF)(line));
    const failed = values.find((value) => saysError(value) || isFailedEvent(value)) ?? (named ? values[0] : undefined);
    if (failed !== undefined)
        return { ...fromValue(failed), shape: "events", isError: true };
    return { ...fromMessages("events", named ? data.slice(0, 1) : []), isError: named };
}
function isFailedEvent(value) {
    return (0,signs_json/* isRecord */.u4)(value) && (value["type"] === "error" || value["type"] === "response.failed");
}
function readJson(text) {
    const value = text.length > LONGEST_ERROR ? undefined : (0,signs_json/* parseJson */.qF)(text);
    if (value !== undefined)
        return fromValue(value);
    const cut = fieldsOf(text.slice(0, LONGEST_ERROR));
    const whole = cut.messages.length === 0 ? [text.slice(0, LONGEST_MESSAGE)] : [];
    for (const message of whole)
        addMessage(cut, message, 0, "text");
    return {
        ...server_error_summary("json", cut),
        isError: /^\s*[[{]\s*(?:\{\s*)?"error"\s*:\s*["{[]/.test(text.slice(0, 400)),
    };
}
function readHtml(text) {
    const page = readPage(text);
    const read = fromMessages("html", [page.text]);
    return {
        ...read,
        message: page.title === "" ? (page.text.split("\n")[1] ?? "").slice(0, 300) : page.title,
    };
}
function server_error_readText(text) {
    const bare = text.startsWith("<") ? text.slice(0, LONGEST_ERROR).replace(/<[^<>]{0,500}>?/g, "\n") : text;
    return fromMessages("text", [bare.slice(0, LONGEST_MESSAGE).trim()]);
}
function fromMessages(shape, messages) {
    const found = nothingFound();
    for (const message of messages)
        addMessage(found, message, 0, "text");
    return server_error_summary(shape, found);
}
function fromValue(value) {
    const found = nothingFound();
    collect(found, value, "text", 0);
    return { ...server_error_summary("json", found), isError: saysError(value) };
}
function server_error_summary(shape, found) {
    const codes = [...new Set(found.codes.map((code) => code.value))];
    const named = (field) => found.codes.findLast((code) => code.field === field)?.value;
    return {
        shape,
        isError: false,
        message: best(found).slice(0, LONGEST_MESSAGE),
        text: withoutUrls(found.messages.map((message) => message.text).join("\n")).slice(0, server_error_LONGEST_TEXT),
        codes,
        code: named("code") ?? named("errorcode") ?? named("status_code") ?? named("reason") ?? named("status"),
        // Some wrap the error in an object whose type only says that it is one.
        type: found.codes.findLast(({ field, value }) => field === "type" && value !== "error")?.value ??
            named("type"),
        param: found.param,
        status: statusIn(found),
        retryDelay: found.retryDelay,
        requestId: found.requestId ?? /\(?request[ _]id:? ?([\w-]{8,80})/i.exec(best(found))?.[1],
    };
}
function withoutUrls(text) {
    return text.replace(/https?:\/\/[^\s"'<>)]{1,500}/g, " ");
}
/** True where the JSON itself tells of a failure, as some servers do under a status of 200. */
function saysError(value) {
    if (Array.isArray(value))
        return value.length > 0 && value.length <= 3 && value.every(saysError);
    if (!(0,signs_json/* isRecord */.u4)(value))
        return false;
    if (isFilled(value["error"]) || isFilled(value["errors"]) || value["object"] === "error")
        return true;
    if (value["success"] === false || value["type"] === "error" || (0,signs_json/* isRecord */.u4)(value["fault"]))
        return true;
    const base = value["base_resp"];
    if ((0,signs_json/* isRecord */.u4)(base) && base["status_code"] !== 0 && base["status_code"] !== undefined)
        return true;
    return isFlatError(value);
}
/** `{code, message}` and `{detail}` with nothing of an answer beside them. */
function isFlatError(value) {
    if (["data", "choices", "output", "models", "result", "id"].some((field) => isFilled(value[field])))
        return false;
    const code = value["code"] ?? value["status_code"] ?? value["statusCode"];
    const isBadCode = typeof code === "number"
        ? code !== 0 && code !== 200
        : typeof code === "string" && !/^(?:0|200|ok|success)?$/i.test(code);
    const message = value["message"] ?? value["msg"] ?? value["reason"];
    return ((isBadCode && typeof message === "string") ||
        value["status"] === "failure" ||
        (isFilled(value["detail"]) && value["object"] === undefined));
}
function isFilled(value) {
    if (Array.isArray(value))
        return value.length > 0;
    return value !== undefined && value !== null && value !== "" && value !== false;
}

;// CONCATENATED MODULE: ./build/signs/sign.js

function fits(sign, answer) {
    const { error } = answer;
    if (sign.status !== undefined && !sign.status.includes(answer.status))
        return false;
    if (sign.asked !== undefined && !sign.asked.includes(answer.asked))
        return false;
    if (sign.shape !== undefined && !sign.shape.includes(error.shape))
        return false;
    const { provider, code, says, header } = sign;
    if (provider !== undefined && !answer.providers.some((id) => provider.test(id)))
        return false;
    if (header !== undefined && !header[1].test(answer.headers[header[0]] ?? ""))
        return false;
    if (code !== undefined && !error.codes.some((word) => code.test(word)))
        return false;
    return says === undefined || says.test(error.text);
}
function firstFit(signs, answer) {
    return signs.find((sign) => fits(sign, answer));
}

;// CONCATENATED MODULE: ./build/signs/anthropic.js
const ERRORS = "https://docs.claude.com/en/api/errors";
/** Anthropic's own words, also behind relays that pass them on. */
const ANTHROPIC = [
    {
        says: /oauth authentication is currently not supported/i,
        means: "auth/scheme",
        or: ["auth/not-received", "auth/invalid-key"],
        source: "https://github.com/earendil-works/pi/issues/2751",
    },
    {
        says: /oauth authentication is currently not allowed/i,
        means: "access/permission",
        or: ["auth/organization"],
        source: "https://github.com/anthropics/claude-code/issues/65714",
    },
    {
        says: /credential is only authorized for use with/i,
        means: "access/client",
        or: ["auth/scheme"],
        source: "https://github.com/RooCodeInc/Roo-Code/issues/10566",
    },
    {
        code: /^forbidden$/i,
        says: /^request not allowed/im,
        means: "access/region",
        or: ["access/firewall"],
        source: "https://github.com/anthropics/claude-quickstarts/issues/32",
    },
    {
        code: /^not_found_error$/i,
        says: /^models?: ?\S/im,
        means: "model/not-found",
        or: ["access/model"],
        source: ERRORS,
    },
];

;// CONCATENATED MODULE: ./build/signs/chinese-clouds.js
const ZAI = /^(?:zai|zhipu|z-ai|z\.ai|bigmodel|glm)/i;
const ZAI_CODES = "https://docs.z.ai/api-reference/api-code";
const MINIMAX = /^minimax/i;
const MINIMAX_CODES = "https://platform.minimax.io/docs/api-reference/errorcode";
const SILICONFLOW = /^siliconflow/i;
const SILICONFLOW_CODES = "juspay/neurolink src/lib/providers/catalog/siliconflow.json";
const ARK_CODES = "https://www.volcengine.com/docs/82379/1299023";
/** Numbers mean something only at their own provider; words are read anywhere, since relays pass them on. */
const CHINESE_CLOUDS = [
    {
        provider: ZAI,
        code: /^(?:1000|1002|1004)$/,
        means: "auth/invalid-key",
        or: ["auth/not-received"],
        source: ZAI_CODES,
    },
    { provider: ZAI, code: /^1001$/, means: "auth/not-received", or: ["auth/invalid-key"], source: ZAI_CODES },
    { provider: ZAI, code: /^1003$/, means: "auth/expired", or: ["auth/invalid-key"], source: ZAI_CODES },
    { provider: ZAI, code: /^(?:1110|1111|1112|1121)$/, means: "access/account-disabled", source: ZAI_CODES },
    {
        provider: ZAI,
        code: /^1113$/,
        means: "quota/exhausted",
        or: ["base-url/key-mismatch"],
        source: ZAI_CODES,
    },
    {
        provider: ZAI,
        code: /^(?:1308|1309|1310)$/,
        means: "quota/exhausted",
        or: ["rate/limited"],
        source: ZAI_CODES,
    },
    { provider: ZAI, code: /^1211$/, means: "model/not-found", or: ["access/model"], source: ZAI_CODES },
    {
        provider: ZAI,
        code: /^(?:1220|434)$/,
        means: "access/permission",
        or: ["base-url/key-mismatch"],
        source: ZAI_CODES,
    },
    {
        provider: ZAI,
        code: /^1302$/,
        says: /concurren|并发/i,
        means: "rate/concurrency",
        or: ["rate/limited"],
        source: "https://github.com/kaitranntt/ccs/issues/402",
    },
    { provider: ZAI, code: /^1303$/, means: "rate/limited", source: ZAI_CODES },
    {
        provider: ZAI,
        code: /^1304$/,
        means: "rate/limited",
        or: ["quota/exhausted"],
        retryable: false,
        source: ZAI_CODES,
    },
    { provider: ZAI, code: /^1305$/, means: "service/overloaded", or: ["rate/limited"], source: ZAI_CODES },
    {
        provider: MINIMAX,
        code: /^(?:2049|1004)$/,
        says: /^(?!.*carry)/,
        means: "auth/invalid-key",
        or: ["base-url/key-mismatch"],
        source: "https://github.com/MiniMax-AI/MiniMax-01/issues/37",
    },
    {
        provider: MINIMAX,
        code: /^1008$/,
        means: "quota/exhausted",
        or: ["base-url/key-mismatch"],
        source: "https://github.com/MiniMax-AI/MiniMax-M2/issues/62",
    },
    {
        says: /\((?:1008|2056|2067)\)/,
        means: "quota/exhausted",
        or: ["base-url/key-mismatch"],
        retryable: false,
        source: MINIMAX_CODES,
    },
    { provider: MINIMAX, code: /^(?:1002|1039)$/, means: "rate/limited", source: MINIMAX_CODES },
    { provider: SILICONFLOW, code: /^30001$/, means: "quota/exhausted", source: SILICONFLOW_CODES },
    {
        provider: SILICONFLOW,
        code: /^30014$/,
        means: "auth/invalid-key",
        or: ["base-url/key-mismatch"],
        source: SILICONFLOW_CODES,
    },
    { provider: SILICONFLOW, code: /^20012$/, means: "model/not-found", source: SILICONFLOW_CODES },
    {
        code: /^(?:arrearage|accountoverdueerror|operationdenied\.serviceoverdue)$/i,
        means: "quota/exhausted",
        or: ["access/account-disabled"],
        source: "https://github.com/QwenLM/qwen-code/issues/54",
    },
    {
        code: /^(?:modelnotopen|operationdenied\.servicenotopen|accessdenied\.unpurchased|invalidendpointormodel\.modelidaccessdisabled)$/i,
        means: "access/model",
        or: ["model/not-found"],
        source: ARK_CODES,
    },
    {
        says: /not activated the model|accessing the model via model id is not allowed/i,
        means: "access/model",
        or: ["model/not-found"],
        source: ARK_CODES,
    },
    {
        code: /^unsupportedmodel$/i,
        says: /coding plan/i,
        means: "access/model",
        or: ["base-url/key-mismatch", "model/not-found"],
        source: ARK_CODES,
    },
    {
        says: /safe experience mode|安心体验/i,
        means: "quota/exhausted",
        or: ["access/model"],
        retryable: false,
        source: "https://github.com/volcengine/MineContext/issues/328",
    },
    {
        code: /^(?:throttling\.)?(?:ratequota|burstrate)$|^ratelimitexceeded\.\w{1,40}$|^requestbursttoofast$/i,
        means: "rate/limited",
        source: ARK_CODES,
    },
    {
        says: /only available for coding agents/i,
        means: "access/client",
        or: ["base-url/key-mismatch"],
        source: "https://www.kimi.com/code/docs/en/kimi-code/error-reference.html",
    },
    {
        says: /not found the model[^\n]{0,100}or permission denied/i,
        means: "model/not-found",
        or: ["access/model"],
        source: "https://github.com/langgenius/dify/issues/39778",
    },
];

;// CONCATENATED MODULE: ./build/signs/edges.js
const CORPUS = "https://github.com/Ekultek/WhatWaf/issues/178";
/** What stands between the job and the API: proxies, filters, firewalls, redirects. */
const EDGES = [
    {
        status: [407],
        means: "network/proxy-auth",
        or: ["network/proxy"],
        source: "RFC 9110 15.5.8",
    },
    {
        says: /proxy authentication required|ERR_CACHE_ACCESS_DENIED/i,
        means: "network/proxy-auth",
        or: ["network/proxy"],
        source: "https://wiki.squid-cache.org/Features/CustomErrors",
    },
    {
        header: ["x-squid-error", /./],
        means: "network/proxy",
        source: "https://wiki.squid-cache.org/Features/CustomErrors",
    },
    {
        says: /tunnel(?:ing)? socket could not be established|ERR_PROXY_TUNNEL|proxy connect aborted/i,
        means: "network/proxy",
        source: "https://github.com/koichik/node-tunnel",
    },
    {
        header: ["server", /zscaler|squid|tinyproxy|privoxy|bluecoat|netskope|mcafee web gateway|fortiproxy/i],
        status: [400, 403, 404, 500, 502, 503, 504],
        means: "network/proxy",
        or: ["access/firewall"],
        source: CORPUS,
    },
    {
        shape: ["html", "text"],
        says: /zscaler|zscloud|fortiguard|blue ?coat|websense|forcepoint|netskope|cisco umbrella|mcafee web gateway|sophos web|web filter(?:ing)? (?:violation|block)|generated by (?:squid|tinyproxy)|\bsquid\/\d|tinyproxy|privoxy/i,
        means: "network/proxy",
        or: ["access/firewall"],
        source: CORPUS,
    },
    {
        says: /http request (?:was sent )?to (?:an )?https (?:server|port)|speaking plain http to an ssl|combination of host and port requires tls|(?:must|please|only) (?:be )?(?:us(?:e|ing)|accessed (?:over|via|through)|over) https\b|https (?:is )?required|ssl (?:is )?required/i,
        means: "base-url/insecure",
        or: ["base-url/malformed"],
        source: "go net/http server.go, nginx 497, Apache mod_ssl, Tomcat connector",
    },
    {
        says: /error(?: code)?:? ?1010\b|browser'?s signature|banned your access based on your browser/i,
        means: "access/client",
        or: ["access/firewall"],
        source: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1010/",
    },
    {
        says: /error(?: code)?:? ?1009\b|banned the country or region/i,
        means: "access/region",
        or: ["access/firewall"],
        source: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1009/",
    },
    {
        says: /error(?: code)?:? ?1015\b|you are being rate limited/i,
        means: "rate/limited",
        or: ["access/firewall"],
        source: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1015/",
    },
    {
        says: /error(?: code)?:? ?10(?:16|00|01|02|33)\b|origin dns error|argo tunnel error|cloudflare tunnel error/i,
        means: "service/unavailable",
        source: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/",
    },
    {
        header: ["cf-mitigated", /./],
        means: "access/firewall",
        or: ["access/client"],
        source: "https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/",
    },
    {
        header: ["x-vercel-mitigated", /./],
        means: "access/firewall",
        or: ["access/client"],
        source: CORPUS,
    },
    {
        says: /error(?: code)?:? ?10(?:06|07|08|12|20)\b|attention required!|sorry, you have been blocked|you have been blocked|used cloudflare to restrict access|just a moment\.\.\.|checking (?:if the site connection is secure|your browser)|enable javascript and cookies to continue|_cf_chl_opt|vercel security checkpoint|incapsula|errors\.aliyun\.com|ddos-guard|request (?:was )?blocked by (?:the )?(?:waf|firewall|security)|web application firewall|sucuri website firewall|please enable cookies/i,
        status: [0, 400, 403, 405, 406, 429, 451, 493, 503],
        means: "access/firewall",
        or: ["access/region", "access/client"],
        source: CORPUS,
    },
    {
        says: /virtual network\/firewall rules|public (?:network )?access is disabled|approved private endpoint|host not in allowlist|firewall rules?\b|network acl/i,
        means: "access/firewall",
        or: ["auth/ip-not-allowed"],
        source: "https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks",
    },
    {
        status: [300, 301, 302, 303, 305, 306, 307, 308],
        means: "network/redirect",
        or: ["base-url/insecure"],
        source: "RFC 9110 15.4",
    },
    {
        asked: ["chat", "responses", "messages"],
        status: [405],
        says: /only post|post requests? (?:is|are) (?:only )?(?:supported|allowed)|get (?:method )?(?:is )?not (?:allowed|supported)|method ['"`]?get/i,
        means: "network/redirect",
        or: ["base-url/insecure", "route/not-found"],
        source: "https://github.com/QwenLM/qwen-code/issues/166",
    },
];

;// CONCATENATED MODULE: ./build/signs/general-access.js
const REFUSALS = [0, 200, 400, 401, 402, 403, 404, 412, 422, 429, 451, 500, 503];
/** The key is known, and still may not: person, place, program, model, permission. */
const GENERAL_ACCESS = [
    {
        status: [404, 410],
        says: /(?:api|service|product|platform)[^.\n]{0,40}(?:retire|sunset|shut ?down|discontinued|end[- ]of[- ]life)|brownout/i,
        means: "service/retired",
        or: ["service/unavailable"],
        source: "https://github.blog/changelog/2026-07-01-github-models-is-being-fully-retired-on-july-30-2026/",
    },
    {
        code: /retire|brownout|sunset|discontinued/i,
        status: [0, 404, 410],
        means: "service/retired",
        or: ["service/unavailable"],
        source: "https://github.blog/changelog/2026-07-01-github-models-is-being-fully-retired-on-july-30-2026/",
    },
    {
        says: /must be verified|(?:verify|verification of) (?:your )?(?:organi[sz]ation|identity|account|phone|email)|(?:identity|organi[sz]ation|phone|account|real[- ]?name|email) verification|verification (?:is )?required|not (?:been )?verified|unverified (?:account|organi[sz]ation|user)|实名/i,
        means: "access/verification",
        or: ["access/model", "access/permission"],
        source: "https://github.com/continuedev/continue/issues/9948",
    },
    {
        code: /unsupported_country|unsupported_region|region_(?:not_supported|blocked|restricted)|country_not_supported|geo_?block/i,
        means: "access/region",
        or: ["access/firewall"],
        source: "https://github.com/aurora-develop/Duck2api/issues/33",
    },
    {
        says: /(?:country|region|location|territory|jurisdiction|geograph\w{1,6})[^.\n]{0,50}(?:not (?:currently )?(?:support|allow|avail|permit)|unsupported|unavailable|restrict|block|prohibit|forbid|denied|ban)|(?:not (?:currently )?(?:available|supported|offered|allowed|permitted)|unavailable|unsupported|restricted|blocked|prohibited)[^.\n]{0,30}(?:in|from|for|by|to)? ?(?:your|this|the|certain|some) (?:\w{1,20} )?(?:country|region|location|territory|area)|unsupported[_ ](?:country|region|location)|sanctioned|export control|(?:地区|区域|国家|所在地)[^\n]{0,16}(?:不支持|不可用|限制|禁止|无法)|(?:不支持|禁止)[^\n]{0,12}(?:地区|区域|国家)/i,
        means: "access/region",
        or: ["access/firewall"],
        source: "https://github.com/google-gemini/gemini-cli/issues/24641",
    },
    {
        status: [403],
        says: /^request not allowed\.?$/im,
        means: "access/region",
        or: ["access/firewall", "access/permission"],
        source: "https://github.com/anthropics/claude-quickstarts/issues/32",
    },
    {
        says: /\bip\b[^.\n]{0,60}(?:not (?:allowed|authori[sz]ed|permitted|in|on)|white ?list|allow ?list|restrict|denied|block|forbid|violat)|(?:not (?:allowed|authori[sz]ed|permitted)|denied|blocked|forbidden|restricted)[^.\n]{0,40}\bip\b|ip address restriction|ip ?白名单|IP[^\n]{0,20}(?:不在|未授权|不允许|禁止|受限)/i,
        means: "auth/ip-not-allowed",
        or: ["access/firewall"],
        source: "https://developers.openai.com/api/docs/guides/ip-allowlist",
    },
    {
        code: /^(?:ip_not_(?:authorized|allowed)|.{0,20}ip_address_blocked|ip_(?:forbidden|blocked|restricted))$/i,
        means: "auth/ip-not-allowed",
        source: "https://developers.openai.com/api/docs/guides/ip-allowlist",
    },
    {
        code: /^(?:account_(?:deactivated|disabled|suspended|banned|inactive|locked)|organi[sz]ation_(?:restricted|disabled|deactivated|suspended)|user_(?:inactive|disabled|banned|suspended|deactivated)|consumer_suspended|access_terminated(?:_error)?|account_blocked|accountdisabled|policy_violation|(?:tenant|team|workspace|project)_(?:disabled|suspended|blocked)|workspace_deactivated|deactivated_workspace)$/i,
        means: "access/account-disabled",
        or: ["auth/revoked"],
        source: "https://github.com/NVIDIA-NeMo/Guardrails/issues/563",
    },
    {
        says: /(?:may|might|could) (?:be|have)[^.\n]{0,40}(?:expired|revoked|disabled|deleted|inactive|mistyped)/i,
        status: [0, 400, 401, 403],
        means: "auth/invalid-key",
        or: ["auth/revoked", "auth/expired"],
        source: "https://github.com/pollinations/pollinations/pull/13371",
    },
    {
        says: /^(?!.*\b(?:account|organi[sz]ation|user|project|team)\b(?!'s)[^.\n]{0,40}\bkey\b|.*\bkey\b[^.\n]{0,40}\b(?:account|organi[sz]ation)\b)(?:.*\b(?:api[ _-]?keys?|keys?|tokens?|credentials?)\b[^.\n]{0,60}\b(?:revoked|leaked|deleted|disabled|deactivated|blocked|compromised|invalidated|inactive|not active|suspended|exposed|banned|removed|rotated)\b|.*\b(?:revoked|leaked|disabled|deactivated|blocked|deleted|compromised|suspended|inactive) (?:api[ -]?)?(?:key|token|credential)|.*\bkey status (?:is )?(?:invalid|unavailable|disabled|not)|.*(?:令牌|密钥)[^\n]{0,12}(?:不可用|禁用|停用|吊销|删除|撤销|失效|泄露))/im,
        means: "auth/revoked",
        or: ["access/account-disabled", "auth/invalid-key"],
        source: "https://github.com/BerriAI/litellm/issues/22756",
    },
    {
        says: /\b(?:account|organi[sz]ation|org|team|user|tenant|workspace)\b (?:\S{1,40} ){0,3}(?:has been|is|was|have been) (?:\w{1,14} ){0,2}(?:deactivated|disabled|suspended|banned|blocked|terminated|locked|frozen|closed|deleted)\b/i,
        means: "access/account-disabled",
        or: ["auth/revoked"],
        source: "https://github.com/nat/openplayground/issues/143",
    },
    {
        status: REFUSALS,
        says: /client (?:is |version )?(?:not |un)(?:allowed|authori[sz]ed|supported)|only (?:be )?(?:used|available|allowed|authori[sz]ed|accessible|supported|intended)[^.\n]{0,30}(?:\bin\b|for|by|to|from|with|via|through)[^.\n]{0,30}(?:coding agents?|claude code|codex|cursor|\bcli\b|official client|specific clients?|clients?\b|extension)|user[- ]?agent|(?:unofficial|third[- ]party|unsupported|unrecognized) (?:client|tool|app|harness)|please use (?:it )?(?:in|with|via|through) (?:the )?(?:codex|claude|cursor|cline)|客户端/i,
        means: "access/client",
        or: ["access/firewall", "access/permission"],
        source: "https://github.com/Wei-Shaw/claude-relay-service/issues/1125",
    },
    {
        status: REFUSALS,
        says: /(?:does not|doesn't|do not|don't|no|without|lacks?|denied|have not been granted|not have)[^.\n]{0,16} access to (?:the |this |that )?(?:requested |specified )?models?\b|not (?:allowed|authori[sz]ed|permitted|entitled|eligible|enabled) (?:to|for)?[^.\n]{0,24}\bmodels?\b|access(?: to)? (?:the |this )?model[^.\n]{0,80}(?:denied|not allowed|forbidden|restricted)|(?:can only|only) access models|(?:key|team|user|project|token|tag|org(?:ani[sz]ation)?)[^.\n]{0,10} (?:is )?not allowed to access model|\bmodel\b[^\n]{0,100}(?:blocked at|not (?:been )?activated|is not enabled|not (?:been )?opened|not allowed|no permission|permission denied|access denied|requires? (?:a |an )?(?:\w{1,12} )?(?:subscription|plan|upgrade|access|payment|approval)|(?:not|only) (?:available|supported|included|accessible)[^.\n]{0,30}(?:plan|tier|subscription|account|users?\b|customers)|is gated|restricted|disabled)|not activated the model|not available (?:on|for|with|in|under) (?:your|the|this) (?:current )?(?:plan|tier|subscription|account|group)|not included in (?:your|the) (?:current )?(?:plan|tier|subscription)|upgrade (?:your|to)[^.\n]{0,40}(?:model|plan|tier)|accept the (?:terms|license|agreement)|gated (?:repo|model)|not found for account|(?:无权|没有权限|未授权|不允许|无权限)[^\n]{0,10}(?:使用|访问|调用)?[^\n]{0,6}模型|模型[^\n]{0,40}(?:无权|未开通|没有权限|未激活|未授权)|未开通[^\n]{0,20}(?:模型|服务)/i,
        means: "access/model",
        or: ["model/not-found", "access/permission"],
        source: "https://github.com/Aider-AI/aider/issues/1903",
    },
    {
        code: /^(?:modelnotopen|model_not_open|(?:key|team|user|project|org|token)_model_access_denied|model_(?:access_denied|permission_blocked_org|permission_blocked_project|forbidden|not_allowed|terms_required)|accessdenied\.unpurchased|model\.accessdenied|model_access_denied)$/i,
        means: "access/model",
        or: ["model/not-found"],
        source: "https://github.com/orbi-build/orbi/issues/561",
    },
    {
        code: /^(?:insufficient_scope|insufficient_permissions?|missing_scopes?|api_key_(?:service|http_referrer|android_app|ios_app)_blocked|service_disabled|iam_permission_denied|forbidden_scope)$/i,
        means: "access/permission",
        or: ["base-url/key-mismatch"],
        source: "https://github.com/microsoft/PowerToys/issues/32989",
    },
    {
        status: REFUSALS,
        says: /missing scopes?|(?:insufficient|inadequate|not enough|sufficient|lacks?|missing|required?|without|no) (?:the )?(?:necessary |required )?(?:permissions?|privileges?|scopes?|authenticated scopes)|permissions? (?:is |are )?(?:required|missing|insufficient)|permission[^.\n]{0,20}is required|(?:does not|doesn't|do not|don't|not) have (?:(?:the )?(?:\w{1,14} )?(?:permissions?|privileges?|scopes?)|access\b)|insufficient_scope|(?:not authori[sz]ed|not permitted|unauthori[sz]ed) to (?:access|perform|use|call|make|invoke)|access to (?:the|this) [^.\n]{0,30}(?:endpoint|resource|api|operation|service)[^.\n]{0,12} (?:is )?(?:denied|forbidden|not allowed)|not (?:currently )?allowed for this organi[sz]ation|has not been used in project|(?:api|service) (?:is |has been )?(?:not enabled|disabled)|are blocked\.?$|referer [^.\n]{0,60}blocked|(?:无|没有|缺少)(?:访问|操作|调用)?权限|权限不足/im,
        means: "access/permission",
        or: ["base-url/key-mismatch"],
        source: "https://github.com/continuedev/continue/issues/10059",
    },
    {
        status: REFUSALS,
        says: /\b(?:account|organi[sz]ation|org|user|team|tenant|workspace|customer|consumer|subscription|project)\b(?!s? (?:owner|admin))[^.\n]{0,80}\b(?:deactivated|disabled|suspended|banned|(?:been |is )restricted|blocked|terminated|locked|frozen|closed|inactive|deleted|not active|flagged|under review)\b|access (?:has been |was |is )?terminated|(?:suspended|banned|disabled|blocked|locked) (?:account|user|organi[sz]ation)|(?:violat|breach)\w{0,6}[^.\n]{0,40}(?:terms|polic|guideline|usage)|(?:账号|账户|用户|帐号|帐户|组织)[^\n]{0,16}(?:封禁|禁用|冻结|停用|锁定|异常|封停|注销)|封禁/i,
        means: "access/account-disabled",
        or: ["auth/revoked"],
        source: "https://github.com/nat/openplayground/issues/143",
    },
];

;// CONCATENATED MODULE: ./build/signs/general-auth.js
const KEY = String.raw `(?:api[ _-]?keys?|(?:this|your|the|access|virtual|secret|subscription|invalid|provided) keys?|api[ -]tokens?|tokens?|credentials?)`;
/** The key itself: dead, expired, lost on the way, in the wrong header, of another organization, or plainly wrong. */
const GENERAL_AUTH = [
    {
        says: /(?:missing|invalid)[^\n]{0,160}\bor (?:has |have )expired|expired or (?:incorrect|invalid|wrong|revoked|missing)|(?:invalid|incorrect|missing|wrong|malformed|inactive|revoked|not valid|unknown|disabled|deleted)[^.\n]{0,60}\bor (?:has |have |is )?(?:been )?expired|过期或|或(?:已)?过期|(?:无效|错误|不正确|非法)[^\n]{0,6}或[^\n]{0,4}过期/i,
        means: "auth/invalid-key",
        or: ["auth/expired", "auth/not-received"],
        source: "https://github.com/chathub-dev/chathub/issues/1047",
    },
    {
        code: /^(?:token_invalidated|token_revoked|key_(?:revoked|disabled|blocked|deleted)|api_?key_(?:revoked|disabled|blocked|deleted|inactive|leaked)|refresh_token_invalidated|session_terminated)$/i,
        means: "auth/revoked",
        or: ["auth/expired"],
        source: "https://github.com/TheSmallHanCat/sora2api/issues/47",
    },
    {
        code: /^(?:expired_?(?:api_?)?(?:key|token)|(?:token|key|api_?key|session|jwt)_?expired|expiredtoken(?:exception)?|refresh_token_(?:expired|reused))$/i,
        means: "auth/expired",
        or: ["auth/revoked"],
        source: "https://github.com/cocacola-lab/ChatIE/issues/8",
    },
    {
        status: [0, 200, 400, 401, 403, 422, 500],
        says: /\bexpired\b|refresh token[^.\n]{0,40}already been used|past its expir|(?:令牌|密钥|凭证|登录|会话|token|key)[^\n]{0,16}过期/i,
        means: "auth/expired",
        or: ["auth/revoked"],
        source: "https://github.com/continuedev/continue/issues/9655",
    },
    {
        says: /(?:oauth|bearer|basic|token|key|api[- ]key)s?(?: authentication| auth| tokens?)? (?:is |are )?(?:currently )?not (?:supported|accepted)|(?:unsupported|invalid|unknown|wrong|bad|incorrect) (?:auth(?:entication|orization)?|security|token) (?:scheme|type|method)|multiple authentication credentials|(?:expected|requires?) (?:an )?oauth ?2? access token|authorization header is badly formatted|(?:scheme|type) (?:must|should) be ['"`]?bearer/i,
        means: "auth/scheme",
        or: ["auth/not-received", "auth/invalid-key"],
        source: "https://github.com/earendil-works/pi/issues/2751",
    },
    {
        code: /^(?:mismatched_project|not_authorized_invalid_project|project_(?:not_found|mismatch|archived))$/i,
        means: "auth/project",
        or: ["auth/organization"],
        source: "https://developers.openai.com/api/docs/guides/error-codes",
    },
    {
        status: [0, 400, 401, 403, 404],
        says: /project[^.\n]{0,80}(?:archived|not found|mismatch|does not (?:exist|belong|match)|no longer accessible|invalid)|(?:invalid|no such|unknown|mismatched|incorrect) project|openai-project header/i,
        means: "auth/project",
        or: ["auth/organization"],
        source: "https://developers.openai.com/api/docs/guides/error-codes",
    },
    {
        code: /^(?:mismatched_organization|invalid_organization|organization_(?:membership_required|not_found|mismatch)|no_such_organization|organization_required)$/i,
        means: "auth/organization",
        or: ["auth/project"],
        source: "https://github.com/AIDotNet/OpenDeepWiki/issues/5",
    },
    {
        status: [0, 400, 401, 403, 404],
        says: /(?:no such|unknown|invalid|mismatched|incorrect|wrong|missing) organi[sz]ation|organi[sz]ation[^.\n]{0,60}(?:not found|mismatch|does not (?:exist|match|belong)|should match|not match|invalid)|(?:not|must be) (?:be )?(?:a )?(?:member|part) of (?:an |the |this |any )?organi[sz]ation|do(?:es)?(?: not|n't) belong to (?:an |the |this |any )?organi[sz]ation|openai-organization header/i,
        means: "auth/organization",
        or: ["auth/project"],
        source: "https://github.com/tom-doerr/zsh_codex/issues/5",
    },
    {
        says: /missing,? (?:or )?(?:is )?(?:invalid|incorrect|malformed)|invalid,? or missing|(?:missing|invalid) or (?:missing|invalid)[^.\n]{0,20}(?:key|token|credential)|is missing,? (?:or )?invalid/i,
        status: [0, 400, 401, 403],
        means: "auth/invalid-key",
        or: ["auth/not-received", "base-url/key-mismatch"],
        source: "https://github.com/can1357/oh-my-pi/issues/3440",
    },
    {
        code: /^(?:api_?key_required|missing_(?:api_?)?key|missing_(?:authorization|authentication|auth|credentials?|token|bearer)(?:_header)?|no_(?:api_?)?key|no_auth\w{0,14}|(?:\w{1,24}_)?(?:authentication|auth|authorization)_required|api_key_missing|token_(?:missing|required|not_provided)|credentials_missing|authorization_(?:header_)?missing|apikeymissing)$/i,
        means: "auth/not-received",
        source: "https://github.com/Gitlawb/openclaude/issues/1809",
    },
    {
        status: [0, 200, 400, 401, 403, 422, 500],
        shape: ["json", "text", "events"],
        says: /(?:didn'?t|did not|don'?t|have not|haven'?t|not|must|need to|please|should) (?:been )?(?:provide|supply|supplie|include|carry|pass|send|sent|set|specif(?:y|ie)|add|attach|give|present|contain|receive)d?\b[^.\n]{0,40}(?:api[ _-]?(?:secret )?keys?|\bkey\b|token|auth|credential|bearer|x-api-key|密钥|令牌)|(?:api[ _-]?keys?|\bkey\b|token|auth\w{0,12}(?: (?:key|header|parameter|token|credentials?|information|info))?|credentials?|bearer(?: token)?|x-api-key(?: header)?|subscription key)['"`]? (?:was |is |are |were |has |have |header |parameter )*(?:been )?(?:required|missing|empty|absent|blank|null|not (?:been )?(?:provided|supplied|set|present|sent|included|given|passed|received|specified|configured|found in)|header not found)|(?:missing|no|without|lacks?|empty|requires?|absent)\b[^.,;\n]{0,24}(?:api[ _-]?keys?|\bkeys?\b|(?:access |bearer |auth )?tokens?|auth\w{0,12}|credentials?|bearer|x-api-key|subscription key|access code)\b|not (?:been )?authenticated|authentication (?:is )?required|authorization required|login required|(?:please|need to|have to|must|required to) (?:be )?(?:log(?:ged)? ?in|sign(?:ed)? ?in|authenticate)\b(?! again)|(?:not|isn'?t) logged in|unregistered callers|auth(?:orization)? header (?:format )?(?:should|must|needs)|bearer (?:auth|token|scheme)? ?(?:should|must|is required|needed)|malformed (?:auth|bearer|token header)\w{0,12}|未提供|缺少|未携带|未登录|请提供|请先登录|未传(?:入|递)?|(?:令牌|密钥|apikey|token)[^\n]{0,4}(?:为空|不能为空)|either x-[\w-]{1,30} or x-[\w-]{1,30} header is required/i,
        means: "auth/not-received",
        or: ["auth/invalid-key"],
        source: "https://github.com/openai/openai-python/issues/1434",
    },
    {
        code: /^(?:invalid_?(?:api_?)?key|invalid_api_token|wrong_api_key|incorrect_api_key(?:_error)?|invalid_authentication(?:_error)?|authentication_?error|auth_error|api_?key_invalid|api_key_not_found|token_not_found_in_db|invalid_token|invalid_x_api_key|failed_to_auth|unauthenticated|unauthori[sz]ed|invalid_credentials|bad_credentials|authorized_error|invalidapikey|oauth\.v2\.invalidapikey|invalid_access_token|invalidauthenticationtoken|access_?token_?invalid)$/i,
        status: [0, 200, 400, 401, 403],
        means: "auth/invalid-key",
        or: ["base-url/key-mismatch", "auth/not-received"],
        source: "maruel/genai providers/*/testdata/TestClient/errors@66b63e62283f032dc40f348b3a9885221bad394e (recorded)",
    },
    {
        status: [0, 200, 400, 401, 403, 422, 500],
        says: new RegExp(String.raw `(?:invalid|incorrect|wrong|bad|unknown|unrecogni[sz]ed|illegal|unauthori[sz]ed|not (?:a )?valid|malformed|fake)[^.\n]{0,40}\b(?:${KEY}|auth\w{0,12}|x-api-key|bearer|username or password|user)\b|\b(?:${KEY}|authentication|authorization|credentials?|user)\b[^.\n]{0,60}(?:invalid|not valid|incorrect|wrong|not found|not exist|does ?n[o']t exist|not match|unknown|fail|rejected|not recogni[sz]ed|illegal|denied|unauthori[sz]ed|format is)|(?:unable|failed|could not|cannot|can'?t) (?:to )?(?:authenticate|verify|validate|authorize)|authentication (?:fail|error|fails)|authorization failed|check (?:the|your) (?:api[ -]?)?key|no such user|unauthenticated|login fail|(?:令牌|密钥|token|key|认证|鉴权|身份验证|验证)[^\n]{0,20}(?:无效|错误|不正确|非法|失败|不存在|有误)|无效的(?:令牌|密钥|api|key|token)`, "i"),
        means: "auth/invalid-key",
        or: ["base-url/key-mismatch", "auth/not-received", "auth/revoked"],
        source: "maruel/genai providers/*/testdata/TestClient/errors@66b63e62283f032dc40f348b3a9885221bad394e (recorded)",
    },
];

;// CONCATENATED MODULE: ./build/signs/general-model.js
/** The model, and what it or its host cannot do. */
const GENERAL_MODEL = [
    {
        says: /(?:not|n't) support(?: for)? (?:tools|functions)\b|support[^.\n]{0,20}(?:tool|function)[ _-]?(?:use|call)|(?:tools?|functions?|tool[_ ]choice|function[ _]call\w{0,4})[^.\n]{0,30}(?:not (?:supported|enabled|available)|unsupported|requires? --)/i,
        status: [0, 400, 404, 422, 500, 501],
        means: "wire/tools-unsupported",
        or: ["model/not-found"],
        source: "https://github.com/musistudio/claude-code-router/issues/251",
    },
    {
        says: /not a chat model|(?:does not|doesn't|do not|not|cannot)[^.\n]{0,40}(?:support|work|be used|compatible)\w{0,4}[^.\n]{0,40}(?:chat[ _/-]?completions?|chat endpoint)|chat[ _/-]?completions?\b[^.\n]{0,50}(?:not (?:supported|available|work|allowed)|unsupported|does not work|disabled)|only (?:supported|available|works?) (?:in|via|with|through|on|by)[^.\n]{0,20}responses|use (?:the )?(?:\/?v1\/)?responses (?:api|endpoint)?/i,
        status: [0, 200, 400, 403, 404, 405, 410, 415, 422, 500, 501],
        means: "wire/chat-unsupported",
        or: ["model/not-found"],
        source: "https://github.com/SanjeevKGupta/inference-gateway",
    },
    {
        says: /(?:does not|doesn't|do not|not|cannot)[^.\n]{0,40}(?:support|work|be used|compatible)\w{0,4}[^.\n]{0,40}responses(?: api| endpoint|\b)|responses(?: api| endpoint)?\b[^.\n]{0,40}(?:not (?:supported|available|implemented|work|enabled)|unsupported|does not work)|\/responses[^.\n]{0,30}(?:not (?:supported|found|implemented))/i,
        asked: ["responses", "other", "chat"],
        status: [0, 200, 400, 403, 404, 405, 410, 422, 500, 501],
        means: "wire/responses-unsupported",
        or: ["route/not-found"],
        source: "https://github.com/poe-platform/poe-code/issues/48",
    },
    {
        code: /^(?:model_not_(?:found|available|exist|supported)|invalid_model(?:_error)?|unknown_model|model_(?:decommissioned|deprecated|retired|unavailable|does_not_exist)|modelnotfound(?:error)?|deploymentnotfound|notfounderror|invalidendpointormodel\.notfound|no_available_channel\w{0,20}|model_is_deprecated)$/i,
        status: [0, 200, 400, 403, 404, 410, 422, 500, 502, 503],
        means: "model/not-found",
        or: ["access/model", "model/near-miss"],
        source: "https://github.com/Aider-AI/aider/issues/2030",
    },
    {
        says: /no available channels?|无可用(?:渠道|通道)|no (?:healthy )?(?:deployments?|endpoints?|providers?|channels?|upstreams?|routes?|accounts?|backends?|instances?) (?:are |is )?(?:available |found |configured )?(?:for|that support|matching|serving)[^\n]{0,80}|no endpoints found|unknown provider for model/i,
        means: "model/not-found",
        or: ["access/model", "model/near-miss"],
        source: "https://github.com/songquanpeng/one-api/issues/2308",
    },
    {
        status: [0, 200, 400, 401, 403, 404, 410, 422, 429, 500, 501, 502, 503],
        says: /\b(?:models?|deployments?|mode2)\b[^\n]{0,160}(?:not (?:be )?(?:found|exist|known|supported|recogni[sz]ed|loaded|available|listed|served|deployed)|(?:does not|doesn't|do not|did not) (?:exist|appear|match)|no longer (?:exist|available|supported)|unknown|unsupported|unavailable|decommissioned|deprecated|retired|invalid|removed|shut ?down|end[- ]of[- ]life|not a valid|discontinued|try pulling)|(?:unknown|invalid|unsupported|unavailable|no such|unrecogni[sz]ed|not found the|bad|wrong|non-?existent|unable to access|could not find|cannot find|can't find|failed to load|supported api) models?\b|models? ?(?:id|name)? ?(?:not exist|not found|not supported|error)|not a valid model|^models?: \S|could not resolve the foundation model|模型[^\n]{0,40}(?:不存在|未找到|不支持|无效|下线|不可用|找不到|错误)|(?:不存在|未找到|不支持|找不到|未知|无效)[^\n]{0,8}模型|models\/[^\s]{1,100} is not found/im,
        means: "model/not-found",
        or: ["access/model", "model/near-miss"],
        source: "https://github.com/Aider-AI/aider/issues/2030",
    },
    {
        code: /^(?:permission[_-]?(?:error|denied(?:_error)?)|access_?den(?:ied|y)|forbidden|request_forbidden|not_authorized|api_not_allowed|feature_not_allowed)$/i,
        status: [0, 200, 400, 401, 403],
        means: "access/permission",
        or: ["access/region", "access/model", "auth/invalid-key"],
        source: "https://github.com/google-gemini/gemini-cli/issues/25760",
    },
];

;// CONCATENATED MODULE: ./build/signs/general-quota.js
/** Money and budgets, whatever the status: it comes as 400, 401, 402, 403, 412, 429 and 500. */
const GENERAL_QUOTA = [
    {
        code: /^(?:budget_exceeded|key_limit_exceeded|api_key_quota_exhausted|pre_consume_token_quota_failed|token_quota_(?:exhausted|exceeded)|key_budget_exceeded)$/i,
        means: "quota/key-limit",
        or: ["quota/exhausted"],
        source: "https://github.com/BerriAI/litellm/pull/40002",
    },
    {
        says: /exceed[^.\n]{0,30}\bkey'?s? [^.\n]{0,20}limit|\bkey (?:credit |spend(?:ing)? |total |daily |weekly |monthly )?limit (?:has been )?(?:exceeded|reached)|budget (?:has been |was )?(?:exceeded|exhausted|spent)|(?:exceeded|over|crossed|reached)[^.\n]{0,30}\bbudget|token (?:amount|quota|remain)[^.\n]{0,40}(?:exhaust|not enough|insufficient|used up|need quota)|remainquota ?= ?0|令牌[^\n]{0,40}(?:额度|配额)[^\n]{0,10}(?:用尽|不足|耗尽|用完)/i,
        means: "quota/key-limit",
        or: ["quota/exhausted"],
        source: "https://errs.dmxapi.cn/detail.php?id=1784",
    },
    {
        says: /(?:api[ -]?key|this key|your key|token)(?:'s)? [^.\n]{0,30}(?:credits?|quota|balance|budget|(?:spend(?:ing)?|usage|billing) limit|(?<!rate |token )limit)[^.\n]{0,20}(?:exhaust|exceed|reach|insufficient|used up|not enough|depleted|run out)|(?:billing|spend(?:ing)?|usage|credit) (?:limit )?(?:reached|exceeded)[^.\n]{0,20}(?:for|on) this (?:api[ -]?)?key|this (?:api[ -]?)?key (?:has )?(?:run out|no (?:remaining )?credits)|quota[^.\n]{0,20}(?:of|for) (?:the|this|your) (?:api[ -]?)?key/i,
        means: "quota/key-limit",
        or: ["quota/exhausted"],
        source: "https://github.com/RooCodeInc/Roo-Code/issues/515",
    },
    {
        code: /^(?:insufficient[_-](?:user[_-])?(?:quota|balance|credits?|funds)|billing_(?:not_active|hard_limit_reached|error)|credit_balance_exhausted|(?:organization|project|enforced)_(?:spend|usage)_limit_(?:exceeded|reached)|exceeded_current_quota_error|credit_limit|out_of_credits|usage_limit_(?:reached|exceeded)|payment_(?:method_)?required(?:_error)?|quota_(?:exceeded|exhausted|not_enough)|no_(?:balance|credits)|arrearage|accountoverdueerror|operationdenied\.serviceoverdue|(?:billing_)?(?:balance_)?not_enough(?:_balance)?|reject_no_credit|quote_exceeded|spend_limit_exceeded|setlimitexceeded|quotaexceeded|subscription_(?:not_found|invalid|expired)|(?:throttling\.)?allocationquota(?:\.\w{1,30})?|monthly_(?:limit|quota|usage_limit)\w{0,12})$/i,
        means: "quota/exhausted",
        or: ["access/account-disabled"],
        retryable: false,
        source: "https://github.com/ChatGPTNextWeb/NextChat/issues/3123",
    },
    {
        says: /insufficient[_ ](?:user[_ ]|account[_ ])?(?:quota|balance|credits?|funds?)|(?:balance|credits?|funds?|quota) (?:is |are |was )?(?:too low|insufficient|not enough|not sufficient|exhausted|depleted|negative|used up)|not enough (?:credits?|balance|funds?|quota|money)|(?:out of|ran out of|run out of|no more|used all(?: available| your)?|depleted your|exhausted your|spent all(?: your)?) [^.\n]{0,30}(?:credits?|balance|funds?|quota)|(?:doesn'?t|does not|don'?t|do not) have (?:any |enough |sufficient )?(?:\w{1,12} )?(?:credits?|balance|funds?|quota)|requires more credits|only afford|can only afford/i,
        means: "quota/exhausted",
        or: ["access/account-disabled"],
        retryable: false,
        source: "https://github.com/anthropics/claude-code/issues/4684",
    },
    {
        says: /(?:credit|spend(?:ing)?|usage|billing|monthly|weekly|hard|inference|consumption) (?:limit|cap|allowance|quota)s?[^.\n]{0,30}(?:exceeded|reached|exhausted|hit)|(?:exceeded|reached|hit|over|exhausted)[^.\n]{0,40}(?:(?:spend(?:ing)?|usage|billing|credit|monthly|weekly|inference) (?:limit|cap|quota|allowance)|monthly (?:included )?credits?|included credits)|(?:usage|monthly|weekly|5[- ]hour) limit (?:reached|exceeded)|depleted|arrear|overdue|good standing|payment (?:is )?required|payment method|unpaid|pay your bill|check your billing|billing (?:details|account)[^.\n]{0,30}(?:inactive|not active|disabled|closed)|billing (?:is |has )?(?:not (?:been )?(?:active|enabled|set up)|disabled|to be enabled)|(?:enable|activate|set ?up|update) [^.\n]{0,12}billing|(?:purchase|buy|top[- ]?up|recharge|replenish|refill)[^.\n]{0,30}(?:credits?|balance|account|funds)|add (?:more )?(?:credits|funds)|please (?:recharge|top[- ]?up|add funds)|free (?:trial|tier|credits?|quota|allocated quota|allocation)[^.\n]{0,30}(?:expired|ended|exhausted|exceeded|used up|over\b)|trial (?:has )?(?:expired|ended)|(?:subscription|membership|plan)[^.\n]{0,20}(?:expired|ended|inactive|lapsed|required|not found)|no (?:active|valid) (?:subscription|plan|membership|package)|resource package|(?:credit|debit|valid) card\b|card on file|payment information/i,
        means: "quota/exhausted",
        or: ["access/account-disabled"],
        retryable: false,
        source: "https://github.com/continuedev/continue/issues/10373",
    },
    {
        says: /余额不足|额度(?:已)?(?:不足|用尽|耗尽|用完|已用)|配额(?:不足|已用|用尽|耗尽|超)|欠费|资源包|请充值|剩余额度|套餐[^\n]{0,12}(?:到期|过期|用尽|用完|不足|耗尽)|免费额度|账户余额|用量[^\n]{0,8}(?:上限|耗尽|用尽)|使用上限/,
        means: "quota/exhausted",
        or: ["quota/key-limit"],
        retryable: false,
        source: "https://github.com/agentscope-ai/QwenPaw/issues/202",
    },
    {
        status: [402],
        means: "quota/exhausted",
        or: ["quota/key-limit"],
        source: "RFC 9110 15.5.3; https://github.com/danilofalcao/jarvis/issues/62",
    },
    {
        says: /(?:exceeded|over)[^.\n]{0,30}current quota|quota (?:is |has been |was )?(?:exceeded|exhausted)|exhausted[^.\n]{0,20}quota|resource has been exhausted|quota[^.\n]{0,20}(?:用尽|不足)/i,
        means: "quota/exhausted",
        or: ["rate/limited"],
        retryable: false,
        source: "https://github.com/lbjlaq/Antigravity-Manager/issues/3079",
    },
];

;// CONCATENATED MODULE: ./build/signs/general-rate.js
/** Limits on the pace, and a provider that is too busy. */
const GENERAL_RATE = [
    {
        says: /(?:request|prompt|input)[^.\n]{0,30} too large[^\n]{0,200}(?:tokens? per min|tpm)|tpm[^\n]{0,60}too large/i,
        means: "rate/limited",
        or: ["quota/exhausted"],
        retryable: false,
        source: "https://developers.openai.com/api/docs/guides/rate-limits",
    },
    {
        says: /concurren(?:cy|t)[^.\n]{0,60}(?:limit|exceed|reach|max|reduc|too|high|request)|(?:too many|max(?:imum)?|limit)[^.\n]{0,40}(?:concurren|parallel|simultaneous)|max[_ ]parallel[_ ]requests|concurrency|并发/i,
        status: [0, 400, 403, 429, 503],
        means: "rate/concurrency",
        or: ["rate/limited"],
        source: "https://github.com/Wei-Shaw/sub2api/issues/3821",
    },
    {
        code: /^(?:.{0,20}overloaded(?:_error)?|slow_down|model_capacity_exhausted|capacity_exceeded|no_capacity|server_busy|serveroverloaded)$/i,
        means: "service/overloaded",
        or: ["rate/limited"],
        source: "https://github.com/anthropics/claude-code/issues/41624",
    },
    {
        says: /overload|(?:at|over|no|insufficient|out of|exceeded|limited) (?:full |max(?:imum)? |available )?capacity|capacity (?:exceeded|exhausted|reached|constraint|limit)|(?:server|service|model|system|engine|cluster) (?:is )?(?:currently )?(?:too |very )?busy|high (?:demand|load|traffic)|heavy (?:load|traffic|demand)|too busy|负载[^\n]{0,8}(?:饱和|过高|较高|上限)|繁忙|过载|容量不足|算力(?:不足|紧张)/i,
        means: "service/overloaded",
        or: ["rate/limited"],
        source: "https://github.com/cline/cline/issues/440",
    },
    {
        says: /rate[ _-]?limit|ratelimit|too many (?:requests|tokens)|(?:requests?|tokens?|rpm|tpm|rpd|tpd|qps)[^.\n]{0,40}(?:per|\/) ?(?:min|sec|hour|day)|\b(?:rpm|tpm|rpd|tpd|qps|itpm|otpm)\b|max(?:imum)? (?:rpm|tpm|requests)|(?:request|call|token)s? (?:rate|frequency|limit)[^.\n]{0,20}(?:exceed|reach|too|limit|hit)|throttl|频率|限流|限速|请求(?:数)?(?:过多|过快|太多|太快|超)|速率限制|每分钟|slow down/i,
        status: [0, 200, 400, 403, 413, 420, 429, 500, 503],
        means: "rate/limited",
        source: "https://github.com/Nutlope/aicommits/issues/235",
    },
    {
        code: /^(?:rate[_-]?limit(?:[_-]?(?:error|exceeded|reached(?:_error)?))?|ratelimitreached|too_many_requests|toomanyrequests|requests|tokens|throttling(?:[._]\w{1,30})?|throttling_error|resource_exhausted|requestbursttoofast|token_limit_exceeded|\w{0,20}ratelimitexceeded(?:[._]\w{1,40})?)$/i,
        status: [0, 200, 400, 403, 413, 429, 503],
        means: "rate/limited",
        source: "https://github.com/MoonshotAI/Kimi-K2/issues/34",
    },
];

;// CONCATENATED MODULE: ./build/signs/general-status.js
const RFC = "RFC 9110 15";
const CLOUDFLARE = "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/";
/** What is left: the route's own signs, then the bare status. The wide rows; nothing may stand after them. */
const GENERAL_ROUTE = [
    {
        says: /as the base url/i,
        means: "base-url/version-missing",
        or: ["route/not-found"],
        source: "https://github.com/missuo/FreeGPT35/issues/44",
    },
    {
        says: /(?:only|enabled)[^.\n]{0,20} for api[ -]version|api[ -]version[^.\n]{0,30}(?:not supported|unsupported|invalid|missing|required|not (?:be )?specified)|(?:unsupported|invalid|missing|unknown)[^.\n]{0,30}api[ -]version/i,
        means: "base-url/query",
        or: ["wire/responses-unsupported", "route/not-found"],
        source: "https://github.com/openai/codex/issues/3725",
    },
    {
        asked: ["models"],
        says: /(?:list(?:ing)?|fetch(?:ing)?|get(?:ting)?|load(?:ing)?|retriev(?:e|ing))(?: \w{1,12}){0,2} models?\b/i,
        means: "route/models-unavailable",
        or: ["service/error"],
        source: "https://github.com/nextcloud/integration_openai/issues/215",
    },
    {
        asked: ["models"],
        says: /no route matched with those values/i,
        means: "route/models-unavailable",
        or: ["route/not-found", "base-url/version-missing"],
        source: "https://github.com/nextcloud/integration_openai/issues/215",
    },
    {
        asked: ["models"],
        says: /model name is empty|model (?:id )?(?:is )?required|empty model/i,
        means: "base-url/malformed",
        or: ["route/not-found"],
        source: "https://github.com/qualcomm/GenieX/issues/640",
    },
    {
        asked: ["models"],
        status: [405, 501],
        means: "route/models-unavailable",
        or: ["route/not-found"],
        source: "https://github.com/nextcloud/integration_openai/issues/215",
    },
    {
        says: /unexpected endpoint or method/i,
        means: "route/not-found",
        or: ["base-url/version-missing"],
        source: "https://github.com/vijayk1989/TheStoryNexusTauriApp/issues/17",
    },
    {
        code: /^bad_response(?:_status_code|_body)?$|^(?:upstream|openai)_error$/i,
        status: [0, 400, 404, 500, 502],
        means: "service/error",
        or: ["service/unavailable"],
        source: "https://github.com/ogx-ai/ogx/issues/2990",
    },
    {
        status: [401],
        means: "auth/invalid-key",
        or: ["auth/not-received", "base-url/key-mismatch", "auth/revoked"],
        source: RFC,
    },
    {
        status: [403],
        shape: ["html"],
        means: "access/firewall",
        or: ["route/html", "access/region"],
        source: RFC,
    },
    {
        status: [403, 451],
        shape: ["empty", "text"],
        means: "access/firewall",
        or: ["access/permission", "access/region", "auth/invalid-key"],
        source: RFC,
    },
    {
        status: [403, 451],
        means: "access/permission",
        or: ["access/region", "access/firewall", "auth/invalid-key"],
        source: RFC,
    },
    {
        status: [404],
        shape: ["html"],
        provider: /^openai$/,
        means: "base-url/version-missing",
        or: ["route/html", "route/not-found"],
        source: "https://github.com/Chanzhaoyu/chatgpt-web/issues/737",
    },
    {
        status: [404, 405, 410],
        shape: ["html"],
        means: "route/html",
        or: ["route/not-found", "base-url/version-missing"],
        source: "https://github.com/acheong08/ChatGPT/issues/1093",
    },
    {
        asked: ["responses"],
        provider: /^(?:openai|chatgpt\b.*|azure.*|codex.*)$/,
        status: [404, 405],
        means: "route/not-found",
        or: ["service/unavailable", "base-url/version-missing"],
        source: "https://github.com/openai/codex/issues/42541",
    },
    {
        asked: ["responses"],
        status: [404, 405, 410, 501],
        means: "wire/responses-unsupported",
        or: ["route/not-found", "base-url/version-missing"],
        source: "https://github.com/xtekky/gpt4free/issues/2980",
    },
    {
        asked: ["models"],
        status: [404, 410],
        means: "route/not-found",
        or: ["route/models-unavailable", "base-url/version-missing"],
        source: "https://github.com/nextcloud/integration_openai/issues/215",
    },
    {
        status: [404, 405, 410, 501],
        means: "route/not-found",
        or: ["base-url/version-missing", "wire/chat-unsupported"],
        source: RFC,
    },
    { status: [429], means: "rate/limited", or: ["quota/exhausted"], source: RFC },
    {
        status: [529],
        means: "service/overloaded",
        source: "https://github.com/anthropics/claude-code/issues/41624",
    },
    { status: [408], means: "network/timeout", source: RFC },
    {
        status: [502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527, 530],
        means: "service/unavailable",
        or: ["network/proxy"],
        source: CLOUDFLARE,
    },
    {
        says: /service unavailable|bad gateway|gateway time-?out|loading model|maintenance|temporarily unavailable|服务(?:暂)?不可用|维护/i,
        means: "service/unavailable",
        source: RFC,
    },
    {
        status: [500, 505, 506, 507, 508, 510, 511, 599],
        means: "service/error",
        or: ["service/unavailable"],
        source: RFC,
    },
];

;// CONCATENATED MODULE: ./build/signs/google.js
const CODES = "https://ai.google.dev/gemini-api/docs/troubleshooting";
const ERROR_INFO = "https://cloud.google.com/apis/design/errors";
/** Gemini and what else speaks google.rpc.Status: `reason` and `quotaId` say what the status does not. */
const GOOGLE = [
    {
        says: /api key expired/i,
        means: "auth/expired",
        or: ["auth/invalid-key"],
        source: "https://github.com/continuedev/continue/issues/9655",
    },
    {
        says: /reported as leaked/i,
        means: "auth/revoked",
        or: ["access/account-disabled"],
        source: "https://github.com/continuedev/continue/issues/11541",
    },
    {
        code: /^api_key_invalid$/i,
        means: "auth/invalid-key",
        or: ["auth/revoked", "base-url/key-mismatch"],
        source: "https://github.com/Wei-Shaw/sub2api/issues/1709",
    },
    {
        code: /^api_key_ip_address_blocked$/i,
        means: "auth/ip-not-allowed",
        source: ERROR_INFO,
    },
    {
        code: /^(?:api_key_(?:service|http_referrer|android_app|ios_app)_blocked|service_disabled|iam_permission_denied|access_token_scope_insufficient)$/i,
        means: "access/permission",
        or: ["auth/project"],
        source: ERROR_INFO,
    },
    {
        code: /^(?:access_token_type_unsupported|credentials_missing)$/i,
        means: "auth/scheme",
        or: ["auth/not-received", "auth/invalid-key"],
        source: ERROR_INFO,
    },
    {
        code: /^consumer_suspended$/i,
        means: "access/account-disabled",
        or: ["auth/revoked"],
        source: "https://github.com/google/generative-ai-docs/issues/356",
    },
    {
        code: /^(?:consumer_invalid|billing_disabled)$/i,
        means: "access/account-disabled",
        or: ["quota/exhausted", "auth/project"],
        source: ERROR_INFO,
    },
    {
        says: /free tier is not available in your country/i,
        means: "access/region",
        or: ["quota/exhausted"],
        source: CODES,
    },
    {
        code: /^model_capacity_exhausted$/i,
        means: "service/overloaded",
        or: ["rate/limited"],
        source: "https://ai.google.dev/gemini-api/docs/rate-limits",
    },
    {
        code: /perday/i,
        means: "quota/exhausted",
        or: ["rate/limited"],
        retryable: false,
        source: "https://ai.google.dev/gemini-api/docs/rate-limits",
    },
    {
        code: /per(?:minute|second)/i,
        means: "rate/limited",
        or: ["quota/exhausted"],
        source: "https://ai.google.dev/gemini-api/docs/rate-limits",
    },
    {
        says: /quota exceeded for metric[^\n]{0,200}limit: 0\b/i,
        means: "quota/exhausted",
        or: ["access/model"],
        retryable: false,
        source: "https://github.com/continuedev/continue/issues/9570",
    },
    {
        says: /quota (?:exceeded|metric)[^\n]{0,200}per (?:minute|second)/i,
        means: "rate/limited",
        or: ["quota/exhausted"],
        source: "https://ai.google.dev/gemini-api/docs/rate-limits",
    },
];

;// CONCATENATED MODULE: ./build/signs/openai.js
const ERROR_CODES = "https://developers.openai.com/api/docs/guides/error-codes";
/** OpenAI, the ChatGPT backend that Codex logs in to, and Azure's edition. */
const OPENAI = [
    {
        says: /does not exist or you do not have access/i,
        means: "model/not-found",
        or: ["access/model", "model/near-miss"],
        source: "https://github.com/Aider-AI/aider/issues/2030",
    },
    {
        code: /^(?:wrong_regional_host|incorrect_hostname)$/i,
        means: "base-url/key-mismatch",
        or: ["auth/project"],
        source: "public source file, repository not recorded",
    },
    {
        says: /make (?:your|the) request to [^\n]{0,60}\bapi\b|incorrect regional hostname/i,
        status: [400, 401, 403, 421],
        means: "base-url/key-mismatch",
        or: ["auth/project"],
        source: "public source file, repository not recorded",
    },
    {
        says: /when using codex with a chatgpt account/i,
        means: "access/model",
        or: ["model/not-found"],
        source: "https://github.com/openai/codex/issues/17642",
    },
    {
        says: /refresh token (?:was|has)[^.\n]{0,20}(?:already (?:been )?used|revoked|expired)/i,
        means: "auth/expired",
        or: ["auth/revoked"],
        source: "https://github.com/openai/codex/issues/6028",
    },
    {
        says: /missing subscription key|include (?:a )?(?:valid )?subscription key/i,
        means: "auth/not-received",
        or: ["auth/scheme"],
        source: "https://learn.microsoft.com/azure/api-management/",
    },
    {
        says: /invalid subscription key or wrong api endpoint/i,
        means: "auth/invalid-key",
        or: ["base-url/key-mismatch", "auth/not-received"],
        source: "https://github.com/microsoft/genaiscript/issues/781",
    },
    {
        says: /principal[^.\n]{0,40}(?:lacks|does not have)|lacks the required data action/i,
        means: "access/permission",
        source: "https://learn.microsoft.com/azure/ai-services/openai/how-to/role-based-access-control",
    },
    {
        says: /(?:key[- ]based|local) auth\w{0,12} is disabled/i,
        means: "auth/scheme",
        or: ["access/permission"],
        source: "https://learn.microsoft.com/azure/ai-services/disable-local-auth",
    },
    {
        code: /^deploymentnotfound$/i,
        means: "model/not-found",
        or: ["base-url/key-mismatch"],
        source: "https://github.com/chatboxai/chatbox/issues/646",
    },
    {
        code: /^operationnotsupported$/i,
        says: /chat/i,
        means: "wire/chat-unsupported",
        or: ["model/not-found"],
        source: "https://learn.microsoft.com/azure/ai-services/openai/reference",
    },
    {
        code: /^operationnotsupported$/i,
        says: /responses/i,
        means: "wire/responses-unsupported",
        or: ["model/not-found"],
        source: "https://learn.microsoft.com/azure/ai-services/openai/reference",
    },
    {
        code: /^(?:organization|project)_(?:usage|spend)_limit_exceeded$|^insufficient_quota$|^credit_balance_exhausted$/i,
        means: "quota/exhausted",
        retryable: false,
        source: ERROR_CODES,
    },
];

;// CONCATENATED MODULE: ./build/signs/relays.js
const NEW_API = "songquanpeng/one-api@8df4a2670b98266bd287c698243fff327d9748cf, QuantumNous/new-api middleware/auth.go@040b46a083e17f85b970a9775674b0e58c1b26e9, Wei-Shaw/sub2api backend/internal/server/middleware/api_key_auth.go@d3e73f1260ed7460350f4fd9e02763ec4cc29bb9";
const LITELLM = "BerriAI/litellm litellm/proxy/auth/auth_exception_handler.py@0199e404f2747155765ffbba91e0f0ae50c319c2";
/** Gateways that resell or share keys: one-api and its children, sub2api, LiteLLM, OpenRouter, claude-relay. */
const RELAYS = [
    {
        says: /该令牌状态不可用|令牌状态不可用/,
        means: "auth/revoked",
        or: ["auth/expired", "quota/key-limit"],
        source: NEW_API,
    },
    {
        says: /无权(?:访问|使用|调用)[^\n]{0,40}分组|group [^\n]{0,40}(?:deprecated|not available|no access)/i,
        means: "access/permission",
        or: ["access/model"],
        source: NEW_API,
    },
    {
        says: /用户已被封禁|user (?:has been|is) banned/i,
        means: "access/account-disabled",
        source: NEW_API,
    },
    {
        code: /^(?:token_quota_\w{1,20}|pre_consume_token_quota_failed|api_key_quota_exhausted)$/i,
        means: "quota/key-limit",
        or: ["quota/exhausted"],
        source: NEW_API,
    },
    { code: /^api_key_(?:disabled|inactive|revoked)$/i, means: "auth/revoked", source: NEW_API },
    {
        says: /cost limit (?:exceeded|reached)|费用限制|费用上限/i,
        means: "quota/key-limit",
        or: ["quota/exhausted"],
        source: "https://github.com/Wei-Shaw/claude-relay-service/issues/1125",
    },
    { code: /^api_key_expired$/i, means: "auth/expired", source: NEW_API },
    { code: /^user_inactive$/i, means: "access/account-disabled", source: NEW_API },
    { code: /^api_key_required$/i, means: "auth/not-received", source: NEW_API },
    {
        says: /expired key/i,
        means: "auth/expired",
        source: LITELLM,
    },
    {
        says: /no connected db|database (?:is )?not connected|db not connected/i,
        means: "service/unavailable",
        source: LITELLM,
    },
    {
        says: /auth_unavailable|no auth available/i,
        means: "service/unavailable",
        or: ["model/not-found"],
        source: "https://github.com/router-for-me/CLIProxyAPI/issues/2619",
    },
    {
        code: /^(?:bad_response_status_code|bad_response)$/i,
        says: /^(?!.*(?:limit|quota|model|额度|balance|credit|expired|invalid|key|token|overload|饱和|渠道))/is,
        means: "service/error",
        or: ["service/unavailable"],
        source: "https://err.dmxapi.cn/detail.php?id=917",
    },
];

;// CONCATENATED MODULE: ./build/signs/vendors.js
const WORKERS_AI = "https://developers.cloudflare.com/workers-ai/workers-ai-errors";
const FIREWORKS = "https://docs.fireworks.ai/guides/inference-error-codes";
/** Inference hosts with words of their own. */
const VENDORS = [
    {
        says: /access to the [^.\n]{0,30}endpoint is denied/i,
        means: "access/permission",
        or: ["quota/exhausted"],
        source: "https://github.com/decolua/9router/issues/2559",
    },
    {
        says: /authentication method does not have sufficient permissions/i,
        means: "access/permission",
        source: "public source file, repository not recorded",
    },
    {
        says: /not found for account/i,
        means: "access/model",
        or: ["model/not-found"],
        source: "https://github.com/gethouston/houston/pull/1243",
    },
    {
        provider: /^nvidia/i,
        status: [403],
        means: "auth/invalid-key",
        or: ["access/permission"],
        source: "https://github.com/HKUDS/OpenHarness/issues/233",
    },
    {
        provider: /^fireworks/i,
        status: [412],
        means: "access/account-disabled",
        or: ["quota/exhausted"],
        source: FIREWORKS,
    },
    {
        provider: /^fireworks/i,
        asked: ["models"],
        status: [403, 500],
        means: "route/models-unavailable",
        or: ["access/permission"],
        source: FIREWORKS,
    },
    {
        provider: /^cloudflare/i,
        code: /^(?:10000|10001|9109|9106|2009)$/,
        means: "auth/invalid-key",
        or: ["access/permission"],
        source: WORKERS_AI,
    },
    {
        provider: /^cloudflare/i,
        code: /^(?:7000|7003|2001)$/,
        means: "base-url/malformed",
        or: ["route/not-found"],
        source: WORKERS_AI,
    },
    {
        provider: /^cloudflare/i,
        code: /^3036$/,
        means: "quota/exhausted",
        or: ["rate/limited"],
        source: WORKERS_AI,
    },
    { provider: /^cloudflare/i, code: /^5007$/, means: "model/not-found", source: WORKERS_AI },
    { provider: /^cloudflare/i, code: /^(?:5016|5018|3041)$/, means: "access/permission", source: WORKERS_AI },
    { provider: /^cloudflare/i, code: /^3023$/, means: "access/account-disabled", source: WORKERS_AI },
    {
        says: /no models loaded|model[^.\n]{0,40}not (?:been )?loaded|please load a model/i,
        means: "model/not-found",
        or: ["service/unavailable"],
        source: "public source file, repository not recorded",
    },
    {
        says: /^loading model/im,
        means: "service/unavailable",
        source: "https://github.com/mindverse/Second-Me/issues/20",
    },
];

;// CONCATENATED MODULE: ./build/signs/table.js













/** Every sign in the order of trial: the narrow before the wide, one provider's own before everybody's. */
const SIGNS = [
    ...EDGES,
    ...OPENAI,
    ...ANTHROPIC,
    ...GOOGLE,
    ...CHINESE_CLOUDS,
    ...RELAYS,
    ...VENDORS,
    ...GENERAL_QUOTA,
    ...GENERAL_RATE,
    ...GENERAL_ACCESS,
    ...GENERAL_AUTH,
    ...GENERAL_MODEL,
    ...GENERAL_ROUTE,
];

;// CONCATENATED MODULE: ./build/signs/read-response.js









/**
 * What an HTTP answer means. Pure and bounded: at most 64 KiB of an error, 4 MiB of a list.
 * `ok` is only ever said of a 200: for a list of models where there is one, for other routes where the answer
 * has the form of an answer and holds no error.
 */
function readResponse(response, context) {
    const error = readServerError(response.body, response.headers);
    const isSuccess = response.status >= 200 && response.status < 300;
    const verdict = isSuccess && !error.isError
        ? read_response_readSuccess(response, error, context)
        : readRefusal(response, error, context, isSuccess);
    return toReading(verdict, response, error, context);
}
/** Error code and request id of an answer, without the question of what it means. */
function readLabels(response, context) {
    const error = readServerError(response.body, response.headers);
    const isGood = response.status >= 200 && response.status < 300 && !error.isError;
    return {
        code: isGood ? undefined : (error.code ?? error.type),
        requestId: requestIdOf(response.headers, context) ?? error.requestId,
    };
}
function readRefusal(response, error, context, isSuccess) {
    const told = isSuccess ? (error.status ?? 200) : response.status;
    const status = told === 0 ? (error.status ?? 0) : told;
    const answer = {
        status,
        headers: response.headers,
        error,
        asked: context.asked,
        providers: [context.provider?.id, context.providerId].filter((id) => id !== undefined),
    };
    const special = fromEcho(error) ?? fromPath(answer, context);
    if (special !== undefined)
        return special;
    const sign = firstFit(SIGNS, answer);
    if (sign === undefined)
        return unexplained(status);
    const retryable = sign.retryable ?? (isTransient(sign.means) ? (passesSoon(answer.headers, error) ?? true) : false);
    return { means: sign.means, or: sign.or ?? [], retryable };
}
function fromEcho(error) {
    const echo = findEcho(error.message);
    return echo === undefined ? undefined : judgeEcho(echo);
}
/** The path in the server's message tells more than the one we sent; ours still shows what is doubled. */
function fromPath(answer, context) {
    const isUnknown = [0, 200, 404].includes(answer.status);
    if (!isUnknown || answer.error.codes.some((code) => /model/i.test(code)))
        return undefined;
    const told = pathIn(answer.error.message) ?? pathIn(answer.error.text);
    const judged = told === undefined ? undefined : judgePath(told);
    if (judged !== undefined)
        return judged;
    const own = context.url === undefined ? undefined : judgePath(context.url.pathname);
    if (own === undefined || own.means === "base-url/version-missing")
        return undefined;
    return answer.status === 404 ? own : undefined;
}
/** No sign fits: the status alone, told with what else it could be. */
function unexplained(status) {
    if (status >= 500)
        return { means: "service/error", or: ["service/unavailable"], retryable: true };
    if (status >= 400)
        return {
            means: "service/error",
            or: ["route/not-openai", "base-url/malformed", "secret/edge-whitespace"],
            retryable: false,
        };
    return { means: "wire/bad-response", or: ["route/not-openai"], retryable: false };
}
function read_response_readSuccess(response, error, context) {
    if (response.status !== 200)
        return { means: "wire/bad-response", or: ["route/not-openai"] };
    if (error.shape === "html")
        return { means: "route/html", or: ["base-url/version-missing", "base-url/dashboard-host"] };
    if (response.bodyFault === "too-large" && context.asked === "models")
        return isBeginningOfList(response) ? { means: "ok" } : { means: "wire/bad-response" };
    if (response.bodyFault !== undefined)
        return { means: "wire/bad-response" };
    if (error.shape === "empty")
        return { means: "wire/bad-response", or: ["route/not-openai"] };
    return context.asked === "models" ? readList(response, error) : readAnswer(response.body, error);
}
function isBeginningOfList(response) {
    const list = modelListOf(response);
    return list.kind === "broken" && list.ids !== undefined;
}
function readList(response, error) {
    const list = modelListOf(response);
    if (list.kind === "list")
        return list.ids.length === 0 ? { means: "model/empty-list", or: ["access/permission"] } : { means: "ok" };
    if (/unexpected endpoint or method/i.test(error.text))
        return { means: "base-url/version-missing", or: ["route/not-found"] };
    const isCut = list.kind === "broken" && error.shape === "json";
    return isCut
        ? { means: "wire/bad-response", or: ["route/not-openai"] }
        : { means: "route/not-openai", or: ["base-url/version-missing"] };
}
function readAnswer(body, error) {
    if (error.shape === "events")
        return { means: "ok" };
    if (error.shape === "text")
        return { means: "route/not-openai", or: ["wire/bad-response"] };
    const kind = (0,signs_json/* kindOfJson */.aO)(body);
    return kind === "object" || kind === "array"
        ? { means: "ok" }
        : { means: "wire/bad-response", or: ["route/not-openai"] };
}
function isTransient(id) {
    return reasons/* REASONS */.ez[id].transient === true;
}
function toReading(verdict, { headers, bodyFault }, error, context) {
    const isOk = verdict.means === "ok";
    const echo = isOk ? undefined : findEcho(error.message);
    return {
        id: verdict.means,
        alternatives: (verdict.or ?? []).filter((id) => id !== verdict.means),
        retryable: verdict.retryable ?? false,
        message: isOk || error.message === "" ? undefined : error.message,
        code: isOk ? undefined : (error.code ?? error.type),
        requestId: requestIdOf(headers, context) ?? error.requestId,
        retryAfter: isOk ? undefined : retryAfterOf(headers, error),
        bodyFault: bodyFault ?? (error.shape === "empty" ? "empty" : undefined),
        sawOtherKey: echo !== undefined && context.keySent !== undefined && isOtherKey(echo, context.keySent),
    };
}
const REQUEST_ID_HEADERS = [
    "x-request-id",
    "request-id",
    "apim-request-id",
    "x-oneapi-request-id",
    "mistral-correlation-id",
    "x-ds-trace-id",
    "x-debug-trace-id",
    "x-portkey-trace-id",
    "x-amzn-requestid",
    "cf-ray",
];
function requestIdOf(headers, context) {
    const named = context.provider?.requestIdHeader;
    const names = named === undefined ? REQUEST_ID_HEADERS : [named, ...REQUEST_ID_HEADERS];
    return names.map((name) => headers[name]).find((value) => value !== undefined && value !== "");
}

;// CONCATENATED MODULE: ./build/observation.js



/**
 * Reads the evidence of one request in the light of the target. The signs are tried only where somebody asks what
 * the answer means: of a control request its status is enough.
 */
function observe(request, evidence, target) {
    if (evidence.kind === "failure")
        return { kind: "silence", request, failure: evidence, reading: readFailure(evidence) };
    const context = contextOf(request, target);
    let read;
    const readOnce = () => (read ??= readResponse(evidence, context));
    const mayList = context.asked === "models" && evidence.status === 200;
    return {
        kind: "answer",
        request,
        response: evidence,
        get reading() {
            return readOnce();
        },
        ids: mayList && readOnce().id === "ok" ? observation_idsIn(evidence) : undefined,
    };
}
function observation_idsIn(response) {
    const list = modelListOf(response);
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

;// CONCATENATED MODULE: ./build/support-packet.js


/** What a provider's support asks for, one line each and nothing secret; empty where no request was made. */
function supportPacket(target, requests, show) {
    const decisive = requests.filter(({ authenticated }) => authenticated).at(-1) ?? requests[0];
    if (decisive === undefined)
        return "";
    const plain = (text) => (0,build_markup/* unquoted */.qZ)(show(text, 80));
    const base = target.baseUrl === undefined ? undefined : (0,build_markup/* unquoted */.qZ)((0,foreign_text/* showUrl */.jr)(target.baseUrl.value, show));
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
    const plain = (text, maximum) => (0,build_markup/* unquoted */.qZ)(show(text, maximum));
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
            : { value: (0,build_markup/* unquoted */.qZ)((0,foreign_text/* showUrl */.jr)(target.baseUrl.value, show)), from: originOf(target.baseUrl.from, show) },
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
        url: (0,build_markup/* unquoted */.qZ)((0,foreign_text/* showUrl */.jr)(plan.url, show)),
        modelsUrl: (0,build_markup/* unquoted */.qZ)((0,foreign_text/* showUrl */.jr)(plan.modelsUrl, show)),
        authorization: plan.authorization === null
            ? null
            : { scheme: plan.authorization.scheme, fingerprint: headerFingerprint(plan.authorization) },
        headers: plan.headers.map(({ name }) => (0,build_markup/* unquoted */.qZ)(show(name.toLowerCase(), 80))),
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
        return { ...origin, path: (0,build_markup/* unquoted */.qZ)((0,foreign_text/* showPath */.P8)(origin.path, show)) };
    return { ...origin, name: (0,build_markup/* unquoted */.qZ)(show(origin.name, 80)) };
}
const PLAIN_CODE = /^[A-Za-z0-9_.-]{1,64}$/;
const PLAIN_REQUEST_ID = /^[A-Za-z0-9_-]{1,128}$/;
function describeRequest(exchange, target, show) {
    const { request, evidence, attempt, sentAt, durationMs } = exchange;
    const told = evidence.kind === "response" ? readLabels(evidence, contextOf(request, target)) : evidence;
    return {
        purpose: request.purpose,
        method: request.method,
        url: (0,build_markup/* unquoted */.qZ)((0,foreign_text/* showUrl */.jr)(request.url, show)),
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
    return (0,build_markup/* unquoted */.qZ)(show(text)) === text ? text : null;
}

// EXTERNAL MODULE: ./build/finding.js
var finding = __nccwpck_require__(1633);
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
var target = __nccwpck_require__(2631);
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
    const models = verdicts.models(list.ids, isPartialList(list.response));
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

// EXTERNAL MODULE: ./build/rules/base-url-form.js
var base_url_form = __nccwpck_require__(1558);
// EXTERNAL MODULE: ./build/rules/base-url-path.js
var base_url_path = __nccwpck_require__(3495);
// EXTERNAL MODULE: ./build/rules/base-url-words.js
var base_url_words = __nccwpck_require__(5143);
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
    const found = [base_url_refusal(context), insecure(context), credentials(context), query(context), rules_base_url_path(context)];
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
        return isAllowedHost(url, allowedHosts)
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
    return hasOwnPort(url) && (kind === "vendor" || kind === "gateway");
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
function rules_base_url_path(context) {
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
    return base_url_words/* keyMismatch */.C_({ owner: (0,build_markup/* code */.aY)(owner.name), receiver: (0,build_markup/* code */.aY)(receiver.name), corrected }, situation);
}
function cleanUrl(url) {
    return `${url.protocol}//${url.host}${url.pathname}`;
}
function shownIf(url, target, show) {
    return url === undefined ? undefined : (0,foreign_text/* showUrl */.jr)(asWritten(target, url), show);
}

;// CONCATENATED MODULE: ./build/rules/target.js


const noTarget = (0,rule/* rule */.H)("config/no-target", {
    why: () => "No key, base URL, provider or config was given, and neither is set in the environment.",
    fix: () => `Give ${(0,build_markup/* code */.aY)("config")}, or ${(0,build_markup/* code */.aY)("provider")} and its key, or set ${(0,build_markup/* code */.aY)("OPENAI_API_KEY")}.`,
});
const providerUnknown = (0,rule/* rule */.H)("config/provider-undefined", {
    why: () => `The ${(0,build_markup/* code */.aY)("provider")} that was given is not in the built-in table, and no ${(0,build_markup/* code */.aY)("base-url")} says where it is.`,
    fix: () => `Give ${(0,build_markup/* code */.aY)("base-url")} and ${(0,build_markup/* code */.aY)("env-key")} too, or the id of a known provider such as ${(0,build_markup/* code */.aY)("openai")}.`,
});
const inputInvalid = (0,rule/* rule */.H)("config/invalid-type", {
    why: ({ name, expected }) => `The input ${name} takes ${expected}, and what was given is something else.`,
    fix: ({ name }) => `Correct ${name} in the step's ${(0,build_markup/* code */.aY)("with:")} block, or leave it out for its default.`,
});
const tokenMissing = (0,rule/* rule */.H)("config/invalid-type", {
    why: () => `${(0,build_markup/* code */.aY)("issue")} and ${(0,build_markup/* code */.aY)("comment")} need a token, and ${(0,build_markup/* code */.aY)("github-token")} has none.`,
    fix: () => `Add ${(0,build_markup/* code */.aY)("github-token: ${{ github.token }}")} to the step's ${(0,build_markup/* code */.aY)("with:")} block, and to the job's permissions ${(0,build_markup/* code */.aY)("issues: write")} for issues or ${(0,build_markup/* code */.aY)("pull-requests: write")} for comments.`,
});
const inputUnknown = (0,rule/* rule */.H)("config/unknown-field", {
    why: ({ given }) => `The step gives an input ${given}, which this action does not have and so ignores.`,
    fix: ({ meant }) => `Write ${meant} in the step's ${(0,build_markup/* code */.aY)("with:")} block, if that is meant.`,
});
const keyNotSent = (0,rule/* rule */.H)("auth/not-received", {
    why: () => "A key is set, and this client would send it in no header, so the server would receive none.",
    fix: () => `Let the provider name the key's variable with ${(0,build_markup/* code */.aY)("env_key")}, or save the key without control characters.`,
});

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
    return lost ? [...found, keyNotSent({}, { at: resolution.target.key?.from })] : found;
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

;// CONCATENATED MODULE: ./build/clients/index.js

/** Loaded only where they are asked for: the parsers of their files are most of the code. */
const READERS = {
    "claude-code": async () => (await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(77), __nccwpck_require__.e(786), __nccwpck_require__.e(187)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9187))).resolveClaudeCode,
    opencode: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(77), __nccwpck_require__.e(786), __nccwpck_require__.e(486)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7486))).resolveOpenCode,
    aider: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(77), __nccwpck_require__.e(189), __nccwpck_require__.e(938)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2938))).resolveAider,
    litellm: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(77), __nccwpck_require__.e(189), __nccwpck_require__.e(688)]).then(__nccwpck_require__.bind(__nccwpck_require__, 688))).resolveLiteLlm,
    continue: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(77), __nccwpck_require__.e(189), __nccwpck_require__.e(794)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8794))).resolveContinue,
};
function isFileClient(client) {
    return target/* FILE_CLIENTS */.QX.some((known) => known === client);
}
/** What one of these clients would do with its files and the environment. Throws for nothing that they hold. */
async function resolveFileClient(client, options, environment) {
    const resolve = await READERS[client]();
    return resolve(options, environment);
}

;// CONCATENATED MODULE: ./build/openai-sdk.js



const openai_sdk_OPENAI = "openai";
/**
 * What the official OpenAI SDKs would call: explicit arguments, then OPENAI_BASE_URL and OPENAI_API_KEY
 * (openai/openai-node src/client.ts@7b7d6ca7).
 */
function resolveOpenAiSdk(options, environment) {
    const named = options.provider === undefined ? undefined : (0,providers/* findProviderById */.ve)(options.provider.value);
    const baseUrl = baseUrlOf(options, environment, named);
    const known = knownAt(baseUrl?.value) ?? named;
    const provider = options.provider ?? providerByHost(known, baseUrl?.from);
    const key = keyOf(options, environment, named ?? known);
    const findings = resolutionFindings(options, named, baseUrl, key.value);
    return {
        target: {
            name: options.name ?? provider?.value ?? hostOf(baseUrl?.value) ?? "openai-sdk",
            client: "openai-sdk",
            provider,
            known,
            baseUrl,
            key: key.value,
            keyExpectedAt: needsKey(known, baseUrl?.value) || key.value !== undefined ? key.expectedAt : undefined,
            models: options.models,
            wireApi: "chat",
            plan: baseUrl === undefined
                ? undefined
                : planOf(baseUrl.value, key.value?.value, known, extraHeaders(known, environment)),
        },
        findings,
        secrets: key.value === undefined ? [] : [key.value.value],
    };
}
function resolutionFindings(options, named, baseUrl, key) {
    if (options.provider !== undefined && named === undefined && options.baseUrl === undefined)
        return [providerUnknown({}, { at: options.provider.from })];
    const nothingGiven = key === undefined &&
        options.apiKeyEmpty !== true &&
        options.provider === undefined &&
        options.envKey === undefined &&
        baseUrl?.from.kind === "default";
    return nothingGiven ? [noTarget({})] : [];
}
function baseUrlOf(options, environment, named) {
    if (options.baseUrl !== undefined)
        return options.baseUrl;
    const variable = environment.variables["OPENAI_BASE_URL"];
    // The SDK reads the variable only where no base URL was passed, which a provider other than OpenAI needs.
    if ((options.provider === undefined || named?.id === openai_sdk_OPENAI) &&
        variable !== undefined &&
        variable.trim() !== "")
        return { value: variable, from: { kind: "env", name: "OPENAI_BASE_URL" } };
    const provider = options.provider === undefined ? (0,providers/* findProviderById */.ve)(openai_sdk_OPENAI) : named;
    const value = provider?.baseUrls[0];
    return value === undefined
        ? undefined
        : { value, from: { kind: "default", name: provider?.name ?? openai_sdk_OPENAI } };
}
/**
 * The variable that was named, else the provider's own that is set. The SDK's own variable is read as well where
 * no provider was named: it may hold any service's key, and would be sent to whatever provider is.
 */
function keyOf(options, environment, provider) {
    if (options.apiKey !== undefined)
        return { value: options.apiKey, expectedAt: options.apiKey.from };
    const own = provider?.envKeys ?? [];
    const usual = options.provider === undefined || own.length === 0 ? [...own, "OPENAI_API_KEY"] : own;
    const names = options.envKey === undefined ? usual : [options.envKey.value];
    const name = names.find((candidate) => environment.variables[candidate] !== undefined) ?? names[0] ?? "OPENAI_API_KEY";
    const text = environment.variables[name];
    const fromInput = text === undefined && options.apiKeyEmpty === true && options.envKey === undefined;
    const from = fromInput ? { kind: "input", name: "api-key" } : { kind: "env", name };
    return { value: text === undefined ? undefined : { value: new secret/* Secret */.z(text), from }, expectedAt: from };
}
/** Servers on one's own machine are often open; everything else wants a key. */
function needsKey(known, baseUrl) {
    return known?.kind !== "server" || baseUrl === undefined;
}
/**
 * The requests as the SDK would make them. Null authorization where there is no key, undefined where the SDK throws
 * before it sends: `Headers` refuses a value with a control character inside or one above U+00FF.
 */
function planOf(baseUrl, key, known, headers) {
    // One slash at the end is dropped, a second one stays (buildURL in openai/openai-node src/client.ts@7b7d6ca7).
    const root = baseUrl.endsWith("/") ? baseUrl.slice(0, -1) : baseUrl;
    if (!URL.canParse(baseUrl) || !URL.canParse(`${root}/models`))
        return undefined;
    const urls = { url: `${root}/chat/completions`, modelsUrl: `${root}/models` };
    if (key === undefined || key.reveal().trim() === "")
        return { ...urls, authorization: null, headers };
    const authorization = authorizationOf(key.reveal(), known);
    return authorization === undefined ? undefined : { ...urls, authorization, headers };
}
/** Variables that the SDK sends to every host (openai/openai-node src/client.ts@7b7d6ca7), trimmed. */
const ACCOUNT_HEADERS = [
    ["OPENAI_ORG_ID", "OpenAI-Organization"],
    ["OPENAI_PROJECT_ID", "OpenAI-Project"],
];
function extraHeaders(known, { variables }) {
    const account = ACCOUNT_HEADERS.map(([variable, name]) => [name, (variables[variable] ?? "").trim()]);
    return [...Object.entries(known?.requiredHeaders ?? {}), ...account]
        .filter(([, value]) => /^[\x20-\x7E]+$/.test(value))
        .map(([name, value]) => ({ name, value: new secret/* Secret */.z(value) }));
}
function authorizationOf(key, known) {
    const header = known?.authHeader ?? "Authorization";
    const written = header === "Authorization" ? `Bearer ${key}` : key;
    const value = written.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, "");
    if (/[\0\n\r]|[^\0-\xFF]/.test(value))
        return undefined;
    return { header, scheme: header === "Authorization" ? "Bearer" : header, value: new secret/* Secret */.z(value) };
}
function hostOf(url) {
    return url !== undefined && URL.canParse(url) ? new URL(url).host : undefined;
}
function knownAt(url) {
    if (url === undefined || !URL.canParse(url))
        return undefined;
    return (0,providers/* findProviderByHost */.yQ)(new URL(url).hostname);
}
function providerByHost(known, from) {
    return known === undefined || from === undefined ? undefined : { value: known.id, from };
}

;// CONCATENATED MODULE: ./build/resolve-target.js


/** The rules of each client are loaded only where it is asked for. */
async function resolveTarget(options, environment) {
    const client = options.client ?? (options.config === undefined ? "openai-sdk" : "codex");
    if (client === "openai-sdk")
        return resolveOpenAiSdk(options, environment);
    if (client === "codex-action") {
        const { resolveCodexAction } = await Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(77), __nccwpck_require__.e(750), __nccwpck_require__.e(502), __nccwpck_require__.e(142)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7142));
        return resolveCodexAction(options, environment);
    }
    if (isFileClient(client))
        return resolveFileClient(client, options, environment);
    const { resolveCodex } = await Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(77), __nccwpck_require__.e(750), __nccwpck_require__.e(502)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9502));
    return resolveCodex(options, environment);
}

// EXTERNAL MODULE: ./build/policy.js
var policy = __nccwpck_require__(1884);
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
    const sentence = recall(history.worked, key.value.fingerprint, key_history_baseUrlOf(target, show), show);
    const since = history.failingSince === null ? "" : ` It has failed since ${(0,build_markup/* code */.aY)(dayOf(history.failingSince))}.`;
    return findings.map((finding) => ABOUT_THE_KEY.includes(finding.id) ? { ...finding, why: `${finding.why} ${sentence}${since}` } : finding);
}
function recall(worked, now, baseUrl, show) {
    const when = `on ${(0,build_markup/* code */.aY)(dayOf(worked.at))}${worked.run === null ? "" : ` in run ${(0,build_markup/* code */.aY)(worked.run)}`}`;
    if (worked.fingerprint !== now)
        return `Another key worked here ${when} (${(0,build_markup/* code */.aY)(worked.fingerprint)} then, ${(0,build_markup/* code */.aY)(now)} now): the secret was changed since, so look at the new value first.`;
    if (worked.baseUrl !== null && baseUrl !== null && worked.baseUrl !== baseUrl)
        return `This very key worked ${when}, but at ${(0,foreign_text/* showUrl */.jr)(worked.baseUrl, show)}.`;
    return `This very key worked here ${when}, so nothing is wrong with how it was saved: what changed since is at the provider.`;
}
function key_history_baseUrlOf({ baseUrl }, show) {
    return baseUrl === undefined ? null : (0,build_markup/* unquoted */.qZ)((0,foreign_text/* showUrl */.jr)(baseUrl.value, show));
}
function dayOf(time) {
    return time.slice(0, 10);
}

;// CONCATENATED MODULE: ./build/rules/secret-fingerprint.js



const notExpected = (0,rule/* rule */.H)("secret/unexpected", {
    why: (facts) => `${(0,rules_place/* subject */.bc)(facts)} holds the key with the fingerprint ${facts.found}, which is not in ${(0,build_markup/* code */.aY)("expect-fingerprint")}: another key was saved here, or this one was rotated and the list was not.`,
    fix: (facts) => `If the new key is meant, put ${facts.found} into ${(0,build_markup/* code */.aY)("expect-fingerprint")}; else copy the key that is meant and ${(0,rules_place/* storeAgain */.yx)(facts)}.`,
});
const forbidden = (0,rule/* rule */.H)("secret/unexpected", {
    why: (facts) => `${(0,rules_place/* subject */.bc)(facts)} holds the key with the fingerprint ${facts.found}, which ${(0,build_markup/* code */.aY)("forbid-fingerprint")} names as one that must not be here, such as the key of another environment.`,
    fix: (facts) => `Copy the key that belongs here and ${(0,rules_place/* storeAgain */.yx)(facts)}.`,
});
/** Whether the key is one of those that are meant, by `sha256:` and the first 12 hex digits of its SHA-256. */
function judgeFingerprint({ key }, question, environment, show) {
    if (key === undefined || key.value.length === 0)
        return [];
    const { fingerprint } = key.value;
    const place = (0,rules_place/* placeOf */.$t)(key.from, environment.variables["GITHUB_ACTIONS"] === "true", show);
    const facts = { ...place, found: (0,build_markup/* code */.aY)(fingerprint) };
    if (question.forbidden.includes(fingerprint))
        return [forbidden(facts, { at: key.from })];
    const isMeant = question.expected.length === 0 || question.expected.includes(fingerprint);
    return isMeant ? [] : [notExpected(facts, { at: key.from })];
}

;// CONCATENATED MODULE: ./build/rules/secret-age.js


const aged = (0,rule/* rule */.H)("secret/aged", {
    why: ({ name, scope, days, maximum }) => `The ${SCOPES[scope]} secret ${name} was last updated ${days} days ago, and ${(0,build_markup/* code */.aY)("max-secret-age")} allows ${maximum}.`,
    fix: ({ name, scope }) => `Make a new key at the provider, save it with ${(0,build_markup/* code */.aY)(`printf %s "$KEY" | gh secret set ${(0,build_markup/* unquoted */.qZ)(name)}${STORE_FLAGS[scope]}`)}, start a new run, and delete the old key.`,
});
const shadowed = (0,rule/* rule */.H)("secret/shadowed", {
    why: ({ name, winner, loser }) => `The ${SCOPES[winner]} and the ${SCOPES[loser]} both have a secret ${name}, and the ${SCOPES[winner]}'s wins, so that a new value in the ${SCOPES[loser]} has no effect here.`,
    fix: ({ name }) => `Delete the one that is not meant, with ${(0,build_markup/* code */.aY)("gh secret delete")} ${name} and besides ${(0,build_markup/* code */.aY)("--env ENVIRONMENT")} or ${(0,build_markup/* code */.aY)("--org ORGANIZATION")} for those.`,
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
    const page = facts.page === undefined ? "" : ` The secret is changed at ${(0,build_markup/* code */.aY)(facts.page)}.`;
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

// EXTERNAL MODULE: ./build/codex/problem.js
var problem = __nccwpck_require__(8407);
// EXTERNAL MODULE: ./build/rules/targets.js
var targets = __nccwpck_require__(5610);
// EXTERNAL MODULE: ./build/targets/job.js
var job = __nccwpck_require__(4838);
;// CONCATENATED MODULE: ./build/targets/stray-inputs.js







/** Inputs that the step gives and the action does not have, where it is plain which one is meant. */
function judgeStrayInputs({ variables }) {
    const strays = givenInputs(variables)
        .filter((name) => !build_inputs/* INPUTS */.mc.some((input) => input === name))
        .map((name) => ({ name, meant: (0,codex_near/* nearest */.p)(name.replaceAll("_", "-"), build_inputs/* INPUTS */.mc) }));
    const near = strays.filter(({ meant }) => meant !== undefined);
    const keys = near.filter(({ meant }) => meant === "api-key");
    const values = keys.map(({ name }) => variables[`INPUT_${name.toUpperCase()}`] ?? "");
    return {
        problems: near.map(({ name, meant }) => (0,problem/* goesOn */.E)(() => inputUnknown({ given: (0,build_markup/* code */.aY)(name), meant: (0,build_markup/* code */.aY)(meant ?? "") }))),
        secrets: values.filter((value) => value !== "").map((value) => new secret/* Secret */.z(value)),
    };
}

;// CONCATENATED MODULE: ./build/targets/jobs.js




/** The targets of a run: one, or those of the targets file, or every provider of a config. At least one. */
async function jobsOf(inputs, environment) {
    const jobs = inputs.targets === undefined ? [single(inputs)] : await readFile(inputs, environment);
    const expanded = await Promise.all(jobs.map((job) => expand(job, environment)));
    const stray = judgeStrayInputs(environment);
    return bounded(expanded.flat()).map((job, index) => (index === 0 ? withStray(job, stray) : job));
}
/** `provider = "*"` may stand for any number of targets. */
function bounded(jobs) {
    const [first] = jobs;
    const count = jobs.length;
    if (first === undefined || count <= job/* MOST_TARGETS */.T)
        return jobs;
    const at = first.inputs.target.config?.from;
    const tooMany = (0,problem/* stops */.G)(() => (0,targets/* targetsTooMany */.gm)({ count, maximum: job/* MOST_TARGETS */.T }, { at }));
    const target = { ...first.inputs.target, name: undefined };
    return [
        {
            inputs: { ...first.inputs, target },
            problems: [tooMany],
            secrets: jobs.flatMap(({ secrets }) => secrets),
        },
    ];
}
function withStray(job, { problems, secrets }) {
    return { ...job, problems: [...problems, ...job.problems], secrets: [...secrets, ...job.secrets] };
}
function single({ target, policy, secret }) {
    return { inputs: { target, policy, secret }, problems: [], secrets: [] };
}
/** TOML is read only where there is some. */
async function readFile(inputs, environment) {
    const { readTargets } = await Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(946)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8946));
    return readTargets(inputs, environment);
}
async function expand(job, environment) {
    if (job.inputs.target.provider?.value !== "*")
        return [job];
    const { expandProviders } = await Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(750), __nccwpck_require__.e(850)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1481));
    return expandProviders(job, environment);
}

;// CONCATENATED MODULE: ./build/tracking/address.js
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

;// CONCATENATED MODULE: ./build/rules/auth.js




const invalidKey = (0,rule/* rule */.H)("auth/invalid-key", {
    why: (facts) => (0,answered/* means */.pG)(facts, rejection(facts)),
    fix: (facts) => (0,answered/* sentence */.em)(rejectionFix(facts)),
});
/** Same answer, different cause: the words name what fits this host. */
function rejection(facts) {
    if (facts.sawOtherKey)
        return "the key it names is not the one that was sent, so a proxy or gateway in between sends its own";
    if (facts.siblings.length > 0)
        return "the key is wrong or deleted, or it is good and belongs to another region or plan of this provider";
    if (facts.kind === "vendor")
        return facts.alternatives.includes("auth/not-received")
            ? "the key is wrong, deleted or one of another service, or a proxy or client setting lost it on the way"
            : "the key is wrong, deleted or one of another service";
    return "the key is wrong, deleted or one of another service, or the gateway fails to check any key";
}
function rejectionFix(facts) {
    if (facts.sawOtherKey)
        return `run ${curlTest(facts)} from another network: if it passes there, correct the key in the proxy or gateway of this network, else in the gateway at ${(0,answered/* server */.E8)(facts)}`;
    if (facts.siblings.length > 0)
        return `see at ${keysPage(facts)} where the key was made: if its base URL is ${either(facts.siblings)}, use that one, else make a new key, ${saveKey(facts)} and ${NEW_RUN}`;
    if (facts.kind === "vendor")
        return replaceKey(facts);
    return `make a new key at ${keysPage(facts)}, ${saveKey(facts)} and ${NEW_RUN}; if the new key is rejected too, ask the gateway's operator`;
}
const revoked = (0,rule/* rule */.H)("auth/revoked", {
    why: (facts) => (0,answered/* means */.pG)(facts, "the key was revoked, blocked or deleted and will not work again by waiting"),
    fix: (facts) => (0,answered/* sentence */.em)(`find out at ${keysPage(facts)} why it was revoked, then ${renewed(facts)}`),
});
const expired = (0,rule/* rule */.H)("auth/expired", {
    why: (facts) => (0,answered/* means */.pG)(facts, "the key or login has passed its expiry date"),
    fix: (facts) => (0,answered/* sentence */.em)(renewed(facts)),
});
function renewed(facts) {
    if (facts.keyKind === "file")
        return `make a new key at ${keysPage(facts)}, store it with ${(0,build_markup/* code */.aY)('printf %s "$KEY" | codex login --with-api-key')} or ${saveKey(facts)}, and do not copy one login to two machines`;
    return replaceKey(facts);
}
const notReceived = (0,rule/* rule */.H)("auth/not-received", {
    why: (facts) => (0,answered/* means */.pG)(facts, "the key was lost on the way, or it came in a header or form that this server does not take for a key"),
    fix: (facts) => (0,answered/* sentence */.em)(`run ${curlTest(facts)} with the value of ${keyPlace(facts)}: if it is refused as well, compare the header and the key's form with the provider's documentation, and if it passes, look for a proxy or client setting that drops the header`),
});
const organization = (0,rule/* rule */.H)("auth/organization", {
    why: (facts) => (0,answered/* means */.pG)(facts, "the request names an organization, and the key is not one of it"),
    fix: (facts) => (0,answered/* sentence */.em)(`unset ${(0,build_markup/* code */.aY)("OPENAI_ORG_ID")} and ${(0,build_markup/* code */.aY)("OPENAI_ORGANIZATION")} or set them to the id ${(0,build_markup/* code */.aY)("org-…")} (not the name) of the organization shown at ${keysPage(facts)}, or use a key of that organization`),
});
const project = (0,rule/* rule */.H)("auth/project", {
    why: (facts) => (0,answered/* means */.pG)(facts, "the request or the key names a project that is archived, or that the key is not of"),
    fix: (facts) => (0,answered/* sentence */.em)(`unset ${(0,build_markup/* code */.aY)("OPENAI_PROJECT_ID")} and ${(0,build_markup/* code */.aY)("OPENAI_PROJECT")} or set them to the key's own project, and if the project is archived, ${replaceKey(facts)}`),
});
const ipNotAllowed = (0,rule/* rule */.H)("auth/ip-not-allowed", {
    why: (facts) => (0,answered/* means */.pG)(facts, "the key or account has a list of allowed addresses, and this runner is not on it"),
    fix: (facts) => (0,answered/* sentence */.em)(`add this runner's outgoing address to the allow-list at ${keysPage(facts)}, or run the job on a runner with a fixed address, as the addresses of hosted runners change`),
});
const scheme = (0,rule/* rule */.H)("auth/scheme", {
    why: (facts) => (0,answered/* means */.pG)(facts, "the credential came in a header or form that this server takes for another kind of login"),
    fix: (facts) => (0,answered/* sentence */.em)(`send the key in ${rightHeader(facts)} ${inCodex(facts)}`),
});
function rightHeader(facts) {
    return facts.authHeader === undefined
        ? `the header that the provider documents (${(0,build_markup/* code */.aY)("Authorization: Bearer")}, ${(0,build_markup/* code */.aY)("x-api-key")} or ${(0,build_markup/* code */.aY)("api-key")})`
        : `the header ${facts.authHeader}`;
}
/** Codex sends `env_key` as a bearer token only; other headers are named in `env_http_headers`. */
function inCodex(facts) {
    const header = facts.authHeader === undefined ? "HEADER" : (0,build_markup/* unquoted */.qZ)(facts.authHeader);
    const name = facts.keyKind === "env" && facts.keyPlace !== undefined ? (0,build_markup/* unquoted */.qZ)(facts.keyPlace) : "NAME";
    return `with the provider's own client, or in Codex with ${(0,build_markup/* code */.aY)(`env_http_headers = { "${header}" = "${name}" }`)} in the provider's table`;
}
const unproven = (0,rule/* rule */.H)("auth/unproven", {
    why: (facts) => (0,answered/* sentence */.em)(facts.tried === true
        ? `${(0,answered/* server */.E8)(facts)} answers alike to any key and to none, also on the route that was tried, so nothing proves this key`
        : `${(0,answered/* server */.E8)(facts)} gives its list of models to any key or to none, so its answer does not prove this key`),
    fix: (facts) => (0,answered/* sentence */.em)(facts.tried === true
        ? `look the key up at ${keysPage(facts)} unless this server is meant to take any key, and set ${(0,build_markup/* code */.aY)("fail-on: auth/unproven")} if an unproven key must stop the job`
        : `set ${(0,build_markup/* code */.aY)("probe: auto")}, which proves the key by a request that costs no tokens, or ${(0,build_markup/* code */.aY)("fail-on: auth/unproven")} if an unproven key must stop the job`),
});

;// CONCATENATED MODULE: ./build/rules/network-facts.js

/** Sources: nodejs.org/api/tls.html "X509 certificate error codes", nodejs.org/api/errors.html, libuv's error list. */
const CAUSES = {
    ENOTFOUND: "name-unknown",
    ENODATA: "name-unknown",
    EAI_NODATA: "name-unknown",
    EAI_NONAME: "name-unknown",
    EAI_AGAIN: "resolver-busy",
    EAI_FAIL: "resolver-busy",
    ETIMEOUT: "resolver-busy",
    EHOSTUNREACH: "unreachable",
    ENETUNREACH: "unreachable",
    EADDRNOTAVAIL: "unreachable",
    PROXY_INVALID: "proxy-invalid",
    ERR_INVALID_CHAR: "header-refused",
    HEADER_REFUSED: "header-refused",
    CERT_HAS_EXPIRED: "expired",
    CERT_NOT_YET_VALID: "not-yet-valid",
    DEPTH_ZERO_SELF_SIGNED_CERT: "self-signed",
    SELF_SIGNED_CERT_IN_CHAIN: "untrusted",
    UNABLE_TO_GET_ISSUER_CERT: "untrusted",
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "untrusted",
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: "untrusted",
    CERT_UNTRUSTED: "untrusted",
    ERR_TLS_CERT_ALTNAME_INVALID: "wrong-name",
    HOSTNAME_MISMATCH: "wrong-name",
    ERR_SSL_WRONG_VERSION_NUMBER: "plain-http",
    ERR_SSL_PACKET_LENGTH_TOO_LONG: "plain-http",
    ERR_SSL_HTTP_REQUEST: "plain-http",
    ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: "client-certificate",
    ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: "protocol",
    ERR_SSL_UNSUPPORTED_PROTOCOL: "protocol",
    ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE: "protocol",
    ERR_SSL_SSL_TLS_ALERT_HANDSHAKE_FAILURE: "protocol",
    ERR_SSL_TLSV1_UNRECOGNIZED_NAME: "wrong-name",
    ERR_SSL_TLSV1_ALERT_UNRECOGNIZED_NAME: "wrong-name",
    CERT_REVOKED: "revoked",
};
const LOOPBACK = /^(?:localhost|.*\.localhost|127(?:\.\d{1,3}){3}|\[::1\])\.?$/i;
function networkFacts(failure, connection, show) {
    const url = URL.canParse(connection.url) ? new URL(connection.url) : undefined;
    return {
        host: url === undefined ? (0,build_markup/* code */.aY)("the host") : show(url.host, 80),
        code: show(failure.code, 60),
        stage: failure.stage,
        cause: causeOf(failure.code, url?.hostname ?? ""),
        local: url !== undefined && LOOPBACK.test(url.hostname),
        proxyHost: connection.proxyHost === undefined ? undefined : show(connection.proxyHost, 80),
        proxyStatus: failure.proxyStatus,
        timeoutSeconds: connection.timeoutSeconds,
    };
}
/** No name has a part of more than 63 octets (RFC 1035 2.3.4), whatever the resolver says. */
function causeOf(failure, hostname) {
    const cause = Object.hasOwn(CAUSES, failure) ? CAUSES[failure] : undefined;
    const isTooLong = hostname.split(".").some((part) => part.length > 63);
    return cause === "name-unknown" && isTooLong ? "name-too-long" : (cause ?? "other");
}

;// CONCATENATED MODULE: ./build/rules/response-facts.js


/** A URL that a shell, TOML and YAML take as it stands between double quotes. */
const PLAIN_URL = /^https?:\/\/[A-Za-z0-9.:_~%/-]{1,200}$/;
/** What GitHub takes as the name of a secret, bounded. */
const SECRET_NAME = /^(?!GITHUB_)[A-Z_][A-Z0-9_]{0,99}$/i;
function responseFacts(reading, about, show, extra = {}) {
    const { corrected, likely, ...given } = extra;
    return {
        status: 0,
        asked: "models",
        said: reading.message === undefined ? undefined : show(reading.message, 140),
        code: reading.code === undefined ? undefined : show(reading.code, 40),
        sawOtherKey: reading.sawOtherKey,
        bodyFault: reading.bodyFault,
        alternatives: reading.alternatives,
        heals: reading.retryable,
        retryAfter: reading.retryAfter === undefined ? undefined : Math.ceil(reading.retryAfter),
        wireApi: about.wireApi,
        ...providerFacts(about.known, show),
        ...response_facts_keyFacts(about, show),
        ...urlFacts(about, show),
        correctedBaseUrl: corrected === undefined ? undefined : baseUrlLine(corrected, about.baseUrl?.from, show),
        likelyBaseUrl: likely === undefined ? undefined : baseUrlLine(likely, about.baseUrl?.from, show),
        model: about.models.length === 1 && about.models[0] ? show(about.models[0].value, 80) : undefined,
        ...given,
    };
}
function providerFacts(known, show) {
    const shown = (text) => text === undefined ? undefined : show(text);
    return {
        providerName: shown(known?.name),
        keysPage: shown(known?.keysPage),
        authHeader: shown(known?.authHeader),
        statusPage: shown(known?.statusPage),
        retired: shown(known?.retired),
        siblings: siblingUrls(known).map((url) => (0,build_markup/* code */.aY)(url)),
        kind: known?.kind,
    };
}
/** At most four, so that the sentence can still be read. */
function siblingUrls(known) {
    return (known?.siblings ?? [])
        .map((id) => (0,providers/* findProviderById */.ve)(id)?.baseUrls[0])
        .filter((url) => url !== undefined)
        .slice(0, 4);
}
function response_facts_keyFacts(about, show) {
    const from = about.key?.from ?? about.keyExpectedAt;
    const name = from?.kind === "env" ? from.name : about.known?.envKeys[0];
    return {
        keyPlace: from === undefined ? undefined : show(from.kind === "file" ? from.path : from.name, 100),
        keyKind: from?.kind,
        saveCommand: saveCommand(name, show),
    };
}
function saveCommand(name, show) {
    const secret = name !== undefined && SECRET_NAME.test(name) ? (0,build_markup/* unquoted */.qZ)(show(name)) : "SECRET_NAME";
    return (0,build_markup/* code */.aY)(`printf %s "$KEY" | gh secret set ${secret}`);
}
function urlFacts(about, show) {
    const base = about.baseUrl?.value;
    const host = base === undefined ? undefined : response_facts_hostOf(base);
    return {
        host: host === undefined ? undefined : show(host, 60),
        baseUrl: base !== undefined && PLAIN_URL.test(base) ? show(base, 200) : undefined,
        curlTest: base === undefined ? undefined : response_facts_curlTest(base, about.known, show),
        usualBaseUrl: usualBaseUrl(base, about.known, show),
    };
}
function response_facts_hostOf(url) {
    return URL.canParse(url) ? new URL(url).host || undefined : undefined;
}
/** The key goes to curl through a pipe, so that neither `ps` nor the shell's history shows it. */
function response_facts_curlTest(base, known, show) {
    if (!PLAIN_URL.test(base))
        return undefined;
    const header = known?.authHeader === undefined ? "Authorization: Bearer %s" : `${known.authHeader}: %s`;
    const besides = Object.entries(known?.requiredHeaders ?? {}).map(([name, value]) => ` -H "${name}: ${value}"`);
    const url = (0,build_markup/* unquoted */.qZ)(show(`${base.replace(/\/$/, "")}/models`, 210));
    return (0,build_markup/* code */.aY)(`printf 'header = "${header}"' "$KEY" | curl -si -K -${besides.join("")} ${url}`);
}
/** The right form of a known mistake, else the URL on the same host, else the provider's default. */
function usualBaseUrl(base, known, show) {
    if (base === undefined || known === undefined)
        return undefined;
    const given = comparable(base);
    if (known.baseUrls.some((url) => comparable(url) === given))
        return undefined;
    const usual = known.wrongBaseUrls.find((wrong) => comparable(wrong.url) === given)?.right ??
        known.baseUrls.find((url) => response_facts_hostOf(url) === response_facts_hostOf(base)) ??
        known.baseUrls[0];
    return usual !== undefined && PLAIN_URL.test(usual) ? show(usual) : undefined;
}
function comparable(url) {
    return url.toLowerCase().replace(/\/$/, "");
}
/** The line to type, in the language of the place where the base URL stands. */
/** The line of a config, where its ending tells that it is Codex's; other clients name the field each in their way. */
function fieldOf(path, url) {
    return (0,build_markup/* code */.aY)(/\.(?:jsonc?|ya?ml)$/.test(path) ? url : `base_url = "${url}"`);
}
function baseUrlLine(url, from, show) {
    const shown = (0,build_markup/* unquoted */.qZ)(show(url, 200));
    if (from?.kind === "file")
        return fieldOf(from.path, shown);
    if (from?.kind === "env")
        return (0,build_markup/* code */.aY)(`${(0,build_markup/* unquoted */.qZ)(show(from.name, 60))}=${shown}`);
    return (0,build_markup/* code */.aY)(`base-url: ${shown}`);
}

;// CONCATENATED MODULE: ./build/rules/access.js




const access_wantedModel = (facts) => facts.model ?? "the model";
const permission = (0,rule/* rule */.H)("access/permission", {
    why: (facts) => (0,answered/* means */.pG)(facts, facts.keyKind === "file"
        ? "the key lacks a right that this request needs, or it is the token of a login and not an API key"
        : "the key is known, but it or its owner lacks a right that this request needs"),
    fix: (facts) => (0,answered/* sentence */.em)(`give the key the missing right at ${keysPage(facts)} (a restricted key is changed there, a role by the owner of the organization), or make a key with all rights, ${saveKey(facts)} and ${NEW_RUN}`),
});
const region = (0,rule/* rule */.H)("access/region", {
    why: (facts) => (0,answered/* means */.pG)(facts, facts.alternatives.includes("access/firewall")
        ? "the provider does not serve the country of this runner's address, or a filter refuses the address itself"
        : "the provider does not serve the country of this runner's address"),
    fix: (facts) => (0,answered/* sentence */.em)(`run ${curlTest(facts)} from a country that the provider serves: if it passes there, run the job on a runner in such a country or use an endpoint of your region, and if not, the account itself is restricted`),
});
const model = (0,rule/* rule */.H)("access/model", {
    why: (facts) => (0,answered/* means */.pG)(facts, `${access_wantedModel(facts)} exists, but this key, project or account may not use it`),
    fix: (facts) => (0,answered/* sentence */.em)(`allow ${access_wantedModel(facts)} for the key's project or team in the settings behind ${keysPage(facts)}, use a key that may, or set ${(0,build_markup/* code */.aY)("model")} to one that the key has`),
});
const firewall = (0,rule/* rule */.H)("access/firewall", {
    why: (facts) => (0,answered/* means */.pG)(facts, "a filter refused the request before the key was looked at, at the provider or in this network"),
    fix: (facts) => (0,answered/* sentence */.em)(`run ${curlTest(facts)} on this runner and from another network: if only this runner is blocked, have its address allowed or run the job elsewhere, and if both are, ask the operator of ${(0,answered/* server */.E8)(facts)}`),
});
const accountDisabled = (0,rule/* rule */.H)("access/account-disabled", {
    why: (facts) => (0,answered/* means */.pG)(facts, "the account or organization behind this key is disabled, suspended or restricted"),
    fix: (facts) => (0,answered/* sentence */.em)(`sign in at ${keysPage(facts)} and read the notice there: if there is one, write to the provider's support, and if the account is in order, the key may be an old one of another account, so make a new key, ${saveKey(facts)} and ${NEW_RUN}`),
});
const client = (0,rule/* rule */.H)("access/client", {
    why: (facts) => (0,answered/* means */.pG)(facts, "it refuses the program that asks, by its name or signature, and not the key"),
    fix: (facts) => (0,answered/* sentence */.em)(`make one request with the client that the job will use: if that passes, this check cannot judge ${(0,answered/* server */.E8)(facts)}, so set ${(0,build_markup/* code */.aY)("warn-on: access/client")}, and if not, ask its operator to allow that client`),
});
const verification = (0,rule/* rule */.H)("access/verification", {
    why: (facts) => (0,answered/* means */.pG)(facts, "the account must be verified before it may do this, and the key itself is known"),
    fix: (facts) => (0,answered/* sentence */.em)(`let the owner verify the organization or account in the settings behind ${keysPage(facts)}, wait until that is active and run again, or use a model that needs no verification`),
});

;// CONCATENATED MODULE: ./build/rules/network-answers.js




const goRound = (facts) => `${(0,build_markup/* code */.aY)("NO_PROXY")} set to ${facts.host ?? "the host"}`;
function destination({ redirectHost, redirectPath }) {
    if (redirectPath !== undefined)
        return `to its own path ${redirectPath}`;
    return redirectHost === undefined ? "elsewhere" : `to ${redirectHost}`;
}
const redirect = (0,rule/* rule */.H)("network/redirect", {
    why: (facts) => (0,answered/* sentence */.em)(`${(0,answered/* server */.E8)(facts)} answered${facts.status === 0 ? "" : ` HTTP ${facts.status}`} and leads ${destination(facts)}, and a key is never sent after a redirect`),
    fix: (facts) => (0,answered/* sentence */.em)(betterBaseUrl(facts) ??
        `set the base URL to the address that answers by itself, mostly the same with ${(0,build_markup/* code */.aY)("https://")} or without ${(0,build_markup/* code */.aY)("www.")}${facts.redirectHost === undefined ? "" : `, and to ${facts.redirectHost} only if that host may have your key`}`),
});
const proxy = (0,rule/* rule */.H)("network/proxy", {
    why: (facts) => (0,answered/* means */.pG)(facts, "this is the answer of a proxy or filter on the way, and the API was not asked"),
    fix: (facts) => (0,answered/* sentence */.em)(`have the proxy's owner allow ${(0,answered/* server */.E8)(facts)}, or go round it with ${goRound(facts)} if the host is reachable directly, and look at ${(0,build_markup/* code */.aY)("HTTPS_PROXY")} and ${(0,build_markup/* code */.aY)("HTTP_PROXY")} if you know of no proxy`),
});
const proxyAuth = (0,rule/* rule */.H)("network/proxy-auth", {
    why: (facts) => (0,answered/* means */.pG)(facts, "a proxy on the way wants credentials, and the API was not asked"),
    fix: (facts) => (0,answered/* sentence */.em)(`set ${(0,build_markup/* code */.aY)("HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT")} from a secret, with special characters percent-encoded, or go round the proxy with ${goRound(facts)}`),
});
/** A gateway that answers with its own network trouble. */
const upstream = (what) => ({
    why: (facts) => (0,answered/* means */.pG)(facts, `the gateway itself ${what} behind it`),
    fix: (facts) => (0,answered/* sentence */.em)(`look at ${statusPage(facts)} and run ${curlTest(facts)} from another network: if it fails there too, the gateway's operator must act, else the proxy of this network`),
});
const dns = (0,rule/* rule */.H)("network/dns", upstream("cannot resolve the name of the server"));
const refused = (0,rule/* rule */.H)("network/refused", upstream("is refused by the server"));
const timeout = (0,rule/* rule */.H)("network/timeout", upstream("waited too long for the server"));
const tls = (0,rule/* rule */.H)("network/tls", upstream("has no valid TLS connection to the server"));
const network_answers_reset = (0,rule/* rule */.H)("network/reset", upstream("lost the connection to the server"));

;// CONCATENATED MODULE: ./build/rules/network-commands.js

/** What may be pasted into a shell as it stands: a URL's host can hold `$(…)`. */
const PLAIN_HOST = /^[a-z0-9.:[\]-]+$/i;
/** Asks without the key, which no network fault needs. */
const curl = (facts) => (0,build_markup/* code */.aY)(`curl -sv ${facts.local ? "http" : "https"}://${plainHost(facts)}`);
/** Shows a certificate that is refused; nothing secret is sent. */
const inspection = (facts) => (0,build_markup/* code */.aY)(`curl -svk https://${plainHost(facts)}`);
const lookUp = (facts) => (0,build_markup/* code */.aY)(`nslookup ${hostName(facts)}`);
const network_commands_goRound = (facts) => (0,build_markup/* code */.aY)(`NO_PROXY=${hostName(facts)}`);
const network_commands_proxy = (facts) => facts.proxyHost === undefined ? "the proxy" : `the proxy ${facts.proxyHost}`;
function plainHost(facts) {
    const host = (0,build_markup/* unquoted */.qZ)(facts.host);
    return PLAIN_HOST.test(host) ? host : "HOST";
}
function hostName(facts) {
    return plainHost(facts).replace(/:\d+$/, "");
}

;// CONCATENATED MODULE: ./build/rules/timeout-words.js


/** One sentence without its full stop: how far the request came in its time. */
function timeoutWhy(facts) {
    const limit = facts.timeoutSeconds === undefined ? "in time" : `within ${seconds(facts.timeoutSeconds)}`;
    if (facts.cause === "unreachable")
        return `this machine has no route to ${facts.host}`;
    switch (facts.stage) {
        case "dns":
            return `the name ${facts.host} was not resolved ${limit}`;
        case "connect":
            return `no connection to ${facts.host} came about ${limit}: a firewall drops the packets, or the host is down`;
        case "proxy":
            return `${network_commands_proxy(facts)} did not connect to ${facts.host} ${limit}`;
        case "tls":
            return `${facts.host} took the connection but did not finish the TLS handshake ${limit}`;
        case "body":
            return `${facts.host} began to answer and did not end ${limit}`;
        default:
            return `${facts.host} took the connection but did not answer ${limit}`;
    }
}
function seconds(count) {
    return count === 1 ? "1 second" : `${count} seconds`;
}
/** One sentence without its full stop: the test that tells causes apart, and what to type. */
function timeoutFix(facts) {
    if (facts.cause === "unreachable")
        return `run ${curl(facts)} on this runner and connect it to the network or VPN of that host, or add IPv6 if the host has only such an address`;
    switch (facts.stage) {
        case "dns":
            return `run ${lookUp(facts)} on this runner, correct the name server in ${(0,build_markup/* code */.aY)("/etc/resolv.conf")} if it hangs too, else run again`;
        case "connect":
            return `run ${curl(facts)} here and on your own machine: if only this runner hangs, open its firewall for that host or set ${(0,build_markup/* code */.aY)("HTTPS_PROXY")}, else wait for the server`;
        case "proxy":
            return `have the proxy's owner allow ${facts.host}, or go round it with ${network_commands_goRound(facts)} if the host is reachable directly`;
        default:
            return `run again, raise ${(0,build_markup/* code */.aY)("timeout")} if the server is known to be slow, and if it stays so, run ${curl(facts)} from another network: if that hangs too, the server is at fault, else a filter in this network`;
    }
}

;// CONCATENATED MODULE: ./build/rules/tls-words.js

/** One sentence without its full stop: which check of the certificate or handshake failed. */
function tlsWhy(facts) {
    const { host, code: fault } = facts;
    switch (facts.cause) {
        case "expired":
            return `the certificate of ${host} has expired (${fault}), or this machine's clock runs ahead`;
        case "not-yet-valid":
            return `the certificate of ${host} is not valid yet (${fault}), mostly because this machine's clock is behind`;
        case "self-signed":
            return `${host} shows a certificate that it signed itself (${fault}), so nothing proves that it is the server you mean`;
        case "untrusted":
            return `the certificate of ${host} leads to no authority that this machine trusts (${fault}): a proxy here inspects TLS, the server has a private authority, or it sends no intermediate certificate`;
        case "wrong-name":
            return `the server that answered shows a certificate for another name than ${host} (${fault}): the host is wrong, or DNS or a proxy leads elsewhere`;
        case "plain-http":
            return `the port of ${host} does not speak TLS (${fault}): the base URL says ${(0,build_markup/* code */.aY)("https://")} for a plain HTTP port, or a proxy answers in between`;
        case "client-certificate":
            return `${host} wants a certificate of the client (${fault}), which an API key does not replace`;
        case "protocol":
            return `${host} and this machine agree on no TLS version or cipher (${fault})`;
        case "revoked":
            return `the certificate of ${host} was revoked (${fault})`;
        default:
            return `the TLS connection to ${host} failed (${fault}), so the key was not sent`;
    }
}
/** One sentence without its full stop: the test that tells causes apart, and what to type. */
function tlsFix(facts, curl, inspection) {
    const extra = (0,build_markup/* code */.aY)("NODE_EXTRA_CA_CERTS=/path/to/ca.pem");
    switch (facts.cause) {
        case "expired":
        case "not-yet-valid":
            return `compare ${(0,build_markup/* code */.aY)("date -u")} on this runner with the dates that ${inspection} prints: correct the clock if it is off, else the server's owner must renew the certificate`;
        case "self-signed":
            return `if the server is your own, give its certificate with ${extra} in the ${(0,build_markup/* code */.aY)("env:")} of the step, else check the host of the base URL`;
        case "untrusted":
            return `look at the ${(0,build_markup/* code */.aY)("issuer")} that ${inspection} prints: for your company's or your own authority set ${extra} in the ${(0,build_markup/* code */.aY)("env:")} of the step (Codex reads ${(0,build_markup/* code */.aY)("CODEX_CA_CERTIFICATE")} or ${(0,build_markup/* code */.aY)("SSL_CERT_FILE")}), for a public one the server must send its whole chain`;
        case "wrong-name":
            return `compare the host with the provider's documentation and look at the ${(0,build_markup/* code */.aY)("subject")} that ${inspection} prints here and from another network: if only this network differs, its DNS or proxy redirects the name`;
        case "plain-http":
            return `correct the port of the base URL, or write ${(0,build_markup/* code */.aY)("http://")} if the server runs on this machine, and if both are right, go round the proxy with ${(0,build_markup/* code */.aY)("NO_PROXY")}`;
        case "client-certificate":
            return "use a base URL of the provider that takes API keys alone, or ask its operator for such an entrance";
        case "protocol":
            return `run ${curl} here and from another network: if it fails in both, the server's owner must switch on TLS 1.2 or newer, else a proxy in this network cuts it`;
        default:
            return `run ${curl} here and from another network and compare the certificates: if both fail, the server's owner must act, else a proxy or filter of this network`;
    }
}

;// CONCATENATED MODULE: ./build/rules/network.js






const network_dns = (0,rule/* rule */.H)("network/dns", {
    why: (facts) => (0,answered/* sentence */.em)(dnsWhy(facts)),
    fix: (facts) => (0,answered/* sentence */.em)(dnsFix(facts)),
});
function dnsWhy(facts) {
    if (facts.cause === "resolver-busy")
        return `the resolver of this machine gave no answer for ${facts.host} (${facts.code}), which says nothing about whether the name exists`;
    if (facts.cause === "name-too-long")
        return `the name ${facts.host} cannot exist (${facts.code}): a part of it between two dots is longer than the 63 characters that DNS takes`;
    return `the name ${facts.host} cannot be resolved here (${facts.code}): it is misspelt or gone, or it exists in another network only`;
}
function dnsFix(facts) {
    if (facts.cause === "resolver-busy")
        return `run again, and if it stays so, run ${lookUp(facts)} and ${(0,build_markup/* code */.aY)("cat /etc/resolv.conf")} on this runner or in its container and correct the name server there`;
    if (facts.cause === "name-too-long")
        return "shorten that part, such as the branch's name in the address of a preview deployment, and set the base URL to the address that the server then has";
    return `compare the host in the base URL letter by letter with the provider's documentation, and if it is right, run ${lookUp(facts)} here and on your own machine: an answer only there means that this runner needs that network's DNS or VPN`;
}
const network_refused = (0,rule/* rule */.H)("network/refused", {
    why: (facts) => (0,answered/* sentence */.em)(facts.local
        ? `nothing listens at ${facts.host} on this machine (${facts.code}), and a job's ${(0,build_markup/* code */.aY)("localhost")} is the runner or its container, not your computer`
        : `${facts.host} refused the connection (${facts.code}): no server listens on that port, the port is wrong, or a firewall answers in its place`),
    fix: (facts) => (0,answered/* sentence */.em)(facts.local
        ? `start the server in a step before this one and wait until ${curl(facts)} answers, with its port published to the runner if it is a service container`
        : `compare host and port of the base URL with the provider's documentation and run ${curl(facts)} here and elsewhere: refused in both places means that the server is down, only here that a firewall stands between`),
});
const network_timeout = (0,rule/* rule */.H)("network/timeout", {
    why: (facts) => (0,answered/* sentence */.em)(`${timeoutWhy(facts)} (${facts.code})`),
    fix: (facts) => (0,answered/* sentence */.em)(timeoutFix(facts)),
});
const network_tls = (0,rule/* rule */.H)("network/tls", {
    why: (facts) => (0,answered/* sentence */.em)(tlsWhy(facts)),
    fix: (facts) => (0,answered/* sentence */.em)(tlsFix(facts, curl(facts), inspection(facts))),
});
const network_reset = (0,rule/* rule */.H)("network/reset", {
    why: (facts) => (0,answered/* sentence */.em)(`the connection to ${facts.host} was cut ${cutAt(facts)} (${facts.code}): the server or something between closed it`),
    fix: (facts) => (0,answered/* sentence */.em)(`run again, and if it stays so, run ${curl(facts)} here and from another network: cut in both places means that the server is at fault or the base URL has the wrong port, only here that a firewall or proxy cuts it`),
});
function cutAt(facts) {
    if (facts.stage === "tls")
        return "during the TLS handshake";
    if (facts.stage === "body")
        return "in the middle of the answer";
    return facts.stage === "connect" ? "while it was set up" : "before an answer came";
}
const proxyFailed = (0,rule/* rule */.H)("network/proxy", {
    why: (facts) => (0,answered/* sentence */.em)(proxyWhy(facts)),
    fix: (facts) => (0,answered/* sentence */.em)(facts.cause === "proxy-invalid"
        ? `write the variable as ${(0,build_markup/* code */.aY)("HTTPS_PROXY=http://proxy.example.com:3128")}, with special characters of user and password percent-encoded, or unset it`
        : `correct ${(0,build_markup/* code */.aY)("HTTPS_PROXY")}, have the proxy's owner allow ${facts.host}, or go round the proxy with ${network_commands_goRound(facts)} if the host is reachable directly`),
});
function proxyWhy(facts) {
    if (facts.cause === "proxy-invalid")
        return "the value of the proxy variable is not a URL, so no connection was tried";
    if (facts.proxyStatus !== undefined)
        return `${network_commands_proxy(facts)} refused to connect to ${facts.host} with HTTP ${facts.proxyStatus}, and the provider was never asked`;
    return `${network_commands_proxy(facts)} cannot be reached or cut the connection (${facts.code}), and ${facts.host} was never asked`;
}
const network_proxyAuth = (0,rule/* rule */.H)("network/proxy-auth", {
    why: (facts) => (0,answered/* sentence */.em)(`${network_commands_proxy(facts)} wants other credentials${facts.proxyStatus === undefined ? "" : ` (HTTP ${facts.proxyStatus})`}, so ${facts.host} never saw the API key`),
    fix: (facts) => (0,answered/* sentence */.em)(`set ${(0,build_markup/* code */.aY)("HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT")} from a secret, with special characters percent-encoded, or go round the proxy with ${network_commands_goRound(facts)} if the host is reachable directly`),
});
/** For a reason that no failure should have: claims nothing but the code. */
function failed(id) {
    return (0,rule/* rule */.H)(id, {
        why: (facts) => (0,answered/* sentence */.em)(`the request to ${facts.host} failed (${facts.code}) without a cause that is known`),
        fix: (facts) => (0,answered/* sentence */.em)(`run again, and if it stays so, run ${curl(facts)} here and from another network and compare the two`),
    });
}
const internalAddress = (0,rule/* rule */.H)("base-url/internal-address", {
    why: (facts) => (0,answered/* sentence */.em)(`the name ${facts.host} leads to an internal address (that of a metadata service, or of a private network on an event that may not reach it), so no connection was made`),
    fix: (facts) => (0,answered/* sentence */.em)(`correct the host of the base URL, and if ${facts.host} is a server of your own network, run this check on ${(0,build_markup/* code */.aY)("push")}, ${(0,build_markup/* code */.aY)("schedule")} or ${(0,build_markup/* code */.aY)("workflow_dispatch")}, where private networks are allowed`),
});
const headerRefused = (0,rule/* rule */.H)("secret/edge-whitespace", {
    why: (facts) => (0,answered/* sentence */.em)(`the key holds a character that no HTTP header may hold, mostly a line break at its end (${facts.code}), so nothing was sent to ${facts.host}`),
    fix: () => (0,answered/* sentence */.em)(`save the key again without a line break, ${(0,build_markup/* code */.aY)('printf %s "$KEY" | gh secret set SECRET_NAME')} with the secret's own name, and start a new run`),
});
const notHttp = (0,rule/* rule */.H)("wire/bad-response", {
    why: (facts) => (0,answered/* sentence */.em)(`what answered at ${facts.host} cannot be read as HTTP (${facts.code}): another kind of server listens there, or the answer breaks the protocol's rules or limits`),
    fix: (facts) => (0,answered/* sentence */.em)(`compare scheme and port of the base URL with the provider's documentation and look at what ${curl(facts)} prints: no status line means a wrong port, a good one that a proxy between changes the answer`),
});

;// CONCATENATED MODULE: ./build/rules/quota.js



const exhausted = (0,rule/* rule */.H)("quota/exhausted", {
    why: (facts) => (0,answered/* means */.pG)(facts, facts.siblings.length > 0
        ? "the account has no credit, or the credit belongs to a plan that has another base URL"
        : facts.kind === "vendor"
            ? "the key is accepted, but its account has no credit, no valid payment or no quota left"
            : "the credit is used up, either yours or the gateway's own at the provider behind it"),
    fix: (facts) => (0,answered/* sentence */.em)(facts.siblings.length > 0
        ? `look up your plan at ${keysPage(facts)}: if its base URL is ${either(facts.siblings)}, use that one, else add credit and run again, as no retry helps before`
        : `look at the balance in the account behind ${keysPage(facts)}: if it is empty, add credit or raise the budget and run again, and if it is not, ${notEmpty(facts)}`),
});
function notEmpty(facts) {
    return facts.kind === "vendor"
        ? "the key may belong to another account or project, or a payment is not yet booked"
        : `the empty account may be the gateway's own, so ask the operator of ${(0,answered/* server */.E8)(facts)}`;
}
const keyLimit = (0,rule/* rule */.H)("quota/key-limit", {
    why: (facts) => (0,answered/* means */.pG)(facts, "the budget of this one key is spent, so credit added to the account does not help"),
    fix: (facts) => (0,answered/* sentence */.em)(`raise or reset the limit of this key at ${keysPage(facts)} and run again, or make another key with a higher one, ${saveKey(facts)} and ${NEW_RUN}`),
});

;// CONCATENATED MODULE: ./build/rules/rate.js




const limited = (0,rule/* rule */.H)("rate/limited", {
    why: (facts) => (0,answered/* means */.pG)(facts, facts.heals
        ? "too many requests or tokens were used in this window, by this job or by others that share the key"
        : "a limit is reached that lasts longer than a job can wait, such as one per day"),
    fix: (facts) => (0,answered/* sentence */.em)(facts.heals
        ? `${waiting(facts)} and run again, give CI a key of its own if other jobs share this one, or set ${(0,build_markup/* code */.aY)("warn-on: rate/limited")} so that it does not stop the job`
        : `run again when the window has passed${facts.retryAfter === undefined ? "" : ` (in ${facts.retryAfter} seconds)`}, or raise the account's limit in the settings behind ${keysPage(facts)}`),
});
const concurrency = (0,rule/* rule */.H)("rate/concurrency", {
    why: (facts) => (0,answered/* means */.pG)(facts, "more requests run at the same time than this key or account may have"),
    fix: (facts) => (0,answered/* sentence */.em)(`${waiting(facts)} and run again, let jobs that share the key run one after another with ${(0,build_markup/* code */.aY)("concurrency: { group: llm }")} in the workflow, or give CI a key of its own`),
});

;// CONCATENATED MODULE: ./build/rules/route.js




const route_notFound = (0,rule/* rule */.H)("route/not-found", {
    why: (facts) => (0,answered/* means */.pG)(facts, "the base URL's path is wrong, or the path is right and the server lacks just this route"),
    fix: (facts) => (0,answered/* sentence */.em)(betterBaseUrl(facts) ??
        `compare the base URL with the provider's documentation (many end in ${(0,build_markup/* code */.aY)("/v1")}, not all), where ${ROUTE_TEST}, and if it is right, set ${(0,build_markup/* code */.aY)("probe: route")}, as this server may have no list of models`),
});
const html = (0,rule/* rule */.H)("route/html", {
    why: (facts) => (0,answered/* sentence */.em)(`${(0,answered/* answeredWith */.iX)(facts, "a web page")}: the base URL leads to a web site and not to the API, or a login or block page stands in between`),
    fix: (facts) => (0,answered/* sentence */.em)(betterBaseUrl(facts) ??
        `compare the base URL with the provider's documentation, and if it is the API's, run ${(0,build_markup/* code */.aY)("curl -si BASE_URL/models")} from another network: a page there too means that the address is wrong, none that something in this network answers in its place`),
});
const notOpenai = (0,rule/* rule */.H)("route/not-openai", {
    why: (facts) => (0,answered/* sentence */.em)(`${(0,answered/* answeredWith */.iX)(facts, "a body")}, as no OpenAI-compatible API sends it: another service lives at this address, or the base URL's path is wrong`),
    fix: (facts) => (0,answered/* sentence */.em)(betterBaseUrl(facts) ??
        `take the base URL of the OpenAI-compatible API from the provider's documentation and look at what ${curlTest(facts)} prints now: the right one gives a list under ${(0,build_markup/* code */.aY)("data")}`),
});
const modelsUnavailable = (0,rule/* rule */.H)("route/models-unavailable", {
    why: (facts) => (0,answered/* means */.pG)(facts, facts.tried === true
        ? "only the list of models is refused or broken, the route that the client uses took the key"
        : "only the list of models is refused or broken, the key may still be good"),
    fix: (facts) => (0,answered/* sentence */.em)(facts.tried === true
        ? `set ${(0,build_markup/* code */.aY)("probe: route")}, which asks that route alone, or let the key read models if it is a restricted one`
        : `set ${(0,build_markup/* code */.aY)("probe: route")}, which proves the key at ${(0,answered/* server */.E8)(facts)} without the list and costs no tokens, or let the key read models if it is a restricted one`),
});

;// CONCATENATED MODULE: ./build/rules/seen-by-server.js




/** Faults that are found before a request, told here by the answer to it: the server is the witness. */
function witness(id, meaning, step) {
    return (0,rule/* rule */.H)(id, {
        why: (facts) => (0,answered/* means */.pG)(facts, typeof meaning === "string" ? meaning : meaning(facts)),
        fix: (facts) => (0,answered/* sentence */.em)(step(facts)),
    });
}
const saveAgain = (how) => (facts) => `copy the key from ${keysPage(facts)} again, ${saveKey(facts)} ${how} and ${NEW_RUN}`;
const findWriter = (facts) => `look at how ${keyPlace(facts)} is filled in the workflow: the secret's name must be spelt as in the settings and passed with ${(0,build_markup/* code */.aY)("env:")}, and a template or program that writes it must run before this step`;
const correctBaseUrl = (advice) => (facts) => betterBaseUrl(facts) ?? advice;
const testedWith = (advice) => (facts) => betterBaseUrl(facts) ?? `${advice}, where ${ROUTE_TEST}`;
const SECRET_WITNESS = {
    "secret/missing": witness("secret/missing", "the server saw no key at all", findWriter),
    "secret/empty": witness("secret/empty", "the server saw an empty key", findWriter),
    "secret/withheld": witness("secret/withheld", "the server saw no key, as on events that pass no secrets to the job", () => `run the check on an event of the repository itself, such as ${(0,build_markup/* code */.aY)("push")}, since pull requests from forks and Dependabot get no Actions secrets`),
    "secret/edge-whitespace": witness("secret/edge-whitespace", "the server or client met white space or a line break at an end of the key", saveAgain("without a line break")),
    "secret/inner-whitespace": witness("secret/inner-whitespace", "the server saw white space inside the key", saveAgain("in one piece")),
    "secret/invisible-characters": witness("secret/invisible-characters", "the server saw characters in the key that cannot be seen", saveAgain("after typing it into a plain text field")),
    "secret/non-ascii": witness("secret/non-ascii", "the server saw characters in the key that no key has", saveAgain("with plain ASCII alone")),
    "secret/quoted": witness("secret/quoted", "the server saw quotes as a part of the key", saveAgain("without the quotes")),
    "secret/prefixed": witness("secret/prefixed", `the server saw more than the key, such as ${(0,build_markup/* code */.aY)("Bearer ")} or ${(0,build_markup/* code */.aY)("NAME=")} before it`, saveAgain("without anything before it")),
    "secret/placeholder": witness("secret/placeholder", "the server saw a placeholder where the key should be", saveAgain("in place of the placeholder")),
    "secret/unexpanded": witness("secret/unexpanded", `the server saw a template or a word such as ${(0,build_markup/* code */.aY)("undefined")} that should have become the key`, findWriter),
    "secret/masked": witness("secret/masked", "the server saw the shortened form of a key that a list of keys shows, not the key itself", (facts) => `make a new key at ${keysPage(facts)}, since the whole key is shown only once, ${saveKey(facts)} and ${NEW_RUN}`),
    "secret/truncated": witness("secret/truncated", "the server saw a key that is cut off", saveAgain("in full length")),
    "secret/not-a-key": witness("secret/not-a-key", "the server saw something that is no key, such as a URL, a file name or a word", saveAgain("in place of that value")),
    "secret/other-provider": witness("secret/other-provider", (facts) => facts.keyKind === "file"
        ? "the server saw the token of a login or the key of another service"
        : "the server saw the key of another service", (facts) => `pass a key from ${keysPage(facts)} in ${keyPlace(facts)}, or change the base URL to the service that made this key, and ${NEW_RUN}`),
    "secret/unexpected": witness("secret/unexpected", "the server says that another key is meant", replaceKey),
    "secret/aged": witness("secret/aged", "the server says that the key is too old", replaceKey),
    "secret/shadowed": witness("secret/shadowed", "the server saw another key than the one meant", (facts) => `look for a second secret named like ${keyPlace(facts)} in the environment, repository and organization settings, and remove the one that must not win`),
};
const BASE_URL_WITNESS = {
    "base-url/missing": witness("base-url/missing", "the request went to a default address, because no base URL was set", correctBaseUrl(`set ${(0,build_markup/* code */.aY)("base-url")} to the one in the provider's documentation`)),
    "base-url/malformed": witness("base-url/malformed", "the address that was asked for is garbled, such as by a double slash, a space or a part that was not filled in", testedWith("write the base URL anew, without a slash or space at its end")),
    "base-url/insecure": witness("base-url/insecure", `the request came as plain HTTP to a server that wants ${(0,build_markup/* code */.aY)("https://")}`, correctBaseUrl(`write ${(0,build_markup/* code */.aY)("https://")} in place of ${(0,build_markup/* code */.aY)("http://")} in the base URL`)),
    "base-url/credentials": witness("base-url/credentials", "the address holds a user name or password, which takes the place of the key", correctBaseUrl(`remove everything before ${(0,build_markup/* code */.aY)("@")} from the base URL and pass the key as ${(0,build_markup/* code */.aY)("api-key")}`)),
    "base-url/endpoint-path": witness("base-url/endpoint-path", "the base URL already ends in the path of an endpoint, so that the path came twice", correctBaseUrl(`remove ${(0,build_markup/* code */.aY)("/chat/completions")}, ${(0,build_markup/* code */.aY)("/responses")} or ${(0,build_markup/* code */.aY)("/models")} from the end of the base URL, since the client adds it`)),
    "base-url/version-missing": witness("base-url/version-missing", `the path that was asked for lacks the version, mostly ${(0,build_markup/* code */.aY)("/v1")}, which the base URL must end in`, testedWith(`add ${(0,build_markup/* code */.aY)("/v1")} (or the version that the provider documents) to the base URL`)),
    "base-url/version-doubled": witness("base-url/version-doubled", `the path that was asked for has its version twice, as in ${(0,build_markup/* code */.aY)("/v1/v1")}`, correctBaseUrl(`remove one ${(0,build_markup/* code */.aY)("/v1")} from the end of the base URL`)),
    "base-url/dashboard-host": witness("base-url/dashboard-host", "this is the provider's web site and not its API", testedWith("take the API's base URL from the provider's documentation")),
    "base-url/query": witness("base-url/query", "the server does not take the query that the address ends in", correctBaseUrl(`remove ${(0,build_markup/* code */.aY)("?")} and what follows from the base URL, in Codex also ${(0,build_markup/* code */.aY)("query_params")} of the provider`)),
    "base-url/key-mismatch": (0,rule/* rule */.H)("base-url/key-mismatch", {
        why: (facts) => (0,answered/* means */.pG)(facts, "this key fits another service, region or plan than this base URL"),
        fix: (facts) => (0,answered/* sentence */.em)(facts.siblings.length > 0
            ? `see at ${keysPage(facts)} where the key was made: if its base URL is ${either(facts.siblings)}, use that one, else pass a key made for ${(0,answered/* server */.E8)(facts)} and ${NEW_RUN}`
            : `set the base URL to the service that made the key, or pass a key from ${keysPage(facts)} in ${keyPlace(facts)}, and ${NEW_RUN}`),
    }),
    "base-url/not-allowed": witness("base-url/not-allowed", "this host is not one that may receive the key", (facts) => `correct the base URL, or add ${facts.host ?? "the host"} to ${(0,build_markup/* code */.aY)("allowed-hosts")} if it may`),
    "base-url/internal-address": witness("base-url/internal-address", "the address belongs to an internal network", correctBaseUrl("correct the host of the base URL to the public one of the provider")),
};
/** Faults that an answer hints at only from afar: the words claim no more than that it fits. */
function seen_by_server_fits(id) {
    return (0,rule/* rule */.H)(id, {
        why: (facts) => (0,answered/* sentence */.em)(`${(0,answered/* answered */.oQ)(facts)}, which fits this reason but does not prove it`),
        fix: () => (0,answered/* sentence */.em)(`run ${(0,build_markup/* code */.aY)(`provider-preflight explain ${id}`)} for the causes and compare them with your settings`),
    });
}

;// CONCATENATED MODULE: ./build/rules/service.js




const unavailable = (0,rule/* rule */.H)("service/unavailable", {
    why: (facts) => (0,answered/* means */.pG)(facts, facts.alternatives.includes("network/proxy")
        ? "the service is down, or a proxy on the way made this answer, and neither says anything about the key"
        : "the service or the server behind it is down, which says nothing about the key"),
    fix: (facts) => (0,answered/* sentence */.em)(`${waiting(facts)}, look at ${statusPage(facts)} and run again, or set ${(0,build_markup/* code */.aY)("warn-on: transient")} if an outage must not stop this job`),
});
const overloaded = (0,rule/* rule */.H)("service/overloaded", {
    why: (facts) => (0,answered/* means */.pG)(facts, "the provider has no capacity at the moment, which is not your own rate limit"),
    fix: (facts) => (0,answered/* sentence */.em)(`${waiting(facts)} and run again, use another model meanwhile, or set ${(0,build_markup/* code */.aY)("warn-on: service/*")} if this must not stop the job`),
});
const service_failed = (0,rule/* rule */.H)("service/error", {
    why: (facts) => (0,answered/* means */.pG)(facts, "the server failed and hides why, so nothing can be said about the key"),
    fix: (facts) => (0,answered/* sentence */.em)(`run again, and if it stays so, try ${curlTest(facts)}: the same error there means that the operator of ${(0,answered/* server */.E8)(facts)} must look into their log, where a refused key of their own may be the cause`),
});
const retired = (0,rule/* rule */.H)("service/retired", {
    why: (facts) => facts.retired === undefined
        ? (0,answered/* means */.pG)(facts, "this service or version was shut down, and no key works there any more")
        : (0,answered/* sentence */.em)(`${(0,answered/* server */.E8)(facts)} is gone and takes no key any more: ${facts.retired}`),
    fix: () => (0,answered/* sentence */.em)(`choose another provider, then change ${(0,build_markup/* code */.aY)("base-url")}, the key and ${(0,build_markup/* code */.aY)("model")} together, since none of the old values works elsewhere`),
});

;// CONCATENATED MODULE: ./build/rules/wire.js




const responsesUnsupported = (0,rule/* rule */.H)("wire/responses-unsupported", {
    why: (facts) => (0,answered/* means */.pG)(facts, "there is no Responses API, at this base URL or at this server at all"),
    fix: (facts) => (0,answered/* sentence */.em)(betterBaseUrl(facts) ??
        `look in the provider's documentation for a base URL with ${(0,build_markup/* code */.aY)("/responses")}: if there is none, Codex cannot use this provider, but a job that calls Chat Completions only can, with ${(0,build_markup/* code */.aY)("client: openai-sdk")}`),
});
const chatUnsupported = (0,rule/* rule */.H)("wire/chat-unsupported", {
    why: (facts) => (0,answered/* means */.pG)(facts, "Chat Completions is not offered there, either for this model alone or by this server at all"),
    fix: () => (0,answered/* sentence */.em)(`choose a chat model if ${(0,build_markup/* code */.aY)("model")} is one for speech, embeddings or images, else call the API that this provider has, such as ${(0,build_markup/* code */.aY)("/responses")} or ${(0,build_markup/* code */.aY)("/v1/messages")}`),
});
const UNREADABLE = {
    "too-large": "an endless or oversized body",
    "bad-encoding": "a wrongly compressed body",
    cut: "an incomplete body",
    empty: "no body",
    whole: "broken or incomplete JSON",
};
function unreadable(facts) {
    return facts.status === 200
        ? (0,answered/* answeredWith */.iX)(facts, UNREADABLE[facts.bodyFault ?? "whole"])
        : `${(0,answered/* answered */.oQ)(facts)}, a status that is no answer to this request`;
}
const badResponse = (0,rule/* rule */.H)("wire/bad-response", {
    why: (facts) => (0,answered/* sentence */.em)(`${unreadable(facts)}: the server is broken, or something in between changes its answers`),
    fix: (facts) => (0,answered/* sentence */.em)(`look at what ${curlTest(facts)} prints on this runner and from another network: whole JSON there means that a proxy here is at fault, broken JSON that the server's operator must act`),
});
const streamBroken = (0,rule/* rule */.H)("wire/stream-broken", {
    why: (facts) => (0,answered/* sentence */.em)(`${(0,answered/* server */.E8)(facts)} began a streamed answer that ended before its last event: the server gave up, or a proxy in between cut the stream`),
    fix: (facts) => (0,answered/* sentence */.em)(`repeat the request with ${(0,build_markup/* code */.aY)("curl -N")} from another network: if the stream ends well there, let the proxy pass ${(0,build_markup/* code */.aY)("text/event-stream")} without buffering, else ask the operator of ${(0,answered/* server */.E8)(facts)}`),
});
const toolsUnsupported = (0,rule/* rule */.H)("wire/tools-unsupported", {
    why: (facts) => (0,answered/* means */.pG)(facts, `${facts.model ?? "the model"} or its server takes no tools, which agents need`),
    fix: (facts) => (0,answered/* sentence */.em)(`set ${(0,build_markup/* code */.aY)("model")} to one that can call tools, or start the server of ${facts.model ?? "this model"} with tool calling switched on (vLLM: ${(0,build_markup/* code */.aY)("--enable-auto-tool-choice")}, llama.cpp: ${(0,build_markup/* code */.aY)("--jinja")})`),
});

;// CONCATENATED MODULE: ./build/rules/response.js












/** A reason without words here does not compile. */
const WORDS = {
    ...SECRET_WITNESS,
    ...BASE_URL_WITNESS,
    "network/dns": dns,
    "network/refused": refused,
    "network/timeout": timeout,
    "network/tls": tls,
    "network/reset": network_answers_reset,
    "network/proxy": proxy,
    "network/proxy-auth": proxyAuth,
    "network/redirect": redirect,
    "route/not-found": route_notFound,
    "route/html": html,
    "route/not-openai": notOpenai,
    "route/models-unavailable": modelsUnavailable,
    "auth/invalid-key": invalidKey,
    "auth/revoked": revoked,
    "auth/expired": expired,
    "auth/not-received": notReceived,
    "auth/organization": organization,
    "auth/project": project,
    "auth/ip-not-allowed": ipNotAllowed,
    "auth/scheme": scheme,
    "auth/unproven": unproven,
    "access/permission": permission,
    "access/region": region,
    "access/model": model,
    "access/firewall": firewall,
    "access/account-disabled": accountDisabled,
    "access/client": client,
    "access/verification": verification,
    "quota/exhausted": exhausted,
    "quota/key-limit": keyLimit,
    "rate/limited": limited,
    "rate/concurrency": concurrency,
    "service/unavailable": unavailable,
    "service/overloaded": overloaded,
    "service/error": service_failed,
    "service/retired": retired,
    "model/not-listed": refusedAsUnlisted,
    "model/near-miss": refusedAsMisspelt,
    "model/not-found": notFound,
    "model/empty-list": emptyList,
    "wire/responses-unsupported": responsesUnsupported,
    "wire/chat-unsupported": chatUnsupported,
    "wire/bad-response": badResponse,
    "wire/stream-broken": streamBroken,
    "wire/tools-unsupported": toolsUnsupported,
};
/** The finding for an answer; undefined where the answer is good. */
function findingOfReading(reading, facts, situation = {}) {
    const { id } = reading;
    const besides = {
        retryable: situation.retryable ?? reading.retryable,
        alternatives: situation.alternatives ?? reading.alternatives,
    };
    return id === "ok" ? undefined : wordsOf(id)(facts, { ...situation, ...besides });
}
function wordsOf(id) {
    return isTold(id) ? WORDS[id] : seen_by_server_fits(id);
}
function isTold(id) {
    return Object.hasOwn(WORDS, id);
}
const FAILURES = {
    "network/dns": network_dns,
    "network/refused": network_refused,
    "network/timeout": network_timeout,
    "network/tls": network_tls,
    "network/reset": network_reset,
    "network/proxy": proxyFailed,
    "network/proxy-auth": network_proxyAuth,
    "base-url/internal-address": internalAddress,
    "secret/edge-whitespace": headerRefused,
    "wire/bad-response": notHttp,
};
/** The finding for a request without an answer. */
function findingOfFailure(reading, facts, situation = {}) {
    const make = FAILURES[reading.id] ?? failed(reading.id);
    return make(facts, { ...situation, retryable: situation.retryable ?? reading.retryable });
}
/** Where the value stands that a reason blames: the key, the base URL or the model. */
function placeOf(id, about) {
    const key = about.key?.from ?? about.keyExpectedAt;
    switch ((0,finding/* layerOf */.Z)(id)) {
        case "secret":
        case "auth":
        case "access":
        case "quota":
        case "rate":
            return key;
        case "model":
            return about.models[0]?.from;
        case "base-url":
        case "network":
        case "route":
        case "wire":
            return about.baseUrl?.from;
        default:
            return undefined;
    }
}

// EXTERNAL MODULE: ./build/rules/internal.js
var internal = __nccwpck_require__(3007);
;// CONCATENATED MODULE: ./build/verdicts.js












function createVerdicts(knowledge) {
    const { target, show } = knowledge;
    const said = (id, answer, extra = {}, situation = {}) => ofReading({ ...answer.reading, id, alternatives: [], retryable: false }, answer, knowledge, extra, situation);
    const isUnproven = (tried) => unproven({ ...withoutAnswer(knowledge), tried }, { at: placeOf("auth/unproven", target) });
    return {
        of: (observation) => observation.kind === "silence"
            ? ofSilence(observation, knowledge)
            : ofReading(observation.reading, observation, knowledge),
        models: (ids, partial) => judgeModels(target.models, ids, target.known, show, { partial }),
        unproven: isUnproven,
        noList: () => modelsUnavailable(withoutAnswer(knowledge), { at: placeOf("route/models-unavailable", target) }),
        listUnavailable: (list, proven) => said("route/models-unavailable", list, { tried: proven }),
        streamBroken: (answer) => said("wire/stream-broken", answer),
        noModel: () => inputInvalid({
            name: (0,build_markup/* code */.aY)("model"),
            expected: (0,build_markup/* code */.aY)("the id of a model, without which no request can be made"),
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
    const facts = networkFacts(silence.failure, { url, proxyHost: proxyHostOf(url), timeoutSeconds }, show);
    return findingOfFailure(silence.reading, facts, { at: placeOf(silence.reading.id, target) });
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
    const facts = responseFacts(reading, target, show, {
        status: response.status,
        asked: request.purpose === "models" || request.purpose === "key" ? request.purpose : target.wireApi,
        ...redirectFacts(response.headers["location"], request.url, show),
        ...extra,
    });
    const at = reading.id === "ok" ? undefined : placeOf(reading.id, target);
    // An answer that reads as good, but not as what was asked for, was not understood: that is no pass.
    return (findingOfReading(reading, facts, { at, ...situation }) ??
        (0,internal/* internalError */.W)({ name: (0,build_markup/* code */.aY)("unexpected answer") }));
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
    return responseFacts(nothing, target, show);
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
    const jobs = await jobsOf(inputs, environment);
    const candidates = named(await Promise.all(jobs.map((job) => prepare(job, environment))));
    const own = [inputs.secretsToken, inputs.notice.token].filter((token) => token !== undefined);
    const secrets = [
        ...own,
        ...candidates.flatMap((candidate) => candidate.secrets),
        ...proxySecrets(environment.variables),
    ];
    services.mask(secrets);
    const { secretsToken } = inputs;
    const history = readHistory(inputs, environment)?.known;
    const redaction = (0,foreign_text/* createRedaction */.Eg)(secrets);
    const run = { secretsToken, history, environment, services, redaction };
    const targets = await eachOf(candidates, AT_ONCE, (candidate) => checkSafely(candidate, run));
    return { ...overall(targets), startedAt, durationMs: Math.round(clock.elapsed() - start) };
}
async function prepare(job, environment) {
    const isVoid = job.problems.some((problem) => problem.stops);
    const resolution = isVoid ? undefined : await resolveTarget(job.inputs.target, environment);
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
        return (0,build_crash/* unresolved */.II)(shownName(candidate, (0,foreign_text/* showWith */.S)(run.redaction)), (0,build_crash/* crashFindings */.SV)(error));
    }
}
async function check(candidate, run) {
    const { job, name, resolution } = candidate;
    const names = resolution === undefined ? [] : namesIn(resolution.target);
    const show = (0,foreign_text/* showWith */.S)(run.redaction, [name, ...names]);
    const problems = job.problems.map((problem) => problem.report(show));
    if (resolution === undefined) {
        const judgement = (0,policy/* judge */.S)(problems.map((problem) => placed(problem, show)), job.inputs.policy, run.environment);
        return (0,build_crash/* unresolved */.II)(shownName(candidate, show), judgement);
    }
    const target = { ...resolution.target, name };
    return await checkTarget({ ...resolution, target }, problems, job.inputs, run, show);
}
function shownName({ name }, show) {
    return (0,build_markup/* unquoted */.qZ)(show(name, LONGEST_NAME));
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
    const past = run.history?.get((0,build_markup/* unquoted */.qZ)(show(target.name, LONGEST_NAME)));
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
    const page = secretsPage(environment.variables, secret.environment);
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

// EXTERNAL MODULE: ./build/docs-url.js
var docs_url = __nccwpck_require__(7913);
// EXTERNAL MODULE: ./build/reporters/single-line.js
var single_line = __nccwpck_require__(7356);
// EXTERNAL MODULE: ./build/reporters/words.js
var words = __nccwpck_require__(412);
// EXTERNAL MODULE: ./build/reporters/workspace-path.js
var workspace_path = __nccwpck_require__(6426);
;// CONCATENATED MODULE: ./build/reporters/annotations.js





/** The runner keeps ten of a level and drops the rest silently (actions/runner@258d6c85, ExecutionContext.cs). */
const MOST_PER_LEVEL = 10;
/** The runner cuts messages at 4,096 characters, and some views show the first 200 only. */
const annotations_LONGEST_MESSAGE = 4000;
const FIRST_GLANCE = 200;
function annotations_placeOf(at) {
    if (at?.kind !== "file")
        return {};
    const file = (0,workspace_path/* workspacePath */.X)(at.path);
    return file === undefined ? {} : { file, line: Math.max(1, at.line), column: Math.max(1, at.column) };
}
/** Why before fix, unless that would push the fix out of the first glance. */
function essence(head, finding) {
    const why = (0,single_line/* plainLine */.h0)(finding.why);
    const fix = `Fix: ${(0,single_line/* plainLine */.h0)(finding.fix)}`;
    const inOrder = `${head}${why} ${fix}`;
    const fixFirst = `${head}${fix}`;
    const swap = inOrder.length > FIRST_GLANCE && fixFirst.length <= FIRST_GLANCE;
    return swap ? `${fixFirst} Why: ${why}` : inOrder;
}
function titleOf(id) {
    return `${reasons/* REASONS */.ez[id].title} (${id})`;
}
function annotationOf(finding, name, note) {
    const at = finding.at === undefined ? "" : ` At: ${(0,words/* originText */.CQ)(finding.at)}.`;
    const message = `${essence(`${name}${finding.id}: `, finding)}${note}${at} See ${(0,docs_url/* docsUrl */.f)(finding.id)}`;
    return {
        level: finding.level,
        title: titleOf(finding.id),
        message: (0,single_line/* cut */.Jj)(message, annotations_LONGEST_MESSAGE),
        ...annotations_placeOf(finding.at),
    };
}
/** A failed or skipped target is never silent, even where no finding says why. */
function fallback({ status, verdict }, name) {
    if (status !== "fail" && status !== "skip")
        return [];
    const words = status === "fail" ? "The check failed" : "The target was skipped, not checked";
    const title = verdict === "ok" ? words : titleOf(verdict);
    return [{ level: status === "fail" ? "error" : "notice", title, message: `${name}${words}: ${verdict}.` }];
}
function alsoWrong(errors, verdict) {
    const ids = new Set(errors.map((finding) => finding.id).filter((id) => id !== verdict.id));
    return ids.size === 0 ? "" : ` Also wrong: ${[...ids].join(", ")}.`;
}
function annotationsOf(target, several) {
    const name = several ? `\`${(0,single_line/* cut */.Jj)((0,single_line/* singleLine */.pF)(target.name), 60)}\`: ` : "";
    const skipped = target.status === "skip" ? " The target was skipped, not checked." : "";
    const errors = target.findings.filter((finding) => finding.level === "error");
    const verdict = errors.find((finding) => finding.id === target.verdict) ?? errors[0];
    const milder = target.findings.filter((finding) => finding.level !== "error");
    const found = [
        ...(verdict === undefined ? [] : [annotationOf(verdict, name, alsoWrong(errors, verdict))]),
        ...milder.map((finding) => annotationOf(finding, name, skipped)),
    ];
    const isSaid = target.status === "fail" ? verdict !== undefined : found.length > 0;
    return isSaid ? found : [...fallback(target, name), ...found];
}
function annotations_limited(annotations, level) {
    const all = annotations.filter((annotation) => annotation.level === level);
    if (all.length <= MOST_PER_LEVEL)
        return all;
    const kept = all.slice(0, MOST_PER_LEVEL - 1);
    const message = `${all.length - kept.length} more of this level are in the job summary and in the report.`;
    return [...kept, { level, title: "There are more findings", message }];
}
/**
 * What to show on the run's page: one error for each failed target, then warnings, then notices, at most ten of
 * each. A target that passed without a warning gives none.
 */
function toAnnotations(report) {
    const several = report.targets.length > 1;
    const found = report.targets.flatMap((target) => annotationsOf(target, several));
    const all = report.targets.length === 0 ? fallback(report, "") : found;
    const levels = ["error", "warning", "notice"];
    return levels.flatMap((level) => annotations_limited(all, level));
}

;// CONCATENATED MODULE: ./build/reporters/outputs.js

/**
 * The step's outputs: fixed words, counts and the path of the JSON report (empty without one). `checked` counts
 * the targets that were judged, so not the skipped ones.
 */
function outputsOf(report, reportPath) {
    const count = (matches) => String(report.targets.filter((target) => matches(target.status)).length);
    return {
        status: report.status,
        verdict: report.verdict,
        layer: report.verdict === "ok" ? "" : (0,finding/* layerOf */.Z)(report.verdict),
        retryable: String(report.retryable),
        checked: count((status) => status !== "skip"),
        failed: count((status) => status === "fail"),
        report: reportPath,
    };
}

// EXTERNAL MODULE: ./build/reporters/summary.js + 1 modules
var reporters_summary = __nccwpck_require__(3061);
;// CONCATENATED MODULE: ./build/report.js
const STATUSES = ["pass", "warn", "fail", "skip"];

// EXTERNAL MODULE: ./build/reporters/finding-order.js
var finding_order = __nccwpck_require__(2381);
// EXTERNAL MODULE: ./build/reporters/layer-states.js
var layer_states = __nccwpck_require__(1191);
;// CONCATENATED MODULE: ./build/reporters/wrap.js


/** Stands for a space that may not become a line break. Messages hold no control characters by then. */
const HARD_SPACE = "\u0000";
function unbroken(text) {
    return (0,single_line/* singleLine */.pF)(text).replaceAll(" ", HARD_SPACE);
}
/**
 * Words of a message. A quoted part stays in one piece with its quotes: foreign text never gets to the start of
 * a line, where the runner would look for a command.
 */
function wrap_wordsOf(markup) {
    return (0,build_markup/* partsOf */.CI)(markup)
        .map((part) => (part.quoted ? (0,build_markup/* inQuotes */.Nt)(unbroken(part.text)) : (0,single_line/* singleLine */.pF)(part.text)))
        .join("")
        .split(" ")
        .filter((word) => word !== "");
}
/** The message in lines of at most `width` characters where the words allow it. */
function wrap(markup, width) {
    const lines = [];
    let line = "";
    for (const word of wrap_wordsOf(markup)) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && longer.length > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line].filter((text) => text !== "").map((text) => text.replaceAll(HARD_SPACE, " "));
}

;// CONCATENATED MODULE: ./build/reporters/text.js






const text_CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 };
const STATUS_STYLES = {
    pass: "green",
    warn: "yellow",
    fail: "red",
    skip: "dim",
};
const LEVEL_STYLES = { error: "red", warning: "yellow", notice: "blue" };
const STATE_STYLES = {
    passed: "green",
    warned: "yellow",
    failed: "red",
    "not reached": "dim",
};
/** Colours text where the terminal shows colours. */
function painter(color) {
    return (style, text) => (color ? `\u001B[${text_CODES[style]}m${text}\u001B[0m` : text);
}
/** The runner takes a line that starts with `::` for a command, also behind white space. */
function notACommand(line) {
    return line.replace(/^(\s*)::/u, "$1·::");
}
function headerLine(target, paint) {
    const symbol = paint(STATUS_STYLES[target.status], words/* STATUS_SYMBOLS */.Jk[target.status]);
    const verdict = target.verdict === "ok" ? "" : `: ${target.verdict}`;
    return `${symbol} ${paint("bold", (0,single_line/* singleLine */.pF)(target.name))} — ${words/* STATUS_WORDS */.ly[target.status]}${verdict}`;
}
function text_field(name, value) {
    return `  ${name.padEnd(10)}${value}`;
}
function clientText(target) {
    return target.provider === null
        ? target.client
        : `${target.client}, provider ${(0,single_line/* singleLine */.pF)(target.provider)}`;
}
function modelText(model) {
    const words = { true: "is listed", false: "is not listed", null: "was not looked up" };
    const near = model.suggestions.slice(0, 5).map((id) => `\`${(0,single_line/* cut */.Jj)((0,single_line/* singleLine */.pF)(id), 80)}\``);
    const hint = near.length === 0 ? "" : ` (near: ${near.join(", ")})`;
    return `\`${(0,single_line/* cut */.Jj)((0,single_line/* singleLine */.pF)(model.id), 80)}\` ${words[`${model.listed}`]}${hint}`;
}
function creditText({ remaining, expiresAt }) {
    const left = remaining === null ? [] : [`${remaining} left`];
    const until = expiresAt === null ? [] : [`expires ${expiresAt}`];
    return [...left, ...until].join(", ");
}
function modelLines({ models }) {
    const count = models.count === null ? [] : [text_field("models", `${models.count} in the list`)];
    return [...count, ...models.required.map((model) => text_field("model", modelText(model)))];
}
function factLines(target, paint) {
    const { baseUrl, key } = target;
    const facts = (0,words/* keyFacts */.zS)(target);
    const states = (0,layer_states/* layerStates */.y)(target).map(({ layer, state }) => paint(STATE_STYLES[state], `${words/* STATE_SYMBOLS */.wd[state]} ${layer}`));
    return [
        text_field("client", clientText(target)),
        ...(baseUrl === null
            ? []
            : [text_field("base URL", `${(0,single_line/* singleLine */.pF)(baseUrl.value)} (${(0,words/* originText */.CQ)(baseUrl.from)})`)]),
        ...(key === null || !facts ? [] : [text_field("key", `${facts.join(", ")} (${(0,words/* originText */.CQ)(key.from)})`)]),
        ...(target.credit === null ? [] : [text_field("credit", creditText(target.credit))]),
        ...modelLines(target),
        text_field("layers", states.join("  ")),
    ];
}
function requestLine(request) {
    const { status, requestId } = request;
    // Some servers repeat the status as their code.
    const told = request.code === null || request.code === String(status) ? [] : [(0,single_line/* singleLine */.pF)(request.code)];
    const answer = [status ?? "no answer", ...told];
    const id = requestId === null ? "" : `, request id ${(0,single_line/* singleLine */.pF)(requestId)}`;
    const other = request.purpose === "wrong-key" ? " with a made-up key" : " without the key";
    const without = request.authenticated ? "" : other;
    const call = `${request.method} ${(0,single_line/* singleLine */.pF)(request.url)}${without}`;
    return text_field("request", `${call}: ${answer.join(" ")} in ${request.durationMs} ms${id}`);
}
/** One finding with its words; `width` is that of the terminal. */
function findingLines(finding, paint, width) {
    const symbol = paint(LEVEL_STYLES[finding.level], words/* LEVEL_SYMBOLS */.zY[finding.level]);
    const heals = finding.retryable ? " (may heal by itself)" : "";
    const [first = "", ...rest] = wrap(finding.fix, width - 9);
    const others = finding.alternatives.join(", ");
    return [
        "",
        `  ${symbol} ${paint("bold", finding.title)} [${finding.id}]${heals}`,
        ...wrap(finding.why, width - 4).map((line) => `    ${line}`),
        `    ${paint("green", "fix:")} ${first}`,
        ...rest.map((line) => `         ${line}`),
        ...(finding.at === undefined ? [] : [`    at:  ${(0,words/* originText */.CQ)(finding.at)}`]),
        ...(others === "" ? [] : [`    or:  ${others}`]),
        paint("dim", `    more: provider-preflight explain ${finding.id}`),
    ];
}
function targetLines(target, paint, width) {
    return [
        headerLine(target, paint),
        ...factLines(target, paint),
        ...target.requests.map(requestLine),
        ...(0,finding_order/* bySeverity */.N)(target.findings).flatMap((finding) => findingLines(finding, paint, width)),
        "",
    ];
}
function closingLine(report, paint) {
    const counts = STATUSES.flatMap((status) => {
        const count = report.targets.filter((target) => target.status === status).length;
        return count === 0 ? [] : [`${count} ${words/* STATUS_WORDS */.ly[status]}`];
    });
    const symbol = paint(STATUS_STYLES[report.status], words/* STATUS_SYMBOLS */.Jk[report.status]);
    const verdict = report.verdict === "ok" ? "" : ` — ${report.verdict}`;
    const tally = counts.length === 0 ? "" : `: ${counts.join(", ")}`;
    return `${symbol} ${report.targets.length} targets${tally}${verdict}`;
}
/** The report for people at a terminal or in a job's log. Every line ends in a newline. */
function toText(report, options) {
    const paint = painter(options.color);
    const width = Math.max(40, options.width ?? Number.MAX_SAFE_INTEGER);
    const lines = report.targets.flatMap((target) => targetLines(target, paint, width));
    const closing = report.targets.length === 1 ? [] : [closingLine(report, paint)];
    return [...lines, ...closing].map((line) => `${notACommand(line)}\n`).join("");
}

// EXTERNAL MODULE: ./build/tracking/fault.js
var fault = __nccwpck_require__(7232);
;// CONCATENATED MODULE: ./build/ask-stores.js


/** A reader that says by `warn`, in a sentence, what keeps the age from being known. It never throws. */
function storeReader(environment, warn) {
    return async (token, name, jobEnvironment, deadline) => {
        const answer = await askStores(environment, token, name, { environment: jobEnvironment, deadline });
        const sentence = typeof answer === "string" ? unreadWords(answer) : notFoundWords(answer);
        if (sentence !== undefined)
            warn(sentence);
        return typeof answer === "string" ? undefined : answer;
    };
}
/** A sentence where an age is asked for and nothing can tell it. Some events have no secrets, so no token either. */
function ageWithoutToken(inputs, { secretsWithheld }) {
    const isAsked = inputs.secret.maximumAge !== undefined && secretsWithheld === undefined;
    return isAsked && inputs.secretsToken === undefined
        ? "max-secret-age needs secrets-token, a token with Secrets: read."
        : undefined;
}
/** GitHub's client is loaded only here. */
async function askStores({ variables, secretsWithheld }, token, name, limits) {
    const address = addressOf(variables);
    if (address === undefined)
        return "nowhere";
    const { apiUrl, owner, repository } = address;
    const isDependabot = secretsWithheld === "dependabot";
    const place = { apiUrl, repository: `${owner}/${repository}`, isDependabot, ...limits };
    try {
        const { readStoredSecrets } = await Promise.all(/* import() */[__nccwpck_require__.e(701), __nccwpck_require__.e(413), __nccwpck_require__.e(46)]).then(__nccwpck_require__.bind(__nccwpck_require__, 46));
        return await readStoredSecrets(token, place, name);
    }
    catch (error) {
        return (0,fault/* faultOf */.K)(error);
    }
}
function unreadWords(fault) {
    if (fault === "nowhere")
        return "GITHUB_REPOSITORY names no repository: set it to OWNER/NAME, or leave secrets-token out.";
    if (fault === "limited")
        return "GitHub's rate limit is reached; the next run asks again.";
    if (fault === "forbidden")
        return "Give secrets-token a token with Secrets: read for this repository; GITHUB_TOKEN cannot have it.";
    return "GitHub did not answer as it should; the next run asks again.";
}
function notFoundWords({ stored, unread }) {
    if (stored.length > 0)
        return undefined;
    return unread.length > 0
        ? "The stores that answered have no secret of that name, and others did not answer: check secret-name, and give secrets-token a token that may read them."
        : "No store has a secret of that name: check secret-name, and give environment where the job has one.";
}

;// CONCATENATED MODULE: ./build/tell.js


const FAULTS = {
    forbidden: "GitHub refused the token: give github-token one with issues: write (for issue) or pull-requests: write (for comment), such as github.token with these permissions in the job.",
    disabled: "This repository has no issues: switch them on in its settings, or leave issue out.",
    limited: "GitHub's rate limit is reached; the next run tries again.",
    failed: "GitHub did not answer as it should; the next run tries again.",
    unlabelled: "The issue was opened without its label, so that the next run would not find it: create a label with the name provider-preflight and set it on the issue.",
    "too-many": "More than ten targets began to fail at once: the rest have no issue yet, and the summary has them all.",
};
/**
 * Tells GitHub of the verdict where the workflow asks for it, after the job has it. Issues are about the
 * repository, so events of pull requests open none; on untrusted events nothing is told at all. Gives warnings,
 * which change no verdict, and never throws.
 */
async function tell(report, { notice: { token, issue, comment }, target: { timeout } }, environment, guard) {
    const { variables, trust, pullRequest } = environment;
    const address = addressOf(variables);
    if (token === undefined || address === undefined || trust === "untrusted")
        return [];
    const story = { report, token, address, deadline: timeout * 1000, guard };
    const tracker = await loadTracker();
    if (typeof tracker === "string")
        return tell_warning("GitHub could not be told", tracker);
    const { keepComment, trackIssues } = tracker;
    const opened = issue && pullRequest === undefined ? await trackIssues(story) : undefined;
    const kept = comment && pullRequest !== undefined
        ? await keepComment(story, pullRequest, stepOf(variables))
        : undefined;
    return [
        ...tell_warning("The issues could not be kept up to date", opened),
        ...tell_warning("The comment could not be kept up to date", kept),
    ];
}
/** Its client reads the event's file as it is loaded, which may be broken. */
async function loadTracker() {
    try {
        return await Promise.all(/* import() */[__nccwpck_require__.e(701), __nccwpck_require__.e(413), __nccwpck_require__.e(232)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5232));
    }
    catch (error) {
        return (0,fault/* faultOf */.K)(error);
    }
}
function tell_warning(title, fault) {
    return fault === undefined ? [] : [[title, FAULTS[fault]]];
}
/** Two steps of this action in one workflow keep a comment each. */
function stepOf(variables) {
    const names = ["GITHUB_WORKFLOW", "GITHUB_JOB", "GITHUB_ACTION"];
    return names.map((name) => variables[name] ?? "").join("/");
}

;// CONCATENATED MODULE: ./build/action.js


















const AGE_UNKNOWN = "The secret's age could not be read";
const NOTHING_ELSE = { reports: [], summary: true };
/** One run of the action: reads, judges, publishes. The exit code stays 1 unless a report says otherwise. */
async function runAction() {
    silenceNode();
    const secrets = [];
    const hide = (found) => {
        secrets.push(...found);
        mask(found);
        forget(found);
    };
    const raw = readRunnerInputs();
    const inputs = (0,build_inputs/* readInputs */.Ko)(raw);
    const judged = await judgeSafely(inputs, new secret/* Secret */.z(raw["api-key"] ?? ""), hide);
    const guard = (0,foreign_text/* wholeSecretGuard */.bP)(secrets);
    const report = await publishSafely(judged, (0,build_inputs/* isWrong */.cG)(inputs) ? NOTHING_ELSE : inputs, guard);
    if (report.status !== "fail")
        process.exitCode = 0;
    if ((0,build_inputs/* isWrong */.cG)(inputs))
        return;
    const environment = readEnvironment(process.env, process.cwd());
    rememberRun(report, inputs, environment, guard);
    const ageless = ageWithoutToken(inputs, environment);
    if (ageless !== undefined)
        warn(AGE_UNKNOWN, ageless);
    for (const [title, message] of await tell(report, inputs, environment, guard))
        warn(title, message);
}
async function judgeSafely(inputs, key, hide) {
    const startedAt = SYSTEM_CLOCK.now();
    try {
        if ((0,build_inputs/* isWrong */.cG)(inputs)) {
            hide([key]);
            return wrongInputs(inputs, startedAt);
        }
        return await judgeInputs(inputs, hide);
    }
    catch (error) {
        hide([key]);
        return (0,build_crash/* crashReport */.WP)(error, startedAt);
    }
}
function judgeInputs(inputs, hide) {
    const environment = readEnvironment(process.env, process.cwd());
    return preflight(inputs, environment, {
        mask: hide,
        openNetwork: networkOpener(environment),
        readStore: storeReader(environment, (sentence) => {
            warn(AGE_UNKNOWN, sentence);
        }),
        clock: SYSTEM_CLOCK,
    });
}
function rememberRun(report, inputs, environment, guard) {
    const problem = remember(report, inputs, environment, (path, text) => writeReport(environment.workingDirectory, path, guard(text)));
    if (problem !== undefined)
        warn("The history of keys is not complete", problem);
}
function wrongInputs(wrong, startedAt) {
    const findings = wrong.map(({ name, expected, isMissing }) => {
        const situation = { at: { kind: "input", name } };
        return isMissing ? tokenMissing({}, situation) : inputInvalid({ name: (0,build_markup/* code */.aY)(name), expected }, situation);
    });
    return (0,build_crash/* reportOf */.EI)(findings, startedAt);
}
/** What was published: where that cannot be done, our own fault is, so that the outputs are never empty. */
async function publishSafely(report, wanted, guard) {
    try {
        await publish(report, wanted, guard);
        return report;
    }
    catch (error) {
        const crash = (0,build_crash/* crashReport */.WP)(error, report.startedAt);
        await publish(crash, NOTHING_ELSE, guard);
        return crash;
    }
}
async function publish(report, wanted, guard) {
    process.stdout.write(guard(toText(report, { color: false })));
    annotate(toAnnotations(report).map((annotation) => ({ ...annotation, message: guard(annotation.message) })));
    const written = wanted.reports.length === 0 ? [] : await writeReports(report, wanted.reports, guard);
    const json = written.find((path) => path.toLowerCase().endsWith(".json"));
    if (!writeOutputs(outputsOf(report, json ?? "")))
        warn("The outputs could not be written", "The runner's output file is missing or read-only.");
    if (wanted.summary && !(await writeSummary(guard((0,reporters_summary/* toSummary */.m)(report)))))
        warn("The job summary could not be written", "The runner's summary file is missing or read-only.");
}
/** The paths that were written. The forms are loaded only where one is asked for. */
async function writeReports(report, paths, guard) {
    const { reporterFor } = await __nccwpck_require__.e(/* import() */ 474).then(__nccwpck_require__.bind(__nccwpck_require__, 2474));
    const workspace = process.env["GITHUB_WORKSPACE"] ?? process.cwd();
    const written = paths.filter((path) => {
        const reporter = reporterFor(path);
        // The path becomes an output and a file's name.
        return (reporter !== undefined && guard(path) === path && writeReport(workspace, path, guard(reporter(report))));
    });
    if (written.length < paths.length)
        warn("A report could not be written", "Give a path in the workspace that ends in .json, .sarif, .xml, .md or .html.");
    return written;
}


/***/ }),

/***/ 2952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ hostKind),
/* harmony export */   Z: () => (/* binding */ addressKind)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);

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

/***/ 3477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 6218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ isCodexVersion),
/* harmony export */   ni: () => (/* binding */ behaves)
/* harmony export */ });
/* unused harmony exports BEHAVIOURS, NEWEST */
/**
 * The borders lie between minor versions, and the patches of one are taken alike. Where no run and no statement
 * tells when a change came, the versions between get the rule by which the gate fails rather than passes wrongly.
 * Versions before 0.80 are judged as 0.80, the oldest that was run, and unknown newer ones as the newest.
 */
const BEHAVIOURS = {
    "chat-wire-api": {
        until: "0.80",
        source: "observed: works in 0.80.0, where it is also the default, and is refused in 0.99.0 (openai/codex#10157, discussions/7782); 0.81 to 0.98 were not run and count as refusing it",
    },
    "openai-base-url-variable": {
        until: "0.118",
        source: "observed: read in 0.118.0, with a warning that it is deprecated, and ignored in 0.121.0 (openai/codex#16720); 0.119 and 0.120 were not run and count as ignoring it",
    },
    "openai-base-url-key": {
        since: "0.118",
        source: "observed: ignored in 0.107.0 and read in 0.118.0 (openai/codex#12031); 0.108 to 0.117 were not run and count as ignoring it",
    },
    "reserved-ids-ignored": {
        until: "0.107",
        source: "observed: the tables are ignored in 0.107.0 and refused in 0.118.0; 0.108 to 0.117 were not run and count as refusing them",
    },
    "profiles-in-config": {
        until: "0.133",
        source: "0.134.0 moved profiles to files (developers.openai.com/codex/config-advanced); observed: in the config in 0.133.0, in files in 0.142.5",
    },
    "project-sets-provider": {
        until: "0.121",
        source: "observed: taken in 0.121.0 and left out with a warning in 0.133.0; 0.122 to 0.132 were not run and count as leaving it out",
    },
    "login-for-any-provider": {
        until: "0.148",
        source: "observed: the login's key is sent to any provider without one of its own in 0.148.0, and only with requires_openai_auth in 0.149.0 (openai/codex#39214, named in #39857 and #40138)",
    },
    "broken-auth-file-stops": {
        until: "0.147",
        source: "observed: ends the run in 0.142.5 and counts as logged out in 0.148.0; 0.143 to 0.147 were not run and count as ending it",
    },
    "empty-model-is-sent": {
        until: "0.148",
        source: "observed: sent as it is in 0.133.0 and 0.148.0, and refused in 0.169.0; 0.149 to 0.168 were not run for it and count as refusing it",
    },
};
/** The newest version whose behaviour was observed. */
const NEWEST = "0.169.0";
const VERSION = /^\d{1,5}\.\d{1,5}(?:\.\d{1,5})?$/;
/** `0.133` or `0.133.0`. */
function isCodexVersion(text) {
    return VERSION.test(text);
}
/** Whether something holds in a version of Codex; without one, in the newest that is known. */
function behaves(version, behaviour) {
    const { since, until } = BEHAVIOURS[behaviour];
    const minor = minorOf(version ?? NEWEST);
    return (since === undefined || minor >= minorOf(since)) && (until === undefined || minor <= minorOf(until));
}
/** Major and minor as one number that sorts as the versions do. */
function minorOf(version) {
    const [major = 0, minor = 0] = version.split(".").map(Number);
    return major * 100_000 + minor;
}


/***/ }),

/***/ 9600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that `name` most likely means: at most two letters added, left out or changed. */
function nearest(name, candidates) {
    let best;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - name.length) > MAXIMUM)
            continue;
        const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
        if (distance <= MAXIMUM && distance < (best?.distance ?? Infinity))
            best = { candidate, distance };
    }
    return best?.candidate;
}
const MAXIMUM = 2;
function editDistance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let line = 0; line < from.length; line += 1) {
        const next = [line + 1];
        for (let column = 1; column <= to.length; column += 1) {
            const changed = (row[column - 1] ?? 0) + (from[line] === to[column - 1] ? 0 : 1);
            next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ }),

/***/ 8407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ goesOn),
/* harmony export */   G: () => (/* binding */ stops)
/* harmony export */ });
function stops(report) {
    return { stops: true, report };
}
function goesOn(report) {
    return { stops: false, report };
}


/***/ }),

/***/ 1030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 8751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   II: () => (/* binding */ unresolved),
/* harmony export */   Kl: () => (/* binding */ classOf),
/* harmony export */   SV: () => (/* binding */ crashFindings),
/* harmony export */   WP: () => (/* binding */ crashReport)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5678);
/* harmony import */ var _rules_internal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3007);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1884);



const CLASS_NAME = /^[A-Za-z]{1,40}$/;
/** The class of an error, and nothing else of it: messages and causes may hold the key. */
function classOf(error) {
    const name = error instanceof Error ? error.constructor.name : typeof error;
    return CLASS_NAME.test(name) ? name : "Error";
}
const OWN_POLICY = { warnOn: [], failOn: [], fail: true, onMissingSecret: "fail" };
/** A target of which nothing but its name and its faults is known. */
function unresolved(name, { status, verdict, findings }) {
    return {
        name,
        client: "openai-sdk",
        provider: null,
        status,
        verdict,
        baseUrl: null,
        key: null,
        credit: null,
        plan: null,
        models: { count: null, required: [] },
        requests: [],
        findings,
        support: "",
    };
}
/** A report for what could not be judged at all. */
function reportOf(findings, startedAt) {
    const judgement = (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S)(findings, OWN_POLICY, { secretsWithheld: undefined });
    const { status, verdict, retryable } = judgement;
    const targets = [unresolved("provider-preflight", judgement)];
    return { status, verdict, retryable, startedAt, durationMs: 0, targets };
}
/** Our own fault, judged: no policy excuses it. */
function crashFindings(error) {
    const finding = (0,_rules_internal_js__WEBPACK_IMPORTED_MODULE_0__/* .internalError */ .W)({ name: (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(classOf(error)) });
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S)([finding], OWN_POLICY, { secretsWithheld: undefined });
}
/** Our own fault, as a report: the gate fails, and says that nothing is known of the key. */
function crashReport(error, startedAt) {
    return reportOf([(0,_rules_internal_js__WEBPACK_IMPORTED_MODULE_0__/* .internalError */ .W)({ name: (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(classOf(error)) })], startedAt);
}


/***/ }),

/***/ 7913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ docsUrl)
/* harmony export */ });
const PAGES = "https://github.com/provider-preflight/provider-preflight/blob/main/docs/reasons";
/** Address of a reason's page, e.g. `…/docs/reasons/auth-invalid-key.md`. */
function docsUrl(id) {
    return `${PAGES}/${id.replace("/", "-")}.md`;
}


/***/ }),

/***/ 6317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ end)
/* harmony export */ });
/**
 * Ends the process with the exit code it has, once all output is written. A resolver that still hangs cannot be
 * cancelled, and the job must not wait for it.
 */
async function end() {
    await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
    process.exit();
}
function flushed(stream) {
    return new Promise((resolve) => {
        stream.write("", () => {
            resolve();
        });
    });
}


/***/ }),

/***/ 1633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ LAYERS),
/* harmony export */   Z: () => (/* binding */ layerOf)
/* harmony export */ });
/** The layers in the order a request meets them. The first one with an error gives the verdict. */
const LAYERS = [
    "config",
    "secret",
    "base-url",
    "network",
    "route",
    "auth",
    "access",
    "quota",
    "rate",
    "service",
    "model",
    "wire",
    "internal",
];
function layerOf(id) {
    const name = id.slice(0, id.indexOf("/"));
    const layer = LAYERS.find((candidate) => candidate === name);
    if (layer === undefined)
        throw new Error("a reason without a layer");
    return layer;
}


/***/ }),

/***/ 2145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Eg: () => (/* reexport */ createRedaction),
  Y3: () => (/* binding */ createShow),
  CT: () => (/* binding */ showHost),
  P8: () => (/* binding */ showPath),
  jr: () => (/* binding */ showUrl),
  S: () => (/* binding */ showWith),
  bP: () => (/* reexport */ wholeSecretGuard)
});

// EXTERNAL MODULE: ./build/clean-text.js
var clean_text = __nccwpck_require__(3477);
// EXTERNAL MODULE: ./build/markup.js
var markup = __nccwpck_require__(5678);
// EXTERNAL MODULE: ./build/providers/index.js + 9 modules
var providers = __nccwpck_require__(4505);
// EXTERNAL MODULE: ./build/secret-forms.js
var secret_forms = __nccwpck_require__(944);
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

/***/ 3197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  mc: () => (/* binding */ INPUTS),
  gd: () => (/* binding */ TARGET_INPUTS),
  cG: () => (/* binding */ isWrong),
  Ko: () => (/* binding */ readInputs),
  bH: () => (/* binding */ readTargetInputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/codex/behaviours.js
var behaviours = __nccwpck_require__(6218);
// EXTERNAL MODULE: ./build/markup.js
var markup = __nccwpck_require__(5678);
// EXTERNAL MODULE: ./build/policy.js
var policy = __nccwpck_require__(1884);
// EXTERNAL MODULE: ./build/secret.js
var secret = __nccwpck_require__(5714);
// EXTERNAL MODULE: ./build/target.js
var target = __nccwpck_require__(2631);
;// CONCATENATED MODULE: ./build/input-reader.js





const FINGERPRINT = /^sha256:[0-9a-f]{12}$/;
function createReader(raw, wrong, originOf) {
    const sourced = (value, name) => ({ value, from: originOf(name) });
    const trimmed = (name) => (raw[name] ?? "").trim();
    const pieces = (name, separator) => (raw[name] ?? "")
        .split(separator)
        .map((piece) => piece.trim())
        .filter((piece) => piece !== "");
    const refuse = (name, expected, fallback) => {
        wrong.push({ name, expected: (0,markup/* code */.aY)(expected) });
        return fallback;
    };
    return {
        sourced,
        text: (name) => (trimmed(name) === "" ? undefined : sourced(trimmed(name), name)),
        lines: (name) => pieces(name, /[\r\n]+/),
        list: (name) => pieces(name, /[\r\n,]+/),
        patterns: (name) => {
            const patterns = pieces(name, /[\s,]+/);
            const known = (0,policy/* unknownPatterns */.o)(patterns).length === 0;
            return known ? patterns : refuse(name, "ids of reasons, a layer such as service/*, or transient", []);
        },
        fingerprints: (name) => {
            const prints = pieces(name, /[\s,]+/);
            const valid = prints.every((print) => FINGERPRINT.test(print));
            return valid
                ? prints
                : refuse(name, "fingerprints as reports show them, sha256: and 12 hex digits", []);
        },
        token: (name) => (trimmed(name) === "" ? undefined : new secret/* Secret */.z(trimmed(name))),
        flag: (name, fallback) => readFlag(trimmed(name), fallback) ?? refuse(name, "true or false", fallback),
        client: () => readClient(trimmed("client")) ?? refuse("client", CLIENT_FORMS, {}),
        choice: (name, choices, fallback) => {
            const text = trimmed(name);
            if (text === "")
                return fallback;
            return (choices.find((choice) => choice === text) ?? refuse(name, `one of ${choices.join(", ")}`, fallback));
        },
        number: (name, fallback, maximum, whole) => {
            const text = trimmed(name);
            if (text === "")
                return fallback;
            const value = /^\d{1,9}(?:\.\d{1,9})?$/.test(text) ? Number(text) : NaN;
            const valid = value <= maximum && (whole ? Number.isInteger(value) : value > 0);
            const kind = whole ? "a whole number from 0" : "a number of seconds above 0";
            return valid ? value : refuse(name, `${kind} to ${maximum}`, fallback);
        },
    };
}
const CLIENT_FORMS = "codex, codex@VERSION (such as codex@0.133), codex-action, openai-sdk, claude-code, opencode, aider, litellm or continue";
/** A client by its name, Codex also with a version; undefined where it is none. */
function readClient(text) {
    if (text === "")
        return {};
    const [name = "", version, ...rest] = text.split("@");
    const client = target/* CLIENTS */.ro.find((candidate) => candidate === name);
    if (client === undefined || rest.length > 0)
        return undefined;
    if (version === undefined)
        return { client };
    return client === "codex" && (0,behaviours/* isCodexVersion */.G8)(version) ? { client, clientVersion: version } : undefined;
}
/** The booleans of YAML's core schema, as actions/toolkit reads them. */
function readFlag(text, fallback) {
    if (text === "")
        return fallback;
    if (/^(?:true|True|TRUE)$/.test(text))
        return true;
    return /^(?:false|False|FALSE)$/.test(text) ? false : undefined;
}

;// CONCATENATED MODULE: ./build/options.js
const PROBES = ["auto", "models", "none", "route", "request"];
const MISSING_SECRET_POLICIES = ["auto", "fail", "skip"];

;// CONCATENATED MODULE: ./build/inputs.js





/** Every input of the action, which is also a flag of `check`. */
const INPUTS = [
    "api-key",
    "env-key",
    "base-url",
    "model",
    "provider",
    "config",
    "profile",
    "auth-file",
    "config-override",
    "client",
    "targets",
    "probe",
    "warn-on",
    "fail-on",
    "fail",
    "on-missing-secret",
    "allowed-hosts",
    "timeout",
    "retries",
    "report",
    "summary",
    "secrets-token",
    "secret-name",
    "max-secret-age",
    "environment",
    "expect-fingerprint",
    "forbid-fingerprint",
    "history",
    "issue",
    "comment",
    "github-token",
];
/** What belongs to the run as a whole, so not to one target of many; the key belongs in no file. */
const RUN_INPUTS = [
    "api-key",
    "targets",
    "report",
    "summary",
    "secrets-token",
    "history",
    "issue",
    "comment",
    "github-token",
];
/** What a target of a targets file may set. */
const TARGET_INPUTS = INPUTS.filter((name) => !RUN_INPUTS.includes(name));
const MAXIMUM_TIMEOUT = 600;
const MAXIMUM_RETRIES = 10;
const MAXIMUM_SECRET_AGE = 36_500;
function isWrong(inputs) {
    return Array.isArray(inputs);
}
/** Checked inputs, or every input that is wrong. */
function readInputs(raw) {
    const wrong = [];
    const reader = createReader(raw, wrong, origin);
    const inputs = {
        ...targetInputs(raw, reader),
        targets: targetsQuestion(raw, reader),
        reports: reader.lines("report"),
        summary: reader.flag("summary", true),
        secretsToken: reader.token("secrets-token"),
        history: reader.text("history")?.value,
        notice: {
            token: reader.token("github-token"),
            issue: reader.flag("issue", false),
            comment: reader.flag("comment", false),
        },
    };
    if (inputs.notice.token === undefined && (inputs.notice.issue || inputs.notice.comment))
        wrong.push({ name: "github-token", expected: (0,markup/* code */.aY)("a token"), isMissing: true });
    if (inputs.reports.some((path) => pathsRead(inputs).has((0,external_node_path_.normalize)(path))))
        wrong.push({ name: "report", expected: (0,markup/* code */.aY)("paths of their own, none that another input names") });
    if (inputs.targets !== undefined && inputs.target.apiKey !== undefined)
        wrong.push({ name: "api-key", expected: (0,markup/* code */.aY)("nothing beside targets, where env_key names each key") });
    return wrong.length === 0 ? inputs : wrong;
}
/** Files that a report would destroy. */
function pathsRead({ target, targets, history }) {
    const config = target.config?.value;
    const folders = config === undefined ? [] : [config, (0,external_node_path_.dirname)(config)];
    const own = [config, target.authFile?.value, targets?.file.value, history];
    const beside = folders.flatMap((folder) => [(0,external_node_path_.join)(folder, "auth.json"), (0,external_node_path_.join)(folder, "config.toml")]);
    return new Set([...own, ...beside].filter((path) => path !== undefined).map((path) => (0,external_node_path_.normalize)(path)));
}
/** One target from texts that were given at different places. */
function readTargetInputs(raw, originOf) {
    const wrong = [];
    const inputs = targetInputs(raw, createReader(raw, wrong, originOf));
    return wrong.length === 0 ? inputs : wrong;
}
function targetsQuestion(raw, reader) {
    const file = reader.text("targets");
    const defaults = Object.fromEntries(TARGET_INPUTS.flatMap((name) => (raw[name] === undefined ? [] : [[name, raw[name]]])));
    return file && { file, defaults };
}
function targetInputs(raw, reader) {
    return {
        target: targetOptions(raw, reader),
        policy: {
            warnOn: reader.patterns("warn-on"),
            failOn: reader.patterns("fail-on"),
            fail: reader.flag("fail", true),
            onMissingSecret: reader.choice("on-missing-secret", MISSING_SECRET_POLICIES, "auto"),
        },
        secret: {
            name: reader.text("secret-name")?.value,
            maximumAge: reader.text("max-secret-age") && reader.number("max-secret-age", 0, MAXIMUM_SECRET_AGE, true),
            environment: reader.text("environment")?.value,
            expected: reader.fingerprints("expect-fingerprint"),
            forbidden: reader.fingerprints("forbid-fingerprint"),
        },
    };
}
function targetOptions(raw, reader) {
    const key = raw["api-key"];
    return {
        ...(key === undefined || key === ""
            ? {}
            : { apiKey: { value: new secret/* Secret */.z(key), from: origin("api-key") } }),
        apiKeyEmpty: key === "",
        envKey: reader.text("env-key"),
        baseUrl: raw["base-url"] === undefined || raw["base-url"] === ""
            ? undefined
            : reader.sourced(raw["base-url"], "base-url"),
        models: reader.list("model").map((id) => reader.sourced(id, "model")),
        provider: reader.text("provider"),
        config: reader.text("config"),
        profile: reader.text("profile"),
        authFile: reader.text("auth-file"),
        configOverrides: reader.lines("config-override").map((line) => reader.sourced(line, "config-override")),
        ...reader.client(),
        probe: reader.choice("probe", PROBES, "auto"),
        allowedHosts: (raw["allowed-hosts"] ?? "").split(/[\s,]+/).filter((host) => host !== ""),
        timeout: reader.number("timeout", 10, MAXIMUM_TIMEOUT, false),
        retries: reader.number("retries", 2, MAXIMUM_RETRIES, true),
    };
}
function origin(name) {
    return { kind: "input", name };
}


/***/ }),

/***/ 8122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ failLoudly)
/* harmony export */ });
/* harmony import */ var _crash_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8751);

/**
 * What no other code caught: one fixed line, never the error's text, stack or cause, which may hold the key.
 * The process ends as failed. A reader that has gone changes no verdict: it is passed over in silence.
 */
function failLoudly(exitCode = 1) {
    const report = (error) => {
        if (isClosedPipe(error))
            return;
        process.exitCode = exitCode;
        process.stderr.write(`provider-preflight: internal/error (${(0,_crash_js__WEBPACK_IMPORTED_MODULE_0__/* .classOf */ .Kl)(error)}), which is a fault of this tool.\n`);
    };
    process.on("uncaughtException", report);
    process.on("unhandledRejection", report);
}
function isClosedPipe(error) {
    return error instanceof Error && "code" in error && error.code === "EPIPE";
}


/***/ }),

/***/ 9479:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2671);
/* harmony import */ var _end_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6317);
/* harmony import */ var _last_resort_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8122);



// A promise that never settles would end the process with 0: nothing but a verdict may do that.
process.exitCode = 1;
(0,_last_resort_js__WEBPACK_IMPORTED_MODULE_1__/* .failLoudly */ .K)();
await (0,_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)();
await (0,_end_js__WEBPACK_IMPORTED_MODULE_2__/* .end */ ._)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Nt: () => (/* binding */ inQuotes),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   qZ: () => (/* binding */ unquoted)
/* harmony export */ });
const OPEN = "\uE000";
const CLOSE = "\uE001";
const MARKS = /[\uE000\uE001]/g;
/** Marks text as quoted. Foreign text must go through `Show` first, which calls this. */
function quote(text) {
    return `${OPEN}${text.replace(MARKS, "")}${CLOSE}`;
}
/** Quotes a literal of ours: a variable's name, a command to type, a field. */
function code(literal) {
    return quote(literal);
}
/** The parts of a message in order, quoted ones told apart. */
function partsOf(markup) {
    return markup
        .split(OPEN)
        .flatMap((piece, index) => {
        if (index === 0)
            return [{ quoted: false, text: piece }];
        const end = piece.indexOf(CLOSE);
        return end < 0
            ? [{ quoted: true, text: piece }]
            : [
                { quoted: true, text: piece.slice(0, end) },
                { quoted: false, text: piece.slice(end + 1) },
            ];
    })
        .filter((part) => part.text !== "" || part.quoted);
}
/** A quoted part as plain text: in back quotes, or in double ones where it holds back quotes itself. */
function inQuotes(text) {
    return text.includes("`") ? `"${text}"` : `\`${text}\``;
}
/** The message as plain text. */
function asText(markup) {
    return partsOf(markup)
        .map((part) => (part.quoted ? inQuotes(part.text) : part.text))
        .join("");
}
/** The content of a single quoted value, without its marks. */
function unquoted(shown) {
    return shown.replace(MARKS, "");
}


/***/ }),

/***/ 5768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U: () => (/* binding */ chooseProxy),
  F: () => (/* binding */ proxyCredentials)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
// EXTERNAL MODULE: ./build/address.js
var address = __nccwpck_require__(2952);
// EXTERNAL MODULE: ./build/network/endpoint.js
var endpoint = __nccwpck_require__(5768);
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

/***/ 5612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ peel)
/* harmony export */ });
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4505);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 1884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   o: () => (/* binding */ unknownPatterns)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1633);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9353);


const MISSING = ["secret/missing", "secret/empty", "secret/withheld"];
/** Findings under the user's policy, and the one that decides. */
function judge(findings, policy, environment) {
    const levelled = strongest(findings).map((finding) => ({
        ...finding,
        level: levelOf(finding, policy, environment),
    }));
    const ordered = inLayerOrder(levelled);
    const error = ordered.find(({ level }) => level === "error");
    const warning = ordered.find(({ level }) => level === "warning");
    const decisive = error ?? warning;
    return {
        status: statusOf(error, ordered, policy, environment),
        verdict: decisive?.id ?? "ok",
        retryable: error?.retryable ?? false,
        findings: ordered,
    };
}
function statusOf(error, findings, policy, environment) {
    if (error !== undefined)
        return "fail";
    if (findings.some(({ id }) => MISSING.includes(id)) && skipsMissing(policy, environment))
        return "skip";
    return findings.some(({ level }) => level === "warning") ? "warn" : "pass";
}
/** What was suspected offline and then proven is one finding, the heavier; the same words twice are one too. */
function strongest(findings) {
    const weight = (level) => ["notice", "warning", "error"].indexOf(level);
    return findings.filter((finding, index) => {
        const isRepeated = (other, at) => at < index && other.level === finding.level && other.why === finding.why;
        const isOutdone = (other, at) => weight(other.level) > weight(finding.level) || isRepeated(other, at);
        return !findings.some((other, at) => other.id === finding.id && isSuspicion(other.id) && isOutdone(other, at));
    });
}
function isSuspicion(id) {
    return _reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez[id].level !== "error";
}
function inLayerOrder(findings) {
    const weight = { error: 0, warning: 1, notice: 2 };
    return findings.toSorted((a, b) => _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYERS */ .R.indexOf(a.layer) - _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYERS */ .R.indexOf(b.layer) || weight[a.level] - weight[b.level]);
}
function levelOf(finding, policy, environment) {
    // What we failed at ourselves was not judged, so no policy can excuse it.
    if (finding.layer === "internal")
        return "error";
    if (MISSING.includes(finding.id)) {
        const isSkipped = skipsMissing(policy, environment) && !policy.failOn.includes(finding.id);
        return isSkipped ? "warning" : asFailing(finding, policy);
    }
    return policy.fail || finding.level !== "error" ? underPatterns(finding, policy) : "warning";
}
/** A key that the event withholds fails the job only where the policy says so. */
function asFailing(finding, policy) {
    const level = underPatterns({ ...finding, level: "error" }, policy);
    return policy.fail ? level : "warning";
}
function skipsMissing(policy, environment) {
    if (policy.onMissingSecret === "auto")
        return environment.secretsWithheld !== undefined;
    return policy.onMissingSecret === "skip";
}
function underPatterns(finding, policy) {
    const warn = specificity(policy.warnOn, finding);
    const fail = specificity(policy.failOn, finding);
    if (fail > 0 && fail >= warn && finding.level !== "notice")
        return policy.fail ? "error" : "warning";
    return warn > 0 && finding.level === "error" ? "warning" : finding.level;
}
/** How exactly the patterns name a finding: 0 not at all, then `*`, `transient`, `layer/*`, the id itself. */
function specificity(patterns, finding) {
    return Math.max(0, ...patterns.map((pattern) => rank(pattern, finding)));
}
function rank(pattern, finding) {
    if (pattern === finding.id)
        return 4;
    if (pattern === `${finding.layer}/*`)
        return 3;
    if (pattern === "transient")
        return isTransient(finding) ? 2 : 0;
    return pattern === "*" ? 1 : 0;
}
/** A resolver that asks to try again is the one case that its reason alone does not tell. */
function isTransient(finding) {
    return _reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez[finding.id].transient === true || (finding.id === "network/dns" && finding.retryable);
}
/** Patterns that name nothing: a misspelt one would be ignored in silence. */
function unknownPatterns(patterns) {
    return patterns.filter((pattern) => !Object.hasOwn(_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez, pattern) &&
        pattern !== "transient" &&
        pattern !== "*" &&
        !_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYERS */ .R.some((layer) => pattern === `${layer}/*`));
}


/***/ }),

/***/ 4505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  xq: () => (/* reexport */ PROVIDERS),
  yQ: () => (/* reexport */ findProviderByHost),
  ve: () => (/* reexport */ findProviderById),
  Yv: () => (/* reexport */ foreignToken),
  wr: () => (/* reexport */ providerOfKey),
  O6: () => (/* reexport */ publicPrefix)
});

// UNUSED EXPORTS: isApiRoot, siblingBaseUrls

;// CONCATENATED MODULE: ./build/providers/foreign-token.js
/**
 * The service whose well-known credential this whole text is, by prefix and plausible length. Forms as in
 * gitleaks/gitleaks config/gitleaks.toml@b58d3f1; upper ends are open, since services lengthen their tokens.
 */
function foreignToken(key) {
    if (/^(?:gh[opru]_[A-Za-z0-9]{36,}|ghs_[A-Za-z0-9._-]{36,}|github_pat_[A-Za-z0-9_]{40,})$/.test(key))
        return "github";
    if (/^(?:xox[abeoprs]|xapp)[.-][A-Za-z0-9.-]{20,}$/.test(key))
        return "slack";
    if (/^A[KS]IA[A-Z0-9]{16}$/.test(key))
        return "aws";
    if (/^[rs]k_(?:live|test)_[A-Za-z0-9]{10,}$/.test(key))
        return "stripe";
    if (/^glpat-[A-Za-z0-9._-]{20,}$/.test(key))
        return "gitlab";
    if (/^npm_[A-Za-z0-9]{36}$/.test(key))
        return "npm";
    return /^pypi-[A-Za-z0-9_-]{50,}$/.test(key) ? "pypi" : undefined;
}

;// CONCATENATED MODULE: ./build/providers/gateways.js
/* Services that pass requests on to the models of others. */
const openrouter = {
    id: "openrouter",
    name: "OpenRouter",
    kind: "gateway",
    hosts: ["openrouter.ai"],
    baseUrls: ["https://openrouter.ai/api/v1"],
    wrongBaseUrls: [
        // The site and the API share the host: these answer with a web page.
        { url: "https://openrouter.ai", reason: "version-missing", right: "https://openrouter.ai/api/v1" },
        { url: "https://openrouter.ai/v1", reason: "version-missing", right: "https://openrouter.ai/api/v1" },
        { url: "https://openrouter.ai/api", reason: "version-missing", right: "https://openrouter.ai/api/v1" },
        {
            url: "https://openrouter.ai/api/v1/chat/completions",
            reason: "endpoint-path",
            right: "https://openrouter.ai/api/v1",
        },
    ],
    apiPaths: ["/api/v1"],
    envKeys: ["OPENROUTER_API_KEY"],
    keyPrefixes: ["sk-or-v1-"],
    ownPrefixes: ["sk-or-v1-"],
    keyShape: "^sk-or-v1-[A-Za-z0-9]{64,}$",
    // Public, from the edge cache; ids may carry a variant such as `:free`.
    models: { path: "/models", provesKey: false, showsCallable: true },
    proof: { method: "GET", url: "{base}/key", tells: "openrouter-key" },
    responsesApi: true,
    requestIdHeader: "cf-ray",
    keysPage: "https://openrouter.ai/settings/keys",
    statusPage: "https://status.openrouter.ai",
    siblings: [],
    sources: [
        "OpenRouterTeam/typescript-sdk .speakeasy/in.openapi.yaml@cb9393a",
        "maruel/genai providers/openrouter/testdata/TestClient/Warmup.yaml@66b63e6 (recorded: the cached list)",
        "charmbracelet/catwalk cmd/openrouter/main.go@64dad50 (list without a key)",
        "praetorian-inc/titus pkg/rule/rules/openrouter.yml@369d8dc (keys)",
        "cline/cline apps/examples/desktop-app/webview/lib/provider-key-urls.ts@21cb8d2",
        "steipete/CodexBar Sources/CodexBarCore/Providers/OpenRouter@27c7f33 (status page)",
    ],
};
const huggingface = {
    id: "huggingface",
    name: "Hugging Face",
    kind: "gateway",
    hosts: ["router.huggingface.co"],
    baseUrls: ["https://router.huggingface.co/v1"],
    wrongBaseUrls: [
        { url: "https://huggingface.co", reason: "dashboard-host", right: "https://router.huggingface.co/v1" },
        {
            url: "https://router.huggingface.co",
            reason: "version-missing",
            right: "https://router.huggingface.co/v1",
        },
        // The host of the older Inference API.
        {
            url: "https://api-inference.huggingface.co",
            reason: "version-missing",
            right: "https://router.huggingface.co/v1",
        },
    ],
    apiPaths: ["/v1"],
    envKeys: ["HF_TOKEN", "HUGGINGFACE_API_KEY", "HUGGINGFACEHUB_API_TOKEN"],
    keyPrefixes: ["api_org_", "hf_"],
    ownPrefixes: ["hf_"],
    // 34 characters for a user's token; tokens of a sign-in are longer.
    keyShape: "^(?:hf_|api_org_)[A-Za-z0-9_.-]{34,}$",
    // Public; `:provider`, `:fastest`, `:cheapest` and `:preferred` after an id are not listed.
    models: { path: "/models", provesKey: false, showsCallable: true },
    // No proof: whoami-v2 is on huggingface.co, another origin, and tells nothing of the inference permission.
    responsesApi: true,
    requestIdHeader: "x-request-id",
    keysPage: "https://huggingface.co/settings/tokens",
    siblings: [],
    sources: [
        "huggingface/hub-docs docs/inference-providers@242f4a1",
        "anomalyco/models.dev providers/huggingface/provider.toml@f3fc692",
        "charmbracelet/catwalk cmd/huggingface/main.go@64dad50 (list without a key)",
        "trufflesecurity/trufflehog pkg/detectors/huggingface/huggingface.go@3ab759f (keys)",
        "maruel/genai providers/huggingface/testdata/TestClient@66b63e6 (recorded: request id)",
        "cline/cline apps/vscode/webview-ui/src/components/settings/providers@21cb8d2 (page of the tokens)",
    ],
};
const vercelAiGateway = {
    id: "vercel-ai-gateway",
    aliases: ["vercel", "ai-gateway"],
    name: "Vercel AI Gateway",
    kind: "gateway",
    hosts: ["ai-gateway.vercel.sh"],
    baseUrls: ["https://ai-gateway.vercel.sh/v1"],
    wrongBaseUrls: [
        { url: "https://vercel.com", reason: "dashboard-host", right: "https://ai-gateway.vercel.sh/v1" },
        {
            url: "https://ai-gateway.vercel.sh",
            reason: "version-missing",
            right: "https://ai-gateway.vercel.sh/v1",
        },
        // The AI SDK's own protocol.
        {
            url: "https://ai-gateway.vercel.sh/v4/ai",
            reason: "endpoint-path",
            right: "https://ai-gateway.vercel.sh/v1",
        },
    ],
    apiPaths: ["/v1"],
    // The second one's tokens live for 12 hours.
    envKeys: ["AI_GATEWAY_API_KEY", "VERCEL_OIDC_TOKEN"],
    keyPrefixes: ["vck_"],
    ownPrefixes: ["vck_"],
    models: { path: "/models", provesKey: false, showsCallable: true },
    proof: { method: "GET", url: "{base}/credits", tells: "credits" },
    responsesApi: true,
    keysPage: "https://vercel.com/d?to=%2F%5Bteam%5D%2F%7E%2Fai%2Fapi-keys",
    siblings: [],
    sources: [
        "https://vercel.com/docs/ai-gateway/sdks-and-apis/rest-api",
        "vercel/ai packages/gateway/src@ed857f5 (hosts, credits, variables)",
        "charmbracelet/catwalk cmd/vercel/main.go@64dad50 (list without a key)",
        "secretlint/secretlint packages/@secretlint/secretlint-rule-vercel/src/index.ts@18346ba (keys)",
        "RooCodeInc/Roo-Code webview-ui/src/components/settings/providers/VercelAiGateway.tsx@cb83656",
    ],
};
const cloudflareWorkersAi = {
    id: "cloudflare-workers-ai",
    aliases: ["workers-ai"],
    name: "Cloudflare Workers AI",
    kind: "gateway",
    hosts: ["api.cloudflare.com"],
    baseUrls: [],
    baseUrlForm: "https://api.cloudflare.com/client/v4/accounts/{account id}/ai/v1",
    wrongBaseUrls: [
        {
            url: "https://dash.cloudflare.com",
            reason: "dashboard-host",
            right: "https://api.cloudflare.com/client/v4/accounts/{account id}/ai/v1",
        },
    ],
    apiPaths: ["/client/v4/accounts/*/ai/v1"],
    envKeys: ["CLOUDFLARE_API_TOKEN", "CLOUDFLARE_API_KEY"],
    // Older tokens are 40 characters without a prefix, so there is no shape.
    keyPrefixes: ["cfut_", "cfat_", "cfk_"],
    ownPrefixes: ["cfut_", "cfat_", "cfk_"],
    // Models are listed beside the base URL, by `name`, in pages.
    models: { path: null, provesKey: null, showsCallable: false },
    // Refuses a bad token (recorded). The calls that verify tokens differ for tokens of users and of accounts.
    proof: { method: "GET", url: "{base}/../models/search?per_page=1" },
    responsesApi: true,
    requestIdHeader: "cf-ray",
    keysPage: "https://dash.cloudflare.com/profile/api-tokens",
    siblings: [],
    sources: [
        "https://developers.cloudflare.com/changelog/post/2026-05-21-rest-api/",
        "anomalyco/models.dev providers/cloudflare-workers-ai/provider.toml@f3fc692",
        "maruel/genai providers/cloudflare/testdata/TestClient@66b63e6 (recorded: models/search with a bad token)",
        "secretlint/secretlint packages/@secretlint/secretlint-rule-cloudflare/src/index.ts@18346ba (keys)",
    ],
};
const cloudflareAiGateway = {
    id: "cloudflare-ai-gateway",
    name: "Cloudflare AI Gateway",
    kind: "gateway",
    hosts: ["gateway.ai.cloudflare.com"],
    baseUrls: [],
    baseUrlForm: "https://gateway.ai.cloudflare.com/v1/{account id}/{gateway id}/compat",
    wrongBaseUrls: [],
    apiPaths: ["/v1/*/*/compat", "/v1/*/*/openai", "/v1/*/*/workers-ai/v1"],
    envKeys: ["CLOUDFLARE_API_TOKEN"],
    keyPrefixes: ["cfut_", "cfat_", "cfk_"],
    ownPrefixes: [],
    // What a list holds depends on the provider behind.
    models: { path: "/models", provesKey: null, showsCallable: false },
    responsesApi: null,
    requestIdHeader: "cf-ray",
    keysPage: "https://dash.cloudflare.com/profile/api-tokens",
    siblings: [],
    // The gateway's own token is in `cf-aig-authorization`, the provider's key in `Authorization`.
    passesKeysThrough: true,
    sources: [
        "cloudflare/ai packages/ai-gateway-provider/src/index.ts@917c024",
        "anomalyco/models.dev providers/cloudflare-ai-gateway/provider.toml@f3fc692",
    ],
};
const portkey = {
    id: "portkey",
    name: "Portkey",
    kind: "gateway",
    hosts: ["api.portkey.ai"],
    baseUrls: ["https://api.portkey.ai/v1"],
    wrongBaseUrls: [
        { url: "https://app.portkey.ai", reason: "dashboard-host", right: "https://api.portkey.ai/v1" },
        { url: "https://api.portkey.ai", reason: "version-missing", right: "https://api.portkey.ai/v1" },
    ],
    apiPaths: ["/v1"],
    envKeys: ["PORTKEY_API_KEY"],
    keyPrefixes: [],
    ownPrefixes: [],
    // In pages of unknown size; ids are `@slug/model`. Portkey's own header is x-portkey-api-key; Bearer was seen to pass.
    models: { path: "/models", provesKey: null, showsCallable: false },
    responsesApi: true,
    requestIdHeader: "x-portkey-trace-id",
    keysPage: "https://app.portkey.ai/api-keys",
    statusPage: "https://status.portkey.ai",
    siblings: [],
    passesKeysThrough: true,
    sources: ["Portkey-AI/openapi@a2191f4", "Portkey-AI/gateway@669825c"],
};
const rutaapi = {
    id: "rutaapi",
    name: "RutaAPI",
    kind: "gateway",
    hosts: ["api.rutaapi.com"],
    baseUrls: ["https://api.rutaapi.com/v1"],
    wrongBaseUrls: [
        { url: "https://rutaapi.com", reason: "dashboard-host", right: "https://api.rutaapi.com/v1" },
        { url: "https://app.rutaapi.com", reason: "dashboard-host", right: "https://api.rutaapi.com/v1" },
        { url: "https://api.rutaapi.com", reason: "version-missing", right: "https://api.rutaapi.com/v1" },
        {
            url: "https://api.rutaapi.com/v1/chat/completions",
            reason: "endpoint-path",
            right: "https://api.rutaapi.com/v1",
        },
    ],
    apiPaths: ["/v1"],
    envKeys: ["RUTAAPI_API_KEY"],
    keyPrefixes: ["sk-"],
    ownPrefixes: [],
    models: { path: "/models", provesKey: null, showsCallable: true },
    responsesApi: null,
    siblings: [],
    sources: ["RutaAPI's guide to Codex CLI and invalid_api_key"],
};
const routescope = {
    id: "routescope",
    name: "Routescope",
    kind: "gateway",
    hosts: ["api.routescope.ai"],
    baseUrls: ["https://api.routescope.ai/v1"],
    wrongBaseUrls: [
        // Derived from the API host; the guide names only the right URL.
        { url: "https://routescope.ai", reason: "dashboard-host", right: "https://api.routescope.ai/v1" },
        { url: "https://api.routescope.ai", reason: "version-missing", right: "https://api.routescope.ai/v1" },
    ],
    apiPaths: ["/v1"],
    // Its guide puts the key into auth.json, under the name that Codex reads there.
    envKeys: ["OPENAI_API_KEY"],
    keyPrefixes: ["sk-"],
    ownPrefixes: [],
    models: { path: "/models", provesKey: null, showsCallable: true },
    // Its guide sets `wire_api = "responses"`.
    responsesApi: true,
    siblings: [],
    sources: ["Routescope's Codex setup guide"],
};
const GATEWAYS = [
    openrouter,
    huggingface,
    vercelAiGateway,
    cloudflareWorkersAi,
    cloudflareAiGateway,
    portkey,
    rutaapi,
    routescope,
];

;// CONCATENATED MODULE: ./build/providers/inference.js
/* Clouds that run open models of other makers. */
const groq = {
    id: "groq",
    name: "Groq",
    kind: "vendor",
    hosts: ["api.groq.com"],
    baseUrls: ["https://api.groq.com/openai/v1"],
    wrongBaseUrls: [
        { url: "https://console.groq.com", reason: "dashboard-host", right: "https://api.groq.com/openai/v1" },
        // Answered with 404 unknown_url.
        { url: "https://api.groq.com/v1", reason: "version-missing", right: "https://api.groq.com/openai/v1" },
        {
            url: "https://api.groq.com/openai",
            reason: "version-missing",
            right: "https://api.groq.com/openai/v1",
        },
        // Right for Groq's own SDK.
        { url: "https://api.groq.com", reason: "version-missing", right: "https://api.groq.com/openai/v1" },
    ],
    apiPaths: ["/openai/v1"],
    envKeys: ["GROQ_API_KEY"],
    keyPrefixes: ["gsk_"],
    ownPrefixes: ["gsk_"],
    keyShape: "^gsk_[A-Za-z0-9]{50,}$",
    models: { path: "/models", provesKey: true, showsCallable: true },
    responsesApi: null,
    requestIdHeader: "x-request-id",
    keysPage: "https://console.groq.com/keys",
    statusPage: "https://status.groq.com",
    siblings: [],
    sources: [
        "vercel/ai packages/groq/src/groq-provider.ts@ed857f5",
        "groq/groq-typescript@709b1ab",
        "praetorian-inc/titus pkg/rule/rules/groq.yml@369d8dc (keys)",
        "maruel/genai providers/groq/testdata/TestClient@66b63e6 (recorded: list with a good and a bad key)",
        "cline/cline apps/examples/desktop-app/webview/lib/provider-key-urls.ts@21cb8d2",
        "steipete/CodexBar Sources/CodexBarCore/Providers/Groq@27c7f33 (status page)",
    ],
};
const together = {
    id: "together",
    aliases: ["togetherai", "together-ai"],
    name: "Together AI",
    kind: "vendor",
    hosts: ["api.together.xyz", "api.together.ai"],
    baseUrls: ["https://api.together.xyz/v1", "https://api.together.ai/v1"],
    wrongBaseUrls: [
        { url: "https://api.together.xyz", reason: "version-missing", right: "https://api.together.xyz/v1" },
        { url: "https://api.together.ai", reason: "version-missing", right: "https://api.together.ai/v1" },
    ],
    apiPaths: ["/v1"],
    envKeys: ["TOGETHER_API_KEY", "TOGETHER_AI_API_KEY"],
    // Older keys have no prefix, so there is no shape.
    keyPrefixes: ["tgp_v1_"],
    ownPrefixes: ["tgp_v1_"],
    // The list is a bare array.
    models: { path: "/models", provesKey: true, showsCallable: true },
    responsesApi: false,
    requestIdHeader: "cf-ray",
    keysPage: "https://api.together.ai/settings/api-keys",
    siblings: [],
    sources: [
        "https://docs.together.ai/docs/inference/openai-compatibility",
        "togethercomputer/openapi@090263a (no /responses)",
        "praetorian-inc/titus pkg/rule/rules/togetherai.yml@369d8dc (keys)",
        "maruel/genai providers/togetherai/testdata/TestClient@66b63e6 (recorded: list with a good and a bad key)",
        "cline/cline apps/examples/desktop-app/webview/lib/provider-key-urls.ts@21cb8d2",
    ],
};
const fireworks = {
    id: "fireworks",
    aliases: ["fireworks-ai"],
    name: "Fireworks AI",
    kind: "vendor",
    hosts: ["api.fireworks.ai"],
    baseUrls: ["https://api.fireworks.ai/inference/v1"],
    wrongBaseUrls: [
        {
            url: "https://app.fireworks.ai",
            reason: "dashboard-host",
            right: "https://api.fireworks.ai/inference/v1",
        },
        // Right for Fireworks' own SDK.
        {
            url: "https://api.fireworks.ai",
            reason: "version-missing",
            right: "https://api.fireworks.ai/inference/v1",
        },
        // The API of accounts.
        {
            url: "https://api.fireworks.ai/v1",
            reason: "version-missing",
            right: "https://api.fireworks.ai/inference/v1",
        },
    ],
    apiPaths: ["/inference/v1"],
    envKeys: ["FIREWORKS_API_KEY"],
    keyPrefixes: ["fw_"],
    ownPrefixes: ["fw_"],
    // Listed models may still be "not deployed". Whether the list needs a key was not seen.
    models: { path: "/models", provesKey: null, showsCallable: false },
    proof: { method: "GET", url: "/v1/accounts" },
    responsesApi: null,
    keysPage: "https://app.fireworks.ai/settings/users/api-keys",
    siblings: [],
    sources: [
        "vercel/ai packages/fireworks/src/fireworks-provider.ts@ed857f5",
        "fw-ai-external/python-sdk@8399c12",
        "praetorian-inc/titus pkg/rule/rules/fireworksai.yml@369d8dc (keys)",
        "steipete/CodexBar Sources/CodexBarCore/Providers/Fireworks/FireworksUsageFetcher.swift@27c7f33 (accounts)",
        "cline/cline apps/examples/desktop-app/webview/lib/provider-key-urls.ts@21cb8d2",
    ],
};
const cerebras = {
    id: "cerebras",
    name: "Cerebras",
    kind: "vendor",
    hosts: ["api.cerebras.ai"],
    baseUrls: ["https://api.cerebras.ai/v1"],
    wrongBaseUrls: [
        { url: "https://cloud.cerebras.ai", reason: "dashboard-host", right: "https://api.cerebras.ai/v1" },
        { url: "https://api.cerebras.ai", reason: "version-missing", right: "https://api.cerebras.ai/v1" },
    ],
    apiPaths: ["/v1"],
    envKeys: ["CEREBRAS_API_KEY"],
    keyPrefixes: ["csk-"],
    ownPrefixes: ["csk-"],
    // 48 in the one source.
    keyShape: "^csk-[A-Za-z0-9]{40,}$",
    models: { path: "/models", provesKey: true, showsCallable: true },
    responsesApi: null,
    requestIdHeader: "cf-ray",
    keysPage: "https://cloud.cerebras.ai",
    siblings: [],
    sources: [
        "vercel/ai packages/cerebras/src/cerebras-provider.ts@ed857f5",
        "praetorian-inc/titus pkg/rule/rules/cerebras.yml@369d8dc (keys)",
        "maruel/genai providers/cerebras/testdata/TestClient@66b63e6 (recorded: list with a good and a bad key)",
        "cline/cline apps/examples/desktop-app/webview/lib/provider-key-urls.ts@21cb8d2",
    ],
};
const nvidiaNim = {
    id: "nvidia-nim",
    aliases: ["nvidia"],
    name: "NVIDIA NIM",
    kind: "vendor",
    hosts: ["integrate.api.nvidia.com"],
    baseUrls: ["https://integrate.api.nvidia.com/v1"],
    wrongBaseUrls: [
        {
            url: "https://build.nvidia.com",
            reason: "dashboard-host",
            right: "https://integrate.api.nvidia.com/v1",
        },
        {
            url: "https://integrate.api.nvidia.com",
            reason: "version-missing",
            right: "https://integrate.api.nvidia.com/v1",
        },
    ],
    apiPaths: ["/v1"],
    envKeys: ["NVIDIA_API_KEY", "NVIDIA_NIM_API_KEY", "NGC_API_KEY"],
    keyPrefixes: ["nvapi-"],
    ownPrefixes: ["nvapi-"],
    keyShape: "^nvapi-[A-Za-z0-9_-]{60,}$",
    // Public, and no sign of entitlement: a measured run found 55 of 82 listed models answering 404 or 410.
    models: { path: "/models", provesKey: false, showsCallable: false },
    // No proof: the calls that verify keys are on api.ngc.nvidia.com and api.nvcf.nvidia.com, other origins.
    responsesApi: null,
    keysPage: "https://build.nvidia.com/settings/api-keys",
    siblings: [],
    sources: [
        "anomalyco/models.dev providers/nvidia/provider.toml@f3fc692",
        "continuedev/continue core/llm/llms/Nvidia.ts@d0a3c0b",
        "praetorian-inc/titus pkg/rule/rules/nvidia.yml@369d8dc (keys)",
        "client code with live probes, repository not recorded (list without a key)",
        "juspay/neurolink docs/getting-started/providers/nvidia-nim.md@1191199 (page of the keys)",
    ],
};
const novita = {
    id: "novita",
    aliases: ["novita-ai"],
    name: "Novita AI",
    kind: "vendor",
    hosts: ["api.novita.ai"],
    baseUrls: [
        "https://api.novita.ai/openai/v1",
        "https://api.novita.ai/openai",
        "https://api.novita.ai/v3/openai",
    ],
    wrongBaseUrls: [
        { url: "https://novita.ai", reason: "dashboard-host", right: "https://api.novita.ai/openai/v1" },
        { url: "https://api.novita.ai/v1", reason: "version-missing", right: "https://api.novita.ai/openai/v1" },
    ],
    apiPaths: ["/openai/v1", "/openai", "/v3/openai"],
    envKeys: ["NOVITA_API_KEY"],
    // Not its own: Stripe's keys begin with sk_live_ and sk_test_.
    keyPrefixes: ["sk_"],
    ownPrefixes: [],
    models: { path: "/models", provesKey: null, showsCallable: true },
    proof: { method: "GET", url: "/v3/user/balance", tells: "novita-balance" },
    responsesApi: null,
    keysPage: "https://novita.ai/settings/key-management",
    siblings: [],
    sources: [
        "anomalyco/models.dev providers/novita-ai/provider.toml@f3fc692",
        "continuedev/continue core/llm/llms/Novita.ts@d0a3c0b",
        "juspay/neurolink src/lib/providers/catalog/novita.json@6fe6cb4 (keys, list)",
        "client code, repository not recorded (balance call)",
        "continuedev/continue gui/src/pages/AddNewModel/configs/providers.ts@d0a3c0b",
    ],
};
const deepinfra = {
    id: "deepinfra",
    name: "DeepInfra",
    kind: "vendor",
    hosts: ["api.deepinfra.com"],
    baseUrls: ["https://api.deepinfra.com/v1/openai", "https://api.deepinfra.com/v1"],
    wrongBaseUrls: [
        { url: "https://deepinfra.com", reason: "dashboard-host", right: "https://api.deepinfra.com/v1/openai" },
        {
            url: "https://api.deepinfra.com",
            reason: "version-missing",
            right: "https://api.deepinfra.com/v1/openai",
        },
        // The native API.
        {
            url: "https://api.deepinfra.com/v1/inference",
            reason: "endpoint-path",
            right: "https://api.deepinfra.com/v1/openai",
        },
    ],
    apiPaths: ["/v1/openai", "/v1"],
    envKeys: ["DEEPINFRA_API_KEY", "DEEPINFRA_TOKEN"],
    keyPrefixes: [],
    ownPrefixes: [],
    models: { path: "/models", provesKey: false, showsCallable: true },
    // No proof: /payment/checklist answers 403 to a good key without access to the bill.
    responsesApi: null,
    keysPage: "https://deepinfra.com/dash/api_keys",
    statusPage: "https://status.deepinfra.com",
    siblings: [],
    sources: [
        "deepinfra/docs@0db204f",
        "anomalyco/models.dev providers/deepinfra/provider.toml@f3fc692",
        "juspay/neurolink src/lib/providers/catalog/deepinfra.json@a681ca1 (list without a key)",
        "steipete/CodexBar docs/deepinfra.md@27c7f33 (checklist, status page)",
    ],
};
const hyperbolic = {
    id: "hyperbolic",
    name: "Hyperbolic",
    kind: "vendor",
    hosts: ["api.hyperbolic.xyz"],
    baseUrls: ["https://api.hyperbolic.xyz/v1"],
    wrongBaseUrls: [
        { url: "https://app.hyperbolic.ai", reason: "dashboard-host", right: "https://api.hyperbolic.xyz/v1" },
    ],
    apiPaths: ["/v1"],
    envKeys: ["HYPERBOLIC_API_KEY"],
    keyPrefixes: [],
    ownPrefixes: [],
    models: { path: "/models", provesKey: null, showsCallable: true },
    responsesApi: null,
    siblings: [],
    sources: ["cheahjs/free-llm-api-resources src/pull_available_models.py@e6765bc"],
};
const sambanova = {
    id: "sambanova",
    name: "SambaNova",
    kind: "vendor",
    hosts: ["api.sambanova.ai"],
    baseUrls: ["https://api.sambanova.ai/v1"],
    wrongBaseUrls: [
        { url: "https://cloud.sambanova.ai", reason: "dashboard-host", right: "https://api.sambanova.ai/v1" },
    ],
    apiPaths: ["/v1"],
    envKeys: ["SAMBANOVA_API_KEY"],
    keyPrefixes: [],
    ownPrefixes: [],
    models: { path: "/models", provesKey: false, showsCallable: true },
    responsesApi: null,
    keysPage: "https://cloud.sambanova.ai/apis",
    siblings: [],
    sources: [
        "cheahjs/free-llm-api-resources src/pull_available_models.py@e6765bc (list without a key)",
        "continuedev/continue core/llm/llms/SambaNova.ts@d0a3c0b",
        "continuedev/continue gui/src/pages/AddNewModel/configs/providers.ts@d0a3c0b",
    ],
};
const baseten = {
    id: "baseten",
    name: "Baseten",
    kind: "vendor",
    hosts: ["inference.baseten.co", "api.baseten.co"],
    baseUrls: ["https://inference.baseten.co/v1"],
    wrongBaseUrls: [
        { url: "https://app.baseten.co", reason: "dashboard-host", right: "https://inference.baseten.co/v1" },
        // The API of accounts.
        { url: "https://api.baseten.co/v1", reason: "version-missing", right: "https://inference.baseten.co/v1" },
    ],
    apiPaths: ["/v1"],
    envKeys: ["BASETEN_API_KEY"],
    keyPrefixes: [],
    ownPrefixes: [],
    // Clients do not call the list without a key; that a bad key is refused was recorded on chat only.
    models: { path: "/models", provesKey: null, showsCallable: true },
    // No proof: /v1/api_keys is on api.baseten.co, another origin.
    responsesApi: null,
    keysPage: "https://app.baseten.co/settings/api_keys",
    siblings: [],
    sources: [
        "anomalyco/models.dev providers/baseten/provider.toml@f3fc692",
        "vercel/ai packages/baseten/src/baseten-provider.ts@ed857f5",
        "charmbracelet/catwalk cmd/baseten/main.go@64dad50 (list)",
        "maruel/genai providers/baseten/testdata/TestClient@66b63e6 (recorded: list with a good key, chat with a bad one)",
        "cline/cline apps/vscode/webview-ui/src/components/settings/providers/BasetenProvider.tsx@21cb8d2",
    ],
};
const ollamaCloud = {
    id: "ollama-cloud",
    name: "Ollama Cloud",
    kind: "vendor",
    hosts: ["ollama.com"],
    baseUrls: ["https://ollama.com/v1"],
    wrongBaseUrls: [
        // The site and the API share the host.
        { url: "https://ollama.com", reason: "version-missing", right: "https://ollama.com/v1" },
        { url: "https://ollama.com/api", reason: "endpoint-path", right: "https://ollama.com/v1" },
    ],
    apiPaths: ["/v1"],
    envKeys: ["OLLAMA_API_KEY"],
    keyPrefixes: [],
    ownPrefixes: [],
    // The native list is public; of this one it is not known.
    models: { path: "/models", provesKey: null, showsCallable: true },
    responsesApi: true,
    requestIdHeader: "x-request-id",
    keysPage: "https://ollama.com/settings/keys",
    siblings: [],
    sources: [
        "anomalyco/models.dev providers/ollama-cloud/provider.toml@f3fc692",
        "ollama/ollama server/routes.go, openai/openai.go, docs/api/authentication.mdx@fb30760",
        "crmne/ruby_llm spec/fixtures/vcr_cassettes@fb5a49b (recorded: bad key, request id)",
    ],
};
const INFERENCE = [
    groq,
    together,
    fireworks,
    cerebras,
    nvidiaNim,
    novita,
    deepinfra,
    hyperbolic,
    sambanova,
    baseten,
    ollamaCloud,
];

;// CONCATENATED MODULE: ./build/providers/regions.js
/*
 * Providers with one platform per region or plan. A key works on the platform that issued it, and the others answer
 * as to a bad key: so every platform is a row, and rows name their siblings. A plan on the same host as the general
 * platform has no host of its own here: by host the general row is found.
 */
/** What the platforms of Model Studio have in common. */
const modelStudio = {
    kind: "vendor",
    ownPrefixes: [],
    models: { path: "/models", provesKey: null, showsCallable: true },
    sources: [
        "anomalyco/models.dev providers/alibaba, alibaba-cn, alibaba-coding-plan, alibaba-coding-plan-cn@f3fc692",
        "vercel/ai packages/alibaba/src/alibaba-provider.ts@ed857f5",
        "maruel/genai providers/alibaba/testdata/TestClient@66b63e6 (recorded: list with a good key, chat with a bad one)",
        "https://www.alibabacloud.com/help/en/model-studio/developer-reference/get-api-key (keys are of one region)",
        "cline/cline apps/vscode/webview-ui/src/components/settings/providers/QwenProvider.tsx@21cb8d2",
        "steipete/CodexBar Sources/CodexBarCore/Providers/QwenCloud@27c7f33 (status pages)",
    ],
};
const modelStudioRegion = {
    ...modelStudio,
    apiPaths: ["/compatible-mode/v1"],
    envKeys: ["DASHSCOPE_API_KEY", "ALIBABA_API_KEY", "QWEN_API_KEY"],
    keyPrefixes: ["sk-"],
    responsesApi: true,
};
const dashscope = {
    ...modelStudioRegion,
    id: "dashscope",
    aliases: ["alibaba-cn", "qwen"],
    name: "Alibaba Cloud Model Studio (Beijing)",
    hosts: ["dashscope.aliyuncs.com"],
    baseUrls: ["https://dashscope.aliyuncs.com/compatible-mode/v1"],
    wrongBaseUrls: [
        {
            url: "https://bailian.console.aliyun.com",
            reason: "dashboard-host",
            right: "https://dashscope.aliyuncs.com/compatible-mode/v1",
        },
        {
            url: "https://dashscope.aliyuncs.com",
            reason: "version-missing",
            right: "https://dashscope.aliyuncs.com/compatible-mode/v1",
        },
        // The native API.
        {
            url: "https://dashscope.aliyuncs.com/api/v1",
            reason: "endpoint-path",
            right: "https://dashscope.aliyuncs.com/compatible-mode/v1",
        },
    ],
    keysPage: "https://bailian.console.aliyun.com",
    statusPage: "https://status.aliyun.com",
    siblings: ["dashscope-intl", "dashscope-us", "dashscope-coding", "dashscope-coding-intl"],
};
const dashscopeIntl = {
    ...modelStudioRegion,
    id: "dashscope-intl",
    aliases: ["alibaba"],
    name: "Alibaba Cloud Model Studio (Singapore)",
    hosts: ["dashscope-intl.aliyuncs.com"],
    baseUrls: ["https://dashscope-intl.aliyuncs.com/compatible-mode/v1"],
    wrongBaseUrls: [
        {
            url: "https://dashscope-intl.aliyuncs.com",
            reason: "version-missing",
            right: "https://dashscope-intl.aliyuncs.com/compatible-mode/v1",
        },
        {
            url: "https://dashscope-intl.aliyuncs.com/api/v1",
            reason: "endpoint-path",
            right: "https://dashscope-intl.aliyuncs.com/compatible-mode/v1",
        },
    ],
    statusPage: "https://status.alibabacloud.com",
    siblings: ["dashscope", "dashscope-us", "dashscope-coding-intl", "dashscope-coding"],
};
const dashscopeUs = {
    ...modelStudioRegion,
    id: "dashscope-us",
    name: "Alibaba Cloud Model Studio (US)",
    hosts: ["dashscope-us.aliyuncs.com"],
    baseUrls: ["https://dashscope-us.aliyuncs.com/compatible-mode/v1"],
    wrongBaseUrls: [
        {
            url: "https://dashscope-us.aliyuncs.com",
            reason: "version-missing",
            right: "https://dashscope-us.aliyuncs.com/compatible-mode/v1",
        },
        {
            url: "https://dashscope-us.aliyuncs.com/api/v1",
            reason: "endpoint-path",
            right: "https://dashscope-us.aliyuncs.com/compatible-mode/v1",
        },
    ],
    statusPage: "https://status.alibabacloud.com",
    siblings: ["dashscope-intl", "dashscope", "dashscope-coding-intl", "dashscope-coding"],
};
/** The plan's keys have their own hosts; their form, and the Responses API there, are not sourced. */
const modelStudioPlan = {
    ...modelStudio,
    apiPaths: ["/v1"],
    envKeys: ["ALIBABA_CODING_PLAN_API_KEY", "DASHSCOPE_API_KEY"],
    keyPrefixes: [],
    responsesApi: null,
};
const dashscopeCoding = {
    ...modelStudioPlan,
    id: "dashscope-coding",
    aliases: ["alibaba-coding-plan-cn"],
    name: "Alibaba Cloud Coding Plan (China)",
    hosts: ["coding.dashscope.aliyuncs.com"],
    baseUrls: ["https://coding.dashscope.aliyuncs.com/v1"],
    wrongBaseUrls: [
        {
            url: "https://coding.dashscope.aliyuncs.com",
            reason: "version-missing",
            right: "https://coding.dashscope.aliyuncs.com/v1",
        },
    ],
    siblings: ["dashscope-coding-intl", "dashscope", "dashscope-intl", "dashscope-us"],
};
const dashscopeCodingIntl = {
    ...modelStudioPlan,
    id: "dashscope-coding-intl",
    aliases: ["alibaba-coding-plan"],
    name: "Alibaba Cloud Coding Plan (international)",
    hosts: ["coding-intl.dashscope.aliyuncs.com"],
    baseUrls: ["https://coding-intl.dashscope.aliyuncs.com/v1"],
    wrongBaseUrls: [
        {
            url: "https://coding-intl.dashscope.aliyuncs.com",
            reason: "version-missing",
            right: "https://coding-intl.dashscope.aliyuncs.com/v1",
        },
    ],
    siblings: ["dashscope-coding", "dashscope-intl", "dashscope", "dashscope-us"],
};
const moonshotPlatform = {
    kind: "vendor",
    apiPaths: ["/v1"],
    envKeys: ["MOONSHOT_API_KEY"],
    keyPrefixes: ["sk-"],
    ownPrefixes: [],
    models: { path: "/models", provesKey: true, showsCallable: true },
    proof: { method: "GET", url: "{base}/users/me/balance", tells: "moonshot-balance" },
    // A secondary source only.
    responsesApi: true,
    sources: [
        "anomalyco/models.dev providers/moonshotai, moonshotai-cn@f3fc692",
        "https://platform.kimi.ai/docs/api/errors",
        "https://www.kimi.com/help/kimi-api/api-troubleshooting (keys are of one platform)",
        "https://github.com/VectifyAI/OpenKB/pull/215",
        "https://www.developersdigest.tech/reference/api-compatibility/moonshot (Responses API)",
        "steipete/CodexBar Sources/CodexBarCore/Providers/Moonshot/MoonshotRegion.swift@27c7f33 (balance)",
        "cline/cline apps/vscode/webview-ui/src/components/settings/providers/MoonshotProvider.tsx@21cb8d2",
    ],
};
const moonshot = {
    ...moonshotPlatform,
    id: "moonshot",
    aliases: ["moonshotai"],
    name: "Moonshot AI",
    hosts: ["api.moonshot.ai"],
    baseUrls: ["https://api.moonshot.ai/v1"],
    wrongBaseUrls: [
        { url: "https://platform.moonshot.ai", reason: "dashboard-host", right: "https://api.moonshot.ai/v1" },
        { url: "https://platform.kimi.ai", reason: "dashboard-host", right: "https://api.moonshot.ai/v1" },
        { url: "https://api.moonshot.ai", reason: "version-missing", right: "https://api.moonshot.ai/v1" },
    ],
    keysPage: "https://platform.moonshot.ai/console/api-keys",
    siblings: ["moonshot-cn", "kimi-code"],
};
const moonshotCn = {
    ...moonshotPlatform,
    id: "moonshot-cn",
    aliases: ["moonshotai-cn"],
    name: "Moonshot AI (China)",
    hosts: ["api.moonshot.cn"],
    baseUrls: ["https://api.moonshot.cn/v1"],
    wrongBaseUrls: [
        { url: "https://api.moonshot.cn", reason: "version-missing", right: "https://api.moonshot.cn/v1" },
    ],
    siblings: ["moonshot", "kimi-code"],
};
const kimiCode = {
    id: "kimi-code",
    aliases: ["kimi-for-coding"],
    name: "Kimi Code",
    kind: "vendor",
    hosts: ["api.kimi.com"],
    baseUrls: ["https://api.kimi.com/coding/v1"],
    wrongBaseUrls: [
        { url: "https://api.kimi.com", reason: "version-missing", right: "https://api.kimi.com/coding/v1" },
    ],
    apiPaths: ["/coding/v1"],
    envKeys: ["KIMI_API_KEY", "KIMI_CODE_API_KEY"],
    keyPrefixes: [],
    ownPrefixes: [],
    // Answers 403 to clients that are no coding agents, with a good key too; what its list shows is not known.
    models: { path: "/models", provesKey: null, showsCallable: false },
    responsesApi: null,
    siblings: ["moonshot", "moonshot-cn"],
    sources: [
        "anomalyco/models.dev providers/kimi-for-coding/provider.toml@f3fc692",
        "https://www.kimi.com/code/docs/en/kimi-code/error-reference.html",
        "steipete/CodexBar Sources/CodexBarCore/Providers/Kimi/KimiSettingsReader.swift@27c7f33",
    ],
};
/** Z.AI and BigModel are one maker's platforms, each with a Coding Plan on a path of its own. */
const glm = {
    kind: "vendor",
    envKeys: ["ZAI_API_KEY", "ZHIPU_API_KEY", "Z_AI_API_KEY"],
    // 32 hex digits, a dot and 16 characters in the one source: too little for a shape.
    keyPrefixes: [],
    ownPrefixes: [],
    // Refused without a key (code 1001).
    models: { path: "/models", provesKey: true, showsCallable: true },
    responsesApi: null,
    sources: [
        "anomalyco/models.dev providers/zai, zai-coding-plan, zhipuai@f3fc692",
        "cline/cline sdk/packages/llms/src/providers/builtins.ts@21cb8d2",
        "juspay/neurolink src/lib/providers/catalog/z-ai.json@f5e9fdf (list as the check of a key)",
        "https://docs.z.ai/api-reference/api-code",
        "steipete/CodexBar docs/zai.md@27c7f33 (pages, variables, Coding Plan)",
        "continuedev/continue gui/src/pages/AddNewModel/configs/providers.ts@d0a3c0b",
    ],
};
const zai = {
    ...glm,
    id: "zai",
    name: "Z.AI",
    hosts: ["api.z.ai"],
    baseUrls: ["https://api.z.ai/api/paas/v4"],
    wrongBaseUrls: [
        { url: "https://z.ai", reason: "dashboard-host", right: "https://api.z.ai/api/paas/v4" },
        { url: "https://api.z.ai", reason: "version-missing", right: "https://api.z.ai/api/paas/v4" },
        { url: "https://api.z.ai/v1", reason: "version-missing", right: "https://api.z.ai/api/paas/v4" },
        // The API for Anthropic clients.
        { url: "https://api.z.ai/api/anthropic", reason: "endpoint-path", right: "https://api.z.ai/api/paas/v4" },
    ],
    apiPaths: ["/api/paas/v4", "/api/coding/paas/v4"],
    keysPage: "https://z.ai/manage-apikey/apikey-list",
    siblings: ["zai-coding-plan", "zhipu", "zhipu-coding-plan"],
};
const zaiCodingPlan = {
    ...zai,
    id: "zai-coding-plan",
    name: "Z.AI Coding Plan",
    hosts: [],
    baseUrls: ["https://api.z.ai/api/coding/paas/v4"],
    wrongBaseUrls: [],
    siblings: ["zai", "zhipu-coding-plan", "zhipu"],
};
const zhipu = {
    ...glm,
    id: "zhipu",
    aliases: ["zhipuai", "bigmodel"],
    name: "Zhipu AI BigModel",
    hosts: ["open.bigmodel.cn"],
    baseUrls: ["https://open.bigmodel.cn/api/paas/v4"],
    wrongBaseUrls: [
        { url: "https://bigmodel.cn", reason: "dashboard-host", right: "https://open.bigmodel.cn/api/paas/v4" },
        // The console and the API share the host.
        {
            url: "https://open.bigmodel.cn",
            reason: "version-missing",
            right: "https://open.bigmodel.cn/api/paas/v4",
        },
        {
            url: "https://open.bigmodel.cn/api/paas/v4/v1",
            reason: "version-doubled",
            right: "https://open.bigmodel.cn/api/paas/v4",
        },
    ],
    apiPaths: ["/api/paas/v4", "/api/coding/paas/v4"],
    keysPage: "https://bigmodel.cn/usercenter/proj-mgmt/apikeys",
    siblings: ["zhipu-coding-plan", "zai", "zai-coding-plan"],
};
const zhipuCodingPlan = {
    ...zhipu,
    id: "zhipu-coding-plan",
    aliases: ["zhipuai-coding-plan"],
    name: "Zhipu AI Coding Plan",
    hosts: [],
    baseUrls: ["https://open.bigmodel.cn/api/coding/paas/v4"],
    wrongBaseUrls: [],
    siblings: ["zhipu", "zai-coding-plan", "zai"],
};
const minimaxPlatform = {
    kind: "vendor",
    apiPaths: ["/v1"],
    envKeys: ["MINIMAX_API_KEY", "MINIMAX_CODING_API_KEY"],
    // Pay as you go, and the plan: not interchangeable, on the same hosts.
    keyPrefixes: ["sk-api-", "sk-cp-"],
    ownPrefixes: [],
    // Refused without a key; an older report has 404 for this path.
    models: { path: "/models", provesKey: true, showsCallable: true },
    // A secondary source only.
    responsesApi: true,
    sources: [
        "anomalyco/models.dev providers/minimax, minimax-cn@f3fc692",
        "continuedev/continue core/llm/llms/MiniMax.ts@d0a3c0b",
        "juspay/neurolink src/lib/providers/catalog/minimax.json@f5e9fdf (list without a key)",
        "https://platform.minimax.io/docs/api-reference/errorcode",
        "https://www.developersdigest.tech/reference/api-compatibility/minimax (Responses API)",
        "steipete/CodexBar docs/minimax.md@27c7f33 (keys)",
        "vercel/ai content/providers/05-community-providers/28-minimax.mdx@ed857f5 (pages of the keys)",
    ],
};
const minimax = {
    ...minimaxPlatform,
    id: "minimax",
    name: "MiniMax",
    hosts: ["api.minimax.io"],
    baseUrls: ["https://api.minimax.io/v1"],
    wrongBaseUrls: [
        { url: "https://platform.minimax.io", reason: "dashboard-host", right: "https://api.minimax.io/v1" },
        { url: "https://api.minimax.io", reason: "version-missing", right: "https://api.minimax.io/v1" },
        // The API for Anthropic clients.
        { url: "https://api.minimax.io/anthropic", reason: "endpoint-path", right: "https://api.minimax.io/v1" },
    ],
    keysPage: "https://platform.minimax.io/user-center/basic-information/interface-key",
    siblings: ["minimax-cn"],
};
const minimaxCn = {
    ...minimaxPlatform,
    id: "minimax-cn",
    name: "MiniMax (China)",
    hosts: ["api.minimaxi.com"],
    baseUrls: ["https://api.minimaxi.com/v1"],
    wrongBaseUrls: [
        { url: "https://platform.minimaxi.com", reason: "dashboard-host", right: "https://api.minimaxi.com/v1" },
        { url: "https://api.minimaxi.com", reason: "version-missing", right: "https://api.minimaxi.com/v1" },
        {
            url: "https://api.minimaxi.com/anthropic",
            reason: "endpoint-path",
            right: "https://api.minimaxi.com/v1",
        },
    ],
    keysPage: "https://platform.minimaxi.com/user-center/basic-information/interface-key",
    siblings: ["minimax"],
};
const siliconflowPlatform = {
    kind: "vendor",
    apiPaths: ["/v1"],
    keyPrefixes: ["sk-"],
    ownPrefixes: [],
    models: { path: "/models", provesKey: true, showsCallable: true },
    responsesApi: null,
    sources: [
        "anomalyco/models.dev providers/siliconflow, siliconflow-cn@f3fc692",
        "continuedev/continue core/llm/llms/SiliconFlow.ts@d0a3c0b",
        "juspay/neurolink src/lib/providers/catalog/siliconflow.json@f5e9fdf (list with a bad key)",
        "continuedev/continue gui/src/pages/AddNewModel/configs/providers.ts@d0a3c0b",
        "xyzs996/free-llm-api data/providers.json@7245281 (page of the keys)",
    ],
};
const siliconflow = {
    ...siliconflowPlatform,
    id: "siliconflow",
    name: "SiliconFlow",
    hosts: ["api.siliconflow.com"],
    baseUrls: ["https://api.siliconflow.com/v1"],
    wrongBaseUrls: [
        {
            url: "https://cloud.siliconflow.com",
            reason: "dashboard-host",
            right: "https://api.siliconflow.com/v1",
        },
        {
            url: "https://api.siliconflow.com",
            reason: "version-missing",
            right: "https://api.siliconflow.com/v1",
        },
    ],
    envKeys: ["SILICONFLOW_API_KEY"],
    keysPage: "https://cloud.siliconflow.com/account/ak",
    siblings: ["siliconflow-cn"],
};
const siliconflowCn = {
    ...siliconflowPlatform,
    id: "siliconflow-cn",
    name: "SiliconFlow (China)",
    hosts: ["api.siliconflow.cn"],
    baseUrls: ["https://api.siliconflow.cn/v1"],
    wrongBaseUrls: [
        { url: "https://cloud.siliconflow.cn", reason: "dashboard-host", right: "https://api.siliconflow.cn/v1" },
        { url: "https://api.siliconflow.cn", reason: "version-missing", right: "https://api.siliconflow.cn/v1" },
    ],
    envKeys: ["SILICONFLOW_CN_API_KEY", "SILICONFLOW_API_KEY"],
    keysPage: "https://cloud.siliconflow.cn/account/ak",
    siblings: ["siliconflow"],
};
const ark = {
    kind: "vendor",
    envKeys: ["ARK_API_KEY", "VOLCENGINE_API_KEY", "DOUBAO_API_KEY"],
    keyPrefixes: [],
    ownPrefixes: [],
    // The model of a request may be an endpoint (`ep-…`), which is in no list.
    models: { path: "/models", provesKey: null, showsCallable: false },
    responsesApi: null,
    requestIdHeader: "x-request-id",
    sources: [
        "cline/cline sdk/packages/llms/src/providers/builtins.ts@21cb8d2",
        "client code, repository not recorded (paths of the plans, list, request id)",
    ],
};
const volcengineArk = {
    ...ark,
    id: "volcengine-ark",
    aliases: ["volcengine", "ark", "doubao"],
    name: "Volcengine Ark",
    hosts: ["ark.cn-beijing.volces.com"],
    baseUrls: ["https://ark.cn-beijing.volces.com/api/v3"],
    wrongBaseUrls: [
        {
            url: "https://console.volcengine.com/ark",
            reason: "dashboard-host",
            right: "https://ark.cn-beijing.volces.com/api/v3",
        },
        {
            url: "https://ark.cn-beijing.volces.com",
            reason: "version-missing",
            right: "https://ark.cn-beijing.volces.com/api/v3",
        },
        {
            url: "https://ark.cn-beijing.volces.com/v1",
            reason: "version-missing",
            right: "https://ark.cn-beijing.volces.com/api/v3",
        },
    ],
    apiPaths: ["/api/v3", "/api/coding/v3", "/api/plan/v3"],
    siblings: ["volcengine-coding-plan", "volcengine-agent-plan", "byteplus-modelark"],
};
const volcengineCodingPlan = {
    ...volcengineArk,
    id: "volcengine-coding-plan",
    aliases: [],
    name: "Volcengine Ark Coding Plan",
    hosts: [],
    baseUrls: ["https://ark.cn-beijing.volces.com/api/coding/v3"],
    wrongBaseUrls: [],
    siblings: ["volcengine-ark", "volcengine-agent-plan", "byteplus-modelark"],
};
const volcengineAgentPlan = {
    ...volcengineArk,
    id: "volcengine-agent-plan",
    aliases: [],
    name: "Volcengine Ark Agent Plan",
    hosts: [],
    baseUrls: ["https://ark.cn-beijing.volces.com/api/plan/v3"],
    wrongBaseUrls: [],
    siblings: ["volcengine-ark", "volcengine-coding-plan", "byteplus-modelark"],
};
const byteplusModelark = {
    ...ark,
    id: "byteplus-modelark",
    aliases: ["byteplus"],
    name: "BytePlus ModelArk",
    hosts: ["ark.ap-southeast.bytepluses.com"],
    baseUrls: ["https://ark.ap-southeast.bytepluses.com/api/v3"],
    wrongBaseUrls: [
        {
            url: "https://ark.ap-southeast.bytepluses.com",
            reason: "version-missing",
            right: "https://ark.ap-southeast.bytepluses.com/api/v3",
        },
    ],
    apiPaths: ["/api/v3"],
    siblings: ["volcengine-ark", "volcengine-coding-plan", "volcengine-agent-plan"],
};
const REGIONS = [
    dashscope,
    dashscopeIntl,
    dashscopeUs,
    dashscopeCoding,
    dashscopeCodingIntl,
    moonshot,
    moonshotCn,
    kimiCode,
    zai,
    zaiCodingPlan,
    zhipu,
    zhipuCodingPlan,
    minimax,
    minimaxCn,
    siliconflow,
    siliconflowCn,
    volcengineArk,
    volcengineCodingPlan,
    volcengineAgentPlan,
    byteplusModelark,
];

;// CONCATENATED MODULE: ./build/providers/servers.js
/*
 * Programs that people run themselves or rent from a reseller. They have no hosts of their own: a row is found by
 * its id alone.
 */
const oneApi = {
    id: "one-api",
    name: "one-api",
    kind: "relay",
    hosts: [],
    baseUrls: [],
    baseUrlForm: "https://{host}/v1",
    // The root serves the web app, so it answers 200 with a page.
    wrongBaseUrls: [],
    apiPaths: ["/v1"],
    envKeys: ["OPENAI_API_KEY"],
    keyPrefixes: ["sk-"],
    ownPrefixes: [],
    models: { path: "/models", provesKey: true, showsCallable: true },
    responsesApi: false,
    requestIdHeader: "x-oneapi-request-id",
    siblings: [],
    sources: ["songquanpeng/one-api@8df4a26"],
};
const newApi = {
    id: "new-api",
    name: "new-api",
    kind: "relay",
    hosts: [],
    baseUrls: [],
    baseUrlForm: "https://{host}/v1",
    wrongBaseUrls: [],
    apiPaths: ["/v1"],
    envKeys: ["OPENAI_API_KEY"],
    keyPrefixes: ["sk-"],
    ownPrefixes: [],
    models: { path: "/models", provesKey: true, showsCallable: true },
    // Reads expired and used-up tokens too; old versions do not have it.
    proof: { method: "GET", url: "/api/usage/token", tells: "new-api-usage" },
    // In newer versions, and where the channel behind has it.
    responsesApi: true,
    requestIdHeader: "x-oneapi-request-id",
    siblings: [],
    sources: [
        "Calcium-Ion/new-api@ef8ae4d",
        "QuantumNous/new-api middleware/auth.go@040b46a, controller/model.go@053f9de",
        "QuantumNous/new-api-docs-v1@763ba02 (usage of a token)",
    ],
};
const sub2api = {
    id: "sub2api",
    name: "sub2api",
    kind: "relay",
    hosts: [],
    baseUrls: [],
    baseUrlForm: "https://{host}/v1",
    wrongBaseUrls: [],
    apiPaths: ["/v1"],
    envKeys: ["OPENAI_API_KEY"],
    keyPrefixes: ["sk-"],
    ownPrefixes: [],
    models: { path: "/models", provesKey: true, showsCallable: true },
    proof: { method: "GET", url: "{base}/usage" },
    // And no /chat/completions at that commit.
    responsesApi: true,
    siblings: [],
    sources: [
        "Wei-Shaw/sub2api backend/internal/server/routes/gateway.go@d3e73f1",
        "Wei-Shaw/sub2api backend/internal/server/middleware/api_key_auth.go@d3e73f1",
    ],
};
const litellmProxy = {
    id: "litellm-proxy",
    aliases: ["litellm"],
    name: "LiteLLM proxy",
    kind: "server",
    hosts: [],
    baseUrls: ["http://localhost:4000/v1", "http://localhost:4000"],
    wrongBaseUrls: [
        { url: "http://localhost:4000/ui", reason: "endpoint-path", right: "http://localhost:4000/v1" },
    ],
    apiPaths: ["/v1", ""],
    envKeys: ["LITELLM_API_KEY", "LITELLM_PROXY_API_KEY"],
    keyPrefixes: ["sk-"],
    ownPrefixes: [],
    // Lists what the key may use. Without a master key the proxy is open.
    models: { path: "/models", provesKey: true, showsCallable: true },
    proof: { method: "GET", url: "/key/info", tells: "litellm-key" },
    responsesApi: null,
    siblings: [],
    passesKeysThrough: true,
    sources: [
        "BerriAI/litellm litellm/litellm_core_utils/get_llm_provider_logic.py@001a933",
        "BerriAI/litellm litellm/proxy/auth/auth_exception_handler.py@0199e40",
        "cline/cline sdk/packages/llms/src/providers/builtins.ts@21cb8d2",
    ],
};
const vllm = {
    id: "vllm",
    name: "vLLM",
    kind: "server",
    hosts: [],
    baseUrls: ["http://localhost:8000/v1"],
    wrongBaseUrls: [
        { url: "http://localhost:8000", reason: "version-missing", right: "http://localhost:8000/v1" },
    ],
    apiPaths: ["/v1"],
    envKeys: ["VLLM_API_KEY"],
    keyPrefixes: [],
    ownPrefixes: [],
    // Guarded with `--api-key`, else open.
    models: { path: "/models", provesKey: null, showsCallable: true },
    responsesApi: null,
    // Only where the server has the middleware switched on.
    requestIdHeader: "x-request-id",
    siblings: [],
    sources: ["vllm-project/vllm vllm/entrypoints/openai/server_utils.py@029329a"],
};
const llamacpp = {
    id: "llamacpp",
    aliases: ["llama.cpp", "llama-cpp"],
    name: "llama.cpp server",
    kind: "server",
    hosts: [],
    baseUrls: ["http://localhost:8080/v1"],
    wrongBaseUrls: [],
    apiPaths: ["/v1", ""],
    envKeys: ["LLAMA_API_KEY"],
    keyPrefixes: [],
    ownPrefixes: [],
    // Public even with `--api-key`.
    models: { path: "/models", provesKey: false, showsCallable: true },
    proof: { method: "GET", url: "/props" },
    responsesApi: null,
    siblings: [],
    sources: [
        "ggml-org/llama.cpp tools/server/server-http.cpp@00dd081",
        "maruel/genai providers/llamacpp/testdata@66b63e6 (recorded: GET /v1/models)",
    ],
};
const ollama = {
    id: "ollama",
    name: "Ollama",
    kind: "server",
    hosts: [],
    baseUrls: ["http://localhost:11434/v1"],
    wrongBaseUrls: [
        { url: "http://localhost:11434", reason: "version-missing", right: "http://localhost:11434/v1" },
        { url: "http://localhost:11434/api", reason: "endpoint-path", right: "http://localhost:11434/v1" },
    ],
    apiPaths: ["/v1"],
    envKeys: ["OLLAMA_API_KEY"],
    keyPrefixes: [],
    ownPrefixes: [],
    // No key is read at all: there is nothing to prove.
    models: { path: "/models", provesKey: false, showsCallable: true },
    responsesApi: true,
    siblings: [],
    sources: [
        "ollama/ollama server/routes.go, openai/openai.go@fb30760",
        "cline/cline sdk/packages/llms/src/providers/builtins.ts@21cb8d2",
    ],
};
const lmstudio = {
    id: "lmstudio",
    aliases: ["lm-studio"],
    name: "LM Studio",
    kind: "server",
    hosts: [],
    baseUrls: ["http://localhost:1234/v1"],
    wrongBaseUrls: [
        { url: "http://localhost:1234", reason: "version-missing", right: "http://localhost:1234/v1" },
        { url: "http://localhost:1234/api/v1", reason: "endpoint-path", right: "http://localhost:1234/v1" },
    ],
    apiPaths: ["/v1"],
    envKeys: ["LM_API_TOKEN", "LMSTUDIO_API_KEY"],
    keyPrefixes: [],
    ownPrefixes: [],
    // Open unless authentication is switched on.
    models: { path: "/models", provesKey: null, showsCallable: true },
    responsesApi: true,
    siblings: [],
    sources: [
        "lmstudio-ai/docs 1_developer@c6854fb",
        "anomalyco/models.dev providers/lmstudio/provider.toml@f3fc692",
    ],
};
const textGenerationWebui = {
    id: "text-generation-webui",
    aliases: ["oobabooga"],
    name: "text-generation-webui",
    kind: "server",
    hosts: [],
    baseUrls: ["http://127.0.0.1:5000/v1"],
    wrongBaseUrls: [],
    apiPaths: ["/v1"],
    // The key is an option of the server, without a variable.
    envKeys: [],
    keyPrefixes: [],
    ownPrefixes: [],
    // Guarded with `--api-key`, else open; no list of what is loaded.
    models: { path: "/models", provesKey: null, showsCallable: false },
    responsesApi: null,
    siblings: [],
    sources: ["oobabooga/text-generation-webui modules/api/script.py@1dcde41"],
};
const localai = {
    id: "localai",
    name: "LocalAI",
    kind: "server",
    hosts: [],
    baseUrls: ["http://localhost:8080/v1"],
    wrongBaseUrls: [],
    // /models and /v1/models both answer.
    apiPaths: ["/v1", ""],
    envKeys: ["LOCALAI_API_KEY"],
    keyPrefixes: [],
    ownPrefixes: [],
    // Guarded where the server has keys, unless its option exempts GET.
    models: { path: "/models", provesKey: null, showsCallable: true },
    responsesApi: true,
    siblings: [],
    sources: ["mudler/LocalAI core/http@82c191a"],
};
const SERVERS = [
    oneApi,
    newApi,
    sub2api,
    litellmProxy,
    vllm,
    llamacpp,
    ollama,
    lmstudio,
    textGenerationWebui,
    localai,
];

;// CONCATENATED MODULE: ./build/providers/vendors.js
/*
 * Makers of models, with their own API. Wrong base URLs without a report behind them are derived from the right
 * ones; endpoint paths and doubled versions that a general rule finds are left out.
 */
const openai = {
    id: "openai",
    name: "OpenAI",
    kind: "vendor",
    // Regional hosts are named in the error `incorrect_hostname`; their list is not complete, the zone is OpenAI's.
    hosts: ["api.openai.com", "*.api.openai.com"],
    baseUrls: ["https://api.openai.com/v1", "https://us.api.openai.com/v1", "https://eu.api.openai.com/v1"],
    wrongBaseUrls: [
        { url: "https://platform.openai.com", reason: "dashboard-host", right: "https://api.openai.com/v1" },
        { url: "https://api.openai.com", reason: "version-missing", right: "https://api.openai.com/v1" },
        { url: "https://api.openai.com/v1/v1", reason: "version-doubled", right: "https://api.openai.com/v1" },
        {
            url: "https://api.openai.com/v1/chat/completions",
            reason: "endpoint-path",
            right: "https://api.openai.com/v1",
        },
    ],
    apiPaths: ["/v1"],
    envKeys: ["OPENAI_API_KEY"],
    keyPrefixes: ["sk-svcacct-", "sk-admin-", "sk-proj-", "sk-"],
    ownPrefixes: ["sk-svcacct-", "sk-admin-", "sk-proj-"],
    // The shortest known form is sk- and 48 characters.
    keyShape: "^sk-[A-Za-z0-9_-]{40,}$",
    models: { path: "/models", provesKey: true, showsCallable: true },
    responsesApi: true,
    requestIdHeader: "x-request-id",
    keysPage: "https://platform.openai.com/api-keys",
    statusPage: "https://status.openai.com",
    siblings: [],
    sources: [
        "openai/openai-node src/client.ts@7b7d6ca",
        "openai/openai-openapi@f85dbe2",
        "gitleaks/gitleaks config/gitleaks.toml@b58d3f1 (keys)",
        "maruel/genai providers/openaichat/testdata/TestClient@66b63e6 (recorded: list with a good and a bad key)",
        "https://developers.openai.com/docs/guides/error-codes",
        "cline/cline apps/examples/desktop-app/webview/lib/provider-key-urls.ts@21cb8d2",
        "steipete/CodexBar Sources/CodexBarCore/Providers@27c7f33 (status page)",
    ],
};
const azureOpenai = {
    id: "azure-openai",
    // One row for both APIs: they share hosts, key and variables, and differ only by path.
    aliases: ["azure", "azure-openai-v1", "azure-openai-classic"],
    name: "Azure OpenAI",
    kind: "vendor",
    // Not *.azure-api.net: API Management passes requests, and keys, on to whoever set it up.
    hosts: ["*.openai.azure.com", "*.services.ai.azure.com", "*.api.cognitive.microsoft.com"],
    baseUrls: [],
    baseUrlForm: "https://{resource}.openai.azure.com/openai/v1",
    wrongBaseUrls: [
        {
            url: "https://ai.azure.com",
            reason: "dashboard-host",
            right: "https://{resource}.openai.azure.com/openai/v1",
        },
    ],
    // The second and third are the classic API and model inference: both need the query `api-version`.
    apiPaths: ["/openai/v1", "/openai/deployments/*", "/models"],
    envKeys: ["AZURE_OPENAI_API_KEY", "AZURE_API_KEY"],
    keyPrefixes: [],
    ownPrefixes: [],
    authHeader: "api-key",
    // The list has base models, while the model of a request is the name of a deployment.
    models: { path: "/models", provesKey: true, showsCallable: false },
    // Beside `/openai/deployments/…` there is no list below the base URL; this one is of the whole resource.
    proof: { method: "GET", url: "/openai/models?api-version=2024-10-21" },
    responsesApi: true,
    requestIdHeader: "apim-request-id",
    statusPage: "https://azure.status.microsoft/en-us/status",
    siblings: [],
    sources: [
        "https://learn.microsoft.com/en-us/rest/api/microsoft-foundry/azureopenai/models",
        "https://learn.microsoft.com/zh-cn/rest/api/azureopenai/models/list (classic list)",
        "openai/openai-node src/azure.ts@7b7d6ca",
        "vercel/ai packages/azure/src/azure-openai-provider.ts@ed857f5 (Responses API)",
        "crmne/ruby_llm spec/fixtures/vcr_cassettes@fb5a49b (recorded: hosts, request id)",
        "anomalyco/models.dev providers/azure/provider.toml@f3fc692",
        "steipete/CodexBar Sources/CodexBarCore/Providers/AzureOpenAI@27c7f33 (status page)",
    ],
};
const anthropic = {
    id: "anthropic",
    name: "Anthropic",
    kind: "vendor",
    hosts: ["api.anthropic.com"],
    baseUrls: ["https://api.anthropic.com/v1"],
    wrongBaseUrls: [
        { url: "https://console.anthropic.com", reason: "dashboard-host", right: "https://api.anthropic.com/v1" },
        { url: "https://platform.claude.com", reason: "dashboard-host", right: "https://api.anthropic.com/v1" },
        // Right for Anthropic's own SDK, which adds /v1 itself.
        { url: "https://api.anthropic.com", reason: "version-missing", right: "https://api.anthropic.com/v1" },
        {
            url: "https://api.anthropic.com/v1/messages",
            reason: "endpoint-path",
            right: "https://api.anthropic.com/v1",
        },
    ],
    apiPaths: ["/v1"],
    envKeys: ["ANTHROPIC_API_KEY"],
    keyPrefixes: ["sk-ant-admin01-", "sk-ant-api03-", "sk-ant-"],
    ownPrefixes: ["sk-ant-"],
    // Known keys have 101 or more characters after sk-ant-.
    keyShape: "^sk-ant-[A-Za-z0-9_-]{80,}$",
    // Whether the list takes `Authorization: Bearer` was not verified; the chat endpoint does.
    authHeader: "x-api-key",
    requiredHeaders: { "anthropic-version": "2023-06-01" },
    models: { path: "/models?limit=1000", provesKey: true, showsCallable: true },
    responsesApi: false,
    requestIdHeader: "request-id",
    keysPage: "https://console.anthropic.com/settings/keys",
    statusPage: "https://status.claude.com",
    siblings: [],
    sources: [
        "https://platform.claude.com/docs/en/cli-sdks-libraries/libraries/openai-sdk (chat/completions only)",
        "https://platform.claude.com/docs/en/api/errors",
        "anthropics/anthropic-sdk-typescript src/client.ts@bfa9197",
        "gitleaks/gitleaks config/gitleaks.toml@b58d3f1 (keys)",
        "secretlint/secretlint packages/@secretlint/secretlint-rule-anthropic/src/index.ts@18346ba (keys)",
        "maruel/genai providers/anthropic/testdata/TestClient@66b63e6 (recorded: list with a good and a bad key)",
        "cline/cline apps/examples/desktop-app/webview/lib/provider-key-urls.ts@21cb8d2",
        "steipete/CodexBar Sources/CodexBarCore/Providers/Claude@27c7f33 (status page)",
    ],
};
const gemini = {
    id: "gemini",
    aliases: ["google"],
    name: "Google Gemini",
    kind: "vendor",
    hosts: ["generativelanguage.googleapis.com"],
    baseUrls: ["https://generativelanguage.googleapis.com/v1beta/openai"],
    wrongBaseUrls: [
        {
            url: "https://aistudio.google.com",
            reason: "dashboard-host",
            right: "https://generativelanguage.googleapis.com/v1beta/openai",
        },
        {
            url: "https://generativelanguage.googleapis.com",
            reason: "version-missing",
            right: "https://generativelanguage.googleapis.com/v1beta/openai",
        },
        // The native API, without the routes of an OpenAI client.
        {
            url: "https://generativelanguage.googleapis.com/v1beta",
            reason: "version-missing",
            right: "https://generativelanguage.googleapis.com/v1beta/openai",
        },
        {
            url: "https://generativelanguage.googleapis.com/v1",
            reason: "version-missing",
            right: "https://generativelanguage.googleapis.com/v1beta/openai",
        },
        {
            url: "https://generativelanguage.googleapis.com/v1beta/openai/v1",
            reason: "version-doubled",
            right: "https://generativelanguage.googleapis.com/v1beta/openai",
        },
    ],
    apiPaths: ["/v1beta/openai"],
    envKeys: ["GEMINI_API_KEY", "GOOGLE_API_KEY", "GOOGLE_GENERATIVE_AI_API_KEY"],
    // AIza marks a key of any Google API. Newer keys that begin otherwise were seen, so there is no shape.
    keyPrefixes: ["AIza"],
    ownPrefixes: ["AIza"],
    // Ids in the list begin with `models/`.
    models: { path: "/models", provesKey: true, showsCallable: true },
    responsesApi: null,
    keysPage: "https://aistudio.google.com/apikey",
    statusPage: "https://www.google.com/appsstatus/dashboard/products/npdyhgECDJ6tB66MxXyo/history",
    siblings: [],
    sources: [
        "https://ai.google.dev/gemini-api/docs/openai",
        "vercel/ai packages/google/src/google-provider.ts@ed857f5",
        "gitleaks/gitleaks config/gitleaks.toml@b58d3f1 (keys)",
        "maruel/genai providers/gemini/testdata/TestClient@66b63e6 (recorded: native list with a bad key)",
        "cline/cline apps/examples/desktop-app/webview/lib/provider-key-urls.ts@21cb8d2",
        "steipete/CodexBar Sources/CodexBarCore/Providers/Gemini@27c7f33 (status page)",
    ],
};
const mistral = {
    id: "mistral",
    name: "Mistral",
    kind: "vendor",
    hosts: ["api.mistral.ai"],
    baseUrls: ["https://api.mistral.ai/v1"],
    wrongBaseUrls: [
        { url: "https://console.mistral.ai", reason: "dashboard-host", right: "https://api.mistral.ai/v1" },
        { url: "https://api.mistral.ai", reason: "version-missing", right: "https://api.mistral.ai/v1" },
    ],
    apiPaths: ["/v1"],
    envKeys: ["MISTRAL_API_KEY"],
    keyPrefixes: [],
    ownPrefixes: [],
    models: { path: "/models", provesKey: true, showsCallable: true },
    responsesApi: null,
    requestIdHeader: "mistral-correlation-id",
    keysPage: "https://console.mistral.ai/api-keys",
    statusPage: "https://status.mistral.ai",
    siblings: ["codestral"],
    sources: [
        "vercel/ai packages/mistral/src/mistral-provider.ts@ed857f5",
        "continuedev/continue core/llm/llms/Mistral.ts@d0a3c0b (Codestral)",
        "maruel/genai providers/mistral/testdata/TestClient@66b63e6 (recorded: list with a good and a bad key)",
        "crmne/ruby_llm spec/fixtures/vcr_cassettes@fb5a49b (recorded: request id)",
        "cline/cline apps/examples/desktop-app/webview/lib/provider-key-urls.ts@21cb8d2",
        "steipete/CodexBar Sources/CodexBarCore/Providers/Mistral@27c7f33 (status page)",
    ],
};
/** Mistral's second API: keys of its own. */
const codestral = {
    ...mistral,
    id: "codestral",
    name: "Mistral Codestral",
    hosts: ["codestral.mistral.ai"],
    baseUrls: ["https://codestral.mistral.ai/v1"],
    wrongBaseUrls: [
        {
            url: "https://codestral.mistral.ai",
            reason: "version-missing",
            right: "https://codestral.mistral.ai/v1",
        },
    ],
    envKeys: ["CODESTRAL_API_KEY"],
    // The recordings are of api.mistral.ai.
    models: { path: "/models", provesKey: null, showsCallable: true },
    siblings: ["mistral"],
};
const deepseek = {
    id: "deepseek",
    name: "DeepSeek",
    kind: "vendor",
    hosts: ["api.deepseek.com"],
    baseUrls: ["https://api.deepseek.com", "https://api.deepseek.com/v1"],
    wrongBaseUrls: [
        { url: "https://platform.deepseek.com", reason: "dashboard-host", right: "https://api.deepseek.com" },
        { url: "https://chat.deepseek.com", reason: "dashboard-host", right: "https://api.deepseek.com" },
        // The API for Anthropic clients.
        { url: "https://api.deepseek.com/anthropic", reason: "endpoint-path", right: "https://api.deepseek.com" },
    ],
    apiPaths: ["", "/v1"],
    envKeys: ["DEEPSEEK_API_KEY"],
    keyPrefixes: ["sk-"],
    ownPrefixes: [],
    keyShape: "^sk-[A-Za-z0-9]{32,}$",
    models: { path: "/models", provesKey: true, showsCallable: true },
    proof: { method: "GET", url: "/user/balance", tells: "deepseek-balance" },
    responsesApi: null,
    requestIdHeader: "x-ds-trace-id",
    keysPage: "https://platform.deepseek.com/api_keys",
    statusPage: "https://status.deepseek.com",
    siblings: [],
    sources: [
        "anomalyco/models.dev providers/deepseek/provider.toml@f3fc692",
        "continuedev/continue core/llm/llms/Deepseek.ts@d0a3c0b",
        "praetorian-inc/titus pkg/rule/rules/deepseek.yml@369d8dc (keys)",
        "trufflesecurity/trufflehog pkg/detectors/deepseek@3ab759f (balance call)",
        "maruel/genai providers/deepseek/testdata/TestClient@66b63e6 (recorded: list with a good and a bad key)",
        "crmne/ruby_llm spec/fixtures/vcr_cassettes@fb5a49b (recorded: request id)",
        "cline/cline apps/examples/desktop-app/webview/lib/provider-key-urls.ts@21cb8d2",
        "steipete/CodexBar Sources/CodexBarCore/Providers/DeepSeek@27c7f33 (status page)",
    ],
};
const xai = {
    id: "xai",
    name: "xAI",
    kind: "vendor",
    hosts: ["api.x.ai", "us.api.x.ai"],
    baseUrls: ["https://api.x.ai/v1"],
    wrongBaseUrls: [
        { url: "https://console.x.ai", reason: "dashboard-host", right: "https://api.x.ai/v1" },
        { url: "https://api.x.ai", reason: "version-missing", right: "https://api.x.ai/v1" },
    ],
    apiPaths: ["/v1"],
    envKeys: ["XAI_API_KEY"],
    keyPrefixes: ["xai-"],
    ownPrefixes: ["xai-"],
    keyShape: "^xai-[A-Za-z0-9_-]{70,}$",
    // For a team without credits the sources differ: 403, or an empty list.
    models: { path: "/models", provesKey: true, showsCallable: true },
    proof: { method: "GET", url: "{base}/api-key", tells: "xai-key" },
    responsesApi: true,
    keysPage: "https://console.x.ai",
    statusPage: "https://status.x.ai",
    siblings: [],
    sources: [
        "vercel/ai packages/xai/src/xai-provider.ts@ed857f5",
        "charmbracelet/catwalk cmd/xai/main.go@64dad50",
        "praetorian-inc/titus pkg/rule/rules/xAI.yml@369d8dc (keys, list)",
        "trufflesecurity/trufflehog pkg/detectors/xai/xai.go@3ab759f (key call)",
        "crmne/ruby_llm spec/fixtures/vcr_cassettes@fb5a49b (recorded: POST /v1/responses)",
        "cline/cline apps/examples/desktop-app/webview/lib/provider-key-urls.ts@21cb8d2",
        "steipete/CodexBar Sources/CodexBarCore/Providers/XAI@27c7f33 (status page)",
    ],
};
const cohere = {
    id: "cohere",
    name: "Cohere",
    kind: "vendor",
    hosts: ["api.cohere.ai", "api.cohere.com"],
    baseUrls: ["https://api.cohere.ai/compatibility/v1", "https://api.cohere.com/compatibility/v1"],
    wrongBaseUrls: [
        {
            url: "https://dashboard.cohere.com",
            reason: "dashboard-host",
            right: "https://api.cohere.ai/compatibility/v1",
        },
        // The native API.
        {
            url: "https://api.cohere.com/v1",
            reason: "version-missing",
            right: "https://api.cohere.com/compatibility/v1",
        },
        {
            url: "https://api.cohere.com/v2",
            reason: "version-missing",
            right: "https://api.cohere.com/compatibility/v1",
        },
    ],
    apiPaths: ["/compatibility/v1"],
    envKeys: ["CO_API_KEY", "COHERE_API_KEY"],
    keyPrefixes: [],
    ownPrefixes: [],
    // Cohere documents the list of its native API only, in pages.
    models: { path: "/models?page_size=1000", provesKey: true, showsCallable: false },
    proof: { method: "GET", url: "/v1/models?page_size=1" },
    responsesApi: null,
    requestIdHeader: "x-debug-trace-id",
    keysPage: "https://dashboard.cohere.com/api-keys",
    siblings: [],
    sources: [
        "cohere-ai/cohere-developer-experience@e814c8a",
        "anomalyco/models.dev providers/cohere/provider.toml@f3fc692",
        "maruel/genai providers/cohere/testdata/TestClient@66b63e6 (recorded: native list with a good and a bad key)",
        "client code with live probes, repository not recorded (401 without a key on the compatible list)",
        "continuedev/continue gui/src/pages/AddNewModel/configs/providers.ts@d0a3c0b",
    ],
};
const perplexity = {
    id: "perplexity",
    name: "Perplexity",
    kind: "vendor",
    hosts: ["api.perplexity.ai"],
    // Sonar chat; the Agent and Responses API; the model gateway.
    baseUrls: [
        "https://api.perplexity.ai",
        "https://api.perplexity.ai/v1",
        "https://api.perplexity.ai/router/v1",
    ],
    wrongBaseUrls: [
        { url: "https://www.perplexity.ai", reason: "dashboard-host", right: "https://api.perplexity.ai" },
        {
            url: "https://api.perplexity.ai/chat/completions",
            reason: "endpoint-path",
            right: "https://api.perplexity.ai",
        },
    ],
    apiPaths: ["", "/v1", "/router/v1"],
    envKeys: ["PERPLEXITY_API_KEY"],
    keyPrefixes: ["pplx-"],
    ownPrefixes: ["pplx-"],
    keyShape: "^pplx-[A-Za-z0-9]{48,}$",
    // At the root there is no list, and the one below /v1 leaves the Sonar models out.
    models: { path: null, provesKey: null, showsCallable: false },
    responsesApi: true,
    requestIdHeader: "x-request-id",
    keysPage: "https://www.perplexity.ai/settings/api",
    statusPage: "https://status.perplexity.com",
    siblings: [],
    sources: [
        "vercel/ai packages/perplexity/src/perplexity-provider.ts@ed857f5",
        "perplexityai/perplexity-py api.md@3485870 (Responses API)",
        "https://docs.perplexity.ai/api-reference/gateway-models-get",
        "gitleaks/gitleaks config/gitleaks.toml@b58d3f1 (keys)",
        "crmne/ruby_llm spec/fixtures/vcr_cassettes@fb5a49b (recorded: GET /v1/models)",
        "maruel/genai README.md@66b63e6 (page of the keys)",
        "steipete/CodexBar Sources/CodexBarCore/Providers/Perplexity@27c7f33 (status page)",
    ],
};
const githubModels = {
    id: "github-models",
    name: "GitHub Models",
    kind: "vendor",
    hosts: ["models.github.ai", "models.inference.ai.azure.com"],
    baseUrls: ["https://models.github.ai/inference"],
    wrongBaseUrls: [],
    apiPaths: ["/inference"],
    envKeys: ["GITHUB_TOKEN"],
    // Not prefixes of its own: these tokens are for all of GitHub.
    keyPrefixes: ["github_pat_", "ghp_", "gho_", "ghs_"],
    ownPrefixes: [],
    models: { path: null, provesKey: null, showsCallable: false },
    responsesApi: null,
    statusPage: "https://www.githubstatus.com",
    siblings: [],
    retired: "GitHub shut it down on 2026-07-30",
    sources: [
        "https://github.com/orgs/community/discussions/203602",
        "https://github.blog/changelog/2026-07-01-github-models-is-being-fully-retired-on-july-30-2026/",
        "anomalyco/models.dev providers/github-models/provider.toml@f3fc692",
        "steipete/CodexBar Sources/CodexBarCore/Providers/Copilot@27c7f33 (status page)",
    ],
};
const VENDORS = [
    openai,
    azureOpenai,
    anthropic,
    gemini,
    mistral,
    codestral,
    deepseek,
    xai,
    cohere,
    perplexity,
    githubModels,
];

;// CONCATENATED MODULE: ./build/providers/table.js





/** All rows. The facts were taken down on 2026-11-20 from the sources beside each row; null means not sourced. */
const PROVIDERS = [...VENDORS, ...INFERENCE, ...REGIONS, ...GATEWAYS, ...SERVERS];

;// CONCATENATED MODULE: ./build/providers/lookup.js

/** The row whose API lives at this host name: any case, with or without one trailing dot, without a port. */
function findProviderByHost(host) {
    const lower = host.toLowerCase();
    const name = lower.endsWith(".") ? lower.slice(0, -1) : lower;
    return PROVIDERS.find((provider) => provider.hosts.some((pattern) => covers(pattern, name)));
}
/** Exact, or `*.suffix` for one or more labels in front of the suffix. */
function covers(pattern, name) {
    if (!pattern.startsWith("*."))
        return pattern === name;
    const suffix = pattern.slice(1);
    return name.endsWith(suffix) && name.slice(0, -suffix.length).split(".").every(isLabel);
}
function isLabel(text) {
    return /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/.test(text);
}
/** The row with this id or alias, in any case. */
function findProviderById(id) {
    const lower = id.toLowerCase();
    return PROVIDERS.find((provider) => provider.id === lower || provider.aliases?.includes(lower));
}
/** Whether a URL's path is a complete API root there, with or without slashes at its end. */
function isApiRoot(provider, path) {
    const segments = trimmed(path).split("/");
    return provider.apiPaths.some((root) => {
        const wanted = root.split("/");
        return (wanted.length === segments.length &&
            wanted.every((part, index) => (part === "*" ? segments[index] !== "" : part === segments[index])));
    });
}
/** The other base URLs that a refused key may belong to: other regions and plans of this provider, nearest first. */
function siblingBaseUrls(provider, baseUrl) {
    const current = trimmed(baseUrl).toLowerCase();
    const own = provider.baseUrls.includes(current) ? [] : provider.baseUrls.slice(0, 1);
    const others = provider.siblings.flatMap((id) => findProviderById(id)?.baseUrls.slice(0, 1) ?? []);
    return others.length === 0 ? [] : [...own, ...others].filter((url) => url !== current);
}
function trimmed(text) {
    let end = text.length;
    while (text[end - 1] === "/")
        end -= 1;
    return text.slice(0, end);
}

;// CONCATENATED MODULE: ./build/providers/keys.js


/** Stands inside every OpenAI key of the known forms (gitleaks/gitleaks config/gitleaks.toml@b58d3f1). */
const OPENAI_MARKER = "T3BlbkFJ";
/**
 * The provider that a whole key proves itself to be of: by its longest own prefix, else by OpenAI's inner marker.
 * A value with anything but printable ASCII in it is no whole key, and proves nothing.
 */
function providerOfKey(key) {
    if (/[^!-~]/.test(key))
        return undefined;
    const owner = longest(key, (provider) => provider.ownPrefixes);
    if (owner !== undefined)
        return owner.provider;
    return key.startsWith("sk-") && key.includes(OPENAI_MARKER) ? findProviderById("openai") : undefined;
}
/** What may be shown of a key: the longest known prefix that has something after it, else an empty text. */
function publicPrefix(key) {
    return longest(key, (provider) => provider.keyPrefixes)?.prefix ?? "";
}
function longest(key, prefixesOf) {
    return PROVIDERS.flatMap((provider) => prefixesOf(provider).map((prefix) => ({ provider, prefix })))
        .filter(({ prefix }) => key.length > prefix.length && key.startsWith(prefix))
        .sort((one, other) => other.prefix.length - one.prefix.length)[0];
}

;// CONCATENATED MODULE: ./build/providers/index.js






/***/ }),

/***/ 9353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ez: () => (/* binding */ REASONS)
/* harmony export */ });
/* unused harmony exports REASON_IDS, isReasonId */
const error = (title) => ({ level: "error", title });
const warning = (title) => ({ level: "warning", title });
const transient = (title) => ({ level: "error", transient: true, title });
/**
 * The closed set of reasons, in layer order. Ids are never renamed, never reused.
 * `network/dns` is transient only for a resolver that asks to try again, which its rule decides.
 */
const TABLE = {
    "config/no-target": error("There is nothing to check"),
    "config/missing": error("The config file does not exist"),
    "config/unreadable": error("The config file cannot be read"),
    "config/syntax": error("The config file has a syntax error"),
    "config/invalid-type": error("A setting has the wrong type or value"),
    "config/provider-undefined": error("The selected provider is not defined"),
    "config/provider-name-missing": error("A provider has no name"),
    "config/provider-reserved": error("A built-in provider cannot be redefined"),
    "config/profile-legacy": error("The profile is written in a form that is no longer read"),
    "config/profile-missing": error("The profile file does not exist"),
    "config/wire-api-unsupported": error("The wire API is not supported"),
    "config/auth-conflict": error("A provider has two kinds of authentication"),
    "config/env-key-missing": error("The provider names no source of a key"),
    "config/base-url-defaulted": error("The provider has no base URL, so its key would go to OpenAI"),
    "config/shadowed": warning("A setting is overruled by another one"),
    "config/project-ignored": warning("A setting of the project's config is ignored"),
    "config/env-ignored": warning("A variable is set that this client does not read"),
    "config/auth-unused": warning("A login is present that this provider does not use"),
    "config/auth-file-invalid": error("The login file cannot be used"),
    "config/key-inlined": warning("A key is written in the config file"),
    "config/unknown-field": warning("A setting is not known and is ignored"),
    "secret/missing": error("The API key is not set"),
    "secret/empty": error("The API key is empty"),
    "secret/withheld": warning("This event passes no secrets to the job"),
    "secret/edge-whitespace": error("The API key has white space around it"),
    "secret/inner-whitespace": error("The API key has white space inside"),
    "secret/invisible-characters": error("The API key has invisible characters"),
    "secret/non-ascii": error("The API key has characters outside ASCII"),
    "secret/quoted": error("The API key was saved with quotes or signs around it"),
    "secret/prefixed": error("More than the API key was saved"),
    "secret/placeholder": error("The API key is a placeholder"),
    "secret/unexpanded": error("The API key is an expression that nothing expanded"),
    "secret/masked": error("The API key is a masked copy"),
    "secret/truncated": error("The API key is cut off"),
    "secret/not-a-key": error("The value is not an API key"),
    "secret/other-provider": error("The API key belongs to another service"),
    "secret/unexpected": error("The API key is not the one that is meant here"),
    "secret/aged": warning("The secret is older than allowed"),
    "secret/shadowed": warning("Another secret of the same name wins"),
    "base-url/missing": error("There is no base URL"),
    "base-url/malformed": error("The base URL is not a valid URL"),
    "base-url/insecure": error("The base URL would send the key unencrypted"),
    "base-url/credentials": error("The base URL holds credentials"),
    "base-url/endpoint-path": error("The base URL ends in an endpoint's path"),
    "base-url/version-missing": warning("The base URL lacks its version path"),
    "base-url/version-doubled": error("The base URL has its version path twice"),
    "base-url/dashboard-host": error("The base URL is a web site, not the API"),
    "base-url/query": error("The base URL has a query or a fragment"),
    "base-url/key-mismatch": error("The API key and the base URL belong to different providers"),
    "base-url/not-allowed": error("The base URL's host may not receive the key"),
    "base-url/internal-address": error("The base URL points to an internal address"),
    "network/dns": error("The host name cannot be resolved"),
    "network/refused": error("The connection was refused"),
    "network/timeout": transient("No answer came in time"),
    "network/tls": error("The TLS connection failed"),
    "network/reset": transient("The connection was cut"),
    "network/proxy": error("The proxy failed"),
    "network/proxy-auth": error("The proxy wants other credentials"),
    "network/redirect": error("The server redirects elsewhere"),
    "route/not-found": error("The API is not at this path"),
    "route/html": error("A web page answered, not the API"),
    "route/not-openai": error("The answer is not that of an OpenAI-compatible API"),
    "route/models-unavailable": warning("The list of models is not available"),
    "auth/invalid-key": error("The API key was rejected"),
    "auth/revoked": error("The API key was revoked"),
    "auth/expired": error("The API key has expired"),
    "auth/not-received": error("The server received no API key"),
    "auth/organization": error("The key does not belong to this organization"),
    "auth/project": error("The key does not belong to this project"),
    "auth/ip-not-allowed": error("The key may not be used from this address"),
    "auth/scheme": error("The key was sent in a form the server does not take"),
    "auth/unproven": warning("Nothing proves that the API key is valid"),
    "access/permission": error("The key lacks a permission"),
    "access/region": error("The provider refuses this region"),
    "access/model": error("The key may not use this model"),
    "access/firewall": error("A firewall blocked the request"),
    "access/account-disabled": error("The account is disabled"),
    "access/client": error("The server refuses this client"),
    "access/verification": error("The account is not verified"),
    "quota/exhausted": error("The account has no credit left"),
    "quota/key-limit": error("The key's own budget is spent"),
    "rate/limited": transient("The rate limit is reached"),
    "rate/concurrency": transient("Too many requests run at once"),
    "service/unavailable": transient("The service is unavailable"),
    "service/overloaded": transient("The service is overloaded"),
    "service/error": transient("The service failed without saying why"),
    "service/retired": error("The service was shut down"),
    "model/not-listed": error("The model is not in the provider's list"),
    "model/near-miss": error("The model's id is misspelt"),
    "model/not-found": error("The model does not exist there"),
    "model/empty-list": error("The provider lists no models for this key"),
    "wire/responses-unsupported": error("The provider has no Responses API"),
    "wire/chat-unsupported": error("The provider has no Chat Completions API"),
    "wire/bad-response": error("The answer cannot be read"),
    "wire/stream-broken": error("The stream broke off"),
    "wire/tools-unsupported": error("The provider does not take tools"),
    "internal/error": error("Provider Preflight itself failed"),
};
const REASONS = TABLE;
/** All ids in layer order. */
const REASON_IDS = Object.keys(TABLE);
function isReasonId(text) {
    return Object.hasOwn(TABLE, text);
}


/***/ }),

/***/ 2381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ bySeverity)
/* harmony export */ });
const LEVELS = ["error", "warning", "notice"];
/** Errors first, then warnings, then notices; within a level in layer order, as they come. */
function bySeverity(findings) {
    return LEVELS.flatMap((level) => findings.filter((finding) => finding.level === level));
}


/***/ }),

/***/ 1191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ layerStates)
/* harmony export */ });
/* unused harmony export TARGET_LAYERS */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1633);

/** The layers that a target can pass; `internal` is our own fault and stands outside. */
const TARGET_LAYERS = _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .LAYERS */ .R.filter((layer) => layer !== "internal");
/** Statuses that a server gives only once it has looked at the key. A 404, a 429 or a 5xx may come before that. */
const KEY_WAS_READ = new Set([400, 402, 403, 422]);
/** Refusals by what stands before the API: whoever gives them has not looked at the key. */
const BEFORE_THE_KEY = new Set(["access/firewall", "access/region", "access/client"]);
function isSuccess(request) {
    return request.status !== null && request.status >= 200 && request.status < 300;
}
/** Faults of a 200 that was not understood: it may have been given to anyone. */
const NOT_UNDERSTOOD = new Set(["wire/bad-response", "model/empty-list"]);
function keyWasRead(request) {
    if (!request.authenticated || request.status === null)
        return false;
    return isSuccess(request) || KEY_WAS_READ.has(request.status);
}
function was(...purposes) {
    return (request) => request.authenticated && purposes.includes(request.purpose);
}
function keyWasJudged({ requests, findings }) {
    return requests.some(keyWasRead) && !findings.some(({ id }) => NOT_UNDERSTOOD.has(id));
}
/** Whether what was done could have found a fault of this layer. */
function wasJudged(layer, target) {
    const { requests } = target;
    const answered = requests.filter((request) => request.status !== null);
    switch (layer) {
        case "config":
        case "secret":
        case "base-url":
            return true;
        case "network":
        case "route":
            return answered.length > 0;
        case "auth":
            return keyWasJudged(target) && !target.findings.some(({ id }) => BEFORE_THE_KEY.has(id));
        case "access":
        case "rate":
        case "service":
            return keyWasJudged(target);
        // A list of models is given to accounts without credit too.
        case "quota":
            return requests.filter(isSuccess).some(was("key", "request"));
        case "model":
            return target.models.count !== null || answered.some(was("request"));
        case "wire":
            return answered.some(was("route", "request"));
        case "internal":
            return false;
    }
}
/**
 * How far the target came, layer by layer. Layers with findings show them; before the first failed layer,
 * those that were judged have passed; after it, and where nothing was sent, they were not reached. Where the tool itself failed, none has passed.
 */
function layerStates(target) {
    const errors = new Set(target.findings.filter((f) => f.level === "error").map((f) => f.layer));
    const warnings = new Set(target.findings.filter((f) => f.level === "warning").map((f) => f.layer));
    const firstFailed = _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .LAYERS */ .R.findIndex((layer) => errors.has(layer));
    return TARGET_LAYERS.map((layer, index) => {
        if (errors.has(layer))
            return { layer, state: "failed" };
        if (warnings.has(layer))
            return { layer, state: "warned" };
        const isBefore = firstFailed < 0 || index < firstFailed;
        const passed = isBefore && !errors.has("internal") && wasJudged(layer, target);
        return { layer, state: passed ? "passed" : "not reached" };
    });
}


/***/ }),

/***/ 9132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   x: () => (/* binding */ inlineMarkdown)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5678);
/* harmony import */ var _single_line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7356);


/** Characters that start or end an inline construct of GitHub Flavored Markdown. */
const INLINE = /[`*_[\]<>~$&#]/g;
/** What would start a block at the beginning of a line. */
const BLOCK_START = /^(\s*)([-+=]|\d+(?=[.)]))/;
const WORD_JOINER = "\u2060";
/**
 * Own words as inline Markdown that shows them unchanged. Pipes and backslashes become entities, which mean the
 * same inside and outside of tables. A word joiner after `@` and before digits after `#` stops mentions and issue
 * links: these are made from the rendered text, where a backslash is gone.
 */
function escapeMarkdown(text) {
    return (0,_single_line_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(text)
        .replaceAll("\\", "\u0000")
        .replace(INLINE, "\\$&")
        .replace(BLOCK_START, (_, space, mark) => space + blockEscape(mark))
        .replaceAll("://", "\\://")
        .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`)
        .replaceAll("@", `@${WORD_JOINER}`)
        .replace(/#(?=\d)/g, `#${WORD_JOINER}`)
        .replaceAll("|", "&#124;")
        .replaceAll("\u0000", "&#92;");
}
function blockEscape(mark) {
    return /\d/.test(mark) ? `${mark}${WORD_JOINER}` : `\\${mark}`;
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
/** A code span that shows the text unchanged, whatever is in it; at most `maximum` characters of it. */
function codeSpan(text, maximum = 300) {
    const content = (0,_single_line_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_single_line_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(text), maximum);
    if (content.trim() === "")
        return "(empty)";
    const ticks = "`".repeat(longestRun(content) + 1);
    const padding = /^[` ]|[` ]$/.test(content) ? " " : "";
    return `${ticks}${padding}${content}${padding}${ticks}`;
}
/** A fenced code block around lines of text. */
function fence(text) {
    const lines = text
        .split(/\r\n|[\r\n]/)
        .map(_single_line_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)
        .join("\n");
    const ticks = "`".repeat(Math.max(3, longestRun(lines) + 1));
    return `${ticks}text\n${lines}\n${ticks}`;
}
/**
 * A message with its quoted parts as code spans. Two spans side by side would share their back quotes, and the
 * text of the second could get out; a space keeps them apart.
 */
function inlineMarkdown(markup) {
    const parts = (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(markup);
    return parts
        .map((part, index) => {
        if (!part.quoted)
            return escapeMarkdown(part.text);
        return `${parts[index - 1]?.quoted === true ? " " : ""}${codeSpan(part.text)}`;
    })
        .join("");
}
/**
 * A cell of inline Markdown. Pipes are left only in code spans by now. Parsers differ about two backslashes before
 * a pipe (github/cmark-gfm#277), so a space keeps a backslash of the text from ours.
 */
function cell(inline) {
    return inline.replace(/(\\?)\|/g, (_, slash) => (slash === "" ? "\\|" : "\\ \\|"));
}
function row(cells) {
    return `| ${cells.map(cell).join(" | ")} |`;
}
/** The first two lines of a table; the rows follow it line by line. */
function tableHead(names) {
    return `${row(names)}\n|${" --- |".repeat(names.length)}`;
}
const tableRow = row;
/** A link with own words to an address of our own making. */
function link(words, url) {
    return `[${escapeMarkdown(words)}](${url})`;
}


/***/ }),

/***/ 7356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   pF: () => (/* binding */ singleLine)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3477);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5678);


/**
 * Text on one line that acts on no terminal and gives the runner no command. Reports are cleaned when they are
 * made; this is the second lock of the same door.
 */
function singleLine(text) {
    return (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .D)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X)(text, "shown"));
}
/** At most `maximum` UTF-16 units; what was cut ends in an ellipsis. Never splits a surrogate pair. */
function cut(text, maximum) {
    if (text.length <= maximum)
        return text;
    const kept = text.slice(0, maximum - 1);
    return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
/** A message as plain text on one line, quoted parts in back quotes. */
function plainLine(markup) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(markup)
        .map((part) => (part.quoted ? `\`${singleLine(part.text)}\`` : singleLine(part.text)))
        .join("");
}


/***/ }),

/***/ 3061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ markdownWithin),
  m: () => (/* binding */ toSummary)
});

// EXTERNAL MODULE: ./build/docs-url.js
var docs_url = __nccwpck_require__(7913);
// EXTERNAL MODULE: ./build/reasons.js
var reasons = __nccwpck_require__(9353);
// EXTERNAL MODULE: ./build/reporters/finding-order.js
var finding_order = __nccwpck_require__(2381);
// EXTERNAL MODULE: ./build/reporters/layer-states.js
var layer_states = __nccwpck_require__(1191);
// EXTERNAL MODULE: ./build/reporters/markdown.js
var markdown = __nccwpck_require__(9132);
// EXTERNAL MODULE: ./build/markup.js
var markup = __nccwpck_require__(5678);
// EXTERNAL MODULE: ./build/reporters/single-line.js
var single_line = __nccwpck_require__(7356);
;// CONCATENATED MODULE: ./build/reporters/pasteable.js


/** One command of those that our fixes name, perhaps fed by one `printf`; nothing chained, nothing substituted. */
const COMMAND = /^(?:printf [^;&|`<>]+ \| )?(?:codex|curl|export|gh|nslookup|ollama|openssl|provider-preflight|unset) (?:(?!\$\()[^;&|`<>])+$/;
/** A line of TOML (`base_url = "…"`), of YAML (`env-key: NAME`) or of a shell's environment (`NAME=…`). */
const SETTING = /^[\w.-]+(?: = |: |=)(?:(?!\$\()[^;&|`<>])+$/;
/**
 * The parts of a fix that are to be typed or pasted as they are. The forms are closed: foreign text in a fix, such
 * as a model's id, does not become a command that we seem to recommend.
 */
function pasteable(fix) {
    return (0,markup/* partsOf */.CI)(fix)
        .filter((part) => part.quoted)
        .map((part) => (0,single_line/* singleLine */.pF)(part.text))
        .filter((text) => COMMAND.test(text) || SETTING.test(text));
}

// EXTERNAL MODULE: ./build/reporters/words.js
var reporters_words = __nccwpck_require__(412);
;// CONCATENATED MODULE: ./build/reporters/summary.js








/** Bytes of UTF-8. The runner takes up to 1 MiB for a step; nobody reads that. */
const LARGEST = 64 * 1024;
/** Kept for the lines that say what was left out. */
const RESERVE = 512;
const MOST_FINDINGS = 10;
const LONGEST_SUPPORT = 4000;
const COLUMNS = ["Target", "Verdict", "Stopped at", "Host", "Key", "Requests"];
const NO_BREAK = "\u00A0";
/** A colour is seen before a word is read. */
const SIGNS = { pass: "✅", warn: "⚠️", fail: "❌", skip: "⏭️" };
const WORST_FIRST = ["fail", "warn", "skip", "pass"];
function bytes(text) {
    return new TextEncoder().encode(text).length;
}
function heading(report) {
    const { status, targets } = report;
    const [only] = targets;
    const what = targets.length === 1 && only !== undefined ? titleOf(only.verdict) : countOf(report);
    const retry = report.retryable ? ["A later run may pass without a change."] : [];
    return [`## ${SIGNS[status]} Provider Preflight ${reporters_words/* STATUS_WORDS */.ly[status]}${what}`, ...retry].join("\n\n");
}
function titleOf(verdict) {
    return verdict === "ok" ? "" : `: ${(0,markdown/* escapeMarkdown */.FV)(reasons/* REASONS */.ez[verdict].title)}`;
}
/** `: 3 of 4 targets`, of those that have the report's own status. */
function countOf({ status, targets, verdict }) {
    if (targets.length === 0)
        return titleOf(verdict);
    const alike = targets.filter((target) => target.status === status).length;
    const all = alike === targets.length ? "all" : `${alike} of`;
    return `: ${all} ${targets.length} targets`;
}
function keyCell(target) {
    const facts = (0,reporters_words/* keyFacts */.zS)(target);
    if (facts === undefined)
        return "none";
    const [length = "", ...rest] = facts;
    return [length, ...rest.map((fact) => (0,markdown/* codeSpan */.SS)(fact, 40))].join(", ");
}
function requestCell(target) {
    return target.requests.length === 0 ? "none" : `${target.requests.length} in ${(0,reporters_words/* requestTime */.D6)(target)} ms`;
}
function targetRow(target) {
    const host = (0,reporters_words/* hostOf */.w4)(target);
    const failed = (0,layer_states/* layerStates */.y)(target).find(({ state }) => state === "failed");
    const verdict = target.verdict === "ok" ? reporters_words/* STATUS_WORDS */.ly[target.status] : (0,markdown/* codeSpan */.SS)(target.verdict);
    return (0,markdown/* tableRow */.jD)([
        (0,markdown/* codeSpan */.SS)(target.name, 80),
        `${SIGNS[target.status]} ${verdict}`,
        failed?.layer ?? "",
        host === undefined ? "none" : (0,markdown/* codeSpan */.SS)(host, 80),
        keyCell(target),
        requestCell(target),
    ]);
}
/** Every layer with how it went, the one that failed in bold. */
function layerLine(target) {
    const words = (0,layer_states/* layerStates */.y)(target).map(({ layer, state }) => {
        const text = `${reporters_words/* STATE_SYMBOLS */.wd[state]}${NO_BREAK}${layer}`;
        return state === "failed" ? `**${text}**` : text;
    });
    return words.join(" · ");
}
function factLine(target) {
    const url = target.baseUrl === null ? "none" : (0,markdown/* codeSpan */.SS)(target.baseUrl.value, 120);
    const facts = [
        `Target ${(0,markdown/* codeSpan */.SS)(target.name, 80)}`,
        `base URL: ${url}`,
        `key: ${keyCell(target)}`,
        `requests: ${requestCell(target)}`,
    ];
    return `${facts.join(" · ")}.`;
}
function findingPart(finding) {
    const facts = [
        (0,markdown/* codeSpan */.SS)(finding.id),
        ...(finding.at === undefined ? [] : [`at ${(0,markdown/* codeSpan */.SS)((0,reporters_words/* originText */.CQ)(finding.at))}`]),
        ...(finding.retryable ? ["may heal by itself"] : []),
        (0,markdown/* link */.nf)("what it means", (0,docs_url/* docsUrl */.f)(finding.id)),
    ];
    const others = finding.alternatives.map((id) => (0,markdown/* link */.nf)(id, (0,docs_url/* docsUrl */.f)(id)));
    const lines = pasteable(finding.fix);
    return [
        `**${reporters_words/* LEVEL_SYMBOLS */.zY[finding.level]} ${(0,markdown/* escapeMarkdown */.FV)(finding.title)}** (${facts.join(", ")})`,
        (0,markdown/* inlineMarkdown */.x)(finding.why),
        `**Fix:** ${(0,markdown/* inlineMarkdown */.x)(finding.fix)}`,
        ...(lines.length === 0 ? [] : [(0,markdown/* fence */.EU)(lines.join("\n"))]),
        ...(others.length === 0 ? [] : [`The same evidence fits: ${others.join(", ")}.`]),
    ].join("\n\n");
}
/** Everything about one target; what is to be done stands first. */
function section(target, mostFindings) {
    const shown = (0,finding_order/* bySeverity */.N)(target.findings).slice(0, mostFindings).map(findingPart);
    const left = target.findings.length - shown.length;
    const support = target.support === "" || target.status !== "fail"
        ? []
        : ["For the provider's support (without the key):", (0,markdown/* fence */.EU)((0,single_line/* cut */.Jj)(target.support, LONGEST_SUPPORT))];
    return [
        layerLine(target),
        ...shown,
        ...(left === 0 ? [] : [`${left} more findings of this target are in the report.`]),
        factLine(target),
        ...support,
    ].join("\n\n");
}
function titledSection(target, mostFindings) {
    const title = `### ${SIGNS[target.status]} ${(0,markdown/* codeSpan */.SS)(target.name, 80)}${titleOf(target.verdict)}`;
    return `${title}\n\n${section(target, mostFindings)}`;
}
/** As many pieces, in order, as fit into the budget with a separator of two bytes at most. */
function fitting(pieces, budget) {
    let used = 0;
    const end = pieces.findIndex((piece) => (used += bytes(piece) + 2) > budget);
    return end < 0 ? pieces : pieces.slice(0, end);
}
function leftOut(all, shown, what) {
    return all === shown
        ? []
        : [`${all - shown} of ${all} ${what} are left out here; the report has them all.`];
}
/** The summary within limits: whole targets are left out, never a part of one. The worst come first. */
function markdownWithin(report, limits) {
    const [only] = report.targets;
    const parts = report.targets.length === 1 && only !== undefined
        ? [heading(report), ...single(only, limits)]
        : [heading(report), ...fleet(report, limits.largest - bytes(heading(report)), limits.mostFindings)];
    return `${parts.join("\n\n")}\n`;
}
/** A target whose findings are too long for the summary is told by its layers and facts alone. */
function single(target, { largest, mostFindings }) {
    const whole = section(target, mostFindings);
    if (bytes(whole) <= largest - RESERVE)
        return [whole];
    const rest = section({ ...target, findings: [], support: "" }, 0);
    return [rest, "The findings are left out here; the report has them all."];
}
function fleet(report, largest, mostFindings) {
    const targets = WORST_FIRST.flatMap((status) => report.targets.filter((target) => target.status === status));
    const budget = largest - RESERVE;
    const rows = targets.map(targetRow);
    const shownRows = fitting(rows, budget / 2);
    const table = targets.length === 0 ? [] : [[(0,markdown/* tableHead */.PP)(COLUMNS), ...shownRows].join("\n")];
    const sections = targets
        .filter((target) => target.findings.length > 0)
        .map((target) => titledSection(target, mostFindings));
    const shownSections = fitting(sections, budget - bytes(table.join("")));
    return [
        ...table,
        ...leftOut(rows.length, shownRows.length, "targets"),
        ...shownSections,
        ...leftOut(sections.length, shownSections.length, "targets with findings"),
    ];
}
/** The job summary: GitHub Flavored Markdown of at most 64 KiB. */
function toSummary(report) {
    return markdownWithin(report, { largest: LARGEST, mostFindings: MOST_FINDINGS });
}


/***/ }),

/***/ 412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ originText),
/* harmony export */   D6: () => (/* binding */ requestTime),
/* harmony export */   Jk: () => (/* binding */ STATUS_SYMBOLS),
/* harmony export */   ly: () => (/* binding */ STATUS_WORDS),
/* harmony export */   w4: () => (/* binding */ hostOf),
/* harmony export */   wd: () => (/* binding */ STATE_SYMBOLS),
/* harmony export */   zS: () => (/* binding */ keyFacts),
/* harmony export */   zY: () => (/* binding */ LEVEL_SYMBOLS)
/* harmony export */ });
/* harmony import */ var _single_line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7356);

const STATUS_WORDS = {
    pass: "passed",
    warn: "passed with warnings",
    fail: "failed",
    skip: "skipped",
};
const STATUS_SYMBOLS = {
    pass: "✓",
    warn: "!",
    fail: "✗",
    skip: "–",
};
const STATE_SYMBOLS = {
    passed: "✓",
    warned: "!",
    failed: "✗",
    // A minus sign: browsers break a line behind a dash, whatever space follows.
    "not reached": "−",
};
const LEVEL_SYMBOLS = { error: "✗", warning: "!", notice: "i" };
/** Where a value was read, as people write it: `path:line:column`, `$NAME`, `input name`. */
function originText(origin) {
    switch (origin.kind) {
        case "file":
            return (0,_single_line_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(`${origin.path}:${origin.line}:${origin.column}`);
        case "env":
            return (0,_single_line_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(`$${origin.name}`);
        case "input":
        case "default":
        case "event":
            return (0,_single_line_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(`${origin.kind} ${origin.name}`);
    }
}
/** Length, public prefix and fingerprint of the key, or undefined where there is none. */
function keyFacts(target) {
    const { key } = target;
    if (key === null)
        return undefined;
    const prefix = key.prefix === "" ? [] : [(0,_single_line_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(key.prefix)];
    return [`${key.length} characters`, ...prefix, (0,_single_line_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(key.fingerprint)];
}
/** Host and port of the base URL, or the value itself where it is not a URL; undefined where there is none. */
function hostOf(target) {
    const value = target.baseUrl?.value;
    if (value === undefined)
        return undefined;
    const host = URL.canParse(value) ? new URL(value).host : "";
    return (0,_single_line_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(host === "" ? value : host);
}
/** Milliseconds that the target's requests took together. */
function requestTime(target) {
    return target.requests.reduce((sum, request) => sum + request.durationMs, 0);
}


/***/ }),

/***/ 6426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ workspacePath)
/* harmony export */ });
/* harmony import */ var _single_line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7356);

/** A path relative to the workspace, with slashes, or undefined for any other: only these can be placed. */
function workspacePath(path) {
    const parts = (0,_single_line_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(path).split(/[/\\]/);
    const isElsewhere = /^(?:[/\\~]|[A-Za-z]:)/.test(path) || parts.includes("..");
    return isElsewhere || path === "" ? undefined : parts.filter((part) => part !== ".").join("/");
}


/***/ }),

/***/ 6361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ server),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   iX: () => (/* binding */ answeredWith),
/* harmony export */   oQ: () => (/* binding */ answered),
/* harmony export */   pG: () => (/* binding */ means)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5678);

/** The host, or words for it where nobody named one. */
function server(facts) {
    return facts.host ?? "the server";
}
/** `host` answered HTTP 401 (`code`) and said `words`. */
function answered(facts) {
    const status = facts.status === 0 ? "" : ` HTTP ${facts.status}`;
    const label = tellsMore(facts) ? ` (${facts.code})` : "";
    if (facts.said !== undefined)
        return `${server(facts)} answered${status}${label} and said ${facts.said}`;
    return `${server(facts)} answered${status}${label}${label === "" && !isGood(facts) ? " without giving a reason" : ""}`;
}
function isGood({ status }) {
    return status >= 200 && status < 300;
}
/** Some servers repeat the status as their code. */
function tellsMore(facts) {
    return facts.code !== undefined && (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .unquoted */ .qZ)(facts.code) !== String(facts.status);
}
/** For an answer that is the wrong kind of thing: `host` answered HTTP 200 with a web page that says `title`. */
function answeredWith(facts, thing) {
    const status = facts.status === 0 ? "" : ` HTTP ${facts.status}`;
    return `${server(facts)} answered${status} with ${thing}${facts.said === undefined ? "" : ` that says ${facts.said}`}`;
}
/** One sentence of what was answered and what it means. */
function means(facts, meaning) {
    return sentence(`${answered(facts)}: ${meaning}`);
}
/** Starts with a capital letter and ends with a full stop. */
function sentence(words) {
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}


/***/ }),

/***/ 1558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ malformation),
/* harmony export */   G: () => (/* binding */ MALFORMED)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2952);
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4505);


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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ pathFault)
/* harmony export */ });
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4505);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5678);
/* harmony import */ var _base_url_form_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1558);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6616);



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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SR: () => (/* binding */ refusedByProxy),
/* harmony export */   eQ: () => (/* binding */ endpointIncomplete),
/* harmony export */   lW: () => (/* binding */ addedByCodexAction)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5678);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8339);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6616);



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

/***/ 3007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ internalError)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5678);
/* harmony import */ var _answered_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6361);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6616);



/** Our own fault is never dressed as the user's. `name` is the error's class, never its message. */
const internalError = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("internal/error", {
    why: (facts) => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(`Provider Preflight stopped at a mistake of its own (${facts.name}), so nothing is known about the key`),
    fix: () => (0,_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(`report it at ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("https://github.com/provider-preflight/provider-preflight/issues")} with the version and the inputs but without the key, and set ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)("continue-on-error: true")} on this step until it is mended`),
});


/***/ }),

/***/ 8339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   bc: () => (/* binding */ subject),
/* harmony export */   mC: () => (/* binding */ isStandardInput),
/* harmony export */   yx: () => (/* binding */ storeAgain)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2145);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5678);


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

/***/ 6616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1633);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9353);


/** Gives a reason its words for one kind of evidence. Level and title are the reason's own. */
function rule(id, words) {
    const reason = _reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .ez[id];
    const layer = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .layerOf */ .Z)(id);
    const make = (facts, situation = {}) => ({
        id,
        layer,
        level: situation.level ?? reason.level,
        title: reason.title,
        why: words.why(facts, situation.at),
        fix: words.fix(facts, situation.at),
        ...(situation.at === undefined ? {} : { at: situation.at }),
        retryable: situation.retryable ?? reason.transient ?? false,
        alternatives: situation.alternatives ?? [],
    });
    return Object.assign(make, { id });
}


/***/ }),

/***/ 5610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ targetsMissing),
/* harmony export */   H7: () => (/* binding */ providersUnknown),
/* harmony export */   IJ: () => (/* binding */ defaultsNotTable),
/* harmony export */   KH: () => (/* binding */ fieldInvalid),
/* harmony export */   Li: () => (/* binding */ providersNotNamed),
/* harmony export */   XE: () => (/* binding */ targetsNone),
/* harmony export */   gm: () => (/* binding */ targetsTooMany),
/* harmony export */   hP: () => (/* binding */ fieldUnknown),
/* harmony export */   nq: () => (/* binding */ keyInTargets),
/* harmony export */   w_: () => (/* binding */ targetsSyntax),
/* harmony export */   x3: () => (/* binding */ fieldOfRun),
/* harmony export */   xp: () => (/* binding */ targetsNotTables)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5678);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6616);


const EXAMPLE = `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("[[targets]]")}, ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('name = "production"')}, ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('provider = "openai"')}`;
const targetsMissing = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/missing", {
    why: ({ path }) => `The targets file was given as ${path}, but nothing is there.`,
    fix: () => `Correct the path in ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("targets")} (relative paths start at the workspace), and run this step after the checkout.`,
});
const targetsSyntax = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/syntax", {
    why: ({ path, line, column, isRedefined }) => `${path} is not valid TOML from line ${line}, column ${column}${isRedefined ? ": a key or table is defined a second time" : ""}.`,
    fix: ({ isRedefined }) => isRedefined
        ? `Remove one of the two; every target begins with a header of its own, ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("[[targets]]")}.`
        : `Look at that place for a missing quote, bracket, ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("=")} or line break.`,
});
const targetsNone = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/no-target", {
    why: ({ path }) => `The targets file ${path} names no target.`,
    fix: () => `Add one line each: ${EXAMPLE}.`,
});
const targetsNotTables = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/invalid-type", {
    why: ({ path }) => `In ${path} ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("targets")} is something else than a list of tables.`,
    fix: () => `Begin every target with the header ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("[[targets]]")}, in double brackets.`,
});
const defaultsNotTable = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/invalid-type", {
    why: ({ path }) => `In ${path} ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("defaults")} is something else than a table.`,
    fix: () => `Write the header ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("[defaults]")} and the fields below it.`,
});
const targetsTooMany = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/invalid-type", {
    why: ({ maximum, count }) => `There are ${count} targets to check, and ${maximum} is the most.`,
    fix: () => "Split them, and run the gate once for each part, such as in a matrix.",
});
const fieldInvalid = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/invalid-type", {
    why: ({ field, expected }) => `${field} takes ${expected}, and something else stands there.`,
    fix: ({ field }) => `Correct ${field} there, or leave it out for its default.`,
});
const fieldUnknown = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/unknown-field", {
    why: ({ field }) => `A target has no field ${field}, so that it is ignored.`,
    fix: ({ field, near }) => near === undefined ? `Remove ${field}, or check its name.` : `Did you mean ${near}?`,
});
const fieldOfRun = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/unknown-field", {
    why: ({ field }) => `${field} belongs to the whole run, so that it is ignored in a target.`,
    fix: ({ field }) => `Give ${field} as an input of the step (a flag of ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("check")}) instead.`,
});
const keyInTargets = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/key-inlined", {
    why: () => `The targets file holds ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("api_key")}, where everybody who reads the file has it, and the gate does not use it.`,
    fix: () => `Revoke that key, keep the new one as a secret, and name its variable with ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('env_key = "MY_API_KEY"')}.`,
});
const providersUnknown = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/provider-undefined", {
    why: () => `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('provider = "*"')} means every provider of a Codex config, and no such config is given.`,
    fix: () => `Give ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("config")} with the path of a Codex config.toml, or name one provider.`,
});
const providersNotNamed = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)("config/no-target", {
    why: () => `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('provider = "*"')} means every provider that the config defines, and this one defines none.`,
    fix: () => `Add a table ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)("[model_providers.…]")} to the config, or name one provider.`,
});


/***/ }),

/***/ 944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ innerKeys),
/* harmony export */   g3: () => (/* binding */ hiddenForms),
/* harmony export */   q7: () => (/* binding */ keysIn),
/* harmony export */   ye: () => (/* binding */ maskForms),
/* harmony export */   z2: () => (/* binding */ coreOf)
/* harmony export */ });
/* unused harmony export secretPart */
/* harmony import */ var _peel_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5612);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5189);
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4505);



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


/***/ }),

/***/ 5714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

/**
 * A value that nothing prints: templates, JSON, console and inspect all show `***`.
 * `reveal()` is called where the key is judged, sent, masked or searched for, and nowhere else
 * (a test counts the files).
 */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    /** Length in characters as JavaScript counts them (UTF-16 units). */
    get length() {
        return this.#value.length;
    }
    /** `sha256:` and the first 12 hex digits of the SHA-256 of the UTF-8 bytes. */
    get fingerprint() {
        return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(this.#value, "utf8").digest("hex").slice(0, 12)}`;
    }
    toString() {
        return "***";
    }
    toJSON() {
        return "***";
    }
    [Symbol.for("nodejs.util.inspect.custom")]() {
        return "***";
    }
}


/***/ }),

/***/ 9781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ NotJson),
/* harmony export */   e: () => (/* binding */ JsonWalk)
/* harmony export */ });
/** Deeper nesting than any list needs. */
const DEEPEST = 64;
/** `-1.7976931348623157e+308` is the longest literal that anybody writes. */
const LONGEST_REST = 32;
const NAME_END = /[ \t\r\n]*:/y;
const SPACE = /[ \t\r\n]*/y;
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
/** Thrown where a text is no JSON, or is nested deeper than anything that we read. */
class NotJson extends Error {
}
/**
 * Reads JSON from front to back and builds nothing that nobody asks for: a hostile list of 4 MiB costs V8's own
 * parser some hundred MiB, for the hidden class of each object. Every method reads one value and throws `NotJson`.
 */
class JsonWalk {
    #text;
    #at = 0;
    #depth = 0;
    constructor(text) {
        this.#text = text;
        this.#pass(SPACE);
    }
    /** The first character of the next value; empty at the end. */
    get next() {
        return this.#text.charAt(this.#at);
    }
    /** Nothing is left but perhaps a literal or an escape that was cut: the text may go on as JSON. */
    get isAtEnd() {
        return this.#text.length - this.#at < LONGEST_REST;
    }
    /** Calls `visit` with each name, to read the value. */
    object(visit) {
        this.#list("{", "}", () => {
            const name = this.string();
            if (!this.#pass(NAME_END))
                throw new NotJson();
            this.#pass(SPACE);
            visit(name);
        });
    }
    /** Calls `visit` to read each item. */
    array(visit) {
        this.#list("[", "]", visit);
    }
    string() {
        const start = this.#at;
        const escaped = this.#passString();
        const raw = this.#text.slice(start, this.#at);
        this.#pass(SPACE);
        return escaped ? String(JSON.parse(raw)) : raw.slice(1, -1);
    }
    /** true, false, null or a number. */
    literal() {
        const start = this.#at;
        if (!this.#pass(LITERAL))
            throw new NotJson();
        const raw = this.#text.slice(start, this.#at);
        this.#pass(SPACE);
        return JSON.parse(raw);
    }
    skip() {
        if (this.next === "{")
            this.object(this.#skip);
        else if (this.next === "[")
            this.array(this.#skip);
        else if (this.next === '"') {
            this.#passString();
            this.#pass(SPACE);
        }
        else if (!this.#pass(LITERAL))
            throw new NotJson();
        else
            this.#pass(SPACE);
    }
    /** Throws where something follows the value. */
    end() {
        if (this.#at < this.#text.length)
            throw new NotJson();
    }
    #skip = () => {
        this.skip();
    };
    #list(open, close, visit) {
        this.#sign(open);
        this.#depth += 1;
        if (this.#depth > DEEPEST)
            throw new NotJson();
        if (this.next !== close) {
            visit();
            while (this.next === ",") {
                this.#sign(",");
                visit();
            }
        }
        this.#sign(close);
        this.#depth -= 1;
    }
    #sign(sign) {
        if (this.next !== sign)
            throw new NotJson();
        this.#at += 1;
        this.#pass(SPACE);
    }
    /** Whether there was an escape in it. */
    #passString() {
        if (this.next !== '"')
            throw new NotJson();
        let escaped = false;
        for (this.#at += 1; this.#at < this.#text.length; this.#at += 1) {
            const unit = this.#text.charCodeAt(this.#at);
            if (unit === 0x22) {
                this.#at += 1;
                return escaped;
            }
            if (unit < 0x20)
                throw new NotJson();
            if (unit !== 0x5c)
                continue;
            escaped = true;
            if (!this.#pass(ESCAPE))
                throw new NotJson();
            this.#at -= 1;
        }
        throw new NotJson();
    }
    #pass(pattern) {
        pattern.lastIndex = this.#at;
        if (!pattern.test(this.#text))
            return false;
        this.#at = pattern.lastIndex;
        return true;
    }
}


/***/ }),

/***/ 4383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   aO: () => (/* binding */ kindOfJson),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   rv: () => (/* binding */ startsLikeJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _json_walk_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9781);

/** Longer texts are no error; lists of models are read by `readModelList`. */
const LONGEST = 65_536;
/** What the text holds as JSON, or undefined where it is none, is cut off, is nested too deep or is too long. */
function parseJson(text) {
    const bare = withoutMark(text);
    const isJson = bare.length <= LONGEST && startsLikeJson(bare) && kindOfJson(bare) !== undefined;
    return isJson ? JSON.parse(bare) : undefined;
}
/** What a text of any length is as JSON; undefined where it is none. */
function kindOfJson(text) {
    const walk = new _json_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonWalk */ .e(withoutMark(text));
    const kind = walk.next === "{" ? "object" : walk.next === "[" ? "array" : "scalar";
    try {
        walk.skip();
        walk.end();
        return kind;
    }
    catch (error) {
        if (error instanceof _json_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .NotJson */ .a)
            return undefined;
        throw error;
    }
}
/** The text without a byte order mark and without white space at its start. */
function withoutMark(text) {
    return text.replace(/^[\uFEFF\s]+/, "");
}
function startsLikeJson(text) {
    return /^[[{"]/.test(text);
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 2631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QX: () => (/* binding */ FILE_CLIENTS),
/* harmony export */   ro: () => (/* binding */ CLIENTS),
/* harmony export */   y: () => (/* binding */ ANTHROPIC_VERSION)
/* harmony export */ });
/** Clients besides Codex that have a config file of their own. */
const FILE_CLIENTS = ["claude-code", "opencode", "aider", "litellm", "continue"];
const CLIENTS = ["codex", "codex-action", "openai-sdk", ...FILE_CLIENTS];
/** The version of Anthropic's API that its SDKs send (anthropics/anthropic-sdk-typescript src/client.ts@bfa9197). */
const ANTHROPIC_VERSION = "2023-06-01";


/***/ }),

/***/ 4838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ MOST_TARGETS)
/* harmony export */ });
/** How many targets a run may have. */
const MOST_TARGETS = 100;


/***/ }),

/***/ 7232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ faultOf)
/* harmony export */ });
/** The kind of an error of Octokit; never its text, which may hold the request with its token. */
function faultOf(error) {
    const status = numberAt(error, "status");
    if (status === 410)
        return "disabled";
    if (status === 429 || (status === 403 && isRateLimit(error)))
        return "limited";
    return status === 401 || status === 403 || status === 404 ? "forbidden" : "failed";
}
/** docs.github.com, Rate limits for the REST API: 403 or 429, with one of these headers. */
function isRateLimit(error) {
    const headers = fieldOf(fieldOf(error, "response"), "headers");
    return fieldOf(headers, "x-ratelimit-remaining") === "0" || fieldOf(headers, "retry-after") !== undefined;
}
function numberAt(value, name) {
    const field = fieldOf(value, name);
    return typeof field === "number" ? field : undefined;
}
function fieldOf(value, name) {
    if (typeof value !== "object" || value === null)
        return undefined;
    return Object.entries(value).find(([key]) => key === name)?.[1];
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9479);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
