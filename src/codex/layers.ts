import type { Environment } from "../environment.ts";
import type { Origin } from "../finding.ts";
import type { TargetOptions } from "../options.ts";
import { managedOverrides, overrideSyntax } from "../rules/config.ts";
import type { CodexHome } from "./home.ts";
import { overrideTable, parseOverride } from "./overrides.ts";
import { goesOn, stops, type Problem } from "./problem.ts";
import { readProfile, selectFormerProfile } from "./profile.ts";
import { readProject } from "./project.ts";
import { emptyTable, mergeTables, settingAt, stringAt, type Table } from "./settings.ts";
import { readTomlFile, type LayerFile } from "./toml-file.ts";

/** One source of settings, lowest first. */
export interface Layer {
  readonly name: "system" | "user" | "profile" | "project" | "override" | "managed" | "requirements";
  readonly table: Table;
  /** Path for display, where the layer is a file. */
  readonly path?: string;
}

export interface Layers {
  readonly merged: Table;
  readonly layers: readonly Layer[];
  readonly problems: readonly Problem[];
}

const NOWHERE: Origin = { kind: "default", name: "codex" };

/** Order from low to high as observed on Codex 0.169.0; the last one is not merged but forces one key. */
export function readLayers(options: TargetOptions, environment: Environment, home: CodexHome): Layers {
  if (home.problems.some((problem) => problem.stops)) {
    return { merged: emptyTable(NOWHERE), layers: [], problems: home.problems };
  }
  const system = readTomlFile("/etc/codex/config.toml", environment);
  const user = readTomlFile(home.userFile, environment);
  const profile = readProfile(options, environment, home, user.table);
  const below = mergeAll([system.table, user.table, profile.table]);
  const project = readProject(environment, home, below, options.clientVersion);
  const overrides = readOverrides(options);
  const managed = readTomlFile("/etc/codex/managed_config.toml", environment);
  const requirements = readTomlFile("/etc/codex/requirements.toml", environment);
  const files: [Layer["name"], LayerFile][] = [
    ["system", system],
    ["user", user],
    ["profile", profile],
    ["project", project],
    ["override", overrides],
    ["managed", managed],
    ["requirements", requirements],
  ];
  const under = mergeAll([below, project.table, overrides.table]);
  const selected = selectFormerProfile(mergeAll([under, managed.table]), options);
  return {
    merged: forceProvider(selected.merged, requirements.table),
    layers: files.flatMap(([name, { table, path }]) => (table === undefined ? [] : [{ name, table, path }])),
    problems: [
      ...home.problems,
      ...files.flatMap(([, file]) => file.problems),
      ...selected.problems,
      ...overruled(under, managed),
    ],
  };
}

function mergeAll(tables: readonly (Table | undefined)[]): Table {
  return tables.reduce<Table>(
    (merged, table) => (table === undefined ? merged : mergeTables(merged, table)),
    emptyTable(NOWHERE),
  );
}

/** `-c` lines in their order, then the provider that was asked for. */
function readOverrides(options: TargetOptions): LayerFile {
  const problems: Problem[] = [];
  const tables = options.configOverrides.map((override) => {
    const table = parseOverride(override);
    if (table === undefined) {
      problems.push(
        stops((show) => overrideSyntax({ override: show(override.value) }, { at: override.from })),
      );
    }
    return table;
  });
  if (options.provider !== undefined) tables.push(overrideTable(["model_provider"], options.provider));
  return { table: mergeAll(tables), path: "config-override", present: tables.length > 0, problems };
}

/** `/etc/codex/requirements.toml` forces the provider over everything else. */
function forceProvider(merged: Table, requirements: Table | undefined): Table {
  const forced = requirements && stringAt(requirements, "model_provider");
  if (forced === undefined) return merged;
  return { ...merged, entries: new Map([...merged.entries, ["model_provider", forced]]) };
}

const OVERRULABLE = ["model_provider", "model", "openai_base_url"] as const;

function overruled(under: Table, managed: LayerFile): Problem[] {
  const { table, path } = managed;
  if (table === undefined) return [];
  const providers = settingAt(table, "model_providers");
  const fields =
    providers?.kind === "table"
      ? [...providers.entries].flatMap(([id, provider]) =>
          provider.kind === "table"
            ? [...provider.entries.keys()].map((key) => ["model_providers", id, key])
            : [],
        )
      : [];
  const paths: readonly (readonly string[])[] = [...OVERRULABLE.map((key) => [key]), ...fields];
  return paths.flatMap((keys) => overruledAt(under, table, keys, path));
}

function overruledAt(under: Table, managed: Table, keys: readonly string[], path: string): Problem[] {
  const [before, after] = [stringAt(under, ...keys), stringAt(managed, ...keys)];
  if (before === undefined || after === undefined || before.value === after.value) return [];
  return [
    goesOn((show) => managedOverrides({ key: show(keys.join(".")), path: show(path) }, { at: after.from })),
  ];
}
