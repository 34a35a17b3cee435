import { PeopleCount, type Violation } from "@answerable/core";
import type * as z from "zod";
import type { FormMapping } from "./form-mapping.ts";
import type { AnswersReader } from "./kobo-answers.ts";

type PeopleInput = z.input<typeof PeopleCount>;

const amountFrom = (
  reader: AnswersReader,
  { violations, codes, householdSource }: FormMapping,
): PeopleInput["amount"] | undefined => {
  const kind = reader.code(violations.amount, codes.amount) ?? "exact";
  if (kind === "households") {
    const households = reader.whole(violations.households);
    const peoplePerHousehold = reader.decimal(violations.peoplePerHousehold);
    if (households === undefined || peoplePerHousehold === undefined) return undefined;
    return { kind, households, peoplePerHousehold, conversionSource: householdSource };
  }
  const number = reader.whole(violations.number);
  if (number === undefined) return undefined;
  if (kind !== "range") return { kind, people: number };
  const to = reader.whole(violations.upTo);
  return to === undefined ? { kind: "about", people: number } : { kind, from: number, to };
};

/** The groups of people of the repeat inside; groups named twice are added, unreadable ones are listed and left out. */
const cellsFrom = (reader: AnswersReader, { violations, codes }: FormMapping) => {
  const questions = violations.people;
  const cells = new Map<string, PeopleInput["cells"][number]>();
  const entries = questions === undefined ? [] : reader.entries(questions.repeat);
  for (const entry of entries) {
    const sex = entry.code(questions?.sex, codes.sex) ?? "unknown";
    const ageGroup = entry.code(questions?.ageGroup, codes.ageGroup) ?? "unknown";
    const people = entry.whole(questions?.number);
    reader.issues.push(...entry.issues);
    if (people === undefined) continue;
    const key = `${sex}/${ageGroup}`;
    cells.set(key, { sex, ageGroup, people: people + (cells.get(key)?.people ?? 0) });
  }
  return [...cells.values()];
};

/**
 * People of one violation. Groups that come to more than the whole cost the groups, not the violation: the whole is
 * kept, sex and age become unknown, and `people-do-not-add-up` is listed. Source: practice F4.
 */
const peopleFrom = (reader: AnswersReader, mapping: FormMapping): PeopleCount | undefined => {
  const cells = cellsFrom(reader, mapping);
  const sum = cells.reduce((total, { people }) => total + people, 0);
  const amount = amountFrom(reader, mapping) ?? (sum > 0 ? { kind: "exact" as const, people: sum } : undefined);
  if (amount === undefined) return undefined;
  const where = mapping.violations.people?.repeat ?? mapping.violations.number ?? mapping.violations.type;
  const whole = PeopleCount.safeParse({ amount, cells });
  if (whole.success) return whole.data;
  const withoutCells = PeopleCount.safeParse({ amount, cells: [] });
  reader.tell(withoutCells.success ? "people-do-not-add-up" : "amount-not-usable", where);
  return withoutCells.data;
};

const objectsFrom = (reader: AnswersReader, { violations, codes }: FormMapping) => {
  const kind = reader.code(violations.amount, codes.amount) ?? "exact";
  const number = reader.whole(violations.number);
  if (number === undefined) return undefined;
  if (kind !== "range") return { kind: kind === "exact" ? ("exact" as const) : ("about" as const), objects: number };
  const to = reader.whole(violations.upTo);
  if (to !== undefined && to >= number) return { kind, from: number, to };
  if (to !== undefined && violations.upTo !== undefined) reader.tell("range-is-backwards", violations.upTo);
  return { kind: "about" as const, objects: number };
};

/** One violation, or undefined where its type cannot be used; what is wrong with it is in the reader's issues. */
export const violationFromKobo = (reader: AnswersReader, mapping: FormMapping): Violation | undefined => {
  const { violations, codes } = mapping;
  const type = reader.code(violations.type, codes.type);
  if (type === undefined) {
    if (reader.issues.length === 0) reader.tell("missing", violations.type);
    return undefined;
  }
  const unit = reader.code(violations.counted, codes.counted) ?? "victims";
  if (unit === "objects") {
    const object = reader.code(violations.object, codes.object) ?? "other-object";
    const objects = objectsFrom(reader, mapping);
    return objects === undefined ? { unit, type, object } : { unit, type, object, objects };
  }
  const people = peopleFrom(reader, mapping);
  if (people === undefined) return { unit, type };
  return unit === "victims" ? { unit, type, victims: people } : { unit, type, displaced: people };
};
