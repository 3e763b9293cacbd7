import type { ExitCode } from "../command.ts";
import type { Environment } from "../environment.ts";
import { writeReport } from "../files.ts";
import { nearest } from "../codex/near.ts";
import { readEnvironment, silenceNode } from "../host.ts";
import { isExpression, isSecretName, stepText, workflowText, type WorkflowFacts } from "../init/workflow.ts";
import { isWrong, readInputs, type Inputs } from "../inputs.ts";
import { unquoted } from "../markup.ts";
import { findProviderById, PROVIDERS } from "../providers/index.ts";
import { resolveTarget } from "../resolve-target.ts";
import { jobsOf } from "../targets/jobs.ts";
import type { Job } from "../targets/job.ts";
import { readFlags } from "./read-flags.ts";
import { UsageError } from "./usage-error.ts";

const NOT_SETTABLE =
  "the config reads the key from no variable that a workflow can set: its name may hold letters, digits and _ only.";
const TARGET = ".github/workflows/provider-preflight.yml";
const TAKEN = ["config", "provider", "client", "profile", "base-url", "env-key", "model", "targets"] as const;

/** Prints, or with `--write` writes, a workflow that runs the gate for a config, a targets file or a provider. */
export async function init(words: readonly string[]): Promise<ExitCode> {
  silenceNode();
  const { values, positionals } = readFlags(words, {
    ...Object.fromEntries(TAKEN.map((name) => [name, { type: "string" }] as const)),
    step: { type: "boolean" },
    write: { type: "boolean" },
  });
  if (positionals.length > 0) throw new UsageError("init takes flags only.");
  const given = TAKEN.flatMap((name) => {
    const value: unknown = Object.entries(values).find(([flag]) => flag === name)?.[1];
    return typeof value === "string" ? [[name, value] as const] : [];
  });
  const facts = await factsOf(given);
  if (values["write"] === true) return write(workflowText(facts), facts);
  process.stdout.write(values["step"] === true ? stepText(facts) : workflowText(facts));
  process.stderr.write(nextSteps(facts));
  return 0;
}

async function factsOf(
  given: readonly (readonly [(typeof TAKEN)[number], string])[],
): Promise<WorkflowFacts> {
  const inputs = readInputs(Object.fromEntries(given));
  if (isWrong(inputs)) {
    const problems = inputs.map(({ name, expected }) => `--${name} takes ${unquoted(expected)}`);
    throw new UsageError(`${problems.join("; ")}.`);
  }
  if (given.some(([, value]) => isExpression(value)))
    throw new UsageError(
      "init takes plain values: a workflow would evaluate what stands between ${{ and }}.",
    );
  refuseUnknownProvider(given);
  const secrets = await variablesOf(inputs);
  return {
    inputs: given,
    secrets,
    readsFiles: given.some(([name]) => name === "config" || name === "targets"),
  };
}

/** Such a workflow could only fail. */
function refuseUnknownProvider(given: readonly (readonly [(typeof TAKEN)[number], string])[]): void {
  const { provider, ...others } = Object.fromEntries(given);
  const isDefined = ["config", "targets", "base-url"].some((name) => Object.hasOwn(others, name));
  if (provider === undefined || isDefined || findProviderById(provider) !== undefined) return;
  const ids = PROVIDERS.map(({ id }) => id);
  const near = nearest(provider, ids);
  throw new UsageError(
    `--provider names none of the built-in table: ${near === undefined ? "" : `write ${near}, or `}give --base-url and --env-key too.`,
  );
}

/** The variables that the clients read their keys from, by the rules of each client. */
async function variablesOf(inputs: Inputs): Promise<readonly string[]> {
  const environment = withoutKeys(readEnvironment(process.env, process.cwd()));
  const jobs = await jobsOf(inputs, environment);
  const names = await Promise.all(jobs.map((job) => variableOf(job, environment)));
  const found = [...new Set(names.flat())];
  if (!found.every(isSecretName)) throw new UsageError(NOT_SETTABLE);
  return found;
}

/** Only where a key is read from is asked: values of this machine must not choose it. */
function withoutKeys(environment: Environment): Environment {
  const { HOME, USERPROFILE, CODEX_HOME, PATH } = environment.variables;
  return { ...environment, variables: { HOME, USERPROFILE, CODEX_HOME, PATH } };
}

async function variableOf({ inputs, problems }: Job, environment: Environment): Promise<string[]> {
  if (problems.some(({ stops }) => stops))
    throw new UsageError(
      "the targets cannot be read; `provider-preflight check` says what is wrong with them.",
    );
  const { target, findings } = await resolveTarget(inputs.target, environment);
  const isBroken = findings.some(({ level, layer }) => layer === "config" && level === "error");
  if (isBroken && target.keyExpectedAt === undefined)
    throw new UsageError(
      "the config cannot be used as it is; `provider-preflight check` says what is wrong with it.",
    );
  const at = target.keyExpectedAt;
  if (at?.kind === "file" && !at.path.endsWith("auth.json")) throw new UsageError(NOT_SETTABLE);
  return at?.kind === "env" ? [at.name] : [];
}

function write(text: string, facts: WorkflowFacts): ExitCode {
  const workspace = process.cwd();
  if (readEnvironment(process.env, workspace).readFile(`${workspace}/${TARGET}`).kind !== "absent")
    throw new UsageError(`${TARGET} exists already; without --write the workflow is only printed.`);
  if (!writeReport(workspace, TARGET, text)) throw new UsageError(`${TARGET} cannot be written here.`);
  process.stdout.write(`Written: ${TARGET}\n`);
  process.stderr.write(nextSteps(facts));
  return 0;
}

function nextSteps({ secrets }: WorkflowFacts): string {
  return secrets.map((name) => `Next: printf %s "$KEY" | gh secret set ${name}\n`).join("");
}
