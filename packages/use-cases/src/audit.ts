import { ActorCode, addMonths, type Instant, Month, monthOf, Uuid, utcDayOf } from "@answerable/core";
import * as z from "zod";
import { verifyingUseCase } from "./audit/verifying.ts";
import { useCase } from "./use-case.ts";

const monthStart = (month: Month): Instant => `${month}-01T00:00:00.000Z` as Instant;

const ReadsInput = z.strictObject({
  month: Month.optional().describe("The month they were opened in; left out: this one."),
  actor: ActorCode.optional().describe("Only what this member of staff opened."),
  record: Uuid.optional().describe("Only what belongs to this record."),
});

/** Who opened what, for whoever looks after it. Source: practice H5. */
const reads = useCase({
  name: "audit.reads",
  kind: "list",
  summary: "who opened sealed values, or tried to, when, in which role and for what: codes only, no value",
  input: ReadsInput,
  permission: "audit.reads",
  module: "operation",
  form: "record",
  handle: ({ month, actor, record }, ctx) => {
    const asked = month ?? monthOf(utcDayOf(ctx.now));
    return ctx.logs.readings(monthStart(asked), monthStart(addMonths(asked, 1))).map((all) =>
      all
        .filter((one) => (actor === undefined || one.actor === actor) && (record ?? one.stream) === one.stream)
        .map(({ at, module, actor: by, role, purpose, kind, stream }) => ({
          ...{ at, part: module, actor: by, role, purpose, kind, record: stream },
        })),
    );
  },
  listed: (all) => all,
  flat: (all) => all,
  columns: () => ["at", "part", "actor", "role", "purpose", "kind", "record"],
});

/** Proof that the log is whole, and who opened what. */
export const auditUseCases = [verifyingUseCase, reads];
