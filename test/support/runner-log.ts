import { maskerOf } from "./runner-masks.ts";

/** A workflow command as the runner reads it from a log. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What the runner makes of a step's output. */
export interface Replay {
  /** The log as a reader sees it: masked, commands carried out, the others as plain lines. */
  readonly log: string;
  /** Every command that was obeyed, in order. */
  readonly commands: readonly RunnerCommand[];
  /** Outputs set through the log. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** Names that the runner acts on (actions/runner@258d6c85, ActionCommandManager.cs and its extensions). */
const LIVE = new Set(
  `add-mask error warning notice debug group endgroup echo set-output save-state set-env add-path
  add-matcher remove-matcher stop-commands internal-set-repo-path`.split(/\s+/),
);
const LONGEST_MESSAGE = 4096;

/** Lines end at `\n`, `\r\n` or a lone `\r` (ProcessInvoker.cs, StreamReader.ReadLine). */
export function linesOf(output: string): string[] {
  const lines = output.split(/\r\n|\n|\r/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

/**
 * The commands in what a step printed: `::name props::data` after leading white space, else `##[name props]data`
 * anywhere (ActionCommand.cs). Stricter than the runner in two ways: unknown names count, and every `##[` of a
 * line is tried, not only the first.
 */
export function commandsIn(output: string): RunnerCommand[] {
  return linesOf(output).flatMap((line) => {
    const current = newForm(line);
    if (current !== undefined) return [current];
    return [...line.matchAll(/##\[([^\s\]]+)(?: ([^\]]*))?\]([^]*)/g)].map(oldForm);
  });
}

/**
 * Does with a step's output what the runner does. `registered` are the secrets that it knows of from the start of
 * the job; each is trimmed first (Worker.cs, InitializeSecretMasker).
 */
export function replay(output: string, registered: readonly string[] = []): Replay {
  const masker = maskerOf(registered.map((secret) => secret.trim()));
  const log: string[] = [];
  const commands: RunnerCommand[] = [];
  const outputs: Record<string, string> = {};
  let stopped: string | undefined;
  for (const line of linesOf(output)) {
    const command = obeyed(line, stopped);
    if (command === undefined) {
      log.push(masker.mask(line));
      continue;
    }
    commands.push(command);
    if (command.name === stopped) stopped = undefined;
    else if (command.name === "stop-commands") stopped = command.data.toLowerCase();
    else if (command.name === "add-mask") masker.add(command.data);
    else if (command.name === "set-output") outputs[command.properties["name"] ?? ""] = command.data;
    else if (ISSUES.has(command.name)) log.push(issueLine(command, masker.mask));
  }
  return { log: log.join("\n"), commands, outputs };
}

const ISSUES = new Set(["error", "warning", "notice", "debug", "group"]);

/** The message is masked before it is cut (ExecutionContext.cs, AddIssue). */
function issueLine({ name, data }: RunnerCommand, mask: (text: string) => string): string {
  return `##[${name}]${mask(data).slice(0, LONGEST_MESSAGE)}`;
}

/** The first reading that gives a known name wins; while stopped, only the token counts. */
function obeyed(line: string, stopped: string | undefined): RunnerCommand | undefined {
  const old = /##\[([^\s\]]+)(?: ([^\]]*))?\]([^]*)/.exec(line);
  const readings = [newForm(line), old === null ? undefined : oldForm(old)];
  const known = (name: string): boolean => (stopped === undefined ? LIVE.has(name) : name === stopped);
  return readings.find((command) => command !== undefined && known(command.name));
}

function newForm(line: string): RunnerCommand | undefined {
  const match = /^::([^\s:]+)(?: ([^]*?))?::([^]*)$/.exec(trimStart(line));
  return match === null ? undefined : commandOf(match, /,/, unescaped);
}

function oldForm(match: RegExpExecArray): RunnerCommand {
  return commandOf(match, /[,;]/, (data) => unescaped(data.replaceAll("%5D", "]").replaceAll("%3B", ";")));
}

/** What .NET's `TrimStart` removes: Unicode white space, NEL among it, but not U+FEFF or U+200B. */
function trimStart(line: string): string {
  return line.replace(/^[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/, "");
}

function commandOf(
  match: RegExpExecArray,
  separator: RegExp,
  decode: (data: string) => string,
): RunnerCommand {
  const [, name = "", properties = "", data = ""] = match;
  const pairs = properties.split(separator).map((pair) => pair.split("=", 2));
  const named = pairs.flatMap(([key = "", value]) =>
    value === undefined ? [] : [[key.trim(), unescapedProperty(value)] as const],
  );
  return { name: name.toLowerCase(), properties: Object.fromEntries(named), data: decode(data) };
}

/** Property values are escaped further than data, so that they can hold a comma or a colon. */
function unescapedProperty(value: string): string {
  return unescaped(value.replaceAll("%3A", ":").replaceAll("%2C", ","));
}

function unescaped(data: string): string {
  return data.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

/**
 * The pairs in a runner's file of outputs or variables: `name=value`, or `name<<DELIMITER`, lines, `DELIMITER`
 * (FileCommandManager.cs). Throws where the runner would: no `=` and no `<<`, or a delimiter that never comes.
 */
export function pairsInFile(text: string): Record<string, string> {
  const pairs: Record<string, string> = {};
  const lines = text.split(/\r\n|\n|\r/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    const end = heredoc < 0 ? -1 : lines.indexOf(line.slice(heredoc + 2), index + 1);
    if (end < 0) throw new Error(`the runner cannot read line ${index + 1}`);
    pairs[line.slice(0, heredoc)] = lines.slice(index + 1, end).join("\n");
    index = end;
  }
  return pairs;
}
