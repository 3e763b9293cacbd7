import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Case } from "../support/case.ts";

const EXAMPLES = join(import.meta.dirname, "../../examples");

/** A file of the documented set-ups, with the base URL moved to a server of ours. */
function example(path: string, base: string): string {
  return readFileSync(join(EXAMPLES, path), "utf8").replace(/^base_url = ".*"$/m, `base_url = "${base}"`);
}

function provider(base: string, more = ""): string {
  return `model = "gpt-5.4"
model_provider = "own"
${more}
[model_providers.own]
name = "Own"
base_url = "${base}"
env_key = "OWN_API_KEY"
`;
}

function codex(
  name: string,
  config: string,
  verdict: string,
  rest: Partial<Omit<Case, "name" | "verdict">> = {},
): Case {
  const { files, inputs, ...others } = rest;
  return {
    name,
    keyBy: "elsewhere",
    env: { OWN_API_KEY: "{key}", CUSTOM_API_KEY: "{key}", RUTAAPI_API_KEY: "{key}" },
    status: verdict === "ok" ? "pass" : "fail",
    authenticated: verdict === "ok" ? 1 : 0,
    ...others,
    inputs: { config: ".codex/config.toml", retries: "0", ...inputs },
    files: { ".codex/config.toml": config, ...files },
    verdict,
  };
}

const AIMOCK = "{aimock}/v1";
const LOGIN = readFileSync(join(EXAMPLES, "routescope/auth.json"), "utf8").replace(/"sk-[^"]*"/, '"{key}"');

/** Codex as the client: its config, its variables, its wire API. */
export const CODEX_CASES: readonly Case[] = [
  codex("config with env_key, aimock", provider(AIMOCK), "ok"),
  codex("config with env_key, nginx", provider("{nginx}/ok/v1"), "ok"),
  codex("wrong key", provider(AIMOCK), "auth/invalid-key", {
    env: { OWN_API_KEY: "{wrong}" },
    authenticated: 1,
  }),
  codex("newline after the key", provider(AIMOCK), "secret/edge-whitespace", {
    env: { OWN_API_KEY: "{key}\n" },
  }),
  codex("variable not set", provider(AIMOCK), "secret/missing", { env: { OPENAI_API_KEY: "{key}" } }),
  codex("model that is not listed", provider(AIMOCK), "model/not-listed", {
    inputs: { model: "llama-9" },
    authenticated: 1,
  }),
  codex("wire_api that is gone", `${provider(AIMOCK)}wire_api = "chat"\n`, "config/wire-api-unsupported"),
  codex(
    "provider that is not defined",
    provider(AIMOCK, 'profile_note = ""').replace('"own"', '"other"'),
    "config/provider-undefined",
  ),
  codex("broken TOML", `${provider(AIMOCK)}env_key = \n`, "config/syntax"),
  codex("host that only lists", provider("{nginx}/html404/v1"), "route/html", { authenticated: 1 }),
  codex("example rutaapi", example("rutaapi/config.toml", AIMOCK), "ok"),
  codex("example kissapi", example("kissapi/config.toml", AIMOCK), "ok"),
  codex(
    "example kissapi-profiles",
    example("kissapi-profiles/config.toml", AIMOCK),
    "config/profile-legacy",
    {
      inputs: { profile: "customapi" },
    },
  ),
  codex("example routescope", example("routescope/config.toml", AIMOCK), "ok", {
    env: {},
    files: { ".codex/auth.json": LOGIN },
  }),
  codex(
    "example routescope, key as the text shows it",
    example("routescope/config.toml", AIMOCK),
    "secret/placeholder",
    {
      env: {},
      files: { ".codex/auth.json": readFileSync(join(EXAMPLES, "routescope/auth.json"), "utf8") },
    },
  ),
];
