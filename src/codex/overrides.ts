import type { Origin, Sourced } from "../finding.ts";
import { emptyTable, parseToml, type Setting, type Table } from "./settings.ts";
import { trimWhiteSpace } from "./text.ts";

const AT: Origin = { kind: "input", name: "config-override" };
/** More parts than any setting has; bounds the depth of what a hostile line builds. */
const MAXIMUM_PARTS = 32;

/**
 * One `-c key=value` as a table: a dotted path, and a value in TOML or else the raw text, so that a URL needs
 * no quotes. Undefined where Codex refuses it (no `=`, or no key).
 */
export function parseOverride(override: Sourced<string>): Table | undefined {
  const line = override.value.replace(/^\s*(?:-c|--config)\s+/, "");
  const cut = line.indexOf("=");
  const key = trimWhiteSpace(line.slice(0, Math.max(cut, 0)));
  if (key === "") return undefined;
  const value = parseValue(trimWhiteSpace(line.slice(cut + 1)), override.from);
  return nest(key.split(".", MAXIMUM_PARTS), value, override.from);
}

/** The table that sets one path of keys to a string. */
export function overrideTable(path: readonly string[], value: Sourced<string>): Table {
  const { from } = value;
  return nest(path, { kind: "leaf", value: value.value, from, keyAt: from }, from);
}

function parseValue(text: string, from: Origin): Setting {
  const parsed = parseToml(`value = ${text}`, () => from);
  const setting = parsed.kind === "table" ? parsed.table.entries.get("value") : undefined;
  if (setting !== undefined && parsed.kind === "table" && parsed.table.entries.size === 1) return setting;
  return { kind: "leaf", value: text.replace(/^["']+|["']+$/g, ""), from, keyAt: from };
}

function nest(path: readonly string[], value: Setting, from: Origin = AT): Table {
  const [key = "", ...rest] = path;
  const setting = rest.length === 0 ? value : nest(rest, value, from);
  return { ...emptyTable(from), entries: new Map([[key, setting]]) };
}
