import * as z from "zod";
import { secretField } from "../secret-field.ts";

/** What somebody proves with that she or he is the holder: the password, and one code. */
export const proofFields = {
  password: secretField(200, "The password."),
  code: secretField(10, "The six digits that the authenticator shows now; each counts once.").optional(),
  recovery: secretField(60, "One of the recovery codes, where the authenticator is gone; each counts once.").optional(),
} as const;

const Proof = z.strictObject(proofFields);
export type AskedProof = z.output<typeof Proof>;
