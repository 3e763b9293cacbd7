/** A small fault, put into a copy of the project to see the tests of these cases turn red. */
export interface Mutant {
  /** What the fault is, in words. */
  readonly fault: string;
  /** Cases of docs/security.md that must fail with it. */
  readonly cases: readonly string[];
  /** `find` stands exactly once in `file`. */
  readonly edits: readonly { readonly file: string; readonly find: string; readonly replace: string }[];
}

const mutant = (
  cases: string,
  fault: string,
  ...edits: readonly (readonly [string, string, string])[]
): Mutant => ({
  fault,
  cases: cases.split(" "),
  edits: edits.map(([file, find, replace]) => ({ file, find, replace })),
});

const SECRET = "src/rules/secret.ts";
const KINDS = "src/rules/secret-kinds.ts";
const FORMS = "src/secret-forms.ts";
const BASE_URL = "src/rules/base-url.ts";
const FORM = "src/rules/base-url-form.ts";
const HOSTS = "src/rules/allowed-hosts.ts";
const EVENT = "src/event.ts";
const CLEAN = "src/clean-text.ts";
const PROXY = "src/network/proxy-choice.ts";
const READ = "src/signs/read-response.ts";
const FILES = "src/files.ts";
const CI = ".github/workflows/ci.yml";

/** No piece of a secret is looked for in anything that is shown. */
const BLIND: readonly (readonly [string, string, string])[] = [
  ["src/redaction.ts", "redact: (text) => withoutShapes(", "redact: (text) => text ?? withoutShapes("],
  ["src/redaction.ts", "[text, ...decodedViews(text)].some(", "[].some("],
  ["src/redaction.ts", "closed.runsIn(", "createWindows([]).runsIn("],
  ["src/redaction.ts", "return (text) => forms.reduce(", "return (text) => text ?? forms.reduce("],
];

