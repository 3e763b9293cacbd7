import type { Environment, Trust, Withheld } from "../../src/environment.ts";
import type { Origin } from "../../src/finding.ts";
import { findProviderByHost, findProviderById } from "../../src/providers/index.ts";
import { Secret } from "../../src/secret.ts";
import type { Client, Target } from "../../src/target.ts";

interface Parts {
  readonly key?: string | undefined;
  readonly keyFrom?: Origin;
  readonly keyExpectedAt?: Origin | undefined;
  readonly baseUrl?: string | undefined;
  readonly baseUrlFrom?: Origin;
  readonly client?: Client;
  readonly provider?: string;
  readonly models?: readonly string[];
}

/** A target of which only the given parts matter; the key is expected in `OPENAI_API_KEY`. */
export function targetOf(parts: Parts): Target {
  const keyFrom = parts.keyFrom ?? { kind: "env", name: "OPENAI_API_KEY" };
  const baseUrlFrom = parts.baseUrlFrom ?? { kind: "input", name: "base-url" };
  const host =
    parts.baseUrl !== undefined && URL.canParse(parts.baseUrl) ? new URL(parts.baseUrl).hostname : "";
  return {
    name: "test",
    client: parts.client ?? "openai-sdk",
    provider:
      parts.provider === undefined
        ? undefined
        : { value: parts.provider, from: { kind: "input", name: "provider" } },
    known: findProviderByHost(host) ?? findProviderById(parts.provider ?? ""),
    baseUrl: parts.baseUrl === undefined ? undefined : { value: parts.baseUrl, from: baseUrlFrom },
    key: parts.key === undefined ? undefined : { value: new Secret(parts.key), from: keyFrom },
    keyExpectedAt: "keyExpectedAt" in parts ? parts.keyExpectedAt : keyFrom,
    models: (parts.models ?? []).map((value) => ({ value, from: { kind: "input", name: "model" } })),
    wireApi: "responses",
    plan: undefined,
  };
}

/** An environment without files. */
export function environmentOf(
  parts: {
    readonly variables?: Record<string, string>;
    readonly trust?: Trust;
    readonly withheld?: Withheld;
  } = {},
): Environment {
  return {
    variables: parts.variables ?? {},
    workingDirectory: "/project",
    readFile: (path) => ({ kind: "absent", path }),
    trust: parts.trust ?? "trusted",
    secretsWithheld: parts.withheld,
  };
}
