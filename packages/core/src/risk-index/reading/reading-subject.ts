import type { FlatRow } from "../../kernel/filter.ts";
import {
  type RecordCommand,
  type RecordEvent,
  type RecordRejection,
  type RecordState,
  recordDecider,
} from "../../kernel/record-decider.ts";
import type { RowTable, Subject } from "../../kernel/subject.ts";
import type { AreaReading, ReadingContent } from "./reading.ts";

export type ReadingState = RecordState<ReadingContent>;
export type ReadingCommand = RecordCommand<ReadingContent>;
export type ReadingEvent = RecordEvent<ReadingContent>;

/** What both tables say of the meeting; seats stand in one text, apart by spaces. */
const common = {
  month: "text",
  methodId: "text",
  methodVersion: "text",
  metOn: "text",
  asKnownOn: "text",
  seats: "text",
  status: "text",
} as const;

const commonRow = ({ month, method, metOn, asKnownOn, seats }: ReadingContent, status: string): FlatRow => ({
  month,
  methodId: method.id,
  methodVersion: method.version,
  metOn,
  asKnownOn,
  seats: seats.join(" "),
  status,
});

/** How many seats read another class than the one agreed. */
const dissenting = ({ dissent }: AreaReading): number => dissent.reduce((sum, { seats }) => sum + seats.length, 0);

/** One row a meeting, whether its reading stands or was withdrawn. */
export const readingTable: RowTable<ReadingState> = {
  name: "reading",
  columns: { ...common, areas: "integer", otherwise: "integer", noAgreement: "integer", withDissent: "integer" },
  orders: { month: ["month", "metOn"] },
  rowsOf: (state) => {
    if (state.status === "absent") return [];
    const { areas } = state.content;
    return [
      {
        ...commonRow(state.content, state.status),
        areas: areas.length,
        otherwise: areas.filter(({ because }) => because !== null).length,
        noAgreement: areas.filter(({ agreed }) => agreed === null).length,
        withDissent: areas.filter((one) => dissenting(one) > 0).length,
      },
    ];
  },
};

/** One row an area that was read; an `agreed` of null is no agreement. Which seats read otherwise stands in no row. */
export const readingAreaTable: RowTable<ReadingState> = {
  name: "reading_area",
  columns: {
    ...common,
    adm1: "text",
    adm2: "text",
    computed: "text",
    agreed: "text",
    because: "text",
    dissenting: "integer",
  },
  orders: { month: ["month", "adm2"] },
  rowsOf: (state) =>
    state.status === "absent"
      ? []
      : state.content.areas.map((one) => ({
          ...commonRow(state.content, state.status),
          adm1: one.adm1,
          adm2: one.adm2,
          computed: one.computed,
          agreed: one.agreed,
          because: one.because,
          dissenting: dissenting(one),
        })),
};

/** The reading of an analysis meeting: recorded, corrected, withdrawn, and nothing else. Nothing in it is personal. */
export const readingSubject: Subject<ReadingState, ReadingCommand, ReadingEvent, RecordRejection> = {
  ...recordDecider<ReadingContent>(),
  name: "reading",
  upcast: (event) => event as ReadingEvent,
  dueOf: () => [],
  tables: [readingTable, readingAreaTable],
};