export const MUTANTS: readonly Mutant[] = [
  mutant("A4 A20", "white space inside a key is passed over", [
    SECRET,
    "if (keys < 2 && white.count === 0)",
    "if (keys < 99)",
  ]),
  mutant("A5 A6", "invisible characters are passed over", [
    SECRET,
    "characters.invisibleIn(trimmed)",
    "characters.invisibleIn(trimmed.slice(0, 0))",
  ]),
  mutant("A7 A8", "letters outside ASCII are passed over", [
    SECRET,
    "characters.nonAsciiIn(core)",
    "characters.nonAsciiIn(core.slice(0, 0))",
  ]),
  mutant("A8 A9", "quotes around a key are passed over", [
    SECRET,
    "if (quotes !== undefined) found.push",
    'if (quotes === "signs") found.push',
  ]),
  mutant("A10", "a scheme before a key is passed over", [
    SECRET,
    "if (prefix !== undefined) found.push",
    'if (prefix !== undefined && prefix !== "scheme") found.push',
  ]),
  mutant("A11", "a name before a key is passed over", [
    SECRET,
    "if (prefix !== undefined) found.push",
    'if (prefix !== undefined && prefix !== "name") found.push',
  ]),
  mutant("A12", "a JSON file is taken for a key", [
    SECRET,
    "if (json !== undefined) return [words.prefixed",
    'if (json !== undefined && place.kind === "default") return [words.prefixed',
  ]),
  mutant("A13", "a masked copy is taken for a key", [
    KINDS,
    "if (isMasked(core))",
    "if (isMasked(core.slice(0, 0)))",
  ]),
  mutant("A14", "an unexpanded reference is taken for a key", [
    KINDS,
    "if (isUnexpanded(core))",
    "if (isUnexpanded(core.slice(0, 0)))",
  ]),
  mutant("A15", "a placeholder is taken for a key", [
    KINDS,
    "if (isPlaceholder(core) || isPlaceholder(visible))",
    "if (isPlaceholder(core.slice(0, 0)))",
  ]),
  mutant(
    "A15 A17 I8",
    "short and common words are masked",
    [FORMS, "const SHORTEST_MASK = 8;", "const SHORTEST_MASK = 1;"],
    [
      FORMS,
      "form.trim().length >= SHORTEST_MASK && !isPublicText(form) &&",
      "form.trim().length >= SHORTEST_MASK &&",
    ],
    [
      FORMS,
      "const lines = jsonStrings(raw) === undefined ? linesOf(raw) : [];",
      "const lines = linesOf(raw);",
    ],
  ),
  mutant("A9 A10 A11 A12 A20", "the key inside a wrong value is not masked", [
    FORMS,
    "[...whole, ...lines, ...keys, ...keys.filter(isMaskable).flatMap(encodedForms)]",
    "[...whole, ...lines, ...keys.flatMap(encodedForms).slice(0, 0)]",
  ]),
  mutant("A23", "an admin key is taken for any key", [
    KINDS,
    'core.startsWith("sk-admin-")',
    'core.startsWith("sk-none-")',
  ]),
  mutant(
    "A24",
    "the base URL or the job's token is taken for a key",
    [KINDS, "const equal = equalTo(core, context);", "const equal = undefined;"],
    [KINDS, "  const service = serviceOf(core, context);", "  const service = undefined;"],
  ),
  mutant(
    "B19",
    "every model of the list is shown, as it is",
    ["src/rules/judge-models.ts", "nearestModels(id, ids).ids", "ids"],
    ...BLIND,
  ),
  mutant("B12", "what cannot be published is not our own fault", [
    "src/action.ts",
    "await publish(crash, NOTHING_ELSE, guard);",
    "",
  ]),
  mutant("G7", "variables have a prototype", [
    "src/host.ts",
    "Object.create(null) as Variables",
    "{} as Variables",
  ]),
  mutant("B3", "a key that is written apart is not looked for", [
    "src/redaction.ts",
    ".some(({ start, end }) => end - start >= SHORTEST_PARTED)",
    ".some(() => false)",
  ]),
  mutant("B1 B3 B20", "nothing is taken out of foreign text", ...BLIND),
  mutant(
    "B5",
    "a syntax error quotes the file",
    ["src/codex/toml-file.ts", "configSyntax({ path: show(path),", "configSyntax({ path: code(text),"],
    [
      "src/codex/toml-file.ts",
      'import { stops, type Problem } from "./problem.ts";',
      'import { code } from "../markup.ts";\nimport { stops, type Problem } from "./problem.ts";',
    ],
    ...BLIND,
  ),
  mutant("B8", "credentials in a base URL are passed over", [
    BASE_URL,
    'if (url.username === "" && url.password === "") return',
    'if (url.username !== "nobody") return',
  ]),
  mutant(
    "B11",
    "Node's reports are written, with the key in the variables",
    [
      "src/host.ts",
      "process.report.reportOnUncaughtException = false;",
      "process.report.reportOnUncaughtException = true;",
    ],
    ["src/host.ts", "process.report.reportOnFatalError = false;", "process.report.writeReport();"],
    [
      "src/host.ts",
      "if (value !== undefined && values.has(value)) Reflect",
      'if (value !== undefined && values.has("")) Reflect',
    ],
  ),
  mutant(
    "B12 B13",
    "a crash tells the error's own words",
    [
      "src/crash.ts",
      'return CLASS_NAME.test(name) ? name : "Error";',
      "return error instanceof Error && CLASS_NAME.test(name) ? `${name} ${error.message}` : String(error);",
    ],
    ...BLIND,
  ),
  mutant("B17 A9 B8", "nothing is masked", [
    "src/github.ts",
    "secrets.flatMap(maskForms)",
    "secrets.slice(99).flatMap(maskForms)",
  ]),
  mutant(
    "B22",
    "any request id is shown as it came",
    [
      "src/describe.ts",
      'whereUntouched("requestId" in told ? told.requestId : undefined, PLAIN_REQUEST_ID, show)',
      '("requestId" in told ? (told.requestId ?? null) : null)',
    ],
    ...BLIND,
  ),
  mutant("B23", "a module prints by itself", [
    "src/version.ts",
    "export const VERSION",
    'console.log("");\nexport const VERSION',
  ]),
  mutant("C1 C7", "a stranger's base URL is taken like the workflow's", [
    BASE_URL,
    "return chosenByOthers && !isKnownHost(url)",
    'return chosenByOthers && !isKnownHost(url) && url.hostname === ""',
  ]),
  mutant("C2 C11", "any host counts as allowed where some are", [
    HOSTS,
    "return allowedHosts.some((entry) => entryCovers(entry.trim(), url));",
    'return allowedHosts.some((entry) => entryCovers(entry.trim(), url) || entry !== "");',
  ]),
  mutant("C3", "a known provider's host is refused too", [
    BASE_URL,
    "return chosenByOthers && !isKnownHost(url)",
    'return chosenByOthers && (!isKnownHost(url) || url.hostname !== "")',
  ]),
  mutant("C4", "events on other people's input are trusted", [
    EVENT,
    'if (name !== undefined && OTHER_PEOPLES_INPUT.has(name)) return "untrusted";',
    'if (name !== undefined && OTHER_PEOPLES_INPUT.has(name)) return "trusted";',
  ]),
  mutant("C5", "an event without a payload is trusted", [
    EVENT,
    'if (payload === undefined) return "untrusted";',
    'if (payload === undefined) return "trusted";',
  ]),
  mutant("C6", "the file's base URL wins over the workflow's", [
    "src/codex/select-provider.ts",
    "const baseUrl = options.baseUrl ?? ownBaseUrl(",
    "const baseUrl = ownBaseUrl(",
  ]),
  mutant("C9", "a backslash is let through", [
    FORM,
    'if (raw.includes("\\\\")) return "backslash";',
    'if (raw.includes("\\\\\\\\\\\\")) return "backslash";',
  ]),
  mutant("C10", "the spelling of a host counts", [
    HOSTS,
    'return host.toLowerCase().replace(/\\.$/, "");',
    "return host;",
  ]),
  mutant("C11", "the port of an allowed host does not count", [
    HOSTS,
    'return sameHost && (listed.port === url.port || (listed.port === "" && hostKind(host) === "loopback"));',
    'return sameHost && hostKind(host) !== "metadata";',
  ]),
  mutant(
    "C13",
    "white space in a URL is repaired in silence",
    [FORM, 'if (raw.trim() !== raw) return "edge-space";', ""],
    [FORM, 'if (/\\s/.test(raw)) return "space";', ""],
    [
      FORM,
      "export function malformation(raw: string): Malformation | undefined {",
      'export function malformation(given: string): Malformation | undefined {\n  const raw = given.replace(/\\s/g, "");',
    ],
  ),
  mutant(
    "C14",
    "a URL without its slashes is repaired in silence",
    [
      FORM,
      'return /^https?:\\/\\/[^/]/i.test(raw) ? undefined : "slashes";',
      'return /^https?:/i.test(raw) ? undefined : "slashes";',
    ],
    [FORM, 'if (scheme === undefined) return "no-scheme";', "if (scheme === undefined) return undefined;"],
  ),
  mutant(
    "C15",
    "plain http is taken",
    [BASE_URL, 'if (url.protocol !== "http:" || kind', 'if (url.protocol !== "gopher:" || kind'],
    [
      "src/network/addresses.ts",
      'if (rules.loopbackOnly && kindOf(address) !== "loopback") throw',
      'if (rules.loopbackOnly && kindOf(address) === "metadata") throw',
    ],
  ),
  mutant(
    "C16",
    "this machine itself is asked for through a proxy",
    [PROXY, "if (isLoopback(url.hostname)) return DIRECT;", ""],
    [
      "src/network/way.ts",
      'if (url.protocol === "http:") return openDirect(url, means, attempt);',
      'if (url.protocol === "http:" && chooseProxy(url, means.variables).kind === "direct") return openDirect(url, means, attempt);',
    ],
  ),
  mutant("C19", "an IPv4 address inside an IPv6 one is not seen", [
    "src/address.ts",
    "const embedded = embeddedAddress(address);",
    'const embedded = embeddedAddress(address.replace(/.*/s, "2a00::1"));',
  ]),
  mutant("C18", "a host is judged as it is spelled", [
    "src/address.ts",
    "const host = normaliseHost(hostname);",
    "const host = hostname;",
  ]),
  mutant("C19", "metadata addresses are names like any other", [
    BASE_URL,
    'if (kind === "metadata" || kind === "unspecified" || (kind === "private" && untrusted)) {',
    'if (kind === "private" && untrusted) {',
  ]),
  mutant("C20", "what a name leads to is not looked at", [
    "src/network/addresses.ts",
    "if (isRefused(address, rules.trust)) throw",
    'if (isRefused(address, "any")) throw',
  ]),
  mutant(
    "C22",
    "any scheme is taken",
    [FORM, "if (!/^https?$/i.test(scheme)) {", "if (!/^[a-z]+$/i.test(scheme)) {"],
    [
      FORM,
      'return /^https?:\\/\\/[^/]/i.test(raw) ? undefined : "slashes";',
      'return /^[a-z]+:/i.test(raw) ? undefined : "slashes";',
    ],
    [FORM, "if (!/^(?:[A-Za-z0-9_-]+", "if (false as boolean && !/^(?:[A-Za-z0-9_-]+"],
  ),
  mutant("C24", "the path of a base URL is not looked at", [
    BASE_URL,
    "const fault = pathFault(url);",
    'const fault = pathFault(new URL("/v1", url.origin));',
  ]),
  mutant(
    "C25",
    "a part that nothing has replaced is taken for a host",
    [
      FORM,
      'if (UNEXPANDED.test(raw)) return "unexpanded";',
      'if (UNEXPANDED.test(raw.slice(0, 0))) return "unexpanded";',
    ],
    [FORM, "if (!/^(?:[A-Za-z0-9_-]+", "if (false as boolean && !/^(?:[A-Za-z0-9_-]+"],
  ),
  mutant(
    "C28",
    "a port that cannot be is no fault",
    [FORM, "(Number(port) === 0 || Number(port) > 65_535)", "Number(port) > 999_999"],
    [FORM, 'if (!URL.canParse(raw)) return /:[^\\]@]*$/.test(authority) ? "port" : "unparsable";', ""],
  ),
  mutant("D1 B21", "a redirect is no fault of the network", [
    "src/signs/edges.ts",
    'status: [300, 301, 302, 303, 305, 306, 307, 308],\n    means: "network/redirect",',
    'status: [300, 301, 302, 303, 305, 306, 307, 308],\n    means: "route/not-found",',
  ]),
  mutant(
    "D2 E7",
    "any answer of the 200s and 300s is a success",
    [READ, "if (response.status !== 200) return", "if (response.status > 399) return"],
    [
      READ,
      "const isSuccess = response.status >= 200 && response.status < 300;\n  const verdict",
      "const isSuccess = response.status < 400;\n  const verdict",
    ],
  ),
  mutant("D3", "a page is taken for an answer", [
    READ,
    'if (error.shape === "html")\n    return { means: "route/html"',
    'if (error.shape === "html")\n    return { means: "ok"',
  ]),
  mutant("D4", "headers that ask for more are obeyed", [
    "src/network/send.ts",
    "if (status < 200) return true;",
    "if (raw.some((name) => /^(?:refresh|alt-svc)$/i.test(name.toString()))) return true;\n          if (status < 200) return true;",
  ]),
  mutant("D7", "certificates are not checked", [
    "src/network/sockets.ts",
    "rejectUnauthorized: true,",
    "rejectUnauthorized: false,",
  ]),
  mutant("D9", "whatever a proxy answers is a way through", [
    "src/network/tunnel.ts",
    "if (status >= 200 && status < 300) resolve(socket);",
    "if (status >= 200) resolve(socket);",
  ]),
  mutant("D10", "the proxy for http is used for https", [
    PROXY,
    'url.protocol === "https:" ? "https_proxy" : "http_proxy"',
    '"http_proxy"',
  ]),
  mutant("D11", "the upper case variable wins", [
    PROXY,
    "[name, name.toUpperCase()]",
    "[name.toUpperCase(), name]",
  ]),
  mutant("D12", "no_proxy is not read", [
    PROXY,
    "if (isListed(exempt, url.hostname, portOf(url))) return DIRECT;",
    "",
  ]),
  mutant("D15", "Node's own proxy switch takes ours away", [
    PROXY,
    "  const found = firstSet(",
    '  if (variables["NODE_USE_ENV_PROXY"] === "1") return DIRECT;\n  const found = firstSet(',
  ]),
  mutant("D16", "several addresses that refuse are no refusal", [
    "src/network/failure.ts",
    'codeOfSeveral(read(error, "errors"), depth) ?? ownCode(error) ??',
    "ownCode(new Error()) ??",
  ]),
  mutant("D17 E4 E6 H1", "nothing ends at the deadline", [
    "src/probe.ts",
    "return await Promise.race([exchange(request, means, attempt), interrupted]);",
    "return await exchange(request, means, attempt);",
  ]),
  mutant("E6", "a body that is cut counts as whole", [
    "src/probe.ts",
    'const succeeded = answer !== undefined && answer.status < 300;\n  return answer === undefined || succeeded ? failureOf(stage, error) : response(answer, limits, "cut");',
    "return answer === undefined ? failureOf(stage, error) : response(answer, limits);",
  ]),
  mutant("E8", "any JSON is a list of models", [
    "src/model-list.ts",
    'if (ids === undefined) return { kind: "other" };',
    'if (ids === undefined) return { kind: "list", ids: ["m"], isPartial: false };',
  ]),
  mutant(
    "E10",
    "only the beginning of a list is read, and nobody told",
    ["src/model-list.ts", "const MOST_MODELS = 110_000;", "const MOST_MODELS = 20;"],
    ["src/model-list.ts", "isPartial: ids.length > MOST_MODELS || hasMore", "isPartial: hasMore"],
  ),
  mutant("E11", "what is no HTTP fails nothing", [
    "src/policy.ts",
    'if (error !== undefined) return "fail";',
    'if (error !== undefined && error.id !== "wire/bad-response") return "fail";',
  ]),
  mutant(
    "E12",
    "an error in a 200 is not seen",
    [READ, "isSuccess && !error.isError", "isSuccess"],
    [
      READ,
      'if (error.shape === "empty") return',
      'if (isSuccessful(response)) return { means: "ok" };\n  if (error.shape === "empty") return',
    ],
    [
      READ,
      "function readList(",
      "function isSuccessful(response: ServerResponse): boolean {\n  return response.status === 200;\n}\n\nfunction readList(",
    ],
  ),
  mutant("E15", "trailers are read as part of the body", [
    "src/network/send.ts",
    "onComplete: () => {",
    "onComplete: (trailers: unknown) => {\n          attempt.answer?.body.add(Buffer.from(String(trailers)));",
  ]),
  mutant("G2 G11", "links out of the workspace are read", [
    FILES,
    "if (isInside(workspace, absolute) && !isInside(realpathSync(workspace), realpathSync(absolute)))\n      return refuse",
    'if (workspace === "")\n      return refuse',
  ]),
  mutant("G3", "what is no regular file counts as an empty one", [
    FILES,
    'if (!state.isFile()) return { kind: "unreadable", path, reason: "not-regular" };',
    'if (!state.isFile()) return { kind: "text", path, text: "" };',
  ]),
  mutant("G4", "files of any size are read", [
    FILES,
    "const MAXIMUM_BYTES = 256 * 1024;",
    "const MAXIMUM_BYTES = 64 * 1024 * 1024;",
  ]),
  mutant(
    "G5",
    "other encodings are guessed",
    [FILES, "fatal: true, ignoreBOM: true", "fatal: false, ignoreBOM: true"],
    [FILES, 'if (text.includes("\\0")) return', 'if (text === "") return'],
  ),
  mutant("G6", "what the TOML parser throws is not caught", [
    "src/codex/settings.ts",
    "  } catch (error) {\n    if (!(error instanceof TomlError))",
    "  } catch (error) {\n    throw error;\n    if (!(error instanceof TomlError))",
  ]),
  mutant("G7", "names of the prototype are providers", [
    "src/codex/select-provider.ts",
    "if (table === undefined && !BUILT_IN_IDS.includes(id.value)) {",
    "if (table === undefined && !BUILT_IN_IDS.includes(id.value) && !(id.value in {})) {",
  ]),
  mutant("G8", "types of settings are not looked at", [
    "src/codex/validate.ts",
    "return typeName(value) === expected;",
    "return true;",
  ]),
  mutant("H2", "a process that ends early has passed", [
    "src/main.ts",
    "process.exitCode = 1;",
    "process.exitCode = 0;",
  ]),
  mutant("H3", "the documents are silent about the limit of a step", [
    "SECURITY.md",
    "timeout-minutes",
    "a limit",
  ]),
  mutant(
    "H5",
    "a reader that has gone is a crash with its stack",
    [
      "src/last-resort.ts",
      "if (isClosedPipe(error)) return;",
      'if (isClosedPipe(error)) {\n      process.stderr.write(error instanceof Error ? (error.stack ?? "") : "");\n      return;\n    }',
    ],
    [
      "src/last-resort.ts",
      'process.on("uncaughtException", report);',
      'process.on("uncaughtException", report);\n  process.stdout.on("error", report);',
    ],
  ),
  mutant("H7", "the deadline goes by the wall clock", [
    "src/host.ts",
    "elapsed: () => performance.now(),",
    "elapsed: () => Date.now(),",
  ]),
  mutant("H8", "the oldest Node is not tested", [CI, 'node: ["20", "22", "24"]', 'node: ["22", "24"]']),
  mutant("H9", "a body of any size is kept", [
    "src/network/body.ts",
    "{ wire: 1024 * 1024,",
    "{ wire: 1024 * 1024 * 1024,",
  ]),
  mutant("I1", "a fork's pull request is not recognised", [
    EVENT,
    '? "fork-pull-request" : undefined;',
    "? undefined : undefined;",
  ]),
  mutant("I2", "Dependabot is not recognised", [
    EVENT,
    'if (byDependabot && DEPENDABOT_EVENTS.has(event.name)) return "dependabot";',
    "",
  ]),
  mutant(
    "I4",
    "nothing is said of environments",
    ["src/rules/secret-words.ts", 'the job needs ${code("environment: NAME")}', "the job lacks it"],
    ["src/rules/secret-words.ts", 'if only ${code("gh secret list --env NAME")} has it, ', ""],
  ),
  mutant("I5", "outside a runner the summary is written somewhere", [
    "src/github.ts",
    'if ((process.env["GITHUB_STEP_SUMMARY"] ?? "") === "") return true;',
    'if ((process.env["GITHUB_STEP_SUMMARY"] ?? "") === "") throw new RangeError();',
  ]),
  mutant(
    "I6",
    "GitHub is asked with the key for want of a token",
    [
      "src/preflight.ts",
      "const { secretsToken } = inputs;",
      "const secretsToken = inputs.secretsToken ?? inputs.target.apiKey?.value;",
    ],
    [
      "src/preflight.ts",
      'const name = secret.name ?? (from?.kind === "env" ? from.name : undefined);',
      'const name = "A_NAME";',
    ],
    ["src/tracking/address.ts", "if (owner === undefined || repository === undefined) return undefined;", ""],
  ),
  mutant("I7", "the variables of the job are printed", [
    "src/action.ts",
    "  silenceNode();\n  const secrets",
    '  silenceNode();\n  process.stdout.write(`${process.env["GH_TOKEN"] ?? ""}\\n`);\n  const secrets',
  ]),
  mutant("I10", "places are written as compilers write them", [
    "src/reporters/words.ts",
    "return singleLine(`${origin.path}:${origin.line}:${origin.column}`);",
    "return `x\\n${origin.path}(${origin.line},${origin.column}): error TS1: x`;",
  ]),
  mutant("J1", "CI does not compare dist with what is built", [
    ".ci/run",
    "  step git diff --exit-code --stat -- dist\n",
    "",
  ]),
  mutant("J3", "a dependency floats", ["package.json", '"undici": "6.29.1"', '"undici": "^6.29.1"']),
  mutant("J5", "the action runs something before", [
    "action.yml",
    "  main: dist/index.js",
    "  main: dist/index.js\n  pre: dist/index.js",
  ]),
  mutant("J6", "a workflow puts foreign text into a shell", [
    CI,
    "      - run: .ci/run",
    "      - run: echo ${{ github.event.pull_request.title }}",
  ]),
  mutant("J7", "an action is pinned by a tag that can move", [
    CI,
    "actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0",
    "actions/setup-node@v7",
  ]),
  mutant("J8", "a release is not attested", [
    CI,
    "      - run: .ci/run",
    "      - run: gh release create v1",
  ]),
  mutant("J9", "text is evaluated", [
    "src/version.ts",
    "export const VERSION",
    'eval("0");\nexport const VERSION',
  ]),
  mutant(
    "K2 K7b",
    "commands in foreign text are left as they are",
    [CLEAN, 'return text.replace(/^(\\s*):(?=:)/, "$1\\\\:").replaceAll("#[", "#\\\\[");', "return text;"],
    ["src/reporters/text.ts", 'return line.replace(/^(\\s*)::/u, "$1·::");', "return line;"],
  ),
  mutant(
    "K1 K5",
    "control characters are left as they are",
    [CLEAN, '.replace(ESCAPE_SEQUENCES, "")', ""],
    [CLEAN, '.replace(SPACES, " ")', ""],
  ),
  mutant(
    "K6",
    "characters that reorder are left as they are",
    [CLEAN, '.replace(BIDI, (control) => (reordering === "shown" ? visibleEscape(control) : ""))', ""],
    [CLEAN, '.replace(INVISIBLE, "")', ""],
  ),
  mutant("K7 K10", "foreign text is not marked as quoted", [
    "src/markup.ts",
    'return `${OPEN}${text.replace(MARKS, "")}${CLOSE}` as Shown;',
    'return text.replace(MARKS, "") as Shown;',
  ]),
  mutant("K8", "every model of a list is told", [
    "src/rules/judge-models.ts",
    "nearestModels(id, ids).ids",
    "ids",
  ]),
  mutant("K11", "outputs get a second name", [
    "src/github.ts",
    "core.setOutput(name, value);",
    "core.setOutput(`${name}-of`, value);",
  ]),
  mutant("K12", "per cent signs are escaped twice", [
    "src/github.ts",
    "write[level](message, {",
    'write[level](message.replaceAll("%", "%25"), {',
  ]),
  mutant("K13", "the summary may be of any size", [
    "src/reporters/summary.ts",
    "const LARGEST = 64 * 1024;",
    "const LARGEST = 64 * 1024 * 1024;",
  ]),
];
