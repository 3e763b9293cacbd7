import { showUrl, type Show } from "./foreign-text.ts";
import { unquoted } from "./markup.ts";
import type { RequestReport } from "./report.ts";
import type { Target } from "./target.ts";

/** What a provider's support asks for, one line each and nothing secret; empty where no request was made. */
export function supportPacket(target: Target, requests: readonly RequestReport[], show: Show): string {
  const decisive = requests.filter(({ authenticated }) => authenticated).at(-1) ?? requests[0];
  if (decisive === undefined) return "";
  const plain = (text: string): string => unquoted(show(text, 80));
  const base = target.baseUrl === undefined ? undefined : unquoted(showUrl(target.baseUrl.value, show));
  const lines: readonly (readonly [string, string | null | undefined])[] = [
    ["Time (UTC)", decisive.sentAt],
    ["Request", `${decisive.method} ${decisive.url}`],
    ["Base URL", base],
    ["Model", target.models.map(({ value }) => plain(value)).join(", ")],
    ["HTTP status", decisive.status === null ? "no answer" : String(decisive.status)],
    ["Error code", decisive.code],
    ["Request id", decisive.requestId],
    ["Status page", target.known?.statusPage],
  ];
  return lines
    .filter(([, value]) => value !== undefined && value !== null && value !== "")
    .map(([name, value]) => `${name}: ${value ?? ""}`)
    .join("\n");
}
