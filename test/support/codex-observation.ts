import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import { resolveCodex } from "../../src/codex/resolve-codex.ts";
import type { TargetOptions } from "../../src/options.ts";
import type { Plan, Resolution } from "../../src/target.ts";
import { codexOptions, input, memoryEnvironment, secretInput } from "../codex-environment.ts";

/** One run of a real Codex against a loopback server. `@` is the run's own directory. */
export interface Observation {
  readonly id: string;
  /** Absent in the observations of 0.169.0. */
  readonly codex_version?: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly config_toml?: string | null;
  readonly auth_json: unknown;
  readonly files?: Readonly<Record<string, string>>;
  readonly etc_files?: Readonly<Record<string, string>>;
  readonly files_base64?: Readonly<Record<string, string>>;
  readonly no_codex_home?: boolean;
  readonly server?: unknown;
  readonly observed: Observed;
}

export interface Observed {
  readonly requests: readonly ObservedRequest[];
  readonly exit_code: number | "timeout";
  readonly message: string;
}

export interface ObservedRequest {
  readonly method: string;
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
  readonly authorization: string | null;
}

const NO_STRICT_CONFIG =
  "the gate has no --strict-config, which these versions refuse as an unknown argument";

/** Runs that no input of the gate can describe, with what it lacks. */
export const NOT_COMPARABLE: Readonly<Record<string, string>> = {
  "auth-command-fails": "the gate does not run a provider's auth command",
  "layer-ignore-user-config-broken": "the gate has no --ignore-user-config",
  "model-provider-and-oss-flag": "the gate has no --oss",
  "profile-file-unknown-key-strict":
    "the gate has no --strict-config, and nothing says that `foo` is unknown",
  "seed-routescope-strict@0.80.0": NO_STRICT_CONFIG,
  "seed-routescope-strict@0.99.0": NO_STRICT_CONFIG,
  "seed-routescope-strict@0.107.0": NO_STRICT_CONFIG,
  "seed-routescope-strict@0.118.0": NO_STRICT_CONFIG,
  "seed-routescope-strict@0.121.0": NO_STRICT_CONFIG,
};

/** The observations of one file of `test/data`, with `directory` in the place of `@`. */
export function readObservations(file: string, directory = "/run"): Observation[] {
  return readFileSync(new URL(`../data/${file}`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line.replaceAll(/@HOME@|@(?=\/)/g, directory)) as Observation);
}

/** The files of a run by absolute path; undefined where the bytes are not UTF-8. */
export function filesOf(run: Observation, directory = "/run"): Record<string, string | undefined> {
  const files: Record<string, string | undefined> = { ...run.etc_files };
  for (const [path, text] of Object.entries(run.files ?? {})) files[`${directory}/${path}`] = text;
  for (const path of Object.keys(run.files_base64 ?? {})) files[`${directory}/${path}`] = undefined;
  if (typeof run.config_toml === "string") files[`${directory}/codex/config.toml`] = run.config_toml;
  if (run.auth_json !== null) {
    files[`${directory}/codex/auth.json`] =
      typeof run.auth_json === "string" ? run.auth_json : JSON.stringify(run.auth_json);
  }
  return files;
}

function environmentOf(run: Observation): ReturnType<typeof memoryEnvironment> {
  const home = run.no_codex_home === true ? {} : { CODEX_HOME: "/run/codex" };
  const directories = ["/run/codex", "/run/user", "/run/cwd"];
  return memoryEnvironment(filesOf(run), { HOME: "/run/user", ...home, ...run.env }, directories);
}

function optionsOf({ args, config_toml, codex_version }: Observation): TargetOptions {
  const after = (...flags: readonly string[]): string[] =>
    args.flatMap((argument, index) => (flags.includes(args[index - 1] ?? "") ? [argument] : []));
  const [profile] = after("--profile", "-p");
  const echoed = /^args = \["(.*)"\]$/m.exec(config_toml ?? "")?.[1];
  return codexOptions({
    clientVersion: codex_version,
    configOverrides: after("-c").map((line) => input("config-override", line)),
    models: after("-m").map((model) => input("model", model)),
    profile: profile === undefined ? undefined : input("profile", profile),
    // The commands of the runs print their argument, which is the key.
    apiKey: echoed === undefined ? undefined : secretInput(echoed),
  });
}

