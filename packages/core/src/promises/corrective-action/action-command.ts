import type { Day } from "../../kernel/day.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import type { ActionContent, ActionDropped, ActionMoved } from "./action-content.ts";

interface Ask<Type extends string> {
  readonly type: Type;
  readonly at: Instant;
}

/** What somebody may ask of a corrective action. */
export type ActionCommand =
  | (Ask<"plan"> & { readonly content: ActionContent })
  | (Ask<"add-case"> & { readonly case: Uuid })
  | (Ask<"move"> & { readonly until: Day; readonly because: ActionMoved })
  | (Ask<"done"> & { readonly on: Day })
  | (Ask<"drop"> & { readonly on: Day; readonly because: ActionDropped });
