import { code, unquoted, type Markup, type Shown } from "../markup.ts";
import type { Client } from "../target.ts";
import { MALFORMED, type Malformed } from "./base-url-form.ts";
import { rule, type Situation } from "./rule.ts";
import type { Finding } from "../finding.ts";

export interface Corrected {
  /** The URL to type instead; undefined where only the user knows it. */
  readonly corrected: Shown | undefined;
}

function setTo(corrected: Shown | undefined, otherwise: string): Markup {
  return corrected === undefined ? otherwise : `Set the base URL to ${corrected}.`;
}

export const missing = rule<{ readonly client: Client }>("base-url/missing", {
  why: () => "There is no base URL, and no default is known for this provider.",
  fix: ({ client }) => SET_BASE_URL[client],
});

const SET_BASE_URL: Readonly<Record<Client, string>> = {
  codex: `Set ${code("base_url")} in the provider's table of ${code("config.toml")}.`,
  "codex-action": `Set ${code("base-url")} to what ${code("openai/codex-action")} gets as ${code("responses-api-endpoint")}.`,
  "claude-code": `Set ${code("ANTHROPIC_BASE_URL")}.`,
  opencode: `Set ${code('"baseURL": "https://…/v1"')} under ${code("options")} of the provider.`,
  aider: `Set ${code("openai-api-base")} in ${code(".aider.conf.yml")}, or ${code("OPENAI_API_BASE")}.`,
  litellm: `Set ${code("api_base")} under ${code("litellm_params")} of the model.`,
  continue: `Set ${code("apiBase")} of the model.`,
  "openai-sdk": `Set ${code("base-url")} to that of your server, such as ${code("https://gateway.example.com/v1")}.`,
};

interface Form extends Corrected {
  readonly form: Malformed;
  readonly given: Shown;
  /** What Codex makes of it, where Codex is the client. */
  readonly codex: "repairs" | "builder-error" | "space-in-path" | "as-others";
}

const CODEX_EFFECTS = {
  repairs: "; Codex repairs that, other clients may not",
  "builder-error": "; Codex would only say “builder error”",
  "space-in-path": "; Codex would put the space into the path as %20",
  "as-others": "",
} as const;

export const malformed = rule<Form>("base-url/malformed", {
  why: ({ form, given, codex }) => `The base URL ${given} ${MALFORMED[form]}${CODEX_EFFECTS[codex]}.`,
  fix: ({ form, corrected }) => {
    if (form === "key")
      return "Check whether the key and the base URL have changed places, and set each to its own value.";
    if (form === "unexpanded")
      return "Write the value itself; only a workflow file or a shell replaces names by values.";
    return setTo(
      corrected,
      `Write it like ${code("https://api.openai.com/v1")}: scheme, host and path in plain ASCII.`,
    );
  },
});

export const insecure = rule<Corrected>("base-url/insecure", {
  why: () => "The base URL begins with http://, so the key would cross the network unencrypted.",
  fix: ({ corrected }) =>
    setTo(corrected, "Use https://; only a server on the same machine is called without it."),
});

export const credentials = rule<Corrected>("base-url/credentials", {
  why: () => "The base URL holds a user name or a password, which ends up in logs and may replace the key.",
  fix: ({ corrected }) => setTo(corrected, "Remove everything between // and @."),
});

export const query = rule<Corrected & { readonly client: Client }>("base-url/query", {
  why: () =>
    "The base URL has a query or a fragment (? or #), behind which the client would put the endpoint's path.",
  fix: ({ corrected, client }) =>
    client === "codex"
      ? `${setTo(corrected, "Remove it.").slice(0, -1)} and put the parameters into ${code("query_params")} of the provider.`
      : setTo(corrected, "Remove everything from the ? or # on."),
});

export const dashboardHost = rule<Corrected & { readonly host: Shown }>("base-url/dashboard-host", {
  why: ({ host }) => `${host} serves the provider's web site, not its API.`,
  fix: ({ corrected }) => setTo(corrected, "Copy the base URL from the provider's API documentation."),
});

export const endpointPath = rule<Corrected>("base-url/endpoint-path", {
  why: () => "The base URL names an endpoint, and the client adds the endpoint's path by itself.",
  fix: ({ corrected }) => setTo(corrected, "Remove the endpoint's path."),
});

export const versionDoubled = rule<Corrected>("base-url/version-doubled", {
  why: () => "The version stands twice in the base URL's path.",
  fix: ({ corrected }) => setTo(corrected, "Remove one of the two."),
});

export const versionMissing = rule<Corrected>("base-url/version-missing", {
  why: () => "The base URL is not the path at which this host has its API.",
  fix: ({ corrected }) => setTo(corrected, "Add the version path that the provider documents."),
});

/** `base-url/version-missing` once a call has failed for it. */
export function versionMissingAsError(facts: Corrected, situation: Situation = {}): Finding {
  return versionMissing(facts, { ...situation, level: "error" });
}

interface Mismatch {
  readonly owner: Shown;
  readonly receiver: Shown;
  readonly corrected: Shown | undefined;
}

export const keyMismatch = rule<Mismatch>("base-url/key-mismatch", {
  why: ({ owner, receiver }) => `The key is one of ${owner}, but the base URL belongs to ${receiver}.`,
  fix: ({ owner, receiver, corrected }) =>
    corrected === undefined
      ? `Use a key of ${receiver}, or the base URL of ${owner}.`
      : `Use a key of ${receiver}, or set the base URL to ${corrected}.`,
});

interface NotAllowed {
  readonly host: Shown;
  readonly form: "unlisted" | "untrusted";
}

export const notAllowed = rule<NotAllowed>("base-url/not-allowed", {
  why: ({ host, form }) =>
    form === "unlisted"
      ? `${host} is not in ${code("allowed-hosts")}, so it does not get the key.`
      : `This event runs with secrets on other people's input, and the base URL comes from a file or a variable: ${host} does not get the key.`,
  fix: ({ host }) =>
    `If the key may go there, write ${code(`allowed-hosts: ${unquoted(host)}`)} in the workflow; else correct the base URL.`,
});

interface Internal {
  readonly host: Shown;
  readonly form: "metadata" | "unspecified" | "private";
}

const INTERNAL = {
  metadata: "leads to a cloud's metadata service or to a link-local address, which never gets a key",
  unspecified: "is the address of no single host",
  private:
    "is a private address, which this event may not reach with a key because it runs on other people's input",
} as const;

export const internalAddress = rule<Internal>("base-url/internal-address", {
  why: ({ host, form }) => `${host} ${INTERNAL[form]}.`,
  fix: ({ form }) =>
    form === "unspecified"
      ? `For a server on the same machine write ${code("http://127.0.0.1")} with its port.`
      : "Set the base URL to the public address of the API.",
});
