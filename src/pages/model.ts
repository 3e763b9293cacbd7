import type { PagesOf } from "./page.ts";
import { codex, issue } from "./sources.ts";
import { shell, toml, yaml } from "./steps.ts";

const LIST = shell(
  "List what this key may use:",
  `printf 'Authorization: Bearer %s\\n' "$KEY" |`,
  "  curl -sS -H @- https://api.openai.com/v1/models | jq -r '.data[].id' | sort",
);
const SET = yaml("Set it in the workflow:", "with:", "  model: gpt-5.4");
const SET_CODEX = toml("Or in the Codex config, above the first table:", 'model = "gpt-5.4"');

export const MODEL_PAGES = {
  "model/not-listed": {
    means:
      "The provider's list, as this key sees it, does not hold the model that the job wants. The agent would fail at its first request. It is only a warning where lists do not show what can be called.",
    recognised:
      "No id of the list equals the wanted one, and none is near. Known variants that lists leave out (`:free`, `models/…`, Azure deployments, `ep-…`) count as present.",
    causes: [
      "The model has another name at this provider, or is not offered there.",
      "It was retired.",
      "The key's project, plan or token does not contain it.",
      "The model of another provider is left over in `config.toml`; `review_model` counts too.",
    ],
    fix: [
      LIST,
      SET,
      SET_CODEX,
      "If the id is missing for this key and shown for another one, have the model enabled for the project.",
    ],
    tellApart: [
      {
        from: "model/near-miss",
        test: "there an id of the list differs by case, prefix, date or a letter; the report names it.",
      },
      { from: "access/model", test: "there the server itself said that this key may not use it." },
      { from: "model/empty-list", test: "there the list has no entry at all." },
    ],
    sources: [
      "The provider table (`showsCallable`): Azure lists models, not deployments; Perplexity, Cloudflare, Fireworks, NVIDIA and Volcengine differ too",
      codex("review-model-only", "model-space"),
    ],
  },
  "model/near-miss": {
    means:
      "The model as written does not exist there, and one that does looks almost the same. Clients do not guess: Codex sends the id as it stands, spaces included.",
    recognised:
      "An id of the provider's list equals the wanted one but for case, a vendor's prefix, a date, separators, white space or one or two letters.",
    causes: [
      "Gateways put the vendor before the name: `openai/gpt-5.4` for `gpt-5.4`, or the reverse when you leave one.",
      "Dots and hyphens: `claude-sonnet-4.6` and `claude-sonnet-4-6` at different providers.",
      "A date or `-latest`, `-preview` too much or too little.",
      'A space inside the quotes: `" gpt-5.4 "`.',
    ],
    fix: [
      "Copy the id that the report proposes, character by character.",
      yaml("Set it in the workflow:", "with:", "  model: openai/gpt-5.4"),
      toml("Or in the Codex config:", 'model = "openai/gpt-5.4"'),
    ],
    tellApart: [
      { from: "model/not-listed", test: "there nothing in the list is near." },
      {
        from: "base-url/key-mismatch",
        test: "many wrong ids at once mean that the config is made for another provider.",
      },
    ],
    sources: [
      issue("open-webui/open-webui", 6941, "the list's id was not the id to call"),
      issue("vllm-project/vllm", 3486, "a name that differs from the served one"),
      codex("model-space"),
    ],
  },
  "model/not-found": {
    means: "The server was asked for the model and does not know it. The key is valid, or was not looked at.",
    recognised:
      "The answer names the model: `model_not_found`, `DeploymentNotFound`, `Model Not Exist`, `无可用渠道`. The status is 404 or 400, and **503** at one-api and new-api.",
    causes: [
      "The id is misspelt, or is another provider's.",
      "Azure wants the name of *your deployment*, not the model's; a new one needs about five minutes.",
      "The model was retired.",
      "A relay has no channel for it in the group of this token.",
      "Ollama and other local servers have not pulled it.",
    ],
    fix: [
      LIST,
      SET,
      SET_CODEX,
      shell("Ollama:", "ollama pull qwen3-coder"),
      "Azure: copy the name from *Deployments* in the portal.",
    ],
    tellApart: [
      {
        from: "access/model",
        test: "`does not exist or you do not have access` is one text for both: try a key of a project that has it.",
      },
      { from: "route/not-found", test: "there no model is named: the path is wrong." },
      {
        from: "service/unavailable",
        test: "a 503 that names the model is this; one without a name is that.",
      },
    ],
    sources: [
      "maruel/genai `testdata/TestClient/errors/bad_model` @ 66b63e62 (recordings of many providers)",
      "songquanpeng/one-api @ 8df4a267 (503)",
      codex("retry-403-model"),
      "ollama/ollama `server/routes.go`",
    ],
  },
  "model/empty-list": {
    means:
      "The provider answered with a proper list of models, and there is nothing in it. No request of the job can succeed with this key, whatever the model.",
    recognised: "Status 200 and a list of a known form with zero entries.",
    causes: [
      "A relay's token belongs to a group without channels, or is limited to models that are gone.",
      "A local server has no model yet: a fresh Ollama, LM Studio with nothing loaded.",
      "A new account or project in which no model is enabled. xAI teams without credit are said to see this.",
    ],
    fix: [
      shell("Ollama: fetch one in the job, before the gate:", "ollama pull qwen3-coder"),
      "Relay: look at the token's group and its list of models in the relay's console.",
      "Vendor: enable a model for the project, or add credit.",
      yaml(
        "If the list is known to be empty although models work, ask the wire route:",
        "with:",
        "  probe: route",
      ),
    ],
    tellApart: [
      { from: "route/not-openai", test: "there the JSON has no list of a known form." },
      { from: "model/not-listed", test: "there the list has entries." },
      { from: "quota/exhausted", test: "a POST to the wire route then names the credit." },
    ],
    sources: [
      "Sources on xAI disagree: 403 in one, an empty list in another",
      "The provider table and recordings of real servers",
    ],
  },
} satisfies PagesOf<"model">;
