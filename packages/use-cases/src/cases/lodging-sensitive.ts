import { SensitiveInput, unitCells } from "@answerable/core";
import { err, type Result, ResultAsync } from "neverthrow";
import type * as z from "zod";
import type { OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { agreedField, leadingKey, wordsTaken } from "./agreed-fields.ts";
import { keyField } from "./lodgers-key.ts";
import { type Lodged, lodgePrepared, receiptCells } from "./lodging.ts";
import { prepareSensitiveLodging } from "./prepare-sensitive-lodging.ts";

const LodgeSensitiveInput = SensitiveInput.extend({ key: keyField, agreed: agreedField });

/** What is given back: the id only to whoever sees sensitive cases; the desk that heard it holds nothing. */
type LodgedSensitive = Omit<Lodged, "id" | "version" | "status"> & Partial<Pick<Lodged, "id" | "version" | "status">>;

const lodge = async (
  { key: given, agreed, ...said }: z.output<typeof LodgeSensitiveInput>,
  ctx: OperationContext,
): Promise<Result<LodgedSensitive, Failure>> => {
  const own = await leadingKey({ key: given, agreed }, said.receivedAt, ctx);
  if (own.isErr()) return err(own.error);
  const { key, made } = own.value;
  const prepared = await prepareSensitiveLodging({ key, said, input: said }, ctx);
  if (prepared.isErr()) return err(prepared.error);
  const { receipt } = prepared.value;
  const isSeen = ctx.maySee("sensitive_case", unitCells(said.aboutUnits));
  return await lodgePrepared(prepared.value, ctx)
    .map((lodged) => ({
      ...(isSeen ? lodged : {}),
      ...receiptCells(receipt, said.hasReceipt),
      ...made,
      notes: [],
    }))
    .mapErr((failure) => wordsTaken(failure, agreed));
};

/** Taking a sensitive complaint: abuse, fraud, corruption, misconduct. */
export const lodgingSensitiveUseCase = useCase({
  name: "cases.lodge-sensitive",
  kind: "create",
  summary:
    "take a complaint about abuse, fraud or misconduct: what is said and who says it are sealed at once to the investigating body",
  input: LodgeSensitiveInput,
  permission: "cases.lodge-sensitive",
  module: "accountability",
  once: "own-key",
  form: "record",
  handle: (asked, ctx) => new ResultAsync(lodge(asked, ctx)),
});
