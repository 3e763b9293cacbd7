import type { Origin } from "../finding.ts";
import type { Show } from "../foreign-text.ts";
import { code, unquoted, type Shown } from "../markup.ts";
import { findProviderById, type Provider } from "../providers/index.ts";
import type { ReasonId } from "../reasons.ts";
import type { Asked, Reading } from "../signs/reading.ts";
import type { Target, WireApi } from "../target.ts";

/** What the words on an answer are made of. Everything in it may be printed. */
export interface ResponseFacts {
  /** HTTP status; 0 where only the body is known. */
  readonly status: number;
  readonly asked: Asked;
  readonly host?: Shown | undefined;
  /** The URL that was asked for. */
  readonly url?: Shown | undefined;
  /** The server's message. */
  readonly said?: Shown | undefined;
  readonly code?: Shown | undefined;
  readonly providerName?: Shown | undefined;
  readonly keysPage?: Shown | undefined;
  /** The header that carries the key, where it is not `Authorization`. */
  readonly authHeader?: Shown | undefined;
  readonly statusPage?: Shown | undefined;
  /** Date and sentence, where the table knows that the service is gone. */
  readonly retired?: Shown | undefined;
  /** Base URLs of the same vendor whose keys look alike but do not work here. */
  readonly siblings: readonly Shown[];
  /** Whether the maker of the models answers, or somebody between. */
  readonly kind?: Provider["kind"] | undefined;
  readonly sawOtherKey: boolean;
  /** Why the body could not be read as a whole. */
  readonly bodyFault?: Reading["bodyFault"];
  /** Other reasons that give the same answer. */
  readonly alternatives: readonly ReasonId[];
  /** Whether the same request may pass within minutes. */
  readonly heals: boolean;
  /** The wire route was asked as well. */
  readonly tried?: boolean | undefined;
  /** Seconds. */
  readonly retryAfter?: number | undefined;
  /** Variable, input or file that the key was read from. */
  readonly keyPlace?: Shown | undefined;
  readonly keyKind?: Origin["kind"] | undefined;
  /** Types the key into its secret. */
  readonly saveCommand: Shown;
  /** Asks for the same without this tool; absent where the URL could not be pasted into a shell. */
  readonly curlTest?: Shown | undefined;
  readonly model?: Shown | undefined;
  readonly baseUrl?: Shown | undefined;
  /** The line to type for the corrected base URL, where requests without the key proved one. */
  readonly correctedBaseUrl?: Shown | undefined;
  /** The same for a base URL at which something answered that is perhaps the API. */
  readonly likelyBaseUrl?: Shown | undefined;
  /** The provider's documented base URL, where it is another one than was used. */
  readonly usualBaseUrl?: Shown | undefined;
  readonly wireApi: WireApi;
  /** The host in `Location`. */
  readonly redirectHost?: Shown | undefined;
  /** The path in `Location`, where it stays on the same host. */
  readonly redirectPath?: Shown | undefined;
  readonly proxyHost?: Shown | undefined;
}

/** The parts of a target that words depend on; `diagnose` has no target and fills in what it knows. */
export type About = Pick<Target, "known" | "baseUrl" | "key" | "keyExpectedAt" | "models" | "wireApi">;

/** What only the caller knows. */
export type ExtraFacts = Partial<ResponseFacts> & {
  /** A base URL that was proved right, raw. */
  readonly corrected?: string | undefined;
  /** A base URL at which something answered that is perhaps the API, raw. */
  readonly likely?: string | undefined;
};

/** A URL that a shell, TOML and YAML take as it stands between double quotes. */
const PLAIN_URL = /^https?:\/\/[A-Za-z0-9.:_~%/-]{1,200}$/;
/** What GitHub takes as the name of a secret, bounded. */
const SECRET_NAME = /^(?!GITHUB_)[A-Z_][A-Z0-9_]{0,99}$/i;

export function responseFacts(
  reading: Reading,
  about: About,
  show: Show,
  extra: ExtraFacts = {},
): ResponseFacts {
  const { corrected, likely, ...given } = extra;
  return {
    status: 0,
    asked: "models",
    said: reading.message === undefined ? undefined : show(reading.message, 140),
    code: reading.code === undefined ? undefined : show(reading.code, 40),
    sawOtherKey: reading.sawOtherKey,
    bodyFault: reading.bodyFault,
    alternatives: reading.alternatives,
    heals: reading.retryable,
    retryAfter: reading.retryAfter === undefined ? undefined : Math.ceil(reading.retryAfter),
    wireApi: about.wireApi,
    ...providerFacts(about.known, show),
    ...keyFacts(about, show),
    ...urlFacts(about, show),
    correctedBaseUrl: corrected === undefined ? undefined : baseUrlLine(corrected, about.baseUrl?.from, show),
    likelyBaseUrl: likely === undefined ? undefined : baseUrlLine(likely, about.baseUrl?.from, show),
    model: about.models.length === 1 && about.models[0] ? show(about.models[0].value, 80) : undefined,
    ...given,
  };
}

