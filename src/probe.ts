import { lookup as systemLookup } from "node:dns";
import type { Trust } from "./environment.ts";
import type { Evidence, Probe, ProbeRequest, ServerResponse } from "./evidence.ts";
import type { Lookup } from "./network/addresses.ts";
import type { Answer, Attempt } from "./network/attempt.ts";
import { bodyLimits, readBody, type BodyLimits } from "./network/body.ts";
import { failureOf, refusal } from "./network/failure.ts";
import type { Variables } from "./network/proxy-choice.ts";
import { send } from "./network/send.ts";
import { trustStore } from "./network/sockets.ts";
import { openWay, type Means } from "./network/way.ts";

/** What the network part needs to know of the world. */
export interface NetworkSettings {
  /** The process's variables; only those of the proxy are read. */
  readonly variables: Variables;
  /** PEM texts of authorities to trust besides Node's own. */
  readonly certificates: readonly string[];
  readonly trust: Trust;
  /** Resolver in place of `dns.lookup`. */
  readonly lookup?: Lookup;
}

/** `close` ends what is under way; after it no connection is made. */
export interface Network {
  readonly probe: Probe;
  readonly close: () => Promise<void>;
}

const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * The only way to the network. A probe makes one connection and one request, follows nothing, and resolves with the
 * answer, or with how far it came and why not, at the latest after `deadlineMs`. It rejects for a fault of our own.
 */
export function createProbe(settings: NetworkSettings): Network {
  const { variables, trust, certificates, lookup = systemLookup } = settings;
  const means: Means = { variables, trust, lookup, store: trustStore(certificates) };
  const closing = new AbortController();
  const underWay = new Set<Promise<Evidence>>();
  const probe: Probe = async (request, { deadlineMs }) => {
    if (closing.signal.aborted) return failureOf("dns", refusal("CLOSED"));
    if (deadlineMs <= 0) return failureOf("dns", refusal("DEADLINE"));
    const running = withDeadline(request, deadlineMs, means, closing.signal);
    underWay.add(running);
    return running.finally(() => underWay.delete(running));
  };
  const close = async (): Promise<void> => {
    closing.abort();
    await Promise.all(underWay);
  };
  return { probe, close };
}

/** The timer is not unref'd: while an answer is awaited the process must not end. */
async function withDeadline(
  request: ProbeRequest,
  deadlineMs: number,
  means: Means,
  closing: AbortSignal,
): Promise<Evidence> {
  const over = new AbortController();
  const limits = bodyLimits(request);
  const attempt: Attempt = { stage: "send", answer: undefined, limits, signal: over.signal };
  let timer: NodeJS.Timeout | undefined;
  const stopped = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, Math.min(deadlineMs, LONGEST_TIMER), "DEADLINE");
    const stop = (): void => {
      resolve("CLOSED");
    };
    closing.addEventListener("abort", stop, { signal: over.signal });
  });
  try {
    const interrupted = stopped.then((code) => lost(attempt, refusal(code)));
    return await Promise.race([exchange(request, means, attempt), interrupted]);
  } finally {
    clearTimeout(timer);
    over.abort();
  }
}

/** Rejects for a fault of our own alone. */
async function exchange(request: ProbeRequest, means: Means, attempt: Attempt): Promise<Evidence> {
  try {
    const url = new URL(request.url);
    if (url.protocol !== "https:" && url.protocol !== "http:") throw refusal("ERR_INVALID_PROTOCOL");
    const sent = await send(request, url, attempt, () => openWay(url, means, attempt));
    return await response(sent.answer, attempt.limits, sent.tooLarge ? "too-large" : undefined);
  } catch (error) {
    return lost(attempt, error);
  }
}

/**
 * An answer that was lost on its way. An error status is an answer in itself, so that it counts although its body
 * was cut; a success without its whole body proves nothing and is a failure.
 */
async function lost(attempt: Attempt, error: unknown): Promise<Evidence> {
  const { answer, stage, limits } = attempt;
  const succeeded = answer !== undefined && answer.status < 300;
  return answer === undefined || succeeded ? failureOf(stage, error) : response(answer, limits, "cut");
}

async function response(
  answer: Answer,
  { decoded }: BodyLimits,
  fault?: "too-large" | "cut",
): Promise<ServerResponse> {
  const { status, headers } = answer;
  const encoding = headers["content-encoding"] ?? "";
  return {
    kind: "response",
    status,
    headers,
    ...(await readBody(answer.body.all(), encoding, decoded, fault)),
  };
}
