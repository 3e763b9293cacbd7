import type { ExitCode } from "../command.ts";
import { diagnose, parseCurlOutput } from "../diagnose.ts";
import type { ServerResponse } from "../evidence.ts";
import type { Finding } from "../finding.ts";
import { createShow } from "../foreign-text.ts";
import { findProviderByHost, findProviderById } from "../providers/index.ts";
import { jsonFinding } from "../reporters/json.ts";
import { jsonText } from "../reporters/json-text.ts";
import { findingLines, painter } from "../reporters/text.ts";
import { networkFacts } from "../rules/network-facts.ts";
import { responseFacts, type About } from "../rules/response-facts.ts";
import { findingOfFailure, findingOfReading } from "../rules/response.ts";
import type { Asked, Reading, ReadingContext } from "../signs/reading.ts";
import { readFlags } from "./read-flags.ts";
import { readStandardInput } from "./standard-input.ts";
import { terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

const ASKED: readonly Asked[] = ["models", "chat", "responses"];
const MAXIMUM_INPUT = 4 * 1024 * 1024;
const NETWORK_CODE = /^[A-Z][A-Z0-9_]{1,63}$/;

interface Question {
  readonly context: ReadingContext;
  readonly about: About;
  readonly baseUrl: string | undefined;
}

/** Says what a pasted response, or the code of a request that got none, means. No connection is made. */
export async function diagnoseInput(words: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readFlags(words, {
    provider: { type: "string" },
    "base-url": { type: "string" },
    request: { type: "string" },
    status: { type: "string" },
    "network-code": { type: "string" },
    json: { type: "boolean" },
  });
  if (positionals.length > 0)
    throw new UsageError("diagnose reads the response from standard input, not from a file.");
  const question = questionOf(values.provider, values["base-url"], values.request);
  const code = values["network-code"];
  const response = code === undefined ? await readResponseText(values.status) : undefined;
  if (code !== undefined && !NETWORK_CODE.test(code))
    throw new UsageError("--network-code takes a code such as ECONNREFUSED.");
  const reading = diagnose({ response, networkCode: code, context: question.context });
  const finding = findingFor(reading, response, question, code);
  const { verdict, text } = { verdict: reading.id, text: textOf(finding) };
  process.stdout.write(values.json === true ? jsonOf(verdict, reading, finding) : text);
  return 0;
}

function questionOf(provider: string | undefined, baseUrl: string | undefined, request = "models"): Question {
  const asked = ASKED.find((choice) => choice === request);
  if (asked === undefined) throw new UsageError(`--request takes ${ASKED.join(", ")}.`);
  if (baseUrl !== undefined && !URL.canParse(baseUrl))
    throw new UsageError("--base-url takes a URL such as https://api.openai.com/v1.");
  const byHost = baseUrl === undefined ? undefined : findProviderByHost(new URL(baseUrl).hostname);
  const known = byHost ?? (provider === undefined ? undefined : findProviderById(provider));
  const path = { models: "/models", chat: "/chat/completions", responses: "/responses" }[asked as "models"];
  return {
    context: {
      asked,
      provider: known,
      providerId: provider,
      url: baseUrl === undefined ? undefined : new URL(baseUrl.replace(/\/+$/, "") + path),
    },
    about: {
      known,
      baseUrl:
        baseUrl === undefined ? undefined : { value: baseUrl, from: { kind: "input", name: "base-url" } },
      key: undefined,
      keyExpectedAt: undefined,
      models: [],
      wireApi: asked === "responses" ? "responses" : "chat",
    },
    baseUrl,
  };
}

async function readResponseText(status: string | undefined): Promise<ServerResponse> {
  if (status !== undefined && !/^[1-9]\d{2}$/.test(status))
    throw new UsageError("--status takes an HTTP status such as 401.");
  const text = await readStandardInput(MAXIMUM_INPUT);
  const response = parseCurlOutput(text, status === undefined ? undefined : Number(status));
  if (response !== undefined) return response;
  throw new UsageError(
    "standard input holds no status line: pipe `curl -si …` into it, or give --status for a body alone.",
  );
}

function findingFor(
  reading: Reading,
  response: ServerResponse | undefined,
  { about, context, baseUrl }: Question,
  code: string | undefined,
): Finding | undefined {
  const show = createShow([]);
  const { id } = reading;
  if (response === undefined && id !== "ok") {
    const failure = { kind: "failure", stage: "connect", code: code ?? "UNKNOWN" } as const;
    return findingOfFailure(
      { id, retryable: reading.retryable },
      networkFacts(failure, { url: baseUrl ?? "" }, show),
    );
  }
  const facts = responseFacts(reading, about, show, { status: response?.status ?? 0, asked: context.asked });
  return findingOfReading(reading, facts);
}

function textOf(finding: Finding | undefined): string {
  const { color, width } = terminal();
  if (finding === undefined) return "This is a good answer: nothing is wrong.\n";
  const lines = findingLines(finding, painter(color), Math.max(40, width ?? Number.MAX_SAFE_INTEGER));
  return `${lines.slice(1).join("\n")}\n`;
}

function jsonOf(verdict: Reading["id"], reading: Reading, finding: Finding | undefined): string {
  return jsonText({
    schemaVersion: 1,
    verdict,
    alternatives: [...reading.alternatives],
    retryable: reading.retryable,
    findings: finding === undefined ? [] : [jsonFinding(finding)],
  });
}
