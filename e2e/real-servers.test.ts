/**
 * The built entries against servers of other makers on loopback: nginx, aimock, openssl's certificates and bare
 * sockets. Needs `nginx` and `openssl` in PATH; run by `npm run e2e` after a build.
 */
import { after, before, describe, it } from "node:test";
import { AIMOCK_CASES } from "./cases/aimock.ts";
import { CODEX_CASES } from "./cases/codex.ts";
import { NGINX_CASES } from "./cases/nginx.ts";
import { SOCKET_CASES } from "./cases/sockets.ts";
import { TLS_CASES } from "./cases/tls.ts";
import { startLab, type Lab } from "./support/lab.ts";
import { runByAction, runByTerminal } from "./support/run-case.ts";

const GROUPS = {
  aimock: AIMOCK_CASES,
  nginx: NGINX_CASES,
  TLS: TLS_CASES,
  sockets: SOCKET_CASES,
  Codex: CODEX_CASES,
};

describe("real servers", () => {
  let lab: Lab;
  before(async () => {
    lab = await startLab();
  });
  after(() => lab.stop());
  // One after the other: what the servers log in the meantime belongs to one run.
  for (const [group, cases] of Object.entries(GROUPS))
    for (const one of cases) {
      it(`${group}: ${one.name}: the action`, () => runByAction(one, lab));
      it(`${group}: ${one.name}: the terminal`, () => runByTerminal(one, lab));
    }
});
