import { singleLine } from "./single-line.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for XML 1.0 and HTML, in elements and in quoted attributes. U+FFFE and U+FFFF are no characters of XML. */
export function escapeXml(text: string): string {
  return singleLine(text)
    .replace(/[\uFFFE\uFFFF]/g, "\uFFFD")
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
