/** What a workflow that runs the gate needs to say. */
export interface WorkflowFacts {
  /** Inputs of the action, in their order; values as they are. */
  readonly inputs: readonly (readonly [name: string, value: string])[];
  /** Variables that hold keys; the secrets in GitHub have the same names. */
  readonly secrets: readonly string[];
  /** The gate reads files of the repository. */
  readonly readsFiles: boolean;
}

/** The name of a variable that a job can set and a secret can have. */
export function isSecretName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]{0,99}$/.test(name) && !/^GITHUB_/i.test(name);
}

/** A value that a workflow would evaluate. */
export function isExpression(value: string): boolean {
  return value.includes("${{");
}

const CHECKOUT = `      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
`;

/** A whole workflow: checks by hand, every night, and where a pull request changes what the gate reads. */
export function workflowText(facts: WorkflowFacts): string {
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
export function stepText({ inputs, secrets }: WorkflowFacts): string {
  const pairs = inputs.map(([name, value]) => `    ${name}: ${scalar(value)}\n`).join("");
  const variables = secrets.map((name) => `    ${name}: \${{ secrets.${name} }}\n`).join("");
  return [
    "- uses: provider-preflight/provider-preflight@v1\n",
    pairs === "" ? "" : `  with:\n${pairs}`,
    variables === "" ? "" : `  env:\n${variables}`,
  ].join("");
}

function indented(text: string, spaces: number): string {
  return text.replace(/^(?=.)/gm, " ".repeat(spaces));
}

const PLAIN = /^[A-Za-z_./][\w./-]*$/;
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A YAML scalar: JSON's strings are YAML's double-quoted ones, but for the three line ends that only YAML knows. */
function scalar(value: string): string {
  if (PLAIN.test(value) && !WORDS.test(value)) return value;
  return JSON.stringify(value).replace(/[\u007F-\u009F\u2028\u2029\uFEFF]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
