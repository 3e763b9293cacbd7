import type { Problem } from "../codex/problem.ts";
import { stops } from "../codex/problem.ts";
import { joinPath } from "../codex/text.ts";
import type { Environment, FileContent } from "../environment.ts";
import type { Origin, Sourced } from "../finding.ts";
import type { TargetOptions } from "../options.ts";
import { fileSyntax, wrongValue } from "../rules/clients.ts";
import { configMissing, configUnreadable } from "../rules/config.ts";
import type { FileClient } from "../target.ts";
import { mergeMappings, type Mapping, type Parse } from "./tree.ts";

/** How the files of one client are read. */
export interface Format {
  readonly client: FileClient;
  readonly form: "JSON" | "JSON with comments" | "YAML";
  readonly parse: Parse;
}

export interface ReadConfig {
  /** Undefined where no file was found, or none could be read. */
  readonly config: Mapping | undefined;
  readonly problems: readonly Problem[];
  /** Of the last file that was read. */
  readonly path: string | undefined;
}

/** `config` alone where it is given, which must exist, else the files at the usual places, later ones winning. */
export function readConfig(
  options: TargetOptions,
  environment: Environment,
  format: Format,
  places: readonly string[],
): ReadConfig {
  const { config } = options;
  const paths = config === undefined ? places : [config.value];
  const contents = paths.map((path) => environment.readFile(path));
  // The home directory may be the workspace.
  const distinct = contents.filter(
    ({ path }, index) => contents.findIndex((other) => other.path === path) === index,
  );
  const files = distinct.map((content) => readOne(content, format, config));
  const read = files.filter((file) => file.path !== undefined);
  const configs = files.flatMap((file) => (file.config === undefined ? [] : [file.config]));
  const [first, ...others] = configs;
  return {
    config: first === undefined ? undefined : others.reduce(mergeMappings, first),
    problems: files.flatMap(({ problems }) => problems),
    path: read.at(-1)?.path,
  };
}

function readOne(content: FileContent, format: Format, given: Sourced<string> | undefined): ReadConfig {
  const { path } = content;
  const failed = (...problems: readonly Problem[]): ReadConfig => ({
    config: undefined,
    problems,
    path: undefined,
  });
  if (content.kind === "text") return parseFile(path, content.text, format);
  if (content.kind === "absent") {
    return given === undefined
      ? failed()
      : failed(stops((show) => configMissing({ path: show(path) }, { at: given.from })));
  }
  if (content.kind === "directory" && given === undefined) return failed();
  const reason = content.kind === "directory" ? "directory" : content.reason;
  const at: Origin = given?.from ?? { kind: "file", path, line: 1, column: 1 };
  return failed(stops((show) => configUnreadable({ path: show(path), reason }, { at })));
}

/** A text as the config of a client; one that is empty has no settings. */
export function parseFile(
  path: string,
  text: string,
  format: Format,
  origin: (position: { readonly line: number; readonly column: number }) => Origin = (position) => ({
    kind: "file",
    path,
    ...position,
  }),
): ReadConfig {
  const { client, form } = format;
  const failed = (problem: Problem): ReadConfig => ({ config: undefined, problems: [problem], path });
  const parsed = format.parse(text, origin);
  if (parsed.kind === "syntax") {
    return failed(
      stops((show) => fileSyntax({ path: show(path), form, ...parsed.at }, { at: origin(parsed.at) })),
    );
  }
  const { tree } = parsed;
  if (tree.kind === "mapping") return { config: tree, problems: [], path };
  if (tree.kind === "scalar" && tree.value === null) return { config: undefined, problems: [], path };
  return failed(
    stops((show) => wrongValue({ client, path: show(path), expected: "an object" }, { at: tree.from })),
  );
}

/** The home directory as programs find it. */
export function homeOf({ variables }: Environment): string {
  const home = [variables["HOME"], variables["USERPROFILE"]].find(
    (value) => value !== undefined && value !== "",
  );
  return home ?? "~";
}

export function inHome(environment: Environment, path: string): string {
  return joinPath(homeOf(environment), path);
}
