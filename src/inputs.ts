import { dirname, join, normalize } from "node:path";
import type { Origin, Sourced } from "./finding.ts";
import { createReader, type Reader } from "./input-reader.ts";
import { MISSING_SECRET_POLICIES, PROBES, type Policy, type TargetOptions } from "./options.ts";
import { code, type Shown } from "./markup.ts";
import { Secret } from "./secret.ts";

/** Every input of the action, which is also a flag of `check`. */
export const INPUTS = [
  "api-key",
  "env-key",
  "base-url",
  "model",
  "provider",
  "config",
  "profile",
  "auth-file",
  "config-override",
  "client",
  "targets",
  "probe",
  "warn-on",
  "fail-on",
  "fail",
  "on-missing-secret",
  "allowed-hosts",
  "timeout",
  "retries",
  "report",
  "summary",
  "secrets-token",
  "secret-name",
  "max-secret-age",
  "environment",
  "expect-fingerprint",
  "forbid-fingerprint",
  "history",
  "issue",
  "comment",
  "github-token",
] as const;

export type InputName = (typeof INPUTS)[number];

/** What belongs to the run as a whole, so not to one target of many; the key belongs in no file. */
const RUN_INPUTS: readonly InputName[] = [
  "api-key",
  "targets",
  "report",
  "summary",
  "secrets-token",
  "history",
  "issue",
  "comment",
  "github-token",
];

/** What a target of a targets file may set. */
export const TARGET_INPUTS: readonly InputName[] = INPUTS.filter((name) => !RUN_INPUTS.includes(name));

/** Raw texts as they were given; undefined where the input was not there at all. */
export type RawInputs = Readonly<Partial<Record<InputName, string>>>;

/** An input that cannot be used. */
export interface WrongInput {
  readonly name: InputName;
  /** What it takes instead. */
  readonly expected: Shown;
  /** Nothing was given, and something is needed. */
  readonly isMissing?: true;
}

/** What one target is judged by: what a target in a targets file may set. */
export interface TargetInputs {
  readonly target: TargetOptions;
  readonly policy: Policy;
  readonly secret: SecretQuestion;
}

/** Without a targets file the run has one target, with one these are the defaults of all. */
export interface Inputs extends TargetInputs {
  readonly targets: TargetsQuestion | undefined;
  readonly reports: readonly string[];
  readonly summary: boolean;
  /** A token with `Secrets: read`; without one GitHub is not asked of secrets. */
  readonly secretsToken: Secret | undefined;
  /** Path of the file that remembers which key worked when. */
  readonly history: string | undefined;
  readonly notice: Notice;
}

/** Where the targets stand, and what each has unless it says otherwise. */
export interface TargetsQuestion {
  /** Path of a TOML file. */
  readonly file: Sourced<string>;
  readonly defaults: RawInputs;
}

/** What to ask of the secret itself. */
export interface SecretQuestion {
  /** The secret's name in GitHub, where it is not that of the variable. */
  readonly name: string | undefined;
  /** Days. */
  readonly maximumAge: number | undefined;
  /** Name of the job's environment, which the runner does not tell. */
  readonly environment: string | undefined;
  /** `sha256:` and 12 hex digits: one of these keys is meant; empty where any is. */
  readonly expected: readonly string[];
  /** Keys that must not be here, such as those of another environment. */
  readonly forbidden: readonly string[];
}

/** Where on GitHub the verdict is told besides the job itself. */
export interface Notice {
  readonly token: Secret | undefined;
  /** One issue per target, which closes itself. */
  readonly issue: boolean;
  /** One comment on the pull request, which is edited. */
  readonly comment: boolean;
}

const MAXIMUM_TIMEOUT = 600;
const MAXIMUM_RETRIES = 10;
const MAXIMUM_SECRET_AGE = 36_500;

export function isWrong(inputs: TargetInputs | readonly WrongInput[]): inputs is readonly WrongInput[] {
  return Array.isArray(inputs);
}

