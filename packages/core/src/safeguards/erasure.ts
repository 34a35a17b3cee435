import * as z from "zod";
import { Day } from "../kernel/day.ts";
import { LocalCode } from "../kernel/local-code.ts";
import { type RowlessSubject, rowlessSubject } from "../kernel/rowless-subject.ts";
import { Uuid } from "../kernel/uuid.ts";

export const Erasure = z
  .strictObject({
    record: Uuid.describe("The record whose personal values are gone."),
    subject: LocalCode.describe("What it is, such as case or incident."),
    wishedBy: z.literal("the-person").describe("Who wished it."),
    on: Day.describe("The day it was done."),
  })
  .describe("That what is personal in a record was erased; what was erased stands nowhere.");
/** That what is personal in a record was erased because the person wished it. Source: practice H1. */
export type Erasure = z.infer<typeof Erasure>;

/** An erasure, recorded with it. It has no row: nobody lists who took her or his words back. */
export const erasureSubject: RowlessSubject<Erasure> = rowlessSubject("erasure");
