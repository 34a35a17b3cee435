import { breakGlassSubject, breakGlassTable, type Subject } from "@answerable/core";
import * as z from "zod";
import { useCase } from "../use-case.ts";

const ListInput = z.strictObject({
  status: z.enum(["asked", "approved", "refused"]).optional().describe("Only this status."),
  waiting: z.boolean().optional().describe("Only what no third person has looked at yet."),
});

/** What was asked for in emergencies, for who asked, who decides, and who is told. Source: practice H5. */
export const listingUseCases = [
  useCase({
    name: "break-glass.list",
    kind: "list",
    summary: "what was asked for in emergencies, by whom, for what, who said yes, and whether a third has looked",
    input: ListInput,
    permission: "break-glass.list",
    module: "operation",
    form: "rows",
    isPaged: true,
    tableColumns: ["stream", "recorder", "purpose", "status", "askedAt", "decidedBy", "opened", "seenBy"],
    handle: ({ status, waiting = false }, ctx) =>
      ctx.read.rows({
        ...{ subject: breakGlassSubject as unknown as Subject, table: breakGlassTable, order: "askedAt" },
        filter: {
          all: [
            ...(status === undefined ? [] : [{ column: "status", is: status }]),
            ...(waiting ? [{ column: "waits", is: 1 }] : []),
          ],
        },
      }),
  }),
];
