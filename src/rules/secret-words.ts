import { code, unquoted, type Markup, type Shown } from "../markup.ts";
import type { Prefix, Quotes } from "../peel.ts";
import type { Absence } from "./absence.ts";
import { isStandardInput, subject, storeAgain, type Place } from "./place.ts";
import { rule } from "./rule.ts";
import type { Counted, WhiteSpace } from "./secret-characters.ts";

/** What the client does with the key as it is: Codex leaves out a header it cannot form. */
export type Effect = "no-header" | "sent" | "refused";

/** A client that takes white space at the edges off by itself. */
export type TrimmedBy = "codex" | "codex-action";

const EFFECTS: Readonly<Record<Effect, string>> = {
  "no-header": "; Codex then sends no Authorization header at all",
  sent: "",
  refused: "; the proxy of openai/codex-action refuses such a key",
};

/** Nothing where the key should be, and what else was seen there. */
type AbsentFacts = Place & { readonly absence: Absence };

export const missing = rule<AbsentFacts>("secret/missing", {
  why: (place) =>
    place.kind === "file"
      ? `There is no API key in ${place.name}.`
      : isStandardInput(place)
        ? "There is no API key on standard input."
        : `${subject(place)} is not set, so there is no API key${seenBeside(place)}.`,
  fix: (place) => {
    if (place.kind === "file")
      return `Give ${place.name} a source of the key, such as a variable that holds it.`;
    if (
      place.absence.kind === "near-variable" ||
      (place.onRunner && (place.kind === "input" || place.absence.kind !== "plain"))
    )
      return absenceFix(place);
    if (isStandardInput(place)) return `Look at what comes before the pipe, and ${storeAgain(place)}.`;
    if (place.kind === "env" && !place.onRunner)
      return `Set it: ${code(`export ${unquoted(place.name)}='…'`)}.`;
    return `Save the key with ${code(`gh secret set ${secretOf(place)}`)} and pass it to this step: ${passed(place)}; the secret of an environment also needs ${code("environment:")} in the job.`;
  },
});

export const empty = rule<AbsentFacts & { readonly blank: boolean }>("secret/empty", {
  why: (place) =>
    place.blank
      ? `${subject(place)} holds nothing but white space or invisible characters.`
      : `${subject(place)} is set, but empty${place.onRunner ? ": so is a secret that does not exist where the job looks for it" : ""}${seenBeside(place)}.`,
  fix: (place) => {
    if (place.blank || !place.onRunner || place.kind === "file")
      return `Copy the key and ${storeAgain(place)}.`;
    return absenceFix(place);
  },
});

/** A clause that follows what is missing. */
function seenBeside({ absence, name }: AbsentFacts): Markup {
  switch (absence.kind) {
    case "misspelt-input":
      return `; the step gives ${absence.given}, which is no input of this action`;
    case "near-variable":
      return `; ${absence.given} is set, which is not read for ${name}`;
    case "composite":
      return "; the step stands in a composite action, which has no secrets but those it is given as inputs";
    case "schedule":
    case "plain":
      return "";
  }
}

/** What to do, or what to look at where several causes are possible. */
function absenceFix(place: AbsentFacts): Markup {
  const { absence, name } = place;
  switch (absence.kind) {
    case "misspelt-input":
      return `Write ${name} in place of ${absence.given} in the step's ${code("with:")} block.`;
    case "near-variable":
      return place.kind === "env" && place.onRunner
        ? `Rename one of the two in the workflow, or give ${code("env-key")} the name that is set.`
        : `Rename one of the two, or give ${code("--env-key")} the name that is set.`;
    case "composite":
      return `Declare an input for the key in that action, pass it on to this step, and have the workflow fill it with ${code(`\${{ secrets.${secretOf(place)} }}`)}.`;
    case "schedule":
      return `${lookFor(place)}; a schedule runs the workflow as it stands on the default branch, so that a change on another branch has no effect yet.`;
    case "plain":
      return `${lookFor(place)}.`;
  }
}

/** The four causes that look alike from inside the job, each with its test (GitHub docs, F16 to F20). */
function lookFor(place: Place): Markup {
  return `Look with ${code("gh secret list")}: if ${secretName(place)} is not in the list, save it with ${code(`gh secret set ${secretOf(place)}`)}; if only ${code("gh secret list --env NAME")} has it, the job needs ${code("environment: NAME")}; if it is there, pass it to this step (${passed(place)}), in a reusable workflow with ${code("secrets: inherit")} at the caller`;
}

function secretName(place: Place): Markup {
  return place.kind === "env" ? place.name : "the secret";
}

function secretOf(place: Place): string {
  return place.kind === "env" ? unquoted(place.name) : "SECRET_NAME";
}

function passed(place: Place): Shown {
  return code(`${unquoted(place.name)}: \${{ secrets.${secretOf(place)} }}`);
}

