import type { ReadingContext } from "./reading.ts";

/**
 * Hosts whose list of models anybody gets, beside those that the built-in table marks. Local servers are here
 * because they are open until someone sets a key. Sources: catwalk cmd@64dad50
 * and models.dev packages/core@f3fc692, which fetch these lists without a key; Jina, Novita and Ray Serve: reports of users.
 */
const PUBLIC_LISTS = new Set([
  "aihubmix", "avian", "chutes", "cortecs", "deepinfra", "friendli", "huggingface", "io-net", "jan", "jina", "koboldcpp",
  "llama.cpp", "llamacpp", "lm-studio", "lmstudio", "localai", "novita", "nvidia", "nvidia-nim", "ollama", "open-webui",
  "opencode-zen", "openrouter", "ovms", "ray-serve", "sambanova", "synthetic", "textgen-webui", "text-generation-webui",
  "venice", "vercel-ai-gateway", "vllm",
]); // prettier-ignore

/** True where a 200 from the list says nothing about the key. */
export function hasPublicList(context: ReadingContext): boolean {
  const proves = context.provider?.models.provesKey;
  if (typeof proves === "boolean") return !proves;
  return context.providerId !== undefined && PUBLIC_LISTS.has(context.providerId.toLowerCase());
}
