import * as z from "zod";
import { storeFailed } from "./failure.ts";
import { useCase } from "./use-case.ts";

/** Proof that the log is whole. */
export const auditUseCases = [
  useCase({
    name: "audit.verify",
    kind: "show",
    summary:
      "recompute the chain of the log; without an anchor kept elsewhere it shows accidents, not a determined administrator",
    input: z.strictObject({}),
    permission: "audit.verify",
    form: "record",
    handle: (_input, ctx) => ctx.log.verify().mapErr(storeFailed),
    isFailure: (verified) => !verified.intact,
  }),
];
