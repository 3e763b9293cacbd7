import type { Environment } from "./environment.ts";
import type { Finding } from "./finding.ts";
import type { Show } from "./foreign-text.ts";
import type { TargetOptions } from "./options.ts";
import { judgeBaseUrl } from "./rules/base-url.ts";
import { judgeSecret } from "./rules/secret.ts";
import { keyNotSent } from "./rules/target.ts";
import type { Resolution, Target } from "./target.ts";

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
  const found = [...findings, ...secret, ...baseUrl];
  const lost = !staysOffline(found) && isKeyLost(resolution.target);
  return lost ? [...found, keyNotSent({}, { at: resolution.target.key?.from })] : found;
}

/** A key is set, and the client would send it in no header and no query parameter. */
function isKeyLost({ key, plan }: Target): boolean {
  if (key === undefined || plan === undefined || plan.authorization !== null) return false;
  const text = key.value.reveal();
  return (
    !plan.headers.some(({ value }) => value.reveal().includes(text)) &&
    !plan.url.includes(encodeURIComponent(text))
  );
}

/** A key that is missing or wrong in itself, or a base URL that may not have it, ends the check before the network. */
export function staysOffline(findings: readonly Finding[]): boolean {
  return findings.some(({ level, id }) => level === "error" || id === "secret/withheld");
}