/** Checked inputs, or every input that is wrong. */
export function readInputs(raw: RawInputs): Inputs | readonly WrongInput[] {
  const wrong: WrongInput[] = [];
  const reader = createReader(raw, wrong, origin);
  const inputs: Inputs = {
    ...targetInputs(raw, reader),
    targets: targetsQuestion(raw, reader),
    reports: reader.lines("report"),
    summary: reader.flag("summary", true),
    secretsToken: reader.token("secrets-token"),
    history: reader.text("history")?.value,
    notice: {
      token: reader.token("github-token"),
      issue: reader.flag("issue", false),
      comment: reader.flag("comment", false),
    },
  };
  if (inputs.notice.token === undefined && (inputs.notice.issue || inputs.notice.comment))
    wrong.push({ name: "github-token", expected: code("a token"), isMissing: true });
  if (inputs.reports.some((path) => pathsRead(inputs).has(normalize(path))))
    wrong.push({ name: "report", expected: code("paths of their own, none that another input names") });
  if (inputs.targets !== undefined && inputs.target.apiKey !== undefined)
    wrong.push({ name: "api-key", expected: code("nothing beside targets, where env_key names each key") });
  return wrong.length === 0 ? inputs : wrong;
}

/** Files that a report would destroy. */
function pathsRead({ target, targets, history }: Inputs): ReadonlySet<string> {
  const config = target.config?.value;
  const folders = config === undefined ? [] : [config, dirname(config)];
  const own = [config, target.authFile?.value, targets?.file.value, history];
  const beside = folders.flatMap((folder) => [join(folder, "auth.json"), join(folder, "config.toml")]);
  return new Set([...own, ...beside].filter((path) => path !== undefined).map((path) => normalize(path)));
}

/** One target from texts that were given at different places. */
export function readTargetInputs(
  raw: RawInputs,
  originOf: (name: InputName) => Origin,
): TargetInputs | readonly WrongInput[] {
  const wrong: WrongInput[] = [];
  const inputs = targetInputs(raw, createReader(raw, wrong, originOf));
  return wrong.length === 0 ? inputs : wrong;
}

function targetsQuestion(raw: RawInputs, reader: Reader): TargetsQuestion | undefined {
  const file = reader.text("targets");
  const defaults = Object.fromEntries(
    TARGET_INPUTS.flatMap((name) => (raw[name] === undefined ? [] : [[name, raw[name]]])),
  );
  return file && { file, defaults };
}

function targetInputs(raw: RawInputs, reader: Reader): TargetInputs {
  return {
    target: targetOptions(raw, reader),
    policy: {
      warnOn: reader.patterns("warn-on"),
      failOn: reader.patterns("fail-on"),
      fail: reader.flag("fail", true),
      onMissingSecret: reader.choice("on-missing-secret", MISSING_SECRET_POLICIES, "auto"),
    },
    secret: {
      name: reader.text("secret-name")?.value,
      maximumAge:
        reader.text("max-secret-age") && reader.number("max-secret-age", 0, MAXIMUM_SECRET_AGE, true),
      environment: reader.text("environment")?.value,
      expected: reader.fingerprints("expect-fingerprint"),
      forbidden: reader.fingerprints("forbid-fingerprint"),
    },
  };
}

function targetOptions(raw: RawInputs, reader: Reader): TargetOptions {
  const key = raw["api-key"];
  return {
    ...(key === undefined || key === ""
      ? {}
      : { apiKey: { value: new Secret(key), from: origin("api-key") } }),
    apiKeyEmpty: key === "",
    envKey: reader.text("env-key"),
    baseUrl:
      raw["base-url"] === undefined || raw["base-url"] === ""
        ? undefined
        : reader.sourced(raw["base-url"], "base-url"),
    models: reader.list("model").map((id) => reader.sourced(id, "model")),
    provider: reader.text("provider"),
    config: reader.text("config"),
    profile: reader.text("profile"),
    authFile: reader.text("auth-file"),
    configOverrides: reader.lines("config-override").map((line) => reader.sourced(line, "config-override")),
    ...reader.client(),
    probe: reader.choice("probe", PROBES, "auto"),
    allowedHosts: (raw["allowed-hosts"] ?? "").split(/[\s,]+/).filter((host) => host !== ""),
    timeout: reader.number("timeout", 10, MAXIMUM_TIMEOUT, false),
    retries: reader.number("retries", 2, MAXIMUM_RETRIES, true),
  };
}

function origin(name: InputName): Origin {
  return { kind: "input", name };
}
