import type { PagesOf } from "./page.ts";
import { shell, yaml } from "./steps.ts";

export const INTERNAL_PAGES = {
  "internal/error": {
    means:
      "Provider Preflight itself failed. It says nothing about your key, URL or model. A verdict that was not reached is never a pass, so the job fails; the CLI exits with 3.",
    recognised:
      "An unexpected error reached the outermost handler. Only its class and code are printed: its message may hold what must not be in a log.",
    causes: [
      "A fault of ours: an input, config or answer that was not foreseen.",
      "The runner cannot do what is needed: a full disk, no memory, a `GITHUB_OUTPUT` file that was removed.",
      "A Node.js older than 20.18, for the CLI.",
    ],
    fix: [
      shell("See whether the machine is the cause:", "node --version", 'df -h "$RUNNER_TEMP"'),
      yaml("Use the newest version:", "- uses: provider-preflight/provider-preflight@v1"),
      shell(
        "See whether it happens without a connection:",
        "provider-preflight check --config .codex/config.toml --probe none",
      ),
      "Report it at https://github.com/provider-preflight/provider-preflight/issues with the class, the code and the inputs, without the key.",
      yaml("To go on in the meantime:", "with:", "  fail: false"),
    ],
    tellApart: [
      { from: "service/error", test: "there the provider's server failed, and the report shows its status." },
      { from: "config/unreadable", test: "there a file cannot be read, and is named." },
    ],
    sources: [],
  },
} satisfies PagesOf<"internal">;
