import type { Sign } from "./sign.ts";

const NEW_API =
  "songquanpeng/one-api@8df4a2670b98266bd287c698243fff327d9748cf, QuantumNous/new-api middleware/auth.go@040b46a083e17f85b970a9775674b0e58c1b26e9, Wei-Shaw/sub2api backend/internal/server/middleware/api_key_auth.go@d3e73f1260ed7460350f4fd9e02763ec4cc29bb9";
const LITELLM =
  "BerriAI/litellm litellm/proxy/auth/auth_exception_handler.py@0199e404f2747155765ffbba91e0f0ae50c319c2";

/** Gateways that resell or share keys: one-api and its children, sub2api, LiteLLM, OpenRouter, claude-relay. */
export const RELAYS: readonly Sign[] = [
  {
    says: /该令牌状态不可用|令牌状态不可用/,
    means: "auth/revoked",
    or: ["auth/expired", "quota/key-limit"],
    source: NEW_API,
  },
  {
    says: /无权(?:访问|使用|调用)[^\n]{0,40}分组|group [^\n]{0,40}(?:deprecated|not available|no access)/i,
    means: "access/permission",
    or: ["access/model"],
    source: NEW_API,
  },
  {
    says: /用户已被封禁|user (?:has been|is) banned/i,
    means: "access/account-disabled",
    source: NEW_API,
  },
  {
    code: /^(?:token_quota_\w{1,20}|pre_consume_token_quota_failed|api_key_quota_exhausted)$/i,
    means: "quota/key-limit",
    or: ["quota/exhausted"],
    source: NEW_API,
  },
  { code: /^api_key_(?:disabled|inactive|revoked)$/i, means: "auth/revoked", source: NEW_API },
  {
    says: /cost limit (?:exceeded|reached)|费用限制|费用上限/i,
    means: "quota/key-limit",
    or: ["quota/exhausted"],
    source: "https://github.com/Wei-Shaw/claude-relay-service/issues/1125",
  },
  { code: /^api_key_expired$/i, means: "auth/expired", source: NEW_API },
  { code: /^user_inactive$/i, means: "access/account-disabled", source: NEW_API },
  { code: /^api_key_required$/i, means: "auth/not-received", source: NEW_API },
  {
    says: /expired key/i,
    means: "auth/expired",
    source: LITELLM,
  },
  {
    says: /no connected db|database (?:is )?not connected|db not connected/i,
    means: "service/unavailable",
    source: LITELLM,
  },
  {
    says: /auth_unavailable|no auth available/i,
    means: "service/unavailable",
    or: ["model/not-found"],
    source: "https://github.com/router-for-me/CLIProxyAPI/issues/2619",
  },
  {
    code: /^(?:bad_response_status_code|bad_response)$/i,
    says: /^(?!.*(?:limit|quota|model|额度|balance|credit|expired|invalid|key|token|overload|饱和|渠道))/is,
    means: "service/error",
    or: ["service/unavailable"],
    source: "https://err.dmxapi.cn/detail.php?id=917",
  },
];
