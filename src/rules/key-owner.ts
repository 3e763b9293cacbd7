import { findProviderByHost, providerOfKey, type Provider } from "../providers/index.ts";
import type { Target } from "../target.ts";

/** The provider that will receive the key: by the base URL's host, and by id only where the URL is its default. */
export function receiverOf(target: Target): Provider | undefined {
  const baseUrl = target.baseUrl;
  if (baseUrl === undefined || !URL.canParse(baseUrl.value)) return undefined;
  const byHost = findProviderByHost(new URL(baseUrl.value).hostname);
  return byHost ?? (baseUrl.from.kind === "default" ? target.known : undefined);
}

/** The provider whose key this provably is, where `receiver` does not take that provider's keys. */
export function foreignOwner(key: string, receiver: Provider | undefined): Provider | undefined {
  if (receiver === undefined || receiver.kind === "server" || receiver.passesKeysThrough === true)
    return undefined;
  if (receiver.ownPrefixes.some((prefix) => key.startsWith(prefix))) return undefined;
  const owner = providerOfKey(key);
  if (owner === undefined || owner.id === receiver.id) return undefined;
  const related = owner.siblings.includes(receiver.id) || receiver.siblings.includes(owner.id);
  return related ? undefined : owner;
}
