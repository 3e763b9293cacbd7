import type { PagesOf } from "./page.ts";
import { codex, issue, OPENAI_CODES } from "./sources.ts";
import { shell, yaml } from "./steps.ts";

export const QUOTA_PAGES = {
  "quota/exhausted": {
    means:
      "The key is valid; the account has no credit, or its spending limit is reached. Retrying does not help, and waiting helps only where the limit is a monthly one.",
    recognised:
      "The provider's code or words for an empty account. The status says little: 429 (OpenAI `insufficient_quota`), 402 (DeepSeek, OpenRouter, Together), 403 (xAI), 400 (Anthropic), 401 (one-api), 500 (MiniMax).",
    causes: [
      "Prepaid credit is used up; a card was refused.",
      "A monthly limit of the organization or project is reached.",
      "A new account: an API needs credit of its own, a ChatGPT or Claude subscription does not count.",
      "Z.ai's coding-plan key at the pay-as-you-go URL: it says *no balance* too.",
    ],
    fix: [
      "Open the provider's billing page with the account of this key: add credit, or raise the limit.",
      shell(
        "Where the provider tells the balance, ask it (DeepSeek):",
        `printf 'Authorization: Bearer %s\\n' "$KEY" |`,
        "  curl -sS -H @- https://api.deepseek.com/user/balance",
      ),
      "Z.ai with a coding plan: use `https://api.z.ai/api/coding/paas/v4`.",
      yaml(
        "If the jobs after this one do not need the model, let it warn only:",
        "with:",
        "  warn-on: quota/exhausted",
      ),
    ],
    tellApart: [
      {
        from: "quota/key-limit",
        test: "there this key's own budget is spent: topping the account up changes nothing.",
      },
      {
        from: "rate/limited",
        test: "there the answer gives a time to wait, and the account page shows credit.",
      },
      { from: "access/account-disabled", test: "there the account itself is closed." },
    ],
    sources: [
      OPENAI_CODES,
      issue("anthropics/claude-code", 4684, "`credit balance is too low`, status 400"),
      issue("frostime/sy-f-misc", 10, "DeepSeek, 402"),
      "https://docs.z.ai/api-reference/api-code (1113)",
      codex("retry-429-quota", "err-sse-failed-quota"),
    ],
  },
  "quota/key-limit": {
    means:
      "The budget of this one key is spent. The account may have plenty; adding credit there changes nothing.",
    recognised:
      "The answer names the key's own limit (OpenRouter `Key limit exceeded`, LiteLLM `Budget has been exceeded`, new-api's token quota), or the key endpoint shows nothing left.",
    causes: [
      "A limit was set when the key was created, and the job used it up.",
      "A relay's token was given a quota of its own.",
      "LiteLLM counts per key, user, team and model; one of these budgets is reached.",
      "A loop in an agent spent it in one run.",
    ],
    fix: [
      shell(
        "See what is left (OpenRouter):",
        `printf 'Authorization: Bearer %s\\n' "$KEY" |`,
        "  curl -sS -H @- https://openrouter.ai/api/v1/key | jq '.data | {limit, limit_remaining, usage}'",
      ),
      "Raise the limit where keys are managed: https://openrouter.ai/settings/keys, the LiteLLM proxy's administrator, the relay's token page.",
      "Before that, look at the usage: was it the job you think?",
      "The key keeps its value, so the secret in GitHub stays as it is.",
    ],
    tellApart: [
      { from: "quota/exhausted", test: "another key of the same account fails too." },
      {
        from: "auth/invalid-key",
        test: "newest new-api says `Invalid token` for a used-up key as well; `GET /api/usage/token` tells.",
      },
      { from: "rate/limited", test: "there the count starts again after seconds or minutes." },
    ],
    sources: [
      issue("RooCodeInc/Roo-Code", 515, "OpenRouter: `Key limit exceeded`, 403"),
      "https://github.com/BerriAI/litellm/pull/40002 (`Budget has been exceeded`)",
      "Calcium-Ion/new-api @ ef8ae4db (token quota, status 401)",
    ],
  },
} satisfies PagesOf<"quota">;
