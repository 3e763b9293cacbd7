import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { readResponse } from "../src/signs/read-response.ts";
import type { Asked } from "../src/signs/reading.ts";

interface Recording {
  readonly server: string;
  readonly case: string;
  readonly request: { readonly method: string; readonly path: string };
  readonly response: {
    /** Null where the server hung up. */
    readonly status: number | null;
    readonly headers: readonly (readonly [name: string, value: string])[];
    readonly body: string;
  };
}

const recordings = readFileSync(new URL("data/recorded-servers.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Recording);

/** What each recorded answer of a real server means: the cases that share a verdict, by server. */
const VERDICTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "aimock": {
    "ok": "good-key lowercase-bearer x-api-key-header key-trailing-space key-leading-space path-with-query",
    "auth/invalid-key": "wrong-key no-key empty-bearer no-bearer-prefix basic-scheme double-bearer key-quoted key-nbsp-utf8 key-masked-stars path-no-v1-wrong-key path-v1-doubled-wrong-key accept-html-root responses-wrong-key chat-wrong-key empty-body-wrong-key:chat empty-body-wrong-key:responses",
    "service/error": "key-trailing-LF key-trailing-CR empty-body-good-key:chat empty-body-good-key:responses",
    "route/not-found": "path-no-v1 path-trailing-slash path-nonsense path-root model-by-id-known model-by-id-unknown chat-unknown-model chat-known-model responses-get-instead-of-post post-models",
    "base-url/version-doubled": "path-v1-doubled",
    "base-url/endpoint-path": "path-under-chat-completions path-under-responses",
    "base-url/malformed": "path-double-slash",
    "wire/responses-unsupported": "responses-unknown-model responses-known-model",
  },
  "llama.cpp-server": {
    "ok": "good-key wrong-key no-key empty-bearer no-bearer-prefix basic-scheme double-bearer lowercase-bearer x-api-key-header key-trailing-space key-leading-space key-quoted key-nbsp-utf8 key-masked-stars path-no-v1 path-no-v1-wrong-key path-with-query chat-unknown-model chat-known-model",
    "service/error": "key-trailing-LF key-trailing-CR empty-body-good-key:chat",
    "base-url/version-doubled": "path-v1-doubled",
    "auth/invalid-key": "path-v1-doubled-wrong-key responses-wrong-key chat-wrong-key empty-body-wrong-key:chat empty-body-wrong-key:responses",
    "base-url/endpoint-path": "path-under-chat-completions path-under-responses",
    "base-url/malformed": "path-double-slash",
    "route/not-found": "path-trailing-slash path-nonsense model-by-id-known model-by-id-unknown responses-get-instead-of-post post-models",
    "route/not-openai": "path-root accept-html-root",
    "wire/responses-unsupported": "responses-unknown-model responses-known-model empty-body-good-key:responses",
  },
  "portkey-gateway(default install, @hono/node-server 1.19.19)+aimock-upstream": {
    "service/error": "good-key lowercase-bearer key-trailing-LF key-trailing-CR key-trailing-space key-leading-space path-with-query",
    "auth/invalid-key": "wrong-key no-key empty-bearer no-bearer-prefix basic-scheme double-bearer x-api-key-header key-quoted key-nbsp-utf8 key-masked-stars path-v1-doubled-wrong-key responses-wrong-key chat-wrong-key",
    "route/not-found": "path-no-v1 path-no-v1-wrong-key path-trailing-slash path-nonsense model-by-id-known model-by-id-unknown chat-unknown-model chat-known-model responses-get-instead-of-post post-models",
    "base-url/version-doubled": "path-v1-doubled",
    "base-url/endpoint-path": "path-under-chat-completions path-under-responses",
    "base-url/malformed": "path-double-slash",
    "route/not-openai": "path-root accept-html-root",
    "wire/responses-unsupported": "responses-unknown-model responses-known-model",
  },
  "portkey-gateway-no-provider-header": {
    "auth/not-received": "good-key wrong-key no-key empty-bearer no-bearer-prefix basic-scheme double-bearer lowercase-bearer x-api-key-header key-trailing-space key-leading-space key-quoted key-nbsp-utf8 key-masked-stars path-v1-doubled path-v1-doubled-wrong-key path-under-chat-completions path-under-responses path-double-slash path-trailing-slash path-with-query path-nonsense model-by-id-known model-by-id-unknown responses-unknown-model chat-unknown-model responses-known-model chat-known-model responses-wrong-key chat-wrong-key responses-get-instead-of-post post-models",
    "service/error": "key-trailing-LF key-trailing-CR",
    "route/not-found": "path-no-v1 path-no-v1-wrong-key",
    "route/not-openai": "path-root accept-html-root",
  },
  "portkey-gateway(mutable-fetch shim)+aimock-upstream": {
    "ok": "good-key lowercase-bearer key-trailing-space key-leading-space path-with-query",
    "auth/invalid-key": "wrong-key no-key empty-bearer no-bearer-prefix basic-scheme double-bearer x-api-key-header key-quoted key-nbsp-utf8 key-masked-stars path-v1-doubled-wrong-key responses-wrong-key chat-wrong-key",
    "service/error": "key-trailing-LF key-trailing-CR",
    "route/not-found": "path-no-v1 path-no-v1-wrong-key path-trailing-slash path-nonsense model-by-id-known model-by-id-unknown chat-unknown-model chat-known-model responses-get-instead-of-post post-models",
    "base-url/version-doubled": "path-v1-doubled",
    "base-url/endpoint-path": "path-under-chat-completions path-under-responses",
    "base-url/malformed": "path-double-slash",
    "route/not-openai": "path-root accept-html-root",
    "wire/responses-unsupported": "responses-unknown-model responses-known-model",
  },
  "prism-mock+openai-openapi-2.3.0@f85dbe2": {
    "ok": "good-key wrong-key double-bearer key-trailing-space key-leading-space key-quoted key-nbsp-utf8 key-masked-stars path-no-v1 path-no-v1-wrong-key path-with-query model-by-id-known model-by-id-unknown responses-unknown-model chat-unknown-model chat-known-model chat-wrong-key",
    "auth/scheme": "no-key empty-bearer no-bearer-prefix basic-scheme lowercase-bearer x-api-key-header",
    "service/error": "key-trailing-LF key-trailing-CR path-trailing-slash responses-known-model responses-wrong-key",
    "route/not-found": "path-v1-doubled path-v1-doubled-wrong-key path-nonsense path-root accept-html-root responses-get-instead-of-post post-models",
    "route/not-openai": "path-under-chat-completions path-under-responses",
    "base-url/malformed": "path-double-slash",
  },
  "mock-openai-api": {
    "ok": "good-key wrong-key no-key empty-bearer no-bearer-prefix basic-scheme double-bearer lowercase-bearer x-api-key-header key-trailing-space key-leading-space key-quoted key-nbsp-utf8 key-masked-stars path-no-v1 path-no-v1-wrong-key path-trailing-slash path-with-query path-root accept-html-root chat-known-model chat-wrong-key",
    "service/error": "key-trailing-LF key-trailing-CR empty-body-good-key:chat empty-body-wrong-key:chat",
    "base-url/version-doubled": "path-v1-doubled path-v1-doubled-wrong-key",
    "base-url/endpoint-path": "path-under-chat-completions path-under-responses",
    "base-url/malformed": "path-double-slash",
    "route/not-found": "path-nonsense model-by-id-known model-by-id-unknown responses-get-instead-of-post post-models",
    "wire/responses-unsupported": "responses-unknown-model responses-known-model responses-wrong-key empty-body-good-key:responses empty-body-wrong-key:responses",
    "model/not-found": "chat-unknown-model",
  },
  "mockoon-cli+openai-openapi-2.3.0": {
    "model/empty-list": "good-key wrong-key no-key empty-bearer no-bearer-prefix basic-scheme double-bearer lowercase-bearer x-api-key-header key-trailing-space key-leading-space key-quoted key-nbsp-utf8 key-masked-stars path-double-slash path-trailing-slash path-with-query",
    "service/error": "key-trailing-LF key-trailing-CR",
    "base-url/version-missing": "path-no-v1 path-no-v1-wrong-key",
    "base-url/version-doubled": "path-v1-doubled path-v1-doubled-wrong-key",
    "route/not-openai": "path-under-chat-completions path-under-responses",
    "route/html": "path-nonsense path-root accept-html-root responses-get-instead-of-post post-models",
    "ok": "model-by-id-known model-by-id-unknown responses-unknown-model chat-unknown-model responses-known-model chat-known-model responses-wrong-key chat-wrong-key",
  },
  "aimock(--chaos-ratelimit 1)": {
    "ok": "good-key",
    "rate/limited": "chat-known-model",
  },
  "aimock(--chaos-drop 1)": {
    "ok": "good-key",
    "service/error": "chat-known-model",
  },
  "aimock(--chaos-malformed 1)": {
    "ok": "good-key",
    "wire/bad-response": "chat-known-model",
  },
  "aimock(--chaos-disconnect 1)": {
    "ok": "good-key",
  },
  "aimock(--chaos-latency 5000)": {
    "ok": "good-key",
    "route/not-found": "chat-known-model",
  },
}; // prettier-ignore

function askedBy({ method, path }: Recording["request"]): Asked {
  const route = path.split("?")[0] ?? "";
  if (method === "GET") return /\/models\/?$/.test(route) ? "models" : "other";
  if (route.endsWith("/responses")) return "responses";
  return route.endsWith("/completions") ? "chat" : "other";
}

function nameOf(recording: Recording): string {
  const isEmpty = recording.case.startsWith("empty-body");
  return isEmpty ? `${recording.case}:${askedBy(recording.request)}` : recording.case;
}

function expectedOf(recording: Recording): string | undefined {
  const rows = Object.entries(VERDICTS[recording.server] ?? {});
  return rows.find(([, cases]) => cases.split(" ").includes(nameOf(recording)))?.[0];
}

describe("recorded servers", () => {
  it("are all there", () => {
    assert.equal(recordings.length, 326);
    assert.equal(recordings.filter((recording) => recording.response.status === null).length, 1);
  });

  for (const recording of recordings) {
    const { status, headers, body } = recording.response;
    if (status === null) continue;
    it(`${recording.server} ${nameOf(recording)} (${status})`, () => {
      const names = headers.map(([name, value]) => [name.toLowerCase(), value] as const);
      const reading = readResponse(
        { kind: "response", status, headers: Object.fromEntries(names), body },
        { asked: askedBy(recording.request), url: new URL(`http://127.0.0.1${recording.request.path}`) },
      );
      assert.equal(reading.id, expectedOf(recording));
    });
  }
});
