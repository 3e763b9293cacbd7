/** Serves until it is ended, or for as long as a job may take. */
import { startActProvider } from "../support/act-provider.ts";

const LONGEST_JOB = 10 * 60_000;

const { origin, close } = await startActProvider(process.env["PROVIDER_KEY"] ?? "");
process.stdout.write(origin);
setTimeout(() => void close(), LONGEST_JOB);
