import type { Sourced } from "../finding.ts";
import type { WireApi } from "../target.ts";
import { firstSet, type Variables } from "./variables.ts";

/** What LiteLLM does with a model by the provider in front of its name. */
export interface Route {
  readonly provider: string;
  /** The id without the provider; undefined for a wildcard. */
  readonly model: string | undefined;
  readonly wireApi: WireApi;
  readonly baseUrl: Sourced<string> | undefined;
  readonly key: Sourced<string> | undefined;
  /** Variables in which the key is looked for, the usual one first; empty where it goes without. */
  readonly keyNames: readonly string[];
}

interface Row {
  readonly base?: string;
  readonly baseNames: readonly string[];
  readonly keyNames: readonly string[];
  readonly wireApi?: WireApi;
}

const GATEWAYS = {
  openai: {
    base: "https://api.openai.com/v1",
    baseNames: ["OPENAI_BASE_URL", "OPENAI_API_BASE"],
    keyNames: ["OPENAI_API_KEY"],
  },
  anthropic: {
    base: "https://api.anthropic.com",
    baseNames: ["ANTHROPIC_API_BASE", "ANTHROPIC_BASE_URL"],
    keyNames: ["ANTHROPIC_API_KEY"],
    wireApi: "messages",
  },
  openrouter: {
    base: "https://openrouter.ai/api/v1",
    baseNames: ["OPENROUTER_API_BASE"],
    keyNames: ["OPENROUTER_API_KEY", "OR_API_KEY"],
  },
  deepseek: {
    base: "https://api.deepseek.com/beta",
    baseNames: ["DEEPSEEK_API_BASE"],
    keyNames: ["DEEPSEEK_API_KEY"],
  },
  groq: {
    base: "https://api.groq.com/openai/v1",
    baseNames: ["GROQ_API_BASE"],
    keyNames: ["GROQ_API_KEY"],
  },
  mistral: {
    base: "https://api.mistral.ai/v1",
    baseNames: ["MISTRAL_API_BASE"],
    keyNames: ["MISTRAL_API_KEY"],
  },
  xai: { base: "https://api.x.ai/v1", baseNames: ["XAI_API_BASE"], keyNames: ["XAI_API_KEY"] },
  together_ai: {
    base: "https://api.together.xyz/v1",
    baseNames: ["TOGETHER_AI_API_BASE"],
    keyNames: ["TOGETHER_API_KEY", "TOGETHER_AI_API_KEY", "TOGETHERAI_API_KEY", "TOGETHER_AI_TOKEN"],
  },
  cerebras: {
    base: "https://api.cerebras.ai/v1",
    baseNames: ["CEREBRAS_API_BASE"],
    keyNames: ["CEREBRAS_API_KEY"],
  },
  nvidia_nim: {
    base: "https://integrate.api.nvidia.com/v1",
    baseNames: ["NVIDIA_NIM_API_BASE"],
    keyNames: ["NVIDIA_NIM_API_KEY"],
  },
  sambanova: {
    base: "https://api.sambanova.ai/v1",
    baseNames: ["SAMBANOVA_API_BASE"],
    keyNames: ["SAMBANOVA_API_KEY"],
  },
  nebius: {
    base: "https://api.studio.nebius.ai/v1",
    baseNames: ["NEBIUS_API_BASE"],
    keyNames: ["NEBIUS_API_KEY"],
  },
  volcengine: {
    base: "https://ark.cn-beijing.volces.com/api/v3",
    baseNames: ["VOLCENGINE_API_BASE"],
    keyNames: ["VOLCENGINE_API_KEY"],
  },
  novita: {
    base: "https://api.novita.ai/v3/openai",
    baseNames: ["NOVITA_API_BASE"],
    keyNames: ["NOVITA_API_KEY"],
  },
  litellm_proxy: { baseNames: ["LITELLM_PROXY_API_BASE"], keyNames: ["LITELLM_PROXY_API_KEY"] },
  // Sends a made-up key where it has none.
  hosted_vllm: { baseNames: ["HOSTED_VLLM_API_BASE"], keyNames: [] },
} as const satisfies Record<string, Row>;

const ROWS = new Map<string, Row>(Object.entries(GATEWAYS));

/** Names without a provider in front that LiteLLM's own lists know. */
const UNPREFIXED: readonly (readonly [RegExp, string])[] = [
  [/^(?:ft:)?(?:gpt-|chatgpt-|o[134](?:-|$)|codex-)/, "openai"],
  [/^claude-/, "anthropic"],
];

/**
 * Base URL and key of a model as LiteLLM finds them: what the caller gives, else the provider's variables, else its
 * default; an empty text counts as not given (BerriAI/litellm litellm/main.py and
 * litellm/litellm_core_utils/get_llm_provider_logic.py@b71180c). The rows of anthropic, openrouter, groq, mistral, xai,
 * litellm_proxy and hosted_vllm were not read there: they follow the providers' own names. Undefined where the
 * provider is none of these.
 */
export function routeOf(
  name: string,
  given: { readonly baseUrl: Sourced<string> | undefined; readonly key: Sourced<string> | undefined },
  variables: Variables,
): Route | undefined {
  const [provider, model] = splitModel(name);
  const row = provider === undefined ? undefined : ROWS.get(provider);
  if (provider === undefined || row === undefined) return undefined;
  const fallback: Sourced<string> | undefined =
    row.base === undefined ? undefined : { value: row.base, from: { kind: "default", name: provider } };
  return {
    provider,
    model: model.includes("*") ? undefined : model,
    wireApi: row.wireApi ?? "chat",
    baseUrl: nonEmpty(given.baseUrl) ?? firstSet(variables, row.baseNames) ?? fallback,
    key: nonEmpty(given.key) ?? firstSet(variables, row.keyNames),
    keyNames: row.keyNames,
  };
}

/** The provider of a model, where it is one in front of a slash or a name that LiteLLM knows. */
export function splitModel(name: string): [provider: string | undefined, model: string] {
  const cut = name.indexOf("/");
  if (cut > 0) return [name.slice(0, cut), name.slice(cut + 1)];
  return [UNPREFIXED.find(([pattern]) => pattern.test(name))?.[1], name];
}

function nonEmpty(value: Sourced<string> | undefined): Sourced<string> | undefined {
  return value?.value === "" ? undefined : value;
}
