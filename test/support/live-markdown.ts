/** Text without its fenced code blocks, read as CommonMark reads them. */
export function withoutFences(markdown: string): string {
  const kept: string[] = [];
  let closing: string | undefined;
  for (const line of markdown.split("\n")) {
    const run = /^ {0,3}(`{3,})([^`]*)$/.exec(line);
    const ticks = run?.[1] ?? "";
    if (closing === undefined && ticks !== "") closing = ticks;
    else if (closing === undefined) kept.push(line);
    else if (ticks.length >= closing.length && run?.[2]?.trim() === "") closing = undefined;
  }
  return kept.join("\n");
}

/** One line without its code spans, escaped characters as dots: what Markdown may act on. */
function withoutSpans(line: string): string {
  let rest = line;
  let live = "";
  while (rest !== "") {
    const run = /^`+/.exec(rest)?.[0] ?? "";
    const end = run === "" ? -1 : closingRun(rest, run.length);
    if (end >= 0) rest = rest.slice(end);
    else if (run !== "") [live, rest] = [live + run, rest.slice(run.length)];
    else if (/^\\[!-/:-@[-`{-~]/.test(rest)) [live, rest] = [`${live}·`, rest.slice(2)];
    else [live, rest] = [live + rest.slice(0, 1), rest.slice(1)];
  }
  return live;
}

/** Where the code span that opens the text with `length` back quotes ends, or -1 where none closes it. */
function closingRun(text: string, length: number): number {
  for (const match of text.slice(length).matchAll(/`+/g)) {
    if (match[0].length === length) return length + match.index + length;
  }
  return -1;
}

/** The cells of a table row; parsers differ about two backslashes before a pipe, so both ways are given. */
export function cellCounts(row: string): readonly [number, number] {
  const greedy = row.replaceAll("\\|", "").split("|").length;
  const pairs = row.replace(/\\[\\|]/g, "").split("|").length;
  return [greedy - 2, pairs - 2];
}

const OWN_LINK =
  /\[[\w /-]+\]\(https:\/\/github\.com\/provider-preflight\/provider-preflight\/blob\/main\/docs\/[\w/.-]+\)/g;

/** What Markdown may act on outside of code, without our own links. */
export function liveMarkdown(markdown: string): string {
  return withoutFences(markdown.replace(OWN_LINK, "")).split("\n").map(withoutSpans).join("\n");
}

/** The text of a lone code span, or undefined where the Markdown is not exactly one span. */
export function spanContent(markdown: string): string | undefined {
  const ticks = /^`+/.exec(markdown)?.[0].length ?? 0;
  if (ticks === 0 || closingRun(markdown, ticks) !== markdown.length) return undefined;
  const inner = markdown.slice(ticks, -ticks);
  return /^ .*[^ ].* $/.test(inner) || /^ [^ ] $/.test(inner) ? inner.slice(1, -1) : inner;
}
