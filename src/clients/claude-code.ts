import { nearest } from "../codex/near.ts";
import { goesOn, stops, type Problem } from "../codex/problem.ts";
import { joinPath } from "../codex/text.ts";
import type { Environment } from "../environment.ts";
import type { Origin, Sourced } from "../finding.ts";
import { code } from "../markup.ts";
import type { TargetOptions } from "../options.ts";
import {
  keyInFile,
  notImitated,
  tokenWins,
  variableOverruled,
  variableUnread,
  wrongValue,
} from "../rules/clients.ts";
import type { Secret } from "../secret.ts";
import type { Resolution } from "../target.ts";
import { inHome, readConfig, type Format } from "./config-file.ts";
import { judgeRoot } from "./messages-root.ts";
import { givenKey, keyInput, resolutionOf, secretOf } from "./outcome.ts";
import { parseJson } from "./read-json.ts";
import type { Request } from "./request.ts";
import { stringAt, stringsOf, treeAt, type Mapping, type Tree } from "./tree.ts";
import { firstSet, overlay, processVariables, type Variables } from "./variables.ts";

const CLIENT = "claude-code";
const FORMAT: Format = {
  client: CLIENT,
  form: "JSON",
  parse: (text, locate) => parseJson(text, locate, false),
};

/**
 * What Claude Code would call. Its settings files are merged, the project's over the user's and the local one over
 * both (code.claude.com/docs/en/settings); their `env` block replaces variables of the process, literally
 * (code.claude.com/docs/en/env-vars, anthropics/claude-code#46889). The first of these is the credential
 * (code.claude.com/docs/en/authentication): a cloud provider's, ANTHROPIC_AUTH_TOKEN as `Authorization: Bearer`,
 * ANTHROPIC_API_KEY as `X-Api-Key`, then `apiKeyHelper`, which is sent in both (docs.anthropic.com
 * claude-code/llm-gateway). `/v1/messages` is added to ANTHROPIC_BASE_URL (ngrok.com/docs/ai-gateway/agents/claude-code,
 * anthropics/claude-code plugins/security-guidance/hooks/llm.py@5cfc0a1).
 */
export function resolveClaudeCode(options: TargetOptions, environment: Environment): Resolution {
  const directory = environment.variables["CLAUDE_CONFIG_DIR"] ?? "";
  const user = directory === "" ? inHome(environment, ".claude") : directory;
  const places = [joinPath(user, "settings.json"), ".claude/settings.json", ".claude/settings.local.json"];
  const { config, problems } = readConfig(options, environment, FORMAT, places);
  const own = processVariables(environment);
  const env = treeAt(config, "env");
  const variables = overlay(own, new Map(stringsOf(env)));
  const baseUrl = options.baseUrl ?? firstSet(variables, ["ANTHROPIC_BASE_URL"]) ?? DEFAULT;
  const credential = credentialOf(options, environment, variables, config);
  const elsewhere = otherProvider(variables, credential.key);
  const settings = [...overruled(env, own), ...ignored(env), ...wrongTypes(env), ...inlined(env)];
  return resolutionOf(
    {
      client: CLIENT,
      baseUrl,
      clientAdds: "/v1",
      ...credential,
      models: modelsOf(options, variables, config),
      request: {
        wireApi: "messages",
        keyHeader: credential.keyHeader,
        headers: [...credential.headers, ...customHeaders(variables)],
      },
      problems: [
        ...problems,
        ...elsewhere,
        ...(elsewhere.length > 0
          ? []
          : [...settings, ...credential.problems, ...judgeRoot(CLIENT, baseUrl, false)]),
      ],
      secrets: NAMES_OF_SECRETS.flatMap((name) => {
        const values = [own(name), variables(name)].filter((value) => value !== undefined);
        return values.map((value) => secretOf(value).value);
      }),
    },
    options,
  );
}

