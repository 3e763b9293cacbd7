export const id = 548;
export const ids = [548];
export const modules = {

/***/ 6548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./build/files.js
var files = __webpack_require__(1983);
// EXTERNAL MODULE: ./build/codex/near.js
var codex_near = __webpack_require__(9600);
// EXTERNAL MODULE: ./build/host.js + 1 modules
var host = __webpack_require__(2160);
;// CONCATENATED MODULE: ./build/init/workflow.js
/** The name of a variable that a job can set and a secret can have. */
function isSecretName(name) {
    return /^[A-Za-z_][A-Za-z0-9_]{0,99}$/.test(name) && !/^GITHUB_/i.test(name);
}
/** A value that a workflow would evaluate. */
function isExpression(value) {
    return value.includes("${{");
}
const CHECKOUT = `      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
`;
/** A whole workflow: checks by hand, every night, and where a pull request changes what the gate reads. */
function workflowText(facts) {
    return `# Written by \`provider-preflight init\`: says whether the provider's key, base URL and model work.
name: Provider preflight
on:
  workflow_dispatch:
  schedule:
    - cron: "41 3 * * *"
permissions: {}
concurrency:
  group: provider-preflight
  cancel-in-progress: true
jobs:
  preflight:
    name: Preflight
    runs-on: ubuntu-24.04
    timeout-minutes: 5
${facts.readsFiles ? "    permissions:\n      contents: read # to read the config\n" : "    permissions: {}\n"}    steps:
${facts.readsFiles ? CHECKOUT : ""}${indented(stepText(facts), 6)}`;
}
/** The step alone, to paste into a job. */
function stepText({ inputs, secrets }) {
    const pairs = inputs.map(([name, value]) => `    ${name}: ${scalar(value)}\n`).join("");
    const variables = secrets.map((name) => `    ${name}: \${{ secrets.${name} }}\n`).join("");
    return [
        "- uses: provider-preflight/provider-preflight@v1\n",
        pairs === "" ? "" : `  with:\n${pairs}`,
        variables === "" ? "" : `  env:\n${variables}`,
    ].join("");
}
function indented(text, spaces) {
    return text.replace(/^(?=.)/gm, " ".repeat(spaces));
}
const PLAIN = /^[A-Za-z_./][\w./-]*$/;
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
/** A YAML scalar: JSON's strings are YAML's double-quoted ones, but for the three line ends that only YAML knows. */
function scalar(value) {
    if (PLAIN.test(value) && !WORDS.test(value))
        return value;
    return JSON.stringify(value).replace(/[\u007F-\u009F\u2028\u2029\uFEFF]/g, escaped);
}
function escaped(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// EXTERNAL MODULE: ./build/inputs.js + 2 modules
var build_inputs = __webpack_require__(3197);
// EXTERNAL MODULE: ./build/markup.js
var markup = __webpack_require__(5678);
// EXTERNAL MODULE: ./build/providers/index.js + 9 modules
var providers = __webpack_require__(4505);
// EXTERNAL MODULE: ./build/resolve-target.js + 2 modules
var resolve_target = __webpack_require__(3244);
// EXTERNAL MODULE: ./build/targets/jobs.js + 1 modules
var targets_jobs = __webpack_require__(8825);
// EXTERNAL MODULE: ./build/commands/read-flags.js
var read_flags = __webpack_require__(6873);
// EXTERNAL MODULE: ./build/commands/usage-error.js
var usage_error = __webpack_require__(5787);
;// CONCATENATED MODULE: ./build/commands/init.js











const NOT_SETTABLE = "the config reads the key from no variable that a workflow can set: its name may hold letters, digits and _ only.";
const TARGET = ".github/workflows/provider-preflight.yml";
const TAKEN = ["config", "provider", "client", "profile", "base-url", "env-key", "model", "targets"];
/** Prints, or with `--write` writes, a workflow that runs the gate for a config, a targets file or a provider. */
async function init(words) {
    (0,host/* silenceNode */.uU)();
    const { values, positionals } = (0,read_flags/* readFlags */.u)(words, {
        ...Object.fromEntries(TAKEN.map((name) => [name, { type: "string" }])),
        step: { type: "boolean" },
        write: { type: "boolean" },
    });
    if (positionals.length > 0)
        throw new usage_error/* UsageError */.e("init takes flags only.");
    const given = TAKEN.flatMap((name) => {
        const value = Object.entries(values).find(([flag]) => flag === name)?.[1];
        return typeof value === "string" ? [[name, value]] : [];
    });
    const facts = await factsOf(given);
    if (values["write"] === true)
        return write(workflowText(facts), facts);
    process.stdout.write(values["step"] === true ? stepText(facts) : workflowText(facts));
    process.stderr.write(nextSteps(facts));
    return 0;
}
async function factsOf(given) {
    const inputs = (0,build_inputs/* readInputs */.Ko)(Object.fromEntries(given));
    if ((0,build_inputs/* isWrong */.cG)(inputs)) {
        const problems = inputs.map(({ name, expected }) => `--${name} takes ${(0,markup/* unquoted */.qZ)(expected)}`);
        throw new usage_error/* UsageError */.e(`${problems.join("; ")}.`);
    }
    if (given.some(([, value]) => isExpression(value)))
        throw new usage_error/* UsageError */.e("init takes plain values: a workflow would evaluate what stands between ${{ and }}.");
    refuseUnknownProvider(given);
    const secrets = await variablesOf(inputs);
    return {
        inputs: given,
        secrets,
        readsFiles: given.some(([name]) => name === "config" || name === "targets"),
    };
}
/** Such a workflow could only fail. */
function refuseUnknownProvider(given) {
    const { provider, ...others } = Object.fromEntries(given);
    const isDefined = ["config", "targets", "base-url"].some((name) => Object.hasOwn(others, name));
    if (provider === undefined || isDefined || (0,providers/* findProviderById */.ve)(provider) !== undefined)
        return;
    const ids = providers/* PROVIDERS */.xq.map(({ id }) => id);
    const near = (0,codex_near/* nearest */.p)(provider, ids);
    throw new usage_error/* UsageError */.e(`--provider names none of the built-in table: ${near === undefined ? "" : `write ${near}, or `}give --base-url and --env-key too.`);
}
/** The variables that the clients read their keys from, by the rules of each client. */
async function variablesOf(inputs) {
    const environment = withoutKeys((0,host/* readEnvironment */.Qo)(process.env, process.cwd()));
    const jobs = await (0,targets_jobs/* jobsOf */.a)(inputs, environment);
    const names = await Promise.all(jobs.map((job) => variableOf(job, environment)));
    const found = [...new Set(names.flat())];
    if (!found.every(isSecretName))
        throw new usage_error/* UsageError */.e(NOT_SETTABLE);
    return found;
}
/** Only where a key is read from is asked: values of this machine must not choose it. */
function withoutKeys(environment) {
    const { HOME, USERPROFILE, CODEX_HOME, PATH } = environment.variables;
    return { ...environment, variables: { HOME, USERPROFILE, CODEX_HOME, PATH } };
}
async function variableOf({ inputs, problems }, environment) {
    if (problems.some(({ stops }) => stops))
        throw new usage_error/* UsageError */.e("the targets cannot be read; `provider-preflight check` says what is wrong with them.");
    const { target, findings } = await (0,resolve_target/* resolveTarget */.u)(inputs.target, environment);
    const isBroken = findings.some(({ level, layer }) => layer === "config" && level === "error");
    if (isBroken && target.keyExpectedAt === undefined)
        throw new usage_error/* UsageError */.e("the config cannot be used as it is; `provider-preflight check` says what is wrong with it.");
    const at = target.keyExpectedAt;
    if (at?.kind === "file" && !at.path.endsWith("auth.json"))
        throw new usage_error/* UsageError */.e(NOT_SETTABLE);
    return at?.kind === "env" ? [at.name] : [];
}
function write(text, facts) {
    const workspace = process.cwd();
    if ((0,host/* readEnvironment */.Qo)(process.env, workspace).readFile(`${workspace}/${TARGET}`).kind !== "absent")
        throw new usage_error/* UsageError */.e(`${TARGET} exists already; without --write the workflow is only printed.`);
    if (!(0,files/* writeReport */.u5)(workspace, TARGET, text))
        throw new usage_error/* UsageError */.e(`${TARGET} cannot be written here.`);
    process.stdout.write(`Written: ${TARGET}\n`);
    process.stderr.write(nextSteps(facts));
    return 0;
}
function nextSteps({ secrets }) {
    return secrets.map((name) => `Next: printf %s "$KEY" | gh secret set ${name}\n`).join("");
}


/***/ })

};
