import { ageWithoutToken, storeReader } from "../ask-stores.ts";
import type { ExitCode } from "../command.ts";
import type { Environment } from "../environment.ts";
import { writeReport } from "../files.ts";
import { wholeSecretGuard } from "../foreign-text.ts";
import { readEnvironment, silenceNode, SYSTEM_CLOCK } from "../host.ts";
import { INPUTS, isWrong, readInputs, type InputName, type Inputs, type RawInputs } from "../inputs.ts";
import { unquoted } from "../markup.ts";
import { networkOpener } from "../network-services.ts";
import { preflight } from "../preflight.ts";
import type { Report } from "../report.ts";
import { remember } from "../history-file.ts";
import { toJsonText } from "../reporters/json.ts";
import { toText } from "../reporters/text.ts";
import type { Secret } from "../secret.ts";
import { exitCodeOf } from "./exit-code.ts";
import { readFlags } from "./read-flags.ts";
import { readStandardInput } from "./standard-input.ts";
import { terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** Flags that may be given more than once; their values are joined as lines. */
const SEVERAL: readonly InputName[] = [
  "model",
  "config-override",
  "warn-on",
  "fail-on",
  "allowed-hosts",
  "report",
  "expect-fingerprint",
  "forbid-fingerprint",
];

/** The key and the tokens must not stand in an argument, which `ps` shows; issues are about runs. */
export const ONLY_IN_ACTIONS: readonly InputName[] = [
  "api-key",
  "secrets-token",
  "issue",
  "comment",
  "github-token",
];

/** The inputs of the action as flags; the key itself never, since `ps` shows arguments. */
const FLAGS = Object.fromEntries(
  INPUTS.filter((name) => !ONLY_IN_ACTIONS.includes(name)).map(
    (name) => [name, { type: "string", multiple: true }] as const,
  ),
);

const INSTEAD = {
  "api-key": "others could read the key in the list of processes, so give --env-key NAME, or --api-key-stdin",
  "secrets-token": "others could read the token in the list of processes, so give --secrets-token-env NAME",
};

const MAXIMUM_KEY = 1024 * 1024;

/** The gate at the terminal. */
export async function check(words: readonly string[]): Promise<ExitCode> {
  silenceNode();
  const { values, positionals } = readFlags(
    words,
    {
      ...FLAGS,
      json: { type: "boolean" },
      "api-key-stdin": { type: "boolean" },
      "secrets-token-env": { type: "string" },
    },
    INSTEAD,
  );
  if (positionals.length > 0)
    throw new UsageError("check takes flags only, and the key only by --env-key or --api-key-stdin.");
  const raw = await rawInputs(values);
  const inputs = readInputs(raw);
  if (isWrong(inputs)) {
    const problems = inputs.map(({ name, expected }) => `--${name} takes ${unquoted(expected)}`);
    throw new UsageError(`${problems.join("; ")}.`);
  }
  const secrets: Secret[] = [];
  const environment = readEnvironment(process.env, process.cwd());
  const report = await judge(inputs, environment, (found) => secrets.push(...found));
  const guard = wholeSecretGuard(secrets);
  const forgotten = remember(report, inputs, environment, (path, text) =>
    writeReport(process.cwd(), path, guard(text)),
  );
  if (forgotten !== undefined) warn(forgotten);
  const ageless = ageWithoutToken(inputs, environment);
  if (ageless !== undefined) warn(`the secret's age could not be read. ${ageless}`);
  return await publish(report, inputs, values["json"] === true, guard);
}

async function rawInputs(values: Readonly<Record<string, unknown>>): Promise<RawInputs> {
  const given = INPUTS.flatMap((name) => {
    const texts = values[name];
    if (!Array.isArray(texts)) return [];
    if (texts.length > 1 && !SEVERAL.includes(name))
      throw new UsageError(`--${name} can be given only once.`);
    return [[name, texts.join("\n")] as const];
  });
  const key = values["api-key-stdin"] === true ? { "api-key": await readStandardInput(MAXIMUM_KEY) } : {};
  return { ...Object.fromEntries(given), ...key, ...tokenFrom(values["secrets-token-env"]) };
}

function tokenFrom(name: unknown): RawInputs {
  if (typeof name !== "string") return {};
  const token = process.env[name] ?? "";
  if (token === "") throw new UsageError("--secrets-token-env names a variable that is not set.");
  return { "secrets-token": token };
}

function judge(
  inputs: Inputs,
  environment: Environment,
  hide: (found: readonly Secret[]) => void,
): Promise<Report> {
  return preflight(inputs, environment, {
    mask: hide,
    openNetwork: networkOpener(environment),
    readStore: storeReader(environment, (sentence) => {
      warn(`the secret's age could not be read. ${sentence}`);
    }),
    clock: SYSTEM_CLOCK,
  });
}

async function publish(
  report: Report,
  inputs: Inputs,
  json: boolean,
  guard: (text: string) => string,
): Promise<ExitCode> {
  process.stdout.write(guard(json ? toJsonText(report) : toText(report, terminal())));
  if (inputs.reports.length > 0) await writeReports(report, inputs.reports, guard);
  return exitCodeOf(report);
}

async function writeReports(
  report: Report,
  paths: readonly string[],
  guard: (text: string) => string,
): Promise<void> {
  const { reporterFor } = await import("../reporters/index.ts");
  for (const path of paths) {
    const reporter = reporterFor(path);
    if (reporter === undefined)
      warn("a report was not written: its path must end in .json, .sarif, .xml, .md or .html.");
    else if (!writeReport(process.cwd(), path, guard(reporter(report))))
      warn("a report was not written: the system refused its path; give --report one that can be written.");
  }
}

function warn(sentence: string): void {
  process.stderr.write(`provider-preflight: ${sentence}\n`);
}