const DEFAULT: Sourced<string> = {
  value: "https://api.anthropic.com",
  from: { kind: "default", name: "Anthropic" },
};
const TOKEN = "ANTHROPIC_AUTH_TOKEN";
const KEY = "ANTHROPIC_API_KEY";
const NAMES_OF_SECRETS = [TOKEN, KEY, "CLAUDE_CODE_OAUTH_TOKEN"];

interface Credential extends Pick<Request, "keyHeader" | "headers"> {
  readonly key: Sourced<Secret> | undefined;
  readonly keyExpectedAt: Origin;
  readonly problems: readonly Problem[];
}

/** A key that the options give is a token where `env-key` says so, else an API key. */
function credentialOf(
  options: TargetOptions,
  environment: Environment,
  variables: Variables,
  config: Mapping | undefined,
): Credential {
  const given = givenKey(options, environment);
  const [token, key] = [firstSet(variables, [TOKEN]), firstSet(variables, [KEY])];
  const helper = stringAt(config, "apiKeyHelper");
  const expected: Origin = keyInput(options) ?? { kind: "env", name: KEY };
  const plain = { headers: [], problems: [], keyExpectedAt: expected };
  if (given !== undefined) {
    if (options.envKey?.value === TOKEN) return { ...plain, key: given, keyHeader: "Authorization" };
    if (helper !== undefined && token === undefined && key === undefined) return fromHelper(given, plain);
    return { ...plain, key: given, keyHeader: "x-api-key" };
  }
  if (token !== undefined) {
    const problems =
      key === undefined
        ? []
        : [goesOn(() => tokenWins({ winner: code(TOKEN), loser: code(KEY) }, { at: token.from }))];
    return {
      ...plain,
      key: secretOf(token),
      keyExpectedAt: token.from,
      keyHeader: "Authorization",
      problems,
    };
  }
  if (key !== undefined)
    return { ...plain, key: secretOf(key), keyExpectedAt: key.from, keyHeader: "x-api-key" };
  const empty = variables(KEY) ?? variables(TOKEN);
  if (empty !== undefined) return { ...plain, key: secretOf(empty), keyHeader: "x-api-key" };
  return { ...plain, key: undefined, keyExpectedAt: helper?.from ?? expected, keyHeader: "x-api-key" };
}

/** The command itself is never run, so its output has to be given. */
function fromHelper(key: Sourced<Secret>, plain: Omit<Credential, "key" | "keyHeader">): Credential {
  const header = ["x-api-key", { value: key.value.reveal(), from: key.from }] as const;
  return { ...plain, key, keyHeader: "Authorization", headers: [header] };
}

const PROVIDERS = ["BEDROCK", "VERTEX", "FOUNDRY", "MANTLE"].map((name) => `CLAUDE_CODE_USE_${name}`);

/** Cloud providers come before every key, a login's token after. */
function otherProvider(variables: Variables, key: Sourced<Secret> | undefined): Problem[] {
  const cloud = PROVIDERS.map(variables).find(
    (flag) => flag !== undefined && /^(?:1|true|yes|on)$/i.test(flag.value.trim()),
  );
  const login = key === undefined ? firstSet(variables, ["CLAUDE_CODE_OAUTH_TOKEN"]) : undefined;
  const name = cloud === undefined ? "CLAUDE_CODE_OAUTH_TOKEN" : nameOf(cloud.from);
  const used = cloud ?? login;
  return used === undefined
    ? []
    : [stops((show) => notImitated({ client: CLIENT, name: show(name) }, { at: used.from }))];
}

function nameOf(from: Origin): string {
  return from.kind === "env" ? from.name : "a cloud provider";
}

