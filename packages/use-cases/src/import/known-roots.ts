import { incidentEditTable, incidentSubject, type Subject, Uuid } from "@answerable/core";
import { err, ok } from "neverthrow";
import type { OperationContext } from "../context.ts";
import type { KnownRoots } from "./open-files.ts";

/** So many versions are asked for at once. */
const AT_ONCE = 500;

/** The first version of each of these versions that is known here as an edit of a form's submission. */
export const knownRoots =
  (ctx: OperationContext): KnownRoots =>
  async (form, versions) => {
    const roots = new Map<Uuid, Uuid>();
    for (let from = 0; from < versions.length; from += AT_ONCE) {
      const known = { column: "version", in: versions.slice(from, from + AT_ONCE) };
      const filter = { all: [known, { column: "form", is: form }] };
      const request = { subject: incidentSubject as Subject, table: incidentEditTable, order: "version", filter };
      const rows = await ctx.read.rows(request);
      if (rows.isErr()) return err(rows.error);
      for (const row of rows.value) roots.set(Uuid.parse(row["version"]), Uuid.parse(row["root"]));
    }
    return ok(roots);
  };
