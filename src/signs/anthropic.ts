import type { Sign } from "./sign.ts";

const ERRORS = "https://docs.claude.com/en/api/errors";

/** Anthropic's own words, also behind relays that pass them on. */
export const ANTHROPIC: readonly Sign[] = [
  {
    says: /oauth authentication is currently not supported/i,
    means: "auth/scheme",
    or: ["auth/not-received", "auth/invalid-key"],
    source: "https://github.com/earendil-works/pi/issues/2751",
  },
  {
    says: /oauth authentication is currently not allowed/i,
    means: "access/permission",
    or: ["auth/organization"],
    source: "https://github.com/anthropics/claude-code/issues/65714",
  },
  {
    says: /credential is only authorized for use with/i,
    means: "access/client",
    or: ["auth/scheme"],
    source: "https://github.com/RooCodeInc/Roo-Code/issues/10566",
  },
  {
    code: /^forbidden$/i,
    says: /^request not allowed/im,
    means: "access/region",
    or: ["access/firewall"],
    source: "https://github.com/anthropics/claude-quickstarts/issues/32",
  },
  {
    code: /^not_found_error$/i,
    says: /^models?: ?\S/im,
    means: "model/not-found",
    or: ["access/model"],
    source: ERRORS,
  },
];
