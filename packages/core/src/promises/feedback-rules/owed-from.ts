import { match } from "ts-pattern";
import { addDays, type Day } from "../../kernel/day.ts";
import type { OpenOwedContent } from "../owed/owed-content.ts";
import type { OwedLevel } from "../owed/owed-kind.ts";
import type { FeedbackFact } from "./feedback-fact.ts";
import type { FeedbackRule, FeedbackRules } from "./feedback-rules.ts";

/** By which day: before the day ahead where there is one, never before the fact itself. */
const byDayOf = ({ on, by }: FeedbackFact, { withinDays, daysBefore }: FeedbackRule): Day => {
  if (by === null || daysBefore === null) return addDays(on, withinDays);
  const before = addDays(by, -daysBefore);
  return before < on ? on : before;
};

const owed = (fact: FeedbackFact, rule: FeedbackRule, level: OwedLevel): OpenOwedContent => ({
  kind: rule.kind,
  level,
  from: fact.from,
  adm1: fact.areas[0]?.adm1 ?? null,
  adm2: fact.areas[0]?.adm2 ?? null,
  project: fact.project,
  recorder: fact.recorder,
  isSensitive: fact.isSensitive,
  wish: null,
  arisenOn: fact.on,
  byDay: byDayOf(fact, rule),
  asks: rule.asks,
  rule: rule.code,
  topic: fact.topic,
  occasion: null,
  words: null,
  reference: null,
});

/** One for each area; where there is none, one for the project; where there is neither, nobody to tell is known. */
const toCommunities = (fact: FeedbackFact, rule: FeedbackRule): OpenOwedContent[] => {
  const one = owed(fact, rule, "community");
  if (fact.areas.length > 0) return fact.areas.map((area) => ({ ...one, ...area }));
  return fact.project === null ? [] : [one];
};

const toPerson = (fact: FeedbackFact, rule: FeedbackRule): OpenOwedContent => ({
  ...owed(fact, rule, "person"),
  reference: fact.reference,
});

/** Only if the person wants it. */
const toFamily = (fact: FeedbackFact, rule: FeedbackRule): OpenOwedContent[] => {
  const { family } = fact.wishes;
  return family === "wants-it" ? [{ ...owed(fact, rule, "family"), wish: family, reference: fact.reference }] : [];
};

/** One sentence by default; in a sensitive, GBV or child matter only if the person wants it. */
const toIntermediary = (fact: FeedbackFact, rule: FeedbackRule): OpenOwedContent[] => {
  const wish = fact.wishes.intermediary;
  if (wish === "does-not-want-it" || (fact.isSensitive && wish !== "wants-it")) return [];
  return [{ ...owed(fact, rule, "intermediary"), wish, reference: fact.reference }];
};

const toPublic = (fact: FeedbackFact, rule: FeedbackRule): OpenOwedContent[] =>
  fact.isSuitableForPublic && !fact.isSensitive
    ? [{ ...owed(fact, rule, "public"), adm1: null, adm2: null, project: null }]
    : [];

const byRule = (fact: FeedbackFact, rule: FeedbackRule): OpenOwedContent[] => {
  const level = rule.to === "as-promised" ? fact.level : rule.to;
  return match(level)
    .with(null, () => [])
    .with("person", () => [toPerson(fact, rule)])
    .with("family", () => toFamily(fact, rule))
    .with("intermediary", () => toIntermediary(fact, rule))
    .with("community", () => toCommunities(fact, rule))
    .with("public", () => toPublic(fact, rule))
    .exhaustive();
};

/**
 * What is owed because of a fact: one piece of word for each rule and each person or area it is owed to; none where the
 * person does not want it. Pure, and total over every fact and every document of rules: what a fact owes never depends on
 * when it arrives or how often. Source: Tool 36, step 2; practice C4, C9, C21.
 */
export const owedFrom = (fact: FeedbackFact, { rules }: Pick<FeedbackRules, "rules">): OpenOwedContent[] =>
  rules.filter((rule) => rule.fact === fact.code).flatMap((rule) => byRule(fact, rule));
