import {
  channelCoverage,
  Day,
  type Evidence,
  type FlatRow,
  type Issue,
  type Mechanism,
  type MechanismFinding,
  readMechanism,
  reviewMechanism,
  yardstickReport,
} from "@answerable/core";
import type { Result } from "neverthrow";
import * as z from "zod";
import type { ComputeContext } from "./context.ts";
import { wrongInput } from "./failure.ts";
import { type FileInput, fileField } from "./file-field.ts";
import { jsonOf } from "./json-file.ts";
import { computation } from "./use-case.ts";

const file = fileField("The mechanism, JSON.");
const on = Day.optional().describe("The day that dates are asked on; left out: today.");

const mechanismIn = (input: FileInput): Result<Mechanism, Issue[]> => jsonOf(input).andThen(readMechanism);

const dayOf = (given: Day | undefined, { now }: ComputeContext): Day => given ?? Day.parse(now.slice(0, 10));

const inOne = (words: { readonly en: string; readonly fr: string }, language: string): string =>
  language.startsWith("fr") ? words.fr : words.en;

/** A finding with its words in one language. */
const worded = ({ says, why, ask, ...finding }: MechanismFinding, language: string) => ({
  ...finding,
  says: inOne(says, language),
  why: inOne(why, language),
  ask: inOne(ask, language),
});

const evidenceText = ({ path, codes = [], figures = {} }: Evidence): string =>
  [path.join("."), ...codes, ...Object.entries(figures).map(([name, figure]) => `${name} ${figure}`)].join(" ");

const review = computation({
  name: "mechanism.review",
  kind: "compute",
  summary: "what to ask about a complaint mechanism's design: each finding with its evidence and source",
  input: z.strictObject({ file, on }),
  positional: ["file"],
  permission: null,
  form: "record",
  toFile: true,
  handle: (input, ctx) =>
    mechanismIn(input.file)
      .map((mechanism) => ({
        ...{ mechanism: mechanism.id, version: mechanism.version, on: dayOf(input.on, ctx) },
        findings: reviewMechanism(mechanism, dayOf(input.on, ctx)).map((one) => worded(one, ctx.language)),
      }))
      .mapErr(wrongInput),
  listed: ({ findings }) => findings,
  flat: ({ findings }) =>
    findings.map(
      (one): FlatRow => ({
        ...{ finding: one.code, step: one.step, says: one.says, evidence: one.evidence.map(evidenceText).join("; ") },
        ...{ ask: one.ask, source: one.source, yardsticks: one.yardsticks.join(", ") },
      }),
    ),
});

const coverage = computation({
  name: "mechanism.coverage",
  kind: "compute",
  summary: "each group beside each channel: who can use it, and what keeps the others out",
  input: z.strictObject({ file }),
  positional: ["file"],
  permission: null,
  form: "record",
  toFile: true,
  handle: (input) =>
    mechanismIn(input.file)
      .map((mechanism) => ({ mechanism: mechanism.id, version: mechanism.version, rows: channelCoverage(mechanism) }))
      .mapErr(wrongInput),
  listed: ({ rows }) => rows,
  flat: ({ rows }) =>
    rows.map(
      ({ met, lacking, closed, ...row }): FlatRow => ({
        ...row,
        confidential: row.confidential ? "yes" : "no",
        "some lack": lacking.map(({ need, share }) => `${need} ${share}`).join("; "),
        "everybody has": met.join(" "),
        "closed because": closed.join(" "),
      }),
    ),
});

const yardsticks = computation({
  name: "mechanism.yardsticks",
  kind: "compute",
  summary: "what a review says under CHS commitment 5 and WFP's minimum standards; no grade",
  input: z.strictObject({ file, on }),
  positional: ["file"],
  permission: null,
  form: "record",
  toFile: true,
  handle: (input, ctx) =>
    mechanismIn(input.file)
      .map((mechanism) => {
        const { answers, notFound } = yardstickReport(mechanism, dayOf(input.on, ctx));
        return {
          ...{ mechanism: mechanism.id, version: mechanism.version, on: dayOf(input.on, ctx), notFound },
          answers: answers.map((one) => ({
            ...one,
            asks: inOne(one.asks, ctx.language),
            findings: one.findings.map((finding) => worded(finding, ctx.language)),
          })),
        };
      })
      .mapErr(wrongInput),
  listed: ({ answers }) => answers,
  flat: ({ answers, notFound }) => [
    ...answers.map(
      (one): FlatRow => ({
        ...{ yardstick: one.yardstick, asks: one.asks, answer: one.answer },
        findings: one.findings.map(({ code }) => code).join(" "),
        "speaks for it": one.speaksForIt.map(evidenceText).join("; "),
        source: one.source,
      }),
    ),
    ...notFound.map((yardstick): FlatRow => ({ yardstick, answer: "its text was not found" })),
  ],
});

/** What can be asked of a complaint mechanism; no store is needed. */
export const mechanismUseCases = [review, coverage, yardsticks];
