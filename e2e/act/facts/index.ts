import { appendFileSync, writeFileSync } from "node:fs";

const { MARKS = "", GITHUB_OUTPUT = "", GITHUB_WORKSPACE = "" } = process.env;
const outputs = [
  "plain=a=b<<c",
  "several-lines<<DELIMITER",
  "first",
  "plain=not an output",
  "",
  "last",
  "DELIMITER",
];
const text = `${outputs.join("\n")}\n`;
appendFileSync(GITHUB_OUTPUT, text);
const inputs = Object.entries(process.env).filter(([name]) => name.startsWith("INPUT_"));
const facts = {
  node: process.version,
  inWorkspace: process.cwd() === GITHUB_WORKSPACE,
  inputs: Object.fromEntries(inputs),
  outputFile: text,
};
writeFileSync(`${MARKS}/facts.json`, JSON.stringify(facts));
