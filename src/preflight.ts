import { isFileClient, resolveFileClient } from "./clients/index.ts";
import { describeTarget } from "./describe.ts";
import type { Environment } from "./environment.ts";
import type { Exchange, Probe } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import { createShow, type Show } from "./foreign-text.ts";
import type { Inputs } from "./inputs.ts";
import { investigate, type Conclusion } from "./investigate.ts";
import { judgeOffline, staysOffline } from "./offline.ts";
import { resolveOpenAiSdk } from "./openai-sdk.ts";
import type { TargetOptions } from "./options.ts";
import { proxySecrets } from "./network/proxy-facts.ts";
import { judge } from "./policy.ts";
import type { Report, Status, TargetReport } from "./report.ts";
import { judgeStoredSecrets } from "./rules/secret-age.ts";
import type { Secret } from "./secret.ts";
import type { StoredSecret } from "./stored-secret.ts";
import { createSender, type Clock } from "./send.ts";
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
  readonly openNetwork: (target: Target) => Promise<OpenNetwork>;
  /** What GitHub knows of a secret by its name; undefined where it does not say. */
  readonly readStore?: (token: Secret, name: string) => Promise<StoredSecret[] | undefined>;
  readonly clock: Clock;
}

/** The gate: inputs in, report out. */
export async function preflight(
  inputs: Inputs,
  environment: Environment,
  services: Services,
): Promise<Report> {
  const { clock } = services;
  const startedAt = clock.now();
  const start = clock.elapsed();
  const resolution = await resolve(inputs.target, environment);
  const own = [inputs.secretsToken, inputs.notice.token].filter((token) => token !== undefined);
  const secrets = [...own, ...resolution.secrets, ...proxySecrets(environment.variables)];
  services.mask(secrets);
  const target = await checkTarget(
    resolution,
    inputs,
    environment,
    services,
    createShow(secrets, namesIn(resolution.target)),
  );
  return {
    status: target.status,
    verdict: target.verdict,
    retryable: target.findings.find(({ level }) => level === "error")?.retryable ?? false,
    startedAt,
    durationMs: Math.round(clock.elapsed() - start),
    targets: [target],
  };
}

/** The rules of each client are loaded only where it is asked for. */
async function resolve(options: TargetOptions, environment: Environment): Promise<Resolution> {
  const client = options.client ?? (options.config === undefined ? "openai-sdk" : "codex");
  if (client === "openai-sdk") return resolveOpenAiSdk(options, environment);
  if (client === "codex-action") {
    const { resolveCodexAction } = await import("./codex/resolve-codex-action.ts");
    return resolveCodexAction(options, environment);
  }
  if (isFileClient(client)) return resolveFileClient(client, options, environment);
  const { resolveCodex } = await import("./codex/resolve-codex.ts");
  return resolveCodex(options, environment);
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
  inputs: Inputs,
  environment: Environment,
  services: Services,
  show: Show,
): Promise<TargetReport> {
  const { target } = resolution;
  const offline = judgeOffline(resolution, inputs.target, environment, show);
  const { plan } = target;
  const stored = await askStore(target, inputs, services, show);
  const online =
    inputs.target.probe === "none" || plan === undefined || staysOffline(offline)
      ? { conclusion: { findings: [] }, exchanges: [] }
      : await ask(target, plan, inputs.target, services, show);
  const findings: Finding[] = [...offline, ...stored, ...online.conclusion.findings];
  const judgement = judge(findings, inputs.policy, environment);
  return describeTarget(target, judgement, online.conclusion.ids, online.exchanges, show);
}

/** The age of the secret, where a token to ask for it is given; what cannot be read changes no verdict. */
async function askStore(
  target: Target,
  { secret, secretsToken }: Inputs,
  { readStore, clock }: Services,
  show: Show,
): Promise<Finding[]> {
  const from = target.key?.from ?? target.keyExpectedAt;
  const name = secret.name ?? (from?.kind === "env" ? from.name : undefined);
  if (readStore === undefined || secretsToken === undefined || name === undefined) return [];
  const stored = (await readStore(secretsToken, name)) ?? [];
  const question = { name, maximumAge: secret.maximumAge, now: new Date(clock.now()) };
  return judgeStoredSecrets(stored, question, from, show);
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
  const network = await services.openNetwork(target);
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

const WORST: readonly Status[] = ["fail", "warn", "skip", "pass"];

/** The worst status decides the job. */
export function worstOf(statuses: readonly Status[]): Status {
  return WORST.find((status) => statuses.includes(status)) ?? "pass";
}
