import type { Sign } from "./sign.ts";

const CODES = "https://ai.google.dev/gemini-api/docs/troubleshooting";
const ERROR_INFO = "https://cloud.google.com/apis/design/errors";

/** Gemini and what else speaks google.rpc.Status: `reason` and `quotaId` say what the status does not. */
export const GOOGLE: readonly Sign[] = [
  {
    says: /api key expired/i,
    means: "auth/expired",
    or: ["auth/invalid-key"],
    source: "https://github.com/continuedev/continue/issues/9655",
  },
  {
    says: /reported as leaked/i,
    means: "auth/revoked",
    or: ["access/account-disabled"],
    source: "https://github.com/continuedev/continue/issues/11541",
  },
  {
    code: /^api_key_invalid$/i,
    means: "auth/invalid-key",
    or: ["auth/revoked", "base-url/key-mismatch"],
    source: "https://github.com/Wei-Shaw/sub2api/issues/1709",
  },
  {
    code: /^api_key_ip_address_blocked$/i,
    means: "auth/ip-not-allowed",
    source: ERROR_INFO,
  },
  {
    code: /^(?:api_key_(?:service|http_referrer|android_app|ios_app)_blocked|service_disabled|iam_permission_denied|access_token_scope_insufficient)$/i,
    means: "access/permission",
    or: ["auth/project"],
    source: ERROR_INFO,
  },
  {
    code: /^(?:access_token_type_unsupported|credentials_missing)$/i,
    means: "auth/scheme",
    or: ["auth/not-received", "auth/invalid-key"],
    source: ERROR_INFO,
  },
  {
    code: /^consumer_suspended$/i,
    means: "access/account-disabled",
    or: ["auth/revoked"],
    source: "https://github.com/google/generative-ai-docs/issues/356",
  },
  {
    code: /^(?:consumer_invalid|billing_disabled)$/i,
    means: "access/account-disabled",
    or: ["quota/exhausted", "auth/project"],
    source: ERROR_INFO,
  },
  {
    says: /free tier is not available in your country/i,
    means: "access/region",
    or: ["quota/exhausted"],
    source: CODES,
  },
  {
    code: /^model_capacity_exhausted$/i,
    means: "service/overloaded",
    or: ["rate/limited"],
    source: "https://ai.google.dev/gemini-api/docs/rate-limits",
  },
  {
    code: /perday/i,
    means: "quota/exhausted",
    or: ["rate/limited"],
    retryable: false,
    source: "https://ai.google.dev/gemini-api/docs/rate-limits",
  },
  {
    code: /per(?:minute|second)/i,
    means: "rate/limited",
    or: ["quota/exhausted"],
    source: "https://ai.google.dev/gemini-api/docs/rate-limits",
  },
  {
    says: /quota exceeded for metric[^\n]{0,200}limit: 0\b/i,
    means: "quota/exhausted",
    or: ["access/model"],
    retryable: false,
    source: "https://github.com/continuedev/continue/issues/9570",
  },
  {
    says: /quota (?:exceeded|metric)[^\n]{0,200}per (?:minute|second)/i,
    means: "rate/limited",
    or: ["quota/exhausted"],
    source: "https://ai.google.dev/gemini-api/docs/rate-limits",
  },
];
