import {
  addHours,
  alertDelays,
  alertSubject,
  alertTable,
  Month,
  occurrenceWindow,
  type RecordedAlert,
  type Subject,
  Uuid,
  uptakeOf,
} from "@answerable/core";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { inMonthAndArea } from "../in-month-and-area.ts";
import { readText } from "../read-text.ts";
import { useCase } from "../use-case.ts";
import { narrated, withheldFile } from "../withheld-file.ts";

const list = useCase({
  name: "alerts.list",
  kind: "list",
  summary: "the alerts you may see, with both delays",
  input: z.strictObject({
    month: Month.optional(),
    area: z.string().optional().describe("The p-code of an admin 1 or 2 unit."),
    status: z
      .enum(["draft", "cleared", "disseminated", "corrected", "followed-up", "merged", "cancelled", "not-materialised"])
      .optional()
      .describe("Only this status."),
  }),
  permission: "alerts.list",
  form: "rows",
  isPaged: true,
  handle: (input, ctx) =>
    ctx.read.rows({
      subject: alertSubject as Subject,
      table: alertTable,
      order: "month",
      filter: inMonthAndArea(input),
    }),
});

/** Both delays: as they were when it was sent, or as they run. */
const delaysOf = ({ content, sent }: RecordedAlert, ctx: OperationContext) =>
  sent?.delays ??
  alertDelays({
    knownAt: content.knownAt,
    sentAt: ctx.now,
    window: occurrenceWindow(content.occurred, content.knownAt),
    limitHours: content.limit.hours,
  });

const facetsOf = (state: RecordedAlert, ctx: OperationContext) => {
  const { content, former } = state;
  return {
    status: state.status,
    trigger: content.trigger,
    threat: content.threat,
    month: content.occurred.month,
    precision: content.occurred.precision,
    adm1: content.place.adm1,
    adm2: content.place.adm2,
    severity: content.severity,
    urgency: content.urgency,
    certainty: content.certainty,
    limit: { hours: content.limit.hours, runsOn: content.limit.runsOn },
    sendBy: state.sent === null ? addHours(content.limit.startedAt, content.limit.hours) : undefined,
    sent: state.sent === null ? null : { at: state.sent.at, channel: state.sent.channel },
    delays: delaysOf(state, ctx),
    affected: content.affected,
    displaced: content.displaced,
    violations: content.violations,
    knownFrom: content.source,
    responsesAsked: content.responses,
    uptake: uptakeOf(state),
    takeUps: state.takeUps,
    followUps: state.followUps,
    cleared: state.cleared?.clearing,
    corrections: former.length,
    former: former.map(({ affected, displaced, violations }) => ({ affected, displaced, violations })),
    linkedIncidents: state.incidents,
    mergedInto: state.status === "merged" ? state.into : undefined,
    cancelledBecause: state.status === "cancelled" ? state.reason : undefined,
    withheld: content.withheld.map(({ field, rules }) => `text withheld: ${field}: ${rules.join(", ")}`),
    sealed: {
      narrative: content.narrative !== undefined,
      locality: content.place.locality !== undefined,
      day: content.occurred.day !== undefined,
      timeOfDay: content.timeOfDay !== undefined,
    },
    protocol: content.protocol,
    taxonomy: content.taxonomy,
  };
};

const show = useCase({
  name: "alerts.show",
  kind: "show",
  summary: "one alert, in codes and counts, with both delays; what is sealed is named, not shown",
  input: z.strictObject({ id: Uuid }),
  positional: ["id"],
  permission: "alerts.show",
  form: "record",
  handle: ({ id }, ctx) =>
    ctx.read.state(alertSubject, id).map(({ state, version }) => ({ id, version, ...facetsOf(state, ctx) })),
});

const PURPOSES = ["clearing", "sending", "correction", "duplicate-check", "safety"] as const;

const TEXTS = ["narrative", "locality", "day", "time-of-day"] as const;

const opened = readText({
  ...{ noun: "alerts", subject: alertSubject, purposes: PURPOSES, fields: TEXTS },
  refOf: ({ content: { narrative, place, occurred, timeOfDay } }, field) =>
    ({ narrative, locality: place.locality, day: occurred.day, "time-of-day": timeOfDay })[field],
});

/** What may be read of alerts. */
export const readingUseCases = [
  ...[list, show, opened],
  withheldFile({ noun: "alerts", subject: alertSubject, purposes: PURPOSES, ...narrated }),
];
