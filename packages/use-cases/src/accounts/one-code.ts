import type * as z from "zod";

/** The same input, which takes the authenticator's code or a recovery code, and one of them. */
export const withOneCode = <Shape extends z.ZodObject>(schema: Shape): Shape =>
  schema.superRefine((asked, context) => {
    const given = [asked["code"], asked["recovery"]].filter((one) => one !== undefined);
    if (given.length !== 1) context.addIssue({ code: "custom", path: ["code"], params: { code: "one-proof" } });
  });
