import { match } from "ts-pattern";
import type { FlatRow } from "../kernel/filter.ts";
import { utcDayOf } from "../kernel/instant.ts";
import { monthOf } from "../kernel/month.ts";
import type { ColumnKind, RowTable } from "../kernel/subject.ts";
import { type IncidentState, isInConflict, type RecordedIncident } from "./incident-state.ts";
import { type PeopleColumns, peopleColumnKinds, peopleColumns } from "./people-columns.ts";
import type { ObjectCount, Violation } from "./violation.ts";

/** What both tables say of the incident. No source, no actor: from neither table can one list who informs on whom. */
const common = {
  month: "text",
  datePrecision: "text",
  adm1: "text",
  adm2: "text",
  status: "text",
  recorder: "text",
  receivedOn: "text",
  receivedMonth: "text",
  taxonomyId: "text",
  taxonomyVersion: "text",
} as const satisfies Record<string, ColumnKind>;

const orders = { month: ["month", "adm2"], received: ["receivedOn"] } as const;

const commonRow = (state: RecordedIncident): FlatRow => ({
  month: state.content.happened.month,
  datePrecision: state.content.happened.precision,
  adm1: state.content.place.adm1,
  adm2: state.content.place.adm2,
  status: state.status,
  recorder: state.content.recorder,
  receivedOn: utcDayOf(state.receivedAt),
  receivedMonth: monthOf(utcDayOf(state.receivedAt)),
  taxonomyId: state.content.taxonomy.id,
  taxonomyVersion: state.content.taxonomy.version,
});

/** One row an incident, whatever its status. */
export const incidentTable: RowTable<IncidentState> = {
  name: "incident",
  columns: {
    ...common,
    learnedMonth: "text",
    violations: "integer",
    independentSources: "integer",
    withheld: "integer",
    inConflict: "integer",
    corrections: "integer",
    referrals: "integer",
    attachments: "integer",
    originForm: "text",
    mergedInto: "text",
  },
  orders,
  rowsOf: (state) =>
    state.status === "absent"
      ? []
      : [
          {
            ...commonRow(state),
            learnedMonth: state.content.learned?.month ?? null,
            violations: state.content.violations.length,
            independentSources: state.content.source.independentSources,
            withheld: state.content.withheld.length > 0 ? 1 : 0,
            inConflict: isInConflict(state) ? 1 : 0,
            corrections: state.corrections,
            referrals: state.referrals.length,
            attachments: state.content.attachments ?? null,
            originForm: state.content.origin?.form ?? null,
            mergedInto: state.status === "merged" ? state.into : null,
          },
        ],
};

const objectColumns = (count: ObjectCount | undefined): PeopleColumns => {
  const empty = peopleColumns(undefined);
  if (count === undefined) return empty;
  const { least, most } = match(count)
    .with({ kind: "range" }, ({ from, to }) => ({ least: from, most: to }))
    .with({ kind: "exact" }, { kind: "about" }, ({ objects }) => ({ least: objects, most: objects }))
    .exhaustive();
  return { ...empty, least, most, approximate: count.kind === "exact" ? 0 : 1 };
};

const countColumns = (violation: Violation): PeopleColumns =>
  match(violation)
    .with({ unit: "victims" }, ({ victims }) => peopleColumns(victims))
    .with({ unit: "displaced" }, ({ displaced }) => peopleColumns(displaced))
    .with({ unit: "objects" }, ({ objects }) => objectColumns(objects))
    .exhaustive();

/** What a violation is in a flat row, whatever holds it. */
export const violationColumnKinds = {
  category: "text",
  type: "text",
  unit: "text",
  objectKind: "text",
  ...peopleColumnKinds,
} as const satisfies Record<string, ColumnKind>;

/** A violation as columns; `category` is the one of its type in the pinned taxonomy. */
export const violationColumns = (
  violation: Violation,
  category: string | null,
): Readonly<Record<keyof typeof violationColumnKinds, string | number | null>> => ({
  category,
  type: violation.type,
  unit: violation.unit,
  objectKind: violation.unit === "objects" ? violation.object : null,
  ...countColumns(violation),
});

/** One row a violation, with its unit. Rows of different units are never added up. */
export const violationTable: RowTable<IncidentState> = {
  name: "violation",
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

/** One row for each import that brought a version of it, to find again what an import brought. */
export const incidentBatchTable: RowTable<IncidentState> = {
  name: "incident_batch",
  columns: { batch: "text", month: "text", adm1: "text", adm2: "text", recorder: "text", status: "text" },
  orders: { batch: ["batch"] },
  rowsOf: (state) => {
    if (state.status === "absent") return [];
    const { month, adm1, adm2, recorder, status } = commonRow(state);
    const batches = new Set(state.answers.flatMap((answer) => answer.batch ?? []));
    return [...batches].map((batch) => ({ batch, month, adm1, adm2, recorder, status }) as FlatRow);
  },
};

/**
 * One row an edit: which version it is, and which one was the first. Where a source names only the version that an edit
 * replaces, later edits find their way through it.
 */
export const incidentEditTable: RowTable<IncidentState> = {
  name: "incident_edit",
  columns: { version: "text", root: "text", form: "text", adm1: "text", adm2: "text", recorder: "text" },
  orders: { version: ["version"] },
  rowsOf: (state) => {
    if (state.status === "absent" || state.content.origin === undefined) return [];
    const { form, rootId } = state.content.origin;
    const { adm1, adm2, recorder } = commonRow(state);
    return state.answers
      .filter(({ id, replaces }) => replaces !== undefined && id !== rootId)
      .map(({ id }) => ({ version: id, root: rootId, form, adm1, adm2, recorder }) as FlatRow);
  },
};
