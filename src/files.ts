/** The only file that touches the disk. */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  writeFileSync,
} from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import type { FileContent } from "./environment.ts";

const MAXIMUM_BYTES = 256 * 1024;

/** Reads text below a workspace; the path in every answer is for display: relative inside the workspace. */
export function createFileReader(workspace: string): (path: string) => FileContent {
  return (path) => readText(workspace, path, MAXIMUM_BYTES);
}

/** Reads a file that the runner or the user's own trust store provides, of at most `maximum` bytes. */
export function readTrusted(path: string, maximum: number): string | undefined {
  const content = readText(dirname(resolve(path)), path, maximum);
  return content.kind === "text" ? content.text : undefined;
}

function readText(workspace: string, path: string, maximum: number): FileContent {
  const absolute = resolve(workspace, path);
  const shown = displayPath(workspace, absolute);
  const refuse = (reason: UnreadableReason): FileContent => ({ kind: "unreadable", path: shown, reason });
  try {
    const kind = lstatSync(absolute);
    if (kind.isDirectory()) return { kind: "directory", path: shown };
    // A path inside the workspace may have been committed by anybody: it must not lead out of it.
    if (isInside(workspace, absolute) && !isInside(realpathSync(workspace), realpathSync(absolute)))
      return refuse("symlink-outside");
    const descriptor = openSync(
      realpathSync(absolute),
      constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW,
    );
    try {
      return readDescriptor(descriptor, shown, maximum);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return isAbsent(error) ? { kind: "absent", path: shown } : refuse(refusal(error));
  }
}

type UnreadableReason = Extract<FileContent, { kind: "unreadable" }>["reason"];

/** Judges the opened descriptor, so that a file swapped after the look does not matter. */
function readDescriptor(descriptor: number, path: string, maximum: number): FileContent {
  const state = fstatSync(descriptor);
  if (state.isDirectory()) return { kind: "directory", path };
  if (!state.isFile()) return { kind: "unreadable", path, reason: "not-regular" };
  // Not the size that the file claims: it may grow, and those of /proc claim none.
  const buffer = Buffer.alloc(maximum + 1);
  let length = 0;
  for (;;) {
    const count = readSync(descriptor, buffer, length, buffer.length - length, length);
    length += count;
    if (count === 0 || length === buffer.length) break;
  }
  if (length > maximum) return { kind: "unreadable", path, reason: "too-large" };
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
      buffer.subarray(0, length),
    );
    if (text.includes("\0")) return { kind: "unreadable", path, reason: "not-utf8" };
    return { kind: "text", path, text };
  } catch {
    return { kind: "unreadable", path, reason: "not-utf8" };
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

function isAbsent(error: unknown): boolean {
  const code = codeOf(error);
  return code === "ENOENT" || code === "ENOTDIR";
}

function refusal(error: unknown): UnreadableReason {
  const code = codeOf(error);
  if (code === "ELOOP") return "symlink-outside";
  return code === "ENXIO" || code === "EISDIR" || code === "ERR_INVALID_ARG_VALUE" ? "not-regular" : "denied";
}

function isInside(directory: string, path: string): boolean {
  const way = relative(directory, path);
  return way === "" || (!way.startsWith(`..${sep}`) && way !== ".." && !isAbsolute(way));
}

function displayPath(workspace: string, absolute: string): string {
  return isInside(workspace, absolute) ? relative(workspace, absolute).split(sep).join("/") || "." : absolute;
}

/** What is committed to the workspace must not lead a report elsewhere, nor hold it up as a FIFO without a reader. */
const IN_PLACE =
  constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** Writes a report, making its directory; false where the disk refuses, or a link leads out of the workspace. */
export function writeReport(workspace: string, path: string, content: string): boolean {
  try {
    const absolute = resolve(workspace, path);
    const inside = isInside(workspace, absolute);
    if (inside && !isInside(realpathSync(workspace), realpathSync(nearestDirectory(absolute)))) return false;
    mkdirSync(dirname(absolute), { recursive: true });
    writeThrough(openSync(absolute, inside ? IN_PLACE : "w", 0o666), content);
    return true;
  } catch {
    return false;
  }
}

/** The directory above the path that is there already; what is made below it leads nowhere else. */
function nearestDirectory(path: string): string {
  const directory = dirname(path);
  return directory === path || lstatSync(directory, { throwIfNoEntry: false }) !== undefined
    ? directory
    : nearestDirectory(directory);
}

function writeThrough(descriptor: number, content: string): void {
  try {
    writeFileSync(descriptor, content);
  } finally {
    closeSync(descriptor);
  }
}
