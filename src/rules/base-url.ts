import { hostKind } from "../address.ts";
import { hasOwnPort, isAllowedHost } from "./allowed-hosts.ts";
import type { Environment } from "../environment.ts";
import type { Finding, Sourced } from "../finding.ts";
import { showHost, showUrl, type Show } from "../foreign-text.ts";
import { code, type Shown } from "../markup.ts";
import { findProviderByHost } from "../providers/index.ts";
import { coreOf } from "../secret-forms.ts";
import type { Target } from "../target.ts";
import { malformation, type Malformation } from "./base-url-form.ts";
import { pathFault, type PathFault } from "./base-url-path.ts";
import * as words from "./base-url-words.ts";
import { foreignOwner, receiverOf } from "./key-owner.ts";
import type { Situation } from "./rule.ts";
import { asWritten } from "./written-url.ts";

export { endpointPath, versionDoubled, versionMissing, versionMissingAsError } from "./base-url-words.ts";

interface Context {
  readonly target: Target;
  readonly baseUrl: Sourced<string>;
  readonly url: URL;
  readonly allowedHosts: readonly string[];
  readonly environment: Environment;
  readonly show: Show;
  readonly situation: Situation;
}

/**
 * Judges the base URL as it is written, before any name is resolved. A URL that clients may read in different ways
 * gives one finding and nothing else is asked of it; else the order is that of harm: where the key may not go, then
 * what would make the call fail.
 */
export function judgeBaseUrl(
  target: Target,
  options: { readonly allowedHosts: readonly string[] },
  environment: Environment,
  show: Show,
): Finding[] {
  const baseUrl = target.baseUrl;
  if (baseUrl === undefined || baseUrl.value.trim() === "") {
    return [words.missing({ client: target.client }, { at: baseUrl?.from })];
  }
  const situation = { at: baseUrl.from };
  const form = malformation(baseUrl.value);
  if (form !== undefined) return [malformedFinding(form, target, baseUrl, show)];
  const url = new URL(baseUrl.value);
  const { allowedHosts } = options;
  const context = { target, baseUrl, url, allowedHosts, environment, show, situation };
  const found = [refusal(context), insecure(context), credentials(context), query(context), path(context)];
  return [...found, mismatch(context)].filter((finding) => finding !== undefined);
}

function malformedFinding(
  { form, corrected }: Malformation,
  target: Target,
  baseUrl: Sourced<string>,
  show: Show,
): Finding {
  const raw = baseUrl.value;
  const facts = { form, given: showRaw(raw, show), codex: codexEffect(target, raw) };
  return words.malformed({ ...facts, corrected: shownIf(corrected, target, show) }, { at: baseUrl.from });
}

