import type { Sign } from "./sign.ts";

/** The model, and what it or its host cannot do. */
export const GENERAL_MODEL: readonly Sign[] = [
  {
    says: /(?:not|n't) support(?: for)? (?:tools|functions)\b|support[^.\n]{0,20}(?:tool|function)[ _-]?(?:use|call)|(?:tools?|functions?|tool[_ ]choice|function[ _]call\w{0,4})[^.\n]{0,30}(?:not (?:supported|enabled|available)|unsupported|requires? --)/i,
    status: [0, 400, 404, 422, 500, 501],
    means: "wire/tools-unsupported",
    or: ["model/not-found"],
    source: "https://github.com/musistudio/claude-code-router/issues/251",
  },
  {
    says: /not a chat model|(?:does not|doesn't|do not|not|cannot)[^.\n]{0,40}(?:support|work|be used|compatible)\w{0,4}[^.\n]{0,40}(?:chat[ _/-]?completions?|chat endpoint)|chat[ _/-]?completions?\b[^.\n]{0,50}(?:not (?:supported|available|work|allowed)|unsupported|does not work|disabled)|only (?:supported|available|works?) (?:in|via|with|through|on|by)[^.\n]{0,20}responses|use (?:the )?(?:\/?v1\/)?responses (?:api|endpoint)?/i,
    status: [0, 200, 400, 403, 404, 405, 410, 415, 422, 500, 501],
    means: "wire/chat-unsupported",
    or: ["model/not-found"],
    source: "https://github.com/SanjeevKGupta/inference-gateway",
  },
  {
    says: /(?:does not|doesn't|do not|not|cannot)[^.\n]{0,40}(?:support|work|be used|compatible)\w{0,4}[^.\n]{0,40}responses(?: api| endpoint|\b)|responses(?: api| endpoint)?\b[^.\n]{0,40}(?:not (?:supported|available|implemented|work|enabled)|unsupported|does not work)|\/responses[^.\n]{0,30}(?:not (?:supported|found|implemented))/i,
    asked: ["responses", "other", "chat"],
    status: [0, 200, 400, 403, 404, 405, 410, 422, 500, 501],
    means: "wire/responses-unsupported",
    or: ["route/not-found"],
    source: "https://github.com/poe-platform/poe-code/issues/48",
  },
  {
    code: /^(?:model_not_(?:found|available|exist|supported)|invalid_model(?:_error)?|unknown_model|model_(?:decommissioned|deprecated|retired|unavailable|does_not_exist)|modelnotfound(?:error)?|deploymentnotfound|notfounderror|invalidendpointormodel\.notfound|no_available_channel\w{0,20}|model_is_deprecated)$/i,
    status: [0, 200, 400, 403, 404, 410, 422, 500, 502, 503],
    means: "model/not-found",
    or: ["access/model", "model/near-miss"],
    source: "https://github.com/Aider-AI/aider/issues/2030",
  },
  {
    says: /no available channels?|无可用(?:渠道|通道)|no (?:healthy )?(?:deployments?|endpoints?|providers?|channels?|upstreams?|routes?|accounts?|backends?|instances?) (?:are |is )?(?:available |found |configured )?(?:for|that support|matching|serving)[^\n]{0,80}|no endpoints found|unknown provider for model/i,
    means: "model/not-found",
    or: ["access/model", "model/near-miss"],
    source: "https://github.com/songquanpeng/one-api/issues/2308",
  },
  {
    status: [0, 200, 400, 401, 403, 404, 410, 422, 429, 500, 501, 502, 503],
    says: /\b(?:models?|deployments?|mode2)\b[^\n]{0,160}(?:not (?:be )?(?:found|exist|known|supported|recogni[sz]ed|loaded|available|listed|served|deployed)|(?:does not|doesn't|do not|did not) (?:exist|appear|match)|no longer (?:exist|available|supported)|unknown|unsupported|unavailable|decommissioned|deprecated|retired|invalid|removed|shut ?down|end[- ]of[- ]life|not a valid|discontinued|try pulling)|(?:unknown|invalid|unsupported|unavailable|no such|unrecogni[sz]ed|not found the|bad|wrong|non-?existent|unable to access|could not find|cannot find|can't find|failed to load|supported api) models?\b|models? ?(?:id|name)? ?(?:not exist|not found|not supported|error)|not a valid model|^models?: \S|could not resolve the foundation model|模型[^\n]{0,40}(?:不存在|未找到|不支持|无效|下线|不可用|找不到|错误)|(?:不存在|未找到|不支持|找不到|未知|无效)[^\n]{0,8}模型|models\/[^\s]{1,100} is not found/im,
    means: "model/not-found",
    or: ["access/model", "model/near-miss"],
    source: "https://github.com/Aider-AI/aider/issues/2030",
  },
  {
    code: /^(?:permission[_-]?(?:error|denied(?:_error)?)|access_?den(?:ied|y)|forbidden|request_forbidden|not_authorized|api_not_allowed|feature_not_allowed)$/i,
    status: [0, 200, 400, 401, 403],
    means: "access/permission",
    or: ["access/region", "access/model", "auth/invalid-key"],
    source: "https://github.com/google-gemini/gemini-cli/issues/25760",
  },
];
