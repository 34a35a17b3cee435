import { violationColumnKinds, violationColumns } from "../incidents/incident-rows.ts";
import type { Filter, FlatRow } from "../kernel/filter.ts";
import { utcDayOf } from "../kernel/instant.ts";
import { monthOf } from "../kernel/month.ts";
import type { ColumnKind, RowTable } from "../kernel/subject.ts";
import { type AlertState, type RecordedAlert, uptakeOf } from "./alert-state.ts";

/** What both tables say of the alert. No source, no actor, no moment: months only. */
const common = {
  month: "text",
  datePrecision: "text",
  adm1: "text",
  adm2: "text",
  status: "text",
  trigger: "text",
  linked: "integer",
  recorder: "text",
  taxonomyId: "text",
  taxonomyVersion: "text",
} as const satisfies Record<string, ColumnKind>;

const orders = { month: ["month", "adm2"] } as const;

const commonRow = (state: RecordedAlert): FlatRow => ({
  month: state.content.occurred.month,
  datePrecision: state.content.occurred.precision,
  adm1: state.content.place.adm1,
  adm2: state.content.place.adm2,
  status: state.status,
  trigger: state.content.trigger,
  linked: state.incidents.length,
  recorder: state.content.recorder,
  taxonomyId: state.content.taxonomy.id,
  taxonomyVersion: state.content.taxonomy.version,
});

const inTimeCell = (inTime: "yes" | "no" | "not-known"): number | null =>
  inTime === "not-known" ? null : inTime === "yes" ? 1 : 0;

/** Empty where it was not sent. */
const sentCells = ({ sent }: RecordedAlert): FlatRow => {
  const knowledge = sent?.delays.fromKnowledge;
  const occurrence = sent?.delays.fromOccurrence;
  return {
    sentMonth: sent === null ? null : monthOf(utcDayOf(sent.at)),
    channel: sent?.channel ?? null,
    hoursFromKnowledge: knowledge?.hours ?? null,
    inTimeFromKnowledge: knowledge === undefined ? null : Number(knowledge.inTime),
    leastHoursFromOccurrence: occurrence?.least ?? null,
    mostHoursFromOccurrence: occurrence?.most ?? null,
    inTimeFromOccurrence: occurrence === undefined ? null : inTimeCell(occurrence.inTime),
  };
};

/** One row an alert, whatever its status. */
export const alertTable: RowTable<AlertState> = {
  name: "alert",
  columns: {
    ...common,
    threat: "integer",
    severity: "text",
    urgency: "text",
    certainty: "text",
    knownMonth: "text",
    limitHours: "integer",
    runsOn: "text",
    sentMonth: "text",
    channel: "text",
    hoursFromKnowledge: "integer",
    inTimeFromKnowledge: "integer",
    leastHoursFromOccurrence: "integer",
    mostHoursFromOccurrence: "integer",
    inTimeFromOccurrence: "integer",
    violations: "integer",
    corrections: "integer",
    withheld: "integer",
    responsesAsked: "integer",
    uptake: "text",
    mergedInto: "text",
    protocolId: "text",
    protocolVersion: "text",
  },
  orders,
  rowsOf: (state) =>
    state.status === "absent"
      ? []
      : [
          {
            ...commonRow(state),
            threat: Number(state.content.threat),
            severity: state.content.severity,
            urgency: state.content.urgency,
            certainty: state.content.certainty,
            knownMonth: monthOf(utcDayOf(state.content.knownAt)),
            limitHours: state.content.limit.hours,
            runsOn: state.content.limit.runsOn,
            ...sentCells(state),
            violations: state.content.violations.length,
            corrections: state.former.length,
            withheld: state.content.withheld.length > 0 ? 1 : 0,
            responsesAsked: state.content.responses.length,
            uptake: uptakeOf(state),
            mergedInto: state.status === "merged" ? state.into : null,
            protocolId: state.content.protocol.id,
            protocolVersion: state.content.protocol.version,
          },
        ],
};

/** One row a violation, with its unit and the columns that figures read in rows of incidents' violations. */
export const alertViolationTable: RowTable<AlertState> = {
  name: "alert_violation",
  columns: { ...common, ...violationColumnKinds },
  orders,
  rowsOf: (state) =>
    state.status === "absent"
      ? []
      : state.content.violations.map((violation) => ({
          ...commonRow(state),
          ...violationColumns(violation, state.content.categories[violation.type] ?? null),
        })),
};

/**
 * The alerts, or their violations, that figures of documented and non-documented incidents may add: sent, standing, and
 * linked to no documented incident, so that nothing is counted twice. Source: practice F11, F13; domain §1.4.
 */
export const undocumentedAlerts: Filter = {
  all: [
    { column: "status", in: ["disseminated", "corrected", "followed-up"] },
    { column: "linked", is: 0 },
  ],
};
