import * as z from "zod";
import { personal } from "../../safeguards/personal.ts";

export const ContactKind = z
  .enum(["call", "text-message", "e-mail", "letter", "home-visit", "desk", "through-another-person"])
  .describe("A way in which the person can be reached safely.");
export type ContactKind = z.infer<typeof ContactKind>;

export const SafeContact = z
  .strictObject({
    kind: ContactKind,
    value: personal("contact", z.string().min(1).max(500))
      .nullable()
      .describe("The number, address or words agreed, with hours and what may be said; sealed. Null: none is needed."),
  })
  .describe("A way that the person called safe.");
/** A way that the person called safe; only these are used. Source: practice W3. */
export type SafeContact = z.infer<typeof SafeContact>;

export const AnswerWay = z
  .enum([...ContactKind.options, "receipt", "public", "not-delivered"])
  .describe(
    "How the answer went: by a safe way; left behind the person's receipt; said in public; or it was decided and there " +
      "is no way to say it.",
  );
/** How an answer went out. Source: practice C3. */
export type AnswerWay = z.infer<typeof AnswerWay>;
