import { readFileSync } from "node:fs";
import {
  breakdown,
  CaseContent,
  caseSubject,
  complaintsByChannel,
  defaultResponsePolicy,
  FEWEST_CASES,
  groupsHeard,
  type Instant,
  mali2026,
  ObservedUse,
  officeMeasures,
  readMechanism,
  replay,
  reviewObservedUse,
  type SafeCounts,
  sensitiveMeasures,
} from "@answerable/core";
import { describe, expect, it } from "vitest";
import { liveYear } from "./live-year.ts";
import { measuredYear, sensitiveOf } from "./measured-year.ts";
import { recount } from "./recount.ts";
import { recountSensitive } from "./recount-sensitive.ts";
import { yearGroups, yearPopulation } from "./year-plan.ts";

const until = "2027-01-31T20:00:00.000Z" as Instant;
const now = "2027-02-01T00:00:00.000Z" as Instant;
const year = (seed: number, cases: number) => liveYear({ ...{ seed, cases, until }, year: 2026, calendar: mali2026 });

const LONG = process.env["ANSWERABLE_LONG"] !== undefined;
const lived = year(2026, LONG ? 20_000 : 2000);
const histories = lived.lives.map(({ history }) => history);
const cases = measuredYear(lived.lives, mali2026);
const measured = officeMeasures(cases, now);

/** What cannot happen in a year without imports: a lodging that an import takes back. */
const NEVER: ReadonlySet<string> = new Set(["lodging-undone"]);

describe("a year of cases through the real rules", () => {
  it("sees everything happen that can happen to a case", () => {
    const happened = new Set(histories.flatMap((history) => history.map(({ type }) => type as string)));
    const all = new Set(
      (
        "case-lodged sensitive-case-lodged case-acknowledged case-triaged case-taken case-handed-on handler-recused " +
        "subject-learned waiting-for-person waiting-ended case-referred referral-outcome-recorded interim-answer-given " +
        "case-responded attempt-recorded loop-closed case-reopened case-appealed case-withdrawn marked-duplicate " +
        "found-no-duplicate duplicate-noted duplicate-forgotten information-added information-looked-at consent-recorded " +
        "reply-wish-recorded intermediary-told family-told hand-over-offered hand-over-accepted hand-over-refused " +
        "hand-over-ran-out safety-call-agreed safety-call-declined safety-call-made satisfaction-recorded found-sensitive " +
        "sensitive-case-forwarded body-acknowledged body-concluded support-given identity-added identity-taken-back " +
        "returned-from-body"
      ).split(" "),
    );
    expect([...all].filter((type) => !happened.has(type))).toEqual([]);
    expect([...happened].filter((type) => !all.has(type) && !NEVER.has(type))).toEqual([]);
  });

  it("is the same year again from the same seed, and what is kept is what its histories lead to", () => {
    expect(year(7, 50).lives).toEqual(year(7, 50).lives);
    for (const { history, state } of lived.lives.slice(0, 300)) expect(replay(caseSubject, history)).toEqual(state);
  });

  it("draws matters that a desk could have lodged", () => {
    const contents = histories.flatMap(([first]) => (first?.type === "case-lodged" ? [first.content] : []));
    for (const content of contents.slice(0, 200)) expect(CaseContent.safeParse(content).error).toBeUndefined();
  });
});

