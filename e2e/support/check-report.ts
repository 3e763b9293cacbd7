import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import type { JsonReport, JsonRequest } from "../../src/reporters/json-report.ts";
import type { Case } from "./case.ts";
import type { Lab } from "./lab.ts";

/** Checks a report against the case and against what the servers saw meanwhile. */
export async function checkReport(
  report: JsonReport,
  one: Case,
  lab: Lab,
  seen: () => string[],
): Promise<void> {
  assert.deepEqual([report.status, report.verdict], [one.status, one.verdict]);
  const [target] = report.targets;
  const told = one.unheard === true ? [] : (target?.requests ?? []);
  const isRight = target?.key?.fingerprint === fingerprintOf(lab.key);
  // A server writes its log after the answer, or once it notices that the client has gone.
  const end = performance.now() + 2000;
  while (seen().length < told.length && performance.now() < end)
    await new Promise((go) => setTimeout(go, 20));
  assert.deepEqual(
    seen(),
    told.map((request) => lineOf(request, isRight)),
    "the report tells what the server saw",
  );
  const withKey = told.filter(({ authenticated }) => authenticated);
  assert.equal(withKey.length, one.authenticated, "requests with the key");
  const said = `${target?.findings[0]?.why ?? ""} ${target?.findings[0]?.fix ?? ""}`;
  for (const pattern of one.says ?? []) assert.match(said, pattern);
}

/** A request of the report in the form of the servers' logs. */
function lineOf({ method, url, authenticated, purpose }: JsonRequest, isRight: boolean): string {
  const { pathname, search } = new URL(url);
  const credential = authenticated
    ? isRight
      ? " +key"
      : " +other"
    : purpose === "wrong-key"
      ? " +other"
      : "";
  return `${method} ${pathname}${search}${credential}`;
}

function fingerprintOf(key: string): string {
  return `sha256:${createHash("sha256").update(key).digest("hex").slice(0, 12)}`;
}
