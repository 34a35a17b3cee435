import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LabelledMessage } from "../labelled-message.ts";
import { measureMessages } from "../measure-messages.ts";

const setIn = (name: string): LabelledMessage[] =>
  readFileSync(new URL(name, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => LabelledMessage.parse(JSON.parse(line)));

// All were learned from, so that these are floors and say nothing of messages that nobody has read; only figures are
// compared, so that a failure prints no message.
describe.each([
  ["set-a.ndjson", { precision: 0.85, recall: 0.7 }],
  ["own.ndjson", { precision: 0.85, recall: 0.7 }],
  ["set-b.ndjson", { precision: 0.85, recall: 0.7 }],
  ["set-d.ndjson", { precision: 0.85, recall: 0.7 }],
  ["set-e.ndjson", { precision: 0.85, recall: 0.7 }],
  ["set-f.ndjson", { precision: 0.85, recall: 0.7 }],
  ["set-g.ndjson", { precision: 0.85, recall: 0.7 }],
  ["set-h.ndjson", { precision: 0.85, recall: 0.7 }],
  ["set-i.ndjson", { precision: 0.85, recall: 0.7 }],
  ["set-j.ndjson", { precision: 0.85, recall: 0.7 }],
  ["set-k.ndjson", { precision: 0.85, recall: 0.7 }],
  ["set-l.ndjson", { precision: 0.85, recall: 0.7 }],
  ["set-m.ndjson", { precision: 0.85, recall: 0.7 }],
  ["set-n.ndjson", { precision: 0.85, recall: 0.7 }],
  ["set-o.ndjson", { precision: 0.85, recall: 0.7 }],
  ["set-p.ndjson", { precision: 0.85, recall: 0.7 }],
  ["set-q.ndjson", { precision: 0.85, recall: 0.7 }],
  ["set-r.ndjson", { precision: 0.85, recall: 0.7 }],
  ["set-s.ndjson", { precision: 0.85, recall: 0.7 }],
  ["set-v.ndjson", { precision: 0.85, recall: 0.7 }],
  ["set-x.ndjson", { precision: 0.85, recall: 0.7 }],
  ["set-y.ndjson", { precision: 0.8, recall: 0.7 }],
  ["set-z.ndjson", { precision: 0.85, recall: 0.7 }],
])("the labelled set %s", (name, least) => {
  const messages = setIn(name);
  const { rules, languageTold } = measureMessages(messages);

  it("marks only what stands in its messages, and has each id once", () => {
    const isWrong = ({ text, findings }: LabelledMessage): boolean =>
      findings.some(({ span: [from, to] }) => from >= to || to > text.length);
    expect(messages.filter(isWrong).map(({ id }) => id)).toEqual([]);
    expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
  });

  it.each([...new Set(messages.map(({ lang }) => lang))])("is found and found rightly in %s", (lang) => {
    const all = rules.find((one) => one.lang === lang && one.rule === "all");
    expect(all?.precision.share).toBeGreaterThanOrEqual(least.precision);
    expect(all?.recall.share).toBeGreaterThanOrEqual(least.recall);
    expect(all?.atTheWords.share).toBeGreaterThanOrEqual(0.95);
  });

  it("is told by its language", () => {
    expect(languageTold.share).toBeGreaterThanOrEqual(0.9);
  });
});
