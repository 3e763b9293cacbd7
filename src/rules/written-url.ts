import type { Target } from "../target.ts";

/** A base URL in the form in which this client is given it: codex-action gets the whole endpoint. */
export function asWritten({ client }: Pick<Target, "client">, baseUrl: string): string {
  return client === "codex-action" ? `${baseUrl.replace(/(?<!\/)\/+$/, "")}/responses` : baseUrl;
}
