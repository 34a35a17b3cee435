import {
  cardRules,
  cardStanding,
  channelCoverage,
  Day,
  type Evidence,
  evidenceWords,
  type FlatRow,
  type Issue,
  type KnownCard,
  LanguageTag,
  type Mechanism,
  type MechanismFinding,
  mechanismRules,
  type ObservedUse,
  observedRules,
  readMechanism,
  readObservedUse,
  reviewCards,
  reviewMechanism,
  reviewObservedUse,
  yardstickReport,
} from "@answerable/core";
import { ok, type Result } from "neverthrow";
import * as z from "zod";
import { dayAsked } from "./day-asked.ts";
import { wrongInput } from "./failure.ts";
import { type FileInput, fileField } from "./file-field.ts";
import { jsonOf } from "./json-file.ts";
import { languageOfWords } from "./language-of-words.ts";
import { mechanismMaterials } from "./mechanism/materials.ts";
import { cardsInFile } from "./referrals/cards-in-file.ts";
import { computation } from "./use-case.ts";

const file = fileField("The mechanism, JSON.");
const on = Day.optional().describe("The day that dates are asked on; left out: today.");

const lang = LanguageTag.optional().describe(
  "The language of the findings: en or fr; left out, or another: as labels are written.",
);

const mechanismIn = (input: FileInput): Result<Mechanism, Issue[]> => jsonOf(input).andThen(readMechanism);

const inOne = (words: { readonly en: string; readonly fr: string }, language: string): string =>
  words[languageOfWords(language)];

/** A finding with its words in one language. */
const worded = ({ says, why, ask, ...finding }: MechanismFinding, language: string) => ({
  ...finding,
  says: inOne(says, language),
  why: inOne(why, language),
  ask: inOne(ask, language),
});

const inWords = (evidence: readonly Evidence[], language: string): string =>
  evidence.map((one) => evidenceWords(one, languageOfWords(language))).join("; ");

/** A finding with its evidence in words too, so that a table and a script say the same. */
const told = (finding: MechanismFinding, language: string) => ({
  ...worded(finding, language),
  inWords: inWords(finding.evidence, language),
});

const observedIn = (input: FileInput | undefined, mechanism: Mechanism): Result<ObservedUse | null, Issue[]> =>
  input === undefined ? ok(null) : jsonOf(input).andThen((content) => readObservedUse(content, mechanism));

/** The cards of a file as they stand on a day; null where no file is given. */
const cardsIn = (input: FileInput | undefined, day: Day): Result<readonly KnownCard[] | null, Issue[]> =>
  input === undefined
    ? ok(null)
    : cardsInFile(input).map(({ categories, staleAfterDays }) =>
        categories.flatMap(({ cards }) =>
          cards.map((card) => ({ code: card.id, state: cardStanding(card, staleAfterDays, day).state })),
        ),
      );

/** The row of a review that found nothing: it does not say that a mechanism is good. */
const NOTHING = { of: "", code: "", step: "", inWords: "", ask: "", source: "", yardsticks: [] } as const;

const review = computation({
  name: "mechanism.review",
  kind: "compute",
  summary: "what to ask about a complaint mechanism's design: each finding with its evidence and source",
  input: z.strictObject({
    file,
    on,
    lang,
    observed: fileField(
      "Who used it beside who lives there, JSON; its findings come after those of the design.",
    ).optional(),
    cards: fileField("The service cards, JSON: whether each service that it names has one, checked lately.").optional(),
  }),
  positional: ["file"],
  permission: null,
  form: "record",
  toFile: true,
  handle: (input, ctx) =>
    mechanismIn(input.file)
      .andThen((mechanism) => observedIn(input.observed, mechanism).map((observed) => ({ mechanism, observed })))
      .andThen((read) => cardsIn(input.cards, dayAsked(input.on, ctx)).map((cards) => ({ ...read, cards })))
      .map(({ mechanism, observed, cards }) => {
        const day = dayAsked(input.on, ctx);
        const design = reviewMechanism(mechanism, day).map((one) => ({
          of: "design",
          ...told(one, input.lang ?? ctx.language),
        }));
        const named = cards === null ? [] : reviewCards(mechanism, cards);
        const used = observed === null ? [] : reviewObservedUse(observed, mechanism);
        return {
          ...{ mechanism: mechanism.id, version: mechanism.version, on: day },
          rules:
            mechanismRules.length +
            (cards === null ? 0 : cardRules.length) +
            (observed === null ? 0 : observedRules.length),
          findings: [
            ...design,
            ...named.map((one) => ({ of: "service-cards", ...told(one, input.lang ?? ctx.language) })),
            ...used.map((one) => ({ of: "observed-use", ...told(one, input.lang ?? ctx.language) })),
          ],
        };
      })
      .mapErr(wrongInput),
  listed: ({ findings }) => findings,
  flat: ({ findings, rules }) =>
    (findings.length === 0
      ? [{ ...NOTHING, says: `${rules} rules found nothing; that says nothing of what they do not ask.` }]
      : findings
    ).map(
      (one): FlatRow => ({
        ...{ of: one.of, finding: one.code, step: one.step, says: one.says, evidence: one.inWords },
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
  input: z.strictObject({ file, on, lang }),
  positional: ["file"],
  permission: null,
  form: "record",
  toFile: true,
  handle: (input, ctx) =>
    mechanismIn(input.file)
      .map((mechanism) => {
        const { answers, notFound } = yardstickReport(mechanism, dayAsked(input.on, ctx));
        return {
          ...{ mechanism: mechanism.id, version: mechanism.version, on: dayAsked(input.on, ctx), notFound },
          answers: answers.map((one) => ({
            ...one,
            asks: inOne(one.asks, input.lang ?? ctx.language),
            inWords: inWords(one.speaksForIt, input.lang ?? ctx.language),
            findings: one.findings.map((finding) => told(finding, input.lang ?? ctx.language)),
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
        "speaks for it": one.inWords,
        source: one.source,
      }),
    ),
    ...notFound.map((yardstick): FlatRow => ({ yardstick, answer: "its text was not found" })),
  ],
});

/** What can be asked of a complaint mechanism; no store is needed. */
export const mechanismUseCases = [review, coverage, yardsticks, mechanismMaterials];
