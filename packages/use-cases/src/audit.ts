import * as z from "zod";
import { useCase } from "./use-case.ts";

/** Proof that the log is whole. */
export const auditUseCases = [
  useCase({
    name: "audit.verify",
    kind: "list",
    summary:
      "recompute the chain of each log; without an anchor kept elsewhere it shows accidents, not a determined administrator",
    input: z.strictObject({}),
    permission: "audit.verify",
    module: "operation",
    form: "record",
    handle: (_input, ctx) => ctx.logs.verify(),
    flat: (verified) => verified.map((one) => ({ ...one, intact: one.intact ? "yes" : "no" })),
    isFailure: (verified) => verified.some(({ intact }) => !intact),
  }),
];
