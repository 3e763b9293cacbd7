import type { Environment } from "../environment.ts";
import type { Finding, Sourced } from "../finding.ts";
import type { Show } from "../foreign-text.ts";
import { code } from "../markup.ts";
import { proxyKeyOf } from "../codex/proxy-key.ts";
import { peel, type Peeled } from "../peel.ts";
import { publicPrefix } from "../providers/index.ts";
import type { Secret } from "../secret.ts";
import type { Target } from "../target.ts";
import { absenceOf } from "./absence.ts";
import { refusedByProxy } from "./codex-action.ts";
import { placeOf, type Place } from "./place.ts";
import type { Situation } from "./rule.ts";
import * as characters from "./secret-characters.ts";
import {
  foreignKey,
  insteadOfKey,
  jsonObject,
  severalKeys,
  truncation,
  type Context,
} from "./secret-kinds.ts";
import * as words from "./secret-words.ts";

/**
 * Judges the key as it is stored, before anything is sent. A value that is no key at all gives one finding; a key
 * with faults gives one for each, the most telling first. No character of its secret part gets into a message.
 */
export function judgeSecret(target: Target, environment: Environment, show: Show): Finding[] {
  const origin = target.key?.from ?? target.keyExpectedAt;
  if (origin === undefined) return [];
  const place = placeOf(origin, environment.variables["GITHUB_ACTIONS"] === "true", show);
  const context: Context = { target, environment, place, show, situation: { at: origin } };
  if (target.key === undefined || isBlank(target.key.value)) return [absent(context, target.key)];
  return presentKey(target.key.value.reveal(), context);
}

/** What a report says of a key. `prefix` is its public part, `length` counts UTF-16 units. */
export function keyFacts(key: Secret): {
  readonly length: number;
  readonly prefix: string;
  readonly fingerprint: string;
} {
  return { length: key.length, prefix: publicPrefix(key.reveal()), fingerprint: key.fingerprint };
}

function isBlank(key: Secret): boolean {
  return characters.withoutInvisible(key.reveal()).trim() === "";
}

function absent(context: Context, key: Sourced<Secret> | undefined): Finding {
  const { environment, place, show, situation } = context;
  const event = environment.secretsWithheld;
  if (event !== undefined) return words.withheld({ ...place, event }, situation);
  const absence = situation.at === undefined ? PLAIN : absenceOf(situation.at, environment, show);
  return key === undefined
    ? words.missing({ ...place, absence }, situation)
    : words.empty({ ...place, absence, blank: key.value.length > 0 }, situation);
}

const PLAIN = { kind: "plain" } as const;

function presentKey(raw: string, context: Context): Finding[] {
  const { place, situation } = context;
  const visible = characters.withoutInvisible(raw).trim();
  const json = jsonObject(visible);
  if (json !== undefined) return [words.prefixed({ ...place, prefix: json }, situation)];
  const peeled = peel(visible);
  const instead = insteadOfKey(visible, peeled.core, context);
  if (instead !== undefined) return [instead];
  const found = [
    ...wrappings(peeled, place, situation),
    ...characterFaults(raw, peeled.core, context),
    ...[truncation(peeled.core, context) ?? foreignKey(peeled.core, context)].filter(
      (fault) => fault !== undefined,
    ),
  ];
  const refused = found.some(({ level }) => level === "error") ? undefined : refusal(peeled.core, context);
  return refused === undefined ? found : [...found, refused];
}

function wrappings({ prefix, quotes }: Peeled, place: Place, situation: Situation): Finding[] {
  const found: Finding[] = [];
  if (prefix !== undefined) found.push(words.prefixed({ ...place, prefix }, situation));
  if (quotes !== undefined) found.push(words.quoted({ ...place, quotes }, situation));
  return found;
}

function characterFaults(raw: string, core: string, context: Context): Finding[] {
  const inner = innerWhiteSpace(core, context);
  const found = [inner, invisible(raw.trim(), context), nonAscii(core, context), edges(raw, context)];
  return found.filter((finding) => finding !== undefined);
}

function innerWhiteSpace(core: string, { target, place, situation }: Context): Finding | undefined {
  const keys = severalKeys(core);
  const white = characters.whiteSpaceIn(core) ?? { count: 0, position: 1, kind: "space" as const };
  if (keys < 2 && white.count === 0) return undefined;
  const effect = effectOf(target, core);
  const { count, position, kind } = white;
  return words.innerWhitespace({ ...place, keys, count, position, white: kind, effect }, situation);
}

function invisible(trimmed: string, { target, place, situation }: Context): Finding | undefined {
  const found = characters.invisibleIn(trimmed);
  if (found === undefined) return undefined;
  const { count, position, codePoint } = found;
  const character = code(`U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`);
  return words.invisibleCharacters(
    { ...place, count, position, character, effect: effectOf(target, trimmed) },
    situation,
  );
}

function nonAscii(core: string, { place, situation }: Context): Finding | undefined {
  const found = characters.nonAsciiIn(core);
  if (found === undefined) return undefined;
  const { count, position, codePoint } = found;
  return words.nonAscii(
    { ...place, count, position, form: formOf(String.fromCodePoint(codePoint)) },
    situation,
  );
}

function formOf(character: string): "dash" | "no-break space" | "quotation mark" | "letter or sign" {
  if (/\p{Pd}|\u2212/u.test(character)) return "dash";
  if (character === "\u00A0") return "no-break space";
  return /\p{Pi}|\p{Pf}|[\u201A\u201E]/u.test(character) ? "quotation mark" : "letter or sign";
}

function edges(raw: string, { target, place, situation }: Context): Finding | undefined {
  const { before, after } = characters.edgeWhiteSpace(raw);
  if (before.length + after.length === 0) return undefined;
  const trimmed = trimmedBy(target, place, raw);
  const level = trimmed === undefined ? {} : ({ level: "warning" } as const);
  return words.edgeWhitespace(
    { ...place, before, after, trimmed, effect: effectOf(target, raw) },
    { ...situation, ...level },
  );
}

/** Who takes the white space off by itself: Codex from CODEX_API_KEY, codex-action's proxy line ends at the end. */
function trimmedBy({ client, key }: Target, place: Place, raw: string): words.TrimmedBy | undefined {
  if (client === "codex-action") return /^\S(?:[^]*\S)?[\r\n]+$/.test(raw) ? "codex-action" : undefined;
  const isLogin = place.kind === "env" && key?.from.kind === "env" && key.from.name === "CODEX_API_KEY";
  return client === "codex" && isLogin ? "codex" : undefined;
}

/** The key is whole as far as can be seen, and codex-action's proxy refuses it all the same. */
function refusal(core: string, { target, place, situation }: Context): Finding | undefined {
  if (target.client !== "codex-action") return undefined;
  const position = core.search(/[^A-Za-z0-9_-]/) + 1;
  if (position > 0) {
    const count = core.replace(/[A-Za-z0-9_-]/g, "").length;
    return refusedByProxy({ ...place, form: "character", count, position }, situation);
  }
  const long = target.key !== undefined && proxyKeyOf(target.key.value) === undefined;
  return long ? refusedByProxy({ ...place, form: "long", count: 0, position: 0 }, situation) : undefined;
}

/** Codex drops a header whose value has a control character other than tab, and says nothing. */
function effectOf(target: Target, value: string): words.Effect {
  if (target.client === "codex-action") return "refused";
  return target.client === "codex" && characters.breaksHeader(value) ? "no-header" : "sent";
}
