import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { chooseProxy, proxyCredentials, type Variables } from "../src/network/proxy-choice.ts";

const API = "https://api.example.test/v1/models";
const PROXY = "http://proxy.example.test:3128";

/** `direct`, `invalid <variable>`, or `<proxy URL> <variable>`. */
function chosen(url: string, variables: Variables): string {
  const choice = chooseProxy(new URL(url), variables);
  if (choice.kind === "direct") return "direct";
  return choice.kind === "invalid" ? `invalid ${choice.source}` : `${choice.url.href} ${choice.source}`;
}

describe("which variable names the proxy", () => {
  const cases: readonly (readonly [string, string, Variables, string])[] = [
    ["nothing set", API, {}, "direct"],
    ["lower case", API, { https_proxy: PROXY }, `${PROXY}/ https_proxy`],
    ["upper case", API, { HTTPS_PROXY: PROXY }, `${PROXY}/ HTTPS_PROXY`],
    ["lower case first", API, { https_proxy: PROXY, HTTPS_PROXY: "http://other:1" }, `${PROXY}/ https_proxy`],
    ["an empty one hides the upper case", API, { https_proxy: "", HTTPS_PROXY: PROXY }, "direct"],
    ["an empty one hides the last resort", API, { https_proxy: "", all_proxy: PROXY }, "direct"],
    ["an empty upper case", API, { HTTPS_PROXY: "" }, "direct"],
    ["the other scheme's", API, { http_proxy: PROXY, HTTP_PROXY: PROXY }, "direct"],
    ["http", "http://api.example.test/", { http_proxy: PROXY }, `${PROXY}/ http_proxy`],
    ["http has no use for https_proxy", "http://api.example.test/", { https_proxy: PROXY }, "direct"],
    ["last resort", API, { ALL_PROXY: PROXY }, `${PROXY}/ ALL_PROXY`],
    [
      "last resort, lower case first",
      API,
      { all_proxy: PROXY, ALL_PROXY: "http://o:1" },
      `${PROXY}/ all_proxy`,
    ],
    ["last resort, emptied", API, { all_proxy: "", ALL_PROXY: PROXY }, "direct"],
    [
      "the scheme's own before the last resort",
      API,
      { HTTPS_PROXY: PROXY, all_proxy: "http://o:1" },
      `${PROXY}/ HTTPS_PROXY`,
    ],
    ["without a scheme", API, { https_proxy: "127.0.0.1:3128" }, "http://127.0.0.1:3128/ https_proxy"],
    ["https proxy", API, { https_proxy: "https://p.test:8443" }, "https://p.test:8443/ https_proxy"],
    ["white space", API, { https_proxy: "   " }, "invalid https_proxy"],
    ["socks", API, { ALL_PROXY: "socks5://127.0.0.1:1080" }, "invalid ALL_PROXY"],
    ["a port too high", API, { https_proxy: "http://p.test:65536" }, "invalid https_proxy"],
    ["a broken escape in the password", API, { https_proxy: "http://u:%ZZ@p.test:1" }, "invalid https_proxy"],
    ["no host", API, { HTTPS_PROXY: "http://" }, "invalid HTTPS_PROXY"],
  ];
  for (const [name, url, variables, expected] of cases) {
    it(name, () => {
      assert.equal(chosen(url, variables), expected);
    });
  }
});

describe("loopback is never proxied", () => {
  const hosts = [
    "localhost",
    "LOCALHOST.",
    "api.localhost",
    "127.0.0.1",
    "127.8.9.1",
    "[::1]",
    "2130706433",
    "[::ffff:127.0.0.1]",
  ];
  for (const host of hosts) {
    for (const scheme of ["http", "https"]) {
      it(`${scheme}://${host}`, () => {
        assert.equal(
          chosen(`${scheme}://${host}:8080/v1`, { http_proxy: PROXY, https_proxy: PROXY, all_proxy: PROXY }),
          "direct",
        );
      });
    }
  }
  it("but a name that only looks like it is", () => {
    assert.equal(chosen("https://localhost.example.test/", { https_proxy: PROXY }), `${PROXY}/ https_proxy`);
    assert.equal(chosen("https://notlocalhost/", { https_proxy: PROXY }), `${PROXY}/ https_proxy`);
  });
});

