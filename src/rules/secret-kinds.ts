import type { Environment } from "../environment.ts";
import type { Finding } from "../finding.ts";
import type { Show } from "../foreign-text.ts";
import { code } from "../markup.ts";
import { hostKind } from "../address.ts";
import { isLocalWord, isMasked, isPlaceholder, isUnexpanded } from "../placeholder.ts";
import {
  findProviderById,
  foreignToken,
  PROVIDERS,
  providerOfKey,
  publicPrefix,
} from "../providers/index.ts";
import { keysIn } from "../secret-forms.ts";
import type { Target } from "../target.ts";
import { foreignOwner, receiverOf } from "./key-owner.ts";
import type { Place } from "./place.ts";
import type { Situation } from "./rule.ts";
import * as words from "./secret-words.ts";

export interface Context {
  readonly target: Target;
  readonly environment: Environment;
  readonly place: Place;
  readonly show: Show;
  readonly situation: Situation;
}

const LONGEST_KEY = 4096;
/** Fewer characters after a provider's own prefix are no key of any provider in the table. */
const SHORTEST_PART = 12;
/** No hosted provider has a key of fewer characters, whatever they are; a server of one's own takes any. */
const SHORTEST_HOSTED = 4;

/** The finding for a value that is no key at all, `core` being what is left without quotes and names. */
export function insteadOfKey(visible: string, core: string, context: Context): Finding | undefined {
  const { place, situation } = context;
  const notAKey = (form: words.NotAKey): Finding => words.notAKey({ ...place, form }, situation);
  if (/-----BEGIN |^ssh-[a-z0-9-]+ AAAA/.test(visible)) return notAKey("pem");
  if (visible.length > LONGEST_KEY) return notAKey("long");
  const equal = equalTo(core, context);
  if (equal !== undefined) return notAKey(equal);
  if (isUnexpanded(core)) {
    return words.unexpanded({ ...place, form: core.includes("${{") ? "workflow" : "other" }, situation);
  }
  if (isMasked(core)) return words.masked(place, situation);
  if (takesAnyWord(core, context.target)) return undefined;
  if (isPlaceholder(core) || isPlaceholder(visible)) return words.placeholder(place, situation);
  if (isBarePrefix(core)) return undefined;
  const form = formOf(visible, core, context.target);
  return form === undefined ? undefined : notAKey(form);
}

/** The whole value is a JSON object; `auth-json` where it has the fields of Codex's login file. */
export function jsonObject(visible: string): "json" | "auth-json" | undefined {
  if (!visible.startsWith("{") || !visible.endsWith("}")) return undefined;
  try {
    JSON.parse(visible);
    return /"(?:OPENAI_API_KEY|tokens|auth_mode)"\s*:/.test(visible) ? "auth-json" : "json";
  } catch {
    return undefined;
  }
}

/** How many keys stand in one value; 1 where nothing shows that there are more. */
export function severalKeys(core: string): number {
  const parts = keysIn(core).filter((part) => publicPrefix(part) !== "");
  const first = parts[0];
  return first !== undefined && core.startsWith(first) ? parts.length : 1;
}

function isBarePrefix(core: string): boolean {
  return core === "sk-" || PROVIDERS.some((provider) => provider.keyPrefixes.includes(core));
}

/** A bare prefix, a provider's own prefix with next to nothing after it, or a key that could be completed. */
export function truncation(core: string, { target, place, situation }: Context): Finding | undefined {
  const facts = { ...place, length: core.length };
  if (isBarePrefix(core))
    return words.truncated({ ...facts, form: "prefix-only", provider: code("") }, situation);
  const owner = providerOfKey(core);
  const prefix = owner?.ownPrefixes
    .filter((own) => core.startsWith(own))
    .sort((a, b) => b.length - a.length)[0];
  if (owner !== undefined && prefix !== undefined && core.length - prefix.length < SHORTEST_PART) {
    return words.truncated({ ...facts, form: "short", provider: code(owner.name) }, situation);
  }
  const receiver = receiverOf(target);
  if (receiver?.keyShape === undefined || (owner !== undefined && owner.id !== receiver.id)) return undefined;
  if (!isBeginningOf(receiver.keyShape, core)) return undefined;
  return words.truncated({ ...facts, form: "shorter-than-shape", provider: code(receiver.name) }, situation);
}

