import { ContactKind, issue, LocalCode, SafetyCallOutcome, SensitiveInput } from "@answerable/core";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import type * as z from "zod";
import { type Failure, wrongInput } from "../failure.ts";
import { momentField } from "../moment-field.ts";
import { type CaseAtHand, type PreparedAct, preparedAct } from "./change-case.ts";
import { codedAct } from "./coded-act.ts";
import { keyField, keyOf } from "./lodgers-key.ts";
import { receiptCells } from "./lodging.ts";
import { prepareSensitiveLodging } from "./prepare-sensitive-lodging.ts";

const madeFields = {
  outcome: SafetyCallOutcome,
  reprisal: SensitiveInput.optional().describe(
    "What the person says of the reprisal: a sensitive case of its own, lodged in the same transaction.",
  ),
  key: keyField,
} as const;

/**
 * The call that was made. A reprisal is a new sensitive case, lodged with it or not at all: the call is not made where
 * nobody could open what is said. Source: practice C8.
 */
const made = async (
  { outcome, reprisal, key: given }: z.output<z.ZodObject<typeof madeFields>>,
  { state, ctx }: CaseAtHand,
): Promise<Result<PreparedAct, Failure>> => {
  const type = "make-safety-call";
  if (outcome !== "reprisal")
    return reprisal === undefined
      ? ok({ act: { type, outcome, reprisal: null } })
      : err(wrongInput([issue("reprisal-case-without-reprisal", ["reprisal"])]));
  if (reprisal === undefined) return err(wrongInput([issue("reprisal-needs-its-case", ["reprisal"])]));
  const { key, made: newKey } = keyOf(given, ctx);
  // whoever is near to what was complained of is near to the reprisal, too
  const aboutUnits = [...new Set([...reprisal.aboutUnits, ...state.content.aboutUnits])];
  const lodging = await prepareSensitiveLodging({ key, said: reprisal, input: { ...reprisal, aboutUnits } }, ctx);
  return lodging.map(({ receipt, held, step, slots }) => ({
    act: { type, outcome, reprisal: held.stream },
    ...{ also: [step], slots, held },
    says: { ...receiptCells(receipt, reprisal.hasReceipt), ...newKey },
  }));
};

/** Whether the person is safe, after a complaint about staff or a sensitive one. Source: practice C8. */
export const safetyUseCases = [
  codedAct({
    verb: "agree-safety-call",
    summary: "when, how and by which post somebody asks whether the person is safe, as agreed with her or him",
    fields: {
      callAt: momentField("When somebody asks."),
      how: ContactKind.describe("How; one of the ways that the person called safe."),
      post: LocalCode.describe("The post that asks."),
    },
    positional: ["callAt", "how", "post"],
    act: ({ callAt, how, post }) => ({ type: "agree-safety-call", callAt, how, post }),
  }),
  codedAct({
    verb: "decline-safety-call",
    summary: "the person wants nobody to ask",
    fields: {},
    act: () => ({ type: "decline-safety-call" }),
  }),
  preparedAct({
    verb: "make-safety-call",
    summary: "somebody asked whether the person is safe; a reprisal opens a sensitive case in the same transaction",
    fields: madeFields,
    positional: ["outcome"],
    prepare: (given, at) => new ResultAsync(made(given, at)),
  }),
];
