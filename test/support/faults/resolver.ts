/**
 * Loaded into a child before the program: a resolver that knows what TEST_RESOLVER says, answer after answer, and
 * writes down in TEST_LOOKUPS what it was asked. No real resolver is asked.
 */
import dns from "node:dns";
import { appendFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { isIP } from "node:net";

type Answers = Readonly<Record<string, readonly (readonly string[])[]>>;
type Callback = (error: Error | null, addresses?: readonly { address: string; family: number }[]) => void;

const answers = JSON.parse(process.env["TEST_RESOLVER"] ?? "{}") as Answers;
const calls = new Map<string, number>();

function lookup(name: string, _: unknown, answer: Callback): void {
  appendFileSync(process.env["TEST_LOOKUPS"] ?? "/dev/null", `${name}\n`);
  const call = calls.get(name) ?? 0;
  calls.set(name, call + 1);
  const known = answers[name];
  if (known !== undefined && known.length === 0) return;
  const addresses =
    known?.[Math.min(call, known.length - 1)] ?? (name === "localhost" ? ["127.0.0.1"] : undefined);
  const code = addresses === undefined ? "ENOTFOUND" : (addresses[0] ?? "");
  if (addresses === undefined || isIP(code) === 0) {
    process.nextTick(answer, Object.assign(new Error(`getaddrinfo ${code} ${name}`), { code }));
    return;
  }
  process.nextTick(
    answer,
    null,
    addresses.map((address) => ({ address, family: isIP(address) })),
  );
}

Object.assign(dns, { lookup });
syncBuiltinESMExports();
