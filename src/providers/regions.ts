import type { Provider } from "./provider.ts";

/*
 * Providers with one platform per region or plan. A key works on the platform that issued it, and the others answer
 * as to a bad key: so every platform is a row, and rows name their siblings. A plan on the same host as the general
 * platform has no host of its own here: by host the general row is found.
 */

/** What the platforms of Model Studio have in common. */
const modelStudio = {
  kind: "vendor",
  ownPrefixes: [],
  models: { path: "/models", provesKey: null, showsCallable: true },
  sources: [
    "anomalyco/models.dev providers/alibaba, alibaba-cn, alibaba-coding-plan, alibaba-coding-plan-cn@f3fc692",
    "vercel/ai packages/alibaba/src/alibaba-provider.ts@ed857f5",
    "maruel/genai providers/alibaba/testdata/TestClient@66b63e6 (recorded: list with a good key, chat with a bad one)",
    "https://www.alibabacloud.com/help/en/model-studio/developer-reference/get-api-key (keys are of one region)",
    "cline/cline apps/vscode/webview-ui/src/components/settings/providers/QwenProvider.tsx@21cb8d2",
    "steipete/CodexBar Sources/CodexBarCore/Providers/QwenCloud@27c7f33 (status pages)",
  ],
} as const;

const modelStudioRegion = {
  ...modelStudio,
  apiPaths: ["/compatible-mode/v1"],
  envKeys: ["DASHSCOPE_API_KEY", "ALIBABA_API_KEY", "QWEN_API_KEY"],
  keyPrefixes: ["sk-"],
  responsesApi: true,
} as const;

const dashscope = {
  ...modelStudioRegion,
  id: "dashscope",
  aliases: ["alibaba-cn", "qwen"],
  name: "Alibaba Cloud Model Studio (Beijing)",
  hosts: ["dashscope.aliyuncs.com"],
  baseUrls: ["https://dashscope.aliyuncs.com/compatible-mode/v1"],
  wrongBaseUrls: [
    {
      url: "https://bailian.console.aliyun.com",
      reason: "dashboard-host",
      right: "https://dashscope.aliyuncs.com/compatible-mode/v1",
    },
    {
      url: "https://dashscope.aliyuncs.com",
      reason: "version-missing",
      right: "https://dashscope.aliyuncs.com/compatible-mode/v1",
    },
    // The native API.
    {
      url: "https://dashscope.aliyuncs.com/api/v1",
      reason: "endpoint-path",
      right: "https://dashscope.aliyuncs.com/compatible-mode/v1",
    },
  ],
  keysPage: "https://bailian.console.aliyun.com",
  statusPage: "https://status.aliyun.com",
  siblings: ["dashscope-intl", "dashscope-us", "dashscope-coding", "dashscope-coding-intl"],
} as const satisfies Provider;

const dashscopeIntl = {
  ...modelStudioRegion,
  id: "dashscope-intl",
  aliases: ["alibaba"],
  name: "Alibaba Cloud Model Studio (Singapore)",
  hosts: ["dashscope-intl.aliyuncs.com"],
  baseUrls: ["https://dashscope-intl.aliyuncs.com/compatible-mode/v1"],
  wrongBaseUrls: [
    {
      url: "https://dashscope-intl.aliyuncs.com",
      reason: "version-missing",
      right: "https://dashscope-intl.aliyuncs.com/compatible-mode/v1",
    },
    {
      url: "https://dashscope-intl.aliyuncs.com/api/v1",
      reason: "endpoint-path",
      right: "https://dashscope-intl.aliyuncs.com/compatible-mode/v1",
    },
  ],
  statusPage: "https://status.alibabacloud.com",
  siblings: ["dashscope", "dashscope-us", "dashscope-coding-intl", "dashscope-coding"],
} as const satisfies Provider;

