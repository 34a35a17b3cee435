import { createHash } from "node:crypto";
import { globSync, readFileSync, writeFileSync } from "node:fs";
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
  ["set-m", 1],
  ["set-n", 1],
  ["set-o", 1],
  ["set-p", 1],
  ["set-q", 1],
  ["set-r", 1],
  ["set-s", 1],
  ["set-v", 1],
  ["set-x", 1],
  ["set-y", 1],
  ["set-z", 1],
] as const;

/** What the weights depend on beside the labelled sets. */
const SOURCES = [
  "../kernel/folded-text.ts",
  "{ideas,read-sentences,sentence-features,stem,tokens,weigh-sentences}.ts",
  "learning/*.ts",
  "words/**/*.ts",
];

const setNamed = (name: string, counts: number): LearningSet => ({
  messages: readFileSync(new URL(`labelled/${name}.ndjson`, folder), "utf8")
    .trim()
    .split("\n")
    .map((line) => LabelledMessage.parse(JSON.parse(line))),
  counts,
});

/** A digest of all that the weights are learned from: where it is the same, so are they. */
export const messageWeightsDigest = (): string => {
  const files = [
    ...SETS.map(([name]) => `labelled/${name}.ndjson`),
    ...globSync(SOURCES, { cwd: folder, exclude: ["**/*.test.ts"] }).sort(),
  ];
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(new URL(file, folder)));
  return hash.digest("hex");
};

/** The weights file as the labelled sets give it. */
export const messageWeightsFile = (): string => `/**
 * What each word and idea says of each aspect, and each aspect of each rule; read by readWeights. Written by
 * \`node --conditions=@answerable/source tools/message-weights.ts\` from the labelled sets; a test sees that it is fresh.
 * Learned from: ${messageWeightsDigest()}
 */
export const messageWeights = \`
${learnWeights(SETS.map(([name, counts]) => setNamed(name, counts)))}\`;
`;

/** Of one rule in one language: how often it was found rightly, found, and marked. */
interface Count {
  right: number;
  found: number;
  marked: number;
}

const percent = (part: number, whole: number): string => (whole === 0 ? "-" : (part / whole).toFixed(3));

const lineOf = (name: string, { right, found, marked }: Count): string =>
  `${name}  precision ${percent(right, found)} of ${found}  recall ${percent(right, marked)} of ${marked}\n`;

const addTo = (count: Count, { precision, recall }: RuleMeasure): void => {
  count.right += Math.round((precision.share ?? 0) * precision.of);
  count.found += precision.of;
  count.marked += recall.of;
};

/** Precision and recall on each set when it is left out and all the others are learned from, and on all of them. */
const leaveEachOut = (): void => {
  const sets = SETS.map(([name, counts]) => setNamed(name, counts));
  const totals = new Map<string, Count>();
  for (const [at, [name]] of SETS.entries()) {
    const left = sets[at];
    if (name === "plain" || left === undefined) continue;
    for (const one of leaveOneSetOut(sets, left).rules) {
      const key = `${one.lang}  ${one.rule}`;
      const total = totals.get(key) ?? { right: 0, found: 0, marked: 0 };
      totals.set(key, total);
      addTo(total, one);
      const alone = { right: 0, found: 0, marked: 0 };
      addTo(alone, one);
      if (one.rule === "all") process.stdout.write(lineOf(`${name}  ${key}`, alone));
    }
  }
  for (const [key, total] of totals) process.stdout.write(lineOf(`every set  ${key}`, total));
};

if (import.meta.main) {
  if (process.argv.includes("--leave-one-set-out")) leaveEachOut();
  else writeFileSync(new URL("weights/message-weights.ts", folder), messageWeightsFile());
}