/** As written, apart from what may be a credential: user name, password, query and fragment. */
function showRaw(raw: string, show: Show): Shown {
  return show(raw.replace(/\/\/[^/@]*@/, "//").replace(/[?#].*$/s, ""), 120);
}

/** Codex parses `base_url` without its trailing slashes, `/responses` added, with Rust's `url` crate. */
function codexEffect(
  target: Target,
  raw: string,
): "repairs" | "builder-error" | "space-in-path" | "as-others" {
  if (target.client !== "codex") return "as-others";
  const called = `${raw.replace(/\/+$/, "")}/responses`;
  if (!URL.canParse(called) || !/^https?:$/.test(new URL(called).protocol)) return "builder-error";
  if (/[ ]$/.test(raw)) return "space-in-path";
  return /^\s|[\t\r\n\\]|^https?:\/?[^/]/i.test(raw) ? "repairs" : "as-others";
}

/** Where the key may not go: an internal address, or a host that nobody allowed. */
function refusal({ url, baseUrl, allowedHosts, environment, show, situation }: Context): Finding | undefined {
  const host = showHost(url.host, show);
  const kind = hostKind(url.hostname);
  const untrusted = environment.trust === "untrusted";
  if (kind === "metadata" || kind === "unspecified" || (kind === "private" && untrusted)) {
    return words.internalAddress({ host, form: kind }, situation);
  }
  if (allowedHosts.length > 0) {
    return isAllowedHost(url, allowedHosts)
      ? undefined
      : words.notAllowed({ host, form: "unlisted" }, situation);
  }
  const chosenByOthers = untrusted && (baseUrl.from.kind === "file" || baseUrl.from.kind === "env");
  return chosenByOthers && !isKnownHost(url)
    ? words.notAllowed({ host, form: "untrusted" }, situation)
    : undefined;
}

function isKnownHost(url: URL): boolean {
  const kind = findProviderByHost(url.hostname)?.kind;
  return hasOwnPort(url) && (kind === "vendor" || kind === "gateway");
}

function insecure({ target, url, show, situation }: Context): Finding | undefined {
  const kind = hostKind(url.hostname);
  if (url.protocol !== "http:" || kind === "loopback" || kind === "metadata" || kind === "unspecified")
    return undefined;
  const secure =
    url.port === "" && kind === "name" ? `https:${cleanUrl(url).slice("http:".length)}` : undefined;
  return words.insecure({ corrected: shownIf(secure, target, show) }, situation);
}

function credentials({ target, url, show, situation }: Context): Finding | undefined {
  if (url.username === "" && url.password === "") return undefined;
  return words.credentials({ corrected: shownIf(cleanUrl(url), target, show) }, situation);
}

function query({ target, baseUrl, url, show, situation }: Context): Finding | undefined {
  if (!/[?#]/.test(baseUrl.value)) return undefined;
  return words.query({ corrected: shownIf(cleanUrl(url), target, show), client: target.client }, situation);
}

/** A default URL is the client's own choice, also where it is a ChatGPT login's. */
function path(context: Context): Finding | undefined {
  const { target, baseUrl, url } = context;
  if (baseUrl.from.kind === "default" || isLoginUrl(url, target)) return undefined;
  // The reader of such a client has judged what was written.
  if (target.clientAdds !== undefined) return undefined;
  const fault = pathFault(url);
  // A whole endpoint is what codex-action wants, and another one is told by the client's own rule.
  if (fault === undefined || (target.client === "codex-action" && fault.reason === "endpoint-path")) {
    return undefined;
  }
  return pathFinding(fault, context);
}

function pathFinding({ reason, corrected }: PathFault, { target, url, show, situation }: Context): Finding {
  const facts = { corrected: shownIf(corrected, target, show) };
  const host = showHost(url.host, show);
  if (reason === "malformed") {
    return words.malformed(
      { ...facts, form: "other-api", given: showUrl(url.href, show), codex: "as-others" },
      situation,
    );
  }
  if (reason === "dashboard-host") return words.dashboardHost({ ...facts, host }, situation);
  if (reason === "endpoint-path") return words.endpointPath(facts, situation);
  return reason === "version-doubled"
    ? words.versionDoubled(facts, situation)
    : words.versionMissing(facts, situation);
}

/** The tokens of a ChatGPT login belong to this address; API keys do not. */
function isLoginUrl(url: URL, { client, key }: Target): boolean {
  return (
    client === "codex" &&
    url.hostname === "chatgpt.com" &&
    key !== undefined &&
    coreOf(key.value).startsWith("eyJ")
  );
}

function mismatch({ target, baseUrl, show, situation }: Context): Finding | undefined {
  const receiver = receiverOf(target);
  if (baseUrl.from.kind === "default" || target.key === undefined || receiver === undefined) return undefined;
  const owner = foreignOwner(coreOf(target.key.value), receiver);
  if (owner === undefined) return undefined;
  const hasWire = target.wireApi !== "messages" || owner.id === "anthropic";
  const corrected = hasWire ? shownIf(owner.baseUrls[0], target, show) : undefined;
  return words.keyMismatch({ owner: code(owner.name), receiver: code(receiver.name), corrected }, situation);
}

function cleanUrl(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname}`;
}

function shownIf(url: string | undefined, target: Target, show: Show): Shown | undefined {
  return url === undefined ? undefined : showUrl(asWritten(target, url), show);
}
