import type { Provider } from "./provider.ts";
import { PROVIDERS } from "./table.ts";

/** The row whose API lives at this host name: any case, with or without one trailing dot, without a port. */
export function findProviderByHost(host: string): Provider | undefined {
  const lower = host.toLowerCase();
  const name = lower.endsWith(".") ? lower.slice(0, -1) : lower;
  return PROVIDERS.find((provider) => provider.hosts.some((pattern) => covers(pattern, name)));
}

/** Exact, or `*.suffix` for one or more labels in front of the suffix. */
function covers(pattern: string, name: string): boolean {
  if (!pattern.startsWith("*.")) return pattern === name;
  const suffix = pattern.slice(1);
  return name.endsWith(suffix) && name.slice(0, -suffix.length).split(".").every(isLabel);
}

function isLabel(text: string): boolean {
  return /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/.test(text);
}

/** The row with this id or alias, in any case. */
export function findProviderById(id: string): Provider | undefined {
  const lower = id.toLowerCase();
  return PROVIDERS.find((provider) => provider.id === lower || provider.aliases?.includes(lower));
}

/** Whether a URL's path is a complete API root there, with or without slashes at its end. */
export function isApiRoot(provider: Provider, path: string): boolean {
  const segments = trimmed(path).split("/");
  return provider.apiPaths.some((root) => {
    const wanted = root.split("/");
    return (
      wanted.length === segments.length &&
      wanted.every((part, index) => (part === "*" ? segments[index] !== "" : part === segments[index]))
    );
  });
}

/** The other base URLs that a refused key may belong to: other regions and plans of this provider, nearest first. */
export function siblingBaseUrls(provider: Provider, baseUrl: string): readonly string[] {
  const current = trimmed(baseUrl).toLowerCase();
  const own = provider.baseUrls.includes(current) ? [] : provider.baseUrls.slice(0, 1);
  const others = provider.siblings.flatMap((id) => findProviderById(id)?.baseUrls.slice(0, 1) ?? []);
  return others.length === 0 ? [] : [...own, ...others].filter((url) => url !== current);
}

function trimmed(text: string): string {
  let end = text.length;
  while (text[end - 1] === "/") end -= 1;
  return text.slice(0, end);
}
