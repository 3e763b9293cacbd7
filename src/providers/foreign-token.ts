/** Services that are no model providers, but whose credentials end up in the same secret. */
export type ForeignService = "github" | "slack" | "aws" | "stripe" | "gitlab" | "npm" | "pypi";

/**
 * The service whose well-known credential this whole text is, by prefix and plausible length. Forms as in
 * gitleaks/gitleaks config/gitleaks.toml@b58d3f1; upper ends are open, since services lengthen their tokens.
 */
export function foreignToken(key: string): ForeignService | undefined {
  if (/^(?:gh[opru]_[A-Za-z0-9]{36,}|ghs_[A-Za-z0-9._-]{36,}|github_pat_[A-Za-z0-9_]{40,})$/.test(key))
    return "github";
  if (/^(?:xox[abeoprs]|xapp)[.-][A-Za-z0-9.-]{20,}$/.test(key)) return "slack";
  if (/^A[KS]IA[A-Z0-9]{16}$/.test(key)) return "aws";
  if (/^[rs]k_(?:live|test)_[A-Za-z0-9]{10,}$/.test(key)) return "stripe";
  if (/^glpat-[A-Za-z0-9._-]{20,}$/.test(key)) return "gitlab";
  if (/^npm_[A-Za-z0-9]{36}$/.test(key)) return "npm";
  return /^pypi-[A-Za-z0-9_-]{50,}$/.test(key) ? "pypi" : undefined;
}