export const withheld = rule<Place & { readonly event: "fork-pull-request" | "dependabot" }>(
  "secret/withheld",
  {
    why: (place) =>
      place.event === "dependabot"
        ? `${subject(place)} is empty: runs that Dependabot starts get Dependabot secrets, not the secrets of Actions.`
        : `${subject(place)} is empty: GitHub passes no secrets to a pull request from a fork.`,
    fix: (place) =>
      place.event === "dependabot"
        ? `Save the key under Settings > Secrets and variables > Dependabot with the same name, or ${code(`gh secret set ${secretOf(place)} --app dependabot`)}.`
        : `Nothing is wrong with the key: run the check on a branch of this repository, or leave the job out for forks with ${code("if: github.event.pull_request.head.repo.full_name == github.repository")}.`,
  },
);

interface Edges extends Place {
  readonly before: readonly Counted[];
  readonly after: readonly Counted[];
  readonly effect: Effect;
  readonly trimmed: TrimmedBy | undefined;
}

export const edgeWhitespace = rule<Edges>("secret/edge-whitespace", {
  why: (facts) => {
    const sides = [side(facts.before, "before"), side(facts.after, "after")].filter((text) => text !== "");
    return `${subject(facts)} has ${sides.join(" and ")} the key${edgeEffect(facts)}.`;
  },
  fix: (facts) => {
    const newline = facts.after.some(({ kind }) => kind === "newline");
    return newline && facts.kind === "input" && facts.onRunner
      ? `If the workflow says ${code(`${unquoted(facts.name)}: |`)}, remove the ${code("|")}, which adds a newline; else the secret has it: ${storeAgain(facts)}.`
      : `Copy the key without white space around it and ${storeAgain(facts)}.`;
  },
});

function side(counted: readonly Counted[], where: "before" | "after"): string {
  if (counted.length === 0) return "";
  return `${counted.map(({ kind, count }) => `${count} ${plural(kind, count)}`).join(", ")} ${where}`;
}

function plural(kind: WhiteSpace, count: number): string {
  if (count === 1 || kind === "other white space") return kind;
  return kind === "Windows line end (CRLF)" ? "Windows line ends (CRLF)" : `${kind}s`;
}

function edgeEffect({ effect, trimmed }: Edges): string {
  if (trimmed === "codex") return "; Codex takes them off this variable, other clients do not";
  if (trimmed === "codex-action") return "; openai/codex-action takes them off, other clients do not";
  return EFFECTS[effect];
}

interface Inner extends Place {
  readonly keys: number;
  readonly count: number;
  readonly position: number;
  readonly white: WhiteSpace;
  readonly effect: Effect;
}

export const innerWhitespace = rule<Inner>("secret/inner-whitespace", {
  why: (facts) =>
    facts.keys > 1
      ? `${subject(facts)} holds ${facts.keys} keys in one value${EFFECTS[facts.effect]}.`
      : `${subject(facts)} has white space in ${facts.count === 1 ? "1 place" : `${facts.count} places`} inside the key, the first a ${facts.white} at character ${facts.position}.`,
  fix: (facts) =>
    facts.keys > 1
      ? `Choose one key and ${storeAgain(facts)}.`
      : `Copy the key in one piece and ${storeAgain(facts)}.`,
});

interface Odd extends Place {
  readonly count: number;
  readonly position: number;
  readonly character: Shown;
  readonly effect: Effect;
}

export const invisibleCharacters = rule<Odd>("secret/invisible-characters", {
  why: (facts) =>
    `${subject(facts)} has ${facts.count === 1 ? "1 invisible character" : `${facts.count} invisible characters`}, the first ${facts.character} at character ${facts.position}${EFFECTS[facts.effect]}.`,
  fix: (facts) => `Copy the key with the provider's own copy button and ${storeAgain(facts)}.`,
});

interface NonAscii extends Place {
  readonly count: number;
  readonly position: number;
  readonly form: "dash" | "no-break space" | "quotation mark" | "letter or sign";
}

export const nonAscii = rule<NonAscii>("secret/non-ascii", {
  why: (facts) =>
    `${subject(facts)} has ${facts.count === 1 ? "1 character" : `${facts.count} characters`} outside ASCII, the first a ${facts.form} at character ${facts.position}; API keys have none.`,
  fix: (facts) =>
    `Copy the key from the provider's page, not from a chat or a document, and ${storeAgain(facts)}.`,
});

const QUOTE_NAMES: Readonly<Record<Quotes, string>> = {
  double: "double quotes",
  single: "single quotes",
  back: "back quotes",
  curly: "typographic quotes",
  signs: "brackets or other signs that are no part of a key",
};

export const quoted = rule<Place & { readonly quotes: Quotes }>("secret/quoted", {
  why: (facts) =>
    `${subject(facts)} includes ${QUOTE_NAMES[facts.quotes]} around the key, and they would be sent with it.`,
  fix: (facts) =>
    `Copy the key without ${facts.quotes === "signs" ? "what is around it" : "its quotes"} and ${storeAgain(facts)}.`,
});

