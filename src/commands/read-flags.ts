import { parseArgs, type ParseArgsConfig } from "node:util";
import { publicPrefix } from "../providers/index.ts";
import { UsageError } from "./usage-error.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

const PLAIN_FLAG = /^--?[A-Za-z][A-Za-z-]{0,40}$/;

/**
 * Flags and words of a command line. Values are never repeated in a message: somebody may have typed a key.
 */
export function readFlags<T extends Options>(words: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch {
    throw new UsageError(problemOf(words, options));
  }
}

function problemOf(words: readonly string[], options: Options): string {
  const flags = words.filter((word) => word.startsWith("-")).map((word) => word.split("=")[0] ?? "");
  const unknown = flags.find((flag) => flag !== "--" && !isKnown(flag, options));
  if (unknown !== undefined) {
    const isPlain = PLAIN_FLAG.test(unknown) && publicPrefix(unknown.replace(/^-+/, "")) === "";
    return isPlain ? `There is no flag ${unknown}.` : "There is a flag that is not known.";
  }
  return "A flag lacks its value, or has one that it does not take.";
}

function isKnown(flag: string, options: Options): boolean {
  const name = flag.replace(/^--?/, "");
  return Object.hasOwn(options, name) || Object.values(options).some(({ short }) => short === name);
}
