import type { Environment } from "../environment.ts";
import type { Finding } from "../finding.ts";
import type { Show } from "../foreign-text.ts";
import { code, type Shown } from "../markup.ts";
import type { Target } from "../target.ts";
import { placeOf, storeAgain, subject, type Place } from "./place.ts";
import { rule } from "./rule.ts";

interface FingerprintFacts extends Place {
  /** Of the key that is here; fingerprints are public. */
  readonly found: Shown;
}

const notExpected = rule<FingerprintFacts>("secret/unexpected", {
  why: (facts) =>
    `${subject(facts)} holds the key with the fingerprint ${facts.found}, which is not in ${code("expect-fingerprint")}: another key was saved here, or this one was rotated and the list was not.`,
  fix: (facts) =>
    `If the new key is meant, put ${facts.found} into ${code("expect-fingerprint")}; else copy the key that is meant and ${storeAgain(facts)}.`,
});

const forbidden = rule<FingerprintFacts>("secret/unexpected", {
  why: (facts) =>
    `${subject(facts)} holds the key with the fingerprint ${facts.found}, which ${code("forbid-fingerprint")} names as one that must not be here, such as the key of another environment.`,
  fix: (facts) => `Copy the key that belongs here and ${storeAgain(facts)}.`,
});

/** Whether the key is one of those that are meant, by `sha256:` and the first 12 hex digits of its SHA-256. */
export function judgeFingerprint(
  { key }: Target,
  question: { readonly expected: readonly string[]; readonly forbidden: readonly string[] },
  environment: Environment,
  show: Show,
): Finding[] {
  if (key === undefined || key.value.length === 0) return [];
  const { fingerprint } = key.value;
  const place = placeOf(key.from, environment.variables["GITHUB_ACTIONS"] === "true", show);
  const facts = { ...place, found: code(fingerprint) };
  if (question.forbidden.includes(fingerprint)) return [forbidden(facts, { at: key.from })];
  const isMeant = question.expected.length === 0 || question.expected.includes(fingerprint);
  return isMeant ? [] : [notExpected(facts, { at: key.from })];
}
