import { findProviderById } from "./lookup.ts";
import type { Provider } from "./provider.ts";
import { PROVIDERS } from "./table.ts";

/** Stands inside every OpenAI key of the known forms (gitleaks/gitleaks config/gitleaks.toml@b58d3f1). */
const OPENAI_MARKER = "T3BlbkFJ";

/**
 * The provider that a whole key proves itself to be of: by its longest own prefix, else by OpenAI's inner marker.
 * A value with anything but printable ASCII in it is no whole key, and proves nothing.
 */
export function providerOfKey(key: string): Provider | undefined {
  if (/[^!-~]/.test(key)) return undefined;
  const owner = longest(key, (provider) => provider.ownPrefixes);
  if (owner !== undefined) return owner.provider;
  return key.startsWith("sk-") && key.includes(OPENAI_MARKER) ? findProviderById("openai") : undefined;
}

/** What may be shown of a key: the longest known prefix that has something after it, else an empty text. */
export function publicPrefix(key: string): string {
  return longest(key, (provider) => provider.keyPrefixes)?.prefix ?? "";
}

function longest(
  key: string,
  prefixesOf: (provider: Provider) => readonly string[],
): { readonly provider: Provider; readonly prefix: string } | undefined {
  return PROVIDERS.flatMap((provider) => prefixesOf(provider).map((prefix) => ({ provider, prefix })))
    .filter(({ prefix }) => key.length > prefix.length && key.startsWith(prefix))
    .sort((one, other) => other.prefix.length - one.prefix.length)[0];
}
