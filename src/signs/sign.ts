import type { HeaderMap } from "../evidence.ts";
import { type ReasonId } from "../reasons.ts";
import type { Asked } from "./reading.ts";
import type { ServerError, Shape } from "./server-error.ts";

/** One way to tell a reason from an answer. Every condition that is given must hold. */
export interface Sign {
  readonly status?: readonly number[];
  /** Matches the server's messages (URLs taken out). */
  readonly says?: RegExp;
  /** Matches one of the error's codes, types, statuses or reasons. */
  readonly code?: RegExp;
  /** Name in lower case, and its value. */
  readonly header?: readonly [name: string, value: RegExp];
  /** Matches the provider's id. */
  readonly provider?: RegExp;
  readonly asked?: readonly Asked[];
  readonly shape?: readonly Shape[];
  readonly means: ReasonId;
  /** Other causes of the same answer, most likely first. */
  readonly or?: readonly ReasonId[];
  /** Where it differs from the reason's own. */
  readonly retryable?: boolean;
  /** Where the fact was found: an address, or repository@commit. */
  readonly source: string;
}

/** An answer prepared for the signs. */
export interface Answer {
  /** 0 where neither the response nor its body names one. */
  readonly status: number;
  readonly headers: HeaderMap;
  readonly error: ServerError;
  readonly providers: readonly string[];
  readonly asked: Asked;
}

export function fits(sign: Sign, answer: Answer): boolean {
  const { error } = answer;
  if (sign.status !== undefined && !sign.status.includes(answer.status)) return false;
  if (sign.asked !== undefined && !sign.asked.includes(answer.asked)) return false;
  if (sign.shape !== undefined && !sign.shape.includes(error.shape)) return false;
  const { provider, code, says, header } = sign;
  if (provider !== undefined && !answer.providers.some((id) => provider.test(id))) return false;
  if (header !== undefined && !header[1].test(answer.headers[header[0]] ?? "")) return false;
  if (code !== undefined && !error.codes.some((word) => code.test(word))) return false;
  return says === undefined || says.test(error.text);
}

export function firstFit(signs: readonly Sign[], answer: Answer): Sign | undefined {
  return signs.find((sign) => fits(sign, answer));
}
