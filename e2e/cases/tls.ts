import { at, type Case } from "../support/case.ts";

const TRUSTED = { NODE_EXTRA_CA_CERTS: "{authority}" };

function refused(site: string, code: RegExp, env: Readonly<Record<string, string>> = TRUSTED): Case {
  const rest = { env, authenticated: 0, unheard: true, says: [code] };
  return at(`{${site}}/v1`, "network/tls", rest);
}

/** Certificates made by openssl, served by nginx. */
export const TLS_CASES: readonly Case[] = [
  at("{valid}/v1", "ok", { env: TRUSTED, inputs: { model: "gpt-5.4" } }),
  at("{with_intermediate}/v1", "ok", { env: TRUSTED }),
  { ...refused("valid", /UNABLE_TO_VERIFY_LEAF_SIGNATURE/, {}), name: "authority that is not trusted" },
  refused("expired", /CERT_HAS_EXPIRED/),
  refused("not_yet_valid", /CERT_NOT_YET_VALID/),
  refused("wrong_host", /ERR_TLS_CERT_ALTNAME_INVALID/),
  refused("self_signed", /DEPTH_ZERO_SELF_SIGNED_CERT/),
  refused("without_intermediate", /UNABLE_TO_VERIFY_LEAF_SIGNATURE/),
  refused("client_certificate", /CERTIFICATE_REQUIRED/),
  { ...refused("plain_by_tls", /http:/), name: "https to a port that speaks http" },
  at("{tls_by_plain}/v1", "base-url/insecure", { name: "http to a port that speaks https" }),
  {
    ...refused("self_signed", /DEPTH_ZERO_SELF_SIGNED_CERT/, { NODE_TLS_REJECT_UNAUTHORIZED: "0" }),
    warning: /NODE_TLS_REJECT_UNAUTHORIZED/,
    name: "checks cannot be switched off by a variable",
  },
];
