import type { Environment } from "./environment.ts";
import { readTrusted } from "./files.ts";
import { proxyHostOf } from "./network/proxy-facts.ts";
import type { OpenNetwork } from "./preflight.ts";
import type { Target } from "./target.ts";

const MAXIMUM_CERTIFICATES = 1024 * 1024;

/** Opens the network for a target. The network code is loaded only here, so only where something is sent. */
export function networkOpener(environment: Environment): (target: Target) => Promise<OpenNetwork> {
  return async (target) => {
    const { createProbe } = await import("./probe.ts");
    const network = createProbe({
      variables: environment.variables,
      certificates: target.client === "codex" ? codexCertificates(environment) : [],
      trust: environment.trust,
    });
    return { ...network, proxyHostOf: (url) => proxyHostOf(url, environment.variables) };
  };
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
