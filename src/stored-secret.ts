/** Where GitHub keeps secrets, the store that wins first (docs.github.com, Secrets). */
export const SECRET_SCOPES = ["environment", "repository", "organization", "dependabot"] as const;
export type SecretScope = (typeof SECRET_SCOPES)[number];

/** What GitHub tells of a secret: never its value. */
export interface StoredSecret {
  readonly scope: SecretScope;
  /** ISO 8601, UTC. */
  readonly updatedAt: string;
}

/** The secrets of one name, the one that wins first, and the stores that did not answer. */
export interface StoreAnswer {
  readonly stored: readonly StoredSecret[];
  readonly unread: readonly SecretScope[];
}
