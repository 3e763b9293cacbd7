/** Loaded into a child before the program: a resolver that knows no name, so that no real one is asked. */
import dns from "node:dns";
import { syncBuiltinESMExports } from "node:module";

function lookup(name: string, _: unknown, answer: (error: Error) => void): void {
  const error = new Error(`getaddrinfo ENOTFOUND ${name}`);
  process.nextTick(answer, Object.assign(error, { code: "ENOTFOUND" }));
}

Object.assign(dns, { lookup });
syncBuiltinESMExports();
