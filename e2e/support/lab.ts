import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startAimock } from "./aimock.ts";
import { startChildServer, type ChildServer } from "./child-server.ts";
import { makeCertificates } from "./certificates.ts";
import { freePorts } from "../../test/support/free-ports.ts";
import { startListeners } from "./listeners.ts";
import { startNginx } from "./nginx.ts";
import { TLS_SITES } from "./nginx-config.ts";
import { requestsIn, startRelay } from "./relay.ts";

/** Real servers on loopback, and what they saw. */
export interface Lab {
  /** The key that the servers take. */
  readonly key: string;
  /** What `{name}` stands for in a case. */
  readonly places: Readonly<Record<string, string>>;
  /** Requests that each server saw so far, in the order in which they ended. */
  readonly logs: readonly (() => readonly string[])[];
  readonly stop: () => Promise<void>;
}

type Stop = () => Promise<void>;

export async function startLab(): Promise<Lab> {
  const folder = mkdtempSync(join(tmpdir(), "preflight-lab-"));
  const stops: Stop[] = [];
  const stop: Stop = async () => {
    await Promise.allSettled(stops.map((end) => end()));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { ...(await startServers(folder, stops)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startServers(folder: string, stops: Stop[]): Promise<Omit<Lab, "stop">> {
  const key = makeKey("right");
  makeCertificates(join(folder, "certificates"));
  const listeners = await startListeners();
  stops.push(...Object.values(listeners).map(({ close }) => close));
  const [aimockPort = 0, plain = 0, other = 0, closed = 0, demandingPort = 0, ...sites] = await freePorts(
    5 + TLS_SITES.length,
  );
  const tls = Object.fromEntries(TLS_SITES.map((site, index) => [site, sites[index] ?? 0])) as Sites;
  const ports = { plain, other, ...tls };
  const nginx = await startNginx(folder, {
    key,
    ports,
    silentPort: listeners.silent.port,
    closedPort: closed,
  });
  stops.push(nginx.stop);
  const aimock = await startAimock(folder, aimockPort, key);
  stops.push(aimock.stop);
  const demanding = await startDemandingServer(join(folder, "certificates"), demandingPort);
  stops.push(demanding.stop);
  const relay = await startRelay(aimockPort, key);
  stops.push(relay.close);
  const raw = Object.entries(listeners);
  return {
    key,
    places: {
      key,
      wrong: makeKey("wrong"),
      aimock: `http://127.0.0.1:${relay.port}`,
      nginx: `http://127.0.0.1:${plain}`,
      plain_by_tls: `https://localhost:${plain}`,
      tls_by_plain: `http://127.0.0.1:${tls.valid}`,
      client_certificate: `https://localhost:${demandingPort}`,
      refused: `http://127.0.0.1:${closed}`,
      authority: join(folder, "certificates/authority.pem"),
      ...Object.fromEntries(raw.map(([name, { port }]) => [name, `http://127.0.0.1:${port}`])),
      ...Object.fromEntries(
        TLS_SITES.map((site) => [site.replaceAll("-", "_"), `https://localhost:${tls[site]}`]),
      ),
    },
    logs: [
      nginx.seen,
      relay.seen,
      ...raw.map(
        ([, { received }]) =>
          () =>
            requestsIn(received(), key),
      ),
    ],
  };
}

/** Made here, so that none stands in a file, and the same at every run, so that runs compare. */
function makeKey(name: string): string {
  return `sk-${createHash("sha256").update(name).digest("base64url").replace(/[-_]/g, "x")}`;
}

/** openssl's own server, which wants a certificate of the client: it says so after the handshake, as TLS 1.3 has it. */
function startDemandingServer(folder: string, port: number): Promise<ChildServer> {
  const files = ["-cert", join(folder, "valid.pem"), "-key", join(folder, "valid.key")];
  const words = ["s_server", "-accept", `127.0.0.1:${port}`, ...files, "-Verify", "1", "-tls1_3", "-quiet"];
  return startChildServer("openssl", words, port);
}

type Sites = Record<(typeof TLS_SITES)[number], number>;
