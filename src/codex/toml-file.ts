import type { Environment, FileContent } from "../environment.ts";
import type { Origin } from "../finding.ts";
import { configSyntax, configUnreadable } from "../rules/config.ts";
import { stops, type Problem } from "./problem.ts";
import { parseToml, type Table } from "./settings.ts";
import type { Position } from "./toml-positions.ts";

export interface LayerFile {
  readonly table: Table | undefined;
  readonly path: string;
  readonly present: boolean;
  readonly problems: readonly Problem[];
}

/** A config file as settings. Absent is normal. */
export function readTomlFile(path: string, environment: Environment): LayerFile {
  const content = environment.readFile(path);
  const shared = { path: content.path, present: content.kind !== "absent" };
  if (content.kind === "absent") return { ...shared, table: undefined, problems: [] };
  if (content.kind === "text") return { ...shared, ...parseFile(content) };
  const reason = content.kind === "directory" ? "directory" : content.reason;
  const at: Origin = { kind: "file", path: content.path, line: 1, column: 1 };
  const problem = stops((show) => configUnreadable({ path: show(content.path), reason }, { at }));
  return { ...shared, table: undefined, problems: [problem] };
}

function parseFile(content: FileContent & { kind: "text" }): Pick<LayerFile, "table" | "problems"> {
  const { path, text } = content;
  const locate = (position: Position): Origin => ({ kind: "file", path, ...position });
  const parsed = parseToml(text, locate);
  if (parsed.kind === "table") return { table: parsed.table, problems: [] };
  const fault = parsed.fault === "redefined" ? "redefined" : faultAt(text, parsed.at);
  const problem = stops((show) =>
    configSyntax({ path: show(path), ...parsed.at, fault }, { at: locate(parsed.at) }),
  );
  return { table: undefined, problems: [problem] };
}

/** What the faulty line looks like; guesses only among things that can be seen in it. */
function faultAt(text: string, at: Position): "smart-quotes" | "boolean" | "unquoted" | "json" | "other" {
  const line = text.split("\n")[at.line - 1] ?? "";
  if (/[\u201C\u201D\u2018\u2019]/.test(line)) return "smart-quotes";
  if (/^\s*\{/.test(text)) return "json";
  if (/=\s*(?:true|false|yes|no)\s*(?:#.*)?$/i.test(line)) return "boolean";
  if (/^\s*[\w.-]+\s*=\s*[A-Za-z][^"'[{]*$/.test(line)) return "unquoted";
  return "other";
}
