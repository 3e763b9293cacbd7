import { nearest } from "../codex/near.ts";
import { goesOn, stops, type Problem } from "../codex/problem.ts";
import { isStringLeaf, parseToml, type Setting, type Table } from "../codex/settings.ts";
import type { Environment, FileContent } from "../environment.ts";
import type { Origin } from "../finding.ts";
import {
  INPUTS,
  isWrong,
  readTargetInputs,
  TARGET_INPUTS,
  type InputName,
  type Inputs,
  type RawInputs,
} from "../inputs.ts";
import { code } from "../markup.ts";
import { configUnreadable } from "../rules/config.ts";
import {
  defaultsNotTable,
  fieldInvalid,
  fieldOfRun,
  fieldUnknown,
  keyInTargets,
  targetsMissing,
  targetsNone,
  targetsNotTables,
  targetsSyntax,
  targetsTooMany,
} from "../rules/targets.ts";
import { Secret } from "../secret.ts";
import { MOST_TARGETS, type Job } from "./job.ts";

/** Inputs that take several values, so that an array of strings may stand for them. */
const LISTS: readonly InputName[] = [
  "model",
  "config-override",
  "warn-on",
  "fail-on",
  "allowed-hosts",
  "expect-fingerprint",
  "forbid-fingerprint",
];

/**
 * Whoever sent an untrusted event may have written the file, and must not choose who gets the key, what is billed
 * or what may fail.
 */
const RESERVED_TO_THE_STEP: readonly InputName[] = [
  "allowed-hosts",
  "warn-on",
  "fail-on",
  "fail",
  "on-missing-secret",
  "probe",
];

const FIELDS = new Map(INPUTS.map((name) => [name.replaceAll("-", "_"), name]));
const TARGET_FIELDS = ["name", ...TARGET_INPUTS.map((name) => name.replaceAll("-", "_"))];

/** Fields of a table in the file, as the texts that the inputs of the same names would have. */
interface Fields {
  readonly name: string | undefined;
  readonly texts: RawInputs;
  readonly places: ReadonlyMap<InputName, Origin>;
  readonly problems: readonly Problem[];
  readonly secrets: readonly Secret[];
}

/**
 * The targets of a TOML file: every field is the input of the same name with `_` for `-`, below it stand
 * `[defaults]` and below these the inputs of the step. Throws for nothing that the file holds.
 */
export function readTargets(inputs: Inputs, environment: Environment): readonly Job[] {
  const path = inputs.targets?.file.value ?? "";
  const content = environment.readFile(path);
  const document = readDocument(content);
  if ("report" in document) return [failed(inputs, "targets", [document])];
  const targets = document.entries.get("targets");
  const wrong = structure(document, targets, content.path);
  if (wrong !== undefined) return [failed(inputs, "targets", [wrong])];
  const tables = targets?.kind === "leaf" ? (targets.tables ?? []) : [];
  const defaults = document.entries.get("defaults");
  const shared = readFields(defaults?.kind === "table" ? defaults : undefined, environment);
  const strays = [...document.entries].flatMap(([field, { keyAt }]) =>
    field === "targets" || field === "defaults" ? [] : [unknown(field, keyAt)],
  );
  return tables.map((table, index) => {
    const about =
      index === 0 ? [...strays, ...shared.problems] : shared.problems.filter(({ stops }) => stops);
    return toJob(inputs, shared, readFields(table, environment), about, index);
  });
}

function readDocument(content: FileContent): Table | Problem {
  const { path } = content;
  const locate = (place: { line: number; column: number }): Origin => ({ kind: "file", path, ...place });
  const at = locate({ line: 1, column: 1 });
  if (content.kind === "absent") return stops((show) => targetsMissing({ path: show(path) }, { at }));
  if (content.kind !== "text") {
    const reason = content.kind === "directory" ? "directory" : content.reason;
    return stops((show) => configUnreadable({ path: show(path), reason }, { at }));
  }
  const parsed = parseToml(content.text, locate);
  if (parsed.kind === "table") return parsed.table;
  const isRedefined = parsed.fault === "redefined";
  return stops((show) =>
    targetsSyntax({ path: show(path), ...parsed.at, isRedefined }, { at: locate(parsed.at) }),
  );
}

