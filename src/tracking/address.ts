/** Where the repository and the run are, as the runner's variables say. */
export interface Address {
  readonly apiUrl: string;
  readonly owner: string;
  readonly repository: string;
  /** Address of the run's page; undefined where the variables do not form one. */
  readonly run: string | undefined;
}

type Variables = Readonly<Record<string, string | undefined>>;

const REPOSITORY = /^([A-Za-z0-9][\w-]*)\/([\w.-]+)$/;

/** Undefined where the variables name no repository. `GITHUB_API_URL` differs on GitHub Enterprise Server. */
export function addressOf(variables: Variables): Address | undefined {
  const [, owner, repository] = REPOSITORY.exec(variables["GITHUB_REPOSITORY"] ?? "") ?? [];
  if (owner === undefined || repository === undefined) return undefined;
  const apiUrl = variables["GITHUB_API_URL"] ?? "";
  return {
    apiUrl: apiUrl === "" ? "https://api.github.com" : apiUrl,
    owner,
    repository,
    run: runUrl(variables, `${owner}/${repository}`),
  };
}

function runUrl(variables: Variables, repository: string): string | undefined {
  const server = serverUrl(variables);
  const id = variables["GITHUB_RUN_ID"] ?? "";
  return server !== undefined && /^\d{1,20}$/.test(id)
    ? `${server}/${repository}/actions/runs/${id}`
    : undefined;
}

/** The page of the repository where its secrets are changed, those of an environment with its environments. */
export function secretsPage(variables: Variables, environment: string | undefined): string | undefined {
  const address = addressOf(variables);
  const server = serverUrl(variables);
  if (address === undefined || server === undefined) return undefined;
  const page = environment === undefined ? "secrets/actions" : "environments";
  return `${server}/${address.owner}/${address.repository}/settings/${page}`;
}

function serverUrl(variables: Variables): string | undefined {
  const server = variables["GITHUB_SERVER_URL"] ?? "";
  return /^https?:\/\/[\w.-]+(?::\d+)?$/.test(server) ? server : undefined;
}
