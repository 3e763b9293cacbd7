import { code } from "../../src/markup.ts";
import type { Report } from "../../src/report.ts";
import { failedTarget, sampleFinding, sampleReport, sampleRequest } from "./sample-report.ts";

/** A report with the text in every place where foreign text can stand, uncleaned. */
export function hostileReport(text: string): Report {
  const at = { kind: "file", path: text, line: 1, column: 1 } as const;
  const target = failedTarget({
    name: text,
    provider: text,
    baseUrl: { value: text, from: at },
    key: { from: { kind: "env", name: text }, length: 3, prefix: text, fingerprint: "sha256:0f3a00112233" },
    plan: { url: text, modelsUrl: text, authorization: { scheme: text, fingerprint: "x" }, headers: [text] },
    models: { count: 1, required: [{ id: text, listed: false, suggestions: [text, text] }] },
    requests: [sampleRequest({ url: text, code: text, requestId: text })],
    findings: [
      sampleFinding("auth/invalid-key", {
        at,
        why: `The server says ${code(text)}${code(text)} and ${code(text)}.`,
        fix: `Use ${code(text)} instead.`,
      }),
      sampleFinding("auth/unproven", { at: { kind: "input", name: text }, why: code(text), fix: code(text) }),
    ],
    support: text,
  });
  return sampleReport([target, { ...target, status: "skip" }]);
}
