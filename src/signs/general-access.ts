import type { Sign } from "./sign.ts";

const REFUSALS = [0, 200, 400, 401, 402, 403, 404, 412, 422, 429, 451, 500, 503];

/** The key is known, and still may not: person, place, program, model, permission. */
export const GENERAL_ACCESS: readonly Sign[] = [
  {
    status: [404, 410],
    says: /(?:api|service|product|platform)[^.\n]{0,40}(?:retire|sunset|shut ?down|discontinued|end[- ]of[- ]life)|brownout/i,
    means: "service/retired",
    or: ["service/unavailable"],
    source: "https://github.blog/changelog/2026-07-01-github-models-is-being-fully-retired-on-july-30-2026/",
  },
  {
    code: /retire|brownout|sunset|discontinued/i,
    status: [0, 404, 410],
    means: "service/retired",
    or: ["service/unavailable"],
    source: "https://github.blog/changelog/2026-07-01-github-models-is-being-fully-retired-on-july-30-2026/",
  },
  {
    says: /must be verified|(?:verify|verification of) (?:your )?(?:organi[sz]ation|identity|account|phone|email)|(?:identity|organi[sz]ation|phone|account|real[- ]?name|email) verification|verification (?:is )?required|not (?:been )?verified|unverified (?:account|organi[sz]ation|user)|实名/i,
    means: "access/verification",
    or: ["access/model", "access/permission"],
    source: "https://github.com/continuedev/continue/issues/9948",
  },
  {
    code: /unsupported_country|unsupported_region|region_(?:not_supported|blocked|restricted)|country_not_supported|geo_?block/i,
    means: "access/region",
    or: ["access/firewall"],
    source: "https://github.com/aurora-develop/Duck2api/issues/33",
  },
  {
    says: /(?:country|region|location|territory|jurisdiction|geograph\w{1,6})[^.\n]{0,50}(?:not (?:currently )?(?:support|allow|avail|permit)|unsupported|unavailable|restrict|block|prohibit|forbid|denied|ban)|(?:not (?:currently )?(?:available|supported|offered|allowed|permitted)|unavailable|unsupported|restricted|blocked|prohibited)[^.\n]{0,30}(?:in|from|for|by|to)? ?(?:your|this|the|certain|some) (?:\w{1,20} )?(?:country|region|location|territory|area)|unsupported[_ ](?:country|region|location)|sanctioned|export control|(?:地区|区域|国家|所在地)[^\n]{0,16}(?:不支持|不可用|限制|禁止|无法)|(?:不支持|禁止)[^\n]{0,12}(?:地区|区域|国家)/i,
    means: "access/region",
    or: ["access/firewall"],
    source: "https://github.com/google-gemini/gemini-cli/issues/24641",
  },
  {
    status: [403],
    says: /^request not allowed\.?$/im,
    means: "access/region",
    or: ["access/firewall", "access/permission"],
    source: "https://github.com/anthropics/claude-quickstarts/issues/32",
  },
  {
    says: /\bip\b[^.\n]{0,60}(?:not (?:allowed|authori[sz]ed|permitted|in|on)|white ?list|allow ?list|restrict|denied|block|forbid|violat)|(?:not (?:allowed|authori[sz]ed|permitted)|denied|blocked|forbidden|restricted)[^.\n]{0,40}\bip\b|ip address restriction|ip ?白名单|IP[^\n]{0,20}(?:不在|未授权|不允许|禁止|受限)/i,
    means: "auth/ip-not-allowed",
    or: ["access/firewall"],
    source: "https://developers.openai.com/api/docs/guides/ip-allowlist",
  },
  {
    code: /^(?:ip_not_(?:authorized|allowed)|.{0,20}ip_address_blocked|ip_(?:forbidden|blocked|restricted))$/i,
    means: "auth/ip-not-allowed",
    source: "https://developers.openai.com/api/docs/guides/ip-allowlist",
  },
  {
    code: /^(?:account_(?:deactivated|disabled|suspended|banned|inactive|locked)|organi[sz]ation_(?:restricted|disabled|deactivated|suspended)|user_(?:inactive|disabled|banned|suspended|deactivated)|consumer_suspended|access_terminated(?:_error)?|account_blocked|accountdisabled|policy_violation|(?:tenant|team|workspace|project)_(?:disabled|suspended|blocked)|workspace_deactivated|deactivated_workspace)$/i,
    means: "access/account-disabled",
    or: ["auth/revoked"],
    source: "https://github.com/NVIDIA-NeMo/Guardrails/issues/563",
  },
  {
    says: /(?:may|might|could) (?:be|have)[^.\n]{0,40}(?:expired|revoked|disabled|deleted|inactive|mistyped)/i,
    status: [0, 400, 401, 403],
    means: "auth/invalid-key",
    or: ["auth/revoked", "auth/expired"],
    source: "https://github.com/pollinations/pollinations/pull/13371",
  },
  {
    says: /^(?!.*\b(?:account|organi[sz]ation|user|project|team)\b(?!'s)[^.\n]{0,40}\bkey\b|.*\bkey\b[^.\n]{0,40}\b(?:account|organi[sz]ation)\b)(?:.*\b(?:api[ _-]?keys?|keys?|tokens?|credentials?)\b[^.\n]{0,60}\b(?:revoked|leaked|deleted|disabled|deactivated|blocked|compromised|invalidated|inactive|not active|suspended|exposed|banned|removed|rotated)\b|.*\b(?:revoked|leaked|disabled|deactivated|blocked|deleted|compromised|suspended|inactive) (?:api[ -]?)?(?:key|token|credential)|.*\bkey status (?:is )?(?:invalid|unavailable|disabled|not)|.*(?:令牌|密钥)[^\n]{0,12}(?:不可用|禁用|停用|吊销|删除|撤销|失效|泄露))/im,
    means: "auth/revoked",
    or: ["access/account-disabled", "auth/invalid-key"],
    source: "https://github.com/BerriAI/litellm/issues/22756",
  },
  {
    says: /\b(?:account|organi[sz]ation|org|team|user|tenant|workspace)\b (?:\S{1,40} ){0,3}(?:has been|is|was|have been) (?:\w{1,14} ){0,2}(?:deactivated|disabled|suspended|banned|blocked|terminated|locked|frozen|closed|deleted)\b/i,
    means: "access/account-disabled",
    or: ["auth/revoked"],
    source: "https://github.com/nat/openplayground/issues/143",
  },
  {
    status: REFUSALS,
    says: /client (?:is |version )?(?:not |un)(?:allowed|authori[sz]ed|supported)|only (?:be )?(?:used|available|allowed|authori[sz]ed|accessible|supported|intended)[^.\n]{0,30}(?:\bin\b|for|by|to|from|with|via|through)[^.\n]{0,30}(?:coding agents?|claude code|codex|cursor|\bcli\b|official client|specific clients?|clients?\b|extension)|user[- ]?agent|(?:unofficial|third[- ]party|unsupported|unrecognized) (?:client|tool|app|harness)|please use (?:it )?(?:in|with|via|through) (?:the )?(?:codex|claude|cursor|cline)|客户端/i,
    means: "access/client",
    or: ["access/firewall", "access/permission"],
    source: "https://github.com/Wei-Shaw/claude-relay-service/issues/1125",
  },
  {
    status: REFUSALS,
    says: /(?:does not|doesn't|do not|don't|no|without|lacks?|denied|have not been granted|not have)[^.\n]{0,16} access to (?:the |this |that )?(?:requested |specified )?models?\b|not (?:allowed|authori[sz]ed|permitted|entitled|eligible|enabled) (?:to|for)?[^.\n]{0,24}\bmodels?\b|access(?: to)? (?:the |this )?model[^.\n]{0,80}(?:denied|not allowed|forbidden|restricted)|(?:can only|only) access models|(?:key|team|user|project|token|tag|org(?:ani[sz]ation)?)[^.\n]{0,10} (?:is )?not allowed to access model|\bmodel\b[^\n]{0,100}(?:blocked at|not (?:been )?activated|is not enabled|not (?:been )?opened|not allowed|no permission|permission denied|access denied|requires? (?:a |an )?(?:\w{1,12} )?(?:subscription|plan|upgrade|access|payment|approval)|(?:not|only) (?:available|supported|included|accessible)[^.\n]{0,30}(?:plan|tier|subscription|account|users?\b|customers)|is gated|restricted|disabled)|not activated the model|not available (?:on|for|with|in|under) (?:your|the|this) (?:current )?(?:plan|tier|subscription|account|group)|not included in (?:your|the) (?:current )?(?:plan|tier|subscription)|upgrade (?:your|to)[^.\n]{0,40}(?:model|plan|tier)|accept the (?:terms|license|agreement)|gated (?:repo|model)|not found for account|(?:无权|没有权限|未授权|不允许|无权限)[^\n]{0,10}(?:使用|访问|调用)?[^\n]{0,6}模型|模型[^\n]{0,40}(?:无权|未开通|没有权限|未激活|未授权)|未开通[^\n]{0,20}(?:模型|服务)/i,
    means: "access/model",
    or: ["model/not-found", "access/permission"],
    source: "https://github.com/Aider-AI/aider/issues/1903",
  },
  {
    code: /^(?:modelnotopen|model_not_open|(?:key|team|user|project|org|token)_model_access_denied|model_(?:access_denied|permission_blocked_org|permission_blocked_project|forbidden|not_allowed|terms_required)|accessdenied\.unpurchased|model\.accessdenied|model_access_denied)$/i,
    means: "access/model",
    or: ["model/not-found"],
    source: "https://github.com/orbi-build/orbi/issues/561",
  },
  {
    code: /^(?:insufficient_scope|insufficient_permissions?|missing_scopes?|api_key_(?:service|http_referrer|android_app|ios_app)_blocked|service_disabled|iam_permission_denied|forbidden_scope)$/i,
    means: "access/permission",
    or: ["base-url/key-mismatch"],
    source: "https://github.com/microsoft/PowerToys/issues/32989",
  },
  {
    status: REFUSALS,
    says: /missing scopes?|(?:insufficient|inadequate|not enough|sufficient|lacks?|missing|required?|without|no) (?:the )?(?:necessary |required )?(?:permissions?|privileges?|scopes?|authenticated scopes)|permissions? (?:is |are )?(?:required|missing|insufficient)|permission[^.\n]{0,20}is required|(?:does not|doesn't|do not|don't|not) have (?:(?:the )?(?:\w{1,14} )?(?:permissions?|privileges?|scopes?)|access\b)|insufficient_scope|(?:not authori[sz]ed|not permitted|unauthori[sz]ed) to (?:access|perform|use|call|make|invoke)|access to (?:the|this) [^.\n]{0,30}(?:endpoint|resource|api|operation|service)[^.\n]{0,12} (?:is )?(?:denied|forbidden|not allowed)|not (?:currently )?allowed for this organi[sz]ation|has not been used in project|(?:api|service) (?:is |has been )?(?:not enabled|disabled)|are blocked\.?$|referer [^.\n]{0,60}blocked|(?:无|没有|缺少)(?:访问|操作|调用)?权限|权限不足/im,
    means: "access/permission",
    or: ["base-url/key-mismatch"],
    source: "https://github.com/continuedev/continue/issues/10059",
  },
  {
    status: REFUSALS,
    says: /\b(?:account|organi[sz]ation|org|user|team|tenant|workspace|customer|consumer|subscription|project)\b(?!s? (?:owner|admin))[^.\n]{0,80}\b(?:deactivated|disabled|suspended|banned|(?:been |is )restricted|blocked|terminated|locked|frozen|closed|inactive|deleted|not active|flagged|under review)\b|access (?:has been |was |is )?terminated|(?:suspended|banned|disabled|blocked|locked) (?:account|user|organi[sz]ation)|(?:violat|breach)\w{0,6}[^.\n]{0,40}(?:terms|polic|guideline|usage)|(?:账号|账户|用户|帐号|帐户|组织)[^\n]{0,16}(?:封禁|禁用|冻结|停用|锁定|异常|封停|注销)|封禁/i,
    means: "access/account-disabled",
    or: ["auth/revoked"],
    source: "https://github.com/nat/openplayground/issues/143",
  },
];