const dashscopeUs = {
  ...modelStudioRegion,
  id: "dashscope-us",
  name: "Alibaba Cloud Model Studio (US)",
  hosts: ["dashscope-us.aliyuncs.com"],
  baseUrls: ["https://dashscope-us.aliyuncs.com/compatible-mode/v1"],
  wrongBaseUrls: [
    {
      url: "https://dashscope-us.aliyuncs.com",
      reason: "version-missing",
      right: "https://dashscope-us.aliyuncs.com/compatible-mode/v1",
    },
    {
      url: "https://dashscope-us.aliyuncs.com/api/v1",
      reason: "endpoint-path",
      right: "https://dashscope-us.aliyuncs.com/compatible-mode/v1",
    },
  ],
  statusPage: "https://status.alibabacloud.com",
  siblings: ["dashscope-intl", "dashscope", "dashscope-coding-intl", "dashscope-coding"],
} as const satisfies Provider;

/** The plan's keys have their own hosts; their form, and the Responses API there, are not sourced. */
const modelStudioPlan = {
  ...modelStudio,
  apiPaths: ["/v1"],
  envKeys: ["ALIBABA_CODING_PLAN_API_KEY", "DASHSCOPE_API_KEY"],
  keyPrefixes: [],
  responsesApi: null,
} as const;

const dashscopeCoding = {
  ...modelStudioPlan,
  id: "dashscope-coding",
  aliases: ["alibaba-coding-plan-cn"],
  name: "Alibaba Cloud Coding Plan (China)",
  hosts: ["coding.dashscope.aliyuncs.com"],
  baseUrls: ["https://coding.dashscope.aliyuncs.com/v1"],
  wrongBaseUrls: [
    {
      url: "https://coding.dashscope.aliyuncs.com",
      reason: "version-missing",
      right: "https://coding.dashscope.aliyuncs.com/v1",
    },
  ],
  siblings: ["dashscope-coding-intl", "dashscope", "dashscope-intl", "dashscope-us"],
} as const satisfies Provider;

const dashscopeCodingIntl = {
  ...modelStudioPlan,
  id: "dashscope-coding-intl",
  aliases: ["alibaba-coding-plan"],
  name: "Alibaba Cloud Coding Plan (international)",
  hosts: ["coding-intl.dashscope.aliyuncs.com"],
  baseUrls: ["https://coding-intl.dashscope.aliyuncs.com/v1"],
  wrongBaseUrls: [
    {
      url: "https://coding-intl.dashscope.aliyuncs.com",
      reason: "version-missing",
      right: "https://coding-intl.dashscope.aliyuncs.com/v1",
    },
  ],
  siblings: ["dashscope-coding", "dashscope-intl", "dashscope", "dashscope-us"],
} as const satisfies Provider;

const moonshotPlatform = {
  kind: "vendor",
  apiPaths: ["/v1"],
  envKeys: ["MOONSHOT_API_KEY"],
  keyPrefixes: ["sk-"],
  ownPrefixes: [],
  models: { path: "/models", provesKey: true, showsCallable: true },
  proof: { method: "GET", url: "{base}/users/me/balance", tells: "moonshot-balance" },
  // A secondary source only.
  responsesApi: true,
  sources: [
    "anomalyco/models.dev providers/moonshotai, moonshotai-cn@f3fc692",
    "https://platform.kimi.ai/docs/api/errors",
    "https://www.kimi.com/help/kimi-api/api-troubleshooting (keys are of one platform)",
    "https://github.com/VectifyAI/OpenKB/pull/215",
    "https://www.developersdigest.tech/reference/api-compatibility/moonshot (Responses API)",
    "steipete/CodexBar Sources/CodexBarCore/Providers/Moonshot/MoonshotRegion.swift@27c7f33 (balance)",
    "cline/cline apps/vscode/webview-ui/src/components/settings/providers/MoonshotProvider.tsx@21cb8d2",
  ],
} as const;

