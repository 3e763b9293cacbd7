import type { Finding, Origin } from "../finding.ts";
import type { Show } from "../foreign-text.ts";
import { code, unquoted, type Markup, type Shown } from "../markup.ts";
import type { ReasonId } from "../reasons.ts";
import type { SecretScope, StoreAnswer, StoredSecret } from "../stored-secret.ts";
import { rule } from "./rule.ts";

interface AgeFacts {
  readonly name: Shown;
  readonly scope: SecretScope;
  readonly days: number;
  readonly maximum: number;
}

const aged = rule<AgeFacts>("secret/aged", {
  why: ({ name, scope, days, maximum }) =>
    `The ${SCOPES[scope]} secret ${name} was last updated ${days} days ago, and ${code("max-secret-age")} allows ${maximum}.`,
  fix: ({ name, scope }) =>
    `Make a new key at the provider, save it with ${code(`printf %s "$KEY" | gh secret set ${unquoted(name)}${STORE_FLAGS[scope]}`)}, start a new run, and delete the old key.`,
});

const shadowed = rule<{ readonly name: Shown; readonly winner: SecretScope; readonly loser: SecretScope }>(
  "secret/shadowed",
  {
    why: ({ name, winner, loser }) =>
      `The ${SCOPES[winner]} and the ${SCOPES[loser]} both have a secret ${name}, and the ${SCOPES[winner]}'s wins, so that a new value in the ${SCOPES[loser]} has no effect here.`,
    fix: ({ name }) =>
      `Delete the one that is not meant, with ${code("gh secret delete")} ${name} and besides ${code("--env ENVIRONMENT")} or ${code("--org ORGANIZATION")} for those.`,
  },
);

const SCOPES: Readonly<Record<SecretScope, string>> = {
  environment: "environment",
  repository: "repository",
  organization: "organization",
  dependabot: "Dependabot",
};

/** How `gh secret set` is told the store; without a flag it takes the repository's. */
const STORE_FLAGS: Readonly<Record<SecretScope, string>> = {
  environment: " --env ENVIRONMENT",
  repository: "",
  organization: " --org ORGANIZATION",
  dependabot: " --app dependabot",
};

const DAY = 24 * 60 * 60 * 1000;

/** What was asked of the stores. */
export interface StoreFacts {
  /** The secret's name. */
  readonly name: string;
  readonly answer: StoreAnswer;
  /** Days. */
  readonly maximumAge: number | undefined;
  readonly now: Date;
  /** Address of the page where the repository's secrets are changed. */
  readonly page: string | undefined;
}

/** What the stores tell of the secret that the key came from. */
export function judgeStoredSecrets(facts: StoreFacts, at: Origin | undefined, show: Show): Finding[] {
  const [winner, loser] = facts.answer.stored;
  if (winner === undefined) return [];
  const name = show(facts.name, 100);
  const days = ageOf(winner, facts.now);
  const maximum = facts.maximumAge;
  const isAged = maximum !== undefined && days !== undefined && days > maximum;
  return [
    ...(isAged ? [aged({ name, scope: winner.scope, days, maximum }, { at })] : []),
    ...(loser === undefined ? [] : [shadowed({ name, winner: winner.scope, loser: loser.scope }, { at })]),
  ];
}

/** Whole days; undefined where the date is none. */
function ageOf({ updatedAt }: StoredSecret, now: Date): number | undefined {
  const days = Math.floor((now.getTime() - Date.parse(updatedAt)) / DAY);
  return Number.isFinite(days) ? Math.max(0, days) : undefined;
}

const REJECTED: readonly ReasonId[] = ["auth/invalid-key", "auth/revoked", "auth/expired"];
const ABSENT: readonly ReasonId[] = ["secret/missing", "secret/empty"];

/** Adds what the stores tell to findings that it explains: a rejected key, or one that is not there. */
export function withStore(
  findings: readonly Finding[],
  facts: StoreFacts | undefined,
  show: Show,
): readonly Finding[] {
  if (facts === undefined) return findings;
  const page = facts.page === undefined ? "" : ` The secret is changed at ${code(facts.page)}.`;
  return findings.map((finding) => {
    const sentence = sentenceFor(finding.id, facts, show);
    if (sentence === undefined) return finding;
    return { ...finding, why: `${finding.why} ${sentence}`, fix: `${finding.fix}${page}` };
  });
}

function sentenceFor(id: ReasonId, facts: StoreFacts, show: Show): Markup | undefined {
  const name = show(facts.name, 100);
  const [winner] = facts.answer.stored;
  if (ABSENT.includes(id)) return absence(winner, facts, name);
  const days = winner === undefined ? undefined : ageOf(winner, facts.now);
  if (winner === undefined || days === undefined || !REJECTED.includes(id)) return undefined;
  const secret = `The ${SCOPES[winner.scope]} secret ${name}`;
  return days === 0
    ? `${secret} was updated today, so look first at how the new key was saved.`
    : `${secret} was last updated ${days === 1 ? "a day" : `${days} days`} ago, so the key was probably rotated at the provider since.`;
}

/** Whether the secret exists tells a name that is wrong from a job that does not pass it on. */
function absence(winner: StoredSecret | undefined, facts: StoreFacts, name: Shown): Markup | undefined {
  if (winner !== undefined)
    return `The ${SCOPES[winner.scope]} secret ${name} exists, so the job does not pass it to this step.`;
  if (facts.answer.unread.length > 0) return undefined;
  return `GitHub has no secret ${name} for this repository, unless an environment has it.`;
}
