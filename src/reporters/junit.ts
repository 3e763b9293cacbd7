import type { Layer } from "../finding.ts";
import type { Report, TargetReport } from "../report.ts";
import { layerStates, type LayerResult } from "./layer-states.ts";
import { plainLine } from "./single-line.ts";
import { escapeXml } from "./xml.ts";

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join("");
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

function failures(target: TargetReport, layer: Layer): string[] {
  return target.findings
    .filter((finding) => finding.layer === layer && finding.level === "error")
    .map((finding) => {
      const head = attributes({ type: finding.id, message: finding.title });
      const body = escapeXml(`${plainLine(finding.why)} Fix: ${plainLine(finding.fix)}`);
      return `      <failure${head}>${body}</failure>`;
    });
}

function warnings(target: TargetReport, layer: Layer): string[] {
  return target.findings
    .filter((finding) => finding.layer === layer && finding.level !== "error")
    .map((finding) => {
      const text = `${finding.level} ${finding.id}: ${plainLine(finding.why)} Fix: ${plainLine(finding.fix)}`;
      return `      <system-out>${escapeXml(text)}</system-out>`;
    });
}

function testCase(target: TargetReport, { layer, state }: LayerResult): string {
  const skipped = state === "not reached" ? [`      <skipped message="not reached"/>`] : [];
  const content = [...failures(target, layer), ...skipped, ...warnings(target, layer)];
  const head = `    <testcase${attributes({ classname: target.name, name: layer })}`;
  return content.length === 0 ? `${head}/>` : [`${head}>`, ...content, "    </testcase>"].join("\n");
}

/** The layers as test cases; our own fault is one more where it happened. */
function casesOf(target: TargetReport): readonly LayerResult[] {
  const own = target.findings.some((finding) => finding.layer === "internal" && finding.level === "error");
  return own ? [...layerStates(target), { layer: "internal", state: "failed" }] : layerStates(target);
}

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly skipped: number;
}

function countsOf(cases: readonly LayerResult[]): Counts {
  const count = (state: string): number => cases.filter((one) => one.state === state).length;
  return { tests: cases.length, failures: count("failed"), skipped: count("not reached") };
}

function suite(target: TargetReport): string {
  const cases = casesOf(target);
  const time = seconds(target.requests.reduce((sum, request) => sum + request.durationMs, 0));
  return [
    `  <testsuite${attributes({ name: target.name, ...countsOf(cases), errors: 0, time })}>`,
    ...cases.map((one) => testCase(target, one)),
    "  </testsuite>",
  ].join("\n");
}

/** JUnit XML: a suite for each target, a test case for each layer; layers not reached are skipped. */
export function toJunit(report: Report): string {
  const counts = countsOf(report.targets.flatMap(casesOf));
  const time = seconds(report.durationMs);
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<testsuites${attributes({ name: "Provider Preflight", ...counts, errors: 0, time })}>`,
    ...report.targets.map(suite),
    "</testsuites>",
    "",
  ].join("\n");
}
