import type { Finding, Level, Sourced } from "../finding.ts";
import type { Show } from "../foreign-text.ts";
import type { Provider } from "../providers/index.ts";
import { emptyListSeen, nearMiss, notListed, type ModelFacts } from "./model.ts";
import { nearestModels, type NearestModels } from "./near-miss.ts";

/** One wanted model beside the list, in raw strings. */
export interface ComparedModel {
  readonly id: string;
  readonly listed: boolean;
  /** Near ids of the list; empty where it is listed. */
  readonly suggestions: readonly string[];
}

/** What is wrong with the wanted models, given the ids of the list. `partial`: the server has more pages. */
export function judgeModels(
  required: readonly Sourced<string>[],
  ids: readonly string[],
  known: Provider | undefined,
  show: Show,
  list: { readonly partial: boolean } = { partial: false },
): Finding[] {
  const callable = known?.models.showsCallable ?? true;
  const level: Level | undefined = callable && !list.partial ? undefined : "warning";
  if (ids.length === 0) return [emptyListSeen({ callable }, { at: required[0]?.from, level })];
  return required
    .filter(({ value }) => !isListed(value, ids, known))
    .map((model) => judge(model, { ids, known, show, level }));
}

/** The same for the report. */
export function compareModels(
  required: readonly Sourced<string>[],
  ids: readonly string[],
  known?: Provider,
): ComparedModel[] {
  return required.map(({ value: id }) => {
    const listed = isListed(id, ids, known);
    return { id, listed, suggestions: listed ? [] : nearestModels(id, ids).ids };
  });
}

interface List {
  readonly ids: readonly string[];
  readonly known: Provider | undefined;
  readonly show: Show;
  readonly level: Level | undefined;
}

function judge(wanted: Sourced<string>, list: List): Finding {
  const nearest = nearestModels(wanted.value, list.ids);
  const facts: ModelFacts = {
    wanted: list.show(wanted.value, 80),
    near: nearest.ids.map((id) => list.show(id, 60)),
    count: list.ids.length,
    complete: list.level === undefined,
    certain: nearest.nearness === "same",
    deployments: isAzure(list.known),
  };
  const make = isMisspelling(nearest, list.known) ? nearMiss : notListed;
  return make(facts, { at: wanted.from, level: list.level });
}

/** Another version is not a misspelling, and a deployment's name may resemble any model's. */
function isMisspelling({ nearness }: NearestModels, known: Provider | undefined): boolean {
  return nearness !== undefined && nearness !== "version" && !isAzure(known);
}

function isAzure(known: Provider | undefined): boolean {
  return known?.id.startsWith("azure") === true;
}

function isListed(wanted: string, ids: readonly string[], known: Provider | undefined): boolean {
  return (
    ids.includes(wanted) || isRightUnlisted(wanted, ids, known) || ids.some((id) => isWildcard(id, wanted))
  );
}

/**
 * Ids that are right though they are not in the list as they stand.
 * OpenRouter's variants: openrouter.ai/docs/guides/routing/model-variants. Hugging Face's `:provider`:
 * huggingface.co/docs/inference-providers. Gemini lists `models/<id>` and takes both. Volcengine's endpoints
 * and Portkey's `@slug/model` are the user's own names. Ollama reads a name without a tag as `:latest`.
 */
function isRightUnlisted(wanted: string, ids: readonly string[], known: Provider | undefined): boolean {
  if (ids.includes(`models/${wanted}`)) return true;
  if (wanted.startsWith("models/") && ids.includes(wanted.slice("models/".length))) return true;
  if (known?.id.startsWith("volcengine") === true) return /^ep-[a-z0-9-]+$/i.test(wanted);
  switch (known?.id) {
    case "openrouter":
    case "huggingface":
      return wanted.includes(":") && ids.includes(wanted.slice(0, wanted.lastIndexOf(":")));
    case "portkey":
      return wanted.startsWith("@");
    case "ollama":
    case "ollama-cloud":
      return ids.includes(`${wanted}:latest`);
    default:
      return false;
  }
}

/** LiteLLM lists whole families: `openai/*`. */
function isWildcard(listed: string, wanted: string): boolean {
  return listed.length > 1 && listed.endsWith("/*") && wanted.startsWith(listed.slice(0, -1));
}
