/**
 * Rust's `trim`, which Codex uses: the Unicode property White_Space. JavaScript's differs in two characters
 * (it takes U+FEFF, and leaves U+0085).
 */
export function trimWhiteSpace(text: string): string {
  return text.replace(LEADING, "").replace(TRAILING, "");
}

const WHITE_SPACE = "[\\t-\\r \\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]";
const LEADING = new RegExp(`^${WHITE_SPACE}+`);
const TRAILING = new RegExp(`(?<!${WHITE_SPACE})${WHITE_SPACE}+$`);

export function isBlank(text: string): boolean {
  return trimWhiteSpace(text) === "";
}

/** Directory part of a path, `.` where there is none. Both slashes separate, as on Windows. */
export function directoryOf(path: string): string {
  const cut = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
  if (cut < 0) return ".";
  return cut === 0 ? path.slice(0, 1) : path.slice(0, cut);
}

export function joinPath(directory: string, name: string): string {
  return /[/\\]$/.test(directory) ? directory + name : `${directory}/${name}`;
}

/** The path from the root with `.`, `..` and repeated slashes resolved; only to compare paths. */
export function absolutePath(path: string, workingDirectory: string): string {
  const whole = /^(?:[/\\]|[A-Za-z]:)/.test(path) ? path : `${workingDirectory}/${path}`;
  const parts: string[] = [];
  for (const part of whole.split(/[/\\]+/)) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return `/${parts.join("/")}`;
}

export function isInside(path: string, directory: string): boolean {
  const [inner, outer] = [absolutePath(path, directory), absolutePath(directory, "/")];
  return inner.startsWith(outer === "/" ? outer : `${outer}/`);
}
