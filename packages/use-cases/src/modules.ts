import * as z from "zod";

export const ModuleName = z.enum(["operation", "monitoring", "accountability", "community"]);
/**
 * The parts of an operation that have a store of their own. `operation` holds the documents and is always there; the
 * others can each be left out. Source: practice H4.
 */
export type ModuleName = z.infer<typeof ModuleName>;

/** The parts that an operation may run or not. */
export const RunnableModule = ModuleName.exclude(["operation"]);
export type RunnableModule = z.infer<typeof RunnableModule>;

/** What runs where nobody said which: whoever works with communities asks for that part by name. */
export const DEFAULT_MODULES: readonly RunnableModule[] = ["monitoring", "accountability"];
