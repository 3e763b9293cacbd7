import { isCodexVersion } from "./codex/behaviours.ts";
import type { Origin, Sourced } from "./finding.ts";
import { MISSING_SECRET_POLICIES, PROBES, type Policy, type TargetOptions } from "./options.ts";
import { code, type Shown } from "./markup.ts";
import { unknownPatterns } from "./policy.ts";
import { Secret } from "./secret.ts";
import { CLIENTS } from "./target.ts";

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
const FINGERPRINT = /^sha256:[0-9a-f]{12}$/;

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
    wrong.push({ name: "github-token", expected: code("a token where issue or comment is true") });
  if (inputs.targets !== undefined && inputs.target.apiKey !== undefined)
    wrong.push({ name: "api-key", expected: code("nothing beside targets, where env_key names each key") });
  return wrong.length === 0 ? inputs : wrong;
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

interface Reader {
  readonly sourced: (value: string, name: InputName) => Sourced<string>;
  readonly text: (name: InputName) => Sourced<string> | undefined;
  readonly lines: (name: InputName) => string[];
  readonly list: (name: InputName) => string[];
  readonly patterns: (name: InputName) => string[];
  readonly fingerprints: (name: InputName) => string[];
  readonly token: (name: InputName) => Secret | undefined;
  readonly flag: (name: InputName, fallback: boolean) => boolean;
  readonly client: () => Pick<TargetOptions, "client" | "clientVersion">;
  readonly choice: <T extends string>(name: InputName, choices: readonly T[], fallback: T) => T;
  readonly number: (name: InputName, fallback: number, maximum: number, whole: boolean) => number;
}

function createReader(raw: RawInputs, wrong: WrongInput[], originOf: (name: InputName) => Origin): Reader {
  const sourced = (value: string, name: InputName): Sourced<string> => ({ value, from: originOf(name) });
  const trimmed = (name: InputName): string => (raw[name] ?? "").trim();
  const pieces = (name: InputName, separator: RegExp): string[] =>
    (raw[name] ?? "")
      .split(separator)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== "");
  const refuse = <T>(name: InputName, expected: string, fallback: T): T => {
    wrong.push({ name, expected: code(expected) });
    return fallback;
  };
  return {
    sourced,
    text: (name) => (trimmed(name) === "" ? undefined : sourced(trimmed(name), name)),
    lines: (name) => pieces(name, /[\r\n]+/),
    list: (name) => pieces(name, /[\r\n,]+/),
    patterns: (name) => {
      const patterns = pieces(name, /[\s,]+/);
      const known = unknownPatterns(patterns).length === 0;
      return known ? patterns : refuse(name, "ids of reasons, a layer such as service/*, or transient", []);
    },
    fingerprints: (name) => {
      const prints = pieces(name, /[\s,]+/);
      const valid = prints.every((print) => FINGERPRINT.test(print));
      return valid
        ? prints
        : refuse(name, "fingerprints as reports show them, sha256: and 12 hex digits", []);
    },
    token: (name) => (trimmed(name) === "" ? undefined : new Secret(trimmed(name))),
    flag: (name, fallback) => readFlag(trimmed(name), fallback) ?? refuse(name, "true or false", fallback),
    client: () => readClient(trimmed("client")) ?? refuse("client", CLIENT_FORMS, {}),
    choice: (name, choices, fallback) => {
      const text = trimmed(name);
      if (text === "") return fallback;
      return (
        choices.find((choice) => choice === text) ?? refuse(name, `one of ${choices.join(", ")}`, fallback)
      );
    },
    number: (name, fallback, maximum, whole) => {
      const text = trimmed(name);
      if (text === "") return fallback;
      const value = /^\d{1,9}(?:\.\d{1,9})?$/.test(text) ? Number(text) : NaN;
      const valid = value <= maximum && (whole ? Number.isInteger(value) : value > 0);
      const kind = whole ? "a whole number from 0" : "a number of seconds above 0";
      return valid ? value : refuse(name, `${kind} to ${maximum}`, fallback);
    },
  };
}

const CLIENT_FORMS =
  "codex, codex@VERSION (such as codex@0.133), codex-action, openai-sdk, claude-code, opencode, aider, litellm or continue";

/** A client by its name, Codex also with a version; undefined where it is none. */
function readClient(text: string): Pick<TargetOptions, "client" | "clientVersion"> | undefined {
  if (text === "") return {};
  const [name = "", version, ...rest] = text.split("@");
  const client = CLIENTS.find((candidate) => candidate === name);
  if (client === undefined || rest.length > 0) return undefined;
  if (version === undefined) return { client };
  return client === "codex" && isCodexVersion(version) ? { client, clientVersion: version } : undefined;
}

/** The booleans of YAML's core schema, as actions/toolkit reads them. */
function readFlag(text: string, fallback: boolean): boolean | undefined {
  if (text === "") return fallback;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  return /^(?:false|False|FALSE)$/.test(text) ? false : undefined;
}

function origin(name: InputName): Origin {
  return { kind: "input", name };
}
