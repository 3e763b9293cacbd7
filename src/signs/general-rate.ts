import type { Sign } from "./sign.ts";

/** Limits on the pace, and a provider that is too busy. */
export const GENERAL_RATE: readonly Sign[] = [
  {
    says: /(?:request|prompt|input)[^.\n]{0,30} too large[^\n]{0,200}(?:tokens? per min|tpm)|tpm[^\n]{0,60}too large/i,
    means: "rate/limited",
    or: ["quota/exhausted"],
    retryable: false,
    source: "https://developers.openai.com/api/docs/guides/rate-limits",
  },
  {
    says: /concurren(?:cy|t)[^.\n]{0,60}(?:limit|exceed|reach|max|reduc|too|high|request)|(?:too many|max(?:imum)?|limit)[^.\n]{0,40}(?:concurren|parallel|simultaneous)|max[_ ]parallel[_ ]requests|concurrency|并发/i,
    status: [0, 400, 403, 429, 503],
    means: "rate/concurrency",
    or: ["rate/limited"],
    source: "https://github.com/Wei-Shaw/sub2api/issues/3821",
  },
  {
    code: /^(?:.{0,20}overloaded(?:_error)?|slow_down|model_capacity_exhausted|capacity_exceeded|no_capacity|server_busy|serveroverloaded)$/i,
    means: "service/overloaded",
    or: ["rate/limited"],
    source: "https://github.com/anthropics/claude-code/issues/41624",
  },
  {
    says: /overload|(?:at|over|no|insufficient|out of|exceeded|limited) (?:full |max(?:imum)? |available )?capacity|capacity (?:exceeded|exhausted|reached|constraint|limit)|(?:server|service|model|system|engine|cluster) (?:is )?(?:currently )?(?:too |very )?busy|high (?:demand|load|traffic)|heavy (?:load|traffic|demand)|too busy|负载[^\n]{0,8}(?:饱和|过高|较高|上限)|繁忙|过载|容量不足|算力(?:不足|紧张)/i,
    means: "service/overloaded",
    or: ["rate/limited"],
    source: "https://github.com/cline/cline/issues/440",
  },
  {
    says: /rate[ _-]?limit|ratelimit|too many (?:requests|tokens)|(?:requests?|tokens?|rpm|tpm|rpd|tpd|qps)[^.\n]{0,40}(?:per|\/) ?(?:min|sec|hour|day)|\b(?:rpm|tpm|rpd|tpd|qps|itpm|otpm)\b|max(?:imum)? (?:rpm|tpm|requests)|(?:request|call|token)s? (?:rate|frequency|limit)[^.\n]{0,20}(?:exceed|reach|too|limit|hit)|throttl|频率|限流|限速|请求(?:数)?(?:过多|过快|太多|太快|超)|速率限制|每分钟|slow down/i,
    status: [0, 200, 400, 403, 413, 420, 429, 500, 503],
    means: "rate/limited",
    source: "https://github.com/Nutlope/aicommits/issues/235",
  },
  {
    code: /^(?:rate[_-]?limit(?:[_-]?(?:error|exceeded|reached(?:_error)?))?|ratelimitreached|too_many_requests|toomanyrequests|requests|tokens|throttling(?:[._]\w{1,30})?|throttling_error|resource_exhausted|requestbursttoofast|token_limit_exceeded|\w{0,20}ratelimitexceeded(?:[._]\w{1,40})?)$/i,
    status: [0, 200, 400, 403, 413, 429, 503],
    means: "rate/limited",
    source: "https://github.com/MoonshotAI/Kimi-K2/issues/34",
  },
];
