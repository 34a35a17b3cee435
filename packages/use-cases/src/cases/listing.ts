import {
  ActorCode,
  caseSubject,
  caseTable,
  type Filter,
  LocalCode,
  PCode,
  Priority,
  type RowTable,
  type Subject,
  sensitiveCaseTable,
  TaxonomyCode,
} from "@answerable/core";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { matching, picked } from "../promises/ledger-rows.ts";
import { useCase } from "../use-case.ts";

const status = z.enum([
  ...(["lodged", "acknowledged", "triaged", "in-hand", "referred", "responded", "loop-closed", "reopened"] as const),
  ...(["appealed", "withdrawn", "duplicate", "forwarded", "with-the-body", "body-concluded"] as const),
]);

const ListInput = z.strictObject({
  sensitive: z.boolean().optional().describe("Sensitive cases, which stand apart; left out: those of the office."),
  status: status.optional().describe("Only this status."),
  owed: z.boolean().optional().describe("Only those whose person is still owed an answer, or word of it."),
  category: TaxonomyCode.optional().describe("Only about this."),
  area: PCode.optional().describe("An admin 1 or 2 unit; sensitive cases have none."),
  priority: Priority.optional(),
  handler: ActorCode.optional().describe("Only what she or he deals with."),
  mine: z.boolean().optional().describe("Only what you deal with."),
  unseen: z.boolean().optional().describe("Only where the person added something that nobody has looked at."),
  safetyCall: z.enum(["to-agree", "agreed"]).optional().describe("Only where a safety call is owed, or agreed."),
  handedTo: LocalCode.optional().describe("Only what was offered to this organisation."),
  order: z.enum(["status", "area"]).optional().describe("In which order; left out: by status."),
});
type ListAsked = z.output<typeof ListInput>;

const OFFICE_COLUMNS = [
  ...["status", "priority", "category", "area", "month", "channel", "handler", "waits", "owed", "unseen", "safetyCall"],
];
const SENSITIVE_COLUMNS = [
  ...["status", "category", "lastForwardedTo", "hasIdentity", "toForward", "acknowledged", "support", "safetyCall"],
  ...["conclusion", "owed"],
];

/** What fits a terminal of 120 signs, of the one list and the other. */
const TABLE_COLUMNS = [
  ...["id", "status", "priority", "category", "area", "handler", "lastForwardedTo", "toForward", "owed", "unseen"],
];

const isYes = (column: string, given: boolean | undefined): Filter[] => (given === true ? [{ column, is: 1 }] : []);

const officeFilter = ({ area, owed, unseen, mine, ...asked }: ListAsked, ctx: OperationContext): Filter => ({
  all: [
    matching(area, {
      ...{ status: asked.status, category: asked.category, priority: asked.priority, safetyCall: asked.safetyCall },
      ...{ handler: asked.handler, handOverTo: asked.handedTo },
    }),
    ...isYes("owed", owed),
    ...(unseen === true ? [{ not: { column: "unseen", is: 0 } }] : []),
    ...(mine === true ? [{ column: "handler", is: ctx.actor.code }] : []),
  ],
});

const sensitiveFilter = ({ owed, ...asked }: ListAsked): Filter => ({
  all: [
    matching(undefined, { status: asked.status, category: asked.category, safetyCall: asked.safetyCall }),
    ...isYes("owed", owed),
  ],
});

const listed = (asked: ListAsked, ctx: OperationContext) => {
  const { sensitive = false, order = "status" } = asked;
  const table = sensitive ? sensitiveCaseTable : caseTable;
  const columns = sensitive ? SENSITIVE_COLUMNS : OFFICE_COLUMNS;
  return ctx.read
    .rows({
      ...{ subject: caseSubject as unknown as Subject, table: table as RowTable<never> },
      // what has no area is in no order of areas
      order: sensitive ? "status" : order,
      filter: sensitive ? sensitiveFilter(asked) : officeFilter(asked, ctx),
    })
    .map((rows) => rows.map((row) => picked(row, columns, {})));
};

/** Cases within sight. Sensitive ones are asked for by name and stand in a table of their own. Source: practice C7. */
export const listingUseCase = useCase({
  name: "cases.list",
  kind: "list",
  summary: "cases within your sight, in codes; sensitive ones apart, without area, month or channel",
  input: ListInput,
  permission: "cases.list",
  module: "accountability",
  form: "rows",
  isPaged: true,
  columns: () => ["id", ...OFFICE_COLUMNS],
  tableColumns: TABLE_COLUMNS,
  handle: listed,
});