/** A credential of another service, or of another provider where the base URL is not the user's own choice. */
export function foreignKey(core: string, context: Context): Finding | undefined {
  const { target, place, situation } = context;
  const service = serviceOf(core, context);
  if (service !== undefined) {
    const level = service.endsWith("-admin") ? ({ level: "warning" } as const) : {};
    return words.otherService({ ...place, service }, { ...situation, ...level });
  }
  const receiver = receiverOf(target);
  const owner = target.baseUrl?.from.kind === "default" ? foreignOwner(core, receiver) : undefined;
  if (owner === undefined || receiver === undefined) return undefined;
  return words.otherProvider({ ...place, owner: code(owner.name), expected: code(receiver.name) }, situation);
}

function serviceOf(core: string, { target, environment }: Context): words.Service | undefined {
  const receiver = receiverOf(target)?.id;
  if (target.known?.id !== "github-models") {
    if (core === environment.variables["GITHUB_TOKEN"]) return "github-token";
    const service = foreignToken(core);
    if (service !== undefined) return service;
  }
  if (receiver === "openai" && core.startsWith("sk-admin-")) return "openai-admin";
  if (receiver === "anthropic" && core.startsWith("sk-ant-admin")) return "anthropic-admin";
  if (receiver === "anthropic" && core.startsWith("sk-ant-oat")) return "claude-login";
  const jwt = /^eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*$/.test(core);
  return jwt && receiver === "openai" ? "chatgpt-login" : undefined;
}

function equalTo(core: string, { target }: Context): words.NotAKey | undefined {
  const names = [target.key?.from, target.keyExpectedAt].flatMap((origin) =>
    origin?.kind === "env" || origin?.kind === "input" ? [origin.name] : [],
  );
  if (names.includes(core)) return "own-name";
  if (core === target.baseUrl?.value) return "base-url";
  return target.models.some((model) => model.value === core) ? "model" : undefined;
}

/** Local servers take any word, and their documents name some to type. */
function takesAnyWord(core: string, target: Target): boolean {
  const wordly = isPlaceholder(core) || isLocalWord(core) || /^[A-Za-z-]+$/.test(core);
  if (target.known?.kind === "server") return wordly;
  const url = target.baseUrl?.value ?? "";
  const local = URL.canParse(url) && hostKind(new URL(url).hostname) === "loopback";
  return local && isLocalWord(core);
}

const FILE_NAME =
  /^(?:~|\.{1,2})?[/\\](?:home|Users|etc|var|run|tmp|opt|usr|root|github|workspace|mnt|secrets?)[/\\]|^(?:~|\.{1,2})[/\\]|^[A-Za-z]:\\|^[\w./\\-]{0,200}\.(?:json|txt|toml|ya?ml|env|pem|key|md)$/;

/** As the settings pages of OpenAI show them, beside the key's own page. */
const OPENAI_ID = /^(?:org-|proj_)[A-Za-z0-9]{20,40}$/;

/** Such as `kubectl get secret` prints it: the prefix of a known kind of key, and nothing but ASCII after it. */
function isBase64OfKey(core: string): boolean {
  if (!/^[A-Za-z0-9+/_-]{24,}={0,2}$/.test(core) || publicPrefix(core) !== "") return false;
  const text = Buffer.from(core, "base64").toString("latin1").trim();
  return publicPrefix(text) !== "" && /^[\x21-\x7e]{16,}$/.test(text);
}

function formOf(visible: string, core: string, target: Target): words.NotAKey | undefined {
  if (/^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(core)) return "url";
  if (/^[^@\s]{1,64}@[^@\s]{1,255}\.[a-z]{2,24}$/i.test(core)) return "email";
  if (FILE_NAME.test(core)) return "path";
  if (/^\[.*\]$/s.test(visible)) return "list";
  const receiver = receiverOf(target);
  if (receiver?.id === "openai" && OPENAI_ID.test(core)) return "id";
  if (isBase64OfKey(core)) return "base64";
  const hosted = receiver !== undefined && receiver.kind !== "server";
  if (findProviderById(core) !== undefined || (hosted && /^[A-Za-z]{1,24}$/.test(core))) return "word";
  if (hosted && core.length < SHORTEST_HOSTED) return "short";
  return core.length < 8 && !/\d/.test(core) && publicPrefix(core) === "" ? "short" : undefined;
}

/** The shape does not match, but would with more characters after it. */
function isBeginningOf(shape: string, core: string): boolean {
  const pattern = new RegExp(shape.startsWith("^") ? shape : `^(?:${shape})$`);
  if (pattern.test(core)) return false;
  return ["0", "a", "A"].some((filler) =>
    Array.from({ length: 200 }, (_, count) => core + filler.repeat(count + 1)).some((longer) =>
      pattern.test(longer),
    ),
  );
}
