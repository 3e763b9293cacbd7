import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fill, fillText, valuesOf, type NamedScenario, type Scenario } from "./scenario.ts";
import { startScenarioServer, type ScenarioServer } from "./scenario-server.ts";

/** A scenario that is set up: its server runs and its files lie in a directory of their own. */
export interface Stage {
  readonly workspace: string;
  readonly server: ScenarioServer;
  readonly scenario: Scenario;
}

export async function setUp(named: NamedScenario): Promise<Stage> {
  const { folder, scenario, key } = named;
  const server = await startScenarioServer(scenario.server ?? {}, key);
  const known = valuesOf(named, server);
  const secret = fillText(scenario.secret ?? "{key}", known);
  const values = { ...known, secret };
  const workspace = mkdtempSync(join(tmpdir(), "preflight-"));
  for (const file of filesIn(join(folder, "workspace"))) {
    const target = join(workspace, file);
    mkdirSync(dirname(target), { recursive: true });
    const text = readFileSync(join(folder, "workspace", file), "latin1");
    writeFileSync(target, fillText(text, values), "latin1");
  }
  return { workspace, server, scenario: fill(scenario, values) };
}

/** Paths of all files in a folder and below, relative to it; none where there is no folder. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  // A link may lead nowhere.
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => existsSync(join(folder, name)) && statSync(join(folder, name)).isFile(),
  );
}

export async function tearDown({ workspace, server }: Stage): Promise<void> {
  await server.close();
  rmSync(workspace, { recursive: true, force: true });
}

/** Hides what differs from run to run. */
export function steady(text: string, stage: Stage): string {
  return text
    .replaceAll(stage.workspace, "WORKSPACE")
    .replace(/::add-mask::.*\n/g, "::add-mask::…\n")
    .replace(new RegExp(`:${stage.server.port}(?![0-9a-f])`, "g"), ":PORT")
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, "TIME")
    .replace(/("durationMs": )\d+/g, "$10")
    .replace(/("name": "provider-preflight",\s+"version": )"[^"]+"/, '$1"VERSION"')
    .replace(/\b\d+ ms\b/g, "N ms");
}
