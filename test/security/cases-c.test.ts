/** C: where the key may go, and who may say so. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hostKind } from "../../src/address.ts";
import { createShow } from "../../src/foreign-text.ts";
import { judgeBaseUrl } from "../../src/rules/base-url.ts";
import { assertFails, assertSilent, attack, CANARY, type Aftermath, type Attack } from "../support/attack.ts";
import { closedPort } from "../support/free-ports.ts";
import { using } from "../support/probe-with-server.ts";
import { rawServer, reply } from "../support/raw-server.ts";
import type { JobEvent } from "../support/run-action.ts";
import { targetOf } from "../support/target.ts";

const EVIL = "https://evil.test/v1";
const LIST = reply(
  200,
  { "content-type": "application/json" },
  '{"object":"list","data":[{"id":"m","object":"model"}]}',
);

/** A pull request from a fork, for events that run with the secrets of the repository all the same. */
const FORK = {
  pull_request: { head: { repo: { full_name: "somebody/app" } }, base: { repo: { full_name: "octo/app" } } },
};
const TARGET: JobEvent = { name: "pull_request_target", payload: FORK };

/** A job whose config, which the pull request may have changed, names this base URL. */
function configured(baseUrl: string, event: JobEvent, more: Attack = {}): Promise<Aftermath> {
  const config = `model_provider = "p"\n[model_providers.p]\nname = "p"\nbase_url = ${JSON.stringify(baseUrl)}\nenv_key = "P_KEY"\n`;
  return attack({
    key: null,
    event,
    files: { "codex/config.toml": config },
    ...more,
    env: { P_KEY: CANARY, ...more.env },
    inputs: { config: "codex", ...more.inputs },
  });
}

/** The workflow itself names the base URL. */
function given(baseUrl: string, more: Attack = {}): Promise<Aftermath> {
  return attack({ ...more, inputs: { "base-url": baseUrl, retries: "0", ...more.inputs } });
}

async function refusesAll(
  verdicts: readonly string[],
  urls: readonly string[],
  more: Attack = {},
): Promise<void> {
  for (const url of urls) {
    const after = await given(url, more);
    assertFails(after, ...verdicts);
    assertSilent(after);
  }
}

/** What the rules alone say of a base URL: for lists too long to start a process for each. */
function verdictOn(url: string): string | undefined {
  const environment = {
    variables: {},
    workingDirectory: "/",
    readFile: (path: string) => ({ kind: "absent", path }) as const,
    trust: "trusted",
    secretsWithheld: undefined,
  } as const;
  return judgeBaseUrl(targetOf({ baseUrl: url }), { allowedHosts: [] }, environment, createShow([]))[0]?.id;
}

