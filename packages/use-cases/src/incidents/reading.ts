import {
  addMonths,
  duplicateCandidates,
  incidentSubject,
  incidentTable,
  isInConflict,
  Month,
  type RecordedIncident,
  type StoredRow,
  type Subject,
  Uuid,
  violationTable,
} from "@answerable/core";
import * as z from "zod";
import { inMonthAndArea } from "../in-month-and-area.ts";
import { readText } from "../read-text.ts";
import { useCase } from "../use-case.ts";
import { narrated, withheldFile } from "../withheld-file.ts";

const list = useCase({
  name: "incidents.list",
  kind: "list",
  summary: "the incidents you may see",
  input: z.strictObject({
    month: Month.optional(),
    area: z.string().optional().describe("The p-code of an admin 1 or 2 unit."),
    status: z
      .enum(["alleged", "corroborated", "set-aside", "withdrawn", "merged"])
      .optional()
      .describe("Only this status."),
  }),
  permission: "incidents.list",
  form: "rows",
  isPaged: true,
  handle: (input, ctx) =>
    ctx.read.rows({
      subject: incidentSubject as Subject,
      table: incidentTable,
      order: "month",
      filter: inMonthAndArea(input),
    }),
});

const facetsOf = (state: RecordedIncident) => ({
  status: state.status,
  inConflict: isInConflict(state),
  corrections: state.corrections,
  month: state.content.happened.month,
  precision: state.content.happened.precision,
  adm1: state.content.place.adm1,
  adm2: state.content.place.adm2,
  violations: state.content.violations,
  knownFrom: state.content.source,
  withheld: state.content.withheld.map(({ field, rules }) => `text withheld: ${field}: ${rules.join(", ")}`),
  sealed: {
    narrative: state.content.narrative !== undefined,
    locality: state.content.place.locality !== undefined,
    day: state.content.happened.day !== undefined,
  },
  referrals: state.referrals,
  taxonomy: state.content.taxonomy,
});

const show = useCase({
  name: "incidents.show",
  kind: "show",
  summary: "one incident, in codes and counts; what is sealed is named, not shown",
  input: z.strictObject({ id: Uuid }),
  positional: ["id"],
  permission: "incidents.show",
  form: "record",
  handle: ({ id }, ctx) =>
    ctx.read.state(incidentSubject, id).map(({ state, version }) => ({ id, version, ...facetsOf(state) })),
});

const candidates = useCase({
  name: "incidents.candidates",
  kind: "list",
  summary: "pairs that might be one incident, with reasons; a person decides, nothing is merged by itself",
  input: z.strictObject({ month: Month }),
  positional: ["month"],
  permission: "incidents.candidates",
  form: "record",
  handle: ({ month }, ctx) =>
    ctx.read
      .rows({
        subject: incidentSubject as Subject,
        table: violationTable,
        order: "month",
        filter: { column: "month", in: [month, addMonths(month, 1)] },
      })
      .map((rows) => duplicateCandidates(rows as unknown as readonly StoredRow[])),
  flat: (pairs) =>
    pairs.map(({ streams: [first, second], reasons }) => ({ first, second, reasons: reasons.join(", ") })),
});

const PURPOSES = ["referral", "corroboration", "duplicate-check", "correction", "safety"] as const;

const opened = readText({
  ...{ noun: "incidents", subject: incidentSubject, purposes: PURPOSES, fields: ["narrative", "locality", "day"] },
  refOf: ({ content: { narrative, place, happened } }, field) =>
    field === "narrative" ? narrative : field === "locality" ? place.locality : happened.day,
});

const withheld = withheldFile({ noun: "incidents", subject: incidentSubject, purposes: PURPOSES, ...narrated });

/** What may be read of incidents. */
export const readingUseCases = [list, show, candidates, opened, withheld];
