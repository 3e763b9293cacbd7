import { goesOn, type Problem } from "../codex/problem.ts";
import type { Sourced } from "../finding.ts";
import { showHost, showUrl } from "../foreign-text.ts";
import { pathFault } from "../rules/base-url-path.ts";
import { dashboardHost, endpointPath } from "../rules/base-url-words.ts";
import { rootDoubled } from "../rules/clients.ts";
import type { FileClient } from "../target.ts";

/** What is wrong with a base URL to which the client adds `/v1/messages`. */
export function judgeRoot(
  client: FileClient,
  { value, from }: Sourced<string>,
  takesEndpoint: boolean,
): Problem[] {
  if (from.kind === "default" || !URL.canParse(value)) return [];
  const url = new URL(value);
  const fault = pathFault(url);
  if (fault?.reason === "dashboard-host") {
    const { corrected } = fault;
    const right = corrected?.startsWith(ANTHROPIC) === true ? ANTHROPIC : undefined;
    return [
      goesOn((show) =>
        dashboardHost(
          { host: showHost(url.host, show), corrected: right && showUrl(right, show) },
          { at: from },
        ),
      ),
    ];
  }
  const [path, root, version, endpoint] = /^(.*?)(\/v1)?(\/messages)?\/{0,8}$/s.exec(url.pathname) ?? [];
  if (path === undefined || (version === undefined && endpoint === undefined)) return [];
  const corrected = `${url.origin}${root ?? ""}`;
  if (endpoint === undefined) {
    return [goesOn((show) => rootDoubled({ client, corrected: showUrl(corrected, show) }, { at: from }))];
  }
  return takesEndpoint && version !== undefined
    ? []
    : [goesOn((show) => endpointPath({ corrected: showUrl(corrected, show) }, { at: from }))];
}

const ANTHROPIC = "https://api.anthropic.com";
