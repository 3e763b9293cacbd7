/**
 * Loaded into a child before the program: breaks one thing of Node's, so that it fails with an error that holds
 * TEST_CANARY in its message, its stack, its cause and its fields. The product has no switch for it.
 */
import crypto from "node:crypto";
import dns from "node:dns";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import tls from "node:tls";

const canary = process.env["TEST_CANARY"] ?? "";

/** An error as a careless library makes it. */
function leaky(): Error {
  const error = new TypeError(`Invalid header value "Bearer ${canary}"`, { cause: new Error(canary) });
  return Object.assign(error, {
    code: canary,
    input: canary,
    options: { headers: { authorization: canary } },
  });
}

function fail(): never {
  throw leaky();
}

type Call = (this: unknown, ...given: unknown[]) => unknown;

/** Breaks a function where the built program calls it; Node itself, which has to load the program, may use it. */
function strike(owner: object, name: string, caller = "/dist/"): void {
  const real = Reflect.get(owner, name) as Call;
  const broken: Call = function (...given) {
    const isOurs = new Error().stack?.includes(caller) === true;
    const isOutput = this === process.stdout || this === process.stderr;
    return isOurs && !isOutput ? fail() : Reflect.apply(real, this, given);
  };
  Object.assign(owner, { [name]: broken });
}

/** After the program has started. */
function later(breakIt: () => void): void {
  setImmediate(breakIt);
}

const BREAKS: Readonly<Record<string, () => void>> = {
  "dns.lookup": () => {
    strike(dns, "lookup");
  },
  "dns.lookup, later": () =>
    Object.assign(dns, {
      lookup: (_name: string, _options: unknown, answer: (error: Error) => void) =>
        setTimeout(() => {
          answer(leaky());
        }, 1),
    }),
  "net.connect": () => {
    strike(net, "connect");
  },
  "net.Socket.write": () => {
    strike(net.Socket.prototype, "write");
  },
  "tls.connect": () => {
    strike(tls, "connect");
  },
  "tls.createSecureContext": () => {
    strike(tls, "createSecureContext");
  },
  "fs.lstatSync": () => {
    strike(fs, "lstatSync");
  },
  "fs.openSync": () => {
    strike(fs, "openSync");
  },
  "crypto.createHash": () => {
    strike(crypto, "createHash");
  },
  "Date.toISOString": () => {
    strike(Date.prototype, "toISOString");
  },
  "performance.now": () => {
    strike(performance, "now");
  },
  "JSON.stringify": () => {
    strike(JSON, "stringify", "writeReports");
  },
  "TextEncoder.encode": () => {
    strike(TextEncoder.prototype, "encode");
  },
  "TextDecoder.decode": () => {
    strike(TextDecoder.prototype, "decode");
  },
  "process.env": () => {
    process.env = new Proxy(process.env, {
      ownKeys: fail,
    });
  },
  "a rejection nobody handles": () => {
    later(() => void Promise.reject(leaky()));
  },
  "a rejection with a string": () => {
    later(() => {
      // A careless library does just that.
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      void Promise.reject(canary);
    });
  },
  "an exception nobody catches": () => {
    later(fail);
  },
  "an exception that is a string": () => {
    later(() => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error
      throw canary;
    });
  },
  "an exception whose class is named like the key": () => {
    later(() => {
      const Named = { [canary]: class extends Error {} }[canary] ?? Error;
      throw new Named(canary);
    });
  },
  "timers that keep nothing alive": () => {
    const real = globalThis.setTimeout;
    const unreferenced = (...given: Parameters<typeof setTimeout>): NodeJS.Timeout => real(...given).unref();
    Object.assign(globalThis, { setTimeout: unreferenced });
  },
  "a clock that jumps back": () => {
    jump(-1);
  },
  "a clock that jumps ahead": () => {
    jump(1);
  },
};

/** Every look at the wall clock is a day from the last one. */
function jump(direction: number): void {
  let days = 0;
  const RealDate = Date;
  const now = (): number => RealDate.UTC(2026, 0, 1) + (days += direction) * 86_400_000;
  class JumpingDate extends RealDate {
    constructor(given?: string | number) {
      super(given ?? now());
    }
    static override now = now;
  }
  Object.assign(globalThis, { Date: JumpingDate });
}

BREAKS[process.env["TEST_BROKEN"] ?? ""]?.();
syncBuiltinESMExports();
