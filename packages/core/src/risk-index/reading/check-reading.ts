import { err, ok, type Result } from "neverthrow";
import { addDays } from "../../kernel/day.ts";
import { type Instant, utcDayOf } from "../../kernel/instant.ts";
import { type Issue, issue } from "../../kernel/issue.ts";
import { repeats } from "../../kernel/repeats.ts";
import type { MethodPin } from "../method/method-pin.ts";
import type { AreaReading, Dissent, ReadingContent, ReadingInput } from "./reading.ts";
import type { ReadingSeat } from "./reading-seat.ts";

/** The class that was computed for an area, and where it lies. */
export interface ComputedClass {
  readonly adm1: AreaReading["adm1"];
  readonly class: string | null;
}

/** What a reading is checked against; nothing is asked of a clock. */
export interface ReadingChecks {
  readonly method: MethodPin;
  /** The codes of the method's classes. */
  readonly classes: readonly string[];
  /** Admin 2 area → the class as it was computed from the state of the data that was read; what is not here was not computed. */
  readonly computed: ReadonlyMap<string, ComputedClass>;
  readonly asKnownOn: Instant;
  readonly now: Instant;
}

type AreaInput = ReadingInput["areas"][number];

const datesOf = ({ month, metOn, asKnownOn }: ReadingInput, { now }: ReadingChecks): Issue[] => {
  const today = utcDayOf(now);
  const wrong = (code: string, field: string, isSo: boolean): Issue[] =>
    isSo ? [issue(code, [field], {}, code === "date-in-the-future" ? { today } : undefined)] : [];
  return [
    // a day of grace: where people met, a day may have begun that has not begun in UTC
    ...wrong("date-in-the-future", "metOn", metOn > addDays(today, 1)),
    ...wrong("met-before-the-month", "metOn", metOn < `${month}-01`),
    ...wrong("date-in-the-future", "asKnownOn", asKnownOn !== undefined && asKnownOn > now),
    ...wrong("known-after-the-meeting", "asKnownOn", asKnownOn !== undefined && utcDayOf(asKnownOn) > metOn),
  ];
};

const dissentOf = (
  dissent: readonly Dissent[],
  { agreed }: AreaInput,
  seats: readonly ReadingSeat[],
  { classes }: ReadingChecks,
): Issue[] => {
  const issues = dissent.flatMap((one, at): Issue[] => [
    ...(classes.includes(one.reads) ? [] : [issue("class-unknown", ["dissent", at, "reads"])]),
    ...(one.reads === agreed ? [issue("dissent-agrees", ["dissent", at, "reads"])] : []),
    ...one.seats.flatMap((seat, index) =>
      seats.includes(seat) ? [] : [issue("seat-did-not-take-part", ["dissent", at, "seats", index])],
    ),
  ]);
  const all = dissent.flatMap((one) => one.seats);
  return repeats(all).length > 0 ? [...issues, issue("seat-stands-twice", ["dissent"])] : issues;
};

/** Whether a reason belongs there: with a class that was agreed on and is not the computed one, and nowhere else. */
const reasonOf = ({ agreed, because }: AreaInput, computed: string | null): Issue[] => {
  const differs = agreed !== null && agreed !== computed;
  if (differs && because === undefined) return [issue("reason-needed", ["because"])];
  return !differs && because !== undefined ? [issue("reason-without-difference", ["because"])] : [];
};

const areaIssues = (one: AreaInput, input: ReadingInput, checks: ReadingChecks): Issue[] => {
  const computed = checks.computed.get(one.area);
  return [
    ...(computed === undefined ? [issue("place-unknown", ["area"])] : reasonOf(one, computed.class)),
    ...(one.agreed === null || checks.classes.includes(one.agreed) ? [] : [issue("class-unknown", ["agreed"])]),
    ...dissentOf(one.dissent, one, input.seats, checks),
  ];
};

/**
 * A reading as it will be recorded: what was agreed, beside the classes that were computed from the state of the data that
 * was read. Nobody types a computed class, and none is changed.
 * Err (all at once): `date-in-the-future`, `met-before-the-month`, `known-after-the-meeting`, `seat-stands-twice`,
 * `area-read-twice`, `place-unknown`, `class-unknown`, `reason-needed`, `reason-without-difference`, `dissent-agrees`,
 * `seat-did-not-take-part`. Source: practice I8.
 */
export const prepareReading = (input: ReadingInput, checks: ReadingChecks): Result<ReadingContent, Issue[]> => {
  const { month, metOn, seats, areas } = input;
  const issues = [
    ...datesOf(input, checks),
    ...repeats(seats).map((index) => issue("seat-stands-twice", ["seats", index])),
    ...repeats(areas.map(({ area }) => area)).map((index) => issue("area-read-twice", ["areas", index, "area"])),
    ...areas.flatMap((one, index) =>
      areaIssues(one, input, checks).map((found) => ({ ...found, path: ["areas", index, ...found.path] })),
    ),
  ];
  const read = areas.flatMap(({ area, agreed, because, dissent }): AreaReading[] => {
    const computed = checks.computed.get(area);
    if (computed === undefined) return [];
    return [{ adm1: computed.adm1, adm2: area, computed: computed.class, agreed, because: because ?? null, dissent }];
  });
  if (issues.length > 0) return err(issues);
  const { id, version } = checks.method;
  return ok({ month, method: { id, version }, metOn, asKnownOn: checks.asKnownOn, seats, areas: read });
};
