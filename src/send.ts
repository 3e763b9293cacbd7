import type { Evidence, Exchange, Probe, ProbeRequest } from "./evidence.ts";
import { observe, type Observation } from "./observation.ts";
import type { Target } from "./target.ts";

/** Time as the check needs it; tests bring their own. */
export interface Clock {
  /** ISO 8601, UTC. */
  readonly now: () => string;
  /** Milliseconds that only grow, whatever is done to the clock. */
  readonly elapsed: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export interface Sender {
  readonly send: (request: ProbeRequest) => Promise<Observation>;
  readonly exchanges: readonly Exchange[];
}

interface Limits {
  /**
   * Milliseconds for the first request with its retries, and once more for all that follows it: a slow list that
   * is good in time is not failed for the proof that comes after it, and a server that then hangs is not waited
   * for request by request. One without the key gets a third of it, as it decides less than what comes after.
   */
  readonly timeout: number;
  readonly retries: number;
}

const FIRST_PAUSE = 300;

/** Sends requests one by one inside their deadline, again where a fault can heal, and keeps what happened. */
export function createSender(target: Target, probe: Probe, clock: Clock, limits: Limits): Sender {
  const exchanges: Exchange[] = [];
  let end = 0;
  let sent = 0;

  async function once(request: ProbeRequest, attempt: number): Promise<Observation> {
    const sentAt = clock.now();
    const start = clock.elapsed();
    const left = Math.min(end - start, request.authenticated ? Infinity : limits.timeout / 3);
    const evidence: Evidence =
      left > 0
        ? await probe(request, { deadlineMs: left })
        : { kind: "failure", stage: "wait", code: "DEADLINE" };
    const durationMs = Math.round(clock.elapsed() - start);
    exchanges.push({ request, attempt, sentAt, durationMs, evidence });
    return observe(request, evidence, target);
  }

  async function send(request: ProbeRequest): Promise<Observation> {
    if (sent < 2) end = clock.elapsed() + limits.timeout;
    sent += 1;
    let answered: Observation | undefined;
    for (let attempt = 1; ; attempt += 1) {
      const observation = await once(request, attempt);
      // A retry that our own deadline cut tells less than the answer before it.
      if (isCutByUs(observation)) return answered ?? observation;
      const pause = pauseBefore(observation, attempt);
      if (attempt > limits.retries || pause === undefined || clock.elapsed() + pause >= end)
        return observation;
      answered = observation;
      await clock.sleep(pause);
    }
  }

  return { send, exchanges };
}

function isCutByUs(observation: Observation): boolean {
  return observation.kind === "silence" && observation.failure.code === "DEADLINE";
}

/** Milliseconds until a retry makes sense; undefined where none does. */
function pauseBefore(observation: Observation, attempt: number): number | undefined {
  // A refused key is not tried again, so that nothing more has to be read into the answer.
  if (observation.kind === "answer" && observation.response.status === 401) return undefined;
  const { id, retryable } = observation.reading;
  if (!retryable || !/^(?:network|rate|service)\//.test(id)) return undefined;
  const wanted = observation.kind === "answer" ? observation.reading.retryAfter : undefined;
  return wanted === undefined ? FIRST_PAUSE * 2 ** (attempt - 1) : wanted * 1000;
}