describe("the measures of that year", () => {
  const books = { policy: defaultResponsePolicy, calendar: mali2026, now };

  it("are what a count through the histories comes to, event by event", () => {
    expect(measured).toEqual(recount(histories, books, measured));
  });

  it("are so in other years too, as they stand in the middle of one", () => {
    for (const seed of [1, 2, 3]) {
      const midYear = "2026-07-01T00:00:00.000Z" as Instant;
      const { lives } = liveYear({ ...{ seed, cases: 150, until: midYear }, year: 2026, calendar: mali2026 });
      const some = officeMeasures(measuredYear(lives, mali2026), midYear);
      expect(some).toEqual(
        recount(
          lives.map(({ history }) => history),
          { ...books, now: midYear },
          some,
        ),
      );
    }
  });

  it("say something: no clock without all that can become of it, no measure of nothing", () => {
    for (const { clock, inTime, late, enteredLate, letGo } of measured.timeliness) {
      expect(Math.min(inTime, late, letGo), clock).toBeGreaterThan(0);
      expect(enteredLate > 0, clock).toBe(clock !== "appeal");
    }
    const { appeals } = measured.again;
    expect(Math.min(appeals.stands, appeals.otherwise, appeals.waits, appeals["let-go"])).toBeGreaterThan(0);
    expect(Math.min(...Object.values(measured.answers.kinds))).toBeGreaterThan(0);
    expect(Math.min(...Object.values(measured.ends.told))).toBeGreaterThan(0);
    expect(measured.wishes.met.part).toBeGreaterThan(0);
    expect(measured.wishes.met.part).toBeLessThan(measured.wishes.met.of);
  });

  it("broken down by anything, add up to the whole and name nothing small", () => {
    for (const by of ["adm1", "adm2", "channel", "category", "priority", "month", "sex", "age"] as const) {
      const rows = breakdown(cases, by, now);
      const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((all, row) => all + of(row), 0);
      expect(sum((row) => row.cases)).toBe(cases.length);
      expect(sum((row) => row.answeredInTime.part)).toBe(measured.timeliness[2]?.kept.part);
      for (const row of rows) expect(row.cases).toBeGreaterThanOrEqual(FEWEST_CASES);
    }
  });

  it("count who is heard only where somebody spoke with the person", () => {
    const complaints = complaintsByChannel(cases);
    expect(complaints.reduce((all, { number }) => all + number, 0)).toBe(cases.length);
    const unspoken = complaints.filter(({ channel }) => channel === "box" || channel === "text-message");
    expect(unspoken.every(({ sex, age }) => sex === "not-asked" && age === "not-asked")).toBe(true);
    const women = cases.filter(
      ({ state }) => state.content.channel === "hotline" && state.content.ownWord?.sex === "woman",
    );
    const hotline = complaints.filter(({ channel, sex }) => channel === "hotline" && sex === "women");
    expect(hotline.reduce((all, { number }) => all + number, 0)).toBe(women.length);
    const asked = cases.filter(({ state: { content } }) => content.spokenWith && content.ownWord !== null);
    for (const { group, heard } of groupsHeard(cases, yearGroups))
      expect(heard).toEqual({
        part: asked.filter(({ state }) => state.content.ownWord?.groups.includes(group)).length,
        of: asked.length,
      });
  });

  it("go beside who lives there by the rules of the mechanism's review, which show no small number", () => {
    const file = new URL("../../examples/mechanism/without-known-faults.json", import.meta.url);
    const mechanism = readMechanism(JSON.parse(readFileSync(file, "utf8")))._unsafeUnwrap();
    const asked = { document: "observed-use", from: "2026-01", to: "2026-12", source: "invented" };
    const observed = ObservedUse.parse({
      ...asked,
      population: yearPopulation,
      complaints: complaintsByChannel(cases),
    });
    const found = reviewObservedUse(observed, mechanism);
    const seldom = found.filter(({ code }) => code === "seldom-heard").flatMap(({ evidence }) => evidence);
    expect(seldom.map(({ codes }) => codes)).toContainEqual(["women", "children"]);
    for (const { figures = {} } of seldom)
      expect(figures["complaints"] ?? FEWEST_CASES).toBeGreaterThanOrEqual(FEWEST_CASES);
  });

  it("tell of sensitive complaints by year alone, and what they put together adds up", () => {
    const [told] = sensitiveMeasures(sensitiveOf(lived.lives), { from: "2026-01", to: "2026-12", now });
    const again = recountSensitive(histories, "2026");
    if (told === undefined || "withheld" in told) throw new Error("nothing told");
    expect(told.received).toBe(again.received);
    const agrees = ({ counts, together }: SafeCounts, truth: Readonly<Record<string, number>>): void => {
      for (const [code, count] of Object.entries(counts)) expect(count, code).toBe(truth[code] ?? 0);
      const hidden = (together?.codes ?? []).reduce((sum, code) => sum + (truth[code] ?? 0), 0);
      expect(together?.count ?? 0).toBe(hidden);
    };
    agrees(told.standing, again.standing);
    agrees(told.conclusions, again.conclusions);
    agrees(told.callOutcomes, again.callOutcomes);
    expect(told.safety?.part ?? again.callsDone).toBe(again.callsDone);
  });
});
