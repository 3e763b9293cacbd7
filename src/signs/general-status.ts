import type { Sign } from "./sign.ts";

const RFC = "RFC 9110 15";
const CLOUDFLARE =
  "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/";

/** What is left: the route's own signs, then the bare status. The wide rows; nothing may stand after them. */
export const GENERAL_ROUTE: readonly Sign[] = [
  {
    says: /as the base url/i,
    means: "base-url/version-missing",
    or: ["route/not-found"],
    source: "https://github.com/missuo/FreeGPT35/issues/44",
  },
  {
    says: /(?:only|enabled)[^.\n]{0,20} for api[ -]version|api[ -]version[^.\n]{0,30}(?:not supported|unsupported|invalid|missing|required|not (?:be )?specified)|(?:unsupported|invalid|missing|unknown)[^.\n]{0,30}api[ -]version/i,
    means: "base-url/query",
    or: ["wire/responses-unsupported", "route/not-found"],
    source: "https://github.com/openai/codex/issues/3725",
  },
  {
    asked: ["models"],
    says: /(?:list(?:ing)?|fetch(?:ing)?|get(?:ting)?|load(?:ing)?|retriev(?:e|ing))(?: \w{1,12}){0,2} models?\b/i,
    means: "route/models-unavailable",
    or: ["service/error"],
    source: "https://github.com/nextcloud/integration_openai/issues/215",
  },
  {
    asked: ["models"],
    says: /no route matched with those values/i,
    means: "route/models-unavailable",
    or: ["route/not-found", "base-url/version-missing"],
    source: "https://github.com/nextcloud/integration_openai/issues/215",
  },
  {
    asked: ["models"],
    says: /model name is empty|model (?:id )?(?:is )?required|empty model/i,
    means: "base-url/malformed",
    or: ["route/not-found"],
    source: "https://github.com/qualcomm/GenieX/issues/640",
  },
  {
    asked: ["models"],
    status: [405, 501],
    means: "route/models-unavailable",
    or: ["route/not-found"],
    source: "https://github.com/nextcloud/integration_openai/issues/215",
  },
  {
    says: /unexpected endpoint or method/i,
    means: "route/not-found",
    or: ["base-url/version-missing"],
    source: "https://github.com/vijayk1989/TheStoryNexusTauriApp/issues/17",
  },
  {
    code: /^bad_response(?:_status_code|_body)?$|^(?:upstream|openai)_error$/i,
    status: [0, 400, 404, 500, 502],
    means: "service/error",
    or: ["service/unavailable"],
    source: "https://github.com/ogx-ai/ogx/issues/2990",
  },
  {
    status: [401],
    means: "auth/invalid-key",
    or: ["auth/not-received", "base-url/key-mismatch", "auth/revoked"],
    source: RFC,
  },
  {
    status: [403],
    shape: ["html"],
    means: "access/firewall",
    or: ["route/html", "access/region"],
    source: RFC,
  },
  {
    status: [403, 451],
    shape: ["empty", "text"],
    means: "access/firewall",
    or: ["access/permission", "access/region", "auth/invalid-key"],
    source: RFC,
  },
  {
    status: [403, 451],
    means: "access/permission",
    or: ["access/region", "access/firewall", "auth/invalid-key"],
    source: RFC,
  },
  {
    status: [404],
    shape: ["html"],
    provider: /^openai$/,
    means: "base-url/version-missing",
    or: ["route/html", "route/not-found"],
    source: "https://github.com/Chanzhaoyu/chatgpt-web/issues/737",
  },
  {
    status: [404, 405, 410],
    shape: ["html"],
    means: "route/html",
    or: ["route/not-found", "base-url/version-missing"],
    source: "https://github.com/acheong08/ChatGPT/issues/1093",
  },
  {
    asked: ["responses"],
    provider: /^(?:openai|chatgpt\b.*|azure.*|codex.*)$/,
    status: [404, 405],
    means: "route/not-found",
    or: ["service/unavailable", "base-url/version-missing"],
    source: "https://github.com/openai/codex/issues/42541",
  },
  {
    asked: ["responses"],
    status: [404, 405, 410, 501],
    means: "wire/responses-unsupported",
    or: ["route/not-found", "base-url/version-missing"],
    source: "https://github.com/xtekky/gpt4free/issues/2980",
  },
  {
    asked: ["models"],
    status: [404, 410],
    means: "route/not-found",
    or: ["route/models-unavailable", "base-url/version-missing"],
    source: "https://github.com/nextcloud/integration_openai/issues/215",
  },
  {
    status: [404, 405, 410, 501],
    means: "route/not-found",
    or: ["base-url/version-missing", "wire/chat-unsupported"],
    source: RFC,
  },
  { status: [429], means: "rate/limited", or: ["quota/exhausted"], source: RFC },
  {
    status: [529],
    means: "service/overloaded",
    source: "https://github.com/anthropics/claude-code/issues/41624",
  },
  { status: [408], means: "network/timeout", source: RFC },
  {
    status: [502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527, 530],
    means: "service/unavailable",
    or: ["network/proxy"],
    source: CLOUDFLARE,
  },
  {
    says: /service unavailable|bad gateway|gateway time-?out|loading model|maintenance|temporarily unavailable|服务(?:暂)?不可用|维护/i,
    means: "service/unavailable",
    source: RFC,
  },
  {
    status: [500, 505, 506, 507, 508, 510, 511, 599],
    means: "service/error",
    or: ["service/unavailable"],
    source: RFC,
  },
];
