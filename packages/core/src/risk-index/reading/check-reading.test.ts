import { describe, expect, it } from "vitest";
import { prepareReading } from "./check-reading.ts";
import { AreaReading, ReadingContent, ReadingInput } from "./reading.ts";
import { readingChecks, readingContent, readingInput } from "./reading-fixture.ts";

const refusals = (more: object): unknown[] =>
  prepareReading(readingInput(more), readingChecks).match(
    () => [],
    (issues) => issues.map(({ path, code }) => [code, ...path]),
  );
const ofArea = (...areas: readonly object[]) => refusals({ areas });
const koro = { area: "ML0505", agreed: "high" };

describe("what a meeting agreed on", () => {
  it("is kept beside the class that was computed, with its reason and its dissent", () => {
    expect(prepareReading(readingInput(), readingChecks)._unsafeUnwrap()).toEqual(readingContent());
  });

  it("another class than the computed one needs a reason, and only that", () => {
    expect(ofArea({ area: "ML0505", agreed: "very-high" })).toEqual([["reason-needed", "areas", 0, "because"]]);
    const because = "changed-since-asked";
    expect(ofArea({ ...koro, because }, { area: "ML0506", agreed: null, because })).toEqual([
      ["reason-without-difference", "areas", 0, "because"],
      ["reason-without-difference", "areas", 1, "because"],
    ]);
  });

  it("an area of which nothing could be computed may be read all the same, and says why", () => {
    expect(ofArea({ area: "ML0508", agreed: "high" })).toEqual([["reason-needed", "areas", 0, "because"]]);
    expect(ofArea({ area: "ML0508", agreed: "high", because: "other-sources-say-so" })).toEqual([]);
  });

  it("who dissents was there, stands once in an area, and reads something else", () => {
    const dissent = [
      { seats: ["mine-action", "gbv"], reads: "low" },
      { seats: ["gbv"], reads: "high" },
    ];
    expect(ofArea({ ...koro, dissent })).toEqual([
      ["seat-did-not-take-part", "areas", 0, "dissent", 0, "seats", 0],
      ["dissent-agrees", "areas", 0, "dissent", 1, "reads"],
      ["seat-stands-twice", "areas", 0, "dissent"],
    ]);
  });

  it("areas, seats and classes are known ones, each once", () => {
    expect(refusals({ seats: ["gbv", "gbv"], areas: [koro, koro, { area: "ML0404", agreed: "high" }] })).toEqual([
      ["seat-stands-twice", "seats", 1],
      ["area-read-twice", "areas", 1, "area"],
      ["place-unknown", "areas", 2, "area"],
    ]);
    expect(ofArea({ area: "ML0505", agreed: "extreme", because: "group-not-heard" })).toEqual([
      ["class-unknown", "areas", 0, "agreed"],
    ]);
  });

  it("nobody met before the month began, nor tomorrow, nor read what came in after the meeting", () => {
    expect(refusals({ metOn: "2020-05-31" })).toEqual([["met-before-the-month", "metOn"]]);
    expect(refusals({ metOn: "2020-07-18" })).toEqual([["date-in-the-future", "metOn"]]);
    expect(refusals({ asKnownOn: "2020-07-16T10:00:00.001Z" })).toEqual([["date-in-the-future", "asKnownOn"]]);
    expect(refusals({ metOn: "2020-07-14", asKnownOn: "2020-07-15T00:00:00.000Z" })).toEqual([
      ["known-after-the-meeting", "asKnownOn"],
    ]);
  });

  it("has no field for a name, for words, or for a number", () => {
    for (const field of ["names", "note", "comment", "score"]) {
      expect(ReadingInput.safeParse({ ...readingInput(), [field]: "x" }).success).toBe(false);
      expect(ReadingInput.safeParse({ ...readingInput(), areas: [{ ...koro, [field]: "x" }] }).success).toBe(false);
    }
    for (const computed of [67.5, "67.5"])
      expect(AreaReading.safeParse({ ...readingContent().areas[0], computed }).success).toBe(false);
    expect(ReadingInput.safeParse({ ...readingInput(), areas: [{ ...koro, computed: "low" }] }).success).toBe(false);
    expect(ReadingContent.safeParse(readingContent()).success).toBe(true);
  });
});
