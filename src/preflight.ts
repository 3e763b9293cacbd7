import { describeTarget, placed } from "./describe.ts";
import type { Environment } from "./environment.ts";
import type { Exchange, Probe } from "./evidence.ts";
import type { Finding, Origin } from "./finding.ts";
import { createRedaction, showWith, type Redaction, type Show } from "./foreign-text.ts";
import { crashFindings, unresolved } from "./crash.ts";
import type { History } from "./history.ts";
import type { Inputs, TargetInputs } from "./inputs.ts";
import { unquoted } from "./markup.ts";
import { distinctNames, overall } from "./overall.ts";
import { investigate, type Conclusion } from "./investigate.ts";
import { judgeOffline, staysOffline } from "./offline.ts";
import { resolveTarget } from "./resolve-target.ts";
import type { TargetOptions } from "./options.ts";
import { proxySecrets } from "./network/proxy-facts.ts";
import { judge } from "./policy.ts";
import type { Report, TargetReport } from "./report.ts";
import { readHistory } from "./history-file.ts";
import { withHistory } from "./rules/key-history.ts";
import { judgeFingerprint } from "./rules/secret-fingerprint.ts";
import { judgeStoredSecrets, withStore, type StoreFacts } from "./rules/secret-age.ts";
import type { Secret } from "./secret.ts";
import type { StoreAnswer } from "./stored-secret.ts";
import { createSender, type Clock } from "./send.ts";
import { eachOf } from "./targets/each-of.ts";
import type { Job } from "./targets/job.ts";
import { jobsOf } from "./targets/jobs.ts";
import { secretsPage } from "./tracking/address.ts";
import type { Plan, Resolution, Target } from "./target.ts";
import { createVerdicts } from "./verdicts.ts";

export interface OpenNetwork {
  readonly probe: Probe;
  /** Host and port of the proxy that a URL is reached through. */
  readonly proxyHostOf: (url: string) => string | undefined;
  readonly close: () => Promise<void>;
}

/** What the core cannot do itself. */
export interface Services {
  /** Called with every credential before anything is sent or printed. */
  readonly mask: (secrets: readonly Secret[]) => void;
  /** Opens the network for one target; called only where something will be sent. */
  readonly openNetwork: (target: Target, allowedHosts: readonly string[]) => Promise<OpenNetwork>;
  /** What GitHub knows of a secret by its name; undefined where it does not say. Never rejects. */
  readonly readStore?: (
    token: Secret,
    name: string,
    environment: string | undefined,
    milliseconds: number,
  ) => Promise<StoreAnswer | undefined>;
  readonly clock: Clock;
}

/** How many targets are asked at once: each may hold 4 MiB of answer. */
const AT_ONCE = 2;
const LONGEST_NAME = 80;

/** The gate: inputs in, report out. Every credential of every target is masked before the first is judged. */
export async function preflight(
  inputs: Inputs,
  environment: Environment,
  services: Services,
): Promise<Report> {
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
  const redaction = createRedaction(secrets);
  const run: Run = { secretsToken, history, environment, services, redaction };
  const targets = await eachOf(candidates, AT_ONCE, (candidate) => checkSafely(candidate, run));
  return { ...overall(targets), startedAt, durationMs: Math.round(clock.elapsed() - start) };
}

/** What all targets of a run share. */
interface Run {
  readonly secretsToken: Secret | undefined;
  readonly history: History | undefined;
  readonly environment: Environment;
  readonly services: Services;
  /** Of all secrets of all targets. */
  readonly redaction: Redaction;
}

/** A job, resolved where there is something to resolve. */
interface Candidate {
  readonly job: Job;
  readonly name: string;
  readonly resolution: Resolution | undefined;
  readonly secrets: readonly Secret[];
}

async function prepare(job: Job, environment: Environment): Promise<Candidate> {
  const isVoid = job.problems.some((problem) => problem.stops);
  const resolution = isVoid ? undefined : await resolveTarget(job.inputs.target, environment);
  const name = resolution?.target.name ?? job.inputs.target.name ?? "provider-preflight";
  return { job, name, resolution, secrets: [...job.secrets, ...(resolution?.secrets ?? [])] };
}