type ProviderFacts = Pick<
  ResponseFacts,
  "providerName" | "keysPage" | "authHeader" | "statusPage" | "retired" | "siblings" | "kind"
>;

function providerFacts(known: Provider | undefined, show: Show): ProviderFacts {
  const shown = (text: string | undefined): Shown | undefined =>
    text === undefined ? undefined : show(text);
  return {
    providerName: shown(known?.name),
    keysPage: shown(known?.keysPage),
    authHeader: shown(known?.authHeader),
    statusPage: shown(known?.statusPage),
    retired: shown(known?.retired),
    siblings: siblingUrls(known).map((url) => code(url)),
    kind: known?.kind,
  };
}

/** At most four, so that the sentence can still be read. */
function siblingUrls(known: Provider | undefined): string[] {
  return (known?.siblings ?? [])
    .map((id) => findProviderById(id)?.baseUrls[0])
    .filter((url) => url !== undefined)
    .slice(0, 4);
}

function keyFacts(about: About, show: Show): Pick<ResponseFacts, "keyPlace" | "keyKind" | "saveCommand"> {
  const from = about.key?.from ?? about.keyExpectedAt;
  const name = from?.kind === "env" ? from.name : about.known?.envKeys[0];
  return {
    keyPlace: from === undefined ? undefined : show(from.kind === "file" ? from.path : from.name, 100),
    keyKind: from?.kind,
    saveCommand: saveCommand(name, show),
  };
}

function saveCommand(name: string | undefined, show: Show): Shown {
  const secret = name !== undefined && SECRET_NAME.test(name) ? unquoted(show(name)) : "SECRET_NAME";
  return code(`printf %s "$KEY" | gh secret set ${secret}`);
}

type UrlFacts = Pick<ResponseFacts, "host" | "url" | "curlTest" | "baseUrl" | "usualBaseUrl">;

function urlFacts(about: About, show: Show): UrlFacts {
  const base = about.baseUrl?.value;
  const host = base === undefined ? undefined : hostOf(base);
  return {
    host: host === undefined ? undefined : show(host, 60),
    baseUrl: base !== undefined && PLAIN_URL.test(base) ? show(base, 200) : undefined,
    curlTest: base === undefined ? undefined : curlTest(base, about.known, show),
    usualBaseUrl: usualBaseUrl(base, about.known, show),
  };
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host || undefined : undefined;
}

/** The key goes to curl through a pipe, so that neither `ps` nor the shell's history shows it. */
function curlTest(base: string, known: Provider | undefined, show: Show): Shown | undefined {
  if (!PLAIN_URL.test(base)) return undefined;
  const header = known?.authHeader === undefined ? "Authorization: Bearer %s" : `${known.authHeader}: %s`;
  const besides = Object.entries(known?.requiredHeaders ?? {}).map(
    ([name, value]) => ` -H "${name}: ${value}"`,
  );
  const url = unquoted(show(`${base.replace(/\/$/, "")}/models`, 210));
  return code(`printf 'header = "${header}"' "$KEY" | curl -si -K -${besides.join("")} ${url}`);
}

/** The right form of a known mistake, else the URL on the same host, else the provider's default. */
function usualBaseUrl(base: string | undefined, known: Provider | undefined, show: Show): Shown | undefined {
  if (base === undefined || known === undefined) return undefined;
  const given = comparable(base);
  if (known.baseUrls.some((url) => comparable(url) === given)) return undefined;
  const usual =
    known.wrongBaseUrls.find((wrong) => comparable(wrong.url) === given)?.right ??
    known.baseUrls.find((url) => hostOf(url) === hostOf(base)) ??
    known.baseUrls[0];
  return usual !== undefined && PLAIN_URL.test(usual) ? show(usual) : undefined;
}

function comparable(url: string): string {
  return url.toLowerCase().replace(/\/$/, "");
}

/** The line to type, in the language of the place where the base URL stands. */
/** The line of a config, where its ending tells that it is Codex's; other clients name the field each in their way. */
function fieldOf(path: string, url: string): Shown {
  return code(/\.(?:jsonc?|ya?ml)$/.test(path) ? url : `base_url = "${url}"`);
}

function baseUrlLine(url: string, from: Origin | undefined, show: Show): Shown {
  const shown = unquoted(show(url, 200));
  if (from?.kind === "file") return fieldOf(from.path, shown);
  if (from?.kind === "env") return code(`${unquoted(show(from.name, 60))}=${shown}`);
  return code(`base-url: ${shown}`);
}
