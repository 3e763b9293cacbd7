import { code, type Shown } from "../markup.ts";
import { sentence } from "./answered.ts";
import { rule } from "./rule.ts";

/** Our own fault is never dressed as the user's. `name` is the error's class, never its message. */
export const internalError = rule<{ readonly name: Shown }>("internal/error", {
  why: (facts) =>
    sentence(
      `Provider Preflight stopped at a mistake of its own (${facts.name}), so nothing is known about the key`,
    ),
  fix: () =>
    sentence(
      `report it at ${code("https://github.com/provider-preflight/provider-preflight/issues")} with the version and the inputs but without the key, and set ${code("continue-on-error: true")} on this step until it is mended`,
    ),
});
