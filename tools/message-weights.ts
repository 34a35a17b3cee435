import { readFileSync, writeFileSync } from "node:fs";
import { LabelledMessage, type LearningSet, learnWeights, leaveOneSetOut, type RuleMeasure } from "@answerable/core";

const folder = new URL("../packages/core/src/messages/", import.meta.url);

/** The labelled sets that are learned from, and how much a message of each counts; see labelled/README.md. */
const SETS = [
  ["set-a", 0.5],
  ["own", 0.5],
  ["set-b", 0.5],
  ["plain", 3],
  ["set-d", 1],
  ["set-e", 1],
  ["set-f", 1],
  ["set-g", 1],
  ["set-h", 1],
  ["set-i", 1],
  ["set-j", 1],
  ["set-k", 1],
  ["set-l", 1],
] as const;

const setNamed = (name: string, counts: number): LearningSet => ({
  messages: readFileSync(new URL(`labelled/${name}.ndjson`, folder), "utf8")
    .trim()
    .split("\n")
    .map((line) => LabelledMessage.parse(JSON.parse(line))),
  counts,
});

const HEAD = `/** What each word and idea says of each aspect, and each aspect of each rule; read by readWeights. Written by
 * \`node --conditions=@answerable/source tools/message-weights.ts\` from the labelled sets; a test sees that it is fresh. */
export const messageWeights = \``;

/** The weights file as the labelled sets give it. */
export const messageWeightsFile = (): string =>
  `${HEAD}\n${learnWeights(SETS.map(([name, counts]) => setNamed(name, counts)))}\`;\n`;

const percent = (share: number | undefined): string => (share ?? 0).toFixed(3);

const lineOf = (name: string, { lang, rule, precision, recall }: RuleMeasure): string =>
  `${name}  ${lang}  ${rule}  precision ${percent(precision.share)} of ${precision.of}  recall ${percent(recall.share)} of ${recall.of}`;

/** Precision and recall on each set that the word lists were not grown on, learned from all the others. */
const leftOut = (): string[] => {
  const sets = SETS.map(([name, counts]) => ({ name, counts, set: setNamed(name, counts) }));
  const all = sets.map(({ set }) => set);
  return sets
    .filter(({ counts }) => counts === 1)
    .flatMap(({ name, set }) => leaveOneSetOut(all, set).rules.map((one) => lineOf(name, one)));
};

if (import.meta.main) {
  if (process.argv.includes("--leave-one-set-out")) process.stdout.write(`${leftOut().join("\n")}\n`);
  else writeFileSync(new URL("weights/message-weights.ts", folder), messageWeightsFile());
}
