import type { Finding } from "../finding.ts";
import { showUrl, type Show } from "../foreign-text.ts";
import type { Success, TargetHistory } from "../history.ts";
import { code, unquoted, type Markup } from "../markup.ts";
import type { ReasonId } from "../reasons.ts";
import type { Target } from "../target.ts";

/** Verdicts on the key itself, for which it matters whether this very key ever worked. */
const ABOUT_THE_KEY: readonly ReasonId[] = [
  "auth/invalid-key",
  "auth/revoked",
  "auth/expired",
  "access/account-disabled",
  "access/permission",
  "quota/exhausted",
  "quota/key-limit",
];

/** Adds what earlier runs saw to findings about the key: whether it is the key or the world that changed. */
export function withHistory(
  findings: readonly Finding[],
  target: Target,
  history: TargetHistory | undefined,
  show: Show,
): readonly Finding[] {
  const { key } = target;
  if (history?.worked === undefined || history.worked === null || key === undefined) return findings;
  const sentence = recall(history.worked, key.value.fingerprint, baseUrlOf(target, show), show);
  const since =
    history.failingSince === null ? "" : ` It has failed since ${code(dayOf(history.failingSince))}.`;
  return findings.map((finding) =>
    ABOUT_THE_KEY.includes(finding.id) ? { ...finding, why: `${finding.why} ${sentence}${since}` } : finding,
  );
}

function recall(worked: Success, now: string, baseUrl: string | null, show: Show): Markup {
  const when = `on ${code(dayOf(worked.at))}${worked.run === null ? "" : ` in run ${code(worked.run)}`}`;
  if (worked.fingerprint !== now)
    return `Another key worked here ${when} (${code(worked.fingerprint)} then, ${code(now)} now): the secret was changed since, so look at the new value first.`;
  if (worked.baseUrl !== null && baseUrl !== null && worked.baseUrl !== baseUrl)
    return `This very key worked ${when}, but at ${showUrl(worked.baseUrl, show)}.`;
  return `This very key worked here ${when}, so nothing is wrong with how it was saved: what changed since is at the provider.`;
}

function baseUrlOf({ baseUrl }: Target, show: Show): string | null {
  return baseUrl === undefined ? null : unquoted(showUrl(baseUrl.value, show));
}

function dayOf(time: string): string {
  return time.slice(0, 10);
}
