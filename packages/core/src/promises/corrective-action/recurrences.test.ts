import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LocalCode } from "../../kernel/local-code.ts";
import { addMonths, type Month, monthsFrom } from "../../kernel/month.ts";
import { caseId, day } from "./action-fixture.ts";
import { type DoneAction, type HeardFrom, type HeardOf, recurrences } from "./recurrences.ts";

const queue = "queue-of-women" as LocalCode;
const done: DoneAction = { id: caseId(7), issue: queue, area: "ML0505", on: day("2020-06-20") };
const month = (text: string): Month => text as Month;
const heard = (...months: readonly string[]): HeardOf[] =>
  months.map((one) => ({ issue: queue, area: "ML0505", month: month(one) }));
const from = (...months: readonly string[]): HeardFrom[] =>
  months.map((one) => ({ area: "ML0505", month: month(one) }));
const found = (heardOf: readonly HeardOf[], heardFrom: readonly HeardFrom[], until = "2020-09") =>
  recurrences([done], heardOf, heardFrom, month(until))[0];

describe("whether it came back", () => {
  it("says in which months it was heard of again, beside as many months before", () => {
    expect(found(heard("2020-03", "2020-04", "2020-08"), from("2020-07"))).toEqual({
      ...{ action: done.id, issue: queue, area: "ML0505", doneIn: "2020-06" },
      ...{ monthsBefore: 2, cameBackIn: ["2020-08"], monthsOfOtherWord: 1, monthsOfSilence: 1, says: "came-back" },
    });
  });

  it("calls silence silence: people who have stopped speaking have not been helped", () => {
    expect(found(heard("2020-05"), [])?.says).toBe("silence");
    expect(found(heard("2020-05"), from("2020-08"))?.says).toBe("not-heard-of-again");
  });

  it("says nothing before a whole month has passed, and nothing of the month it was done in", () => {
    expect(found(heard("2020-06"), from("2020-06"), "2020-06")?.says).toBe("too-soon");
    expect(found(heard("2020-06"), from("2020-07"), "2020-07")?.says).toBe("not-heard-of-again");
  });

  it("another issue, or another place, is no return", () => {
    const other = [{ ...heard("2020-08")[0], issue: "price-of-water" }] as HeardOf[];
    expect(found(other, [])?.says).toBe("not-heard-of-again");
    expect(found([{ ...heard("2020-08")[0], area: "ML0506" }] as HeardOf[], [])?.says).toBe("silence");
  });

  it("never says success, and every month since is in one of three", () => {
    const anyMonths = fc.array(fc.integer({ min: -6, max: 8 }).map((months) => addMonths(month("2020-06"), months)));
    fc.assert(
      fc.property(anyMonths, anyMonths, fc.integer({ min: 0, max: 8 }), (of, any, ahead) => {
        const until = addMonths(month("2020-06"), ahead);
        const one = found(heard(...of), from(...any), until);
        const since = monthsFrom(month("2020-07"), until).length;
        expect((one?.cameBackIn.length ?? 0) + (one?.monthsOfOtherWord ?? 0) + (one?.monthsOfSilence ?? 0)).toBe(since);
        // heard of more often never turns into anything better
        if (one?.says === "came-back") expect(found(heard(...of, ...any), from(...any), until)?.says).toBe("came-back");
      }),
    );
  });
});
