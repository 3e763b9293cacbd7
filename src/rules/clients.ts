import { code, type Markup, type Shown } from "../markup.ts";
import type { FileClient } from "../target.ts";
import { rule } from "./rule.ts";

/** The name of a client in a sentence. */
const NAMES: Readonly<Record<FileClient, string>> = {
  "claude-code": "Claude Code",
  opencode: "OpenCode",
  aider: "Aider",
  litellm: "LiteLLM",
  continue: "Continue",
};

interface ByClient {
  readonly client: FileClient;
}

export const fileSyntax = rule<{
  readonly path: Shown;
  readonly form: "JSON" | "JSON with comments" | "YAML";
  readonly line: number;
  readonly column: number;
}>("config/syntax", {
  why: ({ path, form, line, column }) =>
    `${path} is not valid ${form}, or nested too deeply, from line ${line}, column ${column}.`,
  fix: ({ form }) =>
    form === "YAML"
      ? "Look at that line for a tab, a missing space after a colon, or text with a colon or # in it that needs quotes."
      : "Look at that line and the one before it for a missing comma, quote or bracket.",
});

export const wrongValue = rule<
  ByClient & { readonly path: Shown; readonly expected: "a string" | "an object" | "a list" }
>("config/invalid-type", {
  why: ({ client, path, expected }) => `${NAMES[client]} takes ${expected} for ${path}.`,
  fix: ({ expected }) =>
    expected === "a string" ? "Put the value in double quotes." : `Write ${expected} there.`,
});

/** No file was named, and there is none at the places where this client looks for one. */
export const noConfig = rule<ByClient & { readonly places: readonly Shown[] }>("config/missing", {
  why: ({ client, places }) => `No config of ${NAMES[client]} was found at ${places.join(", ")}.`,
  fix: () =>
    `Name the file with ${code("config")}, and run this step after the checkout and after the step that writes the file.`,
});

/** A file that the config refers to. */
export const referenceMissing = rule<ByClient & { readonly path: Shown }>("config/missing", {
  why: ({ client, path }) => `The config takes a value from ${path}, which ${NAMES[client]} cannot read.`,
  fix: () => "Create the file before this step, or take the value from a variable.",
});

export const referenceOutside = rule<ByClient & { readonly path: Shown }>("config/unreadable", {
  why: ({ path }) =>
    `The config takes a value from ${path}, outside the workspace, which is not read on this event because it runs on other people's input.`,
  fix: () => "Take the value from a variable.",
});

export const noSelection = rule<ByClient>("config/no-target", {
  why: ({ client }) => `Neither the config of ${NAMES[client]} nor an input says which ${SELECTED[client]}.`,
  fix: ({ client }) => `Set ${SELECTION[client]}, or give ${code("model")} or ${code("provider")}.`,
});

const SELECTED: Readonly<Record<FileClient, string>> = {
  "claude-code": "provider is used",
  opencode: "provider is used",
  aider: "model is used",
  litellm: "model is to be checked",
  continue: "model is to be checked",
};

const SELECTION: Readonly<Record<FileClient, Markup>> = {
  "claude-code": code("ANTHROPIC_API_KEY"),
  opencode: `${code('"model": "provider/model"')} in the config`,
  aider: `${code("model: openai/…")} in ${code(".aider.conf.yml")}`,
  litellm: `an entry of ${code("model_list")} with ${code("litellm_params")}`,
  continue: `an entry of ${code("models")} with ${code("provider")} and ${code("model")}`,
};

export const notImitated = rule<ByClient & { readonly name: Shown }>("config/no-target", {
  why: ({ client, name }) =>
    `${NAMES[client]} is set to use ${name}, whose requests this gate does not imitate.`,
  fix: () =>
    `Remove this target from the gate, or check the same key and base URL with ${code("client: openai-sdk")} if an OpenAI-compatible API is behind it.`,
});

export const selectionUndefined = rule<ByClient & { readonly name: Shown; readonly near: Shown | undefined }>(
  "config/provider-undefined",
  {
    why: ({ client, name }) => `${name} is selected, and the config of ${NAMES[client]} has no entry for it.`,
    fix: ({ name, near }) =>
      near === undefined ? `Add an entry for ${name}, or correct the name.` : `Did you mean ${near}?`,
  },
);

/** LiteLLM decides by the prefix of the model to whom it sends. */
export const prefixMissing = rule<ByClient & { readonly model: Shown }>("config/provider-undefined", {
  why: ({ client, model }) =>
    `The model ${model} names no provider that this gate knows, so it cannot tell where ${NAMES[client]} sends the key.`,
  fix: () =>
    `Put the provider in front of it, as in ${code("openai/…")} for any OpenAI-compatible server; where LiteLLM knows the name without that, check the key with ${code("client: openai-sdk")}.`,
});

export const noKeySource = rule<ByClient & { readonly name: Shown; readonly suggestion: Shown }>(
  "config/env-key-missing",
  {
    why: ({ client, name }) =>
      `The entry for ${name} names no source of a key, so ${NAMES[client]} will send its requests without one.`,
    fix: ({ suggestion }) =>
      `Add ${suggestion} to it and set that variable; for a server that wants no key, list ${code("config/env-key-missing")} under ${code("warn-on")}.`,
  },
);

export const keyInFile = rule<{ readonly path: Shown; readonly reference: Shown | undefined }>(
  "config/key-inlined",
  {
    why: ({ path }) =>
      `${path} holds a credential in a file of the workspace, where everybody who reads it has it.`,
    fix: ({ reference }) =>
      reference === undefined
        ? "Revoke that key, keep the new one as a secret, and set it as a variable of the job."
        : `Revoke that key, keep the new one as a secret in a variable, and write ${reference}.`,
  },
);

export const variableOverruled = rule<ByClient & { readonly name: Shown; readonly path: Shown }>(
  "config/shadowed",
  {
    why: ({ client, name, path }) =>
      `${path} sets ${name} to another value than the job does, and ${NAMES[client]} takes the file's.`,
    fix: ({ name }) => `Remove ${name} from that file, or from the job.`,
  },
);

export const tokenWins = rule<{ readonly winner: Shown; readonly loser: Shown }>("config/shadowed", {
  why: ({ winner, loser }) =>
    `${winner} and ${loser} are both set, and Claude Code authenticates with ${winner}.`,
  fix: ({ winner, loser }) => `Remove ${loser}, or ${winner} if the other one is meant.`,
});

export const variableUnread = rule<ByClient & { readonly name: Shown; readonly near: Shown | undefined }>(
  "config/env-ignored",
  {
    why: ({ client, name }) => `The config sets ${name}, which ${NAMES[client]} does not read.`,
    fix: ({ name, near }) =>
      near === undefined ? `Remove ${name}.` : `Set ${near} instead, which it does read.`,
  },
);

export const fieldUnknown = rule<ByClient & { readonly path: Shown; readonly near: Shown }>(
  "config/unknown-field",
  {
    why: ({ client, path }) => `${NAMES[client]} does not read ${path}.`,
    fix: ({ near }) => `Write ${near} instead.`,
  },
);

export const rootDoubled = rule<ByClient & { readonly corrected: Shown }>("base-url/version-doubled", {
  why: ({ client }) =>
    `The base URL ends with ${code("/v1")}, and ${NAMES[client]} adds ${code("/v1/messages")} to it, so the version would stand there twice.`,
  fix: ({ corrected }) => `Set the base URL to ${corrected}.`,
});