const moonshot = {
  ...moonshotPlatform,
  id: "moonshot",
  aliases: ["moonshotai"],
  name: "Moonshot AI",
  hosts: ["api.moonshot.ai"],
  baseUrls: ["https://api.moonshot.ai/v1"],
  wrongBaseUrls: [
    { url: "https://platform.moonshot.ai", reason: "dashboard-host", right: "https://api.moonshot.ai/v1" },
    { url: "https://platform.kimi.ai", reason: "dashboard-host", right: "https://api.moonshot.ai/v1" },
    { url: "https://api.moonshot.ai", reason: "version-missing", right: "https://api.moonshot.ai/v1" },
  ],
  keysPage: "https://platform.moonshot.ai/console/api-keys",
  siblings: ["moonshot-cn", "kimi-code"],
} as const satisfies Provider;

const moonshotCn = {
  ...moonshotPlatform,
  id: "moonshot-cn",
  aliases: ["moonshotai-cn"],
  name: "Moonshot AI (China)",
  hosts: ["api.moonshot.cn"],
  baseUrls: ["https://api.moonshot.cn/v1"],
  wrongBaseUrls: [
    { url: "https://api.moonshot.cn", reason: "version-missing", right: "https://api.moonshot.cn/v1" },
  ],
  siblings: ["moonshot", "kimi-code"],
} as const satisfies Provider;

const kimiCode = {
  id: "kimi-code",
  aliases: ["kimi-for-coding"],
  name: "Kimi Code",
  kind: "vendor",
  hosts: ["api.kimi.com"],
  baseUrls: ["https://api.kimi.com/coding/v1"],
  wrongBaseUrls: [
    { url: "https://api.kimi.com", reason: "version-missing", right: "https://api.kimi.com/coding/v1" },
  ],
  apiPaths: ["/coding/v1"],
  envKeys: ["KIMI_API_KEY", "KIMI_CODE_API_KEY"],
  keyPrefixes: [],
  ownPrefixes: [],
  // Answers 403 to clients that are no coding agents, with a good key too; what its list shows is not known.
  models: { path: "/models", provesKey: null, showsCallable: false },
  responsesApi: null,
  siblings: ["moonshot", "moonshot-cn"],
  sources: [
    "anomalyco/models.dev providers/kimi-for-coding/provider.toml@f3fc692",
    "https://www.kimi.com/code/docs/en/kimi-code/error-reference.html",
    "steipete/CodexBar Sources/CodexBarCore/Providers/Kimi/KimiSettingsReader.swift@27c7f33",
  ],
} as const satisfies Provider;

/** Z.AI and BigModel are one maker's platforms, each with a Coding Plan on a path of its own. */
const glm = {
  kind: "vendor",
  envKeys: ["ZAI_API_KEY", "ZHIPU_API_KEY", "Z_AI_API_KEY"],
  // 32 hex digits, a dot and 16 characters in the one source: too little for a shape.
  keyPrefixes: [],
  ownPrefixes: [],
  // Refused without a key (code 1001).
  models: { path: "/models", provesKey: true, showsCallable: true },
  responsesApi: null,
  sources: [
    "anomalyco/models.dev providers/zai, zai-coding-plan, zhipuai@f3fc692",
    "cline/cline sdk/packages/llms/src/providers/builtins.ts@21cb8d2",
    "juspay/neurolink src/lib/providers/catalog/z-ai.json@f5e9fdf (list as the check of a key)",
    "https://docs.z.ai/api-reference/api-code",
    "steipete/CodexBar docs/zai.md@27c7f33 (pages, variables, Coding Plan)",
    "continuedev/continue gui/src/pages/AddNewModel/configs/providers.ts@d0a3c0b",
  ],
} as const;

