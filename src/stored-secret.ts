/** What GitHub tells of a secret: never its value. */
export interface StoredSecret {
  readonly scope: "repository" | "organization";
  /** ISO 8601, UTC. */
  readonly updatedAt: string;
}
