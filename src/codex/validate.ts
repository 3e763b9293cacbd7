import { TomlDate } from "smol-toml";

import {
  authConflict,
  awsMisplaced,
  invalidType,
  profileLegacySelector,
  providerOverlooked,
  providerNameMissing,
  providerReserved,
  providerRestricted,
  wireApiUnsupported,
  type Expected,
  type TypeName,
} from "../rules/config.ts";
import { behaves } from "./behaviours.ts";
import { goesOn, stops, type Problem } from "./problem.ts";
import {
  BEDROCK_FIELDS,
  CLOUD_IDS,
  NOT_FOR_GCP,
  PROVIDER_FIELDS,
  RESERVED_IDS,
  TOP_LEVEL_KEYS,
} from "./provider-fields.ts";
import { isTrueAt, settingAt, stringAt, tableAt, type Setting, type Table } from "./settings.ts";
import { isBlank } from "./text.ts";

/** What makes Codex stop in the merged config: every provider counts, selected or not. */
export function validate(config: Table, version: string | undefined): Problem[] {
  const selected = stringAt(config, "model_provider")?.value ?? "openai";
  return [
    ...fieldTypes(config, [], TOP_LEVEL_KEYS),
    ...knownWords(config),
    ...(behaves(version, "profiles-in-config") ? [] : legacyProfile(config)),
    ...profileTypes(config),
    ...[...(tableAt(config, "model_providers")?.entries ?? [])].flatMap(([id, setting]) =>
      validateProvider(id, setting, id === selected, version),
    ),
  ];
}

function validateProvider(
  id: string,
  setting: Setting,
  isSelected: boolean,
  version: string | undefined,
): Problem[] {
  const path = ["model_providers", id];
  if (setting.kind !== "table") return [wrongType(path, setting, "table")];
  if (RESERVED_IDS.includes(id)) {
    if (setting.entries.size === 0) return [];
    if (!behaves(version, "reserved-ids-ignored")) return [reserved(id, setting)];
    const nameless = setting.entries.has("name") ? [] : name(id, setting);
    return [overlooked(id, setting, isSelected), ...nameless];
  }
  const types = fieldTypes(setting, path, PROVIDER_FIELDS);
  if (CLOUD_IDS.includes(id)) return [...types, ...restricted(id, setting)];
  return [...types, ...wireApi(id, setting, version), ...name(id, setting), ...conflicts(id, setting)];
}

function reserved(id: string, table: Table): Problem {
  return stops((show) =>
    providerReserved({ provider: show(id), suggestion: show(`${id}-custom`) }, { at: table.keyAt }),
  );
}

function overlooked(id: string, table: Table, isSelected: boolean): Problem {
  const level = isSelected ? "error" : "warning";
  return goesOn((show) =>
    providerOverlooked({ provider: show(id), suggestion: show(`${id}-custom`) }, { at: table.keyAt, level }),
  );
}

function restricted(id: string, table: Table): Problem[] {
  const refused = (field: string): boolean =>
    id === "gcp"
      ? NOT_FOR_GCP.includes(field)
      : PROVIDER_FIELDS.has(field) && !BEDROCK_FIELDS.includes(field);
  return [...table.entries].flatMap(([field, { keyAt }]) =>
    refused(field)
      ? [stops((show) => providerRestricted({ provider: show(id), field: show(field) }, { at: keyAt }))]
      : [],
  );
}

function wireApi(id: string, table: Table, version: string | undefined): Problem[] {
  const leaf = stringAt(table, "wire_api");
  if (leaf === undefined || leaf.value === "responses") return [];
  const chat = leaf.value === "chat";
  if (chat && behaves(version, "chat-wire-api")) return [];
  return [
    stops((show) =>
      wireApiUnsupported({ provider: show(id), found: show(leaf.value), chat }, { at: leaf.from }),
    ),
  ];
}

function name(id: string, table: Table): Problem[] {
  const setting = settingAt(table, "name");
  const leaf = stringAt(table, "name");
  if (setting !== undefined && leaf === undefined) return [];
  if (leaf !== undefined && !isBlank(leaf.value)) return [];
  return [
    stops((show) =>
      providerNameMissing(
        { provider: show(id), blank: leaf !== undefined },
        { at: leaf?.from ?? table.keyAt },
      ),
    ),
  ];
}

