import { Uuid } from "@answerable/core";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { findRecord } from "./find-record.ts";
import { type HeldRecord, heldRecord } from "./held-record.ts";

const exported = async (
  { ids }: { readonly ids: readonly Uuid[] },
  ctx: OperationContext,
): Promise<Result<readonly HeldRecord[], Failure>> => {
  const all: HeldRecord[] = [];
  for (const id of ids) {
    const found = await findRecord(id, ctx);
    if (found.isErr()) return err(found.error);
    const held = await heldRecord(found.value, "asked-by-the-person");
    if (held.isErr()) return err(held.error);
    all.push(held.value);
  }
  return ok(all);
};

const ExportInput = z.strictObject({
  ids: z.array(Uuid).min(1).max(50).describe("The records about the person: cases, promises, word owed, incidents …"),
});

/** What is held about one person, for her or him to hear or take along. Source: practice H1, H5. */
export const exportingUseCase = useCase<typeof ExportInput, readonly HeldRecord[]>({
  name: "person.export",
  kind: "show",
  summary:
    "what is held about a person in these records: codes, the words that lie sealed, who read them; for the person alone",
  input: ExportInput,
  positional: ["ids"],
  permission: "person.export",
  module: "operation",
  form: "record",
  toFile: true,
  listed: (records) => records,
  handle: (asked, ctx) => new ResultAsync(exported(asked, ctx)),
});
