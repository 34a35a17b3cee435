import * as z from "zod";
import { useCase } from "./use-case.ts";

/** Repair. */
export const storeUseCases = [
  useCase({
    name: "store.rebuild",
    kind: "act",
    summary: "make all rows again from the log and say what was different",
    input: z.strictObject({}),
    permission: "store.rebuild",
    module: "operation",
    form: "record",
    handle: (_input, ctx) => ctx.logs.rebuild(),
    flat: (rebuilt) => rebuilt.map(({ first: _first, ...one }) => one),
  }),
];