describe("NO_PROXY", () => {
  const cases: readonly (readonly [list: string, url: string, exempt: boolean])[] = [
    ["api.example.test", API, true],
    ["API.Example.TEST", API, true],
    ["api.example.test.", API, true],
    ["example.test", API, true],
    [".example.test", API, true],
    [".example.test", "https://example.test/", true],
    ["*.example.test", API, true],
    ["*", API, true],
    ["*,other.test", API, true],
    ["other.test, api.example.test", API, true],
    ["other.test\tapi.example.test", API, true],
    ["api.example.test:443", API, true],
    ["api.example.test:8443", API, false],
    ["example.test:8443", "https://api.example.test:8443/", true],
    ["pi.example.test", API, false],
    ["ample.test", API, false],
    ["api.example.test.evil.test", API, false],
    ["*example.test", API, false],
    ["", API, false],
    [",", API, false],
    [".", API, false],
    ["api.example.test/v1", API, false],
    ["10.1.2.3", "https://10.1.2.3/", true],
    ["2.3", "https://10.1.2.3/", false],
    ["10.1.2.3:443", "https://10.1.2.3/", true],
    ["10.0.0.0/8", "https://10.1.2.3/", true],
    ["11.0.0.0/8", "https://10.1.2.3/", false],
    ["10.0.0.0/33", "https://10.1.2.3/", false],
    ["10.0.0.0/x", "https://10.1.2.3/", false],
    ["10.0.0.0/", "https://10.1.2.3/", false],
    ["0.0.0.0/0", API, false],
    ["2001:db8::1", "https://[2001:db8::1]/", true],
    ["2001:DB8:0::1", "https://[2001:db8::1]/", true],
    ["[2001:db8::1]", "https://[2001:db8::1]/", true],
    ["[2001:db8::1]:443", "https://[2001:db8::1]/", true],
    ["[2001:db8::1]:444", "https://[2001:db8::1]/", false],
    ["2001:db8::/32", "https://[2001:db8::1]/", true],
    ["2001:db8::/32", "https://10.1.2.3/", false],
    ["2001:db8::/129", "https://[2001:db8::1]/", false],
    ["[2001", "https://[2001:db8::1]/", false],
  ];
  for (const [list, url, exempt] of cases) {
    it(`${JSON.stringify(list)} ${exempt ? "names" : "does not name"} ${url}`, () => {
      const expected = exempt ? "direct" : `${PROXY}/ https_proxy`;
      assert.equal(chosen(url, { https_proxy: PROXY, no_proxy: list }), expected);
    });
  }
  it("lower case first, also where it is empty", () => {
    assert.equal(chosen(API, { https_proxy: PROXY, no_proxy: "", NO_PROXY: "*" }), `${PROXY}/ https_proxy`);
    assert.equal(chosen(API, { https_proxy: PROXY, NO_PROXY: "*" }), "direct");
  });
});

describe("proxy credentials", () => {
  const basic = (pair: string): string => `Basic ${Buffer.from(pair).toString("base64")}`;
  const cases: readonly (readonly [string, string | undefined])[] = [
    ["http://p.test", undefined],
    ["http://user:word@p.test", basic("user:word")],
    ["http://user@p.test", basic("user:")],
    ["http://:word@p.test", basic(":word")],
    ["http://us%40er:w%3Ard@p.test", basic("us@er:w:rd")],
  ];
  for (const [url, expected] of cases) {
    it(url, () => {
      assert.equal(proxyCredentials(new URL(url)), expected);
    });
  }
});
