import type { ExitCode } from "../command.ts";
import type { Report } from "../report.ts";

/** 1 where the gate failed, 3 where a target could not be judged by our own fault, else 0. */
export function exitCodeOf({ status, targets }: Report): ExitCode {
  if (targets.some(({ verdict }) => verdict === "internal/error")) return 3;
  return status === "fail" ? 1 : 0;
}
