import { isCodexVersion } from "./codex/behaviours.ts";
import type { Origin, Sourced } from "./finding.ts";
import type { InputName, RawInputs, WrongInput } from "./inputs.ts";
import { code } from "./markup.ts";
import type { TargetOptions } from "./options.ts";
import { unknownPatterns } from "./policy.ts";
import { Secret } from "./secret.ts";
import { CLIENTS } from "./target.ts";

const FINGERPRINT = /^sha256:[0-9a-f]{12}$/;

/** Reads inputs by what they hold. What cannot be used is noted, and a fallback given in its place. */
export interface Reader {
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

export function createReader(
  raw: RawInputs,
  wrong: WrongInput[],
  originOf: (name: InputName) => Origin,
): Reader {
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