describe("C: hosts, URLs and trust", { concurrency: 2 }, () => {
  it("C1 a host that a pull request brings gets no connection and no look-up [T01]", async () => {
    const after = await configured(EVIL, TARGET);
    assertFails(after, "base-url/not-allowed");
    assertSilent(after);
  });
  it("C2 a list of other hosts does not let it in [T01]", async () => {
    for (const hosts of ["api.openai.com", "*.openai.com evil.test.example", "evil", "*.test.evil"]) {
      const after = await configured(EVIL, TARGET, { inputs: { "allowed-hosts": hosts } });
      assertFails(after, "base-url/not-allowed");
      assertSilent(after);
    }
  });
  it("C3 a known provider's host in the same file proceeds [T01]", async () => {
    const after = await configured("https://api.openai.com/v1", TARGET, { env: { https_proxy: "" } });
    assertFails(after, "network/dns");
    assert.deepEqual([...new Set(after.lookups)], ["api.openai.com"]);
  });
  it("C4 every event on other people's input counts as untrusted [T01]", async () => {
    const gone = { pull_request: { head: { repo: null }, base: { repo: { full_name: "octo/app" } } } };
    const events: readonly JobEvent[] = [
      { name: "workflow_run", payload: { workflow_run: { id: 1 } } },
      { name: "issue_comment", payload: { issue: {}, comment: {} } },
      { name: "pull_request", payload: FORK },
      { name: "pull_request", payload: gone },
      { name: "discussion_comment", payload: {} },
    ];
    for (const event of events) {
      const after = await configured(EVIL, event);
      assertFails(after, "base-url/not-allowed");
      assertSilent(after);
    }
  });
  it("C5 an event that is missing, broken, huge or contradicts itself counts as untrusted [T01 T25]", async () => {
    const huge = `{"a":"${"x".repeat(30 * 1024 * 1024)}"}`;
    for (const payload of ["", "[]", "{", "null", huge, JSON.stringify(FORK)]) {
      const after = await configured(EVIL, { name: "push", payload });
      assertFails(after, "base-url/not-allowed");
      assertSilent(after);
    }
    const env = { GITHUB_EVENT_PATH: "/nowhere/event.json" };
    assertFails(await configured(EVIL, { name: "push", payload: {} }, { env }), "base-url/not-allowed");
  });
  it("C6 the workflow's own base URL wins over the file's, and it is said whose it is [T33]", async () => {
    await using([rawServer({ onRequest: LIST })], async (server) => {
      const url = `http://127.0.0.1:${server.port}/v1`;
      const after = await configured(EVIL, TARGET, { inputs: { "base-url": url, probe: "models" } });
      assert.equal(server.requests() > 0, true);
      assert.deepEqual(after.lookups, []);
      assert.match(after.run.stdout, new RegExp(`base URL {2}${url} \\(input base-url\\)`));
    });
  });
  it("C7 a base URL from the environment counts like a file's [T01 T34]", async () => {
    const after = await attack({ event: TARGET, env: { OPENAI_BASE_URL: EVIL } });
    assertFails(after, "base-url/not-allowed");
    assertSilent(after);
  });
  it("C9 a backslash that moves the host is refused [T31]", async () => {
    await refusesAll(
      ["base-url/malformed"],
      ["https://api.openai.com\\@evil.test/v1", "https:\\\\api.openai.com/v1"],
    );
  });
  it("C10 another spelling of an allowed host is that host [T32]", async () => {
    for (const url of [
      "https://API.OPENAI.COM/v1",
      "https://api.openai.com./v1",
      "https://api.openai.com:443/v1",
    ]) {
      const after = await configured(url, TARGET, {
        inputs: { "allowed-hosts": "api.openai.com" },
        env: { https_proxy: "" },
      });
      assertFails(after, "network/dns");
      assert.equal(after.lookups[0]?.replace(/\.$/, ""), "api.openai.com");
    }
  });
  it("C11 another port of an allowed host is another host, unless it is listed [T32]", async () => {
    for (const port of ["80", "8443"]) {
      const url = `https://api.openai.com:${port}/v1`;
      for (const inputs of [{}, { "allowed-hosts": "api.openai.com" }]) {
        const after = await configured(url, TARGET, { inputs });
        assertFails(after, "base-url/not-allowed");
        assertSilent(after);
      }
      const listed = { inputs: { "allowed-hosts": `api.openai.com:${port}` }, env: { https_proxy: "" } };
      assertFails(await configured(url, TARGET, listed), "network/dns");
    }
  });
  it("C13 white space in the URL is a fault, which URL parsers would repair [T31]", async () => {
    const urls = [
      " https://api.openai.com/v1",
      "https://api.openai.com/v1\n",
      "https://api.\topenai.com/v1",
      "https://api.openai.com/ v1",
    ];
    await refusesAll(["base-url/malformed"], urls);
  });
  it("C14 a URL without its two slashes or its scheme is a fault [T31]", async () => {
    const urls = [
      "https:api.openai.com/v1",
      "https:/api.openai.com/v1",
      "https:////api.openai.com/v1",
      "//api.openai.com/v1",
    ];
    await refusesAll(["base-url/malformed"], [...urls, "api.openai.com/v1", "localhost:8080/v1"]);
  });
  it("C15 a key is never sent without encryption [T05]", async () => {
    await refusesAll(
      ["base-url/insecure"],
      ["http://api.openai.com/v1", "http://gateway.example.test:8080/v1"],
    );
    await refusesAll(["base-url/insecure"], ["http://10.0.0.7/v1"]);
  });
  it("C16 this machine itself is reached without encryption, and never through a proxy [T05]", async () => {
    await using([rawServer({ onRequest: LIST }), rawServer({})], async (server, proxy) => {
      const through = `http://127.0.0.1:${proxy.port}`;
      const env = { http_proxy: through, https_proxy: through, all_proxy: through };
      for (const host of ["127.0.0.1", "localhost"])
        await given(`http://${host}:${server.port}/v1`, {
          env,
          strangers: [proxy],
          inputs: { probe: "models" },
        });
      assert.ok(server.requests() >= 2);
      const six = await given(`http://[::1]:${server.port}/v1`, { env, strangers: [proxy] });
      assertFails(six, "network/refused");
    });
  });
  it("C18 every spelling of a loopback or unspecified address is seen through [T21]", async () => {
    for (const host of ["2130706433", "0x7f.1", "0177.0.0.1", "127.1", "[::ffff:7f00:1]"])
      assert.equal(hostKind(host), "loopback", host);
    for (const host of ["0", "0.0.0.0", "[::]"]) assert.equal(hostKind(host), "unspecified", host);
    await refusesAll(
      ["base-url/internal-address"],
      ["https://0/v1", "https://[::]/v1", "http://0.0.0.0:11434/v1"],
    );
    for (const host of ["2130706433", "0x7f.1"]) {
      const after = await configured(`http://${host}:9/v1`, TARGET);
      assertFails(after, "base-url/not-allowed");
      assertSilent(after);
    }
  });
  it("C19 addresses that hand out a cloud's credentials are refused in every spelling and for everybody [T21]", async () => {
    const spelt = [
      "169.254.169.254",
      "2852039166",
      "0xa9fea9fe",
      "0251.0376.0251.0376",
      "[::ffff:a9fe:a9fe]",
    ];
    const named = [
      "[fd00:ec2::254]",
      "metadata.google.internal",
      "168.63.129.16",
      "100.100.100.200",
      "METADATA.google.internal.",
    ];
    for (const host of [
      ...spelt,
      ...named,
      "[64:ff9b::a9fe:a9fe]",
      "[2002:a9fe:a9fe::]",
      "169.254.0.1",
      "[fe80::1]",
    ])
      assert.equal(verdictOn(`https://${host}/v1`), "base-url/internal-address", host);
    await refusesAll(
      ["base-url/internal-address"],
      ["http://169.254.169.254/v1", "https://[::ffff:a9fe:a9fe]/v1", "https://metadata.google.internal/v1"],
    );
    await refusesAll(["base-url/malformed"], ["https://169。254。169。254/v1"]);
    const listed = { inputs: { "allowed-hosts": "169.254.169.254" } };
    await refusesAll(["base-url/internal-address"], ["https://169.254.169.254/v1"], listed);
  });
  it("C20 a name that leads inside is refused, and only a checked address is dialled [T21 T22]", async () => {
    const host = "gateway.example.test";
    await using([rawServer({ onRequest: LIST })], async (server) => {
      const resolver = (...answers: readonly (readonly string[])[]) => ({
        resolver: { [host]: answers },
        env: { https_proxy: "" },
      });
      const url = `https://${host}:${server.port}/v1`;
      assertFails(await given(url, resolver(["169.254.169.254"])), "base-url/internal-address");
      assertFails(await given(url, resolver(["127.0.0.1", "169.254.169.254"])), "base-url/internal-address");
      const listed = { inputs: { "allowed-hosts": `${host}:${server.port}` } };
      const untrusted = { ...resolver(["93.184.215.14", "10.0.0.1"]), event: TARGET };
      assertFails(await configured(url, TARGET, { ...untrusted, inputs: {} }), "base-url/not-allowed");
      assert.equal(server.connections(), 0, "nothing was dialled");
      const changing = await given(url, { ...resolver(["127.0.0.1"], ["169.254.169.254"]), ...listed });
      assert.deepEqual(
        [changing.lookups, server.connections()],
        [[host], 1],
        "looked up once, dialled what was checked",
      );
    });
  });
  it("C22 no scheme but https and http is one [T31]", async () => {
    const urls = [
      "ftp://api.openai.com/v1",
      "file:///etc/passwd",
      "data:text/plain,x",
      "javascript:alert(1)",
      "unix:/var/run/docker.sock",
    ];
    await refusesAll(["base-url/malformed"], urls);
  });
  it("C24 a path that is not the API's root is named [T26]", async () => {
    const cases: readonly (readonly [string, string])[] = [
      ["https://gateway.example.test/v1/chat/completions", "base-url/endpoint-path"],
      ["https://gateway.example.test/v1/models", "base-url/endpoint-path"],
      ["https://gateway.example.test/v1/v1", "base-url/version-doubled"],
    ];
    for (const [url, verdict] of cases) await refusesAll([verdict], [url]);
    assert.ok(
      (await given("https://api.openai.com", { env: { https_proxy: "" } })).reasons.includes(
        "base-url/version-missing",
      ),
    );
  });
  it("C25 a part that nothing has replaced is refused, though it parses as a host [T31]", async () => {
    const urls = [
      "https://${HOST}/v1",
      "https://<host>/v1",
      "https://***/v1",
      '"https://api.openai.com/v1"',
      "${{ vars.URL }}",
    ];
    await refusesAll(["base-url/malformed"], urls);
  });
  it("C28 a port that cannot be is a fault, one that nobody serves is refused [T31]", async () => {
    await refusesAll(
      ["base-url/malformed"],
      ["https://gateway.example.test:0/v1", "https://gateway.example.test:65536/v1"],
    );
    assertFails(await given(`http://127.0.0.1:${await closedPort()}/v1`), "network/refused");
  });
});
