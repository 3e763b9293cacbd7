import { code, type Shown } from "../markup.ts";
import { rule } from "./rule.ts";

/** Types as Codex names them in its own messages. */
export type TypeName =
  "string" | "integer" | "floating point" | "boolean" | "datetime" | "array" | "table" | "nothing";

/** What a setting should have been. */
export type Expected =
  | TypeName
  | "non-negative integer"
  | "table of strings"
  | "table with a command"
  | "non-empty string"
  | "known word";

const ARTICLED: Readonly<Record<Expected, string>> = {
  string: "a string",
  integer: "an integer",
  "floating point": "a floating-point number",
  boolean: "a boolean",
  datetime: "a date",
  array: "an array",
  table: "a table",
  nothing: "nothing",
  "non-negative integer": "an integer that is not negative",
  "table of strings": "a table of strings",
  "table with a command": "a table with a command",
  "non-empty string": "a string that is not empty",
  "known word": "one of the words it knows",
};

const EXAMPLES: Readonly<Record<Expected, string>> = {
  string: '"text"',
  integer: "4",
  "floating point": "0.5",
  boolean: "true",
  datetime: "1979-05-27",
  array: '["a", "b"]',
  table: "[table]",
  nothing: "",
  "non-negative integer": "4",
  "table of strings": '{ "name" = "value" }',
  "table with a command": '{ command = "print-key" }',
  "non-empty string": '"gpt-5.4"',
  "known word": '"…"',
};

export const noTarget = rule<{ readonly client: "codex" | "openai-sdk" }>("config/no-target", {
  why: ({ client }) =>
    client === "codex"
      ? "No Codex config was found, and no key, base URL or provider was given."
      : "No config, key, base URL or provider was given.",
  fix: () =>
    `Give ${code("config")} (for Codex), or ${code("provider")} or ${code("base-url")} together with ${code("env-key")}.`,
});

export const notCheckable = rule<{ readonly provider: Shown }>("config/no-target", {
  why: ({ provider }) =>
    `Codex signs requests to the provider ${provider} with cloud credentials that it works out itself, and this gate does not imitate that.`,
  fix: () =>
    `Remove this target from the gate, or set ${code("base_url")} and (for Amazon Bedrock) ${code("AWS_BEARER_TOKEN_BEDROCK")}, which can be checked.`,
});

export const configMissing = rule<{ readonly path: Shown }>("config/missing", {
  why: ({ path }) => `The config was given as ${path}, but nothing is there.`,
  fix: () =>
    `Correct the path in ${code("config")} (relative paths start at the workspace), and run this step after the checkout and after the step that writes the file.`,
});

export const homeMissing = rule<{ readonly path: Shown }>("config/missing", {
  why: ({ path }) =>
    `Codex will stop with ${code("Error finding codex home")}, because ${code("CODEX_HOME")} is ${path} and nothing is there.`,
  fix: () =>
    `Create the directory first (${code('mkdir -p "$CODEX_HOME"')}) or correct the variable: ${code("~")} is not expanded in it, and a line break at its end counts.`,
});

export const homeNotDirectory = rule<{ readonly path: Shown }>("config/unreadable", {
  why: ({ path }) =>
    `Codex will stop with ${code("Error finding codex home")}, because ${code("CODEX_HOME")} is ${path}, which is not a directory.`,
  fix: () => `Set ${code("CODEX_HOME")} to the directory that holds ${code("config.toml")}.`,
});

type UnreadableReason = "symlink-outside" | "not-regular" | "too-large" | "not-utf8" | "denied" | "directory";

const UNREADABLE: Readonly<Record<UnreadableReason, readonly [why: string, fix: string]>> = {
  "symlink-outside": ["is a symbolic link out of the workspace", "Replace the link with the file itself."],
  "not-regular": ["is not a regular file", "Put a plain text file there."],
  directory: ["is a directory", "Put a plain text file there."],
  "too-large": ["is larger than 256 KiB", "Check that the path is right and make the file smaller."],
  "not-utf8": ["is not UTF-8 text", "Save the file again as UTF-8."],
  denied: ["may not be read by this user", "Give the job's user the right to read it."],
};

export const configUnreadable = rule<{ readonly path: Shown; readonly reason: UnreadableReason }>(
  "config/unreadable",
  {
    why: ({ path, reason }) => `${path} ${UNREADABLE[reason][0]}.`,
    fix: ({ reason }) => UNREADABLE[reason][1],
  },
);

