import type { Target } from "../target.ts";

/** A base URL in the form in which this client is given it: codex-action gets the whole endpoint. */
export function asWritten(
  { client, clientAdds }: Pick<Target, "client" | "clientAdds">,
  baseUrl: string,
): string {
  if (clientAdds !== undefined && baseUrl.endsWith(clientAdds)) return baseUrl.slice(0, -clientAdds.length);
  return client === "codex-action" ? `${baseUrl.replace(/(?<!\/)\/+$/, "")}/responses` : baseUrl;
}
