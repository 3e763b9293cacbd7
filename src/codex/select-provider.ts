import type { Origin, Sourced } from "../finding.ts";
import type { TargetOptions } from "../options.ts";
import { findProviderById } from "../providers/index.ts";
import { notCheckable, providerUndefined } from "../rules/config.ts";
import { nearest } from "./near.ts";
import { stops, type Problem } from "./problem.ts";
import { BUILT_IN_IDS, CLOUD_IDS } from "./provider-fields.ts";
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
  /** Undefined where Codex's default applies, which depends on the login. */
  readonly baseUrl: Sourced<string> | undefined;
}

export type Selection =
  | { readonly provider: SelectedProvider; readonly problems: readonly Problem[] }
  | { readonly provider: undefined; readonly id: Sourced<string>; readonly problems: readonly Problem[] };

const DEFAULT_ID: Sourced<string> = { value: "openai", from: { kind: "default", name: "model_provider" } };

export function selectProvider(config: Table, options: TargetOptions, variables: Variables): Selection {
  const id = stringAt(config, "model_provider") ?? DEFAULT_ID;
  const table = tableAt(config, "model_providers", id.value);
  if (table === undefined && !BUILT_IN_IDS.includes(id.value)) {
    return { provider: undefined, id, problems: [notFound(id, config)] };
  }
  const provider = describe({ value: id.value, from: id.from }, table ?? emptyTable(id.from));
  const baseUrl = options.baseUrl ?? ownBaseUrl(provider, config, variables);
  const unclear = provider.kind === "cloud" && (baseUrl === undefined || provider.id === "gcp");
  const problems = unclear
    ? [stops((show) => notCheckable({ provider: show(provider.id) }, { at: provider.from }))]
    : [];
  return { provider: { ...provider, baseUrl }, problems };
}

function describe(id: Sourced<string>, table: Table): Omit<SelectedProvider, "baseUrl"> {
  return { id: id.value, from: id.from, kind: kindOf(id.value), table };
}

function kindOf(id: string): SelectedProvider["kind"] {
  if (id === "openai") return "openai";
  if (CLOUD_IDS.includes(id)) return "cloud";
  return BUILT_IN_IDS.includes(id) ? "oss" : "custom";
}

function ownBaseUrl(
  provider: Omit<SelectedProvider, "baseUrl">,
  config: Table,
  variables: Variables,
): Sourced<string> | undefined {
  if (provider.kind === "openai") return openaiBaseUrl(config);
  if (provider.kind === "oss") return ossBaseUrl(provider.id, variables);
  const leaf = stringAt(provider.table, "base_url");
  return leaf && { value: leaf.value, from: leaf.from };
}

/** `openai_base_url` is trimmed, and the empty string counts as unset. */
function openaiBaseUrl(config: Table): Sourced<string> | undefined {
  const leaf = stringAt(config, "openai_base_url");
  const value = trimWhiteSpace(leaf?.value ?? "");
  return leaf === undefined || value === "" ? undefined : { value, from: leaf.from };
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
