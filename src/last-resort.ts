import { classOf } from "./crash.ts";

/**
 * What no other code caught: one fixed line, never the error's text, stack or cause, which may hold the key.
 * The process ends as failed. A reader that has gone changes no verdict: it is passed over in silence.
 */
export function failLoudly(exitCode = 1): void {
  const report = (error: unknown): void => {
    if (isClosedPipe(error)) return;
    process.exitCode = exitCode;
    process.stderr.write(
      `provider-preflight: internal/error (${classOf(error)}), which is a fault of this tool.\n`,
    );
  };
  process.on("uncaughtException", report);
  process.on("unhandledRejection", report);
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EPIPE";
}