const zai = {
  ...glm,
  id: "zai",
  name: "Z.AI",
  hosts: ["api.z.ai"],
  baseUrls: ["https://api.z.ai/api/paas/v4"],
  wrongBaseUrls: [
    { url: "https://z.ai", reason: "dashboard-host", right: "https://api.z.ai/api/paas/v4" },
    { url: "https://api.z.ai", reason: "version-missing", right: "https://api.z.ai/api/paas/v4" },
    { url: "https://api.z.ai/v1", reason: "version-missing", right: "https://api.z.ai/api/paas/v4" },
    // The API for Anthropic clients.
    { url: "https://api.z.ai/api/anthropic", reason: "endpoint-path", right: "https://api.z.ai/api/paas/v4" },
  ],
  apiPaths: ["/api/paas/v4", "/api/coding/paas/v4"],
  keysPage: "https://z.ai/manage-apikey/apikey-list",
  siblings: ["zai-coding-plan", "zhipu", "zhipu-coding-plan"],
} as const satisfies Provider;

const zaiCodingPlan = {
  ...zai,
  id: "zai-coding-plan",
  name: "Z.AI Coding Plan",
  hosts: [],
  baseUrls: ["https://api.z.ai/api/coding/paas/v4"],
  wrongBaseUrls: [],
  siblings: ["zai", "zhipu-coding-plan", "zhipu"],
} as const satisfies Provider;

const zhipu = {
  ...glm,
  id: "zhipu",
  aliases: ["zhipuai", "bigmodel"],
  name: "Zhipu AI BigModel",
  hosts: ["open.bigmodel.cn"],
  baseUrls: ["https://open.bigmodel.cn/api/paas/v4"],
  wrongBaseUrls: [
    { url: "https://bigmodel.cn", reason: "dashboard-host", right: "https://open.bigmodel.cn/api/paas/v4" },
    // The console and the API share the host.
    {
      url: "https://open.bigmodel.cn",
      reason: "version-missing",
      right: "https://open.bigmodel.cn/api/paas/v4",
    },
    {
      url: "https://open.bigmodel.cn/api/paas/v4/v1",
      reason: "version-doubled",
      right: "https://open.bigmodel.cn/api/paas/v4",
    },
  ],
  apiPaths: ["/api/paas/v4", "/api/coding/paas/v4"],
  keysPage: "https://bigmodel.cn/usercenter/proj-mgmt/apikeys",
  siblings: ["zhipu-coding-plan", "zai", "zai-coding-plan"],
} as const satisfies Provider;

const zhipuCodingPlan = {
  ...zhipu,
  id: "zhipu-coding-plan",
  aliases: ["zhipuai-coding-plan"],
  name: "Zhipu AI Coding Plan",
  hosts: [],
  baseUrls: ["https://open.bigmodel.cn/api/coding/paas/v4"],
  wrongBaseUrls: [],
  siblings: ["zhipu", "zai-coding-plan", "zai"],
} as const satisfies Provider;

const minimaxPlatform = {
  kind: "vendor",
  apiPaths: ["/v1"],
  envKeys: ["MINIMAX_API_KEY", "MINIMAX_CODING_API_KEY"],
  // Pay as you go, and the plan: not interchangeable, on the same hosts.
  keyPrefixes: ["sk-api-", "sk-cp-"],
  ownPrefixes: [],
  // Refused without a key; an older report has 404 for this path.
  models: { path: "/models", provesKey: true, showsCallable: true },
  // A secondary source only.
  responsesApi: true,
  sources: [
    "anomalyco/models.dev providers/minimax, minimax-cn@f3fc692",
    "continuedev/continue core/llm/llms/MiniMax.ts@d0a3c0b",
    "juspay/neurolink src/lib/providers/catalog/minimax.json@f5e9fdf (list without a key)",
    "https://platform.minimax.io/docs/api-reference/errorcode",
    "https://www.developersdigest.tech/reference/api-compatibility/minimax (Responses API)",
    "steipete/CodexBar docs/minimax.md@27c7f33 (keys)",
    "vercel/ai content/providers/05-community-providers/28-minimax.mdx@ed857f5 (pages of the keys)",
  ],
} as const;

