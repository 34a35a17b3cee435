import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../../kernel/day.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import { anyDay } from "../../testing/arbitraries.ts";
import { owedRefusal } from "../owed/may-be-owed.ts";
import { OpenOwedContent, owedKey } from "../owed/owed-content.ts";
import { owedDecider } from "../owed/owed-decider.ts";
import { type OwedState, owedBy } from "../owed/owed-state.ts";
import { defaultFeedbackRules } from "./default-feedback-rules.ts";
import { type FeedbackFact, FeedbackFactCode, ofCommunities, type Wish } from "./feedback-fact.ts";
import { owedFrom } from "./owed-from.ts";

const id = "00000000-0000-4000-8000-000000000001" as Uuid;
const mopti = { adm1: "ML05", adm2: "ML0506" } as FeedbackFact["areas"][number];
const koro = { adm1: "ML05", adm2: "ML0505" } as FeedbackFact["areas"][number];
const day = (text: string): Day => text as Day;
const now = "2020-07-01T08:00:00.000Z" as Instant;
const byDayOf = (state: OwedState): Day | null => (state.status === "absent" ? null : owedBy(state));

const fact = (code: FeedbackFactCode, more: Partial<FeedbackFact> = {}): FeedbackFact => ({
  ...ofCommunities,
  code,
  from: { module: "accountability", subject: "development", id, fact: code },
  on: day("2020-06-15"),
  areas: [mopti, koro],
  ...more,
});
const owed = (code: FeedbackFactCode, more: Partial<FeedbackFact> = {}) =>
  owedFrom(fact(code, more), defaultFeedbackRules);

describe("what is owed because of a fact", () => {
  it("an Action Plan: each area hears of it within a month, and why monitoring is where such things start", () => {
    expect(owed("action-plan-signed").map(({ level, adm2, byDay, asks }) => [level, adm2, byDay, asks])).toEqual([
      ["community", "ML0506", "2020-07-15", ["what-happened", "why-monitoring"]],
      ["community", "ML0505", "2020-07-15", ["what-happened", "why-monitoring"]],
    ]);
  });

  it("the public hears of it only where the agency has decided that it is suitable", () => {
    const levels = owed("resolution-adopted", { isSuitableForPublic: true }).map(({ level }) => level);
    expect(levels).toEqual(["community", "community", "public"]);
  });

  it("a donor report: the communities of the project, two weeks before it goes, recommendations taken down", () => {
    const report = { areas: [], project: "wells" as never, by: day("2020-08-31") };
    expect(owed("donor-report-due", report)).toMatchObject([
      { project: "wells", adm1: null, byDay: "2020-08-17", asks: ["what-happened", "recommendations-taken"] },
    ]);
    // announced late: today, never yesterday
    expect(owed("donor-report-due", { ...report, by: day("2020-06-20") })[0]?.byDay).toBe("2020-06-15");
  });

  it("a study: comments while it can still change, the product before it is published", () => {
    expect(owed("research-begun", { areas: [mopti], by: day("2020-12-01") })).toMatchObject([
      { kind: "research-comments", byDay: "2020-11-01" },
      { kind: "research-product", byDay: "2020-11-24" },
    ]);
  });

  it("advocacy: whom it was said to, what was said, and what was answered", () => {
    expect(owed("advocacy-answered", { areas: [mopti] })[0]?.asks).toEqual(["target", "message", "answer"]);
  });

  it("a referral: the person, and the family only if the person wants it", () => {
    const levels = (family: Wish) =>
      owed("referral-accepted", { areas: [mopti], wishes: { family, intermediary: "not-asked" } }).map(
        ({ level }) => level,
      );
    expect(levels("not-asked")).toEqual(["person"]);
    expect(levels("does-not-want-it")).toEqual(["person"]);
    expect(levels("wants-it")).toEqual(["person", "family"]);
  });

  it("whoever brought the word hears one sentence, and in a sensitive matter only if the person wants it", () => {
    const asked = (isSensitive: boolean, intermediary: Wish) =>
      owed("contacted-through-intermediary", { isSensitive, wishes: { family: "not-asked", intermediary } }).map(
        ({ level, asks }) => [level, ...asks],
      );
    const sentence = [["intermediary", "contact-and-thanks"]];
    expect(asked(false, "not-asked")).toEqual(sentence);
    expect(asked(false, "does-not-want-it")).toEqual([]);
    expect(asked(true, "not-asked")).toEqual([]);
    expect(asked(true, "wants-it")).toEqual(sentence);
  });

  it("a promise that nobody can back is corrected within three days, before those it was made to", () => {
    expect(owed("promise-unbacked", { level: "community", areas: [mopti] })).toMatchObject([
      { kind: "correction", level: "community", adm2: "ML0506", byDay: "2020-06-18" },
    ]);
  });
});

