/**
 * A base URL that people use by mistake, and the one they meant.
 * `dashboard-host`: nothing on this host is the API. `version-missing`: the path of the API is missing or is
 * another one. `endpoint-path`: the root of another API on the same host.
 */
export interface WrongBaseUrl {
  readonly url: string;
  readonly reason: "dashboard-host" | "version-missing" | "version-doubled" | "endpoint-path" | "malformed";
  /** One of the row's `baseUrls`, or its `baseUrlForm`. */
  readonly right: string;
}

/** The call that proves a key where the list of models does not. */
export interface KeyProof {
  readonly method: "GET" | "POST";
  /** Absolute, or starting with `/` for the base URL's origin, or with `{base}`. */
  readonly url: string;
  /** What a 200 tells besides: where in the JSON the remaining credit and the expiry stand. */
  readonly tells?:
    | "openrouter-key"
    | "deepseek-balance"
    | "moonshot-balance"
    | "credits"
    | "xai-key"
    | "new-api-usage"
    | "litellm-key"
    | "novita-balance";
}

/** One provider: facts only, each row with its sources beside it. */
export interface Provider {
  readonly id: string;
  /** Other ids that people and clients write for it. */
  readonly aliases?: readonly string[];
  readonly name: string;
  /** `relay`: software of API resellers, without hosts of its own. `server`: runs on one's own machine. */
  readonly kind: "vendor" | "gateway" | "relay" | "server";
  /** Exact host names, or `*.suffix` for a name in front of the suffix. Never a host that anybody can own. */
  readonly hosts: readonly string[];
  /** The first one is the default; absent where it holds a part that only the user knows. */
  readonly baseUrls: readonly string[];
  /** Where the base URL holds a part that only the user knows: its form, with that part in braces. */
  readonly baseUrlForm?: string;
  readonly wrongBaseUrls: readonly WrongBaseUrl[];
  /** Paths that are a complete API root on these hosts, e.g. `/v1`, `/api/paas/v4`, `` for none; `*` is one segment. */
  readonly apiPaths: readonly string[];
  /** Names of variables that usually hold the key; the first is the default of `env-key`. */
  readonly envKeys: readonly string[];
  /** Public prefixes of keys, longest first. */
  readonly keyPrefixes: readonly string[];
  /** The prefixes that belong to this provider alone; a key with one of them proves the provider. */
  readonly ownPrefixes: readonly string[];
  /**
   * Source text of an anchored regular expression, where every key has this form. A prefix and the least length:
   * providers lengthen their keys. Meant for the provider's own hosts, not for a server of one's own.
   */
  readonly keyShape?: string;
  /** The header that carries the key on `/models`; default `Authorization: Bearer`. */
  readonly authHeader?: "x-api-key" | "api-key" | "x-goog-api-key";
  /** Headers that the API wants besides. */
  readonly requiredHeaders?: Readonly<Record<string, string>>;
  readonly models: {
    /** Path after the base URL, with the query that asks for the largest page; null where there is no list. */
    readonly path: string | null;
    /** True: a 200 proves the key. False: the list is public. Null: not known. */
    readonly provesKey: boolean | null;
    /** The list shows the ids that can be called; where false, `model/not-listed` only warns. */
    readonly showsCallable: boolean;
  };
  readonly proof?: KeyProof;
  /** Null where no source says. */
  readonly responsesApi: boolean | null;
  /** Header that carries the request id, lower case. */
  readonly requestIdHeader?: string;
  readonly keysPage?: string;
  readonly statusPage?: string;
  /** Ids of rows whose keys look alike but do not work here (regions, plans): a refused key may be theirs. */
  readonly siblings: readonly string[];
  /** A gateway that also takes the keys of the providers behind it. */
  readonly passesKeysThrough?: true;
  /** Who shut the service down and when, where it is gone; it stands after a colon, without a full stop. */
  readonly retired?: string;
  readonly sources: readonly string[];
}
