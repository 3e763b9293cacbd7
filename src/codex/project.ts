import type { Environment } from "../environment.ts";
import { projectIgnored, projectUntrusted } from "../rules/config.ts";
import { behaves } from "./behaviours.ts";
import type { CodexHome } from "./home.ts";
import { readTomlFile, type LayerFile } from "./toml-file.ts";
import { goesOn } from "./problem.ts";
import { stringAt, type Table } from "./settings.ts";
import { absolutePath } from "./text.ts";

/** Keys that a project's own config may not set (warning of Codex 0.169.0). */
const REFUSED = [
  "model_provider",
  "model_providers",
  "openai_base_url",
  "chatgpt_base_url",
  "profile",
  "profiles",
  "notify",
  "otel",
] as const;

const PROJECT_FILE = ".codex/config.toml";

/**
 * `.codex/config.toml` of the working directory, without what a project may not set. Codex reads it only where
 * the user's config has `[projects."<directory>"] trust_level = "trusted"`.
 */
export function readProject(
  environment: Environment,
  home: CodexHome,
  below: Table,
  version: string | undefined,
): LayerFile {
  const { workingDirectory } = environment;
  const absolute = (path: string): string => absolutePath(path, workingDirectory);
  const none: LayerFile = { table: undefined, path: PROJECT_FILE, present: false, problems: [] };
  if (absolute(PROJECT_FILE) === absolute(home.userFile)) return none;
  const file = readTomlFile(PROJECT_FILE, environment);
  if (!isTrusted(below, workingDirectory)) return { ...none, problems: untrustedProblems(file) };
  if (file.table === undefined) return file;
  const denied = behaves(version, "project-sets-provider") ? [] : REFUSED;
  const refused = denied.filter((key) => file.table?.entries.has(key));
  const entries = [...file.table.entries].filter(([key]) => !refused.some((name) => name === key));
  return {
    ...file,
    table: { ...file.table, entries: new Map(entries) },
    problems: refusedProblems(file, refused),
  };
}

function isTrusted(below: Table, workingDirectory: string): boolean {
  const directory = workingDirectory.replace(/(?<=.)[/\\]+$/, "");
  return stringAt(below, "projects", directory, "trust_level")?.value === "trusted";
}

function refusedProblems(file: LayerFile, refused: readonly string[]): LayerFile["problems"] {
  const first = file.table?.entries.get(refused[0] ?? "");
  if (first === undefined) return file.problems;
  const problem = goesOn((show) =>
    projectIgnored({ path: show(file.path), keys: refused.map((key) => show(key)) }, { at: first.keyAt }),
  );
  return [...file.problems, problem];
}

/** Only a file that would choose the provider is worth a word: anything else in it cannot change the call. */
function untrustedProblems(file: LayerFile): LayerFile["problems"] {
  const names = ["model_provider", "model_providers", "openai_base_url"];
  const first = names.flatMap((name) => file.table?.entries.get(name) ?? [])[0];
  if (first === undefined) return [];
  return [goesOn((show) => projectUntrusted({ path: show(file.path) }, { at: first.keyAt }))];
}
