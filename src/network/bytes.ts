/** Bytes up to a limit, in one buffer. */
export interface Bytes {
  /** Copies what fits; false once something did not. */
  readonly add: (chunk: Uint8Array) => boolean;
  /** What was kept, as a view. */
  readonly all: () => Uint8Array;
}

/**
 * Collects at most `limit` bytes. Chunks are copied: a list of them would hold a whole read buffer for each, and
 * a server that sends single bytes would take hundreds of megabytes.
 */
export function collectBytes(limit: number): Bytes {
  let buffer = new Uint8Array(Math.min(limit, 16 * 1024));
  let length = 0;
  const add = (chunk: Uint8Array): boolean => {
    const fitting = chunk.subarray(0, limit - length);
    buffer = withRoom(buffer, length + fitting.length, limit);
    buffer.set(fitting, length);
    length += fitting.length;
    return fitting.length === chunk.length;
  };
  return { add, all: () => buffer.subarray(0, length) };
}

function withRoom(buffer: Uint8Array<ArrayBuffer>, needed: number, limit: number): Uint8Array<ArrayBuffer> {
  if (needed <= buffer.length) return buffer;
  const larger = new Uint8Array(Math.min(limit, Math.max(needed, buffer.length * 2)));
  larger.set(buffer);
  return larger;
}
