import { runAction } from "./action.ts";
import { end } from "./end.ts";
import { failLoudly } from "./last-resort.ts";

// A promise that never settles would end the process with 0: nothing but a verdict may do that.
process.exitCode = 1;
failLoudly();
await runAction();
await end();