const minimax = {
  ...minimaxPlatform,
  id: "minimax",
  name: "MiniMax",
  hosts: ["api.minimax.io"],
  baseUrls: ["https://api.minimax.io/v1"],
  wrongBaseUrls: [
    { url: "https://platform.minimax.io", reason: "dashboard-host", right: "https://api.minimax.io/v1" },
    { url: "https://api.minimax.io", reason: "version-missing", right: "https://api.minimax.io/v1" },
    // The API for Anthropic clients.
    { url: "https://api.minimax.io/anthropic", reason: "endpoint-path", right: "https://api.minimax.io/v1" },
  ],
  keysPage: "https://platform.minimax.io/user-center/basic-information/interface-key",
  siblings: ["minimax-cn"],
} as const satisfies Provider;

const minimaxCn = {
  ...minimaxPlatform,
  id: "minimax-cn",
  name: "MiniMax (China)",
  hosts: ["api.minimaxi.com"],
  baseUrls: ["https://api.minimaxi.com/v1"],
  wrongBaseUrls: [
    { url: "https://platform.minimaxi.com", reason: "dashboard-host", right: "https://api.minimaxi.com/v1" },
    { url: "https://api.minimaxi.com", reason: "version-missing", right: "https://api.minimaxi.com/v1" },
    {
      url: "https://api.minimaxi.com/anthropic",
      reason: "endpoint-path",
      right: "https://api.minimaxi.com/v1",
    },
  ],
  keysPage: "https://platform.minimaxi.com/user-center/basic-information/interface-key",
  siblings: ["minimax"],
} as const satisfies Provider;

const siliconflowPlatform = {
  kind: "vendor",
  apiPaths: ["/v1"],
  keyPrefixes: ["sk-"],
  ownPrefixes: [],
  models: { path: "/models", provesKey: true, showsCallable: true },
  responsesApi: null,
  sources: [
    "anomalyco/models.dev providers/siliconflow, siliconflow-cn@f3fc692",
    "continuedev/continue core/llm/llms/SiliconFlow.ts@d0a3c0b",
    "juspay/neurolink src/lib/providers/catalog/siliconflow.json@f5e9fdf (list with a bad key)",
    "continuedev/continue gui/src/pages/AddNewModel/configs/providers.ts@d0a3c0b",
    "xyzs996/free-llm-api data/providers.json@7245281 (page of the keys)",
  ],
} as const;

const siliconflow = {
  ...siliconflowPlatform,
  id: "siliconflow",
  name: "SiliconFlow",
  hosts: ["api.siliconflow.com"],
  baseUrls: ["https://api.siliconflow.com/v1"],
  wrongBaseUrls: [
    {
      url: "https://cloud.siliconflow.com",
      reason: "dashboard-host",
      right: "https://api.siliconflow.com/v1",
    },
    {
      url: "https://api.siliconflow.com",
      reason: "version-missing",
      right: "https://api.siliconflow.com/v1",
    },
  ],
  envKeys: ["SILICONFLOW_API_KEY"],
  keysPage: "https://cloud.siliconflow.com/account/ak",
  siblings: ["siliconflow-cn"],
} as const satisfies Provider;

const siliconflowCn = {
  ...siliconflowPlatform,
  id: "siliconflow-cn",
  name: "SiliconFlow (China)",
  hosts: ["api.siliconflow.cn"],
  baseUrls: ["https://api.siliconflow.cn/v1"],
  wrongBaseUrls: [
    { url: "https://cloud.siliconflow.cn", reason: "dashboard-host", right: "https://api.siliconflow.cn/v1" },
    { url: "https://api.siliconflow.cn", reason: "version-missing", right: "https://api.siliconflow.cn/v1" },
  ],
  envKeys: ["SILICONFLOW_CN_API_KEY", "SILICONFLOW_API_KEY"],
  keysPage: "https://cloud.siliconflow.cn/account/ak",
  siblings: ["siliconflow"],
} as const satisfies Provider;

