import type { Origin, Sourced } from "../finding.ts";
import type { TargetOptions } from "../options.ts";
import { findProviderById } from "../providers/index.ts";
import { notCheckable, providerUndefined } from "../rules/config.ts";
import type { WireApi } from "../target.ts";
import { behaves } from "./behaviours.ts";
import { nearest } from "./near.ts";
import { stops, type Problem } from "./problem.ts";
import { BUILT_IN_IDS, CLOUD_IDS, RESERVED_IDS } from "./provider-fields.ts";
import { emptyTable, stringAt, tableAt, type Table } from "./settings.ts";
import { trimWhiteSpace } from "./text.ts";
import type { Variables } from "./variables.ts";

/** The provider that Codex will use, with the base URL it will use. */
export interface SelectedProvider {
  readonly id: string;
  readonly from: Origin;
  /** `oss`: ollama and lmstudio, which never get a key. `cloud`: Bedrock and Google Cloud. */
  readonly kind: "openai" | "oss" | "cloud" | "custom";
  readonly table: Table;
  readonly wireApi: WireApi;
  /** Undefined where Codex's default applies, which depends on the login. */
  readonly baseUrl: Sourced<string> | undefined;
}

export type Selection =
  | { readonly provider: SelectedProvider; readonly problems: readonly Problem[] }
  | { readonly provider: undefined; readonly id: Sourced<string>; readonly problems: readonly Problem[] };

const DEFAULT_ID: Sourced<string> = { value: "openai", from: { kind: "default", name: "model_provider" } };

export function selectProvider(config: Table, options: TargetOptions, variables: Variables): Selection {
  const version = options.clientVersion;
  const id = stringAt(config, "model_provider") ?? DEFAULT_ID;
  const table = tableAt(config, "model_providers", id.value);
  if (table === undefined && !BUILT_IN_IDS.includes(id.value)) {
    return { provider: undefined, id, problems: [notFound(id, config)] };
  }
  // What stands in the table of a reserved id has no effect: it is refused, or in old versions ignored.
  const own = RESERVED_IDS.includes(id.value) ? undefined : table;
  const provider = describe({ value: id.value, from: id.from }, own ?? emptyTable(id.from), version);
  const baseUrl = options.baseUrl ?? ownBaseUrl(provider, { config, variables, version });
  const unclear = provider.kind === "cloud" && (baseUrl === undefined || provider.id === "gcp");
  const problems = unclear
    ? [stops((show) => notCheckable({ provider: show(provider.id) }, { at: provider.from }))]
    : [];
  return { provider: { ...provider, baseUrl }, problems };
}

function describe(
  id: Sourced<string>,
  table: Table,
  version: string | undefined,
): Omit<SelectedProvider, "baseUrl"> {
  const kind = kindOf(id.value);
  const wireApi = behaves(version, "chat-wire-api") ? formerWireApi(id.value, kind, table) : "responses";
  return { id: id.value, from: id.from, kind, table, wireApi };
}

/** While Codex spoke both, Chat Completions was the default, also of the built-in ollama (observed: 0.80.0). */
function formerWireApi(id: string, kind: SelectedProvider["kind"], table: Table): WireApi {
  if (kind === "custom") return stringAt(table, "wire_api")?.value === "responses" ? "responses" : "chat";
  return id === "ollama" ? "chat" : "responses";
}

function kindOf(id: string): SelectedProvider["kind"] {
  if (id === "openai") return "openai";
  if (CLOUD_IDS.includes(id)) return "cloud";
  return BUILT_IN_IDS.includes(id) ? "oss" : "custom";
}

function ownBaseUrl(
  provider: Omit<SelectedProvider, "baseUrl">,
  sources: Sources,
): Sourced<string> | undefined {
  if (provider.kind === "openai") return openaiBaseUrl(sources);
  if (provider.kind === "oss") return ossBaseUrl(provider.id, sources.variables);
  const leaf = stringAt(provider.table, "base_url");
  return leaf && { value: leaf.value, from: leaf.from };
}

interface Sources {
  readonly config: Table;
  readonly variables: Variables;
  readonly version: string | undefined;
}

/** `openai_base_url` is trimmed, and the empty string counts as unset. It wins over the former variable. */
function openaiBaseUrl({ config, variables, version }: Sources): Sourced<string> | undefined {
  const leaf = behaves(version, "openai-base-url-key") ? stringAt(config, "openai_base_url") : undefined;
  const value = trimWhiteSpace(leaf?.value ?? "");
  if (leaf !== undefined && value !== "") return { value, from: leaf.from };
  const variable = variables.find("OPENAI_BASE_URL");
  if (variable === undefined || !behaves(version, "openai-base-url-variable")) return undefined;
  return trimWhiteSpace(variable.value) === "" ? undefined : { value: variable.value, from: variable.from };
}

function ossBaseUrl(id: string, variables: Variables): Sourced<string> {
  const url = variables.find("CODEX_OSS_BASE_URL");
  if (url !== undefined && trimWhiteSpace(url.value) !== "") return { value: url.value, from: url.from };
  const port = variables.find("CODEX_OSS_PORT");
  if (port !== undefined && /^\d{1,5}$/.test(port.value)) {
    return { value: `http://localhost:${port.value}/v1`, from: port.from };
  }
  const value = `http://localhost:${id === "ollama" ? "11434" : "1234"}/v1`;
  return { value, from: { kind: "default", name: id } };
}

function notFound(id: Sourced<string>, config: Table): Problem {
  const defined = [...(tableAt(config, "model_providers")?.entries.keys() ?? [])];
  const near = nearest(id.value, [...defined, ...BUILT_IN_IDS]);
  const baseUrl = findProviderById(id.value)?.baseUrls[0];
  return stops((show) =>
    providerUndefined(
      {
        provider: show(id.value),
        near: near === undefined ? undefined : show(near),
        defined: defined.slice(0, 8).map((name) => show(name, 80)),
        baseUrl: baseUrl === undefined ? undefined : show(baseUrl),
      },
      { at: id.from },
    ),
  );
}
