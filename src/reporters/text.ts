import type { Finding, Level } from "../finding.ts";
import { STATUSES, type Report, type RequestReport, type Status, type TargetReport } from "../report.ts";
import { bySeverity } from "./finding-order.ts";
import { layerStates, type LayerState } from "./layer-states.ts";
import { cut, singleLine } from "./single-line.ts";
import { keyFacts, LEVEL_SYMBOLS, originText, STATE_SYMBOLS, STATUS_SYMBOLS, STATUS_WORDS } from "./words.ts";
import { wrap } from "./wrap.ts";

export interface TextOptions {
  readonly color: boolean;
  /** Columns of the terminal; without it lines are as long as their text. */
  readonly width?: number | undefined;
}

type Style = "red" | "yellow" | "green" | "blue" | "dim" | "bold";
type Paint = (style: Style, text: string) => string;

const CODES: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 };
const STATUS_STYLES: Readonly<Record<Status, Style>> = {
  pass: "green",
  warn: "yellow",
  fail: "red",
  skip: "dim",
};
const LEVEL_STYLES: Readonly<Record<Level, Style>> = { error: "red", warning: "yellow", notice: "blue" };
const STATE_STYLES: Readonly<Record<LayerState, Style>> = {
  passed: "green",
  warned: "yellow",
  failed: "red",
  "not reached": "dim",
};

/** Colours text where the terminal shows colours. */
export function painter(color: boolean): Paint {
  return (style, text) => (color ? `\u001B[${CODES[style]}m${text}\u001B[0m` : text);
}

/** The runner takes a line that starts with `::` for a command, also behind white space. */
function notACommand(line: string): string {
  return line.replace(/^(\s*)::/u, "$1·::");
}

function headerLine(target: TargetReport, paint: Paint): string {
  const symbol = paint(STATUS_STYLES[target.status], STATUS_SYMBOLS[target.status]);
  const verdict = target.verdict === "ok" ? "" : `: ${target.verdict}`;
  return `${symbol} ${paint("bold", singleLine(target.name))} — ${STATUS_WORDS[target.status]}${verdict}`;
}

function field(name: string, value: string): string {
  return `  ${name.padEnd(10)}${value}`;
}

function clientText(target: TargetReport): string {
  return target.provider === null
    ? target.client
    : `${target.client}, provider ${singleLine(target.provider)}`;
}

function modelText(model: TargetReport["models"]["required"][number]): string {
  const words = { true: "is listed", false: "is not listed", null: "was not looked up" };
  const near = model.suggestions.slice(0, 5).map((id) => `\`${cut(singleLine(id), 80)}\``);
  const hint = near.length === 0 ? "" : ` (near: ${near.join(", ")})`;
  return `\`${cut(singleLine(model.id), 80)}\` ${words[`${model.listed}`]}${hint}`;
}

function creditText({ remaining, expiresAt }: NonNullable<TargetReport["credit"]>): string {
  const left = remaining === null ? [] : [`${remaining} left`];
  const until = expiresAt === null ? [] : [`expires ${expiresAt}`];
  return [...left, ...until].join(", ");
}

function modelLines({ models }: TargetReport): string[] {
  const count = models.count === null ? [] : [field("models", `${models.count} in the list`)];
  return [...count, ...models.required.map((model) => field("model", modelText(model)))];
}

function factLines(target: TargetReport, paint: Paint): string[] {
  const { baseUrl, key } = target;
  const facts = keyFacts(target);
  const states = layerStates(target).map(({ layer, state }) =>
    paint(STATE_STYLES[state], `${STATE_SYMBOLS[state]} ${layer}`),
  );
  return [
    field("client", clientText(target)),
    ...(baseUrl === null
      ? []
      : [field("base URL", `${singleLine(baseUrl.value)} (${originText(baseUrl.from)})`)]),
    ...(key === null || !facts ? [] : [field("key", `${facts.join(", ")} (${originText(key.from)})`)]),
    ...(target.credit === null ? [] : [field("credit", creditText(target.credit))]),
    ...modelLines(target),
    field("layers", states.join("  ")),
  ];
}

function requestLine(request: RequestReport): string {
  const { status, requestId } = request;
  // Some servers repeat the status as their code.
  const told = request.code === null || request.code === String(status) ? [] : [singleLine(request.code)];
  const answer = [status ?? "no answer", ...told];
  const id = requestId === null ? "" : `, request id ${singleLine(requestId)}`;
  const other = request.purpose === "wrong-key" ? " with a made-up key" : " without the key";
  const without = request.authenticated ? "" : other;
  const call = `${request.method} ${singleLine(request.url)}${without}`;
  return field("request", `${call}: ${answer.join(" ")} in ${request.durationMs} ms${id}`);
}

/** One finding with its words; `width` is that of the terminal. */
export function findingLines(finding: Finding, paint: Paint, width: number): string[] {
  const symbol = paint(LEVEL_STYLES[finding.level], LEVEL_SYMBOLS[finding.level]);
  const heals = finding.retryable ? " (may heal by itself)" : "";
  const [first = "", ...rest] = wrap(finding.fix, width - 9);
  const others = finding.alternatives.join(", ");
  return [
    "",
    `  ${symbol} ${paint("bold", finding.title)} [${finding.id}]${heals}`,
    ...wrap(finding.why, width - 4).map((line) => `    ${line}`),
    `    ${paint("green", "fix:")} ${first}`,
    ...rest.map((line) => `         ${line}`),
    ...(finding.at === undefined ? [] : [`    at:  ${originText(finding.at)}`]),
    ...(others === "" ? [] : [`    or:  ${others}`]),
    paint("dim", `    more: provider-preflight explain ${finding.id}`),
  ];
}

function targetLines(target: TargetReport, paint: Paint, width: number): string[] {
  return [
    headerLine(target, paint),
    ...factLines(target, paint),
    ...target.requests.map(requestLine),
    ...bySeverity(target.findings).flatMap((finding) => findingLines(finding, paint, width)),
    "",
  ];
}

function closingLine(report: Report, paint: Paint): string {
  const counts = STATUSES.flatMap((status) => {
    const count = report.targets.filter((target) => target.status === status).length;
    return count === 0 ? [] : [`${count} ${STATUS_WORDS[status]}`];
  });
  const symbol = paint(STATUS_STYLES[report.status], STATUS_SYMBOLS[report.status]);
  const verdict = report.verdict === "ok" ? "" : ` — ${report.verdict}`;
  const tally = counts.length === 0 ? "" : `: ${counts.join(", ")}`;
  return `${symbol} ${report.targets.length} targets${tally}${verdict}`;
}

/** The report for people at a terminal or in a job's log. Every line ends in a newline. */
export function toText(report: Report, options: TextOptions): string {
  const paint = painter(options.color);
  const width = Math.max(40, options.width ?? Number.MAX_SAFE_INTEGER);
  const lines = report.targets.flatMap((target) => targetLines(target, paint, width));
  const closing = report.targets.length === 1 ? [] : [closingLine(report, paint)];
  return [...lines, ...closing].map((line) => `${notACommand(line)}\n`).join("");
}
