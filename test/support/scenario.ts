import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** An HTTP answer; an object as `body` is sent as JSON. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What happens instead of an answer. */
export type Fault = "hang" | "reset" | "garbage" | "cut";

export type Route = Reply | Fault;

/** The answer may depend on the key: the right one, another one, or none. */
export interface ByKey {
  readonly good: Route;
  readonly bad: Route;
  readonly none: Route;
}

/**
 * One case: what the user has set up, what the server does, and what must come of it.
 * `{key}` stands for the server's right key, `{secret}` for what was saved, `{origin}` and `{port}` for the server.
 */
export interface Scenario {
  readonly about: string;
  /** What was saved as the secret; the right key by default. */
  readonly secret?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly actor?: string; readonly payload: unknown };
  readonly server?: {
    readonly kind?: "http" | "tls" | "none";
    /** Name of a test certificate, where the server speaks TLS. */
    readonly certificate?: string;
    /** `GET /v1/models`, or `*` for everything else. */
    readonly routes?: Readonly<Record<string, Route | ByKey>>;
  };
  readonly verdict: string;
  readonly status: "pass" | "warn" | "fail" | "skip";
  /** Requests as the server must see them: `GET /v1/models +key`, `POST /v1/responses`. */
  readonly requests: readonly string[];
}

export interface NamedScenario {
  readonly name: string;
  readonly folder: string;
  readonly scenario: Scenario;
  readonly key: string;
}

const FOLDER = join(import.meta.dirname, "../scenarios");

export function loadScenarios(): NamedScenario[] {
  return readdirSync(FOLDER).map((name) => {
    const folder = join(FOLDER, name);
    const scenario = JSON.parse(readFileSync(join(folder, "scenario.json"), "utf8")) as Scenario;
    return { name, folder, scenario, key: makeKey(name) };
  });
}

/** A key of the scenario's own, made here so that none stands in a file; the same at every run. */
function makeKey(name: string): string {
  const random = createHash("sha256").update(name).digest("base64url").replace(/[-_]/g, "x");
  return `sk-${random}`;
}

/** Replaces the placeholders in every string of a value. */
export function fill<T>(value: T, values: Readonly<Record<string, string>>): T {
  const text = JSON.stringify(value).replace(/\{(\w+)\}/g, (whole, name: string) => {
    const replacement = values[name];
    return replacement === undefined ? whole : JSON.stringify(replacement).slice(1, -1);
  });
  return JSON.parse(text) as T;
}