const ark = {
  kind: "vendor",
  envKeys: ["ARK_API_KEY", "VOLCENGINE_API_KEY", "DOUBAO_API_KEY"],
  keyPrefixes: [],
  ownPrefixes: [],
  // The model of a request may be an endpoint (`ep-…`), which is in no list.
  models: { path: "/models", provesKey: null, showsCallable: false },
  responsesApi: null,
  requestIdHeader: "x-request-id",
  sources: [
    "cline/cline sdk/packages/llms/src/providers/builtins.ts@21cb8d2",
    "client code, repository not recorded (paths of the plans, list, request id)",
  ],
} as const;

const volcengineArk = {
  ...ark,
  id: "volcengine-ark",
  aliases: ["volcengine", "ark", "doubao"],
  name: "Volcengine Ark",
  hosts: ["ark.cn-beijing.volces.com"],
  baseUrls: ["https://ark.cn-beijing.volces.com/api/v3"],
  wrongBaseUrls: [
    {
      url: "https://console.volcengine.com/ark",
      reason: "dashboard-host",
      right: "https://ark.cn-beijing.volces.com/api/v3",
    },
    {
      url: "https://ark.cn-beijing.volces.com",
      reason: "version-missing",
      right: "https://ark.cn-beijing.volces.com/api/v3",
    },
    {
      url: "https://ark.cn-beijing.volces.com/v1",
      reason: "version-missing",
      right: "https://ark.cn-beijing.volces.com/api/v3",
    },
  ],
  apiPaths: ["/api/v3", "/api/coding/v3", "/api/plan/v3"],
  siblings: ["volcengine-coding-plan", "volcengine-agent-plan", "byteplus-modelark"],
} as const satisfies Provider;

const volcengineCodingPlan = {
  ...volcengineArk,
  id: "volcengine-coding-plan",
  aliases: [],
  name: "Volcengine Ark Coding Plan",
  hosts: [],
  baseUrls: ["https://ark.cn-beijing.volces.com/api/coding/v3"],
  wrongBaseUrls: [],
  siblings: ["volcengine-ark", "volcengine-agent-plan", "byteplus-modelark"],
} as const satisfies Provider;

const volcengineAgentPlan = {
  ...volcengineArk,
  id: "volcengine-agent-plan",
  aliases: [],
  name: "Volcengine Ark Agent Plan",
  hosts: [],
  baseUrls: ["https://ark.cn-beijing.volces.com/api/plan/v3"],
  wrongBaseUrls: [],
  siblings: ["volcengine-ark", "volcengine-coding-plan", "byteplus-modelark"],
} as const satisfies Provider;

const byteplusModelark = {
  ...ark,
  id: "byteplus-modelark",
  aliases: ["byteplus"],
  name: "BytePlus ModelArk",
  hosts: ["ark.ap-southeast.bytepluses.com"],
  baseUrls: ["https://ark.ap-southeast.bytepluses.com/api/v3"],
  wrongBaseUrls: [
    {
      url: "https://ark.ap-southeast.bytepluses.com",
      reason: "version-missing",
      right: "https://ark.ap-southeast.bytepluses.com/api/v3",
    },
  ],
  apiPaths: ["/api/v3"],
  siblings: ["volcengine-ark", "volcengine-coding-plan", "volcengine-agent-plan"],
} as const satisfies Provider;

export const REGIONS = [
  dashscope,
  dashscopeIntl,
  dashscopeUs,
  dashscopeCoding,
  dashscopeCodingIntl,
  moonshot,
  moonshotCn,
  kimiCode,
  zai,
  zaiCodingPlan,
  zhipu,
  zhipuCodingPlan,
  minimax,
  minimaxCn,
  siliconflow,
  siliconflowCn,
  volcengineArk,
  volcengineCodingPlan,
  volcengineAgentPlan,
  byteplusModelark,
] as const;
