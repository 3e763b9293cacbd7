import type { Sign } from "./sign.ts";

/** Money and budgets, whatever the status: it comes as 400, 401, 402, 403, 412, 429 and 500. */
export const GENERAL_QUOTA: readonly Sign[] = [
  {
    code: /^(?:budget_exceeded|key_limit_exceeded|api_key_quota_exhausted|pre_consume_token_quota_failed|token_quota_(?:exhausted|exceeded)|key_budget_exceeded)$/i,
    means: "quota/key-limit",
    or: ["quota/exhausted"],
    source: "https://github.com/BerriAI/litellm/pull/40002",
  },
  {
    says: /exceed[^.\n]{0,30}\bkey'?s? [^.\n]{0,20}limit|\bkey (?:credit |spend(?:ing)? |total |daily |weekly |monthly )?limit (?:has been )?(?:exceeded|reached)|budget (?:has been |was )?(?:exceeded|exhausted|spent)|(?:exceeded|over|crossed|reached)[^.\n]{0,30}\bbudget|token (?:amount|quota|remain)[^.\n]{0,40}(?:exhaust|not enough|insufficient|used up|need quota)|remainquota ?= ?0|令牌[^\n]{0,40}(?:额度|配额)[^\n]{0,10}(?:用尽|不足|耗尽|用完)/i,
    means: "quota/key-limit",
    or: ["quota/exhausted"],
    source: "https://errs.dmxapi.cn/detail.php?id=1784",
  },
  {
    says: /(?:api[ -]?key|this key|your key|token)(?:'s)? [^.\n]{0,30}(?:credits?|quota|balance|budget|(?:spend(?:ing)?|usage|billing) limit|(?<!rate |token )limit)[^.\n]{0,20}(?:exhaust|exceed|reach|insufficient|used up|not enough|depleted|run out)|(?:billing|spend(?:ing)?|usage|credit) (?:limit )?(?:reached|exceeded)[^.\n]{0,20}(?:for|on) this (?:api[ -]?)?key|this (?:api[ -]?)?key (?:has )?(?:run out|no (?:remaining )?credits)|quota[^.\n]{0,20}(?:of|for) (?:the|this|your) (?:api[ -]?)?key/i,
    means: "quota/key-limit",
    or: ["quota/exhausted"],
    source: "https://github.com/RooCodeInc/Roo-Code/issues/515",
  },
  {
    code: /^(?:insufficient[_-](?:user[_-])?(?:quota|balance|credits?|funds)|billing_(?:not_active|hard_limit_reached|error)|credit_balance_exhausted|(?:organization|project|enforced)_(?:spend|usage)_limit_(?:exceeded|reached)|exceeded_current_quota_error|credit_limit|out_of_credits|usage_limit_(?:reached|exceeded)|payment_(?:method_)?required(?:_error)?|quota_(?:exceeded|exhausted|not_enough)|no_(?:balance|credits)|arrearage|accountoverdueerror|operationdenied\.serviceoverdue|(?:billing_)?(?:balance_)?not_enough(?:_balance)?|reject_no_credit|quote_exceeded|spend_limit_exceeded|setlimitexceeded|quotaexceeded|subscription_(?:not_found|invalid|expired)|(?:throttling\.)?allocationquota(?:\.\w{1,30})?|monthly_(?:limit|quota|usage_limit)\w{0,12})$/i,
    means: "quota/exhausted",
    or: ["access/account-disabled"],
    retryable: false,
    source: "https://github.com/ChatGPTNextWeb/NextChat/issues/3123",
  },
  {
    says: /insufficient[_ ](?:user[_ ]|account[_ ])?(?:quota|balance|credits?|funds?)|(?:balance|credits?|funds?|quota) (?:is |are |was )?(?:too low|insufficient|not enough|not sufficient|exhausted|depleted|negative|used up)|not enough (?:credits?|balance|funds?|quota|money)|(?:out of|ran out of|run out of|no more|used all(?: available| your)?|depleted your|exhausted your|spent all(?: your)?) [^.\n]{0,30}(?:credits?|balance|funds?|quota)|(?:doesn'?t|does not|don'?t|do not) have (?:any |enough |sufficient )?(?:\w{1,12} )?(?:credits?|balance|funds?|quota)|requires more credits|only afford|can only afford/i,
    means: "quota/exhausted",
    or: ["access/account-disabled"],
    retryable: false,
    source: "https://github.com/anthropics/claude-code/issues/4684",
  },
  {
    says: /(?:credit|spend(?:ing)?|usage|billing|monthly|weekly|hard|inference|consumption) (?:limit|cap|allowance|quota)s?[^.\n]{0,30}(?:exceeded|reached|exhausted|hit)|(?:exceeded|reached|hit|over|exhausted)[^.\n]{0,40}(?:(?:spend(?:ing)?|usage|billing|credit|monthly|weekly|inference) (?:limit|cap|quota|allowance)|monthly (?:included )?credits?|included credits)|(?:usage|monthly|weekly|5[- ]hour) limit (?:reached|exceeded)|depleted|arrear|overdue|good standing|payment (?:is )?required|payment method|unpaid|pay your bill|check your billing|billing (?:details|account)[^.\n]{0,30}(?:inactive|not active|disabled|closed)|billing (?:is |has )?(?:not (?:been )?(?:active|enabled|set up)|disabled|to be enabled)|(?:enable|activate|set ?up|update) [^.\n]{0,12}billing|(?:purchase|buy|top[- ]?up|recharge|replenish|refill)[^.\n]{0,30}(?:credits?|balance|account|funds)|add (?:more )?(?:credits|funds)|please (?:recharge|top[- ]?up|add funds)|free (?:trial|tier|credits?|quota|allocated quota|allocation)[^.\n]{0,30}(?:expired|ended|exhausted|exceeded|used up|over\b)|trial (?:has )?(?:expired|ended)|(?:subscription|membership|plan)[^.\n]{0,20}(?:expired|ended|inactive|lapsed|required|not found)|no (?:active|valid) (?:subscription|plan|membership|package)|resource package|(?:credit|debit|valid) card\b|card on file|payment information/i,
    means: "quota/exhausted",
    or: ["access/account-disabled"],
    retryable: false,
    source: "https://github.com/continuedev/continue/issues/10373",
  },
  {
    says: /余额不足|额度(?:已)?(?:不足|用尽|耗尽|用完|已用)|配额(?:不足|已用|用尽|耗尽|超)|欠费|资源包|请充值|剩余额度|套餐[^\n]{0,12}(?:到期|过期|用尽|用完|不足|耗尽)|免费额度|账户余额|用量[^\n]{0,8}(?:上限|耗尽|用尽)|使用上限/,
    means: "quota/exhausted",
    or: ["quota/key-limit"],
    retryable: false,
    source: "https://github.com/agentscope-ai/QwenPaw/issues/202",
  },
  {
    status: [402],
    means: "quota/exhausted",
    or: ["quota/key-limit"],
    source: "RFC 9110 15.5.3; https://github.com/danilofalcao/jarvis/issues/62",
  },
  {
    says: /(?:exceeded|over)[^.\n]{0,30}current quota|quota (?:is |has been |was )?(?:exceeded|exhausted)|exhausted[^.\n]{0,20}quota|resource has been exhausted|quota[^.\n]{0,20}(?:用尽|不足)/i,
    means: "quota/exhausted",
    or: ["rate/limited"],
    retryable: false,
    source: "https://github.com/lbjlaq/Antigravity-Manager/issues/3079",
  },
];