export const configSyntax = rule<{
  readonly path: Shown;
  readonly line: number;
  readonly column: number;
  readonly fault: "redefined" | "smart-quotes" | "unquoted" | "boolean" | "json" | "other";
}>("config/syntax", {
  why: ({ path, line, column, fault }) =>
    `${path} is not valid TOML from line ${line}, column ${column}: ${SYNTAX[fault][0]}.`,
  fix: ({ fault }) => SYNTAX[fault][1],
});

const SYNTAX = {
  redefined: [
    "a key or table is defined a second time",
    `Remove one of the two; ${code("openai/codex-action")} also adds ${code("model_provider")} at the top, so it must not be in the file already.`,
  ],
  "smart-quotes": ["typographic quotes stand where straight ones belong", `Type ${code('"')} instead.`],
  unquoted: ["text stands there without quotes", `Put it in double quotes, as in ${code('name = "value"')}.`],
  boolean: ["true and false are lower-case words in TOML", `Write ${code("true")} or ${code("false")}.`],
  json: ["this is JSON", `Write ${code('key = "value"')} lines and ${code("[table]")} headers.`],
  other: [
    "Codex stops there too",
    `Look at that place for a missing quote, bracket, ${code("=")} or line break.`,
  ],
} as const;

export const overrideSyntax = rule<{ readonly override: Shown }>("config/syntax", {
  why: ({ override }) => `Codex will stop with ${code("Invalid override (missing '=')")} at ${override}.`,
  fix: () => `Write each line of ${code("config-override")} as ${code("key=value")}.`,
});

export const invalidType = rule<{
  readonly path: Shown;
  readonly expected: Expected;
  readonly found: TypeName;
  readonly empty: boolean;
}>("config/invalid-type", {
  why: ({ path, expected, found, empty }) =>
    `${path} is ${empty ? "empty" : ARTICLED[found]}, where Codex expects ${ARTICLED[expected]}, so Codex will stop.`,
  fix: ({ path, expected }) =>
    expected === "known word"
      ? `Remove ${path}, or give it a word that Codex knows.`
      : `Write ${path} as ${ARTICLED[expected]}, as in ${code(EXAMPLES[expected])}.`,
});

export const providerUndefined = rule<{
  readonly provider: Shown;
  readonly near: Shown | undefined;
  readonly defined: readonly Shown[];
  /** Base URL of the built-in table's provider of that name. */
  readonly baseUrl: Shown | undefined;
}>("config/provider-undefined", {
  why: ({ provider, defined }) =>
    `Codex will stop with ${code("Model provider … not found")} for ${provider}; ${
      defined.length === 0 ? "the config defines no provider" : `the config defines ${defined.join(", ")}`
    }.`,
  fix: ({ provider, near, baseUrl }) =>
    near === undefined
      ? `Add a table ${code("[model_providers.…]")} for ${provider} with ${code("name")}, ${code("base_url")}${baseUrl === undefined ? "" : ` (${baseUrl})`} and ${code("env_key")}, or select a provider that is defined.`
      : `Did you mean ${near}? Ids are compared exactly, with case and spaces.`,
});

export const providerNameMissing = rule<{ readonly provider: Shown; readonly blank: boolean }>(
  "config/provider-name-missing",
  {
    why: ({ provider, blank }) =>
      `The provider ${provider} has ${blank ? "a blank" : "no"} ${code("name")}, so Codex will stop with ${code("provider name must not be empty")}, even when another provider is selected.`,
    fix: () => `Add ${code('name = "My provider"')} to its table.`,
  },
);

export const providerReserved = rule<{ readonly provider: Shown; readonly suggestion: Shown }>(
  "config/provider-reserved",
  {
    why: ({ provider }) =>
      `The id ${provider} belongs to a provider built into Codex, which will stop with ${code("Built-in providers cannot be overridden")} (0.107.0 still ignored such a table).`,
    fix: ({ suggestion }) =>
      `Rename the table to ${suggestion} and set ${code("model_provider")} to that; to change only the URL of ${code("openai")}, use the top-level key ${code("openai_base_url")}.`,
  },
);

