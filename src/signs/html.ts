/** What a person would see of a page, and traces in its source that tell who made it. */
export interface Page {
  readonly title: string;
  /** Title and visible text, one line, then one line for each trace found. */
  readonly text: string;
}

const LONGEST_SOURCE = 65_536;
const LONGEST_TEXT = 4096;

/** Names in the source of a page that show its maker, where the visible text does not. */
const TRACES = [
  "cf-error-details",
  "cf-wrapper",
  "cf-browser-verification",
  "_cf_chl_opt",
  "Vercel Security Checkpoint",
  "zscloud.net",
  "Zscaler",
  "_Incapsula_Resource",
  "errors.aliyun.com",
  "ERR_ACCESS_DENIED",
  "FortiGuard",
];

/** True where the text begins like a page, or like a piece of one. */
export function looksLikeHtml(text: string): boolean {
  return /^[\uFEFF\s]{0,64}<(?:!doctype\s{1,9}html|!--|\/?(?:html|head|body|title|div|center|h1|meta|style)\b)/i.test(
    text,
  );
}

/** Reads at most 64 KiB of the page, in linear time. */
export function readPage(html: string): Page {
  const source = html.slice(0, LONGEST_SOURCE);
  const title = collapse(between(source, /<title\b[^>]{0,200}>/i, /<\/title/i).slice(0, 300));
  const seen = collapse(stripTags(stripElements(source))).slice(0, LONGEST_TEXT);
  const errorCode = /errorCode\s{0,4}:\s{0,4}(\d{3,4})/.exec(source)?.[1];
  const traces = TRACES.filter((trace) => source.includes(trace));
  if (errorCode !== undefined) traces.push(`error code: ${errorCode}`);
  return { title, text: [title, seen, ...traces].join("\n") };
}

function between(text: string, open: RegExp, close: RegExp): string {
  const start = open.exec(text);
  if (start === null) return "";
  const rest = text.slice(start.index + start[0].length);
  const end = rest.search(close);
  return end < 0 ? rest : rest.slice(0, end);
}

/** Without scripts, styles and comments; an element that is not closed takes the rest with it. */
function stripElements(html: string): string {
  const kept: string[] = [];
  const lower = html.toLowerCase();
  let from = 0;
  for (const open of html.matchAll(/<(?:(script|style|svg)\b|!--)/gi)) {
    if (open.index < from) continue;
    kept.push(html.slice(from, open.index));
    const close = open[1] === undefined ? "-->" : `</${open[1].toLowerCase()}>`;
    const end = lower.indexOf(close, open.index);
    if (end < 0) return kept.join(" ");
    from = end + close.length;
  }
  return [...kept, html.slice(from)].join(" ");
}

function stripTags(html: string): string {
  return html.replace(/<[^<>]{0,2000}>?/g, " ").replace(/&(?:nbsp|amp|quot|lt|gt|#\d{1,6});/g, " ");
}

function collapse(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
