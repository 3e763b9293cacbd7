import { code, type Shown } from "../markup.ts";
import { rule } from "./rule.ts";

type NoFacts = Readonly<Record<string, never>>;

export const noTarget = rule<NoFacts>("config/no-target", {
  why: () => "No key, base URL, provider or config was given, and neither is set in the environment.",
  fix: () => `Give ${code("config")}, or ${code("provider")} and its key, or set ${code("OPENAI_API_KEY")}.`,
});

export const providerUnknown = rule<NoFacts>("config/provider-undefined", {
  why: () =>
    `The ${code("provider")} that was given is not in the built-in table, and no ${code("base-url")} says where it is.`,
  fix: () =>
    `Give ${code("base-url")} and ${code("env-key")} too, or the id of a known provider such as ${code("openai")}.`,
});

export const inputInvalid = rule<{ readonly expected: Shown; readonly name: Shown }>("config/invalid-type", {
  why: ({ name, expected }) => `The input ${name} takes ${expected}, and what was given is something else.`,
  fix: ({ name }) => `Correct ${name} in the step's ${code("with:")} block, or leave it out for its default.`,
});

export const tokenMissing = rule<NoFacts>("config/invalid-type", {
  why: () => `${code("issue")} and ${code("comment")} need a token, and ${code("github-token")} has none.`,
  fix: () =>
    `Add ${code("github-token: ${{ github.token }}")} to the step's ${code("with:")} block, and to the job's permissions ${code("issues: write")} for issues or ${code("pull-requests: write")} for comments.`,
});

export const inputUnknown = rule<{ readonly given: Shown; readonly meant: Shown }>("config/unknown-field", {
  why: ({ given }) => `The step gives an input ${given}, which this action does not have and so ignores.`,
  fix: ({ meant }) => `Write ${meant} in the step's ${code("with:")} block, if that is meant.`,
});

export const keyNotSent = rule<NoFacts>("auth/not-received", {
  why: () => "A key is set, and this client would send it in no header, so the server would receive none.",
  fix: () =>
    `Let the provider name the key's variable with ${code("env_key")}, or save the key without control characters.`,
});
