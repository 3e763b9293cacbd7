import assert from "node:assert/strict";
import type { Evidence, ProbeRequest } from "../../src/evidence.ts";
import { createProbe, type NetworkSettings } from "../../src/probe.ts";
import { rawServer, type Behaviour, type TestServer } from "./raw-server.ts";

/** A network without proxy, certificates or a resolver of its own. */
export const PLAIN: NetworkSettings = { variables: {}, certificates: [], trust: "trusted" };

export function get(url: string, headers: Readonly<Record<string, string>> = {}): ProbeRequest {
  return { purpose: "models", method: "GET", url, headers, authenticated: true };
}

/** One probe of its own network; fails where it took longer than the deadline and half a second. */
export async function ask(
  request: ProbeRequest,
  deadlineMs = 3000,
  settings: Partial<NetworkSettings> = {},
): Promise<Evidence> {
  const network = createProbe({ ...PLAIN, ...settings });
  const started = performance.now();
  const evidence = await network.probe(request, { deadlineMs });
  const took = performance.now() - started;
  assert.ok(took < deadlineMs + 500, `took ${took} ms`);
  await network.close();
  return evidence;
}

/** Runs a test with servers that are closed after it. */
export async function using(
  starting: readonly Promise<TestServer>[],
  test: (...servers: TestServer[]) => Promise<void>,
): Promise<void> {
  const servers = await Promise.all(starting);
  try {
    await test(...servers);
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
}

/** The same with one plain server; `url` leads to it. */
export function against(
  behaviour: Behaviour,
  test: (url: string, server: TestServer) => Promise<void>,
): Promise<void> {
  return using([rawServer(behaviour)], (server) => test(`http://127.0.0.1:${server.port}/v1/models`, server));
}
