import { singleLine } from "./single-line.ts";

/** A path relative to the workspace, with slashes, or undefined for any other: only these can be placed. */
export function workspacePath(path: string): string | undefined {
  const parts = singleLine(path).split(/[/\\]/);
  const isElsewhere = /^(?:[/\\~]|[A-Za-z]:)/.test(path) || parts.includes("..");
  return isElsewhere || path === "" ? undefined : parts.filter((part) => part !== ".").join("/");
}
