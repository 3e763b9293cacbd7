import type { Environment } from "../environment.ts";
import type { TargetOptions } from "../options.ts";
import { configMissing, configUnreadable, homeMissing, homeNotDirectory } from "../rules/config.ts";
import { goesOn, stops, type Problem } from "./problem.ts";
import { directoryOf, joinPath } from "./text.ts";

/** The directory that stands for CODEX_HOME, and the user's config in it. */
export interface CodexHome {
  readonly directory: string;
  readonly userFile: string;
  readonly problems: readonly Problem[];
}

/** `config` as a file or a directory, else $CODEX_HOME, else `.codex` in the home directory. */
export function resolveHome(options: TargetOptions, environment: Environment): CodexHome {
  if (options.config !== undefined) return homeOfConfig(options.config.value, options, environment);
  const given = environment.variables["CODEX_HOME"] ?? "";
  if (given !== "") return homeOfVariable(given, environment);
  const { HOME, USERPROFILE } = environment.variables;
  return homeAt(joinPath(nonEmpty(HOME) ?? nonEmpty(USERPROFILE) ?? "~", ".codex"));
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === "" ? undefined : text;
}

function homeAt(directory: string, problems: readonly Problem[] = []): CodexHome {
  return { directory, userFile: joinPath(directory, "config.toml"), problems };
}

/** A config that is missing or unreadable says nothing of Codex, but there is nothing to judge then. */
function homeOfConfig(path: string, options: TargetOptions, environment: Environment): CodexHome {
  const content = environment.readFile(path);
  const at = options.config?.from;
  if (content.kind === "directory") return homeOfDirectory(path, options, environment);
  const home = { directory: directoryOf(path), userFile: path };
  if (content.kind === "text") return { ...home, problems: [] };
  if (content.kind === "absent") {
    return { ...home, problems: [stops((show) => configMissing({ path: show(path) }, { at }))] };
  }
  const { reason } = content;
  return { ...home, problems: [stops((show) => configUnreadable({ path: show(path), reason }, { at }))] };
}

/** Codex runs on its defaults in a directory without config.toml, which nobody means who names the directory. */
function homeOfDirectory(path: string, options: TargetOptions, environment: Environment): CodexHome {
  const home = homeAt(path);
  const isEmpty = ["config.toml", "auth.json", ".env"].every(
    (name) => environment.readFile(joinPath(path, name)).kind === "absent",
  );
  if (!isEmpty || options.configOverrides.length > 0) return home;
  const at = options.config?.from;
  return { ...home, problems: [goesOn((show) => configMissing({ path: show(home.userFile) }, { at }))] };
}

function homeOfVariable(directory: string, environment: Environment): CodexHome {
  const { kind } = environment.readFile(directory);
  const at = { kind: "env", name: "CODEX_HOME" } as const;
  if (kind === "absent") {
    return homeAt(directory, [stops((show) => homeMissing({ path: show(directory) }, { at }))]);
  }
  if (kind === "text") {
    return homeAt(directory, [stops((show) => homeNotDirectory({ path: show(directory) }, { at }))]);
  }
  if (kind === "directory") return homeAt(directory);
  return homeAt(directory, [
    goesOn((show) => configUnreadable({ path: show(directory), reason: "denied" }, { at })),
  ]);
}
