import { LAYERS, layerOf } from "./finding.ts";
import type { Report, Status, TargetReport } from "./report.ts";

const WORST: readonly Status[] = ["fail", "warn", "skip", "pass"];

/** The worst target decides the job; among equals the one whose verdict is of the first layer. */
export function overall(
  targets: readonly TargetReport[],
): Pick<Report, "status" | "verdict" | "retryable" | "targets"> {
  const status = WORST.find((candidate) => targets.some((target) => target.status === candidate)) ?? "pass";
  const decisive = targets.filter((target) => target.status === status).toSorted(byLayer);
  return {
    status,
    verdict: decisive[0]?.verdict ?? "ok",
    retryable: status === "fail" && decisive.every(isRetryable),
    targets,
  };
}

function byLayer(a: TargetReport, b: TargetReport): number {
  return rankOf(a) - rankOf(b);
}

function rankOf({ verdict }: TargetReport): number {
  return verdict === "ok" ? LAYERS.length : LAYERS.indexOf(layerOf(verdict));
}

/** Whether the finding that decided may heal. */
function isRetryable({ findings }: TargetReport): boolean {
  return findings.find(({ level }) => level === "error")?.retryable ?? false;
}

/** Names tell targets apart wherever they are listed: the second of a name is called `name (2)`. */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((given) => {
    let name = given;
    for (let number = 2; taken.has(name); number += 1) name = `${given} (${number})`;
    taken.add(name);
    return name;
  });
}
