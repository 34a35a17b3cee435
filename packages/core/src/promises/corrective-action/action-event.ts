import type { Day } from "../../kernel/day.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import type { ActionContent, ActionDropped, ActionMoved } from "./action-content.ts";

interface Fact<Type extends string> {
  readonly type: Type;
  readonly schema: 1;
  readonly at: Instant;
}

/** What can have happened to a corrective action. */
export type ActionEvent =
  | (Fact<"action-planned"> & { readonly content: ActionContent })
  | (Fact<"case-added"> & { readonly case: Uuid })
  | (Fact<"action-moved"> & { readonly until: Day; readonly because: ActionMoved })
  | (Fact<"action-done"> & { readonly on: Day })
  | (Fact<"action-dropped"> & { readonly on: Day; readonly because: ActionDropped });
