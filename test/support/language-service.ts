import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { join } from "node:path";

/** A fault as GitHub's editor shows it; lines count from 1. */
export interface WorkflowFault {
  readonly line: number;
  readonly message: string;
}

interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
}

interface TextDocument {
  readonly uri: string;
}

// The package imports JSON without saying so, which Node refuses.
registerHooks({
  resolve: (specifier, context, next) => {
    const found = next(specifier, context);
    return found.url.endsWith(".json") ? { ...found, importAttributes: { type: "json" } } : found;
  },
});

const { validate } = (await import("@actions/languageservice")) as unknown as {
  validate: (document: TextDocument, config: object) => Promise<Diagnostic[]>;
};
const { TextDocument: documents } = (await import("vscode-languageserver-textdocument")) as unknown as {
  TextDocument: { create: (uri: string, language: string, version: number, text: string) => TextDocument };
};

export interface ActionInputs {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly required?: boolean }>>;
}

let count = 0;

/**
 * What GitHub's own language service says of a workflow or of an action.yml (`kind`). `own` is the metadata of this
 * action, against which every `uses:` of it is checked; those of others are not known here. A parse is kept by its URI, so that each gets a new one.
 */
export async function faultsIn(
  text: string,
  kind: "workflow" | "action",
  own: ActionInputs,
): Promise<WorkflowFault[]> {
  count += 1;
  const folder = kind === "workflow" ? `.github/workflows/${count}.yml` : `${count}/action.yml`;
  const document = documents.create(`file:///repository/${folder}`, "yaml", 0, text);
  const found = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: ({ owner }: { readonly owner: string }) =>
        Promise.resolve(owner === "provider-preflight" ? own : undefined),
    },
    fileProvider: {
      getFileContent: ({ path }: { readonly path: string }) =>
        Promise.resolve({ name: path, content: textOf(path) }),
    },
  });
  return found
    .filter(({ message }) => !message.startsWith("Unable to resolve action"))
    .map(({ message, range }) => ({ line: range.start.line + 1, message }));
}

/** A file of the repository. */
export function textOf(path: string): string {
  return readFileSync(join(import.meta.dirname, "../..", path), "utf8");
}