/** Up to 0.107.0 such a table has no effect: no harm where another provider is selected. */
export const providerOverlooked = rule<{ readonly provider: Shown; readonly suggestion: Shown }>(
  "config/provider-reserved",
  {
    why: ({ provider }) =>
      `The id ${provider} belongs to a provider built into Codex, and this version ignores the table without a word (up to 0.107.0; later ones stop).`,
    fix: ({ suggestion }) =>
      `Rename the table to ${suggestion} and set ${code("model_provider")} to that where it is meant.`,
  },
);

export const providerRestricted = rule<{ readonly provider: Shown; readonly field: Shown }>(
  "config/provider-reserved",
  {
    why: ({ provider, field }) =>
      `The built-in provider ${provider} does not take ${field}, so Codex will stop with ${code("other non-default provider fields are not supported")}.`,
    fix: ({ field }) => `Remove ${field}, or give the provider an id of its own.`,
  },
);

export const profileLegacySelector = rule<{ readonly profile: Shown; readonly file: Shown }>(
  "config/profile-legacy",
  {
    why: ({ profile }) =>
      `The key ${code("profile")} selects ${profile}, and Codex will stop with ${code("legacy `profile = …` config is no longer supported")} (since 0.134.0).`,
    fix: ({ profile, file }) =>
      `Remove the key, move the profile's settings into ${file} beside ${code("config.toml")}, and start Codex with ${code("--profile")} ${profile}.`,
  },
);

export const profileLegacyTable = rule<{ readonly profile: Shown; readonly file: Shown }>(
  "config/profile-legacy",
  {
    why: ({ profile }) =>
      `The profile ${profile} is a ${code("[profiles.…]")} table, and with ${code("--profile")} Codex will stop with ${code("cannot be used while … contains legacy … config")} (since 0.134.0).`,
    fix: ({ file }) =>
      `Move the settings of that table into ${file} beside ${code("config.toml")}, without the header, and remove the table.`,
  },
);

export const profileMissing = rule<{ readonly profile: Shown; readonly path: Shown }>(
  "config/profile-missing",
  {
    why: ({ profile, path }) =>
      `The profile ${profile} would be read from ${path}, which does not exist; Codex says nothing and runs without it.`,
    fix: ({ path }) => `Create ${path}, or correct ${code("profile")}.`,
  },
);

export const profileUndefined = rule<{ readonly profile: Shown }>("config/profile-missing", {
  why: ({ profile }) =>
    `Codex will stop with ${code("config profile … not found")} for ${profile}: this version takes profiles only from ${code("[profiles.…]")} tables of the config (up to 0.133.0).`,
  fix: ({ profile }) =>
    `Add a table ${code("[profiles.…]")} for ${profile} to ${code("config.toml")}, or use Codex 0.134.0 or later, which reads profile files.`,
});

export const profileNameInvalid = rule<{ readonly profile: Shown }>("config/profile-missing", {
  why: ({ profile }) =>
    `Codex will stop with ${code("invalid --profile value")} for ${profile}: only letters, digits, ${code("-")} and ${code("_")} may be in it.`,
  fix: () => `Give the plain name, such as ${code("work")} for the file ${code("work.config.toml")}.`,
});

export const wireApiUnsupported = rule<{
  readonly provider: Shown;
  readonly found: Shown;
  readonly chat: boolean;
}>("config/wire-api-unsupported", {
  why: ({ provider, found, chat }) =>
    chat
      ? `The provider ${provider} has ${code('wire_api = "chat"')}, and Codex will stop with ${code('`wire_api = "chat"` is no longer supported')}, even when another provider is selected (0.80.0 still took it).`
      : `The provider ${provider} has the wire API ${found}, and Codex, which knows only ${code("responses")} in lower case, will stop.`,
  fix: () =>
    `Set ${code('wire_api = "responses"')}; a server that has only Chat Completions cannot be used with Codex.`,
});

export const authConflict = rule<{ readonly provider: Shown; readonly field: Shown }>(
  "config/auth-conflict",
  {
    why: ({ provider, field }) =>
      `The provider ${provider} has both ${code("auth")} and ${field}, and Codex will stop with ${code("provider auth cannot be combined with")} ${field}.`,
    fix: ({ field }) => `Remove ${field} or the ${code("auth")} table.`,
  },
);

export const awsMisplaced = rule<{ readonly provider: Shown }>("config/auth-conflict", {
  why: ({ provider }) =>
    `The provider ${provider} has ${code("aws")}, and Codex will stop, because only ${code("amazon-bedrock")} and ${code("amazon-bedrock-runtime")} take it.`,
  fix: () => `Remove ${code("aws")}, or select ${code("amazon-bedrock")}.`,
});

