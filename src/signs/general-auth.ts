import type { Sign } from "./sign.ts";

const KEY = String.raw`(?:api[ _-]?keys?|(?:this|your|the|access|virtual|secret|subscription|invalid|provided) keys?|api[ -]tokens?|tokens?|credentials?)`;

/** The key itself: dead, expired, lost on the way, in the wrong header, of another organization, or plainly wrong. */
export const GENERAL_AUTH: readonly Sign[] = [
  {
    says: /(?:missing|invalid)[^\n]{0,160}\bor (?:has |have )expired|expired or (?:incorrect|invalid|wrong|revoked|missing)|(?:invalid|incorrect|missing|wrong|malformed|inactive|revoked|not valid|unknown|disabled|deleted)[^.\n]{0,60}\bor (?:has |have |is )?(?:been )?expired|过期或|或(?:已)?过期|(?:无效|错误|不正确|非法)[^\n]{0,6}或[^\n]{0,4}过期/i,
    means: "auth/invalid-key",
    or: ["auth/expired", "auth/not-received"],
    source: "https://github.com/chathub-dev/chathub/issues/1047",
  },
  {
    code: /^(?:token_invalidated|token_revoked|key_(?:revoked|disabled|blocked|deleted)|api_?key_(?:revoked|disabled|blocked|deleted|inactive|leaked)|refresh_token_invalidated|session_terminated)$/i,
    means: "auth/revoked",
    or: ["auth/expired"],
    source: "https://github.com/TheSmallHanCat/sora2api/issues/47",
  },
  {
    code: /^(?:expired_?(?:api_?)?(?:key|token)|(?:token|key|api_?key|session|jwt)_?expired|expiredtoken(?:exception)?|refresh_token_(?:expired|reused))$/i,
    means: "auth/expired",
    or: ["auth/revoked"],
    source: "https://github.com/cocacola-lab/ChatIE/issues/8",
  },
  {
    status: [0, 200, 400, 401, 403, 422, 500],
    says: /\bexpired\b|refresh token[^.\n]{0,40}already been used|past its expir|(?:令牌|密钥|凭证|登录|会话|token|key)[^\n]{0,16}过期/i,
    means: "auth/expired",
    or: ["auth/revoked"],
    source: "https://github.com/continuedev/continue/issues/9655",
  },
  {
    says: /(?:oauth|bearer|basic|token|key|api[- ]key)s?(?: authentication| auth| tokens?)? (?:is |are )?(?:currently )?not (?:supported|accepted)|(?:unsupported|invalid|unknown|wrong|bad|incorrect) (?:auth(?:entication|orization)?|security|token) (?:scheme|type|method)|multiple authentication credentials|(?:expected|requires?) (?:an )?oauth ?2? access token|authorization header is badly formatted|(?:scheme|type) (?:must|should) be ['"`]?bearer/i,
    means: "auth/scheme",
    or: ["auth/not-received", "auth/invalid-key"],
    source: "https://github.com/earendil-works/pi/issues/2751",
  },
  {
    code: /^(?:mismatched_project|not_authorized_invalid_project|project_(?:not_found|mismatch|archived))$/i,
    means: "auth/project",
    or: ["auth/organization"],
    source: "https://developers.openai.com/api/docs/guides/error-codes",
  },
  {
    status: [0, 400, 401, 403, 404],
    says: /project[^.\n]{0,80}(?:archived|not found|mismatch|does not (?:exist|belong|match)|no longer accessible|invalid)|(?:invalid|no such|unknown|mismatched|incorrect) project|openai-project header/i,
    means: "auth/project",
    or: ["auth/organization"],
    source: "https://developers.openai.com/api/docs/guides/error-codes",
  },
  {
    code: /^(?:mismatched_organization|invalid_organization|organization_(?:membership_required|not_found|mismatch)|no_such_organization|organization_required)$/i,
    means: "auth/organization",
    or: ["auth/project"],
    source: "https://github.com/AIDotNet/OpenDeepWiki/issues/5",
  },
  {
    status: [0, 400, 401, 403, 404],
    says: /(?:no such|unknown|invalid|mismatched|incorrect|wrong|missing) organi[sz]ation|organi[sz]ation[^.\n]{0,60}(?:not found|mismatch|does not (?:exist|match|belong)|should match|not match|invalid)|(?:not|must be) (?:be )?(?:a )?(?:member|part) of (?:an |the |this |any )?organi[sz]ation|do(?:es)?(?: not|n't) belong to (?:an |the |this |any )?organi[sz]ation|openai-organization header/i,
    means: "auth/organization",
    or: ["auth/project"],
    source: "https://github.com/tom-doerr/zsh_codex/issues/5",
  },
  {
    says: /missing,? (?:or )?(?:is )?(?:invalid|incorrect|malformed)|invalid,? or missing|(?:missing|invalid) or (?:missing|invalid)[^.\n]{0,20}(?:key|token|credential)|is missing,? (?:or )?invalid/i,
    status: [0, 400, 401, 403],
    means: "auth/invalid-key",
    or: ["auth/not-received", "base-url/key-mismatch"],
    source: "https://github.com/can1357/oh-my-pi/issues/3440",
  },
  {
    code: /^(?:api_?key_required|missing_(?:api_?)?key|missing_(?:authorization|authentication|auth|credentials?|token|bearer)(?:_header)?|no_(?:api_?)?key|no_auth\w{0,14}|(?:\w{1,24}_)?(?:authentication|auth|authorization)_required|api_key_missing|token_(?:missing|required|not_provided)|credentials_missing|authorization_(?:header_)?missing|apikeymissing)$/i,
    means: "auth/not-received",
    source: "https://github.com/Gitlawb/openclaude/issues/1809",
  },
  {
    status: [0, 200, 400, 401, 403, 422, 500],
    shape: ["json", "text", "events"],
    says: /(?:didn'?t|did not|don'?t|have not|haven'?t|not|must|need to|please|should) (?:been )?(?:provide|supply|supplie|include|carry|pass|send|sent|set|specif(?:y|ie)|add|attach|give|present|contain|receive)d?\b[^.\n]{0,40}(?:api[ _-]?(?:secret )?keys?|\bkey\b|token|auth|credential|bearer|x-api-key|密钥|令牌)|(?:api[ _-]?keys?|\bkey\b|token|auth\w{0,12}(?: (?:key|header|parameter|token|credentials?|information|info))?|credentials?|bearer(?: token)?|x-api-key(?: header)?|subscription key)['"`]? (?:was |is |are |were |has |have |header |parameter )*(?:been )?(?:required|missing|empty|absent|blank|null|not (?:been )?(?:provided|supplied|set|present|sent|included|given|passed|received|specified|configured|found in)|header not found)|(?:missing|no|without|lacks?|empty|requires?|absent)\b[^.,;\n]{0,24}(?:api[ _-]?keys?|\bkeys?\b|(?:access |bearer |auth )?tokens?|auth\w{0,12}|credentials?|bearer|x-api-key|subscription key|access code)\b|not (?:been )?authenticated|authentication (?:is )?required|authorization required|login required|(?:please|need to|have to|must|required to) (?:be )?(?:log(?:ged)? ?in|sign(?:ed)? ?in|authenticate)\b(?! again)|(?:not|isn'?t) logged in|unregistered callers|auth(?:orization)? header (?:format )?(?:should|must|needs)|bearer (?:auth|token|scheme)? ?(?:should|must|is required|needed)|malformed (?:auth|bearer|token header)\w{0,12}|未提供|缺少|未携带|未登录|请提供|请先登录|未传(?:入|递)?|(?:令牌|密钥|apikey|token)[^\n]{0,4}(?:为空|不能为空)|either x-[\w-]{1,30} or x-[\w-]{1,30} header is required/i,
    means: "auth/not-received",
    or: ["auth/invalid-key"],
    source: "https://github.com/openai/openai-python/issues/1434",
  },
  {
    code: /^(?:invalid_?(?:api_?)?key|invalid_api_token|wrong_api_key|incorrect_api_key(?:_error)?|invalid_authentication(?:_error)?|authentication_?error|auth_error|api_?key_invalid|api_key_not_found|token_not_found_in_db|invalid_token|invalid_x_api_key|failed_to_auth|unauthenticated|unauthori[sz]ed|invalid_credentials|bad_credentials|authorized_error|invalidapikey|oauth\.v2\.invalidapikey|invalid_access_token|invalidauthenticationtoken|access_?token_?invalid)$/i,
    status: [0, 200, 400, 401, 403],
    means: "auth/invalid-key",
    or: ["base-url/key-mismatch", "auth/not-received"],
    source:
      "maruel/genai providers/*/testdata/TestClient/errors@66b63e62283f032dc40f348b3a9885221bad394e (recorded)",
  },
  {
    status: [0, 200, 400, 401, 403, 422, 500],
    says: new RegExp(
      String.raw`(?:invalid|incorrect|wrong|bad|unknown|unrecogni[sz]ed|illegal|unauthori[sz]ed|not (?:a )?valid|malformed|fake)[^.\n]{0,40}\b(?:${KEY}|auth\w{0,12}|x-api-key|bearer|username or password|user)\b|\b(?:${KEY}|authentication|authorization|credentials?|user)\b[^.\n]{0,60}(?:invalid|not valid|incorrect|wrong|not found|not exist|does ?n[o']t exist|not match|unknown|fail|rejected|not recogni[sz]ed|illegal|denied|unauthori[sz]ed|format is)|(?:unable|failed|could not|cannot|can'?t) (?:to )?(?:authenticate|verify|validate|authorize)|authentication (?:fail|error|fails)|authorization failed|check (?:the|your) (?:api[ -]?)?key|no such user|unauthenticated|login fail|(?:令牌|密钥|token|key|认证|鉴权|身份验证|验证)[^\n]{0,20}(?:无效|错误|不正确|非法|失败|不存在|有误)|无效的(?:令牌|密钥|api|key|token)`,
      "i",
    ),
    means: "auth/invalid-key",
    or: ["base-url/key-mismatch", "auth/not-received", "auth/revoked"],
    source:
      "maruel/genai providers/*/testdata/TestClient/errors@66b63e62283f032dc40f348b3a9885221bad394e (recorded)",
  },
];
