import { keyAfterTable, unknownField } from "../rules/config.ts";
import { nearest } from "./near.ts";
import { goesOn, type Problem } from "./problem.ts";
import {
  BUILT_IN_IDS,
  NOT_TOP_LEVEL,
  ONLY_TOP_LEVEL,
  PROVIDER_ALIASES,
  PROVIDER_FIELDS,
  TOP_LEVEL_KEYS,
} from "./provider-fields.ts";
import { tableAt, type Setting, type Table } from "./settings.ts";

/** Keys that Codex ignores, with the name that was meant, and keys that stand in the wrong table. */
export function unknownFields(config: Table): Problem[] {
  const providers = [...(tableAt(config, "model_providers")?.entries ?? [])];
  return [
    ...[...config.entries].flatMap(([key, setting]) => topLevel(key, setting, config)),
    ...providers.flatMap(([id, provider]) =>
      provider.kind === "table" && !BUILT_IN_IDS.includes(id) ? inProvider(id, provider, config) : [],
    ),
    ...misplaced(config, config, []),
  ];
}

/** Long names only: two letters of difference make another word of a short one. */
const SHORTEST_MISSPELT = 8;

/**
 * The whole list of Codex's top-level keys is not known, so only those are named that are proved not to be one,
 * that belong into a provider's table, or that are a slip away from one that decides the call.
 */
function topLevel(key: string, setting: Setting, config: Table): Problem[] {
  if (TOP_LEVEL_KEYS.has(key)) return [];
  if (PROVIDER_FIELDS.has(key) || NOT_TOP_LEVEL.includes(key)) {
    return [unknown([key], setting, PROVIDER_FIELDS.has(key) ? ownTable(key, config) : undefined)];
  }
  if (key.length < SHORTEST_MISSPELT) return [];
  const near = nearest(key, TOP_LEVEL_KEYS.keys());
  return near === undefined ? [] : [unknown([key], setting, near)];
}

function ownTable(key: string, config: Table): string {
  const selected = config.entries.get("model_provider");
  const id = selected?.kind === "leaf" && typeof selected.value === "string" ? selected.value : "…";
  return key === "name" ? `[model_providers.${id}] name` : `model_providers.${id}.${key}`;
}

function inProvider(id: string, provider: Table, config: Table): Problem[] {
  return [...provider.entries].flatMap(([key, setting]) => {
    if (PROVIDER_FIELDS.has(key) || isMisplaced(key, config)) return [];
    const near = PROVIDER_ALIASES.get(key) ?? nearest(key, PROVIDER_FIELDS.keys());
    return [unknown(["model_providers", id, key], setting, near)];
  });
}

function unknown(path: readonly string[], setting: Setting, near: string | undefined): Problem {
  return goesOn((show) =>
    unknownField(
      { path: show(path.join(".")), near: near === undefined ? undefined : show(near) },
      { at: setting.keyAt },
    ),
  );
}

/** `model` is a key of other tables too, so it counts only where the top level has none. */
function isMisplaced(key: string, config: Table): boolean {
  return ONLY_TOP_LEVEL.includes(key) || (key === "model" && !config.entries.has("model"));
}

const OWN_MEANING: readonly string[] = ["profiles", "mcp_servers", "projects"];

/** Keys of the top level below a table header; a table of a provider first of all. */
function misplaced(table: Table, config: Table, path: readonly string[]): Problem[] {
  const inProviderTable = path.length === 2 && path[0] === "model_providers";
  return [...table.entries].flatMap(([key, setting]) => {
    if (setting.kind === "table") {
      if (path.length === 0 && OWN_MEANING.includes(key)) return [];
      return misplaced(setting, config, [...path, key]);
    }
    const wrong = inProviderTable ? isMisplaced(key, config) : path.length > 0 && key === "model_provider";
    if (!wrong) return [];
    return [
      goesOn((show) => keyAfterTable({ key: show(key), table: show(path.join(".")) }, { at: setting.keyAt })),
    ];
  });
}
