import type { Layer } from "../finding.ts";
import type { ReasonId } from "../reasons.ts";

/** What a person needs to know about one reason. Markdown of our own; nothing foreign gets in. */
export interface Page {
  /** What is wrong, and what follows from it. */
  readonly means: string;
  /** What the tool looks at to say so. */
  readonly recognised: string;
  /** The commonest first. */
  readonly causes: readonly string[];
  /** Steps in order, with commands to type. A step may end in a fenced block. */
  readonly fix: readonly string[];
  /** Reasons that look alike, each with the test that tells it from this one. */
  readonly tellApart: readonly { readonly from: ReasonId; readonly test: string }[];
  /** Where facts that are not common knowledge come from. */
  readonly sources: readonly string[];
}

/** The pages of one layer: a reason without a page does not compile, nor does a page without a reason. */
export type PagesOf<L extends Layer> = Readonly<Record<Extract<ReasonId, `${L}/${string}`>, Page>>;
