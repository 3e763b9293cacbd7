export { foreignToken, type ForeignService } from "./foreign-token.ts";
export { providerOfKey, publicPrefix } from "./keys.ts";
export { findProviderByHost, findProviderById, isApiRoot, siblingBaseUrls } from "./lookup.ts";
export type { KeyProof, Provider, WrongBaseUrl } from "./provider.ts";
export { PROVIDERS } from "./table.ts";