function named(candidates: readonly Candidate[]): Candidate[] {
  const names = distinctNames(candidates.map(({ name }) => name));
  return candidates.map((candidate, index) => ({ ...candidate, name: names[index] ?? candidate.name }));
}

/** Each target is judged alone: our own fault with one leaves the others their verdicts. */
async function checkSafely(candidate: Candidate, run: Run): Promise<TargetReport> {
  try {
    return await check(candidate, run);
  } catch (error) {
    return unresolved(shownName(candidate, showWith(run.redaction)), crashFindings(error));
  }
}

async function check(candidate: Candidate, run: Run): Promise<TargetReport> {
  const { job, name, resolution } = candidate;
  const names = resolution === undefined ? [] : namesIn(resolution.target);
  const show = showWith(run.redaction, [name, ...names]);
  const problems = job.problems.map((problem) => problem.report(show));
  if (resolution === undefined) {
    const judgement = judge(
      problems.map((problem) => placed(problem, show)),
      job.inputs.policy,
      run.environment,
    );
    return unresolved(shownName(candidate, show), judgement);
  }
  const target = { ...resolution.target, name };
  return await checkTarget({ ...resolution, target }, problems, job.inputs, run, show);
}

function shownName({ name }: Candidate, show: Show): string {
  return unquoted(show(name, LONGEST_NAME));
}

/** Names that the user gave; they are shown as they are. */
function namesIn({ name, provider, key, keyExpectedAt, models }: Target): string[] {
  const places = [key?.from, keyExpectedAt].flatMap((from) => (from?.kind === "env" ? [from.name] : []));
  return [
    name,
    ...(provider === undefined ? [] : [provider.value]),
    ...places,
    ...models.map(({ value }) => value),
  ];
}

async function checkTarget(
  resolution: Resolution,
  problems: readonly Finding[],
  inputs: TargetInputs,
  run: Run,
  show: Show,
): Promise<TargetReport> {
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
  const online =
    inputs.target.probe === "none" || plan === undefined || staysOffline(offline)
      ? { conclusion: { findings: [] }, exchanges: [] }
      : await ask(target, plan, inputs.target, services, show);
  const stored = await asking;
  const past = run.history?.get(unquoted(show(target.name, LONGEST_NAME)));
  const answered = withHistory(online.conclusion.findings, target, past, show);
  const kept = stored === undefined ? [] : judgeStoredSecrets(stored, at, show);
  const explained = (found: readonly Finding[]): readonly Finding[] => withStore(found, stored, show);
  const findings: Finding[] = [...problems, ...explained(offline), ...kept, ...explained(answered)];
  const judgement = judge(findings, inputs.policy, environment);
  return describeTarget(target, judgement, online.conclusion.ids, online.exchanges, show);
}

/** What GitHub knows of the secret, where a token to ask for it is given; what cannot be read changes no verdict. */
async function askStore(
  target: Target,
  { secret, target: { timeout } }: TargetInputs,
  { secretsToken, environment, services: { readStore, clock } }: Run,
): Promise<StoreFacts | undefined> {
  const from = keyOrigin(target);
  const name = secret.name ?? (from?.kind === "env" ? from.name : undefined);
  if (readStore === undefined || secretsToken === undefined || name === undefined) return undefined;
  const answer = await readStore(secretsToken, name, secret.environment, timeout * 1000);
  const page = secretsPage(environment.variables, secret.environment);
  return answer && { name, answer, page, maximumAge: secret.maximumAge, now: new Date(clock.now()) };
}

function keyOrigin({ key, keyExpectedAt }: Target): Origin | undefined {
  return key?.from ?? keyExpectedAt;
}

async function ask(
  target: Target,
  plan: Plan,
  options: TargetOptions,
  services: Services,
  show: Show,
): Promise<{ conclusion: Conclusion; exchanges: readonly Exchange[] }> {
  const { probe: mode, timeout, retries } = options;
  if (mode === "none") return { conclusion: { findings: [] }, exchanges: [] };
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
    while (step.done !== true) step = investigation.next(await sender.send(step.value));
    return { conclusion: step.value, exchanges: sender.exchanges };
  } finally {
    await network.close();
  }
}
