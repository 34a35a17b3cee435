import * as z from "zod";
import { LocalCode } from "../../kernel/local-code.ts";

export const PathRole = z
  .enum(["body", "deputy", "local-alternative"])
  .describe("A part in the way of sensitive complaints: the investigating body, its deputy, the local alternative.");
/** A part in the way of sensitive complaints; nobody else is ever handed one. Source: practice C2. */
export type PathRole = z.infer<typeof PathRole>;

export const RehearsalRecipient = z
  .strictObject({
    role: PathRole,
    code: LocalCode.describe("The body, or the post, by its code in the mechanism; never a person."),
  })
  .describe("Somebody to whom sealed complaints may go.");
/** Somebody to whom sealed complaints may go: the investigating body, its deputy, the local alternative. Source: practice C2. */
export type RehearsalRecipient = z.infer<typeof RehearsalRecipient>;

export const OpeningWay = z
  .strictObject({
    kind: z
      .enum(["own-key", "own-portal", "encrypted-mail"])
      .describe("With a key of its own; or, where it cannot use one, by its own portal or by an encrypted mail."),
    recipient: z
      .string()
      .regex(/^age1[0-9a-z]{20,2000}$/)
      .nullable()
      .describe("The public key it opens with, as `age` writes it; null: it uses none."),
  })
  .refine(({ kind, recipient }) => (kind === "own-key") === (recipient !== null), {
    path: ["recipient"],
    params: { code: "key-and-way-differ" },
  })
  .describe("How a packet is opened.");
/** How a packet is opened. Another key is another way, which has to be proved anew. Source: practice C2. */
export type OpeningWay = z.infer<typeof OpeningWay>;

/** Whether both are one way: the same kind with the same key. */
export const isSameWay = (one: OpeningWay, other: OpeningWay): boolean =>
  one.kind === other.kind && one.recipient === other.recipient;