export const loginForced = rule<{ readonly forced: "chatgpt" | "api" }>("config/auth-conflict", {
  why: ({ forced }) =>
    forced === "chatgpt"
      ? `${code('forced_login_method = "chatgpt"')} is set and the login is an API key: Codex will stop, log out and delete ${code("auth.json")}.`
      : `${code('forced_login_method = "api"')} is set and the login is a ChatGPT account: Codex will stop and log out.`,
  fix: ({ forced }) =>
    `Remove ${code("forced_login_method")}, or ${
      forced === "chatgpt" ? "log in with ChatGPT" : `log in with ${code("codex login --with-api-key")}`
    }.`,
});

export const envKeyMissing = rule<{ readonly provider: Shown; readonly suggestion: Shown }>(
  "config/env-key-missing",
  {
    why: ({ provider }) =>
      `The provider ${provider} names no source of a key, so Codex will send its requests without one.`,
    fix: ({ suggestion }) =>
      `Add ${suggestion} to its table and set that variable, or ${code("requires_openai_auth = true")} to use the login; for a server that wants no key, list ${code("config/env-key-missing")} under ${code("warn-on")}.`,
  },
);

export const baseUrlDefaulted = rule<{ readonly provider: Shown; readonly near: Shown | undefined }>(
  "config/base-url-defaulted",
  {
    why: ({ provider }) =>
      `The provider ${provider} has no ${code("base_url")}, so Codex will send its key to ${code("https://api.openai.com/v1")}.`,
    fix: ({ near }) =>
      near === undefined
        ? `Add ${code('base_url = "https://…/v1"')} to its table, after the header.`
        : `Rename ${near} to ${code("base_url")}.`,
  },
);

export const keyAfterTable = rule<{ readonly key: Shown; readonly table: Shown }>("config/shadowed", {
  why: ({ key, table }) =>
    `${key} stands after the header of the table ${table} and so belongs to that table, where Codex ignores it.`,
  fix: ({ key }) => `Move ${key} to the top of the file, above the first ${code("[table]")}.`,
});

export const dotenvOverrides = rule<{ readonly name: Shown; readonly path: Shown }>("config/shadowed", {
  why: ({ name, path }) =>
    `${path} sets ${name} to another value than the job does, and Codex takes the file's, even an empty one.`,
  fix: ({ name }) => `Remove the line with ${name} from that file, or the variable from the job.`,
});

export const managedOverrides = rule<{ readonly key: Shown; readonly path: Shown }>("config/shadowed", {
  why: ({ key, path }) => `${path} overrules ${key}, even where it is given with ${code("-c")}.`,
  fix: ({ key }) => `Change ${key} in that file; it belongs to whoever manages the machine.`,
});

export const projectIgnored = rule<{ readonly path: Shown; readonly keys: readonly Shown[] }>(
  "config/project-ignored",
  {
    why: ({ path, keys }) =>
      `Codex does not take ${keys.join(", ")} from a project's own config (${path}; 0.121.0 still took them).`,
    fix: () =>
      `Move them to ${code("~/.codex/config.toml")} in an earlier step, or set ${code("CODEX_HOME")} to that directory.`,
  },
);

export const projectUntrusted = rule<{ readonly path: Shown }>("config/project-ignored", {
  why: ({ path }) => `Codex does not read ${path}, because the project is not marked as trusted.`,
  fix: () =>
    `Give ${code("config: .codex")} here and ${code("CODEX_HOME")} to Codex in the job, or move the settings to ${code("~/.codex/config.toml")}.`,
});

export const variableIgnored = rule<{
  readonly name: "OPENAI_API_KEY" | "OPENAI_BASE_URL";
  readonly provider: Shown;
  /** An old version read it for this provider. */
  readonly formerly: boolean;
}>("config/env-ignored", {
  why: ({ name, provider, formerly }) =>
    `${code(name)} is set, but Codex does not read it for the provider ${provider}${
      formerly ? " (0.118.0 still did)" : ""
    }.`,
  fix: ({ name }) =>
    name === "OPENAI_API_KEY"
      ? `Pass the key as ${code("CODEX_API_KEY")} (for ${code("openai")} and providers with ${code("requires_openai_auth = true")}), or define a provider with ${code('env_key = "OPENAI_API_KEY"')}.`
      : `Set ${code("openai_base_url")} in ${code("config.toml")}, or define a provider with ${code("base_url")}.`,
});

