import type { Environment } from "../environment.ts";
import type { Inputs } from "../inputs.ts";
import { stops } from "../codex/problem.ts";
import { targetsTooMany } from "../rules/targets.ts";
import { MOST_TARGETS, type Job } from "./job.ts";
import { judgeStrayInputs } from "./stray-inputs.ts";

/** The targets of a run: one, or those of the targets file, or every provider of a config. At least one. */
export async function jobsOf(inputs: Inputs, environment: Environment): Promise<readonly Job[]> {
  const jobs = inputs.targets === undefined ? [single(inputs)] : await readFile(inputs, environment);
  const expanded = await Promise.all(jobs.map((job) => expand(job, environment)));
  const stray = judgeStrayInputs(environment);
  return bounded(expanded.flat()).map((job, index) => (index === 0 ? withStray(job, stray) : job));
}

/** `provider = "*"` may stand for any number of targets. */
function bounded(jobs: readonly Job[]): readonly Job[] {
  const [first] = jobs;
  const count = jobs.length;
  if (first === undefined || count <= MOST_TARGETS) return jobs;
  const at = first.inputs.target.config?.from;
  const tooMany = stops(() => targetsTooMany({ count, maximum: MOST_TARGETS }, { at }));
  const target = { ...first.inputs.target, name: undefined };
  return [
    {
      inputs: { ...first.inputs, target },
      problems: [tooMany],
      secrets: jobs.flatMap(({ secrets }) => secrets),
    },
  ];
}

function withStray(job: Job, { problems, secrets }: ReturnType<typeof judgeStrayInputs>): Job {
  return { ...job, problems: [...problems, ...job.problems], secrets: [...secrets, ...job.secrets] };
}

function single({ target, policy, secret }: Inputs): Job {
  return { inputs: { target, policy, secret }, problems: [], secrets: [] };
}

/** TOML is read only where there is some. */
async function readFile(inputs: Inputs, environment: Environment): Promise<readonly Job[]> {
  const { readTargets } = await import("./read-targets.ts");
  return readTargets(inputs, environment);
}

async function expand(job: Job, environment: Environment): Promise<readonly Job[]> {
  if (job.inputs.target.provider?.value !== "*") return [job];
  const { expandProviders } = await import("./expand-providers.ts");
  return expandProviders(job, environment);
}
