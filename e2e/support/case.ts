/**
 * One run against a real server, and what must come of it. In every text `{name}` stands for a place of the lab:
 * `{key}`, `{nginx}`, `{aimock}`, …
 */
export interface Case {
  readonly name: string;
  /** What was saved as the secret; the right key by default. */
  readonly secret?: string;
  /** Inputs besides `api-key`. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** The key comes by the input `api-key`, or only by variables and files. */
  readonly keyBy?: "input" | "elsewhere";
  /** Files of the workspace. */
  readonly files?: Readonly<Record<string, string>>;
  readonly verdict: string;
  readonly status: "pass" | "warn" | "fail";
  /** Requests with the key that the server must have seen. */
  readonly authenticated: number;
  /** The server cannot tell what it was sent: the connection never came so far. */
  readonly unheard?: boolean;
  /** What Node itself says on stderr; nothing by default. */
  readonly warning?: RegExp;
  /** What the first finding must say in `why` and `fix`. */
  readonly says?: readonly RegExp[];
}

/** A case whose base URL is all that matters. */
export function at(base: string, verdict: string, rest: Partial<Omit<Case, "verdict">> = {}): Case {
  const { inputs, ...others } = rest;
  return {
    name: base,
    status: verdict === "ok" ? "pass" : "fail",
    authenticated: 1,
    ...others,
    inputs: { "base-url": base, retries: "0", ...inputs },
    verdict,
  };
}
