import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { retentionSchedule } from "./retention-schedule.ts";

const terms = { withheldTextDays: 14, preciseForMonths: 12, closedMatterMonths: 24 };
const lineOf = (kept: string, given: Parameters<typeof retentionSchedule>[0] = terms) =>
  retentionSchedule(given).find((one) => one.kept === kept);

describe("how long what is held about people is kept", () => {
  it("as the settings and the response policy say", () => {
    expect(lineOf("withheld-text")).toMatchObject({ keptFor: { number: 14, unit: "days" }, goesBy: "its-date" });
    expect(lineOf("exact-place-and-day")).toMatchObject({ keptFor: { number: 12, unit: "months" } });
    expect(lineOf("matter-of-a-person")).toMatchObject({ keptFor: { number: 24, unit: "months" }, goesBy: "its-date" });
  });

  it("without a policy nobody has said how long a complaint is kept, and the schedule does not make it up", () => {
    const undecided = { ...terms, closedMatterMonths: null };
    expect(lineOf("matter-of-a-person", undecided)).toMatchObject({ keptFor: null, goesBy: "command" });
  });

  it("the log stays: that a matter was there, its category, month and area", () => {
    expect(lineOf("log-and-reads")).toMatchObject({ keptFor: null, goesBy: "never" });
  });

  it("words of communities, mentors and journals go at somebody's word, by no date", () => {
    expect(lineOf("community-work")).toMatchObject({ keptFor: null, goesBy: "command" });
  });

  it("whatever is decided, every line says what it is in English and French, and from when it counts", () => {
    fc.assert(
      fc.property(fc.nat(90), fc.nat(120), fc.option(fc.nat(600)), (withheldTextDays, preciseForMonths, closed) => {
        const lines = retentionSchedule({ withheldTextDays, preciseForMonths, closedMatterMonths: closed });
        expect(new Set(lines.map(({ kept }) => kept)).size).toBe(lines.length);
        for (const { label, from } of lines)
          expect([label["en"], label["fr"], from["en"], from["fr"]]).toEqual(
            [1, 1, 1, 1].map(() => expect.any(String)),
          );
      }),
    );
  });
});
