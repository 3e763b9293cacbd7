import { isFileClient, resolveFileClient } from "./clients/index.ts";
import type { Environment } from "./environment.ts";
import { resolveOpenAiSdk } from "./openai-sdk.ts";
import type { TargetOptions } from "./options.ts";
import type { Resolution } from "./target.ts";

/** The rules of each client are loaded only where it is asked for. */
export async function resolveTarget(options: TargetOptions, environment: Environment): Promise<Resolution> {
  const client = options.client ?? (options.config === undefined ? "openai-sdk" : "codex");
  if (client === "openai-sdk") return resolveOpenAiSdk(options, environment);
  if (client === "codex-action") {
    const { resolveCodexAction } = await import("./codex/resolve-codex-action.ts");
    return resolveCodexAction(options, environment);
  }
  if (isFileClient(client)) return resolveFileClient(client, options, environment);
  const { resolveCodex } = await import("./codex/resolve-codex.ts");
  return resolveCodex(options, environment);
}
