import * as z from "zod";

export const ToldThing = z
  .enum(["incident", "alert", "case", "promise", "corrective-action"])
  .describe("What a webhook may tell of. Sensitive cases and promises never: the moment of a call says when one came.");
/** What a webhook may tell of. Source: Answerable default. */
export type ToldThing = z.infer<typeof ToldThing>;

/** Where a thing stands, and under which permission it is listed. */
interface Place {
  readonly part: "monitoring" | "accountability";
  /** The one table that counts: what has no row there, such as a case that was found sensitive, is not told of. */
  readonly table: string;
  readonly permission: string;
}

/**
 * The closed list of what may be told, each under the permission of its list. Not told of: sensitive cases and promises (C7: when and
 * how many would be known to whoever sees the traffic), word owed to one person, accounts, readings of sealed values, erasures.
 */
export const toldThings: Readonly<Record<ToldThing, Place>> = {
  incident: { part: "monitoring", table: "incident", permission: "incidents.list" },
  alert: { part: "monitoring", table: "alert", permission: "alerts.list" },
  case: { part: "accountability", table: "case", permission: "cases.list" },
  promise: { part: "accountability", table: "promise", permission: "promises.list" },
  "corrective-action": { part: "accountability", table: "corrective_action", permission: "actions.list" },
};
