import { showPath, type Show } from "../foreign-text.ts";
import type { Origin } from "../finding.ts";
import { code, unquoted, type Markup, type Shown } from "../markup.ts";

/** Where a value stands, in the form that messages need. */
export interface Place {
  readonly kind: Origin["kind"];
  readonly name: Shown;
  /** The job runs under GitHub Actions, so the value comes from a secret rather than from a shell. */
  readonly onRunner: boolean;
}

export function placeOf(origin: Origin, onRunner: boolean, show: Show): Place {
  const name = origin.kind === "file" ? showPath(origin.path, show) : show(origin.name, 80);
  return { kind: origin.kind, name, onRunner };
}

/** At the terminal the key itself comes from there. */
export function isStandardInput({ kind, onRunner }: Pick<Place, "kind" | "onRunner">): boolean {
  return kind === "input" && !onRunner;
}

/** The value as the subject of a sentence. */
export function subject({ kind, name, onRunner }: Place): Markup {
  if (kind === "env") return name;
  if (kind === "input") return onRunner ? `The input ${name}` : "The key on standard input";
  return kind === "file" ? `The key in ${name}` : "The API key";
}

/** How to store the key again, as the rest of a sentence that begins with a verb: "Copy the key and …". */
export function storeAgain({ kind, name, onRunner }: Place): Markup {
  if (kind === "file") return `write it into ${name} again`;
  if (kind === "env" && !onRunner) return `set it again: ${code(`export ${unquoted(name)}='…'`)}`;
  if (isStandardInput({ kind, onRunner }))
    return `pass it again: ${code('printf %s "$KEY" | provider-preflight check --api-key-stdin')}`;
  return `save it with ${storeCommand(kind === "env" ? unquoted(name) : "SECRET_NAME")}`;
}

/** `printf` adds no newline; `gh secret set --body` would keep one (cli/cli set.go getBody). */
function storeCommand(secretName: string): Shown {
  return code(`printf %s "$KEY" | gh secret set ${secretName}`);
}
