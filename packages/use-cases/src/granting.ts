import { documentSubject, type Instant, type Staff, staffWidening, type Uuid, type Widened } from "@answerable/core";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "./context.ts";
import { documentStream } from "./document-stream.ts";
import type { Failure } from "./failure.ts";
import { useCase } from "./use-case.ts";

/** Somebody who may see or do more about people since a version of the staff document, and who adopted that. */
interface Granted extends Omit<Widened, "areas"> {
  /** How many areas more; which, would tell who works where (F7). */
  readonly areas: number;
  readonly version: string;
  readonly adoptedAt: Instant;
  readonly adoptedBy: string;
}

const granted = async ({ documents, read }: OperationContext): Promise<Result<readonly Granted[], Failure>> => {
  const all: Granted[] = [];
  let before: Staff | undefined;
  for (const { kind, header, content } of documents.all) {
    if (kind !== "staff") continue;
    const after = content as Staff;
    const wrote = await read.authors(documentSubject, documentStream(kind, header) as Uuid);
    if (wrote.isErr()) return err(wrote.error);
    for (const { at, actor } of wrote.value)
      all.push(
        ...staffWidening(before, after).map(({ areas, ...one }) => ({
          ...{ version: header.version, adoptedAt: at, adoptedBy: actor },
          ...{ ...one, areas: areas.length },
        })),
      );
    before = after;
  }
  return ok(all.toReversed());
};

/** Who was given more to see, by whom: what an administrator does is seen by everybody. Source: practice H3. */
export const grantsUseCase = useCase<z.ZodObject<Record<never, never>>, readonly Granted[]>({
  name: "documents.grants",
  kind: "list",
  summary: "who may see or do more about people since which staff document, and who adopted it; the newest first",
  input: z.strictObject({}),
  permission: "documents.list",
  module: "operation",
  form: "record",
  listed: (grants) => grants,
  flat: (grants) =>
    grants.map(({ permissions, tables, units, ...one }) => ({
      ...one,
      ...{ permissions: permissions.length, tables: tables.join(" ") },
      units: units ? "yes" : "no",
    })),
  columns: () => ["version", "adoptedAt", "adoptedBy", "member", "permissions", "tables", "areas", "units"],
  tableColumns: ["version", "adoptedAt", "adoptedBy", "member", "permissions", "areas", "units"],
  handle: (_input, ctx) => new ResultAsync(granted(ctx)),
});
