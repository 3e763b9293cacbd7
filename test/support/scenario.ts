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
 * One case: what the user has set up, what the server does, and what must come of it. What stands for what, here
 * and in the files under `workspace/`: `{key}` the server's right key and `{start}` `{end}` its halves, `{other}`
 * a key that the server does not know, `{random}` the right key without its prefix, `{secret}` what was saved,
 * `{origin}` and `{port}` the server, `{certificates}` the directory of the test certificates, `{no-names}` the
 * option of Node for a resolver that knows no name.
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
    /** Ids: the server is an OpenAI-compatible API under `/v1` that lists them to the right key. */
    readonly models?: readonly string[];
    /** `GET /v1/models`, or `*` for everything else; before what `models` says. */
    readonly routes?: Readonly<Record<string, Route | ByKey>>;
    /** Status that the server, as a proxy, gives to every CONNECT. */
    readonly tunnel?: number;
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
  /** A key that the server does not know. */
  readonly other: string;
}

const FOLDER = join(import.meta.dirname, "../scenarios");

export function loadScenarios(): NamedScenario[] {
  return readdirSync(FOLDER).map((name) => {
    const folder = join(FOLDER, name);
    const scenario = JSON.parse(readFileSync(join(folder, "scenario.json"), "utf8")) as Scenario;
    return { name, folder, scenario, key: makeKey(name), other: makeKey(`${name}, other`) };
  });
}

/** A key of the scenario's own, made here so that none stands in a file; the same at every run. */
function makeKey(name: string): string {
  const random = createHash("sha256").update(name).digest("base64url").replace(/[-_]/g, "x");
  return `sk-${random}`;
}

/** What the placeholders of one scenario stand for; `secret` is filled in by the caller. */
export function valuesOf(
  { key, other }: Pick<NamedScenario, "key" | "other">,
  server: { readonly origin: string; readonly port: number },
): Readonly<Record<string, string>> {
  const half = Math.floor(key.length / 2);
  return {
    key,
    other,
    start: key.slice(0, half),
    end: key.slice(half),
    random: key.slice("sk-".length),
    origin: server.origin,
    port: String(server.port),
    certificates: join(import.meta.dirname, "../data/certificates"),
    "no-names": `--import ${new URL("resolver-of-nothing.ts", import.meta.url).href}`,
  };
}

/** Replaces the placeholders in a text as it stands. */
export function fillText(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([\w-]+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Replaces the placeholders in every string of a value. */
export function fill<T>(value: T, values: Readonly<Record<string, string>>): T {
  const text = JSON.stringify(value).replace(/\{([\w-]+)\}/g, (whole, name: string) => {
    const replacement = values[name];
    return replacement === undefined ? whole : JSON.stringify(replacement).slice(1, -1);
  });
  return JSON.parse(text) as T;
}
