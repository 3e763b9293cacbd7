import type { Sign } from "./sign.ts";

const WORKERS_AI = "https://developers.cloudflare.com/workers-ai/workers-ai-errors";
const FIREWORKS = "https://docs.fireworks.ai/guides/inference-error-codes";

/** Inference hosts with words of their own. */
export const VENDORS: readonly Sign[] = [
  {
    says: /access to the [^.\n]{0,30}endpoint is denied/i,
    means: "access/permission",
    or: ["quota/exhausted"],
    source: "https://github.com/decolua/9router/issues/2559",
  },
  {
    says: /authentication method does not have sufficient permissions/i,
    means: "access/permission",
    source: "public source file, repository not recorded",
  },
  {
    says: /not found for account/i,
    means: "access/model",
    or: ["model/not-found"],
    source: "https://github.com/gethouston/houston/pull/1243",
  },
  {
    provider: /^nvidia/i,
    status: [403],
    means: "auth/invalid-key",
    or: ["access/permission"],
    source: "https://github.com/HKUDS/OpenHarness/issues/233",
  },
  {
    provider: /^fireworks/i,
    status: [412],
    means: "access/account-disabled",
    or: ["quota/exhausted"],
    source: FIREWORKS,
  },
  {
    provider: /^fireworks/i,
    asked: ["models"],
    status: [403, 500],
    means: "route/models-unavailable",
    or: ["access/permission"],
    source: FIREWORKS,
  },
  {
    provider: /^cloudflare/i,
    code: /^(?:10000|10001|9109|9106|2009)$/,
    means: "auth/invalid-key",
    or: ["access/permission"],
    source: WORKERS_AI,
  },
  {
    provider: /^cloudflare/i,
    code: /^(?:7000|7003|2001)$/,
    means: "base-url/malformed",
    or: ["route/not-found"],
    source: WORKERS_AI,
  },
  {
    provider: /^cloudflare/i,
    code: /^3036$/,
    means: "quota/exhausted",
    or: ["rate/limited"],
    source: WORKERS_AI,
  },
  { provider: /^cloudflare/i, code: /^5007$/, means: "model/not-found", source: WORKERS_AI },
  { provider: /^cloudflare/i, code: /^(?:5016|5018|3041)$/, means: "access/permission", source: WORKERS_AI },
  { provider: /^cloudflare/i, code: /^3023$/, means: "access/account-disabled", source: WORKERS_AI },
  {
    says: /no models loaded|model[^.\n]{0,40}not (?:been )?loaded|please load a model/i,
    means: "model/not-found",
    or: ["service/unavailable"],
    source: "public source file, repository not recorded",
  },
  {
    says: /^loading model/im,
    means: "service/unavailable",
    source: "https://github.com/mindverse/Second-Me/issues/20",
  },
];
