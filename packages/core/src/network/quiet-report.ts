import * as z from "zod";
import { Month } from "../kernel/month.ts";
import {
  type RecordCommand,
  type RecordEvent,
  type RecordRejection,
  type RecordState,
  recordDecider,
} from "../kernel/record-decider.ts";
import type { RowTable, Subject } from "../kernel/subject.ts";
import { PCode } from "../places/p-code.ts";

export const QuietReport = z
  .strictObject({ month: Month, adm1: PCode, adm2: PCode })
  .describe("Monitors looked in this area over this month, and nothing came in.");
/**
 * Somebody says that an area was covered and quiet in a month. It holds no recorder, no source and no words: who said it
 * stands in the log as a code, and nowhere beside an area. Source: practice F7, F8.
 */
export type QuietReport = z.infer<typeof QuietReport>;

export const QuietWithdrawalReason = z
  .enum(["recorded-by-mistake", "nobody-had-looked"])
  .describe("Why the report does not hold. Source: Answerable default.");
export type QuietWithdrawalReason = z.infer<typeof QuietWithdrawalReason>;

export type QuietReportState = RecordState<QuietReport>;
export type QuietReportCommand = RecordCommand<QuietReport>;
export type QuietReportEvent = RecordEvent<QuietReport>;

/** One row a report, whether it stands or was withdrawn. */
export const quietReportTable: RowTable<QuietReportState> = {
  name: "quiet_report",
  columns: { month: "text", adm1: "text", adm2: "text", status: "text" },
  orders: { month: ["month", "adm2"] },
  rowsOf: (state) =>
    state.status === "absent"
      ? []
      : [
          {
            month: state.content.month,
            adm1: state.content.adm1,
            adm2: state.content.adm2,
            status: state.status,
          },
        ],
};

/** Recorded, corrected, withdrawn, and nothing else. */
export const quietReportSubject: Subject<QuietReportState, QuietReportCommand, QuietReportEvent, RecordRejection> = {
  ...recordDecider<QuietReport>(),
  name: "quiet-report",
  upcast: (event) => event as QuietReportEvent,
  dueOf: () => [],
  tables: [quietReportTable],
};
