import type { Markup } from "./markup.ts";
import type { ReasonId } from "./reasons.ts";

/** The layers in the order a request meets them. The first one with an error gives the verdict. */
export const LAYERS = [
  "config",
  "secret",
  "base-url",
  "network",
  "route",
  "auth",
  "access",
  "quota",
  "rate",
  "service",
  "model",
  "wire",
  "internal",
] as const;

export type Layer = (typeof LAYERS)[number];
export type Level = "error" | "warning" | "notice";

/** Where a value was read. Lines and columns count from 1. */
export type Origin =
  | { readonly kind: "input"; readonly name: string }
  | { readonly kind: "env"; readonly name: string }
  | { readonly kind: "file"; readonly path: string; readonly line: number; readonly column: number }
  | { readonly kind: "default"; readonly name: string }
  | { readonly kind: "event"; readonly name: string };

/** A value that knows where it came from, so that a message can point there. */
export interface Sourced<T> {
  readonly value: T;
  readonly from: Origin;
}

/** One thing that is wrong, with its words in it: reporters only lay it out. */
export interface Finding {
  readonly id: ReasonId;
  readonly layer: Layer;
  readonly level: Level;
  /** From a fixed list: annotation titles are not masked by the runner. */
  readonly title: string;
  readonly why: Markup;
  readonly fix: Markup;
  readonly at?: Origin;
  readonly retryable: boolean;
  /** Other reasons the same evidence would fit, most likely first. */
  readonly alternatives: readonly ReasonId[];
}

export function layerOf(id: ReasonId): Layer {
  const name = id.slice(0, id.indexOf("/"));
  const layer = LAYERS.find((candidate) => candidate === name);
  if (layer === undefined) throw new Error("a reason without a layer");
  return layer;
}
