import type { FlatRow } from "@answerable/core";
import { type CaseEvent, caseSubject, SlotRef, Uuid } from "@answerable/core";
import * as z from "zod";
import { useCase } from "../use-case.ts";
import { sinceHands } from "./since-hands.ts";

/** What of an event is told elsewhere, or to nobody: who entered it stands beside it; whom it is about, in no list. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...["type", "schema", "at", "doneAt", "by", "content", "erase", "units", "actors", "print"],
  ...["reprisal", "of", "duplicate", "supervisors"],
]);

type Code = string | number | boolean;

/** The codes in a value, each under the names that lead to it; nothing that was said, and no reference to it. */
const codesIn = (value: unknown, name: string): readonly (readonly [string, Code])[] => {
  if (value === null || value === undefined) return [];
  if (typeof value !== "object") return [[name, value as Code]];
  if (SlotRef.safeParse(value).success) return [];
  if (Array.isArray(value)) {
    if (value.length === 0) return [];
    // a list of forms, such as hours, has no name for each of its codes
    return value.every((one) => typeof one !== "object") ? [[name, value.join(" ")]] : [];
  }
  return Object.entries(value).flatMap(([key, one]) => codesIn(one, name === "" ? key : `${name}.${key}`));
};

/** One fact of a case: when it was done and entered, by whom, and its codes. Of a sensitive one nobody is named. */
interface CaseFact {
  readonly doneAt: string;
  readonly enteredAt: string;
  readonly what: CaseEvent["type"];
  readonly by: string | null;
  readonly codes: Readonly<Record<string, Code>>;
}

const factOf = (event: CaseEvent, isSensitive: boolean): CaseFact => {
  const told = Object.entries(event).filter(([key]) => !LEFT_OUT.has(key));
  return {
    ...{ doneAt: event.doneAt, enteredAt: event.at, what: event.type, by: isSensitive ? null : event.by },
    codes: Object.fromEntries(told.flatMap(([key, value]) => codesIn(value, key))),
  };
};

const factsSinceHands = (events: readonly CaseEvent[]): readonly CaseFact[] => {
  const since = sinceHands(events);
  const isSensitive = since.some(({ type }) => type === "sensitive-case-lodged" || type === "found-sensitive");
  return since.map((event) => factOf(event, isSensitive));
};

/** What a line can leave out: whoever did it stands beside it, and when; the version of a list is in the other formats. */
const isSaidBeside = (name: string): boolean =>
  /taxonomy|^handler\.(?:level|office)|\.by\.|\.(?:doneAt|checked)$/.test(name);

const asRow = ({ codes, ...fact }: CaseFact): FlatRow => ({
  ...fact,
  codes: Object.entries(codes)
    .filter(([name]) => !isSaidBeside(name))
    .map(([name, code]) => `${name.slice(name.lastIndexOf(".") + 1)}=${code}`)
    .join(" "),
});

const HistoryInput = z.strictObject({ id: Uuid.describe("The case.") });

/** What happened to a case. */
export const historyUseCase = useCase<typeof HistoryInput, readonly CaseFact[]>({
  name: "cases.history",
  kind: "show",
  summary: "what was done in a case and when, in codes; what was said stands sealed, and whom it is about in no list",
  input: HistoryInput,
  positional: ["id"],
  permission: "cases.history",
  module: "accountability",
  form: "record",
  listed: (facts) => facts,
  flat: (facts) => facts.map(asRow),
  columns: () => ["doneAt", "enteredAt", "what", "by", "codes"],
  tableColumns: ["doneAt", "what", "by", "codes"],
  handle: ({ id }, ctx) => ctx.read.history(caseSubject, id).map(factsSinceHands),
});
