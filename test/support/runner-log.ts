/** A workflow command as the runner reads it from a log. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * The commands in what a step printed, by the rules of actions/runner@258d6c85: lines end at `\n`, `\r\n` or a
 * lone `\r` (ProcessInvoker.cs, StreamReader.ReadLine); `::name props::data` after leading white space, else
 * `##[name props]data` anywhere (ActionCommand.cs). Stricter than the runner in two ways: unknown names count,
 * and every `##[` of a line is tried, not only the first.
 */
export function commandsIn(output: string): RunnerCommand[] {
  return output.split(/\r\n|\n|\r/).flatMap((line) => {
    const current = /^::([^\s:]+)(?: ([^]*?))?::([^]*)$/.exec(trimStart(line));
    if (current !== null) return [commandOf(current)];
    return [...line.matchAll(/##\[([^\s\]]+)(?: ([^\]]*))?\]([^]*)/g)].map(commandOf);
  });
}

/** What .NET's `TrimStart` removes: Unicode white space, NEL among it, but not U+FEFF or U+200B. */
function trimStart(line: string): string {
  return line.replace(/^[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/, "");
}

function commandOf(match: RegExpExecArray): RunnerCommand {
  const [, name = "", properties = "", data = ""] = match;
  const pairs = properties.split(/[,;]/).map((pair) => pair.split("=", 2));
  const named = pairs.flatMap(([key = "", value]) =>
    value === undefined ? [] : [[key.trim(), unescapedProperty(value)] as const],
  );
  return { name: name.toLowerCase(), properties: Object.fromEntries(named), data: unescaped(data) };
}

/** Property values are escaped further than data, so that they can hold a comma or a colon. */
function unescapedProperty(value: string): string {
  return unescaped(value.replaceAll("%3A", ":").replaceAll("%2C", ","));
}

function unescaped(data: string): string {
  return data.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

/** Pieces of six characters of `secretPart` or of its encoded forms that stand in `output`, in any case. */
export function piecesIn(output: string, secretPart: string): string[] {
  const text = output.toLowerCase();
  const bytes = Buffer.from(secretPart, "utf8");
  const forms = [secretPart, Array.from(secretPart).reverse().join(""), bytes.toString("hex")];
  const base64 = [bytes.toString("base64"), bytes.toString("base64url"), encodeURIComponent(secretPart)];
  const windows = [...forms, ...base64].flatMap((form) =>
    Array.from({ length: Math.max(0, form.length - 5) }, (_, start) =>
      form.slice(start, start + 6).toLowerCase(),
    ),
  );
  return [...new Set(windows)].filter((window) => text.includes(window));
}
