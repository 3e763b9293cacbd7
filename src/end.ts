/**
 * Ends the process with the exit code it has, once all output is written. A resolver that still hangs cannot be
 * cancelled, and the job must not wait for it.
 */
export async function end(): Promise<void> {
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  process.exit();
}

function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write("", () => {
      resolve();
    });
  });
}
