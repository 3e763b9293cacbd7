import type { ReasonId } from "./reasons.ts";

const PAGES = "https://github.com/provider-preflight/provider-preflight/blob/main/docs/reasons";

/** Address of a reason's page, e.g. `…/docs/reasons/auth-invalid-key.md`. */
export function docsUrl(id: ReasonId): string {
  return `${PAGES}/${id.replace("/", "-")}.md`;
}