describe("laws of what is owed", () => {
  const wish = fc.constantFrom<Wish>("wants-it", "does-not-want-it", "not-asked");
  const anyFact: fc.Arbitrary<FeedbackFact> = fc.record({
    code: fc.constantFrom(...FeedbackFactCode.options),
    from: fc.constant(fact("project-outcome").from),
    level: fc.option(fc.constantFrom("person" as const, "community" as const)),
    on: anyDay(),
    by: fc.option(anyDay()),
    areas: fc.uniqueArray(fc.constantFrom(mopti, koro, { ...mopti, adm2: null })),
    project: fc.option(fc.constant("wells" as never)),
    topic: fc.option(fc.constant("water" as never)),
    recorder: fc.option(fc.constant("op-03" as never)),
    isSensitive: fc.boolean(),
    wishes: fc.record({ family: wish, intermediary: wish }),
    isSuitableForPublic: fc.boolean(),
    reference: fc.option(fc.constant("under the baobab" as never)),
  });

  it("every fact owes only what the ledger takes, by a day that is not before the fact, and nothing twice", () => {
    fc.assert(
      fc.property(anyFact, (one) => {
        const found = owedFrom(one, defaultFeedbackRules);
        for (const content of found) {
          expect(OpenOwedContent.safeParse(content).error?.issues).toBeUndefined();
          expect(owedRefusal(content)).toBeUndefined();
          expect(content.byDay >= one.on).toBe(true);
        }
        expect(new Set(found.map(owedKey)).size).toBe(found.length);
        expect(owedFrom(one, defaultFeedbackRules)).toEqual(found);
      }),
    );
  });

  it("nobody hears of a person's matter against that person's wish, and no public or community debt finds a person", () => {
    fc.assert(
      fc.property(anyFact, (one) => {
        for (const { level, wish: said, asks, reference } of owedFrom(one, defaultFeedbackRules)) {
          if (level === "family") expect(said).toBe("wants-it");
          if (level === "intermediary") {
            expect(one.wishes.intermediary).not.toBe("does-not-want-it");
            if (one.isSensitive) expect(said).toBe("wants-it");
            expect(asks).toEqual(["contact-and-thanks"]);
          }
          if (level === "community" || level === "public") expect(reference).toBeNull();
        }
      }),
    );
  });
});

describe("facts and the ledger", () => {
  const feedback: readonly FeedbackFact[] = [
    fact("action-plan-signed"),
    fact("action-plan-signed", { on: day("2020-06-10"), areas: [koro] }),
    fact("action-plan-signed", { on: day("2020-06-20"), isSuitableForPublic: true }),
    fact("research-begun", { by: day("2020-12-01"), from: { ...fact("research-begun").from, fact: "research" } }),
    fact("research-draft-ready", { from: { ...fact("research-begun").from, fact: "research" } }),
  ];
  /** What lies in the ledger after facts came in this order. */
  const ledgerOf = (facts: readonly FeedbackFact[]): Record<string, unknown> => {
    const states = new Map<string, OwedState>();
    for (const content of facts.flatMap((one) => owedFrom(one, defaultFeedbackRules))) {
      const kept = { ...content, words: null, reference: null };
      const state = states.get(owedKey(kept)) ?? owedDecider.initial;
      const raised = owedDecider.decide({ type: "raise", at: now, content: kept }, state)._unsafeUnwrap();
      states.set(owedKey(kept), raised.reduce(owedDecider.evolve, state));
    }
    return Object.fromEntries([...states].sort(([a], [b]) => (a < b ? -1 : 1)));
  };

  it("late, twice, corrected, in any order, leave the same debts, and the earliest day of each", () => {
    const once = ledgerOf(feedback);
    const dayOf = ([key, state]: [string, unknown]) => [key.split("/").slice(3).join("/"), byDayOf(state as OwedState)];
    expect(Object.entries(once).map(dayOf)).toEqual([
      ["action-plan-signed/development/community/ML0505/", "2020-07-10"],
      ["action-plan-signed/development/community/ML0506/", "2020-07-15"],
      ["action-plan-signed/development/public", "2020-06-27"],
      ["research/research-comments/community/ML0505/", "2020-07-06"],
      ["research/research-comments/community/ML0506/", "2020-07-06"],
      ["research/research-product/community/ML0505/", "2020-11-24"],
      ["research/research-product/community/ML0506/", "2020-11-24"],
    ]);
    const days = (ledger: Record<string, unknown>) => Object.entries(ledger).map(dayOf);
    const order = fc.shuffledSubarray([...feedback, ...feedback], { minLength: 2 * feedback.length });
    fc.assert(
      fc.property(order, (facts) => {
        expect(days(ledgerOf(facts))).toEqual(days(once));
      }),
    );
  });
});
