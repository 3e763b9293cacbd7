import { randomBytes } from "node:crypto";
import type { ExitCode } from "../command.ts";
import { startDemoProvider } from "../demo/provider.ts";
import { SCENARIOS, type Scenario } from "../demo/scenarios.ts";
import type { Environment } from "../environment.ts";
import { wholeSecretGuard } from "../foreign-text.ts";
import { SYSTEM_CLOCK } from "../host.ts";
import { isWrong, readInputs } from "../inputs.ts";
import { networkOpener } from "../network-services.ts";
import { preflight } from "../preflight.ts";
import type { Report } from "../report.ts";
import { toText } from "../reporters/text.ts";
import { Secret } from "../secret.ts";
import { exitCodeOf } from "./exit-code.ts";
import { readFlags } from "./read-flags.ts";
import { terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** The gate against an embedded provider: exits as the gate would. */
export async function demo(words: readonly string[]): Promise<ExitCode> {
  const { positionals } = readFlags(words, {});
  const [name = "good", ...others] = positionals;
  if (others.length > 0) throw new UsageError("demo takes one scenario.");
  if (name === "list") {
    process.stdout.write(listScenarios());
    return 0;
  }
  const scenario = Object.hasOwn(SCENARIOS, name) ? SCENARIOS[name] : undefined;
  if (scenario === undefined)
    throw new UsageError("there is no such scenario; `provider-preflight demo list` names all.");
  const key = makeKey();
  const report = await play(scenario, key);
  process.stdout.write(`Demo: ${scenario.shows}. Everything below happened on this machine.\n\n`);
  process.stdout.write(wholeSecretGuard([new Secret(key)])(toText(report, terminal())));
  if (positionals.length === 0) process.stdout.write(`\nMore: ${Object.keys(SCENARIOS).join(", ")}.\n`);
  return exitCodeOf(report);
}

/** Made anew at every run, so that no key stands in the code. */
function makeKey(): string {
  return `sk-demo-${randomBytes(16).toString("hex")}`;
}

async function play(scenario: Scenario, key: string): Promise<Report> {
  const provider = await startDemoProvider(scenario.behaviour, key);
  try {
    const inputs = readInputs(scenario.inputs(provider.origin));
    if (isWrong(inputs)) throw new TypeError("a scenario has wrong inputs");
    const environment = environmentOf(scenario, provider.origin, scenario.secret(key));
    return await preflight(inputs, environment, {
      mask: () => undefined,
      openNetwork: networkOpener(environment),
      clock: SYSTEM_CLOCK,
    });
  } finally {
    await provider.close();
  }
}

/** A world of its own: nothing of the user's variables or files takes part. */
function environmentOf(scenario: Scenario, origin: string, secret: string): Environment {
  const config = scenario.config?.(origin);
  return {
    variables: {
      HOME: "/demo",
      ...(secret === "" ? {} : { OPENAI_API_KEY: secret, DEMO_API_KEY: secret }),
      ...(config === undefined ? { OPENAI_BASE_URL: `${origin}/v1` } : {}),
    },
    workingDirectory: "/demo",
    readFile: (path) =>
      config !== undefined && path === "config.toml"
        ? { kind: "text", path, text: config }
        : { kind: "absent", path },
    trust: "trusted",
    secretsWithheld: undefined,
  };
}

function listScenarios(): string {
  const width = Math.max(...Object.keys(SCENARIOS).map((name) => name.length));
  return Object.entries(SCENARIOS)
    .map(([name, { shows }]) => `  ${name.padEnd(width)}  ${shows}\n`)
    .join("");
}
