import { MUTANTS } from "../test/security/mutants.ts";

/** One test of a hostile case. */
export interface NamedCase {
  readonly id: string;
  readonly about: string;
  readonly threats: readonly string[];
  readonly file: string;
}

/** What could go wrong, in short. Numbers are never used again for something else. */
export const THREATS: Readonly<Record<string, string>> = {
  T01: "A pull request changes the base URL to a host of its own",
  T02: "The key goes to another provider than its own by mistake",
  T03: "A redirect takes the key to another origin",
  T04: "A second client of the network forwards the key",
  T05: "The key goes out without encryption",
  T06: "The environment switches certificate checks off",
  T07: "A client's error prints the header with the key",
  T08: "A parser's error quotes the file with the key",
  T09: "A server repeats the key, whole, in part or encoded",
  T10: "A crash or broken HTTP prints an object with the key in it",
  T11: "A key inside a wrongly saved value is not masked",
  T12: "A mask that is too short garbles log and outputs",
  T13: "Titles and files of annotations, which the runner does not mask",
  T14: "Debug output prints the key",
  T15: "The key or a token in outputs, state, files or requests to others",
  T16: "A diagnostic report of Node holds the key",
  T17: "Text of others becomes a workflow command",
  T18: "Text of others forges an output",
  T19: "Text of others acts as Markdown or HTML in the summary",
  T20: "Terminal codes and reordered letters deceive a reader",
  T21: "A request to an internal or metadata address",
  T22: "A resolver that changes its answer after the check",
  T23: "An answer without end, in size or in number",
  T24: "A deadline that does not end the wait",
  T25: "What cannot be judged passes",
  T26: "A 200 that proves nothing passes",
  T27: "A link, device, pipe or huge file as the config",
  T28: "A config or body that is a bomb for its parser",
  T29: "Names of JavaScript's prototype as names of providers",
  T30: "A text that takes a pattern for ever",
  T31: "A URL that two parsers read as two hosts",
  T32: "A host that only looks like an allowed one",
  T33: "A value that changes between look and use",
  T34: "Variables that an earlier step has poisoned",
  T35: "The credentials of a proxy or URL get out",
  T36: "The published program is not what the source says",
  T37: "A workflow of this repository is the weak place",
  T38: "A missing secret is told as a wrong one",
  T39: "Repeated requests lock the account",
  T40: "Length, start or end of a key tell too much",
  T41: "A problem matcher of an earlier step takes our lines for its own",
  T42: "Another system or Node behaves in another way",
};

/** Tests elsewhere, for threats that no case is named for; and those that every run is checked for. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  T13: "every run: `test/support/universal-checks.ts` knows all titles",
  T14: "every scenario: `test/security/modes.test.ts`",
  T39: "every scenario counts its requests; `test/send.test.ts`",
};

export function securityTable(cases: readonly NamedCase[]): string {
  const rows = Object.entries(THREATS).map(([id, threat]) => `| ${id} | ${threat} | ${testsOf(id, cases)} |`);
  const listed = cases.map(
    ({ id, about, file }) =>
      `| ${id} | ${about} | [\`${file}\`](../test/security/${file}) | ${faultsOf(id)} |`,
  );
  return [
    "# Threats and their tests",
    "",
    "Written by `npm run docs` from the names of the tests. What is defended, and what is not, is in [SECURITY.md](../SECURITY.md).",
    "",
    "Every case that needs a process runs the built action, and after each run the log is read as the runner reads it:",
    "no piece of the key, no command but annotations, masks first, exit code and status agreeing, time and memory bounded.",
    "",
    "| Threat | | Tests |",
    "| --- | --- | --- |",
    ...rows,
    "",
    "## Cases",
    "",
    "Each of these tests was seen to fail with the fault of the last column in the source; `npm run mutants` puts every",
    "fault into a copy of the project and demands that its cases turn red.",
    "",
    "| Case | What is tried | Test | Seen red with |",
    "| --- | --- | --- | --- |",
    ...listed,
    "",
  ].join("\n");
}

/** What was broken to see the test of a case fail. */
function faultsOf(id: string): string {
  return MUTANTS.filter(({ cases }) => cases.includes(id))
    .map(({ fault }) => fault)
    .join("; ");
}

function testsOf(threat: string, cases: readonly NamedCase[]): string {
  const ids = cases.filter(({ threats }) => threats.includes(threat)).map(({ id }) => id);
  const other = ELSEWHERE[threat];
  return [...ids, ...(other === undefined ? [] : [other])].join(", ");
}
