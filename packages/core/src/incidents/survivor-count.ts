import { err, ok, type Result } from "neverthrow";
import { match } from "ts-pattern";
import * as z from "zod";
import { Month } from "../kernel/month.ts";
import { PeopleCount } from "../kernel/people-count.ts";
import { type Rejection, rejection } from "../kernel/rejection.ts";
import type { RowTable, Subject } from "../kernel/subject.ts";
import { AreaCode, TaxonomyPin } from "./incident-input.ts";
import { peopleColumnKinds, peopleColumns } from "./people-columns.ts";
import { ViolationTypeCode } from "./violation.ts";

const hasOnlyChildOrAdult = (count: PeopleCount): boolean =>
  count.amount.kind !== "households" && count.cells.every(({ ageGroup }) => /^(child|adult|unknown)$/.test(ageGroup));

export const SurvivorCount = z
  .strictObject({
    type: ViolationTypeCode,
    category: z.string().describe("The category of the type in the pinned taxonomy."),
    month: Month,
    adm1: AreaCode,
    adm2: AreaCode.nullable().describe("Null where the agreement allows admin 1 only."),
    people: PeopleCount.refine(hasOnlyChildOrAdult, { params: { code: "finer-than-child-or-adult" } })
      .nullable()
      .describe("By sex, and child or adult; null where it is not known how many."),
    taxonomy: TaxonomyPin,
  })
  .describe("A count of survivors of one sexual or gender-based type that reached a monitor.");
/**
 * All that is kept of a sexual or gender-based incident, where an agreement allows it to be counted at all: type, month,
 * area, people. Narrative, day, place below admin 2, age, actor, source, recorder, and links to anything do not exist
 * here. It says what reached a monitor, not how much happens. Source: practice F6.
 */
export type SurvivorCount = z.infer<typeof SurvivorCount>;

export type SurvivorCountState =
  | { readonly status: "absent" }
  | { readonly status: "standing"; readonly content: SurvivorCount }
  | { readonly status: "withdrawn"; readonly content: SurvivorCount };

export type SurvivorCountCommand =
  | { readonly type: "record"; readonly content: SurvivorCount }
  | { readonly type: "withdraw" };

export type SurvivorCountEvent =
  | { readonly type: "survivor-count-recorded"; readonly schema: 1; readonly content: SurvivorCount }
  | { readonly type: "survivor-count-withdrawn"; readonly schema: 1 };

type SurvivorCountRejection = Rejection<"already-recorded" | "not-recorded" | "already-withdrawn">;

/** The same words twice are one count; the text is canonical because a schema has put the fields in order. */
const isSame = (a: SurvivorCount, b: SurvivorCount): boolean => JSON.stringify(a) === JSON.stringify(b);

const decide = (
  command: SurvivorCountCommand,
  state: SurvivorCountState,
): Result<readonly SurvivorCountEvent[], SurvivorCountRejection> =>
  match(command)
    .returnType<Result<readonly SurvivorCountEvent[], SurvivorCountRejection>>()
    .with({ type: "record" }, ({ content }) => {
      if (state.status === "absent") return ok([{ type: "survivor-count-recorded", schema: 1, content }]);
      return isSame(state.content, content) ? ok([]) : err(rejection("already-recorded"));
    })
    .with({ type: "withdraw" }, () => {
      if (state.status === "absent") return err(rejection("not-recorded"));
      if (state.status === "withdrawn") return err(rejection("already-withdrawn"));
      return ok([{ type: "survivor-count-withdrawn", schema: 1 }]);
    })
    .exhaustive();

/** One row a count. */
export const survivorCountTable: RowTable<SurvivorCountState> = {
  name: "survivor_count",
  columns: {
    month: "text",
    adm1: "text",
    adm2: "text",
    status: "text",
    category: "text",
    type: "text",
    taxonomyId: "text",
    taxonomyVersion: "text",
    ...peopleColumnKinds,
  },
  orders: { month: ["month", "adm1"] },
  rowsOf: (state) =>
    state.status === "absent"
      ? []
      : [
          {
            month: state.content.month,
            adm1: state.content.adm1,
            adm2: state.content.adm2,
            status: state.status,
            category: state.content.category,
            type: state.content.type,
            taxonomyId: state.content.taxonomy.id,
            taxonomyVersion: state.content.taxonomy.version,
            ...peopleColumns(state.content.people ?? undefined),
          },
        ],
};

/** A count can be recorded and taken back, nothing else: there is nothing in it to correct, refer or corroborate. */
export const survivorCountSubject: Subject<
  SurvivorCountState,
  SurvivorCountCommand,
  SurvivorCountEvent,
  SurvivorCountRejection
> = {
  name: "survivor-count",
  initial: { status: "absent" },
  decide,
  evolve: (state, event) =>
    match(event)
      .returnType<SurvivorCountState>()
      .with({ type: "survivor-count-recorded" }, ({ content }) => ({ status: "standing", content }))
      .with({ type: "survivor-count-withdrawn" }, () =>
        state.status === "absent" ? state : { status: "withdrawn", content: state.content },
      )
      .exhaustive(),
  upcast: (event) => event as SurvivorCountEvent,
  dueOf: () => [],
  tables: [survivorCountTable],
};
