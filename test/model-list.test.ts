import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isPartialList, readModelList } from "../src/model-list.ts";

function idsOf(body: string): readonly string[] | undefined {
  const list = readModelList(body);
  return list.kind === "list" ? list.ids : undefined;
}

const LISTS: readonly (readonly [name: string, body: unknown, ids: readonly string[] | undefined])[] = [
  ["OpenAI's list", { object: "list", data: [{ id: "gpt-5.4" }, { id: "o3" }] }, ["gpt-5.4", "o3"]],
  ["a list without `object`", { data: [{ id: "a/b" }] }, ["a/b"]],
  ["a bare array", [{ id: "one" }, { id: "two" }], ["one", "two"]],
  ["Gemini's native list, prefix kept", { models: [{ name: "models/gemini-x" }] }, ["models/gemini-x"]],
  ["`models` and `data` both", { models: [{ name: "file.gguf" }], data: [{ id: "alias" }] }, ["alias"]],
  ["Cloudflare's result, by name", { success: true, result: [{ id: "uuid", name: "@cf/x" }] }, ["@cf/x"]],
  ["an empty list", { object: "list", data: [] }, []],
  ["an empty list as Go writes it", { object: "list", data: null }, []],
  ["an array of errors", [{ error: { code: 400 } }], undefined],
  ["an error", { error: { message: "no" } }, undefined],
  ["an empty object", {}, undefined],
  ["a chat completion", { object: "chat.completion", choices: [] }, undefined],
];

describe("readModelList", () => {
  for (const [name, body, ids] of LISTS) {
    it(`reads ${name}`, () => {
      assert.deepEqual(idsOf(JSON.stringify(body)), ids);
    });
  }

  it("takes a byte order mark", () => {
    assert.deepEqual(idsOf(`\uFEFF${" ".repeat(100)}{"data":[{"id":"a"}]}`), ["a"]);
  });

  for (const body of ["", "{", "null", "[".repeat(1_000_000), '{"data":[{"id":1}]}', "<html></html>"]) {
    it(`finds no list in ${JSON.stringify(body.slice(0, 20))}`, () => {
      assert.equal(idsOf(body), undefined);
    });
  }

  it("keeps every id of a long list", () => {
    const data = Array.from({ length: 100_000 }, (_, index) => ({ id: `m${index}` }));
    assert.equal(idsOf(JSON.stringify({ data }))?.length, 100_000);
  });
});

describe("readModelList, of a list that was cut", () => {
  const ROWS: readonly (readonly [body: string, ids: readonly string[] | undefined])[] = [
    ['{"object":"list","data":[{"id":"a"},{"id":"b"},{"i', ["a", "b"]],
    ['[{"id":"a","pricing":{"prompt":"0"},"top":{"x":1}},{"id":"b","pricing":{"prom', ["a"]],
    ['{"data":[\n  {"id":"a"},\n  {"id":"b', ["a"]],
    ['{"data":[{"id":"a"', undefined],
    ['{"error":{"message":"x"},"y', undefined],
    ["\0".repeat(4096), undefined],
    ["", undefined],
  ];
  for (const [body, ids] of ROWS) {
    it(`reads ${JSON.stringify(body.slice(0, 40))}`, () => {
      assert.deepEqual(readModelList(body), { kind: "broken", ids });
    });
  }
});

describe("isPartialList", () => {
  const whole = { kind: "response", status: 200, headers: {} } as const;
  it("is told by our limit and by the server's pages", () => {
    assert.equal(isPartialList({ ...whole, body: "[]", bodyFault: "too-large" }), true);
    assert.equal(isPartialList({ ...whole, body: '{"data":[],"has_more":true}' }), true);
    assert.equal(isPartialList({ ...whole, body: '{"models":[],"next_page_token":"x"}' }), true);
    assert.equal(
      isPartialList({ ...whole, body: '{"data":[],"has_more":false,"next_page_token":""}' }),
      false,
    );
  });
});
