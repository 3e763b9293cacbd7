import type { Sign } from "./sign.ts";

const ERROR_CODES = "https://developers.openai.com/api/docs/guides/error-codes";

/** OpenAI, the ChatGPT backend that Codex logs in to, and Azure's edition. */
export const OPENAI: readonly Sign[] = [
  {
    says: /does not exist or you do not have access/i,
    means: "model/not-found",
    or: ["access/model", "model/near-miss"],
    source: "https://github.com/Aider-AI/aider/issues/2030",
  },
  {
    code: /^(?:wrong_regional_host|incorrect_hostname)$/i,
    means: "base-url/key-mismatch",
    or: ["auth/project"],
    source: "public source file, repository not recorded",
  },
  {
    says: /make (?:your|the) request to [^\n]{0,60}\bapi\b|incorrect regional hostname/i,
    status: [400, 401, 403, 421],
    means: "base-url/key-mismatch",
    or: ["auth/project"],
    source: "public source file, repository not recorded",
  },
  {
    says: /when using codex with a chatgpt account/i,
    means: "access/model",
    or: ["model/not-found"],
    source: "https://github.com/openai/codex/issues/17642",
  },
  {
    says: /refresh token (?:was|has)[^.\n]{0,20}(?:already (?:been )?used|revoked|expired)/i,
    means: "auth/expired",
    or: ["auth/revoked"],
    source: "https://github.com/openai/codex/issues/6028",
  },
  {
    says: /missing subscription key|include (?:a )?(?:valid )?subscription key/i,
    means: "auth/not-received",
    or: ["auth/scheme"],
    source: "https://learn.microsoft.com/azure/api-management/",
  },
  {
    says: /invalid subscription key or wrong api endpoint/i,
    means: "auth/invalid-key",
    or: ["base-url/key-mismatch", "auth/not-received"],
    source: "https://github.com/microsoft/genaiscript/issues/781",
  },
  {
    says: /principal[^.\n]{0,40}(?:lacks|does not have)|lacks the required data action/i,
    means: "access/permission",
    source: "https://learn.microsoft.com/azure/ai-services/openai/how-to/role-based-access-control",
  },
  {
    says: /(?:key[- ]based|local) auth\w{0,12} is disabled/i,
    means: "auth/scheme",
    or: ["access/permission"],
    source: "https://learn.microsoft.com/azure/ai-services/disable-local-auth",
  },
  {
    code: /^deploymentnotfound$/i,
    means: "model/not-found",
    or: ["base-url/key-mismatch"],
    source: "https://github.com/chatboxai/chatbox/issues/646",
  },
  {
    code: /^operationnotsupported$/i,
    says: /chat/i,
    means: "wire/chat-unsupported",
    or: ["model/not-found"],
    source: "https://learn.microsoft.com/azure/ai-services/openai/reference",
  },
  {
    code: /^operationnotsupported$/i,
    says: /responses/i,
    means: "wire/responses-unsupported",
    or: ["model/not-found"],
    source: "https://learn.microsoft.com/azure/ai-services/openai/reference",
  },
  {
    code: /^(?:organization|project)_(?:usage|spend)_limit_exceeded$|^insufficient_quota$|^credit_balance_exhausted$/i,
    means: "quota/exhausted",
    retryable: false,
    source: ERROR_CODES,
  },
];