export const baseUrlKeyTooNew = rule<{ readonly key: "openai_base_url" }>("config/unknown-field", {
  why: ({ key }) =>
    `This version of Codex ignores ${code(key)} (0.118.0 and later read it; 0.107.0 does not).`,
  fix: () => `Use a newer Codex, or set the variable ${code("OPENAI_BASE_URL")}, which this version reads.`,
});

const OWN_KEYS = {
  "bearer-token": code("experimental_bearer_token"),
  header: `a header, by ${code("http_headers")} or ${code("env_http_headers")}`,
  query: code("query_params"),
  url: `the credentials in its ${code("base_url")}`,
} as const;

export const loginUnused = rule<{
  readonly provider: Shown;
  readonly source: "CODEX_API_KEY" | "auth.json" | "api-key";
  /** Where the provider has its key from; undefined where it has none. */
  readonly instead: keyof typeof OWN_KEYS | undefined;
}>("config/auth-unused", {
  why: ({ provider, source, instead }) =>
    `A key is given with ${code(source)}, but the provider ${provider} does not use it, because ${
      instead === undefined
        ? `it lacks ${code("requires_openai_auth = true")} (needed since 0.149.0)`
        : `its table has a key of its own: ${OWN_KEYS[instead]}`
    }.`,
  fix: ({ source, instead }) =>
    instead === undefined
      ? `Add ${code("requires_openai_auth = true")} to the provider's table, or ${code("env_key")} with the name of the variable that holds its key.`
      : `Leave out ${code(source)}, or replace that key by ${code("env_key")} with the name of the variable that holds yours.`,
});

export const authFileInvalid = rule<{
  readonly path: Shown;
  readonly fault: "absent" | "unreadable" | "json" | "byte-order-mark" | "auth-mode" | "type" | "no-key";
  /** An old version, which ends there. */
  readonly stops: boolean;
}>("config/auth-file-invalid", {
  why: ({ path, fault, stops }) =>
    stops
      ? `${path} ${AUTH_FILE[fault][0]}, and this version of Codex will stop there (0.142.5 and older do).`
      : `${path} ${AUTH_FILE[fault][0]}, so Codex counts as logged out and will send no key, without saying so (0.142.5 still stopped).`,
  fix: ({ fault }) => AUTH_FILE[fault][1],
});

const LOGIN_AGAIN = `Write it again with ${code("printenv OPENAI_API_KEY | codex login --with-api-key")}.`;
const AUTH_FILE = {
  absent: ["does not exist", LOGIN_AGAIN],
  unreadable: ["cannot be read", LOGIN_AGAIN],
  json: ["is not valid JSON", LOGIN_AGAIN],
  "byte-order-mark": ["begins with a byte order mark", "Save it again as UTF-8 without a byte order mark."],
  "auth-mode": [
    `has an ${code("auth_mode")} that Codex does not know`,
    `Set ${code('"auth_mode": "apikey"')}, or remove the line.`,
  ],
  type: ["has a field of the wrong type", LOGIN_AGAIN],
  "no-key": ["holds neither a key nor tokens", LOGIN_AGAIN],
} as const;

export const keyInlined = rule<{ readonly path: Shown }>("config/key-inlined", {
  why: ({ path }) =>
    `${path} holds a credential in a file of the workspace, where everybody who reads it has it.`,
  fix: () =>
    `Revoke that key, keep the new one as a secret, and name its variable with ${code('env_key = "MY_API_KEY"')}.`,
});

export const keyAsVariableName = rule<{ readonly looksLike: "key" }>("config/key-inlined", {
  why: () =>
    `${code("env_key")} holds what looks like a key, but it must be the name of a variable; Codex would print it as such.`,
  fix: () =>
    `Revoke that key, keep the new one as a secret in ${code("MY_API_KEY")}, and write ${code('env_key = "MY_API_KEY"')}.`,
});

export const unknownField = rule<{ readonly path: Shown; readonly near: Shown | undefined }>(
  "config/unknown-field",
  {
    why: ({ path }) => `Codex does not know ${path} and ignores it.`,
    fix: ({ path, near }) =>
      near === undefined
        ? `Remove ${path}, or check its name.`
        : `Did you mean ${near}? Otherwise remove ${path}.`,
  },
);
