import { asAgreed } from "@answerable/core";
import type { ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";
import type { HeldReceipt } from "../receipts.ts";
import { useCase } from "../use-case.ts";
import { type CameBack, cameBackField, tryWords } from "./agreed-fields.ts";
import { askedFields } from "./asked-fields.ts";
import { addBehind, showBehind } from "./behind-receipts.ts";
import { Added } from "./information.ts";

/** The way to the case of words, whether there is one or not; every try is counted and written down. */
const heldBy = ({ words, area, month }: CameBack, ctx: OperationContext): ResultAsync<HeldReceipt, Failure> =>
  tryWords(ctx)
    .andThen(() => ctx.receipts.keyOfWords({ words: asAgreed(words), area, month }))
    .andThen((key) => ctx.receipts.lodging(key))
    .map(({ held }) => held);

const comeBack = useCase({
  name: "cases.status-by-words",
  kind: "show",
  summary:
    "where a matter stands, for a person who took no receipt and says the words agreed with the desk; what the receipt would show, and no more",
  input: z.strictObject({ agreed: cameBackField }),
  permission: "cases.status-by-words",
  module: "accountability",
  form: "record",
  handle: ({ agreed }, ctx) => heldBy(agreed, ctx).andThen((held) => showBehind(held, ctx)),
});

const addOnReturn = useCase({
  name: "cases.add-by-words",
  kind: "act",
  summary: "a person who says the words agreed with the desk adds something; it is sealed like what was said first",
  input: z.strictObject({ agreed: cameBackField, ...Added.shape, ...askedFields }),
  permission: "cases.status-by-words",
  module: "accountability",
  form: "record",
  handle: ({ agreed, ...asked }, ctx) => heldBy(agreed, ctx).andThen((held) => addBehind(held, asked, ctx)),
});

/** A person comes back without any paper, helped by a desk. Source: practice H6. */
export const comingBackUseCases = [comeBack, addOnReturn];
