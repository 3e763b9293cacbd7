import { code, type Markup, type Shown } from "../markup.ts";
import type { NetworkFacts } from "./network-facts.ts";

/** One sentence without its full stop: which check of the certificate or handshake failed. */
export function tlsWhy(facts: NetworkFacts): Markup {
  const { host, code: fault } = facts;
  switch (facts.cause) {
    case "expired":
      return `the certificate of ${host} has expired (${fault}), or this machine's clock runs ahead`;
    case "not-yet-valid":
      return `the certificate of ${host} is not valid yet (${fault}), mostly because this machine's clock is behind`;
    case "self-signed":
      return `${host} shows a certificate that it signed itself (${fault}), so nothing proves that it is the server you mean`;
    case "untrusted":
      return `the certificate of ${host} leads to no authority that this machine trusts (${fault}): a proxy here inspects TLS, the server has a private authority, or it sends no intermediate certificate`;
    case "wrong-name":
      return `the server that answered shows a certificate for another name than ${host} (${fault}): the host is wrong, or DNS or a proxy leads elsewhere`;
    case "plain-http":
      return `the port of ${host} does not speak TLS (${fault}): the base URL says ${code("https://")} for a plain HTTP port, or a proxy answers in between`;
    case "client-certificate":
      return `${host} wants a certificate of the client (${fault}), which an API key does not replace`;
    case "protocol":
      return `${host} and this machine agree on no TLS version or cipher (${fault})`;
    case "revoked":
      return `the certificate of ${host} was revoked (${fault})`;
    default:
      return `the TLS connection to ${host} failed (${fault}), so the key was not sent`;
  }
}

/** One sentence without its full stop: the test that tells causes apart, and what to type. */
export function tlsFix(facts: NetworkFacts, curl: Shown, inspection: Shown): Markup {
  const extra = code("NODE_EXTRA_CA_CERTS=/path/to/ca.pem");
  switch (facts.cause) {
    case "expired":
    case "not-yet-valid":
      return `compare ${code("date -u")} on this runner with the dates that ${inspection} prints: correct the clock if it is off, else the server's owner must renew the certificate`;
    case "self-signed":
      return `if the server is your own, give its certificate with ${extra} in the ${code("env:")} of the step, else check the host of the base URL`;
    case "untrusted":
      return `look at the ${code("issuer")} that ${inspection} prints: for your company's or your own authority set ${extra} in the ${code("env:")} of the step (Codex reads ${code("CODEX_CA_CERTIFICATE")} or ${code("SSL_CERT_FILE")}), for a public one the server must send its whole chain`;
    case "wrong-name":
      return `compare the host with the provider's documentation and look at the ${code("subject")} that ${inspection} prints here and from another network: if only this network differs, its DNS or proxy redirects the name`;
    case "plain-http":
      return `correct the port of the base URL, or write ${code("http://")} if the server runs on this machine, and if both are right, go round the proxy with ${code("NO_PROXY")}`;
    case "client-certificate":
      return "use a base URL of the provider that takes API keys alone, or ask its operator for such an entrance";
    case "protocol":
      return `run ${curl} here and from another network: if it fails in both, the server's owner must switch on TLS 1.2 or newer, else a proxy in this network cuts it`;
    default:
      return `run ${curl} here and from another network and compare the certificates: if both fail, the server's owner must act, else a proxy or filter of this network`;
  }
}
