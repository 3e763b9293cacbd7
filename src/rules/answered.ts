import { unquoted, type Markup, type Shown } from "../markup.ts";
import type { ResponseFacts } from "./response-facts.ts";

/** The host, or words for it where nobody named one. */
export function server(facts: ResponseFacts): Markup {
  return facts.host ?? "the server";
}

/** `host` answered HTTP 401 (`code`) and said `words`. */
export function answered(facts: ResponseFacts): Markup {
  const status = facts.status === 0 ? "" : ` HTTP ${facts.status}`;
  const label = tellsMore(facts) ? ` (${facts.code})` : "";
  if (facts.said !== undefined) return `${server(facts)} answered${status}${label} and said ${facts.said}`;
  return `${server(facts)} answered${status}${label}${label === "" && !isGood(facts) ? " without giving a reason" : ""}`;
}

function isGood({ status }: ResponseFacts): boolean {
  return status >= 200 && status < 300;
}

/** Some servers repeat the status as their code. */
function tellsMore(facts: ResponseFacts): facts is ResponseFacts & { readonly code: Shown } {
  return facts.code !== undefined && unquoted(facts.code) !== String(facts.status);
}

/** For an answer that is the wrong kind of thing: `host` answered HTTP 200 with a web page that says `title`. */
export function answeredWith(facts: ResponseFacts, thing: Markup): Markup {
  const status = facts.status === 0 ? "" : ` HTTP ${facts.status}`;
  return `${server(facts)} answered${status} with ${thing}${facts.said === undefined ? "" : ` that says ${facts.said}`}`;
}

/** One sentence of what was answered and what it means. */
export function means(facts: ResponseFacts, meaning: Markup): Markup {
  return sentence(`${answered(facts)}: ${meaning}`);
}

/** Starts with a capital letter and ends with a full stop. */
export function sentence(words: Markup): Markup {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
