import { crashReport, reportOf } from "./crash.ts";
import { writeReport } from "./files.ts";
import type { Environment } from "./environment.ts";
import { wholeSecretGuard } from "./foreign-text.ts";
import { annotate, mask, readRunnerInputs, warn, writeOutputs, writeSummary } from "./github.ts";
import { remember } from "./history-file.ts";
import { forget, readEnvironment, silenceNode, SYSTEM_CLOCK } from "./host.ts";
import { isWrong, readInputs, type Inputs } from "./inputs.ts";
import { code } from "./markup.ts";
import { networkOpener } from "./network-services.ts";
import { preflight } from "./preflight.ts";
import type { Report } from "./report.ts";
import { toAnnotations } from "./reporters/annotations.ts";
import { outputsOf } from "./reporters/outputs.ts";
import { toSummary } from "./reporters/summary.ts";
import { toText } from "./reporters/text.ts";
import { inputInvalid, tokenMissing } from "./rules/target.ts";
import { Secret } from "./secret.ts";
import { ageWithoutToken, storeReader } from "./ask-stores.ts";
import { tell } from "./tell.ts";

interface Wanted {
  readonly reports: readonly string[];
  readonly summary: boolean;
}

const AGE_UNKNOWN = "The secret's age could not be read";
const NOTHING_ELSE: Wanted = { reports: [], summary: true };

/** One run of the action: reads, judges, publishes. The exit code stays 1 unless a report says otherwise. */
export async function runAction(): Promise<void> {
  silenceNode();
  const secrets: Secret[] = [];
  const hide = (found: readonly Secret[]): void => {
    secrets.push(...found);
    mask(found);
    forget(found);
  };
  const raw = readRunnerInputs();
  const inputs = readInputs(raw);
  const judged = await judgeSafely(inputs, new Secret(raw["api-key"] ?? ""), hide);
  const guard = wholeSecretGuard(secrets);
  const report = await publishSafely(judged, isWrong(inputs) ? NOTHING_ELSE : inputs, guard);
  if (report.status !== "fail") process.exitCode = 0;
  if (isWrong(inputs)) return;
  const environment = readEnvironment(process.env, process.cwd());
  rememberRun(report, inputs, environment, guard);
  const ageless = ageWithoutToken(inputs, environment);
  if (ageless !== undefined) warn(AGE_UNKNOWN, ageless);
  for (const [title, message] of await tell(report, inputs, environment, guard)) warn(title, message);
}

async function judgeSafely(
  inputs: ReturnType<typeof readInputs>,
  key: Secret,
  hide: (found: readonly Secret[]) => void,
): Promise<Report> {
  const startedAt = SYSTEM_CLOCK.now();
  try {
    if (isWrong(inputs)) {
      hide([key]);
      return wrongInputs(inputs, startedAt);
    }
    return await judgeInputs(inputs, hide);
  } catch (error) {
    hide([key]);
    return crashReport(error, startedAt);
  }
}

function judgeInputs(inputs: Inputs, hide: (found: readonly Secret[]) => void): Promise<Report> {
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

function rememberRun(
  report: Report,
  inputs: Inputs,
  environment: Environment,
  guard: (text: string) => string,
): void {
  const problem = remember(report, inputs, environment, (path, text) =>
    writeReport(environment.workingDirectory, path, guard(text)),
  );
  if (problem !== undefined) warn("The history of keys is not complete", problem);
}

function wrongInputs(
  wrong: Extract<ReturnType<typeof readInputs>, readonly unknown[]>,
  startedAt: string,
): Report {
  const findings = wrong.map(({ name, expected, isMissing }) => {
    const situation = { at: { kind: "input", name } } as const;
    return isMissing ? tokenMissing({}, situation) : inputInvalid({ name: code(name), expected }, situation);
  });
  return reportOf(findings, startedAt);
}

/** What was published: where that cannot be done, our own fault is, so that the outputs are never empty. */
async function publishSafely(
  report: Report,
  wanted: Wanted,
  guard: (text: string) => string,
): Promise<Report> {
  try {
    await publish(report, wanted, guard);
    return report;
  } catch (error) {
    const crash = crashReport(error, report.startedAt);
    await publish(crash, NOTHING_ELSE, guard);
    return crash;
  }
}

async function publish(report: Report, wanted: Wanted, guard: (text: string) => string): Promise<void> {
  process.stdout.write(guard(toText(report, { color: false })));
  annotate(
    toAnnotations(report).map((annotation) => ({ ...annotation, message: guard(annotation.message) })),
  );
  const written = wanted.reports.length === 0 ? [] : await writeReports(report, wanted.reports, guard);
  const json = written.find((path) => path.toLowerCase().endsWith(".json"));
  if (!writeOutputs(outputsOf(report, json ?? "")))
    warn("The outputs could not be written", "The runner's output file is missing or read-only.");
  if (wanted.summary && !(await writeSummary(guard(toSummary(report)))))
    warn("The job summary could not be written", "The runner's summary file is missing or read-only.");
}

/** The paths that were written. The forms are loaded only where one is asked for. */
async function writeReports(
  report: Report,
  paths: readonly string[],
  guard: (text: string) => string,
): Promise<readonly string[]> {
  const { reporterFor } = await import("./reporters/index.ts");
  const workspace = process.env["GITHUB_WORKSPACE"] ?? process.cwd();
  const written = paths.filter((path) => {
    const reporter = reporterFor(path);
    // The path becomes an output and a file's name.
    return (
      reporter !== undefined && guard(path) === path && writeReport(workspace, path, guard(reporter(report)))
    );
  });
  if (written.length < paths.length)
    warn(
      "A report could not be written",
      "Give a path in the workspace that ends in .json, .sarif, .xml, .md or .html.",
    );
  return written;
}
