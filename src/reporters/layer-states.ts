import { LAYERS, type Layer } from "../finding.ts";
import type { RequestReport, TargetReport } from "../report.ts";

export type LayerState = "passed" | "warned" | "failed" | "not reached";

/** The layers that a target can pass; `internal` is our own fault and stands outside. */
export const TARGET_LAYERS = LAYERS.filter((layer) => layer !== "internal");

export interface LayerResult {
  readonly layer: Layer;
  readonly state: LayerState;
}

/** Statuses that a server gives only once it has looked at the key. A 404, a 429 or a 5xx may come before that. */
const KEY_WAS_READ = new Set([400, 402, 403, 422]);

/** Refusals by what stands before the API: whoever gives them has not looked at the key. */
const BEFORE_THE_KEY = new Set<string>(["access/firewall", "access/region", "access/client"]);

function isSuccess(request: RequestReport): boolean {
  return request.status !== null && request.status >= 200 && request.status < 300;
}

/** Faults of a 200 that was not understood: it may have been given to anyone. */
const NOT_UNDERSTOOD = new Set(["wire/bad-response", "model/empty-list"]);

function keyWasRead(request: RequestReport): boolean {
  if (!request.authenticated || request.status === null) return false;
  return isSuccess(request) || KEY_WAS_READ.has(request.status);
}

function was(...purposes: readonly string[]): (request: RequestReport) => boolean {
  return (request) => request.authenticated && purposes.includes(request.purpose);
}

function keyWasJudged({ requests, findings }: TargetReport): boolean {
  return requests.some(keyWasRead) && !findings.some(({ id }) => NOT_UNDERSTOOD.has(id));
}

/** Whether what was done could have found a fault of this layer. */
function wasJudged(layer: Layer, target: TargetReport): boolean {
  const { requests } = target;
  const answered = requests.filter((request) => request.status !== null);
  switch (layer) {
    case "config":
    case "secret":
    case "base-url":
      return true;
    case "network":
    case "route":
      return answered.length > 0;
    case "auth":
      return keyWasJudged(target) && !target.findings.some(({ id }) => BEFORE_THE_KEY.has(id));
    case "access":
    case "rate":
    case "service":
      return keyWasJudged(target);
    // A list of models is given to accounts without credit too.
    case "quota":
      return requests.filter(isSuccess).some(was("key", "request"));
    case "model":
      return target.models.count !== null || answered.some(was("request"));
    case "wire":
      return answered.some(was("route", "request"));
    case "internal":
      return false;
  }
}

/**
 * How far the target came, layer by layer. Layers with findings show them; before the first failed layer,
 * those that were judged have passed; after it, and where nothing was sent, they were not reached. Where the tool itself failed, none has passed.
 */
export function layerStates(target: TargetReport): readonly LayerResult[] {
  const errors = new Set(target.findings.filter((f) => f.level === "error").map((f) => f.layer));
  const warnings = new Set(target.findings.filter((f) => f.level === "warning").map((f) => f.layer));
  const firstFailed = LAYERS.findIndex((layer) => errors.has(layer));
  return TARGET_LAYERS.map((layer, index) => {
    if (errors.has(layer)) return { layer, state: "failed" };
    if (warnings.has(layer)) return { layer, state: "warned" };
    const isBefore = firstFailed < 0 || index < firstFailed;
    const passed = isBefore && !errors.has("internal") && wasJudged(layer, target);
    return { layer, state: passed ? "passed" : "not reached" };
  });
}
