// Scores the diagnosis on a corpus: npm run score -- path/to/corpus.jsonl
import { readFileSync } from "node:fs";
import { argv } from "node:process";
import { parseCorpus, scoreCorpus } from "./corpus.ts";

const path = argv[2] ?? "test/data/errors.dev.jsonl";
const marks = parseCorpus(readFileSync(path, "utf8")).map(scoreCorpus);

const share = (values: readonly boolean[]): string => {
  const count = values.filter(Boolean).length;
  return `${count}/${values.length} = ${(count / values.length).toFixed(3)}`;
};

console.log(`entries    ${marks.length}`);
console.log(`hit        ${share(marks.map((mark) => mark.isHit))}`);
console.log(`exact      ${share(marks.map((mark) => mark.isExact))}`);
console.log(`retryable  ${share(marks.map((mark) => mark.isRetryable).filter((value) => value !== null))}`);

const misses = marks.filter((mark) => !mark.isHit || !mark.isExact || mark.isRetryable === false);
for (const mark of misses.toSorted((left, right) => Number(left.isHit) - Number(right.isHit))) {
  const flags = `${mark.isHit ? " " : "H"}${mark.isExact ? " " : "E"}${mark.isRetryable === false ? "R" : " "}`;
  console.log(`${flags} ${mark.id}: ${mark.expected.join(", ")} but was ${mark.got}`);
}
