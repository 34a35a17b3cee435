import { documentSubject, documentTable, type Instant, type Subject } from "@answerable/core";
import type { ResultAsync } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { documentsOf } from "../documents.ts";
import type { Failure } from "../failure.ts";

/**
 * The context as it was at an earlier moment: its clock stands there, and only what was adopted by then is adopted. A
 * list of types or a plan of coverage that came later changes no figure that was published.
 */
export const asKnownThen = (ctx: OperationContext, moment: Instant): ResultAsync<OperationContext, Failure> =>
  ctx.read.rows({ subject: documentSubject as Subject, table: documentTable, order: "kind" }).map((rows) => {
    const keyOf = (kind: unknown, id: unknown, version: unknown): string => JSON.stringify([kind, id, version]);
    const adopted = new Set(
      rows
        .filter((row) => typeof row["adoptedAt"] === "string" && row["adoptedAt"] <= moment)
        .map((row) => keyOf(row["kind"], row["id"], row["version"])),
    );
    const all = ctx.documents.all.filter(({ kind, header }) => adopted.has(keyOf(kind, header.id, header.version)));
    return { ...ctx, now: moment, documents: documentsOf(all) };
  });
