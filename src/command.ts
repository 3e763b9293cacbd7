import { HELP } from "./commands/help.ts";
import { UsageError } from "./commands/usage-error.ts";
import { VERSION } from "./version.ts";

/** Exit codes: 0 pass, warn or skip; 1 the gate failed; 2 wrong usage; 3 our own fault, which the entry sets too. */
export type ExitCode = 0 | 1 | 2 | 3;

type Command = (words: readonly string[]) => Promise<ExitCode> | ExitCode;

/** Each command is loaded only when it is called. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import("./commands/check.ts")).check,
  diagnose: async () => (await import("./commands/diagnose.ts")).diagnoseInput,
  explain: async () => (await import("./commands/explain.ts")).explain,
  demo: async () => (await import("./commands/demo.ts")).demo,
  init: async () => (await import("./commands/init.ts")).init,
};

/** Runs one command line, without the program's own two words. */
export async function runCommand(words: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === "--version" || name === "-V") return print(`${VERSION}\n`);
  if (name === "--help" || name === "-h" || name === "help") return print(HELP.all);
  if (name === undefined || !Object.hasOwn(COMMANDS, name))
    return refuse("Give one of the commands check, diagnose, explain, demo or init.");
  if (rest.includes("--help") || rest.includes("-h")) return print(HELP[name as keyof typeof HELP]);
  try {
    const command = await COMMANDS[name]?.();
    return command === undefined ? 2 : await command(rest);
  } catch (error) {
    if (error instanceof UsageError) return refuse(error.message, name);
    throw error;
  }
}

function print(text: string): ExitCode {
  process.stdout.write(text);
  return 0;
}

function refuse(sentence: string, command = ""): ExitCode {
  const help = command === "" ? "provider-preflight --help" : `provider-preflight ${command} --help`;
  process.stderr.write(`provider-preflight: ${sentence}\nSee \`${help}\`.\n`);
  return 2;
}