/** What this gate says Codex would do in a run. */
export function predict(run: Observation): Resolution {
  return resolveCodex(optionsOf(run), environmentOf(run));
}

/** Refreshes of the list of models, which come before the request proper. */
export const isDiscovery = ({ path }: ObservedRequest): boolean => path.includes("client_version=");

/** What Codex says while it has no network, and (up to 0.142.5) when it gives up. */
const isNetworkFault = (message: string): boolean =>
  /waiting for network|error sending request|Reconnecting\.\.\./.test(message);

/** The URL with its query in a fixed order: Codex's own is random. */
function canonical(text: string): string {
  const url = new URL(text);
  url.search = url.search.slice(1).split("&").sort().join("&");
  return url.href;
}

function urlOf({ scheme, host, path }: ObservedRequest): string {
  return canonical(scheme === "proxied" ? path : `${scheme}://${host}${path}`);
}

/** As a tunnel names it. */
function hostAndPort(text: string): string {
  const { hostname, port, protocol } = new URL(text);
  return `${hostname}:${port === "" ? (protocol === "https:" ? "443" : "80") : port}`;
}

/** The planned URL as a server sees it: a configured `Host` stands in the place of the URL's. */
function plannedUrl({ url, headers }: Plan): string {
  const planned = new URL(url);
  const host = headers.find(({ name }) => name.toLowerCase() === "host");
  if (host !== undefined) planned.host = `${host.value.reveal()}:80`;
  return canonical(planned.href);
}

/** The header's bytes as a server reads them, one character per byte. */
export function wireBytes(plan: Plan): string | null {
  const value = plan.authorization?.value.reveal();
  return value === undefined
    ? null
    : Buffer.from(value, "utf8")
        .toString("latin1")
        .replace(/[ \t]+$/, "");
}

/** The finding stands where Codex's own message points, `<path>:<line>:<column>: unknown …`. */
export function comparePlace(run: Observation): void {
  const { findings } = predict(run);
  const [, path, line, column] = /^(\/\S+):(\d+):(\d+): /m.exec(run.observed.message) ?? [];
  const expected = { kind: "file", path, line: Number(line), column: Number(column) };
  const found = findings.filter(({ id }) => id === "config/unknown-field" || id === "config/shadowed");
  assert.deepEqual(found[0]?.at, expected);
}

/** Codex's refusal of a config is an error of ours, a missing key and a bad URL are told by other rules. */
function compareRefusal({ target, findings }: Resolution, message: string): void {
  assert.equal(target.plan, undefined, "Codex sent nothing");
  if (/^Error/.test(message)) assert.ok(findings.some(({ level }) => level === "error"));
  const [, line] = /^\/\S+config\.toml:(\d+):\d+: /m.exec(message) ?? [];
  if (line === undefined) return;
  const errors = findings.filter(({ level, at }) => level === "error" && at?.kind === "file");
  const lines = errors.map(({ at }) => at?.kind === "file" && at.line);
  assert.ok(lines.includes(Number(line)), `an error in line ${line}`);
}

/** Throws where the plan or the refusal is not what was observed. */
export function compare(run: Observation, observed: Observed = run.observed): void {
  const resolution = predict(run);
  const { plan } = resolution.target;
  const { requests, message } = observed;
  if (requests.length === 0 && !isNetworkFault(message)) {
    compareRefusal(resolution, message);
    return;
  }
  assert.ok(plan, "Codex went to the network");
  const sent = requests.find((request) => !isDiscovery(request) && request.method !== "CONNECT");
  if (sent !== undefined) assert.equal(plannedUrl(plan), urlOf(sent));
  const tunnel = requests.find(({ method }) => method === "CONNECT");
  if (sent === undefined && tunnel !== undefined) assert.equal(hostAndPort(plan.url), tunnel.host);
  const witness = sent ?? requests.find(isDiscovery);
  if (witness !== undefined) assert.equal(wireBytes(plan), witness.authorization);
}

/** Runs where --strict-config, which the gate does not have, made Codex stop: the place can be compared. */
export function isStrictRefusal({ args, observed }: Observation): boolean {
  return args.includes("--strict-config") && observed.message.includes("unknown configuration field");
}
