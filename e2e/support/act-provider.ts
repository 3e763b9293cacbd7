import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A provider on loopback whose first path segment chooses its mood. */
export interface ActProvider {
  readonly origin: string;
  /** `GET /good/v1/models +key`, in the order of arrival; without a mark where no key or another one came. */
  readonly seen: string[];
  readonly close: () => Promise<void>;
}

const json = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
};
const LIST = { object: "list", data: [{ id: "gpt-5.4" }, { id: "gpt-5.4-mini" }] };

/** Bodies as OpenAI sends them (platform.openai.com/docs/guides/error-codes). */
const MOODS: Readonly<Record<string, (response: ServerResponse) => void>> = {
  good: (response) => {
    json(response, 200, LIST);
  },
  html: (response) => {
    response.writeHead(200, { "content-type": "text/html" });
    response.end("<!doctype html><title>Welcome</title><p>Sign in</p>");
  },
  region: (response) => {
    const message = "Country, region, or territory not supported";
    json(response, 403, { error: { message, code: "unsupported_country_region_territory" } });
  },
  quota: (response) => {
    const message = "You exceeded your current quota, please check your plan and billing details.";
    json(response, 429, { error: { message, type: "insufficient_quota", code: "insufficient_quota" } });
  },
  rate: (response) => {
    json(response, 429, {
      error: { message: "Rate limit reached for requests", code: "rate_limit_exceeded" },
    });
  },
  busy: (response) => {
    json(response, 503, { error: { message: "The engine is currently overloaded, please try again later" } });
  },
  cut: (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end('{"object":"list","data":[');
  },
};

/** They answer before they look at any key. */
const KEYLESS = ["html", "cut"];

export async function startActProvider(key: string): Promise<ActProvider> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    const isKey = request.headers.authorization === `Bearer ${key}`;
    seen.push(`${request.method ?? ""} ${request.url ?? ""}${isKey ? " +key" : ""}`);
    const name = request.url?.split("/")[1] ?? "";
    const mood = MOODS[name];
    if (mood === undefined) json(response, 404, { error: { message: "Not found" } });
    else if (isKey || KEYLESS.includes(name)) mood(response);
    else json(response, 401, { error: { message: "Incorrect API key provided", code: "invalid_api_key" } });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    seen,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
