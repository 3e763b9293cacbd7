import type { Environment } from "../environment.ts";
import type { TargetOptions } from "../options.ts";
import { profileLegacyTable, profileMissing, profileNameInvalid, profileUndefined } from "../rules/config.ts";
import { behaves } from "./behaviours.ts";
import type { CodexHome } from "./home.ts";
import { readTomlFile, type LayerFile } from "./toml-file.ts";
import { goesOn, stops, type Problem } from "./problem.ts";
import { mergeTables, settingAt, stringAt, tableAt, type Table } from "./settings.ts";
import { joinPath } from "./text.ts";

/**
 * The file `<profile>.config.toml` beside the user's config. A missing one is ignored by Codex without a word.
 * `[profiles.NAME]` in the user's config is fatal only together with `--profile NAME`.
 */
export function readProfile(
  options: TargetOptions,
  environment: Environment,
  home: CodexHome,
  user: Table | undefined,
): LayerFile {
  const none = { table: undefined, path: "", present: false };
  const inConfig = behaves(options.clientVersion, "profiles-in-config");
  if (options.profile === undefined || inConfig) return { ...none, problems: [] };
  const { value: name, from: at } = options.profile;
  if (!/^[A-Za-z0-9_-]+$/.test(name)) {
    const invalid = stops((show) => profileNameInvalid({ profile: show(name) }, { at }));
    return { ...none, problems: [invalid] };
  }
  const file = readTomlFile(joinPath(home.directory, `${name}.config.toml`), environment);
  const missing = goesOn((show) => profileMissing({ profile: show(name), path: show(file.path) }, { at }));
  const legacy = legacyTable(name, user);
  if (legacy.length > 0) return { ...none, problems: legacy };
  return { ...file, problems: file.present ? file.problems : [missing] };
}

/** A profile as it was up to 0.133: a table of the config, which wins over the top level, `-c` included. */
export function selectFormerProfile(
  merged: Table,
  options: TargetOptions,
): { readonly merged: Table; readonly problems: readonly Problem[] } {
  const selector = options.profile ?? stringAt(merged, "profile");
  if (selector === undefined || !behaves(options.clientVersion, "profiles-in-config")) {
    return { merged, problems: [] };
  }
  const { value: name, from: at } = selector;
  const profile = tableAt(merged, "profiles", name);
  if (profile === undefined) {
    return { merged, problems: [stops((show) => profileUndefined({ profile: show(name) }, { at }))] };
  }
  const keepsProvider = options.provider !== undefined;
  const entries = [...profile.entries].filter(([key]) => !(keepsProvider && key === "model_provider"));
  return { merged: mergeTables(merged, { ...profile, entries: new Map(entries) }), problems: [] };
}

function legacyTable(name: string, user: Table | undefined): Problem[] {
  const setting = user && settingAt(user, "profiles", name);
  if (setting === undefined) return [];
  return [
    stops((show) =>
      profileLegacyTable({ profile: show(name), file: show(`${name}.config.toml`) }, { at: setting.keyAt }),
    ),
  ];
}
