import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";

import { readEndpoint } from "../src/codex/endpoint.ts";
import { resolveCodex } from "../src/codex/resolve-codex.ts";
import { resolveCodexAction } from "../src/codex/resolve-codex-action.ts";
import type { Finding } from "../src/finding.ts";
import { createShow } from "../src/foreign-text.ts";
import { isWrong, readInputs } from "../src/inputs.ts";
import { judgeOffline } from "../src/offline.ts";
import type { Resolution } from "../src/target.ts";
import {
  codexOptions,
  input,
  memoryEnvironment,
  secretInput,
  type MemoryFiles,
} from "./codex-environment.ts";
import { readObservations } from "./support/codex-observation.ts";

/** One run of `codex responses-api-proxy` 0.169.0: the key on standard input, and what reached the upstream. */
interface ProxyRun {
  readonly id: string;
  readonly stdin: string;
  readonly args: readonly string[];
  readonly upstream: readonly {
    readonly scheme: string;
    readonly host: string;
    readonly url: string;
    readonly authorization: string;
  }[];
  readonly stderr: string;
}

const RUNS = readFileSync(new URL("data/codex-responses-api-proxy.jsonl", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as ProxyRun);

interface Judged extends Resolution {
  readonly all: readonly Finding[];
}

function judge(key: string, endpoint?: string, files: MemoryFiles = {}): Judged {
  const environment = memoryEnvironment(files, { CODEX_HOME: "/run/codex" }, ["/run/cwd", "/run/codex"]);
  const options = codexOptions({
    client: "codex-action",
    ...(key === "" ? { apiKeyEmpty: true } : { apiKey: secretInput(key) }),
    baseUrl: endpoint === undefined ? undefined : input("base-url", endpoint),
  });
  const resolution = resolveCodexAction(options, environment);
  const show = createShow(resolution.secrets);
  return { ...resolution, all: judgeOffline(resolution, options, environment, show) };
}

const errorsOf = ({ all }: Judged): string[] =>
  all.filter(({ level }) => level === "error").map(({ id }) => id);
const wordsOf = ({ all }: Judged): string => all.map(({ id, why, fix }) => `${id}: ${why} ${fix}`).join("\n");

/** The errors that the gate finds; none in the other runs. */
const ERRORS: Readonly<Record<string, readonly string[]>> = {
  "trailing-space": ["secret/edge-whitespace"],
  "leading-space": ["secret/edge-whitespace"],
  quoted: ["secret/quoted"],
  "bearer-prefix": ["secret/prefixed"],
  empty: ["secret/empty"],
  nonascii: ["secret/non-ascii"],
  dot: ["secret/not-a-key"],
  "plus-slash": ["secret/not-a-key"],
  "long-1100": ["secret/not-a-key"],
  "upstream-no-scheme": ["base-url/malformed"],
  "upstream-base-v1": ["base-url/malformed"],
  // The made-up key would go to OpenAI, whose keys are longer.
  "upstream-default": ["secret/truncated"],
};

describe("codex-action against the observed runs of its proxy", () => {
  it("has 17 of them", () => {
    assert.equal(RUNS.length, 17);
  });

  for (const { id, stdin, args, upstream } of RUNS) {
    it(id, () => {
      const judged = judge(stdin, args[args.indexOf("--upstream-url") + 1 || args.length]);
      const { plan } = judged.target;
      const [sent] = upstream;
      const planned = plan && { url: plan.url, authorization: plan.authorization?.value.reveal() };
      const seen = sent && {
        url: `${sent.scheme}://${sent.host}${sent.url}`,
        authorization: sent.authorization,
      };
      assert.deepEqual(planned, seen);
      assert.deepEqual(errorsOf(judged), ERRORS[id] ?? []);
    });
  }
});

const KEY = "sk-" + "proj-" + "a1B2".repeat(10);

describe("the key of codex-action", () => {
  it("passes with a line end behind it, with a warning", () => {
    const judged = judge(`${KEY}\r\n`);
    assert.deepEqual(errorsOf(judged), []);
    assert.match(wordsOf(judged), /secret\/edge-whitespace.*openai\/codex-action takes them off/);
    assert.equal(judged.target.plan?.authorization?.value.reveal(), `Bearer ${KEY}`);
  });

  it("may have 1016 bytes and not one more, a carriage return included (tried with 0.169.0)", () => {
    const long = "sk-" + "aB3_".repeat(253) + "c";
    assert.equal(long.length, 1016);
    assert.deepEqual(
      [long, `${long}\n`].flatMap((key) => errorsOf(judge(key))),
      [],
    );
    for (const key of [`${long}d`, `${long}\r\n`]) {
      assert.deepEqual(errorsOf(judge(key)), ["secret/not-a-key"]);
      assert.match(wordsOf(judge(key)), /longer than the 1016 bytes/);
    }
  });

  it("is refused for a dot, without a character of it in the message", () => {
    const judged = judge(`${KEY}.tail`);
    assert.match(wordsOf(judged), /1 character other than letters, digits, .* at character 49, /);
    assert.ok(!wordsOf(judged).includes("a1B2a1"));
    assert.equal(judged.target.plan, undefined);
  });

  it("comes from the named variable, else from OPENAI_API_KEY", () => {
    const environment = memoryEnvironment(
      {},
      { CODEX_HOME: "/run/codex", OPENAI_API_KEY: KEY, OWN: `${KEY}x` },
    );
    const of = (envKey?: string): string | undefined =>
      resolveCodexAction(
        codexOptions(envKey === undefined ? {} : { envKey: input("env-key", envKey) }),
        environment,
      ).target.key?.value.reveal();
    assert.deepEqual([of(), of("OWN"), of("toString")], [KEY, `${KEY}x`, undefined]);
  });
});

describe("the endpoint of codex-action", () => {
  it("is the whole URL, from which base URL and list follow", () => {
    const { target, all } = judge(KEY, "https://llm.example/openai/v1/responses?api-version=preview");
    assert.deepEqual(all, []);
    assert.deepEqual(
      [target.baseUrl?.value, target.plan?.url, target.plan?.modelsUrl],
      [
        "https://llm.example/openai/v1",
        "https://llm.example/openai/v1/responses?api-version=preview",
        "https://llm.example/openai/v1/models?api-version=preview",
      ],
    );
  });

  const MEANT: readonly (readonly [string, string])[] = [
    ["https://api.openai.com/v1", "https://api.openai.com/v1/responses"],
    ["https://api.openai.com/v1/", "https://api.openai.com/v1/responses"],
    ["https://api.openai.com", "https://api.openai.com/v1/responses"],
    ["https://llm.example/v1/chat/completions?a=b", "https://llm.example/v1/responses?a=b"],
    ["https://llm.example/v1/models", "https://llm.example/v1/responses"],
  ];
  for (const [given, meant] of MEANT) {
    it(`says what was meant by ${given}`, () => {
      assert.equal(readEndpoint(given).likely, meant);
      const judged = judge(KEY, given);
      assert.ok(errorsOf(judged).includes("base-url/malformed"));
      const own = judged.all.find(({ why }) => why.includes("responses-api-endpoint"));
      assert.ok(own?.fix.includes(meant.replace("?a=b", "")), own?.fix);
      assert.ok(!errorsOf(judged).includes("base-url/endpoint-path"));
    });
  }

  it("is corrected as a whole endpoint", () => {
    const judged = judge(KEY, "http://llm.example/v1/responses");
    assert.match(wordsOf(judged), /base-url\/insecure.*https:\/\/llm\.example\/v1\/responses/);
  });
});

describe("the config of codex-action", () => {
  const config = (text: string): Judged => judge(KEY, undefined, { "/run/codex/config.toml": text });

  it("may be absent, and may define what it likes but not the provider", () => {
    assert.deepEqual(config('model = "gpt-5.4"\n').all, []);
    assert.equal(config('model = "gpt-5.4"\n').target.models[0]?.value, "gpt-5.4");
    assert.deepEqual(judge(KEY).all, []);
  });

  it("must not have model_provider, which the action adds", () => {
    const { all, target } = config('model = "m"\nmodel_provider = "own"\n');
    assert.deepEqual(
      all.map(({ id, at }) => [id, at]),
      [["config/syntax", { kind: "file", path: "/run/codex/config.toml", line: 2, column: 1 }]],
    );
    assert.equal(target.plan, undefined);
  });

  it("must not have the table that the action adds", () => {
    const { all } = config('[model_providers.codex-action-responses-proxy]\nname = "x"\n');
    assert.deepEqual(
      all.map(({ id }) => id),
      ["config/syntax"],
    );
  });

  it("is refused as Codex refuses the file that the action makes of it", () => {
    const [run] = readObservations("codex-0.169.dev.jsonl").filter(({ id }) =>
      id.startsWith("codex-action-config-"),
    );
    const written = run?.config_toml ?? "";
    const [before = "", own = ""] =
      /^# Added by codex-action\.\n.*\n\n\n([^]*?)# Added by codex-action/.exec(written) ?? [];
    assert.ok(before.length > 0 && own.includes("model_provider"));
    assert.deepEqual(
      config(own).all.map(({ id }) => id),
      ["config/syntax"],
    );
    const environment = memoryEnvironment(
      { "/run/codex/config.toml": written },
      { CODEX_HOME: "/run/codex" },
    );
    assert.deepEqual(
      resolveCodex(codexOptions(), environment).findings.map(({ id }) => id),
      ["config/syntax"],
    );
  });

  it("is still validated as Codex does", () => {
    assert.deepEqual(errorsOf(config('model_reasoning_effort = 3\n[model_providers.a]\nname = ""\n')), [
      "config/invalid-type",
      "config/provider-name-missing",
    ]);
    assert.deepEqual(errorsOf(config("model =\n")), ["config/syntax"]);
  });
});

describe("the input `client`", () => {
  it("takes a version with codex only", () => {
    const of = (client: string): unknown => {
      const inputs = readInputs({ client });
      return isWrong(inputs) ? inputs[0]?.expected : [inputs.target.client, inputs.target.clientVersion];
    };
    assert.deepEqual(of("codex@0.133"), ["codex", "0.133"]);
    assert.deepEqual(of("codex"), ["codex", undefined]);
    assert.deepEqual(of("codex-action"), ["codex-action", undefined]);
    assert.match(
      String(of("codex@latest")),
      /codex, codex@VERSION .*, codex-action, openai-sdk, .* or continue/,
    );
  });
});
