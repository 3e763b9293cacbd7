import type { Environment } from "./environment.ts";
import { readTrusted } from "./files.ts";
import { proxyHostOf } from "./network/proxy-facts.ts";
import { isAllowedHost } from "./rules/allowed-hosts.ts";
import type { OpenNetwork } from "./preflight.ts";
import type { Target } from "./target.ts";

const MAXIMUM_CERTIFICATES = 1024 * 1024;

/** Opens the network for a target. The network code is loaded only here, so only where something is sent. */
export function networkOpener(
  environment: Environment,
): (target: Target, allowedHosts: readonly string[]) => Promise<OpenNetwork> {
  return async (target, allowedHosts) => {
    const { createProbe } = await import("./probe.ts");
    const network = createProbe({
      variables: environment.variables,
      certificates: target.client === "codex" ? codexCertificates(environment) : [],
      trust: isChosen(target, allowedHosts) ? "trusted" : environment.trust,
    });
    return { ...network, proxyHostOf: (url) => proxyHostOf(url, environment.variables) };
  };
}

/** The workflow names this host itself, so that whoever sent the event had no part in it. */
function isChosen({ baseUrl }: Target, allowedHosts: readonly string[]): boolean {
  if (baseUrl === undefined || !URL.canParse(baseUrl.value)) return false;
  return baseUrl.from.kind === "input" || isAllowedHost(new URL(baseUrl.value), allowedHosts);
}

/**
 * Codex trusts the first two besides the system's. Node reads the third by itself, but before 22.15 forgets it
 * where other certificates are given.
 */
function codexCertificates(environment: Environment): string[] {
  return ["CODEX_CA_CERTIFICATE", "SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS"]
    .map((name) => environment.variables[name])
    .filter((path) => path !== undefined && path !== "")
    .map((path) => readTrusted(path ?? "", MAXIMUM_CERTIFICATES))
    .filter((text) => text !== undefined);
}
