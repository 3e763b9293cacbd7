import type { Sign } from "./sign.ts";

const ZAI = /^(?:zai|zhipu|z-ai|z\.ai|bigmodel|glm)/i;
const ZAI_CODES = "https://docs.z.ai/api-reference/api-code";
const MINIMAX = /^minimax/i;
const MINIMAX_CODES = "https://platform.minimax.io/docs/api-reference/errorcode";
const SILICONFLOW = /^siliconflow/i;
const SILICONFLOW_CODES = "juspay/neurolink src/lib/providers/catalog/siliconflow.json";
const ARK_CODES = "https://www.volcengine.com/docs/82379/1299023";

/** Numbers mean something only at their own provider; words are read anywhere, since relays pass them on. */
export const CHINESE_CLOUDS: readonly Sign[] = [
  {
    provider: ZAI,
    code: /^(?:1000|1002|1004)$/,
    means: "auth/invalid-key",
    or: ["auth/not-received"],
    source: ZAI_CODES,
  },
  { provider: ZAI, code: /^1001$/, means: "auth/not-received", or: ["auth/invalid-key"], source: ZAI_CODES },
  { provider: ZAI, code: /^1003$/, means: "auth/expired", or: ["auth/invalid-key"], source: ZAI_CODES },
  { provider: ZAI, code: /^(?:1110|1111|1112|1121)$/, means: "access/account-disabled", source: ZAI_CODES },
  {
    provider: ZAI,
    code: /^1113$/,
    means: "quota/exhausted",
    or: ["base-url/key-mismatch"],
    source: ZAI_CODES,
  },
  {
    provider: ZAI,
    code: /^(?:1308|1309|1310)$/,
    means: "quota/exhausted",
    or: ["rate/limited"],
    source: ZAI_CODES,
  },
  { provider: ZAI, code: /^1211$/, means: "model/not-found", or: ["access/model"], source: ZAI_CODES },
  {
    provider: ZAI,
    code: /^(?:1220|434)$/,
    means: "access/permission",
    or: ["base-url/key-mismatch"],
    source: ZAI_CODES,
  },
  {
    provider: ZAI,
    code: /^1302$/,
    says: /concurren|并发/i,
    means: "rate/concurrency",
    or: ["rate/limited"],
    source: "https://github.com/kaitranntt/ccs/issues/402",
  },
  { provider: ZAI, code: /^1303$/, means: "rate/limited", source: ZAI_CODES },
  {
    provider: ZAI,
    code: /^1304$/,
    means: "rate/limited",
    or: ["quota/exhausted"],
    retryable: false,
    source: ZAI_CODES,
  },
  { provider: ZAI, code: /^1305$/, means: "service/overloaded", or: ["rate/limited"], source: ZAI_CODES },
  {
    provider: MINIMAX,
    code: /^(?:2049|1004)$/,
    says: /^(?!.*carry)/,
    means: "auth/invalid-key",
    or: ["base-url/key-mismatch"],
    source: "https://github.com/MiniMax-AI/MiniMax-01/issues/37",
  },
  {
    provider: MINIMAX,
    code: /^1008$/,
    means: "quota/exhausted",
    or: ["base-url/key-mismatch"],
    source: "https://github.com/MiniMax-AI/MiniMax-M2/issues/62",
  },
  {
    says: /\((?:1008|2056|2067)\)/,
    means: "quota/exhausted",
    or: ["base-url/key-mismatch"],
    retryable: false,
    source: MINIMAX_CODES,
  },
  { provider: MINIMAX, code: /^(?:1002|1039)$/, means: "rate/limited", source: MINIMAX_CODES },
  { provider: SILICONFLOW, code: /^30001$/, means: "quota/exhausted", source: SILICONFLOW_CODES },
  {
    provider: SILICONFLOW,
    code: /^30014$/,
    means: "auth/invalid-key",
    or: ["base-url/key-mismatch"],
    source: SILICONFLOW_CODES,
  },
  { provider: SILICONFLOW, code: /^20012$/, means: "model/not-found", source: SILICONFLOW_CODES },
  {
    code: /^(?:arrearage|accountoverdueerror|operationdenied\.serviceoverdue)$/i,
    means: "quota/exhausted",
    or: ["access/account-disabled"],
    source: "https://github.com/QwenLM/qwen-code/issues/54",
  },
  {
    code: /^(?:modelnotopen|operationdenied\.servicenotopen|accessdenied\.unpurchased|invalidendpointormodel\.modelidaccessdisabled)$/i,
    means: "access/model",
    or: ["model/not-found"],
    source: ARK_CODES,
  },
  {
    says: /not activated the model|accessing the model via model id is not allowed/i,
    means: "access/model",
    or: ["model/not-found"],
    source: ARK_CODES,
  },
  {
    code: /^unsupportedmodel$/i,
    says: /coding plan/i,
    means: "access/model",
    or: ["base-url/key-mismatch", "model/not-found"],
    source: ARK_CODES,
  },
  {
    says: /safe experience mode|安心体验/i,
    means: "quota/exhausted",
    or: ["access/model"],
    retryable: false,
    source: "https://github.com/volcengine/MineContext/issues/328",
  },
  {
    code: /^(?:throttling\.)?(?:ratequota|burstrate)$|^ratelimitexceeded\.\w{1,40}$|^requestbursttoofast$/i,
    means: "rate/limited",
    source: ARK_CODES,
  },
  {
    says: /only available for coding agents/i,
    means: "access/client",
    or: ["base-url/key-mismatch"],
    source: "https://www.kimi.com/code/docs/en/kimi-code/error-reference.html",
  },
  {
    says: /not found the model[^\n]{0,100}or permission denied/i,
    means: "model/not-found",
    or: ["access/model"],
    source: "https://github.com/langgenius/dify/issues/39778",
  },
];
