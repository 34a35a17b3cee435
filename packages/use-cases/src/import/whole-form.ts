import { incidentSubject, incidentTable, issue, type Subject } from "@answerable/core";
import {
  type EditChains,
  type FormMapping,
  firstVersionOf,
  type KoboRow,
  stripCollectorTraces,
} from "@answerable/interchange";
import { openScratch, type StoreError, step, WORKS_PER_COMMIT } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type { AskedWork, Decide, OperationContext } from "../context.ts";
import { type Failure, storeFailed } from "../failure.ts";
import { mappingFor } from "./form-mappings.ts";
import type { Tally } from "./tally.ts";

/** What was taken back because the form does not hold it any more, and what stays as a person has touched it. */
export interface DeletedAtSource {
  takenBack: number;
  left: number;
}

/** Remembers, outside of memory, what a form holds, and takes back the rest of it in the end. */
export interface WholeForm {
  /** A row of the form, whether it is good or not. */
  see(row: KoboRow): void;
  /** A row that cannot be recognised: then nobody can say what is missing. */
  miss(): void;
  /** Takes back what no row spoke of. Nothing where a row was missed, or a page announced more rows than came. */
  takeBackTheRest(
    decide: Decide,
    tally: Tally,
    announced: number | undefined,
  ): Promise<Result<DeletedAtSource, Failure>>;
  close(): void;
}

/** Begins to watch a form. */
export const wholeForm = (ctx: OperationContext, mappings: readonly FormMapping[], edits: EditChains): WholeForm => {
  const seen = openScratch();
  const forms = new Set<string>();
  let isWhole = true;
  let rows = 0;
  const miss = () => {
    isWhole = false;
  };

  const send = async (
    works: readonly AskedWork[],
    decide: Decide,
    tally: Tally,
    deleted: DeletedAtSource,
  ): Promise<Result<void, StoreError>> => {
    const answers = await decide(works);
    if (answers.isErr()) return err(answers.error);
    answers.value.forEach((answer, index) => {
      if (answer.isOk()) {
        deleted.takenBack += 1;
        return;
      }
      deleted.left += 1;
      const incident = works[index]?.steps[0]?.stream ?? "";
      tally.tell(issue("deleted-at-source-and-kept", [], {}, { incident, because: answer.error.code }));
    });
    return ok(undefined);
  };

  const takeBack = async (form: string, decide: Decide, tally: Tally, deleted: DeletedAtSource) => {
    const filter = { all: [{ column: "originForm", is: form }, { not: { column: "status", is: "withdrawn" } }] };
    const command = { type: "take-back" as const, at: ctx.now, because: { reason: "deleted-at-its-source" as const } };
    const subject = incidentSubject as Subject;
    for await (const page of ctx.read.pages({ subject, table: incidentTable, order: "month", filter })) {
      if (page.isErr()) return err(page.error);
      const gone = page.value.map((row) => String(row["stream"])).filter((stream) => !seen.has(stream));
      for (let from = 0; from < gone.length; from += WORKS_PER_COMMIT) {
        const works = gone
          .slice(from, from + WORKS_PER_COMMIT)
          .map((stream): AskedWork => ({ steps: [step(incidentSubject, stream, command)], eraseStreams: [stream] }));
        const sent = await send(works, decide, tally, deleted);
        if (sent.isErr()) return err(storeFailed(sent.error));
      }
    }
    return ok(undefined);
  };

  return {
    see: (row) => {
      rows += 1;
      const mapping = mappingFor(mappings, row);
      if (mapping === undefined) return;
      const clean = stripCollectorTraces(row.submission, mapping);
      if (clean.instanceId === undefined) return miss();
      forms.add(mapping.form);
      // What says of itself that it was deleted is not there any more.
      if (!clean.isDeleted) seen.set(ctx.idFrom(`${mapping.form}/${firstVersionOf(clean, edits)}`), "");
    },
    miss,
    takeBackTheRest: async (decide, tally, announced) => {
      const deleted: DeletedAtSource = { takenBack: 0, left: 0 };
      if (!isWhole || (announced !== undefined && rows < announced)) {
        tally.tell(issue("form-not-whole", [], { row: 0 }));
        return ok(deleted);
      }
      for (const form of forms) {
        const done = await takeBack(form, decide, tally, deleted);
        if (done.isErr()) return err(done.error);
      }
      if (deleted.takenBack > 0) (await ctx.scrub()).unwrapOr(false);
      return ok(deleted);
    },
    close: seen.close,
  };
};