const PREFIX_NAMES: Readonly<Record<Prefix | "json" | "auth-json", string>> = {
  scheme: "begins with the word of an authorization scheme, which the client adds by itself",
  header: "begins with the name of an HTTP header, which the client adds by itself",
  name: "begins with the name of a variable",
  json: "is a whole JSON object",
  "auth-json": "is a whole auth.json",
};

export const prefixed = rule<Place & { readonly prefix: Prefix | "json" | "auth-json" }>("secret/prefixed", {
  why: (facts) => `${subject(facts)} ${PREFIX_NAMES[facts.prefix]}.`,
  fix: (facts) => `Copy only the key out of it and ${storeAgain(facts)}.`,
});

export const placeholder = rule<Place>("secret/placeholder", {
  why: (facts) => `${subject(facts)} holds a word that stands for a key in examples, not a key.`,
  fix: (facts) => `Create a key on the provider's page and ${storeAgain(facts)}.`,
});

export const unexpanded = rule<Place & { readonly form: "workflow" | "other" }>("secret/unexpanded", {
  why: (facts) =>
    `${subject(facts)} holds an expression as it was written; nothing put the key in its place.`,
  fix: (facts): Markup =>
    facts.form === "workflow"
      ? `Write ${code("${{ secrets.NAME }}")} in the workflow file itself; in a secret, a script or a config file it is plain text.`
      : `Shells and templates are not run on this value: copy the key itself and ${storeAgain(facts)}.`,
});

export const masked = rule<Place>("secret/masked", {
  why: (facts) => `${subject(facts)} is a copy in which a page or a log has hidden part of the key.`,
  fix: (facts) => `Providers show a key only once, so create a new one and ${storeAgain(facts)}.`,
});

interface Truncated extends Place {
  readonly length: number;
  readonly form: "prefix-only" | "short" | "shorter-than-shape";
  readonly provider: Shown;
}

export const truncated = rule<Truncated>("secret/truncated", {
  why: (facts) =>
    facts.form === "prefix-only"
      ? `${subject(facts)} holds only the prefix of a key.`
      : `${subject(facts)} has ${facts.length} characters, fewer than any key of ${facts.provider}.`,
  fix: (facts) => `Copy the whole key and ${storeAgain(facts)}.`,
});

/** What was saved in place of a key, by the words used in messages. */
const NOT_KEYS = {
  "base-url": "is the base URL",
  model: "is the name of the model",
  "own-name": "holds its own name",
  url: "is a URL",
  email: "is an e-mail address",
  path: "is the name of a file",
  pem: "is a private key or a certificate for TLS or SSH",
  list: "is a JSON list",
  id: "is the id of an organization or a project",
  base64: "is a key in base64, which is not undone on the way",
  word: "is a single word",
  short: "has fewer than 8 characters and no digit",
  long: "is longer than any API key (4096 characters)",
} as const;

export type NotAKey = keyof typeof NOT_KEYS;

export const notAKey = rule<Place & { readonly form: NotAKey }>("secret/not-a-key", {
  why: (facts) => `${subject(facts)} ${NOT_KEYS[facts.form]}, so it is no API key.`,
  fix: (facts) => `Copy the key from the provider's page and ${storeAgain(facts)}.`,
});

const SERVICES = {
  github: "a GitHub token",
  "github-token": "this job's GITHUB_TOKEN",
  slack: "a Slack token",
  aws: "an AWS access key id",
  stripe: "a Stripe key",
  gitlab: "a GitLab token",
  npm: "an npm token",
  pypi: "a PyPI token",
  "openai-admin": "an admin key of OpenAI, which manages an organization and calls no models",
  "anthropic-admin": "an admin key of Anthropic, which manages an organization and calls no models",
  "claude-login": "a login token of Claude Code, not an API key",
  "chatgpt-login": "a login token (JWT), as a ChatGPT sign-in gives; the OpenAI API takes API keys",
} as const;

export type Service = keyof typeof SERVICES;

export const otherService = rule<Place & { readonly service: Service }>("secret/other-provider", {
  why: (facts) => `${subject(facts)} holds ${SERVICES[facts.service]}.`,
  fix: (facts) => `Create an API key on the model provider's page and ${storeAgain(facts)}.`,
});

export const otherProvider = rule<Place & { readonly owner: Shown; readonly expected: Shown }>(
  "secret/other-provider",
  {
    why: (facts) =>
      `${subject(facts)} holds a key of ${facts.owner}, but it would be sent to ${facts.expected}.`,
    fix: (facts) =>
      `Use a key of ${facts.expected} (copy it and ${storeAgain(facts)}), or set the base URL and the provider to those of ${facts.owner}.`,
  },
);