/** One `Name: value` a line. */
function customHeaders(variables: Variables): Request["headers"] {
  const given = firstSet(variables, ["ANTHROPIC_CUSTOM_HEADERS"]);
  return (given?.value.split("\n") ?? []).flatMap((line) => {
    const [, name, value] = /^\s*([^\s:]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
    const isHeader = name !== undefined && value !== undefined && given !== undefined;
    return isHeader ? [[name, { value, from: given.from }] as const] : [];
  });
}

const ALIAS = /^(?:default|best|sonnet|opus|haiku|fable|opusplan)$/;

/** An alias is checked where a variable says what it means; `[1m]` only asks for a longer context. */
function modelsOf(
  options: TargetOptions,
  variables: Variables,
  config: Mapping | undefined,
): readonly Sourced<string>[] {
  if (options.models.length > 0) return options.models;
  const chosen = firstSet(variables, ["ANTHROPIC_MODEL"]) ?? stringAt(config, "model");
  const name = chosen?.value.trim().replace(/\[1m\]$/i, "") ?? "";
  if (chosen === undefined || name === "") return [];
  if (!ALIAS.test(name)) return [{ value: name, from: chosen.from }];
  const meant = firstSet(variables, [`ANTHROPIC_DEFAULT_${name.toUpperCase()}_MODEL`]);
  return meant === undefined ? [] : [{ ...meant, value: meant.value.replace(/\[1m\]$/i, "") }];
}

const READ = [
  TOKEN,
  KEY,
  "ANTHROPIC_BASE_URL",
  "ANTHROPIC_MODEL",
  "ANTHROPIC_CUSTOM_HEADERS",
  "CLAUDE_CODE_OAUTH_TOKEN",
];

/** Names that people carry over from other programs, with the one that is read. */
const CARRIED_OVER = new Map([
  ["ANTHROPIC_API_BASE", "ANTHROPIC_BASE_URL"],
  ["ANTHROPIC_API_URL", "ANTHROPIC_BASE_URL"],
  ["ANTHROPIC_API_BASE_URL", "ANTHROPIC_BASE_URL"],
  ["ANTHROPIC_TOKEN", TOKEN],
  ["OPENAI_BASE_URL", "ANTHROPIC_BASE_URL"],
  ["OPENAI_API_KEY", KEY],
]);

/** Only what stands in the settings is surely meant for Claude Code. */
function ignored(env: Tree | undefined): Problem[] {
  return stringsOf(env).flatMap(([name, { from }]) => {
    const meant = READ.includes(name) ? undefined : (CARRIED_OVER.get(name) ?? misspelt(name));
    if (meant === undefined) return [];
    return [
      goesOn((show) => variableUnread({ client: CLIENT, name: show(name), near: code(meant) }, { at: from })),
    ];
  });
}

function misspelt(name: string): string | undefined {
  return /^(?:ANTHROPIC|ANTROPIC|ANTHROPHIC)_/i.test(name) ? nearest(name, READ.slice(0, 4)) : undefined;
}

function overruled(env: Tree | undefined, own: Variables): Problem[] {
  return stringsOf(env).flatMap(([name, { value, from }]) => {
    const before = READ.includes(name) ? own(name) : undefined;
    if (before === undefined || before.value === "" || before.value === value || from.kind !== "file")
      return [];
    const { path } = from;
    return [
      goesOn((show) =>
        variableOverruled({ client: CLIENT, name: code(name), path: show(path) }, { at: from }),
      ),
    ];
  });
}

function wrongTypes(env: Tree | undefined): Problem[] {
  if (env === undefined) return [];
  if (env.kind !== "mapping") {
    return [
      stops(() => wrongValue({ client: CLIENT, path: code("env"), expected: "an object" }, { at: env.from })),
    ];
  }
  return [...env.entries].flatMap(([name, { kind, from, ...rest }]) => {
    const isText = kind === "scalar" && "value" in rest && rest.value !== null;
    if (isText || !READ.includes(name)) return [];
    return [
      stops(() => wrongValue({ client: CLIENT, path: code(name), expected: "a string" }, { at: from })),
    ];
  });
}

/** Files of the workspace only: nobody else sees those of the home directory. */
function inlined(env: Tree | undefined): Problem[] {
  return stringsOf(env).flatMap(([name, { value, from }]) => {
    if (!NAMES_OF_SECRETS.includes(name) || value === "" || from.kind !== "file" || /^[/~]/.test(from.path))
      return [];
    const { path } = from;
    return [goesOn((show) => keyInFile({ path: show(path), reference: undefined }, { at: from }))];
  });
}
