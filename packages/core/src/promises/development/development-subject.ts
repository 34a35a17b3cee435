import type { FlatRow } from "../../kernel/filter.ts";
import {
  type RecordCommand,
  type RecordEvent,
  type RecordRejection,
  type RecordState,
  recordDecider,
} from "../../kernel/record-decider.ts";
import type { RowTable, Subject } from "../../kernel/subject.ts";
import type { DevelopmentContent } from "./development.ts";

export type DevelopmentState = RecordState<DevelopmentContent>;
export type DevelopmentCommand = RecordCommand<DevelopmentContent>;
export type DevelopmentEvent = RecordEvent<DevelopmentContent>;

const rowOf = (content: DevelopmentContent, status: string): FlatRow => ({
  kind: content.kind,
  day: content.on,
  byDay: content.by,
  reference: content.reference,
  project: content.project,
  suitableForPublic: content.suitableForPublic,
  status,
});

/** One row for each area it concerns; one without an area where it concerns a project alone. */
export const developmentTable: RowTable<DevelopmentState> = {
  name: "development",
  columns: {
    kind: "text",
    day: "text",
    byDay: "text",
    reference: "text",
    project: "text",
    suitableForPublic: "text",
    status: "text",
    adm1: "text",
    adm2: "text",
  },
  orders: { day: ["day", "adm1", "adm2"], area: ["adm1", "adm2", "day"] },
  rowsOf: (state) => {
    if (state.status === "absent") return [];
    const row = rowOf(state.content, state.status);
    const { areas } = state.content;
    return areas.length === 0 ? [{ ...row, adm1: null, adm2: null }] : areas.map((area) => ({ ...row, ...area }));
  },
};

/** A public fact that communities hear of: recorded, corrected, withdrawn. Nothing in it is personal. */
export const developmentSubject: Subject<DevelopmentState, DevelopmentCommand, DevelopmentEvent, RecordRejection> = {
  ...recordDecider<DevelopmentContent>(),
  name: "development",
  upcast: (event) => event as DevelopmentEvent,
  // What falls due is the word that is owed about it, and that lies in the ledger.
  dueOf: () => [],
  tables: [developmentTable],
};
