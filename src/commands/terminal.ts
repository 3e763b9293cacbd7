import type { TextOptions } from "../reporters/text.ts";

/** Colour only on a terminal, and not where NO_COLOR is set (no-color.org). */
export function terminal(): TextOptions {
  const { isTTY, columns } = process.stdout;
  const color = isTTY && (process.env["NO_COLOR"] ?? "") === "" && process.env["TERM"] !== "dumb";
  return { color, width: isTTY ? columns : undefined };
}
