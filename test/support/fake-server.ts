import type { Evidence, ProbeRequest } from "../../src/evidence.ts";
import { createShow } from "../../src/foreign-text.ts";
import { investigate, type Conclusion, type Course } from "../../src/investigate.ts";
import { observe } from "../../src/observation.ts";
import { Secret } from "../../src/secret.ts";
import type { ExtraHeader, Plan, Target } from "../../src/target.ts";
import { createVerdicts } from "../../src/verdicts.ts";
import { targetOf } from "./target.ts";

/** Made here, so that no key stands in a file. */
export const KEY = `sk-${"q7Wd".repeat(8)}`;

/** What a path answers to the right key, to none, and to another one. */
export interface ByKey {
  readonly good: Evidence;
  readonly none: Evidence;
  readonly wrong: Evidence;
}

export type Routes = Readonly<Record<string, Evidence | ByKey>>;

export interface Setup {
  readonly baseUrl: string;
  readonly mode: Course["mode"];
  readonly client?: Target["client"];
  /** No key is configured and none is sent. */
  readonly keyless?: boolean;
  /** Name of a header that carries the key in place of `Authorization`. */
  readonly keyHeader?: string;
  /** Query that the config adds to every request, without the question mark. */
  readonly query?: string;
  readonly models?: readonly string[];
}

/** Lets the investigation ask, and answers by hand. */
export function drive(
  setup: Setup,
  answer: (request: ProbeRequest) => Evidence,
): { conclusion: Conclusion; requests: readonly ProbeRequest[] } {
  const target = targetFor(setup);
  const plan = planOf(setup);
  const requests: ProbeRequest[] = [];
  const verdicts = createVerdicts({
    target,
    show: createShow([new Secret(KEY)]),
    proxyHostOf: () => undefined,
    timeoutSeconds: 10,
    now: () => new Date("2026-11-20T00:00:00Z"),
  });
  const investigation = investigate({ target, plan, mode: setup.mode, verdicts });
  let step = investigation.next();
  while (step.done !== true && requests.length < 50) {
    requests.push(step.value);
    step = investigation.next(observe(step.value, answer(step.value), target));
  }
  if (step.done !== true) throw new Error("it does not end");
  return { conclusion: step.value, requests };
}

/** Answers by method, path and credential. */
export function serving(routes: Routes): (request: ProbeRequest) => Evidence {
  return (request) => {
    const route = routes[`${request.method} ${new URL(request.url).pathname}`] ?? routes["*"];
    if (route === undefined) return { kind: "response", status: 404, headers: {}, body: "" };
    return "good" in route ? route[credentialOf(request)] : route;
  };
}

/** Requests in short: `models GET /v1/models +key`. */
export function inShort({ purpose, method, url, authenticated }: ProbeRequest): string {
  return `${purpose} ${method} ${new URL(url).pathname}${authenticated ? " +key" : ""}`;
}

function credentialOf(request: ProbeRequest): keyof ByKey {
  const values = Object.entries(request.headers)
    .filter(([name]) => name === "authorization" || name.includes("key"))
    .map(([, value]) => value);
  if (values.length === 0) return "none";
  return values.some((value) => value.includes(KEY)) ? "good" : "wrong";
}

function targetFor(setup: Setup): Target {
  const { baseUrl, client = "openai-sdk", models = [] } = setup;
  return {
    ...targetOf({ baseUrl, client, models, key: setup.keyless === true ? undefined : KEY }),
    wireApi: client === "codex" ? "responses" : "chat",
    plan: planOf(setup),
  };
}

function planOf(setup: Setup): Plan {
  const root = setup.baseUrl.replace(/\/+$/, "");
  const query = setup.query === undefined ? "" : `?${setup.query}`;
  const route = setup.client === "codex" ? "responses" : "chat/completions";
  const header: ExtraHeader[] =
    setup.keyHeader === undefined ? [] : [{ name: setup.keyHeader, value: new Secret(KEY) }];
  const bare = setup.keyless === true || setup.keyHeader !== undefined;
  return {
    url: `${root}/${route}${query}`,
    modelsUrl: `${root}/models${query}`,
    authorization: bare
      ? null
      : { header: "Authorization", scheme: "Bearer", value: new Secret(`Bearer ${KEY}`) },
    headers: header,
  };
}
