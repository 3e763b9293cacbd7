import { editDistance } from "./edit-distance.ts";

/**
 * How near an id of the list is to the one wanted, best first. `same`: only case, white space or a vendor's
 * prefix differ. `separators`: `claude-sonnet-4.6` for `claude-sonnet-4-6`. `suffix`: a date or `-latest`.
 * `typo`: a few letters, the digits being the same. `version`: a few characters, digits among them, so it
 * is perhaps another model.
 */
export const NEARNESS = ["same", "separators", "suffix", "typo", "version"] as const;
export type Nearness = (typeof NEARNESS)[number];

export interface NearestModels {
  /** Best first, as the list spells them. */
  readonly ids: readonly string[];
  /** Of the first one; undefined where none is near. */
  readonly nearness: Nearness | undefined;
}

interface Candidate {
  readonly id: string;
  readonly rank: number;
  readonly distance: number;
}

/** A spelling taken apart. */
interface Spelling {
  /** Without white space around, in lower case. */
  readonly whole: string;
  /** After the last slash. */
  readonly name: string;
}

/** Longer ids are compared by equality alone, which bounds the work on hostile lists. */
const LONGEST = 256;
/** A vendor's prefix or a date makes an id longer by no more than this. */
const LONGEST_DIFFERENCE = 64;
/** Of longer lists (real ones have hundreds of ids) only so many are searched for other spellings. */
const MOST_MEASURED = 10_000;

/** The ids meant by one that is not in the list. */
export function suggest(
  wanted: string,
  ids: readonly string[],
  most = 3,
): { readonly ids: readonly string[]; readonly certain: boolean } {
  const nearest = nearestModels(wanted, ids, most);
  return { ids: nearest.ids, certain: nearest.nearness === "same" };
}

/** Spellings of the same name, else ids at a small edit distance. */
export function nearestModels(wanted: string, ids: readonly string[], most = 3): NearestModels {
  const spelling = spell(wanted);
  if (spelling.name === "" || spelling.whole.length > LONGEST) return { ids: [], nearness: undefined };
  const near = ids.filter(
    (id) => Math.abs(id.length - wanted.length) <= LONGEST_DIFFERENCE && id.length <= LONGEST,
  );
  const alike = sameName(spelling, near);
  const best = topOf(alike.length > 0 ? alike : misprints(spelling, near), most);
  const first = best[0];
  return { ids: best.map(({ id }) => id), nearness: first === undefined ? undefined : NEARNESS[first.rank] };
}

function spell(id: string): Spelling {
  const whole = id.trim().toLowerCase();
  return { whole, name: whole.slice(whole.lastIndexOf("/") + 1) };
}

function sameName(wanted: Spelling, ids: readonly string[]): Candidate[] {
  const joined = join(wanted.name);
  const undated = join(withoutSuffix(wanted.name));
  return ids.flatMap((id, index) => {
    const listed = spell(id);
    const rank = isSame(wanted.whole, listed.whole)
      ? 0
      : index < MOST_MEASURED
        ? rankOfSpelling(wanted, joined, undated, listed)
        : -1;
    return rank < 0 ? [] : [{ id, rank, distance: Math.abs(id.length - wanted.whole.length) }];
  });
}

/** -1 where the names differ by more than spelling. */
function rankOfSpelling(wanted: Spelling, joined: string, undated: string, listed: Spelling): number {
  // Most ids end here: a name starts alike in all its spellings.
  if (listed.name.charCodeAt(0) !== wanted.name.charCodeAt(0)) return -1;
  if (join(listed.name) === joined) return 1;
  return undated !== "" && join(withoutSuffix(listed.name)) === undated ? 2 : -1;
}

/** Equal, or one has a prefix that ends at a slash: `openai/`, `models/`, `@cf/meta/`. */
function isSame(one: string, other: string): boolean {
  return one === other || one.endsWith(`/${other}`) || other.endsWith(`/${one}`);
}

/** Dates (`-2026-03-05`, `-20260305`, `-2411`, `-001`) and words that choose a build of the same model. */
const SUFFIX =
  /(?:[-@_:](?:latest|preview|exp|experimental|beta|stable|\d{4}-\d{2}-\d{2}|\d{8}|\d{2}-\d{2}|\d{3,4})){1,4}$/;

function withoutSuffix(name: string): string {
  return name.replace(SUFFIX, "");
}

/** Separators between digits become one kind (4-6, 4.6 and 4_6 are one version), all others go. */
function join(name: string): string {
  return name.replace(/(?<=\d)[-_. :,]+(?=\d)/g, ".").replace(/[-_ :,]+|\.(?!\d)|(?<!\d)\./g, "");
}

function misprints(wanted: Spelling, ids: readonly string[]): Candidate[] {
  const target = join(wanted.name);
  const bound = target.length < 4 ? 0 : Math.min(3, Math.ceil(target.length / 6));
  if (bound === 0) return [];
  const digits = digitsOf(target);
  return ids.slice(0, MOST_MEASURED).flatMap((id) => {
    const listed = join(spell(id).name);
    const distance = editDistance(target, listed, bound);
    if (distance > bound) return [];
    return [{ id, rank: digitsOf(listed) === digits ? 3 : 4, distance }];
  });
}

function digitsOf(text: string): string {
  return text.replace(/[^\d.]+/g, " ").trim();
}

function topOf(candidates: readonly Candidate[], most: number): Candidate[] {
  const seen = new Set<string>();
  const once = candidates.filter(({ id }) => !seen.has(id) && seen.add(id));
  return once.sort((a, b) => a.rank - b.rank || a.distance - b.distance).slice(0, Math.max(0, most));
}
