import type { KeyProof } from "../providers/provider.ts";

/** What a key endpoint told besides that the key is good; undefined where all is well or nothing is said. */
export type KeyState = "quota/exhausted" | "quota/key-limit" | "auth/expired" | "auth/revoked" | undefined;

type Teller = NonNullable<KeyProof["tells"]>;

/** Reads the answer of a provider's own key endpoint. Shapes: PROVIDERS.md section 2, with the source of each row. */
export function readKeyState(tells: Teller, body: string, now: Date): KeyState {
  const json = parse(body);
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

function litellmState(info: unknown, now: Date): KeyState {
  if (isPast(field(info, "expires"), now)) return "auth/expired";
  const budget = amount(field(info, "max_budget"));
  const spent = amount(field(info, "spend"));
  return budget !== undefined && spent !== undefined && spent >= budget ? "quota/key-limit" : undefined;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
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
