import { layerOf, LAYERS, type Layer } from "./finding.ts";
import { levelWords, renderPage } from "./pages/render-page.ts";
import { REASON_IDS, REASONS, type ReasonId } from "./reasons.ts";
import { editDistance } from "./rules/edit-distance.ts";

/** No id is longer than this, so neither is a misspelt one. */
const LONGEST_QUESTION = 80;

/** The page of a reason as Markdown text, ending with a line break. */
export function explainReason(id: ReasonId): string {
  return renderPage(id, { mention: (other) => `\`${other}\`` });
}

/** All reasons with level and title, grouped by layer in the order a request meets them. */
export function listReasons(): string {
  const width = Math.max(...REASON_IDS.map((id) => id.length));
  return `${LAYERS.map((layer) => layerLines(layer, width)).join("\n\n")}\n`;
}

function layerLines(layer: Layer, width: number): string {
  const ids = REASON_IDS.filter((id) => layerOf(id) === layer);
  return [layer, ...ids.map((id) => reasonLine(id, width))].join("\n");
}

function reasonLine(id: ReasonId, width: number): string {
  const level = levelWords(id).replace(", in the group `transient`", " (transient)");
  return `  ${id.padEnd(width)}  ${level.padEnd("error (transient)".length)}  ${REASONS[id].title}`;
}

/**
 * The reason that a misspelt id most likely means, or undefined where none is near.
 * Takes `Auth/Invalid_Key`, the name of a docs page (`auth-invalid-key.md`), and a bare `invalid-key`
 * where only one layer has it.
 */
export function nearestReason(text: string): ReasonId | undefined {
  if (text.length > LONGEST_QUESTION) return undefined;
  const wanted = flat(text);
  return onlyOne(REASON_IDS.filter((id) => nameOf(id) === wanted)) ?? closest(wanted);
}

function nameOf(id: ReasonId): string {
  return id.slice(id.indexOf("/") + 1);
}

function onlyOne<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

/** Lower case, every separator a hyphen, without an ending: the form in which ids are compared. */
function flat(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/\.md$/, "")
    .replace(/[^a-z0-9]+/g, "-");
}

function closest(wanted: string): ReasonId | undefined {
  const limit = Math.min(4, Math.floor(wanted.length / 4));
  const ranked = REASON_IDS.map((id) => ({ id, distance: editDistance(wanted, flat(id), limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((left, right) => left.distance - right.distance);
  return ranked[0]?.id;
}