function conflicts(id: string, table: Table): Problem[] {
  const problems: Problem[] = [];
  const aws = table.entries.get("aws");
  if (aws !== undefined) {
    problems.push(stops((show) => awsMisplaced({ provider: show(id) }, { at: aws.keyAt })));
  }
  if (!table.entries.has("auth")) return problems;
  for (const field of ["env_key", "experimental_bearer_token", "requires_openai_auth"]) {
    const other = table.entries.get(field);
    if (other === undefined) continue;
    if (field === "requires_openai_auth" && !isTrueAt(table, field)) continue;
    problems.push(
      stops((show) => authConflict({ provider: show(id), field: show(field) }, { at: other.keyAt })),
    );
  }
  return problems;
}

function legacyProfile(config: Table): Problem[] {
  const leaf = stringAt(config, "profile");
  if (leaf === undefined) return [];
  return [
    stops((show) =>
      profileLegacySelector(
        { profile: show(leaf.value), file: show(`${leaf.value}.config.toml`) },
        { at: leaf.from },
      ),
    ),
  ];
}

/** Inert tables are type-checked all the same. */
function profileTypes(config: Table): Problem[] {
  return [...(tableAt(config, "profiles")?.entries ?? [])].flatMap(([id, profile]) =>
    profile.kind === "table"
      ? fieldTypes(profile, ["profiles", id], PROFILE_KEYS)
      : [wrongType(["profiles", id], profile, "table")],
  );
}

const PROFILE_KEYS: ReadonlyMap<string, Expected> = new Map<string, Expected>([
  ["model", "string"],
  ["model_provider", "string"],
  ["model_reasoning_effort", "string"],
  ["model_verbosity", "string"],
  ["chatgpt_base_url", "string"],
]);

const WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["cli_auth_credentials_store", ["file", "keyring", "auto", "ephemeral"]],
  ["forced_login_method", ["chatgpt", "api"]],
]);

function knownWords(config: Table): Problem[] {
  return [...WORDS].flatMap(([key, words]) => {
    const leaf = stringAt(config, key);
    return leaf === undefined || words.includes(leaf.value) ? [] : [wrongType([key], leaf, "known word")];
  });
}

function fieldTypes(table: Table, path: readonly string[], fields: ReadonlyMap<string, Expected>): Problem[] {
  return [...table.entries].flatMap(([key, setting]) => {
    const expected = fields.get(key);
    if (expected === undefined) return [];
    return [...mismatches(setting, [...path, key], expected)];
  });
}

function mismatches(setting: Setting, path: readonly string[], expected: Expected): Problem[] {
  if (expected === "table of strings" && setting.kind === "table") {
    return [...setting.entries].flatMap(([key, entry]) => mismatches(entry, [...path, key], "string"));
  }
  if (expected === "table with a command" && setting.kind === "table") {
    return stringAt(setting, "command") === undefined ? [wrongType(path, setting, expected)] : [];
  }
  return fits(setting, expected) ? [] : [wrongType(path, setting, expected)];
}

function fits(setting: Setting, expected: Expected): boolean {
  if (setting.kind === "table") return expected === "table";
  const { value } = setting;
  if (expected === "non-negative integer") return typeof value === "bigint" && value >= 0n;
  return typeName(value) === expected;
}

/** The finding for a setting of the wrong type; `empty` for an empty string where one must not be. */
export function wrongType(
  path: readonly string[],
  setting: Setting,
  expected: Expected,
  empty = false,
): Problem {
  const found = setting.kind === "table" ? "table" : typeName(setting.value);
  const at = setting.kind === "table" ? setting.keyAt : setting.from;
  return stops((show) => invalidType({ path: show(path.join(".")), expected, found, empty }, { at }));
}

function typeName(value: unknown): TypeName {
  if (typeof value === "string") return "string";
  if (typeof value === "bigint") return "integer";
  if (typeof value === "number") return "floating point";
  if (typeof value === "boolean") return "boolean";
  if (value instanceof TomlDate) return "datetime";
  return Array.isArray(value) ? "array" : "table";
}
