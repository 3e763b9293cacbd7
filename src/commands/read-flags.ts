import { parseArgs, type ParseArgsConfig } from "node:util";
import { publicPrefix } from "../providers/index.ts";
import { UsageError } from "./usage-error.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

const PLAIN_FLAG = /^--?[A-Za-z][A-Za-z_-]{0,40}$/;

/**
 * Flags and words of a command line; `instead` says what to type for flags that are missing on purpose. Values are
 * never repeated in a message: somebody may have typed a key.
 */
export function readFlags<T extends Options>(
  words: readonly string[],
  options: T,
  instead: Readonly<Record<string, string>> = {},
) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch {
    throw new UsageError(problemOf(words, options, instead));
  }
}

function problemOf(
  words: readonly string[],
  options: Options,
  instead: Readonly<Record<string, string>>,
): string {
  const flags = words.filter((word) => word.startsWith("-")).map((word) => word.split("=")[0] ?? "");
  const unknown = flags.find((flag) => flag !== "--" && !isKnown(flag, options));
  if (unknown !== undefined) {
    const name = unknown.replace(/^-+/, "");
    const other = Object.hasOwn(instead, name) ? instead[name] : undefined;
    if (other !== undefined) return `There is no flag ${unknown}: ${other}.`;
    if (!PLAIN_FLAG.test(unknown) || publicPrefix(name) !== "") return "There is a flag that is not known.";
    const meant = name.replaceAll("_", "-");
    return isKnown(meant, options)
      ? `There is no flag ${unknown}: write --${meant}.`
      : `There is no flag ${unknown}.`;
  }
  const bare = flags.find((flag) => lacksValue(flag, words, options));
  return bare === undefined ? "A flag has a value that it does not take." : `${bare} lacks its value.`;
}

/** A flag of ours, so that its name may be repeated. */
function lacksValue(flag: string, words: readonly string[], options: Options): boolean {
  const name = flag.replace(/^--/, "");
  if (!Object.hasOwn(options, name) || options[name]?.type !== "string") return false;
  const next = words[words.indexOf(flag) + 1];
  return words.includes(flag) && (next === undefined || next.startsWith("-"));
}

function isKnown(flag: string, options: Options): boolean {
  const name = flag.replace(/^--?/, "");
  return Object.hasOwn(options, name) || Object.values(options).some(({ short }) => short === name);
}
