import buffer from "node:buffer";
import type { Environment } from "./environment.ts";
import { pullRequestOf, trustOf, withheldBy, type EventFacts } from "./event.ts";
import { createFileReader, readTrusted } from "./files.ts";
import type { Secret } from "./secret.ts";
import type { Clock } from "./send.ts";

/** Payloads are some 20 KB; what is larger than this is not read, and so not trusted. */
const MAXIMUM_PAYLOAD = 4 * 1024 * 1024;

type Variables = Readonly<Record<string, string | undefined>>;

/** The process and its event as the core sees them: read once, frozen. */
export function readEnvironment(processVariables: Variables, workingDirectory: string): Environment {
  // Without a prototype: a config may name any variable, `toString` too.
  const variables = Object.freeze(Object.assign(Object.create(null) as Variables, processVariables));
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

function readEvent(variables: Variables): EventFacts | undefined {
  const name = given(variables["GITHUB_EVENT_NAME"]);
  const path = given(variables["GITHUB_EVENT_PATH"]);
  // Outside of Actions nobody started the job but the user; inside, an event that does not tell itself is not trusted.
  if (name === undefined && path === undefined && variables["GITHUB_ACTIONS"] !== "true") return undefined;
  const text = path === undefined ? undefined : readTrusted(path, MAXIMUM_PAYLOAD);
  return {
    name,
    actor: given(variables["GITHUB_ACTOR"]),
    payload: text === undefined ? undefined : parseObject(text),
  };
}

function given(text: string | undefined): string | undefined {
  return text === "" ? undefined : text;
}

function parseObject(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Takes the key out of the process's variables, so that no report of the process can hold it. */
export function forget(secrets: readonly Secret[]): void {
  const values = new Set(secrets.map((secret) => secret.reveal()).filter((value) => value !== ""));
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && values.has(value)) Reflect.deleteProperty(process.env, name);
  }
}

/** Real time; the monotonic one does not jump when the clock is set. */
export const SYSTEM_CLOCK: Clock = {
  now: () => new Date().toISOString(),
  elapsed: () => performance.now(),
  sleep: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
};

/**
 * Diagnostic reports of Node hold the variables of the process: none is written. And its debug lines (`NODE_DEBUG`)
 * show the first bytes of whatever a server sends, which may be an echo of the key: they show none.
 */
export function silenceNode(): void {
  buffer.INSPECT_MAX_BYTES = 0;
  process.report.reportOnFatalError = false;
  process.report.reportOnSignal = false;
  process.report.reportOnUncaughtException = false;
}
