import type { Finding, Origin } from "../finding.ts";
import type { Show } from "../foreign-text.ts";
import { code, type Shown } from "../markup.ts";
import type { StoredSecret } from "../stored-secret.ts";
import { rule } from "./rule.ts";

interface AgeFacts {
  readonly name: Shown;
  readonly scope: StoredSecret["scope"];
  readonly days: number;
  readonly maximum: number;
}

const aged = rule<AgeFacts>("secret/aged", {
  why: ({ name, scope, days, maximum }) =>
    `The ${scope} secret ${name} was last updated ${days} days ago, and ${code("max-secret-age")} allows ${maximum}.`,
  fix: ({ name }) =>
    `Make a new key at the provider, save it with ${code('printf %s "$KEY" | gh secret set')} ${name}, start a new run, and delete the old key.`,
});

const shadowed = rule<{ readonly name: Shown }>("secret/shadowed", {
  why: ({ name }) =>
    `The repository and the organization both have a secret ${name}, and the repository's wins, so that a new value in the organization has no effect here.`,
  fix: ({ name }) =>
    `Delete the one that is not meant, with ${code("gh secret delete")} ${name} or with ${code("--org ORGANIZATION")} besides.`,
});

const DAY = 24 * 60 * 60 * 1000;

/** What the stores tell of the secret that the key came from. */
export function judgeStoredSecrets(
  stored: readonly StoredSecret[],
  question: { readonly name: string; readonly maximumAge: number | undefined; readonly now: Date },
  at: Origin | undefined,
  show: Show,
): Finding[] {
  const [winner] = stored;
  if (winner === undefined) return [];
  const name = show(question.name, 100);
  const days = Math.floor((question.now.getTime() - Date.parse(winner.updatedAt)) / DAY);
  const maximum = question.maximumAge;
  const isAged = maximum !== undefined && Number.isFinite(days) && days > maximum;
  return [
    ...(isAged ? [aged({ name, scope: winner.scope, days, maximum }, { at })] : []),
    ...(stored.length > 1 ? [shadowed({ name }, { at })] : []),
  ];
}
