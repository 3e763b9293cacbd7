import type { KeyProof } from "../providers/provider.ts";
import { parseJson } from "../signs/json.ts";

/** What a key endpoint told besides that the key is good; undefined where all is well or nothing is said. */
export type KeyState = "quota/exhausted" | "quota/key-limit" | "auth/expired" | "auth/revoked" | undefined;

type Teller = NonNullable<KeyProof["tells"]>;

/** Reads the answer of a provider's own key endpoint. Shapes: PROVIDERS.md section 2, with the source of each row. */
export function readKeyState(tells: Teller, body: string, now: Date): KeyState {
  const json = parseJson(body);
  const data = field(json, "data") ?? json;
  switch (tells) {
    case "openrouter-key":
      if (isPast(field(data, "expires_at"), now)) return "auth/expired";
      return isSpent(field(data, "limit_remaining")) ? "quota/key-limit" : undefined;
    case "deepseek-balance":
      return field(json, "is_available") === false ? "quota/exhausted" : undefined;
    case "moonshot-balance":
      return isSpent(field(data, "available_balance")) ? "quota/exhausted" : undefined;
    case "credits":
      return isSpent(field(json, "balance")) ? "quota/exhausted" : undefined;
    case "novita-balance":
      return isSpent(field(json, "availableBalance")) ? "quota/exhausted" : undefined;
    case "xai-key":
      return [
        field(json, "api_key_blocked"),
        field(json, "api_key_disabled"),
        field(json, "team_blocked"),
      ].includes(true)
        ? "auth/revoked"
        : undefined;
    case "new-api-usage":
      if (isPast(field(data, "expires_at"), now)) return "auth/expired";
      return field(data, "unlimited_quota") !== true && isSpent(field(data, "total_available"))
        ? "quota/key-limit"
        : undefined;
    case "litellm-key":
      return litellmState(field(json, "info"), now);
  }
}

/** What is left to spend, and until when; null where the endpoint does not say. */
export interface Credit {
  /** In the unit of the provider's endpoint: mostly its currency. */
  readonly remaining: number | null;
  /** ISO 8601, UTC. */
  readonly expiresAt: string | null;
}

/** The same answer's figures for the report. */
export function readCredit(tells: Teller, body: string): Credit | undefined {
  const json = parseJson(body);
  const data = field(json, "data") ?? json;
  const credit: Credit = {
    remaining: amount(remainingIn(tells, json, data)) ?? null,
    expiresAt: instant(field(tells === "litellm-key" ? field(json, "info") : data, EXPIRY[tells] ?? "")),
  };
  return credit.remaining === null && credit.expiresAt === null ? undefined : credit;
}

const EXPIRY: Partial<Record<Teller, string>> = {
  "openrouter-key": "expires_at",
  "new-api-usage": "expires_at",
  "litellm-key": "expires",
};

function remainingIn(tells: Teller, json: unknown, data: unknown): unknown {
  switch (tells) {
    case "openrouter-key":
      return field(data, "limit_remaining");
    case "deepseek-balance":
      return field(firstOf(field(json, "balance_infos")), "total_balance");
    case "moonshot-balance":
      return field(data, "available_balance");
    case "credits":
      return field(json, "balance");
    case "novita-balance":
      return field(json, "availableBalance");
    case "new-api-usage":
      return field(data, "unlimited_quota") === true ? undefined : field(data, "total_available");
    default:
      return undefined;
  }
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? (value[0] as unknown) : undefined;
}

/** Written anew, so that nothing of a server's text gets into the report. */
function instant(value: unknown): string | null {
  const time =
    typeof value === "number" && value > 0
      ? value * 1000
      : typeof value === "string"
        ? Date.parse(value)
        : NaN;
  return Number.isNaN(time) || Math.abs(time) > 8.64e15 ? null : new Date(time).toISOString();
}

function litellmState(info: unknown, now: Date): KeyState {
  if (isPast(field(info, "expires"), now)) return "auth/expired";
  const budget = amount(field(info, "max_budget"));
  const spent = amount(field(info, "spend"));
  return budget !== undefined && spent !== undefined && spent >= budget ? "quota/key-limit" : undefined;
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

/** Balances come as numbers and as decimal strings. */
function amount(value: unknown): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  return typeof value === "string" && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value) ? Number(value) : undefined;
}

function isSpent(value: unknown): boolean {
  const left = amount(value);
  return left !== undefined && left <= 0;
}

/** ISO 8601 or Unix seconds; 0 and -1 mean never. */
function isPast(value: unknown, now: Date): boolean {
  if (typeof value === "number") return value > 0 && value * 1000 < now.getTime();
  if (typeof value !== "string" || value === "") return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && time < now.getTime();
}
