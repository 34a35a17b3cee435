import { ResultAsync } from "neverthrow";
import * as z from "zod";
import { addPart } from "./add-part.ts";
import { RunnableModule } from "./modules.ts";
import { upgradeStores } from "./upgrade-stores.ts";
import { computation, useCase } from "./use-case.ts";

/** Repair, stores of an older version, and parts that come later. */
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
  computation({
    name: "store.upgrade",
    kind: "act",
    summary: "bring stores that an older version wrote to what this one knows; back them up first",
    input: z.strictObject({}),
    permission: null,
    isLocal: true,
    form: "record",
    handle: (_input, ctx) => new ResultAsync(upgradeStores(ctx.setup)),
    listed: (upgraded) => upgraded,
    flat: (upgraded) => upgraded.map(({ module, upgrades }) => ({ module, upgrades: upgrades.join(" ") })),
  }),
  computation({
    name: "store.add-part",
    kind: "act",
    summary:
      "give an operation a part that it began without, such as work that communities lead; then start its processes anew",
    input: z.strictObject({ part: RunnableModule.describe("The part.") }),
    positional: ["part"],
    permission: null,
    isLocal: true,
    form: "record",
    handle: ({ part }, ctx) => new ResultAsync(addPart(ctx.setup, part)),
    flat: ({ modules }) => modules.map((module) => ({ module })),
  }),
];
