import { partsOf, type Markup } from "../markup.ts";
import { singleLine } from "./single-line.ts";

/** One command of those that our fixes name, perhaps fed by one `printf`; nothing chained, nothing substituted. */
const COMMAND =
  /^(?:printf [^;&|`<>]+ \| )?(?:codex|curl|export|gh|nslookup|ollama|openssl|provider-preflight|unset) (?:(?!\$\()[^;&|`<>])+$/;
/** A line of TOML (`base_url = "…"`), of YAML (`env-key: NAME`) or of a shell's environment (`NAME=…`). */
const SETTING = /^[\w.-]+(?: = |: |=)(?:(?!\$\()[^;&|`<>])+$/;

/**
 * The parts of a fix that are to be typed or pasted as they are. The forms are closed: foreign text in a fix, such
 * as a model's id, does not become a command that we seem to recommend.
 */
export function pasteable(fix: Markup): readonly string[] {
  return partsOf(fix)
    .filter((part) => part.quoted)
    .map((part) => singleLine(part.text))
    .filter((text) => COMMAND.test(text) || SETTING.test(text));
}
