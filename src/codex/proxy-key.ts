import type { Secret } from "../secret.ts";

/** Its buffer has 1024 bytes, begins with `Bearer ` and must not be full: observed with the proxy of 0.169.0. */
const LONGEST = 1016;

/**
 * The key as codex-responses-api-proxy sends it: the first line of its input, without the carriage returns at the
 * end. Undefined where it refuses the key: empty, too long, or with a character besides `A-Z a-z 0-9 - _`.
 */
export function proxyKeyOf(key: Secret): string | undefined {
  const [line = ""] = key.reveal().split("\n", 1);
  if (Buffer.byteLength(line, "utf8") > LONGEST) return undefined;
  const sent = line.replace(/(?<!\r)\r+$/, "");
  return /^[A-Za-z0-9_-]+$/.test(sent) ? sent : undefined;
}
