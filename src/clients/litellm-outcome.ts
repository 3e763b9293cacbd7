import type { Problem } from "../codex/problem.ts";
import { stops } from "../codex/problem.ts";
import type { Environment } from "../environment.ts";
import type { Origin, Sourced } from "../finding.ts";
import type { TargetOptions } from "../options.ts";
import { notImitated, prefixMissing } from "../rules/clients.ts";
import type { FileClient } from "../target.ts";
import { routeOf, splitModel } from "./litellm-route.ts";
import { judgeRoot } from "./messages-root.ts";
import { givenKey, keyInput, secretOf, type Outcome } from "./outcome.ts";
import type { Request } from "./request.ts";
import type { Variables } from "./variables.ts";

interface Call {
  readonly client: FileClient;
  /** As LiteLLM gets it, with the provider in front. */
  readonly model: Sourced<string>;
  readonly baseUrl: Sourced<string> | undefined;
  readonly key: Sourced<string> | undefined;
  /** Where the config says that the key is. */
  readonly keyNamedAt?: Origin | undefined;
  readonly headers: Request["headers"];
  readonly variables: Variables;
}

/** What a call through LiteLLM comes to, the same in Aider and in the proxy. */
export function litellmOutcome(call: Call, options: TargetOptions, environment: Environment): Outcome {
  const { client, model, variables, headers } = call;
  const route = routeOf(model.value, call, variables);
  if (route === undefined) return { client, models: [], problems: [unrouted(client, model)], secrets: [] };
  const baseUrl = options.baseUrl ?? route.baseUrl;
  const given = givenKey(options, environment);
  const isMessages = route.wireApi === "messages";
  const key = given ?? (route.key && secretOf(route.key));
  const [usual] = route.keyNames;
  const ownPlace: Origin | undefined = usual === undefined ? undefined : { kind: "env", name: usual };
  return {
    client,
    provider: { value: route.provider, from: model.from },
    baseUrl: baseUrl && { ...baseUrl, value: isMessages ? withoutEndpoint(baseUrl.value) : baseUrl.value },
    clientAdds: isMessages ? "/v1" : undefined,
    key,
    keyExpectedAt: key?.from ?? keyInput(options) ?? call.keyNamedAt ?? ownPlace,
    models: route.model === undefined ? [] : [{ value: route.model, from: model.from }],
    request: { wireApi: route.wireApi, keyHeader: isMessages ? "x-api-key" : "Authorization", headers },
    problems: isMessages && baseUrl !== undefined ? judgeRoot(client, baseUrl, true) : [],
    secrets: route.key === undefined ? [] : [secretOf(route.key).value],
  };
}

/** For Anthropic LiteLLM takes the whole endpoint too. */
function withoutEndpoint(url: string): string {
  return url.replace(/\/v1\/messages$/, "");
}

function unrouted(client: FileClient, { value, from }: Sourced<string>): Problem {
  const [provider] = splitModel(value);
  return provider === undefined
    ? stops((show) => prefixMissing({ client, model: show(value) }, { at: from }))
    : stops((show) => notImitated({ client, name: show(provider) }, { at: from }));
}
