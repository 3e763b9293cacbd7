import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { proxyHostOf, proxySecrets } from "../src/network/proxy-facts.ts";

const LIST_URL = "https://llm.example.net/v1/models";

const HOSTS: readonly (readonly [Readonly<Record<string, string>>, string | undefined])[] = [
  [{}, undefined],
  [{ HTTPS_PROXY: "http://proxy.example:3128" }, "proxy.example:3128"],
  [{ HTTPS_PROXY: "http://somebody:word@proxy.example:3128" }, "proxy.example:3128"],
  [{ https_proxy: "proxy.example" }, "proxy.example:80"],
  [{ https_proxy: "https://proxy.example" }, "proxy.example:443"],
  [{ ALL_PROXY: "http://[2001:db8::1]:8080" }, "[2001:db8::1]:8080"],
  [{ HTTP_PROXY: "http://proxy.example:3128" }, undefined],
  [{ HTTPS_PROXY: "http://proxy.example:3128", NO_PROXY: ".example.net" }, undefined],
  [{ HTTPS_PROXY: "socks5://proxy.example:1080" }, undefined],
  [{ HTTPS_PROXY: "http://%" }, undefined],
];

describe("proxyHostOf", () => {
  for (const [variables, host] of HOSTS) {
    it(`${JSON.stringify(variables)}: ${host ?? "none"}`, () => {
      assert.equal(proxyHostOf(LIST_URL, variables), host);
    });
  }
});

const PASSWORDS: readonly (readonly [value: string, secrets: readonly string[]])[] = [
  ["http://proxy.example:3128", []],
  ["proxy.example", []],
  ["", []],
  ["http://somebody:word-1234@proxy.example", ["word-1234"]],
  ["somebody:word-1234@proxy.example:3128", ["word-1234"]],
  ["socks5h://somebody:word-1234@proxy.example", ["word-1234"]],
  ["HTTP://somebody:word-1234@proxy.example", ["word-1234"]],
  ["http://only-a-token@proxy.example", ["only-a-token"]],
  ["http://somebody:@proxy.example", []],
  ["http://somebody:a%40b%3Ac@proxy.example", ["a%40b%3Ac", "a@b:c"]],
  ["http://somebody:a%zz@proxy.example", ["a%zz"]],
  ["http://somebody:with:colon@proxy.example", ["with:colon"]],
  ["http://somebody:with@sign@proxy.example", ["with@sign"]],
  ["http://somebody:with/slash?and#more@proxy.example", ["with/slash?and#more"]],
];

describe("proxySecrets", () => {
  for (const [value, secrets] of PASSWORDS) {
    it(`in ${value || "nothing"}`, () => {
      const found = proxySecrets({ HTTPS_PROXY: value }).map((secret) => secret.reveal());
      assert.deepEqual(found, secrets);
    });
  }

  it("reads each variable of a proxy, in both cases", () => {
    const names = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"];
    const variables = Object.fromEntries(names.map((name) => [name, `http://u:${name}-word@proxy.example`]));
    const found = proxySecrets(variables).map((secret) => secret.reveal());
    assert.deepEqual(found.toSorted(), names.map((name) => `${name}-word`).toSorted());
  });
});
