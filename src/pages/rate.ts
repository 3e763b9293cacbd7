import type { PagesOf } from "./page.ts";
import { codex, issue } from "./sources.ts";
import { shell, yaml } from "./steps.ts";

export const RATE_PAGES = {
  "rate/limited": {
    means:
      "Too many requests or tokens in a window of time. The key is valid. It heals by itself, mostly within a minute; a limit per day does not heal within a job, and is then reported as not retryable.",
    recognised:
      "429 with the words, code or headers of a rate limit (`retry-after`, `x-ratelimit-*`) and none of an empty account or an overloaded model.",
    causes: [
      "Other jobs or people use the same key or organization at this moment.",
      "A free or new tier with a few requests per minute or per day.",
      "A matrix starts many jobs in the same second.",
      "One request alone is larger than the limit of tokens per minute.",
    ],
    fix: [
      "Read the window in the message. Seconds: leave `retries` as it is; it honours `Retry-After` as far as the deadline allows.",
      yaml("Let fewer jobs run at once:", "strategy:", "  max-parallel: 2"),
      yaml("Check once, before the matrix, and let this fault warn:", "with:", "  warn-on: transient"),
      "A limit per day, or below one request: ask for a higher tier, or use another model.",
    ],
    tellApart: [
      {
        from: "quota/exhausted",
        test: "OpenAI's `insufficient_quota` is a 429 too; waiting never helps there.",
      },
      { from: "rate/concurrency", test: "there the number of requests *at the same time* counts." },
      {
        from: "service/overloaded",
        test: "there the provider is full, not your share of it: the answer speaks of capacity.",
      },
    ],
    sources: [
      codex("retry-429-rate", "retry-429-retry-after-60"),
      issue("FoundationAgents/OpenManus", 746, "Anthropic"),
      issue("continuedev/continue", 9800, "Cerebras: tokens per minute"),
      issue("continuedev/continue", 10297, "an empty Zhipu account taken for a rate limit"),
    ],
  },
  "rate/concurrency": {
    means:
      "Too many requests of this key or account are running at the same time. The key is valid; one of them must end first.",
    recognised:
      "429 with words or a code for concurrency: Moonshot `max organization concurrency`, Z.ai `1302`, sub2api `Concurrency limit exceeded`.",
    causes: [
      "A matrix, or several workflows on one push, all with the same key.",
      "An agent that runs sub-agents side by side.",
      "An earlier run that was cancelled still holds its slots at the provider.",
      "A plan with one or two slots.",
    ],
    fix: [
      yaml(
        "Let only one run of this workflow use the key:",
        "concurrency:",
        "  group: model-provider",
        "  cancel-in-progress: false",
      ),
      yaml("And only so many jobs of a matrix as the plan has slots:", "strategy:", "  max-parallel: 1"),
      shell("See what else runs now:", "gh run list --status in_progress"),
      "Give independent workflows keys of different projects or accounts, where the provider counts per account.",
    ],
    tellApart: [
      {
        from: "rate/limited",
        test: "there requests per minute or day count, and running one at a time still fails.",
      },
      { from: "service/overloaded", test: "there it happens with a single request too." },
    ],
    sources: [
      issue("LLM-Red-Team/kimi-cc", 16, "Moonshot"),
      issue("kaitranntt/ccs", 402, "Z.ai 1302"),
      issue("Wei-Shaw/sub2api", 3821, "sub2api"),
      "GitHub docs, `concurrency.md` @ 16e1b807",
    ],
  },
} satisfies PagesOf<"rate">;
