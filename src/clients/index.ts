import type { Environment } from "../environment.ts";
import type { TargetOptions } from "../options.ts";
import { FILE_CLIENTS, type Client, type FileClient, type Resolution } from "../target.ts";

type Resolve = (options: TargetOptions, environment: Environment) => Resolution;

/** Loaded only where they are asked for: the parsers of their files are most of the code. */
const READERS: Readonly<Record<FileClient, () => Promise<Resolve>>> = {
  "claude-code": async () => (await import("./claude-code.ts")).resolveClaudeCode,
  opencode: async () => (await import("./opencode.ts")).resolveOpenCode,
  aider: async () => (await import("./aider.ts")).resolveAider,
  litellm: async () => (await import("./litellm.ts")).resolveLiteLlm,
  continue: async () => (await import("./continue.ts")).resolveContinue,
};

export function isFileClient(client: Client): client is FileClient {
  return FILE_CLIENTS.some((known) => known === client);
}

/** What one of these clients would do with its files and the environment. Throws for nothing that they hold. */
export async function resolveFileClient(
  client: FileClient,
  options: TargetOptions,
  environment: Environment,
): Promise<Resolution> {
  const resolve = await READERS[client]();
  return resolve(options, environment);
}
