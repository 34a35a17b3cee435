import * as z from "zod";
import type { ActorCode } from "../../kernel/actor-code.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { RowTable } from "../../kernel/subject.ts";
import { personal, type Sealed } from "../../safeguards/personal.ts";
import { sealedSchema } from "../../safeguards/sealed-schema.ts";

export const ReachWish = z
  .enum(["at-once", "daily"])
  .describe("Whether each alarm is wanted at once, or everything once a day.");
/** How often somebody wants to hear. */
export type ReachWish = z.infer<typeof ReachWish>;

export const ReachLanguage = z.enum(["en", "fr"]).describe("The language mails are written in.");
/** The languages that mails have words in. */
export type ReachLanguage = z.infer<typeof ReachLanguage>;

export const OpenReach = z
  .strictObject({
    address: personal("contact", z.email().max(254)).describe(
      "An e-mail address; sealed, opened to send a mail and for nothing else, and erased with a word.",
    ),
    recipient: z
      .string()
      .regex(/^age1[0-9a-z]{58,2000}$/)
      .nullable()
      .default(null)
      .describe("A public age key: with it, which matters they are goes along sealed; null: mails hold a count alone."),
    language: ReachLanguage,
    when: ReachWish.default("at-once"),
  })
  .describe("How a member of staff is reached, and how often.");
/** How a member of staff is reached, before it is sealed. */
export type OpenReach = z.infer<typeof OpenReach>;

export const Reach = sealedSchema(OpenReach).describe("How a member of staff is reached, as it is kept.");
/** How a member of staff is reached, as it is kept: the address lies in a slot. */
export type Reach = Sealed<OpenReach>;

/** From a moment on somebody wanted to hear in this way; null: not at all. */
interface WishedFrom {
  readonly from: Instant;
  readonly when: ReachWish | null;
}

/** What one person entered about another, and nobody else has confirmed. */
interface ProposedReach {
  readonly by: ActorCode;
  readonly at: Instant;
  readonly reach: Reach;
}

/** How a member is reached. Each has one. */
export type StaffReachState =
  | { readonly status: "absent" }
  | {
      readonly status: "known";
      readonly holder: ActorCode;
      /** Null: not at all, since it was forgotten or never confirmed. */
      readonly reach: Reach | null;
      readonly proposed: ProposedReach | null;
      /** Oldest first, so that what passed before a wish changed is told as it was wished then: once, and not never. */
      readonly wishes: readonly WishedFrom[];
    };

/** How somebody wanted to hear of what was noted at a moment; null: not at all. */
export const wishAt = (state: StaffReachState, at: Instant): ReachWish | null =>
  state.status === "absent" ? null : (state.wishes.findLast(({ from }) => from <= at)?.when ?? null);

/** One row a member; `recorder` is whose it is. No address: that there is one. */
export const staffReachTable: RowTable<StaffReachState> = {
  name: "staff_reach",
  columns: {
    ...{ recorder: "text", reached: "integer", sealed: "integer", language: "text", whenTold: "text" },
    ...{ since: "text", proposedBy: "text" },
  },
  orders: { holder: ["recorder"] },
  rowsOf: (state) =>
    state.status === "absent"
      ? []
      : [
          {
            ...{ recorder: state.holder, reached: Number(state.reach !== null) },
            sealed: Number(state.reach !== null && state.reach.recipient !== null),
            ...{ language: state.reach?.language ?? null, whenTold: state.reach?.when ?? null },
            ...{ since: state.wishes.at(-1)?.from.slice(0, 10) ?? null, proposedBy: state.proposed?.by ?? null },
          },
        ],
};
