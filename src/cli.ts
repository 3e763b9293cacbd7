import { runCommand } from "./command.ts";
import { end } from "./end.ts";
import { failLoudly } from "./last-resort.ts";

const OWN_FAULT = 3;

process.exitCode = OWN_FAULT;
failLoudly(OWN_FAULT);
process.exitCode = await runCommand(process.argv.slice(2));
await end();