/** What keeps the whole file from being read as targets. */
function structure(document: Table, targets: Setting | undefined, path: string): Problem | undefined {
  const defaults = document.entries.get("defaults");
  if (defaults?.kind === "leaf")
    return stops((show) => defaultsNotTable({ path: show(path) }, { at: defaults.from }));
  const isEmpty = targets?.kind === "leaf" && Array.isArray(targets.value) && targets.value.length === 0;
  if (targets === undefined || isEmpty)
    return stops((show) => targetsNone({ path: show(path) }, { at: document.keyAt }));
  if (targets.kind === "table" || targets.tables === undefined)
    return stops((show) => targetsNotTables({ path: show(path) }, { at: targets.keyAt }));
  const count = targets.tables.length;
  if (count <= MOST_TARGETS) return undefined;
  return stops(() => targetsTooMany({ count, maximum: MOST_TARGETS }, { at: targets.keyAt }));
}

function toJob(inputs: Inputs, shared: Fields, own: Fields, about: readonly Problem[], index: number): Job {
  const name = own.name ?? shared.name;
  const problems = [...about, ...own.problems];
  const secrets = [...shared.secrets, ...own.secrets];
  const texts = { ...inputs.targets?.defaults, ...shared.texts, ...own.texts };
  const originOf = (input: InputName): Origin =>
    own.places.get(input) ?? shared.places.get(input) ?? { kind: "input", name: input };
  const read = readTargetInputs(texts, originOf);
  if (!isWrong(read)) return { inputs: { ...read, target: { ...read.target, name } }, problems, secrets };
  const wrong = read.map(({ name: input, expected }) =>
    stops(() => fieldInvalid({ field: code(fieldOf(input)), expected }, { at: originOf(input) })),
  );
  return { ...failed(inputs, name ?? `target ${index + 1}`, [...problems, ...wrong]), secrets };
}

/** A target that cannot be judged, under the policy of the step. */
function failed({ target, policy, secret }: Inputs, name: string, problems: readonly Problem[]): Job {
  return { inputs: { target: { ...target, name }, policy, secret }, problems, secrets: [] };
}

function readFields(table: Table | undefined, environment: Environment): Fields {
  const texts: [InputName, string][] = [];
  const places = new Map<InputName, Origin>();
  const problems: Problem[] = [];
  const secrets: Secret[] = [];
  let name: string | undefined;
  for (const [field, setting] of table?.entries ?? []) {
    const input = FIELDS.get(field);
    const text = field === "name" ? textOf(setting, undefined) : textOf(setting, input);
    const at = setting.kind === "table" ? setting.keyAt : setting.from;
    if (field === "api_key" && text !== undefined && text !== "") {
      secrets.push(new Secret(text));
      problems.push(goesOn(() => keyInTargets({}, { at })));
    } else if (!TARGET_FIELDS.includes(field)) problems.push(unknown(field, setting.keyAt));
    else if (text === undefined) problems.push(wrongType(field, input, at));
    else if (input === undefined) name = text.trim() === "" ? undefined : text.trim();
    else if (environment.trust === "trusted" || !RESERVED_TO_THE_STEP.includes(input)) {
      texts.push([input, text]);
      places.set(input, at);
    }
  }
  return { name, texts: Object.fromEntries(texts), places, problems, secrets };
}

/** A value as the text of an input; undefined where it is of a type that no input has. */
function textOf(setting: Setting, input: InputName | undefined): string | undefined {
  if (isStringLeaf(setting)) return setting.value;
  if (setting.kind === "table" || input === undefined) return undefined;
  const { value } = setting;
  if (typeof value === "bigint" || typeof value === "number" || typeof value === "boolean") return `${value}`;
  const isList = LISTS.includes(input) && Array.isArray(value);
  return isList && value.every((item) => typeof item === "string") ? value.join("\n") : undefined;
}

function wrongType(field: string, input: InputName | undefined, at: Origin): Problem {
  const isList = input !== undefined && LISTS.includes(input);
  const single = input === undefined ? "a string" : "a string, a number or a boolean";
  const expected = code(isList ? "a string or an array of strings" : single);
  return stops(() => fieldInvalid({ field: code(field), expected }, { at }));
}

function unknown(field: string, at: Origin): Problem {
  const input = FIELDS.get(field);
  if (input !== undefined) return goesOn(() => fieldOfRun({ field: code(fieldOf(input)) }, { at }));
  const near = nearest(field.replaceAll("-", "_"), TARGET_FIELDS);
  return goesOn((show) =>
    fieldUnknown({ field: show(field), near: near === undefined ? undefined : code(near) }, { at }),
  );
}

function fieldOf(input: InputName): string {
  return input.replaceAll("-", "_");
}
