import type { Environment } from "./environment.ts";
import type { Finding } from "./finding.ts";
import type { Show } from "./foreign-text.ts";
import type { TargetOptions } from "./options.ts";
import { judgeBaseUrl } from "./rules/base-url.ts";
import { judgeSecret } from "./rules/secret.ts";
import type { Resolution } from "./target.ts";

/** Everything that can be said before a connection is opened. */
export function judgeOffline(
  resolution: Resolution,
  options: TargetOptions,
  environment: Environment,
  show: Show,
): Finding[] {
  const { target, findings } = resolution;
  const configFailed = findings.some(({ level }) => level === "error");
  // What a broken config leaves undefined is not a second fault.
  const secret = configFailed && target.key === undefined ? [] : judgeSecret(target, environment, show);
  const baseUrl =
    configFailed && target.baseUrl === undefined ? [] : judgeBaseUrl(target, options, environment, show);
  return [...findings, ...secret, ...baseUrl];
}

/** A key that is missing or wrong in itself, or a base URL that may not have it, ends the check before the network. */
export function staysOffline(findings: readonly Finding[]): boolean {
  return findings.some(({ level, id }) => level === "error" || id === "secret/withheld");
}
