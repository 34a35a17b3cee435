import * as z from "zod";
import { storeFailed } from "./failure.ts";
import { useCase } from "./use-case.ts";

/** Repair. */
export const storeUseCases = [
  useCase({
    name: "store.rebuild",
    kind: "act",
    summary: "make all rows again from the log and say what was different",
    input: z.strictObject({}),
    permission: "store.rebuild",
    form: "record",
    handle: (_input, ctx) => ctx.log.rebuild().mapErr(storeFailed),
  }),
];
