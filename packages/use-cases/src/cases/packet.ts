import { caseSubject, type SensitiveCase, type SlotRef, Uuid } from "@answerable/core";
import { armor } from "age-encryption";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { type Failure, refusedBy } from "../failure.ts";
import type { OutputFile } from "../output-file.ts";
import { useCase } from "../use-case.ts";

const PacketInput = z.strictObject({ id: Uuid.describe("The sensitive case.") });

interface PacketPart {
  readonly name: string;
  readonly ref: SlotRef;
}

/** What was forwarded, part by part: the identity only as far as the person agreed, and what was added until then. */
const partsOf = ({ content, forwardedIdentity, forwardedInformation, information }: SensitiveCase): PacketPart[] => [
  { name: "allegation", ref: content.allegation },
  ...(content.identity === null || !forwardedIdentity ? [] : [{ name: "identity", ref: content.identity }]),
  ...information.slice(0, forwardedInformation).map((ref, at) => ({ name: `added-${at + 1}`, ref })),
];

const packet = async (
  { id }: z.output<typeof PacketInput>,
  ctx: OperationContext,
): Promise<Result<{ readonly files: readonly OutputFile[] }, Failure>> => {
  const standing = await ctx.read.state(caseSubject, id);
  if (standing.isErr()) return err(standing.error);
  const { state } = standing.value;
  const { status } = state;
  if (state.way === "office") return err(refusedBy({ code: "not-sensitive", facts: { status } }));
  if (state.forwardedTo.length === 0) return err(refusedBy({ code: "not-forwarded", facts: { status } }));
  const files: OutputFile[] = [];
  for (const { name, ref } of partsOf(state)) {
    const file = await ctx.sealedFile(ref, "forwarded-to-the-body");
    if (file.isErr()) return err(file.error);
    files.push({ name: `${name}.age`, text: armor.encode(file.value) });
  }
  return ok({ files });
};

/** What was forwarded, as files that only whom it was forwarded to can open. */
export const packetUseCase = useCase({
  name: "cases.packet",
  kind: "document",
  summary:
    "what was forwarded of a sensitive case, as age files that only the body, its deputy and the local alternative open; who took it is written down",
  input: PacketInput,
  positional: ["id"],
  permission: "cases.packet",
  module: "accountability",
  form: "files",
  handle: (asked, ctx) => new ResultAsync(packet(asked, ctx)),
});
