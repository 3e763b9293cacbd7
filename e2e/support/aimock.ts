import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { startChildServer, type ChildServer } from "./child-server.ts";

const PROGRAM = join(import.meta.dirname, "../../node_modules/@copilotkit/aimock/dist/cli.js");

/** Models that the server lists and has an answer for. */
export const AIMOCK_MODELS = ["gpt-5.4", "gpt-5.4-mini", "text-embedding-3-small"];

/** Starts aimock, an OpenAI-compatible server of other makers, which takes `key` and no other. */
export async function startAimock(folder: string, port: number, key: string): Promise<ChildServer> {
  const fixtures = AIMOCK_MODELS.map((model) => ({
    match: { model, userMessage: "hello" },
    response: { content: "Hello." },
  }));
  const path = join(folder, "aimock.json");
  writeFileSync(path, JSON.stringify({ fixtures }));
  const words = [PROGRAM, "-p", String(port), "-h", "127.0.0.1", "-f", path, "--log-level", "warn"];
  return startChildServer(process.execPath, words, port, { AIMOCK_API_KEYS: key });
}
